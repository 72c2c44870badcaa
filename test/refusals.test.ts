import { describe, expect, test } from "vitest";
import * as api from "../src/index.js";
import { attempt, quote, type Context, type Member } from "../src/index.js";

// What each field is refused with: its path, and the article that asks for it.

type Call = (input: never, context?: Context) => unknown;

/** Each function's fields with their article; a `?` behind the name is one that may be absent. */
const FIELDS: Record<string, Record<string, string>> = {
  quote: {
    "birthDate?": "LIF-15",
    "dental?": "DEN-03",
    health: "ENR-05",
    insurableSalary: "LIF-09",
    "life?": "LIF-01",
    "ltd?": "LTD-01",
    on: "GEN-01",
    "paidBy?": "PRM-14",
    salaryScaleMaximum: "PRM-04",
    "sex?": "LIF-11",
    "smoker?": "LIF-16",
    workTime: "PRM-09",
  },
  compareScenarios: {
    "birthDate?": "LIF-15",
    "dental?": "DEN-03",
    insurableSalary: "LIF-09",
    "life?": "LIF-01",
    "ltd?": "LTD-01",
    on: "GEN-01",
    "paidBy?": "PRM-14",
    salaryScaleMaximum: "PRM-04",
    "sex?": "LIF-11",
    "smoker?": "LIF-16",
    workTime: "PRM-09",
  },
  healthPremium: {
    health: "ENR-05",
    on: "GEN-01",
    "paidBy?": "PRM-14",
    salaryScaleMaximum: "PRM-04",
    workTime: "PRM-09",
  },
  employerContribution: { on: "GEN-01", salaryScaleMaximum: "PRM-04", status: "STA-01", workTime: "PRM-09" },
  dentalPremium: { on: "GEN-01", status: "DEN-03" },
  basicLifePremium: { insurableSalary: "LIF-09", on: "GEN-01" },
  dependantsLifePremium: { on: "GEN-01" },
  additionalLifePremium: {
    birthDate: "LIF-15",
    insurableSalary: "LIF-12",
    multiple: "LIF-04",
    on: "GEN-01",
    sex: "LIF-11",
    "smoker?": "LIF-16",
  },
  spouseLifePremium: {
    amount: "LIF-07",
    memberBirthDate: "LIF-15",
    on: "GEN-01",
    sex: "LIF-11",
    "smoker?": "LIF-16",
  },
  ltdPremium: { insurableSalary: "LTD-05", on: "GEN-01", option: "LTD-01" },
  premiumTax: { employee: "TAX-04", employer: "TAX-04", on: "GEN-01" },
  ratingAge: { birthDate: "LIF-15", on: "LIF-15" },
  firstPayPeriod: { onOrAfter: "CHG-03" },
};
const ROOT: Record<string, string> = { ratingAge: "LIF-15", firstPayPeriod: "CHG-03" };

/** `path code article`, or nothing when it is not refused. */
function told(work: () => unknown): string[] {
  const result = attempt(work);
  if (result.ok) return [];
  return result.issues.map(({ path, code, article }) => `${path.join(".")} ${code} ${article ?? "-"}`);
}

