// What the package says that a death, a loss and a disability pay, held to the second reading of the same pages.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deathBenefit, disabilityBenefit, dismembermentBenefit, type Step } from "../../src/index.js";
import {
  death,
  deaths,
  disabilities,
  disability,
  dismemberment,
  dismemberments,
  endAge61,
  type Answers,
} from "../properties/payables.js";
import { RUNS } from "../runs.js";

const same = ({ ours, theirs }: Answers): void => {
  expect(ours).toStrictEqual(theirs);
};
const last = (steps: Step[] | undefined): string | null => steps?.at(-1)?.amount ?? null;

describe("the cases that are drawn", () => {
  it("reach every status, line, reason and warning", () => {
    const told = new Set<string>();
    const note = (...codes: string[]): void => codes.forEach((code) => told.add(code));
    for (const input of fc.sample(death, 2000)) {
      const { lines, reasons, warnings } = deathBenefit(input);
      note(...lines.map(({ line }) => line), ...[...reasons, ...warnings].map(({ code }) => code));
    }
    for (const input of fc.sample(dismemberment, 2000)) {
      const { status, reasons } = dismembermentBenefit(input);
      note(`losses ${status}`, ...reasons.map(({ code }) => code));
    }
    for (const input of fc.sample(disability, 2000)) {
      const { status, endAge, amounts, reasons, warnings } = disabilityBenefit(input);
      note(`disability ${status}`, `until ${String(endAge)}`, `${String(amounts.length)} periods`);
      note(...[...reasons, ...warnings].map(({ code }) => code));
    }
    expect([...told].sort()).toEqual(
      [
        ...["life-basic", "accidental-death", "life-additional", "life-dependants", "life-spouse"],
        ...["losses paid", "losses refused", "losses unknown", "disability payable", "disability none"],
        ...["disability unknown", "until 60", "until 61", "until 65", "0 periods", "1 periods", "2 periods"],
        ...["R_LIFE_NOT_HELD", "R_NO_SPOUSE_NOT_SHOWN", "R_LOSS_CAPPED", "R_LOSS_TABLE", "R_LTD_AGE", "R_LTD_ENDED"],
        ...["R_OUTSIDE_SCHEDULE", "W_ACCIDENT_UNKNOWN", "W_AFTER_PRINTED_YEAR", "W_AGREED_SALARY_LATE", "W_LTD_61"],
        ...["W_LTD_EARLIER", "W_LTD_INDEXATION", "W_LTD_NET", "W_LTD_OFFSETS", "W_LTD_PENSION", "W_SPOUSE_LIFE_ALONE"],
      ].sort(),
    );
  });
});

describe("deathBenefit", () => {
  it("is the oracle’s, whole", () => {
    fc.assert(
      fc.property(death, fc.boolean(), (input, steps) => same(deaths(input, { steps }))),
      { numRuns: RUNS * 10 },
    );
  });

  it("ends the steps of each line with its amount", () => {
    fc.assert(
      fc.property(death, (input) => {
        for (const { amount, steps } of deathBenefit(input, { steps: true }).lines) expect(last(steps)).toBe(amount);
        for (const line of deathBenefit(input).lines) expect(line).not.toHaveProperty("steps");
      }),
      { numRuns: RUNS * 2 },
    );
  });
});

describe("dismembermentBenefit", () => {
  it("is the oracle’s, whole", () => {
    fc.assert(
      fc.property(dismemberment, fc.boolean(), (input, steps) => same(dismemberments(input, { steps }))),
      { numRuns: RUNS * 10 },
    );
  });

  it("ends its steps with its amount, and has none for what it does not pay", () => {
    fc.assert(
      fc.property(dismemberment, (input) => {
        const { status, amount, steps } = dismembermentBenefit(input, { steps: true });
        expect(last(steps)).toBe(status === "paid" ? amount : null);
        expect(dismembermentBenefit(input)).not.toHaveProperty("steps");
      }),
      { numRuns: RUNS * 2 },
    );
  });
});

describe("disabilityBenefit", () => {
  it("is the oracle’s, whole, under both readings of 61 years", () => {
    fc.assert(
      fc.property(disability, endAge61, fc.boolean(), (input, option, steps) =>
        same(disabilities(input, option, { steps })),
      ),
      { numRuns: RUNS * 10 },
    );
  });

  it("ends the steps of each period with its amount", () => {
    fc.assert(
      fc.property(disability, endAge61, (input, option) => {
        const readings = { endAge61: option };
        for (const { amount, steps } of disabilityBenefit(input, { readings, steps: true }).amounts) {
          expect(last(steps)).toBe(amount);
        }
        for (const period of disabilityBenefit(input, { readings }).amounts) expect(period).not.toHaveProperty("steps");
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
