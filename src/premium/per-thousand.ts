import { multiplyDivide, type Rate } from "../money.js";

/**
 * An amount of insurance for one pay period, by a rate per 1,000 $ of it: amount × rate × multiple ÷ 1,000, divided last
 * and rounded once, half-up to the cent (LIF-11, LIF-14).
 */
export function perThousand(amount: number, { numerator, denominator }: Rate, multiple = 1): number {
  return multiplyDivide(amount, numerator * multiple, denominator * 1000, "half-up");
}
