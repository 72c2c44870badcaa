// Participation, one rule at a time: the rows worked by hand (test/golden/participation-rows.ts) and, for days around each
// boundary, what the independent functions of test/oracle/participation.ts count.

import {
  AUTOMATIC_DENTAL,
  CHANGE_DATE,
  CONTESTED_DISMISSAL,
  DEFERRED_SALARY,
  DENTAL_MINIMUM,
  DENTAL_TERMINATION,
  DEPENDANT_DENTAL_END,
  ELIGIBILITY,
  ENROLMENT,
  EXEMPTION,
  HEALTH_MINIMUM,
  PREMIUM_WAIVER,
  PROGRESSIVE_RETIREMENT,
  UNPAID_LEAVE,
} from "../golden/participation-rows.js";
import { addDays, addMonths } from "../oracle/dates.js";
import {
  automaticDentalOn,
  changeDate,
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
} from "../oracle/participation.js";
import type { Proof } from "../oracle/participation.js";
import { articlesOf, because, packFile, plainObject, withoutRepeats } from "./rows.js";
import type { Draft } from "./rows.js";
import type { PackFile } from "./write.js";

/** The first day of the dental plan, and of a pay period unless told otherwise. */
const ANCHOR = "2019-03-31";
/** An employer whose pay periods begin on Thursdays. */
const THURSDAYS = "2020-01-02";

type HandMade = {
  readonly rows: readonly {
    readonly title: string;
    readonly articles: string;
    readonly input: object;
    readonly readings?: Readonly<Record<string, string | undefined>>;
    readonly anchor?: string;
    readonly expected: object;
  }[];
};

/** `more`: what the rows of the function are about besides what each cites. */
function byHand(name: string, { rows }: HandMade, ...more: string[]): Draft[] {
  return rows.map(({ title, articles, input, readings, anchor, expected }) => ({
    function: name,
    articles: articlesOf(articles, ...more),
    covers: title,
    ...(readings === undefined ? {} : { readings }),
    ...(anchor === undefined ? {} : { anchor }),
    input: plainObject(input),
    output: plainObject(expected),
  }));
}

type Options = { readings?: Readonly<Record<string, string>>; anchor?: string | undefined };

function counted(
  name: string,
  articles: string,
  covers: string,
  input: object,
  output: object,
  { readings, anchor }: Options = {},
): Draft {
  return {
    function: name,
    articles: articles.split(" "),
    covers,
    ...(readings === undefined ? {} : { readings }),
    ...(anchor === undefined ? {} : { anchor }),
    input,
    output,
  };
}

function each<Item>(items: readonly Item[], make: (item: Item) => Draft | readonly Draft[]): Draft[] {
  return items.flatMap(make);
}

// ---------------------------------------------------------------- the date of a change

type Asked = { plan: "health" | "dental"; receivedByEmployer: string; event?: string };

/** The first day of the pay period that holds a day (CHG-08). */
function periodOf(day: string, anchor: string): string {
  return addDays(payPeriodEnd(day, anchor), -13);
}

function change(
  articles: string,
  covers: string,
  asked: Asked,
  {
    disability,
    anchor = ANCHOR,
    readings,
  }: Options & { disability?: { from: string; reEligible: string | null } } = {},
): Draft {
  const { receivedByEmployer: received, event } = asked;
  const disabled = disability === undefined ? [] : [{ from: disability.from, end: disability.reEligible }];
  const date = changeDate({ received, event: event ?? null }, disabled, anchor);
  const waits = readings?.["retroactivePremium"] === "not-due" && date !== null && date.on < received;
  const output =
    date === null
      ? { effective: null, premiumFrom: null, reason: null, warnings: ["W_CHANGE_WAITS"] }
      : {
          effective: date.on,
          premiumFrom: waits ? payPeriodFrom(received, anchor) : periodOf(date.on, anchor),
          reason: because(date.reason),
          warnings: [],
        };
  return counted(
    "changeDate",
    articles,
    covers,
    { ...asked, ...(disability === undefined ? {} : { disability }) },
    output,
    {
      ...(readings === undefined ? {} : { readings }),
      anchor: anchor === ANCHOR ? undefined : anchor,
    },
  );
}

/** Ends of months, of years and of February, and a first and a last day of a pay period. */
const EVENTS = [
  "2019-12-31",
  "2020-01-31",
  "2020-02-29",
  "2020-05-24",
  "2020-06-06",
  "2020-08-31",
  "2021-02-28",
  "2021-11-30",
];

