import { readContext, type Context, type Setting } from "../context.js";
import type { Issue } from "../errors.js";
import { readOrThrow } from "../read-or-throw.js";
import type { ReadingKey, Readings, UsedReadings } from "../readings.js";

/** What the rules of participation are applied with, and the readings that they have used. */
export interface RuleSetting {
  readings: Readonly<Readings>;
  anchor: string;
  used: UsedReadings;
}

export function ruleSetting({ readings, anchor }: Setting): RuleSetting {
  return { readings, anchor, used: {} };
}

/** Reads what a rule asks for and the context it is applied in; throws all the problems of both at once. */
export function openRule<Exact>(
  value: unknown,
  context: Context | undefined,
  read: (value: unknown, issues: Issue[]) => Exact | undefined,
): { exact: Exact; setting: RuleSetting } {
  return readOrThrow((issues) => ({
    exact: read(value, issues) as Exact,
    setting: ruleSetting(readContext(context, issues)),
  }));
}

/** The option of a reading; the result will name it. */
export function optionOf<Key extends ReadingKey>({ readings, used }: RuleSetting, key: Key): Readings[Key] {
  const option = readings[key];
  (used as Readings)[key] = option;
  return option;
}
