import type { Readings } from "../readings.js";
import type { ExactDrug } from "./exact-claim.js";

/**
 * The eligible expense of a drug (DRG-02 to DRG-06): at most the cost of the cheapest generic, for an innovator drug;
 * for any drug under the reading `dearerGeneric: "lowest-generic"` (AMB-12).
 */
export function eligibleDrug(amount: number, drug: ExactDrug, { dearerGeneric }: Readonly<Readings>): number {
  if (drug.kind === "pharmacy-service" || Number.isNaN(drug.lowestGeneric)) return amount;
  const isLimited = drug.innovator ? !isExcepted(drug) : dearerGeneric === "lowest-generic";
  return isLimited ? Math.min(amount, drug.lowestGeneric) : amount;
}

/** A medical reason, on the physician’s form, approved by SSQ: all three (DRG-04). */
function isExcepted({ brandException }: ExactDrug): boolean {
  if (brandException === undefined) return false;
  return brandException.medicalReason && brandException.physicianForm && brandException.approved;
}