function changeDates(): Draft[] {
  return [
    ...byHand("changeDate", CHANGE_DATE, "CHG-04"),
    ...each(EVENTS, (event) =>
      [0, 29, 30, 31, 44].map((days) =>
        change(
          days > 30 ? "CHG-03 CHG-04" : "CHG-02 CHG-04",
          `dental, event of ${event}, received on day ${String(days)}`,
          { plan: "dental", event, receivedByEmployer: addDays(event, days) },
        ),
      ),
    ),
    ...each(EVENTS, (event) =>
      [30, 31].map((days) =>
        change(
          days > 30 ? "CHG-03 CHG-07" : "CHG-02 CHG-07",
          `health, event of ${event}, received on day ${String(days)}, Thursday pay periods`,
          { plan: "health", event, receivedByEmployer: addDays(event, days) },
          { anchor: THURSDAYS },
        ),
      ),
    ),
    ...each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], (days) =>
      change("CHG-03 CHG-08", `no event, received ${String(days)} days into a pay period`, {
        plan: "dental",
        receivedByEmployer: addDays("2020-09-13", days),
      }),
    ),
    ...each([-15, -14, -1, 0, 1, 13, 14], (days) =>
      change(
        "CHG-08 CHG-03",
        `no event, ${String(days)} days from the first day of a Thursday pay period`,
        { plan: "health", receivedByEmployer: addDays("2020-10-08", days) },
        { anchor: THURSDAYS },
      ),
    ),
    ...each(["2020-03-09", "2020-03-10", "2020-03-11", "2020-06-30", "2020-12-31"], (reEligible) => [
      change(
        "CHG-05 CHG-02",
        `disabled member, event of 2020-03-10, eligible for a new disability period on ${reEligible}`,
        { plan: "dental", event: "2020-03-10", receivedByEmployer: "2020-03-20" },
        { disability: { from: "2020-01-15", reEligible } },
      ),
      change(
        "CHG-05 CHG-03",
        `disabled member, no event, eligible for a new disability period on ${reEligible}`,
        { plan: "dental", receivedByEmployer: "2020-03-10" },
        { disability: { from: "2020-01-15", reEligible } },
      ),
    ]),
    ...each(["2020-03-09", "2020-03-10", "2020-03-11"], (from) =>
      change(
        "CHG-05",
        `event of 2020-03-10, disabled from ${from} and not yet eligible again`,
        { plan: "dental", event: "2020-03-10", receivedByEmployer: "2020-03-20" },
        { disability: { from, reEligible: null } },
      ),
    ),
    ...each(["2020-03-10", "2020-03-14", "2020-03-15", "2020-03-16"], (received) =>
      (["due", "not-due"] as const).map((option) =>
        change(
          "CHG-02",
          `premium of an event of 2020-03-10 received on ${received}: ${option}`,
          { plan: "dental", event: "2020-03-10", receivedByEmployer: received },
          { readings: { retroactivePremium: option } },
        ),
      ),
    ),
  ];
}

// ---------------------------------------------------------------- enrolment, eligibility, exemption

const F = { option: "F" };
const AUTOMATIC = because("R_ENROLLED_AUTOMATICALLY ENR-01");
const ELIGIBLE = ["2019-12-05", "2020-01-31", "2020-02-01", "2020-07-01", "2021-01-29", "2021-02-01"];

