// What the table of corpus.test.ts does not say: good objects in disguise, many problems at once, attempt and
// isRegimeError, anything that fast-check makes, and state that a caller could reach.

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as api from "../../src/index.js";
import { attempt, isRegimeError, RegimeError } from "../../src/index.js";
import * as services from "../../src/services.js";
import { BAD_VALUES, WRAPPERS, type BadValue, type Tag } from "./bad-values.js";
import { branchesOf, callOf, callWith, callWithValue, expectNone, holdAfterwards, levelsOf, valueIn } from "./calls.js";
import {
  faultsOf,
  isAt,
  MOST_ISSUES,
  objectsOf,
  outcomeOf,
  told,
  valueAt,
  withValue,
  type Outcome,
} from "./contract.js";
import { answerOf, CASES, FREE_CASES, type Case, type FieldRow } from "./functions.js";

describe("a good object in a disguise", () => {
  for (const case_ of CASES) {
    for (const path of levelsOf(case_)) {
      it.each(WRAPPERS)(`${case_.name}, ${path || "whole input"}: $id`, ({ wrap, expected }) => {
        const good = callOf(case_, case_.input);
        const outcome = callWith(case_, path, (data, keys) =>
          withValue(data, keys, wrap(valueAt(data, keys) as object)),
        );
        expectNone(faultsOf(outcome));
        if (expected === "same") {
          expect(outcome).toEqual(good);
          return;
        }
        if (outcome.kind !== "refused") expect.fail(`accepted, not ${expected}`);
        // The health plan may be a word: a text is read as one.
        const wanted = path.endsWith("health") && expected === "E_TYPE" ? ["E_TYPE", "E_CHOICE"] : [expected];
        expect(outcome.issues.map(({ code }) => code).filter((code) => wanted.includes(code))).not.toEqual([]);
        expect(outcome.issues.every((issue) => isAt(issue, path))).toBe(true);
      });
    }
  }

  it("a symbol as a key is no data, as for JSON and structuredClone: the answer is that without it", () => {
    const moved = CASES.flatMap((case_) =>
      levelsOf(case_)
        .filter((path) => {
          const outcome = callWith(case_, path, (data, keys) =>
            withValue(data, keys, { ...(valueAt(data, keys) as object), [Symbol("on")]: 1 }),
          );
          return !isDeepStrictEqual(outcome, callOf(case_, case_.input, case_.context));
        })
        .map((path) => `${case_.name}: ${path}`),
    );
    expectNone(moved);
  });

  it.each(CASES)("$name reads each key of its input and context once", (case_) => {
    const reads = new Map<string, number>();
    const counted = (data: unknown, path: string): unknown => {
      if (typeof data !== "object" || data === null || ArrayBuffer.isView(data)) return data;
      if (path === "context.edition") return data;
      const parts = Object.entries(data).map(([key, value]): [string, unknown] => [
        key,
        counted(value, path === "" ? key : `${path}.${key}`),
      ]);
      const copy: object = Array.isArray(data) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
      return new Proxy(copy, {
        get: (target, key) => {
          const name = `${path}.${String(key)}`;
          reads.set(name, (reads.get(name) ?? 0) + 1);
          return Reflect.get(target, key) as unknown;
        },
      });
    };
    const outcome = callOf(case_, counted(case_.input, ""), counted(case_.context, "context"));
    expect(outcome).toEqual(callOf(case_, case_.input));
    expect([...reads].filter(([, count]) => count > 1)).toEqual([]);
  });

  it.each(CASES)("$name takes no edition but an admitted one", (case_) => {
    if (case_.context === undefined) return;
    const edition = api.editionOn("2020-03-15");
    const copies: object[] = [
      { ...edition },
      structuredClone(edition),
      Object.freeze(structuredClone(edition)),
      new Proxy(edition, {}),
      Object.create(edition) as object,
    ];
    for (const copy of copies) {
      const outcome = callWithValue(case_, "context.edition", copy);
      expect(told(outcome)).toBe("E_EDITION_NOT_PARSED at context.edition");
    }
  });
});

