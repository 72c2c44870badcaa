import type { LifeCover, LtdOption } from "../coverage/cover.js";
import type { Bilingual } from "../edition.js";
import { fill, type Language, type Params } from "../errors.js";
import type { InsurableSalary } from "../participation/absence.js";
import type { Payer } from "../premium/health.js";
import type { Shares } from "../premium/premium.js";
import { labels } from "./labels.js";
import { EVENT_NAMES, PLAN_NAMES, PLAN_STATE_NAMES } from "./participation-words.js";
import type {
  SpokenChange,
  SpokenCorrection,
  SpokenHistory,
  SpokenInterval,
  SpokenPeriod,
  SpokenRefused,
} from "./read-participation.js";
import { COLON, differenceText, moneyText, own, problemSentence, wordOf, type Problem } from "./sentences.js";

const PHRASES = {
  onDay: { fr: "le {from}", en: "on {from}" },
  days: { fr: "du {from} au {until}", en: "from {from} to {until}" },
  since: { fr: "à compter du {from}", en: "from {from} on" },
  scenario: { fr: "scénario {name}", en: "scenario {name}" },
  status: { fr: "statut {name}", en: "{name} status" },
  option: { fr: "option II {name}", en: "option II {name}" },
  salary: { fr: "salaire annuel assurable {amount}", en: "annual insurable salary {amount}" },
  salaries: {
    fr: "salaire annuel assurable {benefit} pour la prestation, {premium} pour la prime",
    en: "annual insurable salary {benefit} for the benefit, {premium} for the premium",
  },
  amount: { fr: "de {amount}", en: "of {amount}" },
  unknown: { fr: "indéterminé", en: "unknown" },
  granted: { fr: "Prise d’effet (events[{event}])", en: "Taking effect (events[{event}])" },
  effective: {
    fr: "{type}, le {on}\u00A0: {plan} à compter du {effective}, prime à compter du {premiumFrom}.",
    en: "{type}, on {on}: {plan} from {effective} on, premium from {premiumFrom} on.",
  },
  refused: { fr: "Demande refusée (events[{event}])", en: "Refused request (events[{event}])" },
  on: { fr: "{type}, le {on}.", en: "{type}, on {on}." },
  periods: {
    fr: "{count} périodes de paie, du {from} au {until}",
    en: "{count} pay periods, from {from} to {until}",
  },
  period: { fr: "Période de paie du {from} au {until}", en: "Pay period from {from} to {until}" },
  payable: { fr: "{amount} à payer{each}, taxe comprise", en: "{amount} payable{each}, tax included" },
  each: { fr: " pour chacune", en: " for each" },
  correction: {
    fr: "Correction connue le {known}, facturée dès la période du {chargedFrom}",
    en: "Correction known on {known}, charged from the period of {chargedFrom}",
  },
  split: { fr: "employeur {employer}, employé {employee}", en: "employer {employer}, employee {employee}" },
} as const satisfies Record<string, Bilingual>;

/** A history: each plan through time, what was refused, the premiums; then what the quotes warn of, once each. */
export function historySentences(history: SpokenHistory, language: Language): string[] {
  const { plans, changes, refused, periods, warnings } = history;
  const intervals: SpokenInterval[] = [...plans.health, ...plans.dental, ...plans.life, ...plans.ltd];
  const speak = (warning: Problem): string => problemSentence(warning, language);
  const ofQuotes = periods.flatMap(({ quote, corrections }) => [
    ...quote.warnings,
    ...corrections.flatMap((correction) => correction.quote.warnings),
  ]);
  const said = new Set(warnings.map(speak));
  return [
    ...intervals.map((interval) => intervalSentence(interval, language)),
    ...changes.map((change) => changeSentence(change, language)),
    ...refused.map((request) => refusedSentence(request, language)),
    ...periodSentences(periods, language),
    ...[...new Set(ofQuotes.map(speak))].filter((sentence) => !said.has(sentence)),
  ];
}

/** A plan over some days: what is held, who pays, on which salary, and why. */
export function intervalSentence(interval: SpokenInterval, language: Language): string {
  const { from, until, state, paidBy, reason } = interval;
  const held = heldText(interval, language);
  const parts = [
    [wordOf(PLAN_STATE_NAMES, state, language), ...(held === null ? [] : [held])].join(", "),
    ...planParts(paidBy, "salary" in interval ? interval.salary : null, language),
  ];
  const plan = planAndDays(planOf(interval), from, until, language);
  return `${plan}${COLON[language]}${parts.join("; ")}. ${problemSentence(reason, language)}`;
}

/** A request that is granted, by its place among the events: when it takes effect, and its premium. */
export function changeSentence(
  { event, type, on, plan, effective, premiumFrom, reason }: SpokenChange,
  language: Language,
): string {
  const say = phrasesIn(language);
  const name = lower(planName(plan, language));
  const what = say("effective", {
    type: wordOf(EVENT_NAMES, type, language),
    on,
    plan: name,
    effective,
    premiumFrom,
  });
  return `${say("granted", { event })}${COLON[language]}${what} ${problemSentence(reason, language)}`;
}

/** A request that is refused, by its place among the events. */
export function refusedSentence({ event, type, on, reason }: SpokenRefused, language: Language): string {
  const say = phrasesIn(language);
  const what = say("on", { type: wordOf(EVENT_NAMES, type, language), on });
  return `${say("refused", { event })}${COLON[language]}${what} ${problemSentence(reason, language)}`;
}

