import { SCENARIO_PARTS, type Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import type { Reason } from "../errors.js";
import type { Payer } from "../premium/health.js";

/** What an absence does to a plan that the member holds. */
export type AbsenceState =
  /** It goes on. */
  | "maintained"
  /** It goes on, as told, if she asks for it in time; otherwise it is suspended, or health is kept at Santé I only. */
  | "may-be-maintained"
  /** Health, of which only Santé I is kept. */
  | "level-1-only"
  | "suspended"
  | "ended";

/** The salaries that a plan is based on, in dollars; `null` where the text does not say. */
export interface InsurableSalary {
  benefit: string | null;
  premium: string | null;
}

/** What an absence does to one plan, over its days. */
export interface AbsencePlan {
  state: AbsenceState;
  from: string;
  /** The last day; `null` when it is not known. */
  until: string | null;
  /** Who pays; `null` when nothing is to pay. Dental, life and LTD have no employer share. */
  paidBy: Payer | null;
  /** Only where the absence sets it: otherwise it stays what it is. */
  salary: InsurableSalary | null;
  reason: Reason;
}

/** What an absence does to each plan. */
export interface AbsencePlans {
  health: AbsencePlan;
  dental: AbsencePlan;
  life: AbsencePlan;
  ltd: AbsencePlan;
}

const LEVEL_ONE: Readonly<Record<Status, Scenario>> = { individual: "A", "single-parent": "D", family: "J" };

/** The same status, everybody at Santé I (AMB-38). */
export function atLevelOne(scenario: Scenario): Scenario {
  return LEVEL_ONE[SCENARIO_PARTS[scenario].status];
}

/** A plan that goes on, in full or in part. */
export function keptPlan(
  state: AbsenceState,
  from: string,
  until: string | null,
  paidBy: Payer,
  salary: InsurableSalary | null,
  reason: Reason,
): AbsencePlan {
  return { state, from, until, paidBy, salary, reason };
}

/** A plan that is suspended; nothing is paid for it. */
export function suspendedPlan(from: string, until: string | null, reason: Reason): AbsencePlan {
  return { state: "suspended", from, until, paidBy: null, salary: null, reason };
}

/** A plan that has ended. */
export function endedPlan(from: string, until: string | null, reason: Reason): AbsencePlan {
  return { state: "ended", from, until, paidBy: null, salary: null, reason };
}
