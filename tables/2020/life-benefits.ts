import type { Edition } from "../../src/edition.js";

const printed = { from: "2020-01-01", until: null, checkedOn: "2026-11-22" } as const;

/** Life insurance of the member (assurance vie de base, décès accidentel): so many times her annual insurable salary. */
export const lifeBenefits = {
  ...printed,
  title: { fr: "Assurance vie de base et décès accidentel", en: "Basic life and accidental death" },
  unit: "times-annual-insurable-salary",
  source: { articles: ["LIF-02", "LIF-03"], section: "3.3", page: 13, pageInferred: true },
  values: { basic: "1", accidentalDeath: "1" },
} as const satisfies Edition["lifeBenefits"];

/** Accidental dismemberment (mutilation accidentelle): 10 to 100 %, by a table of losses that is not printed. */
export const dismembermentShares = {
  ...printed,
  title: { fr: "Mutilation accidentelle", en: "Accidental dismemberment" },
  unit: "share-of-annual-insurable-salary",
  source: { articles: ["LIF-03"], section: "3.3", page: 13, pageInferred: true },
  values: { minimum: "0.10", maximum: "1.00" },
} as const satisfies Edition["dismembermentShares"];

/** Life insurance of the spouse and the children (assurance vie de la personne conjointe et des enfants à charge). */
export const dependantsLifeBenefits = {
  ...printed,
  title: {
    fr: "Assurance vie de la personne conjointe et des enfants à charge",
    en: "Life insurance of the spouse and dependent children",
  },
  unit: "dollars-per-death",
  source: { articles: ["LIF-05", "LIF-06"], section: "3.3", page: 13, pageInferred: true },
  values: { death: "5000.00", childWithoutSpouse: "10000.00" },
} as const satisfies Edition["dependantsLifeBenefits"];
