import { readHealthChoice, readHeldLife, readLifeAnswers } from "../coverage/read-cover.js";
import { STATUSES, type Status } from "../coverage/statuses.js";
import type { Scenario } from "../coverage/scenarios.js";
import type { Issue } from "../errors.js";
import {
  readAmount,
  readAnswer,
  readArray,
  readChoice,
  readDate,
  readFlag,
  readName,
  readNullableDate,
  readObject,
  readOptionalChoice,
  readOptionalDate,
  readShare,
  report,
  reportType,
} from "../read.js";
import { DECISION_INSTANCES, EVENT_TYPES, LEAVE_KINDS, type EventType, type ExemptionProof } from "./event.js";
import type {
  DentalRequest,
  EventOf,
  ExactDependant,
  ExactEvent,
  ExactForm,
  Facts,
  HealthRequest,
} from "./exact-event.js";
import { readRuleDate } from "./rules-start.js";

/** Before and after any date: nothing is ever compared equal to them. */
export const ALWAYS = "";
export const FOREVER = "9";

export const DEPENDANT_ROLES = ["spouse", "child"] as const;
export const DENTAL_ANSWERS = ["individual", "single-parent", "family", "declined"] as const;
export const REQUESTED_PLANS = ["health", "dental"] as const;

/** What a form says. */
export const FORM_KEYS = ["receivedByEmployer", "health", "healthSince", "dental", "life", "ltd"] as const;

/** What each type of event says beside its day. */
const EVENT_KEYS = {
  eligible: [],
  "form-received": FORM_KEYS,
  birth: ["child"],
  union: ["spouse"],
  "dependant-added": ["person"],
  separation: ["spouse"],
  "dependant-ended": ["person"],
  "contract-event": [],
  "salary-changed": ["insurableSalary", "salaryScaleMaximum"],
  "work-time-changed": ["workTime"],
  "life-changed": ["life"],
  "ltd-changed": ["held"],
  "disability-ended": [],
  "re-eligible": [],
  returned: [],
  decision: ["instance", "favourable"],
  "exemption-ended": [],
  "exemption-proved": ["proofs"],
  "status-change-requested": ["receivedByEmployer", "event", "plan", "to"],
  "level-change-requested": ["receivedByEmployer", "event", "to"],
  "dental-end-requested": ["receivedByEmployer"],
  "other-dental-cover": ["receivedByInsurer", "group", "newly"],
  "automatic-dental-declined": ["receivedByEmployer"],
  "deferred-salary": ["until", "agreedSalary", "toldInsurer"],
  "leave-started": ["kind", "plannedReturn", "maintain"],
  "retirement-programme": ["until", "salaryReceived", "salaryWithout", "maintain"],
  dismissed: ["maintain"],
  "disability-started": ["firstBegan"],
  "partial-return": ["regularPay", "returnOrAssignment"],
  "employment-ended": [],
  death: [],
} as const satisfies Record<EventType, readonly string[]>;

type EventKey = "type" | "on" | (typeof EVENT_KEYS)[EventType][number];
type Fields = { readonly [Key in EventKey]?: unknown };

const KEYS_OF = /* @__PURE__ */ keysOf();
/** Of an event whose type is not known, only that is said. */
const ANY_KEYS = /* @__PURE__ */ anyKeys();

function keysOf(): ReadonlyMap<unknown, ReadonlySet<EventKey>> {
  return new Map(EVENT_TYPES.map((type) => [type, new Set<EventKey>(["type", "on", ...EVENT_KEYS[type]])]));
}

function anyKeys(): ReadonlySet<EventKey> {
  return new Set(EVENT_TYPES.flatMap((type): EventKey[] => ["type", "on", ...EVENT_KEYS[type]]));
}

/** Reads an event, the `index`th; paths are from the event. `undefined` when something was reported. */
export function readEvent(value: unknown, index: number, issues: Issue[]): ExactEvent | undefined {
  const before = issues.length;
  // Its type tells which keys it may have.
  const type = typeof value === "object" && value !== null ? (value as { type?: unknown }).type : undefined;
  const fields: Fields | undefined = readObject(value, KEYS_OF.get(type) ?? ANY_KEYS, "", null, issues);
  if (fields === undefined) return undefined;
  const known = readChoice(type, EVENT_TYPES, "type", null, issues);
  // The history begins with it.
  const on = known === "eligible" ? readRuleDate(fields.on, "on", "ENR-03", issues) : readDay(fields.on, issues);
  if (known === undefined) return undefined;
  const reception = receptionOf(known, fields, on, issues);
  const facts = readFacts(known, fields, on, issues);
  if (issues.length > before) return undefined;
  return { type: known, index, on, known: reception, ...facts } as ExactEvent;
}

function readDay(value: unknown, issues: Issue[]): string {
  return readDate(value, "on", null, issues) as string;
}

