import { FACTS, type PopulationColumns } from "../batch/population-columns.js";
import { PREMIUM_COLUMNS, premiumColumns, type PremiumColumn, type PremiumColumns } from "../batch/premium-columns.js";
import { readPopulation } from "../batch/read-population.js";
import type { Context } from "../context.js";
import { SCENARIOS } from "../coverage/scenarios.js";
import { SALARY_CLASSES } from "../edition.js";
import { editionOn } from "../editions.js";
import type { Language } from "../errors.js";
import { labels } from "../explain/labels.js";
import { cents, formatCents, multiplyDivide } from "../money.js";
import { amountsSvg } from "./amounts-svg.js";
import { contextOf } from "./calculation.js";
import type { Exit } from "./failure.js";
import { runFileJob, type RowJob, type RowOutput, type Source } from "./file-job.js";
import { histogram } from "./histogram.js";
import type { Io } from "./io.js";
import { memberRows, type MemberBatch, type MemberRow } from "./member-rows.js";
import { MESSAGES } from "./messages.js";
import { blocks } from "./notes.js";
import type { Arguments } from "./options.js";
import { refusalsOf, type Refusal } from "./rejects.js";
import type { OutColumn } from "./row-writer.js";
import { sumTable } from "./sums.js";

const WIDTH = PREMIUM_COLUMNS.length;
/** What is summed of a row, in the order of the summary; then what is payable over the year. */
const SUMMED = placesOf("premium.total", "premium.employer", "premium.employee", "tax.total", "payable.total");
/** What a year is told of. */
const PAYABLE = placesOf("payable.total", "payable.employer", "payable.employee");
const ANNUAL_COLUMNS = ["annual.total", "annual.employer", "annual.employee"] as const;
const [DRAWN] = placesOf("payable.employee") as [number];
/** What is told of a health plan: none, the scenarios, exempt. */
const HEALTH_FACT = FACTS.indexOf("health");

/** `premiums FILE`: what each member of a file and her employer pay. */
export async function premiumsCommand(args: Arguments, lang: Language, io: Io): Promise<Exit> {
  const context = contextOf(args, MESSAGES[lang]);
  // What is wrong with it is told before anything is read or written.
  premiumColumns(readPopulation([], context).columns, context);
  return runFileJob(args, lang, io, (source) => premiumsJob(source, context, args, lang));
}

function placesOf(...columns: PremiumColumn[]): number[] {
  return columns.map((column) => PREMIUM_COLUMNS.indexOf(column));
}

function premiumsJob(source: Source, context: Context, { flags, values: files }: Arguments, lang: Language): RowJob {
  const say = MESSAGES[lang];
  const { batches, columnOf } = memberRows(source, lang);
  const threshold = cents(editionOn("2020-01-01").salaryScaleThreshold.values);
  const byScenario = sumTable(SUMMED.length + 1);
  const byClass = sumTable(SUMMED.length + 1);
  const drawn = histogram();
  const isSummed = flags.has("summary");
  const isDrawn = files.svg !== undefined;

  const priced = ({ rows, refusals }: MemberBatch): { written: Iterable<unknown[]>; refused: Refusal[] } => {
    const { columns, rejects } = readPopulation(
      rows.map(({ member }) => member),
      context,
    );
    const refused = rejects.flatMap(({ index, issues }) =>
      refusalsOf((rows[index] as MemberRow).line, issues, columnOf, lang),
    );
    return {
      written: cellsOf(rows, columns, premiumColumns(columns, context)),
      refused: [...refusals, ...refused].sort((a, b) => a.line - b.line),
    };
  };

  /** The cells of each member, made when they are written. */
  function* cellsOf(
    rows: readonly MemberRow[],
    { count, place, on, facts, scaleMaximum }: PopulationColumns,
    { values, periods }: PremiumColumns,
  ): Generator<unknown[]> {
    for (let row = 0; row < count; row++) {
      const first = row * WIDTH;
      const { id, kept } = rows[place[row] as number] as MemberRow;
      const year = periods[multiplyDivide(on[row] as number, 1, 10_000, "down")] as number;
      const cells = [id, ...kept];
      for (let column = 0; column < WIDTH; column++) cells.push(formatCents(values[first + column] as number));
      cells.push(year);
      for (const column of PAYABLE) cells.push(formatCents((values[first + column] as number) * year));
      if (isDrawn) drawn.add(values[first + DRAWN] as number);
      if (isSummed) {
        const summed = SUMMED.map((column) => values[first + column] as number);
        summed.push((summed[SUMMED.length - 1] as number) * year);
        byScenario.add(facts[row * FACTS.length + HEALTH_FACT] as number, summed);
        byClass.add((scaleMaximum[row] as number) < threshold ? 0 : 1, summed);
      }
      yield cells;
    }
  }

  return {
    columns: [
      { path: "id", kind: "kept" },
      ...source.kept.map((path): OutColumn => ({ path, kind: "kept" })),
      ...PREMIUM_COLUMNS.map((path): OutColumn => ({ path, kind: "amount" })),
      { path: "annual.periods", kind: "plain" },
      ...ANNUAL_COLUMNS.map((path): OutColumn => ({ path, kind: "amount" })),
    ],
    work: async (output: RowOutput) => {
      for await (const batch of batches) {
        const { written, refused } = priced(batch);
        await output.rejects.add(refused);
        await output.rows(written, batch.read);
      }
    },
    summary: () => {
      const { salaryClasses } = labels(lang);
      const names = [say.noHealth, ...SCENARIOS, say.exempt];
      return blocks(
        byScenario.text(say.premiumSums(say.byScenario), names, say.total, lang),
        byClass.text(
          say.premiumSums(say.byClass),
          SALARY_CLASSES.map((one) => salaryClasses[one]),
          say.total,
          lang,
        ),
      );
    },
    svg: () => amountsSvg(drawn, say.premiumsDrawing, say.premiumsAxis, lang),
  };
}
