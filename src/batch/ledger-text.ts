import type { DecidedClaim } from "../reimbursement/usage.js";

// What a stream keeps of millions of claims that it will hardly meet again: a text weighs a third of the objects, and
// no collector walks through it.

/** Lines of a ledger as one text, the facts of each in a fixed order. */
export function ledgerText(decided: readonly DecidedClaim[]): string {
  return JSON.stringify(
    decided.map((one) => [
      one.claim,
      one.person,
      one.benefit,
      one.incurred,
      one.eligible,
      one.paid,
      one.outOfPocketCounted,
      one.service,
      one.discipline,
      one.item,
      one.ageRule,
      one.act,
      one.trip,
      one.pairs,
      one.content,
    ]),
  );
}

const FIELDS = [
  "claim",
  "person",
  "benefit",
  "incurred",
  "eligible",
  "paid",
  "outOfPocketCounted",
  "service",
  "discipline",
  "item",
  "ageRule",
  "act",
  "trip",
  "pairs",
  "content",
] as const satisfies readonly (keyof DecidedClaim)[];

/** The lines of such a text. */
export function decidedOf(text: string): DecidedClaim[] {
  const rows = JSON.parse(text) as unknown[][];
  // A fact that is absent is not in a line: JSON has no other word for it than null.
  return rows.map(
    (row) =>
      Object.fromEntries(
        FIELDS.map((field, index) => [field, row[index]] as const).filter(([, value]) => value !== null),
      ) as unknown as DecidedClaim,
  );
}
