/*
 * The services of the five documents, worked by hand from their texts: S2 the FSSS (CSN) brochure "Votre r\u00e9gime en
 * un coup d'\u0153il" (section 2 p. 4, sections 4 and 5 p. 16), S0 the CSQ-SSQ web claims, S1 the registration to the
 * online services, S3 the procedure in case of refusal, S4 the sending of documents. `article` is an id of the
 * project's rule catalogue (rules.md), AMB-nn of its readings; `page` is the page or the part of the document.
 * `expected` is the part of the result that matters; a list in it is the whole list. `codes` are reasons that must be
 * among those of the result, where the text does not settle which others there are. Never regenerate.
 */

export interface ServiceRow {
  readonly id: string;
  readonly article: string;
  readonly page: string;
  readonly why: string;
  readonly input: unknown;
  readonly readings?: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly codes?: readonly string[];
}

/** Words that the address must hold, however it is cut into lines. */
export interface AddressRow extends ServiceRow {
  readonly address?: readonly string[];
}

/** Articles that the steps of a path must cite, and others that they must not. */
export interface PathRow extends ServiceRow {
  readonly cites: readonly string[];
  readonly citesNot: readonly string[];
}

/** An input without meaning: the code of one of the problems told. */
export interface ServiceError {
  readonly id: string;
  readonly article: string;
  readonly page: string;
  readonly why: string;
  readonly of: "checkUserCode" | "checkPassword" | "serviceHours";
  readonly input: unknown;
  readonly code: string;
}

const reason = (code: string, article: string): { code: string; article: string } => ({ code, article });

// ---------------------------------------------------------------------------------------------------------------- B1

const MAIL = [
  "SSQ, Soci\u00e9t\u00e9 d'assurance-vie inc.",
  "2525, boulevard Laurier",
  "C.P. 10500, Succursale Ste-Foy",
  "Qu\u00e9bec (Qu\u00e9bec) G1V 4H6",
];
const TWO_FORMS = [
  { of: "insurer", signed: false },
  { of: "dentist", signed: true },
];
const INSURER_FORM = { of: "insurer", completed: true, signed: false };
const DENTIST_FORM = { of: "dentist", completed: true, signed: true };
const PAPER = { plan: "dental", dentistTransmits: false, certificateNumber: true };

export const CLAIM_SUBMISSION: readonly AddressRow[] = [
  {
    id: "C-19",
    article: "CLM-04",
    page: "S2, 2 p. 4",
    why: "the dentist transmits: there is one way, and the card bears it all",
    input: { plan: "dental", dentistTransmits: true },
    expected: { status: "accepted", ways: ["card"], forms: [], carries: [], sendTo: null, missing: [], reasons: [] },
  },
  {
    id: "C-20",
    article: "CLM-04",
    page: "S2, 2 p. 4",
    why: "sent by mail although the dentist transmits: not settled, and the form is not judged",
    input: {
      plan: "dental",
      dentistTransmits: true,
      sentBy: "online",
      form: { of: "dentist", completed: false, signed: false },
      certificateNumber: true,
    },
    expected: { status: "unknown", carries: ["certificate-number"], reasons: [{ code: "R_CARD_AT_DENTIST" }] },
  },
  {
    id: "C-01",
    article: "CLM-04",
    page: "S2, 2 p. 4",
    why: "the dentist transmits: the card, and no form",
    input: { plan: "dental", dentistTransmits: true, sentBy: "card" },
    expected: {
      document: "S2",
      status: "accepted",
      ways: ["card"],
      forms: [],
      sendTo: null,
      missing: [],
      reasons: [],
    },
  },
  {
    id: "C-02",
    article: "CLM-04",
    page: "S2, 2 p. 4",
    why: "the dentist transmits, and yet by mail: the text prints the card only",
    input: { plan: "dental", dentistTransmits: true, sentBy: "mail", form: INSURER_FORM, certificateNumber: true },
    expected: { status: "unknown", ways: ["card"], forms: [], reasons: [reason("R_CARD_AT_DENTIST", "CLM-04")] },
  },
  {
    id: "C-03",
    article: "CLM-04",
    page: "S2, 2 p. 4",
    why: "the dentist transmits, and yet online",
    input: { plan: "dental", dentistTransmits: true, sentBy: "online", form: DENTIST_FORM, certificateNumber: true },
    expected: { status: "unknown", ways: ["card"], reasons: [reason("R_CARD_AT_DENTIST", "CLM-04")] },
  },
  {
    id: "C-04",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "no transmission: the insurer's form, online; no signature is asked on it",
    input: { ...PAPER, sentBy: "online", form: INSURER_FORM },
    expected: {
      document: "S2",
      status: "accepted",
      ways: ["online", "mail"],
      forms: TWO_FORMS,
      carries: ["certificate-number"],
      sendTo: null,
      missing: [],
      reasons: [],
    },
  },
  {
    id: "C-05",
    article: "ADM-01",
    page: "S2, 4 p. 16",
    why: "the dentist's form, by mail to the address of section 4",
    input: { ...PAPER, sentBy: "mail", form: DENTIST_FORM },
    expected: { status: "accepted", ways: ["online", "mail"], forms: TWO_FORMS, missing: [], reasons: [] },
    address: MAIL,
  },
  {
    id: "C-06",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "no transmission: the card does not claim",
    input: { ...PAPER, sentBy: "card", form: DENTIST_FORM },
    expected: { status: "refused", ways: ["online", "mail"], reasons: [reason("R_NO_TRANSMISSION", "CLM-05")] },
  },
  {
    id: "C-07",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "the dentist's form must be signed",
    input: { ...PAPER, sentBy: "online", form: { of: "dentist", completed: true, signed: false } },
    expected: { status: "refused", reasons: [reason("R_FORM_UNSIGNED", "CLM-05")] },
  },
  {
    id: "C-08",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "the dentist's form must be completed",
    input: { ...PAPER, sentBy: "online", form: { of: "dentist", completed: false, signed: true } },
    expected: { status: "refused", reasons: [reason("R_FORM_INCOMPLETE", "CLM-05")] },
  },
  {
    id: "C-09",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "neither: both are told",
    input: { ...PAPER, sentBy: "mail", form: { of: "dentist", completed: false, signed: false } },
    expected: {
      status: "refused",
      reasons: [reason("R_FORM_INCOMPLETE", "CLM-05"), reason("R_FORM_UNSIGNED", "CLM-05")],
    },
  },
  {
    id: "C-10",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "the dentist fills the insurer's form: one left empty is refused, signed or not",
    input: { ...PAPER, sentBy: "mail", form: { of: "insurer", completed: false, signed: true } },
    expected: { status: "refused", reasons: [reason("R_FORM_INCOMPLETE", "CLM-05")] },
  },
  {
    id: "C-11",
    article: "CLM-06",
    page: "S2, 4 p. 16",
    why: "the certificate number is asked on every claim",
    input: { ...PAPER, sentBy: "online", form: INSURER_FORM, certificateNumber: false },
    expected: { status: "refused", reasons: [reason("R_CERTIFICATE_NUMBER", "CLM-06")] },
  },
  {
    id: "C-12",
    article: "CLM-06",
    page: "S2, 4 p. 16",
    why: "not said whether the number is there",
    input: { plan: "dental", dentistTransmits: false, sentBy: "online", form: INSURER_FORM },
    expected: { status: "incomplete", missing: ["certificate-number"], reasons: [] },
  },
  {
    id: "C-13",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "no form told yet",
    input: { ...PAPER, sentBy: "mail" },
    expected: { status: "incomplete", forms: TWO_FORMS, missing: ["form"], reasons: [] },
    address: MAIL,
  },
  {
    id: "C-14",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "no way chosen yet: the address is among the answers",
    input: { ...PAPER, form: INSURER_FORM },
    expected: { status: "incomplete", ways: ["online", "mail"], missing: ["way"], reasons: [] },
    address: MAIL,
  },
  {
    id: "C-15",
    article: "CLM-04",
    page: "S2, 2 p. 4",
    why: "not said whether the dentist transmits: all three ways are open",
    input: { plan: "dental", sentBy: "online", form: INSURER_FORM, certificateNumber: true },
    expected: { status: "incomplete", ways: ["card", "online", "mail"], missing: ["dentist-transmits"] },
  },
  {
    id: "C-16",
    article: "CLM-05",
    page: "S2, 2 p. 4",
    why: "refused although a fact is missing",
    input: {
      plan: "dental",
      dentistTransmits: false,
      sentBy: "mail",
      form: { of: "dentist", completed: true, signed: false },
    },
    expected: {
      status: "refused",
      missing: ["certificate-number"],
      reasons: [reason("R_FORM_UNSIGNED", "CLM-05")],
    },
  },
  {
    id: "C-17",
    article: "CLM-03",
    page: "S2, 2 p. 4",
    why: "health: section 2 prints the dental claim only",
    input: { plan: "health", sentBy: "online", certificateNumber: true },
    expected: {
      document: "S2",
      status: "unknown",
      ways: ["card", "online", "mail"],
      forms: [],
      carries: ["certificate-number"],
      reasons: [reason("R_HEALTH_CLAIM_WAY", "CLM-05")],
    },
  },
  {
    id: "C-18",
    article: "CLM-06",
    page: "S2, 4 p. 16",
    why: "health: the certificate number is asked on every claim",
    input: { plan: "health", sentBy: "mail", certificateNumber: false },
    expected: { status: "refused", forms: [] },
    codes: ["R_CERTIFICATE_NUMBER"],
  },
];

const OFFICER = ["2525", "10500", "G1V 4H6", "Responsable de la protection des renseignements personnels"];

export const PRIVACY_REQUEST: readonly AddressRow[] = [
  {
    id: "V-01",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "access in writing: free, to the privacy officer (ADM-09)",
    input: { kind: "access", written: true },
    expected: { document: "S2", status: "accepted", fee: "none", reasons: [] },
    address: OFFICER,
  },
  {
    id: "V-02",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "rectification in writing: free",
    input: { kind: "rectification", written: true },
    expected: { document: "S2", status: "accepted", fee: "none", reasons: [] },
    address: OFFICER,
  },
  {
    id: "V-03",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "not in writing",
    input: { kind: "access", written: false },
    expected: { status: "refused", fee: "none", reasons: [reason("R_NOT_WRITTEN", "ADM-06")] },
  },
  {
    id: "V-04",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "a rectification not in writing",
    input: { kind: "rectification", written: false },
    expected: { status: "refused", reasons: [reason("R_NOT_WRITTEN", "ADM-06")] },
  },
  {
    id: "V-05",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "a copy, its amount announced: SSQ may charge",
    input: { kind: "access", written: true, copy: true, feeAnnounced: true },
    expected: { status: "accepted", fee: "may-be-charged", reasons: [] },
  },
  {
    id: "V-06",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "a copy, nothing said of an announcement",
    input: { kind: "access", written: true, copy: true },
    expected: { status: "accepted", fee: "may-be-charged", reasons: [] },
  },
  {
    id: "V-07",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "a copy, its amount not announced: the person keeps the right, and nothing is charged",
    input: { kind: "access", written: true, copy: true, feeAnnounced: false },
    expected: { status: "accepted", fee: "none", reasons: [reason("R_FEE_NOT_ANNOUNCED", "ADM-06")] },
  },
  {
    id: "V-08",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "no copy: nothing to announce",
    input: { kind: "access", written: true, copy: false, feeAnnounced: false },
    expected: { status: "accepted", fee: "none", reasons: [] },
  },
  {
    id: "V-09",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "no copy, an amount announced: still free",
    input: { kind: "rectification", written: true, copy: false, feeAnnounced: true },
    expected: { status: "accepted", fee: "none", reasons: [] },
  },
  {
    id: "V-10",
    article: "ADM-06",
    page: "S2, 5.1 p. 16",
    why: "not in writing, and a copy not announced: both are told",
    input: { kind: "access", written: false, copy: true, feeAnnounced: false },
    expected: {
      status: "refused",
      fee: "none",
      reasons: [reason("R_NOT_WRITTEN", "ADM-06"), reason("R_FEE_NOT_ANNOUNCED", "ADM-06")],
    },
  },
];

