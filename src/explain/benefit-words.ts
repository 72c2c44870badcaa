import type { Discipline } from "../coverage/benefits.js";
import type { Role } from "../coverage/certificate.js";
import type { Maximum, MaximumPeriod } from "../edition.js";
import type { AgeRule } from "../reimbursement/age.js";
import type { Balance } from "../reimbursement/balances.js";
import type { BedClaim, CannabisFacts, DrugFacts } from "../reimbursement/claim.js";
import type { DecidedClaim } from "../reimbursement/usage.js";
import type { Decision } from "../reimbursement/write-decision.js";
import type { Words } from "./words.js";

// What the codes of certificates, claims and decisions are called: for labels, and for the sentences.

export const ROLE_NAMES: Words<Role> = {
  member: { fr: "Personne adhérente", en: "Member" },
  spouse: { fr: "Personne conjointe", en: "Spouse" },
  child: { fr: "Enfant à charge", en: "Dependent child" },
};

export const DISCIPLINE_NAMES: Words<Discipline> = {
  chiropractic: { fr: "Chiropractie", en: "Chiropractic" },
  osteopathy: { fr: "Ostéopathie", en: "Osteopathy" },
  kinesitherapy: { fr: "Kinésithérapie", en: "Kinesitherapy" },
  orthotherapy: { fr: "Orthothérapie", en: "Orthotherapy" },
  massage: { fr: "Massothérapie", en: "Massage therapy" },
  psychology: { fr: "Psychologie", en: "Psychology" },
  psychoanalysis: { fr: "Psychanalyse", en: "Psychoanalysis" },
  psychiatry: { fr: "Psychiatrie", en: "Psychiatry" },
  psychoeducation: { fr: "Psychoéducation", en: "Psychoeducation" },
  "social-work": { fr: "Travail social", en: "Social work" },
  "guidance-counselling": { fr: "Service d’un conseiller en orientation", en: "Guidance counselling" },
  psychotherapy: { fr: "Psychothérapie", en: "Psychotherapy" },
};

/** They agree with `réclamation`. */
export const DECISION_STATUS_NAMES: Words<Decision["status"]> = {
  paid: { fr: "Payée", en: "Paid" },
  reduced: { fr: "Réduite", en: "Reduced" },
  refused: { fr: "Refusée", en: "Refused" },
  unknown: { fr: "Indéterminée", en: "Unknown" },
};

export const PERIOD_NAMES: Words<MaximumPeriod> = {
  treatment: { fr: "Traitement", en: "Treatment" },
  "x-ray": { fr: "Radiographie", en: "X-ray" },
  day: { fr: "Jour", en: "Day" },
  trip: { fr: "Voyage", en: "Trip" },
  "calendar-year": { fr: "Année civile", en: "Calendar year" },
  months: { fr: "Mois", en: "Months" },
  lifetime: { fr: "À vie", en: "Lifetime" },
};

export const MAXIMUM_UNIT_NAMES: Words<Balance["unit"]> = {
  dollars: { fr: "Dollars remboursés", en: "Dollars reimbursed" },
  pairs: { fr: "Paires", en: "Pairs" },
  exams: { fr: "Examens", en: "Exams" },
};

export const PART_NAMES: Words<NonNullable<Maximum["of"]>> = {
  exam: { fr: "Examens de la vue", en: "Eye exams" },
  substance: { fr: "Substance injectée", en: "Substance injected" },
  "recall-exam": { fr: "Examens de rappel", en: "Recall exams" },
  "complete-exam": { fr: "Examens complets", en: "Complete exams" },
};

export const AGE_RULE_NAMES: Words<AgeRule> = {
  "under-13": { fr: "Moins de 13 ans", en: "Under 13" },
  "13-and-over": { fr: "13 ans et plus", en: "13 and over" },
};

export const SERVICE_NAMES: Words<NonNullable<DecidedClaim["service"]>> = {
  treatment: { fr: "Traitement", en: "Treatment" },
  "x-ray": { fr: "Radiographie", en: "X-ray" },
};

export const ITEM_NAMES: Words<NonNullable<DecidedClaim["item"]>> = {
  exam: { fr: "Examen de la vue", en: "Eye exam" },
  correction: {
    fr: "Lunettes, lentilles cornéennes ou correction au laser",
    en: "Glasses, contact lenses or laser correction",
  },
};

export const ACT_NAMES: Words<NonNullable<DecidedClaim["act"]>> = {
  "recall-exam": { fr: "Examen de rappel ou périodique", en: "Recall or periodic exam" },
  "complete-exam": { fr: "Examen complet", en: "Complete exam" },
  other: { fr: "Autre soin de base", en: "Other basic care" },
};

export const DRUG_KIND_NAMES: Words<NonNullable<DrugFacts["kind"]>> = {
  drug: { fr: "Médicament", en: "Drug" },
  "pharmacy-service": { fr: "Service pharmaceutique", en: "Pharmacy service" },
};

export const PRESCRIBER_NAMES: Words<CannabisFacts["prescriber"]> = {
  physician: { fr: "Médecin", en: "Physician" },
  "nurse-practitioner": { fr: "Infirmier praticien", en: "Nurse practitioner" },
  other: { fr: "Autre personne", en: "Somebody else" },
};

export const CANNABIS_STAGE_NAMES: Words<CannabisFacts["stage"]> = {
  first: { fr: "Première demande de prestations", en: "First claim" },
  renewal: { fr: "Renouvellement de la prescription", en: "Renewal of the prescription" },
  current: { fr: "Prescription en cours", en: "Between renewals" },
};

export const CANNABIS_NATURE_NAMES: Words<CannabisFacts["nature"]> = {
  product: { fr: "Le cannabis lui-même", en: "The cannabis itself" },
  production: { fr: "Production (graines, plants)", en: "Production (seeds, plants)" },
  administration: {
    fr: "Administration (vaporisateur, pipe à eau, papier à rouler)",
    en: "Administration (vaporizer, water pipe, rolling paper)",
  },
  paperwork: {
    fr: "Prescription et obtention (ouverture de dossier, poste, consultation)",
    en: "Prescribing and obtaining (opening a file, postage, consultation)",
  },
};

export const BED_MODE_NAMES: Words<BedClaim["bed"]["mode"]> = {
  rental: { fr: "Location", en: "Rental" },
  purchase: { fr: "Achat", en: "Purchase" },
};
