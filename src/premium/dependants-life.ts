import type { Context, PricedSetting } from "../context.js";
import { addStep } from "../trace.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";

const KEYS = /* @__PURE__ */ new Set(["on"] as const);

/**
 * The premium of the life insurance of the spouse and dependent children (LIF-10, §3.3 p. 13): one flat amount,
 * whatever the status and however many they are. There is no employer share (PRM-12).
 *
 * @throws RegimeError `E_DATE_*`, `E_NO_PRINTED_RATE` on the date.
 * @example
 * dependantsLifePremium({ on: "2020-12-31" }).total // "0.55"
 */
export function dependantsLifePremium(input: { on: string }, context?: Context): Premium {
  return priced(
    input,
    KEYS,
    context,
    () => null,
    (_, setting, on) => premiumOf(dependantsLifeLine(setting), setting, on),
  );
}

export function dependantsLifeLine(setting: PricedSetting): ExactLine {
  const steps = stepsOf(setting);
  const premium = setting.edition.dependantsLifePremium;
  if (steps !== undefined) addStep(steps, "LIF-10", "table", "dependants-life", premium);
  return exactLine("life-dependants", premium, steps);
}
