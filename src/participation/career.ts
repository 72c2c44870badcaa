import { addDays, earlierOf, laterOf } from "../calendar.js";
import { warning, type Reason, type Warning } from "../errors.js";
import { agreedSalaryLate, isAgreedSalaryTold } from "./deferred-salary.js";
import type { DismissalDecision } from "./contested-dismissal.js";
import type { LeaveKind } from "./event.js";
import type { EventOf, ExactDependant, ExactEvent } from "./exact-event.js";
import { isOldClause, mayEndWaiver, waiverFrom } from "./premium-waiver.js";
import { ltdStop } from "./progressive-retirement.js";
import { FOREVER, isOf } from "./read-event.js";
import type { ExactStory } from "./exact-story.js";
import type { RuleSetting } from "./rule-setting.js";
import { isLongLeave, isMaintained, lateRequest, longSince } from "./unpaid-leave.js";

/** Days in a row, until before `next`. */
export interface Spell {
  from: string;
  next: string;
}

/** A leave that counts: of more than 28 days, or of a deferred-salary scheme. */
export interface Leave extends Spell {
  kind: LeaveKind;
  isKept: boolean;
  /** The articles it is under. */
  series: "ABS" | "DEF";
}

export interface Dismissal extends Spell {
  isKept: boolean;
  /** The arbitrator’s decision, or the final one without it. */
  decision: DismissalDecision | null;
}

/** A deferred-salary scheme, and its salary when the insurer was told in time. */
export interface Deferral extends Spell {
  salary: number | null;
}

export interface Programme {
  from: string;
  isKept: boolean;
  stop: { from: string; reason: Reason };
  received: number;
  without: number;
}

export interface Disability extends Spell {
  /** The first day of the disability that it is, or is a recurrence of. */
  began: string;
  reEligible: string | null;
  waiver: Spell | null;
}

/** What she earns and works, from a day. */
export interface Pay {
  from: string;
  salary: number;
  scaleMaximum: number;
  workTime: number;
}

/** A request refused, with the event it came in. */
export interface Refusal {
  event: ExactEvent;
  reason: Reason;
}

/** Where a member stands with her employer and with her health through time, by what is known. */
export interface Career {
  from: string;
  /** The last day insured. */
  last: string;
  leaves: Leave[];
  deferrals: Deferral[];
  programme: Programme | null;
  dismissals: Dismissal[];
  disabilities: Disability[];
  pay: Pay[];
  dependants: ExactDependant[];
  refused: Refusal[];
  warnings: Warning[];
}

/** The career that the events known on a day tell; `null` while she is not eligible. */
export function careerOf(
  story: ExactStory,
  events: readonly ExactEvent[],
  day: string,
  setting: RuleSetting,
): Career | null {
  const start = events.find(({ type }) => type === "eligible");
  if (start === undefined) return null;
  const { salary, scaleMaximum, workTime } = story.member;
  const career: Career = {
    from: start.on,
    last: FOREVER,
    leaves: [],
    deferrals: [],
    programme: null,
    dismissals: [],
    disabilities: [],
    pay: [{ from: start.on, salary, scaleMaximum, workTime }],
    dependants: story.dependants.map((person) => ({ ...person })),
    refused: [],
    warnings: [],
  };
  for (const event of events) record(career, event, setting);
  keepLongLeaves(career, events, day);
  warnOfWaivers(career, events, story.until, setting);
  return career;
}

/** Writes down what an event says of employment, health, pay and dependants; the others say nothing of them. */
function record(career: Career, event: ExactEvent, setting: RuleSetting): void {
  const { on } = event;
  switch (event.type) {
    case "birth":
    case "union":
    case "dependant-added":
      career.dependants.push({ ...event.person });
      break;
    case "separation":
    case "dependant-ended":
      (career.dependants.find(({ id }) => id === event.id) as ExactDependant).until = on;
      break;
    case "salary-changed":
    case "work-time-changed":
      recordPay(career, event);
      break;
    case "leave-started": {
      const { kind, maintain } = event;
      const series = kind === "deferred" ? "DEF" : "ABS";
      career.leaves.push({ from: on, next: FOREVER, kind, isKept: isMaintained(maintain, on), series });
      break;
    }
    case "returned":
      lastOf(career.leaves).next = on;
      break;
    case "deferred-salary": {
      const isTold = isAgreedSalaryTold(event.toldInsurer, on);
      career.deferrals.push({ from: on, next: addDays(event.until, 1), salary: isTold ? event.agreedSalary : null });
      if (!isTold) career.warnings.push(agreedSalaryLate(on));
      break;
    }
    case "retirement-programme": {
      const { maintain: isKept, salaryReceived: received, salaryWithout: without } = event;
      career.programme = { from: on, isKept, stop: ltdStop(on, event.until), received, without };
      break;
    }
    case "dismissed":
      // It ends the leave she was on.
      for (const leave of career.leaves) if (leave.next === FOREVER) leave.next = on;
      career.dismissals.push({ from: on, next: FOREVER, isKept: event.maintain, decision: null });
      break;
    case "decision":
      recordDecision(career, event);
      break;
    case "disability-started":
      recordDisability(career, event, setting);
      break;
    case "disability-ended":
      recordRecovery(lastOf(career.disabilities), on);
      break;
    case "re-eligible":
      for (const disability of career.disabilities) disability.reEligible ??= on;
      break;
    case "employment-ended":
    case "death":
      if (career.last === FOREVER) career.last = on;
      break;
    default:
      break;
  }
}

