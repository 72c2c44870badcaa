import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  additionalLifePremium,
  adjudicate,
  attempt,
  automaticDental,
  basicLifePremium,
  benefitSchedule,
  changeDate,
  compareScenarios,
  contestedDismissal,
  coverageHistory,
  deathBenefit,
  deferredSalary,
  dentalMinimum,
  dentalPremium,
  dentalTermination,
  dependantDentalEnd,
  dependantsLifePremium,
  disabilityBenefit,
  dismembermentBenefit,
  eligibility,
  employerContribution,
  enrolment,
  exemption,
  explain,
  firstPayPeriod,
  healthMinimum,
  healthPremium,
  ltdPremium,
  payPeriods,
  premiumTax,
  premiumWaiver,
  progressiveRetirement,
  quote,
  ratingAge,
  remaining,
  reverse,
  scenarioLetter,
  scenarioParts,
  spouseLifePremium,
  unpaidLeave,
  usageFrom,
  type Adjudication,
  type Attempt,
  type CareerEvent,
  type Claim,
  type Context,
  type ErrorCode,
  type HistoryInput,
  type Reason,
  type SalaryProgramme,
  type Usage,
} from "../src/index.js";
import * as schema from "../src/schema.js";
import * as services from "../src/services.js";
import { CASES } from "./corpus/functions.js";
import { context, fullMember, member } from "./properties/arbitraries.js";
import { historyOf } from "./properties/histories.js";
import { RUNS } from "./runs.js";

// What a schema accepts, its function accepts, and the reverse, on JSON data. The one difference: a schema knows no
// edition, so a date with no printed rate or benefit is the function's to refuse; nor does that of a part know the rest.

/** A certificate with a ledger and a few claims, some of them decided before; read as by default. */
const adjudication: fc.Arbitrary<Adjudication & { usage: Usage }> = fc.nat().map((seed) => {
  const { certificate, batches } = historyOf(seed);
  const claims = batches.flatMap((batch) => ("claims" in batch ? batch.claims : [])) as Claim[];
  // Of an id that came back after its reversal, one content is enough.
  const first = claims.filter(({ id }, index) => claims.findIndex((claim) => claim.id === id) === index).slice(0, 5);
  const { usage } = adjudicate({ certificate, claims: first.slice(0, 3) });
  return { certificate, claims: first.slice(2), usage: JSON.parse(JSON.stringify(usage)) as Usage };
});

const claim = adjudication.map(({ claims }) => claims[0]).filter((one) => one !== undefined);
/** What another system tells of the same claims: numbers too, and no content. */
const opening = fc.tuple(adjudication, fc.boolean()).map(([{ usage }, isShort]) => ({
  certificate: "cert",
  payments: usage.decided.map(({ content: _, eligible, paid, ...rest }) => ({
    ...rest,
    ...(isShort && rest.benefit !== "hospital-bed" ? {} : { eligible }),
    paid: isShort ? Number(paid) : paid,
  })),
}));
const left = fc.tuple(adjudication, fc.boolean()).map(([{ certificate, usage }, isTravel]) => {
  const { person, benefit } = usage.decided[0] as { person: string; benefit: "drugs" };
  const line = isTravel ? { benefit: "travel-insurance", trip: "t1" } : { benefit };
  return { certificate, person, ...line, on: "2021-06-30", usage };
});

const certificate: Adjudication["certificate"] = {
  id: "cert",
  persons: [{ id: "m", role: "member", birthDate: "1980-01-02" }],
  coverage: [],
};

/** The valid inputs of the corpus. */
const inputsOf = (name: string): fc.Arbitrary<object> =>
  fc.constantFrom(...CASES.filter((case_) => case_.function === name).map(({ input }) => input as object));
const histories = inputsOf("coverageHistory") as fc.Arbitrary<HistoryInput>;

/** One event after becoming eligible, whether or not it is possible then. */
const after = (event: CareerEvent): unknown => {
  const member = {
    id: "m",
    birthDate: "1980-01-02",
    insurableSalary: 1,
    salaryScaleMaximum: 1,
    workTime: 1,
    ltd: null,
  };
  const eligible = { type: "eligible", on: "2200-12-31" } as const;
  return coverageHistory({
    member: { ...member, sex: "male" },
    dependants: [],
    events: [eligible, event],
    until: "2200-12-31",
  });
};

