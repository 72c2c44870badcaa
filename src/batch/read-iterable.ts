import type { Issue } from "../errors.js";
import { reportType } from "../read.js";

/** Something to go through once, value after value; a text is none, though it has characters. */
export function readIterable(value: unknown, issues: Issue[]): Iterable<unknown> {
  const isIterable = typeof value === "object" && value !== null && Symbol.iterator in value;
  if (!isIterable) reportType(issues, value, "iterable", "", null);
  return value as Iterable<unknown>;
}
