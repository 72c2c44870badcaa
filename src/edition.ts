import type { DentalBenefitCode, HealthBenefitCode } from "./coverage/benefits.js";
import type { LtdOption, Sex } from "./coverage/cover.js";
import type { Level } from "./coverage/levels.js";
import type { Scenario } from "./coverage/scenarios.js";
import type { Status } from "./coverage/statuses.js";

/** The age bands of the additional life rates, by rating age (LIF-11, §3.3 p. 13). There is none at 65 and over. */
export const AGE_BANDS = /* @__PURE__ */ Object.freeze([
  "under-30",
  "30-34",
  "35-39",
  "40-44",
  "45-49",
  "50-54",
  "55-59",
  "60-64",
] as const);
export type AgeBand = (typeof AGE_BANDS)[number];

/** The two salary classes of the employer contribution, by the maximum of the salary scale (PRM-02, PRM-03, §3.3 p. 11). */
export const SALARY_CLASSES = /* @__PURE__ */ Object.freeze(["below-40000", "from-40000"] as const);
export type SalaryClass = (typeof SALARY_CLASSES)[number];

/** A text in the two languages of the package. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** Where a table is printed. */
export interface Source {
  /** Ids of the articles of `listArticles()`. */
  articles: readonly string[];
  section: string;
  page: number;
  /** The text has no page breaks of its own: `true` where the page is inferred from its table of contents. */
  pageInferred: boolean;
}

/** What a figure counts. */
export type Unit =
  | "dollars-per-pay-period"
  | "dollars-per-year"
  | "dollars-per-1000-per-pay-period"
  | "share-of-annual-insurable-salary"
  | "share-of-full-time"
  | "share-of-contribution"
  | "share-of-premium"
  | "pay-periods-per-year"
  | "share-of-eligible-expense"
  | "dollars-per-calendar-year"
  | "share-of-fee"
  | "times-annual-insurable-salary"
  | "dollars-per-death"
  | "share-of-net-employer-benefit";

/** One printed table: its figures as decimal strings, when they hold (both days included, no end when `until` is `null`), what they count and where they are printed. */
export interface Table<Counted extends Unit, Values> {
  title: Bilingual;
  unit: Counted;
  from: string;
  until: string | null;
  source: Source;
  /** The day on which a person last held the figures against the source. */
  checkedOn: string;
  values: Values;
}

/** Additional life rates of one age band: sex, then smoking habits. */
export type LifeRates = Record<Sex, { smoker: string; nonSmoker: string }>;

/** What a maximum is counted over. */
export const MAXIMUM_PERIODS = /* @__PURE__ */ Object.freeze([
  "treatment",
  "x-ray",
  "day",
  "trip",
  "calendar-year",
  "months",
  "lifetime",
] as const);
export type MaximumPeriod = (typeof MAXIMUM_PERIODS)[number];

/** A printed maximum of a benefit: dollars reimbursed (REI-G2), or a number of pairs or of exams. */
export interface Maximum {
  /** `"480.00"` dollars, `"3"` pairs, `"1"` exam. */
  amount: string;
  /** Dollars when absent. */
  unit?: "pairs" | "exams" | undefined;
  per: MaximumPeriod;
  /** How many months, `per: "months"`. */
  months?: number | undefined;
  /** The part of the line that it limits; the whole line when absent. */
  of?: "exam" | "substance" | "recall-exam" | "complete-exam" | undefined;
  /** The age at which it holds (REI-32a, REI-32b); any when absent. */
  age?: "under-13" | "13-and-over" | undefined;
  /** The article of the maximum, when it is not that of the line. */
  article?: string | undefined;
}

