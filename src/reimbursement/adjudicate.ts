import { readCertificate, type ExactCertificate } from "../coverage/read-certificate.js";
import type { Certificate } from "../coverage/certificate.js";
import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import type { Issue } from "../errors.js";
import { readArray, readObject } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { UsedReadings } from "../readings.js";
import { balancesOf, type Balances } from "./balances.js";
import type { Claim } from "./claim.js";
import { decideInOrder } from "./decide-in-order.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { knownClaims, readNextClaim } from "./known-claims.js";
import { ledgerOf } from "./ledger-of.js";
import { readUsageOf, USAGE_VERSION, type ExactUsage } from "./read-usage.js";
import type { Usage } from "./usage.js";
import type { ClaimWarning } from "./warnings.js";
import type { Decision } from "./write-decision.js";

/** A certificate, the claims to decide, and what was decided before. */
export interface Adjudication {
  certificate: Certificate;
  /** In any order: they are decided in that of the reading `claimOrder`. */
  claims: readonly Claim[];
  /** The `usage` of the call before, or of `usageFrom`. Nothing was decided when absent. */
  usage?: Usage | undefined;
}

/** The decisions, in the order in which they were made; the ledger with them; what is left. */
export interface AdjudicationResult {
  certificate: string;
  edition: string;
  decisions: Decision[];
  /** All that was decided so far: give it to the next call. */
  usage: Usage;
  balances: Balances;
  readings: UsedReadings;
  warnings: ClaimWarning[];
}

const ADJUDICATION_KEYS = /* @__PURE__ */ new Set(["certificate", "claims", "usage"] as const);

/**
 * What each claim pays, and why (§3.1, §3.3 p. 7–10 and 12, §2): the cover of the person on the date incurred at her own
 * level, the eligible expense, the rate with the out-of-pocket split, then the maxima, on reimbursed dollars. A refusal
 * by the contract is a decision with its reasons, not an error.
 *
 * A call reads the whole of its ledger: many claims of a certificate cost less in one call than one by one.
 * What `usage` holds is final: a late claim sees all that was decided, whatever its date, and changes none of it. Two
 * calls that cut the order of claims give what one gives. The schedule begins on 2020-01-01, an earlier expense is
 * `"unknown"`; it has no printed end, a later one has a warning.
 *
 * @throws RegimeError
 * `E_MISSING`, `E_UNKNOWN_KEY`, `E_CHOICE` for a fact that the line of a claim needs, or does not ask;
 * `E_PERSON_UNKNOWN`, `E_PERSON_TWICE`, `E_MEMBER_COUNT`, `E_COVERAGE_OVERLAP`, `E_INTERVAL` (STA-02);
 * `E_DENTAL_WITHOUT_HEALTH` (DEN-02); `E_RECEIVED_BEFORE_INCURRED`; `E_PART_ABOVE_AMOUNT`;
 * `E_CLAIM_ID_REUSED` for the id of another claim, `E_OTHER_CERTIFICATE`, `E_USAGE_VERSION` on the ledger;
 * `E_TYPE`, `E_ARRAY_SPARSE`, `E_MONEY_*`, `E_NUMBER_*`, `E_DATE_*`… for what cannot be read.
 * @example
 * const certificate = {
 *   id: "C-1",
 *   persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
 *   coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
 * } as const;
 * const visit = { person: "P-1", benefit: "chiropractic-osteopathy", service: "treatment", amount: "45.00" } as const;
 * const claims = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14"].map(
 *   (day) => ({ ...visit, id: `T-${day}`, incurred: `2020-03-${day}`, received: `2020-03-${day}` }),
 * );
 * adjudicate({ certificate, claims }).decisions.map(({ paid }) => paid).slice(-2) // ["30.00", "10.00"]: 400.00 a year
 */
export function adjudicate(input: Adjudication, context?: Context): AdjudicationResult {
  const { certificate, claims, usage, setting } = readOrThrow((issues) => readAdjudication(input, context, issues));
  const { edition, readings } = setting;
  const ledger = ledgerOf(usage, edition.benefits, readings);
  const deciding: DecisionSetting = { certificate, benefits: edition.benefits, readings, ledger };
  const { ordered, decisions, decided, readings: used, warnings } = decideInOrder(claims, deciding, setting);
  const before = usage.decided.map(({ written }) => written);
  return {
    certificate: certificate.id,
    edition: edition.premiums.id,
    decisions,
    usage: { version: USAGE_VERSION, certificate: certificate.id, decided: [...before, ...decided] },
    balances: balancesOf(ordered, deciding),
    readings: used,
    warnings,
  };
}

interface ExactAdjudication {
  certificate: ExactCertificate;
  claims: ExactClaim[];
  usage: ExactUsage;
  setting: EditionSetting;
}

/** Reads the input of `adjudicate`. */
export function readAdjudication(
  value: unknown,
  context: Context | undefined,
  issues: Issue[],
): ExactAdjudication | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const input = readObject(value, ADJUDICATION_KEYS, "", null, issues);
  if (input === undefined) return undefined;
  const certificate = readCertificate(input.certificate, issues);
  const usage = readUsageOf(certificate, input.usage, setting.readings, issues);
  if (certificate === undefined) return undefined;
  const claims = readClaims(input.claims, certificate, usage, setting, issues);
  return { certificate, claims, usage, setting };
}

/** Reads the claims. */
function readClaims(
  value: unknown,
  { persons }: ExactCertificate,
  usage: ExactUsage,
  { edition, readings }: EditionSetting,
  issues: Issue[],
): ExactClaim[] {
  const known = knownClaims(usage);
  const setting = { persons, benefits: edition.benefits, readings };
  const claims = readArray(value, "claims", null, issues, (claim) => readNextClaim(claim, setting, known, issues));
  // Incomplete only when an issue was reported.
  return (claims ?? []) as ExactClaim[];
}