const opened = (id: string, why: string, input: unknown): ServiceRow => ({
  id,
  article: "ADM-05",
  page: "S2, 5.1 p. 16",
  why,
  input,
  expected: { document: "S2", allowed: true, reasons: [] },
});
const closed = (id: string, why: string, input: unknown, code: string): ServiceRow => ({
  id,
  article: "ADM-05",
  page: "S2, 5.1 p. 16",
  why,
  input,
  expected: { document: "S2", allowed: false, reasons: [reason(code, "ADM-05")] },
});

export const FILE_ACCESS: readonly ServiceRow[] = [
  opened("F-01", "staff, administration of the contract", { by: "staff", task: "contract" }),
  opened("F-02", "staff, investigations", { by: "staff", task: "investigation" }),
  opened("F-03", "staff, selection of risks", { by: "staff", task: "underwriting" }),
  opened("F-04", "staff, claims", { by: "staff", task: "claims" }),
  opened("F-05", "an agent, claims", { by: "agent", task: "claims" }),
  opened("F-06", "a supplier, claims", { by: "supplier", task: "claims" }),
  opened("F-07", "a supplier, administration of the contract", { by: "supplier", task: "contract" }),
  closed("F-08", "staff, another task", { by: "staff", task: "other" }, "R_FILE_TASK"),
  closed("F-09", "an agent, another task", { by: "agent", task: "other" }, "R_FILE_TASK"),
  closed("F-10", "a supplier, another task", { by: "supplier", task: "other" }, "R_FILE_TASK"),
  closed("F-11", "staff, no task told", { by: "staff" }, "R_FILE_TASK"),
  opened("F-12", "a reinsurer, whatever the task", { by: "reinsurer" }),
  opened("F-13", "a person whom the member authorized", { by: "authorized-person" }),
  opened("F-14", "a person whom the member authorized, another task", { by: "authorized-person", task: "other" }),
  closed("F-15", "anyone else, even for claims", { by: "other", task: "claims" }, "R_FILE_ACCESS"),
];

// ---------------------------------------------------------------------------------------------------------------- B2

const SIGNED_IN = [
  { step: "enter-code-and-password", article: "WEB-01" },
  { step: "quick-links", article: "WEB-01" },
  { step: "online-claims", article: "WEB-01" },
  { step: "submit-claim", article: "WEB-01" },
];
const NEW_USER = [
  { step: "open-site", article: "WEB-02" },
  { step: "acces-assures", article: "WEB-02" },
  { step: "new-user", article: "WEB-02" },
  { step: "register", article: "WEB-02" },
  { step: "follow-instructions", article: "WEB-02" },
  ...SIGNED_IN,
];
const TWO_DAYS = { hours: 48, guaranteed: false, article: "WEB-04" };
const W_TWO_DAYS = [{ code: "W_48_HOURS", params: { hours: 48 }, article: "WEB-04" }];

export const ONLINE_CLAIM: readonly ServiceRow[] = [
  {
    id: "W-01",
    article: "WEB-01",
    page: "S0",
    why: "registered, no direct deposit: four steps, no term; of S0 alone (WEB-08)",
    input: { registered: true, directDeposit: false },
    expected: {
      document: "S0",
      servicesAccepted: true,
      path: SIGNED_IN,
      electronicStatement: false,
      delay: null,
      reasons: [],
      warnings: [],
    },
  },
  {
    id: "W-02",
    article: "WEB-04",
    page: "S0",
    why: "registered, direct deposit: 48 hours, the heading says possible",
    input: { registered: true, directDeposit: true },
    expected: {
      servicesAccepted: true,
      path: SIGNED_IN,
      electronicStatement: true,
      delay: TWO_DAYS,
      reasons: [],
      warnings: W_TWO_DAYS,
    },
  },
  {
    id: "W-03",
    article: "WEB-02",
    page: "S0",
    why: "not registered: five steps before",
    input: { registered: false, directDeposit: false },
    expected: { servicesAccepted: true, path: NEW_USER, electronicStatement: false, delay: null },
  },
  {
    id: "W-04",
    article: "WEB-02",
    page: "S0",
    why: "not registered, direct deposit",
    input: { registered: false, directDeposit: true },
    expected: { servicesAccepted: true, path: NEW_USER, electronicStatement: true, delay: TWO_DAYS },
  },
  {
    id: "W-05",
    article: "WEB-05",
    page: "S0",
    why: "the deposit and the statement, both asked",
    input: { registered: true, directDeposit: true, electronicStatement: true },
    expected: { servicesAccepted: true, electronicStatement: true, reasons: [] },
  },
  {
    id: "W-06",
    article: "WEB-05",
    page: "S0",
    why: "neither asked",
    input: { registered: true, directDeposit: false, electronicStatement: false },
    expected: { servicesAccepted: true, electronicStatement: false, delay: null, reasons: [], warnings: [] },
  },
  {
    id: "W-07",
    article: "WEB-05",
    page: "S0",
    why: "the deposit without the statement: the two do not go apart",
    input: { registered: true, directDeposit: true, electronicStatement: false },
    expected: { servicesAccepted: false, reasons: [reason("R_INSEPARABLE", "WEB-05")] },
  },
  {
    id: "W-08",
    article: "WEB-05",
    page: "S0",
    why: "the statement without the deposit",
    input: { registered: true, directDeposit: false, electronicStatement: true },
    expected: { servicesAccepted: false, reasons: [reason("R_INSEPARABLE", "WEB-05")] },
  },
  {
    id: "W-09",
    article: "WEB-05",
    page: "S0",
    why: "the same, not registered",
    input: { registered: false, directDeposit: true, electronicStatement: false },
    expected: { servicesAccepted: false, reasons: [reason("R_INSEPARABLE", "WEB-05")] },
  },
  {
    id: "W-10",
    article: "WEB-05",
    page: "S0",
    why: "not registered, both asked",
    input: { registered: false, directDeposit: true, electronicStatement: true },
    expected: { servicesAccepted: true, path: NEW_USER, reasons: [], warnings: W_TWO_DAYS },
  },
];

const kept = (id: string, why: string, claimed: string, until: string): ServiceRow => ({
  id,
  article: "WEB-06",
  page: "S0",
  why: `${why} (WEB-07)`,
  input: { claimed },
  expected: { document: "S0", from: claimed, until, originals: "on-request" },
});

export const RECEIPT_RETENTION: readonly ServiceRow[] = [
  kept("T-01", "an ordinary day: to the eve of the same day", "2020-06-15", "2021-06-14"),
  kept("T-02", "a whole calendar year", "2020-01-01", "2020-12-31"),
  kept("T-03", "the last day of a year", "2020-12-31", "2021-12-30"),
  kept("T-04", "29 February: twelve months lead to 28 February, kept to its eve", "2020-02-29", "2021-02-27"),
  kept("T-05", "28 February of a leap year: the same last day", "2020-02-28", "2021-02-27"),
  kept("T-06", "1 March of a leap year", "2020-03-01", "2021-02-28"),
  kept("T-07", "28 February before a leap year", "2019-02-28", "2020-02-27"),
  kept("T-08", "1 March before a leap year: kept on 29 February", "2019-03-01", "2020-02-29"),
  kept("T-09", "the first of a month: to the last of the one before", "2020-07-01", "2021-06-30"),
  kept("T-10", "31 January", "2020-01-31", "2021-01-30"),
  kept("T-11", "a first of May: to 30 April", "2018-05-01", "2019-04-30"),
];

// 6 January 2020 is a Monday.
interface Moment {
  readonly on: string;
  readonly at: string;
}
const HOLIDAYS = { code: "W_HOLIDAYS", params: {}, article: "ADM-03" };
const DIFFER = { code: "W_HOURS_DIFFER", params: {}, article: "WEB-09" };
const sources = (brochureNext: Moment | null, webNext: Moment | null): object[] => [
  {
    document: "S2",
    article: "ADM-03",
    phone: "1 877 651-8080",
    opens: "08:30",
    closes: "16:30",
    open: brochureNext === null,
    next: brochureNext,
  },
  {
    document: "S0",
    article: "WEB-09",
    phone: "1-877-651-8080",
    opens: "08:00",
    closes: "16:30",
    open: webNext === null,
    next: webNext,
  },
];
const hours = (
  id: string,
  why: string,
  [on, at]: readonly [string, string],
  open: boolean | "unknown",
  nextDay: string,
): ServiceRow => ({
  id,
  article: open === "unknown" ? "WEB-09" : "ADM-03",
  page: "S2, 4 p. 16 and S0",
  why,
  input: { on, at },
  expected: {
    on,
    at,
    sources: sources(
      open === true ? null : { on: nextDay, at: "08:30" },
      open === false ? { on: nextDay, at: "08:00" } : null,
    ),
    open,
    warnings: open === "unknown" ? [DIFFER, HOLIDAYS] : [HOLIDAYS],
  },
});

