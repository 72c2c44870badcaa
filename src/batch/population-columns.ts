import type { Issue } from "../errors.js";
import { readChoice, readInteger, readObject, report, reportType } from "../read.js";

/** What is held and what rates it, in the order of the clauses: one byte each. */
export const FACTS = /* @__PURE__ */ Object.freeze([
  /** 0 not in the plan, 1 to 15 the scenarios A to O, 16 exempt. */
  "health",
  /** 0 none, then the place in `STATUSES` from 1. */
  "dental",
  "life-basic",
  "life-dependants",
  /** Times the salary, 0 to 5. */
  "life-additional",
  /** Tens of thousands of dollars, 0 to 10. */
  "life-spouse",
  /** The place of the member in the life rates, 0 to 31: age band, then sex, then smoker or not. */
  "rate",
  /** That of the spouse: the band of the member (LIF-14), the spouse's own sex and habits. */
  "spouse-rate",
  /** 0 none, then the place in `LTD_OPTIONS` from 1. */
  "ltd",
  /** The place in `PAYERS`. */
  "paid-by",
] as const);
export type Fact = (typeof FACTS)[number];

/**
 * Members as columns: what `quote` needs to know of each, and nothing that a renewal or a reading changes, so that they
 * are read once and priced many times. Plain typed arrays: to keep, to transfer to a worker, to lay over shared memory.
 */
export interface PopulationColumns {
  version: 1;
  /** How many members. */
  count: number;
  /** The place of each in what was read: a refused one leaves a gap. */
  place: Uint32Array;
  /** The first day of the pay period, `20200315`. */
  on: Int32Array;
  /** Annual insurable salary, in cents. */
  salary: Float64Array;
  /** Annual maximum of the salary scale, in cents. */
  scaleMaximum: Float64Array;
  /** Share of full time, in millionths of millionths. */
  workTime: Float64Array;
  /** One row of `FACTS` a member. */
  facts: Uint8Array;
}

const POPULATION_VERSION = 1;
const KEYS = /* @__PURE__ */ new Set([
  "version",
  "count",
  "place",
  "on",
  "salary",
  "scaleMaximum",
  "workTime",
  "facts",
] as const);
/** What the additional life of a spouse is counted in, in cents (LIF-07). */
export const SPOUSE_STEP = 10_000_00;
export const MOST_MEMBERS = 0xffff_ffff;

/** Columns for so many members. */
export function emptyColumns(count: number): PopulationColumns {
  return {
    version: POPULATION_VERSION,
    count,
    place: new Uint32Array(count),
    on: new Int32Array(count),
    salary: new Float64Array(count),
    scaleMaximum: new Float64Array(count),
    workTime: new Float64Array(count),
    facts: new Uint8Array(count * FACTS.length),
  };
}

/** Some of the members, over the same memory. */
export function viewOf(columns: PopulationColumns, from: number, until: number): PopulationColumns {
  return {
    version: columns.version,
    count: until - from,
    place: columns.place.subarray(from, until),
    on: columns.on.subarray(from, until),
    salary: columns.salary.subarray(from, until),
    scaleMaximum: columns.scaleMaximum.subarray(from, until),
    workTime: columns.workTime.subarray(from, until),
    facts: columns.facts.subarray(from * FACTS.length, until * FACTS.length),
  };
}

/** Reads columns: each an array of its kind, as long as there are members. What is in them is for the pricing to see. */
export function readColumns(value: unknown, issues: Issue[]): PopulationColumns | undefined {
  const fields = readObject(value, KEYS, "", null, issues);
  if (fields === undefined) return undefined;
  readChoice(fields.version, [POPULATION_VERSION], "version", null, issues);
  const count = readInteger(fields.count, 0, MOST_MEMBERS, "count", null, issues);
  const { place, on, salary, scaleMaximum, workTime, facts } = fields;
  return {
    version: POPULATION_VERSION,
    count,
    place: readTyped(place, Uint32Array, count, "place", issues),
    on: readTyped(on, Int32Array, count, "on", issues),
    salary: readTyped(salary, Float64Array, count, "salary", issues),
    scaleMaximum: readTyped(scaleMaximum, Float64Array, count, "scaleMaximum", issues),
    workTime: readTyped(workTime, Float64Array, count, "workTime", issues),
    facts: readTyped(facts, Uint8Array, count * FACTS.length, "facts", issues),
  };
}

/** A typed array of one kind and length, over any memory. */
export function readTyped<Typed extends { length: number }>(
  value: unknown,
  kind: new () => Typed,
  length: number,
  path: string,
  issues: Issue[],
): Typed {
  if (!(value instanceof kind)) reportType(issues, value, kind.name, path, null);
  else if (value.length !== length && !Number.isNaN(length)) {
    report(issues, "E_INTEGER_RANGE", `${path}.length`, null, { minimum: length, maximum: length });
  }
  return value as Typed;
}
