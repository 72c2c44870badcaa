import { SEXES, type Sex } from "../coverage/cover.js";
import type { ErrorCode, Issue, Params } from "../errors.js";
import {
  readAmount,
  readArray,
  readChoice,
  readDate,
  readFlag,
  readName,
  readObject,
  readShare,
  report,
} from "../read.js";
import { byKnown } from "./event-order.js";
import type { ExactDependant, ExactEvent, ExactGroupLtd } from "./exact-event.js";
import { exemptionReasons, reportStrangers } from "./exemption.js";
import { readGroupLtd } from "./group-ltd.js";
import { ALWAYS, DEPENDANT_ROLES, FOREVER, isOf, readEvent, readOptionalDate, receptionKey } from "./read-event.js";
import { RULES_START } from "./rules-start.js";
import { statesAfter, type MemberState } from "./states.js";

/** A member, once read: what she is on her first day. */
export interface ExactStoryMember {
  id: string;
  birthDate: string;
  sex: Sex | undefined;
  smoker: boolean;
  salary: number;
  scaleMaximum: number;
  workTime: number;
  ltd: ExactGroupLtd | null;
}

/** The history of a member, once read. */
export interface ExactStory {
  member: ExactStoryMember;
  /** Those she has before any event. */
  dependants: ExactDependant[];
  /** In the order in which they are known. */
  events: ExactEvent[];
  until: string;
}

const STORY_KEYS = /* @__PURE__ */ new Set(["member", "dependants", "events", "until"] as const);
const MEMBER_KEYS = /* @__PURE__ */ new Set([
  "id",
  "birthDate",
  "sex",
  "smoker",
  "insurableSalary",
  "salaryScaleMaximum",
  "workTime",
  "ltd",
] as const);
const DEPENDANT_KEYS = /* @__PURE__ */ new Set(["id", "role", "birthDate", "from", "until"] as const);

/** Reads the history of a member. */
export function readStory(value: unknown, issues: Issue[]): ExactStory | undefined {
  const before = issues.length;
  const story = readObject(value, STORY_KEYS, "", null, issues);
  if (story === undefined) return undefined;
  const member = readMember(story.member, issues);
  const dependants = readArray(story.dependants, "dependants", "STA-02", issues, (element) =>
    readDependant(element, issues),
  );
  const events = readArray(story.events, "events", "ENR-03", issues, (element, index) =>
    readEvent(element, index, issues),
  );
  const until = readDate(story.until, "until", null, issues);
  const persons = personsOf(member?.id, dependants, issues);
  // What one event makes possible, and whom the next speaks of, is asked when all of it is known.
  if (persons === undefined || until === undefined || !isWhole(events)) return undefined;
  events.sort(byKnown);
  checkEvents({ member: member as ExactStoryMember, persons, events, until }, issues);
  if (issues.length > before) return undefined;
  return { member, dependants, events, until } as ExactStory;
}

/** Whether each element could be read. */
function isWhole<Value>(values: (Value | undefined)[] | undefined): values is Value[] {
  return values !== undefined && !values.includes(undefined);
}

/** The dependants by their ids, which are not those of others; `undefined` unless all could be read. */
function personsOf(
  memberId: string | undefined,
  dependants: (ExactDependant | undefined)[] | undefined,
  issues: Issue[],
): Map<string, ExactDependant> | undefined {
  const persons = new Map<string, ExactDependant>();
  dependants?.forEach((person, index) => {
    if (person === undefined) return;
    if (!persons.has(person.id) && person.id !== memberId) persons.set(person.id, { ...person });
    else reportAt(issues, "E_PERSON_TWICE", ["dependants", index, "id"], "STA-02");
  });
  return memberId !== undefined && isWhole(dependants) ? persons : undefined;
}

function reportAt(
  issues: Issue[],
  code: ErrorCode,
  path: Issue["path"],
  article: string | null,
  params: Params = {},
): void {
  issues.push({ code, path, params, article });
}

function readMember(value: unknown, issues: Issue[]): ExactStoryMember | undefined {
  const member = readObject(value, MEMBER_KEYS, "member", null, issues);
  if (member === undefined) return undefined;
  const { id, birthDate, sex, smoker, insurableSalary, salaryScaleMaximum, workTime, ltd } = member;
  return {
    id: readName(id, "member.id", "STA-02", issues) as string,
    birthDate: readDate(birthDate, "member.birthDate", "LIF-15", issues) as string,
    // One that was reported is not missing too.
    sex: sex === undefined ? undefined : (readChoice(sex, SEXES, "member.sex", "LIF-11", issues) ?? "female"),
    smoker: readFlag(smoker, "member.smoker", "LIF-16", issues) ?? true,
    salary: readAmount(insurableSalary, "member.insurableSalary", "LIF-09", issues),
    scaleMaximum: readAmount(salaryScaleMaximum, "member.salaryScaleMaximum", "PRM-04", issues),
    workTime: readShare(workTime, "member.workTime", "PRM-09", issues),
    ltd: readGroupLtd(ltd, "member.ltd", issues),
  };
}

/** Reads a dependant; `undefined` when something was reported. */
function readDependant(value: unknown, issues: Issue[]): ExactDependant | undefined {
  const before = issues.length;
  const person = readObject(value, DEPENDANT_KEYS, "", "STA-02", issues);
  if (person === undefined) return undefined;
  const { id, role, birthDate, from, until } = person;
  const read = {
    id: readName(id, "id", "STA-02", issues) as string,
    role: readChoice(role, DEPENDANT_ROLES, "role", "STA-02", issues) as ExactDependant["role"],
    birthDate: readDate(birthDate, "birthDate", "REI-32a", issues) as string,
    from: readOptionalDate(from, "from", "STA-02", issues) ?? ALWAYS,
    until: readOptionalDate(until, "until", "STA-02", issues) ?? FOREVER,
  };
  if (read.until < read.from) report(issues, "E_INTERVAL", "until", "STA-02");
  return issues.length > before ? undefined : read;
}

