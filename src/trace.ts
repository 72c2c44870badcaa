import { formatCents, type Rounding } from "./money.js";
import type { ReadingKey } from "./readings.js";

/** What a step does to the amount left by the one before it. */
export type Verb =
  | "start" // an amount of the input, named by the operand
  | "table" // a figure of a printed table, the cell named by the operand
  | "multiply-divide" // times and over the numbers of the operand, rounded once
  | "replace" // another amount takes its place, for the reason named by the operand
  | "count" // beside the amounts: what is counted in the out-of-pocket maximum
  | "cap" // at most the first number of the operand, what is left of the maximum that follows it
  | "subtract" // less the operand
  | "add"; // plus the operand

/** One step of a result: what the code that computed it did, in its order. */
export interface Step {
  article: string;
  verb: Verb;
  /** `"0.00890 / 26"`, `"N"`, `"insurable-salary"`… */
  operand: string;
  /** The amount left, in dollars. */
  amount: string;
  /** How the fraction of a cent ended, when the step rounds. */
  rounding?: Rounding;
  /** The selectable reading that decided the step, when one did. */
  reading?: ReadingKey;
}

/** Adds a step; `amount` in cents. */
export function addStep(
  steps: Step[],
  article: string,
  verb: Verb,
  operand: string,
  amount: number,
  rounding?: Rounding,
  reading?: ReadingKey,
): void {
  const step: Step = { article, verb, operand, amount: formatCents(amount) };
  if (rounding !== undefined) step.rounding = rounding;
  if (reading !== undefined) step.reading = reading;
  steps.push(step);
}
