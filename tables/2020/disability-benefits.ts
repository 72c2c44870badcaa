import type { Edition } from "../../src/edition.js";

/** Long-term disability (montants et durées de la prestation): the share of the employer's net benefit at the 105th week, and the age at which it ends. */
export const disabilityBenefits = {
  title: {
    fr: "Assurance salaire de longue durée : montants et durées de la prestation",
    en: "Long-term disability: amounts and durations of the benefit",
  },
  unit: "share-of-net-employer-benefit",
  from: "2020-01-01",
  until: null,
  source: { articles: ["LTD-02", "LTD-03", "LTD-04"], section: "3.3", page: 15, pageInferred: true },
  checkedOn: "2026-11-22",
  values: {
    F: { article: "LTD-02", rate: "0.80", untilAge: "60", conditionalAge: "61" },
    O: { article: "LTD-02", rate: "0.80", untilAge: "60", conditionalAge: "61" },
    "O+": { article: "LTD-03", rate: "1.00", untilAge: "65", pensionShare: "0.65" },
  },
} as const satisfies Edition["disabilityBenefits"];
