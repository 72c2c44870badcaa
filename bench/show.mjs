import { median, spread } from "./processes.mjs";

export const say = (line = "") => process.stdout.write(`${line}\n`);
export const stage = (line) => process.stderr.write(`${line}\n`);

/** Three significant digits, thousands apart. */
export function figure(number) {
  if (number === null || number === undefined) {
    return "–";
  }
  const rounded = Number(number.toPrecision(3));
  return rounded >= 1000 ? String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, " ") : String(rounded);
}

/** @param {number} count of bytes @returns {string} in MB of 1 000 000 */
export const bytes = (count) => `${figure(count / 1e6)} MB`;

/** @param {string[][]} rows the first is the heading; the first column is set left, the others right */
export function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const [at, row] of rows.entries()) {
    say(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "));
    if (at === 0) {
      say(widths.map((width) => "-".repeat(width)).join("  "));
    }
  }
  say();
}

/** @param {any[]} goals what `judge` returned @param {any} earlier a report, or null */
export function printGoals(goals, earlier) {
  const before = (goal) => earlier.goals.find((one) => one.goal === goal)?.measured;
  print([
    ["goal", "bound", "measured", "", ...(earlier === null ? [] : ["earlier"])],
    ...goals.map(({ goal, bound, measured, met }) => {
      const row = [goal, bound, figure(measured), met === null ? "not measured" : met ? "met" : "NOT MET"];
      return earlier === null ? row : [...row, figure(before(goal))];
    }),
  ]);
}

/**
 * How many times faster `id` is than `over`: the median over a process's rounds of the two samples of one round,
 * then the median and the bounds over the processes.
 * @param {Record<string, number[]>[]} runs
 */
export function ratioOf(runs, id, over) {
  if (!(id in runs[0]) || !(over in runs[0])) {
    return undefined;
  }
  return spread(runs.map((run) => median(run[id].map((nanoseconds, round) => run[over][round] / nanoseconds))));
}
