// A second, slow premium calculator, written from the leaflet and the rule catalogue only, to check the library.
// It follows the clauses in their order and knows valid input only: for anything else it throws a plain Error.

import {
  BASIC_LIFE_PERCENT,
  CONTRIBUTION_REDUCTION_PERCENT,
  DAYS_A_PERIOD,
  DENTAL,
  DEPENDANTS_LIFE,
  FULL_CONTRIBUTION_FROM_PERCENT,
  LIFE_PER_1000,
  LIFE_PERCENT_OF_SALARY,
  LIFE_RATE_UNIT,
  LTD_PERCENT,
  PERIODS_A_YEAR,
  PREMIUMS_FROM,
  PREMIUMS_UNTIL,
  QUARTER_TIME_PERCENT,
  SALARY_SCALE_LIMIT,
  SCENARIOS,
  TAX_PERCENT,
} from "./figures.js";
import type { LevelNumber, LifeRateRow, LtdOption, ScenarioFigures, ScenarioLetter, StatusName } from "./figures.js";
import { add, compare, divide, formatCents, make, multiply, parseDecimal, roundTo, subtract } from "./rational.js";
import type { Rational, RoundingMode } from "./rational.js";

// ---------------------------------------------------------------- input and output

export type OracleAmount = string | number;
export type OracleSex = "male" | "female";

export type OracleHealth =
  | { scenario: ScenarioLetter }
  | { status: StatusName; level: LevelNumber; dependantsLevel?: LevelNumber | undefined }
  | "exempt"
  | null;

export type OracleLife = {
  basic?: boolean | undefined;
  dependants?: boolean | undefined;
  additional?: 1 | 2 | 3 | 4 | 5 | undefined;
  spouse?: { amount: OracleAmount; sex: OracleSex; smoker?: boolean | undefined } | undefined;
};

export type OracleMember = {
  on: string;
  insurableSalary: OracleAmount;
  salaryScaleMaximum: OracleAmount;
  workTime: string | number;
  birthDate?: string | undefined;
  sex?: OracleSex | undefined;
  smoker?: boolean | undefined;
  health: OracleHealth;
  dental?: StatusName | null | undefined;
  life?: OracleLife | null | undefined;
  ltd?: LtdOption | null | undefined;
  paidBy?: "shared" | "member" | "waived" | undefined;
};

export type OracleReadings = {
  halfContributionRounding: "half-up" | "down" | "half-even";
  contributionAtQuarterTime: "half" | "none";
  taxRounding: "up" | "half-up";
  taxScope: "payer-total" | "line";
  taxOnEmployerShare: "employer" | "employee";
  annualPeriods: "26" | "calendar";
  memberLifeRate: "percent-of-salary" | "per-1000";
};

export type OracleContext = {
  readings?: { [Key in keyof OracleReadings]?: OracleReadings[Key] | undefined } | undefined;
  payCalendar?: { anchor: string } | undefined;
};

export type OracleSplit = { total: string; employer: string; employee: string };

export type OracleLineName =
  "health" | "dental" | "life-basic" | "life-dependants" | "life-additional" | "life-spouse" | "ltd";

export type OracleLine = OracleSplit & { line: OracleLineName; tax?: OracleSplit };

export type OracleQuote = OracleSplit & {
  lines: OracleLine[];
  tax: OracleSplit;
  payable: OracleSplit;
  annual: { periods: number; payable: OracleSplit };
};

/** Before formatting: the same three amounts as exact fractions of a dollar. */
type Split = { total: Rational; employer: Rational; employee: Rational };

const ZERO = make(0n);
const HUNDRED = make(100n);
const NOTHING: Split = { total: ZERO, employer: ZERO, employee: ZERO };

/** Section 0 of readings.md: the first option of each row. */
const DEFAULT_READINGS: OracleReadings = {
  halfContributionRounding: "half-up",
  contributionAtQuarterTime: "half",
  taxRounding: "up",
  taxScope: "payer-total",
  taxOnEmployerShare: "employer",
  annualPeriods: "26",
  memberLifeRate: "percent-of-salary",
};

/** AMB-32: the anchor is not printed; 31 March 2019 is a Sunday and the day on which dental became separate. */
const DEFAULT_ANCHOR = "2019-03-31";

