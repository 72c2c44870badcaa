import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  attempt,
  columnOf,
  comparePremiums,
  editionOn,
  FACTS,
  LINES,
  PREMIUM_COLUMNS,
  premiumColumns,
  quote,
  readPopulation,
  SALARY_CLASSES,
  SCENARIOS,
  slicePopulation,
  type Context,
  type Edition,
  type Member,
  type PopulationColumns,
  type PremiumColumns,
  type Quote,
  type Shares,
} from "../../src/index.js";
import { withRates, type RateChange } from "../../src/schema.js";
import { RUNS } from "../runs.js";
import { context, member } from "./arbitraries.js";

const cents = (text: string): number => Number(text.replace(".", ""));
const sharesOf = ({ total, employer, employee }: Shares): number[] => [total, employer, employee].map(cents);

/** The row of a quote. */
function rowOf({ lines, tax, payable, ...sums }: Quote): number[] {
  const totals = LINES.map((name) => cents(lines.find(({ line }) => line === name)?.total ?? "0.00"));
  return [...totals, ...sharesOf(sums), ...sharesOf(tax), ...sharesOf(payable)];
}

function rowsOf({ values, names, count }: PremiumColumns): number[][] {
  return Array.from({ length: count }, (_, row) => [...values.subarray(row * names.length, (row + 1) * names.length)]);
}

/** A member that is refused: in the year after, or with something that cannot be read. */
const refused = fc.oneof(
  member.map((one) => ({ ...one, on: "2021-01-03" })),
  member.map((one) => ({ ...one, insurableSalary: "12,50" })),
  fc.constantFrom(null, undefined, 7, "member", [], {}),
) as fc.Arbitrary<Member>;
const members = fc.array(fc.oneof({ weight: 5, arbitrary: member }, { weight: 1, arbitrary: refused }), {
  maxLength: 40,
});

/** Editions of other rates. Each is made once: parsing one costs as much as a thousand quotes. */
const changes: RateChange[] = ["1.000001", "1.05", "1.333333", "2.999999"].flatMap((factor) =>
  (["half-up", "half-even", "down", "up"] as const).flatMap((rounding) =>
    [0, 3].map((rateDecimals) => ({ id: "other", scale: { factor, rounding, rateDecimals } })),
  ),
);
const printed = editionOn("2020-01-01");
const editions = new Map<RateChange, Edition>();
function changed(change: RateChange): Edition {
  const edition = editions.get(change) ?? withRates(printed, change);
  editions.set(change, edition);
  return edition;
}
const anyContext: fc.Arbitrary<Context> = fc
  .tuple(context, fc.option(fc.constantFrom(...changes), { nil: undefined }))
  .map(([one, change]) => (change === undefined ? one : { ...one, edition: changed(change) }));

describe("a population in columns", () => {
  test("is what quote says of each member, under any rates and readings, and leaves out whom quote refuses", () => {
    fc.assert(
      fc.property(members, anyContext, (all, setting) => {
        const quotes = all.map((one) => attempt(() => quote(one, setting)));
        const { columns, rejects } = readPopulation(all, setting);
        const premiums = premiumColumns(columns, setting);
        expect(rowsOf(premiums)).toEqual(quotes.flatMap((one) => (one.ok ? [rowOf(one.value)] : [])));
        expect(rejects).toEqual(quotes.flatMap((one, index) => (one.ok ? [] : [{ index, issues: one.issues }])));
        expect([...columns.place]).toEqual(quotes.flatMap((one, index) => (one.ok ? [index] : [])));
        for (const one of quotes) if (one.ok) expect(premiums.periods["2020"]).toBe(one.value.annual.periods);
      }),
      { numRuns: RUNS * 2 },
    );
  });

  test("is the same in one part or many, in order or not, totals alone or not, in an array of one’s own", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 30 }), anyContext, fc.nat(), (all, setting, cut) => {
        const { columns } = readPopulation(all, setting);
        const whole = premiumColumns(columns, setting);
        const at = cut % (columns.count + 1);
        const parts = [slicePopulation(columns, 0, at), slicePopulation(columns, at, columns.count)];
        expect(parts.flatMap((part) => rowsOf(premiumColumns(part, setting)))).toEqual(rowsOf(whole));
        const backwards = readPopulation(all.toReversed(), setting).columns;
        expect(rowsOf(premiumColumns(backwards, setting)).toReversed()).toEqual(rowsOf(whole));
        const totals = premiumColumns(columns, { ...setting, only: "totals" });
        expect(rowsOf(totals)).toEqual(rowsOf(whole).map((row) => row.slice(LINES.length)));
        const into = new Int32Array(new SharedArrayBuffer(whole.values.byteLength)).fill(-1);
        expect(premiumColumns(columns, { ...setting, into }).values).toBe(into);
        expect([...into]).toEqual([...whole.values]);
        for (const [index, name] of PREMIUM_COLUMNS.entries()) {
          expect([...columnOf(whole, name)]).toEqual(rowsOf(whole).map((row) => row[index]));
        }
      }),
    );
  });

  test("survives structuredClone and a generator, and changes no input", () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 10 }), (all) => {
        const before = structuredClone(all);
        const { columns } = readPopulation(
          (function* () {
            yield* all;
          })(),
        );
        expect(structuredClone(columns)).toEqual(columns);
        expect(all).toEqual(before);
        const copy = structuredClone(columns);
        expect(premiumColumns(copy)).toEqual(premiumColumns(columns));
        expect(copy).toEqual(columns);
      }),
    );
  });
});

