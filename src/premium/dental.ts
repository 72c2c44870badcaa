import type { Context, PricedSetting } from "../context.js";
import { STATUSES, type Status } from "../coverage/statuses.js";
import { readChoice } from "../read.js";
import { addStep } from "../trace.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";

const KEYS = /* @__PURE__ */ new Set(["on", "status"] as const);

/**
 * The premium of the dental plan (régime de soins dentaires, DEN-07, §3.3 p. 12), by a status of its own, which need
 * not be that of the health plan (STA-09). There is no employer share (PRM-12).
 *
 * @throws RegimeError `E_CHOICE`, `E_MISSING` on the status; `E_DATE_*`, `E_NO_PRINTED_RATE` on the date.
 * @example
 * dentalPremium({ on: "2020-03-15", status: "family" }).total // "40.00": not the sum of others, 16.07 and 26.45 make 42.52
 */
export function dentalPremium(input: { on: string; status: Status }, context?: Context): Premium {
  return priced(
    input,
    KEYS,
    context,
    ({ status }, issues) => readChoice(status, STATUSES, "status", "DEN-03", issues),
    (status, setting, on) => premiumOf(dentalLine(status as Status, setting), setting, on),
  );
}

export function dentalLine(status: Status, setting: PricedSetting): ExactLine {
  const steps = stepsOf(setting);
  const premium = setting.edition.dentalPremiums[status];
  if (steps !== undefined) addStep(steps, "DEN-07", "table", status, premium);
  return exactLine("dental", premium, steps);
}
