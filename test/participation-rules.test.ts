import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  automaticDental,
  changeDate,
  dentalMinimum,
  dentalTermination,
  enrolment,
  exemption,
  healthMinimum,
  premiumWaiver,
  progressiveRetirement,
  READING_OPTIONS,
  unpaidLeave,
  type Context,
  type ExemptionProof,
  type Readings,
  type Reason,
} from "../src/index.js";
import { addDays, addMonths } from "./oracle/dates.js";
import {
  automaticDentalOn,
  changeDate as oracleChangeDate,
  daysBetween,
  dentalCompleteOn,
  exemptionRefusal,
  healthFreeOn,
  isFormInTime,
  isLongAbsence,
  isRefusalInTime,
  ltdStop,
  payPeriodEnd,
  payPeriodFrom,
  waiverFrom,
} from "./oracle/participation.js";
import { RUNS } from "./runs.js";

// Each rule of participation that stands alone, against the same rule of the second, independent implementation:
// on every day where that is a matter of seconds, and on random days, calendars and readings.

const ANCHOR = "2019-03-31";

/** Every day of an interval, both included. */
function days(from: string, until: string): string[] {
  const all: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) all.push(day);
  return all;
}

const RULED = days(ANCHOR, "2026-12-31");
const YEAR = days("2020-01-01", "2020-12-31");

const text = (reason: Reason | null): string | null => reason && `${reason.code} ${reason.article ?? ""}`;
const anchored = (anchor: string, readings?: Context["readings"]): Context => ({ payCalendar: { anchor }, readings });

/** The cases on which two functions differ: none, or the first ones. */
function differences<Case>(
  cases: Iterable<Case>,
  ours: (one: Case) => unknown,
  theirs: (one: Case) => unknown,
): unknown[] {
  const found: unknown[] = [];
  let tried = 0;
  for (const one of cases) {
    tried++;
    const [a, b] = [ours(one), theirs(one)];
    if (JSON.stringify(a) !== JSON.stringify(b) && found.length < 5) found.push({ case: one, ours: a, theirs: b });
  }
  expect(tried).toBeGreaterThan(0);
  return found;
}

// ---------------------------------------------------------------- material

const dayFrom = (first: string, most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(first, days));
/** Any day of the rules' first years, the ends of months and 29 February as often as the rest. */
const aDay = fc.oneof(
  dayFrom(ANCHOR, 3000),
  fc.constantFrom("2019-03-31", "2019-08-31", "2020-01-01", "2020-02-28", "2020-02-29", "2020-03-01", "2020-11-30"),
  fc.constantFrom("2020-12-31", "2021-01-01", "2021-02-28", "2022-03-30", "2022-03-31", "2024-02-29", "2023-02-28"),
);
const anAnchor = dayFrom("2018-12-30", 900);
const option = <Key extends keyof Readings>(key: Key) =>
  fc.constantFrom(...(READING_OPTIONS[key] as readonly Readings[Key][]));

// ---------------------------------------------------------------- changes

