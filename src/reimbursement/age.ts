import { addMonths, dayNumber, yearOfDay } from "../calendar.js";
import type { ExactPerson } from "../coverage/read-certificate.js";

/** The two rules of vision care. */
export const AGE_RULES = ["under-13", "13-and-over"] as const;
export type AgeRule = (typeof AGE_RULES)[number];

const THIRTEEN_YEARS = 156;

/** The rule of a person on a date (REI-32a, REI-32b): that of 13 and over from the thirteenth birthday itself, 156 months after birth. */
export function ageRule({ birthDate, born }: ExactPerson, day: number): AgeRule {
  // In most years no month needs to be added.
  const years = yearOfDay(day) - yearOfDay(born);
  if (years !== 13) return years > 13 ? "13-and-over" : "under-13";
  return day >= dayNumber(addMonths(birthDate, THIRTEEN_YEARS)) ? "13-and-over" : "under-13";
}
