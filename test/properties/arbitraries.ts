import fc from "fast-check";
import {
  LTD_OPTIONS,
  READING_OPTIONS,
  SCENARIOS,
  SEXES,
  STATUSES,
  type Context,
  type Member,
  type ReadingKey,
  type Readings,
} from "../../src/index.js";

// Members that the contract gives a price to, with the edges drawn as often as the rest.

const cents = (most: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
    // Odd multiples of 130 $ are half cents on the 0.300 % line.
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 500 }).map((n) => (2 * n + 1) * 13_000) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 3_999_999, 4_000_000, 4_000_001, most) },
  );

export const amount = (most = 25_000_000) =>
  cents(most).map((value) => `${String(Math.floor(value / 100))}.${String(value % 100).padStart(2, "0")}`);

export const workTime = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((share) => (share === 10_000 ? "1" : `0.${String(share).padStart(4, "0")}`)),
  fc.constantFrom("0", "0.25", "0.2501", "0.25000000001", "0.69999999999", "0.70", "0.700000000001", "1.0"),
);

/** Any day of 2020. */
export const on = fc
  .integer({ min: 0, max: 365 })
  .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));

/** Dates of birth whose rating age in 2020 is under 65. */
const birthDate = fc.oneof(
  fc.integer({ min: 0, max: 18_200 }).map((day) => new Date(Date.UTC(1955, 0, 2 + day)).toISOString().slice(0, 10)),
  fc.constantFrom("1955-01-02", "1980-01-01", "1980-01-02", "1990-01-01", "1990-01-02", "1992-02-29", "2020-01-01"),
);

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const scenario = fc.constantFrom(...SCENARIOS);

/** A member with every plan, so that no line is missing. */
export const fullMember = fc.record({
  on,
  insurableSalary: amount(),
  salaryScaleMaximum: amount(9_000_000),
  workTime,
  birthDate,
  sex: fc.constantFrom(...SEXES),
  smoker: fc.boolean(),
  health: scenario.map((letter) => ({ scenario: letter })),
  dental: fc.constantFrom(...STATUSES),
  life: fc.record({
    basic: fc.constant(true),
    dependants: fc.constant(true),
    additional: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    spouse: fc.record({
      amount: fc.integer({ min: 1, max: 10 }).map((tens) => String(tens * 10_000)),
      sex: fc.constantFrom(...SEXES),
      smoker: fc.boolean(),
    }),
  }),
  ltd: fc.constantFrom(...LTD_OPTIONS),
  paidBy: fc.constantFrom("shared" as const, "member" as const),
});

/** Any member: plans held or not, exempt, waived. */
export const member: fc.Arbitrary<Member> = fullMember.chain((full) =>
  fc.record({
    on: fc.constant(full.on),
    insurableSalary: fc.constant(full.insurableSalary),
    salaryScaleMaximum: fc.constant(full.salaryScaleMaximum),
    workTime: fc.constant(full.workTime),
    birthDate: fc.constant(full.birthDate),
    sex: fc.constant(full.sex),
    smoker: optional(fc.constant(full.smoker)),
    health: fc.oneof(
      { weight: 8, arbitrary: fc.constant(full.health) },
      { weight: 1, arbitrary: fc.constant("exempt" as const) },
    ),
    dental: fc.constantFrom(full.dental, null, undefined),
    life: fc.oneof(
      { weight: 3, arbitrary: fc.record(toOptional(full.life)) },
      { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
    ),
    ltd: fc.constantFrom(full.ltd, null, undefined),
    paidBy: fc.constantFrom("shared" as const, "member" as const, "waived" as const, undefined),
  }),
);

function toOptional(life: NonNullable<Member["life"]>) {
  return {
    basic: optional(fc.constant(life.basic ?? false)),
    dependants: optional(fc.constant(life.dependants ?? false)),
    additional: optional(fc.constant(life.additional)),
    spouse: optional(fc.constant(life.spouse)),
  };
}

const keys = Object.keys(READING_OPTIONS) as ReadingKey[];

/** Any choice of readings. */
const readings = fc.record(
  Object.fromEntries(keys.map((key) => [key, fc.constantFrom(...(READING_OPTIONS[key] as string[]))])),
) as fc.Arbitrary<Readings>;

export const context: fc.Arbitrary<Context> = fc.record({
  readings,
  payCalendar: fc
    .integer({ min: 0, max: 13 })
    .map((day) => ({ anchor: new Date(Date.UTC(2019, 11, 25 + day)).toISOString().slice(0, 10) })),
});