function readingsOf(context: OracleContext): OracleReadings {
  const chosen = context.readings ?? {};
  return {
    halfContributionRounding: chosen.halfContributionRounding ?? DEFAULT_READINGS.halfContributionRounding,
    contributionAtQuarterTime: chosen.contributionAtQuarterTime ?? DEFAULT_READINGS.contributionAtQuarterTime,
    taxRounding: chosen.taxRounding ?? DEFAULT_READINGS.taxRounding,
    taxScope: chosen.taxScope ?? DEFAULT_READINGS.taxScope,
    taxOnEmployerShare: chosen.taxOnEmployerShare ?? DEFAULT_READINGS.taxOnEmployerShare,
    annualPeriods: chosen.annualPeriods ?? DEFAULT_READINGS.annualPeriods,
    memberLifeRate: chosen.memberLifeRate ?? DEFAULT_READINGS.memberLifeRate,
  };
}

function dollars(input: OracleAmount): Rational {
  const text = String(input);
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) {
    throw new Error(`not an amount: ${text}`);
  }
  return parseDecimal(text);
}

function shareOfFullTime(input: string | number): Rational {
  if (typeof input === "string" && !/^\d+(\.\d{1,12})?$/.test(input)) {
    throw new Error(`not a share of full time: ${input}`);
  }
  const share = parseDecimal(String(input));
  if (compare(share, ZERO) < 0 || compare(share, make(1n)) > 0) {
    throw new Error(`a share of full time lies between 0 and 1: ${input}`);
  }
  return share;
}

function percent(printed: string): Rational {
  return divide(parseDecimal(printed), HUNDRED);
}

/** One rounding for a premium line, half-up to the cent (section Y; LTD-05 proves it on the printed examples). */
function lineCents(exact: Rational): Rational {
  return roundTo(exact, 2, "half-up");
}

// ---------------------------------------------------------------- calendar

type CalendarDate = { year: number; month: number; day: number };

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  if (year % 400 === 0) {
    return true;
  }
  if (year % 100 === 0) {
    return false;
  }
  return year % 4 === 0;
}

function monthLength(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) {
    throw new Error(`no such month: ${month}`);
  }
  return month === 2 && isLeapYear(year) ? length + 1 : length;
}

function parseDate(text: string): CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    throw new Error(`not a date: ${text}`);
  }
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    throw new Error(`no such day: ${text}`);
  }
  return { year, month, day };
}

function formatDate(date: CalendarDate): string {
  const year = String(date.year).padStart(4, "0");
  const month = String(date.month).padStart(2, "0");
  const day = String(date.day).padStart(2, "0");
  return `${year}-${month}-${day}`;
}

function dayAfter(date: CalendarDate): CalendarDate {
  if (date.day < monthLength(date.year, date.month)) {
    return { ...date, day: date.day + 1 };
  }
  if (date.month < 12) {
    return { year: date.year, month: date.month + 1, day: 1 };
  }
  return { year: date.year + 1, month: 1, day: 1 };
}

function dayBefore(date: CalendarDate): CalendarDate {
  if (date.day > 1) {
    return { ...date, day: date.day - 1 };
  }
  if (date.month > 1) {
    return { year: date.year, month: date.month - 1, day: monthLength(date.year, date.month - 1) };
  }
  return { year: date.year - 1, month: 12, day: 31 };
}

/** Moves one day at a time, forwards or (negative) backwards. */
function walk(date: CalendarDate, days: number): CalendarDate {
  let current = date;
  for (let step = 0; step < Math.abs(days); step += 1) {
    current = days > 0 ? dayAfter(current) : dayBefore(current);
  }
  return current;
}

/** The 14-day periods (anchor + 14k, k of either sign) that begin in the calendar year (AMB-30, AMB-32). */
export function oraclePayPeriods(year: number, anchor: string): { from: string; until: string }[] {
  let first = parseDate(anchor);
  // Back before the year begins, then forward to its first period: whichever side the anchor lies on.
  while (first.year >= year) {
    first = walk(first, -DAYS_A_PERIOD);
  }
  while (first.year < year) {
    first = walk(first, DAYS_A_PERIOD);
  }

  const periods: { from: string; until: string }[] = [];
  while (first.year === year) {
    // Both days belong to the period; the last one may fall in the next year.
    periods.push({ from: formatDate(first), until: formatDate(walk(first, DAYS_A_PERIOD - 1)) });
    first = walk(first, DAYS_A_PERIOD);
  }
  return periods;
}

/**
 * LIF-15, footnote (4) of section 3.3, page 14: a birthday changes the rate only from the next 1 January, or at once
 * when it falls on a 1 January. So one age serves the whole year: the age attained on 1 January.
 */
