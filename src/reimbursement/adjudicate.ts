import { readCertificate, type ExactCertificate } from "../coverage/read-certificate.js";
import type { Certificate } from "../coverage/certificate.js";
import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import type { Issue, Reason } from "../errors.js";
import { readArray, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { Readings, UsedReadings } from "../readings.js";
import type { Step } from "../trace.js";
import { balancesOf, type Balances } from "./balances.js";
import type { Claim } from "./claim.js";
import { decide, nothingPaid, type ExactDecision } from "./decide.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { record } from "./ledger.js";
import { ledgerOf } from "./ledger-of.js";
import { readClaim } from "./read-claim.js";
import { readUsageOf, USAGE_VERSION, writeDecided, type ExactUsage } from "./read-usage.js";
import { addReason } from "./reasons.js";
import type { DecidedClaim, Usage } from "./usage.js";
import { usedReadings } from "./used-readings.js";
import { notePoints, warningsOf, type ClaimWarning, type OpenPoints } from "./warnings.js";
import { writeDecision, type Decision } from "./write-decision.js";

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
  return decideClaims(readOrThrow((issues) => readAdjudication(input, context, issues)));
}

/** What `adjudicate` answers, of what was read. */
export function decideClaims({ certificate, claims, usage, setting }: ExactAdjudication): AdjudicationResult {
  const { edition, readings } = setting;
  const ledger = ledgerOf(usage, edition.benefits, readings);
  const decided = usage.decided.map(({ written }) => written);
  const deciding: DecisionSetting = { certificate, benefits: edition.benefits, readings, ledger };
  const decisions: Decision[] = [];
  const points: OpenPoints = { after: [], late: [], unguided: [] };
  const ordered = inOrder(claims, readings.claimOrder);
  for (const claim of ordered) {
    const steps: Step[] | undefined = setting.steps ? [] : undefined;
    const decision = claim.isRepeated ? alreadyDecided() : decide(claim, deciding, steps);
    const written = writeDecision(claim, decision, readings, steps);
    decisions.push(written);
    if (claim.isRepeated) continue;
    notePoints(points, claim, decision.paid, setting);
    record(ledger, claim.benefit, claim, decision);
    decided.push(writeDecided(claim.id, claim.benefit.code, claim, written, decision.pairs, claim.content));
  }
  return {
    certificate: certificate.id,
    edition: edition.premiums.id,
    decisions,
    usage: { version: USAGE_VERSION, certificate: certificate.id, decided },
    balances: balancesOf(ordered, deciding),
    readings: usedReadings(ordered, readings),
    warnings: warningsOf(points, setting),
  };
}

/** A claim is decided once: the second time it is refused, and takes nothing. */
function alreadyDecided(): ExactDecision {
  const reasons: Reason[] = [];
  addReason(reasons, "R_ALREADY_DECIDED", null);
  return nothingPaid(reasons);
}

export interface ExactAdjudication {
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

/** Reads the claims. An id that was met before is the same claim again, or an error. */
export function readClaims(
  value: unknown,
  { persons }: ExactCertificate,
  { decided }: ExactUsage,
  { edition, readings }: EditionSetting,
  issues: Issue[],
): ExactClaim[] {
  const known = new Map<string, ExactClaim | DecidedClaim>();
  for (const { written } of decided) known.set(written.claim, written);
  const setting = { persons, benefits: edition.benefits, readings };
  const claims = readArray(value, "claims", null, issues, (element) => {
    const claim = readClaim(element, setting, issues);
    if (claim === undefined) return undefined;
    const before = known.get(claim.id);
    if (before === undefined) known.set(claim.id, claim);
    else if (isSame(before, claim)) claim.isRepeated = true;
    else report(issues, "E_CLAIM_ID_REUSED", "id", null);
    return claim;
  });
  // Incomplete only when an issue was reported.
  return (claims ?? []) as ExactClaim[];
}

/** Whether two claims of one id are the same. Of what another system paid, the rest of the claim is not known. */
function isSame(before: ExactClaim | DecidedClaim, { owner, benefit, incurred, content }: ExactClaim): boolean {
  if ("owner" in before) {
    const isOf = before.owner === owner && before.benefit === benefit && before.incurred === incurred;
    return isOf && before.content === content;
  }
  const isOf = before.person === owner && before.benefit === benefit.code && before.incurred === incurred;
  return isOf && (before.content === undefined || before.content === content);
}

/** The canonical order (AMB-07): by date incurred, then received, then id; or by date received first. */
function inOrder(claims: readonly ExactClaim[], order: Readings["claimOrder"]): readonly ExactClaim[] {
  const compare = order === "incurred" ? byIncurred : byReceived;
  // Most come in order already.
  const isSorted = claims.every((claim, index) => index === 0 || compare(claims[index - 1] as ExactClaim, claim) <= 0);
  return isSorted ? claims : [...claims].sort(compare);
}

function byIncurred(a: ExactClaim, b: ExactClaim): number {
  if (a.incurred !== b.incurred) return a.incurred < b.incurred ? -1 : 1;
  return a.received !== b.received ? (a.received < b.received ? -1 : 1) : byId(a, b);
}

function byReceived(a: ExactClaim, b: ExactClaim): number {
  if (a.received !== b.received) return a.received < b.received ? -1 : 1;
  return a.incurred !== b.incurred ? (a.incurred < b.incurred ? -1 : 1) : byId(a, b);
}

function byId(a: ExactClaim, b: ExactClaim): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
