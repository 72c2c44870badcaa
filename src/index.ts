export { attempt, isRegimeError, RegimeError } from "./errors.js";
export type { Attempt, ErrorCode, Issue, Language, Params, Warning, WarningCode } from "./errors.js";
export { STATUSES, type Status } from "./coverage/statuses.js";
export { LEVELS, type Level } from "./coverage/levels.js";
export { SCENARIOS, type Scenario, type ScenarioParts } from "./coverage/scenarios.js";
export { scenarioParts } from "./coverage/scenario-parts.js";
export { scenarioLetter, type ScenarioChoice } from "./coverage/scenario-letter.js";
export { LIFE_MULTIPLES, LTD_OPTIONS, SEXES } from "./coverage/cover.js";
export type {
  AmountInput,
  Cover,
  HealthChoice,
  LifeCover,
  LifeMultiple,
  LtdOption,
  Sex,
  ShareInput,
  SpouseLife,
} from "./coverage/cover.js";
export { AGE_BANDS, SALARY_CLASSES } from "./edition.js";
export type { AgeBand, Bilingual, Edition, LifeRates, SalaryClass, Source, Table, Unit } from "./edition.js";
export { editionOn } from "./editions.js";
export type { Context, PayCalendar } from "./context.js";
export {
  listReadings,
  READING_OPTIONS,
  type Reading,
  type ReadingKey,
  type ReadingOption,
  type Readings,
} from "./readings.js";
export { listArticles } from "./articles.js";
export type { Article, ArticleStatus } from "./articles.js";
export type { Rounding } from "./money.js";
export type { Step, Verb } from "./trace.js";
export { firstPayPeriod, payPeriods } from "./pay-periods.js";
export type { PayPeriod } from "./calendar.js";
export { ratingAge } from "./premium/rating-age.js";
export { employerContribution } from "./premium/employer-contribution.js";
export type { EmployerContribution, EmployerContributionInput } from "./premium/employer-contribution.js";
export { healthPremium, PAYERS, type HealthPremiumInput, type Payer } from "./premium/health.js";
export { dentalPremium } from "./premium/dental.js";
export { basicLifePremium } from "./premium/basic-life.js";
export { dependantsLifePremium } from "./premium/dependants-life.js";
export { additionalLifePremium, type AdditionalLifeInput } from "./premium/additional-life.js";
export { spouseLifePremium, type SpouseLifeInput } from "./premium/spouse-life.js";
export { ltdPremium } from "./premium/long-term-disability.js";
export { premiumTax, type PremiumTax, type PremiumTaxInput } from "./premium/tax.js";
export { LINES, type LineName, type Premium, type Shares, type UsedReadings } from "./premium/premium.js";
export type { Member } from "./premium/member.js";
export { quote, type Quote, type QuoteLine, type TaxShares } from "./premium/quote.js";
export { compareScenarios, type ComparedMember, type ScenarioQuote } from "./premium/compare-scenarios.js";
export { explain } from "./explain/explain.js";
export { labels, type Labels } from "./explain/labels.js";
