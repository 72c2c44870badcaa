import { test } from "vitest";
import { edition2020 } from "../../tables/2020/index.js";
import { compareScenarios, quote, scenarioLetter, scenarioParts, type Edition, type Quote } from "../../src/index.js";

// What must not compile.

const job = { on: "2020-03-15", insurableSalary: "52000.00", salaryScaleMaximum: "58000.00", workTime: "1" };

test("members", () => {
  quote({ ...job, health: "exempt" });
  // @ts-expect-error no health
  quote(job);
  // @ts-expect-error there is no scenario P
  quote({ ...job, health: { scenario: "P" } });
  // @ts-expect-error a letter is not a choice by itself
  quote({ ...job, health: "N" });
  // @ts-expect-error there is no couple status
  quote({ ...job, health: "exempt", dental: "couple" });
  // @ts-expect-error six times the salary
  quote({ ...job, health: "exempt", life: { additional: 6 } });
  // @ts-expect-error a Date is not a day
  quote({ ...job, on: new Date(), health: "exempt" });
  // @ts-expect-error bigint is not an amount
  quote({ ...job, insurableSalary: 52000n, health: "exempt" });
  // @ts-expect-error a misspelt key
  quote({ ...job, health: "exempt", dentl: "family" });
  // @ts-expect-error level 4
  scenarioLetter({ status: "family", level: 4, dependantsLevel: 1 });
  // @ts-expect-error lower case
  scenarioParts("n");
  // @ts-expect-error the scenario is what is compared
  compareScenarios({ ...job, health: { scenario: "N" } });
});

test("contexts", () => {
  quote({ ...job, health: "exempt" }, { readings: { taxRounding: "up" } });
  // @ts-expect-error not an option of this reading
  quote({ ...job, health: "exempt" }, { readings: { taxRounding: "down" } });
  // @ts-expect-error not a reading
  quote({ ...job, health: "exempt" }, { readings: { rounding: "up" } });
  // @ts-expect-error a number is not an option
  quote({ ...job, health: "exempt" }, { readings: { annualPeriods: 26 } });
});

test("tables", () => {
  const { N: _, ...fourteen } = edition2020.healthPremiums.values;
  // @ts-expect-error a missing scenario
  void ({ ...edition2020.healthPremiums, values: fourteen } satisfies Edition["healthPremiums"]);
  // @ts-expect-error a number instead of a decimal string
  void ({ ...edition2020.premiumTax, values: 0.09 } satisfies Edition["premiumTax"]);
  const { source: __, ...unsourced } = edition2020.premiumTax;
  // @ts-expect-error no source
  void (unsourced satisfies Edition["premiumTax"]);
  // @ts-expect-error another unit
  void ({ ...edition2020.premiumTax, unit: "dollars-per-year" } satisfies Edition["premiumTax"]);
});

test("results", () => {
  const result = {} as Quote;
  // @ts-expect-error amounts are text: adding two would join them
  void (result.total - result.employer);
  // @ts-expect-error a line may have no tax of its own
  void result.lines[0].tax.total;
});
