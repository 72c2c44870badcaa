import { addDays } from "../calendar.js";
import type { Context } from "../context.js";
import type { AmountInput } from "../coverage/cover.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../errors.js";
import { formatCents } from "../money.js";
import type { Payer } from "../premium/health.js";
import { readAmount, readDate, readNullableDate, readObject, report } from "../read.js";
import type { UsedReadings } from "../readings.js";
import { keptPlan, type AbsencePlan, type AbsencePlans } from "./absence.js";
import { openRule } from "./rule-setting.js";
import { leavePlans, readLeaveDays } from "./unpaid-leave.js";

/** A deferred-salary leave scheme (régime de congé à traitement différé). */
export interface DeferredSalaryInput {
  /** The first day of the contribution phase, when the scheme begins. */
  from: string;
  /** The last day of the whole scheme. */
  until: string;
  /** The insurable salary agreed with the employer, annual. */
  agreedSalary: AmountInput;
  /** The day the insurer was told of it; `null` when it was not. */
  toldInsurer: string | null;
  /** The leave itself, as that of `unpaidLeave`, within the scheme. */
  leave: { from: string; returned: string | null; maintain?: string | null | undefined };
}

export interface DeferredSalary {
  /** While she contributes: participation is maintained. After the leave it is the same again, until the scheme ends. */
  contribution: AbsencePlans;
  leave: AbsencePlans;
  /** Why the request to maintain the plans during the leave is refused. */
  refused: Reason | null;
  /** The day on which all that was suspended resumes. */
  resumes: string | null;
  readings: UsedReadings;
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set(["from", "until", "agreedSalary", "toldInsurer", "leave"] as const);
const LEAVE_KEYS = /* @__PURE__ */ new Set(["from", "returned", "maintain"] as const);

/**
 * What a deferred-salary leave does to each plan (régime de congé à traitement différé, DEF-01 to DEF-06, §1.6.1 p. 3):
 * nothing while she contributes, but life and LTD are based on the salary agreed, for premium and benefit, if the insurer
 * was told of it before the scheme began; during the leave, the same as an unpaid leave, of any length.
 *
 * @throws RegimeError `E_DATE_*`, `E_MONEY_*`, `E_INTERVAL`, `E_DATE_ORDER` for a leave that does not begin after the scheme does, and before it ends.
 * @example
 * const scheme = { from: "2020-01-05", until: "2021-01-02", agreedSalary: "41600.00" };
 * const leave = { from: "2020-07-05", returned: "2021-01-03", maintain: "2020-07-04" };
 * deferredSalary({ ...scheme, toldInsurer: "2020-01-04", leave }).leave.life.salary // { benefit: "41600.00", premium: "41600.00" }
 * // Told on the first day, it is too late: what holds then is not printed.
 * deferredSalary({ ...scheme, toldInsurer: "2020-01-05", leave }).leave.life.salary // { benefit: null, premium: null }
 */
export function deferredSalary(input: DeferredSalaryInput, context?: Context): DeferredSalary {
  const { exact, setting } = openRule(input, context, readScheme);
  const { from, agreedSalary, toldInsurer, leave } = exact;
  const isTold = isAgreedSalaryTold(toldInsurer, from);
  const amount = isTold ? formatCents(agreedSalary) : null;
  const until = addDays(leave.from, -1);
  const contributing = (paidBy: Payer): AbsencePlan =>
    keptPlan("maintained", from, until, paidBy, null, reason("R_DEFERRED", "DEF-01"));
  const salaried = (): AbsencePlan =>
    keptPlan("maintained", from, until, "member", { benefit: amount, premium: amount }, reason("R_DEFERRED", "DEF-02"));
  const { plans, refused, resumes } = leavePlans({ kind: "deferred", ...leave }, "DEF", setting);
  const onAgreed = (plan: AbsencePlan): AbsencePlan =>
    plan.state === "suspended" ? plan : { ...plan, salary: { benefit: amount, premium: amount } };
  return {
    contribution: {
      health: contributing("shared"),
      dental: contributing("member"),
      life: salaried(),
      ltd: salaried(),
    },
    leave: { ...plans, life: onAgreed(plans.life), ltd: onAgreed(plans.ltd) },
    refused,
    resumes,
    readings: setting.used,
    warnings: isTold ? [] : [agreedSalaryLate(from)],
  };
}

interface ExactScheme {
  from: string;
  agreedSalary: number;
  toldInsurer: string | null;
  leave: { from: string; returned: string | null; maintain: string | null | undefined };
}

/** Reads a deferred-salary scheme. */
export function readScheme(value: unknown, issues: Issue[]): ExactScheme | undefined {
  const scheme = readObject(value, KEYS, "", "DEF-01", issues);
  if (scheme === undefined) return undefined;
  const { agreedSalary, toldInsurer, leave } = scheme;
  const from = readDate(scheme.from, "from", "DEF-03", issues) as string;
  const until = readDate(scheme.until, "until", "DEF-01", issues) as string;
  if (until < from) report(issues, "E_INTERVAL", "until", "DEF-01");
  const days = readObject(leave, LEAVE_KEYS, "leave", "DEF-04", issues);
  const read = readLeaveDays(days ?? {}, "leave.", days === undefined ? [] : issues);
  if (read.from <= from) report(issues, "E_DATE_ORDER", "leave.from", "DEF-04", { other: "from" });
  if (read.from > until) report(issues, "E_DATE_ORDER", "until", "DEF-04", { other: "leave.from" });
  return {
    from,
    agreedSalary: readAmount(agreedSalary, "agreedSalary", "DEF-02", issues),
    toldInsurer: readNullableDate(toldInsurer, "toldInsurer", "DEF-03", issues),
    leave: read,
  };
}

/** Whether the insurer was told of the agreed salary before the scheme began: the contribution phase, not the leave (DEF-03). */
export function isAgreedSalaryTold(toldInsurer: string | null, from: string): boolean {
  return toldInsurer !== null && toldInsurer < from;
}

/** What the premium and the benefits are based on is then not printed (AMB-8A). */
export function agreedSalaryLate(on: string): Warning {
  return warning("W_AGREED_SALARY_LATE", "DEF-03", { on });
}
