import { readContext, settingOfBenefits, type Context, type PricedSetting } from "../context.js";
import type { CoveragePeriod, Person } from "../coverage/certificate.js";
import type { AmountInput, Sex, ShareInput } from "../coverage/cover.js";
import { PUBLIC_PLAN_AGE, publicPlanWarning } from "../coverage/public-plan.js";
import { isQuarterTime, quarterTimeWarning } from "../coverage/quarter-time.js";
import type { Reason, Warning } from "../errors.js";
import { addDays, earlierOf, isAged } from "../calendar.js";
import { readOrThrow } from "../read-or-throw.js";
import type { UsedReadings } from "../readings.js";
import { isDependantOn } from "./dependants.js";
import type { CareerEvent, EventType, NewDependant } from "./event.js";
import type { GroupLtd } from "./group-ltd.js";
import { knownOn, type Known } from "./known.js";
import { payHistory, type PeriodPremiums } from "./pay-history.js";
import type { ExactStory } from "./exact-story.js";
import { readStory } from "./read-story.js";
import { ruleSetting } from "./rule-setting.js";
import { payOn } from "./standing.js";
import { coverageOf, plansOf, type PlanHistories } from "./timeline.js";
import { isDate } from "./turning-days.js";
import { unusedStatus } from "./unused-status.js";

/** A member on the day she becomes eligible. */
export interface HistoryMember {
  id: string;
  birthDate: string;
  /** Needed for additional life of the member. */
  sex?: Sex | undefined;
  /** A smoker unless declared otherwise (LIF-16). */
  smoker?: boolean | undefined;
  /** Annual, in dollars. */
  insurableSalary: AmountInput;
  /** The annual maximum of the salary scale of the job title (PRM-04). */
  salaryScaleMaximum: AmountInput;
  /** The share of full time. */
  workTime: ShareInput;
  /** The LTD option of her group; `null` when it has none. */
  ltd: GroupLtd | null;
}

/** A dependant whom no event brings: since always when `from` is absent. */
export interface HistoryDependant extends NewDependant {
  from?: string | null | undefined;
  until?: string | null | undefined;
}

/** A member, her dependants, and what happens to her until a day. */
export interface HistoryInput {
  member: HistoryMember;
  dependants: readonly HistoryDependant[];
  /** In any order. One is `eligible`: the history begins on its day, 2019-03-31 at the earliest. */
  events: readonly CareerEvent[];
  /** The last day of the history: nothing is said of any day after it, and no event is later. */
  until: string;
}

/** A request that the contract refuses. */
export interface RefusedRequest {
  /** Its place in `events`. */
  event: number;
  type: EventType;
  on: string;
  reason: Reason;
}

/** A request that is granted, on one plan. */
export interface GrantedChange {
  /** Its place in `events`. */
  event: number;
  type: EventType;
  on: string;
  plan: keyof PlanHistories;
  /** The day on which it takes effect; it may be after `until`. Of an end, the first day without the plan. */
  effective: string;
  /** The first day of the pay period, or of the cover, from which the premium follows. */
  premiumFrom: string;
  reason: Reason;
}

/** A member through time. */
export interface CoverageHistory {
  /** With `coverage`, what `adjudicate` takes as a certificate. */
  persons: Person[];
  plans: PlanHistories;
  coverage: CoveragePeriod[];
  /** What was asked and granted, by the place of its event: when it takes effect, and why then. */
  changes: GrantedChange[];
  refused: RefusedRequest[];
  /** The premiums of every pay period of the premium year, with the corrections of what was known late. */
  periods: PeriodPremiums[];
  readings: UsedReadings;
  warnings: Warning[];
}

/**
 * Who is covered, by what, from which day, and at whose cost, through the events of a career (§1.1–1.7, §3.2, §3.3, Annexe 1).
 *
 * Events are taken by the day they are known — a request, by the employer on the day it receives it — and take effect on
 * the day of their rule, which may be before or after. Each plan is told over intervals that follow each other without a gap
 * from the day of eligibility to `until`. A request that the contract refuses is in `refused`, with its reason; where the text
 * does not say, the state is `"unknown"` and a warning says so. Premiums are those of the edition’s year only; rules have no printed end.
 *
 * @throws RegimeError
 * `E_EVENT_IMPOSSIBLE` for an event that cannot be, where the ones before it lead; `E_EVENT_TWICE`; `E_EVENT_UNKNOWN` for a
 * request about an event that is not there; `E_DATE_ORDER`, `E_INTERVAL`, `E_DATE_RANGE` before 2019-03-31 or after `until`;
 * `E_PERSON_TWICE`, `E_PERSON_UNKNOWN`; `E_NO_RATE_AT_AGE` for additional life in the premium year (LIF-17);
 * `E_MISSING`, `E_TYPE`, `E_CHOICE`, `E_UNKNOWN_KEY`, `E_MONEY_*`, `E_DATE_*`… for what cannot be read.
 * @example
 * const member = { id: "P-1", birthDate: "1985-06-01", insurableSalary: "35000", salaryScaleMaximum: "39000", workTime: "1", ltd: null } as const;
 * const events = [
 *   { type: "eligible", on: "2020-01-05" },
 *   { type: "birth", on: "2020-03-01", child: "P-2" },
 *   { type: "status-change-requested", on: "2020-03-31", receivedByEmployer: "2020-03-31", event: "2020-03-01", plan: "health", to: { scenario: "D" } },
 * ] as const;
 * const { plans } = coverageHistory({ member, dependants: [], events, until: "2020-12-31" });
 * plans.health.map(({ from, scenario }) => `${from} ${scenario}`) // ["2020-01-05 A", "2020-03-01 D"]: day 30 after the birth
 */
