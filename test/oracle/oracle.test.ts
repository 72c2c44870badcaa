// Holds the oracle to what the page prints. Every expected value below was typed from the leaflet, from rules.md
// (section Z) or from readings.md, or worked out by hand; none is computed here.

import { describe, expect, it } from "vitest";

import { LIFE_PER_1000, LIFE_PERCENT_OF_SALARY, SCENARIOS } from "./figures.js";
import type { LtdOption, ScenarioLetter } from "./figures.js";
import { oraclePayPeriods, oracleQuote, oracleRatingAge } from "./premium.js";
import type { OracleLineName, OracleMember, OracleQuote } from "./premium.js";
import { compare, divide, formatCents, make, multiply, parseDecimal, roundTo, subtract } from "./rational.js";

const MEMBER: OracleMember = {
  on: "2020-03-15",
  insurableSalary: "35000.00",
  salaryScaleMaximum: "39999.99",
  workTime: "1",
  health: null,
};

function lineOf(quote: OracleQuote, name: OracleLineName) {
  const line = quote.lines.find((candidate) => candidate.line === name);
  if (line === undefined) {
    throw new Error(`no line ${name}`);
  }
  return line;
}

describe("employee contributions printed in the health table (section 3.3, page 11)", () => {
  // Scenario, salary scale below 40,000, salary scale from 40,000.
  const printed: [ScenarioLetter, string, string][] = [
    ["A", "46.30", "49.19"],
    ["B", "50.18", "53.07"],
    ["C", "54.89", "57.78"],
    ["D", "48.66", "55.93"],
    ["E", "52.54", "59.81"],
    ["F", "55.44", "62.71"],
    ["G", "57.25", "64.52"],
    ["H", "60.15", "67.42"],
    ["I", "61.27", "68.54"],
    ["J", "100.24", "107.51"],
    ["K", "104.12", "111.39"],
    ["L", "110.26", "117.53"],
    ["M", "108.83", "116.10"],
    ["N", "114.97", "122.24"],
    ["O", "120.18", "127.45"],
  ];

  it("lists all fifteen scenarios", () => {
    expect(SCENARIOS.map((figures) => figures.scenario)).toEqual(printed.map(([scenario]) => scenario));
  });

  it.each(printed)("scenario %s: %s and %s", (scenario, below, from) => {
    const figures = SCENARIOS.find((candidate) => candidate.scenario === scenario);
    if (figures === undefined) {
      throw new Error(scenario);
    }
    const total = parseDecimal(figures.total);
    expect(formatCents(subtract(total, parseDecimal(figures.employerBelow40000)))).toBe(below);
    expect(formatCents(subtract(total, parseDecimal(figures.employerFrom40000)))).toBe(from);

    const health = { scenario };
    expect(oracleQuote({ ...MEMBER, health, salaryScaleMaximum: "39999.99" }).employee).toBe(below);
    expect(oracleQuote({ ...MEMBER, health, salaryScaleMaximum: "40000.00" }).employee).toBe(from);
  });
});

describe("printed long-term disability examples (section 3.3, page 15)", () => {
  const printed: [LtdOption, string, string][] = [
    ["F", "25000", "10.60"],
    ["F", "30000", "12.72"],
    ["F", "35000", "14.83"],
    ["F", "40000", "16.95"],
    ["F", "50000", "21.19"],
    ["F", "60000", "25.43"],
    ["O", "25000", "8.56"],
    ["O", "30000", "10.27"],
    ["O", "35000", "11.98"],
    ["O", "40000", "13.69"],
    ["O", "50000", "17.12"],
    ["O", "60000", "20.54"],
    ["O+", "25000", "13.77"],
    ["O+", "30000", "16.52"],
    ["O+", "35000", "19.28"],
    ["O+", "40000", "22.03"],
    ["O+", "50000", "27.54"],
    ["O+", "60000", "33.05"],
  ];

  it.each(printed)("option %s at %s: %s", (ltd, insurableSalary, premium) => {
    const quote = oracleQuote({ ...MEMBER, insurableSalary, ltd });
    expect(lineOf(quote, "ltd")).toEqual({ line: "ltd", total: premium, employer: "0.00", employee: premium });
  });
});

