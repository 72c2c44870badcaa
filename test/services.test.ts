import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../src/index.js";
import {
  checkFile,
  checkHint,
  checkPassword,
  checkSignUp,
  claimSubmission,
  documentPath,
  privacyRequest,
  refusalSupport,
  registrationsNeeded,
  registrationStep,
  serviceTables,
  uploadLimits,
  type RegistrationFact,
} from "../src/services.js";
import { holds } from "../src/services/registration/text.js";

describe("a claim to SSQ", () => {
  const asked = ["way", "certificate-number"];

  it("of health misses nothing that only a dental one has", () => {
    expect(claimSubmission({ plan: "health" })).toEqual({
      document: "S2",
      status: "unknown",
      ways: ["card", "online", "mail"],
      forms: [],
      carries: ["certificate-number"],
      sendTo: [...serviceTables.planClaims.address.value],
      receivedBy: null,
      missing: asked,
      reasons: [{ code: "R_HEALTH_CLAIM_WAY", params: {}, article: "CLM-05" }],
    });
  });

  it("of dental care may still go in any way while the dentist is not asked", () => {
    const { ways, missing, receivedBy } = claimSubmission({ plan: "dental", incurred: "2019-02-28" });
    expect([ways, missing, receivedBy]).toEqual([
      ["card", "online", "mail"],
      ["dentist-transmits", "way", "form", "certificate-number"],
      "2020-02-28",
    ]);
    expect(claimSubmission({ plan: "dental" }).receivedBy).toBe(null);
  });

  it("and any letter bear the certificate number", () => {
    expect(privacyRequest({ kind: "access", written: true }).carries).toEqual(["certificate-number"]);
  });
});

describe("a registration", () => {
  const APP = ["app-installed", "app-open", "sign-up-pressed", "contract-number", "certificate-number"] as const;
  const FIRST = [
    "user-code",
    "password",
    "confirmation",
    "hint",
    "mothers-first-name",
    "submitted",
    "code-noted",
  ] as const;
  const helpOf = (journey: "site" | "app", known: readonly RegistrationFact[]) => {
    const { step, help } = registrationStep({ journey, known, branch: "first-time", files: 2 });
    return [step, ...help];
  };

  it("says where to turn", () => {
    const numbers = ["contract-number", "certificate-number"] as const;
    expect(helpOf("site", [])).toEqual(["before-you-start", "payment-card", "plan-administrator"]);
    expect(helpOf("app", APP.slice(0, 3))).toEqual(["numbers", "payment-card", "plan-administrator"]);
    expect(helpOf("app", APP)).toEqual(["personal-information", "insurer"]);
    expect(helpOf("site", [...numbers, ...FIRST, "signed-in"])).toEqual(["choose-file", "insurer"]);
    const inApp = [...APP, "personal-information", ...FIRST, "signed-in"] as const;
    expect(helpOf("app", inApp)).toEqual(["choose-file", "info-icon", "insurer"]);
    expect(helpOf("site", numbers)).toEqual(["user-code"]);
  });

  it("is needed for each pair of numbers, once", () => {
    const [one, two, three] = [
      { contract: "1", certificate: "12" },
      { contract: "11", certificate: "2" },
      { contract: "1", certificate: "2" },
    ] as const;
    expect(registrationsNeeded({ numbers: [one, two, one, three], registered: [two] })).toEqual({
      document: "S1",
      needed: [one, three],
      article: "REG-02",
    });
  });

  it("warns of a password that another system may count otherwise", () => {
    expect(checkPassword("Abc1234e\u0301").warnings).toEqual([
      { code: "W_NOT_COMPOSED", params: { typed: 9, composed: 8 }, article: "REG-05" },
    ]);
  });

  it("leaves no hint to judge that is refused already", () => {
    expect(checkSignUp({ password: "Abc12345", hint: "abc1" }).fields.hint.map(({ code }) => code)).toEqual([
      "R_HINT_REVEALS",
    ]);
  });

  it("has a hint that reveals in any case, of letters that have no single capital too", () => {
    const reveals = (password: string, hint: string) => checkHint({ password, hint }).status;
    expect(reveals("STRASSE1", "stra\u1e9ee1")).toBe("refused");
    expect(reveals("\u03a3\u03c2abc", "\u03c3\u03c3ABC")).toBe("refused");
    expect(reveals("\u212a1234567", "k1234567")).toBe("refused");
    expect(reveals("Abc12345", "Abd12345")).toBe("unknown");
  });

  it("finds a text in another wherever it is, as includes does", () => {
    const letter = fc.constantFrom("a", "a", "b", "c");
    const few = fc.string({ unit: letter, maxLength: 24 });
    const part = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(few, part, (text, wanted) => holds(text, wanted) === text.includes(wanted)),
      { numRuns: 3000 },
    );
    // Each beginning that ends again is tried before the next character.
    for (const [text, wanted] of [
      ["aabaabaaab", "aabaaab"],
      ["abababac", "ababac"],
      ["aaab", "aab"],
      ["abcabdabcabcabd", "abcabcabd"],
      ["aabaab", "aabaaa"],
      ["aababc", "aabc"],
    ] as const) {
      expect([wanted, holds(text, wanted)]).toEqual([wanted, text.includes(wanted)]);
    }
  });
});

describe("a refusal of psychotherapy", () => {
  it("is sent without the client’s name", () => {
    const form = { filledBy: "client", showsName: false, showsInsuredCode: false } as const;
    const told = { member: true, clientReported: true, clientInformed: true, form, sentBy: "therapist" } as const;
    expect(refusalSupport(told).status).toBe("complete");
    expect(refusalSupport({ ...told, sendingShowsName: true })).toMatchObject({
      status: "refused",
      step: "send-form",
      missing: ["form-sent"],
      reasons: [{ code: "R_SENDING_NAME", params: {}, article: "APQ-05" }],
    });
  });
});

