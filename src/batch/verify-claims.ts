import { settingOfBenefits, type EditionSetting, type Setting } from "../context.js";
import { readCertificate, type ExactCertificate } from "../coverage/read-certificate.js";
import type { Issue } from "../errors.js";
import { cents } from "../money.js";
import { guarded, readAmount, readArray, readChoice, readName, readObject, report } from "../read.js";
import { decideInOrder } from "../reimbursement/decide-in-order.js";
import type { ExactClaim } from "../reimbursement/exact-claim.js";
import { knownFor, readNextClaim } from "../reimbursement/known-claims.js";
import type { Ledger } from "../reimbursement/ledger.js";
import { ledgerOf } from "../reimbursement/ledger-of.js";
import { readUsageOf } from "../reimbursement/read-usage.js";
import type { DecidedClaim } from "../reimbursement/usage.js";
import type { Decision } from "../reimbursement/write-decision.js";
import { decidedIn, keepDecided, openCertificate, usageOf, type Ledgers, type OpenCertificate } from "./ledgers.js";
import { differingAmount, type DifferingCell } from "./difference.js";
import { CLAIM_COLUMNS, type ClaimColumn } from "./verify-columns.js";

const COLUMNS: ReadonlySet<ClaimColumn> = /* @__PURE__ */ new Set(CLAIM_COLUMNS);
const STATUSES = ["paid", "reduced", "refused", "unknown"] as const satisfies readonly Decision["status"][];

/** What they say of one claim, once read: cents, or words. What could not be read is left out. */
type Given = [column: ClaimColumn, value: number | string | readonly string[]][];

/** A claim that can be decided, with what they say of it. */
interface GivenClaim {
  place: number;
  claim: ExactClaim;
  cells: Given;
}

interface ClaimsRow {
  certificate: ExactCertificate;
  open: OpenCertificate;
  setting: EditionSetting;
  given: readonly GivenClaim[];
}

/** A row about the claims of a certificate, compared. */
export interface CheckedClaims {
  compared: number;
  differing: DifferingCell[];
  /** Ours with its steps, by the place of the claim. */
  result: (place: number) => Decision;
}

/**
 * Reads a row about claims; nothing when none can be decided. A claim that cannot be read is left out, and so is what they
 * say of it: the others are decided without it, as by `adjudicateStream`.
 */
export function readClaimsRow(
  fields: { readonly certificate?: unknown; readonly claims?: unknown; readonly theirs?: unknown },
  base: Setting,
  ledgers: Ledgers,
  issues: Issue[],
): ClaimsRow | undefined {
  const before = issues.length;
  const setting = settingOfBenefits(base);
  const certificate = readCertificate(fields.certificate, issues);
  if (certificate === undefined || issues.length > before) return undefined;
  const open = openCertificate(certificate, ledgers, setting, issues);
  if (open === undefined) return undefined;
  const known = knownFor(open.known);
  const reading = { persons: certificate.persons, benefits: setting.edition.benefits, readings: setting.readings };
  const claims = readArray(fields.claims, "claims", null, issues, (claim) =>
    guarded(issues, () => readNextClaim(claim, reading, known, issues)),
  );
  const theirs = readArray(fields.theirs, "theirs", null, issues, (decision) => readTheirs(decision, issues));
  if (claims === undefined) return undefined;
  const isOneEach = theirs?.length === claims.length;
  if (theirs !== undefined && !isOneEach) {
    report(issues, "E_INTEGER_RANGE", "theirs.length", null, { minimum: claims.length, maximum: claims.length });
  }
  // Decided even where there is nothing to compare: later claims come after them.
  const given = claims.flatMap((claim, place): GivenClaim[] =>
    claim === undefined ? [] : [{ place, claim, cells: isOneEach ? (theirs[place] as Given) : [] }],
  );
  return { certificate, open, setting, given };
}

