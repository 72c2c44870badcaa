import { LEVELS } from "../coverage/levels.js";
import { editionOn } from "../editions.js";
import type { Language } from "../errors.js";
import { percentText } from "../explain/sentences.js";
import { benefitSchedule, type BenefitTerms } from "../reimbursement/benefit-schedule.js";
import { fail } from "./failure.js";
import { MESSAGES } from "./messages.js";
import { blocks, notes } from "./notes.js";
import type { Arguments } from "./options.js";
import { termsText } from "./terms.js";
import { textTable, wrapped } from "./text-table.js";

/** Where the names of the benefits are cut. */
const NAME_WIDTH = 46;

/** `benefits`: what each benefit reimburses at a level. */
export function benefitsCommand({ flags, values }: Arguments, lang: Language): string {
  const say = MESSAGES[lang];
  const level = LEVELS.find((one) => String(one) === values.level) ?? fail(2, say.badLevel);
  const schedule = benefitSchedule({ level, on: values.on ?? editionOn("2020-01-01").from });
  if (flags.has("json")) return JSON.stringify(schedule, null, 2);
  const { on, edition, lines, outOfPocketMaximum } = schedule;
  const table = textTable(
    say.scheduleHeadings,
    lines.map((line) => row(line, lang)),
    2,
    1,
  );
  return blocks(
    say.scheduleTitle(level, on, edition),
    `${table}\n${say.scheduleLegend(outOfPocketMaximum)}`,
    notes(schedule, lang),
  );
}

function row(terms: BenefitTerms, lang: Language): string[] {
  const { name, covered, prescription, outOfPocket, rate } = terms;
  const marks = `${prescription ? "*" : " "}${outOfPocket ? "†" : ""}`.trimEnd();
  const named = wrapped(name[lang], NAME_WIDTH);
  if (!covered || rate === null) return [named, marks, "–", MESSAGES[lang].notCovered];
  return [named, marks, percentText(rate, lang), termsText(terms, lang).join("\n")];
}
