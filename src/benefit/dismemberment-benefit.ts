import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import type { AmountInput, LifeCover, ShareInput } from "../coverage/cover.js";
import { readHeldLife } from "../coverage/read-cover.js";
import { reason, type Issue, type Reason, type Warning } from "../errors.js";
import { formatCents, multiplyDivide, shareText, WHOLE_SHARE } from "../money.js";
import { stepsOf } from "../premium/premium.js";
import { readArray, readObject, readShare, report } from "../read.js";
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

/** The losses of one accident, and the life insurance held on that day. */
export interface DismembermentInput {
  /** The day of the accident. */
  on: string;
  life: LifeCover | null;
  /** Annual. */
  insurableSalary: AmountInput;
  /** The programme that the member was in, when it sets her salary. */
  programme?: SalaryProgramme | null | undefined;
  /** For each loss, the share that the insurer’s table gives, from 0.10 to 1; `null` when it is not known. */
  losses: readonly (ShareInput | null)[];
}

export interface DismembermentBenefit {
  on: string;
  /** `"unknown"` without the share of a loss: the table of losses is not printed (AMB-61). */
  status: "paid" | "refused" | "unknown";
  /** Of all the losses together, 1 at most. */
  share: string | null;
  amount: string | null;
  salary: BenefitSalary;
  reasons: Reason[];
  readings: UsedReadings;
  warnings: Warning[];
  /** Present with `steps: true`. */
  steps?: Step[];
}

const KEYS = /* @__PURE__ */ new Set(["on", "life", "insurableSalary", "programme", "losses"] as const);

/**
 * What AD&D pays for the losses of one accident (mutilation accidentelle, LIF-03, §3.3 p. 13): 10 to 100 % of the annual
 * insurable salary according to the loss. The table of losses is not printed: the shares are the caller’s, none is invented.
 * Together they pay 100 % at most (AMB-61). AD&D is held with basic life.
 *
 * @throws RegimeError `E_LOSS_SHARE` for a share below 0.10, `E_SHARE_*` for one above 1, `E_MONEY_*`, `E_DATE_*`, `E_INTERVAL`,
 * `E_NO_PRINTED_BENEFIT` before 2020-01-01.
 * @example
 * const member = { on: "2020-03-15", insurableSalary: "52000.00", life: { basic: true } };
 * dismembermentBenefit({ ...member, losses: ["0.60", "0.50"] }).amount // "52000.00": 100 % at most
 * dismembermentBenefit({ ...member, losses: [null] }).status // "unknown"
 */
export function dismembermentBenefit(input: DismembermentInput, context?: Context): DismembermentBenefit {
  const { on, basic, salary, losses, setting } = readOrThrow((issues) => readDismemberment(input, context, issues));
  const told = { on, salary: writeSalary(salary), readings: {} };
  const warnings = [...salary.warnings, ...afterPrintedYear(on, setting)];
  if (!basic) {
    const reasons = [reason("R_LIFE_NOT_HELD", "LIF-01")];
    return { ...told, status: "refused", share: null, amount: formatCents(0), reasons, warnings };
  }
  const { most, maximum } = setting.edition.benefits.life.loss;
  const known = losses.filter((loss) => loss !== null);
  const sum = known.reduce((total, loss) => total + loss, 0);
  if (losses.length === 0 || (known.length < losses.length && sum < most)) {
    const reasons = [reason("R_LOSS_TABLE", "LIF-03")];
    return { ...told, status: "unknown", share: null, amount: null, reasons, warnings };
  }
  const share = Math.min(sum, most);
  const isCapped = sum > most || known.length < losses.length;
  const reasons = isCapped ? [reason("R_LOSS_CAPPED", "LIF-03", { share: maximum })] : [];
  const result = { ...told, share: shareText(share), reasons, warnings };
  if (salary.cents === null) return { ...result, status: "unknown", amount: null };
  const amount = multiplyDivide(salary.cents, share, WHOLE_SHARE, "half-up");
  const steps = stepsOf(setting);
  if (steps === undefined) return { ...result, status: "paid", amount: formatCents(amount) };
  addStep(steps, "LIF-03", "start", "insurable-salary", salary.cents);
  addStep(steps, "LIF-03", "multiply-divide", shareText(share), amount, "half-up");
  return { ...result, status: "paid", amount: formatCents(amount), steps };
}

interface Dismemberment {
  on: string;
  basic: boolean;
  salary: ExactSalary;
  /** In `WHOLE_SHARE`ths. */
  losses: (number | null)[];
  setting: EditionSetting;
}

/** Reads the losses of an accident. */
function readDismemberment(value: unknown, context: Context | undefined, issues: Issue[]): Dismemberment | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const accident = readObject(value, KEYS, "", "LIF-03", issues);
  if (accident === undefined) return undefined;
  const { life, insurableSalary, programme, losses } = accident;
  const { loss: bounds } = setting.edition.benefits.life;
  const on = readPrintedDate(accident.on, setting.edition.benefits.life.dates.loss, issues);
  return {
    on: on as string,
    basic: readHeldLife(life, issues).basic,
    salary: readBenefitSalary(insurableSalary, programme, on, issues),
    losses: readArray(losses, "losses", "LIF-03", issues, (loss) => readLoss(loss, bounds, issues)) ?? [],
    setting,
  };
}

/** Reads the share of one loss; `null` is not known. */
export function readLoss(
  value: unknown,
  { minimum, maximum, least, most }: EditionSetting["edition"]["benefits"]["life"]["loss"],
  issues: Issue[],
): number | null {
  if (value === null) return null;
  const loss = readShare(value, "", "LIF-03", issues);
  if (loss < least || loss > most) report(issues, "E_LOSS_SHARE", "", "LIF-03", { least: minimum, most: maximum });
  return loss;
}
