import { addDays, addMonths, earlierOf, laterOf } from "../calendar.js";
import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import { LTD_OPTIONS, type AmountInput, type LtdOption } from "../coverage/cover.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../errors.js";
import { isPrintedOn, type ExactDisability } from "../exact-benefits.js";
import { formatCents, multiplyDivide } from "../money.js";
import { optionOf, ruleSetting, type RuleSetting } from "../participation/rule-setting.js";
import { stepsOf } from "../premium/premium.js";
import { readAmount, readChoice, readDate, readFlag, readObject, readOptionalDate, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { UsedReadings } from "../readings.js";
import { afterPrintedYear } from "../reimbursement/warnings.js";
import { addStep, type Step } from "../trace.js";

/** A disability of a member who held the long-term disability plan on its first day. */
export interface DisabilityBenefitInput {
  option: LtdOption;
  birthDate: string;
  /** Its first day. */
  disabledFrom: string;
  /** The first day no longer disabled. */
  ended?: string | null | undefined;
  /** The net benefit that the employer pays at the 105th week, for the period that he pays it for: that of every amount here (AMB-66, AMB-6C). */
  netBenefit: AmountInput;
  /** Whether the new participation rules of the pension plan (RREGOP), under which options F and O end at 61, hold for her (AMB-64). */
  rregopConfirmed?: boolean | undefined;
  /** Her retirement pension, for option O+: for the same period, and the day from which it is payable without actuarial reduction; `null` when she has none. */
  pension?: { from: string; amount: AmountInput } | null | undefined;
}

/** What is paid for a period, over some days. */
export interface DisabilityAmount {
  from: string;
  until: string;
  amount: string;
  /** What the integration of the pension subtracts. */
  integrated: string;
  /** Present with `steps: true`. */
  steps?: Step[];
}

export interface DisabilityBenefit {
  /** `"unknown"` when its first day is before the schedule. */
  status: "payable" | "none" | "unknown";
  /** The first day of the 105th week. */
  from: string;
  /** The last day, unless the disability ends before; `null` when nothing is payable. */
  until: string | null;
  /** The age at which it ends. */
  endAge: number;
  amounts: DisabilityAmount[];
  reasons: Reason[];
  readings: UsedReadings;
  /** What the text leaves open is here: indexation, other offsets, what net means. */
  warnings: Warning[];
}

/** The benefit begins with the 105th week: 104 whole weeks after the first day of disability (LTD-04). */
const WEEKS_BEFORE = 104;

const KEYS = /* @__PURE__ */ new Set([
  "option",
  "birthDate",
  "disabledFrom",
  "ended",
  "netBenefit",
  "rregopConfirmed",
  "pension",
] as const);
const PENSION_KEYS = /* @__PURE__ */ new Set(["from", "amount"] as const);

/**
 * What long-term disability pays (régime optionnel II d’assurance salaire de longue durée, LTD-02 to LTD-04, §3.3 p. 15):
 * from the 105th week of disability, 80 % of the net benefit that the employer pays then (options F and O) until 60, until 61
 * where the new rules of the pension plan hold; 100 % of it (option O+) until 65, less 65 % of the retirement pension from the
 * day it is payable without actuarial reduction, never below zero. Each share is rounded once, half-up to the cent (AMB-6H).
 * The last day is the eve of the birthday (AMB-6F). Indexation and other offsets are not printed: the result says so. Whether
 * the plan was held then, after a dismissal or in progressive retirement, is told by `coverageHistory`.
 *
 * @throws RegimeError `E_CHOICE`, `E_MONEY_*`, `E_DATE_*`, `E_DATE_ORDER` for a disability before birth, or an end that is not after its first day.
 * @example
 * const disabled = { birthDate: "1965-03-10", disabledFrom: "2020-04-05", netBenefit: "1000.00" };
 * const { from, until } = disabilityBenefit({ ...disabled, option: "O" });
 * [from, until] // ["2022-04-03", "2025-03-09"]
 * const pension = { from: "2026-03-10", amount: "900.00" };
 * disabilityBenefit({ ...disabled, option: "O+", pension }).amounts.map(({ amount }) => amount) // ["1000.00", "415.00"]
 */
export function disabilityBenefit(input: DisabilityBenefitInput, context?: Context): DisabilityBenefit {
  const disability = readOrThrow((issues) => readDisability(input, context, issues));
  const { option, disabledFrom, ended, setting } = disability;
  const terms = setting.edition.benefits.disability[option];
  const rules = ruleSetting(setting);
  const from = addDays(disabledFrom, 7 * WEEKS_BEFORE);
  const end = endOf(disability, terms, rules);
  const reasons = reasonsAgainst(disability, terms, from, end);
  const until = reasons.length > 0 ? null : addDays(ended === null ? end.on : earlierOf(end.on, ended), -1);
  return {
    status: until !== null ? "payable" : isPrintedOn(terms, from) ? "none" : "unknown",
    from,
    until,
    endAge: end.age,
    amounts: until === null ? [] : amountsOf(disability, terms, from, until),
    reasons,
    readings: rules.used,
    warnings: warningsOf(disability, terms, from, end, reasons),
  };
}

interface Disability {
  option: LtdOption;
  birthDate: string;
  disabledFrom: string;
  ended: string | null;
  net: number;
  rregopConfirmed: boolean | undefined;
  pension: { from: string; cents: number } | null | undefined;
  setting: EditionSetting;
}

/** Reads a disability. */
export function readDisability(value: unknown, context: Context | undefined, issues: Issue[]): Disability | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const disability = readObject(value, KEYS, "", "LTD-02", issues);
  if (disability === undefined) return undefined;
  const { pension, rregopConfirmed } = disability;
  const option = readChoice(disability.option, LTD_OPTIONS, "option", "LTD-01", issues) as LtdOption;
  const birthDate = readDate(disability.birthDate, "birthDate", "LTD-02", issues) as string;
  const disabledFrom = readDate(disability.disabledFrom, "disabledFrom", "LTD-04", issues) as string;
  if (disabledFrom < birthDate) report(issues, "E_DATE_ORDER", "disabledFrom", "LTD-02", { other: "birthDate" });
  const ended = readOptionalDate(disability.ended, "ended", "LTD-04", issues);
  if (ended !== null && ended <= disabledFrom) {
    report(issues, "E_DATE_ORDER", "ended", "LTD-04", { other: "disabledFrom" });
  }
  return {
    option,
    birthDate,
    disabledFrom,
    ended,
    net: readAmount(disability.netBenefit, "netBenefit", "LTD-02", issues),
    rregopConfirmed: readFlag(rregopConfirmed, "rregopConfirmed", "LTD-02", issues),
    pension: pension === undefined || pension === null ? pension : readPension(pension, issues),
    setting,
  };
}

