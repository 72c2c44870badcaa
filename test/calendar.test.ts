import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateProblem,
  daysBetween,
  isAged,
  monthBlock,
  payPeriodFrom,
  payPeriodsOf,
} from "../src/calendar.js";
import { firstPayPeriod, payPeriods, quote, ratingAge, type PayPeriod } from "../src/index.js";
import * as plain from "./oracle/dates.js";
import { oraclePayPeriods, oracleRatingAge } from "./oracle/premium.js";
import { RUNS } from "./runs.js";

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = Date.UTC(2200, 11, 31) / DAY;

const date = fc.integer({ min: FIRST, max: LAST }).map(iso);
const anchor = fc.oneof(date, fc.constantFrom("2019-03-31", "2020-01-01", "1900-01-01", "2200-12-31", "2020-02-29"));

describe("dates", () => {
  test("every day of 1900 to 2200 is one, and nothing else written the same way (D-1)", () => {
    const days = new Set<string>();
    for (let day = FIRST; day <= LAST; day++) days.add(iso(day));
    expect(days.size).toBe(109_938);
    let accepted = 0;
    const wrong: string[] = [];
    for (let year = 1899; year <= 2201; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const two = (n: number) => String(n).padStart(2, "0");
          const text = `${String(year)}-${two(month)}-${two(day)}`;
          const problem = dateProblem(text);
          if (problem === null) accepted++;
          const outside = year < 1900 || year > 2200;
          if ((problem === null) !== days.has(text) || outside !== (problem === "E_DATE_RANGE")) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(accepted).toBe(days.size);
  });

  test.each([
    ["1900-02-29", "E_DATE_INVALID"],
    ["2000-02-29", null],
    ["2100-02-29", "E_DATE_INVALID"],
    ["2020-02-30", "E_DATE_INVALID"],
    ["2020-04-31", "E_DATE_INVALID"],
    ["2020-00-10", "E_DATE_INVALID"],
    ["2020-13-01", "E_DATE_INVALID"],
    ["0000-01-01", "E_DATE_RANGE"],
    ["+002020-01-01", "E_DATE_RANGE"],
    ["+002020-01-010", "E_DATE_FORMAT"],
    ["0+002020-01-01", "E_DATE_FORMAT"],
    ["2020a01-01", "E_DATE_FORMAT"],
    ["20!0-01-01", "E_DATE_FORMAT"],
    ["2020-1-01", "E_DATE_FORMAT"],
    ["2020/01/01", "E_DATE_FORMAT"],
    ["2020-01/01", "E_DATE_FORMAT"],
    ["20a0-01-01", "E_DATE_FORMAT"],
    ["2020-0a-01", "E_DATE_FORMAT"],
    ["2020-01-0:", "E_DATE_FORMAT"],
    ["2020-01-01T", "E_DATE_FORMAT"],
  ])("%s", (text, problem) => {
    expect(dateProblem(text)).toBe(problem);
  });

  test("days are added and counted as the calendar has them, whatever the time zone (D-5, D-10)", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const there = Date.parse(from) / DAY + days;
        fc.pre(there >= FIRST && there <= LAST);
        expect(addDays(from, days)).toBe(iso(there));
        expect(daysBetween(from, iso(there))).toBe(days);
      }),
    );
  });

  test.each(["2007-03-11", "2020-03-08", "2020-11-01", "2011-12-30", "2018-11-04", "2040-11-04"])(
    "a day is a day where clocks change: %s (D-11)",
    (day) => {
      expect(daysBetween(addDays(day, -1), addDays(day, 1))).toBe(2);
      expect(addDays(addDays(day, -1), 1)).toBe(day);
    },
  );
});

