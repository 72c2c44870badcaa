import { describe, expect, test } from "vitest";
import { healthPremium, scenarioLetter, scenarioParts, SCENARIOS } from "../../src/index.js";
import { HEALTH_2020 } from "./data/health-2020.js";

// The 75 printed amounts of §3.3 p. 11: total, then employer and employee for both salary classes.

const job = { on: "2020-01-05", workTime: "1" };

test("the table has the 15 scenarios, in the printed order", () => {
  expect(HEALTH_2020.map((row) => row.scenario)).toEqual(SCENARIOS);
});

describe.each(HEALTH_2020)("scenario $scenario", (row) => {
  const health = { scenario: row.scenario };

  test("below 40,000 $ (PRM-01, PRM-02, PRM-05, PRM-08)", () => {
    const premium = healthPremium({ ...job, health, salaryScaleMaximum: "39999.99" });
    expect([premium.total, premium.employer, premium.employee]).toEqual([
      row.total,
      row.employerBelow40000,
      row.employeeBelow40000,
    ]);
  });

  test("from 40,000 $ (PRM-01, PRM-03, PRM-06, PRM-08)", () => {
    const premium = healthPremium({ ...job, health, salaryScaleMaximum: "40000.00" });
    expect([premium.total, premium.employer, premium.employee]).toEqual([
      row.total,
      row.employerFrom40000,
      row.employeeFrom40000,
    ]);
  });

  test("its parts and its letter (STA-03, STA-05 to STA-07)", () => {
    const { status, level, dependantsLevel } = row;
    expect(scenarioParts(row.scenario)).toEqual(
      dependantsLevel === null ? { status, level } : { status, level, dependantsLevel },
    );
    expect(scenarioLetter(scenarioParts(row.scenario))).toBe(row.scenario);
    expect(healthPremium({ ...job, health: scenarioParts(row.scenario), salaryScaleMaximum: "0" }).total).toBe(
      row.total,
    );
  });
});

test("the 15 totals are the member’s, and the children’s or the spouse’s and children’s (PRM-16)", () => {
  // §3.3 p. 11, by subtraction: E − B is 10.32, K − B 61.90.
  const member = { 1: "51.58", 2: "55.46", 3: "60.17" };
  const children = { 1: "10.32", 2: "13.22", 3: "14.34" };
  const spouseAndChildren = { 1: "61.90", 2: "68.04", 3: "73.25" };
  const cents = (amount: string): number => Number(amount.replace(".", ""));
  for (const { scenario, status, level, dependantsLevel } of HEALTH_2020) {
    const others = status === "single-parent" ? children : spouseAndChildren;
    const sum = cents(member[level]) + (dependantsLevel === null ? 0 : cents(others[dependantsLevel]));
    const premium = healthPremium({ ...job, health: { scenario }, salaryScaleMaximum: "0" });
    expect(cents(premium.total), scenario).toBe(sum);
  }
});
