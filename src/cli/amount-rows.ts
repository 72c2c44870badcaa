import type { Language } from "../errors.js";
import { labels } from "../explain/labels.js";
import { moneyText } from "../explain/sentences.js";
import type { Shares } from "../premium/premium.js";
import type { QuoteLine } from "../premium/quote.js";
import { MESSAGES } from "./messages.js";
import { textTable } from "./text-table.js";

/** Lines of a quote in a table, then rows of sums; one column more when each line has its own tax. */
export function linesTable(lines: readonly QuoteLine[], sums: readonly [string, Shares][], lang: Language): string {
  const { lines: names, shares } = labels(lang);
  const taxed = lines.some(({ tax }) => tax !== undefined);
  const headings = ["", shares.total, shares.employer, shares.employee, ...(taxed ? [MESSAGES[lang].tax] : [])];
  const rows = lines.map((line) => [
    names[line.line],
    ...amounts(line, lang),
    ...(line.tax === undefined ? [] : [moneyText(line.tax.total, lang)]),
  ]);
  return textTable(headings, [...rows, ...sums.map(([name, sum]) => [name, ...amounts(sum, lang)])]);
}

/** Who pays what, in three cells. */
export function amounts({ total, employer, employee }: Shares, lang: Language): string[] {
  return [total, employer, employee].map((amount) => moneyText(amount, lang));
}
