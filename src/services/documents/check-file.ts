import { documents } from "../../../tables/services/documents.js";
import { readContext, type Context } from "../../context.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../../errors.js";
import { readArray, readChoice, readEntry, readInteger, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { Readings, UsedReadings } from "../../readings.js";
import type { DocumentChannel, FileExtension } from "../../service-tables.js";
import { extensionOf, nameReasons } from "./check-file-name.js";
import { signatureOf, SIGNATURE_BYTES, type Signature } from "./signature.js";

/** A file to send: what a form knows of it before it is read. */
export interface DocumentFile {
  name: string;
  /** In bytes. */
  size: number;
  /** Its first bytes, eight or more, when they were read. */
  firstBytes?: Uint8Array | readonly number[] | undefined;
}

/** What is said of one file. */
export interface FileCheck {
  accepted: boolean;
  /** Its extension, when the channel takes it. */
  format: FileExtension | null;
  /** Whether it begins as files of this format do. */
  signature: Signature;
  reasons: Reason[];
  warnings: Warning[];
}

export interface CheckedFile extends FileCheck {
  document: "S4";
  readings: UsedReadings;
}

export const DOCUMENT_CHANNELS = ["sending-service", "account"] as const satisfies readonly DocumentChannel[];
const KEYS = /* @__PURE__ */ new Set(["channel", "name", "size", "firstBytes"] as const);
const FILE_KEYS = /* @__PURE__ */ new Set(["name", "size", "firstBytes"] as const);
const BYTES_IN = { decimal: 1_000_000, binary: 1_048_576 } as const satisfies Record<Readings["megabyte"], number>;

/**
 * One file for a channel of National Insurance (envoi de documents, DOC-06, DOC-07): its name, its format (`.PDF` is `.pdf`),
 * its size under the reading `megabyte` (AMB-95), and, when its first bytes are given, whether it begins as that format does.
 * All that is wrong at once. A signature is a hint: an antivirus is elsewhere.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING`; `E_INTEGER_RANGE` for a size or a byte; `E_STRING_TOO_LONG` above 65,536 UTF-16 units.
 * @example
 * checkFile({ channel: "account", name: "form.bmp", size: 5_000_001 }).reasons.map(({ code }) => code) // ["R_FORMAT", "R_FILE_SIZE"]
 * checkFile({ channel: "account", name: "scan.jpeg", size: 1 }).warnings[0]?.code // "W_JPEG_ACCOUNT": the list prints JPG only
 */
export function checkFile(input: DocumentFile & { channel: DocumentChannel }, context?: Context): CheckedFile {
  const { file, channel, megabyte } = readOrThrow((issues) => readChecked(input, context, issues));
  return { document: "S4", ...fileCheck(file, channel, megabyte), readings: { megabyte } };
}

/** A file once read: no more of its bytes than any signature has. */
export interface ExactFile {
  name: string;
  size: number;
  firstBytes: number[] | null;
}

/** Reads a file and its channel. */
export function readChecked(
  value: unknown,
  context: Context | undefined,
  issues: Issue[],
): { file: ExactFile; channel: DocumentChannel; megabyte: Readings["megabyte"] } | undefined {
  const { megabyte } = readContext(context, issues).readings;
  const input = readObject(value, KEYS, "", "DOC-06", issues);
  if (input === undefined) return undefined;
  const { channel, name, size, firstBytes } = input;
  return {
    file: readFields({ name, size, firstBytes }, issues),
    channel: readChoice(channel, DOCUMENT_CHANNELS, "channel", "DOC-01", issues) as DocumentChannel,
    megabyte,
  };
}

/** Reads one of several files. */
export function readFile(value: unknown, issues: Issue[]): ExactFile | undefined {
  const file = readObject(value, FILE_KEYS, "", "DOC-06", issues);
  return file && readFields(file, issues);
}

function readFields(
  { name, size, firstBytes }: { readonly name?: unknown; readonly size?: unknown; readonly firstBytes?: unknown },
  issues: Issue[],
): ExactFile {
  return {
    name: readEntry(name, "name", "DOC-06", issues),
    size: readInteger(size, 0, Number.MAX_SAFE_INTEGER, "size", "DOC-06", issues),
    firstBytes: firstBytes === undefined ? null : readBytes(firstBytes, issues),
  };
}

function readBytes(value: unknown, issues: Issue[]): number[] {
  // Its elements cannot be anything but bytes, and no getter stands before them.
  if (ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]") {
    return Array.from({ length: SIGNATURE_BYTES }, (_, place) => (value as Uint8Array)[place]).filter(
      (byte) => byte !== undefined,
    );
  }
  const bytes = readArray(value, "firstBytes", "DOC-06", issues, (byte) =>
    readInteger(byte, 0, 255, "", "DOC-06", issues),
  );
  return bytes?.slice(0, SIGNATURE_BYTES) ?? [];
}

/** What is said of a file. */
export function fileCheck(
  { name, size, firstBytes }: ExactFile,
  channel: DocumentChannel,
  megabyte: Readings["megabyte"],
): FileCheck {
  const { article, formats, megabytes } = documents.channels[channel];
  const extension = extensionOf(name);
  const isJpegOnAccount = channel === "account" && extension === "jpeg";
  const format = isJpegOnAccount ? "jpeg" : (formats.find((one) => one === extension) ?? null);
  const signature = format === null || firstBytes === null ? "not-checked" : signatureOf(format, firstBytes);
  const [decimal, binary] = [megabytes * BYTES_IN.decimal, megabytes * BYTES_IN.binary];
  const maximum = megabytes * BYTES_IN[megabyte];
  const reasons = nameReasons(name);
  if (extension !== null && format === null) reasons.push(reason("R_FORMAT", article, { formats: formats.join(", ") }));
  if (size === 0) reasons.push(reason("R_FILE_EMPTY", null));
  if (size > maximum) reasons.push(reason("R_FILE_SIZE", article, { maximum }));
  if (signature === "differs") reasons.push(reason("R_SIGNATURE", null, { format: format as FileExtension }));
  const warnings: Warning[] = [];
  if (isJpegOnAccount) warnings.push(warning("W_JPEG_ACCOUNT", article));
  if (size > decimal && size <= binary) warnings.push(warning("W_MEGABYTE", article, { decimal, binary }));
  return { accepted: reasons.length === 0, format, signature, reasons, warnings };
}
