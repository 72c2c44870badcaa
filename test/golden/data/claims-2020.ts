/*
 * Small histories of claims, worked by hand from the FSSS (CSN) French brochure "Votre régime en un coup d'œil",
 * sections 2, 3.1 and 3.3 (pages inferred inside 3.3: 7-10 health, 12 dental). `articles` are ids of the project's rule
 * catalogue (rules.md), AMB-nn of its readings, "Z-n" its test vector n. Default readings unless `readings` says.
 * In the workings "→" is a rounding to the nearest cent, half up. `expected` lists every decision of every call, in the
 * order in which the claims are decided (date incurred, then received, then id). The maxima are reimbursed dollars.
 * Every amount is a literal, transcribed and worked by hand; never regenerate.
 */
import type { Certificate, Claim, OraclePayment, OracleReadings, Person } from "../../oracle/adjudicate.js";
import type { Benefit } from "./benefits-2020.js";

/** Named by its claim, as the ledger names it. */
export type PaidClaim = Omit<OraclePayment, "id"> & { claim: string };
type Facts = Readonly<Record<string, unknown>>;
type Readings = Partial<OracleReadings>;

export interface ExpectedDecision {
  readonly claim: string;
  readonly eligible: string;
  readonly paid: string;
  readonly patient: string;
  readonly status: "paid" | "reduced" | "refused" | "unknown";
  readonly outOfPocketCounted: string;
  /** Codes, in any order. */
  readonly reasons: readonly string[];
}

export interface ClaimCase {
  readonly title: string;
  readonly articles: readonly string[];
  readonly certificate: Certificate;
  /** What another system paid before the first call. */
  readonly payments?: readonly PaidClaim[];
  /** Successive calls: each is handed the usage that the one before left. */
  readonly calls: readonly (readonly Claim[] | { readonly reversed: string })[];
  readonly readings?: Readings;
  readonly expected: readonly ExpectedDecision[];
}

const paid = (
  claim: string,
  eligible: string,
  amount: string,
  patient: string,
  outOfPocketCounted: string,
): ExpectedDecision => ({ claim, eligible, paid: amount, patient, status: "paid", outOfPocketCounted, reasons: [] });

const reduced = (
  claim: string,
  eligible: string,
  amount: string,
  patient: string,
  outOfPocketCounted: string,
  ...reasons: string[]
): ExpectedDecision => ({ claim, eligible, paid: amount, patient, status: "reduced", outOfPocketCounted, reasons });

/** Pays 0.00 and counts 0.00. A condition that fails makes `eligible` 0.00; a maximum used up leaves it as it was. */
const refused = (claim: string, eligible: string, patient: string, ...reasons: string[]): ExpectedDecision => ({
  claim,
  eligible,
  paid: "0.00",
  patient,
  status: "refused",
  outOfPocketCounted: "0.00",
  reasons,
});

const unknown = (claim: string, patient: string): ExpectedDecision => ({
  claim,
  eligible: "0.00",
  paid: "0.00",
  patient,
  status: "unknown",
  outOfPocketCounted: "0.00",
  reasons: ["R_OUTSIDE_SCHEDULE"],
});

// ---------------------------------------------------------------------------------------------------------------------
// Certificates

const MEMBER: Person = { id: "member", role: "member", birthDate: "1980-05-05" };
const SPOUSE: Person = { id: "spouse", role: "spouse", birthDate: "1982-09-09" };
const CHILD_1: Person = { id: "child-1", role: "child", birthDate: "2012-08-20" };
const CHILD_2: Person = { id: "child-2", role: "child", birthDate: "2015-11-30" };
const FAMILY: readonly Person[] = [MEMBER, SPOUSE, CHILD_1, CHILD_2];

const certificate = (persons: readonly Person[], ...coverage: Certificate["coverage"]): Certificate => ({
  id: "certificate",
  persons: [...persons],
  coverage,
});

const FROM = "2019-03-31";

/** The member alone, dental care included, at each level. */
export const ALONE = {
  1: certificate([MEMBER], { from: FROM, until: null, health: { scenario: "A" }, dental: "individual" }),
  2: certificate([MEMBER], { from: FROM, until: null, health: { scenario: "B" }, dental: "individual" }),
  3: certificate([MEMBER], { from: FROM, until: null, health: { scenario: "C" }, dental: "individual" }),
} as const;

/** Member at Santé III, spouse and two children at Santé II. */
const FAMILY_N = certificate(FAMILY, { from: FROM, until: null, health: { scenario: "N" }, dental: "family" });
/** All at Santé III. */
const FAMILY_O = certificate(FAMILY, { from: FROM, until: null, health: { scenario: "O" }, dental: "family" });
/** Member at Santé III, children at Santé I; the spouse is known and left out by the status. */
const SINGLE_PARENT = certificate(FAMILY, {
  from: FROM,
  until: null,
  health: { status: "single-parent", level: 3, dependantsLevel: 1 },
  dental: "individual",
});
const EXEMPT = certificate(FAMILY, { from: FROM, until: null, health: "exempt", dental: "single-parent" });
/** Health from 1 February to 30 June and from 1 September; dental in the first period only. */
const PERIODS = certificate(
  [MEMBER],
  { from: "2020-02-01", until: "2020-06-30", health: { scenario: "C" }, dental: "individual" },
  { from: "2020-09-01", until: null, health: { scenario: "C" }, dental: null },
);
/** Santé III until 30 June 2020, Santé II until 31 December, then Santé I. */
const LEVELS_DOWN = certificate(
  [MEMBER],
  { from: FROM, until: "2020-06-30", health: { scenario: "C" } },
  { from: "2020-07-01", until: "2020-12-31", health: { scenario: "B" } },
  { from: "2021-01-01", until: null, health: { scenario: "A" } },
);
/** Children who turn 13 on 2020-06-15, and on 2021-02-28 (born on 29 February). */
const THIRTEEN = certificate(
  [
    MEMBER,
    { id: "child-june", role: "child", birthDate: "2007-06-15" },
    { id: "child-leap", role: "child", birthDate: "2008-02-29" },
  ],
  { from: FROM, until: null, health: { scenario: "I" }, dental: "single-parent" },
);
/** A child who is a dependant from 1 April to 31 October 2020, a spouse from 15 May 2020. */
const DEPENDANTS = certificate(
  [MEMBER, { ...SPOUSE, from: "2020-05-15", until: null }, { ...CHILD_1, from: "2020-04-01", until: "2020-10-31" }],
  { from: FROM, until: null, health: { scenario: "O" }, dental: "family" },
);

// ---------------------------------------------------------------------------------------------------------------------
// Claims

const CANNABIS = {
  prescriber: "physician",
  stage: "first",
  medicalDocument: true,
  authorizationForm: true,
  samePractitioner: true,
  approved: true,
  indicationAccepted: true,
  licensedSeller: true,
  nature: "product",
} as const;

/** What a claim of each line needs so that no condition fails: the 19 lines with an asterisk have a prescription. */
const facts = (benefit: Benefit, amount: string): Facts => {
  switch (benefit) {
    case "drugs":
      return { prescription: true, drug: { prescriptionOnly: true } };
    case "medical-cannabis":
      return { prescription: true, cannabis: CANNABIS };
    case "compression-stockings":
      return { prescription: true, pairs: 1 };
    case "sclerosing-injection":
      return { prescription: true, substance: amount };
    case "hospital-bed":
      return { prescription: true, bed: { mode: "purchase", alternative: "99999.99" } };
    case "insulin-pump-supplies":
    case "orthopaedic-appliance":
    case "therapeutic-respiratory-device":
    case "orthopaedic-shoes":
    case "deep-shoes":
    case "wheelchair-postoperative-bra":
    case "glucometer":
    case "intraocular-lens":
    case "artificial-limb-external-prosthesis":
    case "tens":
    case "insulin-pump":
    case "wig":
    case "breast-prosthesis-ostomy":
    case "transport-lodging":
      return { prescription: true };
    case "travel-insurance":
    case "trip-cancellation":
      return { trip: "trip-1" };
    case "chiropractic-osteopathy":
      return { service: "treatment" };
    case "vision":
      return { item: "correction" };
    case "dental-basic":
      return { act: "other" };
    case "ambulance":
    case "hearing-aid":
    case "accidental-dental-surgery":
    case "audiology-occupational-speech":
    case "physiotherapy":
    case "acupuncture":
    case "kinesitherapy-orthotherapy-massage":
    case "podiatry":
    case "psychology":
    case "dental-restorative":
      return {};
  }
};

/** A claim of the member, received the day the expense was incurred, unless `more` says otherwise. */
const claim = (id: string, benefit: Benefit, incurred: string, amount: string, more: Facts = {}): Claim =>
  ({
    id,
    person: "member",
    benefit,
    incurred,
    received: incurred,
    amount,
    ...facts(benefit, amount),
    ...more,
  }) as Claim;

const unprescribed = (prescribed: Claim): Claim => {
  const { prescription: _, ...rest } = prescribed;
  return rest;
};

/** A payment to the member, to the same conventions. */
const payment = (
  id: string,
  benefit: Benefit,
  incurred: string,
  amount: string,
  more: Omit<Partial<PaidClaim>, "claim" | "benefit" | "incurred" | "paid"> = {},
): PaidClaim => ({ claim: id, person: "member", benefit, incurred, paid: amount, ...more });

// ---------------------------------------------------------------------------------------------------------------------
// 1. The 34 lines, one claim each, at each level

type Level = 1 | 2 | 3;
const ALL: readonly Level[] = [1, 2, 3];
const TWO_AND_THREE: readonly Level[] = [2, 3];
const THREE: readonly Level[] = [3];

/** [amount, paid, patient, counted in the out-of-pocket maximum] */
type Figures = readonly [amount: string, paid: string, patient: string, counted: string];

/** Lines without a maximum. Exact products in the comment where a cent is rounded. */
const UNCAPPED: readonly (readonly [Benefit, string, readonly Level[], Figures])[] = [
  ["drugs", "REI-01", ALL, ["123.45", "98.76", "24.69", "24.69"]],
  ["ambulance", "REI-02", ALL, ["456.78", "365.42", "91.36", "91.36"]], // 365.424
  ["insulin-pump-supplies", "REI-06", TWO_AND_THREE, ["88.88", "71.10", "17.78", "0.00"]], // 71.104
  ["insulin-pump-supplies", "REI-06", TWO_AND_THREE, ["123456.79", "98765.43", "24691.36", "0.00"]], // 98765.432
  ["orthopaedic-appliance", "REI-07", TWO_AND_THREE, ["640.00", "512.00", "128.00", "128.00"]],
  ["orthopaedic-shoes", "REI-11", TWO_AND_THREE, ["333.33", "266.66", "66.67", "66.67"]], // 266.664
  ["accidental-dental-surgery", "REI-13", TWO_AND_THREE, ["1234.56", "987.65", "246.91", "0.00"]], // 987.648: down fails
  ["wheelchair-postoperative-bra", "REI-14", TWO_AND_THREE, ["2500.00", "2000.00", "500.00", "0.00"]],
  ["intraocular-lens", "REI-17", TWO_AND_THREE, ["799.99", "639.99", "160.00", "160.00"]], // 639.992
  ["hospital-bed", "REI-18", TWO_AND_THREE, ["1500.00", "1200.00", "300.00", "0.00"]],
  ["artificial-limb-external-prosthesis", "REI-19", TWO_AND_THREE, ["2000.02", "1600.02", "400.00", "400.00"]], // 1600.016: down fails
  ["breast-prosthesis-ostomy", "REI-23", TWO_AND_THREE, ["59.99", "47.99", "12.00", "12.00"]], // 47.992
  ["audiology-occupational-speech", "REI-25", TWO_AND_THREE, ["110.11", "88.09", "22.02", "0.00"]], // 88.088: down fails
  ["dental-basic", "DEN-08", ALL, ["250.00", "200.00", "50.00", "0.00"]],
];

interface CappedLine {
  readonly benefit: Benefit;
  readonly article: string;
  readonly levels: readonly Level[];
  readonly facts?: Facts;
  /** Paid on 2020-03-01, the day before the claim; then the maximum met is that of the period. */
  readonly before?: PaidClaim;
  readonly code: string;
  readonly under: Figures;
  /** Exactly the gross equivalent. */
  readonly at: Figures;
  readonly over: Figures;
}

const DAY_BEFORE = "2020-03-01";

/** Every dollar maximum met by one claim. */
const CAPPED: readonly CappedLine[] = [
  {
    benefit: "travel-insurance",
    article: "REI-03",
    levels: ALL,
    code: "R_MAXIMUM_TRIP",
    under: ["4999999.99", "4999999.99", "0.00", "0.00"],
    at: ["5000000.00", "5000000.00", "0.00", "0.00"],
    over: ["5000000.01", "5000000.00", "0.01", "0.00"],
  },
  {
    benefit: "trip-cancellation",
    article: "REI-04",
    levels: ALL,
    code: "R_MAXIMUM_TRIP",
    under: ["4999.99", "4999.99", "0.00", "0.00"],
    at: ["5000.00", "5000.00", "0.00", "0.00"],
    over: ["5000.01", "5000.00", "0.01", "0.00"],
  },
  {
    benefit: "hearing-aid",
    article: "REI-05",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_MONTHS",
    under: ["599.99", "479.99", "120.00", "0.00"],
    at: ["600.00", "480.00", "120.00", "0.00"],
    over: ["600.01", "480.00", "120.01", "0.00"],
  },
  {
    benefit: "therapeutic-respiratory-device",
    article: "REI-08",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_LIFETIME",
    under: ["12499.99", "9999.99", "2500.00", "0.00"],
    at: ["12500.00", "10000.00", "2500.00", "0.00"],
    over: ["12500.01", "10000.00", "2500.01", "0.00"],
  },
  {
    benefit: "medical-cannabis",
    article: "REI-10",
    levels: ALL,
    code: "R_MAXIMUM_YEAR",
    under: ["2499.99", "1999.99", "500.00", "0.00"],
    at: ["2500.00", "2000.00", "500.00", "0.00"],
    over: ["2500.01", "2000.00", "500.01", "0.00"],
  },
  {
    benefit: "deep-shoes",
    article: "REI-12",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_YEAR",
    under: ["187.49", "149.99", "37.50", "37.50"],
    at: ["187.50", "150.00", "37.50", "37.50"],
    over: ["187.51", "150.00", "37.51", "37.50"],
  },
  {
    benefit: "glucometer",
    article: "REI-15",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_MONTHS",
    under: ["299.99", "239.99", "60.00", "0.00"],
    at: ["300.00", "240.00", "60.00", "0.00"],
    over: ["300.01", "240.00", "60.01", "0.00"],
  },
  {
    benefit: "sclerosing-injection",
    article: "REI-16",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_TREATMENT",
    under: ["31.24", "24.99", "6.25", "6.25"],
    at: ["31.25", "25.00", "6.25", "6.25"],
    over: ["31.26", "25.00", "6.26", "6.25"],
  },
  {
    benefit: "tens",
    article: "REI-20",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_MONTHS",
    under: ["699.99", "559.99", "140.00", "0.00"],
    at: ["700.00", "560.00", "140.00", "0.00"],
    over: ["700.01", "560.00", "140.01", "0.00"],
  },
  {
    benefit: "insulin-pump",
    article: "REI-21",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_MONTHS",
    under: ["7999.99", "6399.99", "1600.00", "0.00"],
    at: ["8000.00", "6400.00", "1600.00", "0.00"],
    over: ["8000.01", "6400.00", "1600.01", "0.00"],
  },
  {
    benefit: "wig",
    article: "REI-22",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_LIFETIME",
    under: ["374.99", "299.99", "75.00", "0.00"],
    at: ["375.00", "300.00", "75.00", "0.00"],
    over: ["375.01", "300.00", "75.01", "0.00"],
  },
  {
    benefit: "transport-lodging",
    article: "REI-24",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_DAY",
    under: ["59.99", "47.99", "12.00", "12.00"],
    at: ["60.00", "48.00", "12.00", "12.00"],
    over: ["60.01", "48.00", "12.01", "12.00"],
  },
  {
    benefit: "chiropractic-osteopathy",
    article: "REI-26",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_TREATMENT",
    under: ["37.49", "29.99", "7.50", "0.00"],
    at: ["37.50", "30.00", "7.50", "0.00"],
    over: ["37.51", "30.00", "7.51", "0.00"],
  },
  {
    benefit: "chiropractic-osteopathy",
    article: "REI-26",
    levels: TWO_AND_THREE,
    facts: { service: "x-ray" },
    code: "R_MAXIMUM_X_RAY",
    under: ["39.99", "31.99", "8.00", "0.00"],
    at: ["40.00", "32.00", "8.00", "0.00"],
    over: ["40.01", "32.00", "8.01", "0.00"],
  },
  {
    benefit: "physiotherapy",
    article: "REI-27",
    levels: TWO_AND_THREE,
    code: "R_MAXIMUM_TREATMENT",
    under: ["37.49", "29.99", "7.50", "0.00"],
    at: ["37.50", "30.00", "7.50", "0.00"],
    over: ["37.51", "30.00", "7.51", "0.00"],
  },
  {
    benefit: "acupuncture",
    article: "REI-28",
    levels: THREE,
    code: "R_MAXIMUM_TREATMENT",
    under: ["37.49", "29.99", "7.50", "0.00"],
    at: ["37.50", "30.00", "7.50", "0.00"],
    over: ["37.51", "30.00", "7.51", "0.00"],
  },
  {
    benefit: "kinesitherapy-orthotherapy-massage",
    article: "REI-29",
    levels: THREE,
    code: "R_MAXIMUM_TREATMENT",
    under: ["31.24", "24.99", "6.25", "0.00"],
    at: ["31.25", "25.00", "6.25", "0.00"],
    over: ["31.26", "25.00", "6.26", "0.00"],
  },
  {
    benefit: "podiatry",
    article: "REI-30",
    levels: THREE,
    code: "R_MAXIMUM_TREATMENT",
    under: ["37.49", "29.99", "7.50", "0.00"],
    at: ["37.50", "30.00", "7.50", "0.00"],
    over: ["37.51", "30.00", "7.51", "0.00"],
  },
  {
    benefit: "psychology",
    article: "REI-31",
    levels: THREE,
    code: "R_MAXIMUM_YEAR",
    under: ["1999.98", "999.99", "999.99", "0.00"],
    at: ["2000.00", "1000.00", "1000.00", "0.00"],
    over: ["2000.01", "1000.00", "1000.01", "0.00"], // 1000.005 → 1000.01, so lowered: half-even or down pay whole
  },
  {
    benefit: "vision",
    article: "REI-32a",
    levels: THREE,
    code: "R_MAXIMUM_MONTHS",
    under: ["399.99", "319.99", "80.00", "0.00"],
    at: ["400.00", "320.00", "80.00", "0.00"],
    over: ["400.01", "320.00", "80.01", "0.00"],
  },
  {
    benefit: "vision",
    article: "REI-32a",
    levels: THREE,
    facts: { item: "exam" },
    code: "R_MAXIMUM_EXAM",
    under: ["49.99", "39.99", "10.00", "0.00"],
    at: ["50.00", "40.00", "10.00", "0.00"],
    over: ["50.01", "40.00", "10.01", "0.00"],
  },
  {
    benefit: "vision",
    article: "REI-32b",
    levels: THREE,
    facts: { person: "child-1" },
    code: "R_MAXIMUM_MONTHS",
    under: ["199.99", "159.99", "40.00", "0.00"],
    at: ["200.00", "160.00", "40.00", "0.00"],
    over: ["200.01", "160.00", "40.01", "0.00"],
  },
  {
    benefit: "vision",
    article: "REI-32b",
    levels: THREE,
    facts: { person: "child-1", item: "exam" },
    code: "R_MAXIMUM_EXAM",
    under: ["49.99", "39.99", "10.00", "0.00"],
    at: ["50.00", "40.00", "10.00", "0.00"],
    over: ["50.01", "40.00", "10.01", "0.00"],
  },
  {
    benefit: "dental-restorative",
    article: "DEN-09",
    levels: ALL,
    code: "R_MAXIMUM_YEAR",
    under: ["1666.65", "999.99", "666.66", "0.00"],
    at: ["1666.67", "1000.00", "666.67", "0.00"], // 1000.002
    over: ["1666.68", "1000.00", "666.68", "0.00"], // 1000.008 → 1000.01
  },
];

