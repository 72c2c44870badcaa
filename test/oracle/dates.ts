// Civil dates as "YYYY-MM-DD" texts, which compare in the order of time. Nothing here knows of clocks or time zones.

function parts(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function isLeapYear(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) {
    return isLeapYear(year) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function yearOf(date: string): number {
  return parts(date).year;
}

/** The same day so many months later (or earlier), or the last day of that month when it has no such day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = parts(date);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthsSinceYearZero / 12);
  const newMonth = monthsSinceYearZero - newYear * 12 + 1;
  return write(newYear, newMonth, Math.min(day, lengthOfMonth(newYear, newMonth)));
}

/** Month by month: slow and plain. */
export function addDays(date: string, days: number): string {
  let { year, month, day } = parts(date);
  day += days;
  while (day < 1) {
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
    day += lengthOfMonth(year, month);
  }
  while (day > lengthOfMonth(year, month)) {
    day -= lengthOfMonth(year, month);
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  return write(year, month, day);
}