type Call = (input: never, context?: Context) => unknown;
const FUNCTIONS: [string, z.ZodType, Call, object | fc.Arbitrary<object>, ...ErrorCode[]][] = [
  ["quote", schema.memberSchema, quote, member],
  ["compareScenarios", schema.comparedMemberSchema, compareScenarios, fullMember.map(({ health: _, ...open }) => open)],
  ["adjudicate", schema.adjudicationSchema, adjudicate, adjudication],
  [
    "adjudicate, of a certificate",
    schema.certificateSchema,
    (one: Adjudication["certificate"]) => adjudicate({ certificate: one, claims: [] }),
    adjudication.map((input) => input.certificate),
  ],
  [
    "adjudicate, of a person",
    schema.personSchema,
    (one: Adjudication["certificate"]["persons"][number]) =>
      adjudicate({ certificate: { ...certificate, persons: [one] }, claims: [] }),
    { id: "m", role: "member", birthDate: "1980-01-02", from: "1980-01-02", until: null },
    "E_MEMBER_COUNT",
  ],
  [
    "adjudicate, of a period",
    schema.coveragePeriodSchema,
    (one: Adjudication["certificate"]["coverage"][number]) =>
      adjudicate({ certificate: { ...certificate, coverage: [one] }, claims: [] }),
    { from: "2020-01-01", until: "2020-12-31", health: { scenario: "N" }, dental: "family" },
  ],
  [
    "adjudicate, of a claim",
    schema.claimSchema,
    (one: Claim) => adjudicate({ certificate, claims: [one] }),
    claim,
    "E_PERSON_UNKNOWN",
  ],
  [
    "adjudicate, of a ledger",
    schema.usageSchema,
    (usage: Usage) => adjudicate({ certificate, claims: [], usage }),
    adjudication.map(({ usage }) => usage),
    "E_OTHER_CERTIFICATE",
    "E_PERSON_UNKNOWN",
  ],
  [
    "reverse",
    schema.reverseInputSchema,
    reverse,
    adjudication.map(({ usage }) => ({ claim: (usage.decided[0] as { claim: string }).claim, usage })),
  ],
  ["usageFrom", schema.openingSchema, usageFrom, opening],
  ["remaining", schema.remainingInputSchema, remaining, left],
  ["benefitSchedule", schema.benefitScheduleInputSchema, benefitSchedule, { level: 2, on: "2021-03-15" }],
  [
    "scenarioLetter",
    schema.scenarioChoiceSchema,
    scenarioLetter,
    { status: "family", level: 3, spouseLevel: 2, childrenLevel: 2 },
  ],
  [
    "healthPremium",
    schema.healthPremiumInputSchema,
    healthPremium,
    { on: "2020-03-15", health: { scenario: "N" }, salaryScaleMaximum: "40000", workTime: "1" },
  ],
  [
    "employerContribution",
    schema.employerContributionInputSchema,
    employerContribution,
    { on: "2020-03-15", status: "family", salaryScaleMaximum: "40000", workTime: "1" },
  ],
  ["dentalPremium", schema.dentalPremiumInputSchema, dentalPremium, { on: "2020-03-15", status: "family" }],
  [
    "basicLifePremium",
    schema.basicLifePremiumInputSchema,
    basicLifePremium,
    { on: "2020-03-15", insurableSalary: 52000.5 },
  ],
  ["dependantsLifePremium", schema.dependantsLifePremiumInputSchema, dependantsLifePremium, { on: "2020-03-15" }],
  [
    "additionalLifePremium",
    schema.additionalLifeInputSchema,
    additionalLifePremium,
    { on: "2020-03-15", insurableSalary: "52000", multiple: 3, birthDate: "1980-01-02", sex: "female", smoker: false },
  ],
  [
    "spouseLifePremium",
    schema.spouseLifeInputSchema,
    spouseLifePremium,
    { on: "2020-03-15", amount: "50000", memberBirthDate: "1969-06-01", sex: "male" },
  ],
  [
    "ltdPremium",
    schema.ltdPremiumInputSchema,
    ltdPremium,
    { on: "2020-03-15", option: "O+", insurableSalary: "52000" },
  ],
  ["premiumTax", schema.premiumTaxInputSchema, premiumTax, { on: "2020-03-15", employer: "5.97", employee: 67.42 }],
  ["ratingAge", schema.ratingAgeInputSchema, ratingAge, { birthDate: "1980-01-02", on: "2020-03-15" }],
  ["payPeriods", schema.payPeriodsInputSchema, payPeriods, { year: 2020 }],
  ["firstPayPeriod", schema.firstPayPeriodInputSchema, firstPayPeriod, { onOrAfter: "2020-03-15" }],
  ["enrolment", schema.enrolmentInputSchema, enrolment, inputsOf("enrolment")],
  ["exemption", schema.exemptionInputSchema, exemption, inputsOf("exemption")],
  ["eligibility", schema.eligibilityInputSchema, eligibility, inputsOf("eligibility")],
  ["healthMinimum", schema.healthMinimumInputSchema, healthMinimum, inputsOf("healthMinimum")],
  ["dentalMinimum", schema.dentalMinimumInputSchema, dentalMinimum, inputsOf("dentalMinimum")],
  ["changeDate", schema.changeDateInputSchema, changeDate, inputsOf("changeDate")],
  ["unpaidLeave", schema.unpaidLeaveInputSchema, unpaidLeave, inputsOf("unpaidLeave")],
  ["deferredSalary", schema.deferredSalaryInputSchema, deferredSalary, inputsOf("deferredSalary")],
  [
    "progressiveRetirement",
    schema.progressiveRetirementInputSchema,
    progressiveRetirement,
    inputsOf("progressiveRetirement"),
  ],
  ["contestedDismissal", schema.contestedDismissalInputSchema, contestedDismissal, inputsOf("contestedDismissal")],
  ["dentalTermination", schema.dentalTerminationInputSchema, dentalTermination, inputsOf("dentalTermination")],
  ["dependantDentalEnd", schema.dependantDentalEndInputSchema, dependantDentalEnd, inputsOf("dependantDentalEnd")],
  ["automaticDental", schema.automaticDentalInputSchema, automaticDental, inputsOf("automaticDental")],
  ["premiumWaiver", schema.premiumWaiverInputSchema, premiumWaiver, inputsOf("premiumWaiver")],
  // An age without a printed rate is refused with the premiums, not in reading.
  ["coverageHistory", schema.historyInputSchema, coverageHistory, histories, "E_NO_RATE_AT_AGE"],
  [
    "coverageHistory, of an event",
    schema.careerEventSchema,
    after,
    histories.map(({ events }) => events[1] ?? events[0]),
    ...(["E_EVENT_IMPOSSIBLE", "E_EVENT_UNKNOWN", "E_PERSON_TWICE", "E_PERSON_UNKNOWN", "E_AGE_RANGE"] as const),
  ],
  [
    "coverageHistory, of a member",
    schema.historyMemberSchema,
    (one: HistoryInput["member"]) =>
      coverageHistory({
        member: one,
        dependants: [],
        events: [{ type: "eligible", on: "2020-03-15" }],
        until: "2020-03-28",
      }),
    histories.map(({ member: one }) => one),
    "E_AGE_RANGE",
  ],
  ["deathBenefit", schema.deathBenefitInputSchema, deathBenefit, inputsOf("deathBenefit")],
  ["dismembermentBenefit", schema.dismembermentInputSchema, dismembermentBenefit, inputsOf("dismembermentBenefit")],
  ["disabilityBenefit", schema.disabilityBenefitInputSchema, disabilityBenefit, inputsOf("disabilityBenefit")],
  [
    "dismembermentBenefit, of a programme",
    schema.salaryProgrammeSchema,
    (programme: SalaryProgramme) =>
      // None is for the whole input to say.
      dismembermentBenefit({
        on: "2020-03-15",
        life: null,
        insurableSalary: 1,
        programme: programme ?? ([] as never),
        losses: [],
      }),
    { kind: "deferred-salary", from: "2020-02-29", until: "2020-12-31", agreedSalary: 41_600, toldInsurer: null },
  ],
];

