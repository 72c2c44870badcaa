// Holds every public function to its answer to every bad value: a RegimeError that says where and why and repeats
// nothing, or a clean result where the value is right. Data in bad-values.ts, answers in expectations.ts, functions
// and fields in functions.ts.

import { describe, expect, it } from "vitest";
import * as api from "../../src/index.js";
import { BAD_VALUES, badValue, type BadValue } from "./bad-values.js";
import {
  callOf,
  callWith,
  callWithValue,
  expectNone,
  holdAfterwards,
  HUGE_BUDGET,
  isElement,
  levelsOf,
  valueIn,
} from "./calls.js";
import {
  echoes,
  faultsOf,
  faultsOfResult,
  isAt,
  objectsOf,
  textsOf,
  told,
  withoutKey,
  withValue,
  type Outcome,
} from "./contract.js";
import {
  answerOf,
  CASES,
  cellsOf,
  EXPORTS,
  FREE_CASES,
  NOT_CALLED,
  TESTED_APART,
  WITHOUT_INPUT,
  type Case,
  type FieldRow,
} from "./functions.js";
import type { Issue } from "../../src/index.js";

/** What looks personal, and must not come back. */
const SECRETS = ["ABCD 8001 0215", "member.0001@example.org", "Member 0001", "1'000 rue de l’Exemple", "8001-02-15x"];

/** What a call answered against what it should have. */
function faultsOfAnswer(outcome: Outcome, path: string, row: FieldRow, value: BadValue): string[] {
  const answer = answerOf(row, value.id);
  const faults = faultsOf(outcome);
  if (outcome.kind === "escaped") return faults;
  const codes: readonly string[] = typeof answer === "string" ? [answer] : answer;
  if (outcome.kind === "accepted") {
    return codes.includes("accepted") ? faults : [...faults, `accepted, not ${codes.join(" or ")}`];
  }
  const places = [path, ...(row.alsoAt ?? [])];
  const there = outcome.issues.filter((issue) => places.some((place) => isAt(issue, place)));
  if (there.length < outcome.issues.length) faults.push(`${told(outcome)}: elsewhere than at the field`);
  if (!there.some(({ code }) => codes.includes(code))) {
    faults.push(`${told(outcome)}, not ${codes.join(" or ")}`);
  }
  if (echoes(outcome, textsOf(value))) faults.push("the value is repeated");
  return faults;
}

describe("the valid calls", () => {
  it.each(CASES)("$name is accepted, its result clean, fresh and unshared", (case_) => {
    const first = callOf(case_, case_.input);
    const second = callOf(case_, case_.input);
    expect(faultsOf(first)).toEqual([]);
    expect(first.kind, told(first)).toBe("accepted");
    expect(second).toEqual(first);
    if (first.kind !== "accepted" || second.kind !== "accepted") return;
    const others = new Set([...objectsOf(second.result), ...objectsOf(case_.input), ...objectsOf(case_.context)]);
    const shared = [...objectsOf(first.result)].filter((object) => others.has(object) && !Object.isFrozen(object));
    expect(shared).toEqual([]);
  });

  it.each(WITHOUT_INPUT)("$function takes nothing: its result is clean, fresh and unshared", ({ call }) => {
    const first = call();
    const second = call();
    expect(faultsOfResult(first)).toEqual([]);
    expect(second).toEqual(first);
    const others = objectsOf(second);
    expect([...objectsOf(first)].filter((object) => others.has(object) && !Object.isFrozen(object))).toEqual([]);
  });
});

describe("every function × field × bad value", () => {
  for (const case_ of CASES) {
    describe(case_.name, () => {
      it.each(Object.entries(case_.fields))("%s", (path, row) => {
        const faults = BAD_VALUES.flatMap((value) =>
          faultsOfAnswer(callWithValue(case_, path, value.make()), path, row, value).map(
            (fault) => `${value.id}: ${fault}`,
          ),
        );
        expectNone(faults);
      });

      it("a missing key is answered as undefined is", () => {
        for (const path of Object.keys(case_.fields).filter(
          (key) => key !== "" && key !== "context" && !isElement(key),
        )) {
          const missing = callWith(case_, path, withoutKey);
          expect({ path, ...missing }).toEqual({ path, ...callWithValue(case_, path, undefined) });
        }
      });

      it("plain bad values are left as they were", () => {
        for (const path of Object.keys(case_.fields)) {
          for (const { make, tags } of BAD_VALUES.filter(
            (value) => value.tags.includes("array") && !isAwkward(value),
          )) {
            const value = make();
            const before = Object.getOwnPropertyDescriptors(value);
            callWithValue(case_, path, value);
            expect(Object.getOwnPropertyDescriptors(value), tags.join()).toEqual(before);
          }
        }
      });
    });
  }

  function isAwkward({ tags }: BadValue): boolean {
    return tags.includes("hostile") || tags.includes("huge");
  }

  it("the matrix has one expected answer for each cell", () => {
    const cells = CASES.flatMap(cellsOf);
    const fields = CASES.reduce((sum, { fields: of }) => sum + Object.keys(of).length, 0);
    expect(cells).toHaveLength(fields * BAD_VALUES.length);
  });
});