describe.each(Object.entries(FIELDS))("%s", (name, fields) => {
  const call = api[name as "quote"] as unknown as Call;
  const all = Object.entries(fields).map(([field, article]) => [field.replace("?", ""), article] as const);

  test("every field that is missing", () => {
    const needed = Object.entries(fields).filter(([field]) => !field.endsWith("?"));
    expect(told(() => call({} as never))).toEqual(needed.map(([field, article]) => `${field} E_MISSING ${article}`));
  });

  test("every field of another kind", () => {
    // A wrong kind for any field: a symbol is none of theirs.
    const wrong = Object.fromEntries(all.map(([field]) => [field, Symbol("wrong")]));
    expect(told(() => call(wrong as never))).toEqual(all.map(([field, article]) => `${field} E_TYPE ${article}`));
  });

  test("no object, an unknown key, a getter that throws", () => {
    expect(told(() => call(null as never))).toEqual([` E_TYPE ${ROOT[name] ?? "-"}`]);
    expect(told(() => call({ bogus: 1 } as never))).toContain("bogus E_UNKNOWN_KEY -");
    const hostile = Object.defineProperty({}, all[0]?.[0] as string, {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(told(() => call(hostile as never))[0]).toBe(" E_HOSTILE_OBJECT -");
  });
});

const MEMBER: Member = {
  on: "2020-03-15",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "58000.00",
  workTime: "1",
  birthDate: "1980-01-02",
  sex: "female",
  health: { scenario: "N" },
};

describe("one value of a member", () => {
  const refused = (change: object, context?: object): unknown[] => {
    const result = attempt(() => quote({ ...MEMBER, ...change }, context as Context));
    return result.ok ? [] : result.issues;
  };

  test.each<[object, object[]]>([
    [
      { on: "2021-01-01" },
      [
        {
          code: "E_NO_PRINTED_RATE",
          path: ["on"],
          params: { from: "2020-01-01", until: "2020-12-31" },
          article: "GEN-01",
        },
      ],
    ],
    [{ on: "2020-02-30" }, [{ code: "E_DATE_INVALID", path: ["on"], params: {}, article: "GEN-01" }]],
    [
      { on: "1899-12-31" },
      [{ code: "E_DATE_RANGE", path: ["on"], params: { from: "1900-01-01", until: "2200-12-31" }, article: "GEN-01" }],
    ],
    [{ on: new Date(0) }, [{ code: "E_DATE_OBJECT", path: ["on"], params: {}, article: "GEN-01" }]],
    [
      { on: "2".repeat(65) },
      [{ code: "E_STRING_TOO_LONG", path: ["on"], params: { length: 65, maximum: 64 }, article: "GEN-01" }],
    ],
    [{ on: "2".repeat(64) }, [{ code: "E_DATE_FORMAT", path: ["on"], params: {}, article: "GEN-01" }]],
    [
      { insurableSalary: "1000000000" },
      [
        {
          code: "E_MONEY_RANGE",
          path: ["insurableSalary"],
          params: { minimum: "0.00", maximum: "999999999.99" },
          article: "LIF-09",
        },
      ],
    ],
    [
      { insurableSalary: -1 },
      [
        {
          code: "E_MONEY_RANGE",
          path: ["insurableSalary"],
          params: { minimum: "0.00", maximum: "999999999.99" },
          article: "LIF-09",
        },
      ],
    ],
    [
      { insurableSalary: 1e21 },
      [
        {
          code: "E_MONEY_RANGE",
          path: ["insurableSalary"],
          params: { minimum: "0.00", maximum: "999999999.99" },
          article: "LIF-09",
        },
      ],
    ],
    [
      { insurableSalary: 1e-7 },
      [{ code: "E_MONEY_PRECISION", path: ["insurableSalary"], params: {}, article: "LIF-09" }],
    ],
    [
      { insurableSalary: "1.234" },
      [{ code: "E_MONEY_PRECISION", path: ["insurableSalary"], params: {}, article: "LIF-09" }],
    ],
    [
      { insurableSalary: "0000000001" },
      [{ code: "E_NUMBER_FORMAT", path: ["insurableSalary"], params: {}, article: "LIF-09" }],
    ],
    [
      { insurableSalary: "12,50" },
      [{ code: "E_NUMBER_FORMAT", path: ["insurableSalary"], params: {}, article: "LIF-09" }],
    ],
    [
      { insurableSalary: "1".repeat(65) },
      [
        {
          code: "E_STRING_TOO_LONG",
          path: ["insurableSalary"],
          params: { length: 65, maximum: 64 },
          article: "LIF-09",
        },
      ],
    ],
    [
      { insurableSalary: NaN },
      [{ code: "E_NUMBER_NOT_FINITE", path: ["insurableSalary"], params: {}, article: "LIF-09" }],
    ],
    [
      { insurableSalary: null },
      [
        {
          code: "E_TYPE",
          path: ["insurableSalary"],
          params: { expected: "string or number", received: "null" },
          article: "LIF-09",
        },
      ],
    ],
    [
      { insurableSalary: [] },
      [
        {
          code: "E_TYPE",
          path: ["insurableSalary"],
          params: { expected: "string or number", received: "array" },
          article: "LIF-09",
        },
      ],
    ],
    [{ workTime: "1.000000000001" }, [{ code: "E_SHARE_RANGE", path: ["workTime"], params: {}, article: "PRM-09" }]],
    [
      { workTime: "0.1234567890123" },
      [{ code: "E_SHARE_PRECISION", path: ["workTime"], params: { maximum: 12 }, article: "PRM-09" }],
    ],
    [{ workTime: "1,0" }, [{ code: "E_NUMBER_FORMAT", path: ["workTime"], params: {}, article: "PRM-09" }]],
    [
      { birthDate: "2020-01-02" },
      [{ code: "E_AGE_RANGE", path: ["birthDate"], params: { minimum: 0, maximum: 120 }, article: "LIF-15" }],
    ],
    [
      { birthDate: "1955-01-01", life: { additional: 1 } },
      [{ code: "E_NO_RATE_AT_AGE", path: ["birthDate"], params: { age: 65 }, article: "LIF-17" }],
    ],
    [
      { smoker: "no" },
      [{ code: "E_TYPE", path: ["smoker"], params: { expected: "boolean", received: "string" }, article: "LIF-16" }],
    ],
    [{ sex: "x" }, [{ code: "E_CHOICE", path: ["sex"], params: { options: "male, female" }, article: "LIF-11" }]],
    [
      { dental: "couple" },
      [
        {
          code: "E_CHOICE",
          path: ["dental"],
          params: { options: "individual, single-parent, family" },
          article: "DEN-03",
        },
      ],
    ],
    [{ ltd: "f" }, [{ code: "E_CHOICE", path: ["ltd"], params: { options: "F, O, O+" }, article: "LTD-01" }]],
    [
      { paidBy: "me" },
      [{ code: "E_CHOICE", path: ["paidBy"], params: { options: "shared, member, waived" }, article: "PRM-14" }],
    ],
    [
      { health: "N" },
      [{ code: "E_CHOICE", path: ["health"], params: { options: "{ scenario }, exempt" }, article: "ENR-05" }],
    ],
    [
      { health: { scenario: "n" } },
      [
        {
          code: "E_CHOICE",
          path: ["health", "scenario"],
          params: { options: "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O" },
          article: "STA-06",
        },
      ],
    ],
    [
      { health: { scenario: "N", level: 3 } },
      [{ code: "E_UNKNOWN_KEY", path: ["health"], params: { keys: "scenario" }, article: "STA-06" }],
    ],
    [
      { health: { scenario: "N", status: "family" } },
      [{ code: "E_UNKNOWN_KEY", path: ["health"], params: { keys: "scenario" }, article: "STA-06" }],
    ],
    [
      { health: { scenario: "N", dependantsLevel: 2 } },
      [{ code: "E_UNKNOWN_KEY", path: ["health"], params: { keys: "scenario" }, article: "STA-06" }],
    ],
    [
      { health: { status: "family", level: 1, dependantsLevel: 3 } },
      [{ code: "E_DEPENDANTS_ABOVE_MEMBER", path: ["health", "dependantsLevel"], params: {}, article: "STA-04" }],
    ],
    [
      { health: { status: "family", level: 4 } },
      [
        { code: "E_MISSING", path: ["health", "dependantsLevel"], params: {}, article: "STA-06" },
        { code: "E_CHOICE", path: ["health", "level"], params: { options: "1, 2, 3" }, article: "STA-03" },
      ],
    ],
    [
      { health: null, dental: "family" },
      [{ code: "E_DENTAL_WITHOUT_HEALTH", path: ["dental"], params: {}, article: "DEN-02" }],
    ],
    [
      { life: { basic: 1 } },
      [
        {
          code: "E_TYPE",
          path: ["life", "basic"],
          params: { expected: "boolean", received: "number" },
          article: "LIF-02",
        },
      ],
    ],
    [
      { life: { dependants: 1 } },
      [
        {
          code: "E_TYPE",
          path: ["life", "dependants"],
          params: { expected: "boolean", received: "number" },
          article: "LIF-05",
        },
      ],
    ],
    [
      { life: { additional: 6 } },
      [{ code: "E_CHOICE", path: ["life", "additional"], params: { options: "1, 2, 3, 4, 5" }, article: "LIF-04" }],
    ],
    [
      { life: { spouse: 5 } },
      [
        {
          code: "E_TYPE",
          path: ["life", "spouse"],
          params: { expected: "object", received: "number" },
          article: "LIF-07",
        },
      ],
    ],
    [
      { life: { spouse: { amount: "50001", sex: "male" } } },
      [
        {
          code: "E_SPOUSE_LIFE_AMOUNT",
          path: ["life", "spouse", "amount"],
          params: { minimum: "10000.00", maximum: "100000.00", step: "10000.00" },
          article: "LIF-07",
        },
      ],
    ],
    [
      { life: { spouse: { amount: "0", sex: "male" } } },
      [
        {
          code: "E_SPOUSE_LIFE_AMOUNT",
          path: ["life", "spouse", "amount"],
          params: { minimum: "10000.00", maximum: "100000.00", step: "10000.00" },
          article: "LIF-07",
        },
      ],
    ],
    [
      { life: { spouse: { amount: "110000", sex: "male" } } },
      [
        {
          code: "E_SPOUSE_LIFE_AMOUNT",
          path: ["life", "spouse", "amount"],
          params: { minimum: "10000.00", maximum: "100000.00", step: "10000.00" },
          article: "LIF-07",
        },
      ],
    ],
    [
      { life: { spouse: { amount: "50000", sex: "x", smoker: 0 } } },
      [
        { code: "E_CHOICE", path: ["life", "spouse", "sex"], params: { options: "male, female" }, article: "LIF-14" },
        {
          code: "E_TYPE",
          path: ["life", "spouse", "smoker"],
          params: { expected: "boolean", received: "number" },
          article: "LIF-16",
        },
      ],
    ],
    [
      { birthDate: undefined, sex: undefined, life: { additional: 1 } },
      [
        { code: "E_MISSING", path: ["birthDate"], params: {}, article: "LIF-15" },
        { code: "E_MISSING", path: ["sex"], params: {}, article: "LIF-11" },
      ],
    ],
    [
      { birthDate: undefined, sex: undefined, life: { spouse: { amount: "50000", sex: "male" } } },
      [{ code: "E_MISSING", path: ["birthDate"], params: {}, article: "LIF-15" }],
    ],
    [
      { health: Object.create({ scenario: "N" }) as object },
      [{ code: "E_TYPE", path: ["health"], params: { expected: "object", received: "instance" }, article: "ENR-05" }],
    ],
    [
      { "Not a name": 1 },
      [
        {
          code: "E_UNKNOWN_KEY",
          path: ["?"],
          params: {
            keys: "health, on, insurableSalary, salaryScaleMaximum, workTime, birthDate, sex, smoker, dental, life, ltd, paidBy",
          },
          article: null,
        },
      ],
    ],
    [
      { life: { ["a".repeat(41)]: 1 } },
      [
        {
          code: "E_UNKNOWN_KEY",
          path: ["life", "?"],
          params: { keys: "basic, dependants, additional, spouse" },
          article: null,
        },
      ],
    ],
    [
      { life: { ["a".repeat(40)]: 1 } },
      [
        {
          code: "E_UNKNOWN_KEY",
          path: ["life", "a".repeat(40)],
          params: { keys: "basic, dependants, additional, spouse" },
          article: null,
        },
      ],
    ],
  ])("%j", (change, issues) => {
    expect(refused(change)).toEqual(issues);
  });

  test.each<[unknown, string[]]>([
    [5, ["context E_TYPE -"]],
    [{ more: 1 }, ["context.more E_UNKNOWN_KEY -"]],
    [{ steps: 1 }, ["context.steps E_TYPE -"]],
    [{ edition: {} }, ["context.edition E_EDITION_NOT_PARSED GEN-01"]],
    [{ edition: 5 }, ["context.edition E_EDITION_NOT_PARSED GEN-01"]],
    [{ edition: null }, ["context.edition E_EDITION_NOT_PARSED GEN-01"]],
    [{ payCalendar: 5 }, ["context.payCalendar E_TYPE CHG-08"]],
    [{ payCalendar: {} }, ["context.payCalendar.anchor E_MISSING CHG-08"]],
    [{ payCalendar: { anchor: "2020-1-1" } }, ["context.payCalendar.anchor E_DATE_FORMAT CHG-08"]],
    [{ readings: 5 }, ["context.readings E_TYPE -"]],
    [
      { readings: { taxScope: "pay", taxRounding: 1 } },
      ["context.readings.taxRounding E_TYPE -", "context.readings.taxScope E_CHOICE -"],
    ],
    [{ readings: { rounding: "up" } }, ["context.readings.rounding E_UNKNOWN_KEY -"]],
    [{}, []],
    [{ readings: {}, edition: undefined, payCalendar: undefined, steps: undefined }, []],
    [{ readings: { taxScope: undefined } }, []],
  ])("in the context %j", (context, expected) => {
    expect(told(() => quote(MEMBER, context as Context))).toEqual(expected);
  });
});

describe("the message of what is thrown", () => {
  const message = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };

  test("is the first problem, its clause, and how many more", () => {
    expect(message(() => quote({ ...MEMBER, on: "2020-02-30", workTime: 2 }))).toBe(
      "E_DATE_INVALID on: There is no such day in the calendar. (GEN-01) [+1]",
    );
    expect(message(() => api.editionOn("x"))).toBe(
      'E_DATE_FORMAT Not a date such as "2020-03-15", and nothing else. (GEN-01)',
    );
    expect(message(() => quote(MEMBER, 5 as never))).toBe(
      "E_TYPE context: Expected object, received number. Nothing is converted: give the expected form.",
    );
  });

  test("has at most 300 characters, and its end", () => {
    const issue = {
      code: "E_UNKNOWN_KEY",
      path: ["a", 0, "b"],
      params: { keys: "k".repeat(400) },
      article: "PRM-01",
    } as const;
    const long = new api.RegimeError([
      { ...issue, path: [...issue.path] },
      { ...issue, path: [] },
    ]).message;
    expect(long).toHaveLength(300);
    expect(long.startsWith("E_UNKNOWN_KEY This key")).toBe(true);
    expect(long.endsWith("kkk (PRM-01) [+1]")).toBe(true);
    expect(
      message(() => {
        throw new api.RegimeError([]);
      }),
    ).toBe("");
  });

  test("a hundred problems, then how many more", () => {
    const keys = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`key${String(index)}`, 1]));
    const result = attempt(() => quote({ ...MEMBER, ...keys }));
    expect(result.ok ? [] : result.issues).toHaveLength(101);
    expect(result.ok ? null : result.issues.at(-1)).toEqual({
      code: "E_TOO_MANY_ISSUES",
      path: [],
      params: { more: 1, maximum: 100 },
      article: null,
    });
    const { key100: _, ...hundred } = keys;
    const full = attempt(() => quote({ ...MEMBER, ...hundred }));
    expect(full.ok ? [] : full.issues.map(({ code }) => code)).toEqual(
      Array.from({ length: 100 }, () => "E_UNKNOWN_KEY"),
    );
  });
});

