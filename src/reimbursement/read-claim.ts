import { BENEFITS, DISCIPLINES, type BenefitCode, type Discipline, type GroupedBenefit } from "../coverage/benefits.js";
import type { ExactPerson } from "../coverage/read-certificate.js";
import type { Issue } from "../errors.js";
import type { ExactBenefits } from "../exact-benefits.js";
import { formatCents, isWritten } from "../money.js";
import {
  readAmount,
  readChoice,
  readDay,
  readFlag,
  readInteger,
  readName,
  readObject,
  report,
  reportType,
} from "../read.js";
import type { Readings } from "../readings.js";
import { ageRule } from "./age.js";
import type { CannabisFacts } from "./claim.js";
import { contentOf } from "./claim-content.js";
import type { ExactClaim, ExactDrug } from "./exact-claim.js";
import type { Expense } from "./ledger.js";
import { lineKeys } from "./line-keys.js";

/** What a claim is read with. */
export interface ClaimSetting {
  persons: ReadonlyMap<string, ExactPerson>;
  benefits: ExactBenefits;
  readings: Readonly<Readings>;
}

const COMMON_KEYS = ["id", "person", "benefit", "incurred", "received", "amount", "prescription"] as const;

/** The facts that a line asks beside the common fields; the others ask none. */
export const CLAIM_FACTS = {
  drugs: ["drug"],
  "travel-insurance": ["trip"],
  "trip-cancellation": ["trip"],
  "compression-stockings": ["pairs"],
  "medical-cannabis": ["cannabis"],
  "sclerosing-injection": ["substance"],
  "hospital-bed": ["bed"],
  "chiropractic-osteopathy": ["service", "discipline"],
  "kinesitherapy-orthotherapy-massage": ["discipline"],
  psychology: ["discipline"],
  vision: ["item"],
  "dental-basic": ["act", "laboratory"],
  "dental-restorative": ["laboratory"],
} as const satisfies Partial<Record<BenefitCode, readonly string[]>>;
type ClaimKey = (typeof COMMON_KEYS)[number] | (typeof CLAIM_FACTS)[keyof typeof CLAIM_FACTS][number];

const KEYS = /* @__PURE__ */ lineKeys<ClaimKey>(COMMON_KEYS, CLAIM_FACTS);

const DRUG_KEYS = /* @__PURE__ */ new Set([
  "kind",
  "prescriptionOnly",
  "innovator",
  "lowestGeneric",
  "brandException",
] as const);
const EXCEPTION_KEYS = /* @__PURE__ */ new Set(["medicalReason", "physicianForm", "approved"] as const);
const CANNABIS_KEYS = /* @__PURE__ */ new Set([
  "prescriber",
  "stage",
  "medicalDocument",
  "authorizationForm",
  "samePractitioner",
  "approved",
  "indicationAccepted",
  "licensedSeller",
  "nature",
] as const);
const BED_KEYS = /* @__PURE__ */ new Set(["mode", "alternative"] as const);

export const DRUG_KINDS = ["drug", "pharmacy-service"] as const;
export const PRESCRIBERS = ["physician", "nurse-practitioner", "other"] as const;
export const STAGES = ["first", "renewal", "current"] as const;
export const NATURES = ["product", "production", "administration", "paperwork"] as const;
export const BED_MODES = ["rental", "purchase"] as const;
const PRESCRIBED = ["true"] as const;
export const SERVICES = ["treatment", "x-ray"] as const;
export const ITEMS = ["exam", "correction"] as const;
export const ACTS = ["recall-exam", "complete-exam", "other"] as const;
export const MOST_PAIRS = 999;

