import { addDays, yearOfDay } from "../calendar.js";
import type { Discipline } from "../coverage/benefits.js";
import type { ExactBenefit, ExactMaximum } from "../exact-benefits.js";
import type { Readings } from "../readings.js";
import type { AgeRule } from "./age.js";
import { leftAround, nextChange, openWindow, take, type MonthWindow } from "./month-window.js";

/** What the maxima look at in an expense: that of a claim to decide, or of one that was decided. */
export interface Expense {
  /** The id of its person. */
  owner: string;
  incurred: string;
  /** The same as a day number. */
  day: number;
  service: "treatment" | "x-ray" | undefined;
  discipline: Discipline | undefined;
  item: "exam" | "correction" | undefined;
  /** Of vision care. */
  ageRule: AgeRule | undefined;
  act: "recall-exam" | "complete-exam" | "other" | undefined;
  trip: string | undefined;
}

/** What a certificate was paid, summed as its maxima look at it. */
export interface Ledger {
  readings: Readonly<Readings>;
  /** What was counted in the out-of-pocket maximum, by calendar year. */
  outOfPocket: Map<number, number>;
  /** The bed expense accepted, by person. */
  bed: Map<string, number>;
  /** What was taken of the maxima that start again, at the index of the maximum: by owner, then by year, date or trip. */
  taken: (Map<Owner, Map<number | string, number>> | undefined)[];
  /** What was taken of the maxima of months, at the index of the maximum, by owner. */
  windows: (Map<Owner, MonthWindow> | undefined)[];
}

/** The id of a person, after the name of a discipline where each has its own; `null` for the certificate as a whole. */
type Owner = string | null;

/** What an expense takes of its maxima. */
export interface Taking {
  eligible: number;
  paid: number;
  counted: number;
  /** The pairs accepted. */
  pairs: number;
}

export function openLedger(readings: Readonly<Readings>): Ledger {
  return { readings, outOfPocket: new Map(), bed: new Map(), taken: [], windows: [] };
}

/** Whether a maximum looks at an expense. */
export function concerns(maximum: ExactMaximum, expense: Expense): boolean {
  if (maximum.age !== undefined && maximum.age !== expense.ageRule) return false;
  return concernsPart(maximum, expense);
}

function concernsPart({ per, of }: ExactMaximum, { service, item, act }: Expense): boolean {
  if (per === "treatment") return service !== "x-ray";
  if (per === "x-ray") return service === "x-ray";
  return of === undefined || of === item || of === act;
}

/** Whether a maximum is for one act: nothing is counted over time. */
export function isOfOneAct({ per }: ExactMaximum): boolean {
  return per === "treatment" || per === "x-ray";
}

/** What is left of a maximum for an expense. */
export function leftOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense): number {
  if (isOfOneAct(maximum)) return maximum.amount;
  if (maximum.per === "months") {
    const window = windowOf(ledger, maximum, expense);
    if (window === undefined) return maximum.amount;
    return leftAround(window, maximum.amount, expense.incurred, ledger.readings.monthWindows);
  }
  const taken = takenOf(ledger, maximum, expense)?.get(bucketOf(maximum, expense)) ?? 0;
  // Another system may have paid more.
  return Math.max(maximum.amount - taken, 0);
}

/** The next date on which what is left of a maximum may change; `null` when nothing taken is left to leave it. */
export function nextChangeOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense): string | null {
  const { incurred, day } = expense;
  if (maximum.per === "months") {
    const window = windowOf(ledger, maximum, expense);
    return window === undefined ? null : nextChange(window, incurred, ledger.readings.monthWindows);
  }
  const taken = takenOf(ledger, maximum, expense);
  if (taken === undefined) return null;
  const year = yearOfDay(day);
  switch (maximum.per) {
    case "day":
      return hasFrom(taken, incurred) ? addDays(incurred, 1) : null;
    case "calendar-year":
      return hasFrom(taken, year) ? `${String(year + 1)}-01-01` : null;
    default:
      return null;
  }
}

