import type { PremiumTables } from "../../src/edition.js";
import { dentalPremiums } from "./dental-premiums.js";
import { disabilityRates } from "./disability-rates.js";
import {
  employerContributions,
  fullContributionWorkTime,
  reducedContribution,
  salaryScaleThreshold,
} from "./employer-contributions.js";
import { healthPremiums } from "./health-premiums.js";
import { basicLifeRate, dependantsLifePremium, lifeRatesOfSalary, lifeRatesPerThousand } from "./life-rates.js";
import { payPeriodsPerYear } from "./pay-periods.js";
import { premiumTax } from "./premium-tax.js";

/** The premium tables in force from 2020-01-01 to 2020-12-31 (§3.3 p. 11–15). */
export const premiums2020: PremiumTables = {
  id: "2020",
  from: "2020-01-01",
  until: "2020-12-31",
  healthPremiums,
  employerContributions,
  salaryScaleThreshold,
  fullContributionWorkTime,
  reducedContribution,
  premiumTax,
  dentalPremiums,
  basicLifeRate,
  dependantsLifePremium,
  lifeRatesPerThousand,
  lifeRatesOfSalary,
  disabilityRates,
  payPeriodsPerYear,
};
