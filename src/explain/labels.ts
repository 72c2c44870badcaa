import type { DeathBenefit, DeathLineName } from "../benefit/death-benefit.js";
import type { DisabilityBenefit } from "../benefit/disability-benefit.js";
import type { DismembermentBenefit } from "../benefit/dismemberment-benefit.js";
import type { SalaryProgramme } from "../benefit/benefit-salary.js";
import { BENEFIT_NAMES } from "../coverage/benefit-names.js";
import type { BenefitCode, Discipline } from "../coverage/benefits.js";
import type { Role } from "../coverage/certificate.js";
import type { LifeMultiple, LtdOption, Sex } from "../coverage/cover.js";
import type { Level } from "../coverage/levels.js";
import { SCENARIO_PARTS, SCENARIOS, type Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import type { AgeBand, LifeRates, Maximum, MaximumPeriod, SalaryClass, Unit } from "../edition.js";
import type { Language } from "../errors.js";
import type { Payer } from "../premium/health.js";
import type { LineName, Shares } from "../premium/premium.js";
import type { AbsenceState } from "../participation/absence.js";
import type { PlanEligibility } from "../participation/eligibility.js";
import type { DecisionInstance, EventType, LeaveKind } from "../participation/event.js";
import type { PlanState } from "../participation/standing.js";
import type { DisabilityState, ExemptionState, Situation } from "../participation/states.js";
import type { PlanHistories } from "../participation/timeline.js";
import { readOrThrow } from "../read.js";
import { READING_OPTION_TEXTS, READING_TITLES, type ReadingKey, type Readings } from "../readings.js";
import type { AgeRule } from "../reimbursement/age.js";
import type { Balance } from "../reimbursement/balances.js";
import type { BedClaim, CannabisFacts, DrugFacts } from "../reimbursement/claim.js";
import type { DecidedClaim } from "../reimbursement/usage.js";
import type { Decision } from "../reimbursement/write-decision.js";
import {
  ACT_NAMES,
  AGE_RULE_NAMES,
  BED_MODE_NAMES,
  CANNABIS_NATURE_NAMES,
  CANNABIS_STAGE_NAMES,
  DECISION_STATUS_NAMES,
  DISCIPLINE_NAMES,
  DRUG_KIND_NAMES,
  ITEM_NAMES,
  MAXIMUM_UNIT_NAMES,
  PART_NAMES,
  PERIOD_NAMES,
  PRESCRIBER_NAMES,
  ROLE_NAMES,
  SERVICE_NAMES,
} from "./benefit-words.js";
import {
  ABSENCE_STATE_NAMES,
  DISABILITY_NAMES,
  ELIGIBILITY_NAMES,
  EVENT_NAMES,
  EXEMPTION_NAMES,
  INSTANCE_NAMES,
  LEAVE_NAMES,
  PLAN_NAMES,
  PLAN_STATE_NAMES,
  SITUATION_NAMES,
} from "./participation-words.js";
import {
  DEATH_LINE_NAMES,
  DECEASED_NAMES,
  DISABILITY_BENEFIT_STATUS_NAMES,
  DISMEMBERMENT_STATUS_NAMES,
  PROGRAMME_NAMES,
} from "./payable-words.js";
import { readLanguage, wordsIn } from "./words.js";

/** What an app writes for every code of this package, in one language. */
export interface Labels {
  statuses: Record<Status, string>;
  levels: Record<Level, string>;
  /** Letter, status, level of the member, then of the dependants. */
  scenarios: Record<Scenario, string>;
  lines: Record<LineName, string>;
  ltdOptions: Record<LtdOption, string>;
  lifeMultiples: Record<LifeMultiple, string>;
  sexes: Record<Sex, string>;
  /** Smoking habits. */
  habits: Record<keyof LifeRates[Sex], string>;
  salaryClasses: Record<SalaryClass, string>;
  ageBands: Record<AgeBand, string>;
  payers: Record<Payer, string>;
  units: Record<Unit, string>;
  shares: Record<keyof Shares, string>;
  /** The 34 lines of the benefit schedule. */
  benefits: Record<BenefitCode, string>;
  /** Who a person is to the certificate. */
  roles: Record<Role, string>;
  /** Of the lines that name several. */
  disciplines: Record<Discipline, string>;
  decisionStatuses: Record<Decision["status"], string>;
  /** What a maximum is counted over; `months` goes after their number. */
  maximumPeriods: Record<MaximumPeriod, string>;
  maximumUnits: Record<Balance["unit"], string>;
  /** The part of a line that a maximum limits. */
  maximumParts: Record<NonNullable<Maximum["of"]>, string>;
  /** The two rules of vision care. */
  ageRules: Record<AgeRule, string>;
  /** What a claim of one line or another tells: of chiropractic, vision, basic dental care… */
  services: Record<NonNullable<DecidedClaim["service"]>, string>;
  items: Record<NonNullable<DecidedClaim["item"]>, string>;
  acts: Record<NonNullable<DecidedClaim["act"]>, string>;
  drugKinds: Record<NonNullable<DrugFacts["kind"]>, string>;
  /** Of medical cannabis, as the next two. */
  prescribers: Record<CannabisFacts["prescriber"], string>;
  cannabisStages: Record<CannabisFacts["stage"], string>;
  cannabisNatures: Record<CannabisFacts["nature"], string>;
  bedModes: Record<BedClaim["bed"]["mode"], string>;
  /** The four plans of a history. */
  plans: Record<keyof PlanHistories, string>;
  /** What becomes of a plan through time. */
  planStates: Record<PlanState, string>;
  /** What an absence does to a plan. */
  absenceStates: Record<AbsenceState, string>;
  eligibilities: Record<PlanEligibility["eligibility"], string>;
  /** The events of a career. */
  eventTypes: Record<EventType, string>;
  leaveKinds: Record<LeaveKind, string>;
  /** Of a decision on a dismissal. */
  decisionInstances: Record<DecisionInstance, string>;
  /** Where a member stands: with her employer, with disability, with the exemption. */
  situations: Record<Situation, string>;
  disabilityStates: Record<DisabilityState, string>;
  exemptionStates: Record<ExemptionState, string>;
  /** What a death is paid for; the lines of a premium have their own names. */
  deathLines: Record<DeathLineName, string>;
  /** Whose death it is. */
  deceased: Record<DeathBenefit["deceased"], string>;
  /** The programmes that set the salary of a benefit. */
  programmeKinds: Record<SalaryProgramme["kind"], string>;
  dismembermentStatuses: Record<DismembermentBenefit["status"], string>;
  disabilityBenefitStatuses: Record<DisabilityBenefit["status"], string>;
  /** Short names of the selectable readings. */
  readings: Record<ReadingKey, string>;
  readingOptions: { [Key in ReadingKey]: Record<Readings[Key], string> };
}

/**
 * What to write for every status, level, scenario, line, option, unit, benefit, decision, plan, event, state, programme and
 * reading: a new plain object at each call. The codes of the service documents have `serviceLabels` (`regime-fsss/services`).
 * The French terms are those of the brochure; the levels keep their names, Santé I to III, in English too.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING` for another language: no other one is guessed from its region.
 * @example
 * labels("en").scenarios.N // "N – Family, Santé III; spouse and dependent children, Santé II"
 * attempt(() => labels("fr-CA" as "fr")) // { ok: false, issues: [{ code: "E_CHOICE", path: ["language"], … }] }
 */
export function labels(language: Language): Labels {
  return readOrThrow((issues) => readLanguage(language, issues)) === "fr" ? french() : english();
}

function french(): Labels {
  const statuses = { individual: "Individuel", "single-parent": "Monoparental", family: "Familial" };
  return {
    statuses,
    levels: levels(),
    scenarios: scenarios(statuses, {
      individual: "",
      "single-parent": "enfants à charge",
      family: "personne conjointe et enfants à charge",
    }),
    lines: {
      health: "Régime d’assurance santé",
      dental: "Régime de soins dentaires",
      "life-basic": "Assurance vie de base et DMA",
      "life-dependants": "Assurance vie de la personne conjointe et des enfants à charge",
      "life-additional": "Assurance vie additionnelle de la personne adhérente",
      "life-spouse": "Assurance vie additionnelle de la personne conjointe",
      ltd: "Assurance salaire de longue durée",
    },
    ltdOptions: {
      F: "Assurance salaire de longue durée – Option II F",
      O: "Assurance salaire de longue durée – Option II O",
      "O+": "Assurance salaire de longue durée – Option II O+",
    },
    lifeMultiples: {
      1: "1 fois le salaire annuel assurable",
      2: "2 fois le salaire annuel assurable",
      3: "3 fois le salaire annuel assurable",
      4: "4 fois le salaire annuel assurable",
      5: "5 fois le salaire annuel assurable",
    },
    sexes: { male: "Homme", female: "Femme" },
    habits: { smoker: "Personne fumeuse", nonSmoker: "Personne non fumeuse" },
    salaryClasses: {
      "below-40000": "Maximum de l’échelle salariale inférieur à 40\u202F000\u00A0$",
      "from-40000": "Maximum de l’échelle salariale supérieur ou égal à 40\u202F000\u00A0$",
    },
    ageBands: {
      "under-30": "Moins de 30 ans",
      "30-34": "30 à 34 ans",
      "35-39": "35 à 39 ans",
      "40-44": "40 à 44 ans",
      "45-49": "45 à 49 ans",
      "50-54": "50 à 54 ans",
      "55-59": "55 à 59 ans",
      "60-64": "60 à 64 ans",
    },
    payers: {
      shared: "Prime partagée avec l’employeur",
      member: "Prime totale payée par la personne adhérente",
      waived: "Exonération des primes",
    },
    units: {
      "dollars-per-pay-period": "$ par période de 14 jours",
      "dollars-per-year": "$ par année",
      "dollars-per-1000-per-pay-period": "$ par 1\u202F000\u00A0$ d’assurance, par période de 14 jours",
      "share-of-annual-insurable-salary": "part du salaire annuel assurable",
      "share-of-full-time": "part du temps plein",
      "share-of-contribution": "part de la contribution employeur",
      "share-of-premium": "part de la prime",
      "pay-periods-per-year": "périodes de 14 jours par année",
      "share-of-eligible-expense": "part des frais admissibles",
      "dollars-per-calendar-year": "$ par année civile",
      "share-of-fee": "part des honoraires",
      "times-annual-insurable-salary": "fois le salaire annuel assurable",
      "dollars-per-death": "$ par décès",
      "share-of-net-employer-benefit": "part de la prestation nette reçue de l’employeur à la 105e semaine",
    },
    shares: { total: "Total", employer: "Part de l’employeur", employee: "Part de l’employé" },
    ...benefitLabels("fr"),
    ...participationLabels("fr"),
    ...payableLabels("fr"),
    readings: wordsIn(READING_TITLES, "fr"),
    readingOptions: optionTexts("fr"),
  };
}

function english(): Labels {
  const statuses = { individual: "Individual", "single-parent": "Single-parent", family: "Family" };
  return {
    statuses,
    levels: levels(),
    scenarios: scenarios(statuses, {
      individual: "",
      "single-parent": "dependent children",
      family: "spouse and dependent children",
    }),
    lines: {
      health: "Health insurance plan",
      dental: "Dental care plan",
      "life-basic": "Basic life and AD&D",
      "life-dependants": "Life insurance of the spouse and dependent children",
      "life-additional": "Additional life insurance of the member",
      "life-spouse": "Additional life insurance of the spouse",
      ltd: "Long-term disability (LTD)",
    },
    ltdOptions: {
      F: "Long-term disability – Option II F",
      O: "Long-term disability – Option II O",
      "O+": "Long-term disability – Option II O+",
    },
    lifeMultiples: {
      1: "1 times the annual insurable salary",
      2: "2 times the annual insurable salary",
      3: "3 times the annual insurable salary",
      4: "4 times the annual insurable salary",
      5: "5 times the annual insurable salary",
    },
    sexes: { male: "Male", female: "Female" },
    habits: { smoker: "Smoker", nonSmoker: "Non-smoker" },
    salaryClasses: {
      "below-40000": "Salary scale maximum below $40,000",
      "from-40000": "Salary scale maximum of $40,000 or more",
    },
    ageBands: {
      "under-30": "Under 30",
      "30-34": "30 to 34",
      "35-39": "35 to 39",
      "40-44": "40 to 44",
      "45-49": "45 to 49",
      "50-54": "50 to 54",
      "55-59": "55 to 59",
      "60-64": "60 to 64",
    },
    payers: {
      shared: "Premium shared with the employer",
      member: "Total premium paid by the member",
      waived: "Waiver of premium",
    },
    units: {
      "dollars-per-pay-period": "$ per 14-day pay period",
      "dollars-per-year": "$ per year",
      "dollars-per-1000-per-pay-period": "$ per $1,000 of insurance, per 14-day pay period",
      "share-of-annual-insurable-salary": "share of the annual insurable salary",
      "share-of-full-time": "share of full time",
      "share-of-contribution": "share of the employer contribution",
      "share-of-premium": "share of the premium",
      "pay-periods-per-year": "14-day pay periods per year",
      "share-of-eligible-expense": "share of the eligible expense",
      "dollars-per-calendar-year": "$ per calendar year",
      "share-of-fee": "share of the fee",
      "times-annual-insurable-salary": "times the annual insurable salary",
      "dollars-per-death": "$ per death",
      "share-of-net-employer-benefit": "share of the employer’s net benefit at the 105th week",
    },
    shares: { total: "Total", employer: "Employer share", employee: "Employee share" },
    ...benefitLabels("en"),
    ...participationLabels("en"),
    ...payableLabels("en"),
    readings: wordsIn(READING_TITLES, "en"),
    readingOptions: optionTexts("en"),
  };
}

/** The words about benefits, claims and decisions. */
function benefitLabels(language: Language) {
  return {
    benefits: wordsIn(BENEFIT_NAMES, language),
    roles: wordsIn(ROLE_NAMES, language),
    disciplines: wordsIn(DISCIPLINE_NAMES, language),
    decisionStatuses: wordsIn(DECISION_STATUS_NAMES, language),
    maximumPeriods: wordsIn(PERIOD_NAMES, language),
    maximumUnits: wordsIn(MAXIMUM_UNIT_NAMES, language),
    maximumParts: wordsIn(PART_NAMES, language),
    ageRules: wordsIn(AGE_RULE_NAMES, language),
    services: wordsIn(SERVICE_NAMES, language),
    items: wordsIn(ITEM_NAMES, language),
    acts: wordsIn(ACT_NAMES, language),
    drugKinds: wordsIn(DRUG_KIND_NAMES, language),
    prescribers: wordsIn(PRESCRIBER_NAMES, language),
    cannabisStages: wordsIn(CANNABIS_STAGE_NAMES, language),
    cannabisNatures: wordsIn(CANNABIS_NATURE_NAMES, language),
    bedModes: wordsIn(BED_MODE_NAMES, language),
  } satisfies Partial<Labels>;
}

/** The words about participation. */
function participationLabels(language: Language) {
  return {
    plans: wordsIn(PLAN_NAMES, language),
    planStates: wordsIn(PLAN_STATE_NAMES, language),
    absenceStates: wordsIn(ABSENCE_STATE_NAMES, language),
    eligibilities: wordsIn(ELIGIBILITY_NAMES, language),
    eventTypes: wordsIn(EVENT_NAMES, language),
    leaveKinds: wordsIn(LEAVE_NAMES, language),
    decisionInstances: wordsIn(INSTANCE_NAMES, language),
    situations: wordsIn(SITUATION_NAMES, language),
    disabilityStates: wordsIn(DISABILITY_NAMES, language),
    exemptionStates: wordsIn(EXEMPTION_NAMES, language),
  } satisfies Partial<Labels>;
}

/** The words about what life, AD&D and disability insurance pay. */
function payableLabels(language: Language) {
  return {
    deathLines: wordsIn(DEATH_LINE_NAMES, language),
    deceased: wordsIn(DECEASED_NAMES, language),
    programmeKinds: wordsIn(PROGRAMME_NAMES, language),
    dismembermentStatuses: wordsIn(DISMEMBERMENT_STATUS_NAMES, language),
    disabilityBenefitStatuses: wordsIn(DISABILITY_BENEFIT_STATUS_NAMES, language),
  } satisfies Partial<Labels>;
}

/** The names of a level are the same in both languages. */
export function levels(): Labels["levels"] {
  return { 1: "Santé I", 2: "Santé II", 3: "Santé III" };
}

/** Every scenario in words, out of its parts. */
function scenarios(statuses: Labels["statuses"], dependants: Record<Status, string>): Labels["scenarios"] {
  const names = levels();
  const texts = SCENARIOS.map((scenario) => {
    const { status, level, dependantsLevel } = SCENARIO_PARTS[scenario];
    const others = dependantsLevel === undefined ? "" : `; ${dependants[status]}, ${names[dependantsLevel]}`;
    return [scenario, `${scenario} – ${statuses[status]}, ${names[level]}${others}`];
  });
  return Object.fromEntries(texts) as Labels["scenarios"];
}

/** The names of the options are kept beside them, whole by type. */
function optionTexts(language: Language): Labels["readingOptions"] {
  const texts = Object.entries(READING_OPTION_TEXTS).map(([key, options]) => [key, wordsIn<string>(options, language)]);
  return Object.fromEntries(texts) as Labels["readingOptions"];
}
