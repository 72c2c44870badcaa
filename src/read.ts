import { dateProblem, dayNumber, FIRST_DATE, LAST_DATE } from "./calendar.js";
import { RegimeError, type ErrorCode, type ErrorWords, type Issue, type Params } from "./errors.js";
import { formatCents, parseDecimal, SHARE_DECIMALS, shortestDecimal, WHOLE_SHARE } from "./money.js";

// Reading input: a value is read once, checked and turned into its exact form. What cannot be read is reported and
// answered `undefined` (or NaN, for numbers), so that one reading finds every problem.

const LONGEST_TEXT = 64;
/** In UTF-16 units. */
export const LONGEST_ENTRY = 65_536;
const MOST_CENTS = 99_999_999_999;
/** With more problems than these an array is not read on: they would take longer to sort than to mend. */
const MOST_IN_ARRAY = 10_000;

/** The problems found so far. `path` is written with points: the keys of this package hold none. */
export function report(
  issues: Issue[],
  code: ErrorCode,
  path: string,
  article: string | null,
  params: Params = {},
): undefined {
  reportAt(issues, code, path === "" ? [] : path.split("."), article, params);
}

/** The same at a path that holds places in arrays. */
export function reportAt(
  issues: Issue[],
  code: ErrorCode,
  path: Issue["path"],
  article: string | null,
  params: Params = {},
): void {
  issues.push({ code, path, params, article });
}

/** The kind of a value, which may be told without telling the value. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

export function reportType(
  issues: Issue[],
  value: unknown,
  expected: string,
  path: string,
  article: string | null,
): undefined {
  if (value === undefined) return report(issues, "E_MISSING", path, article);
  return report(issues, "E_TYPE", path, article, { expected, received: kindOf(value) });
}

/**
 * A plain object (or one with a null prototype) whose own keys are all among `keys`, or `undefined`. A key that is a
 * symbol is no data, as for JSON; looking for one would cost a tenth of a quote.
 * An object that throws while it is looked at is reported: the caller reads each key once, inside `guarded`.
 */
export function readObject<Key extends string>(
  value: unknown,
  keys: ReadonlySet<Key>,
  path: string,
  article: string | null,
  issues: Issue[],
): { readonly [K in Key]?: unknown } | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return reportType(issues, value, "object", path, article);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return report(issues, "E_TYPE", path, article, { expected: "object", received: "instance" });
  }
  for (const key in value) {
    if (!(keys as ReadonlySet<string>).has(key) && Object.hasOwn(value, key)) reportUnknownKey(issues, key, keys, path);
  }
  // Somebody's addition to Object.prototype is not the caller's data.
  for (const _ in Object.prototype) return Object.assign(Object.create(null), value) as typeof value;
  return value;
}

/** An object of one of several kinds: the value under `key` tells which keys it may have, and any of them when it tells none. */
export function readVariant<const Keys extends Readonly<Record<string, readonly string[]>>>(
  value: unknown,
  key: string,
  keysOf: Keys,
  path: string,
  article: string | null,
  issues: Issue[],
):
  | { kind: (keyof Keys & string) | undefined; fields: { readonly [Key in Keys[keyof Keys][number]]?: unknown } }
  | undefined {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  const told = isObject ? (value as Record<string, unknown>)[key] : undefined;
  const kinds = Object.keys(keysOf);
  const known = kinds.find((kind) => kind === told);
  const keys = known === undefined ? kinds.flatMap((kind) => keysOf[kind] ?? []) : (keysOf[known] ?? []);
  type Key = Keys[keyof Keys][number];
  const fields = readObject<Key>(value, new Set<Key>([key, ...keys]), path, article, issues);
  if (fields === undefined) return undefined;
  return { kind: readChoice(told, kinds, path === "" ? key : `${path}.${key}`, article, issues), fields };
}

/** A key that may be repeated: one that is no plain name may be anything, personal too. */
export function keyName(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) ? key : "?";
}

function reportUnknownKey(issues: Issue[], key: string, keys: ReadonlySet<string>, path: string): void {
  const where = path === "" ? keyName(key) : `${path}.${keyName(key)}`;
  report(issues, "E_UNKNOWN_KEY", where, null, { keys: [...keys].join(", ") });
}

/** Runs a reading; what an object throws while it is read (a getter, a proxy) becomes an issue. */
export function guarded<Value>(issues: Issue[], read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return report(issues, "E_HOSTILE_OBJECT", "", null);
  }
}

