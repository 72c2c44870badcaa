// The score of a mutation run, file by file, with a mutant that only timed out counted as not found.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./report.mjs";

const { files } = JSON.parse(readFileSync(join(ROOT, ".tmp/mutation.json"), "utf8"));
const rows = Object.entries(files).map(([file, { mutants }]) => [file, ...tally(mutants)]);
const sums = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + row[column], 0));
for (const [file, killed, survived, uncovered, timedOut] of [...rows, ["all", ...sums]]) {
  const score = (100 * killed) / (killed + survived + uncovered + timedOut);
  const rest = `${survived} survived, ${uncovered} not covered, ${timedOut} timed out`;
  console.log(`${score.toFixed(2).padStart(6)} %  ${file}: ${killed} killed, ${rest}`);
}

function tally(mutants) {
  return ["Killed", "Survived", "NoCoverage", "Timeout"].map(
    (status) => mutants.filter((mutant) => mutant.status === status).length,
  );
}
