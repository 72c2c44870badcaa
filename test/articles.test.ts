import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DOCUMENTS, listArticles } from "../src/articles.js";
import type { Article } from "../src/articles.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** `range("PRM", 1, 16)` is PRM-01 to PRM-16. */
function range(group: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${group}-${String(first + i).padStart(2, "0")}`);
}

/** The ids of the catalogue of rules, transcribed in its order. */
const IDS = [
  ...range("GEN", 1, 6),
  ...range("STA", 1, 11),
  ...range("PRM", 1, 16),
  ...range("TAX", 1, 7),
  ...range("DEN", 1, 15),
  ...range("LIF", 1, 20),
  ...range("LTD", 1, 11),
  ...["REI-G1", "REI-G2", "REI-G3", "REI-G4", "REI-G5", "REI-G6", "REI-G7", "REI-G8", "REI-G9", "REI-G10"],
  ...[...range("REI", 1, 31), "REI-32a", "REI-32b", "REI-33", "REI-34"],
  ...range("DRG", 1, 8),
  ...range("CAN", 1, 10),
  ...range("ENR", 1, 7),
  ...range("EXM", 1, 5),
  ...range("M36", 1, 10),
  ...range("CHG", 1, 8),
  ...range("ABS", 1, 11),
  ...range("DEF", 1, 6),
  ...range("RET", 1, 8),
  ...range("DIS", 1, 5),
  ...range("TRM", 1, 5),
  ...range("CLM", 1, 6),
  ...range("A25", 1, 6),
  ...range("WAI", 1, 6),
  ...[...range("ADM", 1, 7), "ADM-09", "ADM-08"],
  ...[...range("WEB", 1, 8), "WEB-10", "WEB-09"],
  ...range("REG", 1, 13),
  ...range("APQ", 1, 9),
  ...range("DOC", 1, 11),
];

/** The table of contents of the brochure, section to first page; a third-level section has the page of its parent. */
const CONTENTS: Record<string, (number | null)[]> = {
  "Table des matières": [null],
  "1": [1],
  "1.1": [1],
  "1.2": [1],
  "1.3": [2],
  "1.4": [2],
  "1.5": [2],
  "1.6": [3],
  "1.6.1": [3],
  "1.6.2": [3],
  "1.6.3": [3],
  "1.7": [4],
  "1.7.1": [4],
  "1.7.2": [4],
  "2": [4],
  "Annexe 1": [5],
  "3": [6],
  "3.1": [6],
  "3.2": [6],
  "3.3": [7, 8, 9, 10, 11, 12, 13, 14, 15],
  "4": [16],
  "5.1": [16],
  "5.2": [16],
  "5.3": [17],
  "Espace client": [null],
};

const DOCUMENT_OF_GROUP: Record<string, string> = { WEB: "S0", REG: "S1", APQ: "S3", DOC: "S4" };

const CITATION =
  /\b(GEN|STA|PRM|TAX|DEN|LIF|LTD|REI|DRG|CAN|ENR|EXM|M36|CHG|ABS|DEF|RET|DIS|TRM|CLM|A25|WAI|ADM|WEB|REG|APQ|DOC)-(G?\d+[ab]?)\b/g;

/** Ids that TypeScript files under a folder of the package cite, each with its file. */
function citations(folder: string): { file: string; id: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const file = join(folder, name);
      return Array.from(readFileSync(join(ROOT, file), "utf8").matchAll(CITATION), ([id]) => ({ file, id }));
    });
}

function article(id: string): Article | undefined {
  return listArticles().find((one) => one.id === id);
}

describe("listArticles", () => {
  it("lists every rule of the catalogue once, in its order", () => {
    const ids = listArticles().map(({ id }) => id);
    expect(ids).toEqual(IDS);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("titles each article in French and in English, never twice alike", () => {
    const titles = listArticles().map(({ title }) => title);
    for (const { fr, en } of titles) {
      expect(fr).toMatch(/^\S.*\S$/);
      expect(en).toMatch(/^\S.*\S$/);
      expect(fr).not.toBe(en);
    }
    expect(new Set(titles.map(({ fr }) => fr)).size).toBe(titles.length);
    expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length);
  });

  it("puts each article in its document", () => {
    for (const { id, document } of listArticles()) {
      expect(document, id).toBe(DOCUMENT_OF_GROUP[id.slice(0, 3)] ?? "S2");
      expect(DOCUMENTS[document].id).toBe(document);
    }
  });

  it("gives the sections of the brochure the pages of its table of contents, 1 to 17", () => {
    for (const { id, section, page } of listArticles().filter(({ document }) => document === "S2")) {
      expect(CONTENTS[section], `${id}: section ${section}`).toContain(page);
      if (page !== null) expect(page >= 1 && page <= 17, id).toBe(true);
    }
  });

  it("has pages in the brochure only, and marks those of section 3.3 as inferred", () => {
    for (const { id, document, section, page, pageInferred } of listArticles()) {
      if (document !== "S2") expect(page, id).toBeNull();
      expect(pageInferred, id).toBe(document === "S2" && section === "3.3");
      expect(section, id).not.toBe("");
    }
  });

  it("lets a row depart from the place of its block", () => {
    expect(article("PRM-01")).toEqual({
      id: "PRM-01",
      title: { fr: "Prime totale des 15 scénarios", en: "Total premium of the 15 scenarios" },
      document: "S2",
      section: "3.3",
      page: 11,
      pageInferred: true,
      status: "implemented",
    });
    expect(article("PRM-14")).toMatchObject({ section: "1.5", page: 2, pageInferred: false });
    expect(article("GEN-02")).toMatchObject({ section: "Table des matières", page: null, pageInferred: false });
    expect(article("WEB-09")).toMatchObject({ section: "Des questions ?", page: null, pageInferred: false });
  });

  it("returns fresh objects: what a caller changes does not reach the next", () => {
    const before = structuredClone(listArticles());
    const mine = listArticles();
    for (const one of mine) {
      one.id = "changed";
      one.title.fr = "changed";
      one.title.en = "changed";
      one.status = "out-of-scope";
    }
    mine.length = 0;
    expect(listArticles()).toEqual(before);
  });
});

describe("citations in the code", () => {
  it.each(["src", "tables"])("cites only articles of the outline in %s/", (folder) => {
    const known = new Set(listArticles().map(({ id }) => id));
    expect(citations(folder).filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("reads the files that it scans", () => {
    expect(citations("src").map(({ file }) => file)).toContain(join("src", "articles.ts"));
  });
});
