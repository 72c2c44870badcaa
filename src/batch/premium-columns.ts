import { dayNumber, payPeriodsOf, yearOf } from "../calendar.js";
import { readContextWith, settingOfPremiums, type Context, type PricedSetting } from "../context.js";
import { isQuarterTime } from "../coverage/quarter-time.js";
import type { Issue } from "../errors.js";
import { formatCents, multiplyDivide } from "../money.js";
import { readOptionalChoice, reportAt } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { FACTS, readColumns, readTyped, type PopulationColumns } from "./population-columns.js";
import { priceTables, type ShareTable } from "./price-tables.js";
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

/** Places in `PAYERS`. */
const SHARED = 0;
const WAIVED = 2;
/** How many cells a table of life rates has. */
const RATES = /* @__PURE__ */ (() => RATE_PLACES.length)();
/** The greatest amount that a column holds. */
const MOST = 2_147_483_647;
const MOST_ISSUES = 100;

/**
 * The premiums of a population, each row what `quote` says of that member to the cent: the same tables, the same
 * rounding. In one array, row after row, which a worker can be given and give back.
 *
 * @throws RegimeError `E_NO_PRINTED_RATE` at the row of a member whose pay period is outside the edition; `E_TYPE`,
 * `E_INTEGER_RANGE` for what are no columns; `E_MONEY_RANGE` at a row of no possible member, or of over 21,474,836.47 $;
 * for a context as `quote`.
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
    price(population, setting, only === "totals", written, issues);
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

/** Prices every row: the loop of `quote` over columns. */
function price(
  { count, place, on, salary, scaleMaximum, workTime, facts }: PopulationColumns,
  setting: PricedSetting,
  onlyTotals: boolean,
  values: Int32Array,
  issues: Issue[],
): void {
  const { edition, readings } = setting;
  const { health, dental, basic, dependants, additional, spouse, ltd, contributions } = priceTables(setting);
  const { salaryScaleThreshold, fullContributionWorkTime } = edition;
  const { numerator, denominator } = edition.premiumTax;
  const { taxRounding } = readings;
  const isTaxedByLine = readings.taxScope === "line";
  const isTaxedWhole = readings.taxOnEmployerShare === "employee";
  const from = dayNumber(edition.from);
  const until = dayNumber(edition.until);
  const taxOn = (premium: number): number => multiplyDivide(premium, numerator, denominator, taxRounding);

  let at = 0;
  for (let row = 0; row < count; row++) {
    const first = row * FACTS.length;
    const day = on[row] as number;
    const cents = salary[row] as number;
    const scale = scaleMaximum[row] as number;
    const time = workTime[row] as number;
    const payer = facts[first + 9] as number;

    // Nothing is held past the end of a table: no number, which is noticed below.
    const plan = facts[first] as number;
    const own = (facts[first + 4] as number) * RATES + (facts[first + 6] as number);
    let healthTotal = health[plan] as number;
    let dentalTotal = dental[facts[first + 1] as number] as number;
    let basicTotal = shareOf(basic, facts[first + 2] as number, cents);
    let dependantsTotal = dependants[facts[first + 3] as number] as number;
    let additionalTotal = shareOf(additional, own, cents);
    let spouseTotal = spouse[(facts[first + 5] as number) * RATES + (facts[first + 7] as number)] as number;
    let ltdTotal = shareOf(ltd, facts[first + 8] as number, cents);
    let employer = 0;
    if (payer === SHARED) {
      const salaryClass = scale < salaryScaleThreshold ? 0 : 1;
      const kind = time >= fullContributionWorkTime ? 0 : isQuarterTime(time) ? 2 : 1;
      employer = contributions[(salaryClass * 3 + kind) * health.length + plan] as number;
    } else if (payer === WAIVED) {
      healthTotal = dentalTotal = basicTotal = dependantsTotal = additionalTotal = spouseTotal = ltdTotal = 0;
    }

    const total = healthTotal + dentalTotal + basicTotal + dependantsTotal + additionalTotal + spouseTotal + ltdTotal;
    const employee = total - employer;
    const taxEmployer = isTaxedWhole ? 0 : taxOn(employer);
    let taxEmployee = taxOn(isTaxedWhole ? total : employee);
    if (isTaxedByLine) {
      const healthEmployee = isTaxedWhole ? healthTotal : healthTotal - employer;
      taxEmployee = 0;
      for (const line of [
        healthEmployee,
        dentalTotal,
        basicTotal,
        dependantsTotal,
        additionalTotal,
        spouseTotal,
        ltdTotal,
      ]) {
        taxEmployee += taxOn(line);
      }
    }

    const tax = taxEmployer + taxEmployee;
    const payable = total + tax;
    const isMember = cents >= 0 && Number.isInteger(cents) && scale >= 0 && time >= 0 && payer <= WAIVED;
    if (!(isMember && payable <= MOST)) {
      const params = { minimum: "0.00", maximum: formatCents(MOST) };
      reportAt(issues, "E_MONEY_RANGE", [place[row] as number], null, params);
    }
    if (day < from || day > until) {
      const params = { from: edition.from, until: edition.until };
      reportAt(issues, "E_NO_PRINTED_RATE", [place[row] as number, "on"], "GEN-01", params);
    }
    if (issues.length > MOST_ISSUES) return;

    if (!onlyTotals) {
      values[at++] = healthTotal;
      values[at++] = dentalTotal;
      values[at++] = basicTotal;
      values[at++] = dependantsTotal;
      values[at++] = additionalTotal;
      values[at++] = spouseTotal;
      values[at++] = ltdTotal;
    }
    values[at++] = total;
    values[at++] = employer;
    values[at++] = employee;
    values[at++] = tax;
    values[at++] = taxEmployer;
    values[at++] = taxEmployee;
    values[at++] = payable;
    values[at++] = employer + taxEmployer;
    values[at++] = employee + taxEmployee;
  }
}

/** A share of a salary in cents, rounded once as every printed line is. */
function shareOf({ numerators, denominators }: ShareTable, cell: number, cents: number): number {
  return multiplyDivide(cents, numerators[cell] as number, denominators[cell] as number, "half-up");
}

/** The pay periods of each year of the edition: the 26 of the rates, or counted in the calendar (AMB-30). */
function periodsByYear({ edition, readings, anchor }: PricedSetting): Record<string, number> {
  const periods: Record<string, number> = {};
  for (let year = yearOf(edition.from); year <= yearOf(edition.until); year++) {
    periods[year] = readings.annualPeriods === "26" ? edition.payPeriodsPerYear : payPeriodsOf(year, anchor).length;
  }
  return periods;
}
