import type { BenefitCode } from "../coverage/benefits.js";
import { formatCents } from "../money.js";
import type { Quote } from "../premium/write-quote.js";
import type { Decision } from "../reimbursement/write-decision.js";
import type { Step } from "../trace.js";
import type { ClaimColumn, MemberColumn } from "./verify-columns.js";

/** One of their amounts, or words, that is not ours, and how ours came to be. */
export interface Difference {
  /** The place of the row, from 0. */
  row: number;
  /** The place of the claim in its row, from 0; `null` of a member. */
  claim: number | null;
  column: MemberColumn | ClaimColumn;
  /** The line of the claim; `null` of a member. */
  benefit: BenefitCode | null;
  /** Amounts in dollars with two decimals; a number of pay periods, a status, or codes with a space between. */
  theirs: string;
  ours: string;
  /** `theirs − ours`, with its sign: `"-0.01"`. `null` of words. */
  difference: string | null;
  /** Those of the amount alone, or of the claim: `explain(steps, "en")`. */
  steps: Step[];
  /** Ours as a whole, with all its steps: `explain(result, "en")`. */
  result: Quote | Decision;
}

/** A difference before it is explained. */
export type FoundDifference = Omit<Difference, "steps" | "result">;
/** The same within its row. */
export type DifferingCell = Omit<FoundDifference, "row">;

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
