import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt } from "../../src/index.js";
import {
  checkFile,
  checkHint,
  checkPassword,
  checkSignUp,
  checkUserCode,
  claimSubmission,
  documentPath,
  documentSubmission,
  fileAccess,
  onlineClaim,
  privacyRequest,
  receiptRetention,
  refusalSupport,
  registrationsNeeded,
  registrationStep,
  serviceHours,
  serviceTables,
  type ClaimSubmission,
  type ClaimSubmissionInput,
  type DocumentField,
  type DocumentFile,
  type RefusalSupport,
  type RefusalSupportInput,
  type RegistrationFact,
  type RegistrationStep,
  type RegistrationStepInput,
} from "../../src/services.js";
import { addDays } from "../oracle/dates.js";
import { CONTROLS, FORMATS, SURROGATES, type Span } from "../oracle/services.js";

const codes = (reasons: readonly { code: string }[]): string[] => reasons.map(({ code }) => code);
/** Every combination of the values of some keys, `undefined` being one that is absent. */
function product(values: Record<string, readonly unknown[]>): Record<string, unknown>[] {
  return Object.entries(values).reduce<Record<string, unknown>[]>(
    (rows, [key, options]) =>
      rows.flatMap((row) => options.map((value) => (value === undefined ? row : { ...row, [key]: value }))),
    [{}],
  );
}

// ---------------------------------------------------------------- every character there is

const LAST_POINT = 0x10ffff;
function flags(spans: readonly Span[]): Uint8Array {
  const told = new Uint8Array(LAST_POINT + 1);
  for (const [first, last] of spans) told.fill(1, first, last + 1);
  return told;
}

