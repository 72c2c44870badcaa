import { registration } from "../../../tables/services/registration.js";
import { reason, warning, type Reason, type Warning } from "../../errors.js";
import { readEntry } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import { composed } from "../composed.js";
import type { EntryCheck } from "./check-user-code.js";
import { characters } from "./text.js";

/** The four kinds of characters of a password. */
export const CHARACTER_CLASSES = /* @__PURE__ */ Object.freeze(["lower", "upper", "digit", "symbol"] as const);
export type CharacterClass = (typeof CHARACTER_CLASSES)[number];

export interface PasswordCheck extends EntryCheck {
  /** The kinds that it has. */
  classes: CharacterClass[];
  warnings: Warning[];
}

// A symbol is any other printable ASCII character but the space (AMB-93): the text gives examples only.
const CLASS_PATTERNS: Readonly<Record<CharacterClass, RegExp>> = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /[0-9]/,
  symbol: /[!-/:-@[-`{-~]/,
};

/**
 * A password (mot de passe, REG-05): 8 characters or more, of 3 of the 4 kinds (a to z, A to Z, 0 to 9, symbols). Any other
 * character is accepted and is of no kind (AMB-93), but for control and format characters (AMB-9C). What is
 * typed and its composed form must both do (AMB-9D); it is never trimmed or cut, and nothing of it is in the result but its length and kinds. Such rules of
 * composition are those of this portal; NIST SP 800-63B and OWASP ASVS advise against them.
 *
 * @throws RegimeError `E_TYPE`, `E_MISSING`; `E_STRING_TOO_LONG` above 65,536 UTF-16 units.
 * @example
 * checkPassword("Abc12345").accepted // true: three kinds, 8 characters
 * checkPassword("abc").reasons.map(({ code }) => code) // ["R_PASSWORD_LENGTH", "R_PASSWORD_CLASSES"]
 */
export function checkPassword(password: string): PasswordCheck {
  const entry = readOrThrow((issues) => readEntry(password, "", "REG-05", issues));
  const { reasons, classes, warnings } = judgePassword(entry);
  return { document: "S1", accepted: reasons.length === 0, classes, reasons, warnings };
}

/** What is said of a password, as typed and composed. */
export function judgePassword(typed: string): Pick<PasswordCheck, "reasons" | "classes" | "warnings"> {
  const one = composed(typed);
  const lengths = { typed: characters(typed), composed: characters(one) };
  const { minimum, classes: least } = registration.password.value;
  const reasons: Reason[] = [];
  const length = Math.min(lengths.typed, lengths.composed);
  if (length < minimum) reasons.push(reason("R_PASSWORD_LENGTH", "REG-05", { length, minimum }));
  const classes = CHARACTER_CLASSES.filter(
    (kind) => CLASS_PATTERNS[kind].test(typed) && CLASS_PATTERNS[kind].test(one),
  );
  const count = classes.length;
  if (count < least) reasons.push(reason("R_PASSWORD_CLASSES", "REG-05", { count, minimum: least }));
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(typed)) reasons.push(reason("R_PASSWORD_CONTROL", null));
  // Another system may count otherwise.
  const warnings = one === typed ? [] : [warning("W_NOT_COMPOSED", "REG-05", lengths)];
  return { reasons, classes, warnings };
}
