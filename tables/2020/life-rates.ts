import type { Edition } from "../../src/edition.js";

const printed = {
  from: "2020-01-01",
  until: "2020-12-31",
  checkedOn: "2026-11-21",
} as const;

/** Basic life and AD&D of the member (assurance vie et DMA de base, LIF-09). Printed: 0,300 % du salaire assurable. */
export const basicLifeRate = {
  ...printed,
  title: { fr: "Assurance vie et DMA de base", en: "Basic life and AD&D" },
  unit: "share-of-annual-insurable-salary",
  source: { articles: ["LIF-09"], section: "3.3", page: 13, pageInferred: true },
  values: "0.00300",
} as const satisfies Edition["basicLifeRate"];

/** Life insurance of the spouse and dependent children: one flat premium (LIF-10). */
export const dependantsLifePremium = {
  ...printed,
  title: {
    fr: "Assurance vie du conjoint et des enfants à charge",
    en: "Life insurance of the spouse and dependent children",
  },
  unit: "dollars-per-pay-period",
  source: { articles: ["LIF-10"], section: "3.3", page: 13, pageInferred: true },
  values: "0.55",
} as const satisfies Edition["dependantsLifePremium"];

/** Additional life of the member and of the spouse, per 1,000 $ of insurance (coût par 1 000 $ d’assurance, LIF-11). */
export const lifeRatesPerThousand = {
  ...printed,
  title: {
    fr: "Assurance vie additionnelle : coût par 1 000 $ d’assurance",
    en: "Additional life: cost per $1,000 of insurance",
  },
  unit: "dollars-per-1000-per-pay-period",
  source: { articles: ["LIF-11", "LIF-14"], section: "3.3", page: 13, pageInferred: true },
  // prettier-ignore
  values: {
    "under-30": { male: { smoker: "0.031", nonSmoker: "0.024" }, female: { smoker: "0.022", nonSmoker: "0.014" } },
    "30-34":    { male: { smoker: "0.031", nonSmoker: "0.024" }, female: { smoker: "0.024", nonSmoker: "0.015" } },
    "35-39":    { male: { smoker: "0.040", nonSmoker: "0.029" }, female: { smoker: "0.032", nonSmoker: "0.020" } },
    "40-44":    { male: { smoker: "0.070", nonSmoker: "0.053" }, female: { smoker: "0.061", nonSmoker: "0.040" } },
    "45-49":    { male: { smoker: "0.100", nonSmoker: "0.073" }, female: { smoker: "0.082", nonSmoker: "0.055" } },
    "50-54":    { male: { smoker: "0.154", nonSmoker: "0.110" }, female: { smoker: "0.125", nonSmoker: "0.089" } },
    "55-59":    { male: { smoker: "0.262", nonSmoker: "0.189" }, female: { smoker: "0.211", nonSmoker: "0.160" } },
    "60-64":    { male: { smoker: "0.445", nonSmoker: "0.328" }, female: { smoker: "0.352", nonSmoker: "0.290" } },
  },
} as const satisfies Edition["lifeRatesPerThousand"];

/** Additional life of the member, for once the salary (coût en % du salaire assurable, LIF-12). Printed as percents: 0,081 % is "0.00081" here. */
export const lifeRatesOfSalary = {
  ...printed,
  title: {
    fr: "Assurance vie additionnelle de la personne adhérente : coût en % du salaire assurable",
    en: "Additional life of the member: cost as a share of the insurable salary",
  },
  unit: "share-of-annual-insurable-salary",
  source: { articles: ["LIF-12"], section: "3.3", page: 14, pageInferred: true },
  // prettier-ignore
  values: {
    "under-30": { male: { smoker: "0.00081", nonSmoker: "0.00062" }, female: { smoker: "0.00057", nonSmoker: "0.00036" } },
    "30-34":    { male: { smoker: "0.00081", nonSmoker: "0.00062" }, female: { smoker: "0.00062", nonSmoker: "0.00039" } },
    "35-39":    { male: { smoker: "0.00104", nonSmoker: "0.00075" }, female: { smoker: "0.00083", nonSmoker: "0.00052" } },
    "40-44":    { male: { smoker: "0.00182", nonSmoker: "0.00138" }, female: { smoker: "0.00159", nonSmoker: "0.00104" } },
    "45-49":    { male: { smoker: "0.00260", nonSmoker: "0.00190" }, female: { smoker: "0.00213", nonSmoker: "0.00143" } },
    "50-54":    { male: { smoker: "0.00400", nonSmoker: "0.00286" }, female: { smoker: "0.00325", nonSmoker: "0.00231" } },
    "55-59":    { male: { smoker: "0.00681", nonSmoker: "0.00491" }, female: { smoker: "0.00549", nonSmoker: "0.00416" } },
    "60-64":    { male: { smoker: "0.01157", nonSmoker: "0.00853" }, female: { smoker: "0.00915", nonSmoker: "0.00754" } },
  },
} as const satisfies Edition["lifeRatesOfSalary"];
