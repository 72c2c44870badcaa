import type { ExactCertificate } from "../coverage/read-certificate.js";
import type { ExactBenefits } from "../exact-benefits.js";
import type { Readings } from "../readings.js";
import type { Ledger } from "./ledger.js";

/** What claims are decided with. */
export interface DecisionSetting {
  certificate: ExactCertificate;
  benefits: ExactBenefits;
  readings: Readonly<Readings>;
  ledger: Ledger;
}
