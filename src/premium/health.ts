import type { Context, PricedSetting } from "../context.js";
import type { AmountInput, HealthChoice, ShareInput } from "../coverage/cover.js";
import { readHealth } from "../coverage/read-cover.js";
import { SCENARIO_PARTS, type Scenario } from "../coverage/scenarios.js";
import type { Issue } from "../errors.js";
import { formatCents } from "../money.js";
import { readAmount, readChoice, readShare, reportType } from "../read.js";
import { addStep } from "../trace.js";
import { contributionCents, noteContribution } from "./employer-contribution.js";
import type { UsedReadings } from "../readings.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";

/** Who pays: shared with the employer, all by the member (unpaid leave, PRM-14), or nobody (waiver of premium, exonération). */
export const PAYERS = /* @__PURE__ */ Object.freeze(["shared", "member", "waived"] as const);
export type Payer = (typeof PAYERS)[number];

const KEYS = /* @__PURE__ */ new Set(["on", "health", "salaryScaleMaximum", "workTime", "paidBy"] as const);

/** What the premium of the health plan depends on. */
export interface HealthPremiumInput {
  on: string;
  health: HealthChoice | "exempt";
  salaryScaleMaximum: AmountInput;
  workTime: ShareInput;
  paidBy?: Payer | undefined;
}

/**
 * The premium of the health plan and who pays it (prime totale et contributions, PRM-01 to PRM-14, §3.3 p. 11):
 * the employee pays the total less the employer contribution, never a second rounding (PRM-11).
 * Exempt or waived is all zero; paid by the member, the employer's part is hers too.
 *
 * @throws RegimeError as `quote`.
 * @example
 * healthPremium({ on: "2020-03-15", health: { scenario: "B" }, salaryScaleMaximum: "40000.00", workTime: "0.6999" })
 * // total "55.46", employer "1.20", employee "54.26"
 */
export function healthPremium(input: HealthPremiumInput, context?: Context): Premium {
  return priced(
    input,
    KEYS,
    context,
    ({ health, salaryScaleMaximum, workTime, paidBy }, issues) => {
      const choice = readHealth(health, issues);
      if (choice === null) reportType(issues, null, "object", "health", "ENR-05");
      return {
        health: choice as Scenario | "exempt",
        scaleMaximum: readAmount(salaryScaleMaximum, "salaryScaleMaximum", "PRM-04", issues),
        workTime: readShare(workTime, "workTime", "PRM-09", issues),
        paidBy: readPayer(paidBy, issues),
      };
    },
    ({ health, scaleMaximum, workTime, paidBy }, setting, on) => {
      const premium = premiumOf(healthLine(health, scaleMaximum, workTime, paidBy, setting), setting, on);
      noteHealth(premium.readings, health, workTime, paidBy, setting);
      return premium;
    },
  );
}

/** Who pays; shared when absent. */
export function readPayer(value: unknown, issues: Issue[]): Payer {
  if (value === undefined) return "shared";
  return readChoice(value, PAYERS, "paidBy", "PRM-14", issues) ?? "shared";
}

export function healthLine(
  health: Scenario | "exempt",
  scaleMaximum: number,
  workTime: number,
  paidBy: Payer,
  setting: PricedSetting,
): ExactLine {
  const steps = stepsOf(setting);
  if (health === "exempt") {
    if (steps !== undefined) addStep(steps, "PRM-13", "table", "exempt", 0);
    return exactLine("health", 0, steps);
  }
  // The contribution first: its steps lead to what the employee is left to pay.
  const { status } = SCENARIO_PARTS[health];
  const employer = paidBy === "shared" ? contributionCents(status, scaleMaximum, workTime, setting, steps) : 0;
  const total = setting.edition.healthPremiums[health];
  if (steps !== undefined) {
    if (paidBy === "member") addStep(steps, "PRM-14", "replace", "member-pays-all", 0);
    addStep(steps, "PRM-01", "table", health, total);
    addStep(steps, "PRM-11", "subtract", formatCents(employer), total - employer);
  }
  return exactLine("health", total, steps, employer);
}

/** Notes the readings that decided the health line. */
export function noteHealth(
  used: UsedReadings,
  health: Scenario | "exempt" | null,
  workTime: number,
  paidBy: Payer,
  setting: PricedSetting,
): void {
  if (health !== null && health !== "exempt" && paidBy === "shared") noteContribution(used, workTime, setting);
}
