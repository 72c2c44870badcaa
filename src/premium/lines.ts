import type { PricedSetting } from "../context.js";
import type { Sex } from "../coverage/cover.js";
import type { Scenario } from "../coverage/scenarios.js";
import { addStep } from "../trace.js";
import { additionalLifeLine } from "./additional-life.js";
import { basicLifeLine } from "./basic-life.js";
import { dentalLine } from "./dental.js";
import { dependantsLifeLine } from "./dependants-life.js";
import { healthLine, type Payer } from "./health.js";
import { ltdLine } from "./long-term-disability.js";
import type { ExactMember } from "./member.js";
import type { ExactLine } from "./premium.js";
import { spouseLifeLine } from "./spouse-life.js";

/** The lines of a quote, in its order: health, when the member is in the plan or exempt, then the others. */
export function linesOf(member: ExactMember, setting: PricedSetting): ExactLine[] {
  const { health } = member;
  const lines = health === null ? [] : [healthLineOf(member, health, setting)];
  addOtherLines(lines, member, setting);
  return lines;
}

/** The health line of a member under a scenario, or exempt. */
export function healthLineOf(
  { scaleMaximum, workTime, paidBy }: ExactMember,
  health: Scenario | "exempt",
  setting: PricedSetting,
): ExactLine {
  return payable(healthLine(health, scaleMaximum, workTime, paidBy, setting), paidBy);
}

/** Adds the lines that do not depend on the health scenario. */
export function addOtherLines(lines: ExactLine[], member: ExactMember, setting: PricedSetting): void {
  const { salary, ratingAge, sex, smoker, dental, life, ltd, paidBy } = member;
  const { basic, dependants, additional, spouse } = life;
  const add = (line: ExactLine): void => {
    lines.push(payable(line, paidBy));
  };
  if (dental !== null) add(dentalLine(dental, setting));
  if (basic) add(basicLifeLine(salary, setting));
  if (dependants) add(dependantsLifeLine(setting));
  if (additional > 0) add(additionalLifeLine(salary, additional, ratingAge, sex as Sex, smoker, setting));
  if (spouse !== null) add(spouseLifeLine(spouse.amount, ratingAge, spouse.sex, spouse.smoker, setting));
  if (ltd !== null) add(ltdLine(ltd, salary, setting));
}

/** Waived, a line is there with nothing to pay (exonération des primes, WAI-02). */
function payable(line: ExactLine, paidBy: Payer): ExactLine {
  if (paidBy !== "waived") return line;
  const { steps } = line;
  if (steps !== undefined) addStep(steps, "WAI-02", "replace", "waived", 0);
  return { line: line.line, total: 0, employer: 0, steps };
}
