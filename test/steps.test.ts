import { expect, test } from "vitest";
import {
  additionalLifePremium,
  basicLifePremium,
  editionOn,
  employerContribution,
  premiumTax,
  quote,
  spouseLifePremium,
  type Context,
  type Member,
  type Step,
} from "../src/index.js";
import { parseEdition } from "../src/schema.js";

// The steps behind every kind of line, worked by hand from the printed figures.

const MEMBER: Member = {
  on: "2020-03-15",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "58000.00",
  workTime: "0.20",
  birthDate: "1980-01-02",
  sex: "female",
  smoker: false,
  health: { scenario: "N" },
  dental: "family",
  life: { basic: true, dependants: true, additional: 3, spouse: { amount: "50000", sex: "male", smoker: false } },
  ltd: "O",
};

/** A step on a line: article, verb, operand, amount left, then rounding and reading when it has them. */
const told = ({ article, verb, operand, amount, ...rest }: Step): string =>
  [article, verb, operand, "→", amount, ...Object.values(rest)].join(" ");

function steps(change: Partial<Member>, readings: Context["readings"] = {}): Record<string, string[]> {
  const { lines, tax } = quote({ ...MEMBER, ...change }, { readings, steps: true });
  return Object.fromEntries([
    ...lines.map((line) => [line.line, line.steps?.map(told)]),
    ...lines.flatMap((line) => (line.tax ? [[`${line.line} tax`, line.tax.steps?.map(told)]] : [])),
    ["tax", tax.steps?.map(told)],
  ]) as Record<string, string[]>;
}

test("every line, by default", () => {
  expect(steps({})).toEqual({
    health: [
      "PRM-03 table from-40000 family → 5.97",
      "PRM-09 multiply-divide 0.50 → 2.99 half-up halfContributionRounding",
      "PRM-01 table N → 128.21",
      "PRM-11 subtract 2.99 → 125.22",
    ],
    dental: ["DEN-07 table family → 40.00"],
    "life-basic": ["LIF-09 start insurable-salary → 52000.00", "LIF-09 multiply-divide 0.00300 / 26 → 6.00 half-up"],
    "life-dependants": ["LIF-10 table dependants-life → 0.55"],
    "life-additional": [
      "LIF-12 start insurable-salary → 52000.00",
      "LIF-12 multiply-divide 0.00052 * 3 / 26 → 3.12 half-up memberLifeRate",
    ],
    "life-spouse": ["LIF-07 start spouse-amount → 50000.00", "LIF-14 multiply-divide 0.029 / 1000 → 1.45 half-up"],
    ltd: ["LTD-05 start insurable-salary → 52000.00", "LTD-05 multiply-divide 0.00890 / 26 → 17.80 half-up"],
    tax: [
      "TAX-04 start employer → 2.99",
      "TAX-03 multiply-divide 0.09 → 0.27 up taxRounding",
      "TAX-04 start employee → 194.14",
      "TAX-03 multiply-divide 0.09 → 17.48 up taxRounding",
    ],
  });
});

test("the other readings", () => {
  const readings = {
    contributionAtQuarterTime: "none",
    memberLifeRate: "per-1000",
    taxOnEmployerShare: "employee",
  } as const;
  expect(steps({ salaryScaleMaximum: "39999.99" }, readings)).toMatchObject({
    health: [
      "PRM-02 table below-40000 family → 13.24",
      "PRM-09 replace quarter-time → 0.00 contributionAtQuarterTime",
      "PRM-01 table N → 128.21",
      "PRM-11 subtract 0.00 → 128.21",
    ],
    "life-additional": [
      "LIF-11 start insurable-salary → 52000.00",
      "LIF-11 multiply-divide 0.020 * 3 / 1000 → 3.12 half-up memberLifeRate",
    ],
    tax: ["TAX-04 start employee → 197.13", "TAX-03 multiply-divide 0.09 → 17.75 up taxRounding"],
  });
});

test("paid by the member, taxed line by line", () => {
  const alone = { paidBy: "member", life: null, ltd: null, dental: null } as const;
  expect(steps(alone, { taxScope: "line", taxRounding: "half-up" })).toEqual({
    health: ["PRM-14 replace member-pays-all → 0.00", "PRM-01 table N → 128.21", "PRM-11 subtract 0.00 → 128.21"],
    "health tax": ["TAX-04 start employee → 128.21", "TAX-03 multiply-divide 0.09 → 11.54 half-up taxRounding"],
    tax: undefined,
  });
});

test("exempt and waived", () => {
  expect(steps({ health: "exempt", paidBy: "waived", life: null, ltd: null })).toEqual({
    health: ["PRM-13 table exempt → 0.00", "WAI-02 replace waived → 0.00"],
    dental: ["DEN-07 table family → 40.00", "WAI-02 replace waived → 0.00"],
    tax: ["TAX-04 start employee → 0.00", "TAX-03 multiply-divide 0.09 → 0.00 up taxRounding"],
  });
});

