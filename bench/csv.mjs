/** `regime-fsss premiums` beside reading and writing the same file and no calculation. */
import { spawnSync } from "node:child_process";
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { scenarioOf } from "./amounts.mjs";
import { PLACES } from "./columns/population.mjs";
import { YARDSTICK, load } from "./contenders/index.mjs";
import { drawnMembers } from "./members.mjs";
import { programProcess, spread } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}.tmp/bench-csv/`;
const CLI = "dist/cli.js";

const cell = (value) => (value === undefined || value === null ? "" : String(value));

/** The columns of a members file, and where each is in a member. */
const COLUMNS = {
  on: ({ on }) => on,
  insurableSalary: ({ insurableSalary }) => insurableSalary,
  salaryScaleMaximum: ({ salaryScaleMaximum }) => salaryScaleMaximum,
  workTime: ({ workTime }) => workTime,
  health: (member) => (member.health === "exempt" ? "exempt" : scenarioOf(member)),
  dental: ({ dental }) => dental,
  "life.basic": ({ life }) => life?.basic,
  "life.dependants": ({ life }) => life?.dependants,
  "life.additional": ({ life }) => life?.additional,
  "life.spouse.amount": ({ life }) => life?.spouse?.amount,
  "life.spouse.sex": ({ life }) => life?.spouse?.sex,
  "life.spouse.smoker": ({ life }) => life?.spouse?.smoker,
  ltd: ({ ltd }) => ltd,
  birthDate: ({ birthDate }) => birthDate,
  sex: ({ sex }) => sex,
  smoker: ({ smoker }) => smoker,
};

/** The amounts of `PLACES`, as the command names them. */
const LINES = ["health", "dental", "life-basic", "life-dependants", "life-additional", "life-spouse", "ltd"];
const PAYERS = ["total", "employer", "employee"];
const AMOUNT_COLUMNS = [
  ...[...LINES, ...PAYERS].map((name) => `premium.${name}`),
  ...["tax", "payable"].flatMap((kind) => PAYERS.map((payer) => `${kind}.${payer}`)),
];

function writeMembers(file, count) {
  const to = openSync(file, "w");
  let lines = [["id", ...Object.keys(COLUMNS)].join(",")];
  let id = 0;
  for (const member of drawnMembers(count)) {
    lines.push([id, ...Object.values(COLUMNS).map((part) => cell(part(member)))].join(","));
    id += 1;
    if (lines.length > 5000) {
      writeSync(to, `${lines.join("\n")}\n`);
      lines = [];
    }
  }
  writeSync(to, `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}`);
  closeSync(to);
}

/** Reads what the command wrote beside the plain integers: every row is there, and one in `each` is compared. */
async function checkOutput(file, count, each) {
  const yardstick = await (await load(YARDSTICK)).prepare();
  const members = drawnMembers(count);
  let places = null;
  let row = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cells = line.split(",");
    if (places === null) {
      places = ["id", ...AMOUNT_COLUMNS].map((column) => cells.indexOf(column));
      if (places.includes(-1)) {
        return [`premiums: no column ${["id", ...AMOUNT_COLUMNS][places.indexOf(-1)]}`];
      }
      continue;
    }
    const { value: member } = members.next();
    if (row % each === 0 && member !== undefined) {
      const amounts = yardstick(member);
      const expected = [String(row), ...PLACES.map((place) => amounts[place])].join();
      const got = places.map((place) => cells[place]).join();
      if (got !== expected) {
        return [`premiums: row ${row} is ${got} instead of ${expected}`];
      }
    }
    row += 1;
  }
  return row === count ? [] : [`premiums: ${row} rows of ${count} were written`];
}

/** Whether the built command takes a members file: an older one refuses the word. */
function prices() {
  mkdirSync(folder, { recursive: true });
  writeMembers(`${folder}few.csv`, 3);
  return spawnSync(process.execPath, [CLI, "premiums", `${folder}few.csv`], { cwd: root }).status === 0;
}

/**
 * @param {{ rows: number, smaller: number, times: number }} options rows of the timed file, and of one to compare the memory with
 */
export async function csv({ rows, smaller, times }) {
  rmSync(folder, { recursive: true, force: true });
  const ready = prices();
  const [from, small, priced, copied] = ["members", "smaller", "priced", "copied"].map(
    (name) => `${folder}${name}.csv`,
  );
  writeMembers(from, rows);
  const programs = {
    copy: ["bench/csv-copy.mjs", from, copied],
    ...(ready ? { ours: [CLI, "premiums", from, "-o", priced] } : {}),
  };
  const names = Object.keys(programs);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let time = 0; time < times; time += 1) {
    for (const name of time % 2 === 0 ? names : names.toReversed()) {
      runs[name].push(programProcess(programs[name]));
    }
  }
  const part = (name, of) => (name in runs ? spread(runs[name].map(of)) : null);
  const over = (of) => (ready ? spread(runs.ours.map((run, time) => of(run) / of(runs.copy[time]))) : null);
  const failures = ready ? await checkOutput(priced, rows, 997) : ["dist/cli.js does not take premiums FILE"];
  const report = {
    rows,
    smaller,
    milliseconds: { ours: part("ours", ({ took }) => took), copy: part("copy", ({ took }) => took) },
    ratio: over(({ took }) => took),
    processorRatio: over(({ processor }) => processor),
    peak: { ours: part("ours", ({ peak }) => peak), copy: part("copy", ({ peak }) => peak), smaller: null },
  };
  if (ready) {
    writeMembers(small, smaller);
    const smallRuns = Array.from({ length: times }, () => programProcess([CLI, "premiums", small, "-o", priced]));
    report.peak.smaller = spread(smallRuns.map(({ peak }) => peak));
  }
  rmSync(folder, { recursive: true, force: true });
  return { report, failures };
}
