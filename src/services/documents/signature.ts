import type { FileExtension } from "../../service-tables.js";

/** What the first bytes of a file say of its format. */
export type Signature = "matches" | "differs" | "not-checked";

const JPEG = [[0xff, 0xd8, 0xff]];
const TIFF = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
/** The bytes with which each format begins. */
const SIGNATURES: Readonly<Record<FileExtension, readonly (readonly number[])[]>> = {
  jpeg: JPEG,
  jpg: JPEG,
  tiff: TIFF,
  tif: TIFF,
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  bmp: [[0x42, 0x4d]],
  pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF- at the very beginning
};
/** The longest of them. */
export const SIGNATURE_BYTES = 8;

/** Whether a file begins as its extension promises. It is a hint: what a file holds is for an antivirus to say. */
export function signatureOf(format: FileExtension, firstBytes: readonly number[], size: number): Signature {
  const possible = SIGNATURES[format].filter(
    (signature) =>
      // A file that is shorter than it cannot begin with it.
      signature.length <= size &&
      signature.every((byte, place) => place >= firstBytes.length || byte === firstBytes[place]),
  );
  if (possible.length === 0) return "differs";
  return possible.some((signature) => signature.length <= firstBytes.length) ? "matches" : "not-checked";
}
