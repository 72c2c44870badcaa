import { reason, type Issue, type Reason, type Warning } from "../../errors.js";
import { readEntry, readFlag, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import { composed } from "../composed.js";
import { hintReasons } from "./check-hint.js";
import { judgePassword } from "./check-password.js";
import { userCodeReasons } from "./check-user-code.js";
import { isBlank } from "./text.js";

/** The fields of the form, in its order. */
export const SIGN_UP_FIELDS = /* @__PURE__ */ Object.freeze([
  "userCode",
  "password",
  "confirmation",
  "hint",
  "mothersFirstName",
] as const);
export type SignUpField = (typeof SIGN_UP_FIELDS)[number];

/** The article that asks for each. */
export const SIGN_UP_ARTICLES: Readonly<Record<SignUpField, string>> = {
  userCode: "REG-04",
  password: "REG-05",
  confirmation: "REG-05",
  hint: "REG-06",
  mothersFirstName: "REG-07",
};

/** The form of a first registration. An entry that is absent, empty or blank is missing; one of spaces may be a password. */
export interface SignUpInput {
  userCode?: string | undefined;
  password?: string | undefined;
  /** The password, typed again. */
  confirmation?: string | undefined;
  hint?: string | undefined;
  /** Whether a person judged that the hint lets nobody else guess the password. */
  hintJudged?: boolean | undefined;
  mothersFirstName?: string | undefined;
}

export interface SignUpCheck {
  document: "S1";
  /** `"unknown"` while a person has not judged the hint. */
  status: "accepted" | "refused" | "incomplete" | "unknown";
  /** All that is wrong with each, or left to judge. */
  fields: Record<SignUpField, Reason[]>;
  missing: SignUpField[];
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set([
  "userCode",
  "password",
  "confirmation",
  "hint",
  "hintJudged",
  "mothersFirstName",
] as const);

/** Never trimmed: a space is a character of a password. */
const SECRETS: ReadonlySet<SignUpField> = /* @__PURE__ */ new Set(["password", "confirmation"] as const);

/**
 * The form of a first registration with Desjardins (REG-04 to REG-08): user code, password typed twice, hint, mother’s first
 * name, each with all that is wrong with it at once. The two passwords are compared in their composed form. No entry is in the result.
 *
 * @throws RegimeError `E_TYPE`; `E_STRING_TOO_LONG` above 65,536 UTF-16 units.
 * @example
 * const form = { userCode: "adherent1", password: "Abc12345", confirmation: "Abc12345", mothersFirstName: "M" };
 * checkSignUp({ ...form, hint: "the usual one" }).status // "unknown": a person must judge the hint
 * checkSignUp({ ...form, hint: "my abc12345", hintJudged: true }).fields.hint[0]?.code // "R_HINT_REVEALS"
 */
export function checkSignUp(input: SignUpInput): SignUpCheck {
  const form = readOrThrow((issues) => readSignUp(input, issues));
  const { userCode, password, confirmation, hint, hintJudged } = form;
  const judged = judgePassword(password);
  const fields: Record<SignUpField, Reason[]> = {
    userCode: isBlank(userCode) ? [] : userCodeReasons(userCode),
    password: password === "" ? [] : judged.reasons,
    confirmation: password === "" || confirmation === "" ? [] : confirmationReasons(password, confirmation),
    hint: isBlank(hint) ? [] : judgedHintReasons(password, hint, hintJudged),
    mothersFirstName: [],
  };
  const missing = SIGN_UP_FIELDS.filter((field) => (SECRETS.has(field) ? form[field] === "" : isBlank(form[field])));
  const isRefused = SIGN_UP_FIELDS.some((field) => fields[field].length > 0);
  const isToJudge = !isBlank(hint) && hintJudged === undefined && fields.hint.length === 0;
  if (isToJudge) fields.hint.push(reason("R_HINT_TO_JUDGE", "REG-06"));
  return {
    document: "S1",
    status: isRefused ? "refused" : missing.length > 0 ? "incomplete" : isToJudge ? "unknown" : "accepted",
    fields,
    missing,
    warnings: judged.warnings,
  };
}

type SignUpForm = Record<SignUpField, string> & { hintJudged: boolean | undefined };

/** Reads the form. */
function readSignUp(value: unknown, issues: Issue[]): SignUpForm | undefined {
  const form = readObject(value, KEYS, "", "REG-08", issues);
  if (form === undefined) return undefined;
  const entry = (field: SignUpField): string => {
    const { [field]: typed } = form;
    return typed === undefined ? "" : readEntry(typed, field, SIGN_UP_ARTICLES[field], issues);
  };
  return {
    userCode: entry("userCode"),
    password: entry("password"),
    confirmation: entry("confirmation"),
    hint: entry("hint"),
    mothersFirstName: entry("mothersFirstName"),
    hintJudged: readFlag(form.hintJudged, "hintJudged", "REG-06", issues),
  };
}

function confirmationReasons(password: string, confirmation: string): Reason[] {
  return composed(password) === composed(confirmation) ? [] : [reason("R_CONFIRMATION", "REG-05")];
}

function judgedHintReasons(password: string, hint: string, judged: boolean | undefined): Reason[] {
  const reasons = hintReasons(password, hint);
  return judged === false ? [...reasons, reason("R_HINT_JUDGED", "REG-06")] : reasons;
}
