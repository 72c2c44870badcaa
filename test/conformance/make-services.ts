// The files of the pack about the four documents of services and the claims of the brochure: the rows worked by hand
// (test/golden/data/services.ts) and, around each boundary, what test/oracle/services.ts finds. Texts that a CSV file carries
// badly (control characters, half of a character, hundreds of characters) are left to the tests.

import {
  CLAIM_SUBMISSION,
  DOCUMENT_SUBMISSION,
  FILE,
  FILE_ACCESS,
  HINT,
  ONLINE_CLAIM,
  PASSWORD,
  PRIVACY_REQUEST,
  RECEIPT_RETENTION,
  REFUSAL_SUPPORT,
  REGISTRATION_NUMBER,
  REGISTRATION_STEP,
  REGISTRATIONS,
  SERVICE_HOURS,
  SIGN_UP,
  USER_CODE,
} from "../golden/data/services.js";
import type { ServiceRow } from "../golden/data/services.js";
import { addDays, addMonths } from "../oracle/dates.js";
import {
  dentalClaimOracle,
  documentSubmissionOracle,
  fileOracle,
  hintOracle,
  passwordOracle,
  receiptRetentionOracle,
  refusalSupportOracle,
  registrationStepOracle,
  serviceHoursOracle,
  userCodeOracle,
} from "../oracle/services.js";
import type {
  ClaimWay,
  DentalClaimInput,
  Department,
  DocumentField,
  DocumentInput,
  FileChannel,
  FileInput,
  Megabyte,
  RefusalInput,
  RegistrationFact,
  RegistrationInput,
} from "../oracle/services.js";
import { articlesOf, packFile, plain, plainObject, withoutRepeats } from "./rows.js";
import type { Draft } from "./rows.js";
import type { PackFile } from "./write.js";

/** Can a cell of a CSV file carry the text? A control character, half of a character or a very long text it cannot. */
function isCarried(value: unknown): boolean {
  if (typeof value === "string") {
    const isWhole = Array.from(value).every((character) => {
      const point = character.codePointAt(0) ?? 0;
      const isControl = point < 0x20 || (point >= 0x7f && point <= 0x9f) || point === 0x2028 || point === 0x2029;
      return !isControl && !(point >= 0xd800 && point <= 0xdfff) && point !== 0xffff;
    });
    return isWhole && value.length <= 300;
  }
  return typeof value !== "object" || value === null || Object.values(value).every(isCarried);
}

/** A function that takes one text has it under its name. */
type Named = "code" | "password";

function byHand(name: string, rows: readonly ServiceRow[], argument?: Named): Draft[] {
  return rows
    .filter(({ input }) => isCarried(input))
    .map(({ article, why, input, readings, expected }) => ({
      function: name,
      articles: articlesOf(article),
      covers: why,
      ...(readings === undefined ? {} : { readings }),
      input: argument === undefined ? plainObject(input) : { [argument]: plain(input) },
      output: plainObject(expected),
    }));
}

function counted(
  name: string,
  articles: string,
  covers: string,
  input: object,
  output: object,
  megabyte?: Megabyte,
): Draft {
  return {
    function: name,
    articles: articles.split(" "),
    covers,
    ...(megabyte === undefined ? {} : { readings: { megabyte } }),
    input: plainObject(input),
    output: plainObject(output),
  };
}

/** The second readings have codes in the order of the alphabet: only one code, or none, can be compared. */
function codes(reasons: readonly string[]): object {
  return one("reasons", reasons);
}

function warned(warnings: readonly string[]): object {
  return one("warnings", warnings);
}

/** Sorted there, in an order of its own here: a list is told when it has one word, or none. */
function one(key: string, words: readonly string[]): object {
  return words.length > 1 ? {} : { [key]: words };
}

// ---------------------------------------------------------------- registration

