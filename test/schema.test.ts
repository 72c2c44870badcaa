import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  additionalLifePremium,
  attempt,
  basicLifePremium,
  compareScenarios,
  dentalPremium,
  dependantsLifePremium,
  employerContribution,
  firstPayPeriod,
  healthPremium,
  ltdPremium,
  payPeriods,
  premiumTax,
  quote,
  ratingAge,
  scenarioLetter,
  scenarioParts,
  spouseLifePremium,
  type Attempt,
  type Context,
} from "../src/index.js";
import * as schema from "../src/schema.js";
import { context, fullMember, member } from "./properties/arbitraries.js";
import { RUNS } from "./runs.js";

// What a schema accepts, its function accepts, and the reverse, on JSON data. The one difference: a schema knows no
// edition, so a date with no printed rate is the function's to refuse.

type Call = (input: never, context?: Context) => unknown;
const FUNCTIONS: [string, z.ZodType, Call, object][] = [
  ["quote", schema.memberSchema, quote, {}],
  ["compareScenarios", schema.comparedMemberSchema, compareScenarios, {}],
  [
    "scenarioLetter",
    schema.scenarioChoiceSchema,
    scenarioLetter,
    { status: "family", level: 3, spouseLevel: 2, childrenLevel: 2 },
  ],
  [
    "healthPremium",
    schema.healthPremiumInputSchema,
    healthPremium,
    { on: "2020-03-15", health: { scenario: "N" }, salaryScaleMaximum: "40000", workTime: "1" },
  ],
  [
    "employerContribution",
    schema.employerContributionInputSchema,
    employerContribution,
    { on: "2020-03-15", status: "family", salaryScaleMaximum: "40000", workTime: "1" },
  ],
  ["dentalPremium", schema.dentalPremiumInputSchema, dentalPremium, { on: "2020-03-15", status: "family" }],
  [
    "basicLifePremium",
    schema.basicLifePremiumInputSchema,
    basicLifePremium,
    { on: "2020-03-15", insurableSalary: 52000.5 },
  ],
  ["dependantsLifePremium", schema.dependantsLifePremiumInputSchema, dependantsLifePremium, { on: "2020-03-15" }],
  [
    "additionalLifePremium",
    schema.additionalLifeInputSchema,
    additionalLifePremium,
    { on: "2020-03-15", insurableSalary: "52000", multiple: 3, birthDate: "1980-01-02", sex: "female", smoker: false },
  ],
  [
    "spouseLifePremium",
    schema.spouseLifeInputSchema,
    spouseLifePremium,
    { on: "2020-03-15", amount: "50000", memberBirthDate: "1969-06-01", sex: "male" },
  ],
  [
    "ltdPremium",
    schema.ltdPremiumInputSchema,
    ltdPremium,
    { on: "2020-03-15", option: "O+", insurableSalary: "52000" },
  ],
  ["premiumTax", schema.premiumTaxInputSchema, premiumTax, { on: "2020-03-15", employer: "5.97", employee: 67.42 }],
  ["ratingAge", schema.ratingAgeInputSchema, ratingAge, { birthDate: "1980-01-02", on: "2020-03-15" }],
  ["payPeriods", schema.payPeriodsInputSchema, payPeriods, { year: 2020 }],
  ["firstPayPeriod", schema.firstPayPeriodInputSchema, firstPayPeriod, { onOrAfter: "2020-03-15" }],
];

/** Whether the function could read its input, whatever rates are printed. */
function readable(result: Attempt<unknown>): boolean {
  return result.ok || result.issues.every(({ code }) => code === "E_NO_PRINTED_RATE");
}

// Values that sit where one is accepted and the next is not, for any field.
const SALT = [
  ...[
    "0",
    "00",
    "1",
    "1.0",
    "1.000000000000",
    "0.6999",
    "0.123456789012",
    "0.1234567890123",
    "1.01",
    "9",
    "12.34",
    "12.345",
  ],
  ...["999999999.99", "1000000000", "-1", "+1", "1e3", "", " 1", "10000", "100000", "110000", "15000", "50000.00"],
  ...[
    "2020-02-29",
    "2021-02-29",
    "1899-12-31",
    "1900-01-01",
    "2200-12-31",
    "2201-01-01",
    "2020-1-1",
    "1955-01-01",
    "1955-01-02",
    "2020-06-01",
  ],
  ...[
    "individual",
    "single-parent",
    "family",
    "couple",
    "male",
    "female",
    "F",
    "O",
    "O+",
    "P",
    "N",
    "n",
    "exempt",
    "shared",
    "member",
    "waived",
  ],
  ...[
    0,
    -0,
    1,
    1.5,
    2,
    3,
    4,
    5,
    6,
    0.7,
    0.1 + 0.2,
    1.005,
    4.35,
    1e21,
    1e-7,
    1e9,
    999999999.99,
    -1,
    2019,
    2020,
    1899,
    2201,
  ],
  ...[true, false, null, [], {}, ["1"]],
  ...[{ scenario: "N" }, { scenario: "P" }, { scenario: "N", level: 1 }, { status: "individual", level: 2 }],
  ...[
    { status: "individual", level: 2, dependantsLevel: 1 },
    { status: "family", level: 1, dependantsLevel: 2 },
    { status: "family", level: 3 },
  ],
  ...[
    { basic: true },
    { additional: 3 },
    { additional: 6 },
    { spouse: { amount: "50000", sex: "male" } },
    { spouse: { amount: "5", sex: "male" } },
  ],
];

