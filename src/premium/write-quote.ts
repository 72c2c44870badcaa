import { payPeriodsOf, yearOf } from "../calendar.js";
import type { PricedSetting } from "../context.js";
import type { Warning } from "../errors.js";
import type { Step } from "../trace.js";
import { noteHealth } from "./health.js";
import type { ExactMember } from "./member.js";
import type { UsedReadings } from "../readings.js";
import { shares, type ExactLine, type LineName, type Shares } from "./premium.js";
import type { Settlement } from "./settle.js";
import { warningsOf } from "./warnings.js";

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

/** A line, written. */
export function writeLine({ line, total, employer, steps }: ExactLine): QuoteLine {
  const { total: text, employer: part, employee } = shares(total, employer);
  const written: QuoteLine = { line, total: text, employer: part, employee };
  if (steps !== undefined) written.steps = steps;
  return written;
}

/** A quote from what its lines come to. */
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

/** The pay periods of the year of the quote: the 26 of the rates, or counted in the calendar (AMB-30). */
export function periodsOf({ on }: ExactMember, { edition, readings, anchor }: PricedSetting): number {
  return readings.annualPeriods === "26" ? edition.payPeriodsPerYear : payPeriodsOf(yearOf(on), anchor).length;
}
