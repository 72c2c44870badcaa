import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjudicate,
  attempt,
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
  type PaidClaim,
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
    // The day in its year is in an example below: few histories use so much up.
    expect([...within]).toContain("months exam");
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
        const { covered, reason, rate, maxima, outOfPocket } = whatIsLeft(one);
        expect([covered, rate === null]).toEqual([reason === null, reason !== null]);
        expect(maxima.length > 0).toBe(covered && hasMaxima(one.benefit));
        expect(outOfPocket !== null).toBe(covered && lineOf(one.benefit).counted);
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

  test("knows every trip of the ledger when none is asked for, and any other", () => {
    holds(4, (given) => {
      // Of a travel line, more often than they are asked about.
      const travels = given.usage.decided.filter(({ trip }) => trip !== undefined);
      const { person, benefit } = travels.at(-1) ?? given;
      const one = { ...given, person, benefit };
      const { covered, maxima } = whatIsLeft(one);
      const trips = maxima.map(({ trip }) => trip);
      // A maximum for all the persons of a trip may be known by another.
      const isOfAll = one.readings.tripMaximum === "trip";
      const known = travels.filter((line) => line.benefit === benefit && (isOfAll || line.person === person));
      if (!covered || lineOf(benefit).maxima.trip === undefined) {
        expect(trips.filter((trip) => trip !== undefined)).toEqual([]);
        return false;
      }
      expect(trips).toEqual([...new Set(known.map(({ trip }) => trip)), undefined]);
      for (const row of maxima.slice(0, -1)) expect(whatIsLeft(one, row.trip).maxima).toEqual([row]);
      const { trip: _, ...other } = whatIsLeft(one, "never heard of").maxima[0]!;
      expect(maxima.at(-1)).toStrictEqual(other);
      expect(other).toMatchObject({ left: other.amount, moreOn: null });
      expect(huge(one, { trip: "never heard of" }).paid).toBe(other.left);
      return maxima.some(({ used }) => used !== "0.00");
    });
  });

  test("is asked of a trip on a line that has trips, and on no other", () => {
    const certificate: Certificate = {
      id: "C-1",
      persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
      coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" }, dental: "individual" }],
    };
    for (const benefit of BENEFITS) {
      const ask = () => remaining({ certificate, person: "P-1", benefit, on: "2020-06-15", trip: "T-1" });
      const result = attempt(ask);
      if (lineOf(benefit).maxima.trip !== undefined) {
        expect(result).toMatchObject({ ok: true, value: { maxima: [{ per: "trip", trip: "T-1" }] } });
        continue;
      }
      const params = { keys: "certificate, person, benefit, on, usage" };
      const issues = [{ code: "E_UNKNOWN_KEY", path: ["trip"], params, article: null }];
      expect(result).toEqual({ ok: false, issues });
    }
  });
});

const amountOf = ({ unit, amount }: Balance): number => (unit === "dollars" ? cents(amount) : Number(amount));
const inUnit = ({ unit }: Balance, amount: number): string => (unit === "dollars" ? written(amount) : String(amount));

