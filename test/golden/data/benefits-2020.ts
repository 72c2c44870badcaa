/*
 * FSSS (CSN), "Votre régime en un coup d'œil" (French brochure), section 3.3, "Remboursement des frais admissibles",
 * pages inferred inside 3.3: 7 the text on drugs, 8 the first table, 9 its continuation (from "Glucomètre") and the
 * notes below it, 10 professionals and vision, 12 dental. One entry for each printed line, in the printed order.
 * `printed` is the line as printed, without its asterisk and its parenthesis. `level1`, `level2`, `level3` are the
 * columns Santé I, II and III: the printed rate, or null for "Non couvert"; the dental lines print one rate, whatever
 * the health level. The maxima of a line are the same in every column that covers it: dollars are reimbursed dollars.
 * `prescription`: the asterisk, "une prescription médicale est requise". `counted`: among the "frais admissibles
 * comptabilisés dans le maximum annuel à débours". `articles` are ids of the project's rule catalogue (rules.md).
 * Transcribed by hand; never regenerate.
 */

export type Benefit =
  | "drugs"
  | "ambulance"
  | "travel-insurance"
  | "trip-cancellation"
  | "hearing-aid"
  | "insulin-pump-supplies"
  | "orthopaedic-appliance"
  | "therapeutic-respiratory-device"
  | "compression-stockings"
  | "medical-cannabis"
  | "orthopaedic-shoes"
  | "deep-shoes"
  | "accidental-dental-surgery"
  | "wheelchair-postoperative-bra"
  | "glucometer"
  | "sclerosing-injection"
  | "intraocular-lens"
  | "hospital-bed"
  | "artificial-limb-external-prosthesis"
  | "tens"
  | "insulin-pump"
  | "wig"
  | "breast-prosthesis-ostomy"
  | "transport-lodging"
  | "audiology-occupational-speech"
  | "chiropractic-osteopathy"
  | "physiotherapy"
  | "acupuncture"
  | "kinesitherapy-orthotherapy-massage"
  | "podiatry"
  | "psychology"
  | "vision"
  | "dental-basic"
  | "dental-restorative";

export type Level = 1 | 2 | 3;

export interface PrintedMaximum {
  readonly amount: string;
  readonly unit: "dollars" | "pairs" | "exams";
  readonly per: "treatment" | "x-ray" | "day" | "trip" | "calendar-year" | "months" | "lifetime";
  readonly months?: 9 | 12 | 36 | 48 | 60;
  readonly of?: "exam" | "substance" | "recall-exam" | "complete-exam";
  readonly age?: "under-13" | "13-and-over";
}

export interface PrintedBenefit {
  readonly benefit: Benefit;
  readonly printed: string;
  readonly articles: readonly string[];
  readonly page: 8 | 9 | 10 | 12;
  readonly plan: "health" | "dental";
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly maxima: readonly PrintedMaximum[];
  readonly prescription: boolean;
  readonly counted: boolean;
  /** "sous réserve d'une autorisation préalable de SSQ" */
  readonly priorAuthorization?: true;
  /** "location ou achat si plus économique" */
  readonly rentalOrPurchase?: true;
  /** "Les frais admissibles de laboratoire sont limités à 50 % des honoraires prévus": note (1), on the basic line only. */
  readonly laboratoryLimit?: "0.50";
}

/** "jusqu'au maximum annuel à déboursier de 950 $ [...] par certificat, par année civile", the drug line of each level. */
export const OUT_OF_POCKET_MAXIMUM_2020 = "950.00";

const dollars = (amount: string, per: PrintedMaximum["per"]): PrintedMaximum => ({ amount, unit: "dollars", per });
const dollarsInMonths = (amount: string, months: 12 | 36 | 48 | 60): PrintedMaximum => ({
  amount,
  unit: "dollars",
  per: "months",
  months,
});

