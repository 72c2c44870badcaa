import { deepFreeze } from "./deep-freeze.js";
import type { Bilingual } from "./edition.js";

/** One option for every clause whose reading a caller may choose. */
export interface Readings {
  /** How half a contribution ends (AMB-20). */
  halfContributionRounding: "half-up" | "down" | "half-even";
  /** The employer contribution at 25 % of full time or less (AMB-22). */
  contributionAtQuarterTime: "half" | "none";
  /** How the tax ends (AMB-24). */
  taxRounding: "up" | "half-up";
  /** Whether a payer is taxed on the total that it pays or line by line (AMB-25). */
  taxScope: "payer-total" | "line";
  /** Who is taxed on the employer's part (AMB-26). */
  taxOnEmployerShare: "employer" | "employee";
  /** How many pay periods make a year (AMB-30). */
  annualPeriods: "26" | "calendar";
  /** The table of the member's additional life (AMB-60). */
  memberLifeRate: "percent-of-salary" | "per-1000";
  /** What is reimbursed in full past the out-of-pocket maximum (AMB-01). */
  fullReimbursementScope: "drugs" | "counted-lines";
  /** What a capped expense counts toward the out-of-pocket maximum (AMB-03). */
  countedWhenCapped: "with-what-was-paid" | "full-coinsurance" | "all-unreimbursed";
  /** The order in which claims use up the maxima (AMB-07). */
  claimOrder: "incurred" | "received";
  /** What a generic dearer than the cheapest one is reimbursed on (AMB-12). */
  dearerGeneric: "as-billed" | "lowest-generic";
  /** How a period of several months runs (AMB-72, and AMB-51 for dental examinations). */
  monthWindows: "rolling" | "fixed-blocks";
  /** Which dental care the limit on laboratory fees is for (AMB-52). */
  laboratoryLimit: "basic" | "basic-and-restorative";
  /** Whose the maxima are, where the text does not say (AMB-70). */
  maximaScope: "person" | "certificate";
  /** Whether disciplines listed together share their maximum (AMB-71). */
  groupedDisciplines: "shared" | "each";
  /** Which payments count toward the vision maximum from the age of 13 (AMB-75). */
  visionAtThirteen: "rule-in-force" | "all-payments";
  /** What the maximum of a trip is for (AMB-7E). */
  tripMaximum: "person" | "trip";
  /** How long a health expense can be claimed (AMB-76). */
  healthClaimDeadline: "none-stated" | "twelve-months";
  /** From when the minimum participation in dental runs (AMB-33). */
  dentalMinimumStart: "own-date" | "plan-date";
  /** Whether the effective dates of changes hold for health (AMB-36, and AMB-5E for a level). */
  healthChangeDates: "as-dental" | "unknown";
  /** Who pays Santé I in an unpaid leave (AMB-37). */
  unpaidLeavePayer: "member" | "shared";
  /** The status of Santé I in an unpaid leave (AMB-38). */
  unpaidLeaveStatus: "kept" | "individual";
  /** Until when a cover granted automatically can be declined (AMB-41). */
  refusalDeadline: "thirty-days" | "eligibility-date";
  /** What the end of an exemption is (AMB-45). */
  endOfExemption: "event" | "unknown";
  /** When dental is granted for a rise of the time worked on 1 January (AMB-47). */
  januaryFirstRise: "next-year" | "same-day";
  /** Whether the dental status can change within its 36 months (AMB-50). */
  dentalStatusWithin36: "free" | "locked";
  /** Whether raising a level of health starts its 36 months again (AMB-54). */
  raiseRestartsMinimum: "yes" | "no";
  /** A change of status without an event (AMB-57). */
  changeWithoutEvent: "prospective" | "refused";
  /** Whether a change back to its event is charged back (AMB-5D). */
  retroactivePremium: "due" | "not-due";
  /** What lets the insurer end a waiver (AMB-79). */
  waiverEnd: "both" | "either";
  /** Which plans are waived (AMB-80). */
  waivedPlans: "all-held" | "life-and-ltd";
  /** Whether a suspension counts in the minimum participation in dental (AMB-86). */
  suspendedDental: "paused" | "counted";
  /** Which other dental plan lets a member leave within the 36 months (AMB-88). */
  otherDentalCover: "newly-covered" | "any";
  /** What is charged for a pay period that cover does not fill (AMB-89). */
  partialPeriod: "whole-if-covered-first-day" | "prorated";
  /** Which options of long-term disability may pay until 61 (AMB-64). */
  endAge61: "F-and-O" | "O-only";
  /** How many bytes a megabyte of a document to send has (AMB-95). */
  megabyte: "decimal" | "binary";
}

export type ReadingKey = keyof Readings;
/** The options of the readings that a result used. */
export type UsedReadings = { [Key in ReadingKey]?: Readings[Key] };

/** The options of each selectable reading; the first is the default. */
export const READING_OPTIONS: { readonly [Key in ReadingKey]: readonly Readings[Key][] } = /* @__PURE__ */ deepFreeze({
  halfContributionRounding: ["half-up", "down", "half-even"],
  contributionAtQuarterTime: ["half", "none"],
  taxRounding: ["up", "half-up"],
  taxScope: ["payer-total", "line"],
  taxOnEmployerShare: ["employer", "employee"],
  annualPeriods: ["26", "calendar"],
  memberLifeRate: ["percent-of-salary", "per-1000"],
  fullReimbursementScope: ["drugs", "counted-lines"],
  countedWhenCapped: ["with-what-was-paid", "full-coinsurance", "all-unreimbursed"],
  claimOrder: ["incurred", "received"],
  dearerGeneric: ["as-billed", "lowest-generic"],
  monthWindows: ["rolling", "fixed-blocks"],
  laboratoryLimit: ["basic", "basic-and-restorative"],
  maximaScope: ["person", "certificate"],
  groupedDisciplines: ["shared", "each"],
  visionAtThirteen: ["rule-in-force", "all-payments"],
  tripMaximum: ["person", "trip"],
  healthClaimDeadline: ["none-stated", "twelve-months"],
  dentalMinimumStart: ["own-date", "plan-date"],
  healthChangeDates: ["as-dental", "unknown"],
  unpaidLeavePayer: ["member", "shared"],
  unpaidLeaveStatus: ["kept", "individual"],
  refusalDeadline: ["thirty-days", "eligibility-date"],
  endOfExemption: ["event", "unknown"],
  januaryFirstRise: ["next-year", "same-day"],
  dentalStatusWithin36: ["free", "locked"],
  raiseRestartsMinimum: ["yes", "no"],
  changeWithoutEvent: ["prospective", "refused"],
  retroactivePremium: ["due", "not-due"],
  waiverEnd: ["both", "either"],
  waivedPlans: ["all-held", "life-and-ltd"],
  suspendedDental: ["paused", "counted"],
  otherDentalCover: ["newly-covered", "any"],
  partialPeriod: ["whole-if-covered-first-day", "prorated"],
  endAge61: ["F-and-O", "O-only"],
  megabyte: ["decimal", "binary"],
});

export const DEFAULT_READINGS: Readonly<Readings> = /* @__PURE__ */ firstOptions();

function firstOptions(): Readonly<Readings> {
  const entries = Object.entries(READING_OPTIONS).map(([key, [first]]) => [key, first]);
  return Object.fromEntries(entries) as Readings;
}

/** The short name of each selectable reading. */
export const READING_TITLES: Readonly<Record<ReadingKey, Readonly<Bilingual>>> = {
  halfContributionRounding: { fr: "Arrondi de la demi-contribution", en: "Rounding of half a contribution" },
  contributionAtQuarterTime: {
    fr: "Contribution à 25\u00A0% du temps plein ou moins",
    en: "Contribution at 25% of full time or less",
  },
  taxRounding: { fr: "Arrondi de la taxe", en: "Rounding of the tax" },
  taxScope: { fr: "Assiette de la taxe", en: "Base of the tax" },
  taxOnEmployerShare: { fr: "Taxe sur la part de l’employeur", en: "Tax on the employer’s share" },
  annualPeriods: { fr: "Périodes de paie par année", en: "Pay periods in a year" },
  memberLifeRate: {
    fr: "Taux de l’assurance vie additionnelle de la personne adhérente",
    en: "Rate of the member’s additional life",
  },
  fullReimbursementScope: {
    fr: "Remboursement complet après le maximum à débourser",
    en: "Full reimbursement past the out-of-pocket maximum",
  },
  countedWhenCapped: {
    fr: "Frais plafonnés comptés au maximum à débourser",
    en: "Capped expenses counted toward the out-of-pocket maximum",
  },
  claimOrder: { fr: "Ordre des réclamations", en: "Order of the claims" },
  dearerGeneric: { fr: "Générique plus cher que le moins cher", en: "Generic dearer than the cheapest" },
  monthWindows: { fr: "Périodes de plusieurs mois", en: "Periods of several months" },
  laboratoryLimit: { fr: "Limite des frais de laboratoire dentaire", en: "Limit on dental laboratory fees" },
  maximaScope: { fr: "Portée des maximums", en: "Scope of the maxima" },
  groupedDisciplines: { fr: "Disciplines regroupées", en: "Disciplines listed together" },
  visionAtThirteen: { fr: "Soins de la vue à 13 ans", en: "Vision care at 13" },
  tripMaximum: { fr: "Maximum par voyage", en: "Maximum of a trip" },
  healthClaimDeadline: { fr: "Délai de réclamation en santé", en: "Deadline for health claims" },
  dentalMinimumStart: { fr: "Début des 36 mois du dentaire", en: "Start of the 36 months of dental" },
  healthChangeDates: { fr: "Dates des changements en santé", en: "Dates of changes in health" },
  unpaidLeavePayer: { fr: "Prime de Santé I en congé sans salaire", en: "Premium of Santé I in an unpaid leave" },
  unpaidLeaveStatus: { fr: "Statut de Santé I en congé sans salaire", en: "Status of Santé I in an unpaid leave" },
  refusalDeadline: { fr: "Délai pour refuser une protection", en: "Deadline to decline a cover" },
  endOfExemption: { fr: "Fin de l’exemption", en: "End of the exemption" },
  januaryFirstRise: { fr: "Hausse du temps travaillé un 1er janvier", en: "Rise of the time worked on 1 January" },
  dentalStatusWithin36: { fr: "Statut dentaire pendant les 36 mois", en: "Dental status within the 36 months" },
  raiseRestartsMinimum: { fr: "36 mois après la hausse d’un niveau", en: "36 months after a level is raised" },
  changeWithoutEvent: { fr: "Changement de statut sans événement", en: "Change of status without an event" },
  retroactivePremium: { fr: "Prime d’un changement rétroactif", en: "Premium of a change that goes back" },
  waiverEnd: { fr: "Fin de l’exonération des primes", en: "End of the waiver of premium" },
  waivedPlans: { fr: "Régimes exonérés", en: "Plans waived" },
  suspendedDental: { fr: "Dentaire suspendu et 36 mois", en: "Suspended dental and the 36 months" },
  otherDentalCover: { fr: "Autre assurance dentaire avant 36 mois", en: "Other dental cover within 36 months" },
  partialPeriod: { fr: "Période de paie partielle", en: "Partial pay period" },
  endAge61: { fr: "Prestation d’assurance salaire jusqu’à 61 ans", en: "Long-term disability benefit until 61" },
  megabyte: { fr: "Octets d’un Mo", en: "Bytes of a megabyte" },
};

/** What each option of the selectable readings means. */
export const READING_OPTION_TEXTS: {
  readonly [Key in ReadingKey]: Readonly<Record<Readings[Key], Readonly<Bilingual>>>;
} = {
  halfContributionRounding: {
    "half-up": { fr: "un demi-cent compte pour un cent", en: "half a cent counts as a cent" },
    down: { fr: "un demi-cent est abandonné", en: "half a cent is dropped" },
    "half-even": { fr: "un demi-cent va au cent pair", en: "half a cent goes to the even cent" },
  },
  contributionAtQuarterTime: {
    half: { fr: "la moitié de la contribution", en: "half the contribution" },
    none: { fr: "aucune contribution", en: "no contribution" },
  },
  taxRounding: {
    up: { fr: "toute fraction de cent compte pour un cent", en: "any fraction of a cent counts as a cent" },
    "half-up": { fr: "au cent le plus proche", en: "to the nearest cent" },
  },
  taxScope: {
    "payer-total": { fr: "le total de ce que verse chaque payeur", en: "the total that each payer pays" },
    line: { fr: "chaque garantie séparément", en: "each line separately" },
  },
  taxOnEmployerShare: {
    employer: { fr: "à la charge de l’employeur", en: "owed by the employer" },
    employee: { fr: "à la charge de l’employé", en: "owed by the employee" },
  },
  annualPeriods: {
    "26": { fr: "26, comme dans les taux", en: "26, as in the rates" },
    calendar: { fr: "26 ou 27, comptées au calendrier", en: "26 or 27, counted in the calendar" },
  },
  memberLifeRate: {
    "percent-of-salary": { fr: "en % du salaire assurable", en: "in % of the insurable salary" },
    "per-1000": { fr: "par 1\u202F000\u00A0$ d’assurance", en: "per $1,000 of insurance" },
  },
  fullReimbursementScope: {
    drugs: { fr: "médicaments et services pharmaceutiques seulement", en: "drugs and pharmacy services only" },
    "counted-lines": {
      fr: "toutes les garanties comptées dans ce maximum",
      en: "every benefit counted toward that maximum",
    },
  },
  countedWhenCapped: {
    "with-what-was-paid": {
      fr: "la coassurance qui correspond au montant payé",
      en: "the coinsurance that goes with the amount paid",
    },
    "full-coinsurance": {
      fr: "la coassurance de tous les frais admissibles",
      en: "the coinsurance of the whole eligible expense",
    },
    "all-unreimbursed": {
      fr: "tous les frais admissibles non remboursés",
      en: "all of the eligible expense that is not reimbursed",
    },
  },
  claimOrder: {
    incurred: { fr: "par date des frais", en: "by date of the expense" },
    received: { fr: "par date de réception", en: "by date of receipt" },
  },
  dearerGeneric: {
    "as-billed": { fr: "sur le prix facturé", en: "on the price billed" },
    "lowest-generic": { fr: "sur le prix du générique le moins cher", en: "on the price of the cheapest generic" },
  },
  monthWindows: {
    rolling: { fr: "chaque paiement ou examen ouvre la sienne", en: "each payment or examination starts its own" },
    "fixed-blocks": { fr: "des blocs à compter des premiers frais payés", en: "blocks from the first expense paid" },
  },
  laboratoryLimit: {
    basic: { fr: "soins de base seulement", en: "basic care only" },
    "basic-and-restorative": { fr: "soins de base et de restauration", en: "basic and restorative care" },
  },
  maximaScope: {
    person: { fr: "chaque personne assurée", en: "each insured person" },
    certificate: { fr: "toutes les personnes du certificat ensemble", en: "all persons of the certificate together" },
  },
  groupedDisciplines: {
    shared: { fr: "un seul maximum pour toutes", en: "one maximum for all of them" },
    each: { fr: "un maximum pour chacune", en: "one maximum for each" },
  },
  visionAtThirteen: {
    "rule-in-force": {
      fr: "seulement les paiements faits selon la règle de cet âge",
      en: "only the payments made under the rule of that age",
    },
    "all-payments": {
      fr: "tous les paiements, y compris ceux d’avant 13 ans",
      en: "all payments, those made before 13 included",
    },
  },
  tripMaximum: {
    person: { fr: "chaque personne assurée", en: "each insured person" },
    trip: { fr: "toutes les personnes du voyage ensemble", en: "all persons on the trip together" },
  },
  healthClaimDeadline: {
    "none-stated": { fr: "aucun, puisque aucun n’est imprimé", en: "none, as none is printed" },
    "twelve-months": {
      fr: "12 mois après les frais, comme en dentaire",
      en: "12 months after the expense, as for dental",
    },
  },
  dentalMinimumStart: {
    "own-date": {
      fr: "le premier jour de la protection de la personne adhérente",
      en: "the first day of the member’s own cover",
    },
    "plan-date": {
      fr: "le 31 mars 2019, début du régime, sauf au retour",
      en: "31 March 2019, when the plan began, save on re-entry",
    },
  },
  healthChangeDates: {
    "as-dental": { fr: "les mêmes qu’en dentaire", en: "the same as for dental" },
    unknown: { fr: "non imprimées : rien ne change", en: "not printed: nothing changes" },
  },
  unpaidLeavePayer: {
    member: { fr: "la personne adhérente, en entier", en: "the member, all of it" },
    shared: { fr: "partagée avec l’employeur", en: "shared with the employer" },
  },
  unpaidLeaveStatus: {
    kept: { fr: "celui d’avant le congé", en: "that of before the leave" },
    individual: { fr: "individuel", en: "individual" },
  },
  refusalDeadline: {
    "thirty-days": { fr: "30 jours après l’admissibilité", en: "30 days after eligibility" },
    "eligibility-date": { fr: "la date d’admissibilité", en: "the eligibility date" },
  },
  endOfExemption: {
    event: { fr: "un événement du contrat, avec ses 30 jours", en: "an event of the contract, with its 30 days" },
    unknown: { fr: "inconnue : une demande n’y change rien", en: "unknown: a request changes nothing" },
  },
  januaryFirstRise: {
    "next-year": { fr: "le 1er janvier de l’année suivante", en: "1 January of the next year" },
    "same-day": { fr: "le jour même", en: "that same day" },
  },
  dentalStatusWithin36: {
    free: { fr: "peut changer", en: "may change" },
    locked: { fr: "ne change pas", en: "does not change" },
  },
  raiseRestartsMinimum: {
    yes: { fr: "recommencent", en: "start again" },
    no: { fr: "continuent", en: "go on" },
  },
  changeWithoutEvent: {
    prospective: { fr: "permis, à compter d’une période de paie", en: "allowed, from a pay period on" },
    refused: { fr: "refusé", en: "refused" },
  },
  retroactivePremium: {
    due: { fr: "due depuis la période de l’événement", en: "due from the period of the event" },
    "not-due": { fr: "due à compter de la réception", en: "due from the receipt on" },
  },
  waiverEnd: {
    both: { fr: "les deux conditions ensemble", en: "the two conditions together" },
    either: { fr: "une seule des deux", en: "one of the two" },
  },
  waivedPlans: {
    "all-held": { fr: "tous ceux qui sont détenus", en: "all those held" },
    "life-and-ltd": { fr: "assurance vie et assurance salaire seulement", en: "life and long-term disability only" },
  },
  suspendedDental: {
    paused: { fr: "non comptés", en: "not counted" },
    counted: { fr: "comptés", en: "counted" },
  },
  otherDentalCover: {
    "newly-covered": { fr: "un régime collectif qui couvre nouvellement", en: "a group plan that newly covers" },
    any: { fr: "tout autre régime dentaire", en: "any other dental plan" },
  },
  partialPeriod: {
    "whole-if-covered-first-day": {
      fr: "entière si le premier jour est couvert, sinon rien",
      en: "all of it when the first day is covered, else nothing",
    },
    prorated: { fr: "au prorata des jours", en: "in proportion to the days" },
  },
  endAge61: {
    "F-and-O": { fr: "les options F et O", en: "options F and O" },
    "O-only": { fr: "l’option O seulement", en: "option O only" },
  },
  megabyte: {
    decimal: { fr: "un million d’octets", en: "one million bytes" },
    binary: { fr: "1024 fois 1024 octets", en: "1024 times 1024 bytes" },
  },
};

