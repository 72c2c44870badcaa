import { settingOn, type PricedSetting, type Setting } from "../context.js";
import type { Issue } from "../errors.js";
import { linesOf } from "../premium/lines.js";
import { readMember, type ExactMember } from "../premium/member.js";
import { LINES, type ExactLine } from "../premium/premium.js";
import { settle, type Settlement } from "../premium/settle.js";
import { periodsOf, writeLine, writeQuote, type Quote } from "../premium/write-quote.js";
import { readAmount, readObject, readWithin } from "../read.js";
import type { Step } from "../trace.js";
import { differingAmount, type DifferingCell } from "./difference.js";
import { MEMBER_COLUMNS, type MemberColumn } from "./verify-columns.js";

const COLUMNS: ReadonlySet<MemberColumn> = /* @__PURE__ */ new Set(MEMBER_COLUMNS);

/** A row about a member, compared. */
export interface CheckedMember {
  compared: number;
  differing: DifferingCell[];
  /** Ours with its steps, for those who ask. */
  result: () => Quote;
}

/** Reads a row about a member; nothing when she cannot be priced. */
export function readMemberRow(
  member: unknown,
  theirs: unknown,
  setting: Setting,
  issues: Issue[],
): { exact: ExactMember; priced: PricedSetting; given: readonly [MemberColumn, number][] } | undefined {
  const before = issues.length;
  const [exact, priced] = readWithin("member", issues, () => {
    const read = readMember(member, issues);
    return [read, settingOn(setting, read?.on, issues)] as const;
  });
  const isPriced = issues.length === before;
  const given = readTheirs(theirs, issues);
  return isPriced ? { exact: exact as ExactMember, priced: priced as PricedSetting, given } : undefined;
}

/** Reads their amounts, in cents; one that is none is left out. */
function readTheirs(value: unknown, issues: Issue[]): [MemberColumn, number][] {
  const fields = readObject(value, COLUMNS, "theirs", null, issues) ?? {};
  const given: [MemberColumn, number][] = [];
  for (const column of MEMBER_COLUMNS) {
    const amount = fields[column];
    if (amount === undefined) continue;
    const found: Issue[] = [];
    const cents = readAmount(amount, "", null, found);
    // The column is one key, whatever points it has.
    for (const issue of found) issues.push({ ...issue, path: ["theirs", column] });
    if (found.length === 0) given.push([column, cents]);
  }
  return given;
}

/** Compares a row that was read. */
export function checkMember({ exact, priced, given }: NonNullable<ReturnType<typeof readMemberRow>>): CheckedMember {
  const lines = linesOf(exact, priced);
  const ours = amountsOf(lines, settle(lines, priced), periodsOf(exact, priced));
  const differing: DifferingCell[] = [];
  for (const [column, cents] of given) {
    const cell = differingAmount(column, cents, ours[MEMBER_COLUMNS.indexOf(column)] as number);
    if (cell !== undefined) differing.push(cell);
  }
  return { compared: given.length, differing, result: () => quoteOf(exact, { ...priced, steps: true }) };
}

/** In the order of the columns, in cents; the periods as an amount would be. */
function amountsOf(lines: readonly ExactLine[], settlement: Settlement, periods: number): number[] {
  const { total, employer, taxTotal, taxEmployer } = settlement;
  const shares = (whole: number, part: number): number[] => [whole, part, whole - part];
  return [
    ...LINES.map((name) => lines.find(({ line }) => line === name)?.total ?? 0),
    ...shares(total, employer),
    ...shares(taxTotal, taxEmployer),
    ...shares(total + taxTotal, employer + taxEmployer),
    periods * 100,
    ...shares((total + taxTotal) * periods, (employer + taxEmployer) * periods),
  ];
}

/** What `quote` answers. */
function quoteOf(member: ExactMember, setting: PricedSetting): Quote {
  const lines = linesOf(member, setting);
  const periods = periodsOf(member, setting);
  return writeQuote(member, member.health, setting, settle(lines, setting), lines.map(writeLine), periods);
}

/** The steps behind a column: those of the line; of every line; of the tax; or of both. */
export function stepsOfQuote({ lines, tax }: Quote, column: MemberColumn): Step[] {
  const [of] = column.split(".");
  const isOfLine = LINES.some((line) => column === `premium.${line}`);
  const premium = lines.flatMap(({ line, steps }) => (!isOfLine || column === `premium.${line}` ? (steps ?? []) : []));
  const taxes = [...lines.flatMap((line) => line.tax?.steps ?? []), ...(tax.steps ?? [])];
  if (column === "annual.periods") return [];
  if (of === "premium") return premium;
  return of === "tax" ? taxes : [...premium, ...taxes];
}
