// Whole histories of a certificate, to compare two adjudicators: valid input only, crowded on the boundaries.
// A history is a pure function of a world (one number), of flipped readings and of a list of slots (one number each).
// Each slot makes its event from the world and its own number alone, so that dropping slots shrinks a history well.

import fc from "fast-check";
import type {
  Certificate,
  Claim,
  ClaimBase,
  ClaimFacts,
  CoveragePeriod,
  Health,
  OracleReadings,
  Person,
} from "../oracle/adjudicate.js";
import { LINES } from "../oracle/benefits.js";
import type { BenefitCode } from "../oracle/benefits.js";
import { addDays, addMonths } from "../oracle/dates.js";
import type { LevelNumber, ScenarioLetter, StatusName } from "../oracle/figures.js";

export type Batch = { claims: Claim[] } | { reverse: string };
export type History = { certificate: Certificate; batches: Batch[]; readings: Partial<OracleReadings> };

// ---------------------------------------------------------------- dice

type Dice = {
  /** A whole number from 0, below n. */
  below: (n: number) => number;
  chance: (percent: number) => boolean;
  of: <Value>(values: readonly Value[]) => Value;
};

/** A small generator of 32 bits (mulberry32): quick to start, one for each slot. */
function dice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  return { below, chance: (percent) => below(100) < percent, of: (values) => values[below(values.length)]! };
}

// ---------------------------------------------------------------- readings

type Flip = { readings: Partial<OracleReadings>; benefits: readonly BenefitCode[] };

const MONTHLY: readonly BenefitCode[] = ["hearing-aid", "glucometer", "tens", "insulin-pump", "vision", "dental-basic"];
const GROUPED: readonly BenefitCode[] = ["chiropractic-osteopathy", "kinesitherapy-orthotherapy-massage", "psychology"];
const COUNTED: readonly BenefitCode[] = LINES.filter(({ counted }) => counted).map(({ code }) => code);
const CAPPED_COUNTED: readonly BenefitCode[] = ["sclerosing-injection", "deep-shoes", "transport-lodging"];
/** The lines with facts of their own that no reading flips. */
const PARTICULAR: readonly BenefitCode[] = ["compression-stockings", "hospital-bed", "medical-cannabis"];
const ALL: readonly BenefitCode[] = LINES.map(({ code }) => code);

/** Each other option, with the lines on which it can be seen. */
const FLIPS: readonly Flip[] = [
  { readings: { fullReimbursementScope: "counted-lines" }, benefits: COUNTED },
  { readings: { countedWhenCapped: "full-coinsurance" }, benefits: CAPPED_COUNTED },
  { readings: { countedWhenCapped: "all-unreimbursed" }, benefits: CAPPED_COUNTED },
  { readings: { claimOrder: "received" }, benefits: ALL },
  { readings: { dearerGeneric: "lowest-generic" }, benefits: ["drugs"] },
  { readings: { monthWindows: "fixed-blocks" }, benefits: MONTHLY },
  { readings: { laboratoryLimit: "basic-and-restorative" }, benefits: ["dental-restorative"] },
  { readings: { maximaScope: "certificate" }, benefits: [...MONTHLY, ...GROUPED, "compression-stockings", "wig"] },
  { readings: { groupedDisciplines: "each" }, benefits: GROUPED },
  { readings: { visionAtThirteen: "all-payments" }, benefits: ["vision"] },
  { readings: { tripMaximum: "trip" }, benefits: ["travel-insurance", "trip-cancellation"] },
  { readings: { healthClaimDeadline: "twelve-months" }, benefits: ALL },
];

// ---------------------------------------------------------------- the world

const FIRST_DATE = "2019-10-01";
const LAST_DATE = "2026-12-31";

function within(date: string): string {
  return date < FIRST_DATE ? FIRST_DATE : date > LAST_DATE ? LAST_DATE : date;
}

type World = {
  seed: number;
  certificate: Certificate;
  readings: Partial<OracleReadings>;
  /** The lines that the run is about. */
  focus: readonly BenefitCode[];
  /** Dates around which everything happens. */
  anchors: readonly string[];
  /** Few persons, few dates, no accidents: the maxima that need many claims are reached. */
  isDeep: boolean;
  batchCount: number;
  trips: readonly string[];
};

