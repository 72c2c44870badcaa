import { readCertificate, type ExactCertificate } from "../coverage/read-certificate.js";
import type { Certificate } from "../coverage/certificate.js";
import { readContext, settingOfBenefits, type Context, type PricedSetting } from "../context.js";
import type { Issue, Reason } from "../errors.js";
import { readArray, readObject, readOrThrow, report } from "../read.js";
import type { Readings, UsedReadings } from "../readings.js";
import type { Step } from "../trace.js";
import { balancesOf, type Balances } from "./balances.js";
import type { Claim } from "./claim.js";
import { decide, type ExactDecision } from "./decide.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { openLedger, record } from "./ledger.js";
import { readClaim } from "./read-claim.js";
import { readUsageOf, USAGE_VERSION, writeDecided, type ExactUsage } from "./read-usage.js";
import { addReason } from "./reasons.js";
import type { DecidedClaim, Usage } from "./usage.js";
import { usedReadings } from "./used-readings.js";
import { warningsOf, type ClaimWarning } from "./warnings.js";
import { writeDecision, type Decision, type Outcome } from "./write-decision.js";

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

export function adjudicate(input: Adjudication, context?: Context): AdjudicationResult {
  const { certificate, claims, usage, setting } = readOrThrow((issues) => readAdjudication(input, context, issues));
  const { edition, readings } = setting;
  const ledger = openLedger(readings);
  const decided: DecidedClaim[] = [];
  const known = new Set<string>();
  for (const { written, expense, taking } of usage.decided) {
    record(ledger, edition.benefits.lines[written.benefit], expense, taking);
    decided.push(written);
    known.add(written.claim);
  }
  const deciding: DecisionSetting = { certificate, benefits: edition.benefits, readings, ledger };
  const outcomes: Outcome[] = [];
  for (const claim of inOrder(claims, readings.claimOrder)) {
    const steps: Step[] | undefined = setting.steps ? [] : undefined;
    if (known.has(claim.id)) {
      outcomes.push({ claim, decision: alreadyDecided(), steps });
      continue;
    }
    const decision = decide(claim, deciding, steps);
    record(ledger, claim.benefit, claim, decision);
    decided.push(writeDecided(claim.id, claim.benefit.code, claim, decision, claim.content));
    known.add(claim.id);
    outcomes.push({ claim, decision, steps });
  }
  return {
    certificate: certificate.id,
    edition: edition.id,
    decisions: outcomes.map((outcome) => writeDecision(outcome, readings)),
    usage: { version: USAGE_VERSION, certificate: certificate.id, decided },
    balances: balancesOf(claims, deciding),
    readings: usedReadings(claims, readings),
    warnings: warningsOf(outcomes, setting),
  };
}

/** A claim is decided once: the second time it is refused, and takes nothing. */
function alreadyDecided(): ExactDecision {
  const reasons: Reason[] = [];
  addReason(reasons, "R_ALREADY_DECIDED", null);
  return { eligible: 0, paid: 0, counted: 0, pairs: 0, otherwise: 0, reasons };
}

interface ExactAdjudication {
  certificate: ExactCertificate;
  claims: ExactClaim[];
  usage: ExactUsage;
  setting: PricedSetting;
}

function readAdjudication(
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
function readClaims(
  value: unknown,
  { persons }: ExactCertificate,
  { decided }: ExactUsage,
  { edition, readings }: PricedSetting,
  issues: Issue[],
): ExactClaim[] {
  const known = new Map<string, Content>();
  for (const { written } of decided) known.set(written.claim, written);
  const setting = { persons, benefits: edition.benefits, readings };
  const claims = readArray(value, "claims", null, issues, (element) => {
    const claim = readClaim(element, setting, issues);
    if (claim === undefined) return undefined;
    const { id, owner, incurred, content, benefit } = claim;
    const before = known.get(id);
    const now = { person: owner, benefit: benefit.code, incurred, content };
    if (before === undefined) known.set(id, now);
    else if (!isSame(before, now)) report(issues, "E_CLAIM_ID_REUSED", "id", null);
    return claim;
  });
  // Incomplete only when an issue was reported.
  return (claims ?? []) as ExactClaim[];
}

type Content = Pick<DecidedClaim, "person" | "benefit" | "incurred" | "content">;

/** Whether two claims of one id are the same. Of what another system paid, the rest of the claim is not known. */
function isSame(before: Content, now: Content): boolean {
  if (before.person !== now.person || before.benefit !== now.benefit || before.incurred !== now.incurred) return false;
  return before.content === undefined || before.content === now.content;
}

/** The canonical order (AMB-07): by date incurred, then received, then id; or by date received first. */
function inOrder(claims: ExactClaim[], order: Readings["claimOrder"]): ExactClaim[] {
  return claims.sort(order === "incurred" ? byIncurred : byReceived);
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