const SERVICES: readonly [string, z.ZodType][] = [
  ["serviceHours", schema.serviceHoursInputSchema],
  ["claimSubmission", schema.claimSubmissionInputSchema],
  ["fileAccess", schema.fileAccessInputSchema],
  ["privacyRequest", schema.privacyRequestInputSchema],
  ["onlineClaim", schema.onlineClaimInputSchema],
  ["receiptRetention", schema.receiptRetentionInputSchema],
  ["checkUserCode", schema.userCodeSchema],
  ["checkPassword", schema.passwordSchema],
  ["checkHint", schema.hintInputSchema],
  ["checkSignUp", schema.signUpInputSchema],
  ["registrationsNeeded", schema.registrationsInputSchema],
  ["registrationStep", schema.registrationStepInputSchema],
  ["refusalSupport", schema.refusalSupportInputSchema],
  ["checkFile", schema.checkFileInputSchema],
  ["uploadLimits", schema.uploadLimitsInputSchema],
  ["documentSubmission", schema.documentSubmissionInputSchema],
  ["documentPath", schema.documentPathInputSchema],
];
for (const [name, zod] of SERVICES) {
  FUNCTIONS.push([name, zod, (services as unknown as Readonly<Record<string, Call>>)[name] as Call, inputsOf(name)]);
}
FUNCTIONS.push([
  "documentSubmission, of a file",
  schema.documentFileSchema,
  (file: services.DocumentFile) => services.documentSubmission({ channel: "account", given: [], files: [file] }),
  { name: "scan.pdf", size: 5_000_001, firstBytes: [0x25, 0x50] },
]);

/** Whether the function could read its input, whatever is printed, and whatever the rest of it is. */
function readable(result: Attempt<unknown>, ofTheRest: readonly ErrorCode[]): boolean {
  const others: readonly ErrorCode[] = ["E_NO_PRINTED_RATE", "E_NO_PRINTED_BENEFIT", ...ofTheRest];
  return result.ok || result.issues.every(({ code }) => others.includes(code));
}

// Values that sit where one is accepted and the next is not, for any field.
const SALT = [
  ...[
    "0",
    "00",
    "1",
    "1.0",
    "1.000000000000",
    "0.6999",
    "0.123456789012",
    "0.1234567890123",
    "1.01",
    "9",
    "12.34",
    "12.345",
  ],
  ...["999999999.99", "1000000000", "-1", "+1", "1e3", "", " 1", "10000", "100000", "110000", "15000", "50000.00"],
  ...[
    "2020-02-29",
    "2021-02-29",
    "1899-12-31",
    "1900-01-01",
    "2200-12-31",
    "2201-01-01",
    "2020-1-1",
    "1955-01-01",
    "1955-01-02",
    "2020-06-01",
  ],
  ...[
    "individual",
    "single-parent",
    "family",
    "couple",
    "male",
    "female",
    "F",
    "O",
    "O+",
    "P",
    "N",
    "n",
    "exempt",
    "shared",
    "member",
    "waived",
  ],
  ...[
    0,
    -0,
    1,
    1.5,
    2,
    3,
    4,
    5,
    6,
    0.7,
    0.1 + 0.2,
    1.005,
    4.35,
    1e21,
    1e-7,
    1e9,
    999999999.99,
    -1,
    2019,
    2020,
    1899,
    2201,
  ],
  ...[true, false, null, [], {}, ["1"]],
  ...["x".repeat(64), "x".repeat(65), "m", "spouse", "child", 999, 1000, "999999999.99"],
  ...[
    "drugs",
    "ambulance",
    "psychology",
    "vision",
    "hospital-bed",
    "dental-basic",
    "compression-stockings",
    "dentures",
  ],
  ...["treatment", "x-ray", "exam", "correction", "recall-exam", "other", "13-and-over", "pharmacy-service", "massage"],
  ...["eligible", "birth", "death", "returned", "contract-event", "level-change-requested", "unpaid", "final"],
  ...["2019-03-30", "2019-03-31", "2020-03-01", "2020-02-29", "2020-12-31", "health", "dental", "declined"],
  ...[{ option: "F" }, { option: "F", voted: true }, { option: "O" }, { id: "P-2", birthDate: "2020-01-01" }],
  ...[
    { type: "death", on: "2020-03-15" },
    { on: "2020-06-01", favourable: true },
    { from: "2020-01-01", until: null },
  ],
  ...["first", "current", "product", "physician", "purchase", "osteopathy", "t1"],
  ...[
    "deferred-salary",
    "retirement-programme",
    "card",
    "online",
    "insurer",
    "staff",
    "claims",
    "rectification",
    "app",
  ],
  ...[
    "site",
    "existing-code",
    "client",
    "sending-service",
    "account",
    "benefits",
    "subject",
    "this",
    "password",
    "none",
  ],
  ...["00:00", "23:59", "24:00", "8:15", 255, 256, Number.MAX_SAFE_INTEGER, 2 ** 53, 0.05, "0.10", "0.099"],
  ...["x".repeat(65_536), "x".repeat(65_537), ["subject"], ["0.10", null], [0, 255], [256], [null]],
  ...[
    { name: "a.pdf", size: 1 },
    { from: "2020-03-15", amount: 1 },
    { contract: "K-1", certificate: "1" },
  ],
  ...[{ prescriptionOnly: true }, { kind: "pharmacy-service" }, { mode: "rental", alternative: "10" }],
  ...[{ scenario: "N" }, { scenario: "P" }, { scenario: "N", level: 1 }, { status: "individual", level: 2 }],
  ...[
    { status: "individual", level: 2, dependantsLevel: 1 },
    { status: "family", level: 1, dependantsLevel: 2 },
    { status: "family", level: 3 },
  ],
  ...[
    { basic: true },
    { additional: 3 },
    { additional: 6 },
    { spouse: { amount: "50000", sex: "male" } },
    { spouse: { amount: "5", sex: "male" } },
  ],
];