function userCodes(): Draft[] {
  const told = (covers: string, code: string): Draft => {
    const { accepted, reasons } = userCodeOracle(code);
    return counted("checkUserCode", "REG-04", covers, { code }, { accepted, ...codes(reasons) });
  };
  return [
    ...byHand("checkUserCode", USER_CODE, "code"),
    ...[4, 5, 36, 37].map((length) => told(`${String(length)} letters and digits`, "a1B2".repeat(10).slice(0, length))),
    ...Array.from("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", (symbol) => told(`a symbol: ${symbol}`, `adh${symbol}rent1`)),
    ...["é", "Ç", "ñ", "ø", "ß", "Ω", "٣", "①"].map((letter) => told(`not of A to Z: ${letter}`, `adh${letter}rent1`)),
  ];
}

const CLASSES = { lower: "abkz", upper: "AQRZ", digit: "0579", symbol: "!$#%" } as const;

function passwords(): Draft[] {
  const told = (covers: string, password: string): Draft => {
    const { accepted, reasons, classes } = passwordOracle(password);
    return counted("checkPassword", "REG-05", covers, { password }, { accepted, classes, ...codes(reasons) });
  };
  const names = Object.keys(CLASSES) as (keyof typeof CLASSES)[];
  return [
    ...byHand("checkPassword", PASSWORD, "password"),
    ...Array.from({ length: 15 }, (_, index) => {
      // Each of the fifteen choices among the four classes, by the bits of its number.
      const chosen = names.filter((_name, place) => Math.floor((index + 1) / 2 ** place) % 2 === 1);
      const text = chosen.map((name) => CLASSES[name]).join("");
      return told(`${chosen.join(", ")}: 8 characters`, text.repeat(2).slice(0, 4) + text.slice(-4));
    }),
    ...["Abcde12", "Abcde123", "aB1!", "aB1!aB1!"].map((text) => told(`${String(text.length)} characters`, text)),
    ...Array.from("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", (symbol) =>
      told(`small letters, digits and ${symbol}`, `abcd12${symbol}9`),
    ),
  ];
}

function hints(): Draft[] {
  const told = (covers: string, password: string, hint: string): Draft => {
    const { status, reasons } = hintOracle(password, hint);
    return counted("checkHint", "REG-06", covers, { password, hint }, { status, ...codes(reasons) });
  };
  return [
    ...byHand("checkHint", HINT),
    told("the beginning of the password", "Papillon#7", "papi"),
    told("the end of it", "Papillon#7", "#7"),
    told("the password with a word around it", "Papillon#7", "mon Papillon#7 bleu"),
    told("its letters in another order", "Papillon#7", "nollipap"),
    told("a word about it", "Papillon#7", "insecte"),
    told("a no-break space", "Papillon#7", "\u00a0"),
  ];
}

/** The reasons of the hand-made rows are those of all fields, one after the other; the result has them beside each field. */
function signUps(): Draft[] {
  // Nothing at all (I-08) has no cell.
  const rows = SIGN_UP.filter(({ input }) => Object.keys(plainObject(input)).length > 0).map((row) => {
    const expected = Object.fromEntries(Object.entries(row.expected).filter(([key]) => key !== "reasons"));
    return { ...row, expected };
  });
  return byHand("checkSignUp", rows);
}

function registrations(): Draft[] {
  // The number of certificates decides, not their form.
  return byHand("registrationsNeeded", REGISTRATIONS);
}

const SITE: readonly RegistrationFact[] = [
  "contract-number",
  "certificate-number",
  "user-code",
  "password",
  "confirmation",
  "hint",
  "mothers-first-name",
  "submitted",
  "code-noted",
  "signed-in",
];
const APP: readonly RegistrationFact[] = [
  "app-installed",
  "app-open",
  "sign-up-pressed",
  "contract-number",
  "certificate-number",
  "personal-information",
];

