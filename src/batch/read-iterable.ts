import type { Issue } from "../errors.js";
import { report, reportType } from "../read.js";

/** Something to go through once, value after value: not a text, nor an array of bytes or with holes, which no one means. */
export function readIterable(value: unknown, issues: Issue[]): Iterable<unknown> {
  if (!isObject(value) || !isIterable(value, Symbol.iterator)) reportType(issues, value, "iterable", "", null);
  else checkHoles(value, issues);
  return value as Iterable<unknown>;
}

/** The same, or something whose values come one by one. */
export function readStream(value: unknown, issues: Issue[]): Iterable<unknown> | AsyncIterable<unknown> {
  if (isObject(value) && isIterable(value, Symbol.asyncIterator)) return value as AsyncIterable<unknown>;
  return readIterable(value, issues);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
}

function isIterable(value: object, method: typeof Symbol.iterator | typeof Symbol.asyncIterator): boolean {
  return method in value && typeof (value as Record<symbol, unknown>)[method] === "function";
}

/** A million holes would be a million problems. */
function checkHoles(value: object, issues: Issue[]): void {
  if (!Array.isArray(value)) return;
  for (let index = 0; index < value.length; index++) {
    if (value[index] === undefined && !Object.hasOwn(value, index)) return report(issues, "E_ARRAY_SPARSE", "", null);
  }
}
