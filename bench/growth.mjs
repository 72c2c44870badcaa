import { median } from "./processes.mjs";
import { figure, print, say, stage } from "./show.mjs";

/** The medians by size of what samples a process printed, and the most of them over the least. */
export function growthOf(samples) {
  const nanoseconds = Object.fromEntries(Object.entries(samples).map(([size, list]) => [size, median(list)]));
  const list = Object.values(nanoseconds);
  return { nanoseconds, ratio: Math.max(...list) / Math.min(...list) };
}

/** What is measured at last, or null when it cannot be: not enough memory is no reason to lose the rest. */
export function attempt(what, measure) {
  try {
    return measure();
  } catch (error) {
    stage(`NOT MEASURED: ${what}: ${error.message.split("\n").slice(0, 3).join(" ")}`);
    return null;
  }
}

/** @param {string} per what the nanoseconds are of @param {Record<string, { nanoseconds: Record<string, number>, ratio: number }>} rows */
export function printGrowth(per, rows) {
  const sizes = Object.keys(Object.values(rows)[0].nanoseconds);
  say(`Nanoseconds of one ${per} by how many there are, and the most over the least`);
  print([
    ["", ...sizes.map((size) => figure(Number(size))), "ratio"],
    ...Object.entries(rows).map(([name, { nanoseconds, ratio }]) => [
      name,
      ...sizes.map((size) => figure(nanoseconds[size])),
      figure(ratio),
    ]),
  ]);
}
