import type { Edition } from "../../src/edition.js";

/** Long-term disability (assurance salaire de longue durée, LTD-05). Printed as percents: 1,102 % is "0.01102" here. */
export const disabilityRates = {
  title: {
    fr: "Régime optionnel II d’assurance salaire de longue durée",
    en: "Optional plan II: long-term disability",
  },
  unit: "share-of-annual-insurable-salary",
  from: "2020-01-01",
  until: "2020-12-31",
  source: { articles: ["LTD-05"], section: "3.3", page: 15, pageInferred: true },
  checkedOn: "2026-11-21",
  values: { F: "0.01102", O: "0.00890", "O+": "0.01432" },
} as const satisfies Edition["disabilityRates"];
