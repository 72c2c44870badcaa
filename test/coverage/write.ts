/*
 * `npm run coverage:update` writes the block of the README; `npm run coverage:update -- PRM-09` says where an article is
 * instead, and `-- gaps` what is lacking.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { citedIn, ROOT, textOf } from "./sources.js";
import { block, blockIn, coverage, gaps, SECTION, type Covered } from "./table.js";

function placesOf({ article, functions, golden, boundary, conformance }: Covered): string {
  const listed = (name: string, places: ReadonlyMap<string, number>): string[] => [
    `  ${name}:`,
    ...[...places].map(([file, count]) => `    ${String(count)} ${file}`),
  ];
  return [
    `${article.id} ${article.title.en}: ${functions.join(", ")}`,
    ...listed("golden rows", golden),
    ...listed("boundary tests", boundary),
    ...listed("conformance rows", conformance),
  ].join("\n");
}

const asked = process.argv.slice(2);
const covered = await coverage();
const ids = citedIn(asked.join(" "));
if (ids.length > 0) {
  for (const one of covered) if (ids.includes(one.article.id)) console.log(placesOf(one));
} else if (asked.length === 0) {
  const readme = textOf("README.md");
  const there = blockIn(readme) ?? blockIn(readme.replace(/^## Errors$/m, `${SECTION}## Errors`));
  if (there === undefined) throw new RangeError("README.md has no place for the coverage: no ## Errors");
  writeFileSync(join(ROOT, "README.md"), `${there.before}${block(covered)}${there.after}`);
}
for (const gap of gaps(covered)) console.error(gap);
