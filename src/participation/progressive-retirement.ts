import { addDays, addMonths } from "../calendar.js";
import type { AmountInput } from "../coverage/cover.js";
import { reason, type Issue, type Reason } from "../errors.js";
import { formatCents } from "../money.js";
import type { Payer } from "../premium/health.js";
import { readAmount, readDate, readFlag, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { endedPlan, keptPlan, type AbsencePlan, type AbsencePlans } from "./absence.js";

/** A progressive retirement programme (programme de retraite progressive). */
export interface ProgressiveRetirementInput {
  from: string;
  /** Its last day as first planned: a later extension moves nothing (RET-07). */
  until: string;
  /** Annual: what she receives during the programme, and what she would have received without it. */
  salaryReceived: AmountInput;
  salaryWithout: AmountInput;
  /** Whether she keeps the plans other than Santé I: all of them or none. Absent when it is not yet decided. */
  maintain?: boolean | undefined;
}

export interface ProgressiveRetirement {
  plans: AbsencePlans;
  /** The last day of LTD; it may be before the programme. */
  ltdLastDay: string;
}

/** The programme is short up to these months, and LTD ends these months before the end of a longer one. */
const LTD_MONTHS = 24;

const KEYS = /* @__PURE__ */ new Set(["from", "until", "salaryReceived", "salaryWithout", "maintain"] as const);

/**
 * What progressive retirement does to each plan (RET-01 to RET-08, §1.6.2 p. 3): Santé I is kept; the others, if she keeps
 * them, have three salaries. The life benefit is on the salary without the programme, the LTD benefit on the salary received,
 * both premiums on the salary received. LTD ends as a programme of 24 months or less begins, or 24 months before the planned
 * end of a longer one.
 *
 * @throws RegimeError `E_DATE_*`, `E_MONEY_*`, `E_INTERVAL`, `E_MISSING`.
 * @example
 * const salaries = { salaryReceived: "30000.00", salaryWithout: "50000.00", maintain: true };
 * progressiveRetirement({ from: "2020-01-05", until: "2022-01-04", ...salaries }).ltdLastDay // "2020-01-04": 24 months
 * progressiveRetirement({ from: "2020-01-05", until: "2023-01-04", ...salaries }).ltdLastDay // "2021-01-04"
 */
export function progressiveRetirement(input: ProgressiveRetirementInput): ProgressiveRetirement {
  const { from, until, received, without, maintain } = readOrThrow((issues) => readProgramme(input, issues));
  const stop = ltdStop(from, until);
  const ltdLastDay = addDays(stop.from, -1);
  if (maintain === false) {
    const ended = (): AbsencePlan => endedPlan(from, null, reason("R_RETIREMENT_NOT_MAINTAINED", "RET-02"));
    const health = keptPlan("level-1-only", from, until, "shared", null, reason("R_RETIREMENT_LEVEL_1", "RET-01"));
    return { plans: { health, dental: ended(), life: ended(), ltd: ended() }, ltdLastDay: addDays(from, -1) };
  }
  const state = maintain === undefined ? "may-be-maintained" : "maintained";
  const premium = formatCents(received);
  const kept = (paidBy: Payer, benefit: number | null, article: string, last = until): AbsencePlan => {
    const salary = benefit === null ? null : { benefit: formatCents(benefit), premium };
    return keptPlan(state, from, last, paidBy, salary, reason("R_RETIREMENT", article));
  };
  return {
    plans: {
      health: kept("shared", null, "RET-02"),
      dental: kept("member", null, "RET-02"),
      life: kept("member", without, "RET-04"),
      ltd: stop.from === from ? endedPlan(from, null, stop.reason) : kept("member", received, "RET-03", ltdLastDay),
    },
    ltdLastDay,
  };
}

interface ExactProgramme {
  from: string;
  until: string;
  received: number;
  without: number;
  maintain: boolean | undefined;
}

/** Reads a programme of progressive retirement. */
export function readProgramme(value: unknown, issues: Issue[]): ExactProgramme | undefined {
  const programme = readObject(value, KEYS, "", "RET-01", issues);
  if (programme === undefined) return undefined;
  const { salaryReceived, salaryWithout, maintain } = programme;
  const from = readDate(programme.from, "from", "RET-06", issues) as string;
  const until = readDate(programme.until, "until", "RET-07", issues) as string;
  if (until < from) report(issues, "E_INTERVAL", "until", "RET-07");
  return {
    from,
    until,
    received: readAmount(salaryReceived, "salaryReceived", "RET-03", issues),
    without: readAmount(salaryWithout, "salaryWithout", "RET-04", issues),
    maintain: readFlag(maintain, "maintain", "RET-02", issues),
  };
}

/** The first day without LTD, and the rule: the programme’s own first day, or 24 months before its planned end (RET-06, RET-07). */
export function ltdStop(from: string, until: string): { from: string; reason: Reason } {
  const end = addDays(until, 1);
  if (end <= addMonths(from, LTD_MONTHS)) return { from, reason: reason("R_RETIREMENT_LTD", "RET-06") };
  return { from: addMonths(end, -LTD_MONTHS), reason: reason("R_RETIREMENT_LTD", "RET-07") };
}