describe("the date of a change (CHG-02, CHG-03, CHG-05, §1.4)", () => {
  test("every event of a year, received from 40 days before to 60 days after", () => {
    function* requests(): Generator<{ event: string; received: string }> {
      for (const event of YEAR) {
        for (let offset = -40; offset <= 60; offset++) yield { event, received: addDays(event, offset) };
      }
    }
    const found = differences(
      requests(),
      ({ event, received }) => {
        const { effective, premiumFrom, reason } = changeDate({ plan: "dental", event, receivedByEmployer: received });
        return [effective, premiumFrom, text(reason)];
      },
      ({ event, received }) => {
        const change = oracleChangeDate({ received, event }, [], ANCHOR);
        return change && [change.on, addDays(payPeriodEnd(change.on, ANCHOR), -13), change.reason];
      },
    );
    expect(found).toEqual([]);
  });

  test("without an event, every day of the rules", () => {
    const found = differences(
      RULED,
      (received) => {
        const { effective, premiumFrom, reason } = changeDate({ plan: "health", receivedByEmployer: received });
        return [effective, premiumFrom, text(reason)];
      },
      (received) => {
        const on = payPeriodFrom(received, ANCHOR);
        return [on, on, "R_CHANGED_ON_PAY_PERIOD CHG-03"];
      },
    );
    expect(found).toEqual([]);
  });

  test("an event on every day of a disability and around it", () => {
    const [from, again] = ["2020-03-10", "2020-05-04"];
    function* requests(): Generator<{ event: string; received: string }> {
      for (const event of days("2020-02-01", "2020-06-01")) {
        for (const offset of [-20, 0, 1, 30, 31, 45]) yield { event, received: addDays(event, offset) };
      }
    }
    for (const reEligible of [again, null]) {
      const found = differences(
        requests(),
        ({ event, received }) => {
          const disability = { from, reEligible };
          const change = changeDate({ plan: "dental", event, receivedByEmployer: received, disability });
          return change.effective === null ? null : { on: change.effective, reason: text(change.reason) };
        },
        ({ event, received }) => oracleChangeDate({ received, event }, [{ from, end: reEligible }], ANCHOR),
      );
      expect(found).toEqual([]);
    }
  });

  test("any calendar, disability and reading", () => {
    const request = fc.record({
      event: fc.option(aDay),
      offset: fc.integer({ min: -60, max: 60 }),
      free: aDay,
      disabled: fc.option(
        fc.record({ offset: fc.integer({ min: -90, max: 20 }), length: fc.integer({ min: 1, max: 200 }) }),
      ),
      isBack: fc.boolean(),
      anchor: anAnchor,
      plan: fc.constantFrom("health", "dental"),
      retroactivePremium: option("retroactivePremium"),
      healthChangeDates: option("healthChangeDates"),
    });
    fc.assert(
      fc.property(request, ({ event, offset, free, disabled, isBack, anchor, plan, ...readings }) => {
        const received = event === null ? free : addDays(event, offset);
        const from = disabled === null ? null : addDays(event ?? free, disabled.offset);
        const reEligible = from === null || disabled === null || !isBack ? null : addDays(from, disabled.length);
        const disability = from === null ? null : { from, reEligible };
        const change = changeDate(
          { plan, event, receivedByEmployer: received, disability },
          anchored(anchor, readings),
        );
        const isUnknown = plan === "health" && readings.healthChangeDates === "unknown";
        const spells = from === null ? [] : [{ from, end: reEligible }];
        const theirs = isUnknown ? null : oracleChangeDate({ received, event }, spells, anchor);
        if (theirs === null) {
          expect(change).toMatchObject({ effective: null, premiumFrom: null, reason: null });
          expect(change.warnings.map(({ code }) => code)).toEqual([
            isUnknown ? "W_CHANGE_DATE_UNKNOWN" : "W_CHANGE_WAITS",
          ]);
          return;
        }
        const isBackdated = theirs.on < received;
        const premiumFrom =
          isBackdated && readings.retroactivePremium === "not-due"
            ? payPeriodFrom(received, anchor)
            : addDays(payPeriodEnd(theirs.on, anchor), -13);
        expect(change).toEqual({
          effective: theirs.on,
          premiumFrom,
          reason: expect.objectContaining({ code: theirs.reason.split(" ")[0] }) as unknown,
          readings: {
            ...(plan === "health" && { healthChangeDates: "as-dental" }),
            ...(isBackdated && { retroactivePremium: readings.retroactivePremium }),
          },
          warnings: [],
        });
        expect(text(change.reason)).toBe(theirs.reason);
      }),
      { numRuns: 5 * RUNS },
    );
  });
});

// ---------------------------------------------------------------- minimum participation

