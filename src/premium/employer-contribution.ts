import type { Context, PricedSetting } from "../context.js";
import type { AmountInput, ShareInput } from "../coverage/cover.js";
import { isQuarterTime } from "../coverage/quarter-time.js";
import { STATUSES, type Status } from "../coverage/statuses.js";
import type { SalaryClass } from "../edition.js";
import { formatCents, multiplyDivide } from "../money.js";
import { readAmount, readChoice, readShare } from "../read.js";
import { addStep, type Step } from "../trace.js";
import type { UsedReadings } from "../readings.js";
import { priced, stepsOf } from "./premium.js";

const KEYS = /* @__PURE__ */ new Set(["on", "status", "salaryScaleMaximum", "workTime"] as const);

/** What the employer contribution depends on. */
export interface EmployerContributionInput {
  on: string;
  /** The status in the health plan. Its level does not matter (PRM-08). */
  status: Status;
  /** The annual maximum of the salary scale of the job title, not the person's own salary (PRM-04). */
  salaryScaleMaximum: AmountInput;
  /** The share of full time. */
  workTime: ShareInput;
}

export interface EmployerContribution {
  on: string;
  edition: string;
  /** For one 14-day pay period, in dollars. */
  amount: string;
  readings: UsedReadings;
  steps?: Step[];
}

/**
 * The employer contribution to the health plan (contribution employeur, PRM-02 to PRM-09, §3.3 p. 11): by the maximum
 * of the salary scale (40,000.00 itself is in the upper class, with the lower contribution), individual against the
 * other statuses, and halved strictly below 70 % of full time, half-up to the cent unless read otherwise (AMB-20).
 *
 * @throws RegimeError `E_CHOICE`, `E_MONEY_*`, `E_SHARE_*`, `E_NUMBER_*`, `E_DATE_*`, `E_NO_PRINTED_RATE`, all at once.
 * @example
 * const job = { on: "2020-03-15", status: "individual", salaryScaleMaximum: "40000.00" } as const;
 * employerContribution({ ...job, workTime: "0.70" }).amount // "2.39"
 * employerContribution({ ...job, workTime: "0.6999" }).amount // "1.20": half of 2.39 is 1.195
 */
export function employerContribution(input: EmployerContributionInput, context?: Context): EmployerContribution {
  return priced(
    input,
    KEYS,
    context,
    ({ status, salaryScaleMaximum, workTime }, issues) => ({
      status: readChoice(status, STATUSES, "status", "STA-01", issues),
      scaleMaximum: readAmount(salaryScaleMaximum, "salaryScaleMaximum", "PRM-04", issues),
      workTime: readShare(workTime, "workTime", "PRM-09", issues),
    }),
    ({ status, scaleMaximum, workTime }, setting, on) => {
      const steps = stepsOf(setting);
      const amount = contributionCents(status as Status, scaleMaximum, workTime, setting, steps);
      const result: EmployerContribution = {
        on,
        edition: setting.edition.id,
        amount: formatCents(amount),
        readings: {},
      };
      noteContribution(result.readings, workTime, setting);
      if (steps !== undefined) result.steps = steps;
      return result;
    },
  );
}

/** The contribution in cents, in the order of the printed table and its note 2. */
export function contributionCents(
  status: Status,
  scaleMaximum: number,
  workTime: number,
  { edition, readings }: PricedSetting,
  steps: Step[] | undefined,
): number {
  const salaryClass: SalaryClass = scaleMaximum < edition.salaryScaleThreshold ? "below-40000" : "from-40000";
  const full = edition.employerContributions[salaryClass][status];
  if (steps !== undefined) {
    addStep(steps, salaryClass === "below-40000" ? "PRM-02" : "PRM-03", "table", `${salaryClass} ${status}`, full);
  }
  if (isFull(workTime, edition)) return full;

  if (isQuarterTime(workTime) && readings.contributionAtQuarterTime === "none") {
    if (steps !== undefined)
      addStep(steps, "PRM-09", "replace", "quarter-time", 0, undefined, "contributionAtQuarterTime");
    return 0;
  }
  const { text, numerator, denominator } = edition.reducedContribution;
  const rounding = readings.halfContributionRounding;
  const reduced = multiplyDivide(full, numerator, denominator, rounding);
  if (steps !== undefined) {
    addStep(steps, "PRM-09", "multiply-divide", text, reduced, rounding, "halfContributionRounding");
  }
  return reduced;
}

/** Notes the readings that decided a contribution. */
export function noteContribution(used: UsedReadings, workTime: number, { edition, readings }: PricedSetting): void {
  if (isFull(workTime, edition)) return;
  const { halfContributionRounding, contributionAtQuarterTime } = readings;
  const none = isQuarterTime(workTime) && contributionAtQuarterTime === "none";
  if (!none) used.halfContributionRounding = halfContributionRounding;
  if (isQuarterTime(workTime)) used.contributionAtQuarterTime = contributionAtQuarterTime;
}

/** Exactly 70 % has the full contribution. */
function isFull(workTime: number, { fullContributionWorkTime }: PricedSetting["edition"]): boolean {
  return workTime >= fullContributionWorkTime;
}
