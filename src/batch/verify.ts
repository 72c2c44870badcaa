import { readContext, readReadings, type Context, type Setting } from "../context.js";
import type { Certificate } from "../coverage/certificate.js";
import { sortIssues, type Issue } from "../errors.js";
import { cents } from "../money.js";
import type { Member } from "../premium/member.js";
import { guarded, readDate, readObject } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { Claim } from "../reimbursement/claim.js";
import type { Step } from "../trace.js";
import type { Ledgers } from "./ledgers.js";
import type { Difference, DifferingCell, FoundDifference } from "./difference.js";
import { readIterable } from "./read-iterable.js";
import type { Reject } from "./read-population.js";
import { checkClaims, readClaimsRow } from "./verify-claims.js";
import type { MemberColumn, TheirDecision, TheirPremiums } from "./verify-columns.js";
import { checkMember, readMemberRow, stepsOfQuote } from "./verify-member.js";

/** What a row may have of its own, where it is not that of the context. */
interface RowContext {
  readings?: Context["readings"];
  /** The first day of any pay period of the employer. */
  anchor?: string | undefined;
}

/** A member, and somebody's amounts for her. */
export interface VerifyMember extends RowContext {
  member: Member;
  theirs: TheirPremiums;
}

/** Claims of a certificate, and somebody's decision on each, at the place of the claim. */
export interface VerifyClaims extends RowContext {
  certificate: Certificate;
  claims: readonly Claim[];
  theirs: readonly TheirDecision[];
}

/** One row: the two kinds may follow each other. */
export type VerifyRow = VerifyMember | VerifyClaims;

/** The differences of one column, and of one line of benefits. */
export interface DifferenceKind extends Pick<Difference, "column" | "benefit"> {
  count: number;
  /** The places of the rows that have one, each once. */
  rows: number[];
  /** The least and the greatest `difference`; `null` of words. */
  least: string | null;
  greatest: string | null;
  first: Difference;
}

/** What came of comparing. */
export interface Verification {
  /** `"not-comparable"` when a row, or a part of one, could not be read, or when nothing was compared: whatever else is known, not all of it is equal. */
  status: "equal" | "different" | "not-comparable";
  rows: number;
  /** How many amounts, statuses and lists of reasons were compared. */
  compared: number;
  first: Difference | null;
  /** All the differences, in the order in which a kind was first met. */
  kinds: DifferenceKind[];
  /** The rows of which something was not compared, with all their problems, by paths from the row. */
  rejects: Reject[];
}

/** What came of one row. */
export interface CheckedRow {
  differences: FoundDifference[];
  /** As `RegimeError` has them. */
  issues: Issue[];
}

/** Compares rows one after the other, for those who cannot have them all at once. */
export interface Verifier {
  take(row: unknown): CheckedRow;
  end(): Verification;
}

const MEMBER_KEYS = ["member", "theirs", "readings", "anchor"] as const;
const CLAIMS_KEYS = ["certificate", "claims", "theirs", "readings", "anchor"] as const;
type RowKey = (typeof MEMBER_KEYS)[number] | (typeof CLAIMS_KEYS)[number];
const OF_MEMBER: ReadonlySet<RowKey> = /* @__PURE__ */ new Set(MEMBER_KEYS);
const OF_CLAIMS: ReadonlySet<RowKey> = /* @__PURE__ */ new Set(CLAIMS_KEYS);

/**
 * Somebody's amounts beside ours, to the cent: each row a member with her premiums, in the columns of `premiumColumns`
 * and of the year, or claims of a certificate with what was decided of each. What they do not tell is not compared;
 * `"46.3"` and `"46.30"` are one amount. A row may have its own readings and pay calendar. A certificate met again goes on
 * from its ledger, so that memory grows with the claims; with members, only with what differs.
 *
 * A row that cannot be read is in `rejects`, with its place and all its problems (an amount `"12,50"` is `E_NUMBER_FORMAT`
 * at `["theirs", "premium.health"]`), and what can be read of it is compared: a claim left out is not decided.
 *
 * @throws RegimeError `E_TYPE` for what is no iterable, and for a context that cannot be read. An error that the iterable
 * itself throws is passed on as it is.
 * @example
 * const job = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00", workTime: "0.6999" } as const;
 * const member = { ...job, health: { scenario: "N" } } as const;
 * const { status, first } = verify([{ member, theirs: { "premium.health": "128.21", "premium.employer": "2.98" } }]);
 * status // "different"
 * first // { row: 0, column: "premium.employer", theirs: "2.98", ours: "2.99", difference: "-0.01", steps: […], … }
 */
export function verify(rows: Iterable<VerifyRow>, context?: Context): Verification {
  const { iterable, setting } = readOrThrow((issues) => ({
    iterable: readIterable(rows, issues),
    setting: readContext(context, issues),
  }));
  const verifier = verifierOf(setting);
  for (const row of iterable) verifier.take(row);
  return verifier.end();
}