/** What `read` answers; throws all that was reported. When nothing was, nothing that it answers is missing. */
export function readOrThrow<Value>(read: (issues: Issue[]) => Value | undefined, words?: ErrorWords): Value {
  const issues: Issue[] = [];
  const value = guarded(issues, () => read(issues));
  if (issues.length > 0) throw new RegimeError(issues, words);
  return value as Value;
}

/** An array, each element read by `read` with the place of its problems put before their path; `undefined` unless it is one without holes. */
export function readArray<Value>(
  value: unknown,
  path: string,
  article: string | null,
  issues: Issue[],
  read: (element: unknown, index: number) => Value,
): Value[] | undefined {
  if (!Array.isArray(value)) return reportType(issues, value, "array", path, article);
  const { length } = value;
  const values: Value[] = [];
  for (let index = 0; index < length; index++) {
    const element: unknown = value[index];
    if (element === undefined && !Object.hasOwn(value, index)) return report(issues, "E_ARRAY_SPARSE", path, article);
    const before = issues.length;
    values.push(read(element, index));
    // Paths are made when there is a problem, not for every element.
    if (issues.length > before) prefix(issues, before, [...(path === "" ? [] : path.split(".")), index]);
    if (issues.length > MOST_IN_ARRAY) return undefined;
  }
  return values;
}

/** Runs a reading whose paths are from an object, and puts the key of this object before them. */
export function readWithin<Value>(key: string, issues: Issue[], read: () => Value): Value {
  const before = issues.length;
  const value = read();
  prefix(issues, before, [key]);
  return value;
}

function prefix(issues: Issue[], first: number, place: readonly (string | number)[]): void {
  for (let later = first; later < issues.length; later++) {
    const issue = issues[later] as Issue;
    issue.path = [...place, ...issue.path];
  }
}

/** A short text that names something: one to 64 characters. */
export function readName(value: unknown, path: string, article: string | null, issues: Issue[]): string | undefined {
  const name = readText(value, LONGEST_TEXT, path, article, issues);
  return name === "" ? report(issues, "E_MISSING", path, article) : name;
}

/** A text of so many UTF-16 units at most. */
function readText(
  value: unknown,
  maximum: number,
  path: string,
  article: string | null,
  issues: Issue[],
): string | undefined {
  if (typeof value !== "string") return reportType(issues, value, "string", path, article);
  return value.length > maximum ? reportLength(issues, value, maximum, path, article) : value;
}

/** `true` or `false`; it must be answered. */
export function readAnswer(value: unknown, path: string, article: string | null, issues: Issue[]): boolean {
  if (value === undefined) report(issues, "E_MISSING", path, article);
  return readFlag(value, path, article, issues) ?? false;
}

/** A text that somebody typed, the empty one too: 65,536 UTF-16 units at most, before anything else looks at it. */
export function readEntry(value: unknown, path: string, article: string | null, issues: Issue[]): string {
  return readText(value, LONGEST_ENTRY, path, article, issues) ?? "";
}

/** A whole number in a range. */
export function readInteger(
  value: unknown,
  minimum: number,
  maximum: number,
  path: string,
  article: string | null,
  issues: Issue[],
): number {
  if (typeof value !== "number") reportType(issues, value, "number", path, article);
  // Not -0.
  else if (Number.isInteger(value) && value >= minimum && value <= maximum) return value + 0;
  else report(issues, "E_INTEGER_RANGE", path, article, { minimum, maximum });
  return NaN;
}

/** One of a few words or numbers. */
export function readChoice<Option extends string | number>(
  value: unknown,
  options: readonly Option[],
  path: string,
  article: string | null,
  issues: Issue[],
): Option | undefined {
  if ((options as readonly unknown[]).includes(value)) return value as Option;
  const expected = typeof options[0];
  if (typeof value !== expected) return reportType(issues, value, expected, path, article);
  return report(issues, "E_CHOICE", path, article, { options: options.join(", ") });
}

/** One of a few words or numbers; absent is `undefined`. */
export function readOptionalChoice<Option extends string | number>(
  value: unknown,
  options: readonly Option[],
  path: string,
  article: string | null,
  issues: Issue[],
): Option | undefined {
  return value === undefined ? undefined : readChoice(value, options, path, article, issues);
}

