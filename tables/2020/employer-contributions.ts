import type { Edition } from "../../src/edition.js";

const printed = {
  from: "2020-01-01",
  until: "2020-12-31",
  checkedOn: "2026-11-21",
} as const;

/** Employer contribution to the health plan, by the maximum of the salary scale (contribution employeur, PRM-02, PRM-03, PRM-07). */
export const employerContributions = {
  ...printed,
  title: { fr: "Régime d’assurance santé : contribution employeur", en: "Health plan: employer contribution" },
  unit: "dollars-per-pay-period",
  source: { articles: ["PRM-02", "PRM-03", "PRM-07"], section: "3.3", page: 11, pageInferred: true },
  values: {
    "below-40000": { individual: "5.28", "single-parent": "13.24", family: "13.24" },
    "from-40000": { individual: "2.39", "single-parent": "5.97", family: "5.97" },
  },
} as const satisfies Edition["employerContributions"];

/** The maximum of the salary scale from which the lower contribution holds (PRM-03): 40 000,00 $ itself is in the upper class. */
export const salaryScaleThreshold = {
  ...printed,
  title: { fr: "Maximum de l’échelle salariale : seuil", en: "Maximum of the salary scale: threshold" },
  unit: "dollars-per-year",
  source: { articles: ["PRM-03", "PRM-04"], section: "3.3", page: 11, pageInferred: true },
  values: "40000.00",
} as const satisfies Edition["salaryScaleThreshold"];

/** The share of full time below which the contribution is reduced (footnote 2, PRM-09): 70 % itself has the full contribution. */
export const fullContributionWorkTime = {
  ...printed,
  title: {
    fr: "Temps travaillé : seuil de la pleine contribution",
    en: "Work time: threshold of the full contribution",
  },
  unit: "share-of-full-time",
  source: { articles: ["PRM-09"], section: "3.3", page: 11, pageInferred: true },
  values: "0.70",
} as const satisfies Edition["fullContributionWorkTime"];

/** What is left of the contribution below that share (footnote 2, PRM-09): reduced by 50 %. */
export const reducedContribution = {
  ...printed,
  title: { fr: "Contribution employeur réduite", en: "Reduced employer contribution" },
  unit: "share-of-contribution",
  source: { articles: ["PRM-09"], section: "3.3", page: 11, pageInferred: true },
  values: "0.50",
} as const satisfies Edition["reducedContribution"];
