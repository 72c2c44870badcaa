import { PREMIUM_ERRORS_EN, type ERRORS_EN, type REASONS_EN, type WARNINGS_EN } from "./messages/en.js";

/** Stable codes of what an input can be refused for. */
export type ErrorCode = keyof typeof ERRORS_EN;
/** The English sentences of some codes: those of thrown messages. `explain` has them all, in both languages. */
export type ErrorWords = Readonly<Partial<Record<ErrorCode, string>>>;
/** Stable codes of what a result warns of. */
export type WarningCode = keyof typeof WARNINGS_EN;
/** Stable codes of why a claim or a request is refused or reduced, and of why a plan is held or not. */
export type ReasonCode = keyof typeof REASONS_EN;
export type Language = "fr" | "en";
export type Params = Record<string, string | number>;

/** One problem of an input. */
export interface Issue {
  code: ErrorCode;
  /** The keys that lead to the value in the input. */
  path: (string | number)[];
  /** What the sentence needs. Never the value itself: it may be personal. */
  params: Params;
  /** The article that asks for it (see `listArticles`), when one does. */
  article: string | null;
}

/** What a result leaves for a person to look at. */
export interface Warning {
  code: WarningCode;
  params: Params;
  article: string | null;
}

/** Why a claim is not paid in full, why a request is refused, or why a plan is held or not. */
export interface Reason {
  code: ReasonCode;
  params: Params;
  /** The article that says so; `null` where it is not one of the contract. */
  article: string | null;
}

/** Why something is refused, or is as it is. */
export function reason(code: ReasonCode, article: string | null, params: Params = {}): Reason {
  return { code, params, article };
}

/** What is left for a person to look at. */
export function warning(code: WarningCode, article: string | null, params: Params = {}): Warning {
  return { code, params, article };
}

const MOST_ISSUES = 100;
const BRAND = /* @__PURE__ */ Symbol.for("regime-fsss/RegimeError");

/** Thrown by every function for an input that the contract gives no meaning to: all its problems, by path then code. */
export class RegimeError extends Error {
  override readonly name = "RegimeError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], words: ErrorWords = PREMIUM_ERRORS_EN) {
    const sorted = sortIssues(issues);
    super(messageOf(sorted, words));
    this.issues = sorted;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a caught value is a `RegimeError`, also of another copy of this package (ESM beside CJS). */
export function isRegimeError(value: unknown): value is RegimeError {
  try {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, BRAND)) return false;
    return Array.isArray((value as RegimeError).issues);
  } catch {
    return false;
  }
}

/** The result of a call that does not throw. */
export type Attempt<Value> = { ok: true; value: Value } | { ok: false; issues: Issue[] };

/**
 * Calls `work` and returns its result, or the issues that it was refused for; never throws.
 * An error that is not ours is the one issue `E_UNEXPECTED`.
 *
 * @example
 * attempt(() => scenarioLetter({ status: "family", level: 1, dependantsLevel: 2 }))
 * // { ok: false, issues: [{ code: "E_DEPENDANTS_ABOVE_MEMBER", path: ["dependantsLevel"], params: {}, article: "STA-04" }] }
 */
export function attempt<Value>(work: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    try {
      if (isRegimeError(error)) return { ok: false, issues: [...error.issues] };
    } catch {
      // It bears our mark and is not ours.
    }
    return { ok: false, issues: [{ code: "E_UNEXPECTED", path: [], params: {}, article: null }] };
  }
}

/** A sentence with its `{params}` filled in. */
export function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}

/** A path as people write it: `claims[2].amount`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${String(key)}]` : index > 0 ? `.${key}` : key))
    .join("");
}

/** All problems in a fixed order, at most a hundred and then one that says how many more. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort((a, b) => {
    const order = comparePaths(a.path, b.path);
    if (order !== 0) return order;
    return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
  });
  if (sorted.length <= MOST_ISSUES) return sorted;
  const params = { more: sorted.length - MOST_ISSUES, maximum: MOST_ISSUES };
  return [...sorted.slice(0, MOST_ISSUES), { code: "E_TOO_MANY_ISSUES", path: [], params, article: null }];
}

/** Key by key: places in an array as numbers, before names; a path before those that go on from it. */
function comparePaths(a: Issue["path"], b: Issue["path"]): number {
  const length = Math.min(a.length, b.length);
  for (let place = 0; place < length; place++) {
    const [one, other] = [a[place] as string | number, b[place] as string | number];
    if (one === other) continue;
    if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** The message of the thrown error: its first problem in English, at most 300 characters. */
function messageOf(issues: readonly Issue[], words: ErrorWords): string {
  const [first] = issues;
  if (first === undefined) return "";
  const where = first.path.length > 0 ? `${pathText(first.path)}: ` : "";
  const clause = first.article === null ? "" : ` (${first.article})`;
  const more = issues.length > 1 ? ` [+${String(issues.length - 1)}]` : "";
  const end = `${clause}${more}`;
  return `${first.code} ${where}${fill(words[first.code] ?? "", first.params)}`.slice(0, 300 - end.length) + end;
}
