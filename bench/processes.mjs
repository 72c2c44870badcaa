import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {readonly number[]} list */
export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

export const spread = (list) => ({ median: median(list), min: Math.min(...list), max: Math.max(...list) });

/** Runs Node to its end; what it printed, and the milliseconds it took from outside. */
function node(args, env = process.env) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) {
    throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
  }
  return { stdout, took };
}

// Ten million claims keep more than Node gives by itself.
const HEAP = "--max-old-space-size=8192";
const child = (file, ...options) => JSON.parse(node([HEAP, `bench/${file}`, ...options.map(String)]).stdout);

/** One fresh process of the interleaved timing: nanoseconds of a call, by case and round. */
export const timingProcess = (rounds, seed) => child("child-timing.mjs", rounds, seed);

/** One fresh process of streamed claims: nanoseconds of a claim, by case and round. */
export const streamProcess = (rounds, seed, certificates) => child("child-stream.mjs", rounds, seed, certificates);

/** One fresh process of calls that grow: nanoseconds of the n-th claim, by case, n and round. */
export const growthProcess = (rounds, seed) => child("child-growth.mjs", rounds, seed);

/** One fresh process of population premiums: nanoseconds of a member, by kernel and round. */
export const columnsProcess = (rounds, seed, members) => child("child-columns.mjs", rounds, seed, members);

/** One fresh process that reads and prices so many members: bytes at the peak. */
export const populationProcess = (members) => child("child-population.mjs", members);

/** One fresh process of populations up to a size: nanoseconds of a member, read and priced, by size. */
export const columnsGrowthProcess = (largest) => child("child-columns-growth.mjs", largest);

/** One fresh process of streams up to a size: nanoseconds of a claim, by size. */
export const streamGrowthProcess = (largest) => child("child-stream-growth.mjs", largest);

/** One fresh process of a certificate met again: nanoseconds of its n-th claim, by n and round. */
export const streamAgainProcess = (rounds) => child("child-stream-again.mjs", rounds);

/** One fresh process of one stream: bytes kept and at the peak. */
export const streamMemoryProcess = (claims) => child("child-stream-memory.mjs", claims);

/** Runs a program to its end: milliseconds from outside, those of the processor, and the bytes it took at most. */
export function programProcess(args) {
  const file = `${root}.tmp/bench-spent-${process.pid}`;
  const hook = pathToFileURL(`${root}bench/hook-spent.mjs`).href;
  const { took } = node(["--import", hook, ...args], { ...process.env, BENCH_SPENT: file });
  const spent = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return { took, ...spent };
}

/** The first 1 000 quotes of fresh processes, ours and decimal.js's alternating; milliseconds. */
export function coldStart(times) {
  const runs = { ours: [], decimal: [] };
  for (let time = 0; time < times; time += 1) {
    for (const id of time % 2 === 0 ? ["ours", "decimal"] : ["decimal", "ours"]) {
      runs[id].push(child("child-cold.mjs", id));
    }
  }
  const part = (of) => {
    const ours = median(runs.ours.map(of)) / 1e6;
    const decimal = median(runs.decimal.map(of)) / 1e6;
    return { ours, decimal, ratio: ours / decimal };
  };
  return { times, quotes: part(({ quotes }) => quotes), withLoading: part(({ load, quotes }) => load + quotes) };
}

/** Milliseconds that `import("regime-fsss")` adds to a bare Node, and those of an empty module for comparison. */
export function startUp(alternations) {
  let specifier = "regime-fsss";
  try {
    node(["-e", `import("${specifier}")`]);
  } catch {
    specifier = "./dist/index.js"; // the package does not yet name its own entry
  }
  const cases = {
    bare: ["-e", "0"],
    empty: ["-e", 'import("data:text/javascript,")'],
    entry: ["-e", `import("${specifier}")`],
  };
  const names = Object.keys(cases);
  const took = { bare: [], empty: [], entry: [] };
  for (let time = 0; time < alternations; time += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(time + turn) % names.length];
      took[name].push(node(cases[name]).took);
    }
  }
  const above = (name) => median(took[name].map((milliseconds, time) => milliseconds - took.bare[time]));
  return { alternations, bare: median(took.bare), above: above("entry"), emptyModuleAbove: above("empty") };
}

/** Minified and gzipped size, in kB of 1 000 bytes, of the main entry and of `quote` alone, dependencies included. */
export async function bundleSizes() {
  const { build } = await import("esbuild");
  const size = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, loader: "js" },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "browser",
      target: "es2022",
      legalComments: "none",
      logLevel: "error",
    });
    return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
  };
  return {
    quote: await size('export { quote } from "./dist/index.js";'),
    entry: await size('export * from "./dist/index.js";'),
  };
}
