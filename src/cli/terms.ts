import type { Bilingual } from "../edition.js";
import type { Language } from "../errors.js";
import { conditionTexts, maximumText } from "../explain/benefit-sentences.js";
import type { BenefitTerms } from "../reimbursement/benefit-schedule.js";

const FULL: Readonly<Bilingual> = {
  fr: "100\u00A0% au-delà du maximum annuel à débourser",
  en: "100% beyond the out-of-pocket maximum",
};

/** The maxima of a benefit in words, then its conditions. */
export function termsText(terms: BenefitTerms, lang: Language): string[] {
  return [
    ...terms.maxima.map((maximum) => maximumText(maximum, lang)),
    ...(terms.fullBeyondOutOfPocket ? [FULL[lang]] : []),
    ...conditionTexts(terms, lang),
  ];
}
