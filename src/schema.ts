import * as z from "zod";
import {
  changedEdition,
  pathInChange,
  SCALABLE_TABLES,
  type RateChange,
  type ScalableTable,
  type TableName,
} from "./batch/rate-change.js";
import { readSalaryProgramme } from "./benefit/benefit-salary.js";
import { readDisability } from "./benefit/disability-benefit.js";
import { readLoss } from "./benefit/dismemberment-benefit.js";
import { readContext, settingOfBenefits, type Context, type PayCalendar } from "./context.js";
import {
  BENEFITS,
  DENTAL_BENEFITS,
  DISCIPLINES,
  HEALTH_BENEFITS,
  type BenefitCode,
  type Discipline,
  type GroupedBenefit,
} from "./coverage/benefits.js";
import { ROLES } from "./coverage/certificate.js";
import { LIFE_MULTIPLES, LTD_OPTIONS, SEXES } from "./coverage/cover.js";
import { LEVELS } from "./coverage/levels.js";
import { readCertificate, readPeriod, readPerson, type ExactPerson } from "./coverage/read-certificate.js";
import { readSpouseAmount } from "./coverage/read-cover.js";
import { readLetter } from "./coverage/scenario-letter.js";
import { SCENARIO_PARTS, SCENARIOS } from "./coverage/scenarios.js";
import { STATUSES } from "./coverage/statuses.js";
import {
  AGE_BANDS,
  MAXIMUM_PERIODS,
  SALARY_CLASSES,
  type DentalBenefit,
  type Edition,
  type HealthBenefit,
  type Maximum,
  type Table,
  type Unit,
} from "./edition.js";
import { editionOn } from "./editions.js";
import { attempt, fill, RegimeError, type Issue, type Reason } from "./errors.js";
import { ERRORS_EN, REASONS_EN } from "./messages/en.js";
import { admit, exactOf } from "./exact-edition.js";
import { readChange } from "./participation/change-date.js";
import { readDismissal } from "./participation/contested-dismissal.js";
import { readScheme } from "./participation/deferred-salary.js";
import { readStay } from "./participation/dental-minimum.js";
import { DECISION_INSTANCES, LEAVE_KINDS, type CareerEvent, type EventType } from "./participation/event.js";
import { readExemption } from "./participation/exemption.js";
import { readTotalDisability } from "./participation/premium-waiver.js";
import { readProgramme } from "./participation/progressive-retirement.js";
import { DENTAL_ANSWERS, DEPENDANT_ROLES, readEvent, REQUESTED_PLANS } from "./participation/read-event.js";
import { readStory } from "./participation/read-story.js";
import { readRuleDate } from "./participation/rules-start.js";
import { readLeave, UNPAID_KINDS } from "./participation/unpaid-leave.js";
import { PAYERS } from "./premium/health.js";
import { readComparedMember, readMember } from "./premium/member.js";
import { readRatedAge, readRatingAge } from "./premium/rating-age.js";
import { keyName, LONGEST_ENTRY, readAmount, readDate, readShare, report } from "./read.js";
import { readOrThrow } from "./read-or-throw.js";
import { DEFAULT_READINGS, READING_OPTIONS } from "./readings.js";
import { readAdjudication } from "./reimbursement/adjudicate.js";
import { AGE_RULES } from "./reimbursement/age.js";
import type { PlainBenefit } from "./reimbursement/claim.js";
import {
  ACTS,
  BED_MODES,
  CLAIM_FACTS,
  DRUG_KINDS,
  ITEMS,
  MOST_PAIRS,
  NATURES,
  PRESCRIBERS,
  readClaim,
  SERVICES,
  STAGES,
} from "./reimbursement/read-claim.js";
import { LONGEST_CONTENT, readUsage, USAGE_VERSION } from "./reimbursement/read-usage.js";
import { readRemaining } from "./reimbursement/remaining.js";
import { readReversal } from "./reimbursement/reverse.js";
import { readOpening } from "./reimbursement/usage-from.js";
import { DOCUMENT_CHANNELS, isBytes } from "./services/documents/check-file.js";
import {
  DEPARTMENTS,
  DOCUMENT_FIELDS,
  documentSubmission,
  REQUIRED_DOCUMENTS,
} from "./services/documents/document-submission.js";
import { CLAIM_WAYS, FORM_OWNERS } from "./services/plan-claims/claim-submission.js";
import { FILE_READERS, FILE_TASKS } from "./services/plan-claims/file-access.js";
import { PRIVACY_KINDS } from "./services/plan-claims/privacy-request.js";
import { REFUSAL_PARTIES } from "./services/refusal-support/refusal-support.js";
import { checkSignUp, SIGN_UP_ARTICLES } from "./services/registration/check-sign-up.js";
import {
  EXISTING_CODES,
  MOST_INSURANCE_FILES,
  REGISTRATION_BRANCHES,
  REGISTRATION_FACTS,
} from "./services/registration/registration-step.js";
import { TIME_OF_DAY } from "./services/service-hours.js";

// For forms and JSON: what these schemas accept, the functions accept, and the reverse. Rules that bind several fields
// are not written a second time: a refinement asks the reading of the function itself.

/** Adds what a reading of the core reports, with its code and parameters. */
function asRead<Value>(read: (value: Value, issues: Issue[]) => unknown) {
  return (value: Value, context: z.core.$RefinementCtx<Value>): void => {
    const issues: Issue[] = [];
    read(value, issues);
    for (const issue of issues) {
      const message = fill(ERRORS_EN[issue.code], issue.params);
      // Not to continue: rules that bind several fields are asked of readable ones only.
      context.addIssue({ code: "custom", path: issue.path, message, params: { ...issue }, continue: false });
    }
  };
}

/** The same of a reading whose paths begin with the key at which functions have the value. */
function asReadAt<Value>(key: string, read: (value: Value, issues: Issue[]) => unknown) {
  return asRead<Value>((value, issues) => {
    read(value, issues);
    for (const issue of issues) if (issue.path[0] === key) issue.path.shift();
  });
}

// What is not of its form is not looked at further: one issue for one field.
const ABORT = { abort: true } as const;
const text = (pattern: RegExp) => z.string().regex(pattern, ABORT);

/** An array that is not written to. `.readonly()` of zod would freeze the caller’s own value where it is wrong, and throw at bytes. */
const listOf = <Element extends z.ZodType>(element: Element) =>
  z.array(element) as z.ZodType<readonly z.output<Element>[], readonly z.input<Element>[]>;

/** An amount in dollars, as `AmountInput`. */
export const amountSchema = z.union([
  text(/^\d{1,9}(?:\.\d{1,2})?$/),
  z
    .number()
    .min(0)
    .max(999_999_999.99)
    .superRefine(asRead((value: number, issues) => readAmount(value, "", null, issues))),
]);

/** A share from 0 to 1, as `ShareInput`. */
export const shareSchema = z.union([
  text(/^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/),
  z
    .number()
    .min(0)
    .max(1)
    .superRefine(asRead((value: number, issues) => readShare(value, "", null, issues))),
]);

/** A civil date of the years 1900 to 2200, as ISO text. */
export const dateSchema = z
  .string()
  .meta({ format: "date" })
  .superRefine(asRead((value: string, issues) => readDate(value, "", null, issues)));