describe("what else a caller may call", () => {
  const small = BAD_VALUES.filter(({ tags }) => !tags.includes("huge") && !tags.includes("shared"));

  it.each(FREE_CASES)("$name answers every bad value with a RegimeError or a clean result", (case_) => {
    expectNone(faultsOf(callOf(case_, case_.input), true));
    const faults = BAD_VALUES.flatMap((value) => {
      const whole = callOf(case_, value.make());
      const second = callOf(case_, case_.input, value.make());
      const texts = textsOf(value);
      return [
        ...faultsOf(whole, true),
        ...faultsOf(second, true),
        ...(echoes(whole, texts) ? ["the value is repeated"] : []),
      ].map((fault) => `${value.id}: ${fault}`);
    });
    expectNone(faults);
  });

  it.each(FREE_CASES)("$name answers a bad value anywhere in its input", (case_) => {
    // A third of the values at each place, every value at a third of the places: all would take as long as all the rest.
    // A ninth of an edition, whose every call is long.
    const share = case_.function === "parseEdition" ? 9 : 3;
    const faults = case_.paths.flatMap((path, place) =>
      small
        .filter((_, index) => index % share === place % share)
        .flatMap((value) =>
          faultsOf(callOf(case_, withValue(case_.input, path, value.make())), true).map(
            (fault) => `${path.join(".")} ${value.id}: ${fault}`,
          ),
        ),
    );
    expectNone(faults);
  });

  it.each(FREE_CASES)("$name repeats no key and no text of its input", (case_) => {
    const faults = [[], ...case_.paths].flatMap((path) =>
      SECRETS.flatMap((secret) =>
        [secret, [secret], { [secret]: secret }].filter((value) => {
          const outcome = callOf(case_, withValue(case_.input, path, value));
          return outcome.kind !== "accepted" && JSON.stringify(outcome).includes(secret);
        }),
      ).map((value) => `${path.join(".")}: ${JSON.stringify(value)}`),
    );
    expectNone(faults);
  });

  it.each(FREE_CASES)("$name does not freeze what is wrong in its input", (case_) => {
    const frozen = case_.paths.filter((path) => {
      const value = { note: 1 };
      callOf(case_, withValue(case_.input, path, value));
      return !Object.isExtensible(value);
    });
    expect(frozen.map((path) => path.join("."))).toEqual([]);
  });

  it.each(FREE_CASES)("$name answers an object that holds itself by many keys", (case_) => {
    const cycle: Record<string, unknown> = {};
    for (const key of "abcd") cycle[key] = cycle;
    const start = performance.now();
    const outcome = callOf(case_, cycle);
    expect(outcome.kind).toBe("refused");
    expect(performance.now() - start).toBeLessThan(HUGE_BUDGET);
  });

  it.each(FREE_CASES.filter(({ function: name }) => name === "parseEdition"))(
    "$name names the keys that it knows beside one that it does not",
    (case_) => {
      const outcome = callOf(case_, { ...(case_.input as object), bogus: 1 });
      if (outcome.kind !== "refused") expect.fail("accepted");
      expect(outcome.issues.map(({ code, path }) => [code, ...path])).toEqual([["E_UNKNOWN_KEY", "bogus"]]);
      expect(outcome.issues[0]?.params["keys"]).toBe(Object.keys(case_.input as object).join(", "));
    },
  );

  it.each(FREE_CASES.filter(({ function: name }) => name === "parseEdition"))(
    "$name mends no list: one with holes, or with keys of its own, is refused",
    (case_) => {
      const place = ["healthPremiums", "source", "articles"];
      const sparse: string[] = [];
      sparse[1] = "PRM-01";
      for (const articles of [sparse, new Array(3), Object.assign(["PRM-01"], { more: "PRM-02" })]) {
        expect(told(callOf(case_, withValue(case_.input, place, articles)))).not.toBe("accepted");
      }
    },
  );

  it.each(WITHOUT_INPUT)("$function reads nothing that it is given", ({ call }) => {
    const untyped: (...given: unknown[]) => unknown = call;
    const expected = call();
    for (const { make } of BAD_VALUES.filter(({ tags }) => tags.includes("hostile"))) {
      expect(untyped(make(), make())).toEqual(expected);
    }
  });
});

