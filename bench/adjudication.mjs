/**
 * Our `adjudicate` beside its peers: decisions compared first, then ratios within one run, the growth of one call, and the goals.
 *
 * node bench/adjudication.mjs [--rounds N] [--quick] [--json FILE] [--compare FILE]
 *
 * The options are those of bench/run.mjs, which runs this too; the report goes to .tmp/bench-adjudication.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BY_HAND, threeBenefitFiles, wholeScheduleFiles } from "./claims.mjs";
import { CLAIMS_BASE, CLAIMS_YARDSTICK, OUR_CLAIMS, OUR_STREAM, load } from "./contenders/index.mjs";
import { CLAIM_GOALS, judge } from "./goals.mjs";
import { adjudicates, adjudicatesStreams } from "./ours.mjs";
import { attempt, growthOf as sizesOf, printGrowth } from "./growth.mjs";
import { installPeers, peerVersions } from "./peers.mjs";
import {
  growthProcess,
  median,
  spread,
  streamAgainProcess,
  streamGrowthProcess,
  streamMemoryProcess,
  streamProcess,
} from "./processes.mjs";
import { bytes, figure, print, printGoals, ratioOf, say, stage } from "./show.mjs";

const ROUNDS = 5;

const WHOLE = `${OUR_CLAIMS}-whole`;
const STREAMS = [CLAIMS_YARDSTICK, CLAIMS_BASE].map((id) => `${id}-stream`);
const GROWN = {
  three: "three benefits",
  whole: "all 34 lines",
  vision: "vision, 0.04 a claim",
  "hearing-aid": "hearing aid, 0.04 a claim",
};

const PARTS = ["claim", "eligible", "paid", "patient"];

/** @param {readonly any[]} expected @param {readonly any[]} got decisions @returns {string | null} the first that differs */
function firstDifference(expected, got) {
  if (got.length !== expected.length) {
    return `${got.length} decisions instead of ${expected.length}`;
  }
  for (const [at, one] of expected.entries()) {
    const part = PARTS.find((name) => one[name] !== undefined && one[name] !== got[at][name]);
    if (part !== undefined) {
      return `${part} of ${one.claim} is ${got[at][part]} instead of ${one[part]}`;
    }
  }
  return null;
}

/** The decisions of every contender: the payments worked out by hand, then the same as the integers on drawn certificates. */
async function checkDecisions(ids, certificates) {
  const yardstick = await (await load(CLAIMS_YARDSTICK)).prepare();
  const files = threeBenefitFiles(certificates);
  const expected = files.map((file) => yardstick(file));
  const handed = BY_HAND.map(({ file, paid }) => file.claims.map(({ id }, at) => ({ claim: id, paid: paid[at] })));
  const contenders = [];
  const failures = [];
  for (const id of ids) {
    const contender = await load(id);
    const call = await contender.prepare();
    const differences = (list, decided) =>
      list.map((file, at) => firstDifference(decided[at], call(file))).filter((difference) => difference !== null);
    const byHand = differences(
      BY_HAND.map(({ file }) => file),
      handed,
    );
    const wrong = differences(files, expected);
    contenders.push({ id, name: contender.name, byHand: byHand.length, wrong: wrong.length, of: certificates });
    failures.push(...[byHand, wrong].flatMap((list) => list.slice(0, 1).map((first) => `${contender.name}: ${first}`)));
  }
  return { contenders, failures };
}

/** Our stream against the integers: by hand, a certificate a stream; drawn, all in one. */
async function checkStream(certificates) {
  const { name, prepareStream } = await load(OUR_STREAM);
  const stream = await prepareStream();
  const decide = async (files) => {
    const decided = [];
    for await (const { decisions } of stream(files)) {
      decided.push(decisions);
    }
    return decided;
  };
  const yardstick = await (await load(CLAIMS_YARDSTICK)).prepare();
  const files = threeBenefitFiles(certificates);
  const decided = await decide(files);
  const wrong = files.map((file, at) => firstDifference(yardstick(file), decided[at] ?? []));
  const byHand = [];
  for (const { file, paid } of BY_HAND) {
    const expected = file.claims.map(({ id }, at) => ({ claim: id, paid: paid[at] }));
    byHand.push(firstDifference(expected, (await decide([file]))[0] ?? []));
  }
  const [differ, differByHand] = [wrong, byHand].map((list) => list.filter((difference) => difference !== null));
  return {
    contender: { id: OUR_STREAM, name, byHand: differByHand.length, wrong: differ.length, of: certificates },
    failures: [differByHand, differ].flatMap((list) => list.slice(0, 1).map((first) => `${name}: ${first}`)),
  };
}

