import { stat } from "node:fs/promises";
import { stringify } from "csv-stringify/sync";
import { openVerification } from "../batch/verify.js";
import type { Difference, FoundDifference } from "../batch/difference.js";
import type { DifferenceKind, Verification, Verifier } from "../batch/verify.js";
import type { Certificate } from "../coverage/certificate.js";
import type { Issue, Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { labels } from "../explain/labels.js";
import { differenceText, moneyText } from "../explain/sentences.js";
import type { Quote, QuoteLine } from "../premium/quote.js";
import type { Decision } from "../reimbursement/write-decision.js";
import { contextOf } from "./calculation.js";
import { fail, isFailure, type Exit } from "./failure.js";
import { keptColumns } from "./file-job.js";
import { inputBytes } from "./input-bytes.js";
import type { Io } from "./io.js";
import { MESSAGES } from "./messages.js";
import { blocks, indent, spoken } from "./notes.js";
import type { Arguments } from "./options.js";
import { progressOf } from "./progress.js";
import { readCertificates } from "./read-certificates.js";
import { readRecords, type FileForm } from "./read-records.js";
import { refusalsOf, type Refusal } from "./rejects.js";
import { plain, shortened, textTable } from "./text-table.js";
import { VERIFY_MESSAGES } from "./verify-messages.js";
import { isAboutClaims, verifyRows, type LocatedRow, type RowSource } from "./verify-rows.js";
import { openWhole, type WholeFile } from "./write-whole.js";

const EXIT = { equal: 0, different: 1, "not-comparable": 2 } as const satisfies Record<Verification["status"], Exit>;
/** How many lines are named of each kind, and how many refusals told. */
const MOST_TOLD = 10;
/** Where the names of the benefits are cut. */
const NAME_WIDTH = 32;

/** A difference, and where it is in the file. */
interface LocatedDifference extends Omit<Difference, "row" | "claim"> {
  line: number;
  id: string;
}

/** Differences of one kind, and where they are in the file. */
interface LocatedKind extends Omit<DifferenceKind, "rows" | "first"> {
  lines: number[];
  first: LocatedDifference;
}

/** What came of a file. */
interface FileVerification extends Pick<Verification, "status" | "rows" | "compared"> {
  first: LocatedDifference | null;
  kinds: LocatedKind[];
  /** How many rows have something that was not compared; and why, all of it or the first. */
  rejected: number;
  rejects: Refusal[];
}

/** `verify FILE`: somebody's amounts beside ours. */
export async function verifyCommand(args: Arguments, lang: Language, io: Io): Promise<Exit> {
  const say = MESSAGES[lang];
  const { values, flags } = args;
  const { report } = values;
  if (report === "-") fail(2, say.needsValue("--report"));
  if (args.file === "-" && values.certificates === "-") fail(2, say.standardInputTwice);
  for (const read of [args.file, values.certificates]) {
    if (report !== undefined && read !== undefined && (await isOneFile(report, read))) fail(2, say.fileTwice(report));
  }
  let file: WholeFile | undefined;
  try {
    const verifier = openVerification(contextOf(args, say));
    const { name, size, pieces, close } = await inputBytes(args.file, io, say);
    const progress = progressOf(size, io, say);
    try {
      const records = await readRecords(args.file, { name, pieces: progress.count(pieces) }, say);
      if (values.certificates === undefined && "header" in records && isAboutClaims(records.header)) {
        fail(2, say.needsCertificates);
      }
      const french = flags.has("french-decimals");
      const certificates =
        values.certificates === undefined
          ? new Map<string, Certificate>()
          : await readCertificates(values.certificates, io, lang);
      const source: RowSource = { name, records, kept: keptColumns(args), french, certificates, lang, say };
      file = report === undefined ? undefined : await openWhole(report, say);
      const write = file && (await reportWriter(file, records.form, french));
      const result = await compare(source, verifier, flags.has("json"), progress.rows, write);
      await file?.commit();
      progress.end();
      io.stdout(flags.has("json") ? `${JSON.stringify(result, null, 2)}\n` : `${textOf(result, report, lang)}\n`);
      return EXIT[result.status];
    } finally {
      progress.end();
      await close();
    }
  } catch (error) {
    // 1 says that something differs: what stops before the end was not compared.
    if (isFailure(error) && error.exit === 1) return fail(2, error.message);
    throw error;
  } finally {
    await file?.discard();
  }
}

/** Whether two names are of one file. */
async function isOneFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map(async (name) => stat(name, { bigint: true }).catch(() => null)));
  return one?.dev === other?.dev && one?.ino === other?.ino && one !== null;
}

