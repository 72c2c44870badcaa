import { BENEFIT_NAMES } from "../coverage/benefit-names.js";
import type { Bilingual } from "../edition.js";
import { fill, type Language, type Params } from "../errors.js";
import type { Balance, OutOfPocketBalance } from "../reimbursement/balances.js";
import type { MaximumTerms } from "../reimbursement/benefit-schedule.js";
import {
  AGE_RULE_NAMES,
  DECISION_STATUS_NAMES,
  DISCIPLINE_NAMES,
  MAXIMUM_UNIT_NAMES,
  PART_NAMES,
} from "./benefit-words.js";
import { levels } from "./labels.js";
import type { SpokenDecision, SpokenRemaining, SpokenSchedule, SpokenTerms } from "./read-subject.js";
import {
  clauseText,
  COLON,
  moneyText,
  own,
  percentText,
  problemSentence,
  readingSentence,
  stepSentences,
  wordOf,
  type SpokenReadings,
} from "./sentences.js";
import type { Words } from "./words.js";

const PHRASES = {
  claim: { fr: "Réclamation", en: "Claim" },
  paid: {
    fr: "payé {paid} sur {submitted}, reste à payer {patient}",
    en: "{paid} paid of {submitted}, {patient} left to pay",
  },
  counted: { fr: "Compté dans le maximum annuel à débourser", en: "Counted in the out-of-pocket maximum of the year" },
  other: { fr: "L’autre lecture paierait {paid}.", en: "The other reading would pay {paid}." },
  outOfPocket: { fr: "Maximum à débourser de {year}", en: "Out-of-pocket maximum of {year}" },
  countedAndLeft: { fr: "compté {counted}, reste {left}", en: "{counted} counted, {left} left" },
  person: { fr: "personne {id}", en: "person {id}" },
  certificate: { fr: "tout le certificat", en: "the whole certificate" },
  trip: { fr: "voyage {id}", en: "trip {id}" },
  left: { fr: "il reste {left} sur {maximum} le {on}", en: "{left} left of {maximum} on {on}" },
  moreOn: { fr: "; davantage dès le {date}", en: "; more from {date}" },
  onDay: { fr: ", le {on}", en: " on {on}" },
  rate: { fr: "remboursement à {rate}", en: "reimbursed at {rate}" },
  notCovered: { fr: "non couvert", en: "not covered" },
  unknown: { fr: "indéterminé", en: "unknown" },
  schedule: { fr: "Remboursement en {level} le {on}.", en: "Benefits at {level} on {on}." },
  atMost: { fr: "au plus {maximum}", en: "at most {maximum}" },
  prescription: { fr: "prescription médicale exigée", en: "medical prescription required" },
  authorization: { fr: "autorisation préalable exigée", en: "prior authorization required" },
  rental: { fr: "location, ou achat s’il coûte moins", en: "rental, or purchase when it costs less" },
  laboratory: {
    fr: "frais de laboratoire jusqu’à {share} des honoraires",
    en: "laboratory fees up to {share} of the fee",
  },
  inOutOfPocket: { fr: "compté dans le maximum à débourser", en: "counted in the out-of-pocket maximum" },
  full: { fr: "100\u00A0% au-delà", en: "100% beyond it" },
  ofYear: {
    fr: "Maximum à débourser par certificat et année civile",
    en: "Out-of-pocket maximum per certificate and calendar year",
  },
} as const satisfies Record<string, Bilingual>;

/** What a maximum is counted over. */
const PERIODS: Words<MaximumTerms["per"]> = {
  treatment: { fr: "par traitement", en: "per treatment" },
  "x-ray": { fr: "par radiographie", en: "per X-ray" },
  day: { fr: "par jour", en: "per day" },
  trip: { fr: "par voyage", en: "per trip" },
  "calendar-year": { fr: "par année civile", en: "per calendar year" },
  months: { fr: "par {months} mois", en: "per {months} months" },
  lifetime: { fr: "à vie", en: "for life" },
};

/** One pair, one exam; several are named among the labels. */
const ONE: Words<Exclude<MaximumTerms["unit"], "dollars">> = {
  pairs: { fr: "paire", en: "pair" },
  exams: { fr: "examen", en: "exam" },
};

/** A quantity of a maximum: `480,00 $`, `3 paires`, `1 examen`. */
export function quantityText(amount: string, unit: MaximumTerms["unit"], language: Language): string {
  if (unit === "dollars") return moneyText(amount, language);
  // None is one in French.
  const isOne = amount === "1" || (amount === "0" && language === "fr");
  return `${amount} ${isOne ? wordOf(ONE, unit, language) : wordOf(MAXIMUM_UNIT_NAMES, unit, language)}`;
}

/** A maximum: `480,00 $ par 48 mois`, `40,00 $ par 36 mois (examens de la vue, 13 ans et plus)`. */
export function maximumText({ amount, unit, per, months, of, age }: MaximumTerms, language: Language): string {
  const known = per === "months" && months === undefined ? undefined : own(PERIODS, per)?.[language];
  const period = known === undefined ? per : fill(known, months === undefined ? {} : { months });
  const limits = [
    ...(of === undefined ? [] : [wordOf(PART_NAMES, of, language)]),
    ...(age === undefined ? [] : [wordOf(AGE_RULE_NAMES, age, language)]),
  ];
  return `${quantityText(amount, unit, language)} ${period}${inBrackets(limits)}`;
}

