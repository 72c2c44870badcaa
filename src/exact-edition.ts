import { deepFreeze } from "./deep-freeze.js";
import type { Edition } from "./edition.js";
import { exactBenefits, type ExactBenefits } from "./exact-benefits.js";
import { exactPremiums, type ExactPremiums } from "./exact-premiums.js";

/** An edition made exact once: its premiums, and its benefits. */
export interface ExactEdition {
  premiums: ExactPremiums;
  benefits: ExactBenefits;
}

// Only what was admitted here may price: an object that merely looks like an edition was never checked.
const ADMITTED = /* @__PURE__ */ new WeakMap<object, () => ExactEdition>();

/** The exact form of an edition that `admit` returned; `undefined` for anything else. */
export function exactOf(edition: object): ExactEdition | undefined {
  return ADMITTED.get(edition)?.();
}

/** Freezes a checked edition, whole; it is made exact once, when it is first asked for. */
export function admit(edition: Edition): Edition {
  let exact: ExactEdition | undefined;
  deepFreeze(edition);
  ADMITTED.set(edition, () => (exact ??= { premiums: exactPremiums(edition), benefits: exactBenefits(edition) }));
  return edition;
}
