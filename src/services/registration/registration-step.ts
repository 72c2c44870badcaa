import { registration } from "../../../tables/services/registration.js";
import { reason, type Issue, type Reason } from "../../errors.js";
import { readArray, readChoice, readInteger, readOptionalChoice, readVariant } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type {
  ExistingCodeFor,
  RegistrationAsk,
  RegistrationFact,
  RegistrationHelp,
  RegistrationStepName,
  RegistrationTable,
} from "../../service-tables.js";
import { standing, type Standing } from "../journey.js";

/** What is known of a registration. The branch is told beside the facts. */
export type RegistrationStepInput = {
  /** What is known or done, in any order. */
  known: readonly RegistrationFact[];
  /** How many insurance files the user code opens, one when absent; above one, one of them is chosen for the session (REG-09). */
  files?: number | undefined;
} & (
  | {
      /** The secure site, which prints first registrations only (AMB-98). */
      journey: "site";
      branch?: "first-time" | "existing-code" | undefined;
    }
  | {
      /** The mobile app. */
      journey: "app";
      branch?: "first-time" | "existing-code" | undefined;
      /** What the existing user code was created for. */
      existingCodeFor?: ExistingCodeFor | "other" | undefined;
    }
);

export interface RegistrationStep extends Omit<Standing<RegistrationStepName, RegistrationAsk>, "missing"> {
  document: "S1";
  journey: "site" | "app";
  /** `"existing-code-for"`: what the code was created for is asked to follow that branch. */
  missing: (RegistrationAsk | "existing-code-for")[];
  /** Facts of steps that come later. */
  ahead: RegistrationFact[];
  /** Where to turn at this step. */
  help: RegistrationHelp[];
  reasons: Reason[];
}

export const REGISTRATION_FACTS = [
  "contract-number",
  "certificate-number",
  "app-installed",
  "app-open",
  "sign-up-pressed",
  "personal-information",
  "user-code",
  "password",
  "confirmation",
  "hint",
  "mothers-first-name",
  "submitted",
  "code-noted",
  "signed-in",
  "file-chosen",
  "agreement-accepted",
] as const satisfies readonly RegistrationFact[];
export const REGISTRATION_BRANCHES = ["first-time", "existing-code"] as const;
export const EXISTING_CODES = ["group-insurance", "group-retirement-savings", "group-annuities", "other"] as const;
export const MOST_INSURANCE_FILES = 1000;
const KEYS_OF = {
  site: ["known", "files", "branch"],
  app: ["known", "files", "branch", "existingCodeFor"],
} as const;
type Journey = keyof typeof KEYS_OF;

/**
 * The next step of a registration for Desjardins’ online services, given what is known, and what it still asks (REG-01,
 * REG-08 to REG-13): on the secure site, or in the mobile app, where an existing user code of group insurance, group
 * retirement savings or group annuities may serve again (REG-11).
 *
 * @throws RegimeError `E_CHOICE` for a fact of no journey, `E_UNKNOWN_KEY`, `E_INTEGER_RANGE`, `E_ARRAY_SPARSE`.
 * @example
 * const known = ["contract-number", "certificate-number", "user-code", "password"] as const;
 * registrationStep({ journey: "site", known }).missing // ["confirmation"]: the password is typed twice
 * registrationStep({ journey: "app", known }).step // "download"
 */
export function registrationStep(input: RegistrationStepInput): RegistrationStep {
  const state = readOrThrow((issues) => readRegistration(input, issues));
  const { journey, branch, existingCodeFor, known } = state;
  const told: ReadonlySet<RegistrationAsk> = isBranchOpen(state) ? new Set([...known, "branch"]) : known;
  const steps = stepsOf(state);
  const now = standing(steps, told);
  const asksProduct = now.missing.includes("branch") && branch === "existing-code" && existingCodeFor === undefined;
  const later = new Set(steps.filter(({ step }) => now.left.includes(step)).flatMap(({ asks }) => asks));
  return {
    document: "S1",
    journey,
    ...now,
    missing: asksProduct ? ["existing-code-for"] : now.missing,
    ahead: [...known].filter((fact) => later.has(fact)),
    help: helpAt(now.step, journey),
    reasons: reasonsOf(state),
  };
}

interface RegistrationState {
  journey: Journey;
  branch: (typeof REGISTRATION_BRANCHES)[number] | undefined;
  existingCodeFor: ExistingCodeFor | "other" | undefined;
  known: ReadonlySet<RegistrationFact>;
  files: number;
}

/** Reads what is known of a registration. */
function readRegistration(value: unknown, issues: Issue[]): RegistrationState | undefined {
  const input = readVariant(value, "journey", KEYS_OF, "", "REG-08", issues);
  if (input === undefined) return undefined;
  const { known, branch, existingCodeFor, files } = input.fields;
  const facts = readArray(known, "known", "REG-08", issues, (fact) =>
    readChoice(fact, REGISTRATION_FACTS, "", "REG-08", issues),
  );
  return {
    journey: input.kind as Journey,
    branch: readOptionalChoice(branch, REGISTRATION_BRANCHES, "branch", "REG-11", issues),
    existingCodeFor: readOptionalChoice(existingCodeFor, EXISTING_CODES, "existingCodeFor", "REG-11", issues),
    known: new Set(facts as RegistrationFact[] | undefined),
    files: files === undefined ? 1 : readInteger(files, 1, MOST_INSURANCE_FILES, "files", "REG-09", issues),
  };
}

/** Whether the branch chosen in the app may be followed. */
function isBranchOpen({ branch, existingCodeFor }: RegistrationState): boolean {
  if (branch === "existing-code") return existingCodeFor !== undefined && existingCodeFor !== "other";
  return branch === "first-time";
}

function stepsOf(state: RegistrationState): RegistrationTable["site"] {
  const { journey, branch, files } = state;
  const { site, app, appExistingCode, appFirstTime } = registration;
  const after = !isBranchOpen(state) ? [] : branch === "first-time" ? appFirstTime : appExistingCode;
  const steps = journey === "site" ? site : [...app, ...after];
  return steps.filter(({ step }) => step !== "choose-file" || files > 1);
}

function reasonsOf({ journey, branch, existingCodeFor }: RegistrationState): Reason[] {
  if (branch !== "existing-code") return [];
  if (journey === "site") return [reason("R_NO_BRANCH_ON_SITE", "REG-08")];
  return existingCodeFor === "other" ? [reason("R_EXISTING_CODE", "REG-11")] : [];
}

/** Where to turn: the card and the administrator for the numbers, the insurer for a file or a correction (REG-01, REG-09, REG-10). */
function helpAt(step: RegistrationStepName | null, journey: Journey): RegistrationHelp[] {
  switch (step) {
    case "before-you-start":
    case "numbers":
      return ["payment-card", "plan-administrator"];
    case "personal-information":
      return ["insurer"];
    case "choose-file":
      return journey === "app" ? ["info-icon", "insurer"] : ["insurer"];
    default:
      return [];
  }
}
