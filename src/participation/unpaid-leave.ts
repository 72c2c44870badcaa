import { addDays, daysBetween } from "../calendar.js";
import type { Context } from "../context.js";
import { reason, type Issue, type Reason } from "../errors.js";
import type { Payer } from "../premium/health.js";
import { readChoice, readDate, readObject, readOptionalDate, report } from "../read.js";
import type { UsedReadings } from "../readings.js";
import { keptPlan, suspendedPlan, type AbsencePlan, type AbsencePlans } from "./absence.js";
import type { LeaveKind } from "./event.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";

/** An authorized leave without pay. */
export interface UnpaidLeaveInput {
  /** A suspension is one too; `"family"`: family or parental leave, under the Act respecting labour standards (ABS-07). */
  kind: "unpaid" | "suspension" | "family";
  /** The first day absent. */
  from: string;
  /** The first day back at work, or the day planned for it; `null` when neither is known. */
  returned: string | null;
  /** The day the employer received the written request to keep all plans; `null` for none, absent when it is not yet decided. */
  maintain?: string | null | undefined;
}

export interface UnpaidLeave {
  /** Whether the leave is longer than 28 days. If not, participation goes on as before and `plans` is `null`. */
  applies: boolean;
  /** For the plans that she holds. Exempt from health, she stays exempt. */
  plans: AbsencePlans | null;
  /** Why the request to maintain is refused. */
  refused: Reason | null;
  /** The day on which all that was suspended resumes by itself; `null` when it is not known, or nothing was. */
  resumes: string | null;
  readings: UsedReadings;
}

/** A leave of this many days, from the first absent to the return, is not yet long (ABS-01). */
const SHORT_DAYS = 28;

export const UNPAID_KINDS = ["unpaid", "suspension", "family"] as const;
const KEYS = /* @__PURE__ */ new Set(["kind", "from", "returned", "maintain"] as const);

/**
 * What an unpaid leave of more than 28 days does to each plan (absence autorisée sans rémunération, ABS-01 to ABS-11,
 * §1.5 p. 2–3): suspended from the first day, except Santé I; or all plans that she holds maintained, at her cost, when the
 * employer received her written request before that day. The employer keeps paying its share of a family or parental leave.
 *
 * @throws RegimeError `E_DATE_*`, `E_CHOICE`, `E_DATE_ORDER` for a return that is not after the first day.
 * @example
 * unpaidLeave({ kind: "unpaid", from: "2020-02-03", returned: "2020-03-02" }).applies // false: 28 days
 * unpaidLeave({ kind: "unpaid", from: "2020-02-03", returned: "2020-03-03", maintain: "2020-02-03" }).refused?.code
 * // "R_MAINTAIN_LATE": the request had to be received the day before
 */
export function unpaidLeave(input: UnpaidLeaveInput, context?: Context): UnpaidLeave {
  const { exact, setting } = openRule(input, context, readLeave);
  const { kind, from, returned, maintain } = exact;
  if (!isLongLeave(kind, from, returned)) {
    return { applies: false, plans: null, refused: null, resumes: null, readings: setting.used };
  }
  return { applies: true, ...leavePlans({ kind, from, returned, maintain }, "ABS", setting), readings: setting.used };
}

interface ExactLeave {
  kind: LeaveKind;
  from: string;
  returned: string | null;
  maintain: string | null | undefined;
}

/** Reads an unpaid leave. */
export function readLeave(value: unknown, issues: Issue[]): ExactLeave | undefined {
  const leave = readObject(value, KEYS, "", "ABS-01", issues);
  if (leave === undefined) return undefined;
  const kind = readChoice(leave.kind, UNPAID_KINDS, "kind", "ABS-01", issues) as LeaveKind;
  return { kind, ...readLeaveDays(leave, "", issues) };
}

/** The days of a leave, and when it was asked to maintain the plans. */
export function readLeaveDays(
  { from: first, returned: back, maintain }: { from?: unknown; returned?: unknown; maintain?: unknown },
  path: string,
  issues: Issue[],
): Omit<ExactLeave, "kind"> {
  const from = readDate(first, `${path}from`, "ABS-01", issues) as string;
  const returned = back === null ? null : (readDate(back, `${path}returned`, "ABS-01", issues) as string);
  if (returned !== null && returned <= from) {
    report(issues, "E_DATE_ORDER", `${path}returned`, "ABS-01", { other: "from" });
  }
  return {
    from,
    returned,
    maintain: maintain === undefined ? undefined : readOptionalDate(maintain, `${path}maintain`, "ABS-05", issues),
  };
}

/** What a long leave does to each plan, by the articles of the unpaid leave or those of the deferred-salary leave. */
export function leavePlans(
  { kind, from, returned, maintain }: ExactLeave,
  series: "ABS" | "DEF",
  setting: RuleSetting,
): { plans: AbsencePlans; refused: Reason | null; resumes: string | null } {
  const until = returned === null ? null : addDays(returned, -1);
  const isLate = typeof maintain === "string" && !isMaintained(maintain, from);
  const isOpen = maintain === undefined;
  // Not yet decided, what is told is what holds if she asks for it.
  const isKept = isOpen || (maintain !== null && !isLate);
  const plan = (isHealth: boolean): AbsencePlan => {
    const why = leaveReason(isKept, isHealth, series);
    if (!isKept && !isHealth) return suspendedPlan(from, until, why);
    const state = isOpen ? "may-be-maintained" : isKept ? "maintained" : "level-1-only";
    return keptPlan(state, from, until, isHealth ? leavePayer(kind, isKept, setting) : "member", null, why);
  };
  return {
    plans: { health: plan(true), dental: plan(false), life: plan(false), ltd: plan(false) },
    refused: isLate ? lateRequest(from, series) : null,
    resumes: isKept && !isOpen ? null : returned,
  };
}

/** Longer than 28 days, from the first day absent to the return; also when no return is known. A deferred-salary leave always is. */
export function isLongLeave(kind: LeaveKind, from: string, returned: string | null): boolean {
  return kind === "deferred" || returned === null || daysBetween(from, returned) > SHORT_DAYS;
}

/** The first day on which it is a fact that a leave is long: she is absent, so it will have been of 29 days at least. */
export function longSince(from: string): string {
  return addDays(from, SHORT_DAYS);
}

/** Whether the request to maintain reached the employer before the first day of the leave (ABS-05). */
export function isMaintained(maintain: string | null, from: string): boolean {
  return maintain !== null && maintain < from;
}

/** The refusal of a request that came when the leave had begun (AMB-84). */
export function lateRequest(from: string, series: "ABS" | "DEF"): Reason {
  return reason("R_MAINTAIN_LATE", `${series}-05`, { deadline: addDays(from, -1) });
}

/** Who pays the health plan during a leave (ABS-04, ABS-07). */
export function leavePayer(kind: LeaveKind, maintained: boolean, setting: RuleSetting): Payer {
  if (kind === "family") return "shared";
  return maintained ? "member" : optionOf(setting, "unpaidLeavePayer");
}

/** Why a plan is as it is during a leave. */
export function leaveReason(isKept: boolean, isHealth: boolean, series: "ABS" | "DEF"): Reason {
  if (isKept) return reason("R_LEAVE_MAINTAINED", series === "ABS" ? "ABS-03" : "DEF-04");
  return reason(isHealth ? "R_LEAVE_LEVEL_1" : "R_LEAVE_SUSPENDED", series === "ABS" ? "ABS-02" : "DEF-04");
}
