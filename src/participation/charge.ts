import { daysBetween, type PayPeriod } from "../calendar.js";
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
import type { Pay } from "./career.js";
import { NO_LIFE } from "./enrolment.js";
import type { Known } from "./known.js";
import type { ExactStory } from "./read-story.js";
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

/** What a member is charged on for a pay period; a plan that is absent is not charged. */
export interface Charge {
  on: string;
  health?: PlanCharge<Scenario | "exempt">;
  dental?: PlanCharge<Status>;
  life?: PlanCharge<ExactLife>;
  ltd?: PlanCharge<LtdOption>;
}

const PLANS = ["health", "dental", "life", "ltd"] as const;
const PERIOD_DAYS = 14;

/**
 * What is charged for a pay period by what is known: a plan in force on its first day, for the whole of it; or each plan for
 * its days of the period, on what its first one is (AMB-89).
 */
export function chargeOf(known: Known | null, period: PayPeriod, setting: RuleSetting): Charge {
  const charge: Charge = { on: period.from };
  if (known === null) return charge;
  const { career, choices } = known;
  const turns = known.turningDays.filter((day) => period.from < day && day <= period.until);
  const days = period.from < career.from ? turns : [period.from, ...turns];
  const parts = days.map((day, place) => ({
    day,
    length: daysBetween(day, days[place + 1] ?? period.until) + (place + 1 < days.length ? 0 : 1),
    standing: standingOn(career, choices, day, "from", setting),
  }));
  for (const plan of PLANS) {
    const inForce = parts.filter(({ standing }) => standing[plan].held !== null);
    const [first] = inForce;
    const isExempt = plan === "health" && parts[0]?.standing.health.state === "exempt" && days[0] === period.from;
    const length = inForce.reduce((sum, { length }) => sum + length, 0);
    const isPart = length > 0 && length < PERIOD_DAYS;
    const isProrated = isPart && optionOf(setting, "partialPeriod") === "prorated";
    if (first !== undefined && (isProrated || first.day === period.from)) {
      const standing = standingOn(career, choices, first.day, "premiumFrom", setting);
      Object.assign(charge, {
        [plan]: planCharge<unknown>(standing[plan], payOn(career, first.day), isProrated ? length : PERIOD_DAYS),
      });
    } else if (isExempt) {
      const pay = payOn(career, period.from);
      charge.health = planCharge(
        { ...(parts[0] as { standing: Standing }).standing.health, held: "exempt" },
        pay,
        PERIOD_DAYS,
      );
    }
  }
  return charge;
}

function planCharge<Held>(
  { held, paidBy, salary }: PlanStanding<Held>,
  { salary: ordinary, scaleMaximum, workTime }: Pay,
  days: number,
): PlanCharge<Held> {
  return {
    held: held as Held,
    paidBy: paidBy ?? "shared",
    // Where the text does not say on which salary, it is charged on the ordinary one, with a warning (AMB-8A).
    salary: salary?.premium ?? ordinary,
    scaleMaximum,
    workTime,
    days,
  };
}

/** The quote of a charge. */
export function quoteCharge(charge: Charge, { member }: ExactStory, setting: PricedSetting, issues: Issue[]): Quote {
  const { on, health, dental, life, ltd } = charge;
  const isRated = life !== undefined && (life.held.additional > 0 || life.held.spouse !== null);
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
  const lines = [
    ...linesOfPlan(health, nothing, { health: health?.held ?? null }, setting),
    ...linesOfPlan(dental, nothing, { dental: dental?.held ?? null }, setting),
    ...linesOfPlan(life, nothing, { life: life?.held ?? NO_LIFE }, setting),
    ...linesOfPlan(ltd, nothing, { ltd: ltd?.held ?? null }, setting),
  ];
  const { paidBy, workTime } = health ?? nothing;
  const whole: ExactMember = {
    ...nothing,
    workTime,
    paidBy,
    health: health?.held ?? null,
    dental: dental?.held ?? null,
    life: life?.held ?? NO_LIFE,
    ltd: ltd?.held ?? null,
  };
  return writeQuote(
    whole,
    whole.health,
    setting,
    settle(lines, setting),
    lines.map(writeLine),
    periodsOf(whole, setting),
  );
}

/** The lines of one plan, for the days it is charged for. */
function linesOfPlan(
  charge: PlanCharge<unknown> | undefined,
  nothing: ExactMember,
  held: Partial<ExactMember>,
  setting: PricedSetting,
): ExactLine[] {
  if (charge === undefined) return [];
  const { paidBy, salary, scaleMaximum, workTime, days } = charge;
  const lines = linesOf({ ...nothing, ...held, paidBy, salary, scaleMaximum, workTime }, setting);
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
