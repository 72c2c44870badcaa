import type { Issue, Language } from "../errors.js";
import type { Member } from "../premium/member.js";
import { MEMBER_KINDS, MEMBER_REQUIRED, objectBuilder, readHeader } from "./columns.js";
import type { Source } from "./file-job.js";
import { isObject, keptCell, parseLine, without } from "./json-lines.js";
import { MESSAGES } from "./messages.js";
import type { CsvRecord, JsonRecord } from "./read-records.js";
import { columnsOfPaths, refusal, type Refusal } from "./rejects.js";

/** A member of a file; the library says whether she is one. */
export interface MemberRow {
  line: number;
  id: unknown;
  kept: readonly unknown[];
  member: Member;
}

/** Some rows of a file, and records that are none. */
export interface MemberBatch {
  rows: MemberRow[];
  refusals: Refusal[];
  read: number;
}

const KEYS: readonly string[] = [...new Set(Object.keys(MEMBER_KINDS).map((column) => column.split(".")[0] as string))];

/** The members of a file, and what their paths are called in it. */
export function memberRows(
  source: Source,
  lang: Language,
): { batches: AsyncGenerator<MemberBatch>; columnOf: (path: Issue["path"]) => string } {
  const { records } = source;
  if (!("header" in records)) {
    return { batches: fromJson(records.records, source.kept, lang), columnOf: columnsOfPaths(undefined) };
  }
  const { header } = records;
  const known = ["id", ...Object.keys(MEMBER_KINDS)];
  const { places } = readHeader(header, known, MEMBER_REQUIRED, source.kept, source.name, MESSAGES[lang]);
  return {
    batches: fromCells(records.records, header.length, places, source, lang),
    columnOf: columnsOfPaths(places),
  };
}

async function* fromCells(
  batches: AsyncIterable<CsvRecord[]>,
  width: number,
  places: ReadonlyMap<string, number>,
  { kept, french }: Source,
  lang: Language,
): AsyncGenerator<MemberBatch> {
  const build = objectBuilder(MEMBER_KINDS, places, french);
  const id = places.get("id");
  const copied = kept.map((column) => places.get(column) as number);
  for await (const records of batches) {
    const rows: MemberRow[] = [];
    const refusals: Refusal[] = [];
    for (const { line, value } of records) {
      if (value.length !== width) {
        refusals.push(refusal(line, "", "E_FIELD_COUNT", lang));
        continue;
      }
      // An empty cell is not in the health plan: the library wants that said.
      const member = { health: null, ...build(value) } as unknown as Member;
      rows.push({
        line,
        id: id === undefined ? "" : value[id],
        kept: copied.map((place) => value[place]),
        member,
      });
    }
    yield { rows, refusals, read: records.length };
  }
}

async function* fromJson(
  batches: AsyncIterable<JsonRecord[]>,
  kept: readonly string[],
  lang: Language,
): AsyncGenerator<MemberBatch> {
  const others = ["id", ...kept.filter((column) => !KEYS.includes(column))];
  for await (const records of batches) {
    const rows: MemberRow[] = [];
    const refusals: Refusal[] = [];
    for (const { line, value: text } of records) {
      const parsed = parseLine(text);
      if (parsed === undefined) {
        refusals.push(refusal(line, "", "E_NOT_JSON", lang));
        continue;
      }
      const { value } = parsed;
      const object = isObject(value) ? value : {};
      const member = (isObject(value) ? without(value, others) : value) as Member;
      rows.push({ line, id: keptCell(object, "id"), kept: kept.map((column) => keptCell(object, column)), member });
    }
    yield { rows, refusals, read: records.length };
  }
}
