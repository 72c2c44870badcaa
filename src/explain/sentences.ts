import { listArticles, type Article } from "../articles.js";
import type { Status } from "../coverage/statuses.js";
import { SCENARIOS } from "../coverage/scenarios.js";
import type { Bilingual, MaximumPeriod, SalaryClass } from "../edition.js";
import { fill, pathText, type Issue, type Language, type Reason, type Warning } from "../errors.js";
import { ERRORS_EN, REASONS_EN, WARNINGS_EN } from "../messages/en.js";
import { ERRORS_FR, REASONS_FR, WARNINGS_FR } from "../messages/fr.js";
import type { Rounding } from "../money.js";
import type { ReadingKey } from "../readings.js";
import type { Step, Verb } from "../trace.js";
import { labels, levels } from "./labels.js";
import { DISABILITY_NAMES, EVENT_NAMES, EXEMPTION_NAMES, SITUATION_NAMES } from "./participation-words.js";
import type { Words } from "./words.js";

/** The option of each reading that a result used, by key. */
export type SpokenReadings = Readonly<Record<string, string>>;

export const COLON: Readonly<Bilingual> = { fr: "\u00A0: ", en: ": " };

/** A decimal as people write it: `"1234.50"` is `1 234,50` (narrow no-break space) in French, `1,234.50` in English. */
function numberText(decimal: string, language: Language): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === "fr" ? "\u202F" : ",");
  return fraction === undefined ? grouped : `${grouped}${language === "fr" ? "," : "."}${fraction}`;
}

/** An amount as people write it: `1 234,50 $`, `$1,234.50`. */
export function moneyText(amount: string, language: Language): string {
  const text = numberText(amount, language);
  return language === "fr" ? `${text}\u00A0$` : `$${text}`;
}

/** A difference as people write it: `+43,21 $`, `-$12.00` with a minus sign. */
export function differenceText(amount: string, language: Language): string {
  const size = moneyText(amount.replace("-", ""), language);
  if (!/[1-9]/.test(amount)) return size;
  return `${amount.startsWith("-") ? "−" : "+"}${size}`;
}

/** A share as people write it: `"0.805"` is `80,5 %`, `80.5%`. */
export function percentText(share: string, language: Language): string {
  const [whole = "", fraction = ""] = share.split(".");
  const percent = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2).replace(/0+$/, "");
  const text = numberText(rest === "" ? percent : `${percent}.${rest}`, language);
  return language === "fr" ? `${text}\u00A0%` : `${text}%`;
}

/** What an issue, a warning or a reason is, as it is explained: a warning may be about claims, by their ids. */
export type Problem = Issue | (Warning & { claims?: readonly string[] }) | Reason;

/** The sentence of a problem, filled in; a code of another version is written as it is. */
export function sentence({ code, params }: Problem, language: Language): string {
  const [errors, warnings, reasons] =
    language === "fr" ? [ERRORS_FR, WARNINGS_FR, REASONS_FR] : [ERRORS_EN, WARNINGS_EN, REASONS_EN];
  const text = fill(own(errors, code) ?? own<string>(warnings, code) ?? own<string>(reasons, code) ?? code, params);
  return language === "fr" ? text.replace(/ (?=[:%»])|(?<=«) /g, "\u00A0") : text;
}

const AMOUNT = /^\d+\.\d{2}$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;

/** The words that operands are made of; what is not here is written as it is. */
type Word =
  | Status
  | SalaryClass
  | "exempt"
  | "dependants-life"
  | "insurable-salary"
  | "spouse-amount"
  | "employer"
  | "employee"
  | "quarter-time"
  | "waived"
  | "member-pays-all"
  | "amount"
  | "refused"
  | "unknown"
  | "lowest-generic"
  | "substance"
  | "bed-alternative"
  | "at-most"
  | "net-benefit"
  | "unreduced-pension"
  | "spouse-life"
  | "death"
  | "childWithoutSpouse";

