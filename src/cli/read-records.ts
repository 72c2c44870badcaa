import { parse } from "csv-parse";
import { fail } from "./failure.js";
import type { InputBytes } from "./input-bytes.js";
import type { Messages } from "./messages.js";
import { wholeLines, type LineBlock } from "./whole-lines.js";

/** How a file is written. */
export interface FileForm {
  kind: "csv" | "ndjson";
  /** Between the cells of a line. */
  delimiter: "," | ";";
  /** It begins with a byte order mark. */
  bom: boolean;
}

/** One record of a file and the line that it begins on: the cells of a line of CSV, or the text of a line of JSON. */
export interface FileRecord<Value> {
  line: number;
  value: Value;
}
export type CsvRecord = FileRecord<string[]>;
export type JsonRecord = FileRecord<string>;

/** The records of a file as they come, some at a time; of CSV, without the header, which is in `header`. */
export type FileRecords =
  | { form: FileForm & { kind: "csv" }; header: string[]; records: AsyncGenerator<CsvRecord[]> }
  | { form: FileForm & { kind: "ndjson" }; records: AsyncGenerator<JsonRecord[]> };

const BOM = Buffer.from("\uFEFF");
const QUOTE = 34;
const BRACE = 123;
/** In characters: a quote that is never closed is noticed after so many. */
const LONGEST_RECORD = 1_048_576;

/** Whether a file is NDJSON by its name. */
export function isJsonName(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(file);
}

/** Opens a file of records: NDJSON by its name or its first byte, otherwise CSV with the delimiter of its header. */
export async function readRecords(
  file: string,
  { name, pieces }: Pick<InputBytes, "name" | "pieces">,
  say: Messages,
): Promise<FileRecords> {
  const blocks = wholeLines(pieces, name, say);
  const { value: first } = (await blocks.next()) as { value: LineBlock | undefined };
  const bom = first?.bytes.subarray(0, BOM.length).equals(BOM) === true;
  if (first !== undefined && bom) first.bytes = first.bytes.subarray(BOM.length);
  const rest = joined(first, blocks);
  if (isJsonName(file) || first?.bytes[0] === BRACE) {
    return { form: { kind: "ndjson", delimiter: ",", bom }, records: jsonRecords(rest) };
  }
  const delimiter = delimiterOf(first?.bytes);
  const batches = csvRecords(rest, delimiter, name, say);
  let head: CsvRecord[] = [];
  // A header may have a quoted line break.
  while (head.length === 0) {
    const batch = await batches.next();
    if (batch.done === true) return fail(2, say.noHeader(name));
    head = batch.value;
  }
  const [header, ...others] = head as [CsvRecord, ...CsvRecord[]];
  return {
    form: { kind: "csv", delimiter, bom },
    header: header.value,
    records: rowsAfter(others, batches, header.value.length),
  };
}

async function* joined(first: LineBlock | undefined, blocks: AsyncIterable<LineBlock>): AsyncGenerator<LineBlock> {
  if (first !== undefined) yield first;
  yield* blocks;
}

/** What is between the cells of the header; a comma where it has one cell. */
function delimiterOf(bytes: Buffer | undefined): FileForm["delimiter"] {
  const [line = ""] = (bytes ?? Buffer.alloc(0)).toString("utf8").split("\n", 1);
  const bare = line.replace(/"[^"]*"/g, "");
  return bare.split(";").length > bare.split(",").length ? ";" : ",";
}

/** Lines without anything are no rows, unless there is one column only. */
async function* rowsAfter(
  first: CsvRecord[],
  batches: AsyncIterable<CsvRecord[]>,
  width: number,
): AsyncGenerator<CsvRecord[]> {
  const isRow = ({ value }: CsvRecord): boolean => width === 1 || value.length > 1 || value[0] !== "";
  if (first.length > 0) yield first.filter(isRow);
  for await (const batch of batches) yield batch.every(isRow) ? batch : batch.filter(isRow);
}

async function* jsonRecords(blocks: AsyncIterable<LineBlock>): AsyncGenerator<JsonRecord[]> {
  for await (const { bytes, line } of blocks) {
    const records = bytes
      .toString("utf8")
      .split("\n")
      .map((value, index) => ({ line: line + index, value }));
    yield records.filter(({ value }) => value.trim() !== "");
  }
}

async function* csvRecords(
  blocks: AsyncIterable<LineBlock>,
  delimiter: string,
  name: string,
  say: Messages,
): AsyncGenerator<CsvRecord[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ["\n", "\r\n"],
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  let line = 1;
  // Without a quote so far no cell has a line break in it: every record is one line.
  let quoted = false;
  let failure: Error | undefined;
  parser.on("error", (error) => (failure = error));
  /** What was parsed of all that was given. */
  const drain = (): CsvRecord[] => {
    const records: CsvRecord[] = [];
    for (let value = read(); value !== null; value = read()) {
      records.push({ line, value });
      line += 1 + (quoted ? lineBreaks(value) : 0);
    }
    return records;
  };
  const read = (): string[] | null => parser.read() as string[] | null;
  const check = (): void => {
    if (failure !== undefined) fail(1, say.notCsv(name, line));
  };
  for await (const { bytes } of blocks) {
    quoted ||= bytes.includes(QUOTE);
    const isWritten = new Promise<void>((done) => {
      parser.write(bytes, (error) => {
        failure ??= error ?? undefined;
        done();
      });
    });
    const records = drain();
    await isWritten;
    records.push(...drain());
    check();
    yield records;
  }
  const isEnded = new Promise<void>((done) => parser.once("end", done).once("error", done));
  parser.end();
  const last: CsvRecord[] = drain();
  parser.on("readable", () => last.push(...drain()));
  await isEnded;
  check();
  yield last;
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
}