/** Bad values that do not stop a reading half-way. */
const plain = BAD_VALUES.filter(({ tags }) => !["hostile", "good", "huge"].some((tag) => tags.includes(tag as Tag)));

/** What binds several fields is asked where all of them can be read, and of the values that they then have. */
const BINDING: ReadonlySet<string> = new Set([
  ...["E_DATE_ORDER", "E_INTERVAL", "E_COVERAGE_OVERLAP", "E_RECEIVED_BEFORE_INCURRED", "E_DATE_RANGE"],
  ...["E_MEMBER_COUNT", "E_PERSON_TWICE", "E_PERSON_UNKNOWN"],
  ...["E_EVENT_IMPOSSIBLE", "E_EVENT_TWICE", "E_EVENT_UNKNOWN"],
]);

describe("all problems at once, in a fixed order", () => {
  /** The same data with the keys of its own objects in another order; an edition is left whole. */
  const shuffled = (data: unknown, order: readonly number[]): unknown => {
    if (typeof data !== "object" || data === null || ArrayBuffer.isView(data)) return data;
    if (Array.isArray(data)) return data.map((part) => shuffled(part, order));
    const entries = Object.entries(data).map(([key, value], index) => ({
      key,
      value: key === "edition" ? (value as unknown) : shuffled(value, order),
      rank: order[index % order.length] as number,
    }));
    entries.sort((a, b) => a.rank - b.rank);
    return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  };

  /** Whether what is wrong with one field keeps another from being asked. */
  const hides = (one: { path: string; row: FieldRow }, other: { path: string; row: FieldRow }): boolean =>
    one.path !== other.path &&
    (other.row.isLast === true ||
      (one.row.decidesOthers === true && other.path.startsWith(one.path.replace(/[^.]+$/, ""))));

  it.each(CASES.filter(({ fields }) => Object.keys(fields).length > 1))("$name", (case_) => {
    const leaves = Object.entries(case_.fields).filter(([path]) => path !== "" && !branchesOf(case_).includes(path));
    const present = leaves.filter(([path]) => path !== "context.edition");
    const scenario = fc
      .tuple(
        fc.subarray(present, { minLength: 1 }),
        fc.array(fc.constantFrom(...plain), { minLength: present.length, maxLength: present.length }),
      )
      .map(([chosen, bad]) => chosen.map(([path, row], index) => ({ path, row, value: bad[index] as BadValue })))
      .map((changes) => changes.filter(({ row, value }) => answerOf(row, value.id) !== "accepted"))
      .map((changes) => changes.filter((change) => !changes.some((other) => hides(other, change))))
      .map((changes) => {
        const alone = changes.filter(({ row, value }) => !BINDING.has(String(answerOf(row, value.id))));
        return alone.length > 0 ? alone : changes.slice(0, 1);
      })
      .filter((changes) => changes.length > 0);
    const order = fc.array(fc.nat(100), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(scenario, order, (changes, ranks) => {
        let { input, context } = case_;
        let [otherInput, otherContext] = [shuffled(input, ranks), shuffled(context, ranks)];
        for (const { path, value } of changes) {
          const keys = path.split(".");
          const bad = value.make();
          if (keys[0] === "context" && context !== undefined) {
            context = withValue(context, keys.slice(1), bad);
            otherContext = withValue(otherContext, keys.slice(1), bad);
          } else {
            input = withValue(input, keys, bad);
            otherInput = withValue(otherInput, keys, bad);
          }
        }
        const outcome = callOf(case_, input, context);
        expectNone(faultsOf(outcome));
        if (outcome.kind !== "refused") expect.fail("accepted");
        for (const { path, row } of changes) {
          const places = [path, ...(row.alsoAt ?? [])];
          expect(
            outcome.issues.some((issue) => places.some((place) => isAt(issue, place))),
            path,
          ).toBe(true);
        }
        expect(callOf(case_, otherInput, otherContext)).toEqual(outcome);
      }),
      { numRuns: 60 },
    );
  });

  it("a quote with every field bad has an issue for each", () => {
    const outcome = callOf(
      CASES.find(({ name }) => name === "quote") as Case,
      {
        on: "2020-02-30",
        insurableSalary: "1e3",
        salaryScaleMaximum: NaN,
        workTime: 1.5,
        birthDate: new Date(0),
        sex: "Female",
        smoker: "no",
        health: { scenario: "n" },
        dental: "couple",
        life: { basic: 1, dependants: null, additional: 6, spouse: { amount: 15_000, sex: "f", smoker: 0 } },
        ltd: "P",
        paidBy: "employer",
        salary: "52000.00",
      },
      {
        edition: {},
        readings: { taxRounding: "down", taxes: 1 },
        payCalendar: { anchor: "21" },
        steps: "yes",
        lang: "fr",
      },
    );
    expect(told(outcome).split(", ")).toEqual([
      "E_DATE_OBJECT at birthDate",
      "E_EDITION_NOT_PARSED at context.edition",
      "E_UNKNOWN_KEY at context.lang",
      "E_DATE_FORMAT at context.payCalendar.anchor",
      "E_CHOICE at context.readings.taxRounding",
      "E_UNKNOWN_KEY at context.readings.taxes",
      "E_TYPE at context.steps",
      "E_CHOICE at dental",
      "E_CHOICE at health.scenario",
      "E_NUMBER_FORMAT at insurableSalary",
      "E_CHOICE at life.additional",
      "E_TYPE at life.basic",
      "E_TYPE at life.dependants",
      "E_SPOUSE_LIFE_AMOUNT at life.spouse.amount",
      "E_CHOICE at life.spouse.sex",
      "E_TYPE at life.spouse.smoker",
      "E_CHOICE at ltd",
      "E_DATE_INVALID at on",
      "E_CHOICE at paidBy",
      "E_UNKNOWN_KEY at salary",
      "E_NUMBER_NOT_FINITE at salaryScaleMaximum",
      "E_CHOICE at sex",
      "E_TYPE at smoker",
      "E_SHARE_RANGE at workTime",
    ]);
  });

  it.each(CASES.filter(({ input }) => typeof input === "object"))(
    "$name: of 150 unknown keys, a hundred issues and one that says how many more",
    (case_) => {
      const keys = Array.from({ length: 150 }, (_, index) => `key${String(index)}`);
      const withKeys = (order: readonly string[]): Outcome =>
        callOf(case_, { ...(case_.input as object), ...Object.fromEntries(order.map((key) => [key, key])) });
      const outcome = withKeys(keys);
      expectNone(faultsOf(outcome));
      if (outcome.kind !== "refused") expect.fail("accepted");
      expect(outcome.issues).toHaveLength(MOST_ISSUES + 1);
      expect(outcome.issues.slice(0, MOST_ISSUES).every(({ code }) => code === "E_UNKNOWN_KEY")).toBe(true);
      const last = { code: "E_TOO_MANY_ISSUES", path: [], params: { more: 50, maximum: MOST_ISSUES }, article: null };
      expect(outcome.issues.at(-1)).toEqual(last);
      expect(withKeys([...keys].reverse())).toEqual(outcome);
    },
  );

  it("a hundred issues exactly have no such end", () => {
    const keys = Array.from({ length: MOST_ISSUES }, (_, index) => [`key${String(index)}`, 1] as const);
    const input = { birthDate: "1980-01-02", on: "2020-03-15", ...Object.fromEntries(keys) };
    const outcome = outcomeOf(() => api.ratingAge(input));
    if (outcome.kind !== "refused") expect.fail("accepted");
    expect(outcome.issues).toHaveLength(MOST_ISSUES);
    expect(outcome.issues.every(({ code }) => code === "E_UNKNOWN_KEY")).toBe(true);
  });

  it.each(CASES.filter(({ input }) => typeof input === "object"))("$name: what is no object is one issue", (case_) => {
    for (const input of [undefined, null, 12, "12", true, 12n, Symbol("x"), () => 12, [], new Date(0), new Map()]) {
      const outcome = callOf(case_, input);
      expect(told(outcome)).toBe(`${input === undefined ? "E_MISSING" : "E_TYPE"} at (root)`);
    }
  });

  it("additional life of a spouse whose sex is wrong still asks for the member's date of birth", () => {
    const member = { on: "2020-03-15", insurableSalary: 1, salaryScaleMaximum: 1, workTime: 1, health: null } as const;
    const life = { spouse: { amount: "50000", sex: "f" as "female" } };
    const outcome = outcomeOf(() => api.quote({ ...member, life }));
    expect(told(outcome)).toBe("E_MISSING at birthDate, E_CHOICE at life.spouse.sex");
  });

  it("a wrong multiple of additional life still asks for the date of birth and the sex", () => {
    const member = { on: "2020-03-15", insurableSalary: 1, salaryScaleMaximum: 1, workTime: 1, health: null } as const;
    const outcome = outcomeOf(() => api.quote({ ...member, life: { additional: 6 as 5 } }));
    expect(told(outcome)).toBe("E_MISSING at birthDate, E_CHOICE at life.additional, E_MISSING at sex");
  });
});

