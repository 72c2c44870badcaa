// Deaths, losses and disabilities to compare two implementations on: valid input only, crowded on the boundaries.

import fc from "fast-check";
import {
  deathBenefit,
  disabilityBenefit,
  dismembermentBenefit,
  LTD_OPTIONS,
  SEXES,
  type Context,
  type DeathBenefitInput,
  type DisabilityBenefitInput,
  type DismembermentInput,
  type SalaryProgramme,
} from "../../src/index.js";
import { addDays, addMonths } from "../oracle/dates.js";
import {
  deathBenefitOracle,
  disabilityBenefitOracle,
  dismembermentBenefitOracle,
  type EndAge61,
} from "../oracle/payable.js";

// ---------------------------------------------------------------- days

const FIRST = "1900-01-01";
const LAST = "2200-12-31";
const isDate = (day: string): boolean => FIRST <= day && day <= LAST;
const clipped = (day: string): string => (day < FIRST ? FIRST : day > LAST ? LAST : day);

/** So many days later or earlier: often none or one. */
const around = (most: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(-1, 0, 1) },
    { weight: 2, arbitrary: fc.integer({ min: -most, max: most }) },
  );

/** A day on which a benefit is printed. */
const on = fc.oneof(
  fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2020-01-01", days)),
  fc.constantFrom(
    "2020-01-01",
    "2020-02-28",
    "2020-02-29",
    "2020-03-01",
    "2020-12-31",
    "2021-01-01",
    "2024-02-29",
    LAST,
  ),
);

// ---------------------------------------------------------------- amounts

const write = (cents: number): string => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;

const cents = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 25_000_000 }) },
  // 65 % of 0.10, 0.30, 0.50… ends in half a cent.
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 20_000 }).map((tens) => 20 * tens + 10) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 5, 10, 99, 100, 2_147_483_647, 2_147_483_648, 99_999_999_999) },
);

/** An amount as a caller may write it: with two places, with fewer, as a number. */
const amount = fc
  .tuple(cents, fc.constantFrom("places" as const, "short" as const, "number" as const))
  .map(([value, form]) => {
    if (form === "number") return Number(write(value));
    return form === "short" ? write(value).replace(/\.?0+$/, "") || "0" : write(value);
  });

// ---------------------------------------------------------------- the salary, the cover

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** A programme that runs on a day, or stops just before it, or begins just after. */
const programmeAround = (day: string): fc.Arbitrary<SalaryProgramme | null | undefined> => {
  const interval = fc.tuple(around(800), around(800)).map(([before, after]) => {
    const [one, other] = [clipped(addDays(day, before)), clipped(addDays(day, after))];
    return one <= other ? { from: one, until: other } : { from: other, until: one };
  });
  const deferred = fc
    .tuple(interval, amount, fc.option(around(400)))
    .map(([days, agreedSalary, told]): SalaryProgramme => ({
      kind: "deferred-salary",
      ...days,
      agreedSalary,
      toldInsurer: told === null ? null : clipped(addDays(days.from, told)),
    }));
  const retirement = fc
    .tuple(interval, amount)
    .map(([days, salaryWithout]): SalaryProgramme => ({ kind: "retirement-programme", ...days, salaryWithout }));
  return fc.oneof(fc.constantFrom(null, undefined), deferred, retirement);
};

const life = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        basic: fc.constantFrom(true, true, false),
        dependants: fc.boolean(),
        additional: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
        spouse: fc.record({
          amount: fc.integer({ min: 1, max: 10 }).map((tens) => String(tens * 10_000)),
          sex: fc.constantFrom(...SEXES),
          smoker: fc.boolean(),
        }),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

// ---------------------------------------------------------------- deaths

export const death: fc.Arbitrary<DeathBenefitInput> = on.chain((day) => {
  const common = { on: fc.constant(day), life };
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        ...common,
        deceased: fc.constant("member" as const),
        insurableSalary: amount,
        programme: programmeAround(day),
        accidental: optional(fc.boolean()),
      }),
    },
    { weight: 1, arbitrary: fc.record({ ...common, deceased: fc.constant("spouse" as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...common,
        deceased: fc.constant("child" as const),
        noSpouseShown: optional(fc.boolean()),
      }),
    },
  );
});

// ---------------------------------------------------------------- losses

/** Shares from 0.10 to 1, to the twelfth decimal, the bounds and those that add up to 1 drawn often. */
const share = fc.oneof(
  fc.constantFrom(
    "0.10",
    "0.1",
    0.1,
    "1",
    1,
    "1.00",
    "0.50",
    0.5,
    "0.25",
    0.75,
    "0.125",
    "0.1000000000001".slice(0, -1),
  ),
  fc.integer({ min: 10, max: 100 }).map((percent) => (percent === 100 ? "1.00" : `0.${String(percent)}`)),
  fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }).map((parts) => `0.${String(parts).padStart(12, "0")}`),
);