/** One way to read a clause. */
export interface ReadingOption {
  option: string;
  text: Bilingual;
}

/** A clause that can be read in two ways: the choice made, why, and the alternatives. */
export interface Reading {
  /** Of the inventory of readings, such as `"AMB-20"`. */
  id: string;
  /** The key by which a caller chooses another option; `null` when the choice is not the caller's. */
  key: ReadingKey | null;
  title: Bilingual;
  /** Ids of the articles of `listArticles()`. */
  articles: string[];
  question: Bilingual;
  /** The options, the chosen one first. */
  options: ReadingOption[];
  /** The `option` taken unless a caller chooses another. */
  chosen: string;
  why: Bilingual;
  confidence: "high" | "medium" | "low";
  /** Where the reason comes from, when it is not the text itself. */
  source: string | null;
}

/** What is said of a clause beside its options. */
interface Row {
  readonly id: string;
  readonly articles: readonly string[];
  readonly question: Readonly<Bilingual>;
  readonly why: Readonly<Bilingual>;
  readonly confidence: Reading["confidence"];
  readonly source?: string;
}

/** A row whose choice is not the caller's: it carries its own options, the chosen one first. */
interface Assumption extends Row {
  readonly title: Readonly<Bilingual>;
  readonly options: readonly (readonly [option: string, fr: string, en: string])[];
}

// Functions: a fifth of the package is these texts, which would be read at every start for the few who ask for them.
const selectableRows = (): Readonly<Record<ReadingKey, Row>> => ({
  halfContributionRounding: {
    id: "AMB-20",
    articles: ["PRM-09"],
    question: {
      fr: "La moitié de 2,39\u00A0$ ou de 5,97\u00A0$ finit par un demi-cent. Comment l’arrondir?",
      en: "Half of $2.39 or of $5.97 ends in half a cent. How is it rounded?",
    },
    why: {
      fr: "L’arrondi usuel, faute d’un autre dans le texte. L’employé paie le reste : le total ne bouge pas.",
      en: "The usual rounding, as the text names none. The employee pays the rest, so the total does not move.",
    },
    confidence: "medium",
  },
  contributionAtQuarterTime: {
    id: "AMB-22",
    articles: ["PRM-09"],
    question: {
      fr: "À 25\u00A0% du temps plein ou moins, reste-t-il la moitié de la contribution, ou rien?",
      en: "At 25% of full time or less, is half of the contribution left, or none?",
    },
    why: {
      fr: "La note n’a qu’un seuil, celui de 70\u00A0%, et n’en exclut personne.",
      en: "The note has one threshold, 70%, and leaves nobody out below it.",
    },
    confidence: "medium",
  },
  taxRounding: {
    id: "AMB-24",
    articles: ["TAX-03"],
    question: {
      fr: "Comment finit une fraction de cent de taxe?",
      en: "How does a fraction of a cent of tax end?",
    },
    why: {
      fr: "La loi compte toute fraction pour un cent entier; le dépliant n’en dit rien, et une paie peut arrondir autrement.",
      en: "The law counts any fraction as a whole cent; the brochure is silent, and a payroll may round otherwise.",
    },
    confidence: "high",
    source: "LTVQ (T-0.1), s. 530",
  },
  taxScope: {
    id: "AMB-25",
    articles: ["TAX-03", "TAX-04"],
    question: {
      fr: "Un paiement de prime est-il tout ce qu’un payeur verse pour une paie, ou chaque garantie?",
      en: "Is a payment of premium all that a payer pays for one pay, or each line of it?",
    },
    why: {
      fr: "La loi taxe chaque paiement; ce qu’un payeur verse pour une paie n’en fait qu’un.",
      en: "The law taxes each payment; what a payer pays for one pay is a single one.",
    },
    confidence: "low",
    source: "LTVQ (T-0.1), s. 530",
  },
  taxOnEmployerShare: {
    id: "AMB-26",
    articles: ["TAX-04"],
    question: {
      fr: "Qui doit la taxe sur la part de l’employeur?",
      en: "Who owes the tax on the employer’s share?",
    },
    why: {
      fr: "La loi taxe la personne qui paie la prime, à mesure qu’elle la paie.",
      en: "The law taxes the person who pays the premium, as it is paid.",
    },
    confidence: "medium",
    source: "LTVQ (T-0.1), s. 512",
  },
  annualPeriods: {
    id: "AMB-30",
    articles: ["PRM-15", "LTD-06"],
    question: {
      fr: "Combien de périodes de paie un montant annuel compte-t-il?",
      en: "How many pay periods does an annual amount count?",
    },
    why: {
      fr: "Les 18 exemples imprimés divisent le salaire par 26. Une année de 27 paies a pourtant 27 retenues.",
      en: "The 18 printed examples divide the salary by 26. A year of 27 pays has 27 deductions all the same.",
    },
    confidence: "medium",
  },
  memberLifeRate: {
    id: "AMB-60",
    articles: ["LIF-11", "LIF-12", "LIF-13"],
    question: {
      fr: "Lequel des deux tableaux donne la prime d’assurance vie additionnelle de la personne adhérente?",
      en: "Which of the two tables gives the premium of the member’s additional life?",
    },
    why: {
      fr: "Le tableau en % ne vaut que pour elle et suit un capital en multiples du salaire. Les deux diffèrent de quelques cents.",
      en: "The table in % is for the member alone and fits cover in multiples of salary. The two differ by a few cents.",
    },
    confidence: "medium",
  },
  fullReimbursementScope: {
    id: "AMB-01",
    articles: ["REI-G5", "REI-G6"],
    question: {
      fr: "Une fois le maximum à débourser atteint, que rembourse-t-on à 100\u00A0%?",
      en: "Once the out-of-pocket maximum is reached, what is reimbursed at 100%?",
    },
    why: {
      fr: "Seule la ligne des médicaments imprime 100\u00A0%; les neuf autres, 80\u00A0%. Un maximum commun à dix garanties permet pourtant l’autre lecture.",
      en: "Only the drug line prints 100%; the nine others, 80%. A maximum common to ten benefits allows the other reading all the same.",
    },
    confidence: "low",
  },
  countedWhenCapped: {
    id: "AMB-03",
    articles: ["REI-G8", "REI-12", "REI-16", "REI-24"],
    question: {
      fr: "Lorsqu’un plafond réduit un paiement, combien compte au maximum à débourser?",
      en: "When a cap lowers a payment, how much counts toward the out-of-pocket maximum?",
    },
    why: {
      fr: "Ce qui dépasse le plafond n’est pas remboursable, donc pas compté. Un paiement de 25\u00A0$ à 80\u00A0% compte 6,25\u00A0$.",
      en: "What exceeds the cap cannot be reimbursed, so it is not counted. A payment of $25 at 80% counts $6.25.",
    },
    confidence: "medium",
  },
  claimOrder: {
    id: "AMB-07",
    articles: ["REI-G7", "REI-34"],
    question: {
      fr: "Dans quel ordre les réclamations entament-elles les maximums?",
      en: "In which order do claims use up the maxima?",
    },
    why: {
      fr: "Un maximum suit la date des frais. L’ordre de réception dépend de l’envoi, puisqu’une pharmacie réclame sur-le-champ.",
      en: "A maximum follows the date of the expense. The order of receipt depends on the sending, as a pharmacy claims on the spot.",
    },
    confidence: "medium",
  },
  dearerGeneric: {
    id: "AMB-12",
    articles: ["DRG-02", "DRG-06"],
    question: {
      fr: "Sur quel prix rembourse-t-on un générique plus cher que le moins cher?",
      en: "On which price is a generic dearer than the cheapest reimbursed?",
    },
    why: {
      fr: "Le texte ne ramène au générique le moins cher que les médicaments innovateurs.",
      en: "The text brings only innovator drugs down to the cheapest generic.",
    },
    confidence: "medium",
  },
  monthWindows: {
    id: "AMB-72",
    articles: ["REI-34", "DEN-10"],
    question: {
      fr: "Comment courent les périodes de 12 à 60 mois et, pour les examens dentaires (AMB-51), celles de 9 et de 36 mois?",
      en: "How do the periods of 12 to 60 months run and, for dental examinations (AMB-51), those of 9 and 36 months?",
    },
    why: {
      fr: "C’est l’usage en assurance collective, et le texte n’imprime aucun point de départ. Le même jour, 36 mois plus tard, la période de 36 mois est finie.",
      en: "It is usual in group insurance, and the text prints no starting point. On the same day 36 months later, a period of 36 months is over.",
    },
    confidence: "medium",
  },
  laboratoryLimit: {
    id: "AMB-52",
    articles: ["DEN-11"],
    question: {
      fr: "Quels soins la limite de 50\u00A0% des frais de laboratoire vise-t-elle?",
      en: "Which care is the limit of 50% on laboratory fees for?",
    },
    why: {
      fr: "La note n’accompagne que le 80\u00A0% des soins de base. Les prothèses, à 60\u00A0%, ont pourtant le plus de frais de laboratoire.",
      en: "The note goes with the 80% of basic care alone. Prostheses, at 60%, have the most laboratory fees all the same.",
    },
    confidence: "medium",
  },
  maximaScope: {
    id: "AMB-70",
    articles: ["REI-34", "DEN-14"],
    question: {
      fr: "Pour qui vaut un maximum lorsque le texte ne le dit pas?",
      en: "Whose is a maximum when the text does not say?",
    },
    why: {
      fr: "Le texte ne nomme le certificat que pour les médicaments et leur maximum à débourser.",
      en: "The text names the certificate only for drugs and their out-of-pocket maximum.",
    },
    confidence: "high",
  },
  groupedDisciplines: {
    id: "AMB-71",
    articles: ["REI-26", "REI-29", "REI-31"],
    question: {
      fr: "Les disciplines d’une même ligne se partagent-elles son maximum annuel?",
      en: "Do the disciplines of one line share its annual maximum?",
    },
    why: {
      fr: "Une ligne n’imprime qu’un maximum annuel.",
      en: "A line prints a single annual maximum.",
    },
    confidence: "medium",
  },
  visionAtThirteen: {
    id: "AMB-75",
    articles: ["REI-32a", "REI-32b"],
    question: {
      fr: "À 13 ans, quels paiements comptent dans le nouveau maximum des soins de la vue?",
      en: "At 13, which payments count toward the new vision maximum?",
    },
    why: {
      fr: "Le texte imprime deux règles, chacune avec son maximum et ses mois. Cette lecture favorise la personne assurée.",
      en: "The text prints two rules, each with its own maximum and months. This reading favours the insured person.",
    },
    confidence: "medium",
  },
  tripMaximum: {
    id: "AMB-7E",
    articles: ["REI-03", "REI-04"],
    question: {
      fr: "Pour qui vaut le maximum d’un voyage?",
      en: "Whose is the maximum of a trip?",
    },
    why: {
      fr: "Le texte nomme le voyage sans plus; les autres maximums valent par personne assurée.",
      en: "The text names the trip and no more; the other maxima are for each insured person.",
    },
    confidence: "low",
  },
  healthClaimDeadline: {
    id: "AMB-76",
    articles: ["CLM-03"],
    question: {
      fr: "Dans quel délai réclamer des frais du régime d’assurance santé?",
      en: "How long can an expense under the health plan be claimed?",
    },
    why: {
      fr: "Le délai de 12 mois est celui des soins dentaires. La police peut en avoir un pour la santé.",
      en: "The 12 months are those of dental care. The policy may have a deadline for health.",
    },
    confidence: "medium",
  },
  dentalMinimumStart: {
    id: "AMB-33",
    articles: ["M36-05", "M36-07", "M36-09"],
    question: {
      fr: "De quelle entrée en vigueur courent les 36 mois du dentaire?",
      en: "From which effective date do the 36 months of dental run?",
    },
    why: {
      fr: "Le retour au régime ouvre 36 mois à compter de la protection de la personne. De la date du régime, le minimum n’existerait plus pour qui adhère dès le 31 mars 2022.",
      en: "Coming back to the plan starts 36 months from the person’s own cover. From the date of the plan, the minimum would be gone for whoever joins from 31 March 2022 on.",
    },
    confidence: "medium",
  },
  healthChangeDates: {
    id: "AMB-36",
    articles: ["CHG-07", "CHG-02", "CHG-03", "CHG-05"],
    question: {
      fr: "Les dates d’effet imprimées à la section du dentaire valent-elles pour la santé, statut et niveau (AMB-5E)?",
      en: "Do the effective dates printed in the dental section hold for health, status and level (AMB-5E)?",
    },
    why: {
      fr: "La section parle du contrat et d’un même formulaire. Elle nomme le statut seulement : la lecture est moins sûre pour un niveau.",
      en: "The section speaks of the contract and of one form. It names the status only: the reading is less sure for a level.",
    },
    confidence: "medium",
  },
  unpaidLeavePayer: {
    id: "AMB-37",
    articles: ["ABS-09", "ABS-04", "ABS-07"],
    question: {
      fr: "Qui paie Santé I lorsque les autres régimes sont suspendus?",
      en: "Who pays Santé I when the other plans are suspended?",
    },
    why: {
      fr: "C’est l’usage dans le réseau. Le texte, lui, ne donne la prime totale à payer que pour le maintien des autres régimes; un congé familial ou parental reste partagé.",
      en: "It is usual in the network. The text itself gives the total premium to the member only for keeping the other plans; a family or parental leave stays shared.",
    },
    confidence: "medium",
  },
  unpaidLeaveStatus: {
    id: "AMB-38",
    articles: ["ABS-09"],
    question: {
      fr: "Sous quel statut Santé I continue-t-elle durant un congé?",
      en: "Under which status does Santé I go on during a leave?",
    },
    why: {
      fr: "La clause garde le niveau Santé I sans toucher au statut, et la loi veut que les personnes à charge soient couvertes.",
      en: "The clause keeps the level Santé I and leaves the status alone, and the law wants dependants covered.",
    },
    confidence: "high",
    source: "RAMQ, Renseignements sur les régimes privés",
  },
  refusalDeadline: {
    id: "AMB-41",
    articles: ["DEN-06", "LIF-08"],
    question: {
      fr: "Jusqu’à quand refuser le dentaire ou l’assurance vie accordés d’office?",
      en: "Until when can dental or life, granted automatically, be declined?",
    },
    why: {
      fr: "Aucun délai n’est imprimé : 30 jours est celui d’un changement à la suite d’un événement. L’employeur peut en avoir un autre.",
      en: "No deadline is printed: 30 days is that of a change after an event. The employer may have another.",
    },
    confidence: "low",
  },
  endOfExemption: {
    id: "AMB-45",
    articles: ["EXM-04"],
    question: {
      fr: "Quelle règle suit la demande d’une protection santé à la fin d’une exemption?",
      en: "Which rule does a request for health cover follow when an exemption ends?",
    },
    why: {
      fr: "Le texte n’en dit rien. La perte d’une autre assurance ressemble aux événements qui permettent un changement.",
      en: "The text is silent. The loss of other insurance is like the events that allow a change.",
    },
    confidence: "low",
  },
  januaryFirstRise: {
    id: "AMB-47",
    articles: ["A25-01", "A25-04"],
    question: {
      fr: "Si le temps travaillé dépasse 25\u00A0% un 1er janvier, quand le dentaire est-il accordé?",
      en: "When the time worked rises above 25% on a 1 January, when is dental granted?",
    },
    why: {
      fr: "Le texte dit le 1er janvier suivant : un jour ne se suit pas lui-même.",
      en: "The text says the following 1 January: a day does not follow itself.",
    },
    confidence: "medium",
  },
  dentalStatusWithin36: {
    id: "AMB-50",
    articles: ["M36-04", "CHG-01"],
    question: {
      fr: "Le statut dentaire peut-il changer avant la fin des 36 mois?",
      en: "May the dental status change before the 36 months are over?",
    },
    why: {
      fr: "Le minimum est de participer. Le statut a ses propres règles, à la hausse comme à la baisse.",
      en: "The minimum is one of participation. The status has its own rules, up or down.",
    },
    confidence: "medium",
  },
  raiseRestartsMinimum: {
    id: "AMB-54",
    articles: ["M36-01", "M36-02"],
    question: {
      fr: "Hausser un niveau santé fait-il recommencer ses 36 mois?",
      en: "Does raising a health level start its 36 months again?",
    },
    why: {
      fr: "Ils sont ceux du régime choisi, et une hausse en choisit un autre. La personne adhérente et ses personnes à charge ont chacune les leurs.",
      en: "They are those of the plan chosen, and a raise chooses another. The member and the dependants have theirs apart.",
    },
    confidence: "medium",
  },
  changeWithoutEvent: {
    id: "AMB-57",
    articles: ["CHG-01", "CHG-03"],
    question: {
      fr: "Un statut peut-il changer sans événement du contrat?",
      en: "May a status change without an event of the contract?",
    },
    why: {
      fr: "Une phrase lie le changement à un événement; la suite donne pourtant une date d’effet «\u00A0en l’absence d’événement\u00A0».",
      en: "One sentence ties a change to an event; what follows gives an effective date “en l’absence d’événement” (without one) all the same.",
    },
    confidence: "medium",
  },
  retroactivePremium: {
    id: "AMB-5D",
    articles: ["CHG-02"],
    question: {
      fr: "La prime d’un changement qui remonte à son événement est-elle due depuis ce jour?",
      en: "When a change goes back to its event, is its premium due from that day?",
    },
    why: {
      fr: "La prime va avec la protection. Elle change avec la période de paie qui contient l’événement, aucune n’étant partagée.",
      en: "The premium goes with the cover. It changes with the pay period that contains the event, as none is divided.",
    },
    confidence: "medium",
  },
  waiverEnd: {
    id: "AMB-79",
    articles: ["WAI-03"],
    question: {
      fr: "Rémunération régulière et retour progressif ou assignation temporaire : faut-il les deux pour que l’exonération puisse cesser?",
      en: "Regular pay, and a progressive return or a temporary assignment: are both needed for the waiver to end?",
    },
    why: {
      fr: "Le texte les joint par «\u00A0et\u00A0». L’assureur peut y mettre fin sans y être tenu : un avertissement le dit, et l’exonération continue.",
      en: "The text joins them by “et” (and). The insurer may end it and need not: a warning says so, and the waiver goes on.",
    },
    confidence: "medium",
  },
  waivedPlans: {
    id: "AMB-80",
    articles: ["WAI-06", "M36-08", "TRM-02"],
    question: {
      fr: "De quels régimes une invalidité exonère-t-elle?",
      en: "Of which plans does a disability waive the premium?",
    },
    why: {
      fr: "La clause n’en nomme aucun, et deux règles du dentaire parlent d’exonération.",
      en: "The clause names none, and two rules of dental speak of a waiver.",
    },
    confidence: "low",
  },
  suspendedDental: {
    id: "AMB-86",
    articles: ["M36-08", "ABS-11"],
    question: {
      fr: "Les jours où le dentaire est suspendu comptent-ils dans ses 36 mois?",
      en: "Do the days when dental is suspended count in its 36 months?",
    },
    why: {
      fr: "Le texte compte l’absence durant laquelle le statut a été maintenu. Les mois s’arrêtent avec la suspension et reprennent ensuite.",
      en: "The text counts an absence during which the status was maintained. The months stop with the suspension and go on afterwards.",
    },
    confidence: "medium",
  },
  otherDentalCover: {
    id: "AMB-88",
    articles: ["M36-06", "TRM-01"],
    question: {
      fr: "Quelle autre assurance dentaire permet de quitter le régime avant la fin des 36 mois?",
      en: "Which other dental cover lets a member leave before the 36 months are over?",
    },
    why: {
      fr: "La section 1.1 demande d’être nouvellement couverte par un régime collectif; la section 1.7.1, qui le reprend, dit seulement un autre régime. Les 36 mois finis, tout autre régime suffit.",
      en: "Section 1.1 asks for a group plan that newly covers the member; section 1.7.1, which takes it up, says another plan and no more. Once the 36 months are over, any other plan will do.",
    },
    confidence: "medium",
  },
  partialPeriod: {
    id: "AMB-89",
    articles: ["ENR-03", "TRM-01", "ABS-02"],
    question: {
      fr: "Quelle prime est due pour une période de paie que la protection ne remplit pas?",
      en: "Which premium is due for a pay period that cover does not fill?",
    },
    why: {
      fr: "La prime est imprimée pour une période entière, et aucun prorata ne l’est. Les protections, elles, valent au jour près.",
      en: "The premium is printed for a whole period, and no proportion is. The cover itself holds to the day.",
    },
    confidence: "medium",
  },
  endAge61: {
    id: "AMB-64",
    articles: ["LTD-02"],
    question: {
      fr: "À quelles options la mention «\u00A061 ans conditionnel\u00A0» s’applique-t-elle?",
      en: "To which options does the mention “61 ans conditionnel” (61, with a condition) apply?",
    },
    why: {
      fr: "Les options F et O partagent la cellule qui imprime l’âge; la mention est toutefois à la hauteur de l’option O. L’âge est 60 ans tant que la condition n’est pas confirmée.",
      en: "Options F and O share the cell that prints the age; the mention stands at the height of option O, though. The age is 60 as long as the condition is not confirmed.",
    },
    confidence: "medium",
  },
  megabyte: {
    id: "AMB-95",
    articles: ["DOC-06", "DOC-07"],
    question: {
      fr: "Combien d’octets y a-t-il dans un Mo?",
      en: "How many bytes are there in a megabyte?",
    },
    why: {
      fr: "Le préfixe méga vaut un million; bien des logiciels comptent 1024 fois 1024. Un fichier d’au plus un million d’octets par Mo passe dans les deux cas; entre les deux, un avertissement le dit.",
      en: "The prefix mega means one million; much software counts 1024 times 1024. A file of at most one million bytes per megabyte is within both; between the two, a warning says so.",
    },
    confidence: "medium",
  },
});

