// Every public function with a valid input, and the kind of each field of its input and context. A function that is
// not here, or a key that is not, fails the meta-test of corpus.test.ts: nothing new escapes the corpus.

import * as api from "../../src/index.js";
import * as schema from "../../src/schema.js";
import type { ErrorCode } from "../../src/index.js";
import { ANSWERS, type Answer, type Kind } from "./expectations.js";

/** A public function without its types: what a caller in JavaScript has. */
export type Call = (input: unknown, context?: unknown) => unknown;

/** The kind of a field, and where this input makes it differ. */
export interface FieldRow {
  kind: Kind;
  except?: Readonly<Record<string, Answer>>;
  /** The other fields at which a value of this one may be refused. */
  alsoAt?: readonly string[];
  /** It tells what is asked beside it: where it is wrong, nothing there is. */
  decidesOthers?: true;
  /** It is looked up in all the others: where one of those is wrong, it is not. */
  isLast?: true;
}

/** A valid call of a public function. */
export interface Case {
  name: string;
  /** The exported name. */
  function: string;
  call: Call;
  input: unknown;
  /** `undefined` when the function takes none. */
  context: unknown;
  /** Dotted paths; `""` is the whole input. */
  fields: Readonly<Record<string, FieldRow>>;
}

/** A function whose answers this corpus does not know: only the contract of every function is held (see "free"). */
export interface FreeCase {
  name: string;
  function: string;
  call: Call;
  input: unknown;
  context: unknown;
  /** The places in the input at which a bad value is tried, derived from the input itself. */
  paths: readonly (readonly string[])[];
}

const ON = "2020-03-15";

const CONTEXT: api.Context = {
  edition: api.editionOn(ON),
  readings: {
    halfContributionRounding: "half-even",
    contributionAtQuarterTime: "none",
    taxRounding: "half-up",
    taxScope: "line",
    taxOnEmployerShare: "employee",
    annualPeriods: "calendar",
    memberLifeRate: "per-1000",
    fullReimbursementScope: "counted-lines",
    countedWhenCapped: "full-coinsurance",
    claimOrder: "received",
    dearerGeneric: "lowest-generic",
    monthWindows: "fixed-blocks",
    laboratoryLimit: "basic-and-restorative",
    maximaScope: "certificate",
    groupedDisciplines: "each",
    visionAtThirteen: "all-payments",
    tripMaximum: "trip",
    healthClaimDeadline: "twelve-months",
    dentalMinimumStart: "plan-date",
    healthChangeDates: "unknown",
    unpaidLeavePayer: "shared",
    unpaidLeaveStatus: "individual",
    refusalDeadline: "eligibility-date",
    endOfExemption: "unknown",
    januaryFirstRise: "same-day",
    dentalStatusWithin36: "locked",
    raiseRestartsMinimum: "no",
    changeWithoutEvent: "refused",
    retroactivePremium: "not-due",
    waiverEnd: "either",
    waivedPlans: "life-and-ltd",
    suspendedDental: "counted",
    otherDentalCover: "any",
    partialPeriod: "prorated",
  },
  payCalendar: { anchor: "2019-03-31" },
  steps: true,
};

type Fields = Readonly<Record<string, Kind | FieldRow>>;

