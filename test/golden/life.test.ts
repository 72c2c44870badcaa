import { describe, expect, test } from "vitest";
import {
  additionalLifePremium,
  AGE_BANDS,
  basicLifePremium,
  dependantsLifePremium,
  editionOn,
  spouseLifePremium,
  type AgeBand,
  type Sex,
} from "../../src/index.js";
import { LIFE_FLAT_2020, LIFE_PER_1000_2020, LIFE_PERCENT_2020 } from "./data/life-2020.js";

// The 64 printed rates of §3.3 p. 13–14, each by a premium that is its decimal point moved: 100,000 $ is a hundred
// thousands, and 26,000 $ over 26 is a thousand.

const CELLS = [
  ["maleSmoker", "male", true],
  ["maleNonSmoker", "male", false],
  ["femaleSmoker", "female", true],
  ["femaleNonSmoker", "female", false],
] as const satisfies [string, Sex, boolean][];

// Born on 2 January of these years: the first and last rating age of each band in 2020.
const BORN: Record<AgeBand, [string, string]> = {
  "under-30": ["2001-01-02", "1990-01-02"],
  "30-34": ["1989-01-02", "1985-01-02"],
  "35-39": ["1984-01-02", "1980-01-02"],
  "40-44": ["1979-01-02", "1975-01-02"],
  "45-49": ["1974-01-02", "1970-01-02"],
  "50-54": ["1969-01-02", "1965-01-02"],
  "55-59": ["1964-01-02", "1960-01-02"],
  "60-64": ["1959-01-02", "1955-01-02"],
};

/** "0.031" a thousand is "3.10" for a hundred thousand; "1.157" % of 26,000 over 26 is "11.57". */
const hundredfold = (rate: string): string =>
  `${String(Number(rate.replace(".", "").slice(0, -1)))}.${rate.slice(-1)}0`;
const tenfold = (rate: string): string => `${String(Number(rate.replace(".", "").slice(0, -2)))}.${rate.slice(-2)}`;

test("both tables have the eight age bands", () => {
  expect(LIFE_PER_1000_2020.map((row) => row.band)).toEqual(AGE_BANDS);
  expect(LIFE_PERCENT_2020.map((row) => row.band)).toEqual(AGE_BANDS);
});

describe.each(LIFE_PER_1000_2020)("per 1,000 $, $band (LIF-11, LIF-14, LIF-18)", (row) => {
  test.each(CELLS)("%s", (cell, sex, smoker) => {
    for (const memberBirthDate of BORN[row.band]) {
      const spouse = { on: "2020-06-28", amount: "100000", memberBirthDate, sex, smoker };
      expect(spouseLifePremium(spouse).total).toBe(hundredfold(row[cell]));
      const member = { on: "2020-06-28", insurableSalary: "100000", multiple: 1, birthDate: memberBirthDate } as const;
      const readings = { memberLifeRate: "per-1000" } as const;
      expect(additionalLifePremium({ ...member, sex, smoker }, { readings }).total).toBe(hundredfold(row[cell]));
    }
  });
});

describe.each(LIFE_PERCENT_2020)("percent of salary, $band (LIF-12)", (row) => {
  test.each(CELLS)("%s", (cell, sex, smoker) => {
    for (const birthDate of BORN[row.band]) {
      const member = { on: "2020-06-28", insurableSalary: "26000.00", multiple: 1, birthDate, sex, smoker } as const;
      expect(additionalLifePremium(member).total).toBe(tenfold(row[cell]));
    }
  });
});

test("basic life and AD&D: 0.300 % of the salary (LIF-09)", () => {
  expect(LIFE_FLAT_2020.basicPercent).toBe("0.300");
  expect(basicLifePremium({ on: "2020-01-01", insurableSalary: "26000" }).total).toBe("3.00");
});

test("spouse and children: one flat premium (LIF-10)", () => {
  expect(dependantsLifePremium({ on: "2020-01-01" }).total).toBe(LIFE_FLAT_2020.dependants);
});

test("the 32 percents are the rates per 1,000 times 2.6, to three decimals (LIF-13)", () => {
  const { lifeRatesPerThousand, lifeRatesOfSalary } = editionOn("2020-01-01");
  for (const band of AGE_BANDS) {
    for (const [, sex, smoker] of CELLS) {
      const habits = smoker ? "smoker" : "nonSmoker";
      const perThousand = Number(lifeRatesPerThousand.values[band][sex][habits].replace(".", ""));
      // Thousandths × 26 ÷ 10, half-up, in integers.
      const expected = Math.floor((perThousand * 26 + 5) / 10);
      expect(lifeRatesOfSalary.values[band][sex][habits]).toBe(`0.${String(expected).padStart(5, "0")}`);
    }
  }
});
