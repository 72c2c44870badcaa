import { addMonths, yearOf } from "../calendar.js";

/** The months in which a dental claim must reach SSQ (CLM-01, §2 p. 4). */
export const DEADLINE_MONTHS = 12;

/** The last day on which a claim may be received: twelve months after the expense, that day included (CLM-01). */
export function deadline(incurred: string): string {
  return addMonths(incurred, DEADLINE_MONTHS);
}

/** Whether a claim was received after its last day. */
export function isLate(incurred: string, received: string): boolean {
  // Within a calendar year no date needs to be counted.
  return yearOf(received) > yearOf(incurred) && received > deadline(incurred);
}