const CONTEXT_FIELDS: Fields = {
  context: "context",
  "context.edition": "edition",
  "context.readings": "readings",
  "context.readings.halfContributionRounding": "halfContributionRounding",
  "context.readings.contributionAtQuarterTime": "contributionAtQuarterTime",
  "context.readings.taxRounding": "taxRounding",
  "context.readings.taxScope": "taxScope",
  "context.readings.taxOnEmployerShare": "taxOnEmployerShare",
  "context.readings.annualPeriods": "annualPeriods",
  "context.readings.memberLifeRate": "memberLifeRate",
  "context.readings.fullReimbursementScope": "fullReimbursementScope",
  "context.readings.countedWhenCapped": "countedWhenCapped",
  "context.readings.claimOrder": "claimOrder",
  "context.readings.dearerGeneric": "dearerGeneric",
  "context.readings.monthWindows": "monthWindows",
  "context.readings.laboratoryLimit": "laboratoryLimit",
  "context.readings.maximaScope": "maximaScope",
  "context.readings.groupedDisciplines": "groupedDisciplines",
  "context.readings.visionAtThirteen": "visionAtThirteen",
  "context.readings.tripMaximum": "tripMaximum",
  "context.readings.healthClaimDeadline": "healthClaimDeadline",
  "context.readings.dentalMinimumStart": "dentalMinimumStart",
  "context.readings.healthChangeDates": "healthChangeDates",
  "context.readings.unpaidLeavePayer": "unpaidLeavePayer",
  "context.readings.unpaidLeaveStatus": "unpaidLeaveStatus",
  "context.readings.refusalDeadline": "refusalDeadline",
  "context.readings.endOfExemption": "endOfExemption",
  "context.readings.januaryFirstRise": "januaryFirstRise",
  "context.readings.dentalStatusWithin36": "dentalStatusWithin36",
  "context.readings.raiseRestartsMinimum": "raiseRestartsMinimum",
  "context.readings.changeWithoutEvent": "changeWithoutEvent",
  "context.readings.retroactivePremium": "retroactivePremium",
  "context.readings.waiverEnd": "waiverEnd",
  "context.readings.waivedPlans": "waivedPlans",
  "context.readings.suspendedDental": "suspendedDental",
  "context.readings.otherDentalCover": "otherDentalCover",
  "context.readings.partialPeriod": "partialPeriod",
  "context.payCalendar": "calendar",
  "context.payCalendar.anchor": "date",
  "context.steps": "flag",
};

function rows(fields: Fields): Record<string, FieldRow> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, row]) => [path, typeof row === "string" ? { kind: row } : row]),
  );
}

/** A function of an input alone. */
function ofInput(name: string, call: unknown, input: unknown, fields: Fields): Case {
  const [exported] = name.split(" ") as [string];
  return { name, function: exported, call: call as Call, input, context: undefined, fields: rows(fields) };
}

/** A function of an input and a context. */
function ofInputAndContext(name: string, call: unknown, input: unknown, fields: Fields): Case {
  return { ...ofInput(name, call, input, { ...fields, ...CONTEXT_FIELDS }), context: CONTEXT };
}

/** The date that prices, beside a date of birth whose age it decides. */
function onBeside(...births: string[]): FieldRow {
  return { kind: "edition-date", alsoAt: births };
}

const JOB = { on: ON, insurableSalary: "52000.00", salaryScaleMaximum: "58000.00", workTime: "0.6999" };
const HELD = {
  dental: "family",
  life: { basic: true, dependants: true, additional: 3, spouse: { amount: "50000", sex: "male", smoker: false } },
  ltd: "O",
};
const PERSON = { birthDate: "1980-01-02", sex: "female", smoker: false };
const JOB_FIELDS: Fields = {
  insurableSalary: "amount",
  salaryScaleMaximum: "amount",
  workTime: "share",
  smoker: "flag",
  paidBy: "payer",
};
const HELD_FIELDS: Fields = {
  on: onBeside("birthDate"),
  birthDate: "rated-birth",
  sex: "sex",
  dental: "status-or-none",
  life: "life",
  "life.basic": "flag",
  "life.dependants": "flag",
  "life.additional": "optional-multiple",
  "life.spouse": "spouse",
  "life.spouse.amount": "spouse-amount",
  "life.spouse.sex": "sex",
  "life.spouse.smoker": "flag",
  ltd: "ltd-option-or-none",
};
const BARE_FIELDS: Fields = {
  on: "edition-date",
  birthDate: "optional-birth",
  sex: "optional-sex",
  dental: "status-or-none",
  // An additional life insurance, right or wrong, asks for these.
  life: { kind: "life", alsoAt: ["birthDate", "sex"] },
  ltd: "ltd-option-or-none",
};

/** Health given by its parts: family, III for the member, II for the others. */
function partsFields(parent: "health." | "", dependants: readonly string[]): Fields {
  const alsoAt = dependants.map((key) => `${parent}${key}`);
  return {
    [`${parent}status`]: { kind: "status", except: { "word-individual": "E_DEPENDANTS_UNDER_INDIVIDUAL" }, alsoAt },
    [`${parent}level`]: { kind: "level", except: { one: "E_DEPENDANTS_ABOVE_MEMBER" }, alsoAt },
  };
}

