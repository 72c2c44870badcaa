import { addMonths, monthBlock } from "../calendar.js";
import type { Readings } from "../readings.js";

/**
 * What was taken of a maximum of N months by its owner: one entry a date, in the order of the dates.
 * An expense at x and one at d ≥ x share a window when d < addMonths(x, N) (AMB-72).
 */
export interface MonthWindow {
  months: number;
  dates: string[];
  /** The first day that shares no window with the date of the same place. */
  ends: string[];
  /** What was taken before the date of the same place; the last is the sum of all. */
  before: number[];
  /** The date of the first expense decided: fixed blocks are counted from it. */
  origin: string | undefined;
}

export function openWindow(months: number): MonthWindow {
  return { months, dates: [], ends: [], before: [0], origin: undefined };
}

/** How much is taken in the fullest window that holds the date: no window may pass its maximum (REI-34). */
function takenAround(window: MonthWindow, on: string, reading: Readings["monthWindows"]): number {
  if (window.dates.length === 0) return 0;
  return reading === "rolling" ? takenRolling(window, on) : takenInBlock(window, on);
}

function takenRolling({ months, dates, ends, before }: MonthWindow, on: string): number {
  const first = firstAfter(ends, on);
  const later = firstAfter(dates, on);
  // With nothing later than the date, the window that starts first holds all the others.
  if (later === dates.length) return sum(before, first, later);
  let fullest = 0;
  for (let start = first; start < later; start++) {
    fullest = Math.max(fullest, sum(before, start, firstFrom(dates, ends[start] as string)));
  }
  // The window that starts on the date itself.
  return Math.max(fullest, sum(before, firstFrom(dates, on), firstFrom(dates, addMonths(on, months))));
}

function takenInBlock({ months, dates, before, origin }: MonthWindow, on: string): number {
  const { from, next } = monthBlock(origin as string, months, on);
  return sum(before, firstFrom(dates, from), firstFrom(dates, next));
}

/** Takes an amount on a date. */
export function take(window: MonthWindow, on: string, amount: number): void {
  const { months, dates, ends, before } = window;
  window.origin ??= on;
  const place = firstFrom(dates, on);
  if (dates[place] !== on) {
    dates.splice(place, 0, on);
    ends.splice(place, 0, addMonths(on, months));
    before.splice(place, 0, before[place] as number);
  }
  for (let later = place + 1; later < before.length; later++) before[later] = (before[later] as number) + amount;
}

/** How much of a maximum is left on a date. Another system may have paid more. */
export function leftAround(window: MonthWindow, amount: number, on: string, reading: Readings["monthWindows"]): number {
  return Math.max(amount - takenAround(window, on, reading), 0);
}

/** The first date after `on` on which more of a maximum is left: something taken has left every window. `null` when all is left. */
export function moreLeftOn(
  window: MonthWindow,
  amount: number,
  on: string,
  reading: Readings["monthWindows"],
): string | null {
  const left = leftAround(window, amount, on, reading);
  let date = nextChange(window, on, reading);
  while (date !== null && leftAround(window, amount, date, reading) <= left) date = nextChange(window, date, reading);
  return date;
}

/** The first date after `on` on which something leaves a window, or a block begins; `null` when nothing is left to. */
export function nextChange(window: MonthWindow, on: string, reading: Readings["monthWindows"]): string | null {
  const { months, dates, ends, origin } = window;
  if (reading === "rolling") return ends[firstAfter(ends, on)] ?? null;
  if (origin === undefined) return null;
  const { next } = monthBlock(origin, months, on);
  const last = monthBlock(origin, months, dates.at(-1) as string);
  return next <= last.next ? next : null;
}

/** From the entry `start` to before the entry `end`. */
function sum(before: readonly number[], start: number, end: number): number {
  return end > start ? (before[end] as number) - (before[start] as number) : 0;
}

/** The place of the first date that is `on` or after. */
function firstFrom(dates: readonly string[], on: string): number {
  let high = dates.length;
  // Most claims come in the order of their dates.
  if (high === 0 || (dates[high - 1] as string) < on) return high;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as string) < on) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first date after `on`. */
function firstAfter(dates: readonly string[], on: string): number {
  let place = firstFrom(dates, on);
  // Several dates may have one end: the last days of a month clip to the same.
  while (dates[place] === on) place++;
  return place;
}