/** Where the differences of a kind are. */
interface Places {
  lines: number[];
  first: Pick<LocatedDifference, "line" | "id">;
}

/** Compares every row of a file. */
async function compare(
  source: RowSource,
  verifier: Verifier,
  keepsAll: boolean,
  tell: (rows: number) => void,
  write: ReportWriter | undefined,
): Promise<FileVerification> {
  const places = new Map<string, Places>();
  const rejects: Refusal[] = [];
  let rejected = 0;
  let rows = 0;
  for await (const batch of verifyRows(source)) {
    const refused: Refusal[] = [...batch.refusals];
    const reported: ReportRow[] = [];
    for (const row of batch.rows) {
      const { differences, issues } = verifier.take(row.row);
      for (const difference of differences) {
        const at = difference.claim ?? 0;
        const [line, id] = [row.lines[at] as number, row.ids[at] as string];
        note(places, difference, line, id);
        if (write !== undefined) reported.push({ line, id, difference });
      }
      for (const issue of issues) refused.push(...refusalsOf(lineOf(issue, row), [issue], row.columnOf, source.lang));
      // What is wrong with their certificate is wrong with all of its claims.
      const isWhole = issues.some((issue) => placeOf(issue) === undefined);
      rejected += isWhole ? row.lines.length : new Set(issues.map(placeOf)).size;
    }
    rows += batch.read;
    rejected += new Set(batch.refusals.map(({ line }) => line)).size;
    refused.sort((a, b) => a.line - b.line);
    rejects.push(...(keepsAll ? refused : refused.slice(0, MOST_TOLD - rejects.length)));
    await write?.(reported);
    tell(batch.read);
  }
  const { status, compared, kinds } = verifier.end();
  const located = kinds.map((kind): LocatedKind => {
    const { lines, first } = places.get(keyOf(kind)) as Places;
    const { row: _row, claim: _claim, ...difference } = kind.first;
    const { rows: _rows, ...rest } = kind;
    return { ...rest, lines, first: { ...first, ...difference } };
  });
  return {
    status: rejected > 0 ? "not-comparable" : status,
    rows,
    compared,
    first: located[0]?.first ?? null,
    kinds: located,
    rejected,
    rejects,
  };
}

function keyOf({ column, benefit }: Pick<DifferenceKind, "column" | "benefit">): string {
  return `${column} ${benefit ?? ""}`;
}

function note(places: Map<string, Places>, difference: FoundDifference, line: number, id: string): void {
  const key = keyOf(difference);
  const known = places.get(key);
  if (known === undefined) places.set(key, { lines: [line], first: { line, id } });
  else if (known.lines.at(-1) !== line) known.lines.push(line);
}

/** The place of the claim that a problem is of; 0 of a member; nothing of what is wrong with the whole row of claims. */
function placeOf({ path: [part, place] }: Issue): number | undefined {
  if (part === "member" || (part === "theirs" && typeof place === "string")) return 0;
  return (part === "claims" || part === "theirs") && typeof place === "number" ? place : undefined;
}

function lineOf(issue: Issue, { line, lines }: LocatedRow): number {
  return lines[placeOf(issue) ?? 0] ?? line;
}

interface ReportRow {
  line: number;
  id: string;
  difference: FoundDifference;
}
type ReportWriter = (rows: readonly ReportRow[]) => Promise<void>;

/** Writes differences as CSV, with the delimiter and the decimals of the file. */
async function reportWriter(file: WholeFile, { delimiter, bom }: FileForm, french: boolean): Promise<ReportWriter> {
  const written = (text: string, isAmount: boolean): string => (french && isAmount ? text.replace(".", ",") : text);
  const line = (cells: readonly string[]): string => stringify([[...cells]], { delimiter, escape_formulas: true });
  await file.write((bom ? "\uFEFF" : "") + line(["line", "id", "column", "theirs", "ours", "difference"]));
  return async (rows) => {
    for (const { line: at, id, difference: one } of rows) {
      const isAmount = one.difference !== null;
      const sides = [one.theirs, one.ours].map((side) => written(side, isAmount));
      // A number with its sign is no formula.
      const signed = written(one.difference ?? "", isAmount);
      const last = signed.includes(delimiter) ? `"${signed}"` : signed;
      const first = line([String(at), id, one.column, ...sides]).trimEnd();
      await file.write(`${first}${delimiter}${last}\n`);
    }
  };
}

