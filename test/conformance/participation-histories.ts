// Participation over time: short lives, each for one subject, told by the slow second history of test/oracle/participation.ts,
// and the whole careers worked by hand (test/golden/data/stories), to which that history is held line by line.

import { readdirSync, readFileSync } from "node:fs";
import { addDays, addMonths } from "../oracle/dates.js";
import { history } from "../oracle/participation.js";
import type { History, HistoryDependant, HistoryEvent, HistoryInput, HistoryMember } from "../oracle/participation.js";
import { articlesOf, because, packFile, plainObject } from "./rows.js";
import type { Draft } from "./rows.js";
import type { PackFile } from "./write.js";

type Readings = Readonly<Record<string, string>>;
type Plan = "health" | "dental" | "life" | "ltd";
type Shown = Plan | "coverage" | "persons" | "periods";

interface Story {
  readonly articles: string;
  readonly covers: string;
  readonly events: readonly HistoryEvent[];
  readonly until: string;
  readonly show: readonly Shown[];
  readonly member?: Partial<HistoryMember>;
  readonly dependants?: readonly HistoryDependant[];
  readonly readings?: Readings;
  readonly anchor?: string;
  /** A status is left that covers nobody (STA-02): a warning that the second history does not know. */
  readonly unused?: true;
}

const MEMBER: HistoryMember = {
  id: "P-1",
  birthDate: "1980-05-17",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "45000.00",
  workTime: "1",
  ltd: { option: "F" },
};

const SPOUSE: HistoryDependant = { id: "P-2", role: "spouse", birthDate: "1979-02-11" };
const CHILD: HistoryDependant = { id: "P-3", role: "child", birthDate: "2012-09-30" };
const FAMILY: readonly HistoryDependant[] = [SPOUSE, CHILD];

// ---------------------------------------------------------------- from the lines of a history to cells

type Words = readonly [string, string, string, ...string[]];

function words(line: string): Words {
  const [a = "", b = "", c = "", ...rest] = line.split(" ");
  return [a, b, c, ...rest];
}

const orNull = (text: string | undefined): string | null => (text === undefined || text === "-" ? null : text);

/** `from until state cover payer [salary] CODE ARTICLE` */
function interval(line: string, cover: (text: string | null) => object, isPaidOnSalary: boolean): object {
  const [from, until, state, held, paidBy, ...rest] = words(line);
  const salary = isPaidOnSalary ? rest.shift() : undefined;
  const [benefit, premium] = salary === undefined || salary === "-" ? [] : salary.split("/");
  const told = (amount: string | undefined): string | null => (amount === undefined || amount === "?" ? null : amount);
  return {
    from,
    until,
    state,
    ...cover(orNull(held)),
    paidBy: orNull(paidBy),
    ...(benefit === undefined ? {} : { salary: { benefit: told(benefit), premium: told(premium) } }),
    reason: because(rest.join(" ")),
  };
}

/** "basic+dependants+additional:2+spouse:50000.00" */
function lifeCover(text: string | null): object {
  if (text === null) {
    return { cover: null };
  }
  const parts = text.split("+").map((part): [string, unknown] => {
    const [name = "", held] = part.split(":");
    if (held === undefined) {
      return [name, true];
    }
    return name === "spouse" ? [name, { amount: held }] : [name, Number(held)];
  });
  return { cover: Object.fromEntries(parts) };
}

const OF_PLAN: Readonly<Record<Plan, (line: string) => object>> = {
  health: (line) => interval(line, (scenario) => ({ scenario }), false),
  dental: (line) => interval(line, (status) => ({ status }), false),
  life: (line) => interval(line, lifeCover, true),
  ltd: (line) => interval(line, (option) => ({ option }), true),
};

/** `from total tax payable/employer ; known>charged +difference/+employer …` */
function period(line: string): object {
  const [first = "", ...corrections] = line.split(" ; ");
  const [from, total, tax, payable] = words(first);
  const [paid, employer] = (payable ?? "").split("/");
  return {
    from,
    quote: { total, tax: { total: tax }, payable: { total: paid, employer } },
    corrections: corrections.map((text) => {
      const [days = "", difference = ""] = text.split(" ");
      const [known, chargedFrom] = days.split(">");
      const [whole, part] = difference.replaceAll("+", "").split("/");
      return { known, chargedFrom, difference: { payable: { total: whole, employer: part } } };
    }),
  };
}

/** `from until scenario|exempt status|-` */
function coverage(line: string): object {
  const [from, until, health, dental] = words(line);
  return { from, until, health: health === "exempt" ? health : { scenario: health }, dental: orNull(dental) };
}

