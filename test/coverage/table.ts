import { parse as parseCsv } from "csv-parse/sync";
import { listArticles, type Article } from "../../src/index.js";
import { serviceTables } from "../../src/services.js";
import { functionsOf } from "./functions.js";
import { citedIn, filesIn, textOf } from "./sources.js";
import { ALSO, LEFT_OUT, STATEMENTS } from "./statements.js";
import { boundaryTests, goldenRows, type Places } from "./tests.js";

const START = "<!-- coverage:start -->";
const END = "<!-- coverage:end -->";

/** What there is of an article. */
export interface Covered {
  readonly article: Article;
  readonly functions: readonly string[];
  readonly golden: ReadonlyMap<string, number>;
  readonly boundary: ReadonlyMap<string, number>;
  readonly conformance: ReadonlyMap<string, number>;
}

/** The rows of the conformance pack that are there for each article. */
function conformanceRows(): Places {
  const places: Places = new Map();
  for (const file of filesIn("conformance", ".csv")) {
    const rows = parseCsv<Record<string, string>>(textOf(file), { columns: true });
    for (const { article = "" } of rows) {
      for (const id of citedIn(article)) {
        const known = places.get(id) ?? new Map<string, number>();
        places.set(id, known.set(file, (known.get(file) ?? 0) + 1));
      }
    }
  }
  return places;
}

/** Every article, in the order of the rules, with what there is of it. */
export async function coverage(): Promise<Covered[]> {
  const { nearest, names } = functionsOf();
  const also = new Map<string, string[]>();
  for (const [name, articles] of Object.entries(ALSO)) {
    if (!names.has(name) && name !== "serviceTables") throw new RangeError(`${name} is no public function`);
    for (const id of citedIn(articles)) also.set(id, [...(also.get(id) ?? []), name]);
  }
  const [golden, boundary, conformance] = [await goldenRows(), boundaryTests(), conformanceRows()];
  const none = new Map<string, number>();
  return listArticles().map((article) => ({
    article,
    functions: also.get(article.id)?.slice(0, 2) ?? nearest.get(article.id) ?? [],
    golden: golden.get(article.id) ?? none,
    boundary: boundary.get(article.id) ?? none,
    conformance: conformance.get(article.id) ?? none,
  }));
}

function total(places: ReadonlyMap<string, number>): number {
  return [...places.values()].reduce((sum, count) => sum + count, 0);
}

/** What an article in scope lacks, and words that no longer are where a statement says. */
export function gaps(covered: readonly Covered[]): string[] {
  return covered.flatMap(({ article: { id, status }, functions, golden, boundary, conformance }) => {
    const statement = STATEMENTS[id];
    const says = (lacks: boolean, what: string): string[] => (lacks ? [`${id}: ${what}`] : []);
    if (status === "out-of-scope") return says(LEFT_OUT[id] === undefined, "no reason for being out of scope");
    const common = [
      ...says(functions.length === 0, "no function"),
      ...says(status === "partial" && LEFT_OUT[id] === undefined, "nothing said of what is left out"),
    ];
    if (statement !== undefined) {
      const isGone = !textOf(statement.file).includes(statement.words);
      return [...common, ...says(isGone, `${statement.file} does not say so any more`)];
    }
    return [
      ...common,
      ...says(golden.size === 0, "no golden row"),
      ...says(boundary.size === 0, "no boundary test"),
      ...says(conformance.size === 0, "no conformance row"),
    ];
  });
}

const STATUSES = ["implemented", "partial", "out-of-scope"] as const;

function summary(covered: readonly Covered[]): string[] {
  const documents = [...new Set(covered.map(({ article }) => article.document))].sort();
  const titles: Record<string, string> = { S2: "the brochure" };
  for (const { document, title } of Object.values(serviceTables)) titles[document] ??= title.en;
  const rows = documents.map((document) => {
    const of = covered.filter(({ article }) => article.document === document);
    const counts = STATUSES.map((status) => of.filter(({ article }) => article.status === status).length);
    return `| ${[`${document}, ${titles[document] ?? ""}`, of.length, ...counts].join(" | ")} |`;
  });
  const all = STATUSES.map((status) => covered.filter(({ article }) => article.status === status).length);
  return [
    "| document | articles | implemented | partly | out of scope |",
    "| --- | --: | --: | --: | --: |",
    ...rows,
    `| **all** | ${[covered.length, ...all].join(" | ")} |`,
  ];
}

function row({ article, functions, golden, boundary, conformance }: Covered): string {
  const { id, title, status } = article;
  const name = title.en.slice(0, 1).toLowerCase() + title.en.slice(1);
  const initial = /^(?:[A-Z]{2}|[A-Z]\d|Santé|SSQ|Espace|January)/.test(title.en) ? title.en : name;
  const statement = STATEMENTS[id];
  const note = LEFT_OUT[id];
  const by = functions.map((one) => `\`${one}\``).join(", ");
  if (status === "out-of-scope") return `| ${id} | ${initial} | out of scope: ${note ?? ""} | | | |`;
  const told = note === undefined ? by : `${by}; ${note}`;
  const count = (places: ReadonlyMap<string, number>): string => (places.size === 0 ? "" : String(total(places)));
  const boundaryCell = statement === undefined ? count(boundary) : `statement: ${statement.held}`;
  return `| ${id} | ${initial} | ${told} | ${count(golden)} | ${boundaryCell} | ${count(conformance)} |`;
}

/** The block of the README. */
export function block(covered: readonly Covered[]): string {
  const sum = (of: (one: Covered) => ReadonlyMap<string, number>): number =>
    covered.filter((one) => of(one).size > 0).length;
  return [
    START,
    "<!-- prettier-ignore-start -->",
    "",
    ...summary(covered),
    "",
    `Of them ${String(sum(({ golden }) => golden))} have rows worked by hand from the page, ` +
      `${String(sum(({ boundary }) => boundary))} tests on both sides of an edge or over all cases, ` +
      `${String(sum(({ conformance }) => conformance))} rows in the conformance pack. A row may stand for several articles. ` +
      "A statement has no figure, date or choice to be tested: the table says what holds it.",
    "",
    "<details>",
    `<summary>The ${String(covered.length)} articles</summary>`,
    "",
    "| article | about | functions | golden rows | boundary tests | conformance rows |",
    "| --- | --- | --- | --: | --: | --: |",
    ...covered.map(row),
    "",
    "</details>",
    "",
    "<!-- prettier-ignore-end -->",
    END,
  ].join("\n");
}

/** The README with this block in the place of its own, or its own block when none is given. */
export function blockIn(readme: string): { before: string; block: string; after: string } | undefined {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) return undefined;
  const until = end + END.length;
  return { before: readme.slice(0, start), block: readme.slice(start, until), after: readme.slice(until) };
}

/** The section that the README has before "## Errors" when it has none yet. */
export const SECTION = [
  "## Coverage",
  "",
  "What stands behind each article of the five documents, made by `npm run coverage:update` from the code, the tests and the " +
    "conformance pack, and held to them by a test. `listArticles()` gives the same list.",
  "",
  START,
  END,
  "",
  "",
].join("\n");
