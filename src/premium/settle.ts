import type { PricedSetting } from "../context.js";
import type { Step } from "../trace.js";
import { stepsOf, type ExactLine } from "./premium.js";
import { taxCents } from "./tax.js";

/** What the lines come to, in cents. */
export interface Settlement {
  total: number;
  employer: number;
  taxTotal: number;
  taxEmployer: number;
  steps: Step[] | undefined;
  /** The tax of each line, when it is taxed line by line. */
  lineTaxes: { employer: number; employee: number; steps: Step[] | undefined }[] | undefined;
}

/** Sums the lines and taxes them: each payer on its total, or line by line (AMB-25). */
export function settle(lines: readonly ExactLine[], setting: PricedSetting): Settlement {
  let total = 0;
  let employer = 0;
  for (const line of lines) {
    total += line.total;
    employer += line.employer;
  }
  if (setting.readings.taxScope === "payer-total") {
    const steps = stepsOf(setting);
    const tax = taxCents(employer, total - employer, setting, steps);
    const taxTotal = tax.employer + tax.employee;
    return { total, employer, taxTotal, taxEmployer: tax.employer, steps, lineTaxes: undefined };
  }
  const lineTaxes = lines.map((line) => {
    const steps = stepsOf(setting);
    return { ...taxCents(line.employer, line.total - line.employer, setting, steps), steps };
  });
  let taxTotal = 0;
  let taxEmployer = 0;
  for (const tax of lineTaxes) {
    taxTotal += tax.employer + tax.employee;
    taxEmployer += tax.employer;
  }
  return { total, employer, taxTotal, taxEmployer, steps: undefined, lineTaxes };
}