export const statusSchema = z.enum(STATUSES);
export const levelSchema = z.literal(LEVELS);
export const scenarioSchema = z.enum(SCENARIOS);
export const sexSchema = z.enum(SEXES);
export const ltdOptionSchema = z.enum(LTD_OPTIONS);
export const lifeMultipleSchema = z.literal(LIFE_MULTIPLES);
export const payerSchema = z.enum(PAYERS);
export const languageSchema = z.enum(["fr", "en"]);

const scenarioParts = { status: statusSchema, level: levelSchema, dependantsLevel: levelSchema.optional() };

/** The input of `scenarioLetter`. */
export const scenarioChoiceSchema = z
  .strictObject({ ...scenarioParts, spouseLevel: levelSchema.optional(), childrenLevel: levelSchema.optional() })
  .superRefine(asRead((choice, issues) => readLetter(choice, "", issues)));

/** A scenario by its letter or by its parts. */
export const healthChoiceSchema = z
  .union([z.strictObject({ scenario: scenarioSchema }), z.strictObject(scenarioParts)])
  .superRefine(
    asRead((choice, issues) => {
      if ("status" in choice) readLetter(choice, "", issues);
    }),
  );

const spouseAmountSchema = amountSchema.superRefine(
  asRead((value, issues: Issue[]) => readSpouseAmount(value, "", issues)),
);

export const spouseLifeSchema = z.strictObject({
  amount: spouseAmountSchema,
  sex: sexSchema,
  smoker: z.boolean().optional(),
});

export const lifeCoverSchema = z.strictObject({
  basic: z.boolean().optional(),
  dependants: z.boolean().optional(),
  additional: lifeMultipleSchema.optional(),
  spouse: spouseLifeSchema.optional(),
});

const otherCovers = {
  dental: statusSchema.nullable().optional(),
  life: lifeCoverSchema.nullable().optional(),
  ltd: ltdOptionSchema.nullable().optional(),
};
const healthCover = z.union([healthChoiceSchema, z.literal("exempt"), z.null()]);

/** What a member holds, plan by plan. */
export const coverSchema = z.strictObject({ health: healthCover, ...otherCovers });

const household = {
  on: dateSchema,
  insurableSalary: amountSchema,
  salaryScaleMaximum: amountSchema,
  workTime: shareSchema,
  birthDate: dateSchema.optional(),
  sex: sexSchema.optional(),
  smoker: z.boolean().optional(),
  ...otherCovers,
  paidBy: payerSchema.optional(),
};

/** The input of `quote`. */
export const memberSchema = z
  .strictObject({ health: healthCover, ...household })
  .superRefine(asRead((member, issues) => readMember(member, issues)));

/** The input of `compareScenarios`. */
export const comparedMemberSchema = z
  .strictObject(household)
  .superRefine(asRead((member, issues) => readComparedMember(member, issues)));

/** The input of `healthPremium`. */
export const healthPremiumInputSchema = z.strictObject({
  on: dateSchema,
  health: z.union([healthChoiceSchema, z.literal("exempt")]),
  salaryScaleMaximum: amountSchema,
  workTime: shareSchema,
  paidBy: payerSchema.optional(),
});

/** The input of `employerContribution`. */
export const employerContributionInputSchema = z.strictObject({
  on: dateSchema,
  status: statusSchema,
  salaryScaleMaximum: amountSchema,
  workTime: shareSchema,
});

/** The input of `dentalPremium`. */
export const dentalPremiumInputSchema = z.strictObject({ on: dateSchema, status: statusSchema });

/** The input of `basicLifePremium`. */
export const basicLifePremiumInputSchema = z.strictObject({ on: dateSchema, insurableSalary: amountSchema });

/** The input of `dependantsLifePremium`. */
export const dependantsLifePremiumInputSchema = z.strictObject({ on: dateSchema });

/** The input of `additionalLifePremium`. */
export const additionalLifeInputSchema = z
  .strictObject({
    on: dateSchema,
    insurableSalary: amountSchema,
    multiple: lifeMultipleSchema,
    birthDate: dateSchema,
    sex: sexSchema,
    smoker: z.boolean().optional(),
  })
  .superRefine(asRead(({ birthDate, on }, issues) => readRatedAge(birthDate, on, "birthDate", issues)));

/** The input of `spouseLifePremium`. */
export const spouseLifeInputSchema = z
  .strictObject({
    on: dateSchema,
    amount: spouseAmountSchema,
    memberBirthDate: dateSchema,
    sex: sexSchema,
    smoker: z.boolean().optional(),
  })
  .superRefine(
    asRead(({ memberBirthDate, on }, issues) => readRatedAge(memberBirthDate, on, "memberBirthDate", issues)),
  );

/** The input of `ltdPremium`. */
export const ltdPremiumInputSchema = z.strictObject({
  on: dateSchema,
  option: ltdOptionSchema,
  insurableSalary: amountSchema,
});

/** The input of `premiumTax`. */
export const premiumTaxInputSchema = z.strictObject({ on: dateSchema, employer: amountSchema, employee: amountSchema });

/** The input of `ratingAge`. */
export const ratingAgeInputSchema = z
  .strictObject({ birthDate: dateSchema, on: dateSchema })
  .superRefine(asRead(({ birthDate, on }, issues) => readRatingAge(birthDate, on, "birthDate", issues)));

/** The input of `payPeriods`. */
export const payPeriodsInputSchema = z.strictObject({ year: z.int().min(1900).max(2200) });

/** The input of `firstPayPeriod`. */
export const firstPayPeriodInputSchema = z.strictObject({ onOrAfter: dateSchema });

const name = z.string().min(1, ABORT).max(64, ABORT);
const openEnd = dateSchema.nullable().optional();

export const roleSchema = z.enum(ROLES);
export const benefitSchema = z.enum(BENEFITS);

/** A person of a certificate. */
export const personSchema = z
  .strictObject({ id: name, role: roleSchema, birthDate: dateSchema, from: openEnd, until: openEnd })
  .superRefine(asRead(readPerson));

/** What a certificate holds over some days. */
export const coveragePeriodSchema = z
  .strictObject({ from: dateSchema, until: dateSchema.nullable(), health: healthCover, dental: otherCovers.dental })
  .superRefine(asRead((period, issues) => readPeriod(period, 0, issues)));

/** A certificate: its member, her dependants, and what it holds through time. */
export const certificateSchema = z
  .strictObject({
    id: name,
    persons: listOf(personSchema),
    coverage: listOf(coveragePeriodSchema),
  })
  .superRefine(asReadAt("certificate", readCertificate));

const PRINTED_BENEFITS = settingOfBenefits(readContext(undefined, [])).edition.benefits;

/** Adds what the reading of a claim reports, whoever its person is. */
const asReadClaim = asRead((claim: { person: string }, issues) => {
  const anyone: ExactPerson = {
    id: claim.person,
    role: "member",
    birthDate: "2000-01-01",
    born: 20000101,
    from: 0,
    until: Infinity,
  };
  const persons = new Map([[claim.person, anyone]]);
  readClaim(claim, { persons, benefits: PRINTED_BENEFITS, readings: DEFAULT_READINGS }, issues);
});

const claimParts = {
  id: name,
  person: name,
  incurred: dateSchema,
  received: dateSchema,
  amount: amountSchema,
  prescription: z.literal(true).optional(),
};
const disciplineOf = <Line extends GroupedBenefit>(line: Line) =>
  z.enum(DISCIPLINES[line] as readonly Discipline<Line>[]).optional();
const plainBenefits = BENEFITS.filter((code): code is PlainBenefit => !Object.hasOwn(CLAIM_FACTS, code));

