import { dayNumber } from "./calendar.js";
import { BENEFITS, type BenefitCode } from "./coverage/benefits.js";
import type { LtdOption } from "./coverage/cover.js";
import type { BenefitTables, DisabilityTerms, HealthBenefit, Maximum } from "./edition.js";
import { cents, rate, share, type Rate } from "./money.js";

/** The first day of a table, and its last one when it has one. */
export interface TableDates {
  from: string;
  until: string | null;
}

/** Whether a table holds on a date (GEN-01). */
export function isPrintedOn({ from, until }: TableDates, on: string): boolean {
  return from <= on && (until === null || on <= until);
}

/** A maximum made exact: cents, pairs or exams. */
export interface ExactMaximum {
  /** Its place among all the maxima of the edition: what was taken of it is kept there. */
  index: number;
  amount: number;
  text: string;
  unit: "dollars" | "pairs" | "exams";
  per: Maximum["per"];
  months: number;
  of: Maximum["of"];
  age: Maximum["age"];
  article: string;
  /** The maxima of the line that hold this one: a part has no more than what is left of the whole. */
  around: readonly ExactMaximum[];
}

/** A line of the benefit schedule made exact. */
export interface ExactBenefit extends TableDates {
  /** Its dates as day numbers; a line without a last day has one that never comes. */
  firstDay: number;
  lastDay: number;
  code: BenefitCode;
  plan: "health" | "dental";
  article: string;
  /** By level less one; the dental plan has one rate at all. */
  rates: readonly (Rate | null)[];
  prescription: boolean;
  outOfPocket: boolean;
  fullBeyondOutOfPocket: boolean;
  priorAuthorization: boolean;
  rentalOrPurchase: boolean;
  maxima: readonly ExactMaximum[];
  hasExams: boolean;
}

/** What life insurance and AD&D pay, made exact. */
export interface ExactLifeBenefits {
  /** Of what the member, an accident, the dependants are paid: each table has its own. */
  dates: { member: TableDates; loss: TableDates; dependants: TableDates };
  /** Times the annual insurable salary. */
  basic: Rate;
  accidentalDeath: Rate;
  /** The bounds of what a loss is paid, printed and in `WHOLE_SHARE`ths. */
  loss: { minimum: string; maximum: string; least: number; most: number };
  /** In cents. */
  death: number;
  childWithoutSpouse: number;
}

/** What an option of LTD pays, made exact. */
export interface ExactDisability extends TableDates {
  article: string;
  rate: Rate;
  untilAge: number;
  conditionalAge: number | null;
  pensionShare: Rate | null;
}

/** The benefits of an edition made exact. */
export interface ExactBenefits {
  lines: Readonly<Record<BenefitCode, ExactBenefit>>;
  outOfPocketMaximum: number;
  laboratoryLimit: Rate;
  life: ExactLifeBenefits;
  disability: Readonly<Record<LtdOption, ExactDisability>>;
}

/** Makes the benefits of an edition exact. */
export function exactBenefits(tables: BenefitTables): ExactBenefits {
  const { healthBenefits: health, dentalBenefits: dental } = tables;
  let index = 0;
  const line = (code: BenefitCode): ExactBenefit => {
    const isDental = code === "dental-basic" || code === "dental-restorative";
    const printed: Partial<HealthBenefit> & Pick<HealthBenefit, "article" | "maxima"> = isDental
      ? dental.values[code]
      : health.values[code];
    const rates = isDental ? alike(dental.values[code].rate) : health.values[code].rates;
    const { from, until } = isDental ? dental : health;
    const maxima = exactMaxima(printed.maxima ?? [], printed.article, index);
    index += maxima.length;
    return {
      code,
      plan: isDental ? "dental" : "health",
      article: printed.article,
      rates: ([1, 2, 3] as const).map((level) => (rates[level] === null ? null : rate(rates[level]))),
      prescription: printed.prescription ?? false,
      outOfPocket: printed.outOfPocket ?? false,
      fullBeyondOutOfPocket: printed.fullBeyondOutOfPocket ?? false,
      priorAuthorization: printed.priorAuthorization ?? false,
      rentalOrPurchase: printed.rentalOrPurchase ?? false,
      maxima,
      hasExams: maxima.some(({ unit }) => unit === "exams"),
      from,
      until,
      firstDay: dayNumber(from),
      lastDay: until === null ? Infinity : dayNumber(until),
    };
  };
  return {
    lines: Object.fromEntries(BENEFITS.map((code) => [code, line(code)])) as ExactBenefits["lines"],
    outOfPocketMaximum: cents(tables.outOfPocketMaximum.values),
    laboratoryLimit: rate(tables.laboratoryLimit.values),
    life: exactLife(tables),
    disability: exactDisability(tables.disabilityBenefits),
  };
}

function exactLife({ lifeBenefits, dismembermentShares, dependantsLifeBenefits }: BenefitTables): ExactLifeBenefits {
  const { minimum, maximum } = dismembermentShares.values;
  return {
    dates: {
      member: datesOf(lifeBenefits),
      loss: datesOf(dismembermentShares),
      dependants: datesOf(dependantsLifeBenefits),
    },
    basic: rate(lifeBenefits.values.basic),
    accidentalDeath: rate(lifeBenefits.values.accidentalDeath),
    loss: { minimum, maximum, least: share(minimum), most: share(maximum) },
    death: cents(dependantsLifeBenefits.values.death),
    childWithoutSpouse: cents(dependantsLifeBenefits.values.childWithoutSpouse),
  };
}

function datesOf({ from, until }: TableDates): TableDates {
  return { from, until };
}

function exactDisability({ from, until, values }: BenefitTables["disabilityBenefits"]): ExactBenefits["disability"] {
  const option = ({
    article,
    rate: text,
    untilAge,
    conditionalAge,
    pensionShare,
  }: DisabilityTerms): ExactDisability => ({
    from,
    until,
    article,
    rate: rate(text),
    untilAge: rate(untilAge).numerator,
    conditionalAge: conditionalAge === undefined ? null : rate(conditionalAge).numerator,
    pensionShare: pensionShare === undefined ? null : rate(pensionShare),
  });
  return { F: option(values.F), O: option(values.O), "O+": option(values["O+"]) };
}

function alike(text: string): HealthBenefit["rates"] {
  return { 1: text, 2: text, 3: text };
}

/** From the last, for each is inside those that follow it. */
function exactMaxima(printed: readonly Maximum[], article: string, index: number): ExactMaximum[] {
  const maxima: ExactMaximum[] = [];
  printed.toReversed().forEach((maximum, place) => {
    const exact = exactMaximum(maximum, article, index + printed.length - 1 - place);
    exact.around = maxima.filter(({ unit, of, age }) => unit === exact.unit && of === undefined && age === exact.age);
    maxima.unshift(exact);
  });
  return maxima;
}

function exactMaximum(maximum: Maximum, article: string, index: number): ExactMaximum {
  const { amount, unit = "dollars", per, months = 0, of, age } = maximum;
  return {
    index,
    amount: unit === "dollars" ? cents(amount) : rate(amount).numerator,
    text: amount,
    unit,
    per,
    months,
    of,
    age,
    article: maximum.article ?? article,
    around: [],
  };
}
