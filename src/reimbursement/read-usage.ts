import { BENEFITS, type BenefitCode } from "../coverage/benefits.js";
import type { ExactCertificate, ExactPerson } from "../coverage/read-certificate.js";
import type { Issue } from "../errors.js";
import type { ExactBenefits } from "../exact-benefits.js";
import { formatCents } from "../money.js";
import {
  readAmount,
  readArray,
  readChoice,
  readDay,
  readInteger,
  readName,
  readObject,
  report,
  reportType,
} from "../read.js";
import type { Readings } from "../readings.js";
import { AGE_RULES } from "./age.js";
import type { Expense, Taking } from "./ledger.js";
import { lineKeys } from "./line-keys.js";
import { MOST_PAIRS, readExpenseFacts } from "./read-claim.js";
import type { DecidedClaim } from "./usage.js";

/** The version of the ledgers that are read and written here. */
export const USAGE_VERSION = 1;

/** A ledger once read. */
export interface ExactUsage {
  certificate: string | null;
  decided: ExactDecided[];
}

/** One line of a ledger once read: written anew, as its maxima look at it, and what it takes of them. */
export interface ExactDecided {
  written: DecidedClaim;
  expense: Expense;
  taking: Taking;
}

const USAGE_KEYS = /* @__PURE__ */ new Set(["version", "certificate", "decided"] as const);
const COMMON_KEYS = [
  "claim",
  "person",
  "benefit",
  "incurred",
  "eligible",
  "paid",
  "outOfPocketCounted",
  "content",
] as const;
/** What the maxima of a line look at beside the common fields; those of the others look at nothing more. */
const FACTS = {
  "travel-insurance": ["trip"],
  "trip-cancellation": ["trip"],
  "compression-stockings": ["pairs"],
  "chiropractic-osteopathy": ["service", "discipline"],
  "kinesitherapy-orthotherapy-massage": ["discipline"],
  psychology: ["discipline"],
  vision: ["item", "ageRule"],
  "dental-basic": ["act"],
} as const satisfies Partial<Record<BenefitCode, readonly string[]>>;
type DecidedKey = (typeof COMMON_KEYS)[number] | (typeof FACTS)[keyof typeof FACTS][number];

const KEYS = /* @__PURE__ */ lineKeys<DecidedKey>(COMMON_KEYS, FACTS);
export const LONGEST_CONTENT = 1000;

/** What the lines of a ledger are read with. */
export interface LedgerSource {
  readings: Readonly<Readings>;
  /** The persons that it may name; any when its certificate is not given. */
  persons?: ReadonlyMap<string, ExactPerson> | undefined;
  /** Of an opening (`usageFrom`): what another system does not tell may be absent, where nothing depends on it. */
  opening?: ExactBenefits | undefined;
}

/** Reads a ledger, under a key or, where it is an element, under none. */
export function readUsage(
  value: unknown,
  source: LedgerSource,
  issues: Issue[],
  path: "usage" | "" = "usage",
): ExactUsage | undefined {
  const usage = readObject(value, USAGE_KEYS, path, null, issues);
  if (usage === undefined) return undefined;
  const { version, certificate, decided } = usage;
  const within = path === "" ? "" : `${path}.`;
  if (version === undefined) report(issues, "E_MISSING", `${within}version`, null);
  else if (version !== USAGE_VERSION) {
    report(issues, "E_USAGE_VERSION", `${within}version`, null, { version: USAGE_VERSION });
  }
  return {
    certificate:
      certificate === null ? null : (readName(certificate, `${within}certificate`, "CLM-06", issues) as string),
    decided: readDecidedClaims(decided, `${within}decided`, source, issues),
  };
}

const NOTHING: ExactUsage = { certificate: null, decided: [] };

/** The ledger of a certificate: nothing decided when absent. */
export function readUsageOf(
  certificate: ExactCertificate | undefined,
  value: unknown,
  readings: Readonly<Readings>,
  issues: Issue[],
): ExactUsage {
  if (value === undefined) return NOTHING;
  const usage = readUsage(value, { readings, persons: certificate?.persons }, issues) ?? NOTHING;
  if (typeof usage.certificate === "string" && certificate !== undefined && usage.certificate !== certificate.id) {
    report(issues, "E_OTHER_CERTIFICATE", "usage.certificate", "CLM-06");
  }
  return usage;
}

/** Reads the lines of a ledger, in their order; an id is decided once. */
export function readDecidedClaims(value: unknown, path: string, source: LedgerSource, issues: Issue[]): ExactDecided[] {
  const ids = new Set<string>();
  const decided = readArray(value, path, null, issues, (element) => {
    const one = readDecided(element, source, issues);
    if (one === undefined) return undefined;
    const { claim } = one.written;
    if (ids.has(claim)) report(issues, "E_CLAIM_ID_REUSED", "claim", null);
    ids.add(claim);
    return one;
  });
  return (decided ?? []).filter((one) => one !== undefined);
}

