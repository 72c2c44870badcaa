// Holds the oracle of histories to what the text says. Every expected line was worked by hand from the leaflet, rules.md
// (section Z, vectors 12 to 16) and readings.md; none is copied from the oracle. Pay periods count from 2019-03-31, so
// that those of 2020 begin on 01-05, 01-19, 02-02, 02-16, 03-01, 03-15, 03-29, 04-12 … 07-05 … 12-20.

import { describe, expect, it } from "vitest";

import {
  automaticDentalOn,
  changeDate,
  daysBetween,
  dentalCompleteOn,
  exemptionRefusal,
  healthFreeOn,
  history,
  isFormInTime,
  isLongAbsence,
  isRefusalInTime,
  ltdStop,
  payPeriodEnd,
  payPeriodFrom,
  waiverFrom,
} from "./participation.js";
import type { HistoryEvent, HistoryInput, HistoryMember, HistoryOptions } from "./participation.js";

const ANCHOR = "2019-03-31";

const MEMBER: HistoryMember = {
  id: "P-1",
  birthDate: "1980-01-02",
  sex: "female",
  smoker: false,
  insurableSalary: "52000.00",
  salaryScaleMaximum: "45000.00",
  workTime: "1",
  ltd: null,
};

/** A form that takes health and nothing else, on the day of eligibility. */
const onlyHealth = (on: string, scenario: "A" | "C" | "G" | "O"): HistoryEvent[] => [
  { type: "eligible", on },
  {
    type: "form-received",
    on,
    receivedByEmployer: on,
    health: { scenario },
    dental: "declined",
    life: { basic: false, dependants: false },
  },
];

const story = (
  until: string,
  events: HistoryEvent[],
  member: Partial<HistoryMember> = {},
  dependants: HistoryInput["dependants"] = [],
): HistoryInput => ({ member: { ...MEMBER, ...member }, dependants, events, until });

const tell = (input: HistoryInput, readings: NonNullable<HistoryOptions["readings"]> = {}) =>
  history(input, { readings });

describe("the rules that stand alone", () => {
  it("counts pay periods on both sides of the anchor (AMB-32)", () => {
    expect(payPeriodFrom("2020-01-05", ANCHOR)).toBe("2020-01-05");
    expect(payPeriodFrom("2020-01-06", ANCHOR)).toBe("2020-01-19");
    expect(payPeriodEnd("2020-01-18", ANCHOR)).toBe("2020-01-18");
    expect(payPeriodFrom("2019-03-18", ANCHOR)).toBe("2019-03-31");
    expect(payPeriodFrom("2019-03-17", ANCHOR)).toBe("2019-03-17");
    expect(daysBetween("2020-02-03", "2020-03-02")).toBe(28);
    expect(daysBetween("2019-12-31", "2020-01-01")).toBe(1);
  });

  it("vector 12: an event of 2020-03-01, received on the 30th day and on the 31st", () => {
    const asked = (received: string) => changeDate({ received, event: "2020-03-01" }, [], ANCHOR);
    expect(asked("2020-03-31")).toEqual({ on: "2020-03-01", reason: "R_CHANGED_ON_EVENT CHG-02" });
    expect(asked("2020-04-01")).toEqual({ on: "2020-04-12", reason: "R_CHANGED_ON_PAY_PERIOD CHG-03" });
    expect(asked("2020-02-20")?.on).toBe("2020-03-01");
  });

  it("lets a disabled member wait (CHG-05)", () => {
    const request = { received: "2020-03-10", event: "2020-03-01" };
    const spell = (end: string | null) => [{ from: "2020-02-01", end }];
    expect(changeDate(request, spell("2020-09-01"), ANCHOR)).toEqual({
      on: "2020-09-01",
      reason: "R_CHANGED_ON_RE_ELIGIBILITY CHG-05",
    });
    expect(changeDate(request, spell("2020-03-01"), ANCHOR)?.on).toBe("2020-03-01");
    expect(changeDate(request, spell(null), ANCHOR)).toBeNull();
  });

  it("vector 13: waiver after three months, from 2020-04-01 only", () => {
    expect(waiverFrom("2020-04-01", null, ANCHOR)).toBe("2020-07-05");
    expect(waiverFrom("2020-04-05", null, ANCHOR)).toBe("2020-07-05");
    expect(waiverFrom("2020-04-06", null, ANCHOR)).toBe("2020-07-19");
    expect(waiverFrom("2020-03-31", null, ANCHOR)).toBeNull();
    expect(waiverFrom("2020-06-01", "2020-03-15", ANCHOR)).toBeNull();
  });

  it("vector 14: 28 days are not more than 28", () => {
    expect(isLongAbsence("2020-02-03", "2020-03-02")).toBe(false);
    expect(isLongAbsence("2020-02-03", "2020-03-03")).toBe(true);
    expect(isLongAbsence("2020-02-03", null)).toBe(true);
  });

  it("vector 15: exactly 24 months stop LTD at once; 36 months, 24 before the end", () => {
    expect(ltdStop("2020-01-05", "2022-01-04")).toEqual({ on: "2020-01-05", reason: "R_RETIREMENT_LTD RET-06" });
    expect(ltdStop("2020-01-05", "2022-01-05")).toEqual({ on: "2020-01-06", reason: "R_RETIREMENT_LTD RET-07" });
    expect(ltdStop("2020-01-05", "2023-01-04")).toEqual({ on: "2021-01-05", reason: "R_RETIREMENT_LTD RET-07" });
  });

  it("counts the minimums (M36-01, M36-09, AMB-86)", () => {
    expect(healthFreeOn("2019-03-31")).toBe("2022-03-31");
    expect(healthFreeOn("2020-02-29")).toBe("2023-02-28");
    const leave = { from: "2020-02-03", end: "2020-04-03" };
    expect(dentalCompleteOn("2019-03-31", [leave], "paused")).toBe("2022-05-30");
    expect(dentalCompleteOn("2019-03-31", [leave], "counted")).toBe("2022-03-31");
    expect(dentalCompleteOn("2019-03-31", [{ from: "2022-03-31", end: "2022-06-30" }], "paused")).toBe("2022-03-31");
    expect(dentalCompleteOn("2019-03-31", [{ from: "2022-03-30", end: "2022-04-30" }], "paused")).toBe("2022-05-01");
    expect(dentalCompleteOn("2019-03-31", [{ from: "2022-03-30", end: null }], "paused")).toBeNull();
    // The first suspension brings the second one inside.
    const two = [
      { from: "2022-03-01", end: "2022-04-01" },
      { from: "2022-04-30", end: "2022-05-05" },
    ];
    expect(dentalCompleteOn("2019-03-31", two, "paused")).toBe("2022-05-06");
  });

  it("grants dental on the next 1 January (A25-01, AMB-47)", () => {
    expect(automaticDentalOn("2020-06-15", "next-year")).toBe("2021-01-01");
    expect(automaticDentalOn("2021-01-01", "next-year")).toBe("2022-01-01");
    expect(automaticDentalOn("2021-01-01", "same-day")).toBe("2021-01-01");
  });

  it("takes a form and a refusal for thirty days (AMB-41)", () => {
    expect(isFormInTime("2020-01-05", "2020-02-04")).toBe(true);
    expect(isFormInTime("2020-01-05", "2020-02-05")).toBe(false);
    expect(isRefusalInTime("2020-01-05", "2020-02-04", "thirty-days")).toBe(true);
    expect(isRefusalInTime("2020-01-05", "2020-01-06", "eligibility-date")).toBe(false);
    expect(isRefusalInTime("2020-01-05", "2020-01-05", "eligibility-date")).toBe(true);
  });

  it("exempts only with a proof for everybody (EXM-02, EXM-05)", () => {
    const proof = (person: string, group = true, similarDrugs = true) => ({ person, group, similarDrugs });
    expect(exemptionRefusal(["P-1", "P-2"], [proof("P-2"), proof("P-1")])).toBeNull();
    expect(exemptionRefusal(["P-1", "P-2"], [proof("P-1")])).toBe("R_EXEMPTION_NO_PROOF EXM-02");
    expect(exemptionRefusal(["P-1", "P-2"], [proof("P-1"), proof("P-2", false)])).toBe("R_EXEMPTION_NOT_GROUP EXM-05");
    expect(exemptionRefusal(["P-1"], [proof("P-1", true, false)])).toBe("R_EXEMPTION_DRUGS EXM-02");
  });
});