function enrolments(): Draft[] {
  return [
    ...byHand("enrolment", ENROLMENT),
    ...each(ELIGIBLE, (eligibleOn) =>
      [29, 30, 31].map((days) => {
        const receivedByEmployer = addDays(eligibleOn, days);
        const inTime = isFormInTime(eligibleOn, receivedByEmployer);
        return counted(
          "enrolment",
          inTime ? "ENR-03 STA-06" : "ENR-01 ENR-06 CHG-03",
          `eligible on ${eligibleOn}, a form for scenario N on day ${String(days)}`,
          { eligibleOn, ltd: F, form: { receivedByEmployer, health: { scenario: "N" }, dental: "family" } },
          {
            from: eligibleOn,
            plans: {
              health: inTime
                ? { scenario: "N", reason: because("R_CHOSEN ENR-03") }
                : { scenario: "A", reason: AUTOMATIC },
              dental: inTime
                ? { status: "family", reason: because("R_CHOSEN ENR-03") }
                : { status: "individual", reason: AUTOMATIC },
            },
            lateChoicesFrom: inTime ? null : payPeriodFrom(receivedByEmployer, ANCHOR),
            refused: [],
          },
        );
      }),
    ),
    ...each(["2020-01-31", "2021-02-01"], (eligibleOn) =>
      [0, 1, 30, 31].flatMap((days) =>
        (["thirty-days", "eligibility-date"] as const).map((refusalDeadline) => {
          const receivedByEmployer = addDays(eligibleOn, days);
          const inTime = isFormInTime(eligibleOn, receivedByEmployer);
          const holds = inTime && isRefusalInTime(eligibleOn, receivedByEmployer, refusalDeadline);
          const granted = inTime ? because("R_GRANTED DEN-05") : AUTOMATIC;
          return counted(
            "enrolment",
            "DEN-06 DEN-05",
            `eligible on ${eligibleOn}, dental declined on day ${String(days)}, due: ${refusalDeadline}`,
            { eligibleOn, ltd: F, form: { receivedByEmployer, dental: "declined" } },
            {
              plans: {
                dental: holds
                  ? { status: null, reason: because("R_DECLINED DEN-06") }
                  : { status: "individual", reason: granted },
              },
              refused: holds ? [] : [because("R_REFUSAL_LATE DEN-06")],
            },
            { readings: { refusalDeadline } },
          );
        }),
      ),
    ),
  ];
}

/** EXM-05, 65 and over: the insurers' own age, by hand. Born on 29 February 1956: 65 on 28 February 2021. */
const AT_65: readonly (readonly [covers: string, birthDate: string, on: string, sixtyFive: boolean])[] = [
  ["64 on the eve of the birthday", "1955-06-15", "2020-06-14", false],
  ["65 on the birthday", "1955-06-15", "2020-06-15", true],
  ["born on 29 February: 64 on 27 February 2021", "1956-02-29", "2021-02-27", false],
  ["born on 29 February: 65 on 28 February 2021", "1956-02-29", "2021-02-28", true],
];

function eligibilities(): Draft[] {
  const person = { eligibleOn: "2020-03-02", workTime: "1", ltd: F };
  return [
    ...byHand("eligibility", ELIGIBILITY, "DEN-02"),
    ...each(AT_65, ([covers, birthDate, on, sixtyFive]) =>
      counted(
        "eligibility",
        "EXM-05 LIF-15",
        covers,
        { person: { birthDate, ...person }, on },
        {
          health: { eligibility: "mandatory", article: "ENR-05" },
          lifeAdditional: { eligibility: "optional", article: "LIF-04" },
          warnings: sixtyFive ? ["W_AGE_65"] : [],
        },
      ),
    ),
  ];
}

function exemptions(): Draft[] {
  const persons = [
    { id: "P-1", role: "member" },
    { id: "P-2", role: "spouse" },
    { id: "P-3", role: "child" },
  ];
  const kinds: readonly (readonly [string, Omit<Proof, "person"> | null])[] = [
    ["a group plan with similar drugs", { group: true, similarDrugs: true }],
    ["no proof", null],
    ["not a group plan", { group: false, similarDrugs: true }],
    ["a group plan without similar drugs", { group: true, similarDrugs: false }],
  ];
  return [
    ...byHand("exemption", EXEMPTION, "EXM-01"),
    ...each(persons, ({ id, role }) =>
      kinds.map(([covers, kind]) => {
        const proofs = persons.flatMap((person): Proof[] => {
          const proof = person.id === id ? kind : { group: true, similarDrugs: true };
          return proof === null ? [] : [{ person: person.id, ...proof }];
        });
        const reasons = persons.flatMap((person) => {
          const refusal = exemptionRefusal([person.id], proofs);
          return refusal === null ? [] : [{ ...because(refusal), params: { person: person.id } }];
        });
        return counted(
          "exemption",
          kind !== null && !kind.group ? "EXM-05 EXM-02" : "EXM-02 EXM-01",
          `of a family, the ${role}: ${covers}`,
          { persons, proofs },
          { exempt: reasons.length === 0, reasons },
        );
      }),
    ),
  ];
}

// ---------------------------------------------------------------- minimums

const SINCE = ["2019-03-31", "2019-12-31", "2020-01-30", "2020-02-29", "2020-08-31", "2021-02-28", "2021-03-01"];

