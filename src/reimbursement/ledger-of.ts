import type { ExactBenefits } from "../exact-benefits.js";
import type { Readings } from "../readings.js";
import { openLedger, record, type Ledger } from "./ledger.js";
import type { ExactUsage } from "./read-usage.js";

/** The ledger of what was decided. */
export function ledgerOf({ decided }: ExactUsage, { lines }: ExactBenefits, readings: Readonly<Readings>): Ledger {
  const ledger = openLedger(readings);
  for (const { written, expense, taking } of decided) record(ledger, lines[written.benefit], expense, taking);
  return ledger;
}
