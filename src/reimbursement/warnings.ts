import type { PricedSetting } from "../context.js";
import type { Params, Warning, WarningCode } from "../errors.js";
import { DEADLINE_MONTHS, isLate } from "./deadline.js";
import type { Outcome } from "./write-decision.js";

/** A warning, and the ids of the claims that it is about. */
export interface ClaimWarning extends Warning {
  claims: string[];
}

/** What the text leaves open about these claims, each once. */
export function warningsOf(outcomes: readonly Outcome[], { edition }: PricedSetting): ClaimWarning[] {
  const after: string[] = [];
  const late: string[] = [];
  const unguided: string[] = [];
  let from = "";
  for (const { claim, decision } of outcomes) {
    const { id, benefit, incurred, received } = claim;
    if (incurred > edition.until) {
      after.push(id);
      from = benefit.from;
    }
    if (decision.paid === 0) continue;
    if (benefit.plan === "dental") unguided.push(id);
    else if (isLate(incurred, received)) late.push(id);
  }
  const warnings: ClaimWarning[] = [];
  add(warnings, "W_AFTER_PRINTED_YEAR", "GEN-01", { from, until: edition.until }, after);
  add(warnings, "W_HEALTH_CLAIM_LATE", "CLM-03", { months: DEADLINE_MONTHS }, late);
  add(warnings, "W_FEE_GUIDE", "DEN-14", {}, unguided);
  return warnings;
}

function add(warnings: ClaimWarning[], code: WarningCode, article: string, params: Params, claims: string[]): void {
  if (claims.length > 0) warnings.push({ code, params, article, claims });
}
