import { isAged } from "../calendar.js";
import type { ShareInput } from "../coverage/cover.js";
import { PUBLIC_PLAN_AGE, publicPlanWarning } from "../coverage/public-plan.js";
import { isQuarterTime, quarterTimeWarning } from "../coverage/quarter-time.js";
import type { Issue, Warning } from "../errors.js";
import { isRatedOn } from "../premium/rating-age.js";
import { readDate, readFlag, readObject, readShare } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { ExactGroupLtd } from "./exact-event.js";
import { readGroupLtd, type GroupLtd } from "./group-ltd.js";
import { RULES_START } from "./rules-start.js";

/** An employee, for what she is eligible to. */
export interface EligibilityInput {
  person: {
    birthDate: string;
    /** The first day on which she is eligible for the group plan. */
    eligibleOn: string;
    /** The share of full time. */
    workTime: ShareInput;
    /** The LTD option of the group; `null` when it has none. */
    ltd: GroupLtd | null;
    /** Whether she is exempt from the health plan (EXM-01). */
    exempt?: boolean | undefined;
  };
  on: string;
}

/** Mandatory; granted unless she declines it; held when she asks for it; not open to her; or the text does not say. */
export const ELIGIBILITIES = /* @__PURE__ */ Object.freeze([
  "mandatory",
  "granted",
  "optional",
  "not-eligible",
  "unknown",
] as const);

export interface PlanEligibility {
  eligibility: (typeof ELIGIBILITIES)[number];
  article: string;
}

export interface Eligibility {
  on: string;
  health: PlanEligibility;
  dental: PlanEligibility;
  /** Basic life with AD&D, of the member. */
  lifeBasic: PlanEligibility;
  lifeDependants: PlanEligibility;
  lifeAdditional: PlanEligibility;
  lifeSpouse: PlanEligibility;
  ltd: PlanEligibility;
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set(["person", "on"] as const);
const PERSON_KEYS = /* @__PURE__ */ new Set(["birthDate", "eligibleOn", "workTime", "ltd", "exempt"] as const);

/**
 * What an employee is eligible to on a day, plan by plan (§1.1, §1.2, §3.3 p. 7, 12–15): the health plan is mandatory unless she is
 * exempt; the dental plan, apart since 2019-03-31, is granted to who becomes eligible from then on, and optional for the others; basic life
 * with AD&D and dependants’ life are granted; additional life is optional, with no printed rate from a rating age of 65;
 * LTD is optional (F), mandatory after a favourable vote (O, O+), and without one the text does not say.
 *
 * @throws RegimeError `E_DATE_*`, `E_SHARE_*`, `E_CHOICE`, `E_MISSING`.
 * @example
 * const person = { birthDate: "1980-05-17", eligibleOn: "2020-03-02", workTime: "1", ltd: { option: "O", voted: true } } as const;
 * eligibility({ person, on: "2020-03-01" }).health // { eligibility: "not-eligible", article: "ENR-03" }: the day before
 * eligibility({ person, on: "2020-03-02" }).dental // { eligibility: "granted", article: "DEN-05" }
 */
export function eligibility(input: EligibilityInput): Eligibility {
  const { on, birthDate, eligibleOn, workTime, group, isExempt } = readOrThrow((issues) => readPerson(input, issues));
  const is = (eligibility: PlanEligibility["eligibility"], article: string): PlanEligibility => ({
    eligibility,
    article,
  });
  if (on < eligibleOn) {
    const not = (): PlanEligibility => is("not-eligible", "ENR-03");
    const lives = { lifeBasic: not(), lifeDependants: not(), lifeAdditional: not(), lifeSpouse: not() };
    return { on, health: not(), dental: not(), ...lives, ltd: not(), warnings: [] };
  }
  const additional = (article: string): PlanEligibility =>
    isRatedOn(birthDate, on) ? is("optional", article) : is("unknown", "LIF-17");
  return {
    on,
    health: isExempt ? is("optional", "EXM-01") : is("mandatory", "ENR-05"),
    dental: dentalEligibility(eligibleOn, on),
    lifeBasic: is("granted", "LIF-08"),
    lifeDependants: is("granted", "LIF-08"),
    lifeAdditional: additional("LIF-04"),
    lifeSpouse: additional("LIF-07"),
    ltd: { eligibility: ltdEligibility(group), article: "LTD-01" },
    warnings: warningsOf(birthDate, workTime, on),
  };
}

function dentalEligibility(eligibleOn: string, on: string): PlanEligibility {
  // Before that day it was part of the health plan; what held then is not printed.
  if (on < RULES_START) return { eligibility: "unknown", article: "DEN-01" };
  if (eligibleOn < RULES_START) return { eligibility: "optional", article: "DEN-02" };
  return { eligibility: "granted", article: "DEN-05" };
}

function ltdEligibility(group: ExactGroupLtd | null): PlanEligibility["eligibility"] {
  if (group === null) return "not-eligible";
  if (group.option === "F") return "optional";
  return group.mandatory ? "mandatory" : "unknown";
}

function warningsOf(birthDate: string, workTime: number, on: string): Warning[] {
  const warnings: Warning[] = [];
  if (isAged(birthDate, on, PUBLIC_PLAN_AGE)) warnings.push(publicPlanWarning());
  if (isQuarterTime(workTime)) warnings.push(quarterTimeWarning());
  return warnings;
}

interface ExactPersonOn {
  on: string;
  birthDate: string;
  eligibleOn: string;
  workTime: number;
  group: ExactGroupLtd | null;
  isExempt: boolean;
}

function readPerson(value: unknown, issues: Issue[]): ExactPersonOn | undefined {
  const input = readObject(value, KEYS, "", "ENR-05", issues);
  if (input === undefined) return undefined;
  const on = readDate(input.on, "on", "ENR-03", issues) as string;
  const person = readObject(input.person, PERSON_KEYS, "person", "ENR-05", issues);
  if (person === undefined) return undefined;
  const { birthDate, eligibleOn, workTime, ltd, exempt } = person;
  return {
    on,
    birthDate: readDate(birthDate, "person.birthDate", "LIF-17", issues) as string,
    eligibleOn: readDate(eligibleOn, "person.eligibleOn", "ENR-03", issues) as string,
    workTime: readShare(workTime, "person.workTime", "A25-06", issues),
    group: readGroupLtd(ltd, "person.ltd", issues),
    isExempt: readFlag(exempt, "person.exempt", "EXM-01", issues) ?? false,
  };
}