describe("enrolment", () => {
  it("vector 16: whoever files nothing is enrolled, and LTD where mandatory", () => {
    const member = {
      insurableSalary: "35000.00",
      salaryScaleMaximum: "39999.99",
      ltd: { option: "O" as const, voted: true },
    };
    const told = tell(story("2020-01-18", [{ type: "eligible", on: "2020-01-05" }], member));
    expect(told.health).toEqual(["2020-01-05 2020-01-18 held A shared R_ENROLLED_AUTOMATICALLY ENR-01"]);
    expect(told.dental).toEqual(["2020-01-05 2020-01-18 held individual member R_ENROLLED_AUTOMATICALLY ENR-01"]);
    expect(told.life).toEqual([
      "2020-01-05 2020-01-18 held basic+dependants member 35000.00/35000.00 R_ENROLLED_AUTOMATICALLY ENR-01",
    ]);
    expect(told.ltd).toEqual(["2020-01-05 2020-01-18 held O member 35000.00/35000.00 R_ENROLLED_AUTOMATICALLY ENR-01"]);
    // 78.94 + 5.28; tax 7.11 + 0.48; the member pays 86.05, the employer 5.76.
    expect(told.periods).toEqual(["2020-01-05 84.22 7.59 91.81/5.76"]);
    expect(told.coverage).toEqual(["2020-01-05 2020-01-18 A individual"]);
    expect(told.persons).toEqual([{ id: "P-1", role: "member", birthDate: "1980-01-02", from: null, until: null }]);
  });

  const form: HistoryEvent = {
    type: "form-received",
    on: "2020-01-10",
    receivedByEmployer: "2020-01-20",
    health: { scenario: "G" },
    dental: "declined",
    life: { basic: false },
    ltd: true,
  };
  const filed = story("2020-02-10", [form, { type: "eligible", on: "2020-01-05" }], { ltd: { option: "F" } });

  it("follows a form in time from the first day, and corrects what was charged before it came", () => {
    const told = tell(filed);
    expect(told.health).toEqual(["2020-01-05 2020-02-10 held G shared R_CHOSEN ENR-03"]);
    expect(told.dental).toEqual(["2020-01-05 2020-02-10 none - - R_DECLINED DEN-06"]);
    expect(told.life).toEqual(["2020-01-05 2020-02-10 held dependants member 52000.00/52000.00 R_GRANTED LIF-08"]);
    expect(told.ltd).toEqual(["2020-01-05 2020-02-10 held F member 52000.00/52000.00 R_CHOSEN ENR-03"]);
    expect(told.coverage).toEqual(["2020-01-05 2020-02-10 G -"]);
    // Before: 51.58 + 16.07 + 6.00 + 0.55. After: 70.49 + 0.55 + 22.04.
    const correction = "2020-01-20>2020-02-02 +20.57/+3.90";
    expect(told.periods).toEqual([
      `2020-01-05 74.20 6.69 80.89/2.61 ; ${correction}`,
      `2020-01-19 74.20 6.69 80.89/2.61 ; ${correction}`,
      "2020-02-02 93.08 8.38 101.46/6.51",
    ]);
  });

  it("voids refusals after the eligibility day under that reading", () => {
    const told = tell(filed, { refusalDeadline: "eligibility-date" });
    expect(told.refused).toEqual(["0 R_REFUSAL_LATE DEN-06", "0 R_REFUSAL_LATE LIF-08"]);
    expect(told.dental).toEqual(["2020-01-05 2020-02-10 held individual member R_GRANTED DEN-05"]);
    expect(told.life).toEqual([
      "2020-01-05 2020-02-10 held basic+dependants member 52000.00/52000.00 R_GRANTED LIF-08",
    ]);
  });

  it("takes a late form as requests", () => {
    const events: HistoryEvent[] = [
      { type: "eligible", on: "2020-01-05" },
      { ...form, receivedByEmployer: "2020-02-05", life: { dependants: false, additional: 2 } },
    ];
    const told = tell(story("2020-02-29", events, { ltd: { option: "F" } }));
    expect(told.health).toEqual([
      "2020-01-05 2020-02-15 held A shared R_ENROLLED_AUTOMATICALLY ENR-01",
      "2020-02-16 2020-02-29 held G shared R_CHANGED_ON_PAY_PERIOD CHG-03",
    ]);
    expect(told.dental).toEqual(["2020-01-05 2020-02-29 held individual member R_ENROLLED_AUTOMATICALLY ENR-01"]);
    expect(told.life).toEqual([
      "2020-01-05 2020-02-15 held basic+dependants member 52000.00/52000.00 R_ENROLLED_AUTOMATICALLY ENR-01",
      "2020-02-16 2020-02-29 held basic+dependants+additional:2 member 52000.00/52000.00 R_CHOSEN ENR-06",
    ]);
    expect(told.ltd).toEqual([
      "2020-01-05 2020-02-15 none - - - R_NOT_CHOSEN LTD-01",
      "2020-02-16 2020-02-29 held F member 52000.00/52000.00 R_CHOSEN ENR-06",
    ]);
    expect(told.refused).toEqual(["1 R_REFUSAL_LATE DEN-06", "1 R_REFUSAL_LATE LIF-08"]);
  });
});

