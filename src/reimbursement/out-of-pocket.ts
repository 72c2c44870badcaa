import type { ExactBenefit } from "../exact-benefits.js";
import { formatCents, multiplyDivide, restOf, type Rate } from "../money.js";
import type { Readings } from "../readings.js";
import { addStep, type Step } from "../trace.js";

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

/** The step behind what is counted. It leaves what is paid as it was. */
export function addCounted(
  steps: Step[],
  eligible: number,
  paid: number,
  isCut: boolean,
  rate: Rate,
  room: number,
  counted: number,
  reading: Readings["countedWhenCapped"],
): void {
  const isShare = isCut && reading === "with-what-was-paid";
  const limit = countedOutOfPocket(eligible, paid, isCut, rate, Infinity, reading) > room;
  const operand = countedOperand(eligible, paid, isCut, rate, reading);
  addStep(
    steps,
    "REI-G8",
    "count",
    limit ? `${operand} at-most ${formatCents(room)}` : operand,
    counted,
    isShare ? "half-up" : undefined,
    isCut ? "countedWhenCapped" : undefined,
  );
}

function countedOperand(
  eligible: number,
  paid: number,
  isCut: boolean,
  rate: Rate,
  reading: Readings["countedWhenCapped"],
): string {
  if (isCut && reading === "with-what-was-paid") return `${formatCents(paid)} * ${restOf(rate)} / ${rate.text}`;
  const kept = isCut && reading === "full-coinsurance" ? afterRate(eligible, rate) : paid;
  return `${formatCents(eligible)} - ${formatCents(kept)}`;
}
