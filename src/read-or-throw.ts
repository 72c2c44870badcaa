import type { Issue } from "./errors.js";
import { ERRORS_EN } from "./messages/en.js";
import { readOrThrow as readOrThrowWith } from "./read.js";

/** `readOrThrow` with the words of every code, not of those of a premium alone. */
export function readOrThrow<Value>(read: (issues: Issue[]) => Value | undefined): Value {
  return readOrThrowWith(read, ERRORS_EN);
}
