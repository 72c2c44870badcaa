import { dayNumber } from "../calendar.js";
import type { EditionSetting } from "../context.js";
import { warning, type Params, type Warning, type WarningCode } from "../errors.js";
import { DEADLINE_MONTHS, isLate } from "./deadline.js";
import type { ExactClaim } from "./exact-claim.js";

/** A warning, and the ids of the claims that it is about. */
export interface ClaimWarning extends Warning {
  claims: string[];
}

/** The claims about which the text leaves something open, as they are decided. */
export interface OpenPoints {
  /** The last day of the printed year. */
  lastDay: number;
  /** Incurred after the printed year. */
  after: string[];
  /** Health claims received after twelve months. */
  late: string[];
  /** Dental claims paid without a fee guide. */
  unguided: string[];
}

export function openPoints({ edition }: EditionSetting): OpenPoints {
  return { lastDay: dayNumber(edition.premiums.until), after: [], late: [], unguided: [] };
}

/** Notes a claim that was decided. */
export function notePoints(points: OpenPoints, { id, benefit, day, receivedDay }: ExactClaim, paid: number): void {
  if (day > points.lastDay) points.after.push(id);
  if (paid === 0) return;
  if (benefit.plan === "dental") points.unguided.push(id);
  else if (isLate(day, receivedDay)) points.late.push(id);
}

/** What the text leaves open about the claims of a call, each once. */
export function warningsOf({ after, late, unguided }: OpenPoints, { edition }: EditionSetting): ClaimWarning[] {
  const warnings: ClaimWarning[] = [];
  add(warnings, "W_AFTER_PRINTED_YEAR", "GEN-01", printedYear(edition), after);
  add(warnings, "W_HEALTH_CLAIM_LATE", "CLM-03", { months: DEADLINE_MONTHS }, late);
  add(warnings, "W_FEE_GUIDE", "DEN-14", {}, unguided);
  return warnings;
}

function add(warnings: ClaimWarning[], code: WarningCode, article: string, params: Params, claims: string[]): void {
  if (claims.length > 0) warnings.push({ code, params, article, claims });
}

/** The benefits go on after the year for which they were printed; a later edition may have changed them. */
export function afterPrintedYear(on: string, { edition }: EditionSetting): Warning[] {
  if (on <= edition.premiums.until) return [];
  return [warning("W_AFTER_PRINTED_YEAR", "GEN-01", printedYear(edition))];
}

function printedYear({ benefits, premiums }: EditionSetting["edition"]): Params {
  return { from: benefits.lines.drugs.from, until: premiums.until };
}