export function oracleRatingAge(birthDate: string, on: string): number {
  const birth = parseDate(birthDate);
  const year = parseDate(on).year;
  const birthdayIsFirstOfJanuary = birth.month === 1 && birth.day === 1;
  const age = birthdayIsFirstOfJanuary ? year - birth.year : year - birth.year - 1;
  if (age < 0) {
    throw new Error(`not yet born on 1 January ${year}: ${birthDate}`);
  }
  return age;
}

// ---------------------------------------------------------------- health

/** STA-04 to STA-07, section 3.3 pages 7 and 11: only the fifteen printed columns exist. */
function scenarioOf(health: Exclude<OracleHealth, "exempt" | null>): ScenarioFigures {
  for (const candidate of SCENARIOS) {
    if ("scenario" in health) {
      if (candidate.scenario === health.scenario) {
        return candidate;
      }
    } else if (
      candidate.status === health.status &&
      candidate.level === health.level &&
      candidate.dependantsLevel === (health.dependantsLevel ?? null)
    ) {
      return candidate;
    }
  }
  throw new Error("no such scenario");
}

function employerContribution(
  scenario: ScenarioFigures,
  salaryScaleMaximum: Rational,
  workTime: Rational,
  readings: OracleReadings,
): Rational {
  // PRM-02 to PRM-04, section 3.3, page 11: the top of the salary scale decides, not the person's own salary,
  // and exactly 40,000 is already the second class. PRM-07: single-parent columns carry the family amount.
  const belowLimit = compare(salaryScaleMaximum, parseDecimal(SALARY_SCALE_LIMIT)) < 0;
  const printed = parseDecimal(belowLimit ? scenario.employerBelow40000 : scenario.employerFrom40000);

  // AMB-22: the leaflet says nothing special of quarter time or less; under "none" the employer then pays nothing.
  const atMostQuarterTime = compare(workTime, percent(QUARTER_TIME_PERCENT)) <= 0;
  if (atMostQuarterTime && readings.contributionAtQuarterTime === "none") {
    return ZERO;
  }

  // PRM-09, footnote (2), page 11: half below 70 % of full time; exactly 70 % keeps the whole.
  const reduced = compare(workTime, percent(FULL_CONTRIBUTION_FROM_PERCENT)) < 0;
  if (!reduced) {
    return printed;
  }
  // AMB-20: half of 2.39 and of 5.97 is not a whole cent.
  const kept = subtract(make(1n), percent(CONTRIBUTION_REDUCTION_PERCENT));
  const mode: RoundingMode = readings.halfContributionRounding;
  return roundTo(multiply(printed, kept), 2, mode);
}

function healthAmounts(member: OracleMember, readings: OracleReadings): Split {
  // Read before the exemption returns, so that a bad input never passes unseen.
  const salaryScaleMaximum = dollars(member.salaryScaleMaximum);
  const workTime = shareOfFullTime(member.workTime);

  // PRM-13: an exempt person pays nothing and neither does the employer.
  if (member.health === "exempt" || member.health === null) {
    return NOTHING;
  }
  // PRM-01, section 3.3, page 11.
  const scenario = scenarioOf(member.health);
  const total = parseDecimal(scenario.total);

  // PRM-14: in some absences the member pays both parts (sections 1.5 and 1.6, pages 2 to 4).
  if (member.paidBy === "member") {
    return { total, employer: ZERO, employee: total };
  }
  // PRM-11: the employee's part is what the employer's (perhaps halved) part leaves.
  const employer = employerContribution(scenario, salaryScaleMaximum, workTime, readings);
  return { total, employer, employee: subtract(total, employer) };
}

// ---------------------------------------------------------------- the lines that the member pays alone

/** PRM-12: no employer contribution is printed outside the health plan. */
function paidByMember(exact: Rational): Split {
  const total = lineCents(exact);
  return { total, employer: ZERO, employee: total };
}

/** LIF-16, footnote (3), page 14: whoever has not declared to be a non-smoker pays the smoker's rate. */
function lifeRate(table: readonly LifeRateRow[], age: number, sex: OracleSex, smoker: boolean | undefined): Rational {
  const nonSmoker = smoker === false;
  for (const row of table) {
    if (age >= row.fromAge && age <= row.toAge) {
      if (sex === "male") {
        return parseDecimal(nonSmoker ? row.maleNonSmoker : row.maleSmoker);
      }
      return parseDecimal(nonSmoker ? row.femaleNonSmoker : row.femaleSmoker);
    }
  }
  // LIF-17: the tables end at 64.
  throw new Error(`no additional life rate is printed for age ${age}`);
}

