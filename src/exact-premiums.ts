import {
  AGE_BANDS,
  SALARY_CLASSES,
  type AgeBand,
  type LifeRates,
  type PremiumTables,
  type SalaryClass,
} from "./edition.js";
import type { LtdOption, Sex } from "./coverage/cover.js";
import { SCENARIOS, type Scenario } from "./coverage/scenarios.js";
import { STATUSES, type Status } from "./coverage/statuses.js";
import { cents, rate, share, type Rate } from "./money.js";

/** Premium tables made exact once: whole cents and rates, in their shape. */
export interface ExactPremiums {
  id: string;
  from: string;
  until: string;
  healthPremiums: Record<Scenario, number>;
  employerContributions: Record<SalaryClass, Record<Status, number>>;
  salaryScaleThreshold: number;
  fullContributionWorkTime: number;
  reducedContribution: Rate;
  premiumTax: Rate;
  dentalPremiums: Record<Status, number>;
  basicLifeRate: Rate;
  dependantsLifePremium: number;
  lifeRatesPerThousand: Record<AgeBand, ExactLifeRates>;
  lifeRatesOfSalary: Record<AgeBand, ExactLifeRates>;
  disabilityRates: Record<LtdOption, Rate>;
  payPeriodsPerYear: number;
}
export type ExactLifeRates = Record<Sex, { smoker: Rate; nonSmoker: Rate }>;

/** Makes premium tables exact. */
export function exactPremiums(edition: PremiumTables): ExactPremiums {
  const { healthPremiums, employerContributions, dentalPremiums, disabilityRates } = edition;
  return {
    id: edition.id,
    from: edition.from,
    until: edition.until,
    healthPremiums: table(SCENARIOS, (scenario) => cents(healthPremiums.values[scenario])),
    employerContributions: table(SALARY_CLASSES, (salaryClass) =>
      table(STATUSES, (status) => cents(employerContributions.values[salaryClass][status])),
    ),
    salaryScaleThreshold: cents(edition.salaryScaleThreshold.values),
    fullContributionWorkTime: share(edition.fullContributionWorkTime.values),
    reducedContribution: rate(edition.reducedContribution.values),
    premiumTax: rate(edition.premiumTax.values),
    dentalPremiums: table(STATUSES, (status) => cents(dentalPremiums.values[status])),
    basicLifeRate: rate(edition.basicLifeRate.values),
    dependantsLifePremium: cents(edition.dependantsLifePremium.values),
    lifeRatesPerThousand: table(AGE_BANDS, (band) => lifeRates(edition.lifeRatesPerThousand.values[band])),
    lifeRatesOfSalary: table(AGE_BANDS, (band) => lifeRates(edition.lifeRatesOfSalary.values[band])),
    disabilityRates: table(["F", "O", "O+"], (option) => rate(disabilityRates.values[option])),
    payPeriodsPerYear: rate(edition.payPeriodsPerYear.values).numerator,
  };
}

function table<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function lifeRates({ male, female }: LifeRates): ExactLifeRates {
  return {
    male: { smoker: rate(male.smoker), nonSmoker: rate(male.nonSmoker) },
    female: { smoker: rate(female.smoker), nonSmoker: rate(female.nonSmoker) },
  };
}
