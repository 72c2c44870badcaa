import type { Readings } from "../readings.js";
import type { ExactDrug } from "./exact-claim.js";

/**
 * The eligible expense of a drug (DRG-02 to DRG-06): at most the cost of the cheapest generic, for an innovator drug;
 * for any drug under the reading `dearerGeneric: "lowest-generic"` (AMB-12).
 */
export function eligibleDrug(
  amount: number,
  { kind, innovator, lowestGeneric, brandException }: ExactDrug,
  { dearerGeneric }: Readonly<Readings>,
): number {
  if (kind === "pharmacy-service" || lowestGeneric === undefined) return amount;
  const isLimited = innovator ? !isExcepted(brandException) : dearerGeneric === "lowest-generic";
  return isLimited ? Math.min(amount, lowestGeneric) : amount;
}

/** A medical reason, on the physician’s form, approved by SSQ: all three (DRG-04). */
function isExcepted(exception: ExactDrug["brandException"]): boolean {
  return exception !== undefined && exception.medicalReason && exception.physicianForm && exception.approved;
}
