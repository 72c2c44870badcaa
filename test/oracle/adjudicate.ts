// A second, slow adjudicator, written from the leaflet and the rule catalogue only, to check the library.
// Nothing is accumulated: for each claim the whole history is filtered and summed again, maximum by maximum.
// It knows valid input only: for anything else it throws a plain Error.

import {
  CLAIM_MONTHS,
  DENTAL_EXAM_MONTHS,
  LABORATORY_PERCENT,
  lineOf,
  OUT_OF_POCKET_MAXIMUM,
  SCHEDULE_FROM,
  VISION,
  VISION_ADULT_FROM_MONTHS,
} from "./benefits.js";
import type { AgeRule, BenefitCode, MonthsMaximum, OracleLine, PlainBenefit } from "./benefits.js";
import { addMonths, yearOf } from "./dates.js";
import { SCENARIOS } from "./figures.js";
import type { LevelNumber, ScenarioLetter, StatusName } from "./figures.js";
import { add, compare, divide, formatCents, make, multiply, parseDecimal, roundTo, subtract } from "./rational.js";
import type { Rational } from "./rational.js";

// ---------------------------------------------------------------- readings

export type OracleReadings = {
  fullReimbursementScope: "drugs" | "counted-lines";
  countedWhenCapped: "with-what-was-paid" | "full-coinsurance" | "all-unreimbursed";
  claimOrder: "incurred" | "received";
  dearerGeneric: "as-billed" | "lowest-generic";
  monthWindows: "rolling" | "fixed-blocks";
  laboratoryLimit: "basic" | "basic-and-restorative";
  maximaScope: "person" | "certificate";
  groupedDisciplines: "shared" | "each";
  visionAtThirteen: "rule-in-force" | "all-payments";
  tripMaximum: "person" | "trip";
  healthClaimDeadline: "none-stated" | "twelve-months";
};

export const DEFAULT_ORACLE_READINGS: Readonly<OracleReadings> = {
  fullReimbursementScope: "drugs",
  countedWhenCapped: "with-what-was-paid",
  claimOrder: "incurred",
  dearerGeneric: "as-billed",
  monthWindows: "rolling",
  laboratoryLimit: "basic",
  maximaScope: "person",
  groupedDisciplines: "shared",
  visionAtThirteen: "rule-in-force",
  tripMaximum: "person",
  healthClaimDeadline: "none-stated",
};

// ---------------------------------------------------------------- input

export type Amount = string | number;
export type Role = "member" | "spouse" | "child";
export type Person = { id: string; role: Role; birthDate: string; from?: string; until?: string | null };
export type Health =
  | { scenario: ScenarioLetter }
  | { status: StatusName; level: LevelNumber; dependantsLevel?: LevelNumber }
  | "exempt"
  | null;
export type CoveragePeriod = { from: string; until: string | null; health: Health; dental?: StatusName | null };
export type Certificate = { id: string; persons: Person[]; coverage: CoveragePeriod[] };

export type DrugFacts = {
  kind?: "drug" | "pharmacy-service";
  /** May be absent for a pharmacy service only. */
  prescriptionOnly?: boolean;
  innovator?: boolean;
  lowestGeneric?: Amount;
  brandException?: { medicalReason: boolean; physicianForm: boolean; approved: boolean };
};
export type CannabisFacts = {
  prescriber: "physician" | "nurse-practitioner" | "other";
  stage: "first" | "renewal" | "current";
  /** The three are required unless the stage is "current". */
  medicalDocument?: boolean;
  authorizationForm?: boolean;
  samePractitioner?: boolean;
  approved: boolean;
  indicationAccepted: boolean;
  licensedSeller: boolean;
  nature: "product" | "production" | "administration" | "paperwork";
};
export type BedFacts = { mode: "rental" | "purchase"; alternative: Amount };
export type ChiropracticDiscipline = "chiropractic" | "osteopathy";
export type MassageDiscipline = "kinesitherapy" | "orthotherapy" | "massage";
export type PsychologyDiscipline =
  | "psychology"
  | "psychoanalysis"
  | "psychiatry"
  | "psychoeducation"
  | "social-work"
  | "guidance-counselling"
  | "psychotherapy";