/** One place of the data replaced, removed or added. */
function altered(value: unknown): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(fc.constantFrom(...(SALT as unknown[])), fc.jsonValue());
  if (Array.isArray(value)) return alteredList(value, leaf);
  if (typeof value !== "object" || value === null) return leaf;
  const keys = Object.keys(value);
  const inside = keys.map((key) =>
    altered((value as Record<string, unknown>)[key]).map((part) => ({ ...value, [key]: part })),
  );
  const without = keys.map((key) =>
    fc.constant(Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))),
  );
  const more = fc
    .tuple(
      fc.constantFrom(
        ...["extra", "spouseLevel", "dependantsLevel", "health", "smoker", "__proto"],
        ...["event", "maintain", "voted", "child", "proofs", "receivedByEmployer"],
        ...["discipline", "trip", "pairs", "laboratory", "prescription", "until", "content", "lowestGeneric"],
      ),
      leaf,
    )
    .map(([key, part]) => ({ ...value, [key]: part }));
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 2, arbitrary: more },
    { weight: 4, arbitrary: fc.oneof(fc.constant(value), ...without) },
    { weight: 12, arbitrary: fc.oneof(fc.constant(value), ...inside) },
  );
}

/** One element altered, left out, moved, or twice. */
function alteredList(list: readonly unknown[], leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (list.length === 0)
    return fc.oneof(
      leaf,
      leaf.map((part) => [part]),
    );
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((part) => [...list, part]) },
    {
      weight: 3,
      arbitrary: fc
        .nat(list.length - 1)
        .chain((at) =>
          fc.constantFrom(list.toSpliced(at, 1), [...list, list[at]], [...list.slice(at), ...list.slice(0, at)]),
        ),
    },
    {
      weight: 12,
      arbitrary: fc.nat(list.length - 1).chain((at) => altered(list[at]).map((part) => list.with(at, part))),
    },
  );
}

describe.each(FUNCTIONS)("%s and its schema", (_, zod, call, example, ...ofTheRest) => {
  const valid = example instanceof fc.Arbitrary ? example : fc.constant(example);

  test("accept the same valid input, unchanged", () => {
    fc.assert(
      fc.property(valid, (input) => {
        const result = zod.safeParse(input);
        expect(result.success).toBe(true);
        expect(result.data).toEqual(input);
        expect(
          readable(
            attempt(() => call(input as never)),
            ofTheRest,
          ),
        ).toBe(true);
      }),
    );
  });

  test("accept and refuse the same JSON", () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(
        valid.chain((input) => altered(input)),
        (input) => {
          const result = zod.safeParse(input);
          const called = attempt(() => call(input as never));
          expect({ input, accepted: result.success }).toEqual({ input, accepted: readable(called, ofTheRest) });
          if (result.success) accepted++;
          else refused++;
        },
      ),
      { numRuns: RUNS * 3 },
    );
    expect(refused).toBeGreaterThan(RUNS / 8);
    expect(accepted).toBeGreaterThan(RUNS / 40);
  });
});

test("scenarioParts and its schema accept the same", () => {
  for (const value of SALT) {
    expect(schema.scenarioSchema.safeParse(value).success).toBe(attempt(() => scenarioParts(value as never)).ok);
  }
});

test("contexts: the schema and the functions accept and refuse the same JSON", () => {
  const input = fc.sample(fullMember, 1)[0] as Parameters<typeof quote>[0];
  fc.assert(
    fc.property(
      context.chain((given) => altered({ ...given, steps: true })),
      (given) => {
        const called = attempt(() => quote(input, given as Context));
        expect({ given, accepted: schema.contextSchema.safeParse(given).success }).toEqual({
          given,
          accepted: called.ok,
        });
      },
    ),
    { numRuns: RUNS * 3 },
  );
});

test("what binds several fields is refused with the code of the function", () => {
  const job = { on: "2020-03-15", insurableSalary: "1", salaryScaleMaximum: "1", workTime: "1" };
  const result = schema.memberSchema.safeParse({
    ...job,
    health: { status: "family", level: 1, dependantsLevel: 2 },
    birthDate: "1950-01-01",
    sex: "male",
    life: { additional: 1 },
  });
  expect(result.success).toBe(false);
  const aged = schema.memberSchema.safeParse({
    ...job,
    health: "exempt",
    birthDate: "1950-01-01",
    sex: "male",
    life: { additional: 1 },
  });
  const params = aged.error?.issues.map((issue) => (issue.code === "custom" ? issue.params : {}));
  expect(params).toEqual([{ code: "E_NO_RATE_AT_AGE", path: ["birthDate"], params: { age: 65 }, article: "LIF-17" }]);
});

