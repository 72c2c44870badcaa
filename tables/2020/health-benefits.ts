import type { Edition } from "../../src/edition.js";

// The columns of the printed table: Santé I, Santé II, Santé III. Non couvert is null.
const ALL_80 = { 1: "0.80", 2: "0.80", 3: "0.80" } as const;
const ALL_100 = { 1: "1.00", 2: "1.00", 3: "1.00" } as const;
const II_III_80 = { 1: null, 2: "0.80", 3: "0.80" } as const;
const III_80 = { 1: null, 2: null, 3: "0.80" } as const;
const III_50 = { 1: null, 2: null, 3: "0.50" } as const;

/** What the health plan reimburses (remboursement des frais admissibles, REI-01 to REI-32b). */
export const healthBenefits = {
  title: { fr: "Régime d’assurance santé : remboursement", en: "Health plan: benefits" },
  unit: "share-of-eligible-expense",
  from: "2020-01-01",
  until: null,
  source: {
    articles: ["REI-G1", "REI-G2", "REI-G3", "REI-G5", "REI-G10", "REI-33", "REI-34"],
    section: "3.3",
    page: 8,
    pageInferred: true,
  },
  checkedOn: "2026-11-22",
  values: {
    // Médicaments
    drugs: { article: "REI-01", rates: ALL_80, prescription: true, outOfPocket: true, fullBeyondOutOfPocket: true },

    // Soins d'urgence
    ambulance: { article: "REI-02", rates: ALL_80, outOfPocket: true },
    "travel-insurance": { article: "REI-03", rates: ALL_100, maxima: [{ amount: "5000000.00", per: "trip" }] },
    "trip-cancellation": { article: "REI-04", rates: ALL_100, maxima: [{ amount: "5000.00", per: "trip" }] },

    // Frais médicaux divers
    "hearing-aid": { article: "REI-05", rates: II_III_80, maxima: [{ amount: "480.00", per: "months", months: 48 }] },
    "insulin-pump-supplies": { article: "REI-06", rates: II_III_80, prescription: true },
    "orthopaedic-appliance": { article: "REI-07", rates: II_III_80, prescription: true, outOfPocket: true },
    "therapeutic-respiratory-device": {
      article: "REI-08",
      rates: II_III_80,
      prescription: true,
      maxima: [{ amount: "10000.00", per: "lifetime" }],
    },
    "compression-stockings": {
      article: "REI-09",
      rates: II_III_80,
      prescription: true,
      maxima: [{ amount: "3", unit: "pairs", per: "calendar-year" }],
    },
    "medical-cannabis": {
      article: "REI-10",
      rates: ALL_80,
      prescription: true,
      priorAuthorization: true,
      maxima: [{ amount: "2000.00", per: "calendar-year" }],
    },
    "orthopaedic-shoes": { article: "REI-11", rates: II_III_80, prescription: true, outOfPocket: true },
    "deep-shoes": {
      article: "REI-12",
      rates: II_III_80,
      prescription: true,
      outOfPocket: true,
      maxima: [{ amount: "150.00", per: "calendar-year" }],
    },
    "accidental-dental-surgery": { article: "REI-13", rates: II_III_80 },
    "wheelchair-postoperative-bra": { article: "REI-14", rates: II_III_80, prescription: true },
    glucometer: {
      article: "REI-15",
      rates: II_III_80,
      prescription: true,
      maxima: [{ amount: "240.00", per: "months", months: 36 }],
    },
    "sclerosing-injection": {
      article: "REI-16",
      rates: II_III_80,
      prescription: true,
      outOfPocket: true,
      maxima: [{ amount: "25.00", per: "treatment", of: "substance" }],
    },
    "intraocular-lens": { article: "REI-17", rates: II_III_80, prescription: true, outOfPocket: true },
    "hospital-bed": { article: "REI-18", rates: II_III_80, prescription: true, rentalOrPurchase: true },
    "artificial-limb-external-prosthesis": {
      article: "REI-19",
      rates: II_III_80,
      prescription: true,
      outOfPocket: true,
    },
    tens: {
      article: "REI-20",
      rates: II_III_80,
      prescription: true,
      maxima: [{ amount: "560.00", per: "months", months: 60 }],
    },
    "insulin-pump": {
      article: "REI-21",
      rates: II_III_80,
      prescription: true,
      maxima: [{ amount: "6400.00", per: "months", months: 60 }],
    },
    wig: {
      article: "REI-22",
      rates: II_III_80,
      prescription: true,
      maxima: [{ amount: "300.00", per: "lifetime" }],
    },
    "breast-prosthesis-ostomy": { article: "REI-23", rates: II_III_80, prescription: true, outOfPocket: true },
    "transport-lodging": {
      article: "REI-24",
      rates: II_III_80,
      prescription: true,
      outOfPocket: true,
      maxima: [
        { amount: "48.00", per: "day" },
        { amount: "1000.00", per: "calendar-year" },
      ],
    },

    // Professionnels de la santé
    "audiology-occupational-speech": { article: "REI-25", rates: II_III_80 },
    "chiropractic-osteopathy": {
      article: "REI-26",
      rates: II_III_80,
      maxima: [
        { amount: "30.00", per: "treatment" },
        { amount: "32.00", per: "x-ray" },
        { amount: "400.00", per: "calendar-year" },
      ],
    },
    physiotherapy: { article: "REI-27", rates: II_III_80, maxima: [{ amount: "30.00", per: "treatment" }] },
    acupuncture: { article: "REI-28", rates: III_80, maxima: [{ amount: "30.00", per: "treatment" }] },
    "kinesitherapy-orthotherapy-massage": {
      article: "REI-29",
      rates: III_80,
      maxima: [
        { amount: "25.00", per: "treatment" },
        { amount: "200.00", per: "calendar-year" },
      ],
    },
    podiatry: { article: "REI-30", rates: III_80, maxima: [{ amount: "30.00", per: "treatment" }] },
    psychology: { article: "REI-31", rates: III_50, maxima: [{ amount: "1000.00", per: "calendar-year" }] },

    // Soins de la vue: the exams are inside the maximum of the line.
    vision: {
      article: "REI-32a",
      rates: III_80,
      maxima: [
        { amount: "40.00", per: "months", months: 36, of: "exam", age: "13-and-over" },
        { amount: "320.00", per: "months", months: 36, age: "13-and-over" },
        { amount: "40.00", per: "months", months: 12, of: "exam", age: "under-13", article: "REI-32b" },
        { amount: "160.00", per: "months", months: 12, age: "under-13", article: "REI-32b" },
      ],
    },
  },
} as const satisfies Edition["healthBenefits"];

/** What a certificate keeps to pay of the counted benefits in a calendar year (maximum annuel à débourser, REI-G4). */
export const outOfPocketMaximum = {
  title: { fr: "Maximum annuel à débourser par certificat", en: "Out-of-pocket maximum per certificate" },
  unit: "dollars-per-calendar-year",
  from: "2020-01-01",
  until: null,
  source: { articles: ["REI-G4", "REI-G6"], section: "3.3", page: 8, pageInferred: true },
  checkedOn: "2026-11-22",
  values: "950.00",
} as const satisfies Edition["outOfPocketMaximum"];
