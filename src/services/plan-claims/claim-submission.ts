import { planClaims } from "../../../tables/services/plan-claims.js";
import { reason, type Issue, type Reason } from "../../errors.js";
import { readAnswer, readChoice, readDate, readFlag, readObject, readOptionalChoice, readVariant } from "../../read.js";
import { deadline } from "../../reimbursement/deadline.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { ClaimWay, FormOwner } from "../../service-tables.js";

/** A claim on the way to SSQ. What is absent is not known yet. */
export type ClaimSubmissionInput = {
  sentBy?: ClaimWay | undefined;
  /** Whether the certificate number is on it. */
  certificateNumber?: boolean | undefined;
} & (
  | {
      plan: "dental";
      /** Whether the dentist transmits claims electronically. */
      dentistTransmits?: boolean | undefined;
      /** The form that it is made on, completed by the dentist. */
      form?: { of: FormOwner; completed: boolean; signed: boolean } | null | undefined;
      /** The day of the expense. */
      incurred?: string | undefined;
    }
  | { plan: "health" }
);

/** What may be missing from it. */
export type ClaimFact = "dentist-transmits" | "way" | "form" | "certificate-number";

export interface ClaimSubmission {
  document: "S2";
  /** `"unknown"` where the text does not say whether the claim may be sent so. */
  status: "accepted" | "refused" | "incomplete" | "unknown";
  /** The ways in which it may be sent. */
  ways: ClaimWay[];
  /** The forms that it may be made on, and whether the text asks that they be signed; none with the card. */
  forms: { of: FormOwner; signed: boolean }[];
  /** What it bears; nothing with the card. */
  carries: "certificate-number"[];
  /** The postal address, a line each, when it may go by mail; `null` otherwise. */
  sendTo: string[] | null;
  /** Dental: the last day on which SSQ may receive it, when the day of the expense is given (CLM-01). */
  receivedBy: string | null;
  missing: ClaimFact[];
  reasons: Reason[];
}

export const CLAIM_WAYS = ["card", "online", "mail"] as const satisfies readonly ClaimWay[];
export const FORM_OWNERS = ["insurer", "dentist"] as const satisfies readonly FormOwner[];
const KEYS_OF = {
  health: ["sentBy", "certificateNumber"],
  dental: ["sentBy", "certificateNumber", "dentistTransmits", "form", "incurred"],
} as const;
type Plan = keyof typeof KEYS_OF;
const FORM_KEYS = /* @__PURE__ */ new Set(["of", "completed", "signed"] as const);

/**
 * How a claim reaches SSQ under the FSSS plan (demandes de prestations, CLM-04 to CLM-06, §2 p. 4 and §4 p. 16). Dental: by
 * the card, where the dentist transmits claims; otherwise on SSQ’s form completed by the dentist, or on the dentist’s own,
 * completed and signed, online or by mail. Every claim bears the certificate number. How a health claim is made is not
 * printed: `"unknown"`. A dental claim is received within twelve months; what it is then paid is for `adjudicate`.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING`, `E_UNKNOWN_KEY` for what only a dental claim has.
 * @example
 * const form = { of: "dentist", completed: true, signed: false } as const;
 * const claim = { plan: "dental", dentistTransmits: false, sentBy: "mail", certificateNumber: true } as const;
 * claimSubmission({ ...claim, form }).reasons[0]?.code // "R_FORM_UNSIGNED": the dentist’s own form must be signed
 * claimSubmission({ ...claim, form: { ...form, of: "insurer" } }).status // "accepted": of SSQ’s form it is not asked
 */
export function claimSubmission(input: ClaimSubmissionInput): ClaimSubmission {
  const claim = readOrThrow((issues) => readSubmission(input, issues));
  const { sentBy } = claim;
  const ways = waysOf(claim);
  const byMail = ways.includes("mail") && (sentBy === undefined || sentBy === "mail");
  const refused = refusals(claim);
  const doubts = doubtsOf(claim);
  const missing = missingFrom(claim);
  return {
    document: "S2",
    status:
      refused.length > 0 ? "refused" : doubts.length > 0 ? "unknown" : missing.length > 0 ? "incomplete" : "accepted",
    ways,
    forms: asksForm(claim) ? planClaims.forms.value.map((form) => ({ ...form })) : [],
    carries: asksNumber(claim) ? ["certificate-number"] : [],
    sendTo: byMail ? [...planClaims.address.value] : null,
    receivedBy: claim.incurred === null ? null : deadline(claim.incurred),
    missing,
    reasons: [...doubts, ...refused],
  };
}