const PARTS = { status: "family", level: 3, dependantsLevel: 2 };
const HEALTH_PARTS_FIELDS: Fields = {
  ...partsFields("health.", ["dependantsLevel"]),
  "health.dependantsLevel": "level",
};
/** The two levels differ. */
const APART: FieldRow = {
  kind: "optional-level",
  except: { one: "E_SPOUSE_AND_CHILDREN_DIFFER", three: "E_SPOUSE_AND_CHILDREN_DIFFER" },
  alsoAt: ["childrenLevel"],
};
/** Under a letter the parts are not read: none may be there. */
const BESIDE_LETTER: FieldRow = { kind: "not-asked" };
const HEALTH_LETTER_FIELDS: Fields = {
  "health.scenario": { kind: "scenario", alsoAt: ["health.status", "health.level"] },
  "health.status": BESIDE_LETTER,
  "health.level": BESIDE_LETTER,
  "health.dependantsLevel": BESIDE_LETTER,
};

const CERTIFICATE = {
  id: "C-1",
  persons: [
    { id: "member", role: "member", birthDate: "1980-01-02" },
    { id: "spouse", role: "spouse", birthDate: "1982-06-01", from: "2020-01-01", until: "2020-12-31" },
  ],
  coverage: [
    { from: "2019-01-01", until: "2019-12-31", health: "exempt" },
    { from: "2020-01-01", until: null, health: { scenario: "O" }, dental: "family" },
  ],
} as const;

/** A certificate, beside those who are looked up in it. */
function certificateFields(...claimants: string[]): Fields {
  const period = "certificate.coverage.1";
  return {
    certificate: { kind: "input", alsoAt: claimants },
    "certificate.id": "name",
    "certificate.persons": { kind: "persons", alsoAt: claimants },
    "certificate.persons.1": "input",
    "certificate.persons.1.id": { kind: "name", except: { "word-member": "E_PERSON_TWICE" } },
    "certificate.persons.1.role": "role",
    "certificate.persons.1.birthDate": "date",
    "certificate.persons.1.from": { kind: "open-from", alsoAt: ["certificate.persons.1.until"] },
    "certificate.persons.1.until": "open-until",
    "certificate.coverage": "list",
    [period]: "input",
    [`${period}.from`]: { kind: "period-from", alsoAt: ["certificate.coverage.0.from"] },
    [`${period}.until`]: "period-until",
    [`${period}.health`]: {
      kind: "health-or-none",
      except: { null: "E_DENTAL_WITHOUT_HEALTH" },
      alsoAt: [`${period}.dental`],
    },
    [`${period}.health.scenario`]: { kind: "scenario", alsoAt: [`${period}.health.status`, `${period}.health.level`] },
    [`${period}.health.status`]: BESIDE_LETTER,
    [`${period}.health.level`]: BESIDE_LETTER,
    [`${period}.health.dependantsLevel`]: BESIDE_LETTER,
    [`${period}.dental`]: "status-or-none",
  };
}

const BILL = { id: "renewal", person: "member", incurred: ON, received: "2020-12-31", prescription: true } as const;
const MOST = "999999999.99";
const DRUG = {
  kind: "drug",
  prescriptionOnly: true,
  innovator: true,
  lowestGeneric: "40.00",
  brandException: { medicalReason: true, physicianForm: true, approved: false },
};

/** What an earlier call decided. */
const DECIDED = {
  claim: "first",
  person: "member",
  incurred: "2020-02-29",
  eligible: MOST,
  paid: "0.01",
  outOfPocketCounted: "0.00",
} as const;

/** Nothing eligible, and something paid. */
const NOTHING: Readonly<Record<string, Answer>> = {
  "text-0": "E_PART_ABOVE_AMOUNT",
  "text-0.00": "E_PART_ABOVE_AMOUNT",
};
const NOTHING_AT_ALL: Readonly<Record<string, Answer>> = {
  ...NOTHING,
  zero: "E_PART_ABOVE_AMOUNT",
  "minus-zero": "E_PART_ABOVE_AMOUNT",
};

/** What costs nothing is written by its absence. */
const COSTS_NOTHING: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.keys(NOTHING_AT_ALL).map((id): [string, ErrorCode] => [id, "E_MONEY_RANGE"]),
);