/** The key of the reception of what is sent, in an event that has one. */
export function receptionKey(type: EventType): "receivedByEmployer" | "receivedByInsurer" | undefined {
  const keys: readonly string[] = EVENT_KEYS[type];
  return (["receivedByEmployer", "receivedByInsurer"] as const).find((key) => keys.includes(key));
}

/** The day on which an event is known: that of the reception of what is sent, not of its sending (CHG-04, TRM-03). */
function receptionOf(type: EventType, fields: Fields, on: string, issues: Issue[]): string {
  const key = receptionKey(type);
  if (key === undefined) return on;
  const received = readDate(fields[key], key, "CHG-04", issues);
  if (received !== undefined && received < on) report(issues, "E_DATE_ORDER", key, "CHG-04", { other: "on" });
  return received as string;
}

function readFacts(type: EventType, fields: Fields, on: string, issues: Issue[]): Facts[EventType] {
  switch (type) {
    case "form-received":
      return readForm(fields, issues);
    case "birth":
      return {
        person: { id: readId(fields.child, "child", issues), role: "child", birthDate: on, from: on, until: FOREVER },
      };
    case "union":
      return { person: readNewPerson(fields.spouse, "spouse", ["spouse"], on, issues) };
    case "dependant-added":
      return { person: readNewPerson(fields.person, "person", DEPENDANT_ROLES, on, issues) };
    case "separation":
      return { id: readId(fields.spouse, "spouse", issues) };
    case "dependant-ended":
      return { id: readId(fields.person, "person", issues) };
    case "salary-changed":
      return readSalaries(fields, issues);
    case "work-time-changed":
      return { workTime: readShare(fields.workTime, "workTime", "A25-01", issues) };
    case "life-changed":
      return { life: readHeldLife(fields.life, issues) };
    case "ltd-changed":
      return { held: readAnswer(fields.held, "held", "LTD-01", issues) };
    case "disability-started":
      return { firstBegan: readEarlier(fields.firstBegan, "firstBegan", on, "WAI-01", issues) };
    case "partial-return":
      return {
        regularPay: readAnswer(fields.regularPay, "regularPay", "WAI-03", issues),
        returnOrAssignment: readAnswer(fields.returnOrAssignment, "returnOrAssignment", "WAI-03", issues),
      };
    case "leave-started":
      return readLeave(fields, on, issues);
    case "deferred-salary":
      return {
        until: readUntil(fields.until, on, "DEF-03", issues),
        agreedSalary: readAmount(fields.agreedSalary, "agreedSalary", "DEF-02", issues),
        toldInsurer: readNullableDate(fields.toldInsurer, "toldInsurer", "DEF-03", issues),
      };
    case "retirement-programme":
      return {
        until: readUntil(fields.until, on, "RET-07", issues),
        salaryReceived: readAmount(fields.salaryReceived, "salaryReceived", "RET-03", issues),
        salaryWithout: readAmount(fields.salaryWithout, "salaryWithout", "RET-04", issues),
        maintain: readAnswer(fields.maintain, "maintain", "RET-02", issues),
      };
    case "dismissed":
      return { maintain: readAnswer(fields.maintain, "maintain", "DIS-02", issues) };
    case "decision":
      return {
        instance: readChoice(fields.instance, DECISION_INSTANCES, "instance", "DIS-03", issues) ?? "final",
        favourable: readAnswer(fields.favourable, "favourable", "DIS-04", issues),
      };
    case "exemption-proved":
      return { proofs: readProofs(fields.proofs, "proofs", issues) };
    case "status-change-requested":
      return readStatusRequest(fields, issues);
    case "level-change-requested":
      return readHealthRequest(fields, issues);
    case "other-dental-cover":
      return {
        group: readAnswer(fields.group, "group", "M36-06", issues),
        newly: readAnswer(fields.newly, "newly", "M36-06", issues),
      };
    default:
      return {};
  }
}

/** The choices of a form. */
export function readForm({ health, healthSince, dental, life, ltd }: Fields, issues: Issue[]): ExactForm {
  // What is declined is said of each: `null` would be neither an answer nor none.
  if (life === null) reportType(issues, life, "object", "life", "LIF-01");
  return {
    health: health === undefined ? undefined : readHealthChoice(health, "health", issues),
    healthSince: healthSince === undefined ? undefined : readDate(healthSince, "healthSince", "M36-01", issues),
    dental: readOptionalChoice(dental, DENTAL_ANSWERS, "dental", "DEN-03", issues),
    life: readLifeAnswers(life, issues),
    ltd: readFlag(ltd, "ltd", "LTD-01", issues),
  };
}

function readSalaries({ insurableSalary, salaryScaleMaximum }: Fields, issues: Issue[]): Facts["salary-changed"] {
  // One of them at least.
  if (insurableSalary === undefined && salaryScaleMaximum === undefined) {
    report(issues, "E_MISSING", "insurableSalary", "LIF-09");
  }
  const read = (value: unknown, path: string, article: string): number | undefined =>
    value === undefined ? undefined : readAmount(value, path, article, issues);
  return {
    salary: read(insurableSalary, "insurableSalary", "LIF-09"),
    scaleMaximum: read(salaryScaleMaximum, "salaryScaleMaximum", "PRM-04"),
  };
}

