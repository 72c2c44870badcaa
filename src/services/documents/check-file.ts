import { documents } from "../../../tables/services/documents.js";
import { readContext, type Context } from "../../context.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../../errors.js";
import { readArray, readChoice, readEntry, readInteger, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { Readings, UsedReadings } from "../../readings.js";
import type { DocumentChannel, FileExtension } from "../../service-tables.js";
import { judgeFileName } from "./judge-file-name.js";
import { signatureOf, SIGNATURE_BYTES, type Signature } from "./signature.js";

/** A file to send: what a form knows of it before it is read. */
export interface DocumentFile {
  name: string;
  /** In bytes. */
  size: number;
  /** Its first bytes, eight or more, when they were read; of an `ArrayBuffer`, `new Uint8Array(buffer)`. */
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

/**
 * One file for a channel of National Insurance (envoi de documents, DOC-06, DOC-07): its name, its format (`.PDF` is `.pdf`),
 * its size under the reading `megabyte` (AMB-95), and, when its first bytes are given, whether it begins as that format does.
 * All that is wrong at once. A signature is a hint: an antivirus is elsewhere.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING`, `E_UNKNOWN_KEY`, `E_ARRAY_SPARSE`; `E_INTEGER_RANGE` for a size or a byte; `E_STRING_TOO_LONG` above 65,536 UTF-16 units.
 * @example
 * checkFile({ channel: "account", name: "form.bmp", size: 5_000_001 }).reasons.map(({ code }) => code) // ["R_FORMAT", "R_FILE_SIZE"]
 * checkFile({ channel: "account", name: "scan.jpeg", size: 1 }).warnings[0]?.code // "W_JPEG_ACCOUNT": the list prints JPG only
 */
export function checkFile(input: DocumentFile & { channel: DocumentChannel }, context?: Context): CheckedFile {
  const { file, channel, megabyte } = readOrThrow((issues) => readChecked(input, context, issues));
  return { document: "S4", ...fileCheck(file, channel, megabyte), readings: { megabyte } };
}

/** A file once read. */
export interface ExactFile {
  name: string;
  size: number;
  firstBytes: number[] | null;
}

/** Reads a file and its channel. */
function readChecked(
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

/**
 * Whether a value is a `Uint8Array`, of any window or worker: its elements cannot be anything but bytes, and no getter stands
 * before them. The name that the language gives it is asked for, which a value cannot change.
 */
export function isBytes(value: unknown): value is Uint8Array {
  const name = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);
  return name?.get?.call(value) === "Uint8Array";
}

function readBytes(value: unknown, issues: Issue[]): number[] {
  if (isBytes(value)) {
    return Array.from({ length: SIGNATURE_BYTES }, (_, place) => value[place]).filter((byte) => byte !== undefined);
  }
  const bytes = readArray(value, "firstBytes", "DOC-06", issues, (byte) =>
    readInteger(byte, 0, 255, "", "DOC-06", issues),
  );
  return bytes ?? [];
}

/** How many bytes so many megabytes are (AMB-95). */
export function bytesIn(megabytes: number, megabyte: Readings["megabyte"]): number {
  return megabytes * (megabyte === "decimal" ? 1_000_000 : 1_048_576);
}

/** The extensions that a channel takes: those printed, and `jpeg` where only JPG is. */
export function takenFormats(channel: DocumentChannel): FileExtension[] {
  const { formats } = documents.channels[channel];
  return formats.includes("jpeg") ? [...formats] : [...formats, "jpeg"];
}

/** What is said of a file. */
export function fileCheck(
  { name, size, firstBytes }: ExactFile,
  channel: DocumentChannel,
  megabyte: Readings["megabyte"],
): FileCheck {
  const { article, formats, megabytes } = documents.channels[channel];
  const { extension, reasons } = judgeFileName(name);
  const format = takenFormats(channel).find((one) => one === extension) ?? null;
  const signature = format === null || firstBytes === null ? "not-checked" : signatureOf(format, firstBytes, size);
  const maximum = bytesIn(megabytes, megabyte);
  if (extension !== null && format === null) reasons.push(reason("R_FORMAT", article, { formats: formats.join(", ") }));
  if (size === 0) reasons.push(reason("R_FILE_EMPTY", null));
  if (size > maximum) reasons.push(reason("R_FILE_SIZE", article, { maximum }));
  if (signature === "differs" && size > 0)
    reasons.push(reason("R_SIGNATURE", null, { format: format as FileExtension }));
  const warnings: Warning[] = [];
  if (format !== null && !formats.includes(format)) warnings.push(warning("W_JPEG_ACCOUNT", article));
  const [decimal, binary] = [bytesIn(megabytes, "decimal"), bytesIn(megabytes, "binary")];
  if (size > decimal && size <= binary) warnings.push(warning("W_MEGABYTE", article, { decimal, binary }));
  return { accepted: reasons.length === 0, format, signature, reasons, warnings };
}
