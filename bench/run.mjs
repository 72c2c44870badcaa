/**
 * Quotes, populations and claims beside their peers: results compared first, then ratios within one run, then the goals.
 *
 * node bench/run.mjs [--rounds N] [--quick] [--json FILE] [--compare FILE]
 *
 *   --rounds N      fresh processes of the timing (5)
 *   --quick         one process, fewer members and samples: to see that it runs, not to quote figures from
 *   --json FILE     where the report goes; without it, that of a full run is bench/report.json, whose figures are then put into
 *                   the README, and that of a quick one .tmp/bench.json
 *   --compare FILE  an earlier report, whose ratios are shown beside these
 *
 * It builds nothing: dist/ must be there. Only ratios inside one run mean anything; the times of two machines do not compare.
 * The end is 1 when one of our answers differs from the plain integers, or when dist/ is missing; a goal not met is only shown.
 */
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { adjudication } from "./adjudication.mjs";
import { populations } from "./populations.mjs";
import { check } from "./check.mjs";
import { BASE, OURS, PEERS, load } from "./contenders/index.mjs";
import { judge } from "./goals.mjs";
import { isBuilt } from "./ours.mjs";
import { installPeers, peerVersions } from "./peers.mjs";
import { bundleSizes, coldStart, median, startUp, timingProcess } from "./processes.mjs";
import { REPORT, writeReadme, writeReport } from "./readme.mjs";
import { figure, print, printGoals, ratioOf, say, stage } from "./show.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "string" },
    compare: { type: "string" },
  },
});
const quick = options.quick;
const json = options.json ?? (quick ? ".tmp/bench.json" : REPORT);
const processes = Number(options.rounds ?? (quick ? 1 : 5));
if (!Number.isInteger(processes) || processes < 1) {
  throw new Error("--rounds takes a whole number from 1");
}
const earlier = options.compare === undefined ? null : JSON.parse(readFileSync(options.compare, "utf8"));

const CASE_NAMES = {
  "quote-object": "regime-fsss, quote() left as returned",
  "steps-object": "regime-fsss, steps, left as returned",
  "household-quote": "one household, one quote()",
  "household-comparison": "one household, compareScenarios()",
};

function ratiosOf(runs) {
  const pairs = {};
  for (const id of Object.keys(runs[0])) {
    pairs[`${id}/${BASE}`] = ratioOf(runs, id, BASE);
  }
  for (const id of PEERS) {
    pairs[`ours/${id}`] = ratioOf(runs, "ours", id);
  }
  pairs["household-quote/household-comparison"] = ratioOf(runs, "household-quote", "household-comparison");
  return Object.fromEntries(Object.entries(pairs).filter(([, ratio]) => ratio !== undefined));
}

/** What a reader may want to know of where it ran: "linux x64, 2 cores of …, 24 GB". */
function machine() {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "unknown";
  return `${process.platform} ${process.arch}, ${cores.length} cores of ${model}, ${Math.round(totalmem() / 1e9)} GB`;
}

installPeers();
const built = isBuilt();
if (!built) {
  stage("dist/index.js is missing: build the package first. The peers run alone, and the end will be 1.");
}

stage("checking …");
const checked = await check({ members: quick ? 100 : 1000 });
say(`Members that differ from the plain integers (which give all ${checked.figures} printed figures tried)`);
print([
  ["contender", "random", "half cents", "of", "first difference"],
  ...checked.contenders.map(({ name, wrong, of, example }) => [
    name,
    String(wrong.random),
    String(wrong.halfCents),
    String(of),
    example === null ? "" : `${example.amount}: ${example.got}, not ${example.expected}`,
  ]),
]);

stage(`timing, ${processes} fresh processes …`);
const runs = [];
for (let time = 0; time < processes; time += 1) {
  runs.push(timingProcess(quick ? 10 : 40, time));
}
const report = {
  schema: 2,
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: machine(),
  quick,
  processes,
  peers: peerVersions(),
  check: checked,
  perSecond: Object.fromEntries(
    Object.keys(runs[0]).map((id) => [id, median(runs.map((run) => 1e9 / median(run[id])))]),
  ),
  ratios: ratiosOf(runs),
};
const names = { ...CASE_NAMES };
for (const id of [...PEERS, ...OURS]) {
  names[id] = (await load(id)).name;
}
say(`Calls a second and ratio to plain decimal.js: median, least and most of ${processes} processes`);
print([
  ["case", "a second", "× decimal.js", "least", "most", ...(earlier === null ? [] : ["earlier"])],
  ...Object.entries(report.perSecond)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, perSecond]) => {
      const pair = `${id}/${BASE}`;
      const { median: middle, min, max } = report.ratios[pair];
      const row = [names[id], figure(perSecond), figure(middle), figure(min), figure(max)];
      return earlier === null ? row : [...row, figure(earlier.ratios[pair]?.median)];
    }),
]);

if (built) {
  stage("cold start, start-up, size …");
  report.cold = coldStart(quick ? 3 : 5);
  report.startUp = startUp(quick ? 5 : 15);
  report.size = await bundleSizes();
  const { cold, startUp: start, size } = report;
  print([
    ["around it", "ours", "decimal.js", "ratio"],
    ...[
      ["first 1 000 quotes, ms", cold.quotes],
      ["the same with loading the library, ms", cold.withLoading],
    ].map(([label, part]) => [label, figure(part.ours), figure(part.decimal), figure(part.ratio)]),
    ["start-up above bare Node, ms", figure(start.above), "", ""],
    ["  of which an empty module takes, ms", figure(start.emptyModuleAbove), "", ""],
    ["main entry, min + gz, kB", figure(size.entry), "", ""],
    ["quote alone, min + gz, kB", figure(size.quote), "", ""],
  ]);
}

const population = await populations({ processes, quick, earlier });
report.population = population.report;

const claims = await adjudication({ processes, quick, earlier });
report.adjudication = claims.report;

report.goals = judge(report);
printGoals(report.goals, earlier);

await writeReport(report, json);
say(`The report is in ${relative(process.cwd(), json)}.`);

const failures = [...checked.failures, ...population.failures, ...claims.failures];
for (const failure of failures) {
  stage(`WRONG: ${failure}`);
}
if (json === REPORT && failures.length === 0) {
  await writeReadme();
  say("Its figures are in README.md.");
}
// A library that was loaded may keep the process alive; what had to be said has been said.
process.exitCode = built && failures.length === 0 ? 0 : 1;
