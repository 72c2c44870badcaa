import type { Bilingual } from "../edition.js";
import type { Language } from "../errors.js";
import { maximumText } from "../explain/benefit-sentences.js";
import { percentText } from "../explain/sentences.js";
import type { BenefitTerms } from "../reimbursement/benefit-schedule.js";

const CONDITIONS = {
  full: { fr: "100\u00A0% au-delà du maximum annuel à débourser", en: "100% beyond the out-of-pocket maximum" },
  authorization: { fr: "autorisation préalable exigée", en: "prior authorization required" },
  rental: { fr: "location, ou achat s’il coûte moins", en: "rental, or purchase when it costs less" },
  laboratory: {
    fr: "frais de laboratoire jusqu’à {share} des honoraires",
    en: "laboratory fees up to {share} of the fee",
  },
} as const satisfies Record<string, Bilingual>;

/** The maxima of a benefit in words, then its conditions. */
export function termsText(terms: BenefitTerms, lang: Language): string[] {
  const { maxima, fullBeyondOutOfPocket, priorAuthorization, rentalOrPurchase, laboratoryLimit } = terms;
  const lines = maxima.map((maximum) => maximumText(maximum, lang));
  if (fullBeyondOutOfPocket) lines.push(CONDITIONS.full[lang]);
  if (priorAuthorization) lines.push(CONDITIONS.authorization[lang]);
  if (rentalOrPurchase) lines.push(CONDITIONS.rental[lang]);
  if (laboratoryLimit !== null) {
    lines.push(CONDITIONS.laboratory[lang].replace("{share}", percentText(laboratoryLimit, lang)));
  }
  return lines;
}