const NOTABLE_DATES: readonly string[] = [
  "2019-12-31",
  "2020-01-01",
  "2020-02-29",
  "2020-03-31",
  "2020-05-31",
  "2020-08-31",
  "2020-12-31",
  "2021-01-01",
  "2021-02-28",
  "2021-05-31",
  "2021-12-31",
  "2022-01-31",
  "2022-11-30",
  "2023-01-01",
  "2024-02-28",
  "2024-02-29",
  "2024-03-31",
  "2025-02-28",
  "2025-12-31",
];

function randomDate(d: Dice): string {
  return addMonths(`2019-10-${String(1 + d.below(31)).padStart(2, "0")}`, d.below(86));
}

/** 29 Feb and the ends of months among them; 13 years later is between 2019 and 2026. */
const BIRTHS_OF_CHILDREN: readonly string[] = [
  "2006-12-31",
  "2007-01-31",
  "2008-02-29",
  "2008-02-29",
  "2009-03-01",
  "2010-12-31",
  "2011-01-01",
  "2012-02-29",
  "2013-05-31",
];

function personsOf(d: Dice, anchors: string[]): Person[] {
  const persons: Person[] = [{ id: "m", role: "member", birthDate: d.of(["1970-01-01", "1985-07-31", "1992-02-29"]) }];
  if (d.chance(55)) {
    persons.push({ id: d.of(["s", "S"]), role: "spouse", birthDate: d.of(["1972-12-31", "1988-02-29", "1990-06-15"]) });
  }
  const children = d.of([0, 1, 1, 2]);
  for (let child = 1; child <= children; child += 1) {
    const birthDate = d.chance(80) ? d.of(BIRTHS_OF_CHILDREN) : d.of(["2001-04-30", "2018-09-15"]);
    persons.push({ id: `k${child}`, role: "child", birthDate });
    anchors.push(addMonths(birthDate, 156));
  }
  for (const person of persons) {
    if (person.role !== "member" && d.chance(20)) {
      person.from = d.chance(50) ? d.of(anchors) : randomDate(d);
    }
    if (person.role !== "member" && d.chance(20)) {
      const until = d.chance(50) ? addDays(d.of(anchors), d.of([-1, 0])) : randomDate(d);
      person.until = person.from !== undefined && until < person.from ? null : until;
    }
  }
  return persons;
}

const SCENARIO_LETTERS: readonly ScenarioLetter[] = "ABCDEFGHIJKLMNO".split("") as ScenarioLetter[];
const STATUS_NAMES: readonly StatusName[] = ["individual", "single-parent", "family"];
const LEVELS: readonly LevelNumber[] = [1, 2, 3];

function healthOf(d: Dice): Health {
  const way = d.below(100);
  if (way < 50) {
    return { scenario: d.of(["O", "O", "O", "N", "L", "I"] as const) };
  }
  if (way < 70) {
    return { scenario: d.of(SCENARIO_LETTERS) };
  }
  if (way < 85) {
    const status = d.of(STATUS_NAMES);
    const level = d.of(LEVELS);
    return status === "individual"
      ? { status, level }
      : { status, level, dependantsLevel: d.of(LEVELS.slice(0, level)) };
  }
  return way < 94 ? "exempt" : null;
}

function periodOf(d: Dice, from: string, until: string | null): CoveragePeriod {
  const health = healthOf(d);
  const period: CoveragePeriod = { from, until, health };
  // Dental goes with health or with the exemption from it.
  const dental = health === null ? null : d.of(["family", "family", "single-parent", "individual", null] as const);
  if (dental !== null || d.chance(50)) {
    period.dental = dental;
  }
  return period;
}

function coverageOf(d: Dice, anchors: string[], isDeep: boolean): CoveragePeriod[] {
  if (isDeep || d.chance(42)) {
    return [{ from: "2019-01-01", until: null, health: { scenario: "O" }, dental: "family" }];
  }
  const cuts = Array.from({ length: d.below(3) }, () => (d.chance(50) ? d.of(anchors) : randomDate(d)));
  const starts = [d.chance(70) ? "2019-10-01" : d.of(anchors), ...cuts].sort();
  const periods: CoveragePeriod[] = [];
  starts.forEach((from, at) => {
    const next = starts[at + 1];
    if (next === undefined) {
      periods.push(periodOf(d, from, d.chance(75) ? null : addMonths(from, 1 + d.below(60))));
    } else if (from < next) {
      // Next to the following one, or with a gap before it.
      const until = d.chance(70) ? addDays(next, -1) : addDays(next, -1 - d.below(40));
      if (from <= until) {
        periods.push(periodOf(d, from, until));
      }
    }
    anchors.push(from);
  });
  return periods;
}