/** A line of a ledger: a drug, under readings that ask for a discipline or do not. */
function decidedFields(at: string, discipline: Answer): Fields {
  return {
    [at]: "element",
    [`${at}.claim`]: "name",
    [`${at}.person`]: "name",
    [`${at}.benefit`]: {
      kind: "benefit",
      except: { "word-psychology": discipline },
      alsoAt: [`${at}.discipline`],
      decidesOthers: true,
    },
    [`${at}.incurred`]: "date",
    [`${at}.eligible`]: { kind: "written-amount", except: NOTHING, alsoAt: [`${at}.paid`] },
    [`${at}.paid`]: "written-amount",
    [`${at}.outOfPocketCounted`]: "written-amount",
    [`${at}.content`]: "content",
  };
}

const USAGE = { version: 1, certificate: null, decided: [{ ...DECIDED, benefit: "drugs", content: "as it was" }] };
const USAGE_FIELDS: Fields = {
  usage: "optional-record",
  "usage.version": "usage-version",
  "usage.certificate": "same-certificate",
  "usage.decided": "list",
};

/** A claim of one line, with what only it asks, and what was decided of another. */
function claimOf(benefit: api.BenefitCode, amount: string, facts: object, fields: Fields, decided: object = {}): Case {
  const input = {
    certificate: CERTIFICATE,
    claims: [{ ...BILL, amount, benefit, ...facts }],
    usage: { version: 1, certificate: "C-1", decided: [{ ...DECIDED, benefit, ...decided }] },
  };
  const all: Fields = { "claims.0": "element", "usage.decided.0": "element", ...fields };
  // The context has rows elsewhere.
  return { ...ofInput(`adjudicate of ${benefit}`, api.adjudicate, input, all), context: CONTEXT };
}

/** A payment of one line, with what only it asks. */
function paymentOf(benefit: api.BenefitCode, facts: object, fields: Fields): Case {
  const { outOfPocketCounted: _, ...payment } = DECIDED;
  const input = { payments: [{ ...payment, benefit, ...facts }] };
  const all: Fields = { "payments.0": "element", ...fields };
  return { ...ofInput(`usageFrom of ${benefit}`, api.usageFrom, input, all), context: CONTEXT };
}

