import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { citedIn, filesUnder, parse, ROOT, textOf } from "./sources.js";

/** How often each place cites an article. */
export type Places = Map<string, Map<string, number>>;

/**
 * The sentences, screens and lists about articles, this table, and what is refused before any rule is asked: they cite
 * many articles and stand on the edge of none.
 */
const ABOUT =
  /^test\/(articles|coverage|labels|service-labels|readings|schema|steps|refusals[\w-]*|explain[\w-]*|cli[\w-]*)\.test\.ts$/;

/** Counted apart, about no article, or about the oracle itself. */
const NOT_BOUNDARIES = /^test\/(golden|corpus|conformance|oracle)\//;

function add(places: Places, id: string, file: string, count: number): void {
  if (count === 0) return;
  const known = places.get(id) ?? new Map<string, number>();
  places.set(id, known.set(file, (known.get(file) ?? 0) + count));
}

/** `it`, `test` or `describe`, also with `.each(rows)`: its rows, its title, and whether it is a test. */
function readCall(node: ts.Node): { isTest: boolean; rows: ts.Expression | undefined; title: string } | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  let callee: ts.Node = node.expression;
  let rows: ts.Expression | undefined;
  if (ts.isCallExpression(callee)) {
    rows = callee.arguments[0];
    callee = callee.expression;
  }
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === "each") callee = callee.expression;
  if (!ts.isIdentifier(callee) || !/^(it|test|describe)$/.test(callee.text)) return undefined;
  return { isTest: callee.text !== "describe", rows, title: node.arguments[0]?.getText() ?? "" };
}

/** The array that an expression is, or that it names in its file or in a file that it imports. */
function arrayOf(node: ts.Node | undefined, source: ts.SourceFile): ts.ArrayLiteralExpression | undefined {
  if (node === undefined) return undefined;
  if (ts.isArrayLiteralExpression(node)) return node;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return arrayOf(node.expression, source);
  }
  return ts.isIdentifier(node) ? arrayNamed(node.text, source) : undefined;
}

function arrayNamed(name: string, source: ts.SourceFile): ts.ArrayLiteralExpression | undefined {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations) {
        if (ts.isIdentifier(one.name) && one.name.text === name) return arrayOf(one.initializer, source);
      }
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    if (!bindings.elements.some((element) => element.name.text === name)) continue;
    const file = join(dirname(source.fileName), statement.moduleSpecifier.text).replace(/\.js$/, ".ts");
    return file.startsWith("test/") ? arrayNamed(name, parse(file)) : undefined;
  }
  return undefined;
}

/** The comment on the lines before a node. */
function commentOf(node: ts.Node): string {
  return node.getFullText().slice(0, node.getLeadingTriviaWidth());
}

/**
 * The tests of a file that cite an article: in their title or that of what holds them, in the comment above, or in what
 * they expect. One that runs on rows is as many tests as rows, all of them when its title cites the article, else those
 * whose row does.
 */
function readTests(file: string, into: Places): void {
  const source = parse(file);
  const visit = (node: ts.Node, above: ReadonlySet<string>, times: number): void => {
    const call = readCall(node);
    if (call === undefined) {
      ts.forEachChild(node, (child) => {
        visit(child, above, times);
      });
      return;
    }
    const comment = ts.isExpressionStatement(node.parent) ? commentOf(node.parent) : "";
    const cited = new Set([...above, ...citedIn(comment), ...citedIn(call.title)]);
    const rows = arrayOf(call.rows, source)?.elements ?? [];
    const count = times * Math.max(rows.length, 1);
    const body = (node as ts.CallExpression).arguments.slice(1);
    if (!call.isTest) {
      for (const child of body) visit(child, cited, count);
      return;
    }
    const expected = new Set(body.flatMap((child) => citedIn(child.getText())));
    for (const id of new Set([...cited, ...expected])) add(into, id, file, count);
    // Rows of the golden data are counted where they are.
    if (rows.some((row) => row.getSourceFile().fileName.startsWith("test/golden/data/"))) return;
    for (const row of rows) {
      for (const id of citedIn(row.getText())) if (!cited.has(id) && !expected.has(id)) add(into, id, file, times);
    }
  };
  visit(source, new Set(), 1);
}

/** What a file of data exports: each object that has `article`, `articles` or `cites` is a row, and cites what is in it. */
async function readRows(file: string, into: Places): Promise<void> {
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (ROW_KEYS.some((name) => Object.hasOwn(value, name))) {
      for (const id of citedIn(JSON.stringify(value))) add(into, id, file, 1);
    } else Object.values(value).forEach(visit);
  };
  Object.values((await import(pathToFileURL(join(ROOT, file)).href)) as object).forEach(visit);
}
const ROW_KEYS = ["article", "articles", "cites"];

/** The rows worked by hand that cite each article: in tables, in stories, and in the tests of printed tables. */
export async function goldenRows(): Promise<Places> {
  const places: Places = new Map();
  for (const file of filesUnder("test/golden", ".ts", ".json")) {
    if (file.endsWith(".json")) {
      for (const id of citedIn(textOf(file))) add(places, id, file, 1);
    } else if (file.endsWith(".test.ts")) readTests(file, places);
    else await readRows(file, places);
  }
  return places;
}

/** The other tests that cite each article, but for those of sentences, screens and bad input. */
export function boundaryTests(): Places {
  const places: Places = new Map();
  for (const file of filesUnder("test", ".test.ts")) {
    if (!ABOUT.test(file) && !NOT_BOUNDARIES.test(file)) readTests(file, places);
  }
  return places;
}