function readPension(value: unknown, issues: Issue[]): { from: string; cents: number } | null {
  const pension = readObject(value, PENSION_KEYS, "pension", "LTD-03", issues);
  if (pension === undefined) return null;
  return {
    from: readDate(pension.from, "pension.from", "LTD-03", issues) as string,
    cents: readAmount(pension.amount, "pension.amount", "LTD-03", issues),
  };
}

/** The birthday on which an option ends, and the later one on which it may, for whoever knows the new rules of the pension plan. */
interface End {
  age: number;
  on: string;
  later: { age: number; on: string } | null;
}

function endOf({ option, birthDate, rregopConfirmed }: Disability, terms: ExactDisability, rules: RuleSetting): End {
  const { untilAge, conditionalAge } = terms;
  const birthday = (age: number): string => addMonths(birthDate, 12 * age);
  const end = { age: untilAge, on: birthday(untilAge), later: null };
  if (conditionalAge === null || rregopConfirmed === false) return end;
  // Both F and O share the cell that prints the condition (AMB-64).
  if (option === "F" && optionOf(rules, "endAge61") === "O-only") return end;
  const later = { age: conditionalAge, on: birthday(conditionalAge) };
  return rregopConfirmed === true ? { ...later, later: null } : { ...end, later };
}

/** Why nothing is payable, or known. */
function reasonsAgainst({ ended }: Disability, terms: ExactDisability, from: string, end: End): Reason[] {
  if (!isPrintedOn(terms, from)) return [reason("R_OUTSIDE_SCHEDULE", "GEN-01", { from: terms.from })];
  const reasons: Reason[] = [];
  if (end.on <= from) reasons.push(reason("R_LTD_AGE", terms.article, { age: end.age }));
  if (ended !== null && ended <= from) reasons.push(reason("R_LTD_ENDED", "LTD-04", { from }));
  return reasons;
}

