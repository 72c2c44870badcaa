import { addDays, payPeriodFrom } from "../calendar.js";
import type { Context } from "../context.js";
import type { LifeCover, LifeMultiple, LtdOption, ShareInput } from "../coverage/cover.js";
import { isQuarterTime, quarterTimeWarning } from "../coverage/quarter-time.js";
import type { ExactLife } from "../coverage/read-cover.js";
import type { Scenario } from "../coverage/scenarios.js";
import { SCENARIO_PARTS } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import { reason, type Issue, type Reason, type Warning } from "../errors.js";
import { formatCents } from "../money.js";
import { readArray, readChoice, readDate, readObject, readShare, readWithin } from "../read.js";
import type { UsedReadings } from "../readings.js";
import type { EnrolmentChoices } from "./event.js";
import type { ExactDependant, ExactForm, ExactGroupLtd } from "./exact-event.js";
import { readGroupLtd, type GroupLtd } from "./group-ltd.js";
import { DEPENDANT_ROLES, FORM_KEYS, readForm } from "./read-event.js";
import { readRuleDate } from "./rules-start.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";
import { unusedStatus } from "./unused-status.js";

/** An employee who becomes eligible, and the form that she sent. */
export interface EnrolmentInput {
  eligibleOn: string;
  /** The LTD option of the group; `null` when it has none. */
  ltd: GroupLtd | null;
  /** `null` when she omits or refuses to complete it. */
  form: (EnrolmentChoices & { receivedByEmployer: string }) | null;
  /** The roles of her dependants, for the warning about a status that covers nobody; not checked when absent. */
  dependants?: readonly ("spouse" | "child")[] | undefined;
  /** The share of full time, for the warning at 25 % or less; not checked when absent. */
  workTime?: ShareInput | undefined;
}

/** What is granted, plan by plan, and why; `null` is not held. */
export interface EnrolledPlans {
  health: { scenario: Scenario; reason: Reason };
  dental: { status: Status | null; reason: Reason };
  life: { cover: LifeCover | null; reason: Reason };
  ltd: { option: LtdOption | null; reason: Reason };
}

export interface Enrolment {
  /** The day on which insurance takes effect: that of eligibility (ENR-03). */
  from: string;
  plans: EnrolledPlans;
  /** The first day of what a late form chooses: a pay period; `null` when the form is in time, or there is none. */
  lateChoicesFrom: string | null;
  /** What the form asks for that is refused. */
  refused: Reason[];
  readings: UsedReadings;
  warnings: Warning[];
}

/** A form is in time when it is received within these days of eligibility, the last included (AMB-41). */
const FORM_DAYS = 30;

const KEYS = /* @__PURE__ */ new Set(["eligibleOn", "ltd", "form", "dependants", "workTime"] as const);
const RECEIVED_KEYS = /* @__PURE__ */ new Set(FORM_KEYS);

/**
 * What an employee gets when she becomes eligible (demande d’adhésion, ENR-01 to ENR-07, §1.2 p. 1). Who omits or refuses
 * the form is insured automatically: Santé I, dental, basic life with AD&D, dependants’ life, and LTD when the vote made it
 * mandatory, all individual. Who answers has her choices; dental and both lives are granted unless declined in writing.
 * A form later than 30 days changes nothing of that: its choices begin with a pay period.
 *
 * @throws RegimeError as for a cover; `E_UNKNOWN_KEY` for `voted` with option F.
 * @example
 * const { plans } = enrolment({ eligibleOn: "2020-03-02", ltd: { option: "F" }, form: null });
 * plans.health.scenario // "A"
 * plans.ltd.option // null: option F is held when asked for
 */
