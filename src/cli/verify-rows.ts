import { CLAIM_COLUMNS, MEMBER_COLUMNS } from "../batch/verify-columns.js";
import type { Certificate } from "../coverage/certificate.js";
import type { Issue, Language } from "../errors.js";
import {
  CLAIM_KINDS,
  CLAIM_REQUIRED,
  frenchDecimal,
  MEMBER_KINDS,
  MEMBER_REQUIRED,
  objectBuilder,
  readHeader,
  type BuildObject,
  type ColumnKinds,
} from "./columns.js";
import { isObject, parseLine, type JsonObject } from "./json-lines.js";
import type { Messages } from "./messages.js";
import type { CsvRecord, FileRecords, JsonRecord } from "./read-records.js";
import { columnsOfPaths, refusal, type Refusal } from "./rejects.js";

/** A row to compare, and where it is: a member on one line; claims each on theirs. */
export interface LocatedRow {
  row: unknown;
  /** The first of them. */
  line: number;
  /** The line of the member, or of each claim. */
  lines: readonly number[];
  /** Their ids; empty where there is none. */
  ids: readonly string[];
  /** What their path is called in the file. */
  columnOf: (path: Issue["path"]) => string;
}

/** What some records are: rows to compare, and records that are none. */
export interface RowBatch {
  rows: LocatedRow[];
  refusals: Refusal[];
  /** How many records were read for them. */
  read: number;
}

/** What rows are read with. */
export interface RowSource {
  name: string;
  records: FileRecords;
  kept: readonly string[];
  french: boolean;
  certificates: ReadonlyMap<string, Certificate>;
  lang: Language;
  say: Messages;
}

/** The columns that a file of either kind may have beside its own: what a row is, and what it is compared under. */
const NOTES = ["article", "covers"] as const;
const SETTINGS = ["readings", "anchor"] as const;
const WORDS: readonly string[] = ["annual.periods", "status", "reasons"];

/** Whether a file is about claims: they are incurred. */
export function isAboutClaims(header: readonly string[]): boolean {
  return header.includes("incurred");
}

/** The rows of a file, those of claims put together by certificate as long as they follow each other. */
export function verifyRows(source: RowSource): AsyncGenerator<RowBatch> {
  const { records } = source;
  if (!("header" in records)) return jsonRows(records.records, source);
  const { header, records: rows } = records;
  return isAboutClaims(header) ? claimRows(rows, header, source) : memberRows(rows, header, source);
}

async function* memberRows(
  batches: AsyncGenerator<CsvRecord[]>,
  header: readonly string[],
  source: RowSource,
): AsyncGenerator<RowBatch> {
  const { lang } = source;
  const known = [...Object.keys(MEMBER_KINDS), ...MEMBER_COLUMNS, "id"];
  const { places, object, theirs, settings } = readersOf(
    known,
    MEMBER_REQUIRED,
    MEMBER_KINDS,
    MEMBER_COLUMNS,
    header,
    source,
  );
  const id = places.get("id");
  const columnOf = columnsIn(places);
  for await (const records of batches) {
    const batch: RowBatch = { rows: [], refusals: [], read: records.length };
    for (const { line, value } of records) {
      if (value.length !== header.length) {
        batch.refusals.push(refusal(line, "", "E_FIELD_COUNT", lang));
        continue;
      }
      // A scenario that is not there is none: the health plan has to be told.
      const row = { member: { health: null, ...object(value) }, theirs: theirs(value), ...settings(value) };
      batch.rows.push({ row, line, lines: [line], ids: [idIn(value, id)], columnOf });
    }
    yield batch;
  }
}

function idIn(cells: readonly string[], place: number | undefined): string {
  return place === undefined ? "" : (cells[place] as string);
}

/** What a row is compared under, still to be read. */
interface Settings {
  readings?: unknown;
  anchor?: unknown;
}

