import { addDays, addMonths, laterOf, payPeriodFrom } from "../calendar.js";
import type { Context } from "../context.js";
import type { Issue } from "../errors.js";
import { readAnswer, readDate, readObject, readOptionalDate, report } from "../read.js";
import type { UsedReadings } from "../readings.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";

/** A total disability of a member. */
export interface PremiumWaiverInput {
  /** Its first day. */
  disabledFrom: string;
  /** The first day of the disability that this one is a recurrence of (AMB-82). */
  firstBegan?: string | undefined;
  /** The first day no longer disabled. */
  ended?: string | null | undefined;
  /** Still disabled: what she receives, and where she works, from a day. */
  partialReturn?: { on: string; regularPay: boolean; returnOrAssignment: boolean } | null | undefined;
}

export interface PremiumWaiver {
  /** `"unknown"` for a disability that began before 2020-04-01: its clause is not printed (WAI-01). */
  status: "waived" | "none" | "unknown";
  /** The first day of the pay period from which no premium is paid. */
  from: string | null;
  /** The last day; `null` when it has not ended. */
  until: string | null;
  /** The first day on which the insurer may end it, while she is still disabled (WAI-03). */
  mayEndFrom: string | null;
  /** The plans whose premium is waived (AMB-80). */
  plans: ("health" | "dental" | "life" | "ltd")[];
  readings: UsedReadings;
}

/** The clause is that of disabilities that begin on this day or after it (§3.2 p. 6). */
const CLAUSE_START = "2020-04-01";
const DELAY_MONTHS = 3;

const KEYS = /* @__PURE__ */ new Set(["disabledFrom", "firstBegan", "ended", "partialReturn"] as const);
const RETURN_KEYS = /* @__PURE__ */ new Set(["on", "regularPay", "returnOrAssignment"] as const);

/**
 * When the premiums of a disabled member are waived (exonération des primes, WAI-01 to WAI-06, §3.2 p. 6): from the first
 * day of the pay period that coincides with three months of total disability or follows them, until she is no longer
 * disabled. It may end before: when she is paid regularly by the employer *and* in a progressive return or a temporary assignment.
 *
 * @throws RegimeError `E_DATE_*`, `E_DATE_ORDER` for an end that is not after the first day, or a partial return before it, `E_MISSING`, `E_TYPE`.
 * @example
 * premiumWaiver({ disabledFrom: "2020-04-05" }).from // "2020-07-05": three months to the day, and a period that starts on it
 * premiumWaiver({ disabledFrom: "2020-03-31" }).status // "unknown"
 */
export function premiumWaiver(input: PremiumWaiverInput, context?: Context): PremiumWaiver {
  const { exact, setting } = openRule(input, context, readTotalDisability);
  const { from, firstBegan, ended, partial } = exact;
  const nothing = { from: null, until: null, mayEndFrom: null, plans: [] };
  if (isOldClause(firstBegan ?? from)) return { status: "unknown", ...nothing, readings: setting.used };
  const start = waiverFrom(from, setting.anchor);
  if (ended !== null && ended <= start) return { status: "none", ...nothing, readings: setting.used };
  const mayEnd = partial !== null && (ended === null || partial.on < ended) && mayEndWaiver(partial, setting);
  return {
    status: "waived",
    from: start,
    until: ended === null ? null : addDays(ended, -1),
    mayEndFrom: mayEnd ? laterOf(partial.on, start) : null,
    plans: optionOf(setting, "waivedPlans") === "all-held" ? ["health", "dental", "life", "ltd"] : ["life", "ltd"],
    readings: setting.used,
  };
}

interface ExactDisability {
  from: string;
  firstBegan: string | undefined;
  ended: string | null;
  partial: PartialReturn | null;
}

interface PartialReturn {
  on: string;
  regularPay: boolean;
  returnOrAssignment: boolean;
}

/** Reads a total disability. */
export function readTotalDisability(value: unknown, issues: Issue[]): ExactDisability | undefined {
  const input = readObject(value, KEYS, "", "WAI-01", issues);
  if (input === undefined) return undefined;
  const { firstBegan, partialReturn } = input;
  const from = readDate(input.disabledFrom, "disabledFrom", "WAI-01", issues) as string;
  const first = firstBegan === undefined ? undefined : readDate(firstBegan, "firstBegan", "WAI-01", issues);
  if (first !== undefined && from < first)
    report(issues, "E_DATE_ORDER", "disabledFrom", "WAI-01", { other: "firstBegan" });
  const ended = readOptionalDate(input.ended, "ended", "WAI-03", issues);
  if (ended !== null && ended <= from) report(issues, "E_DATE_ORDER", "ended", "WAI-03", { other: "disabledFrom" });
  const partial = partialReturn === undefined || partialReturn === null ? null : readReturn(partialReturn, issues);
  if (partial !== null && partial.on < from) {
    report(issues, "E_DATE_ORDER", "partialReturn.on", "WAI-03", { other: "disabledFrom" });
  }
  return { from, firstBegan: first, ended, partial };
}

function readReturn(value: unknown, issues: Issue[]): PartialReturn | null {
  const partial = readObject(value, RETURN_KEYS, "partialReturn", "WAI-03", issues);
  if (partial === undefined) return null;
  return {
    on: readDate(partial.on, "partialReturn.on", "WAI-03", issues) as string,
    regularPay: readAnswer(partial.regularPay, "partialReturn.regularPay", "WAI-03", issues),
    returnOrAssignment: readAnswer(partial.returnOrAssignment, "partialReturn.returnOrAssignment", "WAI-03", issues),
  };
}

/** Whether a disability is under the clause before, which is not printed (WAI-01, AMB-82). */
export function isOldClause(began: string): boolean {
  return began < CLAUSE_START;
}

/** The first day of the pay period on or after three months of disability (WAI-02). */
export function waiverFrom(disabledFrom: string, anchor: string): string {
  return payPeriodFrom(addMonths(disabledFrom, DELAY_MONTHS), anchor).from;
}

/** Whether the insurer may end the waiver: both conditions, unless read otherwise (AMB-79). */
export function mayEndWaiver(
  { regularPay, returnOrAssignment }: { regularPay: boolean; returnOrAssignment: boolean },
  setting: RuleSetting,
): boolean {
  if (optionOf(setting, "waiverEnd") === "either") return regularPay || returnOrAssignment;
  return regularPay && returnOrAssignment;
}