/** Reads a claim; paths are from the claim itself. `undefined` when something was reported. */
export function readClaim(value: unknown, setting: ClaimSetting, issues: Issue[]): ExactClaim | undefined {
  const before = issues.length;
  // Its line tells which keys it may have.
  const code = typeof value === "object" && value !== null ? (value as { benefit?: unknown }).benefit : undefined;
  const keys = KEYS.of.get(code);
  const fields = readObject(value, keys ?? KEYS.any, "", null, issues);
  if (fields === undefined) return undefined;

  const benefit =
    keys === undefined
      ? void readChoice(code, BENEFITS, "benefit", "REI-G10", issues)
      : setting.benefits.lines[code as BenefitCode];
  const { id, person: personId, incurred, received, amount, prescription } = fields;
  const name = readName(id, "id", null, issues);
  const person = readClaimant(personId, setting.persons, issues);
  const day = readDay(incurred, "incurred", "REI-G9", issues);
  const receivedDay = readDay(received, "received", "CLM-02", issues);
  if (receivedDay < day) report(issues, "E_RECEIVED_BEFORE_INCURRED", "received", "CLM-02");
  const cents = readAmount(amount, "amount", "REI-G2", issues);
  if (prescription !== undefined && prescription !== true) reportPrescription(prescription, issues);
  if (benefit === undefined) return undefined;

  const claim: ExactClaim = {
    id: name as string,
    person: person as ExactPerson,
    benefit,
    owner: personId as string,
    incurred: incurred as string,
    day,
    received: received as string,
    receivedDay,
    amount: cents,
    submitted: isWritten(amount) ? amount : formatCents(cents),
    prescription: prescription === true,
    drug: undefined,
    cannabis: undefined,
    pairs: 0,
    part: 0,
    bed: undefined,
    content: "",
    isRepeated: false,
    trip: undefined,
    service: undefined,
    discipline: undefined,
    item: undefined,
    ageRule: undefined,
    act: undefined,
  };
  if (keys !== KEYS.plain) {
    readExpenseFacts(claim, benefit.code, fields, setting.readings, issues);
    readFacts(claim, fields, issues);
  }
  // What could not be read was reported.
  if (person === undefined || issues.length > before) return undefined;
  if (benefit.code === "vision") claim.ageRule = ageRule(person, day);
  claim.content = contentOf(claim);
  return claim;
}

/** Absent, or `true`: there is no form in which it was not given. */
function reportPrescription(value: unknown, issues: Issue[]): void {
  if (typeof value === "boolean") report(issues, "E_CHOICE", "prescription", "REI-G1", { options: PRESCRIBED[0] });
  else reportType(issues, value, "boolean", "prescription", "REI-G1");
}

export function readClaimant(
  value: unknown,
  persons: ClaimSetting["persons"] | undefined,
  issues: Issue[],
): ExactPerson | undefined {
  const id = readName(value, "person", "STA-02", issues);
  // Of a certificate that could not be read, she may be one.
  if (id === undefined || persons === undefined) return undefined;
  return persons.get(id) ?? report(issues, "E_PERSON_UNKNOWN", "person", "STA-02");
}

type Fields = { readonly [Key in ClaimKey]?: unknown };

/** Reads what the line of the claim asks beside what its maxima look at. */
function readFacts(claim: ExactClaim, fields: Fields, issues: Issue[]): void {
  switch (claim.benefit.code) {
    case "drugs":
      claim.drug = readDrug(fields.drug, issues);
      break;
    case "medical-cannabis":
      claim.cannabis = readCannabis(fields.cannabis, issues);
      break;
    case "compression-stockings":
      claim.pairs = readInteger(fields.pairs, 1, MOST_PAIRS, "pairs", "REI-09", issues);
      break;
    case "sclerosing-injection":
      claim.part = readPart(fields.substance, claim.amount, "substance", "REI-16", issues);
      break;
    case "hospital-bed":
      claim.bed = readBed(fields.bed, issues);
      break;
    case "dental-basic":
    case "dental-restorative": {
      const { laboratory } = fields;
      if (laboratory !== undefined) claim.part = readPart(laboratory, claim.amount, "laboratory", "DEN-11", issues);
      break;
    }
    default:
  }
}

/** Reads what the maxima of a line look at. */
export function readExpenseFacts(
  expense: Expense,
  code: BenefitCode,
  fields: { readonly service?: unknown; discipline?: unknown; item?: unknown; act?: unknown; trip?: unknown },
  readings: Readonly<Readings>,
  issues: Issue[],
): void {
  switch (code) {
    case "travel-insurance":
      expense.trip = readName(fields.trip, "trip", "REI-03", issues);
      break;
    case "trip-cancellation":
      expense.trip = readName(fields.trip, "trip", "REI-04", issues);
      break;
    case "chiropractic-osteopathy":
      expense.service = readChoice(fields.service, SERVICES, "service", "REI-26", issues);
      // An X-ray is a chiropractor’s.
      if (expense.service === "x-ray" && fields.discipline === undefined) expense.discipline = "chiropractic";
      else expense.discipline = readDiscipline(fields.discipline, code, readings, issues);
      break;
    case "kinesitherapy-orthotherapy-massage":
    case "psychology":
      expense.discipline = readDiscipline(fields.discipline, code, readings, issues);
      break;
    case "vision":
      expense.item = readChoice(fields.item, ITEMS, "item", "REI-32a", issues);
      break;
    case "dental-basic":
      expense.act = readChoice(fields.act, ACTS, "act", "DEN-10", issues);
      break;
    default:
  }
}

/** A discipline of a grouped line; needed where each has its own maximum (AMB-71). */
function readDiscipline(
  value: unknown,
  benefit: GroupedBenefit,
  { groupedDisciplines }: Readonly<Readings>,
  issues: Issue[],
): Discipline | undefined {
  if (value === undefined && groupedDisciplines === "shared") return undefined;
  return readChoice<Discipline>(value, DISCIPLINES[benefit], "discipline", "REI-G10", issues);
}