/** The amounts before and after the pension is payable (LTD-03). */
function amountsOf(disability: Disability, terms: ExactDisability, from: string, until: string): DisabilityAmount[] {
  const { pension } = disability;
  const isIntegrated = terms.pensionShare !== null && pension !== null && pension !== undefined;
  if (!isIntegrated || pension.from > until) return [amountOf(disability, terms, from, until, 0)];
  const later = laterOf(pension.from, from);
  const integrated = amountOf(disability, terms, later, until, pension.cents);
  if (later === from) return [integrated];
  return [amountOf(disability, terms, from, addDays(later, -1), 0), integrated];
}

/** The share of the net benefit less that of the pension, never below zero. */
function amountOf(
  { net, setting }: Disability,
  { article, rate, pensionShare }: ExactDisability,
  from: string,
  until: string,
  pension: number,
): DisabilityAmount {
  const steps = stepsOf(setting);
  const whole = multiplyDivide(net, rate.numerator, rate.denominator, "half-up");
  let integrated = 0;
  if (pensionShare !== null && pension > 0) {
    const share = multiplyDivide(pension, pensionShare.numerator, pensionShare.denominator, "half-up");
    integrated = Math.min(share, whole);
    if (steps !== undefined) {
      addStep(steps, article, "start", "unreduced-pension", pension);
      addStep(steps, article, "multiply-divide", pensionShare.text, share, "half-up");
    }
  }
  if (steps !== undefined) {
    addStep(steps, article, "start", "net-benefit", net);
    addStep(steps, article, "multiply-divide", rate.text, whole, "half-up");
    if (integrated > 0) addStep(steps, article, "subtract", formatCents(integrated), whole - integrated);
  }
  const amount = { from, until, amount: formatCents(whole - integrated), integrated: formatCents(integrated) };
  return steps === undefined ? amount : { ...amount, steps };
}

/** What the text leaves open: about the amounts; about the end, also when nothing is payable for no other reason. */
function warningsOf(
  { pension, disabledFrom, setting }: Disability,
  terms: ExactDisability,
  from: string,
  { age, later }: End,
  reasons: readonly Reason[],
): Warning[] {
  const { article, pensionShare } = terms;
  const isPayable = reasons.length === 0;
  const warnings: Warning[] = [];
  if (isPayable) {
    warnings.push(
      warning("W_LTD_INDEXATION", article),
      warning("W_LTD_OFFSETS", article),
      warning("W_LTD_NET", article),
    );
  }
  if (reasons.every(({ code }) => code === "R_LTD_AGE")) {
    if (later !== null && from < later.on) warnings.push(warning("W_LTD_61", article, { age, other: later.age }));
    if (isPayable && pensionShare !== null && pension === undefined) warnings.push(warning("W_LTD_PENSION", article));
    // The contract before may govern it (AMB-6G).
    if (disabledFrom < terms.from) {
      warnings.push(warning("W_LTD_EARLIER", "GEN-01", { on: disabledFrom, from: terms.from }));
    }
  }
  return [...warnings, ...afterPrintedYear(disabledFrom, setting)];
}
