import { premiums2020 } from "../tables/2020/premiums.js";
import type { Issue } from "./errors.js";
import { exactPremiums, type ExactPremiums } from "./exact-premiums.js";
import { report } from "./read.js";

/** The printed premiums, oldest first. Apart from the editions: a quote needs no benefit table. */
const PRINTED: readonly ExactPremiums[] = /* @__PURE__ */ [premiums2020].map(exactPremiums);

/** The premiums that are printed for a date, or a reported problem (GEN-01): never the nearest ones. */
export function printedPremiumsOn(date: string, path: string, issues: Issue[]): ExactPremiums | undefined {
  for (const premiums of PRINTED) if (premiums.from <= date && date <= premiums.until) return premiums;
  const { from } = PRINTED[0] as ExactPremiums;
  const { until } = PRINTED.at(-1) as ExactPremiums;
  return report(issues, "E_NO_PRINTED_RATE", path, "GEN-01", { from, until });
}
