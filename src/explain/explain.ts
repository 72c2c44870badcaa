import type { DeathBenefit } from "../benefit/death-benefit.js";
import type { DisabilityBenefit } from "../benefit/disability-benefit.js";
import type { DismembermentBenefit } from "../benefit/dismemberment-benefit.js";
import type { Bilingual } from "../edition.js";
import { RegimeError, type Issue, type Language, type Reason, type Warning } from "../errors.js";
import type { EmployerContribution } from "../premium/employer-contribution.js";
import type { ChangeDate } from "../participation/change-date.js";
import type { ContestedDismissal } from "../participation/contested-dismissal.js";
import type { CoverageHistory, GrantedChange, RefusedRequest } from "../participation/coverage-history.js";
import type { DeferredSalary } from "../participation/deferred-salary.js";
import type { DentalTermination } from "../participation/dental-termination.js";
import type { Eligibility } from "../participation/eligibility.js";
import type { Enrolment } from "../participation/enrolment.js";
import type { Exemption } from "../participation/exemption.js";
import type { PremiumWaiver } from "../participation/premium-waiver.js";
import type { ProgressiveRetirement } from "../participation/progressive-retirement.js";
import type { DentalInterval, HealthInterval, LifeInterval, LtdInterval } from "../participation/timeline.js";
import type { UnpaidLeave } from "../participation/unpaid-leave.js";
import type { Premium, Shares } from "../premium/premium.js";
import type { Quote } from "../premium/quote.js";
import type { PremiumTax } from "../premium/tax.js";
import { guarded } from "../read.js";
import { READING_OPTIONS } from "../readings.js";
import type { AdjudicationResult } from "../reimbursement/adjudicate.js";
import type { BenefitSchedule } from "../reimbursement/benefit-schedule.js";
import type { Remaining } from "../reimbursement/remaining.js";
import type { Decision } from "../reimbursement/write-decision.js";
import type { Step } from "../trace.js";
import {
  balanceSentence,
  decisionSentences,
  outOfPocketSentence,
  remainingSentences,
  scheduleSentences,
} from "./benefit-sentences.js";
import { changeSentence, historySentences, intervalSentence, refusedSentence } from "./history-sentences.js";
import { labels } from "./labels.js";
import { payableSentences } from "./payable-sentences.js";
import { readSubject, type Item, type SpokenQuote, type Subject } from "./read-subject.js";
import { ruleSentences } from "./rule-sentences.js";
import {
  COLON,
  leftAfter,
  moneyText,
  own,
  problemSentence,
  readingSentence,
  stepSentence,
  stepSentences,
  type Problem,
  type SpokenReadings,
} from "./sentences.js";
import { readLanguage } from "./words.js";

type AnyInterval = HealthInterval | DentalInterval | LifeInterval | LtdInterval;
type OneItem = Issue | Warning | Reason | Step | AnyInterval | GrantedChange | RefusedRequest;

/**
 * What an issue, a warning, a reason or a step says, in one sentence: the problem after the path to it or the claims
 * it is about, or what the step did to the amount left by the one before; then the article and where it is printed.
 * Also an interval of a plan in a history, or a request that it grants or refuses, before its reason.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING` on the language; `E_TYPE`, `E_MISSING`, `E_NUMBER_FORMAT`,
 * `E_HOSTILE_OBJECT` on what is none of these. A code, verb or article of another version is written as it is.
 * @example
 * explain({ code: "E_NO_RATE_AT_AGE", path: ["birthDate"], params: { age: 65 }, article: "LIF-17" }, "en")
 * // "birthDate: No additional life rate is printed at a rating age of 65 and over. … (LIF-17, §3.3 p. 14)"
 */
