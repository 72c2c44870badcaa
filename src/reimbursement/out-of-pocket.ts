import type { ExactBenefit } from "../exact-benefits.js";
import { multiplyDivide, type Rate } from "../money.js";
import type { Readings } from "../readings.js";

/** Whether a line pays 100 % beyond the out-of-pocket maximum: drugs, which print it, or all that are counted (AMB-01). */
export function isFullBeyond(benefit: ExactBenefit, scope: Readings["fullReimbursementScope"]): boolean {
  return benefit.outOfPocket && (benefit.fullBeyondOutOfPocket || scope === "counted-lines");
}

/** What the rate leaves to pay of an eligible expense, half-up to the cent (AMB-16). */
export function afterRate(eligible: number, { numerator, denominator }: Rate): number {
  return multiplyDivide(eligible, numerator, denominator, "half-up");
}

/**
 * What a claim adds to the out-of-pocket maximum of the certificate and year (REI-G7, REI-G8): the coinsurance that is
 * borne; on a claim cut by a maximum, that which goes with what was paid (AMB-03). Never more than `room`, what is left of it.
 */
export function countedOutOfPocket(
  eligible: number,
  paid: number,
  isCut: boolean,
  rate: Rate,
  room: number,
  reading: Readings["countedWhenCapped"],
): number {
  return Math.min(isCut ? countedWhenCut(eligible, paid, rate, reading) : eligible - paid, room);
}

function countedWhenCut(eligible: number, paid: number, rate: Rate, reading: Readings["countedWhenCapped"]): number {
  switch (reading) {
    case "with-what-was-paid":
      return multiplyDivide(paid, rate.denominator - rate.numerator, rate.numerator, "half-up");
    case "full-coinsurance":
      return eligible - afterRate(eligible, rate);
    case "all-unreimbursed":
      return eligible - paid;
  }
}
