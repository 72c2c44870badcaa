// What the package says of the service documents, held to the second readings of their pages.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason, Warning } from "../../src/index.js";
import {
  checkFile,
  checkHint,
  checkPassword,
  checkUserCode,
  claimSubmission,
  documentSubmission,
  receiptRetention,
  refusalSupport,
  registrationStep,
  serviceHours,
  type DocumentField,
  type DocumentSubmissionInput,
  type FileCheck,
  type RegistrationFact,
  type RegistrationStepInput,
} from "../../src/services.js";
import { RUNS } from "../runs.js";
import { addDays } from "./dates.js";
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
  SURELY_EXECUTABLE,
  userCodeOracle,
  type DentalClaimInput,
  type FileVerdict,
  type RefusalInput,
} from "./services.js";

// The oracles tell codes, sorted; the order of ours is held by the golden rows.
const codes = (told: readonly (Reason | Warning)[]): string[] => told.map(({ code }) => code).sort();
const paramsOf = (told: readonly (Reason | Warning)[], code: string) => told.find((one) => one.code === code)?.params;
const thorough = { numRuns: RUNS * 10 };
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** Every combination of the values of some keys, `undefined` being one that is absent. */
function product(values: Record<string, readonly unknown[]>): Record<string, unknown>[] {
  return Object.entries(values).reduce<Record<string, unknown>[]>(
    (rows, [key, options]) =>
      rows.flatMap((row) => options.map((value) => (value === undefined ? row : { ...row, [key]: value }))),
    [{}],
  );
}

// ---------------------------------------------------------------- S1

/** Characters on both sides of every class, and those that change when they are composed, folded or split in two. */
const STRANGE = [
  ..."azAZ09@[`{/:!~ ",
  ..."éßſİıςΣＡａ٣²٪",
  ...["\u0301", "\u0323", "\u0338", "\u212a", "\u037e", "\u1fef", "\u00ad", "\u200b", "\u202e", "\ufeff", "\u2028"],
  ...["\0", "\t", "\u007f", "\u0085", "\u00a0", "\ud800", "\udc00", "\u{1f600}", "\u{e0041}"],
];
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abzABZ019") },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const typed = (lengths: readonly number[]) =>
  fc
    .constantFrom(...lengths)
    .chain((length) =>
      fc
        .oneof(
          fc.array(fc.constantFrom(..."abzABZ019"), { minLength: length, maxLength: length }),
          fc.array(character, { minLength: length, maxLength: length }),
        )
        .map((parts) => parts.join("")),
    );