const assumptions = (): readonly Assumption[] => [
  {
    id: "AMB-02",
    title: { fr: "Montant compté au maximum à débourser", en: "Amount counted toward the out-of-pocket maximum" },
    articles: ["REI-G8", "DRG-03"],
    question: {
      fr: "Compte-t-on tous les frais admissibles, ou seulement la part non remboursée?",
      en: "Is the whole eligible expense counted, or only the part not reimbursed?",
    },
    options: [
      [
        "coinsurance",
        "la coassurance à la charge de la personne assurée",
        "the coinsurance that the insured person bears",
      ],
      ["whole-expense", "tous les frais admissibles", "the whole eligible expense"],
    ],
    why: {
      fr: "Pour un innovateur, le texte compte ce que la personne aurait payé de sa poche.",
      en: "For an innovator drug, the text counts what the person would have paid out.",
    },
    confidence: "high",
  },
  {
    id: "AMB-04",
    title: { fr: "Maximum à débourser d’une famille", en: "Out-of-pocket maximum of a family" },
    articles: ["REI-G4"],
    question: {
      fr: "Une famille a-t-elle un seul maximum à débourser?",
      en: "Does a family have a single out-of-pocket maximum?",
    },
    options: [
      ["one-per-certificate", "oui, un par certificat", "yes, one per certificate"],
      ["one-per-person", "non, un par personne assurée", "no, one per insured person"],
    ],
    why: {
      fr: "Le texte nomme le certificat. Deux personnes conjointes qui adhèrent chacune ont deux certificats.",
      en: "The text names the certificate. Two spouses who are both members have two certificates.",
    },
    confidence: "high",
  },
  {
    id: "AMB-05",
    title: { fr: "Statut plus large que le ménage", en: "Status wider than the household" },
    articles: ["STA-02"],
    question: {
      fr: "Peut-on choisir le statut monoparental sans enfant, ou familial sans personne conjointe?",
      en: "May the single-parent status be chosen without a child, or the family status without a spouse?",
    },
    options: [
      [
        "allowed-with-warning",
        "oui; il est tarifé tel que choisi, avec un avertissement",
        "yes; it is priced as chosen, with a warning",
      ],
      ["refused", "non; il est refusé", "no; it is refused"],
    ],
    why: {
      fr: "Le texte ne l’exclut pas. Un couple sans enfant est familial, puisque les enfants le sont «\u00A0s’il y a lieu\u00A0».",
      en: "The text does not rule it out. A couple without children is a family, as children are covered “s’il y a lieu” (if any).",
    },
    confidence: "medium",
  },
  {
    id: "AMB-06",
    title: { fr: "Maximum à débourser d’une année partielle", en: "Out-of-pocket maximum of a partial year" },
    articles: ["REI-G4", "REI-G9"],
    question: {
      fr: "Le maximum à débourser est-il réduit lorsque la protection commence ou finit en cours d’année?",
      en: "Is the out-of-pocket maximum reduced when cover starts or ends during the year?",
    },
    options: [
      ["whole", "non, il reste entier", "no, it stays whole"],
      ["prorated", "oui, au prorata", "yes, in proportion"],
    ],
    why: {
      fr: "Il vaut par année civile, et aucun prorata n’est imprimé.",
      en: "It is for a calendar year, and no proportion is printed.",
    },
    confidence: "high",
  },
  {
    id: "AMB-08",
    title: { fr: "Paiement d’un autre régime", en: "Payment by another plan" },
    articles: ["REI-G8"],
    question: {
      fr: "Le paiement d’un autre régime change-t-il le montant compté au maximum à débourser?",
      en: "Does a payment by another plan change the amount counted toward the out-of-pocket maximum?",
    },
    options: [
      [
        "as-if-alone",
        "non, ce régime paie et compte comme s’il était seul",
        "no, this plan pays and counts as if it were alone",
      ],
      ["always-net", "oui, il est toujours déduit", "yes, it is always deducted"],
    ],
    why: {
      fr: "Un premier payeur paie comme s’il était seul; le rang de second payeur n’est pas calculé (AMB-8D).",
      en: "A first payer pays as if it were alone; second rank is not computed (AMB-8D).",
    },
    confidence: "medium",
    source: "CLHIA, Guideline G4",
  },
  {
    id: "AMB-09",
    title: { fr: "Garantie comptée, mais non couverte", en: "Benefit counted, but not covered" },
    articles: ["REI-G3", "REI-G5"],
    question: {
      fr: "Des frais non couverts au niveau de la personne comptent-ils au maximum à débourser?",
      en: "Does an expense not covered at the person’s level count toward the out-of-pocket maximum?",
    },
    options: [
      ["not-counted", "non", "no"],
      ["counted", "oui, si la garantie est de celles qui comptent", "yes, when the benefit is one of those that count"],
    ],
    why: {
      fr: "À ce niveau, les frais ne sont pas admissibles.",
      en: "At that level, the expense is not eligible.",
    },
    confidence: "high",
  },
  {
    id: "AMB-10",
    title: { fr: "Services pharmaceutiques admissibles", en: "Eligible pharmacy services" },
    articles: ["REI-01"],
    question: {
      fr: "Quels services pharmaceutiques sont admissibles?",
      en: "Which pharmacy services are eligible?",
    },
    options: [
      ["as-given", "ceux que la réclamation présente comme tels", "those that the claim presents as such"],
      ["dispensing-only", "l’exécution d’une ordonnance seulement", "the filling of a prescription only"],
    ],
    why: {
      fr: "Le texte ne les énumère pas.",
      en: "The text does not list them.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-11",
    title: { fr: "Coût du générique le moins cher", en: "Cost of the cheapest generic" },
    articles: ["DRG-02"],
    question: {
      fr: "Quel coût du générique le moins cher remplace celui d’un innovateur?",
      en: "Which cost of the cheapest generic stands in for that of an innovator drug?",
    },
    options: [
      [
        "total-at-purchase",
        "le coût total de la même quantité au jour de l’achat, que donne la réclamation",
        "the total cost of the same quantity on the day of purchase, given by the claim",
      ],
      ["without-fee", "le prix du médicament, sans les honoraires", "the price of the drug, without the fee"],
    ],
    why: {
      fr: "C’est ce que cet achat aurait coûté; aucune liste de prix n’est nommée.",
      en: "It is what that purchase would have cost; no price list is named.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-13",
    title: { fr: "Médicaments soumis à l’approbation", en: "Drugs that need approval" },
    articles: ["DRG-04"],
    question: {
      fr: "Quels médicaments l’approbation de SSQ vise-t-elle?",
      en: "Which drugs need the approval of SSQ?",
    },
    options: [
      [
        "medical-exceptions",
        "l’innovateur demandé pour des raisons médicales",
        "an innovator drug asked for on medical grounds",
      ],
      ["every-drug", "tous les médicaments", "every drug"],
    ],
    why: {
      fr: "La phrase termine le paragraphe qui traite de cette exception.",
      en: "The sentence ends the paragraph about that exception.",
    },
    confidence: "high",
  },
  {
    id: "AMB-14",
    title: { fr: "Plafond légal de la contribution aux médicaments", en: "Legal limit on the drug contribution" },
    articles: ["DRG-08"],
    question: {
      fr: "La contribution maximale prévue par la loi change-t-elle un remboursement?",
      en: "Does the maximum contribution set by law change a reimbursement?",
    },
    options: [
      ["information-only", "non, elle n’est qu’une information", "no, it is information only"],
      ["applied", "oui, elle limite ce que paie chaque adulte", "yes, it limits what each adult pays"],
    ],
    why: {
      fr: "Fixée en 2019 à 1\u202F117\u00A0$ par adulte, elle dépasse les 950\u00A0$ du certificat. Seul l’écart de prix d’un innovateur peut la franchir.",
      en: "Set in 2019 at $1,117 an adult, it is above the $950 of the certificate. Only the price gap of an innovator drug can pass it.",
    },
    confidence: "medium",
    source: "Loi sur l’assurance médicaments (A-29.01), s. 13",
  },
  {
    id: "AMB-15",
    title: { fr: "Noms du maximum à débourser", en: "Names of the out-of-pocket maximum" },
    articles: ["REI-G4"],
    question: {
      fr: "Les divers noms imprimés de ce maximum désignent-ils la même chose?",
      en: "Do the various printed names of this maximum mean the same thing?",
    },
    options: [
      ["same", "oui, un seul maximum", "yes, a single maximum"],
      ["apart", "non, des maximums distincts", "no, separate maxima"],
    ],
    why: {
      fr: "Ce sont des variantes d’un mot, et un seul montant est imprimé.",
      en: "They are variants of one word, and a single amount is printed.",
    },
    confidence: "high",
  },
  {
    id: "AMB-16",
    title: { fr: "Arrondi d’un remboursement", en: "Rounding of a reimbursement" },
    articles: ["REI-33"],
    question: {
      fr: "Comment finit une fraction de cent de remboursement?",
      en: "How does a fraction of a cent of reimbursement end?",
    },
    options: [
      [
        "half-up",
        "au cent le plus proche, un demi-cent comptant pour un cent",
        "to the nearest cent, half a cent counting as a cent",
      ],
      ["down", "elle est abandonnée", "it is dropped"],
    ],
    why: {
      fr: "L’arrondi usuel, faute d’un autre dans le texte. Il suit le pourcentage et précède les plafonds, tous en cents entiers.",
      en: "The usual rounding, as the text names none. It follows the percentage and comes before the caps, all in whole cents.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-21",
    title: { fr: "Mesure du temps travaillé", en: "Measure of the time worked" },
    articles: ["PRM-09"],
    question: {
      fr: "Sur quoi se mesurent les 70\u00A0% du temps plein?",
      en: "On what is 70% of full time measured?",
    },
    options: [
      ["as-given", "la part donnée par l’employeur", "the share that the employer gives"],
      ["hours-of-the-pay", "les heures de la paie", "the hours of the pay"],
      ["reference-year", "une année de référence", "a reference year"],
    ],
    why: {
      fr: "Le texte ne le dit pas; l’employeur le sait.",
      en: "The text does not say; the employer knows.",
    },
    confidence: "high",
  },
  {
    id: "AMB-23",
    title: { fr: "Maximum de l’échelle salariale", en: "Maximum of the salary scale" },
    articles: ["PRM-04"],
    question: {
      fr: "Quel maximum d’échelle détermine la contribution de l’employeur?",
      en: "Which scale maximum decides the employer contribution?",
    },
    options: [
      [
        "main-title-full-time",
        "celui, annuel et à temps plein, du titre d’emploi principal en vigueur",
        "that of the current main job title, annual and full time",
      ],
      ["with-supplements", "le même, suppléments compris", "the same with salary supplements"],
      ["highest-title", "le plus élevé de ses titres d’emploi", "the highest of her job titles"],
    ],
    why: {
      fr: "Le tableau nomme l’échelle, sans suppléments. Si l’échelle franchit 40\u202F000\u00A0$, la contribution change dès cette période.",
      en: "The table names the scale, without supplements. When the scale crosses $40,000 the contribution changes with that period.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-27",
    title: { fr: "Nature de la taxe de 9\u00A0%", en: "Nature of the 9% tax" },
    articles: ["TAX-01", "TAX-02"],
    question: {
      fr: "La «\u00A0taxe de vente provinciale\u00A0» est-elle la taxe sur les primes d’assurance ou la TVQ?",
      en: "Is the “provincial sales tax” the tax on insurance premiums or the QST?",
    },
    options: [
      ["insurance-premium-tax", "la taxe sur les primes d’assurance, de 9\u00A0%", "the tax on insurance premiums, 9%"],
      ["sales-tax", "la TVQ, de 9,975\u00A0%", "the QST, 9.975%"],
    ],
    why: {
      fr: "Le taux imprimé de 9\u00A0% est celui de la taxe sur les primes.",
      en: "The printed rate of 9% is that of the tax on premiums.",
    },
    confidence: "high",
    source: "LTVQ (T-0.1), s. 512",
  },
  {
    id: "AMB-28",
    title: { fr: "Taxe lorsque la personne adhérente paie tout", en: "Tax when the member pays it all" },
    articles: ["PRM-14", "TAX-04"],
    question: {
      fr: "La personne adhérente qui paie la prime totale est-elle taxée sur le tout?",
      en: "Is a member who pays the total premium taxed on all of it?",
    },
    options: [
      ["on-the-total", "sur la prime totale", "on the total premium"],
      ["on-own-share", "sur sa part habituelle seulement", "on her usual share only"],
    ],
    why: {
      fr: "La taxe suit la personne qui paie la prime.",
      en: "The tax follows the person who pays the premium.",
    },
    confidence: "high",
  },
  {
    id: "AMB-31",
    title: { fr: "Période à cheval sur le 1er janvier", en: "Period that straddles 1 January" },
    articles: ["GEN-01"],
    question: {
      fr: "Quel taux vaut pour une période de paie commencée avant le 1er janvier?",
      en: "Which rate holds for a pay period that starts before 1 January?",
    },
    options: [
      ["period-start", "celui du premier jour de la période", "that of the first day of the period"],
      ["pay-day", "celui du jour de la paie", "that of the pay day"],
      ["prorated", "les deux, au prorata des jours", "both, in proportion to the days"],
    ],
    why: {
      fr: "La prime est imprimée pour une période entière : aucune n’est partagée.",
      en: "A premium is printed for a whole period: none is divided.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-32",
    title: { fr: "Origine du calendrier de paie", en: "Anchor of the pay calendar" },
    articles: ["CHG-08"],
    question: {
      fr: "Quel jour commencent les périodes de paie?",
      en: "On which day do the pay periods start?",
    },
    options: [
      [
        "2019-03-31",
        "tous les 14 jours à compter du 31 mars 2019, à moins d’un autre calendrier donné",
        "every 14 days from 31 March 2019, unless another calendar is given",
      ],
      ["employer-only", "inconnu sans le calendrier de l’employeur", "unknown without the employer’s calendar"],
    ],
    why: {
      fr: "Aucun calendrier n’est imprimé. Le 31 mars 2019, début du régime dentaire, est un dimanche, jour où ces périodes commencent d’ordinaire.",
      en: "No calendar is printed. 31 March 2019, when the dental plan began, is a Sunday, the day on which such periods usually start.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-34",
    title: { fr: "Calcul d’un délai en mois", en: "Arithmetic of months" },
    articles: ["M36-01", "M36-09", "RET-06", "CLM-01", "WAI-02"],
    question: {
      fr: "Quel jour finit un délai de plusieurs mois?",
      en: "On which day is a term of several months over?",
    },
    options: [
      [
        "same-day",
        "le même quantième, ou le dernier jour d’un mois plus court",
        "the same day of the month, or the last of a shorter month",
      ],
      ["average-months", "après autant de mois de 30,4 jours", "after as many months of 30.4 days"],
    ],
    why: {
      fr: "Un mois est un mois du calendrier, comme dans les lois du Québec.",
      en: "A month is a calendar month, as in the laws of Quebec.",
    },
    confidence: "high",
    source: "Loi d’interprétation (I-16), s. 61(24)",
  },
  {
    id: "AMB-35",
    title: { fr: "Délai qui finit un jour férié", en: "Deadline on a holiday" },
    articles: ["CHG-02", "CLM-01"],
    question: {
      fr: "Un délai qui finit un samedi, un dimanche ou un jour férié est-il prolongé?",
      en: "Is a deadline that falls on a Saturday, a Sunday or a holiday extended?",
    },
    options: [
      ["strict", "non", "no"],
      ["next-working-day", "oui, au jour ouvrable suivant", "yes, to the next working day"],
    ],
    why: {
      fr: "Les délais imprimés sont ceux d’un contrat, et rien n’y prolonge un délai.",
      en: "The printed deadlines are those of a contract, and nothing in it extends one.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-39",
    title: { fr: "Absence de 28 jours ou moins", en: "Absence of 28 days or less" },
    articles: ["ABS-01"],
    question: {
      fr: "Que devient la participation durant une absence sans salaire de 28 jours ou moins, et comment en compte-t-on les jours?",
      en: "What becomes of participation in an unpaid absence of 28 days or less, and how are its days counted?",
    },
    options: [
      [
        "normal-participation",
        "rien ne change; les jours vont du premier jour d’absence à la veille du retour",
        "nothing changes; the days go from the first day absent to the day before the return",
      ],
      ["suspended-too", "elle est suspendue aussi", "it is suspended as well"],
    ],
    why: {
      fr: "La clause ne vise que les absences de plus de 28 jours. Une plus longue suspend dès le premier jour, puisqu’elle suspend pour sa durée.",
      en: "The clause is for absences of more than 28 days. A longer one suspends from its first day, as it suspends for its duration.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-40",
    title: { fr: "DMA de l’adhésion automatique", en: "AD&D in automatic enrolment" },
    articles: ["ENR-02", "LIF-08"],
    question: {
      fr: "L’adhésion automatique, qui nomme l’assurance vie de base, comprend-elle la DMA?",
      en: "Does automatic enrolment, which names basic life, include AD&D?",
    },
    options: [
      ["included", "oui", "yes"],
      ["basic-life-only", "non, l’assurance vie de base seule", "no, basic life alone"],
    ],
    why: {
      fr: "La note du tableau accorde les deux ensemble, et un seul taux les tarife.",
      en: "The note of the table grants the two together, and a single rate prices them.",
    },
    confidence: "high",
  },
  {
    id: "AMB-42",
    title: { fr: "Formulaire non rempli et refus du dentaire", en: "Form left blank and dental declined" },
    articles: ["ENR-01", "DEN-06"],
    question: {
      fr: "Refuser de remplir la demande d’adhésion, est-ce refuser le dentaire?",
      en: "Is refusing to fill in the application the same as declining dental?",
    },
    options: [
      [
        "written-request-only",
        "non, seule une demande écrite, transmise par l’employeur, retire le dentaire",
        "no, only a written request through the employer removes dental",
      ],
      ["any-refusal", "oui", "yes"],
    ],
    why: {
      fr: "Une clause inscrit d’office qui refuse de remplir la demande; une autre veut un refus écrit.",
      en: "One clause enrols whoever refuses to fill in the application; another wants dental declined in writing.",
    },
    confidence: "high",
  },
  {
    id: "AMB-43",
    title: { fr: "Prime des personnes à charge lorsqu’il n’y en a pas", en: "Dependants’ premium without dependants" },
    articles: ["ENR-01", "ENR-07", "LIF-10"],
    question: {
      fr: "La prime de 0,55\u00A0$ est-elle due par la personne inscrite d’office qui n’a aucune personne à charge?",
      en: "Is the $0.55 premium due from a person enrolled automatically who has no dependants?",
    },
    options: [
      ["charged-to-all", "oui, par toute personne qui a la garantie", "yes, from whoever holds the cover"],
      ["with-dependants-only", "seulement s’il y a une personne à charge", "only when there is a dependant"],
    ],
    why: {
      fr: "L’adhésion automatique nomme cette garantie sans condition, même au statut individuel.",
      en: "Automatic enrolment names this cover without a condition, even under the individual status.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-44",
    title: { fr: "Exemption et personne à charge non assurée", en: "Exemption and a dependant without cover" },
    articles: ["EXM-02"],
    question: {
      fr: "Peut-on être exempté lorsqu’une personne à charge n’est pas assurée ailleurs?",
      en: "Can a member be exempt when a dependant is not insured elsewhere?",
    },
    options: [
      ["no-exemption", "non", "no"],
      ["partial", "oui, pour les personnes qui le sont", "yes, for the persons who are"],
    ],
    why: {
      fr: "La preuve demandée vaut pour la personne adhérente et ses personnes à charge.",
      en: "The proof asked for is about the member and her dependants.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-46",
    title: { fr: "Prime santé à 65 ans et plus", en: "Health premium at 65 and over" },
    articles: ["EXM-05"],
    question: {
      fr: "La prime du régime d’assurance santé change-t-elle à 65 ans, quand s’ouvre le régime public?",
      en: "Does the health premium change at 65, when the public plan opens?",
    },
    options: [
      ["charged-with-warning", "elle est facturée, avec un avertissement", "it is charged, with a warning"],
      ["public-plan", "le régime public en tient lieu", "the public plan takes its place"],
    ],
    why: {
      fr: "Le dépliant n’en dit rien : rien n’est inventé.",
      en: "The brochure is silent: nothing is invented.",
    },
    confidence: "high",
    source: "RAMQ, Renseignements sur les régimes privés",
  },
  {
    id: "AMB-48",
    title: { fr: "Fins de participation non imprimées", en: "Ends of participation that are not printed" },
    articles: ["TRM-05"],
    question: {
      fr: "Quand la participation prend-elle fin avec l’emploi ou par décès?",
      en: "When does participation end with the employment or by death?",
    },
    options: [
      ["same-date", "à cette date", "on that date"],
      ["end-of-period", "à la fin de la période de paie", "at the end of the pay period"],
    ],
    why: {
      fr: "Le texte n’énumère que deux fins du dentaire. Celle-ci s’en déduit : le dentaire suppose le régime santé, et celui-ci l’emploi.",
      en: "The text lists two ends of dental only. This one follows: dental needs the health plan, and that one the employment.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-49",
    title: { fr: "Passage au statut dentaire monoparental", en: "Change to the single-parent dental status" },
    articles: ["TRM-04"],
    question: {
      fr: "Le choix du statut monoparental met-il fin au dentaire des enfants?",
      en: "Does choosing the single-parent status end dental for the children?",
    },
    options: [
      ["spouse-only", "non, seulement à celui de la personne conjointe", "no, only for the spouse"],
      ["all-dependants", "oui, à celui de toutes les personnes à charge", "yes, for all the dependants"],
    ],
    why: {
      fr: "Le statut monoparental protège les enfants, bien que la clause parle des personnes à charge.",
      en: "The single-parent status covers children, although the clause speaks of dependants.",
    },
    confidence: "high",
  },
  {
    id: "AMB-53",
    title: { fr: "Guide des tarifs dentaires", en: "Dental fee guide" },
    articles: ["DEN-14"],
    question: {
      fr: "Les frais dentaires sont-ils limités à un guide des tarifs?",
      en: "Are dental expenses limited to a fee guide?",
    },
    options: [
      ["as-claimed", "non, le montant réclamé est admissible", "no, the amount claimed is eligible"],
      ["fee-guide", "oui, au tarif du guide", "yes, to the fee in the guide"],
    ],
    why: {
      fr: "Le texte n’en nomme aucun. Qui connaît le tarif peut réclamer ce montant.",
      en: "The text names none. A caller who knows the fee may claim that amount.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-55",
    title: { fr: "Hausse d’un niveau sans délai", en: "Raising a level at any time" },
    articles: ["M36-02", "CHG-03"],
    question: {
      fr: "Un niveau de protection peut-il être haussé en tout temps?",
      en: "May a level of cover be raised at any time?",
    },
    options: [
      [
        "at-any-time",
        "oui, à compter d’une période de paie s’il n’y a pas d’événement",
        "yes, from a pay period when there is no event",
      ],
      [
        "after-minimum",
        "après une participation minimale ou un événement",
        "after a minimum participation or an event",
      ],
    ],
    why: {
      fr: "Les 36 mois ne visent que la baisse. Le texte ne dit rien de preuves d’assurabilité.",
      en: "The 36 months are for a lowering only. The text is silent on evidence of insurability.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-56",
    title: { fr: "Baisse d’un niveau après un événement", en: "Lowering a level after an event" },
    articles: ["M36-01", "M36-02"],
    question: {
      fr: "Jusqu’où un événement du contrat permet-il d’abaisser un niveau, et pour combien de temps?",
      en: "How far does an event of the contract let a level be lowered, and for how long?",
    },
    options: [
      [
        "any-scenario",
        "à tout scénario, sans limite de temps; seule la date d’effet dépend des 30 jours",
        "to any scenario, with no time limit; the 30 days only decide the effective date",
      ],
      ["within-30-days", "dans les 30 jours seulement", "within 30 days only"],
    ],
    why: {
      fr: "Le texte lève le minimum dès qu’un événement survient et ne fixe aucun délai.",
      en: "The text lifts the minimum once an event occurs and sets no time limit.",
    },
    confidence: "low",
  },
  {
    id: "AMB-58",
    title: { fr: "Événements prévus au contrat", en: "Events listed in the contract" },
    articles: ["CHG-06"],
    question: {
      fr: "Quels événements permettent un changement?",
      en: "Which events allow a change?",
    },
    options: [
      [
        "as-given",
        "la naissance, l’union, la séparation, l’arrivée ou le départ d’une personne à charge, et ceux que l’appelant donne",
        "birth, union, separation, a dependant who comes or goes, and those that the caller gives",
      ],
      ["named-only", "ceux que le texte nomme", "those that the text names"],
    ],
    why: {
      fr: "La liste est au contrat, non au dépliant, qui cite en exemple la naissance et la séparation.",
      en: "The list is in the contract, not in the brochure, which gives birth and separation as examples.",
    },
    confidence: "high",
  },
  {
    id: "AMB-59",
    title: { fr: "Demande reçue avant l’événement", en: "Request received before the event" },
    articles: ["CHG-02"],
    question: {
      fr: "Une demande reçue avant l’événement qu’elle nomme l’est-elle à temps?",
      en: "Is a request that is received before the event it names in time?",
    },
    options: [
      ["in-time", "oui, avec effet le jour de l’événement", "yes, with effect on the day of the event"],
      ["void", "non, elle est à refaire", "no, it must be made again"],
    ],
    why: {
      fr: "Le délai fixe un dernier jour, non un premier.",
      en: "The deadline sets a last day, not a first one.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-5A",
    title: { fr: "Compte des 30 jours", en: "Count of the 30 days" },
    articles: ["CHG-02"],
    question: {
      fr: "Le trentième jour après l’événement est-il encore à temps?",
      en: "Is the thirtieth day after the event still in time?",
    },
    options: [
      ["inclusive", "oui; le jour de l’événement ne compte pas", "yes; the day of the event does not count"],
      ["exclusive", "non", "no"],
    ],
    why: {
      fr: "Une demande n’est tardive que plus de 30 jours après l’événement.",
      en: "A request is late only more than 30 days after the event.",
    },
    confidence: "high",
  },
  {
    id: "AMB-5B",
    title: { fr: "Naissance pendant une invalidité", en: "Birth during a disability" },
    articles: ["CHG-05"],
    question: {
      fr: "La règle des personnes invalides retarde-t-elle aussi la protection d’un nouveau-né?",
      en: "Does the rule for disabled members delay the cover of a newborn as well?",
    },
    options: [
      ["as-printed", "oui, comme elle est imprimée", "yes, as it is printed"],
      ["from-birth", "non, l’enfant est protégé dès sa naissance", "no, the child is covered from birth"],
    ],
    why: {
      fr: "La règle vaut malgré toute autre. La loi, qui veut que les enfants soient couverts, peut la faire céder.",
      en: "The rule holds despite any other. The law, which wants children covered, may make it give way.",
    },
    confidence: "medium",
    source: "RAMQ, Renseignements sur les régimes privés",
  },
  {
    id: "AMB-5C",
    title: { fr: "Nouvelle période d’invalidité", en: "New disability period" },
    articles: ["CHG-05"],
    question: {
      fr: "Quel jour une personne redevient-elle admissible à une nouvelle période d’invalidité?",
      en: "On which day is a member again eligible for a new disability period?",
    },
    options: [
      ["as-given", "celui que l’appelant donne", "the one that the caller gives"],
      ["return-to-work", "celui du retour au travail", "that of the return to work"],
    ],
    why: {
      fr: "La convention collective en compte les jours; le dépliant ne les imprime pas.",
      en: "The collective agreement counts the days; the brochure does not print them.",
    },
    confidence: "high",
  },
  {
    id: "AMB-61",
    title: {
      fr: "Tableau des pertes de la mutilation accidentelle",
      en: "Table of losses of accidental dismemberment",
    },
    articles: ["LIF-03"],
    question: {
      fr: "Quelle part du salaire une perte vaut-elle, et combien valent plusieurs pertes?",
      en: "What share of the salary is a loss worth, and how much are several losses?",
    },
    options: [
      [
        "given-within-bounds",
        "la part que l’appelant donne, de 10 à 100\u00A0%; ensemble, 100\u00A0% au plus",
        "the share that the caller gives, 10 to 100%; together, 100% at most",
      ],
      ["usual-table", "celle d’un tableau usuel", "that of a usual table"],
    ],
    why: {
      fr: "Le texte imprime 10 à 100\u00A0% selon la perte subie, sans le tableau. Rien n’est inventé, et une part hors de ces bornes est refusée.",
      en: "The text prints 10 to 100% according to the loss, without the table. Nothing is invented, and a share outside those bounds is refused.",
    },
    confidence: "high",
  },
  {
    id: "AMB-62",
    title: { fr: "Décès accidentel et assurance vie de base", en: "Accidental death and basic life" },
    articles: ["LIF-02", "LIF-03"],
    question: {
      fr: "Le décès accidentel s’ajoute-t-il à l’assurance vie de base?",
      en: "Does accidental death come on top of basic life?",
    },
    options: [
      ["added", "oui, deux fois le salaire en tout", "yes, twice the salary in all"],
      ["included", "non, une fois le salaire en tout", "no, once the salary in all"],
    ],
    why: {
      fr: "Ce sont deux garanties sur deux lignes du tableau, chacune d’une fois le salaire.",
      en: "They are two covers on two lines of the table, each of once the salary.",
    },
    confidence: "high",
  },
  {
    id: "AMB-63",
    title: { fr: "Capital de l’assurance vie additionnelle", en: "Amount of additional life" },
    articles: ["LIF-04", "LIF-11"],
    question: {
      fr: "Les multiples du salaire sont-ils entiers, et le capital est-il arrondi au millier?",
      en: "Are the multiples of salary whole, and is the amount rounded to the thousand?",
    },
    options: [
      ["whole-multiples-exact", "multiples entiers, capital exact", "whole multiples, exact amount"],
      ["rounded-to-1000", "capital porté au millier suivant", "amount raised to the next thousand"],
    ],
    why: {
      fr: "Le texte écrit 1 à 5 fois et n’arrondit rien; une fraction de millier est tarifée au prorata.",
      en: "The text writes 1 to 5 times and rounds nothing; a fraction of a thousand is rated in proportion.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-65",
    title: { fr: "Intégration de la rente de retraite", en: "Integration of the retirement pension" },
    articles: ["LTD-03"],
    question: {
      fr: "Que fait l’intégration de 65\u00A0% de la rente de retraite payable sans réduction actuarielle?",
      en: "What does the integration of 65% of the retirement pension payable without actuarial reduction do?",
    },
    options: [
      [
        "subtracted-when-payable",
        "elle réduit la prestation, sans descendre sous zéro, dès que cette rente est payable, reçue ou non",
        "it lowers the benefit, not below zero, from the day that pension is payable, received or not",
      ],
      [
        "subtracted-when-received",
        "elle réduit la prestation dès que la rente est reçue",
        "it lowers the benefit from the day the pension is received",
      ],
      ["added", "elle s’ajoute à la prestation", "it is added to the benefit"],
    ],
    why: {
      fr: "Intégrer un revenu à une prestation, c’est l’en soustraire. Le texte dit «\u00A0payable\u00A0», non reçue.",
      en: "To integrate an income into a benefit is to subtract it. The text says “payable”, not received.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-66",
    title: { fr: "105e semaine d’invalidité", en: "105th week of disability" },
    articles: ["LTD-02", "LTD-03", "LTD-04"],
    question: {
      fr: "De quand la prestation nette de l’employeur est-elle, et quand la 105e semaine commence-t-elle?",
      en: "Of when is the net benefit of the employer, and when does the 105th week start?",
    },
    options: [
      [
        "start-of-105th-week",
        "celle qui est versée au début de la 105e semaine, 728 jours après le premier",
        "that paid at the start of the 105th week, 728 days after the first",
      ],
      ["two-years", "celle qui est versée deux ans après le premier jour", "that paid two years after the first day"],
    ],
    why: {
      fr: "Les semaines se comptent\u00A0: 104 semaines complètes précèdent. Le montant est donné par l’appelant.",
      en: "Weeks are counted: 104 whole weeks go before. The amount is given by the caller.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-67",
    title: { fr: "Âge de tarification en cours d’année", en: "Rating age during the year" },
    articles: ["LIF-15", "LIF-17"],
    question: {
      fr: "Quel âge tarife une assurance vie additionnelle prise en cours d’année?",
      en: "Which age rates additional life taken during the year?",
    },
    options: [
      ["age-on-1-january", "l’âge au 1er janvier de l’année", "the age on 1 January of the year"],
      ["age-when-taken", "l’âge au jour de la prise d’effet", "the age on the day it takes effect"],
    ],
    why: {
      fr: "La note ne change l’âge qu’au 1er janvier. Qui atteint 65 ans garde le taux de 60 à 64 ans jusqu’au 31 décembre.",
      en: "The note changes the age on 1 January only. Who turns 65 keeps the rate of 60 to 64 until 31 December.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-68",
    title: { fr: "Absence de conjoint au décès d’un enfant", en: "No spouse at the death of a child" },
    articles: ["LIF-05", "LIF-06"],
    question: {
      fr: "Qui doit n’avoir pas de conjoint, et à quel moment, pour que la prestation soit de 10 000\u00A0$?",
      en: "Who must have no spouse, and when, for the benefit to be\u00A0$10,000?",
    },
    options: [
      [
        "member-at-death",
        "la personne adhérente, au moment du décès de l’enfant, et elle le démontre",
        "the member, at the time of the child’s death, and she shows it",
      ],
      ["status-held", "qui détient le statut monoparental", "who holds the single-parent status"],
    ],
    why: {
      fr: "Le texte le dit. L’appelant indique si la démonstration est faite; sinon 5 000\u00A0$ sont versés.",
      en: "The text says so. The caller says whether it was shown; otherwise\u00A0$5,000 is paid.",
    },
    confidence: "high",
  },
  {
    id: "AMB-69",
    title: { fr: "Vie additionnelle de la personne conjointe, seule", en: "Spouse’s additional life alone" },
    articles: ["LIF-07"],
    question: {
      fr: "L’assurance vie additionnelle de la personne conjointe suppose-t-elle une autre assurance vie?",
      en: "Does the spouse’s additional life need another life cover?",
    },
    options: [
      ["allowed-with-warning", "non; elle est tarifée, avec un avertissement", "no; it is priced, with a warning"],
      ["refused", "oui; elle est refusée", "yes; it is refused"],
    ],
    why: {
      fr: "Le texte n’en fait pas une condition, et ne l’exclut pas non plus.",
      en: "The text does not make it a condition, nor does it rule it out.",
    },
    confidence: "low",
  },
  {
    id: "AMB-6A",
    title: { fr: "Salaire en retraite progressive", en: "Salary in progressive retirement" },
    articles: ["RET-04", "RET-05"],
    question: {
      fr: "Sur quel salaire se calcule la prime d’assurance vie durant une retraite progressive?",
      en: "On which salary is the life premium during progressive retirement?",
    },
    options: [
      ["salary-received", "le salaire reçu", "the salary received"],
      ["salary-without-programme", "le salaire sans le programme", "the salary without the programme"],
    ],
    why: {
      fr: "Le texte le dit, bien que la prestation suive le salaire sans le programme.",
      en: "The text says so, although the benefit follows the salary without the programme.",
    },
    confidence: "high",
  },
  {
    id: "AMB-6B",
    title: { fr: "Contenu des primes d’assurance vie de base", en: "What the basic life premiums include" },
    articles: ["LIF-09", "LIF-10"],
    question: {
      fr: "Le taux de 0,300\u00A0% comprend-il la DMA, et les 0,55\u00A0$ valent-ils pour toutes les personnes à charge?",
      en: "Does the rate of 0.300% include AD&D, and is $0.55 for all dependants together?",
    },
    options: [
      ["included-and-flat", "oui, et une seule prime par certificat", "yes, and one premium per certificate"],
      ["apart-or-each", "non, ou une prime par personne", "no, or one premium per person"],
    ],
    why: {
      fr: "Le tableau imprime les deux garanties sur une ligne, et un seul montant.",
      en: "The table prints both covers on one line, and a single amount.",
    },
    confidence: "high",
  },
  {
    id: "AMB-6C",
    title: { fr: "Prestation nette, indexation et autres revenus", en: "Net benefit, indexation and other income" },
    articles: ["LTD-02", "LTD-03"],
    question: {
      fr: "Qu’est-ce qu’une prestation nette, et l’indexation ou d’autres revenus changent-ils le montant?",
      en: "What is a net benefit, and do indexation or other income change the amount?",
    },
    options: [
      [
        "as-given-with-warning",
        "le montant donné, sans indexation ni autre réduction, avec un avertissement",
        "the amount given, with no indexation or other reduction, with a warning",
      ],
      [
        "computed",
        "un montant calculé selon l’impôt, l’indice et les rentes publiques",
        "an amount computed from tax, the index and public benefits",
      ],
    ],
    why: {
      fr: "Le texte ne dit rien des trois.",
      en: "The text says nothing of the three.",
    },
    confidence: "high",
  },
  {
    id: "AMB-6D",
    title: { fr: "Fin de la prime d’assurance salaire", en: "End of the long-term disability premium" },
    articles: ["LTD-02", "LTD-03", "LTD-05"],
    question: {
      fr: "La prime d’assurance salaire de longue durée cesse-t-elle avant la fin de la prestation, à 60 ou à 65 ans?",
      en: "Does the long-term disability premium stop before the benefit ends, at 60 or at 65?",
    },
    options: [
      ["charged-with-warning", "non; elle est facturée, avec un avertissement", "no; it is charged, with a warning"],
      ["stops-earlier", "oui, à une date qui n’est pas imprimée", "yes, on a date that is not printed"],
    ],
    why: {
      fr: "Le texte n’imprime aucune fin de la prime.",
      en: "The text prints no end of the premium.",
    },
    confidence: "low",
  },
  {
    id: "AMB-6E",
    title: { fr: "Fin de l’assurance salaire avant la retraite", en: "End of long-term disability before retirement" },
    articles: ["RET-07", "LTD-08"],
    question: {
      fr: "Dans un programme de plus de 24 mois, quand cesse l’assurance salaire de longue durée?",
      en: "In a programme of more than 24 months, when does long-term disability end?",
    },
    options: [
      ["last-date-allowed", "24 mois avant la fin prévue", "24 months before the planned end"],
      ["earlier-on-request", "plus tôt, à la date demandée", "earlier, on the date asked for"],
    ],
    why: {
      fr: "Le texte dit «\u00A0au plus tard\u00A0» et n’imprime aucune façon de cesser plus tôt.",
      en: "The text says “au plus tard” (at the latest) and prints no way to end sooner.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-6F",
    title: { fr: "Dernier jour avant 60, 61 ou 65 ans", en: "Last day before 60, 61 or 65" },
    articles: ["LTD-02", "LTD-03"],
    question: {
      fr: "Quel est le dernier jour d’une prestation versée jusqu’à un âge?",
      en: "Which is the last day of a benefit paid until an age?",
    },
    options: [
      ["eve-of-birthday", "la veille de l’anniversaire", "the day before the birthday"],
      ["birthday", "le jour de l’anniversaire", "the birthday"],
      ["end-of-month", "la fin du mois de l’anniversaire", "the end of the month of the birthday"],
    ],
    why: {
      fr: "Jusqu’à un âge, c’est tant qu’il n’est pas atteint. Pour qui est né un 29 février, l’anniversaire des autres années est le 28.",
      en: "Until an age is as long as it is not reached. Whoever was born on a 29 February has the birthday of other years on the 28th.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-6G",
    title: { fr: "Invalidité commencée avant 2020", en: "Disability that began before 2020" },
    articles: ["GEN-01", "LTD-04"],
    question: {
      fr: "Quelle prestation reçoit une personne dont l’invalidité a commencé avant le 1er janvier 2020?",
      en: "Which benefit is paid for a disability that began before 1 January 2020?",
    },
    options: [
      [
        "printed-when-105th-week-in-schedule",
        "celle du tableau, avec un avertissement, si la 105e semaine y commence; sinon inconnue",
        "that of the schedule, with a warning, if the 105th week starts in it; otherwise unknown",
      ],
      ["unknown", "inconnue", "unknown"],
    ],
    why: {
      fr: "La prestation naît à la 105e semaine. Le contrat en vigueur au début de l’invalidité peut toutefois la régir.",
      en: "The benefit arises at the 105th week. The contract in force when the disability began may govern it all the same.",
    },
    confidence: "low",
  },
  {
    id: "AMB-6H",
    title: { fr: "Arrondi des prestations", en: "Rounding of benefits" },
    articles: ["LIF-03", "LTD-02", "LTD-03"],
    question: {
      fr: "Comment une prestation qui n’est pas un nombre entier de cents s’arrondit-elle?",
      en: "How is a benefit that is no whole number of cents rounded?",
    },
    options: [
      [
        "half-up-once",
        "au cent le plus proche, le demi-cent vers le haut, une fois par part calculée",
        "to the nearest cent, half a cent up, once for each share computed",
      ],
      ["down", "la fraction de cent est abandonnée", "the fraction of a cent is dropped"],
    ],
    why: {
      fr: "L’arrondi usuel, celui des remboursements; le texte n’en imprime aucun. Les 65\u00A0% de la rente sont arrondis, puis soustraits\u00A0: arrondir le reste plutôt que la part peut donner un cent de plus.",
      en: "The usual rounding, that of reimbursements; the text prints none. The 65% of the pension is rounded, then subtracted: to round what is left instead may give a cent more.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-6I",
    title: { fr: "Jour du salaire d’une prestation", en: "Day of the salary of a benefit" },
    articles: ["LIF-20", "DEF-02", "RET-04"],
    question: {
      fr: "De quel jour est le salaire qui règle une prestation d’assurance vie ou de mutilation?",
      en: "Of which day is the salary that a life or dismemberment benefit is on?",
    },
    options: [
      ["day-of-event", "celui du décès ou de l’accident", "that of the death or the accident"],
      ["day-of-claim", "celui de la demande", "that of the claim"],
    ],
    why: {
      fr: "La garantie joue ce jour-là. Le salaire d’un congé à traitement différé ou d’une retraite progressive vaut donc si le programme comprend ce jour.",
      en: "The cover applies on that day. So the salary of a deferred-salary leave or of a progressive retirement holds if the programme includes that day.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-73",
    title: { fr: "Maximum des examens de la vue", en: "Maximum of eye examinations" },
    articles: ["REI-32a", "REI-32b"],
    question: {
      fr: "Les 40\u00A0$ des examens sont-ils compris dans le maximum des soins de la vue?",
      en: "Are the $40 of examinations inside the vision maximum?",
    },
    options: [
      ["inside", "oui", "yes"],
      ["beside", "non, ils s’y ajoutent", "no, they come on top of it"],
    ],
    why: {
      fr: "La ligne comprend les examens. Leur période a la même durée, mais court à part.",
      en: "The line includes examinations. Their period is as long, but runs apart.",
    },
    confidence: "high",
  },
  {
    id: "AMB-74",
    title: { fr: "Date des frais", en: "Date of an expense" },
    articles: ["REI-G9"],
    question: {
      fr: "Quel jour des frais sont-ils engagés?",
      en: "On which day is an expense incurred?",
    },
    options: [
      [
        "service-or-full-payment",
        "le jour du service reçu, ou de l’achat payé en entier",
        "the day when the service is received, or the purchase fully paid",
      ],
      ["order", "le jour de la commande", "the day of the order"],
    ],
    why: {
      fr: "Le texte ne définit pas ce jour; un autre régime du Québec retient le paiement complet. La réclamation le donne.",
      en: "The text does not define that day; another Quebec plan goes by full payment. The claim gives it.",
    },
    confidence: "high",
    source: "R-20, r. 10, s. 85",
  },
  {
    id: "AMB-77",
    title: { fr: "Radiographie par un chiropraticien", en: "X-ray by a chiropractor" },
    articles: ["REI-26"],
    question: {
      fr: "Quels maximums visent une radiographie?",
      en: "Which maxima is an X-ray under?",
    },
    options: [
      ["own-cap-shared-year", "32\u00A0$ chacune, et les 400\u00A0$ de l’année", "$32 each, and the $400 of the year"],
      [
        "treatment-cap",
        "30\u00A0$, comme un traitement, et les 400\u00A0$ de l’année",
        "$30, as for a treatment, and the $400 of the year",
      ],
      ["own-cap-alone", "32\u00A0$ chacune, en plus des 400\u00A0$", "$32 each, on top of the $400"],
    ],
    why: {
      fr: "Le texte donne aux radiographies leur montant et les comprend dans le maximum annuel.",
      en: "The text gives X-rays their own amount and includes them in the annual maximum.",
    },
    confidence: "high",
  },
  {
    id: "AMB-78",
    title: { fr: "Deux traitements le même jour", en: "Two treatments on one day" },
    articles: ["REI-26", "REI-27", "REI-28", "REI-29", "REI-30"],
    question: {
      fr: "Deux traitements du même jour sont-ils payés tous les deux?",
      en: "Are two treatments on the same day both paid?",
    },
    options: [
      ["each", "oui, chacun avec son plafond", "yes, each with its own cap"],
      ["one-a-day", "non, un seul par jour", "no, one a day"],
    ],
    why: {
      fr: "Le plafond vaut par traitement, et aucun nombre par jour n’est imprimé.",
      en: "The cap is for a treatment, and no number a day is printed.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-7A",
    title: { fr: "Paires de bas de contention", en: "Pairs of compression stockings" },
    articles: ["REI-09"],
    question: {
      fr: "Comment compte-t-on les trois paires de bas de contention?",
      en: "How are the three pairs of compression stockings counted?",
    },
    options: [
      ["whole-pairs", "en paires entières", "in whole pairs"],
      ["half-pairs", "un seul bas compte pour une demi-paire", "one stocking counts as half a pair"],
    ],
    why: {
      fr: "Le maximum est un nombre de paires, sans montant.",
      en: "The maximum is a number of pairs, without an amount.",
    },
    confidence: "high",
  },
  {
    id: "AMB-7B",
    title: { fr: "Location ou achat d’un lit d’hôpital", en: "Rental or purchase of a hospital bed" },
    articles: ["REI-18"],
    question: {
      fr: "Comment compare-t-on la location d’un lit avec son achat?",
      en: "How is the rental of a bed compared with its purchase?",
    },
    options: [
      [
        "cumulative",
        "tout ce qui est accepté à ce jour, avec le prix de l’autre choix",
        "all that is accepted to date, with the price of the other choice",
      ],
      ["each-claim", "chaque réclamation seule", "each claim alone"],
    ],
    why: {
      fr: "Le moins cher des deux est admissible, et une longue location finit par dépasser le prix d’achat.",
      en: "The cheaper of the two is eligible, and a long rental ends up above the purchase price.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-7C",
    title: { fr: "Transport et hébergement par jour", en: "Transport and lodging in a day" },
    articles: ["REI-24"],
    question: {
      fr: "Pour qui valent les 48\u00A0$ par jour de transport et d’hébergement?",
      en: "Whose are the $48 a day of transport and lodging?",
    },
    options: [
      ["person-and-day", "chaque personne assurée, chaque jour", "each insured person, each day"],
      ["with-companion", "la personne soignée et celle qui l’accompagne, chacune", "the patient and a companion, each"],
    ],
    why: {
      fr: "Le texte ne parle ni d’accompagnement ni de distance.",
      en: "The text speaks neither of a companion nor of distance.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-7D",
    title: { fr: "Maximum à vie après un changement", en: "Lifetime maximum after a change" },
    articles: ["REI-08", "REI-22", "REI-34"],
    question: {
      fr: "Un maximum à vie recommence-t-il après un changement de niveau ou de certificat?",
      en: "Does a lifetime maximum start again after a change of level or of certificate?",
    },
    options: [
      ["kept", "non, il suit la personne dans le régime", "no, it follows the person within the plan"],
      ["restarts", "oui", "yes"],
    ],
    why: {
      fr: "Le maximum vaut pour la vie, et le régime reste le même.",
      en: "The maximum is for life, and the plan stays the same.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-7F",
    title: { fr: "Chirurgie dentaire après un accident", en: "Dental surgery after an accident" },
    articles: ["REI-13", "DEN-15"],
    question: {
      fr: "Quel régime paie une chirurgie dentaire après un accident, et jusqu’à quand?",
      en: "Which plan pays dental surgery after an accident, and until when?",
    },
    options: [
      [
        "health-no-deadline",
        "le régime d’assurance santé d’abord, sans délai ni double paiement",
        "the health plan first, with no time limit and no double payment",
      ],
      ["dental", "le régime de soins dentaires", "the dental plan"],
    ],
    why: {
      fr: "Le texte la range en santé et n’imprime aucun délai. Les mêmes frais ne se réclament pas deux fois.",
      en: "The text lists it under health and prints no time limit. The same expense is not claimed twice.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-7G",
    title: { fr: "Garanties sans astérisque", en: "Benefits without an asterisk" },
    articles: ["REI-G1"],
    question: {
      fr: "Une garantie sans astérisque demande-t-elle une prescription?",
      en: "Does a benefit without an asterisk need a prescription?",
    },
    options: [
      ["not-needed", "non", "no"],
      ["needed", "oui, comme les autres", "yes, as the others do"],
    ],
    why: {
      fr: "La note n’exige une prescription que des garanties marquées.",
      en: "The note asks for a prescription only on the benefits so marked.",
    },
    confidence: "high",
  },
  {
    id: "AMB-7H",
    title: { fr: "Mention de nouveauté du cannabis", en: "Label of cannabis as new" },
    articles: ["REI-10", "CAN-01"],
    question: {
      fr: "La mention «\u00A0Nouveau\u00A0», imprimée au niveau Santé I, vaut-elle pour les trois niveaux?",
      en: "Does the label “Nouveau” (new), printed under Santé I, hold for all three levels?",
    },
    options: [
      ["all-levels", "oui, pour toute la ligne", "yes, for the whole row"],
      ["sante-1", "non, pour Santé I seulement", "no, for Santé I only"],
    ],
    why: {
      fr: "Le régime rembourse le cannabis depuis le 1er janvier 2020, sans distinguer les niveaux.",
      en: "The plan reimburses cannabis since 1 January 2020, without telling levels apart.",
    },
    confidence: "high",
  },
  {
    id: "AMB-7J",
    title: { fr: "Niveau qui s’applique aux frais", en: "Level that applies to an expense" },
    articles: ["STA-10", "REI-G3"],
    question: {
      fr: "Le niveau est-il celui du jour des frais ou du jour de la réclamation?",
      en: "Is the level that of the day of the expense or of the claim?",
    },
    options: [
      ["expense-date", "celui du jour des frais", "that of the day of the expense"],
      ["claim-date", "celui du jour de la réclamation", "that of the day of the claim"],
    ],
    why: {
      fr: "Des frais sont admissibles ou non au jour où ils sont engagés. Un maximum entamé à un autre niveau le reste.",
      en: "An expense is eligible or not on the day when it is incurred. What was used of a maximum at another level stays used.",
    },
    confidence: "high",
  },
  {
    id: "AMB-7K",
    title: { fr: "Lunettes, lentilles et laser", en: "Glasses, contact lenses and laser" },
    articles: ["REI-32a", "REI-32b"],
    question: {
      fr: "Peut-on combiner lunettes, lentilles et laser dans une même période?",
      en: "Can glasses, contact lenses and laser be combined within one period?",
    },
    options: [
      ["any-mix", "oui, jusqu’au maximum commun", "yes, up to their common maximum"],
      ["one-kind", "non, un seul des trois", "no, one of the three only"],
    ],
    why: {
      fr: "La ligne fixe un montant, non un choix.",
      en: "The line sets an amount, not a choice.",
    },
    confidence: "high",
  },
  {
    id: "AMB-7L",
    title: { fr: "Maximums annuels d’une année partielle", en: "Annual maxima of a partial year" },
    articles: ["REI-34"],
    question: {
      fr: "Les maximums annuels sont-ils réduits pour une partie d’année de protection?",
      en: "Are the annual maxima reduced for part of a year of cover?",
    },
    options: [
      ["whole", "non, ils restent entiers", "no, they stay whole"],
      ["prorated", "oui, au prorata", "yes, in proportion"],
    ],
    why: {
      fr: "Ils valent par année civile, et aucun prorata n’est imprimé.",
      en: "They are for a calendar year, and no proportion is printed.",
    },
    confidence: "high",
  },
  {
    id: "AMB-7M",
    title: { fr: "Paiements d’avant 2020", en: "Payments before 2020" },
    articles: ["REI-34"],
    question: {
      fr: "Les paiements d’avant 2020 entament-ils les maximums à vie et ceux de plusieurs mois?",
      en: "Do payments before 2020 use up lifetime maxima and those of several months?",
    },
    options: [
      ["when-given", "oui, s’ils sont donnés", "yes, when they are given"],
      ["ignored", "non", "no"],
    ],
    why: {
      fr: "Ces périodes commencent avant le tableau, et le contrat est le même. Seul l’appelant connaît ces paiements.",
      en: "Those periods start before the table, and the contract is the same. Only the caller knows those payments.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-7N",
    title: { fr: "Maximums sans la mention de remboursement", en: "Maxima not worded as reimbursed" },
    articles: ["REI-G2", "REI-24", "REI-26", "REI-29"],
    question: {
      fr: "Les 400\u00A0$, 200\u00A0$ et 1\u202F000\u00A0$ par année (chiropractie, massothérapie, transport) se comptent-ils en frais ou en remboursement?",
      en: "Are the $400, $200 and $1,000 a year (chiropractic, massage, transport) counted in expenses or in reimbursement?",
    },
    options: [
      ["reimbursed", "en dollars remboursés", "in dollars reimbursed"],
      ["expenses", "en frais, avant le pourcentage", "in expenses, before the percentage"],
    ],
    why: {
      fr: "Chacun suit un montant dit de remboursement, sur la même ligne.",
      en: "Each follows, on the same line, an amount worded as reimbursed.",
    },
    confidence: "high",
  },
  {
    id: "AMB-81",
    title: { fr: "Début de l’exonération", en: "Start of the waiver" },
    articles: ["WAI-02"],
    question: {
      fr: "Comment comptent les trois mois d’invalidité, et la période de paie qui «\u00A0coïncide avec\u00A0» leur fin ou la «\u00A0suit\u00A0»?",
      en: "How do the three months of disability count, and the pay period that “coincides with or follows” their end?",
    },
    options: [
      [
        "same-day-three-months-later",
        "en mois du calendrier; une période qui commence ce jour-là convient",
        "in calendar months; a period that starts on that very day qualifies",
      ],
      ["day-after", "la période doit commencer après ce jour", "the period must start after that day"],
    ],
    why: {
      fr: "Une période qui commence ce jour-là coïncide avec lui.",
      en: "A period that starts on that day coincides with it.",
    },
    confidence: "high",
  },
  {
    id: "AMB-82",
    title: { fr: "Exonération d’une invalidité plus ancienne", en: "Waiver for an earlier disability" },
    articles: ["WAI-01"],
    question: {
      fr: "Quelle exonération vaut pour une invalidité commencée avant le 1er avril 2020, ou pour sa rechute?",
      en: "Which waiver is for a disability that began before 1 April 2020, or for its recurrence?",
    },
    options: [
      [
        "unknown",
        "inconnue, rechute comprise : la prime est facturée, avec un avertissement",
        "unknown, its recurrence included: the premium is charged, with a warning",
      ],
      ["same-clause", "la même que pour les autres", "the same as for the others"],
    ],
    why: {
      fr: "La clause imprimée ne vise que les nouvelles invalidités; la précédente n’est pas au dépliant.",
      en: "The printed clause is for new disabilities only; the earlier one is not in the brochure.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-83",
    title: { fr: "Régimes maintenus ensemble", en: "Plans kept together" },
    articles: ["ABS-03", "DEF-04", "RET-02", "DIS-02"],
    question: {
      fr: "Que comprend le maintien «\u00A0indissociable\u00A0» des autres régimes?",
      en: "What do the other plans, kept “indissociablement” (all together), include?",
    },
    options: [
      [
        "all-held",
        "tous ceux qui sont détenus, assurance vie additionnelle comprise, ou aucun",
        "all those that are held, additional life included, or none",
      ],
      ["a-choice", "ceux que la personne adhérente choisit", "those that the member chooses"],
    ],
    why: {
      fr: "Le texte les lie. Un régime qui n’était pas détenu n’est pas à maintenir; une personne exemptée du régime santé maintient les autres.",
      en: "The text ties them. A plan that was not held is not one to keep; a member exempt from health keeps the others.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-84",
    title: { fr: "Demande de maintien tardive", en: "Late request to keep the plans" },
    articles: ["ABS-05"],
    question: {
      fr: "La demande de maintien reçue une fois le congé commencé vaut-elle?",
      en: "Does a request to keep the plans count once the leave has begun?",
    },
    options: [
      ["refused", "non, les régimes sont suspendus", "no, the plans are suspended"],
      ["from-receipt", "oui, à compter de sa réception", "yes, from its receipt"],
    ],
    why: {
      fr: "La décision est à signifier avant le début du congé.",
      en: "The decision is to be given before the leave begins.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-85",
    title: { fr: "Reprise au retour", en: "Resumption on return" },
    articles: ["ABS-08"],
    question: {
      fr: "Au retour d’une absence, que reprend-on d’office, et quel jour?",
      en: "On return from an absence, what resumes automatically, and on which day?",
    },
    options: [
      [
        "all-on-return",
        "tous les régimes suspendus, le jour du retour effectif",
        "every suspended plan, on the day of the actual return",
      ],
      ["health-only", "le scénario du régime santé seulement", "the health scenario only"],
      ["next-period", "tous, à la période de paie suivante", "all of them, with the next pay period"],
    ],
    why: {
      fr: "Le texte nomme le scénario et le retour effectif. La suspension, elle, ne vaut que pour la durée de l’absence.",
      en: "The text names the scenario and the actual return. The suspension itself is for the duration of the absence only.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-87",
    title: { fr: "Décisions sur un congédiement", en: "Decisions on a dismissal" },
    articles: ["DIS-02", "DIS-03", "DIS-05"],
    question: {
      fr: "La décision de l’arbitre et la décision finale sont-elles la même, et qu’entraîne une décision défavorable?",
      en: "Are the arbitrator’s decision and the final one the same, and what follows an unfavourable one?",
    },
    options: [
      [
        "two-dates",
        "deux dates, que l’appelant donne; défavorable, elle met fin à la protection",
        "two dates, given by the caller; an unfavourable one ends the cover",
      ],
      ["one-date", "une seule date", "a single date"],
    ],
    why: {
      fr: "Le texte nomme l’arbitre pour l’assurance salaire et la décision finale pour le reste. Il se tait sur une décision défavorable.",
      en: "The text names the arbitrator for long-term disability and the final decision for the rest. It is silent on an unfavourable one.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8A",
    title: { fr: "Salaire convenu communiqué en retard", en: "Agreed salary reported late" },
    articles: ["DEF-03"],
    question: {
      fr: "Quel salaire est assurable lorsque SSQ n’a pas reçu à temps celui de l’entente de congé différé?",
      en: "Which salary is insurable when SSQ did not receive that of the deferred leave agreement in time?",
    },
    options: [
      [
        "unknown",
        "inconnu : un avertissement est donné, et la prime suit le salaire ordinaire",
        "unknown: a warning is given, and the premium is on the ordinary salary",
      ],
      ["agreed-anyway", "celui de l’entente malgré tout", "that of the agreement all the same"],
    ],
    why: {
      fr: "Le texte fixe un délai sans dire ce qu’entraîne un retard.",
      en: "The text sets a deadline and does not say what follows when it is missed.",
    },
    confidence: "high",
  },
  {
    id: "AMB-8B",
    title: { fr: "Suspension des délais en 2020", en: "Suspension of time limits in 2020" },
    articles: ["CLM-01"],
    question: {
      fr: "La suspension de délais décrétée au Québec de mars à août 2020 prolonge-t-elle les 12 mois de réclamation?",
      en: "Does the suspension of time limits ordered in Quebec from March to August 2020 extend the 12 months for claims?",
    },
    options: [
      ["not-applied", "non", "no"],
      ["extended", "oui, de sa durée", "yes, by its length"],
    ],
    why: {
      fr: "Elle visait la prescription et la procédure civile; son effet sur un délai de contrat n’est pas clair.",
      en: "It was about prescription and civil procedure; its effect on the term of a contract is not clear.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8C",
    title: { fr: "Congé familial ou parental", en: "Family or parental leave" },
    articles: ["ABS-07"],
    question: {
      fr: "Que change la contribution que doit l’employeur durant un congé familial ou parental?",
      en: "What does the contribution that the employer owes change during a family or parental leave?",
    },
    options: [
      [
        "contribution-only",
        "la part de l’employeur seulement; la personne adhérente paie la sienne et demande le maintien",
        "the employer’s share only; the member pays hers and asks to keep the plans",
      ],
      ["kept-automatically", "tous les régimes sont maintenus d’office", "every plan is kept automatically"],
    ],
    why: {
      fr: "L’exception ne parle que de la contribution. L’appelant dit quels congés sont de ceux que la loi vise.",
      en: "The exception speaks of the contribution only. The caller says which leaves are those of the law.",
    },
    confidence: "medium",
    source: "Loi sur les normes du travail (N-1.1), s. 79.3, 81.15",
  },
  {
    id: "AMB-8D",
    title: { fr: "Coordination des régimes", en: "Coordination of benefits" },
    articles: ["REI-33"],
    question: {
      fr: "Le remboursement tient-il compte de celui d’un autre régime?",
      en: "Does the reimbursement take that of another plan into account?",
    },
    options: [
      ["off", "non, ce régime est calculé seul", "no, this plan is computed alone"],
      [
        "in-order",
        "oui, selon le rang des régimes et sans dépasser 100\u00A0% des frais",
        "yes, by rank of the plans and up to 100% of the expense",
      ],
    ],
    why: {
      fr: "Le dépliant ne donne aucun ordre entre les régimes.",
      en: "The brochure gives no order between plans.",
    },
    confidence: "high",
  },
  {
    id: "AMB-8E",
    title: { fr: "Période de prime", en: "Premium period" },
    articles: ["TRM-01"],
    question: {
      fr: "Qu’est-ce que la «\u00A0période de prime\u00A0» à la fin de laquelle le dentaire cesse?",
      en: "What is the “premium period” at the end of which dental ends?",
    },
    options: [
      ["pay-period", "la période de paie de 14 jours", "the pay period of 14 days"],
      ["month", "le mois", "the month"],
    ],
    why: {
      fr: "Les primes sont imprimées par période de 14 jours.",
      en: "Premiums are printed per period of 14 days.",
    },
    confidence: "high",
  },
  {
    id: "AMB-8F",
    title: { fr: "Changement pendant un congé", en: "Change during a leave" },
    articles: ["ABS-03", "DEF-04", "DIS-02"],
    question: {
      fr: "Le scénario peut-il changer durant un congé ou un congédiement contesté?",
      en: "May the scenario change during a leave or a contested dismissal?",
    },
    options: [
      ["with-an-event", "seulement avec un événement du contrat", "only with an event of the contract"],
      ["as-usual", "oui, comme d’ordinaire", "yes, as usual"],
    ],
    why: {
      fr: "Le texte maintient le scénario qui s’appliquait déjà.",
      en: "The text keeps the scenario that applied already.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8G",
    title: { fr: "Protection durant une suspension", en: "Cover during a suspension" },
    articles: ["ABS-02", "ABS-10", "DIS-03"],
    question: {
      fr: "Un régime suspendu protège-t-il encore?",
      en: "Does a suspended plan still cover?",
    },
    options: [
      ["no-cover", "non", "no"],
      ["cover-without-premium", "oui, sans prime", "yes, without a premium"],
    ],
    why: {
      fr: "La participation est suspendue. Seule l’invalidité survenue durant un congédiement contesté est reconnue, et par une décision favorable.",
      en: "Participation is suspended. Only a disability that arises during a contested dismissal is recognized, and by a favourable decision.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8H",
    title: { fr: "Durée d’une retraite progressive", en: "Length of a progressive retirement" },
    articles: ["RET-06", "RET-07"],
    question: {
      fr: "Comment mesurer les 24 mois d’un programme de retraite progressive?",
      en: "How are the 24 months of a progressive retirement programme measured?",
    },
    options: [
      [
        "as-first-planned",
        "du premier au dernier jour prévus au départ, tous deux compris",
        "from the first to the last day planned at the outset, both included",
      ],
      ["as-extended", "jusqu’à la fin réelle", "to the actual end"],
    ],
    why: {
      fr: "Le texte nomme la fin initialement prévue : une prolongation n’y change rien.",
      en: "The text names the end as initially planned: an extension does not move it.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8J",
    title: { fr: "Dernier jour d’une protection", en: "Last day of a cover" },
    articles: ["TRM-01", "TRM-04", "TRM-05"],
    question: {
      fr: "Une protection qui se termine à une date vaut-elle encore ce jour-là?",
      en: "Does a cover that ends on a date still hold on that day?",
    },
    options: [
      ["that-day", "oui, cette date est le dernier jour", "yes, that date is the last day"],
      ["eve", "non, la veille est le dernier jour", "no, the day before is the last one"],
    ],
    why: {
      fr: "La fin d’une période de prime est un jour payé, donc protégé; les autres dates se lisent de même. Ce qui cesse quand autre chose commence finit la veille.",
      en: "The end of a premium period is a day that was paid for, so it is covered; the other dates read alike. What stops when another thing begins ends on the day before.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8K",
    title: { fr: "Invalidité aux fins d’un changement", en: "Disability for a change" },
    articles: ["CHG-05"],
    question: {
      fr: "De retour au travail, mais pas encore admissible à une nouvelle période d’invalidité, la personne adhérente est-elle invalide aux fins d’un changement?",
      en: "Back at work, but not yet eligible for a new disability period, is the member disabled as to a change?",
    },
    options: [
      [
        "until-re-eligible",
        "oui, jusqu’à la veille de cette admissibilité",
        "yes, until the day before that eligibility",
      ],
      ["until-return", "non, dès le retour", "no, from the return on"],
    ],
    why: {
      fr: "La clause fait attendre le jour où elle redevient admissible, non celui du retour. Une demande faite entre les deux attend donc aussi.",
      en: "The clause waits for the day when she is eligible again, not that of the return. A request made between the two waits as well.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8L",
    title: { fr: "Dentaire à 25\u00A0% du temps plein ou moins", en: "Dental at 25% of full time or less" },
    articles: ["A25-06", "DEN-05"],
    question: {
      fr: "Le dentaire est-il accordé d’office à la personne nouvellement admissible qui travaille 25\u00A0% du temps plein ou moins?",
      en: "Is dental granted automatically to a newly eligible person who works 25% of full time or less?",
    },
    options: [
      ["granted-with-warning", "oui, avec un avertissement", "yes, with a warning"],
      ["not-granted", "non, seulement au-delà de 25\u00A0%", "no, only above 25%"],
    ],
    why: {
      fr: "La section 1.1 ne met personne à part. L’annexe 1, qui l’accorde au-delà de 25\u00A0%, laisse entendre une règle qu’elle n’imprime pas.",
      en: "Section 1.1 sets nobody apart. Annexe 1, which grants it above 25%, hints at a rule that it does not print.",
    },
    confidence: "low",
  },
  {
    id: "AMB-8M",
    title: { fr: "Suspension et 36 mois d’un niveau", en: "Suspension and the 36 months of a level" },
    articles: ["M36-01", "ABS-02"],
    question: {
      fr: "La suspension durant un congé arrête-t-elle les 36 mois d’un niveau santé?",
      en: "Does the suspension during a leave stop the 36 months of a health level?",
    },
    options: [
      ["goes-on", "non, ils continuent", "no, they go on"],
      ["stopped", "oui, ils s’arrêtent et reprennent ensuite", "yes, they stop and go on afterwards"],
    ],
    why: {
      fr: "La participation au régime santé ne cesse jamais, et le scénario choisi reprend de lui-même. La clause des périodes comptées traite du minimum dentaire.",
      en: "Participation in the health plan never stops, and the scenario chosen resumes by itself. The clause of the periods counted is about the dental minimum.",
    },
    confidence: "low",
  },
  {
    id: "AMB-8N",
    title: { fr: "Jour de l’invalidité aux fins d’un changement", en: "Day of the disability for a change" },
    articles: ["CHG-05"],
    question: {
      fr: "À quel jour la personne adhérente doit-elle être invalide pour que le changement attende?",
      en: "On which day must the member be disabled for the change to wait?",
    },
    options: [
      ["effective-day", "celui où le changement prendrait effet", "that on which the change would take effect"],
      ["request-day", "celui de la demande", "that of the request"],
    ],
    why: {
      fr: "La clause déplace l’entrée en vigueur : c’est ce jour-là qui compte. Une naissance d’avant l’invalidité garde sa date.",
      en: "The clause moves the day of effect, so that is the day that counts. A birth before the disability keeps its date.",
    },
    confidence: "low",
  },
  {
    id: "AMB-8P",
    title: { fr: "Plusieurs demandes sur un régime", en: "Several requests about a plan" },
    articles: ["CHG-02", "CHG-03", "CHG-04"],
    question: {
      fr: "Une demande reçue plus tard, qui prend effet le même jour ou avant, remplace-t-elle la précédente?",
      en: "Does a request received later, which takes effect on the same day or before, replace the one before it?",
    },
    options: [
      [
        "last-received",
        "oui, sauf une fin du dentaire déjà arrivée",
        "yes, except an end of dental that has already come",
      ],
      ["each-on-its-day", "non, chacune prend effet à sa date", "no, each takes effect on its date"],
    ],
    why: {
      fr: "Le dernier formulaire dit ce que la personne veut. Sinon, une demande plus ancienne retirerait un nouveau-né qu’une plus récente protège.",
      en: "The last form says what the person wants. Otherwise an older request would remove a newborn whom a newer one covers.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8Q",
    title: { fr: "Congé plus long que prévu", en: "Leave longer than planned" },
    articles: ["ABS-01"],
    question: {
      fr: "Un congé prévu pour 28 jours ou moins, sans retour connu, est-il long?",
      en: "Is a leave planned for 28 days or less, with no return known, a long one?",
    },
    options: [
      ["from-29th-day", "seulement à compter du 29e jour d’absence", "only from the 29th day of absence on"],
      ["as-planned", "non, tant qu’aucun retour n’est donné", "no, as long as no return is given"],
    ],
    why: {
      fr: "Le retour prévu vaut jusqu’à ce que l’absence soit, de fait, de plus de 28 jours; la suspension remonte alors au premier jour.",
      en: "The planned return holds until the absence is in fact of more than 28 days; the suspension then goes back to the first day.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-8R",
    title: { fr: "Vie et assurance salaire après l’adhésion", en: "Life and long-term disability after enrolment" },
    articles: ["LIF-01", "LTD-01"],
    question: {
      fr: "Quand prend effet un changement d’assurance vie ou d’assurance salaire demandé après l’adhésion?",
      en: "When does a change of life or long-term disability insurance asked for after enrolment take effect?",
    },
    options: [
      ["day-given", "au jour que l’événement donne", "on the day that the event gives"],
      ["pay-period", "comme un changement de statut", "as a change of status"],
    ],
    why: {
      fr: "Le texte ne date que l’adhésion et les changements de statut ou de niveau : rien n’est inventé.",
      en: "The text dates only enrolment and changes of status or level: nothing is invented.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-90",
    title: { fr: "Début des 12 mois de conservation des reçus", en: "Start of the 12 months of keeping receipts" },
    articles: ["WEB-06"],
    question: {
      fr: "De quand courent les 12 mois pendant lesquels les reçus originaux se conservent?",
      en: "From when do the 12 months of keeping original receipts run?",
    },
    options: [
      ["claim", "de la réclamation Web", "from the web claim"],
      ["service", "de la date des frais", "from the date of the expense"],
    ],
    why: {
      fr: "La conservation sert au contrôle d’une réclamation; le texte ne donne pas de départ. C’est aussi la date la plus prudente.",
      en: "Keeping them serves the control of a claim; the text gives no start. It is also the safer date.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-91",
    title: { fr: "Heures du service à la clientèle", en: "Hours of customer service" },
    articles: ["ADM-03", "WEB-09"],
    question: {
      fr: "Le service à la clientèle ouvre-t-il à 8 h ou à 8 h 30?",
      en: "Does customer service open at 8:00 or at 8:30?",
    },
    options: [
      ["both-with-source", "les deux sont donnés, chacun avec sa source", "both are given, each with its source"],
      ["eight-thirty", "8 h 30 seulement", "8:30 only"],
    ],
    why: {
      fr: "Deux documents impriment des heures différentes pour le même numéro. À 8 h 30, les deux le disent ouvert.",
      en: "Two documents print different hours for the same number. At 8:30, both say that it is open.",
    },
    confidence: "high",
  },
  {
    id: "AMB-92",
    title: { fr: "Caractères du code d’utilisateur", en: "Characters of the user code" },
    articles: ["REG-04"],
    question: {
      fr: "Quels caractères un code d’utilisateur admet-il?",
      en: "Which characters may a user code hold?",
    },
    options: [
      ["ascii-letters-and-digits", "A à Z, a à z et 0 à 9 seulement", "A to Z, a to z and 0 to 9 only"],
      ["any-letters", "toute lettre, accentuée ou non", "any letter, with or without an accent"],
    ],
    why: {
      fr: "Le texte dit alphanumériques, sans caractères spéciaux. Il ne dit pas si la casse compte.",
      en: "The text says alphanumeric, without special characters. It does not say whether case matters.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-93",
    title: { fr: "Types de caractères d’un mot de passe", en: "Types of characters in a password" },
    articles: ["REG-05"],
    question: {
      fr: "Qu’est-ce qu’un symbole, et une lettre accentuée est-elle d’un des quatre types?",
      en: "What is a symbol, and is a letter with an accent of one of the four types?",
    },
    options: [
      [
        "ascii-symbols",
        "tout autre caractère ASCII visible; une lettre accentuée est acceptée, sans type",
        "any other visible ASCII character; a letter with an accent is accepted, of no type",
      ],
      [
        "printed-examples",
        "les seuls symboles imprimés; une lettre accentuée est refusée",
        "only the symbols printed; a letter with an accent is refused",
      ],
    ],
    why: {
      fr: "Le texte donne des exemples de symboles, et des lettres de a à z. Il dit 3 des 4 types\u00A0: au moins 3.",
      en: "The text gives examples of symbols, and letters from a to z. It says 3 of the 4 types: at least 3.",
    },
    confidence: "low",
  },
  {
    id: "AMB-94",
    title: { fr: "Service de soutien et non-membres", en: "Support service and non-members" },
    articles: ["APQ-01"],
    question: {
      fr: "Un psychothérapeute non membre a-t-il accès au service, et à quel coût?",
      en: "Does a psychotherapist who is not a member have access to the service, and at what cost?",
    },
    options: [
      ["yes-at-cost", "oui, à 50\u00A0$", "yes, for\u00A0$50"],
      ["members-only", "non, il est réservé aux membres", "no, it is for members only"],
    ],
    why: {
      fr: "L’en-tête le réserve aux membres, et une note l’offre à 50\u00A0$ aux autres. Elle ne dit pas si c’est par demande.",
      en: "The heading reserves it for members, and a note offers it to others for\u00A0$50. It does not say whether that is per request.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-96",
    title: { fr: "Remboursement en 48 heures", en: "Reimbursement in 48 hours" },
    articles: ["WEB-04", "ADM-08"],
    question: {
      fr: "Les 48 heures sont-elles garanties, et en jours ouvrables?",
      en: "Are the 48 hours guaranteed, and in business days?",
    },
    options: [
      ["indicative", "elles sont indicatives", "they are an indication"],
      ["guaranteed", "elles sont garanties, de date à date", "they are guaranteed, from date to date"],
    ],
    why: {
      fr: "Un document les affirme sans réserve; l’autre, pour la majorité des soins. Aucun ne parle de jours ouvrables.",
      en: "One document states them without reservation; the other, for most care. Neither speaks of business days.",
    },
    confidence: "high",
  },
  {
    id: "AMB-97",
    title: { fr: "Institut de l’envoi de documents", en: "Institution of the sending of documents" },
    articles: ["DOC-01"],
    question: {
      fr: "La procédure d’envoi de documents est-elle celle de SSQ?",
      en: "Is the procedure to send documents that of SSQ?",
    },
    options: [
      [
        "another-institution",
        "non, celle d’un autre organisme; elle reste à part",
        "no, that of another institution; it is kept apart",
      ],
      ["of-the-insurer", "oui", "yes"],
    ],
    why: {
      fr: "Ses départements, ses livrets et ses agences sont ceux de l’assurance nationale d’Israël.",
      en: "Its departments, booklets and agencies are those of the National Insurance of Israel.",
    },
    confidence: "high",
  },
  {
    id: "AMB-98",
    title: { fr: "Code existant sur le site sécurisé", en: "Existing code on the secure site" },
    articles: ["REG-08", "REG-11", "REG-13"],
    question: {
      fr: "Peut-on s’inscrire sur le site sécurisé avec un code déjà créé?",
      en: "Can one register on the secure site with a code created earlier?",
    },
    options: [
      ["app-only", "non, dans l’application mobile seulement", "no, in the mobile app only"],
      ["site-too", "oui, comme dans l’application", "yes, as in the app"],
    ],
    why: {
      fr: "Pour le site, le texte n’imprime que la première inscription.",
      en: "For the site, the text prints only the first registration.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-9A",
    title: { fr: "Minute d’ouverture et de fermeture", en: "Minute of opening and of closing" },
    articles: ["ADM-03", "WEB-09"],
    question: {
      fr: "Le service est-il ouvert à l’heure même où il ouvre, et à celle où il ferme?",
      en: "Is the service open at the very minute when it opens, and when it closes?",
    },
    options: [
      ["opening-included", "ouvert à 8 h 30, fermé à 16 h 30", "open at 8:30, closed at 16:30"],
      ["both-included", "ouvert aux deux", "open at both"],
    ],
    why: {
      fr: "L’heure de fermeture est celle où l’on ne répond plus.",
      en: "The closing time is that from which nobody answers.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-9B",
    title: { fr: "Jours fériés", en: "Holidays" },
    articles: ["ADM-03", "WEB-09"],
    question: {
      fr: "Le service est-il ouvert un jour férié?",
      en: "Is the service open on a holiday?",
    },
    options: [
      [
        "as-a-weekday",
        "comme tout jour de la semaine, avec un avertissement",
        "as any day of the week, with a warning",
      ],
      ["closed", "non", "no"],
    ],
    why: {
      fr: "Aucun jour férié n’est imprimé, et tous ne le sont pas partout.",
      en: "No holiday is printed, and they are not the same everywhere.",
    },
    confidence: "low",
  },
  {
    id: "AMB-9C",
    title: { fr: "Caractères invisibles d’un mot de passe", en: "Invisible characters in a password" },
    articles: ["REG-05"],
    question: {
      fr: "Un mot de passe peut-il contenir un caractère de commande, de mise en forme ou incomplet?",
      en: "May a password hold a control, format or incomplete character?",
    },
    options: [
      ["refused", "non", "no"],
      ["accepted-without-class", "oui, sans compter dans un type", "yes, without counting as a type"],
    ],
    why: {
      fr: "Le texte n’en dit rien. Un tel caractère, souvent collé par mégarde, ne se voit pas et ne se ressaisit pas.",
      en: "The text says nothing of them. Such a character, often pasted by mistake, cannot be seen or typed again.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-9D",
    title: { fr: "Longueur d’un mot de passe", en: "Length of a password" },
    articles: ["REG-05"],
    question: {
      fr: "Comment les 8 caractères d’un mot de passe se comptent-ils?",
      en: "How are the 8 characters of a password counted?",
    },
    options: [
      [
        "both-forms",
        "tels que saisis et sous la forme composée (NFC)\u00A0: les deux doivent suffire",
        "as typed and in the composed form (NFC): both must do",
      ],
      ["as-typed", "tels que saisis, un accent à part compté", "as typed, an accent apart being counted"],
    ],
    why: {
      fr: "On ne sait pas laquelle le portail compte. Un mot de passe qui ne suffit que sous une forme peut y être refusé; un avertissement dit quand les deux diffèrent.",
      en: "Which one the portal counts is not known. A password that does in one form only may be refused there; a warning says when the two differ.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-9E",
    title: { fr: "Fichier vide", en: "Empty file" },
    articles: ["DOC-06", "DOC-07"],
    question: {
      fr: "Un fichier de 0 octet est-il accepté?",
      en: "Is a file of 0 bytes accepted?",
    },
    options: [
      ["refused", "non", "no"],
      ["accepted", "oui, aucun minimum n’est imprimé", "yes, no minimum is printed"],
    ],
    why: {
      fr: "Il n’a le format d’aucun document.",
      en: "It has the format of no document.",
    },
    confidence: "high",
  },
  {
    id: "AMB-9F",
    title: { fr: "Noms de fichiers", en: "File names" },
    articles: ["DOC-06", "DOC-07"],
    question: {
      fr: "Le nom d’un fichier est-il vérifié au-delà de son extension?",
      en: "Is the name of a file checked beyond its extension?",
    },
    options: [
      ["checked", "oui, par sécurité", "yes, for safety"],
      ["extension-only", "non, l’extension seulement", "no, its extension only"],
    ],
    why: {
      fr: "Le texte n’imprime que les formats. Un nom trompeur ou que des systèmes refusent est signalé, sans article.",
      en: "The text prints the formats only. A name that deceives, or that systems refuse, is reported without an article.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-9G",
    title: { fr: "Signature du formulaire de l’assureur", en: "Signature on the insurer’s form" },
    articles: ["CLM-05"],
    question: {
      fr: "Le formulaire dentaire de l’assureur doit-il être signé par le dentiste?",
      en: "Must the dentist sign the insurer’s own dental form?",
    },
    options: [
      ["not-required", "non", "no"],
      ["required", "oui, comme celui du dentiste", "yes, as the dentist’s form"],
    ],
    why: {
      fr: "Le texte n’exige une signature que du formulaire propre au dentiste. Le formulaire imprimé peut la demander.",
      en: "The text asks for a signature on the dentist’s own form only. The printed form may ask for one.",
    },
    confidence: "medium",
  },
  {
    id: "AMB-9H",
    title: { fr: "Voie d’une réclamation en santé", en: "Way to make a health claim" },
    articles: ["CLM-05", "ADM-08"],
    question: {
      fr: "Comment une demande de prestations en santé se présente-t-elle, et avec quel formulaire?",
      en: "How is a health claim made, and with which form?",
    },
    options: [
      ["unknown", "le texte ne le dit pas", "the text does not say"],
      ["as-dental", "comme en soins dentaires", "as for dental care"],
    ],
    why: {
      fr: "La section des demandes de prestations ne traite que des soins dentaires.",
      en: "The section on claims is about dental care only.",
    },
    confidence: "high",
  },
];

/**
 * Every clause about premiums, reimbursement, participation, benefits and services that can be read in two ways: first those whose reading
 * a caller may choose, in the order of `READING_OPTIONS`, then the assumptions, by number. The chosen option is the
 * first. Each call returns new plain objects.
 *
 * @example
 * listReadings().find(({ key }) => key === "taxRounding")?.chosen // "up": 51.58 $ is taxed 4.65 $, not 4.64 $
 * listReadings().filter(({ key }) => key === null) // the assumptions: no option of `context.readings` moves them
 */
export function listReadings(): Reading[] {
  const keys = Object.keys(READING_OPTIONS) as ReadingKey[];
  const rows = selectableRows();
  return [...keys.map((key) => selectable(key, rows[key])), ...assumptions().map(assumption)];
}

function selectable<Key extends ReadingKey>(key: Key, row: Row): Reading {
  const texts = READING_OPTION_TEXTS[key];
  const options = READING_OPTIONS[key].map((option) => ({ option, text: texts[option] }));
  return reading(row, key, READING_TITLES[key], options);
}

function assumption(row: Assumption): Reading {
  return reading(
    row,
    null,
    row.title,
    row.options.map(([option, fr, en]) => ({ option, text: { fr, en } })),
  );
}

/** Copied field by field: the register is shared, what a caller gets is not. */
function reading(
  { id, articles, question, why, confidence, source }: Row,
  key: ReadingKey | null,
  title: Readonly<Bilingual>,
  options: readonly Readonly<ReadingOption>[],
): Reading {
  return {
    id,
    key,
    title: { ...title },
    articles: [...articles],
    question: { ...question },
    options: options.map(({ option, text }) => ({ option, text: { ...text } })),
    chosen: (options[0] as ReadingOption).option,
    why: { ...why },
    confidence,
    source: source ?? null,
  };
}
