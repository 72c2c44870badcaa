import { isAged, payPeriodFrom, payPeriodsOf, yearOf } from "../calendar.js";
import { readContext, settingOn, type Context, type PricedSetting } from "../context.js";
import { RegimeError, type Issue, type Warning } from "../errors.js";
import { guarded } from "../read.js";
import type { Step } from "../trace.js";
import { noteHealth } from "./health.js";
import { linesOf } from "./lines.js";
import { readMember, type ExactMember, type Member } from "./member.js";
import { shares, stepsOf, type ExactLine, type LineName, type Shares, type UsedReadings } from "./premium.js";
import { taxCents } from "./tax.js";

/** A tax, and the steps to it with `steps: true`. */
export interface TaxShares extends Shares {
  steps?: Step[];
}

/** One line of a quote, before tax. */
export interface QuoteLine extends Shares {
  line: LineName;
  /** The tax of the line alone, under the reading `taxScope: "line"`. */
  tax?: TaxShares;
  /** Present with `steps: true`. */
  steps?: Step[];
}

/** What a member pays, and her employer, for one 14-day pay period and for a year. */
export interface Quote extends Shares {
  on: string;
  edition: string;
  /** What is held, in the order health, dental, life (basic, dependants, additional, spouse), ltd. */
  lines: QuoteLine[];
  /** The 9 % tax. Its steps are here, or with the tax of each line under `taxScope: "line"`. */
  tax: TaxShares;
  /** Premium and tax. */
  payable: Shares;
  /** The same over the pay periods of the year. */
  annual: { periods: number; payable: Shares };
  readings: UsedReadings;
  warnings: Warning[];
}

/**
 * What a member pays, and her employer, for one pay period: every line that she holds, the tax, the year.
 *
 * `member` is plain data: amounts in dollars as decimal strings (or numbers with at most two decimals), ISO dates. All
 * that is wrong with it is thrown at once; a cover that has no printed rate is an error, never a line left out.
 * Amounts out are decimal strings with two places, subject to the policy, which prevails over the brochure (GEN-02, GEN-03).
 *
 * @throws RegimeError
 * `E_NO_PRINTED_RATE` when `on` is outside the edition, 2020-01-01 to 2020-12-31 (GEN-01);
 * `E_NO_RATE_AT_AGE` for additional life at a rating age of 65 and over (LIF-17);
 * `E_DEPENDANTS_ABOVE_MEMBER`, `E_DEPENDANTS_UNDER_INDIVIDUAL` (STA-04, STA-07); `E_DENTAL_WITHOUT_HEALTH` (DEN-02);
 * `E_SPOUSE_LIFE_AMOUNT` (LIF-07); `E_AGE_RANGE`; `E_MISSING`, `E_TYPE`, `E_CHOICE`, `E_UNKNOWN_KEY`, `E_MONEY_*`,
 * `E_SHARE_*`, `E_NUMBER_*`, `E_DATE_*`, `E_STRING_TOO_LONG`, `E_HOSTILE_OBJECT`, `E_EDITION_NOT_PARSED` for what cannot be read.
 * @example
 * const job = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00", workTime: "0.6999" };
 * const { lines, payable } = quote({ ...job, health: { scenario: "N" }, ltd: "O" });
 * lines[0] // { line: "health", total: "128.21", employer: "2.99", employee: "125.22" }: half of 5.97, half-up
 * payable // { total: "153.94", employer: "3.26", employee: "150.68" }
 */
export function quote(member: Member, context?: Context): Quote {
  const issues: Issue[] = [];
  const ready = guarded(issues, () => {
    const exact = readMember(member, issues);
    const setting = settingOn(readContext(context, issues), exact?.on === "" ? undefined : exact?.on, issues);
    return exact && setting && { exact, setting };
  });
  if (ready === undefined || issues.length > 0) throw new RegimeError(issues);
  const { exact, setting } = ready;
  const lines = linesOf(exact, setting);
  return writeQuote(
    exact,
    exact.health,
    setting,
    settle(lines, setting),
    lines.map(writeLine),
    periodsOf(exact, setting),
  );
}

/** What the lines come to, in cents. */
export interface Settlement {
  total: number;
  employer: number;
  taxTotal: number;
  taxEmployer: number;
  steps: Step[] | undefined;
  /** The tax of each line, when it is taxed line by line. */
  lineTaxes: { employer: number; employee: number; steps: Step[] | undefined }[] | undefined;
}

