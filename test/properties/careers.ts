// Whole careers of a member, to compare two histories of participation: valid input only, crowded on the boundaries.
// A career is a pure function of a world (one number), of flipped readings and of a list of slots (one number each): each
// slot walks one event further from where the ones before it lead, so that dropping slots shrinks a career well.

import fc from "fast-check";
import { addDays, addMonths } from "../oracle/dates.js";
import { SCENARIOS } from "../oracle/figures.js";
import { payPeriodFrom } from "../oracle/participation.js";
import type {
  HealthChoice,
  HistoryDependant,
  HistoryEvent,
  HistoryInput,
  HistoryMember,
  HistoryReadings,
  Proof,
} from "../oracle/participation.js";
import type { OracleLife } from "../oracle/premium.js";

export type CareerReadings = Partial<HistoryReadings>;
export type Career = { input: HistoryInput; readings: CareerReadings; anchor?: string };
export type Type = HistoryEvent["type"];
type EventOf<Of extends Type> = Extract<HistoryEvent, { type: Of }>;

export const PLAN_DATE = "2019-03-31";
const LAST_DATE = "2024-12-31";

// ---------------------------------------------------------------- dice

type Dice = {
  /** A whole number from 0, below n. */
  below: (n: number) => number;
  chance: (percent: number) => boolean;
  of: <Value>(values: readonly Value[]) => Value;
};

/** A small generator of 32 bits (mulberry32): quick to start, one for each slot. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  return { below, chance: (percent) => below(100) < percent, of: (values) => values[below(values.length)]! };
}

// ---------------------------------------------------------------- readings

/** Each other option of a reading that a history may use; those of participation come more often. */
export const FLIPS: readonly CareerReadings[] = [
  { dentalMinimumStart: "plan-date" },
  { healthChangeDates: "unknown" },
  { unpaidLeavePayer: "shared" },
  { unpaidLeaveStatus: "individual" },
  { refusalDeadline: "eligibility-date" },
  { endOfExemption: "unknown" },
  { januaryFirstRise: "same-day" },
  { dentalStatusWithin36: "locked" },
  { raiseRestartsMinimum: "no" },
  { changeWithoutEvent: "refused" },
  { retroactivePremium: "not-due" },
  { retroactivePremium: "not-due" },
  { waiverEnd: "either" },
  { waivedPlans: "life-and-ltd" },
  { suspendedDental: "counted" },
  { otherDentalCover: "any" },
  { partialPeriod: "prorated" },
  { partialPeriod: "prorated" },
  { halfContributionRounding: "down" },
  { halfContributionRounding: "half-even" },
  { contributionAtQuarterTime: "none" },
  { taxRounding: "half-up" },
  { taxScope: "line" },
  { taxOnEmployerShare: "employee" },
  { annualPeriods: "calendar" },
  { memberLifeRate: "per-1000" },
];

// ---------------------------------------------------------------- the states, told once more

/** The order in which the events of one day are taken. */
export const TYPES: readonly Type[] = [
  "eligible",
  "form-received",
  "birth",
  "union",
  "dependant-added",
  "separation",
  "dependant-ended",
  "contract-event",
  "salary-changed",
  "work-time-changed",
  "life-changed",
  "ltd-changed",
  "disability-ended",
  "re-eligible",
  "returned",
  "decision",
  "exemption-ended",
  "exemption-proved",
  "status-change-requested",
  "level-change-requested",
  "dental-end-requested",
  "other-dental-cover",
  "automatic-dental-declined",
  "deferred-salary",
  "leave-started",
  "retirement-programme",
  "dismissed",
  "disability-started",
  "partial-return",
  "employment-ended",
  "death",
];

export function knownOf(event: HistoryEvent): string {
  if ("receivedByEmployer" in event) return event.receivedByEmployer;
  return "receivedByInsurer" in event ? event.receivedByInsurer : event.on;
}

