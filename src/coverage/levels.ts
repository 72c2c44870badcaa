/** The three levels of the health plan (niveaux Santé I, II et III, STA-03, §3.3 p. 7). Dental has no level. */
export const LEVELS = /* @__PURE__ */ Object.freeze([1, 2, 3] as const);

/** A level of the health plan: 1 is Santé I, 2 is Santé II, 3 is Santé III. */
export type Level = (typeof LEVELS)[number];
