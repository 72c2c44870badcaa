import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  additionalLifePremium,
  attempt,
  basicLifePremium,
  compareScenarios,
  dentalPremium,
  dependantsLifePremium,
  editionOn,
  employerContribution,
  healthPremium,
  LTD_OPTIONS,
  ltdPremium,
  premiumTax,
  quote,
  scenarioParts,
  SCENARIOS,
  spouseLifePremium,
  type LineName,
  type Member,
  type Quote,
  type Shares,
} from "../../src/index.js";
import { oracleQuote } from "../oracle/premium.js";
import { RUNS } from "../runs.js";
import { amount, context, fullMember, member, on, workTime } from "./arbitraries.js";

/** Cents of an amount that the package wrote: two places, always. */
function cents(text: string): number {
  expect(text).toMatch(/^\d+\.\d{2}$/);
  return Number(text.replace(".", ""));
}

const sum = (amounts: string[]): number => amounts.reduce((total, text) => total + cents(text), 0);
const lineTotals = ({ lines }: Quote): Record<string, string> =>
  Object.fromEntries(lines.map(({ line, total, employer }) => [line, `${total} ${employer}`]));

/** The part of a quote that the oracle answers for. */
function amounts({ lines, total, employer, employee, tax, payable, annual }: Quote) {
  return { lines, total, employer, employee, tax, payable, annual };
}

describe("every quote", () => {
  test("is the oracle’s, to the cent (P-3)", () => {
    fc.assert(
      fc.property(member, context, (one, setting) => {
        expect(amounts(quote(one, setting))).toEqual(oracleQuote(one as never, setting as never));
      }),
      { numRuns: RUNS * 10 },
    );
  });

  test("adds up: lines to totals, shares to total, tax to payable, pays to year (P-1, P-2, C-1)", () => {
    fc.assert(
      fc.property(member, context, (one, setting) => {
        const { lines, tax, payable, annual, ...sums } = quote(one, setting);
        const shares: Shares[] = [...lines, sums, tax, payable, annual.payable];
        for (const { total, employer, employee } of shares)
          expect(cents(employer) + cents(employee)).toBe(cents(total));
        for (const share of ["total", "employer", "employee"] as const) {
          expect(sum(lines.map((line) => line[share]))).toBe(cents(sums[share]));
          expect(cents(sums[share]) + cents(tax[share])).toBe(cents(payable[share]));
          expect(cents(payable[share]) * annual.periods).toBe(cents(annual.payable[share]));
        }
      }),
    );
  });

  test("has an employer part in the health line alone (PRM-12, C-5)", () => {
    fc.assert(
      fc.property(member, context, (one, setting) => {
        for (const { line, employer } of quote(one, setting).lines)
          if (line !== "health") expect(employer).toBe("0.00");
      }),
    );
  });

  test("is a function of its arguments: twice the same, on frozen input, in any key order (P-10, P-11)", () => {
    fc.assert(
      fc.property(member, context, (one, setting) => {
        const frozen = deepFreeze(structuredClone(one));
        const first = quote(frozen, { ...setting, steps: true });
        const reversed = Object.fromEntries(Object.entries(one).reverse()) as unknown as Member;
        expect(quote(reversed, { ...setting, steps: true })).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(structuredClone(first)).toEqual(first);
      }),
    );
  });

  test("shares nothing mutable with another", () => {
    const one = fc.sample(fullMember, 1)[0] as Member;
    const before = quote(one, { steps: true });
    const spoiled = quote(one, { steps: true });
    spoil(spoiled);
    expect(quote(one, { steps: true })).toEqual(before);
  });

  test("names the readings that could have moved it, and no other", () => {
    fc.assert(
      fc.property(member, context, (one, setting) => {
        const result = quote(one, setting);
        for (const [key, option] of Object.entries(result.readings)) {
          expect(option).toBe((setting.readings as Record<string, string>)[key]);
        }
        // A reading that is not named may be turned without moving a cent.
        const turned = { ...setting.readings } as Record<string, string | undefined>;
        for (const key of Object.keys(turned)) if (!(key in result.readings)) turned[key] = undefined;
        expect(amounts(quote(one, { ...setting, readings: turned }))).toEqual(amounts(result));
      }),
    );
  });
});

