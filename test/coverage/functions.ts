import { dirname, join } from "node:path";
import ts from "typescript";
import { citedIn, filesUnder, fullText, parse } from "./sources.js";

/** The modules whose exported functions are public. */
const DOORS = ["src/index.ts", "src/services.ts"];

/** Where articles are listed, not applied. */
const LISTS = new Set([...DOORS, "src/articles.ts", "src/readings.ts", "src/schema.ts"]);

/** A declaration at the top of a module: what it cites, and the declarations that it names. */
interface Declared {
  readonly isFunction: boolean;
  readonly cites: readonly string[];
  readonly names: Set<string>;
  readonly local: Map<string, string>;
}

/** `src/a.ts#b` */
const key = (file: string, name: string): string => `${file}#${name}`;

function modulePath(file: string, specifier: string): string {
  return join(dirname(file), specifier).replace(/\.js$/, ".ts");
}

/** What the names of a module stand for: its imports, and what it exports from others. */
function importsOf(source: ts.SourceFile): Map<string, string> {
  const known = new Map<string, string>();
  for (const statement of source.statements) {
    const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isLink || statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!statement.moduleSpecifier.text.startsWith(".")) continue;
    const module = modulePath(source.fileName, statement.moduleSpecifier.text);
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (bindings === undefined || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) continue;
    for (const { name, propertyName } of bindings.elements) {
      known.set(name.text, key(module, (propertyName ?? name).text));
    }
  }
  return known;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

function identifiersIn(node: ts.Node, into: Set<string>): Set<string> {
  if (ts.isIdentifier(node)) into.add(node.text);
  ts.forEachChild(node, (child) => void identifiersIn(child, into));
  return into;
}

function readDeclared(): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  for (const file of filesUnder("src", ".ts").concat(filesUnder("tables", ".ts"))) {
    if (LISTS.has(file)) continue;
    const source = parse(file);
    const local = importsOf(source);
    // A comment above the imports is of the whole module: of its first declaration.
    let above = "";
    for (const statement of source.statements) {
      const names = namesOf(statement);
      if (names.length === 0) {
        above += fullText(statement);
        continue;
      }
      const cites = citedIn(above + fullText(statement));
      above = "";
      for (const name of names) {
        const isFunction = ts.isFunctionDeclaration(statement);
        declared.set(key(file, name), { isFunction, cites, names: identifiersIn(statement, new Set()), local });
        local.set(name, key(file, name));
      }
    }
  }
  return declared;
}

/** Each declaration that a declaration reaches, with how many steps away it is. */
function reach(from: string, declared: ReadonlyMap<string, Declared>): Map<string, number> {
  const steps = new Map([[from, 0]]);
  for (const [at, away] of steps) {
    const { names, local } = declared.get(at) ?? { names: [], local: new Map<string, string>() };
    for (const name of names) {
      const target = local.get(name);
      if (target !== undefined && declared.has(target) && !steps.has(target)) steps.set(target, away + 1);
    }
  }
  return steps;
}

interface PublicFunction {
  readonly name: string;
  /** Of each article that it reaches, how far it is. */
  readonly away: ReadonlyMap<string, number>;
  readonly size: number;
}

function publicFunctions(): PublicFunction[] {
  const declared = readDeclared();
  return DOORS.flatMap((door) => [...importsOf(parse(door))])
    .filter(([, target]) => declared.get(target)?.isFunction === true)
    .map(([name, target]) => {
      const steps = reach(target, declared);
      const away = new Map<string, number>();
      for (const [at, distance] of steps) {
        for (const id of declared.get(at)?.cites ?? []) {
          if (!away.has(id)) away.set(id, distance);
        }
      }
      return { name, away, size: steps.size };
    });
}

/** What shows, prices or decides anything: named for an article only when no other function reaches it. */
const GENERAL = new Set([
  "adjudicateStream",
  "attempt",
  "compareClaims",
  "comparePremiums",
  "compareScenarios",
  "editionOn",
  "explain",
  "labels",
  "premiumColumns",
  "quote",
  "readPopulation",
  "serviceLabels",
  "usageFrom",
  "verify",
  "withRates",
]);

export interface FunctionsOf {
  /** The names of all public functions. */
  readonly names: ReadonlySet<string>;
  /** Of each article that the code cites, the one or two functions nearest to where it does. */
  readonly nearest: ReadonlyMap<string, readonly string[]>;
}

/**
 * The public functions that apply each article: those that reach a declaration of `src/` or `tables/` that cites it, in
 * its comments or in its code, by the fewest names; among equals, the two that reach the least of the package.
 */
export function functionsOf(): FunctionsOf {
  const all = publicFunctions();
  const nearest = new Map<string, readonly string[]>();
  for (const id of new Set(all.flatMap(({ away }) => [...away.keys()]))) {
    const reaching = all.filter(({ away }) => away.has(id));
    const special = reaching.filter(({ name }) => !GENERAL.has(name));
    const from = special.length === 0 ? reaching : special;
    const least = Math.min(...from.map(({ away }) => away.get(id) as number));
    const closest = from.filter(({ away }) => away.get(id) === least).sort((a, b) => a.size - b.size);
    nearest.set(
      id,
      closest.slice(0, 2).map(({ name }) => name),
    );
  }
  return { names: new Set(all.map(({ name }) => name)), nearest };
}