export type DentalAct = "recall-exam" | "complete-exam" | "other";

export type ClaimBase = {
  id: string;
  person: string;
  incurred: string;
  received: string;
  amount: Amount;
  prescription?: true;
};
export type ClaimFacts =
  | { benefit: PlainBenefit }
  | { benefit: "drugs"; drug: DrugFacts }
  | { benefit: "medical-cannabis"; cannabis: CannabisFacts }
  | { benefit: "compression-stockings"; pairs: number }
  | { benefit: "sclerosing-injection"; substance: Amount }
  | { benefit: "hospital-bed"; bed: BedFacts }
  | { benefit: "travel-insurance" | "trip-cancellation"; trip: string }
  | {
      benefit: "chiropractic-osteopathy";
      service: "treatment" | "x-ray";
      discipline?: ChiropracticDiscipline;
    }
  | { benefit: "kinesitherapy-orthotherapy-massage"; discipline?: MassageDiscipline }
  | { benefit: "psychology"; discipline?: PsychologyDiscipline }
  | { benefit: "vision"; item: "exam" | "correction" }
  | { benefit: "dental-basic"; act: DentalAct; laboratory?: Amount }
  | { benefit: "dental-restorative"; laboratory?: Amount };
export type Claim = ClaimBase & ClaimFacts;

/** What another system paid. */
export type OraclePayment = {
  id: string;
  person: string;
  benefit: BenefitCode;
  incurred: string;
  paid: Amount;
  eligible?: Amount;
  outOfPocketCounted?: Amount;
  service?: "treatment" | "x-ray";
  discipline?: string;
  item?: "exam" | "correction";
  ageRule?: AgeRule;
  act?: DentalAct;
  trip?: string;
  pairs?: number;
};

// ---------------------------------------------------------------- output

export type OracleDecision = {
  claim: string;
  submitted: string;
  eligible: string;
  paid: string;
  patient: string;
  status: "paid" | "reduced" | "refused" | "unknown";
  reasons: string[];
  outOfPocketCounted: string;
  /** Paid under the other option of fullReimbursementScope on the same history; only when it differs. */
  underOther?: string;
};

/** Everything a later claim may ask about an earlier one. */
export type OracleUse = {
  person: string;
  benefit: BenefitCode;
  incurred: string;
  eligible: Rational;
  paid: Rational;
  counted: Rational;
  /** Pairs accepted. */
  pairs: number;
  discipline: string | null;
  ageRule: AgeRule | null;
  item: "exam" | "correction" | null;
  act: DentalAct | null;
  trip: string | null;
};

/** One decision in the order of decisions; an opening payment has neither claim nor decision. */
export type OracleEntry = {
  id: string;
  claim: Claim | null;
  decision: OracleDecision | null;
  use: OracleUse;
};
export type OracleHistory = readonly OracleEntry[];

// ---------------------------------------------------------------- money

const ZERO = make(0n);

function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

function most(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce((total, value) => add(total, value), ZERO);
}

function toCents(value: Rational): Rational {
  return roundTo(value, 2, "half-up");
}

function read(amount: Amount): Rational {
  return parseDecimal(String(amount));
}

function percent(text: string): Rational {
  return divide(parseDecimal(text), make(100n));
}

/** What is left of a maximum, never less than nothing (an opening payment may have gone beyond it). */
function left(maximum: string, used: Rational): Rational {
  return most(subtract(parseDecimal(maximum), used), ZERO);
}

function paidIn(entries: readonly OracleEntry[]): Rational {
  return sum(entries.map((entry) => entry.use.paid));
}

// ---------------------------------------------------------------- the certificate on a date

function personOf(certificate: Certificate, claim: Claim): Person {
  const person = certificate.persons.find((candidate) => candidate.id === claim.person);
  if (person === undefined) {
    throw new Error(`no such person: ${claim.person}`);
  }
  return person;
}