/** What one claim takes in streams that grow, and of a certificate met again in one, and what is kept of a claim. */
function sizedStreams(quick) {
  const again = attempt("a certificate met again", () => streamAgainProcess(quick ? 1 : 5));
  const samples = attempt("growth of a stream", () => streamGrowthProcess(quick ? 100_000 : 10_000_000));
  const sizes = [10_000, 100_000, ...(quick ? [] : [1_000_000])];
  const runs = attempt("memory of a stream", () => sizes.map((claims) => streamMemoryProcess(claims)));
  const each = runs?.map(({ claims, kept }) => kept / claims) ?? [];
  return {
    streamAgain: again === null ? null : growthOf([{ stream: again }]).stream,
    streamGrowth: samples === null ? null : sizesOf(samples),
    streamMemory: runs === null ? null : { runs, ratio: Math.max(...each) / Math.min(...each) },
  };
}

/** What becomes of the claims on the whole schedule: a bench of refusals alone would be quick. Every line is to be paid once. */
async function checkWhole(certificates) {
  const call = await (await load(OUR_CLAIMS)).prepare();
  const statuses = {};
  const lines = new Map();
  for (const file of wholeScheduleFiles(certificates)) {
    const benefits = new Map(file.claims.map(({ id, benefit }) => [id, benefit]));
    for (const { claim, paid, status } of call(file)) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      const line = benefits.get(claim);
      lines.set(line, (lines.get(line) ?? 0) + (paid === "0.00" ? 0 : 1));
    }
  }
  const failures = [...lines].filter(([, paid]) => paid === 0).map(([line]) => `no claim of ${line} is paid anything`);
  if (lines.size !== 34) {
    failures.push(`${lines.size} lines are claimed, not 34`);
  }
  return { statuses, failures };
}

/** What the n-th claim of a call costs, in nanoseconds, and the 10 000th in 10ths. */
function growthOf(runs) {
  const last = (run) => median(run[10000]) / median(run[10]);
  return Object.fromEntries(
    Object.keys(runs[0]).map((id) => {
      const numbers = Object.keys(runs[0][id]);
      const nanoseconds = numbers.map((number) => [number, median(runs.map((run) => median(run[id][number])))]);
      return [id, { nanoseconds: Object.fromEntries(nanoseconds), ratio: spread(runs.map((run) => last(run[id]))) }];
    }),
  );
}

/**
 * Measures and prints; the goals are the caller's.
 * @param {{ processes: number, quick: boolean, earlier: any }} options
 */
