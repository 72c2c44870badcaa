import type { EditionSetting } from "../context.js";
import { sortIssues, type Issue } from "../errors.js";
import { guarded } from "../read.js";
import { decideInOrder } from "../reimbursement/decide-in-order.js";
import type { ExactClaim } from "../reimbursement/exact-claim.js";
import { knownFor, readNextClaim } from "../reimbursement/known-claims.js";
import type { UsedReadings } from "../readings.js";
import type { ClaimWarning } from "../reimbursement/warnings.js";
import type { Decision } from "../reimbursement/write-decision.js";
import type { ClaimGroup } from "./claim-groups.js";
import { keepDecided, openCertificate, type Ledgers } from "./ledgers.js";

/** A claim of a stream that was refused, or a whole item. */
export interface StreamReject {
  /** The place of the item, from 0. */
  item: number;
  /** The place of the claim in the item; `null` of an item that cannot be read, or whose certificate has no longer a person of its ledger. */
  claim: number | null;
  /** All that is wrong; paths are from the claim, or from the item. */
  issues: Issue[];
}

/** What became of consecutive items of a certificate. */
export interface StreamResult {
  /** `null` where it could not be read. */
  certificate: string | null;
  /** The places of the items, both included. */
  items: { from: number; until: number };
  /** In the order in which they were made, as those of `adjudicate`. */
  decisions: Decision[];
  readings: UsedReadings;
  warnings: ClaimWarning[];
  rejects: StreamReject[];
}

/** The same, with the claims that were decided, in the order of their decisions. */
export interface DecidedGroup {
  result: StreamResult;
  claims: readonly ExactClaim[];
}

/** Decides the claims of a group on what was decided of its certificate before, and keeps what they add. */
export function decideGroup(
  { certificate, items, claims, issues }: ClaimGroup,
  ledgers: Ledgers,
  setting: EditionSetting,
): DecidedGroup {
  const rejects: StreamReject[] = [];
  if (certificate === undefined) {
    rejects.push({ item: items.from, claim: null, issues });
    return nothingDecided(null, items, rejects);
  }
  const problems: Issue[] = [];
  const open = openCertificate(certificate, ledgers, setting, problems);
  if (open === undefined) {
    for (let item = items.from; item <= items.until; item++) {
      rejects.push({ item, claim: null, issues: problems.map((issue) => ({ ...issue })) });
    }
    return nothingDecided(certificate.id, items, rejects);
  }
  const { ledger } = open;
  const known = knownFor(open.known);
  const { edition, readings } = setting;
  const reading = { persons: certificate.persons, benefits: edition.benefits, readings };
  const read: ExactClaim[] = [];
  for (const { value, item, claim } of claims) {
    const found: Issue[] = [];
    const exact = guarded(found, () => readNextClaim(value, reading, known, found));
    if (found.length === 0) read.push(exact as ExactClaim);
    else rejects.push({ item, claim, issues: sortIssues(found) });
  }
  const deciding = { certificate, benefits: edition.benefits, readings, ledger };
  const { ordered, decisions, decided, readings: used, warnings } = decideInOrder(read, deciding, setting);
  keepDecided(certificate.id, ledgers, open, decided);
  const result = { certificate: certificate.id, items, decisions, readings: used, warnings, rejects };
  return { result, claims: ordered };
}

function nothingDecided(certificate: string | null, items: ClaimGroup["items"], rejects: StreamReject[]): DecidedGroup {
  return { result: { certificate, items, decisions: [], readings: {}, warnings: [], rejects }, claims: [] };
}