function isProtected(status: StatusName, role: Role): boolean {
  switch (status) {
    case "individual":
      return role === "member";
    case "single-parent":
      return role === "member" || role === "child";
    case "family":
      return true;
  }
}

type Plan = { status: StatusName; level: LevelNumber; dependantsLevel: LevelNumber | null };

function planOf(health: Exclude<Health, "exempt" | null>): Plan {
  if (!("scenario" in health)) {
    return { status: health.status, level: health.level, dependantsLevel: health.dependantsLevel ?? null };
  }
  const column = SCENARIOS.find((candidate) => candidate.scenario === health.scenario);
  if (column === undefined) {
    throw new Error(`no such scenario: ${health.scenario}`);
  }
  return column;
}

/** The rate of the line for this person on this date, or the one reason for which there is no cover. */
function cover(certificate: Certificate, claim: Claim): { rate: Rational } | { reason: string } {
  const line = lineOf(claim.benefit);
  const person = personOf(certificate, claim);
  const period = certificate.coverage.find(
    ({ from, until }) => from <= claim.incurred && (until === null || claim.incurred <= until),
  );
  if (period === undefined) {
    return { reason: "R_NOT_INSURED" };
  }
  const plan = line.plan === "health" ? period.health : (period.dental ?? null);
  if (plan === null) {
    return { reason: "R_NOT_INSURED" };
  }
  if (plan === "exempt") {
    return { reason: "R_EXEMPT" };
  }
  const begun = person.from === undefined || person.from <= claim.incurred;
  const ended = person.until !== undefined && person.until !== null && person.until < claim.incurred;
  if (!begun || ended) {
    return { reason: "R_NOT_A_DEPENDANT" };
  }
  if (typeof plan === "string") {
    // Dental has no level.
    return isProtected(plan, person.role) ? { rate: percent(line.rates[0] ?? "") } : { reason: "R_STATUS" };
  }
  const { status, level, dependantsLevel } = planOf(plan);
  if (!isProtected(status, person.role)) {
    return { reason: "R_STATUS" };
  }
  const own = person.role === "member" ? level : dependantsLevel;
  if (own === null) {
    throw new Error("no level for the dependants");
  }
  const rate = line.rates[own - 1] ?? null;
  return rate === null ? { reason: "R_LEVEL" } : { rate: percent(rate) };
}

function ageRuleOn(person: Person, date: string): AgeRule {
  return date < addMonths(person.birthDate, VISION_ADULT_FROM_MONTHS) ? "under-13" : "13-and-over";
}

// ---------------------------------------------------------------- what the history holds

/** Only what was paid more than 0.00 takes room, a slot or a pair. */
function paidEntries(history: OracleHistory): OracleEntry[] {
  return history.filter(({ use }) => compare(use.paid, ZERO) > 0);
}

/** The claim's line: of that person, or of the whole certificate under that reading. */
function ofTheSameMaximum(history: OracleHistory, claim: Claim, readings: OracleReadings): OracleEntry[] {
  return paidEntries(history).filter(
    ({ use }) =>
      use.benefit === claim.benefit && (readings.maximaScope === "certificate" || use.person === claim.person),
  );
}

function inTheSameYear(entries: readonly OracleEntry[], claim: Claim): OracleEntry[] {
  return entries.filter(({ use }) => yearOf(use.incurred) === yearOf(claim.incurred));
}

/** An X-ray is a chiropractor's. */
function disciplineOf(claim: Claim): string | null {
  switch (claim.benefit) {
    case "chiropractic-osteopathy":
      return claim.service === "x-ray" ? "chiropractic" : (claim.discipline ?? null);
    case "kinesitherapy-orthotherapy-massage":
    case "psychology":
      return claim.discipline ?? null;
    default:
      return null;
  }
}

