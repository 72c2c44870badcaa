import { expect, test } from "vitest";
import { editionOn, LTD_OPTIONS, ltdPremium } from "../../src/index.js";
import { LTD_EXAMPLES_2020, LTD_RATES_2020 } from "./data/ltd-2020.js";

test.each(LTD_EXAMPLES_2020)(
  "option $option, salary $salary (LTD-06, LTD-07, §3.3 p. 15)",
  ({ option, salary, premium }) => {
    const line = ltdPremium({ on: "2020-07-12", option, insurableSalary: salary });
    expect(line).toMatchObject({ total: premium, employer: "0.00", employee: premium });
  },
);

test.each(LTD_OPTIONS)("option %s: the printed percent (LTD-05)", (option) => {
  const [whole, decimals] = LTD_RATES_2020[option].split(".") as [string, string];
  expect(editionOn("2020-01-01").disabilityRates.values[option]).toBe(`0.0${whole}${decimals}`);
  // 2,600,000 over 26 is 100,000: every decimal of the rate shows.
  expect(ltdPremium({ on: "2020-07-12", option, insurableSalary: "2600000" }).total).toBe(
    `${String(Number(whole + decimals))}.00`,
  );
});