export const SERVICE_HOURS: readonly ServiceRow[] = [
  hours("H-01", "Monday, the first minute", ["2020-01-06", "00:00"], false, "2020-01-06"),
  hours("H-02", "Monday 07:59: both closed", ["2020-01-06", "07:59"], false, "2020-01-06"),
  hours("H-03", "Monday 08:00: open by S0 only (GEN-06)", ["2020-01-06", "08:00"], "unknown", "2020-01-06"),
  hours("H-04", "Monday 08:01", ["2020-01-06", "08:01"], "unknown", "2020-01-06"),
  hours("H-05", "Monday 08:29: still open by S0 only", ["2020-01-06", "08:29"], "unknown", "2020-01-06"),
  hours("H-06", "Monday 08:30: open by both (ADM-02, GEN-06)", ["2020-01-06", "08:30"], true, ""),
  hours("H-07", "Monday 08:31", ["2020-01-06", "08:31"], true, ""),
  hours("H-08", "Wednesday noon", ["2020-01-08", "12:00"], true, ""),
  hours("H-09", "Monday 16:29: the last minute", ["2020-01-06", "16:29"], true, ""),
  hours("H-10", "Monday 16:30: closed, Tuesday next", ["2020-01-06", "16:30"], false, "2020-01-07"),
  hours("H-11", "Monday 16:31", ["2020-01-06", "16:31"], false, "2020-01-07"),
  hours("H-12", "Thursday 23:59: Friday next", ["2020-01-09", "23:59"], false, "2020-01-10"),
  hours("H-13", "Friday 08:15: as on any day of the week", ["2020-01-10", "08:15"], "unknown", "2020-01-10"),
  hours("H-14", "Friday 16:29", ["2020-01-10", "16:29"], true, ""),
  hours("H-15", "Friday 16:30: Monday next", ["2020-01-10", "16:30"], false, "2020-01-13"),
  hours("H-16", "Friday 23:59", ["2020-01-10", "23:59"], false, "2020-01-13"),
  hours("H-17", "Saturday 00:00", ["2020-01-11", "00:00"], false, "2020-01-13"),
  hours("H-18", "Saturday 10:00: no Saturday is printed", ["2020-01-11", "10:00"], false, "2020-01-13"),
  hours("H-19", "Sunday 10:00", ["2020-01-12", "10:00"], false, "2020-01-13"),
  hours("H-20", "Sunday 23:59: a minute later, the same Monday", ["2020-01-12", "23:59"], false, "2020-01-13"),
  hours("H-21", "Saturday 29 February 2020: Monday 2 March", ["2020-02-29", "09:00"], false, "2020-03-02"),
  hours("H-22", "Friday evening, over the end of a year", ["2021-12-31", "16:30"], false, "2022-01-03"),
  hours("H-23", "Wednesday 1 January 2020: no holiday is printed, a warning", ["2020-01-01", "09:00"], true, ""),
];

// ---------------------------------------------------------------------------------------------------------------- B3

const CODE_PAGE = "S1, Sur le site s\u00e9curis\u00e9, 1";
const CODE_CHARACTERS = { code: "R_CODE_CHARACTERS", article: "REG-04" };
const codeLength = (length: number): object => ({
  code: "R_CODE_LENGTH",
  params: { length, minimum: 5, maximum: 36 },
  article: "REG-04",
});
const code = (id: string, why: string, input: string, reasons: readonly object[]): ServiceRow => ({
  id,
  article: "REG-04",
  page: CODE_PAGE,
  why,
  input,
  expected: { document: "S1", accepted: reasons.length === 0, reasons },
});

export const USER_CODE: readonly ServiceRow[] = [
  code("U-01", "4 characters", "abcd", [codeLength(4)]),
  code("U-02", "5 characters, the least", "abcde", []),
  code("U-03", "6 characters", "abcdef", []),
  code("U-04", "35 characters", "a".repeat(35), []),
  code("U-05", "36 characters, the most", "a".repeat(36), []),
  code("U-06", "37 characters", "a".repeat(37), [codeLength(37)]),
  code("U-07", "digits only", "12345", []),
  code("U-08", "capital letters only", "ABCDE", []),
  code("U-09", "the ends of the three ranges", "azAZ09", []),
  code("U-10", "nothing at all: too short, and no special character in it", "", [codeLength(0)]),
  code("U-11", "one character", "a", [codeLength(1)]),
  code("U-12", "a hyphen is a special character", "abc-d", [CODE_CHARACTERS]),
  code("U-13", "an underscore", "abc_d", [CODE_CHARACTERS]),
  code("U-14", "a space inside", "abc de", [CODE_CHARACTERS]),
  code("U-15", "a space at the end is not cut", "abcde ", [CODE_CHARACTERS]),
  code("U-16", "a line end after five letters", "abcde\n", [CODE_CHARACTERS]),
  code("U-17", "a full stop and an at sign", "a@b.c", [CODE_CHARACTERS]),
  code("U-18", "the neighbours of the digits", "abc/:", [CODE_CHARACTERS]),
  code("U-19", "the neighbours of the capital letters", "abc@[", [CODE_CHARACTERS]),
  code("U-20", "the neighbours of the small letters", "abc`{", [CODE_CHARACTERS]),
  code("U-21", "an accented letter (AMB-92)", "abcd\u00e9", [CODE_CHARACTERS]),
  code("U-22", "an accent on its own", "abcde\u0301", [CODE_CHARACTERS]),
  code("U-23", "full-width digits", "\uff11\uff12\uff13\uff14\uff15", [CODE_CHARACTERS]),
  code("U-24", "digits of another script", "abc\u0661\u0662", [CODE_CHARACTERS]),
  code("U-25", "a letter that looks like a Latin one", "\u0410bcde", [CODE_CHARACTERS]),
  code("U-26", "an invisible character", "abc\u200bde", [CODE_CHARACTERS]),
  code("U-27", "four characters, of which one takes two units", "abc\u{1f600}", [codeLength(4), CODE_CHARACTERS]),
  code("U-28", "36 characters, of which one takes two units", `${"a".repeat(35)}\u{1f600}`, [CODE_CHARACTERS]),
  code("U-29", "too long and with a special character", `${"a".repeat(36)}!`, [codeLength(37), CODE_CHARACTERS]),
  code("U-30", "the longest text that is looked at", "a".repeat(65536), [codeLength(65536)]),
];

type PasswordClass = "lower" | "upper" | "digit" | "symbol";
const PASSWORD_PAGE = "S1, Sur le site s\u00e9curis\u00e9, 2";
// The text says nothing of control characters: no article.
const CONTROL = { code: "R_PASSWORD_CONTROL", article: null };
const tooShort = (length: number): object => ({
  code: "R_PASSWORD_LENGTH",
  params: { length, minimum: 8 },
  article: "REG-05",
});
const tooFew = (count: number): object => ({
  code: "R_PASSWORD_CLASSES",
  params: { count, minimum: 3 },
  article: "REG-05",
});
const composed = (typed: number, after: number): object => ({
  code: "W_NOT_COMPOSED",
  params: { typed, composed: after },
});
const password = (
  id: string,
  why: string,
  input: string,
  classes: readonly PasswordClass[],
  reasons: readonly object[],
  warnings: readonly object[] = [],
): ServiceRow => ({
  id,
  article: "REG-05",
  page: PASSWORD_PAGE,
  why,
  input,
  expected: { document: "S1", accepted: reasons.length === 0, classes, reasons, warnings },
});

export const PASSWORD: readonly ServiceRow[] = [
  password("K-01", "7 characters", "abcdeF1", ["lower", "upper", "digit"], [tooShort(7)]),
  password("K-02", "8 characters, the least", "abcdefG1", ["lower", "upper", "digit"], []),
  password("K-03", "9 characters", "abcdefgH1", ["lower", "upper", "digit"], []),
  password("K-04", "no most is printed", `aB1${"c".repeat(500)}`, ["lower", "upper", "digit"], []),
  password("K-05", "two classes", "abcdef12", ["lower", "digit"], [tooFew(2)]),
  password("K-06", "one class", "abcdefgh", ["lower"], [tooFew(1)]),
  password("K-07", "all four classes", "abcdE1!x", ["lower", "upper", "digit", "symbol"], []),
  password("K-08", "small letters, capitals, symbols", "abcdEFG$", ["lower", "upper", "symbol"], []),
  password("K-09", "small letters, digits, symbols", "abcd123#", ["lower", "digit", "symbol"], []),
  password("K-10", "capitals, digits, symbols", "ABCD123%", ["upper", "digit", "symbol"], []),
  password("K-11", "too short and too few classes", "abc1", ["lower", "digit"], [tooShort(4), tooFew(2)]),
  password("K-12", "nothing at all", "", [], [tooShort(0), tooFew(0)]),
  password("K-13", "a space counts in the length", "abcd eF1", ["lower", "upper", "digit"], []),
  password("K-14", "a space is no symbol", "abcd ef1", ["lower", "digit"], [tooFew(2)]),
  password("K-15", "spaces at the ends are not cut", " abcdF1 ", ["lower", "upper", "digit"], []),
  password("K-16", "an accented capital is no capital of A to Z", "\u00c9bcdef12", ["lower", "digit"], [tooFew(2)]),
  password("K-17", "an accented letter is accepted", "\u00e9bcdeF12", ["lower", "upper", "digit"], []),
  password(
    "K-18",
    "accented letters only: no class",
    "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
    [],
    [tooFew(0)],
  ),
  password("K-19", "digits of full width are no digits", "abcdeF\uff11\uff12", ["lower", "upper"], [tooFew(2)]),
  password("K-20", "the first and last symbols of ASCII", "abcd123!~", ["lower", "digit", "symbol"], []),
  password(
    "K-21",
    "the neighbours of the letters and digits are symbols",
    "/:@[`{aA",
    ["lower", "upper", "symbol"],
    [],
  ),
  password("K-22", "the ends of the ranges", "azAZ09az", ["lower", "upper", "digit"], []),
  password("K-23", "a symbol outside ASCII is of no class", "abcdef1\u20ac", ["lower", "digit"], [tooFew(2)]),
  password("K-24", "7 characters in 8 units", "abcdF1\u{1f600}", ["lower", "upper", "digit"], [tooShort(7)]),
  password("K-25", "8 characters in 10 units", "abcdF1\u{1f600}\u{1f600}", ["lower", "upper", "digit"], []),
  password(
    "K-26",
    "8 typed, 7 once composed",
    "abcdF1e\u0301",
    ["lower", "upper", "digit"],
    [tooShort(7)],
    [composed(8, 7)],
  ),
  password("K-27", "9 typed, 8 once composed", "abcdFg1e\u0301", ["lower", "upper", "digit"], [], [composed(9, 8)]),
  password(
    "K-28",
    "the letter under an accent is no letter of a to z",
    "ABCDEF1e\u0301",
    ["upper", "digit"],
    [tooFew(2)],
    [composed(9, 8)],
  ),
  password("K-29", "a control character", "abcdeF1\u0007", ["lower", "upper", "digit"], [CONTROL]),
  password("K-30", "a tab", "abcde\tF1", ["lower", "upper", "digit"], [CONTROL]),
  password(
    "K-31",
    "the control character after the last symbol",
    "abcdeF1\u007f",
    ["lower", "upper", "digit"],
    [CONTROL],
  ),
  password("K-32", "a format character", "abcdeF1\u200d", ["lower", "upper", "digit"], [CONTROL]),
  password("K-33", "half of a character", "abcdeF1\ud83d", ["lower", "upper", "digit"], [CONTROL]),
  password("K-34", "a no-break space is no control character", "abcdeF1\u00a0", ["lower", "upper", "digit"], []),
  password("K-35", "all three reasons", "ab\u0000", ["lower"], [tooShort(3), tooFew(1), CONTROL]),
];

const HINT_PAGE = "S1, Sur le site s\u00e9curis\u00e9, 3";
const hint = (id: string, why: string, input: { password: string; hint: string }, told: string): ServiceRow => ({
  id,
  article: "REG-06",
  page: HINT_PAGE,
  why,
  input,
  expected: {
    document: "S1",
    status: told === "R_HINT_TO_JUDGE" ? "unknown" : "refused",
    reasons: [reason(told, "REG-06")],
  },
});