/** What bears the mark of a RegimeError, or says so. */
const MARKED: ReadonlySet<string> = new Set(["object-fake-regime-error", "proxy-always-true", "proxy-changing"]);

describe("attempt", () => {
  it.each(BAD_VALUES.filter(({ id }) => !MARKED.has(id)))(
    "of a function that throws $id is E_UNEXPECTED",
    ({ make }) => {
      const thrown = make();
      const result = attempt(() => {
        throw thrown;
      });
      expect(result).toEqual({
        ok: false,
        issues: [{ code: "E_UNEXPECTED", path: [], params: {}, article: null }],
      });
    },
  );

  it.each(BAD_VALUES)("of a function that returns $id returns it", ({ make }) => {
    const value = make();
    const result = attempt(() => value);
    expect(result.ok).toBe(true);
    expect(result.ok && Object.is(result.value, value)).toBe(true);
  });

  it("of what is no function does not throw", () => {
    for (const { make } of BAD_VALUES.filter(({ tags }) => !tags.includes("function"))) {
      const result = attempt(make() as () => unknown);
      expect(result.ok).toBe(false);
    }
  });

  it("of a function that throws an object with the mark of a RegimeError, but no issues, does not throw", () => {
    const brand = Symbol.for("regime-fsss/RegimeError");
    const forged: (() => unknown)[] = [
      () => ({ [brand]: true }),
      () => ({ [brand]: true, issues: null }),
      () => ({ [brand]: true, issues: 12 }),
      () => ({ [brand]: true, issues: {} }),
      () => ({
        [brand]: true,
        get issues(): never {
          throw new Error("hostile");
        },
      }),
      () => Object.assign(new Error("forged"), { [brand]: true }),
      () => {
        let looks = 0;
        return {
          [brand]: true,
          get issues(): unknown[] {
            if (looks++ > 0) throw new Error("hostile");
            return [];
          },
        };
      },
      () => {
        let looks = 0;
        return {
          [brand]: true,
          get issues(): unknown {
            return looks++ > 0 ? 12 : [];
          },
        };
      },
      () => ({
        [brand]: true,
        issues: new Proxy([], {
          get: () => {
            throw new Error("hostile");
          },
        }),
      }),
      () => ({
        [brand]: true,
        issues: Object.assign([], {
          [Symbol.iterator]: () => {
            throw new Error("hostile");
          },
        }),
      }),
      () => new Proxy(new RegimeError([]), { get: () => 12 }),
      () => new Proxy({}, { get: () => true }),
      () => Object.setPrototypeOf({}, RegimeError.prototype) as unknown,
    ];
    for (const make of forged) {
      const result = outcomeOf(() =>
        attempt(() => {
          throw make();
        }),
      );
      if (result.kind !== "accepted") expect.fail(told(result));
      const value = result.result as { ok: boolean; issues: unknown };
      expect(value.ok).toBe(false);
      expect(Array.isArray(value.issues)).toBe(true);
    }
  });

  it("answers with the very issues that are thrown", () => {
    for (const case_ of CASES) {
      const result = attempt(() => case_.call(null, case_.context));
      const thrown = outcomeOf(() => case_.call(null, case_.context));
      if (thrown.kind !== "refused") expect.fail(told(thrown));
      expect(result).toEqual({ ok: false, issues: thrown.issues });
    }
  });

  it("gives a list of its own", () => {
    const error = new RegimeError([{ code: "E_MISSING", path: ["on"], params: {}, article: null }]);
    const throwing = (): never => {
      throw error;
    };
    const first = attempt(throwing);
    if (!first.ok) first.issues.length = 0;
    expect(attempt(throwing)).toMatchObject({ ok: false, issues: [{ code: "E_MISSING" }] });
  });
});