describe("a comparison of premiums", () => {
  /** Sums over quotes, as the comparison must have them. */
  const summed = (quotes: readonly Quote[], amount: (one: Quote) => string): number =>
    quotes.reduce((total, one) => total + cents(amount(one)), 0);

  test("adds up what quote says before and after, and tells who moves", () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 30 }), anyContext, anyContext, (all, before, after) => {
        const { columns } = readPopulation(all);
        const compared = comparePremiums(columns, before, after);
        const [old, recent] = [before, after].map((setting) => all.map((one) => quote(one, setting))) as [
          Quote[],
          Quote[],
        ];
        for (const payer of ["total", "employer", "employee"] as const) {
          for (const [change, amount] of [
            [compared.premium, (one: Quote) => one[payer]],
            [compared.tax, (one: Quote) => one.tax[payer]],
            [compared.payable, (one: Quote) => one.payable[payer]],
            [compared.annual, (one: Quote) => one.annual.payable[payer]],
          ] as const) {
            const [was, is] = [summed(old, amount), summed(recent, amount)];
            expect(cents(change[payer].before)).toBe(was);
            expect(cents(change[payer].after)).toBe(is);
            expect(cents(change[payer].difference)).toBe(is - was);
          }
        }
        const moved = all.map(
          (_, index) =>
            cents((recent[index] as Quote).payable.employee) - cents((old[index] as Quote).payable.employee),
        );
        const { more, less, same, moreBy, lessBy, distribution } = compared.moves;
        expect([more, less, same]).toEqual([
          moved.filter((by) => by > 0).length,
          moved.filter((by) => by < 0).length,
          moved.filter((by) => by === 0).length,
        ]);
        expect(cents(moreBy) - cents(lessBy)).toBe(cents(compared.payable.employee.difference));
        for (const { from, until, count } of distribution) {
          const isIn = (by: number) => (from === null || by >= cents(from)) && (until === null || by <= cents(until));
          expect(moved.filter(isIn)).toHaveLength(count);
        }
        expect(distribution.reduce((total, { count }) => total + count, 0)).toBe(all.length);
        const { up, down } = compared.most;
        expect(up === null ? 0 : cents(up.difference)).toBe(Math.max(0, ...moved));
        expect(down === null ? 0 : cents(down.difference)).toBe(Math.min(0, ...moved) + 0);
        if (up !== null) expect(moved.indexOf(cents(up.difference))).toBe(up.index);
        if (down !== null) expect(moved.indexOf(cents(down.difference))).toBe(down.index);
        for (const groups of [compared.byScenario, compared.byClass]) {
          expect(groups.reduce((total, { members: count }) => total + count, 0)).toBe(all.length);
          for (const payer of ["total", "employer", "employee"] as const) {
            for (const when of ["before", "after"] as const) {
              const sum = groups.reduce((total, { payable }) => total + cents(payable[payer][when]), 0);
              expect(sum).toBe(cents(compared.payable[payer][when]));
            }
          }
          const ups = groups.reduce((total, { moves }) => total + cents(moves.moreBy), 0);
          const downs = groups.reduce((total, { moves }) => total + cents(moves.lessBy), 0);
          expect([ups, downs]).toEqual([cents(moreBy), cents(lessBy)]);
        }
      }),
    );
  });

  test("puts each member under the scenario and the class that she has", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 20 }), (all) => {
        const { byScenario, byClass } = comparePremiums(readPopulation(all).columns, {}, {});
        const key = ({ health }: Member): string =>
          health === null ? "none" : health === "exempt" ? "exempt" : (health as { scenario: string }).scenario;
        const order = [...SCENARIOS, "exempt", "none"].filter((one) => all.some((other) => key(other) === one));
        expect(byScenario.map((group) => group.key)).toEqual(order);
        for (const group of byScenario) {
          expect(group.members).toBe(all.filter((one) => key(one) === group.key).length);
        }
        const isBelow = ({ salaryScaleMaximum }: Member): boolean => cents(String(salaryScaleMaximum)) < 4_000_000;
        const below = all.filter(isBelow).length;
        const counts = [below, all.length - below];
        expect(byClass.map((group) => [group.key, group.members])).toEqual(
          SALARY_CLASSES.map((name, index) => [name, counts[index]]).filter(([, count]) => count !== 0),
        );
      }),
    );
  });
});

