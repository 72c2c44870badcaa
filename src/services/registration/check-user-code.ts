import { registration } from "../../../tables/services/registration.js";
import { reason, type Reason } from "../../errors.js";
import { readEntry } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import { characters } from "./text.js";

/** Whether an entry of a form is accepted, and every reason why not. */
export interface EntryCheck {
  document: "S1";
  accepted: boolean;
  reasons: Reason[];
}

/**
 * A user code (code d’utilisateur, REG-04): 5 to 36 letters and digits, A to Z, a to z, 0 to 9 (AMB-92). Whether it can tell
 * capitals apart is not printed.
 *
 * @throws RegimeError `E_TYPE`, `E_MISSING`; `E_STRING_TOO_LONG` above 65,536 UTF-16 units.
 * @example
 * checkUserCode("abcd").reasons[0]?.params // { length: 4, minimum: 5, maximum: 36 }
 * checkUserCode("é-12").reasons.map(({ code }) => code) // ["R_CODE_LENGTH", "R_CODE_CHARACTERS"]
 */
export function checkUserCode(code: string): EntryCheck {
  const reasons = userCodeReasons(readOrThrow((issues) => readEntry(code, "", "REG-04", issues)));
  return { document: "S1", accepted: reasons.length === 0, reasons };
}

/** Why a user code is refused. */
export function userCodeReasons(code: string): Reason[] {
  const { minimum, maximum } = registration.userCode.value;
  const reasons: Reason[] = [];
  const length = characters(code);
  if (length < minimum || length > maximum) {
    reasons.push(reason("R_CODE_LENGTH", "REG-04", { length, minimum, maximum }));
  }
  if (!/^[A-Za-z0-9]*$/.test(code)) reasons.push(reason("R_CODE_CHARACTERS", "REG-04"));
  return reasons;
}
