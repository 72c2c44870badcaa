import type { BenefitCode, Discipline } from "../coverage/benefits.js";
import type { AmountInput } from "../coverage/cover.js";

/** What every claim tells: one treatment, X-ray, injection, act or day of transport. */
interface ClaimOf<Benefit extends BenefitCode> {
  /** Unique in the certificate, for ever. */
  id: string;
  /** The id of a person of the certificate. */
  person: string;
  benefit: Benefit;
  /** The day of the expense (date à laquelle les frais sont engagés). */
  incurred: string;
  /** The day SSQ received the claim (CLM-02). */
  received: string;
  /** What was billed, in dollars. */
  amount: AmountInput;
  /** A medical prescription was given (astérisque, REI-G1). Absent: none was. */
  prescription?: true | undefined;
}

/** What is to be known of a drug (§3.3 p. 7). */
export interface DrugFacts {
  /** A drug when absent; a pharmacy service (service pharmaceutique) is eligible as it is given (AMB-10). */
  kind?: "drug" | "pharmacy-service" | undefined;
  /** It can be obtained on a medical prescription only (DRG-01). Not asked of a pharmacy service. */
  prescriptionOnly?: boolean | undefined;
  /** It is an innovator drug (médicament innovateur, DRG-02). */
  innovator?: boolean | undefined;
  /** The cost of the same quantity of the cheapest generic; absent when none is on the market. */
  lowestGeneric?: AmountInput | undefined;
  /** Why the innovator is reimbursed on its own cost: all three are needed (DRG-04). */
  brandException?: { medicalReason: boolean; physicianForm: boolean; approved: boolean } | undefined;
}

/** What is to be known of medical cannabis (§3.1). */
export interface CannabisFacts {
  prescriber: "physician" | "nurse-practitioner" | "other";
  /** The first claim, that of a renewed prescription, or one between renewals. */
  stage: "first" | "renewal" | "current";
  /** Health Canada’s medical document, completed (document médical). Not asked between renewals, like the next two. */
  medicalDocument?: boolean | undefined;
  /** SSQ’s form, completed (Demande d’autorisation de paiement). */
  authorizationForm?: boolean | undefined;
  /** The same practitioner completed both. */
  samePractitioner?: boolean | undefined;
  /** SSQ authorized it beforehand. */
  approved: boolean;
  /** SSQ’s conditions and therapeutic indications are met. */
  indicationAccepted: boolean;
  /** Bought from a holder of a licence for sale. */
  licensedSeller: boolean;
  /** What was paid for: the product, or one of the three kinds of excluded expenses. */
  nature: "product" | "production" | "administration" | "paperwork";
}

export interface DrugClaim extends ClaimOf<"drugs"> {
  drug: DrugFacts;
}
export interface CannabisClaim extends ClaimOf<"medical-cannabis"> {
  cannabis: CannabisFacts;
}
export interface StockingsClaim extends ClaimOf<"compression-stockings"> {
  /** How many pairs `amount` is for. */
  pairs: number;
}
export interface InjectionClaim extends ClaimOf<"sclerosing-injection"> {
  /** The part of `amount` that is the substance injected. */
  substance: AmountInput;
}
export interface BedClaim extends ClaimOf<"hospital-bed"> {
  /** How it was had, and what the other way would cost for the whole need. */
  bed: { mode: "rental" | "purchase"; alternative: AmountInput };
}
export interface TripClaim extends ClaimOf<"travel-insurance" | "trip-cancellation"> {
  /** Names the trip, whatever the year. */
  trip: string;
}
export interface ChiropracticClaim extends ClaimOf<"chiropractic-osteopathy"> {
  /** A treatment, or an X-ray (a chiropractor’s). */
  service: "treatment" | "x-ray";
  /** Needed by the reading `groupedDisciplines: "each"`, unless it is an X-ray. */
  discipline?: Discipline<"chiropractic-osteopathy"> | undefined;
}
export interface MassageClaim extends ClaimOf<"kinesitherapy-orthotherapy-massage"> {
  discipline?: Discipline<"kinesitherapy-orthotherapy-massage"> | undefined;
}
export interface PsychologyClaim extends ClaimOf<"psychology"> {
  discipline?: Discipline<"psychology"> | undefined;
}
export interface VisionClaim extends ClaimOf<"vision"> {
  /** An eye exam, or glasses, contact lenses or laser correction. */
  item: "exam" | "correction";
}
export interface BasicDentalClaim extends ClaimOf<"dental-basic"> {
  act: "recall-exam" | "complete-exam" | "other";
  /** The part of `amount` that is laboratory fees; the fee is the rest (DEN-11). None when absent. */
  laboratory?: AmountInput | undefined;
}
export interface RestorativeDentalClaim extends ClaimOf<"dental-restorative"> {
  laboratory?: AmountInput | undefined;
}

/** The lines whose claims tell nothing more. */
export type PlainBenefit = Exclude<
  BenefitCode,
  | "drugs"
  | "medical-cannabis"
  | "compression-stockings"
  | "sclerosing-injection"
  | "hospital-bed"
  | "travel-insurance"
  | "trip-cancellation"
  | "chiropractic-osteopathy"
  | "kinesitherapy-orthotherapy-massage"
  | "psychology"
  | "vision"
  | "dental-basic"
  | "dental-restorative"
>;
export type PlainClaim = ClaimOf<PlainBenefit>;

/** One claim, with what its line asks beside the common fields. */
export type Claim =
  | DrugClaim
  | CannabisClaim
  | StockingsClaim
  | InjectionClaim
  | BedClaim
  | TripClaim
  | ChiropracticClaim
  | MassageClaim
  | PsychologyClaim
  | VisionClaim
  | BasicDentalClaim
  | RestorativeDentalClaim
  | PlainClaim;
