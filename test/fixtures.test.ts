import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import * as main from "../src/index.js";
import * as services from "../src/services.js";
import {
  adjudicate,
  adjudicateStream,
  type Certificate,
  type Claim,
  type Readings,
  type StreamItem,
  type StreamSnapshot,
  type Usage,
} from "../src/index.js";
import { runConformance } from "./conformance/runner.mjs";
import { decisionLine, resultLines, type ResultLines } from "./fixtures/lines.js";

// What every release decided holds: its ledgers and snapshots are read, and give what they gave.

const FOLDER = new URL("fixtures/", import.meta.url);
const releases = readdirSync(FOLDER).filter((name) => existsSync(new URL(`${name}/usage.json`, FOLDER)));

interface Later {
  certificate: Certificate;
  claims: Claim[];
  given: { readings: Partial<Readings>; decisions: string[] }[];
}
interface Stream {
  items: StreamItem[];
  snapshot: StreamSnapshot;
  results: ResultLines[];
}

it("keeps the fixtures of a release at least", () => {
  expect(releases).toContain("0.1.0");
});

describe.each(releases)("release %s", (release) => {
  const folder = new URL(`${release}/`, FOLDER);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const usage = read("usage.json") as Usage;
  const { certificate, claims, given } = read("later.json") as Later;
  const { items, snapshot, results } = read("stream.json") as Stream;

  it.each(given)("goes on from its ledger under $readings", ({ readings, decisions }) => {
    const result = adjudicate({ certificate, claims, usage }, { readings });
    expect(result.decisions.map(decisionLine)).toEqual(decisions);
    expect(result.usage.decided.length).toBe(usage.decided.length + claims.length);
  });

  it("has claims on every line of the schedule in its ledger, more than sixty", () => {
    expect(usage.decided.length).toBeGreaterThan(60);
    expect(new Set(usage.decided.map(({ benefit }) => benefit)).size).toBe(34);
  });

  it("decides its stream anew", async () => {
    expect(await resultLines(adjudicateStream(items))).toEqual(results);
  });

  it("goes on from its snapshot", async () => {
    const { usages, items: skip } = snapshot;
    expect(skip).toBeGreaterThan(0);
    const rest = await resultLines(adjudicateStream(items, { usages, skip }));
    expect(rest).toEqual(results.filter((result) => result.items.from >= skip));
  });

  it("agrees with a sample of its conformance pack", async () => {
    const pack = new URL("conformance/", folder);
    const { files, rows } = await runConformance({
      main,
      services,
      files: readdirSync(pack),
      readText: (file) => readFileSync(new URL(file, pack), "utf8"),
      parseCsv: (text) => parse(text),
    });
    expect(files.flatMap(({ told }) => told)).toEqual([]);
    expect(rows).toBeGreaterThan(100);
  });
});
