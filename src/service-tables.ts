import type { Bilingual } from "./edition.js";

// The shapes of the tables of the service documents: types only, the tables import them.

/** A figure or a fact, and the article that prints it. */
export interface Sourced<Value> {
  value: Value;
  article: string;
}

/** What every table of a service document begins with. */
interface ServiceTable<Document extends string> {
  document: Document;
  title: Bilingual;
  /** The day on which a person last held the table against the document. */
  checkedOn: string;
}

/** A step of a journey, in the order of the document. */
export interface JourneyStep<Step extends string, Fact extends string> {
  step: Step;
  /** Its number in the printed list; `null` for what is printed outside of it. */
  number: number | null;
  /** What must be known, or done, to go on. */
  asks: readonly Fact[];
  /** What is pressed at its end, as printed. */
  button: string | null;
  article: string;
}

/** A step of a path that is only followed. */
export interface PathStep<Step extends string = string> {
  step: Step;
  article: string;
}

/** The days and hours at which a telephone is answered. */
export interface ServiceHours {
  document: "S0" | "S2";
  article: string;
  phone: string;
  /** `"HH:MM"`, Monday to Friday: open from `opens`, closed from `closes` on. */
  opens: string;
  closes: string;
}

/** Who may see an insurance file, for which tasks (ADM-05). */
export type FileReader = "staff" | "agent" | "supplier" | "reinsurer" | "authorized-person" | "person-concerned";
export type FileTask = "contract" | "investigation" | "underwriting" | "claims";

/** How a claim may be sent. */
export type ClaimWay = "card" | "online" | "mail";
/** Whose form a claim is made on. */
export type FormOwner = "insurer" | "dentist";

/** Claims and contact, the FSSS plan with SSQ (S2 §2, 4 and 5). */
export interface PlanClaimsTable extends ServiceTable<"S2"> {
  address: Sourced<readonly string[]>;
  privacyAddress: Sourced<readonly string[]>;
  hours: ServiceHours;
  website: Sourced<string>;
  privacyPolicy: Sourced<string>;
  addressChange: Sourced<readonly ("online" | "phone")[]>;
  /** The ways of a dental claim, where the dentist transmits it and where he does not. */
  transmitted: Sourced<readonly ClaimWay[]>;
  notTransmitted: Sourced<readonly ClaimWay[]>;
  /** Forms that are accepted, and whether the text asks that they be signed. */
  forms: Sourced<readonly { of: FormOwner; signed: boolean }[]>;
  fileTasks: Sourced<Readonly<Record<FileReader, readonly FileTask[] | "any">>>;
  /** What consents to the exchange of information (ADM-07). */
  consent: Sourced<readonly ("enrolment" | "claim" | "card")[]>;
}

export type OnlineClaimStep =
  | "open-site"
  | "acces-assures"
  | "new-user"
  | "register"
  | "follow-instructions"
  | "enter-code-and-password"
  | "quick-links"
  | "online-claims"
  | "submit-claim";

/** Online claims, CSQ–SSQ (S0). */
export interface OnlineClaimsTable extends ServiceTable<"S0"> {
  /** For whoever is not registered, before the path of those who are. */
  registration: readonly PathStep<OnlineClaimStep>[];
  claim: readonly PathStep<OnlineClaimStep>[];
  website: Sourced<string>;
  help: Sourced<string>;
  hours: ServiceHours;
  /** Hours within which a claim may be reimbursed, with direct deposit. */
  delayHours: Sourced<number>;
  /** Months for which original receipts are kept. */
  receiptMonths: Sourced<number>;
  /** Whose plan it is, and no other’s. */
  plan: Sourced<"CSQ–SSQ">;
  otherFunctions: Sourced<readonly ("address-change" | "school-attendance" | "tax-statement")[]>;
}

export type RegistrationStepName =
  | "before-you-start"
  | "download"
  | "open-app"
  | "sign-up"
  | "numbers"
  | "personal-information"
  | "choose-branch"
  | "user-code"
  | "password"
  | "hint"
  | "mothers-first-name"
  | "submit"
  | "confirmation"
  | "sign-in"
  | "choose-file"
  | "agreement";