function registrationSteps(): Draft[] {
  const told = (articles: string, covers: string, input: RegistrationInput): Draft => {
    const { step, missing, ahead, reasons } = registrationStepOracle(input);
    return counted("registrationStep", articles, covers, input, {
      step,
      ...one("missing", missing),
      ...one("ahead", ahead),
      ...codes(reasons),
    });
  };
  const walk = (
    articles: string,
    covers: string,
    facts: readonly RegistrationFact[],
    rest: Omit<RegistrationInput, "known">,
  ) =>
    Array.from({ length: facts.length + 1 }, (_, count) =>
      told(articles, `${covers}, ${String(count)} facts known`, { ...rest, known: facts.slice(0, count) }),
    );
  const first = [...APP, ...SITE.slice(2), "file-chosen", "agreement-accepted"] as const;
  return [
    ...byHand("registrationStep", [...REGISTRATION_STEP, ...REGISTRATION_NUMBER]),
    ...walk("REG-08 REG-01 REG-09", "on the site, two files", [...SITE, "file-chosen", "agreement-accepted"], {
      journey: "site",
      branch: "first-time",
      files: 2,
    }),
    ...walk("REG-12 REG-10 REG-13", "in the application, the first time, two files", first, {
      journey: "app",
      branch: "first-time",
      files: 2,
    }),
    ...(["group-insurance", "group-retirement-savings", "group-annuities", "other"] as const).map((existingCodeFor) =>
      told("REG-11", `in the application, a code for ${existingCodeFor}`, {
        journey: "app",
        branch: "existing-code",
        existingCodeFor,
        known: APP,
      }),
    ),
    told("REG-11", "in the application, a code, not told for what", {
      journey: "app",
      branch: "existing-code",
      known: APP,
    }),
    told("REG-11 REG-12", "in the application, a code for something else, no branch told", {
      journey: "app",
      existingCodeFor: "other",
      known: APP,
    }),
    told("REG-12", "in the application, the first time, although a code for something else", {
      journey: "app",
      branch: "first-time",
      existingCodeFor: "other",
      known: APP,
    }),
    told("REG-10", "in the application, no branch told", { journey: "app", known: APP }),
    told("REG-13", "on the site, an existing code has no branch", {
      journey: "site",
      branch: "existing-code",
      known: SITE.slice(0, 2),
    }),
  ];
}

// ---------------------------------------------------------------- hours, receipts, claims

const TIMES = ["00:00", "07:59", "08:00", "08:29", "08:30", "16:29", "16:30", "23:59"];

function hours(): Draft[] {
  // A week over the end of February 2020, the end of the year, and days of other years.
  const days = [
    ...[0, 1, 2, 3, 4, 5, 6].map((count) => addDays("2020-02-24", count)),
    "2020-12-31",
    "2021-01-01",
    "2019-07-01",
    "2021-03-01",
    "2022-06-24",
    "2023-12-30",
  ];
  return [
    ...byHand("serviceHours", SERVICE_HOURS),
    ...days.flatMap((on) =>
      TIMES.map((at) => {
        const { leaflet, webClaims, open } = serviceHoursOracle(on, at);
        return counted(
          "serviceHours",
          open === "unknown" ? "WEB-09 ADM-03 ADM-02 GEN-06" : "ADM-03 WEB-09 ADM-02",
          `${on} at ${at}`,
          { on, at },
          {
            sources: [
              { document: "S2", article: "ADM-03", ...leaflet },
              { document: "S0", article: "WEB-09", ...webClaims },
            ],
            open,
          },
        );
      }),
    ),
  ];
}

const CLAIMED = [
  "2019-02-28",
  "2019-03-01",
  "2019-12-31",
  "2020-01-01",
  "2020-01-31",
  "2020-02-28",
  "2020-02-29",
  "2020-03-31",
  "2020-04-30",
  "2020-08-31",
  "2020-11-30",
  "2023-02-28",
  "2023-03-01",
];

function receipts(): Draft[] {
  return [
    ...byHand("receiptRetention", RECEIPT_RETENTION),
    ...CLAIMED.map((claimed) =>
      counted(
        "receiptRetention",
        "WEB-06 WEB-07",
        `claimed on ${claimed}`,
        { claimed },
        receiptRetentionOracle(claimed),
      ),
    ),
  ];
}

