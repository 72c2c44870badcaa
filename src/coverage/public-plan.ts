import { warning, type Warning } from "../errors.js";

/** The age at which the public drug plan opens, of which the text says nothing (AMB-46). */
export const PUBLIC_PLAN_AGE = 65;

/** For a member of that age. */
export function publicPlanWarning(): Warning {
  return warning("W_AGE_65", "EXM-05", { age: PUBLIC_PLAN_AGE });
}
