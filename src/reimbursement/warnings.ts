import type { EditionSetting } from "../context.js";
import type { Params, Warning, WarningCode } from "../errors.js";
import { DEADLINE_MONTHS, isLate } from "./deadline.js";
import type { ExactClaim } from "./exact-claim.js";

/** A warning, and the ids of the claims that it is about. */
export interface ClaimWarning extends Warning {
  claims: string[];
}

/** The claims about which the text leaves something open, as they are decided. */
export interface OpenPoints {
  afterPrintedYear: string[];
  late: string[];
  unguided: string[];
}

/** Notes a claim that was decided. */
export function notePoints(
  points: OpenPoints,
  { id, benefit, incurred, received }: ExactClaim,
  paid: number,
  { edition }: EditionSetting,
): void {
  if (incurred > edition.premiums.until) points.afterPrintedYear.push(id);
  if (paid === 0) return;
  if (benefit.plan === "dental") points.unguided.push(id);
  else if (isLate(incurred, received)) points.late.push(id);
}

/** What the text leaves open about the claims of a call, each once. */
export function warningsOf(
  { afterPrintedYear, late, unguided }: OpenPoints,
  { edition }: EditionSetting,
): ClaimWarning[] {
  const warnings: ClaimWarning[] = [];
  const printed = { from: edition.benefits.lines.drugs.from, until: edition.premiums.until };
  add(warnings, "W_AFTER_PRINTED_YEAR", "GEN-01", printed, afterPrintedYear);
  add(warnings, "W_HEALTH_CLAIM_LATE", "CLM-03", { months: DEADLINE_MONTHS }, late);
  add(warnings, "W_FEE_GUIDE", "DEN-14", {}, unguided);
  return warnings;
}

function add(warnings: ClaimWarning[], code: WarningCode, article: string, params: Params, claims: string[]): void {
  if (claims.length > 0) warnings.push({ code, params, article, claims });
}
