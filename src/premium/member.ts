import type { AmountInput, Cover, LtdOption, Sex, ShareInput } from "../coverage/cover.js";
import { readDental, readHealth, readLife, readLtd, readSex, type ExactLife } from "../coverage/read-cover.js";
import type { Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import { readContext, settingOn, type Context, type PricedSetting } from "../context.js";
import type { Issue } from "../errors.js";
import { readAmount, readDate, readFlag, readObject, readOrThrow, readShare, report } from "../read.js";
import { readPayer, type Payer } from "./health.js";
import { readRatedAge, readRatingAge } from "./rating-age.js";

/** A member on one pay day, with all that she holds: what `quote` prices. */
export interface Member extends Cover {
  /** The first day of the pay period. */
  on: string;
  /** Annual, in dollars (salaire assurable). */
  insurableSalary: AmountInput;
  /** The annual maximum of the salary scale of the job title (maximum de l’échelle salariale, PRM-04). */
  salaryScaleMaximum: AmountInput;
  /** The share of full time, `"0.6999"` for 69.99 %. */
  workTime: ShareInput;
  /** Needed for additional life, of the member or of the spouse. */
  birthDate?: string | undefined;
  /** Needed for additional life of the member. */
  sex?: Sex | undefined;
  /** A smoker unless declared otherwise (LIF-16). */
  smoker?: boolean | undefined;
  /** Shared when absent. */
  paidBy?: Payer | undefined;
}

/** A member once read. */
export interface ExactMember {
  on: string;
  salary: number;
  scaleMaximum: number;
  workTime: number;
  birthDate: string | undefined;
  /** `NaN` when no date of birth was given; then nothing is rated by age. */
  ratingAge: number;
  sex: Sex | undefined;
  smoker: boolean;
  health: Scenario | "exempt" | null;
  dental: Status | null;
  life: ExactLife;
  ltd: LtdOption | null;
  paidBy: Payer;
}

const HOUSEHOLD_KEYS = [
  "on",
  "insurableSalary",
  "salaryScaleMaximum",
  "workTime",
  "birthDate",
  "sex",
  "smoker",
  "dental",
  "life",
  "ltd",
  "paidBy",
] as const;
const MEMBER_KEYS = /* @__PURE__ */ new Set(["health", ...HOUSEHOLD_KEYS] as const);
const COMPARED_KEYS = /* @__PURE__ */ new Set(HOUSEHOLD_KEYS);

type Fields = { readonly [Key in "health" | (typeof HOUSEHOLD_KEYS)[number]]?: unknown };

/** Reads a member and the context she is priced in; throws all the problems of both at once. */
export function openMember(
  value: unknown,
  context: Context | undefined,
  read: (value: unknown, issues: Issue[]) => ExactMember | undefined,
): { exact: ExactMember; setting: PricedSetting } {
  const { exact, setting } = readOrThrow((issues) => {
    const exact = read(value, issues);
    return { exact, setting: settingOn(readContext(context, issues), exact?.on, issues) };
  });
  return { exact: exact as ExactMember, setting: setting as PricedSetting };
}

/** Reads a member. */
export function readMember(value: unknown, issues: Issue[]): ExactMember | undefined {
  const fields = readObject(value, MEMBER_KEYS, "", null, issues);
  if (fields === undefined) return undefined;
  const health = readHealth(fields.health, issues);
  const member = readFields(fields, health ?? null, issues);
  if (health === null && member.dental !== null) report(issues, "E_DENTAL_WITHOUT_HEALTH", "dental", "DEN-02");
  return member;
}

/** Reads a member whose health scenario is still open. */
export function readComparedMember(value: unknown, issues: Issue[]): ExactMember | undefined {
  const fields: Fields | undefined = readObject(value, COMPARED_KEYS, "", null, issues);
  return fields && readFields(fields, null, issues);
}

function readFields(fields: Fields, health: ExactMember["health"], issues: Issue[]): ExactMember {
  const { on, insurableSalary, salaryScaleMaximum, workTime, birthDate, sex, smoker, dental, life, ltd, paidBy } =
    fields;
  const date = readDate(on, "on", "GEN-01", issues);
  const held = readLife(life, issues);
  // The member's age rates her spouse too (LIF-14).
  const rated = held.additional !== 0 || held.spouse !== null;
  let ratingAge = NaN;
  if (rated) ratingAge = readRatedAge(birthDate, date, "birthDate", issues);
  else if (birthDate !== undefined) ratingAge = readRatingAge(birthDate, date, "birthDate", issues) ?? NaN;
  return {
    // Missing only where that was reported.
    on: date as string,
    salary: readAmount(insurableSalary, "insurableSalary", "LIF-09", issues),
    scaleMaximum: readAmount(salaryScaleMaximum, "salaryScaleMaximum", "PRM-04", issues),
    workTime: readShare(workTime, "workTime", "PRM-09", issues),
    birthDate: birthDate as string | undefined,
    ratingAge,
    sex: sex === undefined && held.additional === 0 ? undefined : readSex(sex, "sex", issues),
    smoker: readFlag(smoker, "smoker", "LIF-16", issues) ?? true,
    health,
    dental: readDental(dental, issues),
    life: held,
    ltd: readLtd(ltd, issues),
    paidBy: readPayer(paidBy, issues),
  };
}
