import { adjudicateStream, type AdjudicationStream } from "../batch/adjudicate-stream.js";
import type { StreamResult } from "../batch/decide-group.js";
import type { Context } from "../context.js";
import { BENEFITS } from "../coverage/benefits.js";
import type { Certificate } from "../coverage/certificate.js";
import { isRegimeError, pathText, type Issue, type Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { labels } from "../explain/labels.js";
import { cents } from "../money.js";
import type { Usage } from "../reimbursement/usage.js";
import type { Decision } from "../reimbursement/write-decision.js";
import { amountsSvg } from "./amounts-svg.js";
import { contextOf } from "./calculation.js";
import { claimRows, type ClaimRun } from "./claim-rows.js";
import { fail, type Exit } from "./failure.js";
import { runFileJob, type RowJob, type RowOutput, type Source } from "./file-job.js";
import { histogram } from "./histogram.js";
import { inputBytes } from "./input-bytes.js";
import type { Io } from "./io.js";
import { parseLine } from "./json-lines.js";
import { MESSAGES } from "./messages.js";
import { blocks } from "./notes.js";
import type { Arguments } from "./options.js";
import { readCertificates } from "./read-certificates.js";
import { refusalsOf, type Refusal } from "./rejects.js";
import type { OutColumn } from "./row-writer.js";
import { sumTable } from "./sums.js";
import { wholeLines } from "./whole-lines.js";

const AMOUNTS = ["submitted", "eligible", "paid", "patient"] as const;
/** Rows that are written together. */
const AT_ONCE = 512;
const MOST_REFUSALS = 10_000;

/** What was decided before, and the line of each ledger. */
interface Ledgers {
  usages: Usage[];
  lines: number[];
}

/** `claims FILE`: what each claim of a file pays. */
export async function claimsCommand(args: Arguments, lang: Language, io: Io): Promise<Exit> {
  const context = contextOf(args, MESSAGES[lang]);
  // What is wrong with it is told before anything is read or written.
  adjudicateStream([], context);
  return runFileJob(args, lang, io, async (source) => {
    const { certificates: file, usage } = args.values;
    const say = MESSAGES[lang];
    if (file === undefined && "header" in source.records) fail(2, say.needsCertificates);
    const certificates = file === undefined ? new Map<string, Certificate>() : await readCertificates(file, io, lang);
    const ledgers = usage === undefined ? undefined : await readLedgers(usage, io, lang);
    return claimsJob(source, certificates, ledgers, context, args, lang);
  });
}

/** The ledgers of `--usage`, one a line. */
async function readLedgers(file: string, io: Io, lang: Language): Promise<Ledgers> {
  const say = MESSAGES[lang];
  const { name, pieces } = await inputBytes(file, io, say);
  const ledgers: Ledgers = { usages: [], lines: [] };
  for await (const { bytes, line } of wholeLines(pieces, name, say)) {
    for (const [index, text] of bytes.toString("utf8").split("\n").entries()) {
      if (text.trim() === "") continue;
      const parsed = parseLine(text);
      if (parsed === undefined) fail(1, say.badLine(name, line + index, say.rowCodes.E_NOT_JSON));
      else ledgers.usages.push(parsed.value as Usage);
      ledgers.lines.push(line + index);
    }
  }
  return ledgers;
}

/** Opens the stream; what is wrong with a ledger is told with its line. */
function openStream(
  items: AsyncIterable<ClaimRun["item"]>,
  context: Context,
  ledgers: Ledgers | undefined,
  file: string,
  lang: Language,
): AdjudicationStream {
  if (ledgers === undefined) return adjudicateStream(items, context);
  try {
    return adjudicateStream(items, { ...context, usages: ledgers.usages });
  } catch (error) {
    if (!isRegimeError(error)) throw error;
    const told = error.issues.map((issue) => {
      const [, , place = 0, ...path] = issue.path;
      const where = path.length === 0 ? "" : `${pathText(path)} `;
      const reason = `${where}${issue.code} ${explain({ ...issue, path: [] }, lang)}`;
      return MESSAGES[lang].badLine(file, ledgers.lines[place as number] ?? 0, reason);
    });
    return fail(1, told.join("\n"));
  }
}

function claimsJob(
  source: Source,
  certificates: ReadonlyMap<string, Certificate>,
  ledgers: Ledgers | undefined,
  context: Context,
  { flags, values: files }: Arguments,
  lang: Language,
): RowJob {
  const say = MESSAGES[lang];
  const names = labels(lang);
  const statuses = Object.keys(names.decisionStatuses) as Decision["status"][];
  const { batches, columnOf } = claimRows(source, certificates, lang);
  const byBenefit = sumTable(AMOUNTS.length);
  const byStatus = sumTable(AMOUNTS.length);
  const drawn = histogram();
  const isSummed = flags.has("summary");
  const isDrawn = files.svg !== undefined;
  const isTraced = isSummed || source.kept.length > 0;
  /** What is being decided: the runs by their places, and the records that are none. */
  const runs = new Map<number, ClaimRun>();
  const refusals: Refusal[] = [];
  let output: RowOutput | undefined;
  const stream = openStream(items(), context, ledgers, files.usage ?? "", lang);

  async function* items(): AsyncGenerator<ClaimRun["item"]> {
    let place = 0;
    for await (const batch of batches) {
      for (const one of batch.refusals) refusals.push(one);
      // However many, they are not kept long.
      const isAlone = runs.size === 0 && batch.runs.length === 0;
      if (isAlone || refusals.length > MOST_REFUSALS) await output?.rejects.add(refusals.splice(0));
      await output?.rows([], batch.read);
      for (const run of batch.runs) {
        runs.set(place++, run);
        yield run.item;
      }
    }
  }

  const sum = (decision: Decision, benefit: string): void => {
    const amounts = AMOUNTS.map((amount) => cents(decision[amount]));
    byBenefit.add((BENEFITS as readonly string[]).indexOf(benefit), amounts);
    byStatus.add(statuses.indexOf(decision.status), amounts);
  };

  /** The rows of the decisions of a result. */
  const rowsOf = (result: StreamResult, decided: readonly ClaimRun[]): unknown[][] => {
    const places = isTraced ? placesOf(result, decided) : undefined;
    return result.decisions.map((decision) => {
      const { claim, submitted, eligible, paid, patient, status, reasons, outOfPocketCounted } = decision;
      const [run, index] = places?.get(claim)?.shift() ?? [];
      if (isSummed) sum(decision, run?.item.claims[index as number]?.benefit ?? "");
      if (isDrawn) drawn.add(cents(paid));
      const kept = run?.kept[index as number] ?? [];
      const codes = reasons.map(({ code }) => code).join(" ");
      return [
        result.certificate,
        claim,
        ...kept,
        submitted,
        eligible,
        paid,
        patient,
        status,
        codes,
        outOfPocketCounted,
      ];
    });
  };

  /** What was refused up to the last line of some runs, in the order of the lines. */
  const refusedWith = (result: StreamResult, decided: readonly ClaimRun[]): Refusal[] => {
    const lastLine = decided.at(-1)?.lines.at(-1) ?? 0;
    const refused = result.rejects.flatMap(({ item, claim, issues }) =>
      refusalsIn(decided[item - result.items.from] as ClaimRun, claim, issues, columnOf, lang),
    );
    if (refused.length === 0 && refusals.length === 0) return refused;
    const after = refusals.findIndex(({ line }) => line > lastLine);
    const before = refusals.splice(0, after === -1 ? refusals.length : after);
    return [...before, ...refused].sort((a, b) => a.line - b.line);
  };

  return {
    columns: [
      { path: "certificate", kind: "plain" },
      { path: "id", kind: "plain" },
      ...source.kept.map((path): OutColumn => ({ path, kind: "kept" })),
      ...AMOUNTS.map((path): OutColumn => ({ path, kind: "amount" })),
      { path: "status", kind: "plain" },
      { path: "reasons", kind: "codes" },
      { path: "outOfPocketCounted", kind: "amount" },
    ],
    work: async (given) => {
      output = given;
      let held: unknown[][] = [];
      for await (const result of stream) {
        const decided: ClaimRun[] = [];
        for (let place = result.items.from; place <= result.items.until; place++) {
          decided.push(runs.get(place) as ClaimRun);
          runs.delete(place);
        }
        await output.rejects.add(refusedWith(result, decided));
        for (const row of rowsOf(result, decided)) held.push(row);
        if (held.length < AT_ONCE) continue;
        await output.rows(held, 0);
        held = [];
      }
      await output.rejects.add(refusals);
      await output.rows(held, 0);
    },
    summary: () =>
      blocks(
        byBenefit.text(
          say.claimSums(say.byBenefit),
          BENEFITS.map((benefit) => names.benefits[benefit]),
          say.total,
          lang,
        ),
        byStatus.text(
          say.claimSums(say.byStatus),
          statuses.map((status) => names.decisionStatuses[status]),
          say.total,
          lang,
        ),
      ),
    svg: () => amountsSvg(drawn, say.claimsDrawing, say.claimsAxis, lang),
    ledgers: function* () {
      for (const usage of stream.snapshot().usages) yield `${JSON.stringify(usage)}\n`;
    },
  };
}

/** Where each claim that was decided is, by its id: in the order of the file, which is that of claims told twice. */
function placesOf(
  { rejects, items }: StreamResult,
  decided: readonly ClaimRun[],
): Map<string, [run: ClaimRun, index: number][]> {
  const refused = new Set(rejects.map(({ item, claim }) => `${String(item)} ${String(claim)}`));
  const places = new Map<string, [ClaimRun, number][]>();
  decided.forEach((run, place) => {
    // What a line holds in place of claims was refused.
    if (!Array.isArray(run.item.claims)) return;
    run.item.claims.forEach((claim, index) => {
      if (refused.size > 0 && refused.has(`${String(items.from + place)} ${String(index)}`)) return;
      const same = places.get(claim.id);
      if (same === undefined) places.set(claim.id, [[run, index]]);
      else same.push([run, index]);
    });
  });
  return places;
}

/** Why a claim of a run is refused, or all of them. */
function refusalsIn(
  { lines, isLine }: ClaimRun,
  claim: number | null,
  issues: readonly Issue[],
  columnOf: (path: Issue["path"]) => string,
  lang: Language,
): Refusal[] {
  const [first = 0] = lines;
  if (isLine) {
    return refusalsOf(first, issues, (path) => pathText(claim === null ? path : ["claims", claim, ...path]), lang);
  }
  if (claim !== null) return refusalsOf(lines[claim] as number, issues, columnOf, lang);
  return lines.flatMap((line) => refusalsOf(line, issues, pathText, lang));
}