/** ADM-01, section 4, and ADM-09, section 5.1: the address as it is printed, and to whose attention. */
const ADDRESS = [
  "SSQ, Société d'assurance-vie inc.",
  "2525, boulevard Laurier",
  "C.P. 10500, Succursale Ste-Foy",
  "Québec (Québec) G1V 4H6",
];

function privacyRequests(): Draft[] {
  return [
    ...byHand("privacyRequest", PRIVACY_REQUEST),
    ...(["access", "rectification"] as const).map((kind) =>
      counted(
        "privacyRequest",
        "ADM-09 ADM-06 ADM-01",
        `${kind}, a copy asked for: to the address of the claims`,
        { kind, written: true, copy: true },
        { status: "accepted", fee: "may-be-charged", sendTo: ADDRESS, reasons: [] },
      ),
    ),
  ];
}

function claimSubmissions(): Draft[] {
  const told = (covers: string, input: DentalClaimInput): Draft => {
    const { status, ways, forms, carries, missing, reasons } = dentalClaimOracle(input);
    return counted(
      "claimSubmission",
      input.dentistTransmits === true ? "CLM-04 CLM-06" : "CLM-05 CLM-06",
      covers,
      { plan: "dental", ...input },
      { status, ways, forms: forms.map((of) => ({ of })), carries, ...one("missing", missing), ...codes(reasons) },
    );
  };
  const forms = [
    ["no form", null],
    ["the insurer's form", { of: "insurer", completed: true, signed: false }],
    ["the dentist's form signed", { of: "dentist", completed: true, signed: true }],
    ["the dentist's form not signed", { of: "dentist", completed: true, signed: false }],
  ] as const;
  const ways: readonly (ClaimWay | undefined)[] = ["card", "online", "mail", undefined];
  const incurred = ["2019-03-31", "2019-08-31", "2020-01-31", "2020-02-29", "2020-03-15", "2020-12-31", "2021-02-28"];
  return [
    ...byHand("claimSubmission", CLAIM_SUBMISSION),
    ...[true, false, undefined].flatMap((dentistTransmits) =>
      ways.flatMap((sentBy) =>
        forms.map(([name, form]) =>
          told(
            `${dentistTransmits === undefined ? "not told whether the dentist transmits" : dentistTransmits ? "the dentist transmits" : "the dentist does not transmit"}, ${sentBy ?? "no way chosen"}, ${name}`,
            { dentistTransmits, sentBy, form, certificateNumber: true },
          ),
        ),
      ),
    ),
    ...[true, false, undefined].map((certificateNumber) =>
      told(
        `the certificate number ${certificateNumber === undefined ? "not told" : certificateNumber ? "there" : "not there"}`,
        {
          dentistTransmits: false,
          sentBy: "mail",
          form: { of: "insurer", completed: true, signed: true },
          certificateNumber,
        },
      ),
    ),
    counted(
      "claimSubmission",
      "ADM-01 CLM-05 CLM-06",
      "by mail: the address of section 4",
      {
        plan: "dental",
        dentistTransmits: false,
        sentBy: "mail",
        form: { of: "dentist", completed: true, signed: true },
        certificateNumber: true,
        incurred: "2020-06-01",
      },
      { status: "accepted", sendTo: ADDRESS, receivedBy: "2021-06-01" },
    ),
    ...incurred.map((day) =>
      counted(
        "claimSubmission",
        "CLM-01 CLM-02 CLM-03",
        `dental expense of ${day}: received twelve months later at the latest`,
        { plan: "dental", dentistTransmits: true, sentBy: "card", incurred: day },
        { status: "accepted", receivedBy: addMonths(day, 12) },
      ),
    ),
  ];
}

// ---------------------------------------------------------------- support after a refusal

