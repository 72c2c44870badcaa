import { edition2020 } from "../tables/2020/index.js";
import type { Edition } from "./edition.js";
import type { Issue } from "./errors.js";
import { admit } from "./exact-edition.js";
import { readDate, readOrThrow, report } from "./read.js";

/** The editions of this package, oldest first. */
const BUILT_IN: readonly Edition[] = /* @__PURE__ */ [edition2020].map(admit);

/** The edition whose rates are printed for a date, or a reported problem (GEN-01): never the nearest one. */
export function builtInEditionOn(date: string, path: string, issues: Issue[]): Edition | undefined {
  for (const edition of BUILT_IN) if (edition.from <= date && date <= edition.until) return edition;
  const { from } = BUILT_IN[0] as Edition;
  const { until } = BUILT_IN.at(-1) as Edition;
  return report(issues, "E_NO_PRINTED_RATE", path, "GEN-01", { from, until });
}

/** The edition whose benefits were printed last: they have no printed end. */
export function latestBuiltInEdition(): Edition {
  return BUILT_IN.at(-1) as Edition;
}

/**
 * The edition of the premium tables that is in force on a date (ISO text), as frozen plain data: decimal strings with
 * their unit, section and page. Take it apart with object spread to make another, which goes through `parseEdition`
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
    return on === undefined ? undefined : builtInEditionOn(on, "", issues);
  });
}