/** `true` or `false`; absent is `undefined`. */
export function readFlag(value: unknown, path: string, article: string | null, issues: Issue[]): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  return reportType(issues, value, "boolean", path, article);
}

/** A date as text. */
export function readDate(value: unknown, path: string, article: string | null, issues: Issue[]): string | undefined {
  if (typeof value !== "string") {
    if (value instanceof Date) return report(issues, "E_DATE_OBJECT", path, article);
    return reportType(issues, value, "string", path, article);
  }
  if (value.length > LONGEST_TEXT) return reportLength(issues, value, LONGEST_TEXT, path, article);
  const problem = dateProblem(value);
  if (problem === null) return value;
  return report(
    issues,
    problem,
    path,
    article,
    problem === "E_DATE_RANGE" ? { from: FIRST_DATE, until: LAST_DATE } : {},
  );
}

/** A date as a day number (`20200315`). */
export function readDay(value: unknown, path: string, article: string | null, issues: Issue[]): number {
  const day = typeof value === "string" ? dayNumber(value) : NaN;
  if (!(day > 0)) readDate(value, path, article, issues); // says what is wrong
  return day;
}

/** A date, or `null` for none; it must be answered. */
export function readNullableDate(value: unknown, path: string, article: string | null, issues: Issue[]): string | null {
  return value === null ? null : (readDate(value, path, article, issues) ?? null);
}

/** A date; absent or `null` is none. */
export function readOptionalDate(value: unknown, path: string, article: string | null, issues: Issue[]): string | null {
  return value === undefined ? null : readNullableDate(value, path, article, issues);
}

/** An amount, in whole cents. */
export function readAmount(value: unknown, path: string, article: string | null, issues: Issue[]): number {
  const cents = readDecimal(value, 9, 2, path, article, issues);
  if (cents <= MOST_CENTS) return cents;
  if (cents === TOO_PRECISE) report(issues, "E_MONEY_PRECISION", path, article);
  if (cents === OUT_OF_RANGE) {
    report(issues, "E_MONEY_RANGE", path, article, { minimum: "0.00", maximum: formatCents(MOST_CENTS) });
  }
  return NaN;
}

/** A share of a whole from 0 to 1, in `WHOLE_SHARE`ths. */
export function readShare(value: unknown, path: string, article: string | null, issues: Issue[]): number {
  const share = readDecimal(value, 1, SHARE_DECIMALS, path, article, issues);
  if (share <= WHOLE_SHARE) return share;
  if (share === TOO_PRECISE) report(issues, "E_SHARE_PRECISION", path, article, { maximum: SHARE_DECIMALS });
  else if (!Number.isNaN(share)) report(issues, "E_SHARE_RANGE", path, article);
  return NaN;
}

const OUT_OF_RANGE = Infinity;
const TOO_PRECISE = Number.MAX_VALUE;

/** A decimal times ten to the power `decimals`; `OUT_OF_RANGE` and `TOO_PRECISE` are left to report, `NaN` is reported. */
function readDecimal(
  value: unknown,
  digits: number,
  decimals: number,
  path: string,
  article: string | null,
  issues: Issue[],
): number {
  let text: string;
  if (typeof value === "string") {
    text = value;
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) {
      report(issues, "E_NUMBER_NOT_FINITE", path, article);
      return NaN;
    }
    // The shortest form: 4.35 is "4.35", 0.1 + 0.2 is "0.30000000000000004", -0 is "0".
    text = shortestDecimal(value, decimals);
    if (value < 0 || text.includes("e+")) return OUT_OF_RANGE;
    if (text.includes("e-")) return TOO_PRECISE;
  } else {
    reportType(issues, value, "string or number", path, article);
    return NaN;
  }
  if (text.length > LONGEST_TEXT) {
    reportLength(issues, text, LONGEST_TEXT, path, article);
    return NaN;
  }
  const scaled = parseDecimal(text, digits, decimals);
  if (scaled >= 0) return scaled;
  const [, whole, fraction = ""] = /^0*(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (fraction.length > decimals) return TOO_PRECISE;
  if (whole !== undefined && whole.length > digits) return OUT_OF_RANGE;
  report(issues, "E_NUMBER_FORMAT", path, article);
  return NaN;
}

function reportLength(issues: Issue[], text: string, maximum: number, path: string, article: string | null): undefined {
  return report(issues, "E_STRING_TOO_LONG", path, article, { length: text.length, maximum });
}
