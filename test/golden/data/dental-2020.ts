/*
 * FSSS (CSN), "Votre régime en un coup d'œil" (French brochure), section 3.3, page 12 (inferred inside 3.3):
 * dental plan, "Tableau des primes applicables pour la période du 1er janvier au 31 décembre 2020 (par période de
 * 14 jours)", dollars, before the provincial tax of 9 %.
 * Transcribed by hand; never regenerate.
 */

export const DENTAL_2020 = [
  { status: "individual", total: "16.07" },
  { status: "single-parent", total: "26.45" },
  { status: "family", total: "40.00" },
] as const;