function focusOf(d: Dice, flips: readonly Flip[], isDeep: boolean): BenefitCode[] {
  if (isDeep) {
    const long: readonly BenefitCode[] = ["transport-lodging", "transport-lodging", ...GROUPED];
    const seen = flips[0]?.benefits ?? long;
    return [d.of(seen === ALL ? long : seen)];
  }
  const focus: BenefitCode[] = [];
  for (const { benefits } of flips) {
    if (d.chance(75)) {
      focus.push(d.of(benefits));
    }
  }
  const wanted = d.of([1, 1, 2, 2, 3, 4]);
  while (focus.length < wanted) {
    const way = d.below(100);
    const pool = way < 33 ? COUNTED : way < 53 ? MONTHLY : way < 61 ? GROUPED : way < 70 ? PARTICULAR : ALL;
    focus.push(way >= 33 || d.chance(50) ? d.of(pool) : "drugs");
  }
  return focus;
}

function worldOf(seed: number, flipped: readonly number[]): World {
  const d = dice(seed);
  const flips = flipped.map((at) => FLIPS[at % FLIPS.length]!);
  const isDeep = d.chance(15);
  const anchors = Array.from({ length: isDeep ? 1 : 1 + d.below(3) }, () =>
    d.chance(65) ? d.of(NOTABLE_DATES) : randomDate(d),
  );
  const persons = personsOf(d, anchors);
  const coverage = coverageOf(d, anchors, isDeep);
  return {
    seed,
    certificate: { id: "cert", persons: isDeep && d.chance(60) ? persons.slice(0, 1) : persons, coverage },
    readings: Object.assign({}, ...flips.map(({ readings }) => readings)) as Partial<OracleReadings>,
    focus: focusOf(d, flips, isDeep),
    anchors: (isDeep ? anchors.slice(0, 1) : anchors).map(within),
    isDeep,
    batchCount: 1 + d.below(4),
    trips: d.of([["t1"], ["t1", "t2"], ["t1", "T1"]]),
  };
}

// ---------------------------------------------------------------- dates and amounts of a claim

const MONTHS_OF: Partial<Record<BenefitCode, readonly number[]>> = {
  "hearing-aid": [48],
  glucometer: [36],
  tens: [60],
  "insulin-pump": [60],
  vision: [12, 36],
  "dental-basic": [9, 36],
};

function incurredOf(d: Dice, world: World, benefit: BenefitCode, person: Person): string {
  const date = dateNearAnchors(d, world, benefit, person);
  // The tables say nothing of 2019: a few claims are enough to see that.
  return date < "2020-01-01" && d.chance(60) ? addMonths(date, 12) : date;
}

function dateNearAnchors(d: Dice, world: World, benefit: BenefitCode, person: Person): string {
  const isChildsVision = benefit === "vision" && person.role === "child" && d.chance(60);
  const anchor = isChildsVision ? within(addMonths(person.birthDate, 156)) : d.of(world.anchors);
  if (world.isDeep) {
    return within(addDays(anchor, d.below(60)));
  }
  const windows = MONTHS_OF[benefit];
  const way = d.below(100);
  if (windows !== undefined && way < 70) {
    // The edges of windows before and after, and dates well inside them.
    const shift = d.of(windows) * d.of([-2, -1, 0, 0, 1, 1, 2]) + (d.chance(20) ? d.of([-7, -3, 4, 6]) : 0);
    // Back into the years of the tables, mostly: an edge lies on the other side as well.
    const isOutside = addMonths(anchor, shift) < "2020-01-01" || addMonths(anchor, shift) > LAST_DATE;
    const months = isOutside && d.chance(90) ? -shift : shift;
    return within(addDays(addMonths(anchor, months), d.of([-1, 0, 0, 0, 1])));
  }
  if (way < 60) {
    return within(addDays(anchor, d.of([-1, 0, 0, 0, 1, 2])));
  }
  if (way < 93) {
    return within(addDays(anchor, d.below(120) - 30));
  }
  return within(randomDate(d));
}