/** What is known, or done, in a registration. */
export type RegistrationFact =
  | "contract-number"
  | "certificate-number"
  | "app-installed"
  | "app-open"
  | "sign-up-pressed"
  | "personal-information"
  | "branch-chosen"
  | "user-code"
  | "password"
  | "confirmation"
  | "hint"
  | "mothers-first-name"
  | "submitted"
  | "code-noted"
  | "signed-in"
  | "file-chosen"
  | "agreement-accepted";

/** Where to turn at a step. */
export type RegistrationHelp = "payment-card" | "plan-administrator" | "insurer" | "info-icon";
export type ExistingCodeFor = "group-insurance" | "group-retirement-savings" | "group-annuities";
type RegistrationSteps = readonly JourneyStep<RegistrationStepName, RegistrationFact>[];

/** Registration for online services, Desjardins (S1). */
export interface RegistrationTable extends ServiceTable<"S1"> {
  /** The day that the page prints; what it offers varies with the plan. */
  updated: Sourced<string>;
  userCode: Sourced<{ minimum: number; maximum: number }>;
  password: Sourced<{ minimum: number; classes: number }>;
  /** The products whose user code serves again in the app. */
  existingCodes: Sourced<readonly ExistingCodeFor[]>;
  site: RegistrationSteps;
  /** The app, until a branch is chosen; then one of the two. */
  app: RegistrationSteps;
  appExistingCode: RegistrationSteps;
  appFirstTime: RegistrationSteps;
}

export type RefusalStepName = "client-report" | "inform-client" | "fill-form" | "send-form";
export type RefusalFact = "client-reported" | "client-informed" | "form-filled" | "form-sent";

/** Support after a refusal of psychotherapy, APQ (S3). */
export interface RefusalSupportTable extends ServiceTable<"S3"> {
  /** Dollars. */
  cost: Sourced<{ member: string; other: string }>;
  considered: Sourced<"contract-renewal">;
  /** What may follow with the employer. */
  outcomes: Sourced<readonly ("employer-call" | "contract-amendment" | "negotiation")[]>;
  steps: readonly JourneyStep<RefusalStepName, RefusalFact>[];
}

export type DocumentChannel = "sending-service" | "account";
export type Department = "benefits" | "collection-insured" | "collection-employers" | "health-funds";
/** What is filled in beside the files. */
export type DocumentField =
  | "code-and-password"
  | "subject"
  | "insured-identification"
  | "employer-file"
  | "booklet-identification"
  | "mobile-phone"
  | "email"
  | "remark"
  | "agency"
  | "category"
  | "type"
  | "required-document";
export type FileExtension = "jpeg" | "jpg" | "tiff" | "tif" | "png" | "bmp" | "pdf";
export type DocumentStep =
  | "open-site"
  | "send-documents"
  | "choose-department"
  | "enter-identification"
  | "add-remark"
  | "choose-agency"
  | "choose-subject"
  | "choose-category-and-type"
  | "choose-file"
  | "sign-in"
  | "upload-documents"
  | "attach-file"
  | "required-documents"
  | "upload-file"
  | "match-required-document"
  | "send";

/** What a channel takes. */
export interface ChannelTerms {
  article: string;
  /** Extensions as printed, in lower case. */
  formats: readonly FileExtension[];
  /** `null` where none is printed. */
  mostFiles: number | null;
  /** Megabytes a file. */
  megabytes: number;
  path: readonly PathStep<DocumentStep>[];
}

/** Document submission, National Insurance (S4). */
export interface DocumentsTable extends ServiceTable<"S4"> {
  channels: Readonly<Record<DocumentChannel, ChannelTerms>>;
  /** What each department of the sending service asks, in order. */
  departments: Readonly<
    Record<Department, { asks: readonly DocumentField[]; optional: readonly DocumentField[]; article: string }>
  >;
  /** What every department asks after that. */
  everyDepartment: { asks: readonly DocumentField[]; optional: readonly DocumentField[]; article: string };
  account: { asks: readonly DocumentField[]; article: string };
  /** What a required document asks instead: the place of the file in the list (DOC-10). */
  requiredDocument: { asks: readonly DocumentField[]; article: string };
  requiredDocumentPath: readonly PathStep<DocumentStep>[];
}
