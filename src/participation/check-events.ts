import type { Issue } from "../errors.js";
import { readRatingAge } from "../premium/rating-age.js";
import { report, reportAt } from "../read.js";
import { isDependantOn } from "./dependants.js";
import type { ExactDependant, ExactEvent } from "./exact-event.js";
import { exemptionReasons, reportStrangers } from "./exemption.js";
import { FOREVER, isOf, receptionKey } from "./read-event.js";
import type { ExactStory, ExactStoryMember } from "./exact-story.js";
import { RULES_START } from "./rules-start.js";
import { statesAfter, type MemberState, type Situation } from "./states.js";

/** What the events are checked against; the persons change with them. */
export interface CheckedStory extends Pick<ExactStory, "events" | "until"> {
  /** Her date of birth is absent where it could not be read. */
  member: Pick<ExactStoryMember, "id" | "sex"> & { birthDate: string | undefined };
  persons: Map<string, ExactDependant>;
}

/** How far the events have led. */
interface Progress {
  state: MemberState;
  /** Where she is back after a leave, or a dismissal that is set aside. */
  home: Situation;
  /** The last day of the deferred-salary scheme. */
  schemeUntil: string;
  hasArbitrator: boolean;
}

/** Follows the events in their order: each must be possible when it is known, and speak of whom and what there is. */
export function checkEvents(story: CheckedStory, issues: Issue[]): void {
  const { member, events } = story;
  const start = events.find(({ type }) => type === "eligible");
  if (start === undefined) {
    report(issues, "E_MISSING", "events", "ENR-03");
    return;
  }
  if (member.birthDate !== undefined) readRatingAge(member.birthDate, start.on, "member.birthDate", issues);
  const contractEvents = new Set(events.filter(isContractEvent).map(({ on }) => on));
  const progress: Progress = {
    state: { situation: "before", disability: "able", exemption: "enrolled" },
    home: "working",
    schemeUntil: FOREVER,
    hasArbitrator: false,
  };
  const taken = new Set<string>();
  for (const event of events) {
    if (!isInRange(event, story.until, issues)) continue;
    const state = stateAfter(event, progress, story, issues);
    const { index, type } = event;
    const path = ["events", index];
    if (state === undefined) {
      reportAt(issues, "E_EVENT_IMPOSSIBLE", path, null, { type, state: stateText(progress.state) });
      continue;
    }
    move(progress, event, state);
    const key = onceKey(event);
    if (taken.has(key)) reportAt(issues, "E_EVENT_TWICE", path, null, { type });
    taken.add(key);
    checkPersons(event, story, issues);
    checkForm(event, start, issues);
    if (isOf(event, "status-change-requested", "level-change-requested")) {
      const isThere = event.event === null || contractEvents.has(event.event);
      if (!isThere) reportAt(issues, "E_EVENT_UNKNOWN", [...path, "event"], "CHG-06");
    }
  }
  if (events.some(isRatedBySex) && member.sex === undefined) report(issues, "E_MISSING", "member.sex", "LIF-11");
}

/** Until the last day of the history. */
function isInRange({ index, type, on, known }: ExactEvent, until: string, issues: Issue[]): boolean {
  if (known <= until) return true;
  const key = on > until ? "on" : (receptionKey(type) as string);
  reportAt(issues, "E_DATE_RANGE", ["events", index, key], null, { from: RULES_START, until });
  return false;
}

/** The state that an event leads to, of those that it may lead to; none where it is impossible. */
function stateAfter(
  event: ExactEvent,
  progress: Progress,
  story: CheckedStory,
  issues: Issue[],
): MemberState | undefined {
  const { schemeUntil } = progress;
  if (event.known > schemeUntil && progress.state.situation === "deferring") {
    progress.state = { ...progress.state, situation: "working" };
  }
  const { state, home, hasArbitrator } = progress;
  const after = statesAfter(state, event.type);
  const to = (situation: Situation): MemberState | undefined => after.find((next) => next.situation === situation);
  switch (event.type) {
    case "leave-started":
      return to(event.kind === "deferred" ? "on-deferred-leave" : "on-leave");
    case "returned":
      return to(home);
    case "decision":
      if (event.instance === "arbitrator") return hasArbitrator ? undefined : to("dismissed");
      return to(event.favourable ? home : "ended");
    case "exemption-proved": {
      if (after.length === 0) return undefined;
      const { member, persons } = story;
      const isOne = (id: string): boolean => id === member.id || isDependantOn(persons.get(id), event.on);
      reportStrangers(event.proofs, isOne, ["events", event.index, "proofs"], issues);
      const [refusal] = exemptionReasons(personsOn(member, persons, event.on), event.proofs);
      return after.find(({ exemption }) => exemption === (refusal === undefined ? "exempt" : "enrolled"));
    }
    default:
      return after[0];
  }
}

