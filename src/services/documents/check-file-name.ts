import { reason, type Reason } from "../../errors.js";

/** The longest name that file systems take, in bytes. */
const MOST_BYTES = 255;
/** What a system may run: never before another extension. */
const EXECUTABLE = /* @__PURE__ */ new Set(
  "app apk bat cmd com cpl dll dmg exe hta html htm jar js jse lnk mjs msi php pif pkg ps1 py reg scr sh svg vb vbe vbs wsf xhtml".split(
    " ",
  ),
);
/** Devices of Windows, with any extension; ¹ ² ³ count as digits there. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])$/i;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * What is wrong with the name of a file, beyond what the document prints (AMB-9F): so that nobody takes it for another, and no
 * system trips over it. The extension is what follows the last dot of its composed form.
 */
export function nameReasons(name: string): Reason[] {
  const reasons: Reason[] = [];
  const length = utf8Length(name.normalize("NFC"));
  if (length > MOST_BYTES) reasons.push(reason("R_NAME_LENGTH", null, { length, maximum: MOST_BYTES }));
  if (/\p{Cc}/u.test(name)) reasons.push(reason("R_NAME_CONTROL", null));
  if (DIRECTION.test(name)) reasons.push(reason("R_NAME_BIDI", null));
  // Format characters that are not of direction, lone surrogates, line separators.
  if (/[\p{Cs}\u2028\u2029]/u.test(name) || /\p{Cf}/u.test(withoutDirection(name))) {
    reasons.push(reason("R_NAME_INVISIBLE", null));
  }
  if (/[/\\:]/.test(name)) reasons.push(reason("R_NAME_PATH", null));
  if (/[.\p{White_Space}]$/u.test(name)) reasons.push(reason("R_NAME_END", null));
  const [stem = "", ...rest] = name.split(".");
  if (RESERVED.test(stem.trim())) reasons.push(reason("R_NAME_RESERVED", null));
  if (rest.slice(0, -1).some((part) => EXECUTABLE.has(part.trim().toLowerCase()))) {
    reasons.push(reason("R_NAME_EXECUTABLE", null));
  }
  if (extensionOf(name) === null) reasons.push(reason("R_NAME_EXTENSION", null));
  return reasons;
}

/** What follows the last dot, in lower case; `null` without a dot, or with nothing before or after it. */
export function extensionOf(name: string): string | null {
  const one = name.normalize("NFC");
  const dot = one.lastIndexOf(".");
  return dot < 1 || dot === one.length - 1 ? null : one.slice(dot + 1).toLowerCase();
}

function withoutDirection(name: string): string {
  return name.replace(new RegExp(DIRECTION, "gu"), "");
}

/** How many bytes a text takes in UTF-8, a lone surrogate three. */
function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
