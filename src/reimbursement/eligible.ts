import type { Reason } from "../errors.js";
import { formatCents, multiplyDivide } from "../money.js";
import { addStep, type Step } from "../trace.js";
import type { DecisionSetting } from "./decision-setting.js";
import { eligibleDrug } from "./drugs.js";
import { eligibleLaboratory } from "./laboratory.js";
import { leftOf } from "./ledger.js";
import type { ExactClaim, ExactDrug } from "./exact-claim.js";
import { addReason } from "./reasons.js";

/** The eligible expense (frais admissibles) of a claim, in cents, and the pairs accepted. */
export interface Eligible {
  eligible: number;
  pairs: number;
}

/** What of the amount the line takes as an expense: all of it, unless its own rule says less. */
export function eligibleExpense(
  claim: ExactClaim,
  setting: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): Eligible {
  switch (claim.benefit.code) {
    case "drugs":
      return whole(ofDrug(claim, setting, reasons, steps));
    case "sclerosing-injection":
      return whole(ofInjection(claim, reasons, steps));
    case "hospital-bed":
      return whole(ofBed(claim, setting, reasons, steps));
    case "compression-stockings":
      return ofStockings(claim, setting, reasons, steps);
    case "dental-basic":
    case "dental-restorative":
      return whole(ofDentalAct(claim, setting, reasons, steps));
    default:
      return whole(claim.amount);
  }
}

function whole(eligible: number): Eligible {
  return { eligible, pairs: 0 };
}

/** The cheapest generic (DRG-02), also where an exception was asked for and a condition of it fails (DRG-04). */
function ofDrug(
  claim: ExactClaim,
  { readings }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): number {
  const drug = claim.drug as ExactDrug;
  const eligible = eligibleDrug(claim.amount, drug, readings);
  if (eligible === claim.amount) return eligible;
  addReason(reasons, "R_GENERIC", "DRG-02", { maximum: formatCents(eligible) });
  if (drug.innovator && drug.brandException !== undefined) addReason(reasons, "R_BRAND_EXCEPTION", "DRG-04");
  if (steps !== undefined) {
    const reading = drug.innovator ? undefined : "dearerGeneric";
    addStep(steps, "DRG-02", "replace", "lowest-generic", eligible, undefined, reading);
  }
  return eligible;
}

/** The substance injected, not the act (REI-16). */
function ofInjection({ amount, part }: ExactClaim, reasons: Reason[], steps: Step[] | undefined): number {
  if (part === amount) return amount;
  addReason(reasons, "R_SUBSTANCE", "REI-16", { maximum: formatCents(part) });
  if (steps !== undefined) addStep(steps, "REI-16", "replace", "substance", part);
  return part;
}

/** What is left of the other way to have the bed, after what was accepted (REI-18, AMB-7B). */
function ofBed(
  { amount, owner, bed, benefit }: ExactClaim,
  { ledger }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): number {
  if (bed === undefined || !benefit.rentalOrPurchase) return amount;
  const left = Math.max(bed.alternative - (ledger.bed.get(owner) ?? 0), 0);
  if (left >= amount) return amount;
  addReason(reasons, "R_BED", "REI-18", { maximum: formatCents(left) });
  if (steps !== undefined) addStep(steps, "REI-18", "replace", "bed-alternative", left);
  return left;
}

/** The share of the pairs that are left this year, half-up to the cent (REI-09, AMB-7A). */
function ofStockings(
  claim: ExactClaim,
  { ledger }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): Eligible {
  const { amount, pairs, benefit } = claim;
  let accepted = pairs;
  for (const maximum of benefit.maxima) {
    if (maximum.unit !== "pairs") continue;
    const left = leftOf(ledger, maximum, claim);
    if (left >= accepted) continue;
    accepted = left;
    if (multiplyDivide(amount, left, pairs, "half-up") === amount) continue; // A cent shared may be a cent still.
    addReason(reasons, "R_PAIRS", maximum.article, { left, count: maximum.amount, pairs });
  }
  if (accepted === pairs) return { eligible: amount, pairs };
  const eligible = multiplyDivide(amount, accepted, pairs, "half-up");
  if (steps !== undefined) {
    const shared = `${String(accepted)} / ${String(pairs)}`;
    addStep(steps, benefit.article, "multiply-divide", shared, eligible, "half-up");
  }
  return { eligible, pairs: accepted };
}

/** The fee, and laboratory fees up to their limit (DEN-11). */
function ofDentalAct(
  claim: ExactClaim,
  { benefits, readings }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): number {
  const { amount, part } = claim;
  const laboratory = eligibleLaboratory(claim, benefits.laboratoryLimit, readings);
  if (laboratory === part) return amount;
  const fee = amount - part;
  const { text } = benefits.laboratoryLimit;
  addReason(reasons, "R_LABORATORY", "DEN-11", { share: text, maximum: formatCents(laboratory) });
  if (steps !== undefined) {
    addStep(steps, "DEN-11", "subtract", formatCents(part), fee);
    addStep(steps, "DEN-11", "multiply-divide", text, laboratory, "half-up", "laboratoryLimit");
    addStep(steps, "DEN-11", "add", formatCents(fee), fee + laboratory);
  }
  return fee + laboratory;
}