function receivedOf(d: Dice, incurred: string): string {
  const way = d.below(100);
  if (way < 45) {
    return incurred;
  }
  if (way < 75) {
    return addDays(incurred, d.below(60));
  }
  return way < 92 ? addDays(addMonths(incurred, 12), d.of([-1, 0, 0, 1])) : addMonths(incurred, d.below(40));
}

/** Gross expenses, in cents, that bring one maximum or the 950.00 exactly to its end, whole or in parts. */
const GROSS: Readonly<Record<BenefitCode, readonly number[]>> = {
  drugs: [475000, 475000, 237500, 118750, 95000, 6000],
  ambulance: [475000, 237500, 118750, 47500],
  "travel-insurance": [500000000, 250000000, 499999900],
  "trip-cancellation": [500000, 250000, 166667],
  "hearing-aid": [60000, 30000, 20000],
  "insulin-pump-supplies": [475000, 10000],
  "orthopaedic-appliance": [475000, 237500, 118750],
  "therapeutic-respiratory-device": [1250000, 625000, 416667],
  "compression-stockings": [30000, 10000, 9999, 7],
  "medical-cannabis": [250000, 125000, 83333],
  "orthopaedic-shoes": [475000, 237500, 118750],
  "deep-shoes": [18750, 9375, 6250, 40000],
  "accidental-dental-surgery": [475000, 10000],
  "wheelchair-postoperative-bra": [475000, 10000],
  glucometer: [30000, 15000, 10000],
  "sclerosing-injection": [3125, 6250, 5000, 200000],
  "intraocular-lens": [475000, 237500, 118750],
  "hospital-bed": [100000, 60000, 50000, 33333],
  "artificial-limb-external-prosthesis": [475000, 237500, 118750],
  tens: [70000, 35000, 23333],
  "insulin-pump": [800000, 400000, 266667],
  wig: [37500, 18750, 12500],
  "breast-prosthesis-ostomy": [475000, 237500, 118750],
  "transport-lodging": [6000, 3000, 12000, 200000],
  "audiology-occupational-speech": [10000, 3750],
  "chiropractic-osteopathy": [3750, 4000, 5000, 2500],
  physiotherapy: [3750, 5000],
  acupuncture: [3750, 5000],
  "kinesitherapy-orthotherapy-massage": [3125, 6000, 1563],
  podiatry: [3750, 5000],
  psychology: [200000, 100000, 66667, 13000],
  vision: [40000, 20000, 5000, 10000, 2500],
  "dental-basic": [10000, 5000, 15000],
  "dental-restorative": [166667, 83333, 55556],
};

function centsOf(d: Dice, world: World, benefit: BenefitCode): number {
  const way = d.below(100);
  if (way < 55 || (world.isDeep && way < 90)) {
    return Math.max(d.of(GROSS[benefit]) + d.of([-1, 0, 0, 1]), 1);
  }
  if (way < 65) {
    return 1 + d.below(20);
  }
  if (way < 75) {
    return 1 + d.below(5000000);
  }
  return 1 + d.below(2 * d.of(GROSS[benefit]));
}