/** Every maximum of a period, met by what is left after an earlier payment: 10.00 (at 80 %, 12.50 gross). */
const POOLS: readonly CappedLine[] = [
  {
    benefit: "travel-insurance",
    article: "REI-03",
    levels: ALL,
    before: payment("p", "travel-insurance", DAY_BEFORE, "4999990.00", { trip: "trip-1" }),
    code: "R_MAXIMUM_TRIP",
    under: ["9.99", "9.99", "0.00", "0.00"],
    at: ["10.00", "10.00", "0.00", "0.00"],
    over: ["10.01", "10.00", "0.01", "0.00"],
  },
  {
    benefit: "trip-cancellation",
    article: "REI-04",
    levels: ALL,
    before: payment("p", "trip-cancellation", DAY_BEFORE, "4990.00", { trip: "trip-1" }),
    code: "R_MAXIMUM_TRIP",
    under: ["9.99", "9.99", "0.00", "0.00"],
    at: ["10.00", "10.00", "0.00", "0.00"],
    over: ["10.01", "10.00", "0.01", "0.00"],
  },
  {
    benefit: "hearing-aid",
    article: "REI-05",
    levels: TWO_AND_THREE,
    before: payment("p", "hearing-aid", DAY_BEFORE, "470.00"),
    code: "R_MAXIMUM_MONTHS",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "therapeutic-respiratory-device",
    article: "REI-08",
    levels: TWO_AND_THREE,
    before: payment("p", "therapeutic-respiratory-device", DAY_BEFORE, "9990.00"),
    code: "R_MAXIMUM_LIFETIME",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "medical-cannabis",
    article: "REI-10",
    levels: ALL,
    before: payment("p", "medical-cannabis", DAY_BEFORE, "1990.00"),
    code: "R_MAXIMUM_YEAR",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "deep-shoes",
    article: "REI-12",
    levels: TWO_AND_THREE,
    before: payment("p", "deep-shoes", DAY_BEFORE, "140.00", { outOfPocketCounted: "35.00" }),
    code: "R_MAXIMUM_YEAR",
    under: ["12.49", "9.99", "2.50", "2.50"],
    at: ["12.50", "10.00", "2.50", "2.50"],
    over: ["12.51", "10.00", "2.51", "2.50"],
  },
  {
    benefit: "glucometer",
    article: "REI-15",
    levels: TWO_AND_THREE,
    before: payment("p", "glucometer", DAY_BEFORE, "230.00"),
    code: "R_MAXIMUM_MONTHS",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "tens",
    article: "REI-20",
    levels: TWO_AND_THREE,
    before: payment("p", "tens", DAY_BEFORE, "550.00"),
    code: "R_MAXIMUM_MONTHS",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "insulin-pump",
    article: "REI-21",
    levels: TWO_AND_THREE,
    before: payment("p", "insulin-pump", DAY_BEFORE, "6390.00"),
    code: "R_MAXIMUM_MONTHS",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "wig",
    article: "REI-22",
    levels: TWO_AND_THREE,
    before: payment("p", "wig", DAY_BEFORE, "290.00"),
    code: "R_MAXIMUM_LIFETIME",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "transport-lodging",
    article: "REI-24",
    levels: TWO_AND_THREE,
    before: payment("p", "transport-lodging", DAY_BEFORE, "990.00", { outOfPocketCounted: "247.50" }),
    code: "R_MAXIMUM_YEAR",
    under: ["12.49", "9.99", "2.50", "2.50"],
    at: ["12.50", "10.00", "2.50", "2.50"],
    over: ["12.51", "10.00", "2.51", "2.50"],
  },
  {
    benefit: "chiropractic-osteopathy",
    article: "REI-26",
    levels: TWO_AND_THREE,
    before: payment("p", "chiropractic-osteopathy", DAY_BEFORE, "390.00", { service: "treatment" }),
    code: "R_MAXIMUM_YEAR",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    // The X-rays are inside the 400.00.
    benefit: "chiropractic-osteopathy",
    article: "REI-26",
    levels: TWO_AND_THREE,
    facts: { service: "x-ray" },
    before: payment("p", "chiropractic-osteopathy", DAY_BEFORE, "390.00", { service: "treatment" }),
    code: "R_MAXIMUM_YEAR",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "kinesitherapy-orthotherapy-massage",
    article: "REI-29",
    levels: THREE,
    before: payment("p", "kinesitherapy-orthotherapy-massage", DAY_BEFORE, "190.00"),
    code: "R_MAXIMUM_YEAR",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "psychology",
    article: "REI-31",
    levels: THREE,
    before: payment("p", "psychology", DAY_BEFORE, "990.00"),
    code: "R_MAXIMUM_YEAR",
    under: ["19.98", "9.99", "9.99", "0.00"],
    at: ["20.00", "10.00", "10.00", "0.00"],
    over: ["20.01", "10.00", "10.01", "0.00"],
  },
  {
    // The exam is inside the 320.00.
    benefit: "vision",
    article: "REI-32a",
    levels: THREE,
    before: payment("p", "vision", DAY_BEFORE, "40.00", { item: "exam", ageRule: "13-and-over" }),
    code: "R_MAXIMUM_MONTHS",
    under: ["349.99", "279.99", "70.00", "0.00"],
    at: ["350.00", "280.00", "70.00", "0.00"],
    over: ["350.01", "280.00", "70.01", "0.00"],
  },
  {
    benefit: "vision",
    article: "REI-32a",
    levels: THREE,
    facts: { item: "exam" },
    before: payment("p", "vision", DAY_BEFORE, "30.00", { item: "exam", ageRule: "13-and-over" }),
    code: "R_MAXIMUM_EXAM",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    // The exam sub-limit is whole, the pool is not.
    benefit: "vision",
    article: "REI-32a",
    levels: THREE,
    facts: { item: "exam" },
    before: payment("p", "vision", DAY_BEFORE, "310.00", { item: "correction", ageRule: "13-and-over" }),
    code: "R_MAXIMUM_MONTHS",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    // The exam is inside the 160.00.
    benefit: "vision",
    article: "REI-32b",
    levels: THREE,
    facts: { person: "child-1" },
    before: payment("p", "vision", DAY_BEFORE, "40.00", { person: "child-1", item: "exam", ageRule: "under-13" }),
    code: "R_MAXIMUM_MONTHS",
    under: ["149.99", "119.99", "30.00", "0.00"],
    at: ["150.00", "120.00", "30.00", "0.00"],
    over: ["150.01", "120.00", "30.01", "0.00"],
  },
  {
    benefit: "vision",
    article: "REI-32b",
    levels: THREE,
    facts: { person: "child-1", item: "exam" },
    before: payment("p", "vision", DAY_BEFORE, "30.00", { person: "child-1", item: "exam", ageRule: "under-13" }),
    code: "R_MAXIMUM_EXAM",
    under: ["12.49", "9.99", "2.50", "0.00"],
    at: ["12.50", "10.00", "2.50", "0.00"],
    over: ["12.51", "10.00", "2.51", "0.00"],
  },
  {
    benefit: "dental-restorative",
    article: "DEN-09",
    levels: ALL,
    before: payment("p", "dental-restorative", DAY_BEFORE, "990.00"),
    code: "R_MAXIMUM_YEAR",
    under: ["16.65", "9.99", "6.66", "0.00"],
    at: ["16.67", "10.00", "6.67", "0.00"], // 10.002
    over: ["16.68", "10.00", "6.68", "0.00"], // 10.008 → 10.01
  },
];

const CLAIM_DAY = "2020-03-02";

/** A child's claim is on the certificate where all are at Santé III. */
const certificateFor = (level: Level, more: Facts = {}): Certificate =>
  more["person"] === undefined ? ALONE[level] : FAMILY_O;

const kindOf = ({ facts: more = {}, before }: CappedLine): string =>
  [...Object.values(more), ...(before === undefined ? [] : ["after", before.item, before.paid])]
    .filter((part) => typeof part === "string")
    .join(" ");

const cappedCases = (line: CappedLine): ClaimCase[] =>
  line.levels.flatMap((level) =>
    (["under", "at", "over"] as const).map((place) => {
      const [amount, reimbursed, patient, counted] = line[place];
      return {
        title: `level ${level}, ${[line.benefit, kindOf(line)].join(" ").trim()}: ${place} ${line.code}, ${amount}`,
        articles: [line.article, "REI-G2"],
        certificate: certificateFor(level, line.facts),
        ...(line.before === undefined ? {} : { payments: [line.before] }),
        calls: [[claim("1", line.benefit, CLAIM_DAY, amount, line.facts)]],
        expected: [
          place === "over"
            ? reduced("1", amount, reimbursed, patient, counted, line.code)
            : paid("1", amount, reimbursed, patient, counted),
        ],
      };
    }),
  );

const UNCAPPED_CASES: readonly ClaimCase[] = UNCAPPED.flatMap(([benefit, article, levels, figures]) =>
  levels.map((level) => {
    const [amount, reimbursed, patient, counted] = figures;
    return {
      title: `level ${level}, ${benefit}: ${amount}`,
      articles: [article],
      certificate: ALONE[level],
      calls: [[claim("1", benefit, CLAIM_DAY, amount)]],
      expected: [paid("1", amount, reimbursed, patient, counted)],
    };
  }),
);

/** "Non couvert". */
const NOT_COVERED: Readonly<Record<1 | 2, readonly Benefit[]>> = {
  1: [
    "hearing-aid",
    "insulin-pump-supplies",
    "orthopaedic-appliance",
    "therapeutic-respiratory-device",
    "compression-stockings",
    "orthopaedic-shoes",
    "deep-shoes",
    "accidental-dental-surgery",
    "wheelchair-postoperative-bra",
    "glucometer",
    "sclerosing-injection",
    "intraocular-lens",
    "hospital-bed",
    "artificial-limb-external-prosthesis",
    "tens",
    "insulin-pump",
    "wig",
    "breast-prosthesis-ostomy",
    "transport-lodging",
    "audiology-occupational-speech",
    "chiropractic-osteopathy",
    "physiotherapy",
    "acupuncture",
    "kinesitherapy-orthotherapy-massage",
    "podiatry",
    "psychology",
    "vision",
  ],
  2: ["acupuncture", "kinesitherapy-orthotherapy-massage", "podiatry", "psychology", "vision"],
};

const NOT_COVERED_CASES: readonly ClaimCase[] = ([1, 2] as const).flatMap((level) =>
  NOT_COVERED[level].map((benefit) => ({
    title: `level ${level}, ${benefit}: not covered, nothing counted`,
    articles: ["REI-G3", "REI-G10"],
    certificate: ALONE[level],
    calls: [[claim("1", benefit, CLAIM_DAY, "20.00")]],
    expected: [refused("1", "0.00", "20.00", "R_LEVEL")],
  })),
);

/** The 19 lines with an asterisk, and what 20.00 pays without a prescription on the 15 others. */
const ASTERISK: readonly Benefit[] = [
  "drugs",
  "insulin-pump-supplies",
  "orthopaedic-appliance",
  "therapeutic-respiratory-device",
  "compression-stockings",
  "medical-cannabis",
  "orthopaedic-shoes",
  "deep-shoes",
  "wheelchair-postoperative-bra",
  "glucometer",
  "sclerosing-injection",
  "intraocular-lens",
  "hospital-bed",
  "artificial-limb-external-prosthesis",
  "tens",
  "insulin-pump",
  "wig",
  "breast-prosthesis-ostomy",
  "transport-lodging",
];
const NO_ASTERISK: readonly (readonly [Benefit, paid: string, patient: string, counted: string])[] = [
  ["ambulance", "16.00", "4.00", "4.00"],
  ["travel-insurance", "20.00", "0.00", "0.00"],
  ["trip-cancellation", "20.00", "0.00", "0.00"],
  ["hearing-aid", "16.00", "4.00", "0.00"],
  ["accidental-dental-surgery", "16.00", "4.00", "0.00"],
  ["audiology-occupational-speech", "16.00", "4.00", "0.00"],
  ["chiropractic-osteopathy", "16.00", "4.00", "0.00"],
  ["physiotherapy", "16.00", "4.00", "0.00"],
  ["acupuncture", "16.00", "4.00", "0.00"],
  ["kinesitherapy-orthotherapy-massage", "16.00", "4.00", "0.00"],
  ["podiatry", "16.00", "4.00", "0.00"],
  ["psychology", "10.00", "10.00", "0.00"],
  ["vision", "16.00", "4.00", "0.00"],
  ["dental-basic", "16.00", "4.00", "0.00"],
  ["dental-restorative", "12.00", "8.00", "0.00"],
];

const PRESCRIPTION_CASES: readonly ClaimCase[] = [
  ...ASTERISK.map((benefit) => ({
    title: `${benefit}: refused without a prescription`,
    articles: ["REI-G1"],
    certificate: ALONE[3],
    calls: [[unprescribed(claim("1", benefit, CLAIM_DAY, "20.00"))]],
    expected: [refused("1", "0.00", "20.00", "R_PRESCRIPTION")],
  })),
  ...NO_ASTERISK.map(([benefit, reimbursed, patient, counted]) => ({
    title: `${benefit}: no prescription needed`,
    articles: ["REI-G1"],
    certificate: ALONE[3],
    calls: [[unprescribed(claim("1", benefit, CLAIM_DAY, "20.00"))]],
    expected: [paid("1", "20.00", reimbursed, patient, counted)],
  })),
];

// ---------------------------------------------------------------------------------------------------------------------
// 2. Cover in force

