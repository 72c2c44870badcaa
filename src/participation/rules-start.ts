/** The first day of the rules of participation: the dental plan is apart from the health plan from then on (DEN-01, §1 p. 1). */
export const RULES_START = "2019-03-31";
