import { LAST_DATE } from "../calendar.js";
import type { Issue } from "../errors.js";
import { readDate, report } from "../read.js";

/** The first day of the rules of participation: the dental plan is apart from the health plan from then on (DEN-01, §1 p. 1). */
export const RULES_START = "2019-03-31";

/** A date on which they hold: they have no printed end. */
export function readRuleDate(value: unknown, path: string, article: string, issues: Issue[]): string {
  const date = readDate(value, path, article, issues) as string;
  if (date < RULES_START) report(issues, "E_DATE_RANGE", path, "DEN-01", { from: RULES_START, until: LAST_DATE });
  return date;
}
