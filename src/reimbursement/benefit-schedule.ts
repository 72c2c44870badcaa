import { dayNumber } from "../calendar.js";
import { BENEFIT_NAMES } from "../coverage/benefit-names.js";
import { BENEFITS, type BenefitCode } from "../coverage/benefits.js";
import { LEVELS, type Level } from "../coverage/levels.js";
import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import type { Bilingual, Maximum } from "../edition.js";
import type { Issue, Warning } from "../errors.js";
import type { ExactBenefit, ExactMaximum } from "../exact-benefits.js";
import { formatCents, type Rate } from "../money.js";
import { readChoice, readDate, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { isPrinted } from "./insured.js";
import { afterPrintedYear } from "./warnings.js";

/** One line of the schedule at a level. */
export interface BenefitTerms {
  benefit: BenefitCode;
  name: Bilingual;
  article: string;
  plan: "health" | "dental";
  covered: boolean;
  /** The share reimbursed of the eligible expense, `null` when not covered at the level. */
  rate: string | null;
  /** A medical prescription is required. */
  prescription: boolean;
  /** Counted in the out-of-pocket maximum. */
  outOfPocket: boolean;
  /** Reimbursed at 100 % beyond it, as printed. */
  fullBeyondOutOfPocket: boolean;
  priorAuthorization: boolean;
  rentalOrPurchase: boolean;
  /** In the order in which they apply; none when not covered. */
  maxima: MaximumTerms[];
  /** The share of the fee up to which laboratory fees are eligible (DEN-11); on basic care, as printed (AMB-52). */
  laboratoryLimit: string | null;
}

/** A maximum as it is printed. */
export interface MaximumTerms {
  amount: string;
  unit: "dollars" | "pairs" | "exams";
  per: Maximum["per"];
  months?: number;
  of?: NonNullable<Maximum["of"]>;
  age?: NonNullable<Maximum["age"]>;
  article: string;
}

/** The whole schedule at a level, on a date. */
export interface BenefitSchedule {
  level: Level;
  on: string;
  edition: string;
  /** Per certificate and calendar year, in dollars. */
  outOfPocketMaximum: string;
  /** The 32 health lines, then the two dental classes, in the printed order. */
  lines: BenefitTerms[];
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set(["level", "on"] as const);

/**
 * What each of the 34 benefits reimburses at a level of the health plan on a date (remboursement des frais admissibles,
 * §3.3 p. 8–10, and p. 12 for the dental plan, which has no level): rate, maxima, prescription, with names in French
 * and English. The schedule begins on 2020-01-01 and has no printed end: after 2020 the result has a warning.
 *
 * @throws RegimeError `E_CHOICE` for another level than 1, 2, 3; `E_DATE_*`; `E_NO_PRINTED_BENEFIT` before the first day.
 * @example
 * const { lines } = benefitSchedule({ level: 1, on: "2020-01-01" });
 * lines.filter(({ covered, plan }) => covered && plan === "health").length // 5: cannabis too, at every level
 * lines.find(({ benefit }) => benefit === "vision")?.rate // null: not covered at Santé I
 */
export function benefitSchedule(input: { level: Level; on: string }, context?: Context): BenefitSchedule {
  const { level, on, setting } = readOrThrow((issues) => readInput(input, context, issues));
  const { edition } = setting;
  return {
    level,
    on,
    edition: edition.premiums.id,
    outOfPocketMaximum: formatCents(edition.benefits.outOfPocketMaximum),
    lines: BENEFITS.map((benefit) => terms(edition.benefits.lines[benefit], level, on, setting)),
    warnings: afterPrintedYear(on, setting),
  };
}

function readInput(
  value: unknown,
  context: Context | undefined,
  issues: Issue[],
): { level: Level; on: string; setting: EditionSetting } | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const input = readObject(value, KEYS, "", "REI-G10", issues);
  if (input === undefined) return undefined;
  const level = readChoice(input.level, LEVELS, "level", "STA-03", issues);
  const on = readBenefitDate(input.on, "on", setting, issues);
  return level === undefined || on === undefined ? undefined : { level, on, setting };
}

/** A date on which some benefit is printed. */
function readBenefitDate(
  value: unknown,
  path: string,
  { edition }: EditionSetting,
  issues: Issue[],
): string | undefined {
  const on = readDate(value, path, "GEN-01", issues);
  const { lines } = edition.benefits;
  if (on === undefined || BENEFITS.some((code) => isPrinted(lines[code], dayNumber(on), []))) return on;
  return report(issues, "E_NO_PRINTED_BENEFIT", path, "GEN-01", { from: lines.drugs.from });
}

function terms(benefit: ExactBenefit, level: Level, on: string, { edition }: EditionSetting): BenefitTerms {
  const rate = isPrinted(benefit, dayNumber(on), []) ? (benefit.rates[level - 1] as Rate | null) : null;
  const { fr, en } = BENEFIT_NAMES[benefit.code];
  return {
    benefit: benefit.code,
    name: { fr, en },
    article: benefit.article,
    plan: benefit.plan,
    covered: rate !== null,
    rate: rate === null ? null : rate.text,
    prescription: benefit.prescription,
    outOfPocket: benefit.outOfPocket,
    fullBeyondOutOfPocket: benefit.fullBeyondOutOfPocket,
    priorAuthorization: benefit.priorAuthorization,
    rentalOrPurchase: benefit.rentalOrPurchase,
    maxima: rate === null ? [] : benefit.maxima.map(maximumTerms),
    laboratoryLimit: benefit.code === "dental-basic" ? edition.benefits.laboratoryLimit.text : null,
  };
}

function maximumTerms({ text, unit, per, months, of, age, article }: ExactMaximum): MaximumTerms {
  const written: MaximumTerms = { amount: text, unit, per, article };
  if (per === "months") written.months = months;
  if (of !== undefined) written.of = of;
  if (age !== undefined) written.age = age;
  return written;
}