/** What may follow a contract event names its day (CHG-06). */
const CONTRACT_EVENTS: readonly Type[] = [
  "birth",
  "union",
  "dependant-added",
  "separation",
  "dependant-ended",
  "contract-event",
  "exemption-ended",
];

/** What may still be received then: a change may take effect before (CHG-02). */
const AFTER_THE_END: readonly Type[] = ["form-received", "status-change-requested", "level-change-requested", "death"];

type Situation =
  "before" | "working" | "on-leave" | "deferring" | "on-deferred-leave" | "retiring" | "dismissed" | "ended";
type There = { id: string; role: "spouse" | "child"; from: string; until: string };

/** Where a walk stands after some events. */
export type Place = {
  situation: Situation;
  disability: "able" | "disabled" | "recovering";
  isExempt: boolean;
  /** Where she is back after a leave or a dismissal. */
  home: Situation;
  schemeUntil: string;
  hasArbitrator: boolean;
  persons: There[];
};

export function startOf({ dependants }: Pick<HistoryInput, "dependants">): Place {
  const persons = dependants.map(({ id, role, from, until }) => ({ id, role, from: from ?? "", until: until ?? "9" }));
  return {
    situation: "before",
    disability: "able",
    isExempt: false,
    home: "working",
    schemeUntil: "9",
    hasArbitrator: false,
    persons,
  };
}

const isThere = ({ from, until }: There, day: string): boolean => from <= day && day <= until;

/** The place after an event; `null` when the event cannot be there. */
export function after(before: Place, memberId: string, event: HistoryEvent): Place | null {
  const place = { ...before };
  if (knownOf(event) > place.schemeUntil) {
    if (place.situation === "deferring") place.situation = "working";
    if (place.home === "deferring") place.home = "working";
  }
  const { situation, disability, home } = place;
  if (situation === "before") {
    if (event.type === "form-received") return place;
    return event.type === "eligible" ? { ...place, situation: "working" } : null;
  }
  if (event.type === "eligible") return null;
  if (situation === "ended") return AFTER_THE_END.includes(event.type) ? place : null;
  const move = (isPossible: boolean, next: Partial<Place>): Place | null => (isPossible ? { ...place, ...next } : null);
  const isWorking = situation === "working";
  const isAway = situation === "on-leave" || situation === "on-deferred-leave";
  const isAtHome = isWorking || situation === "deferring" || situation === "retiring";
  switch (event.type) {
    case "employment-ended":
    case "death":
      return { ...place, situation: "ended" };
    case "leave-started":
      if (event.kind !== "deferred") return move(isAtHome, { situation: "on-leave", home: situation });
      return move(situation === "deferring", { situation: "on-deferred-leave", home: situation });
    case "returned":
      return move(isAway, { situation: home });
    case "deferred-salary":
      return move(isWorking, { situation: "deferring", schemeUntil: event.until });
    case "retirement-programme":
      return move(isWorking, { situation: "retiring" });
    case "dismissed":
      return move(isAtHome || isAway, {
        situation: "dismissed",
        hasArbitrator: false,
        home: isAway ? home : situation,
      });
    case "decision":
      if (event.instance === "arbitrator") {
        return move(situation === "dismissed" && !place.hasArbitrator, { hasArbitrator: true });
      }
      return move(situation === "dismissed", { situation: event.favourable ? home : "ended" });
    case "disability-started":
      return move(disability !== "disabled", { disability: "disabled" });
    case "partial-return":
      return move(disability === "disabled", {});
    case "disability-ended":
      return move(disability === "disabled", { disability: "recovering" });
    case "re-eligible":
      return move(disability === "recovering", { disability: "able" });
    case "exemption-proved": {
      const ids = [memberId, ...place.persons.filter((one) => isThere(one, event.on)).map(({ id }) => id)];
      const isProved = ids.every((id) =>
        event.proofs.some((proof) => proof.person === id && proof.group && proof.similarDrugs),
      );
      return move(!place.isExempt, { isExempt: isProved });
    }
    case "exemption-ended":
      return move(place.isExempt, { isExempt: false });
    case "birth":
    case "union":
    case "dependant-added": {
      const { id, role } = newcomerOf(event);
      return { ...place, persons: [...place.persons, { id, role, from: event.on, until: "9" }] };
    }
    case "separation":
    case "dependant-ended": {
      const id = event.type === "separation" ? event.spouse : event.person;
      return { ...place, persons: place.persons.map((one) => (one.id === id ? { ...one, until: event.on } : one)) };
    }
    case "form-received":
    case "contract-event":
    case "salary-changed":
    case "work-time-changed":
    case "life-changed":
    case "ltd-changed":
    case "status-change-requested":
    case "level-change-requested":
    case "dental-end-requested":
    case "other-dental-cover":
    case "automatic-dental-declined":
      return place;
  }
}