describe("the minimum participation (M36-01, M36-04, §1.1, §3.3)", () => {
  test("36 months of health, from every day", () => {
    const found = differences(
      RULED,
      (since) => {
        const free = healthFreeOn(since);
        const on = [addDays(free, -1), free, addDays(free, 1)];
        return [
          healthMinimum({ since, on: since, event: false }).freeFrom,
          healthMinimum({ since, on: since, event: false }).lastDay,
          on.map((day) => healthMinimum({ since, on: day, event: false }).mayLower),
          on.map((day) => healthMinimum({ since, on: day, event: true }).mayLower),
        ];
      },
      (since) => [healthFreeOn(since), addDays(healthFreeOn(since), -1), [false, true, true], [true, true, true]],
    );
    expect(found).toEqual([]);
  });

  test("36 months of dental, from every day", () => {
    for (const dentalMinimumStart of READING_OPTIONS.dentalMinimumStart) {
      const found = differences(
        RULED,
        (since) => dentalMinimum({ since }, { readings: { dentalMinimumStart } }),
        (since) => {
          const start = dentalMinimumStart === "plan-date" ? ANCHOR : since;
          const freeFrom = dentalCompleteOn(start, [], "paused");
          return { lastDay: freeFrom && addDays(freeFrom, -1), freeFrom, readings: { dentalMinimumStart } };
        },
      );
      expect(found).toEqual([]);
    }
  });

  test("a suspension of ten days on every day of the minimum and after it", () => {
    const found = differences(
      days(ANCHOR, "2022-06-30"),
      (from) => dentalMinimum({ since: ANCHOR, suspensions: [{ from, until: addDays(from, 9) }] }).freeFrom,
      (from) => dentalCompleteOn(ANCHOR, [{ from, end: addDays(from, 10) }], "paused"),
    );
    expect(found).toEqual([]);
  });

  test("any suspensions", () => {
    const gap = fc.record({ gap: fc.integer({ min: 0, max: 600 }), length: fc.integer({ min: 1, max: 400 }) });
    const stay = fc.record({
      since: aDay,
      reentry: fc.boolean(),
      gaps: fc.array(gap, { maxLength: 5 }),
      isOpen: fc.boolean(),
      suspendedDental: option("suspendedDental"),
      dentalMinimumStart: option("dentalMinimumStart"),
    });
    fc.assert(
      fc.property(stay, ({ since, reentry, gaps, isOpen, ...readings }) => {
        let next = since;
        const spans = gaps.map(({ gap, length }, index) => {
          const from = addDays(next, gap);
          const end = addDays(from, length);
          next = end;
          return { from, end: isOpen && index === gaps.length - 1 ? null : end };
        });
        const suspensions = spans.map(({ from, end }) => ({ from, until: end && addDays(end, -1) }));
        const start = !reentry && readings.dentalMinimumStart === "plan-date" ? ANCHOR : since;
        const freeFrom = dentalCompleteOn(start, spans, readings.suspendedDental);
        const ours = dentalMinimum({ since, reentry, suspensions }, { readings });
        expect(ours).toMatchObject({ freeFrom, lastDay: freeFrom && addDays(freeFrom, -1) });
        // A suspension that moves the day used the reading, and one that does not may have.
        if (freeFrom !== addMonths(start, 36)) expect(ours.readings.suspendedDental).toBe("paused");
      }),
      { numRuns: 5 * RUNS },
    );
  });
});

// ---------------------------------------------------------------- automatic dental, waiver, retirement

describe("the automatic dental plan (A25-01, Annexe 1)", () => {
  test("a rise on every day", () => {
    for (const januaryFirstRise of READING_OPTIONS.januaryFirstRise) {
      const found = differences(
        RULED,
        (on) => automaticDental({ on, before: "0.25", after: "0.26" }, { readings: { januaryFirstRise } }),
        (on) => ({
          from: automaticDentalOn(on, januaryFirstRise),
          readings: on.endsWith("-01-01") ? { januaryFirstRise } : {},
        }),
      );
      expect(found).toEqual([]);
    }
  });

  test("any two shares of full time: from 25 % or less to more", () => {
    const share = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
      fc.constantFrom(0, 0.2499999999, 0.25, 0.2500000001, 0.26, 1),
    );
    fc.assert(
      fc.property(aDay, share, share, (on, before, after) => {
        const from = before <= 0.25 && after > 0.25 ? automaticDentalOn(on, "next-year") : null;
        expect(automaticDental({ on, before, after }).from).toBe(from);
      }),
      { numRuns: 2 * RUNS },
    );
  });
});

