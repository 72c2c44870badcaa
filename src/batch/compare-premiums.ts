import { dayNumber } from "../calendar.js";
import { settingOfPremiums, readContextAs, type Context, type PricedSetting } from "../context.js";
import { SCENARIOS, type Scenario } from "../coverage/scenarios.js";
import { SALARY_CLASSES, type SalaryClass } from "../edition.js";
import type { Issue } from "../errors.js";
import { readOrThrow } from "../read-or-throw.js";
import {
  checkSums,
  countMove,
  openMoves,
  writeChange,
  writeMoves,
  type Change,
  type ExactMoves,
  type Movements,
} from "./change.js";
import { FACTS, readColumns, viewOf, type PopulationColumns } from "./population-columns.js";
import { periodsByYear, pricePopulation } from "./premium-columns.js";

/** Who pays what, before and after. */
export interface SharesChange {
  total: Change;
  employer: Change;
  employee: Change;
}

/** Some members before and after, for one pay period. */
export interface PremiumGroup<Key extends string> {
  key: Key;
  members: number;
  /** Premiums and tax. */
  payable: SharesChange;
  /** Of what the members pay. */
  moves: Movements;
}

/** What one member pays for a pay period, before and after. */
export interface MovedMember extends Change {
  /** The place of the member in what was read. */
  index: number;
}

/** A population before and after, for one pay period but for `annual`. */
export interface PremiumComparison {
  editions: { before: string; after: string };
  members: number;
  premium: SharesChange;
  tax: SharesChange;
  /** Premiums and tax. */
  payable: SharesChange;
  /** What is payable over the pay periods of the year. */
  annual: SharesChange;
  /** Of what the members pay (`payable.employee`). */
  moves: Movements;
  /** The first of those whose payment rises most, and falls most; `null` when none does. */
  most: { up: MovedMember | null; down: MovedMember | null };
  /** Those that have members: A to O, then exempt and not in the plan. */
  byScenario: PremiumGroup<Scenario | "exempt" | "none">[];
  /** The classes of the employer contribution, as they were before. */
  byClass: PremiumGroup<SalaryClass>[];
}

/** By the fact "health". */
const HEALTH_KEYS = /* @__PURE__ */ Object.freeze(["none", ...SCENARIOS, "exempt"] as const);
/** Of the nine columns that are summed, premium, tax and payable, each total, employer and employee. */
const WIDTH = 9;
const PAYABLE = 6;
const PAYABLE_EMPLOYEE = 8;
const ANNUAL = 9;
const NOTHING: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/** How many members are priced at a time. */
const CHUNK = 65_536;

/** Members as they are summed, in cents: the nine columns, then the three that are payable in a year. */
interface ExactGroup {
  members: number;
  before: number[];
  after: number[];
  moves: ExactMoves;
}

interface ExactMove {
  index: number;
  before: number;
  after: number;
  by: number;
}

interface ExactGroups {
  all: ExactGroup;
  byHealth: ExactGroup[];
  byClass: ExactGroup[];
  most: { up: ExactMove | null; down: ExactMove | null };
}

/**
 * A population under two contexts, other rates (`withRates`) or other readings: what it costs, who pays more, who pays
 * less, and by how much, by scenario and by salary class. To the cent: every member is priced as `quote` prices her.
 *
 * Both must have rates for the pay periods of all members: new rates of the same year, which `withRates` makes.
 *
 * @throws RegimeError as `premiumColumns`, with `before` or `after` first in the path; `E_MONEY_RANGE` for sums of over 90,071,992,547,409.91 $.
 * @example
 * const { columns } = readPopulation(members);
 * const dearer = withRates(editionOn("2020-01-01"), { id: "+5 %", scale: { factor: "1.05", rounding: "half-up" } });
 * comparePremiums(columns, {}, { edition: dearer }).premium.employer.difference // "0.00": contributions are not scaled
 * comparePremiums(columns, {}, {}).moves.distribution // [{ from: "0.00", until: "0.00", count: members.length }]
 */