/** LIF-14: the tables are entered with the member's age, for the spouse too (title of the age column, pages 13-14). */
function memberRatingAge(member: OracleMember): number {
  if (member.birthDate === undefined) {
    throw new Error("additional life needs the member's date of birth");
  }
  return oracleRatingAge(member.birthDate, member.on);
}

function basicLife(salary: Rational): Split {
  // LIF-09, page 13: a percentage of the annual salary, so the year's premium is spread over 26 periods.
  return paidByMember(divide(multiply(salary, parseDecimal(BASIC_LIFE_PERCENT)), twentySixPeriodsOfPercent()));
}

function dependantsLife(): Split {
  // LIF-10, page 13: one flat amount for the certificate, whoever the dependants are.
  return paidByMember(parseDecimal(DEPENDANTS_LIFE));
}

function additionalLife(
  member: OracleMember,
  multiple: 1 | 2 | 3 | 4 | 5,
  salary: Rational,
  readings: OracleReadings,
): Split {
  if (![1, 2, 3, 4, 5].includes(multiple)) {
    throw new Error(`additional life is 1 to 5 times the salary: ${multiple}`); // LIF-04, AMB-63
  }
  if (member.sex !== "male" && member.sex !== "female") {
    throw new Error("additional life needs the member's sex"); // AMB-69
  }
  const age = memberRatingAge(member);
  const insured = multiply(salary, make(BigInt(multiple)));

  // AMB-60: two printed tables fit the member and do not give the same cents. The percentage table (page 14) names
  // the member alone; the per-1,000 table (page 13) names both persons and is already a price for 14 days.
  // The multiple comes before the rounding in both.
  if (readings.memberLifeRate === "per-1000") {
    const rate = lifeRate(LIFE_PER_1000, age, member.sex, member.smoker); // LIF-11
    return paidByMember(divide(multiply(insured, rate), parseDecimal(LIFE_RATE_UNIT)));
  }
  const rate = lifeRate(LIFE_PERCENT_OF_SALARY, age, member.sex, member.smoker); // LIF-12
  return paidByMember(divide(multiply(insured, rate), twentySixPeriodsOfPercent()));
}

function spouseLife(member: OracleMember, spouse: NonNullable<OracleLife["spouse"]>): Split {
  // LIF-07, page 13: ten possible amounts.
  const amount = dollars(spouse.amount);
  const steps = divide(amount, make(10000n));
  if (steps.den !== 1n || steps.num < 1n || steps.num > 10n) {
    throw new Error(`not an amount of spouse life: ${spouse.amount}`);
  }
  if (spouse.sex !== "male" && spouse.sex !== "female") {
    throw new Error("spouse life needs the spouse's sex"); // AMB-69
  }
  // LIF-14, footnote (4), page 14: odd but printed. Age of the member, sex and smoking habits of the spouse.
  const rate = lifeRate(LIFE_PER_1000, memberRatingAge(member), spouse.sex, spouse.smoker);
  return paidByMember(divide(multiply(amount, rate), parseDecimal(LIFE_RATE_UNIT)));
}

function longTermDisability(option: LtdOption, salary: Rational): Split {
  // LTD-05, page 15: a percentage of the annual salary, over 26 periods.
  return paidByMember(divide(multiply(salary, parseDecimal(LTD_PERCENT[option])), twentySixPeriodsOfPercent()));
}

/** The one divisor of a salary percentage: 100 for the percent sign, 26 for the period (AMB-30). */
function twentySixPeriodsOfPercent(): Rational {
  return multiply(HUNDRED, parseDecimal(PERIODS_A_YEAR));
}

// ---------------------------------------------------------------- tax

/** TAX-01 and TAX-04: 9 % of the premium, on each payer for the part that this payer pays. */
function taxOn(base: Split, readings: OracleReadings): Split {
  // AMB-26: under "employee" the employer's part is taxed too, but on the employee: one base, one rounding.
  const employeeBase = readings.taxOnEmployerShare === "employee" ? base.total : base.employee;
  const employerBase = readings.taxOnEmployerShare === "employee" ? ZERO : base.employer;
  const employer = taxCents(employerBase, readings);
  const employee = taxCents(employeeBase, readings);
  // The total is the sum of two rounded taxes, not the tax on the sum.
  return { total: add(employer, employee), employer, employee };
}