function newcomerOf(event: EventOf<"birth" | "union" | "dependant-added">): { id: string; role: "spouse" | "child" } {
  if (event.type === "birth") return { id: event.child, role: "child" };
  return event.type === "union" ? { id: event.spouse.id, role: "spouse" } : event.person;
}

/** The events in the order in which they are known, with their places in the array. */
export function inOrder(events: readonly HistoryEvent[]): { event: HistoryEvent; index: number }[] {
  const rank = ({ type }: HistoryEvent): number => TYPES.indexOf(type);
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => {
      const [known, other] = [knownOf(a.event), knownOf(b.event)];
      if (known !== other) return known < other ? -1 : 1;
      return rank(a.event) - rank(b.event) || a.index - b.index;
    });
}

/** The events that cannot be where the ones before them lead; each is passed over. */
export function impossible({ member, dependants, events }: Omit<HistoryInput, "until">): number[] {
  let place = startOf({ dependants });
  return inOrder(events).flatMap(({ event, index }) => {
    const next = after(place, member.id, event);
    place = next ?? place;
    return next === null ? [index] : [];
  });
}

// ---------------------------------------------------------------- the world

type World = {
  member: HistoryMember;
  dependants: readonly HistoryDependant[];
  eligible: string;
  anchor: string | undefined;
  /** The types that the run may use. */
  types: readonly Type[];
  /** Whether it is about Annexe 1: no dental at a quarter of full time, and a rise. */
  isQuarter: boolean;
  /** Whether it goes on for years: the minimums are reached. */
  isLong: boolean;
  /** Days between the last event and the end. */
  rest: number;
};

const QUARTER: readonly Type[] = [
  "work-time-changed",
  "work-time-changed",
  "automatic-dental-declined",
  "dental-end-requested",
];
/** What comes together. */
const THEMES: readonly (readonly Type[])[] = [
  ["birth", "union", "separation", "status-change-requested", "level-change-requested"],
  ["dependant-added", "dependant-ended", "contract-event", "status-change-requested"],
  ["level-change-requested", "status-change-requested", "contract-event"],
  ["leave-started", "returned"],
  ["leave-started", "returned", "status-change-requested", "contract-event"],
  ["deferred-salary", "leave-started", "returned", "salary-changed"],
  ["retirement-programme", "salary-changed"],
  ["dismissed", "decision"],
  ["leave-started", "returned", "dismissed", "decision"],
  ["deferred-salary", "leave-started", "returned", "dismissed", "decision"],
  ["retirement-programme", "leave-started", "returned", "dismissed", "decision"],
  ["life-changed", "ltd-changed", "salary-changed"],
  ["life-changed", "ltd-changed", "leave-started", "returned", "dismissed"],
  ["disability-started", "disability-ended", "re-eligible", "partial-return"],
  ["disability-started", "disability-ended", "re-eligible", "status-change-requested", "contract-event"],
  ["exemption-proved", "exemption-ended", "level-change-requested", "status-change-requested"],
  ["dental-end-requested", "other-dental-cover", "status-change-requested"],
  QUARTER,
  ["salary-changed", "work-time-changed"],
];
const ANY_TIME: readonly Type[] = TYPES.filter((type) => type !== "eligible" && type !== "form-received");

