import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjudicate,
  attempt,
  coverageHistory,
  quote,
  READING_OPTIONS,
  type CoverageHistory,
  type HistoryInput,
  type Member,
  type PlanInterval,
  type Quote,
  type Readings,
} from "../../src/index.js";
import { REASON_CODES, WARNING_CODES } from "../codes.js";
import { addDays } from "../oracle/dates.js";
import type { HistoryEvent } from "../oracle/participation.js";
import { RUNS } from "../runs.js";
import {
  aCareer,
  after,
  careerOf,
  dice,
  eventAt,
  FLIPS,
  impossible,
  inOrder,
  knownOf,
  PLAN_DATE,
  shuffled,
  startOf,
  TYPES,
  type Career,
  type Place,
} from "./careers.js";
import { contextOf, inputOf, ours, tell, theirs } from "./compare-careers.js";

// The relations of properties.md §3.5. S-1 is in states.test.ts; S-2 and S-8 are with the golden stories, at their days.

const PLANS = ["health", "dental", "life", "ltd"] as const;
const aSeed = fc.integer({ min: 0, max: 0x7fffffff });

/** Runs a relation on many careers, and holds that so many of 200 were about something. */
function holds(atLeast: number, check: (career: Career, seed: number) => boolean, numRuns = RUNS): void {
  let told = 0;
  fc.assert(
    fc.property(aCareer(), aSeed, (career, seed) => {
      if (check(career, seed)) told++;
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThanOrEqual(Math.floor((atLeast * numRuns) / 200));
}

const withInput = (career: Career, input: Partial<HistoryInput>): Career =>
  ({ ...career, input: { ...career.input, ...input } }) as Career;

function cents(amount: string): number {
  const digits = Number(amount.replace(/[-.]/g, ""));
  return amount.startsWith("-") ? 0 - digits : digits;
}

describe("the careers that are drawn", () => {
  it("are valid, and lead everywhere", () => {
    const types = new Set<string>();
    const seen = new Set<string>();
    for (let seed = 1; seed <= 500; seed++) {
      const career = careerOf(seed);
      expect(impossible(career.input), String(seed)).toEqual([]);
      for (const { type } of career.input.events) types.add(type);
      const { plans, refused, warnings } = tell(career);
      for (const plan of PLANS) {
        for (const { state, reason } of plans[plan]) seen.add(reason.code).add(`${plan} ${state}`);
      }
      for (const { code } of [...refused.map(({ reason }) => reason), ...warnings]) seen.add(code);
    }
    expect([...types].sort()).toEqual([...TYPES].sort());
    const reasons = Object.keys(REASON_CODES);
    const warnings = Object.keys(WARNING_CODES);
    const ofServices = warnings.indexOf("W_ACCIDENT_UNKNOWN");
    const codes = [...reasons.slice(reasons.indexOf("R_ENROLLED_AUTOMATICALLY")), ...warnings.slice(0, ofServices)];
    // What says something of a quote or of a claim, and what cannot be, since health is never given up.
    const others = ["W_LTD_PREMIUM_END", "W_SPOUSE_LIFE_ALONE", "W_NOT_PERIOD_START", "W_AFTER_PRINTED_YEAR"];
    others.push("W_HEALTH_CLAIM_LATE", "W_FEE_GUIDE");
    expect(codes.filter((code) => !seen.has(code))).toEqual(others);
    expect([...seen].filter((text) => text.includes(" ")).sort()).toEqual([
      "dental held",
      "dental none",
      "dental suspended",
      "health exempt",
      "health held",
      "health level-1-only",
      "health none",
      "health unknown",
      "life held",
      "life none",
      "life suspended",
      "ltd held",
      "ltd none",
      "ltd suspended",
    ]);
  });
});

describe("the history of a career", () => {
  it("is that of the oracle, line by line", () => {
    fc.assert(
      fc.property(aCareer(), (career) => {
        expect(ours(career)).toEqual(theirs(career));
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it("goes one event further where the states allow it, and nowhere else", () => {
    const story = {
      member: {
        id: "P-1",
        birthDate: "1970-06-15",
        sex: "female",
        insurableSalary: "52000.00",
        salaryScaleMaximum: "45000.00",
        workTime: "1",
        ltd: { option: "F" },
      },
      dependants: [{ id: "P-2", role: "spouse", birthDate: "1972-02-29" }],
    } as const;
    interface Model {
      place: Place;
      events: HistoryEvent[];
      day: string;
    }
    let [taken, refused] = [0, 0];

    /** The event that a command adds: by its numbers, where the model is. */
    const eventOf = ({ place, events, day }: Model, type: HistoryEvent["type"], gap: number, seed: number) => {
      const on = addDays(day, gap);
      if (type === "eligible") return { type, on };
      if (type === "form-received") {
        const isFirst = events.every((event) => event.type !== type);
        return isFirst ? { type, on, receivedByEmployer: on, ltd: true } : null;
      }
      return eventAt(dice(seed), { place, told: events, memberId: story.member.id }, type, on);
    };
    const command = fc
      .record({
        type: fc.constantFrom(...TYPES),
        gap: fc.constantFrom(1, 13, 14, 28, 29, 30, 31, 91),
        seed: aSeed,
        flip: fc.nat({ max: FLIPS.length - 1 }),
      })
      .map(({ type, gap, seed, flip }): fc.Command<Model, object> => ({
        check: (model) => eventOf(model, type, gap, seed) !== null,
        run: (model) => {
          const event = eventOf(model, type, gap, seed)!;
          const events = [...model.events, event];
          const until = addDays(knownOf(event), seed % 20);
          const career: Career = { input: { ...story, events, until }, readings: FLIPS[flip]! };
          const next = after(model.place, story.member.id, event);
          if (next === null) {
            refused++;
            const result = attempt(() => tell(career));
            const issues = result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
            const isBegun = events.some(({ type }) => type === "eligible");
            // Where she is never eligible, nothing else is looked at.
            expect(issues).toEqual([isBegun ? `E_EVENT_IMPOSSIBLE events.${events.length - 1}` : "E_MISSING events"]);
            return;
          }
          taken++;
          if (next.situation !== "before") expect(ours(career)).toEqual(theirs(career));
          Object.assign(model, { place: next, events, day: knownOf(event) });
        },
        toString: () => `${type} ${gap} days later (${seed}, ${flip})`,
      }));
    // Eligible from the first day, most often.
    const begun: Model = {
      place: { ...startOf(story), situation: "working" },
      events: [{ type: "eligible", on: "2020-01-31" }],
      day: "2020-01-31",
    };
    const start = (isBegun: boolean): Model =>
      isBegun ? { ...begun } : { place: startOf(story), events: [], day: PLAN_DATE };
    const numRuns = Math.ceil(RUNS / 4);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.commands([command], { maxCommands: 16, size: "max" }),
        (tenth, commands) => {
          fc.modelRun(() => ({ model: start(tenth > 0), real: {} }), commands);
        },
      ),
      { numRuns },
    );
    expect(taken).toBeGreaterThan(numRuns);
    expect(refused).toBeGreaterThan(numRuns);
  });

  it("is in intervals without gap, overlap or repetition, from eligibility to the end (S-6)", () => {
    holds(
      80,
      (career) => {
        const { plans, coverage, persons } = tell(career);
        const { events, until, member } = career.input;
        const eligible = events.find(({ type }) => type === "eligible")!.on;
        for (const plan of PLANS) {
          const intervals: PlanInterval[] = plans[plan];
          expect(intervals[0]!.from).toBe(eligible);
          expect(intervals.at(-1)!.until).toBe(until);
          intervals.forEach((interval, at) => {
            expect(interval.from <= interval.until).toBe(true);
            const next = intervals[at + 1];
            if (next === undefined) return;
            expect(next.from).toBe(addDays(interval.until, 1));
            expect({ ...next, from: "", until: "" }).not.toEqual({ ...interval, from: "", until: "" });
          });
          for (const { state, paidBy } of intervals) expect(paidBy === null).toBe(!isInForce(state));
        }
        expect(persons[0]).toEqual({
          id: member.id,
          role: "member",
          birthDate: member.birthDate,
          from: null,
          until: null,
        });
        // The certificate says what the plans say, day by day.
        for (const day of turningDays({ ...plans, coverage })) {
          const [health, dental] = [at(plans.health, day), at(plans.dental, day)];
          const period = coverage.find(({ from, until }) => from <= day && (until === null || day <= until));
          const isOut = health.state === "exempt" || health.state === "unknown";
          if (health.scenario === null && !isOut) expect(period).toBeUndefined();
          else {
            expect(period?.health).toEqual(isOut ? "exempt" : { scenario: health.scenario });
            expect(period?.dental).toBe(dental.status);
          }
        }
        return plans.health.length > 1;
      },
      RUNS,
    );
  });

  it("says more of the days that follow when it is asked for more, and nothing else of those before", () => {
    holds(
      150,
      (career, seed) => {
        const { until } = career.input;
        if (isPlannedShort(career.input.events, until)) return false;
        const later = addDays(until, 1 + (seed % 400));
        const [before, now] = [tell(career), tell(withInput(career, { until: later }))];
        for (const plan of PLANS) {
          const cut = now.plans[plan]
            .filter(({ from }) => from <= until)
            .map((interval) => (interval.until > until ? { ...interval, until } : interval));
          expect(cut).toEqual(before.plans[plan]);
        }
        expect(now.periods.slice(0, before.periods.length)).toEqual(before.periods);
        for (const { from } of now.periods.slice(before.periods.length)) expect(from > until).toBe(true);
        expect(now.persons).toEqual(before.persons);
        expect(now.changes).toEqual(before.changes);
        expect(now.refused).toEqual(before.refused);
        return now.plans.health.at(-1)!.until === later;
      },
      RUNS,
    );
  });

  it("is the same in whatever order the events are given, but for their places (S-7)", () => {
    holds(150, (career, seed) => {
      const { events } = career.input;
      const places = shuffled(
        events.map((_, place) => place),
        dice(seed),
      );
      const told = tell(career);
      const again = tell(withInput(career, { events: places.map((place) => events[place]!) } as Partial<HistoryInput>));
      // Each back at its place; of one event, in any order.
      const replaced = <One extends { event: number }>(list: readonly One[], place: (at: number) => number): string[] =>
        list.map((one) => JSON.stringify({ ...one, event: place(one.event) })).sort();
      for (const list of ["changes", "refused"] as const) {
        expect(replaced(again[list], (at) => places[at]!)).toEqual(replaced(told[list], (at) => at));
      }
      expect({ ...again, changes: [], refused: [] }).toEqual({ ...told, changes: [], refused: [] });
      return places.some((place, at) => place !== at);
    });
  });

  it("says what is known on a day, whatever is known later (S-12)", () => {
    const mayReachBack = (event: HistoryEvent): boolean =>
      ["form-received", "returned", "dismissed", "decision"].includes(event.type) ||
      ("event" in event && event.event !== undefined);
    let forward = 0;
    holds(
      100,
      (career, seed) => {
        const { events } = career.input;
        const days = inOrder(events).map(({ event }) => knownOf(event));
        const eligible = events.find(({ type }) => type === "eligible")!.on;
        const day = days[seed % days.length]!;
        if (day < eligible) return false;
        const known = events.filter((event) => knownOf(event) <= day);
        const left = events.filter((event) => knownOf(event) > day);
        const short = withInput(career, { events: known, until: day } as Partial<HistoryInput>);
        // A request may come before its event.
        const now = attempt(() => tell(short));
        if (!now.ok) {
          expect(now.issues.map(({ code }) => code)).toContain("E_EVENT_UNKNOWN");
          return false;
        }
        const whole = tell(career);
        expect(now.value.periods).toEqual(
          whole.periods
            .filter(({ from }) => from <= day)
            .map((period) => ({ ...period, corrections: period.corrections.filter((one) => one.known <= day) })),
        );
        if (left.some(mayReachBack) || isPlannedShort(known, day)) return left.length > 0;
        for (const plan of PLANS) {
          const cut = whole.plans[plan]
            .filter(({ from }) => from <= day)
            .map((interval) => (interval.until > day ? { ...interval, until: day } : interval));
          expect(cut).toEqual(now.value.plans[plan]);
        }
        if (left.length > 0) forward++;
        return left.length > 0;
      },
      RUNS,
    );
    expect(forward).toBeGreaterThan(RUNS / 8);
  });

  it("does not move for an event that changes nothing (S-3)", () => {
    holds(110, (career, seed) => {
      const d = dice(seed);
      const { events, until, member } = career.input;
      const eligible = events.find(({ type }) => type === "eligible")!.on;
      const days = [...new Set([...events.map(knownOf), addDays(eligible, d.below(400))])].map((day) =>
        addDays(day, d.of([0, 1])),
      );
      const on = d.of(days);
      const known = inOrder(events)
        .map(({ event }) => event)
        .filter((event) => event.on <= on);
      const last = <Type extends HistoryEvent["type"]>(type: Type) =>
        known.filter((event): event is Extract<HistoryEvent, { type: Type }> => event.type === type);
      const insurableSalary =
        last("salary-changed").findLast((event) => event.insurableSalary !== undefined)?.insurableSalary ??
        member.insurableSalary;
      const workTime = last("work-time-changed").at(-1)?.workTime ?? member.workTime;
      const event: HistoryEvent = d.of([
        { type: "contract-event", on },
        { type: "salary-changed", on, insurableSalary },
        { type: "work-time-changed", on, workTime },
      ]);
      const isTwice = events.some((other) => other.type === event.type && other.on === on);
      const more = withInput(career, { events: [...events, event] } as Partial<HistoryInput>);
      if (on > until || on < eligible || isTwice || impossible(more.input).length > 0) return false;
      expect(tell(more)).toEqual(tell(career));
      return true;
    });
  });

  it("answers every request once: granted, refused, or with a warning that its day is not known", () => {
    holds(55, (career) => {
      const { changes, refused, warnings, plans } = tell(career);
      const { events } = career.input;
      const requests = events.flatMap((event, index) =>
        event.type === "status-change-requested" || event.type === "level-change-requested" ? [{ event, index }] : [],
      );
      for (const { event, index } of requests) {
        const [granted, others] = [changes, refused].map((list) => list.filter((one) => one.event === index).length);
        const isOpen = warnings.some(
          ({ code, params }) =>
            (code === "W_CHANGE_WAITS" || code === "W_CHANGE_DATE_UNKNOWN") &&
            params["received"] === event.receivedByEmployer,
        );
        expect(granted! + others!).toBeLessThanOrEqual(1);
        expect(granted! + others! === 1 || isOpen).toBe(true);
      }
      for (const { event, on, type, plan, effective } of changes) {
        expect(events[event]).toMatchObject({ type, on });
        // Something begins on that day, unless an absence hides it or there is no such day in the history.
        expect(effective >= plans[plan][0]!.from).toBe(true);
      }
      expect(changes.map(({ event }) => event)).toEqual(changes.map(({ event }) => event).sort((a, b) => a - b));
      expect(refused.map(({ event }) => event)).toEqual(refused.map(({ event }) => event).sort((a, b) => a - b));
      return requests.length > 0;
    });
  });

  it("warns of a status that covers nobody, on some day, and of no other (AMB-05)", () => {
    holds(40, (career) => {
      const { plans, persons, warnings } = tell(career);
      const expected = (["health", "dental"] as const).flatMap((plan) => {
        const bounds = persons.flatMap(({ from, until }) => [
          from ?? "",
          until === null || until === undefined ? "" : addDays(until, 1),
        ]);
        return plans[plan].flatMap(({ from, until, status }) => {
          if (status === null || status === "individual") return [];
          const role = status === "family" ? "spouse" : "child";
          const days = [from, ...bounds.filter((day) => from < day && day <= until)];
          const isUnused = days.some((day) =>
            persons.every((one) => one.role !== role || day < (one.from ?? "") || day > (one.until ?? "9")),
          );
          return isUnused ? [`${plan} ${status}`] : [];
        });
      });
      const told = warnings.filter(({ code }) => code === "W_STATUS_UNUSED");
      expect(told.map(({ params }) => `${params["plan"]} ${params["status"]}`).sort()).toEqual(
        [...new Set(expected)].sort(),
      );
      return told.length > 0;
    });
  });
});

describe("the premiums of a career", () => {
  it("telescope: the first quote and its corrections come to the last one", () => {
    holds(20, (career) => {
      let corrected = false;
      for (const { quote: first, corrections, from } of tell(career).periods) {
        const last = corrections.at(-1)?.quote ?? first;
        const parts = [
          (of: typeof first) => of,
          (of: Pick<typeof first, "tax">) => of.tax,
          (of: Pick<typeof first, "payable">) => of.payable,
        ] as const;
        for (const part of parts as unknown as ((of: object) => Record<string, string>)[]) {
          for (const share of ["total", "employer", "employee"]) {
            const moved = corrections.reduce((sum, { difference }) => sum + cents(part(difference)[share]!), 0);
            expect(cents(part(first)[share]!) + moved).toBe(cents(part(last)[share]!));
          }
        }
        const knowns = corrections.map(({ known }) => known);
        expect([...new Set([from, ...knowns])].sort()).toEqual([from, ...knowns]);
        for (const { known, chargedFrom, difference } of corrections) {
          expect(known <= chargedFrom && chargedFrom < addDays(known, 14)).toBe(true);
          expect(
            [difference, difference.tax, difference.payable].some(
              ({ total, employer }) => cents(total) !== 0 || cents(employer) !== 0,
            ),
          ).toBe(true);
          corrected = true;
        }
      }
      return corrected;
    });
  });

  it("are those of the member as she is on the first day, where nothing moves", () => {
    let compared = 0;
    let whole = 0;
    holds(90, (career) => {
      const { plans, periods } = tell(career);
      const before = compared;
      for (const { from, until, quote: told, corrections } of periods) {
        const member = memberOn(career, plans, from, until);
        if (corrections.length > 0 || member === null) continue;
        const asked = quote(member, contextOf(career));
        const { events } = career.input;
        const isAllKnown = events.every((event) => knownOf(event) <= from) && !isPlannedShort(events, from);
        // What is known later may move no cent, and no correction then says so.
        if (isAllKnown) {
          expect(told).toEqual(asked);
          whole++;
        } else expect(amountsOf(told)).toEqual(amountsOf(asked));
        compared++;
      }
      return compared > before;
    });
    expect(compared).toBeGreaterThan(3 * RUNS);
    expect(whole).toBeGreaterThan(RUNS / 4);
  });
});

describe("what a history is given and gives", () => {
  it("is a certificate", () => {
    holds(200, (career) => {
      const { persons, coverage } = tell(career);
      const certificate = { id: "C-1", persons, coverage };
      const claims = persons.flatMap(({ id, from }) => {
        const incurred = [from ?? "", coverage[0]!.from, "2019-10-01"].sort().at(-1)!;
        return [{ id, person: id, benefit: "physiotherapy" as const, incurred, received: incurred, amount: "30.00" }];
      });
      expect(adjudicate({ certificate, claims }).decisions).toHaveLength(persons.length);
      return true;
    });
  });

  it("is plain: it survives JSON and a structured clone", () => {
    holds(200, (career) => {
      const told = tell(career);
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
      expect(structuredClone(told)).toStrictEqual(told);
      return true;
    });
  });

  it("is the caller's: nothing is frozen, nothing shared, and the input stays as it was", () => {
    holds(200, (career) => {
      const text = JSON.stringify(career);
      const first = coverageHistory(deepFrozen(structuredClone(inputOf(career))), contextOf(career));
      const told = JSON.stringify(first);
      const seen = new Set<object>();
      expect(spoil(first, seen)).toBe(true);
      expect(JSON.stringify(tell(career))).toBe(told);
      expect(JSON.stringify(career)).toBe(text);
      return seen.size > 10;
    });
  });

  it("names the readings that it used: no other moves anything", () => {
    let moved = 0;
    holds(80, (career, seed) => {
      const d = dice(seed);
      const told = tell(career);
      const flip = Object.entries(d.of(FLIPS))[0] as [keyof Readings, string];
      const [key, option] = flip;
      const readings = { ...career.readings, [key]: option };
      const isNamed = told.readings[key] !== undefined;
      if ((career.readings as Partial<Readings>)[key] === option) return false;
      const again = tell({ ...career, readings });
      if (isNamed) {
        expect(told.readings[key]).toBe((career.readings as Partial<Readings>)[key] ?? READING_OPTIONS[key][0]);
        if (JSON.stringify({ ...again, readings: {} }) !== JSON.stringify({ ...told, readings: {} })) moved++;
      } else expect(again).toEqual(told);
      return !isNamed;
    });
    expect(moved).toBeGreaterThan(0);
  });
});

// ---------------------------------------------------------------- what they are asked with

/** Whether, on a day, a leave may still turn out to be longer than 28 days: its days before would be told anew. */
function isPlannedShort(events: readonly HistoryEvent[], day: string): boolean {
  return events.some((event) => {
    if (event.type !== "leave-started" || event.plannedReturn === undefined || day >= addDays(event.on, 28))
      return false;
    return events.every(({ type, on }) => type !== "returned" || on <= event.on);
  });
}

const isInForce = (state: PlanInterval["state"]): boolean => state === "held" || state === "level-1-only";

function at<Interval extends { from: string; until: string | null }>(
  intervals: readonly Interval[],
  day: string,
): Interval {
  return intervals.find(({ from, until }) => from <= day && (until === null || day <= until))!;
}

function turningDays(lists: Record<string, readonly { from: string }[]>): string[] {
  return [...new Set(Object.values(lists).flatMap((list) => list.map(({ from }) => from)))];
}

function amountsOf({ lines, total, tax, payable }: Quote): object {
  return { lines: lines.filter((line) => cents(line.total) > 0), total, tax, payable };
}

/** The member of the public `quote` on the first day of a period; `null` where it has no words for her. */
function memberOn(
  { input, readings }: Career,
  plans: CoverageHistory["plans"],
  from: string,
  until: string,
): Member | null {
  const { member, events } = input;
  const eligible = events.find(({ type }) => type === "eligible")!.on;
  if (from < eligible || readings.retroactivePremium === "not-due") return null;
  const whole = <Interval extends PlanInterval>(intervals: readonly Interval[]): Interval | null => {
    const interval = at(intervals, from);
    // What moves within the period is charged by rules of its own.
    return interval === undefined || interval.until < until ? null : interval;
  };
  const [health, dental, life, ltd] = [whole(plans.health), whole(plans.dental), whole(plans.life), whole(plans.ltd)];
  if (health === null || dental === null || life === null || ltd === null) return null;
  const known = inOrder(events).map(({ event }) => event);
  const pay = {
    insurableSalary: member.insurableSalary,
    salaryScaleMaximum: member.salaryScaleMaximum,
    workTime: member.workTime,
  };
  for (const event of known) {
    if (event.on > from) continue;
    if (event.type === "salary-changed") {
      pay.insurableSalary = event.insurableSalary ?? pay.insurableSalary;
      pay.salaryScaleMaximum = event.salaryScaleMaximum ?? pay.salaryScaleMaximum;
    } else if (event.type === "work-time-changed") pay.workTime = event.workTime;
  }
  const salaries = [life.salary, ltd.salary].flatMap((salary) => (salary === null ? [] : (salary.premium ?? [])));
  if (new Set(salaries).size > 1) return null;
  const payers = [health, dental, life, ltd].filter(({ state }) => isInForce(state)).map(({ paidBy }) => paidBy);
  const isWaived = payers.includes("waived");
  if (isWaived && payers.some((payer) => payer !== "waived")) return null;
  const isOut = health.state === "exempt";
  // Without health the public quote takes no dental.
  if (health.scenario === null && !isOut && dental.status !== null) return null;
  return {
    on: from,
    ...pay,
    insurableSalary: salaries[0] ?? pay.insurableSalary,
    birthDate: member.birthDate,
    sex: member.sex,
    smoker: member.smoker,
    health: isOut ? "exempt" : health.scenario === null ? null : { scenario: health.scenario },
    dental: dental.status,
    life: life.cover,
    ltd: ltd.option,
    paidBy: isWaived ? "waived" : (health.paidBy ?? "shared"),
  };
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}

/** Writes over every place of a result; whether each object was one that may be written, and there once. */
function spoil(value: object, seen: Set<object>): boolean {
  const isFree = !seen.has(value) && !Object.isFrozen(value);
  seen.add(value);
  return Object.entries(value).reduce((isAll, [key, inner]) => {
    const isInnerFree = typeof inner !== "object" || inner === null || spoil(inner, seen);
    (value as Record<string, unknown>)[key] = "spoiled";
    return isAll && isInnerFree;
  }, isFree);
}