/** A part of the amount of the claim. */
function readPart(value: unknown, amount: number, path: string, article: string, issues: Issue[]): number {
  const part = readAmount(value, path, article, issues);
  if (part > amount) report(issues, "E_PART_ABOVE_AMOUNT", path, article);
  return part;
}

function readDrug(value: unknown, issues: Issue[]): ExactDrug | undefined {
  const drug = readObject(value, DRUG_KEYS, "drug", "DRG-01", issues);
  if (drug === undefined) return undefined;
  const { kind, prescriptionOnly, innovator, lowestGeneric, brandException } = drug;
  const nature = kind === undefined ? "drug" : readChoice(kind, DRUG_KINDS, "drug.kind", "REI-01", issues);
  const only = readFlag(prescriptionOnly, "drug.prescriptionOnly", "DRG-01", issues);
  if (prescriptionOnly === undefined && nature !== "pharmacy-service") {
    report(issues, "E_MISSING", "drug.prescriptionOnly", "DRG-01");
  }
  return {
    kind: nature ?? "drug",
    prescriptionOnly: only ?? false,
    innovator: readFlag(innovator, "drug.innovator", "DRG-02", issues) ?? false,
    lowestGeneric:
      lowestGeneric === undefined ? undefined : readCost(lowestGeneric, "drug.lowestGeneric", "DRG-02", issues),
    brandException: brandException === undefined ? undefined : readException(brandException, issues),
  };
}

/** What something costs: nothing costs 0.00, which another system may mean by absent. */
function readCost(value: unknown, path: string, article: string, issues: Issue[]): number {
  const cost = readAmount(value, path, article, issues);
  if (cost === 0) report(issues, "E_MONEY_RANGE", path, article, { minimum: "0.01", maximum: "999999999.99" });
  return cost;
}

function readException(value: unknown, issues: Issue[]): ExactDrug["brandException"] {
  const exception = readObject(value, EXCEPTION_KEYS, "drug.brandException", "DRG-04", issues);
  if (exception === undefined) return undefined;
  const { medicalReason, physicianForm, approved } = exception;
  return {
    medicalReason: readFact(medicalReason, "drug.brandException.medicalReason", "DRG-04", issues),
    physicianForm: readFact(physicianForm, "drug.brandException.physicianForm", "DRG-04", issues),
    approved: readFact(approved, "drug.brandException.approved", "DRG-04", issues),
  };
}

/** A fact that must be told, true or false. */
function readFact(value: unknown, path: string, article: string, issues: Issue[]): boolean {
  if (value === undefined) report(issues, "E_MISSING", path, article);
  return readFlag(value, path, article, issues) ?? false;
}

function readCannabis(value: unknown, issues: Issue[]): CannabisFacts | undefined {
  const cannabis = readObject(value, CANNABIS_KEYS, "cannabis", "CAN-09", issues);
  if (cannabis === undefined) return undefined;
  const { prescriber, stage, medicalDocument, authorizationForm, samePractitioner } = cannabis;
  const { approved, indicationAccepted, licensedSeller, nature } = cannabis;
  const at = readChoice(stage, STAGES, "cannabis.stage", "CAN-06", issues);
  // Nothing new is asked between renewals.
  const document = at === "current" ? readFlag : readFact;
  return {
    prescriber: readChoice(prescriber, PRESCRIBERS, "cannabis.prescriber", "CAN-04", issues) ?? "other",
    stage: at ?? "first",
    medicalDocument: document(medicalDocument, "cannabis.medicalDocument", "CAN-06", issues),
    authorizationForm: document(authorizationForm, "cannabis.authorizationForm", "CAN-06", issues),
    samePractitioner: document(samePractitioner, "cannabis.samePractitioner", "CAN-06", issues),
    approved: readFact(approved, "cannabis.approved", "CAN-03", issues),
    indicationAccepted: readFact(indicationAccepted, "cannabis.indicationAccepted", "CAN-05", issues),
    licensedSeller: readFact(licensedSeller, "cannabis.licensedSeller", "CAN-07", issues),
    nature: readChoice(nature, NATURES, "cannabis.nature", "CAN-08", issues) ?? "product",
  };
}

function readBed(value: unknown, issues: Issue[]): ExactClaim["bed"] {
  const bed = readObject(value, BED_KEYS, "bed", "REI-18", issues);
  if (bed === undefined) return undefined;
  return {
    mode: readChoice(bed.mode, BED_MODES, "bed.mode", "REI-18", issues) ?? "rental",
    alternative: readAmount(bed.alternative, "bed.alternative", "REI-18", issues),
  };
}