test("the groups of a comparison are in the order of the brochure: A to O, exempt, not in the plan", () => {
  const job = { on: "2020-03-15", insurableSalary: "1300.00", salaryScaleMaximum: "1.00", workTime: "1" } as const;
  const all = [null, "exempt", { scenario: "O" }, { scenario: "A" }] as const;
  const { columns } = readPopulation(all.map((health) => ({ ...job, health })));
  expect(comparePremiums(columns, {}, {}).byScenario.map(({ key }) => key)).toEqual(["A", "O", "exempt", "none"]);
});

describe("columns that nobody read", () => {
  const { columns } = readPopulation([
    {
      on: "2020-03-15",
      insurableSalary: "1300.00",
      salaryScaleMaximum: "1.00",
      workTime: "1",
      health: { scenario: "A" },
    },
  ]);
  const altered = (part: Partial<PopulationColumns>): PopulationColumns => ({ ...structuredClone(columns), ...part });
  const fact = (name: (typeof FACTS)[number], value: number): PopulationColumns => {
    const facts = new Uint8Array(columns.facts);
    facts[FACTS.indexOf(name)] = value;
    return altered({ facts });
  };

  test.each([
    ["a salary that is no whole number of cents", altered({ salary: Float64Array.of(0.5) }), "E_MONEY_RANGE"],
    ["a negative salary", altered({ salary: Float64Array.of(-100) }), "E_MONEY_RANGE"],
    ["no salary", altered({ salary: Float64Array.of(NaN) }), "E_MONEY_RANGE"],
    ["a salary whose premium no column holds", altered({ salary: Float64Array.of(1e15) }), "E_MONEY_RANGE", "ltd"],
    ["no scale", altered({ scaleMaximum: Float64Array.of(NaN) }), "E_MONEY_RANGE"],
    ["no work time", altered({ workTime: Float64Array.of(NaN) }), "E_MONEY_RANGE"],
    ["a day of another year", altered({ on: Int32Array.of(20210103) }), "E_NO_PRINTED_RATE"],
    ["a scenario after O", fact("health", 17), "E_MONEY_RANGE"],
    ["a status after family", fact("dental", 4), "E_MONEY_RANGE"],
    ["a sixth multiple", fact("life-additional", 6), "E_MONEY_RANGE"],
    ["an eleventh amount", fact("life-spouse", 11), "E_MONEY_RANGE"],
    ["an option after O+", fact("ltd", 4), "E_MONEY_RANGE"],
    ["a fourth payer", fact("paid-by", 3), "E_MONEY_RANGE"],
    ["too few salaries", altered({ salary: new Float64Array(0) }), "E_INTEGER_RANGE"],
    ["salaries of another kind", altered({ salary: [1] as never }), "E_TYPE"],
    ["another version", altered({ version: 2 as never }), "E_CHOICE"],
    ["more members than there are", altered({ count: 2 }), "E_INTEGER_RANGE"],
  ])("%s is refused", (_, given, code, held?: string) => {
    if (held === "ltd") given.facts[FACTS.indexOf("ltd")] = 3;
    const result = attempt(() => premiumColumns(given));
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });

  test.each([0, 1, 2, 3, 4, 5])(
    "a place in the rates past their end is refused, at %i times the salary",
    (multiple) => {
      for (const name of ["rate", "spouse-rate"] as const) {
        const given = fact("life-additional", multiple);
        given.facts[FACTS.indexOf(name)] = 31;
        expect(attempt(() => premiumColumns(given)).ok).toBe(true);
        given.facts[FACTS.indexOf(name)] = 32;
        expect(attempt(() => premiumColumns(given)).ok).toBe(false);
      }
    },
  );
});
