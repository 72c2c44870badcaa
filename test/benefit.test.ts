import { describe, expect, it } from "vitest";
import {
  attempt,
  deathBenefit,
  disabilityBenefit,
  dismembermentBenefit,
  editionOn,
  type Edition,
} from "../src/index.js";
import { parseEdition } from "../src/schema.js";

const printed = editionOn("2020-01-01");
const other = (change: Partial<Edition>): Edition => parseEdition({ ...printed, id: "other", ...change });
const ended = { ...printed.lifeBenefits, until: "2021-12-31" };
const life = { basic: true, dependants: true, additional: 2 } as const;
const member = { deceased: "member", insurableSalary: "52000.00", accidental: false, life } as const;
const disabled = { option: "O", birthDate: "1970-06-15", disabledFrom: "2020-03-01", netBenefit: "1000.00" } as const;

const codes = (work: () => unknown): string[] => {
  const result = attempt(work);
  return result.ok ? [] : result.issues.map(({ code }) => code);
};

describe("an edition of one's own", () => {
  it("pays while its own table holds, each table by itself", () => {
    const edition = other({ lifeBenefits: ended });
    expect(deathBenefit({ ...member, on: "2021-12-31" }, { edition }).total).toBe("156000.00");
    expect(codes(() => deathBenefit({ ...member, on: "2022-01-01" }, { edition }))).toEqual(["E_NO_PRINTED_BENEFIT"]);
    // The dependants' table goes on.
    expect(deathBenefit({ deceased: "spouse", on: "2022-01-01", life }, { edition }).total).toBe("5000.00");
    const losses = { on: "2022-01-01", life, insurableSalary: "52000.00", losses: ["0.5"] };
    expect(dismembermentBenefit(losses, { edition }).amount).toBe("26000.00");
    const short = other({ dismembermentShares: { ...printed.dismembermentShares, until: "2021-12-31" } });
    expect(codes(() => dismembermentBenefit(losses, { edition: short }))).toEqual(["E_NO_PRINTED_BENEFIT"]);
  });

  it("pays no disability whose 105th week is past the table", () => {
    const { from } = disabilityBenefit(disabled);
    const until = (last: string) => other({ disabilityBenefits: { ...printed.disabilityBenefits, until: last } });
    expect(disabilityBenefit(disabled, { edition: until(from) }).status).toBe("payable");
    const before = disabilityBenefit(disabled, { edition: until("2022-02-26") });
    expect([from, before.status, before.reasons[0]?.code]).toEqual(["2022-02-27", "unknown", "R_OUTSIDE_SCHEDULE"]);
  });

  it("may have other multiples, amounts, shares and ages", () => {
    const edition = other({
      lifeBenefits: { ...printed.lifeBenefits, values: { basic: "1.5", accidentalDeath: "2" } },
      dependantsLifeBenefits: {
        ...printed.dependantsLifeBenefits,
        values: { death: "7500.00", childWithoutSpouse: "12500.00" },
      },
      disabilityBenefits: {
        ...printed.disabilityBenefits,
        values: { ...printed.disabilityBenefits.values, O: { article: "LTD-02", rate: "0.70", untilAge: "62" } },
      },
    });
    // 1.5 × 0.01 is half a cent more: up.
    const death = deathBenefit({ ...member, on: "2020-06-03", insurableSalary: "0.01", accidental: true }, { edition });
    expect(death.lines.map(({ amount }) => amount)).toEqual(["0.02", "0.02", "0.02"]);
    expect(deathBenefit({ deceased: "child", on: "2020-06-03", life }, { edition })).toMatchObject({
      total: "7500.00",
      reasons: [{ params: { amount: "7500.00", maximum: "12500.00" } }],
    });
    const { endAge, amounts, warnings } = disabilityBenefit(disabled, { edition });
    expect([endAge, amounts[0]?.amount, amounts[0]?.until]).toEqual([62, "700.00", "2032-06-14"]);
    expect(warnings.map(({ code }) => code)).toEqual(["W_LTD_INDEXATION", "W_LTD_OFFSETS", "W_LTD_NET"]);
  });

  it("is refused when its figures contradict each other", () => {
    const upside = { ...printed.dismembermentShares, values: { minimum: "0.50", maximum: "0.10" } };
    expect(codes(() => other({ dismembermentShares: upside }))).toEqual(["E_EDITION_FIGURE"]);
    const { F, ...others } = printed.disabilityBenefits.values;
    const sooner = { ...printed.disabilityBenefits, values: { ...others, F: { ...F, conditionalAge: "59" } } };
    expect(codes(() => other({ disabilityBenefits: sooner }))).toEqual(["E_EDITION_FIGURE"]);
  });
});