describe("changes", () => {
  const birth: HistoryEvent[] = [
    { type: "eligible", on: "2019-03-31" },
    {
      type: "form-received",
      on: "2019-03-31",
      receivedByEmployer: "2019-03-31",
      health: { scenario: "C" },
      life: { basic: false, dependants: false },
    },
    { type: "birth", on: "2020-03-20", child: "P-2" },
    {
      type: "status-change-requested",
      on: "2020-04-01",
      receivedByEmployer: "2020-04-10",
      event: "2020-03-20",
      plan: "health",
      to: { scenario: "I" },
    },
  ];

  it("covers a child from birth, and charges the pay periods that have passed", () => {
    const told = tell(story("2020-04-13", birth));
    expect(told.health).toEqual([
      "2019-03-31 2020-03-19 held C shared R_CHOSEN ENR-03",
      "2020-03-20 2020-04-13 held I shared R_CHANGED_ON_EVENT CHG-02",
    ]);
    // 60.17 + 16.07, then 74.51 + 16.07.
    expect(told.periods.slice(-4)).toEqual([
      "2020-03-01 76.24 6.87 83.11/2.61",
      "2020-03-15 76.24 6.87 83.11/2.61 ; 2020-04-10>2020-04-12 +15.63/+3.90",
      "2020-03-29 76.24 6.87 83.11/2.61 ; 2020-04-10>2020-04-12 +15.63/+3.90",
      "2020-04-12 90.58 8.16 98.74/6.51",
    ]);
    expect(told.persons[1]).toEqual({
      id: "P-2",
      role: "child",
      birthDate: "2020-03-20",
      from: "2020-03-20",
      until: null,
    });
  });

  it("charges only from the next period where nothing is due for the past (AMB-5D)", () => {
    const told = tell(story("2020-04-13", birth), { retroactivePremium: "not-due" });
    expect(told.health).toHaveLength(2);
    expect(told.periods.slice(-3)).toEqual([
      "2020-03-15 76.24 6.87 83.11/2.61",
      "2020-03-29 76.24 6.87 83.11/2.61",
      "2020-04-12 90.58 8.16 98.74/6.51",
    ]);
  });

  it("knows no date for health where §1.4 is dental's alone (AMB-36)", () => {
    const told = tell(story("2020-04-13", birth), { healthChangeDates: "unknown" });
    expect(told.health).toEqual(["2019-03-31 2020-04-13 held C shared R_CHOSEN ENR-03"]);
    expect(told.warnings).toEqual(["W_CHANGE_DATE_UNKNOWN CHG-07"]);
    expect(told.refused).toEqual([]);
  });

  const lower = (receivedByEmployer: string, event?: string): HistoryEvent => ({
    type: "level-change-requested",
    on: receivedByEmployer,
    receivedByEmployer,
    event,
    to: { status: "individual", level: 1 },
  });

  it("keeps a level for 36 months unless an event occurs (M36-01, M36-02)", () => {
    const early = tell(story("2022-06-30", [...onlyHealth("2019-03-31", "C"), lower("2022-03-27")]));
    expect(early.refused).toEqual(["2 R_HEALTH_MINIMUM M36-01"]);
    const free = tell(story("2022-06-30", [...onlyHealth("2019-03-31", "C"), lower("2022-03-28")]));
    expect(free.health).toEqual([
      "2019-03-31 2022-04-09 held C shared R_CHOSEN ENR-03",
      "2022-04-10 2022-06-30 held A shared R_CHANGED_ON_PAY_PERIOD CHG-03",
    ]);
    // An event named too late still releases; only the date is the later one.
    const event: HistoryEvent = { type: "contract-event", on: "2020-01-01" };
    const released = tell(
      story("2020-03-31", [...onlyHealth("2019-03-31", "C"), event, lower("2020-02-15", "2020-01-01")]),
    );
    expect(released.health.at(-1)).toBe("2020-02-16 2020-03-31 held A shared R_CHANGED_ON_PAY_PERIOD CHG-03");
  });

  it("frees her on the day itself, 36 months later", () => {
    const asked = (chosen: string) => tell(story("2022-06-30", [...onlyHealth(chosen, "C"), lower("2022-04-10")]));
    expect(asked("2019-04-10").refused).toEqual([]);
    expect(asked("2019-04-11").refused).toEqual(["2 R_HEALTH_MINIMUM M36-01"]);
  });

  it("starts the clock again with a raise, or not (AMB-54)", () => {
    const raised: HistoryEvent[] = [
      ...onlyHealth("2019-03-31", "A"),
      {
        type: "level-change-requested",
        on: "2020-01-19",
        receivedByEmployer: "2020-01-19",
        to: { status: "individual", level: 3 },
      },
      lower("2022-04-10"),
    ];
    expect(tell(story("2022-06-30", raised)).refused).toEqual(["3 R_HEALTH_MINIMUM M36-01"]);
    expect(tell(story("2022-06-30", raised), { raiseRestartsMinimum: "no" }).refused).toEqual([]);
  });

  it("refuses what changes nothing, and a change of status without event under that reading", () => {
    const asked: HistoryEvent[] = [
      ...onlyHealth("2019-03-31", "C"),
      {
        type: "status-change-requested",
        on: "2020-01-05",
        receivedByEmployer: "2020-01-05",
        plan: "health",
        to: { scenario: "C" },
      },
      {
        type: "status-change-requested",
        on: "2020-02-02",
        receivedByEmployer: "2020-02-02",
        plan: "health",
        to: { scenario: "O" },
      },
    ];
    expect(tell(story("2020-02-29", asked)).refused).toEqual(["2 R_SAME_COVER CHG-01"]);
    expect(tell(story("2020-02-29", asked), { changeWithoutEvent: "refused" }).refused).toEqual([
      "2 R_SAME_COVER CHG-01",
      "3 R_CHANGE_WITHOUT_EVENT CHG-01",
    ]);
  });
});

