// The functions of whole populations, given every bad value: a RegimeError, or a result in which it is a reject.

import { describe, expect, it } from "vitest";
import * as api from "../../src/index.js";
import { withRates } from "../../src/schema.js";
import { BAD_VALUES } from "./bad-values.js";
import { expectNone } from "./calls.js";
import { echoes, faultsOf, outcomeOf, textsOf, withValue, type Outcome } from "./contract.js";
import { TESTED_APART } from "./functions.js";

const MEMBER = {
  on: "2020-03-15",
  insurableSalary: "38000.00",
  salaryScaleMaximum: "40000.00",
  workTime: "0.6999",
  health: { scenario: "N" },
  ltd: "O",
} as const;
const CERTIFICATE = {
  id: "C-1",
  persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
  coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
} as const;
const CLAIM = {
  id: "T-1",
  person: "P-1",
  benefit: "acupuncture",
  amount: "45.00",
  incurred: "2020-03-15",
  received: "2020-03-15",
} as const;
const ITEM = { certificate: CERTIFICATE, claims: [CLAIM] } as const;
const { columns } = api.readPopulation([MEMBER, MEMBER]);
const premiums = api.premiumColumns(columns);
const edition = api.editionOn("2020-01-01");
const SNAPSHOT = { usages: [api.adjudicate(ITEM).usage], skip: 0 };
const CHANGE = {
  id: "other",
  scale: { factor: "1.05", rounding: "half-up", tables: ["healthPremiums"], rateDecimals: 1 },
  tables: { premiumTax: "0.10" },
};

interface Row {
  name: (typeof TESTED_APART)[number];
  call: (...given: never[]) => unknown;
  given: readonly unknown[];
  /** Which of what is given is gone through: what it throws itself is passed on. */
  iterable?: 0;
  /** Places in what is given at which a bad value is tried. */
  places: readonly (readonly [at: number, ...path: string[]])[];
}

const CONTEXT = { readings: { taxRounding: "up" }, payCalendar: { anchor: "2020-01-05" }, steps: false };
const CONTEXT_PLACES = [
  ["edition"],
  ["readings"],
  ["readings", "taxRounding"],
  ["payCalendar"],
  ["payCalendar", "anchor"],
  ["steps"],
];
const inContext = (at: number): Row["places"] => [
  [at],
  ...CONTEXT_PLACES.map((path) => [at, ...path] as [number, ...string[]]),
];
const COLUMN_KEYS = Object.keys(columns);

/** Those that answer at once. */
const ROWS: readonly Row[] = [
  {
    name: "readPopulation",
    call: api.readPopulation,
    given: [[MEMBER], CONTEXT],
    iterable: 0,
    places: [[0], [0, "0"], [0, "0", "on"], ...inContext(1)],
  },
  {
    name: "premiumColumns",
    call: api.premiumColumns,
    given: [columns, { ...CONTEXT, only: "totals", into: undefined }],
    places: [[0], ...COLUMN_KEYS.map((key) => [0, key] as const), ...inContext(1), [1, "only"], [1, "into"]],
  },
  {
    name: "verify",
    call: api.verify,
    given: [
      [
        {
          member: MEMBER,
          theirs: { "premium.health": "128.21" },
          readings: { taxRounding: "up" },
          anchor: "2020-01-05",
        },
        { ...ITEM, theirs: [{ paid: "30.00", reasons: [] }] },
      ],
      CONTEXT,
    ],
    iterable: 0,
    places: [
      [0],
      [0, "0"],
      [0, "0", "theirs"],
      [0, "0", "theirs", "premium.health"],
      [0, "0", "readings"],
      [0, "0", "readings", "taxRounding"],
      [0, "0", "anchor"],
      [0, "1", "claims"],
      [0, "1", "claims", "0"],
      [0, "1", "theirs"],
      [0, "1", "theirs", "0"],
      [0, "1", "theirs", "0", "reasons"],
      ...inContext(1),
    ],
  },
  {
    name: "slicePopulation",
    call: api.slicePopulation,
    given: [columns, 0, 1],
    places: [[0], ...COLUMN_KEYS.map((key) => [0, key] as const), [1], [2]],
  },
  {
    name: "columnOf",
    call: api.columnOf,
    given: [premiums, "tax.total"],
    places: [[0], ...Object.keys(premiums).map((key) => [0, key] as const), [0, "names", "0"], [1]],
  },
  {
    name: "comparePremiums",
    call: api.comparePremiums,
    given: [columns, CONTEXT, CONTEXT],
    places: [[0], ...COLUMN_KEYS.map((key) => [0, key] as const), ...inContext(1), ...inContext(2)],
  },
  {
    name: "withRates",
    call: withRates,
    given: [edition, CHANGE],
    places: [
      [0],
      [0, "healthPremiums"],
      [1],
      [1, "id"],
      [1, "scale"],
      [1, "scale", "factor"],
      [1, "scale", "rounding"],
      [1, "scale", "tables"],
      [1, "scale", "tables", "0"],
      [1, "scale", "rateDecimals"],
      [1, "tables"],
      [1, "tables", "premiumTax"],
    ],
  },
];