describe("the waiver of premiums (WAI-01, WAI-02, §3.2)", () => {
  test("a disability from every day", () => {
    const found = differences(
      RULED,
      (disabledFrom) => {
        const { status, from } = premiumWaiver({ disabledFrom });
        return [status, from];
      },
      (disabledFrom) => {
        const from = waiverFrom(disabledFrom, null, ANCHOR);
        return [from === null ? "unknown" : "waived", from];
      },
    );
    expect(found).toEqual([]);
  });

  test("any calendar, recurrence, end and partial return", () => {
    const disability = fc.record({
      from: aDay,
      first: fc.option(fc.integer({ min: 0, max: 400 })),
      length: fc.option(fc.integer({ min: 1, max: 300 })),
      back: fc.option(
        fc.record({
          after: fc.integer({ min: 0, max: 300 }),
          regularPay: fc.boolean(),
          returnOrAssignment: fc.boolean(),
        }),
      ),
      anchor: anAnchor,
      waiverEnd: option("waiverEnd"),
      waivedPlans: option("waivedPlans"),
    });
    fc.assert(
      fc.property(disability, ({ from, first, length, back, anchor, ...readings }) => {
        const firstBegan = first === null ? undefined : addDays(from, -first);
        const ended = length === null ? null : addDays(from, length);
        const partialReturn = back && {
          on: addDays(from, back.after),
          regularPay: back.regularPay,
          returnOrAssignment: back.returnOrAssignment,
        };
        const input = { disabledFrom: from, firstBegan, ended, partialReturn };
        const ours = premiumWaiver(input, anchored(anchor, readings));
        const start = waiverFrom(from, firstBegan ?? null, anchor);
        if (start === null || (ended !== null && ended <= start)) {
          const status = start === null ? "unknown" : "none";
          expect(ours).toEqual({ status, from: null, until: null, mayEndFrom: null, plans: [], readings: {} });
          return;
        }
        const isMet =
          partialReturn !== null &&
          (ended === null || partialReturn.on < ended) &&
          (readings.waiverEnd === "both"
            ? partialReturn.regularPay && partialReturn.returnOrAssignment
            : partialReturn.regularPay || partialReturn.returnOrAssignment);
        expect(ours).toMatchObject({
          status: "waived",
          from: start,
          until: ended && addDays(ended, -1),
          mayEndFrom: isMet ? [partialReturn.on, start].sort()[1] : null,
          plans: readings.waivedPlans === "all-held" ? ["health", "dental", "life", "ltd"] : ["life", "ltd"],
        });
      }),
      { numRuns: 5 * RUNS },
    );
  });
});

describe("long-term disability in progressive retirement (RET-06, RET-07, §1.6.2)", () => {
  const salaries = { salaryReceived: "30000", salaryWithout: "50000", maintain: true };

  test("programmes from every day, around 24 months and of 36", () => {
    function* programmes(): Generator<{ from: string; until: string }> {
      for (const from of RULED) {
        for (const offset of [-2, -1, 0, 1, 2]) yield { from, until: addDays(addMonths(from, 24), offset) };
        yield { from, until: addDays(addMonths(from, 36), -1) };
      }
    }
    const found = differences(
      programmes(),
      ({ from, until }) => {
        const { plans, ltdLastDay } = progressiveRetirement({ from, until, ...salaries });
        return [ltdLastDay, plans.ltd.state === "ended" ? [plans.ltd.from, text(plans.ltd.reason)] : plans.ltd.until];
      },
      ({ from, until }) => {
        const stop = ltdStop(from, until);
        const last = addDays(stop.on, -1);
        return [last, stop.on === from ? [from, stop.reason] : last];
      },
    );
    expect(found).toEqual([]);
  });
});

// ---------------------------------------------------------------- leaves, enrolment, exemption

describe("a leave of more than 28 days (ABS-01, ABS-05, §1.5)", () => {
  test("from every day of a year, of 1 to 45 days", () => {
    function* leaves(): Generator<{ from: string; returned: string }> {
      for (const from of YEAR) {
        for (let length = 1; length <= 45; length++) yield { from, returned: addDays(from, length) };
      }
    }
    const found = differences(
      leaves(),
      (leave) => unpaidLeave({ kind: "unpaid", ...leave, maintain: null }).applies,
      ({ from, returned }) => isLongAbsence(from, returned),
    );
    expect(found).toEqual([]);
  });

  test("of any kind and length, asked to be maintained on any day", () => {
    const leave = fc.record({
      kind: fc.constantFrom("unpaid", "suspension", "family"),
      from: aDay,
      length: fc.option(fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 26, max: 30 }))),
      asked: fc.option(fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -2, max: 2 }))),
      unpaidLeavePayer: option("unpaidLeavePayer"),
    });
    fc.assert(
      fc.property(leave, ({ kind, from, length, asked, unpaidLeavePayer }) => {
        const returned = length === null ? null : addDays(from, length);
        const maintain = asked === null ? null : addDays(from, asked);
        const { applies, plans, refused, resumes } = unpaidLeave(
          { kind, from, returned, maintain },
          { readings: { unpaidLeavePayer } },
        );
        expect(applies).toBe(isLongAbsence(from, returned));
        if (plans === null) {
          expect([applies, refused, resumes]).toEqual([false, null, null]);
          return;
        }
        const isKept = maintain !== null && maintain < from;
        const { health, ...others } = plans;
        expect(health.state).toBe(isKept ? "maintained" : "level-1-only");
        expect(health.paidBy).toBe(kind === "family" ? "shared" : isKept ? "member" : unpaidLeavePayer);
        for (const plan of Object.values(others)) {
          expect([plan.state, plan.paidBy]).toEqual(isKept ? ["maintained", "member"] : ["suspended", null]);
        }
        for (const plan of Object.values(plans)) {
          expect([plan.from, plan.until]).toEqual([from, returned && addDays(returned, -1)]);
        }
        expect(text(refused)).toBe(maintain === null || isKept ? null : "R_MAINTAIN_LATE ABS-05");
        expect(resumes).toBe(isKept ? null : returned);
      }),
      { numRuns: 3 * RUNS },
    );
  });
});

