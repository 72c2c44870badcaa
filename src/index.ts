export { attempt, isRegimeError, RegimeError } from "./errors.js";
export type {
  Attempt,
  ErrorCode,
  Issue,
  Language,
  Params,
  Reason,
  ReasonCode,
  Warning,
  WarningCode,
} from "./errors.js";
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
export { BENEFITS, DENTAL_BENEFITS, DISCIPLINES, HEALTH_BENEFITS } from "./coverage/benefits.js";
export type {
  BenefitCode,
  DentalBenefitCode,
  Discipline,
  GroupedBenefit,
  HealthBenefitCode,
} from "./coverage/benefits.js";
export { ROLES, type Certificate, type CoveragePeriod, type Person, type Role } from "./coverage/certificate.js";
export { AGE_BANDS, MAXIMUM_PERIODS, SALARY_CLASSES } from "./edition.js";
export type {
  AgeBand,
  Bilingual,
  DentalBenefit,
  DisabilityTerms,
  Edition,
  HealthBenefit,
  LifeRates,
  Maximum,
  MaximumPeriod,
  SalaryClass,
  Source,
  Table,
  Unit,
} from "./edition.js";
export { editionOn } from "./editions.js";
export type { Context, PayCalendar } from "./context.js";
export {
  listReadings,
  READING_OPTIONS,
  type Reading,
  type ReadingKey,
  type ReadingOption,
  type Readings,
  type UsedReadings,
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
export { LINES, type LineName, type Premium, type Shares } from "./premium/premium.js";
export type { Member } from "./premium/member.js";
export { quote, type Quote, type QuoteLine, type TaxShares } from "./premium/quote.js";
export { compareScenarios, type ComparedMember, type ScenarioQuote } from "./premium/compare-scenarios.js";
export { benefitSchedule } from "./reimbursement/benefit-schedule.js";
export type { BenefitSchedule, BenefitTerms, MaximumTerms } from "./reimbursement/benefit-schedule.js";
export type {
  BasicDentalClaim,
  BedClaim,
  CannabisClaim,
  CannabisFacts,
  ChiropracticClaim,
  Claim,
  DrugClaim,
  DrugFacts,
  InjectionClaim,
  MassageClaim,
  PlainBenefit,
  PlainClaim,
  PsychologyClaim,
  RestorativeDentalClaim,
  StockingsClaim,
  TripClaim,
  VisionClaim,
} from "./reimbursement/claim.js";
export { adjudicate, type Adjudication, type AdjudicationResult } from "./reimbursement/adjudicate.js";
export type { Decision } from "./reimbursement/write-decision.js";
export type { ClaimWarning } from "./reimbursement/warnings.js";
export type { Balance, Balances, OutOfPocketBalance } from "./reimbursement/balances.js";
export type { DecidedClaim, Usage } from "./reimbursement/usage.js";
export { usageFrom, type Opening, type PaidClaim } from "./reimbursement/usage-from.js";
export { reverse } from "./reimbursement/reverse.js";
export { remaining, type Remaining, type RemainingInput } from "./reimbursement/remaining.js";
export { enrolment } from "./participation/enrolment.js";
export type { EnrolledPlans, Enrolment, EnrolmentInput } from "./participation/enrolment.js";
export type { GroupLtd } from "./participation/group-ltd.js";
export { exemption, type Exemption, type ExemptionInput } from "./participation/exemption.js";
export { ELIGIBILITIES, eligibility } from "./participation/eligibility.js";
export type { Eligibility, EligibilityInput, PlanEligibility } from "./participation/eligibility.js";
export { healthMinimum, type HealthMinimum, type HealthMinimumInput } from "./participation/health-minimum.js";
export { dentalMinimum, type DentalMinimum, type DentalMinimumInput } from "./participation/dental-minimum.js";
export { changeDate, type ChangeDate, type ChangeDateInput } from "./participation/change-date.js";
export type { AbsencePlan, AbsencePlans, AbsenceState, InsurableSalary } from "./participation/absence.js";
export { unpaidLeave, type UnpaidLeave, type UnpaidLeaveInput } from "./participation/unpaid-leave.js";
export { deferredSalary, type DeferredSalary, type DeferredSalaryInput } from "./participation/deferred-salary.js";
export { progressiveRetirement } from "./participation/progressive-retirement.js";
export type { ProgressiveRetirement, ProgressiveRetirementInput } from "./participation/progressive-retirement.js";
export { contestedDismissal } from "./participation/contested-dismissal.js";
export type {
  ContestedDismissal,
  ContestedDismissalInput,
  DismissalDecision,
} from "./participation/contested-dismissal.js";
export { dentalTermination, dependantDentalEnd } from "./participation/dental-termination.js";
export type {
  DentalEnd,
  DentalTermination,
  DentalTerminationInput,
  DependantDentalEnd,
  DependantDentalEndInput,
} from "./participation/dental-termination.js";
export { automaticDental } from "./participation/automatic-dental.js";
export type { AutomaticDental, AutomaticDentalInput } from "./participation/automatic-dental.js";
export { premiumWaiver, type PremiumWaiver, type PremiumWaiverInput } from "./participation/premium-waiver.js";
export { DECISION_INSTANCES, EVENT_TYPES, LEAVE_KINDS } from "./participation/event.js";
export type {
  CareerEvent,
  DecisionInstance,
  EnrolmentChoices,
  EventType,
  ExemptionProof,
  LeaveKind,
  NewDependant,
  NewSpouse,
} from "./participation/event.js";
export {
  DISABILITY_MOVES,
  DISABILITY_STATES,
  EXEMPTION_MOVES,
  EXEMPTION_STATES,
  SITUATION_MOVES,
  SITUATIONS,
} from "./participation/states.js";
export type { DisabilityState, ExemptionState, Moves, Situation } from "./participation/states.js";
export { PLAN_STATES, type PlanState } from "./participation/standing.js";
export { coverageHistory } from "./participation/coverage-history.js";
export type {
  CoverageHistory,
  GrantedChange,
  HistoryDependant,
  HistoryInput,
  HistoryMember,
  RefusedRequest,
} from "./participation/coverage-history.js";
export type {
  DentalInterval,
  HealthInterval,
  LifeInterval,
  LtdInterval,
  PlanHistories,
  PlanInterval,
} from "./participation/timeline.js";
export type { PeriodPremiums, PremiumCorrection } from "./participation/pay-history.js";
export type { BenefitSalary, SalaryProgramme } from "./benefit/benefit-salary.js";
export { DEATH_LINES, deathBenefit } from "./benefit/death-benefit.js";
export type { DeathBenefit, DeathBenefitInput, DeathLine, DeathLineName } from "./benefit/death-benefit.js";
export { dismembermentBenefit } from "./benefit/dismemberment-benefit.js";
export type { DismembermentBenefit, DismembermentInput } from "./benefit/dismemberment-benefit.js";
export { disabilityBenefit } from "./benefit/disability-benefit.js";
export type { DisabilityAmount, DisabilityBenefit, DisabilityBenefitInput } from "./benefit/disability-benefit.js";
export { readPopulation, type Population, type Reject } from "./batch/read-population.js";
export { FACTS, type Fact, type PopulationColumns } from "./batch/population-columns.js";
export { slicePopulation } from "./batch/slice-population.js";
export { PREMIUM_COLUMNS, premiumColumns } from "./batch/premium-columns.js";
export type { ColumnsContext, PremiumColumn, PremiumColumns } from "./batch/premium-columns.js";
export { columnOf } from "./batch/column-of.js";
export { adjudicateStream } from "./batch/adjudicate-stream.js";
export type { AdjudicationStream, StreamContext, StreamSnapshot } from "./batch/adjudicate-stream.js";
export type { StreamReject, StreamResult } from "./batch/decide-group.js";
export type { StreamItem } from "./batch/claim-groups.js";
export { comparePremiums } from "./batch/compare-premiums.js";
export type { MovedMember, PremiumComparison, PremiumGroup, SharesChange } from "./batch/compare-premiums.js";
export { compareClaims } from "./batch/compare-claims.js";
export type { ClaimComparison, ClaimTotals, ComparedClaims, MovedClaim } from "./batch/compare-claims.js";
export type { Band, Change, Movements } from "./batch/change.js";
export { verify } from "./batch/verify.js";
export type { DifferenceKind, Verification, VerifyClaims, VerifyMember, VerifyRow } from "./batch/verify.js";
export type { Difference } from "./batch/difference.js";
export { CLAIM_COLUMNS, MEMBER_COLUMNS } from "./batch/verify-columns.js";
export type { ClaimColumn, MemberColumn, TheirDecision, TheirPremiums } from "./batch/verify-columns.js";
export { explain } from "./explain/explain.js";
export { labels, type Labels } from "./explain/labels.js";