const REIMBURSEMENT: readonly Case[] = [
  ofInputAndContext(
    "benefitSchedule",
    api.benefitSchedule,
    { level: 2, on: ON },
    { "": "input", level: "level", on: "benefit-date" },
  ),
  ofInputAndContext(
    "adjudicate",
    api.adjudicate,
    { certificate: CERTIFICATE, claims: [{ ...BILL, amount: "100.00", benefit: "drugs", drug: DRUG }], usage: USAGE },
    {
      "": "input",
      ...certificateFields("claims.0.person", "usage.decided.0.person"),
      claims: "list",
      "claims.0": "element",
      "claims.0.id": { kind: "name", except: { "word-first": "E_CLAIM_ID_REUSED" } },
      "claims.0.person": "claimant",
      "claims.0.benefit": {
        kind: "benefit",
        except: { "word-ambulance": "E_UNKNOWN_KEY", "word-psychology": "E_UNKNOWN_KEY" },
        alsoAt: ["claims.0.drug", "claims.0.discipline"],
        decidesOthers: true,
      },
      "claims.0.incurred": { kind: "incurred", alsoAt: ["claims.0.received"] },
      "claims.0.received": "received",
      "claims.0.amount": "amount",
      "claims.0.prescription": "prescription",
      "claims.0.drug": "input",
      "claims.0.drug.kind": "drug-kind",
      "claims.0.drug.prescriptionOnly": "fact",
      "claims.0.drug.innovator": "flag",
      "claims.0.drug.lowestGeneric": { kind: "optional-amount", except: COSTS_NOTHING },
      "claims.0.drug.brandException": "exception",
      "claims.0.drug.brandException.medicalReason": "fact",
      "claims.0.drug.brandException.physicianForm": "fact",
      "claims.0.drug.brandException.approved": "fact",
      ...USAGE_FIELDS,
      ...decidedFields("usage.decided.0", "E_MISSING"),
      "usage.decided.0.person": "claimant",
      "usage.decided.0.claim": {
        kind: "name",
        except: { "word-renewal": "E_CLAIM_ID_REUSED" },
        alsoAt: ["claims.0.id"],
      },
    },
  ),
  ofInput(
    "adjudicate of a pharmacy service, with nothing before",
    api.adjudicate,
    {
      certificate: CERTIFICATE,
      claims: [{ ...BILL, amount: "9.00", benefit: "drugs", drug: { kind: "pharmacy-service" } }],
    },
    { "claims.0.drug": "input", "claims.0.drug.prescriptionOnly": "flag" },
  ),
  claimOf(
    "medical-cannabis",
    "100.00",
    {
      cannabis: {
        prescriber: "physician",
        stage: "first",
        medicalDocument: true,
        authorizationForm: true,
        samePractitioner: true,
        approved: true,
        indicationAccepted: true,
        licensedSeller: true,
        nature: "product",
      },
    },
    {
      "claims.0.cannabis": "input",
      "claims.0.cannabis.prescriber": "prescriber",
      "claims.0.cannabis.stage": "stage",
      "claims.0.cannabis.medicalDocument": "fact",
      "claims.0.cannabis.authorizationForm": "fact",
      "claims.0.cannabis.samePractitioner": "fact",
      "claims.0.cannabis.approved": "fact",
      "claims.0.cannabis.indicationAccepted": "fact",
      "claims.0.cannabis.licensedSeller": "fact",
      "claims.0.cannabis.nature": "nature",
    },
  ),
  claimOf(
    "compression-stockings",
    "100.00",
    { pairs: 2 },
    { "claims.0.pairs": "pairs", "usage.decided.0.pairs": "pairs-or-none" },
    { pairs: 0 },
  ),
  claimOf("sclerosing-injection", MOST, { substance: "20.00" }, { "claims.0.substance": "amount" }),
  claimOf(
    "hospital-bed",
    "100.00",
    { bed: { mode: "rental", alternative: "600.00" } },
    { "claims.0.bed": "input", "claims.0.bed.mode": "bed-mode", "claims.0.bed.alternative": "amount" },
  ),
  ...(["travel-insurance", "trip-cancellation"] as const).map((benefit) =>
    claimOf(
      benefit,
      "100.00",
      { trip: "T-1" },
      { "claims.0.trip": "name", "usage.decided.0.trip": "name" },
      { trip: "T-1" },
    ),
  ),
  claimOf(
    "chiropractic-osteopathy",
    "45.00",
    { service: "treatment", discipline: "osteopathy" },
    {
      "claims.0.service": "service",
      "claims.0.discipline": "chiropractic-discipline",
      "usage.decided.0.service": "service",
      "usage.decided.0.discipline": "chiropractic-discipline",
    },
    { service: "treatment", discipline: "chiropractic" },
  ),
  // Under the reading by default no discipline is asked.
  {
    ...claimOf(
      "kinesitherapy-orthotherapy-massage",
      "45.00",
      { discipline: "massage" },
      { "claims.0.discipline": "massage-discipline", "usage.decided.0.discipline": "massage-discipline" },
      { discipline: "massage" },
    ),
    context: undefined,
  },
  claimOf(
    "psychology",
    "100.00",
    { discipline: "psychology" },
    { "claims.0.discipline": "psychology-discipline", "usage.decided.0.discipline": "psychology-discipline" },
    { discipline: "psychology" },
  ),
  claimOf(
    "vision",
    "100.00",
    { item: "exam" },
    { "claims.0.item": "item", "usage.decided.0.item": "item", "usage.decided.0.ageRule": "age-rule" },
    { item: "correction", ageRule: "under-13" },
  ),
  claimOf(
    "dental-basic",
    MOST,
    { act: "recall-exam", laboratory: "10.00" },
    { "claims.0.act": "act", "claims.0.laboratory": "optional-amount", "usage.decided.0.act": "act" },
    { act: "other" },
  ),
  claimOf("dental-restorative", MOST, { laboratory: 10 }, { "claims.0.laboratory": "optional-amount" }),
  ofInputAndContext(
    "remaining",
    api.remaining,
    { certificate: CERTIFICATE, person: "member", benefit: "drugs", on: ON, usage: USAGE },
    {
      "": "input",
      ...certificateFields("person", "usage.decided.0.person"),
      person: "claimant",
      benefit: "benefit",
      on: "date",
      trip: "not-asked",
      ...USAGE_FIELDS,
      ...decidedFields("usage.decided.0", "E_MISSING"),
      "usage.decided.0.person": "claimant",
    },
  ),
  ...(["travel-insurance", "trip-cancellation"] as const).map((benefit) =>
    ofInputAndContext(
      `remaining of ${benefit}`,
      api.remaining,
      {
        certificate: CERTIFICATE,
        person: "member",
        benefit,
        on: ON,
        usage: { ...USAGE, decided: [{ ...DECIDED, benefit, trip: "T-1" }] },
        trip: "T-1",
      },
      {
        benefit: {
          kind: "benefit",
          except: {
            "word-drugs": "E_UNKNOWN_KEY",
            "word-ambulance": "E_UNKNOWN_KEY",
            "word-psychology": "E_UNKNOWN_KEY",
          },
          alsoAt: ["trip"],
          decidesOthers: true,
        },
        trip: "optional-name",
      },
    ),
  ),
  ofInput(
    "reverse",
    api.reverse,
    { claim: "first", usage: { ...USAGE, decided: [...USAGE.decided, { ...USAGE.decided[0], claim: "current" }] } },
    {
      "": "input",
      claim: { kind: "decided", isLast: true },
      ...USAGE_FIELDS,
      usage: "input",
      "usage.certificate": "name-or-null",
      "usage.decided": { kind: "decided-list", alsoAt: ["claim"] },
      ...decidedFields("usage.decided.1", "accepted"),
      "usage.decided.1.claim": { kind: "name", except: { "word-first": "E_CLAIM_ID_REUSED" } },
    },
  ),
  ofInputAndContext(
    "usageFrom",
    api.usageFrom,
    { certificate: "C-1", payments: [{ ...DECIDED, benefit: "drugs", content: "as it was" }] },
    {
      "": "input",
      certificate: "optional-name",
      payments: "list",
      ...decidedFields("payments.0", "E_MISSING"),
      "payments.0.eligible": { kind: "optional-amount", except: NOTHING_AT_ALL, alsoAt: ["payments.0.paid"] },
      "payments.0.paid": "amount",
      "payments.0.outOfPocketCounted": "amount",
    },
  ),
  paymentOf("hearing-aid", {}, { "payments.0.outOfPocketCounted": "optional-amount" }),
  paymentOf(
    "hospital-bed",
    {},
    {
      "payments.0.eligible": { kind: "amount", except: NOTHING_AT_ALL, alsoAt: ["payments.0.paid"] },
    },
  ),
  paymentOf("compression-stockings", { pairs: 1 }, { "payments.0.pairs": "pairs-or-none" }),
  paymentOf("travel-insurance", { trip: "T-1" }, { "payments.0.trip": "name" }),
  paymentOf(
    "chiropractic-osteopathy",
    { service: "treatment", discipline: "chiropractic" },
    { "payments.0.service": "service", "payments.0.discipline": "chiropractic-discipline" },
  ),
  paymentOf(
    "vision",
    { item: "exam", ageRule: "13-and-over" },
    { "payments.0.item": "item", "payments.0.ageRule": "age-rule" },
  ),
  paymentOf("dental-basic", { act: "other" }, { "payments.0.act": "act" }),
];

