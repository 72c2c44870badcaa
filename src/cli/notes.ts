import type { Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import type { Quote } from "../premium/quote.js";
import { MESSAGES } from "./messages.js";

/** What `explain` says of a quote: how it was computed, then what any result ends with. */
export function spoken(quote: Quote, lang: Language): { work: string[]; end: string[] } {
  const sentences = explain(quote, lang);
  // One sentence for each reading and warning, and the reservation.
  const end = Object.keys(quote.readings).length + quote.warnings.length + 1;
  return { work: sentences.slice(0, -end), end: sentences.slice(-end) };
}

/** What to know beside the amounts: readings (in words, or as options that can be given back), warnings, the reservation. */
export function notes(quote: Quote, lang: Language, inWords: boolean): string {
  const { end } = spoken(quote, lang);
  if (inWords) return end.join("\n");
  const readings = Object.entries(quote.readings).map(([key, option]) => `${key}=${option}`);
  const others = end.slice(readings.length);
  return [...(readings.length === 0 ? [] : [`${MESSAGES[lang].readings} ${readings.join(", ")}`]), ...others].join(
    "\n",
  );
}

export function indent(sentence: string): string {
  return `  ${sentence}`;
}

/** Parts of a text with an empty line between; what is undefined is left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join("\n\n");
}