/** What the events are checked against; the persons change with them. */
interface CheckedStory extends Pick<ExactStory, "member" | "events" | "until"> {
  persons: Map<string, ExactDependant>;
}

/** Follows the events in their order: each must be possible when it is known, and speak of whom and what there is. */
function checkEvents({ member, persons, events, until }: CheckedStory, issues: Issue[]): void {
  if (!events.some(({ type }) => type === "eligible")) {
    report(issues, "E_MISSING", "events", "ENR-03");
    return;
  }
  const changes = new Set(events.filter(isContractEvent).map(({ on }) => on));
  let state: MemberState = { situation: "before", disability: "able", exemption: "enrolled" };
  let schemeUntil = FOREVER;
  let hasArbitrator = false;
  let hasForm = false;
  let isRatedBySex = false;
  const known = new Set<string>();
  for (const event of events) {
    const { index, type, on } = event;
    const path = ["events", index];
    if (event.known > until) {
      const key = on > until ? "on" : (receptionKey(type) as string);
      reportAt(issues, "E_DATE_RANGE", [...path, key], null, { from: RULES_START, until });
      continue;
    }
    if (state.situation === "deferring" && event.known > schemeUntil) state = { ...state, situation: "working" };
    let after = statesAfter(state, type);
    if (isOf(event, "decision")) {
      after = after.filter(
        ({ situation }) =>
          situation === (event.instance === "arbitrator" ? "dismissed" : event.favourable ? "working" : "ended"),
      );
      if (event.instance === "arbitrator" && hasArbitrator) after = [];
    }
    if (isOf(event, "leave-started") && (event.kind === "deferred") !== (state.situation === "deferring")) after = [];
    if (isOf(event, "returned") && after.length > 1) {
      after = after.filter(({ situation }) => situation === (on > schemeUntil ? "working" : "deferring"));
    }
    if (isOf(event, "exemption-proved") && after.length > 0) {
      const isOne = (id: string): boolean => id === member.id || isDependant(persons.get(id), on);
      reportStrangers(event.proofs, isOne, [...path, "proofs"], issues);
      const [refusal] = exemptionReasons(personsOn(member, persons, on), event.proofs);
      after = after.filter(({ exemption }) => exemption === (refusal === undefined ? "exempt" : "enrolled"));
    }
    const [next] = after;
    if (next === undefined) {
      reportAt(issues, "E_EVENT_IMPOSSIBLE", path, null, { type, state: stateText(state) });
      continue;
    }
    state = next;
    const same = sameDayKey(event);
    if (known.has(same) || (type === "form-received" && hasForm)) {
      reportAt(issues, "E_EVENT_TWICE", path, null, { type });
    }
    known.add(same);
    if (isOf(event, "deferred-salary")) schemeUntil = event.until;
    if (isOf(event, "decision")) hasArbitrator = event.instance === "arbitrator";
    if (isOf(event, "dismissed")) hasArbitrator = false;
    if (isOf(event, "form-received")) {
      hasForm = true;
      isRatedBySex ||= event.life.additional > 0;
    }
    if (isOf(event, "birth", "union", "dependant-added")) {
      const { person } = event;
      const keys = { birth: ["child"], union: ["spouse", "id"], "dependant-added": ["person", "id"] }[event.type];
      if (!persons.has(person.id) && person.id !== member.id) persons.set(person.id, { ...person });
      else reportAt(issues, "E_PERSON_TWICE", [...path, ...keys], "STA-02");
    }
    if (isOf(event, "separation", "dependant-ended")) {
      const person = persons.get(event.id);
      const isOne = person !== undefined && person.from <= on && on < person.until;
      if (!isOne || (type === "separation" && person.role !== "spouse")) {
        const key = type === "separation" ? "spouse" : "person";
        reportAt(issues, "E_PERSON_UNKNOWN", [...path, key], "STA-02");
      } else person.until = on;
    }
    if (isOf(event, "status-change-requested", "level-change-requested")) {
      if (event.event !== null && !changes.has(event.event)) {
        reportAt(issues, "E_EVENT_UNKNOWN", [...path, "event"], "CHG-06");
      }
    }
  }
  if (isRatedBySex && member.sex === undefined) report(issues, "E_MISSING", "member.sex", "LIF-11");
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

/** The member, then her dependants of a day. */
function* personsOn(
  member: { id: string },
  persons: ReadonlyMap<string, ExactDependant>,
  on: string,
): Generator<{ id: string }> {
  yield member;
  for (const person of persons.values()) if (isDependant(person, on)) yield person;
}

function isDependant(person: ExactDependant | undefined, on: string): boolean {
  return person !== undefined && person.from <= on && on <= person.until;
}

/** Events of one day with the same key cannot both be taken. */
function sameDayKey(event: ExactEvent): string {
  const { type, known } = event;
  if (isOf(event, "birth", "union", "dependant-added")) return `${type} ${known} ${event.person.id}`;
  if (isOf(event, "separation", "dependant-ended")) return `${type} ${known} ${event.id}`;
  if (isOf(event, "status-change-requested", "level-change-requested")) return `change ${known} ${event.plan}`;
  return `${type} ${known}`;
}

function stateText({ situation, disability, exemption }: MemberState): string {
  return [situation, disability, exemption].join(", ");
}