const WORDS: Readonly<Record<Word, Readonly<Bilingual>>> = {
  individual: { fr: "statut individuel", en: "individual status" },
  "single-parent": { fr: "statut monoparental", en: "single-parent status" },
  family: { fr: "statut familial", en: "family status" },
  "below-40000": {
    fr: "maximum de l’échelle inférieur à 40\u202F000\u00A0$,",
    en: "scale maximum below $40,000,",
  },
  "from-40000": {
    fr: "maximum de l’échelle supérieur ou égal à 40\u202F000\u00A0$,",
    en: "scale maximum of $40,000 or more,",
  },
  exempt: { fr: "personne exemptée", en: "exempt member" },
  "dependants-life": { fr: "personne conjointe et enfants à charge", en: "spouse and dependent children" },
  "insurable-salary": { fr: "salaire annuel assurable", en: "annual insurable salary" },
  "spouse-amount": { fr: "montant d’assurance de la personne conjointe", en: "amount of insurance of the spouse" },
  employer: { fr: "assiette de la taxe de l’employeur", en: "base of the employer’s tax" },
  employee: { fr: "assiette de la taxe de l’employé", en: "base of the employee’s tax" },
  "quarter-time": { fr: "25\u00A0% du temps plein ou moins", en: "25% of full time or less" },
  waived: { fr: "exonération des primes", en: "waiver of premium" },
  "member-pays-all": { fr: "prime totale payée par la personne adhérente", en: "total premium paid by the member" },
  amount: { fr: "montant de la réclamation", en: "amount of the claim" },
  refused: { fr: "rien n’est remboursé", en: "nothing is reimbursed" },
  unknown: { fr: "le texte ne le dit pas", en: "the text does not say" },
  "lowest-generic": { fr: "prix du générique le moins cher", en: "price of the cheapest generic" },
  substance: { fr: "substance injectée seulement", en: "substance injected only" },
  "bed-alternative": {
    fr: "ce qui reste du coût de l’autre façon d’avoir le lit",
    en: "what is left of the cost of the other way to have the bed",
  },
  "at-most": { fr: "au plus", en: "at most" },
  "net-benefit": { fr: "prestation nette de l’employeur", en: "net benefit of the employer" },
  "unreduced-pension": {
    fr: "rente de retraite payable sans réduction actuarielle",
    en: "retirement pension payable without actuarial reduction",
  },
  "spouse-life": {
    fr: "montant d’assurance additionnelle de la personne conjointe",
    en: "amount of additional insurance of the spouse",
  },
  death: { fr: "décès d’une personne à charge", en: "death of a dependant" },
  childWithoutSpouse: {
    fr: "décès d’un enfant à charge, sans personne conjointe",
    en: "death of a dependent child, with no spouse",
  },
};

/** What the operand of a cap says, or of what is subtracted: the amount, and the maximum of which it is left. */
const ROOM = /^(\d+\.\d{2}) \/ (exam \/ )?(?:(\d+) months|([a-z-]+))$/;

/** What is left of each maximum; one for one treatment is always whole. */
const ROOMS: Readonly<Record<Exclude<MaximumPeriod, "months"> | "out-of-pocket-maximum", Readonly<Bilingual>>> = {
  treatment: { fr: "le maximum par traitement", en: "the maximum per treatment" },
  "x-ray": { fr: "le maximum par radiographie", en: "the maximum per X-ray" },
  day: { fr: "ce qui reste pour le jour", en: "what is left for the day" },
  trip: { fr: "ce qui reste pour le voyage", en: "what is left for the trip" },
  "calendar-year": { fr: "ce qui reste pour l’année civile", en: "what is left for the calendar year" },
  lifetime: { fr: "ce qui reste à vie", en: "what is left for life" },
  "out-of-pocket-maximum": {
    fr: "ce qui reste du maximum annuel à débourser",
    en: "what is left of the out-of-pocket maximum",
  },
};
const MONTHS_ROOM: Readonly<Bilingual> = {
  fr: "ce qui reste pour les {months} mois",
  en: "what is left for the {months} months",
};

const COUNTED: Readonly<Bilingual> = {
  fr: "Compté dans le maximum annuel à débourser",
  en: "Counted in the out-of-pocket maximum",
};

const ROUNDINGS: Readonly<Record<Rounding, Readonly<Bilingual>>> = {
  "half-up": { fr: "arrondi au cent le plus proche", en: "rounded to the nearest cent" },
  "half-even": {
    fr: "arrondi au cent le plus proche, le demi-cent au cent pair",
    en: "rounded to the nearest cent, half a cent to the even one",
  },
  down: { fr: "la fraction de cent abandonnée", en: "the fraction of a cent dropped" },
  up: { fr: "toute fraction de cent comptée pour un cent", en: "any fraction of a cent counted as a cent" },
};

/** The readings whose option is the rounding of the step itself. */
const ROUNDING_READINGS: ReadonlySet<string> = /* @__PURE__ */ new Set<ReadingKey>([
  "halfContributionRounding",
  "taxRounding",
]);

/** The steps of a result, each with the amount left by the one before. */
export function stepSentences(
  steps: readonly Step[] | undefined,
  language: Language,
  readings: SpokenReadings = {},
): string[] {
  let left: string | undefined;
  return (steps ?? []).map((step) => {
    const before = left;
    left = leftAfter(step, before);
    return stepSentence(step, language, before, readings);
  });
}

