import type { Params, Reason, ReasonCode } from "../errors.js";
import { formatCents, multiplyDivide } from "../money.js";
import { addStep, type Step } from "../trace.js";
import type { DecisionSetting } from "./decision-setting.js";
import { eligibleDrug } from "./drugs.js";
import { eligibleLaboratory } from "./laboratory.js";
import { concerns, leftOf } from "./ledger.js";
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

/** The cheapest generic (DRG-02). */
function ofDrug(
  claim: ExactClaim,
  { readings }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): number {
  const drug = claim.drug as ExactDrug;
  const eligible = eligibleDrug(claim.amount, drug, readings);
  if (drug.innovator) return lowered(claim, eligible, "R_GENERIC", "DRG-02", "lowest-generic", reasons, steps);
  return lowered(claim, eligible, "R_GENERIC", "DRG-06", "lowest-generic", reasons, steps);
}

/** The substance injected, not the act (REI-16). */
function ofInjection(claim: ExactClaim, reasons: Reason[], steps: Step[] | undefined): number {
  return lowered(claim, claim.part, "R_SUBSTANCE", "REI-16", "substance", reasons, steps);
}

/** What is left of the other way to have the bed, after what was accepted (REI-18, AMB-7B). */
function ofBed(claim: ExactClaim, { ledger }: DecisionSetting, reasons: Reason[], steps: Step[] | undefined): number {
  const { alternative } = claim.bed as NonNullable<ExactClaim["bed"]>;
  const left = Math.max(alternative - (ledger.bed.get(claim.owner) ?? 0), 0);
  return lowered(claim, Math.min(claim.amount, left), "R_BED", "REI-18", "bed-alternative", reasons, steps);
}

/** An expense below the amount, for a reason. */
function lowered(
  { amount }: ExactClaim,
  eligible: number,
  code: ReasonCode,
  article: string,
  operand: string,
  reasons: Reason[],
  steps: Step[] | undefined,
): number {
  if (eligible < amount) {
    addReason(reasons, code, article, { maximum: formatCents(eligible) });
    if (steps !== undefined) addStep(steps, article, "replace", operand, eligible);
  }
  return eligible;
}

/** The share of the pairs that are left this year, half-up to the cent (REI-09, AMB-7A). */
function ofStockings(
  claim: ExactClaim,
  { ledger }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): Eligible {
  const { amount, pairs, benefit } = claim;
  for (const maximum of benefit.maxima) {
    if (maximum.unit !== "pairs" || !concerns(maximum, claim)) continue;
    const left = leftOf(ledger, maximum, claim);
    if (left >= pairs) continue;
    const eligible = multiplyDivide(amount, left, pairs, "half-up");
    // A cent shared among pairs may be a cent still.
    if (eligible < amount) addReason(reasons, "R_PAIRS", maximum.article, { left, count: maximum.amount, pairs });
    if (steps !== undefined) {
      addStep(steps, maximum.article, "multiply-divide", `${String(left)} / ${String(pairs)}`, eligible, "half-up");
    }
    return { eligible, pairs: left };
  }
  return { eligible: amount, pairs };
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
  const params: Params = { share: text, maximum: formatCents(laboratory) };
  addReason(reasons, "R_LABORATORY", "DEN-11", params);
  if (steps !== undefined) {
    addStep(steps, "DEN-11", "subtract", formatCents(part), fee);
    addStep(steps, "DEN-11", "multiply-divide", text, laboratory, "half-up", "laboratoryLimit");
    addStep(steps, "DEN-11", "add", formatCents(fee), fee + laboratory);
  }
  return fee + laboratory;
}
