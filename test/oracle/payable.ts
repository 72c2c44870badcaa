// A second, slow reading of what a death, a dismemberment and a long disability pay, written from the leaflet
// (section 3.3, optional plans I and II; section 1.6 for the salary) and the rule catalogue only, to check the library.
// It knows valid input only. A disability is walked day by day: each day is asked what is owed for it.

import { addDays } from "./dates.js";
import type { LtdOption } from "./figures.js";
import type { OracleAmount, OracleLife } from "./premium.js";
import { add, compare, formatCents, make, multiply, parseDecimal, roundTo, subtract } from "./rational.js";
import type { Rational } from "./rational.js";

// ---------------------------------------------------------------- the printed figures, typed from section 3.3

/** "5 000 $ / décès"; "10 000 $ / enfant décédé" when no spouse is shown. */
const A_DEATH = "5000.00";
const A_CHILD_WITHOUT_SPOUSE = "10000.00";
/** "de 10 à 100 % du salaire annuel assurable". */
const LEAST_LOSS = parseDecimal("0.10");
const WHOLE = make(1n);
/** "à la 105e semaine d'invalidité". */
const WEEK_PAID_FROM = 105;
const SCHEDULE_FROM = "2020-01-01";
const PRINTED_UNTIL = "2020-12-31";

const ZERO = make(0n);

// ---------------------------------------------------------------- shapes

export type Note = { code: string; params: Record<string, string | number>; article: string };

export type SalaryProgramme =
  | {
      kind: "deferred-salary";
      from: string;
      until: string;
      agreedSalary: OracleAmount;
      toldInsurer: string | null;
    }
  | { kind: "retirement-programme"; from: string; until: string; salaryWithout: OracleAmount };

export type DeathInput = { on: string; life: OracleLife | null } & (
  | {
      deceased: "member";
      insurableSalary: OracleAmount;
      programme?: SalaryProgramme | null | undefined;
      accidental?: boolean | undefined;
    }
  | { deceased: "spouse" }
  | { deceased: "child"; noSpouseShown?: boolean | undefined }
);

export type SalaryUsed = { amount: string | null; article: "LIF-02" | "DEF-02" | "RET-04" };

export type DeathLineName = "life-basic" | "accidental-death" | "life-additional" | "life-dependants" | "life-spouse";

export type DeathResult = {
  deceased: "member" | "spouse" | "child";
  on: string;
  total: string | null;
  salary: SalaryUsed | null;
  lines: { line: DeathLineName; amount: string | null; article: string }[];
  reasons: Note[];
  readings: Record<string, never>;
  warnings: Note[];
};

export type DismembermentInput = {
  on: string;
  life: OracleLife | null;
  insurableSalary: OracleAmount;
  programme?: SalaryProgramme | null | undefined;
  losses: readonly (string | number | null)[];
};

export type DismembermentResult = {
  on: string;
  status: "paid" | "refused" | "unknown";
  share: string | null;
  amount: string | null;
  salary: SalaryUsed;
  reasons: Note[];
  readings: Record<string, never>;
  warnings: Note[];
};

export type DisabilityInput = {
  option: LtdOption;
  birthDate: string;
  disabledFrom: string;
  ended?: string | null | undefined;
  netBenefit: OracleAmount;
  rregopConfirmed?: boolean | undefined;
  pension?: { from: string; amount: OracleAmount } | null | undefined;
};

export type EndAge61 = "F-and-O" | "O-only";

export type DisabilityInterval = { from: string; until: string; amount: string; integrated: string };

export type DisabilityResult = {
  status: "payable" | "none" | "unknown";
  from: string;
  until: string | null;
  endAge: number;
  amounts: DisabilityInterval[];
  reasons: Note[];
  readings: { endAge61?: EndAge61 };
  warnings: Note[];
};

// ---------------------------------------------------------------- what several benefits share

function note(code: string, article: string, params: Note["params"] = {}): Note {
  return { code, params, article };
}

function money(amount: OracleAmount): Rational {
  return parseDecimal(String(amount));
}

function cents(value: Rational): string {
  return formatCents(roundTo(value, 2, "half-up"));
}

function mustBePrinted(on: string): void {
  if (on < SCHEDULE_FROM) {
    throw new Error(`no benefit is printed for ${on}`);
  }
}