describe("the form of enrolment (ENR-03, DEN-06, LIF-08, AMB-41, §1.1, §1.2)", () => {
  test("eligible on every day of a year, received from 5 days before to 40 days after", () => {
    function* forms(): Generator<{ eligibleOn: string; receivedByEmployer: string }> {
      for (const eligibleOn of YEAR) {
        for (let offset = -5; offset <= 40; offset++) {
          yield { eligibleOn, receivedByEmployer: addDays(eligibleOn, offset) };
        }
      }
    }
    for (const refusalDeadline of READING_OPTIONS.refusalDeadline) {
      const found = differences(
        forms(),
        ({ eligibleOn, receivedByEmployer }) => {
          const form = { receivedByEmployer, health: { scenario: "C" }, dental: "declined" } as const;
          const result = enrolment({ eligibleOn, ltd: null, form }, { readings: { refusalDeadline } });
          const { plans, lateChoicesFrom, refused } = result;
          return [plans.health.scenario, lateChoicesFrom, plans.dental.status, refused.map(text)];
        },
        ({ eligibleOn, receivedByEmployer }) => {
          const isHeeded = isFormInTime(eligibleOn, receivedByEmployer);
          const isDeclined = isRefusalInTime(eligibleOn, receivedByEmployer, refusalDeadline);
          return [
            isHeeded ? "C" : "A",
            isHeeded ? null : payPeriodFrom(receivedByEmployer, ANCHOR),
            isDeclined ? null : "individual",
            isDeclined ? [] : ["R_REFUSAL_LATE DEN-06"],
          ];
        },
      );
      expect(found).toEqual([]);
    }
  });
});

describe("the exemption (EXM-02, EXM-05, §3.3)", () => {
  test("every proof of a member, her spouse and a child, in both orders", () => {
    const persons = [
      { id: "P-1", role: "member" },
      { id: "P-2", role: "spouse" },
      { id: "P-3", role: "child" },
    ] as const;
    const kinds = [null, [true, true], [true, false], [false, true], [false, false]] as const;
    function* proofs(): Generator<ExemptionProof[]> {
      for (const her of kinds) {
        for (const spouse of kinds) {
          for (const child of kinds) {
            const all = [her, spouse, child].flatMap((kind, index) =>
              kind === null ? [] : [{ person: `P-${String(index + 1)}`, group: kind[0], similarDrugs: kind[1] }],
            );
            yield all;
            yield all.reverse();
          }
        }
      }
    }
    const found = differences(
      proofs(),
      (given) => {
        const { exempt, reasons } = exemption({ persons: [persons[1], persons[0], persons[2]], proofs: given });
        const told = new Map(reasons.map((reason) => [reason.params["person"], text(reason)]));
        return [exempt, text(reasons[0] ?? null), persons.map(({ id }) => told.get(id) ?? null)];
      },
      (given) => {
        const ids = persons.map(({ id }) => id);
        const refusal = exemptionRefusal(ids, given);
        return [refusal === null, refusal, ids.map((id) => exemptionRefusal([id], given))];
      },
    );
    expect(found).toEqual([]);
  });
});

// ---------------------------------------------------------------- the end of dental