/** The functions of `regime-fsss` that take an input. */
export const CASES: readonly Case[] = [
  ...REIMBURSEMENT,
  ofInput("scenarioParts", api.scenarioParts, "N", { "": "scenario" }),
  ofInput("scenarioLetter", api.scenarioLetter, PARTS, {
    "": "input",
    ...partsFields("", ["dependantsLevel"]),
    dependantsLevel: "level",
    spouseLevel: APART,
    childrenLevel: APART,
  }),
  ofInput(
    "scenarioLetter with spouse and children apart",
    api.scenarioLetter,
    { status: "family", level: 3, spouseLevel: 2, childrenLevel: 2 },
    {
      ...partsFields("", ["spouseLevel", "childrenLevel"]),
      status: {
        kind: "status",
        except: {
          "word-individual": "E_DEPENDANTS_UNDER_INDIVIDUAL",
          "word-single-parent": "E_SPOUSE_UNDER_SINGLE_PARENT",
        },
        alsoAt: ["spouseLevel", "childrenLevel"],
      },
      spouseLevel: APART,
      childrenLevel: APART,
    },
  ),
  ofInput("editionOn", api.editionOn, ON, { "": "edition-date" }),
  ofInput(
    "ratingAge",
    api.ratingAge,
    { birthDate: "1980-01-02", on: ON },
    { "": "input", birthDate: "birth", on: { kind: "rating-date", alsoAt: ["birthDate"] } },
  ),
  ofInputAndContext("payPeriods", api.payPeriods, { year: 2020 }, { "": "year-input", year: "year" }),
  ofInputAndContext("firstPayPeriod", api.firstPayPeriod, { onOrAfter: ON }, { "": "input", onOrAfter: "date" }),
  ofInputAndContext(
    "employerContribution",
    api.employerContribution,
    { on: ON, status: "family", salaryScaleMaximum: "58000.00", workTime: "0.6999" },
    { "": "input", on: "edition-date", status: "status", salaryScaleMaximum: "amount", workTime: "share" },
  ),
  ofInputAndContext(
    "healthPremium",
    api.healthPremium,
    { on: ON, health: { scenario: "N" }, salaryScaleMaximum: "58000.00", workTime: "0.6999", paidBy: "shared" },
    {
      "": "input",
      on: "edition-date",
      health: "health",
      ...HEALTH_LETTER_FIELDS,
      salaryScaleMaximum: "amount",
      workTime: "share",
      paidBy: "payer",
    },
  ),
  ofInputAndContext(
    "healthPremium by parts",
    api.healthPremium,
    { on: ON, health: PARTS, salaryScaleMaximum: 58_000, workTime: 0.6999 },
    HEALTH_PARTS_FIELDS,
  ),
  ofInputAndContext(
    "dentalPremium",
    api.dentalPremium,
    { on: ON, status: "family" },
    { "": "input", on: "edition-date", status: "status" },
  ),
  ofInputAndContext(
    "basicLifePremium",
    api.basicLifePremium,
    { on: ON, insurableSalary: "52000.00" },
    { "": "input", on: "edition-date", insurableSalary: "amount" },
  ),
  ofInputAndContext(
    "dependantsLifePremium",
    api.dependantsLifePremium,
    { on: ON },
    { "": "input", on: "edition-date" },
  ),
  ofInputAndContext(
    "additionalLifePremium",
    api.additionalLifePremium,
    { on: ON, insurableSalary: "52000.00", multiple: 3, ...PERSON },
    {
      "": "input",
      on: onBeside("birthDate"),
      insurableSalary: "amount",
      multiple: "multiple",
      birthDate: "rated-birth",
      sex: "sex",
      smoker: "flag",
    },
  ),
  ofInputAndContext(
    "spouseLifePremium",
    api.spouseLifePremium,
    { on: ON, amount: "50000", memberBirthDate: "1980-01-02", sex: "male", smoker: false },
    {
      "": "input",
      on: onBeside("memberBirthDate"),
      amount: "spouse-amount",
      memberBirthDate: "rated-birth",
      sex: "sex",
      smoker: "flag",
    },
  ),
  ofInputAndContext(
    "ltdPremium",
    api.ltdPremium,
    { on: ON, option: "O", insurableSalary: "52000.00" },
    { "": "input", on: "edition-date", option: "ltd-option", insurableSalary: "amount" },
  ),
  ofInputAndContext(
    "premiumTax",
    api.premiumTax,
    { on: ON, employer: "2.99", employee: "125.22" },
    { "": "input", on: "edition-date", employer: "amount", employee: "amount" },
  ),
  ofInputAndContext(
    "quote",
    api.quote,
    { ...JOB, ...PERSON, health: { scenario: "N" }, ...HELD, paidBy: "shared" },
    {
      "": "input",
      ...JOB_FIELDS,
      ...HELD_FIELDS,
      health: {
        kind: "health-or-none",
        except: { null: "E_DENTAL_WITHOUT_HEALTH" },
        alsoAt: ["dental"],
      },
      ...HEALTH_LETTER_FIELDS,
    },
  ),
  ofInputAndContext("quote by parts", api.quote, { ...JOB, ...PERSON, health: PARTS, ...HELD }, HEALTH_PARTS_FIELDS),
  ofInputAndContext(
    "quote of nothing",
    api.quote,
    { ...JOB, health: null },
    {
      ...JOB_FIELDS,
      ...BARE_FIELDS,
      health: "health-or-none",
      dental: {
        kind: "status-or-none",
        except: Object.fromEntries(
          ["word-individual", "word-single-parent", "word-family"].map((id): [string, ErrorCode] => [
            id,
            "E_DENTAL_WITHOUT_HEALTH",
          ]),
        ),
      },
    },
  ),
  ofInputAndContext(
    "compareScenarios",
    api.compareScenarios,
    { ...JOB, ...PERSON, ...HELD, paidBy: "shared" },
    { "": "input", ...JOB_FIELDS, ...HELD_FIELDS },
  ),
];

