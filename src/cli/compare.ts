import { SCENARIO_PARTS, SCENARIOS } from "../coverage/scenarios.js";
import type { Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { labels } from "../explain/labels.js";
import { moneyText } from "../explain/sentences.js";
import { cents } from "../money.js";
import { compareScenarios, type ComparedMember, type ScenarioQuote } from "../premium/compare-scenarios.js";
import { shares } from "../premium/premium.js";
import type { QuoteLine } from "../premium/quote.js";
import { amounts, linesTable } from "./amount-rows.js";
import { contextOf } from "./calculation.js";
import { fail } from "./failure.js";
import { MESSAGES } from "./messages.js";
import { blocks, indent, notes, spoken } from "./notes.js";
import type { Arguments } from "./options.js";
import { readJson } from "./read-json.js";
import { textTable } from "./text-table.js";

/** `compare FILE`: the 15 scenarios of the health plan side by side. */
export async function compareCommand(
  args: Arguments,
  lang: Language,
  stdin: () => Promise<Uint8Array>,
): Promise<string> {
  const say = MESSAGES[lang];
  const { explain: letter } = args.values;
  if (letter !== undefined && !(SCENARIOS as readonly string[]).includes(letter)) fail(2, say.badScenario);
  const context = contextOf(args, say);
  const results = compareScenarios((await readJson(args.file, stdin, say)) as ComparedMember, context);
  if (args.flags.has("json")) return JSON.stringify(results, null, 2);
  const steps = args.flags.has("steps");
  const [first] = results as [ScenarioQuote];
  const explained =
    letter === undefined ? (steps ? results : []) : results.filter(({ scenario }) => scenario === letter);
  return blocks(
    say.compareTitle(first.on, first.edition),
    `${scenariosTable(results, lang)}\n${say.compareLegend}`,
    otherLines(first.lines.slice(1), steps, lang),
    ...explained.map((result) => scenarioSteps(result, lang)),
    notes(explained.at(-1) ?? first, lang, explained.length > 0),
  );
}

function scenariosTable(results: readonly ScenarioQuote[], lang: Language): string {
  const { statuses, levels } = labels(lang);
  const rows = results.map(({ scenario, lines: [health], tax, payable, annual }) => {
    const { status, level, dependantsLevel } = SCENARIO_PARTS[scenario];
    return [
      scenario,
      statuses[status],
      levels[level],
      dependantsLevel === undefined ? "–" : levels[dependantsLevel],
      ...amounts(health as QuoteLine, lang),
      ...[tax.employee, payable.employee, annual.payable.employee].map((amount) => moneyText(amount, lang)),
    ];
  });
  const [{ annual }] = results as [ScenarioQuote];
  return textTable(MESSAGES[lang].compareHeadings(annual.periods), rows, 4);
}

/** What does not depend on the scenario, once. */
function otherLines(lines: readonly QuoteLine[], steps: boolean, lang: Language): string | undefined {
  if (lines.length === 0) return undefined;
  const say = MESSAGES[lang];
  const sumOf = (share: "total" | "employer"): number => lines.reduce((sum, line) => sum + cents(line[share]), 0);
  const table = linesTable(lines, [[say.sum, shares(sumOf("total"), sumOf("employer"))]], lang);
  const work = steps
    ? lines.flatMap((line) => [labels(lang).lines[line.line], ...explain(line.steps ?? [], lang).map(indent)])
    : [];
  return [say.otherLines, "", table, ...(work.length === 0 ? [] : ["", ...work])].join("\n");
}

/** How the health line of a scenario and its tax were computed. */
function scenarioSteps(result: ScenarioQuote, lang: Language): string {
  const { work } = spoken({ ...result, lines: result.lines.slice(0, 1) }, lang);
  return work.map((sentence, index) => (index === 0 ? sentence : indent(sentence))).join("\n");
}