const ELIGIBLE: readonly string[] = [
  PLAN_DATE,
  PLAN_DATE,
  "2019-04-01",
  "2019-05-31",
  "2019-12-01",
  "2019-12-31",
  "2020-01-01",
  "2020-01-05",
  "2020-01-06",
  "2020-01-31",
  "2020-02-28",
  "2020-02-29",
  "2020-03-01",
  "2020-03-31",
  "2020-04-01",
  "2020-08-31",
];
const NOTABLE_DATES: readonly string[] = [
  "2019-12-31",
  "2020-01-01",
  "2020-01-31",
  "2020-02-28",
  "2020-02-29",
  "2020-03-01",
  "2020-03-31",
  "2020-04-01",
  "2020-05-31",
  "2020-08-31",
  "2020-12-31",
  "2021-01-01",
  "2021-02-28",
  "2022-01-01",
  "2022-03-31",
  "2023-02-28",
  "2023-03-01",
  "2024-01-01",
  "2024-02-29",
];
const SALARIES: readonly (string | number)[] = ["52000.00", "39999.99", "35000", 41237.85, "78000.00", "0.01", 26000];
const SCALES: readonly (string | number)[] = ["39999.99", "40000.00", 40000.01, "45000"];
const WORK_TIMES: readonly (string | number)[] = [
  "1",
  1,
  "0.25",
  "0.2501",
  "0",
  "0.5",
  "0.6999",
  "0.70",
  "0.7001",
  0.1,
];
const BIRTHS: readonly string[] = ["1956-01-01", "1964-07-31", "1970-01-01", "1980-02-29", "1985-06-15", "1996-12-31"];
const LIVES: readonly OracleLife[] = [
  { basic: true },
  { dependants: true },
  { additional: 1 },
  { additional: 5 },
  { basic: false, additional: 3 },
  { basic: true, dependants: false, spouse: { amount: "50000.00", sex: "male" } },
  { basic: false, dependants: false, spouse: { amount: 10000, sex: "female", smoker: false } },
];
const STATUSES = ["individual", "family", "single-parent"] as const;

function oneOf<Value>(d: Dice, percent: number, values: readonly Value[]): Value | undefined {
  return d.chance(percent) ? d.of(values) : undefined;
}

function worldOf(seed: number): World {
  const d = dice(seed);
  const isQuarter = d.chance(10);
  const ltd = d.of([
    null,
    { option: "F" },
    { option: "F" },
    { option: "O", voted: true },
    { option: "O+", voted: true },
    { option: "O", voted: false },
    { option: "O+" },
  ] as const);
  const member: HistoryMember = {
    id: "P-1",
    birthDate: d.of(BIRTHS),
    sex: d.of(["female", "male"]),
    ...(d.chance(50) ? { smoker: d.chance(50) } : {}),
    insurableSalary: d.of(SALARIES),
    salaryScaleMaximum: d.of(SCALES),
    workTime: isQuarter ? d.of(["0.25", "0", 0.1]) : d.chance(60) ? "1" : d.of(WORK_TIMES),
    ltd,
  };
  const eligible = d.chance(75)
    ? d.of(ELIGIBLE)
    : d.chance(70)
      ? addDays("2020-01-01", d.below(366))
      : addDays(PLAN_DATE, d.below(1400));
  const dependants: HistoryDependant[] = [];
  for (const role of d.of([[], [], ["spouse"], ["child"], ["spouse", "child"], ["child", "child"]] as const)) {
    const birthDate = role === "spouse" ? d.of(BIRTHS) : d.of(["2005-02-28", "2012-02-29", "2019-01-31"]);
    const from = oneOf(d, 40, [null, PLAN_DATE, addDays(eligible, d.below(60)), "2019-02-01"]);
    const until = oneOf(d, 20, [null, addDays(eligible, 60 + d.below(400))]);
    const person = { id: `P-${dependants.length + 2}`, role, birthDate };
    dependants.push({ ...person, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) });
  }
  const themed = [d.of(THEMES), isQuarter ? QUARTER : d.of(THEMES), ...(d.chance(40) ? [d.of(THEMES)] : [])].flat();
  const others = ANY_TIME.filter(() => d.chance(12));
  return {
    member,
    dependants,
    eligible,
    anchor: oneOf(d, 30, ["2019-03-31", "2020-01-01", "2019-04-04", "2020-02-29", "2021-12-31"]),
    types: [...new Set([...themed, ...(d.chance(15) ? ANY_TIME : others)])].filter(
      (type) => type === "leave-started" || d.chance(92),
    ),
    isQuarter,
    isLong: d.chance(30),
    rest: isQuarter ? d.of([0, 90, 366, 450]) : d.of([0, 0, 1, 13, 14, 30, 60, 120]),
  };
}

