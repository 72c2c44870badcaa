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
});

export const DEFAULT_READINGS: Readonly<Readings> = {
  halfContributionRounding: "half-up",
  contributionAtQuarterTime: "half",
  taxRounding: "up",
  taxScope: "payer-total",
  taxOnEmployerShare: "employer",
  annualPeriods: "26",
  memberLifeRate: "percent-of-salary",
  fullReimbursementScope: "drugs",
  countedWhenCapped: "with-what-was-paid",
  claimOrder: "incurred",
  dearerGeneric: "as-billed",
  monthWindows: "rolling",
  laboratoryLimit: "basic",
  maximaScope: "person",
  groupedDisciplines: "shared",
  visionAtThirteen: "rule-in-force",
  tripMaximum: "person",
  healthClaimDeadline: "none-stated",
};

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

const SELECTABLE: Readonly<Record<ReadingKey, Row>> = {
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
};

const ASSUMPTIONS: readonly Assumption[] = [
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
];

/**
 * Every clause about premiums and reimbursement that can be read in two ways: first those whose reading a caller may
 * choose, in the order of `READING_OPTIONS`, then the assumptions, by number. The chosen option is the first. Each call
 * returns new plain objects.
 *
 * @example
 * listReadings().find(({ key }) => key === "taxRounding")?.chosen // "up": 51.58 $ is taxed 4.65 $, not 4.64 $
 * listReadings().filter(({ key }) => key === null) // the assumptions: no option of `context.readings` moves them
 */
export function listReadings(): Reading[] {
  const keys = Object.keys(READING_OPTIONS) as ReadingKey[];
  return [...keys.map(selectable), ...ASSUMPTIONS.map(assumption)];
}

function selectable<Key extends ReadingKey>(key: Key): Reading {
  const texts = READING_OPTION_TEXTS[key];
  const options = READING_OPTIONS[key].map((option) => ({ option, text: texts[option] }));
  return reading(SELECTABLE[key], key, READING_TITLES[key], options);
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
