import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Ends a gate: what it saw, then its problems, one a line. */
export function finish(gate, problems, seen) {
  console.log(`${gate}: ${seen}`);
  for (const problem of problems) console.error(`${gate}: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