/** The yearly maximum of a grouped line may be one for each discipline. */
function ofTheSameDiscipline(entries: OracleEntry[], claim: Claim, readings: OracleReadings): OracleEntry[] {
  if (readings.groupedDisciplines === "shared") {
    return entries;
  }
  return entries.filter(({ use }) => use.discipline === disciplineOf(claim));
}

function isIn(date: string, from: string, before: string): boolean {
  return from <= date && date < before;
}

/** Block [first + kN months, first + (k+1)N months) that holds the date. */
function blockWith(date: string, first: string, months: number): { from: string; before: string } {
  let k = 0;
  while (date < addMonths(first, k * months)) {
    k -= 1;
  }
  while (date >= addMonths(first, (k + 1) * months)) {
    k += 1;
  }
  return { from: addMonths(first, k * months), before: addMonths(first, (k + 1) * months) };
}

/** Every window of N months that holds the date, each as the entries that it holds. */
function windowsWith(date: string, entries: readonly OracleEntry[], months: number, readings: OracleReadings) {
  const held = (from: string, before: string) => entries.filter(({ use }) => isIn(use.incurred, from, before));
  if (readings.monthWindows === "fixed-blocks") {
    // The history is in the order of decisions: its first entry starts the blocks.
    const { from, before } = blockWith(date, entries[0]?.use.incurred ?? date, months);
    return [held(from, before)];
  }
  return [date, ...entries.map(({ use }) => use.incurred)]
    .filter((start) => isIn(date, start, addMonths(start, months)))
    .map((start) => held(start, addMonths(start, months)));
}

function leftInMonths(
  maximum: MonthsMaximum,
  date: string,
  entries: readonly OracleEntry[],
  readings: OracleReadings,
): Rational {
  return windowsWith(date, entries, maximum.months, readings)
    .map((held) => left(maximum.dollars, paidIn(held)))
    .reduce(least);
}

function outOfPocketLeft(history: OracleHistory, claim: Claim): Rational {
  const counted = inTheSameYear([...history], claim).map(({ use }) => use.counted);
  return left(OUT_OF_POCKET_MAXIMUM, sum(counted));
}

// ---------------------------------------------------------------- conditions

function cannabisRefusals(cannabis: CannabisFacts): string[] {
  const asksForDocuments = cannabis.stage !== "current";
  const reasons: string[] = [];
  if (cannabis.prescriber === "other") {
    reasons.push("R_CANNABIS_PRESCRIBER");
  }
  if (!cannabis.approved) {
    reasons.push("R_CANNABIS_AUTHORIZATION");
  }
  if (!cannabis.indicationAccepted) {
    reasons.push("R_CANNABIS_INDICATION");
  }
  if (asksForDocuments && cannabis.medicalDocument !== true) {
    reasons.push("R_CANNABIS_MEDICAL_DOCUMENT");
  }
  if (asksForDocuments && cannabis.authorizationForm !== true) {
    reasons.push("R_CANNABIS_FORM");
  }
  if (asksForDocuments && cannabis.samePractitioner !== true) {
    reasons.push("R_CANNABIS_SAME_PRACTITIONER");
  }
  if (!cannabis.licensedSeller) {
    reasons.push("R_CANNABIS_SELLER");
  }
  if (cannabis.nature !== "product") {
    reasons.push("R_CANNABIS_EXCLUDED");
  }
  return reasons;
}

/** One recall exam, and one complete exam, per window; always per person. */
function isExamTooSoon(claim: Claim, history: OracleHistory, readings: OracleReadings): boolean {
  if (claim.benefit !== "dental-basic" || claim.act === "other") {
    return false;
  }
  const exams = paidEntries(history).filter(
    ({ use }) => use.benefit === "dental-basic" && use.person === claim.person && use.act === claim.act,
  );
  return windowsWith(claim.incurred, exams, DENTAL_EXAM_MONTHS[claim.act], readings).some((held) => held.length > 0);
}