describe("the two additional life tables (LIF-13, pages 13 and 14)", () => {
  const columns = ["maleSmoker", "maleNonSmoker", "femaleSmoker", "femaleNonSmoker"] as const;
  const cells = LIFE_PER_1000.flatMap((row, index) => columns.map((name) => [row.fromAge, name, index] as const));

  it("have 32 cells each", () => {
    expect(cells).toHaveLength(32);
    expect(LIFE_PERCENT_OF_SALARY).toHaveLength(8);
  });

  it.each(cells)("from age %s, %s: per 1,000 x 2.6 gives the percentage", (fromAge, name, index) => {
    const perThousand = LIFE_PER_1000[index];
    const percentage = LIFE_PERCENT_OF_SALARY[index];
    if (perThousand === undefined || percentage === undefined) {
      throw new Error(`no row ${index}`);
    }
    expect([percentage.fromAge, percentage.toAge]).toEqual([fromAge, perThousand.toAge]);
    const product = roundTo(multiply(parseDecimal(perThousand[name]), parseDecimal("2.6")), 3, "half-up");
    expect(compare(product, parseDecimal(percentage[name]))).toBe(0);
  });
});

describe("test vectors (rules.md, section Z)", () => {
  it("1: scenario G, below 40,000, 65 % of full time", () => {
    const quote = oracleQuote({ ...MEMBER, workTime: "0.65", health: { scenario: "G" } });
    expect(quote.lines).toEqual([{ line: "health", total: "70.49", employer: "6.62", employee: "63.87" }]);
    expect(quote.tax.employee).toBe("5.75");
  });

  it("2: scenario B, from 40,000, just under 70 % and at 70 %", () => {
    const member: OracleMember = { ...MEMBER, salaryScaleMaximum: "58000", health: { scenario: "B" } };
    const under = oracleQuote({ ...member, workTime: "0.6999" });
    const at = oracleQuote({ ...member, workTime: "0.7000" });
    expect([under.employer, under.employee]).toEqual(["1.20", "54.26"]);
    expect([at.employer, at.employee]).toEqual(["2.39", "53.07"]);
  });

  it("3: option O at 47,500 and basic life at 52,000", () => {
    expect(oracleQuote({ ...MEMBER, insurableSalary: "47500", ltd: "O" }).total).toBe("16.26");
    expect(oracleQuote({ ...MEMBER, insurableSalary: "52000", life: { basic: true } }).total).toBe("6.00");
  });

  it("4: three times 52,000, non-smoking woman, on either side of a 1 January birthday", () => {
    const member: OracleMember = {
      ...MEMBER,
      insurableSalary: "52000",
      sex: "female",
      smoker: false,
      life: { additional: 3 },
    };
    expect(oracleQuote({ ...member, birthDate: "1980-01-02" }).total).toBe("3.12");
    expect(oracleQuote({ ...member, birthDate: "1980-01-01" }).total).toBe("6.24");
  });

  it("5: spouse life of 50,000, member of 50, smoking husband", () => {
    const member: OracleMember = {
      ...MEMBER,
      birthDate: "1969-06-30",
      sex: "female",
      smoker: false,
      life: { spouse: { amount: "50000", sex: "male", smoker: true } },
    };
    expect(oracleQuote(member).total).toBe("7.70");
  });

  it("16: automatic enrolment", () => {
    const member: OracleMember = {
      ...MEMBER,
      health: { status: "individual", level: 1 },
      dental: "individual",
      life: { basic: true, dependants: true },
      ltd: "O",
    };
    const quote = oracleQuote(member);
    expect(quote.lines.map((line) => [line.line, line.employee])).toEqual([
      ["health", "46.30"],
      ["dental", "16.07"],
      ["life-basic", "4.04"],
      ["life-dependants", "0.55"],
      ["ltd", "11.98"],
    ]);
    expect([quote.employee, quote.tax.employee, quote.payable.employee]).toEqual(["78.94", "7.11", "86.05"]);

    // By hand: employer 5.28 and 0.48 of tax; 26 payments of 86.05.
    expect(quote.payable).toEqual({ total: "91.81", employer: "5.76", employee: "86.05" });
    expect(quote.annual.periods).toBe(26);
    expect(quote.annual.payable.employee).toBe("2237.30");

    // AMB-25, by hand: 4.17 + 1.45 + 0.37 + 0.05 + 1.08.
    const byLine = oracleQuote(member, { readings: { taxScope: "line" } });
    expect(byLine.tax).toEqual({ total: "7.60", employer: "0.48", employee: "7.12" });
    expect(lineOf(byLine, "health").tax).toEqual({ total: "4.65", employer: "0.48", employee: "4.17" });
  });
});

