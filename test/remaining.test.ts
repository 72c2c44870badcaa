import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjudicate,
  BENEFITS,
  editionOn,
  remaining,
  usageFrom,
  type Balance,
  type BenefitCode,
  type Certificate,
  type Claim,
  type Context,
  type Decision,
  type Readings,
  type Remaining,
  type Usage,
} from "../src/index.js";
import { parseEdition } from "../src/schema.js";
import { lineOf } from "./oracle/benefits.js";
import { addDays, addMonths } from "./oracle/dates.js";
import { aHistory, type History } from "./properties/histories.js";
import { cents, foldOf, isAround, played, written } from "./properties/judge.js";
import { RUNS } from "./runs.js";

// What `remaining` says, against what `adjudicate` does.

// The maxima of one treatment or X-ray would hide what is left of the others: here they are as good as none.
const printed = editionOn("2020-01-01");
const lines = Object.entries(printed.healthBenefits.values).map(([code, one]) => [
  code,
  {
    ...one,
    ...("maxima" in one && {
      maxima: one.maxima?.map((maximum) =>
        maximum.per === "treatment" || maximum.per === "x-ray" ? { ...maximum, amount: "999999999.00" } : maximum,
      ),
    }),
  },
]);
const edition = parseEdition({
  ...printed,
  id: "no maximum a treatment",
  healthBenefits: { ...printed.healthBenefits, values: Object.fromEntries(lines) },
});

const HUGE = "999999999.99";
type Facts = Readonly<Record<string, unknown>>;

/** What makes a claim meet every condition of its line; where a line has several parts, those of one. */
const FACTS: Partial<Record<BenefitCode, readonly Facts[]>> = {
  drugs: [{ drug: { prescriptionOnly: true } }],
  "travel-insurance": [{ trip: "t1" }, { trip: "elsewhere" }],
  "trip-cancellation": [{ trip: "t1" }, { trip: "elsewhere" }],
  "compression-stockings": [{ amount: "999.00", pairs: 999 }],
  "medical-cannabis": [
    {
      cannabis: {
        prescriber: "physician",
        stage: "current",
        approved: true,
        indicationAccepted: true,
        licensedSeller: true,
        nature: "product",
      },
    },
  ],
  "sclerosing-injection": [{ substance: HUGE }],
  "hospital-bed": [{ bed: { mode: "rental", alternative: HUGE } }],
  "chiropractic-osteopathy": [
    { service: "treatment", discipline: "chiropractic" },
    { service: "treatment", discipline: "osteopathy" },
    { service: "x-ray" },
  ],
  "kinesitherapy-orthotherapy-massage": [{ discipline: "massage" }, { discipline: "orthotherapy" }],
  psychology: [{ discipline: "psychology" }, { discipline: "social-work" }],
  vision: [{ item: "exam" }, { item: "correction" }],
  "dental-basic": [{ act: "recall-exam" }, { act: "complete-exam" }, { act: "other" }],
};

interface Asked {
  certificate: Certificate;
  usage: Usage;
  readings: Partial<Readings>;
  person: string;
  benefit: BenefitCode;
  on: string;
}

function whatIsLeft({ readings, ...input }: Asked, trip?: string, context: Context = { edition }): Remaining {
  return remaining(trip === undefined ? input : { ...input, trip }, { ...context, readings });
}

function huge({ certificate, usage, readings, person, benefit, on }: Asked, facts: Facts): Decision {
  const claim = { id: "huge", person, benefit, incurred: on, received: on, amount: HUGE, prescription: true, ...facts };
  return adjudicate({ certificate, claims: [claim as unknown as Claim], usage }, { edition, readings }).decisions[0]!;
}

/** Whether a maximum limits a claim of these facts. */
function limits({ of, discipline }: Balance, facts: Facts): boolean {
  if (of !== undefined && of !== facts["item"] && of !== facts["act"]) return false;
  const own = facts["service"] === "x-ray" ? "chiropractic" : facts["discipline"];
  return discipline === undefined || discipline === own;
}

/** The same maximum of another day. */
const isSame =
  (row: Balance) =>
  ({ per, months, of, discipline, trip }: Balance): boolean =>
    per === row.per && months === row.months && of === row.of && discipline === row.discipline && trip === row.trip;

const leftOf = ({ unit, left }: Balance): number => (unit === "dollars" ? cents(left) : Number(left));

/** Of every length from the first run on. */
const anyHistory = fc.noBias(aHistory());

/** A ledger after a history, and a question about one of its lines near its dates; about any line sometimes. */
const asked = fc
  .tuple(
    anyHistory,
    fc.integer({ min: 0, max: 0x7fffffff }),
    fc.constantFrom(0, 0, 0, -1, 1, 30, 200),
    fc.constantFrom(0, 0, -36, -12, -9, 9, 12, 36, 48, 60),
    fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...BENEFITS) }),
  )
  .map(([history, at, days, months, line]): Asked | undefined => askedOf(history, at, days, months, line));

