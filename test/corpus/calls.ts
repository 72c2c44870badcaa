// How the tests of the corpus call the public functions: counted, timed, and with a value put in one field.

import { describe, expect, it } from "vitest";
import { deepFreeze, outcomeOf, prototypeState, valueAt, withValue, type Outcome } from "./contract.js";
import { CASES, type Case } from "./functions.js";

/** In milliseconds: for all the calls of a file, and for one call with a huge value. Far more than they take. */
const WHOLE_BUDGET = 120_000;
export const HUGE_BUDGET = 250;

let calls = 0;
let time = 0;

/** Calls, counts and times; with the context of the case unless another is given, were it `undefined`. */
export function callOf(
  { call, context }: Pick<Case, "call" | "context">,
  input: unknown,
  ...given: [context?: unknown]
): Outcome {
  const second = given.length === 0 ? context : given[0];
  // Nobody reads the stacks of a quarter of a million refusals.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const start = performance.now();
  const outcome = outcomeOf(() => call(input, second));
  time += performance.now() - start;
  Error.stackTraceLimit = stackTraceLimit;
  calls++;
  return outcome;
}

/** A call of a case with one field replaced. */
export function callWith(
  case_: Case,
  path: string,
  change: (data: unknown, keys: readonly string[]) => unknown,
): Outcome {
  const [first, ...rest] = path.split(".") as [string, ...string[]];
  if (first === "context" && case_.context !== undefined) {
    return callOf(case_, case_.input, change(case_.context, rest));
  }
  return callOf(case_, change(case_.input, path === "" ? [] : [first, ...rest]));
}

export function callWithValue(case_: Case, path: string, value: unknown): Outcome {
  return callWith(case_, path, (data, keys) => withValue(data, keys, value));
}

/** That a list of faults is empty; the first of them are told. */
export function expectNone(faults: readonly string[]): void {
  expect(faults, `${String(faults.length)} faults:\n${faults.slice(0, 20).join("\n")}\n`).toHaveLength(0);
}

/** The paths of a case that hold an object read by its keys. */
export function levelsOf(case_: Case): string[] {
  return branchesOf(case_).filter((path) => !Array.isArray(valueIn(case_, path)));
}

/** The paths of a case that hold an object or an array with fields of its own. */
export function branchesOf(case_: Case): string[] {
  return Object.keys(case_.fields).filter((path) => {
    const value = path === "context.edition" ? null : valueIn(case_, path);
    return typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
  });
}

/** Whether a path leads to an element of an array. */
export function isElement(path: string): boolean {
  return /\.\d+$/.test(path);
}

/** What a case has at a dotted path. */
export function valueIn({ input, context }: Case, path: string): unknown {
  const keys = path === "" ? [] : path.split(".");
  return keys[0] === "context" && context !== undefined ? valueAt(context, keys.slice(1)) : valueAt(input, keys);
}

for (const case_ of CASES) {
  deepFreeze(case_.input);
  deepFreeze(case_.context);
}
const inputsBefore = JSON.stringify(CASES.map(({ input, context }) => [input, context]));
const prototypesBefore = prototypeState();

/** What holds after all the tests of a file. */
export function holdAfterwards(): void {
  describe("afterwards", () => {
    it("no valid input was changed", () => {
      expect(JSON.stringify(CASES.map(({ input, context }) => [input, context]))).toBe(inputsBefore);
    });

    it("no built-in prototype is polluted", () => {
      const now = prototypeState();
      expect(now).toHaveLength(prototypesBefore.length);
      expect(now.filter((value, index) => !Object.is(value, prototypesBefore[index]))).toEqual([]);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect(([] as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
    });

    it(`all the calls took less than ${String(WHOLE_BUDGET / 1000)} s`, () => {
      expect(calls).toBeGreaterThan(10_000);
      expect(time).toBeLessThan(WHOLE_BUDGET);
    });
  });
}