/** Whether something was taken in a bucket or a later one. */
function hasFrom(taken: ReadonlyMap<number | string, number>, bucket: number | string): boolean {
  for (const other of taken.keys()) if (other >= bucket) return true;
  return false;
}

/** Takes what was decided of an expense from the maxima of its line. Only what was paid takes room, a slot or a pair. */
export function record(ledger: Ledger, benefit: ExactBenefit, expense: Expense, taking: Taking): void {
  const { outOfPocket, bed } = ledger;
  const { owner, day } = expense;
  if (taking.counted > 0) {
    const year = yearOfDay(day);
    outOfPocket.set(year, (outOfPocket.get(year) ?? 0) + taking.counted);
  }
  if (taking.paid === 0) return;
  if (benefit.code === "hospital-bed") bed.set(owner, (bed.get(owner) ?? 0) + taking.eligible);
  for (const maximum of benefit.maxima) {
    if (isTaken(ledger, maximum, expense)) takeOf(ledger, maximum, expense, amountOf(maximum, taking));
  }
}

/** Under `visionAtThirteen: "all-payments"` the maxima of both ages see every payment (AMB-75). */
function isTaken({ readings }: Ledger, maximum: ExactMaximum, expense: Expense): boolean {
  if (isOfOneAct(maximum)) return false;
  return readings.visionAtThirteen === "all-payments" ? concernsPart(maximum, expense) : concerns(maximum, expense);
}

function amountOf({ unit }: ExactMaximum, { paid, pairs }: Taking): number {
  return unit === "dollars" ? paid : unit === "pairs" ? pairs : 1;
}

function takeOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense, amount: number): void {
  if (maximum.per === "months") {
    take(windowOf(ledger, maximum, expense) ?? openWindowOf(ledger, maximum, expense), expense.incurred, amount);
    return;
  }
  const taken = takenOf(ledger, maximum, expense) ?? openTaken(ledger, maximum, expense);
  const bucket = bucketOf(maximum, expense);
  taken.set(bucket, (taken.get(bucket) ?? 0) + amount);
}

/** What was taken of a maximum that starts again. */
function takenOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense): Map<number | string, number> | undefined {
  return ledger.taken[maximum.index]?.get(keyOf(ledger, maximum, expense));
}

function openTaken(ledger: Ledger, maximum: ExactMaximum, expense: Expense): Map<number | string, number> {
  const taken = new Map<number | string, number>();
  (ledger.taken[maximum.index] ??= new Map()).set(keyOf(ledger, maximum, expense), taken);
  return taken;
}

/** What was taken of a maximum of months. */
export function windowOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense): MonthWindow | undefined {
  return ledger.windows[maximum.index]?.get(keyOf(ledger, maximum, expense));
}

function openWindowOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense): MonthWindow {
  const window = openWindow(maximum.months);
  (ledger.windows[maximum.index] ??= new Map()).set(keyOf(ledger, maximum, expense), window);
  return window;
}

/** Whose part of a maximum it is: a line has one maximum for its disciplines, unless read otherwise (AMB-71). */
function keyOf(ledger: Ledger, maximum: ExactMaximum, expense: Expense): Owner {
  const owner = ownerOf(ledger, maximum, expense);
  if (ledger.readings.groupedDisciplines === "shared" || expense.discipline === undefined) return owner;
  return `${expense.discipline} ${owner ?? ""}`;
}

/** Whose maximum it is: a person’s, unless read otherwise (AMB-70, AMB-7E); days and exams always are (AMB-7C). */
export function ownerOf({ readings }: Ledger, { per, unit }: ExactMaximum, { owner }: Expense): Owner {
  if (per === "trip") return readings.tripMaximum === "trip" ? null : owner;
  if (per === "day" || unit === "exams") return owner;
  return readings.maximaScope === "certificate" ? null : owner;
}

/** What the maximum starts again with. */
function bucketOf({ per }: ExactMaximum, { incurred, day, trip }: Expense): number | string {
  if (per === "calendar-year") return yearOfDay(day);
  if (per === "day") return incurred;
  return per === "trip" ? (trip as string) : 0;
}