const drugFacts = z.strictObject({
  kind: z.enum(DRUG_KINDS).optional(),
  prescriptionOnly: z.boolean().optional(),
  innovator: z.boolean().optional(),
  lowestGeneric: amountSchema.optional(),
  brandException: z
    .strictObject({ medicalReason: z.boolean(), physicianForm: z.boolean(), approved: z.boolean() })
    .optional(),
});
const cannabisFacts = z.strictObject({
  prescriber: z.enum(PRESCRIBERS),
  stage: z.enum(STAGES),
  medicalDocument: z.boolean().optional(),
  authorizationForm: z.boolean().optional(),
  samePractitioner: z.boolean().optional(),
  approved: z.boolean(),
  indicationAccepted: z.boolean(),
  licensedSeller: z.boolean(),
  nature: z.enum(NATURES),
});

/** One claim; each of the `options` is that of some lines, for a form of its own. The person may be anyone here. */
export const claimSchema = z.discriminatedUnion("benefit", [
  z.strictObject({ ...claimParts, benefit: z.literal("drugs"), drug: drugFacts }).superRefine(asReadClaim),
  z
    .strictObject({ ...claimParts, benefit: z.literal("medical-cannabis"), cannabis: cannabisFacts })
    .superRefine(asReadClaim),
  z
    .strictObject({
      ...claimParts,
      benefit: z.literal("compression-stockings"),
      pairs: z.int().min(1, ABORT).max(MOST_PAIRS, ABORT),
    })
    .superRefine(asReadClaim),
  z
    .strictObject({ ...claimParts, benefit: z.literal("sclerosing-injection"), substance: amountSchema })
    .superRefine(asReadClaim),
  z
    .strictObject({
      ...claimParts,
      benefit: z.literal("hospital-bed"),
      bed: z.strictObject({ mode: z.enum(BED_MODES), alternative: amountSchema }),
    })
    .superRefine(asReadClaim),
  z
    .strictObject({ ...claimParts, benefit: z.enum(["travel-insurance", "trip-cancellation"]), trip: name })
    .superRefine(asReadClaim),
  z
    .strictObject({
      ...claimParts,
      benefit: z.literal("chiropractic-osteopathy"),
      service: z.enum(SERVICES),
      discipline: disciplineOf("chiropractic-osteopathy"),
    })
    .superRefine(asReadClaim),
  z
    .strictObject({
      ...claimParts,
      benefit: z.literal("kinesitherapy-orthotherapy-massage"),
      discipline: disciplineOf("kinesitherapy-orthotherapy-massage"),
    })
    .superRefine(asReadClaim),
  z
    .strictObject({ ...claimParts, benefit: z.literal("psychology"), discipline: disciplineOf("psychology") })
    .superRefine(asReadClaim),
  z.strictObject({ ...claimParts, benefit: z.literal("vision"), item: z.enum(ITEMS) }).superRefine(asReadClaim),
  z
    .strictObject({
      ...claimParts,
      benefit: z.literal("dental-basic"),
      act: z.enum(ACTS),
      laboratory: amountSchema.optional(),
    })
    .superRefine(asReadClaim),
  z
    .strictObject({ ...claimParts, benefit: z.literal("dental-restorative"), laboratory: amountSchema.optional() })
    .superRefine(asReadClaim),
  z.strictObject({ ...claimParts, benefit: z.enum(plainBenefits) }).superRefine(asReadClaim),
]);

const writtenAmount = text(/^\d{1,9}(?:\.\d{1,2})?$/);
const decidedParts = {
  claim: name,
  person: name,
  benefit: benefitSchema,
  incurred: dateSchema,
  service: z.enum(SERVICES).optional(),
  discipline: z.enum(Object.values(DISCIPLINES).flat()).optional(),
  item: z.enum(ITEMS).optional(),
  ageRule: z.enum(AGE_RULES).optional(),
  act: z.enum(ACTS).optional(),
  trip: name.optional(),
  pairs: z.int().min(0, ABORT).max(MOST_PAIRS, ABORT).optional(),
  content: z.string().max(LONGEST_CONTENT, ABORT).optional(),
};

/** A ledger: what `adjudicate`, `usageFrom` and `reverse` return. */
export const usageSchema = z
  .strictObject({
    version: z.literal(USAGE_VERSION),
    certificate: name.nullable(),
    decided: listOf(
      z.strictObject({
        ...decidedParts,
        eligible: writtenAmount,
        paid: writtenAmount,
        outOfPocketCounted: writtenAmount,
      }),
    ),
  })
  .superRefine(asReadAt("usage", (usage, issues) => readUsage(usage, { readings: DEFAULT_READINGS }, issues)));

/** The input of `usageFrom`. */
export const openingSchema = z
  .strictObject({
    certificate: name.optional(),
    payments: listOf(
      z.strictObject({
        ...decidedParts,
        eligible: amountSchema.optional(),
        paid: amountSchema,
        outOfPocketCounted: amountSchema.optional(),
      }),
    ),
  })
  .superRefine(asRead((opening, issues) => readOpening(opening, undefined, issues)));

/** The input of `adjudicate`, under the default readings. */
export const adjudicationSchema = z
  .strictObject({
    certificate: certificateSchema,
    claims: listOf(claimSchema),
    usage: usageSchema.optional(),
  })
  .superRefine(asRead((input, issues) => readAdjudication(input, undefined, issues)));

/** The input of `reverse`. */
export const reverseInputSchema = z.strictObject({ claim: name, usage: usageSchema }).superRefine(asRead(readReversal));

/** The input of `remaining`. */
export const remainingInputSchema = z
  .strictObject({
    certificate: certificateSchema,
    person: name,
    benefit: benefitSchema,
    on: dateSchema,
    usage: usageSchema.optional(),
    trip: name.optional(),
  })
  .superRefine(asRead((input, issues) => readRemaining(input, undefined, issues)));

/** The input of `benefitSchedule`. */
export const benefitScheduleInputSchema = z.strictObject({ level: levelSchema, on: dateSchema });

/** A date on which the rules of participation hold. */
const ruleDate = dateSchema.superRefine(asRead((date, issues: Issue[]) => readRuleDate(date, "", "DEN-01", issues)));

/** The long-term disability option of a group. */
export const groupLtdSchema = z.discriminatedUnion("option", [
  z.strictObject({ option: z.literal("F") }),
  z.strictObject({ option: z.enum(["O", "O+"]), voted: z.boolean().optional() }),
]);
const groupLtd = groupLtdSchema.nullable();

/** What an enrolment form chooses and declines. */
export const enrolmentChoicesSchema = z.strictObject({
  health: healthChoiceSchema.optional(),
  healthSince: dateSchema.optional(),
  dental: z.enum(DENTAL_ANSWERS).optional(),
  life: lifeCoverSchema.optional(),
  ltd: z.boolean().optional(),
});

const formReceived = { receivedByEmployer: dateSchema, ...enrolmentChoicesSchema.shape };

/** The input of `enrolment`. */
export const enrolmentInputSchema = z.strictObject({
  eligibleOn: ruleDate,
  ltd: groupLtd,
  form: z.strictObject(formReceived).nullable(),
  dependants: listOf(z.enum(DEPENDANT_ROLES)).optional(),
  workTime: shareSchema.optional(),
});

/** A proof of other insurance. */
export const exemptionProofSchema = z.strictObject({ person: name, group: z.boolean(), similarDrugs: z.boolean() });

/** The input of `exemption`. */
export const exemptionInputSchema = z
  .strictObject({
    persons: listOf(z.strictObject({ id: name, role: roleSchema })),
    proofs: listOf(exemptionProofSchema),
  })
  .superRefine(asRead(readExemption));