describe("more comes back", () => {
  /** The same question of a certificate that covers everybody for all, always: another day is not without an answer. */
  const whoIsCovered = ({ certificate, ...one }: Asked): Asked => ({
    ...one,
    certificate: {
      ...certificate,
      persons: certificate.persons.map(({ id, role, birthDate }) => ({ id, role, birthDate })),
      coverage: [{ from: "1900-01-01", until: null, health: { scenario: "O" }, dental: "family" }],
    },
  });

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
    holds(20, (given) => {
      const one = whoIsCovered(given);
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
      (given) => {
        const one = whoIsCovered(given);
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

  const ask = (benefit: BenefitCode, on: string, payments: readonly object[]): (readonly (string | null)[])[] => {
    const usage = usageFrom({
      payments: payments.map((facts, at) => ({ claim: String(at), person: "P-1", benefit, ...facts }) as PaidClaim),
    });
    const { maxima } = remaining({ certificate, person: "P-1", benefit, on, usage });
    return maxima.map(({ used, left, moreOn }) => [used, left, moreOn]);
  };

  test("an eye exam gets no more than is left of the 320.00 around it", () => {
    const glasses = (incurred: string, paid: string) => ({
      item: "correction",
      ageRule: "13-and-over",
      incurred,
      paid,
    });
    const exam = { item: "exam", ageRule: "13-and-over", incurred: "2020-04-01", paid: "15.00" };
    const on = "2020-06-15";
    expect(ask("vision", on, [])).toEqual([
      ["0.00", "40.00", null],
      ["0.00", "320.00", null],
    ]);
    // 280.00 of 320.00 leave the 40.00 of an exam whole: as much as it ever has.
    expect(ask("vision", on, [glasses("2020-03-01", "280.00")])).toEqual([
      ["0.00", "40.00", null],
      ["280.00", "40.00", "2023-03-01"],
    ]);
    expect(ask("vision", on, [glasses("2020-03-01", "280.01")])).toEqual([
      ["0.00", "39.99", "2023-03-01"],
      ["280.01", "39.99", "2023-03-01"],
    ]);
    // The exam’s own 15.00 come back after those of the glasses; until then its 25.00 are all that it lacks.
    expect(ask("vision", on, [glasses("2020-03-01", "305.00"), exam])).toEqual([
      ["15.00", "0.00", "2023-03-01"],
      ["320.00", "0.00", "2023-03-01"],
    ]);
    expect(ask("vision", "2023-03-01", [glasses("2020-03-01", "305.00"), exam])).toEqual([
      ["15.00", "25.00", "2023-04-01"],
      ["15.00", "305.00", "2023-04-01"],
    ]);
    // What leaves the one is more only once the other has some too.
    expect(ask("vision", "2020-06-15", [exam, glasses("2020-05-01", "305.00")])).toEqual([
      ["15.00", "0.00", "2023-04-01"],
      ["320.00", "0.00", "2023-04-01"],
    ]);
    expect(ask("vision", "2020-06-15", [{ ...exam, paid: "40.00" }, glasses("2020-05-01", "400.00")])).toEqual([
      ["40.00", "0.00", "2023-05-01"],
      ["320.00", "0.00", "2023-05-01"],
    ]);
  });

  test("a day of transport gets no more than is left of the year around it", () => {
    const ride = (incurred: string, paid: string) => ({ incurred, paid, outOfPocketCounted: "0.00" });
    const used = (...rides: [string, string][]) => rides.map((one) => ride(...one));
    const on = "2020-06-15";
    expect(ask("transport-lodging", on, used([on, "20.00"]))).toEqual([
      ["20.00", "28.00", "2020-06-16"],
      ["20.00", "980.00", "2021-01-01"],
    ]);
    // 30.00 are left of the year: the next day has no more than the 28.00 and 2.00, and no day of the year more.
    expect(ask("transport-lodging", on, used([on, "20.00"], ["2020-03-01", "950.00"]))).toEqual([
      ["20.00", "28.00", "2020-06-16"],
      ["970.00", "30.00", "2021-01-01"],
    ]);
    expect(ask("transport-lodging", on, used([on, "20.00"], ["2020-03-01", "952.00"]))).toEqual([
      ["20.00", "28.00", "2021-01-01"],
      ["972.00", "28.00", "2021-01-01"],
    ]);
    expect(ask("transport-lodging", on, used(["2020-03-01", "960.00"]))).toEqual([
      ["0.00", "40.00", "2021-01-01"],
      ["960.00", "40.00", "2021-01-01"],
    ]);
    expect(ask("transport-lodging", on, used(["2020-03-01", "952.00"]))).toEqual([
      ["0.00", "48.00", null],
      ["952.00", "48.00", "2021-01-01"],
    ]);
    // The next year is used up too, and so is the first day after it.
    const full = used(["2020-03-01", "1000.00"], ["2021-03-01", "1000.00"], ["2022-01-01", "48.00"]);
    expect(ask("transport-lodging", on, full)).toEqual([
      ["0.00", "0.00", "2022-01-02"],
      ["1000.00", "0.00", "2022-01-01"],
    ]);
  });

  test("nothing is told of who is not covered, whatever was paid, and in no balance of a call", () => {
    const covered: Certificate = {
      ...certificate,
      coverage: [{ from: "2019-01-01", until: "2020-12-31", health: { scenario: "C" } }],
    };
    const bill = { person: "P-1", prescription: true, amount: "60.00" } as const;
    const on = (incurred: string, benefit: "deep-shoes" | "wig"): Claim => ({
      ...bill,
      id: `${incurred} ${benefit}`,
      benefit,
      incurred,
      received: incurred,
    });
    const call = (...claims: Claim[]) => adjudicate({ certificate: covered, claims });
    const { usage, balances } = call(on("2020-03-01", "deep-shoes"), on("2020-03-02", "wig"));
    expect(balances.maxima.map(({ benefit, left }) => [benefit, left])).toEqual([
      ["deep-shoes", "102.00"],
      ["wig", "252.00"],
    ]);
    expect(balances.outOfPocket).toEqual([{ year: 2020, counted: "12.00", left: "938.00" }]);
    for (const [day, code] of [
      ["2019-12-31", "R_OUTSIDE_SCHEDULE"],
      ["2021-01-01", "R_NOT_INSURED"],
    ] as const) {
      for (const benefit of ["deep-shoes", "wig", "drugs"] as const) {
        expect(remaining({ certificate: covered, person: "P-1", benefit, on: day, usage })).toMatchObject({
          covered: false,
          rate: null,
          reason: { code },
          maxima: [],
          outOfPocket: null,
        });
      }
    }
    // Of her last claim, whatever the order in which they are given; a year of the schedule, insured or not.
    expect(call(on("2021-01-01", "wig"), on("2020-03-02", "wig")).balances).toEqual({ outOfPocket: [], maxima: [] });
    const late = call(on("2021-01-01", "deep-shoes"), on("2019-12-31", "deep-shoes"), on("2020-12-31", "wig"));
    expect(late.balances.maxima.map(({ benefit, on: day }) => [benefit, day])).toEqual([["wig", "2020-12-31"]]);
    expect(late.balances.outOfPocket).toEqual([{ year: 2021, counted: "0.00", left: "950.00" }]);
    const first = call(on("2019-12-31", "deep-shoes"), on("2020-01-01", "deep-shoes")).balances;
    expect(first.maxima.map(({ on: day, left }) => [day, left])).toEqual([["2020-01-01", "102.00"]]);
    expect(first.outOfPocket).toEqual([{ year: 2020, counted: "12.00", left: "938.00" }]);
    expect(call(on("2019-12-31", "deep-shoes")).balances).toEqual({ outOfPocket: [], maxima: [] });
  });

  test("each trip of the ledger has its row, and one more any other; each its own when it is asked for", () => {
    const trips = [
      { trip: "Rome", incurred: "2020-03-01", paid: "4000.00" },
      { trip: "Oslo", incurred: "2020-04-01", paid: "5000.00" },
      { trip: "Rome", incurred: "2020-05-01", paid: "500.00" },
    ];
    const usage = usageFrom({
      payments: trips.map((facts, at) => ({
        claim: String(at),
        person: "P-1",
        benefit: "trip-cancellation" as const,
        ...facts,
      })),
    });
    const left = (benefit: "trip-cancellation" | "travel-insurance", trip?: string) =>
      remaining({ certificate, person: "P-1", benefit, on: "2020-06-15", usage, trip }).maxima.map((row) => [
        "trip" in row ? row.trip : null,
        row.used,
        row.left,
        row.moreOn,
      ]);
    const [rome, oslo] = [
      ["Rome", "4500.00", "500.00", null],
      ["Oslo", "5000.00", "0.00", null],
    ];
    expect(left("trip-cancellation")).toEqual([rome, oslo, [null, "0.00", "5000.00", null]]);
    expect(left("trip-cancellation", "Rome")).toEqual([rome]);
    expect(left("trip-cancellation", "rome")).toEqual([["rome", "0.00", "5000.00", null]]);
    expect(left("travel-insurance")).toEqual([[null, "0.00", "5000000.00", null]]);
  });
});