describe("S1, registration", () => {
  it("checkUserCode", () => {
    fc.assert(
      fc.property(typed([0, 1, 4, 5, 6, 20, 35, 36, 37, 60]), (code) => {
        const { accepted, reasons } = checkUserCode(code);
        expect({ accepted, reasons: codes(reasons) }).toStrictEqual(userCodeOracle(code));
      }),
      thorough,
    );
  });

  it("checkPassword", () => {
    const password = fc.oneof(
      typed([0, 6, 7, 8, 9, 12]),
      // Pairs that compose: a letter, or a sign, that goes into another.
      fc
        .array(fc.constantFrom("e\u0301", "=\u0338", "\u212a", "\u037e", "A\u030a", "a", "B", "1", "!"), {
          maxLength: 10,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(password, (entry) => {
        const { accepted, classes, reasons, warnings } = checkPassword(entry);
        const { length, notComposed, ...verdict } = passwordOracle(entry);
        expect({ accepted, classes, reasons: codes(reasons) }).toStrictEqual(verdict);
        const told = paramsOf(reasons, "R_PASSWORD_LENGTH");
        if (told !== undefined) expect(told["length"]).toBe(length);
        expect(paramsOf(reasons, "R_PASSWORD_CLASSES")?.["count"] ?? classes.length).toBe(classes.length);
        expect(codes(warnings)).toEqual(notComposed === null ? [] : ["W_NOT_COMPOSED"]);
        expect(paramsOf(warnings, "W_NOT_COMPOSED") ?? null).toEqual(notComposed);
      }),
      thorough,
    );
  });

  it("checkHint", () => {
    const changed = (text: string) =>
      fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), text.normalize("NFD"), text.normalize("NFC"));
    const pair = typed([0, 1, 2, 8]).chain((password) =>
      fc.tuple(
        fc.constant(password),
        fc.oneof(
          typed([0, 1, 2, 8, 20]),
          fc
            .tuple(typed([0, 1, 3]), changed(password), typed([0, 1, 3]))
            .map(([before, secret, after]) => before + secret + after),
          // A part of it, and nearly all of it.
          fc.tuple(fc.nat(8), fc.nat(8)).map(([start, end]) => password.slice(start, end)),
          fc.nat(8).map((place) => password.slice(0, place) + password.slice(place + 1)),
        ),
      ),
    );
    fc.assert(
      fc.property(pair, ([password, hint]) => {
        const { status, reasons } = checkHint({ password, hint });
        expect({ status, reasons: codes(reasons) }).toStrictEqual(hintOracle(password, hint));
      }),
      thorough,
    );
  });

  it("registrationStep", () => {
    const facts = [
      ...["contract-number", "certificate-number", "app-installed", "app-open", "sign-up-pressed"],
      ...["personal-information", "user-code", "password", "confirmation", "hint", "mothers-first-name", "submitted"],
      ...["code-noted", "signed-in", "file-chosen", "agreement-accepted"],
    ] as RegistrationFact[];
    // Few missing: every step must be reached, the last ones too.
    const known = fc.oneof(
      fc.subarray(facts),
      fc.subarray(facts, { maxLength: 3 }).map((missing) => facts.filter((fact) => !missing.includes(fact))),
    );
    const branch = fc.constantFrom(undefined, "first-time" as const, "existing-code" as const);
    const files = fc.constantFrom(undefined, 1, 2, 1000);
    const products = ["group-insurance", "group-retirement-savings", "group-annuities", "other"] as const;
    const existingCodeFor = fc.constantFrom(undefined, ...products);
    const input: fc.Arbitrary<RegistrationStepInput> = fc.oneof(
      fc.record({ journey: fc.constant("site" as const), known, branch, files }),
      fc.record({ journey: fc.constant("app" as const), known, branch, existingCodeFor, files }),
    );
    fc.assert(
      fc.property(input, (one) => {
        const { step, missing, left, ahead, reasons } = registrationStep(one);
        const told = { step, missing: missing.sort(), left, ahead: ahead.sort(), reasons: codes(reasons) };
        expect(told).toStrictEqual(registrationStepOracle(one));
      }),
      thorough,
    );
  });
});

// ---------------------------------------------------------------- S0 and S2

