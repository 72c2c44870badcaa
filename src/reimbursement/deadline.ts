import { addMonths } from "../calendar.js";

/** The months in which a dental claim must reach SSQ (CLM-01, §2 p. 4). */
export const DEADLINE_MONTHS = 12;

/** The last day on which a claim may be received: twelve months after the expense, that day included (CLM-01). */
export function deadline(incurred: string): string {
  return addMonths(incurred, DEADLINE_MONTHS);
}

/** One year later, as a day number: no day is between 28 February and a 29th that is not. */
const YEAR_LATER = 1_00_00;

/** Whether a claim was received after its last day; both as day numbers. */
export function isLate(incurred: number, received: number): boolean {
  return received > incurred + YEAR_LATER;
}
