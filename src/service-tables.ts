import type { Bilingual } from "./edition.js";

// The shapes of the tables of the service documents: types only, the tables import them.

/** A figure or a fact, and the article that prints it. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly article: string;
}

/** What every table of a service document begins with. */
interface ServiceTable<Document extends string> {
  readonly document: Document;
  readonly title: Bilingual;
  /** The day on which a person last held the table against the document. */
  readonly checkedOn: string;
}

/** A step of a journey, in the order of the document. */
export interface JourneyStep<Step extends string, Fact extends string> {
  readonly step: Step;
  /** Its number in the printed list; `null` for what is printed outside of it. */
  readonly number: number | null;
  /** What must be known, or done, to go on. */
  readonly asks: readonly Fact[];
  /** What is pressed at its end, as printed. */
  readonly button: string | null;
  readonly article: string;
}

/** A step of a path that is only followed. */
export interface PathStep<Step extends string = string> {
  readonly step: Step;
  readonly article: string;
}

/** The days and hours at which a telephone is answered. */
export interface ServiceHours {
  readonly document: "S0" | "S2";
  readonly article: string;
  readonly phone: string;
  /** `"HH:MM"`, Monday to Friday: open from `opens`, closed from `closes` on. */
  readonly opens: string;
  readonly closes: string;
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
  readonly address: Sourced<readonly string[]>;
  readonly privacyAddress: Sourced<readonly string[]>;
  readonly hours: ServiceHours;
  readonly website: Sourced<string>;
  readonly privacyPolicy: Sourced<string>;
  readonly addressChange: Sourced<readonly ("online" | "phone")[]>;
  /** The ways of a dental claim, where the dentist transmits it and where he does not. */
  readonly transmitted: Sourced<readonly ClaimWay[]>;
  readonly notTransmitted: Sourced<readonly ClaimWay[]>;
  /** Forms that are accepted, and whether the text asks that they be signed. */
  readonly forms: Sourced<readonly { readonly of: FormOwner; readonly signed: boolean }[]>;
  readonly fileTasks: Sourced<Readonly<Record<FileReader, readonly FileTask[] | "any">>>;
  /** What consents to the exchange of information (ADM-07). */
  readonly consent: Sourced<readonly ("enrolment" | "claim" | "card")[]>;
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
  readonly registration: readonly PathStep<OnlineClaimStep>[];
  readonly claim: readonly PathStep<OnlineClaimStep>[];
  readonly website: Sourced<string>;
  readonly help: Sourced<string>;
  readonly hours: ServiceHours;
  /** Hours within which a claim may be reimbursed, with direct deposit. */
  readonly delayHours: Sourced<number>;
  /** Months for which original receipts are kept. */
  readonly receiptMonths: Sourced<number>;
  /** Whose plan it is, and no other’s. */
  readonly plan: Sourced<"CSQ–SSQ">;
  readonly otherFunctions: Sourced<readonly ("address-change" | "school-attendance" | "tax-statement")[]>;
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

/** What a step asks: a fact, or the branch of the app. */
export type RegistrationAsk = RegistrationFact | "branch";

/** Where to turn at a step. */
export type RegistrationHelp = "payment-card" | "plan-administrator" | "insurer" | "info-icon";
export type ExistingCodeFor = "group-insurance" | "group-retirement-savings" | "group-annuities";
type RegistrationSteps = readonly JourneyStep<RegistrationStepName, RegistrationAsk>[];

/** Registration for online services, Desjardins (S1). */
export interface RegistrationTable extends ServiceTable<"S1"> {
  /** The day that the page prints; what it offers varies with the plan. */
  readonly updated: Sourced<string>;
  readonly userCode: Sourced<{ readonly minimum: number; readonly maximum: number }>;
  readonly password: Sourced<{ readonly minimum: number; readonly classes: number }>;
  /** The products whose user code serves again in the app. */
  readonly existingCodes: Sourced<readonly ExistingCodeFor[]>;
  readonly site: RegistrationSteps;
  /** The app, until a branch is chosen; then one of the two. */
  readonly app: RegistrationSteps;
  readonly appExistingCode: RegistrationSteps;
  readonly appFirstTime: RegistrationSteps;
}

export type RefusalStepName = "client-report" | "inform-client" | "fill-form" | "send-form";
export type RefusalFact = "client-reported" | "client-informed" | "form-filled" | "form-sent";

/** Support after a refusal of psychotherapy, APQ (S3). */
export interface RefusalSupportTable extends ServiceTable<"S3"> {
  /** Dollars. */
  readonly cost: Sourced<{ readonly member: string; readonly other: string }>;
  readonly considered: Sourced<"contract-renewal">;
  /** What may follow with the employer. */
  readonly outcomes: Sourced<readonly ("employer-call" | "contract-amendment" | "negotiation")[]>;
  readonly steps: readonly JourneyStep<RefusalStepName, RefusalFact>[];
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
  readonly article: string;
  /** Extensions as printed, in lower case. */
  readonly formats: readonly FileExtension[];
  /** `null` where none is printed. */
  readonly mostFiles: number | null;
  /** Megabytes a file. */
  readonly megabytes: number;
  readonly path: readonly PathStep<DocumentStep>[];
}

/** What is filled in, and what may be. */
export interface AskedFields {
  readonly asks: readonly DocumentField[];
  readonly optional: readonly DocumentField[];
  readonly article: string;
}

/** Document submission, National Insurance (S4). */
export interface DocumentsTable extends ServiceTable<"S4"> {
  readonly channels: Readonly<Record<DocumentChannel, ChannelTerms>>;
  /** What each department of the sending service asks, in order. */
  readonly departments: Readonly<Record<Department, AskedFields>>;
  /** What every department asks after that. */
  readonly everyDepartment: AskedFields;
  readonly account: AskedFields;
  /** What a required document asks instead: the place of the file in the list (DOC-10). */
  readonly requiredDocument: AskedFields;
  readonly requiredDocumentPath: readonly PathStep<DocumentStep>[];
}
