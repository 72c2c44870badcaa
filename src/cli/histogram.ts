import { multiplyDivide } from "../money.js";

/** How many amounts there are in each slice of some cents, from 0: what a distribution is drawn from. */
export interface Histogram {
  add: (cents: number) => void;
  count: () => number;
  sum: () => number;
  /** Slices of one width, at most so many of them; the first begins at 0. */
  slices: (most: number) => { width: number; counts: number[] };
}

/** With more slices than these they are made ten times as wide: memory does not grow with what is read. */
const MOST_SLICES = 65_536;

/** A distribution of amounts, by the dollar while that is not too many. */
export function histogram(): Histogram {
  let width = 100;
  let counts = new Map<number, number>();
  let count = 0;
  let sum = 0;
  return {
    add: (cents) => {
      count++;
      sum += cents;
      const slice = multiplyDivide(cents, 1, width, "down");
      counts.set(slice, (counts.get(slice) ?? 0) + 1);
      if (counts.size <= MOST_SLICES) return;
      width *= 10;
      counts = merged(counts, 10);
    },
    count: () => count,
    sum: () => sum,
    slices: (most) => {
      const top = Math.max(0, ...counts.keys());
      const times = timesFor(top + 1, most);
      const wide = merged(counts, times);
      const length = multiplyDivide(top, 1, times, "down") + 1;
      return { width: width * times, counts: Array.from({ length }, (_, slice) => wide.get(slice) ?? 0) };
    },
  };
}

/** How many slices are made one, so that no more than `most` are left: 1, 2, 5, 10, 20… */
function timesFor(slices: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((one) => one * power * most >= slices);
    if (step !== undefined) return step * power;
  }
}

function merged(counts: ReadonlyMap<number, number>, times: number): Map<number, number> {
  const wide = new Map<number, number>();
  for (const [slice, count] of counts) {
    const whole = multiplyDivide(slice, 1, times, "down");
    wide.set(whole, (wide.get(whole) ?? 0) + count);
  }
  return wide;
}
