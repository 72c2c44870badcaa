import { addDays } from "../calendar.js";
import type { CoveragePeriod } from "../coverage/certificate.js";
import type { LifeCover, LtdOption } from "../coverage/cover.js";
import type { Level } from "../coverage/levels.js";
import { SCENARIO_PARTS, type Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import type { Reason } from "../errors.js";
import { formatCents } from "../money.js";
import type { Payer } from "../premium/health.js";
import type { InsurableSalary } from "./absence.js";
import { writeLife } from "./enrolment.js";
import type { Known } from "./known.js";
import type { RuleSetting } from "./rule-setting.js";
import { standingOn, type ExactSalary, type PlanStanding, type PlanState, type Standing } from "./standing.js";

/** A plan over some days, both included. */
export interface PlanInterval {
  from: string;
  until: string;
  state: PlanState;
  /** Who pays what is in force: the health premium may be shared with the employer, the others never are. */
  paidBy: Payer | null;
  reason: Reason;
}

/** The health plan; what is in force, or `null`. */
export interface HealthInterval extends PlanInterval {
  scenario: Scenario | null;
  status: Status | null;
  level: Level | null;
  dependantsLevel: Level | null;
}

export interface DentalInterval extends PlanInterval {
  status: Status | null;
}

export interface LifeInterval extends PlanInterval {
  cover: LifeCover | null;
  salary: InsurableSalary | null;
}

export interface LtdInterval extends PlanInterval {
  option: LtdOption | null;
  salary: InsurableSalary | null;
}

/** Each plan through time: intervals that follow each other from the first day to the last, and change something each. */
export interface PlanHistories {
  health: HealthInterval[];
  dental: DentalInterval[];
  life: LifeInterval[];
  ltd: LtdInterval[];
}

/** The plans of a member from her first day to `until`. */
export function plansOf(known: Known, until: string, setting: RuleSetting): PlanHistories {
  const { career, choices } = known;
  const days = known.turningDays.filter((day) => day <= until);
  const standings = days.map((day) => standingOn(career, choices, day, "from", setting));
  const runs = <Interval extends PlanInterval>(
    write: (standing: Standing) => Omit<Interval, "from" | "until">,
  ): Interval[] => runsOf(days, standings.map(write), until) as Interval[];
  return {
    health: runs<HealthInterval>(({ health }) => {
      const parts = health.held === null ? undefined : SCENARIO_PARTS[health.held];
      const { status = null, level = null, dependantsLevel = null } = parts ?? {};
      return { ...common(health), scenario: health.held, status, level, dependantsLevel };
    }),
    dental: runs<DentalInterval>(({ dental }) => ({ ...common(dental), status: dental.held })),
    life: runs<LifeInterval>(({ life }) => ({
      ...common(life),
      cover: life.held === null ? null : writeLife(life.held),
      salary: writeSalary(life.salary),
    })),
    ltd: runs<LtdInterval>(({ ltd }) => ({ ...common(ltd), option: ltd.held, salary: writeSalary(ltd.salary) })),
  };
}

function common({ state, paidBy, reason }: PlanStanding<unknown>): Omit<PlanInterval, "from" | "until"> {
  return { state, paidBy, reason: { ...reason, params: { ...reason.params } } };
}

function writeSalary(salary: ExactSalary | null): InsurableSalary | null {
  if (salary === null) return null;
  const { benefit, premium } = salary;
  return {
    benefit: benefit === null ? null : formatCents(benefit),
    premium: premium === null ? null : formatCents(premium),
  };
}

/** What holds from each of some days to the day before the next, neighbours that say the same joined. */
function runsOf<Content extends object>(
  days: readonly string[],
  contents: readonly Content[],
  until: string,
): (Content & { from: string; until: string })[] {
  const runs: (Content & { from: string; until: string })[] = [];
  let before: string | undefined;
  contents.forEach((content, place) => {
    const last = place + 1 < days.length ? addDays(days[place + 1] as string, -1) : until;
    const text = JSON.stringify(content);
    if (text === before) (runs.at(-1) as { until: string }).until = last;
    else runs.push({ from: days[place] as string, until: last, ...content });
    before = text;
  });
  return runs;
}

/** What `adjudicate` takes: the days on which health or dental is in force. Where the text does not say, she is given as exempt. */
export function coverageOf({ health, dental }: PlanHistories, until: string): CoveragePeriod[] {
  const days = [...new Set([...health, ...dental].map(({ from }) => from))].sort();
  const on = <Interval extends PlanInterval>(plan: readonly Interval[], day: string): Interval =>
    plan.findLast(({ from }) => from <= day) as Interval;
  const contents = days.map((day) => {
    const { scenario, state } = on(health, day);
    const isOut = state === "exempt" || state === "unknown";
    return {
      health: scenario === null ? (isOut ? ("exempt" as const) : null) : { scenario },
      dental: on(dental, day).status,
    };
  });
  return runsOf(days, contents, until).filter(({ health }) => health !== null);
}
