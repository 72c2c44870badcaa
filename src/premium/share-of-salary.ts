import type { ExactPremiums } from "../exact-premiums.js";
import { multiplyDivide, type Rate } from "../money.js";
import type { ReadingKey } from "../readings.js";
import { addStep, type Step } from "../trace.js";

/**
 * A share of the annual insurable salary for one pay period: salary × rate × multiple ÷ 26, divided last and rounded
 * once, half-up to the cent, after the multiple (LIF-09, LIF-12, LTD-05). The 18 printed examples hold so and not otherwise.
 */
export function shareOfSalary(
  salary: number,
  rate: Rate,
  multiple: number,
  { payPeriodsPerYear }: ExactPremiums,
  article: string,
  steps: Step[] | undefined,
  reading?: ReadingKey,
): number {
  const premium = multiplyDivide(salary, rate.numerator * multiple, rate.denominator * payPeriodsPerYear, "half-up");
  if (steps !== undefined) {
    addStep(steps, article, "start", "insurable-salary", salary);
    const times = multiple === 1 ? rate.text : `${rate.text} * ${String(multiple)}`;
    addStep(steps, article, "multiply-divide", `${times} / ${String(payPeriodsPerYear)}`, premium, "half-up", reading);
  }
  return premium;
}