/** Sums the lines and taxes them: each payer on its total, or line by line (AMB-25). */
export function settle(lines: readonly ExactLine[], setting: PricedSetting): Settlement {
  let total = 0;
  let employer = 0;
  for (const line of lines) {
    total += line.total;
    employer += line.employer;
  }
  if (setting.readings.taxScope === "payer-total") {
    const steps = stepsOf(setting);
    const tax = taxCents(employer, total - employer, setting, steps);
    const taxTotal = tax.employer + tax.employee;
    return { total, employer, taxTotal, taxEmployer: tax.employer, steps, lineTaxes: undefined };
  }
  const lineTaxes = lines.map((line) => {
    const steps = stepsOf(setting);
    return { ...taxCents(line.employer, line.total - line.employer, setting, steps), steps };
  });
  let taxTotal = 0;
  let taxEmployer = 0;
  for (const tax of lineTaxes) {
    taxTotal += tax.employer + tax.employee;
    taxEmployer += tax.employer;
  }
  return { total, employer, taxTotal, taxEmployer, steps: undefined, lineTaxes };
}

/** The pay periods of the year of the quote: the 26 of the rates, or counted in the calendar (AMB-30). */
export function periodsOf({ on }: ExactMember, { edition, readings, anchor }: PricedSetting): number {
  return readings.annualPeriods === "26" ? edition.payPeriodsPerYear : payPeriodsOf(yearOf(on), anchor).length;
}

export function writeLine({ line, total, employer, steps }: ExactLine): QuoteLine {
  const { total: text, employer: part, employee } = shares(total, employer);
  const written: QuoteLine = { line, total: text, employer: part, employee };
  if (steps !== undefined) written.steps = steps;
  return written;
}

export function writeQuote(
  member: ExactMember,
  health: ExactMember["health"],
  setting: PricedSetting,
  settlement: Settlement,
  lines: QuoteLine[],
  periods: number,
): Quote {
  const { total, employer, taxTotal, taxEmployer, lineTaxes, steps } = settlement;
  lineTaxes?.forEach((tax, index) => {
    (lines[index] as QuoteLine).tax = taxShares(tax.employer + tax.employee, tax.employer, tax.steps);
  });
  const sums = shares(total, employer);
  const payable = total + taxTotal;
  const payableEmployer = employer + taxEmployer;
  return {
    on: member.on,
    edition: setting.edition.id,
    lines,
    total: sums.total,
    employer: sums.employer,
    employee: sums.employee,
    tax: taxShares(taxTotal, taxEmployer, steps),
    payable: shares(payable, payableEmployer),
    annual: { periods, payable: shares(payable * periods, payableEmployer * periods) },
    readings: usedReadings(member, health, employer, setting),
    warnings: warningsOf(member, health, setting),
  };
}

function taxShares(total: number, employer: number, steps: Step[] | undefined): TaxShares {
  const tax: TaxShares = shares(total, employer);
  if (steps !== undefined) tax.steps = steps;
  return tax;
}

function usedReadings(
  member: ExactMember,
  health: ExactMember["health"],
  employer: number,
  setting: PricedSetting,
): UsedReadings {
  const { readings } = setting;
  const used: UsedReadings = {};
  noteHealth(used, health, member.workTime, member.paidBy, setting);
  used.taxRounding = readings.taxRounding;
  used.taxScope = readings.taxScope;
  if (employer > 0) used.taxOnEmployerShare = readings.taxOnEmployerShare;
  used.annualPeriods = readings.annualPeriods;
  if (member.life.additional > 0) used.memberLifeRate = readings.memberLifeRate;
  return used;
}

const PUBLIC_PLAN_AGE = 65;
const LTD_END_AGE = 60;

/** What the text leaves open about this member. */
function warningsOf(
  member: ExactMember,
  health: ExactMember["health"],
  { anchor, calendarGiven }: PricedSetting,
): Warning[] {
  const { on, life, ltd } = member;
  const warnings: Warning[] = [];
  if (calendarGiven) {
    const next = payPeriodFrom(on, anchor).from;
    if (next !== on) warnings.push({ code: "W_NOT_PERIOD_START", params: { next }, article: "CHG-08" });
  }
  if (health !== null && health !== "exempt" && hasTurned(PUBLIC_PLAN_AGE, member)) {
    warnings.push({ code: "W_AGE_65", params: { age: PUBLIC_PLAN_AGE }, article: "EXM-05" });
  }
  if (ltd !== null) {
    const [age, article] = ltd === "O+" ? [PUBLIC_PLAN_AGE, "LTD-03"] : [LTD_END_AGE, "LTD-02"];
    if (hasTurned(age, member)) warnings.push({ code: "W_LTD_PREMIUM_END", params: { age }, article });
  }
  if (life.spouse !== null && !life.dependants) {
    warnings.push({ code: "W_SPOUSE_LIFE_ALONE", params: {}, article: "LIF-07" });
  }
  return warnings;
}

/** Whether the member has had this birthday, when her date of birth is known. */
function hasTurned(age: number, { birthDate, ratingAge, on }: ExactMember): boolean {
  // The rating age is at most a year behind.
  return birthDate !== undefined && ratingAge >= age - 1 && isAged(birthDate, on, age);
}
