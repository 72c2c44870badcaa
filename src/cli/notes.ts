import type { Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { COLON } from "../explain/sentences.js";
import type { CoverageHistory } from "../participation/coverage-history.js";
import type { Quote } from "../premium/quote.js";
import type { AdjudicationResult } from "../reimbursement/adjudicate.js";
import type { BenefitSchedule } from "../reimbursement/benefit-schedule.js";
import { MESSAGES } from "./messages.js";
import { plain } from "./text-table.js";

type Result = Quote | AdjudicationResult | BenefitSchedule | CoverageHistory;

/** What `explain` says of a result, which may name claims and persons: what it is and how it was computed, then what any result ends with. */
export function spoken(result: Result, lang: Language): { work: string[]; end: string[] } {
  const sentences = explain(result, lang).map(plain);
  // One sentence for each reading and warning, and the reservation.
  const end = readingsOf(result).length + result.warnings.length + 1;
  return { work: sentences.slice(0, -end), end: sentences.slice(-end) };
}

/** What to know beside the amounts: readings (in words, or as options that can be given back), warnings, the reservation. */
export function notes(result: Result, lang: Language, inWords = false): string {
  const { end } = spoken(result, lang);
  if (inWords) return end.join("\n");
  const readings = readingsOf(result).map(([key, option]) => `${key}=${option}`);
  const others = end.slice(readings.length);
  return [...(readings.length === 0 ? [] : [`${MESSAGES[lang].readings} ${readings.join(", ")}`]), ...others].join(
    "\n",
  );
}

/** The schedule depends on none. */
function readingsOf(result: Result): [key: string, option: string][] {
  return "readings" in result ? Object.entries(result.readings) : [];
}

const MOST_IDS = 5;

/** A sentence after the claims that it is about. */
export function about(claims: readonly string[], sentence: string, lang: Language): string {
  const more = claims.length > MOST_IDS ? ` (+${String(claims.length - MOST_IDS)})` : "";
  return `${claims.slice(0, MOST_IDS).map(plain).join(", ")}${more}${COLON[lang]}${sentence}`;
}

export function indent(sentence: string): string {
  return `  ${sentence}`;
}

/** Parts of a text with an empty line between; what is undefined is left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join("\n\n");
}
