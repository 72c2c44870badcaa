import { payPeriodFrom, payPeriodsOf, type PayPeriod } from "./calendar.js";
import { readContext, type Context } from "./context.js";
import { readDate, readObject, readOrThrow, report } from "./read.js";

const YEAR_KEYS = /* @__PURE__ */ new Set(["year"] as const);
const DATE_KEYS = /* @__PURE__ */ new Set(["onOrAfter"] as const);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * The 14-day pay periods whose first day is in a year, 26 or 27 of them (AMB-30, AMB-31), counted from
 * `context.payCalendar.anchor`, or from 2019-03-31 (AMB-32).
 *
 * @throws RegimeError `E_INTEGER_RANGE` unless `year` is a whole number from 1900 to 2200; `E_DATE_*` on the anchor.
 * @example
 * payPeriods({ year: 2020 }).length // 26, from 2020-01-05
 * payPeriods({ year: 2020 }, { payCalendar: { anchor: "2020-01-01" } }).length // 27: the last starts on 2020-12-30
 */
export function payPeriods(input: { year: number }, context?: Context): PayPeriod[] {
  return readOrThrow((issues) => {
    const given = readObject(input, YEAR_KEYS, "", "CHG-08", issues);
    const { anchor } = readContext(context, issues);
    if (given === undefined) return undefined;
    const { year } = given;
    if (typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) {
      return payPeriodsOf(year, anchor);
    }
    return report(issues, "E_INTEGER_RANGE", "year", "CHG-08", { minimum: FIRST_YEAR, maximum: LAST_YEAR });
  });
}

/**
 * The first pay period that starts on a date or after it (CHG-03): what a change takes effect with.
 *
 * @throws RegimeError `E_DATE_*` on the date or the anchor.
 * @example
 * firstPayPeriod({ onOrAfter: "2020-03-29" }) // { from: "2020-03-29", until: "2020-04-11" }: the day itself
 * firstPayPeriod({ onOrAfter: "2020-03-30" }) // { from: "2020-04-12", until: "2020-04-25" }
 */
export function firstPayPeriod(input: { onOrAfter: string }, context?: Context): PayPeriod {
  return readOrThrow((issues) => {
    const given = readObject(input, DATE_KEYS, "", "CHG-03", issues);
    const date = given && readDate(given.onOrAfter, "onOrAfter", "CHG-03", issues);
    const { anchor } = readContext(context, issues);
    return date === undefined ? undefined : payPeriodFrom(date, anchor);
  });
}