/** The functions that take nothing. */
export const WITHOUT_INPUT: readonly { function: string; call: () => unknown }[] = [
  { function: "listArticles", call: api.listArticles },
  ...optional(api, "listReadings").map(({ function: name, call }) => ({
    function: name,
    call: () => call(undefined),
  })),
];

/** The functions that have tests of their own in corpus.test.ts. */
export const TESTED_APART = ["attempt", "isRegimeError"] as const;

/** What is no function of the interface: the class of the errors, which this package constructs. */
export const NOT_CALLED = ["RegimeError"] as const;

/** A function once it is exported; none before. */
function optional(exports: object, name: string): { function: string; call: Call }[] {
  const call = (exports as Readonly<Record<string, unknown>>)[name];
  return typeof call === "function" ? [{ function: name, call: call as Call }] : [];
}

const QUOTED = api.quote(
  { on: ON, insurableSalary: 52_000, salaryScaleMaximum: 58_000, workTime: 1, health: { scenario: "N" }, ltd: "O" },
  { steps: true },
);

const AID = { ...BILL, benefit: "hearing-aid", amount: "700.00" } as const;
const ADJUDICATED = api.adjudicate({ certificate: CERTIFICATE, claims: [AID] }, { steps: true });
const LEFT = api.remaining({
  certificate: CERTIFICATE,
  person: "member",
  benefit: "hearing-aid",
  on: "2021-03-15",
  usage: ADJUDICATED.usage,
});