describe("the lines", () => {
  const DEPENDS: Record<string, LineName[]> = {
    on: [],
    insurableSalary: ["life-basic", "life-additional", "ltd"],
    salaryScaleMaximum: ["health"],
    workTime: ["health"],
    birthDate: ["life-additional", "life-spouse"],
    sex: ["life-additional"],
    smoker: ["life-additional"],
    health: ["health"],
    dental: ["dental"],
    ltd: ["ltd"],
    paidBy: ["health"],
  };

  test.each(Object.keys(DEPENDS))("changing %s moves only the lines that depend on it (P-9)", (field) => {
    fc.assert(
      fc.property(fullMember, fullMember, (one, other) => {
        const before = lineTotals(quote(one));
        const after = lineTotals(quote({ ...one, [field]: other[field as keyof typeof other] }));
        for (const line of DEPENDS[field] as LineName[]) {
          Reflect.deleteProperty(before, line);
          Reflect.deleteProperty(after, line);
        }
        expect(after).toEqual(before);
      }),
    );
  });

  test("are each the premium of their own function", () => {
    fc.assert(
      fc.property(fullMember, context, (one, setting) => {
        const { on: day, insurableSalary, birthDate, sex, smoker, life } = one;
        const alone = [
          healthPremium(pick(one, ["on", "health", "salaryScaleMaximum", "workTime", "paidBy"]), setting),
          dentalPremium({ on: day, status: one.dental }, setting),
          basicLifePremium({ on: day, insurableSalary }, setting),
          dependantsLifePremium({ on: day }, setting),
          additionalLifePremium(
            { on: day, insurableSalary, multiple: life.additional, birthDate, sex, smoker },
            setting,
          ),
          spouseLifePremium({ on: day, memberBirthDate: birthDate, ...life.spouse }, setting),
          ltdPremium({ on: day, option: one.ltd, insurableSalary }, setting),
        ];
        const { lines, tax, employer, employee } = quote(one, setting);
        const shares = (line: Shares & { line: string }) => pick(line, ["line", "total", "employer", "employee"]);
        expect(alone.map(shares)).toEqual(lines.map(shares));
        if (setting.readings?.taxScope === "payer-total") {
          expect(premiumTax({ on: day, employer, employee }, setting)).toMatchObject(tax);
        }
      }),
    );
  });

  test("do not move each other: the whole is the sum of its parts (P-17)", () => {
    fc.assert(
      fc.property(fullMember, (one) => {
        const without = quote({ ...one, dental: null, life: null, ltd: null });
        const others = quote({ ...one, health: "exempt" });
        expect(cents(without.total) + cents(others.total)).toBe(cents(quote(one).total));
      }),
    );
  });

  test("are nothing when there is nothing to pay: exempt, waived, no salary (P-16)", () => {
    fc.assert(
      fc.property(fullMember, context, (one, setting) => {
        const waived = quote({ ...one, paidBy: "waived" }, setting);
        expect(waived.lines).toHaveLength(7);
        for (const { total, employee } of waived.lines) expect([total, employee]).toEqual(["0.00", "0.00"]);
        expect(waived.annual.payable).toEqual({ total: "0.00", employer: "0.00", employee: "0.00" });
        const [health] = quote({ ...one, health: "exempt" }, setting).lines;
        expect(health).toMatchObject({ line: "health", total: "0.00", employer: "0.00", employee: "0.00" });
        expect(basicLifePremium({ on: one.on, insurableSalary: "0" }).total).toBe("0.00");
      }),
    );
  });
});