/** The input of `eligibility`. */
export const eligibilityInputSchema = z.strictObject({
  person: z.strictObject({
    birthDate: dateSchema,
    eligibleOn: dateSchema,
    workTime: shareSchema,
    ltd: groupLtd,
    exempt: z.boolean().optional(),
  }),
  on: dateSchema,
});

/** The input of `healthMinimum`. */
export const healthMinimumInputSchema = z.strictObject({ since: dateSchema, on: dateSchema, event: z.boolean() });

/** The input of `dentalMinimum`. */
export const dentalMinimumInputSchema = z
  .strictObject({
    since: dateSchema,
    reentry: z.boolean().optional(),
    suspensions: listOf(z.strictObject({ from: dateSchema, until: dateSchema.nullable() })).optional(),
  })
  .superRefine(asRead(readStay));

/** The input of `changeDate`. */
export const changeDateInputSchema = z
  .strictObject({
    plan: z.enum(REQUESTED_PLANS),
    receivedByEmployer: dateSchema,
    event: openEnd,
    disability: z.strictObject({ from: dateSchema, reEligible: dateSchema.nullable() }).nullable().optional(),
  })
  .superRefine(asRead(readChange));

const leaveDays = { from: dateSchema, returned: dateSchema.nullable(), maintain: openEnd };

/** The input of `unpaidLeave`. */
export const unpaidLeaveInputSchema = z
  .strictObject({ kind: z.enum(UNPAID_KINDS), ...leaveDays })
  .superRefine(asRead(readLeave));

/** The input of `deferredSalary`. */
export const deferredSalaryInputSchema = z
  .strictObject({
    from: dateSchema,
    until: dateSchema,
    agreedSalary: amountSchema,
    toldInsurer: dateSchema.nullable(),
    leave: z.strictObject(leaveDays),
  })
  .superRefine(asRead(readScheme));

const programme = { until: dateSchema, salaryReceived: amountSchema, salaryWithout: amountSchema };

/** The input of `progressiveRetirement`. */
export const progressiveRetirementInputSchema = z
  .strictObject({ from: dateSchema, ...programme, maintain: z.boolean().optional() })
  .superRefine(asRead(readProgramme));

const decision = z.strictObject({ on: dateSchema, favourable: z.boolean() }).nullable();

/** The input of `contestedDismissal`. */
export const contestedDismissalInputSchema = z
  .strictObject({ from: dateSchema, maintain: z.boolean().optional(), arbitrator: decision, final: decision })
  .superRefine(asRead(readDismissal));

const otherCover = { receivedByInsurer: dateSchema, group: z.boolean(), newly: z.boolean() };

/** The input of `dentalTermination`. */
export const dentalTerminationInputSchema = z.strictObject({
  minimumFreeFrom: dateSchema,
  receivedByEmployer: openEnd,
  otherCover: z.strictObject(otherCover).nullable().optional(),
});

/** The input of `dependantDentalEnd`. */
export const dependantDentalEndInputSchema = z.strictObject({
  role: z.enum(DEPENDANT_ROLES),
  memberLastDay: openEnd,
  eligibleUntil: openEnd,
  status: z.strictObject({ from: dateSchema, to: statusSchema }).nullable().optional(),
});

/** The input of `automaticDental`. */
export const automaticDentalInputSchema = z.strictObject({ on: ruleDate, before: shareSchema, after: shareSchema });

const partialReturn = { regularPay: z.boolean(), returnOrAssignment: z.boolean() };

/** The input of `premiumWaiver`. */
export const premiumWaiverInputSchema = z
  .strictObject({
    disabledFrom: dateSchema,
    firstBegan: dateSchema.optional(),
    ended: openEnd,
    partialReturn: z
      .strictObject({ on: dateSchema, ...partialReturn })
      .nullable()
      .optional(),
  })
  .superRefine(asRead(readTotalDisability));

const newSpouse = z.strictObject({ id: name, birthDate: dateSchema });
const newDependant = { id: name, birthDate: dateSchema, role: z.enum(DEPENDANT_ROLES) };
const request = { receivedByEmployer: dateSchema };
const changeRequest = { ...request, event: openEnd };

/** An event of one type, with what it says beside its day. */
const eventOf = <Type extends EventType, Facts extends z.ZodRawShape>(type: Type, facts: Facts) =>
  z
    .strictObject({ type: z.literal(type), on: dateSchema, ...facts })
    .superRefine(asRead((event: unknown, issues) => readEvent(event, 0, issues)));

/** An event of a career by itself; whether it is possible is known in a history. Each of the `options` is that of a type. */
export const careerEventSchema = z.discriminatedUnion("type", [
  eventOf("eligible", {}),
  eventOf("form-received", formReceived),
  eventOf("birth", { child: name }),
  eventOf("union", { spouse: newSpouse }),
  eventOf("dependant-added", { person: z.strictObject(newDependant) }),
  eventOf("separation", { spouse: name }),
  eventOf("dependant-ended", { person: name }),
  eventOf("contract-event", {}),
  eventOf("salary-changed", {
    insurableSalary: amountSchema.optional(),
    salaryScaleMaximum: amountSchema.optional(),
  }),
  eventOf("work-time-changed", { workTime: shareSchema }),
  eventOf("life-changed", { life: lifeCoverSchema.nullable() }),
  eventOf("ltd-changed", { held: z.boolean() }),
  eventOf("disability-started", { firstBegan: dateSchema.optional() }),
  eventOf("partial-return", partialReturn),
  eventOf("disability-ended", {}),
  eventOf("re-eligible", {}),
  eventOf("leave-started", { kind: z.enum(LEAVE_KINDS), plannedReturn: openEnd, maintain: openEnd }),
  eventOf("returned", {}),
  eventOf("deferred-salary", { until: dateSchema, agreedSalary: amountSchema, toldInsurer: dateSchema.nullable() }),
  eventOf("retirement-programme", { ...programme, maintain: z.boolean() }),
  eventOf("dismissed", { maintain: z.boolean() }),
  eventOf("decision", { instance: z.enum(DECISION_INSTANCES), favourable: z.boolean() }),
  eventOf("exemption-proved", { proofs: listOf(exemptionProofSchema) }),
  eventOf("exemption-ended", {}),
  z.discriminatedUnion("plan", [
    eventOf("status-change-requested", { ...changeRequest, plan: z.literal("health"), to: healthChoiceSchema }),
    eventOf("status-change-requested", { ...changeRequest, plan: z.literal("dental"), to: statusSchema }),
  ]),
  eventOf("level-change-requested", { ...changeRequest, to: healthChoiceSchema }),
  eventOf("dental-end-requested", request),
  eventOf("other-dental-cover", otherCover),
  eventOf("automatic-dental-declined", request),
  eventOf("employment-ended", {}),
  eventOf("death", {}),
]) satisfies z.ZodType<CareerEvent>;

/** A member on the day she becomes eligible. */
export const historyMemberSchema = z.strictObject({
  id: name,
  birthDate: dateSchema,
  sex: sexSchema.optional(),
  smoker: z.boolean().optional(),
  insurableSalary: amountSchema,
  salaryScaleMaximum: amountSchema,
  workTime: shareSchema,
  ltd: groupLtd,
});

