import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  AdditionalLifeInput,
  Adjudication,
  AmountInput,
  AutomaticDentalInput,
  BenefitCode,
  CareerEvent,
  Certificate,
  ChangeDateInput,
  Claim,
  ComparedMember,
  ContestedDismissalInput,
  Context,
  Cover,
  CoveragePeriod,
  DeathBenefitInput,
  DeferredSalaryInput,
  DentalMinimumInput,
  DentalTerminationInput,
  DependantDentalEndInput,
  DisabilityBenefitInput,
  DismembermentInput,
  Edition,
  EligibilityInput,
  EmployerContributionInput,
  EnrolmentChoices,
  EnrolmentInput,
  ExemptionInput,
  ExemptionProof,
  GroupLtd,
  HealthChoice,
  HealthMinimumInput,
  HealthPremiumInput,
  HistoryInput,
  HistoryMember,
  Language,
  Level,
  LifeCover,
  LifeMultiple,
  LtdOption,
  Member,
  Opening,
  PayCalendar,
  Payer,
  Person,
  PremiumTaxInput,
  PremiumWaiverInput,
  ProgressiveRetirementInput,
  Readings,
  RemainingInput,
  Role,
  SalaryProgramme,
  Scenario,
  ScenarioChoice,
  Sex,
  ShareInput,
  SpouseLife,
  SpouseLifeInput,
  Status,
  UnpaidLeaveInput,
  Usage,
} from "../../src/index.js";
import type {
  basicLifePremium,
  benefitSchedule,
  dentalPremium,
  dependantsLifePremium,
  firstPayPeriod,
  ltdPremium,
  payPeriods,
  ratingAge,
  reverse,
} from "../../src/index.js";
import type * as schema from "../../src/schema.js";
import type {
  checkFile,
  checkHint,
  checkPassword,
  checkUserCode,
  ClaimSubmissionInput,
  DocumentFile,
  DocumentPathInput,
  DocumentSubmissionInput,
  FileAccessInput,
  OnlineClaimInput,
  PrivacyRequestInput,
  receiptRetention,
  RefusalSupportInput,
  RegistrationsInput,
  RegistrationStepInput,
  serviceHours,
  SignUpInput,
  uploadLimits,
} from "../../src/services.js";

type In<Name extends keyof typeof schema> = (typeof schema)[Name] extends z.ZodType
  ? z.input<(typeof schema)[Name]>
  : never;
type Out<Name extends keyof typeof schema> = (typeof schema)[Name] extends z.ZodType
  ? z.output<(typeof schema)[Name]>
  : never;

/** Intersections as plain objects: the types write `A & B` where the schemas have the keys of both. */
type Flat<Type> = Type extends object ? { [Key in keyof Type]: Flat<Type[Key]> } : Type;

