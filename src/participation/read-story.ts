import { SEXES } from "../coverage/cover.js";
import type { Issue } from "../errors.js";
import {
  readAmount,
  readArray,
  readChoice,
  readDate,
  readFlag,
  readName,
  readObject,
  readOptionalDate,
  readShare,
  report,
  reportAt,
} from "../read.js";
import { checkEvents } from "./check-events.js";
import { byKnown } from "./event-order.js";
import type { ExactDependant } from "./exact-event.js";
import type { ExactStory, ExactStoryMember } from "./exact-story.js";
import { readGroupLtd } from "./group-ltd.js";
import { ALWAYS, DEPENDANT_ROLES, FOREVER, readEvent } from "./read-event.js";

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