test("scenarioLetter says each thing that no scenario has", () => {
  const letter = (choice: object) => told(() => api.scenarioLetter(choice as never));
  expect(letter({ status: "individual", level: 2, spouseLevel: 1, childrenLevel: 1 })).toEqual([
    "childrenLevel E_DEPENDANTS_UNDER_INDIVIDUAL STA-07",
    "spouseLevel E_DEPENDANTS_UNDER_INDIVIDUAL STA-07",
  ]);
  expect(letter({ status: "single-parent", level: 2, spouseLevel: 1 })).toEqual([
    "spouseLevel E_SPOUSE_UNDER_SINGLE_PARENT STA-02",
  ]);
  expect(letter({ status: "single-parent", level: 2 })).toEqual(["dependantsLevel E_MISSING STA-06"]);
  expect(letter({ status: "family", level: 2, spouseLevel: 2, childrenLevel: 1 })).toEqual([
    "childrenLevel E_SPOUSE_AND_CHILDREN_DIFFER STA-05",
  ]);
  expect(letter({ status: "family", level: 1, spouseLevel: 2, childrenLevel: 2 })).toEqual([
    "childrenLevel E_DEPENDANTS_ABOVE_MEMBER STA-04",
    "spouseLevel E_DEPENDANTS_ABOVE_MEMBER STA-04",
  ]);
  expect(letter({ status: "family", level: 9, childrenLevel: 2 })).toEqual(["level E_CHOICE STA-03"]);
  expect(letter({ status: "couple", level: 1 })).toEqual(["status E_CHOICE STA-01"]);
  expect(api.scenarioLetter({ status: "single-parent", level: 3, childrenLevel: 2 })).toBe("H");
  expect(api.scenarioLetter({ status: "family", level: 3, dependantsLevel: 1, spouseLevel: 1, childrenLevel: 1 })).toBe(
    "M",
  );
  expect(told(() => api.scenarioParts("P" as never))).toEqual([" E_CHOICE STA-06"]);
});