// ---------------------------------------------------------------- one slot

type Walk = {
  world: World;
  place: Place;
  told: HistoryEvent[];
  last: { known: string; rank: number };
  keys: Set<string>;
};

function healthChoice(d: Dice): HealthChoice {
  const { scenario, status, level, dependantsLevel } = d.of(SCENARIOS);
  if (d.chance(70)) return { scenario };
  return dependantsLevel === null ? { status, level } : { status, level, dependantsLevel };
}

/** Days that some rule looks at, from what has happened. */
function turningDays(d: Dice, { world, told, place }: Walk, from: string): string[] {
  const anchor = world.anchor ?? PLAN_DATE;
  const days = new Set<string>();
  for (const event of told.slice(-5)) {
    for (const day of new Set([event.on, knownOf(event)])) {
      for (const count of [1, 14, 27, 28, 29, 30, 31, 32]) days.add(addDays(day, count));
      for (const months of [3, ...(world.isLong ? [12, 24, 36, 36] : [])]) {
        for (const count of [-14, -1, 0, 1]) days.add(addDays(addMonths(day, months), count));
      }
    }
    if ("plannedReturn" in event && event.plannedReturn !== undefined) days.add(event.plannedReturn);
  }
  if (place.schemeUntil !== "9") for (const count of [0, 1, 2]) days.add(addDays(place.schemeUntil, count));
  for (const count of [-1, 0, 1, 13, 14]) days.add(addDays(payPeriodFrom(from, anchor), count));
  const most = world.isLong ? LAST_DATE : addDays(from, 130);
  return [...[...days].filter((day) => from <= day && day <= most), addDays(from, d.below(world.isLong ? 300 : 45))];
}

function dayAt(d: Dice, walk: Walk, type: Type): string {
  const { world, last, told } = walk;
  const sameDay = TYPES.indexOf(type) >= last.rank ? last.known : addDays(last.known, 1);
  if (d.chance(14)) return sameDay;
  if (d.chance(12)) {
    const notable = NOTABLE_DATES.filter((day) => day >= sameDay && (world.isLong || day <= addDays(sameDay, 130)));
    if (notable.length > 0) return d.of(notable);
  }
  const isRequest = type === "status-change-requested" || type === "level-change-requested";
  const named = told.filter((event) => CONTRACT_EVENTS.includes(event.type));
  if (isRequest && named.length > 0 && d.chance(50)) {
    const day = addDays(d.of(named).on, d.of([0, 1, 29, 30, 30, 31, 31, 32, 45]));
    if (day >= sameDay) return day;
  }
  if (type === "returned") {
    const leave = told.findLast((event) => event.type === "leave-started");
    if (leave !== undefined && d.chance(60)) {
      const day = addDays(leave.on, d.of([1, 27, 28, 28, 29, 29, 30, 60]));
      if (day >= sameDay) return day;
    }
  }
  return d.of(turningDays(d, walk, sameDay));
}

