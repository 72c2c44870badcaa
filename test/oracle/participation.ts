// A second, slow history of participation, written from the leaflet and the rule catalogue only, to check the library.
// It keeps no running state: from the facts known on one day it draws the spans and choices of a whole life ("a world"),
// asks for every single day what stands on it, and only then groups equal days. Prices ask one world for each day of knowledge.
// It knows valid input only. A span is `from` … `end`, `end` being the first day outside it (null: open).

import { addDays, addMonths } from "./dates.js";
import {
  DAYS_A_PERIOD,
  PREMIUMS_FROM,
  PREMIUMS_UNTIL,
  QUARTER_TIME_PERCENT,
  SCENARIOS,
  TAX_PERCENT,
} from "./figures.js";
import type { LevelNumber, LtdOption, ScenarioLetter, StatusName } from "./figures.js";
import { oracleQuote } from "./premium.js";
import type {
  OracleAmount,
  OracleLife,
  OracleMember,
  OracleReadings as PremiumReadings,
  OracleSex,
  OracleSplit,
} from "./premium.js";
import { add, compare, divide, formatCents, make, multiply, parseDecimal, roundTo, subtract } from "./rational.js";
import type { Rational } from "./rational.js";

// ---------------------------------------------------------------- readings

/** Section 0 of readings.md, rows of issue 3. */
export type ParticipationReadings = {
  dentalMinimumStart: "own-date" | "plan-date";
  healthChangeDates: "as-dental" | "unknown";
  unpaidLeavePayer: "member" | "shared";
  unpaidLeaveStatus: "kept" | "individual";
  refusalDeadline: "thirty-days" | "eligibility-date";
  endOfExemption: "event" | "unknown";
  januaryFirstRise: "next-year" | "same-day";
  dentalStatusWithin36: "free" | "locked";
  raiseRestartsMinimum: "yes" | "no";
  changeWithoutEvent: "prospective" | "refused";
  retroactivePremium: "due" | "not-due";
  waiverEnd: "both" | "either";
  waivedPlans: "all-held" | "life-and-ltd";
  suspendedDental: "paused" | "counted";
  otherDentalCover: "newly-covered" | "any";
  partialPeriod: "whole-if-covered-first-day" | "prorated";
};

export type HistoryReadings = ParticipationReadings & PremiumReadings;

const DEFAULT_HISTORY_READINGS: Readonly<HistoryReadings> = {
  dentalMinimumStart: "own-date",
  healthChangeDates: "as-dental",
  unpaidLeavePayer: "member",
  unpaidLeaveStatus: "kept",
  refusalDeadline: "thirty-days",
  endOfExemption: "event",
  januaryFirstRise: "next-year",
  dentalStatusWithin36: "free",
  raiseRestartsMinimum: "yes",
  changeWithoutEvent: "prospective",
  retroactivePremium: "due",
  waiverEnd: "both",
  waivedPlans: "all-held",
  suspendedDental: "paused",
  otherDentalCover: "newly-covered",
  partialPeriod: "whole-if-covered-first-day",
  halfContributionRounding: "half-up",
  contributionAtQuarterTime: "half",
  taxRounding: "up",
  taxScope: "payer-total",
  taxOnEmployerShare: "employer",
  annualPeriods: "26",
  memberLifeRate: "percent-of-salary",
};

// ---------------------------------------------------------------- input

type Share = string | number;

export type HealthChoice =
  | { scenario: ScenarioLetter }
  | { status: StatusName; level: LevelNumber; dependantsLevel?: LevelNumber | null | undefined };

export type Proof = { person: string; group: boolean; similarDrugs: boolean };
export type Role = "member" | "spouse" | "child";

export type HistoryMember = {
  id: string;
  birthDate: string;
  sex?: OracleSex | undefined;
  smoker?: boolean | undefined;
  insurableSalary: OracleAmount;
  salaryScaleMaximum: OracleAmount;
  workTime: Share;
  ltd: { option: LtdOption; voted?: boolean | undefined } | null;
};

export type HistoryDependant = {
  id: string;
  role: "spouse" | "child";
  birthDate: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
};

export type HistoryEvent =
  | { type: "eligible"; on: string }
  | {
      type: "form-received";
      on: string;
      receivedByEmployer: string;
      health?: HealthChoice | undefined;
      healthSince?: string | undefined;
      dental?: StatusName | "declined" | undefined;
      life?: OracleLife | undefined;
      ltd?: boolean | undefined;
    }
  | { type: "birth"; on: string; child: string }
  | { type: "union"; on: string; spouse: { id: string; birthDate: string } }
  | { type: "dependant-added"; on: string; person: { id: string; role: "child" | "spouse"; birthDate: string } }
  | { type: "separation"; on: string; spouse: string }
  | { type: "dependant-ended"; on: string; person: string }
  | { type: "contract-event"; on: string }
  | {
      type: "salary-changed";
      on: string;
      insurableSalary?: OracleAmount | undefined;
      salaryScaleMaximum?: OracleAmount | undefined;
    }
  | { type: "work-time-changed"; on: string; workTime: Share }
  | { type: "life-changed"; on: string; life: OracleLife | null }
  | { type: "ltd-changed"; on: string; held: boolean }
  | { type: "disability-started"; on: string; firstBegan?: string | undefined }
  | { type: "partial-return"; on: string; regularPay: boolean; returnOrAssignment: boolean }
  | { type: "disability-ended"; on: string }
  | { type: "re-eligible"; on: string }
  | {
      type: "leave-started";
      on: string;
      kind: "unpaid" | "suspension" | "family" | "deferred";
      plannedReturn?: string | undefined;
      maintain?: string | undefined;
    }
  | { type: "returned"; on: string }
  | { type: "deferred-salary"; on: string; until: string; agreedSalary: OracleAmount; toldInsurer: string | null }
  | {
      type: "retirement-programme";
      on: string;
      until: string;
      salaryReceived: OracleAmount;
      salaryWithout: OracleAmount;
      maintain: boolean;
    }
  | { type: "dismissed"; on: string; maintain: boolean }
  | { type: "decision"; on: string; instance: "arbitrator" | "final"; favourable: boolean }
  | { type: "exemption-proved"; on: string; proofs: readonly Proof[] }
  | { type: "exemption-ended"; on: string }
  | {
      type: "status-change-requested";
      on: string;
      receivedByEmployer: string;
      event?: string | undefined;
      plan: "health";
      to: HealthChoice;
    }
  | {
      type: "status-change-requested";
      on: string;
      receivedByEmployer: string;
      event?: string | undefined;
      plan: "dental";
      to: StatusName;
    }
  | {
      type: "level-change-requested";
      on: string;
      receivedByEmployer: string;
      event?: string | undefined;
      to: HealthChoice;
    }
  | { type: "dental-end-requested"; on: string; receivedByEmployer: string }
  | { type: "other-dental-cover"; on: string; receivedByInsurer: string; group: boolean; newly: boolean }
  | { type: "automatic-dental-declined"; on: string; receivedByEmployer: string }
  | { type: "employment-ended"; on: string }
  | { type: "death"; on: string };

export type HistoryInput = {
  member: HistoryMember;
  dependants: readonly HistoryDependant[];
  events: readonly HistoryEvent[];
  until: string;
};

export type HistoryOptions = {
  readings?: { [Key in keyof HistoryReadings]?: HistoryReadings[Key] | undefined } | undefined;
  anchor?: string | undefined;
};

export type HistoryPerson = { id: string; role: Role; birthDate: string; from: string | null; until: string | null };

/** The texts of the golden files. */
export type History = {
  health: string[];
  dental: string[];
  life: string[];
  ltd: string[];
  refused: string[];
  coverage: string[];
  persons: HistoryPerson[];
  periods: string[];
  warnings: string[];
};

