import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { listArticles } from "../../src/index.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const IDS: readonly string[] = listArticles().map(({ id }) => id);
const PLACE = new Map(IDS.map((id, place) => [id, place]));

const CITED = /\b[A-Z][A-Z0-9]{2}-G?\d+[ab]?\b/g;

/** The articles that a text cites, each once: ids, lists, and ranges such as "PRM-02 to PRM-09" or "ABS-02–ABS-07". */
export function citedIn(text: string): string[] {
  const cited = new Set<string>();
  let from: { place: number; end: number } | undefined;
  for (const match of text.matchAll(CITED)) {
    const place = PLACE.get(match[0]);
    if (place === undefined) continue;
    const between = from === undefined ? "" : text.slice(from.end, match.index);
    const first = from !== undefined && /^\s*(?:to|–)\s*$/.test(between) ? from.place : place;
    for (const id of IDS.slice(first, place + 1)) cited.add(id);
    from = { place, end: match.index + match[0].length };
  }
  return [...cited];
}

/** The files under a folder of the project whose name ends so, in the order of their names. */
export function filesUnder(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
}

/** Those of a folder itself, none when it is not there. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return filesUnder(folder, ending).filter((file) => dirname(file) === folder);
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2023, true);
}

/** A node with the comments before it. */
export function fullText(node: ts.Node): string {
  return node.getFullText();
}