export function explain(subject: OneItem, language: Language): string;
/**
 * What an error or a result says, in sentences, in order: every problem of a `RegimeError` or of an array of issues
 * (of warnings, of reasons, of steps, of intervals, of requests granted or refused); every line of a quote with its steps when it has them, the tax, what is payable;
 * every decision with its steps when it has them, its reasons, what it counts in the out-of-pocket maximum and what the
 * other reading would pay, then what is left of each maximum; each line of a benefit schedule; each plan of a history
 * through time, what it grants and refuses, its pay periods with their corrections; the answer of a rule of participation; what life,
 * AD&D or disability insurance pays, the salary it is on, each amount with its steps when it has them, and why. A result
 * ends with the readings used, the warnings and, last, that the policy prevails (GEN-02, GEN-03).
 * Amounts are written `1 234,56 $` in French, `$1,234.56` in English.
 *
 * @throws RegimeError as above.
 * @example
 * const job = { on: "2020-03-15", status: "individual", salaryScaleMaximum: "40000", workTime: "0.6999" } as const;
 * explain(employerContribution(job, { steps: true }), "en")[2]
 * // "$2.39 × 0.50 = $1.20, rounded to the nearest cent, reading halfContributionRounding: half-up (PRM-09, §3.3 p. 11)"
 * const lens = { person: "P-1", benefit: "vision", item: "correction", incurred: "2020-03-15", received: "2020-03-16" } as const;
 * explain(adjudicate({ certificate, claims: [{ ...lens, id: "C-1", amount: "500.00" }] }).decisions[0]!, "en")
 * // ["Claim C-1 (reduced): $320.00 paid of $500.00, $180.00 left to pay.",
 * //  "The maximum is $320.00 per 36 months: $320.00 of it was left. (REI-32a, §3.3 p. 10)"]
 */
export function explain(
  subject:
    | RegimeError
    | readonly OneItem[]
    | Quote
    | Premium
    | EmployerContribution
    | PremiumTax
    | Decision
    | AdjudicationResult
    | Remaining
    | BenefitSchedule
    | CoverageHistory
    | Enrolment
    | Exemption
    | Eligibility
    | ChangeDate
    | UnpaidLeave
    | DeferredSalary
    | ProgressiveRetirement
    | ContestedDismissal
    | PremiumWaiver
    | DentalTermination
    | DeathBenefit
    | DismembermentBenefit
    | DisabilityBenefit,
  language: Language,
): string[];
export function explain(subject: unknown, language: Language): string | string[] {
  const issues: Issue[] = [];
  const known = guarded(issues, () => readLanguage(language, issues));
  const read = guarded(issues, () => readSubject(subject, issues));
  if (read === undefined || known === undefined || issues.length > 0) throw new RegimeError(issues);
  return speak(read, known);
}

/** What is said of any result, last: its amounts are the brochure's, which gives only the main elements. */
const RESERVATION: Readonly<Bilingual> = {
  fr: "Sous réserve de la police d’assurance, qui l’emporte sur le dépliant là où ils diffèrent (GEN-02, GEN-03).",
  en: "Subject to the insurance policy, which prevails over the brochure where they differ (GEN-02, GEN-03).",
};

const PHRASES = {
  scenario: { fr: "Scénario", en: "Scenario" },
  period: { fr: "par période de 14 jours, avant taxe", en: "per 14-day pay period, before tax" },
  contribution: { fr: "Contribution de l’employeur", en: "Employer contribution" },
  lineTax: { fr: "Taxe de cette garantie", en: "Tax of this line" },
  total: { fr: "Total avant taxe", en: "Total before tax" },
  tax: { fr: "Taxe sur les primes", en: "Tax on the premiums" },
  payable: { fr: "À payer par période de 14 jours, taxe comprise", en: "Payable per 14-day pay period, tax included" },
  annual: {
    fr: "À payer pour {periods} périodes de paie, taxe comprise",
    en: "Payable over {periods} pay periods, tax included",
  },
  employer: { fr: "employeur", en: "employer" },
  employee: { fr: "employé", en: "employee" },
} as const satisfies Record<string, Bilingual>;

