import { settingOfBenefits, type EditionSetting, type Setting } from "../context.js";
import { readCertificate } from "../coverage/read-certificate.js";
import type { Issue } from "../errors.js";
import { cents } from "../money.js";
import { readAmount, readArray, readChoice, readName, readObject, report } from "../read.js";
import { decideClaims, readClaims, type ExactAdjudication } from "../reimbursement/adjudicate.js";
import type { ExactClaim } from "../reimbursement/exact-claim.js";
import { readUsageOf } from "../reimbursement/read-usage.js";
import type { Usage } from "../reimbursement/usage.js";
import type { Decision } from "../reimbursement/write-decision.js";
import { differingAmount, type DifferingCell } from "./differing-cell.js";
import { CLAIM_COLUMNS, type ClaimColumn } from "./verify-columns.js";

const COLUMNS: ReadonlySet<ClaimColumn> = /* @__PURE__ */ new Set(CLAIM_COLUMNS);
const CERTIFICATE_KEYS = /* @__PURE__ */ new Set(["id", "persons", "coverage"] as const);
const STATUSES = ["paid", "reduced", "refused", "unknown"] as const satisfies readonly Decision["status"][];

/** What they say of one claim, once read: cents, or words. What could not be read is left out. */
type Given = [column: ClaimColumn, value: number | string | readonly string[]][];

interface ClaimsRow {
  adjudication: ExactAdjudication;
  /** By the place of the claim; nothing for one that could not be read. */
  given: readonly { place: number; claim: ExactClaim; cells: Given }[];
}

/** A row about the claims of a certificate, compared. */
export interface CheckedClaims {
  compared: number;
  differing: DifferingCell[];
  /** Ours with its steps, by the place of the claim. */
  result: (place: number) => Decision;
  usage: Usage;
}

/**
 * Reads a row about claims; nothing when none can be decided. A claim that cannot be read is left out, and so is what they
 * say of it: the others are decided without it, as `adjudicateStream` does.
 */
export function readClaimsRow(
  fields: { readonly certificate?: unknown; readonly claims?: unknown; readonly theirs?: unknown },
  base: Setting,
  usages: ReadonlyMap<unknown, Usage>,
  issues: Issue[],
): ClaimsRow | undefined {
  const before = issues.length;
  const setting: EditionSetting = settingOfBenefits(base);
  const held = readObject(fields.certificate, CERTIFICATE_KEYS, "certificate", null, issues);
  if (held === undefined) return undefined;
  // Its id tells the ledger, and nothing is read twice.
  const { id, persons, coverage } = held;
  const certificate = readCertificate({ id, persons, coverage }, issues);
  const usage = readUsageOf(certificate, usages.get(id), setting.readings, issues);
  if (certificate === undefined || issues.length > before) return undefined;

  const found: Issue[] = [];
  const claims: readonly (ExactClaim | undefined)[] = readClaims(fields.claims, certificate, usage, setting, found);
  issues.push(...found);
  if (found.some(({ path }) => path.length < 2)) return undefined;
  const refused = new Set(found.map(({ path }) => path[1]));
  const theirs = readArray(fields.theirs, "theirs", null, issues, (element) => readTheirs(element, issues));
  if (theirs !== undefined && theirs.length !== claims.length) {
    const params = { minimum: claims.length, maximum: claims.length };
    report(issues, "E_INTEGER_RANGE", "theirs.length", null, params);
  }
  const given = claims.flatMap((claim, place) =>
    claim === undefined || refused.has(place) ? [] : [{ place, claim, cells: theirs?.[place] ?? [] }],
  );
  const adjudication = { certificate, claims: given.map(({ claim }) => claim), usage, setting };
  return { adjudication, given };
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

/** Decides the claims of a row that was read, and compares. */
export function checkClaims({ adjudication, given }: ClaimsRow): CheckedClaims {
  const { decisions, usage } = decideClaims(adjudication);
  const ours = byPlace(given, decisions);
  const differing: DifferingCell[] = [];
  let compared = 0;
  for (const { place, claim, cells } of given) {
    const decision = ours.get(place) as Decision;
    for (const [column, value] of cells) {
      compared++;
      const cell = differingCell(column, value, decision, place, claim);
      if (cell !== undefined) differing.push(cell);
    }
  }
  let explained: ReadonlyMap<number, Decision> | undefined;
  const result = (place: number): Decision => {
    const { setting } = adjudication;
    explained ??= byPlace(given, decideClaims({ ...adjudication, setting: { ...setting, steps: true } }).decisions);
    return explained.get(place) as Decision;
  };
  return { compared, differing, result, usage };
}

/** The decisions, which are in the order in which they were made, by the place of their claim: those of one id are in that of their places. */
function byPlace(given: ClaimsRow["given"], decisions: readonly Decision[]): Map<number, Decision> {
  const places = new Map<string, number[]>();
  for (const { place, claim } of given) {
    const others = places.get(claim.id);
    if (others === undefined) places.set(claim.id, [place]);
    else others.push(place);
  }
  return new Map(decisions.map((decision) => [places.get(decision.claim)?.shift() as number, decision]));
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
