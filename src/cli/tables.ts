import { stringify } from "csv-stringify/sync";
import type { Edition, Table, Unit } from "../edition.js";
import { editionOn } from "../editions.js";
import type { Language } from "../errors.js";
import { labels } from "../explain/labels.js";
import { MESSAGES } from "./messages.js";
import type { Arguments } from "./options.js";
import { textTable } from "./text-table.js";

/** Figures under their keys, however deep; a table of one figure is that figure. */
type Figures = string | { readonly [key: string]: Figures };

/** `tables`: the list of the tables of the edition, or the edition as JSON, or its figures as CSV. */
export function tablesCommand({ flags }: Arguments, lang: Language): string {
  const edition = editionOn("2020-01-01");
  if (flags.has("json")) return JSON.stringify(edition, null, 2);
  return flags.has("csv") ? csv(edition) : list(edition, lang);
}

function tablesOf({ id: _id, from: _from, until: _until, ...tables }: Edition): [string, Table<Unit, Figures>][] {
  return Object.entries<Table<Unit, Figures>>(tables);
}

function list(edition: Edition, lang: Language): string {
  const say = MESSAGES[lang];
  const { units } = labels(lang);
  const rows = tablesOf(edition).map(([key, { title, unit, source, from, until }]) => [
    key,
    units[unit],
    say.place(source.section, source.page, source.pageInferred),
    from,
    until,
    title[lang],
  ]);
  const { id, from, until } = edition;
  return `${say.tablesTitle(id, from, until)}\n\n${textTable(say.tableHeadings, rows, say.tableHeadings.length)}`;
}

function csv(edition: Edition): string {
  const rows = tablesOf(edition).flatMap(([name, { title, unit, from, until, source, checkedOn, values }]) =>
    figuresOf(values).map(([key, value]) => ({
      edition: edition.id,
      table: name,
      key,
      value,
      unit,
      from,
      until,
      articles: source.articles.join(" "),
      section: source.section,
      page: source.page,
      page_inferred: String(source.pageInferred),
      checked_on: checkedOn,
      title_fr: title.fr,
      title_en: title.en,
    })),
  );
  return stringify(rows, { header: true });
}

/** Every figure with the keys that lead to it: `40-44/female/nonSmoker`. */
function figuresOf(figures: Figures, path: readonly string[] = []): [key: string, value: string][] {
  if (typeof figures === "string") return [[path.join("/"), figures]];
  return Object.entries(figures).flatMap(([key, inner]) => figuresOf(inner, [...path, key]));
}
