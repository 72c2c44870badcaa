import { readInteger } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { MOST_MEMBERS, readColumns, viewOf, type PopulationColumns } from "./population-columns.js";

/**
 * The members from the place `from` to before the place `until` of some columns, over the same memory: what one of
 * several workers prices. Nothing is copied; `place` still tells where each was read.
 *
 * @throws RegimeError `E_TYPE`, `E_INTEGER_RANGE` for what are no columns, and for places that they do not have.
 * @example
 * slicePopulation(columns, 250_000, 250_000).count // 0: the end is not included
 */
export function slicePopulation(columns: PopulationColumns, from: number, until: number): PopulationColumns {
  return readOrThrow((issues) => {
    const read = readColumns(columns, issues);
    if (read === undefined) return undefined;
    // The number of members was reported where it could not be read.
    const most = Number.isNaN(read.count) ? MOST_MEMBERS : read.count;
    const end = readInteger(until, 0, most, "until", null, issues);
    const start = readInteger(from, 0, Number.isNaN(end) ? most : end, "from", null, issues);
    if (issues.length > 0) return undefined;
    return viewOf(read, start, end);
  });
}