export const HINT: readonly ServiceRow[] = [
  hint("J-15", "nothing but spaces", { password: "Kx7!mmqq", hint: "   " }, "R_HINT_EMPTY"),
  hint("J-01", "nothing in common: left to judge", { password: "Kx7!mmqq", hint: "la rue" }, "R_HINT_TO_JUDGE"),
  hint("J-02", "the password itself", { password: "Kx7!mmqq", hint: "Kx7!mmqq" }, "R_HINT_REVEALS"),
  hint("J-03", "the password inside the hint", { password: "Kx7!mmqq", hint: "est Kx7!mmqq ici" }, "R_HINT_REVEALS"),
  hint("J-04", "the hint inside the password", { password: "Soleil#42", hint: "leil" }, "R_HINT_REVEALS"),
  hint("J-05", "in other case", { password: "Soleil#42", hint: "SOLEIL" }, "R_HINT_REVEALS"),
  hint("J-06", "one character of it", { password: "Kx7!mmqq", hint: "7" }, "R_HINT_REVEALS"),
  hint("J-07", "all but one character, not in a row", { password: "Kx7!mmqq", hint: "Kx7mmqq" }, "R_HINT_TO_JUDGE"),
  hint("J-08", "an accent typed apart", { password: "\u00c9toile#42", hint: "e\u0301toile" }, "R_HINT_REVEALS"),
  hint("J-09", "a letter without its accent", { password: "\u00c9t#42xyz", hint: "et" }, "R_HINT_TO_JUDGE"),
  hint(
    "J-10",
    "a sharp s is two letters in capitals",
    { password: "Stra\u00dfe42", hint: "STRASSE" },
    "R_HINT_REVEALS",
  ),
  hint(
    "J-11",
    "two forms of one Greek letter",
    { password: "Ab1\u03c3\u03c3\u03c3\u03c3\u03c3", hint: "\u03c2" },
    "R_HINT_REVEALS",
  ),
  hint("J-12", "an empty hint", { password: "Kx7!mmqq", hint: "" }, "R_HINT_EMPTY"),
  hint("J-13", "no password yet: the hint alone is looked at", { password: "", hint: "la rue" }, "R_HINT_TO_JUDGE"),
  hint("J-14", "no password and no hint", { password: "", hint: "" }, "R_HINT_EMPTY"),
];

const SIGN_UP_PAGE = "S1, Sur le site s\u00e9curis\u00e9, 1 \u00e0 4";
const FIELDS = {
  userCode: "adherent1",
  password: "Kx7!mmqq",
  confirmation: "Kx7!mmqq",
  hint: "la rue",
  hintJudged: true,
  mothersFirstName: "M-1",
};
const TO_JUDGE = reason("R_HINT_TO_JUDGE", "REG-06");

export const SIGN_UP: readonly ServiceRow[] = [
  {
    id: "I-15",
    article: "REG-05",
    page: SIGN_UP_PAGE,
    why: "typed again before it is typed: nothing to differ from",
    input: { ...FIELDS, password: undefined },
    expected: { status: "incomplete", missing: ["password"], reasons: [] },
  },
  {
    id: "I-16",
    article: "REG-06",
    page: SIGN_UP_PAGE,
    why: "a blank hint is none, judged or not",
    input: { ...FIELDS, hint: " \u200b" },
    expected: { status: "incomplete", missing: ["hint"], reasons: [] },
  },
  {
    id: "I-01",
    article: "REG-08",
    page: SIGN_UP_PAGE,
    why: "all four fields right, the hint judged good",
    input: FIELDS,
    expected: {
      document: "S1",
      status: "accepted",
      fields: { userCode: [], password: [], confirmation: [], hint: [], mothersFirstName: [] },
      missing: [],
      reasons: [],
      warnings: [],
    },
  },
  {
    id: "I-02",
    article: "REG-06",
    page: SIGN_UP_PAGE,
    why: "the hint not judged yet",
    input: { ...FIELDS, hintJudged: undefined },
    expected: { status: "unknown", missing: [], reasons: [TO_JUDGE] },
  },
  {
    id: "I-03",
    article: "REG-06",
    page: SIGN_UP_PAGE,
    why: "the hint judged bad",
    input: { ...FIELDS, hintJudged: false },
    expected: { status: "refused", missing: [], reasons: [reason("R_HINT_JUDGED", "REG-06")] },
  },
  {
    id: "I-04",
    article: "REG-06",
    page: SIGN_UP_PAGE,
    why: "a hint that reveals is refused, judged good or not",
    input: { ...FIELDS, hint: "mmqq" },
    expected: {
      status: "refused",
      fields: { hint: [reason("R_HINT_REVEALS", "REG-06")] },
      reasons: [reason("R_HINT_REVEALS", "REG-06")],
    },
  },
  {
    id: "I-05",
    article: "REG-05",
    page: SIGN_UP_PAGE,
    why: "the second entry differs",
    input: { ...FIELDS, confirmation: "Kx7!mmqQ" },
    expected: {
      status: "refused",
      fields: { confirmation: [reason("R_CONFIRMATION", "REG-05")] },
      missing: [],
      reasons: [reason("R_CONFIRMATION", "REG-05")],
    },
  },
  {
    id: "I-06",
    article: "REG-05",
    page: SIGN_UP_PAGE,
    why: "the second entry has one space more",
    input: { ...FIELDS, confirmation: "Kx7!mmqq " },
    expected: { status: "refused", reasons: [reason("R_CONFIRMATION", "REG-05")] },
  },
  {
    id: "I-07",
    article: "REG-05",
    page: SIGN_UP_PAGE,
    why: "the same accent, typed in two ways, is the same entry",
    input: { ...FIELDS, password: "Kx7!mmq\u00e9", confirmation: "Kx7!mmqe\u0301" },
    expected: { status: "accepted", fields: { confirmation: [] }, missing: [], reasons: [] },
  },
  {
    id: "I-08",
    article: "REG-08",
    page: SIGN_UP_PAGE,
    why: "nothing entered",
    input: {},
    expected: {
      status: "incomplete",
      missing: ["userCode", "password", "confirmation", "hint", "mothersFirstName"],
      reasons: [],
    },
  },
  {
    id: "I-09",
    article: "REG-08",
    page: SIGN_UP_PAGE,
    why: "everything left empty: missing, and not refused",
    input: { userCode: "", password: "", confirmation: "", hint: "", mothersFirstName: "" },
    expected: {
      status: "incomplete",
      missing: ["userCode", "password", "confirmation", "hint", "mothersFirstName"],
      reasons: [],
    },
  },
  {
    id: "I-10",
    article: "REG-07",
    page: SIGN_UP_PAGE,
    why: "the mother's first name left blank",
    input: { ...FIELDS, mothersFirstName: "  " },
    expected: { status: "incomplete", missing: ["mothersFirstName"], reasons: [] },
  },
  {
    id: "I-11",
    article: "REG-05",
    page: SIGN_UP_PAGE,
    why: "the password not typed again",
    input: { ...FIELDS, confirmation: undefined },
    expected: { status: "incomplete", missing: ["confirmation"], reasons: [] },
  },
  {
    id: "I-12",
    article: "REG-04",
    page: SIGN_UP_PAGE,
    why: "a user code of four characters",
    input: { ...FIELDS, userCode: "abcd" },
    expected: { status: "refused", fields: { userCode: [codeLength(4)] }, missing: [], reasons: [codeLength(4)] },
  },
  {
    id: "I-13",
    article: "REG-04",
    page: SIGN_UP_PAGE,
    why: "refused although a field is missing",
    input: { ...FIELDS, userCode: "abc-d", mothersFirstName: undefined },
    expected: { status: "refused", missing: ["mothersFirstName"], reasons: [CODE_CHARACTERS] },
  },
  {
    id: "I-14",
    article: "REG-05",
    page: SIGN_UP_PAGE,
    why: "every field wrong: all reasons, field after field",
    input: {
      userCode: "a-b",
      password: "abc1",
      confirmation: "abc2",
      hint: "ABC",
      hintJudged: true,
      mothersFirstName: "M-1",
    },
    expected: {
      status: "refused",
      fields: {
        userCode: [codeLength(3), CODE_CHARACTERS],
        password: [tooShort(4), tooFew(2)],
        confirmation: [reason("R_CONFIRMATION", "REG-05")],
        hint: [reason("R_HINT_REVEALS", "REG-06")],
        mothersFirstName: [],
      },
      missing: [],
      reasons: [
        codeLength(3),
        CODE_CHARACTERS,
        tooShort(4),
        tooFew(2),
        reason("R_CONFIRMATION", "REG-05"),
        reason("R_HINT_REVEALS", "REG-06"),
      ],
    },
  },
];

const pair = (contract: string, certificate: string): { contract: string; certificate: string } => ({
  contract,
  certificate,
});
const needed = (
  id: string,
  why: string,
  numbers: readonly object[],
  registered: readonly object[] | undefined,
  left: readonly object[],
): ServiceRow => ({
  id,
  article: "REG-02",
  page: "S1, Avant de commencer",
  why,
  input: registered === undefined ? { numbers } : { numbers, registered },
  expected: { document: "S1", needed: left },
});
const [A1, A2, B1] = [pair("C-1", "N-1"), pair("C-1", "N-2"), pair("C-2", "N-1")];

export const REGISTRATIONS: readonly ServiceRow[] = [
  needed("N-01", "one contract and certificate: one registration", [A1], undefined, [A1]),
  needed("N-02", "two certificates of one contract: one for each", [A1, A2], undefined, [A1, A2]),
  needed("N-03", "one certificate number under two contracts", [A1, B1], [], [A1, B1]),
  needed("N-04", "in the order given", [B1, A2, A1], undefined, [B1, A2, A1]),
  needed("N-05", "given twice: one", [A1, A1], undefined, [A1]),
  needed("N-06", "given again later: its first place", [A1, B1, A1, A2], undefined, [A1, B1, A2]),
  needed("N-07", "already registered: nothing left", [A1], [A1], []),
  needed("N-08", "one of two registered", [A1, B1], [A1], [B1]),
  needed("N-09", "registered for another certificate of the contract does not count", [A1], [A2], [A1]),
  needed("N-10", "registered for what is not asked", [A1], [B1], [A1]),
  needed("N-11", "no number", [], undefined, []),
  needed("N-12", "compared as they are: case", [A1, pair("c-1", "N-1")], [pair("c-1", "N-1")], [A1]),
  needed("N-13", "compared as they are: leading zeros", [pair("01", "1")], [pair("1", "1")], [pair("01", "1")]),
  needed(
    "N-14",
    "the border between the two numbers counts",
    [pair("1", "23"), pair("12", "3")],
    [pair("12", "3")],
    [pair("1", "23")],
  ),
];

const SITE_PAGE = "S1, Sur le site s\u00e9curis\u00e9";
const APP_PAGE = "S1, Dans l'application mobile";
const SITE_FACTS = [
  "contract-number",
  "certificate-number",
  "user-code",
  "password",
  "confirmation",
  "hint",
  "mothers-first-name",
  "submitted",
  "code-noted",
  "signed-in",
];
const APP_FACTS = [
  "app-installed",
  "app-open",
  "sign-up-pressed",
  "contract-number",
  "certificate-number",
  "personal-information",
];
/** The six steps before the branches; the branch tells itself that it is chosen. */
const CHOSEN = APP_FACTS;
/** The branch chosen, and so many facts of the first time. */
const firstFacts = (count: number): string[] => [...CHOSEN, ...SITE_FACTS.slice(2, 2 + count)];
const SITE = { journey: "site" };
const FIRST_TIME = { journey: "app", branch: "first-time" };
const EXISTING = { journey: "app", branch: "existing-code", existingCodeFor: "group-insurance" };

