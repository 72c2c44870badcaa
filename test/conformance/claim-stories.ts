// What the lists of claims are made of: a certificate, and the claims of each call, decided by the oracle as they are added.

import { adjudicate } from "../oracle/adjudicate.js";
import type {
  Certificate,
  Claim,
  ClaimFacts,
  CoveragePeriod,
  OracleHistory,
  OracleReadings,
  Person,
} from "../oracle/adjudicate.js";
import { lineOf, type BenefitCode } from "../oracle/benefits.js";
import type { ScenarioLetter, StatusName } from "../oracle/figures.js";
import { readingsCell, table, type Cell, type PackFile } from "./write.js";

/** A claim to be, with what its row is there for. */
export interface Ask {
  readonly benefit: BenefitCode;
  readonly on: string;
  readonly amount: string;
  readonly covers: string;
  /** The article of the line is added after these. */
  readonly articles?: string;
  readonly person?: string;
  readonly received?: string;
  /** Whatever the line asks for beyond its code; what is usual is filled in. */
  readonly facts?: object;
  readonly prescribed?: boolean;
  /** To be told twice, or out of the order of writing. */
  readonly id?: string;
}

export type Readings = Partial<OracleReadings>;

const CERTIFICATE_COLUMNS = ["certificate", "person", "role", "birthDate", "from", "until", "health", "dental"];
const CLAIM_COLUMNS = [
  "certificate",
  "id",
  "person",
  "benefit",
  "incurred",
  "received",
  "amount",
  "prescription",
  "service",
  "discipline",
  "item",
  "act",
  "laboratory",
  "trip",
  "pairs",
  "substance",
  "bed.mode",
  "bed.alternative",
  "drug.kind",
  "drug.prescriptionOnly",
  "drug.innovator",
  "drug.lowestGeneric",
  "drug.brandException.medicalReason",
  "drug.brandException.physicianForm",
  "drug.brandException.approved",
  "cannabis.prescriber",
  "cannabis.stage",
  "cannabis.approved",
  "cannabis.indicationAccepted",
  "cannabis.licensedSeller",
  "cannabis.nature",
  "cannabis.medicalDocument",
  "cannabis.authorizationForm",
  "cannabis.samePractitioner",
];
const OUT_COLUMNS = ["submitted", "eligible", "paid", "patient", "status", "reasons", "outOfPocketCounted"];
const COLUMNS = ["article", "covers", "readings", ...CLAIM_COLUMNS, ...OUT_COLUMNS];

/** The article of each line of the tables. */
export const ARTICLE_OF: Readonly<Record<BenefitCode, string>> = {
  drugs: "REI-01",
  ambulance: "REI-02",
  "travel-insurance": "REI-03",
  "trip-cancellation": "REI-04",
  "hearing-aid": "REI-05",
  "insulin-pump-supplies": "REI-06",
  "orthopaedic-appliance": "REI-07",
  "therapeutic-respiratory-device": "REI-08",
  "compression-stockings": "REI-09",
  "medical-cannabis": "REI-10",
  "orthopaedic-shoes": "REI-11",
  "deep-shoes": "REI-12",
  "accidental-dental-surgery": "REI-13",
  "wheelchair-postoperative-bra": "REI-14",
  glucometer: "REI-15",
  "sclerosing-injection": "REI-16",
  "intraocular-lens": "REI-17",
  "hospital-bed": "REI-18",
  "artificial-limb-external-prosthesis": "REI-19",
  tens: "REI-20",
  "insulin-pump": "REI-21",
  wig: "REI-22",
  "breast-prosthesis-ostomy": "REI-23",
  "transport-lodging": "REI-24",
  "audiology-occupational-speech": "REI-25",
  "chiropractic-osteopathy": "REI-26",
  physiotherapy: "REI-27",
  acupuncture: "REI-28",
  "kinesitherapy-orthotherapy-massage": "REI-29",
  podiatry: "REI-30",
  psychology: "REI-31",
  vision: "REI-32a",
  "dental-basic": "DEN-08",
  "dental-restorative": "DEN-09",
};

/** What a claim of this line says when nothing about it is out of the ordinary. */
function usualFacts(benefit: BenefitCode, amount: string): object {
  switch (benefit) {
    case "drugs":
      return { drug: { prescriptionOnly: true } };
    case "medical-cannabis":
      return { cannabis: CANNABIS };
    case "compression-stockings":
      return { pairs: 1 };
    case "sclerosing-injection":
      return { substance: amount };
    case "hospital-bed":
      return { bed: { mode: "rental", alternative: "100000" } };
    case "travel-insurance":
    case "trip-cancellation":
      return { trip: "trip-1" };
    case "chiropractic-osteopathy":
      return { service: "treatment", discipline: "chiropractic" };
    case "kinesitherapy-orthotherapy-massage":
      return { discipline: "massage" };
    case "psychology":
      return { discipline: "psychology" };
    case "vision":
      return { item: "correction" };
    case "dental-basic":
      return { act: "other" };
    default:
      return {};
  }
}

/** Every condition of the cannabis line met, between a first claim and a renewal. */
export const CANNABIS = {
  prescriber: "physician",
  stage: "current",
  approved: true,
  indicationAccepted: true,
  licensedSeller: true,
  nature: "product",
} as const;

export const PERSONS: readonly Person[] = [
  { id: "member", role: "member", birthDate: "1980-05-05" },
  { id: "spouse", role: "spouse", birthDate: "1981-06-06" },
  { id: "child", role: "child", birthDate: "2010-02-14" },
];