const LOWER: readonly Span[] = [[0x61, 0x7a]];
const UPPER: readonly Span[] = [[0x41, 0x5a]];
const DIGIT: readonly Span[] = [[0x30, 0x39]];
const SYMBOL: readonly Span[] = [
  [0x21, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
];
/** General categories Cc, Cs and Cf. */
const HIDDEN: readonly Span[] = [...CONTROLS, ...SURROGATES, ...FORMATS];

/** The code points, surrogates alone among them, for which something does not hold: the first ten, and how many. */
function exceptions(
  holds: (character: string, point: number) => boolean,
  [from, until]: Span = [0, LAST_POINT],
): { count: number; first: string[] } {
  const first: string[] = [];
  let count = 0;
  for (let point = from; point <= until; point++) {
    if (!holds(String.fromCodePoint(point), point) && count++ < 10) first.push(point.toString(16));
  }
  return { count, first };
}
const NONE = { count: 0, first: [] };
/** In three parts, for what takes a second or two each. */
const THIRDS = [0, 1, 2].map((third): Span => [third * 0x60000, Math.min(third * 0x60000 + 0x5ffff, LAST_POINT)]);

describe("every code point", () => {
  it.each([
    ["first", "", "bc12"],
    ["in the middle", "ab", "12"],
    ["last", "ab12", ""],
  ])("%s in a user code: A to Z, a to z and 0 to 9 are accepted, nothing else (E15)", (_, before, after) => {
    const taken = flags([...LOWER, ...UPPER, ...DIGIT]);
    expect(
      exceptions((character, point) => {
        const { accepted, reasons } = checkUserCode(before + character + after);
        // Five characters, whatever they are: a pair of surrogates is one.
        return accepted === (taken[point] === 1) && reasons.length === (accepted ? 0 : 1);
      }),
    ).toEqual(NONE);
  });

  describe.each(THIRDS)("from %i to %i", (from, until) => {
    it.each([
      ["lower-case letters and digits", "abcdef12", [...UPPER, ...SYMBOL]],
      ["capitals and symbols", "ABCDEF!?", [...LOWER, ...DIGIT]],
    ])("beside %s in a password: a third kind with the two others of ASCII alone (E15)", (_, rest, spans) => {
      const third = flags(spans);
      const holds = (character: string, point: number): boolean => {
        const { accepted, classes } = checkPassword(character + rest);
        return accepted === (third[point] === 1) && classes.length === (accepted ? 3 : 2);
      };
      expect(exceptions(holds, [from, until])).toEqual(NONE);
    });

    it("in a password that has all it needs: refused when it is a control, a format or half a character (E15, V-5)", () => {
      const hidden = flags(HIDDEN);
      const holds = (character: string, point: number): boolean =>
        checkPassword(`${character}abCD12!?`).accepted === (hidden[point] === 0);
      expect(exceptions(holds, [from, until])).toEqual(NONE);
    });
  });
});

// ---------------------------------------------------------------- registrations

type Fact = RegistrationFact;
type Rest = RegistrationStepInput extends infer Input ? (Input extends unknown ? Omit<Input, "known"> : never) : never;

const NUMBERS: Fact[] = ["contract-number", "certificate-number"];
const FIRST_TIME: Fact[] = [
  ...(["user-code", "password", "confirmation", "hint", "mothers-first-name", "submitted", "code-noted"] as const),
  ...(["signed-in", "file-chosen", "agreement-accepted"] as const),
];
const APP: Fact[] = ["app-installed", "app-open", "sign-up-pressed", ...NUMBERS, "personal-information"];
const SITE_STEPS = [
  ...["before-you-start", "user-code", "password", "hint", "mothers-first-name", "submit", "confirmation", "sign-in"],
  "agreement",
];
const APP_STEPS = ["download", "open-app", "sign-up", "numbers", "personal-information"];
const PRODUCTS = ["group-insurance", "group-retirement-savings", "group-annuities"] as const;

const withFiles = (steps: string[], files: number): string[] =>
  files > 1 ? steps.flatMap((step) => (step === "sign-in" ? [step, "choose-file"] : [step])) : steps;

/** Every way to register: the facts that it knows, the steps that it has, and the one where it stops, if it must. */
const JOURNEYS: { rest: Rest; facts: Fact[]; steps: string[]; stops: string | null }[] = [1, 2].flatMap((files) => [
  ...[undefined, "first-time" as const, "existing-code" as const].map((branch) => ({
    rest: { journey: "site" as const, branch, files },
    facts: [...NUMBERS, ...FIRST_TIME],
    steps: withFiles(SITE_STEPS, files),
    stops: null,
  })),
  {
    rest: { journey: "app" as const, branch: "first-time" as const, files },
    facts: [...APP, ...FIRST_TIME],
    steps: withFiles([...APP_STEPS, "choose-branch", ...SITE_STEPS.slice(1)], files),
    stops: null,
  },
  ...PRODUCTS.map((existingCodeFor) => ({
    rest: { journey: "app" as const, branch: "existing-code" as const, existingCodeFor, files },
    facts: [...APP, "signed-in" as const, "file-chosen" as const],
    steps: withFiles([...APP_STEPS, "choose-branch", "sign-in"], files),
    stops: null,
  })),
  // No branch, or one that is not open.
  ...[
    {},
    { branch: "existing-code" as const },
    { branch: "existing-code" as const, existingCodeFor: "other" as const },
    { existingCodeFor: "group-insurance" as const },
  ].map((choice) => ({
    rest: { journey: "app" as const, ...choice, files },
    facts: [...APP, "signed-in" as const],
    steps: [...APP_STEPS, "choose-branch"],
    stops: "choose-branch",
  })),
]);

describe("every registration", () => {
  it("has an answer, asks nothing that is known, moves on when what it asks is done, and ends", () => {
    let asked = 0;
    const wrong: string[] = [];
    for (const { rest, facts, steps, stops } of JOURNEYS) {
      const bits = new Map<string, number>(facts.map((fact, place) => [fact, 2 ** place]));
      const all = 2 ** facts.length - 1;
      const reached = new Set<string | null>();
      /** The place of the step of each set of facts; after the last one there is none. */
      const places = new Int8Array(all + 1);
      for (let known = all; known >= 0; known--) {
        const input = {
          ...rest,
          known: facts.filter((_, place) => (known & (2 ** place)) > 0),
        } as RegistrationStepInput;
        const { step, missing, left, ahead } = registrationStep(input);
        asked++;
        reached.add(step);
        const place = step === null ? steps.length : steps.indexOf(step);
        places[known] = place;
        const more = missing.reduce((sum, fact) => sum + (bits.get(fact) ?? 0), 0);
        const isSound =
          place >= 0 &&
          (known & more) === 0 &&
          (step === null) === (missing.length === 0) &&
          // All that comes after, and nothing else.
          left.join() === steps.slice(place + 1).join() &&
          ahead.every((fact) => (known & (bits.get(fact) ?? 0)) > 0) &&
          // With what it asks the next step is a later one; a branch is not a fact.
          (step === null || step === stops ? more === 0 : more > 0 && (places[known | more] ?? 0) > place);
        if (!isSound && wrong.length < 5) wrong.push(JSON.stringify({ input, step, missing, left }));
      }
      // A branch that is open was chosen before.
      const expected = stops === null ? [...steps.filter((step) => step !== "choose-branch"), null] : steps;
      expect([...reached].sort()).toEqual([...expected].sort());
    }
    expect(wrong).toEqual([]);
    // Twice, with one file and with two.
    expect(asked).toBe(2 * (3 * 2 ** 12 + 2 ** 16 + 3 * 2 ** 8 + 4 * 2 ** 7));
  });

  it("that stops at the branch goes on with either", () => {
    const known: Fact[] = APP;
    const next = (choice: object) => registrationStep({ journey: "app", known, ...choice });
    expect(next({})).toMatchObject({ step: "choose-branch", missing: ["branch"] });
    expect(next({ branch: "first-time" }).step).toBe("user-code");
    expect(next({ branch: "existing-code" })).toMatchObject({ step: "choose-branch", missing: ["existing-code-for"] });
    for (const existingCodeFor of PRODUCTS) {
      expect(next({ branch: "existing-code", existingCodeFor }).step).toBe("sign-in");
    }
    const other = next({ branch: "existing-code", existingCodeFor: "other" });
    expect(other.step).toBe("choose-branch");
    expect(codes(other.reasons)).toEqual(["R_EXISTING_CODE"]);
  });

  it("has reasons on the site with an existing code, in the app with one of something else, and nowhere else", () => {
    const told = new Map<string, Set<string>>();
    for (const { rest } of JOURNEYS) {
      const { reasons }: RegistrationStep = registrationStep({ ...rest, known: [] });
      const { journey, branch } = rest;
      const product = "existingCodeFor" in rest ? rest.existingCodeFor : undefined;
      const key = branch === "existing-code" ? `${journey} ${String(product)}` : "others";
      told.set(key, new Set([...(told.get(key) ?? []), ...codes(reasons)]));
    }
    const given = [...told].filter(([, reasons]) => reasons.size > 0).map(([key, reasons]) => [key, ...reasons]);
    expect(given.sort()).toEqual([
      ["app other", "R_EXISTING_CODE"],
      ["site undefined", "R_NO_BRANCH_ON_SITE"],
    ]);
  });
});

// ---------------------------------------------------------------- support after a refusal

const FLAG = [undefined, false, true];
const GOOD_FORM = { filledBy: "client", showsName: false, showsInsuredCode: false } as const;

describe("every state of the support after a refusal", () => {
  const forms = product({
    filledBy: ["client", "therapist"],
    showsName: [false, true],
    showsInsuredCode: [false, true],
    showsOtherPersonal: FLAG,
  });
  const states = product({
    member: [true, false],
    clientReported: FLAG,
    clientInformed: FLAG,
    promised: FLAG,
    form: [undefined, null, ...forms],
    sentBy: [undefined, null, "client", "therapist"],
    sendingShowsName: FLAG,
    level: [undefined, 3],
  }) as unknown as RefusalSupportInput[];
  const results = states.map((state) => refusalSupport(state));

  it("has an answer; every step and every refusal has a state (V-7)", () => {
    expect(new Set(results.map(({ step }) => step))).toEqual(
      new Set(["client-report", "inform-client", "fill-form", "send-form", null]),
    );
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["refused", "in-progress", "complete"]));
    expect(new Set(results.flatMap(({ reasons }) => codes(reasons)))).toEqual(
      new Set([
        ...["R_PROMISED", "R_FORM_NAME", "R_FORM_INSURED_CODE", "R_FORM_PERSONAL", "R_FORM_NOT_BY_CLIENT"],
        ...["R_SENT_BY_CLIENT", "R_SENDING_NAME"],
      ]),
    );
    const { steps } = serviceTables.refusalSupport;
    const wrong = results.filter(({ status, step, missing, reasons }) => {
      const asks = steps.find((printed) => printed.step === step)?.asks ?? [];
      const isSound = status === "refused" ? reasons.length > 0 : reasons.length === 0;
      return !isSound || missing.join() !== asks.join() || (status === "complete" && step !== null);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("never gets a reason more, nor a step back, by a fact that is right", () => {
    const right: Partial<RefusalSupportInput>[] = [
      { clientReported: true },
      { clientInformed: true },
      { promised: false },
      { form: GOOD_FORM },
      { sentBy: "therapist" },
      { sendingShowsName: false },
      { level: 3 },
    ];
    const order = ["client-report", "inform-client", "fill-form", "send-form", null];
    const place = ({ step }: RefusalSupport): number => order.indexOf(step);
    const wrong: unknown[] = [];
    for (const [index, state] of states.entries()) {
      const before = results[index]!;
      for (const fact of right) {
        const after = refusalSupport({ ...state, ...fact });
        const had = codes(before.reasons);
        if (!codes(after.reasons).every((code) => had.includes(code)) || place(after) < place(before)) {
          wrong.push({ state, fact });
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("is complete when each step is done in turn, in three steps after the report (V-7)", () => {
    const doing: Record<string, Partial<RefusalSupportInput>> = {
      "client-report": { clientReported: true },
      "inform-client": { clientInformed: true },
      "fill-form": { form: GOOD_FORM },
      "send-form": { sentBy: "therapist" },
    };
    let state: RefusalSupportInput = { member: true };
    const walked: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const { step, number } = refusalSupport(state);
      walked.push([step, number]);
      state = { ...state, ...doing[step ?? ""] };
    }
    expect(walked).toEqual([
      ["client-report", null],
      ["inform-client", 1],
      ["fill-form", 2],
      ["send-form", 3],
    ]);
    expect(refusalSupport(state)).toMatchObject({ status: "complete", step: null, number: null, reasons: [] });
  });
});

// ---------------------------------------------------------------- claims

describe("every state of a claim on its way", () => {
  const sent = { sentBy: [undefined, "card", "online", "mail"], certificateNumber: FLAG };
  const forms = product({ of: ["insurer", "dentist"], completed: [false, true], signed: [false, true] });
  const states = [
    ...product({ plan: ["health"], ...sent }),
    ...product({
      plan: ["dental"],
      dentistTransmits: FLAG,
      form: [undefined, null, ...forms],
      incurred: [undefined, "2020-02-29"],
      ...sent,
    }),
  ] as unknown as ClaimSubmissionInput[];
  const results = states.map((state) => claimSubmission(state));

  it("has an answer; every refusal and every missing fact has a state", () => {
    expect(states).toHaveLength(12 + 720);
    expect(new Set(results.map(({ status }) => status))).toEqual(
      new Set(["accepted", "refused", "incomplete", "unknown"]),
    );
    expect(new Set(results.flatMap(({ reasons }) => codes(reasons)))).toEqual(
      new Set([
        ...["R_HEALTH_CLAIM_WAY", "R_CARD_AT_DENTIST", "R_NO_TRANSMISSION", "R_FORM_INCOMPLETE", "R_FORM_UNSIGNED"],
        "R_CERTIFICATE_NUMBER",
      ]),
    );
    expect(new Set(results.flatMap(({ missing }) => missing))).toEqual(
      new Set(["dentist-transmits", "way", "form", "certificate-number"]),
    );
    const wrong = results.filter(({ status, missing, reasons, ways, sendTo }) => {
      const isOpen = status === "accepted" || status === "incomplete";
      const isSound = isOpen ? reasons.length === 0 : reasons.length > 0;
      const isDone = status !== "accepted" || missing.length === 0;
      return !isSound || !isDone || (sendTo !== null && !ways.includes("mail"));
    });
    expect(wrong).toEqual([]);
  });

  it("never misses what is known", () => {
    const knows = (state: ClaimSubmissionInput, fact: ClaimSubmission["missing"][number]): boolean => {
      const { dentistTransmits, sentBy, form, certificateNumber } = state as Record<string, unknown>;
      const values = { "dentist-transmits": dentistTransmits, way: sentBy, "certificate-number": certificateNumber };
      return fact === "form" ? form !== undefined && form !== null : values[fact] !== undefined;
    };
    const wrong = states.filter((state, place) => results[place]!.missing.some((fact) => knows(state, fact)));
    expect(wrong).toEqual([]);
  });

  it("never gets a reason more by a fact that is right", () => {
    const isFaulty = (state: Record<string, unknown>): boolean => {
      const form = state["form"] as { of: string; completed: boolean; signed: boolean } | null | undefined;
      const isBad = form && (!form.completed || (form.of === "dentist" && !form.signed));
      return isBad === true || state["certificateNumber"] === false;
    };
    const wrong: unknown[] = [];
    for (const [index, one] of states.entries()) {
      const state = one as unknown as Record<string, unknown>;
      const { plan, dentistTransmits, sentBy } = state;
      const right: object[] = [{ certificateNumber: true }];
      if (plan === "dental") right.push({ form: { of: "dentist", completed: true, signed: true } });
      // The way tells what is judged: a fault that was there before is not its doing.
      if (plan === "dental" && !isFaulty(state)) {
        if (sentBy === undefined && dentistTransmits !== undefined) {
          right.push({ sentBy: dentistTransmits === true ? "card" : "mail" });
        }
        if (dentistTransmits === undefined && sentBy !== undefined) right.push({ dentistTransmits: sentBy === "card" });
      }
      const had = codes(results[index]!.reasons);
      for (const fact of right) {
        const after = codes(claimSubmission({ ...state, ...fact } as ClaimSubmissionInput).reasons);
        if (!after.every((code) => had.includes(code))) wrong.push({ state, fact, after });
      }
    }
    expect(wrong).toEqual([]);
  });
});

// ---------------------------------------------------------------- hours

describe("every minute of a week", () => {
  const MONDAY = "2020-03-16";
  const DAY = 24 * 60;
  const two = (value: number): string => String(value).padStart(2, "0");
  const moment = (minute: number) => {
    const inDay = minute % DAY;
    const at = `${two((inDay - (inDay % 60)) / 60)}:${two(inDay % 60)}`;
    return { on: addDays(MONDAY, (minute - inDay) / DAY), at };
  };
  /** A clock that looks at every minute of two weeks, from the last to the first. */
  const clock = (opens: number, closes: number) => {
    const told: { open: boolean; next: { on: string; at: string } | null }[] = [];
    let next: { on: string; at: string } | null = null;
    for (let minute = 14 * DAY - 1; minute >= 0; minute--) {
      const inDay = minute % DAY;
      const open = minute % (7 * DAY) < 5 * DAY && inDay >= opens && inDay < closes;
      // The first of the open minutes stays: the others are overwritten by those before them.
      if (open) next = moment(minute);
      told[minute] = { open, next: open ? null : next };
    }
    return told;
  };

  it("is open or closed as a clock says, and opens next when it says (AMB-9A)", () => {
    const [leaflet, web] = [clock(8 * 60 + 30, 16 * 60 + 30), clock(8 * 60, 16 * 60 + 30)];
    const wrong: unknown[] = [];
    const seen = { true: 0, false: 0, unknown: 0 };
    for (let minute = 0; minute < 7 * DAY; minute++) {
      const now = moment(minute);
      const { open, sources } = serviceHours(now);
      const expected = [leaflet[minute]!, web[minute]!];
      const whole = expected[0]!.open === expected[1]!.open ? expected[0]!.open : "unknown";
      seen[String(open) as keyof typeof seen]++;
      const told = sources.map(({ open: isOpen, next }) => ({ open: isOpen, next }));
      if (open !== whole || JSON.stringify(told) !== JSON.stringify(expected)) wrong.push({ now, told, expected });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    // Eight hours of five days; half an hour of five days on which the two documents differ.
    expect(seen).toEqual({ true: 5 * 480, unknown: 5 * 30, false: 7 * DAY - 5 * 510 });
  });
});

// ---------------------------------------------------------------- documents

const SENDING = {
  channel: "sending-service",
  department: "benefits",
  onlineForm: false,
  given: ["subject", "insured-identification", "category", "type"],
} as const;
const ACCOUNT = {
  channel: "account",
  requiredDocument: "none",
  given: ["code-and-password", "subject", "category", "type"],
} as const;

describe("sending documents", () => {
  const good: fc.Arbitrary<DocumentFile> = fc.record({
    name: fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom("pdf", "jpg", "tif", "png")).map(
      // A device of Windows is no name for a file.
      ([stem, extension]) => `x${stem}.${extension}`,
    ),
    size: fc.integer({ min: 1, max: 5_000_000 }),
  });
  const bad: fc.Arbitrary<DocumentFile> = fc.constantFrom(
    { name: "a.gif", size: 1 },
    { name: "a.pdf", size: 0 },
    { name: "a.pdf", size: 10_000_001 },
    { name: "pdf", size: 1 },
    { name: "a.exe.pdf", size: 1 },
    { name: "a.pdf", size: 9, firstBytes: [0x50, 0x4b] },
  );
  const terms = fc.constantFrom(SENDING, ACCOUNT);
  const submit = (one: typeof SENDING | typeof ACCOUNT, files: DocumentFile[]) => documentSubmission({ ...one, files });

  it("stays valid without one of its files unless none is left, and is refused with a bad one (V-9)", () => {
    fc.assert(
      fc.property(terms, fc.array(good, { minLength: 1, maxLength: 15 }), fc.nat(), bad, (one, files, at, worst) => {
        expect(submit(one, files).status).toBe("accepted");
        const place = at % files.length;
        const fewer = files.filter((_, index) => index !== place);
        expect(submit(one, fewer)).toMatchObject(
          fewer.length > 0 ? { status: "accepted", missing: [] } : { status: "incomplete", missing: ["file"] },
        );
        const spoiled = submit(one, [...files.slice(0, place), worst, ...files.slice(place)]);
        expect(spoiled.status).toBe("refused");
        expect(spoiled.files.map(({ accepted }) => accepted)).toEqual(
          [...files, worst].map((_, index) => index !== place),
        );
      }),
    );
  });

  it("asks each field, and takes each extra one", () => {
    for (const one of [SENDING, ACCOUNT]) {
      const files = [{ name: "a.pdf", size: 1 }];
      for (const field of one.given) {
        const given: DocumentField[] = one.given.filter((other) => other !== field);
        const result = documentSubmission({ ...one, given, files });
        expect(result).toMatchObject({ status: "incomplete", missing: [field] });
      }
      const given: DocumentField[] = [...one.given, "remark", "email"];
      expect(documentSubmission({ ...one, given, files }).status).toBe("accepted");
    }
  });
});

// ---------------------------------------------------------------- limits

describe("limits, one below, at, one above (V-2)", () => {
  const has = (code: string, reasons: readonly { code: string }[]): boolean => codes(reasons).includes(code);
  const sized = (channel: "account" | "sending-service", megabyte: "decimal" | "binary") => (size: number) =>
    checkFile({ channel, name: "a.pdf", size }, { readings: { megabyte } }).accepted;
  const named = (length: number) => checkFile({ channel: "account", name: `${"x".repeat(length - 4)}.pdf`, size: 1 });
  const wide = (length: number) => checkFile({ channel: "account", name: `${"é".repeat(length)}x.pdf`, size: 1 });
  const count = (length: number) => {
    const files = Array.from({ length }, () => ({ name: "a.pdf", size: 10_000_000 }));
    return documentSubmission({ ...SENDING, files });
  };

  it.each<[string, number, (value: number) => boolean, [boolean, boolean, boolean]]>([
    ["5 characters of a user code", 5, (n) => checkUserCode("a".repeat(n)).accepted, [false, true, true]],
    ["36 characters of a user code", 36, (n) => checkUserCode("a".repeat(n)).accepted, [true, true, false]],
    ["8 characters of a password", 8, (n) => checkPassword(`A1${"b".repeat(n - 2)}`).accepted, [false, true, true]],
    [
      "8 of which some take two units",
      8,
      (n) => checkPassword(`Ab1${"😀".repeat(n - 3)}`).accepted,
      [false, true, true],
    ],
    [
      "8 of which one is composed",
      8,
      (n) => checkPassword(`A1${"b".repeat(n - 3)}e\u0301`).accepted,
      [false, true, true],
    ],
    ["10 MB", 10_000_000, sized("sending-service", "decimal"), [true, true, false]],
    ["10 MB of 2^20", 10_485_760, sized("sending-service", "binary"), [true, true, false]],
    ["5 MB", 5_000_000, sized("account", "decimal"), [true, true, false]],
    ["5 MB of 2^20", 5_242_880, sized("account", "binary"), [true, true, false]],
    ["0 bytes", 1, sized("account", "decimal"), [false, true, true]],
    ["255 bytes of a name", 255, (n) => !has("R_NAME_LENGTH", named(n).reasons), [true, true, false]],
    ["255 bytes of a name, two a letter", 125, (n) => !has("R_NAME_LENGTH", wide(n).reasons), [true, true, false]],
    ["15 files", 15, (n) => count(n).status === "accepted", [true, true, false]],
    ["one file", 1, (n) => count(n).status === "accepted", [false, true, true]],
    ["65,536 units of an entry", 65_536, (n) => attempt(() => checkPassword("a".repeat(n))).ok, [true, true, false]],
  ])("%s", (_, limit, accepts, expected) => {
    expect([limit - 1, limit, limit + 1].map(accepts)).toEqual(expected);
  });
});

// ---------------------------------------------------------------- what is never repeated

describe("what is typed", () => {
  const LONGEST = 65_536;

  it("is in no result and no message, not four characters of it (V-6)", () => {
    // None of these is in any word of this package.
    const secret = fc
      .array(
        fc.constantFrom(...["Q", "q", "Ж", "ß", "7", "9", "#", "~", "é", "\u202e", "\0", " ", "\u{1f600}", "\ud800"]),
        {
          minLength: 4,
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(""));
    const parts = (text: string): string[] =>
      Array.from({ length: Math.max(0, text.length - 3) }, (_, at) =>
        JSON.stringify(text.slice(at, at + 4)).slice(1, -1),
      );
    const outcome = (work: () => unknown): string => {
      try {
        return JSON.stringify(work());
      } catch (error) {
        const { message, stack, issues } = error as Error & { issues: unknown };
        return JSON.stringify(issues) + JSON.stringify([message, stack]);
      }
    };
    fc.assert(
      fc.property(secret, secret, fc.boolean(), (one, other, tooLong) => {
        const grown = tooLong ? one.repeat(Math.ceil((LONGEST + 1) / one.length)) : one;
        const name = `${grown}.jpeg`;
        const outcomes = [
          () => checkUserCode(grown),
          () => checkPassword(grown),
          () => checkHint({ password: grown, hint: other }),
          () => checkHint({ password: other, hint: grown }),
          () => checkHint({ password: grown, hint: `${other}${grown}` }),
          () =>
            checkSignUp({
              userCode: other,
              password: grown,
              confirmation: other,
              hint: grown,
              mothersFirstName: other,
            }),
          () => checkFile({ channel: "account", name, size: 1 }),
          () => checkFile({ channel: grown as never, name, size: other as never }),
          () => documentSubmission({ ...ACCOUNT, files: [{ name, size: 0 }] }),
          () => documentSubmission({ ...ACCOUNT, given: [grown as never], files: [{ name, size: 0 }] }),
          () => registrationStep({ journey: "site", known: [grown as never] }),
          () => claimSubmission({ plan: "dental", sentBy: grown as never }),
          () => serviceHours({ on: grown, at: other }),
          () => refusalSupport({ member: grown as never, sentBy: other as never }),
        ].map(outcome);
        const told = [...parts(one), ...parts(other)].filter((part) => outcomes.some((text) => text.includes(part)));
        expect(told).toEqual([]);
      }),
    );
  });

  const HALF = (length: number): number => length / 4;
  /** A text of a length, and one that is looked for in it. */
  const HOSTILE: Record<string, (length: number) => [text: string, part: string]> = {
    "one character": (length) => ["a".repeat(length), "a".repeat(length)],
    alternating: (length) => ["aB".repeat(length / 2), "Ba".repeat(length / 2)],
    "an almost-match": (length) => [`${"a".repeat(length - 1)}!`, "a".repeat(length / 2)],
    "the worst of a search": (length) => [
      "a".repeat(length),
      `${"a".repeat(HALF(length))}b${"a".repeat(HALF(length))}`,
    ],
    dots: (length) => [".".repeat(length), ".".repeat(length / 2)],
    "dots and what may run": (length) => ["a.exe.bb".repeat(length / 8), "a.exe.".repeat(length / 8)],
    spaces: (length) => [" ".repeat(length), `${" ".repeat(length / 2)}x`],
    "spaces before a letter": (length) => [`${" ".repeat(length - 1)}x`, " ".repeat(length / 2)],
    "one combining mark": (length) => [`e${"\u0301".repeat(length - 1)}`, "\u0301".repeat(length / 2)],
    "letters that compose": (length) => ["e\u0301".repeat(length / 2), "é".repeat(length / 2)],
    // Out of their order: each has to go before all of the others.
    "combining marks of two classes": (length) => [
      "\u0301\u0323".repeat(length / 2),
      "\u0323\u0301".repeat(length / 2),
    ],
    "half characters": (length) => ["\ud800".repeat(length), "\udc00".repeat(length / 2)],
    "half characters the wrong way round": (length) => ["\udc00\ud800".repeat(length / 2), "\ud800".repeat(length / 2)],
    "letters that grow when folded": (length) => ["ß".repeat(length), "s".repeat(length)],
    "what hides": (length) => ["\u200b\u202e".repeat(length / 2), "\u202e".repeat(length / 2)],
  };
  const ASKED: Record<string, (text: string, part: string) => unknown> = {
    checkUserCode: (text) => checkUserCode(text),
    checkPassword: (text) => checkPassword(text),
    "checkHint, the hint in the password": (password, hint) => checkHint({ password, hint }),
    "checkHint, the password in the hint": (hint, password) => checkHint({ password, hint }),
    checkSignUp: (password, hint) =>
      checkSignUp({ userCode: password, password, confirmation: password, hint, mothersFirstName: password }),
    checkFile: (name) => checkFile({ channel: "account", name, size: 1 }),
    documentSubmission: (name) =>
      documentSubmission({ ...ACCOUNT, files: [{ name: `${name.slice(4)}.pdf`, size: 1 }] }),
  };

  /** How long a run takes, in nanoseconds. */
  function duration(work: () => unknown): number {
    const started = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - started);
  }

  const SMALL = 16_384;
  const LARGE = 65_536;
  /** Four times the length in four times the time, twice that at most; a square takes sixteen times. */
  const MOST_GROWTH = 8;
  /** A run below that tells of the machine more than of the function; a square takes seconds. */
  const LEAST = 40e6;
  /** Another program may take some of the runs; a square is one in each. */
  const MOST_RUNS = 12;
  const LONG_ENOUGH = 1e9;

  it.each(Object.keys(HOSTILE))("of 64 kB takes the time of its length: %s (V-8)", (shape) => {
    const make = HOSTILE[shape]!;
    const [small, large] = [make(SMALL), make(LARGE)];
    const slow = Object.entries(ASKED).filter(([, ask]) => {
      const linear = Math.min(...[1, 2, 3].map(() => duration(() => ask(...small))));
      for (let run = 0, spent = 0; run < MOST_RUNS && spent < LONG_ENOUGH; run++) {
        const taken = duration(() => ask(...large));
        if (taken <= Math.max(LEAST, MOST_GROWTH * linear)) return false;
        spent += taken;
      }
      return true;
    });
    expect(slow.map(([name]) => name)).toEqual([]);
  });

  it("is refused above 65,536 units, before anything else looks at it", () => {
    const text = "a".repeat(LONGEST + 1);
    for (const [name, ask] of Object.entries(ASKED)) {
      // `documentSubmission` is given its extension in place of four units.
      const result = attempt(() => ask(text, "x"));
      const found = result.ok ? [] : result.issues.map(({ code }) => code);
      expect([name, ...new Set(found)]).toEqual([name, "E_STRING_TOO_LONG"]);
    }
    const hint = attempt(() => checkHint({ password: "x", hint: text }));
    expect(hint).toMatchObject({
      issues: [{ code: "E_STRING_TOO_LONG", params: { length: 65_537, maximum: 65_536 } }],
    });
  });
});

// ---------------------------------------------------------------- fresh results, frozen tables

const CALLS: Record<string, () => unknown> = {
  checkFile: () => checkFile({ channel: "account", name: "a.jpeg", size: 5_100_000, firstBytes: [1] }),
  checkHint: () => checkHint({ password: "abc", hint: "ab" }),
  checkPassword: () => checkPassword("e\u0301"),
  checkSignUp: () => checkSignUp({ userCode: "é", password: "x", confirmation: "y", hint: "z" }),
  checkUserCode: () => checkUserCode("é"),
  "claimSubmission, dental": () => claimSubmission({ plan: "dental", dentistTransmits: false, incurred: "2020-02-29" }),
  "claimSubmission, health": () => claimSubmission({ plan: "health", certificateNumber: false }),
  "documentPath, account": () => documentPath({ channel: "account", required: true }),
  "documentPath, service": () => documentPath({ channel: "sending-service" }),
  "documentSubmission, account": () =>
    documentSubmission({ ...ACCOUNT, requiredDocument: "another", given: [], files: [{ name: "a.gif", size: 0 }] }),
  "documentSubmission, service": () =>
    documentSubmission({ ...SENDING, onlineForm: true, files: [{ name: "a.gif", size: 0 }] }),
  fileAccess: () => fileAccess({ by: "staff" }),
  "onlineClaim, registered": () => onlineClaim({ registered: true, directDeposit: true, electronicStatement: false }),
  "onlineClaim, not registered": () => onlineClaim({ registered: false, directDeposit: false }),
  privacyRequest: () => privacyRequest({ kind: "access", written: false, copy: true, feeAnnounced: false }),
  receiptRetention: () => receiptRetention({ claimed: "2020-02-29" }),
  refusalSupport: () => refusalSupport({ member: false, promised: true, level: 3 }),
  registrationsNeeded: () => registrationsNeeded({ numbers: [{ contract: "K", certificate: "1" }] }),
  "registrationStep, app": () => registrationStep({ journey: "app", known: ["app-installed", "submitted"], files: 2 }),
  "registrationStep, site": () => registrationStep({ journey: "site", branch: "existing-code", known: ["hint"] }),
  serviceHours: () => serviceHours({ on: "2020-03-16", at: "08:15" }),
};

describe("results", () => {
  /** Changes everything that can be changed, and says how much that was not frozen. */
  function spoil(value: unknown): number {
    if (typeof value !== "object" || value === null) return 0;
    let frozen = Object.isFrozen(value) ? 1 : 0;
    for (const [key, part] of Object.entries(value)) {
      frozen += spoil(part);
      Reflect.set(value, key, "spoiled");
    }
    if (Array.isArray(value) && frozen === 0) value.push("spoiled");
    return frozen;
  }

  it.each(Object.keys(CALLS))("of %s are new each time, share nothing, and are plain data", (name) => {
    const call = CALLS[name]!;
    const tables = JSON.stringify(serviceTables);
    const first = call();
    const kept = structuredClone(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(kept);
    expect(spoil(first)).toBe(0);
    expect(call()).toStrictEqual(kept);
    expect(JSON.stringify(serviceTables)).toBe(tables);
  });

  it("cannot change the tables, which are frozen all the way down", () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(serviceTables)).toBe(true);
  });

  it("do not change what they are given", () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const numbers = freeze([
      { contract: "K", certificate: "1" },
      { contract: "K", certificate: "2" },
    ]);
    const { needed } = registrationsNeeded({ numbers });
    expect(needed).toEqual(numbers);
    expect(needed[0]).not.toBe(numbers[0]);
    const files = freeze([{ name: "a.pdf", size: 9, firstBytes: [0x25, 0x50, 0x44, 0x46, 0x2d, 1, 2, 3, 4] }]);
    expect(documentSubmission({ ...freeze(ACCOUNT), files }).status).toBe("accepted");
    expect(registrationStep(freeze({ journey: "site", known: ["hint", "hint"] })).ahead).toEqual(["hint"]);
  });
});
