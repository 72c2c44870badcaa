import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import type { AmountInput, LifeCover } from "../coverage/cover.js";
import { readHeldLife, type ExactLife } from "../coverage/read-cover.js";
import { warnOfSpouseLife } from "../coverage/spouse-life.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../errors.js";
import { formatCents, multiplyDivide, type Rate } from "../money.js";
import { stepsOf } from "../premium/premium.js";
import { readFlag, readVariant } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { UsedReadings } from "../readings.js";
import { afterPrintedYear } from "../reimbursement/warnings.js";
import { addStep, type Step } from "../trace.js";
import {
  readBenefitSalary,
  writeSalary,
  type BenefitSalary,
  type ExactSalary,
  type SalaryProgramme,
} from "./benefit-salary.js";
import { readPrintedDate } from "./read-printed-date.js";

/** What a death is paid for, in the order of the brochure. */
export const DEATH_LINES = /* @__PURE__ */ Object.freeze([
  "life-basic",
  "accidental-death",
  "life-additional",
  "life-dependants",
  "life-spouse",
] as const);
export type DeathLineName = (typeof DEATH_LINES)[number];

/** A death: of whom, when, and the life insurance that the member held on that day. */
export type DeathBenefitInput = {
  /** The day of the death. */
  on: string;
  life: LifeCover | null;
} & (
  | {
      deceased: "member";
      /** Annual. */
      insurableSalary: AmountInput;
      /** The programme that she was in, when it sets her salary. */
      programme?: SalaryProgramme | null | undefined;
      /** Whether an accident caused it; a warning says what it would change when absent. */
      accidental?: boolean | undefined;
    }
  | { deceased: "spouse" }
  | {
      deceased: "child";
      /** Whether the member shows that she had no spouse on that day (LIF-06). */
      noSpouseShown?: boolean | undefined;
    }
);

/** One amount, and what it is for. */
export interface DeathLine {
  line: DeathLineName;
  /** `null` when the salary is not known. */
  amount: string | null;
  article: string;
  /** Present with `steps: true`. */
  steps?: Step[];
}

export interface DeathBenefit {
  deceased: "member" | "spouse" | "child";
  on: string;
  /** `null` when a line is not known. */
  total: string | null;
  /** What the lines of a member are on; `null` for a spouse or a child. */
  salary: BenefitSalary | null;
  /** Those that are payable. */
  lines: DeathLine[];
  reasons: Reason[];
  readings: UsedReadings;
  warnings: Warning[];
}

/** Whose death it is tells what is asked. */
const DEATH_KEYS = {
  member: ["on", "life", "insurableSalary", "programme", "accidental"],
  spouse: ["on", "life"],
  child: ["on", "life", "noSpouseShown"],
} as const;

/**
 * What life insurance pays at a death (régime optionnel I d’assurance vie, LIF-02 to LIF-07, §3.3 p. 13): of the member, once
 * her annual insurable salary, once more when an accident caused it (décès accidentel, AMB-62), and one to five times for her
 * additional life; of her spouse or a child, 5,000 $, 10,000 $ for a child when she shows that she has no spouse at the time;
 * of her spouse, the additional amount too. The schedule begins on 2020-01-01. Evidence, exclusions,
 * beneficiaries and what becomes of additional life at 65 are not printed.
 *
 * @throws RegimeError `E_CHOICE` for another `deceased`, `E_UNKNOWN_KEY` for a fact of another one, `E_MONEY_*`, `E_DATE_*`,
 * `E_NO_PRINTED_BENEFIT` before the schedule, `E_INTERVAL` for a programme that ends before it begins, `E_SPOUSE_LIFE_AMOUNT`.
 * @example
 * const life = { basic: true, dependants: true } as const;
 * deathBenefit({ deceased: "member", on: "2020-03-15", insurableSalary: "52000", life, accidental: true }).total // "104000.00"
 * // In progressive retirement: on the salary without it, though the premium is on the one received.
 * const programme = { kind: "retirement-programme", from: "2020-01-05", until: "2022-01-04", salaryWithout: "52000" } as const;
 * deathBenefit({ deceased: "member", on: "2022-01-04", insurableSalary: "31200", life, programme }).total // "52000.00"
 * deathBenefit({ deceased: "child", on: "2020-03-15", life, noSpouseShown: true }).total // "10000.00"
 */
export function deathBenefit(input: DeathBenefitInput, context?: Context): DeathBenefit {
  const death = readOrThrow((issues) => readDeath(input, context, issues));
  const { deceased, on, salary } = death;
  const lines = linesOf(death);
  const payable = lines.reduce<number | null>(
    (sum, { cents }) => (sum === null || cents === null ? null : sum + cents),
    0,
  );
  return {
    deceased,
    on,
    total: payable === null ? null : formatCents(payable),
    salary: salary === null ? null : writeSalary(salary),
    lines: lines.map(writeLine),
    reasons: reasonsOf(death, lines.length === 0),
    readings: {},
    warnings: warningsOf(death),
  };
}

