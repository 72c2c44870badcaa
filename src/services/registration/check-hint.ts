import { reason, type Issue, type Reason } from "../../errors.js";
import { readEntry, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import { folded, holds, isBlank } from "./text.js";

export interface HintCheck {
  document: "S1";
  /** Never accepted by itself: whether a hint lets others guess the password is for a person to judge. */
  status: "refused" | "unknown";
  reasons: Reason[];
}

const KEYS = /* @__PURE__ */ new Set(["password", "hint"] as const);

/**
 * A hint for a forgotten password (aide-mémoire, REG-06): nobody else may guess the password by it. Refused when it holds the
 * password or the password holds it, capitals or not; otherwise `"unknown"`, for a person to judge.
 *
 * @throws RegimeError `E_TYPE`, `E_MISSING`; `E_STRING_TOO_LONG` above 65,536 UTF-16 units.
 * @example
 * checkHint({ password: "Abc12345", hint: "the one with ABC12345" }).status // "refused"
 * checkHint({ password: "Abc12345", hint: "the usual one" }).status // "unknown"
 */
export function checkHint(input: { password: string; hint: string }): HintCheck {
  const { password, hint } = readOrThrow((issues) => readHint(input, issues));
  const refused = hintReasons(password, hint);
  const isRefused = refused.length > 0;
  const reasons = isRefused ? refused : [reason("R_HINT_TO_JUDGE", "REG-06")];
  return { document: "S1", status: isRefused ? "refused" : "unknown", reasons };
}

/** Reads a hint beside its password. */
function readHint(value: unknown, issues: Issue[]): { password: string; hint: string } | undefined {
  const entry = readObject(value, KEYS, "", "REG-06", issues);
  if (entry === undefined) return undefined;
  return {
    password: readEntry(entry.password, "password", "REG-05", issues),
    hint: readEntry(entry.hint, "hint", "REG-06", issues),
  };
}

/** Why a hint is refused. */
export function hintReasons(password: string, hint: string): Reason[] {
  if (isBlank(hint)) return [reason("R_HINT_EMPTY", "REG-06")];
  if (password === "") return [];
  const [secret, told] = [folded(password), folded(hint)];
  return holds(told, secret) || holds(secret, told) ? [reason("R_HINT_REVEALS", "REG-06")] : [];
}
