import type { BenefitCode, Discipline } from "../coverage/benefits.js";
import type { AgeRule } from "./age.js";

/** What was decided of one claim, with what its maxima look at: one line of a ledger. Amounts in dollars. */
export interface DecidedClaim {
  claim: string;
  person: string;
  benefit: BenefitCode;
  incurred: string;
  eligible: string;
  paid: string;
  outOfPocketCounted: string;
  service?: "treatment" | "x-ray" | undefined;
  discipline?: Discipline | undefined;
  item?: "exam" | "correction" | undefined;
  /** The rule of vision care that held. */
  ageRule?: AgeRule | undefined;
  act?: "recall-exam" | "complete-exam" | "other" | undefined;
  trip?: string | undefined;
  /** The pairs accepted. */
  pairs?: number | undefined;
  /** The rest of the claim, as one text: the same id with other content is noticed. Absent of what another system paid. */
  content?: string | undefined;
}

/** A ledger: all that was decided of the claims of a certificate, in that order. Plain data, to keep between calls. */
export interface Usage {
  version: 1;
  /** Its certificate; `null` until the first call names it. */
  certificate: string | null;
  decided: readonly DecidedClaim[];
}