describe("health", () => {
  test("a higher level, of the member or of the dependants, never costs less (P-6)", () => {
    const total = (scenario: (typeof SCENARIOS)[number]) =>
      cents(editionOn("2020-01-01").healthPremiums.values[scenario]);
    let compared = 0;
    for (const low of SCENARIOS) {
      for (const high of SCENARIOS) {
        const [a, b] = [scenarioParts(low), scenarioParts(high)];
        const ordered = a.level <= b.level && (a.dependantsLevel ?? 0) <= (b.dependantsLevel ?? 0);
        // Individual is below the two others, which are ordered too in this table; levels alone are not: L is above M.
        const statuses = ["individual", "single-parent", "family"];
        if (!ordered || statuses.indexOf(a.status) > statuses.indexOf(b.status)) continue;
        compared++;
        expect(total(low)).toBeLessThanOrEqual(total(high));
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("the 15 totals are member plus children, or member plus spouse and children (PRM-16)", () => {
    const { values } = editionOn("2020-01-01").healthPremiums;
    const at = (scenario: (typeof SCENARIOS)[number]) => cents(values[scenario]);
    const memberAlone = [0, at("A"), at("B"), at("C")];
    for (const status of ["single-parent", "family"] as const) {
      // What the dependants add must not depend on the member's level.
      const added: Record<number, number> = {};
      for (const scenario of SCENARIOS) {
        const parts = scenarioParts(scenario);
        if (parts.status !== status) continue;
        const more = at(scenario) - (memberAlone[parts.level] as number);
        const level = parts.dependantsLevel as number;
        expect(more).toBe((added[level] ??= more));
      }
      expect(Object.keys(added)).toEqual(["1", "2", "3"]);
    }
  });

  test("the employer pays from nothing to the whole, never less for more work, never more from 40,000 $ (C-2 to C-4)", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCENARIOS), amount(9_000_000), workTime, workTime, (scenario, scale, a, b) => {
        const [less, more] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const health = { scenario };
        const premium = healthPremium({ on: "2020-03-15", health, salaryScaleMaximum: scale, workTime: less });
        const fuller = healthPremium({ on: "2020-03-15", health, salaryScaleMaximum: scale, workTime: more });
        const upper = healthPremium({ on: "2020-03-15", health, salaryScaleMaximum: "40000", workTime: less });
        expect(cents(premium.employer)).toBeLessThanOrEqual(cents(premium.total));
        expect(cents(premium.employer)).toBeLessThanOrEqual(cents(fuller.employer));
        expect(cents(upper.employer)).toBeLessThanOrEqual(cents(premium.employer));
        const { status } = scenarioParts(scenario);
        const contribution = employerContribution({
          on: "2020-03-15",
          status,
          salaryScaleMaximum: scale,
          workTime: less,
        });
        expect(contribution.amount).toBe(premium.employer);
      }),
    );
  });

  test("paid by the member, the share moves and the total does not (C-7)", () => {
    fc.assert(
      fc.property(fullMember, (one) => {
        const alone = quote({ ...one, paidBy: "member" });
        expect(alone.total).toBe(quote({ ...one, paidBy: "shared" }).total);
        expect(alone.employer).toBe("0.00");
      }),
    );
  });
});

