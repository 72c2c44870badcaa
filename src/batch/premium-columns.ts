import { dayNumber, payPeriodsOf, yearOf } from "../calendar.js";
import { readContextWith, settingOfPremiums, type Context, type PricedSetting } from "../context.js";
import { isQuarterTime } from "../coverage/quarter-time.js";
import type { Issue } from "../errors.js";
import { formatCents, multiplyDivide, multiplyDivideBy } from "../money.js";
import { readOptionalChoice, reportAt } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { type FACTS, readColumns, readTyped, viewOf, type PopulationColumns } from "./population-columns.js";
import { priceTables, type PriceTables } from "./price-tables.js";
import { RATE_PLACES } from "./rate-places.js";

/** What is told of a member, in cents, for one pay period: the lines of a quote, what they come to, the tax, and both. */
export const PREMIUM_COLUMNS = /* @__PURE__ */ Object.freeze([
  "premium.health",
  "premium.dental",
  "premium.life-basic",
  "premium.life-dependants",
  "premium.life-additional",
  "premium.life-spouse",
  "premium.ltd",
  "premium.total",
  "premium.employer",
  "premium.employee",
  "tax.total",
  "tax.employer",
  "tax.employee",
  "payable.total",
  "payable.employer",
  "payable.employee",
] as const);
export type PremiumColumn = (typeof PREMIUM_COLUMNS)[number];

/** The lines come first, in the order of a quote; only health has an employer's share (PRM-12). */
const LINE_COUNT = 7;

/** A context, and what columns are wanted. */
export interface ColumnsContext extends Context {
  /** Without the seven lines: the nine columns from `premium.total`. */
  only?: "totals" | undefined;
  /** Where to write, over shared memory too: as long as members times columns. A new array when absent. */
  into?: Int32Array | undefined;
}

/** Premiums of a population, row after row: `values[row * names.length + names.indexOf("payable.employee")]`. */
export interface PremiumColumns {
  edition: string;
  count: number;
  /** The columns of a row, in order. */
  names: readonly PremiumColumn[];
  /** In cents, for one pay period; the rows are those of the population. */
  values: Int32Array;
  /** How many pay periods a year has, by year: an annual amount is that many times the payable one. */
  periods: Record<string, number>;
}

/** The greatest amount that a column holds. */
const MOST = 2_147_483_647;
const MOST_ISSUES = 100;
/** How many rows are priced at a time. */
const BLOCK = 2048;

/**
 * The premiums of a population, each row what `quote` says of that member to the cent: the same tables, the same
 * rounding. In one array, row after row, which a worker can be given and give back.
 *
 * @throws RegimeError `E_NO_PRINTED_RATE` at the row of a member whose pay period is outside the edition; `E_TYPE`,
 * `E_INTEGER_RANGE` for what are no columns; `E_MONEY_RANGE` at a row of no possible member, or of over 21,474,836.47 $;
 * for a context as `quote`. `into` is then written in part.
 * @example
 * const { columns } = readPopulation([{ on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00",
 *   workTime: "0.6999", health: { scenario: "N" }, ltd: "O" }]);
 * const premiums = premiumColumns(columns);
 * columnOf(premiums, "premium.employer")[0] // 299: half of 5.97 $, half-up
 * columnOf(premiums, "payable.employee")[0] // 15068
 */
export function premiumColumns(columns: PopulationColumns, context?: ColumnsContext): PremiumColumns {
  return readOrThrow((issues) => {
    const population = readColumns(columns, issues);
    const { setting, only, into } = readColumnsContext(context, issues);
    const names = only === "totals" ? PREMIUM_COLUMNS.slice(LINE_COUNT) : [...PREMIUM_COLUMNS];
    const length = (population?.count ?? NaN) * names.length;
    const values = into === undefined ? undefined : readTyped(into, Int32Array, length, "context.into", issues);
    if (population === undefined || issues.length > 0) return undefined;
    const written = values ?? new Int32Array(length);
    pricePopulation(population, setting, only === "totals", written, issues);
    const { id } = setting.edition;
    return { edition: id, count: population.count, names, values: written, periods: periodsByYear(setting) };
  });
}