const COVER_CASES: readonly ClaimCase[] = [
  {
    title: "scenario N: acupuncture for the member at Santé III, not for the spouse and the children at Santé II",
    articles: ["STA-10", "REI-28"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "acupuncture", "2020-03-02", "30.00"),
        claim("2", "acupuncture", "2020-03-02", "30.00", { person: "spouse" }),
        claim("3", "acupuncture", "2020-03-02", "30.00", { person: "child-1" }),
        claim("4", "physiotherapy", "2020-03-02", "30.00", { person: "spouse" }),
        claim("5", "physiotherapy", "2020-03-02", "30.00", { person: "child-2" }),
        claim("6", "dental-basic", "2020-03-02", "30.00", { person: "child-2" }),
      ],
    ],
    expected: [
      paid("1", "30.00", "24.00", "6.00", "0.00"),
      refused("2", "0.00", "30.00", "R_LEVEL"),
      refused("3", "0.00", "30.00", "R_LEVEL"),
      paid("4", "30.00", "24.00", "6.00", "0.00"),
      paid("5", "30.00", "24.00", "6.00", "0.00"),
      paid("6", "30.00", "24.00", "6.00", "0.00"),
    ],
  },
  {
    title: "single-parent: the child at her own level, the spouse left out; dental individual: the child left out",
    articles: ["STA-02", "STA-09", "STA-10"],
    certificate: SINGLE_PARENT,
    calls: [
      [
        claim("1", "ambulance", "2020-03-02", "100.00", { person: "child-1" }),
        claim("2", "physiotherapy", "2020-03-02", "100.00", { person: "child-1" }),
        claim("3", "ambulance", "2020-03-02", "100.00", { person: "spouse" }),
        claim("4", "dental-basic", "2020-03-02", "100.00", { person: "child-1" }),
        claim("5", "dental-basic", "2020-03-02", "100.00"),
        claim("6", "podiatry", "2020-03-02", "30.00"),
      ],
    ],
    expected: [
      paid("1", "100.00", "80.00", "20.00", "20.00"),
      refused("2", "0.00", "100.00", "R_LEVEL"),
      refused("3", "0.00", "100.00", "R_STATUS"),
      refused("4", "0.00", "100.00", "R_STATUS"),
      paid("5", "100.00", "80.00", "20.00", "0.00"),
      paid("6", "30.00", "24.00", "6.00", "0.00"),
    ],
  },
  {
    title: "exempt: no health line, dental care all the same; dental single-parent leaves the spouse out",
    articles: ["DEN-02", "STA-02"],
    certificate: EXEMPT,
    calls: [
      [
        claim("1", "drugs", "2020-03-02", "100.00"),
        claim("2", "ambulance", "2020-03-02", "100.00", { person: "child-1" }),
        claim("3", "dental-restorative", "2020-03-02", "100.00"),
        claim("4", "dental-basic", "2020-03-02", "100.00", { person: "child-1" }),
        claim("5", "dental-basic", "2020-03-02", "100.00", { person: "spouse" }),
      ],
    ],
    expected: [
      refused("1", "0.00", "100.00", "R_EXEMPT"),
      refused("2", "0.00", "100.00", "R_EXEMPT"),
      paid("3", "100.00", "60.00", "40.00", "0.00"),
      paid("4", "100.00", "80.00", "20.00", "0.00"),
      refused("5", "0.00", "100.00", "R_STATUS"),
    ],
  },
  {
    title: "the first and the last day of coverage are covered, the days around are not",
    articles: ["REI-G9"],
    certificate: PERIODS,
    calls: [
      [
        claim("1", "physiotherapy", "2020-01-31", "30.00"),
        claim("2", "physiotherapy", "2020-02-01", "30.00"),
        claim("3", "physiotherapy", "2020-06-30", "30.00"),
        claim("4", "physiotherapy", "2020-07-01", "30.00"),
        claim("5", "physiotherapy", "2020-08-31", "30.00"),
        claim("6", "physiotherapy", "2020-09-01", "30.00"),
      ],
    ],
    expected: [
      refused("1", "0.00", "30.00", "R_NOT_INSURED"),
      paid("2", "30.00", "24.00", "6.00", "0.00"),
      paid("3", "30.00", "24.00", "6.00", "0.00"),
      refused("4", "0.00", "30.00", "R_NOT_INSURED"),
      refused("5", "0.00", "30.00", "R_NOT_INSURED"),
      paid("6", "30.00", "24.00", "6.00", "0.00"),
    ],
  },
  {
    title: "dental care ends before health does; a claim received after the cover ended is paid",
    articles: ["STA-09", "CLM-01"],
    certificate: PERIODS,
    calls: [
      [
        claim("1", "dental-basic", "2020-06-30", "30.00", { received: "2020-12-01" }),
        claim("2", "dental-basic", "2020-09-01", "30.00"),
        claim("3", "ambulance", "2020-09-01", "30.00"),
      ],
    ],
    expected: [
      paid("1", "30.00", "24.00", "6.00", "0.00"),
      refused("2", "0.00", "30.00", "R_NOT_INSURED"),
      paid("3", "30.00", "24.00", "6.00", "6.00"),
    ],
  },
  {
    title: "the first and the last day of a dependant, both included",
    articles: ["STA-02"],
    certificate: DEPENDANTS,
    calls: [
      [
        claim("1", "ambulance", "2020-03-31", "100.00", { person: "child-1" }),
        claim("2", "ambulance", "2020-04-01", "100.00", { person: "child-1" }),
        claim("3", "ambulance", "2020-05-14", "100.00", { person: "spouse" }),
        claim("4", "ambulance", "2020-05-15", "100.00", { person: "spouse" }),
        claim("5", "ambulance", "2020-10-31", "100.00", { person: "child-1" }),
        claim("6", "dental-basic", "2020-10-31", "100.00", { person: "child-1" }),
        claim("7", "ambulance", "2020-11-01", "100.00", { person: "child-1" }),
        claim("8", "dental-basic", "2020-11-01", "100.00", { person: "child-1" }),
      ],
    ],
    expected: [
      refused("1", "0.00", "100.00", "R_NOT_A_DEPENDANT"),
      paid("2", "100.00", "80.00", "20.00", "20.00"),
      refused("3", "0.00", "100.00", "R_NOT_A_DEPENDANT"),
      paid("4", "100.00", "80.00", "20.00", "20.00"),
      paid("5", "100.00", "80.00", "20.00", "20.00"),
      paid("6", "100.00", "80.00", "20.00", "0.00"),
      refused("7", "0.00", "100.00", "R_NOT_A_DEPENDANT"),
      refused("8", "0.00", "100.00", "R_NOT_A_DEPENDANT"),
    ],
  },
  {
    title: "one reason of cover, the first that fails, beside the other conditions that fail",
    articles: ["REI-G1", "REI-G3", "DRG-01"],
    certificate: certificate(
      [MEMBER, SPOUSE, { ...CHILD_1, from: "2020-04-01", until: null }],
      { from: "2020-02-01", until: "2020-06-30", health: { scenario: "A" } },
      { from: "2020-07-01", until: null, health: "exempt" },
    ),
    calls: [
      [
        // No period, nor a dependant, nor a status for her.
        claim("1", "wig", "2020-01-31", "100.00", { person: "child-1" }),
        // Not a dependant, nor a status for her, nor a level.
        claim("2", "wig", "2020-02-01", "100.00", { person: "child-1" }),
        // A status that leaves the spouse out, nor a level.
        claim("3", "wig", "2020-02-01", "100.00", { person: "spouse" }),
        unprescribed(claim("4", "wig", "2020-02-01", "100.00")),
        unprescribed(claim("5", "drugs", "2020-02-01", "100.00", { drug: { prescriptionOnly: false } })),
        // No dental care at all.
        claim("6", "dental-basic", "2020-02-01", "100.00"),
        // Exempt, nor a status for her.
        claim("7", "ambulance", "2020-07-01", "100.00", { person: "spouse" }),
      ],
    ],
    expected: [
      refused("1", "0.00", "100.00", "R_NOT_INSURED"),
      refused("2", "0.00", "100.00", "R_NOT_A_DEPENDANT"),
      refused("3", "0.00", "100.00", "R_STATUS"),
      refused("4", "0.00", "100.00", "R_LEVEL", "R_PRESCRIPTION"),
      refused("5", "0.00", "100.00", "R_PRESCRIPTION", "R_NOT_PRESCRIPTION_ONLY"),
      refused("6", "0.00", "100.00", "R_NOT_INSURED"),
      refused("7", "0.00", "100.00", "R_EXEMPT"),
    ],
  },
  {
    title: "level at the date of the expense; maxima used at an earlier level stay used",
    articles: ["REI-G3", "REI-22", "REI-28", "AMB-7J"],
    certificate: LEVELS_DOWN,
    calls: [
      [
        claim("1", "acupuncture", "2020-06-30", "30.00", { received: "2020-08-01" }),
        claim("2", "wig", "2020-06-30", "300.00"),
        claim("3", "acupuncture", "2020-07-01", "30.00"),
        claim("4", "wig", "2020-12-31", "300.00"),
        claim("5", "wig", "2021-01-01", "300.00"),
        claim("6", "ambulance", "2021-01-01", "300.00"),
      ],
    ],
    expected: [
      paid("2", "300.00", "240.00", "60.00", "0.00"),
      paid("1", "30.00", "24.00", "6.00", "0.00"), // received later
      refused("3", "0.00", "30.00", "R_LEVEL"),
      reduced("4", "300.00", "60.00", "240.00", "0.00", "R_MAXIMUM_LIFETIME"),
      refused("5", "0.00", "300.00", "R_LEVEL"),
      paid("6", "300.00", "240.00", "60.00", "60.00"),
    ],
  },
  {
    title: "the tables say nothing of an expense before 2020-01-01; cannabis was not covered then",
    articles: ["CAN-01"],
    certificate: ALONE[3],
    calls: [
      [
        claim("1", "drugs", "2019-12-31", "100.00", { received: "2020-01-15" }),
        claim("2", "dental-basic", "2019-12-31", "100.00", { received: "2020-01-15" }),
        claim("3", "medical-cannabis", "2019-12-31", "100.00", { received: "2020-01-15" }),
        claim("4", "drugs", "2020-01-01", "100.00"),
        claim("5", "dental-basic", "2020-01-01", "100.00"),
        claim("6", "medical-cannabis", "2020-01-01", "100.00"),
      ],
    ],
    expected: [
      unknown("1", "100.00"),
      unknown("2", "100.00"),
      refused("3", "0.00", "100.00", "R_CANNABIS_START"),
      paid("4", "100.00", "80.00", "20.00", "20.00"),
      paid("5", "100.00", "80.00", "20.00", "0.00"),
      paid("6", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// 3. Windows of months, calendar years, lifetimes, trips, birthdays

const WINDOW_CASES: readonly ClaimCase[] = [
  {
    title: "hearing aid: the day before the same day 48 months later, and that day",
    articles: ["REI-05", "REI-34", "AMB-72"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "hearing-aid", "2020-03-15", "600.00"),
        claim("2", "hearing-aid", "2024-03-14", "100.00"),
        claim("3", "hearing-aid", "2024-03-15", "600.00"),
      ],
    ],
    expected: [
      paid("1", "600.00", "480.00", "120.00", "0.00"),
      refused("2", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("3", "600.00", "480.00", "120.00", "0.00"),
    ],
  },
  {
    title: "hearing aid: a payment inside the window keeps its own window open",
    articles: ["REI-05", "REI-34", "AMB-72"],
    certificate: ALONE[3],
    calls: [
      [
        claim("1", "hearing-aid", "2020-03-15", "500.00"),
        claim("2", "hearing-aid", "2024-03-14", "200.00"),
        claim("3", "hearing-aid", "2024-03-15", "600.00"),
        claim("4", "hearing-aid", "2028-03-13", "10.00"),
        claim("5", "hearing-aid", "2028-03-14", "100.00"),
        claim("6", "hearing-aid", "2028-03-15", "600.00"),
      ],
    ],
    expected: [
      paid("1", "500.00", "400.00", "100.00", "0.00"),
      reduced("2", "200.00", "80.00", "120.00", "0.00", "R_MAXIMUM_MONTHS"), // 160.00, 480.00 − 400.00 left
      reduced("3", "600.00", "400.00", "200.00", "0.00", "R_MAXIMUM_MONTHS"), // 480.00 − 80.00
      refused("4", "10.00", "10.00", "R_MAXIMUM_MONTHS"),
      paid("5", "100.00", "80.00", "20.00", "0.00"), // 400.00 of 2024-03-15 in its window, 80.00 left
      reduced("6", "600.00", "400.00", "200.00", "0.00", "R_MAXIMUM_MONTHS"), // 480.00 − 80.00
    ],
  },
  {
    title: "glucometer: 36 months from the last day of January",
    articles: ["REI-15", "REI-34"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "glucometer", "2020-01-31", "300.00"),
        claim("2", "glucometer", "2023-01-30", "100.00"),
        claim("3", "glucometer", "2023-01-31", "100.00"),
      ],
    ],
    expected: [
      paid("1", "300.00", "240.00", "60.00", "0.00"),
      refused("2", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("3", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
  {
    title: "TENS: 60 months after 29 February are 28 February",
    articles: ["REI-20", "REI-34", "AMB-34"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "tens", "2020-02-29", "700.00"),
        claim("2", "tens", "2025-02-27", "100.00"),
        claim("3", "tens", "2025-02-28", "100.00"),
      ],
    ],
    expected: [
      paid("1", "700.00", "560.00", "140.00", "0.00"),
      refused("2", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("3", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
  {
    title: "insulin pump: 60 months",
    articles: ["REI-21", "REI-34"],
    certificate: ALONE[3],
    calls: [
      [
        claim("1", "insulin-pump", "2020-07-01", "8000.00"),
        claim("2", "insulin-pump", "2025-06-30", "100.00"),
        claim("3", "insulin-pump", "2025-07-01", "8000.00"),
      ],
    ],
    expected: [
      paid("1", "8000.00", "6400.00", "1600.00", "0.00"),
      refused("2", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("3", "8000.00", "6400.00", "1600.00", "0.00"),
    ],
  },
  {
    title: "vision, 13 and over: 36 months for the pool",
    articles: ["REI-32a", "REI-34"],
    certificate: ALONE[3],
    calls: [
      [
        claim("1", "vision", "2020-05-10", "400.00"),
        claim("2", "vision", "2023-05-09", "100.00"),
        claim("3", "vision", "2023-05-10", "100.00"),
      ],
    ],
    expected: [
      paid("1", "400.00", "320.00", "80.00", "0.00"),
      refused("2", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("3", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
  {
    title: "vision, 13 and over: 36 months for the exams, on their own dates",
    articles: ["REI-32a", "REI-34", "AMB-73"],
    certificate: ALONE[3],
    calls: [
      [
        claim("1", "vision", "2020-01-15", "50.00", { item: "exam" }),
        claim("2", "vision", "2023-01-14", "50.00", { item: "exam" }),
        claim("3", "vision", "2023-01-15", "50.00", { item: "exam" }),
      ],
    ],
    expected: [
      paid("1", "50.00", "40.00", "10.00", "0.00"),
      refused("2", "50.00", "50.00", "R_MAXIMUM_EXAM"),
      paid("3", "50.00", "40.00", "10.00", "0.00"),
    ],
  },
  {
    title: "vision, under 13: 12 months after 29 February are 28 February, pool and exams",
    articles: ["REI-32b", "REI-34", "AMB-34"],
    certificate: FAMILY_O,
    calls: [
      [
        claim("1", "vision", "2020-02-29", "50.00", { person: "child-1", item: "exam" }),
        claim("2", "vision", "2020-02-29", "150.00", { person: "child-1" }),
        claim("3", "vision", "2021-02-27", "50.00", { person: "child-1", item: "exam" }),
        claim("4", "vision", "2021-02-27", "100.00", { person: "child-1" }),
        claim("5", "vision", "2021-02-28", "50.00", { person: "child-1", item: "exam" }),
        claim("6", "vision", "2021-02-28", "150.00", { person: "child-1" }),
      ],
    ],
    expected: [
      paid("1", "50.00", "40.00", "10.00", "0.00"),
      paid("2", "150.00", "120.00", "30.00", "0.00"),
      refused("3", "50.00", "50.00", "R_MAXIMUM_EXAM"),
      refused("4", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("5", "50.00", "40.00", "10.00", "0.00"),
      paid("6", "150.00", "120.00", "30.00", "0.00"),
    ],
  },
  {
    title: "vision: any mix within the pool; an exam cut by both its sub-limit and the pool",
    articles: ["REI-32a", "REI-33", "AMB-7K"],
    certificate: ALONE[3],
    calls: [
      [
        claim("1", "vision", "2020-03-02", "375.00"),
        claim("2", "vision", "2020-03-03", "60.00", { item: "exam" }),
        claim("3", "vision", "2020-03-04", "60.00", { item: "exam" }),
        claim("4", "vision", "2020-03-05", "60.00"),
      ],
    ],
    expected: [
      paid("1", "375.00", "300.00", "75.00", "0.00"),
      // 48.00, then 40.00 of exams, then 20.00 of the pool
      reduced("2", "60.00", "20.00", "40.00", "0.00", "R_MAXIMUM_EXAM", "R_MAXIMUM_MONTHS"),
      // 48.00, then 20.00 of exams, then nothing of the pool
      refused("3", "60.00", "60.00", "R_MAXIMUM_EXAM", "R_MAXIMUM_MONTHS"),
      refused("4", "60.00", "60.00", "R_MAXIMUM_MONTHS"),
    ],
  },
  {
    title: "13th birthday: the day before and the birthday",
    articles: ["REI-32a", "REI-32b", "AMB-75"],
    certificate: THIRTEEN,
    calls: [
      [
        claim("1", "vision", "2020-06-14", "500.00", { person: "child-june" }),
        claim("2", "vision", "2020-06-15", "500.00", { person: "child-june" }),
        claim("3", "vision", "2021-02-27", "500.00", { person: "child-leap" }),
        claim("4", "vision", "2021-02-28", "500.00", { person: "child-leap" }),
      ],
    ],
    expected: [
      reduced("1", "500.00", "160.00", "340.00", "0.00", "R_MAXIMUM_MONTHS"),
      reduced("2", "500.00", "320.00", "180.00", "0.00", "R_MAXIMUM_MONTHS"),
      reduced("3", "500.00", "160.00", "340.00", "0.00", "R_MAXIMUM_MONTHS"),
      reduced("4", "500.00", "320.00", "180.00", "0.00", "R_MAXIMUM_MONTHS"),
    ],
  },
  {
    title: "recall exam: 9 months from the last day of January and of May; a refused one takes no slot",
    articles: ["DEN-10", "AMB-51"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "dental-basic", "2020-01-31", "50.00", { act: "recall-exam" }),
        claim("2", "dental-basic", "2020-05-31", "50.00", { act: "recall-exam", person: "spouse" }),
        claim("3", "dental-basic", "2020-10-30", "50.00", { act: "recall-exam" }),
        claim("4", "dental-basic", "2020-10-31", "50.00", { act: "recall-exam" }),
        claim("5", "dental-basic", "2021-02-27", "50.00", { act: "recall-exam", person: "spouse" }),
        claim("6", "dental-basic", "2021-02-28", "50.00", { act: "recall-exam", person: "spouse" }),
      ],
    ],
    expected: [
      paid("1", "50.00", "40.00", "10.00", "0.00"),
      paid("2", "50.00", "40.00", "10.00", "0.00"),
      refused("3", "0.00", "50.00", "R_EXAM_INTERVAL"),
      paid("4", "50.00", "40.00", "10.00", "0.00"),
      refused("5", "0.00", "50.00", "R_EXAM_INTERVAL"),
      paid("6", "50.00", "40.00", "10.00", "0.00"),
    ],
  },
  {
    title: "complete exam: 36 months from 29 February; it does not use the slot of the recall exam",
    articles: ["DEN-10", "AMB-51", "AMB-34"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-02-29", "80.00", { act: "complete-exam" }),
        claim("2", "dental-basic", "2020-02-29", "50.00", { act: "recall-exam" }),
        claim("3", "dental-basic", "2020-02-29", "50.00", { act: "recall-exam" }),
        claim("4", "dental-basic", "2023-02-27", "80.00", { act: "complete-exam" }),
        claim("5", "dental-basic", "2023-02-28", "80.00", { act: "complete-exam" }),
      ],
    ],
    expected: [
      paid("1", "80.00", "64.00", "16.00", "0.00"),
      paid("2", "50.00", "40.00", "10.00", "0.00"),
      refused("3", "0.00", "50.00", "R_EXAM_INTERVAL"),
      refused("4", "0.00", "80.00", "R_EXAM_INTERVAL"),
      paid("5", "80.00", "64.00", "16.00", "0.00"),
    ],
  },
  {
    title: "31 December and 1 January: the calendar-year maxima start again",
    articles: ["REI-34", "DEN-12"],
    certificate: ALONE[3],
    calls: [
      [
        claim("a1", "deep-shoes", "2020-12-31", "187.50"),
        claim("a2", "deep-shoes", "2020-12-31", "10.00"),
        claim("b1", "medical-cannabis", "2020-12-31", "2500.00"),
        claim("b2", "medical-cannabis", "2020-12-31", "10.00"),
        claim("c1", "psychology", "2020-12-31", "2000.00"),
        claim("c2", "psychology", "2020-12-31", "10.00"),
        claim("d1", "dental-restorative", "2020-12-31", "1700.00"),
        claim("d2", "dental-restorative", "2020-12-31", "10.00"),
        claim("e1", "compression-stockings", "2020-12-31", "150.00", { pairs: 3 }),
        claim("e2", "compression-stockings", "2020-12-31", "10.00", { pairs: 1 }),
        claim("z1", "deep-shoes", "2021-01-01", "10.00"),
        claim("z2", "medical-cannabis", "2021-01-01", "10.00"),
        claim("z3", "psychology", "2021-01-01", "10.00"),
        claim("z4", "dental-restorative", "2021-01-01", "10.00"),
        claim("z5", "compression-stockings", "2021-01-01", "10.00", { pairs: 1 }),
      ],
    ],
    expected: [
      paid("a1", "187.50", "150.00", "37.50", "37.50"),
      refused("a2", "10.00", "10.00", "R_MAXIMUM_YEAR"),
      paid("b1", "2500.00", "2000.00", "500.00", "0.00"),
      refused("b2", "10.00", "10.00", "R_MAXIMUM_YEAR"),
      paid("c1", "2000.00", "1000.00", "1000.00", "0.00"),
      refused("c2", "10.00", "10.00", "R_MAXIMUM_YEAR"),
      reduced("d1", "1700.00", "1000.00", "700.00", "0.00", "R_MAXIMUM_YEAR"), // 1020.00
      refused("d2", "10.00", "10.00", "R_MAXIMUM_YEAR"),
      paid("e1", "150.00", "120.00", "30.00", "0.00"),
      refused("e2", "0.00", "10.00", "R_PAIRS"),
      paid("z1", "10.00", "8.00", "2.00", "2.00"),
      paid("z2", "10.00", "8.00", "2.00", "0.00"),
      paid("z3", "10.00", "5.00", "5.00", "0.00"),
      paid("z4", "10.00", "6.00", "4.00", "0.00"),
      paid("z5", "10.00", "8.00", "2.00", "0.00"),
    ],
  },
  {
    title: "31 December and 1 January: chiropractic, massage and transport, from what another system paid",
    articles: ["REI-24", "REI-26", "REI-29"],
    certificate: ALONE[3],
    payments: [
      payment("p1", "chiropractic-osteopathy", "2020-01-01", "395.00", { service: "treatment" }),
      payment("p2", "kinesitherapy-orthotherapy-massage", "2020-12-31", "195.00"),
      payment("p3", "transport-lodging", "2020-12-30", "995.00", { outOfPocketCounted: "248.75" }),
    ],
    calls: [
      [
        claim("1", "chiropractic-osteopathy", "2020-12-31", "30.00"),
        claim("2", "kinesitherapy-orthotherapy-massage", "2020-12-31", "30.00"),
        claim("3", "transport-lodging", "2020-12-31", "30.00"),
        claim("4", "chiropractic-osteopathy", "2021-01-01", "30.00"),
        claim("5", "kinesitherapy-orthotherapy-massage", "2021-01-01", "30.00"),
        claim("6", "transport-lodging", "2021-01-01", "30.00"),
      ],
    ],
    expected: [
      reduced("1", "30.00", "5.00", "25.00", "0.00", "R_MAXIMUM_YEAR"),
      reduced("2", "30.00", "5.00", "25.00", "0.00", "R_MAXIMUM_YEAR"),
      reduced("3", "30.00", "5.00", "25.00", "1.25", "R_MAXIMUM_YEAR"), // counted 5.00 × 20/80
      paid("4", "30.00", "24.00", "6.00", "0.00"),
      paid("5", "30.00", "24.00", "6.00", "0.00"),
      paid("6", "30.00", "24.00", "6.00", "6.00"),
    ],
  },
  {
    title: "the lifetime maxima never come back",
    articles: ["REI-08", "REI-22", "REI-34"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "wig", "2020-01-01", "375.00"),
        claim("2", "therapeutic-respiratory-device", "2020-01-01", "12000.00"),
        claim("3", "wig", "2035-06-01", "100.00"),
        claim("4", "therapeutic-respiratory-device", "2035-06-01", "1000.00"),
      ],
    ],
    expected: [
      paid("1", "375.00", "300.00", "75.00", "0.00"),
      paid("2", "12000.00", "9600.00", "2400.00", "0.00"),
      refused("3", "100.00", "100.00", "R_MAXIMUM_LIFETIME"),
      reduced("4", "1000.00", "400.00", "600.00", "0.00", "R_MAXIMUM_LIFETIME"), // 800.00
    ],
  },
  {
    title: "a trip: whatever the year, per person and per line; another trip starts anew",
    articles: ["REI-03", "REI-04", "AMB-7E"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "trip-cancellation", "2020-12-31", "4000.00"),
        claim("2", "travel-insurance", "2020-12-31", "4000.00"),
        claim("3", "trip-cancellation", "2021-01-01", "3000.00"),
        claim("4", "trip-cancellation", "2021-01-01", "3000.00", { trip: "trip-2" }),
        claim("5", "trip-cancellation", "2021-01-01", "3000.00", { person: "spouse" }),
        claim("6", "trip-cancellation", "2021-01-02", "3000.00"),
      ],
    ],
    expected: [
      paid("1", "4000.00", "4000.00", "0.00", "0.00"),
      paid("2", "4000.00", "4000.00", "0.00", "0.00"),
      reduced("3", "3000.00", "1000.00", "2000.00", "0.00", "R_MAXIMUM_TRIP"),
      paid("4", "3000.00", "3000.00", "0.00", "0.00"),
      paid("5", "3000.00", "3000.00", "0.00", "0.00"),
      refused("6", "3000.00", "3000.00", "R_MAXIMUM_TRIP"),
    ],
  },
  {
    title: "every maximum is the person's own: the spouse's is whole",
    articles: ["DEN-14", "AMB-70"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "hearing-aid", "2020-03-02", "600.00"),
        claim("2", "hearing-aid", "2020-03-02", "600.00", { person: "spouse" }),
        claim("3", "compression-stockings", "2020-03-02", "150.00", { pairs: 3 }),
        claim("4", "compression-stockings", "2020-03-02", "150.00", { pairs: 3, person: "spouse" }),
        claim("5", "dental-restorative", "2020-03-02", "2000.00"),
        claim("6", "dental-restorative", "2020-03-02", "2000.00", { person: "child-1" }),
      ],
    ],
    expected: [
      paid("1", "600.00", "480.00", "120.00", "0.00"),
      paid("2", "600.00", "480.00", "120.00", "0.00"),
      paid("3", "150.00", "120.00", "30.00", "0.00"),
      paid("4", "150.00", "120.00", "30.00", "0.00"),
      reduced("5", "2000.00", "1000.00", "1000.00", "0.00", "R_MAXIMUM_YEAR"), // 1200.00
      reduced("6", "2000.00", "1000.00", "1000.00", "0.00", "R_MAXIMUM_YEAR"),
    ],
  },
  {
    title: "basic dental care never uses the restorative maximum",
    articles: ["DEN-08", "DEN-12"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-03-02", "5000.00"),
        claim("2", "dental-restorative", "2020-03-03", "1666.67"),
        claim("3", "dental-basic", "2020-03-04", "5000.00"),
      ],
    ],
    expected: [
      paid("1", "5000.00", "4000.00", "1000.00", "0.00"),
      paid("2", "1666.67", "1000.00", "666.67", "0.00"),
      paid("3", "5000.00", "4000.00", "1000.00", "0.00"),
    ],
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// 4. The dental deadline

const DEADLINE_CASES: readonly ClaimCase[] = [
  {
    title: "dental: received exactly 12 months later is paid, the day after is not",
    articles: ["CLM-01", "CLM-02", "CLM-03"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-03-15", "100.00", { received: "2021-03-15" }),
        claim("2", "dental-restorative", "2020-03-15", "100.00", { received: "2021-03-15" }),
        claim("3", "dental-basic", "2020-03-15", "100.00", { received: "2021-03-16" }),
        claim("4", "dental-restorative", "2020-03-15", "100.00", { received: "2021-03-16" }),
      ],
    ],
    expected: [
      paid("1", "100.00", "80.00", "20.00", "0.00"),
      paid("2", "100.00", "60.00", "40.00", "0.00"),
      refused("3", "0.00", "100.00", "R_LATE"),
      refused("4", "0.00", "100.00", "R_LATE"),
    ],
  },
  {
    title: "dental: 12 months after 2020-02-29 are 2021-02-28",
    articles: ["CLM-01", "AMB-34"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-02-29", "100.00", { received: "2021-02-28" }),
        claim("2", "dental-basic", "2020-02-29", "100.00", { received: "2021-03-01" }),
      ],
    ],
    expected: [paid("1", "100.00", "80.00", "20.00", "0.00"), refused("2", "0.00", "100.00", "R_LATE")],
  },
  {
    title: "dental: late and too soon after the last recall exam, both said; health: no deadline printed",
    articles: ["CLM-01", "DEN-10", "AMB-76"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-03-15", "50.00", { act: "recall-exam" }),
        claim("2", "dental-basic", "2020-04-15", "50.00", { act: "recall-exam", received: "2021-04-16" }),
        claim("3", "ambulance", "2020-04-15", "50.00", { received: "2023-04-16" }),
      ],
    ],
    expected: [
      paid("1", "50.00", "40.00", "10.00", "0.00"),
      refused("2", "0.00", "50.00", "R_EXAM_INTERVAL", "R_LATE"),
      paid("3", "50.00", "40.00", "10.00", "10.00"),
    ],
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// 5. Medical cannabis

const cannabisCase = (title: string, article: string, change: Facts, ...codes: string[]): ClaimCase => ({
  title,
  articles: [article],
  certificate: ALONE[2],
  calls: [[claim("1", "medical-cannabis", CLAIM_DAY, "100.00", { cannabis: { ...CANNABIS, ...change } })]],
  expected: [
    codes.length === 0 ? paid("1", "100.00", "80.00", "20.00", "0.00") : refused("1", "0.00", "100.00", ...codes),
  ],
});

/** Between renewals: no document to submit, all the rest always. */
const CURRENT = {
  prescriber: "physician",
  stage: "current",
  approved: true,
  indicationAccepted: true,
  licensedSeller: true,
  nature: "product",
} as const;

const currentCase = (title: string, article: string, change: Facts, ...codes: string[]): ClaimCase => ({
  ...cannabisCase(title, article, {}, ...codes),
  calls: [[claim("1", "medical-cannabis", CLAIM_DAY, "100.00", { cannabis: { ...CURRENT, ...change } })]],
});

const CANNABIS_CASES: readonly ClaimCase[] = [
  cannabisCase("first claim, every condition met", "CAN-09", {}),
  cannabisCase("renewal, every condition met", "CAN-06", { stage: "renewal" }),
  cannabisCase("nurse practitioner", "CAN-04", { prescriber: "nurse-practitioner" }),
  cannabisCase("another prescriber", "CAN-04", { prescriber: "other" }, "R_CANNABIS_PRESCRIBER"),
  cannabisCase("not approved", "CAN-03", { approved: false }, "R_CANNABIS_AUTHORIZATION"),
  cannabisCase("indication not accepted", "CAN-05", { indicationAccepted: false }, "R_CANNABIS_INDICATION"),
  cannabisCase("no medical document", "CAN-06", { medicalDocument: false }, "R_CANNABIS_MEDICAL_DOCUMENT"),
  cannabisCase("no form", "CAN-06", { authorizationForm: false }, "R_CANNABIS_FORM"),
  cannabisCase("another practitioner", "CAN-06", { samePractitioner: false }, "R_CANNABIS_SAME_PRACTITIONER"),
  cannabisCase("seller without a licence", "CAN-07", { licensedSeller: false }, "R_CANNABIS_SELLER"),
  cannabisCase("cost of production", "CAN-08", { nature: "production" }, "R_CANNABIS_EXCLUDED"),
  cannabisCase("cost of administration", "CAN-08", { nature: "administration" }, "R_CANNABIS_EXCLUDED"),
  cannabisCase("cost of paperwork", "CAN-08", { nature: "paperwork" }, "R_CANNABIS_EXCLUDED"),
  cannabisCase(
    "renewal without a medical document",
    "CAN-06",
    { stage: "renewal", medicalDocument: false },
    "R_CANNABIS_MEDICAL_DOCUMENT",
  ),
  cannabisCase("renewal without a form", "CAN-06", { stage: "renewal", authorizationForm: false }, "R_CANNABIS_FORM"),
  cannabisCase(
    "renewal by another practitioner",
    "CAN-06",
    { stage: "renewal", samePractitioner: false },
    "R_CANNABIS_SAME_PRACTITIONER",
  ),
  cannabisCase(
    "every condition fails",
    "CAN-09",
    {
      prescriber: "other",
      approved: false,
      indicationAccepted: false,
      medicalDocument: false,
      authorizationForm: false,
      samePractitioner: false,
      licensedSeller: false,
      nature: "paperwork",
    },
    "R_CANNABIS_PRESCRIBER",
    "R_CANNABIS_AUTHORIZATION",
    "R_CANNABIS_INDICATION",
    "R_CANNABIS_MEDICAL_DOCUMENT",
    "R_CANNABIS_FORM",
    "R_CANNABIS_SAME_PRACTITIONER",
    "R_CANNABIS_SELLER",
    "R_CANNABIS_EXCLUDED",
  ),
  currentCase("between renewals: no document needed", "CAN-06", {}),
  currentCase("between renewals: not approved", "CAN-03", { approved: false }, "R_CANNABIS_AUTHORIZATION"),
  currentCase("between renewals: another prescriber", "CAN-04", { prescriber: "other" }, "R_CANNABIS_PRESCRIBER"),
  currentCase(
    "between renewals: indication not accepted",
    "CAN-05",
    { indicationAccepted: false },
    "R_CANNABIS_INDICATION",
  ),
  currentCase("between renewals: seller without a licence", "CAN-07", { licensedSeller: false }, "R_CANNABIS_SELLER"),
  currentCase("between renewals: paperwork", "CAN-08", { nature: "paperwork" }, "R_CANNABIS_EXCLUDED"),
];

// ---------------------------------------------------------------------------------------------------------------------
// 6. Drugs

const drugCase = (
  title: string,
  articles: readonly string[],
  drug: Facts,
  expected: ExpectedDecision,
  readings?: Readings,
): ClaimCase => ({
  title,
  articles,
  certificate: ALONE[1],
  calls: [[claim("1", "drugs", CLAIM_DAY, "100.00", { drug })]],
  ...(readings === undefined ? {} : { readings }),
  expected: [expected],
});

const WHOLE = paid("1", "100.00", "80.00", "20.00", "20.00");
/** Vector 7: on the generic's 60.00; only its coinsurance counts. */
const ON_GENERIC = reduced("1", "60.00", "48.00", "52.00", "12.00", "R_GENERIC");
/** An exception was asked for, and one of its conditions fails (DRG-04). */
const WITHOUT_EXCEPTION = reduced("1", "60.00", "48.00", "52.00", "12.00", "R_GENERIC", "R_BRAND_EXCEPTION");
const BRAND = { prescriptionOnly: true, innovator: true, lowestGeneric: "60.00" } as const;
const YES = true;
const NO = false;

const DRUG_CASES: readonly ClaimCase[] = [
  drugCase(
    "no generic on the market, not an innovator",
    ["REI-01"],
    { prescriptionOnly: true, innovator: false },
    WHOLE,
  ),
  drugCase("no generic on the market, an innovator", ["DRG-02"], { prescriptionOnly: true, innovator: true }, WHOLE),
  drugCase("an innovator with a generic: Z-7", ["DRG-02", "DRG-03", "Z-7"], BRAND, ON_GENERIC),
  drugCase("an innovator at the price of the generic", ["DRG-02"], { ...BRAND, lowestGeneric: "100.00" }, WHOLE),
  drugCase("an innovator cheaper than the generic", ["DRG-02"], { ...BRAND, lowestGeneric: "120.00" }, WHOLE),
  drugCase(
    "an innovator a cent dearer than the generic",
    ["DRG-02"],
    { ...BRAND, lowestGeneric: "99.99" },
    // 79.992
    reduced("1", "99.99", "79.99", "20.01", "20.00", "R_GENERIC"),
  ),
  drugCase(
    "an innovator on a generic of odd cents",
    ["DRG-02", "DRG-03"],
    { ...BRAND, lowestGeneric: "33.32" },
    // 26.656: down fails
    reduced("1", "33.32", "26.66", "73.34", "6.66", "R_GENERIC"),
  ),
  ...(
    [
      [YES, YES, YES, WHOLE],
      [YES, YES, NO, WITHOUT_EXCEPTION],
      [YES, NO, YES, WITHOUT_EXCEPTION],
      [YES, NO, NO, WITHOUT_EXCEPTION],
      [NO, YES, YES, WITHOUT_EXCEPTION],
      [NO, YES, NO, WITHOUT_EXCEPTION],
      [NO, NO, YES, WITHOUT_EXCEPTION],
      [NO, NO, NO, WITHOUT_EXCEPTION],
    ] as const
  ).map(([medicalReason, physicianForm, approved, expected]) =>
    drugCase(
      `exception: medical reason ${medicalReason}, form ${physicianForm}, approved ${approved}`,
      ["DRG-04"],
      { ...BRAND, brandException: { medicalReason, physicianForm, approved } },
      expected,
    ),
  ),
  drugCase(
    "dearerGeneric as-billed: a dearer generic is not lowered",
    ["DRG-06", "AMB-12"],
    { prescriptionOnly: true, innovator: false, lowestGeneric: "60.00" },
    WHOLE,
  ),
  drugCase(
    "dearerGeneric lowest-generic: a dearer generic is lowered",
    ["DRG-06", "AMB-12"],
    { prescriptionOnly: true, innovator: false, lowestGeneric: "60.00" },
    ON_GENERIC,
    { dearerGeneric: "lowest-generic" },
  ),
  drugCase(
    "dearerGeneric lowest-generic: an innovator with an exception keeps it",
    ["DRG-04", "AMB-12"],
    { ...BRAND, brandException: { medicalReason: true, physicianForm: true, approved: true } },
    WHOLE,
    { dearerGeneric: "lowest-generic" },
  ),
  drugCase("a pharmacy service", ["REI-01"], { kind: "pharmacy-service" }, WHOLE),
  drugCase(
    "a pharmacy service is not a drug to be obtained on prescription only",
    ["DRG-01", "REI-01"],
    { kind: "pharmacy-service", prescriptionOnly: false },
    WHOLE,
  ),
  drugCase(
    "a drug that can be bought without a prescription, though prescribed",
    ["DRG-01"],
    { kind: "drug", prescriptionOnly: false },
    refused("1", "0.00", "100.00", "R_NOT_PRESCRIPTION_ONLY"),
  ),
];

// ---------------------------------------------------------------------------------------------------------------------
// 7. The out-of-pocket maximum: 950.00 per certificate and calendar year

/** 4 700.00 of drugs: 3 760.00 paid, 940.00 counted, 10.00 left. */
const NEARLY = claim("0", "drugs", "2020-01-10", "4700.00");
const NEARLY_PAID = paid("0", "4700.00", "3760.00", "940.00", "940.00");
/** 4 750.00 of drugs: exactly 950.00 counted. */
const FULL = claim("0", "drugs", "2020-01-10", "4750.00");
const FULL_PAID = paid("0", "4750.00", "3800.00", "950.00", "950.00");

const OUT_OF_POCKET_CASES: readonly ClaimCase[] = [
  {
    title: "vector 6: 5 000.00 of drugs in one claim",
    articles: ["Z-6", "REI-G4", "REI-G7"],
    certificate: ALONE[1],
    calls: [[claim("1", "drugs", "2020-03-02", "5000.00")]],
    expected: [paid("1", "5000.00", "4050.00", "950.00", "950.00")],
  },
  {
    title: "vector 6: 5 000.00 of drugs in the year, the family together: 1 600.00 + 1 200.00 + 1 250.00 = 4 050.00",
    articles: ["Z-6", "REI-G4", "DRG-07"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "drugs", "2020-03-02", "2000.00"),
        claim("2", "drugs", "2020-05-02", "1500.00", { person: "spouse" }),
        claim("3", "drugs", "2020-07-02", "1500.00", { person: "child-1" }),
      ],
    ],
    expected: [
      paid("1", "2000.00", "1600.00", "400.00", "400.00"),
      paid("2", "1500.00", "1200.00", "300.00", "300.00"),
      paid("3", "1500.00", "1250.00", "250.00", "250.00"),
    ],
  },
  {
    title: "a cent under 950.00, then 100.00 more",
    articles: ["REI-G7"],
    certificate: ALONE[1],
    calls: [[NEARLY, claim("1", "drugs", "2020-03-02", "49.95"), claim("2", "drugs", "2020-03-03", "100.00")]],
    expected: [NEARLY_PAID, paid("1", "49.95", "39.96", "9.99", "9.99"), paid("2", "100.00", "99.99", "0.01", "0.01")],
  },
  {
    title: "exactly 950.00, then 100.00 more",
    articles: ["REI-G7"],
    certificate: ALONE[1],
    calls: [[NEARLY, claim("1", "drugs", "2020-03-02", "50.00"), claim("2", "drugs", "2020-03-03", "100.00")]],
    expected: [
      NEARLY_PAID,
      paid("1", "50.00", "40.00", "10.00", "10.00"),
      paid("2", "100.00", "100.00", "0.00", "0.00"),
    ],
  },
  {
    title: "a cent over 950.00: the claim that crosses is split",
    articles: ["REI-G7"],
    certificate: ALONE[1],
    calls: [[NEARLY, claim("1", "drugs", "2020-03-02", "50.05"), claim("2", "drugs", "2020-03-03", "100.00")]],
    // 80 % is 40.04; the coinsurance of 10.01 stops at 10.00
    expected: [
      NEARLY_PAID,
      paid("1", "50.05", "40.05", "10.00", "10.00"),
      paid("2", "100.00", "100.00", "0.00", "0.00"),
    ],
  },
  {
    title: "a brand after 950.00: 100 % of the generic, the gap uncounted (vector 7)",
    articles: ["Z-7", "DRG-05"],
    certificate: ALONE[1],
    calls: [[FULL, claim("1", "drugs", "2020-03-02", "100.00", { drug: BRAND })]],
    expected: [FULL_PAID, reduced("1", "60.00", "60.00", "40.00", "0.00", "R_GENERIC")],
  },
  {
    title: "a brand that crosses 950.00: only the generic's coinsurance is split",
    articles: ["DRG-03", "DRG-05", "REI-G7"],
    certificate: ALONE[1],
    calls: [[NEARLY, claim("1", "drugs", "2020-03-02", "100.00", { drug: BRAND })]],
    // 60.00 − 10.00
    expected: [NEARLY_PAID, reduced("1", "60.00", "50.00", "50.00", "10.00", "R_GENERIC")],
  },
  {
    title: "31 December and 1 January: the maximum starts again",
    articles: ["REI-G9"],
    certificate: ALONE[1],
    calls: [[FULL, claim("1", "drugs", "2020-12-31", "100.00"), claim("2", "drugs", "2021-01-01", "100.00")]],
    expected: [
      FULL_PAID,
      paid("1", "100.00", "100.00", "0.00", "0.00"),
      paid("2", "100.00", "80.00", "20.00", "20.00"),
    ],
  },
  {
    title: "the ten counted lines of the whole family fill one maximum; the others count nothing",
    articles: ["REI-G4", "REI-G5", "AMB-04"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("01", "ambulance", "2020-03-01", "500.00", { person: "child-1" }),
        claim("02", "sclerosing-injection", "2020-03-02", "25.00", { person: "spouse" }),
        claim("03", "orthopaedic-appliance", "2020-03-03", "500.00"),
        claim("04", "orthopaedic-shoes", "2020-03-04", "500.00"),
        claim("05", "deep-shoes", "2020-03-05", "100.00"),
        claim("06", "intraocular-lens", "2020-03-06", "500.00"),
        claim("07", "artificial-limb-external-prosthesis", "2020-03-07", "1500.00", { person: "spouse" }),
        claim("08", "breast-prosthesis-ostomy", "2020-03-08", "500.00", { person: "spouse" }),
        claim("09", "transport-lodging", "2020-03-09", "50.00", { person: "child-2" }),
        claim("10", "wheelchair-postoperative-bra", "2020-03-10", "5000.00"),
        claim("11", "psychology", "2020-03-11", "1000.00"),
        claim("12", "dental-basic", "2020-03-12", "1000.00"),
        // 100 + 5 + 100 + 100 + 20 + 100 + 300 + 100 + 10 = 835.00 counted, 115.00 left
        claim("13", "drugs", "2020-03-13", "1000.00", { person: "child-2" }),
        claim("14", "orthopaedic-shoes", "2020-03-14", "100.00", { person: "spouse" }),
      ],
    ],
    expected: [
      paid("01", "500.00", "400.00", "100.00", "100.00"),
      paid("02", "25.00", "20.00", "5.00", "5.00"),
      paid("03", "500.00", "400.00", "100.00", "100.00"),
      paid("04", "500.00", "400.00", "100.00", "100.00"),
      paid("05", "100.00", "80.00", "20.00", "20.00"),
      paid("06", "500.00", "400.00", "100.00", "100.00"),
      paid("07", "1500.00", "1200.00", "300.00", "300.00"),
      paid("08", "500.00", "400.00", "100.00", "100.00"),
      paid("09", "50.00", "40.00", "10.00", "10.00"),
      paid("10", "5000.00", "4000.00", "1000.00", "0.00"),
      paid("11", "1000.00", "500.00", "500.00", "0.00"),
      paid("12", "1000.00", "800.00", "200.00", "0.00"),
      paid("13", "1000.00", "885.00", "115.00", "115.00"),
      paid("14", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
  {
    title: "a counted line that is not covered at the level counts nothing",
    articles: ["REI-G3", "AMB-09"],
    certificate: ALONE[1],
    calls: [
      [NEARLY, claim("1", "orthopaedic-shoes", "2020-03-02", "100.00"), claim("2", "drugs", "2020-03-03", "100.00")],
    ],
    expected: [NEARLY_PAID, refused("1", "0.00", "100.00", "R_LEVEL"), paid("2", "100.00", "90.00", "10.00", "10.00")],
  },
  {
    title: "a capped counted line counts the coinsurance of what was paid, never more than what is left",
    articles: ["REI-G8", "AMB-03"],
    certificate: ALONE[2],
    payments: [payment("p", "drugs", "2020-01-10", "3760.00", { outOfPocketCounted: "940.00" })],
    calls: [
      [
        claim("1", "sclerosing-injection", "2020-03-02", "50.00"),
        claim("2", "sclerosing-injection", "2020-03-03", "50.00"),
        claim("3", "sclerosing-injection", "2020-03-04", "50.00"),
      ],
    ],
    expected: [
      reduced("1", "50.00", "25.00", "25.00", "6.25", "R_MAXIMUM_TREATMENT"),
      reduced("2", "50.00", "25.00", "25.00", "3.75", "R_MAXIMUM_TREATMENT"),
      reduced("3", "50.00", "25.00", "25.00", "0.00", "R_MAXIMUM_TREATMENT"),
    ],
  },
  {
    title: "rounding: counted 10.03 × 20/80 = 2.5075 → 2.51 (down fails)",
    articles: ["AMB-03", "REI-24"],
    certificate: ALONE[2],
    payments: [payment("p", "transport-lodging", "2020-01-10", "989.97", { outOfPocketCounted: "247.49" })],
    calls: [[claim("1", "transport-lodging", "2020-03-02", "60.00")]],
    expected: [reduced("1", "60.00", "10.03", "49.97", "2.51", "R_MAXIMUM_YEAR")],
  },
  {
    title: "rounding: half a cent counted, 10.02 × 20/80 = 2.505 → 2.51 (half-even and down fail)",
    articles: ["AMB-03", "REI-24"],
    certificate: ALONE[2],
    payments: [payment("p", "transport-lodging", "2020-01-10", "989.98", { outOfPocketCounted: "247.50" })],
    calls: [[claim("1", "transport-lodging", "2020-03-02", "60.00")]],
    expected: [reduced("1", "60.00", "10.02", "49.98", "2.51", "R_MAXIMUM_YEAR")],
  },
  {
    title: "rounding: a quarter of a cent counted, 0.01 × 20/80 = 0.0025 → 0.00 (up fails)",
    articles: ["AMB-03", "REI-24"],
    certificate: ALONE[2],
    payments: [payment("p", "transport-lodging", "2020-01-10", "999.99", { outOfPocketCounted: "250.00" })],
    calls: [[claim("1", "transport-lodging", "2020-03-02", "60.00")]],
    expected: [reduced("1", "60.00", "0.01", "59.99", "0.00", "R_MAXIMUM_YEAR")],
  },
  {
    title: "rounding: the rate, half a cent only at 50 %: 65.005 → 65.01 (half-even and down: 65.00), 65.015 → 65.02",
    articles: ["REI-31"],
    certificate: ALONE[3],
    calls: [[claim("1", "psychology", "2020-03-02", "130.01"), claim("2", "psychology", "2020-03-03", "130.03")]],
    expected: [paid("1", "130.01", "65.01", "65.00", "0.00"), paid("2", "130.03", "65.02", "65.01", "0.00")],
  },
  {
    title: "rounding: the rate on a few cents at 80 %: 0.8, 1.6, 2.4, 3.2 cents (down fails on two, up on two)",
    articles: ["REI-23", "AMB-16"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "breast-prosthesis-ostomy", "2020-03-02", "0.01"),
        claim("2", "breast-prosthesis-ostomy", "2020-03-02", "0.02"),
        claim("3", "breast-prosthesis-ostomy", "2020-03-02", "0.03"),
        claim("4", "breast-prosthesis-ostomy", "2020-03-02", "0.04"),
      ],
    ],
    expected: [
      paid("1", "0.01", "0.01", "0.00", "0.00"),
      paid("2", "0.02", "0.02", "0.00", "0.00"),
      paid("3", "0.03", "0.02", "0.01", "0.01"),
      paid("4", "0.04", "0.03", "0.01", "0.01"),
    ],
  },
  {
    title: "rounding: the rate at 60 %: 19.998 → 20.00 (down: 19.99), 20.004 → 20.00 (up: 20.01)",
    articles: ["DEN-09", "AMB-16"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-restorative", "2020-03-02", "33.33"),
        claim("2", "dental-restorative", "2020-03-03", "33.34"),
      ],
    ],
    expected: [paid("1", "33.33", "20.00", "13.33", "0.00"), paid("2", "33.34", "20.00", "13.34", "0.00")],
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// 8. Lines with an arithmetic of their own

const byLevel = (levels: readonly Level[], make: (level: Level) => ClaimCase[]): ClaimCase[] => levels.flatMap(make);

const SPECIAL_CASES: readonly ClaimCase[] = [
  ...byLevel(TWO_AND_THREE, (level) => [
    {
      title: `level ${level}, stockings: two pairs, then two where one is left, then none`,
      articles: ["REI-09", "AMB-7A"],
      certificate: ALONE[level],
      calls: [
        [
          claim("1", "compression-stockings", "2020-03-02", "100.00", { pairs: 2 }),
          claim("2", "compression-stockings", "2020-03-03", "120.00", { pairs: 2 }),
          claim("3", "compression-stockings", "2020-03-04", "50.00", { pairs: 1 }),
        ],
      ],
      expected: [
        paid("1", "100.00", "80.00", "20.00", "0.00"),
        reduced("2", "60.00", "48.00", "72.00", "0.00", "R_PAIRS"), // 120.00 × 1/2
        refused("3", "0.00", "50.00", "R_PAIRS"),
      ],
    },
    {
      title: `level ${level}, stockings: three pairs at once are accepted`,
      articles: ["REI-09"],
      certificate: ALONE[level],
      calls: [[claim("1", "compression-stockings", "2020-03-02", "150.00", { pairs: 3 })]],
      expected: [paid("1", "150.00", "120.00", "30.00", "0.00")],
    },
    {
      title: `level ${level}, stockings: four pairs at once, three are accepted`,
      articles: ["REI-09"],
      certificate: ALONE[level],
      calls: [[claim("1", "compression-stockings", "2020-03-02", "200.00", { pairs: 4 })]],
      expected: [reduced("1", "150.00", "120.00", "80.00", "0.00", "R_PAIRS")],
    },
    {
      title: `level ${level}, bed: a cent under, at and over what the other way costs`,
      articles: ["REI-18"],
      certificate: {
        ...FAMILY_N,
        coverage: [{ from: FROM, until: null, health: { status: "family", level, dependantsLevel: level } }],
      },
      calls: [
        [
          claim("1", "hospital-bed", "2020-03-02", "499.99", { bed: { mode: "purchase", alternative: "500.00" } }),
          claim("2", "hospital-bed", "2020-03-02", "500.00", {
            person: "spouse",
            bed: { mode: "purchase", alternative: "500.00" },
          }),
          claim("3", "hospital-bed", "2020-03-02", "500.01", {
            person: "child-1",
            bed: { mode: "rental", alternative: "500.00" },
          }),
        ],
      ],
      expected: [
        paid("1", "499.99", "399.99", "100.00", "0.00"), // 399.992
        paid("2", "500.00", "400.00", "100.00", "0.00"),
        reduced("3", "500.00", "400.00", "100.01", "0.00", "R_BED"),
      ],
    },
    {
      title: `level ${level}, vector 18: an injection of 50.00 of substance`,
      articles: ["Z-18", "REI-16", "AMB-03"],
      certificate: ALONE[level],
      calls: [[claim("1", "sclerosing-injection", "2020-03-02", "50.00")]],
      expected: [reduced("1", "50.00", "25.00", "25.00", "6.25", "R_MAXIMUM_TREATMENT")],
    },
    {
      title: `level ${level}, vector 8: chiropractic 12 × 45.00, an X-ray of 50.00, a 13th treatment`,
      articles: ["Z-8", "REI-26", "REI-33", "AMB-77"],
      certificate: ALONE[level],
      calls: [
        [
          claim("01", "chiropractic-osteopathy", "2020-01-10", "45.00"),
          claim("02", "chiropractic-osteopathy", "2020-02-10", "45.00"),
          claim("03", "chiropractic-osteopathy", "2020-03-10", "45.00"),
          claim("04", "chiropractic-osteopathy", "2020-04-10", "45.00"),
          claim("05", "chiropractic-osteopathy", "2020-05-10", "45.00"),
          claim("06", "chiropractic-osteopathy", "2020-06-10", "45.00"),
          claim("07", "chiropractic-osteopathy", "2020-07-10", "45.00"),
          claim("08", "chiropractic-osteopathy", "2020-08-10", "45.00"),
          claim("09", "chiropractic-osteopathy", "2020-09-10", "45.00"),
          claim("10", "chiropractic-osteopathy", "2020-10-10", "45.00"),
          claim("11", "chiropractic-osteopathy", "2020-11-10", "45.00"),
          claim("12", "chiropractic-osteopathy", "2020-11-10", "45.00"),
          claim("13", "chiropractic-osteopathy", "2020-12-10", "50.00", { service: "x-ray" }),
          claim("14", "chiropractic-osteopathy", "2020-12-20", "45.00"),
          claim("15", "chiropractic-osteopathy", "2020-12-21", "50.00", { service: "x-ray" }),
        ],
      ],
      expected: [
        reduced("01", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("02", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("03", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("04", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("05", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("06", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("07", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("08", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("09", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("10", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("11", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("12", "45.00", "30.00", "15.00", "0.00", "R_MAXIMUM_TREATMENT"),
        reduced("13", "50.00", "32.00", "18.00", "0.00", "R_MAXIMUM_X_RAY"),
        reduced("14", "45.00", "8.00", "37.00", "0.00", "R_MAXIMUM_TREATMENT", "R_MAXIMUM_YEAR"),
        refused("15", "50.00", "50.00", "R_MAXIMUM_X_RAY", "R_MAXIMUM_YEAR"),
      ],
    },
  ]),
  ...byLevel(ALL, (level) => [
    {
      title: `level ${level}, vector 11: restorative care 1 800.00; basic care, fee 400.00 + laboratory 300.00`,
      articles: ["Z-11", "DEN-09", "DEN-11"],
      certificate: ALONE[level],
      calls: [
        [
          claim("1", "dental-restorative", "2020-03-02", "1800.00"),
          claim("2", "dental-basic", "2020-03-02", "700.00", { laboratory: "300.00" }),
        ],
      ],
      expected: [
        reduced("1", "1800.00", "1000.00", "800.00", "0.00", "R_MAXIMUM_YEAR"), // 1080.00
        reduced("2", "600.00", "480.00", "220.00", "0.00", "R_LABORATORY"), // 400.00 + 200.00
      ],
    },
    {
      title: `level ${level}, vector 17: cannabis 2 600.00 in the year, nothing counted`,
      articles: ["Z-17", "CAN-02"],
      certificate: ALONE[level],
      calls: [
        [
          claim("1", "medical-cannabis", "2020-03-02", "1300.00"),
          claim("2", "medical-cannabis", "2020-09-02", "1300.00"),
          claim("3", "medical-cannabis", "2021-03-02", "2600.00"),
        ],
      ],
      expected: [
        paid("1", "1300.00", "1040.00", "260.00", "0.00"),
        reduced("2", "1300.00", "960.00", "340.00", "0.00", "R_MAXIMUM_YEAR"), // 1040.00
        reduced("3", "2600.00", "2000.00", "600.00", "0.00", "R_MAXIMUM_YEAR"), // 2080.00
      ],
    },
  ]),
  {
    title: "vector 9: an exam of 60.00, glasses of 400.00 the month after",
    articles: ["Z-9", "REI-32a", "AMB-73"],
    certificate: ALONE[3],
    calls: [
      [claim("1", "vision", "2020-03-02", "60.00", { item: "exam" }), claim("2", "vision", "2020-04-02", "400.00")],
    ],
    expected: [
      reduced("1", "60.00", "40.00", "20.00", "0.00", "R_MAXIMUM_EXAM"),
      reduced("2", "400.00", "280.00", "120.00", "0.00", "R_MAXIMUM_MONTHS"),
    ],
  },
  {
    title: "vector 10: psychology 15 × 130.00 = 975.00, the 16th pays 25.00",
    articles: ["Z-10", "REI-31"],
    certificate: ALONE[3],
    calls: [
      [
        claim("01", "psychology", "2020-03-01", "130.00"),
        claim("02", "psychology", "2020-03-02", "130.00"),
        claim("03", "psychology", "2020-03-03", "130.00"),
        claim("04", "psychology", "2020-03-04", "130.00"),
        claim("05", "psychology", "2020-03-05", "130.00"),
        claim("06", "psychology", "2020-03-06", "130.00"),
        claim("07", "psychology", "2020-03-07", "130.00"),
        claim("08", "psychology", "2020-03-08", "130.00"),
        claim("09", "psychology", "2020-03-09", "130.00"),
        claim("10", "psychology", "2020-03-10", "130.00"),
        claim("11", "psychology", "2020-03-11", "130.00"),
        claim("12", "psychology", "2020-03-12", "130.00"),
        claim("13", "psychology", "2020-03-13", "130.00"),
        claim("14", "psychology", "2020-03-14", "130.00"),
        claim("15", "psychology", "2020-03-15", "130.00"),
        claim("16", "psychology", "2020-03-16", "130.00"),
        claim("17", "psychology", "2020-03-17", "130.00"),
      ],
    ],
    expected: [
      paid("01", "130.00", "65.00", "65.00", "0.00"),
      paid("02", "130.00", "65.00", "65.00", "0.00"),
      paid("03", "130.00", "65.00", "65.00", "0.00"),
      paid("04", "130.00", "65.00", "65.00", "0.00"),
      paid("05", "130.00", "65.00", "65.00", "0.00"),
      paid("06", "130.00", "65.00", "65.00", "0.00"),
      paid("07", "130.00", "65.00", "65.00", "0.00"),
      paid("08", "130.00", "65.00", "65.00", "0.00"),
      paid("09", "130.00", "65.00", "65.00", "0.00"),
      paid("10", "130.00", "65.00", "65.00", "0.00"),
      paid("11", "130.00", "65.00", "65.00", "0.00"),
      paid("12", "130.00", "65.00", "65.00", "0.00"),
      paid("13", "130.00", "65.00", "65.00", "0.00"),
      paid("14", "130.00", "65.00", "65.00", "0.00"),
      paid("15", "130.00", "65.00", "65.00", "0.00"),
      reduced("16", "130.00", "25.00", "105.00", "0.00", "R_MAXIMUM_YEAR"),
      refused("17", "130.00", "130.00", "R_MAXIMUM_YEAR"),
    ],
  },
  {
    title: "vector 17 in one claim: cannabis 2 600.00",
    articles: ["Z-17", "CAN-02"],
    certificate: ALONE[1],
    calls: [[claim("1", "medical-cannabis", "2020-03-02", "2600.00"), claim("2", "drugs", "2020-03-03", "5000.00")]],
    expected: [
      reduced("1", "2600.00", "2000.00", "600.00", "0.00", "R_MAXIMUM_YEAR"),
      paid("2", "5000.00", "4050.00", "950.00", "950.00"),
    ],
  },
  {
    title: "injections: the substance only; the fee of the act is never eligible",
    articles: ["REI-16"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "sclerosing-injection", "2020-03-02", "60.00", { substance: "20.00" }),
        claim("2", "sclerosing-injection", "2020-03-02", "80.00", { substance: "50.00" }),
        claim("3", "sclerosing-injection", "2020-03-02", "60.00", { substance: "0.00" }),
        claim("4", "sclerosing-injection", "2020-03-02", "60.00", { substance: "59.99" }),
      ],
    ],
    expected: [
      reduced("1", "20.00", "16.00", "44.00", "4.00", "R_SUBSTANCE"),
      reduced("2", "50.00", "25.00", "55.00", "6.25", "R_SUBSTANCE", "R_MAXIMUM_TREATMENT"),
      refused("3", "0.00", "60.00", "R_SUBSTANCE"),
      reduced("4", "59.99", "25.00", "35.00", "6.25", "R_SUBSTANCE", "R_MAXIMUM_TREATMENT"),
    ],
  },
  {
    title: "rounding: one pair of two of 100.01 = 50.005 → 50.01, 40.008 → 40.01 (half-even and down: 50.00, 40.00)",
    articles: ["REI-09"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "compression-stockings", "2020-03-02", "100.00", { pairs: 2 }),
        claim("2", "compression-stockings", "2020-03-03", "100.01", { pairs: 2 }),
      ],
    ],
    expected: [
      paid("1", "100.00", "80.00", "20.00", "0.00"),
      reduced("2", "50.01", "40.01", "60.00", "0.00", "R_PAIRS"),
    ],
  },
  {
    title: "rounding: three pairs of seven of 100.00 = 42.857… → 42.86, 34.288 → 34.29 (down: 42.85)",
    articles: ["REI-09"],
    certificate: ALONE[2],
    calls: [[claim("1", "compression-stockings", "2020-03-02", "100.00", { pairs: 7 })]],
    expected: [reduced("1", "42.86", "34.29", "65.71", "0.00", "R_PAIRS")],
  },
  {
    title: "rounding: three pairs of nine of 100.00 = 33.333… → 33.33, 26.664 → 26.66 (up: 33.34)",
    articles: ["REI-09"],
    certificate: ALONE[2],
    calls: [[claim("1", "compression-stockings", "2020-03-02", "100.00", { pairs: 9 })]],
    expected: [reduced("1", "33.33", "26.66", "73.34", "0.00", "R_PAIRS")],
  },
  {
    title: "a refused claim takes no pair",
    articles: ["REI-09", "REI-G1"],
    certificate: ALONE[2],
    calls: [
      [
        unprescribed(claim("1", "compression-stockings", "2020-03-02", "100.00", { pairs: 2 })),
        claim("2", "compression-stockings", "2020-03-03", "150.00", { pairs: 3 }),
      ],
    ],
    expected: [refused("1", "0.00", "100.00", "R_PRESCRIPTION"), paid("2", "150.00", "120.00", "30.00", "0.00")],
  },
  {
    title: "bed: rentals up to the price, then nothing",
    articles: ["REI-18", "AMB-7B"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "hospital-bed", "2020-03-01", "100.00", { bed: { mode: "rental", alternative: "250.00" } }),
        unprescribed(
          claim("2", "hospital-bed", "2020-03-15", "100.00", { bed: { mode: "rental", alternative: "250.00" } }),
        ),
        claim("3", "hospital-bed", "2020-04-01", "100.00", { bed: { mode: "rental", alternative: "250.00" } }),
        claim("4", "hospital-bed", "2021-05-01", "100.00", { bed: { mode: "rental", alternative: "250.00" } }),
        claim("5", "hospital-bed", "2021-06-01", "100.00", { bed: { mode: "rental", alternative: "250.00" } }),
      ],
    ],
    expected: [
      paid("1", "100.00", "80.00", "20.00", "0.00"),
      refused("2", "0.00", "100.00", "R_PRESCRIPTION"),
      paid("3", "100.00", "80.00", "20.00", "0.00"),
      reduced("4", "50.00", "40.00", "60.00", "0.00", "R_BED"),
      refused("5", "0.00", "100.00", "R_BED"),
    ],
  },
  {
    title: "bed: rental then purchase, both count; the spouse's need is her own",
    articles: ["REI-18", "AMB-7B"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "hospital-bed", "2020-03-01", "100.00", { bed: { mode: "rental", alternative: "1000.00" } }),
        claim("2", "hospital-bed", "2020-04-01", "100.00", { bed: { mode: "rental", alternative: "1000.00" } }),
        claim("3", "hospital-bed", "2020-05-01", "1000.00", { bed: { mode: "purchase", alternative: "600.00" } }),
        claim("4", "hospital-bed", "2020-05-01", "600.00", {
          person: "spouse",
          bed: { mode: "purchase", alternative: "600.00" },
        }),
        claim("5", "hospital-bed", "2020-06-01", "100.00", { bed: { mode: "rental", alternative: "600.00" } }),
      ],
    ],
    expected: [
      paid("1", "100.00", "80.00", "20.00", "0.00"),
      paid("2", "100.00", "80.00", "20.00", "0.00"),
      reduced("3", "400.00", "320.00", "680.00", "0.00", "R_BED"), // 600.00 − 200.00
      paid("4", "600.00", "480.00", "120.00", "0.00"),
      refused("5", "0.00", "100.00", "R_BED"),
    ],
  },
  {
    title: "bed: the alternative is smaller than what was accepted already; a payment by another system counts",
    articles: ["REI-18"],
    certificate: ALONE[2],
    payments: [payment("p", "hospital-bed", "2019-06-01", "240.00", { eligible: "300.00" })],
    calls: [
      [
        claim("1", "hospital-bed", "2020-03-01", "100.00", { bed: { mode: "rental", alternative: "299.99" } }),
        claim("2", "hospital-bed", "2020-03-02", "100.00", { bed: { mode: "rental", alternative: "300.01" } }),
      ],
    ],
    expected: [refused("1", "0.00", "100.00", "R_BED"), reduced("2", "0.01", "0.01", "99.99", "0.00", "R_BED")],
  },
  {
    title: "transport: two claims of one day share 48.00, then nothing; another day and another person start anew",
    articles: ["REI-24", "AMB-7C"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "transport-lodging", "2020-03-02", "40.00"),
        claim("2", "transport-lodging", "2020-03-02", "40.00"),
        claim("3", "transport-lodging", "2020-03-02", "40.00"),
        claim("4", "transport-lodging", "2020-03-02", "60.00", { person: "spouse" }),
        claim("5", "transport-lodging", "2020-03-03", "60.00"),
      ],
    ],
    expected: [
      paid("1", "40.00", "32.00", "8.00", "8.00"),
      reduced("2", "40.00", "16.00", "24.00", "4.00", "R_MAXIMUM_DAY"), // counted 16.00 × 20/80
      refused("3", "40.00", "40.00", "R_MAXIMUM_DAY"),
      paid("4", "60.00", "48.00", "12.00", "12.00"),
      paid("5", "60.00", "48.00", "12.00", "12.00"),
    ],
  },
  {
    title: "transport: the day, then the year",
    articles: ["REI-24", "REI-33"],
    certificate: ALONE[2],
    payments: [payment("p", "transport-lodging", "2020-01-10", "960.00", { outOfPocketCounted: "240.00" })],
    calls: [
      [
        claim("1", "transport-lodging", "2020-03-02", "100.00"),
        claim("2", "transport-lodging", "2020-03-03", "100.00"),
      ],
    ],
    expected: [
      reduced("1", "100.00", "40.00", "60.00", "10.00", "R_MAXIMUM_DAY", "R_MAXIMUM_YEAR"), // 80.00, 48.00, 40.00
      refused("2", "100.00", "100.00", "R_MAXIMUM_DAY", "R_MAXIMUM_YEAR"),
    ],
  },
  {
    title: "chiropractic and osteopathy share 400.00; an X-ray is a chiropractor's",
    articles: ["REI-26", "AMB-71"],
    certificate: ALONE[2],
    payments: [payment("p", "chiropractic-osteopathy", "2020-01-10", "380.00", { service: "treatment" })],
    calls: [
      [
        claim("1", "chiropractic-osteopathy", "2020-03-02", "40.00", { service: "x-ray", discipline: "osteopathy" }),
        claim("2", "chiropractic-osteopathy", "2020-03-03", "50.00", { service: "x-ray", discipline: "chiropractic" }),
        claim("3", "chiropractic-osteopathy", "2020-03-04", "40.00", { discipline: "osteopathy" }),
      ],
    ],
    expected: [
      refused("1", "0.00", "40.00", "R_X_RAY_BY_CHIROPRACTOR"),
      reduced("2", "50.00", "20.00", "30.00", "0.00", "R_MAXIMUM_X_RAY", "R_MAXIMUM_YEAR"), // 40.00, 32.00, 20.00
      refused("3", "40.00", "40.00", "R_MAXIMUM_TREATMENT", "R_MAXIMUM_YEAR"), // 32.00, 30.00, 0.00
    ],
  },
  {
    title: "two treatments on one day are two treatments; physiotherapy has no maximum of the year",
    articles: ["REI-27", "AMB-78"],
    certificate: ALONE[2],
    payments: [payment("p", "physiotherapy", "2020-01-10", "9000.00")],
    calls: [[claim("1", "physiotherapy", "2020-03-02", "37.50"), claim("2", "physiotherapy", "2020-03-02", "50.00")]],
    expected: [
      paid("1", "37.50", "30.00", "7.50", "0.00"),
      reduced("2", "50.00", "30.00", "20.00", "0.00", "R_MAXIMUM_TREATMENT"),
    ],
  },
  {
    title: "the seven disciplines of psychology share 1 000.00, the three of massage 200.00",
    articles: ["REI-29", "REI-31", "AMB-71"],
    certificate: ALONE[3],
    payments: [payment("p", "kinesitherapy-orthotherapy-massage", "2020-01-10", "180.00", { discipline: "massage" })],
    calls: [
      [
        claim("1", "psychology", "2020-03-01", "600.00", { discipline: "psychology" }),
        claim("2", "psychology", "2020-03-02", "600.00", { discipline: "psychoanalysis" }),
        claim("3", "psychology", "2020-03-03", "200.00", { discipline: "psychiatry" }),
        claim("4", "psychology", "2020-03-04", "200.00", { discipline: "psychoeducation" }),
        claim("5", "psychology", "2020-03-05", "200.00", { discipline: "social-work" }),
        claim("6", "psychology", "2020-03-06", "100.00", { discipline: "guidance-counselling" }),
        claim("7", "psychology", "2020-03-07", "200.00", { discipline: "psychotherapy" }),
        claim("8", "kinesitherapy-orthotherapy-massage", "2020-03-08", "20.00", { discipline: "kinesitherapy" }),
        claim("9", "kinesitherapy-orthotherapy-massage", "2020-03-09", "20.00", { discipline: "orthotherapy" }),
      ],
    ],
    expected: [
      paid("1", "600.00", "300.00", "300.00", "0.00"),
      paid("2", "600.00", "300.00", "300.00", "0.00"),
      paid("3", "200.00", "100.00", "100.00", "0.00"),
      paid("4", "200.00", "100.00", "100.00", "0.00"),
      paid("5", "200.00", "100.00", "100.00", "0.00"),
      paid("6", "100.00", "50.00", "50.00", "0.00"),
      reduced("7", "200.00", "50.00", "150.00", "0.00", "R_MAXIMUM_YEAR"), // 950.00 paid before
      paid("8", "20.00", "16.00", "4.00", "0.00"),
      reduced("9", "20.00", "4.00", "16.00", "0.00", "R_MAXIMUM_YEAR"),
    ],
  },
  {
    title: "laboratory: a cent under half the fee, half, a cent over; nothing but laboratory",
    articles: ["DEN-11"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-03-02", "599.99", { laboratory: "199.99" }),
        claim("2", "dental-basic", "2020-03-02", "600.00", { laboratory: "200.00" }),
        claim("3", "dental-basic", "2020-03-02", "600.01", { laboratory: "200.01" }),
        claim("4", "dental-basic", "2020-03-02", "100.00", { laboratory: "100.00" }),
        claim("5", "dental-basic", "2020-03-02", "100.00", { laboratory: "0.00" }),
      ],
    ],
    expected: [
      paid("1", "599.99", "479.99", "120.00", "0.00"), // 479.992
      paid("2", "600.00", "480.00", "120.00", "0.00"),
      reduced("3", "600.00", "480.00", "120.01", "0.00", "R_LABORATORY"),
      refused("4", "0.00", "100.00", "R_LABORATORY"),
      paid("5", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
  {
    title: "rounding: half of a fee of 100.01 = 50.005 → 50.01; 150.02 × 80 % = 120.016 (half-even or down: 150.01)",
    articles: ["DEN-11"],
    certificate: ALONE[1],
    calls: [[claim("1", "dental-basic", "2020-03-02", "180.01", { laboratory: "80.00" })]],
    expected: [reduced("1", "150.02", "120.02", "59.99", "0.00", "R_LABORATORY")],
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// 9. The ledger: order, late claims, duplicates, reversals, what another system paid

const LEDGER_CASES: readonly ClaimCase[] = [
  {
    title: "order: date incurred, then received, then id by UTF-16 code units",
    articles: ["AMB-07", "REI-31"],
    certificate: ALONE[3],
    calls: [
      [
        claim("b", "psychology", "2020-03-02", "100.00", { received: "2020-03-05" }),
        claim("9", "psychology", "2020-03-02", "800.00", { received: "2020-03-04" }),
        claim("10", "psychology", "2020-03-02", "800.00", { received: "2020-03-04" }),
        claim("a", "psychology", "2020-03-02", "100.00", { received: "2020-03-05" }),
        claim("B", "psychology", "2020-03-02", "200.00", { received: "2020-03-05" }),
        claim("z", "psychology", "2020-03-01", "100.00", { received: "2020-12-31" }),
      ],
    ],
    expected: [
      paid("z", "100.00", "50.00", "50.00", "0.00"),
      paid("10", "800.00", "400.00", "400.00", "0.00"),
      paid("9", "800.00", "400.00", "400.00", "0.00"),
      paid("B", "200.00", "100.00", "100.00", "0.00"),
      paid("a", "100.00", "50.00", "50.00", "0.00"),
      refused("b", "100.00", "100.00", "R_MAXIMUM_YEAR"),
    ],
  },
  {
    title: "a late claim sees what was decided, whatever its date, and reopens nothing",
    articles: ["AMB-07", "REI-31", "REI-G7"],
    certificate: ALONE[3],
    calls: [
      [claim("1", "psychology", "2020-11-02", "1900.00"), claim("2", "drugs", "2020-12-02", "4700.00")],
      [claim("3", "psychology", "2020-01-02", "200.00"), claim("4", "drugs", "2020-01-02", "100.00")],
      [claim("5", "drugs", "2020-01-01", "100.00")],
    ],
    expected: [
      paid("1", "1900.00", "950.00", "950.00", "0.00"),
      paid("2", "4700.00", "3760.00", "940.00", "940.00"),
      reduced("3", "200.00", "50.00", "150.00", "0.00", "R_MAXIMUM_YEAR"),
      paid("4", "100.00", "90.00", "10.00", "10.00"),
      paid("5", "100.00", "100.00", "0.00", "0.00"),
    ],
  },
  {
    title: "a late hearing aid: a payment exactly 48 months later is out of its window, a day less is in",
    articles: ["REI-05", "REI-34", "AMB-72"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "hearing-aid", "2024-03-01", "600.00"),
        claim("2", "hearing-aid", "2024-02-29", "600.00", { person: "spouse" }),
      ],
      [
        claim("3", "hearing-aid", "2020-03-01", "600.00"),
        claim("4", "hearing-aid", "2020-03-01", "600.00", { person: "spouse" }),
      ],
    ],
    expected: [
      paid("2", "600.00", "480.00", "120.00", "0.00"),
      paid("1", "600.00", "480.00", "120.00", "0.00"),
      paid("3", "600.00", "480.00", "120.00", "0.00"),
      refused("4", "600.00", "600.00", "R_MAXIMUM_MONTHS"),
    ],
  },
  {
    title: "a late hearing aid between two: what is left in every window that holds it, not their sum",
    articles: ["REI-05", "REI-34", "AMB-72"],
    certificate: ALONE[2],
    calls: [
      [claim("1", "hearing-aid", "2020-06-01", "375.00"), claim("2", "hearing-aid", "2024-07-01", "375.00")],
      [claim("3", "hearing-aid", "2022-08-01", "500.00")],
      [claim("4", "hearing-aid", "2024-06-01", "100.00"), claim("5", "hearing-aid", "2020-07-01", "100.00")],
    ],
    expected: [
      paid("1", "375.00", "300.00", "75.00", "0.00"),
      paid("2", "375.00", "300.00", "75.00", "0.00"),
      // 400.00; 300.00 in the window of 2020-06-01, 300.00 in its own: 180.00 left in each
      reduced("3", "500.00", "180.00", "320.00", "0.00", "R_MAXIMUM_MONTHS"),
      refused("5", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      refused("4", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
    ],
  },
  {
    title: "a late recall exam: refused a day less than 9 months before a paid one, paid exactly 9 months before",
    articles: ["DEN-10", "AMB-51"],
    certificate: ALONE[1],
    calls: [
      [claim("1", "dental-basic", "2020-10-01", "50.00", { act: "recall-exam" })],
      [claim("2", "dental-basic", "2020-01-02", "50.00", { act: "recall-exam" })],
      [claim("3", "dental-basic", "2020-01-01", "50.00", { act: "recall-exam" })],
    ],
    expected: [
      paid("1", "50.00", "40.00", "10.00", "0.00"),
      refused("2", "0.00", "50.00", "R_EXAM_INTERVAL"),
      paid("3", "50.00", "40.00", "10.00", "0.00"),
    ],
  },
  {
    title: "the same claim twice pays nothing the second time, in a call or in the next",
    articles: [],
    certificate: ALONE[2],
    calls: [
      [claim("1", "physiotherapy", "2020-03-02", "30.00"), claim("1", "physiotherapy", "2020-03-02", "30.00")],
      [
        claim("1", "physiotherapy", "2020-03-02", "30.00"),
        claim("2", "physiotherapy", "2020-03-02", "30.00"),
        unprescribed(claim("3", "wig", "2020-03-03", "30.00")),
      ],
      [
        unprescribed(claim("3", "wig", "2020-03-03", "30.00")),
        claim("4", "ambulance", "2019-12-31", "30.00", { received: "2020-01-02" }),
      ],
      [claim("4", "ambulance", "2019-12-31", "30.00", { received: "2020-01-02" })],
    ],
    expected: [
      paid("1", "30.00", "24.00", "6.00", "0.00"),
      refused("1", "0.00", "30.00", "R_ALREADY_DECIDED"),
      refused("1", "0.00", "30.00", "R_ALREADY_DECIDED"),
      paid("2", "30.00", "24.00", "6.00", "0.00"),
      refused("3", "0.00", "30.00", "R_PRESCRIPTION"),
      unknown("4", "30.00"),
      refused("3", "0.00", "30.00", "R_ALREADY_DECIDED"),
      refused("4", "0.00", "30.00", "R_ALREADY_DECIDED"),
    ],
  },
  {
    title: "a duplicate takes no room: the year's pool and the out-of-pocket maximum are as before",
    articles: ["REI-31", "REI-G7"],
    certificate: ALONE[3],
    calls: [
      [claim("1", "psychology", "2020-03-02", "1000.00"), NEARLY],
      [claim("1", "psychology", "2020-03-02", "1000.00"), NEARLY],
      [claim("2", "psychology", "2020-03-03", "1000.00"), claim("3", "drugs", "2020-03-03", "100.00")],
    ],
    expected: [
      NEARLY_PAID,
      paid("1", "1000.00", "500.00", "500.00", "0.00"),
      refused("0", "0.00", "4700.00", "R_ALREADY_DECIDED"),
      refused("1", "0.00", "1000.00", "R_ALREADY_DECIDED"),
      paid("2", "1000.00", "500.00", "500.00", "0.00"),
      paid("3", "100.00", "90.00", "10.00", "10.00"),
    ],
  },
  {
    title: "an amount written otherwise is the same amount: the claim is the same",
    articles: [],
    certificate: ALONE[2],
    calls: [
      [claim("1", "physiotherapy", "2020-03-02", "30.00")],
      [{ ...claim("1", "physiotherapy", "2020-03-02", "30.00"), amount: 30 }],
    ],
    expected: [paid("1", "30.00", "24.00", "6.00", "0.00"), refused("1", "0.00", "30.00", "R_ALREADY_DECIDED")],
  },
  {
    title: "reverse, then again: the others are untouched, the claim finds what they left",
    articles: ["REI-31"],
    certificate: ALONE[3],
    calls: [
      [claim("1", "psychology", "2020-03-02", "1800.00"), claim("2", "psychology", "2020-04-02", "400.00")],
      { reversed: "1" },
      [claim("1", "psychology", "2020-03-02", "1800.00"), claim("3", "psychology", "2020-05-02", "10.00")],
      { reversed: "3" },
      { reversed: "2" },
      [claim("2", "psychology", "2020-04-02", "400.00")],
    ],
    expected: [
      paid("1", "1800.00", "900.00", "900.00", "0.00"),
      reduced("2", "400.00", "100.00", "300.00", "0.00", "R_MAXIMUM_YEAR"),
      paid("1", "1800.00", "900.00", "900.00", "0.00"),
      refused("3", "10.00", "10.00", "R_MAXIMUM_YEAR"),
      reduced("2", "400.00", "100.00", "300.00", "0.00", "R_MAXIMUM_YEAR"),
    ],
  },
  {
    title: "reverse: the out-of-pocket maximum is given back",
    articles: ["REI-G7"],
    certificate: ALONE[1],
    calls: [
      [NEARLY, claim("1", "drugs", "2020-03-02", "100.00")],
      { reversed: "0" },
      [claim("2", "drugs", "2020-03-03", "100.00")],
      [NEARLY],
    ],
    expected: [
      NEARLY_PAID,
      paid("1", "100.00", "90.00", "10.00", "10.00"),
      paid("2", "100.00", "80.00", "20.00", "20.00"),
      paid("0", "4700.00", "3780.00", "920.00", "920.00"), // 950.00 − 10.00 − 20.00 left
    ],
  },
  {
    title: "reverse: pairs, exam slots, windows and beds are given back; a reversed id may come back otherwise",
    articles: ["REI-05", "REI-09", "REI-18", "DEN-10"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "compression-stockings", "2020-03-01", "150.00", { pairs: 3 }),
        claim("2", "dental-basic", "2020-03-01", "50.00", { act: "recall-exam" }),
        claim("3", "hearing-aid", "2020-03-01", "600.00"),
        claim("4", "hospital-bed", "2020-03-01", "100.00", { bed: { mode: "rental", alternative: "100.00" } }),
      ],
      { reversed: "1" },
      { reversed: "2" },
      { reversed: "3" },
      { reversed: "4" },
      [
        claim("1", "compression-stockings", "2020-03-02", "90.00", { pairs: 3 }),
        claim("5", "dental-basic", "2020-03-02", "50.00", { act: "recall-exam" }),
        claim("6", "hearing-aid", "2020-03-02", "600.00"),
        claim("7", "hospital-bed", "2020-03-02", "100.00", { bed: { mode: "rental", alternative: "100.00" } }),
      ],
    ],
    expected: [
      paid("1", "150.00", "120.00", "30.00", "0.00"),
      paid("2", "50.00", "40.00", "10.00", "0.00"),
      paid("3", "600.00", "480.00", "120.00", "0.00"),
      paid("4", "100.00", "80.00", "20.00", "0.00"),
      paid("1", "90.00", "72.00", "18.00", "0.00"),
      paid("5", "50.00", "40.00", "10.00", "0.00"),
      paid("6", "600.00", "480.00", "120.00", "0.00"),
      paid("7", "100.00", "80.00", "20.00", "0.00"),
    ],
  },
  {
    title: "what another system refused (0.00) takes no slot, no pair, no room",
    articles: ["DEN-10", "REI-09", "REI-18"],
    certificate: ALONE[2],
    payments: [
      payment("p1", "dental-basic", "2020-01-15", "0.00", { act: "recall-exam" }),
      payment("p2", "compression-stockings", "2020-01-15", "0.00", { pairs: 3 }),
      payment("p3", "hospital-bed", "2020-01-15", "0.00", { eligible: "500.00" }),
    ],
    calls: [
      [
        claim("1", "dental-basic", "2020-03-02", "50.00", { act: "recall-exam" }),
        claim("2", "compression-stockings", "2020-03-02", "150.00", { pairs: 3 }),
        claim("3", "hospital-bed", "2020-03-02", "500.00", { bed: { mode: "purchase", alternative: "500.00" } }),
      ],
    ],
    expected: [
      paid("1", "50.00", "40.00", "10.00", "0.00"),
      paid("2", "150.00", "120.00", "30.00", "0.00"),
      paid("3", "500.00", "400.00", "100.00", "0.00"),
    ],
  },
  {
    title: "what another system paid takes room, before 2020 too; reversing it gives the room back",
    articles: ["REI-05", "REI-22", "AMB-7M"],
    certificate: ALONE[2],
    payments: [
      payment("p1", "wig", "2015-01-01", "250.00"),
      payment("p2", "hearing-aid", "2018-01-15", "480.00"),
      payment("p3", "ambulance", "2020-01-15", "3760.00", { outOfPocketCounted: "940.00" }),
      payment("p4", "compression-stockings", "2020-01-15", "80.00", { pairs: 2 }),
      payment("p5", "dental-basic", "2019-08-31", "40.00", { act: "recall-exam" }),
      payment("p6", "dental-basic", "2017-08-31", "40.00", { act: "complete-exam" }),
    ],
    calls: [
      [
        claim("01", "wig", "2020-03-02", "100.00"),
        claim("02", "drugs", "2020-03-02", "100.00"),
        claim("03", "compression-stockings", "2020-03-02", "100.00", { pairs: 2 }),
        // 9 months after 31 August 2019 are 31 May 2020, 36 months after 31 August 2017 are 31 August 2020.
        claim("04", "dental-basic", "2020-05-30", "50.00", { act: "recall-exam" }),
        claim("05", "dental-basic", "2020-05-31", "50.00", { act: "recall-exam" }),
        claim("06", "dental-basic", "2020-08-30", "50.00", { act: "complete-exam" }),
        claim("07", "dental-basic", "2020-08-31", "50.00", { act: "complete-exam" }),
        claim("08", "hearing-aid", "2022-01-14", "100.00"),
        claim("09", "hearing-aid", "2022-01-15", "100.00"),
      ],
      { reversed: "p1" },
      [claim("10", "wig", "2022-03-02", "1000.00")],
    ],
    expected: [
      reduced("01", "100.00", "50.00", "50.00", "0.00", "R_MAXIMUM_LIFETIME"),
      paid("02", "100.00", "90.00", "10.00", "10.00"),
      reduced("03", "50.00", "40.00", "60.00", "0.00", "R_PAIRS"),
      refused("04", "0.00", "50.00", "R_EXAM_INTERVAL"),
      paid("05", "50.00", "40.00", "10.00", "0.00"),
      refused("06", "0.00", "50.00", "R_EXAM_INTERVAL"),
      paid("07", "50.00", "40.00", "10.00", "0.00"),
      refused("08", "100.00", "100.00", "R_MAXIMUM_MONTHS"),
      paid("09", "100.00", "80.00", "20.00", "0.00"),
      reduced("10", "1000.00", "250.00", "750.00", "0.00", "R_MAXIMUM_LIFETIME"),
    ],
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// 10. The eleven selectable readings: one history, what each option pays

interface TwoWays extends Omit<ClaimCase, "readings" | "expected"> {
  /** One for each option: the readings (none: the default) and the decisions. */
  readonly under: readonly (readonly [readings: Readings | undefined, expected: readonly ExpectedDecision[]])[];
}

const eachWay = ({ under, title, ...rest }: TwoWays): ClaimCase[] =>
  under.map(([readings, expected]) => ({
    ...rest,
    title: `${title}: ${readings === undefined ? "by default" : Object.values(readings).join(", ")}`,
    ...(readings === undefined ? {} : { readings }),
    expected,
  }));

const AMBULANCE_CROSSING = [NEARLY, claim("1", "ambulance", "2020-03-02", "100.00")];
const AFTER_950 = [
  FULL,
  claim("1", "ambulance", "2020-03-02", "500.00"),
  claim("2", "sclerosing-injection", "2020-03-03", "25.00"),
  claim("3", "deep-shoes", "2020-03-04", "200.00"),
  claim("4", "physiotherapy", "2020-03-05", "30.00"),
];
const SHOES_CROSSING = [NEARLY, claim("1", "deep-shoes", "2020-03-02", "187.50")];
const TWO_CAPPED = [
  claim("1", "transport-lodging", "2020-03-02", "100.00"),
  claim("2", "transport-lodging", "2020-03-02", "100.00"),
  claim("3", "deep-shoes", "2020-03-03", "200.01"),
  claim("4", "deep-shoes", "2021-03-03", "100.01"),
];

const READING_CASES: readonly ClaimCase[] = [
  // AMB-01
  ...eachWay({
    title: "fullReimbursementScope, a counted line that crosses 950.00",
    articles: ["AMB-01", "REI-G6", "REI-G7"],
    certificate: ALONE[2],
    calls: [AMBULANCE_CROSSING],
    under: [
      [undefined, [NEARLY_PAID, paid("1", "100.00", "80.00", "20.00", "10.00")]],
      [{ fullReimbursementScope: "drugs" }, [NEARLY_PAID, paid("1", "100.00", "80.00", "20.00", "10.00")]],
      [{ fullReimbursementScope: "counted-lines" }, [NEARLY_PAID, paid("1", "100.00", "90.00", "10.00", "10.00")]],
    ],
  }),
  ...eachWay({
    title: "fullReimbursementScope, counted lines after 950.00; their maxima hold",
    articles: ["AMB-01", "REI-G6"],
    certificate: ALONE[2],
    calls: [AFTER_950],
    under: [
      [
        undefined,
        [
          FULL_PAID,
          paid("1", "500.00", "400.00", "100.00", "0.00"),
          paid("2", "25.00", "20.00", "5.00", "0.00"),
          reduced("3", "200.00", "150.00", "50.00", "0.00", "R_MAXIMUM_YEAR"),
          paid("4", "30.00", "24.00", "6.00", "0.00"),
        ],
      ],
      [
        { fullReimbursementScope: "counted-lines" },
        [
          FULL_PAID,
          paid("1", "500.00", "500.00", "0.00", "0.00"),
          paid("2", "25.00", "25.00", "0.00", "0.00"),
          reduced("3", "200.00", "150.00", "50.00", "0.00", "R_MAXIMUM_YEAR"),
          paid("4", "30.00", "24.00", "6.00", "0.00"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "fullReimbursementScope, a line at its maximum that crosses 950.00",
    articles: ["AMB-01", "REI-12"],
    certificate: ALONE[2],
    calls: [SHOES_CROSSING],
    under: [
      [undefined, [NEARLY_PAID, paid("1", "187.50", "150.00", "37.50", "10.00")]],
      // 187.50 − 10.00 = 177.50, then 150.00
      [
        { fullReimbursementScope: "counted-lines" },
        [NEARLY_PAID, reduced("1", "187.50", "150.00", "37.50", "10.00", "R_MAXIMUM_YEAR")],
      ],
    ],
  }),
  // AMB-03
  ...eachWay({
    title: "countedWhenCapped",
    articles: ["AMB-03", "REI-12", "REI-24"],
    certificate: ALONE[2],
    calls: [TWO_CAPPED],
    under: [
      [
        undefined,
        [
          reduced("1", "100.00", "48.00", "52.00", "12.00", "R_MAXIMUM_DAY"), // 48.00 × 20/80
          refused("2", "100.00", "100.00", "R_MAXIMUM_DAY"),
          reduced("3", "200.01", "150.00", "50.01", "37.50", "R_MAXIMUM_YEAR"), // 150.00 × 20/80
          paid("4", "100.01", "80.01", "20.00", "20.00"),
        ],
      ],
      [
        { countedWhenCapped: "with-what-was-paid" },
        [
          reduced("1", "100.00", "48.00", "52.00", "12.00", "R_MAXIMUM_DAY"),
          refused("2", "100.00", "100.00", "R_MAXIMUM_DAY"),
          reduced("3", "200.01", "150.00", "50.01", "37.50", "R_MAXIMUM_YEAR"),
          paid("4", "100.01", "80.01", "20.00", "20.00"),
        ],
      ],
      [
        { countedWhenCapped: "full-coinsurance" },
        [
          reduced("1", "100.00", "48.00", "52.00", "20.00", "R_MAXIMUM_DAY"),
          { ...refused("2", "100.00", "100.00", "R_MAXIMUM_DAY"), outOfPocketCounted: "20.00" },
          // 160.008 → 160.01: down counts 40.01
          reduced("3", "200.01", "150.00", "50.01", "40.00", "R_MAXIMUM_YEAR"),
          paid("4", "100.01", "80.01", "20.00", "20.00"),
        ],
      ],
      [
        { countedWhenCapped: "all-unreimbursed" },
        [
          reduced("1", "100.00", "48.00", "52.00", "52.00", "R_MAXIMUM_DAY"),
          { ...refused("2", "100.00", "100.00", "R_MAXIMUM_DAY"), outOfPocketCounted: "100.00" },
          reduced("3", "200.01", "150.00", "50.01", "50.01", "R_MAXIMUM_YEAR"),
          paid("4", "100.01", "80.01", "20.00", "20.00"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "countedWhenCapped, never more than what is left of 950.00",
    articles: ["AMB-03", "REI-24"],
    certificate: ALONE[2],
    calls: [[NEARLY, claim("1", "transport-lodging", "2020-03-02", "100.00")]],
    under: [
      [undefined, [NEARLY_PAID, reduced("1", "100.00", "48.00", "52.00", "10.00", "R_MAXIMUM_DAY")]],
      [
        { countedWhenCapped: "full-coinsurance" },
        [NEARLY_PAID, reduced("1", "100.00", "48.00", "52.00", "10.00", "R_MAXIMUM_DAY")],
      ],
      [
        { countedWhenCapped: "all-unreimbursed" },
        [NEARLY_PAID, reduced("1", "100.00", "48.00", "52.00", "10.00", "R_MAXIMUM_DAY")],
      ],
    ],
  }),
  ...eachWay({
    title: "countedWhenCapped moves what the next drug pays",
    articles: ["AMB-03", "REI-16", "REI-G7"],
    certificate: ALONE[2],
    payments: [payment("p", "drugs", "2020-01-10", "3720.00", { outOfPocketCounted: "930.00" })],
    calls: [[claim("1", "sclerosing-injection", "2020-03-02", "40.00"), claim("2", "drugs", "2020-03-03", "100.00")]],
    under: [
      [
        undefined,
        [
          reduced("1", "40.00", "25.00", "15.00", "6.25", "R_MAXIMUM_TREATMENT"),
          paid("2", "100.00", "86.25", "13.75", "13.75"),
        ],
      ],
      [
        { countedWhenCapped: "full-coinsurance" },
        [
          reduced("1", "40.00", "25.00", "15.00", "8.00", "R_MAXIMUM_TREATMENT"),
          paid("2", "100.00", "88.00", "12.00", "12.00"),
        ],
      ],
      [
        { countedWhenCapped: "all-unreimbursed" },
        [
          reduced("1", "40.00", "25.00", "15.00", "15.00", "R_MAXIMUM_TREATMENT"),
          paid("2", "100.00", "95.00", "5.00", "5.00"),
        ],
      ],
    ],
  }),
  // AMB-07
  ...eachWay({
    title: "claimOrder",
    articles: ["AMB-07", "REI-31"],
    certificate: ALONE[3],
    calls: [
      [
        claim("a", "psychology", "2020-03-01", "1600.00", { received: "2020-06-01" }),
        claim("b", "psychology", "2020-04-01", "800.00", { received: "2020-04-02" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("a", "1600.00", "800.00", "800.00", "0.00"),
          reduced("b", "800.00", "200.00", "600.00", "0.00", "R_MAXIMUM_YEAR"),
        ],
      ],
      [
        { claimOrder: "incurred" },
        [
          paid("a", "1600.00", "800.00", "800.00", "0.00"),
          reduced("b", "800.00", "200.00", "600.00", "0.00", "R_MAXIMUM_YEAR"),
        ],
      ],
      [
        { claimOrder: "received" },
        [
          paid("b", "800.00", "400.00", "400.00", "0.00"),
          reduced("a", "1600.00", "600.00", "1000.00", "0.00", "R_MAXIMUM_YEAR"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "claimOrder, received together",
    articles: ["AMB-07", "REI-31"],
    certificate: ALONE[3],
    calls: [
      [
        claim("a", "psychology", "2020-04-01", "1600.00", { received: "2020-06-01" }),
        claim("c", "psychology", "2020-03-01", "800.00", { received: "2020-06-01" }),
        claim("b", "psychology", "2020-03-01", "10.00", { received: "2020-06-01" }),
      ],
    ],
    under: [
      [
        { claimOrder: "received" },
        [
          paid("b", "10.00", "5.00", "5.00", "0.00"),
          paid("c", "800.00", "400.00", "400.00", "0.00"),
          reduced("a", "1600.00", "595.00", "1005.00", "0.00", "R_MAXIMUM_YEAR"),
        ],
      ],
    ],
  }),
  // AMB-12 is with the drugs: "dearerGeneric …".
  // AMB-51, 72
  ...eachWay({
    title: "monthWindows, dollars",
    articles: ["AMB-72", "REI-15"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "glucometer", "2020-01-10", "125.00"),
        claim("2", "glucometer", "2022-12-01", "175.00"),
        claim("3", "glucometer", "2023-01-10", "300.00"),
        claim("4", "glucometer", "2025-12-31", "10.00"),
        claim("5", "glucometer", "2026-01-10", "10.00"),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "125.00", "100.00", "25.00", "0.00"),
          paid("2", "175.00", "140.00", "35.00", "0.00"),
          reduced("3", "300.00", "100.00", "200.00", "0.00", "R_MAXIMUM_MONTHS"), // 140.00 of 2022-12-01
          paid("4", "10.00", "8.00", "2.00", "0.00"),
          paid("5", "10.00", "8.00", "2.00", "0.00"),
        ],
      ],
      [
        { monthWindows: "fixed-blocks" },
        [
          paid("1", "125.00", "100.00", "25.00", "0.00"),
          paid("2", "175.00", "140.00", "35.00", "0.00"),
          paid("3", "300.00", "240.00", "60.00", "0.00"), // the block of 2023-01-10 to 2026-01-09
          refused("4", "10.00", "10.00", "R_MAXIMUM_MONTHS"),
          paid("5", "10.00", "8.00", "2.00", "0.00"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "monthWindows, the first expense reversed",
    articles: ["AMB-72", "REI-15"],
    certificate: ALONE[2],
    calls: [
      [claim("1", "glucometer", "2020-01-10", "125.00"), claim("2", "glucometer", "2022-12-01", "175.00")],
      { reversed: "1" },
      [claim("3", "glucometer", "2023-01-10", "300.00")],
    ],
    under: [
      [
        { monthWindows: "fixed-blocks" },
        [
          paid("1", "125.00", "100.00", "25.00", "0.00"),
          paid("2", "175.00", "140.00", "35.00", "0.00"),
          // The blocks start on 2022-12-01 now.
          reduced("3", "300.00", "100.00", "200.00", "0.00", "R_MAXIMUM_MONTHS"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "monthWindows, an earlier block for a late claim",
    articles: ["AMB-72", "REI-15"],
    certificate: ALONE[2],
    calls: [
      [claim("1", "glucometer", "2023-06-01", "300.00")],
      [claim("2", "glucometer", "2023-05-31", "300.00")],
      [claim("3", "glucometer", "2020-06-01", "10.00"), claim("4", "glucometer", "2020-05-31", "10.00")],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "300.00", "240.00", "60.00", "0.00"),
          refused("2", "300.00", "300.00", "R_MAXIMUM_MONTHS"),
          paid("4", "10.00", "8.00", "2.00", "0.00"),
          paid("3", "10.00", "8.00", "2.00", "0.00"), // 36 months before 2023-06-01: free
        ],
      ],
      [
        { monthWindows: "fixed-blocks" },
        [
          paid("1", "300.00", "240.00", "60.00", "0.00"),
          paid("2", "300.00", "240.00", "60.00", "0.00"), // the block of 2020-06-01 to 2023-05-31
          paid("4", "10.00", "8.00", "2.00", "0.00"),
          refused("3", "10.00", "10.00", "R_MAXIMUM_MONTHS"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "monthWindows, exams",
    articles: ["AMB-51", "DEN-10"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-basic", "2020-01-10", "50.00", { act: "recall-exam" }),
        claim("2", "dental-basic", "2021-05-01", "50.00", { act: "recall-exam" }),
        claim("3", "dental-basic", "2021-07-10", "50.00", { act: "recall-exam" }),
        claim("4", "dental-basic", "2022-03-01", "50.00", { act: "recall-exam" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "50.00", "40.00", "10.00", "0.00"),
          paid("2", "50.00", "40.00", "10.00", "0.00"),
          refused("3", "0.00", "50.00", "R_EXAM_INTERVAL"),
          paid("4", "50.00", "40.00", "10.00", "0.00"),
        ],
      ],
      // Blocks from 2020-01-10, 2020-10-10, 2021-07-10.
      [
        { monthWindows: "fixed-blocks" },
        [
          paid("1", "50.00", "40.00", "10.00", "0.00"),
          paid("2", "50.00", "40.00", "10.00", "0.00"),
          paid("3", "50.00", "40.00", "10.00", "0.00"),
          refused("4", "0.00", "50.00", "R_EXAM_INTERVAL"),
        ],
      ],
    ],
  }),
  // AMB-52
  ...eachWay({
    title: "laboratoryLimit, a restorative act: fee 400.00 + laboratory 300.00, 420.00 or 360.00",
    articles: ["AMB-52", "DEN-09", "DEN-11"],
    certificate: ALONE[1],
    calls: [
      [
        claim("1", "dental-restorative", "2020-03-02", "700.00", { laboratory: "300.00" }),
        claim("2", "dental-basic", "2020-03-02", "700.00", { laboratory: "300.00" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "700.00", "420.00", "280.00", "0.00"),
          reduced("2", "600.00", "480.00", "220.00", "0.00", "R_LABORATORY"),
        ],
      ],
      [
        { laboratoryLimit: "basic-and-restorative" },
        [
          reduced("1", "600.00", "360.00", "340.00", "0.00", "R_LABORATORY"),
          reduced("2", "600.00", "480.00", "220.00", "0.00", "R_LABORATORY"),
        ],
      ],
    ],
  }),
  // AMB-70
  ...eachWay({
    title: "maximaScope",
    articles: ["AMB-70"],
    certificate: FAMILY_O,
    calls: [
      [
        claim("01", "psychology", "2020-03-01", "1800.00"),
        claim("02", "psychology", "2020-03-02", "400.00", { person: "spouse" }),
        claim("03", "compression-stockings", "2020-03-03", "100.00", { pairs: 2 }),
        claim("04", "compression-stockings", "2020-03-04", "100.00", { pairs: 2, person: "spouse" }),
        claim("05", "hearing-aid", "2020-03-05", "300.00"),
        claim("06", "hearing-aid", "2020-03-06", "400.00", { person: "child-2" }),
        claim("07", "wig", "2020-03-07", "250.00"),
        claim("08", "wig", "2020-03-08", "250.00", { person: "child-1" }),
        claim("09", "vision", "2020-03-09", "50.00", { item: "exam" }),
        claim("10", "vision", "2020-03-10", "50.00", { item: "exam", person: "spouse" }),
        claim("11", "vision", "2020-03-11", "50.00", { item: "exam", person: "child-1" }),
        claim("12", "dental-restorative", "2020-03-12", "1500.00"),
        claim("13", "dental-restorative", "2020-03-13", "1500.00", { person: "spouse" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("01", "1800.00", "900.00", "900.00", "0.00"),
          paid("02", "400.00", "200.00", "200.00", "0.00"),
          paid("03", "100.00", "80.00", "20.00", "0.00"),
          paid("04", "100.00", "80.00", "20.00", "0.00"),
          paid("05", "300.00", "240.00", "60.00", "0.00"),
          paid("06", "400.00", "320.00", "80.00", "0.00"),
          paid("07", "250.00", "200.00", "50.00", "0.00"),
          paid("08", "250.00", "200.00", "50.00", "0.00"),
          paid("09", "50.00", "40.00", "10.00", "0.00"),
          paid("10", "50.00", "40.00", "10.00", "0.00"),
          paid("11", "50.00", "40.00", "10.00", "0.00"),
          paid("12", "1500.00", "900.00", "600.00", "0.00"),
          paid("13", "1500.00", "900.00", "600.00", "0.00"),
        ],
      ],
      [
        { maximaScope: "certificate" },
        [
          paid("01", "1800.00", "900.00", "900.00", "0.00"),
          reduced("02", "400.00", "100.00", "300.00", "0.00", "R_MAXIMUM_YEAR"),
          paid("03", "100.00", "80.00", "20.00", "0.00"),
          reduced("04", "50.00", "40.00", "60.00", "0.00", "R_PAIRS"),
          paid("05", "300.00", "240.00", "60.00", "0.00"),
          reduced("06", "400.00", "240.00", "160.00", "0.00", "R_MAXIMUM_MONTHS"),
          paid("07", "250.00", "200.00", "50.00", "0.00"),
          reduced("08", "250.00", "100.00", "150.00", "0.00", "R_MAXIMUM_LIFETIME"),
          paid("09", "50.00", "40.00", "10.00", "0.00"),
          refused("10", "50.00", "50.00", "R_MAXIMUM_EXAM"),
          paid("11", "50.00", "40.00", "10.00", "0.00"), // the rule under 13 has its own maxima
          paid("12", "1500.00", "900.00", "600.00", "0.00"),
          reduced("13", "1500.00", "100.00", "1400.00", "0.00", "R_MAXIMUM_YEAR"),
        ],
      ],
    ],
  }),
  ...eachWay({
    title: "maximaScope, what stays each person's: the 48.00 a day, the bed, the exams, the trips",
    articles: ["AMB-70", "AMB-7B", "AMB-7C", "AMB-7E"],
    certificate: FAMILY_O,
    calls: [
      [
        claim("1", "transport-lodging", "2020-03-02", "60.00"),
        claim("2", "transport-lodging", "2020-03-02", "60.00", { person: "spouse" }),
        claim("3", "dental-basic", "2020-03-02", "50.00", { act: "recall-exam" }),
        claim("4", "dental-basic", "2020-03-02", "50.00", { act: "recall-exam", person: "spouse" }),
        claim("5", "hospital-bed", "2020-03-02", "500.00", { bed: { mode: "purchase", alternative: "500.00" } }),
        claim("6", "hospital-bed", "2020-03-02", "500.00", {
          person: "spouse",
          bed: { mode: "purchase", alternative: "500.00" },
        }),
        claim("7", "trip-cancellation", "2020-03-02", "5000.00"),
        claim("8", "trip-cancellation", "2020-03-02", "5000.00", { person: "spouse" }),
      ],
    ],
    under: [
      [
        { maximaScope: "certificate" },
        [
          paid("1", "60.00", "48.00", "12.00", "12.00"),
          paid("2", "60.00", "48.00", "12.00", "12.00"),
          paid("3", "50.00", "40.00", "10.00", "0.00"),
          paid("4", "50.00", "40.00", "10.00", "0.00"),
          paid("5", "500.00", "400.00", "100.00", "0.00"),
          paid("6", "500.00", "400.00", "100.00", "0.00"),
          paid("7", "5000.00", "5000.00", "0.00", "0.00"),
          paid("8", "5000.00", "5000.00", "0.00", "0.00"),
        ],
      ],
    ],
  }),
  // AMB-71
  ...eachWay({
    title: "groupedDisciplines",
    articles: ["AMB-71", "REI-26", "REI-29", "REI-31"],
    certificate: ALONE[3],
    payments: [
      payment("p1", "chiropractic-osteopathy", "2020-01-10", "395.00", {
        service: "treatment",
        discipline: "chiropractic",
      }),
      payment("p2", "kinesitherapy-orthotherapy-massage", "2020-01-10", "195.00", { discipline: "massage" }),
    ],
    calls: [
      [
        claim("1", "psychology", "2020-03-01", "1800.00", { discipline: "psychology" }),
        claim("2", "psychology", "2020-03-02", "400.00", { discipline: "social-work" }),
        claim("3", "psychology", "2020-03-03", "400.00", { discipline: "psychology" }),
        claim("4", "chiropractic-osteopathy", "2020-03-04", "30.00", { discipline: "osteopathy" }),
        claim("5", "chiropractic-osteopathy", "2020-03-05", "30.00", { service: "x-ray" }),
        claim("6", "kinesitherapy-orthotherapy-massage", "2020-03-06", "30.00", { discipline: "orthotherapy" }),
        claim("7", "kinesitherapy-orthotherapy-massage", "2020-03-07", "30.00", { discipline: "massage" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "1800.00", "900.00", "900.00", "0.00"),
          reduced("2", "400.00", "100.00", "300.00", "0.00", "R_MAXIMUM_YEAR"),
          refused("3", "400.00", "400.00", "R_MAXIMUM_YEAR"),
          reduced("4", "30.00", "5.00", "25.00", "0.00", "R_MAXIMUM_YEAR"),
          refused("5", "30.00", "30.00", "R_MAXIMUM_YEAR"),
          reduced("6", "30.00", "5.00", "25.00", "0.00", "R_MAXIMUM_YEAR"),
          refused("7", "30.00", "30.00", "R_MAXIMUM_YEAR"),
        ],
      ],
      [
        { groupedDisciplines: "each" },
        [
          paid("1", "1800.00", "900.00", "900.00", "0.00"),
          paid("2", "400.00", "200.00", "200.00", "0.00"),
          reduced("3", "400.00", "100.00", "300.00", "0.00", "R_MAXIMUM_YEAR"),
          paid("4", "30.00", "24.00", "6.00", "0.00"),
          reduced("5", "30.00", "5.00", "25.00", "0.00", "R_MAXIMUM_YEAR"),
          paid("6", "30.00", "24.00", "6.00", "0.00"),
          reduced("7", "30.00", "5.00", "25.00", "0.00", "R_MAXIMUM_YEAR"),
        ],
      ],
    ],
  }),
  // AMB-75
  ...eachWay({
    title: "visionAtThirteen",
    articles: ["AMB-75", "REI-32a", "REI-32b"],
    certificate: THIRTEEN,
    calls: [
      [
        claim("1", "vision", "2020-06-14", "50.00", { person: "child-june", item: "exam" }),
        claim("2", "vision", "2020-06-14", "150.00", { person: "child-june" }),
        claim("3", "vision", "2020-06-15", "50.00", { person: "child-june", item: "exam" }),
        claim("4", "vision", "2020-06-15", "500.00", { person: "child-june" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "50.00", "40.00", "10.00", "0.00"),
          paid("2", "150.00", "120.00", "30.00", "0.00"),
          paid("3", "50.00", "40.00", "10.00", "0.00"),
          reduced("4", "500.00", "280.00", "220.00", "0.00", "R_MAXIMUM_MONTHS"), // 320.00 − 40.00
        ],
      ],
      [
        { visionAtThirteen: "all-payments" },
        [
          paid("1", "50.00", "40.00", "10.00", "0.00"),
          paid("2", "150.00", "120.00", "30.00", "0.00"),
          refused("3", "50.00", "50.00", "R_MAXIMUM_EXAM"),
          reduced("4", "500.00", "160.00", "340.00", "0.00", "R_MAXIMUM_MONTHS"), // 320.00 − 160.00
        ],
      ],
    ],
  }),
  // AMB-7E
  ...eachWay({
    title: "tripMaximum",
    articles: ["AMB-7E", "REI-03", "REI-04"],
    certificate: FAMILY_N,
    calls: [
      [
        claim("1", "trip-cancellation", "2020-03-01", "4000.00"),
        claim("2", "trip-cancellation", "2020-03-02", "4000.00", { person: "spouse" }),
        claim("3", "trip-cancellation", "2020-03-03", "4000.00", { person: "child-1", trip: "trip-2" }),
        claim("4", "travel-insurance", "2020-03-04", "4999999.00"),
        claim("5", "travel-insurance", "2020-03-05", "10.00", { person: "spouse" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "4000.00", "4000.00", "0.00", "0.00"),
          paid("2", "4000.00", "4000.00", "0.00", "0.00"),
          paid("3", "4000.00", "4000.00", "0.00", "0.00"),
          paid("4", "4999999.00", "4999999.00", "0.00", "0.00"),
          paid("5", "10.00", "10.00", "0.00", "0.00"),
        ],
      ],
      [
        { tripMaximum: "trip" },
        [
          paid("1", "4000.00", "4000.00", "0.00", "0.00"),
          reduced("2", "4000.00", "1000.00", "3000.00", "0.00", "R_MAXIMUM_TRIP"),
          paid("3", "4000.00", "4000.00", "0.00", "0.00"),
          paid("4", "4999999.00", "4999999.00", "0.00", "0.00"),
          reduced("5", "10.00", "1.00", "9.00", "0.00", "R_MAXIMUM_TRIP"),
        ],
      ],
    ],
  }),
  // AMB-76
  ...eachWay({
    title: "healthClaimDeadline",
    articles: ["AMB-76", "CLM-01", "CLM-03"],
    certificate: ALONE[2],
    calls: [
      [
        claim("1", "ambulance", "2020-02-29", "100.00", { received: "2021-02-28" }),
        claim("2", "ambulance", "2020-02-29", "100.00", { received: "2021-03-01" }),
        claim("3", "drugs", "2020-03-15", "100.00", { received: "2021-03-15" }),
        claim("4", "drugs", "2020-03-15", "100.00", { received: "2021-03-16" }),
        claim("5", "dental-basic", "2020-03-15", "100.00", { received: "2021-03-16" }),
      ],
    ],
    under: [
      [
        undefined,
        [
          paid("1", "100.00", "80.00", "20.00", "20.00"),
          paid("2", "100.00", "80.00", "20.00", "20.00"),
          paid("3", "100.00", "80.00", "20.00", "20.00"),
          paid("4", "100.00", "80.00", "20.00", "20.00"),
          refused("5", "0.00", "100.00", "R_LATE"),
        ],
      ],
      [
        { healthClaimDeadline: "twelve-months" },
        [
          paid("1", "100.00", "80.00", "20.00", "20.00"),
          refused("2", "0.00", "100.00", "R_LATE"),
          paid("3", "100.00", "80.00", "20.00", "20.00"),
          refused("4", "0.00", "100.00", "R_LATE"),
          refused("5", "0.00", "100.00", "R_LATE"),
        ],
      ],
    ],
  }),
];

/** What the result says of the other option of fullReimbursementScope (AMB-01), by claim; absent when it pays the same. */
export interface UnderOtherCase {
  readonly title: string;
  readonly certificate: Certificate;
  readonly claims: readonly Claim[];
  readonly readings?: Readings;
  readonly paidUnderOther: Readonly<Record<string, string>>;
  readonly option: "drugs" | "counted-lines";
}

export const UNDER_OTHER_CASES: readonly UnderOtherCase[] = [
  {
    title: "after 950.00, by default",
    certificate: ALONE[2],
    claims: AFTER_950,
    option: "counted-lines",
    paidUnderOther: { "1": "500.00", "2": "25.00" },
  },
  {
    title: "after 950.00, counted lines at 100 %",
    certificate: ALONE[2],
    claims: AFTER_950,
    readings: { fullReimbursementScope: "counted-lines" },
    option: "drugs",
    paidUnderOther: { "1": "400.00", "2": "20.00" },
  },
  {
    title: "crossing 950.00, by default",
    certificate: ALONE[2],
    claims: AMBULANCE_CROSSING,
    option: "counted-lines",
    paidUnderOther: { "1": "90.00" },
  },
  {
    title: "at its own maximum, the other option pays the same",
    certificate: ALONE[2],
    claims: SHOES_CROSSING,
    option: "counted-lines",
    paidUnderOther: {},
  },
];

/** Claims that cannot be decided: an error, not a refusal. */
export const ERROR_CASES: readonly (readonly [title: string, calls: readonly (readonly Claim[])[]])[] = [
  [
    "one id, two contents, in one call",
    [[claim("1", "physiotherapy", "2020-03-02", "30.00"), claim("1", "physiotherapy", "2020-03-02", "30.01")]],
  ],
  [
    "one id, two contents, in two calls",
    [[claim("1", "physiotherapy", "2020-03-02", "30.00")], [claim("1", "physiotherapy", "2020-03-03", "30.00")]],
  ],
  [
    "one id, a prescription the second time",
    [[unprescribed(claim("1", "wig", "2020-03-02", "30.00"))], [claim("1", "wig", "2020-03-02", "30.00")]],
  ],
  ["received before it was incurred", [[claim("1", "ambulance", "2020-03-02", "30.00", { received: "2020-03-01" })]]],
  ["a drug without its facts", [[claim("1", "drugs", "2020-03-02", "30.00", { drug: undefined })]]],
  [
    "an X-ray or a treatment, not said",
    [[claim("1", "chiropractic-osteopathy", "2020-03-02", "30.00", { service: undefined })]],
  ],
  [
    "more substance than the amount",
    [[claim("1", "sclerosing-injection", "2020-03-02", "30.00", { substance: "30.01" })]],
  ],
  ["more laboratory than the amount", [[claim("1", "dental-basic", "2020-03-02", "30.00", { laboratory: "30.01" })]]],
  ["no pair", [[claim("1", "compression-stockings", "2020-03-02", "30.00", { pairs: 0 })]]],
];

export const CLAIM_CASES: readonly { readonly group: string; readonly cases: readonly ClaimCase[] }[] = [
  { group: "lines without a maximum", cases: UNCAPPED_CASES },
  { group: "maxima met by one claim", cases: CAPPED.flatMap(cappedCases) },
  { group: "maxima met by what is left", cases: POOLS.flatMap(cappedCases) },
  { group: "lines not covered at a level", cases: NOT_COVERED_CASES },
  { group: "prescriptions", cases: PRESCRIPTION_CASES },
  { group: "cover in force", cases: COVER_CASES },
  { group: "windows, years, lifetimes, trips, birthdays", cases: WINDOW_CASES },
  { group: "the deadline", cases: DEADLINE_CASES },
  { group: "medical cannabis", cases: CANNABIS_CASES },
  { group: "drugs", cases: DRUG_CASES },
  { group: "the out-of-pocket maximum and rounding", cases: OUT_OF_POCKET_CASES },
  { group: "lines with an arithmetic of their own, vectors", cases: SPECIAL_CASES },
  { group: "the ledger", cases: LEDGER_CASES },
  { group: "readings", cases: READING_CASES },
];