/** The order of events known on the same day. */
const SAME_DAY_ORDER: readonly HistoryEvent["type"][] = [
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

// ---------------------------------------------------------------- days, spans and pay periods

export type Span = { from: string; end: string | null };

/** The plan's dental rules date from then (§1, §1.1), and the pay periods too by default (AMB-32). */
const PLAN_DATE = "2019-03-31";
/** WAI-01, §3.2: disabilities that begin on this day or later. */
const WAIVER_DATE = "2020-04-01";

const dayNumbers = new Map<string, number>();

/** Days since the start of year 1, counted year by year and month by month from the printed lengths. */
function dayNumber(date: string): number {
  const remembered = dayNumbers.get(date);
  if (remembered !== undefined) {
    return remembered;
  }
  const past = Number(date.slice(0, 4)) - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const year = date.slice(0, 4);
  for (let month = 1; month < Number(date.slice(5, 7)); month += 1) {
    const first = `${year}-${String(month).padStart(2, "0")}-31`;
    // The 31st, brought back to the month's last day.
    days += Number(addMonths(first, 0).slice(8, 10));
  }
  days += Number(date.slice(8, 10));
  dayNumbers.set(date, days);
  return days;
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const daysAfter = new Map<string, string>();

function dayAfter(date: string): string {
  const next = daysAfter.get(date) ?? addDays(date, 1);
  daysAfter.set(date, next);
  return next;
}

function within(day: string, span: Span): boolean {
  return day >= span.from && (span.end === null || day < span.end);
}

const periodStarts = new Map<string, string>();

/** The first day of the 14-day period that contains a day (CHG-08, AMB-32). */
function payPeriodOf(date: string, anchor: string): string {
  const key = `${anchor} ${date}`;
  let start = periodStarts.get(key);
  if (start === undefined) {
    const periods = Math.floor(daysBetween(anchor, date) / DAYS_A_PERIOD);
    start = addDays(anchor, periods * DAYS_A_PERIOD);
    periodStarts.set(key, start);
  }
  return start;
}

/** "Le premier jour de la période de paie qui coïncide avec ou qui suit" (CHG-03, WAI-02). */
export function payPeriodFrom(date: string, anchor: string): string {
  const start = payPeriodOf(date, anchor);
  return start === date ? date : addDays(start, DAYS_A_PERIOD);
}

/** The last day of the period that contains a day (TRM-01, AMB-8E). */
export function payPeriodEnd(date: string, anchor: string): string {
  return addDays(payPeriodOf(date, anchor), DAYS_A_PERIOD - 1);
}

// ---------------------------------------------------------------- rules that stand alone

/**
 * CHG-02, CHG-03 and CHG-05, §1.4: the day on which a change takes effect, and why; null when it waits for the day on
 * which a disabled member becomes eligible again.
 */
export function changeDate(
  request: { received: string; event: string | null },
  disabled: readonly Span[],
  anchor: string,
): { on: string; reason: string } | null {
  const { received, event } = request;
  const change =
    event !== null && received <= addDays(event, 30)
      ? { on: event, reason: "R_CHANGED_ON_EVENT CHG-02" }
      : { on: payPeriodFrom(received, anchor), reason: "R_CHANGED_ON_PAY_PERIOD CHG-03" };
  for (const spell of disabled) {
    if (within(change.on, spell)) {
      return spell.end === null ? null : { on: spell.end, reason: "R_CHANGED_ON_RE_ELIGIBILITY CHG-05" };
    }
  }
  return change;
}

/** M36-01, §3.3: the first day on which a level chosen on a day may be lowered without an event. */
export function healthFreeOn(since: string): string {
  return addMonths(since, 36);
}

/**
 * M36-04, M36-08 and AMB-86: the day on which the dental minimum is complete, from its start and the suspensions in
 * order of time; null when a suspension that delays it has no end.
 */
export function dentalCompleteOn(
  start: string,
  suspensions: readonly Span[],
  reading: ParticipationReadings["suspendedDental"],
): string | null {
  let complete = addMonths(start, 36);
  if (reading === "counted") {
    return complete;
  }
  for (const suspension of suspensions) {
    const from = suspension.from < start ? start : suspension.from;
    if (from >= complete || (suspension.end !== null && suspension.end <= from)) {
      continue;
    }
    if (suspension.end === null) {
      return null;
    }
    complete = addDays(complete, daysBetween(from, suspension.end));
  }
  return complete;
}

/** A25-01 and AMB-47, annex 1: "le 1er janvier suivant" the rise above 25 %. */
export function automaticDentalOn(rise: string, reading: ParticipationReadings["januaryFirstRise"]): string {
  if (reading === "same-day" && rise.endsWith("-01-01")) {
    return rise;
  }
  return `${String(Number(rise.slice(0, 4)) + 1).padStart(4, "0")}-01-01`;
}

/** WAI-01 and WAI-02, §3.2: the first waived day if the disability lasts; null when the clause is not printed. */
export function waiverFrom(began: string, firstBegan: string | null, anchor: string): string | null {
  if ((firstBegan ?? began) < WAIVER_DATE) {
    return null;
  }
  return payPeriodFrom(addMonths(began, 3), anchor);
}

/** RET-06, RET-07 and AMB-8H, §1.6.2: the first day without long-term disability insurance, and the clause. */
export function ltdStop(on: string, until: string): { on: string; reason: string } {
  const after = dayAfter(until);
  return after <= addMonths(on, 24)
    ? { on, reason: "R_RETIREMENT_LTD RET-06" }
    : { on: addMonths(after, -24), reason: "R_RETIREMENT_LTD RET-07" };
}

/** ABS-01 and AMB-39, §1.5: is an absence longer than 28 days? Without a date of return nothing makes it short. */
export function isLongAbsence(on: string, back: string | null): boolean {
  return back === null || daysBetween(on, back) > 28;
}

/** ENR-03, AMB-41: is the form in time for the choices made on eligibility? */
export function isFormInTime(eligible: string, received: string): boolean {
  return received <= addDays(eligible, 30);
}

/** DEN-06, LIF-08, AMB-41: is a written refusal in time? */
export function isRefusalInTime(
  eligible: string,
  received: string,
  reading: ParticipationReadings["refusalDeadline"],
): boolean {
  return received <= (reading === "eligibility-date" ? eligible : addDays(eligible, 30));
}

/** EXM-01, EXM-02 and EXM-05, §3.3: the reason for which an exemption is refused, or null. */
export function exemptionRefusal(persons: readonly string[], proofs: readonly Proof[]): string | null {
  for (const person of persons) {
    const proof = proofs.find((candidate) => candidate.person === person);
    if (proof === undefined) {
      return "R_EXEMPTION_NO_PROOF EXM-02";
    }
    if (!proof.group) {
      return "R_EXEMPTION_NOT_GROUP EXM-05";
    }
    if (!proof.similarDrugs) {
      return "R_EXEMPTION_DRUGS EXM-02";
    }
  }
  return null;
}

// ---------------------------------------------------------------- one world: what is known on a day

type Scenario = { letter: ScenarioLetter; status: StatusName; level: LevelNumber; dependants: LevelNumber | null };

function scenarioOf(choice: HealthChoice): Scenario {
  const found = SCENARIOS.find((row) =>
    "scenario" in choice
      ? row.scenario === choice.scenario
      : row.status === choice.status &&
        row.level === choice.level &&
        row.dependantsLevel === (choice.dependantsLevel ?? null),
  );
  if (found === undefined) {
    throw new Error("no such scenario");
  }
  return { letter: found.scenario, status: found.status, level: found.level, dependants: found.dependantsLevel };
}

/** ABS-09: Santé I of a status. */
function levelOne(status: StatusName): Scenario {
  return scenarioOf({ status, level: 1, dependantsLevel: status === "individual" ? null : 1 });
}

type Fact = { event: HistoryEvent; index: number; known: string; rank: number };
type EventOf<Type extends HistoryEvent["type"]> = Extract<HistoryEvent, { type: Type }>;

function knownOn(event: HistoryEvent): string {
  if ("receivedByEmployer" in event) {
    return event.receivedByEmployer;
  }
  return "receivedByInsurer" in event ? event.receivedByInsurer : event.on;
}

function factsOf(input: HistoryInput): Fact[] {
  return input.events
    .map((event, index) => ({ event, index, known: knownOn(event), rank: SAME_DAY_ORDER.indexOf(event.type) }))
    .sort((a, b) => (a.known === b.known ? a.rank - b.rank || a.index - b.index : a.known < b.known ? -1 : 1));
}

/** A choice of hers from a day on. The entries of one `cover` begin with its start; `charged`: the premium's first day. */
type Entry = { on: string; reason: string; cover: number; charged: string };
type HealthEntry = Entry & { scenario: Scenario; memberSince: string; dependantsSince: string | null };
type DentalEntry = Entry & { status: StatusName | null; minimumFrom: string };
type LifeEntry = Entry & { life: OracleLife | null };
type LtdEntry = Entry & { option: LtdOption | null };

type Leave = Span & { kind: EventOf<"leave-started">["kind"]; maintained: boolean };
type Dismissal = Span & { maintained: boolean; arbitrator: { on: string; favourable: boolean } | null };
type Scheme = { on: string; until: string; salary: OracleAmount | null };
type Noted = { index: number; plan: number; text: string };

type World = {
  eligible: string;
  lastDay: string | null;
  leaves: Leave[];
  dismissals: Dismissal[];
  schemes: Scheme[];
  programme: EventOf<"retirement-programme"> | null;
  exemptions: Span[];
  waived: Span[];
  health: HealthEntry[];
  dental: DentalEntry[];
  life: LifeEntry[];
  ltd: LtdEntry[];
  salaries: { on: string; salary: OracleAmount; scale: OracleAmount }[];
  workTimes: { on: string; workTime: Share }[];
  refused: Noted[];
  warnings: Noted[];
};

const PLANS = { health: 0, dental: 1, life: 2, ltd: 3 };

function latest<Dated extends { on: string }>(list: readonly Dated[], day: string): Dated | undefined {
  let found: Dated | undefined;
  for (const item of list) {
    if (item.on <= day) {
      found = item;
    }
  }
  return found;
}

function entryOn<Kind extends Entry>(entries: readonly Kind[], day: string): Kind {
  const entry = latest(entries, day);
  if (entry === undefined) {
    throw new Error(`nothing yet on ${day}`);
  }
  return entry;
}

function atMostQuarter(workTime: Share): boolean {
  return compare(parseDecimal(String(workTime)), divide(parseDecimal(QUARTER_TIME_PERCENT), make(100n))) <= 0;
}

/** Everything that follows from the facts known on one day; null before the eligibility is known. */
function worldOf(
  input: HistoryInput,
  facts: readonly Fact[],
  asOf: string,
  readings: HistoryReadings,
  anchor: string,
): World | null {
  const all = <Type extends HistoryEvent["type"]>(type: Type): { event: EventOf<Type>; fact: Fact }[] =>
    facts.flatMap((fact) => (fact.event.type === type ? [{ event: fact.event as EventOf<Type>, fact }] : []));
  const firstAfter = (type: HistoryEvent["type"], day: string): string | null =>
    facts.find((fact) => fact.event.type === type && fact.event.on > day)?.event.on ?? null;

  const eligibility = all("eligible")[0];
  if (eligibility === undefined) {
    return null;
  }
  const eligible = eligibility.event.on;
  const refused: Noted[] = [];
  const warnings: Noted[] = [];
  const refuse = (fact: Fact, plan: number, text: string): void => {
    refused.push({ index: fact.index, plan, text });
  };
  const warn = (fact: Fact, plan: number, text: string): void => {
    warnings.push({ index: fact.index, plan, text });
  };

  // ---- pay and time
  let { insurableSalary: salary, salaryScaleMaximum: scale } = input.member;
  const salaries = [{ on: eligible, salary, scale }];
  for (const { event } of all("salary-changed")) {
    salary = event.insurableSalary ?? salary;
    scale = event.salaryScaleMaximum ?? scale;
    salaries.push({ on: event.on, salary, scale });
  }
  const workTimes = [{ on: eligible, workTime: input.member.workTime }];
  for (const { event } of all("work-time-changed")) {
    workTimes.push({ on: event.on, workTime: event.workTime });
  }
  if (atMostQuarter(latest(workTimes, eligible)?.workTime ?? input.member.workTime)) {
    warn(eligibility.fact, PLANS.health, "W_QUARTER_TIME A25-06");
  }

  // ---- absences (§1.5, §1.6)
  const leaves: Leave[] = [];
  const endOfAll = [...all("employment-ended"), ...all("death")].map(({ event }) => event.on).sort()[0] ?? null;
  for (const { event, fact } of all("leave-started")) {
    const deferred = event.kind === "deferred";
    // A dismissal ends it too.
    const back =
      [firstAfter("returned", event.on), firstAfter("dismissed", addDays(event.on, -1))]
        .filter((day): day is string => day !== null)
        .sort()[0] ?? null;
    // DEF-04 counts every deferred leave; ABS-01 only what lasts more than 28 days.
    // A short plan is believed until she is in fact absent on a 29th day.
    const ended = endOfAll !== null && endOfAll < asOf ? endOfAll : asOf;
    const planned = ended < addDays(event.on, 28) ? (event.plannedReturn ?? null) : null;
    if (!deferred && !isLongAbsence(event.on, back ?? planned)) {
      continue;
    }
    // ABS-05: before the leave begins.
    const maintained = event.maintain !== undefined && event.maintain < event.on;
    if (event.maintain !== undefined && !maintained) {
      refuse(fact, PLANS.health, deferred ? "R_MAINTAIN_LATE DEF-05" : "R_MAINTAIN_LATE ABS-05");
    }
    leaves.push({ kind: event.kind, from: event.on, end: back, maintained });
  }
  const schemes: Scheme[] = all("deferred-salary").map(({ event, fact }) => {
    // DEF-03: told before the contribution phase.
    const told = event.toldInsurer !== null && event.toldInsurer < event.on;
    if (!told) {
      warn(fact, PLANS.life, "W_AGREED_SALARY_LATE DEF-03");
    }
    return { on: event.on, until: event.until, salary: told ? event.agreedSalary : null };
  });
  const programme = all("retirement-programme")[0]?.event ?? null;

  const lastDays = [...all("employment-ended"), ...all("death")].map(({ event }) => event.on);
  const dismissals: Dismissal[] = [];
  const dismissed = all("dismissed");
  for (const [position, { event }] of dismissed.entries()) {
    const next = dismissed[position + 1]?.event.on;
    const decisions = all("decision")
      .map((found) => found.event)
      .filter((decision) => decision.on > event.on && (next === undefined || decision.on <= next));
    const arbitrator = decisions.find((decision) => decision.instance === "arbitrator");
    const final = decisions.find((decision) => decision.instance === "final");
    if (final?.favourable === false) {
      lastDays.push(final.on); // AMB-87
    }
    dismissals.push({
      from: event.on,
      end: final?.favourable === true ? final.on : null,
      maintained: event.maintain,
      arbitrator: arbitrator ?? final ?? null,
    });
  }
  const lastDay = lastDays.sort()[0] ?? null;

  // AMB-46: 65 by the last day told.
  const lastTold = lastDay !== null && lastDay < input.until ? lastDay : input.until;
  const { birthDate } = input.member;
  if (`${String(Number(birthDate.slice(0, 4)) + 65)}${birthDate.slice(4)}` <= lastTold) {
    warn(eligibility.fact, PLANS.health, "W_AGE_65 EXM-05");
  }

  // ---- disability (CHG-05, §3.2)
  const disabled: Span[] = [];
  const waived: Span[] = [];
  let origin: string | null = null;
  for (const { event, fact } of all("disability-started")) {
    const again = disabled.some((spell) => within(event.on, spell));
    if (!again) {
      disabled.push({ from: event.on, end: firstAfter("re-eligible", event.on) });
    }
    // AMB-82: before she is eligible for a new period, it is the disability of before.
    const began: string = event.firstBegan ?? (again && origin !== null ? origin : event.on);
    origin = began;
    const first = waiverFrom(event.on, began, anchor);
    const able = firstAfter("disability-ended", event.on);
    if (first === null) {
      warn(fact, PLANS.health, "W_WAIVER_UNKNOWN WAI-01");
      continue;
    }
    if (able !== null && able <= first) {
      continue;
    }
    waived.push({ from: first, end: able });
    // WAI-03: may end then; the insurer decides.
    for (const { event: partial, fact: told } of all("partial-return")) {
      const met =
        readings.waiverEnd === "either"
          ? partial.regularPay || partial.returnOrAssignment
          : partial.regularPay && partial.returnOrAssignment;
      const from = partial.on > first ? partial.on : first;
      const during = partial.on >= event.on && (able === null || partial.on < able);
      if (met && during && from <= input.until && (lastDay === null || from <= lastDay)) {
        warn(told, PLANS.health, "W_WAIVER_MAY_END WAI-03");
      }
    }
  }

  // ---- exemption (EXM)
  const exemptions: Span[] = [];
  const persons = personsOf(input);
  for (const { event, fact } of all("exemption-proved")) {
    const there = persons.filter(
      ({ from, until }) => (from === null || from <= event.on) && (until === null || event.on <= until),
    );
    const refusal = exemptionRefusal(
      there.map((person) => person.id),
      event.proofs,
    );
    if (refusal !== null) {
      refuse(fact, PLANS.health, refusal);
      continue;
    }
    exemptions.push({ from: event.on, end: firstAfter("exemption-ended", event.on) });
  }
  for (const { fact } of all("exemption-ended")) {
    warn(fact, PLANS.health, "W_EXEMPTION_END EXM-04");
  }
  // EXM-02: "elle et ses personnes à charge".
  for (const { from, role } of persons) {
    if (role !== "member" && from !== null && exemptions.some((span) => span.from < from && within(from, span))) {
      warn(eligibility.fact, PLANS.health, "W_EXEMPT_DEPENDANT EXM-02");
    }
  }

  const world: World = {
    eligible,
    lastDay,
    leaves,
    dismissals,
    schemes,
    programme,
    exemptions,
    waived,
    health: [],
    dental: [],
    life: [],
    ltd: [],
    salaries,
    workTimes,
    refused,
    warnings,
  };

  // ---- enrolment (ENR)
  const { option, voted } = input.member.ltd ?? { option: null, voted: false };
  const mandatory = option !== null && option !== "F" && voted === true; // LTD-01
  const notHeld = option === null ? "R_NO_GROUP_OPTION LTD-01" : "R_NOT_CHOSEN LTD-01";
  const filed = all("form-received")[0];
  const inTime = filed !== undefined && isFormInTime(eligible, filed.event.receivedByEmployer) ? filed : undefined;
  const late = inTime === undefined ? filed : undefined;
  const automatically = "R_ENROLLED_AUTOMATICALLY ENR-01";
  const first = { on: eligible, cover: 0, charged: eligible };

  const form: Partial<EventOf<"form-received">> = inTime?.event ?? {};
  const chosen = form.health;
  const enrolled = chosen === undefined ? levelOne("individual") : scenarioOf(chosen);
  const since = chosen === undefined ? eligible : (form.healthSince ?? eligible);
  world.health.push({
    ...first,
    scenario: enrolled,
    reason: chosen === undefined ? automatically : "R_CHOSEN ENR-03",
    memberSince: since,
    dependantsSince: enrolled.dependants === null ? null : since,
  });

  const refusalHolds =
    inTime !== undefined && isRefusalInTime(eligible, inTime.event.receivedByEmployer, readings.refusalDeadline);
  const firstMinimum = readings.dentalMinimumStart === "plan-date" ? PLAN_DATE : eligible;
  const granted = { ...first, status: "individual" as const, minimumFrom: firstMinimum };
  if (inTime === undefined) {
    world.dental.push({ ...granted, reason: automatically });
  } else if (form.dental === undefined) {
    world.dental.push({ ...granted, reason: "R_GRANTED DEN-05" });
  } else if (form.dental !== "declined") {
    world.dental.push({ ...granted, status: form.dental, reason: "R_CHOSEN ENR-03" });
  } else if (refusalHolds) {
    world.dental.push({ ...granted, status: null, reason: "R_DECLINED DEN-06" });
  } else {
    refuse(inTime.fact, PLANS.dental, "R_REFUSAL_LATE DEN-06");
    world.dental.push({ ...granted, reason: "R_GRANTED DEN-05" });
  }

  const life = form.life ?? {};
  const declines = life.basic === false || life.dependants === false;
  if (inTime === undefined) {
    world.life.push({ ...first, life: { basic: true, dependants: true }, reason: automatically });
  } else {
    if (declines && !refusalHolds) {
      refuse(inTime.fact, PLANS.life, "R_REFUSAL_LATE LIF-08");
    }
    const held: OracleLife = {
      basic: life.basic !== false || !refusalHolds,
      dependants: life.dependants !== false || !refusalHolds,
      additional: life.additional,
      spouse: life.spouse,
    };
    const anyChosen =
      life.basic === true || life.dependants === true || life.additional !== undefined || life.spouse !== undefined;
    if (lifeText(held) === "") {
      world.life.push({ ...first, life: null, reason: "R_DECLINED LIF-08" });
    } else {
      world.life.push({ ...first, life: held, reason: anyChosen ? "R_CHOSEN ENR-03" : "R_GRANTED LIF-08" });
    }
  }

  if (mandatory) {
    world.ltd.push({ ...first, option, reason: inTime === undefined ? automatically : "R_MANDATORY LTD-01" });
  } else if (option === "F" && form.ltd === true) {
    world.ltd.push({ ...first, option, reason: "R_CHOSEN ENR-03" });
  } else {
    world.ltd.push({ ...first, option: null, reason: notHeld });
  }
  if (filed !== undefined) {
    if (mandatory && filed.event.ltd === false) {
      refuse(filed.fact, PLANS.ltd, "R_LTD_MANDATORY LTD-01");
    }
    if (!mandatory && option !== "F" && filed.event.ltd === true) {
      refuse(filed.fact, PLANS.ltd, "R_LTD_NOT_VOTED LTD-01");
    }
  }

  // ---- a late form (ENR-01, ENR-06)
  if (late !== undefined) {
    const { event, fact } = late;
    const begins = payPeriodFrom(event.receivedByEmployer, anchor);
    const later = { on: begins, cover: 1, charged: begins, reason: "R_CHOSEN ENR-06" };
    if (event.dental === "declined") {
      refuse(fact, PLANS.dental, "R_REFUSAL_LATE DEN-06");
    }
    if (event.life?.basic === false || event.life?.dependants === false) {
      refuse(fact, PLANS.life, "R_REFUSAL_LATE LIF-08");
    }
    const { additional, spouse } = event.life ?? {};
    const tooLate = lastDay !== null && begins > lastDay;
    if (additional !== undefined || spouse !== undefined) {
      if (tooLate) {
        refuse(fact, PLANS.life, "R_ENDED TRM-05");
      } else {
        world.life.push({ ...later, life: { basic: true, dependants: true, additional, spouse } });
      }
    }
    if (option === "F" && event.ltd === true) {
      if (tooLate) {
        refuse(fact, PLANS.ltd, "R_ENDED TRM-05");
      } else {
        world.ltd.push({ ...later, option });
      }
    }
  }

  // ---- life and long-term disability as the insurer says from a day on: nothing is printed
  for (const { event } of all("life-changed")) {
    const held = event.life !== null && lifeText(event.life) !== "";
    const reason = "R_GIVEN LIF-01";
    world.life.push({ on: event.on, cover: 2, charged: event.on, life: held ? event.life : null, reason });
  }
  world.life.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { event, fact } of all("ltd-changed")) {
    if (!event.held && mandatory) {
      refuse(fact, PLANS.ltd, "R_LTD_MANDATORY LTD-01");
    } else if (event.held && !mandatory && option !== "F") {
      refuse(fact, PLANS.ltd, "R_LTD_NOT_VOTED LTD-01");
    } else {
      const reason = "R_GIVEN LTD-01";
      world.ltd.push({ on: event.on, cover: 2, charged: event.on, option: event.held ? option : null, reason });
    }
  }
  world.ltd.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

  // ---- requests, ends and automatic dental, in the order in which they take effect
  applySteps(world, stepsOf(world, all, late, disabled, readings, anchor), readings, anchor, { refuse, warn });
  return world;
}

type Request = { received: string; event: string | null; reason: string; silentWhenSame: boolean };
type Step = { on: string; fact: Fact } & (
  | ({ kind: "health"; to: Scenario } & Request)
  | ({ kind: "dental"; to: StatusName } & Request)
  | { kind: "dental-end"; last: string }
  | { kind: "other-cover"; last: string; group: boolean; newly: boolean }
  | { kind: "automatic" }
);
type Notes = Record<"refuse" | "warn", (fact: Fact, plan: number, text: string) => void>;

function stepsOf(
  world: World,
  all: <Type extends HistoryEvent["type"]>(type: Type) => { event: EventOf<Type>; fact: Fact }[],
  late: { event: EventOf<"form-received">; fact: Fact } | undefined,
  disabled: readonly Span[],
  readings: HistoryReadings,
  anchor: string,
): Step[] {
  const steps: Step[] = [];
  const wait = (fact: Fact, plan: number, text: string): void => {
    world.warnings.push({ index: fact.index, plan, text });
  };

  const askHealth = (fact: Fact, received: string, event: string | undefined, to: HealthChoice): void => {
    if (readings.healthChangeDates === "unknown") {
      wait(fact, PLANS.health, "W_CHANGE_DATE_UNKNOWN CHG-07"); // AMB-36
      return;
    }
    const date = changeDate({ received, event: event ?? null }, disabled, anchor);
    if (date === null) {
      wait(fact, PLANS.health, "W_CHANGE_WAITS CHG-05");
      return;
    }
    const request = { received, event: event ?? null, reason: date.reason, silentWhenSame: fact === late?.fact };
    steps.push({ kind: "health", on: date.on, fact, to: scenarioOf(to), ...request });
  };
  const askDental = (fact: Fact, received: string, event: string | undefined, to: StatusName): void => {
    const date = changeDate({ received, event: event ?? null }, disabled, anchor);
    if (date === null) {
      wait(fact, PLANS.dental, "W_CHANGE_WAITS CHG-05");
      return;
    }
    const request = { received, event: event ?? null, reason: date.reason, silentWhenSame: fact === late?.fact };
    steps.push({ kind: "dental", on: date.on, fact, to, ...request });
  };

  if (late !== undefined) {
    const { health, dental, receivedByEmployer } = late.event;
    if (health !== undefined) {
      askHealth(late.fact, receivedByEmployer, undefined, health);
    }
    if (dental !== undefined && dental !== "declined") {
      askDental(late.fact, receivedByEmployer, undefined, dental);
    }
  }
  for (const { event, fact } of all("status-change-requested")) {
    if (event.plan === "health") {
      askHealth(fact, event.receivedByEmployer, event.event, event.to);
    } else {
      askDental(fact, event.receivedByEmployer, event.event, event.to);
    }
  }
  for (const { event, fact } of all("level-change-requested")) {
    askHealth(fact, event.receivedByEmployer, event.event, event.to);
  }
  for (const { event, fact } of all("dental-end-requested")) {
    const last = payPeriodEnd(event.receivedByEmployer, anchor);
    steps.push({ kind: "dental-end", on: dayAfter(last), fact, last });
  }
  for (const { event, fact } of all("other-dental-cover")) {
    const last = event.receivedByInsurer;
    steps.push({ kind: "other-cover", on: dayAfter(last), fact, last, group: event.group, newly: event.newly });
  }

  // A25-01, A25-03: a rise, and a written refusal between it and the 1 January.
  const declined = all("automatic-dental-declined");
  const useful = new Set<Fact>();
  let before: Share | undefined = world.workTimes[0]?.workTime;
  for (const { event, fact } of all("work-time-changed")) {
    const rose = before !== undefined && atMostQuarter(before) && !atMostQuarter(event.workTime);
    before = event.workTime;
    if (!rose) {
      continue;
    }
    const on = automaticDentalOn(event.on, readings.januaryFirstRise);
    const refusals = declined.filter(
      (no) => no.event.receivedByEmployer >= event.on && no.event.receivedByEmployer < on,
    );
    // After the first, nothing is left to decline.
    refusals.slice(0, 1).forEach((no) => useful.add(no.fact));
    if (refusals.length === 0) {
      steps.push({ kind: "automatic", on, fact });
    }
  }
  for (const { fact } of declined) {
    if (!useful.has(fact)) {
      world.refused.push({ index: fact.index, plan: PLANS.dental, text: "R_NOTHING_TO_DECLINE A25-03" });
    }
  }

  return steps.sort((a, b) => {
    if (a.on !== b.on) {
      return a.on < b.on ? -1 : 1;
    }
    // Of one day the last request counts, so it is asked first; the grant of annex 1 waits for all of them.
    const grants = Number(a.kind === "automatic") - Number(b.kind === "automatic");
    return grants === 0 ? -byReception(a.fact, b.fact) : grants;
  });
}

function byReception(a: Fact, b: Fact): number {
  if (a.known !== b.known) {
    return a.known < b.known ? -1 : 1;
  }
  return a.rank - b.rank || a.index - b.index;
}

function applySteps(
  world: World,
  steps: readonly Step[],
  readings: HistoryReadings,
  anchor: string,
  { refuse, warn }: Notes,
): void {
  // The last received of what decided, plan by plan: what was received before it and would take effect that day or later is replaced.
  const decided: (Fact | undefined)[] = [];
  for (const step of steps) {
    const { on, fact } = step;
    const plan = step.kind === "health" ? PLANS.health : PLANS.dental;
    if (world.lastDay !== null && on > world.lastDay) {
      if (step.kind !== "automatic") {
        refuse(fact, plan, "R_ENDED TRM-05");
      }
      continue;
    }
    const former = decided[plan];
    // TRM-01: what has ended before a later request was received has ended.
    const done =
      (step.kind === "dental-end" || step.kind === "other-cover") && former !== undefined && former.known >= on;
    if (step.kind !== "automatic" && former !== undefined && !done && byReception(fact, former) < 0) {
      refuse(fact, plan, "R_REPLACED CHG-04");
      continue;
    }
    const entries = step.kind === "health" ? world.health : world.dental;
    const before = entries.length;
    const answer =
      step.kind === "health" ? applyHealth(world, step, readings, anchor) : applyDental(world, step, readings, anchor);
    const same = answer === "R_SAME_COVER CHG-01";
    const withdrawn = same || answer === "R_DENTAL_NOT_HELD TRM-01";
    if (step.kind !== "automatic" && (withdrawn || entries.length > before)) {
      decided[plan] = fact;
    }
    const silent = same && "silentWhenSame" in step && step.silentWhenSame;
    if (answer !== null && !silent) {
      (answer.startsWith("W_") ? warn : refuse)(fact, plan, answer);
    }
  }
}

/** AMB-8F: on leave or dismissed, only an event moves a cover. */
function fixedByAbsence(world: World, step: { on: string; event: string | null }): boolean {
  const absence = absenceOn(world, step.on);
  return step.event === null && (absence.kind === "leave" || absence.kind === "dismissed");
}

/** AMB-5D: from the period of the effective day, or not before the reception. */
function chargedFrom(on: string, received: string, readings: HistoryReadings, anchor: string): string {
  return readings.retroactivePremium === "not-due" && on < received ? payPeriodFrom(received, anchor) : on;
}

function applyHealth(
  world: World,
  step: Extract<Step, { kind: "health" }>,
  readings: HistoryReadings,
  anchor: string,
): string | null {
  const { on, to, event } = step;
  const standing = healthStanding(world, on);
  if (standing === "exempt") {
    return "R_EXEMPTION_IN_FORCE EXM-01";
  }
  const held = entryOn(world.health, on);
  if (standing === "over") {
    if (readings.endOfExemption === "unknown") {
      return "W_CHANGE_DATE_UNKNOWN EXM-04"; // AMB-45
    }
    if (fixedByAbsence(world, step)) {
      return "R_LEAVE_NO_EVENT ABS-03";
    }
    world.health.push({
      on,
      reason: step.reason,
      cover: held.cover + 1,
      charged: on,
      scenario: to,
      memberSince: on,
      dependantsSince: to.dependants === null ? null : on,
    });
    return null;
  }

  const now = held.scenario;
  if (now.letter === to.letter) {
    return "R_SAME_COVER CHG-01";
  }
  if (fixedByAbsence(world, step)) {
    return "R_LEAVE_NO_EVENT ABS-03";
  }
  if (event === null && now.status !== to.status && readings.changeWithoutEvent === "refused") {
    return "R_CHANGE_WITHOUT_EVENT CHG-01"; // AMB-57
  }
  // M36-01, M36-02: an event releases from both.
  if (event === null && to.level < now.level && on < healthFreeOn(held.memberSince)) {
    return "R_HEALTH_MINIMUM M36-01";
  }
  if (
    event === null &&
    to.dependants !== null &&
    now.dependants !== null &&
    held.dependantsSince !== null &&
    to.dependants < now.dependants &&
    on < healthFreeOn(held.dependantsSince)
  ) {
    return "R_DEPENDANTS_MINIMUM M36-01";
  }

  // AMB-54: a clock for her level and one for her dependants'.
  const clock = (from: LevelNumber | null, since: string | null, level: LevelNumber | null): string | null => {
    if (level === null) {
      return null;
    }
    if (from === null || since === null || level < from) {
      return on;
    }
    return level > from && readings.raiseRestartsMinimum === "yes" ? on : since;
  };
  world.health.push({
    on,
    reason: step.reason,
    cover: held.cover,
    charged: chargedFrom(on, step.received, readings, anchor),
    scenario: to,
    memberSince: clock(now.level, held.memberSince, to.level) ?? on,
    dependantsSince: clock(now.dependants, held.dependantsSince, to.dependants),
  });
  return null;
}

/** AMB-86: the days of hers on which dental was suspended (ABS-02, DEF-04, DIS-02). */
function suspensionsSince(world: World, start: string): Span[] {
  return [...world.leaves, ...world.dismissals]
    .filter((absence) => !absence.maintained)
    .map(({ from, end }) => ({ from: from < start ? start : from, end }))
    .filter(({ from, end }) => end === null || end > from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function applyDental(
  world: World,
  step: Exclude<Step, { kind: "health" }>,
  readings: HistoryReadings,
  anchor: string,
): string | null {
  const { on } = step;
  const held = entryOn(world.dental, on);
  // RET-02: all or none; she kept Santé I only.
  if (world.programme !== null && !world.programme.maintain && on >= world.programme.on) {
    if (step.kind === "automatic") {
      return null;
    }
    return step.kind === "dental" ? "R_RETIREMENT_NOT_MAINTAINED RET-02" : "R_DENTAL_NOT_HELD TRM-01";
  }
  const begin = (status: StatusName, reason: string): void => {
    const before = world.dental.some((entry) => entry.status !== null);
    // AMB-33: the fixed date serves a first participation; M36-07 gives a second one its own.
    const minimumFrom = readings.dentalMinimumStart === "plan-date" && !before ? PLAN_DATE : on;
    world.dental.push({ on, reason, cover: held.cover + 1, charged: on, status, minimumFrom });
  };

  if (step.kind === "automatic") {
    if (held.status === null) {
      begin("individual", "R_AUTOMATIC_DENTAL A25-01");
    }
    return null;
  }
  if (held.status === null) {
    if (step.kind !== "dental") {
      return "R_DENTAL_NOT_HELD TRM-01";
    }
    // DEN-02: health is always held, level 1, exempt or between the two here, since she is in the plan.
    const before = world.dental.some((entry) => entry.status !== null);
    begin(step.to, before ? "R_JOINED M36-07" : "R_JOINED DEN-02");
    return null;
  }

  const start = world.dental.find((entry) => entry.cover === held.cover)?.on ?? held.on;
  const complete = dentalCompleteOn(held.minimumFrom, suspensionsSince(world, start), readings.suspendedDental);
  const completeBy = (day: string): boolean => complete !== null && day >= complete;

  if (step.kind === "dental") {
    if (held.status === step.to) {
      return "R_SAME_COVER CHG-01";
    }
    if (fixedByAbsence(world, step)) {
      return "R_LEAVE_NO_EVENT ABS-03";
    }
    if (step.event === null && readings.changeWithoutEvent === "refused") {
      return "R_CHANGE_WITHOUT_EVENT CHG-01";
    }
    if (readings.dentalStatusWithin36 === "locked" && !completeBy(on)) {
      return "R_DENTAL_STATUS_LOCKED M36-04"; // AMB-50
    }
    const charged = chargedFrom(on, step.received, readings, anchor);
    world.dental.push({ ...held, on, reason: step.reason, charged, status: step.to });
    return null;
  }

  if (step.kind === "dental-end") {
    if (!completeBy(dayAfter(step.last))) {
      return "R_DENTAL_MINIMUM M36-04";
    }
  } else if (!completeBy(step.last) && readings.otherDentalCover !== "any" && !(step.newly && step.group)) {
    return "R_OTHER_COVER M36-06";
  }
  world.dental.push({
    on,
    reason: "R_DENTAL_ENDED TRM-01",
    cover: held.cover + 1,
    charged: on,
    status: null,
    minimumFrom: on,
  });
  return null;
}

// ---------------------------------------------------------------- what stands on one day

type Absence =
  | { kind: "none" }
  | { kind: "leave"; leave: Leave }
  | { kind: "dismissed"; dismissal: Dismissal }
  | { kind: "retiring"; programme: EventOf<"retirement-programme"> };

function absenceOn(world: World, day: string): Absence {
  const leave = world.leaves.find((span) => within(day, span));
  if (leave !== undefined) {
    return { kind: "leave", leave };
  }
  const dismissal = world.dismissals.find((span) => within(day, span));
  if (dismissal !== undefined) {
    return { kind: "dismissed", dismissal };
  }
  if (world.programme !== null && day >= world.programme.on) {
    return { kind: "retiring", programme: world.programme };
  }
  return { kind: "none" };
}

/** DEF-01, DEF-06: the scheme whose salary counts on a day: until its end, and as long as its leave lasts. */
function schemeOn(world: World, day: string): Scheme | null {
  const scheme = latest(world.schemes, day);
  if (scheme === undefined) {
    return null;
  }
  if (day <= scheme.until) {
    return scheme;
  }
  const leave = world.leaves.find((span) => span.kind === "deferred" && within(day, span));
  return leave === undefined ? null : scheme;
}

/** EXM-04: after an exemption nothing is held until a request starts it. */
function healthStanding(world: World, day: string): "held" | "exempt" | "over" {
  let over: string | null = null;
  for (const exemption of world.exemptions) {
    if (within(day, exemption)) {
      return "exempt";
    }
    if (exemption.end !== null && exemption.end <= day) {
      over = exemption.end;
    }
  }
  return over !== null && entryOn(world.health, day).on < over ? "over" : "held";
}

function isBackAfter({ end }: Span, entry: Entry, day: string): boolean {
  return end !== null && end <= day && entry.on < end;
}

/** ABS-08: her own reason, or that the cover came back after an absence that had stopped it. */
function ownReason(world: World, plan: keyof typeof PLANS, entry: Entry, day: string): string {
  for (const leave of world.leaves) {
    if (!leave.maintained && isBackAfter(leave, entry, day)) {
      return "R_RESUMED ABS-08";
    }
  }
  for (const dismissal of world.dismissals) {
    const stopped = plan === "ltd" ? dismissal.arbitrator?.favourable === false : !dismissal.maintained;
    if (stopped && isBackAfter(dismissal, entry, day)) {
      return "R_RESUMED ABS-08";
    }
  }
  return entry.reason;
}

type State = "held" | "level-1-only" | "suspended" | "exempt" | "unknown" | "none";
type Payer = "shared" | "member" | "waived";
type Salary = { benefit: OracleAmount; premium: OracleAmount } | "unknown";
type Standing<Cover> = { state: State; cover: Cover | null; paidBy: Payer | null; reason: string };
type PaidStanding<Cover> = Standing<Cover> & { salary: Salary | null };

const ENDED = "R_ENDED TRM-05";

function nothing<Cover>(state: State, reason: string): PaidStanding<Cover> {
  return { state, cover: null, paidBy: null, salary: null, reason };
}

function isWaived(world: World, day: string): boolean {
  return world.waived.some((span) => within(day, span));
}

function waivedWhenDue<Found extends Standing<unknown>>(world: World, day: string, standing: Found): Found {
  const held = standing.state === "held" || standing.state === "level-1-only";
  return held && isWaived(world, day) ? { ...standing, paidBy: "waived", reason: "R_WAIVED WAI-02" } : standing;
}

function hasEnded(world: World, day: string): boolean {
  return world.lastDay !== null && day > world.lastDay;
}

/** Health on a day, with the choice then in force or with another one that is charged. */
function healthOn(
  world: World,
  day: string,
  readings: HistoryReadings,
  charged: HealthEntry | null = null,
): Standing<Scenario> {
  if (hasEnded(world, day)) {
    return nothing("none", ENDED);
  }
  const standing = healthStanding(world, day);
  if (standing === "exempt") {
    return nothing("exempt", "R_EXEMPTION EXM-01");
  }
  if (standing === "over") {
    return nothing("unknown", "R_EXEMPTION_ENDED EXM-04");
  }
  const entry = entryOn(world.health, day);
  const cover = (charged ?? entry).scenario;
  let found: Standing<Scenario>;
  const absence = absenceOn(world, day);
  switch (absence.kind) {
    case "leave": {
      const { kind, maintained } = absence.leave;
      const deferred = kind === "deferred";
      if (maintained) {
        // ABS-04, ABS-07
        const paidBy = kind === "family" ? "shared" : "member";
        const what = isSanteOneOnly(world, day)
          ? { state: "level-1-only" as const, cover: levelOne(cover.status) }
          : { state: "held" as const, cover };
        found = { ...what, paidBy, reason: `R_LEAVE_MAINTAINED ${deferred ? "DEF-04" : "ABS-03"}` };
      } else {
        // ABS-02, ABS-09, AMB-37, AMB-38
        const kept = levelOne(readings.unpaidLeaveStatus === "individual" ? "individual" : cover.status);
        const paidBy = kind === "family" || readings.unpaidLeavePayer === "shared" ? "shared" : "member";
        const reason = `R_LEAVE_LEVEL_1 ${deferred ? "DEF-04" : "ABS-02"}`;
        found = { state: "level-1-only", cover: kept, paidBy, reason };
      }
      break;
    }
    case "dismissed":
      found = absence.dismissal.maintained
        ? {
            ...(isSanteOneOnly(world, day)
              ? { state: "level-1-only" as const, cover: levelOne(cover.status) }
              : { state: "held" as const, cover }),
            paidBy: "member",
            reason: "R_DISMISSAL_MAINTAINED DIS-02",
          }
        : {
            state: "level-1-only",
            cover: levelOne(cover.status),
            paidBy: "member",
            reason: "R_DISMISSAL_LEVEL_1 DIS-01",
          };
      break;
    case "retiring":
      found = absence.programme.maintain
        ? { state: "held", cover, paidBy: "shared", reason: ownReason(world, "health", entry, day) }
        : {
            state: "level-1-only",
            cover: levelOne(cover.status),
            paidBy: "shared",
            reason: "R_RETIREMENT_LEVEL_1 RET-01",
          };
      break;
    case "none":
      found = { state: "held", cover, paidBy: "shared", reason: ownReason(world, "health", entry, day) };
  }
  return readings.waivedPlans === "life-and-ltd" ? found : waivedWhenDue(world, day, found);
}

function dentalOn(
  world: World,
  day: string,
  readings: HistoryReadings,
  charged: DentalEntry | null = null,
): Standing<StatusName> {
  if (hasEnded(world, day)) {
    return nothing("none", ENDED);
  }
  const entry = entryOn(world.dental, day);
  if (entry.status === null) {
    return nothing("none", entry.reason);
  }
  const absent = absentOptionalPlan(world, day);
  if (absent !== null && absent.state !== "held") {
    return nothing(absent.state, absent.reason);
  }
  const reason = absent?.reason ?? ownReason(world, "dental", entry, day);
  const found: Standing<StatusName> = {
    state: "held",
    cover: (charged ?? entry).status,
    paidBy: "member",
    reason,
  };
  return readings.waivedPlans === "life-and-ltd" ? found : waivedWhenDue(world, day, found);
}

/** What an absence does to dental and life: goes on, is suspended, or falls; null when it does nothing. */
function absentOptionalPlan(
  world: World,
  day: string,
): { state: "held" | "suspended" | "none"; reason: string } | null {
  if (isSanteOneOnly(world, day)) {
    return { state: "none", reason: "R_RETIREMENT_NOT_MAINTAINED RET-02" };
  }
  const absence = absenceOn(world, day);
  switch (absence.kind) {
    case "leave": {
      const deferred = absence.leave.kind === "deferred";
      return absence.leave.maintained
        ? { state: "held", reason: `R_LEAVE_MAINTAINED ${deferred ? "DEF-04" : "ABS-03"}` }
        : { state: "suspended", reason: `R_LEAVE_SUSPENDED ${deferred ? "DEF-04" : "ABS-02"}` };
    }
    case "dismissed":
      return absence.dismissal.maintained
        ? { state: "held", reason: "R_DISMISSAL_MAINTAINED DIS-02" }
        : { state: "suspended", reason: "R_DISMISSAL_SUSPENDED DIS-02" };
    case "retiring":
    case "none":
      return null;
  }
}

/** RET-01 to RET-07: the programme of a day, whatever absence there is beside it. */
function programmeOn(world: World, day: string): EventOf<"retirement-programme"> | null {
  return world.programme !== null && day >= world.programme.on ? world.programme : null;
}

/** Only Santé I is left by a programme that is not maintained. */
function isSanteOneOnly(world: World, day: string): boolean {
  return programmeOn(world, day)?.maintain === false;
}

function ordinarySalary(world: World, day: string): OracleAmount {
  const found = latest(world.salaries, day);
  if (found === undefined) {
    throw new Error(`no salary on ${day}`);
  }
  return found.salary;
}

/** LIF-20, LTD-09: the insurable salary of a day outside progressive retirement. */
function salaryOn(world: World, day: string): Salary {
  const scheme = schemeOn(world, day);
  if (scheme === null) {
    const salary = ordinarySalary(world, day);
    return { benefit: salary, premium: salary };
  }
  return scheme.salary === null ? "unknown" : { benefit: scheme.salary, premium: scheme.salary };
}

function lifeOn(world: World, day: string): PaidStanding<OracleLife> {
  if (hasEnded(world, day)) {
    return nothing("none", ENDED);
  }
  const entry = entryOn(world.life, day);
  if (entry.life === null) {
    return nothing("none", entry.reason);
  }
  const absent = absentOptionalPlan(world, day);
  if (absent !== null && absent.state !== "held") {
    return nothing(absent.state, absent.reason);
  }
  const held = { state: "held" as const, cover: entry.life, paidBy: "member" as const };
  const programme = programmeOn(world, day);
  if (programme !== null) {
    // RET-04, RET-05
    const { salaryWithout, salaryReceived } = programme;
    const salary = { benefit: salaryWithout, premium: salaryReceived };
    return waivedWhenDue(world, day, { ...held, salary, reason: absent?.reason ?? "R_RETIREMENT RET-04" });
  }
  const deferring = schemeOn(world, day) === null ? null : "R_DEFERRED DEF-02";
  const reason = absent?.reason ?? deferring ?? ownReason(world, "life", entry, day);
  return waivedWhenDue(world, day, { ...held, salary: salaryOn(world, day), reason });
}

function ltdOn(world: World, day: string): PaidStanding<LtdOption> {
  if (hasEnded(world, day)) {
    return nothing("none", ENDED);
  }
  const entry = entryOn(world.ltd, day);
  if (entry.option === null) {
    return nothing("none", entry.reason);
  }
  const held = { state: "held" as const, cover: entry.option, paidBy: "member" as const };
  const absence = absenceOn(world, day);
  const programme = programmeOn(world, day);
  if (programme !== null) {
    if (!programme.maintain) {
      return nothing("none", "R_RETIREMENT_NOT_MAINTAINED RET-02");
    }
    const stop = ltdStop(programme.on, programme.until);
    if (day >= stop.on) {
      return nothing("none", stop.reason);
    }
  }
  // RET-03, also beside another absence.
  const salary: Salary =
    programme === null
      ? salaryOn(world, day)
      : { benefit: programme.salaryReceived, premium: programme.salaryReceived };
  switch (absence.kind) {
    case "leave": {
      const absent = absentOptionalPlan(world, day);
      if (absent !== null && absent.state !== "held") {
        return nothing(absent.state, absent.reason);
      }
      const reason = absent?.reason ?? entry.reason;
      return waivedWhenDue(world, day, { ...held, salary, reason });
    }
    case "dismissed": {
      // DIS-03 to DIS-05
      const { arbitrator } = absence.dismissal;
      if (arbitrator?.favourable === true) {
        const reason = "R_DECISION_FAVOURABLE DIS-04";
        return waivedWhenDue(world, day, { ...held, salary, reason });
      }
      return arbitrator !== null && day > arbitrator.on
        ? nothing("none", "R_DECISION_UNFAVOURABLE DIS-05")
        : nothing("suspended", "R_DISMISSAL_SUSPENDED DIS-03");
    }
    case "retiring":
      return waivedWhenDue(world, day, { ...held, salary, reason: "R_RETIREMENT RET-03" });
    case "none": {
      const deferring = schemeOn(world, day) === null ? null : "R_DEFERRED DEF-02";
      const reason = deferring ?? ownReason(world, "ltd", entry, day);
      return waivedWhenDue(world, day, { ...held, salary, reason });
    }
  }
}

// ---------------------------------------------------------------- persons

function personsOf(input: HistoryInput): HistoryPerson[] {
  const { member, dependants, events } = input;
  const persons: HistoryPerson[] = [
    { id: member.id, role: "member", birthDate: member.birthDate, from: null, until: null },
    ...dependants.map(({ id, role, birthDate, from, until }) => ({
      id,
      role,
      birthDate,
      from: from ?? null,
      until: until ?? null,
    })),
  ];
  const arrivals: { rank: number; person: HistoryPerson & { from: string } }[] = [];
  for (const event of events) {
    const rank = SAME_DAY_ORDER.indexOf(event.type);
    const open = { from: event.on, until: null };
    if (event.type === "birth") {
      arrivals.push({ rank, person: { id: event.child, role: "child", birthDate: event.on, ...open } });
    } else if (event.type === "union") {
      const { id, birthDate } = event.spouse;
      arrivals.push({ rank, person: { id, role: "spouse", birthDate, ...open } });
    } else if (event.type === "dependant-added") {
      const { id, role, birthDate } = event.person;
      arrivals.push({ rank, person: { id, role, birthDate, ...open } });
    }
  }
  arrivals.sort((a, b) => {
    if (a.person.from !== b.person.from) {
      return a.person.from < b.person.from ? -1 : 1;
    }
    return a.rank - b.rank || (a.person.id < b.person.id ? -1 : 1);
  });
  persons.push(...arrivals.map(({ person }) => person));

  for (const event of events) {
    if (event.type === "separation" || event.type === "dependant-ended") {
      const id = event.type === "separation" ? event.spouse : event.person;
      const leaving = persons.filter((person) => person.id === id && (person.from ?? "") <= event.on).at(-1);
      if (leaving !== undefined) {
        leaving.until = event.on;
      }
    }
  }
  return persons;
}

// ---------------------------------------------------------------- premiums of a period

type Split = { total: Rational; employer: Rational; employee: Rational };
type Amounts = { total: Split; tax: Split; payable: Split };

const ZERO = make(0n);
const NOTHING: Split = { total: ZERO, employer: ZERO, employee: ZERO };

function plus(a: Split, b: Split): Split {
  return { total: add(a.total, b.total), employer: add(a.employer, b.employer), employee: add(a.employee, b.employee) };
}

function minus(a: Split, b: Split): Split {
  return {
    total: subtract(a.total, b.total),
    employer: subtract(a.employer, b.employer),
    employee: subtract(a.employee, b.employee),
  };
}

function sameSplit(a: Split, b: Split): boolean {
  return compare(a.total, b.total) === 0 && compare(a.employer, b.employer) === 0;
}

function readSplit(split: OracleSplit): Split {
  const { total, employer, employee } = split;
  return { total: parseDecimal(total), employer: parseDecimal(employer), employee: parseDecimal(employee) };
}

/** TAX-01, TAX-03, TAX-04, AMB-24, AMB-26. */
function taxOn(base: Split, readings: HistoryReadings): Split {
  const cents = (amount: Rational): Rational =>
    roundTo(divide(multiply(amount, parseDecimal(TAX_PERCENT)), make(100n)), 2, readings.taxRounding);
  const onEmployee = readings.taxOnEmployerShare === "employee";
  const employer = cents(onEmployee ? ZERO : base.employer);
  const employee = cents(onEmployee ? base.total : base.employee);
  return { total: add(employer, employee), employer, employee };
}

/** AMB-89: so many of the fourteen days of a line; the employee's part is what is left. */
function shareOfPeriod(line: Split, days: number): Split {
  const part = (amount: Rational): Rational =>
    roundTo(divide(multiply(amount, make(BigInt(days))), make(BigInt(DAYS_A_PERIOD))), 2, "half-up");
  const total = part(line.total);
  const employer = part(line.employer);
  return { total, employer, employee: subtract(total, employer) };
}

const isPaidFor = ({ state }: { state: State }): boolean => state === "held" || state === "level-1-only";

/** AMB-5D: in one cover, the last choice whose premium has begun by the end of the period. */
function chargedEntry<Kind extends Entry>(entries: readonly Kind[], day: string, periodEnd: string): Kind {
  const { cover } = entryOn(entries, day);
  const same = entries.filter((entry) => entry.cover === cover);
  return same.filter((entry) => entry.charged <= periodEnd).at(-1) ?? entryOn(same, day);
}

/** One member for each plan paid for in a period, with how many of its days are paid. */
function partsOf(
  input: HistoryInput,
  world: World,
  from: string,
  readings: HistoryReadings,
): { member: OracleMember; days: number; withoutHealth: boolean }[] {
  const periodEnd = addDays(from, DAYS_A_PERIOD - 1);
  const days: string[] = [];
  const count = readings.partialPeriod === "prorated" ? DAYS_A_PERIOD : 1;
  for (let day = 0; day < count; day += 1) {
    const date = addDays(from, day);
    if (date >= world.eligible) {
      days.push(date);
    }
  }
  const { birthDate, sex, smoker } = input.member;
  const memberOn = (day: string, salary: OracleAmount, paidBy: Payer | null): OracleMember => ({
    on: from,
    insurableSalary: salary,
    salaryScaleMaximum: latest(world.salaries, day)?.scale ?? input.member.salaryScaleMaximum,
    workTime: latest(world.workTimes, day)?.workTime ?? input.member.workTime,
    birthDate,
    sex,
    smoker,
    health: null,
    paidBy: paidBy ?? undefined,
  });
  const premiumSalary = (day: string, salary: Salary | null): OracleAmount =>
    salary === null || salary === "unknown" ? ordinarySalary(world, day) : salary.premium;
  const share = (held: number): number => (readings.partialPeriod === "prorated" ? held : DAYS_A_PERIOD);
  const parts: { member: OracleMember; days: number; withoutHealth: boolean }[] = [];

  const healthDays = days.filter((day) => isPaidFor(healthOn(world, day, readings)));
  const healthDay = healthDays[0];
  if (healthDay !== undefined) {
    const entry = chargedEntry(world.health, healthDay, periodEnd);
    const { cover, paidBy } = healthOn(world, healthDay, readings, entry);
    if (cover !== null) {
      const member = memberOn(healthDay, ordinarySalary(world, healthDay), paidBy);
      member.health = { scenario: cover.letter };
      parts.push({ member, days: share(healthDays.length), withoutHealth: false });
    }
  }
  const dentalDays = days.filter((day) => isPaidFor(dentalOn(world, day, readings)));
  const dentalDay = dentalDays[0];
  if (dentalDay !== undefined) {
    const entry = chargedEntry(world.dental, dentalDay, periodEnd);
    const { cover, paidBy } = dentalOn(world, dentalDay, readings, entry);
    const member = memberOn(dentalDay, ordinarySalary(world, dentalDay), paidBy);
    member.health = "exempt"; // DEN-02: only for the oracle of premiums to accept it
    member.dental = cover;
    parts.push({ member, days: share(dentalDays.length), withoutHealth: true });
  }
  const lifeDays = days.filter((day) => isPaidFor(lifeOn(world, day)));
  const lifeDay = lifeDays[0];
  if (lifeDay !== undefined) {
    const { cover, paidBy, salary } = lifeOn(world, lifeDay);
    const member = memberOn(lifeDay, premiumSalary(lifeDay, salary), paidBy);
    member.life = cover;
    parts.push({ member, days: share(lifeDays.length), withoutHealth: true });
  }
  const ltdDays = days.filter((day) => isPaidFor(ltdOn(world, day)));
  const ltdDay = ltdDays[0];
  if (ltdDay !== undefined) {
    const { cover, paidBy, salary } = ltdOn(world, ltdDay);
    const member = memberOn(ltdDay, premiumSalary(ltdDay, salary), paidBy);
    member.ltd = cover;
    parts.push({ member, days: share(ltdDays.length), withoutHealth: true });
  }
  return parts;
}

function amountsOf(
  input: HistoryInput,
  world: World | null,
  from: string,
  readings: HistoryReadings,
  remembered: Map<string, Amounts>,
): Amounts {
  const parts = world === null ? [] : partsOf(input, world, from, readings);
  const key = JSON.stringify(parts.map(({ member, days }) => ({ ...member, on: "", days })));
  const found = remembered.get(key);
  if (found !== undefined) {
    return found;
  }
  let total = NOTHING;
  let tax = NOTHING;
  for (const { member, days, withoutHealth } of parts) {
    for (const line of oracleQuote(member, { readings }).lines) {
      if (withoutHealth && line.line === "health") {
        continue;
      }
      const amounts = shareOfPeriod(readSplit(line), days);
      total = plus(total, amounts);
      tax = plus(tax, taxOn(amounts, readings));
    }
  }
  // AMB-25: one tax for each payer on the whole, or a tax for each line.
  tax = readings.taxScope === "line" ? tax : taxOn(total, readings);
  const amounts = { total, tax, payable: plus(total, tax) };
  remembered.set(key, amounts);
  return amounts;
}

// ---------------------------------------------------------------- texts

const dollarsTexts = new Map<OracleAmount, string>();

function dollarsText(amount: OracleAmount): string {
  const text = dollarsTexts.get(amount) ?? formatCents(parseDecimal(String(amount)));
  dollarsTexts.set(amount, text);
  return text;
}

function lifeText(life: OracleLife): string {
  const parts: string[] = [];
  if (life.basic === true) {
    parts.push("basic");
  }
  if (life.dependants === true) {
    parts.push("dependants");
  }
  if (life.additional !== undefined) {
    parts.push(`additional:${life.additional}`);
  }
  if (life.spouse !== undefined) {
    parts.push(`spouse:${dollarsText(life.spouse.amount)}`);
  }
  return parts.join("+");
}

function salaryText(salary: Salary | null): string {
  if (salary === null) {
    return "-";
  }
  return salary === "unknown" ? "?/?" : `${dollarsText(salary.benefit)}/${dollarsText(salary.premium)}`;
}

function signed(amount: Rational): string {
  return `${amount.num < 0n ? "" : "+"}${formatCents(amount)}`;
}

/** Equal neighbours become one run; an empty text ends one and begins none. */
function runs(days: readonly string[], text: (day: string) => string): string[] {
  const lines: string[] = [];
  let from = "";
  let last = "";
  let current = "";
  for (const day of days) {
    const content = text(day);
    if (content !== current) {
      if (current !== "") {
        lines.push(`${from} ${last} ${current}`);
      }
      from = day;
      current = content;
    }
    last = day;
  }
  if (current !== "") {
    lines.push(`${from} ${last} ${current}`);
  }
  return lines;
}

function inOrder(noted: readonly Noted[]): Noted[] {
  return [...noted].sort((a, b) => a.index - b.index || a.plan - b.plan);
}

// ---------------------------------------------------------------- the history

export function history(input: HistoryInput, options: HistoryOptions = {}): History {
  const readings: HistoryReadings = { ...DEFAULT_HISTORY_READINGS };
  for (const [key, option] of Object.entries(options.readings ?? {})) {
    if (option !== undefined) {
      Object.assign(readings, { [key]: option });
    }
  }
  const anchor = options.anchor ?? PLAN_DATE;
  const facts = factsOf(input);
  const world = worldOf(input, facts, input.until, readings, anchor);
  if (world === null) {
    throw new Error("a history begins with an eligibility");
  }

  const days: string[] = [];
  for (let day = world.eligible; day <= input.until; day = dayAfter(day)) {
    days.push(day);
  }
  const health = runs(days, (day) => {
    const { state, cover, paidBy, reason } = healthOn(world, day, readings);
    return `${state} ${cover?.letter ?? "-"} ${paidBy ?? "-"} ${reason}`;
  });
  const dental = runs(days, (day) => {
    const { state, cover, paidBy, reason } = dentalOn(world, day, readings);
    return `${state} ${cover ?? "-"} ${paidBy ?? "-"} ${reason}`;
  });
  const life = runs(days, (day) => {
    const { state, cover, paidBy, salary, reason } = lifeOn(world, day);
    return `${state} ${cover === null ? "-" : lifeText(cover)} ${paidBy ?? "-"} ${salaryText(salary)} ${reason}`;
  });
  const ltd = runs(days, (day) => {
    const { state, cover, paidBy, salary, reason } = ltdOn(world, day);
    return `${state} ${cover ?? "-"} ${paidBy ?? "-"} ${salaryText(salary)} ${reason}`;
  });
  const coverage = runs(days, (day) => {
    if (hasEnded(world, day)) {
      return "";
    }
    return `${healthOn(world, day, readings).cover?.letter ?? "exempt"} ${dentalOn(world, day, readings).cover ?? "-"}`;
  });

  return {
    health,
    dental,
    life,
    ltd,
    refused: inOrder(world.refused).map(({ index, text }) => `${index} ${text}`),
    coverage,
    persons: personsOf(input),
    periods: periodsOf(input, facts, world.eligible, readings, anchor),
    warnings: inOrder(world.warnings).map(({ text }) => text),
  };
}

/** Each period of the printed year (GEN-01, AMB-31): as known on its first day, then each day that changes it. */
function periodsOf(
  input: HistoryInput,
  facts: readonly Fact[],
  eligible: string,
  readings: HistoryReadings,
  anchor: string,
): string[] {
  // An absence is also known to be long on its 29th day.
  const long = facts.flatMap(({ event }) => (event.type === "leave-started" ? [addDays(event.on, 28)] : []));
  const knownDays = [...new Set([...facts.map((fact) => fact.known), ...long])]
    .filter((day) => day <= input.until)
    .sort();
  const worlds = new Map<string, World | null>();
  const worldKnown = (day: string): World | null => {
    const last = knownDays.filter((known) => known <= day).at(-1) ?? "";
    let world = worlds.get(last);
    if (world === undefined) {
      world = worldOf(
        input,
        facts.filter((fact) => fact.known <= last),
        last,
        readings,
        anchor,
      );
      worlds.set(last, world);
    }
    return world;
  };
  const remembered = new Map<string, Amounts>();
  const lines: string[] = [];
  for (
    let from = payPeriodFrom(PREMIUMS_FROM, anchor);
    from <= PREMIUMS_UNTIL && from <= input.until;
    from = addDays(from, DAYS_A_PERIOD)
  ) {
    if (addDays(from, DAYS_A_PERIOD - 1) < eligible) {
      continue;
    }
    let amounts = amountsOf(input, worldKnown(from), from, readings, remembered);
    const { total, tax, payable } = amounts;
    let line = `${from} ${formatCents(total.total)} ${formatCents(tax.total)}`;
    line += ` ${formatCents(payable.total)}/${formatCents(payable.employer)}`;
    for (const known of knownDays) {
      if (known <= from || known > input.until) {
        continue;
      }
      const corrected = amountsOf(input, worldKnown(known), from, readings, remembered);
      if (
        !sameSplit(corrected.total, amounts.total) ||
        !sameSplit(corrected.tax, amounts.tax) ||
        !sameSplit(corrected.payable, amounts.payable)
      ) {
        const difference = minus(corrected.payable, amounts.payable);
        line += ` ; ${known}>${payPeriodFrom(known, anchor)} ${signed(difference.total)}/${signed(difference.employer)}`;
        amounts = corrected;
      }
    }
    lines.push(line);
  }
  return lines;
}