describe("personal data is not repeated", () => {
  it.each(CASES)("$name", (case_) => {
    for (const [path, row] of Object.entries(case_.fields)) {
      for (const secret of SECRETS) {
        for (const value of [secret, [secret], { [secret]: secret }, { name: secret }]) {
          // A name is any text that the caller likes.
          if (value === secret && answerOf(row, "text-sql") === "accepted") continue;
          const outcome = callWithValue(case_, path, value);
          expect(outcome.kind, path).toBe("refused");
          expect(JSON.stringify(outcome)).not.toContain(secret);
        }
      }
    }
  });
});

describe("huge values, one call at a time", () => {
  const huge = BAD_VALUES.filter(({ tags }) => tags.includes("huge"));

  it.each(CASES)(`$name answers each within ${String(HUGE_BUDGET)} ms`, (case_) => {
    const slow: string[] = [];
    for (const path of Object.keys(case_.fields)) {
      for (const { id, make } of huge) {
        const value = make();
        const start = performance.now();
        const outcome = callWithValue(case_, path, value);
        const elapsed = performance.now() - start;
        // A million numbers that are right are each read.
        const isRead = Array.isArray(value) && outcome.kind === "accepted";
        if (elapsed > (isRead ? 4 * HUGE_BUDGET : HUGE_BUDGET)) slow.push(`${path} ${id}: ${elapsed.toFixed(0)} ms`);
      }
    }
    expectNone(slow);
  });
});

describe("nothing escapes the corpus", () => {
  const TABLED: ReadonlySet<string> = new Set([
    ...CASES.map(({ function: name }) => name),
    ...WITHOUT_INPUT.map(({ function: name }) => name),
    ...FREE_CASES.map(({ function: name }) => name),
    ...TESTED_APART,
    ...NOT_CALLED,
  ]);

  it("every public function has a row", () => {
    const exported = Object.keys(EXPORTS).filter((name) => typeof EXPORTS[name] === "function");
    expect(exported.filter((name) => !TABLED.has(name))).toEqual([]);
    expect([...TABLED].filter((name) => !exported.includes(name))).toEqual([]);
  });

  it.each([...new Set(CASES.map(({ function: name }) => name))])("every key that %s reads has a row", (name) => {
    const cases = CASES.filter((case_) => case_.function === name);
    const rows = new Set(cases.flatMap(({ fields }) => Object.keys(fields)));
    // A bogus key at each level makes the function name the keys that it knows there.
    const known = new Set<string>();
    for (const case_ of cases) {
      for (const path of [...levelsOf(case_), ...Object.keys(case_.fields)]) {
        const good = { ...objectIn(case_, path), bogus: 1 };
        const outcome = callWithValue(case_, path, good);
        if (outcome.kind !== "refused") continue;
        const prefix = path === "" ? "" : `${path}.`;
        const issue = outcome.issues.find(
          ({ code, path: at }: Issue) => code === "E_UNKNOWN_KEY" && at.join(".") === `${prefix}bogus`,
        );
        const keys = issue === undefined ? [] : String(issue.params["keys"]).split(", ");
        for (const key of keys) known.add(`${prefix}${key}`);
      }
      for (const path of Object.keys(case_.fields)) if (isElement(path)) known.add(path);
      if (typeof case_.input === "object") known.add("");
      if (case_.context !== undefined) known.add("context");
    }
    if (cases.some(({ input }) => typeof input !== "object")) known.add("");
    expect([...known].filter((path) => !rows.has(path))).toEqual([]);
    expect([...rows].filter((path) => !known.has(path))).toEqual([]);
  });

  function objectIn(case_: Case, path: string): object | null {
    const value = path === "context.edition" ? null : valueIn(case_, path);
    return typeof value === "object" ? value : null;
  }

  it("the ids of the bad values are distinct", () => {
    expect(new Set(BAD_VALUES.map(({ id }) => id)).size).toBe(BAD_VALUES.length);
    expect(Number.isNaN(badValue("nan").make())).toBe(true);
  });

  it("the readings and their options are all in the table", () => {
    const case_ = CASES.find(({ name }) => name === "quote") as Case;
    for (const [key, options] of Object.entries(api.READING_OPTIONS)) {
      const row = case_.fields[`context.readings.${key}`];
      if (row === undefined) expect.fail(key);
      for (const option of options) {
        const value = BAD_VALUES.find(({ make }) => make() === option);
        expect(value && answerOf(row, value.id), `${key} ${option}`).toBe("accepted");
      }
    }
  });
});

holdAfterwards();
