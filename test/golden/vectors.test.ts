import { expect, test } from "vitest";
import { attempt, quote } from "../../src/index.js";
import { BOUNDARIES_2020, REFUSALS_2020 } from "./data/boundaries.js";
import { VECTORS } from "./data/vectors.js";

test.each(VECTORS)("vector $number, $part: $statement", ({ member, expected }) => {
  const { lines, ...sums } = expected;
  const result = quote(member);
  expect(result).toMatchObject(sums);
  for (const line of lines) expect(result.lines.find(({ line: name }) => name === line.line)).toMatchObject(line);
});

test.each(BOUNDARIES_2020)("$name", ({ member, context, expected }) => {
  expect(quote(member, context)).toMatchObject(expected);
});

test.each(REFUSALS_2020)("refused: $name", ({ member, articles }) => {
  const refused = attempt(() => quote(member));
  expect(refused).toMatchObject({ ok: false });
  const cited = refused.ok ? [] : refused.issues.map((issue) => issue.article);
  expect(cited.some((article) => article !== null && articles.includes(article))).toBe(true);
});
