import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import * as main from "../../src/index.js";
import * as services from "../../src/services.js";
import { runConformance } from "./runner.mjs";

// The package agrees with every row of the published pack, by every way that computes it, and the pack leaves no article out.
const PACK = new URL("../../conformance/", import.meta.url);
const PARTICIPATION =
  /^(coverage-history|enrolment|eligibility|exemption|health-minimum|dental-minimum|change-dates|unpaid-leave|deferred-salary|progressive-retirement|contested-dismissal|dental-termination|dependant-dental-end|automatic-dental|premium-waiver)/;
const files = readdirSync(PACK).filter((name) => name.endsWith(".csv"));
const readText = (file: string): string => readFileSync(new URL(file, PACK), "utf8");
const parseCsv = (text: string): string[][] => parse(text);
const report = await runConformance({ main, services, files, readText, parseCsv });

it("has the files that its README names, and no other", () => {
  const named = Array.from(readText("README.md").matchAll(/`([\w-]+\.csv)`/g), ([, name]) => name);
  expect([...new Set(named)].sort()).toEqual([...files].sort());
});

describe.each(report.files)("$file", ({ rows, told, missing }) => {
  it("agrees with the package", () => {
    expect(rows).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  it("has every figure of the edition, when it has figures", () => {
    expect(missing).toEqual([]);
  });
});

it("has a row about every article that is implemented, whole or in part", () => {
  const told = new Set(report.articles);
  const held = main.listArticles().filter(({ status }) => status !== "out-of-scope");
  expect(held.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

it("names articles that exist", () => {
  const known = new Set(main.listArticles().map(({ id }) => id));
  expect(report.articles.filter((id) => !known.has(id))).toEqual([]);
});

it("has at least 5,000 premiums, 5,000 claims and 500 dated rows of participation", () => {
  const rowsOf = (pattern: RegExp): number =>
    report.files.filter(({ file }) => pattern.test(file)).reduce((sum, { rows }) => sum + rows, 0);
  expect(rowsOf(/^premiums\./)).toBeGreaterThanOrEqual(5000);
  expect(rowsOf(/^claims\./)).toBeGreaterThanOrEqual(5000);
  expect(rowsOf(PARTICIPATION)).toBeGreaterThanOrEqual(500);
});
