// The tarball as a user gets it: the same bytes twice, only what belongs in it, and in an empty project with nothing but
// the declared dependencies it imports, requires, type-checks in four resolutions and runs. No network.
// RUNTIMES="node bun" runs it under others too.
import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { installInto, manifest, packInto, sha256 } from "./consumer.mjs";
import { finish, ROOT } from "./report.mjs";

const RUNTIMES = process.env.RUNTIMES?.split(" ") ?? [process.execPath];
const problems = [];

const consumer = mkdtempSync(join(tmpdir(), "regime-fsss-consumer-"));
try {
  const tarball = packTwice();
  const installed = installInto(consumer, tarball);
  cpSync(join(ROOT, "examples"), join(consumer, "examples"), { recursive: true });
  const files = checkFiles(installed);
  for (const runtime of RUNTIMES) checkRuntime(runtime, installed);
  await checkTypes();
  const size = (readFileSync(tarball).length / 1000).toFixed(0);
  finish("pack", problems, `${files.length} files, ${size} kB, sha256 ${sha256(tarball)}`);
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

function packTwice() {
  const [first, second] = ["one", "two"].map((name) => packInto(consumer, name));
  if (sha256(first) !== sha256(second)) problems.push("two packs, two tarballs");
  return first;
}

/** What is in the tarball is what somebody can reach, and the papers. */
function checkFiles(installed) {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));
  const papers = ["package.json", "README.md", "CHANGELOG.md", "LICENSE", "THIRD-PARTY.md", "conformance/README.md"];
  for (const paper of papers) if (!files.includes(paper)) problems.push(`${paper} is not in the tarball`);
  const reached = new Set(papers);
  const reach = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    if (!files.includes(file)) return void problems.push(`${file} is not in the tarball`);
    const text = readFileSync(join(installed, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import|require\()\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      reach(
        /\.d\.c?ts$/.test(file) ? join(dirname(file), name).replace(/\.(c?)js$/, ".d.$1ts") : join(dirname(file), name),
      );
    }
  };
  const doors = JSON.stringify([manifest.exports, manifest.bin, manifest.main, manifest.types, manifest.typesVersions]);
  for (const [, door] of doors.matchAll(/"\.\/(dist\/[^"*]+)"/g)) reach(door);
  // The tables and the conformance pack are reached by name, and whole.
  for (const file of files.filter((name) => /^(dist\/tables|conformance)\//.test(name))) reached.add(file);
  for (const name of readdirSync(join(ROOT, "conformance"))) reach(join("conformance", name));
  for (const file of files) if (!reached.has(file)) problems.push(`${file} is in the tarball, and nothing reaches it`);
  return files;
}

function checkRuntime(runtime, installed) {
  const say = (text) => problems.push(`${runtime}: ${text}`);
  write(
    "check.cjs",
    `const assert = require("node:assert/strict");
    const main = require("regime-fsss");
    const schema = require("regime-fsss/schema");
    const services = require("regime-fsss/services");
    const table = require("regime-fsss/tables/2020.json");
    assert.deepEqual(require("regime-fsss/tables/services.json"), services.serviceTables);
    assert.equal(require("regime-fsss/package.json").name, "regime-fsss");
    assert.match(require.resolve("regime-fsss/conformance/README.md"), /conformance/);
    assert.deepEqual(table, main.editionOn("2020-01-01"));
    assert.equal(table.healthPremiums.values.N, "128.21");
    const edition = schema.parseEdition(structuredClone(table));
    const member = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00", workTime: "0.6999", ltd: "O" };
    assert.equal(main.quote({ ...member, health: { scenario: "N" } }, { edition }).payable.total, "153.94");
    module.exports = { main, schema, services };`,
  );
  write(
    "check.mjs",
    `import assert from "node:assert/strict";
    import { createRequire } from "node:module";
    import * as main from "regime-fsss";
    import * as schema from "regime-fsss/schema";
    import * as services from "regime-fsss/services";
    import table from "regime-fsss/tables/2020.json" with { type: "json" };
    const common = createRequire(import.meta.url)("./check.cjs");
    assert.deepEqual(Object.keys(main).sort(), Object.keys(common.main).filter((key) => key !== "default").sort());
    assert.deepEqual(Object.keys(schema).sort(), Object.keys(common.schema).filter((key) => key !== "default").sort());
    assert.deepEqual(Object.keys(services).sort(), Object.keys(common.services).filter((key) => key !== "default").sort());
    assert.equal(services.checkPassword("Abc12345").accepted, true);
    assert.throws(() => services.checkPassword(1), main.isRegimeError);
    assert.deepEqual(table, main.editionOn("2020-01-01"));
    assert.equal(main.compareScenarios({ on: "2020-03-15", insurableSalary: 52000, salaryScaleMaximum: 58000, workTime: 1 }).length, 15);
    assert.throws(() => common.main.quote({}), (error) => main.isRegimeError(error) && !(error instanceof main.RegimeError));
    assert.equal(common.main.attempt(() => main.quote({})).issues[0].code, "E_MISSING");`,
  );
  for (const file of ["check.cjs", "check.mjs"]) {
    const { status, stderr } = run(runtime, [join(consumer, file)]);
    if (status !== 0) say(`${file}: ${stderr}`);
  }

  const bin = join(installed, manifest.bin["regime-fsss"]);
  if (!readFileSync(bin, "utf8").startsWith("#!/usr/bin/env node\n")) say("the bin has no #! line");
  const command = (args, input) => run(runtime, [bin, ...args], input);
  const expect = (code, args, input, holds = () => true) => {
    const { status, stdout, stderr } = command(args, input);
    const told = code === 0 ? stdout : stderr;
    let fine = status === code && told !== "";
    try {
      fine &&= holds(stdout);
    } catch {
      fine = false;
    }
    if (!fine) say(`regime-fsss ${args.join(" ")}: exit ${String(status)}\n${stdout.slice(0, 500)}${stderr}`);
  };
  const member = readFileSync(join(consumer, "examples/member.json"), "utf8");
  expect(0, ["--version"], "", (text) => text.trim() === manifest.version);
  expect(0, ["--help"]);
  expect(0, ["quote", "examples/member.json"]);
  expect(0, ["quote", "-", "--json"], member, (text) => /^\d+\.\d\d$/.test(JSON.parse(text).payable.total));
  expect(0, ["compare", "examples/household.json", "--explain", "N"]);
  expect(0, ["compare", "examples/household.json", "--lang", "en"]);
  expect(0, ["compare", "examples/household.json", "--json"], "", (text) => JSON.parse(text).length === 15);
  expect(0, ["tables", "--csv"], "", (text) => text.includes("128.21"));
  const json = readFileSync(join(installed, "dist/tables/2020.json"), "utf8");
  expect(0, ["tables", "--json"], "", (text) => text === json);
  expect(1, ["quote", "-"], JSON.stringify({ ...JSON.parse(member), on: "2021-01-01" }));
  expect(1, ["quote", "-"], "{");
  expect(2, ["quote", "--bogus"]);
  expect(2, ["quote", "missing.json"]);
}

async function checkTypes() {
  const user = `import { attempt, compareScenarios, editionOn, isRegimeError, quote, type Edition, type Member, type Quote } from "regime-fsss";
    import { memberSchema, parseEdition } from "regime-fsss/schema";
    import { checkSignUp, registrationStep, type SignUpField } from "regime-fsss/services";
    const member: Member = {
      on: "2020-03-15", insurableSalary: "52000.00", salaryScaleMaximum: 58000, workTime: "0.6999",
      health: { status: "family", level: 3, dependantsLevel: 2 }, dental: null, life: { basic: true, additional: 2 }, ltd: "O+",
    };
    const edition: Edition = parseEdition({ ...editionOn("2020-01-01"), id: "mine" });
    const read: Member = memberSchema.parse(member);
    const result: Quote = quote(read, { edition, steps: true, readings: { taxRounding: "half-up" } });
    export const payable: string = result.payable.employee;
    export const cheapest = compareScenarios(member).map(({ scenario }) => scenario);
    const attempted = attempt(() => quote(member));
    export const codes = attempted.ok ? [] : attempted.issues.map(({ code }) => code);
    export const ours = (error: unknown) => (isRegimeError(error) ? error.issues[0]?.path : undefined);
    export const first: SignUpField | undefined = checkSignUp({ userCode: "a" }).missing[0];
    // @ts-expect-error: the site asks for no product
    registrationStep({ journey: "site", known: [], existingCodeFor: "group-annuities" });
    // @ts-expect-error: there is no level 4
    quote({ ...member, health: { status: "family", level: 4 } });
    // @ts-expect-error: a Date is not a day
    quote({ ...member, on: new Date() });
    // @ts-expect-error: amounts out are texts
    export const sum: number = result.total;`;
  const json = `import table from "regime-fsss/tables/2020.json" with { type: "json" };
    export const premium: string = table.healthPremiums.values.N;`;
  const strict = {
    strict: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    skipLibCheck: false,
  };
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const WAYS = {
    "node16, import": [tsc, { module: "node16" }, { "user.mts": user }],
    "node16, require": [tsc, { module: "node16" }, { "user.cts": user }],
    "nodenext, JSON": [tsc, { module: "nodenext", resolveJsonModule: true }, { "json.mts": json }],
    bundler: [
      tsc,
      { module: "esnext", moduleResolution: "bundler", resolveJsonModule: true },
      { "bundled.ts": user, "bundled-json.ts": json },
    ],
    node10: [
      `${tsc}6`,
      { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
      { "old.ts": user },
    ],
  };
  const runs = Object.entries(WAYS).map(([way, [compiler, options, sources]], index) => {
    for (const [file, text] of Object.entries(sources)) write(file, text);
    const project = `tsconfig.${index}.json`;
    write(project, JSON.stringify({ compilerOptions: { ...strict, ...options }, files: Object.keys(sources) }));
    return new Promise((done) => {
      execFile(compiler, ["-p", project], { cwd: consumer }, (error, stdout) => {
        if (error !== null) problems.push(`types, ${way}: ${stdout}`);
        done();
      });
    });
  });
  await Promise.all(runs);
}

function write(file, text) {
  writeFileSync(join(consumer, file), text);
}

function run(command, args, input = "") {
  return spawnSync(command, args, { cwd: consumer, input, encoding: "utf8" });
}