describe("steps", () => {
  it("say how each amount is made, and end with it", () => {
    const { lines } = deathBenefit({ ...member, on: "2020-06-03" }, { steps: true });
    expect(lines[1]?.steps).toEqual([
      { article: "LIF-04", verb: "start", operand: "insurable-salary", amount: "52000.00" },
      { article: "LIF-04", verb: "multiply-divide", operand: "2", amount: "104000.00" },
    ]);
    const child = deathBenefit({ deceased: "child", on: "2020-06-03", life, noSpouseShown: true }, { steps: true });
    expect(child.lines[0]?.steps).toEqual([
      { article: "LIF-06", verb: "table", operand: "childWithoutSpouse", amount: "10000.00" },
    ]);
    const spouse = deathBenefit(
      { deceased: "spouse", on: "2020-06-03", life: { ...life, spouse: { amount: "30000", sex: "male" } } },
      { steps: true },
    );
    expect(spouse.lines.map(({ steps }) => steps)).toEqual([
      [{ article: "LIF-05", verb: "table", operand: "death", amount: "5000.00" }],
      [{ article: "LIF-07", verb: "start", operand: "spouse-life", amount: "30000.00" }],
    ]);
    const presumed = deathBenefit({ deceased: "child", on: "2020-06-03", life }, { steps: true });
    expect(presumed.lines[0]?.steps).toEqual([
      { article: "LIF-05", verb: "table", operand: "death", amount: "5000.00" },
    ]);
    const loss = dismembermentBenefit(
      { on: "2020-06-03", life, insurableSalary: "0.10", losses: ["0.15"] },
      { steps: true },
    );
    expect(loss.steps).toEqual([
      { article: "LIF-03", verb: "start", operand: "insurable-salary", amount: "0.10" },
      { article: "LIF-03", verb: "multiply-divide", operand: "0.15", amount: "0.02", rounding: "half-up" },
    ]);
    const { amounts } = disabilityBenefit(
      { ...disabled, option: "O+", pension: { from: "2020-01-01", amount: "2000.00" } },
      { steps: true },
    );
    expect(amounts[0]?.steps?.map(({ verb, operand, amount }) => `${verb} ${operand} ${amount}`)).toEqual([
      "start unreduced-pension 2000.00",
      "multiply-divide 0.65 1300.00",
      "start net-benefit 1000.00",
      "multiply-divide 1.00 1000.00",
      "subtract 1000.00 0.00",
    ]);
  });

  it("say when a multiple of one's own is rounded", () => {
    const values = { basic: "1.5", accidentalDeath: "1" };
    const edition = other({ lifeBenefits: { ...printed.lifeBenefits, values } });
    const { lines } = deathBenefit({ ...member, on: "2020-06-03", insurableSalary: "0.01" }, { edition, steps: true });
    expect(lines[0]?.steps?.at(-1)).toEqual({
      article: "LIF-02",
      verb: "multiply-divide",
      operand: "1.5",
      amount: "0.02",
      rounding: "half-up",
    });
  });

  it("have none of a pension of nothing", () => {
    const pension = { from: "2023-01-01", amount: "0" };
    const { amounts } = disabilityBenefit({ ...disabled, option: "O+", pension }, { steps: true });
    expect(amounts.map(({ from, integrated }) => `${from} ${integrated}`)).toEqual([
      "2022-02-27 0.00",
      "2023-01-01 0.00",
    ]);
    expect(amounts[1]?.steps).toEqual([
      { article: "LTD-03", verb: "start", operand: "net-benefit", amount: "1000.00" },
      { article: "LTD-03", verb: "multiply-divide", operand: "1.00", amount: "1000.00", rounding: "half-up" },
    ]);
  });

  it("are not there unless they are asked for", () => {
    expect(JSON.stringify(deathBenefit({ ...member, on: "2020-06-03" }))).not.toContain("steps");
    expect(JSON.stringify(disabilityBenefit(disabled))).not.toContain("steps");
  });
});

describe("what is not the caller's", () => {
  it("is not read: a kind on the prototype of all objects", () => {
    Object.defineProperty(Object.prototype, "deceased", {
      value: "spouse",
      writable: true,
      configurable: true,
      enumerable: true,
    });
    try {
      expect(codes(() => deathBenefit({ on: "2020-06-03", life } as never))).toEqual(["E_MISSING"]);
    } finally {
      delete (Object.prototype as { deceased?: string }).deceased;
    }
  });
});
