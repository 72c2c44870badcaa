import type { Edition } from "../../src/edition.js";

/** Total premium of the health plan, before tax (prime totale, PRM-01). Printed: 51,58 $ … 133,42 $. */
export const healthPremiums = {
  title: { fr: "Régime d’assurance santé : prime totale", en: "Health plan: total premium" },
  unit: "dollars-per-pay-period",
  from: "2020-01-01",
  until: "2020-12-31",
  source: { articles: ["PRM-01"], section: "3.3", page: 11, pageInferred: true },
  checkedOn: "2026-11-21",
  values: {
    // individual
    A: "51.58",
    B: "55.46",
    C: "60.17",
    // single-parent
    D: "61.90",
    E: "65.78",
    F: "68.68",
    G: "70.49",
    H: "73.39",
    I: "74.51",
    // family
    J: "113.48",
    K: "117.36",
    L: "123.50",
    M: "122.07",
    N: "128.21",
    O: "133.42",
  },
} as const satisfies Edition["healthPremiums"];