/** A decision: what is paid, its steps, each reason, what it counts, what the other reading would pay. */
export function decisionSentences(
  decision: SpokenDecision,
  language: Language,
  readings: SpokenReadings = {},
): string[] {
  const { claim, status, submitted, paid, patient, steps, reasons, outOfPocketCounted, underOther } = decision;
  const say = phrasesIn(language);
  const how = status === "paid" ? "" : ` (${wordOf(DECISION_STATUS_NAMES, status, language)})`;
  const amounts = say("paid", {
    paid: moneyText(paid, language),
    submitted: moneyText(submitted, language),
    patient: moneyText(patient, language),
  });
  const sentences = [
    `${say("claim")} ${claim}${how}${COLON[language]}${amounts}.`,
    ...stepSentences(steps, language, readings),
    ...reasons.map((reason) => problemSentence(reason, language)),
  ];
  const isTold = steps?.some(({ verb }) => verb === "count") ?? false;
  if (/[1-9]/.test(outOfPocketCounted) && !isTold) {
    sentences.push(`${say("counted")}${COLON[language]}${moneyText(outOfPocketCounted, language)}.`);
  }
  if (underOther !== undefined) {
    const { reading, option } = underOther;
    const other = say("other", { paid: moneyText(underOther.paid, language) });
    sentences.push(`${other} ${readingSentence(reading, option, language)}`);
  }
  return sentences;
}

/** What was counted in the out-of-pocket maximum of a year. */
export function outOfPocketSentence({ year, counted, left }: OutOfPocketBalance, language: Language): string {
  const say = phrasesIn(language);
  const amounts = say("countedAndLeft", { counted: moneyText(counted, language), left: moneyText(left, language) });
  return `${say("outOfPocket", { year })}${COLON[language]}${amounts}.`;
}

/** What is left of a maximum, and when more is. */
export function balanceSentence(balance: Balance, language: Language): string {
  const { person, benefit, discipline, trip, unit, left, on, moreOn, article } = balance;
  const say = phrasesIn(language);
  const whose = [
    person === null ? say("certificate") : say("person", { id: person }),
    ...(discipline === undefined ? [] : [wordOf(DISCIPLINE_NAMES, discipline, language)]),
    ...(trip === undefined ? [] : [say("trip", { id: trip })]),
  ];
  const room = say("left", { left: quantityText(left, unit, language), maximum: maximumText(balance, language), on });
  const more = moreOn === null ? "" : say("moreOn", { date: moreOn });
  return `${benefitName(benefit, language)}${inBrackets(whose)}${COLON[language]}${room}${more} (${clauseText(article)})`;
}

/** Whether a benefit is reimbursed to a person on a date, and what is left of its maxima. */
export function remainingSentences(remaining: SpokenRemaining, language: Language): string[] {
  const { person, benefit, on, rate, reason, maxima, outOfPocket } = remaining;
  const say = phrasesIn(language);
  const what = `${benefitName(benefit, language)} (${say("person", { id: person })})${say("onDay", { on })}`;
  const none = reason?.code === "R_OUTSIDE_SCHEDULE" ? say("unknown") : say("notCovered");
  return [
    `${what}${COLON[language]}${rate === null ? none : say("rate", { rate: percentText(rate, language) })}.`,
    ...(reason === null ? [] : [problemSentence(reason, language)]),
    ...maxima.map((balance) => balanceSentence(balance, language)),
    ...(outOfPocket === null ? [] : [outOfPocketSentence(outOfPocket, language)]),
  ];
}

/** The benefit schedule: its level, a sentence for each line, the out-of-pocket maximum. */
export function scheduleSentences(schedule: SpokenSchedule, language: Language): string[] {
  const { level, on, lines, outOfPocketMaximum } = schedule;
  const say = phrasesIn(language);
  const name = own<string>(levels(), String(level)) ?? String(level);
  return [
    say("schedule", { level: name, on }),
    ...lines.map((terms) => termsSentence(terms, language)),
    `${say("ofYear")}${COLON[language]}${moneyText(outOfPocketMaximum, language)}.`,
  ];
}

function termsSentence(terms: SpokenTerms, language: Language): string {
  const { benefit, article, rate, maxima } = terms;
  const say = phrasesIn(language);
  const parts: string[] = [];
  if (rate === null) {
    parts.push(say("notCovered"));
  } else {
    parts.push(percentText(rate, language));
    for (const maximum of maxima) parts.push(say("atMost", { maximum: maximumText(maximum, language) }));
    if (terms.prescription) parts.push(say("prescription"));
    parts.push(...conditionTexts(terms, language));
    if (terms.outOfPocket) parts.push(say("inOutOfPocket"));
    if (terms.fullBeyondOutOfPocket) parts.push(say("full"));
  }
  return `${benefitName(benefit, language)}${COLON[language]}${parts.join(", ")} (${clauseText(article)})`;
}

/** What a line asks beside a prescription, and the limit on its laboratory fees. */
export function conditionTexts(
  {
    priorAuthorization,
    rentalOrPurchase,
    laboratoryLimit,
  }: Pick<SpokenTerms, "priorAuthorization" | "rentalOrPurchase" | "laboratoryLimit">,
  language: Language,
): string[] {
  const say = phrasesIn(language);
  const texts: string[] = [];
  if (priorAuthorization) texts.push(say("authorization"));
  if (rentalOrPurchase) texts.push(say("rental"));
  if (laboratoryLimit !== null) texts.push(say("laboratory", { share: percentText(laboratoryLimit, language) }));
  return texts;
}

function benefitName(benefit: string, language: Language): string {
  return own<Readonly<Bilingual>>(BENEFIT_NAMES, benefit)?.[language] ?? benefit;
}

/** The phrases of a language, with their places filled in. */
function phrasesIn(language: Language): (phrase: keyof typeof PHRASES, places?: Params) => string {
  return (phrase, places = {}) => fill(PHRASES[phrase][language], places);
}

function inBrackets(words: readonly string[]): string {
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