test("one issue for one field of a claim, a certificate and a ledger, with the code of the function", () => {
  const found = (zod: z.ZodType, input: unknown) =>
    zod.safeParse(input).error?.issues.map((issue) => {
      const { code } = issue.code === "custom" ? (issue.params as { code: string }) : issue;
      return `${code} ${issue.path.join(".")}`;
    });
  const bill = { id: "1", person: "m", incurred: "2020-03-15", received: "2020-03-15", amount: "10.00" };
  expect(found(schema.claimSchema, { ...bill, benefit: "ambulance", id: "" })).toEqual(["too_small id"]);
  expect(found(schema.claimSchema, { ...bill, benefit: "ambulance", person: "x".repeat(65) })).toEqual([
    "too_big person",
  ]);
  expect(found(schema.claimSchema, { ...bill, benefit: "ambulance", amount: "1e3" })).toEqual(["invalid_union amount"]);
  expect(found(schema.claimSchema, { ...bill, benefit: "compression-stockings", pairs: 0 })).toEqual([
    "too_small pairs",
  ]);
  expect(found(schema.claimSchema, { ...bill, benefit: "compression-stockings", pairs: 1000 })).toEqual([
    "too_big pairs",
  ]);
  expect(found(schema.claimSchema, { ...bill, benefit: "ambulance", received: "2020-03-14" })).toEqual([
    "E_RECEIVED_BEFORE_INCURRED received",
  ]);
  expect(found(schema.claimSchema, { ...bill, benefit: "sclerosing-injection", substance: "10.01" })).toEqual([
    "E_PART_ABOVE_AMOUNT substance",
  ]);
  expect(found(schema.claimSchema, { ...bill, benefit: "drugs", drug: { kind: "drug" } })).toEqual([
    "E_MISSING drug.prescriptionOnly",
  ]);
  const generic = (lowestGeneric: unknown) => ({
    ...bill,
    benefit: "drugs",
    drug: { prescriptionOnly: true, lowestGeneric },
  });
  for (const nothing of ["0", "0.00", 0, -0]) {
    expect(found(schema.claimSchema, generic(nothing))).toEqual(["E_MONEY_RANGE drug.lowestGeneric"]);
  }
  for (const cost of ["0.01", 0.01, undefined]) expect(found(schema.claimSchema, generic(cost))).toBeUndefined();
  expect(found(schema.claimSchema, { ...bill, benefit: "dentures" })).toEqual(["invalid_union benefit"]);
  const vision = schema.claimSchema.options.find(
    (option) => option.shape.benefit.safeParse("vision").success,
  ) as z.ZodType;
  expect(found(vision, { ...bill, benefit: "vision" })).toEqual(["invalid_value item"]);
  expect(found(vision, { ...bill, benefit: "vision", item: "exam", received: "2020-01-01" })).toEqual([
    "E_RECEIVED_BEFORE_INCURRED received",
  ]);

  const whole = {
    id: "c",
    persons: [{ id: "m", role: "member", birthDate: "1980-01-02" }],
    coverage: [{ from: "2020-01-01", until: null, health: null as unknown }],
  };
  const [member] = whole.persons;
  const [period] = whole.coverage;
  expect(found(schema.certificateSchema, { ...whole, persons: [] })).toEqual(["E_MEMBER_COUNT persons"]);
  expect(found(schema.certificateSchema, { ...whole, persons: [member, { ...member, role: "child" }] })).toEqual([
    "E_PERSON_TWICE persons.1.id",
  ]);
  expect(found(schema.certificateSchema, { ...whole, coverage: [period, period] })).toEqual([
    "E_COVERAGE_OVERLAP coverage.1.from",
  ]);
  expect(found(schema.coveragePeriodSchema, { ...period, dental: "family" })).toEqual([
    "E_DENTAL_WITHOUT_HEALTH dental",
  ]);
  expect(found(schema.coveragePeriodSchema, { ...period, until: "2019-12-31" })).toEqual(["E_INTERVAL until"]);
  expect(found(schema.personSchema, { ...member, from: "2020-01-02", until: "2020-01-01" })).toEqual([
    "E_INTERVAL until",
  ]);

  const usage = adjudicate({ certificate, claims: [{ ...bill, benefit: "ambulance" }] }).usage;
  const claims = [{ ...bill, person: "x", benefit: "ambulance" }];
  expect(found(schema.usageSchema, { ...usage, version: 2 })).toEqual(["invalid_value version"]);
  expect(found(schema.usageSchema, { ...usage, decided: [{ ...usage.decided[0], trip: "t" }] })).toEqual([
    "E_UNKNOWN_KEY decided.0.trip",
  ]);
  expect(found(schema.usageSchema, { ...usage, decided: [{ ...usage.decided[0], paid: "1e3" }] })).toEqual([
    "invalid_format decided.0.paid",
  ]);
  expect(found(schema.adjudicationSchema, { certificate, claims, usage })).toEqual([
    "E_PERSON_UNKNOWN claims.0.person",
  ]);
  expect(
    found(schema.adjudicationSchema, {
      certificate,
      claims: [{ ...bill, benefit: "drugs", drug: { prescriptionOnly: true } }],
      usage,
    }),
  ).toEqual(["E_CLAIM_ID_REUSED claims.0.id"]);
  expect(found(schema.adjudicationSchema, { certificate: { ...certificate, id: "other" }, claims: [], usage })).toEqual(
    ["E_OTHER_CERTIFICATE usage.certificate"],
  );
  const [line] = usage.decided;
  const strange = { ...usage, decided: [line, { ...line, claim: "2", person: "x" }] };
  const ask = { certificate, person: "m", benefit: "wig", on: "2020-03-15" };
  for (const [zod, input] of [
    [schema.adjudicationSchema, { certificate, claims: [] }],
    [schema.remainingInputSchema, ask],
  ] as const) {
    expect(found(zod, { ...input, usage })).toBeUndefined();
    expect(found(zod, { ...input, usage: strange })).toEqual(["E_PERSON_UNKNOWN usage.decided.1.person"]);
  }
  // Those that are given no certificate have none to look into.
  expect(found(schema.usageSchema, strange)).toBeUndefined();
  expect(found(schema.reverseInputSchema, { claim: "2", usage: strange })).toBeUndefined();
  expect(found(schema.remainingInputSchema, { ...ask, trip: "t" })).toEqual(["E_UNKNOWN_KEY trip"]);
  expect(found(schema.remainingInputSchema, { ...ask, benefit: "travel-insurance", trip: "t" })).toBeUndefined();
  expect(found(schema.reverseInputSchema, { claim: "2", usage })).toEqual(["E_CLAIM_UNKNOWN claim"]);
  expect(found(schema.remainingInputSchema, { certificate, person: "x", benefit: "vision", on: "2020-01-01" })).toEqual(
    ["E_PERSON_UNKNOWN person"],
  );
  const payment = { claim: "1", person: "m", benefit: "vision", item: "exam", incurred: "2019-01-01", paid: 10 };
  expect(found(schema.openingSchema, { payments: [payment] })).toEqual(["E_MISSING payments.0.ageRule"]);
  expect(found(schema.openingSchema, { payments: [{ ...payment, ageRule: "under-13", eligible: 9 }] })).toEqual([
    "E_PART_ABOVE_AMOUNT payments.0.paid",
  ]);
});

