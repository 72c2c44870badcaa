import {
  adjudicate,
  reverse,
  type Adjudication,
  type AdjudicationResult,
  type Balance,
  type Context,
  type DecidedClaim,
  type Decision,
  type Usage,
} from "../../src/index.js";
import * as oracle from "../oracle/adjudicate.js";
import { DENTAL_EXAM_MONTHS, lineOf, OUT_OF_POCKET_MAXIMUM, VISION, type MonthsMaximum } from "../oracle/benefits.js";
import { addMonths, yearOf } from "../oracle/dates.js";
import type { History } from "./histories.js";

/** A decision as both adjudicators tell it: the reasons by their codes, in one order. */
export interface Told {
  claim: string;
  submitted: string;
  eligible: string;
  paid: string;
  patient: string;
  status: string;
  outOfPocketCounted: string;
  reasons: string[];
  underOther: string | undefined;
}

function told({ reasons, underOther, ...decision }: Decision): Told {
  const { claim, submitted, eligible, paid, patient, status, outOfPocketCounted } = decision;
  const codes = reasons.map(({ code }) => code).sort();
  const other = underOther?.paid;
  return { claim, submitted, eligible, paid, patient, status, outOfPocketCounted, reasons: codes, underOther: other };
}

/** A decision as one text: fast to compare. */
export function text({ reasons, ...one }: Told): string {
  const { claim, submitted, eligible, paid, patient, status, outOfPocketCounted, underOther } = one;
  const amounts = [submitted, eligible, paid, patient, outOfPocketCounted, underOther ?? "-"];
  return `${claim} ${status} ${amounts.join(" ")} ${reasons.join(" ")}`;
}

/** One call of a history: what it was given, and what came of it. */
export interface Call {
  input: Adjudication;
  result: AdjudicationResult;
}

/** Runs a whole history, batch after batch, through the package: its calls, and the ledger that they leave. */
export function played(
  { certificate, batches, readings }: History,
  context: Context = {},
): {
  calls: Call[];
  usage: Usage | undefined;
} {
  let usage: Usage | undefined;
  const calls: Call[] = [];
  for (const batch of batches) {
    if ("reverse" in batch) {
      if (usage !== undefined) usage = reverse({ claim: batch.reverse, usage });
      continue;
    }
    // The shapes are the same; the oracle has its own names for them.
    const input: Adjudication = { certificate: certificate, claims: batch.claims };
    if (usage !== undefined) input.usage = usage;
    const result = adjudicate(input, { ...context, readings });
    usage = result.usage;
    calls.push({ input, result });
  }
  return { calls, usage };
}

/** The decisions of a whole history. */
export function ours(history: History): Told[] {
  return played(history).calls.flatMap(({ result }) => result.decisions.map(told));
}

/** Runs a whole history through the oracle. */
export function theirs({ certificate, batches, readings }: History): Told[] {
  let history: oracle.OracleHistory = [];
  const decisions: Told[] = [];
  for (const batch of batches) {
    if ("reverse" in batch) {
      history = oracle.reverse(history, batch.reverse);
      continue;
    }
    const result = oracle.adjudicate(certificate, batch.claims, history, readings);
    history = result.history;
    decisions.push(
      ...result.decisions.map((one) => ({ ...one, reasons: [...one.reasons].sort(), underOther: one.underOther })),
    );
  }
  return decisions;
}

// ---------------------------------------------------------------- what a ledger holds

/** Cents of an amount, as a number: all of them are far below 2^53. */
export function cents(text: string): number {
  if (!/^\d+\.\d{2}$/.test(text)) throw new Error(`not an amount: ${text}`);
  return Number(text.replace(".", ""));
}