function healthMinimums(): Draft[] {
  return [
    ...byHand("healthMinimum", HEALTH_MINIMUM, "M36-01"),
    ...each(SINCE, (since) => {
      const freeFrom = healthFreeOn(since);
      const told = (on: string, event: boolean, covers: string): Draft =>
        counted(
          "healthMinimum",
          event ? "M36-02 M36-01" : "M36-01 M36-09",
          `level chosen on ${since}: ${covers}`,
          { since, on, event },
          { lastDay: addDays(freeFrom, -1), freeFrom, mayLower: event || on >= freeFrom },
        );
      return [
        told(addDays(freeFrom, -1), false, "the last day of the 36 months"),
        told(freeFrom, false, "36 months to the day"),
        told(addDays(since, 1), true, "a contract event on the second day"),
        told(addMonths(since, 35), false, "after 35 months"),
      ];
    }),
  ];
}

type Suspension = { from: string; until: string | null };

function dentalMinimums(): Draft[] {
  const told = (covers: string, since: string, suspensions: readonly Suspension[]): Draft[] =>
    (["paused", "counted"] as const).map((suspendedDental) => {
      const spans = suspensions.map(({ from, until }) => ({ from, end: until === null ? null : addDays(until, 1) }));
      const freeFrom = dentalCompleteOn(since, spans, suspendedDental);
      return counted(
        "dentalMinimum",
        "M36-08 M36-04 ABS-11",
        `joined on ${since}, ${covers}: ${suspendedDental}`,
        { since, suspensions },
        { lastDay: freeFrom === null ? null : addDays(freeFrom, -1), freeFrom },
        { readings: { suspendedDental } },
      );
    });
  return [
    ...byHand("dentalMinimum", DENTAL_MINIMUM, "M36-04"),
    ...each(SINCE, (since) => {
      const freeFrom = addMonths(since, 36);
      return counted(
        "dentalMinimum",
        "M36-04 DEN-04 M36-05",
        `joined on ${since}: 36 months`,
        { since },
        { lastDay: addDays(freeFrom, -1), freeFrom },
        { readings: { dentalMinimumStart: "own-date" } },
      );
    }),
    ...told("suspended for 29 days of a leave", "2019-06-01", [{ from: "2020-02-03", until: "2020-03-02" }]),
    ...told("suspended over the end of the minimum", "2019-06-01", [{ from: "2022-05-31", until: "2022-06-29" }]),
    ...told("suspended from the day it is complete", "2019-06-01", [{ from: "2022-06-01", until: "2022-06-29" }]),
    ...told("suspended twice", "2020-02-29", [
      { from: "2020-06-01", until: "2020-08-31" },
      { from: "2021-12-15", until: "2022-01-31" },
    ]),
    ...told("still suspended", "2020-02-29", [{ from: "2021-09-01", until: null }]),
  ];
}

// ---------------------------------------------------------------- absences

const LEAVES = ["2019-02-01", "2020-01-31", "2020-02-01", "2020-06-21", "2020-12-15", "2021-02-01"];