interface StepShown {
  readonly step: string | null;
  readonly button?: string | null;
  readonly missing: readonly string[];
  readonly article?: string | null;
}
const stepOf =
  (page: string, journey: Readonly<Record<string, unknown>>) =>
  (id: string, why: string, known: readonly string[], shown: StepShown, more: object = {}): ServiceRow => ({
    id,
    article: typeof shown.article === "string" ? shown.article : "REG-08",
    page,
    why,
    input: { ...journey, ...more, known },
    expected: { document: "S1", journey: journey["journey"], reasons: [], ...shown },
  });
const onSite = stepOf(SITE_PAGE, SITE);
const firstTime = stepOf(APP_PAGE, FIRST_TIME);
const existing = stepOf(APP_PAGE, EXISTING);

export const REGISTRATION_STEP: readonly ServiceRow[] = [
  onSite("R-01", "before you start: both numbers", [], {
    step: "before-you-start",
    button: null,
    missing: ["contract-number", "certificate-number"],
    article: "REG-01",
  }),
  onSite("R-02", "one of the two numbers", ["contract-number"], {
    step: "before-you-start",
    missing: ["certificate-number"],
  }),
  onSite("R-03", "1, the user code", SITE_FACTS.slice(0, 2), {
    step: "user-code",
    button: null,
    missing: ["user-code"],
    article: "REG-04",
  }),
  onSite("R-04", "2, the password, twice", SITE_FACTS.slice(0, 3), {
    step: "password",
    button: null,
    missing: ["password", "confirmation"],
    article: "REG-05",
  }),
  onSite("R-05", "2, the password once", SITE_FACTS.slice(0, 4), { step: "password", missing: ["confirmation"] }),
  onSite("R-06", "3, the hint", SITE_FACTS.slice(0, 5), {
    step: "hint",
    button: null,
    missing: ["hint"],
    article: "REG-06",
  }),
  onSite("R-07", "4, the mother's first name", SITE_FACTS.slice(0, 6), {
    step: "mothers-first-name",
    button: null,
    missing: ["mothers-first-name"],
    article: "REG-07",
  }),
  onSite("R-08", "5, submit", SITE_FACTS.slice(0, 7), {
    step: "submit",
    button: "Soumettre",
    missing: ["submitted"],
    article: "REG-08",
  }),
  onSite("R-09", "6, the page of confirmation: note the code", SITE_FACTS.slice(0, 8), {
    step: "confirmation",
    button: "Continuer",
    missing: ["code-noted"],
  }),
  onSite("R-10", "7, sign in", SITE_FACTS.slice(0, 9), {
    step: "sign-in",
    button: "Confirmer",
    missing: ["signed-in"],
  }),
  onSite("R-11", "8, the agreement", SITE_FACTS, {
    step: "agreement",
    button: "J\u2019accepte",
    missing: ["agreement-accepted"],
    article: "REG-08",
  }),
  onSite(
    "R-12",
    "one file: nothing to choose",
    SITE_FACTS,
    { step: "agreement", missing: ["agreement-accepted"] },
    { files: 1 },
  ),
  onSite(
    "R-13",
    "two files: choose one before the agreement",
    SITE_FACTS,
    { step: "choose-file", missing: ["file-chosen"], article: "REG-09" },
    { files: 2 },
  ),
  onSite(
    "R-14",
    "two files, one chosen",
    [...SITE_FACTS, "file-chosen"],
    { step: "agreement", button: "J\u2019accepte", missing: ["agreement-accepted"] },
    { files: 2 },
  ),
  {
    id: "R-15",
    article: "REG-08",
    page: SITE_PAGE,
    why: "all done: nothing left",
    input: { ...SITE, known: [...SITE_FACTS, "agreement-accepted"] },
    expected: { journey: "site", step: null, button: null, missing: [], left: [], reasons: [] },
  },
  {
    id: "R-16",
    article: "REG-08",
    page: SITE_PAGE,
    why: "the site prints the first time only (AMB-98)",
    input: { ...SITE, branch: "existing-code", known: [] },
    expected: { reasons: [reason("R_NO_BRANCH_ON_SITE", "REG-08")] },
  },
  onSite(
    "R-17",
    "the order in which facts are told does not matter",
    ["user-code", "certificate-number", "contract-number"],
    {
      step: "password",
      missing: ["password", "confirmation"],
    },
  ),
  firstTime("R-18", "the application is to be installed first", [], {
    step: "download",
    button: null,
    missing: ["app-installed"],
    article: "REG-10",
  }),
  firstTime("R-19", "1, open it", APP_FACTS.slice(0, 1), {
    step: "open-app",
    button: null,
    missing: ["app-open"],
    article: "REG-10",
  }),
  firstTime("R-20", "2, sign up", APP_FACTS.slice(0, 2), {
    step: "sign-up",
    button: "Inscrivez-vous!",
    missing: ["sign-up-pressed"],
    article: "REG-10",
  }),
  firstTime("R-21", "3, the numbers, asked in the app as a step (REG-13)", APP_FACTS.slice(0, 3), {
    step: "numbers",
    button: null,
    missing: ["contract-number", "certificate-number"],
    article: "REG-10",
  }),
  firstTime("R-22", "3, one number left", APP_FACTS.slice(0, 4), { step: "numbers", missing: ["certificate-number"] }),
  firstTime("R-23", "4, personal information", APP_FACTS.slice(0, 5), {
    step: "personal-information",
    button: null,
    missing: ["personal-information"],
    article: "REG-10",
  }),
  stepOf(APP_PAGE, { journey: "app" })("R-24", "5, the branch", APP_FACTS, {
    step: "choose-branch",
    button: null,
    missing: ["branch"],
    article: "REG-10",
  }),
  firstTime("R-25", "first time 1, the user code", CHOSEN, { step: "user-code", missing: ["user-code"] }),
  firstTime("R-26", "first time 2, the password", firstFacts(1), {
    step: "password",
    missing: ["password", "confirmation"],
  }),
  firstTime("R-27", "first time 3, the hint", firstFacts(3), { step: "hint", missing: ["hint"] }),
  firstTime("R-28", "first time 4, the mother's first name", firstFacts(4), {
    step: "mothers-first-name",
    missing: ["mothers-first-name"],
  }),
  firstTime("R-29", "first time 5, submit", firstFacts(5), {
    step: "submit",
    button: "Soumettre",
    missing: ["submitted"],
  }),
  firstTime("R-30", "first time 6, note the code", firstFacts(6), {
    step: "confirmation",
    button: "Continuer",
    missing: ["code-noted"],
  }),
  firstTime("R-31", "first time 7, sign in", firstFacts(7), {
    step: "sign-in",
    button: "Confirmer",
    missing: ["signed-in"],
  }),
  firstTime(
    "R-32",
    "first time 7, several files",
    firstFacts(8),
    { step: "choose-file", missing: ["file-chosen"], article: "REG-09" },
    { files: 3 },
  ),
  firstTime("R-33", "first time 8, the agreement: another button than on the site", firstFacts(8), {
    step: "agreement",
    button: "Accepter",
    missing: ["agreement-accepted"],
    article: "REG-12",
  }),
  firstTime("R-34", "first time, all done", [...firstFacts(8), "agreement-accepted"], {
    step: null,
    button: null,
    missing: [],
  }),
  existing("R-35", "an existing code: sign in with it", CHOSEN, {
    step: "sign-in",
    button: "Soumettre",
    missing: ["signed-in"],
    article: "REG-11",
  }),
  existing(
    "R-36",
    "an existing code of a group retirement savings plan",
    CHOSEN,
    { step: "sign-in", button: "Soumettre", missing: ["signed-in"] },
    { existingCodeFor: "group-retirement-savings" },
  ),
  existing(
    "R-37",
    "an existing code of a group annuity",
    CHOSEN,
    { step: "sign-in", button: "Soumettre", missing: ["signed-in"] },
    { existingCodeFor: "group-annuities" },
  ),
  existing(
    "R-38",
    "an existing code, several files",
    [...CHOSEN, "signed-in"],
    { step: "choose-file", missing: ["file-chosen"], article: "REG-09" },
    { files: 2 },
  ),
  existing("R-39", "an existing code, all done: no agreement is printed", [...CHOSEN, "signed-in"], {
    step: null,
    button: null,
    missing: [],
  }),
  stepOf(APP_PAGE, { journey: "app", branch: "existing-code" })("R-40", "what the code was created for", APP_FACTS, {
    step: "choose-branch",
    missing: ["existing-code-for"],
  }),
  {
    id: "R-41",
    article: "REG-11",
    page: APP_PAGE,
    why: "a code of another product is none of the three",
    input: { ...EXISTING, existingCodeFor: "other", known: CHOSEN },
    expected: { reasons: [reason("R_EXISTING_CODE", "REG-11")] },
  },
];

const printed = (
  id: string,
  page: string,
  why: string,
  input: unknown,
  step: string,
  number: number | null,
): ServiceRow => ({ id, article: "REG-08", page, why, input, expected: { step, number } });

/** The numbers as printed: 1 to 8 on the site; 1 to 5 in the application, then again from 1 in the branch taken. */
export const REGISTRATION_NUMBER: readonly ServiceRow[] = [
  printed("Q-01", SITE_PAGE, "before you start: not numbered", { ...SITE, known: [] }, "before-you-start", null),
  printed("Q-02", SITE_PAGE, "the user code is 1", { ...SITE, known: SITE_FACTS.slice(0, 2) }, "user-code", 1),
  printed("Q-03", SITE_PAGE, "the sign-in is 7", { ...SITE, known: SITE_FACTS.slice(0, 9) }, "sign-in", 7),
  printed("Q-04", SITE_PAGE, "the agreement is 8", { ...SITE, known: SITE_FACTS }, "agreement", 8),
  printed(
    "Q-05",
    SITE_PAGE,
    "the agreement is 8 with several files as well: their choice is a note below 7",
    { ...SITE, known: [...SITE_FACTS, "file-chosen"], files: 2 },
    "agreement",
    8,
  ),
  printed("Q-06", APP_PAGE, "the installation: not numbered", { ...FIRST_TIME, known: [] }, "download", null),
  printed("Q-07", APP_PAGE, "opening it is 1", { ...FIRST_TIME, known: APP_FACTS.slice(0, 1) }, "open-app", 1),
  printed("Q-08", APP_PAGE, "the numbers are 3", { ...FIRST_TIME, known: APP_FACTS.slice(0, 3) }, "numbers", 3),
  printed(
    "Q-09",
    APP_PAGE,
    "no branch told: the choice is 5",
    { journey: "app", known: APP_FACTS },
    "choose-branch",
    5,
  ),
  printed("Q-10", APP_PAGE, "the first time begins again at 1", { ...FIRST_TIME, known: CHOSEN }, "user-code", 1),
  printed("Q-11", APP_PAGE, "and ends at 8", { ...FIRST_TIME, known: firstFacts(8) }, "agreement", 8),
  printed("Q-12", APP_PAGE, "an existing code begins again at 1", { ...EXISTING, known: CHOSEN }, "sign-in", 1),
];

