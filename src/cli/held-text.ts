import type { LifeCover } from "../coverage/cover.js";
import { SCENARIO_PARTS } from "../coverage/scenarios.js";
import type { Language } from "../errors.js";
import { labels } from "../explain/labels.js";
import { moneyText } from "../explain/sentences.js";
import type { InsurableSalary } from "../participation/absence.js";
import type { CoverageHistory } from "../participation/coverage-history.js";
import type { HealthInterval, PlanHistories, PlanInterval } from "../participation/timeline.js";
import { MESSAGES } from "./messages.js";
import { plain } from "./text-table.js";

export type PlanName = keyof PlanHistories;

/** Some days of a plan, in words. */
export interface SpokenInterval extends Pick<PlanInterval, "from" | "until" | "state" | "paidBy" | "reason"> {
  /** What is in force; nothing where nothing is. */
  held: string | undefined;
  /** What a plan that pays a part of the salary is based on. */
  salary: string | undefined;
}

/** Whose history, and from when to when. */
export function titleOf({ persons, plans }: CoverageHistory, lang: Language): string {
  // The member is the first person.
  const [member] = persons as [CoverageHistory["persons"][0]];
  const { from, until } = spanOf(plans);
  return MESSAGES[lang].historyTitle(plain(member.id), from, until);
}

/** The first day of a history, and the last. */
export function spanOf({ health }: PlanHistories): { from: string; until: string } {
  const [first, last] = [health[0], health.at(-1)] as [HealthInterval, HealthInterval];
  return { from: first.from, until: last.until };
}

/** The intervals of each plan, in the order of the brochure. */
export function spokenPlans(plans: PlanHistories, lang: Language): [PlanName, SpokenInterval[]][] {
  const { statuses } = labels(lang);
  return [
    ["health", plans.health.map((interval) => spoken(interval, healthText(interval, lang)))],
    [
      "dental",
      plans.dental.map((interval) =>
        spoken(interval, interval.status === null ? undefined : statuses[interval.status]),
      ),
    ],
    [
      "life",
      plans.life.map((interval) => spoken(interval, lifeText(interval.cover, lang), salaryText(interval.salary, lang))),
    ],
    [
      "ltd",
      plans.ltd.map((interval) =>
        spoken(
          interval,
          interval.option === null ? undefined : `Option II ${interval.option}`,
          salaryText(interval.salary, lang),
        ),
      ),
    ],
  ];
}

function spoken({ from, until, state, paidBy, reason }: PlanInterval, held?: string, salary?: string): SpokenInterval {
  return { from, until, state, paidBy, reason, held, salary };
}

/** Letter and status, level of the member, then of the dependants. */
function healthText({ scenario }: HealthInterval, lang: Language): string | undefined {
  if (scenario === null) return undefined;
  const { statuses, levels } = labels(lang);
  const { status, level, dependantsLevel } = SCENARIO_PARTS[scenario];
  const others = dependantsLevel === undefined ? "" : ` + ${levels[dependantsLevel]}`;
  return `${scenario} – ${statuses[status]}, ${levels[level]}${others}`;
}

function lifeText(cover: LifeCover | null, lang: Language): string | undefined {
  if (cover === null) return undefined;
  const { lifeBasic, lifeDependants, lifeAdditional, lifeSpouse } = MESSAGES[lang];
  const { basic, dependants, additional, spouse } = cover;
  return [
    ...(basic === true ? [lifeBasic] : []),
    ...(dependants === true ? [lifeDependants] : []),
    ...(additional === undefined ? [] : [lifeAdditional(additional)]),
    ...(spouse === undefined ? [] : [lifeSpouse(moneyText(String(spouse.amount), lang))]),
  ].join(", ");
}

function salaryText(salary: InsurableSalary | null, lang: Language): string | undefined {
  if (salary === null) return undefined;
  const { salaryUnknown, twoSalaries } = MESSAGES[lang];
  const text = (amount: string | null): string => (amount === null ? salaryUnknown : moneyText(amount, lang));
  const { benefit, premium } = salary;
  return benefit === premium ? text(benefit) : twoSalaries(text(benefit), text(premium));
}