export type Household = Omit<Certificate, "id">;

/** A member, a spouse and a child under one scenario, with dental for all of them, from 2019 on. */
export function household(scenario: ScenarioLetter, dental: StatusName | null = "family"): Household {
  return { persons: [...PERSONS], coverage: [{ from: "2019-01-01", until: null, health: { scenario }, dental }] };
}

type Row = Record<string, Cell>;

const certificateRows: Row[] = [];
const claimRows: Row[] = [];
const known = new Set<string>();
let serial = 0;

/** The claims of the stories of one section: first calls first, then second calls, so that a certificate is met again. */
let rounds: Row[][] = [];

function cells(prefix: string, value: unknown, into: Row): void {
  if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      cells(prefix === "" ? key : `${prefix}.${key}`, part, into);
    }
  } else if (value !== undefined) {
    into[prefix] = value as Cell;
  }
}

function claimOf(ask: Ask): Claim {
  serial += 1;
  const usual = usualFacts(ask.benefit, ask.amount);
  const isPrescribed = ask.prescribed ?? lineOf(ask.benefit).prescription;
  const claim = {
    id: ask.id ?? `c${String(serial).padStart(5, "0")}`,
    person: ask.person ?? "member",
    incurred: ask.on,
    received: ask.received ?? ask.on,
    amount: ask.amount,
    ...(isPrescribed ? { prescription: true as const } : {}),
    benefit: ask.benefit,
    ...usual,
    ...ask.facts,
  };
  return claim as Omit<typeof claim, "benefit"> & ClaimFacts;
}

function healthCell(health: CoveragePeriod["health"]): Cell {
  if (health === null || health === "exempt") {
    return health ?? undefined;
  }
  if (!("scenario" in health)) {
    throw new Error("the certificates of the pack name the letter of their scenario");
  }
  return health.scenario;
}

function addCertificate({ id, persons, coverage }: Certificate): void {
  for (const { id: person, role, birthDate, from, until } of persons) {
    certificateRows.push({ certificate: id, person, role, birthDate, from, until: until ?? undefined });
  }
  for (const { from, until, health, dental } of coverage) {
    certificateRows.push({
      certificate: id,
      from,
      until: until ?? undefined,
      health: healthCell(health),
      dental: dental ?? undefined,
    });
  }
}

/** Articles once each: those of the row, then that of the line. */
function articleCell(ask: Ask): string {
  return [...new Set([...(ask.articles ?? "").split(" "), ARTICLE_OF[ask.benefit]])]
    .filter((id) => id !== "")
    .join(" ");
}

/** A certificate with the claims of each of its calls. What one call has paid is known to the next. */
export function story(id: string, house: Household, calls: readonly (readonly Ask[])[], readings: Readings = {}): void {
  if (known.has(id)) {
    throw new Error(`a certificate already told of: ${id}`);
  }
  known.add(id);
  // The member, and of the others those of whom something is asked.
  const asked = new Set(calls.flat().map(({ person }) => person ?? "member"));
  const certificate: Certificate = {
    id,
    ...house,
    persons: house.persons.filter(({ id: one, role }) => role === "member" || asked.has(one)),
  };
  addCertificate(certificate);
  let history: OracleHistory = [];
  for (const [round, asks] of calls.entries()) {
    const claims = asks.map(claimOf);
    const done = adjudicate(certificate, claims, history, readings);
    history = done.history;
    const left = [...done.decisions];
    const rows = asks.map((ask, place): Row => {
      const claim = claims[place]!;
      // A claim told twice in one call has two decisions: the first row has the first.
      const at = left.findIndex((decision) => decision.claim === claim.id);
      const [decision] = left.splice(at, 1);
      const row: Row = {
        article: articleCell(ask),
        covers: ask.covers,
        readings: readingsCell(readings),
        certificate: id,
      };
      cells("", claim, row);
      const { claim: _id, underOther: _other, reasons, ...amounts } = decision!;
      return { ...row, ...amounts, reasons: reasons.join(" ") };
    });
    (rounds[round] ??= []).push(...rows);
  }
}

/** The same story under each option of a reading, the default first. */
export function underEach<Key extends keyof OracleReadings>(
  id: string,
  key: Key,
  options: readonly OracleReadings[Key][],
  house: Household,
  calls: readonly (readonly Ask[])[],
  others: Readings = {},
): void {
  for (const option of options) {
    story(`${id}~${option}`, house, calls, { ...others, [key]: option });
  }
}

/** Ends a section: its calls go into the file round by round. */
export function section(): void {
  for (const [place, round] of rounds.entries()) {
    const before = rounds[place - 1]?.at(-1) ?? claimRows.at(-1);
    if (before?.["certificate"] !== undefined && before["certificate"] === round[0]?.["certificate"]) {
      throw new Error(`two calls would be read as one: ${String(before["certificate"])}`);
    }
    claimRows.push(...round);
  }
  rounds = [];
}

export function start(): void {
  certificateRows.length = 0;
  claimRows.length = 0;
  known.clear();
  serial = 0;
  rounds = [];
}

export function finish(): PackFile[] {
  return [
    { name: "certificates.csv", text: table(CERTIFICATE_COLUMNS, certificateRows) },
    { name: "claims.csv", text: table(COLUMNS, claimRows) },
  ];
}
