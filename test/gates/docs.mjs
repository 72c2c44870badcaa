// The README is true: its ```js and ```ts blocks run against dist/ and type-check, and what stands behind `// →` is what
// the expression before it gives.
//
//   quote(member).payable.total; // → "153.94"
//   const { lines } = quote(member);
//   lines[0]; // → { line: "health", total: "128.21", … }        `…`: and more
//   editionOn("2021-01-01"); // → throws E_NO_PRINTED_RATE
//
// A comment goes on in the comment lines below it. A block without an import goes on from the block before it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { transformSync } from "esbuild";
import ts from "typescript";
import { finish, ROOT } from "./report.mjs";

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const folder = join(ROOT, ".tmp/readme");
const problems = [];
let promised = 0;

const readme = readText("README.md");
const programs = programsOf(readme);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [index, { line, code }] of programs.entries()) await runProgram(`${index}`, line, code);
checkTypes();
checkCommands(readme);
checkChangelog(readText("CHANGELOG.md"));
finish("docs", problems, `${programs.length} programs, ${promised} results`);

function readText(file) {
  if (existsSync(join(ROOT, file))) return readFileSync(join(ROOT, file), "utf8");
  problems.push(`${file} is missing`);
  return "";
}

/** The blocks, each with the line on which its code begins; those that go on from another are put below it. */
function programsOf(text) {
  const found = [];
  for (const match of text.matchAll(/^```(?:js|ts|javascript|typescript)[^\n]*\n(.*?)^```/gms)) {
    const line = text.slice(0, match.index).split("\n").length + 1;
    const last = found.at(-1);
    if (last === undefined || /^import /m.test(match[1])) found.push({ line, code: match[1] });
    else last.code += "\n".repeat(line - last.line - last.code.split("\n").length + 1) + match[1];
  }
  return found;
}

async function runProgram(name, firstLine, code) {
  writeFileSync(join(folder, `${name}.mts`), code);
  const source = ts.createSourceFile(`${name}.mts`, code, ts.ScriptTarget.ES2023, true);
  let rewritten = "";
  let copied = 0;
  let seen = 0;
  for (const statement of source.statements) {
    const expected = promiseAfter(code, statement.getEnd());
    if (expected === undefined) continue;
    seen++;
    const line = firstLine + source.getLineAndCharacterOfPosition(statement.getStart()).line;
    const value = valueOf(statement);
    if (value === undefined) {
      problems.push(`README.md:${line}: → behind what has no value`);
      continue;
    }
    rewritten += code.slice(copied, ts.isExpressionStatement(statement) ? statement.getStart() : statement.getEnd());
    rewritten += `;await __check(${line}, async () => (${value}), ${JSON.stringify(expected)});`;
    copied = statement.getEnd();
  }
  rewritten += code.slice(copied);
  if (seen !== code.split("// →").length - 1) problems.push(`README.md:${firstLine}: a → in it is behind no statement`);
  promised += seen;
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, transformSync(rewritten, { loader: "ts", format: "esm" }).code);
  globalThis.__check = check;
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    problems.push(`README.md:${firstLine}: the program throws ${String(error)}`);
  }
}

/** What is promised behind a statement or on the line below it, and in the comment lines that follow. */
function promiseAfter(code, end) {
  const [promise] = /^[ \t]*\n?[ \t]*\/\/ → .*(?:\n[ \t]*\/\/(?! →).*)*/.exec(code.slice(end)) ?? [];
  return promise?.replace(/^[ \t]*\n?[ \t]*\/\/ → /, "").replace(/\n[ \t]*\/\/ ?/g, "\n");
}

/** The expression whose value is meant: the statement, what it logs, or the variable that it declares. */
function valueOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.at(-1).name.getText();
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const logged = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return (logged ? expression.arguments[0] : expression).getText();
}

async function check(line, work, expected) {
  let value;
  try {
    value = await work();
  } catch (error) {
    const codes = error.issues?.map(({ code }) => code) ?? [error.name];
    if (expected !== `throws ${codes.join(", ")}`) problems.push(`README.md:${line}: throws ${String(error)}`);
    return;
  }
  if (!agrees(value, expected)) {
    problems.push(`README.md:${line}: promises ${expected}, gives ${JSON.stringify(value, null, 1)}`);
  }
}

/** As a JavaScript value when the promise is one, otherwise as a text. */
function agrees(value, expected) {
  const more = Symbol("…");
  let promise;
  try {
    const literal = expected.replace(/(?<=[[{,]\s*)…/g, "...$more");
    promise = new Function("$more", `"use strict"; return (${literal});`)(Object.assign([more], { [more]: true }));
  } catch {
    return String(value) === expected;
  }
  return holds(value, promise);

  function holds(actual, wanted) {
    if (Array.isArray(wanted)) {
      const open = wanted.at(-1) === more;
      const items = open ? wanted.slice(0, -1) : wanted;
      if (!Array.isArray(actual) || (open ? actual.length < items.length : actual.length !== items.length))
        return false;
      return items.every((item, index) => holds(actual[index], item));
    }
    if (typeof wanted !== "object" || wanted === null) return isDeepStrictEqual(actual, wanted);
    if (typeof actual !== "object" || actual === null) return false;
    const { [more]: open, 0: _first, ...fields } = wanted;
    return (
      (open === true || Object.keys(actual).length === Object.keys(fields).length) &&
      Object.entries(fields).every(([key, field]) => Object.hasOwn(actual, key) && holds(actual[key], field))
    );
  }
}

function checkTypes() {
  if (programs.length === 0) return;
  const compilerOptions = { resolveJsonModule: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.json", compilerOptions, include: ["*.mts"] }),
  );
  const { status, stdout } = spawnSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  if (status !== 0) {
    const lineOf = (name, line) => programs[name].line + Number(line) - 1;
    problems.push(stdout.replace(/\S*?(\d+)\.mts\((\d+),\d+\)/g, (_, name, line) => `README.md:${lineOf(name, line)}`));
  }
}

/** Every command that the README gives exists. */
function checkCommands(text) {
  for (const [, script] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
    if (manifest.scripts[script] === undefined) problems.push(`README.md: there is no \`npm run ${script}\``);
  }
}

/** Keep a Changelog: the newest version is that of the package, or its changes wait under [Unreleased]. */
function checkChangelog(text) {
  const headings = Array.from(text.matchAll(/^## \[([^\]]+)\]/gm), ([, name]) => name);
  const newest = headings.find((name) => name !== "Unreleased");
  if (
    headings[0] === "Unreleased" ? newest !== undefined && newest !== manifest.version : newest !== manifest.version
  ) {
    problems.push(`CHANGELOG.md: its newest version is ${newest ?? "none"}, the package's ${manifest.version}`);
  }
}