function unpaidLeaves(): Draft[] {
  const reason = (text: string, state: string): object => ({ state, reason: because(text) });
  return [
    ...byHand("unpaidLeave", UNPAID_LEAVE, "ABS-01"),
    ...each(LEAVES, (from) =>
      ([28, 29] as const).flatMap((days) =>
        (["unpaid", "suspension", "family"] as const).map((kind) => {
          const returned = addDays(from, days);
          const applies = isLongAbsence(from, returned);
          return counted(
            "unpaidLeave",
            applies ? "ABS-01 ABS-02 ABS-08 ABS-10" : "ABS-01",
            `${kind} leave from ${from}, ${String(days)} days, nothing asked for`,
            { kind, from, returned, maintain: null },
            applies
              ? {
                  applies,
                  plans: {
                    health: {
                      ...reason("R_LEAVE_LEVEL_1 ABS-02", "level-1-only"),
                      from,
                      until: addDays(returned, -1),
                      paidBy: kind === "family" ? "shared" : "member",
                    },
                    dental: reason("R_LEAVE_SUSPENDED ABS-02", "suspended"),
                    life: reason("R_LEAVE_SUSPENDED ABS-02", "suspended"),
                    ltd: reason("R_LEAVE_SUSPENDED ABS-02", "suspended"),
                  },
                  refused: null,
                  resumes: returned,
                }
              : { applies, plans: null, refused: null, resumes: null },
          );
        }),
      ),
    ),
    ...each(LEAVES, (from) =>
      [-10, -1, 0, 10].map((days) => {
        const maintain = addDays(from, days);
        // ABS-05: "avant le début de l'absence".
        const inTime = maintain < from;
        const returned = addMonths(from, 6);
        return counted(
          "unpaidLeave",
          inTime ? "ABS-05 ABS-03 ABS-04" : "ABS-05 ABS-02",
          `leave from ${from}, to maintain asked for ${days < 0 ? `${String(-days)} days before` : `on day ${String(days)}`}`,
          { kind: "unpaid", from, returned, maintain },
          inTime
            ? {
                applies: true,
                plans: {
                  health: { ...reason("R_LEAVE_MAINTAINED ABS-03", "maintained"), paidBy: "member" },
                  dental: { ...reason("R_LEAVE_MAINTAINED ABS-03", "maintained"), paidBy: "member" },
                  life: { ...reason("R_LEAVE_MAINTAINED ABS-03", "maintained"), paidBy: "member" },
                  ltd: { ...reason("R_LEAVE_MAINTAINED ABS-03", "maintained"), paidBy: "member" },
                },
                refused: null,
                resumes: null,
              }
            : {
                applies: true,
                plans: {
                  health: reason("R_LEAVE_LEVEL_1 ABS-02", "level-1-only"),
                  dental: reason("R_LEAVE_SUSPENDED ABS-02", "suspended"),
                },
                refused: because("R_MAINTAIN_LATE ABS-05"),
                resumes: returned,
              },
        );
      }),
    ),
  ];
}

function deferredSalaries(): Draft[] {
  const from = "2020-09-01";
  return [
    ...byHand("deferredSalary", DEFERRED_SALARY, "DEF-01"),
    ...each(["2020-08-01", "2020-08-31", "2020-09-01", "2020-09-02", null], (toldInsurer) => {
      // DEF-03: "avant le début du régime".
      const told = toldInsurer !== null && toldInsurer < from;
      const salary = told
        ? { benefit: "47500.00", premium: "47500.00" }
        : ({ benefit: null, premium: null } as Record<string, string | null>);
      return counted(
        "deferredSalary",
        "DEF-03 DEF-02 DEF-06 LIF-20 LTD-09",
        `scheme of 2020-09-01, salary told ${toldInsurer === null ? "never" : `on ${toldInsurer}`}`,
        {
          from,
          until: "2023-08-31",
          agreedSalary: "47500.00",
          toldInsurer,
          leave: { from: "2022-09-01", returned: "2023-09-01", maintain: "2022-08-31" },
        },
        {
          contribution: { life: { salary }, ltd: { salary } },
          leave: {
            health: { state: "maintained", from: "2022-09-01", until: "2023-08-31", paidBy: "member" },
            life: { state: "maintained", salary },
            ltd: { state: "maintained", salary },
          },
          refused: null,
          warnings: told ? [] : ["W_AGREED_SALARY_LATE"],
        },
      );
    }),
    ...each(["2022-08-30", "2022-08-31", "2022-09-01", "2022-09-02"], (maintain) => {
      const inTime = maintain < "2022-09-01";
      return counted(
        "deferredSalary",
        "DEF-05 DEF-04",
        `leave of 2022-09-01, to maintain asked for on ${maintain}`,
        {
          from,
          until: "2023-08-31",
          agreedSalary: "47500.00",
          toldInsurer: "2020-08-31",
          leave: { from: "2022-09-01", returned: "2023-09-01", maintain },
        },
        {
          leave: {
            health: { state: inTime ? "maintained" : "level-1-only" },
            dental: { state: inTime ? "maintained" : "suspended" },
            life: { state: inTime ? "maintained" : "suspended" },
            ltd: { state: inTime ? "maintained" : "suspended" },
          },
          refused: inTime ? null : because("R_MAINTAIN_LATE DEF-05"),
          resumes: inTime ? null : "2023-09-01",
        },
      );
    }),
  ];
}