/** The input of `coverageHistory`, but for what a printed premium refuses: an age that has no rate. */
export const historyInputSchema = z
  .strictObject({
    member: historyMemberSchema,
    dependants: listOf(z.strictObject({ ...newDependant, from: openEnd, until: openEnd })),
    events: listOf(careerEventSchema),
    until: dateSchema,
  })
  .superRefine(asRead(readStory));

/** A programme that sets the salary of a benefit. */
export const salaryProgrammeSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("deferred-salary"),
      from: dateSchema,
      until: dateSchema,
      agreedSalary: amountSchema,
      toldInsurer: dateSchema.nullable(),
    }),
    z.strictObject({
      kind: z.literal("retirement-programme"),
      from: dateSchema,
      until: dateSchema,
      salaryWithout: amountSchema,
    }),
  ])
  .superRefine(asReadAt("programme", readSalaryProgramme));

const salaryProgramme = salaryProgrammeSchema.nullable().optional();
const eventOfLife = { on: dateSchema, life: lifeCoverSchema.nullable() };

/** The input of `deathBenefit`; each of the `options` is that of one death, for a form of its own. */
export const deathBenefitInputSchema = z.discriminatedUnion("deceased", [
  z.strictObject({
    ...eventOfLife,
    deceased: z.literal("member"),
    insurableSalary: amountSchema,
    programme: salaryProgramme,
    accidental: z.boolean().optional(),
  }),
  z.strictObject({ ...eventOfLife, deceased: z.literal("spouse") }),
  z.strictObject({ ...eventOfLife, deceased: z.literal("child"), noSpouseShown: z.boolean().optional() }),
]);

const lossSchema = shareSchema.superRefine(
  asRead((loss, issues: Issue[]) => readLoss(loss, PRINTED_BENEFITS.life.loss, issues)),
);

/** The input of `dismembermentBenefit`; the share of a loss is within what the brochure prints. */
export const dismembermentInputSchema = z.strictObject({
  ...eventOfLife,
  insurableSalary: amountSchema,
  programme: salaryProgramme,
  losses: listOf(lossSchema.nullable()),
});

/** The input of `disabilityBenefit`. */
export const disabilityBenefitInputSchema = z
  .strictObject({
    option: ltdOptionSchema,
    birthDate: dateSchema,
    disabledFrom: dateSchema,
    ended: openEnd,
    netBenefit: amountSchema,
    rregopConfirmed: z.boolean().optional(),
    pension: z.strictObject({ from: dateSchema, amount: amountSchema }).nullable().optional(),
  })
  .superRefine(asRead((disability, issues) => readDisability(disability, undefined, issues)));

/** The selectable readings; all optional in a context. */
export const readingsSchema = z.strictObject({
  halfContributionRounding: z.enum(READING_OPTIONS.halfContributionRounding),
  contributionAtQuarterTime: z.enum(READING_OPTIONS.contributionAtQuarterTime),
  taxRounding: z.enum(READING_OPTIONS.taxRounding),
  taxScope: z.enum(READING_OPTIONS.taxScope),
  taxOnEmployerShare: z.enum(READING_OPTIONS.taxOnEmployerShare),
  annualPeriods: z.enum(READING_OPTIONS.annualPeriods),
  memberLifeRate: z.enum(READING_OPTIONS.memberLifeRate),
  fullReimbursementScope: z.enum(READING_OPTIONS.fullReimbursementScope),
  countedWhenCapped: z.enum(READING_OPTIONS.countedWhenCapped),
  claimOrder: z.enum(READING_OPTIONS.claimOrder),
  dearerGeneric: z.enum(READING_OPTIONS.dearerGeneric),
  monthWindows: z.enum(READING_OPTIONS.monthWindows),
  laboratoryLimit: z.enum(READING_OPTIONS.laboratoryLimit),
  maximaScope: z.enum(READING_OPTIONS.maximaScope),
  groupedDisciplines: z.enum(READING_OPTIONS.groupedDisciplines),
  visionAtThirteen: z.enum(READING_OPTIONS.visionAtThirteen),
  tripMaximum: z.enum(READING_OPTIONS.tripMaximum),
  healthClaimDeadline: z.enum(READING_OPTIONS.healthClaimDeadline),
  dentalMinimumStart: z.enum(READING_OPTIONS.dentalMinimumStart),
  healthChangeDates: z.enum(READING_OPTIONS.healthChangeDates),
  unpaidLeavePayer: z.enum(READING_OPTIONS.unpaidLeavePayer),
  unpaidLeaveStatus: z.enum(READING_OPTIONS.unpaidLeaveStatus),
  refusalDeadline: z.enum(READING_OPTIONS.refusalDeadline),
  endOfExemption: z.enum(READING_OPTIONS.endOfExemption),
  januaryFirstRise: z.enum(READING_OPTIONS.januaryFirstRise),
  dentalStatusWithin36: z.enum(READING_OPTIONS.dentalStatusWithin36),
  raiseRestartsMinimum: z.enum(READING_OPTIONS.raiseRestartsMinimum),
  changeWithoutEvent: z.enum(READING_OPTIONS.changeWithoutEvent),
  retroactivePremium: z.enum(READING_OPTIONS.retroactivePremium),
  waiverEnd: z.enum(READING_OPTIONS.waiverEnd),
  waivedPlans: z.enum(READING_OPTIONS.waivedPlans),
  suspendedDental: z.enum(READING_OPTIONS.suspendedDental),
  otherDentalCover: z.enum(READING_OPTIONS.otherDentalCover),
  partialPeriod: z.enum(READING_OPTIONS.partialPeriod),
  endAge61: z.enum(READING_OPTIONS.endAge61),
  megabyte: z.enum(READING_OPTIONS.megabyte),
});

export const payCalendarSchema = z.strictObject({ anchor: dateSchema }) satisfies z.ZodType<PayCalendar>;

type SomeReadings = NonNullable<Context["readings"]>;

/** The context of every function. An edition in it is one that `editionOn` or `parseEdition` returned. */
export const contextSchema = z.strictObject({
  edition: z
    .custom<Edition>((value) => typeof value === "object" && value !== null && exactOf(value) !== undefined)
    .optional(),
  readings: (readingsSchema.partial() as z.ZodType<SomeReadings, SomeReadings>).optional(),
  payCalendar: payCalendarSchema.optional(),
  steps: z.boolean().optional(),
}) satisfies z.ZodType<Context>;

// The services. A schema of an input takes what its function takes, right or wrong: what the function then says of it is a
// result. A schema of a form also refuses what the function would.

/** A text that somebody typed, the empty one too. */
const entry = z.string().max(LONGEST_ENTRY, ABORT);

/** The input of `serviceHours`. */
export const serviceHoursInputSchema = z.strictObject({ on: dateSchema, at: text(TIME_OF_DAY) });

const onTheWay = { sentBy: z.enum(CLAIM_WAYS).optional(), certificateNumber: z.boolean().optional() };

/** The input of `claimSubmission`; each of the `options` is that of a plan. */
export const claimSubmissionInputSchema = z.discriminatedUnion("plan", [
  z.strictObject({
    ...onTheWay,
    plan: z.literal("dental"),
    dentistTransmits: z.boolean().optional(),
    form: z
      .strictObject({ of: z.enum(FORM_OWNERS), completed: z.boolean(), signed: z.boolean() })
      .nullable()
      .optional(),
    incurred: dateSchema.optional(),
  }),
  z.strictObject({ ...onTheWay, plan: z.literal("health") }),
]);

/** The input of `fileAccess`. */
export const fileAccessInputSchema = z.strictObject({ by: z.enum(FILE_READERS), task: z.enum(FILE_TASKS).optional() });

