import type { Issue } from "../errors.js";
import { readAmount, readChoice, readFlag, readObject, report } from "../read.js";
import { formatCents } from "../money.js";
import { LIFE_MULTIPLES, LTD_OPTIONS, SEXES, type LtdOption, type Sex } from "./cover.js";
import { readLetter } from "./scenario-letter.js";
import { SCENARIOS, type Scenario } from "./scenarios.js";
import { STATUSES, type Status } from "./statuses.js";

/** Life insurance held, once read: nothing is 0 or `null`. */
export interface ExactLife {
  basic: boolean;
  dependants: boolean;
  additional: number;
  spouse: { amount: number; sex: Sex; smoker: boolean } | null;
}

/** What is said of life insurance: `undefined` is neither asked for nor declined. */
export interface LifeAnswers extends Omit<ExactLife, "basic" | "dependants"> {
  basic: boolean | undefined;
  dependants: boolean | undefined;
}

const NO_ANSWER: LifeAnswers = { basic: undefined, dependants: undefined, additional: 0, spouse: null };
const LIFE_KEYS = /* @__PURE__ */ new Set(["basic", "dependants", "additional", "spouse"] as const);
const SPOUSE_KEYS = /* @__PURE__ */ new Set(["amount", "sex", "smoker"] as const);
const HEALTH_KEYS = /* @__PURE__ */ new Set(["scenario", "status", "level", "dependantsLevel"] as const);

/** The additional life of the spouse: 10,000 $ to 100,000 $ by 10,000 $, in cents (LIF-07). */
const SPOUSE_LIFE = { minimum: 10_000_00, maximum: 100_000_00, step: 10_000_00 } as const;

/** The health plan: a scenario by letter or parts, exempt, or not in it. */
export function readHealth(value: unknown, issues: Issue[]): Scenario | "exempt" | null | undefined {
  if (value === "exempt" || value === null) return value;
  if (typeof value === "string")
    return report(issues, "E_CHOICE", "health", "ENR-05", { options: "{ scenario }, exempt" });
  return readHealthChoice(value, "health", issues);
}

/** A scenario of the health plan, by letter or parts. */
export function readHealthChoice(value: unknown, path: string, issues: Issue[]): Scenario | undefined {
  const health = readObject(value, HEALTH_KEYS, path, "ENR-05", issues);
  if (health === undefined) return undefined;
  const { scenario, status, level, dependantsLevel } = health;
  if (scenario === undefined) return readLetter({ status, level, dependantsLevel }, `${path}.`, issues);
  // By its letter or by its parts, not both.
  if (status !== undefined || level !== undefined || dependantsLevel !== undefined) {
    report(issues, "E_UNKNOWN_KEY", path, "STA-06", { keys: "scenario" });
  }
  return readChoice(scenario, SCENARIOS, `${path}.scenario`, "STA-06", issues);
}

/** The dental plan; absent is not held. */
export function readDental(value: unknown, issues: Issue[]): Status | null {
  if (value === undefined || value === null) return null;
  return readChoice(value, STATUSES, "dental", "DEN-03", issues) ?? null;
}

/** The long-term disability plan; absent is not held. */
export function readLtd(value: unknown, issues: Issue[]): LtdOption | null {
  if (value === undefined || value === null) return null;
  return readChoice(value, LTD_OPTIONS, "ltd", "LTD-01", issues) ?? null;
}

/** Life insurance; absent is not held. */
export function readLife(value: unknown, issues: Issue[]): ExactLife {
  const { basic = false, dependants = false, additional, spouse } = readLifeAnswers(value, issues);
  return { basic, dependants, additional, spouse };
}

/** Life insurance as it is held; it must be answered, `null` is none. */
export function readHeldLife(value: unknown, issues: Issue[]): ExactLife {
  if (value === undefined) report(issues, "E_MISSING", "life", "LIF-01");
  return readLife(value, issues);
}

/** Life insurance as it is answered: what is not said of what is granted automatically is `undefined` (LIF-08). */
export function readLifeAnswers(value: unknown, issues: Issue[]): LifeAnswers {
  if (value === undefined || value === null) return NO_ANSWER;
  const life = readObject(value, LIFE_KEYS, "life", "LIF-01", issues);
  if (life === undefined) return NO_ANSWER;
  const { basic, dependants, additional, spouse } = life;
  return {
    basic: readFlag(basic, "life.basic", "LIF-02", issues),
    dependants: readFlag(dependants, "life.dependants", "LIF-05", issues),
    additional: additional === undefined ? 0 : readMultiple(additional, "life.additional", issues),
    spouse: spouse === undefined ? null : readSpouse(spouse, issues),
  };
}

/** How many times the salary: a whole number from 1 to 5 (LIF-04). */
export function readMultiple(value: unknown, path: string, issues: Issue[]): number {
  return readChoice(value, LIFE_MULTIPLES, path, "LIF-04", issues) ?? NaN;
}

function readSpouse(value: unknown, issues: Issue[]): ExactLife["spouse"] {
  const spouse = readObject(value, SPOUSE_KEYS, "life.spouse", "LIF-07", issues);
  if (spouse === undefined) return null;
  const amount = readSpouseAmount(spouse.amount, "life.spouse.amount", issues);
  const sex = readChoice(spouse.sex, SEXES, "life.spouse.sex", "LIF-14", issues);
  // Not declared a non-smoker: rated as a smoker (LIF-16).
  const smoker = readFlag(spouse.smoker, "life.spouse.smoker", "LIF-16", issues) ?? true;
  return { amount, sex: sex as Sex, smoker };
}

/** An amount of the spouse's additional life, in cents. */
export function readSpouseAmount(value: unknown, path: string, issues: Issue[]): number {
  const amount = readAmount(value, path, "LIF-07", issues);
  const { minimum, maximum, step } = SPOUSE_LIFE;
  if (amount < minimum || amount > maximum || amount % step > 0) {
    const params = { minimum: formatCents(minimum), maximum: formatCents(maximum), step: formatCents(step) };
    report(issues, "E_SPOUSE_LIFE_AMOUNT", path, "LIF-07", params);
  }
  return amount;
}

/** Who a plan's rates are for; a required answer. */
export function readSex(value: unknown, path: string, issues: Issue[]): Sex | undefined {
  return readChoice(value, SEXES, path, "LIF-11", issues);
}