export async function adjudication({ processes, quick, earlier }) {
  const ready = await adjudicates();
  if (!ready) {
    stage("dist/index.js has no adjudicate(): build the package first. The peers run alone, and the end will be 1.");
  }
  const ids = [CLAIMS_YARDSTICK, CLAIMS_BASE, ...(ready ? [OUR_CLAIMS] : [])];

  stage("checking claims …");
  const { contenders, failures } = await checkDecisions(ids, quick ? 200 : 2000);
  const hasStream = await adjudicatesStreams();
  if (hasStream) {
    const checked = await checkStream(quick ? 200 : 2000);
    contenders.push(checked.contender);
    failures.push(...checked.failures);
  } else {
    failures.push("dist/index.js has no adjudicateStream()");
  }
  say(
    `Certificates of 20 claims whose decisions differ from the integers', and of the ${BY_HAND.length} worked out by hand`,
  );
  print([
    ["contender", "drawn", "of", "by hand"],
    ...contenders.map(({ name, wrong, of, byHand }) => [name, String(wrong), String(of), String(byHand)]),
  ]);
  const whole = ready ? await checkWhole(quick ? 500 : 2000) : null;
  failures.push(...(whole?.failures ?? ["dist/index.js has no adjudicate()"]));

  stage(`timing claims, ${processes} fresh processes …`);
  const streams = [];
  const growths = [];
  for (let time = 0; time < processes; time += 1) {
    streams.push(streamProcess(ROUNDS, time, quick ? 1000 : 5000));
    growths.push(growthProcess(quick ? 5 : 15, time));
  }
  const perSecond = Object.fromEntries(
    Object.keys(streams[0]).map((id) => [id, median(streams.map((run) => 1e9 / median(run[id])))]),
  );
  const ratios = {};
  for (const id of Object.keys(streams[0])) {
    for (const over of [CLAIMS_BASE, CLAIMS_YARDSTICK, ...STREAMS]) {
      ratios[`${id}/${over}`] = ratioOf(streams, id, over);
    }
  }
  const growth = growthOf(growths);

  const names = {
    [STREAMS[0]]: `${(await load(CLAIMS_YARDSTICK)).name}, one set of Maps for the stream`,
    [STREAMS[1]]: `${(await load(CLAIMS_BASE)).name}, all kept for the stream`,
    [OUR_STREAM]: (await load(OUR_STREAM)).name,
    [`${OUR_STREAM}-whole`]: `${(await load(OUR_STREAM)).name}, all 34 lines`,
    [WHOLE]: `${(await load(OUR_CLAIMS)).name}, all 34 lines`,
    ...Object.fromEntries(await Promise.all(ids.map(async (id) => [id, (await load(id)).name]))),
  };
  const before = (id) =>
    earlier === null ? [] : [figure(earlier.adjudication?.ratios[`${id}/${CLAIMS_BASE}`]?.median)];
  say(`Claims a second, streamed, and ratios: median, least and most of ${processes} processes of ${ROUNDS} rounds`);
  print([
    ["case", "a second", "× integers", "× decimal.js", "least", "most", ...(earlier === null ? [] : ["earlier"])],
    ...Object.entries(perSecond)
      .toSorted(([, a], [, b]) => b - a)
      .map(([id, count]) => {
        const over = ratios[`${id}/${CLAIMS_BASE}`];
        const cells = [count, ratios[`${id}/${CLAIMS_YARDSTICK}`].median, over.median, over.min, over.max].map(figure);
        return [names[id], ...cells, ...before(id)];
      }),
  ]);
  if (whole !== null) {
    const total = Object.values(whole.statuses).reduce((sum, count) => sum + count, 0);
    const parts = Object.entries(whole.statuses).map(
      ([status, count]) => `${figure((100 * count) / total)} % ${status}`,
    );
    say(`Of the claims on all 34 lines: ${parts.join(", ")}.`);
    say();
  }

  say("What the n-th claim of one call adds, in nanoseconds; the last over the first: median, least and most");
  const numbers = Object.keys(Object.values(growth)[0].nanoseconds);
  print([
    ["case", ...numbers.map((number) => `${figure(Number(number))}th`), "ratio", "least", "most"],
    ...Object.entries(growth).map(([id, { nanoseconds, ratio }]) => [
      id.replace(/^(.+)\/(.+)$/, (_, contender, lines) => `${names[contender].split(", ")[0]}: ${GROWN[lines]}`),
      ...numbers.map((number) => figure(nanoseconds[number])),
      ...[ratio.median, ratio.min, ratio.max].map(figure),
    ]),
  ]);
  let size = { streamAgain: null, streamGrowth: null, streamMemory: null };
  if (hasStream) {
    stage("growth and memory of streams …");
    size = sizedStreams(quick);
    if (size.streamAgain !== null) {
      const { nanoseconds, ratio } = size.streamAgain;
      say("What the n-th claim of a certificate takes that a stream meets again and again, in nanoseconds");
      print([
        ["case", ...numbers.map((number) => `${figure(Number(number))}th`), "ratio"],
        ["adjudicateStream()", ...numbers.map((number) => figure(nanoseconds[number])), figure(ratio.median)],
      ]);
    }
    if (size.streamGrowth !== null) {
      printGrowth("claim", { "adjudicateStream()": size.streamGrowth });
    }
    if (size.streamMemory !== null) {
      print([
        ["claims streamed", "kept", "bytes a claim", "peak"],
        ...size.streamMemory.runs.map(({ claims, kept, peak }) => [
          figure(claims),
          bytes(kept),
          figure(kept / claims),
          bytes(peak),
        ]),
      ]);
    }
  }
  const report = { check: contenders, statuses: whole?.statuses ?? null, perSecond, ratios, growth, ...size };
  return { report, failures };
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "string", default: ".tmp/bench-adjudication.json" },
      compare: { type: "string" },
    },
  });
  const { quick } = options;
  const processes = Number(options.rounds ?? (quick ? 1 : 5));
  if (!Number.isInteger(processes) || processes < 1) {
    throw new Error("--rounds takes a whole number from 1");
  }
  const earlier = options.compare === undefined ? null : JSON.parse(readFileSync(options.compare, "utf8"));
  installPeers();
  const measured = await adjudication({ processes, quick, earlier });
  const report = {
    schema: 1,
    node: process.version,
    quick,
    processes,
    peers: peerVersions(),
    adjudication: measured.report,
  };
  report.goals = judge(report, CLAIM_GOALS);
  printGoals(report.goals, earlier);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  say(`The report is in ${options.json}.`);
  for (const failure of measured.failures) {
    stage(`WRONG: ${failure}`);
  }
  process.exitCode = measured.failures.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
}
