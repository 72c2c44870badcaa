import type { Issue } from "../errors.js";
import type { Shares } from "../premium/premium.js";
import { report, reportType } from "../read.js";
import type { Step } from "../trace.js";
import type { Problem, SpokenReadings } from "./sentences.js";

// What is explained may come back from anywhere (JSON, another copy of this package, a hand): each value is read once
// and copied, so that the sentences are made of known shapes. Codes, verbs and names may be unknown ones: they are text.

/** A result of one of the functions, reduced to what its sentences say. */
export type Spoken<Result, Keys extends keyof Result> = Pick<Result, Keys> & { readings: SpokenReadings };

/** Answers `undefined` after reporting why. */
export type Reader<Value> = (value: unknown, path: string, issues: Issue[]) => Value | undefined;

/** More than any array or count of a result; an array that claims to be longer is not walked. */
const LONGEST = 10_000;
/** More claims than a certificate sees. */
export const MOST_CLAIMS = 100_000;

export const text: Reader<string> = (value, path, issues) =>
  typeof value === "string" ? value : reportType(issues, value, "string", path, null);

export const word = text as Reader<never>;

export const money: Reader<string> = (value, path, issues) => {
  if (typeof value !== "string") return reportType(issues, value, "string", path, null);
  return /^\d{1,20}\.\d\d$/.test(value) ? value : report(issues, "E_NUMBER_FORMAT", path, null);
};

/** A difference of amounts, less than nothing when too much was charged. */
export const signedMoney: Reader<string> = (value, path, issues) => {
  if (typeof value !== "string") return reportType(issues, value, "string", path, null);
  return /^-?\d{1,20}\.\d\d$/.test(value) ? value : report(issues, "E_NUMBER_FORMAT", path, null);
};

/** A share, or the amount of a maximum: dollars, pairs or exams. */
export const decimal: Reader<string> = (value, path, issues) => {
  if (typeof value !== "string") return reportType(issues, value, "string", path, null);
  return /^\d{1,20}(?:\.\d{1,20})?$/.test(value) ? value : report(issues, "E_NUMBER_FORMAT", path, null);
};

export const flag: Reader<boolean> = (value, path, issues) =>
  typeof value === "boolean" ? value : reportType(issues, value, "boolean", path, null);

export const count: Reader<number> = (value, path, issues) => {
  if (typeof value !== "number") return reportType(issues, value, "number", path, null);
  if (Number.isInteger(value) && value >= 0 && value <= LONGEST) return value;
  return report(issues, "E_INTEGER_RANGE", path, null, { minimum: 0, maximum: LONGEST });
};

const pathKey: Reader<string | number> = (value, path, issues) =>
  typeof value === "number" ? value : text(value, path, issues);

export function optional<Value>(read: Reader<Value>): Reader<Value> {
  return (value, path, issues) => (value === undefined ? undefined : read(value, path, issues));
}

export function nullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, path, issues) => (value === null ? null : read(value, path, issues));
}

export function list<Value>(read: Reader<Value>, longest = LONGEST): Reader<Value[]> {
  return (value, path, issues) => {
    if (!Array.isArray(value)) return reportType(issues, value, "array", path, null);
    const { length } = value;
    if (length > longest)
      return report(issues, "E_INTEGER_RANGE", at(path, "length"), null, { minimum: 0, maximum: longest });
    // Not map, which leaves out the holes.
    return Array.from<unknown, Value>(
      { length },
      (_, index) => read(value[index], at(path, String(index)), issues) as Value,
    );
  };
}

/** An object with these keys; others are left alone, for results travel with what an app adds to them. */
export function shape<Value>(readers: { readonly [Key in keyof Value]-?: Reader<Value[Key]> }): Reader<Value> {
  const entries = Object.entries<Reader<unknown>>(readers);
  return (value, path, issues) => {
    const fields = readRecord(value, path, issues);
    if (fields === undefined) return undefined;
    const copy: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const one = read(fields[key], at(path, key), issues);
      if (one !== undefined) copy[key] = one;
    }
    // Whole unless an issue was reported, and then it is thrown away.
    return copy as Value;
  };
}

/** Texts (or numbers) under any keys, which are not repeated in a path: they may be anything. */
function record<Value>(read: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (value, path, issues) => {
    const fields = readRecord(value, path, issues);
    return (
      fields && Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, read(one, path, issues) as Value]))
    );
  };
}

function readRecord(value: unknown, path: string, issues: Issue[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return reportType(issues, value, "object", path, null);
}

function at(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

export const shares = /* @__PURE__ */ shape<Shares>({ total: money, employer: money, employee: money });
/** A warning or a reason is an issue without a path; a warning may name claims. */
export const problem = /* @__PURE__ */ shape<Omit<Issue, "path"> & { path?: Issue["path"]; claims?: string[] }>({
  code: word,
  path: /* @__PURE__ */ optional(/* @__PURE__ */ list(pathKey)),
  params: /* @__PURE__ */ record(pathKey),
  article: /* @__PURE__ */ nullable(text),
  claims: /* @__PURE__ */ optional(/* @__PURE__ */ list(text, MOST_CLAIMS)),
}) as Reader<Problem>;
export const readings = /* @__PURE__ */ record(text);
export const step = /* @__PURE__ */ shape<Step>({
  article: text,
  verb: word,
  operand: text,
  amount: money,
  rounding: /* @__PURE__ */ optional(word),
  reading: /* @__PURE__ */ optional(word),
});
export const steps = /* @__PURE__ */ optional(/* @__PURE__ */ list(step));
export const warnings = /* @__PURE__ */ list(problem as Reader<never>);

export function tagged<Kind extends string, Value>(
  kind: Kind,
  value: Value | undefined,
): { kind: Kind; value: Value } | undefined {
  return value === undefined ? undefined : { kind, value };
}