function readColumnsContext(
  value: ColumnsContext | undefined,
  issues: Issue[],
): { setting: PricedSetting; only: "totals" | undefined; into: unknown } {
  const { setting, others } = readContextWith(value, ["only", "into"], issues);
  const only = readOptionalChoice(others.only, ["totals"] as const, "context.only", null, issues);
  return { setting: settingOfPremiums(setting), only, into: others.into };
}

/** Prices a population, whole rows or their totals. */
export function pricePopulation(
  columns: PopulationColumns,
  setting: PricedSetting,
  onlyTotals: boolean,
  values: Int32Array,
  issues: Issue[],
): void {
  const tables = priceTables(setting);
  const width = PREMIUM_COLUMNS.length;
  const kept = width - LINE_COUNT;
  const rows = onlyTotals ? new Int32Array(BLOCK * width) : undefined;
  // A few rows at a time: of whole rows the totals alone may be kept.
  for (let from = 0; from < columns.count && issues.length <= MOST_ISSUES; from += BLOCK) {
    const until = Math.min(from + BLOCK, columns.count);
    const block = viewOf(columns, from, until);
    if (rows === undefined) {
      priceRows(block, tables, setting, values.subarray(from * width, until * width), issues);
    } else {
      priceRows(block, tables, setting, rows, issues);
      keepTotals(rows, values.subarray(from * kept, until * kept));
    }
  }
}

/**
 * Prices every row: the loop of `quote` over columns. What differs from member to member is looked up, not asked: a
 * wrong guess at a branch costs more than a division. Parts of objects are taken out of them before the loop.
 */
function priceRows(
  { count, place, on, salary, scaleMaximum, workTime, facts }: PopulationColumns,
  { health, dental, basic, dependants, additional, spouse, ltd, contributions, tax, limit }: PriceTables,
  { edition, readings }: PricedSetting,
  values: Int32Array,
  issues: Issue[],
): void {
  const isTaxedWhole = readings.taxOnEmployerShare === "employee";
  const isTaxedByLine = readings.taxScope === "line";
  const { salaryScaleThreshold, fullContributionWorkTime } = edition;
  const { numerators: basicRates, addend: basicAddend, denominator: basicDenominator } = basic;
  const { numerators: additionalRates, addend: additionalAddend, denominator: additionalDenominator } = additional;
  const { numerators: ltdRates, addend: ltdAddend, denominator: ltdDenominator } = ltd;
  const { numerator: taxRate, addend: taxAddend, denominator: taxDenominator, rounding: taxRounding } = tax;
  const from = dayNumber(edition.from);
  const until = dayNumber(edition.until);
  const plans = health.length;
  const rates = RATE_PLACES.length;
  const facted: (typeof FACTS)["length"] = 10;
  const width: (typeof PREMIUM_COLUMNS)["length"] = 16;
  const waived = 2;

  for (let row = 0, first = 0, at = 0; row < count; row++, first += facted, at += width) {
    const day = on[row] as number;
    const cents = salary[row] as number;
    const scale = scaleMaximum[row] as number;
    const time = workTime[row] as number;
    const payer = facts[first + 9] as number;

    // Nothing is held past the end of a table: no number, which is noticed below.
    const plan = facts[first] as number;
    const kind =
      asBit(scale >= salaryScaleThreshold) * 4 +
      asBit(time < fullContributionWorkTime) * 2 +
      asBit(isQuarterTime(time));
    const employer = contributions[(payer * 8 + kind) * plans + plan] as number;
    const basicRate = basicRates[facts[first + 2] as number] as number;
    const own = facts[first + 6] as number;
    const spouses = facts[first + 7] as number;
    const additionalRate = additionalRates[(facts[first + 4] as number) * rates + own] as number;
    const ltdRate = ltdRates[facts[first + 8] as number] as number;
    let healthTotal = health[plan] as number;
    let dentalTotal = dental[facts[first + 1] as number] as number;
    let basicTotal = multiplyDivideBy(cents, basicRate, basicAddend, basicDenominator, limit, "half-up");
    let dependantsTotal = dependants[facts[first + 3] as number] as number;
    let additionalTotal = multiplyDivideBy(
      cents,
      additionalRate,
      additionalAddend,
      additionalDenominator,
      limit,
      "half-up",
    );
    let spouseTotal = spouse[(facts[first + 5] as number) * rates + spouses] as number;
    let ltdTotal = multiplyDivideBy(cents, ltdRate, ltdAddend, ltdDenominator, limit, "half-up");
    if (payer === waived) {
      healthTotal = dentalTotal = basicTotal = dependantsTotal = additionalTotal = spouseTotal = ltdTotal = 0;
    }

    const total = healthTotal + dentalTotal + basicTotal + dependantsTotal + additionalTotal + spouseTotal + ltdTotal;
    const employee = total - employer;
    const taxEmployer = isTaxedWhole
      ? 0
      : multiplyDivideBy(employer, taxRate, taxAddend, taxDenominator, limit, taxRounding);
    const taxed = isTaxedWhole ? total : employee;
    let taxEmployee = multiplyDivideBy(taxed, taxRate, taxAddend, taxDenominator, limit, taxRounding);
    if (isTaxedByLine) {
      const healthTaxed = isTaxedWhole ? healthTotal : healthTotal - employer;
      const lines = [healthTaxed, dentalTotal, basicTotal, dependantsTotal, additionalTotal, spouseTotal, ltdTotal];
      taxEmployee = taxByLine(tax, lines);
    }

    const taxTotal = taxEmployer + taxEmployee;
    const payable = total + taxTotal;
    const isRated = own < rates && spouses < rates;
    if (!(isRated && isPriced(cents, scale, time, payable) && day >= from && day <= until)) {
      const index = place[row] as number;
      if (!(isRated && isPriced(cents, scale, time, payable))) reportMoney(index, issues);
      if (day < from || day > until) reportDay(index, edition, issues);
      if (issues.length > MOST_ISSUES) return;
    }

    values[at] = healthTotal;
    values[at + 1] = dentalTotal;
    values[at + 2] = basicTotal;
    values[at + 3] = dependantsTotal;
    values[at + 4] = additionalTotal;
    values[at + 5] = spouseTotal;
    values[at + 6] = ltdTotal;
    values[at + 7] = total;
    values[at + 8] = employer;
    values[at + 9] = employee;
    values[at + 10] = taxTotal;
    values[at + 11] = taxEmployer;
    values[at + 12] = taxEmployee;
    values[at + 13] = payable;
    values[at + 14] = employer + taxEmployer;
    values[at + 15] = employee + taxEmployee;
  }
}

