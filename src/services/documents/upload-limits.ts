import { documents } from "../../../tables/services/documents.js";
import { readContext, type Context } from "../../context.js";
import type { Issue } from "../../errors.js";
import { readChoice, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { Readings, UsedReadings } from "../../readings.js";
import type { DocumentChannel, FileExtension } from "../../service-tables.js";
import { bytesIn, DOCUMENT_CHANNELS, takenFormats } from "./check-file.js";

/** What a channel takes, for a form. */
export interface UploadLimits {
  document: "S4";
  /** Extensions in lower case, without their dot: those printed, and `jpeg` on the account, which is taken with a warning. */
  extensions: FileExtension[];
  /** `null` where none is printed. */
  mostFiles: number | null;
  /** Bytes a file. */
  mostBytes: number;
  article: string;
  readings: UsedReadings;
}

const KEYS = /* @__PURE__ */ new Set(["channel"] as const);

/**
 * What a channel of National Insurance takes (DOC-06, DOC-07, DOC-11): for the `accept` of a file field, and for what a form
 * says beside it.
 *
 * @throws RegimeError `E_CHOICE`, `E_MISSING`, `E_TYPE`.
 * @example
 * uploadLimits({ channel: "account" }, { readings: { megabyte: "binary" } }).mostBytes // 5242880
 */
export function uploadLimits(input: { channel: DocumentChannel }, context?: Context): UploadLimits {
  const { channel, megabyte } = readOrThrow((issues) => readLimits(input, context, issues));
  const { article, mostFiles, megabytes } = documents.channels[channel];
  return {
    document: "S4",
    extensions: takenFormats(channel),
    mostFiles,
    mostBytes: bytesIn(megabytes, megabyte),
    article,
    readings: { megabyte },
  };
}

/** Reads a channel. */
function readLimits(
  value: unknown,
  context: Context | undefined,
  issues: Issue[],
): { channel: DocumentChannel; megabyte: Readings["megabyte"] } | undefined {
  const { megabyte } = readContext(context, issues).readings;
  const input = readObject(value, KEYS, "", "DOC-01", issues);
  if (input === undefined) return undefined;
  return {
    channel: readChoice(input.channel, DOCUMENT_CHANNELS, "channel", "DOC-01", issues) as DocumentChannel,
    megabyte,
  };
}
