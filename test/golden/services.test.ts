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
} from "../../src/services.js";
import {
  CLAIM_SUBMISSION,
  DOCUMENT_PATH,
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
  SERVICE_ERRORS,
  SERVICE_HOURS,
  SIGN_UP,
  USER_CODE,
  type ServiceRow,
} from "./data/services.js";

// The five documents of services, worked by hand from their texts: one row, one test.

type Call = (input: unknown, context: object) => unknown;

const OF = {
  checkFile: (input, context) => checkFile(input as never, context),
  checkHint: (input) => checkHint(input as never),
  checkPassword: (input) => checkPassword(input as never),
  // Reasons are told beside each field, and each file; the rows have them all in one list.
  checkSignUp: (input) => {
    const check = checkSignUp(input as never);
    return { ...check, reasons: Object.values(check.fields).flat() };
  },
  checkUserCode: (input) => checkUserCode(input as never),
  claimSubmission: (input) => claimSubmission(input as never),
  documentPath: (input) => documentPath(input as never),
  documentSubmission: (input, context) => {
    const sent = documentSubmission(input as never, context);
    return { ...sent, reasons: [...sent.reasons, ...sent.files.flatMap(({ reasons }) => reasons)] };
  },
  fileAccess: (input) => fileAccess(input as never),
  onlineClaim: (input) => onlineClaim(input as never),
  privacyRequest: (input) => privacyRequest(input as never),
  receiptRetention: (input) => receiptRetention(input as never),
  refusalSupport: (input) => refusalSupport(input as never),
  registrationsNeeded: (input) => registrationsNeeded(input as never),
  registrationStep: (input) => registrationStep(input as never),
  serviceHours: (input) => serviceHours(input as never),
} satisfies Record<string, Call>;
const callOf = (name: keyof typeof OF): Call => OF[name];

const GROUPS: { name: keyof typeof OF; rows: readonly ServiceRow[] }[] = [
  { name: "claimSubmission", rows: CLAIM_SUBMISSION },
  { name: "privacyRequest", rows: PRIVACY_REQUEST },
  { name: "fileAccess", rows: FILE_ACCESS },
  { name: "onlineClaim", rows: ONLINE_CLAIM },
  { name: "receiptRetention", rows: RECEIPT_RETENTION },
  { name: "serviceHours", rows: SERVICE_HOURS },
  { name: "checkUserCode", rows: USER_CODE },
  { name: "checkPassword", rows: PASSWORD },
  { name: "checkHint", rows: HINT },
  { name: "checkSignUp", rows: SIGN_UP },
  { name: "registrationsNeeded", rows: REGISTRATIONS },
  { name: "registrationStep", rows: [...REGISTRATION_STEP, ...REGISTRATION_NUMBER] },
  { name: "refusalSupport", rows: REFUSAL_SUPPORT },
  { name: "checkFile", rows: FILE },
  { name: "documentSubmission", rows: DOCUMENT_SUBMISSION },
  { name: "documentPath", rows: DOCUMENT_PATH },
];

interface Told {
  reasons: { code: string }[];
  sendTo: string[] | null;
  path: { step: string; article: string | null }[];
}

describe.each(GROUPS)("$name", ({ name, rows }) => {
  it.each(rows)("$id $why ($article, $page)", ({ input, readings = {}, expected, codes = [] }) => {
    const result = callOf(name)(input, { readings });
    expect(result).toMatchObject(expected);
    if (codes.length > 0) {
      expect((result as Told).reasons.map((one) => one.code)).toEqual(expect.arrayContaining([...codes]));
    }
  });

  it("has ids of its own", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe.each([
  { name: "claimSubmission" as const, rows: CLAIM_SUBMISSION },
  { name: "privacyRequest" as const, rows: PRIVACY_REQUEST },
])("the address of $name", ({ name, rows }) => {
  it.each(rows.filter(({ address }) => address !== undefined))("$id $why", ({ input, address = [] }) => {
    const { sendTo } = callOf(name)(input, {}) as Told;
    for (const words of address) expect(sendTo?.join("\n")).toContain(words);
  });
});

describe("the steps of documentPath", () => {
  it.each(DOCUMENT_PATH)("$id $why: $cites and none of $citesNot", ({ input, cites, citesNot }) => {
    const cited = (callOf("documentPath")(input, {}) as Told).path.map(({ article }) => article);
    expect(cited).toEqual(expect.arrayContaining([...cites]));
    expect(cited.filter((article) => article !== null && citesNot.includes(article))).toEqual([]);
  });
});

describe("without meaning", () => {
  it.each(SERVICE_ERRORS)("$id $of: $why ($article, $page)", ({ of, input, code }) => {
    const result = attempt(() => callOf(of)(input, {}));
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });
});