function supports(): Draft[] {
  const told = (articles: string, covers: string, input: RefusalInput): Draft => {
    const { status, step, cost, plan, reasons, warnings } = refusalSupportOracle(input);
    return counted("refusalSupport", articles, covers, input, {
      status,
      step,
      cost,
      guaranteed: false,
      considered: "contract-renewal",
      plan,
      ...codes(reasons),
      ...warned(warnings),
    });
  };
  const form = { filledBy: "client" as const, showsName: false, showsInsuredCode: false, showsOtherPersonal: false };
  const done: RefusalInput = {
    member: true,
    clientReported: true,
    clientInformed: true,
    promised: false,
    form,
    sentBy: "therapist",
  };
  return [
    ...byHand("refusalSupport", REFUSAL_SUPPORT),
    ...[true, false].flatMap((member) =>
      ([1, 2, 3] as const).map((level) =>
        told(
          "APQ-09 REI-31 APQ-01",
          `by ${member ? "a member" : "another therapist"}, a client at level ${String(level)}`,
          { ...done, member, level },
        ),
      ),
    ),
    ...(["showsName", "showsInsuredCode", "showsOtherPersonal"] as const).map((what) =>
      told("APQ-08 APQ-04", `the form: ${what}`, { ...done, form: { ...form, [what]: true } }),
    ),
    told("APQ-08 APQ-05", "the client's name in the message", { ...done, sendingShowsName: true }),
    told("APQ-08 APQ-05", "sent by the client", { ...done, member: false, sentBy: "client", level: null }),
    told("APQ-06 APQ-07", "complete: looked at when the contract is renewed, nothing is sure", {
      ...done,
      level: null,
    }),
    told("APQ-03", "a result promised before the form", { ...done, promised: true, form: null, sentBy: null }),
    told("APQ-02", "all done but the client's own report", { ...done, clientReported: false }),
  ];
}

// ---------------------------------------------------------------- files and documents

const EXTENSIONS = [
  "pdf",
  "PDF",
  "jpg",
  "JPG",
  "jpeg",
  "tif",
  "tiff",
  "png",
  "bmp",
  "gif",
  "doc",
  "zip",
  "heic",
  "exe",
];
const ON_CHANNEL = { "sending-service": "DOC-06", account: "DOC-07" } as const;
const CHANNELS = ["sending-service", "account"] as const;

function fileRow(articles: string, covers: string, input: FileInput, megabyte?: Megabyte): Draft {
  const { accepted, signature, reasons, warnings } = fileOracle(input, megabyte);
  return counted(
    "checkFile",
    articles,
    covers,
    input,
    { accepted, signature, ...codes(reasons), ...warned(warnings) },
    megabyte,
  );
}

/** Names that hide what they are; the direction is turned by U+202E and its like, shown as they are. */
const NAMES: readonly (readonly [string, string])[] = [
  ["the direction turned: reads as exe.pdf", "recu\u202efdp.exe"],
  ["the direction turned, the extension right", "recu\u202ecod.pdf"],
  ["left to right mark", "recu\u200e.pdf"],
  ["zero width joiner", "re\u200dcu.pdf"],
  ["byte order mark inside", "re\ufeffcu.pdf"],
  ["soft hyphen", "re\u00adcu.pdf"],
  ["a parent folder", "../recu.pdf"],
  ["a drive", "C:recu.pdf"],
  ["a stream", "recu.pdf:x.pdf"],
  ["a wild card", "recu*.pdf"],
  ["a quotation mark", 'recu"1.pdf'],
  ["a vertical bar", "recu|1.pdf"],
  ["a device", "aux.pdf"],
  ["a device with a superscript", "com¹.pdf"],
  ["almost a device", "com.pdf"],
  ["a device inside a name", "recu.con.pdf"],
  ["a script before the extension", "recu.js.pdf"],
  ["an installer before the extension", "recu.msi.pdf"],
  ["several dots", "recu.2020.06.pdf"],
  ["accents, spaces, hyphens and brackets", "Reçu n° 12 (juin) - dentiste.pdf"],
  ["no extension", "recu"],
  ["a dot at the end", "recu.pdf."],
  ["a no-break space at the end", "recu.pdf\u00a0"],
];

