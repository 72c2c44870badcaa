import { describe, expect, it } from "vitest";
import { attempt, coverageHistory, EVENT_TYPES, type CareerEvent, type EventType } from "../src/index.js";
import { addDays } from "../src/calendar.js";
import {
  DISABILITY_STATES,
  EXEMPTION_STATES,
  SITUATIONS,
  statesAfter,
  type MemberState,
} from "../src/participation/states.js";

// S-1 and S-10 of properties.md: the states of a member, walked exhaustively; then the reader, held to them.

const START: MemberState = { situation: "before", disability: "able", exemption: "enrolled" };
const nameOf = ({ situation, disability, exemption }: MemberState): string => `${situation} ${disability} ${exemption}`;

/** Each state that is reached from the start, with the shortest way to it: the event and the state of every step. */
type Way = { type: EventType; to: MemberState }[];
const ways = new Map<string, { state: MemberState; way: Way }>([[nameOf(START), { state: START, way: [] }]]);
for (const { state, way } of ways.values()) {
  for (const type of EVENT_TYPES) {
    for (const to of statesAfter(state, type)) {
      if (!ways.has(nameOf(to))) ways.set(nameOf(to), { state: to, way: [...way, { type, to }] });
    }
  }
}
const reached = [...ways.values()];

describe("the states of a member", () => {
  it("are all reached, and no other", () => {
    const declared = SITUATIONS.flatMap((situation) =>
      DISABILITY_STATES.flatMap((disability) =>
        EXEMPTION_STATES.map((exemption) => ({ situation, disability, exemption })),
      ),
    );
    // Before she is eligible nothing else can have happened.
    const possible = declared.filter((state) => state.situation !== "before" || nameOf(state) === nameOf(START));
    expect([...ways.keys()].sort()).toEqual(possible.map(nameOf).sort());
    expect(reached).toHaveLength(43);
  });

  it("are left by some event, but the last", () => {
    for (const { state } of reached) {
      const next = EVENT_TYPES.flatMap((type) => statesAfter(state, type)).map(nameOf);
      const hasEnded = state.situation === "ended";
      expect(next.some((to) => to !== nameOf(state))).toBe(!hasEnded);
      // Death ends all, from everywhere after eligibility.
      if (!hasEnded && state.situation !== "before") {
        expect(statesAfter(state, "death").map(nameOf)).toEqual([nameOf({ ...state, situation: "ended" })]);
        expect(statesAfter(state, "employment-ended")).toEqual(statesAfter(state, "death"));
      }
    }
  });

  it("know every event: it is possible or impossible, and leads to declared states, each once", () => {
    for (const { state } of reached) {
      for (const type of EVENT_TYPES) {
        const next = statesAfter(state, type).map(nameOf);
        for (const to of next) expect(ways.has(to), `${nameOf(state)} ${type}`).toBe(true);
        expect(new Set(next).size).toBe(next.length);
      }
    }
  });

  it("change one question at a time, but that each event of a question is possible somewhere", () => {
    for (const { state } of reached) {
      for (const type of EVENT_TYPES) {
        for (const to of statesAfter(state, type)) {
          const changed = (["situation", "disability", "exemption"] as const).filter((key) => to[key] !== state[key]);
          expect(changed.length).toBeLessThanOrEqual(1);
        }
      }
    }
    for (const type of EVENT_TYPES) expect(reached.some(({ state }) => statesAfter(state, type).length > 0)).toBe(true);
  });

  it("take, at work, only what is of her health and of her exemption", () => {
    const refused = (["disability", "exemption"] as const).flatMap((question) => {
      const atWork = reached.filter(({ state }) => state.situation === "working");
      return [...new Set(atWork.map(({ state }) => state[question]))].map((answer) => {
        const here = atWork.filter(({ state }) => state[question] === answer);
        const types = EVENT_TYPES.filter((type) => here.every(({ state }) => statesAfter(state, type).length === 0));
        const everywhere = ["eligible", "returned", "decision"];
        return `${answer}: ${types.filter((type) => !everywhere.includes(type)).join(", ")}`;
      });
    });
    expect(refused).toEqual([
      "able: disability-ended, re-eligible, partial-return",
      "disabled: re-eligible, disability-started",
      "recovering: disability-ended, partial-return",
      "enrolled: exemption-ended",
      "exempt: exemption-proved",
    ]);
  });

  it("refuse, in each situation, what is not of it", () => {
    const refused = SITUATIONS.map((situation) => {
      const here = reached.filter(({ state }) => state.situation === situation);
      const types = EVENT_TYPES.filter((type) => here.every(({ state }) => statesAfter(state, type).length === 0));
      const isMost = types.length > EVENT_TYPES.length / 2;
      const told = isMost ? EVENT_TYPES.filter((type) => !types.includes(type)) : types;
      return `${situation}: ${isMost ? "all but " : ""}${told.join(", ")}`;
    });
    expect(refused).toEqual([
      "before: all but eligible, form-received",
      "working: eligible, returned, decision",
      "on-leave: eligible, decision, deferred-salary, leave-started, retirement-programme",
      "deferring: eligible, returned, decision, deferred-salary, retirement-programme",
      "on-deferred-leave: eligible, decision, deferred-salary, leave-started, retirement-programme",
      "retiring: eligible, returned, decision, deferred-salary, retirement-programme",
      "dismissed: eligible, returned, deferred-salary, leave-started, retirement-programme, dismissed",
      "ended: all but form-received, status-change-requested, level-change-requested, death",
    ]);
  });
});

