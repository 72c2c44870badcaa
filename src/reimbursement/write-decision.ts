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

/** A claim and what was decided of it. */
export interface Outcome {
  claim: ExactClaim;
  decision: ExactDecision;
  steps: Step[] | undefined;
}

/** A decision, written. */
export function writeDecision({ claim, decision, steps }: Outcome, readings: Readonly<Readings>): Decision {
  const { eligible, paid, counted, otherwise, reasons } = decision;
  const written: Decision = {
    claim: claim.id,
    submitted: formatCents(claim.amount),
    eligible: formatCents(eligible),
    paid: formatCents(paid),
    patient: formatCents(claim.amount - paid),
    status: statusOf(paid, reasons),
    reasons,
    outOfPocketCounted: formatCents(counted),
  };
  if (otherwise !== paid) {
    const option = readings.fullReimbursementScope === "drugs" ? "counted-lines" : "drugs";
    written.underOther = { reading: "fullReimbursementScope", option, paid: formatCents(otherwise) };
  }
  if (steps !== undefined) written.steps = steps;
  return written;
}

function statusOf(paid: number, reasons: readonly Reason[]): Decision["status"] {
  if (reasons.length === 0) return "paid";
  if (paid > 0) return "reduced";
  return reasons[0]?.code === "R_OUTSIDE_SCHEDULE" ? "unknown" : "refused";
}
