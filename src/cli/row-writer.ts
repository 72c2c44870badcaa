import { stringify } from "csv-stringify/sync";
import type { FileForm } from "./read-records.js";

/**
 * One column that is written, and what its values are: a decimal with a point; codes with a space between; anything of a
 * column that is copied; or a text or a whole number.
 */
export interface OutColumn {
  path: string;
  kind: "amount" | "codes" | "kept" | "plain";
}

/** How rows are written. */
export interface OutForm extends FileForm {
  french: boolean;
}

/** Turns rows into text, some at a time. */
export interface RowWriter {
  /** What comes before the first row. */
  head: string;
  /** Text of some rows, in pieces. */
  rows: (rows: Iterable<readonly unknown[]>) => Iterable<string>;
}

/** Rows given to the library at once: with more of them their texts grow old before they are joined, which takes twice as long. */
const AT_ONCE = 256;

/** Writes rows as CSV, where nothing runs as a formula, or as JSON, one object a line with the same paths. */
export function rowWriter(columns: readonly OutColumn[], form: OutForm): RowWriter {
  return form.kind === "csv" ? csvWriter(columns, form) : { head: "", rows: jsonRows(columns) };
}

function csvWriter(columns: readonly OutColumn[], { delimiter, bom, french }: OutForm): RowWriter {
  const options = { delimiter, escape_formulas: true, cast: { boolean: String } } as const;
  const amounts = columns.flatMap(({ kind }, place) => (kind === "amount" ? [place] : []));
  const cells = (row: readonly unknown[]): unknown[] => {
    const written = [...row];
    for (const place of amounts) written[place] = (row[place] as string).replace(".", ",");
    return written;
  };
  return {
    head: `${bom ? "\uFEFF" : ""}${stringify([columns.map(({ path }) => path)], options)}`,
    rows: function* (rows) {
      let some: unknown[][] = [];
      for (const row of rows) {
        some.push(french ? cells(row) : (row as unknown[]));
        if (some.length < AT_ONCE) continue;
        yield stringify(some, options);
        some = [];
      }
      if (some.length > 0) yield stringify(some, options);
    },
  };
}

/** `premium.health` is the `health` of `premium`, as in the files that are read; what is copied keeps its name. */
function jsonRows(columns: readonly OutColumn[]): RowWriter["rows"] {
  const paths = columns.map(({ path, kind }) => (kind === "kept" ? [path] : path.split(".")));
  return function* (rows) {
    for (const row of rows) {
      const object = bare();
      columns.forEach(({ kind }, place) => {
        const value = row[place];
        if (kind === "codes") put(object, paths[place] as string[], value === "" ? [] : (value as string).split(" "));
        else if (value !== undefined && value !== "") put(object, paths[place] as string[], value);
      });
      yield `${JSON.stringify(object)}\n`;
    }
  };
}

/** Without a prototype: a column may have any name. */
function bare(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function put(object: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const last = path.length - 1;
  const inner = path.slice(0, last).reduce((one, key) => (one[key] ??= bare()) as Record<string, unknown>, object);
  inner[path[last] as string] = value;
}
