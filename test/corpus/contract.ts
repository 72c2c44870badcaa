// The contract of every public function, as checks that answer with a list of faults: none is right.

import { isDeepStrictEqual } from "node:util";
import { isRegimeError, listArticles, type Issue } from "../../src/index.js";
import { ERROR_CODES, WARNING_CODES } from "../codes.js";
import type { BadValue } from "./bad-values.js";

const ARTICLES = new Set(listArticles().map(({ id }) => id));

export const MOST_ISSUES = 100;
const LONGEST_MESSAGE = 300;
// The 34 lines of the benefit schedule.
const LONGEST_PARAM = 800;

/** What a call came to. */
export type Outcome =
  | { kind: "accepted"; result: unknown }
  | { kind: "refused"; issues: readonly Issue[]; message: string }
  | { kind: "escaped"; error: unknown };

export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { kind: "accepted", result: call() };
  } catch (error) {
    if (isRegimeError(error)) return { kind: "refused", issues: error.issues, message: error.message };
    return { kind: "escaped", error };
  }
}

/** A few words on an outcome, for the text of a failed test. */
export function told(outcome: Outcome): string {
  switch (outcome.kind) {
    case "accepted":
      return "accepted";
    case "refused":
      return outcome.issues.map(({ code, path }) => `${code} at ${path.join(".") || "(root)"}`).join(", ");
    case "escaped":
      return `another exception${nameOf(outcome.error)}`;
  }
}

/** What is thrown may be hostile too. */
function nameOf(error: unknown): string {
  try {
    return error instanceof Error ? `: ${error.message}` : "";
  } catch {
    return "";
  }
}

/** What is wrong with a refusal or a result, whatever was called; a function of texts may say what it is given. */
export function faultsOf(outcome: Outcome, maySay = false): string[] {
  switch (outcome.kind) {
    case "accepted":
      return faultsOfResult(outcome.result, maySay);
    case "refused":
      return faultsOfRefusal(outcome.issues, outcome.message);
    case "escaped":
      return [told(outcome)];
  }
}

function faultsOfRefusal(issues: readonly Issue[], message: string): string[] {
  const faults: string[] = [];
  if (issues.length === 0) faults.push("refused without an issue");
  if (issues.length > MOST_ISSUES + 1) faults.push(`${String(issues.length)} issues`);
  if (message.length > LONGEST_MESSAGE) faults.push(`a message of ${String(message.length)} characters`);
  if (message === "") faults.push("an empty message");
  for (const issue of issues) {
    if (Object.keys(issue).sort().join() !== "article,code,params,path") faults.push("issue keys");
    if (!Object.hasOwn(ERROR_CODES, issue.code)) faults.push(`unknown code ${issue.code}`);
    if (issue.article !== null && !ARTICLES.has(issue.article)) faults.push(`unknown article ${issue.article}`);
    if (!issue.path.every((key) => typeof key === "string" || Number.isInteger(key))) faults.push("a path of no keys");
    for (const [name, value] of Object.entries(issue.params)) {
      const isFine =
        typeof value === "string" ? value.length <= LONGEST_PARAM : Number.isFinite(value) && !Object.is(value, -0);
      if (!isFine) faults.push(`${issue.code} with params.${name} ${JSON.stringify(value)}`);
    }
  }
  const last = issues.at(-1);
  const listed = last?.code === "E_TOO_MANY_ISSUES" ? issues.slice(0, -1) : issues;
  if (listed.some(({ code }) => code === "E_TOO_MANY_ISSUES")) faults.push("E_TOO_MANY_ISSUES before the end");
  listed.forEach((issue, index) => {
    const before = listed[index - 1];
    if (before !== undefined && order(before, issue) > 0) faults.push("issues out of order");
  });
  return faults;
}

/** By path, key by key, then by code. */
function order(a: Issue, b: Issue): number {
  for (let place = 0; place < Math.min(a.path.length, b.path.length); place++) {
    const [p, q] = [a.path[place]!, b.path[place]!];
    if (p === q) continue;
    if (typeof p !== typeof q) return typeof p === "number" ? -1 : 1;
    return p < q ? -1 : 1;
  }
  return a.path.length - b.path.length || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** The names that callers give: their texts may be anything. */
const NAMES: ReadonlySet<string> = new Set([
  ...["claim", "claims", "person", "certificate", "contract", "trip", "content", "id"],
]);

/** What in a result is not plain, finite data, or does not survive JSON and structuredClone. */
export function faultsOfResult(result: unknown, maySay = false): string[] {
  const faults: string[] = [];
  look(result, "result", faults, new Set(), !maySay);
  if (faults.length > 0) return faults;
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result)) faults.push("changed by JSON");
  if (!isDeepStrictEqual(structuredClone(result), result)) faults.push("changed by structuredClone");
  return faults;
}