describe("readings (readings.md, sections 0, 2, 3 and 6)", () => {
  it("AMB-20: the three roundings of half a contribution", () => {
    const halves = (scenario: ScenarioLetter) =>
      (["half-up", "down", "half-even"] as const).map(
        (halfContributionRounding) =>
          oracleQuote(
            { ...MEMBER, salaryScaleMaximum: "40000", workTime: "0.5", health: { scenario } },
            { readings: { halfContributionRounding } },
          ).employer,
      );
    expect(halves("A")).toEqual(["1.20", "1.19", "1.20"]);
    expect(halves("D")).toEqual(["2.99", "2.98", "2.98"]);
  });

  it("AMB-22: nothing from the employer up to exactly a quarter of full time", () => {
    const employer = (workTime: string) =>
      oracleQuote(
        { ...MEMBER, workTime, health: { scenario: "A" } },
        { readings: { contributionAtQuarterTime: "none" } },
      ).employer;
    expect([employer("0.25"), employer("0.250000000001"), employer("0.7")]).toEqual(["0.00", "2.64", "5.28"]);
    expect(oracleQuote({ ...MEMBER, workTime: "0.25", health: { scenario: "A" } }).employer).toBe("2.64");
  });

  it("AMB-24: scenario A wholly paid by the member, tax up and half-up", () => {
    const member: OracleMember = { ...MEMBER, health: { scenario: "A" }, paidBy: "member" };
    expect(oracleQuote(member).tax.employee).toBe("4.65");
    expect(oracleQuote(member, { readings: { taxRounding: "half-up" } }).tax.employee).toBe("4.64");
  });

  it("AMB-26: the tax on the employer's part moves to the employee, in one base", () => {
    // By hand: scenario N, 13.24 (tax 1.1916) and 114.97 (tax 10.3473); on 128.21 the tax is 11.5389.
    const member: OracleMember = { ...MEMBER, health: { scenario: "N" } };
    expect(oracleQuote(member).tax).toEqual({ total: "11.55", employer: "1.20", employee: "10.35" });
    const moved = oracleQuote(member, { readings: { taxOnEmployerShare: "employee" } });
    expect(moved.tax).toEqual({ total: "11.54", employer: "0.00", employee: "11.54" });
    expect(moved.payable).toEqual({ total: "139.75", employer: "13.24", employee: "126.51" });
  });

  it("AMB-30, AMB-32: 26 or 27 periods", () => {
    const periods = oraclePayPeriods(2020, "2019-03-31");
    expect(periods).toHaveLength(26);
    expect(periods[0]).toEqual({ from: "2020-01-05", until: "2020-01-18" });
    expect(periods[25]).toEqual({ from: "2020-12-20", until: "2021-01-02" });
    const starts = periods.map((period) => period.from);
    expect(starts).toContain("2020-04-12"); // vector 12
    expect(starts).toContain("2020-07-05"); // vector 13

    expect(oraclePayPeriods(2020, "2020-01-02")).toHaveLength(27);
    expect(oraclePayPeriods(2020, "2020-01-09")).toHaveLength(26);
    expect(oraclePayPeriods(2020, "2022-08-04")).toEqual(oraclePayPeriods(2020, "2020-01-09"));

    const member: OracleMember = { ...MEMBER, life: { dependants: true } };
    const calendar = { readings: { annualPeriods: "calendar" }, payCalendar: { anchor: "2020-01-02" } } as const;
    // By hand: 0.55 and 0.05 of tax, 27 times.
    expect(oracleQuote(member, calendar).annual).toEqual({
      periods: 27,
      payable: { total: "16.20", employer: "0.00", employee: "16.20" },
    });
    expect(oracleQuote(member, { readings: { annualPeriods: "calendar" } }).annual.periods).toBe(26);
  });

  it("AMB-60: the largest gap, 0.06 at five times 80,000", () => {
    const member: OracleMember = {
      ...MEMBER,
      insurableSalary: "80000",
      birthDate: "1995-05-05",
      sex: "male",
      smoker: false,
      life: { additional: 5 },
    };
    // By hand: 400,000 x 0.062 % / 26 = 9.538...; 400 x 0.024 = 9.60.
    expect(oracleQuote(member).total).toBe("9.54");
    expect(oracleQuote(member, { readings: { memberLifeRate: "per-1000" } }).total).toBe("9.60");
  });
});

