import { laterOf } from "../calendar.js";
import { reason, type Reason } from "../errors.js";
import { spellOn, type Career } from "./career.js";
import { changeWaits, dateOfChange, premiumStart } from "./change-date.js";
import { byKnown } from "./event-order.js";
import type { EventOf, ExactEvent } from "./exact-event.js";
import { isOf } from "./read-event.js";
import { optionOf, type RuleSetting } from "./rule-setting.js";

/** What is chosen of a plan from a day, from when its premium follows, and the event that asked for it, if one did. */
export interface Choice<Value> {
  from: string;
  premiumFrom: string;
  value: Value;
  reason: Reason;
  event: ExactEvent | null;
}

/** The form, when it came too late for enrolment: its choices are requests. */
export type LateForm = EventOf<"form-received"> | null;

/** What the choices of a plan are worked out with. */
export interface Chain {
  career: Career;
  events: readonly ExactEvent[];
  setting: RuleSetting;
}

/** Something that takes effect on a day, by a rule. */
export interface Dated<Value> {
  event: ExactEvent;
  on: string;
  to: Value;
  rule: Reason;
  /** Whether it follows a contract event. */
  hasEvent: boolean;
}

/**
 * In the order in which they take effect. On one day: the exemptions, which hold on it whatever was asked; then the requests,
 * the one received last first, for it replaces the others; then the grants of Annexe 1, for who holds nothing by then.
 */
export function inOrder<Any extends Dated<unknown>>(items: Any[]): Any[] {
  return items.sort((a, b) => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1;
    const rank = rankOf(a.event);
    if (rank !== rankOf(b.event)) return rank - rankOf(b.event);
    return rank === REQUEST ? byKnown(b.event, a.event) : byKnown(a.event, b.event);
  });
}

const EXEMPTION = 0;
const REQUEST = 1;
const GRANT = 2;

function rankOf(event: ExactEvent): number {
  if (isOf(event, "exemption-proved", "exemption-ended")) return EXEMPTION;
  return isOf(event, "work-time-changed") ? GRANT : REQUEST;
}

/** A request to change, on the day it takes effect; `undefined` while a disability keeps it waiting (CHG-05). */
export function requested<Value>(
  event: ExactEvent,
  to: Value,
  eventOn: string | null,
  plan: "health" | "dental",
  { career, setting }: Chain,
): Dated<Value> | undefined {
  const received = event.known;
  const { effective, reason } = dateOfChange(received, eventOn, career.disabilities, setting.anchor);
  if (effective !== null) return { event, on: effective, to, rule: reason, hasEvent: eventOn !== null };
  career.warnings.push(changeWaits(plan, received));
  return undefined;
}

/** Why a change without an event is refused: during an absence, or under the reading that asks for one (AMB-57, AMB-8F). */
export function refusalWithoutEvent(
  { on, hasEvent }: Dated<unknown>,
  changesStatus: boolean,
  { career, setting }: Chain,
): Reason | null {
  if (hasEvent) return null;
  const isAway = spellOn(career.leaves, on) !== undefined || spellOn(career.dismissals, on) !== undefined;
  if (isAway) return reason("R_LEAVE_NO_EVENT", "ABS-03");
  if (changesStatus && optionOf(setting, "changeWithoutEvent") === "refused") {
    return reason("R_CHANGE_WITHOUT_EVENT", "CHG-01");
  }
  return null;
}

/** The first pay period charged for a change; never before the cover that it changes. */
export function premiumFrom({ event, on }: Dated<unknown>, coverStart: string, { setting }: Chain): string {
  return laterOf(premiumStart(on, event.known, setting), coverStart);
}

/** Why nothing asked is looked at: all had ended before it took effect, or a request received later, `latest`, decided already. */
export function refusalAtOnce(
  { event, on }: Dated<unknown>,
  latest: ExactEvent | null,
  { career }: Chain,
): Reason | null {
  if (on > career.last) return reason("R_ENDED", "TRM-05");
  return latest !== null && byKnown(event, latest) < 0 ? reason("R_REPLACED", "CHG-04") : null;
}

/** Writes a refusal down. Of a late form, what she has already is not refused. */
export function refuse(event: ExactEvent, why: Reason, { career }: Chain): void {
  if (why.code === "R_SAME_COVER" && isOf(event, "form-received")) return;
  career.refused.push({ event, reason: why });
}

/** To ask for what one has, or to leave what one has not, is to withdraw what was asked before. */
export function withdraws({ code }: Reason): boolean {
  return code === "R_SAME_COVER" || code === "R_DENTAL_NOT_HELD";
}