/** Readers of the parts of a row. */
function readersOf(
  known: readonly string[],
  required: readonly string[],
  kinds: ColumnKinds,
  compared: readonly string[],
  header: readonly string[],
  { kept, name, say, french }: RowSource,
): {
  places: ReadonlyMap<string, number>;
  object: BuildObject;
  theirs: (cells: readonly string[]) => Record<string, unknown>;
  settings: (cells: readonly string[]) => Settings;
} {
  const { places } = readHeader(header, [...known, ...NOTES, ...SETTINGS], required, kept, name, say);
  const given = compared.filter((column) => places.has(column) && !kept.includes(column));
  const [readings, anchor] = SETTINGS.map((column) => places.get(column));
  return {
    places,
    object: objectBuilder(kinds, places, french),
    theirs: (cells) => {
      const theirs: Record<string, unknown> = {};
      for (const column of given) {
        const cell = cells[places.get(column) as number] as string;
        if (cell !== "") theirs[column] = theirCell(column, cell, french);
      }
      return theirs;
    },
    settings: (cells) => {
      const settings: Settings = {};
      const [options, first] = [idIn(cells, readings), idIn(cells, anchor)];
      if (options !== "") settings.readings = readingsIn(options);
      if (first !== "") settings.anchor = first;
      return settings;
    },
  };
}

function theirCell(column: string, cell: string, french: boolean): unknown {
  if (column === "reasons") return cell.split(" ").filter((code) => code !== "");
  return french && !WORDS.includes(column) ? frenchDecimal(cell) : cell;
}

/** `key=option key=option`; what is none is left for the library to refuse by its name. */
function readingsIn(cell: string): Record<string, string> {
  const words = cell.split(" ").filter((word) => word !== "");
  return Object.fromEntries(
    words.map((word) => {
      const [key = "", ...option] = word.split("=");
      return [key, option.join("=")];
    }),
  );
}

/** Claims of one certificate that follow each other, as they are put together. */
interface Run {
  certificate: string;
  settings: Settings;
  key: string;
  claims: unknown[];
  theirs: unknown[];
  lines: number[];
  ids: string[];
}

async function* claimRows(
  batches: AsyncGenerator<CsvRecord[]>,
  header: readonly string[],
  source: RowSource,
): AsyncGenerator<RowBatch> {
  const { lang } = source;
  const known = [...Object.keys(CLAIM_KINDS), ...CLAIM_COLUMNS, "certificate"];
  const { places, object, theirs, settings } = readersOf(
    known,
    CLAIM_REQUIRED,
    CLAIM_KINDS,
    CLAIM_COLUMNS,
    header,
    source,
  );
  const columnOf = columnsIn(places);
  const id = places.get("id");
  const certificate = places.get("certificate");
  const under = SETTINGS.map((column) => places.get(column));
  let run: Run | undefined;
  for await (const records of batches) {
    const batch: RowBatch = { rows: [], refusals: [], read: records.length };
    for (const { line, value } of records) {
      if (value.length !== header.length) {
        batch.refusals.push(refusal(line, "", "E_FIELD_COUNT", lang));
        continue;
      }
      const name = idIn(value, certificate);
      const key = JSON.stringify([name, ...under.map((place) => idIn(value, place))]);
      if (run?.key !== key) {
        end(run, batch, columnOf, source);
        run = { certificate: name, settings: settings(value), key, claims: [], theirs: [], lines: [], ids: [] };
      }
      run.claims.push(object(value) ?? {});
      run.theirs.push(theirs(value));
      run.lines.push(line);
      run.ids.push(idIn(value, id));
    }
    yield batch;
  }
  const last: RowBatch = { rows: [], refusals: [], read: 0 };
  end(run, last, columnOf, source);
  yield last;
}

/** Adds a run to the rows, or refuses its lines. */
function end(run: Run | undefined, batch: RowBatch, columnOf: LocatedRow["columnOf"], source: RowSource): void {
  if (run === undefined) return;
  const { claims, theirs, settings, lines, ids } = run;
  const certificate = source.certificates.get(run.certificate);
  if (certificate === undefined) {
    for (const line of lines) batch.refusals.push(refusal(line, "certificate", "E_CERTIFICATE_UNKNOWN", source.lang));
    return;
  }
  batch.rows.push({
    row: { certificate, claims, theirs, ...settings },
    line: lines[0] as number,
    lines,
    ids,
    columnOf,
  });
}

/** The column of a path of a row: what comes before the path of the member, of the claim or of the amount is no column. */
function columnsIn(places: ReadonlyMap<string, number> | undefined): LocatedRow["columnOf"] {
  const columnOf = columnsOfPaths(places);
  return ([part, ...rest]) => {
    if (part === "member") return columnOf(rest);
    if (part === "theirs" || part === "claims") return columnOf(typeof rest[0] === "number" ? rest.slice(1) : rest);
    return columnOf(part === undefined ? [] : [part, ...rest]);
  };
}