describe("documents to National Insurance", () => {
  it("have limits of their channel", () => {
    expect(uploadLimits({ channel: "sending-service" })).toEqual({
      document: "S4",
      extensions: ["jpeg", "jpg", "tiff", "tif", "png", "bmp", "pdf"],
      mostFiles: 15,
      mostBytes: 10_000_000,
      article: "DOC-06",
      readings: { megabyte: "decimal" },
    });
    expect(uploadLimits({ channel: "account" }, { readings: { megabyte: "binary" } })).toEqual({
      document: "S4",
      extensions: ["jpg", "png", "tif", "tiff", "pdf", "jpeg"],
      mostFiles: null,
      mostBytes: 5_242_880,
      article: "DOC-07",
      readings: { megabyte: "binary" },
    });
  });

  it("have a path of their channel and department", () => {
    const steps = (input: Parameters<typeof documentPath>[0]) =>
      documentPath(input).path.map(({ step, article }) => `${step} ${article}`);
    const after = [
      "add-remark DOC-04",
      "choose-agency DOC-04",
      "choose-category-and-type DOC-04",
      "choose-file DOC-06",
    ];
    const before = ["open-site DOC-01", "send-documents DOC-01", "choose-department DOC-02"];
    const sending = (department?: "benefits" | "collection-employers" | "health-funds") =>
      steps({ channel: "sending-service", department });
    const withSubject = [...before, "choose-subject DOC-02", "enter-identification DOC-02", ...after];
    expect(sending("benefits")).toEqual(withSubject);
    expect(sending()).toEqual(withSubject);
    expect(sending("health-funds")).toEqual([...before, "enter-identification DOC-02", ...after]);
    expect(sending("collection-employers")).toEqual([...before, "enter-identification DOC-03", ...after]);
    expect(steps({ channel: "account" })).toEqual([
      "sign-in DOC-01",
      "upload-documents DOC-08",
      "choose-subject DOC-08",
      "choose-category-and-type DOC-08",
      "attach-file DOC-08",
    ]);
  });

  it("say all that is wrong with a file, and what would be right", () => {
    const { reasons } = checkFile({ channel: "account", name: "a.bmp", size: 0 });
    expect(reasons).toEqual([
      { code: "R_FORMAT", params: { formats: "jpg, png, tif, tiff, pdf" }, article: "DOC-07" },
      { code: "R_FILE_EMPTY", params: {}, article: null },
    ]);
    expect(explain(reasons, "en")[0]).toContain("jpg, png, tif, tiff, pdf");
    const text = { channel: "account", name: "a.png", size: 9, firstBytes: [0x61] } as const;
    expect(checkFile(text).reasons).toEqual([{ code: "R_SIGNATURE", params: { format: "png" }, article: null }]);
    const between = checkFile(
      { channel: "account", name: "a.png", size: 5_100_000 },
      { readings: { megabyte: "binary" } },
    );
    expect(between).toMatchObject({
      accepted: true,
      warnings: [{ code: "W_MEGABYTE", params: { decimal: 5_000_000, binary: 5_242_880 }, article: "DOC-07" }],
    });
  });

  it("are looked at as far as their bytes are known", () => {
    const bmp = { channel: "sending-service", name: "a.bmp" } as const;
    const signature = (size: number, firstBytes: number[]) => checkFile({ ...bmp, size, firstBytes }).signature;
    expect(signature(2, [0x42, 0x4d])).toBe("matches");
    expect(signature(1, [0x42])).toBe("differs");
    expect(signature(9, [0x42])).toBe("not-checked");
    expect(signature(9, [0x42, 0x4d, 0, 0, 0, 0, 0, 0, 0])).toBe("matches");
  });

  it("have names counted in bytes, as typed or composed", () => {
    const lengthOf = (name: string) =>
      checkFile({ channel: "account", name, size: 1 }).reasons.find(({ code }) => code === "R_NAME_LENGTH")?.params[
        "length"
      ];
    expect(lengthOf(`${"a".repeat(252)}.pdf`)).toBe(256);
    expect(lengthOf(`${"a".repeat(251)}.pdf`)).toBe(undefined);
    // One, two, three and four bytes, at each bound.
    expect(lengthOf(`${"\u007f".repeat(252)}.pdf`)).toBe(256);
    expect(lengthOf(`${"\u0080".repeat(127)}.pdf`)).toBe(258);
    expect(lengthOf(`${"\u07ff".repeat(127)}.pdf`)).toBe(258);
    expect(lengthOf(`${"\u0800".repeat(84)}.pdf`)).toBe(256);
    expect(lengthOf(`${"\uffff".repeat(84)}.pdf`)).toBe(256);
    expect(lengthOf(`${"\u{10000}".repeat(63)}.pdf`)).toBe(256);
  });

  it("may have other marks in their name", () => {
    const codes = (name: string) => checkFile({ channel: "account", name, size: 1 }).reasons.map(({ code }) => code);
    expect(codes("a.-exe.pdf")).toEqual([]);
    expect(codes("a. EXE .pdf")).toEqual(["R_NAME_EXECUTABLE"]);
    expect(codes("a\u202eb.pdf")).toEqual(["R_NAME_BIDI"]);
    expect(codes("a\u202e\u200bb.pdf")).toEqual(["R_NAME_BIDI", "R_NAME_INVISIBLE"]);
  });
});
