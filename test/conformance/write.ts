// How the conformance pack is written: comma, LF, UTF-8 without BOM, a header line, quotes only where RFC 4180 wants them.
// Nothing under test/conformance/make* may import src, tables or dist: the pack comes from test/oracle and from lists made by hand.
// A maker exports `files(): PackFile[]`; make.ts gathers them all and writes them.

import { writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";

/** One file of the pack: its name in `conformance/`, and its whole text. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

export type Cell = string | number | boolean | undefined;

/** The table as CSV. Every row has a cell for every column of the header, empty where it has nothing. */
export function table(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const known = new Set(columns);
  for (const row of rows) {
    const stranger = Object.keys(row).find((key) => !known.has(key));
    if (stranger !== undefined) {
      throw new Error(`no such column: ${stranger}`);
    }
  }
  const written = (cell: Cell): string => (cell === undefined ? "" : String(cell));
  return stringify([[...columns], ...rows.map((row) => columns.map((column) => written(row[column])))]);
}

/** `key=option` pairs, a space between, in the order of writing. */
export function readingsCell(readings: Readonly<Record<string, string | undefined>> = {}): string {
  return Object.entries(readings)
    .filter((entry) => entry[1] !== undefined)
    .map(([key, option]) => `${key}=${String(option)}`)
    .join(" ");
}

/** A value of plain data: what the function is given, and what it gives back. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** A row of a file about one function. */
export interface GenericRow {
  readonly id: string;
  /** The name of the public function, of the main door or of `regime-fsss/services`. */
  readonly function: string;
  /** Ids of articles, the main one first. */
  readonly articles: readonly string[];
  /** A few English words on what the row is there for. */
  readonly covers: string;
  readonly readings?: Readonly<Record<string, string | undefined>>;
  /** The first day of a pay period, where it is not the default. */
  readonly anchor?: string;
  /** The arguments by name, or the one object that the function takes. */
  readonly input: object;
  /** Only what is compared. */
  readonly output: object;
}

type Kind = "" | ":integer" | ":boolean" | ":list";

/** The flat cells of a value: path with the type after it, and the text. */
function flat(path: string, value: unknown, into: Map<string, string>): void {
  const put = (kind: Kind, text: string): void => void into.set(path + kind, text);
  if (value === undefined) {
    return;
  }
  if (value === null) {
    put("", "null");
  } else if (typeof value === "boolean") {
    put(":boolean", String(value));
  } else if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) {
      throw new Error(`${path}: a number of the pack is an integer; write an amount as a text`);
    }
    put(":integer", String(value));
  } else if (typeof value === "string") {
    if (value === "null" || value === '""') {
      throw new Error(`${path}: this text has a meaning of its own in the pack: ${value}`);
    }
    put("", value === "" ? '""' : value);
  } else if (Array.isArray(value)) {
    // Short texts without a space fit in one cell. Of an empty list nothing else could be seen.
    if (value.every((item) => typeof item === "string" && /^\S+$/.test(item))) {
      put(":list", value.length === 0 ? "[]" : value.join(" "));
    } else {
      value.forEach((item: unknown, place) => flat(`${path}.${String(place)}`, item, into));
    }
  } else if (typeof value === "object") {
    for (const [key, part] of Object.entries(value)) {
      flat(`${path}.${key}`, part, into);
    }
  } else {
    throw new Error(`${path}: not plain data`);
  }
}

type Tree = Map<string, Tree>;

/** The columns in the order of a tree of their keys: keys as first met, places of arrays by number. */
function inTreeOrder(columns: ReadonlySet<string>): string[] {
  const tree: Tree = new Map();
  for (const column of columns) {
    let at = tree;
    for (const key of column.split(".")) {
      const next = at.get(key) ?? (new Map() as Tree);
      at.set(key, next);
      at = next;
    }
  }
  const walk = (at: Tree, before: string): string[] => {
    const keys = [...at.entries()];
    if (keys.every(([key]) => /^\d+(:|$)/.test(key))) {
      keys.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    }
    // A path may be both a value and an object: `exempt`, or a scenario.
    return keys.flatMap(([key, below]) => [
      ...(columns.has(before + key) ? [before + key] : []),
      ...walk(below, `${before}${key}.`),
    ]);
  };
  return walk(tree, "");
}

const HEAD = ["id", "function", "article", "covers", "readings", "anchor"];

/**
 * The rows of one function or of several as CSV: `id,function,article,covers,readings,anchor`, then the `in.` and `out.` columns.
 * Keys are joined by dots, places of arrays are numbers; `:integer`, `:boolean` and `:list` follow where the cell is not text
 * (a path met with two types has two columns). An absent key is an empty cell, `null` is `null`, the empty text is `""` and the
 * empty list `[]`. A list is an array of texts without a space.
 */
export function generic(rows: readonly GenericRow[]): string {
  const cells = rows.map((row) => {
    const into = new Map<string, string>();
    flat("in", row.input, into);
    flat("out", row.output, into);
    return into;
  });
  const met = inTreeOrder(new Set(cells.flatMap((row) => [...row.keys()])));
  const columns = [...met.filter((name) => name.startsWith("in.")), ...met.filter((name) => name.startsWith("out."))];
  return table(
    [...HEAD, ...columns],
    rows.map((row, place) => ({
      id: row.id,
      function: row.function,
      article: row.articles.join(" "),
      covers: row.covers,
      readings: readingsCell(row.readings),
      anchor: row.anchor,
      ...Object.fromEntries(cells[place] ?? []),
    })),
  );
}

/** Writes the files into a folder, named with a slash at its end. */
export function main(folder: URL, files: readonly PackFile[]): void {
  for (const { name, text } of files) {
    writeFileSync(new URL(name, folder), text);
  }
}
