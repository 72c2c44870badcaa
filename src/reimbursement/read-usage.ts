import { BENEFITS, type BenefitCode } from "../coverage/benefits.js";
import type { ExactCertificate } from "../coverage/read-certificate.js";
import type { Issue } from "../errors.js";
import type { ExactBenefits } from "../exact-benefits.js";
import { formatCents } from "../money.js";
import {
  readAmount,
  readArray,
  readChoice,
  readDate,
  readInteger,
  readName,
  readObject,
  report,
  reportType,
} from "../read.js";
import type { Readings } from "../readings.js";
import { AGE_RULES } from "./age.js";
import type { Expense, Taking } from "./ledger.js";
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
const DECIDED_KEYS = /* @__PURE__ */ new Set([
  "claim",
  "person",
  "benefit",
  "incurred",
  "eligible",
  "paid",
  "outOfPocketCounted",
  "service",
  "discipline",
  "item",
  "ageRule",
  "act",
  "trip",
  "pairs",
  "content",
] as const);
const LONGEST_CONTENT = 1000;

/** Reads a ledger. */
export function readUsage(value: unknown, readings: Readonly<Readings>, issues: Issue[]): ExactUsage | undefined {
  const usage = readObject(value, USAGE_KEYS, "usage", null, issues);
  if (usage === undefined) return undefined;
  const { version, certificate, decided } = usage;
  if (version === undefined) report(issues, "E_MISSING", "usage.version", null);
  else if (version !== USAGE_VERSION) {
    report(issues, "E_USAGE_VERSION", "usage.version", null, { version: USAGE_VERSION });
  }
  return {
    certificate: certificate === null ? null : (readName(certificate, "usage.certificate", "CLM-06", issues) as string),
    decided: readDecidedClaims(decided, "usage.decided", readings, issues),
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
  const usage = readUsage(value, readings, issues) ?? NOTHING;
  if (usage.certificate !== null && certificate !== undefined && usage.certificate !== certificate.id) {
    report(issues, "E_OTHER_CERTIFICATE", "usage.certificate", "CLM-06");
  }
  return usage;
}

/** Reads the lines of a ledger, in their order; an id is decided once. */
export function readDecidedClaims(
  value: unknown,
  path: string,
  readings: Readonly<Readings>,
  issues: Issue[],
  opening?: ExactBenefits,
): ExactDecided[] {
  const ids = new Set<string>();
  const decided = readArray(value, path, null, issues, (element) => {
    const one = readDecided(element, readings, issues, opening);
    if (one === undefined) return undefined;
    const { claim } = one.written;
    if (ids.has(claim)) report(issues, "E_CLAIM_ID_REUSED", "claim", null);
    ids.add(claim);
    return one;
  });
  return (decided ?? []).filter((one) => one !== undefined);
}

/** One line. In an opening (`usageFrom`) what another system does not tell may be absent, where nothing depends on it. */
function readDecided(
  value: unknown,
  readings: Readonly<Readings>,
  issues: Issue[],
  opening: ExactBenefits | undefined,
): ExactDecided | undefined {
  const fields = readObject(value, DECIDED_KEYS, "", null, issues);
  if (fields === undefined) return undefined;
  const { claim, person, benefit, incurred, ageRule, pairs, content } = fields;
  const name = readName(claim, "claim", null, issues);
  const owner = readName(person, "person", "STA-02", issues);
  const code = readChoice<BenefitCode>(benefit, BENEFITS, "benefit", "REI-G10", issues);
  const day = readDate(incurred, "incurred", "REI-G9", issues);
  const paid = readAmount(fields.paid, "paid", "REI-G2", issues);
  if (code === undefined) return undefined;

  const isEligibleOpen = opening !== undefined && code !== "hospital-bed" && fields.eligible === undefined;
  const eligible = isEligibleOpen ? paid : readAmount(fields.eligible, "eligible", "REI-G2", issues);
  if (paid > eligible) report(issues, "E_PART_ABOVE_AMOUNT", "paid", "REI-G2");
  const isCountedOpen = opening?.lines[code].outOfPocket === false && fields.outOfPocketCounted === undefined;
  const counted = isCountedOpen ? 0 : readAmount(fields.outOfPocketCounted, "outOfPocketCounted", "REI-G8", issues);

  const expense: Expense = {
    owner: owner as string,
    incurred: day as string,
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
  const accepted = isStockings ? readInteger(pairs, 0, MOST_PAIRS, "pairs", "REI-09", issues) : 0;
  const taking: Taking = { eligible, paid, counted, pairs: accepted };
  // What could not be read was reported.
  if (name === undefined || owner === undefined || day === undefined) return undefined;
  const written = writeDecided(name, code, expense, taking, readContent(content, issues));
  return { written, expense, taking };
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
  expense: Expense,
  { eligible, paid, counted, pairs }: Taking,
  content: string | undefined,
): DecidedClaim {
  const { owner, incurred, service, discipline, item, ageRule, act, trip } = expense;
  const written: DecidedClaim = {
    claim,
    person: owner,
    benefit,
    incurred,
    eligible: formatCents(eligible),
    paid: formatCents(paid),
    outOfPocketCounted: formatCents(counted),
  };
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