/** Those that are gone through as they answer. */
const STREAMS: readonly Row[] = [
  {
    name: "adjudicateStream",
    call: async (...given) => {
      const results = [];
      for await (const result of api.adjudicateStream(...(given as [never]))) results.push(result);
      return results;
    },
    given: [[ITEM], { ...CONTEXT, ...SNAPSHOT }],
    iterable: 0,
    places: [
      [0],
      [0, "0"],
      [0, "0", "certificate"],
      [0, "0", "claims"],
      [0, "0", "claims", "0"],
      [0, "0", "claims", "0", "amount"],
      ...inContext(1),
      [1, "usages"],
      [1, "usages", "0"],
      [1, "usages", "0", "certificate"],
      [1, "skip"],
    ],
  },
  {
    name: "compareClaims",
    call: api.compareClaims,
    given: [[ITEM], CONTEXT, CONTEXT],
    iterable: 0,
    places: [[0], [0, "0"], [0, "0", "claims", "0"], ...inContext(1), ...inContext(2)],
  },
];

function spoiled({ given }: Row, [at, ...path]: readonly [number, ...string[]], value: unknown): unknown[] {
  return given.map((one, index) => (index !== at ? one : path.length === 0 ? value : withValue(one, path, value)));
}

/** What is wrong with an outcome; of a result only that it escaped, which tests of its own hold. */
function faults(
  outcome: Outcome,
  row: Row,
  at: number,
  path: readonly string[],
  value: (typeof BAD_VALUES)[number],
): string[] {
  const isOwn =
    outcome.kind === "escaped" && row.iterable === at && path.length === 0 && value.tags.includes("hostile");
  const found = outcome.kind === "accepted" || isOwn ? [] : faultsOf(outcome);
  if (outcome.kind === "refused" && echoes(outcome, textsOf(value))) found.push("the value is repeated");
  return found.map((fault) => `${[at, ...path].join(".")} ${value.id}: ${fault}`);
}

/** Every value at a place; a ninth of them where each call is long: an edition is parsed twice. */
function valuesAt({ name }: Row, turn: number): readonly (typeof BAD_VALUES)[number][] {
  return name === "withRates" ? BAD_VALUES.filter((_, index) => index % 9 === turn % 9) : BAD_VALUES;
}

describe("functions of populations", () => {
  it.each(ROWS)("$name answers every bad value", (row) => {
    expect(outcomeOf(() => row.call(...(row.given as never[]))).kind).toBe("accepted");
    expectNone(
      row.places.flatMap((place, turn) =>
        valuesAt(row, turn).flatMap((value) => {
          const [at, ...path] = place;
          const outcome = outcomeOf(() => row.call(...(spoiled(row, place, value.make()) as never[])));
          return faults(outcome, row, at, path, value);
        }),
      ),
    );
  });

  it.each(STREAMS)("$name answers every bad value", async (row) => {
    const found: string[] = [];
    for (const [turn, place] of row.places.entries()) {
      for (const value of valuesAt(row, turn)) {
        const [at, ...path] = place;
        let outcome: Outcome;
        try {
          const result = await row.call(...(spoiled(row, place, value.make()) as never[]));
          outcome = { kind: "accepted", result };
        } catch (error) {
          outcome = outcomeOf(() => {
            throw error;
          });
        }
        found.push(...faults(outcome, row, at, path, value));
      }
    }
    expectNone(found);
  });

  it("has a row for each of them", () => {
    const here = new Set([...ROWS, ...STREAMS].map(({ name }) => name));
    expect(TESTED_APART.filter((name) => !here.has(name))).toEqual(["attempt", "isRegimeError"]);
  });
});