function speak(subject: Subject, language: Language): string | string[] {
  switch (subject.kind) {
    case "problem":
    case "step":
    case "interval":
    case "granted":
    case "refused":
      return itemSentence(subject, language);
    case "list": {
      let left: string | undefined;
      return subject.value.map((item) => {
        const before = left;
        left = item.kind === "step" ? leftAfter(item.value, before) : undefined;
        return itemSentence(item, language, before);
      });
    }
    case "quote":
      return quoteSentences(subject.value, language);
    case "premium": {
      const { line, steps, readings, warnings } = subject.value;
      return [
        lineSentence(line, subject.value, language),
        ...stepSentences(steps, language, readings),
        ...endSentences(readings, warnings, language),
      ];
    }
    case "contribution": {
      const { amount, steps, readings } = subject.value;
      return [
        `${PHRASES.contribution[language]}${COLON[language]}${moneyText(amount, language)} ${PHRASES.period[language]}.`,
        ...stepSentences(steps, language, readings),
        ...endSentences(readings, [], language),
      ];
    }
    case "tax": {
      const { steps, readings } = subject.value;
      return [
        sharesSentence("tax", subject.value, language),
        ...stepSentences(steps, language, readings),
        ...endSentences(readings, [], language),
      ];
    }
    case "decision":
      return decisionSentences(subject.value, language);
    case "adjudication": {
      const { decisions, balances, readings, warnings } = subject.value;
      return [
        ...decisions.flatMap((decision) => decisionSentences(decision, language, readings)),
        ...balances.outOfPocket.map((balance) => outOfPocketSentence(balance, language)),
        ...balances.maxima.map((balance) => balanceSentence(balance, language)),
        ...endSentences(readings, warnings, language),
      ];
    }
    case "remaining": {
      const { readings, warnings } = subject.value;
      return [...remainingSentences(subject.value, language), ...endSentences(readings, warnings, language)];
    }
    case "schedule":
      return [...scheduleSentences(subject.value, language), ...endSentences({}, subject.value.warnings, language)];
    case "history": {
      const { readings, warnings } = subject.value;
      return [...historySentences(subject.value, language), ...endSentences(readings, warnings, language)];
    }
    case "death":
    case "dismemberment":
    case "disability": {
      const { readings, warnings } = subject.value;
      return [...payableSentences(subject, language), ...endSentences(readings, warnings, language)];
    }
    default: {
      const { value } = subject;
      const readings = "readings" in value ? value.readings : {};
      const warnings = "warnings" in value ? value.warnings : [];
      return [...ruleSentences(subject, language), ...endSentences(readings, warnings, language)];
    }
  }
}

function itemSentence(item: Item, language: Language, before?: string): string {
  switch (item.kind) {
    case "problem":
      return problemSentence(item.value, language);
    case "step":
      return stepSentence(item.value, language, before);
    case "interval":
      return intervalSentence(item.value, language);
    case "granted":
      return changeSentence(item.value, language);
    case "refused":
      return refusedSentence(item.value, language);
  }
}

function quoteSentences(quote: SpokenQuote, language: Language): string[] {
  const { scenario, lines, tax, payable, annual, readings, warnings } = quote;
  const annually = sharesSentence("annual", annual.payable, language).replace("{periods}", String(annual.periods));
  return [
    ...(scenario === undefined ? [] : [scenarioSentence(scenario, language)]),
    ...lines.flatMap((line) => [
      lineSentence(line.line, line, language),
      ...stepSentences(line.steps, language, readings),
      ...(line.tax === undefined ? [] : [sharesSentence("lineTax", line.tax, language)]),
      ...stepSentences(line.tax?.steps, language, readings),
    ]),
    sharesSentence("total", quote, language),
    sharesSentence("tax", tax, language),
    ...stepSentences(tax.steps, language, readings),
    sharesSentence("payable", payable, language),
    annually,
    ...endSentences(readings, warnings, language),
  ];
}

function scenarioSentence(scenario: string, language: Language): string {
  return `${PHRASES.scenario[language]} ${own(labels(language).scenarios, scenario) ?? scenario}.`;
}

function lineSentence(line: string, shares: Shares, language: Language): string {
  const name = own(labels(language).lines, line) ?? line;
  return `${name}${COLON[language]}${moneyText(shares.total, language)} ${PHRASES.period[language]}${split(shares, language)}.`;
}

function sharesSentence(phrase: keyof typeof PHRASES, shares: Shares, language: Language): string {
  const total = moneyText(shares.total, language);
  return `${PHRASES[phrase][language]}${COLON[language]}${total}${split(shares, language)}.`;
}

/** Who pays what. */
function split({ employer, employee }: Shares, language: Language): string {
  const parts = [
    `${PHRASES.employer[language]} ${moneyText(employer, language)}`,
    `${PHRASES.employee[language]} ${moneyText(employee, language)}`,
  ];
  return ` (${parts.join(", ")})`;
}

/** How every result ends: the readings that it used, its warnings, the reservation. */
function endSentences(readings: SpokenReadings, warnings: readonly Problem[], language: Language): string[] {
  return [
    ...inOrder(readings).map(([key, option]) => readingSentence(key, option, language)),
    ...warnings.map((warning) => problemSentence(warning, language)),
    RESERVATION[language],
  ];
}

/** In the order of the register, whatever that of the result; then those of another version. */
function inOrder(readings: SpokenReadings): [key: string, option: string][] {
  const keys = Object.keys(READING_OPTIONS);
  const place = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(readings).sort(([a], [b]) => place(a) - place(b));
}
