import { planClaims } from "../../../tables/services/plan-claims.js";
import { reason, type Issue, type Reason } from "../../errors.js";
import { readAnswer, readChoice, readFlag, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";

/** Somebody’s request about her own information. */
export interface PrivacyRequestInput {
  /** To read it, or to have it corrected. */
  kind: "access" | "rectification";
  written: boolean;
  /** Whether it asks for a transcription, a copy or a transmission. */
  copy?: boolean | undefined;
  /** Whether SSQ announced the approximate fee beforehand. */
  feeAnnounced?: boolean | undefined;
}

export interface PrivacyRequest {
  document: "S2";
  status: "accepted" | "refused";
  /** The request itself is free; of a copy, what SSQ may charge is not printed. */
  fee: "none" | "may-be-charged";
  /** What it bears, as any letter to SSQ (CLM-06). */
  carries: "certificate-number"[];
  /** The postal address, a line each. */
  sendTo: string[];
  reasons: Reason[];
}

export const PRIVACY_KINDS = ["access", "rectification"] as const;
const KEYS = /* @__PURE__ */ new Set(["kind", "written", "copy", "feeAnnounced"] as const);

/**
 * Reading one’s own information held by SSQ, and having it corrected (protection des renseignements personnels, ADM-06 and
 * ADM-09, §5.1 p. 16): free, on written request to the privacy officer. For a transcription, copy or transmission SSQ may
 * charge, when it announced the approximate amount beforehand.
 *
 * @throws RegimeError `E_CHOICE`, `E_MISSING`, `E_TYPE`.
 * @example
 * privacyRequest({ kind: "access", written: true }).fee // "none"
 * privacyRequest({ kind: "access", written: true, copy: true, feeAnnounced: false }).fee // "none": it was not announced
 */
export function privacyRequest(input: PrivacyRequestInput): PrivacyRequest {
  const { written, copy, feeAnnounced } = readOrThrow((issues) => readPrivacyRequest(input, issues));
  const reasons: Reason[] = [];
  if (!written) reasons.push(reason("R_NOT_WRITTEN", "ADM-06"));
  if (copy && feeAnnounced === false) reasons.push(reason("R_FEE_NOT_ANNOUNCED", "ADM-06"));
  return {
    document: "S2",
    status: written ? "accepted" : "refused",
    fee: copy && feeAnnounced !== false ? "may-be-charged" : "none",
    carries: ["certificate-number"],
    sendTo: [...planClaims.privacyAddress.value],
    reasons,
  };
}

/** Reads a request about one’s own information. */
function readPrivacyRequest(
  value: unknown,
  issues: Issue[],
): { written: boolean; copy: boolean; feeAnnounced: boolean | undefined } | undefined {
  const request = readObject(value, KEYS, "", "ADM-06", issues);
  if (request === undefined) return undefined;
  readChoice(request.kind, PRIVACY_KINDS, "kind", "ADM-06", issues);
  return {
    written: readAnswer(request.written, "written", "ADM-06", issues),
    copy: readFlag(request.copy, "copy", "ADM-06", issues) ?? false,
    feeAnnounced: readFlag(request.feeAnnounced, "feeAnnounced", "ADM-06", issues),
  };
}