test("a schema leaves what it is given as it was, and does not freeze it", () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => historyOf(seed));
  for (const { certificate: held, batches } of seeds) {
    const [batch] = batches;
    if (batch === undefined || !("claims" in batch)) continue;
    const input = { certificate: held, claims: batch.claims };
    const before = structuredClone(input);
    expect(schema.adjudicationSchema.parse(input)).toEqual(before);
    expect(input).toEqual(before);
    expect([input.claims, held.persons, held.coverage].some((part) => Object.isFrozen(part))).toBe(false);
  }
});

test("a schema does not freeze what is wrong in what it is given, nor throw at bytes", () => {
  const wrong = { note: 1 };
  const bytes = new Uint8Array(3);
  for (const [name, zod, , example] of FUNCTIONS) {
    const [input] = fc.sample(example instanceof fc.Arbitrary ? example : fc.constant(example), 1);
    if (typeof input !== "object") continue;
    for (const key of Object.keys(input)) {
      expect(zod.safeParse({ ...input, [key]: wrong }).success, `${name} ${key}`).toBe(false);
      expect(zod.safeParse({ ...input, [key]: bytes }).success, `${name} ${key}`).toBe(key === "firstBytes");
    }
  }
  schema.contextSchema.safeParse({ readings: wrong });
  expect(Object.isFrozen(wrong)).toBe(false);
});

test("the schemas have a JSON Schema, for forms made elsewhere", () => {
  for (const [, zod] of FUNCTIONS) expect(z.toJSONSchema(zod, { unrepresentable: "any" })).toHaveProperty("$schema");
  expect(JSON.stringify(z.toJSONSchema(schema.memberSchema))).toContain('"format":"date"');
});

test("the problems of a history are where they are, each once, whether the schema or the function finds them", () => {
  const member = {
    id: "m",
    birthDate: "1980-01-02",
    insurableSalary: 1,
    salaryScaleMaximum: 1,
    workTime: 1,
    ltd: null,
  };
  const child = { id: "c", role: "child", birthDate: "2010-01-02" };
  const eligible = { type: "eligible", on: "2020-01-05" };
  const found = (changes: object) => {
    const input = { member, dependants: [], events: [eligible], until: "2020-12-31", ...changes };
    const called = attempt(() => coverageHistory(input as unknown as HistoryInput));
    const told = called.ok ? [] : called.issues.map(({ code, path }) => [code, ...path]);
    const refused = schema.historyInputSchema.safeParse(input).error?.issues ?? [];
    // The schema tells first what is not of its form, and only then what binds several fields.
    const custom = refused.flatMap((issue) =>
      issue.code === "custom" ? [[issue.params?.["code"], ...issue.path]] : [],
    );
    if (custom.length === refused.length) {
      expect(new Set(custom.map((one) => JSON.stringify(one)))).toEqual(
        new Set(told.map((one) => JSON.stringify(one))),
      );
    }
    return told;
  };
  const then = (...events: object[]) => found({ events: [eligible, ...events] });

  expect(found({})).toEqual([]);
  // Nothing is said of the events of a history that has no beginning.
  expect(found({ events: [{ type: "birth", on: "2020-03-15", child: "c" }] })).toEqual([["E_MISSING", "events"]]);
  expect(found({ dependants: [child, child, { ...child, id: "m" }] })).toEqual([
    ["E_PERSON_TWICE", "dependants", 1, "id"],
    ["E_PERSON_TWICE", "dependants", 2, "id"],
  ]);
  expect(then({ type: "returned", on: "2020-03-15" })).toEqual([["E_EVENT_IMPOSSIBLE", "events", 1]]);
  expect(then({ type: "death", on: "2021-01-01" })).toEqual([["E_DATE_RANGE", "events", 1, "on"]]);
  const late = { on: "2020-12-31", receivedByEmployer: "2021-01-01" };
  expect(then({ type: "dental-end-requested", ...late })).toEqual([
    ["E_DATE_RANGE", "events", 1, "receivedByEmployer"],
  ]);
  expect(
    then(
      { type: "birth", on: "2020-03-15", child: "m" },
      { type: "union", on: "2020-03-15", spouse: { id: "m", birthDate: "1980-01-02" } },
      { type: "dependant-added", on: "2020-03-15", person: { ...child, id: "m" } },
      { type: "separation", on: "2020-03-16", spouse: "x" },
      { type: "dependant-ended", on: "2020-03-16", person: "x" },
      { type: "contract-event", on: "2020-03-17" },
      { type: "contract-event", on: "2020-03-17" },
      { type: "exemption-proved", on: "2020-03-18", proofs: [{ person: "x", group: true, similarDrugs: true }] },
    ),
  ).toEqual([
    ["E_PERSON_TWICE", "events", 1, "child"],
    ["E_PERSON_TWICE", "events", 2, "spouse", "id"],
    ["E_PERSON_TWICE", "events", 3, "person", "id"],
    ["E_PERSON_UNKNOWN", "events", 4, "spouse"],
    ["E_PERSON_UNKNOWN", "events", 5, "person"],
    ["E_EVENT_TWICE", "events", 7],
    ["E_PERSON_UNKNOWN", "events", 8, "proofs", 0, "person"],
  ]);
  const asked = { type: "level-change-requested", on: "2020-03-15", receivedByEmployer: "2020-03-15" };
  expect(then({ ...asked, event: "2020-03-14", to: { scenario: "B" } })).toEqual([
    ["E_EVENT_UNKNOWN", "events", 1, "event"],
  ]);
  // Of a plan that is not known, what is asked is not either.
  expect(then({ ...asked, type: "status-change-requested", plan: "life", to: "x" })).toEqual([
    ["E_CHOICE", "events", 1, "plan"],
  ]);
  const form = { type: "form-received", on: "2020-01-05", receivedByEmployer: "2020-01-05", life: { additional: 3 } };
  expect(then(form)).toEqual([["E_MISSING", "member", "sex"]]);
  expect(found({ member: { ...member, sex: "f" }, events: [eligible, form] })).toEqual([["E_CHOICE", "member", "sex"]]);
  // What is wrong with her pay does not hide what is with the events; what is with one of them hides the rest.
  expect(
    found({
      member: { ...member, workTime: 2, birthDate: "1980" },
      events: [eligible, { type: "returned", on: "2020-03-15" }],
    }),
  ).toEqual([
    ["E_EVENT_IMPOSSIBLE", "events", 1],
    ["E_DATE_FORMAT", "member", "birthDate"],
    ["E_SHARE_RANGE", "member", "workTime"],
  ]);
  expect(then({ type: "returned", on: "2020-03-15" }, { type: "death", on: "2020" })).toEqual([
    ["E_DATE_FORMAT", "events", 2, "on"],
  ]);
  // Once, not for every pay period.
  const old = { ...member, birthDate: "1950-01-01", sex: "male" };
  expect(
    attempt(() =>
      coverageHistory({ member: old, dependants: [], events: [eligible, form], until: "2020-12-31" } as never),
    ),
  ).toMatchObject({ ok: false, issues: [{ code: "E_NO_RATE_AT_AGE", path: ["member", "birthDate"] }] });
});

