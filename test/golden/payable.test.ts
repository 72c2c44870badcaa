import { describe, expect, it } from "vitest";
import { attempt, deathBenefit, disabilityBenefit, dismembermentBenefit } from "../../src/index.js";
import { DEATH, DISABILITY, DISMEMBERMENT, PAYABLE_ERRORS, type PayableRow } from "./data/payable.js";

// What the optional plans pay, worked by hand from §3.3 p. 13 and 15 and §1.6 p. 3: one row, one test.

type Call = (input: unknown, context: object) => unknown;

const OF = {
  deathBenefit: (input, context) => deathBenefit(input as never, context),
  dismembermentBenefit: (input, context) => dismembermentBenefit(input as never, context),
  disabilityBenefit: (input, context) => disabilityBenefit(input as never, context),
} satisfies Record<string, Call>;

const GROUPS: { name: keyof typeof OF; rows: readonly PayableRow[] }[] = [
  { name: "deathBenefit", rows: DEATH },
  { name: "dismembermentBenefit", rows: DISMEMBERMENT },
  { name: "disabilityBenefit", rows: DISABILITY },
];

describe.each(GROUPS)("$name", ({ name, rows }) => {
  it.each(rows)("$id $why ($article, $page)", ({ input, readings = {}, expected }) => {
    expect(OF[name](input, { readings })).toMatchObject(expected);
  });

  it("has ids of its own", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe("without meaning", () => {
  it.each(PAYABLE_ERRORS)("$id $of: $why ($article, $page)", ({ of, input, code }) => {
    const result = attempt(() => OF[of](input, {}));
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });
});