export const dismemberment: fc.Arbitrary<DismembermentInput> = on.chain((day) =>
  fc.record({
    on: fc.constant(day),
    life: fc.oneof({ weight: 3, arbitrary: fc.constant({ basic: true }) }, { weight: 1, arbitrary: life }),
    insurableSalary: amount,
    programme: programmeAround(day),
    losses: fc.oneof(
      fc.array(fc.oneof({ weight: 6, arbitrary: share }, { weight: 1, arbitrary: fc.constant(null) }), {
        maxLength: 4,
      }),
      // Exactly the whole, and a hair beside it.
      fc.constantFrom(["0.60", "0.40"], ["0.6", "0.399999999999"], ["0.6", "0.400000000001"], ["0.7", "0.3", null]),
    ),
  }),
);

// ---------------------------------------------------------------- disabilities

const DAYS_BEFORE = 728;
const END_AGES = [60, 61, 65] as const;
const LEAP_BIRTHS = ["1956-02-29", "1960-02-29", "1964-02-29", "1968-02-29", "1972-02-29"];

/** Days of birth and of disability: the birthday that ends the benefit is a little before its first day, on it or after it. */
const ages = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2017-06-01", days)),
          // The 105th week, the disability, on the first and last days of what is printed.
          fc.constantFrom(
            "2018-01-02",
            "2018-01-03",
            "2018-01-04",
            "2019-12-31",
            "2020-01-01",
            "2020-12-31",
            "2021-01-01",
          ),
        ),
        fc.constantFrom(...END_AGES),
        fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -800, max: 2500 })),
      )
      .map(([disabledFrom, age, later]) => {
        const birthday = addDays(disabledFrom, DAYS_BEFORE + later);
        return { disabledFrom, birthDate: addMonths(birthday, -12 * age) };
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LEAP_BIRTHS), fc.constantFrom(...END_AGES), fc.integer({ min: -2, max: 2 }))
      .map(([birthDate, age, days]) => ({
        disabledFrom: addDays(addMonths(birthDate, 12 * age), days - DAYS_BEFORE),
        birthDate,
      })),
  },
  // The whole of a working life, paid for.
  { weight: 1, arbitrary: fc.constantFrom({ disabledFrom: "2020-02-29", birthDate: "1990-02-28" }) },
);

export const disability: fc.Arbitrary<DisabilityBenefitInput> = ages.chain(({ disabledFrom, birthDate }) => {
  const first = addDays(disabledFrom, DAYS_BEFORE);
  const birthday = fc.constantFrom(...END_AGES).map((age) => addMonths(birthDate, 12 * age));
  const day = fc.tuple(fc.oneof(fc.constant(first), birthday), around(900)).map(([near, days]) => addDays(near, days));
  const ended = day.filter((end) => isDate(end) && end > disabledFrom);
  return fc.record({
    option: fc.constantFrom(...LTD_OPTIONS),
    birthDate: fc.constant(birthDate),
    disabledFrom: fc.constant(disabledFrom),
    ended: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(null, undefined) }, { weight: 1, arbitrary: ended }),
    netBenefit: amount,
    rregopConfirmed: optional(fc.boolean()),
    pension: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
      { weight: 2, arbitrary: fc.record({ from: day.filter(isDate), amount }) },
    ),
  });
});

export const endAge61: fc.Arbitrary<EndAge61> = fc.constantFrom("F-and-O", "O-only");

// ---------------------------------------------------------------- both sides

/** A result without its steps, all the way down. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "steps")
      .map(([key, part]) => [key, bare(part)]),
  );
}

/** What the package says, and what the oracle does: whole results, but for the steps. */
export interface Answers {
  ours: unknown;
  theirs: unknown;
}

export function deaths(input: DeathBenefitInput, context: Context = {}): Answers {
  return { ours: bare(deathBenefit(input, context)), theirs: deathBenefitOracle(input) };
}

export function dismemberments(input: DismembermentInput, context: Context = {}): Answers {
  return { ours: bare(dismembermentBenefit(input, context)), theirs: dismembermentBenefitOracle(input) };
}

export function disabilities(input: DisabilityBenefitInput, option: EndAge61, context: Context = {}): Answers {
  const ours = disabilityBenefit(input, { ...context, readings: { endAge61: option } });
  return { ours: bare(ours), theirs: disabilityBenefitOracle(input, option) };
}

/** A result as one text, whatever the order of its keys: fast to compare. */
export function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
