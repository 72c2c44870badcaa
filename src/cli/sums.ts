import type { Language } from "../errors.js";
import { moneyText } from "../explain/sentences.js";
import { formatCents } from "../money.js";
import { textTable } from "./text-table.js";

/** How many, then sums in cents. */
export type Sums = number[];

/** Sums under a name each, and all together. */
export interface SumTable {
  add: (place: number, amounts: readonly number[]) => void;
  /** A row a name that has any, in their order, then all. */
  text: (headings: readonly string[], names: readonly string[], total: string, lang: Language) => string;
}

/** Sums of so many amounts. */
export function sumTable(amounts: number): SumTable {
  const rows: (Sums | undefined)[] = [];
  return {
    add: (place, values) => {
      const sums = (rows[place] ??= newSums(amounts));
      (sums[0] as number)++;
      for (let index = 0; index < amounts; index++) (sums[index + 1] as number) += values[index] as number;
    },
    text: (headings, names, total, lang) => {
      const all = newSums(amounts);
      const some = names.flatMap((name, place) => {
        const sums = rows[place];
        if (sums === undefined) return [];
        sums.forEach((sum, index) => ((all[index] as number) += sum));
        return [[name, ...cellsOf(sums, lang)]];
      });
      return textTable(headings, [...some, [total, ...cellsOf(all, lang)]]);
    },
  };
}

function newSums(amounts: number): Sums {
  return Array.from({ length: amounts + 1 }, () => 0);
}

function cellsOf([count = 0, ...sums]: Sums, lang: Language): string[] {
  return [countText(count, lang), ...sums.map((sum) => moneyText(formatCents(sum), lang))];
}

/** A count as people write it: `1 234` (narrow no-break space), `1,234`. */
export function countText(count: number, lang: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, lang === "fr" ? "\u202F" : ",");
}