/** A line of the health benefits. What it does not say is not so: no prescription, not counted, no maximum. */
export interface HealthBenefit {
  article: string;
  /** The share reimbursed of the eligible expense, by level; `null` is not covered (non couvert). */
  rates: Record<Level, string | null>;
  /** The asterisk: a medical prescription is required (REI-G1). */
  prescription?: true | undefined;
  /** Counted in the out-of-pocket maximum (REI-G5). */
  outOfPocket?: true | undefined;
  /** 100 % beyond the out-of-pocket maximum is printed on this line (REI-G6). */
  fullBeyondOutOfPocket?: true | undefined;
  /** SSQ authorizes it beforehand (CAN-03). */
  priorAuthorization?: true | undefined;
  /** Rental, or purchase when it costs less (REI-18). */
  rentalOrPurchase?: true | undefined;
  /** In the order in which they are applied: per treatment, then the part, then the whole (REI-33). */
  maxima?: readonly Maximum[] | undefined;
}

/** A class of the dental benefits. */
export interface DentalBenefit {
  article: string;
  rate: string;
  maxima?: readonly Maximum[] | undefined;
}

/** What an option of the long-term disability plan pays, and until when. */
export interface DisabilityTerms {
  article: string;
  /** The share of the net benefit that the employer pays at the 105th week. */
  rate: string;
  /** It ends on the day the member reaches this age. */
  untilAge: string;
  /** Instead, where the new rules of the pension plan hold. */
  conditionalAge?: string | undefined;
  /** The share of the unreduced pension that is subtracted. */
  pensionShare?: string | undefined;
}

/** The benefit tables, in the order of the brochure. They have a start and no printed end. */
export interface BenefitTables {
  healthBenefits: Table<"share-of-eligible-expense", Record<HealthBenefitCode, HealthBenefit>>;
  /** What a certificate keeps to pay in a calendar year (maximum annuel à débourser). */
  outOfPocketMaximum: Table<"dollars-per-calendar-year", string>;
  dentalBenefits: Table<"share-of-eligible-expense", Record<DentalBenefitCode, DentalBenefit>>;
  /** The share of the fee up to which laboratory fees are eligible (footnote 1, DEN-11). */
  laboratoryLimit: Table<"share-of-fee", string>;
  lifeBenefits: Table<"times-annual-insurable-salary", { basic: string; accidentalDeath: string }>;
  /** What a loss by accident may be paid; the table of the losses is not printed (LIF-03). */
  dismembermentShares: Table<"share-of-annual-insurable-salary", { minimum: string; maximum: string }>;
  /** For a death of a spouse or child; for that of a child when the member has no spouse (LIF-06). */
  dependantsLifeBenefits: Table<"dollars-per-death", { death: string; childWithoutSpouse: string }>;
  disabilityBenefits: Table<"share-of-net-employer-benefit", Record<LtdOption, DisabilityTerms>>;
}

/** The premium tables for one period, in the order of the brochure. */
export interface PremiumTables {
  /** Named in every result. */
  id: string;
  from: string;
  until: string;
  healthPremiums: Table<"dollars-per-pay-period", Record<Scenario, string>>;
  employerContributions: Table<"dollars-per-pay-period", Record<SalaryClass, Record<Status, string>>>;
  salaryScaleThreshold: Table<"dollars-per-year", string>;
  fullContributionWorkTime: Table<"share-of-full-time", string>;
  reducedContribution: Table<"share-of-contribution", string>;
  premiumTax: Table<"share-of-premium", string>;
  dentalPremiums: Table<"dollars-per-pay-period", Record<Status, string>>;
  basicLifeRate: Table<"share-of-annual-insurable-salary", string>;
  dependantsLifePremium: Table<"dollars-per-pay-period", string>;
  lifeRatesPerThousand: Table<"dollars-per-1000-per-pay-period", Record<AgeBand, LifeRates>>;
  lifeRatesOfSalary: Table<"share-of-annual-insurable-salary", Record<AgeBand, LifeRates>>;
  disabilityRates: Table<"share-of-annual-insurable-salary", Record<LtdOption, string>>;
  payPeriodsPerYear: Table<"pay-periods-per-year", string>;
}

/** All the tables of one renewal: the premiums, which hold from `from` until `until`, and the benefits. */
export interface Edition extends PremiumTables, BenefitTables {}