describe("shares of the salary", () => {
  const premiums: [string, (salary: string) => number][] = [
    ["basic life", (salary) => cents(basicLifePremium({ on: "2020-03-15", insurableSalary: salary }).total)],
    ...LTD_OPTIONS.map((option): [string, (salary: string) => number] => [
      option,
      (salary) => cents(ltdPremium({ on: "2020-03-15", option, insurableSalary: salary }).total),
    ]),
  ];
  const text = (value: number) => `${String(Math.floor(value / 100))}.${String(value % 100).padStart(2, "0")}`;
  const salary = fc.integer({ min: 0, max: 20_000_000 });

  test.each(premiums)(
    "%s never falls with the salary, nor leaps: a cent moves it by a cent at most (P-5)",
    (_, premium) => {
      fc.assert(
        fc.property(salary, salary, (a, b) => {
          expect(premium(text(Math.min(a, b)))).toBeLessThanOrEqual(premium(text(Math.max(a, b))));
          expect(premium(text(a + 1)) - premium(text(a))).toBeLessThanOrEqual(1);
        }),
      );
    },
  );

  test.each(premiums)("%s of two salaries together is that of each, to a cent (P-8)", (_, premium) => {
    fc.assert(
      fc.property(salary, salary, (a, b) => {
        expect(Math.abs(premium(text(a + b)) - premium(text(a)) - premium(text(b)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a multiple is rounded once: within the half cents of its parts, and not always their sum (P-8)", () => {
    const base = { on: "2020-03-15", birthDate: "1991-06-01", sex: "male", smoker: false } as const;
    let differed = 0;
    for (let step = 0; step < 2000; step++) {
      const insurableSalary = text(2_000_000 + step * 137);
      const once = cents(additionalLifePremium({ ...base, insurableSalary, multiple: 1 }).total);
      for (const multiple of [2, 3, 4, 5] as const) {
        const many = cents(additionalLifePremium({ ...base, insurableSalary, multiple }).total);
        expect(Math.abs(many - multiple * once)).toBeLessThanOrEqual(Math.floor((multiple + 1) / 2));
        if (many !== multiple * once) differed++;
      }
    }
    expect(differed).toBeGreaterThan(1000);
  });
});

describe("the comparison", () => {
  test("is the 15 quotes, in the printed order", () => {
    fc.assert(
      fc.property(member, context, fc.boolean(), (one, setting, steps) => {
        const { health: _, ...open } = one;
        const quotes = compareScenarios(open, { ...setting, steps });
        expect(quotes.map(({ scenario }) => scenario)).toEqual(SCENARIOS);
        for (const { scenario, ...rest } of quotes) {
          expect(rest).toEqual(quote({ ...one, health: { scenario } }, { ...setting, steps }));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("shares nothing between its quotes", () => {
    const { health: _, ...open } = fc.sample(fullMember, 1)[0] as Member;
    const quotes = compareScenarios(open, { steps: true });
    const untouched = structuredClone(quotes.slice(1));
    spoil(quotes[0]);
    expect(quotes.slice(1)).toEqual(untouched);
  });
});

describe("time", () => {
  test("every day of 2020 has one price, and no other day has one (P-12, GEN-01)", () => {
    const one = { ...(fc.sample(fullMember, 1)[0] as Member), birthDate: "1980-06-15" };
    const first = JSON.stringify(lineTotals(quote({ ...one, on: "2020-01-01" })));
    let priced = 0;
    for (let day = -400; day < 800; day++) {
      const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      const result = attempt(() => quote({ ...one, on: date }));
      expect(result.ok).toBe(date.startsWith("2020"));
      if (result.ok) {
        priced++;
        expect(JSON.stringify(lineTotals(result.value))).toBe(first);
      } else {
        expect(result.issues).toEqual([
          {
            code: "E_NO_PRINTED_RATE",
            path: ["on"],
            params: { from: "2020-01-01", until: "2020-12-31" },
            article: "GEN-01",
          },
        ]);
      }
    }
    expect(priced).toBe(366);
  });

  test("the day within the year does not matter to any line", () => {
    fc.assert(
      fc.property(fullMember, on, (one, day) => {
        expect(lineTotals(quote({ ...one, on: day }))).toEqual(lineTotals(quote(one)));
      }),
    );
  });
});

function pick<Value extends object, Key extends keyof Value>(value: Value, keys: Key[]): Pick<Value, Key> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

/** Changes everything that can be changed in a result. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    spoil(part);
    (value as Record<string, unknown>)[key] = "spoiled";
  }
}