describe("dental", () => {
  const withDental = (on: string): HistoryEvent[] => [
    { type: "eligible", on },
    {
      type: "form-received",
      on,
      receivedByEmployer: on,
      health: { scenario: "O" },
      dental: "family",
      life: { basic: false, dependants: false },
    },
  ];
  const leave: HistoryEvent[] = [
    { type: "leave-started", on: "2020-02-03", kind: "unpaid" },
    { type: "returned", on: "2020-04-03" },
  ];
  const end = (receivedByEmployer: string): HistoryEvent => ({
    type: "dental-end-requested",
    on: receivedByEmployer,
    receivedByEmployer,
  });

  it("ends with the pay period, once 36 months are complete (TRM-01, M36-09, AMB-88)", () => {
    expect(tell(story("2022-06-30", [...withDental("2019-03-31"), end("2022-03-26")])).refused).toEqual([
      "2 R_DENTAL_MINIMUM M36-04",
    ]);
    expect(tell(story("2022-06-30", [...withDental("2019-03-31"), end("2022-03-27")])).dental).toEqual([
      "2019-03-31 2022-04-09 held family member R_CHOSEN ENR-03",
      "2022-04-10 2022-06-30 none - - R_DENTAL_ENDED TRM-01",
    ]);
  });

  it("looks at the day after the last day of cover (AMB-88)", () => {
    expect(tell(story("2022-06-30", [...withDental("2019-04-10"), end("2022-03-30")])).refused).toEqual([]);
    expect(tell(story("2022-06-30", [...withDental("2019-04-11"), end("2022-03-30")])).refused).toHaveLength(1);
  });

  it("does not count suspended time, or counts it (AMB-86)", () => {
    const events = [...withDental("2019-03-31"), ...leave, end("2022-05-20")];
    expect(tell(story("2022-06-30", events)).refused).toEqual(["4 R_DENTAL_MINIMUM M36-04"]);
    expect(tell(story("2022-06-30", events), { suspendedDental: "counted" }).refused).toEqual([]);
  });

  it("lets her leave for another group plan that is new, and come back for a new minimum (M36-06, M36-07)", () => {
    const other = (newly: boolean): HistoryEvent => ({
      type: "other-dental-cover",
      on: "2020-05-01",
      receivedByInsurer: "2020-05-06",
      group: true,
      newly,
    });
    expect(tell(story("2020-06-30", [...withDental("2019-03-31"), other(false)])).refused).toEqual([
      "2 R_OTHER_COVER M36-06",
    ]);
    expect(
      tell(story("2020-06-30", [...withDental("2019-03-31"), other(false)]), { otherDentalCover: "any" }).refused,
    ).toEqual([]);
    const back: HistoryEvent = {
      type: "status-change-requested",
      on: "2020-06-01",
      receivedByEmployer: "2020-06-01",
      plan: "dental",
      to: "individual",
    };
    const events = [...withDental("2019-03-31"), other(true), back, end("2022-06-15")];
    for (const dentalMinimumStart of ["own-date", "plan-date"] as const) {
      const told = tell(story("2022-06-30", events), { dentalMinimumStart });
      expect(told.dental).toEqual([
        "2019-03-31 2020-05-06 held family member R_CHOSEN ENR-03",
        "2020-05-07 2020-06-06 none - - R_DENTAL_ENDED TRM-01",
        "2020-06-07 2022-06-30 held individual member R_JOINED M36-07",
      ]);
      expect(told.refused).toEqual(["4 R_DENTAL_MINIMUM M36-04"]);
    }
  });

  it("starts from her own date, or from the plan's (AMB-33)", () => {
    const events = [...withDental("2020-01-05"), end("2022-03-28")];
    expect(tell(story("2022-06-30", events)).refused).toEqual(["2 R_DENTAL_MINIMUM M36-04"]);
    expect(tell(story("2022-06-30", events), { dentalMinimumStart: "plan-date" }).refused).toEqual([]);
  });

  it("is granted after a rise above a quarter of full time, unless declined (annex 1)", () => {
    const events: HistoryEvent[] = [
      ...onlyHealth("2020-01-05", "C"),
      { type: "work-time-changed", on: "2020-06-15", workTime: "0.26" },
    ];
    const quarter = { workTime: "0.25" };
    const told = tell(story("2021-01-31", events, quarter));
    expect(told.warnings).toEqual(["W_QUARTER_TIME A25-06"]);
    expect(told.dental).toEqual([
      "2020-01-05 2020-12-31 none - - R_DECLINED DEN-06",
      "2021-01-01 2021-01-31 held individual member R_AUTOMATIC_DENTAL A25-01",
    ]);
    const no = (day: string): HistoryEvent => ({ type: "automatic-dental-declined", on: day, receivedByEmployer: day });
    expect(tell(story("2021-01-31", [...events, no("2020-12-31")], quarter)).dental).toHaveLength(1);
    const late = tell(story("2021-01-31", [...events, no("2021-01-01")], quarter));
    expect(late.dental).toHaveLength(2);
    expect(late.refused).toEqual(["3 R_NOTHING_TO_DECLINE A25-03"]);
  });
});