describe("odd corners", () => {
  it("an exempt person keeps a health line of zero and may hold dental (PRM-13, DEN-02)", () => {
    const quote = oracleQuote({ ...MEMBER, health: "exempt", dental: "family" });
    expect(quote.lines).toEqual([
      { line: "health", total: "0.00", employer: "0.00", employee: "0.00" },
      { line: "dental", total: "40.00", employer: "0.00", employee: "40.00" },
    ]);
    expect(() => oracleQuote({ ...MEMBER, health: null, dental: "family" })).toThrow();
  });

  it("a member who pays everything has no employer part (PRM-14)", () => {
    const quote = oracleQuote({ ...MEMBER, health: { scenario: "O" }, paidBy: "member" });
    expect([quote.total, quote.employer, quote.employee]).toEqual(["133.42", "0.00", "133.42"]);
  });

  it("waived premiums leave the lines at zero, untaxed (section 3.2, TAX-07)", () => {
    const quote = oracleQuote({ ...MEMBER, health: { scenario: "O" }, ltd: "F", paidBy: "waived" });
    const nothing = { total: "0.00", employer: "0.00", employee: "0.00" };
    expect(quote.lines).toEqual([
      { line: "health", ...nothing },
      { line: "ltd", ...nothing },
    ]);
    expect([quote.tax, quote.payable, quote.annual.payable]).toEqual([nothing, nothing, nothing]);
  });

  it("the smoker's rate holds without a declaration (LIF-16); spouse life takes the member's age (LIF-14)", () => {
    const member: OracleMember = {
      ...MEMBER,
      insurableSalary: "52000",
      birthDate: "1956-01-01",
      sex: "male",
      life: { additional: 1, spouse: { amount: 100000, sex: "female" } },
    };
    const quote = oracleQuote(member);
    // By hand, age 64: 52,000 x 1.157 % / 26 = 23.14; 100 x 0.352 = 35.20.
    expect(lineOf(quote, "life-additional").total).toBe("23.14");
    expect(lineOf(quote, "life-spouse").total).toBe("35.20");
  });

  it("rating age (LIF-15) and its end at 65 (LIF-17)", () => {
    expect(oracleRatingAge("1980-01-01", "2020-12-31")).toBe(40);
    expect(oracleRatingAge("1980-01-02", "2020-12-31")).toBe(39);
    expect(oracleRatingAge("1956-02-29", "2020-01-01")).toBe(63);

    const member: OracleMember = { ...MEMBER, sex: "male", life: { additional: 1 } };
    expect(() => oracleQuote({ ...member, birthDate: "1955-01-01" })).toThrow(/65/);
    expect(() => oracleQuote({ ...member, birthDate: "1955-01-02" })).not.toThrow();
    const spouse = { amount: "10000", sex: "female" } as const;
    expect(() => oracleQuote({ ...MEMBER, birthDate: "1955-01-01", life: { spouse } })).toThrow(/65/);
  });

  it("no premium outside 2020, nor for scenarios that the table lacks", () => {
    expect(() => oracleQuote({ ...MEMBER, on: "2019-12-31", ltd: "F" })).toThrow();
    expect(() => oracleQuote({ ...MEMBER, on: "2021-01-01", ltd: "F" })).toThrow();
    expect(() => oracleQuote({ ...MEMBER, on: "2020-02-30", ltd: "F" })).toThrow();
    const higher = { status: "family", level: 1, dependantsLevel: 2 } as const;
    expect(() => oracleQuote({ ...MEMBER, health: higher })).toThrow();
    const noted = { status: "single-parent", level: 3, dependantsLevel: 2 } as const;
    expect(oracleQuote({ ...MEMBER, health: noted }).total).toBe("73.39");
  });
});

describe("the fractions", () => {
  it("rounds in four ways", () => {
    const rounded = (text: string) =>
      (["half-up", "half-even", "down", "up"] as const).map((mode) =>
        formatCents(roundTo(parseDecimal(text), 2, mode)),
      );
    expect(rounded("2.985")).toEqual(["2.99", "2.98", "2.98", "2.99"]);
    expect(rounded("2.975")).toEqual(["2.98", "2.98", "2.97", "2.98"]);
    expect(rounded("2.9801")).toEqual(["2.98", "2.98", "2.98", "2.99"]);
    expect(rounded("2.98")).toEqual(["2.98", "2.98", "2.98", "2.98"]);
    expect(rounded("-2.985")).toEqual(["-2.99", "-2.98", "-2.98", "-2.99"]);
  });

  it("stays exact and in lowest terms", () => {
    expect(divide(make(6n), make(-4n))).toEqual({ num: -3n, den: 2n });
    expect(parseDecimal("1e-7")).toEqual({ num: 1n, den: 10000000n });
    expect(formatCents(parseDecimal("0.05"))).toBe("0.05");
    expect(() => formatCents(parseDecimal("0.005"))).toThrow();
    expect(() => divide(make(1n), make(0n))).toThrow();
    expect(() => parseDecimal("1,5")).toThrow();
  });
});
