import type { DecisionInstance, EventType, LeaveKind } from "../participation/event.js";
import type { AbsenceState } from "../participation/absence.js";
import type { PlanEligibility } from "../participation/eligibility.js";
import type { PlanState } from "../participation/standing.js";
import type { DisabilityState, ExemptionState, Situation } from "../participation/states.js";
import type { PlanHistories } from "../participation/timeline.js";
import type { Words } from "./words.js";

// What the codes of participation are called: for labels, and for the sentences. The French terms are those of §1.1–1.7, §3.2 and §3.3.

/** The four plans; premiums have their own lines. */
export const PLAN_NAMES: Words<keyof PlanHistories> = {
  health: { fr: "Régime d’assurance santé", en: "Health insurance plan" },
  dental: { fr: "Régime de soins dentaires", en: "Dental care plan" },
  life: { fr: "Régime optionnel I d’assurance vie", en: "Life insurance (optional plan I)" },
  ltd: {
    fr: "Régime optionnel II d’assurance salaire de longue durée",
    en: "Long-term disability (optional plan II)",
  },
};

/** They agree with `régime`. */
export const PLAN_STATE_NAMES: Words<PlanState> = {
  held: { fr: "Détenu", en: "Held" },
  "level-1-only": { fr: "Santé I seulement", en: "Santé I only" },
  suspended: { fr: "Suspendu", en: "Suspended" },
  exempt: { fr: "Privilège d’exemption", en: "Exempt" },
  unknown: { fr: "Indéterminé", en: "Unknown" },
  none: { fr: "Non détenu", en: "Not held" },
};

/** They agree with `régime`. */
export const ABSENCE_STATE_NAMES: Words<AbsenceState> = {
  maintained: { fr: "Maintenu", en: "Maintained" },
  "may-be-maintained": { fr: "Peut être maintenu", en: "May be maintained" },
  "level-1-only": { fr: "Santé I seulement", en: "Santé I only" },
  suspended: { fr: "Suspendu", en: "Suspended" },
  ended: { fr: "Terminé", en: "Ended" },
};

export const ELIGIBILITY_NAMES: Words<PlanEligibility["eligibility"]> = {
  mandatory: { fr: "Participation obligatoire", en: "Mandatory" },
  granted: { fr: "Octroi automatique, à moins d’indication contraire", en: "Granted unless declined" },
  optional: { fr: "Participation facultative", en: "Optional" },
  "not-eligible": { fr: "Non admissible", en: "Not eligible" },
  unknown: { fr: "Indéterminé", en: "Unknown" },
};

export const EVENT_NAMES: Words<EventType> = {
  eligible: { fr: "Admissibilité", en: "Eligibility" },
  "form-received": { fr: "Demande d’adhésion", en: "Enrolment form" },
  birth: { fr: "Naissance", en: "Birth" },
  union: { fr: "Début d’une union", en: "Start of a union" },
  "dependant-added": { fr: "Nouvelle personne à charge", en: "New dependant" },
  separation: { fr: "Séparation", en: "Separation" },
  "dependant-ended": { fr: "Fin de l’admissibilité d’une personne à charge", en: "End of a dependant’s eligibility" },
  "contract-event": { fr: "Autre événement prévu au contrat", en: "Other event listed in the contract" },
  "salary-changed": { fr: "Changement de salaire", en: "Change of salary" },
  "life-changed": { fr: "Changement d’assurance vie", en: "Change of life insurance" },
  "ltd-changed": {
    fr: "Changement d’assurance salaire de longue durée",
    en: "Change of long-term disability insurance",
  },
  "work-time-changed": { fr: "Changement du temps travaillé", en: "Change of the time worked" },
  "disability-ended": { fr: "Fin d’une invalidité", en: "End of a disability" },
  "re-eligible": {
    fr: "Admissibilité à une nouvelle période d’invalidité",
    en: "Eligibility for a new disability period",
  },
  returned: { fr: "Retour effectif au travail", en: "Return to work" },
  decision: { fr: "Décision sur un congédiement contesté", en: "Decision on a contested dismissal" },
  "exemption-ended": { fr: "Fin de l’exemption", en: "End of the exemption" },
  "exemption-proved": { fr: "Preuve aux fins d’exemption", en: "Proof for the exemption" },
  "status-change-requested": { fr: "Demande de changement de statut", en: "Request to change the status" },
  "level-change-requested": { fr: "Demande de changement de niveau", en: "Request to change the level" },
  "dental-end-requested": { fr: "Demande de fin des soins dentaires", en: "Request to end the dental plan" },
  "other-dental-cover": { fr: "Autre régime de soins dentaires", en: "Other dental care plan" },
  "automatic-dental-declined": {
    fr: "Renonciation à l’octroi automatique des soins dentaires",
    en: "Waiver of the automatic dental plan",
  },
  "deferred-salary": { fr: "Régime de congé à traitement différé", en: "Deferred-salary leave scheme" },
  "leave-started": { fr: "Début d’un congé", en: "Start of a leave" },
  "retirement-programme": { fr: "Programme de retraite progressive", en: "Progressive retirement programme" },
  dismissed: { fr: "Congédiement contesté", en: "Contested dismissal" },
  "disability-started": { fr: "Début d’une invalidité", en: "Start of a disability" },
  "partial-return": {
    fr: "Retour progressif ou assignation temporaire",
    en: "Progressive return or temporary assignment",
  },
  "employment-ended": { fr: "Fin d’emploi", en: "End of employment" },
  death: { fr: "Décès de la personne adhérente", en: "Death of the member" },
};

export const LEAVE_NAMES: Words<LeaveKind> = {
  unpaid: { fr: "Absence autorisée sans rémunération", en: "Authorized unpaid leave" },
  suspension: { fr: "Suspension par l’employeur", en: "Suspension by the employer" },
  family: { fr: "Congé pour des raisons familiales et parentales", en: "Family or parental leave" },
  deferred: { fr: "Congé à traitement différé", en: "Deferred-salary leave" },
};

export const INSTANCE_NAMES: Words<DecisionInstance> = {
  arbitrator: { fr: "Décision de l’arbitre", en: "Arbitrator’s decision" },
  final: { fr: "Décision finale", en: "Final decision" },
};

/** Said of a person, as the next two. */
export const SITUATION_NAMES: Words<Situation> = {
  before: { fr: "Pas encore admissible", en: "Not yet eligible" },
  working: { fr: "Au travail", en: "At work" },
  "on-leave": { fr: "En congé", en: "On leave" },
  deferring: { fr: "En période de contribution au congé", en: "Contributing to a deferred-salary leave" },
  "on-deferred-leave": { fr: "En congé à traitement différé", en: "On a deferred-salary leave" },
  retiring: { fr: "En retraite progressive", en: "In progressive retirement" },
  dismissed: { fr: "En congédiement contesté", en: "Dismissed, contesting it" },
  ended: { fr: "Participation terminée", en: "Participation ended" },
};

export const DISABILITY_NAMES: Words<DisabilityState> = {
  able: { fr: "Sans invalidité", en: "Not disabled" },
  disabled: { fr: "Invalide", en: "Disabled" },
  recovering: {
    fr: "Sans invalidité, pas encore admissible à une nouvelle période d’invalidité",
    en: "Not disabled, not yet eligible for a new disability period",
  },
};

export const EXEMPTION_NAMES: Words<ExemptionState> = {
  enrolled: { fr: "Sans exemption", en: "Not exempt" },
  exempt: { fr: "Exemptée du régime d’assurance santé", en: "Exempt from the health plan" },
};
