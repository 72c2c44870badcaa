// All gates, one after the other, or those named: `npm run gates -- api size`. A gate that fails does not stop the others.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
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

const results = [];
for (const [name, command] of Object.entries(GATES).filter(([gate]) => asked.length === 0 || asked.includes(gate))) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: ROOT,
    env,
    shell: true,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const passed = status === 0;
  const told = stdout.split("\n").findLast((line) => passed && line.startsWith(`${name}: `));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? "ok    " : "FAILED"} ${seconds.padStart(5)} s  ${told ?? name}`);
  if (!passed) {
    const lines = `${stdout}${stderr}`.trimEnd().split("\n");
    const more = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [];
    for (const line of [...lines.slice(0, MOST_LINES), ...more]) console.log(`       │ ${line}`);
  }
  results.push(passed);
  // What follows looks at dist/.
  if (name === "build" && !passed) break;
}

const failed = results.filter((passed) => !passed).length;
mkdirSync(join(ROOT, ".tmp"), { recursive: true });
writeFileSync(join(ROOT, ".tmp/gates.json"), JSON.stringify({ passed: results.length - failed, failed }));
console.log(`gates: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
