import { formatCents, formatSigned } from "../money.js";
import { report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";

/** An amount before a change, after it, and what it moves by, which may be negative; in dollars. */
export interface Change {
  before: string;
  after: string;
  difference: string;
}

/** How many are in a band of differences, both ends included; an open end is `null`. */
export interface Band {
  from: string | null;
  until: string | null;
  count: number;
}

/** Who moves, and by how much. */
export interface Movements {
  more: number;
  less: number;
  same: number;
  /** What those who pay (or are paid) more do so by, together; and those who do less. */
  moreBy: string;
  lessBy: string;
  /** Every band of differences in which somebody is, from the lowest. */
  distribution: Band[];
}

/** Sums of many changes, in cents. */
export interface ExactChange {
  before: number;
  after: number;
}

/** Movements as they are counted, in cents. */
export interface ExactMoves {
  more: number;
  less: number;
  same: number;
  moreBy: number;
  lessBy: number;
  /** By band: those of less from the greatest difference, none, those of more. */
  counts: number[];
}

/** From which difference a band begins, in cents: under a dollar, then from 1, 5, 10, 25, 50 and 100. */
const STEPS = [1, 1_00, 5_00, 10_00, 25_00, 50_00, 100_00] as const;

export function openMoves(): ExactMoves {
  return { more: 0, less: 0, same: 0, moreBy: 0, lessBy: 0, counts: new Array<number>(STEPS.length * 2 + 1).fill(0) };
}

/** Counts one difference. */
export function countMove(moves: ExactMoves, difference: number): void {
  if (difference > 0) {
    moves.more++;
    moves.moreBy += difference;
  } else if (difference < 0) {
    moves.less++;
    moves.lessBy -= difference;
  } else {
    moves.same++;
  }
  const size = Math.abs(difference);
  let step = 0;
  while (step < STEPS.length && size >= (STEPS[step] as number)) step++;
  const band = difference < 0 ? STEPS.length - step : STEPS.length + step;
  moves.counts[band] = (moves.counts[band] as number) + 1;
}

export function writeMoves({ more, less, same, moreBy, lessBy, counts }: ExactMoves): Movements {
  const distribution = counts
    .map((count, band): Band => ({ ...boundsOf(band - STEPS.length), count }))
    .filter(({ count }) => count > 0);
  return { more, less, same, moreBy: formatCents(moreBy), lessBy: formatCents(lessBy), distribution };
}

/** The bounds of a band: the first of more is 1, the first of less -1, no difference 0. */
function boundsOf(band: number): Pick<Band, "from" | "until"> {
  if (band === 0) return { from: "0.00", until: "0.00" };
  const nearest = STEPS[Math.abs(band) - 1] as number;
  const next = STEPS[Math.abs(band)];
  const furthest = next === undefined ? null : next - 1;
  if (band > 0) return { from: formatCents(nearest), until: furthest === null ? null : formatCents(furthest) };
  return { from: furthest === null ? null : formatSigned(-furthest), until: formatSigned(-nearest) };
}

/** Amounts are never negative: when their sums are exact, so was every step to them. */
export function checkSums(sums: readonly number[]): void {
  if (sums.every((sum) => Number.isSafeInteger(sum))) return;
  const params = { minimum: "0.00", maximum: formatCents(Number.MAX_SAFE_INTEGER) };
  readOrThrow((issues) => report(issues, "E_MONEY_RANGE", "", null, params));
}

export function noChange(): ExactChange {
  return { before: 0, after: 0 };
}

export function writeChange({ before, after }: ExactChange): Change {
  return { before: formatCents(before), after: formatCents(after), difference: formatSigned(after - before) };
}
