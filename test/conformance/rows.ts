// What the makers of participation, benefits payable and services share: from rows and lines made by hand to rows of the pack.

import { generic } from "./write.js";
import type { GenericRow, PackFile } from "./write.js";

/** A row before its id. */
export type Draft = Omit<GenericRow, "id">;

/** What a row asks. A table is asked nothing, so that what it answers tells its rows apart. */
function keyOf({ function: name, input, output, readings, anchor }: Draft): string {
  const asked = Object.keys(input).length === 0 ? output : input;
  return JSON.stringify([name, asked, readings ?? {}, anchor ?? ""]);
}

/** The list of one file, its ids `PREFIX-001`, `PREFIX-002`… in the order of the rows. */
export function packFile(name: string, prefix: string, drafts: readonly Draft[]): PackFile {
  const seen = new Set<string>();
  const rows = drafts.map((draft, place) => {
    const key = keyOf(draft);
    if (seen.has(key)) {
      throw new Error(`${name}: asked twice: ${draft.covers}`);
    }
    seen.add(key);
    return { id: `${prefix}-${String(place + 1).padStart(3, "0")}`, ...draft };
  });
  return { name, text: generic(rows) };
}

/** Only the first of two drafts that ask the same; what is worked by hand stands before what is counted. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = keyOf(draft);
    return !seen.has(key) && seen.add(key);
  });
}

/** Where a row made by hand cites a reading alone, the article that the reading is about. */
const OF_READING: Readonly<Record<string, string>> = {
  "AMB-05": "STA-02",
  "AMB-32": "CHG-08",
  "AMB-33": "M36-05",
  "AMB-34": "M36-01",
  "AMB-41": "DEN-06",
  "AMB-47": "A25-04",
  "AMB-5A": "ENR-03",
  "AMB-5D": "CHG-02",
  "AMB-5E": "CHG-07",
  "AMB-80": "WAI-06",
  "AMB-86": "M36-08",
};

/** The articles of a text: readings (AMB-nn) give way to the articles that they are about, test vectors (Z-n) to nothing. */
export function articlesOf(text: string, ...more: string[]): string[] {
  const cited = text.split(" ").filter((id) => id !== "");
  const articles = cited.filter((id) => !id.startsWith("AMB-") && !id.startsWith("Z-"));
  const found = articles.length > 0 ? articles : cited.flatMap((id) => OF_READING[id] ?? []);
  const all = [...new Set([...found, ...more])];
  if (all.length === 0) {
    throw new Error(`no article: ${text}`);
  }
  return all;
}

/** Plain data as the pack writes it: a share such as 0.25 is a text, an absent key is left out. */
export function plain(value: unknown): unknown {
  if (typeof value === "number" && !Number.isInteger(value)) {
    return String(value);
  }
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => [key, plain(part)]),
    );
  }
  return value;
}

export function plainObject(value: unknown): object {
  const found = plain(value);
  if (typeof found !== "object" || found === null) {
    throw new Error("not an object");
  }
  return found;
}

/** "CODE ARTICLE". */
export function because(text: string): { code: string; article: string } {
  const [code, article] = text.split(" ");
  if (code === undefined || article === undefined) {
    throw new Error(`not a reason: ${text}`);
  }
  return { code, article };
}