/** One place of the data replaced, removed or added. */
function altered(value: unknown): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(fc.constantFrom(...(SALT as unknown[])), fc.jsonValue());
  if (typeof value !== "object" || value === null || Array.isArray(value)) return leaf;
  const keys = Object.keys(value);
  const inside = keys.map((key) =>
    altered((value as Record<string, unknown>)[key]).map((part) => ({ ...value, [key]: part })),
  );
  const without = keys.map((key) =>
    fc.constant(Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))),
  );
  const more = fc
    .tuple(fc.constantFrom("extra", "spouseLevel", "dependantsLevel", "health", "smoker", "__proto"), leaf)
    .map(([key, part]) => ({ ...value, [key]: part }));
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 2, arbitrary: more },
    { weight: 4, arbitrary: fc.oneof(fc.constant(value), ...without) },
    { weight: 12, arbitrary: fc.oneof(fc.constant(value), ...inside) },
  );
}

describe.each(FUNCTIONS)("%s and its schema", (name, zod, call, example) => {
  const valid: fc.Arbitrary<object> =
    name === "quote"
      ? member
      : name === "compareScenarios"
        ? fullMember.map(({ health: _, ...open }) => open)
        : fc.constant(example);

  test("accept the same valid input, unchanged", () => {
    fc.assert(
      fc.property(valid, (input) => {
        const result = zod.safeParse(input);
        expect(result.success).toBe(true);
        expect(result.data).toEqual(input);
        expect(attempt(() => call(input as never)).ok).toBe(true);
      }),
    );
  });

  test("accept and refuse the same JSON", () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(
        valid.chain((input) => altered(input)),
        (input) => {
          const result = zod.safeParse(input);
          const called = attempt(() => call(input as never));
          expect({ input, accepted: result.success }).toEqual({ input, accepted: readable(called) });
          if (result.success) accepted++;
          else refused++;
        },
      ),
      { numRuns: RUNS * 3 },
    );
    expect(refused).toBeGreaterThan(RUNS / 8);
    expect(accepted).toBeGreaterThan(RUNS / 40);
  });
});

test("scenarioParts and its schema accept the same", () => {
  for (const value of SALT) {
    expect(schema.scenarioSchema.safeParse(value).success).toBe(attempt(() => scenarioParts(value as never)).ok);
  }
});

test("contexts: the schema and the functions accept and refuse the same JSON", () => {
  const input = fc.sample(fullMember, 1)[0] as Parameters<typeof quote>[0];
  fc.assert(
    fc.property(
      context.chain((given) => altered({ ...given, steps: true })),
      (given) => {
        const called = attempt(() => quote(input, given as Context));
        expect({ given, accepted: schema.contextSchema.safeParse(given).success }).toEqual({
          given,
          accepted: called.ok,
        });
      },
    ),
    { numRuns: RUNS * 3 },
  );
});

test("what binds several fields is refused with the code of the function", () => {
  const job = { on: "2020-03-15", insurableSalary: "1", salaryScaleMaximum: "1", workTime: "1" };
  const result = schema.memberSchema.safeParse({
    ...job,
    health: { status: "family", level: 1, dependantsLevel: 2 },
    birthDate: "1950-01-01",
    sex: "male",
    life: { additional: 1 },
  });
  expect(result.success).toBe(false);
  const aged = schema.memberSchema.safeParse({
    ...job,
    health: "exempt",
    birthDate: "1950-01-01",
    sex: "male",
    life: { additional: 1 },
  });
  const params = aged.error?.issues.map((issue) => (issue.code === "custom" ? issue.params : {}));
  expect(params).toEqual([{ code: "E_NO_RATE_AT_AGE", path: ["birthDate"], params: { age: 65 }, article: "LIF-17" }]);
});

test("the schemas have a JSON Schema, for forms made elsewhere", () => {
  for (const [, zod] of FUNCTIONS) expect(z.toJSONSchema(zod, { unrepresentable: "any" })).toHaveProperty("$schema");
  expect(JSON.stringify(z.toJSONSchema(schema.memberSchema))).toContain('"format":"date"');
});