export function coverageHistory(input: HistoryInput, context?: Context): CoverageHistory {
  const { story, setting } = readOrThrow((issues) => {
    const setting = settingOfBenefits(readContext(context, issues));
    return { story: readStory(input, issues) as ExactStory, setting };
  });
  const rules = ruleSetting(setting);
  const { until } = story;
  // Its `eligible` event was read.
  const known = knownOn(story, until, rules) as Known;
  const plans = plansOf(known, until, rules);
  const priced: PricedSetting = { ...setting, edition: setting.edition.premiums };
  const periods = readOrThrow((issues) => payHistory(story, known.career.from, rules, priced, issues));
  const readings = { ...rules.used };
  for (const { quote, corrections } of periods) {
    Object.assign(readings, quote.readings);
    for (const correction of corrections) Object.assign(readings, correction.quote.readings);
  }
  return {
    persons: personsOf(story, known),
    plans,
    coverage: coverageOf(plans, until),
    changes: changesOf(known),
    refused: refusedOf(known),
    periods,
    readings,
    warnings: warningsOf(story, known, plans),
  };
}

function personsOf({ member }: ExactStory, { career }: Known): Person[] {
  const bound = (day: string): string | null => (isDate(day) ? day : null);
  return [
    { id: member.id, role: "member", birthDate: member.birthDate, from: null, until: null },
    ...career.dependants.map(({ id, role, birthDate, from, until }) => ({
      id,
      role,
      birthDate,
      from: bound(from),
      until: bound(until),
    })),
  ];
}

function changesOf({ choices }: Known): GrantedChange[] {
  const plans = Object.keys(choices) as (keyof PlanHistories)[];
  const changes = plans.flatMap((plan) =>
    choices[plan].flatMap(({ from, premiumFrom, reason, event }) => {
      if (event === null) return [];
      const { index, type, on } = event;
      return { event: index, type, on, plan, effective: from, premiumFrom, reason: { ...reason } };
    }),
  );
  return changes.sort((a, b) => a.event - b.event);
}

function refusedOf({ career: { refused } }: Known): RefusedRequest[] {
  const sorted = [...refused].sort((a, b) => a.event.index - b.event.index);
  return sorted.map(({ event: { index, type, on }, reason }) => ({ event: index, type, on, reason }));
}

/** What the text leaves open in this history, once each. */
function warningsOf({ member, until }: ExactStory, known: Known, plans: PlanHistories): Warning[] {
  const warnings: Warning[] = [];
  const { career } = known;
  if (isQuarterTime(payOn(career, career.from).workTime)) warnings.push(quarterTimeWarning());
  if (isAged(member.birthDate, earlierOf(career.last, until), PUBLIC_PLAN_AGE)) warnings.push(publicPlanWarning());
  warnings.push(...career.warnings, ...unusedStatuses(known, plans, until));
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

/** The statuses that, on some day, cover somebody there is not (AMB-05). */
function unusedStatuses(known: Known, plans: PlanHistories, until: string): Warning[] {
  const { dependants, from } = known.career;
  const arrivals = dependants.flatMap((person) => [person.from, isDate(person.until) ? addDays(person.until, 1) : ""]);
  const days = [...known.turningDays, ...arrivals].filter((day) => isDate(day) && from <= day && day <= until).sort();
  return days.flatMap((day) => {
    const roles = dependants.filter((person) => isDependantOn(person, day)).map(({ role }) => role);
    return (["health", "dental"] as const).flatMap((plan) => {
      const status = plans[plan].findLast((interval) => interval.from <= day)?.status;
      return status === undefined || status === null ? [] : unusedStatus(plan, status, roles);
    });
  });
}
