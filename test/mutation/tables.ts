// Changes every cell of every table by one unit, and its place on the page, one at a time, and runs the tests of the
// figures: each change must fail one. `npm run mutation:tables`, or `-- benefits` for some files; the sources are
// changed in a copy.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

interface Mutant {
  file: string;
  line: number;
  from: string;
  to: string;
  text: string;
}

const root = new URL("../..", import.meta.url).pathname;
const folder = join(root, "tables/2020");

/** The columns of the printed benefits, by their names in the table. */
const COLUMNS = ["ALL_80", "ALL_100", "II_III_80", "III_80", "III_50"];

/** A figure one unit up and one down in its last place, keeping its form. */
function neighbours(figure: string): string[] {
  const digits = figure.replace(".", "");
  const decimals = figure.includes(".") ? figure.length - figure.indexOf(".") - 1 : 0;
  return [-1, 1]
    .map((unit) => Number(digits) + unit)
    .filter((value) => value >= 0)
    .map((value) => {
      const text = String(value).padStart(decimals + 1, "0");
      return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
    });
}

/** Every change of one literal of a table: figures, dates, pages, units, sections, articles. */
function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(join(folder, file), "utf8");
  const mutants: Mutant[] = [];
  const lines = source.split("\n");
  const add = (index: number, from: string, to: string): void => {
    const line = source.slice(0, index).split("\n").length;
    // A figure in a comment prices nothing.
    if (/^\/[*/]/.test(lines[line - 1] as string)) return;
    mutants.push({ file, line, from, to, text: source.slice(0, index) + to + source.slice(index + from.length) });
  };
  for (const { index, 0: literal, 1: figure } of source.matchAll(/"(\d+(?:\.\d+)?)"/g)) {
    for (const other of neighbours(figure as string)) add(index, literal, `"${other}"`);
  }
  for (const { index, 0: literal } of source.matchAll(/(?:from|until|checkedOn): "\d{4}-\d{2}-\d{2}"/g)) {
    const day = Number(literal.slice(-3, -1));
    add(index, literal, `${literal.slice(0, -3)}${String(day === 1 ? 2 : day - 1).padStart(2, "0")}"`);
  }
  for (const { index, 0: literal, 1: name, 2: number } of source.matchAll(/(page|months): (\d+)/g)) {
    for (const other of [-1, 1]) add(index, literal, `${name as string}: ${String(Number(number) + other)}`);
  }
  for (const { index, 0: literal } of source.matchAll(/until: null/g)) add(index, literal, 'until: "2020-12-31"');
  // The marks of a benefit, its levels, what its maxima are counted over and limit.
  for (const { index, 0: literal } of source.matchAll(/ \w+: true,?/g)) {
    if (!literal.includes("page")) add(index, literal, "");
  }
  for (const { index, 0: literal, 1: columns } of source.matchAll(/rates: (\w+)/g)) {
    for (const other of COLUMNS) if (other !== columns) add(index, literal, `rates: ${other}`);
  }
  for (const { index, 0: literal } of source.matchAll(/per: "(?:calendar-year|lifetime|day|treatment)"/g)) {
    add(index, literal, literal.includes("lifetime") ? 'per: "calendar-year"' : 'per: "lifetime"');
  }
  for (const { index, 0: literal } of source.matchAll(/, (?:of|age|unit): "[^"]+"/g)) add(index, literal, "");
  for (const { index, 0: literal } of source.matchAll(/article: "[^"]+"/g)) add(index, literal, 'article: "GEN-01"');
  for (const { index, 0: literal } of source.matchAll(/pageInferred: true/g))
    add(index, literal, "pageInferred: false");
  return mutants;
}

/** Runs the tests of the figures in a copy of the project; whether they pass. */
function passes(copy: string): Promise<boolean> {
  return new Promise((resolve) => {
    const tests = ["test/golden", "test/edition.test.ts", "--bail=1", "--reporter=dot"];
    const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", ...tests];
    const child = spawn(process.execPath, args, { cwd: copy, stdio: "ignore" });
    child.on("close", (code) => {
      resolve(code === 0);
    });
  });
}

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "tables-"));
  for (const part of ["src", "tables", "test", "package.json", "tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

const only = process.argv[2] ?? "";
const queue = readdirSync(folder)
  .filter((file) => file.includes(only))
  .flatMap(mutantsOf);
const total = queue.length;
const survivors: Mutant[] = [];
mkdirSync(join(root, ".tmp"), { recursive: true });

async function work(): Promise<void> {
  const copy = copyProject();
  try {
    if (!(await passes(copy))) throw new Error("the tests fail before any change");
    for (let mutant = queue.pop(); mutant !== undefined; mutant = queue.pop()) {
      const path = join(copy, "tables/2020", mutant.file);
      const original = readFileSync(path, "utf8");
      writeFileSync(path, mutant.text);
      if (await passes(copy)) {
        survivors.push(mutant);
        process.stdout.write(`SURVIVED ${mutant.file}:${String(mutant.line)} ${mutant.from} → ${mutant.to}\n`);
      }
      writeFileSync(path, original);
      if (queue.length % 25 === 0) process.stdout.write(`${String(total - queue.length)} of ${String(total)}\n`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
process.stdout.write(`${String(total - survivors.length)} of ${String(total)} changed cells failed a test\n`);
process.exitCode = survivors.length === 0 ? 0 : 1;
