import type { Context, PricedSetting } from "../context.js";
import { LTD_OPTIONS, type AmountInput, type LtdOption } from "../coverage/cover.js";
import { readAmount, readChoice } from "../read.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";
import { shareOfSalary } from "./share-of-salary.js";

const KEYS = /* @__PURE__ */ new Set(["on", "option", "insurableSalary"] as const);

/**
 * The premium of the long-term disability plan (assurance salaire de longue durée, LTD-05, LTD-06, §3.3 p. 15):
 * a share of the annual insurable salary, over 26, to the nearest cent. There is no employer share (LTD-07).
 *
 * @throws RegimeError `E_CHOICE` on the option; `E_MONEY_*`, `E_NUMBER_*` on the salary; `E_DATE_*`, `E_NO_PRINTED_RATE`.
 * @example
 * ltdPremium({ on: "2020-03-15", option: "O", insurableSalary: "50000.00" }).total // "17.12": 17.1153… (over 26.09 it would be 17.06)
 */
export function ltdPremium(
  input: { on: string; option: LtdOption; insurableSalary: AmountInput },
  context?: Context,
): Premium {
  return priced(
    input,
    KEYS,
    context,
    ({ option, insurableSalary }, issues) => ({
      option: readChoice(option, LTD_OPTIONS, "option", "LTD-01", issues),
      salary: readAmount(insurableSalary, "insurableSalary", "LTD-05", issues),
    }),
    ({ option, salary }, setting, on) => premiumOf(ltdLine(option as LtdOption, salary, setting), setting, on),
  );
}

export function ltdLine(option: LtdOption, salary: number, setting: PricedSetting): ExactLine {
  const steps = stepsOf(setting);
  const { edition } = setting;
  return exactLine("ltd", shareOfSalary(salary, edition.disabilityRates[option], 1, edition, "LTD-05", steps), steps);
}
