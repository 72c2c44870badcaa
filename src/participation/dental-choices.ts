import { addDays, earlierOf, payPeriodOf } from "../calendar.js";
import type { Status } from "../coverage/statuses.js";
import { reason, type Reason } from "../errors.js";
import { automaticDentalFrom } from "./automatic-dental.js";
import {
  inOrder,
  premiumFrom,
  refuse,
  refusalAtOnce,
  refusalWithoutEvent,
  requested,
  withdraws,
  type Chain,
  type Choice,
  type Dated,
  type LateForm,
} from "./chain.js";
import { dentalFreeFrom, type Suspension } from "./dental-minimum.js";
import { endByForm, endByOtherCover } from "./dental-termination.js";
import type { ExactEvent } from "./exact-event.js";
import { isOf } from "./read-event.js";
import { optionOf } from "./rule-setting.js";

/** What is asked of the dental plan: a status, its grant by Annexe 1, or its end. */
type DentalStep = Status | "automatic" | "end";

/** The choices of the dental plan through time, from that of the enrolment (DEN, CHG, M36-04 to M36-10, TRM, A25); `null` is not held. */
export function dentalChoices(
  enrolled: { status: Status | null; reason: Reason },
  lateForm: LateForm,
  chain: Chain,
): Choice<Status | null>[] {
  const { career, setting } = chain;
  const { from } = career;
  const choices: Choice<Status | null>[] = [
    { from, premiumFrom: from, value: enrolled.status, reason: enrolled.reason, event: null },
  ];
  let held = enrolled.status;
  let since = from;
  let isReentry = false;
  /** The request received last of those that decided. */
  let latest: ExactEvent | null = null;
  /** When the minimum is complete, as one sees it on a day: a suspension that goes on then may still delay it. */
  const freeFrom = (on: string): string =>
    dentalFreeFrom(since, isReentry, suspensionsBefore(on, chain), setting) as string;

  for (const item of inOrder(dentalItems(lateForm, chain))) {
    const { event, on, to, rule } = item;
    if (to === "automatic") {
      if (held === null && on <= career.last && !isGivenUp(on)) {
        take({ from: on, premiumFrom: on, value: "individual", reason: rule, event });
      }
      continue;
    }
    // What has ended has ended: a request received since, although it takes effect before, does not undo it (TRM-01).
    const rival = to === "end" && latest !== null && latest.known >= on ? null : latest;
    const refusal = refusalAtOnce(item, rival, chain) ?? refusalInRetirement(item);
    const outcome = refusal ?? outcomeOf({ ...item, to });
    if (!("code" in outcome)) {
      take(outcome);
      latest = event;
      continue;
    }
    if (withdraws(outcome)) latest = event;
    refuse(event, outcome, chain);
  }
  return choices;

  function wasHeld(): boolean {
    return choices.some(({ value }) => value !== null);
  }

  function take(choice: Choice<Status | null>): void {
    if (held === null && choice.value !== null) {
      isReentry = wasHeld();
      since = choice.from;
    }
    held = choice.value;
    choices.push(choice);
  }

  /** What an item comes to: a choice, or the reason it is refused. */
  function outcomeOf(item: Dated<Status | "end">): Choice<Status | null> | Reason {
    const { event, on, to, rule } = item;
    if (to === "end") {
      if (held === null) return reason("R_DENTAL_NOT_HELD", "TRM-01");
      const end = isOf(event, "other-dental-cover")
        ? endByOtherCover(event.known, event, freeFrom(on), setting)
        : endByForm(event.known, freeFrom(on), setting);
      return end.lastDay === null ? end.reason : { from: on, premiumFrom: on, value: null, reason: rule, event };
    }
    if (held === null) {
      return {
        from: on,
        premiumFrom: on,
        value: to,
        reason: reason("R_JOINED", wasHeld() ? "M36-07" : "DEN-02"),
        event,
      };
    }
    if (held === to) return reason("R_SAME_COVER", "CHG-01");
    return (
      refusalWithoutEvent(item, true, chain) ??
      refusalOfLock(on) ?? { from: on, premiumFrom: premiumFrom(item, since, chain), value: to, reason: rule, event }
    );
  }

  /** Whether a progressive retirement goes on with Santé I only: she gave up the others, all of them (RET-02). */
  function isGivenUp(on: string): boolean {
    const { programme } = career;
    return programme !== null && !programme.isKept && programme.from <= on;
  }

  function refusalInRetirement({ on, to }: Dated<DentalStep>): Reason | null {
    if (!isGivenUp(on)) return null;
    return to === "end" ? reason("R_DENTAL_NOT_HELD", "TRM-01") : reason("R_RETIREMENT_NOT_MAINTAINED", "RET-02");
  }

  /** Whether the status is bound by the minimum too (AMB-50). */
  function refusalOfLock(on: string): Reason | null {
    if (optionOf(setting, "dentalStatusWithin36") === "free") return null;
    const free = freeFrom(on);
    return on >= free ? null : reason("R_DENTAL_STATUS_LOCKED", "M36-04", { free });
  }
}

/** All that moves the dental plan after enrolment, on the days it takes effect: an end, on the day after the last covered. */
function dentalItems(lateForm: LateForm, chain: Chain): Dated<DentalStep>[] {
  const { events, setting } = chain;
  const items: Dated<DentalStep>[] = [];
  const request = (event: ExactEvent, to: Status, eventOn: string | null): void => {
    const item = requested(event, to, eventOn, "dental", chain);
    if (item !== undefined) items.push(item);
  };
  const end = (event: ExactEvent, lastDay: string): void => {
    const rule = reason("R_DENTAL_ENDED", "TRM-01");
    items.push({ event, on: addDays(lastDay, 1), to: "end", rule, hasEvent: false });
  };
  if (lateForm?.dental !== undefined && lateForm.dental !== "declined") request(lateForm, lateForm.dental, null);
  for (const event of events) {
    const { known } = event;
    if (isOf(event, "status-change-requested") && event.plan === "dental") {
      request(event, event.to, event.event);
    } else if (isOf(event, "dental-end-requested")) {
      end(event, payPeriodOf(known, setting.anchor).until);
    } else if (isOf(event, "other-dental-cover")) {
      end(event, known);
    }
  }
  items.push(...automaticGrants(chain));
  return items;
}

/** The grants of Annexe 1, but those declined in writing between the rise and the 1 January (A25-01 to A25-03). */
function automaticGrants({ career, events, setting }: Chain): Dated<DentalStep>[] {
  let workTime = career.pay[0]?.workTime as number;
  let grants: Dated<DentalStep>[] = [];
  for (const event of events) {
    if (isOf(event, "work-time-changed")) {
      const on = automaticDentalFrom(event.on, workTime, event.workTime, setting);
      ({ workTime } = event);
      const rule = reason("R_AUTOMATIC_DENTAL", "A25-01");
      if (on !== null) grants.push({ event, on, to: "automatic", rule, hasEvent: false });
    } else if (isOf(event, "automatic-dental-declined")) {
      const left = grants.filter(({ on }) => on <= event.known);
      if (left.length === grants.length) {
        career.refused.push({ event, reason: reason("R_NOTHING_TO_DECLINE", "A25-03") });
      }
      grants = left;
    }
  }
  return grants;
}

/** The days before one on which the plan is suspended, if it is held then (ABS-02, DEF-04, DIS-02). */
function suspensionsBefore(on: string, { career: { leaves, dismissals } }: Chain): Suspension[] {
  return [...leaves, ...dismissals]
    .filter(({ from, isKept }) => !isKept && from < on)
    .map(({ from, next }) => ({ from, next: earlierOf(next, on) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
