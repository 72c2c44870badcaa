import { warning, type Warning } from "../errors.js";
import { WHOLE_SHARE } from "../money.js";

/** 25 % of full time or less (AMB-22, A25-04, Annexe 1 p. 5). */
export function isQuarterTime(workTime: number): boolean {
  return workTime * 4 <= WHOLE_SHARE;
}

/** The rules of who works that little are not printed (A25-06). */
export function quarterTimeWarning(): Warning {
  return warning("W_QUARTER_TIME", "A25-06");
}