/** The input of `privacyRequest`. */
export const privacyRequestInputSchema = z.strictObject({
  kind: z.enum(PRIVACY_KINDS),
  written: z.boolean(),
  copy: z.boolean().optional(),
  feeAnnounced: z.boolean().optional(),
});

/** The input of `onlineClaim`. */
export const onlineClaimInputSchema = z.strictObject({
  registered: z.boolean(),
  directDeposit: z.boolean(),
  electronicStatement: z.boolean().optional(),
});

/** The input of `receiptRetention`. */
export const receiptRetentionInputSchema = z.strictObject({ claimed: dateSchema });

/** The input of `checkUserCode`: any text that it looks at, not only what it accepts. */
export const userCodeSchema = entry;

/** The input of `checkPassword`: any text that it looks at, not only what it accepts. */
export const passwordSchema = entry;

/** The input of `checkHint`. */
export const hintInputSchema = z.strictObject({ password: entry, hint: entry });

/** The input of `checkSignUp`: entries of any form, or none yet. What is refused of them is in `signUpFormSchema`. */
export const signUpInputSchema = z.strictObject({
  userCode: entry.optional(),
  password: entry.optional(),
  confirmation: entry.optional(),
  hint: entry.optional(),
  hintJudged: z.boolean().optional(),
  mothersFirstName: entry.optional(),
});

/** Adds what a function says of a form, where its field is, with the reason as parameters. */
function addReasons(context: z.core.$RefinementCtx, path: Issue["path"], reasons: readonly Reason[]): void {
  for (const reason of reasons) {
    const message = fill(REASONS_EN[reason.code], reason.params);
    context.addIssue({ code: "custom", path, message, params: { ...reason } });
  }
}

/** Adds that a field of a form is missing; the name of one that has no place of its own. */
function addMissing(context: z.core.$RefinementCtx, path: Issue["path"], article: string, field?: string): void {
  const message = `${field === undefined ? "" : `${field}: `}${ERRORS_EN.E_MISSING}`;
  const issue: Issue = { code: "E_MISSING", path, params: field === undefined ? {} : { field }, article };
  context.addIssue({ code: "custom", path, message, params: { ...issue } });
}

/**
 * The whole form of a first registration, for an app: all that `checkSignUp` refuses and every missing field are issues at
 * their fields, the sentence in English, and the reason (`code`, `params`, `article`) in `params`, for `explain`. A hint that
 * nobody judged is accepted.
 */
export const signUpFormSchema = signUpInputSchema.superRefine((form, context) => {
  // Whatever is left to judge is not asked of a form.
  const { fields, missing } = checkSignUp({ ...form, hintJudged: form.hintJudged ?? true });
  for (const field of missing) addMissing(context, [field], SIGN_UP_ARTICLES[field]);
  for (const [field, reasons] of Object.entries(fields)) addReasons(context, [field], reasons);
});

const cardNumbers = listOf(z.strictObject({ contract: name, certificate: name }));

/** The input of `registrationsNeeded`. */
export const registrationsInputSchema = z.strictObject({ numbers: cardNumbers, registered: cardNumbers.optional() });

const registrationState = {
  known: listOf(z.enum(REGISTRATION_FACTS)),
  files: z.int().min(1).max(MOST_INSURANCE_FILES).optional(),
  branch: z.enum(REGISTRATION_BRANCHES).optional(),
};

/** The input of `registrationStep`; each of the `options` is that of a journey. */
export const registrationStepInputSchema = z.discriminatedUnion("journey", [
  z.strictObject({ ...registrationState, journey: z.literal("site") }),
  z.strictObject({
    ...registrationState,
    journey: z.literal("app"),
    existingCodeFor: z.enum(EXISTING_CODES).optional(),
  }),
]);

const refusalParty = z.enum(REFUSAL_PARTIES);

/** The input of `refusalSupport`. */
export const refusalSupportInputSchema = z.strictObject({
  member: z.boolean(),
  clientReported: z.boolean().optional(),
  clientInformed: z.boolean().optional(),
  promised: z.boolean().optional(),
  form: z
    .strictObject({
      filledBy: refusalParty,
      showsName: z.boolean(),
      showsInsuredCode: z.boolean(),
      showsOtherPersonal: z.boolean().optional(),
    })
    .nullable()
    .optional(),
  sentBy: refusalParty.nullable().optional(),
  sendingShowsName: z.boolean().optional(),
  level: levelSchema.nullable().optional(),
});

/** A file to send: its name, its size and, when they were read, its first bytes. */
export const documentFileSchema = z.strictObject({
  name: entry,
  size: z.int().min(0),
  firstBytes: z.union([z.custom<Uint8Array>(isBytes), listOf(z.int().min(0).max(255))]).optional(),
});

/** The input of `checkFile`. */
export const checkFileInputSchema = z.strictObject({
  channel: z.enum(DOCUMENT_CHANNELS),
  ...documentFileSchema.shape,
});

/** The input of `uploadLimits`. */
export const uploadLimitsInputSchema = z.strictObject({ channel: z.enum(DOCUMENT_CHANNELS) });

const submission = {
  given: listOf(z.enum(DOCUMENT_FIELDS)),
  files: listOf(documentFileSchema),
};

/** The input of `documentSubmission`; each of the `options` is that of a channel. What is refused of it is in `documentFormSchema`. */
export const documentSubmissionInputSchema = z.discriminatedUnion("channel", [
  z.strictObject({
    ...submission,
    channel: z.literal("sending-service"),
    department: z.enum(DEPARTMENTS).optional(),
    onlineForm: z.boolean().optional(),
  }),
  z.strictObject({
    ...submission,
    channel: z.literal("account"),
    requiredDocument: z.enum(REQUIRED_DOCUMENTS).optional(),
  }),
]);

/**
 * The whole form of a submission, for an app, under the default reading of a megabyte: all that `documentSubmission` refuses
 * and all that is missing are issues, the sentence in English, and the reason (`code`, `params`, `article`) in `params`, for
 * `explain`. They are at `["files", index]` for a file, `["files"]` without any, `["given"]` for a field that is not filled
 * in (its name in `params`), `["department"]`, and `[]` for the whole.
 */
export const documentFormSchema = documentSubmissionInputSchema.superRefine((form, context) => {
  const { files, missing, reasons } = documentSubmission(form);
  addReasons(context, [], reasons);
  for (const field of missing) {
    if (field === "department") addMissing(context, ["department"], "DOC-02");
    else if (field === "file") addMissing(context, ["files"], "DOC-06");
    else addMissing(context, ["given"], "DOC-04", field);
  }
  files.forEach((file, index) => addReasons(context, ["files", index], file.reasons));
});

/** The input of `documentPath`; each of the `options` is that of a channel. */
export const documentPathInputSchema = z.discriminatedUnion("channel", [
  z.strictObject({ channel: z.literal("sending-service"), department: z.enum(DEPARTMENTS).optional() }),
  z.strictObject({ channel: z.literal("account"), required: z.boolean().optional() }),
]);

// A figure's example stands in the message: it becomes the `example` of E_EDITION_FIGURE.
const dollars = z.string().regex(/^\d{1,9}\.\d{2}$/, "51.58");
const rate = z.string().regex(/^\d{1,3}\.\d{1,8}$/, "0.01102");
const share = z.string().regex(/^(?:0\.\d{1,8}|1\.0{1,8})$/, "0.70");
const whole = z.string().regex(/^[1-9]\d?$/, "26");
const bilingual = z.strictObject({ fr: z.string().min(1).max(200), en: z.string().min(1).max(200) });

