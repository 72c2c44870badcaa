import type { Context, PricedSetting } from "../context.js";
import type { AmountInput, LifeMultiple, Sex } from "../coverage/cover.js";
import { readMultiple, readSex } from "../coverage/read-cover.js";
import { readAmount, readFlag } from "../read.js";
import { addStep } from "../trace.js";
import { perThousand } from "./per-thousand.js";
import { exactLine, premiumOf, priced, stepsOf, type ExactLine, type Premium } from "./premium.js";
import { bandOf, readRatedAge } from "./rating-age.js";
import { shareOfSalary } from "./share-of-salary.js";

const KEYS = /* @__PURE__ */ new Set(["on", "insurableSalary", "multiple", "birthDate", "sex", "smoker"] as const);

/** What the additional life of the member is rated on. */
export interface AdditionalLifeInput {
  on: string;
  insurableSalary: AmountInput;
  multiple: LifeMultiple;
  birthDate: string;
  sex: Sex;
  /** A smoker unless declared otherwise (LIF-16). */
  smoker?: boolean | undefined;
}

/**
 * The premium of the additional life insurance of the member (assurance vie additionnelle, LIF-12, LIF-15 to LIF-17,
 * §3.3 p. 14): a share of the salary by rating age, sex and smoking habits, times the multiple, over 26, rounded once.
 * Under the reading `memberLifeRate: "per-1000"` the amount of insurance is priced by the other table (AMB-60).
 *
 * @throws RegimeError `E_NO_RATE_AT_AGE` at a rating age of 65 and over; otherwise as `quote`.
 * @example
 * const member = { on: "2020-03-15", insurableSalary: "52000.00", multiple: 3, sex: "female", smoker: false } as const;
 * additionalLifePremium({ ...member, birthDate: "1980-01-02" }).total // "3.12": rated 39
 * additionalLifePremium({ ...member, birthDate: "1980-01-01" }).total // "6.24": rated 40
 */
export function additionalLifePremium(input: AdditionalLifeInput, context?: Context): Premium {
  return priced(
    input,
    KEYS,
    context,
    ({ insurableSalary, multiple, birthDate, sex, smoker }, issues, on) => ({
      salary: readAmount(insurableSalary, "insurableSalary", "LIF-12", issues),
      multiple: readMultiple(multiple, "multiple", issues),
      age: readRatedAge(birthDate, on, "birthDate", issues),
      sex: readSex(sex, "sex", issues),
      smoker: readFlag(smoker, "smoker", "LIF-16", issues) ?? true,
    }),
    ({ salary, multiple, age, sex, smoker }, setting, on) =>
      premiumOf(additionalLifeLine(salary, multiple, age, sex as Sex, smoker, setting), setting, on, {
        memberLifeRate: setting.readings.memberLifeRate,
      }),
  );
}

export function additionalLifeLine(
  salary: number,
  multiple: number,
  age: number,
  sex: Sex,
  smoker: boolean,
  setting: PricedSetting,
): ExactLine {
  const steps = stepsOf(setting);
  const { edition } = setting;
  const habits = smoker ? "smoker" : "nonSmoker";
  if (setting.readings.memberLifeRate === "percent-of-salary") {
    const rate = edition.lifeRatesOfSalary[bandOf(age)][sex][habits];
    const premium = shareOfSalary(salary, rate, multiple, edition, "LIF-12", steps, "memberLifeRate");
    return exactLine("life-additional", premium, steps);
  }
  const rate = edition.lifeRatesPerThousand[bandOf(age)][sex][habits];
  const premium = perThousand(salary, rate, multiple);
  if (steps !== undefined) {
    addStep(steps, "LIF-11", "start", "insurable-salary", salary);
    const operand = `${rate.text} * ${String(multiple)} / 1000`;
    addStep(steps, "LIF-11", "multiply-divide", operand, premium, "half-up", "memberLifeRate");
  }
  return exactLine("life-additional", premium, steps);
}
