import { addDays, payPeriodOf } from "../calendar.js";
import type { Context } from "../context.js";
import { statusCovers } from "../coverage/status-covers.js";
import type { Status } from "../coverage/statuses.js";
import { STATUSES } from "../coverage/statuses.js";
import { reason, type Issue, type Reason } from "../errors.js";
import { readAnswer, readChoice, readDate, readObject, readOptionalDate } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { UsedReadings } from "../readings.js";
import type { ExactDependant } from "./exact-event.js";
import { DEPENDANT_ROLES } from "./read-event.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";

/** A request to leave the dental plan: on a form to the employer, or to the insurer with proof of another dental plan. */
export interface DentalTerminationInput {
  /** The first day on which the minimum participation is complete (see `dentalMinimum`). */
  minimumFreeFrom: string;
  /** The day the employer received the form. */
  receivedByEmployer?: string | null | undefined;
  /** The other cover that she demonstrates to the insurer. */
  otherCover?: { receivedByInsurer: string; group: boolean; newly: boolean } | null | undefined;
}

/** What a way out of the plan comes to. */
export interface DentalEnd {
  /** The last day covered; `null` when the request is refused. */
  lastDay: string | null;
  reason: Reason;
}

export interface DentalTermination {
  /** The last day covered: the first of the two that are granted, `null` when none is. */
  lastDay: string | null;
  /** The form sent to the employer (TRM-01 a), when there is one. */
  byForm: DentalEnd | null;
  /** The demonstration to the insurer (TRM-01 b), when there is one. */
  byOtherCover: DentalEnd | null;
  readings: UsedReadings;
}

const KEYS = /* @__PURE__ */ new Set(["minimumFreeFrom", "receivedByEmployer", "otherCover"] as const);
const OTHER_KEYS = /* @__PURE__ */ new Set(["receivedByInsurer", "group", "newly"] as const);

/**
 * When the dental plan ends for a member who asks for it (terminaison de l’assurance, TRM-01 to TRM-03, §1.7.1 p. 4), on
 * the first of: the end of the pay period in which the form reaches the employer, if the minimum participation is then
 * complete; the day the insurer receives the request, with another dental plan demonstrated. Within the minimum that other
 * plan must be a group one that newly covers her (M36-06).
 *
 * @throws RegimeError `E_DATE_*`, `E_MISSING`, `E_TYPE`.
 * @example
 * // The period of 2022-03-27 ends on 2022-04-09; the minimum is complete on the day after it.
 * dentalTermination({ minimumFreeFrom: "2022-04-10", receivedByEmployer: "2022-03-27" }).lastDay // "2022-04-09"
 * dentalTermination({ minimumFreeFrom: "2022-04-11", receivedByEmployer: "2022-03-27" }).lastDay // null
 */
export function dentalTermination(input: DentalTerminationInput, context?: Context): DentalTermination {
  const { exact, setting } = openRule(input, context, readTermination);
  const { free, form, other } = exact;
  const byForm = form === null ? null : endByForm(form, free, setting);
  const byOtherCover = other === null ? null : endByOtherCover(other.received, other, free, setting);
  const [lastDay = null] = [byForm?.lastDay, byOtherCover?.lastDay].filter((day) => typeof day === "string").sort();
  return { lastDay, byForm, byOtherCover, readings: setting.used };
}

interface ExactTermination {
  free: string;
  form: string | null;
  other: { received: string; group: boolean; newly: boolean } | null;
}

function readTermination(value: unknown, issues: Issue[]): ExactTermination | undefined {
  const input = readObject(value, KEYS, "", "TRM-01", issues);
  if (input === undefined) return undefined;
  const { minimumFreeFrom, receivedByEmployer, otherCover } = input;
  return {
    free: readDate(minimumFreeFrom, "minimumFreeFrom", "M36-04", issues) as string,
    form: readOptionalDate(receivedByEmployer, "receivedByEmployer", "TRM-01", issues),
    other: otherCover === undefined || otherCover === null ? null : readOtherCover(otherCover, issues),
  };
}

function readOtherCover(value: unknown, issues: Issue[]): ExactTermination["other"] {
  const other = readObject(value, OTHER_KEYS, "otherCover", "TRM-01", issues);
  if (other === undefined) return null;
  return {
    received: readDate(other.receivedByInsurer, "otherCover.receivedByInsurer", "TRM-03", issues) as string,
    group: readAnswer(other.group, "otherCover.group", "M36-06", issues),
    newly: readAnswer(other.newly, "otherCover.newly", "M36-06", issues),
  };
}

