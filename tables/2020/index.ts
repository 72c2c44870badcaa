import type { Edition } from "../../src/edition.js";
import { dentalBenefits, laboratoryLimit } from "./dental-benefits.js";
import { dentalPremiums } from "./dental-premiums.js";
import { disabilityRates } from "./disability-rates.js";
import {
  employerContributions,
  fullContributionWorkTime,
  reducedContribution,
  salaryScaleThreshold,
} from "./employer-contributions.js";
import { healthBenefits, outOfPocketMaximum } from "./health-benefits.js";
import { healthPremiums } from "./health-premiums.js";
import { basicLifeRate, dependantsLifePremium, lifeRatesOfSalary, lifeRatesPerThousand } from "./life-rates.js";
import { payPeriodsPerYear } from "./pay-periods.js";
import { premiumTax } from "./premium-tax.js";

/** The tables in force from 2020-01-01 (§3.3 p. 8–15): the premiums to 2020-12-31, the benefits with no printed end. */
export const edition2020: Edition = {
  id: "2020",
  from: "2020-01-01",
  until: "2020-12-31",
  healthBenefits,
  outOfPocketMaximum,
  dentalBenefits,
  laboratoryLimit,
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