/** The conditions that fail, cover aside. */
function refusals(claim: Claim, line: OracleLine, history: OracleHistory, readings: OracleReadings): string[] {
  const reasons: string[] = [];
  if (line.prescription && claim.prescription !== true) {
    reasons.push("R_PRESCRIPTION");
  }
  if (claim.benefit === "drugs" && (claim.drug.kind ?? "drug") === "drug" && claim.drug.prescriptionOnly !== true) {
    reasons.push("R_NOT_PRESCRIPTION_ONLY");
  }
  if (claim.benefit === "medical-cannabis") {
    reasons.push(...cannabisRefusals(claim.cannabis));
  }
  if (
    claim.benefit === "chiropractic-osteopathy" &&
    claim.service === "x-ray" &&
    claim.discipline !== undefined &&
    claim.discipline !== "chiropractic"
  ) {
    reasons.push("R_X_RAY_BY_CHIROPRACTOR");
  }
  const hasDeadline = line.plan === "dental" || readings.healthClaimDeadline === "twelve-months";
  if (hasDeadline && claim.received > addMonths(claim.incurred, CLAIM_MONTHS)) {
    reasons.push("R_LATE");
  }
  if (isExamTooSoon(claim, history, readings)) {
    reasons.push("R_EXAM_INTERVAL");
  }
  return reasons;
}

// ---------------------------------------------------------------- the eligible expense

type Eligible = { eligible: Rational; pairs: number; reasons: string[] };

/** The price of the lowest generic, when it is what the reimbursement is computed on. */
function genericPrice(drug: DrugFacts, readings: OracleReadings): Rational | null {
  if (drug.kind === "pharmacy-service" || drug.lowestGeneric === undefined) {
    return null;
  }
  if (drug.innovator === true) {
    const exception = drug.brandException;
    const isExcepted = exception?.medicalReason === true && exception.physicianForm && exception.approved;
    return isExcepted ? null : read(drug.lowestGeneric);
  }
  return readings.dearerGeneric === "lowest-generic" ? read(drug.lowestGeneric) : null;
}

function eligibleExpense(claim: Claim, history: OracleHistory, readings: OracleReadings): Eligible {
  const amount = toCents(read(claim.amount));
  const asBilled: Eligible = { eligible: amount, pairs: 0, reasons: [] };
  /** Lowers the expense, with the reason when it really did. */
  const limitedTo = (limit: Rational, reason: string): Eligible =>
    compare(limit, amount) < 0 ? { eligible: toCents(most(limit, ZERO)), pairs: 0, reasons: [reason] } : asBilled;

  switch (claim.benefit) {
    case "drugs": {
      const generic = genericPrice(claim.drug, readings);
      const eligible = generic === null ? asBilled : limitedTo(generic, "R_GENERIC");
      // An exception was asked for, and a condition of it fails.
      if (eligible.reasons.length > 0 && claim.drug.innovator === true && claim.drug.brandException !== undefined) {
        return { ...eligible, reasons: [...eligible.reasons, "R_BRAND_EXCEPTION"] };
      }
      return eligible;
    }
    case "sclerosing-injection":
      return limitedTo(read(claim.substance), "R_SUBSTANCE");
    case "hospital-bed": {
      // The other mode's cost for the whole need bounds both modes together.
      const accepted = paidEntries(history)
        .filter(({ use }) => use.benefit === "hospital-bed" && use.person === claim.person)
        .map(({ use }) => use.eligible);
      return limitedTo(subtract(read(claim.bed.alternative), sum(accepted)), "R_BED");
    }
    case "compression-stockings": {
      const used = inTheSameYear(ofTheSameMaximum(history, claim, readings), claim)
        .map(({ use }) => use.pairs)
        .reduce((total, pairs) => total + pairs, 0);
      const pairsLeft = Math.max((lineOf(claim.benefit).maxima.pairsACalendarYear ?? 0) - used, 0);
      if (claim.pairs <= pairsLeft) {
        return { eligible: amount, pairs: claim.pairs, reasons: [] };
      }
      const share = make(BigInt(pairsLeft), BigInt(claim.pairs));
      const eligible = toCents(multiply(amount, share));
      // One cent for four pairs: three quarters of it round to the same cent, so nothing was lowered.
      return { eligible, pairs: pairsLeft, reasons: compare(eligible, amount) < 0 ? ["R_PAIRS"] : [] };
    }
    case "dental-basic":
    case "dental-restorative": {
      if (claim.laboratory === undefined) {
        return asBilled;
      }
      if (claim.benefit === "dental-restorative" && readings.laboratoryLimit === "basic") {
        return asBilled;
      }
      const fee = subtract(amount, read(claim.laboratory));
      const laboratory = least(read(claim.laboratory), toCents(multiply(percent(LABORATORY_PERCENT), fee)));
      return limitedTo(add(fee, laboratory), "R_LABORATORY");
    }
    default:
      return asBilled;
  }
}

