import type { SalaryProgramme } from "../benefit/benefit-salary.js";
import type { DeathBenefit, DeathLineName } from "../benefit/death-benefit.js";
import type { DisabilityBenefit } from "../benefit/disability-benefit.js";
import type { DismembermentBenefit } from "../benefit/dismemberment-benefit.js";
import { ROLE_NAMES } from "./benefit-words.js";
import type { Words } from "./words.js";

// What the codes of the benefits payable are called: for labels, and for the sentences. The French terms are those of §3.3.

export const DEATH_LINE_NAMES: Words<DeathLineName> = {
  "life-basic": { fr: "Assurance vie de base", en: "Basic life" },
  "accidental-death": { fr: "Décès accidentel", en: "Accidental death" },
  "life-additional": {
    fr: "Assurance vie additionnelle de la personne adhérente",
    en: "Additional life insurance of the member",
  },
  "life-dependants": {
    fr: "Assurance vie de la personne conjointe et des enfants à charge",
    en: "Life insurance of the spouse and dependent children",
  },
  "life-spouse": {
    fr: "Assurance vie additionnelle de la personne conjointe",
    en: "Additional life insurance of the spouse",
  },
};

export const DECEASED_NAMES: Words<DeathBenefit["deceased"]> = ROLE_NAMES;

export const PROGRAMME_NAMES: Words<SalaryProgramme["kind"]> = {
  "deferred-salary": { fr: "Régime de congé à traitement différé", en: "Deferred-salary leave scheme" },
  "retirement-programme": { fr: "Programme de retraite progressive", en: "Progressive retirement programme" },
};

/** They agree with `prestation`, as the next. */
export const DISMEMBERMENT_STATUS_NAMES: Words<DismembermentBenefit["status"]> = {
  paid: { fr: "Payée", en: "Paid" },
  refused: { fr: "Refusée", en: "Refused" },
  unknown: { fr: "Indéterminée", en: "Unknown" },
};

export const DISABILITY_BENEFIT_STATUS_NAMES: Words<DisabilityBenefit["status"]> = {
  payable: { fr: "À verser", en: "Payable" },
  none: { fr: "Aucune prestation", en: "No benefit" },
  unknown: { fr: "Indéterminée", en: "Unknown" },
};
