/*
 * FSSS (CSN), "Votre régime en un coup d'œil" (French brochure), section 3.3, pages 13-14 (inferred inside 3.3):
 * optional plan I, "Tableau des primes applicables pour la période du 1er janvier au 31 décembre 2020 (par période de
 * 14 jours)" and its "suite", before the provincial tax of 9 %.
 * Transcribed by hand; never regenerate.
 */

/** Dollars per 14 days per 1 000 $ of additional life insurance, of member and spouse; by the member's age. */
export const LIFE_PER_1000_2020 = [
  { band: "under-30", maleSmoker: "0.031", maleNonSmoker: "0.024", femaleSmoker: "0.022", femaleNonSmoker: "0.014" },
  { band: "30-34", maleSmoker: "0.031", maleNonSmoker: "0.024", femaleSmoker: "0.024", femaleNonSmoker: "0.015" },
  { band: "35-39", maleSmoker: "0.040", maleNonSmoker: "0.029", femaleSmoker: "0.032", femaleNonSmoker: "0.020" },
  { band: "40-44", maleSmoker: "0.070", maleNonSmoker: "0.053", femaleSmoker: "0.061", femaleNonSmoker: "0.040" },
  { band: "45-49", maleSmoker: "0.100", maleNonSmoker: "0.073", femaleSmoker: "0.082", femaleNonSmoker: "0.055" },
  { band: "50-54", maleSmoker: "0.154", maleNonSmoker: "0.110", femaleSmoker: "0.125", femaleNonSmoker: "0.089" },
  { band: "55-59", maleSmoker: "0.262", maleNonSmoker: "0.189", femaleSmoker: "0.211", femaleNonSmoker: "0.160" },
  { band: "60-64", maleSmoker: "0.445", maleNonSmoker: "0.328", femaleSmoker: "0.352", femaleNonSmoker: "0.290" },
] as const;

/** Per cent of the annual insurable salary, for once the salary, additional life insurance of the member only. */
export const LIFE_PERCENT_2020 = [
  { band: "under-30", maleSmoker: "0.081", maleNonSmoker: "0.062", femaleSmoker: "0.057", femaleNonSmoker: "0.036" },
  { band: "30-34", maleSmoker: "0.081", maleNonSmoker: "0.062", femaleSmoker: "0.062", femaleNonSmoker: "0.039" },
  { band: "35-39", maleSmoker: "0.104", maleNonSmoker: "0.075", femaleSmoker: "0.083", femaleNonSmoker: "0.052" },
  { band: "40-44", maleSmoker: "0.182", maleNonSmoker: "0.138", femaleSmoker: "0.159", femaleNonSmoker: "0.104" },
  { band: "45-49", maleSmoker: "0.260", maleNonSmoker: "0.190", femaleSmoker: "0.213", femaleNonSmoker: "0.143" },
  { band: "50-54", maleSmoker: "0.400", maleNonSmoker: "0.286", femaleSmoker: "0.325", femaleNonSmoker: "0.231" },
  { band: "55-59", maleSmoker: "0.681", maleNonSmoker: "0.491", femaleSmoker: "0.549", femaleNonSmoker: "0.416" },
  { band: "60-64", maleSmoker: "1.157", maleNonSmoker: "0.853", femaleSmoker: "0.915", femaleNonSmoker: "0.754" },
] as const;

/** Basic life and AD&D: per cent of the annual insurable salary. Spouse and dependent children: dollars per 14 days. */
export const LIFE_FLAT_2020 = { basicPercent: "0.300", dependants: "0.55" } as const;
