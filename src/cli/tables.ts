import { stringify } from "csv-stringify/sync";
import type { DentalBenefit, DisabilityTerms, Edition, HealthBenefit, Maximum, Table, Unit } from "../edition.js";
import { editionOn } from "../editions.js";
import type { Language } from "../errors.js";
import { labels } from "../explain/labels.js";
import { articleOf } from "../explain/sentences.js";
import { MESSAGES } from "./messages.js";
import type { Arguments } from "./options.js";
import { textTable } from "./text-table.js";

/** Figures under their keys, however deep; a table of one figure is that figure. */
type Figures = string | { readonly [key: string]: Figures };

/** One figure of a table: its unit and articles when they are not those of the table. */
interface Figure {
  key: string;
  value: string;
  unit?: string;
  article?: string;
}

/** `tables`: the list of the tables of the edition, or the edition as JSON, or its figures as CSV. */
export function tablesCommand({ flags }: Arguments, lang: Language): string {
  const edition = editionOn("2020-01-01");
  if (flags.has("json")) return JSON.stringify(edition, null, 2);
  return flags.has("csv") ? csv(edition) : list(edition, lang);
}

function tablesOf({ id: _id, from: _from, until: _until, ...tables }: Edition): [string, Table<Unit, unknown>][] {
  return Object.entries<Table<Unit, unknown>>(tables);
}

function list(edition: Edition, lang: Language): string {
  const say = MESSAGES[lang];
  const { units } = labels(lang);
  const rows = tablesOf(edition).map(([key, { title, unit, source, from, until }]) => [
    key,
    units[unit],
    say.place(source.section, source.page, source.pageInferred),
    from,
    until ?? "–",
    title[lang],
  ]);
  const { id, from, until } = edition;
  return `${say.tablesTitle(id, from, until)}\n\n${textTable(say.tableHeadings, rows, say.tableHeadings.length)}`;
}

function csv(edition: Edition): string {
  const figures = figuresByTable(edition);
  const rows = tablesOf(edition).flatMap(([name, { title, unit, from, until, source, checkedOn }]) =>
    (figures.get(name) ?? []).map((figure) => {
      // Where the figure itself is printed: a table may run over several pages.
      const { section, page, pageInferred } = articleOf(figure.article ?? "") ?? source;
      return {
        edition: edition.id,
        table: name,
        key: figure.key,
        value: figure.value,
        unit: figure.unit ?? unit,
        from,
        until,
        articles: figure.article ?? source.articles.join(" "),
        section,
        page,
        page_inferred: String(pageInferred),
        checked_on: checkedOn,
        title_fr: title.fr,
        title_en: title.en,
      };
    }),
  );
  return stringify(rows, { header: true });
}

function figuresByTable(edition: Edition): ReadonlyMap<string, Figure[]> {
  const { healthBenefits, dentalBenefits, disabilityBenefits, ...tables } = edition;
  const { id: _id, from: _from, until: _until, ...others } = tables;
  return new Map([
    ["healthBenefits", Object.entries(healthBenefits.values).flatMap(([code, line]) => healthFigures(code, line))],
    ["dentalBenefits", Object.entries(dentalBenefits.values).flatMap(([code, line]) => dentalFigures(code, line))],
    [
      "disabilityBenefits",
      Object.entries(disabilityBenefits.values).flatMap(([code, terms]) => disabilityFigures(code, terms)),
    ],
    ...Object.entries<Table<Unit, Figures>>(others).map(([name, { values }]): [string, Figure[]] => [
      name,
      figuresOf(values),
    ]),
  ]);
}

/** Every figure with the keys that lead to it: `40-44/female/nonSmoker`. */
function figuresOf(figures: Figures, path: readonly string[] = []): Figure[] {
  if (typeof figures === "string") return [{ key: path.join("/"), value: figures }];
  return Object.entries(figures).flatMap(([key, inner]) => figuresOf(inner, [...path, key]));
}

/** A rate for each level, empty where it is not covered; the maxima; the marks. */
function healthFigures(code: string, { article, rates, maxima, ...marks }: HealthBenefit): Figure[] {
  return [
    ...Object.entries(rates).map(([level, rate]) => ({ key: `${code}/rate/${level}`, value: rate ?? "", article })),
    ...maximumFigures(code, article, maxima),
    ...Object.keys(marks).map((mark) => ({ key: `${code}/${mark}`, value: "true", unit: "mark", article })),
  ];
}

function dentalFigures(code: string, { article, rate, maxima }: DentalBenefit): Figure[] {
  return [{ key: `${code}/rate`, value: rate, article }, ...maximumFigures(code, article, maxima)];
}

/** `vision/maximum/36-months/exam/13-and-over`: 40.00 dollars-per-36-months. */
function maximumFigures(code: string, articleOfLine: string, maxima: readonly Maximum[] = []): Figure[] {
  return maxima.map(({ amount, unit = "dollars", per, months, of, age, article = articleOfLine }) => {
    const period = months === undefined ? per : `${String(months)}-months`;
    const key = [code, "maximum", period, of, age].filter((part) => part !== undefined).join("/");
    return { key, value: amount, unit: `${unit}-per-${period}`, article };
  });
}

/** The shares, then the ages. */
function disabilityFigures(
  code: string,
  { article, rate, pensionShare, untilAge, conditionalAge }: DisabilityTerms,
): Figure[] {
  const figure = (key: string, value: string | undefined, unit?: string): Figure[] =>
    value === undefined ? [] : [{ key: `${code}/${key}`, value, article, ...(unit === undefined ? {} : { unit }) }];
  return [
    ...figure("rate", rate),
    ...figure("pensionShare", pensionShare, "share-of-unreduced-pension"),
    ...figure("untilAge", untilAge, "years-of-age"),
    ...figure("conditionalAge", conditionalAge, "years-of-age"),
  ];
}