/** An event of a type on a day, where its person or its leave can be; `null` where there is none. */
export function eventAt(
  d: Dice,
  { place, told, memberId }: Pick<Walk, "place" | "told"> & { memberId: string },
  type: Type,
  on: string,
): HistoryEvent | null {
  const there = place.persons.filter((person) => isThere(person, on));
  const newId = `P-${place.persons.length + 2}`;
  const born = (role: "spouse" | "child"): string =>
    role === "spouse" ? d.of(BIRTHS) : d.of(["2005-02-28", "2012-02-29", "2019-01-31"]);
  const sent = addDays(on, -d.of([0, 0, 0, 1, 10]));
  const received = { on: sent, receivedByEmployer: on };
  const named = (): { event?: string } => {
    const days = told.filter((event) => CONTRACT_EVENTS.includes(event.type)).map((event) => event.on);
    return days.length > 0 && d.chance(75) ? { event: d.of([days.at(-1)!, d.of(days)]) } : {};
  };
  switch (type) {
    case "eligible":
    case "form-received":
      return null;
    case "birth":
      return { type, on, child: newId };
    case "union":
      return { type, on, spouse: { id: newId, birthDate: born("spouse") } };
    case "dependant-added": {
      const role = d.of(["child", "child", "spouse"] as const);
      return { type, on, person: { id: newId, role, birthDate: born(role) } };
    }
    case "separation":
    case "dependant-ended": {
      const leaving = there.filter(({ role, until }) => on < until && (type !== "separation" || role === "spouse"));
      if (leaving.length === 0) return null;
      const { id } = d.of(leaving);
      return type === "separation" ? { type, on, spouse: id } : { type, on, person: id };
    }
    case "salary-changed": {
      const salaries = { insurableSalary: d.of(SALARIES), salaryScaleMaximum: d.of(SCALES) };
      if (d.chance(30)) return { type, on, ...salaries };
      return d.chance(60)
        ? { type, on, insurableSalary: salaries.insurableSalary }
        : { type, on, salaryScaleMaximum: salaries.salaryScaleMaximum };
    }
    case "work-time-changed":
      return { type, on, workTime: d.of(WORK_TIMES) };
    case "life-changed":
      return { type, on, life: d.of([null, {}, ...LIVES]) };
    case "ltd-changed":
      return { type, on, held: d.chance(55) };
    case "disability-started": {
      const firstBegan = oneOf(d, 25, ["2020-03-31", "2020-04-01", on, addDays(on, -20)]);
      return firstBegan === undefined || firstBegan > on ? { type, on } : { type, on, firstBegan };
    }
    case "partial-return":
      return { type, on, regularPay: d.chance(65), returnOrAssignment: d.chance(65) };
    case "contract-event":
    case "disability-ended":
    case "re-eligible":
    case "returned":
    case "exemption-ended":
    case "employment-ended":
    case "death":
      return { type, on };
    case "leave-started": {
      const kind =
        place.situation === "deferring" ? "deferred" : d.of(["unpaid", "unpaid", "suspension", "family"] as const);
      const planned = oneOf(d, 55, [1, 27, 28, 28, 29, 29, 60, 200]);
      const maintain = oneOf(d, 50, [-10, -1, -1, 0, 1]);
      return {
        type,
        on,
        kind,
        ...(planned === undefined ? {} : { plannedReturn: addDays(on, planned) }),
        ...(maintain === undefined ? {} : { maintain: addDays(on, maintain) }),
      };
    }
    case "decision":
      return { type, on, instance: d.chance(50) ? "arbitrator" : "final", favourable: d.chance(55) };
    case "deferred-salary": {
      const until = d.of([addDays(on, 20), addDays(on, 60), addDays(addMonths(on, 12), -1), addMonths(on, 36)]);
      const toldInsurer = d.of([null, addDays(on, -1), addDays(on, -30), on, addDays(on, 1)]);
      return { type, on, until, agreedSalary: d.of(SALARIES), toldInsurer };
    }
    case "retirement-programme": {
      const last = addDays(addMonths(on, 24), -1);
      const until = d.of([
        addDays(last, -1),
        last,
        addDays(last, 1),
        addMonths(on, 12),
        addMonths(on, 36),
        addDays(last, 20),
      ]);
      return { type, on, until, salaryReceived: d.of(SALARIES), salaryWithout: d.of(SALARIES), maintain: d.chance(70) };
    }
    case "dismissed":
      return { type, on, maintain: d.chance(50) };
    case "exemption-proved": {
      const ids = [memberId, ...there.map(({ id }) => id)];
      const flaw = d.chance(25) ? d.below(ids.length) : -1;
      const proofs = ids.flatMap((person, at): Proof[] => {
        if (at !== flaw) return [{ person, group: true, similarDrugs: true }];
        return d.chance(35) ? [] : [{ person, group: d.chance(40), similarDrugs: d.chance(50) }];
      });
      return { type, on, proofs: d.chance(50) ? proofs.reverse() : proofs };
    }
    case "status-change-requested":
      return d.chance(55)
        ? { type, ...received, ...named(), plan: "health", to: healthChoice(d) }
        : { type, ...received, ...named(), plan: "dental", to: d.of(STATUSES) };
    case "level-change-requested":
      return { type, ...received, ...named(), to: healthChoice(d) };
    case "dental-end-requested":
    case "automatic-dental-declined":
      return { type, ...received };
    case "other-dental-cover":
      return { type, on: sent, receivedByInsurer: on, group: d.chance(70), newly: d.chance(65) };
  }
}

