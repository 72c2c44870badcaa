import type { Issue } from "../errors.js";
import { isPrintedOn, type TableDates } from "../exact-benefits.js";
import { readDate, report } from "../read.js";

/** A date on which a benefit is printed: its table has a start and, in print, no end (GEN-01). */
export function readPrintedDate(value: unknown, dates: TableDates, issues: Issue[]): string | undefined {
  const on = readDate(value, "on", "GEN-01", issues);
  if (on === undefined || isPrintedOn(dates, on)) return on;
  return report(issues, "E_NO_PRINTED_BENEFIT", "on", "GEN-01", { from: dates.from });
}