/** By the form: the end of the premium period, if the minimum is complete by then (TRM-01 a). */
export function endByForm(received: string, freeFrom: string, { anchor }: RuleSetting): DentalEnd {
  const lastDay = payPeriodOf(received, anchor).until;
  if (addDays(lastDay, 1) >= freeFrom) {
    return { lastDay, reason: reason("R_DENTAL_ENDED", "TRM-01") };
  }
  return { lastDay: null, reason: reason("R_DENTAL_MINIMUM", "M36-04", { free: freeFrom }) };
}

/** By another cover: the day the insurer receives the request (TRM-01 b). */
export function endByOtherCover(
  received: string,
  { group, newly }: { group: boolean; newly: boolean },
  freeFrom: string,
  setting: RuleSetting,
): DentalEnd {
  const isComplete = received >= freeFrom;
  if (isComplete || optionOf(setting, "otherDentalCover") === "any" || (group && newly)) {
    return { lastDay: received, reason: reason("R_DENTAL_ENDED", "TRM-01") };
  }
  return { lastDay: null, reason: reason("R_OTHER_COVER", "M36-06", { free: freeFrom }) };
}

/** A dependant whose dental cover may end. */
export interface DependantDentalEndInput {
  role: ExactDependant["role"];
  /** The last day of the member’s own dental cover, when it ended. */
  memberLastDay?: string | null | undefined;
  /** The last day on which the person was eligible as a dependant, when she no longer is. */
  eligibleUntil?: string | null | undefined;
  /** The status that the member chose, and its first day. */
  status?: { from: string; to: Status } | null | undefined;
}

export interface DependantDentalEnd {
  /** The last day covered: the first of the dates; `null` when none of them ends the cover. */
  lastDay: string | null;
}

const DEPENDANT_KEYS = /* @__PURE__ */ new Set(["role", "memberLastDay", "eligibleUntil", "status"] as const);
const STATUS_KEYS = /* @__PURE__ */ new Set(["from", "to"] as const);

/**
 * When the dental cover of a dependant ends (TRM-04, §1.7.2 p. 4), on the first of: the end of the member’s; the day the
 * person is no longer eligible; the day before a status that does not cover her (single-parent covers the children, not the spouse, AMB-49).
 *
 * @throws RegimeError `E_DATE_*`, `E_CHOICE`, `E_MISSING`.
 * @example
 * const status = { from: "2020-03-01", to: "single-parent" } as const;
 * dependantDentalEnd({ role: "spouse", status }).lastDay // "2020-02-29"
 * dependantDentalEnd({ role: "child", status, memberLastDay: "2022-04-09" }).lastDay // "2022-04-09"
 */
export function dependantDentalEnd(input: DependantDentalEndInput): DependantDentalEnd {
  const { role, memberLastDay, eligibleUntil, status } = readOrThrow((issues) => readEnd(input, issues));
  const isOut = status !== null && !statusCovers(status.to, role);
  const ends = [memberLastDay, eligibleUntil, isOut ? addDays(status.from, -1) : null];
  const [lastDay = null] = ends.filter((day) => day !== null).sort();
  return { lastDay };
}

interface ExactEnd {
  role: ExactDependant["role"];
  memberLastDay: string | null;
  eligibleUntil: string | null;
  status: { from: string; to: Status } | null;
}

function readEnd(value: unknown, issues: Issue[]): ExactEnd | undefined {
  const end = readObject(value, DEPENDANT_KEYS, "", "TRM-04", issues);
  if (end === undefined) return undefined;
  const { role, memberLastDay, eligibleUntil, status } = end;
  return {
    role: readChoice(role, DEPENDANT_ROLES, "role", "TRM-04", issues) as ExactDependant["role"],
    memberLastDay: readOptionalDate(memberLastDay, "memberLastDay", "TRM-04", issues),
    eligibleUntil: readOptionalDate(eligibleUntil, "eligibleUntil", "TRM-04", issues),
    status: status === undefined || status === null ? null : readStatus(status, issues),
  };
}

function readStatus(value: unknown, issues: Issue[]): ExactEnd["status"] {
  const status = readObject(value, STATUS_KEYS, "status", "TRM-04", issues);
  if (status === undefined) return null;
  return {
    from: readDate(status.from, "status.from", "TRM-04", issues) as string,
    to: readChoice(status.to, STATUSES, "status.to", "TRM-04", issues) as Status,
  };
}
