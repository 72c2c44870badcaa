import { pathText, type Issue, type Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { MESSAGES, type Messages } from "./messages.js";
import { rowWriter, type OutForm } from "./row-writer.js";
import type { RowCode } from "./row-codes.js";
import { plain } from "./text-table.js";
import type { WholeFile } from "./write-whole.js";

/** One thing that is wrong with a row. */
export interface Refusal {
  line: number;
  /** The column, or the path in a line of JSON; empty where it is the whole row. */
  column: string;
  code: string;
  reason: string;
}

/** The rows that are refused, and why. */
export interface Rejects {
  /** Refuses rows, each for all that is wrong with it, in the order of the file. */
  add: (refusals: readonly Refusal[]) => Promise<void>;
  /** What to say of them at the end: the first ones where no file has them, then how many rows; nothing when none was. */
  told: () => string;
  count: () => number;
}

const MOST_TOLD = 10;
const COLUMNS = [
  { path: "line", kind: "plain" },
  { path: "column", kind: "plain" },
  { path: "code", kind: "plain" },
  { path: "reason", kind: "plain" },
] as const;

/** Refusals to a file of their own, in CSV, or the first ones to standard error. */
export async function openRejects(file: WholeFile | undefined, form: OutForm, say: Messages): Promise<Rejects> {
  const writer = rowWriter(COLUMNS, { ...form, kind: "csv", french: false });
  await file?.write(writer.head);
  let rows = 0;
  let last = 0;
  const first: Refusal[] = [];
  return {
    add: async (refusals) => {
      if (refusals.length === 0) return;
      for (const { line } of refusals) {
        if (line !== last) rows++;
        last = line;
      }
      if (file !== undefined) {
        const cells = refusals.map(({ line, column, code, reason }) => [line, column, code, reason]);
        for (const text of writer.rows(cells)) await file.write(text);
      } else if (first.length < MOST_TOLD) first.push(...refusals.slice(0, MOST_TOLD - first.length));
    },
    told: () =>
      rows === 0
        ? ""
        : [
            ...first.map(({ line, column, code, reason }) => say.refusedRow(line, plain(column), code, reason)),
            say.refusedRows(rows, file !== undefined),
            "",
          ].join("\n"),
    count: () => rows,
  };
}

/** What the library refuses a row for. */
export function refusalsOf(
  line: number,
  issues: readonly Issue[],
  columnOf: (path: Issue["path"]) => string,
  lang: Language,
): Refusal[] {
  return issues.map((issue) => ({
    line,
    column: columnOf(issue.path),
    code: issue.code,
    reason: explain({ ...issue, path: [] }, lang),
  }));
}

/** What the command refuses a row for. */
export function refusal(line: number, column: string, code: RowCode, lang: Language): Refusal {
  return { line, column, code, reason: MESSAGES[lang].rowCodes[code] };
}

/** The column of a path: that of the longest beginning that has one. A line of JSON has none, but paths. */
export function columnsOfPaths(places: ReadonlyMap<string, number> | undefined): (path: Issue["path"]) => string {
  if (places === undefined) return pathText;
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const column = path.slice(0, length).join(".");
      if (places.has(column)) return column;
    }
    return pathText(path);
  };
}