/** The tables of section 3.3 are headed 2020; what a later edition says is not known here. */
function afterPrintedYear(on: string): Note[] {
  return on > PRINTED_UNTIL
    ? [note("W_AFTER_PRINTED_YEAR", "GEN-01", { from: SCHEDULE_FROM, until: PRINTED_UNTIL })]
    : [];
}

type Salary = { exact: Rational | null; used: SalaryUsed; warnings: Note[] };

/** Section 1.6.1 a): the agreed salary, if SSQ had it before the scheme. Section 1.6.2: for life, the salary without. */
function salaryOn(on: string, usual: OracleAmount, programme: SalaryProgramme | null | undefined): Salary {
  const runs = programme !== null && programme !== undefined && programme.from <= on && on <= programme.until;
  if (!runs) {
    return { exact: money(usual), used: { amount: cents(money(usual)), article: "LIF-02" }, warnings: [] };
  }
  if (programme.kind === "retirement-programme") {
    const without = money(programme.salaryWithout);
    return { exact: without, used: { amount: cents(without), article: "RET-04" }, warnings: [] };
  }
  // "avant le début du régime": the first day itself is too late.
  if (programme.toldInsurer === null || programme.toldInsurer >= programme.from) {
    return {
      exact: null,
      used: { amount: null, article: "DEF-02" },
      warnings: [note("W_AGREED_SALARY_LATE", "DEF-03", { on: programme.from })],
    };
  }
  const agreed = money(programme.agreedSalary);
  return { exact: agreed, used: { amount: cents(agreed), article: "DEF-02" }, warnings: [] };
}

// ---------------------------------------------------------------- death

/** One row of the printed table: whose death it is for, whether it is held, what it pays (null: the salary is unknown). */
type Row = {
  line: DeathLineName;
  article: string;
  of: readonly DeathInput["deceased"][];
  held: boolean;
  pays: Rational | null;
};

function times(count: number, salary: Rational | null): Rational | null {
  // Added up, one salary after the other: "1 à 5 fois".
  let sum = salary === null ? null : ZERO;
  for (let turn = 0; turn < count; turn += 1) {
    sum = sum === null || salary === null ? null : add(sum, salary);
  }
  return sum;
}

/** All rows of "Régime optionnel I", in the order of the result; only those that are held and concern the death are kept. */
export function deathBenefitOracle(input: DeathInput): DeathResult {
  mustBePrinted(input.on);
  const { deceased, on } = input;
  const life = input.life ?? {};
  const salary = input.deceased === "member" ? salaryOn(on, input.insurableSalary, input.programme) : null;
  const exact = salary === null ? ZERO : salary.exact;
  const accidental = input.deceased === "member" && input.accidental === true;
  const noSpouse = input.deceased === "child" && input.noSpouseShown === true;
  const dependants = life.dependants === true;

  const rows: Row[] = [
    { line: "life-basic", article: "LIF-02", of: ["member"], held: life.basic === true, pays: exact },
    {
      line: "accidental-death",
      article: "LIF-03",
      of: ["member"],
      held: life.basic === true && accidental,
      pays: exact,
    },
    {
      line: "life-additional",
      article: "LIF-04",
      of: ["member"],
      held: life.additional !== undefined,
      pays: times(life.additional ?? 0, exact),
    },
    noSpouse
      ? {
          line: "life-dependants",
          article: "LIF-06",
          of: ["child"],
          held: dependants,
          pays: money(A_CHILD_WITHOUT_SPOUSE),
        }
      : {
          line: "life-dependants",
          article: "LIF-05",
          of: ["spouse", "child"],
          held: dependants,
          pays: money(A_DEATH),
        },
    {
      line: "life-spouse",
      article: "LIF-07",
      of: ["spouse"],
      held: life.spouse !== undefined,
      pays: life.spouse === undefined ? ZERO : money(life.spouse.amount),
    },
  ];
  const paid = rows.filter((row) => row.held && row.of.includes(deceased));

  let total: Rational | null = ZERO;
  for (const { pays } of paid) {
    total = total === null || pays === null ? null : add(total, pays);
  }

  const reasons: Note[] = [];
  if (paid.length === 0) {
    reasons.push(note("R_LIFE_NOT_HELD", "LIF-01"));
  } else if (deceased === "child" && !noSpouse) {
    reasons.push(note("R_NO_SPOUSE_NOT_SHOWN", "LIF-06", { amount: A_DEATH, maximum: A_CHILD_WITHOUT_SPOUSE }));
  }

  const warnings: Note[] = [...(salary?.warnings ?? [])];
  // Decided: an accident that was not spoken of is said to be open.
  if (input.deceased === "member" && life.basic === true && input.accidental === undefined) {
    warnings.push(note("W_ACCIDENT_UNKNOWN", "LIF-03"));
  }
  if (deceased === "spouse" && life.spouse !== undefined && !dependants) {
    warnings.push(note("W_SPOUSE_LIFE_ALONE", "LIF-07"));
  }
  warnings.push(...afterPrintedYear(on));

  return {
    deceased,
    on,
    total: total === null ? null : cents(total),
    salary: salary === null ? null : salary.used,
    lines: paid.map(({ line, article, pays }) => ({ line, amount: pays === null ? null : cents(pays), article })),
    reasons,
    readings: {},
    warnings,
  };
}