function askedOf(
  history: History,
  at: number,
  days: number,
  months: number,
  line: BenefitCode | null,
): Asked | undefined {
  const { usage } = played(history);
  if (usage === undefined || usage.decided.length === 0) return undefined;
  const certificate = history.certificate as Certificate;
  // Mostly of what takes room in a maximum.
  const taking = usage.decided.filter(({ benefit, paid }) => paid !== "0.00" && hasMaxima(benefit));
  const some = taking.length > 0 && at % 5 > 0 ? taking : usage.decided;
  const { person, benefit, incurred } = some[at % some.length]!;
  const on = addDays(addMonths(incurred, months), days);
  return { certificate, usage, readings: history.readings, person, benefit: line ?? benefit, on };
}

function hasMaxima(benefit: BenefitCode): boolean {
  const isLimited = Object.keys(lineOf(benefit).maxima).some((per) => per !== "treatment" && per !== "xRay");
  return isLimited || benefit === "vision" || benefit === "dental-basic";
}

/** Runs a check on many questions, and holds that of 200 at least so many were about something. */
function holds(atLeast: number, check: (one: Asked) => boolean, numRuns = RUNS): void {
  let told = 0;
  fc.assert(
    fc.property(asked, (one) => {
      if (one !== undefined && check(one)) told++;
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThanOrEqual(Math.floor((atLeast * numRuns) / 200));
}

describe("what is left", () => {
  test("is what a huge claim of that day is paid, of every maximum and under every reading", () => {
    const seen = new Set<string>();
    const within = new Set<string>();
    holds(
      25,
      (one) => {
        let isLess = false;
        for (const facts of FACTS[one.benefit] ?? [{}]) {
          const { covered, maxima } = whatIsLeft(one, facts["trip"] as string | undefined);
          if (!covered) continue;
          const { paid, eligible, reasons } = huge(one, facts);
          const met = maxima.filter((row) => limits(row, facts));
          for (const row of met) {
            seen.add(`${row.per} ${String(row.of)}`);
            if (row.used !== "0" && row.used !== "0.00") isLess = true;
            const { used, left } = foldOf(row, maxima, one.usage, one.readings);
            expect([row.used, leftOf(row)]).toEqual([inUnit(row, used), left]);
            if (left < amountOf(row) - used) within.add(`${row.per} ${String(row.of)}`);
          }
          const dollars = met.filter(({ unit }) => unit === "dollars");
          if (dollars.length > 0) expect(cents(paid)).toBe(Math.min(...dollars.map(leftOf)));
          // What is around a maximum limits it already: the narrowest tells all.
          const narrowest = dollars.filter((row) => !dollars.some((other) => isAround(row, other)));
          for (const row of narrowest) expect(row.left).toBe(paid);
          const [pairs] = met.filter(({ unit }) => unit === "pairs");
          if (pairs !== undefined) expect(eligible).toBe(`${pairs.left}.00`);
          const [exam] = met.filter(({ unit }) => unit === "exams");
          const codes = reasons.map(({ code }) => code);
          expect(codes.includes("R_EXAM_INTERVAL")).toBe(exam?.left === "0");
          if (exam?.left === "0") expect(reasons[0]?.params).toEqual({ months: exam.months, next: exam.moreOn });
        }
        return isLess;
      },
      Math.max(RUNS, 200) * 3,
    );
    const periods = ["day", "trip", "calendar-year", "months", "lifetime"].map((per) => `${per} undefined`);
    const exams = ["exam", "recall-exam", "complete-exam"].map((of) => `months ${of}`);
    expect([...seen].sort()).toEqual([...periods, ...exams].sort());
  });

  test("of the 950.00 is what the person keeps of a huge drug, or of a huge counted claim under that reading", () => {
    holds(1, (one) => {
      const { covered, outOfPocket, rate, maxima } = whatIsLeft(one);
      expect(outOfPocket === null).toBe(!covered || !lineOf(one.benefit).counted);
      if (!covered || outOfPocket === null) return false;
      expect(cents(outOfPocket.left)).toBe(95000 - cents(outOfPocket.counted));
      const isFull = one.benefit === "drugs" || one.readings.fullReimbursementScope === "counted-lines";
      const facts = FACTS[one.benefit]?.[0] ?? {};
      const { patient } = huge(one, facts);
      if (maxima.length > 0 || one.benefit === "sclerosing-injection") return false;
      expect(rate).toBe("0.80");
      expect(patient).toBe(isFull ? outOfPocket.left : "200000000.00");
      return outOfPocket.counted !== "0.00";
    });
  });

  test("is for who is covered, or the reason is the one for which a claim is refused", () => {
    const codes = new Set<string>();
    holds(
      20,
      (one) => {
        const { covered, reason, rate } = whatIsLeft(one);
        expect([covered, rate === null]).toEqual([reason === null, reason !== null]);
        const facts = FACTS[one.benefit]?.at(-1) ?? {};
        const { reasons, status } = huge(one, facts);
        const conditions = reasons.filter(({ code }) => !/^R_(MAXIMUM|PAIRS|BED)/.test(code));
        expect(conditions).toEqual(reason === null ? [] : [reason]);
        if (reason === null) return false;
        expect(["refused", "unknown"]).toContain(status);
        if (reason.code !== "R_CANNABIS_START") codes.add(reason.code);
        return true;
      },
      Math.max(RUNS, 200) * 3,
    );
    expect([...codes].sort()).toEqual(
      "R_EXEMPT R_LEVEL R_NOT_A_DEPENDANT R_NOT_INSURED R_OUTSIDE_SCHEDULE R_STATUS".split(" "),
    );
  });

  test("knows every trip of the ledger when none is asked for", () => {
    holds(1, (one) => {
      const { covered, maxima } = whatIsLeft(one);
      const trips = maxima.filter(({ per }) => per === "trip").map(({ trip }) => trip);
      const known = one.usage.decided.filter(({ benefit, person }) => benefit === one.benefit && person === one.person);
      if (!covered || lineOf(one.benefit).maxima.trip === undefined) expect(trips).toEqual([]);
      // And any other trip.
      else expect(trips).toEqual([...new Set(known.map(({ trip }) => trip)), undefined]);
      return trips.length > 1;
    });
  });
});

const amountOf = ({ unit, amount }: Balance): number => (unit === "dollars" ? cents(amount) : Number(amount));
const inUnit = ({ unit }: Balance, amount: number): string => (unit === "dollars" ? written(amount) : String(amount));

describe("more comes back", () => {
  /** The left of the same maximum on another day, unless another rule of vision holds then. */
  function leftOn(one: Asked, row: Balance, on: string): number | undefined {
    const same = whatIsLeft({ ...one, on }, row.trip).maxima.find(isSame(row));
    return same && leftOf(same);
  }

  function expectFirst(one: Asked, row: Balance, days: Iterable<string>): void {
    const now = leftOf(row);
    for (const day of days) {
      if (day <= one.on || (row.moreOn !== null && day >= row.moreOn)) continue;
      const left = leftOn(one, row, day);
      if (left !== undefined && left > now) expect(`more on ${day}`).toBe(`more on ${String(row.moreOn)}`);
    }
  }

  const beside = (day: string): string[] => [addDays(day, -1), day, addDays(day, 1)];

  test("on the first day on which more is left: on its edges, and on the days beside them", () => {
    holds(20, (one) => {
      let isTold = false;
      for (const row of whatIsLeft(one).maxima) {
        const { moreOn, months = 0 } = row;
        if (moreOn !== null) {
          const left = leftOn(one, row, moreOn);
          if (left !== undefined) expect(left).toBeGreaterThan(leftOf(row));
          isTold = true;
        } else if (row.per !== "lifetime" && row.per !== "trip") {
          expect(leftOf(row)).toBe(amountOf(row));
        }
        const dates = one.usage.decided
          .filter(({ benefit }) => benefit === one.benefit)
          .map(({ incurred }) => incurred);
        const ends = dates.map((date) => addMonths(date, months));
        const years = Array.from({ length: 8 }, (_, year) => `${String(2020 + year)}-01-01`);
        const near = moreOn === null ? ["2199-12-30"] : [moreOn];
        expectFirst(one, row, new Set([one.on, ...dates, ...ends, ...years, ...near].flatMap(beside)));
      }
      return isTold;
    });
  });

  test("on the first day on which more is left: day by day", () => {
    function* days(from: string, until: string): Generator<string> {
      for (let day = from; day <= until; day = addDays(day, 1)) yield day;
    }
    holds(
      20,
      (one) => {
        const rows = whatIsLeft(one).maxima.filter(({ moreOn }) => moreOn !== null);
        for (const row of rows.slice(0, 2)) expectFirst(one, row, days(one.on, row.moreOn!));
        return rows.length > 0;
      },
      Math.ceil(RUNS / 10),
    );
  });
});

describe("the balances of adjudicate", () => {
  test("are what remaining says of each person and line claimed, on the day of her last claim of it", () => {
    let count = 0;
    fc.assert(
      fc.property(anyHistory, ({ readings, ...history }) => {
        const certificate = history.certificate as Certificate;
        for (const { input, result } of played({ ...history, readings }).calls) {
          const { usage, balances, decisions } = result;
          // In the order of the decisions; the same id may be decided twice.
          const claims = decisions.map(({ claim }) => input.claims.find(({ id }) => id === claim)!);
          const expected: Balance[] = [];
          const years = new Map<number, unknown>();
          for (const person of new Set(claims.map((claim) => claim.person))) {
            const own = claims.filter((claim) => claim.person === person);
            for (const benefit of new Set(own.map((claim) => claim.benefit))) {
              const some = own.filter((claim) => claim.benefit === benefit);
              const days = some.map(({ incurred }) => incurred).sort();
              const ask = (on: string, trip?: string): Remaining =>
                whatIsLeft({ certificate, usage, readings, person, benefit, on }, trip, {});
              const trips = new Set(some.map((claim) => ("trip" in claim ? claim.trip : undefined)));
              for (const trip of trips) expected.push(...ask(days.at(-1)!, trip).maxima);
              for (const on of days) {
                if (!lineOf(benefit).counted || on < "2020-01-01") continue;
                const year = on.slice(0, 4);
                const ofYear = usage.decided.filter(({ incurred }) => incurred.startsWith(year));
                const counted = ofYear.reduce((sum, one) => sum + cents(one.outOfPocketCounted), 0);
                years.set(Number(year), {
                  year: Number(year),
                  counted: written(counted),
                  left: written(95000 - counted),
                });
              }
            }
          }
          const told = (all: readonly Balance[]): string[] => all.map((row) => JSON.stringify(row)).sort();
          expect(told(balances.maxima)).toEqual(told(expected));
          expect(balances.outOfPocket).toEqual([...years.entries()].sort(([a], [b]) => a - b).map(([, row]) => row));
          count += expected.length;
        }
      }),
    );
    expect(count).toBeGreaterThan(RUNS);
  });
});

describe("an example", () => {
  const certificate: Certificate = {
    id: "C-1",
    persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
    coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
  };
  const aid = { claim: "A-1", person: "P-1", benefit: "hearing-aid", incurred: "2020-02-29", paid: "480.00" } as const;

  test.each([
    ["2020-02-28", "480.00", "0.00", "2024-02-29"],
    ["2024-02-28", "480.00", "0.00", "2024-02-29"],
    ["2024-02-29", "0.00", "480.00", null],
  ])("a hearing aid of 2020-02-29, asked on %s: %s used, %s left, more on %s", (on, used, left, moreOn) => {
    const usage = usageFrom({ payments: [aid] });
    expect(remaining({ certificate, person: "P-1", benefit: "hearing-aid", on, usage })).toStrictEqual({
      person: "P-1",
      benefit: "hearing-aid",
      on,
      edition: "2020",
      covered: true,
      reason: null,
      rate: "0.80",
      maxima: [
        {
          person: "P-1",
          benefit: "hearing-aid",
          amount: "480.00",
          unit: "dollars",
          per: "months",
          article: "REI-05",
          on,
          used,
          left,
          moreOn,
          months: 48,
        },
      ],
      outOfPocket: null,
      readings: { monthWindows: "rolling", maximaScope: "person" },
      warnings:
        on < "2021"
          ? []
          : [
              {
                code: "W_AFTER_PRINTED_YEAR",
                params: { from: "2020-01-01", until: "2020-12-31" },
                article: "GEN-01",
              },
            ],
    });
  });

  // What is used up on the next day, or in the next year, as well does not come back there.
  test("nothing more comes back in a year that is used up as well", () => {
    const visit = { person: "P-1", benefit: "psychology", paid: "1000.00" } as const;
    const payments = ["2020", "2021"].map((year) => ({ ...visit, claim: year, incurred: `${year}-03-01` }));
    const ask = { certificate, person: "P-1", benefit: "psychology", usage: usageFrom({ payments }) } as const;
    expect(remaining({ ...ask, on: "2020-03-01" }).maxima[0]).toMatchObject({ left: "0.00", moreOn: "2022-01-01" });
    expect(remaining({ ...ask, on: "2021-03-01" }).maxima[0]).toMatchObject({ left: "0.00", moreOn: "2022-01-01" });
  });

  test("nor on a day that is used up as well", () => {
    const ride = { person: "P-1", benefit: "transport-lodging", paid: "48.00", outOfPocketCounted: "12.00" } as const;
    const payments = ["01", "02"].map((day) => ({ ...ride, claim: day, incurred: `2020-03-${day}` }));
    const ask = { certificate, person: "P-1", benefit: "transport-lodging", usage: usageFrom({ payments }) } as const;
    const [day] = remaining({ ...ask, on: "2020-03-01" }).maxima;
    expect(day).toMatchObject({ per: "day", left: "0.00", moreOn: "2020-03-03" });
  });
});
