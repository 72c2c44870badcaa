import type { PricedSetting } from "../context.js";
import type { Sex } from "../coverage/cover.js";
import { addStep } from "../trace.js";
import { additionalLifeLine } from "./additional-life.js";
import { basicLifeLine } from "./basic-life.js";
import { dentalLine } from "./dental.js";
import { dependantsLifeLine } from "./dependants-life.js";
import { healthLine } from "./health.js";
import { ltdLine } from "./long-term-disability.js";
import type { ExactMember } from "./member.js";
import type { ExactLine } from "./premium.js";
import { spouseLifeLine } from "./spouse-life.js";

/** The health line of a member, when she is in the plan or exempt. */
export function healthLineOf(
  { health, scaleMaximum, workTime, paidBy }: ExactMember,
  setting: PricedSetting,
): ExactLine | undefined {
  if (health === null) return undefined;
  return waivedIf(paidBy === "waived", healthLine({ health, scaleMaximum, workTime, paidBy }, setting));
}

/** The lines that do not depend on the health scenario, in the order of a quote. */
export function otherLinesOf(member: ExactMember, setting: PricedSetting): ExactLine[] {
  const { salary, ratingAge, sex, smoker, dental, life, ltd, paidBy } = member;
  const { basic, dependants, additional, spouse } = life;
  const lines: ExactLine[] = [];
  if (dental !== null) lines.push(dentalLine(dental, setting));
  if (basic) lines.push(basicLifeLine(salary, setting));
  if (dependants) lines.push(dependantsLifeLine(setting));
  if (additional > 0) lines.push(additionalLifeLine(salary, additional, ratingAge, sex as Sex, smoker, setting));
  if (spouse !== null) lines.push(spouseLifeLine(spouse.amount, ratingAge, spouse.sex, spouse.smoker, setting));
  if (ltd !== null) lines.push(ltdLine(ltd, salary, setting));
  return paidBy === "waived" ? lines.map((line) => waivedIf(true, line)) : lines;
}

/** Waived, a line is there with nothing to pay (exonération des primes, WAI-02). */
function waivedIf(waived: boolean, line: ExactLine): ExactLine {
  if (!waived) return line;
  const { steps } = line;
  if (steps !== undefined) addStep(steps, "WAI-02", "replace", "waived", 0);
  return { line: line.line, total: 0, employer: 0, steps };
}
