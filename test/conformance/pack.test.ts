import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { listArticles } from "../../src/articles.js";
import { READING_OPTIONS, type ReadingKey } from "../../src/readings.js";
import { pack } from "./make.js";

// The published pack is what its makers make of the oracle, row by row about an article that exists.
const PACK = new URL("../../conformance/", import.meta.url);
const files = pack();

type Row = Record<string, string>;

function rowsOf(name: string): Row[] {
  const text = files.find((file) => file.name === name)?.text;
  return parse(text ?? "", { columns: true, skip_empty_lines: true });
}

const premiums = rowsOf("premiums.csv");
const claims = rowsOf("claims.csv");
const known = new Set(listArticles().map(({ id }) => id));

describe.each(files)("$name", ({ name, text }) => {
  it("is committed as it is made, byte for byte", () => {
    // Not toBe: a difference of a megabyte is not to be told.
    expect(readFileSync(new URL(name, PACK), "utf8") === text).toBe(true);
  });

  it("has a comma, a line feed, no BOM, and as many cells in each row as in the header", () => {
    expect(text).not.toMatch(/\r|^\uFEFF/);
    expect(text.endsWith("\n")).toBe(true);
    expect(() => parse(text) as unknown).not.toThrow();
  });

  it("says in each row what it is there for, under an article that exists", () => {
    if (name === "certificates.csv") {
      return;
    }
    for (const { id, article = "", covers = "" } of rowsOf(name)) {
      expect(article.split(" ").filter((one) => !known.has(one))).toEqual([]);
      expect([id, covers.trim()]).not.toEqual([id, ""]);
    }
  });
});

