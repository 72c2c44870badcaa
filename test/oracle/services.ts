// Second, slow readings of the four service documents, written from their texts only, to check the library.
// Everything is spelled out: characters one by one, minutes one by one, every way a claim may go. No regular expressions.
// They know valid input only. Reason codes come back sorted.

import { addDays } from "./dates.js";

// ---------------------------------------------------------------- characters

export type Span = readonly [first: number, last: number];

function within(point: number, spans: readonly Span[]): boolean {
  return spans.some(([first, last]) => first <= point && point <= last);
}

/** The code points of a text; half a surrogate pair alone counts as one. */
function pointsOf(text: string): number[] {
  const points: number[] = [];
  let index = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
      points.push((unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000);
      index += 2;
    } else {
      points.push(unit);
      index += 1;
    }
  }
  return points;
}

const LOWER_LETTERS = "abcdefghijklmnopqrstuvwxyz";
const UPPER_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";
const SYMBOLS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

function isIn(alphabet: string, point: number): boolean {
  for (let index = 0; index < alphabet.length; index += 1) {
    if (alphabet.charCodeAt(index) === point) {
      return true;
    }
  }
  return false;
}

/** Only the 26 letters change: a dotted capital I or a Kelvin sign stays what it is. */
function lowerAscii(points: readonly number[]): string {
  let text = "";
  for (const point of points) {
    const letter = point < 128 ? UPPER_LETTERS.indexOf(String.fromCharCode(point)) : -1;
    text += letter === -1 ? String.fromCodePoint(point) : LOWER_LETTERS.charAt(letter);
  }
  return text;
}

/** General category Cc. */
export const CONTROLS: readonly Span[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
];

/** General category Cf, Unicode 15.1 to 17. */
export const FORMATS: readonly Span[] = [
  [0xad, 0xad],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x890, 0x891],
  [0x8e2, 0x8e2],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0001, 0xe0001],
  [0xe0020, 0xe007f],
];

export const SURROGATES: readonly Span[] = [[0xd800, 0xdfff]];