export function enrolment(input: EnrolmentInput, context?: Context): Enrolment {
  const { exact, setting } = openRule(input, context, readEnrolment);
  const { eligibleOn, ltd, form, dependants, workTime } = exact;
  const enrolled = enrol(eligibleOn, ltd, form, setting);
  const { health, dental, life, ltd: disability } = enrolled.plans;
  const isLate = form !== null && !isInTime(form.received, eligibleOn);
  const warnings: Warning[] = [];
  if (workTime !== undefined && isQuarterTime(workTime)) warnings.push(quarterTimeWarning());
  if (dependants !== undefined) {
    warnings.push(...unusedStatus("health", SCENARIO_PARTS[health.scenario].status, dependants));
    if (dental.status !== null) warnings.push(...unusedStatus("dental", dental.status, dependants));
  }
  return {
    from: eligibleOn,
    plans: { health, dental, life: { cover: writeLife(life.life), reason: life.reason }, ltd: disability },
    lateChoicesFrom: isLate ? payPeriodFrom(form.received, setting.anchor).from : null,
    refused: enrolled.refused,
    readings: setting.used,
    warnings,
  };
}

interface ReceivedForm extends ExactForm {
  received: string;
}

interface ExactEnrolment {
  eligibleOn: string;
  ltd: ExactGroupLtd | null;
  form: ReceivedForm | null;
  dependants: ExactDependant["role"][] | undefined;
  workTime: number | undefined;
}

function readEnrolment(value: unknown, issues: Issue[]): ExactEnrolment | undefined {
  const input = readObject(value, KEYS, "", "ENR-01", issues);
  if (input === undefined) return undefined;
  const { eligibleOn, ltd, form, dependants, workTime } = input;
  return {
    eligibleOn: readRuleDate(eligibleOn, "eligibleOn", "ENR-03", issues),
    ltd: readGroupLtd(ltd, "ltd", issues),
    form: form === null ? null : readReceivedForm(form, issues),
    dependants: dependants === undefined ? undefined : readRoles(dependants, issues),
    workTime: workTime === undefined ? undefined : readShare(workTime, "workTime", "A25-06", issues),
  };
}

function readReceivedForm(value: unknown, issues: Issue[]): ReceivedForm | null {
  const form = readObject(value, RECEIVED_KEYS, "form", "ENR-06", issues);
  if (form === undefined) return null;
  const received = readDate(form.receivedByEmployer, "form.receivedByEmployer", "CHG-04", issues) as string;
  return { received, ...readWithin("form", issues, () => readForm(form, issues)) };
}

function readRoles(value: unknown, issues: Issue[]): ExactDependant["role"][] {
  const roles = readArray(value, "dependants", "STA-02", issues, (role) =>
    readChoice(role, DEPENDANT_ROLES, "", "STA-02", issues),
  );
  return (roles ?? []) as ExactDependant["role"][];
}

/** What is granted, exact. */
export interface ExactEnrolled {
  plans: {
    health: { scenario: Scenario; reason: Reason };
    dental: { status: Status | null; reason: Reason };
    life: { life: ExactLife; reason: Reason };
    ltd: { option: LtdOption | null; reason: Reason };
  };
  refused: Reason[];
}

export const NO_LIFE: ExactLife = { basic: false, dependants: false, additional: 0, spouse: null };

/** Whether a form is received within 30 days of eligibility, or before it. */
export function isInTime(received: string, eligibleOn: string): boolean {
  return received <= addDays(eligibleOn, FORM_DAYS);
}

/** What she gets on the day of eligibility. A form that is too late grants nothing then, and its refusals are refused. */
export function enrol(
  eligibleOn: string,
  group: ExactGroupLtd | null,
  form: ReceivedForm | null,
  setting: RuleSetting,
): ExactEnrolled {
  const refused: Reason[] = [];
  const automatic = enrolAutomatically(group);
  if (form === null) return { plans: automatic, refused };

  const { basic, dependants, additional, spouse } = form.life;
  const declinesDental = form.dental === "declined";
  const declinesLife = basic === false || dependants === false;
  let isLate = false;
  if (declinesDental || declinesLife) {
    const deadline = refusalDeadline(eligibleOn, setting);
    isLate = form.received > deadline;
    if (isLate && declinesDental) refused.push(reason("R_REFUSAL_LATE", "DEN-06", { deadline }));
    if (isLate && declinesLife) refused.push(reason("R_REFUSAL_LATE", "LIF-08", { deadline }));
  }
  const dental = declinesDental && !isLate ? null : form.dental;
  const life: ExactLife = {
    basic: basic !== false || isLate,
    dependants: dependants !== false || isLate,
    additional,
    spouse,
  };
  const ltd = ltdByForm(form.ltd, group, refused);
  if (!isInTime(form.received, eligibleOn)) return { plans: automatic, refused };
  const isChosen = basic === true || dependants === true || additional > 0 || spouse !== null;
  const lifeReason = isChosen
    ? reason("R_CHOSEN", "ENR-03")
    : reason(isLifeHeld(life) ? "R_GRANTED" : "R_DECLINED", "LIF-08");
  return {
    plans: {
      health:
        form.health === undefined ? automatic.health : { scenario: form.health, reason: reason("R_CHOSEN", "ENR-03") },
      dental: dentalByForm(dental),
      life: { life, reason: lifeReason },
      ltd,
    },
    refused,
  };
}

