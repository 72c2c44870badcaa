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

  test("below 40,000 $", () => {
    const premium = healthPremium({ ...job, health, salaryScaleMaximum: "39999.99" });
    expect([premium.total, premium.employer, premium.employee]).toEqual([
      row.total,
      row.employerBelow40000,
      row.employeeBelow40000,
    ]);
  });

  test("from 40,000 $", () => {
    const premium = healthPremium({ ...job, health, salaryScaleMaximum: "40000.00" });
    expect([premium.total, premium.employer, premium.employee]).toEqual([
      row.total,
      row.employerFrom40000,
      row.employeeFrom40000,
    ]);
  });

  test("its parts and its letter", () => {
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