function retirements(): Draft[] {
  return [
    ...byHand("progressiveRetirement", PROGRESSIVE_RETIREMENT, "RET-05"),
    ...each(["2019-12-31", "2020-02-29", "2020-03-01", "2020-06-30", "2021-02-28"], (from) =>
      [-1, 0, 1, 2].map((days) => {
        const until = addDays(addMonths(from, 24), days - 1);
        const stop = ltdStop(from, until);
        const { article } = because(stop.reason);
        return counted(
          "progressiveRetirement",
          `${article} RET-03 LTD-08`,
          `programme from ${from}, 24 months ${days === 0 ? "to the day" : `and ${String(days)} days`}`,
          { from, until, salaryReceived: "31200.00", salaryWithout: "52000.00", maintain: true },
          {
            plans: {
              life: { state: "maintained", salary: { benefit: "52000.00", premium: "31200.00" } },
              ltd:
                stop.on > from
                  ? { state: "maintained", from, until: addDays(stop.on, -1) }
                  : { state: "ended", from, reason: because(stop.reason) },
            },
            ltdLastDay: addDays(stop.on, -1),
          },
        );
      }),
    ),
    ...each([30, 36, 48, 60], (months) => {
      const until = addDays(addMonths("2020-09-01", months), -1);
      const stop = ltdStop("2020-09-01", until);
      return counted(
        "progressiveRetirement",
        "RET-07 RET-03 RET-04 RET-05",
        `programme of ${String(months)} months from 2020-09-01`,
        { from: "2020-09-01", until, salaryReceived: "31200.00", salaryWithout: "52000.00", maintain: true },
        {
          plans: {
            health: { state: "maintained", paidBy: "shared" },
            ltd: {
              state: "maintained",
              until: addDays(stop.on, -1),
              salary: { benefit: "31200.00", premium: "31200.00" },
            },
          },
          ltdLastDay: addDays(stop.on, -1),
        },
      );
    }),
  ];
}

// ---------------------------------------------------------------- the end of dental

function terminations(): Draft[] {
  const byForm = (minimumFreeFrom: string, receivedByEmployer: string, covers: string, anchor = ANCHOR): Draft => {
    const last = payPeriodEnd(receivedByEmployer, anchor);
    const complete = addDays(last, 1) >= minimumFreeFrom;
    return counted(
      "dentalTermination",
      complete ? "TRM-01 TRM-03" : "TRM-01 M36-04 M36-10",
      covers,
      { minimumFreeFrom, receivedByEmployer },
      {
        lastDay: complete ? last : null,
        byForm: {
          lastDay: complete ? last : null,
          reason: because(complete ? "R_DENTAL_ENDED TRM-01" : "R_DENTAL_MINIMUM M36-04"),
        },
        byOtherCover: null,
      },
      { anchor: anchor === ANCHOR ? undefined : anchor },
    );
  };
  return [
    ...byHand("dentalTermination", DENTAL_TERMINATION, "TRM-03"),
    ...each([0, 1, 13, 14], (days) =>
      byForm("2022-03-31", addDays("2022-04-24", days), `received ${String(days)} days into a pay period`),
    ),
    ...each(["2022-05-07", "2022-05-08", "2022-05-09"], (free) =>
      byForm(free, "2022-04-30", `the pay period ends on 2022-05-07, the minimum is complete on ${free}`),
    ),
    ...each(["2022-05-04", "2022-05-05", "2022-05-06"], (free) =>
      byForm(free, "2022-04-30", `Thursday pay periods, the minimum is complete on ${free}`, THURSDAYS),
    ),
    ...each(["2022-09-29", "2022-09-30", "2022-10-01"], (receivedByInsurer) =>
      ([true, false] as const).flatMap((newly) =>
        (["newly-covered", "any"] as const).map((otherDentalCover) => {
          const ends = receivedByInsurer >= "2022-09-30" || otherDentalCover === "any" || newly;
          return counted(
            "dentalTermination",
            ends ? "TRM-01 M36-06" : "M36-06 TRM-01",
            `other group plan, ${newly ? "new" : "not new"}, received on ${receivedByInsurer}, minimum to 2022-09-29: ${otherDentalCover}`,
            {
              minimumFreeFrom: "2022-09-30",
              otherCover: { receivedByInsurer, group: true, newly },
            },
            {
              lastDay: ends ? receivedByInsurer : null,
              byForm: null,
              byOtherCover: {
                lastDay: ends ? receivedByInsurer : null,
                reason: because(ends ? "R_DENTAL_ENDED TRM-01" : "R_OTHER_COVER M36-06"),
              },
            },
            { readings: { otherDentalCover } },
          );
        }),
      ),
    ),
  ];
}

