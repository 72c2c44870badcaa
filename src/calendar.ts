import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";

/** The civil dates this package speaks of. */
export const FIRST_DATE = "1900-01-01";
export const LAST_DATE = "2200-12-31";
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The first day of a pay period, from which all the others follow every 14 days: a Sunday, inferred from the start of the dental plan (AMB-32). */
export const DEFAULT_ANCHOR = "2019-03-31";

const DASH = 45;
const DAY = 86_400_000;
/** How many days a pay period has. */
export const PERIOD_DAYS = 14;
const MONTH_DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A pay period (période de paie): 14 days, both included. */
export interface PayPeriod {
  from: string;
  until: string;
}

/** What is wrong with a text as a date, or `null`: a real day of the Gregorian calendar, written `YYYY-MM-DD`, in the years 1900 to 2200. */
export function dateProblem(text: string): "E_DATE_FORMAT" | "E_DATE_RANGE" | "E_DATE_INVALID" | null {
  if (dayNumber(text) > 0) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return /^[+-]\d{6}-\d\d-\d\d$/.test(text) ? "E_DATE_RANGE" : "E_DATE_FORMAT";
  const year = yearOf(text);
  return year < FIRST_YEAR || year > LAST_YEAR ? "E_DATE_RANGE" : "E_DATE_INVALID";
}

/** A date as a number that compares as it does, `20200315`; `NaN` for what is not one. */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const isDay = year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysOf(year, month);
  return isDay ? year * 10_000 + month * 100 + day : NaN;
}

function daysOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month] ?? 0);
}

/** The number written in ASCII digits from `start` to before `end`, or -1. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The year of a date. */
export function yearOf(date: string): number {
  return digits(date, 0, 4);
}

/** The year of a day number. */
export function yearOfDay(day: number): number {
  return Math.floor(day / 10_000);
}

/** The later of two days. */
export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

/** The date `days` days after (before, when negative). */
export function addDays(date: string, days: number): string {
  return addDaysTo(new UTCDateMini(date), days).toISOString().slice(0, 10);
}

/**
 * The date `months` months after (before, when negative): the same day of the month, or its last day (AMB-34).
 * Always added from the origin: two additions of one month are not one of two.
 */
export function addMonths(date: string, months: number): string {
  const known = ADDED.get(months)?.get(date);
  if (known !== undefined) return known;
  const added = addMonthsTo(new UTCDateMini(date), months).toISOString().slice(0, 10);
  keep(date, months, added);
  return added;
}

// The months of a population fall on few dates, and a Date costs twenty times a look here.
const ADDED = /* @__PURE__ */ new Map<number, Map<string, string>>();
// Stryker disable all: only how much is kept
const MOST_KEPT = 100_000;
let kept = 0;

function keep(date: string, months: number, added: string): void {
  if (kept === MOST_KEPT) {
    ADDED.clear();
    kept = 0;
  }
  let sums = ADDED.get(months);
  if (sums === undefined) ADDED.set(months, (sums = new Map<string, string>()));
  sums.set(date, added);
  kept++;
}
// Stryker restore all

/** The block of `months` months that holds the date, counted from an origin: its first day, and that of the next. */
export function monthBlock(origin: string, months: number, date: string): { from: string; next: string } {
  const apart = (yearOf(date) - yearOf(origin)) * 12 + (digits(date, 5, 7) - digits(origin, 5, 7));
  let block = Math.floor(apart / months);
  // The month of the date may have begun before its day of the month.
  if (addMonths(origin, block * months) > date) block--;
  return { from: addMonths(origin, block * months), next: addMonths(origin, (block + 1) * months) };
}

/** How many days from one date to a later one; negative to an earlier one. */
export function daysBetween(from: string, to: string): number {
  // Midnights of UTC, where every day is as long.
  return (new UTCDateMini(to).getTime() - new UTCDateMini(from).getTime()) / DAY;
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  // The first of our dates is a Monday.
  return (daysBetween(FIRST_DATE, date) % 7) + 1;
}

/** The first pay period that starts on the date or after it (coïncide avec ou suit, CHG-03). */
export function payPeriodFrom(date: string, anchor: string): PayPeriod {
  // Double remainder: the anchor may be later than the date.
  const late = ((daysBetween(date, anchor) % PERIOD_DAYS) + PERIOD_DAYS) % PERIOD_DAYS;
  const from = addDays(date, late);
  return { from, until: addDays(from, PERIOD_DAYS - 1) };
}

/** The pay period that holds the date. */
export function payPeriodOf(date: string, anchor: string): PayPeriod {
  return payPeriodFrom(addDays(date, 1 - PERIOD_DAYS), anchor);
}

/** The pay periods whose first day is in the year, 26 or 27 of them, counted one by one. */
export function payPeriodsOf(year: number, anchor: string): PayPeriod[] {
  const first = payPeriodFrom(`${String(year)}-01-01`, anchor).from;
  const periods: PayPeriod[] = [];
  for (let from = first; yearOf(from) === year; from = addDays(first, periods.length * PERIOD_DAYS)) {
    periods.push({ from, until: addDays(from, PERIOD_DAYS - 1) });
  }
  return periods;
}

/** Whether a person born on `birthDate` has had this birthday on the date. Born on 29 February: on the 28th in other years, as `addMonths` (AMB-34). */
export function isAged(birthDate: string, on: string, age: number): boolean {
  const year = yearOf(birthDate) + age;
  const day = birthDate.slice(4);
  return on >= String(year) + (day === "-02-29" && !isLeap(year) ? "-02-28" : day);
}