export function comparePremiums(columns: PopulationColumns, before: Context, after: Context): PremiumComparison {
  const { population, old, recent } = readOrThrow((issues) => ({
    population: readColumns(columns, issues) as PopulationColumns,
    old: settingOfPremiums(readContextAs("before", before, issues)),
    recent: settingOfPremiums(readContextAs("after", after, issues)),
  }));
  const groups = openGroups();
  for (let from = 0; from < population.count; from += CHUNK) {
    const part = viewOf(population, from, Math.min(from + CHUNK, population.count));
    const priced = [pricedPart(part, "before", old), pricedPart(part, "after", recent)] as const;
    addPart(groups, part, ...priced, old.edition.salaryScaleThreshold);
  }
  const { all, byHealth, byClass, most } = groups;
  const [none, ...held] = byHealth as [ExactGroup, ...ExactGroup[]];
  checkSums([...all.before, ...all.after]);
  return {
    editions: { before: old.edition.id, after: recent.edition.id },
    members: all.members,
    premium: writeShares(all, 0),
    tax: writeShares(all, 3),
    payable: writeShares(all, PAYABLE),
    annual: writeShares(all, ANNUAL),
    moves: writeMoves(all.moves),
    most: { up: most.up && writeMove(most.up), down: most.down && writeMove(most.down) },
    byScenario: writeGroups([...HEALTH_KEYS.slice(1), "none"], [...held, none]),
    byClass: writeGroups(SALARY_CLASSES, byClass),
  };
}

function openGroups(): ExactGroups {
  return {
    all: openGroup(),
    byHealth: HEALTH_KEYS.map(openGroup),
    byClass: SALARY_CLASSES.map(openGroup),
    most: { up: null, down: null },
  };
}

function openGroup(): ExactGroup {
  return { members: 0, before: NOTHING.slice(), after: NOTHING.slice(), moves: openMoves() };
}

/** Some members priced: their nine totals row after row, and the pay periods of each year by its `20200101`. */
interface PricedPart {
  values: Int32Array;
  periods: ReadonlyMap<number, number>;
}

function pricedPart(part: PopulationColumns, name: string, setting: PricedSetting): PricedPart {
  const values = new Int32Array(part.count * WIDTH);
  readOrThrow((issues) => {
    const found: Issue[] = [];
    pricePopulation(part, setting, true, values, found);
    for (const issue of found) issues.push({ ...issue, path: [name, ...issue.path] });
    return values;
  });
  const periods = Object.entries(periodsByYear(setting));
  return { values, periods: new Map(periods.map(([year, count]) => [dayNumber(`${year}-01-01`), count])) };
}

function addPart(
  { all, byHealth, byClass, most }: ExactGroups,
  { count, place, on, scaleMaximum, facts }: PopulationColumns,
  before: PricedPart,
  after: PricedPart,
  threshold: number,
): void {
  for (let row = 0; row < count; row++) {
    const day = on[row] as number;
    const year = day - (day % 10_000) + 101;
    // What was priced is in its tables.
    const health = byHealth[facts[row * FACTS.length] as number] as ExactGroup;
    const ofClass = byClass[(scaleMaximum[row] as number) < threshold ? 0 : 1] as ExactGroup;
    const employee = row * WIDTH + PAYABLE_EMPLOYEE;
    const [from, to] = [before.values[employee] as number, after.values[employee] as number];
    for (const group of [all, health, ofClass]) {
      group.members++;
      addRow(group.before, before, row, year);
      addRow(group.after, after, row, year);
      countMove(group.moves, to - from);
    }
    if (to - from > (most.up?.by ?? 0))
      most.up = { index: place[row] as number, before: from, after: to, by: to - from };
    if (to - from < (most.down?.by ?? 0)) {
      most.down = { index: place[row] as number, before: from, after: to, by: to - from };
    }
  }
}

function addRow(sums: number[], { values, periods }: PricedPart, row: number, year: number): void {
  const first = row * WIDTH;
  for (let column = 0; column < WIDTH; column++) {
    sums[column] = (sums[column] as number) + (values[first + column] as number);
  }
  const count = periods.get(year) as number;
  for (let column = 0; column < 3; column++) {
    const payable = values[first + PAYABLE + column] as number;
    sums[ANNUAL + column] = (sums[ANNUAL + column] as number) + payable * count;
  }
}

function writeGroups<Key extends string>(keys: readonly Key[], groups: readonly ExactGroup[]): PremiumGroup<Key>[] {
  return keys
    .map((key, index) => ({ key, group: groups[index] as ExactGroup }))
    .filter(({ group }) => group.members > 0)
    .map(({ key, group }) => ({
      key,
      members: group.members,
      payable: writeShares(group, PAYABLE),
      moves: writeMoves(group.moves),
    }));
}

/** Three sums from a column on. */
function writeShares({ before, after }: ExactGroup, first: number): SharesChange {
  const change = (column: number): Change =>
    writeChange({ before: before[column] as number, after: after[column] as number });
  return { total: change(first), employer: change(first + 1), employee: change(first + 2) };
}

function writeMove({ index, before, after }: ExactMove): MovedMember {
  return { index, ...writeChange({ before, after }) };
}