/** The characters that turn the direction of writing. */
const DIRECTIONS: readonly Span[] = [
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

const LINE_SEPARATORS: readonly Span[] = [[0x2028, 0x2029]];

/** Property White_Space. U+FEFF is not of it, though JavaScript's `trim` takes it; it is refused as invisible anyway. */
const WHITE_SPACE: readonly Span[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Property Default_Ignorable_Code_Point: nothing is drawn for them. */
const IGNORABLE: readonly Span[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** The blank of Braille and the note head without a head; the last two of each plane and 32 others are no characters. */
const BLANKS: readonly Span[] = [
  [0x2800, 0x2800],
  [0x1d159, 0x1d159],
  [0xfdd0, 0xfdef],
];

function isNoCharacter(point: number): boolean {
  return point % 0x10000 >= 0xfffe;
}

function sorted(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort();
}

export type Verdict = { accepted: boolean; reasons: string[] };

// ---------------------------------------------------------------- S1: registration, the three fields

/** S1, step 1: 5 to 36 alphanumeric characters, no special character. */
export function userCodeOracle(code: string): Verdict {
  const points = pointsOf(code);
  const reasons: string[] = [];
  if (points.length < 5 || points.length > 36) {
    reasons.push("R_CODE_LENGTH");
  }
  if (!points.every((point) => isIn(LOWER_LETTERS, point) || isIn(UPPER_LETTERS, point) || isIn(DIGITS, point))) {
    reasons.push("R_CODE_CHARACTERS");
  }
  return { accepted: reasons.length === 0, reasons: sorted(reasons) };
}

export type PasswordClass = "lower" | "upper" | "digit" | "symbol";

export type PasswordVerdict = Verdict & {
  length: number;
  classes: PasswordClass[];
  notComposed: { typed: number; composed: number } | null;
};

const ALPHABETS: readonly (readonly [PasswordClass, string])[] = [
  ["lower", LOWER_LETTERS],
  ["upper", UPPER_LETTERS],
  ["digit", DIGITS],
  ["symbol", SYMBOLS],
];

/** S1, step 2: at least 8 characters, of 3 of the 4 printed types. Decided: both what is typed and its composed form must do. */
export function passwordOracle(password: string): PasswordVerdict {
  const composed = password.normalize("NFC");
  const forms = [pointsOf(password), pointsOf(composed)] as const;
  const hidden = forms.some((points) =>
    points.some((point) => within(point, CONTROLS) || within(point, FORMATS) || within(point, SURROGATES)),
  );
  const length = Math.min(forms[0].length, forms[1].length);
  const classes: PasswordClass[] = [];
  for (const [name, alphabet] of ALPHABETS) {
    if (forms.every((points) => points.some((point) => isIn(alphabet, point)))) {
      classes.push(name);
    }
  }

  const reasons: string[] = [];
  if (length < 8) {
    reasons.push("R_PASSWORD_LENGTH");
  }
  if (classes.length < 3) {
    reasons.push("R_PASSWORD_CLASSES");
  }
  if (hidden) {
    reasons.push("R_PASSWORD_CONTROL");
  }
  return {
    accepted: reasons.length === 0,
    reasons: sorted(reasons),
    length,
    classes,
    notComposed: composed === password ? null : { typed: forms[0].length, composed: forms[1].length },
  };
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().toUpperCase().normalize("NFC");
}

/** Laid at every place of the longer text in turn. */
function holds(longer: string, shorter: string): boolean {
  for (let start = 0; start + shorter.length <= longer.length; start += 1) {
    let same = 0;
    while (same < shorter.length && longer.charCodeAt(start + same) === shorter.charCodeAt(same)) {
      same += 1;
    }
    if (same === shorter.length) {
      return true;
    }
  }
  return false;
}

/** S1, step 3: the hint must not let anybody guess the password. Only the plainest giveaway can be decided here. */
export function hintOracle(password: string, hint: string): { status: "refused" | "unknown"; reasons: string[] } {
  // Decided: a hint of which nothing can be seen is empty.
  if (pointsOf(hint).every((point) => within(point, WHITE_SPACE) || within(point, IGNORABLE))) {
    return { status: "refused", reasons: ["R_HINT_EMPTY"] };
  }
  const secret = fold(password);
  const told = fold(hint);
  if (password !== "" && (holds(secret, told) || holds(told, secret))) {
    return { status: "refused", reasons: ["R_HINT_REVEALS"] };
  }
  return { status: "unknown", reasons: ["R_HINT_TO_JUDGE"] };
}

// ---------------------------------------------------------------- S1: registration, the steps

export type RegistrationFact =
  | "contract-number"
  | "certificate-number"
  | "user-code"
  | "password"
  | "confirmation"
  | "hint"
  | "mothers-first-name"
  | "submitted"
  | "code-noted"
  | "signed-in"
  | "file-chosen"
  | "agreement-accepted"
  | "app-installed"
  | "app-open"
  | "sign-up-pressed"
  | "personal-information";

/** Decided: the branch is told beside the facts. */
type RegistrationNeed = RegistrationFact | "branch";

export type RegistrationStepName =
  | "before-you-start"
  | "user-code"
  | "password"
  | "hint"
  | "mothers-first-name"
  | "submit"
  | "confirmation"
  | "sign-in"
  | "choose-file"
  | "agreement"
  | "download"
  | "open-app"
  | "sign-up"
  | "numbers"
  | "personal-information"
  | "choose-branch";

export type RegistrationInput = {
  journey: "site" | "app";
  branch?: "existing-code" | "first-time" | undefined;
  existingCodeFor?: "group-insurance" | "group-retirement-savings" | "group-annuities" | "other" | undefined;
  known: readonly RegistrationFact[];
  files?: number | undefined;
};

export type RegistrationVerdict = {
  step: RegistrationStepName | null;
  /** The facts that the step lacks, sorted. Decided: what the code was created for, when that alone keeps a branch closed. */
  missing: (RegistrationNeed | "existing-code-for")[];
  /** All steps after it (decided: done or not); after the choice of a branch only once it is chosen. */
  left: RegistrationStepName[];
  /** Facts known already that belong to a later step, sorted. */
  ahead: RegistrationFact[];
  reasons: string[];
};

type PrintedStep = { step: RegistrationStepName; needs: readonly RegistrationNeed[] };

/** Lines 17 to 33 and again 78 to 94: the same words on the site and in the application. */
const NEW_CODE: readonly PrintedStep[] = [
  { step: "user-code", needs: ["user-code"] },
  { step: "password", needs: ["password", "confirmation"] },
  { step: "hint", needs: ["hint"] },
  { step: "mothers-first-name", needs: ["mothers-first-name"] },
  { step: "submit", needs: ["submitted"] },
  { step: "confirmation", needs: ["code-noted"] },
  { step: "sign-in", needs: ["signed-in"] },
];
const SIGN_IN: readonly PrintedStep[] = [{ step: "sign-in", needs: ["signed-in"] }];
const CHOOSE_FILE: readonly PrintedStep[] = [{ step: "choose-file", needs: ["file-chosen"] }];
const AGREEMENT: readonly PrintedStep[] = [{ step: "agreement", needs: ["agreement-accepted"] }];
const BEFORE_SITE: readonly PrintedStep[] = [
  { step: "before-you-start", needs: ["contract-number", "certificate-number"] },
];
const BEFORE_BRANCH: readonly PrintedStep[] = [
  { step: "download", needs: ["app-installed"] },
  { step: "open-app", needs: ["app-open"] },
  { step: "sign-up", needs: ["sign-up-pressed"] },
  { step: "numbers", needs: ["contract-number", "certificate-number"] },
  { step: "personal-information", needs: ["personal-information"] },
];
const CHOOSE_BRANCH: readonly PrintedStep[] = [{ step: "choose-branch", needs: ["branch"] }];

/** The three products of lines 67 to 69; "other" is none of them, and no answer is no choice. */
function branchIsOpen({ branch, existingCodeFor }: RegistrationInput): boolean {
  switch (branch) {
    case undefined:
      return false;
    case "first-time":
      return true;
    case "existing-code":
      return (
        existingCodeFor === "group-insurance" ||
        existingCodeFor === "group-retirement-savings" ||
        existingCodeFor === "group-annuities"
      );
  }
}

export function registrationStepOracle(input: RegistrationInput): RegistrationVerdict {
  const choice = (input.files ?? 1) > 1 ? CHOOSE_FILE : [];
  const open = branchIsOpen(input);
  let steps: PrintedStep[];
  if (input.journey === "site") {
    steps = [...BEFORE_SITE, ...NEW_CODE, ...choice, ...AGREEMENT];
  } else if (!open) {
    steps = [...BEFORE_BRANCH, ...CHOOSE_BRANCH];
  } else if (input.branch === "existing-code") {
    // Line 70 and the note under it: nothing is printed after the choice of a file, not even the agreement.
    steps = [...BEFORE_BRANCH, ...CHOOSE_BRANCH, ...SIGN_IN, ...choice];
  } else {
    steps = [...BEFORE_BRANCH, ...CHOOSE_BRANCH, ...NEW_CODE, ...choice, ...AGREEMENT];
  }

  const lacks = ({ step, needs }: PrintedStep): RegistrationVerdict["missing"] => {
    if (step !== "choose-branch") {
      return needs.filter((fact) => fact === "branch" || !input.known.includes(fact));
    }
    // To say "chosen" without a branch that the text prints is not a choice; a branch tells that it is chosen.
    if (open) {
      return [];
    }
    return input.branch === "existing-code" && input.existingCodeFor === undefined ? ["existing-code-for"] : ["branch"];
  };
  const at = steps.findIndex((step) => lacks(step).length > 0);
  const present = steps[at];

  const reasons: string[] = [];
  if (input.journey === "site" && input.branch === "existing-code") {
    reasons.push("R_NO_BRANCH_ON_SITE");
  }
  if (input.journey === "app" && input.branch === "existing-code" && input.existingCodeFor === "other") {
    reasons.push("R_EXISTING_CODE");
  }
  const later = present === undefined ? [] : steps.slice(at + 1);
  return {
    step: present?.step ?? null,
    missing: present === undefined ? [] : lacks(present).sort(),
    left: later.map(({ step }) => step),
    ahead: later
      .flatMap((step) => step.needs)
      .filter((fact) => fact !== "branch")
      .filter((fact) => input.known.includes(fact))
      .sort(),
    reasons,
  };
}

// ---------------------------------------------------------------- S0 and S2: hours, receipts, dental claims

export type OpenedNext = { on: string; at: string };
export type HoursVerdict = {
  leaflet: { open: boolean; next: OpenedNext | null };
  webClaims: { open: boolean; next: OpenedNext | null };
  open: boolean | "unknown";
};

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 0 is Monday. 1 January 1900 was one; the days are counted from there. */
function weekdayOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  let days = Number(date.slice(8, 10)) - 1;
  for (let past = 1900; past < year; past += 1) {
    days += isLeap(past) ? 366 : 365;
  }
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let past = 1; past < month; past += 1) {
    days += lengths[past - 1] ?? 0;
  }
  return days % 7;
}

function minuteOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
}