// ---------------------------------------------------------------- the reader

const FIRST = "2020-02-01";
const SCHEME_UNTIL = "2020-12-31";
const COVERED = { group: true, similarDrugs: true };

const MEMBER = {
  id: "P-1",
  birthDate: "1980-06-15",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "45000.00",
  workTime: "1",
  ltd: null,
} as const;
const SPOUSE = { id: "P-2", role: "spouse", birthDate: "1982-06-15" } as const;

/** An event of a type on a day, of the kind that its state allows and that leads where it should. */
function eventOf(type: EventType, on: string, from: MemberState, to: MemberState): CareerEvent {
  const received = { on, receivedByEmployer: on };
  switch (type) {
    case "eligible":
    case "contract-event":
    case "disability-started":
    case "disability-ended":
    case "re-eligible":
    case "returned":
    case "exemption-ended":
    case "employment-ended":
    case "death":
      return { type, on };
    case "form-received":
    case "dental-end-requested":
    case "automatic-dental-declined":
      return { type, ...received };
    case "birth":
      return { type, on, child: "P-3" };
    case "union":
      return { type, on, spouse: { id: "P-3", birthDate: "1990-06-15" } };
    case "dependant-added":
      return { type, on, person: { id: "P-3", role: "child", birthDate: "2019-06-15" } };
    case "separation":
      return { type, on, spouse: SPOUSE.id };
    case "dependant-ended":
      return { type, on, person: SPOUSE.id };
    case "salary-changed":
      return { type, on, insurableSalary: "53000.00" };
    case "work-time-changed":
      return { type, on, workTime: "0.5" };
    case "life-changed":
      return { type, on, life: { basic: true } };
    case "ltd-changed":
      return { type, on, held: false };
    case "decision":
      return to.situation === "dismissed"
        ? { type, on, instance: "arbitrator", favourable: true }
        : { type, on, instance: "final", favourable: to.situation !== "ended" };
    case "exemption-proved":
      return {
        type,
        on,
        proofs: [
          { person: MEMBER.id, ...COVERED },
          ...(to.exemption === "exempt" ? [{ person: SPOUSE.id, ...COVERED }] : []),
        ],
      };
    case "status-change-requested":
      return { type, ...received, plan: "dental", to: "family" };
    case "level-change-requested":
      return { type, ...received, to: { scenario: "C" } };
    case "other-dental-cover":
      return { type, on, receivedByInsurer: on, group: true, newly: true };
    case "deferred-salary":
      return { type, on, until: SCHEME_UNTIL, agreedSalary: "40000.00", toldInsurer: null };
    case "leave-started":
      return { type, on, kind: to.situation === "on-deferred-leave" ? "deferred" : "unpaid" };
    case "retirement-programme":
      return { type, on, until: SCHEME_UNTIL, salaryReceived: "30000.00", salaryWithout: "52000.00", maintain: true };
    case "dismissed":
      return { type, on, maintain: false };
    case "partial-return":
      return { type, on, regularPay: true, returnOrAssignment: true };
  }
}

/** The events of a way, a day after each other, and the day after them. */
function eventsOf(way: Way): { events: CareerEvent[]; day: string } {
  let [from, day] = [START, FIRST];
  const events = way.map(({ type, to }) => {
    const event = eventOf(type, day, from, to);
    [from, day] = [to, addDays(day, 1)];
    return event;
  });
  return { events, day };
}

