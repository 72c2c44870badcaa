import { multiplyDivide, type Rate } from "../money.js";
import type { Readings } from "../readings.js";
import type { ExactClaim } from "./exact-claim.js";

/**
 * The laboratory fees that are eligible (DEN-11): at most half the fee of the act, half-up to the cent. On basic care;
 * on restorative care too under the reading `laboratoryLimit: "basic-and-restorative"` (AMB-52).
 */
export function eligibleLaboratory(
  { benefit, amount, part }: ExactClaim,
  limit: Rate,
  { laboratoryLimit }: Readonly<Readings>,
): number {
  if (benefit.code === "dental-restorative" && laboratoryLimit === "basic") return part;
  const fee = amount - part;
  return Math.min(part, multiplyDivide(fee, limit.numerator, limit.denominator, "half-up"));
}
