/**
 * Our `readPopulation`, `premiumColumns` and `regime-fsss premiums` beside their peers: amounts compared first, then ratios within
 * one run, growth, memory, files, and the goals.
 *
 * node bench/populations.mjs [--rounds N] [--quick] [--json FILE]
 *
 * The options are those of bench/run.mjs, which runs this too; the report goes to .tmp/bench-populations.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { KERNELS, NATIVE, OUR_COLUMNS, ROWS, loadKernel } from "./columns/index.mjs";
import { PLACES, WIDTH, checkedMembers, population } from "./columns/population.mjs";
import { YARDSTICK, load } from "./contenders/index.mjs";
import { csv } from "./csv.mjs";
import { POPULATION_GOALS, judge } from "./goals.mjs";
import { attempt, growthOf, printGrowth } from "./growth.mjs";
import { oursWith } from "./ours.mjs";
import { columnsGrowthProcess, columnsProcess, median, populationProcess } from "./processes.mjs";
import { bytes, figure, print, printGoals, ratioOf, say, stage } from "./show.mjs";

const ROUNDS = 15;

/** "12.34" in cents. */
const cents = (text) => Number(text.replace(".", ""));

/** Every kernel against the plain integers, on every amount. A kernel that cannot be had is left out, and said so. */
async function checkKernels(members) {
  const yardstick = await (await load(YARDSTICK)).prepare();
  const expected = members.flatMap((member) => {
    const amounts = yardstick(member);
    return PLACES.map((place) => cents(amounts[place]));
  });
  const { columns, ours } = population(members, members.length, await oursWith("premiumColumns"));
  const kernels = [];
  const skipped = [];
  const failures = [];
  for (const id of KERNELS) {
    const { name, missing, prepare } = await loadKernel(id);
    const priced = await prepare(columns, ours);
    if (priced === null) {
      skipped.push(id);
      stage(`SKIPPED ${name}: ${missing ?? "dist/index.js has no premiumColumns(): build the package first"}`);
      if (OUR_COLUMNS.includes(id)) {
        failures.push(`${name} is not built`);
      }
      continue;
    }
    await priced.price();
    const got = await priced.values();
    priced.end?.();
    const first = got.length === expected.length ? expected.findIndex((amount, at) => amount !== got[at]) : 0;
    kernels.push({ id, name, of: members.length, equal: first === -1 });
    if (first !== -1) {
      failures.push(
        `${name}: amount ${first % WIDTH} is ${got[first]} instead of ${expected[first]} for ` +
          JSON.stringify(members[Math.floor(first / WIDTH)]),
      );
    }
  }
  return { kernels, skipped, failures };
}

/** Peak memory and growth of the package. */
function sized(quick) {
  const members = quick ? 1_000_000 : 10_000_000;
  const peak = attempt("memory of a population", () => ({ members, ...populationProcess(members) }));
  const samples = attempt("growth of a population", () => columnsGrowthProcess(quick ? 100_000 : 10_000_000));
  const part = (name) =>
    growthOf(Object.fromEntries(Object.entries(samples).map(([size, parts]) => [size, parts[name]])));
  return { peak, growth: samples === null ? null : { read: part("read"), priced: part("priced") } };
}

/**
 * Measures and prints; the goals are the caller's.
 * @param {{ processes: number, quick: boolean, earlier: any }} options
 */
export async function populations({ processes, quick, earlier }) {
  stage("checking populations …");
  const { kernels, skipped, failures } = await checkKernels(checkedMembers(quick ? 2000 : 20_000));
  const isReady = kernels.some(({ id }) => OUR_COLUMNS.includes(id));

  const members = quick ? 100_000 : 1_000_000;
  stage(`timing populations, ${processes} fresh processes …`);
  const runs = Array.from({ length: processes }, (_, time) => columnsProcess(quick ? 7 : ROUNDS, time, members));
  const ids = Object.keys(runs[0]);
  const perSecond = Object.fromEntries(ids.map((id) => [id, median(runs.map((run) => 1e9 / median(run[id])))]));
  const ratios = Object.fromEntries(
    [ROWS, ...NATIVE.filter((id) => ids.includes(id))].flatMap((over) =>
      ids.map((id) => [`${id}/${over}`, ratioOf(runs, id, over)]),
    ),
  );
  const names = Object.fromEntries(kernels.map(({ id, name }) => [id, name]));
  say(
    `Members a second of the processor, ${figure(members)} in columns, all ${WIDTH} amounts, checked equal on ${kernels[0].of} members`,
  );
  print([
    ["kernel", "a second", "× JS row-major", "least", "most", ...(earlier === null ? [] : ["earlier"])],
    ...Object.entries(perSecond)
      .toSorted(([, a], [, b]) => b - a)
      .map(([id, count]) => {
        const over = ratios[`${id}/${ROWS}`];
        const row = [names[id], ...[count, over.median, over.min, over.max].map(figure)];
        return earlier === null ? row : [...row, figure(earlier.population?.ratios[`${id}/${ROWS}`]?.median)];
      }),
  ]);

  let size = { peak: null, growth: null };
  if (isReady) {
    stage("memory and growth of populations …");
    size = sized(quick);
    if (size.growth !== null) {
      printGrowth("member", { "readPopulation()": size.growth.read, "premiumColumns()": size.growth.priced });
    }
    if (size.peak !== null) {
      say(`${figure(size.peak.members)} members read and priced: ${bytes(size.peak.peak)} at the peak.`);
      say();
    }
  }

  stage("files …");
  const files = await csv({
    rows: quick ? 50_000 : 1_000_000,
    smaller: quick ? 10_000 : 100_000,
    times: quick ? 1 : 3,
  });
  const { rows, smaller, milliseconds, ratio, processorRatio, peak } = files.report;
  print([
    [`CSV of ${figure(rows)} members`, "s", "× copy", "of the processor", "peak", `peak at ${figure(smaller)}`],
    ...[
      [
        "read and written with csv-parse and csv-stringify",
        milliseconds.copy,
        { median: 1 },
        { median: 1 },
        peak.copy,
        null,
      ],
      ["regime-fsss premiums", milliseconds.ours, ratio, processorRatio, peak.ours, peak.smaller],
    ]
      .filter(([, took]) => took !== null)
      .map(([name, took, over, processor, most, least]) => [
        name,
        figure(took.median / 1000),
        figure(over.median),
        figure(processor.median),
        bytes(most.median),
        least === null ? "" : bytes(least.median),
      ]),
  ]);
  return {
    report: { check: kernels, skipped, members, perSecond, ratios, ...size, csv: files.report },
    failures: [...failures, ...files.failures],
  };
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "string", default: ".tmp/bench-populations.json" },
    },
  });
  const { quick } = options;
  const processes = Number(options.rounds ?? (quick ? 1 : 5));
  const measured = await populations({ processes, quick, earlier: null });
  const report = { schema: 2, node: process.version, quick, processes, population: measured.report };
  report.goals = judge(report, POPULATION_GOALS);
  printGoals(report.goals, null);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  for (const failure of measured.failures) {
    stage(`WRONG: ${failure}`);
  }
  process.exitCode = measured.failures.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
}
