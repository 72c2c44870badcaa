import type { Reason } from "../errors.js";
import { formatCents } from "../money.js";
import type { Readings } from "../readings.js";
import type { Step } from "../trace.js";
import type { ExactDecision } from "./decide.js";
import type { ExactClaim } from "./exact-claim.js";

/** What one claim comes to, in dollars. `patient` is what is left of the amount: `submitted − paid`. */
export interface Decision {
  claim: string;
  submitted: string;
  /** The part that the line takes as an expense (frais admissibles). */
  eligible: string;
  paid: string;
  patient: string;
  /** Paid at the printed rate; reduced for the reasons told; nothing, for the reasons told; the text does not say. */
  status: "paid" | "reduced" | "refused" | "unknown";
  reasons: Reason[];
  /** What it adds to the out-of-pocket maximum of the certificate. */
  outOfPocketCounted: string;
  /** What the other option of this reading would pay after the same claims, where it is not the same (AMB-01). */
  underOther?: { reading: "fullReimbursementScope"; option: Readings["fullReimbursementScope"]; paid: string };
  /** Present with `steps: true`. */
  steps?: Step[];
}

/** A decision, written. */
export function writeDecision(
  { id, amount, submitted }: ExactClaim,
  { eligible, paid, counted, paidUnderOther, reasons }: ExactDecision,
  readings: Readonly<Readings>,
  steps: Step[] | undefined,
): Decision {
  const written: Decision = {
    claim: id,
    submitted,
    eligible: eligible === amount ? submitted : formatCents(eligible),
    paid: formatCents(paid),
    patient: formatCents(amount - paid),
    status: statusOf(paid, reasons),
    reasons,
    outOfPocketCounted: formatCents(counted),
  };
  if (paidUnderOther !== paid) {
    const option = readings.fullReimbursementScope === "drugs" ? "counted-lines" : "drugs";
    written.underOther = { reading: "fullReimbursementScope", option, paid: formatCents(paidUnderOther) };
  }
  if (steps !== undefined) written.steps = steps;
  return written;
}

function statusOf(paid: number, reasons: readonly Reason[]): Decision["status"] {
  if (reasons.length === 0) return "paid";
  if (paid > 0) return "reduced";
  return reasons[0]?.code === "R_OUTSIDE_SCHEDULE" ? "unknown" : "refused";
}
