/*
 * FSSS (CSN), "Votre régime en un coup d'œil" (French brochure), section 3.3, page 15 (inferred inside 3.3):
 * optional plan II, "Tableau des primes applicables pour la période du 1er janvier au 31 décembre 2020 (par période de
 * 14 jours)" and "Exemples de salaire assurable et primes correspondantes par période de 14 jours", before the
 * provincial tax of 9 %.
 * Transcribed by hand; never regenerate.
 */

/** Per cent of the annual insurable salary. */
export const LTD_RATES_2020 = { F: "1.102", O: "0.890", "O+": "1.432" } as const;

/** Annual insurable salary and premium per 14 days, dollars. */
export const LTD_EXAMPLES_2020 = [
  { option: "F", salary: "25000", premium: "10.60" },
  { option: "F", salary: "30000", premium: "12.72" },
  { option: "F", salary: "35000", premium: "14.83" },
  { option: "F", salary: "40000", premium: "16.95" },
  { option: "F", salary: "50000", premium: "21.19" },
  { option: "F", salary: "60000", premium: "25.43" },
  { option: "O", salary: "25000", premium: "8.56" },
  { option: "O", salary: "30000", premium: "10.27" },
  { option: "O", salary: "35000", premium: "11.98" },
  { option: "O", salary: "40000", premium: "13.69" },
  { option: "O", salary: "50000", premium: "17.12" },
  { option: "O", salary: "60000", premium: "20.54" },
  { option: "O+", salary: "25000", premium: "13.77" },
  { option: "O+", salary: "30000", premium: "16.52" },
  { option: "O+", salary: "35000", premium: "19.28" },
  { option: "O+", salary: "40000", premium: "22.03" },
  { option: "O+", salary: "50000", premium: "27.54" },
  { option: "O+", salary: "60000", premium: "33.05" },
] as const;