/** Two events of one type on one day are a mistake, unless they are about different persons or plans. */
function keyOf(event: HistoryEvent): string {
  const known = knownOf(event);
  switch (event.type) {
    case "birth":
    case "union":
    case "dependant-added":
    case "separation":
    case "dependant-ended":
      return JSON.stringify(event);
    case "status-change-requested":
      return `change ${known} ${event.plan}`;
    case "level-change-requested":
      return `change ${known} health`;
    default:
      return `${event.type} ${known}`;
  }
}

/** Takes an event if it may be next. */
function take(walk: Walk, event: HistoryEvent): boolean {
  const known = knownOf(event);
  const rank = TYPES.indexOf(event.type);
  const { last, keys, world } = walk;
  const isNext = known > last.known || (known === last.known && rank >= last.rank);
  if (!isNext || known > LAST_DATE || keys.has(keyOf(event))) return false;
  const place = after(walk.place, world.member.id, event);
  if (place === null) return false;
  Object.assign(walk, { place, last: { known, rank }, told: [...walk.told, event], keys: keys.add(keyOf(event)) });
  return true;
}

const TRIES = 6;

function fill(walk: Walk, slot: number): void {
  const d = dice(slot);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const type = d.of(walk.world.types);
    if ((type === "employment-ended" || type === "death") && d.chance(60)) continue;
    // What only some places know is tried before what every place does.
    const event = eventAt(d, { ...walk, memberId: walk.world.member.id }, type, dayAt(d, walk, type));
    if (event !== null && take(walk, event)) return;
  }
}