test("every schema takes the type of its function, and gives it back", () => {
  expectTypeOf<In<"memberSchema">>().toEqualTypeOf<Member>();
  expectTypeOf<Out<"memberSchema">>().toEqualTypeOf<Member>();
  expectTypeOf<In<"comparedMemberSchema">>().toEqualTypeOf<ComparedMember>();
  expectTypeOf<In<"coverSchema">>().toEqualTypeOf<Cover>();
  expectTypeOf<In<"healthChoiceSchema">>().toEqualTypeOf<HealthChoice>();
  expectTypeOf<In<"lifeCoverSchema">>().toEqualTypeOf<LifeCover>();
  expectTypeOf<In<"spouseLifeSchema">>().toEqualTypeOf<SpouseLife>();
  expectTypeOf<In<"scenarioChoiceSchema">>().toEqualTypeOf<ScenarioChoice>();
  expectTypeOf<In<"scenarioSchema">>().toEqualTypeOf<Scenario>();
  expectTypeOf<In<"statusSchema">>().toEqualTypeOf<Status>();
  expectTypeOf<In<"levelSchema">>().toEqualTypeOf<Level>();
  expectTypeOf<In<"sexSchema">>().toEqualTypeOf<Sex>();
  expectTypeOf<In<"ltdOptionSchema">>().toEqualTypeOf<LtdOption>();
  expectTypeOf<In<"lifeMultipleSchema">>().toEqualTypeOf<LifeMultiple>();
  expectTypeOf<In<"payerSchema">>().toEqualTypeOf<Payer>();
  expectTypeOf<In<"languageSchema">>().toEqualTypeOf<Language>();
  expectTypeOf<In<"amountSchema">>().toEqualTypeOf<AmountInput>();
  expectTypeOf<In<"shareSchema">>().toEqualTypeOf<ShareInput>();
  expectTypeOf<In<"dateSchema">>().toEqualTypeOf<string>();
  expectTypeOf<In<"healthPremiumInputSchema">>().toEqualTypeOf<HealthPremiumInput>();
  expectTypeOf<In<"employerContributionInputSchema">>().toEqualTypeOf<EmployerContributionInput>();
  expectTypeOf<In<"additionalLifeInputSchema">>().toEqualTypeOf<AdditionalLifeInput>();
  expectTypeOf<In<"spouseLifeInputSchema">>().toEqualTypeOf<SpouseLifeInput>();
  expectTypeOf<In<"premiumTaxInputSchema">>().toEqualTypeOf<PremiumTaxInput>();
  expectTypeOf<In<"dentalPremiumInputSchema">>().toEqualTypeOf<Parameters<typeof dentalPremium>[0]>();
  expectTypeOf<In<"basicLifePremiumInputSchema">>().toEqualTypeOf<Parameters<typeof basicLifePremium>[0]>();
  expectTypeOf<In<"dependantsLifePremiumInputSchema">>().toEqualTypeOf<Parameters<typeof dependantsLifePremium>[0]>();
  expectTypeOf<In<"ltdPremiumInputSchema">>().toEqualTypeOf<Parameters<typeof ltdPremium>[0]>();
  expectTypeOf<In<"ratingAgeInputSchema">>().toEqualTypeOf<Parameters<typeof ratingAge>[0]>();
  expectTypeOf<In<"payPeriodsInputSchema">>().toEqualTypeOf<Parameters<typeof payPeriods>[0]>();
  expectTypeOf<In<"firstPayPeriodInputSchema">>().toEqualTypeOf<Parameters<typeof firstPayPeriod>[0]>();
  expectTypeOf<In<"readingsSchema">>().toEqualTypeOf<Readings>();
  expectTypeOf<In<"payCalendarSchema">>().toEqualTypeOf<PayCalendar>();
  expectTypeOf<In<"contextSchema">>().toEqualTypeOf<Context>();
  expectTypeOf<In<"roleSchema">>().toEqualTypeOf<Role>();
  expectTypeOf<In<"benefitSchema">>().toEqualTypeOf<BenefitCode>();
  expectTypeOf<In<"personSchema">>().toEqualTypeOf<Person>();
  expectTypeOf<In<"coveragePeriodSchema">>().toEqualTypeOf<CoveragePeriod>();
  expectTypeOf<In<"certificateSchema">>().toEqualTypeOf<Certificate>();
  expectTypeOf<Out<"certificateSchema">>().toEqualTypeOf<Certificate>();
  expectTypeOf<In<"claimSchema">>().toEqualTypeOf<Claim>();
  expectTypeOf<Out<"claimSchema">>().toEqualTypeOf<Claim>();
  expectTypeOf<In<"usageSchema">>().toEqualTypeOf<Usage>();
  expectTypeOf<Out<"usageSchema">>().toEqualTypeOf<Usage>();
  expectTypeOf<In<"openingSchema">>().toEqualTypeOf<Opening>();
  expectTypeOf<In<"adjudicationSchema">>().toEqualTypeOf<Adjudication>();
  expectTypeOf<Out<"adjudicationSchema">>().toEqualTypeOf<Adjudication>();
  expectTypeOf<In<"remainingInputSchema">>().toEqualTypeOf<RemainingInput>();
  expectTypeOf<In<"reverseInputSchema">>().toEqualTypeOf<Parameters<typeof reverse>[0]>();
  expectTypeOf<In<"benefitScheduleInputSchema">>().toEqualTypeOf<Parameters<typeof benefitSchedule>[0]>();
  expectTypeOf<In<"groupLtdSchema">>().toEqualTypeOf<GroupLtd>();
  expectTypeOf<In<"enrolmentChoicesSchema">>().toEqualTypeOf<EnrolmentChoices>();
  expectTypeOf<Flat<In<"enrolmentInputSchema">>>().toEqualTypeOf<Flat<EnrolmentInput>>();
  expectTypeOf<In<"exemptionProofSchema">>().toEqualTypeOf<ExemptionProof>();
  expectTypeOf<In<"exemptionInputSchema">>().toEqualTypeOf<ExemptionInput>();
  expectTypeOf<In<"eligibilityInputSchema">>().toEqualTypeOf<EligibilityInput>();
  expectTypeOf<In<"healthMinimumInputSchema">>().toEqualTypeOf<HealthMinimumInput>();
  expectTypeOf<In<"dentalMinimumInputSchema">>().toEqualTypeOf<DentalMinimumInput>();
  expectTypeOf<In<"changeDateInputSchema">>().toEqualTypeOf<ChangeDateInput>();
  expectTypeOf<In<"unpaidLeaveInputSchema">>().toEqualTypeOf<UnpaidLeaveInput>();
  expectTypeOf<In<"deferredSalaryInputSchema">>().toEqualTypeOf<DeferredSalaryInput>();
  expectTypeOf<In<"progressiveRetirementInputSchema">>().toEqualTypeOf<ProgressiveRetirementInput>();
  expectTypeOf<In<"contestedDismissalInputSchema">>().toEqualTypeOf<ContestedDismissalInput>();
  expectTypeOf<In<"dentalTerminationInputSchema">>().toEqualTypeOf<DentalTerminationInput>();
  expectTypeOf<In<"dependantDentalEndInputSchema">>().toEqualTypeOf<DependantDentalEndInput>();
  expectTypeOf<In<"automaticDentalInputSchema">>().toEqualTypeOf<AutomaticDentalInput>();
  expectTypeOf<In<"premiumWaiverInputSchema">>().toEqualTypeOf<PremiumWaiverInput>();
  expectTypeOf<Flat<In<"careerEventSchema">>>().toEqualTypeOf<Flat<CareerEvent>>();
  expectTypeOf<Flat<Out<"careerEventSchema">>>().toEqualTypeOf<Flat<CareerEvent>>();
  expectTypeOf<In<"historyMemberSchema">>().toEqualTypeOf<HistoryMember>();
  expectTypeOf<Flat<In<"historyInputSchema">>>().toEqualTypeOf<Flat<HistoryInput>>();
  expectTypeOf<Flat<Out<"historyInputSchema">>>().toEqualTypeOf<Flat<HistoryInput>>();
  expectTypeOf<In<"salaryProgrammeSchema">>().toEqualTypeOf<SalaryProgramme>();
  expectTypeOf<Flat<In<"deathBenefitInputSchema">>>().toEqualTypeOf<Flat<DeathBenefitInput>>();
  expectTypeOf<Flat<Out<"deathBenefitInputSchema">>>().toEqualTypeOf<Flat<DeathBenefitInput>>();
  expectTypeOf<In<"dismembermentInputSchema">>().toEqualTypeOf<DismembermentInput>();
  expectTypeOf<Out<"dismembermentInputSchema">>().toEqualTypeOf<DismembermentInput>();
  expectTypeOf<In<"disabilityBenefitInputSchema">>().toEqualTypeOf<DisabilityBenefitInput>();
  expectTypeOf<In<"editionSchema">>().toEqualTypeOf<Edition>();
  expectTypeOf<Out<"editionSchema">>().toEqualTypeOf<Edition>();
});