const table = <Counted extends Unit, Values extends z.ZodType>(unit: Counted, values: Values) =>
  z.strictObject({
    title: bilingual,
    unit: z.literal(unit),
    from: dateSchema,
    until: dateSchema.nullable(),
    source: z.strictObject({
      articles: z.array(z.string().min(1).max(20)).max(20).readonly(),
      section: z.string().max(20),
      page: z.int().min(1).max(9999),
      pageInferred: z.boolean(),
    }),
    checkedOn: dateSchema,
    values,
  });

const maximum = z.strictObject({
  // Pairs and exams are whole.
  amount: z.string().regex(/^(?:\d{1,9}\.\d{2}|[1-9]\d?)$/, "480.00"),
  unit: z.enum(["pairs", "exams"]).optional(),
  per: z.enum(MAXIMUM_PERIODS),
  months: z.int().min(1).max(600).optional(),
  of: z.enum(["exam", "substance", "recall-exam", "complete-exam"]).optional(),
  age: z.enum(["under-13", "13-and-over"]).optional(),
  article: z.string().min(1).max(20).optional(),
});
const maxima = z.array(maximum).max(10).readonly().optional();
const mark = z.literal(true).optional();
// Not zero: what is not covered is null, and what is counted in the out-of-pocket maximum is divided by the rate.
const reimbursed = z.string().regex(/^(?:0\.(?!0+$)\d{1,8}|1\.0{1,8})$/, "0.80");
const coveredRate = reimbursed.nullable();
const healthBenefit = z.strictObject({
  article: z.string().min(1).max(20),
  rates: z.strictObject({ 1: coveredRate, 2: coveredRate, 3: coveredRate }),
  prescription: mark,
  outOfPocket: mark,
  fullBeyondOutOfPocket: mark,
  priorAuthorization: mark,
  rentalOrPurchase: mark,
  maxima,
});
const dentalBenefit = z.strictObject({ article: z.string().min(1).max(20), rate: reimbursed, maxima });

const times = z.string().regex(/^\d{1,2}(?:\.\d{1,8})?$/, "1");
const age = z.string().regex(/^[1-9]\d$/, "60");
const disabilityTerms = z.strictObject({
  article: z.string().min(1).max(20),
  rate: share,
  untilAge: age,
  conditionalAge: age.optional(),
  pensionShare: share.optional(),
});

const byStatus = z.strictObject({ individual: dollars, "single-parent": dollars, family: dollars });
const byHabits = z.strictObject({ smoker: rate, nonSmoker: rate });
const byAge = z.record(z.enum(AGE_BANDS), z.strictObject({ male: byHabits, female: byHabits }));

/** An edition of the premium tables: the shape of `regime-fsss/tables/2020.json`. */
export const editionSchema = z
  .strictObject({
    id: z.string().min(1).max(64),
    from: dateSchema,
    until: dateSchema,
    healthBenefits: table("share-of-eligible-expense", z.record(z.enum(HEALTH_BENEFITS), healthBenefit)),
    outOfPocketMaximum: table("dollars-per-calendar-year", dollars),
    dentalBenefits: table("share-of-eligible-expense", z.record(z.enum(DENTAL_BENEFITS), dentalBenefit)),
    laboratoryLimit: table("share-of-fee", share),
    lifeBenefits: table("times-annual-insurable-salary", z.strictObject({ basic: times, accidentalDeath: times })),
    dismembermentShares: table("share-of-annual-insurable-salary", z.strictObject({ minimum: share, maximum: share })),
    dependantsLifeBenefits: table("dollars-per-death", z.strictObject({ death: dollars, childWithoutSpouse: dollars })),
    disabilityBenefits: table("share-of-net-employer-benefit", z.record(ltdOptionSchema, disabilityTerms)),
    healthPremiums: table("dollars-per-pay-period", z.record(scenarioSchema, dollars)),
    employerContributions: table("dollars-per-pay-period", z.record(z.enum(SALARY_CLASSES), byStatus)),
    salaryScaleThreshold: table("dollars-per-year", dollars),
    fullContributionWorkTime: table("share-of-full-time", share),
    reducedContribution: table("share-of-contribution", share),
    premiumTax: table("share-of-premium", share),
    dentalPremiums: table("dollars-per-pay-period", byStatus),
    basicLifeRate: table("share-of-annual-insurable-salary", rate),
    dependantsLifePremium: table("dollars-per-pay-period", dollars),
    lifeRatesPerThousand: table("dollars-per-1000-per-pay-period", byAge),
    lifeRatesOfSalary: table("share-of-annual-insurable-salary", byAge),
    disabilityRates: table("share-of-annual-insurable-salary", z.record(ltdOptionSchema, rate)),
    payPeriodsPerYear: table("pay-periods-per-year", whole),
  })
  .superRefine(asRead(checkEdition));

/** Intervals hold together, maxima count what claims tell, and an employer never contributes more than the premium (GEN-01, REI-G10, PRM-11). */
function checkEdition(edition: Edition, issues: Issue[]): void {
  const { from, until } = edition;
  if (from > until) report(issues, "E_EDITION_DATES", "until", "GEN-01");
  for (const [name, part] of Object.entries<string | Table<Unit, unknown>>({ ...edition })) {
    if (typeof part === "object" && (part.from > from || (part.until !== null && part.until < until))) {
      report(issues, "E_EDITION_DATES", name, "GEN-01");
    }
  }
  checkBenefits(edition, issues);
  checkPayable(edition, issues);
  for (const scenario of SCENARIOS) {
    const premium = edition.healthPremiums.values[scenario];
    const { status } = SCENARIO_PARTS[scenario];
    for (const salaryClass of SALARY_CLASSES) {
      const contribution = edition.employerContributions.values[salaryClass][status];
      if (isAbove(contribution, premium)) {
        report(issues, "E_EDITION_CONTRIBUTION", `employerContributions.values.${salaryClass}.${status}`, "PRM-11", {
          scenario,
        });
      }
    }
  }
}

/** A loss has a share within its bounds, and a condition only makes disability pay longer (LIF-03, LTD-02). */
function checkPayable({ dismembermentShares, disabilityBenefits }: Edition, issues: Issue[]): void {
  const { minimum, maximum } = dismembermentShares.values;
  const none: Issue[] = [];
  if (readShare(minimum, "", null, none) > readShare(maximum, "", null, none)) {
    report(issues, "E_EDITION_FIGURE", "dismembermentShares.values.minimum", "LIF-03", { example: maximum });
  }
  for (const [option, { untilAge, conditionalAge = untilAge, article }] of Object.entries(disabilityBenefits.values)) {
    if (conditionalAge >= untilAge) continue;
    const path = `disabilityBenefits.values.${option}.conditionalAge`;
    report(issues, "E_EDITION_FIGURE", path, article, { example: untilAge });
  }
}

