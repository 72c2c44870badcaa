import { settingOfBenefits, readContextAs, type Context } from "../context.js";
import { BENEFITS, type BenefitCode } from "../coverage/benefits.js";
import type { ExactCertificate } from "../coverage/read-certificate.js";
import { SCENARIO_PARTS, SCENARIOS, type Scenario } from "../coverage/scenarios.js";
import { cents, formatCents } from "../money.js";
import { readOrThrow } from "../read-or-throw.js";
import { periodOn } from "../reimbursement/insured.js";
import { decideGroup, type DecidedGroup, type StreamReject } from "./decide-group.js";
import type { Ledgers } from "./ledgers.js";
import {
  checkSums,
  countMove,
  noChange,
  openMoves,
  writeChange,
  writeMoves,
  type Change,
  type ExactChange,
  type ExactMoves,
  type Movements,
} from "./change.js";
import { groupsOf, type StreamItem } from "./claim-groups.js";
import { readStream } from "./read-iterable.js";

/** Some claims before and after. */
export interface ClaimTotals {
  claims: number;
  submitted: string;
  paid: Change;
  /** Of what is paid. */
  moves: Movements;
}

/** The claims that have something in common. */
export interface ComparedClaims<Key extends string> extends ClaimTotals {
  key: Key;
}

/** What one claim is paid before and after. */
export interface MovedClaim extends Change {
  certificate: string;
  claim: string;
}

/** The claims of many certificates before and after. */
export interface ClaimComparison extends ClaimTotals {
  editions: { before: string; after: string };
  certificates: number;
  /** The first of those whose payment rises most, and falls most; `null` when none does. */
  most: { up: MovedClaim | null; down: MovedClaim | null };
  /** Those that have claims, in the order of the brochure. */
  byBenefit: ComparedClaims<BenefitCode>[];
  /** By the scenario held on the day of the expense, A to O, then exempt and not in the plan. */
  byScenario: ComparedClaims<Scenario | "exempt" | "none">[];
  /** What could not be read, in either context: in neither sum. */
  rejects: StreamReject[];
}

interface ExactTotals {
  claims: number;
  submitted: number;
  paid: ExactChange;
  moves: ExactMoves;
}

interface ExactMove extends ExactChange {
  certificate: string;
  claim: string;
}

const HEALTH_KEYS = /* @__PURE__ */ Object.freeze([...SCENARIOS, "exempt", "none"] as const);

/**
 * The claims of many certificates under two contexts, other benefits or other readings: what is paid, which claims are
 * paid more and which less, and by how much, by line and by scenario. Items are those of `adjudicateStream`, gone
 * through once; each context has ledgers of its own.
 *
 * @throws RegimeError at once as `adjudicateStream`, with `before` or `after` in the path of a context; `E_MONEY_RANGE` for
 * sums of over 90,071,992,547,409.91 $. An error of the iterable itself is passed on.
 * @example
 * const other = { readings: { fullReimbursementScope: "counted-lines" } } as const;
 * (await compareClaims(items, {}, other)).paid.difference // what AMB-01 read the other way costs
 */
