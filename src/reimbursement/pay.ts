import { yearOfDay } from "../calendar.js";
import type { Params, Reason, ReasonCode } from "../errors.js";
import type { ExactMaximum } from "../exact-benefits.js";
import { formatCents, type Rate } from "../money.js";
import { addStep, type Step } from "../trace.js";
import type { DecisionSetting } from "./decision-setting.js";
import { concerns, isOfOneAct, leftOf } from "./ledger.js";
import { addCounted, afterRate, countedOutOfPocket, isFullBeyond } from "./out-of-pocket.js";
import type { ExactClaim } from "./exact-claim.js";
import { addReason } from "./reasons.js";

/** What is paid of an eligible expense, in cents. */
export interface Payment {
  paid: number;
  counted: number;
  /** What the other option of AMB-01 would pay. */
  paidUnderOther: number;
}

/**
 * What is paid of an eligible expense (REI-33): the rate, with the out-of-pocket split (REI-G7); then the maxima, one
 * after the other; and what is counted in the out-of-pocket maximum (REI-G8).
 */
export function pay(
  claim: ExactClaim,
  eligible: number,
  rate: Rate,
  setting: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): Payment {
  const { benefit, day } = claim;
  const { ledger, benefits, readings } = setting;
  const reimbursed = afterRate(eligible, rate);
  if (!benefit.outOfPocket) {
    if (steps !== undefined) addStep(steps, benefit.article, "multiply-divide", rate.text, reimbursed, "half-up");
    const paid = capped(claim, reimbursed, setting, reasons, steps);
    return { paid, counted: 0, paidUnderOther: paid };
  }

  const room = Math.max(benefits.outOfPocketMaximum - (ledger.outOfPocket.get(yearOfDay(day)) ?? 0), 0);
  // The person keeps at most what is left of the maximum.
  const full = Math.max(reimbursed, eligible - room);
  const isFull = isFullBeyond(benefit, readings.fullReimbursementScope);
  const split = isFull ? full : reimbursed;
  if (steps !== undefined) {
    if (split > reimbursed) {
      const operand = `${formatCents(room)} / out-of-pocket-maximum`;
      addStep(steps, "REI-G7", "subtract", operand, split, undefined, "fullReimbursementScope");
    } else {
      addStep(steps, benefit.article, "multiply-divide", rate.text, reimbursed, "half-up");
    }
  }
  const paid = capped(claim, split, setting, reasons, steps);
  const isCut = paid < split;
  const counted = countedOutOfPocket(eligible, paid, isCut, rate, room, readings.countedWhenCapped);
  if (steps !== undefined) addCounted(steps, eligible, paid, isCut, rate, room, counted, readings.countedWhenCapped);

  const other = readings.fullReimbursementScope === "drugs" ? "counted-lines" : "drugs";
  const isOther = full > reimbursed && isFullBeyond(benefit, other) !== isFull;
  const paidUnderOther = isOther ? capped(claim, isFull ? reimbursed : full, setting, [], undefined) : paid;
  return { paid, counted, paidUnderOther };
}

/** What the maxima of the line leave, each compared with what the one before left. */
function capped(
  claim: ExactClaim,
  amount: number,
  { ledger }: DecisionSetting,
  reasons: Reason[],
  steps: Step[] | undefined,
): number {
  let paid = amount;
  for (const maximum of claim.benefit.maxima) {
    if (maximum.unit !== "dollars" || !concerns(maximum, claim)) continue;
    const left = leftOf(ledger, maximum, claim);
    if (left >= paid) continue;
    paid = left;
    addReason(reasons, codeOf(maximum), maximum.article, paramsOf(maximum, left));
    if (steps !== undefined) addStep(steps, maximum.article, "cap", operandOf(maximum, left), paid);
  }
  return paid;
}

const CODES: Readonly<Record<ExactMaximum["per"], ReasonCode>> = {
  treatment: "R_MAXIMUM_TREATMENT",
  "x-ray": "R_MAXIMUM_X_RAY",
  day: "R_MAXIMUM_DAY",
  trip: "R_MAXIMUM_TRIP",
  "calendar-year": "R_MAXIMUM_YEAR",
  months: "R_MAXIMUM_MONTHS",
  lifetime: "R_MAXIMUM_LIFETIME",
};

function codeOf({ per, of }: ExactMaximum): ReasonCode {
  return of === "exam" ? "R_MAXIMUM_EXAM" : CODES[per];
}

function paramsOf(maximum: ExactMaximum, left: number): Params {
  const { text, per, months } = maximum;
  if (isOfOneAct(maximum)) return { maximum: text };
  return per === "months"
    ? { maximum: text, months, left: formatCents(left) }
    : { maximum: text, left: formatCents(left) };
}

function operandOf({ per, months, of }: ExactMaximum, left: number): string {
  const period = per === "months" ? `${String(months)} months` : per;
  return `${formatCents(left)} / ${of === "exam" ? `exam / ${period}` : period}`;
}