// ---------------------------------------------------------------- the maxima

type Limit = { reason: string; left: Rational };

/** In the order in which they are met: unit, sub-limit, pool. */
function limits(claim: Claim, person: Person, history: OracleHistory, readings: OracleReadings): Limit[] {
  const { maxima } = lineOf(claim.benefit);
  const shared = ofTheSameMaximum(history, claim, readings);
  const found: Limit[] = [];

  const isXRay = claim.benefit === "chiropractic-osteopathy" && claim.service === "x-ray";
  if (maxima.treatment !== undefined && !isXRay) {
    found.push({ reason: "R_MAXIMUM_TREATMENT", left: left(maxima.treatment, ZERO) });
  }
  if (maxima.xRay !== undefined && isXRay) {
    found.push({ reason: "R_MAXIMUM_X_RAY", left: left(maxima.xRay, ZERO) });
  }
  if (maxima.day !== undefined) {
    const thatDay = paidEntries(history).filter(
      ({ use }) => use.benefit === claim.benefit && use.person === claim.person && use.incurred === claim.incurred,
    );
    found.push({ reason: "R_MAXIMUM_DAY", left: left(maxima.day, paidIn(thatDay)) });
  }
  if (maxima.trip !== undefined && (claim.benefit === "travel-insurance" || claim.benefit === "trip-cancellation")) {
    const thatTrip = paidEntries(history).filter(
      ({ use }) =>
        use.benefit === claim.benefit &&
        use.trip === claim.trip &&
        (readings.tripMaximum === "trip" || use.person === claim.person),
    );
    found.push({ reason: "R_MAXIMUM_TRIP", left: left(maxima.trip, paidIn(thatTrip)) });
  }

  if (claim.benefit === "vision") {
    const rule = ageRuleOn(person, claim.incurred);
    const seen = shared.filter(({ use }) => readings.visionAtThirteen === "all-payments" || use.ageRule === rule);
    if (claim.item === "exam") {
      const exams = seen.filter(({ use }) => use.item === "exam");
      found.push({
        reason: "R_MAXIMUM_EXAM",
        left: leftInMonths(VISION[rule].exams, claim.incurred, exams, readings),
      });
    }
    found.push({
      reason: "R_MAXIMUM_MONTHS",
      left: leftInMonths(VISION[rule].whole, claim.incurred, seen, readings),
    });
  }

  if (maxima.calendarYear !== undefined) {
    const thatYear = inTheSameYear(ofTheSameDiscipline(shared, claim, readings), claim);
    found.push({ reason: "R_MAXIMUM_YEAR", left: left(maxima.calendarYear, paidIn(thatYear)) });
  }
  if (maxima.months !== undefined) {
    found.push({
      reason: "R_MAXIMUM_MONTHS",
      left: leftInMonths(maxima.months, claim.incurred, shared, readings),
    });
  }
  if (maxima.lifetime !== undefined) {
    found.push({ reason: "R_MAXIMUM_LIFETIME", left: left(maxima.lifetime, paidIn(shared)) });
  }
  return found;
}

// ---------------------------------------------------------------- one claim