// ---------------------------------------------------------------------------------------------------------------- B4

const CLEAN_FORM = { filledBy: "client", showsName: false, showsInsuredCode: false, showsOtherPersonal: false };
const HELPED = {
  member: true,
  clientReported: true,
  clientInformed: true,
  promised: false,
  form: CLEAN_FORM,
  sentBy: "therapist",
};

const support = (
  id: string,
  article: string,
  why: string,
  input: unknown,
  expected: Readonly<Record<string, unknown>>,
): ServiceRow => ({ id, article, page: "S3", why, input, expected: { document: "S3", ...expected } });
const refusedSupport = (
  id: string,
  article: string,
  why: string,
  change: object,
  reasons: readonly object[],
): ServiceRow => support(id, article, why, { ...HELPED, ...change }, { status: "refused", reasons });

export const REFUSAL_SUPPORT: readonly ServiceRow[] = [
  support("S-01", "APQ-05", "the three steps done, by a member: free", HELPED, {
    status: "complete",
    step: null,
    number: null,
    missing: [],
    cost: "0.00",
    guaranteed: false,
    considered: "contract-renewal",
    plan: null,
    reasons: [],
    warnings: [],
  }),
  support(
    "S-02",
    "APQ-01",
    "by a non-member: 50 $, and the text does not say of what",
    { ...HELPED, member: false },
    {
      status: "complete",
      cost: "50.00",
      guaranteed: false,
      reasons: [],
      warnings: [{ code: "W_COST_BASIS", params: { amount: "50.00" }, article: "APQ-01" }],
    },
  ),
  support(
    "S-03",
    "APQ-02",
    "before anything: the client tells of the refusal",
    { member: true },
    {
      status: "in-progress",
      step: "client-report",
      cost: "0.00",
      reasons: [],
    },
  ),
  support(
    "S-04",
    "APQ-03",
    "step 1: tell the client that help is possible",
    { member: true, clientReported: true },
    {
      status: "in-progress",
      step: "inform-client",
      number: 1,
      reasons: [],
    },
  ),
  support(
    "S-05",
    "APQ-04",
    "step 2: the client fills the form",
    { member: true, clientReported: true, clientInformed: true, promised: false, form: null },
    { status: "in-progress", step: "fill-form", number: 2, reasons: [] },
  ),
  support(
    "S-06",
    "APQ-05",
    "step 3: send it",
    { ...HELPED, sentBy: null },
    {
      status: "in-progress",
      step: "send-form",
      number: 3,
      reasons: [],
    },
  ),
  refusedSupport("S-07", "APQ-03", "nothing may be promised", { promised: true }, [reason("R_PROMISED", "APQ-03")]),
  refusedSupport(
    "S-08",
    "APQ-04",
    "the client's name on the form (APQ-08)",
    { form: { ...CLEAN_FORM, showsName: true } },
    [reason("R_FORM_NAME", "APQ-04")],
  ),
  refusedSupport("S-09", "APQ-04", "the insured's code", { form: { ...CLEAN_FORM, showsInsuredCode: true } }, [
    reason("R_FORM_INSURED_CODE", "APQ-04"),
  ]),
  refusedSupport(
    "S-10",
    "APQ-04",
    "other personal information",
    { form: { ...CLEAN_FORM, showsOtherPersonal: true } },
    [reason("R_FORM_PERSONAL", "APQ-04")],
  ),
  refusedSupport("S-11", "APQ-04", "filled by the therapist", { form: { ...CLEAN_FORM, filledBy: "therapist" } }, [
    reason("R_FORM_NOT_BY_CLIENT", "APQ-04"),
  ]),
  refusedSupport("S-12", "APQ-05", "sent by the client (APQ-08)", { sentBy: "client" }, [
    reason("R_SENT_BY_CLIENT", "APQ-05"),
  ]),
  refusedSupport(
    "S-13",
    "APQ-04",
    "everything wrong: all reasons, in the order of the steps",
    {
      promised: true,
      form: { filledBy: "therapist", showsName: true, showsInsuredCode: true, showsOtherPersonal: true },
      sentBy: "client",
    },
    [
      reason("R_PROMISED", "APQ-03"),
      reason("R_FORM_NAME", "APQ-04"),
      reason("R_FORM_INSURED_CODE", "APQ-04"),
      reason("R_FORM_PERSONAL", "APQ-04"),
      reason("R_FORM_NOT_BY_CLIENT", "APQ-04"),
      reason("R_SENT_BY_CLIENT", "APQ-05"),
    ],
  ),
  support(
    "S-14",
    "REI-31",
    "the client at Sant\u00e9 I: the refusal is the contract's",
    { ...HELPED, level: 1 },
    {
      status: "complete",
      plan: { covered: false, rate: null, article: "REI-31" },
      warnings: [{ code: "W_CONTRACT_LEVEL", params: { level: 1 }, article: "REI-31" }],
    },
  ),
  support(
    "S-15",
    "REI-31",
    "the client at Sant\u00e9 II (APQ-09)",
    { ...HELPED, level: 2 },
    {
      plan: { covered: false, rate: null, article: "REI-31" },
      warnings: [{ code: "W_CONTRACT_LEVEL", params: { level: 2 }, article: "REI-31" }],
    },
  ),
  support(
    "S-16",
    "REI-31",
    "the client at Sant\u00e9 III: 50 %, 1,000 $ a year (APQ-09)",
    { ...HELPED, level: 3 },
    {
      plan: { covered: true, rate: "0.50", article: "REI-31" },
      warnings: [{ code: "W_CONTRACT_COVERS", params: { share: "0.50", maximum: "1000.00" }, article: "REI-31" }],
    },
  ),
  support("S-17", "REI-31", "the level not known", { ...HELPED, level: null }, { plan: null, warnings: [] }),
  support(
    "S-18",
    "APQ-06",
    "a non-member, a client at Sant\u00e9 III, step 3",
    { ...HELPED, member: false, sentBy: null, level: 3 },
    {
      status: "in-progress",
      step: "send-form",
      cost: "50.00",
      guaranteed: false,
      considered: "contract-renewal",
      warnings: [
        { code: "W_COST_BASIS", params: { amount: "50.00" }, article: "APQ-01" },
        { code: "W_CONTRACT_COVERS", params: { share: "0.50", maximum: "1000.00" }, article: "REI-31" },
      ],
    },
  ),
];

// ---------------------------------------------------------------------------------------------------------------- B5

const SENDING = { channel: "sending-service" };
const ACCOUNT = { channel: "account" };
const SENDING_PAGE = "S4, Service d'envoi de documents";
const ACCOUNT_PAGE = "S4, Service personnalis\u00e9";

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const TIFF_II = [0x49, 0x49, 0x2a, 0x00];
const TIFF_MM = [0x4d, 0x4d, 0x00, 0x2a];
const BMP = [0x42, 0x4d];

const sent = (id: string, why: string, file: object, expected: Readonly<Record<string, unknown>>): ServiceRow => ({
  id,
  article: "DOC-06",
  page: SENDING_PAGE,
  why,
  input: { ...SENDING, size: 1000, ...file },
  expected: { document: "S4", ...expected },
});
const joined = (id: string, why: string, file: object, expected: Readonly<Record<string, unknown>>): ServiceRow => ({
  id,
  article: "DOC-07",
  page: ACCOUNT_PAGE,
  why,
  input: { ...ACCOUNT, size: 1000, ...file },
  expected: { document: "S4", ...expected },
});
const named = (id: string, why: string, name: string, ...codes: readonly string[]): ServiceRow =>
  sent(
    id,
    why,
    { name },
    { accepted: codes.length === 0, reasons: codes.map((one) => ({ code: one, article: null })) },
  );
const amongOthers = (row: ServiceRow, ...codes: readonly string[]): ServiceRow => ({
  ...row,
  expected: { document: "S4", accepted: false },
  codes,
});
const under = (megabyte: "decimal" | "binary", row: ServiceRow): ServiceRow => ({
  ...row,
  readings: { megabyte },
  expected: { ...row.expected, readings: { megabyte } },
});

const OK = { accepted: true, reasons: [], warnings: [] };
const BETWEEN_10 = [{ code: "W_MEGABYTE", params: { decimal: 10000000, binary: 10485760 } }];
const BETWEEN_5 = [{ code: "W_MEGABYTE", params: { decimal: 5000000, binary: 5242880 } }];
const tooBig = (maximum: number, article: string): object[] => [{ code: "R_FILE_SIZE", params: { maximum }, article }];
const OTHER_FORMAT_A = { accepted: false, reasons: [reason("R_FORMAT", "DOC-06")] };
const OTHER_FORMAT_B = { accepted: false, reasons: [reason("R_FORMAT", "DOC-07")] };

