import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leftAround, moreLeftOn, openWindow, take, type MonthWindow } from "../src/reimbursement/month-window.js";
import { addDays, addMonths } from "./oracle/dates.js";
import { RUNS } from "./runs.js";

// Every window of a maximum, against all of them counted one after the other.

interface Taken {
  on: string;
  amount: number;
}

const READINGS = ["rolling", "fixed-blocks"] as const;
type Reading = (typeof READINGS)[number];

const within = (date: string, from: string, next: string): boolean => from <= date && date < next;
const total = (taken: readonly Taken[]): number => taken.reduce((sum, { amount }) => sum + amount, 0);

/** The fullest window of N months that holds the date: those that start on it or on an expense, or its block. */
function fullest(taken: readonly Taken[], months: number, on: string, reading: Reading): number {
  const held = (from: string, next: string): number => total(taken.filter((one) => within(one.on, from, next)));
  const [first] = taken;
  if (first === undefined) return 0;
  if (reading === "fixed-blocks") {
    let block = 0;
    while (on < addMonths(first.on, block * months)) block--;
    while (on >= addMonths(first.on, (block + 1) * months)) block++;
    return held(addMonths(first.on, block * months), addMonths(first.on, (block + 1) * months));
  }
  const starts = [on, ...taken.map((one) => one.on)].filter((start) => within(on, start, addMonths(start, months)));
  return Math.max(...starts.map((start) => held(start, addMonths(start, months))));
}

function left(taken: readonly Taken[], months: number, maximum: number, on: string, reading: Reading): number {
  return Math.max(maximum - fullest(taken, months, on, reading), 0);
}

function windowOf(taken: readonly Taken[], months: number): MonthWindow {
  const window = openWindow(months);
  for (const { on, amount } of taken) take(window, on, amount);
  return window;
}

// Month ends and 29 February, then the edges of windows around them.
const DAYS = "2019-11-30 2019-12-31 2020-01-01 2020-01-31 2020-02-28 2020-02-29 2020-03-01 2020-03-31 2020-08-31".split(
  " ",
);
const months = fc.oneof(fc.constantFrom(9, 12, 36, 48, 60), fc.integer({ min: 1, max: 61 }));
const date = (length: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...DAYS), fc.integer({ min: -2, max: 3 }), fc.integer({ min: -2, max: 40 }), fc.boolean())
    .map(([day, windows, days, isEdge]) => addDays(addMonths(day, windows * length), isEdge ? days % 2 : days));
const history = months.chain((length) =>
  fc.record({
    length: fc.constant(length),
    // Another system may have paid more than it.
    maximum: fc.integer({ min: 1, max: 1500 }),
    // In any order: late claims come last.
    taken: fc.array(fc.record({ on: date(length), amount: fc.integer({ min: 1, max: 400 }) }), { maxLength: 12 }),
    on: date(length),
  }),
);