// ---------------------------------------------------------------- dismemberment

/** A share with all its decimals, and at least two. */
function writeShare(share: Rational): string {
  let scale = 100n;
  let decimals = 2;
  while ((share.num * scale) % share.den !== 0n) {
    scale *= 10n;
    decimals += 1;
  }
  const digits = ((share.num * scale) / share.den).toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** LIF-03, AMB-61: the share of each loss is the caller's; together they are never more than the whole salary. */
export function dismembermentBenefitOracle(input: DismembermentInput): DismembermentResult {
  mustBePrinted(input.on);
  const salary = salaryOn(input.on, input.insurableSalary, input.programme);
  const common = {
    on: input.on,
    salary: salary.used,
    readings: {},
    warnings: [...salary.warnings, ...afterPrintedYear(input.on)],
  };
  if (input.life?.basic !== true) {
    const reasons = [note("R_LIFE_NOT_HELD", "LIF-01")];
    return { ...common, status: "refused", share: null, amount: "0.00", reasons };
  }

  let known = ZERO;
  let unknownLosses = 0;
  for (const loss of input.losses) {
    if (loss === null) {
      unknownLosses += 1;
      continue;
    }
    const share = parseDecimal(String(loss));
    if (compare(share, LEAST_LOSS) < 0 || compare(share, WHOLE) > 0) {
      throw new Error(`a loss pays 10 to 100 %: ${loss}`);
    }
    known = add(known, share);
  }

  // Nothing is inferred from a loss that is not known, not even the printed 10 %.
  const reach = compare(known, WHOLE);
  if (reach < 0 && (unknownLosses > 0 || input.losses.length === 0)) {
    const reasons = [note("R_LOSS_TABLE", "LIF-03")];
    return { ...common, status: "unknown", share: null, amount: null, reasons };
  }
  const share = reach > 0 ? WHOLE : known;
  const cut = reach > 0 || (reach === 0 && unknownLosses > 0);
  return {
    ...common,
    status: salary.exact === null ? "unknown" : "paid",
    share: writeShare(share),
    amount: salary.exact === null ? null : cents(multiply(salary.exact, share)),
    reasons: cut ? [note("R_LOSS_CAPPED", "LIF-03", { share: "1.00" })] : [],
  };
}

// ---------------------------------------------------------------- long-term disability

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Birthdays passed by the end of a day; somebody born on 29 February has it on the 28th in common years (AMB-34). */
function ageOn(day: string, birthDate: string): number {
  const year = Number(day.slice(0, 4));
  const monthDay = birthDate.slice(5);
  const birthday = monthDay === "02-29" && !isLeap(year) ? "02-28" : monthDay;
  const reached = day.slice(5) >= birthday;
  return year - Number(birthDate.slice(0, 4)) - (reached ? 0 : 1);
}

/** The first day that lies in the 105th week: weeks of seven days, the first one beginning on the first day. */
function firstDayOfWeek(week: number, start: string): string {
  let day = start;
  let dayInWeek = 1;
  let current = 1;
  while (current < week) {
    day = addDays(day, 1);
    dayInWeek += 1;
    if (dayInWeek === 8) {
      dayInWeek = 1;
      current += 1;
    }
  }
  return day;
}

function ageLimit(input: DisabilityInput, endAge61: EndAge61): number {
  if (input.option === "O+") {
    return 65;
  }
  const sixtyOne = input.rregopConfirmed === true && (input.option === "O" || endAge61 === "F-and-O");
  return sixtyOne ? 61 : 60;
}

type DayOwed = { amount: string; integrated: string };

/** What one day owes, per period of the employer's benefit, with or without a pension that is payable unreduced. */
function amountOf(input: DisabilityInput, pension: OracleAmount | null): DayOwed {
  const net = money(input.netBenefit);
  if (input.option !== "O+") {
    return { amount: cents(multiply(net, parseDecimal("0.80"))), integrated: "0.00" };
  }
  if (pension === null) {
    return { amount: cents(net), integrated: "0.00" };
  }
  const share = roundTo(multiply(money(pension), parseDecimal("0.65")), 2, "half-up");
  const integrated = compare(share, net) > 0 ? net : share;
  return { amount: cents(subtract(net, integrated)), integrated: cents(integrated) };
}

export function disabilityBenefitOracle(input: DisabilityInput, endAge61: EndAge61 = "F-and-O"): DisabilityResult {
  const { option, disabledFrom } = input;
  const article = option === "O+" ? "LTD-03" : "LTD-02";
  const ended = input.ended ?? null;
  const endAge = ageLimit(input, endAge61);
  const from = firstDayOfWeek(WEEK_PAID_FROM, disabledFrom);
  // Both readings let option O end at 61: the choice is noted where it can tell, for option F unless 61 is excluded.
  const readings: { endAge61?: EndAge61 } = option === "F" && input.rregopConfirmed !== false ? { endAge61 } : {};
  const nothing = { from, until: null, endAge, amounts: [], readings };

  if (from < SCHEDULE_FROM) {
    // Neither the age nor the 105th week of another time is printed here.
    const reasons = [note("R_OUTSIDE_SCHEDULE", "GEN-01", { from: SCHEDULE_FROM })];
    return { ...nothing, status: "unknown", reasons, warnings: [] };
  }

  // "(61 ans conditionnel…)": the age turns on a fact that was not told, where the reading lets it.
  const mayBe61 = input.rregopConfirmed === undefined && (option === "O" || (option === "F" && endAge61 === "F-and-O"));

  const reasons: Note[] = [];
  const age = ageOn(from, input.birthDate);
  if (age >= endAge) {
    reasons.push(note("R_LTD_AGE", article, { age: endAge }));
  }
  if (ended !== null && ended <= from) {
    reasons.push(note("R_LTD_ENDED", "LTD-04", { from }));
  }
  if (reasons.length > 0) {
    // Decided: what another age, or the contract before, may still pay is told while the disability lasts.
    const lasts = ended === null || ended > from;
    const warnings = [
      ...(lasts && mayBe61 && age === 60 ? [note("W_LTD_61", "LTD-02", { age: 60, other: 61 })] : []),
      ...(lasts && disabledFrom < SCHEDULE_FROM
        ? [note("W_LTD_EARLIER", "GEN-01", { on: disabledFrom, from: SCHEDULE_FROM })]
        : []),
    ];
    return { ...nothing, status: "none", reasons, warnings: [...warnings, ...afterPrintedYear(disabledFrom)] };
  }

  const pension = option === "O+" ? (input.pension ?? null) : null;
  const before = amountOf(input, null);
  const after = amountOf(input, pension === null ? null : pension.amount);
  const amounts: DisabilityInterval[] = [];
  let last: DisabilityInterval | undefined;
  let lastOwed: DayOwed | undefined;
  let day = from;
  while (ageOn(day, input.birthDate) < endAge && (ended === null || day < ended)) {
    const owed = pension !== null && day >= pension.from ? after : before;
    // Days before the pension is payable are one interval, those after another, whatever it subtracts.
    if (last !== undefined && lastOwed === owed) {
      last.until = day;
    } else {
      lastOwed = owed;
      last = { from: day, until: day, amount: owed.amount, integrated: owed.integrated };
      amounts.push(last);
    }
    day = addDays(day, 1);
  }

  const warnings = [
    note("W_LTD_INDEXATION", article),
    note("W_LTD_OFFSETS", article),
    note("W_LTD_NET", article),
    ...(mayBe61 ? [note("W_LTD_61", "LTD-02", { age: 60, other: 61 })] : []),
    ...(option === "O+" && input.pension === undefined ? [note("W_LTD_PENSION", "LTD-03")] : []),
    ...(disabledFrom < SCHEDULE_FROM
      ? [note("W_LTD_EARLIER", "GEN-01", { on: disabledFrom, from: SCHEDULE_FROM })]
      : []),
    ...afterPrintedYear(disabledFrom),
  ];
  return { ...nothing, status: "payable", until: last === undefined ? null : last.until, amounts, reasons, warnings };
}
