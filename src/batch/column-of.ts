import { readArray, readChoice, readInteger, readObject } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { MOST_MEMBERS, readTyped } from "./population-columns.js";
import { PREMIUM_COLUMNS, type PremiumColumn, type PremiumColumns } from "./premium-columns.js";

const KEYS = /* @__PURE__ */ new Set(["edition", "count", "names", "values", "periods"] as const);

/**
 * One column of the premiums of a population: cents, in the order of its rows.
 *
 * @throws RegimeError `E_CHOICE` for a column that the premiums do not have (the lines, under `only: "totals"`).
 * @example
 * columnOf(premiums, "payable.employee").reduce((sum, cents) => sum + cents, 0) // cents, for one pay period
 */
export function columnOf(premiums: PremiumColumns, name: PremiumColumn): Int32Array {
  const { names, values, count } = readOrThrow((issues) => {
    const fields = readObject(premiums, KEYS, "", null, issues);
    if (fields === undefined) return undefined;
    const names = readArray(fields.names, "names", null, issues, (one) =>
      readChoice(one, PREMIUM_COLUMNS, "", null, issues),
    ) as PremiumColumn[] | undefined;
    const count = readInteger(fields.count, 0, MOST_MEMBERS, "count", null, issues);
    const values = readTyped(fields.values, Int32Array, count * (names?.length ?? NaN), "values", issues);
    readChoice(name, names ?? PREMIUM_COLUMNS, "name", null, issues);
    return { names: names as PremiumColumn[], count, values };
  });
  const column = new Int32Array(count);
  let at = names.indexOf(name);
  for (let row = 0; row < count; row++, at += names.length) column[row] = values[at] as number;
  return column;
}