function checkedFiles(): Draft[] {
  const sizes = [
    ["sending-service", [9999999, 10000000, 10000001, 10485760, 10485761]],
    ["account", [4999999, 5000000, 5000001, 5242880, 5242881]],
  ] as const;
  return [
    ...byHand("checkFile", FILE),
    ...CHANNELS.flatMap((channel) =>
      EXTENSIONS.map((extension) =>
        fileRow(ON_CHANNEL[channel], `${channel}: .${extension}`, { channel, name: `recu.${extension}`, size: 1234 }),
      ),
    ),
    ...sizes.flatMap(([channel, list]) =>
      list.flatMap((size) =>
        (["decimal", "binary"] as const).map((megabyte) =>
          fileRow(
            ON_CHANNEL[channel],
            `${channel}: ${String(size)} bytes, ${megabyte}`,
            { channel, name: "recu.pdf", size },
            megabyte,
          ),
        ),
      ),
    ),
    ...NAMES.map(([covers, name]) => fileRow("DOC-06", covers, { channel: "sending-service", name, size: 1234 })),
  ];
}

/** Those of the sending as a whole; in the hand-made rows the reasons of its files follow them. */
const OF_SENDING = ["R_ONLINE_FORM", "R_TOO_MANY_FILES", "R_REQUIRED_FIRST"];

function submissions(): Draft[] {
  const hand = DOCUMENT_SUBMISSION.map((row) => {
    const reasons = (row.expected["reasons"] ?? []) as readonly { code: string }[];
    return row.expected["reasons"] === undefined
      ? row
      : { ...row, expected: { ...row.expected, reasons: reasons.filter(({ code }) => OF_SENDING.includes(code)) } };
  });
  const told = (articles: string, covers: string, input: DocumentInput, megabyte?: Megabyte): Draft => {
    const { status, missing, reasons, warnings, agency } = documentSubmissionOracle(input, megabyte);
    return counted(
      "documentSubmission",
      articles,
      covers,
      input,
      { status, ...one("missing", missing), ...codes(reasons), ...warned(warnings), agency },
      megabyte,
    );
  };
  const departments: readonly (readonly [Department, string, readonly DocumentField[]])[] = [
    ["benefits", "DOC-02", ["subject", "insured-identification", "category", "type"]],
    ["collection-insured", "DOC-02", ["insured-identification", "category", "type"]],
    ["collection-employers", "DOC-03", ["employer-file", "booklet-identification", "mobile-phone", "category", "type"]],
    ["health-funds", "DOC-02", ["insured-identification", "category", "type"]],
  ];
  const file = { name: "recu.pdf", size: 1234 };
  const account: DocumentInput = {
    channel: "account",
    given: ["code-and-password", "subject", "category", "type"],
    requiredDocument: "none",
    files: [file],
  };
  return [
    ...byHand("documentSubmission", hand),
    ...departments.flatMap(([department, article, fields]) => [
      ...fields.map((field) =>
        told(`${article} DOC-04`, `${department}: all given but ${field}`, {
          channel: "sending-service",
          department,
          given: fields.filter((given) => given !== field),
          onlineForm: false,
          files: [file],
        }),
      ),
      told(`${article} DOC-01`, `${department}: all given`, {
        channel: "sending-service",
        department,
        given: fields,
        onlineForm: false,
        files: [file],
      }),
    ]),
    ...account.given.map((field) =>
      told("DOC-08 DOC-01", `the account: all given but ${field}`, {
        ...account,
        given: account.given.filter((given) => given !== field),
      }),
    ),
    told("DOC-10 DOC-09", "the account: the required document, its place in the list given", {
      channel: "account",
      given: ["code-and-password", "required-document"],
      requiredDocument: "this",
      files: [file],
    }),
  ];
}

type Path = readonly (readonly [step: string, article?: string])[];

