import { isAged, payPeriodFrom } from "../calendar.js";
import type { PricedSetting } from "../context.js";
import { PUBLIC_PLAN_AGE, publicPlanWarning } from "../coverage/public-plan.js";
import { warnOfSpouseLife } from "../coverage/spouse-life.js";
import { warning, type Warning } from "../errors.js";
import type { ExactMember } from "./member.js";

const LTD_END_AGE = 60;

/** What the text leaves open about this member. */
export function warningsOf(
  member: ExactMember,
  health: ExactMember["health"],
  { anchor, calendarGiven }: PricedSetting,
): Warning[] {
  const { on, life, ltd } = member;
  const warnings: Warning[] = [];
  if (calendarGiven) {
    const next = payPeriodFrom(on, anchor).from;
    if (next !== on) warnings.push(warning("W_NOT_PERIOD_START", "CHG-08", { next }));
  }
  if (health !== null && health !== "exempt" && hasTurned(PUBLIC_PLAN_AGE, member)) {
    warnings.push(publicPlanWarning());
  }
  if (ltd !== null) {
    const [age, article] = ltd === "O+" ? [PUBLIC_PLAN_AGE, "LTD-03"] : [LTD_END_AGE, "LTD-02"];
    if (hasTurned(age, member)) warnings.push(warning("W_LTD_PREMIUM_END", article, { age }));
  }
  warnOfSpouseLife(life, warnings);
  return warnings;
}

/** Whether the member has had this birthday, when her date of birth is known. */
function hasTurned(age: number, { birthDate, ratingAge, on }: ExactMember): boolean {
  // The rating age is at most a year behind, and NaN without a date of birth.
  return ratingAge >= age - 1 && isAged(birthDate as string, on, age);
}
