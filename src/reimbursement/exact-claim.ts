import type { ExactPerson } from "../coverage/read-certificate.js";
import type { ExactBenefit } from "../exact-benefits.js";
import type { CannabisFacts } from "./claim.js";
import type { Expense } from "./ledger.js";

/** A claim once read: cents, day numbers beside dates, and what its line asks. What its line does not ask is absent. */
export interface ExactClaim extends Expense {
  id: string;
  person: ExactPerson;
  benefit: ExactBenefit;
  received: string;
  receivedDay: number;
  amount: number;
  /** The amount, written. */
  submitted: string;
  prescription: boolean;
  drug: ExactDrug | undefined;
  cannabis: CannabisFacts | undefined;
  pairs: number;
  /** The part of the amount that is the substance, or laboratory fees. */
  part: number;
  bed: { mode: "rental" | "purchase"; alternative: number } | undefined;
  /** All of it as one text (see `contentOf`). */
  content: string;
  /** Its id was met before, with the same content. */
  isRepeated: boolean;
}

export interface ExactDrug {
  kind: "drug" | "pharmacy-service";
  prescriptionOnly: boolean;
  innovator: boolean;
  /** Absent when no generic is on the market. */
  lowestGeneric: number | undefined;
  brandException: { medicalReason: boolean; physicianForm: boolean; approved: boolean } | undefined;
}