async function* jsonRows(batches: AsyncGenerator<JsonRecord[]>, source: RowSource): AsyncGenerator<RowBatch> {
  const columnOf = columnsIn(undefined);
  let run: Run | undefined;
  for await (const records of batches) {
    const batch: RowBatch = { rows: [], refusals: [], read: 0 };
    for (const { line, value: text } of records) {
      const parsed = parseLine(text);
      const value = isObject(parsed?.value) ? parsed.value : {};
      const { certificate } = value;
      if (typeof certificate === "string") {
        batch.read++;
        const { claim, theirs, settings } = flatClaim(value, source.kept);
        const key = JSON.stringify([certificate, settings]);
        if (run?.key !== key) {
          end(run, batch, columnOf, source);
          run = { certificate, settings, key, claims: [], theirs: [], lines: [], ids: [] };
        }
        run.claims.push(claim);
        run.theirs.push(theirs);
        run.lines.push(line);
        run.ids.push(idOf(claim));
        continue;
      }
      end(run, batch, columnOf, source);
      run = undefined;
      if (parsed === undefined) batch.refusals.push(refusal(line, "", "E_NOT_JSON", source.lang));
      const { row, ids } = wholeRow(value, source.kept);
      batch.read += ids.length;
      if (parsed === undefined) continue;
      // What is no object is for the library to refuse.
      batch.rows.push({
        row: isObject(parsed.value) ? row : parsed.value,
        line,
        lines: ids.map(() => line),
        ids,
        columnOf,
      });
    }
    yield batch;
  }
  const last: RowBatch = { rows: [], refusals: [], read: 0 };
  end(run, last, columnOf, source);
  yield last;
}

/** An object in two: what has one of the keys, and the rest without what is only noted. */
function split(value: JsonObject, keys: readonly string[], noted: readonly string[]): [JsonObject, JsonObject] {
  const entries = Object.entries(value).filter(([key]) => !noted.includes(key));
  const [some, others] = [true, false].map((has) => entries.filter(([key]) => keys.includes(key) === has));
  return [Object.fromEntries(some ?? []), Object.fromEntries(others ?? [])];
}

function settingsIn(value: JsonObject): Settings {
  const settings: Settings = split(value, SETTINGS, [])[0];
  if (typeof settings.readings === "string") settings.readings = readingsIn(settings.readings);
  return settings;
}

function flatClaim(
  value: JsonObject,
  kept: readonly string[],
): { claim: JsonObject; theirs: JsonObject; settings: Settings } {
  const [theirs, claim] = split(value, CLAIM_COLUMNS, [...NOTES, ...SETTINGS, "certificate", ...kept]);
  return { claim, theirs, settings: settingsIn(value) };
}

function idOf({ id }: JsonObject): string {
  return typeof id === "string" ? id : "";
}

const GROUPS = ["premium", "tax", "payable", "annual"] as const;

/** A line that is a row already, `{ member, theirs }` or `{ certificate, claims, theirs }`, or a member with the columns as paths. */
function wholeRow(value: JsonObject, kept: readonly string[]): { row: unknown; ids: string[] } {
  const { claims } = value;
  const isRow = Object.hasOwn(value, "member") || Object.hasOwn(value, "certificate");
  if (isRow) {
    const [, row] = split(value, [], [...NOTES, "id", ...SETTINGS, ...kept]);
    const ids = Array.isArray(claims) ? claims.map((claim) => (isObject(claim) ? idOf(claim) : "")) : [idOf(value)];
    return { row: { ...row, ...settingsIn(value) }, ids };
  }
  const [grouped, member] = split(value, GROUPS, [...NOTES, "id", ...SETTINGS, ...kept]);
  const theirs: JsonObject = {};
  for (const [group, amounts] of Object.entries(grouped)) {
    if (!isObject(amounts)) theirs[group] = amounts;
    else for (const [key, amount] of Object.entries(amounts)) theirs[`${group}.${key}`] = amount;
  }
  return { row: { member, theirs, ...settingsIn(value) }, ids: [idOf(value)] };
}