describe("absences", () => {
  const everything: HistoryEvent[] = [
    { type: "eligible", on: "2020-01-05" },
    {
      type: "form-received",
      on: "2020-01-05",
      receivedByEmployer: "2020-01-05",
      health: { scenario: "O" },
      dental: "family",
      life: { basic: true, dependants: false },
    },
  ];
  const mandatory = { ltd: { option: "O" as const, voted: true } };

  it("vector 14: 28 days change nothing", () => {
    const short = tell(
      story("2020-04-30", [
        ...everything,
        { type: "leave-started", on: "2020-02-03", kind: "unpaid" },
        { type: "returned", on: "2020-03-02" },
      ]),
    );
    expect(short.health).toEqual(["2020-01-05 2020-04-30 held O shared R_CHOSEN ENR-03"]);
  });

  it("vector 14: 29 days leave Santé I of the same status, paid by her", () => {
    const told = tell(
      story(
        "2020-04-30",
        [
          ...everything,
          { type: "leave-started", on: "2020-02-03", kind: "unpaid" },
          { type: "returned", on: "2020-03-03" },
        ],
        mandatory,
      ),
    );
    expect(told.health).toEqual([
      "2020-01-05 2020-02-02 held O shared R_CHOSEN ENR-03",
      "2020-02-03 2020-03-02 level-1-only J member R_LEAVE_LEVEL_1 ABS-02",
      "2020-03-03 2020-04-30 held O shared R_RESUMED ABS-08",
    ]);
    expect(told.dental[1]).toBe("2020-02-03 2020-03-02 suspended - - R_LEAVE_SUSPENDED ABS-02");
    expect(told.life).toEqual([
      "2020-01-05 2020-02-02 held basic member 52000.00/52000.00 R_CHOSEN ENR-03",
      "2020-02-03 2020-03-02 suspended - - - R_LEAVE_SUSPENDED ABS-02",
      "2020-03-03 2020-04-30 held basic member 52000.00/52000.00 R_RESUMED ABS-08",
    ]);
    expect(told.ltd[2]).toBe("2020-03-03 2020-04-30 held O member 52000.00/52000.00 R_RESUMED ABS-08");
    expect(told.coverage).toEqual([
      "2020-01-05 2020-02-02 O family",
      "2020-02-03 2020-03-02 J -",
      "2020-03-03 2020-04-30 O family",
    ]);
    // 2020-02-02: held on the first day, so whole: 133.42 + 40.00 + 6.00 + 17.80 (52,000 at 0.890 %). Then 113.48 alone.
    expect(told.periods.slice(2, 4)).toEqual([
      "2020-02-02 197.22 17.76 214.98/6.51",
      "2020-02-16 113.48 10.22 123.70/0.00",
    ]);
  });

  it("gives a change of the day of return its own reason", () => {
    const told = tell(
      story("2020-04-30", [
        ...everything,
        { type: "leave-started", on: "2020-02-03", kind: "unpaid" },
        { type: "returned", on: "2020-03-15" },
        {
          type: "status-change-requested",
          on: "2020-03-10",
          receivedByEmployer: "2020-03-10",
          plan: "dental",
          to: "individual",
        },
        {
          type: "level-change-requested",
          on: "2020-02-20",
          receivedByEmployer: "2020-02-20",
          to: { scenario: "C" },
        },
      ]),
    );
    expect(told.dental[2]).toBe("2020-03-15 2020-04-30 held individual member R_CHANGED_ON_PAY_PERIOD CHG-03");
    expect(told.refused).toEqual(["5 R_LEAVE_NO_EVENT ABS-03"]);
  });

  it("waives nothing for a disability that ends on the first day of the waiver", () => {
    const ended = (on: string): HistoryEvent[] => [
      ...onlyHealth("2020-01-05", "C"),
      { type: "disability-started", on: "2020-04-01" },
      { type: "disability-ended", on },
    ];
    expect(tell(story("2020-07-31", ended("2020-07-05"))).health).toHaveLength(1);
    expect(tell(story("2020-07-31", ended("2020-07-06"))).health).toEqual([
      "2020-01-05 2020-07-04 held C shared R_CHOSEN ENR-03",
      "2020-07-05 2020-07-05 held C waived R_WAIVED WAI-02",
      "2020-07-06 2020-07-31 held C shared R_CHOSEN ENR-03",
    ]);
    const old = tell(
      story("2020-07-31", [...onlyHealth("2020-01-05", "C"), { type: "disability-started", on: "2020-03-31" }]),
    );
    expect(old.warnings).toEqual(["W_WAIVER_UNKNOWN WAI-01"]);
    expect(old.health).toHaveLength(1);
  });

  it("thinks a leave long until its return is known, and then corrects", () => {
    const told = tell(
      story("2020-03-01", [
        ...onlyHealth("2020-01-05", "O"),
        { type: "leave-started", on: "2020-02-01", kind: "unpaid" },
        { type: "returned", on: "2020-02-20" },
      ]),
    );
    expect(told.health).toEqual(["2020-01-05 2020-03-01 held O shared R_CHOSEN ENR-03"]);
    // J all by herself: 113.48 + 10.22. O shared: 133.42, 5.97 and 127.45; tax 0.54 and 11.48.
    expect(told.periods.slice(2)).toEqual([
      "2020-02-02 113.48 10.22 123.70/0.00 ; 2020-02-20>2020-03-01 +21.74/+6.51",
      "2020-02-16 113.48 10.22 123.70/0.00 ; 2020-02-20>2020-03-01 +21.74/+6.51",
      "2020-03-01 133.42 12.02 145.44/6.51",
    ]);
  });

  it("maintains everything when asked before the first day only (ABS-05)", () => {
    const leave = (maintain: string, kind: "unpaid" | "family"): HistoryEvent[] => [
      ...everything,
      { type: "leave-started", on: "2020-02-03", kind, maintain },
    ];
    const inTime = tell(story("2020-04-30", leave("2020-02-02", "unpaid"), mandatory));
    expect(inTime.health[1]).toBe("2020-02-03 2020-04-30 held O member R_LEAVE_MAINTAINED ABS-03");
    expect(inTime.ltd[1]).toBe("2020-02-03 2020-04-30 held O member 52000.00/52000.00 R_LEAVE_MAINTAINED ABS-03");
    const family = tell(story("2020-04-30", leave("2020-02-02", "family"), mandatory));
    expect(family.health[1]).toBe("2020-02-03 2020-04-30 held O shared R_LEAVE_MAINTAINED ABS-03");
    const late = tell(story("2020-04-30", leave("2020-02-03", "unpaid"), mandatory));
    expect(late.refused).toEqual(["2 R_MAINTAIN_LATE ABS-05"]);
    expect(late.health[1]).toBe("2020-02-03 2020-04-30 level-1-only J member R_LEAVE_LEVEL_1 ABS-02");
  });

  it("reads who pays and for whom in an unpaid leave (AMB-37, AMB-38)", () => {
    const events: HistoryEvent[] = [...everything, { type: "leave-started", on: "2020-02-03", kind: "suspension" }];
    const told = tell(story("2020-04-30", events), { unpaidLeavePayer: "shared", unpaidLeaveStatus: "individual" });
    expect(told.health[1]).toBe("2020-02-03 2020-04-30 level-1-only A shared R_LEAVE_LEVEL_1 ABS-02");
  });

  it("waives after three months, and lets a change wait for re-eligibility (WAI-02, CHG-05)", () => {
    const events: HistoryEvent[] = [
      ...onlyHealth("2020-01-05", "C"),
      { type: "disability-started", on: "2020-04-01" },
      {
        type: "status-change-requested",
        on: "2020-05-01",
        receivedByEmployer: "2020-05-01",
        plan: "health",
        to: { scenario: "O" },
      },
      { type: "partial-return", on: "2020-06-01", regularPay: true, returnOrAssignment: true },
      { type: "disability-ended", on: "2020-08-10" },
      { type: "re-eligible", on: "2020-09-10" },
    ];
    const told = tell(story("2020-09-30", events));
    expect(told.health).toEqual([
      "2020-01-05 2020-07-04 held C shared R_CHOSEN ENR-03",
      "2020-07-05 2020-08-09 held C waived R_WAIVED WAI-02",
      "2020-08-10 2020-09-09 held C shared R_CHOSEN ENR-03",
      "2020-09-10 2020-09-30 held O shared R_CHANGED_ON_RE_ELIGIBILITY CHG-05",
    ]);
    expect(told.warnings).toEqual(["W_WAIVER_MAY_END WAI-03"]);
    expect(told.periods.find((line) => line.startsWith("2020-07-05"))).toBe("2020-07-05 0.00 0.00 0.00/0.00");
    const unknown = tell(story("2020-09-30", events.slice(0, 4)));
    expect(unknown.warnings).toEqual(["W_CHANGE_WAITS CHG-05"]);
    const lifeOnly = tell(story("2020-09-30", events), { waivedPlans: "life-and-ltd" });
    expect(lifeOnly.health[0]).toBe("2020-01-05 2020-09-09 held C shared R_CHOSEN ENR-03");
  });

  it("bases life and LTD on the agreed salary of a deferred-salary scheme told before it (DEF-02, DEF-03)", () => {
    const scheme = (toldInsurer: string): HistoryEvent[] => [
      ...everything,
      { type: "deferred-salary", on: "2020-03-01", until: "2020-06-30", agreedSalary: 41600, toldInsurer },
      { type: "leave-started", on: "2020-05-01", kind: "deferred", maintain: "2020-04-30" },
      { type: "returned", on: "2020-05-11" },
    ];
    const told = tell(story("2020-07-31", scheme("2020-02-29"), mandatory));
    expect(told.ltd).toEqual([
      "2020-01-05 2020-02-29 held O member 52000.00/52000.00 R_MANDATORY LTD-01",
      "2020-03-01 2020-04-30 held O member 41600.00/41600.00 R_DEFERRED DEF-02",
      "2020-05-01 2020-05-10 held O member 41600.00/41600.00 R_LEAVE_MAINTAINED DEF-04",
      "2020-05-11 2020-06-30 held O member 41600.00/41600.00 R_DEFERRED DEF-02",
      "2020-07-01 2020-07-31 held O member 52000.00/52000.00 R_MANDATORY LTD-01",
    ]);
    expect(told.health[1]).toBe("2020-05-01 2020-05-10 held O member R_LEAVE_MAINTAINED DEF-04");
    const late = tell(story("2020-07-31", scheme("2020-03-01"), mandatory));
    expect(late.ltd[1]).toBe("2020-03-01 2020-04-30 held O member ?/? R_DEFERRED DEF-02");
    expect(late.warnings).toEqual(["W_AGREED_SALARY_LATE DEF-03"]);
  });

  it("insures life on the salary without the programme and charges the salary received (RET-03 to RET-07)", () => {
    const programme = (maintain: boolean): HistoryEvent[] => [
      ...everything,
      {
        type: "retirement-programme",
        on: "2020-02-02",
        until: "2023-02-01",
        salaryReceived: "26000.00",
        salaryWithout: "52000.00",
        maintain,
      },
    ];
    const told = tell(story("2021-03-31", programme(true), mandatory));
    expect(told.health).toEqual(["2020-01-05 2021-03-31 held O shared R_CHOSEN ENR-03"]);
    expect(told.life[1]).toBe("2020-02-02 2021-03-31 held basic member 52000.00/26000.00 R_RETIREMENT RET-04");
    expect(told.ltd.slice(1)).toEqual([
      "2020-02-02 2021-02-01 held O member 26000.00/26000.00 R_RETIREMENT RET-03",
      "2021-02-02 2021-03-31 none - - - R_RETIREMENT_LTD RET-07",
    ]);
    const left = tell(story("2021-03-31", programme(false), mandatory));
    expect(left.health[1]).toBe("2020-02-02 2021-03-31 level-1-only J shared R_RETIREMENT_LEVEL_1 RET-01");
    expect(left.dental[1]).toBe("2020-02-02 2021-03-31 none - - R_RETIREMENT_NOT_MAINTAINED RET-02");
  });

  it("gives LTD back from the dismissal when the arbitrator says so (DIS-01 to DIS-05)", () => {
    const dismissed = (favourable: boolean): HistoryEvent[] => [
      ...everything,
      { type: "dismissed", on: "2020-02-02", maintain: false },
      { type: "decision", on: "2020-03-10", instance: "arbitrator", favourable },
      { type: "decision", on: "2020-04-05", instance: "final", favourable: true },
    ];
    const won = tell(story("2020-04-30", dismissed(true), mandatory));
    expect(won.ltd).toEqual([
      "2020-01-05 2020-02-01 held O member 52000.00/52000.00 R_MANDATORY LTD-01",
      "2020-02-02 2020-04-04 held O member 52000.00/52000.00 R_DECISION_FAVOURABLE DIS-04",
      "2020-04-05 2020-04-30 held O member 52000.00/52000.00 R_MANDATORY LTD-01",
    ]);
    expect(won.health).toEqual([
      "2020-01-05 2020-02-01 held O shared R_CHOSEN ENR-03",
      "2020-02-02 2020-04-04 level-1-only J member R_DISMISSAL_LEVEL_1 DIS-01",
      "2020-04-05 2020-04-30 held O shared R_RESUMED ABS-08",
    ]);
    // LTD of the period, 17.80 and 9 % of 131.28 instead of 113.48: 1.60 more tax.
    expect(won.periods[2]).toBe("2020-02-02 113.48 10.22 123.70/0.00 ; 2020-03-10>2020-03-15 +19.40/+0.00");
    const lost = tell(story("2020-04-30", dismissed(false), mandatory));
    expect(lost.ltd.slice(1)).toEqual([
      "2020-02-02 2020-03-10 suspended - - - R_DISMISSAL_SUSPENDED DIS-03",
      "2020-03-11 2020-04-04 none - - - R_DECISION_UNFAVOURABLE DIS-05",
      "2020-04-05 2020-04-30 held O member 52000.00/52000.00 R_RESUMED ABS-08",
    ]);
  });
});