/** The screens in the order in which the document prints them; where it has an article for the screen itself. */
const BEFORE: Path = [["open-site"], ["send-documents", "DOC-01"], ["choose-department", "DOC-02"]];
const AFTER: Path = [
  ["add-remark", "DOC-04"],
  ["choose-agency", "DOC-04"],
  ["choose-category-and-type", "DOC-04"],
  ["choose-file"],
];
const PATHS: readonly (readonly [articles: string, covers: string, input: object, path: Path])[] = [
  [
    "DOC-02 DOC-01 DOC-04",
    "the sending service, benefits: a subject, then the insured",
    { channel: "sending-service", department: "benefits" },
    [...BEFORE, ["choose-subject", "DOC-02"], ["enter-identification", "DOC-02"], ...AFTER],
  ],
  [
    "DOC-02 DOC-01 DOC-04",
    "the sending service, collection from the insured",
    { channel: "sending-service", department: "collection-insured" },
    [...BEFORE, ["enter-identification", "DOC-02"], ...AFTER],
  ],
  [
    "DOC-03 DOC-01 DOC-04",
    "the sending service, collection from employers: identified otherwise",
    { channel: "sending-service", department: "collection-employers" },
    [...BEFORE, ["enter-identification", "DOC-03"], ...AFTER],
  ],
  [
    "DOC-02 DOC-01 DOC-04",
    "the sending service, health funds",
    { channel: "sending-service", department: "health-funds" },
    [...BEFORE, ["enter-identification", "DOC-02"], ...AFTER],
  ],
  [
    "DOC-08 DOC-01",
    "the account",
    { channel: "account" },
    [
      ["sign-in", "DOC-01"],
      ["upload-documents", "DOC-08"],
      ["choose-subject", "DOC-08"],
      ["choose-category-and-type", "DOC-08"],
      ["attach-file", "DOC-08"],
    ],
  ],
  [
    "DOC-10 DOC-09",
    "the account, a required document",
    { channel: "account", required: true },
    [
      ["sign-in", "DOC-01"],
      ["required-documents", "DOC-10"],
      ["upload-file", "DOC-10"],
      ["choose-file", "DOC-10"],
      ["match-required-document", "DOC-10"],
      ["send", "DOC-10"],
    ],
  ],
];

function paths(): Draft[] {
  return PATHS.map(([articles, covers, input, path]) =>
    counted("documentPath", articles, covers, input, {
      document: "S4",
      path: path.map(([step, article]) => ({ step, ...(article === undefined ? {} : { article }) })),
    }),
  );
}

/** Lines 12 and 16 of the document: the formats as it prints them, how many files, and 10 or 5 megabytes. */
const LIMITS: readonly (readonly [FileChannel, number | null, Readonly<Record<Megabyte, number>>])[] = [
  ["sending-service", 15, { decimal: 10000000, binary: 10485760 }],
  ["account", null, { decimal: 5000000, binary: 5242880 }],
];

function limits(): Draft[] {
  return LIMITS.flatMap(([channel, mostFiles, mostBytes]) =>
    (["decimal", "binary"] as const).map((megabyte) =>
      counted(
        "uploadLimits",
        channel === "account" ? "DOC-07 DOC-11" : "DOC-06",
        `${channel}: what it takes, ${megabyte}`,
        { channel },
        { document: "S4", mostFiles, mostBytes: mostBytes[megabyte], article: ON_CHANNEL[channel] },
        megabyte,
      ),
    ),
  );
}

