import type { Reason } from "../errors.js";
import { addStep, type Step } from "../trace.js";
import { rateOf } from "./conditions.js";
import type { DecisionSetting } from "./decision-setting.js";
import { eligibleExpense } from "./eligible.js";
import type { Taking } from "./ledger.js";
import { pay } from "./pay.js";
import type { ExactClaim } from "./exact-claim.js";

/** What a claim comes to, in cents. */
export interface ExactDecision extends Taking {
  /** What the other option of AMB-01 would pay. */
  paidUnderOther: number;
  reasons: Reason[];
}

/**
 * Decides one claim, in the order of the contract: the cover of the person and the conditions of the line, the eligible
 * expense, the rate with the out-of-pocket split, the maxima (REI-33). A condition that fails leaves no eligible expense.
 */
export function decide(claim: ExactClaim, setting: DecisionSetting, steps: Step[] | undefined): ExactDecision {
  const reasons: Reason[] = [];
  if (steps !== undefined) addStep(steps, claim.benefit.article, "start", "amount", claim.amount);
  const rate = rateOf(claim, setting, reasons);
  if (rate === null || reasons.length > 0) {
    const [refusal] = reasons;
    const operand = refusal?.code === "R_OUTSIDE_SCHEDULE" ? "unknown" : "refused";
    if (steps !== undefined) addStep(steps, refusal?.article ?? claim.benefit.article, "replace", operand, 0);
    return nothingPaid(reasons);
  }
  const { eligible, pairs } = eligibleExpense(claim, setting, reasons, steps);
  const { paid, counted, paidUnderOther } = pay(claim, eligible, rate, setting, reasons, steps);
  return { eligible, paid, counted, pairs, paidUnderOther, reasons };
}

/** A claim of which nothing is accepted. */
export function nothingPaid(reasons: Reason[]): ExactDecision {
  return { eligible: 0, paid: 0, counted: 0, pairs: 0, paidUnderOther: 0, reasons };
}