/** The amount that a step leaves to the next one: what is counted is beside what is paid. */
export function leftAfter({ verb, amount }: Step, before: string | undefined): string | undefined {
  return verb === "count" ? before : amount;
}

/** `before` is the amount left by the step before, when there is one; `readings` the options of the result it is of, when known. */
export function stepSentence(step: Step, language: Language, before?: string, readings: SpokenReadings = {}): string {
  const { rounding, reading, article } = step;
  let text = stepText(step, language, before);
  if (rounding !== undefined) text += `, ${own(ROUNDINGS, rounding)?.[language] ?? rounding}`;
  if (reading !== undefined) {
    const option = own(readings, reading) ?? (ROUNDING_READINGS.has(reading) ? rounding : undefined);
    text += language === "fr" ? `, lecture ${reading}` : `, reading ${reading}`;
    if (option !== undefined) text += `${COLON[language]}${option}`;
  }
  return `${text} (${clauseText(article)})`;
}

function stepText({ verb, operand, amount }: Step, language: Language, before: string | undefined): string {
  const words = operandText(operand, verb, language);
  const left = moneyText(amount, language);
  const from = before === undefined ? "" : moneyText(before, language);
  const first = from === "" ? "" : `${from} `;
  switch (verb) {
    case "start":
      return `${capital(words)}${COLON[language]}${left}`;
    case "table":
      return `${language === "fr" ? "Au tableau" : "In the table"}, ${words}${COLON[language]}${left}`;
    case "multiply-divide":
      return `${first}× ${words} = ${left}`;
    case "replace":
      if (language === "fr")
        return `${from === "" ? "Montant fixé à" : `${from} remplacé par`} ${left}${COLON.fr}${words}`;
      return `${from === "" ? "Amount set to" : `${from} replaced by`} ${left}: ${words}`;
    case "cap":
      if (language === "fr") return `${from === "" ? "Plafonné" : `${from} plafonné`} à ${words} = ${left}`;
      return `${from === "" ? "Capped" : `${from} capped`} at ${words} = ${left}`;
    case "subtract":
      return `${first}− ${words} = ${left}`;
    case "add":
      return `${first}+ ${words} = ${left}`;
    case "count":
      return `${COUNTED[language]}${COLON[language]}${words} = ${left}`;
  }
  // A verb of another version of this package.
  return `${String(verb)} ${words} = ${left}`;
}

/** The operand of a step in words. What is added, subtracted or counted is an amount; other numbers are rates and divisors. */
function operandText(operand: string, verb: Verb, language: Language): string {
  const room = verb === "cap" || verb === "subtract" ? roomText(operand, language) : undefined;
  if (room !== undefined) return room;
  const isAmount = verb === "add" || verb === "subtract" || verb === "count";
  return operand
    .split(" ")
    .map((word, index, words) => {
      const isFactor = words[index - 1] === "*" || words[index - 1] === "/";
      return isAmount && !isFactor && AMOUNT.test(word) ? moneyText(word, language) : wordText(word, language);
    })
    .join(" ")
    .replace(` ${WORDS["at-most"][language]} `, (words) => `,${words}`);
}

/** `8.00 / calendar-year` in words; nothing for a maximum of another version. */
function roomText(operand: string, language: Language): string | undefined {
  const [, amount = "", exam, months, period = ""] = ROOM.exec(operand) ?? [];
  const room = months === undefined ? own(ROOMS, period)?.[language] : fill(MONTHS_ROOM[language], { months });
  if (room === undefined) return undefined;
  const of = exam === undefined ? "" : language === "fr" ? " (examens de la vue)" : " (eye exams)";
  return `${moneyText(amount, language)}, ${room}${of}`;
}

function wordText(word: string, language: Language): string {
  if (word === "*") return "×";
  if (word === "/") return "÷";
  if (word === "-") return "−";
  if (DECIMAL.test(word)) return numberText(word, language);
  if ((SCENARIOS as readonly string[]).includes(word))
    return language === "fr" ? `scénario ${word}` : `scenario ${word}`;
  return own(WORDS, word)?.[language] ?? word;
}

/** The sentence of a problem, after the path to the value or the claims, before the clause that asks for it. */
export function problemSentence(problem: Problem, language: Language): string {
  const { article } = problem;
  const path = "path" in problem ? pathText(problem.path) : "";
  const claims = "claims" in problem ? claimsText(problem.claims ?? [], language) : "";
  const params = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [name, paramText(name, value, language)]),
  );
  const where = [path, claims].map((place) => (place === "" ? "" : `${place}${COLON[language]}`)).join("");
  const clause = article === null ? "" : ` (${clauseText(article)})`;
  return `${where}${sentence({ ...problem, params }, language)}${clause}`;
}

