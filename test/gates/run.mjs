// All gates, one after the other (lint beside them), or those named: `npm run gates -- api size`. A gate that fails does not stop the others.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./report.mjs";

const GATES = {
  format: "npm run -s format:check",
  lint: "npm run -s lint",
  knip: "knip",
  build: "npm run -s build",
  package: "npm run -s lint:package",
  api: "node test/gates/api.mjs",
  pack: "node test/gates/pack.mjs",
  // The Node that runs the gates; `npm run runtimes` has the others.
  runtimes: "node test/runtimes/run.mjs --only node",
  size: "node test/gates/size.mjs",
  docs: "node test/gates/docs.mjs",
  bench: "node bench/readme.mjs --check",
  purity: "node test/gates/purity.mjs",
  zones: "node test/gates/zones.mjs",
};

const MOST_LINES = 120;
const env = { ...process.env, PATH: [join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter) };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => GATES[name] === undefined);
if (unknown.length > 0) throw new Error(`no gate ${unknown.join(", ")}; there are ${Object.keys(GATES).join(", ")}`);

const gates = Object.entries(GATES).filter(([gate]) => asked.length === 0 || asked.includes(gate));
mkdirSync(join(ROOT, ".tmp"), { recursive: true });
// The longest that needs one processor alone begins first, beside the others, and is told last.
const BESIDE = "lint";
const beside = gates.find(([gate]) => gate === BESIDE);
const log = join(ROOT, ".tmp/lint.log");
const started = performance.now();
const running =
  beside && spawn(`${beside[1]} > ${JSON.stringify(log)} 2>&1`, { cwd: ROOT, env, shell: true, stdio: "ignore" });
const ended = running && once(running, "exit");

const results = [];
for (const [name, command] of gates.filter(([gate]) => gate !== BESIDE)) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: ROOT,
    env,
    shell: true,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  tell(name, status, stdout, stderr, performance.now() - start);
  // What follows looks at dist/.
  if (name === "build" && status !== 0) break;
}
if (ended !== undefined) {
  const [status] = await ended;
  tell(BESIDE, status, readFileSync(log, "utf8"), "", performance.now() - started);
}

/** One line of a gate, and what it said when it failed. */
function tell(name, status, stdout, stderr, milliseconds) {
  const passed = status === 0;
  const told = stdout.split("\n").findLast((line) => passed && line.startsWith(`${name}: `));
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${passed ? "ok    " : "FAILED"} ${seconds.padStart(5)} s  ${told ?? name}`);
  if (!passed) {
    const lines = `${stdout}${stderr}`.trimEnd().split("\n");
    const more = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [];
    for (const line of [...lines.slice(0, MOST_LINES), ...more]) console.log(`       │ ${line}`);
  }
  results.push(passed);
}

const failed = results.filter((passed) => !passed).length;
writeFileSync(join(ROOT, ".tmp/gates.json"), JSON.stringify({ passed: results.length - failed, failed }));
console.log(`gates: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
