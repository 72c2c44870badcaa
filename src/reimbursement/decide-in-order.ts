import type { EditionSetting } from "../context.js";
import type { Reason } from "../errors.js";
import type { Readings, UsedReadings } from "../readings.js";
import type { Step } from "../trace.js";
import { decide, nothingPaid, type ExactDecision } from "./decide.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { record } from "./ledger.js";
import { writeDecided } from "./read-usage.js";
import { addReason } from "./reasons.js";
import type { DecidedClaim } from "./usage.js";
import { usedReadings } from "./used-readings.js";
import { notePoints, openPoints, warningsOf, type ClaimWarning } from "./warnings.js";
import { writeDecision, type Decision } from "./write-decision.js";

/** What became of some claims of a certificate. */
export interface DecidedClaims {
  /** The claims, in the order in which they were decided. */
  ordered: readonly ExactClaim[];
  /** In the same order. */
  decisions: Decision[];
  /** The lines that they add to the ledger written. */
  decided: DecidedClaim[];
  readings: UsedReadings;
  warnings: ClaimWarning[];
}

/** Decides claims in the order of the reading `claimOrder`, one after the other, and records them in the ledger. */
export function decideInOrder(
  claims: readonly ExactClaim[],
  deciding: DecisionSetting,
  setting: EditionSetting,
): DecidedClaims {
  const { readings, ledger } = deciding;
  const ordered = inOrder(claims, readings.claimOrder);
  const decisions: Decision[] = [];
  const decided: DecidedClaim[] = [];
  const points = openPoints(setting);
  for (const claim of ordered) {
    const steps: Step[] | undefined = setting.steps ? [] : undefined;
    const decision = claim.isRepeated ? alreadyDecided() : decide(claim, deciding, steps);
    const written = writeDecision(claim, decision, readings, steps);
    decisions.push(written);
    if (claim.isRepeated) continue;
    notePoints(points, claim, decision.paid);
    record(ledger, claim.benefit, claim, decision);
    decided.push(writeDecided(claim.id, claim.benefit.code, claim, written, decision.pairs, claim.content));
  }
  return {
    ordered,
    decisions,
    decided,
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

/** The canonical order (AMB-07): by date incurred, then received, then id; or by date received first. */
function inOrder(claims: readonly ExactClaim[], order: Readings["claimOrder"]): readonly ExactClaim[] {
  const compare = order === "incurred" ? byIncurred : byReceived;
  // Most come in order already.
  for (let later = 1; later < claims.length; later++) {
    if (compare(claims[later - 1] as ExactClaim, claims[later] as ExactClaim) > 0) return [...claims].sort(compare);
  }
  return claims;
}

function byIncurred(a: ExactClaim, b: ExactClaim): number {
  if (a.day !== b.day) return a.day - b.day;
  return a.receivedDay !== b.receivedDay ? a.receivedDay - b.receivedDay : byId(a, b);
}

function byReceived(a: ExactClaim, b: ExactClaim): number {
  if (a.receivedDay !== b.receivedDay) return a.receivedDay - b.receivedDay;
  return a.day !== b.day ? a.day - b.day : byId(a, b);
}

function byId(a: ExactClaim, b: ExactClaim): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
