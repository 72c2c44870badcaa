import type { Edition } from "../../src/edition.js";

/** What the dental plan reimburses (régime de soins dentaires, DEN-08 to DEN-10): basic care, restorative care. */
export const dentalBenefits = {
  title: { fr: "Régime de soins dentaires : remboursement", en: "Dental plan: benefits" },
  unit: "share-of-eligible-expense",
  from: "2020-01-01",
  until: null,
  source: { articles: ["DEN-08", "DEN-09", "DEN-10"], section: "3.3", page: 12, pageInferred: true },
  checkedOn: "2026-11-22",
  values: {
    // Soins de base: no maximum in dollars.
    "dental-basic": {
      article: "DEN-08",
      rate: "0.80",
      maxima: [
        { amount: "1", unit: "exams", per: "months", months: 9, of: "recall-exam", article: "DEN-10" },
        { amount: "1", unit: "exams", per: "months", months: 36, of: "complete-exam", article: "DEN-10" },
      ],
    },
    // Soins de restauration
    "dental-restorative": { article: "DEN-09", rate: "0.60", maxima: [{ amount: "1000.00", per: "calendar-year" }] },
  },
} as const satisfies Edition["dentalBenefits"];

/** Laboratory fees are eligible up to this share of the fee of the act (footnote 1, DEN-11). */
export const laboratoryLimit = {
  title: { fr: "Frais de laboratoire : limite", en: "Laboratory fees: limit" },
  unit: "share-of-fee",
  from: "2020-01-01",
  until: null,
  source: { articles: ["DEN-11"], section: "3.3", page: 12, pageInferred: true },
  checkedOn: "2026-11-22",
  values: "0.50",
} as const satisfies Edition["laboratoryLimit"];
