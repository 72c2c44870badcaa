import { reason, type Reason } from "../../errors.js";
import { composed } from "../composed.js";

/** The longest name that file systems take, in bytes. */
const MOST_BYTES = 255;
/** What a system or a server may run: never before another extension. */
const EXECUTABLE = /* @__PURE__ */ new Set(
  (
    "app apk appimage asp aspx bash bat bin cgi cmd chm com command cpl csh dll dmg docm elf exe gadget hlp hta htaccess htm html " +
    "inf iso jar jnlp js jse jsp jspx lnk mjs msc msi msp mst osx phar php php3 php4 php5 php7 php8 phps pht phtml pif pkg pl " +
    "pptm ps1 psm1 py pyc pyw rb reg rpm run scf scr sct sh shtml svg swf url vb vbe vbs ws wsc wsf wsh xhtml xlsm zsh"
  ).split(" "),
);
/** Devices of Windows, with any extension; ¹ ² ³ count as digits there. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])$/i;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const DIRECTION_ALL = /* @__PURE__ */ new RegExp(DIRECTION, "gu");
/** Format characters, fillers, variation selectors, lone surrogates, characters that are none, line separators, blank Braille. */
const INVISIBLE =
  /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\u{1d159}]/u;

/**
 * The extension of a file, and what is wrong with its name, beyond what the document prints (AMB-9F): so that nobody takes it
 * for another, and that systems which differ keep it the same.
 */
export function judgeFileName(name: string): { extension: string | null; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const one = composed(name);
  // As typed or composed, whichever is kept.
  const length = Math.max(utf8Length(name), utf8Length(one));
  if (length > MOST_BYTES) reasons.push(reason("R_NAME_LENGTH", null, { length, maximum: MOST_BYTES }));
  if (/\p{Cc}/u.test(name)) reasons.push(reason("R_NAME_CONTROL", null));
  if (DIRECTION.test(name)) reasons.push(reason("R_NAME_BIDI", null));
  if (INVISIBLE.test(name.replace(DIRECTION_ALL, ""))) reasons.push(reason("R_NAME_INVISIBLE", null));
  if (/[/\\:<>"|?*]/.test(name)) reasons.push(reason("R_NAME_PATH", null));
  if (/[.\p{White_Space}]$/u.test(name)) reasons.push(reason("R_NAME_END", null));
  const [stem = "", ...rest] = name.split(".");
  if (RESERVED.test(stem.trim())) reasons.push(reason("R_NAME_RESERVED", null));
  if (rest.slice(0, -1).some(isExecutable)) reasons.push(reason("R_NAME_EXECUTABLE", null));
  const extension = extensionOf(one);
  if (extension === null) reasons.push(reason("R_NAME_EXTENSION", null));
  return { extension, reasons };
}

/** Whether some system may run what has this extension; what comes after another mark is none to us, and is one to some servers: shell.php;.jpg */
function isExecutable(part: string): boolean {
  return EXECUTABLE.has((/^[a-z0-9]+/i.exec(part.trim())?.[0] ?? "").toLowerCase());
}

/** What follows the last dot, in lower case; `null` without a dot, or with nothing that can be seen before it or after it. */
function extensionOf(name: string): string | null {
  const dot = name.lastIndexOf(".");
  const isNamed = dot > 0 && dot < name.length - 1 && /[^.\p{White_Space}]/u.test(name.slice(0, dot));
  return isNamed ? name.slice(dot + 1).toLowerCase() : null;
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
