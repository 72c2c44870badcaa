import type { Bilingual } from "../edition.js";
import type { BenefitCode } from "./benefits.js";

/** The benefits by their names: in French those of the brochure (§3.3 p. 8–12). */
export const BENEFIT_NAMES: Readonly<Record<BenefitCode, Readonly<Bilingual>>> = {
  drugs: { fr: "Médicaments et services pharmaceutiques admissibles", en: "Eligible drugs and pharmacy services" },
  ambulance: { fr: "Ambulance", en: "Ambulance" },
  "travel-insurance": { fr: "Assurance voyage avec assistance", en: "Travel insurance with assistance" },
  "trip-cancellation": { fr: "Assurance annulation de voyage", en: "Trip cancellation insurance" },
  "hearing-aid": { fr: "Appareil auditif", en: "Hearing aid" },
  "insulin-pump-supplies": { fr: "Accessoires pour pompe à insuline", en: "Insulin pump supplies" },
  "orthopaedic-appliance": { fr: "Appareils orthopédiques", en: "Orthopaedic appliances" },
  "therapeutic-respiratory-device": {
    fr: "Appareils thérapeutiques et appareils d’assistance respiratoire",
    en: "Therapeutic and respiratory devices",
  },
  "compression-stockings": { fr: "Bas de contention", en: "Compression stockings" },
  "medical-cannabis": { fr: "Cannabis à des fins médicales", en: "Medical cannabis" },
  "orthopaedic-shoes": { fr: "Chaussures orthopédiques", en: "Orthopaedic shoes" },
  "deep-shoes": { fr: "Chaussures profondes", en: "Deep shoes" },
  "accidental-dental-surgery": { fr: "Chirurgie dentaire en cas d’accident", en: "Dental surgery after an accident" },
  "wheelchair-postoperative-bra": {
    fr: "Fauteuil roulant, soutien-gorge postopératoire",
    en: "Wheelchair, post-operative bra",
  },
  glucometer: { fr: "Glucomètre", en: "Glucometer" },
  "sclerosing-injection": { fr: "Injections sclérosantes", en: "Sclerosing injections" },
  "intraocular-lens": { fr: "Lentilles intraoculaires", en: "Intraocular lenses" },
  "hospital-bed": { fr: "Lit d’hôpital à usage domestique", en: "Hospital bed for use at home" },
  "artificial-limb-external-prosthesis": {
    fr: "Membres artificiels et prothèses externes",
    en: "Artificial limbs and external prostheses",
  },
  tens: { fr: "Neurostimulateur transcutané (TENS)", en: "Transcutaneous nerve stimulator (TENS)" },
  "insulin-pump": { fr: "Pompe à insuline", en: "Insulin pump" },
  wig: { fr: "Prothèse capillaire", en: "Wig" },
  "breast-prosthesis-ostomy": {
    fr: "Prothèse mammaire et articles pour stomie",
    en: "Breast prosthesis and ostomy supplies",
  },
  "transport-lodging": { fr: "Transport et hébergement", en: "Transport and lodging" },
  "audiology-occupational-speech": {
    fr: "Audiologie, ergothérapie et orthophonie",
    en: "Audiology, occupational and speech therapy",
  },
  "chiropractic-osteopathy": { fr: "Chiropractie et ostéopathie", en: "Chiropractic and osteopathy" },
  physiotherapy: {
    fr: "Physiothérapie et thérapie de réadaptation physique",
    en: "Physiotherapy and physical rehabilitation therapy",
  },
  acupuncture: { fr: "Acupuncture", en: "Acupuncture" },
  "kinesitherapy-orthotherapy-massage": {
    fr: "Kinésithérapie, orthothérapie et massothérapie",
    en: "Kinesitherapy, orthotherapy and massage therapy",
  },
  podiatry: { fr: "Podiatrie", en: "Podiatry" },
  psychology: {
    fr: "Psychologie, psychanalyse, psychiatrie, psychoéducation, travail social, service d’un conseiller en orientation et psychothérapie",
    en: "Psychology, psychoanalysis, psychiatry, psychoeducation, social work, guidance counselling and psychotherapy",
  },
  vision: {
    fr: "Lunettes, lentilles cornéennes ou correction visuelle au laser",
    en: "Glasses, contact lenses or laser vision correction",
  },
  "dental-basic": { fr: "Soins dentaires de base", en: "Basic dental care" },
  "dental-restorative": { fr: "Soins dentaires de restauration", en: "Restorative dental care" },
};
