// The suite, less the corpus of bad inputs, in four time zones. The one of this machine is left to `npm test`, which ran there.
import { spawnSync } from "node:child_process";
import { finish, ROOT } from "./report.mjs";

const ZONES = ["UTC", "America/Toronto", "America/Sao_Paulo", "Pacific/Apia"];

// What is refused is refused without a date; every character, every journey and every byte of a file is without one too.
const NOT_HERE = [
  "corpus/**",
  "schema.test.ts",
  "properties/services.test.ts",
  "oracle/services.test.ts",
  "conformance/pack.test.ts",
  "coverage.test.ts",
  "cli-files.test.ts",
].map((file) => `--exclude=test/${file}`);

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const problems = [];
const seen = [`${here} by npm test`];
for (const zone of ZONES.filter((one) => one !== here && !(one === "UTC" && here === "Etc/UTC"))) {
  // Fewer cases of each property: the dates of the rows do not change with them.
  const env = { ...process.env, TZ: zone, NO_COLOR: "1", FC_RUNS: "50" };
  const told = spawnSync(process.execPath, ["-p", "Intl.DateTimeFormat().resolvedOptions().timeZone"], {
    env,
    encoding: "utf8",
  }).stdout.trim();
  if (told !== zone) problems.push(`${zone}: the process says ${told}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config=test/vitest.config.ts",
      "--reporter=dot",
      "--no-isolate",
      ...NOT_HERE,
    ],
    { cwd: ROOT, env, encoding: "utf8", maxBuffer: 1e9 },
  );
  const passed = /Tests\s+(?:\d+ failed \| )?(\d+) passed/.exec(stdout)?.[1];
  seen.push(`${zone} ${passed ?? "no"} passed`);
  if (status !== 0) {
    const failures = `${stdout}${stderr}`.split("\n").filter((line) => /^ FAIL |Error: /.test(line));
    problems.push(`${zone}: ${failures.slice(0, 40).join("\n")}`);
  }
}
finish("zones", problems, seen.join(", "));
