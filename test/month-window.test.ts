import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  leftAround,
  moreLeftOn,
  nextChange,
  openWindow,
  take,
  type MonthWindow,
} from "../src/reimbursement/month-window.js";
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

/** The first day after a date on which an expense leaves its last window; or on which a block begins, of those up to the one after the last that holds something. */
function change(taken: readonly Taken[], months: number, on: string, reading: Reading): string | null {
  const [first] = taken;
  if (first === undefined) return null;
  if (reading === "rolling") {
    const ends = taken.map((one) => addMonths(one.on, months)).filter((end) => end > on);
    return ends.sort()[0] ?? null;
  }
  const last = taken
    .map((one) => one.on)
    .sort()
    .at(-1)!;
  let block = 0;
  while (addMonths(first.on, block * months) > on) block--;
  while (addMonths(first.on, block * months) <= on) block++;
  // The block before is over when this one begins: it is told if it, or a later one, holds something.
  return addMonths(first.on, (block - 1) * months) <= last ? addMonths(first.on, block * months) : null;
}

function windowOf(taken: readonly Taken[], months: number): MonthWindow {
  const window = openWindow(months);
  for (const { on, amount } of taken) take(window, on, amount);
  return window;
}

/** How much the fullest window around a date holds: what it leaves of more than that. */
function heldAround(window: MonthWindow, on: string, reading: Reading): number {
  return 1_000_000 - leftAround(window, 1_000_000, on, reading);
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

  test("something changes next on the first day on which an expense leaves or a block begins", () => {
    let [found, none] = [0, 0];
    fc.assert(
      fc.property(history, ({ length, taken, on }) => {
        const window = windowOf(taken, length);
        const ends = taken.flatMap((one) => [one.on, addMonths(one.on, length)]);
        for (const day of [on, ...ends.flatMap((end) => [addDays(end, -1), end, addDays(end, 1)])]) {
          const next = nextChange(window, day, reading);
          expect(next).toBe(change(taken, length, day, reading));
          if (next === null) {
            none++;
            // All that was taken is gone, for ever.
            expect(heldAround(window, day, reading)).toBe(0);
          } else {
            found++;
            expect(next > day).toBe(true);
          }
        }
      }),
      { numRuns: RUNS * 4 },
    );
    expect(found).toBeGreaterThan(RUNS * 4);
    expect(none).toBeGreaterThan(RUNS);
  });

  test("between two changes no more is left", () => {
    fc.assert(
      fc.property(
        history.filter(({ length }) => length <= 12),
        ({ length, taken, on }) => {
          const next = nextChange(windowOf(taken, length), on, reading);
          const held = fullest(taken, length, on, reading);
          const until = next ?? addDays(on, 400);
          for (let day = on; day < until; day = addDays(day, 1)) {
            expect(fullest(taken, length, day, reading)).toBeGreaterThanOrEqual(held);
          }
        },
      ),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  test("all is left where nothing was taken, and no more ever is", () => {
    const window = openWindow(36);
    expect(heldAround(window, "2020-02-29", reading)).toBe(0);
    expect(nextChange(window, "2020-02-29", reading)).toBeNull();
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

const ones = (...days: string[]): Taken[] => days.map((on) => ({ on, amount: 1 }));

test("a change is told on the day before it, and no more on the day itself", () => {
  const window = windowOf(ones("2020-01-31", "2020-03-15"), 12);
  const days = ["2018-01-01", "2020-01-31", "2021-01-30", "2021-01-31", "2021-03-14", "2021-03-15", "2022-01-31"];
  const rolling = ["2021-01-31", "2021-01-31", "2021-01-31", "2021-03-15", "2021-03-15", null, null];
  expect(days.map((on) => nextChange(window, on, "rolling"))).toEqual(rolling);
  // Blocks begin before the first expense too, and every year until the one after the last expense begins.
  const blocks = ["2018-01-31", "2021-01-31", "2021-01-31", null, null, null, null];
  expect(days.map((on) => nextChange(window, on, "fixed-blocks"))).toEqual(blocks);
  // A late claim is in the block of its date, counted from what was decided first.
  take(window, "2021-01-31", 1);
  expect(nextChange(window, "2021-01-31", "fixed-blocks")).toBe("2022-01-31");
  expect(nextChange(window, "2022-01-30", "fixed-blocks")).toBe("2022-01-31");
  expect(nextChange(window, "2022-01-31", "fixed-blocks")).toBeNull();
  take(window, "2018-12-31", 1);
  expect(nextChange(window, "2018-12-31", "fixed-blocks")).toBe("2019-01-31");
  expect(nextChange(window, "2018-12-31", "rolling")).toBe("2019-12-31");
});

// Four days of May are nine months before one end of February: all of them leave on it.
test("the days that have one end leave together", () => {
  const taken = ones("2020-05-28", "2020-05-29", "2020-05-30", "2020-05-31", "2020-06-01");
  for (const order of [taken, [...taken].reverse()]) {
    const window = windowOf(order, 9);
    expect(heldAround(window, "2021-02-27", "rolling")).toBe(5);
    expect(heldAround(window, "2021-02-28", "rolling")).toBe(1);
    expect(nextChange(window, "2021-02-27", "rolling")).toBe("2021-02-28");
    expect(nextChange(window, "2021-02-28", "rolling")).toBe("2021-03-01");
    expect(moreLeftOn(window, 5, "2020-06-01", "rolling")).toBe("2021-02-28");
  }
});

test("a window ends before the day of its months, and is not one of a later start", () => {
  const window = windowOf(
    [
      { on: "2020-01-01", amount: 5 },
      { on: "2020-06-01", amount: 1 },
      { on: "2021-01-01", amount: 4 },
      { on: "2021-06-01", amount: 2 },
      { on: "2021-12-31", amount: 9 },
    ],
    12,
  );
  const held: [string, number][] = [
    // No window holds this day and an expense; the first that would begins the day after.
    ["2019-01-01", 0],
    // From 2019-01-02 to 2020-01-01: the expense of its last day.
    ["2019-01-02", 5],
    ["2019-05-31", 5],
    ["2019-06-01", 5],
    ["2019-06-02", 6],
    // 2020-01-01 shares no window with 2021-01-01.
    ["2020-01-01", 6],
    ["2020-03-01", 6],
    // 2020-06-01 does, and not with 2021-06-01; nor would a window that starts after the day count for it.
    ["2020-06-01", 6],
    ["2020-06-02", 6],
    ["2020-12-31", 6],
    ["2021-01-01", 15],
    ["2021-06-01", 15],
    ["2022-01-01", 11],
    ["2022-06-01", 9],
    ["2022-12-30", 9],
    ["2022-12-31", 0],
  ];
  for (const [on, amount] of held) expect([on, heldAround(window, on, "rolling")]).toEqual([on, amount]);
  const blocks: [string, number][] = [
    ["2019-12-31", 0],
    ["2020-01-01", 6],
    ["2020-12-31", 6],
    ["2021-01-01", 15],
    ["2021-12-31", 15],
    ["2022-01-01", 0],
  ];
  for (const [on, amount] of blocks) expect([on, heldAround(window, on, "fixed-blocks")]).toEqual([on, amount]);
});

test("what is taken is held once a date, in the order of the dates, with the sums before each", () => {
  const window = windowOf(
    [
      { on: "2020-05-31", amount: 5 },
      { on: "2020-02-29", amount: 3 },
      { on: "2020-05-31", amount: 2 },
      { on: "2020-02-29", amount: 1 },
      { on: "2020-06-01", amount: 4 },
    ],
    9,
  );
  expect(window).toEqual({
    months: 9,
    dates: ["2020-02-29", "2020-05-31", "2020-06-01"],
    ends: ["2020-11-29", "2021-02-28", "2021-03-01"],
    before: [0, 4, 11, 15],
    origin: "2020-05-31",
  });
});
