/**
 * The figures of the README, out of a report of bench/run.mjs, between the two markers.
 *
 * node bench/readme.mjs [--check] [--json FILE]
 *
 *   --check      writes nothing; the end is 1 when the README does not say what the report does
 *   --json FILE  another report than bench/report.json
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CLAIMS_BASE, CLAIMS_YARDSTICK, OUR_CLAIMS, OUR_STREAM } from "./contenders/index.mjs";
import { ROWS } from "./columns/index.mjs";
import { figure } from "./show.mjs";

const { printWidth } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).prettier;
const README = new URL("../README.md", import.meta.url);
export const REPORT = fileURLToPath(new URL("./report.json", import.meta.url));
const START = "<!-- bench:start -->";
const END = "<!-- bench:end -->";

/** Thousands apart as the README has them. */
const grouped = (text) => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ",");
const number = (value) => grouped(figure(value));
const millions = (value) => `${figure(value / 1e6)} M`;
const megabytes = (value) => `${number(value / 1e6)} MB`;

/** @param {string[]} heading the first column is text, the others numbers @param {string[][]} rows */
const table = (heading, rows) =>
  [heading, heading.map((_, column) => (column === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

function goals({ goals: judged }) {
  const verdict = (met) => (met === null ? "not measured" : met ? "met" : "**not met**");
  return table(
    ["goal", "bound", "measured", ""],
    judged.map(({ goal, bound, measured, met }) => [grouped(goal), grouped(bound), number(measured), verdict(met)]),
  );
}

const QUOTES = {
  "ours-inside": "the computation inside (exact cents)",
  integers: "scaled integers by hand, unchecked input, strings out",
  ours: "**`quote`**: input checked, strings out",
  "ours-steps": "`quote` with `steps: true`",
  decimal: "decimal.js, written plainly",
  hyperformula: "HyperFormula",
  zen: "zen-engine",
  "json-rules": "json-rules-engine",
  publicodes: "publicodes",
};

function quotes({ ratios, check }) {
  const over = (id) => ratios[`${id}/decimal`].median;
  const [{ of }] = check.contenders;
  const wrong = (id) => check.contenders.find((one) => one.id === id)?.wrong.halfCents ?? 0; // the integers are the yardstick
  return table(
    ["one quote at a time", "× decimal.js", `members wrong by a cent, of ${number(of)} at half-cent salaries`],
    Object.entries(QUOTES)
      .filter(([id]) => `${id}/decimal` in ratios)
      .toSorted(([a], [b]) => over(b) - over(a))
      .map(([id, name]) => [name, number(over(id)), String(wrong(id))]),
  );
}

function kernels({ population: { members, perSecond, ratios, check } }) {
  const name = ({ id, name: said }) => (id === "ours" ? "**`premiumColumns`**" : said.replace("regime-fsss, ", ""));
  return table(
    [`${number(members)} members in columns, 16 amounts each`, "members a second", "× the loop by hand"],
    check
      .filter(({ id }) => id in perSecond)
      .toSorted((a, b) => perSecond[b.id] - perSecond[a.id])
      .map((one) => [name(one), millions(perSecond[one.id]), number(ratios[`${one.id}/${ROWS}`].median)]),
  );
}

const STREAM_NAMES = {
  [`${CLAIMS_YARDSTICK}-stream`]: "integers in Maps by hand: three benefits, unchecked input",
  [OUR_CLAIMS]: "`adjudicate`, a call a certificate",
  [OUR_STREAM]: "**`adjudicateStream`**",
  [`${CLAIMS_BASE}-stream`]: "decimal.js in Maps: three benefits, unchecked input",
  [`${OUR_STREAM}-whole`]: "`adjudicateStream`, claims on all 34 lines",
};

function claims({ adjudication: { perSecond, ratios } }) {
  return table(
    ["claims of certificates of twenty", "claims a second", "× integers in Maps", "× decimal.js"],
    Object.entries(STREAM_NAMES)
      .filter(([id]) => id in perSecond)
      .toSorted(([a], [b]) => perSecond[b] - perSecond[a])
      .map(([id, name]) => {
        const over = (base) => number(ratios[`${id}/${base}-stream`].median);
        return [name, millions(perSecond[id]), over(CLAIMS_YARDSTICK), over(CLAIMS_BASE)];
      }),
  );
}

function growth({ population, adjudication }) {
  const rows = Object.entries({
    "`readPopulation`, ns a member": population.growth?.read,
    "`premiumColumns`, ns a member": population.growth?.priced,
    "`adjudicateStream`, ns a claim": adjudication.streamGrowth,
  }).filter(([, row]) => row !== undefined && row !== null);
  const sizes = Object.keys(rows[0]?.[1].nanoseconds ?? {});
  return rows.length === 0
    ? ""
    : table(
        ["how many", ...sizes.map((size) => number(Number(size)))],
        rows.map(([name, { nanoseconds }]) => [name, ...sizes.map((size) => number(nanoseconds[size]))]),
      );
}

/** What is told in a sentence: memory, files, sizes. */
function sentences({ population, adjudication, startUp, size }) {
  const { peak, csv } = population;
  const kept = adjudication.streamMemory?.runs.at(-1);
  return [
    peak &&
      `${number(peak.members)} members read from a generator and priced take ${megabytes(peak.peak)} at the peak, of which ${megabytes(peak.bare)} are Node's and the package's.`,
    csv.ratio &&
      `A CSV file of ${number(csv.rows)} members is priced by \`regime-fsss premiums\` in ${figure(csv.milliseconds.ours.median / 1000)} s, and in ${figure(csv.milliseconds.copy.median / 1000)} s read and written by csv-parse and csv-stringify without a calculation; at the peak it takes ${megabytes(csv.peak.ours.median)}, and ${megabytes(csv.peak.smaller.median)} for ${number(csv.smaller)}.`,
    kept &&
      `A stream of ${number(kept.claims)} claims keeps ${number(kept.kept / kept.claims)} bytes a claim, for what a later claim may ask.`,
    startUp &&
      `Loading the main entry takes ${number(startUp.above)} ms above a bare Node, of which ${number(Math.max(0, startUp.emptyModuleAbove))} are an empty module's.`,
    size &&
      `\`quote\` alone is ${number(size.quote)} kB minified and compressed, decimal.js included; the whole main entry is ${number(size.entry)} kB.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function told({ machine, node, date, processes, quick, peers }) {
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${date} under Node ${node.slice(1)} on ${machine}: medians of ${processes} fresh processes${quick ? ", **a quick run**" : ""}.`,
    "Only the ratios mean anything elsewhere.",
    `Peers: ${versions.join(", ")}.`,
  ].join(" ");
}

const block = (report) =>
  [
    told(report),
    goals(report),
    quotes(report),
    kernels(report),
    claims(report),
    growth(report),
    sentences(report),
  ].join("\n\n");

/** A report as the formatter would have it: that of a full run is kept in the repository. @param {any} report @param {string} json */
export async function writeReport(report, json) {
  const { format } = await import("prettier");
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, await format(JSON.stringify(report), { parser: "json", printWidth }));
}

/** The README with the figures of a report in their place. @param {string} readme @param {any} report */
export async function withFigures(readme, report) {
  const from = readme.indexOf(START);
  const until = readme.indexOf(END);
  if (from === -1 || until < from) {
    throw new Error(`README.md has no ${START} … ${END}`);
  }
  const { format } = await import("prettier");
  const figures = await format(block(report), { parser: "markdown", printWidth });
  return `${readme.slice(0, from)}${START}\n\n${figures}\n${readme.slice(until)}`;
}

/** @param {string} [json] */
export async function writeReadme(json = REPORT) {
  const readme = readFileSync(README, "utf8");
  writeFileSync(README, await withFigures(readme, JSON.parse(readFileSync(json, "utf8"))));
}

async function main() {
  const { values: options } = parseArgs({
    options: { check: { type: "boolean", default: false }, json: { type: "string", default: REPORT } },
  });
  if (!options.check) {
    await writeReadme(options.json);
    return;
  }
  const readme = readFileSync(README, "utf8");
  if (readme !== (await withFigures(readme, JSON.parse(readFileSync(options.json, "utf8"))))) {
    process.stderr.write("README.md does not say what bench/report.json does: node bench/readme.mjs\n");
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
}