function written(cents: number): string {
  return `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;
}

/** Decimal text mostly; a shorter text or a number of the same value sometimes. */
function amountOf(d: Dice, cents: number): string | number {
  const way = d.below(100);
  if (way < 80) {
    return written(cents);
  }
  return way < 90 ? String(cents / 100) : cents / 100;
}

/** A part of the whole, from nothing to all of it. */
function partOf(d: Dice, cents: number, near: readonly number[]): number {
  const way = d.below(100);
  if (way < 15) {
    return d.of([0, cents]);
  }
  if (way < 60) {
    return Math.min(Math.max(d.of(near) + d.of([-1, 0, 1]), 0), cents);
  }
  return d.below(cents + 1);
}

// ---------------------------------------------------------------- one claim

function factsOf(d: Dice, world: World, benefit: BenefitCode, cents: number): ClaimFacts {
  // Conditions hold mostly, so that money flows.
  const holds = (): boolean => world.isDeep || d.chance(96);
  const needsDiscipline = world.readings.groupedDisciplines === "each";

  switch (benefit) {
    case "drugs": {
      if (d.chance(12)) {
        const service = { kind: "pharmacy-service" } as const;
        return { benefit, drug: d.chance(50) ? service : { ...service, prescriptionOnly: d.chance(50) } };
      }
      const drug: Extract<ClaimFacts, { benefit: "drugs" }>["drug"] = { prescriptionOnly: holds() };
      if (d.chance(30)) {
        drug.kind = "drug";
      }
      const isInnovator = d.chance(35);
      if (isInnovator || d.chance(30)) {
        drug.innovator = isInnovator;
      }
      if (d.chance(isInnovator ? 80 : 35)) {
        const lowest = d.chance(20) ? cents + d.of([-1, 0, 1, 500]) : 1 + d.below(cents);
        drug.lowestGeneric = amountOf(d, Math.max(lowest, 1));
      }
      if (isInnovator && d.chance(35)) {
        drug.brandException = { medicalReason: d.chance(85), physicianForm: d.chance(85), approved: d.chance(85) };
      }
      return { benefit, drug };
    }
    case "medical-cannabis": {
      const stage = d.of(["first", "renewal", "current"] as const);
      const documents =
        stage !== "current" || d.chance(20)
          ? {
              medicalDocument: stage === "current" ? d.chance(50) : holds(),
              authorizationForm: stage === "current" ? d.chance(50) : holds(),
              samePractitioner: stage === "current" ? d.chance(50) : holds(),
            }
          : {};
      return {
        benefit,
        cannabis: {
          prescriber: holds() ? d.of(["physician", "nurse-practitioner"] as const) : "other",
          stage,
          ...documents,
          approved: holds(),
          indicationAccepted: holds(),
          licensedSeller: holds(),
          nature: holds() ? "product" : d.of(["production", "administration", "paperwork"] as const),
        },
      };
    }
    case "compression-stockings":
      return { benefit, pairs: d.of([1, 1, 1, 2, 2, 3, 4, 7]) };
    case "sclerosing-injection":
      return { benefit, substance: amountOf(d, partOf(d, cents, [3125, 2500, cents])) };
    case "hospital-bed": {
      const alternative = Math.max(d.of([100000, 100000, 60000, 150000, 1 + d.below(200000)]) + d.of([-1, 0, 1]), 1);
      return { benefit, bed: { mode: d.of(["rental", "purchase"] as const), alternative: amountOf(d, alternative) } };
    }
    case "travel-insurance":
    case "trip-cancellation":
      return { benefit, trip: d.of(world.trips) };
    case "chiropractic-osteopathy": {
      const service = d.chance(25) ? "x-ray" : "treatment";
      const discipline =
        service === "x-ray" && d.chance(85) ? "chiropractic" : d.of(["chiropractic", "osteopathy"] as const);
      const isNeeded = needsDiscipline && service === "treatment";
      return isNeeded || d.chance(50) ? { benefit, service, discipline } : { benefit, service };
    }
    case "kinesitherapy-orthotherapy-massage": {
      const discipline = d.of(["kinesitherapy", "orthotherapy", "massage", "massage"] as const);
      return needsDiscipline || d.chance(50) ? { benefit, discipline } : { benefit };
    }
    case "psychology": {
      const discipline = d.of([
        "psychology",
        "psychology",
        "psychotherapy",
        "psychoanalysis",
        "psychiatry",
        "psychoeducation",
        "social-work",
        "guidance-counselling",
      ] as const);
      return needsDiscipline || d.chance(50) ? { benefit, discipline } : { benefit };
    }
    case "vision":
      return { benefit, item: d.chance(45) ? "exam" : "correction" };
    case "dental-basic": {
      const act = d.of(["recall-exam", "recall-exam", "complete-exam", "other"] as const);
      const half = Math.floor(cents / 3);
      return d.chance(30)
        ? { benefit, act, laboratory: amountOf(d, partOf(d, cents, [half, half])) }
        : { benefit, act };
    }
    case "dental-restorative":
      return d.chance(50)
        ? { benefit, laboratory: amountOf(d, partOf(d, cents, [Math.floor(cents / 3)])) }
        : { benefit };
    default:
      return { benefit };
  }
}

/** Capitals, digits of different lengths and an accent, so that the order of ids is seen. */
const ID_PREFIXES: readonly string[] = ["c", "c", "C", "a", "Z", "é"];

function claimOf(d: Dice, world: World, at: number): Claim {
  const benefit = world.isDeep || d.chance(92) ? d.of(world.focus) : d.of(ALL);
  const { persons } = world.certificate;
  const person = d.chance(50) ? persons[0]! : d.of(persons);
  const incurred = incurredOf(d, world, benefit, person);
  const cents = centsOf(d, world, benefit);
  const line = LINES.find(({ code }) => code === benefit)!;
  const base: ClaimBase = {
    id: `${d.of(ID_PREFIXES)}${String(at)}`,
    person: person.id,
    incurred,
    received: receivedOf(d, incurred),
    amount: amountOf(d, cents),
  };
  if (line.prescription ? d.chance(97) || world.isDeep : d.chance(10)) {
    base.prescription = true;
  }
  return { ...base, ...factsOf(d, world, benefit, cents) };
}

// ---------------------------------------------------------------- the whole history

/** No other fact of the claim bounds its amount from below. */
function isBillOnly(claim: Claim): boolean {
  return !("laboratory" in claim) && !("substance" in claim);
}

function build(seed: number, flipped: readonly number[], slots: readonly number[]): History {
  const world = worldOf(seed, flipped);

  type Slot = { batch: number; kind: "claim" | "again" | "reverse"; d: Dice; at: number };
  const planned = slots.map((slot, at): Slot => {
    const d = dice(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(slot, 0xc2b2ae35));
    const way = d.below(100);
    const kind = at === 0 || way < 86 ? "claim" : way < 92 ? "again" : "reverse";
    return { batch: d.below(world.batchCount), kind, d, at };
  });

  const batches: Batch[] = [];
  /** What the ledger holds of each id, and what it held of those reversed. */
  const decided = new Map<string, Claim>();
  const reversed = new Map<string, Claim>();
  for (let batch = 0; batch < world.batchCount; batch += 1) {
    const here = planned.filter((slot) => slot.batch === batch);
    const claims: Claim[] = [];
    for (const { d, at } of here.filter(({ kind }) => kind === "claim")) {
      const claim = claimOf(d, world, at);
      claims.push(claim);
      decided.set(claim.id, claim);
    }
    for (const { d } of here.filter(({ kind }) => kind === "again")) {
      const freed = [...reversed.keys()];
      if (freed.length > 0 && d.chance(60)) {
        // Back after its reversal, sometimes for another amount.
        const id = d.of(freed);
        const claim = { ...reversed.get(id)! };
        reversed.delete(id);
        if (d.chance(40) && isBillOnly(claim)) {
          claim.amount = amountOf(d, centsOf(d, world, claim.benefit));
        }
        claims.push(claim);
        decided.set(id, claim);
      } else if (decided.size > 0) {
        claims.push({ ...decided.get(d.of([...decided.keys()]))! });
      }
    }
    if (claims.length > 0) {
      batches.push({ claims });
    }
    for (const { d } of here.filter(({ kind }) => kind === "reverse")) {
      const known = [...decided.keys()];
      if (known.length > 0) {
        const id = d.of(known);
        batches.push({ reverse: id });
        reversed.set(id, decided.get(id)!);
        decided.delete(id);
      }
    }
  }
  return { certificate: world.certificate, batches, readings: world.readings };
}

const MOST_SLOTS = 44;
const MOST_NUMBER = 0x7fffffff;

const anyNumber = fc.noShrink(fc.integer({ min: 0, max: MOST_NUMBER }));
const anyFlip = fc.noShrink(fc.integer({ min: 0, max: FLIPS.length - 1 }));

/** Shrinks to fewer events and fewer flipped readings in the same world. */
export function aHistory(): fc.Arbitrary<History> {
  return fc
    .tuple(
      anyNumber,
      // Flipped in about half of the runs: an array of 0 to 3 is empty once in four.
      fc.oneof(
        { weight: 1, arbitrary: fc.constant<number[]>([]) },
        { weight: 2, arbitrary: fc.array(anyFlip, { maxLength: 3, size: "max" }) },
      ),
      fc.array(anyNumber, { minLength: 1, maxLength: MOST_SLOTS, size: "max" }),
    )
    .map(([world, flips, slots]) => build(world, flips, slots));
}

/** The same kind of history from one number, without fast-check. */
export function historyOf(seed: number): History {
  const d = dice(seed ^ 0x51ed270b);
  const world = d.below(MOST_NUMBER);
  const flips = Array.from({ length: d.chance(50) ? 0 : 1 + d.below(3) }, () => d.below(FLIPS.length));
  const slots = Array.from({ length: 1 + d.below(MOST_SLOTS) }, () => d.below(MOST_NUMBER));
  return build(world, flips, slots);
}