export async function compareClaims(
  items: Iterable<StreamItem> | AsyncIterable<StreamItem>,
  before: Context,
  after: Context,
): Promise<ClaimComparison> {
  const { old, recent } = readOrThrow((issues) => {
    readStream(items, issues);
    return {
      old: settingOfBenefits(readContextAs("before", before, issues)),
      recent: settingOfBenefits(readContextAs("after", after, issues)),
    };
  });
  const ledgersBefore: Ledgers = new Map();
  const ledgersAfter: Ledgers = new Map();
  const certificates = new Set<string>();
  const all = openTotals();
  const byBenefit = new Map<BenefitCode, ExactTotals>();
  const byScenario = new Map<Scenario | "exempt" | "none", ExactTotals>();
  const most: { up: ExactMove | null; down: ExactMove | null } = { up: null, down: null };
  const rejects: StreamReject[] = [];
  for await (const group of groupsOf(items, 0)) {
    const earlier = decideGroup(group, ledgersBefore, old);
    const later = decideGroup(group, ledgersAfter, recent);
    addRejects(rejects, earlier, later);
    const { certificate } = group;
    if (certificate === undefined) continue;
    certificates.add(certificate.id);
    const paidAfter = new Map(decidedOnce(later).map(({ claim, paid }) => [claim.id, paid]));
    for (const { claim, paid } of decidedOnce(earlier)) {
      const paidThen = paidAfter.get(claim.id);
      if (paidThen === undefined) continue;
      const { benefit, day, amount } = claim;
      const moved = { certificate: certificate.id, claim: claim.id, before: paid, after: paidThen };
      for (const totals of [
        all,
        totalsOf(byBenefit, benefit.code),
        totalsOf(byScenario, scenarioOn(certificate, day)),
      ]) {
        totals.claims++;
        totals.submitted += amount;
        totals.paid.before += paid;
        totals.paid.after += paidThen;
        countMove(totals.moves, paidThen - paid);
      }
      if (paidThen - paid > riseOf(most.up)) most.up = moved;
      if (paidThen - paid < riseOf(most.down)) most.down = moved;
    }
  }
  checkSums([all.submitted, all.paid.before, all.paid.after]);
  return {
    editions: { before: old.edition.premiums.id, after: recent.edition.premiums.id },
    certificates: certificates.size,
    ...writeTotals(all),
    most: { up: most.up && writeMove(most.up), down: most.down && writeMove(most.down) },
    byBenefit: writeGroups(BENEFITS, byBenefit),
    byScenario: writeGroups(HEALTH_KEYS, byScenario),
    rejects,
  };
}

/** The claims that were decided for the first time, and what they are paid. */
function decidedOnce({ result, claims }: DecidedGroup): { claim: DecidedGroup["claims"][0]; paid: number }[] {
  return result.decisions
    .map(({ paid }, index) => ({ claim: claims[index] as DecidedGroup["claims"][0], paid: cents(paid) }))
    .filter(({ claim }) => !claim.isRepeated);
}

/** Most claims that cannot be read can be read in neither context. */
function addRejects(rejects: StreamReject[], earlier: DecidedGroup, later: DecidedGroup): void {
  const key = ({ item, claim }: StreamReject): string => `${String(item)} ${String(claim)}`;
  const met = new Set(earlier.result.rejects.map(key));
  for (const one of earlier.result.rejects) rejects.push(one);
  for (const one of later.result.rejects) if (!met.has(key(one))) rejects.push(one);
}

function scenarioOn({ coverage }: ExactCertificate, day: number): Scenario | "exempt" | "none" {
  const health = periodOn(coverage, day)?.health ?? "none";
  if (health === "exempt" || health === "none") return health;
  return SCENARIOS.find((scenario) => SCENARIO_PARTS[scenario] === health) as Scenario;
}

function openTotals(): ExactTotals {
  return { claims: 0, submitted: 0, paid: noChange(), moves: openMoves() };
}

function totalsOf<Key>(groups: Map<Key, ExactTotals>, key: Key): ExactTotals {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const opened = openTotals();
  groups.set(key, opened);
  return opened;
}

function riseOf(move: ExactMove | null): number {
  return move === null ? 0 : move.after - move.before;
}

function writeTotals({ claims, submitted, paid, moves }: ExactTotals): ClaimTotals {
  return { claims, submitted: formatCents(submitted), paid: writeChange(paid), moves: writeMoves(moves) };
}

function writeGroups<Key extends string>(
  keys: readonly Key[],
  groups: ReadonlyMap<Key, ExactTotals>,
): ComparedClaims<Key>[] {
  return keys.flatMap((key) => {
    const totals = groups.get(key);
    return totals === undefined ? [] : [{ key, ...writeTotals(totals) }];
  });
}

function writeMove({ certificate, claim, before, after }: ExactMove): MovedClaim {
  return { certificate, claim, ...writeChange({ before, after }) };
}
