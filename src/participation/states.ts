import { deepFreeze } from "../deep-freeze.js";
import type { EventType } from "./event.js";

/** Where a member stands with her employer. */
export const SITUATIONS = /* @__PURE__ */ Object.freeze([
  "before",
  "working",
  "on-leave",
  "deferring",
  "on-deferred-leave",
  "retiring",
  "dismissed",
  "ended",
] as const);
export type Situation = (typeof SITUATIONS)[number];

/** Where she stands with disability; `recovering` is no longer disabled, not yet eligible for a new period (CHG-05). */
export const DISABILITY_STATES = /* @__PURE__ */ Object.freeze(["able", "disabled", "recovering"] as const);
export type DisabilityState = (typeof DISABILITY_STATES)[number];

/** Whether she is exempt from the health plan (EXM-01). */
export const EXEMPTION_STATES = /* @__PURE__ */ Object.freeze(["enrolled", "exempt"] as const);
export type ExemptionState = (typeof EXEMPTION_STATES)[number];

/** The states that the events of one question may lead to, from each state. An event of the question that a state does not list is impossible in it. */
export type Moves<State extends string> = Readonly<
  Record<State, Readonly<Partial<Record<EventType, readonly State[]>>>>
>;

/** Employment (§1.5, §1.6): the events that move a member, or that keep her where she is and nowhere else. */
export const SITUATION_MOVES: Moves<Situation> = /* @__PURE__ */ deepFreeze({
  before: { eligible: ["working"] },
  working: {
    "leave-started": ["on-leave"],
    "deferred-salary": ["deferring"],
    "retirement-programme": ["retiring"],
    dismissed: ["dismissed"],
    "employment-ended": ["ended"],
    death: ["ended"],
  },
  "on-leave": {
    returned: ["working", "deferring", "retiring"],
    dismissed: ["dismissed"],
    "employment-ended": ["ended"],
    death: ["ended"],
  },
  deferring: {
    "leave-started": ["on-deferred-leave", "on-leave"],
    dismissed: ["dismissed"],
    "employment-ended": ["ended"],
    death: ["ended"],
  },
  "on-deferred-leave": {
    returned: ["deferring", "working"],
    dismissed: ["dismissed"],
    "employment-ended": ["ended"],
    death: ["ended"],
  },
  retiring: {
    "leave-started": ["on-leave"],
    dismissed: ["dismissed"],
    "employment-ended": ["ended"],
    death: ["ended"],
  },
  dismissed: {
    decision: ["dismissed", "working", "deferring", "retiring", "ended"],
    "employment-ended": ["ended"],
    death: ["ended"],
  },
  ended: {},
});

/** Disability (§1.4, §3.2). */
export const DISABILITY_MOVES: Moves<DisabilityState> = /* @__PURE__ */ deepFreeze({
  able: { "disability-started": ["disabled"] },
  disabled: { "partial-return": ["disabled"], "disability-ended": ["recovering"] },
  recovering: { "disability-started": ["disabled"], "re-eligible": ["able"] },
});

/** Exemption (§3.3 p. 7); a proof that is refused leaves her enrolled. */
export const EXEMPTION_MOVES: Moves<ExemptionState> = /* @__PURE__ */ deepFreeze({
  enrolled: { "exemption-proved": ["exempt", "enrolled"] },
  exempt: { "exemption-ended": ["enrolled"] },
});

/** What may be received before eligibility, or after the end: a change takes effect on the day of its event, which may be earlier (CHG-02). */
const ALSO_BEFORE: readonly EventType[] = ["form-received"];
const ALSO_AFTER: readonly EventType[] = [
  "form-received",
  "status-change-requested",
  "level-change-requested",
  "death",
];

/** The three answers that make the state of a member. */
export interface MemberState {
  situation: Situation;
  disability: DisabilityState;
  exemption: ExemptionState;
}

/** The states that an event may lead to; none where it is impossible. */
export function statesAfter(state: MemberState, type: EventType): MemberState[] {
  const { situation, disability, exemption } = state;
  const isOutside = situation === "before" || situation === "ended";
  if (isOutside && SITUATION_MOVES[situation][type] === undefined) {
    return (situation === "before" ? ALSO_BEFORE : ALSO_AFTER).includes(type) ? [state] : [];
  }
  const situations = next(SITUATION_MOVES, situation, type);
  const disabilities = next(DISABILITY_MOVES, disability, type);
  const exemptions = next(EXEMPTION_MOVES, exemption, type);
  return situations.flatMap((situation) =>
    disabilities.flatMap((disability) => exemptions.map((exemption) => ({ situation, disability, exemption }))),
  );
}

/** An event that no state of a question lists is not of the question: it changes nothing there. */
function next<State extends string>(moves: Moves<State>, state: State, type: EventType): readonly State[] {
  const listed = moves[state][type];
  if (listed !== undefined) return listed;
  const isOfQuestion = Object.values<Moves<State>[State]>(moves).some((row) => row[type] !== undefined);
  return isOfQuestion ? [] : [state];
}