/** A byte array as itself: its methods are not compared one by one. */
type FlatBytes<Type> = Type extends Uint8Array
  ? "bytes"
  : Type extends object
    ? { [Key in keyof Type]: FlatBytes<Type[Key]> }
    : Type;

test("every schema of a service takes the type of its function, and gives it back", () => {
  expectTypeOf<In<"serviceHoursInputSchema">>().toEqualTypeOf<Parameters<typeof serviceHours>[0]>();
  expectTypeOf<Flat<In<"claimSubmissionInputSchema">>>().toEqualTypeOf<Flat<ClaimSubmissionInput>>();
  expectTypeOf<In<"fileAccessInputSchema">>().toEqualTypeOf<FileAccessInput>();
  expectTypeOf<In<"privacyRequestInputSchema">>().toEqualTypeOf<PrivacyRequestInput>();
  expectTypeOf<In<"onlineClaimInputSchema">>().toEqualTypeOf<OnlineClaimInput>();
  expectTypeOf<In<"receiptRetentionInputSchema">>().toEqualTypeOf<Parameters<typeof receiptRetention>[0]>();
  expectTypeOf<In<"userCodeSchema">>().toEqualTypeOf<Parameters<typeof checkUserCode>[0]>();
  expectTypeOf<In<"passwordSchema">>().toEqualTypeOf<Parameters<typeof checkPassword>[0]>();
  expectTypeOf<In<"hintInputSchema">>().toEqualTypeOf<Parameters<typeof checkHint>[0]>();
  expectTypeOf<In<"signUpInputSchema">>().toEqualTypeOf<SignUpInput>();
  expectTypeOf<In<"signUpFormSchema">>().toEqualTypeOf<SignUpInput>();
  expectTypeOf<Out<"signUpFormSchema">>().toEqualTypeOf<SignUpInput>();
  expectTypeOf<In<"registrationsInputSchema">>().toEqualTypeOf<RegistrationsInput>();
  expectTypeOf<Flat<In<"registrationStepInputSchema">>>().toEqualTypeOf<Flat<RegistrationStepInput>>();
  expectTypeOf<In<"refusalSupportInputSchema">>().toEqualTypeOf<RefusalSupportInput>();
  expectTypeOf<In<"documentFileSchema">>().toEqualTypeOf<DocumentFile>();
  expectTypeOf<Out<"documentFileSchema">>().toEqualTypeOf<DocumentFile>();
  expectTypeOf<FlatBytes<In<"checkFileInputSchema">>>().toEqualTypeOf<FlatBytes<Parameters<typeof checkFile>[0]>>();
  expectTypeOf<In<"uploadLimitsInputSchema">>().toEqualTypeOf<Parameters<typeof uploadLimits>[0]>();
  expectTypeOf<FlatBytes<In<"documentSubmissionInputSchema">>>().toEqualTypeOf<FlatBytes<DocumentSubmissionInput>>();
  expectTypeOf<FlatBytes<In<"documentFormSchema">>>().toEqualTypeOf<FlatBytes<DocumentSubmissionInput>>();
  expectTypeOf<FlatBytes<Out<"documentFormSchema">>>().toEqualTypeOf<FlatBytes<DocumentSubmissionInput>>();
  expectTypeOf<In<"documentPathInputSchema">>().toEqualTypeOf<DocumentPathInput>();
});
