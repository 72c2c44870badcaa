import { expect, it } from "vitest";
import { textOf } from "./coverage/sources.js";
import { block, blockIn, coverage, gaps } from "./coverage/table.js";

const covered = await coverage();

it("every article in scope has a function, golden rows, boundary tests or a statement, and conformance rows", () => {
  expect(gaps(covered)).toEqual([]);
});

it("every article out of scope says why", () => {
  const silent = covered.filter(({ article, golden }) => article.status === "out-of-scope" && golden.size > 0);
  // Nothing tests what is not there.
  expect(silent.map(({ article }) => article.id)).toEqual([]);
});

it("the README has the table as it is made now: npm run coverage:update", () => {
  expect(blockIn(textOf("README.md"))?.block).toBe(block(covered));
});