export const FILE: readonly ServiceRow[] = [
  sent("D-01", "PDF", { name: "a.pdf" }, { ...OK, format: "pdf", signature: "not-checked" }),
  sent("D-02", "JPEG", { name: "a.jpeg" }, OK),
  sent("D-03", "JPG", { name: "a.jpg" }, OK),
  sent("D-04", "TIFF", { name: "a.tiff" }, OK),
  sent("D-05", "TIF", { name: "a.tif" }, OK),
  sent("D-06", "PNG", { name: "a.png" }, { ...OK, format: "png" }),
  sent("D-07", "BMP", { name: "a.bmp" }, { ...OK, format: "bmp" }),
  sent("D-08", "the case of the extension does not count", { name: "A.PDF" }, { ...OK, format: "pdf" }),
  sent("D-09", "GIF is not printed", { name: "a.gif" }, OTHER_FORMAT_A),
  sent("D-10", "nor is DOCX", { name: "a.docx" }, OTHER_FORMAT_A),
  sent("D-11", "nor is HEIC", { name: "a.heic" }, OTHER_FORMAT_A),
  sent("D-12", "an extension in full-width letters", { name: "a.\uff50\uff44\uff46" }, OTHER_FORMAT_A),
  sent("D-13", "an executable on its own is another format", { name: "a.exe" }, OTHER_FORMAT_A),
  joined("D-14", "the account: PDF", { name: "a.pdf" }, { ...OK, format: "pdf" }),
  joined("D-15", "the account: JPG", { name: "a.jpg" }, OK),
  joined("D-16", "the account: PNG", { name: "a.png" }, OK),
  joined("D-17", "the account: TIF", { name: "a.tif" }, OK),
  joined("D-18", "the account: TIFF", { name: "a.tiff" }, OK),
  joined("D-19", "the account: no BMP", { name: "a.bmp" }, OTHER_FORMAT_B),
  joined(
    "D-20",
    "the account: the list prints JPG, not JPEG (AMB-95)",
    { name: "a.jpeg" },
    {
      accepted: true,
      reasons: [],
      warnings: [{ code: "W_JPEG_ACCOUNT", article: "DOC-07" }],
    },
  ),
  sent(
    "D-91",
    "a file of three bytes, however they are, is no PDF",
    { name: "a.pdf", size: 3, firstBytes: [0x25, 0x50, 0x44] },
    { accepted: false, signature: "differs", reasons: [{ code: "R_SIGNATURE", article: null }] },
  ),
  sent("D-21", "10,000,000 bytes", { name: "a.pdf", size: 10000000 }, { ...OK, readings: { megabyte: "decimal" } }),
  sent("D-22", "9,999,999 bytes", { name: "a.pdf", size: 9999999 }, OK),
  sent(
    "D-23",
    "10,000,001 bytes: too many by the default reading",
    { name: "a.pdf", size: 10000001 },
    {
      accepted: false,
      reasons: tooBig(10000000, "DOC-06"),
      warnings: BETWEEN_10,
      readings: { megabyte: "decimal" },
    },
  ),
  sent(
    "D-24",
    "10,485,760 bytes: still between the readings",
    { name: "a.pdf", size: 10485760 },
    {
      accepted: false,
      reasons: tooBig(10000000, "DOC-06"),
      warnings: BETWEEN_10,
    },
  ),
  sent(
    "D-25",
    "10,485,761 bytes: too many by both",
    { name: "a.pdf", size: 10485761 },
    {
      accepted: false,
      reasons: tooBig(10000000, "DOC-06"),
      warnings: [],
    },
  ),
  under("binary", sent("D-26", "10,000,000 bytes, binary", { name: "a.pdf", size: 10000000 }, OK)),
  under(
    "binary",
    sent(
      "D-27",
      "10,000,001 bytes, binary",
      { name: "a.pdf", size: 10000001 },
      {
        accepted: true,
        reasons: [],
        warnings: BETWEEN_10,
      },
    ),
  ),
  under(
    "binary",
    sent(
      "D-28",
      "10,485,759 bytes, binary",
      { name: "a.pdf", size: 10485759 },
      {
        accepted: true,
        reasons: [],
        warnings: BETWEEN_10,
      },
    ),
  ),
  under(
    "binary",
    sent(
      "D-29",
      "10,485,760 bytes, binary",
      { name: "a.pdf", size: 10485760 },
      {
        accepted: true,
        reasons: [],
        warnings: BETWEEN_10,
      },
    ),
  ),
  under(
    "binary",
    sent(
      "D-30",
      "10,485,761 bytes, binary",
      { name: "a.pdf", size: 10485761 },
      {
        accepted: false,
        reasons: tooBig(10485760, "DOC-06"),
        warnings: [],
      },
    ),
  ),
  joined("D-31", "the account: 4,999,999 bytes", { name: "a.pdf", size: 4999999 }, OK),
  joined("D-32", "the account: 5,000,000 bytes", { name: "a.pdf", size: 5000000 }, OK),
  joined(
    "D-33",
    "the account: 5,000,001 bytes",
    { name: "a.pdf", size: 5000001 },
    {
      accepted: false,
      reasons: tooBig(5000000, "DOC-07"),
      warnings: BETWEEN_5,
    },
  ),
  joined(
    "D-34",
    "the account: 5,242,881 bytes",
    { name: "a.pdf", size: 5242881 },
    {
      accepted: false,
      reasons: tooBig(5000000, "DOC-07"),
      warnings: [],
    },
  ),
  under(
    "binary",
    joined(
      "D-35",
      "the account: 5,242,880 bytes, binary",
      { name: "a.pdf", size: 5242880 },
      {
        accepted: true,
        reasons: [],
        warnings: BETWEEN_5,
      },
    ),
  ),
  under(
    "binary",
    joined(
      "D-36",
      "the account: 5,242,881 bytes, binary",
      { name: "a.pdf", size: 5242881 },
      {
        accepted: false,
        reasons: tooBig(5242880, "DOC-07"),
        warnings: [],
      },
    ),
  ),
  sent("D-37", "one byte", { name: "a.pdf", size: 1 }, OK),
  sent("D-38", "no byte", { name: "a.pdf", size: 0 }, { accepted: false, reasons: [{ code: "R_FILE_EMPTY" }] }),
  named("D-39", "254 bytes of name", `${"a".repeat(250)}.pdf`),
  named("D-40", "255 bytes of name", `${"a".repeat(251)}.pdf`),
  sent(
    "D-41",
    "256 bytes of name",
    { name: `${"a".repeat(252)}.pdf` },
    {
      accepted: false,
      reasons: [{ code: "R_NAME_LENGTH", params: { length: 256, maximum: 255 }, article: null }],
    },
  ),
  named("D-42", "an accented letter is two bytes: 255", `a${"\u00e9".repeat(125)}.pdf`),
  sent(
    "D-43",
    "and 256",
    { name: `${"\u00e9".repeat(126)}.pdf` },
    {
      accepted: false,
      reasons: [{ code: "R_NAME_LENGTH", params: { length: 256, maximum: 255 } }],
    },
  ),
  named("D-44", "composed 255 bytes, as typed 380", `a${"e\u0301".repeat(125)}.pdf`, "R_NAME_LENGTH"),
  named("D-84", "a filler between the dots of an extension", "a.e\u3164xe.pdf", "R_NAME_INVISIBLE"),
  named("D-85", "a variation selector", "a\ufe00b.pdf", "R_NAME_INVISIBLE"),
  named("D-86", "a character that is none", "a\uffffb.pdf", "R_NAME_INVISIBLE"),
  named("D-87", "nothing but dots before the extension", "..pdf", "R_NAME_EXTENSION"),
  named("D-88", "nothing but a space before the extension", " .pdf", "R_NAME_EXTENSION"),
  named("D-89", "a server’s script before the extension", "shell.php;.jpg", "R_NAME_EXECUTABLE"),
  named("D-90", "what another system cannot store", "a?.pdf", "R_NAME_PATH"),
  named("D-45", "a control character", "a\u0000b.pdf", "R_NAME_CONTROL"),
  named("D-46", "a line end", "a\nb.pdf", "R_NAME_CONTROL"),
  named("D-47", "a change of direction", "a\u202efdp.pdf", "R_NAME_BIDI"),
  named("D-48", "an isolate", "a\u2066b.pdf", "R_NAME_BIDI"),
  named("D-49", "an invisible character", "a\u200bb.pdf", "R_NAME_INVISIBLE"),
  named("D-50", "a line separator", "a\u2028b.pdf", "R_NAME_INVISIBLE"),
  named("D-51", "half of a character", "a\ud83db.pdf", "R_NAME_INVISIBLE"),
  named("D-52", "a path", "a/b.pdf", "R_NAME_PATH"),
  named("D-53", "another path", "a\\b.pdf", "R_NAME_PATH"),
  named("D-54", "a drive or a stream", "a:b.pdf", "R_NAME_PATH"),
  named("D-55", "a reserved name", "CON.pdf", "R_NAME_RESERVED"),
  named("D-56", "in any case, before the first dot", "nul.x.pdf", "R_NAME_RESERVED"),
  named("D-57", "COM1", "com1.pdf", "R_NAME_RESERVED"),
  named("D-58", "a superscript digit counts", "LPT\u00b2.pdf", "R_NAME_RESERVED"),
  named("D-59", "COM0 is not reserved", "com0.pdf"),
  named("D-60", "a name that begins like a reserved one", "console.pdf"),
  named("D-61", "an executable inside", "a.exe.pdf", "R_NAME_EXECUTABLE"),
  named("D-62", "two extensions, none of them executable", "a.b.pdf"),
  named("D-63", "spaces and accents inside are accepted", "un re\u00e7u.pdf"),
  named(
    "D-64",
    "a reserved name with an executable inside: both",
    "con.exe.pdf",
    "R_NAME_RESERVED",
    "R_NAME_EXECUTABLE",
  ),
  amongOthers(named("D-65", "no dot: pdf is a name, not an extension", "pdf"), "R_NAME_EXTENSION"),
  amongOthers(named("D-66", "nothing before the dot", ".pdf"), "R_NAME_EXTENSION"),
  amongOthers(named("D-67", "nothing after the dot", "a.pdf."), "R_NAME_END", "R_NAME_EXTENSION"),
  amongOthers(named("D-68", "a space at the end", "a.pdf "), "R_NAME_END"),
  sent("D-69", "a PDF by its first bytes", { name: "a.pdf", firstBytes: PDF }, { ...OK, signature: "matches" }),
  sent("D-70", "and with more of them", { name: "a.pdf", firstBytes: [...PDF, 0x31] }, { ...OK, signature: "matches" }),
  sent(
    "D-71",
    "four bytes of five",
    { name: "a.pdf", firstBytes: PDF.slice(0, 4) },
    { ...OK, signature: "not-checked" },
  ),
  sent("D-72", "no first byte", { name: "a.pdf", firstBytes: [] }, { ...OK, signature: "not-checked" }),
  sent("D-73", "one byte, and wrong", { name: "a.pdf", firstBytes: [0x26] }, { accepted: false, signature: "differs" }),
  sent(
    "D-74",
    "a PDF that begins a byte later",
    { name: "a.pdf", firstBytes: [0x0a, ...PDF] },
    {
      accepted: false,
      signature: "differs",
      reasons: [{ code: "R_SIGNATURE" }],
    },
  ),
  sent("D-75", "a PNG", { name: "a.png", firstBytes: PNG }, { ...OK, signature: "matches" }),
  sent(
    "D-76",
    "a PNG, its last byte wrong",
    { name: "a.png", firstBytes: [...PNG.slice(0, 7), 0x0b] },
    {
      accepted: false,
      signature: "differs",
      reasons: [{ code: "R_SIGNATURE" }],
    },
  ),
  sent("D-77", "a JPEG named jpg", { name: "a.jpg", firstBytes: JPEG }, { ...OK, signature: "matches" }),
  sent("D-78", "a JPEG named jpeg", { name: "a.jpeg", firstBytes: [...JPEG, 0xe0] }, { ...OK, signature: "matches" }),
  sent("D-79", "a TIFF, little end first", { name: "a.tif", firstBytes: TIFF_II }, { ...OK, signature: "matches" }),
  joined("D-80", "a TIFF, big end first", { name: "a.tiff", firstBytes: TIFF_MM }, { ...OK, signature: "matches" }),
  sent("D-81", "a BMP", { name: "a.bmp", firstBytes: BMP }, { ...OK, signature: "matches" }),
  sent(
    "D-82",
    "a PNG named jpg",
    { name: "a.jpg", firstBytes: PNG },
    {
      accepted: false,
      signature: "differs",
      reasons: [{ code: "R_SIGNATURE" }],
    },
  ),
  joined(
    "D-83",
    "another format and too big: both are told",
    { name: "a.bmp", size: 6000000 },
    {
      accepted: false,
      reasons: [reason("R_FORMAT", "DOC-07"), ...tooBig(5000000, "DOC-07")],
    },
  ),
];