test("one problem for one proof, and none of what cannot be read beside it", () => {
  const persons = [{ id: "m", role: "member" }];
  const proof = { person: "m", group: true, similarDrugs: true };
  const found = (input: object) => {
    const called = attempt(() => exemption(input as Parameters<typeof exemption>[0]));
    return called.ok ? [] : called.issues.map(({ code, path }) => [code, ...path]);
  };
  expect(found({ persons, proofs: [null] })).toEqual([["E_TYPE", "proofs", 0]]);
  expect(
    found({
      persons,
      proofs: [
        { ...proof, person: 1 },
        { ...proof, person: 2 },
      ],
    }),
  ).toEqual([
    ["E_TYPE", "proofs", 0, "person"],
    ["E_TYPE", "proofs", 1, "person"],
  ]);
  expect(found({ persons, proofs: [proof, proof, { ...proof, person: "x" }] })).toEqual([
    ["E_PERSON_TWICE", "proofs", 1, "person"],
    ["E_PERSON_UNKNOWN", "proofs", 2, "person"],
  ]);
  expect(found({ persons: [null], proofs: [proof] })).toEqual([["E_TYPE", "persons", 0]]);
  expect(found({ persons: [], proofs: [] })).toEqual([["E_MEMBER_COUNT", "persons"]]);
  expect(found({ persons: [...persons, ...persons], proofs: [] })).toEqual([
    ["E_MEMBER_COUNT", "persons"],
    ["E_PERSON_TWICE", "persons", 1, "id"],
  ]);
});

/** What a form schema says, as the paths and codes of its issues. */
function saidOf(zod: z.ZodType, form: unknown): { path: string; code: unknown; message: string }[] {
  const issues = zod.safeParse(form).error?.issues ?? [];
  return issues.map((issue) => {
    if (issue.code !== "custom") return expect.fail(issue.code);
    return { path: issue.path.join("."), code: issue.params?.["code"], message: issue.message };
  });
}

/** What is said of a reason, without its source and the commas of thousands. */
const sentenceOf = (reason: Reason): string => {
  const sentence = explain(reason, "en").replace(/ \([^()]*\)$/, "");
  return sentence.replace(/(?<=\d),(?=\d{3})/g, "");
};

describe("the form of a first registration", () => {
  const typed = fc.constantFrom(
    ...[
      "adherent1",
      "abc",
      "é-12",
      "Abc12345",
      "abc12345",
      "ABC12345 is it",
      "the usual one",
      "",
      " ",
      "\u00e9",
      "e\u0301",
    ],
  );
  const form = fc.record(
    {
      userCode: typed,
      password: typed,
      confirmation: typed,
      hint: typed,
      hintJudged: fc.boolean(),
      mothersFirstName: typed,
    },
    { requiredKeys: [] },
  );
  const whole = {
    userCode: "adherent1",
    password: "Abc12345",
    confirmation: "Abc12345",
    hint: "the usual one",
    mothersFirstName: "M",
  };

  test("is accepted where checkSignUp accepts it, or leaves only the hint to judge", () => {
    let accepted = 0;
    const given = fc.oneof(
      form,
      form.map(({ hintJudged, hint = "the usual one" }) => ({ ...whole, hint, hintJudged })),
    );
    fc.assert(
      fc.property(given, (input) => {
        const { status, fields, missing } = services.checkSignUp(input);
        expect(schema.signUpFormSchema.safeParse(input).success).toBe(status === "accepted" || status === "unknown");
        if (status === "accepted" || status === "unknown") accepted++;
        const reasons = Object.entries(fields).flatMap(([path, of]) =>
          of
            .filter(({ code }) => code !== "R_HINT_TO_JUDGE")
            .map((reason) => ({ path, code: reason.code, message: sentenceOf(reason) })),
        );
        const absent = missing.map((path) => ({
          path,
          code: "E_MISSING",
          message: "A required value is missing. Give it; none is guessed.",
        }));
        const said = saidOf(schema.signUpFormSchema, input);
        expect(said).toHaveLength(absent.length + reasons.length);
        expect(said).toEqual(expect.arrayContaining([...absent, ...reasons]));
      }),
    );
    expect(accepted).toBeGreaterThan(RUNS / 20);
  });

  test("has its issues at its fields, with the reason and the article", () => {
    expect(schema.signUpFormSchema.parse(whole)).toEqual(whole);
    expect(saidOf(schema.signUpFormSchema, {}).map(({ path, code }) => [path, code])).toEqual(
      services.SIGN_UP_FIELDS.map((field) => [field, "E_MISSING"]),
    );
    const bad = { ...whole, userCode: "é-12", confirmation: "abc12345", hint: "my abc12345", hintJudged: false };
    expect(saidOf(schema.signUpFormSchema, bad).map(({ path, code }) => `${path} ${String(code)}`)).toEqual([
      "userCode R_CODE_LENGTH",
      "userCode R_CODE_CHARACTERS",
      "confirmation R_CONFIRMATION",
      "hint R_HINT_REVEALS",
      "hint R_HINT_JUDGED",
    ]);
    const [first] = schema.signUpFormSchema.safeParse({ ...whole, userCode: "abcd" }).error?.issues ?? [];
    expect(first).toMatchObject({
      path: ["userCode"],
      params: { code: "R_CODE_LENGTH", params: { length: 4, minimum: 5, maximum: 36 }, article: "REG-04" },
    });
    const [missing] = schema.signUpFormSchema.safeParse({ ...whole, hint: "" }).error?.issues ?? [];
    expect(missing).toMatchObject({ path: ["hint"], params: { code: "E_MISSING", article: "REG-06" } });
    // What is of no form at all is told first.
    expect(schema.signUpFormSchema.safeParse({ ...bad, password: 12 }).error?.issues.map(({ code }) => code)).toEqual([
      "invalid_type",
    ]);
  });
});