function readLeave({ kind, plannedReturn, maintain }: Fields, on: string, issues: Issue[]): Facts["leave-started"] {
  const planned = readOptionalDate(plannedReturn, "plannedReturn", "ABS-01", issues);
  if (planned !== null && planned <= on) report(issues, "E_DATE_ORDER", "plannedReturn", "ABS-01", { other: "on" });
  return {
    kind: readChoice(kind, LEAVE_KINDS, "kind", "ABS-01", issues) ?? "unpaid",
    plannedReturn: planned,
    maintain: readOptionalDate(maintain, "maintain", "ABS-05", issues),
  };
}

function readStatusRequest(fields: Fields, issues: Issue[]): HealthRequest | DentalRequest {
  const plan = readChoice(fields.plan, REQUESTED_PLANS, "plan", "CHG-01", issues);
  if (plan === "health") return readHealthRequest(fields, issues);
  // Of a plan that is not known, what is asked is not either.
  const to = plan === undefined ? undefined : readChoice(fields.to, STATUSES, "to", "DEN-03", issues);
  return { plan: "dental", to: to as Status, event: readOptionalDate(fields.event, "event", "CHG-02", issues) };
}

function readHealthRequest(fields: Fields, issues: Issue[]): HealthRequest {
  const to = readHealthChoice(fields.to, "to", issues) as Scenario;
  return { plan: "health", to, event: readOptionalDate(fields.event, "event", "CHG-02", issues) };
}

const PROOF_KEYS = /* @__PURE__ */ new Set(["person", "group", "similarDrugs"] as const);

/** Reads proofs of other insurance; one a person. */
export function readProofs(value: unknown, path: string, issues: Issue[]): ExemptionProof[] {
  const known = new Set<string>();
  const proofs = readArray(value, path, "EXM-02", issues, (element) => {
    const proof = readObject(element, PROOF_KEYS, "", "EXM-02", issues);
    if (proof === undefined) return undefined;
    const person = readName(proof.person, "person", "STA-02", issues);
    if (person !== undefined && known.has(person)) report(issues, "E_PERSON_TWICE", "person", "EXM-02");
    if (person !== undefined) known.add(person);
    return {
      person: person as string,
      group: readAnswer(proof.group, "group", "EXM-02", issues),
      similarDrugs: readAnswer(proof.similarDrugs, "similarDrugs", "EXM-02", issues),
    };
  });
  return (proofs ?? []) as ExemptionProof[];
}

const PERSON_KEYS = /* @__PURE__ */ new Set(["id", "role", "birthDate"] as const);
const SPOUSE_KEYS = /* @__PURE__ */ new Set(["id", "birthDate"] as const) as ReadonlySet<"id" | "birthDate">;

/** In the place of a person that was reported. */
const UNREAD: ExactDependant = { id: "", role: "child", birthDate: ALWAYS, from: ALWAYS, until: FOREVER };

/** Somebody who becomes a dependant on the day of the event. */
function readNewPerson(
  value: unknown,
  path: string,
  roles: readonly ExactDependant["role"][],
  on: string,
  issues: Issue[],
): ExactDependant {
  const [only] = roles.length === 1 ? roles : [];
  const keys: ReadonlySet<"id" | "role" | "birthDate"> = only === undefined ? PERSON_KEYS : SPOUSE_KEYS;
  const person = readObject(value, keys, path, "STA-02", issues);
  if (person === undefined) return UNREAD;
  const { id, role, birthDate } = person;
  const born = readDate(birthDate, `${path}.birthDate`, "REI-32a", issues);
  if (born !== undefined && born > on) report(issues, "E_DATE_ORDER", "on", "STA-02", { other: `${path}.birthDate` });
  return {
    id: readId(id, `${path}.id`, issues),
    role: only ?? (readChoice(role, roles, `${path}.role`, "STA-02", issues) as ExactDependant["role"]),
    birthDate: born as string,
    from: on,
    until: FOREVER,
  };
}

function readId(value: unknown, path: string, issues: Issue[]): string {
  return readName(value, path, "STA-02", issues) as string;
}

/** The last day of what starts on `on`. */
function readUntil(value: unknown, on: string, article: string, issues: Issue[]): string {
  const until = readDate(value, "until", article, issues) as string;
  if (until < on) report(issues, "E_INTERVAL", "until", article);
  return until;
}

/** A day that is not after `on`, when it is given. */
function readEarlier(value: unknown, path: string, on: string, article: string, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  const date = readDate(value, path, article, issues);
  if (date !== undefined && date > on) report(issues, "E_DATE_ORDER", "on", article, { other: path });
  return date;
}

/** Whether an event is of a type. */
export function isOf<Type extends EventType>(event: ExactEvent, ...types: Type[]): event is EventOf<Type> {
  return (types as EventType[]).includes(event.type);
}
