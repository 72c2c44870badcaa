import { documents } from "../../../tables/services/documents.js";
import { readContext, type Context } from "../../context.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../../errors.js";
import { readArray, readChoice, readFlag, readOptionalChoice, readVariant } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { Readings, UsedReadings } from "../../readings.js";
import type { Department, DocumentChannel, DocumentField } from "../../service-tables.js";
import { fileCheck, readFile, type DocumentFile, type ExactFile, type FileCheck } from "./check-file.js";

/** What is about to be sent. What is absent is not known yet. */
export type DocumentSubmissionInput = {
  /** What is filled in: the names of the fields, not what they hold. */
  given: readonly DocumentField[];
  files: readonly DocumentFile[];
} & (
  | {
      /** The document-sending service, without code or password. */
      channel: "sending-service";
      department?: Department | undefined;
      /** Whether the category and type are a claim form that can be filed online. */
      onlineForm?: boolean | undefined;
    }
  | {
      /** The personal account, with code and password. */
      channel: "account";
      /** Whether a document is required for the subject, and these files are it. */
      requiredDocument?: "none" | "this" | "another" | undefined;
    }
);

export interface DocumentSubmission {
  document: "S4";
  status: "accepted" | "refused" | "incomplete";
  missing: (DocumentField | "department" | "file")[];
  /** For each file, in their order. */
  files: FileCheck[];
  /** The agency that handles it, in the sending service: that of the insured’s residence unless another was chosen; `"unknown"` for an employer, who is no insured. */
  agency: "residence" | "chosen" | "unknown" | null;
  /** Of the whole, as the warnings; those of a file are with it. */
  reasons: Reason[];
  readings: UsedReadings;
  warnings: Warning[];
}

export const DEPARTMENTS = ["benefits", "collection-insured", "collection-employers", "health-funds"] as const;
export const DOCUMENT_FIELDS = [
  "code-and-password",
  "subject",
  "insured-identification",
  "employer-file",
  "booklet-identification",
  "mobile-phone",
  "email",
  "remark",
  "agency",
  "category",
  "type",
  "required-document",
] as const satisfies readonly DocumentField[];
export const REQUIRED_DOCUMENTS = ["none", "this", "another"] as const;
const KEYS_OF = {
  "sending-service": ["given", "files", "department", "onlineForm"],
  account: ["given", "files", "requiredDocument"],
} as const;

/**
 * Whether documents may be sent to National Insurance (envoi de documents, DOC-01 to DOC-11): what the department or the account
 * asks, the online form first where there is one (DOC-05), a required document before any other (DOC-09), 15 files in the
 * sending service (DOC-06), and each file as `checkFile` tells. How many the account takes is not printed (DOC-11).
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING`, `E_UNKNOWN_KEY` for a fact of the other channel, `E_ARRAY_SPARSE`, `E_INTEGER_RANGE`.
 * @example
 * const given = ["code-and-password", "subject", "category", "type"] as const;
 * const files = [{ name: "form.pdf", size: 1000 }];
 * documentSubmission({ channel: "account", given, files, requiredDocument: "another" }).reasons[0]?.code // "R_REQUIRED_FIRST"
 */
export function documentSubmission(input: DocumentSubmissionInput, context?: Context): DocumentSubmission {
  const submission = readOrThrow((issues) => readDocuments(input, context, issues));
  const { channel, megabyte } = submission;
  const files = submission.files.map((file) => fileCheck(file, channel, megabyte));
  const reasons = reasonsOf(submission);
  const isRefused = reasons.length > 0 || files.some(({ accepted }) => !accepted);
  const missing = missingFrom(submission);
  return {
    document: "S4",
    status: isRefused ? "refused" : missing.length > 0 ? "incomplete" : "accepted",
    missing,
    files,
    agency: agencyOf(submission),
    reasons,
    readings: { megabyte },
    warnings: warningsOf(submission),
  };
}

interface ExactSubmission {
  channel: DocumentChannel;
  given: DocumentField[];
  files: ExactFile[];
  department: Department | undefined;
  onlineForm: boolean | undefined;
  requiredDocument: (typeof REQUIRED_DOCUMENTS)[number] | undefined;
  megabyte: Readings["megabyte"];
}

/** Reads what is about to be sent. */
function readDocuments(value: unknown, context: Context | undefined, issues: Issue[]): ExactSubmission | undefined {
  const { megabyte } = readContext(context, issues).readings;
  const input = readVariant(value, "channel", KEYS_OF, "", "DOC-01", issues);
  if (input === undefined) return undefined;
  const { given, files, department, onlineForm, requiredDocument } = input.fields;
  const fields = readArray(given, "given", "DOC-04", issues, (field) =>
    readChoice(field, DOCUMENT_FIELDS, "", "DOC-04", issues),
  );
  return {
    channel: input.kind as DocumentChannel,
    given: (fields ?? []) as DocumentField[],
    files: (readArray(files, "files", "DOC-06", issues, (file) => readFile(file, issues)) ?? []) as ExactFile[],
    department: readOptionalChoice(department, DEPARTMENTS, "department", "DOC-02", issues),
    onlineForm: readFlag(onlineForm, "onlineForm", "DOC-05", issues),
    requiredDocument: readOptionalChoice(requiredDocument, REQUIRED_DOCUMENTS, "requiredDocument", "DOC-09", issues),
    megabyte,
  };
}

function agencyOf({ channel, department, given }: ExactSubmission): DocumentSubmission["agency"] {
  if (channel === "account") return null;
  if (given.includes("agency")) return "chosen";
  return department === undefined || department === "collection-employers" ? "unknown" : "residence";
}

function missingFrom(submission: ExactSubmission): DocumentSubmission["missing"] {
  const { channel, department, given, files } = submission;
  const asked = askedBy(submission);
  return [
    ...(channel === "sending-service" && department === undefined ? (["department"] as const) : []),
    ...asked.filter((field) => !given.includes(field)),
    ...(files.length === 0 ? (["file"] as const) : []),
  ];
}

function askedBy({ channel, department, requiredDocument }: ExactSubmission): readonly DocumentField[] {
  const { departments, everyDepartment, account, requiredDocument: listed } = documents;
  if (channel === "account") return requiredDocument === "this" ? listed.asks : account.asks;
  return [...(department === undefined ? [] : departments[department].asks), ...everyDepartment.asks];
}

function reasonsOf({ channel, onlineForm, requiredDocument, files }: ExactSubmission): Reason[] {
  const { article, mostFiles } = documents.channels[channel];
  const reasons: Reason[] = [];
  if (onlineForm === true) reasons.push(reason("R_ONLINE_FORM", "DOC-05"));
  if (requiredDocument === "another") reasons.push(reason("R_REQUIRED_FIRST", "DOC-09"));
  if (mostFiles !== null && files.length > mostFiles) {
    reasons.push(reason("R_TOO_MANY_FILES", article, { count: files.length, maximum: mostFiles }));
  }
  return reasons;
}

function warningsOf({ channel, onlineForm, requiredDocument, files }: ExactSubmission): Warning[] {
  if (channel === "sending-service") {
    return onlineForm === undefined ? [warning("W_ONLINE_FORM_UNKNOWN", "DOC-05")] : [];
  }
  return [
    ...(requiredDocument === undefined ? [warning("W_REQUIRED_UNKNOWN", "DOC-09")] : []),
    ...(files.length > 1 ? [warning("W_FILE_COUNT", "DOC-11")] : []),
  ];
}