describe("the end of the dental plan (TRM-01, M36-06, §1.7.1)", () => {
  test("a form on every day of a year, the minimum complete around the end of its period", () => {
    function* forms(): Generator<{ received: string; free: string }> {
      for (const received of YEAR) {
        for (let offset = -3; offset <= 17; offset++) yield { received, free: addDays(received, offset) };
      }
    }
    const found = differences(
      forms(),
      ({ received, free }) => dentalTermination({ minimumFreeFrom: free, receivedByEmployer: received }).lastDay,
      ({ received, free }) => {
        const last = payPeriodEnd(received, ANCHOR);
        return addDays(last, 1) >= free ? last : null;
      },
    );
    expect(found).toEqual([]);
  });

  test("both ways out, in any calendar and reading", () => {
    const request = fc.record({
      free: aDay,
      form: fc.option(fc.integer({ min: -40, max: 40 })),
      other: fc.option(
        fc.record({ offset: fc.integer({ min: -40, max: 40 }), group: fc.boolean(), newly: fc.boolean() }),
      ),
      anchor: anAnchor,
      otherDentalCover: option("otherDentalCover"),
    });
    fc.assert(
      fc.property(request, ({ free, form, other, anchor, otherDentalCover }) => {
        const received = form === null ? null : addDays(free, form);
        const shown = other && {
          receivedByInsurer: addDays(free, other.offset),
          group: other.group,
          newly: other.newly,
        };
        const input = { minimumFreeFrom: free, receivedByEmployer: received, otherCover: shown };
        const ours = dentalTermination(input, anchored(anchor, { otherDentalCover }));
        const end = received === null ? null : payPeriodEnd(received, anchor);
        const byForm = end !== null && daysBetween(free, end) >= -1 ? end : null;
        const isFree = shown !== null && shown.receivedByInsurer >= free;
        const isEnough = isFree || otherDentalCover === "any" || (shown?.group === true && shown.newly);
        const byOther = shown !== null && isEnough ? shown.receivedByInsurer : null;
        expect(ours.byForm?.lastDay).toBe(received === null ? undefined : byForm);
        expect(ours.byOtherCover?.lastDay).toBe(shown === null ? undefined : byOther);
        expect(ours.lastDay).toBe([byForm, byOther].filter((day) => day !== null).sort()[0] ?? null);
      }),
      { numRuns: 3 * RUNS },
    );
  });
});

// ---------------------------------------------------------------- D-20

describe("a change at the edge of a pay period: the day before, on it, after it (D-20)", () => {
  /** A period's first day, by any calendar. */
  const edge = fc.record({ anchor: anAnchor, periods: fc.integer({ min: -20, max: 120 }) });

  test("takes effect on that period, that one, the next", () => {
    fc.assert(
      fc.property(edge, ({ anchor, periods }) => {
        const start = addDays(anchor, 14 * periods);
        const next = addDays(start, 14);
        const context = anchored(anchor);
        const [before, on, past] = [addDays(start, -1), start, addDays(start, 1)];
        const effective = (receivedByEmployer: string): string | null =>
          changeDate({ plan: "dental", receivedByEmployer }, context).effective;
        expect([before, on, past].map(effective)).toEqual([start, start, next]);

        // On its event, whose premium is that of the period that contains it.
        const premium = (event: string): (string | null)[] => {
          const change = changeDate({ plan: "dental", event, receivedByEmployer: event }, context);
          return [change.effective, change.premiumFrom];
        };
        expect([before, on, past].map(premium)).toEqual([
          [before, addDays(start, -14)],
          [on, start],
          [past, start],
        ]);

        // Out of the dental plan with the period that contains the request.
        const lastDay = (receivedByEmployer: string): string | null =>
          dentalTermination({ minimumFreeFrom: "1990-01-01", receivedByEmployer }, context).lastDay;
        expect([before, on, past].map(lastDay)).toEqual([before, addDays(next, -1), addDays(next, -1)]);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  test("a late form and a waiver begin with that period, that one, the next", () => {
    const late = fc.record({ anchor: anAnchor, periods: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(late, ({ anchor, periods }) => {
        // Later than the rules by more than the three months of a waiver, and than the clause of 2020-04-01.
        const start = addDays(payPeriodFrom("2021-09-01", anchor), 14 * periods);
        const next = addDays(start, 14);
        const context = anchored(anchor);
        const [before, on, past] = [addDays(start, -1), start, addDays(start, 1)];
        const lateChoices = (receivedByEmployer: string): string | null =>
          enrolment({ eligibleOn: "2021-01-01", ltd: null, form: { receivedByEmployer } }, context).lateChoicesFrom;
        expect([before, on, past].map(lateChoices)).toEqual([start, start, next]);

        for (const threeMonths of [before, on, past]) {
          // The first disability whose three months end on that day, when there is one.
          const disabledFrom = addMonths(threeMonths, -3);
          if (addMonths(disabledFrom, 3) !== threeMonths) continue;
          expect(premiumWaiver({ disabledFrom }, context).from).toBe(threeMonths === past ? next : start);
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });
});
