import type { Reason } from "../errors.js";
import type { Rate } from "../money.js";
import type { Readings } from "../readings.js";
import { refuseCannabis } from "./cannabis.js";
import { deadline, DEADLINE_MONTHS, isLate } from "./deadline.js";
import type { DecisionSetting } from "./decision-setting.js";
import { insuredRate, isPrinted } from "./insured.js";
import { concerns, leftOf, windowOf, type Ledger } from "./ledger.js";
import { moreLeftOn, type MonthWindow } from "./month-window.js";
import type { ExactClaim } from "./exact-claim.js";
import { addReason } from "./reasons.js";

/**
 * The rate at which a claim is reimbursed, and every condition that fails: the person’s cover on the date at her own
 * level, the prescription (REI-G1), what the line asks, the deadline, the interval of exams.
 */
export function rateOf(claim: ExactClaim, setting: DecisionSetting, reasons: Reason[]): Rate | null {
  const { benefit, day, person } = claim;
  if (!isPrinted(benefit, day, reasons)) return null;
  const rate = insuredRate(setting.certificate, person, benefit, day, reasons);
  if (benefit.prescription && !claim.prescription) addReason(reasons, "R_PRESCRIPTION", "REI-G1");
  refuseByLine(claim, reasons);
  refuseLate(claim, setting.readings, reasons);
  if (benefit.hasExams) refuseExam(claim, setting.ledger, reasons);
  return rate;
}

function refuseByLine({ benefit, drug, cannabis, service, discipline }: ExactClaim, reasons: Reason[]): void {
  if (drug?.kind === "drug" && !drug.prescriptionOnly) addReason(reasons, "R_NOT_PRESCRIPTION_ONLY", "DRG-01");
  if (cannabis !== undefined) refuseCannabis(cannabis, benefit.priorAuthorization, reasons);
  if (service === "x-ray" && discipline === "osteopathy") addReason(reasons, "R_X_RAY_BY_CHIROPRACTOR", "REI-26");
}

/** Twelve months for a dental claim (CLM-01); for a health claim none is printed (AMB-76). */
function refuseLate(
  { benefit, incurred, day, receivedDay }: ExactClaim,
  readings: Readonly<Readings>,
  reasons: Reason[],
): void {
  if (benefit.plan === "health" && readings.healthClaimDeadline === "none-stated") return;
  if (!isLate(day, receivedDay)) return;
  const params = { deadline: deadline(incurred), months: DEADLINE_MONTHS };
  addReason(reasons, "R_LATE", "CLM-01", params);
}

/** One exam of a kind in its months (DEN-10). */
function refuseExam(claim: ExactClaim, ledger: Ledger, reasons: Reason[]): void {
  for (const maximum of claim.benefit.maxima) {
    if (maximum.unit !== "exams" || !concerns(maximum, claim) || leftOf(ledger, maximum, claim) > 0) continue;
    const window = windowOf(ledger, maximum, claim) as MonthWindow;
    const next = moreLeftOn(window, maximum.amount, claim.incurred, ledger.readings.monthWindows) as string;
    addReason(reasons, "R_EXAM_INTERVAL", maximum.article, { months: maximum.months, next });
  }
}
