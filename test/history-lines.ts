import type {
  CoverageHistory,
  CoveragePeriod,
  InsurableSalary,
  LifeCover,
  PeriodPremiums,
  PlanInterval,
} from "../src/index.js";

/** A history as lines of text, the form of the golden stories and of the oracle. */
export interface HistoryLines {
  health: string[];
  dental: string[];
  life: string[];
  ltd: string[];
  refused: string[];
  coverage: string[];
  warnings: string[];
  persons: string[];
  periods: string[];
}

export function historyLines(history: CoverageHistory): HistoryLines {
  const { plans, refused, coverage, warnings, persons, periods } = history;
  return {
    health: plans.health.map((interval) => planLine(interval, [interval.scenario ?? "-"])),
    dental: plans.dental.map((interval) => planLine(interval, [interval.status ?? "-"])),
    life: plans.life.map((interval) => planLine(interval, [lifeText(interval.cover)], salaryText(interval.salary))),
    ltd: plans.ltd.map((interval) => planLine(interval, [interval.option ?? "-"], salaryText(interval.salary))),
    refused: refused.map(({ event, reason }) => `${String(event)} ${reason.code} ${String(reason.article)}`),
    coverage: coverage.map(coverageLine),
    warnings: warnings.map(({ code, article }) => `${code} ${String(article)}`),
    persons: persons.map(({ id, role, from, until }) => `${id} ${role} ${from ?? "-"} ${until ?? "-"}`),
    periods: periods.map(periodLine),
  };
}

function planLine({ from, until, state, paidBy, reason }: PlanInterval, held: string[], ...salary: string[]): string {
  return [from, until, state, ...held, paidBy ?? "-", ...salary, reason.code, String(reason.article)].join(" ");
}

function lifeText(cover: LifeCover | null): string {
  if (cover === null) return "-";
  const { basic, dependants, additional, spouse } = cover;
  return [
    ...(basic === true ? ["basic"] : []),
    ...(dependants === true ? ["dependants"] : []),
    ...(additional === undefined ? [] : [`additional:${String(additional)}`]),
    ...(spouse === undefined ? [] : [`spouse:${String(spouse.amount)}`]),
  ].join("+");
}

function salaryText(salary: InsurableSalary | null): string {
  return salary === null ? "-" : `${salary.benefit ?? "?"}/${salary.premium ?? "?"}`;
}

function coverageLine({ from, until, health, dental }: CoveragePeriod): string {
  const scenario = typeof health === "object" && health !== null && "scenario" in health ? health.scenario : health;
  return `${from} ${String(until)} ${scenario as string} ${dental ?? "-"}`;
}

function periodLine({ from, quote, corrections }: PeriodPremiums): string {
  const { total, tax, payable } = quote;
  const changes = corrections.map(({ known, chargedFrom, difference }) => {
    const { total, employer } = difference.payable;
    return ` ; ${known}>${chargedFrom} ${signed(total)}/${signed(employer)}`;
  });
  return `${from} ${total} ${tax.total} ${payable.total}/${payable.employer}${changes.join("")}`;
}

function signed(amount: string): string {
  return amount.startsWith("-") ? amount : `+${amount}`;
}
