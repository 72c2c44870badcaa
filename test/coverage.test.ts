import { expect, it } from "vitest";
import { textOf } from "./coverage/sources.js";
import { block, blockIn, coverage, gaps } from "./coverage/table.js";

const covered = await coverage();

it("every article in scope has a function, golden rows, boundary tests or a statement, and conformance rows", () => {
  expect(gaps(covered)).toEqual([]);
});

it("tells what is lacking", () => {
  const none = new Map<string, number>();
  const bare = covered.map((one) => ({ ...one, functions: [], golden: none, boundary: none, conformance: none }));
  const told = (id: string): string[] => gaps(bare).filter((gap) => gap.startsWith(`${id}:`));
  expect(told("PRM-09")).toEqual([
    "PRM-09: no function",
    "PRM-09: no golden row",
    "PRM-09: no boundary test",
    "PRM-09: no conformance row",
  ]);
  expect(told("GEN-02")).toEqual(["GEN-02: no function"]);
  expect(told("GEN-05")).toEqual([]);
});

it("no golden row, boundary test or conformance row is for what is out of scope", () => {
  const outside = covered.filter(({ article }) => article.status === "out-of-scope");
  const tested = outside.filter(
    ({ golden, boundary, conformance }) => golden.size + boundary.size + conformance.size > 0,
  );
  expect(tested.map(({ article }) => article.id)).toEqual([]);
});

it("the README has the table as it is made now: npm run coverage:update", () => {
  expect(blockIn(textOf("README.md"))?.block).toBe(block(covered));
});