describe("exemption and the end", () => {
  const proofs = ["P-1", "P-2"].map((person) => ({ person, group: true, similarDrugs: true }));
  const exempted = (who: typeof proofs): HistoryEvent[] => [
    ...onlyHealth("2020-01-05", "G"),
    { type: "exemption-proved", on: "2020-02-02", proofs: who },
    { type: "exemption-ended", on: "2020-03-20" },
    {
      type: "status-change-requested",
      on: "2020-04-19",
      receivedByEmployer: "2020-04-20",
      event: "2020-03-20",
      plan: "health",
      to: { scenario: "A" },
    },
  ];
  const child = [{ id: "P-2", role: "child" as const, birthDate: "2015-05-05" }];

  it("is unknown between the end of the exemption and the request (EXM-04, AMB-45)", () => {
    const told = tell(story("2020-05-31", exempted(proofs), {}, child));
    expect(told.health).toEqual([
      "2020-01-05 2020-02-01 held G shared R_CHOSEN ENR-03",
      "2020-02-02 2020-03-19 exempt - - R_EXEMPTION EXM-01",
      "2020-03-20 2020-04-25 unknown - - R_EXEMPTION_ENDED EXM-04",
      "2020-04-26 2020-05-31 held A shared R_CHANGED_ON_PAY_PERIOD CHG-03",
    ]);
    expect(told.coverage).toEqual([
      "2020-01-05 2020-02-01 G -",
      "2020-02-02 2020-04-25 exempt -",
      "2020-04-26 2020-05-31 A -",
    ]);
    expect(told.warnings).toEqual(["W_EXEMPTION_END EXM-04"]);
    const unknown = tell(story("2020-05-31", exempted(proofs), {}, child), { endOfExemption: "unknown" });
    expect(unknown.health[2]).toBe("2020-03-20 2020-05-31 unknown - - R_EXEMPTION_ENDED EXM-04");
    expect(unknown.warnings).toEqual(["W_EXEMPTION_END EXM-04", "W_CHANGE_DATE_UNKNOWN EXM-04"]);
  });

  it("is refused when a dependant has no proof (EXM-02, AMB-44)", () => {
    const told = tell(story("2020-03-01", exempted(proofs.slice(0, 1)).slice(0, 3), {}, child));
    expect(told.refused).toEqual(["2 R_EXEMPTION_NO_PROOF EXM-02"]);
    expect(told.health).toHaveLength(1);
    // The day on which she ceases to be a dependant is her last as one.
    const gone = (on: string): HistoryEvent[] => [
      ...exempted(proofs.slice(0, 1)).slice(0, 3),
      { type: "dependant-ended", on, person: "P-2" },
    ];
    expect(tell(story("2020-03-01", gone("2020-02-02"), {}, child)).refused).toHaveLength(1);
    const told2 = tell(story("2020-03-01", gone("2020-02-01"), {}, child));
    expect(told2.refused).toEqual([]);
    expect(told2.persons[1]?.until).toBe("2020-02-01");
  });

  it("ends with employment; the period was paid whole, or by the day (AMB-48, AMB-89)", () => {
    const events: HistoryEvent[] = [...onlyHealth("2020-01-05", "A"), { type: "employment-ended", on: "2020-01-10" }];
    const told = tell(story("2020-01-20", events));
    expect(told.health).toEqual([
      "2020-01-05 2020-01-10 held A shared R_CHOSEN ENR-03",
      "2020-01-11 2020-01-20 none - - R_ENDED TRM-05",
    ]);
    expect(told.coverage).toEqual(["2020-01-05 2020-01-10 A -"]);
    expect(told.periods).toEqual(["2020-01-05 51.58 4.65 56.23/2.61", "2020-01-19 0.00 0.00 0.00/0.00"]);
    // Six days of fourteen: 22.11 and 1.02; tax 1.90 and 0.10.
    expect(tell(story("2020-01-20", events), { partialPeriod: "prorated" }).periods[0]).toBe(
      "2020-01-05 51.58 4.65 56.23/2.61 ; 2020-01-10>2020-01-19 -32.12/-1.49",
    );
  });

  it("takes the events in any order", () => {
    const events = exempted(proofs);
    const reversed = tell(story("2020-05-31", [...events].reverse(), {}, child));
    expect(reversed.health).toEqual(tell(story("2020-05-31", events, {}, child)).health);
  });
});