function look(value: unknown, path: string, faults: string[], above: Set<object>, isOurs: boolean): void {
  switch (typeof value) {
    case "string":
      if (isOurs && /\bNaN\b|undefined|Infinity|Invalid Date|\[object|^-0(?:\.0*)?$/.test(value))
        faults.push(`${path} is ${value}`);
      return;
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value) || Object.is(value, -0))
        faults.push(`${path} is ${Object.is(value, -0) ? "-0" : String(value)}`);
      return;
    case "object":
      break;
    default:
      faults.push(`${path} is ${typeof value}`);
      return;
  }
  if (value === null) return;
  if (above.has(value)) {
    faults.push(`${path} is a cycle`);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== (Array.isArray(value) ? Array.prototype : Object.prototype))
    faults.push(`${path} is no plain object`);
  if (Object.getOwnPropertySymbols(value).length > 0) faults.push(`${path} has symbols`);
  above.add(value);
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (Array.isArray(value) && key === "length") continue;
    if (!("value" in descriptor) || descriptor.enumerable !== true) faults.push(`${path}.${key} is no data property`);
    else look(descriptor.value, `${path}.${key}`, faults, above, isOurs && !NAMES.has(key));
  }
  if (isOurs && "code" in value && typeof value.code === "string" && value.code.startsWith("W_")) {
    if (!Object.hasOwn(WARNING_CODES, value.code)) faults.push(`${path} is an unknown warning`);
  }
  above.delete(value);
}

/** Whether a path leads to the field, or into it. */
export function isAt(issue: Issue, field: string): boolean {
  const wanted = field === "" ? [] : field.split(".");
  return issue.path.every((key, index) => index >= wanted.length || String(key) === wanted[index]);
}

const TEXTS = new Map<string, readonly string[]>();

/** The texts of a value that no message may hold. Of an object: its texts, and the keys that are no plain names. */
export function textsOf(value: BadValue): readonly string[] {
  const known = TEXTS.get(value.id) ?? readTexts(value);
  TEXTS.set(value.id, known);
  return known;
}

function readTexts({ tags, make }: BadValue): string[] {
  if (tags.includes("hostile") || tags.includes("huge") || tags.includes("good")) return [];
  const value = make();
  if (typeof value === "string") return [value];
  if (typeof value === "symbol") return ["family)"];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, descriptor]) => [
    ...(/^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) ? [] : [key]),
    ...(typeof descriptor.value === "string" ? [descriptor.value] : []),
  ]);
}

/** Whether a refusal says a text that is long enough to be known again. */
export function echoes(outcome: Outcome, texts: readonly string[]): boolean {
  if (outcome.kind !== "refused" || texts.length === 0) return false;
  const said = JSON.stringify([outcome.message, outcome.issues.map(({ path, params }) => [path, params])]);
  return texts.some((text) => text.length >= 4 && said.includes(JSON.stringify(text).slice(1, -1)));
}

/** Freezes plain data, whole; the language freezes no bytes. */
export function deepFreeze<Value>(value: Value): Value {
  if (ArrayBuffer.isView(value)) return value;
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** A copy of plain data with one value at a dotted path, frozen but for that value. */
export function withValue(data: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const old = data as Readonly<Record<string, unknown>>;
  const part = withValue(old[key], rest, value);
  return Object.freeze(Array.isArray(data) ? data.with(Number(key), part) : { ...old, [key]: part });
}

/** A copy without the key at a dotted path, which leads to no element of an array. */
export function withoutKey(data: unknown, path: readonly string[]): unknown {
  const [key = "", ...rest] = path;
  if (Array.isArray(data)) return Object.freeze(data.with(Number(key), withoutKey(data[Number(key)], rest)));
  const { [key]: old, ...others } = data as Readonly<Record<string, unknown>>;
  return Object.freeze(rest.length === 0 ? others : { ...others, [key]: withoutKey(old, rest) });
}

/** The value at a dotted path. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], data);
}

/** The objects of plain data, itself included. */
export function objectsOf(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value === "object" && value !== null && !found.has(value)) {
    found.add(value);
    for (const part of Object.values(value)) objectsOf(part, found);
  }
  return found;
}

const PROTOTYPES = [
  ...[
    Object,
    Array,
    Function,
    String,
    Number,
    Boolean,
    Symbol,
    BigInt,
    Date,
    RegExp,
    Map,
    Set,
    WeakMap,
    Promise,
    Error,
  ],
].map((type): object => type.prototype as object);

/** The own properties of the built-in prototypes: the same list before and after, or something was polluted. */
export function prototypeState(): unknown[] {
  return PROTOTYPES.flatMap((prototype) => [
    Object.isExtensible(prototype),
    ...Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(
        prototype,
        key,
      ) as PropertyDescriptor;
      return [key, value as unknown, get, set, writable, enumerable, configurable];
    }),
  ]);
}
