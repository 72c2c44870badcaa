import { addDays, payPeriodFrom, payPeriodOf } from "../calendar.js";
import type { Context } from "../context.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../errors.js";
import { readChoice, readDate, readNullableDate, readObject, readOptionalDate, report } from "../read.js";
import type { UsedReadings } from "../readings.js";
import { REQUESTED_PLANS } from "./read-event.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";

/** A request to change a status or a level. */
export interface ChangeDateInput {
  plan: "health" | "dental";
  /** The day the employer received the written request (CHG-04). */
  receivedByEmployer: string;
  /** The day of the contract event that it follows (CHG-06). */
  event?: string | null | undefined;
  /** A disability of the member: its first day, and the day she is again eligible for a new one, `null` when not yet known. */
  disability?: { from: string; reEligible: string | null } | null | undefined;
}

export interface ChangeDate {
  /** The day on which the change takes effect; `null` when it is not known. */
  effective: string | null;
  /** The first day of the pay period from which the premium changes. */
  premiumFrom: string | null;
  /** The rule that gave the day; `null` when there is none: a warning says why. */
  reason: Reason | null;
  readings: UsedReadings;
  warnings: Warning[];
}

/** An event is invoked in time when the request is received within these days of it, the last included (CHG-02). */
const EVENT_DAYS = 30;

const KEYS = /* @__PURE__ */ new Set(["plan", "receivedByEmployer", "event", "disability"] as const);
const DISABILITY_KEYS = /* @__PURE__ */ new Set(["from", "reEligible"] as const);

/**
 * When a change of status or level takes effect (CHG-01 to CHG-08, §1.4 p. 2): on the event when the employer received
 * the request within 30 days of it, otherwise on the first day of the pay period that coincides with the reception or
 * follows it. Whatever these say, for a disabled member it is the day on which she is again eligible for a new disability period.
 *
 * @throws RegimeError `E_DATE_*`, `E_CHOICE`, `E_MISSING`, `E_DATE_ORDER` for a re-eligibility that is not after the disability.
 * @example
 * changeDate({ plan: "dental", event: "2020-03-01", receivedByEmployer: "2020-03-31" }).effective // "2020-03-01": day 30
 * changeDate({ plan: "dental", event: "2020-03-01", receivedByEmployer: "2020-04-01" }).effective // "2020-04-12"
 */
export function changeDate(input: ChangeDateInput, context?: Context): ChangeDate {
  const { exact, setting } = openRule(input, context, readChange);
  const { plan, received, event, disability } = exact;
  const nothing = { effective: null, premiumFrom: null, reason: null };
  if (plan === "health" && optionOf(setting, "healthChangeDates") === "unknown") {
    return { ...nothing, readings: setting.used, warnings: [changeDateUnknown(received, "CHG-07")] };
  }
  const disabilities = disability === null ? [] : [disability];
  const { effective, reason } = dateOfChange(received, event, disabilities, setting.anchor);
  if (effective === null) {
    return { ...nothing, readings: setting.used, warnings: [changeWaits(plan, received)] };
  }
  const premiumFrom = premiumStart(effective, received, setting);
  return { effective, premiumFrom, reason, readings: setting.used, warnings: [] };
}

interface ExactChange {
  plan: "health" | "dental";
  received: string;
  event: string | null;
  disability: { from: string; reEligible: string | null } | null;
}

/** Reads a request to change. */
export function readChange(value: unknown, issues: Issue[]): ExactChange | undefined {
  const input = readObject(value, KEYS, "", "CHG-01", issues);
  if (input === undefined) return undefined;
  const { plan, receivedByEmployer, event, disability } = input;
  return {
    plan: readChoice(plan, REQUESTED_PLANS, "plan", "CHG-07", issues) as ExactChange["plan"],
    received: readDate(receivedByEmployer, "receivedByEmployer", "CHG-04", issues) as string,
    event: readOptionalDate(event, "event", "CHG-02", issues),
    disability: disability === undefined || disability === null ? null : readDisability(disability, issues),
  };
}

function readDisability(value: unknown, issues: Issue[]): ExactChange["disability"] {
  const disability = readObject(value, DISABILITY_KEYS, "disability", "CHG-05", issues);
  if (disability === undefined) return null;
  const { from: first, reEligible: again } = disability;
  const from = readDate(first, "disability.from", "CHG-05", issues) as string;
  const reEligible = readNullableDate(again, "disability.reEligible", "CHG-05", issues);
  if (reEligible !== null && reEligible <= from) {
    report(issues, "E_DATE_ORDER", "disability.reEligible", "CHG-05", { other: "from" });
  }
  return { from, reEligible };
}

/** A disability as it delays a change: until the day of re-eligibility, excluded. */
export interface Delay {
  from: string;
  reEligible: string | null;
}

/** The day of a change, and the rule that gave it; `null` while she is disabled and her re-eligibility is not known. */
export function dateOfChange(
  received: string,
  event: string | null,
  disabilities: readonly Delay[],
  anchor: string,
): { effective: string | null; reason: Reason } {
  const isInTime = event !== null && received <= addDays(event, EVENT_DAYS);
  const day = isInTime ? event : payPeriodFrom(received, anchor).from;
  const disability = disabilities.find(
    ({ from, reEligible }) => from <= day && (reEligible === null || day < reEligible),
  );
  if (disability !== undefined) {
    return { effective: disability.reEligible, reason: reason("R_CHANGED_ON_RE_ELIGIBILITY", "CHG-05") };
  }
  const rule = isInTime ? reason("R_CHANGED_ON_EVENT", "CHG-02") : reason("R_CHANGED_ON_PAY_PERIOD", "CHG-03");
  return { effective: day, reason: rule };
}

/** The pay period from which the premium of a change is charged: that of its day, or after its reception (AMB-5D). */
export function premiumStart(effective: string, received: string, setting: RuleSetting): string {
  if (effective < received && optionOf(setting, "retroactivePremium") === "not-due") {
    return payPeriodFrom(received, setting.anchor).from;
  }
  return payPeriodOf(effective, setting.anchor).from;
}

/** The day of re-eligibility, which the change waits for, is not known (CHG-05). */
export function changeWaits(plan: "health" | "dental", received: string): Warning {
  return warning("W_CHANGE_WAITS", "CHG-05", { plan, received });
}

/** Under the reading chosen, the text does not date the change. */
export function changeDateUnknown(received: string, article: "CHG-07" | "EXM-04"): Warning {
  return warning("W_CHANGE_DATE_UNKNOWN", article, { received });
}