/** Whether these are the columns of a member, and her premiums fit theirs; false for what is no number. */
function isPriced(cents: number, scale: number, time: number, payable: number): boolean {
  return cents >= 0 && Number.isInteger(cents) && scale >= 0 && time >= 0 && payable <= MOST;
}

function reportMoney(index: number, issues: Issue[]): void {
  reportAt(issues, "E_MONEY_RANGE", [index], null, { minimum: "0.00", maximum: formatCents(MOST) });
}

function reportDay(index: number, { from, until }: PricedSetting["edition"], issues: Issue[]): void {
  reportAt(issues, "E_NO_PRINTED_RATE", [index, "on"], "GEN-01", { from, until });
}

/** 1 for what is so, 0 for what is not. */
function asBit(is: boolean): number {
  // eslint-disable-next-line no-restricted-syntax -- no text is read; `? 1 : 0` would be a branch
  return Number(is);
}

/** The tax of the employee on the lines, one by one (AMB-25). */
function taxByLine({ numerator, denominator, rounding }: PriceTables["tax"], lines: readonly number[]): number {
  return lines.reduce((sum, line) => sum + multiplyDivide(line, numerator, denominator, rounding), 0);
}

/** The last columns of whole rows. */
function keepTotals(rows: Int32Array, values: Int32Array): void {
  const kept = PREMIUM_COLUMNS.length - LINE_COUNT;
  for (let from = LINE_COUNT, at = 0; at < values.length; from += PREMIUM_COLUMNS.length, at += kept) {
    for (let column = 0; column < kept; column++) values[at + column] = rows[from + column] as number;
  }
}

/** The pay periods of each year of the edition: the 26 of the rates, or counted in the calendar (AMB-30). */
export function periodsByYear({ edition, readings, anchor }: PricedSetting): Record<string, number> {
  const periods: Record<string, number> = {};
  for (let year = yearOf(edition.from); year <= yearOf(edition.until); year++) {
    periods[year] = readings.annualPeriods === "26" ? edition.payPeriodsPerYear : payPeriodsOf(year, anchor).length;
  }
  return periods;
}
