/** The three statuses of protection, health and dental alike (statut de protection, STA-01, §1.3 p. 2). There is no couple status. */
export const STATUSES = /* @__PURE__ */ Object.freeze(["individual", "single-parent", "family"] as const);

/** A status of protection (individuel, monoparental, familial). */
export type Status = (typeof STATUSES)[number];
