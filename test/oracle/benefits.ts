// The benefit tables of the 2020 leaflet (section 3.3), typed from the page, in its order.
// A rate is the printed percentage; every maximum is in reimbursed dollars, as printed.

export type PlainBenefit =
  | "ambulance"
  | "hearing-aid"
  | "insulin-pump-supplies"
  | "orthopaedic-appliance"
  | "therapeutic-respiratory-device"
  | "orthopaedic-shoes"
  | "deep-shoes"
  | "accidental-dental-surgery"
  | "wheelchair-postoperative-bra"
  | "glucometer"
  | "intraocular-lens"
  | "artificial-limb-external-prosthesis"
  | "tens"
  | "insulin-pump"
  | "wig"
  | "breast-prosthesis-ostomy"
  | "transport-lodging"
  | "audiology-occupational-speech"
  | "physiotherapy"
  | "acupuncture"
  | "podiatry";

export type BenefitCode =
  | PlainBenefit
  | "drugs"
  | "travel-insurance"
  | "trip-cancellation"
  | "compression-stockings"
  | "medical-cannabis"
  | "sclerosing-injection"
  | "hospital-bed"
  | "chiropractic-osteopathy"
  | "kinesitherapy-orthotherapy-massage"
  | "psychology"
  | "vision"
  | "dental-basic"
  | "dental-restorative";

export type MonthsMaximum = { readonly months: number; readonly dollars: string };

export type Maxima = {
  readonly treatment?: string;
  readonly xRay?: string;
  readonly day?: string;
  readonly trip?: string;
  readonly calendarYear?: string;
  readonly pairsACalendarYear?: number;
  readonly months?: MonthsMaximum;
  readonly lifetime?: string;
};

export type OracleLine = {
  readonly code: BenefitCode;
  readonly plan: "health" | "dental";
  /** At Santé I, II, III; null is "Non couvert". The dental plan has no level: its rate is the same thrice. */
  readonly rates: readonly [string | null, string | null, string | null];
  /** The asterisk. */
  readonly prescription: boolean;
  /** Counted in the "maximum annuel à débours". */
  readonly counted: boolean;
  readonly maxima: Maxima;
};

const NC = null;

function line(
  plan: "health" | "dental",
  code: BenefitCode,
  prescription: "*" | "",
  counted: "counted" | "",
  rates: readonly [string | null, string | null, string | null],
  maxima: Maxima = {},
): OracleLine {
  return { code, plan, rates, prescription: prescription === "*", counted: counted === "counted", maxima };
}

export const LINES: readonly OracleLine[] = [
  // Médicaments
  line("health", "drugs", "*", "counted", ["80", "80", "80"]),
  // Soins d'urgence
  line("health", "ambulance", "", "counted", ["80", "80", "80"]),
  line("health", "travel-insurance", "", "", ["100", "100", "100"], { trip: "5000000" }),
  line("health", "trip-cancellation", "", "", ["100", "100", "100"], { trip: "5000" }),
  // Frais médicaux divers
  line("health", "hearing-aid", "", "", [NC, "80", "80"], { months: { months: 48, dollars: "480" } }),
  line("health", "insulin-pump-supplies", "*", "", [NC, "80", "80"]),
  line("health", "orthopaedic-appliance", "*", "counted", [NC, "80", "80"]),
  line("health", "therapeutic-respiratory-device", "*", "", [NC, "80", "80"], { lifetime: "10000" }),
  line("health", "compression-stockings", "*", "", [NC, "80", "80"], { pairsACalendarYear: 3 }),
  line("health", "medical-cannabis", "*", "", ["80", "80", "80"], { calendarYear: "2000" }),
  line("health", "orthopaedic-shoes", "*", "counted", [NC, "80", "80"]),
  line("health", "deep-shoes", "*", "counted", [NC, "80", "80"], { calendarYear: "150" }),
  line("health", "accidental-dental-surgery", "", "", [NC, "80", "80"]),
  line("health", "wheelchair-postoperative-bra", "*", "", [NC, "80", "80"]),
  // Frais médicaux divers - suite
  line("health", "glucometer", "*", "", [NC, "80", "80"], { months: { months: 36, dollars: "240" } }),
  line("health", "sclerosing-injection", "*", "counted", [NC, "80", "80"], { treatment: "25" }),
  line("health", "intraocular-lens", "*", "counted", [NC, "80", "80"]),
  line("health", "hospital-bed", "*", "", [NC, "80", "80"]),
  line("health", "artificial-limb-external-prosthesis", "*", "counted", [NC, "80", "80"]),
  line("health", "tens", "*", "", [NC, "80", "80"], { months: { months: 60, dollars: "560" } }),
  line("health", "insulin-pump", "*", "", [NC, "80", "80"], { months: { months: 60, dollars: "6400" } }),
  line("health", "wig", "*", "", [NC, "80", "80"], { lifetime: "300" }),
  line("health", "breast-prosthesis-ostomy", "*", "counted", [NC, "80", "80"]),
  line("health", "transport-lodging", "*", "counted", [NC, "80", "80"], { day: "48", calendarYear: "1000" }),
  // Professionnels de la santé
  line("health", "audiology-occupational-speech", "", "", [NC, "80", "80"]),
  line("health", "chiropractic-osteopathy", "", "", [NC, "80", "80"], {
    treatment: "30",
    xRay: "32",
    calendarYear: "400",
  }),
  line("health", "physiotherapy", "", "", [NC, "80", "80"], { treatment: "30" }),
  line("health", "acupuncture", "", "", [NC, NC, "80"], { treatment: "30" }),
  line("health", "kinesitherapy-orthotherapy-massage", "", "", [NC, NC, "80"], {
    treatment: "25",
    calendarYear: "200",
  }),
  line("health", "podiatry", "", "", [NC, NC, "80"], { treatment: "30" }),
  line("health", "psychology", "", "", [NC, NC, "50"], { calendarYear: "1000" }),
  // Soins de la vue: two rules by age, below.
  line("health", "vision", "", "", [NC, NC, "80"]),
  // Soins dentaires de base, de restauration
  line("dental", "dental-basic", "", "", ["80", "80", "80"]),
  line("dental", "dental-restorative", "", "", ["60", "60", "60"], { calendarYear: "1000" }),
];

export type AgeRule = "under-13" | "13-and-over";

/** "y compris les examens de la vue": the exams are inside the whole. */
export const VISION: Readonly<Record<AgeRule, { readonly whole: MonthsMaximum; readonly exams: MonthsMaximum }>> = {
  "13-and-over": { whole: { months: 36, dollars: "320" }, exams: { months: 36, dollars: "40" } },
  "under-13": { whole: { months: 12, dollars: "160" }, exams: { months: 12, dollars: "40" } },
};
export const VISION_ADULT_FROM_MONTHS = 156;

/** "maximum annuel à débourser de 950 $ … par certificat, par année civile". */
export const OUT_OF_POCKET_MAXIMUM = "950";

/** One exam per so many months. */
export const DENTAL_EXAM_MONTHS = { "recall-exam": 9, "complete-exam": 36 } as const;
/** "limités à 50 % des honoraires". */
export const LABORATORY_PERCENT = "50";
/** Section 2. */
export const CLAIM_MONTHS = 12;

/** The tables are in force from here; before, they say nothing (cannabis: "Ajout … au 1er janvier 2020"). */
export const SCHEDULE_FROM = "2020-01-01";

export function lineOf(code: BenefitCode): OracleLine {
  const found = LINES.find((candidate) => candidate.code === code);
  if (found === undefined) {
    throw new Error(`no such line: ${code}`);
  }
  return found;
}
