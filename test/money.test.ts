import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  cents,
  formatCents,
  multiplyDivide,
  multiplyDivideDecimals,
  parseDecimal,
  rate,
  share,
  shortestDecimal,
  type Rounding,
} from "../src/money.js";
import { make, roundTo } from "./oracle/rational.js";
import { RUNS } from "./runs.js";

const ROUNDINGS: Rounding[] = ["half-up", "half-even", "down", "up"];

describe("multiplyDivide", () => {
  // amount × numerator ÷ denominator, by hand: 2.39 ÷ 2 = 1.195, 1 ÷ 3 = 0.333…, 5 ÷ 2 = 2.5, 7 ÷ 2 = 3.5.
  test.each([
    [239, 50, 100, { "half-up": 120, "half-even": 120, down: 119, up: 120 }],
    [597, 50, 100, { "half-up": 299, "half-even": 298, down: 298, up: 299 }],
    [1, 1, 3, { "half-up": 0, "half-even": 0, down: 0, up: 1 }],
    [2, 1, 3, { "half-up": 1, "half-even": 1, down: 0, up: 1 }],
    [5, 1, 2, { "half-up": 3, "half-even": 2, down: 2, up: 3 }],
    [7, 1, 2, { "half-up": 4, "half-even": 4, down: 3, up: 4 }],
    [51, 1, 100, { "half-up": 1, "half-even": 1, down: 0, up: 1 }],
    [49, 1, 100, { "half-up": 0, "half-even": 0, down: 0, up: 1 }],
    [600, 1, 3, { "half-up": 200, "half-even": 200, down: 200, up: 200 }],
    [0, 9, 100, { "half-up": 0, "half-even": 0, down: 0, up: 0 }],
  ])("%d × %d ÷ %d", (amount, numerator, denominator, expected) => {
    for (const rounding of ROUNDINGS) {
      expect(multiplyDivide(amount, numerator, denominator, rounding)).toBe(expected[rounding]);
      expect(multiplyDivideDecimals(amount, numerator, denominator, rounding)).toBe(expected[rounding]);
    }
  });

  const factor = fc.oneof(
    fc.nat(),
    fc.constantFrom(0, 1, 2, 9, 1102, 5 * 1157, 2 ** 26, 2 ** 27, 99_999_999, 2_147_483_647),
  );
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999_999 }),
    fc.constantFrom(0, 1, 2 ** 26, 2 ** 27, 2 ** 31, 2 ** 32, 99_999_999_999),
  );
  const denominator = fc.oneof(fc.integer({ min: 1, max: 2_600_000_000 }), fc.constantFrom(1, 2, 26, 100, 2_600_000));

  test("the integer road, the decimal road and BigInt fractions agree, on both sides of 2^53", () => {
    let above = 0;
    fc.assert(
      fc.property(amount, factor, denominator, fc.constantFrom(...ROUNDINGS), (a, n, d, rounding) => {
        if (a * n > Number.MAX_SAFE_INTEGER) above++;
        const exact = Number(roundTo(make(BigInt(a) * BigInt(n), BigInt(d)), 0, rounding).num);
        // The decimal road answers whole cents below 2^53, as all of ours are.
        if (!Number.isSafeInteger(exact)) return;
        expect(multiplyDivide(a, n, d, rounding)).toBe(exact);
        expect(multiplyDivideDecimals(a, n, d, rounding)).toBe(exact);
      }),
      { numRuns: RUNS * 25 },
    );
    expect(above).toBeGreaterThan(RUNS / 2);
  });

  test("the last integer product is exact, and so is the first decimal one", () => {
    // 2^53 − 1 = 6361 × 69431 × 20394401
    for (const rounding of ROUNDINGS) {
      expect(multiplyDivide(6361 * 69431, 20394401, 1, rounding)).toBe(Number.MAX_SAFE_INTEGER);
      expect(multiplyDivide(2 ** 27, 2 ** 27, 2 ** 20, rounding)).toBe(2 ** 34);
      expect(multiplyDivide(94_906_267, 94_906_267, 94_906_267, rounding)).toBe(94_906_267);
    }
  });

  test("40 digits are kept: a hair below the half stays below it", () => {
    // 99_999_999_977 × 7_751_824_657_694_482 = 86_062_542_158 × d + d/2 − 1, with d = 9_007_199_254_740_990
    const [amount, numerator, denominator] = [99_999_999_977, 7_751_824_657_694_482, 9_007_199_254_740_990] as const;
    expect(multiplyDivide(amount, numerator, denominator, "half-up")).toBe(86_062_542_158);
    expect(multiplyDivide(amount, numerator, denominator, "up")).toBe(86_062_542_159);
  });

  test("Decimal.set by another module before it loads does not reach it either", async () => {
    Decimal.set({ maxE: 9, precision: 3 });
    try {
      vi.resetModules();
      const fresh = await import("../src/money.js");
      expect(fresh.multiplyDivideDecimals(99_999_999_999, 99_999_999, 100_000_000, "half-up")).toBe(99_999_998_999);
    } finally {
      Decimal.set({ defaults: true });
    }
  });

  test("another module's Decimal.set does not reach it", () => {
    const before = multiplyDivideDecimals(99_999_999_999, 99_999_999, 100_000_000, "half-up");
    Decimal.set({ precision: 3, rounding: 0 });
    try {
      expect(multiplyDivideDecimals(99_999_999_999, 99_999_999, 100_000_000, "half-up")).toBe(before);
      expect(before).toBe(99_999_998_999);
    } finally {
      Decimal.set({ defaults: true });
    }
  });
});

