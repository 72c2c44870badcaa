import type { LtdOption, Sex } from "./coverage/cover.js";
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
  | "pay-periods-per-year";

/** One printed table: its figures as decimal strings, when they hold (both days included), what they count and where they are printed. */
export interface Table<Counted extends Unit, Values> {
  title: Bilingual;
  unit: Counted;
  from: string;
  until: string;
  source: Source;
  /** The day on which a person last held the figures against the source. */
  checkedOn: string;
  values: Values;
}

/** Additional life rates of one age band: sex, then smoking habits. */
export type LifeRates = Record<Sex, { smoker: string; nonSmoker: string }>;

/** A whole set of premium tables for one period, in the order of the brochure. */
export interface Edition {
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
