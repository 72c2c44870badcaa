import type { Edition } from "../../src/edition.js";

/** Total premium of the dental plan, before tax; there is no employer share (régime de soins dentaires, DEN-07). */
export const dentalPremiums = {
  title: { fr: "Régime de soins dentaires : prime totale", en: "Dental plan: total premium" },
  unit: "dollars-per-pay-period",
  from: "2020-01-01",
  until: "2020-12-31",
  source: { articles: ["DEN-07"], section: "3.3", page: 12, pageInferred: true },
  checkedOn: "2026-11-21",
  values: { individual: "16.07", "single-parent": "26.45", family: "40.00" },
} as const satisfies Edition["dentalPremiums"];
