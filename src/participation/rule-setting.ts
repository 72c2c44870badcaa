import type { Setting } from "../context.js";
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

/** The option of a reading; the result will name it. */
export function optionOf<Key extends ReadingKey>({ readings, used }: RuleSetting, key: Key): Readings[Key] {
  const option = readings[key];
  (used as Readings)[key] = option;
  return option;
}