/** What the documents print once for all, which no function asks about: the cells of `serviceTables` that hold it. */
function tables(): Draft[] {
  const told = (article: string, covers: string, output: object): Draft =>
    counted("serviceTables", article, covers, {}, output);
  const value = (article: string, given: unknown): object => ({ value: given, article });
  return [
    told("ADM-01 GEN-06", "the address of SSQ", { planClaims: { address: value("ADM-01", ADDRESS) } }),
    told("ADM-02 ADM-03", "telephone and hours in the brochure", {
      planClaims: { hours: { article: "ADM-03", phone: "1 877 651-8080", opens: "08:30", closes: "16:30" } },
    }),
    told("ADM-04", "a change of address: online or by telephone", {
      planClaims: { addressChange: value("ADM-04", ["online", "phone"]) },
    }),
    told("ADM-07", "joining, claiming and using the card are a consent", {
      planClaims: { consent: value("ADM-07", ["enrolment", "claim", "card"]) },
    }),
    told("ADM-08", "the site of the insured", { planClaims: { website: value("ADM-08", "espace-client.ssq.ca") } }),
    told("ADM-09", "where the privacy policy is", { planClaims: { privacyPolicy: value("ADM-09", "ssq.ca") } }),
    told("WEB-08", "the web claims are of the CSQ–SSQ plan", { onlineClaims: { plan: value("WEB-08", "CSQ–SSQ") } }),
    told("WEB-02", "where a new user begins", { onlineClaims: { website: value("WEB-02", "https://ssq.ca") } }),
    told("WEB-10", "the page that explains the registration", {
      onlineClaims: {
        help: value(
          "WEB-10",
          "https://ssq.ca/particulier/assurance/assurance-collective/comment-sinscrire-a-acces-assures",
        ),
      },
    }),
    told("WEB-03", "what else the site does", {
      onlineClaims: { otherFunctions: value("WEB-03", ["address-change", "school-attendance", "tax-statement"]) },
    }),
    told("WEB-04", "reimbursed in 48 hours", { onlineClaims: { delayHours: { value: 48, article: "WEB-04" } } }),
    told("WEB-06", "receipts kept for 12 months", {
      onlineClaims: { receiptMonths: { value: 12, article: "WEB-06" } },
    }),
    told("WEB-09 GEN-06", "telephone and hours of the web claims", {
      onlineClaims: { hours: { article: "WEB-09", phone: "1-877-651-8080", opens: "08:00", closes: "16:30" } },
    }),
    told("REG-03", "the date of the page on registration", {
      registration: { updated: value("REG-03", "2018-11-22") },
    }),
    told("REG-04", "a user code of 5 to 36 characters", {
      registration: { userCode: { value: { minimum: 5, maximum: 36 }, article: "REG-04" } },
    }),
    told("REG-05", "a password of 8 characters of 3 classes", {
      registration: { password: { value: { minimum: 8, classes: 3 }, article: "REG-05" } },
    }),
    told("APQ-01", "free to members, 50 $ to others", {
      refusalSupport: { cost: value("APQ-01", { member: "0.00", other: "50.00" }) },
    }),
    told("APQ-07", "how an employer may answer", {
      refusalSupport: { outcomes: value("APQ-07", ["employer-call", "contract-amendment", "negotiation"]) },
    }),
  ];
}

export function files(): PackFile[] {
  const file = (name: string, prefix: string, drafts: readonly Draft[]): PackFile =>
    packFile(name, prefix, withoutRepeats(drafts));
  return [
    file("claim-submission.csv", "CS", claimSubmissions()),
    file("privacy-request.csv", "PV", privacyRequests()),
    file("file-access.csv", "FA", byHand("fileAccess", FILE_ACCESS)),
    file("online-claim.csv", "OC", byHand("onlineClaim", ONLINE_CLAIM)),
    file("receipt-retention.csv", "RR", receipts()),
    file("service-hours.csv", "SH", hours()),
    file("user-code.csv", "UC", userCodes()),
    file("password.csv", "PA", passwords()),
    file("hint.csv", "HT", hints()),
    file("sign-up.csv", "SU", signUps()),
    file("registrations-needed.csv", "RN", registrations()),
    file("registration-step.csv", "RS", registrationSteps()),
    file("refusal-support.csv", "RF", supports()),
    file("check-file.csv", "CF", checkedFiles()),
    file("document-submission.csv", "DO", submissions()),
    file("document-path.csv", "DP", paths()),
    file("upload-limits.csv", "UP", limits()),
    file("service-tables.csv", "ST", tables()),
  ];
}