function checkClaim(claim: Claim, readings: OracleReadings): void {
  if (claim.received < claim.incurred) {
    throw new Error(`${claim.id}: received before incurred`);
  }
  const grouped =
    claim.benefit === "chiropractic-osteopathy" ||
    claim.benefit === "kinesitherapy-orthotherapy-massage" ||
    claim.benefit === "psychology";
  if (grouped && readings.groupedDisciplines === "each" && disciplineOf(claim) === null) {
    throw new Error(`${claim.id}: no discipline`);
  }
  const part =
    claim.benefit === "sclerosing-injection"
      ? claim.substance
      : claim.benefit === "dental-basic" || claim.benefit === "dental-restorative"
        ? claim.laboratory
        : undefined;
  if (part !== undefined && compare(read(part), read(claim.amount)) > 0) {
    throw new Error(`${claim.id}: a part is above the whole`);
  }
}

type Outcome = {
  eligible: Rational;
  paid: Rational;
  counted: Rational;
  pairs: number;
  reasons: string[];
  isUnknown: boolean;
};

function nothing(reasons: string[], isUnknown = false): Outcome {
  return { eligible: ZERO, paid: ZERO, counted: ZERO, pairs: 0, reasons, isUnknown };
}

function outcome(certificate: Certificate, claim: Claim, history: OracleHistory, readings: OracleReadings): Outcome {
  const line = lineOf(claim.benefit);
  const person = personOf(certificate, claim);

  if (claim.incurred < SCHEDULE_FROM) {
    return claim.benefit === "medical-cannabis" ? nothing(["R_CANNABIS_START"]) : nothing(["R_OUTSIDE_SCHEDULE"], true);
  }

  const covered = cover(certificate, claim);
  const failed = refusals(claim, line, history, readings);
  if ("reason" in covered) {
    return nothing([covered.reason, ...failed]);
  }
  if (failed.length > 0) {
    return nothing(failed);
  }

  const { eligible, pairs, reasons } = eligibleExpense(claim, history, readings);

  const { rate } = covered;
  const atTheRate = toCents(multiply(rate, eligible));
  const room = outOfPocketLeft(history, claim);
  const isSplit = line.counted && (line.code === "drugs" || readings.fullReimbursementScope === "counted-lines");
  const beforeCaps = isSplit ? most(atTheRate, subtract(eligible, room)) : atTheRate;

  let paid = beforeCaps;
  const met: string[] = [];
  for (const limit of limits(claim, person, history, readings)) {
    if (compare(limit.left, paid) < 0) {
      paid = limit.left;
      met.push(limit.reason);
    }
  }

  let counted = ZERO;
  if (line.counted) {
    counted = subtract(eligible, paid);
    if (met.length > 0) {
      if (readings.countedWhenCapped === "with-what-was-paid") {
        counted = toCents(divide(multiply(paid, subtract(make(1n), rate)), rate));
      } else if (readings.countedWhenCapped === "full-coinsurance") {
        counted = subtract(eligible, atTheRate);
      }
    }
    counted = least(counted, room);
  }

  return { eligible, paid, counted, pairs, reasons: [...reasons, ...met], isUnknown: false };
}

function statusOf({ reasons, paid, isUnknown }: Outcome): OracleDecision["status"] {
  if (isUnknown) {
    return "unknown";
  }
  if (reasons.length === 0) {
    return "paid";
  }
  return compare(paid, ZERO) > 0 ? "reduced" : "refused";
}

function decisionOf(claim: Claim, found: Outcome): OracleDecision {
  const submitted = read(claim.amount);
  return {
    claim: claim.id,
    submitted: formatCents(submitted),
    eligible: formatCents(found.eligible),
    paid: formatCents(found.paid),
    patient: formatCents(subtract(submitted, found.paid)),
    status: statusOf(found),
    reasons: found.reasons,
    outOfPocketCounted: formatCents(found.counted),
  };
}

