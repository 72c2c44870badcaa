import type { Edition } from "../../src/edition.js";

/** The provincial tax on insurance premiums (taxe de vente provinciale de 9 %, TAX-01). Printed in the notes of every premium table. */
export const premiumTax = {
  title: { fr: "Taxe provinciale sur les primes d’assurance", en: "Provincial tax on insurance premiums" },
  unit: "share-of-premium",
  from: "2020-01-01",
  until: "2020-12-31",
  source: { articles: ["TAX-01", "TAX-02"], section: "3.3", page: 11, pageInferred: true },
  checkedOn: "2026-11-21",
  values: "0.09",
} as const satisfies Edition["premiumTax"];
