import type { Context, PricedSetting } from "../context.js";
import type { AmountInput } from "../coverage/cover.js";
import { multiplyDivide } from "../money.js";
import { readAmount } from "../read.js";
import { addStep, type Step } from "../trace.js";
import type { UsedReadings } from "../readings.js";
import { priced, shares, stepsOf, type Shares } from "./premium.js";

const KEYS = /* @__PURE__ */ new Set(["on", "employer", "employee"] as const);

/** What each payer pays in premiums for one pay period. */
export interface PremiumTaxInput {
  on: string;
  employer: AmountInput;
  employee: AmountInput;
}

export interface PremiumTax extends Shares {
  on: string;
  edition: string;
  readings: UsedReadings;
  steps?: Step[];
}

/**
 * The 9 % tax on premiums (taxe provinciale, TAX-01 to TAX-04, notes of §3.3 p. 11–15), each payer on what it pays, any
 * fraction of a cent counting as a whole one. `total` is the sum of the two, which may be a cent above the tax on the sum.
 * Rounding and payer are readings (AMB-24, AMB-26).
 *
 * @throws RegimeError `E_MONEY_*`, `E_NUMBER_*`, `E_DATE_*`, `E_NO_PRINTED_RATE`, all at once.
 * @example
 * premiumTax({ on: "2020-03-15", employer: "0.00", employee: "51.58" }).total // "4.65": 4.6422 goes up, not to 4.64
 */
export function premiumTax(input: PremiumTaxInput, context?: Context): PremiumTax {
  return priced(
    input,
    KEYS,
    context,
    ({ employer, employee }, issues) => ({
      employer: readAmount(employer, "employer", "TAX-04", issues),
      employee: readAmount(employee, "employee", "TAX-04", issues),
    }),
    ({ employer, employee }, setting, on) => {
      const steps = stepsOf(setting);
      const tax = taxCents(employer, employee, setting, steps);
      const { taxRounding, taxOnEmployerShare } = setting.readings;
      const result: PremiumTax = {
        on,
        edition: setting.edition.id,
        ...shares(tax.employer + tax.employee, tax.employer),
        readings: { taxRounding },
      };
      if (employer > 0) result.readings.taxOnEmployerShare = taxOnEmployerShare;
      if (steps !== undefined) result.steps = steps;
      return result;
    },
  );
}

/** The tax of each payer, in cents. */
export function taxCents(
  employer: number,
  employee: number,
  setting: PricedSetting,
  steps: Step[] | undefined,
): { employer: number; employee: number } {
  if (setting.readings.taxOnEmployerShare === "employee") {
    return { employer: 0, employee: taxOn(employer + employee, "employee", setting, steps) };
  }
  return {
    employer: employer === 0 ? 0 : taxOn(employer, "employer", setting, steps),
    employee: taxOn(employee, "employee", setting, steps),
  };
}

function taxOn(
  premium: number,
  payer: string,
  { edition: { premiumTax }, readings: { taxRounding } }: PricedSetting,
  steps: Step[] | undefined,
): number {
  const tax = multiplyDivide(premium, premiumTax.numerator, premiumTax.denominator, taxRounding);
  if (steps !== undefined) {
    addStep(steps, "TAX-04", "start", payer, premium);
    addStep(steps, "TAX-03", "multiply-divide", premiumTax.text, tax, taxRounding, "taxRounding");
  }
  return tax;
}