/** A warning may be about thousands of claims. */
const MOST_NAMED = 10;

/** The claims that a warning is about, the first of them by their ids. */
function claimsText(claims: readonly string[], language: Language): string {
  if (claims.length === 0) return "";
  const more = claims.length - MOST_NAMED;
  const named = claims.slice(0, MOST_NAMED).join(", ");
  if (language === "fr") {
    const others = more > 0 ? ` et ${String(more)} ${more === 1 ? "autre" : "autres"}` : "";
    return `${claims.length === 1 ? "Réclamation" : "Réclamations"} ${named}${others}`;
  }
  const others = more > 0 ? ` and ${String(more)} more` : "";
  return `${claims.length === 1 ? "Claim" : "Claims"} ${named}${others}`;
}

/** What a value is or should be, as `E_TYPE` names it, in French. */
const KINDS: Readonly<Record<string, string>> = {
  string: "texte",
  number: "nombre",
  "string or number": "texte ou nombre",
  boolean: "booléen",
  object: "objet",
  instance: "objet d’une classe",
  array: "tableau",
  "issue, warning, reason, step, interval or refused request":
    "problème, avertissement, motif, étape, intervalle ou demande refusée",
  "issue, warning, reason, step, error or result": "problème, avertissement, motif, étape, erreur ou résultat",
};

/** The params whose values are words of ours, in French. */
const FRENCH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  expected: KINDS,
  received: KINDS,
  plan: { health: "d’assurance santé", dental: "de soins dentaires" },
  status: { individual: "individuel", "single-parent": "monoparental", family: "familial" },
};

/** The params that are amounts when they are texts: an `example` of a figure is to be typed as it stands. */
const BOUNDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["amount", "minimum", "maximum", "step", "left"]);

function paramText(name: string, value: string | number, language: Language): string | number {
  if (name === "level") return own<string>(levels(), String(value)) ?? value;
  // A count of bytes is long; a year is not grouped.
  if (typeof value === "number") return value < 10_000 ? value : numberText(String(value), language);
  if (name === "share" && DECIMAL.test(value)) return percentText(value, language);
  if (BOUNDS.has(name) && AMOUNT.test(value)) return moneyText(value, language);
  if (language === "fr" && name === "type") return wordOf(EVENT_NAMES, value as never, language);
  if (language === "fr" && name === "state") return stateText(value);
  return (language === "fr" ? own(own(FRENCH, name) ?? {}, value) : undefined) ?? value;
}

/** The state of a member in French: where she stands with her employer, with disability, with the exemption. */
function stateText(state: string): string {
  const names: Words<string> = { ...SITUATION_NAMES, ...DISABILITY_NAMES, ...EXEMPTION_NAMES };
  const words = state.split(", ").map((code) => wordOf(names, code, "fr"));
  return words.join(", ");
}

let outline: ReadonlyMap<string, Article> | undefined;

/** An article of the outline, unless it is of another version. */
export function articleOf(id: string): Readonly<Article> | undefined {
  outline ??= new Map(listArticles().map((article) => [article.id, article]));
  return outline.get(id);
}

/** An article and where it is printed: `LIF-17, §3.3 p. 14`. */
export function clauseText(id: string): string {
  const article = articleOf(id);
  if (article === undefined) return id;
  const { section, page } = article;
  const place = /^\d/.test(section) ? `§${section}` : section;
  return page === null ? `${id}, ${place}` : `${id}, ${place} p. ${String(page)}`;
}

/** A sentence and the article that says so. */
export function withClause(sentence: string, article: string): string {
  return `${sentence} (${clauseText(article)})`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The name of a code inside a sentence; one of another version is written as it is. The name of a level keeps its capital. */
export function wordOf<Code extends string>(words: Words<Code>, code: Code, language: Language): string {
  const name = own<Readonly<Bilingual>>(words, code)?.[language];
  if (name === undefined) return code;
  return name.startsWith("Santé") ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** The entry of a key that may be any text: never what an object inherits. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A reading that was used, or could be: its option, and what that means. */
export function readingSentence(key: string, option: string, language: Language): string {
  const { readings, readingOptions } = labels(language);
  const colon = COLON[language];
  const text = `${language === "fr" ? "Lecture" : "Reading"} ${key}${colon}${option}.`;
  const title = own(readings, key);
  const meaning = own(own<Readonly<Record<string, string>>>(readingOptions, key) ?? {}, option);
  return title === undefined || meaning === undefined ? text : `${text} ${title}${colon}${meaning}.`;
}