export const BENEFITS_2020: readonly PrintedBenefit[] = [
  // Médicaments
  {
    benefit: "drugs",
    printed: "Médicaments et services pharmaceutiques admissibles",
    articles: ["REI-01"],
    page: 8,
    plan: "health",
    level1: "0.80",
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: true,
  },
  // Soins d'urgence
  {
    benefit: "ambulance",
    printed: "Ambulance",
    articles: ["REI-02"],
    page: 8,
    plan: "health",
    level1: "0.80",
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: false,
    counted: true,
  },
  {
    benefit: "travel-insurance",
    printed: "Assurance voyage avec assistance",
    articles: ["REI-03"],
    page: 8,
    plan: "health",
    level1: "1.00",
    level2: "1.00",
    level3: "1.00",
    maxima: [dollars("5000000.00", "trip")],
    prescription: false,
    counted: false,
  },
  {
    benefit: "trip-cancellation",
    printed: "Assurance annulation de voyage",
    articles: ["REI-04"],
    page: 8,
    plan: "health",
    level1: "1.00",
    level2: "1.00",
    level3: "1.00",
    maxima: [dollars("5000.00", "trip")],
    prescription: false,
    counted: false,
  },
  // Frais médicaux divers
  {
    benefit: "hearing-aid",
    printed: "Appareil auditif",
    articles: ["REI-05"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollarsInMonths("480.00", 48)],
    prescription: false,
    counted: false,
  },
  {
    benefit: "insulin-pump-supplies",
    printed: "Accessoires pour pompe à insuline",
    articles: ["REI-06"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: false,
  },
  {
    benefit: "orthopaedic-appliance",
    printed: "Appareils orthopédiques",
    articles: ["REI-07"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: true,
  },
  {
    benefit: "therapeutic-respiratory-device",
    printed: "Appareils thérapeutiques et appareils d'assistance respiratoire",
    articles: ["REI-08"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("10000.00", "lifetime")],
    prescription: true,
    counted: false,
  },
  {
    benefit: "compression-stockings",
    printed: "Bas de contention",
    articles: ["REI-09"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [{ amount: "3", unit: "pairs", per: "calendar-year" }],
    prescription: true,
    counted: false,
  },
  {
    benefit: "medical-cannabis",
    printed: "Cannabis à des fins médicales",
    articles: ["REI-10"],
    page: 8,
    plan: "health",
    level1: "0.80",
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("2000.00", "calendar-year")],
    prescription: true,
    counted: false,
    priorAuthorization: true,
  },
  {
    benefit: "orthopaedic-shoes",
    printed: "Chaussures orthopédiques",
    articles: ["REI-11"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: true,
  },
  {
    benefit: "deep-shoes",
    printed: "Chaussures profondes",
    articles: ["REI-12"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("150.00", "calendar-year")],
    prescription: true,
    counted: true,
  },
  {
    benefit: "accidental-dental-surgery",
    printed: "Chirurgie dentaire en cas d'accident",
    articles: ["REI-13", "DEN-15"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: false,
    counted: false,
  },
  {
    benefit: "wheelchair-postoperative-bra",
    printed: "Fauteuil roulant, soutien-gorge postopératoire",
    articles: ["REI-14"],
    page: 8,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: false,
  },
  // Frais médicaux divers - suite
  {
    benefit: "glucometer",
    printed: "Glucomètre",
    articles: ["REI-15"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollarsInMonths("240.00", 36)],
    prescription: true,
    counted: false,
  },
  {
    benefit: "sclerosing-injection",
    printed: "Injections sclérosantes",
    articles: ["REI-16"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [{ amount: "25.00", unit: "dollars", per: "treatment", of: "substance" }],
    prescription: true,
    counted: true,
  },
  {
    benefit: "intraocular-lens",
    printed: "Lentilles intraoculaires",
    articles: ["REI-17"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: true,
  },
  {
    benefit: "hospital-bed",
    printed: "Lit d'hôpital à usage domestique",
    articles: ["REI-18"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: false,
    rentalOrPurchase: true,
  },
  {
    benefit: "artificial-limb-external-prosthesis",
    printed: "Membres artificiels et prothèses externes",
    articles: ["REI-19"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: true,
  },
  {
    benefit: "tens",
    printed: "Neurostimulateur transcutané (TENS)",
    articles: ["REI-20"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollarsInMonths("560.00", 60)],
    prescription: true,
    counted: false,
  },
  {
    benefit: "insulin-pump",
    printed: "Pompe à insuline",
    articles: ["REI-21"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollarsInMonths("6400.00", 60)],
    prescription: true,
    counted: false,
  },
  {
    benefit: "wig",
    printed: "Prothèse capillaire",
    articles: ["REI-22"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("300.00", "lifetime")],
    prescription: true,
    counted: false,
  },
  {
    benefit: "breast-prosthesis-ostomy",
    printed: "Prothèse mammaire et articles pour stomie",
    articles: ["REI-23"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: true,
    counted: true,
  },
  {
    benefit: "transport-lodging",
    printed: "Transport et hébergement",
    articles: ["REI-24"],
    page: 9,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("48.00", "day"), dollars("1000.00", "calendar-year")],
    prescription: true,
    counted: true,
  },
  // Professionnels de la santé
  {
    benefit: "audiology-occupational-speech",
    printed: "Audiologie, ergothérapie et orthophonie",
    articles: ["REI-25"],
    page: 10,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [],
    prescription: false,
    counted: false,
  },
  {
    benefit: "chiropractic-osteopathy",
    printed: "Chiropractie et ostéopathie",
    articles: ["REI-26"],
    page: 10,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("30.00", "treatment"), dollars("400.00", "calendar-year"), dollars("32.00", "x-ray")],
    prescription: false,
    counted: false,
  },
  {
    benefit: "physiotherapy",
    printed: "Physiothérapie et thérapie de réadaptation physique",
    articles: ["REI-27"],
    page: 10,
    plan: "health",
    level1: null,
    level2: "0.80",
    level3: "0.80",
    maxima: [dollars("30.00", "treatment")],
    prescription: false,
    counted: false,
  },
  {
    benefit: "acupuncture",
    printed: "Acupuncture",
    articles: ["REI-28"],
    page: 10,
    plan: "health",
    level1: null,
    level2: null,
    level3: "0.80",
    maxima: [dollars("30.00", "treatment")],
    prescription: false,
    counted: false,
  },
  {
    benefit: "kinesitherapy-orthotherapy-massage",
    printed: "Kinésithérapie, orthothérapie et massothérapie",
    articles: ["REI-29"],
    page: 10,
    plan: "health",
    level1: null,
    level2: null,
    level3: "0.80",
    maxima: [dollars("25.00", "treatment"), dollars("200.00", "calendar-year")],
    prescription: false,
    counted: false,
  },
  {
    benefit: "podiatry",
    printed: "Podiatrie",
    articles: ["REI-30"],
    page: 10,
    plan: "health",
    level1: null,
    level2: null,
    level3: "0.80",
    maxima: [dollars("30.00", "treatment")],
    prescription: false,
    counted: false,
  },
  {
    benefit: "psychology",
    printed:
      "Psychologie, psychanalyse, psychiatrie, psychoéducation, travail social, service d'un conseiller en orientation et psychothérapie",
    articles: ["REI-31"],
    page: 10,
    plan: "health",
    level1: null,
    level2: null,
    level3: "0.50",
    maxima: [dollars("1000.00", "calendar-year")],
    prescription: false,
    counted: false,
  },
  // Soins de la vue
  {
    benefit: "vision",
    printed: "Lunettes, lentilles cornéennes ou correction visuelle au laser",
    articles: ["REI-32a", "REI-32b"],
    page: 10,
    plan: "health",
    level1: null,
    level2: null,
    level3: "0.80",
    maxima: [
      { amount: "320.00", unit: "dollars", per: "months", months: 36, age: "13-and-over" },
      { amount: "40.00", unit: "dollars", per: "months", months: 36, of: "exam", age: "13-and-over" },
      { amount: "160.00", unit: "dollars", per: "months", months: 12, age: "under-13" },
      { amount: "40.00", unit: "dollars", per: "months", months: 12, of: "exam", age: "under-13" },
    ],
    prescription: false,
    counted: false,
  },
  // Régime de soins dentaires
  {
    benefit: "dental-basic",
    printed: "Soins dentaires de base",
    articles: ["DEN-08", "DEN-10"],
    page: 12,
    plan: "dental",
    level1: "0.80",
    level2: "0.80",
    level3: "0.80",
    maxima: [
      { amount: "1", unit: "exams", per: "months", months: 9, of: "recall-exam" },
      { amount: "1", unit: "exams", per: "months", months: 36, of: "complete-exam" },
    ],
    prescription: false,
    counted: false,
    laboratoryLimit: "0.50",
  },
  {
    benefit: "dental-restorative",
    printed: "Soins dentaires de restauration",
    articles: ["DEN-09"],
    page: 12,
    plan: "dental",
    level1: "0.60",
    level2: "0.60",
    level3: "0.60",
    maxima: [dollars("1000.00", "calendar-year")],
    prescription: false,
    counted: false,
  },
];
