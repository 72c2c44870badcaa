import type { Context, PricedSetting } from "../context.js";
import type { AmountInput, Sex } from "../coverage/cover.js";
import { readSex, readSpouseAmount } from "../coverage/read-cover.js";
import { readFlag } from "../read.js";
import { addStep } from "../trace.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";
import { perThousand } from "./per-thousand.js";
import { bandOf, readRatedAge } from "./rating-age.js";

const KEYS = /* @__PURE__ */ new Set(["on", "amount", "memberBirthDate", "sex", "smoker"] as const);

/** What the additional life of the spouse is rated on. */
export interface SpouseLifeInput {
  on: string;
  /** 10,000 to 100,000 by 10,000. */
  amount: AmountInput;
  /** The member's own date of birth: the spouse's is not asked. */
  memberBirthDate: string;
  /** The spouse's sex. */
  sex: Sex;
  /** The spouse's habits: a smoker unless declared otherwise (LIF-16). */
  smoker?: boolean | undefined;
}

/**
 * The premium of the additional life insurance of the spouse (assurance vie additionnelle de la personne conjointe,
 * LIF-11, LIF-14, §3.3 p. 13–14): per 1,000 $ of insurance, by the *member's* rating age and the *spouse's* sex and habits.
 *
 * @throws RegimeError `E_SPOUSE_LIFE_AMOUNT`; `E_NO_RATE_AT_AGE` when the member's rating age is 65 and over; otherwise as `quote`.
 * @example
 * // The spouse is 62, the member 50: rated 50.
 * spouseLifePremium({ on: "2020-03-15", amount: "50000", memberBirthDate: "1969-06-01", sex: "male" }).total // "7.70"
 */
export function spouseLifePremium(input: SpouseLifeInput, context?: Context): Premium {
  return priced(
    input,
    KEYS,
    context,
    ({ amount, memberBirthDate, sex, smoker }, issues, on) => ({
      amount: readSpouseAmount(amount, "amount", issues),
      age: readRatedAge(memberBirthDate, on, "memberBirthDate", issues),
      sex: readSex(sex, "sex", issues),
      smoker: readFlag(smoker, "smoker", "LIF-16", issues) ?? true,
    }),
    ({ amount, age, sex, smoker }, setting, on) =>
      premiumOf(spouseLifeLine(amount, age, sex as Sex, smoker, setting), setting, on),
  );
}

export function spouseLifeLine(
  amount: number,
  memberAge: number,
  sex: Sex,
  smoker: boolean,
  setting: PricedSetting,
): ExactLine {
  const steps = stepsOf(setting);
  const rate = setting.edition.lifeRatesPerThousand[bandOf(memberAge)][sex][smoker ? "smoker" : "nonSmoker"];
  const premium = perThousand(amount, rate);
  if (steps !== undefined) {
    addStep(steps, "LIF-07", "start", "spouse-amount", amount);
    addStep(steps, "LIF-14", "multiply-divide", `${rate.text} / 1000`, premium, "half-up");
  }
  return exactLine("life-spouse", premium, steps);
}