describe("months", () => {
  // Every 23rd day, and the last days of all months: more than are kept.
  const days: string[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    const text = iso(day);
    if (day % 23 === 0 || text.endsWith("-28") || iso(day + 1).endsWith("-01")) days.push(text);
  }

  test("are added as the calendar has them, however often they are asked for (D-3, D-4)", () => {
    const wrong: string[] = [];
    const amounts = [-60, -9, 0, 1, 9, 12, 36, 48, 60, 156];
    for (const round of [1, 2]) {
      for (const months of amounts) {
        for (const day of days) {
          if (addMonths(day, months) !== plain.addMonths(day, months)) wrong.push(`${round}: ${day} + ${months}`);
        }
      }
    }
    for (const day of days.slice(0, 500)) {
      for (const months of amounts) {
        for (const _ of [1, 2]) {
          if (addMonths(day, months) !== plain.addMonths(day, months)) wrong.push(`again: ${day} + ${months}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("never go back: not by a later day, nor by more months (D-5)", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40 }), fc.integer({ min: -700, max: 700 }), (day, later, months) => {
        expect(addMonths(day, months) <= addMonths(addDays(day, later), months)).toBe(true);
        expect(addMonths(day, months) < addMonths(day, months + 1)).toBe(true);
      }),
    );
  });

  test("fall in blocks counted from an origin, each day in one (AMB-72)", () => {
    const length = fc.oneof(fc.constantFrom(9, 12, 36, 48, 60), fc.integer({ min: 1, max: 61 }));
    const around = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(date, length, around, fc.integer({ min: -3, max: 3 }), (origin, months, blocks, beside) => {
        // Beside an edge, where a block ends.
        const day = plain.addDays(plain.addMonths(origin, blocks), beside);
        const { from, next } = monthBlock(origin, months, day);
        let block = 0;
        while (day < plain.addMonths(origin, block * months)) block--;
        while (day >= plain.addMonths(origin, (block + 1) * months)) block++;
        expect([from, next]).toEqual([
          plain.addMonths(origin, block * months),
          plain.addMonths(origin, (block + 1) * months),
        ]);
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

describe("pay periods", () => {
  test("are the oracle’s, for every anchor and year", () => {
    fc.assert(
      fc.property(anchor, fc.integer({ min: 1901, max: 2199 }), (first, year) => {
        expect(payPeriods({ year }, { payCalendar: { anchor: first } })).toEqual(oraclePayPeriods(year, first));
      }),
      { numRuns: 60 },
    );
  });

  test("follow each other for 14 days, each in one year, 26 or 27 of them (D-14, D-15)", () => {
    let long = 0;
    for (let day = 0; day < 14; day++) {
      const first = addDays("2019-03-31", day);
      const all: PayPeriod[] = [];
      for (let year = 1990; year <= 2060; year++) {
        const periods = payPeriodsOf(year, first);
        expect([26, 27]).toContain(periods.length);
        if (periods.length === 27) long++;
        all.push(...periods);
      }
      const apart = all.filter(({ from }, index) => index > 0 && from !== addDays(all[index - 1]?.until as string, 1));
      expect(apart).toEqual([]);
      expect(all.filter(({ from, until }) => daysBetween(from, until) !== 13)).toEqual([]);
    }
    // 71 years × 14 anchors: a year of 364 days has 26 starts, its one or two more days a 27th for one anchor in 14.
    expect(long).toBe(89);
  });

  test.each([
    ["2020-01-05", "2020-01-05", "2020-01-18"],
    ["2020-01-06", "2020-01-19", "2020-02-01"],
    ["2020-03-31", "2020-04-12", "2020-04-25"],
    ["2020-07-01", "2020-07-05", "2020-07-18"],
    ["2019-03-31", "2019-03-31", "2019-04-13"],
    ["2019-03-30", "2019-03-31", "2019-04-13"],
    ["2019-03-17", "2019-03-17", "2019-03-30"],
    ["2200-12-31", "2201-01-04", "2201-01-17"],
  ])("the first on or after %s starts on %s (rules.md CHG-08, vectors 12 and 13)", (onOrAfter, from, until) => {
    expect(firstPayPeriod({ onOrAfter })).toEqual({ from, until });
  });

  test("the first on or after a date is never earlier, nor 14 days later, and is a start", () => {
    fc.assert(
      fc.property(date, anchor, (onOrAfter, first) => {
        const { from } = payPeriodFrom(onOrAfter, first);
        const late = daysBetween(onOrAfter, from);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(14);
        expect(Math.abs(daysBetween(first, from) % 14)).toBe(0);
      }),
    );
  });

  test("a quote off the calendar that was given is warned of; without one, it is not", () => {
    const job = {
      insurableSalary: "40000",
      salaryScaleMaximum: "40000",
      workTime: "1",
      health: { scenario: "A" },
    } as const;
    const payCalendar = { anchor: "2020-01-01" };
    expect(quote({ ...job, on: "2020-01-15" }, { payCalendar }).warnings).toEqual([]);
    expect(quote({ ...job, on: "2020-01-16" }, { payCalendar }).warnings).toEqual([
      { code: "W_NOT_PERIOD_START", params: { next: "2020-01-29" }, article: "CHG-08" },
    ]);
    expect(quote({ ...job, on: "2020-01-16" }).warnings).toEqual([]);
  });
});

describe("ages", () => {
  test("the rating age is the oracle’s, and moves on 1 January alone (LIF-15)", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1950, max: 2150 }), (birthDate, year) => {
        fc.pre(birthDate <= `${String(year)}-01-01` && birthDate > `${String(year - 119)}-01-01`);
        const age = oracleRatingAge(birthDate, `${String(year)}-01-01`);
        for (const on of [`${String(year)}-01-01`, `${String(year)}-07-15`, `${String(year)}-12-31`]) {
          expect(ratingAge({ birthDate, on })).toBe(age);
        }
        expect(ratingAge({ birthDate, on: `${String(year + 1)}-01-01` })).toBe(age + 1);
      }),
    );
  });

  test.each([
    ["1980-01-01", 40],
    ["1980-01-02", 39],
    ["1979-12-31", 40],
    ["2020-01-01", 0],
    ["1900-01-01", 120],
  ])("born on %s, rated %d in 2020", (birthDate, age) => {
    expect(ratingAge({ birthDate, on: "2020-12-31" })).toBe(age);
  });

  test.each(["2020-01-02", "2020-12-31", "1899-12-31"])("born on %s, no age in 2020", (birthDate) => {
    expect(() => ratingAge({ birthDate, on: "2020-12-31" })).toThrow(/E_(AGE|DATE)_RANGE/);
  });

  test.each([
    ["1955-06-15", "2020-06-14", 65, false],
    ["1955-06-15", "2020-06-15", 65, true],
    ["1956-02-29", "2021-02-27", 65, false],
    ["1956-02-29", "2021-02-28", 65, true],
    ["1956-02-29", "2020-02-28", 64, false],
    ["1956-02-29", "2020-02-29", 64, true],
  ])("born on %s, on %s: %d is reached? %s", (birthDate, on, age, reached) => {
    expect(isAged(birthDate, on, age)).toBe(reached);
  });
});