test.each([1899, 2201, 2020.5, "2020", null, NaN])("payPeriods refuses the year %j", (year) => {
  const result = attempt(() => api.payPeriods({ year: year as number }));
  expect(result).toEqual({
    ok: false,
    issues: [{ code: "E_INTEGER_RANGE", path: ["year"], params: { minimum: 1900, maximum: 2200 }, article: "CHG-08" }],
  });
});

test("payPeriods takes the years 1900 to 2200, and one object", () => {
  expect(api.payPeriods({ year: 1900 }).length).toBe(26);
  expect(api.payPeriods({ year: 2200 }).length).toBe(26);
  expect(told(() => api.payPeriods(null as never))).toEqual([" E_TYPE CHG-08"]);
  expect(told(() => api.payPeriods({ year: 2020 }, { payCalendar: { anchor: "x" } }))).toEqual([
    "context.payCalendar.anchor E_DATE_FORMAT CHG-08",
  ]);
});

test("editionOn refuses a date with no printed rate, and what is no date", () => {
  const refused = (date: unknown) => attempt(() => api.editionOn(date as string));
  const params = { from: "2020-01-01", until: "2020-12-31" };
  const issues = [{ code: "E_NO_PRINTED_RATE", path: [], params, article: "GEN-01" }];
  expect(refused("2021-01-01")).toEqual({ ok: false, issues });
  expect(refused("2019-12-31")).toEqual({ ok: false, issues });
  expect(refused("2020")).toEqual({
    ok: false,
    issues: [{ code: "E_DATE_FORMAT", path: [], params: {}, article: "GEN-01" }],
  });
});