function taxCents(base: Rational, readings: OracleReadings): Rational {
  // TAX-03, AMB-24: by default the least fraction of a cent counts as a whole one (LTVQ s. 530).
  return roundTo(divide(multiply(base, parseDecimal(TAX_PERCENT)), HUNDRED), 2, readings.taxRounding);
}

// ---------------------------------------------------------------- quote

function plus(a: Split, b: Split): Split {
  return {
    total: add(a.total, b.total),
    employer: add(a.employer, b.employer),
    employee: add(a.employee, b.employee),
  };
}

function times(split: Split, factor: Rational): Split {
  return {
    total: multiply(split.total, factor),
    employer: multiply(split.employer, factor),
    employee: multiply(split.employee, factor),
  };
}

function written(split: Split): OracleSplit {
  return {
    total: formatCents(split.total),
    employer: formatCents(split.employer),
    employee: formatCents(split.employee),
  };
}

/** GEN-01: the tables print premiums for the days of 2020 only. ISO dates compare as text. */
function refuseOutsideTheYear(on: string): void {
  parseDate(on);
  if (on < PREMIUMS_FROM || on > PREMIUMS_UNTIL) {
    throw new Error(`no premium is printed for ${on}`);
  }
}

/** The lines held, in the order of section 3.3 (and of section Y of rules.md). */
function linesHeld(member: OracleMember, readings: OracleReadings): { line: OracleLineName; amounts: Split }[] {
  const lines: { line: OracleLineName; amounts: Split }[] = [];
  const salary = dollars(member.insurableSalary);
  const life = member.life ?? {};

  const health = healthAmounts(member, readings);
  if (member.health !== null) {
    lines.push({ line: "health", amounts: health });
  }

  if (member.dental !== undefined && member.dental !== null) {
    // DEN-02, section 1.1 page 1 and section 3.3 page 12: dental needs health cover or an exemption from it.
    if (member.health === null) {
      throw new Error("dental needs the health plan or an exemption");
    }
    lines.push({ line: "dental", amounts: paidByMember(parseDecimal(DENTAL[member.dental])) }); // DEN-07
  }

  if (life.basic === true) {
    lines.push({ line: "life-basic", amounts: basicLife(salary) });
  }
  if (life.dependants === true) {
    lines.push({ line: "life-dependants", amounts: dependantsLife() });
  }
  if (life.additional !== undefined) {
    lines.push({ line: "life-additional", amounts: additionalLife(member, life.additional, salary, readings) });
  }
  if (life.spouse !== undefined) {
    lines.push({ line: "life-spouse", amounts: spouseLife(member, life.spouse) });
  }

  if (member.ltd !== undefined && member.ltd !== null) {
    lines.push({ line: "ltd", amounts: longTermDisability(member.ltd, salary) });
  }

  // Section 3.2, page 6: with the premiums waived the lines stay, at nothing (TAX-07: nor any tax).
  if (member.paidBy === "waived") {
    return lines.map(({ line }) => ({ line, amounts: NOTHING }));
  }
  return lines;
}

export function oracleQuote(member: OracleMember, context: OracleContext = {}): OracleQuote {
  refuseOutsideTheYear(member.on);
  const readings = readingsOf(context);

  let premium = NOTHING;
  let taxOfLines = NOTHING;
  const lines: OracleLine[] = [];
  for (const { line, amounts } of linesHeld(member, readings)) {
    premium = plus(premium, amounts);
    if (readings.taxScope === "line") {
      const tax = taxOn(amounts, readings);
      taxOfLines = plus(taxOfLines, tax);
      lines.push({ line, ...written(amounts), tax: written(tax) });
    } else {
      lines.push({ line, ...written(amounts) });
    }
  }

  // AMB-25: one tax for each payer on this pay's total, or the sum of the taxes rounded line by line.
  const tax = readings.taxScope === "line" ? taxOfLines : taxOn(premium, readings);
  const payable = plus(premium, tax);

  // PRM-15, AMB-30: the year is a number of equal pays; only the count can change.
  const year = parseDate(member.on).year;
  const anchor = context.payCalendar?.anchor ?? DEFAULT_ANCHOR;
  const periods =
    readings.annualPeriods === "calendar" ? oraclePayPeriods(year, anchor).length : Number(PERIODS_A_YEAR);

  return {
    lines,
    ...written(premium),
    tax: written(tax),
    payable: written(payable),
    annual: { periods, payable: written(times(payable, make(BigInt(periods)))) },
  };
}