describe.each(READINGS)("%s", (reading) => {
  test("what is left on a date is what the fullest window that holds it leaves (REI-34, AMB-72)", () => {
    fc.assert(
      fc.property(history, ({ length, maximum, taken, on }) => {
        const window = windowOf(taken, length);
        for (const day of [on, ...taken.flatMap((one) => [one.on, addMonths(one.on, length), addDays(one.on, -1)])]) {
          expect(leftAround(window, maximum, day, reading)).toBe(left(taken, length, maximum, day, reading));
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });

  test("the order in which it was taken matters to the blocks alone, by their first date", () => {
    fc.assert(
      fc.property(history, ({ length, maximum, taken, on }) => {
        const [first, ...rest] = taken;
        const other = first === undefined ? [] : [first, ...rest.reverse()];
        const here = left(taken, length, maximum, on, reading);
        expect(leftAround(windowOf(other, length), maximum, on, reading)).toBe(here);
        if (reading === "rolling") {
          const backward = windowOf([...taken].reverse(), length);
          expect(leftAround(backward, maximum, on, reading)).toBe(here);
        }
      }),
      { numRuns: RUNS * 2 },
    );
  });

  test("more is left again on the first day on which it is, day by day", () => {
    let found = 0;
    fc.assert(
      fc.property(
        history.filter(({ length }) => length <= 12),
        ({ length, maximum, taken, on }) => {
          const next = moreLeftOn(windowOf(taken, length), maximum, on, reading);
          const now = left(taken, length, maximum, on, reading);
          if (next === null) {
            expect(now).toBe(maximum);
            return;
          }
          found++;
          expect(now).toBeLessThan(maximum);
          expect(left(taken, length, maximum, next, reading)).toBeGreaterThan(now);
          for (let day = addDays(on, 1); day < next; day = addDays(day, 1)) {
            if (left(taken, length, maximum, day, reading) > now) expect(day).toBe(next);
          }
        },
      ),
      { numRuns: Math.ceil(RUNS / 2) },
    );
    expect(found).toBeGreaterThan(RUNS / 8);
  });

  test("so it is after the longest windows: at their ends and on the days beside them", () => {
    fc.assert(
      fc.property(history, ({ length, maximum, taken, on }) => {
        const next = moreLeftOn(windowOf(taken, length), maximum, on, reading);
        const now = left(taken, length, maximum, on, reading);
        if (next !== null) expect(left(taken, length, maximum, next, reading)).toBeGreaterThan(now);
        const origin = taken[0]?.on ?? on;
        const ends = taken.map((one) => addMonths(one.on, length));
        const blocks = Array.from({ length: 13 }, (_, block) => addMonths(origin, (block - 6) * length));
        for (const end of [...ends, ...blocks]) {
          for (const day of [addDays(end, -1), end, addDays(end, 1)]) {
            if (day <= on || (next !== null && day >= next)) continue;
            expect(left(taken, length, maximum, day, reading)).toBeLessThanOrEqual(now);
          }
        }
      }),
      { numRuns: RUNS * 2 },
    );
  });

  test("all is left where nothing was taken, and no more ever is", () => {
    const window = openWindow(36);
    expect(leftAround(window, 7, "2020-02-29", reading)).toBe(7);
    expect(moreLeftOn(window, 7, "2020-02-29", reading)).toBeNull();
  });
});

// The same day so many months later is free, and the day before is not (AMB-72); 29 February ends on the 28th.
test.each([
  [9, "2020-05-31", "2021-02-28"],
  [12, "2020-02-29", "2021-02-28"],
  [36, "2020-02-29", "2023-02-28"],
  [36, "2021-02-28", "2024-02-28"],
  [48, "2020-02-29", "2024-02-29"],
  [60, "2020-02-29", "2025-02-28"],
  [60, "2019-12-31", "2024-12-31"],
])("%d months after %s begin on %s", (length, first, free) => {
  for (const reading of READINGS) {
    const window = windowOf([{ on: first, amount: 7 }], length);
    expect(leftAround(window, 9, addDays(free, -1), reading)).toBe(2);
    expect(leftAround(window, 9, free, reading)).toBe(9);
    expect(leftAround(window, 5, first, reading)).toBe(0);
    expect(moreLeftOn(window, 9, first, reading)).toBe(free);
    expect(moreLeftOn(window, 9, addDays(free, -1), reading)).toBe(free);
    expect(moreLeftOn(window, 9, free, reading)).toBeNull();
  }
});

test("what was paid beyond a maximum comes back when what is still held leaves some of it", () => {
  const window = windowOf(
    [
      { on: "2020-01-01", amount: 4 },
      { on: "2020-02-01", amount: 9 },
    ],
    12,
  );
  // 13 of 8, 9 of 8 from 2021-01-01: nothing is left before 2021-02-01.
  expect(leftAround(window, 8, "2021-01-01", "rolling")).toBe(0);
  expect(moreLeftOn(window, 8, "2020-06-01", "rolling")).toBe("2021-02-01");
  expect(moreLeftOn(window, 12, "2020-06-01", "rolling")).toBe("2021-01-01");
});

// The block of 2018-05-31 after 27 months begins on 2020-08-31, a day after nine months of 2019-11-30, its last but one.
test("a block may end a day after the months of its first expense", () => {
  const window = windowOf(
    ["2018-05-31", "2019-11-30"].map((on) => ({ on, amount: 1 })),
    9,
  );
  expect(moreLeftOn(window, 1, "2019-11-30", "fixed-blocks")).toBe("2020-08-31");
  expect(moreLeftOn(window, 1, "2019-11-30", "rolling")).toBe("2020-08-30");
});

test("a date that comes late is held by a window that starts before it and by one that starts on it", () => {
  const window = windowOf(
    [
      { on: "2021-06-30", amount: 5 },
      { on: "2019-07-01", amount: 3 },
    ],
    36,
  );
  const around = ["2016-07-01", "2016-07-02", "2018-06-30", "2018-07-01", "2019-06-30", "2021-06-29", "2022-06-30"];
  expect(around.map((on) => leftAround(window, 10, on, "rolling"))).toEqual([10, 7, 7, 2, 2, 2, 2]);
  const after = ["2022-07-01", "2024-06-29", "2024-06-30"];
  expect(after.map((on) => leftAround(window, 10, on, "rolling"))).toEqual([5, 5, 10]);
});