/** Reads what they say of a claim; paths are from there. */
function readTheirs(value: unknown, issues: Issue[]): Given {
  const fields = readObject(value, COLUMNS, "", null, issues) ?? {};
  const given: Given = [];
  for (const column of CLAIM_COLUMNS) {
    const cell = fields[column];
    if (cell === undefined) continue;
    const before = issues.length;
    const read = readCell(cell, column, issues);
    if (read !== undefined && issues.length === before) given.push([column, read]);
  }
  return given;
}

function readCell(cell: unknown, column: ClaimColumn, issues: Issue[]): Given[number][1] | undefined {
  switch (column) {
    case "status":
      return readChoice(cell, STATUSES, column, null, issues);
    case "reasons":
      return readArray(cell, column, null, issues, (code) => readName(code, "", null, issues) ?? "");
    default:
      return readAmount(cell, column, null, issues);
  }
}

/** Decides the claims of a row that was read, adds them to the ledger of their certificate, and compares. */
export function checkClaims(row: ClaimsRow, ledgers: Ledgers): CheckedClaims {
  const { certificate, open, setting } = row;
  const count = decidedIn(ledgers.get(certificate.id)).length;
  const { ours, decided } = decideRow(row, open.ledger, setting);
  keepDecided(certificate.id, ledgers, open, decided);

  const differing: DifferingCell[] = [];
  let compared = 0;
  for (const { place, claim, cells } of row.given) {
    for (const [column, value] of cells) {
      compared++;
      const cell = differingCell(column, value, ours.get(claim) as Decision, place, claim);
      if (cell !== undefined) differing.push(cell);
    }
  }
  let explained: ReadonlyMap<ExactClaim, Decision> | undefined;
  const result = (place: number): Decision => {
    const { claim } = row.given.find((one) => one.place === place) as GivenClaim;
    explained ??= decideRow(row, ledgerBefore(row, ledgers, count), { ...setting, steps: true }).ours;
    return explained.get(claim) as Decision;
  };
  return { compared, differing, result };
}

/** Decides the claims of a row on a ledger. */
function decideRow(
  { certificate, given }: ClaimsRow,
  ledger: Ledger,
  setting: EditionSetting,
): { ours: ReadonlyMap<ExactClaim, Decision>; decided: DecidedClaim[] } {
  const { edition, readings } = setting;
  const deciding = { certificate, benefits: edition.benefits, readings, ledger };
  const claims = given.map(({ claim }) => claim);
  const { ordered, decisions, decided } = decideInOrder(claims, deciding, setting);
  return { ours: new Map(ordered.map((claim, index) => [claim, decisions[index] as Decision])), decided };
}

/** The ledger as a row found it. */
function ledgerBefore({ certificate, setting }: ClaimsRow, ledgers: Ledgers, count: number): Ledger {
  const { edition, readings } = setting;
  const decided = decidedIn(ledgers.get(certificate.id)).slice(0, count);
  // It was written here: nothing is wrong with it.
  const usage = readUsageOf(certificate, usageOf(certificate.id, decided), readings, []);
  return ledgerOf(usage, edition.benefits, readings);
}

function differingCell(
  column: ClaimColumn,
  theirs: Given[number][1],
  decision: Decision,
  place: number,
  { benefit: { code } }: ExactClaim,
): DifferingCell | undefined {
  const words = (a: string, b: string): DifferingCell => ({
    column,
    claim: place,
    benefit: code,
    theirs: a,
    ours: b,
    difference: null,
  });
  switch (column) {
    case "status":
      return theirs === decision.status ? undefined : words(theirs as string, decision.status);
    case "reasons": {
      const codes = decision.reasons.map((reason) => reason.code);
      const [said, known] = [theirs as readonly string[], new Set<string>(codes)];
      const isSame = known.size === new Set(said).size && said.every((one) => known.has(one));
      return isSame ? undefined : words(said.join(" "), codes.join(" "));
    }
    default:
      return differingAmount(column, theirs as number, cents(decision[column]), place, code);
  }
}