describe("S0 and S2, hours, receipts, claims", () => {
  const day = fc.oneof(
    fc.integer({ min: 0, max: 100_000 }).map((days) => addDays("1900-01-01", days)),
    fc.constantFrom("1900-01-01", "2020-02-28", "2020-02-29", "2020-03-01", "2019-12-31", "2100-02-28", "2199-12-31"),
  );
  const at = fc
    .oneof(fc.constantFrom(0, 479, 480, 481, 509, 510, 511, 989, 990, 991, 1439), fc.integer({ min: 0, max: 1439 }))
    .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`);

  it("serviceHours", () => {
    fc.assert(
      fc.property(day, at, (on, time) => {
        const { open, sources, warnings } = serviceHours({ on, at: time });
        const [leaflet, webClaims] = sources.map(({ open, next }) => ({ open, next }));
        const expected = serviceHoursOracle(on, time);
        expect({ leaflet, webClaims, open }).toStrictEqual(expected);
        expect(codes(warnings)).toEqual(
          expected.open === "unknown" ? ["W_HOLIDAYS", "W_HOURS_DIFFER"] : ["W_HOLIDAYS"],
        );
      }),
      thorough,
    );
  });

  it("receiptRetention", () => {
    fc.assert(
      fc.property(day, (claimed) => {
        const { from, until } = receiptRetention({ claimed });
        expect({ from, until }).toStrictEqual(receiptRetentionOracle(claimed));
      }),
      thorough,
    );
  });

  it("claimSubmission, dental: every state", () => {
    const forms = product({ of: ["insurer", "dentist"], completed: [true, false], signed: [true, false] });
    const states = product({
      dentistTransmits: [undefined, true, false],
      sentBy: [undefined, "card", "online", "mail"],
      form: [undefined, null, ...forms],
      certificateNumber: [undefined, true, false],
    }) as DentalClaimInput[];
    const differing = states.flatMap((state) => {
      const { status, ways, forms: asked, carries, missing, reasons } = claimSubmission({ plan: "dental", ...state });
      const told = { status, ways, forms: asked.map(({ of }) => of), carries, missing, reasons: codes(reasons) };
      const expected = dentalClaimOracle(state);
      return JSON.stringify(told) === JSON.stringify(expected) ? [] : [{ state, told, expected }];
    });
    expect(states).toHaveLength(360);
    expect({ differ: differing.length, first: differing.slice(0, 3) }).toEqual({ differ: 0, first: [] });
  });
});

// ---------------------------------------------------------------- S3

describe("S3, refusal support", () => {
  it("refusalSupport: every state", () => {
    const forms = product({
      filledBy: ["client", "therapist"],
      showsName: [true, false],
      showsInsuredCode: [true, false],
      showsOtherPersonal: [undefined, true, false],
    });
    const flag = [undefined, true, false];
    const states = product({
      member: [true, false],
      clientReported: flag,
      clientInformed: flag,
      promised: flag,
      form: [undefined, null, ...forms],
      sentBy: [undefined, null, "client", "therapist"],
      sendingShowsName: flag,
      // The level is told beside the rest, whatever it is.
      level: [undefined, 1, 2, 3],
    }) as RefusalInput[];
    const left = { "client-reported": "client-report", "client-informed": "inform-client" } as const;
    const steps = { ...left, "form-filled": "fill-form", "form-sent": "send-form" } as const;
    let differ = 0;
    const first: unknown[] = [];
    for (const state of states) {
      const { status, step, missing, cost, plan, reasons, warnings } = refusalSupport(state);
      const told = {
        status,
        step,
        left: missing.map((fact) => steps[fact]),
        cost,
        plan: plan === null ? null : { covered: plan.covered, rate: plan.rate },
        reasons: codes(reasons),
        warnings: codes(warnings),
      };
      const expected = refusalSupportOracle(state);
      // Ours asks for one step at a time.
      const asked = { ...expected, left: expected.left.slice(0, 1) };
      if (JSON.stringify(told) !== JSON.stringify(asked) && differ++ < 3) first.push({ state, told, asked });
    }
    expect(states).toHaveLength(2 * 27 * 26 * 4 * 3 * 4);
    expect({ differ, first }).toEqual({ differ: 0, first: [] });
  });
});

// ---------------------------------------------------------------- S4

const channel = fc.constantFrom("sending-service" as const, "account" as const);
const megabyte = fc.constantFrom("decimal" as const, "binary" as const);

const size = fc.oneof(
  fc.constantFrom(0, 1, 4_999_999, 5_000_000, 5_000_001, 5_242_879, 5_242_880, 5_242_881),
  fc.constantFrom(9_999_999, 10_000_000, 10_000_001, 10_485_759, 10_485_760, 10_485_761, Number.MAX_SAFE_INTEGER),
  fc.integer({ min: 1, max: 12_000_000 }),
);

const FORMATS = ["jpeg", "jpg", "tiff", "tif", "png", "bmp", "pdf", "PDF", "Jpeg", "gif", "exe", "ｐｄｆ", "", " pdf"];
/** Between two dots: of what may run, only what nobody would dispute. */
const piece = fc.oneof(
  fc.constantFrom(
    "form",
    "scan 1",
    "été",
    "e\u0301te\u0301",
    "v2",
    "",
    " ",
    "con",
    "CON ",
    "nul",
    "com1",
    "com¹",
    "com0",
  ),
  fc.constantFrom("lpt9", "conin$", "aux", "console", "pdf", ...SURELY_EXECUTABLE, "EXE", " exe "),
  fc.constantFrom(
    "a/b",
    "a\\b",
    "c:",
    "a?b",
    "<a",
    "exe;",
    "scr!x",
    "\u3164",
    "\u2800",
    "\ufffe",
    "\u{1d159}",
    "\ufe0f",
    "\u202e",
    "\u200f",
    "\u200b",
    "\u00ad",
    "\0",
    "\u0085",
    "\u2028",
    "\ud800",
    "\udfff",
  ),
  fc.constantFrom(250, 251, 252).map((length) => "x".repeat(length)),
  fc.constantFrom(125, 126).map((length) => "é".repeat(length)),
);
const end = fc.constantFrom("", "", "", " ", ".", "\u00a0", "\u3000", "\u200d");
const name = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom(...FORMATS), end)
  .map(([pieces, format, last]) => `${[...pieces, format].join(".")}${last}`);
const plainName = fc.constantFrom("a.pdf", "b.jpg", "c.jpeg", "d.tif", "e.tiff", "f.png", "g.bmp");

const SIGNATURES = [
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x42, 0x4d],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
];
/** A signature, whole or cut, right or with a byte changed, with more after it. */
const firstBytes = fc
  .tuple(fc.constantFrom(...SIGNATURES), fc.nat(9), fc.option(fc.nat(7)), fc.boolean())
  .map(([signature, length, wrong, isTyped]) => {
    const bytes = [...signature, 1, 2, 3, 4].slice(0, length);
    if (wrong !== null && wrong < bytes.length) bytes[wrong] = 255 - bytes[wrong]!;
    return isTyped ? Uint8Array.from(bytes) : bytes;
  });

const file = fc.record({
  name: fc.oneof(plainName, name, typed([0, 1, 5])),
  size,
  firstBytes: optional(firstBytes),
});

const FAMILY: Record<string, FileVerdict["format"]> = { jpg: "jpeg", tif: "tiff" };

/** A file as the oracle tells it: the family of its format (decided: ours is its extension). */
function toldOf({ accepted, format, signature, reasons, warnings }: FileCheck) {
  const family = format === null ? null : (FAMILY[format] ?? (format as FileVerdict["format"]));
  return { accepted, format: family, signature, reasons: codes(reasons), warnings: codes(warnings) };
}

function expectedOf({ nameLength: _, ...verdict }: FileVerdict) {
  return verdict;
}

describe("S4, sending documents", () => {
  it("checkFile", () => {
    fc.assert(
      fc.property(file, channel, megabyte, (one, through, reading) => {
        const result = checkFile({ ...one, channel: through }, { readings: { megabyte: reading } });
        const verdict = fileOracle({ ...one, channel: through }, reading);
        expect(toldOf(result)).toStrictEqual(expectedOf(verdict));
        expect(result.readings).toEqual({ megabyte: reading });
        const tooLong = paramsOf(result.reasons, "R_NAME_LENGTH");
        if (tooLong !== undefined) expect(tooLong).toEqual({ length: verdict.nameLength, maximum: 255 });
      }),
      { numRuns: RUNS * 20 },
    );
  });

  it("documentSubmission", () => {
    const fields = [
      ...["code-and-password", "subject", "insured-identification", "employer-file", "booklet-identification"],
      ...["mobile-phone", "email", "remark", "agency", "category", "type", "required-document"],
    ] as DocumentField[];
    const given = fc.oneof(
      fc.subarray(fields),
      fc.subarray(fields, { maxLength: 1 }).map((missing) => fields.filter((field) => !missing.includes(field))),
    );
    const good = fc.record({ name: plainName, size: fc.constant(1000) });
    const files = fc.oneof(
      fc.array(good, { maxLength: 3 }),
      fc.array(file, { maxLength: 3 }),
      fc.constantFrom(14, 15, 16).chain((length) => fc.array(good, { minLength: length, maxLength: length })),
    );
    const departments = ["benefits", "collection-insured", "collection-employers", "health-funds"] as const;
    const input: fc.Arbitrary<DocumentSubmissionInput> = fc.oneof(
      fc.record({
        channel: fc.constant("sending-service" as const),
        department: fc.constantFrom(undefined, ...departments),
        onlineForm: fc.constantFrom(undefined, false, false, true),
        given,
        files,
      }),
      fc.record({
        channel: fc.constant("account" as const),
        requiredDocument: fc.constantFrom(undefined, "none" as const, "this" as const, "another" as const),
        given,
        files,
      }),
    );
    fc.assert(
      fc.property(input, megabyte, (one, reading) => {
        const result = documentSubmission(one, { readings: { megabyte: reading } });
        const { status, missing, agency } = result;
        const { reasons, warnings } = result;
        const verdict = documentSubmissionOracle(one, reading);
        expect({ status, missing: missing.sort(), agency }).toStrictEqual({
          status: verdict.status,
          missing: verdict.missing,
          agency: verdict.agency,
        });
        expect(codes(reasons)).toEqual(verdict.reasons);
        expect(codes(warnings)).toEqual(verdict.warnings);
        expect(result.files.map(toldOf)).toStrictEqual(verdict.files.map(expectedOf));
        const tooMany = paramsOf(reasons, "R_TOO_MANY_FILES");
        if (tooMany !== undefined) expect(tooMany).toEqual({ count: one.files.length, maximum: 15 });
      }),
      thorough,
    );
  });
});