/** What she earns and works from the day of the event; what it does not say stays. */
function recordPay({ pay }: Career, event: EventOf<"salary-changed" | "work-time-changed">): void {
  const before = lastOf(pay);
  if (event.type === "work-time-changed") {
    pay.push({ ...before, from: event.on, workTime: event.workTime });
    return;
  }
  const { on: from, salary = before.salary, scaleMaximum = before.scaleMaximum } = event;
  pay.push({ ...before, from, salary, scaleMaximum });
}

/** The first decision is the one LTD waits for (AMB-87); a final one brings her back, or is her last day. */
function recordDecision(career: Career, { on, instance, favourable }: EventOf<"decision">): void {
  const dismissal = lastOf(career.dismissals);
  dismissal.decision ??= { on, favourable };
  if (instance === "arbitrator") return;
  if (favourable) dismissal.next = on;
  else career.last = on;
}

function recordDisability(
  { disabilities, warnings }: Career,
  { on, firstBegan }: EventOf<"disability-started">,
  { anchor }: RuleSetting,
): void {
  const former = disabilities.at(-1);
  // Not yet eligible for a new period, it is the disability of before (AMB-82).
  const isSame = former !== undefined && former.reEligible === null;
  const began = firstBegan ?? (isSame ? former.began : on);
  const isOld = isOldClause(began);
  const waiver = isOld ? null : { from: waiverFrom(on, anchor), next: FOREVER };
  disabilities.push({ from: on, next: FOREVER, began, reEligible: null, waiver });
  if (isOld) warnings.push(warning("W_WAIVER_UNKNOWN", "WAI-01", { on }));
}

/** A waiver ends with the disability; it never begins when three months of it had not run. */
function recordRecovery(disability: Disability, on: string): void {
  disability.next = on;
  const { waiver } = disability;
  if (waiver === null) return;
  if (on <= waiver.from) disability.waiver = null;
  else waiver.next = on;
}

/** Leaves out the short leaves, of which nothing follows; refuses what was asked too late of the others (AMB-84). */
function keepLongLeaves(career: Career, events: readonly ExactEvent[], day: string): void {
  const away = earlierOf(day, career.last);
  const started = events.filter((event) => isOf(event, "leave-started"));
  career.leaves = career.leaves.filter((leave, place) => {
    const event = started[place] as EventOf<"leave-started">;
    // A return planned within 28 days makes the leave a short one until it is a fact that it is not.
    const expected = away < longSince(leave.from) ? event.plannedReturn : null;
    if (!isLongLeave(leave.kind, leave.from, leave.next === FOREVER ? expected : leave.next)) return false;
    if (event.maintain !== null && !leave.isKept) {
      career.refused.push({ event, reason: lateRequest(leave.from, leave.series) });
    }
    return true;
  });
}

/** When the insurer may end a waiver although she is still disabled (WAI-03). */
function warnOfWaivers(career: Career, events: readonly ExactEvent[], until: string, setting: RuleSetting): void {
  for (const event of events) {
    if (event.type !== "partial-return") continue;
    const { on } = event;
    const waiver = spellOn(career.disabilities, on)?.waiver;
    if (waiver === undefined || waiver === null || !mayEndWaiver(event, setting)) continue;
    const from = laterOf(on, waiver.from);
    if (from > career.last || from > until) continue;
    career.warnings.push(warning("W_WAIVER_MAY_END", "WAI-03", { from }));
  }
}

export function holds({ from, next }: Spell, day: string): boolean {
  return from <= day && day < next;
}

/** The spell that holds a day. */
export function spellOn<Any extends Spell>(spells: readonly Any[], day: string): Any | undefined {
  return spells.find((spell) => holds(spell, day));
}

function lastOf<Any>(values: readonly Any[]): Any {
  return values[values.length - 1] as Any;
}
