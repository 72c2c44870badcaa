// A file imports only from floors below its own (or from its own folder), there are no circles, and each package has one file.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";
import { finish, ROOT } from "./report.mjs";

/** From the ground up. What a floor names may import the floors before it; files of one folder may import each other. */
const FLOORS = [
  // Words and figures
  ["src/deep-freeze.ts", "src/messages/en.ts"],
  [
    "src/money.ts",
    "src/errors.ts",
    "src/articles.ts",
    /^src\/coverage\/(statuses|levels|scenarios|cover|benefits|certificate)\.ts$/,
  ],
  ["src/calendar.ts"],
  ["src/edition.ts", "src/messages/fr.ts"],
  ["src/service-tables.ts"],
  ["src/readings.ts"],
  ["src/trace.ts"],
  // What is read, and with which tables
  ["src/read.ts"],
  ["src/read-or-throw.ts"],
  [/^src\/coverage\//],
  [/^tables\//],
  ["src/exact-benefits.ts", "src/exact-premiums.ts"],
  ["src/exact-edition.ts"],
  ["src/printed-premiums.ts"],
  ["src/editions.ts"],
  ["src/context.ts"],
  // Rules
  ["src/pay-periods.ts"],
  [/^src\/premium\//],
  [/^src\/reimbursement\//],
  [/^src\/participation\//],
  [/^src\/benefit\//],
  // What the service documents share, then each by itself: none imports another’s (AMB-97).
  [/^src\/services\/[\w-]+\.ts$/],
  [/^src\/services\/[\w-]+\//],
  // What is made of results
  [/^src\/explain\//],
  [/^src\/batch\//],
  // Doors
  ["src/index.ts", "src/schema.ts", "src/services.ts"],
  [/^src\/cli\//],
];
const PACKAGES = [
  [/^decimal\.js$/, /^src\/money\.ts$/],
  [/^(date-fns\/\w+|@date-fns\/utc\/.+)$/, /^src\/calendar\.ts$/],
  [/^zod$/, /^src\/schema\.ts$/],
  [/^(node:.+|csv-(parse|stringify)(\/.+)?)$/, /^(src\/cli\/|tables\/write-json\.mjs$)/],
];

const matches = (pattern, file) => (typeof pattern === "string" ? pattern === file : pattern.test(file));
const floorOf = (file) => FLOORS.findIndex((floor) => floor.some((pattern) => matches(pattern, file)));

const problems = [];
const graph = new Map();
for (const file of filesUnder("src", "tables")) {
  const imported = importsOf(file);
  graph.set(
    file,
    imported.filter((name) => name.startsWith(".")).map((name) => resolve(file, name)),
  );
  if (floorOf(file) < 0) problems.push(`${file}: on no floor; give it one in test/gates/imports.mjs`);
  for (const name of imported) {
    const problem = name.startsWith(".") ? problemWithFile(file, resolve(file, name)) : problemWithPackage(file, name);
    if (problem !== null) problems.push(`${file} imports ${name}: ${problem}`);
  }
}
for (const circle of circles(graph)) problems.push(`a circle: ${circle.join(" → ")}`);

// What is imported without being a dependency is bundled, and its licence asks to be named.
const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const thirdParty = readFileSync(join(ROOT, "THIRD-PARTY.md"), "utf8");
for (const name of new Set(filesUnder("src").flatMap(importsOf))) {
  const from = /^(?!\.|node:)(@[^/]+\/)?[^/]+/.exec(name)?.[0];
  if (from !== undefined && dependencies[from] === undefined && !thirdParty.includes(`\`${from}\``)) {
    problems.push(`${from} is bundled and not in THIRD-PARTY.md`);
  }
}

// The oracle is a second opinion: nothing of it may come from what it judges.
// The conformance pack is computed by it.
for (const file of filesUnder("test/oracle", "test/golden/data", "test/conformance").filter(
  (name) => !/\.test(-d)?\.ts$/.test(name),
)) {
  for (const name of importsOf(file).filter((path) => path.startsWith("."))) {
    if (/^(src|tables)\//.test(resolve(file, name))) problems.push(`${file} imports ${name}: not independent`);
  }
}

finish("imports", problems, `${graph.size} files on ${FLOORS.length} floors`);

function problemWithFile(file, target) {
  if (target === "src/index.ts") return "nothing imports the main door";
  if (file.startsWith("tables/") && target.startsWith("src/") && target !== shapeFor(file)) {
    return "tables know their shape and nothing else";
  }
  if (floorOf(target) < floorOf(file)) return null;
  return floorOf(target) === floorOf(file) && dirname(target) === dirname(file) && dirname(file) !== "src"
    ? null
    : "not on a floor below";
}

function shapeFor(table) {
  return table.startsWith("tables/services/") ? "src/service-tables.ts" : "src/edition.ts";
}

function problemWithPackage(file, name) {
  const entry = PACKAGES.find(([pattern]) => pattern.test(name));
  if (entry === undefined) return "not one of the packages, or not by the path, that this project uses";
  return entry[1].test(file) ? null : `only ${String(entry[1])} does`;
}

function filesUnder(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name.replaceAll("\\", "/")))
      .sort(),
  );
}

/** Types too: a circle of types is a circle. */
function importsOf(file) {
  return ts.preProcessFile(readFileSync(join(ROOT, file), "utf8"), true, true).importedFiles.map((one) => one.fileName);
}

function resolve(file, name) {
  return normalize(join(dirname(file), name)).replace(/\.js$/, ".ts");
}

function circles(edges) {
  const found = [];
  const done = new Set();
  const visit = (file, trail) => {
    const at = trail.indexOf(file);
    if (at >= 0) return void found.push([...trail.slice(at), file]);
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}
