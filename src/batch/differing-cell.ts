import type { BenefitCode } from "../coverage/benefits.js";
import { formatCents } from "../money.js";
import type { ClaimColumn, MemberColumn } from "./verify-columns.js";

/** One of their cells that is not ours. */
export interface DifferingCell {
  column: MemberColumn | ClaimColumn;
  /** The place of the claim in its row, from 0; `null` of a member. */
  claim: number | null;
  /** The line of the claim; `null` of a member. */
  benefit: BenefitCode | null;
  /** Amounts in dollars with two decimals; a number of pay periods, a status, or codes with a space between. */
  theirs: string;
  ours: string;
  /** `theirs − ours`, with its sign: `"-0.01"`. `null` of words. */
  difference: string | null;
}

/** The cell of an amount, in cents, when the two differ. */
export function differingAmount(
  column: DifferingCell["column"],
  theirs: number,
  ours: number,
  claim: number | null = null,
  benefit: BenefitCode | null = null,
): DifferingCell | undefined {
  if (theirs === ours) return undefined;
  const text = column === "annual.periods" ? countText : formatCents;
  const sign = theirs < ours ? "-" : "";
  const difference = sign + text(Math.abs(theirs - ours));
  return { column, claim, benefit, theirs: text(theirs), ours: text(ours), difference };
}

/** Hundredths as a number, whole where it is. */
function countText(hundredths: number): string {
  return formatCents(hundredths).replace(/\.00$/, "");
}