describe("isRegimeError", () => {
  it.each(BAD_VALUES)("of $id does not throw, and is false unless it bears the mark", ({ id, make }) => {
    const answer = isRegimeError(make());
    if (MARKED.has(id)) expect(typeof answer).toBe("boolean");
    else expect(answer).toBe(false);
  });

  it("is true of what every function throws, and false of its look-alikes", () => {
    const error: unknown = (() => {
      try {
        return api.editionOn("21");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(isRegimeError(error)).toBe(true);
    expect(isRegimeError({ ...(error as object) })).toBe(false);
    expect(isRegimeError(JSON.parse(JSON.stringify(error)))).toBe(false);
    expect(isRegimeError(structuredClone(error))).toBe(false);
    expect(isRegimeError(Object.assign(new Error("x"), { name: "RegimeError", issues: [] }))).toBe(false);
  });
});

describe("anything at all", () => {
  const anything = fc.anything({
    withBoxedValues: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    stringUnit: "binary",
  });
  const poisonedKeys = (known: readonly string[]): fc.Arbitrary<string> =>
    fc.constantFrom(
      ...known,
      ...[
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "valueOf",
        "hasOwnProperty",
        "toJSON",
        "then",
        "length",
        "",
      ],
    );
  const poisoned = (known: readonly string[]): fc.Arbitrary<unknown> =>
    fc.object({
      key: poisonedKeys(known),
      maxDepth: 3,
      values: [fc.constantFrom(...plain).map(({ make }) => make()), fc.string(), fc.double()],
    });

  function knownKeys({ fields }: Case): string[] {
    return [...new Set(Object.keys(fields).flatMap((path) => path.split(".")))].filter((key) => key !== "");
  }

  function hold(case_: Case, path: string, value: unknown, alsoAt: readonly string[] = []): void {
    const outcome = callWithValue(case_, path, value);
    expectNone(faultsOf(outcome));
    if (outcome.kind !== "refused") return;
    const places = [path, ...alsoAt];
    const elsewhere = outcome.issues.filter((issue) => !places.some((place) => isAt(issue, place)));
    expect(elsewhere).toEqual([]);
  }

  it.each(CASES)("as the input of $name", (case_) => {
    fc.assert(fc.property(anything, (value) => hold(case_, "", value)));
  });

  it.each(CASES)("in a field of $name", (case_) => {
    const paths = Object.entries(case_.fields);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, ([path, row], value) => hold(case_, path, value, row.alsoAt)),
    );
  });

  it.each(CASES.filter(({ context }) => context !== undefined))("as the context of $name", (case_) => {
    fc.assert(fc.property(anything, (value) => hold(case_, "context", value)));
  });

  it.each(CASES)("with poisoned keys in $name", (case_) => {
    const levels = [...new Set(["", ...levelsOf(case_)])];
    fc.assert(
      fc.property(fc.constantFrom(...levels), poisoned(knownKeys(case_)), (path, value) => {
        hold(case_, path, value, case_.fields[path]?.alsoAt);
        const good = valueIn(case_, path);
        const merged = Object.defineProperties(
          typeof good === "object" ? { ...good } : {},
          Object.getOwnPropertyDescriptors(value as object),
        );
        hold(case_, path, merged, Object.keys(case_.fields));
      }),
    );
  });

  it.each(FREE_CASES)("given to $name", (case_) => {
    fc.assert(
      fc.property(anything, anything, (input, context) => {
        expectNone(faultsOf(callOf(case_, input, context), true));
        expectNone(faultsOf(callOf(case_, case_.input, context), true));
      }),
    );
  });

  it("thrown inside attempt", () => {
    fc.assert(
      fc.property(anything, (thrown) => {
        const result = attempt(() => {
          throw thrown;
        });
        expect(result).toMatchObject({ ok: false, issues: [{ code: "E_UNEXPECTED" }] });
        expect(isRegimeError(thrown)).toBe(false);
      }),
    );
  });

  it("as the text of an amount: taken when it is of the documented form, and only then", () => {
    const unit = fc.constantFrom(..."0123456789.+-eExX_, $\u0663\uff11");
    const text = fc.oneof(
      fc.string({ unit, maxLength: 14 }),
      fc.string({ unit: fc.constantFrom(..."0123456789."), maxLength: 13 }),
    );
    fc.assert(
      fc.property(text, (insurableSalary) => {
        const outcome = outcomeOf(() => api.basicLifePremium({ on: "2020-03-15", insurableSalary }));
        expect(outcome.kind).toBe(/^[0-9]{1,9}(\.[0-9]{1,2})?$/.test(insurableSalary) ? "accepted" : "refused");
      }),
    );
  });

  it("as the text of a date: taken when it is a day of the calendar, and only then", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
    const near = fc.integer({ min: 1890, max: 2210 }).map(String);
    const text = fc.tuple(fc.oneof(year, near), two, two).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(text, (onOrAfter) => {
        const outcome = outcomeOf(() => api.firstPayPeriod({ onOrAfter }));
        const date = new Date(`${onOrAfter}T00:00:00.000Z`);
        const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(onOrAfter);
        expect(outcome.kind).toBe(isDay && onOrAfter >= "1900" && onOrAfter < "2201" ? "accepted" : "refused");
      }),
    );
  });
});

describe("shared state", () => {
  it("what is exported as data is frozen, whole", () => {
    const loose = Object.entries({ ...api, ...services } as Readonly<Record<string, unknown>>)
      .filter(([, value]) => typeof value === "object")
      .flatMap(([name, value]) => [...objectsOf(value)].filter((object) => !Object.isFrozen(object)).map(() => name));
    expect([...new Set(loose)]).toEqual([]);
  });

  it("a key inherited from a polluted Object.prototype is not read as the caller's", () => {
    const input = {
      on: "2020-03-15",
      insurableSalary: "52000",
      multiple: 3,
      birthDate: "1980-01-01",
      sex: "male",
    } as const;
    const expected = api.additionalLifePremium(input).total;
    let outcome: Outcome;
    Object.assign(Object.prototype, { smoker: false, polluted: true });
    try {
      outcome = outcomeOf(() => api.additionalLifePremium(input).total);
    } finally {
      Reflect.deleteProperty(Object.prototype, "smoker");
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
    expect(outcome).toMatchObject({ kind: "accepted", result: expected });
  });
});

holdAfterwards();