/** The same, row by row. */
export function openVerification(context?: Context): Verifier {
  return verifierOf(readOrThrow((issues) => readContext(context, issues)));
}

/** A row once compared. */
interface Checked {
  compared: number;
  differing: DifferingCell[];
  explain: (cell: DifferingCell) => Pick<Difference, "steps" | "result">;
}

function verifierOf(setting: Setting): Verifier {
  const settings: Settings = { base: { ...setting, steps: false }, known: new Map() };
  const ledgers: Ledgers = new Map();
  const kinds = new Map<string, DifferenceKind>();
  const rejects: Reject[] = [];
  let rows = 0;
  let compared = 0;
  return {
    take(value) {
      const row = rows++;
      const issues: Issue[] = [];
      const check = guarded(issues, () => readRow(value, settings, ledgers, issues));
      const checked = check?.();
      const differences = (checked?.differing ?? []).map((cell) => ({ row, ...cell }));
      if (checked !== undefined) {
        compared += checked.compared;
        for (const difference of differences) note(kinds, difference, checked.explain);
      }
      const sorted = sortIssues(issues);
      if (sorted.length > 0) rejects.push({ index: row, issues: sorted });
      return { differences, issues: sorted };
    },
    end() {
      const all = [...kinds.values()];
      // A kind is met first where its first difference is.
      const first = all[0]?.first ?? null;
      const isWhole = rejects.length === 0 && compared > 0;
      const status = isWhole ? (first === null ? "equal" : "different") : "not-comparable";
      return { status, rows, compared, first, kinds: all, rejects };
    },
  };
}

/** Reads a row; answers what compares it, so that what goes wrong there is not taken for a bad row. */
function readRow(value: unknown, settings: Settings, ledgers: Ledgers, issues: Issue[]): (() => Checked) | undefined {
  const isOfClaims = typeof value === "object" && value !== null && Object.hasOwn(value, "certificate");
  const fields = readObject<RowKey>(value, isOfClaims ? OF_CLAIMS : OF_MEMBER, "", null, issues);
  if (fields === undefined) return undefined;
  const before = issues.length;
  const setting = settingOfRow(fields.readings, fields.anchor, settings, issues);
  const isSet = issues.length === before;
  if (!isOfClaims) {
    const row = readMemberRow(fields.member, fields.theirs, setting, issues);
    if (row === undefined || !isSet) return undefined;
    return () => {
      const { compared, differing, result } = checkMember(row);
      const explain = ({ column }: DifferingCell): ReturnType<Checked["explain"]> => {
        const quote = result();
        return { steps: stepsOfQuote(quote, column as MemberColumn), result: quote };
      };
      return { compared, differing, explain };
    };
  }
  const row = readClaimsRow(fields, setting, ledgers, issues);
  if (row === undefined || !isSet) return undefined;
  return () => {
    const { compared, differing, result } = checkClaims(row, ledgers);
    const explain = ({ claim }: DifferingCell): ReturnType<Checked["explain"]> => {
      const decision = result(claim as number);
      return { steps: decision.steps as Step[], result: decision };
    };
    return { compared, differing, explain };
  };
}

/** The setting of a row that may have readings or a pay calendar of its own: the same one for rows that are told alike. */
function settingOfRow(readings: unknown, anchor: unknown, settings: Settings, issues: Issue[]): Setting {
  const { base, known } = settings;
  if (readings === undefined && anchor === undefined) return base;
  const chosen = readReadings(readings, "readings", base.readings, issues);
  const first = anchor === undefined ? undefined : readDate(anchor, "anchor", "CHG-08", issues);
  const key = JSON.stringify([chosen, first]);
  const setting = known.get(key) ?? {
    ...base,
    readings: chosen,
    anchor: first ?? base.anchor,
    calendarGiven: base.calendarGiven || first !== undefined,
  };
  known.set(key, setting);
  return setting;
}

/** The settings of rows met so far. A ledger goes on open only under the very same. */
interface Settings {
  base: Setting;
  known: Map<string, Setting>;
}

/** Counts a difference with those of its kind. */
function note(kinds: Map<string, DifferenceKind>, difference: FoundDifference, explain: Checked["explain"]): void {
  const { row, column, benefit, difference: signed } = difference;
  const key = `${column} ${benefit ?? ""}`;
  const kind = kinds.get(key);
  if (kind === undefined) {
    const first = { ...difference, ...explain(difference) };
    kinds.set(key, { column, benefit, count: 1, rows: [row], least: signed, greatest: signed, first });
    return;
  }
  kind.count++;
  if (kind.rows.at(-1) !== row) kind.rows.push(row);
  if (signed === null) return;
  if (signedCents(signed) < signedCents(kind.least as string)) kind.least = signed;
  if (signedCents(signed) > signedCents(kind.greatest as string)) kind.greatest = signed;
}

function signedCents(text: string): number {
  return text.startsWith("-") ? -cents(text.slice(1)) : cents(text);
}