function formOf(d: Dice, { eligible, isQuarter }: World): EventOf<"form-received"> {
  const received = addDays(eligible, d.of(isQuarter ? [0, 30] : [-20, 0, 0, 0, 1, 12, 29, 30, 30, 31, 31, 45]));
  const life = oneOf(d, 55, [{ basic: false }, { dependants: false }, { basic: false, dependants: false }, ...LIVES]);
  const dental = isQuarter ? "declined" : oneOf(d, 60, [...STATUSES, "declined", "declined"] as const);
  const ltd = oneOf(d, 50, [true, true, false]);
  return {
    type: "form-received",
    on: addDays(received, -d.of([0, 0, 3])),
    receivedByEmployer: received,
    ...(d.chance(75) ? { health: healthChoice(d) } : {}),
    ...(d.chance(12) ? { healthSince: addDays(eligible, -d.of([0, 31, 400, 1200])) } : {}),
    ...(dental === undefined ? {} : { dental }),
    ...(life === undefined ? {} : { life }),
    ...(ltd === undefined ? {} : { ltd }),
  };
}

export function shuffled<Value>(values: readonly Value[], d: Dice): Value[] {
  const left = [...values];
  return values.map(() => left.splice(d.below(left.length), 1)[0]!);
}

function build(seed: number, flips: readonly number[], slots: readonly number[]): Career {
  const world = worldOf(seed);
  const { member, dependants, eligible, anchor, rest } = world;
  const d = dice(seed ^ 0x2545f491);
  const walk: Walk = {
    world,
    place: startOf({ dependants }),
    told: [],
    last: { known: "", rank: -1 },
    keys: new Set(),
  };
  const form = world.isQuarter || d.chance(70) ? formOf(d, world) : null;
  const isEarly = form !== null && form.receivedByEmployer < eligible;
  if (isEarly) take(walk, form);
  take(walk, { type: "eligible", on: eligible });
  // A form that comes later waits for its place.
  let waiting = isEarly ? null : form;
  for (const slot of slots) {
    const before = walk.told.length;
    const kept = { ...walk, keys: new Set(walk.keys) };
    fill(walk, slot);
    if (waiting !== null && walk.last.known >= waiting.receivedByEmployer && walk.told.length > before) {
      Object.assign(walk, kept);
      take(walk, waiting);
      waiting = null;
      fill(walk, slot);
    }
  }
  if (waiting !== null) take(walk, waiting);
  const last = addDays(walk.last.known, rest);
  const until = last > LAST_DATE ? LAST_DATE : last;
  // A request may come before its event.
  const days = walk.told.filter((event) => CONTRACT_EVENTS.includes(event.type)).map(({ on }) => on);
  const events = walk.told.map((event) => {
    const isRequest = event.type === "status-change-requested" || event.type === "level-change-requested";
    return isRequest && event.event === undefined && days.length > 0 && d.chance(15)
      ? { ...event, event: d.of(days) }
      : event;
  });
  const readings: CareerReadings = {};
  for (const flip of flips) Object.assign(readings, FLIPS[flip]);
  const input = { member, dependants, events: shuffled(events, d), until };
  return anchor === undefined ? { input, readings } : { input, readings, anchor };
}

const MOST_SLOTS = 10;
const MOST_NUMBER = 0x7fffffff;

const anyNumber = fc.noShrink(fc.integer({ min: 0, max: MOST_NUMBER }));
const anyFlip = fc.noShrink(fc.integer({ min: 0, max: FLIPS.length - 1 }));

/** Shrinks to fewer events and fewer flipped readings in the same world. */
export function aCareer(): fc.Arbitrary<Career> {
  return fc.noBias(
    fc
      .tuple(
        anyNumber,
        fc.array(anyFlip, { maxLength: 4, size: "max" }),
        fc.array(anyNumber, { minLength: 1, maxLength: MOST_SLOTS, size: "max" }),
      )
      .map(([world, flips, slots]) => build(world, flips, slots)),
  );
}

/** The same kind of career from one number, without fast-check. */
export function careerOf(seed: number): Career {
  const d = dice(seed ^ 0x51ed270b);
  const world = d.below(MOST_NUMBER);
  const flips = Array.from({ length: d.below(5) }, () => d.below(FLIPS.length));
  const slots = Array.from({ length: 1 + d.below(MOST_SLOTS) }, () => d.below(MOST_NUMBER));
  return build(world, flips, slots);
}