/** Who omits or refuses the form (ENR-01): Santé I, dental, both lives with AD&D (AMB-40), LTD when it is mandatory. */
function enrolAutomatically(group: ExactGroupLtd | null): ExactEnrolled["plans"] {
  const automatic = (): Reason => reason("R_ENROLLED_AUTOMATICALLY", "ENR-01");
  return {
    health: { scenario: "A", reason: automatic() },
    dental: { status: "individual", reason: automatic() },
    life: { life: { ...NO_LIFE, basic: true, dependants: true }, reason: automatic() },
    ltd: group?.mandatory === true ? { option: group.option, reason: automatic() } : notInLtd(group),
  };
}

/** Individual unless indicated otherwise (DEN-05). */
function dentalByForm(dental: Status | "declined" | null | undefined): ExactEnrolled["plans"]["dental"] {
  if (dental === null) return { status: null, reason: reason("R_DECLINED", "DEN-06") };
  if (dental === undefined || dental === "declined") {
    return { status: "individual", reason: reason("R_GRANTED", "DEN-05") };
  }
  return { status: dental, reason: reason("R_CHOSEN", "ENR-03") };
}

/** Mandatory when the vote is favourable; option F is optional (LTD-01). */
function ltdByForm(
  asked: boolean | undefined,
  group: ExactGroupLtd | null,
  refused: Reason[],
): ExactEnrolled["plans"]["ltd"] {
  const refusal = asked === undefined ? null : refusalOfLtd(asked, group);
  if (refusal !== null) refused.push(refusal);
  if (group?.mandatory === true) return { option: group.option, reason: reason("R_MANDATORY", "LTD-01") };
  if (asked !== true || refusal !== null) return notInLtd(group);
  return { option: "F", reason: reason("R_CHOSEN", "ENR-03") };
}

/** Nobody leaves a mandatory plan, or joins one that her group has not, or has not voted. */
export function refusalOfLtd(held: boolean, group: ExactGroupLtd | null): Reason | null {
  if (!held) return group?.mandatory === true ? reason("R_LTD_MANDATORY", "LTD-01") : null;
  return group?.option === "F" || group?.mandatory === true ? null : reason("R_LTD_NOT_VOTED", "LTD-01");
}

function notInLtd(group: ExactGroupLtd | null): ExactEnrolled["plans"]["ltd"] {
  return { option: null, reason: reason(group === null ? "R_NO_GROUP_OPTION" : "R_NOT_CHOSEN", "LTD-01") };
}

/** The last day on which what is granted automatically can be declined (AMB-41). */
function refusalDeadline(eligibleOn: string, setting: RuleSetting): string {
  return optionOf(setting, "refusalDeadline") === "eligibility-date" ? eligibleOn : addDays(eligibleOn, FORM_DAYS);
}

export function isLifeHeld({ basic, dependants, additional, spouse }: ExactLife): boolean {
  return basic || dependants || additional > 0 || spouse !== null;
}

/** Life insurance, written; `null` when there is none. */
export function writeLife(life: ExactLife): LifeCover | null {
  if (!isLifeHeld(life)) return null;
  const { basic, dependants, additional, spouse } = life;
  const cover: LifeCover = { basic, dependants };
  if (additional > 0) cover.additional = additional as LifeMultiple;
  if (spouse !== null) cover.spouse = { ...spouse, amount: formatCents(spouse.amount) };
  return cover;
}