function decide(
  certificate: Certificate,
  claim: Claim,
  history: OracleHistory,
  readings: OracleReadings,
): { id: string; claim: Claim; decision: OracleDecision; use: OracleUse } {
  checkClaim(claim, readings);
  const found = outcome(certificate, claim, history, readings);
  const decision = decisionOf(claim, found);

  const otherScope = readings.fullReimbursementScope === "drugs" ? "counted-lines" : "drugs";
  const other = outcome(certificate, claim, history, { ...readings, fullReimbursementScope: otherScope });
  if (compare(other.paid, found.paid) !== 0) {
    decision.underOther = formatCents(other.paid);
  }

  const use: OracleUse = {
    person: claim.person,
    benefit: claim.benefit,
    incurred: claim.incurred,
    eligible: found.eligible,
    paid: found.paid,
    counted: found.counted,
    pairs: found.pairs,
    discipline: disciplineOf(claim),
    ageRule: claim.benefit === "vision" ? ageRuleOn(personOf(certificate, claim), claim.incurred) : null,
    item: claim.benefit === "vision" ? claim.item : null,
    act: claim.benefit === "dental-basic" ? claim.act : null,
    trip: claim.benefit === "travel-insurance" || claim.benefit === "trip-cancellation" ? claim.trip : null,
  };
  return { id: claim.id, claim, decision, use };
}

// ---------------------------------------------------------------- all claims of a call

function before(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inCanonicalOrder(claims: readonly Claim[], readings: OracleReadings): Claim[] {
  return [...claims].sort((a, b) => {
    const incurred = before(a.incurred, b.incurred);
    const received = before(a.received, b.received);
    const dates = readings.claimOrder === "received" ? received || incurred : incurred || received;
    return dates || before(a.id, b.id);
  });
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same whatever the order in which the keys were written. */
function contentOf(claim: Claim): string {
  return JSON.stringify(claim, (_key, value: unknown) =>
    isPlainObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => before(a, b))) : value,
  );
}

export function adjudicate(
  certificate: Certificate,
  claims: readonly Claim[],
  history: OracleHistory = [],
  readings: Partial<OracleReadings> = {},
): { decisions: OracleDecision[]; history: OracleHistory } {
  const read: OracleReadings = { ...DEFAULT_ORACLE_READINGS, ...readings };
  const decisions: OracleDecision[] = [];
  let known = history;
  for (const claim of inCanonicalOrder(claims, read)) {
    const earlier = known.find(({ id }) => id === claim.id);
    if (earlier === undefined) {
      const entry = decide(certificate, claim, known, read);
      decisions.push(entry.decision);
      known = [...known, entry];
    } else if (earlier.claim !== null && contentOf(earlier.claim) === contentOf(claim)) {
      decisions.push(decisionOf(claim, nothing(["R_ALREADY_DECIDED"])));
    } else {
      throw new Error(`${claim.id}: already decided with another content`);
    }
  }
  return { decisions, history: known };
}

/** The history as if that claim had not been decided; the decisions on the others stand. */
export function reverse(history: OracleHistory, claimId: string): OracleHistory {
  if (!history.some(({ id }) => id === claimId)) {
    throw new Error(`never decided: ${claimId}`);
  }
  return history.filter(({ id }) => id !== claimId);
}

/** A history of what another system paid, in the order given. */
export function opened(payments: readonly OraclePayment[]): OracleHistory {
  return payments.map((payment) => ({
    id: payment.id,
    claim: null,
    decision: null,
    use: {
      person: payment.person,
      benefit: payment.benefit,
      incurred: payment.incurred,
      eligible: read(payment.eligible ?? "0"),
      paid: read(payment.paid),
      counted: read(payment.outOfPocketCounted ?? "0"),
      pairs: payment.pairs ?? 0,
      discipline: payment.service === "x-ray" ? "chiropractic" : (payment.discipline ?? null),
      ageRule: payment.ageRule ?? null,
      item: payment.item ?? null,
      act: payment.act ?? null,
      trip: payment.trip ?? null,
    },
  }));
}