/** A plan by its name, and the days told of it; `until` is `null` when they have no end yet. */
export function planAndDays(plan: string, from: string, until: string | null, language: Language): string {
  return `${planName(plan, language)}, ${daysText(from, until, language)}`;
}

export function planName(plan: string, language: Language): string {
  return own<Readonly<Bilingual>>(PLAN_NAMES, plan)?.[language] ?? plan;
}

export function daysText(from: string, until: string | null, language: Language): string {
  const say = phrasesIn(language);
  if (until === null) return say("since", { from });
  return from === until ? say("onDay", { from }) : say("days", { from, until });
}

/** Who pays, and on which salaries, where it is told. */
export function planParts(paidBy: Payer | null, salary: InsurableSalary | null, language: Language): string[] {
  return [
    ...(paidBy === null ? [] : [lower(own(labels(language).payers, paidBy) ?? paidBy)]),
    ...(salary === null ? [] : [salaryText(salary, language)]),
  ];
}

function salaryText({ benefit, premium }: InsurableSalary, language: Language): string {
  const say = phrasesIn(language);
  const amountOf = (amount: string | null): string =>
    amount === null ? say("unknown") : say("amount", { amount: moneyText(amount, language) });
  return benefit === premium
    ? say("salary", { amount: amountOf(benefit) })
    : say("salaries", { benefit: amountOf(benefit), premium: amountOf(premium) });
}

export function scenarioText(scenario: string, language: Language): string {
  return phrasesIn(language)("scenario", { name: own(labels(language).scenarios, scenario) ?? scenario });
}

export function statusText(status: string, language: Language): string {
  return phrasesIn(language)("status", { name: lower(own(labels(language).statuses, status) ?? status) });
}

export function optionText(option: LtdOption, language: Language): string {
  return phrasesIn(language)("option", { name: option });
}

/** The parts of life insurance that are held. */
export function lifeText({ basic, dependants, additional, spouse }: LifeCover, language: Language): string {
  const { lines, lifeMultiples } = labels(language);
  const multiple = own<string>(lifeMultiples, String(additional)) ?? String(additional);
  return [
    ...(basic === true ? [lines["life-basic"]] : []),
    ...(dependants === true ? [lines["life-dependants"]] : []),
    ...(additional === undefined ? [] : [`${lines["life-additional"]} (${multiple})`]),
    ...(spouse === undefined ? [] : [`${lines["life-spouse"]} (${moneyText(String(spouse.amount), language)})`]),
  ]
    .map(lower)
    .join(", ");
}

function planOf(interval: SpokenInterval): string {
  if ("scenario" in interval) return "health";
  if ("status" in interval) return "dental";
  return "cover" in interval ? "life" : "ltd";
}

/** What is held of a plan; `null` is nothing. */
function heldText(interval: SpokenInterval, language: Language): string | null {
  if ("scenario" in interval) return interval.scenario === null ? null : scenarioText(interval.scenario, language);
  if ("status" in interval) return interval.status === null ? null : statusText(interval.status, language);
  if ("cover" in interval) return interval.cover === null ? null : lifeText(interval.cover, language);
  return interval.option === null ? null : optionText(interval.option, language);
}

/** The pay periods; neighbours with the same premiums and the same corrections are told together. */
function periodSentences(periods: readonly SpokenPeriod[], language: Language): string[] {
  const runs: { text: string; periods: SpokenPeriod[] }[] = [];
  for (const period of periods) {
    const corrections = period.corrections.map(({ known, chargedFrom, difference }) => [
      known,
      chargedFrom,
      difference,
    ]);
    const text = JSON.stringify([period.quote.payable, corrections]);
    const last = runs.at(-1);
    if (last?.text === text) last.periods.push(period);
    else runs.push({ text, periods: [period] });
  }
  return runs.map((run) => runSentence(run.periods, language));
}

function runSentence(periods: readonly SpokenPeriod[], language: Language): string {
  const say = phrasesIn(language);
  const { from, quote, corrections } = periods[0] as SpokenPeriod;
  const { until } = periods.at(-1) as SpokenPeriod;
  const count = periods.length;
  const each = count === 1 ? "" : say("each");
  const amount = moneyText(quote.payable.total, language);
  const which = count === 1 ? say("period", { from, until }) : say("periods", { count, from, until });
  const payable = `${say("payable", { amount, each })}${splitText(quote.payable, moneyText, language)}.`;
  return [
    `${which}${COLON[language]}${payable}`,
    ...corrections.map((correction) => correctionSentence(correction, each, language)),
  ].join(" ");
}

function correctionSentence(
  { known, chargedFrom, difference }: SpokenCorrection,
  each: string,
  language: Language,
): string {
  const { payable } = difference;
  const when = phrasesIn(language)("correction", { known, chargedFrom });
  const amount = differenceText(payable.total, language);
  return `${when}${COLON[language]}${amount}${each}${splitText(payable, differenceText, language)}.`;
}

/** Who pays what. */
function splitText(
  { employer, employee }: Shares,
  write: (amount: string, language: Language) => string,
  language: Language,
): string {
  const parts = { employer: write(employer, language), employee: write(employee, language) };
  return ` (${phrasesIn(language)("split", parts)})`;
}

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** The phrases of a language, with their places filled in. */
function phrasesIn(language: Language): (phrase: keyof typeof PHRASES, places?: Params) => string {
  return (phrase, places = {}) => fill(PHRASES[phrase][language], places);
}
