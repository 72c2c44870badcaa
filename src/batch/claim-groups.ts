import type { Certificate } from "../coverage/certificate.js";
import { readCertificate, type ExactCertificate } from "../coverage/read-certificate.js";
import { sortIssues, type Issue } from "../errors.js";
import { guarded, readArray, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { Claim } from "../reimbursement/claim.js";

/** Some claims of a certificate: one step of a stream. Its claims are read when another certificate comes: it must not be changed once given. */
export interface StreamItem {
  certificate: Certificate;
  claims: readonly Claim[];
}

/** Consecutive items of one certificate, as far as they could be read. */
export interface ClaimGroup {
  /** Absent where the item could not be read: then it is alone. */
  certificate: ExactCertificate | undefined;
  /** The places of its first item and of its last. */
  items: { from: number; until: number };
  /** Still to be read, each with its places. */
  claims: { value: unknown; item: number; claim: number }[];
  /** Why the item could not be read. */
  issues: Issue[];
}

const KEYS = /* @__PURE__ */ new Set(["certificate", "claims"] as const);

/** Puts together the consecutive items of a certificate, from the `skip`th item on. */
export async function* groupsOf(
  items: Iterable<unknown> | AsyncIterable<unknown>,
  skip: number,
): AsyncGenerator<ClaimGroup, void, undefined> {
  const open: OpenGroup = { group: undefined, source: undefined, item: 0, skip };
  if (Symbol.asyncIterator in items) {
    for await (const value of items) {
      const whole = add(open, value);
      if (whole !== undefined) yield whole;
    }
  } else {
    // Not awaited: a value is not asked whether it is a promise.
    for (const value of items) {
      const whole = add(open, value);
      if (whole !== undefined) yield whole;
    }
  }
  if (open.group !== undefined) yield open.group;
  if (open.item < skip) {
    const params = { minimum: 0, maximum: open.item };
    readOrThrow((issues) => report(issues, "E_INTEGER_RANGE", "context.skip", null, params));
  }
}

/** The group to which the next item may belong. */
interface OpenGroup {
  group: ClaimGroup | undefined;
  /** What its certificate was read from: the next item often has the very same. */
  source: Source | undefined;
  item: number;
  skip: number;
}

interface Source {
  certificate: object;
  persons: unknown;
  coverage: unknown;
}

/** Takes one item more; answers the group before it when the item is not of it. */
function add(open: OpenGroup, value: unknown): ClaimGroup | undefined {
  const item = open.item++;
  if (item < open.skip) return undefined;
  const next = readItem(value, item, open.source, open.group?.certificate);
  const { group } = open;
  if (group !== undefined && isSame(group.certificate, next.group.certificate)) {
    group.items.until = item;
    for (const claim of next.group.claims) group.claims.push(claim);
    return undefined;
  }
  open.group = next.group;
  open.source = next.source;
  return group;
}

/** Reads an item but for its claims. */
function readItem(
  value: unknown,
  item: number,
  source: Source | undefined,
  before: ExactCertificate | undefined,
): { group: ClaimGroup; source: Source | undefined } {
  const issues: Issue[] = [];
  const claims: ClaimGroup["claims"] = [];
  let told: Source | undefined;
  const certificate = guarded(issues, () => {
    const fields = readObject(value, KEYS, "", null, issues);
    if (fields === undefined) return undefined;
    readArray(fields.claims, "claims", null, issues, (claim, index) => {
      claims.push({ value: claim, item, claim: index });
    });
    if (before !== undefined && isSource(fields.certificate, source, before)) {
      told = source;
      return before;
    }
    const read = readCertificate(fields.certificate, issues);
    if (read !== undefined) {
      const { persons, coverage } = fields.certificate as Certificate;
      told = { certificate: fields.certificate as Certificate, persons, coverage };
    }
    return read;
  });
  const items = { from: item, until: item };
  if (issues.length === 0) return { group: { certificate, items, claims, issues }, source: told };
  return { group: { certificate: undefined, items, claims: [], issues: sortIssues(issues) }, source: undefined };
}

/** Whether a certificate is the one that was read last: the very object, and nobody has put another in its place. */
function isSource(value: unknown, source: Source | undefined, { id }: ExactCertificate): boolean {
  if (source === undefined || value !== source.certificate) return false;
  const { id: now, persons, coverage } = value as Certificate;
  return now === id && persons === source.persons && coverage === source.coverage;
}

/** Whether two items are of one certificate, told alike: told otherwise, the second is a call of its own. */
function isSame(a: ExactCertificate | undefined, b: ExactCertificate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (a.id === b.id && textOf(a) === textOf(b));
}

function textOf({ persons, coverage }: ExactCertificate): string {
  return JSON.stringify([...persons.values(), ...coverage]);
}
