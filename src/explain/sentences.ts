import { listArticles, type Article } from "../articles.js";
import type { Status } from "../coverage/statuses.js";
import { SCENARIOS } from "../coverage/scenarios.js";
import type { Bilingual, SalaryClass } from "../edition.js";
import { fill, pathText, type Issue, type Language, type Warning } from "../errors.js";
import { ERRORS_EN, WARNINGS_EN } from "../messages/en.js";
import { ERRORS_FR, WARNINGS_FR } from "../messages/fr.js";
import type { Rounding } from "../money.js";
import type { ReadingKey } from "../readings.js";
import type { Step, Verb } from "../trace.js";

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

/** The sentence of an issue or a warning, filled in; a code of another version is written as it is. */
export function sentence({ code, params }: Issue | Warning, language: Language): string {
  const [errors, warnings] = language === "fr" ? [ERRORS_FR, WARNINGS_FR] : [ERRORS_EN, WARNINGS_EN];
  const text = fill(own(errors, code) ?? own<string>(warnings, code) ?? code, params);
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
  | "member-pays-all";

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
    case "subtract":
      return `${first}− ${words} = ${left}`;
    case "add":
      return `${first}+ ${words} = ${left}`;
  }
  // A verb of another version of this package.
  return `${String(verb)} ${words} = ${left}`;
}

/** What is added or subtracted is an amount; the numbers of the other verbs are rates and divisors. */
function operandText(operand: string, verb: Verb, language: Language): string {
  if ((verb === "add" || verb === "subtract") && AMOUNT.test(operand)) return moneyText(operand, language);
  return operand
    .split(" ")
    .map((word) => wordText(word, language))
    .join(" ");
}

function wordText(word: string, language: Language): string {
  if (word === "*") return "×";
  if (word === "/") return "÷";
  if (DECIMAL.test(word)) return numberText(word, language);
  if ((SCENARIOS as readonly string[]).includes(word))
    return language === "fr" ? `scénario ${word}` : `scenario ${word}`;
  return own(WORDS, word)?.[language] ?? word;
}

/** The sentence of an issue or a warning, after the path to the value, before the clause that asks for it. */
export function problemSentence(problem: Issue | Warning, language: Language): string {
  const { article } = problem;
  const path = "path" in problem ? pathText(problem.path) : "";
  const params = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [name, paramText(name, value, language)]),
  );
  const where = path === "" ? "" : `${path}${COLON[language]}`;
  const clause = article === null ? "" : ` (${clauseText(article)})`;
  return `${where}${sentence({ ...problem, params }, language)}${clause}`;
}

/** What a value is or should be, as `E_TYPE` names it. */
const KINDS: Readonly<Record<string, string>> = {
  string: "texte",
  number: "nombre",
  "string or number": "texte ou nombre",
  boolean: "booléen",
  object: "objet",
  instance: "objet d’une classe",
  array: "tableau",
  "issue, warning or step": "problème, avertissement ou étape",
  "issue, warning, step, error or result": "problème, avertissement, étape, erreur ou résultat",
};

/** The params that are amounts when they are texts: an `example` of a figure is to be typed as it stands. */
const BOUNDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["minimum", "maximum", "step"]);

function paramText(name: string, value: string | number, language: Language): string | number {
  if (typeof value === "number") return value;
  if (BOUNDS.has(name) && AMOUNT.test(value)) return moneyText(value, language);
  const isKind = language === "fr" && (name === "expected" || name === "received");
  return isKind ? (own(KINDS, value) ?? value) : value;
}

let outline: ReadonlyMap<string, Article> | undefined;

/** An article and where it is printed: `LIF-17, §3.3 p. 14`. */
function clauseText(id: string): string {
  outline ??= new Map(listArticles().map((article) => [article.id, article]));
  const article = outline.get(id);
  if (article === undefined) return id;
  const { section, page } = article;
  const place = /^\d/.test(section) ? `§${section}` : section;
  return page === null ? `${id}, ${place}` : `${id}, ${place} p. ${String(page)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The entry of a key that may be any text: never what an object inherits. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