function person({ id, role, from, until }: History["persons"][number]): object {
  return { id, role, ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
}

/** Only what the row is about is shown; what was refused and warned of, always. */
function shown(told: History, show: readonly Shown[], unused = false): object {
  const plans = (["health", "dental", "life", "ltd"] as const).filter((plan) => show.includes(plan));
  const warnings = told.warnings.map((text) => because(text).code);
  return {
    ...(plans.length === 0
      ? {}
      : { plans: Object.fromEntries(plans.map((plan) => [plan, told[plan].map(OF_PLAN[plan])])) }),
    ...(show.includes("coverage") ? { coverage: told.coverage.map(coverage) } : {}),
    ...(show.includes("persons") ? { persons: told.persons.map(person) } : {}),
    ...(show.includes("periods") ? { periods: told.periods.map(period) } : {}),
    refused: told.refused.map((line) => {
      const [event, code, article] = words(line);
      return { event: Number(event), reason: { code, article } };
    }),
    // No order of warnings is promised: one or none.
    ...(unused || warnings.length > 1 ? {} : { warnings }),
  };
}

function draft({ articles, covers, events, until, show, member, dependants = [], ...rest }: Story): Draft {
  const { readings, anchor, unused } = rest;
  const input: HistoryInput = { member: { ...MEMBER, ...member }, dependants, events, until };
  const told = history(input, { readings, anchor });
  return {
    function: "coverageHistory",
    articles: articlesOf(articles),
    covers,
    ...(readings === undefined ? {} : { readings }),
    ...(anchor === undefined ? {} : { anchor }),
    input: plainObject(input),
    output: shown(told, show, unused),
  };
}

/** The same story under each option of a reading: a reading that moves nothing has no place here. */
function under(story: Story, key: string, options: readonly string[]): Draft[] {
  const drafts = options.map((option) =>
    draft({ ...story, covers: `${story.covers}: ${key} ${option}`, readings: { ...story.readings, [key]: option } }),
  );
  const outputs = new Set(drafts.map(({ output }) => JSON.stringify(output)));
  if (outputs.size !== options.length) {
    throw new Error(`${key} moves nothing: ${story.covers}`);
  }
  return drafts;
}

// ---------------------------------------------------------------- events

type Form = Extract<HistoryEvent, { type: "form-received" }>;
type HealthTo = Extract<HistoryEvent, { type: "level-change-requested" }>["to"];
type DentalTo = "individual" | "single-parent" | "family";

const eligible = (on: string): HistoryEvent => ({ type: "eligible", on });
const form = (on: string, choices: Omit<Form, "type" | "on" | "receivedByEmployer"> = {}): HistoryEvent => ({
  type: "form-received",
  on,
  receivedByEmployer: on,
  ...choices,
});
/** Eligible, with a form of the same day. */
const joined = (on: string, choices: Parameters<typeof form>[1] = {}): HistoryEvent[] => [
  eligible(on),
  form(on, choices),
];
const level = (received: string, to: HealthTo, event?: string): HistoryEvent => ({
  type: "level-change-requested",
  on: received,
  receivedByEmployer: received,
  ...(event === undefined ? {} : { event }),
  to,
});
const healthStatus = (received: string, to: HealthTo, event?: string): HistoryEvent => ({
  type: "status-change-requested",
  on: received,
  receivedByEmployer: received,
  ...(event === undefined ? {} : { event }),
  plan: "health",
  to,
});
const dentalStatus = (received: string, to: DentalTo, event?: string): HistoryEvent => ({
  type: "status-change-requested",
  on: received,
  receivedByEmployer: received,
  ...(event === undefined ? {} : { event }),
  plan: "dental",
  to,
});
const dentalEnd = (received: string): HistoryEvent => ({
  type: "dental-end-requested",
  on: received,
  receivedByEmployer: received,
});
const otherDental = (received: string, newly: boolean, group = true): HistoryEvent => ({
  type: "other-dental-cover",
  on: received,
  receivedByInsurer: received,
  group,
  newly,
});
const leave = (
  on: string,
  kind: "unpaid" | "suspension" | "family" | "deferred",
  rest: { plannedReturn?: string; maintain?: string } = {},
): HistoryEvent => ({ type: "leave-started", on, kind, ...rest });
const back = (on: string): HistoryEvent => ({ type: "returned", on });
const proofs = (...persons: string[]) => persons.map((id) => ({ person: id, group: true, similarDrugs: true }));

const START = "2020-01-05";
const FULL_LIFE = { basic: true, dependants: true } as const;

// ---------------------------------------------------------------- enrolment

function enrolmentStories(): Draft[] {
  const all: readonly Shown[] = ["health", "dental", "life", "ltd"];
  const voted = (option: "O" | "O+", isVoted: boolean) => ({ ltd: { option, voted: isVoted } });
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2020-06-30", show: all, dependants: FAMILY, ...rest });
  return [
    told("ENR-01 ENR-02 ENR-07 LTD-10", "no form, option F", [eligible(START)]),
    told("ENR-01 LTD-10 LTD-01", "no form, option O voted", [eligible(START)], { member: voted("O", true) }),
    told("ENR-01 LTD-10 LTD-01", "no form, option O+ voted", [eligible(START)], { member: voted("O+", true) }),
    told("LTD-01 ENR-01", "no form, option O voted down", [eligible(START)], { member: voted("O", false) }),
    told("LTD-01 ENR-01", "no form, no option in the group", [eligible(START)], { member: { ltd: null } }),
    ...["2020-01-31", "2020-02-01", "2020-03-02"].flatMap((on) =>
      [30, 31].map((days) => {
        const received = addDays(on, days);
        return told(
          days > 30 ? "ENR-06 ENR-01 CHG-03" : "ENR-03 ENR-06",
          `eligible on ${on}, scenario E and family dental asked for on day ${String(days)}`,
          [eligible(on), form(received, { health: { scenario: "E" }, dental: "family", ltd: true })],
        );
      }),
    ),
    ...[30, 31].map((days) =>
      told("DEN-06 LIF-08", `dental and both lives declined on day ${String(days)}`, [
        eligible(START),
        form(addDays(START, days), { dental: "declined", life: { basic: false, dependants: false } }),
      ]),
    ),
    told(
      "LIF-04 LIF-07 ENR-03",
      "additional lives chosen in time",
      [
        ...joined(START, {
          life: { ...FULL_LIFE, additional: 3, spouse: { amount: "50000.00", sex: "male", smoker: false } },
        }),
      ],
      { member: { sex: "female", smoker: false } },
    ),
    told(
      "LIF-04 ENR-06",
      "additional life asked for on day 31",
      [eligible(START), form(addDays(START, 31), { life: { additional: 2 } })],
      { member: { sex: "female", smoker: true } },
    ),
    told("LTD-01", "option O voted, declined in the form", [...joined(START, { ltd: false })], {
      member: voted("O", true),
    }),
    told("LTD-01", "option O voted down, asked for", [...joined(START, { ltd: true })], { member: voted("O", false) }),
    told("LTD-01", "option F chosen in time", [...joined(START, { ltd: true })]),
    told("STA-08 STA-09 DEN-03", "scenario N beside individual dental", [
      ...joined(START, { health: { status: "family", level: 3, dependantsLevel: 2 }, dental: "individual" }),
    ]),
    told(
      "ENR-06 TRM-05",
      "employment over before the choices of a late form",
      [
        eligible(START),
        form("2020-02-10", { life: { additional: 1 } }),
        { type: "employment-ended", on: "2020-02-14" },
      ],
      { member: { sex: "male", smoker: false } },
    ),
    told("A25-06", "exactly 25 % of full time", [eligible(START)], { member: { workTime: "0.25" } }),
    told("EXM-05", "65 on the last day told", [eligible(START)], { member: { birthDate: "1955-06-30" } }),
    told("EXM-05", "65 on the day after", [eligible(START)], { member: { birthDate: "1955-07-01" } }),
    ...["2020-06-14", "2020-06-15"].map((on) =>
      told(
        "EXM-05 TRM-05",
        `65 on 2020-06-15, employment over on ${on}`,
        [eligible(START), { type: "employment-ended", on }],
        {
          member: { birthDate: "1955-06-15" },
        },
      ),
    ),
    told("LIF-01 LIF-08", "life given up later, as the insurer says", [
      ...joined(START, { life: FULL_LIFE }),
      { type: "life-changed", on: "2020-04-15", life: null },
    ]),
    told("LTD-01", "option F left later, as the insurer says", [
      ...joined(START, { ltd: true }),
      { type: "ltd-changed", on: "2020-04-15", held: false },
    ]),
    told(
      "LTD-01",
      "option O voted cannot be left",
      [eligible(START), { type: "ltd-changed", on: "2020-04-15", held: false }],
      { member: voted("O", true) },
    ),
    told("LTD-09 LIF-20", "a new salary from the day it is paid", [
      ...joined(START, { ltd: true }),
      { type: "salary-changed", on: "2020-04-15", insurableSalary: "55000.00" },
    ]),
  ];
}

// ---------------------------------------------------------------- changes of status and level

type Occasion = {
  readonly name: string;
  readonly events: (on: string) => HistoryEvent;
  readonly health: readonly [HealthTo, HealthTo];
  readonly dental: readonly [DentalTo, DentalTo];
  readonly dependants: readonly HistoryDependant[];
};

const OCCASIONS: readonly Occasion[] = [
  {
    name: "birth",
    events: (on) => ({ type: "birth", on, child: "P-9" }),
    health: [{ scenario: "C" }, { scenario: "H" }],
    dental: ["individual", "single-parent"],
    dependants: [],
  },
  {
    name: "union",
    events: (on) => ({ type: "union", on, spouse: { id: "P-9", birthDate: "1982-12-01" } }),
    health: [{ scenario: "B" }, { scenario: "L" }],
    dental: ["individual", "family"],
    dependants: [],
  },
  {
    name: "separation",
    events: (on) => ({ type: "separation", on, spouse: "P-2" }),
    health: [{ scenario: "O" }, { scenario: "G" }],
    dental: ["family", "single-parent"],
    dependants: [SPOUSE, CHILD],
  },
  {
    name: "end of a dependant",
    events: (on) => ({ type: "dependant-ended", on, person: "P-3" }),
    health: [{ scenario: "F" }, { scenario: "A" }],
    dental: ["single-parent", "individual"],
    dependants: [CHILD],
  },
  {
    name: "child added",
    events: (on) => ({ type: "dependant-added", on, person: { id: "P-9", role: "child", birthDate: "2014-02-28" } }),
    health: [{ scenario: "A" }, { scenario: "D" }],
    dental: ["individual", "single-parent"],
    dependants: [],
  },
  {
    name: "another event of the contract",
    events: (on) => ({ type: "contract-event", on }),
    health: [{ scenario: "M" }, { scenario: "J" }],
    dental: ["family", "individual"],
    dependants: [SPOUSE],
  },
];

function changeStories(): Draft[] {
  const show: readonly Shown[] = ["health", "dental"];
  const on = "2020-03-10";
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2020-09-30", show, dependants: FAMILY, ...rest });
  const started = joined(START, { health: { scenario: "C" }, dental: "individual" });
  return [
    ...OCCASIONS.flatMap(({ name, events, health, dental, dependants }) =>
      [0, 30, 31].map((days) => {
        const received = addDays(on, days);
        return told(
          days > 30 ? "CHG-03 CHG-01 CHG-06 STA-09" : "CHG-02 CHG-01 CHG-06 M36-02",
          `${name} of ${on}, both changes received on day ${String(days)}`,
          [
            ...joined(START, { health: health[0], dental: dental[0] }),
            events(on),
            healthStatus(received, health[1], on),
            dentalStatus(received, dental[1], on),
          ],
          { dependants, show: ["health", "dental", "persons"], ...(days > 30 ? { unused: true as const } : {}) },
        );
      }),
    ),
    ...["2020-03-14", "2020-03-15", "2020-03-16"].map((received) =>
      told("CHG-03 CHG-08 M36-03", `a level raised without an event, received on ${received}`, [
        ...joined(START, { health: { scenario: "A" } }),
        level(received, { scenario: "B" }),
      ]),
    ),
    told(
      "CHG-08 CHG-03",
      "a status without an event, Thursday pay periods",
      [...started, dentalStatus("2020-03-13", "family")],
      { anchor: "2020-01-02" },
    ),
    told("CHG-01", "a change to what is held", [...started, healthStatus("2020-03-13", { scenario: "C" })]),
    told("CHG-04", "two requests for one day: the last received counts", [
      ...started,
      dentalStatus("2020-03-16", "family"),
      dentalStatus("2020-03-20", "single-parent"),
    ]),
    told("CHG-02 CHG-04", "asked for before the birth", [
      ...started,
      healthStatus("2020-02-20", { scenario: "I" }, on),
      { type: "birth", on, child: "P-9" },
    ]),
    ...["2020-03-10", "2020-03-11", "2020-06-18"].map((reEligible) =>
      told("CHG-05", `birth while disabled, eligible for a new disability period on ${reEligible}`, [
        ...started,
        { type: "disability-started", on: "2020-02-01" },
        { type: "birth", on, child: "P-9" },
        healthStatus("2020-03-12", { scenario: "I" }, on),
        dentalStatus("2020-03-12", "single-parent", on),
        { type: "disability-ended", on: reEligible },
        { type: "re-eligible", on: reEligible },
      ]),
    ),
    told("CHG-05", "disabled, back at work but not yet eligible again: it waits", [
      ...started,
      { type: "disability-started", on: "2020-02-01" },
      dentalStatus("2020-03-12", "single-parent"),
      { type: "disability-ended", on: "2020-06-18" },
    ]),
    told("TRM-05 CHG-03", "employment over before a change takes effect", [
      ...started,
      dentalStatus("2020-03-20", "family"),
      { type: "employment-ended", on: "2020-03-28" },
    ]),
    told("TRM-05 CHG-03", "employment over on the day a change takes effect", [
      ...started,
      dentalStatus("2020-03-20", "family"),
      { type: "employment-ended", on: "2020-03-29" },
    ]),
    told("TRM-05", "death", [...started, { type: "death", on: "2020-05-02" }]),
    told(
      "TRM-04 DEN-01 STA-02",
      "dependants of dental: from family to single-parent to individual",
      [
        ...joined(START, { health: { scenario: "O" }, dental: "family" }),
        { type: "separation", on: "2020-02-10", spouse: "P-2" },
        dentalStatus("2020-02-12", "single-parent", "2020-02-10"),
        { type: "dependant-ended", on: "2020-06-30", person: "P-3" },
        dentalStatus("2020-07-30", "individual", "2020-06-30"),
      ],
      { show: ["dental", "coverage", "persons"], unused: true },
    ),
  ];
}

// ---------------------------------------------------------------- the 36 months of health

function minimumStories(): Draft[] {
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2023-12-31", show: ["health"], dependants: FAMILY, ...rest });
  const since = ["2019-03-31", "2019-08-31", "2020-02-29", "2020-03-01", "2020-12-31"];
  return [
    ...since.flatMap((on) => {
      const free = addMonths(on, 36);
      return [-1, 0, 1].map((days) => {
        const received = addDays(free, days);
        // A pay period begins on the day of the request, so that it is the effective day.
        return told(
          "M36-01 M36-09 M36-03",
          `level II from ${on}, lowered ${days < 0 ? "the day before 36 months" : days === 0 ? "36 months to the day" : "the day after 36 months"}`,
          [...joined(on, { health: { scenario: "B" } }), level(received, { scenario: "A" })],
          { anchor: received, until: addMonths(on, 37) },
        );
      });
    }),
    told(
      "M36-02 M36-01",
      "lowered within the 36 months at a birth",
      [
        ...joined(START, { health: { scenario: "I" } }),
        { type: "birth", on: "2020-06-01", child: "P-9" },
        level("2020-06-20", { scenario: "D" }, "2020-06-01"),
      ],
      { until: "2020-12-31" },
    ),
    told(
      "M36-02 CHG-03",
      "an event releases, however late the request",
      [
        ...joined(START, { health: { scenario: "C" } }),
        { type: "contract-event", on: "2020-02-10" },
        level("2020-11-02", { scenario: "A" }, "2020-02-10"),
      ],
      { until: "2020-12-31" },
    ),
    told(
      "M36-01",
      "the dependants' level lowered within the 36 months",
      [...joined(START, { health: { scenario: "O" } }), level("2020-11-02", { scenario: "N" })],
      { until: "2020-12-31", dependants: [SPOUSE] },
    ),
    told(
      "M36-03",
      "the status lowered within the 36 months, the level kept",
      [...joined(START, { health: { scenario: "O" } }), healthStatus("2020-11-02", { scenario: "C" })],
      { until: "2020-12-31" },
    ),
    told(
      "M36-03 STA-04",
      "a level may be raised at any time",
      [
        ...joined(START, { health: { scenario: "D" } }),
        level("2020-02-03", { scenario: "E" }),
        level("2020-05-04", { scenario: "I" }),
      ],
      { until: "2020-12-31", dependants: [CHILD] },
    ),
    told(
      "M36-01 ENR-03",
      "a level held since before eligibility counts from then",
      [
        ...joined("2020-01-05", { health: { scenario: "C" }, healthSince: "2017-02-16" }),
        level("2020-02-15", { scenario: "A" }),
      ],
      { until: "2020-12-31" },
    ),
    told(
      "M36-01 ENR-03",
      "the same, a day later: not yet 36 months",
      [
        ...joined("2020-01-05", { health: { scenario: "C" }, healthSince: "2017-02-17" }),
        level("2020-02-16", { scenario: "A" }),
      ],
      { until: "2020-12-31" },
    ),
  ];
}

// ---------------------------------------------------------------- dental

function dentalStories(): Draft[] {
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2022-12-31", show: ["dental"], dependants: FAMILY, ...rest });
  const held = joined("2019-03-31", { dental: "family" });
  return [
    ...["2022-03-12", "2022-03-13", "2022-03-26", "2022-03-27"].map((received) =>
      told("TRM-01 M36-10 M36-09", `36 months from 2019-03-31, the form received on ${received}`, [
        ...held,
        dentalEnd(received),
      ]),
    ),
    ...["2022-03-17", "2022-03-30", "2022-03-31"].map((received) =>
      told(
        "TRM-01 M36-10",
        `36 months from 2019-03-31, pay periods from 2022-03-17, the form received on ${received}`,
        [...held, dentalEnd(received)],
        { anchor: "2022-03-17" },
      ),
    ),
    told(
      "M36-04 M36-02",
      "a birth does not release from the 36 months of dental",
      [...held, { type: "birth", on: "2020-06-01", child: "P-9" }, dentalEnd("2020-06-10")],
      { until: "2020-12-31" },
    ),
    ...["2022-03-30", "2022-03-31"].flatMap((received) =>
      [true, false].map((newly) =>
        told(
          "M36-06 TRM-03 TRM-01",
          `another group plan, ${newly ? "new" : "not new"}, received by the insurer on ${received}`,
          [...held, otherDental(received, newly)],
          { anchor: "2022-03-17" },
        ),
      ),
    ),
    told("M36-06", "a new plan that is not of a group", [...held, otherDental("2020-09-15", true, false)]),
    told("M36-07", "back after the end: a new 36 months from then", [
      ...held,
      otherDental("2020-09-15", true),
      dentalStatus("2021-01-31", "individual"),
      dentalEnd("2022-11-07"),
    ]),
    told("M36-07 M36-04", "back after the end, the new 36 months complete", [
      ...held,
      otherDental("2019-09-15", true),
      dentalStatus("2019-11-10", "individual"),
      dentalEnd("2022-10-31"),
    ]),
    told(
      "DEN-02 DEN-06 STA-11",
      "declined, and joined later while covered by health",
      [
        ...joined("2020-03-02", { health: { scenario: "A" }, dental: "declined" }),
        dentalStatus("2020-09-08", "single-parent"),
      ],
      { until: "2020-12-31", dependants: [CHILD] },
    ),
    told(
      "DEN-02 EXM-03 STA-11",
      "declined, and joined later while exempt from health",
      [
        ...joined("2020-03-02", { dental: "declined" }),
        { type: "exemption-proved", on: "2020-05-01", proofs: proofs("P-1") },
        dentalStatus("2020-09-08", "individual"),
      ],
      { until: "2020-12-31", show: ["health", "dental", "coverage"], dependants: [] },
    ),
    told(
      "TRM-01",
      "to end what is not held",
      [...joined("2020-03-02", { dental: "declined" }), dentalEnd("2020-09-08")],
      { until: "2020-12-31" },
    ),
    told("M36-08 ABS-11", "29 days suspended delay the 36 months", [
      ...held,
      leave("2020-02-03", "unpaid"),
      back("2020-03-03"),
      dentalEnd("2022-04-15"),
    ]),
    told("M36-08 ABS-11", "29 days maintained do not", [
      ...held,
      leave("2020-02-03", "unpaid", { maintain: "2020-02-02" }),
      back("2020-03-03"),
      dentalEnd("2022-04-15"),
    ]),
    told("M36-08 A25-05", "a drop to 25 % of full time does not stop the 36 months", [
      ...held,
      { type: "work-time-changed", on: "2020-02-03", workTime: "0.25" },
      dentalEnd("2022-04-15"),
    ]),
    ...["2020-12-31", "2021-01-01", "2021-01-02"].map((on) =>
      told(
        "A25-01 A25-04",
        `more than 25 % of full time on ${on}`,
        [...joined("2020-03-02", { dental: "declined" }), { type: "work-time-changed", on, workTime: "0.2501" }],
        { member: { workTime: "0.25" } },
      ),
    ),
    told(
      "A25-04",
      "exactly 25 % is not more than 25 %",
      [
        ...joined("2020-03-02", { dental: "declined" }),
        { type: "work-time-changed", on: "2020-10-05", workTime: "0.25" },
      ],
      { member: { workTime: "0.2" } },
    ),
    ...["2020-10-05", "2020-12-31", "2021-01-01"].map((received) =>
      told(
        "A25-03 A25-01",
        `automatic dental of 2021-01-01 declined on ${received}`,
        [
          ...joined("2020-03-02", { dental: "declined" }),
          { type: "work-time-changed", on: "2020-10-05", workTime: "0.4" },
          { type: "automatic-dental-declined", on: received, receivedByEmployer: received },
        ],
        { member: { workTime: "0.2" } },
      ),
    ),
    told(
      "A25-02 EXM-03",
      "automatic dental of a member exempt from health",
      [
        ...joined("2020-03-02", { dental: "declined" }),
        { type: "exemption-proved", on: "2020-05-01", proofs: proofs("P-1") },
        { type: "work-time-changed", on: "2020-10-05", workTime: "0.4" },
      ],
      { member: { workTime: "0.2" }, show: ["health", "dental", "coverage"], dependants: [] },
    ),
  ];
}

// ---------------------------------------------------------------- exemption

function exemptionStories(): Draft[] {
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2020-12-31", show: ["health", "dental"], ...rest });
  const started = joined(START, { health: { scenario: "B" } });
  const proved = (given: readonly { person: string; group: boolean; similarDrugs: boolean }[]): HistoryEvent => ({
    type: "exemption-proved",
    on: "2020-03-20",
    proofs: given,
  });
  const ended: HistoryEvent = { type: "exemption-ended", on: "2020-09-10" };
  return [
    told("EXM-01 EXM-02", "proved for herself", [...started, proved(proofs("P-1"))]),
    told("EXM-02", "a child without proof", [...started, proved(proofs("P-1"))], { dependants: [CHILD] }),
    told("EXM-02", "a child proved too", [...started, proved(proofs("P-1", "P-3"))], { dependants: [CHILD] }),
    told("EXM-05", "the public plan is no group plan", [
      ...started,
      proved([{ person: "P-1", group: false, similarDrugs: true }]),
    ]),
    told("EXM-02", "a group plan without similar drugs", [
      ...started,
      proved([{ person: "P-1", group: true, similarDrugs: false }]),
    ]),
    told("EXM-02", "a child born during the exemption", [
      ...started,
      proved(proofs("P-1")),
      { type: "birth", on: "2020-06-15", child: "P-9" },
    ]),
    told("EXM-04", "ended, nothing asked for: not known", [...started, proved(proofs("P-1")), ended]),
    ...[30, 31].map((days) =>
      told(days > 30 ? "EXM-04 CHG-03" : "EXM-04 CHG-02", `ended, scenario A asked for on day ${String(days)}`, [
        ...started,
        proved(proofs("P-1")),
        ended,
        healthStatus(addDays("2020-09-10", days), { scenario: "A" }, "2020-09-10"),
      ]),
    ),
    told("EXM-01", "a change of health asked for while exempt", [
      ...started,
      proved(proofs("P-1")),
      level("2020-06-02", { scenario: "C" }),
    ]),
    told(
      "EXM-03",
      "exempt: dental, life and long-term disability go on",
      [
        ...joined(START, { health: { scenario: "B" }, dental: "individual", life: FULL_LIFE, ltd: true }),
        proved(proofs("P-1")),
      ],
      { show: ["health", "dental", "life", "ltd"] },
    ),
  ];
}

// ---------------------------------------------------------------- absences

function absenceStories(): Draft[] {
  const show: readonly Shown[] = ["health", "dental", "life", "ltd"];
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2020-12-31", show, ...rest });
  const started = joined(START, { health: { scenario: "O" }, dental: "family", life: FULL_LIFE, ltd: true });
  const family = { dependants: FAMILY };
  // A deferred-salary leave lies in its scheme.
  const begun = (kind: "unpaid" | "suspension" | "family" | "deferred"): HistoryEvent[] =>
    kind === "deferred"
      ? [
          ...started,
          {
            type: "deferred-salary",
            on: "2020-02-01",
            until: "2020-10-04",
            agreedSalary: "41600.00",
            toldInsurer: "2020-01-31",
          },
        ]
      : started;
  return [
    ...(["unpaid", "suspension", "family"] as const).flatMap((kind) =>
      [28, 29].map((days) =>
        told(
          days === 28 ? "ABS-01" : "ABS-02 ABS-01 ABS-08 ABS-09 LTD-08",
          `${kind} leave of ${String(days)} days`,
          [...started, leave("2020-02-03", kind), back(addDays("2020-02-03", days))],
          family,
        ),
      ),
    ),
    ...(["unpaid", "suspension", "family", "deferred"] as const).flatMap((kind) =>
      ["2020-06-07", "2020-06-08"].map((maintain) =>
        told(
          kind === "deferred"
            ? "DEF-05 DEF-04 PRM-14"
            : kind === "family"
              ? "ABS-07 ABS-05 ABS-03"
              : "ABS-05 ABS-03 ABS-04",
          `${kind} leave of 2020-06-08, to maintain asked for on ${maintain}`,
          [...begun(kind), leave("2020-06-08", kind, { maintain }), back("2020-10-05")],
          family,
        ),
      ),
    ),
    told(
      "DEF-04",
      "a deferred-salary leave of 28 days suspends all the same",
      [...begun("deferred"), leave("2020-06-08", "deferred"), back("2020-07-06")],
      family,
    ),
    told(
      "ABS-01",
      "still absent, return planned on day 28",
      [...started, leave("2020-12-10", "unpaid", { plannedReturn: "2021-01-07" })],
      family,
    ),
    ...["2020-12-03", "2020-12-04"].map((on) =>
      told(
        "ABS-01",
        `leave of ${on}, planned for 28 days, not back on 2020-12-31`,
        [...started, leave(on, "unpaid", { plannedReturn: addDays(on, 28) })],
        family,
      ),
    ),
    ...["2020-06-28", "2020-06-29"].map((on) =>
      told(
        "ABS-01 TRM-05",
        `leave of 2020-06-01, planned for 28 days, employment over on ${on}`,
        [...started, leave("2020-06-01", "unpaid", { plannedReturn: "2020-06-29" }), { type: "employment-ended", on }],
        family,
      ),
    ),
    told("ABS-01 ABS-02", "still absent, no return planned", [...started, leave("2020-12-10", "unpaid")], family),
    told(
      "ABS-08",
      "back at work: the scenario of before without a form, on the day itself",
      [...started, leave("2020-03-09", "unpaid"), back("2020-07-01")],
      family,
    ),
    told(
      "ABS-09",
      "Santé I keeps the status: H to D",
      [...joined(START, { health: { scenario: "H" } }), leave("2020-03-09", "unpaid"), back("2020-07-01")],
      { dependants: [CHILD] },
    ),
    told(
      "ABS-03 CHG-01",
      "maintained: no change without an event",
      [
        ...started,
        leave("2020-03-09", "unpaid", { maintain: "2020-03-01" }),
        level("2020-05-11", { scenario: "N" }),
        dentalStatus("2020-05-11", "individual"),
      ],
      family,
    ),
    told(
      "ABS-03 CHG-02",
      "maintained: a birth changes it",
      [
        ...started,
        leave("2020-03-09", "family", { maintain: "2020-03-01" }),
        { type: "separation", on: "2020-05-04", spouse: "P-2" },
        healthStatus("2020-05-11", { scenario: "I" }, "2020-05-04"),
      ],
      { ...family, unused: true },
    ),
    told(
      "ABS-10 ABS-02",
      "what is covered during a leave: Santé I, no dental",
      [...started, leave("2020-03-10", "unpaid"), back("2020-07-01")],
      { ...family, show: ["coverage"] },
    ),
    told("ABS-02 EXM-03", "exempt: nothing of health is kept on leave", [
      ...joined(START, { dental: "individual" }),
      { type: "exemption-proved", on: "2020-02-10", proofs: proofs("P-1") },
      leave("2020-03-09", "unpaid"),
      back("2020-07-01"),
    ]),
  ];
}

// ---------------------------------------------------------------- deferred salary, progressive retirement

function salaryStories(): Draft[] {
  const show: readonly Shown[] = ["health", "dental", "life", "ltd"];
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2021-12-31", show, ...rest });
  const started = joined(START, { health: { scenario: "C" }, dental: "individual", life: FULL_LIFE, ltd: true });
  const scheme = (toldInsurer: string | null): HistoryEvent => ({
    type: "deferred-salary",
    on: "2020-04-01",
    until: "2021-03-31",
    agreedSalary: "41600.00",
    toldInsurer,
  });
  const programme = (on: string, until: string, maintain: boolean): HistoryEvent => ({
    type: "retirement-programme",
    on,
    until,
    salaryReceived: "31200.00",
    salaryWithout: "52000.00",
    maintain,
  });
  return [
    ...["2020-03-31", "2020-04-01", null].map((day) =>
      told(
        "DEF-03 DEF-02 LIF-20 LTD-09",
        `scheme of 2020-04-01, agreed salary told ${day === null ? "never" : `on ${day}`}`,
        [...started, scheme(day)],
      ),
    ),
    told("DEF-06 DEF-04 DEF-01", "the agreed salary in the leave too, the plans maintained", [
      ...started,
      scheme("2020-03-31"),
      leave("2020-10-01", "deferred", { maintain: "2020-09-30" }),
      back("2021-04-01"),
    ]),
    told("DEF-06 DEF-04", "a leave beyond the scheme: the agreed salary as long as it lasts", [
      ...started,
      scheme("2020-03-31"),
      leave("2020-10-01", "deferred", { maintain: "2020-09-30" }),
      back("2021-06-01"),
    ]),
    told("DEF-04 ABS-08", "the plans not maintained in the leave", [
      ...started,
      scheme("2020-03-31"),
      leave("2020-10-01", "deferred"),
      back("2021-04-01"),
    ]),
    ...["2022-03-31", "2022-04-01", "2022-04-30", "2023-03-31"].map((until) =>
      told(
        until > "2022-03-31" ? "RET-07 RET-03 RET-04 RET-05" : "RET-06 RET-04 RET-05",
        `programme of 2020-04-01 to ${until}, maintained`,
        [...started, programme("2020-04-01", until, true)],
      ),
    ),
    told("RET-06", "24 months from 29 February", [...started, programme("2020-02-29", "2022-02-27", true)]),
    told("RET-07", "24 months and a day from 29 February", [...started, programme("2020-02-29", "2022-02-28", true)]),
    told("RET-02 RET-01", "programme of 36 months, not maintained: Santé I only", [
      ...started,
      programme("2020-04-01", "2023-03-31", false),
    ]),
    told("RET-02 DEN-02", "not maintained: dental cannot be joined again", [
      ...started,
      programme("2020-04-01", "2023-03-31", false),
      dentalStatus("2020-08-03", "individual"),
    ]),
    told(
      "RET-08 PRM-09",
      "work time cut by the programme: the employer's share halved",
      [
        ...joined("2020-01-05", {
          health: { scenario: "C" },
          dental: "declined",
          life: { basic: false, dependants: false },
        }),
        programme("2020-02-16", "2022-02-15", true),
        { type: "work-time-changed", on: "2020-02-16", workTime: "0.6" },
      ],
      { until: "2020-03-14", show: ["health", "periods"] },
    ),
  ];
}

// ---------------------------------------------------------------- contested dismissal

function dismissalStories(): Draft[] {
  const show: readonly Shown[] = ["health", "dental", "life", "ltd"];
  const started = joined(START, { health: { scenario: "C" }, dental: "individual", life: FULL_LIFE, ltd: true });
  const dismissed = (maintain: boolean): HistoryEvent => ({ type: "dismissed", on: "2020-06-15", maintain });
  const decision = (instance: "arbitrator" | "final", on: string, favourable: boolean): HistoryEvent => ({
    type: "decision",
    on,
    instance,
    favourable,
  });
  const decided: readonly (readonly [string, string, readonly HistoryEvent[]])[] = [
    ["DIS-03", "nothing decided", []],
    ["DIS-04", "arbitrator favourable", [decision("arbitrator", "2020-10-20", true)]],
    ["DIS-05", "arbitrator unfavourable", [decision("arbitrator", "2020-10-20", false)]],
    ["DIS-04", "both favourable", [decision("arbitrator", "2020-10-20", true), decision("final", "2020-12-01", true)]],
    [
      "DIS-05",
      "both unfavourable",
      [decision("arbitrator", "2020-10-20", false), decision("final", "2020-12-01", false)],
    ],
    [
      "DIS-05",
      "arbitrator unfavourable, final favourable",
      [decision("arbitrator", "2020-10-20", false), decision("final", "2020-12-01", true)],
    ],
    ["DIS-04", "final favourable alone", [decision("final", "2020-12-01", true)]],
  ];
  const once = [true, false].flatMap((maintain) =>
    decided.map(([article, covers, events]) =>
      draft({
        articles: `${article} ${maintain ? "DIS-02 PRM-14" : "DIS-01"} LTD-08`,
        covers: `${maintain ? "maintained" : "not maintained"}, ${covers}`,
        events: [...started, dismissed(maintain), ...events],
        until: "2021-01-31",
        show,
      }),
    ),
  );
  const again: HistoryEvent[] = [
    ...started,
    { type: "dismissed", on: "2020-03-02", maintain: false },
    decision("final", "2020-05-04", true),
    dismissed(true),
    decision("arbitrator", "2020-10-20", false),
  ];
  return [
    ...once,
    draft({
      articles: "DIS-01 DIS-02 DIS-04 DIS-05",
      covers: "dismissed a second time, each with a decision of its own",
      events: again,
      until: "2021-01-31",
      show,
    }),
  ];
}

// ---------------------------------------------------------------- the premium waiver

function waiverStories(): Draft[] {
  const show: readonly Shown[] = ["health", "dental", "life", "ltd"];
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2020-12-31", show, ...rest });
  const started = joined(START, { health: { scenario: "B" }, dental: "individual", life: FULL_LIFE, ltd: true });
  const disability = (on: string, firstBegan?: string): HistoryEvent => ({
    type: "disability-started",
    on,
    ...(firstBegan === undefined ? {} : { firstBegan }),
  });
  const ended = (on: string): HistoryEvent => ({ type: "disability-ended", on });
  return [
    ...["2020-03-31", "2020-04-01", "2020-04-05", "2020-04-06", "2020-05-31"].map((on) =>
      told(on < "2020-04-01" ? "WAI-01" : "WAI-02 WAI-05 WAI-06", `disabled from ${on}`, [...started, disability(on)]),
    ),
    ...["2020-07-05", "2020-07-06", "2020-07-07"].map((on) =>
      told("WAI-02 WAI-05", `waived from 2020-07-05, able again on ${on}`, [
        ...started,
        disability("2020-04-05"),
        ended(on),
      ]),
    ),
    told("WAI-01", "an old disability comes again after the new clause", [
      ...started,
      disability("2020-05-04", "2020-02-10"),
    ]),
    told("WAI-02 CHG-05", "a second disability before eligibility for a new period", [
      ...started,
      disability("2020-04-05"),
      ended("2020-06-01"),
      disability("2020-06-22"),
    ]),
    told("WAI-02", "Thursday pay periods", [...started, disability("2020-04-02")], { anchor: "2020-01-02" }),
    told("WAI-02", "Thursday pay periods, a day later", [...started, disability("2020-04-03")], {
      anchor: "2020-01-02",
    }),
    told("WAI-03", "paid and in a progressive return: the waiver may end", [
      ...started,
      disability("2020-04-05"),
      { type: "partial-return", on: "2020-09-14", regularPay: true, returnOrAssignment: true },
    ]),
  ];
}

// ---------------------------------------------------------------- premiums of the pay periods

function premiumStories(): Draft[] {
  const told = (articles: string, covers: string, events: HistoryEvent[], rest: Partial<Story> = {}): Draft =>
    draft({ articles, covers, events, until: "2020-03-28", show: ["periods"], ...rest });
  const started = joined(START, {
    health: { scenario: "B" },
    dental: "individual",
    life: { basic: false, dependants: false },
  });
  return [
    told("ENR-07 PRM-06 LIF-10 LTD-06", "automatic enrolment, option O voted", [eligible(START)], {
      member: { insurableSalary: "35000.00", ltd: { option: "O", voted: true } },
    }),
    told("PRM-05 PRM-04", "a scale below 40,000", [...started], { member: { salaryScaleMaximum: "39999.99" } }),
    told(
      "PRM-04",
      "the scale reaches 40,000 during the year",
      [...started, { type: "salary-changed", on: "2020-02-16", salaryScaleMaximum: "40000.00" }],
      { member: { salaryScaleMaximum: "39999.99" } },
    ),
    told("PRM-09", "below 70 % of full time from 2020-02-02", [
      ...started,
      { type: "work-time-changed", on: "2020-02-02", workTime: "0.6999" },
    ]),
    told("CHG-02", "a birth told in time: the premium of its period is corrected", [
      ...started,
      { type: "birth", on: "2020-01-10", child: "P-9" },
      healthStatus("2020-02-05", { scenario: "F" }, "2020-01-10"),
      dentalStatus("2020-02-05", "single-parent", "2020-01-10"),
    ]),
    told(
      "CHG-02",
      "a separation told in time: premiums given back",
      [
        ...joined(START, { health: { scenario: "L" }, dental: "family", life: { basic: false, dependants: false } }),
        { type: "separation", on: "2020-01-10", spouse: "P-2" },
        healthStatus("2020-02-05", { scenario: "B" }, "2020-01-10"),
      ],
      { dependants: [SPOUSE], unused: true },
    ),
    told("CHG-03", "a birth told late: from the next period, nothing corrected", [
      ...started,
      { type: "birth", on: "2020-01-10", child: "P-9" },
      healthStatus("2020-02-10", { scenario: "F" }, "2020-01-10"),
    ]),
    told("ABS-02 PRM-14", "unpaid leave: Santé I, and all of it hers", [...started, leave("2020-01-19", "unpaid")]),
    told("ABS-04 PRM-14", "unpaid leave maintained: she pays the employer's share too", [
      ...started,
      leave("2020-01-19", "unpaid", { maintain: "2020-01-18" }),
    ]),
    told("ABS-07 PRM-14", "family leave maintained: the employer goes on paying", [
      ...started,
      leave("2020-01-19", "family", { maintain: "2020-01-18" }),
    ]),
    told("PRM-13 EXM-01", "exempt: nothing for health", [
      ...started,
      { type: "exemption-proved", on: "2020-02-02", proofs: proofs("P-1") },
    ]),
    told("TRM-05", "employment over on a period's first day", [
      ...started,
      { type: "employment-ended", on: "2020-02-16" },
    ]),
    told("TRM-05", "employment over on the eve of a period", [
      ...started,
      { type: "employment-ended", on: "2020-02-15" },
    ]),
    told("RET-05 RET-04", "progressive retirement: life paid on the salary received", [
      ...joined(START, { health: { scenario: "B" }, dental: "declined", life: FULL_LIFE, ltd: true }),
      {
        type: "retirement-programme",
        on: "2020-02-02",
        until: "2023-02-01",
        salaryReceived: "31200.00",
        salaryWithout: "52000.00",
        maintain: true,
      },
    ]),
    told("DEF-02", "deferred salary: life and long-term disability on the agreed one", [
      ...joined(START, { health: { scenario: "B" }, dental: "declined", life: FULL_LIFE, ltd: true }),
      {
        type: "deferred-salary",
        on: "2020-02-02",
        until: "2021-02-01",
        agreedSalary: "41600.00",
        toldInsurer: "2020-02-01",
      },
    ]),
    told("DIS-02 PRM-14", "dismissed, maintained: she pays the employer's share too", [
      ...joined(START, { health: { scenario: "B" }, dental: "individual", life: FULL_LIFE, ltd: true }),
      { type: "dismissed", on: "2020-02-02", maintain: true },
    ]),
    told("DIS-04", "dismissed, the arbitrator favourable: long-term disability from the dismissal", [
      ...joined(START, { health: { scenario: "B" }, dental: "individual", life: FULL_LIFE, ltd: true }),
      { type: "dismissed", on: "2020-02-02", maintain: true },
      { type: "decision", on: "2020-03-10", instance: "arbitrator", favourable: true },
    ]),
    draft({
      articles: "WAI-02 WAI-05 TAX-07",
      covers: "waived from 2020-07-05: nothing to pay, no tax",
      events: [
        ...joined("2020-06-21", { health: { scenario: "B" }, dental: "individual" }),
        { type: "disability-started", on: "2020-06-30" },
      ],
      until: "2020-10-24",
      show: ["periods"],
    }),
  ];
}

// ---------------------------------------------------------------- readings

function readingStories(): Draft[] {
  const story = (
    articles: string,
    covers: string,
    show: readonly Shown[],
    events: HistoryEvent[],
    rest: Partial<Story> = {},
  ): Story => ({ articles, covers, events, until: "2020-12-31", show, dependants: FAMILY, ...rest });
  const started = joined(START, { health: { scenario: "O" }, dental: "family", life: FULL_LIFE });
  const since = joined("2019-06-10", { health: { scenario: "B" }, dental: "family" });
  const onLeave = [...started, leave("2020-03-09", "unpaid"), back("2020-07-01")];
  const waived: HistoryEvent[] = [...started, { type: "disability-started", on: "2020-04-05" }];
  return [
    ...under(
      story(
        "M36-05 TRM-01",
        "dental joined on 2019-06-10, to end asked for on 2022-04-01",
        ["dental"],
        [...since, dentalEnd("2022-04-01")],
        { until: "2022-12-31" },
      ),
      "dentalMinimumStart",
      ["own-date", "plan-date"],
    ),
    ...under(
      story(
        "CHG-07",
        "a birth and a change of health in time",
        ["health", "dental"],
        [
          ...joined(START, { health: { scenario: "B" } }),
          { type: "birth", on: "2020-03-10", child: "P-9" },
          healthStatus("2020-03-30", { scenario: "F" }, "2020-03-10"),
          dentalStatus("2020-03-30", "single-parent", "2020-03-10"),
        ],
      ),
      "healthChangeDates",
      ["as-dental", "unknown"],
    ),
    ...under(story("ABS-09 ABS-02", "Santé I during an unpaid leave", ["health"], onLeave), "unpaidLeavePayer", [
      "member",
      "shared",
    ]),
    ...under(story("ABS-09", "Santé I during an unpaid leave", ["health"], onLeave), "unpaidLeaveStatus", [
      "kept",
      "individual",
    ]),
    ...under(
      story(
        "DEN-06 LIF-08",
        "dental and a life declined the day after eligibility",
        ["dental", "life"],
        [eligible(START), form("2020-01-06", { dental: "declined", life: { dependants: false } })],
      ),
      "refusalDeadline",
      ["thirty-days", "eligibility-date"],
    ),
    ...under(
      story(
        "EXM-04",
        "an exemption ended, scenario A asked for in time",
        ["health"],
        [
          ...joined(START, { health: { scenario: "B" } }),
          { type: "exemption-proved", on: "2020-03-20", proofs: proofs("P-1") },
          { type: "exemption-ended", on: "2020-09-10" },
          healthStatus("2020-09-20", { scenario: "A" }, "2020-09-10"),
        ],
        { dependants: [] },
      ),
      "endOfExemption",
      ["event", "unknown"],
    ),
    ...under(
      story(
        "A25-04",
        "more than 25 % of full time on 1 January",
        ["dental"],
        [
          ...joined("2020-03-02", { dental: "declined" }),
          { type: "work-time-changed", on: "2021-01-01", workTime: "0.3" },
        ],
        { until: "2022-03-31", member: { workTime: "0.25" } },
      ),
      "januaryFirstRise",
      ["next-year", "same-day"],
    ),
    ...under(
      story(
        "M36-04 CHG-01",
        "the status of dental lowered within 36 months",
        ["dental"],
        [...since, dentalStatus("2020-03-20", "individual")],
      ),
      "dentalStatusWithin36",
      ["free", "locked"],
    ),
    ...under(
      story(
        "M36-01",
        "raised in 2020, lowered 36 months after the first choice",
        ["health"],
        [...since, level("2020-03-20", { scenario: "C" }), level("2022-06-20", { scenario: "B" })],
        { until: "2022-12-31" },
      ),
      "raiseRestartsMinimum",
      ["yes", "no"],
    ),
    ...under(
      story(
        "CHG-01 CHG-03",
        "both statuses changed without an event",
        ["health", "dental"],
        [
          ...joined(START, { health: { scenario: "B" } }),
          healthStatus("2020-03-20", { scenario: "F" }),
          dentalStatus("2020-03-20", "single-parent"),
        ],
      ),
      "changeWithoutEvent",
      ["prospective", "refused"],
    ),
    ...under(
      story(
        "CHG-02",
        "the premium of a birth told in time",
        ["periods"],
        [
          ...joined(START, {
            health: { scenario: "B" },
            dental: "declined",
            life: { basic: false, dependants: false },
          }),
          { type: "birth", on: "2020-01-22", child: "P-9" },
          healthStatus("2020-02-10", { scenario: "F" }, "2020-01-22"),
        ],
        { until: "2020-03-14" },
      ),
      "retroactivePremium",
      ["due", "not-due"],
    ),
    ...under(
      story(
        "WAI-03",
        "paid, but in no progressive return",
        ["health"],
        [...waived, { type: "partial-return", on: "2020-09-14", regularPay: true, returnOrAssignment: false }],
      ),
      "waiverEnd",
      ["both", "either"],
    ),
    ...under(story("WAI-06", "disabled from 2020-04-05", ["health", "dental", "life"], waived), "waivedPlans", [
      "all-held",
      "life-and-ltd",
    ]),
    ...under(
      story(
        "M36-08 ABS-11",
        "29 days suspended, to end asked for when the calendar says 36 months",
        ["dental"],
        [...since, leave("2020-02-03", "unpaid"), back("2020-03-03"), dentalEnd("2022-06-10")],
        { until: "2022-12-31" },
      ),
      "suspendedDental",
      ["paused", "counted"],
    ),
    ...under(
      story(
        "M36-06",
        "another plan that is not new, within 36 months",
        ["dental"],
        [...since, otherDental("2020-09-15", false)],
      ),
      "otherDentalCover",
      ["newly-covered", "any"],
    ),
    ...under(
      story(
        "ENR-03 TRM-05",
        "hired on the 4th day of a period, gone on the 3rd of another",
        ["periods"],
        [
          ...joined("2020-01-08", { health: { scenario: "B" }, dental: "individual" }),
          { type: "employment-ended", on: "2020-02-18" },
        ],
        { until: "2020-03-14" },
      ),
      "partialPeriod",
      ["whole-if-covered-first-day", "prorated"],
    ),
  ];
}

// ---------------------------------------------------------------- whole careers, by hand

interface Career {
  readonly title: string;
  readonly articles: readonly string[];
  readonly readings?: Readings;
  readonly anchor?: string;
  readonly input: HistoryInput;
  readonly expected: Readonly<Record<Plan | "refused" | "coverage" | "warnings", readonly string[]>>;
}

function careers(): Draft[] {
  const folder = new URL("../golden/data/stories/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const story = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Career;
      const { title, articles, readings, anchor, input, expected } = story;
      const told = history(input, { readings, anchor });
      for (const key of ["health", "dental", "life", "ltd", "refused", "coverage"] as const) {
        if (JSON.stringify(told[key]) !== JSON.stringify(expected[key])) {
          throw new Error(`${file}: ${key} is not what was worked by hand`);
        }
      }
      return {
        function: "coverageHistory",
        articles: articlesOf(articles.join(" ")),
        covers: title,
        ...(readings === undefined ? {} : { readings }),
        ...(anchor === undefined ? {} : { anchor }),
        input: plainObject(input),
        // By hand the warnings of a status that covers nobody are among them (STA-02).
        output: shown({ ...told, warnings: [...expected.warnings] }, ["health", "dental", "life", "ltd"]),
      };
    });
}

/** Participation over time, a file a subject. */
export function historyFiles(): PackFile[] {
  return [
    packFile("coverage-history-enrolment.csv", "HE", enrolmentStories()),
    packFile("coverage-history-changes.csv", "HC", changeStories()),
    packFile("coverage-history-minimum.csv", "HL", minimumStories()),
    packFile("coverage-history-dental.csv", "HD", dentalStories()),
    packFile("coverage-history-exemption.csv", "HX", exemptionStories()),
    packFile("coverage-history-absences.csv", "HA", absenceStories()),
    packFile("coverage-history-salary.csv", "HS", salaryStories()),
    packFile("coverage-history-dismissal.csv", "HI", dismissalStories()),
    packFile("coverage-history-waiver.csv", "HW", waiverStories()),
    packFile("coverage-history-premiums.csv", "HP", premiumStories()),
    packFile("coverage-history-readings.csv", "HR", readingStories()),
    packFile("coverage-history-careers.csv", "HK", careers()),
  ];
}
