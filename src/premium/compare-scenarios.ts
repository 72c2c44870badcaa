import type { Context } from "../context.js";
import { SCENARIOS, type Scenario } from "../coverage/scenarios.js";
import { addOtherLines, healthLineOf } from "./lines.js";
import { openMember, readComparedMember, type Member } from "./member.js";
import type { ExactLine } from "./premium.js";
import { settle } from "./settle.js";
import { periodsOf, writeLine, writeQuote, type Quote, type QuoteLine } from "./write-quote.js";

/** A member whose health scenario is still open. */
export type ComparedMember = Omit<Member, "health">;

/** One of the 15 quotes of a comparison. */
export interface ScenarioQuote extends Quote {
  scenario: Scenario;
}

/**
 * The quote of a member under each of the 15 scenarios, in the order of the printed table, A to O (§3.3 p. 11).
 * Each equals `quote` with that scenario; the lines other than health are priced once.
 *
 * @throws RegimeError as `quote`; `health` is an unknown key here.
 * @example
 * const job = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "39999.99", workTime: "1" };
 * compareScenarios(job)[11] // scenario "L": total "123.50", above the "122.07" of M that follows it
 */
export function compareScenarios(member: ComparedMember, context?: Context): ScenarioQuote[] {
  const { exact, setting } = openMember(member, context, readComparedMember);
  const others: ExactLine[] = [];
  addOtherLines(others, exact, setting);
  const written = others.map(writeLine);
  const periods = periodsOf(exact, setting);
  return SCENARIOS.map((scenario) => {
    const health = healthLineOf(exact, scenario, setting);
    const lines = [writeLine(health), ...written.map(copyLine)];
    const settlement = settle([health, ...others], setting);
    const { on, edition, total, employer, employee, tax, payable, annual, readings, warnings } = writeQuote(
      exact,
      scenario,
      setting,
      settlement,
      lines,
      periods,
    );
    return { scenario, on, edition, lines, total, employer, employee, tax, payable, annual, readings, warnings };
  });
}

/** A line of its own for each quote: results share nothing. */
function copyLine({ line, total, employer, employee, steps }: QuoteLine): QuoteLine {
  const copy: QuoteLine = { line, total, employer, employee };
  if (steps !== undefined) copy.steps = steps.map((step) => ({ ...step }));
  return copy;
}