test("what is left for a person to look at", () => {
  const warned = (change: object) => quote({ ...MEMBER, ...change }).warnings;
  expect(warned({})).toEqual([]);
  expect(warned({ birthDate: "1955-03-15" })).toEqual([{ code: "W_AGE_65", params: { age: 65 }, article: "EXM-05" }]);
  expect(warned({ birthDate: "1955-03-16" })).toEqual([]);
  expect(warned({ birthDate: "1955-03-15", health: "exempt" })).toEqual([]);
  expect(warned({ birthDate: "1955-03-15", health: null })).toEqual([]);
  expect(warned({ birthDate: "1960-03-15", ltd: "F" })).toEqual([
    { code: "W_LTD_PREMIUM_END", params: { age: 60 }, article: "LTD-02" },
  ]);
  expect(warned({ birthDate: "1960-03-16", ltd: "O" })).toEqual([]);
  expect(warned({ birthDate: "1960-03-15", ltd: "O+" })).toEqual([]);
  expect(warned({ birthDate: "1950-03-15", ltd: "O+", health: "exempt" })).toEqual([
    { code: "W_LTD_PREMIUM_END", params: { age: 65 }, article: "LTD-03" },
  ]);
  expect(warned({ birthDate: undefined, ltd: "F" })).toEqual([]);
  const spouse = { amount: "10000", sex: "male" };
  expect(warned({ life: { spouse } })).toEqual([{ code: "W_SPOUSE_LIFE_ALONE", params: {}, article: "LIF-07" }]);
  expect(warned({ life: { spouse, dependants: true } })).toEqual([]);
});