/** One line. */
function readDecided(
  value: unknown,
  { readings, persons, opening }: LedgerSource,
  issues: Issue[],
): ExactDecided | undefined {
  // Its line tells which keys it may have.
  const benefit = typeof value === "object" && value !== null ? (value as { benefit?: unknown }).benefit : undefined;
  const fields = readObject(value, KEYS.of.get(benefit) ?? KEYS.any, "", null, issues);
  if (fields === undefined) return undefined;
  const { claim, person, incurred, ageRule, pairs } = fields;
  const { eligible: accepted, paid: reimbursed, outOfPocketCounted } = fields;
  const name = readName(claim, "claim", null, issues);
  const owner = readName(person, "person", "STA-02", issues);
  // A name misspelt would leave its maxima whole.
  if (owner !== undefined && persons?.has(owner) === false) report(issues, "E_PERSON_UNKNOWN", "person", "STA-02");
  const code = readChoice<BenefitCode>(benefit, BENEFITS, "benefit", "REI-G10", issues);
  const day = readDay(incurred, "incurred", "REI-G9", issues);
  // What is written here is written as text; another system may write numbers.
  const readPaid = opening === undefined ? readWritten : readAmount;
  const paid = readPaid(reimbursed, "paid", "REI-G2", issues);
  const content = readContent(fields.content, issues);
  if (code === undefined) return undefined;

  const isEligibleOpen = opening !== undefined && code !== "hospital-bed" && accepted === undefined;
  const eligible = isEligibleOpen ? paid : readPaid(accepted, "eligible", "REI-G2", issues);
  if (paid > eligible) report(issues, "E_PART_ABOVE_AMOUNT", "paid", "REI-G2");
  const isCountedOpen = opening?.lines[code].outOfPocket === false && outOfPocketCounted === undefined;
  const counted = isCountedOpen ? 0 : readPaid(outOfPocketCounted, "outOfPocketCounted", "REI-G8", issues);

  const expense: Expense = {
    owner: owner as string,
    incurred: incurred as string,
    day,
    service: undefined,
    discipline: undefined,
    item: undefined,
    ageRule: undefined,
    act: undefined,
    trip: undefined,
  };
  readExpenseFacts(expense, code, fields, readings, issues);
  if (code === "vision") expense.ageRule = readChoice(ageRule, AGE_RULES, "ageRule", "REI-32a", issues);
  const isStockings = code === "compression-stockings";
  const count = isStockings ? readInteger(pairs, 0, MOST_PAIRS, "pairs", "REI-09", issues) : 0;
  const taking: Taking = { eligible, paid, counted, pairs: count };
  // What could not be read was reported.
  if (name === undefined || owner === undefined || Number.isNaN(day)) return undefined;
  const amounts = {
    eligible: formatCents(eligible),
    paid: formatCents(paid),
    outOfPocketCounted: formatCents(counted),
  };
  const written = writeDecided(name, code, expense, amounts, count, content);
  return { written, expense, taking };
}

/** An amount of a ledger. */
function readWritten(value: unknown, path: string, article: string | null, issues: Issue[]): number {
  if (typeof value === "string") return readAmount(value, path, article, issues);
  reportType(issues, value, "string", path, article);
  return NaN;
}

function readContent(value: unknown, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string") return reportType(issues, value, "string", "content", null);
  if (value.length <= LONGEST_CONTENT) return value;
  const params = { length: value.length, maximum: LONGEST_CONTENT };
  return report(issues, "E_STRING_TOO_LONG", "content", null, params);
}

/** Writes one line of a ledger. */
export function writeDecided(
  claim: string,
  benefit: BenefitCode,
  { owner, incurred, service, discipline, item, ageRule, act, trip }: Expense,
  { eligible, paid, outOfPocketCounted }: Pick<DecidedClaim, "eligible" | "paid" | "outOfPocketCounted">,
  pairs: number,
  content: string | undefined,
): DecidedClaim {
  const written: DecidedClaim = { claim, person: owner, benefit, incurred, eligible, paid, outOfPocketCounted };
  if (service !== undefined) written.service = service;
  if (discipline !== undefined) written.discipline = discipline;
  if (item !== undefined) written.item = item;
  if (ageRule !== undefined) written.ageRule = ageRule;
  if (act !== undefined) written.act = act;
  if (trip !== undefined) written.trip = trip;
  if (benefit === "compression-stockings") written.pairs = pairs;
  if (content !== undefined) written.content = content;
  return written;
}