function writeMinute(minute: number): string {
  const hours = (minute - (minute % 60)) / 60;
  return `${String(hours).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** Waits at the telephone, minute after minute, until somebody answers. */
function waitFor(on: string, at: string, opens: number, closes: number): { open: boolean; next: OpenedNext | null } {
  let day = on;
  let weekday = weekdayOf(on);
  let minute = minuteOf(at);
  let waited = 0;
  while (!(weekday < 5 && minute >= opens && minute < closes)) {
    waited += 1;
    minute += 1;
    if (minute === 24 * 60) {
      minute = 0;
      day = addDays(day, 1);
      weekday = (weekday + 1) % 7;
    }
  }
  return waited === 0 ? { open: true, next: null } : { open: false, next: { on: day, at: writeMinute(minute) } };
}

/** S2 section 4: 8 h 30 to 16 h 30; S0, last line: 8 h to 16 h 30; both Monday to Friday, the same number. */
export function serviceHoursOracle(on: string, at: string): HoursVerdict {
  const leaflet = waitFor(on, at, 8 * 60 + 30, 16 * 60 + 30);
  const webClaims = waitFor(on, at, 8 * 60, 16 * 60 + 30);
  return { leaflet, webClaims, open: leaflet.open === webClaims.open ? leaflet.open : "unknown" };
}

/** S0: the receipts are kept for twelve months; the last day is the one before the same day a year later. */
export function receiptRetentionOracle(claimed: string): { from: string; until: string } {
  const year = Number(claimed.slice(0, 4)) + 1;
  const sameDay = claimed.slice(5) === "02-29" && !isLeap(year) ? "02-28" : claimed.slice(5);
  let until = claimed;
  let next = addDays(until, 1);
  while (next !== `${String(year).padStart(4, "0")}-${sameDay}`) {
    until = next;
    next = addDays(next, 1);
  }
  return { from: claimed, until };
}

export type ClaimWay = "card" | "online" | "mail";

export type DentalClaimInput = {
  dentistTransmits?: boolean | undefined;
  sentBy?: ClaimWay | undefined;
  form?: { of: "insurer" | "dentist"; completed: boolean; signed: boolean } | null | undefined;
  certificateNumber?: boolean | undefined;
};

export type DentalClaimVerdict = {
  status: "accepted" | "refused" | "incomplete" | "unknown";
  ways: ClaimWay[];
  forms: ("insurer" | "dentist")[];
  carries: "certificate-number"[];
  missing: string[];
  reasons: string[];
};

/** One way the facts may stand: what is then wrong with the claim, and what is then asked for. */
type World = { wrong: string[]; silent: boolean; asksForm: boolean; asksNumber: boolean };

function dentalWorld(
  transmits: boolean,
  way: ClaimWay,
  { dentistTransmits, form, certificateNumber }: DentalClaimInput,
): World {
  const wrong: string[] = [];
  if (way === "card") {
    // Decided: with the card neither form nor number is asked, nor judged when it is there.
    if (!transmits) {
      wrong.push("R_NO_TRANSMISSION");
    }
    return { wrong, silent: false, asksForm: false, asksNumber: false };
  }
  // "Si le dentiste n'offre pas le service de transmission": a form is for that case alone; decided: or for one that is not
  // excluded, once the card is out.
  if (dentistTransmits !== true && form !== undefined && form !== null) {
    if (!form.completed) {
      wrong.push("R_FORM_INCOMPLETE");
    }
    if (form.of === "dentist" && !form.signed) {
      wrong.push("R_FORM_UNSIGNED");
    }
  }
  // "toute demande de prestation et toute correspondance adressée à SSQ" (section 4).
  if (certificateNumber === false) {
    wrong.push("R_CERTIFICATE_NUMBER");
  }
  return { wrong, silent: transmits, asksForm: !transmits, asksNumber: true };
}

/**
 * S2 section 2. What was not told is tried in every way the text leaves open: a reason is sure when all ways give it,
 * a fact is missing when some way asks for it.
 */
export function dentalClaimOracle(input: DentalClaimInput): DentalClaimVerdict {
  const waysWhen = (transmits: boolean): ClaimWay[] => (transmits ? ["card"] : ["online", "mail"]);
  const transmissions = input.dentistTransmits === undefined ? [true, false] : [input.dentistTransmits];
  const worlds: World[] = [];
  for (const transmits of transmissions) {
    for (const way of input.sentBy === undefined ? waysWhen(transmits) : [input.sentBy]) {
      worlds.push(dentalWorld(transmits, way, input));
    }
  }

  const every = worlds.flatMap((world) => world.wrong);
  const reasons = every.filter((code) => worlds.every((world) => world.wrong.includes(code)));
  const refused = reasons.length > 0;
  const silent = worlds.every((world) => world.silent);
  if (silent) {
    reasons.push("R_CARD_AT_DENTIST");
  }

  const missing: string[] = [];
  if (input.dentistTransmits === undefined) {
    missing.push("dentist-transmits");
  }
  // Decided: the only way there is needs no choice.
  if (input.sentBy === undefined && worlds.length > 1) {
    missing.push("way");
  }
  if ((input.form === undefined || input.form === null) && worlds.some((world) => world.asksForm)) {
    missing.push("form");
  }
  if (input.certificateNumber === undefined && worlds.some((world) => world.asksNumber)) {
    missing.push("certificate-number");
  }

  let status: DentalClaimVerdict["status"] = "accepted";
  if (refused) {
    status = "refused";
  } else if (silent) {
    status = "unknown";
  } else if (missing.length > 0) {
    status = "incomplete";
  }
  const order: readonly ClaimWay[] = ["card", "online", "mail"];
  return {
    status,
    ways: order.filter((way) => transmissions.some((transmits) => waysWhen(transmits).includes(way))),
    forms: worlds.some((world) => world.asksForm) ? ["insurer", "dentist"] : [],
    carries: worlds.some((world) => world.asksNumber) ? ["certificate-number"] : [],
    missing,
    reasons: sorted(reasons),
  };
}

// ---------------------------------------------------------------- S3: support after a refusal

export type RefusalInput = {
  member: boolean;
  clientReported?: boolean | undefined;
  clientInformed?: boolean | undefined;
  promised?: boolean | undefined;
  form?:
    | {
        filledBy: "client" | "therapist";
        showsName: boolean;
        showsInsuredCode: boolean;
        showsOtherPersonal?: boolean | undefined;
      }
    | null
    | undefined;
  sentBy?: "therapist" | "client" | null | undefined;
  /** Decided: step 3, "sans divulguer le nom du client", is of the message too, not of the form alone. */
  sendingShowsName?: boolean | undefined;
  level?: 1 | 2 | 3 | null | undefined;
};

export type RefusalStep = "client-report" | "inform-client" | "fill-form" | "send-form";

export type RefusalVerdict = {
  status: "in-progress" | "complete" | "refused";
  /** The first step not done as the text wants it: after a refusal, the one to do again. */
  step: RefusalStep | null;
  /** All steps not done as the text wants them. */
  left: RefusalStep[];
  cost: "0.00" | "50.00";
  plan: { covered: boolean; rate: string | null } | null;
  reasons: string[];
  warnings: string[];
};

/** S3, lines 9 to 33; the level of the plan is of S2 (psychotherapy: Santé III only, 50 %). */
export function refusalSupportOracle(input: RefusalInput): RefusalVerdict {
  const reasons: string[] = [];
  const left: RefusalStep[] = [];

  if (input.clientReported !== true) {
    left.push("client-report");
  }

  if (input.promised === true) {
    reasons.push("R_PROMISED");
  }
  if (input.clientInformed !== true || input.promised === true) {
    left.push("inform-client");
  }

  const form = input.form ?? null;
  const atForm: string[] = [];
  if (form !== null) {
    if (form.showsName) {
      atForm.push("R_FORM_NAME");
    }
    if (form.showsInsuredCode) {
      atForm.push("R_FORM_INSURED_CODE");
    }
    if (form.showsOtherPersonal === true) {
      atForm.push("R_FORM_PERSONAL");
    }
    if (form.filledBy === "therapist") {
      atForm.push("R_FORM_NOT_BY_CLIENT");
    }
  }
  reasons.push(...atForm);
  if (form === null || atForm.length > 0) {
    left.push("fill-form");
  }

  if (input.sentBy === "client") {
    reasons.push("R_SENT_BY_CLIENT");
  }
  if (input.sendingShowsName === true) {
    reasons.push("R_SENDING_NAME");
  }
  if (input.sentBy !== "therapist" || input.sendingShowsName === true) {
    left.push("send-form");
  }

  const warnings: string[] = [];
  if (!input.member) {
    warnings.push("W_COST_BASIS");
  }
  let plan: RefusalVerdict["plan"] = null;
  if (input.level === 1 || input.level === 2) {
    plan = { covered: false, rate: null };
    warnings.push("W_CONTRACT_LEVEL");
  } else if (input.level === 3) {
    plan = { covered: true, rate: "0.50" };
    warnings.push("W_CONTRACT_COVERS");
  }

  let status: RefusalVerdict["status"] = "complete";
  if (reasons.length > 0) {
    status = "refused";
  } else if (left.length > 0) {
    status = "in-progress";
  }
  return {
    status,
    step: left[0] ?? null,
    left,
    cost: input.member ? "0.00" : "50.00",
    plan,
    reasons: sorted(reasons),
    warnings: sorted(warnings),
  };
}

// ---------------------------------------------------------------- S4: one file

export type FileChannel = "sending-service" | "account";
export type Megabyte = "decimal" | "binary";

export type FileInput = {
  channel: FileChannel;
  name: string;
  size: number;
  firstBytes?: Uint8Array | readonly number[] | undefined;
};

export type FileFormat = "jpeg" | "tiff" | "png" | "bmp" | "pdf";

export type FileVerdict = {
  accepted: boolean;
  /** Null when the channel does not take the extension. */
  format: FileFormat | null;
  signature: "matches" | "differs" | "not-checked";
  nameLength: number;
  reasons: string[];
  warnings: string[];
};

/** S4, line 12 ("JPEG, JPG, TIFF, TIF, PNG, BMP, PDF") and line 16 ("JPG, PNG, TIF, TIFF et PDF"). */
function formatOf(extension: string, channel: FileChannel): FileFormat | null {
  switch (extension) {
    case "jpg":
      return "jpeg";
    case "jpeg":
      // AMB-95: not printed for the account, but the same format as JPG: taken, with a warning.
      return "jpeg";
    case "tif":
    case "tiff":
      return "tiff";
    case "png":
      return "png";
    case "pdf":
      return "pdf";
    case "bmp":
      return channel === "sending-service" ? "bmp" : null;
    default:
      return null;
  }
}

/** How a file of each format begins. */
const BEGINNINGS: Readonly<Record<FileFormat, readonly (readonly number[])[]>> = {
  jpeg: [[0xff, 0xd8, 0xff]],
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  tiff: [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
  bmp: [[0x42, 0x4d]],
  pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
};

function compareSignature(
  format: FileFormat | null,
  bytes: FileInput["firstBytes"],
  size: number,
): FileVerdict["signature"] {
  if (format === null || bytes === undefined) {
    return "not-checked";
  }
  let undecided = false;
  // Decided: a file that is shorter than a beginning cannot begin so.
  for (const beginning of BEGINNINGS[format].filter(({ length }) => length <= size)) {
    let equal = 0;
    while (equal < beginning.length && equal < bytes.length && bytes[equal] === beginning[equal]) {
      equal += 1;
    }
    if (equal === beginning.length) {
      return "matches";
    }
    undecided ||= equal === bytes.length;
  }
  return undecided ? "not-checked" : "differs";
}

function bytesOf(point: number): number {
  if (point < 0x80) {
    return 1;
  }
  if (point < 0x800) {
    return 2;
  }
  return point < 0x10000 ? 3 : 4;
}

/** Names that Windows keeps for devices, written out. */
const RESERVED: readonly string[] = [
  ...["con", "prn", "aux", "nul", "conin$", "conout$"],
  ...["com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³"],
  ...["lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³"],
];

/** No source prints a list of what is executable: these are the ones nobody would dispute. */
export const SURELY_EXECUTABLE: readonly string[] = ["exe", "com", "bat", "cmd", "scr", "msi", "vbs", "js", "ps1"];

const DOT = 0x2e;

function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text.charAt(start) === " ") {
    start += 1;
  }
  while (end > start && text.charAt(end - 1) === " ") {
    end -= 1;
  }
  return text.slice(start, end);
}

function megabytes(count: number, megabyte: Megabyte): number {
  return count * (megabyte === "decimal" ? 1000 * 1000 : 1024 * 1024);
}

/** The letters and digits that a text begins with: to some servers the extension ends there. */
function lettersFirst(text: string): string {
  let end = 0;
  while (end < text.length && isIn(LOWER_LETTERS + DIGITS, text.charCodeAt(end))) {
    end += 1;
  }
  return text.slice(0, end);
}

export function fileOracle(input: FileInput, megabyte: Megabyte = "decimal"): FileVerdict {
  const points = pointsOf(input.name.normalize("NFC"));
  const reasons: string[] = [];
  const warnings: string[] = [];

  // Decided: of the two forms the longer one, either may be kept.
  const bytes = (text: string): number => pointsOf(text).reduce((sum, point) => sum + bytesOf(point), 0);
  const nameLength = Math.max(bytes(input.name), bytes(input.name.normalize("NFC")));
  for (const point of points) {
    if (within(point, CONTROLS)) {
      reasons.push("R_NAME_CONTROL");
    } else if (within(point, DIRECTIONS)) {
      reasons.push("R_NAME_BIDI");
    } else if (
      [FORMATS, SURROGATES, LINE_SEPARATORS, IGNORABLE, BLANKS].some((spans) => within(point, spans)) ||
      isNoCharacter(point)
    ) {
      reasons.push("R_NAME_INVISIBLE");
    } else if (isIn('/\\:<>"|?*', point)) {
      reasons.push("R_NAME_PATH");
    }
  }
  if (nameLength > 255) {
    reasons.push("R_NAME_LENGTH");
  }
  const last = points.at(-1);
  if (last !== undefined && (last === DOT || within(last, WHITE_SPACE))) {
    reasons.push("R_NAME_END");
  }

  // The pieces between the dots: the first is the stem, the last the extension.
  const pieces: number[][] = [[]];
  for (const point of points) {
    if (point === DOT) {
      pieces.push([]);
    } else {
      pieces[pieces.length - 1]?.push(point);
    }
  }
  const texts = pieces.map(lowerAscii);
  // AMB-9F: spaces around a piece change nothing, a system drops them.
  if (RESERVED.includes(withoutSpaces(texts[0] ?? ""))) {
    reasons.push("R_NAME_RESERVED");
  }
  if (texts.slice(1, -1).some((text) => SURELY_EXECUTABLE.includes(lettersFirst(withoutSpaces(text))))) {
    reasons.push("R_NAME_EXECUTABLE");
  }
  // Decided: ".pdf" with nothing that can be seen before it has no extension, as a name without a dot.
  const isNamed = pieces.slice(0, -1).some((piece) => piece.some((point) => !within(point, WHITE_SPACE)));
  const extension = isNamed ? (texts.at(-1) ?? "") : "";
  if (extension === "") {
    reasons.push("R_NAME_EXTENSION");
  }
  const format = extension === "" ? null : formatOf(extension, input.channel);
  // A name without an extension has one fault, not two.
  if (extension !== "" && format === null) {
    reasons.push("R_FORMAT");
  }
  if (input.channel === "account" && extension === "jpeg") {
    warnings.push("W_JPEG_ACCOUNT");
  }

  const most = input.channel === "sending-service" ? 10 : 5;
  if (input.size === 0) {
    reasons.push("R_FILE_EMPTY");
  }
  if (input.size > megabytes(most, megabyte)) {
    reasons.push("R_FILE_SIZE");
  }
  if (input.size > megabytes(most, "decimal") && input.size <= megabytes(most, "binary")) {
    warnings.push("W_MEGABYTE");
  }

  const signature = compareSignature(format, input.firstBytes, input.size);
  if (signature === "differs" && input.size > 0) {
    reasons.push("R_SIGNATURE");
  }
  return {
    accepted: reasons.length === 0,
    format,
    signature,
    nameLength,
    reasons: sorted(reasons),
    warnings: sorted(warnings),
  };
}

// ---------------------------------------------------------------- S4: a sending of documents

export type Department = "benefits" | "collection-insured" | "collection-employers" | "health-funds";

export type DocumentField =
  | "subject"
  | "insured-identification"
  | "employer-file"
  | "booklet-identification"
  | "mobile-phone"
  | "email"
  | "category"
  | "type"
  | "remark"
  | "agency"
  | "code-and-password"
  | "required-document";

type SentFile = Omit<FileInput, "channel">;

export type DocumentInput =
  | {
      channel: "sending-service";
      department?: Department | undefined;
      given: readonly DocumentField[];
      onlineForm?: boolean | undefined;
      files: readonly SentFile[];
    }
  | {
      channel: "account";
      given: readonly DocumentField[];
      requiredDocument?: "none" | "this" | "another" | undefined;
      files: readonly SentFile[];
    };

export type DocumentVerdict = {
  status: "accepted" | "refused" | "incomplete";
  missing: string[];
  files: FileVerdict[];
  /** Of the sending as a whole; those of its files stand with them. */
  reasons: string[];
  warnings: string[];
  agency: "residence" | "chosen" | "unknown" | null;
};

/** S4, lines 5 to 9 and 15: what each screen asks for before the files. */
function asked(input: DocumentInput): DocumentField[] {
  if (input.channel === "account") {
    // Lines 20 and 21: a required document is picked in its own list; no subject, category or type is asked there.
    return input.requiredDocument === "this"
      ? ["code-and-password", "required-document"] // Decided: its place in that list is a field too.
      : ["code-and-password", "subject", "category", "type"];
  }
  switch (input.department) {
    case undefined:
      return ["category", "type"];
    case "benefits":
      return ["subject", "insured-identification", "category", "type"];
    case "collection-insured":
      return ["insured-identification", "category", "type"];
    case "collection-employers":
      // "adresse courriel est facultative"
      return ["employer-file", "booklet-identification", "mobile-phone", "category", "type"];
    case "health-funds":
      return ["insured-identification", "category", "type"];
  }
}

export function documentSubmissionOracle(input: DocumentInput, megabyte: Megabyte = "decimal"): DocumentVerdict {
  const missing: string[] = asked(input).filter((field) => !input.given.includes(field));
  const reasons: string[] = [];
  const warnings: string[] = [];
  if (input.files.length === 0) {
    missing.push("file");
  }

  let agency: DocumentVerdict["agency"] = null;
  if (input.channel === "sending-service") {
    if (input.department === undefined) {
      missing.push("department");
    }
    if (input.onlineForm === true) {
      reasons.push("R_ONLINE_FORM");
    } else if (input.onlineForm === undefined) {
      warnings.push("W_ONLINE_FORM_UNKNOWN");
    }
    // "jusqu’à 15": the fifteenth is still taken.
    if (input.files.length > 15) {
      reasons.push("R_TOO_MANY_FILES");
    }
    // "celle de la zone de résidence de l'assuré" (decided: an employer is no insured, and no department tells nothing).
    const ofInsured = input.department !== undefined && input.department !== "collection-employers";
    agency = input.given.includes("agency") ? "chosen" : ofInsured ? "residence" : "unknown";
  } else {
    if (input.requiredDocument === "another") {
      reasons.push("R_REQUIRED_FIRST");
    } else if (input.requiredDocument === undefined) {
      warnings.push("W_REQUIRED_UNKNOWN");
    }
    if (input.files.length > 1) {
      warnings.push("W_FILE_COUNT");
    }
  }

  const files = input.files.map((file) => fileOracle({ ...file, channel: input.channel }, megabyte));
  let status: DocumentVerdict["status"] = "accepted";
  if (reasons.length > 0 || files.some((file) => !file.accepted)) {
    status = "refused";
  } else if (missing.length > 0) {
    status = "incomplete";
  }
  return { status, missing: sorted(missing), files, reasons: sorted(reasons), warnings: sorted(warnings), agency };
}