function checkBenefits({ healthBenefits, dentalBenefits }: Edition, issues: Issue[]): void {
  for (const [table, { values }] of Object.entries({ healthBenefits, dentalBenefits })) {
    for (const [code, line] of Object.entries<HealthBenefit | DentalBenefit>(values)) {
      const path = [table, "values", code];
      line.maxima?.forEach((maximum, index) => {
        if (isCountable(maximum, code as BenefitCode)) return;
        issues.push({ code: "E_EDITION_MAXIMUM", path: [...path, "maxima", index], params: {}, article: "GEN-01" });
      });
      for (const mark of ["priorAuthorization", "rentalOrPurchase"] as const) {
        if (!("rates" in line) || line[mark] !== true || MARKED[mark] === code) continue;
        issues.push({ code: "E_EDITION_MARK", path: [...path, mark], params: {}, article: "GEN-01" });
      }
      if ("fullBeyondOutOfPocket" in line && line.fullBeyondOutOfPocket && !line.outOfPocket) {
        issues.push({ code: "E_MISSING", path: [...path, "outOfPocket"], params: {}, article: "REI-G6" });
      }
    }
  }
}

/** The line whose claims tell what each of these marks asks. */
const MARKED = { priorAuthorization: "medical-cannabis", rentalOrPurchase: "hospital-bed" } as const;

/** Whether the claims of a line tell what a maximum counts (REI-G10), and its amount is in its unit. */
function isCountable({ amount, unit, per, months, of, age }: Maximum, code: BenefitCode): boolean {
  const isWhole = !amount.includes(".");
  if (isWhole !== (unit !== undefined) || (months !== undefined) !== (per === "months")) return false;
  if (per === "trip" && code !== "travel-insurance" && code !== "trip-cancellation") return false;
  if (per === "x-ray" && code !== "chiropractic-osteopathy") return false;
  if (age !== undefined && code !== "vision") return false;
  // Pairs are used up over time, not at once.
  const isOfPairs =
    code === "compression-stockings" && (per === "calendar-year" || per === "months" || per === "lifetime");
  if (unit === "pairs" && !isOfPairs) return false;
  // Exams are counted in dental care, and reimbursed in vision care.
  switch (of) {
    case undefined:
      return unit !== "exams";
    case "substance":
      return code === "sclerosing-injection" && per === "treatment" && unit === undefined;
    case "exam":
      return code === "vision" && per === "months" && unit === undefined;
    case "recall-exam":
    case "complete-exam":
      return code === "dental-basic" && per === "months" && unit === "exams";
  }
}

/** Whether an amount of a table is above another. */
function isAbove(amount: string, other: string): boolean {
  const none: Issue[] = [];
  return readAmount(amount, "", null, none) > readAmount(other, "", null, none);
}

/**
 * Checks an edition of one's own (other rates, other dates, the same shape) and admits it: only what this returned, or
 * `editionOn`, may be the `edition` of a context. The result is a frozen copy; the input is left as it was.
 *
 * @throws RegimeError `E_MISSING`, `E_TYPE`, `E_UNKNOWN_KEY`, `E_CHOICE`; `E_EDITION_FIGURE` for a figure that is not a
 * decimal string of its table's form; `E_EDITION_DATES`; `E_EDITION_CONTRIBUTION` for an employer share above the premium.
 * @example
 * const printed = editionOn("2020-01-01");
 * const dearer = parseEdition({ ...printed, id: "tax at 9.975 %", premiumTax: { ...printed.premiumTax, values: "0.09975" } });
 * quote(member, { edition: dearer }).edition // "tax at 9.975 %"
 */
export function parseEdition(edition: unknown): Edition {
  const parsed = readOrThrow((issues) => {
    const copy = plainCopy(edition, "", 0, { left: MOST_VALUES }, issues);
    if (issues.length > 0) return undefined;
    const result = editionSchema.safeParse(copy, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) reportZod(issue, issues);
    return undefined;
  });
  return admit(parsed);
}

/**
 * An edition with other rates, to price what a change would cost: premiums times a factor, each figure rounded as told at
 * its last printed decimal, or tables replaced by others. Contributions and tax stay, unless they are replaced.
 *
 * At the printed decimals a small change may move a small rate by much, or not at all: `rateDecimals` keeps more of them.
 *
 * @throws RegimeError at `change`: `E_NUMBER_FORMAT` for a factor that is no decimal of at most six decimals, `E_CHOICE`,
 * `E_MISSING`, `E_TYPE`, `E_UNKNOWN_KEY`; as `parseEdition` for what it comes to: `E_EDITION_CONTRIBUTION` where an
 * employer would pay more than the premium.
 * @example
 * const printed = editionOn("2020-01-01");
 * const dearer = withRates(printed, { id: "+5 %", scale: { factor: "1.05", rounding: "half-up" } });
 * dearer.healthPremiums.values.A // "54.16": 51.58 makes 54.159
 * const values = { ...printed.employerContributions.values, "from-40000": printed.employerContributions.values["below-40000"] };
 * withRates(printed, { id: "one class", tables: { employerContributions: values } })
 */
export function withRates(edition: Edition, change: RateChange): Edition {
  const known = parseEdition(edition);
  const { changed, replaced } = readOrThrow((issues) => changedEdition(known, change, issues));
  const result = attempt(() => parseEdition(changed));
  if (result.ok) return result.value;
  // What is wrong with a table that was given is wrong where it was given.
  throw new RegimeError(
    result.issues.map((issue) => ({ ...issue, path: pathInChange(issue.path, replaced) })),
    ERRORS_EN,
  );
}

const DEEPEST = 8;
const MOST_VALUES = 10_000;

/** A copy of plain data, each key read once: zod would take inherited keys and instances too, and freeze what it is given. */
function plainCopy(value: unknown, path: string, depth: number, values: { left: number }, issues: Issue[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST || values.left-- < 0) {
    if (issues.length > 0) return undefined;
    return report(issues, "E_TOO_DEEP", path, "GEN-01", { maximum: DEEPEST });
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) {
    return report(issues, "E_TYPE", path, "GEN-01", { expected: "object", received: "instance" });
  }
  if (Array.isArray(value) && (value.length > MOST_VALUES || Object.keys(value).length !== value.length)) {
    return report(issues, "E_TYPE", path, "GEN-01", { expected: "array", received: "array with holes or keys" });
  }
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => {
    const where = path === "" ? keyName(key) : `${path}.${keyName(key)}`;
    return [key, plainCopy(part, where, depth + 1, values, issues)];
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** The keys of an edition at a path: those of the printed one. */
function knownKeys(path: readonly PropertyKey[]): string {
  let part: unknown = editionOn("2020-01-01");
  for (const key of path) part = (part as Record<PropertyKey, unknown>)[key];
  return Object.keys(part as object).join(", ");
}

function reportZod(issue: z.core.$ZodIssue, issues: Issue[]): void {
  // What leads to a problem is a key of the schema itself.
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const add = (code: Issue["code"], params: Issue["params"] = {}): void => {
    issues.push({ code, path, params, article: "GEN-01" });
  };
  switch (issue.code) {
    case "custom":
      issues.push({ ...(issue.params as unknown as Issue), path });
      return;
    case "unrecognized_keys":
      for (const key of issue.keys)
        issues.push({
          code: "E_UNKNOWN_KEY",
          path: [...path, keyName(key)],
          params: { keys: knownKeys(issue.path) },
          article: "GEN-01",
        });
      return;
    case "invalid_value":
      if (issue.input === undefined) add("E_MISSING");
      else add("E_CHOICE", { options: issue.values.join(", ") });
      return;
    case "invalid_type":
      if (issue.input === undefined) add("E_MISSING");
      else add("E_TYPE", { expected: issue.expected, received: typeof issue.input });
      return;
    case "invalid_format":
      add("E_EDITION_FIGURE", { example: issue.message });
      return;
    default:
      add("E_EDITION_FIGURE", { example: "…" });
  }
}

export { SCALABLE_TABLES, type RateChange, type ScalableTable, type TableName };