const A_FILE = { name: "a.pdf", size: 1000 };
const files = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${String(index + 1)}.pdf`, size: 1000 }));
const CATEGORY_TYPE = ["category", "type"];
const BENEFITS = {
  ...SENDING,
  department: "benefits",
  given: ["subject", "insured-identification", ...CATEGORY_TYPE],
  onlineForm: false,
  files: [A_FILE],
};
const EMPLOYERS = {
  ...SENDING,
  department: "collection-employers",
  given: ["employer-file", "booklet-identification", "mobile-phone", ...CATEGORY_TYPE],
  onlineForm: false,
  files: [A_FILE],
};
const SIGNED = {
  ...ACCOUNT,
  given: ["code-and-password", "subject", ...CATEGORY_TYPE],
  requiredDocument: "none",
  files: [A_FILE],
};
const document = (
  id: string,
  article: string,
  why: string,
  input: unknown,
  expected: Readonly<Record<string, unknown>>,
): ServiceRow => ({ id, article, page: "S4", why, input, expected: { document: "S4", ...expected } });

export const DOCUMENT_SUBMISSION: readonly ServiceRow[] = [
  document("B-01", "DOC-02", "the department of benefits, complete", BENEFITS, {
    status: "accepted",
    missing: [],
    agency: "residence",
    reasons: [],
    readings: { megabyte: "decimal" },
    warnings: [],
  }),
  document(
    "B-02",
    "DOC-02",
    "collection from the insured: no subject",
    { ...BENEFITS, department: "collection-insured", given: ["insured-identification", ...CATEGORY_TYPE] },
    { status: "accepted", missing: [], agency: "residence", reasons: [] },
  ),
  document(
    "B-03",
    "DOC-02",
    "the health funds: no subject",
    { ...BENEFITS, department: "health-funds", given: ["insured-identification", ...CATEGORY_TYPE] },
    { status: "accepted", missing: [], reasons: [] },
  ),
  document("B-04", "DOC-03", "collection from employers, without the optional address", EMPLOYERS, {
    status: "accepted",
    missing: [],
    reasons: [],
  }),
  document(
    "B-05",
    "DOC-03",
    "collection from employers, with it",
    { ...EMPLOYERS, given: [...EMPLOYERS.given, "email"] },
    { status: "accepted", missing: [], reasons: [] },
  ),
  document(
    "B-06",
    "DOC-03",
    "collection from employers: the telephone is not optional",
    { ...EMPLOYERS, given: ["employer-file", "booklet-identification", "email", ...CATEGORY_TYPE] },
    { status: "incomplete", missing: ["mobile-phone"], reasons: [] },
  ),
  document(
    "B-07",
    "DOC-02",
    "benefits without a subject",
    { ...BENEFITS, given: ["insured-identification", ...CATEGORY_TYPE] },
    { status: "incomplete", missing: ["subject"], reasons: [] },
  ),
  document(
    "B-08",
    "DOC-04",
    "neither category nor type",
    { ...BENEFITS, given: ["subject", "insured-identification"] },
    { status: "incomplete", missing: CATEGORY_TYPE },
  ),
  document(
    "B-09",
    "DOC-02",
    "no department chosen",
    { ...SENDING, given: CATEGORY_TYPE, onlineForm: false, files: [A_FILE] },
    { status: "incomplete", missing: ["department"] },
  ),
  document("B-10", "DOC-04", "no file chosen", { ...BENEFITS, files: [] }, { status: "incomplete", missing: ["file"] }),
  document(
    "B-11",
    "DOC-04",
    "a remark, and another agency",
    { ...BENEFITS, given: [...BENEFITS.given, "remark", "agency"] },
    { status: "accepted", missing: [], agency: "chosen" },
  ),
  document(
    "B-12",
    "DOC-05",
    "a form that is filed online",
    { ...BENEFITS, onlineForm: true },
    {
      status: "refused",
      reasons: [reason("R_ONLINE_FORM", "DOC-05")],
    },
  ),
  document(
    "B-13",
    "DOC-05",
    "not said whether it is one",
    { ...BENEFITS, onlineForm: undefined },
    {
      reasons: [],
      warnings: [{ code: "W_ONLINE_FORM_UNKNOWN", article: "DOC-05" }],
    },
  ),
  document("B-14", "DOC-06", "14 files", { ...BENEFITS, files: files(14) }, { status: "accepted", reasons: [] }),
  document(
    "B-15",
    "DOC-06",
    "15 files, the most",
    { ...BENEFITS, files: files(15) },
    { status: "accepted", reasons: [] },
  ),
  document(
    "B-16",
    "DOC-06",
    "16 files",
    { ...BENEFITS, files: files(16) },
    {
      status: "refused",
      reasons: [{ code: "R_TOO_MANY_FILES", params: { count: 16, maximum: 15 }, article: "DOC-06" }],
    },
  ),
  document(
    "B-17",
    "DOC-06",
    "15 files of 10,000,000 bytes: no sum is printed",
    { ...BENEFITS, files: files(15).map((one) => ({ ...one, size: 10000000 })) },
    { status: "accepted", reasons: [], warnings: [] },
  ),
  document(
    "B-18",
    "DOC-06",
    "one of two files is of another format",
    { ...BENEFITS, files: [A_FILE, { name: "a.gif", size: 1000 }] },
    {
      status: "refused",
      files: [
        { accepted: true, reasons: [] },
        { accepted: false, reasons: [reason("R_FORMAT", "DOC-06")] },
      ],
      reasons: [reason("R_FORMAT", "DOC-06")],
    },
  ),
  document(
    "B-19",
    "DOC-06",
    "refused although something is missing",
    { ...BENEFITS, given: ["subject", "insured-identification", "category"], files: [{ name: "a.gif", size: 1000 }] },
    { status: "refused", missing: ["type"], reasons: [reason("R_FORMAT", "DOC-06")] },
  ),
  document(
    "B-20",
    "DOC-05",
    "a form filed online, too many files and one of no byte: all are told",
    { ...BENEFITS, onlineForm: true, files: [...files(15), { name: "a.pdf", size: 0 }] },
    {
      status: "refused",
      reasons: [
        { code: "R_ONLINE_FORM" },
        { code: "R_TOO_MANY_FILES", params: { count: 16 } },
        { code: "R_FILE_EMPTY" },
      ],
    },
  ),
  document("B-21", "DOC-08", "the account, complete", SIGNED, {
    status: "accepted",
    missing: [],
    agency: null,
    reasons: [],
    warnings: [],
  }),
  document(
    "B-22",
    "DOC-01",
    "the account without its code and password",
    { ...SIGNED, given: ["subject", ...CATEGORY_TYPE] },
    { status: "incomplete", missing: ["code-and-password"], agency: null },
  ),
  document(
    "B-23",
    "DOC-09",
    "the account: another document is required first",
    { ...SIGNED, requiredDocument: "another" },
    {
      status: "refused",
      reasons: [reason("R_REQUIRED_FIRST", "DOC-09")],
    },
  ),
  document(
    "B-24",
    "DOC-09",
    "the account: this is the required document",
    { ...SIGNED, requiredDocument: "this" },
    {
      agency: null,
      reasons: [],
    },
  ),
  document(
    "B-25",
    "DOC-09",
    "the account: not said whether one is required",
    { ...SIGNED, requiredDocument: undefined },
    {
      reasons: [],
      warnings: [{ code: "W_REQUIRED_UNKNOWN", article: "DOC-09" }],
    },
  ),
  document(
    "B-26",
    "DOC-11",
    "the account: two files, no number is printed",
    { ...SIGNED, files: files(2) },
    {
      status: "accepted",
      reasons: [],
      warnings: [{ code: "W_FILE_COUNT", article: "DOC-11" }],
    },
  ),
  document(
    "B-27",
    "DOC-11",
    "the account: 16 files, no number is printed",
    { ...SIGNED, files: files(16) },
    {
      status: "accepted",
      reasons: [],
      warnings: [{ code: "W_FILE_COUNT", article: "DOC-11" }],
    },
  ),
  document(
    "B-28",
    "DOC-07",
    "the account: 5 MB, and not 10",
    { ...SIGNED, files: [{ name: "a.pdf", size: 10000000 }] },
    { status: "refused", reasons: tooBig(5000000, "DOC-07"), warnings: [] },
  ),
  {
    ...document(
      "B-29",
      "DOC-07",
      "the account: 5,242,880 bytes, binary",
      { ...SIGNED, files: [{ name: "a.pdf", size: 5242880 }] },
      { status: "accepted", reasons: [], readings: { megabyte: "binary" } },
    ),
    readings: { megabyte: "binary" },
  },
];

const path = (
  id: string,
  why: string,
  input: unknown,
  cites: readonly string[],
  citesNot: readonly string[],
): PathRow => ({
  id,
  article: cites[0] ?? "DOC-01",
  page: "S4",
  why,
  input,
  expected: { document: "S4" },
  cites,
  citesNot,
});

export const DOCUMENT_PATH: readonly PathRow[] = [
  path(
    "A-01",
    "benefits",
    { ...SENDING, department: "benefits" },
    ["DOC-02", "DOC-04"],
    ["DOC-03", "DOC-08", "DOC-10"],
  ),
  path(
    "A-02",
    "collection from the insured",
    { ...SENDING, department: "collection-insured" },
    ["DOC-02", "DOC-04"],
    ["DOC-03", "DOC-08", "DOC-10"],
  ),
  path(
    "A-03",
    "collection from employers: identified otherwise",
    { ...SENDING, department: "collection-employers" },
    ["DOC-03", "DOC-04"],
    ["DOC-08", "DOC-10"],
  ),
  path("A-04", "health funds", { ...SENDING, department: "health-funds" }, ["DOC-02", "DOC-04"], ["DOC-08", "DOC-10"]),
  path("A-05", "the sending service, no department yet", SENDING, ["DOC-02"], ["DOC-08", "DOC-10"]),
  path("A-06", "the account", ACCOUNT, ["DOC-08"], ["DOC-02", "DOC-03", "DOC-04"]),
  path(
    "A-07",
    "the account, nothing required",
    { ...ACCOUNT, required: false },
    ["DOC-08"],
    ["DOC-02", "DOC-04", "DOC-10"],
  ),
  path(
    "A-08",
    "the account, a required document",
    { ...ACCOUNT, required: true },
    ["DOC-10"],
    ["DOC-02", "DOC-03", "DOC-04"],
  ),
];

// -------------------------------------------------------------------------------------------------------------- errors

const time = (id: string, at: string): ServiceError => ({
  id,
  article: "ADM-03",
  page: "S2, 4 p. 16",
  why: `${JSON.stringify(at)} is no time of a day`,
  of: "serviceHours",
  input: { on: "2020-01-06", at },
  code: "E_TIME_FORMAT",
});

export const SERVICE_ERRORS: readonly ServiceError[] = [
  {
    id: "E-01",
    article: "REG-04",
    page: CODE_PAGE,
    why: "one character more than is looked at",
    of: "checkUserCode",
    input: "a".repeat(65537),
    code: "E_STRING_TOO_LONG",
  },
  {
    id: "E-02",
    article: "REG-05",
    page: PASSWORD_PAGE,
    why: "one character more than is looked at",
    of: "checkPassword",
    input: "a".repeat(65537),
    code: "E_STRING_TOO_LONG",
  },
  time("E-03", "24:00"),
  time("E-04", "08:60"),
  time("E-05", "8:30"),
  time("E-06", "08:30:00"),
  time("E-07", "08h30"),
];