describe("the form of a submission of documents", () => {
  const file = { name: "form.pdf", size: 1000 };
  const given = ["subject", "insured-identification", "category", "type"] as const;
  const whole = {
    channel: "sending-service",
    department: "benefits",
    given,
    onlineForm: false,
    files: [file],
  } as const;
  const files = fc.array(
    fc.record({
      name: fc.constantFrom("a.pdf", "a.PDF", "a.exe.pdf", "a", "a.bmp", "CON.png", "a/b.tif"),
      size: fc.constantFrom(0, 1, 5_000_001, 10_000_001),
    }),
    { maxLength: 17 },
  );
  const fields = fc.subarray([...given, "code-and-password", "agency", "mobile-phone", "employer-file"] as const);
  const form = fc.oneof(
    fc.record(
      {
        channel: fc.constant("sending-service" as const),
        given: fields,
        files,
        department: fc.constantFrom("benefits", "collection-employers", "health-funds"),
        onlineForm: fc.boolean(),
      },
      { requiredKeys: ["channel", "given", "files"] },
    ),
    fc.record(
      {
        channel: fc.constant("account" as const),
        given: fields,
        files,
        requiredDocument: fc.constantFrom("none", "this", "another"),
      },
      { requiredKeys: ["channel", "given", "files"] },
    ),
    fc.constant(whole),
  ) as fc.Arbitrary<services.DocumentSubmissionInput>;

  test("is accepted where documentSubmission accepts it", () => {
    fc.assert(
      fc.property(form, (input) => {
        const result = services.documentSubmission(input);
        const said = saidOf(schema.documentFormSchema, input);
        expect(said.length === 0).toBe(result.status === "accepted");
        const reasons = [
          ...result.reasons.map((reason) => ({ path: "", code: reason.code, message: sentenceOf(reason) })),
          ...result.files.flatMap((of, index) =>
            of.reasons.map((reason) => ({
              path: `files.${String(index)}`,
              code: reason.code,
              message: sentenceOf(reason),
            })),
          ),
        ];
        expect(said.filter(({ code }) => code !== "E_MISSING")).toEqual(expect.arrayContaining(reasons));
        expect(said).toHaveLength(reasons.length + result.missing.length);
      }),
    );
  });

  test("has its issues at the file, the fields, the department or the whole", () => {
    expect(schema.documentFormSchema.parse(whole)).toEqual(whole);
    const { department: _, ...open } = whole;
    const bad = { ...open, given: ["category"], onlineForm: true, files: [file, { name: "a.exe", size: 0 }] };
    expect(saidOf(schema.documentFormSchema, bad)).toEqual([
      expect.objectContaining({ path: "", code: "R_ONLINE_FORM" }),
      expect.objectContaining({ path: "department", code: "E_MISSING" }),
      {
        path: "given",
        code: "E_MISSING",
        message: "type: A required value is missing. Give it; none is guessed.",
      },
      expect.objectContaining({ path: "files.1", code: "R_FORMAT" }),
      expect.objectContaining({ path: "files.1", code: "R_FILE_EMPTY" }),
    ]);
    const [missing] = schema.documentFormSchema.safeParse({ ...whole, given: given.slice(1) }).error?.issues ?? [];
    expect(missing).toMatchObject({ path: ["given"], params: { params: { field: "subject" }, article: "DOC-04" } });
    expect(saidOf(schema.documentFormSchema, { ...whole, files: [] }).map(({ path }) => path)).toEqual(["files"]);
  });
});

test("first bytes are taken as bytes or numbers, of any window, and nothing else", () => {
  const file = { name: "a.pdf", size: 1 };
  const taken = (firstBytes: unknown): boolean => schema.documentFileSchema.safeParse({ ...file, firstBytes }).success;
  const read = (firstBytes: unknown): boolean =>
    attempt(() => services.checkFile({ channel: "account", ...file, firstBytes } as never)).ok;
  const lying = new Float64Array([NaN]);
  Object.defineProperty(lying, Symbol.toStringTag, { value: "Uint8Array" });
  const hidden = Object.defineProperty(new Uint8Array([37]), Symbol.toStringTag, { value: "Map" });
  const good = [new Uint8Array(8), Buffer.from("%PDF-"), [], [0, 255], hidden, undefined];
  const bad = [
    lying,
    new Uint8ClampedArray(8),
    new DataView(new ArrayBuffer(8)),
    new ArrayBuffer(8),
    [256],
    [-1],
    new Array(1),
  ];
  for (const value of good) expect([taken(value), read(value)]).toEqual([true, true]);
  for (const value of bad) expect([taken(value), read(value)]).toEqual([false, false]);
});
