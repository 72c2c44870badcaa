// Every public function with a valid input, and the kind of each field of its input and context. A function that is
// not here, or a key that is not, fails the meta-test of corpus.test.ts: nothing new escapes the corpus.

import * as api from "../../src/index.js";
import * as schema from "../../src/schema.js";
import * as services from "../../src/services.js";
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
    endAge61: "O-only",
    megabyte: "binary",
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
  "context.readings.endAge61": "endAge61",
  "context.readings.megabyte": "megabyte",
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
function partsFields(parent: string, dependants: readonly string[]): Fields {
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

/** Health by its letter, at a key: under a letter no part may be there. */
function letterFields(at: string): Fields {
  return {
    [`${at}.scenario`]: { kind: "scenario", alsoAt: [`${at}.status`, `${at}.level`] },
    [`${at}.status`]: BESIDE_LETTER,
    [`${at}.level`]: BESIDE_LETTER,
    [`${at}.dependantsLevel`]: BESIDE_LETTER,
  };
}

/** Life insurance, at a key. */
function lifeFields(at: string): Fields {
  return {
    [`${at}.basic`]: "flag",
    [`${at}.dependants`]: "flag",
    [`${at}.additional`]: "optional-multiple",
    [`${at}.spouse`]: "spouse",
    [`${at}.spouse.amount`]: "spouse-amount",
    [`${at}.spouse.sex`]: "sex",
    [`${at}.spouse.smoker`]: "flag",
  };
}

/** What an enrolment form says, at a key. */
const FORM = { health: { scenario: "N" }, healthSince: "2019-06-01", dental: "family", life: HELD.life, ltd: true };
function formFields(at: string): Fields {
  return {
    [`${at}.health`]: "optional-record",
    ...letterFields(`${at}.health`),
    [`${at}.healthSince`]: "optional-date",
    [`${at}.dental`]: "dental-answer",
    [`${at}.life`]: "life-answers",
    ...lifeFields(`${at}.life`),
    [`${at}.ltd`]: "flag",
  };
}

/** An option that was voted, at a key: F never is. */
const GROUP_LTD = { option: "O", voted: true };
function groupLtdFields(at: string): Fields {
  return {
    [at]: "group-ltd",
    [`${at}.option`]: { kind: "ltd-option", except: { "word-F": "E_UNKNOWN_KEY" }, alsoAt: [`${at}.voted`] },
    [`${at}.voted`]: "flag",
  };
}

const PROOF = { group: true, similarDrugs: true };
const OTHER_COVER = { receivedByInsurer: "2020-03-31", group: true, newly: true };
const SALARIES = { salaryReceived: "30000.00", salaryWithout: 50_000 };

/** A history with one event, after those that make it possible; `at` is its place, `on` its day. */
function historyOf(
  type: api.EventType,
  facts: object,
  fields: Fields,
  { before = [], dependants = [] }: { before?: readonly object[]; dependants?: readonly object[] } = {},
): Case {
  const event = { type, on: ON, ...facts };
  const events = [{ type: "eligible", on: "2020-01-01" }, event, ...before];
  const day: Fields = { [`${EVENT}.on`]: before.length > 0 ? "next-event-date" : "event-date" };
  const input = { member: CAREER_MEMBER, dependants, events, until: "2020-03-31" };
  const name = `coverageHistory of ${type}`;
  return ofInput(name, api.coverageHistory, input, { [EVENT]: EVENT_ELEMENT, ...day, ...fields });
}

const EVENT = "events.1";
/** Of an event without its type, what any type says may be there. */
const EVENT_ELEMENT: FieldRow = { kind: "element", except: { "object-20000-deep": "E_MISSING" } };
const CAREER_MEMBER = {
  id: "member",
  ...PERSON,
  insurableSalary: "52000.00",
  salaryScaleMaximum: 58_000,
  workTime: "0.6999",
  ltd: GROUP_LTD,
};
const SPOUSE = { id: "spouse", role: "spouse", birthDate: "1982-06-01" };
const DISABLED = { type: "disability-started", on: "2020-01-05" };
const ABLE = { type: "disability-ended", on: "2020-01-15" };

/** A request received on the last day. */
const RECEIVED = { on: "2020-01-01", receivedByEmployer: "2020-03-31" };
const RECEIVED_FIELDS: Fields = {
  [`${EVENT}.on`]: { kind: "before-march-15", alsoAt: [`${EVENT}.receivedByEmployer`] },
  [`${EVENT}.receivedByEmployer`]: "request-received",
};

/** A request to change, which names the one contract event that there is. */
const ASKED = { ...RECEIVED, event: "2020-02-29" };
const ASKED_FIELDS: Fields = { ...RECEIVED_FIELDS, [`${EVENT}.event`]: "event-of-request" };
const AFTER_EVENT = { before: [{ type: "contract-event", on: "2020-02-29" }] };

/** Of a dependant who is born by the day of her event. */
const BORN: FieldRow = { kind: "before-march-15", alsoAt: [`${EVENT}.on`] };

const EVENTS: readonly Case[] = [
  // Any text is a name: with the premiums of one day, that takes less long.
  ofInput(
    "coverageHistory of a day",
    api.coverageHistory,
    {
      member: CAREER_MEMBER,
      dependants: [SPOUSE, { id: "P-3", role: "child", birthDate: "2010-06-01" }],
      events: [{ type: "eligible", on: "2020-01-01" }],
      until: "2020-01-01",
    },
    {
      "member.id": { kind: "name", except: { "word-spouse": "E_PERSON_TWICE" }, alsoAt: ["dependants.0.id"] },
      "dependants.1.id": {
        kind: "name",
        except: { "word-member": "E_PERSON_TWICE", "word-spouse": "E_PERSON_TWICE" },
      },
    },
  ),
  ofInput(
    "coverageHistory of eligible",
    api.coverageHistory,
    { member: CAREER_MEMBER, dependants: [], events: [{ type: "eligible", on: "2020-01-01" }], until: "2020-03-31" },
    {
      events: "events",
      "events.0": EVENT_ELEMENT,
      // Her age is that of the year.
      "events.0.on": { kind: "eligible-date", alsoAt: ["member.birthDate"] },
      "events.0.type": {
        kind: "event-type",
        // Nobody becomes eligible.
        except: {
          "word-eligible": "accepted",
          ...Object.fromEntries(["word-death", "word-returned"].map((id): [string, ErrorCode] => [id, "E_MISSING"])),
        },
        alsoAt: ["events"],
        decidesOthers: true,
      },
    },
  ),
  historyOf(
    "form-received",
    { ...RECEIVED, ...FORM },
    {
      ...RECEIVED_FIELDS,
      ...formFields(EVENT),
      [`${EVENT}.healthSince`]: { kind: "optional-until-2020", alsoAt: ["events.0.on"] },
    },
  ),
  historyOf(
    "birth",
    { child: "P-2" },
    { [`${EVENT}.child`]: { kind: "name", except: { "word-member": "E_PERSON_TWICE" } } },
  ),
  historyOf(
    "union",
    { spouse: { id: "P-2", birthDate: "1900-01-01" } },
    {
      [`${EVENT}.spouse`]: "input",
      [`${EVENT}.spouse.id`]: { kind: "name", except: { "word-member": "E_PERSON_TWICE" } },
      [`${EVENT}.spouse.birthDate`]: BORN,
    },
  ),
  historyOf(
    "dependant-added",
    { person: { id: "P-2", role: "child", birthDate: "1900-01-01" } },
    {
      [`${EVENT}.person`]: "input",
      [`${EVENT}.person.id`]: { kind: "name", except: { "word-member": "E_PERSON_TWICE" } },
      [`${EVENT}.person.role`]: "dependant-role",
      [`${EVENT}.person.birthDate`]: BORN,
    },
  ),
  historyOf("separation", { spouse: "spouse" }, { [`${EVENT}.spouse`]: "spouse-id" }, { dependants: [SPOUSE] }),
  historyOf("dependant-ended", { person: "spouse" }, { [`${EVENT}.person`]: "spouse-id" }, { dependants: [SPOUSE] }),
  historyOf(
    "contract-event",
    {},
    {
      [`${EVENT}.type`]: {
        kind: "event-type",
        except: { "word-eligible": "E_EVENT_IMPOSSIBLE", "word-returned": "E_EVENT_IMPOSSIBLE" },
        alsoAt: ["child", "until", "agreedSalary", "toldInsurer", "salaryReceived", "salaryWithout", "maintain"].map(
          (fact) => `${EVENT}.${fact}`,
        ),
        decidesOthers: true,
      },
    },
  ),
  historyOf(
    "salary-changed",
    { insurableSalary: "53000.00", salaryScaleMaximum: 59_000 },
    { [`${EVENT}.insurableSalary`]: "optional-amount", [`${EVENT}.salaryScaleMaximum`]: "optional-amount" },
  ),
  historyOf("work-time-changed", { workTime: "0.25" }, { [`${EVENT}.workTime`]: "share" }),
  historyOf("life-changed", { life: { basic: true } }, { [`${EVENT}.life`]: "life-or-null" }),
  historyOf("ltd-changed", { held: true }, { [`${EVENT}.held`]: "fact" }),
  historyOf(
    "disability-started",
    { firstBegan: "1900-01-01" },
    { [`${EVENT}.firstBegan`]: { kind: "optional-before-march-15", alsoAt: [`${EVENT}.on`] } },
  ),
  historyOf(
    "partial-return",
    { regularPay: true, returnOrAssignment: false },
    { [`${EVENT}.regularPay`]: "fact", [`${EVENT}.returnOrAssignment`]: "fact" },
    { before: [DISABLED] },
  ),
  historyOf("disability-ended", {}, {}, { before: [DISABLED] }),
  historyOf("re-eligible", {}, {}, { before: [DISABLED, ABLE] }),
  historyOf(
    "leave-started",
    { kind: "unpaid", plannedReturn: "2200-12-31", maintain: "2020-03-14" },
    {
      [`${EVENT}.on`]: {
        kind: "event-date",
        except: { "date-latest": "E_DATE_ORDER" },
        alsoAt: [`${EVENT}.plannedReturn`],
      },
      [`${EVENT}.kind`]: { kind: "leave-kind", except: { "word-deferred": "E_EVENT_IMPOSSIBLE" } },
      [`${EVENT}.plannedReturn`]: "open-after-march-15",
      [`${EVENT}.maintain`]: "open-date",
    },
  ),
  historyOf(
    "returned",
    {},
    {},
    { before: [{ type: "leave-started", on: "2020-01-15", kind: "family", plannedReturn: null }] },
  ),
  historyOf(
    "deferred-salary",
    { until: "2200-12-31", agreedSalary: "41600.00", toldInsurer: "2020-03-14" },
    {
      [`${EVENT}.until`]: "until-march",
      [`${EVENT}.agreedSalary`]: "amount",
      [`${EVENT}.toldInsurer`]: "date-or-null",
    },
  ),
  historyOf(
    "retirement-programme",
    { until: "2200-12-31", ...SALARIES, maintain: true },
    {
      [`${EVENT}.until`]: "until-march",
      [`${EVENT}.salaryReceived`]: "amount",
      [`${EVENT}.salaryWithout`]: "amount",
      [`${EVENT}.maintain`]: "fact",
    },
  ),
  historyOf("dismissed", { maintain: true }, { [`${EVENT}.maintain`]: "fact" }),
  historyOf(
    "decision",
    { instance: "arbitrator", favourable: true },
    { [`${EVENT}.instance`]: "instance", [`${EVENT}.favourable`]: "fact" },
    { before: [{ type: "dismissed", on: "2020-01-15", maintain: false }] },
  ),
  historyOf(
    "exemption-proved",
    { proofs: [{ person: "member", ...PROOF }] },
    {
      [`${EVENT}.proofs`]: "list",
      [`${EVENT}.proofs.0`]: "input",
      [`${EVENT}.proofs.0.person`]: "only-member",
      [`${EVENT}.proofs.0.group`]: "fact",
      [`${EVENT}.proofs.0.similarDrugs`]: "fact",
    },
  ),
  historyOf(
    "exemption-ended",
    {},
    {},
    { before: [{ type: "exemption-proved", on: "2020-01-15", proofs: [{ person: "member", ...PROOF }] }] },
  ),
  historyOf(
    "status-change-requested",
    { ...ASKED, plan: "health", to: { scenario: "N" } },
    {
      ...ASKED_FIELDS,
      [`${EVENT}.plan`]: {
        kind: "asked-plan",
        except: { "word-dental": "E_TYPE" },
        alsoAt: [`${EVENT}.to`],
        decidesOthers: true,
      },
      [`${EVENT}.to`]: "input",
      ...letterFields(`${EVENT}.to`),
    },
    AFTER_EVENT,
  ),
  {
    ...historyOf(
      "status-change-requested",
      { ...ASKED, plan: "dental", to: "family" },
      { ...ASKED_FIELDS, [`${EVENT}.to`]: "status" },
      AFTER_EVENT,
    ),
    name: "coverageHistory of status-change-requested, dental",
  },
  historyOf(
    "level-change-requested",
    { ...ASKED, to: PARTS },
    {
      ...ASKED_FIELDS,
      [`${EVENT}.to`]: "input",
      ...partsFields(`${EVENT}.to.`, ["dependantsLevel"]),
      [`${EVENT}.to.dependantsLevel`]: "level",
    },
    AFTER_EVENT,
  ),
  historyOf("dental-end-requested", RECEIVED, RECEIVED_FIELDS),
  historyOf(
    "other-dental-cover",
    { ...OTHER_COVER, on: "2020-01-01" },
    {
      [`${EVENT}.on`]: { kind: "before-march-15", alsoAt: [`${EVENT}.receivedByInsurer`] },
      [`${EVENT}.receivedByInsurer`]: "request-received",
      [`${EVENT}.group`]: "fact",
      [`${EVENT}.newly`]: "fact",
    },
  ),
  historyOf("automatic-dental-declined", RECEIVED, RECEIVED_FIELDS),
  historyOf("employment-ended", {}, {}),
  historyOf("death", {}, {}),
];

const PARTICIPATION: readonly Case[] = [
  ofInputAndContext(
    "enrolment",
    api.enrolment,
    {
      eligibleOn: ON,
      ltd: GROUP_LTD,
      form: { receivedByEmployer: ON, ...FORM },
      dependants: ["spouse", "child"],
      workTime: 0.25,
    },
    {
      "": "input",
      eligibleOn: "rules-date",
      ...groupLtdFields("ltd"),
      form: "record-or-null",
      "form.receivedByEmployer": "date",
      ...formFields("form"),
      dependants: "optional-roles",
      "dependants.1": "dependant-role",
      workTime: "optional-share",
    },
  ),
  ofInput(
    "exemption",
    api.exemption,
    {
      persons: [
        { id: "member", role: "member" },
        { id: "spouse", role: "spouse" },
        { id: "P-3", role: "child" },
      ],
      proofs: [
        { person: "member", ...PROOF },
        { person: "spouse", ...PROOF },
      ],
    },
    {
      "": "input",
      persons: { kind: "persons", alsoAt: ["proofs"] },
      "persons.2": "input",
      "persons.2.id": {
        kind: "name",
        except: { "word-member": "E_PERSON_TWICE", "word-spouse": "E_PERSON_TWICE" },
      },
      "persons.2.role": "role",
      proofs: "list",
      "proofs.1": "input",
      "proofs.1.person": { kind: "claimant", except: { "word-member": "E_PERSON_TWICE" } },
      "proofs.1.group": "fact",
      "proofs.1.similarDrugs": "fact",
    },
  ),
  ofInput(
    "eligibility",
    api.eligibility,
    {
      person: { birthDate: "1980-01-02", eligibleOn: "2020-03-02", workTime: "0.25", ltd: GROUP_LTD, exempt: false },
      on: ON,
    },
    {
      "": "input",
      person: "input",
      "person.birthDate": "date",
      "person.eligibleOn": "date",
      "person.workTime": "share",
      ...groupLtdFields("person.ltd"),
      "person.exempt": "flag",
      on: "date",
    },
  ),
  ofInput(
    "healthMinimum",
    api.healthMinimum,
    { since: "2020-02-29", on: ON, event: true },
    { "": "input", since: "date", on: "date", event: "fact" },
  ),
  ofInputAndContext(
    "dentalMinimum",
    api.dentalMinimum,
    {
      since: ON,
      reentry: true,
      suspensions: [
        { from: "2020-01-05", until: "2020-02-01" },
        { from: "2020-03-01", until: "2020-12-31" },
      ],
    },
    {
      "": "input",
      since: "rules-date",
      reentry: "flag",
      suspensions: "optional-list",
      "suspensions.1": "input",
      "suspensions.1.from": { kind: "suspended-from", alsoAt: ["suspensions.1.until"] },
      "suspensions.1.until": "until-march-or-null",
    },
  ),
  ofInputAndContext(
    "changeDate",
    api.changeDate,
    {
      plan: "dental",
      receivedByEmployer: ON,
      event: "2020-03-01",
      disability: { from: "2020-03-01", reEligible: "2020-12-31" },
    },
    {
      "": "input",
      plan: "asked-plan",
      receivedByEmployer: "date",
      event: "open-date",
      disability: "open-record",
      "disability.from": { kind: "before-march-15", alsoAt: ["disability.reEligible"] },
      "disability.reEligible": "from-march-or-null",
    },
  ),
  ofInputAndContext(
    "unpaidLeave",
    api.unpaidLeave,
    { kind: "unpaid", from: "2020-03-01", returned: "2020-12-31", maintain: "2020-02-29" },
    {
      "": "input",
      kind: "leave-kind",
      from: { kind: "before-march-15", alsoAt: ["returned"] },
      returned: "from-march-or-null",
      maintain: "open-date",
    },
  ),
  ofInputAndContext(
    "deferredSalary",
    api.deferredSalary,
    {
      from: "2020-01-05",
      until: "2020-12-31",
      agreedSalary: "41600.00",
      toldInsurer: "2020-01-04",
      leave: { from: ON, returned: "2020-12-31", maintain: "2020-03-14" },
    },
    {
      "": "input",
      from: { kind: "only-before-march-15", alsoAt: ["leave.from", "until"] },
      until: "from-march",
      agreedSalary: "amount",
      toldInsurer: "date-or-null",
      leave: "input",
      "leave.from": { kind: "after-january", alsoAt: ["leave.returned", "until"] },
      "leave.returned": "after-march-15-or-null",
      "leave.maintain": "open-date",
    },
  ),
  ofInput(
    "progressiveRetirement",
    api.progressiveRetirement,
    { from: "2020-01-01", until: "2020-12-31", ...SALARIES, maintain: true },
    {
      "": "input",
      from: { kind: "from-to-2020", alsoAt: ["until"] },
      until: "until-from-2020",
      salaryReceived: "amount",
      salaryWithout: "amount",
      maintain: "flag",
    },
  ),
  ofInput(
    "contestedDismissal",
    api.contestedDismissal,
    {
      from: "2020-01-01",
      maintain: true,
      arbitrator: { on: ON, favourable: true },
      final: { on: "2020-12-31", favourable: true },
    },
    {
      "": "input",
      from: { kind: "only-before-march-15", alsoAt: ["arbitrator.on"] },
      maintain: "flag",
      arbitrator: "record-or-null",
      "arbitrator.on": { kind: "after-new-year", alsoAt: ["final.on"] },
      "arbitrator.favourable": "fact",
      final: "record-or-null",
      "final.on": "from-march",
      "final.favourable": "fact",
    },
  ),
  ofInputAndContext(
    "dentalTermination",
    api.dentalTermination,
    { minimumFreeFrom: "2022-03-31", receivedByEmployer: "2022-03-27", otherCover: OTHER_COVER },
    {
      "": "input",
      minimumFreeFrom: "date",
      receivedByEmployer: "open-date",
      otherCover: "open-record",
      "otherCover.receivedByInsurer": "date",
      "otherCover.group": "fact",
      "otherCover.newly": "fact",
    },
  ),
  ofInput(
    "dependantDentalEnd",
    api.dependantDentalEnd,
    {
      role: "spouse",
      memberLastDay: "2022-04-09",
      eligibleUntil: "2022-01-01",
      status: { from: ON, to: "single-parent" },
    },
    {
      "": "input",
      role: "dependant-role",
      memberLastDay: "open-date",
      eligibleUntil: "open-date",
      status: "open-record",
      "status.from": "date",
      "status.to": "status",
    },
  ),
  ofInputAndContext(
    "automaticDental",
    api.automaticDental,
    { on: ON, before: "0.25", after: "0.2501" },
    { "": "input", on: "rules-date", before: "share", after: "share" },
  ),
  ofInputAndContext(
    "premiumWaiver",
    api.premiumWaiver,
    {
      disabledFrom: "2020-03-01",
      firstBegan: "2020-01-01",
      ended: "2020-12-31",
      partialReturn: { on: "2020-06-01", regularPay: true, returnOrAssignment: true },
    },
    {
      "": "input",
      disabledFrom: { kind: "within-2020", alsoAt: ["ended", "partialReturn.on"] },
      firstBegan: { kind: "optional-before-march", alsoAt: ["disabledFrom"] },
      ended: "open-from-march",
      partialReturn: "open-record",
      "partialReturn.on": "from-march",
      "partialReturn.regularPay": "fact",
      "partialReturn.returnOrAssignment": "fact",
    },
  ),
  ofInputAndContext(
    "coverageHistory",
    api.coverageHistory,
    {
      member: CAREER_MEMBER,
      dependants: [
        SPOUSE,
        { id: "P-3", role: "child", birthDate: "2010-06-01", from: "2020-01-01", until: "2020-12-31" },
      ],
      events: [
        { type: "work-time-changed", on: "2020-03-31", workTime: 1 },
        { type: "eligible", on: "2020-01-01" },
        { type: "form-received", on: "2020-01-01", receivedByEmployer: "2020-01-01", ...FORM },
      ],
      until: "2020-03-31",
    },
    {
      "": "input",
      member: "input",
      "member.birthDate": "rated-birth",
      "member.sex": "sex",
      "member.smoker": "flag",
      "member.insurableSalary": "amount",
      "member.salaryScaleMaximum": "amount",
      "member.workTime": "share",
      ...groupLtdFields("member.ltd"),
      dependants: "list",
      "dependants.1": "input",
      "dependants.1.role": "dependant-role",
      "dependants.1.birthDate": "date",
      "dependants.1.from": { kind: "open-from", alsoAt: ["dependants.1.until"] },
      "dependants.1.until": "open-until",
      until: { kind: "history-until", alsoAt: ["events"] },
    },
  ),
  ...EVENTS,
];

/** A year in a programme, with the salary that it sets. */
const IN_2020 = { from: "2020-01-01", until: "2020-12-31" };
function programmeFields(other: string, ...facts: string[]): Fields {
  return {
    programme: "open-variant",
    "programme.kind": {
      kind: "programme-kind",
      except: { [other]: "E_UNKNOWN_KEY" },
      alsoAt: facts.map((fact) => `programme.${fact}`),
      decidesOthers: true,
    },
    "programme.from": { kind: "from-to-2020", alsoAt: ["programme.until"] },
    "programme.until": "until-from-2020",
  };
}

const DEATH_FIELDS: Fields = { "": "element", on: "benefit-date", life: "life-or-null", ...lifeFields("life") };

/** What life, AD&D and disability insurance pay. */
const PAYABLE: readonly Case[] = [
  ofInputAndContext(
    "deathBenefit of a member",
    api.deathBenefit,
    {
      deceased: "member",
      on: ON,
      life: HELD.life,
      insurableSalary: "52000.00",
      programme: { kind: "retirement-programme", ...IN_2020, salaryWithout: 60_000 },
      accidental: true,
    },
    {
      ...DEATH_FIELDS,
      deceased: {
        kind: "deceased",
        except: { "word-spouse": "E_UNKNOWN_KEY", "word-child": "E_UNKNOWN_KEY" },
        alsoAt: ["insurableSalary", "programme", "accidental"],
        decidesOthers: true,
      },
      insurableSalary: "amount",
      ...programmeFields("word-deferred-salary", "agreedSalary", "toldInsurer", "salaryWithout"),
      "programme.salaryWithout": "amount",
      accidental: "flag",
    },
  ),
  ofInput(
    "deathBenefit of a spouse",
    api.deathBenefit,
    { deceased: "spouse", on: ON, life: HELD.life },
    {
      ...DEATH_FIELDS,
      deceased: {
        kind: "deceased",
        except: { "word-member": "E_MISSING" },
        alsoAt: ["insurableSalary"],
        decidesOthers: true,
      },
    },
  ),
  ofInput(
    "deathBenefit of a child",
    api.deathBenefit,
    { deceased: "child", on: ON, life: { dependants: true }, noSpouseShown: true },
    {
      "": "element",
      deceased: {
        kind: "deceased",
        except: { "word-member": ["E_UNKNOWN_KEY", "E_MISSING"], "word-spouse": "E_UNKNOWN_KEY" },
        alsoAt: ["insurableSalary", "noSpouseShown"],
        decidesOthers: true,
      },
      noSpouseShown: "flag",
    },
  ),
  ofInputAndContext(
    "dismembermentBenefit",
    api.dismembermentBenefit,
    {
      on: ON,
      life: HELD.life,
      insurableSalary: "52000.00",
      programme: { kind: "deferred-salary", ...IN_2020, agreedSalary: "41600.00", toldInsurer: "2019-12-31" },
      losses: ["0.60", null, 0.125],
    },
    {
      "": "input",
      on: "benefit-date",
      life: "life-or-null",
      ...lifeFields("life"),
      insurableSalary: "amount",
      ...programmeFields("word-retirement-programme", "agreedSalary", "toldInsurer", "salaryWithout"),
      "programme.agreedSalary": "amount",
      "programme.toldInsurer": "date-or-null",
      losses: "losses",
      "losses.1": "loss",
    },
  ),
  ofInputAndContext(
    "disabilityBenefit",
    api.disabilityBenefit,
    {
      option: "O+",
      birthDate: "1980-01-02",
      disabledFrom: ON,
      netBenefit: "1000.00",
      rregopConfirmed: false,
      pension: { from: "2035-01-02", amount: 900.5 },
    },
    {
      "": "input",
      option: "ltd-option",
      birthDate: { kind: "before-march-15", alsoAt: ["disabledFrom"] },
      disabledFrom: "from-1980",
      netBenefit: "amount",
      rregopConfirmed: "flag",
      pension: "open-record",
      "pension.from": "date",
      "pension.amount": "amount",
    },
  ),
  ofInput(
    "disabilityBenefit that ends",
    api.disabilityBenefit,
    { option: "F", birthDate: "1980-01-02", disabledFrom: ON, ended: "2020-12-31", netBenefit: 1000 },
    {
      disabledFrom: { kind: "from-1980-to-2020", alsoAt: ["ended"] },
      ended: "open-after-march-15",
    },
  ),
];

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The functions of `regime-fsss/services` that take an input. */
const SERVICES: readonly Case[] = [
  ofInput("serviceHours", services.serviceHours, { on: ON, at: "08:15" }, { "": "input", on: "date", at: "time" }),
  ofInput(
    "claimSubmission of a dental claim",
    services.claimSubmission,
    {
      plan: "dental",
      dentistTransmits: false,
      sentBy: "mail",
      form: { of: "dentist", completed: true, signed: true },
      certificateNumber: true,
      incurred: ON,
    },
    {
      "": "element",
      plan: {
        kind: "asked-plan",
        except: { "word-health": "E_UNKNOWN_KEY" },
        alsoAt: ["dentistTransmits", "form", "incurred"],
        decidesOthers: true,
      },
      dentistTransmits: "flag",
      sentBy: "claim-way",
      form: "open-record",
      "form.of": "form-owner",
      "form.completed": "fact",
      "form.signed": "fact",
      certificateNumber: "flag",
      incurred: "optional-date",
    },
  ),
  ofInput(
    "claimSubmission of a health claim",
    services.claimSubmission,
    { plan: "health", sentBy: "card", certificateNumber: false },
    {
      "": "element",
      plan: { kind: "asked-plan", decidesOthers: true },
      sentBy: "claim-way",
      certificateNumber: "flag",
    },
  ),
  ofInput(
    "fileAccess",
    services.fileAccess,
    { by: "supplier", task: "claims" },
    { "": "input", by: "file-reader", task: "file-task" },
  ),
  ofInput(
    "privacyRequest",
    services.privacyRequest,
    { kind: "access", written: true, copy: true, feeAnnounced: true },
    { "": "input", kind: "privacy-kind", written: "fact", copy: "flag", feeAnnounced: "flag" },
  ),
  ofInput(
    "onlineClaim",
    services.onlineClaim,
    { registered: false, directDeposit: true, electronicStatement: true },
    { "": "answers", registered: "fact", directDeposit: "fact", electronicStatement: "flag" },
  ),
  ofInput("receiptRetention", services.receiptRetention, { claimed: ON }, { "": "input", claimed: "date" }),
  ofInput("checkUserCode", services.checkUserCode, "adherent1", { "": "entry" }),
  ofInput("checkPassword", services.checkPassword, "Abc12345", { "": "entry" }),
  ofInput(
    "checkHint",
    services.checkHint,
    { password: "Abc12345", hint: "the usual one" },
    { "": "texts", password: "entry", hint: "entry" },
  ),
  ofInput(
    "checkSignUp",
    services.checkSignUp,
    {
      userCode: "adherent1",
      password: "Abc12345",
      confirmation: "Abc12345",
      hint: "the usual one",
      hintJudged: true,
      mothersFirstName: "M",
    },
    {
      "": "all-optional",
      userCode: "optional-entry",
      password: "optional-entry",
      confirmation: "optional-entry",
      hint: "optional-entry",
      hintJudged: "flag",
      mothersFirstName: "optional-entry",
    },
  ),
  ofInput(
    "registrationsNeeded",
    services.registrationsNeeded,
    {
      numbers: [
        { contract: "K-1", certificate: "1" },
        { contract: "K-1", certificate: "2" },
      ],
      registered: [{ contract: "K-1", certificate: "1" }],
    },
    {
      "": "input",
      numbers: "list",
      "numbers.1": "texts",
      "numbers.1.contract": "name",
      "numbers.1.certificate": "name",
      registered: "optional-list",
      "registered.0": "texts",
      "registered.0.contract": "name",
      "registered.0.certificate": "name",
    },
  ),
  ofInput(
    "registrationStep of the app",
    services.registrationStep,
    {
      journey: "app",
      branch: "existing-code",
      existingCodeFor: "group-insurance",
      known: ["app-installed", "submitted", "contract-number"],
      files: 2,
    },
    {
      "": "element",
      journey: {
        kind: "journey",
        except: { "word-site": "E_UNKNOWN_KEY" },
        alsoAt: ["existingCodeFor"],
        decidesOthers: true,
      },
      branch: "branch",
      existingCodeFor: "existing-code",
      known: "word-list",
      "known.1": "registration-fact",
      files: "insurance-files",
    },
  ),
  ofInput(
    "registrationStep of the site",
    services.registrationStep,
    { journey: "site", branch: "first-time", known: ["contract-number", "certificate-number", "user-code"], files: 1 },
    {
      "": "element",
      journey: { kind: "journey", decidesOthers: true },
      branch: "branch",
      known: "word-list",
      files: "insurance-files",
    },
  ),
  ofInputAndContext(
    "refusalSupport",
    services.refusalSupport,
    {
      member: false,
      clientReported: true,
      clientInformed: true,
      promised: false,
      form: { filledBy: "client", showsName: false, showsInsuredCode: false, showsOtherPersonal: false },
      sentBy: "therapist",
      sendingShowsName: false,
      level: 3,
    },
    {
      "": "input",
      member: "fact",
      clientReported: "flag",
      clientInformed: "flag",
      promised: "flag",
      form: "open-record",
      "form.filledBy": "refusal-party",
      "form.showsName": "fact",
      "form.showsInsuredCode": "fact",
      "form.showsOtherPersonal": "flag",
      sentBy: "refusal-party-or-none",
      sendingShowsName: "flag",
      level: "level-or-none",
    },
  ),
  ofInputAndContext(
    "checkFile",
    services.checkFile,
    { channel: "account", name: "scan.pdf", size: 5_000_001, firstBytes: PDF },
    {
      "": "file",
      channel: "channel",
      name: "entry",
      size: "size",
      firstBytes: "bytes",
      "firstBytes.0": "byte",
    },
  ),
  ofInput(
    "checkFile of bytes",
    services.checkFile,
    { channel: "sending-service", name: "scan.jpeg", size: 1, firstBytes: new Uint8Array([0xff, 0xd8, 0xff]) },
    { "": "file", firstBytes: "bytes" },
  ),
  ofInputAndContext("uploadLimits", services.uploadLimits, { channel: "account" }, { "": "input", channel: "channel" }),
  ofInputAndContext(
    "documentSubmission to the sending service",
    services.documentSubmission,
    {
      channel: "sending-service",
      department: "benefits",
      given: ["subject", "insured-identification", "category", "type"],
      onlineForm: false,
      files: [
        { name: "form.pdf", size: 1000, firstBytes: new Uint8Array([...PDF, 0x31, 0x2e, 0x37]) },
        { name: "scan.png", size: 10_000_000, firstBytes: [0x89, 0x50] },
      ],
    },
    {
      "": "element",
      channel: {
        kind: "channel",
        except: { "word-account": "E_UNKNOWN_KEY" },
        alsoAt: ["department", "onlineForm"],
        decidesOthers: true,
      },
      department: "department",
      given: "word-list",
      "given.0": "document-field",
      onlineForm: "flag",
      files: "list",
      "files.0": "file",
      "files.0.name": "entry",
      "files.0.size": "size",
      "files.0.firstBytes": "bytes",
      "files.1": "file",
      "files.1.name": "entry",
      "files.1.size": "size",
      "files.1.firstBytes": "bytes",
      "files.1.firstBytes.1": "byte",
    },
  ),
  ofInput(
    "documentSubmission to the account",
    services.documentSubmission,
    { channel: "account", given: ["code-and-password"], requiredDocument: "another", files: [] },
    {
      "": "element",
      channel: {
        kind: "channel",
        except: { "word-sending-service": "E_UNKNOWN_KEY" },
        alsoAt: ["requiredDocument"],
        decidesOthers: true,
      },
      given: "word-list",
      requiredDocument: "required-document",
      files: "list",
    },
  ),
  ofInput(
    "documentPath of the sending service",
    services.documentPath,
    { channel: "sending-service", department: "collection-employers" },
    {
      "": "element",
      channel: {
        kind: "channel",
        except: { "word-account": "E_UNKNOWN_KEY" },
        alsoAt: ["department"],
        decidesOthers: true,
      },
      department: "department",
    },
  ),
  ofInput(
    "documentPath of the account",
    services.documentPath,
    { channel: "account", required: true },
    {
      "": "element",
      channel: {
        kind: "channel",
        except: { "word-sending-service": "E_UNKNOWN_KEY" },
        alsoAt: ["required"],
        decidesOthers: true,
      },
      required: "flag",
    },
  ),
];

/** The functions of `regime-fsss` and its services that take an input. */
export const CASES: readonly Case[] = [
  ...REIMBURSEMENT,
  ...PARTICIPATION,
  ...PAYABLE,
  ...SERVICES,
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

/** The functions that have tests of their own in corpus.test.ts and batch.test.ts. */
export const TESTED_APART = [
  "attempt",
  "isRegimeError",
  "readPopulation",
  "premiumColumns",
  "slicePopulation",
  "columnOf",
  "comparePremiums",
  "compareClaims",
  "adjudicateStream",
  "withRates",
  "verify",
] as const;

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
  ...free(services, "serviceLabels", "en", undefined),
  ...free(schema, "parseEdition", JSON.parse(JSON.stringify(api.editionOn(ON))), undefined),
];

/** What all entries export, for the meta-test. */
export const EXPORTS: Readonly<Record<string, unknown>> = { ...api, ...services, ...schema };

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
