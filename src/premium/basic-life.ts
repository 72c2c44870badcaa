import type { Context, PricedSetting } from "../context.js";
import type { AmountInput } from "../coverage/cover.js";
import { readAmount } from "../read.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";
import { shareOfSalary } from "./share-of-salary.js";

const KEYS = /* @__PURE__ */ new Set(["on", "insurableSalary"] as const);

/**
 * The premium of basic life and AD&D of the member (assurance vie et DMA de base, LIF-09, §3.3 p. 13):
 * 0.300 % of the annual insurable salary, over 26, to the nearest cent. There is no employer share (PRM-12).
 *
 * @throws RegimeError `E_MONEY_*`, `E_NUMBER_*` on the salary; `E_DATE_*`, `E_NO_PRINTED_RATE` on the date.
 * @example
 * basicLifePremium({ on: "2020-03-15", insurableSalary: "130.00" }).total // "0.02": 1.5 cents, half-up
 */
export function basicLifePremium(input: { on: string; insurableSalary: AmountInput }, context?: Context): Premium {
  return priced(
    input,
    KEYS,
    context,
    ({ insurableSalary }, issues) => readAmount(insurableSalary, "insurableSalary", "LIF-09", issues),
    (salary, setting, on) => premiumOf(basicLifeLine(salary, setting), setting, on),
  );
}

export function basicLifeLine(salary: number, setting: PricedSetting): ExactLine {
  const steps = stepsOf(setting);
  const { edition } = setting;
  return exactLine("life-basic", shareOfSalary(salary, edition.basicLifeRate, 1, edition, "LIF-09", steps), steps);
}
