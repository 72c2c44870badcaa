import { addDays, daysBetween, PERIOD_DAYS, type PayPeriod } from "../calendar.js";
import type { PricedSetting } from "../context.js";
import type { LtdOption } from "../coverage/cover.js";
import type { ExactLife } from "../coverage/read-cover.js";
import type { Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import type { Issue } from "../errors.js";
import { multiplyDivide } from "../money.js";
import { linesOf } from "../premium/lines.js";
import type { ExactMember } from "../premium/member.js";
import type { ExactLine } from "../premium/premium.js";
import { readRatedAge, readRatingAge } from "../premium/rating-age.js";
import { settle } from "../premium/settle.js";
import { periodsOf, writeLine, writeQuote, type Quote } from "../premium/write-quote.js";
import { addStep } from "../trace.js";
import type { Career, Pay } from "./career.js";
import { NO_LIFE } from "./enrolment.js";
import type { Known } from "./known.js";
import type { ExactStory } from "./exact-story.js";
import { optionOf, type RuleSetting } from "./rule-setting.js";
import { payOn, standingOn, type PlanStanding, type Standing } from "./standing.js";

/** What one plan is charged on for a pay period. */
interface PlanCharge<Held> {
  held: Held;
  paidBy: ExactMember["paidBy"];
  salary: number;
  scaleMaximum: number;
  workTime: number;
  /** How many days of the period it is charged for. */
  days: number;
}

/** What a member is charged on for a pay period; a plan that is `null` is not charged. */
export interface Charge {
  on: string;
  health: PlanCharge<Scenario | "exempt"> | null;
  dental: PlanCharge<Status> | null;
  life: PlanCharge<ExactLife> | null;
  ltd: PlanCharge<LtdOption> | null;
}

/**
 * What is charged for a pay period by what is known: a plan in force on its first day, for the whole of it; or each plan for
 * its days of the period, on what its first one is (AMB-89).
 */
export function chargeOf(known: Known | null, period: PayPeriod, setting: RuleSetting): Charge {
  const on = period.from;
  if (known === null) return { on, health: null, dental: null, life: null, ltd: null };
  const parts = partsOf(known, period, setting);
  const charge = <Held>(planOf: (standing: Standing) => PlanStanding<Held>): PlanCharge<Held> | null =>
    planCharge(planOf, parts, known.career, on, setting);
  const isExempt = parts[0]?.day === on && parts[0].standing.health.state === "exempt";
  return {
    on,
    health: charge(({ health }) => health) ?? (isExempt ? exemptCharge(payOn(known.career, on)) : null),
    dental: charge(({ dental }) => dental),
    life: charge(({ life }) => life),
    ltd: charge(({ ltd }) => ltd),
  };
}

/** The days of a period over which nothing changes, from eligibility on. */
interface Part {
  day: string;
  length: number;
  /** What is in force. */
  standing: Standing;
  /** The same by the choices that are charged, which are not always those in force (AMB-5D). */
  charged: Standing;
}

function partsOf({ career, choices, turningDays }: Known, { from, until }: PayPeriod, setting: RuleSetting): Part[] {
  const turns = turningDays.filter((day) => from < day && day <= until);
  const days = from < career.from ? turns : [from, ...turns];
  return days.map((day, place) => ({
    day,
    length: daysBetween(day, days[place + 1] ?? addDays(until, 1)),
    standing: standingOn(career, choices, day, "from", setting),
    charged: standingOn(career, choices, day, "premiumFrom", setting),
  }));
}

/** One plan over the parts of a period; `null` when it is not charged. */
function planCharge<Held>(
  planOf: (standing: Standing) => PlanStanding<Held>,
  parts: readonly Part[],
  career: Career,
  periodStart: string,
  setting: RuleSetting,
): PlanCharge<Held> | null {
  const inForce = parts.filter(({ standing }) => planOf(standing).held !== null);
  const [first] = inForce;
  if (first === undefined) return null;
  const length = inForce.reduce((sum, part) => sum + part.length, 0);
  const isProrated = length < PERIOD_DAYS && optionOf(setting, "partialPeriod") === "prorated";
  if (!isProrated && first.day !== periodStart) return null;
  const { held, paidBy, salary } = planOf(first.charged);
  const pay = payOn(career, first.day);
  return {
    held: held as Held,
    paidBy: paidBy ?? "shared",
    // Where the text does not say on which salary, it is charged on the ordinary one, with a warning (AMB-8A).
    salary: salary?.premium ?? pay.salary,
    scaleMaximum: pay.scaleMaximum,
    workTime: pay.workTime,
    days: isProrated ? length : PERIOD_DAYS,
  };
}

/** Exempt, there is a line with nothing to pay (PRM-13). */
function exemptCharge({ salary, scaleMaximum, workTime }: Pay): PlanCharge<"exempt"> {
  return { held: "exempt", paidBy: "shared", salary, scaleMaximum, workTime, days: PERIOD_DAYS };
}

/** The quote of a charge. */
export function quoteCharge(charge: Charge, { member }: ExactStory, setting: PricedSetting, issues: Issue[]): Quote {
  const { on, health, dental, life, ltd } = charge;
  const isRated = life !== null && (life.held.additional > 0 || life.held.spouse !== null);
  const readAge = isRated ? readRatedAge : readRatingAge;
  const nothing: ExactMember = {
    on,
    salary: member.salary,
    scaleMaximum: member.scaleMaximum,
    workTime: member.workTime,
    birthDate: member.birthDate,
    ratingAge: readAge(member.birthDate, on, "member.birthDate", issues) ?? NaN,
    sex: member.sex,
    smoker: member.smoker,
    health: null,
    dental: null,
    life: NO_LIFE,
    ltd: null,
    paidBy: "shared",
  };
  const held = {
    health: health?.held ?? null,
    dental: dental?.held ?? null,
    life: life?.held ?? NO_LIFE,
    ltd: ltd?.held ?? null,
  };
  const lines = [
    ...linesOfPlan(health, { ...nothing, health: held.health }, setting),
    ...linesOfPlan(dental, { ...nothing, dental: held.dental }, setting),
    ...linesOfPlan(life, { ...nothing, life: held.life }, setting),
    ...linesOfPlan(ltd, { ...nothing, ltd: held.ltd }, setting),
  ];
  const { paidBy, workTime } = health ?? nothing;
  const whole: ExactMember = { ...nothing, ...held, paidBy, workTime };
  const written = lines.map(writeLine);
  return writeQuote(whole, whole.health, setting, settle(lines, setting), written, periodsOf(whole, setting));
}

/** The lines of one plan, for the days it is charged for. */
function linesOfPlan(charge: PlanCharge<unknown> | null, member: ExactMember, setting: PricedSetting): ExactLine[] {
  if (charge === null) return [];
  const { paidBy, salary, scaleMaximum, workTime, days } = charge;
  const lines = linesOf({ ...member, paidBy, salary, scaleMaximum, workTime }, setting);
  return days === PERIOD_DAYS ? lines : lines.map((line) => prorated(line, days));
}

/** A line for some days of its period; its employer’s part is rounded by itself, and the employee pays the rest. */
function prorated({ line, total, employer, steps }: ExactLine, days: number): ExactLine {
  const part = multiplyDivide(total, days, PERIOD_DAYS, "half-up");
  if (steps !== undefined) {
    addStep(
      steps,
      "PRM-01",
      "multiply-divide",
      `${String(days)} / ${String(PERIOD_DAYS)}`,
      part,
      "half-up",
      "partialPeriod",
    );
  }
  return { line, total: part, employer: multiplyDivide(employer, days, PERIOD_DAYS, "half-up"), steps };
}
