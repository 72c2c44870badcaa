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
}

export type ReadingKey = keyof Readings;

/** The options of each selectable reading; the first is the default. */
export const READING_OPTIONS: { readonly [Key in ReadingKey]: readonly Readings[Key][] } = /* @__PURE__ */ deepFreeze({
  halfContributionRounding: ["half-up", "down", "half-even"],
  contributionAtQuarterTime: ["half", "none"],
  taxRounding: ["up", "half-up"],
  taxScope: ["payer-total", "line"],
  taxOnEmployerShare: ["employer", "employee"],
  annualPeriods: ["26", "calendar"],
  memberLifeRate: ["percent-of-salary", "per-1000"],
});

export const DEFAULT_READINGS: Readonly<Readings> = {
  halfContributionRounding: "half-up",
  contributionAtQuarterTime: "half",
  taxRounding: "up",
  taxScope: "payer-total",
  taxOnEmployerShare: "employer",
  annualPeriods: "26",
  memberLifeRate: "percent-of-salary",
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
};

const ASSUMPTIONS: readonly Assumption[] = [
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
];

/**
 * Every clause about premiums that can be read in two ways: first those whose reading a caller may choose, in the order
 * of `READING_OPTIONS`, then the assumptions, by number. The chosen option is the first. Each call returns new plain objects.
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
