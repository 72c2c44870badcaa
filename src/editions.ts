import { edition2020 } from "../tables/2020/index.js";
import type { Edition } from "./edition.js";
import { admit, exactOf, type ExactEdition } from "./exact-edition.js";
import { printedPremiumsOn } from "./printed-premiums.js";
import { readDate, readOrThrow } from "./read.js";

/** The editions of this package, oldest first. */
const BUILT_IN: readonly Edition[] = /* @__PURE__ */ [edition2020].map(admit);

/** The edition whose benefits were printed last: they have no printed end. */
export function latestBuiltInEdition(): ExactEdition {
  return exactOf(BUILT_IN.at(-1) as Edition) as ExactEdition;
}

/**
 * The edition whose premiums are in force on a date (ISO text), as frozen plain data: premium and benefit tables,
 * decimal strings with their unit, section and page. Take it apart with object spread to make another, which goes through `parseEdition`
 * of `regime-fsss/schema`.
 *
 * @throws RegimeError `E_DATE_*` for what is not a date; `E_NO_PRINTED_RATE` outside the printed years (GEN-01).
 * @example
 * editionOn("2020-12-31").healthPremiums.values.N // "128.21"
 * attempt(() => editionOn("2021-01-01")) // { ok: false, issues: [{ code: "E_NO_PRINTED_RATE", … }] }
 */
export function editionOn(date: string): Edition {
  return readOrThrow((issues) => {
    const on = readDate(date, "", "GEN-01", issues);
    const premiums = on === undefined ? undefined : printedPremiumsOn(on, "", issues);
    return premiums && BUILT_IN.find(({ id }) => id === premiums.id);
  });
}
