import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail, type Exit } from "./failure.js";
import { inputBytes } from "./input-bytes.js";
import type { Io } from "./io.js";
import type { Language } from "../errors.js";
import { MESSAGES, type Messages } from "./messages.js";
import type { Arguments } from "./options.js";
import { progressOf } from "./progress.js";
import { isJsonName, readRecords, type FileRecords } from "./read-records.js";
import { openRejects, type Rejects } from "./rejects.js";
import { rowWriter, type OutColumn, type OutForm } from "./row-writer.js";
import { openWhole, type WholeFile } from "./write-whole.js";

/** What a command does with a file of rows. */
export interface RowJob {
  /** The columns that it writes. */
  columns: readonly OutColumn[];
  /** Reads every record and writes what comes of it. */
  work: (output: RowOutput) => Promise<void>;
  /** After the last row: the totals, the drawing, the lines to go on from. */
  summary: () => string;
  svg: () => string;
  ledgers?: () => Iterable<string>;
}

export interface RowOutput {
  rejects: Rejects;
  /** Writes rows, cells in the order of the columns, and tells how many records were read for them. */
  rows: (rows: Iterable<readonly unknown[]>, read: number) => Promise<void>;
}

/** What a file of rows is read with. */
export interface Source {
  name: string;
  records: FileRecords;
  /** The columns of `--keep`. */
  kept: readonly string[];
  french: boolean;
}

/** The options that name a file to write, those of them that may not be standard output. */
const WRITTEN = ["output", "rejects", "svg", "save-usage"] as const;
const READ = ["certificates", "usage"] as const;

/**
 * Runs a command over a file of rows: rows out as they come, the files that it writes each beside its name until all is
 * well, and then all renamed.
 */
export async function runFileJob(
  args: Arguments,
  lang: Language,
  io: Io,
  open: (source: Source) => RowJob | Promise<RowJob>,
): Promise<Exit> {
  const say = MESSAGES[lang];
  await checkFiles(args, say);
  const { values, flags } = args;
  const { name, size, pieces, close } = await inputBytes(args.file, io, say);
  const progress = progressOf(size, io, say);
  const files: WholeFile[] = [];
  const openFile = async (file: string | undefined): Promise<WholeFile | undefined> => {
    if (file === undefined || file === "-") return undefined;
    const whole = await openWhole(file, say);
    files.push(whole);
    return whole;
  };
  try {
    const records = await readRecords(args.file, { name, pieces: progress.count(pieces) }, say);
    const french = flags.has("french-decimals");
    const job = await open({ name, records, kept: keptColumns(args), french });
    checkColumns(job.columns, say);
    const form = outForm(values.output, records, french);
    const writer = rowWriter(job.columns, form);
    // In the order in which they take their names: what is written is on record.
    const saved = await openFile(values["save-usage"]);
    const svg = await openFile(values.svg);
    const refused = await openFile(values.rejects);
    const out = await openFile(values.output);
    const write = async (text: string): Promise<void> => {
      if (text === "") return;
      if (out !== undefined) return out.write(text);
      io.stdout(text);
      await io.drained?.();
    };
    const rejects = await openRejects(refused, form, say);
    await write(writer.head);
    await job.work({
      rejects,
      rows: async (rows, read) => {
        for (const text of writer.rows(rows)) await write(text);
        progress.rows(read);
      },
    });
    await svg?.write(job.svg());
    for (const line of job.ledgers?.() ?? []) await saved?.write(line);
    for (const file of files) await file.commit();
    progress.end();
    if (flags.has("summary")) (out === undefined ? io.stderr : io.stdout)(`${job.summary()}\n`);
    if (rejects.count() === 0) return 0;
    io.stderr(rejects.told());
    return 1;
  } finally {
    progress.end();
    for (const file of files) await file.discard();
    await close();
  }
}

/** The columns that `--keep` names. */
export function keptColumns({ values: { keep } }: Pick<Arguments, "values">): string[] {
  return keep === undefined ? [] : [...new Set(keep.split(","))];
}

/** No column is written twice: one that is copied may not have the name of one of ours. */
function checkColumns(columns: readonly OutColumn[], say: Messages): void {
  const twice = columns.find(({ path }, place) => columns.findIndex((one) => one.path === path) < place);
  if (twice !== undefined) fail(2, say.keptTaken(twice.path));
}

/** As the name of the output says, otherwise as the input is. */
function outForm(output: string | undefined, { form }: FileRecords, french: boolean): OutForm {
  if (output === undefined || output === "-") return { ...form, french };
  if (isJsonName(output)) return { ...form, kind: "ndjson", french };
  return { ...form, kind: /\.csv$/i.test(output) ? "csv" : form.kind, french };
}

/** No file is read twice from standard input, nor written where another one is read or written. */
async function checkFiles({ file, values }: Arguments, say: Messages): Promise<void> {
  const read = [file, ...READ.map((option) => values[option])].filter((one) => one !== undefined);
  if (read.filter((one) => one === "-").length > 1) fail(2, say.standardInputTwice);
  const taken = new Set<string>();
  for (const one of read) if (one !== "-" && one !== values.usage) taken.add(await identityOf(one));
  for (const option of WRITTEN) {
    const written = values[option];
    if (written === undefined || (written === "-" && option === "output")) continue;
    if (written === "-") fail(2, say.needsValue(`--${option}`));
    const identity = await identityOf(written);
    if (taken.has(identity)) fail(2, say.fileTwice(written));
    taken.add(identity);
    // What was decided before may be written over once all is decided.
    if (values.usage === undefined || option === "save-usage") continue;
    if ((await identityOf(values.usage)) === identity) fail(2, say.fileTwice(written));
  }
}

/** Tells whether two names are of one file, whether there is one or not. */
async function identityOf(file: string): Promise<string> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    const folder = dirname(resolve(file));
    return join(await realpath(folder).catch(() => folder), basename(file));
  }
}