describe("parseDecimal", () => {
  test.each([
    ["0", 0],
    ["12", 1200],
    ["12.3", 1230],
    ["12.34", 1234],
    ["007.50", 750],
    ["999999999.99", 99_999_999_999],
  ])("%s", (text, value) => {
    expect(parseDecimal(text, 9, 2)).toBe(value);
  });

  test.each([
    "",
    ".",
    "5.",
    ".5",
    "-5",
    "+5",
    "1e3",
    "0x1F",
    "1_000",
    "1,5",
    "1.234",
    "1234567890",
    " 1",
    "1 ",
    "١",
    "1.2.3",
    "1..2",
    "12a",
    "1.a",
    "1.:",
    "1./",
    ":",
    "/",
  ])("%j is not one", (text) => {
    expect(parseDecimal(text, 9, 2)).toBeNaN();
  });

  test("reads back what formatCents writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (value) => {
        const text = formatCents(value);
        expect(text).toMatch(/^(0|[1-9]\d*)\.\d{2}$/);
        expect(cents(text)).toBe(value);
      }),
    );
  });
});

test.each([
  [0, "0.00"],
  [9, "0.09"],
  [10, "0.10"],
  [99, "0.99"],
  [100, "1.00"],
  [32_767, "327.67"],
  [32_768, "327.68"],
  [2_599_999_999_974, "25999999999.74"],
])("formatCents(%d)", (value, text) => {
  expect(formatCents(value)).toBe(text);
  // Written once, then kept.
  expect(formatCents(value)).toBe(text);
});

test.each([
  ["0", 0],
  ["0.70", 700_000_000_000],
  ["0.000000000001", 1],
  ["1", 1_000_000_000_000],
])("share(%j)", (text, value) => {
  expect(share(text)).toBe(value);
});

test.each([
  [4.35, 2, "4.35"],
  [0.1 + 0.2, 12, "0.30000000000000004"],
  [-0, 2, "0"],
  [1e-7, 12, "0.000000100000"],
  [1e-7, 2, "1e-7"],
  [1.5e-13, 12, "1.5e-13"],
  [1e21, 12, "1e+21"],
])("shortestDecimal(%d, %d)", (value, decimals, text) => {
  expect(shortestDecimal(value, decimals)).toBe(text);
});

test.each([
  ["0.00300", 300, 100_000],
  ["26", 26, 1],
  ["1.0", 10, 10],
  ["0.09975", 9975, 100_000],
])("rate(%j)", (text, numerator, denominator) => {
  expect(rate(text)).toEqual({ text, numerator, denominator });
});