function automaticDentals(): Draft[] {
  return [
    ...byHand("automaticDental", AUTOMATIC_DENTAL, "A25-01"),
    ...each(["2019-12-31", "2020-02-29", "2020-12-30", "2021-01-01", "2021-01-02", "2022-01-01"], (on) =>
      (["next-year", "same-day"] as const).map((januaryFirstRise) =>
        counted(
          "automaticDental",
          on.endsWith("-01-01") ? "A25-04 A25-01" : "A25-01",
          `25 % to 30 % of full time on ${on}: ${januaryFirstRise}`,
          { on, before: "0.25", after: "0.3" },
          { from: automaticDentalOn(on, januaryFirstRise) },
          { readings: { januaryFirstRise } },
        ),
      ),
    ),
  ];
}

// ---------------------------------------------------------------- the premium waiver

const DISABLED = [
  "2020-01-31",
  "2020-03-30",
  "2020-03-31",
  "2020-04-01",
  "2020-04-02",
  "2020-04-18",
  "2020-04-19",
  "2020-04-20",
  "2020-05-31",
  "2020-11-28",
  "2020-11-30",
  "2020-12-31",
  "2021-11-29",
];

function waivers(): Draft[] {
  const told = (disabledFrom: string, covers: string, anchor = ANCHOR, ended?: string): Draft => {
    const from = waiverFrom(disabledFrom, null, anchor);
    const short = from !== null && ended !== undefined && ended <= from;
    const output =
      from === null
        ? { status: "unknown", from: null, until: null, plans: [] }
        : short
          ? { status: "none", from: null, until: null, plans: [] }
          : {
              status: "waived",
              from,
              until: ended === undefined ? null : addDays(ended, -1),
              plans: ["health", "dental", "life", "ltd"],
            };
    return counted(
      "premiumWaiver",
      from === null ? "WAI-01" : short ? "WAI-05 WAI-02" : "WAI-02 WAI-01 WAI-06",
      covers,
      { disabledFrom, ...(ended === undefined ? {} : { ended }) },
      output,
      { anchor: anchor === ANCHOR ? undefined : anchor },
    );
  };
  return [
    ...byHand("premiumWaiver", PREMIUM_WAIVER, "WAI-01"),
    ...each(DISABLED, (day) => [
      told(day, `disabled from ${day}`),
      told(day, `disabled from ${day}, Thursday pay periods`, THURSDAYS),
    ]),
    ...each(["2020-05-02", "2020-05-03", "2020-05-04"], (day) => {
      const from = payPeriodFrom(addMonths(day, 3), ANCHOR);
      return [-1, 0, 1, 2].map((days) =>
        told(
          day,
          `disabled from ${day}, able again ${String(days)} days from the waiver's first`,
          ANCHOR,
          addDays(from, days),
        ),
      );
    }),
    ...each(["2020-03-31", "2020-04-01"], (firstBegan) => {
      const from = waiverFrom("2020-10-05", firstBegan, ANCHOR);
      return counted(
        "premiumWaiver",
        "WAI-01 WAI-02",
        `disabled again from 2020-10-05, first on ${firstBegan}`,
        { disabledFrom: "2020-10-05", firstBegan },
        { status: from === null ? "unknown" : "waived", from },
      );
    }),
  ];
}

/** Every rule of participation by itself. */
export function functionFiles(): PackFile[] {
  const file = (name: string, prefix: string, drafts: readonly Draft[]): PackFile =>
    packFile(name, prefix, withoutRepeats(drafts));
  return [
    file("change-dates.csv", "CD", changeDates()),
    file("enrolment.csv", "EN", enrolments()),
    file("eligibility.csv", "EL", eligibilities()),
    file("exemption.csv", "EX", exemptions()),
    file("health-minimum.csv", "HM", healthMinimums()),
    file("dental-minimum.csv", "DM", dentalMinimums()),
    file("unpaid-leave.csv", "UL", unpaidLeaves()),
    file("deferred-salary.csv", "DS", deferredSalaries()),
    file("progressive-retirement.csv", "PR", retirements()),
    file("contested-dismissal.csv", "DI", byHand("contestedDismissal", CONTESTED_DISMISSAL, "DIS-02")),
    file("dental-termination.csv", "DT", terminations()),
    file("dependant-dental-end.csv", "DD", byHand("dependantDentalEnd", DEPENDANT_DENTAL_END, "TRM-04")),
    file("automatic-dental.csv", "AD", automaticDentals()),
    file("premium-waiver.csv", "PW", waivers()),
  ];
}