function move(progress: Progress, event: ExactEvent, state: MemberState): void {
  const { situation } = progress.state;
  const isAway = situation === "on-leave" || situation === "on-deferred-leave";
  if (isOf(event, "leave-started", "dismissed") && !isAway) progress.home = situation;
  if (isOf(event, "deferred-salary")) progress.schemeUntil = event.until;
  if (isOf(event, "dismissed")) progress.hasArbitrator = false;
  if (isOf(event, "decision") && event.instance === "arbitrator") progress.hasArbitrator = true;
  progress.state = state;
}

/** Who comes has an id of her own; who leaves is there. */
function checkPersons(event: ExactEvent, { member, persons }: CheckedStory, issues: Issue[]): void {
  const { index, type, on } = event;
  if (isOf(event, "birth", "union", "dependant-added")) {
    const { person } = event;
    const keys = { birth: ["child"], union: ["spouse", "id"], "dependant-added": ["person", "id"] }[event.type];
    if (!persons.has(person.id) && person.id !== member.id) persons.set(person.id, { ...person });
    else reportAt(issues, "E_PERSON_TWICE", ["events", index, ...keys], "STA-02");
  } else if (isOf(event, "separation", "dependant-ended")) {
    const person = persons.get(event.id);
    const isOne = person !== undefined && person.from <= on && on < person.until;
    if (isOne && (type === "dependant-ended" || person.role === "spouse")) person.until = on;
    else reportAt(issues, "E_PERSON_UNKNOWN", ["events", index, type === "separation" ? "spouse" : "person"], "STA-02");
  }
}

/** The levels of a form are held since a day that is not after eligibility. */
function checkForm(event: ExactEvent, start: ExactEvent, issues: Issue[]): void {
  if (!isOf(event, "form-received") || event.healthSince === undefined || event.healthSince <= start.on) return;
  const path = ["events", start.index, "on"];
  reportAt(issues, "E_DATE_ORDER", path, "M36-01", { other: `events[${String(event.index)}].healthSince` });
}

/** What a change may follow (AMB-58). */
function isContractEvent(event: ExactEvent): boolean {
  return isOf(
    event,
    "birth",
    "union",
    "dependant-added",
    "separation",
    "dependant-ended",
    "contract-event",
    "exemption-ended",
  );
}

/** Additional life of the member is rated by her sex (LIF-11). */
function isRatedBySex(event: ExactEvent): boolean {
  return isOf(event, "form-received", "life-changed") && event.life.additional > 0;
}

/** The member, then her dependants of a day. */
function* personsOn(
  member: { id: string },
  persons: ReadonlyMap<string, ExactDependant>,
  on: string,
): Generator<{ id: string }> {
  yield member;
  for (const person of persons.values()) if (isDependantOn(person, on)) yield person;
}

/** Two events with the same key cannot both be taken: of one day, but for one form in all. */
function onceKey(event: ExactEvent): string {
  const { type, known } = event;
  if (type === "form-received") return type;
  if (isOf(event, "birth", "union", "dependant-added")) return `${type} ${known} ${event.person.id}`;
  if (isOf(event, "separation", "dependant-ended")) return `${type} ${known} ${event.id}`;
  if (isOf(event, "status-change-requested", "level-change-requested")) return `change ${known} ${event.plan}`;
  return `${type} ${known}`;
}

function stateText({ situation, disability, exemption }: MemberState): string {
  return [situation, disability, exemption].join(", ");
}