test("the functions on their own, and none unless asked for", () => {
  const on = "2020-03-15";
  const salary = { on, insurableSalary: "52000.00" };
  expect(basicLifePremium(salary, { steps: true }).steps?.map(told)).toEqual(steps({})["life-basic"]);
  const rated = { ...salary, multiple: 3, birthDate: "1980-01-02", sex: "female", smoker: false } as const;
  expect(additionalLifePremium(rated, { steps: true })).toMatchObject({
    readings: { memberLifeRate: "percent-of-salary" },
  });
  const job = { on, status: "family", salaryScaleMaximum: "58000", workTime: "0.20" } as const;
  expect(employerContribution(job, { steps: true })).toMatchObject({
    amount: "2.99",
    readings: { halfContributionRounding: "half-up", contributionAtQuarterTime: "half" },
    steps: [{ article: "PRM-03" }, { article: "PRM-09" }],
  });
  const none = { readings: { contributionAtQuarterTime: "none" } } as const;
  expect(employerContribution(job, none)).toStrictEqual({
    on,
    edition: "2020",
    amount: "0.00",
    readings: { contributionAtQuarterTime: "none" },
  });
  expect(employerContribution({ ...job, workTime: "0.7" })).toStrictEqual({
    on,
    edition: "2020",
    amount: "5.97",
    readings: {},
  });
  const paid = { on, employer: "2.99", employee: "194.14" };
  expect(premiumTax(paid, { steps: true }).steps?.map(told)).toEqual(steps({})["tax"]);
  expect(premiumTax(paid)).toStrictEqual({
    on,
    edition: "2020",
    total: "17.75",
    employer: "0.27",
    employee: "17.48",
    readings: { taxRounding: "up", taxOnEmployerShare: "employer" },
  });
  expect(premiumTax({ ...paid, employer: "0" }).readings).toEqual({ taxRounding: "up" });
  for (const line of quote(MEMBER).lines) expect(line).not.toHaveProperty("steps");
  expect(quote(MEMBER).tax).not.toHaveProperty("steps");
  expect(basicLifePremium(salary)).toStrictEqual({
    on,
    edition: "2020",
    line: "life-basic",
    total: "6.00",
    employer: "0.00",
    employee: "6.00",
    readings: {},
    warnings: [],
  });
});

test("a quote names the readings in the order of the register", () => {
  expect(Object.entries(quote(MEMBER).readings)).toEqual([
    ["halfContributionRounding", "half-up"],
    ["contributionAtQuarterTime", "half"],
    ["taxRounding", "up"],
    ["taxScope", "payer-total"],
    ["taxOnEmployerShare", "employer"],
    ["annualPeriods", "26"],
    ["memberLifeRate", "percent-of-salary"],
  ]);
  const alone = { ...MEMBER, health: "exempt", life: null } as const;
  expect(quote(alone).readings).toEqual({ taxRounding: "up", taxScope: "payer-total", annualPeriods: "26" });
});

test("only the readings that could matter are named", () => {
  const half = { halfContributionRounding: "half-up" };
  const tax = { taxRounding: "up", taxScope: "payer-total", annualPeriods: "26" };
  const shared = { ...tax, taxOnEmployerShare: "employer" };
  const alone = { ...MEMBER, dental: null, life: null, ltd: null, workTime: "0.5" };
  expect(quote(alone).readings).toEqual({ ...half, ...shared });
  expect(quote({ ...alone, workTime: "0.7" }).readings).toEqual(shared);
  expect(quote({ ...alone, health: "exempt" }).readings).toEqual(tax);
  expect(quote({ ...alone, health: null }).readings).toEqual(tax);
  expect(quote({ ...alone, paidBy: "member" }).readings).toEqual(tax);
  expect(quote({ ...alone, paidBy: "waived" }).readings).toEqual(tax);
});

test("who is not declared a non-smoker is rated a smoker, in each function too (LIF-16)", () => {
  const member = {
    on: "2020-03-15",
    insurableSalary: "26000",
    multiple: 1,
    birthDate: "1975-06-01",
    sex: "female",
  } as const;
  // 44 on 1 January 2020: 0.159 % for a smoker, 0.104 % for a non-smoker.
  expect(additionalLifePremium(member).total).toBe("1.59");
  expect(additionalLifePremium({ ...member, smoker: true }).total).toBe("1.59");
  expect(additionalLifePremium({ ...member, smoker: false }).total).toBe("1.04");
  const spouse = { on: "2020-03-15", amount: "10000", memberBirthDate: "1975-06-01", sex: "female" } as const;
  expect(spouseLifePremium(spouse).total).toBe("0.61");
  expect(spouseLifePremium({ ...spouse, smoker: true }).total).toBe("0.61");
  expect(spouseLifePremium({ ...spouse, smoker: false }).total).toBe("0.40");
});

test("a spouse’s premium under finer rates is rounded half-up, like every line", () => {
  const printed = editionOn("2020-03-15");
  const finer = (smoker: string) => {
    const cell = { male: { smoker, nonSmoker: smoker }, female: { smoker, nonSmoker: smoker } };
    const bands = { ...printed.lifeRatesPerThousand.values, "40-44": cell };
    return parseEdition({ ...printed, lifeRatesPerThousand: { ...printed.lifeRatesPerThousand, values: bands } });
  };
  const spouse = { on: "2020-03-15", amount: "10000", memberBirthDate: "1975-06-01", sex: "female" } as const;
  // 10 × 0.0615 = 0.615 and 10 × 0.0614 = 0.614
  expect(spouseLifePremium(spouse, { edition: finer("0.0615") }).total).toBe("0.62");
  expect(spouseLifePremium(spouse, { edition: finer("0.0614") }).total).toBe("0.61");
  expect(spouseLifePremium(spouse, { edition: finer("0.0605") }).total).toBe("0.61");
});
