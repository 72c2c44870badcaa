// The public interface as a text: every public name with its declaration, as the built types give it to a user.
// `node test/gates/api.mjs` fails when it is not that of test/api.txt; `--update` writes it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { finish, ROOT } from "./report.mjs";

const DOORS = {
  "regime-fsss": "dist/index.d.ts",
  "regime-fsss/schema": "dist/schema.d.ts",
  "regime-fsss/services": "dist/services.d.ts",
};
const REPORT = join(ROOT, "test/api.txt");

const program = ts.createProgram(
  Object.values(DOORS).map((file) => join(ROOT, file)),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, strict: true, skipLibCheck: true, types: [] },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });
const problems = [];
const lines = [];

const published = new Map();
for (const [door, file] of Object.entries(DOORS)) published.set(door, exportsOf(file));
const known = new Set([...published.values()].flatMap((names) => names.map(([, symbol]) => symbol)));
const hidden = new Map();

for (const [door, names] of published) {
  lines.push(`# ${door}`, "");
  for (const [name, symbol] of names) {
    for (const declaration of symbol.declarations) {
      lines.push(printed(declaration, name), "");
      findHidden(declaration, name);
    }
    const documented = symbol.getDocumentationComment(checker).length > 0;
    if (!documented && (symbol.flags & ts.SymbolFlags.Function) !== 0) {
      problems.push(`${door}: function ${name} has no doc comment`);
    }
  }
}
// What is part of the interface without being exported: a change of it is a change of the interface.
lines.push("# not exported, but part of the above", "");
for (const [symbol, by] of [...hidden].sort(([a], [b]) => (a.name < b.name ? -1 : 1))) {
  lines.push(`// by ${by}`, ...symbol.declarations.map((declaration) => printed(declaration, symbol.name)), "");
}

const report = lines.join("\n");
if (process.argv.includes("--update")) {
  writeFileSync(REPORT, report);
} else {
  const before = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";
  if (before !== report) {
    problems.push("the public interface is not that of test/api.txt; if it is meant to be, run `npm run api:update`");
    problems.push(...difference(before.split("\n"), report.split("\n")));
  }
}
finish("api", problems, [...published].map(([door, names]) => `${door} ${names.length} names`).join(", "));

function exportsOf(file) {
  const source = program.getSourceFile(join(ROOT, file));
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A declaration on its own, under its public name; a union of literals written out. */
function printed(declaration, name) {
  const schema = schemaInput(declaration);
  if (schema !== null) return `schema ${name}: ${schema};`;
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  let text = printer.printNode(ts.EmitHint.Unspecified, whole, whole.getSourceFile());
  text = text.replace(/^(export )?(declare )?/, "").replaceAll("\r\n", "\n");
  const literals = literalsOf(declaration);
  if (literals !== null) {
    text = `type ${name} = ${literals.join(" | ")};`;
    if (text.length > 110) text = `type ${name} =${literals.map((one) => `\n    | ${one}`).join("")};`;
  }
  const local = declaration.name?.text;
  return local !== undefined && local !== name ? `${text} // as ${name}` : text;
}

/** The members of a type that is a union of literals; `null` for all else. */
function literalsOf(node) {
  if (!ts.isTypeAliasDeclaration(node) || node.typeParameters !== undefined) return null;
  const type = checker.getTypeAtLocation(node.name);
  if (!type.isUnion() || !type.types.every((one) => one.isLiteral())) return null;
  return type.types.map((one) => JSON.stringify(one.value)).sort();
}

/** What a zod schema takes, as a plain type: how zod writes its own types is not our interface. `null` for all else. */
function schemaInput(declaration) {
  if (!ts.isVariableDeclaration(declaration)) return null;
  const internals = checker.getTypeAtLocation(declaration).getProperty("_zod");
  const input = internals && checker.getTypeOfSymbol(internals).getProperty("input");
  if (input === undefined) return null;
  return described(checker.getTypeOfSymbol(input), "");
}

/** A plain type in a fixed order: that in which the compiler gives the parts of one may change with any other file. */
function described(type, indent) {
  if (type.isUnion()) {
    const parts = type.types.map((one) => described(one, indent)).sort();
    return parts.join(" | ").replace("false | true", "boolean");
  }
  if (checker.isArrayType(type)) {
    const item = described(checker.getTypeArguments(type)[0], indent);
    const readonly = type.getSymbol().name === "ReadonlyArray" ? "readonly " : "";
    return item.includes(" | ") ? `${readonly}(${item})[]` : `${readonly}${item}[]`;
  }
  const name = (type.aliasSymbol ?? type.getSymbol())?.name;
  if ((type.flags & ts.TypeFlags.Object) === 0 || !["__type", "Record", "Readonly"].includes(name)) {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
  const fields = type.getProperties().map((property) => {
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0 ? "?" : "";
    return `${property.name}${optional}: ${described(checker.getTypeOfSymbol(property), `${indent}    `)};`;
  });
  fields.sort();
  const line = `{ ${fields.join(" ")} }`;
  if (line.length + indent.length < 110 && !line.includes("\n")) return line;
  return ["{", ...fields.map((field) => `${indent}    ${field}`), `${indent}}`].join("\n");
}

/** Names of our own declarations that no door gives. */
function findHidden(node, by) {
  // Told in full by the report already.
  if (schemaInput(node) !== null || literalsOf(node) !== null) return;
  if (ts.isIdentifier(node)) {
    let symbol = checker.getSymbolAtLocation(node);
    if (symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0) symbol = checker.getAliasedSymbol(symbol);
    const declaration = symbol?.declarations?.[0];
    const ours =
      declaration !== undefined &&
      declaration.getSourceFile().fileName.startsWith(join(ROOT, "dist")) &&
      (declaration.parent === declaration.getSourceFile() || ts.isVariableDeclaration(declaration));
    if (ours && !known.has(symbol) && !hidden.has(symbol)) {
      hidden.set(symbol, by);
      for (const one of symbol.declarations) findHidden(one, symbol.name);
    }
  }
  ts.forEachChild(node, (child) => findHidden(child, by));
}

function difference(before, after) {
  const had = new Set(before);
  const has = new Set(after);
  const changed = [
    ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
  return changed.length > 40 ? [...changed.slice(0, 40), `… ${changed.length - 40} more lines`] : changed;
}