test.each([
  [0, "0.00"],
  [-0, "0.00"],
  ["0", "0.00"],
  ["007", "0.00"],
  [4.35, "0.00"],
  [999_999_999.99, "115384.62"],
  ["999999999.99", "115384.62"],
])("an insurable salary of %j is taken as it is", (insurableSalary, total) => {
  // 999,999,999.99 × 0.003 ÷ 26 = 115,384.6153… and 7 × 0.003 ÷ 26 = 0.0008…
  expect(api.basicLifePremium({ on: "2020-03-15", insurableSalary }).total).toBe(total);
});

test.each([
  ["1".repeat(64), "E_MONEY_RANGE"],
  ["1234567890.12", "E_MONEY_RANGE"],
  ["0123456789", "E_NUMBER_FORMAT"],
  ["x1.5", "E_NUMBER_FORMAT"],
  ["1.5x", "E_NUMBER_FORMAT"],
  ["1.50x", "E_NUMBER_FORMAT"],
])("an insurable salary of %j is %s", (insurableSalary, code) => {
  expect(told(() => quote({ ...MEMBER, insurableSalary }))).toEqual([`insurableSalary ${code} LIF-09`]);
});

test.each([
  [1.5e-13, ["workTime E_SHARE_PRECISION PRM-09"]],
  [1e-7, []],
  [1, []],
  [0, []],
])("a work time of %d: %j", (workTime, expected) => {
  expect(told(() => quote({ ...MEMBER, workTime }))).toEqual(expected);
});