/** What came of it, for people. */
function textOf(result: FileVerification, report: string | undefined, lang: Language): string {
  const say = VERIFY_MESSAGES[lang];
  const { status, rows, compared, first, kinds, rejected, rejects } = result;
  const differences = kinds.reduce((sum, { count }) => sum + count, 0);
  return blocks(
    say.read(rows, compared),
    compared === 0 ? say.nothing : undefined,
    status === "equal" ? say.equal : undefined,
    first === null ? undefined : firstText(first, lang),
    first === null ? undefined : `${say.kinds(differences)}\n\n${kindsTable(kinds, lang)}`,
    first === null || report === undefined ? undefined : say.reported(report),
    rejected === 0 ? undefined : [say.rejected(rejected), ...refusalLines(rejects, rejected, lang)].join("\n"),
  );
}

function firstText(difference: LocatedDifference, lang: Language): string {
  const say = VERIFY_MESSAGES[lang];
  const { line, id, column, theirs, ours, difference: signed } = difference;
  const isCount = column === "annual.periods";
  const by = signed === null ? null : isCount ? signed.replace("-", "−") : differenceText(signed, lang);
  const [a, b] = [valueText(theirs, difference, lang), valueText(ours, difference, lang)];
  return [
    say.first(`${say.line(line, plain(id))}, ${column}`),
    indent(say.sides(a, b, by)),
    "",
    say.steps,
    ...workOf(difference, lang).map(indent),
  ].join("\n");
}

/** An amount, a count, a status, or codes. */
function valueText(text: string, { column, difference }: LocatedDifference, lang: Language): string {
  if (column === "status") return labels(lang).decisionStatuses[text as Decision["status"]];
  if (difference === null) return text === "" ? VERIFY_MESSAGES[lang].none : plain(text);
  return column === "annual.periods" ? text : moneyText(text, lang);
}

/** How ours came to be, in sentences: the line of the quote, or all of it; or the decision. */
function workOf({ column, result }: LocatedDifference, lang: Language): string[] {
  if (!("lines" in result)) return explain(result, lang).map(plain);
  const line = result.lines.find((one) => column === `premium.${one.line}`);
  const { work } = spoken(line === undefined ? result : { ...result, lines: [line] }, lang);
  return [...work.slice(0, lengthOfWork(column, line, result)), ...readingsText(result, lang)];
}

/** How many sentences lead to a column: of a line, its own; of a sum of lines, all of theirs and the sum; of others, all. */
function lengthOfWork(column: string, line: QuoteLine | undefined, { lines }: Quote): number | undefined {
  if (line !== undefined) return 1 + (line.steps ?? []).length;
  if (!column.startsWith("premium.")) return undefined;
  return lines.reduce((count, { steps = [], tax }) => count + 1 + steps.length + lengthOfTax(tax), 1);
}

function lengthOfTax(tax: QuoteLine["tax"]): number {
  return tax === undefined ? 0 : 1 + (tax.steps ?? []).length;
}

function readingsText({ readings }: Quote, lang: Language): string[] {
  const used = Object.entries(readings).map(([key, option]) => `${key}=${option}`);
  return used.length === 0 ? [] : [`${MESSAGES[lang].readings} ${used.join(", ")}`];
}

function kindsTable(kinds: readonly LocatedKind[], lang: Language): string {
  const { benefits } = labels(lang);
  const hasBenefits = kinds.some(({ benefit }) => benefit !== null);
  const rows = kinds.map(({ column, benefit, count, least, greatest, lines }) => [
    column,
    ...(hasBenefits ? [benefit === null ? "" : shortened(benefits[benefit], NAME_WIDTH)] : []),
    String(count),
    signedText(least, column, lang),
    signedText(greatest, column, lang),
    linesText(lines),
  ]);
  const headings = VERIFY_MESSAGES[lang].headings.filter((_, place) => hasBenefits || place !== 1);
  return textTable(headings, rows, hasBenefits ? 2 : 1, 3);
}

function signedText(signed: string | null, column: string, lang: Language): string {
  if (signed === null) return "–";
  if (column !== "annual.periods") return differenceText(signed, lang);
  return signed.startsWith("-") ? signed.replace("-", "−") : `+${signed}`;
}

function linesText(lines: readonly number[]): string {
  const more = lines.length > MOST_TOLD ? ` (+${String(lines.length - MOST_TOLD)})` : "";
  return `${lines.slice(0, MOST_TOLD).join(", ")}${more}`;
}

/** Why some rows could not be compared, the first of them. */
function refusalLines(rejects: readonly Refusal[], rejected: number, lang: Language): string[] {
  const say = MESSAGES[lang];
  const told = rejects.slice(0, MOST_TOLD);
  const rest = rejected - new Set(told.map(({ line }) => line)).size;
  return [
    ...told.map(({ line, column, code, reason }) => indent(say.refusedRow(line, plain(column), code, reason))),
    ...(rest > 0 ? [indent(`(+${String(rest)})`)] : []),
  ];
}
