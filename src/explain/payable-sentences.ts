import type { BenefitSalary } from "../benefit/benefit-salary.js";
import type { DeathLine } from "../benefit/death-benefit.js";
import type { DisabilityAmount } from "../benefit/disability-benefit.js";
import type { Bilingual } from "../edition.js";
import { fill, type Language, type Params } from "../errors.js";
import { daysText } from "./history-sentences.js";
import { labels } from "./labels.js";
import {
  DEATH_LINE_NAMES,
  DECEASED_NAMES,
  DISABILITY_BENEFIT_STATUS_NAMES,
  DISMEMBERMENT_STATUS_NAMES,
} from "./payable-words.js";
import type { SpokenDeath, SpokenDisability, SpokenDismemberment, SpokenPayable } from "./read-payable.js";
import {
  capital,
  COLON,
  moneyText,
  own,
  percentText,
  problemSentence,
  stepSentences,
  withClause,
  wordOf,
} from "./sentences.js";

const PHRASES = {
  death: { fr: "Décès ({deceased}), le {on}.", en: "Death ({deceased}), on {on}." },
  onSalary: { fr: "Prestation sur {salary}", en: "Benefit on {salary}" },
  unknownAmount: { fr: "montant inconnu", en: "amount unknown" },
  total: { fr: "Total payable", en: "Total payable" },
  accident: { fr: "Mutilation accidentelle, accident du {on}", en: "Accidental dismemberment, accident of {on}" },
  share: { fr: "{share} du salaire", en: "{share} of the salary" },
  days: {
    fr: "{status}, {days}; la prestation cesse à {age} ans, ou avant si l’invalidité prend fin",
    en: "{status}, {days}; the benefit ends at {age}, or before if the disability does",
  },
  start: {
    fr: "{status}; 105e semaine d’invalidité à compter du {from}, fin de la prestation à {age} ans",
    en: "{status}; 105th week of disability from {from} on, end of the benefit at {age}",
  },
  perPeriod: {
    fr: "{amount} par période de la prestation de l’employeur",
    en: "{amount} per period of the employer’s benefit",
  },
  integrated: {
    fr: "{integrated} étant soustrait pour la rente de retraite",
    en: "with {integrated} subtracted for the retirement pension",
  },
} as const satisfies Record<string, Bilingual>;

/** The salary that a benefit is on, by the article that says so. */
const SALARIES: Readonly<Record<string, Readonly<Bilingual>>> = {
  "LIF-02": { fr: "le salaire annuel assurable", en: "the annual insurable salary" },
  "DEF-02": {
    fr: "le salaire annuel convenu pour le congé à traitement différé",
    en: "the annual salary agreed for the deferred-salary leave",
  },
  "RET-04": {
    fr: "le salaire annuel sans le programme de retraite progressive",
    en: "the annual salary without the progressive retirement programme",
  },
};
const OTHER_SALARY: Readonly<Bilingual> = { fr: "un salaire annuel", en: "an annual salary" };

/** What a benefit pays, on which salary or days, and why, before what any result ends with. */
export function payableSentences(benefit: SpokenPayable, language: Language): string[] {
  const sentences = ofBenefit(benefit, language);
  return [...sentences, ...benefit.value.reasons.map((reason) => problemSentence(reason, language))];
}

function ofBenefit(benefit: SpokenPayable, language: Language): string[] {
  switch (benefit.kind) {
    case "death":
      return deathSentences(benefit.value, language);
    case "dismemberment":
      return dismembermentSentences(benefit.value, language);
    case "disability":
      return disabilitySentences(benefit.value, language);
  }
}

/** A death: whose, the salary that its lines are on, each line with its steps, the total. */
function deathSentences({ deceased, on, total, salary, lines }: SpokenDeath, language: Language): string[] {
  const say = phrasesIn(language);
  const isOnSalary = salary !== null && lines.length > 0;
  return [
    say("death", { deceased: wordOf(DECEASED_NAMES, deceased, language), on }),
    ...(isOnSalary ? [salarySentence(salary, language)] : []),
    ...lines.flatMap((line) => lineSentences(line, language)),
    `${say("total")}${COLON[language]}${amountText(total, language)}.`,
  ];
}

function lineSentences({ line, amount, article, steps }: DeathLine, language: Language): string[] {
  const name = own<Readonly<Bilingual>>(DEATH_LINE_NAMES, line)?.[language] ?? line;
  const text = `${name}${COLON[language]}${amountText(amount, language)}`;
  return [withClause(text, article), ...stepSentences(steps, language)];
}

/** The losses of an accident: the share and the amount, the salary unless nothing is paid on it, the steps. */
function dismembermentSentences(
  { on, status, share, amount, salary, steps }: SpokenDismemberment,
  language: Language,
): string[] {
  const say = phrasesIn(language);
  const how = status === "paid" ? "" : ` (${wordOf(DISMEMBERMENT_STATUS_NAMES, status, language)})`;
  const parts = [
    ...(share === null ? [] : [say("share", { share: percentText(share, language) })]),
    amountText(amount, language),
  ];
  return [
    `${say("accident", { on })}${how}${COLON[language]}${parts.join(", ")}.`,
    ...(status === "refused" ? [] : [salarySentence(salary, language)]),
    ...stepSentences(steps, language),
  ];
}

/** A disability: the days of the benefit, the age at which it ends, each amount with its steps. */
function disabilitySentences(
  { status, from, until, endAge: age, amounts }: SpokenDisability,
  language: Language,
): string[] {
  const say = phrasesIn(language);
  const told = { status: wordOf(DISABILITY_BENEFIT_STATUS_NAMES, status, language), age };
  const when =
    until === null ? say("start", { ...told, from }) : say("days", { ...told, days: daysText(from, until, language) });
  return [
    withClause(`${labels(language).lines.ltd}${COLON[language]}${when}`, "LTD-04"),
    ...amounts.flatMap((amount) => intervalSentences(amount, language)),
  ];
}

function intervalSentences({ from, until, amount, integrated, steps }: DisabilityAmount, language: Language): string[] {
  const say = phrasesIn(language);
  const days = daysText(from, until, language);
  const parts = [
    say("perPeriod", { amount: moneyText(amount, language) }),
    ...(/[1-9]/.test(integrated) ? [say("integrated", { integrated: moneyText(integrated, language) })] : []),
  ];
  const text = `${capital(days)}${COLON[language]}${parts.join(", ")}.`;
  return [text, ...stepSentences(steps, language)];
}

/** Which salary a benefit is on, and how much that is. */
function salarySentence({ amount, article }: BenefitSalary, language: Language): string {
  const salary = (own(SALARIES, article) ?? OTHER_SALARY)[language];
  const text = `${phrasesIn(language)("onSalary", { salary })}${COLON[language]}${amountText(amount, language)}`;
  return withClause(text, article);
}

/** `null` is not known. */
function amountText(amount: string | null, language: Language): string {
  return amount === null ? phrasesIn(language)("unknownAmount") : moneyText(amount, language);
}

/** The phrases of a language, with their places filled in. */
function phrasesIn(language: Language): (phrase: keyof typeof PHRASES, places?: Params) => string {
  return (phrase, places = {}) => fill(PHRASES[phrase][language], places);
}
