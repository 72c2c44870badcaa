import type { LtdOption } from "../coverage/cover.js";
import type { ExactLife } from "../coverage/read-cover.js";
import type { Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import { reason, type Reason } from "../errors.js";
import type { Payer } from "../premium/health.js";
import { atLevelOne } from "./absence.js";
import {
  holds,
  spellOn,
  type Career,
  type Dismissal,
  type Leave,
  type Pay,
  type Programme,
  type Spell,
} from "./career.js";
import type { Choice } from "./chain.js";
import type { Choices } from "./choices.js";
import { dismissalReason, ltdReason } from "./contested-dismissal.js";
import { isLifeHeld } from "./enrolment.js";
import type { HealthValue } from "./health-choices.js";
import { optionOf, type RuleSetting } from "./rule-setting.js";
import { leavePayer, leaveReason } from "./unpaid-leave.js";

/** What becomes of a plan through time. */
export const PLAN_STATES = /* @__PURE__ */ Object.freeze([
  /** In force as chosen. */
  "held",
  /** Health, of which only Santé I is in force. */
  "level-1-only",
  "suspended",
  /** Health, by privilege of exemption. */
  "exempt",
  /** The text does not say. */
  "unknown",
  "none",
] as const);
export type PlanState = (typeof PLAN_STATES)[number];

/** The annual salaries a plan is based on, in cents; `null` where the text does not say. */
export interface ExactSalary {
  benefit: number | null;
  premium: number | null;
}

/** A plan on a day: `held` is what is in force, or nothing. */
export interface PlanStanding<Held> {
  state: PlanState;
  held: Held | null;
  paidBy: Payer | null;
  salary: ExactSalary | null;
  reason: Reason;
}

/** Every plan on a day. */
export interface Standing {
  health: PlanStanding<Scenario>;
  dental: PlanStanding<Status>;
  life: PlanStanding<ExactLife>;
  ltd: PlanStanding<LtdOption>;
}

/** What she earns and works on a day. */
export function payOn({ pay }: Career, day: string): Pay {
  return pay.findLast(({ from }) => from <= day) as Pay;
}

/** Whether the choices that count on a day are those in force, or those charged. */
export type ChoiceDay = "from" | "premiumFrom";

/** The plans on a day: what she chose, then what her absences make of it, then the waiver of premium. */
export function standingOn(
  career: Career,
  choices: Choices,
  day: string,
  by: ChoiceDay,
  setting: RuleSetting,
): Standing {
  if (day > career.last) {
    const ended = <Held>(): PlanStanding<Held> => none("none", reason("R_ENDED", "TRM-05"));
    return { health: ended(), dental: ended(), life: ended(), ltd: ended() };
  }
  const standing = chosenOn(career, choices, day, by);
  deferSalary(standing, career, day);
  if (career.programme !== null && career.programme.from <= day) retire(standing, career.programme, day);
  const leave = spellOn(career.leaves, day);
  if (leave !== undefined) takeLeave(standing, leave, setting);
  const dismissal = spellOn(career.dismissals, day);
  if (dismissal !== undefined) dismiss(standing, dismissal, day);
  if (career.disabilities.some(({ waiver }) => waiver !== null && holds(waiver, day))) {
    waive(standing, setting);
  }
  return standing;
}

/** What she chose, apart from any absence of that day. */
function chosenOn(career: Career, choices: Choices, day: string, by: ChoiceDay): Standing {
  const leaves: Spell[] = career.leaves.filter(({ isKept }) => !isKept);
  const absences = [...leaves, ...career.dismissals.filter(({ isKept }) => !isKept)];
  const ltdAbsences = [...leaves, ...career.dismissals.filter(({ decision }) => decision?.favourable !== true)];
  const { salary } = payOn(career, day);
  const salaries: ExactSalary = { benefit: salary, premium: salary };
  const health = choiceOn(choices.health, day, by);
  const dental = choiceOn(choices.dental, day, by);
  const life = choiceOn(choices.life, day, by);
  const ltd = choiceOn(choices.ltd, day, by);
  return {
    health: isScenario(health.value)
      ? held(health.value, "shared", null, resumed(health, absences, day))
      : none(health.value === "exempt" ? "exempt" : "unknown", health.reason),
    dental:
      dental.value === null
        ? none("none", dental.reason)
        : held(dental.value, "member", null, resumed(dental, absences, day)),
    life: isLifeHeld(life.value)
      ? held(life.value, "member", salaries, resumed(life, absences, day))
      : none("none", life.reason),
    ltd:
      ltd.value === null
        ? none("none", ltd.reason)
        : held(ltd.value, "member", salaries, resumed(ltd, ltdAbsences, day)),
  };
}

/** The last choice that counts on a day. */
function choiceOn<Value>(choices: readonly Choice<Value>[], day: string, by: ChoiceDay): Choice<Value> {
  return choices.findLast((choice) => choice[by] <= day) ?? (choices[0] as Choice<Value>);
}

function isScenario(value: HealthValue): value is Scenario {
  return value !== "exempt" && value !== "over";
}

/** The reason of a choice; or that it resumed by itself, when an absence during which it was not in force ended since (ABS-08). */
function resumed(choice: Choice<unknown>, absences: readonly Spell[], day: string): Reason {
  const isResumed = absences.some(({ next }) => choice.from < next && next <= day);
  return isResumed ? reason("R_RESUMED", "ABS-08") : choice.reason;
}

/** Life and LTD on the salary agreed, during a deferred-salary scheme and the whole of its leave (DEF-02, DEF-06). */
function deferSalary(standing: Standing, { deferrals, leaves }: Career, day: string): void {
  const isOnLeave = spellOn(leaves, day)?.kind === "deferred";
  const deferral = isOnLeave ? deferrals.findLast(({ from }) => from <= day) : spellOn(deferrals, day);
  if (deferral === undefined) return;
  const { salary } = deferral;
  for (const plan of [standing.life, standing.ltd]) {
    if (plan.state !== "held") continue;
    plan.salary = { benefit: salary, premium: salary };
    plan.reason = reason("R_DEFERRED", "DEF-02");
  }
}

/** A long leave: all maintained, or Santé I only and the others suspended (ABS-02 to ABS-07, DEF-04). */
function takeLeave(standing: Standing, { kind, isKept, series }: Leave, setting: RuleSetting): void {
  const { health } = standing;
  if (health.held !== null) {
    const paidBy = leavePayer(kind, isKept, setting);
    const why = leaveReason(isKept, true, series);
    if (isKept) keep(health, why, paidBy);
    else {
      const status = optionOf(setting, "unpaidLeaveStatus");
      reduce(health, status === "individual" ? "A" : atLevelOne(health.held), why, paidBy);
    }
  }
  for (const plan of [standing.dental, standing.life, standing.ltd]) {
    const why = leaveReason(isKept, false, series);
    if (isKept) keep(plan, why);
    else suspend(plan, why);
  }
}

/** Progressive retirement: Santé I only, or all on the salaries of the programme, and LTD until it stops (RET-01 to RET-07). */
function retire(standing: Standing, { isKept, stop, received, without }: Programme, day: string): void {
  const { health, dental, life, ltd } = standing;
  if (!isKept) {
    if (health.held !== null) {
      reduce(health, atLevelOne(health.held), reason("R_RETIREMENT_LEVEL_1", "RET-01"), "shared");
    }
    for (const plan of [dental, life, ltd]) end(plan, reason("R_RETIREMENT_NOT_MAINTAINED", "RET-02"));
    return;
  }
  if (life.state === "held") {
    life.salary = { benefit: without, premium: received };
    life.reason = reason("R_RETIREMENT", "RET-04");
  }
  if (ltd.state !== "held") return;
  if (day >= stop.from) end(ltd, stop.reason);
  else {
    ltd.salary = { benefit: received, premium: received };
    ltd.reason = reason("R_RETIREMENT", "RET-03");
  }
}

/** A contested dismissal: LTD by the arbitrator’s decision, the others at her own cost (DIS-01 to DIS-05). */
function dismiss(standing: Standing, { isKept, decision }: Dismissal, day: string): void {
  const { health, dental, life, ltd } = standing;
  if (isKept) {
    for (const plan of [health, dental, life]) keep(plan, dismissalReason("R_DISMISSAL_MAINTAINED"), "member");
  } else {
    if (health.held !== null) reduce(health, atLevelOne(health.held), dismissalReason("R_DISMISSAL_LEVEL_1"), "member");
    for (const plan of [dental, life]) suspend(plan, dismissalReason("R_DISMISSAL_SUSPENDED"));
  }
  if (decision?.favourable === true) keep(ltd, ltdReason(true));
  else if (decision === null || day <= decision.on) suspend(ltd, ltdReason(null));
  else end(ltd, ltdReason(false));
}

/** Nothing to pay for what is in force (WAI-02). */
function waive({ health, dental, life, ltd }: Standing, setting: RuleSetting): void {
  const plans = optionOf(setting, "waivedPlans") === "all-held" ? [health, dental, life, ltd] : [life, ltd];
  for (const plan of plans) {
    if (plan.held !== null) keep(plan, reason("R_WAIVED", "WAI-02"), "waived");
  }
}

function held<Held>(held: Held, paidBy: Payer, salary: ExactSalary | null, why: Reason): PlanStanding<Held> {
  return { state: "held", held, paidBy, salary, reason: why };
}

function none<Held>(state: PlanState, why: Reason): PlanStanding<Held> {
  return { state, held: null, paidBy: null, salary: null, reason: why };
}

/** It goes on, for another reason or paid by another. */
function keep(plan: PlanStanding<unknown>, why: Reason, paidBy = plan.paidBy): void {
  if (plan.held === null) return;
  plan.reason = why;
  plan.paidBy = paidBy;
}

function reduce(plan: PlanStanding<Scenario>, scenario: Scenario, why: Reason, paidBy: Payer): void {
  plan.state = "level-1-only";
  plan.held = scenario;
  keep(plan, why, paidBy);
}

function suspend(plan: PlanStanding<unknown>, why: Reason): void {
  stop(plan, "suspended", why);
}

function end(plan: PlanStanding<unknown>, why: Reason): void {
  stop(plan, "none", why);
}

/** What is not held stays as it is. */
function stop(plan: PlanStanding<unknown>, state: PlanState, why: Reason): void {
  if (plan.held !== null) Object.assign(plan, none(state, why));
}