export function written(amount: number): string {
  return `${String(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, "0")}`;
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Only what was paid takes room, a slot or a pair. */
function paying({ decided }: Usage): DecidedClaim[] {
  return decided.filter(({ paid }) => paid !== "0.00");
}

function grouped(decided: readonly DecidedClaim[], key: (one: DecidedClaim) => string | undefined): DecidedClaim[][] {
  const groups = new Map<string, DecidedClaim[]>();
  for (const one of decided) {
    const name = key(one);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}

const paidOf = (decided: readonly DecidedClaim[]): number => sum(decided.map(({ paid }) => cents(paid)));
const dollars = (text: string): number => Number(text) * 100;

type OracleReadings = Required<History["readings"]>;
const readingsOf = (readings: History["readings"]): OracleReadings => ({
  ...oracle.DEFAULT_ORACLE_READINGS,
  ...readings,
});

/** The first day of the block of N months, counted from the first expense decided, that holds the date. */
function blockStart(date: string, first: string, months: number): string {
  let block = 0;
  while (date < addMonths(first, block * months)) block--;
  while (date >= addMonths(first, (block + 1) * months)) block++;
  return addMonths(first, block * months);
}

/** Every window of N months in which something is held, as its entries. */
function windows(
  decided: readonly DecidedClaim[],
  months: number,
  { monthWindows }: Pick<OracleReadings, "monthWindows">,
): DecidedClaim[][] {
  const [first] = decided;
  if (first === undefined) return [];
  const starts = decided.map(({ incurred }) =>
    monthWindows === "rolling" ? incurred : blockStart(incurred, first.incurred, months),
  );
  return starts.map((start) =>
    decided.filter(({ incurred }) => start <= incurred && incurred < addMonths(start, months)),
  );
}

/** Every maximum that the ledger holds more than, window by window. `isReversed` where blocks may have moved since. */
export function overfull(usage: Usage, readings: History["readings"], isReversed: boolean): string[] {
  const read = readingsOf(readings);
  const decided = paying(usage);
  const found: string[] = [];
  const check = (name: string, held: number, maximum: number): void => {
    if (held > maximum) found.push(`${name}: ${String(held)} of ${String(maximum)}`);
  };
  const owner = ({ person }: DecidedClaim): string => (read.maximaScope === "certificate" ? "all" : person);
  const discipline = (one: DecidedClaim): string =>
    read.groupedDisciplines === "each" ? (one.discipline ?? "none") : "shared";
  const year = ({ incurred }: DecidedClaim): string => String(yearOf(incurred));
  const inMonths = (name: string, held: readonly DecidedClaim[], { months, dollars: most }: MonthsMaximum): void => {
    if (read.monthWindows === "fixed-blocks" && isReversed) return;
    for (const window of windows(held, months, read)) check(name, paidOf(window), dollars(most));
  };

  for (const one of decided) {
    const { treatment, xRay } = lineOf(one.benefit).maxima;
    const most = one.service === "x-ray" ? xRay : treatment;
    if (most !== undefined) check(`unit of ${one.claim}`, cents(one.paid), dollars(most));
  }
  for (const held of grouped(decided, (one) => `${one.benefit} ${owner(one)}`)) {
    const { benefit } = held[0]!;
    const { maxima } = lineOf(benefit);
    if (maxima.lifetime !== undefined) check(`lifetime of ${benefit}`, paidOf(held), dollars(maxima.lifetime));
    if (maxima.months !== undefined) inMonths(`months of ${benefit}`, held, maxima.months);
    for (const same of grouped(held, (one) => `${year(one)} ${discipline(one)}`)) {
      if (maxima.calendarYear !== undefined) check(`year of ${benefit}`, paidOf(same), dollars(maxima.calendarYear));
    }
    for (const same of grouped(held, year)) {
      const pairs = sum(same.map((one) => one.pairs ?? 0));
      if (maxima.pairsACalendarYear !== undefined) check("pairs", pairs, maxima.pairsACalendarYear);
    }
    for (const rule of ["under-13", "13-and-over"] as const) {
      const ofRule = held.filter(({ ageRule }) => ageRule === rule);
      inMonths(`vision ${rule}`, ofRule, VISION[rule].whole);
      inMonths(
        `eye exams ${rule}`,
        ofRule.filter(({ item }) => item === "exam"),
        VISION[rule].exams,
      );
    }
  }
  for (const day of grouped(decided, (one) => `${one.benefit} ${one.person} ${one.incurred}`)) {
    const { benefit } = day[0]!;
    const { day: most } = lineOf(benefit).maxima;
    if (most !== undefined) check(`day of ${benefit}`, paidOf(day), dollars(most));
  }
  const traveller = ({ person }: DecidedClaim): string => (read.tripMaximum === "trip" ? "all" : person);
  for (const trip of grouped(decided, (one) => one.trip && `${one.benefit} ${traveller(one)} ${one.trip}`)) {
    const { benefit } = trip[0]!;
    check(`trip of ${benefit}`, paidOf(trip), dollars(lineOf(benefit).maxima.trip!));
  }
  for (const exams of grouped(decided, ({ act, person }) =>
    act === "other" ? undefined : act && `${act} ${person}`,
  )) {
    const act = exams[0]!.act as keyof typeof DENTAL_EXAM_MONTHS;
    if (read.monthWindows === "fixed-blocks" && isReversed) continue;
    for (const window of windows(exams, DENTAL_EXAM_MONTHS[act], read)) check(act, window.length, 1);
  }
  for (const same of grouped(usage.decided, year)) {
    const counted = sum(same.map(({ outOfPocketCounted }) => cents(outOfPocketCounted)));
    check("out of pocket", counted, dollars(OUT_OF_POCKET_MAXIMUM));
  }
  return found;
}

/** What the ledger holds of the maximum of a balance on its date, counted from nothing. In cents, pairs or exams. */
function heldOf(
  { on, benefit, person, discipline, trip, of, ...row }: Balance,
  usage: Usage,
  readings: History["readings"],
): number {
  const read = readingsOf(readings);
  // The two rules of vision are told by their months.
  const rule = row.months === 36 ? "13-and-over" : "under-13";
  const held = paying(usage).filter(
    (one) =>
      one.benefit === benefit &&
      (person === null || one.person === person) &&
      (discipline === undefined || one.discipline === discipline) &&
      (trip === undefined || one.trip === trip) &&
      (of === undefined || of === (benefit === "vision" ? one.item : one.act)) &&
      (benefit !== "vision" || read.visionAtThirteen === "all-payments" || one.ageRule === rule),
  );
  const amount = (some: readonly DecidedClaim[]): number =>
    row.unit === "dollars"
      ? paidOf(some)
      : row.unit === "exams"
        ? some.length
        : sum(some.map(({ pairs }) => pairs ?? 0));
  switch (row.per) {
    case "day":
      return amount(held.filter(({ incurred }) => incurred === on));
    case "calendar-year":
      return amount(held.filter(({ incurred }) => yearOf(incurred) === yearOf(on)));
    case "months": {
      const months = row.months!;
      const [first] = held;
      const starts =
        read.monthWindows === "rolling"
          ? [on, ...held.map(({ incurred }) => incurred)]
          : [blockStart(on, first?.incurred ?? on, months)];
      const around = starts.filter((start) => start <= on && on < addMonths(start, months));
      return Math.max(
        ...around.map((start) =>
          amount(held.filter(({ incurred }) => start <= incurred && incurred < addMonths(start, months))),
        ),
      );
    }
    default:
      return amount(held);
  }
}

const SPANS: readonly Balance["per"][] = ["day", "trip", "calendar-year", "months", "lifetime"];

/** Whether a maximum of the same line and day is around another: it counts all that the other counts, and more. */
export function isAround(other: Balance, row: Balance): boolean {
  if (other.benefit !== row.benefit || other.on !== row.on || other.unit !== row.unit || other.of !== undefined) {
    return false;
  }
  if (other.discipline !== row.discipline) return false;
  if (other.person !== null && other.person !== row.person) return false;
  // A part of the line within the same months, or a shorter time within a longer.
  if (row.of !== undefined) return other.per === row.per && other.months === row.months;
  return SPANS.indexOf(other.per) > SPANS.indexOf(row.per);
}

/** What is used and left of a balance, counted from nothing, for an expense that all the maxima around it see too. */
export function foldOf(
  row: Balance,
  rows: readonly Balance[],
  usage: Usage,
  readings: History["readings"],
): { used: number; left: number } {
  const inUnit = (text: string): number => (row.unit === "dollars" ? cents(text) : Number(text));
  const used = (one: Balance): number => Math.min(heldOf(one, usage, readings), inUnit(one.amount));
  const met = [row, ...rows.filter((other) => isAround(other, row))];
  return { used: used(row), left: Math.min(...met.map((one) => inUnit(one.amount) - used(one))) };
}