test("a life longer than 120 years is none", () => {
  expect(told(() => api.ratingAge({ birthDate: "1900-01-01", on: "2021-01-01" }))).toEqual([
    "birthDate E_AGE_RANGE LIF-15",
  ]);
});

test("a health plan of one's own, or exempt, has a premium; none has not", () => {
  const job = { on: "2020-03-15", salaryScaleMaximum: "0", workTime: "1" };
  expect(told(() => api.healthPremium({ ...job, health: null as never }))).toEqual(["health E_TYPE ENR-05"]);
});

test("dependants under the individual status are refused for that alone, whatever their level", () => {
  const letter = (choice: object) => told(() => api.scenarioLetter(choice as never));
  expect(letter({ status: "individual", level: 1, dependantsLevel: 2 })).toEqual([
    "dependantsLevel E_DEPENDANTS_UNDER_INDIVIDUAL STA-07",
  ]);
  expect(letter({ status: "family", level: 2, dependantsLevel: 7 })).toEqual(["dependantsLevel E_CHOICE STA-03"]);
  expect(letter(null as never)).toEqual([" E_TYPE STA-06"]);
});

test("the calendar warns only of a calendar that was given", () => {
  expect(quote({ ...MEMBER, on: "2020-03-16" }, { steps: false }).warnings).toEqual([]);
  expect(quote({ ...MEMBER, on: "2020-03-16" }, {}).warnings).toEqual([]);
});