/** Every place in plain data, but one only of those that are alike: the first element, the first table row. */
function placesOf(data: unknown): string[][] {
  const seen = new Set<string>();
  const places: string[][] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0) {
      const [table, ...rest] = path as [string, ...string[]];
      const alike = rest.length > 0 && rest[0] !== "values" ? ["*", ...rest].join(".") : `${table}.${rest.join(".")}`;
      if (seen.has(alike)) return;
      seen.add(alike);
      places.push([...path]);
    }
    if (typeof value !== "object" || value === null) return;
    const entries = Object.entries(value);
    const inRows = Array.isArray(value) || path.includes("values");
    for (const [key, part] of inRows ? entries.slice(0, 1) : entries) visit(part, [...path, key]);
  };
  visit(data, []);
  return places;
}

function free(exports: object, name: string, input: unknown, context: unknown): FreeCase[] {
  const [exported] = name.split(" ") as [string];
  return optional(exports, exported).map((row) => ({ name, ...row, input, context, paths: placesOf(input) }));
}

/** The functions of texts, and `parseEdition` of `regime-fsss/schema`. */
export const FREE_CASES: readonly FreeCase[] = [
  ...free(api, "explain of a quote", QUOTED, "en"),
  ...free(
    api,
    "explain of an issue",
    { code: "E_MISSING", path: ["life", "basic"], params: {}, article: "GEN-01" },
    "fr",
  ),
  ...free(api, "explain of steps", QUOTED.tax.steps, "fr"),
  ...free(api, "explain of a reason", ADJUDICATED.decisions[0]?.reasons[0], "fr"),
  ...free(api, "explain of an adjudication", ADJUDICATED, "en"),
  ...free(api, "explain of what is left", LEFT, "fr"),
  ...free(api, "explain of a schedule", api.benefitSchedule({ level: 3, on: ON }), "en"),
  ...free(api, "labels", "en", undefined),
  ...free(schema, "parseEdition", JSON.parse(JSON.stringify(api.editionOn(ON))), undefined),
];

/** What all entries export, for the meta-test. */
export const EXPORTS: Readonly<Record<string, unknown>> = { ...api, ...schema };

/** The expected answer to a bad value in a field. */
export function answerOf({ kind, except }: FieldRow, id: string): Answer {
  const answer = except?.[id] ?? ANSWERS[kind].get(id);
  if (answer === undefined) throw new Error(`no expectation of ${id} as ${kind}`);
  return answer;
}

/** One cell of the matrix. */
export interface Cell {
  function: string;
  path: string;
  id: string;
  code: Answer;
}

/** The matrix as a plain table. */
export function cellsOf(case_: Case): Cell[] {
  return Object.entries(case_.fields).flatMap(([path, row]) =>
    [...ANSWERS[row.kind].keys()].map((id) => ({ function: case_.name, path, id, code: answerOf(row, id) })),
  );
}
