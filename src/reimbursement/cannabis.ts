import type { Reason } from "../errors.js";
import type { CannabisFacts } from "./claim.js";
import { addReason } from "./reasons.js";

/** Every condition of medical cannabis that fails (§3.1, CAN-03 to CAN-09): one is enough to refuse the claim. */
export function refuseCannabis(cannabis: CannabisFacts, needsAuthorization: boolean, reasons: Reason[]): void {
  if (needsAuthorization && !cannabis.approved) addReason(reasons, "R_CANNABIS_AUTHORIZATION", "CAN-03");
  if (cannabis.prescriber === "other") addReason(reasons, "R_CANNABIS_PRESCRIBER", "CAN-04");
  if (!cannabis.indicationAccepted) addReason(reasons, "R_CANNABIS_INDICATION", "CAN-05");
  if (cannabis.stage !== "current") {
    if (cannabis.medicalDocument !== true) addReason(reasons, "R_CANNABIS_MEDICAL_DOCUMENT", "CAN-06");
    if (cannabis.authorizationForm !== true) addReason(reasons, "R_CANNABIS_FORM", "CAN-06");
    if (cannabis.samePractitioner !== true) addReason(reasons, "R_CANNABIS_SAME_PRACTITIONER", "CAN-06");
  }
  if (!cannabis.licensedSeller) addReason(reasons, "R_CANNABIS_SELLER", "CAN-07");
  if (cannabis.nature !== "product") addReason(reasons, "R_CANNABIS_EXCLUDED", "CAN-08");
}
