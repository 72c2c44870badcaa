import type { BenefitTables } from "../../src/edition.js";
import { dentalBenefits, laboratoryLimit } from "./dental-benefits.js";
import { disabilityBenefits } from "./disability-benefits.js";
import { healthBenefits, outOfPocketMaximum } from "./health-benefits.js";
import { dependantsLifeBenefits, dismembermentShares, lifeBenefits } from "./life-benefits.js";

/** The benefit tables in force from 2020-01-01, with no printed end (§3.3 p. 8–10, 12, 13 and 15). */
export const benefits2020: BenefitTables = {
  healthBenefits,
  outOfPocketMaximum,
  dentalBenefits,
  laboratoryLimit,
  lifeBenefits,
  dismembermentShares,
  dependantsLifeBenefits,
  disabilityBenefits,
};