describe("the pack", () => {
  it("names a file once", () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it("has 5,000 premiums and 5,000 claims, of several hundred certificates", () => {
    expect(premiums.length).toBeGreaterThanOrEqual(5000);
    expect(claims.length).toBeGreaterThanOrEqual(5000);
    expect(new Set(claims.map((row) => row["certificate"])).size).toBeGreaterThanOrEqual(500);
  });

  it("has every id once, save the claims that are told again", () => {
    const once = files.filter(({ name }) => name !== "claims.csv" && name !== "certificates.csv");
    for (const { name } of once) {
      const ids = rowsOf(name).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const told = claims.filter(({ reasons }) => reasons !== "R_ALREADY_DECIDED").map(({ id }) => id);
    expect(new Set(told).size).toBe(told.length);
  });

  it("has every certificate of the claims, and no other", () => {
    const listed = new Set(rowsOf("certificates.csv").map((row) => row["certificate"]));
    expect(listed).toEqual(new Set(claims.map((row) => row["certificate"])));
  });

  it("keeps the readings of a certificate from its first row to its last", () => {
    const readings = new Map<string, Set<string>>();
    for (const { certificate = "", readings: chosen = "" } of claims) {
      readings.set(certificate, (readings.get(certificate) ?? new Set()).add(chosen));
    }
    expect([...readings.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it("meets certificates again", () => {
    const runs = claims.filter((row, place) => row["certificate"] !== claims[place - 1]?.["certificate"]);
    expect(runs.length).toBeGreaterThanOrEqual(new Set(claims.map((row) => row["certificate"])).size + 300);
  });
});

/** `key=option` pairs as an object. */
function chosen(readings = ""): Row {
  return Object.fromEntries(
    readings.split(" ").map((pair): [string, string] => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]),
  );
}

const OUT = /^(premium|tax|payable|annual)\.|^(submitted|eligible|paid|patient|status|reasons|outOfPocketCounted)$/;
const outOf = (row: Row): string => JSON.stringify(Object.entries(row).filter(([column]) => OUT.test(column)));

/** What is the same under each option of a reading, and for each option what came out. */
function optionsOf(key: ReadingKey): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const add = (same: string, option: string, out: string): void => {
    const options = found.get(same) ?? new Map<string, string>();
    options.set(option, (options.get(option) ?? "") + out);
    found.set(same, options);
  };
  for (const row of premiums) {
    const { [key]: option, ...others } = chosen(row["readings"]);
    if (option !== undefined) {
      const { id: _id, covers: _covers, article: _article, readings: _readings, ...cells } = row;
      const same = Object.entries(cells).filter(([column]) => !OUT.test(column));
      add(JSON.stringify([same, others]), option, outOf(row));
    }
  }
  // The same story under another option has the same name before the tilde.
  for (const row of claims) {
    const { [key]: option, ...others } = chosen(row["readings"]);
    if (option !== undefined) {
      add(JSON.stringify([row["certificate"]?.split("~")[0], others]), option, outOf(row));
    }
  }
  return found;
}

const OF_PREMIUMS_AND_CLAIMS = (Object.keys(READING_OPTIONS) as ReadingKey[]).slice(
  0,
  Object.keys(READING_OPTIONS).indexOf("dentalMinimumStart"),
);

it.each(OF_PREMIUMS_AND_CLAIMS)("%s: each option beside the default, where it changes the result", (key) => {
  const [standard, ...others] = READING_OPTIONS[key] as readonly string[];
  for (const other of others) {
    const moved = [...optionsOf(key).values()].filter(
      (options) =>
        options.has(other) && options.has(standard ?? "") && options.get(other) !== options.get(standard ?? ""),
    );
    expect([other, moved.length]).not.toEqual([other, 0]);
  }
});

// What the catalogue of rules works out by hand; the rest of the pack is the oracle's.
it.each([
  ["vector-01", { "premium.employer": "6.62", "premium.employee": "63.87", "tax.employee": "5.75" }],
  ["vector-02-below", { "premium.employer": "1.20", "premium.employee": "54.26" }],
  ["vector-02-on", { "premium.employer": "2.39", "premium.employee": "53.07" }],
  ["vector-03-ltd", { "premium.ltd": "16.26" }],
  ["vector-03-life", { "premium.life-basic": "6.00" }],
  ["vector-04-1980-01-02", { "premium.life-additional": "3.12" }],
  ["vector-04-1980-01-01", { "premium.life-additional": "6.24" }],
  ["vector-05", { "premium.life-spouse": "7.70" }],
  ["vector-16", { "premium.employee": "78.94", "tax.employee": "7.11", "payable.employee": "86.05" }],
])("%s of the premiums is as worked by hand", (id, expected) => {
  expect(premiums.find((row) => row["id"] === id)).toMatchObject(expected);
});

it.each([
  ["vector-06", ["2000.00", "2050.00"]],
  ["vector-07", ["48.00", "3752.00", "60.00", "60.00", "60.00"]],
  ["pool-chiro-x-ray", [...Array.from({ length: 12 }, () => "30.00"), "32.00", "8.00", "0.00"]],
  ["vector-10", [...Array.from({ length: 15 }, () => "65.00"), "25.00"]],
  ["vector-11", ["1000.00", "480.00"]],
  ["vector-17-A", ["2000.00"]],
  ["vector-17-C", ["2000.00"]],
])("%s of the claims is as worked by hand", (certificate, paid) => {
  expect(claims.filter((row) => row["certificate"] === certificate).map((row) => row["paid"])).toEqual(paid);
});

it("tells in its README every reading and its options, the default first", () => {
  const readme = readFileSync(new URL("README.md", PACK), "utf8");
  for (const [key, options] of Object.entries(READING_OPTIONS)) {
    expect(readme).toContain(`| \`${key}\` | ${options.map((option) => `\`${option}\``).join(", ")} |`);
  }
});

it("comes from nothing that it judges: its makers import neither src nor tables nor dist", () => {
  const here = new URL("./", import.meta.url);
  const makers = readdirSync(here).filter((name) => name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(name));
  expect(makers).toContain("make-claims.ts");
  for (const name of makers) {
    expect([name, /from "[^"]*\/(src|tables|dist)\//.test(readFileSync(new URL(name, here), "utf8"))]).toEqual([
      name,
      false,
    ]);
  }
});