describe("a certificate that cannot be read", () => {
  test("hides nothing of its claims: one about a person of no date of birth is read on", () => {
    const certificate = {
      id: "C-1",
      persons: [{ id: "P-1", role: "member", birthDate: "1980-17-05" }],
      coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
    } as const;
    const bill = { person: "P-1", incurred: "2020-03-15", received: "2020-03-15" } as const;
    const claims = [
      { ...bill, id: "V-1", benefit: "vision", item: "exam", amount: "60.00" },
      { ...bill, id: "A-1", benefit: "acupuncture", amount: "12,50" },
    ] as const;
    const refused = attempt(() => api.adjudicate({ certificate, claims }));
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "E_DATE_INVALID certificate.persons.0.birthDate",
      "E_NUMBER_FORMAT claims.1.amount",
    ]);
  });
});

describe("RegimeError", () => {
  const issue = (path: (string | number)[], code: api.ErrorCode = "E_MISSING"): api.Issue => ({
    code,
    path,
    params: {},
    article: null,
  });

  test("sorts by path, then code, whatever the order", () => {
    const given = [issue(["b"]), issue(["a", 1, "x"]), issue(["a"], "E_TYPE"), issue(["a"]), issue([])];
    const sorted = [issue([]), issue(["a"]), issue(["a"], "E_TYPE"), issue(["a", 1, "x"]), issue(["b"])];
    expect(new api.RegimeError(given).issues).toEqual(sorted);
    expect(new api.RegimeError([...given].reverse()).issues).toEqual(sorted);
    expect(given[0]).toEqual(issue(["b"]));
  });

  test("sorts the places of an array as numbers, before names", () => {
    const claims = Array.from({ length: 101 }, (_, index) => issue(["claims", index, "amount"]));
    const shuffled = claims.map((_, index) => claims[(index * 37) % claims.length]!);
    expect(new api.RegimeError(shuffled).issues.slice(0, 100)).toEqual(claims.slice(0, 100));
    const sorted = [
      issue([2]),
      issue([10]),
      issue(["10"]),
      issue(["2"]),
      issue(["a"], "E_CHOICE"),
      issue(["a"], "E_TYPE"),
      issue(["a", 9, "z"]),
      issue(["a", 10]),
      issue(["a", 10, "b"]),
      issue(["a", "a"]),
      issue(["a-b"]),
      issue(["ab"]),
    ];
    expect(new api.RegimeError([...sorted].reverse()).issues).toEqual(sorted);
    expect(new api.RegimeError(sorted).issues).toEqual(sorted);
  });

  test("names the first of ten thousand problems, in the order of the claims", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => issue(["claims", 9999 - index, "amount"]));
    const { issues } = new api.RegimeError(many);
    expect(issues.map(({ path }) => path[1]).slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(issues.at(-1)?.params).toEqual({ more: 9900, maximum: 100 });
  });

  test("writes its path as people do", () => {
    expect(new api.RegimeError([issue(["claims", 2, "amount"])]).message).toMatch(
      /^E_MISSING claims\[2\]\.amount: A req/,
    );
    expect(new api.RegimeError([issue([0])]).message).toMatch(/^E_MISSING \[0\]: A req/);
    expect(new api.RegimeError([issue([])]).name).toBe("RegimeError");
  });

  test("is known by its mark, and attempt answers its issues or that it is another", () => {
    const error = new api.RegimeError([issue(["on"])]);
    expect(api.isRegimeError(error)).toBe(true);
    for (const other of [null, undefined, 5, "E", {}, new Error("E"), { issues: [] }]) {
      expect(api.isRegimeError(other)).toBe(false);
      const failed = attempt(() => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what others may throw is the point
        throw other;
      });
      expect(failed).toEqual({ ok: false, issues: [{ code: "E_UNEXPECTED", path: [], params: {}, article: null }] });
    }
    expect(attempt(() => 5)).toEqual({ ok: true, value: 5 });
    const ours = attempt(() => {
      throw error;
    });
    expect(ours).toEqual({ ok: false, issues: [issue(["on"])] });
  });
});