interface Death {
  deceased: "member" | "spouse" | "child";
  on: string;
  life: ExactLife;
  /** Of a member. */
  salary: ExactSalary | null;
  accidental: boolean | undefined;
  noSpouseShown: boolean;
  setting: EditionSetting;
}

/** Reads a death. */
function readDeath(value: unknown, context: Context | undefined, issues: Issue[]): Death | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const death = readVariant(value, "deceased", DEATH_KEYS, "", "LIF-01", issues);
  if (death === undefined) return undefined;
  const { kind: deceased, fields } = death;
  const { dates } = setting.edition.benefits.life;
  const on = readPrintedDate(fields.on, deceased === "member" ? dates.member : dates.dependants, issues);
  return {
    deceased: deceased as Death["deceased"],
    on: on as string,
    life: readHeldLife(fields.life, issues),
    salary: deceased === "member" ? readBenefitSalary(fields.insurableSalary, fields.programme, on, issues) : null,
    accidental: readFlag(fields.accidental, "accidental", "LIF-03", issues),
    noSpouseShown: readFlag(fields.noSpouseShown, "noSpouseShown", "LIF-06", issues) ?? false,
    setting,
  };
}

interface ExactDeathLine {
  line: DeathLineName;
  cents: number | null;
  article: string;
  steps: Step[] | undefined;
}

function linesOf(death: Death): ExactDeathLine[] {
  const { deceased, life, accidental, noSpouseShown, setting } = death;
  const { basic, accidentalDeath, death: perDeath, childWithoutSpouse } = setting.edition.benefits.life;
  const lines: ExactDeathLine[] = [];
  switch (deceased) {
    case "member":
      if (life.basic) lines.push(timesSalary("life-basic", basic, "LIF-02", death));
      if (life.basic && accidental === true) {
        lines.push(timesSalary("accidental-death", accidentalDeath, "LIF-03", death));
      }
      if (life.additional > 0) lines.push(timesSalary("life-additional", wholeRate(life.additional), "LIF-04", death));
      break;
    case "spouse":
      if (life.dependants) lines.push(printed(perDeath, "LIF-05", "death", death));
      if (life.spouse !== null) lines.push(chosen(life.spouse.amount, death));
      break;
    case "child":
      if (!life.dependants) break;
      if (noSpouseShown) lines.push(printed(childWithoutSpouse, "LIF-06", "childWithoutSpouse", death));
      else lines.push(printed(perDeath, "LIF-05", "death", death));
  }
  return lines;
}

function wholeRate(times: number): Rate {
  return { text: String(times), numerator: times, denominator: 1 };
}

/** So many times the salary; one of the edition’s own may need a rounding, half-up to the cent (AMB-6H). */
function timesSalary(
  line: DeathLineName,
  { text, numerator, denominator }: Rate,
  article: string,
  { salary, setting }: Death,
): ExactDeathLine {
  const amount = (salary as ExactSalary).cents;
  const steps = stepsOf(setting);
  if (amount === null) return { line, cents: null, article, steps };
  const cents = multiplyDivide(amount, numerator, denominator, "half-up");
  if (steps !== undefined) {
    addStep(steps, article, "start", "insurable-salary", amount);
    addStep(steps, article, "multiply-divide", text, cents, denominator === 1 ? undefined : "half-up");
  }
  return { line, cents, article, steps };
}

/** An amount of the table, by the name of its cell. */
function printed(cents: number, article: string, cell: string, { setting }: Death): ExactDeathLine {
  const steps = stepsOf(setting);
  if (steps !== undefined) addStep(steps, article, "table", cell, cents);
  return { line: "life-dependants", cents, article, steps };
}

/** The amount that the member chose for her spouse. */
function chosen(cents: number, { setting }: Death): ExactDeathLine {
  const steps = stepsOf(setting);
  if (steps !== undefined) addStep(steps, "LIF-07", "start", "spouse-life", cents);
  return { line: "life-spouse", cents, article: "LIF-07", steps };
}

function writeLine({ line, cents, article, steps }: ExactDeathLine): DeathLine {
  const written: DeathLine = { line, amount: cents === null ? null : formatCents(cents), article };
  if (steps !== undefined) written.steps = steps;
  return written;
}

function reasonsOf({ deceased, noSpouseShown, setting }: Death, isNothing: boolean): Reason[] {
  if (isNothing) return [reason("R_LIFE_NOT_HELD", "LIF-01")];
  if (deceased !== "child" || noSpouseShown) return [];
  const { death, childWithoutSpouse } = setting.edition.benefits.life;
  const params = { amount: formatCents(death), maximum: formatCents(childWithoutSpouse) };
  return [reason("R_NO_SPOUSE_NOT_SHOWN", "LIF-06", params)];
}

function warningsOf({ deceased, on, life, salary, accidental, setting }: Death): Warning[] {
  const warnings = salary === null ? [] : [...salary.warnings];
  if (deceased === "member" && life.basic && accidental === undefined) {
    warnings.push(warning("W_ACCIDENT_UNKNOWN", "LIF-03"));
  }
  if (deceased === "spouse") warnOfSpouseLife(life, warnings);
  return [...warnings, ...afterPrintedYear(on, setting)];
}