/** What the reader says of events in order: the codes of its issues and their places. */
function said(events: readonly CareerEvent[]): string[] {
  const result = attempt(() =>
    coverageHistory({ member: MEMBER, dependants: [SPOUSE], events, until: events.at(-1)!.on }),
  );
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("the history", () => {
  it.each([...ways])("reads a story that leads to: %s", (_, { way }) => {
    if (way.length === 0) return;
    expect(said(eventsOf(way).events)).toEqual([]);
  });

  it.each([...ways])("takes or refuses every event as the states say, in: %s", (_, { state, way }) => {
    const { events, day } = eventsOf(way);
    for (const type of EVENT_TYPES) {
      const next = statesAfter(state, type);
      // She is eligible some day: without it nothing is read.
      const isBefore = state.situation === "before" && type !== "eligible";
      const eligible: CareerEvent[] = isBefore ? [{ type: "eligible", on: addDays(day, 1) }] : [];
      for (const to of next.length === 0 ? [state] : next) {
        const event = eventOf(type, day, state, to);
        const expected = next.length === 0 ? [`E_EVENT_IMPOSSIBLE events.${events.length}`] : [];
        // Back from a deferred leave she works again only when the scheme is over.
        const isOver = type === "returned" && state.situation === "on-deferred-leave" && to.situation === "working";
        const told = isOver ? { ...event, on: addDays(SCHEME_UNTIL, 1) } : event;
        expect(said([...events, told, ...eligible]), `${type} to ${to.situation}`).toEqual(expected);
      }
    }
  });

  it("lets a scheme end by itself: the day after its last day she works", () => {
    const { events } = eventsOf(ways.get("deferring able enrolled")!.way);
    const programme = (on: string): CareerEvent => ({
      type: "retirement-programme",
      on,
      until: "2022-12-31",
      salaryReceived: "30000.00",
      salaryWithout: "52000.00",
      maintain: true,
    });
    const refused = [`E_EVENT_IMPOSSIBLE events.${events.length}`];
    expect(said([...events, programme(SCHEME_UNTIL)])).toEqual(refused);
    expect(said([...events, programme(addDays(SCHEME_UNTIL, 1))])).toEqual([]);
    // On leave until after its last day, it is work that she is back to.
    const leave = eventOf("leave-started", "2020-11-01", START, { ...START, situation: "on-leave" });
    const isBack = (on: string): string[] =>
      said([...events, leave, { type: "returned", on }, programme(addDays(on, 1))]);
    expect(isBack("2020-12-01")).toEqual([`E_EVENT_IMPOSSIBLE events.${events.length + 2}`]);
    expect(isBack(addDays(SCHEME_UNTIL, 1))).toEqual([]);
  });

  it("takes the leave of a scheme only from a scheme", () => {
    const { events, day } = eventsOf(ways.get("working able enrolled")!.way);
    const leave: CareerEvent = { type: "leave-started", on: day, kind: "deferred" };
    expect(said([...events, leave])).toEqual([`E_EVENT_IMPOSSIBLE events.${events.length}`]);
  });

  it.each(["working", "deferring", "retiring"] as const)(
    "is back where she was, after a leave and after a dismissal that is set aside: %s",
    (situation) => {
      const home = ways.get(`${situation} able enrolled`)!;
      const start = eventsOf(home.way);
      const dismissed: CareerEvent = { type: "dismissed", on: addDays(start.day, 1), maintain: false };
      const leave = eventOf("leave-started", start.day, home.state, { ...home.state, situation: "on-leave" });
      const decision: CareerEvent = {
        type: "decision",
        on: addDays(start.day, 2),
        instance: "final",
        favourable: true,
      };
      for (const absence of [
        [leave, { type: "returned", on: addDays(start.day, 2) } as const],
        [dismissed, decision],
        [leave, dismissed, decision],
      ]) {
        const events = [...start.events, ...absence];
        for (const type of [
          "leave-started",
          "retirement-programme",
          "deferred-salary",
          "returned",
          "decision",
        ] as const) {
          const next = statesAfter(home.state, type);
          const event = eventOf(type, addDays(start.day, 3), home.state, next[0] ?? home.state);
          const expected = next.length === 0 ? [`E_EVENT_IMPOSSIBLE events.${events.length}`] : [];
          expect(said([...events, event]), type).toEqual(expected);
        }
      }
    },
  );

  it("takes one decision of the arbitrator in a dismissal, and one in the next", () => {
    const { events, day } = eventsOf(ways.get("dismissed able enrolled")!.way);
    const decision = (instance: "arbitrator" | "final", days: number): CareerEvent => ({
      type: "decision",
      on: addDays(day, days),
      instance,
      favourable: true,
    });
    const once = [...events, decision("arbitrator", 0)];
    expect(said([...once, decision("arbitrator", 1)])).toEqual([`E_EVENT_IMPOSSIBLE events.${once.length}`]);
    const again = [...once, decision("final", 1), { type: "dismissed", on: addDays(day, 2), maintain: true } as const];
    expect(said([...again, decision("arbitrator", 3)])).toEqual([]);
  });
});