interface Submission {
  plan: Plan;
  dentistTransmits: boolean | undefined;
  sentBy: ClaimWay | undefined;
  form: { of: FormOwner; completed: boolean; signed: boolean } | null;
  certificateNumber: boolean | undefined;
  incurred: string | null;
}

/** Reads a claim on the way. */
function readSubmission(value: unknown, issues: Issue[]): Submission | undefined {
  const claim = readVariant(value, "plan", KEYS_OF, "", "CLM-05", issues);
  if (claim === undefined) return undefined;
  const { dentistTransmits, sentBy, form, certificateNumber, incurred } = claim.fields;
  return {
    plan: claim.kind as Plan,
    dentistTransmits: readFlag(dentistTransmits, "dentistTransmits", "CLM-05", issues),
    sentBy: readOptionalChoice(sentBy, CLAIM_WAYS, "sentBy", "CLM-05", issues),
    form: form === undefined || form === null ? null : readForm(form, issues),
    certificateNumber: readFlag(certificateNumber, "certificateNumber", "CLM-06", issues),
    incurred: incurred === undefined ? null : (readDate(incurred, "incurred", "CLM-01", issues) ?? null),
  };
}

function readForm(value: unknown, issues: Issue[]): Submission["form"] {
  const form = readObject(value, FORM_KEYS, "form", "CLM-05", issues);
  if (form === undefined) return null;
  return {
    of: readChoice(form.of, FORM_OWNERS, "form.of", "CLM-05", issues) as FormOwner,
    completed: readAnswer(form.completed, "form.completed", "CLM-05", issues),
    signed: readAnswer(form.signed, "form.signed", "CLM-05", issues),
  };
}

function waysOf({ dentistTransmits }: Submission): ClaimWay[] {
  const { transmitted, notTransmitted } = planClaims;
  if (dentistTransmits === undefined) return [...transmitted.value, ...notTransmitted.value];
  return dentistTransmits ? [...transmitted.value] : [...notTransmitted.value];
}

/** A form takes the place of the card; none is printed for health. */
function asksForm({ plan, dentistTransmits, sentBy }: Submission): boolean {
  return plan === "dental" && dentistTransmits !== true && sentBy !== "card";
}

/** Every claim that is written bears the certificate number. */
function asksNumber(claim: Submission): boolean {
  const { sentBy } = claim;
  return sentBy === undefined ? waysOf(claim).some((way) => way !== "card") : sentBy !== "card";
}

/** Whether the card is, or may still be, the way. */
function mayBeByCard(claim: Submission): boolean {
  const { sentBy } = claim;
  return sentBy === undefined ? waysOf(claim).includes("card") : sentBy === "card";
}

function missingFrom(claim: Submission): ClaimFact[] {
  const { plan, dentistTransmits, sentBy, form, certificateNumber } = claim;
  const missing: ClaimFact[] = [];
  if (plan === "dental" && dentistTransmits === undefined) missing.push("dentist-transmits");
  if (sentBy === undefined && waysOf(claim).length > 1) missing.push("way");
  if (asksForm(claim) && form === null) missing.push("form");
  if (asksNumber(claim) && certificateNumber === undefined) missing.push("certificate-number");
  return missing;
}

/** What the text does not settle. */
function doubtsOf({ plan, dentistTransmits, sentBy }: Submission): Reason[] {
  if (plan === "health") return [reason("R_HEALTH_CLAIM_WAY", "CLM-05")];
  const isBeside = dentistTransmits === true && sentBy !== undefined && sentBy !== "card";
  return isBeside ? [reason("R_CARD_AT_DENTIST", "CLM-04")] : [];
}

function refusals(claim: Submission): Reason[] {
  const { dentistTransmits, sentBy, form, certificateNumber } = claim;
  const reasons: Reason[] = [];
  if (dentistTransmits === false && sentBy === "card") reasons.push(reason("R_NO_TRANSMISSION", "CLM-05"));
  if (mayBeByCard(claim)) return reasons;
  if (asksForm(claim) && form !== null) reasons.push(...formReasons(form));
  if (certificateNumber === false) reasons.push(reason("R_CERTIFICATE_NUMBER", "CLM-06"));
  return reasons;
}

function formReasons({ of, completed, signed }: NonNullable<Submission["form"]>): Reason[] {
  const reasons: Reason[] = [];
  if (!completed) reasons.push(reason("R_FORM_INCOMPLETE", "CLM-05"));
  const asksSignature = planClaims.forms.value.some((form) => form.signed && form.of === of);
  if (asksSignature && !signed) reasons.push(reason("R_FORM_UNSIGNED", "CLM-05"));
  return reasons;
}
