import { warning, type Warning } from "../errors.js";
import type { ExactLife } from "./read-cover.js";

/** Warns of additional life of the spouse without the life insurance of dependants: the text does not say whether it may be held (AMB-69). */
export function warnOfSpouseLife({ spouse, dependants }: ExactLife, warnings: Warning[]): void {
  if (spouse !== null && !dependants) warnings.push(warning("W_SPOUSE_LIFE_ALONE", "LIF-07"));
}
