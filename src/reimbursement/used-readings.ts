import { DISCIPLINES } from "../coverage/benefits.js";
import type { ExactBenefit } from "../exact-benefits.js";
import type { Readings, UsedReadings } from "../readings.js";
import { isLate } from "./deadline.js";
import type { ExactClaim } from "./exact-claim.js";

/** The readings that some claims met. */
export function usedReadings(claims: readonly ExactClaim[], readings: Readonly<Readings>): UsedReadings {
  const used: UsedReadings = {};
  const met = new Set<ExactBenefit>();
  if (claims.length > 1) used.claimOrder = readings.claimOrder;
  for (const { benefit, drug, part, day, receivedDay } of claims) {
    if (!met.has(benefit)) {
      met.add(benefit);
      noteBenefit(used, benefit, readings);
    }
    if (drug !== undefined && drug.kind === "drug" && !drug.innovator && drug.lowestGeneric !== undefined) {
      used.dearerGeneric = readings.dearerGeneric;
    }
    if (part > 0 && benefit.plan === "dental") used.laboratoryLimit = readings.laboratoryLimit;
    if (benefit.plan === "health" && isLate(day, receivedDay)) {
      used.healthClaimDeadline = readings.healthClaimDeadline;
    }
  }
  return used;
}

/** The readings that any claim of a line meets. */
export function noteBenefit(used: UsedReadings, benefit: ExactBenefit, readings: Readonly<Readings>): void {
  if (benefit.outOfPocket) {
    used.fullReimbursementScope = readings.fullReimbursementScope;
    if (benefit.maxima.length > 0) used.countedWhenCapped = readings.countedWhenCapped;
  }
  if (Object.hasOwn(DISCIPLINES, benefit.code)) used.groupedDisciplines = readings.groupedDisciplines;
  for (const { per, unit, age } of benefit.maxima) {
    if (per === "months") used.monthWindows = readings.monthWindows;
    if (per === "trip") used.tripMaximum = readings.tripMaximum;
    if (age !== undefined) used.visionAtThirteen = readings.visionAtThirteen;
    const isShared = per === "calendar-year" || per === "lifetime" || per === "months";
    if (isShared && unit !== "exams") used.maximaScope = readings.maximaScope;
  }
}
