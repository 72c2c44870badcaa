import { documents } from "../../../tables/services/documents.js";
import type { Issue } from "../../errors.js";
import { readFlag, readOptionalChoice, readVariant } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { Department, DocumentChannel, DocumentStep, PathStep } from "../../service-tables.js";
import { DEPARTMENTS } from "./document-submission.js";

/** A channel, and the department or the document that it is for. */
export type DocumentPathInput =
  | { channel: "sending-service"; department?: Department | undefined }
  | {
      channel: "account";
      /** Whether the document is one that the system requires. */
      required?: boolean | undefined;
    };

export interface DocumentPath {
  document: "S4";
  /** What to do, in order. */
  path: PathStep<DocumentStep>[];
}

const KEYS_OF = { "sending-service": ["department"], account: ["required"] } as const;

/**
 * The path of a document to National Insurance (DOC-01 to DOC-04, DOC-08, DOC-10): in the sending service, where only the
 * benefits department asks for a subject; in the personal account, where a required document has a path of its own.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING`, `E_UNKNOWN_KEY` for a fact of the other channel.
 * @example
 * documentPath({ channel: "account", required: true }).path.at(-2)?.step // "match-required-document"
 */
export function documentPath(input: DocumentPathInput): DocumentPath {
  const { channel, department, required } = readOrThrow((issues) => readPath(input, issues));
  const { channels, departments, requiredDocumentPath } = documents;
  const steps = required ? requiredDocumentPath : channels[channel].path;
  const asked = department === undefined ? undefined : departments[department];
  const path = steps
    // The account asks every subject, a department its own or none.
    .filter(({ step }) => step !== "choose-subject" || asked === undefined || asked.asks.includes("subject"))
    .map(({ step, article }) => ({
      step,
      article: step === "enter-identification" ? (asked?.article ?? article) : article,
    }));
  return { document: "S4", path };
}

/** Reads a channel and what it is for. */
function readPath(
  value: unknown,
  issues: Issue[],
): { channel: DocumentChannel; department: Department | undefined; required: boolean } | undefined {
  const input = readVariant(value, "channel", KEYS_OF, "", "DOC-01", issues);
  if (input === undefined) return undefined;
  const { department, required } = input.fields;
  return {
    channel: input.kind as DocumentChannel,
    department: readOptionalChoice(department, DEPARTMENTS, "department", "DOC-02", issues),
    required: readFlag(required, "required", "DOC-10", issues) ?? false,
  };
}
