import { readContext, settingOn, type Context, type PricedSetting } from "../context.js";
import type { Issue, Warning } from "../errors.js";
import { formatCents } from "../money.js";
import { readDate, readObject, readOrThrow } from "../read.js";
import type { UsedReadings } from "../readings.js";
import type { Step } from "../trace.js";

/** The lines of a quote, in its order. */
export const LINES = /* @__PURE__ */ Object.freeze([
  "health",
  "dental",
  "life-basic",
  "life-dependants",
  "life-additional",
  "life-spouse",
  "ltd",
] as const);
export type LineName = (typeof LINES)[number];

/** Who pays what, in dollars: `total` is always `employer` plus `employee`. */
export interface Shares {
  total: string;
  employer: string;
  employee: string;
}

/** One premium for one 14-day pay period, before tax. */
export interface Premium extends Shares {
  on: string;
  edition: string;
  line: LineName;
  readings: UsedReadings;
  warnings: Warning[];
  /** Present with `steps: true`. */
  steps?: Step[];
}

/** A line in whole cents; the employee's share is what the employer leaves (PRM-11). */
export interface ExactLine {
  line: LineName;
  total: number;
  employer: number;
  steps: Step[] | undefined;
}

export function exactLine(line: LineName, total: number, steps?: Step[], employer = 0): ExactLine {
  return { line, total, employer, steps };
}

const ZERO = "0.00";

/** Who pays what, written. */
export function shares(total: number, employer: number): Shares {
  const text = formatCents(total);
  if (employer === 0) return { total: text, employer: ZERO, employee: text };
  return { total: text, employer: formatCents(employer), employee: formatCents(total - employer) };
}

/**
 * The way of every function that prices one thing on one day: reads its input and context, and throws all the problems
 * of both at once. `price` is called only when there is none, so nothing it is given is missing.
 */
export function priced<Key extends string, Input, Result>(
  input: unknown,
  keys: ReadonlySet<Key | "on">,
  context: Context | undefined,
  read: (input: { readonly [K in Key]?: unknown }, issues: Issue[], on: string | undefined) => Input,
  price: (input: Input, setting: PricedSetting, on: string) => Result,
): Result {
  const { value, setting, on } = readOrThrow((issues) => {
    const given = readObject(input, keys, "", null, issues);
    const on = given && readDate(given.on, "on", "GEN-01", issues);
    return {
      value: given && read(given, issues, on),
      setting: settingOn(readContext(context, issues), on, issues),
      on,
    };
  });
  return price(value as Input, setting as PricedSetting, on as string);
}

/** One line as the result of a function of its own. */
export function premiumOf(line: ExactLine, setting: PricedSetting, on: string, readings: UsedReadings = {}): Premium {
  const { edition } = setting;
  const premium: Premium = {
    on,
    edition: edition.id,
    line: line.line,
    ...shares(line.total, line.employer),
    readings,
    warnings: [],
  };
  if (line.steps !== undefined) premium.steps = line.steps;
  return premium;
}

/** A place for steps, when they are asked for. */
export function stepsOf(setting: { steps: boolean }): Step[] | undefined {
  return setting.steps ? [] : undefined;
}
