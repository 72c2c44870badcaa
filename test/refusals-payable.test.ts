import { describe, expect, test } from "vitest";
import * as api from "../src/index.js";
import { attempt } from "../src/index.js";
import * as services from "../src/services.js";

// Benefits payable and services: what each field is refused with, its path and the article that asks for it.

type Call = (input: unknown) => unknown;

/** A whole valid input, the article of what is no such input, and those of its fields; a `?` behind the path is one that may be absent. */
interface Row {
  call: Call;
  input: unknown;
  root: string;
  fields: Record<string, string>;
}

const life = {
  basic: true,
  dependants: true,
  additional: 1,
  spouse: { amount: "10000", sex: "female", smoker: false },
};
const LIFE = {
  life: "LIF-01",
  "life.basic?": "LIF-02",
  "life.dependants?": "LIF-05",
  "life.additional?": "LIF-04",
  "life.spouse?": "LIF-07",
  "life.spouse.amount": "LIF-07",
  "life.spouse.sex": "LIF-14",
  "life.spouse.smoker?": "LIF-16",
};
const deferred = {
  kind: "deferred-salary",
  from: "2020-01-05",
  until: "2021-01-02",
  agreedSalary: "40000",
  toldInsurer: "2020-01-04",
};
const DEFERRED = {
  "programme?": "LIF-20",
  "programme.from": "LIF-20",
  "programme.until": "LIF-20",
  "programme.agreedSalary": "DEF-02",
  "programme.toldInsurer": "DEF-03",
};
const retirement = { kind: "retirement-programme", from: "2020-01-05", until: "2021-01-02", salaryWithout: "50000" };
const RETIREMENT = {
  "programme?": "LIF-20",
  "programme.from": "LIF-20",
  "programme.until": "LIF-20",
  "programme.salaryWithout": "RET-04",
};
const form = { of: "dentist", completed: true, signed: true };
const refused = { filledBy: "client", showsName: false, showsInsuredCode: false, showsOtherPersonal: false };
const file = { name: "a.pdf", size: 100, firstBytes: [37] };
const pair = { contract: "K-1", certificate: "1" };

const call = (work: (input: never) => unknown): Call => work as Call;

const ROWS: Record<string, Row> = {
  "deathBenefit, the member": {
    call: call(api.deathBenefit),
    input: {
      deceased: "member",
      on: "2020-06-03",
      life,
      insurableSalary: "50000",
      programme: deferred,
      accidental: true,
    },
    root: "LIF-01",
    fields: { on: "GEN-01", ...LIFE, insurableSalary: "LIF-02", ...DEFERRED, "accidental?": "LIF-03" },
  },
  "deathBenefit, in retirement": {
    call: call(api.deathBenefit),
    input: { deceased: "member", on: "2020-06-03", life, insurableSalary: "50000", programme: retirement },
    root: "LIF-01",
    fields: { insurableSalary: "LIF-02", ...RETIREMENT },
  },
  "deathBenefit, a child": {
    call: call(api.deathBenefit),
    input: { deceased: "child", on: "2020-06-03", life, noSpouseShown: true },
    root: "LIF-01",
    fields: { on: "GEN-01", ...LIFE, "noSpouseShown?": "LIF-06" },
  },
  dismembermentBenefit: {
    call: call(api.dismembermentBenefit),
    input: { on: "2020-06-03", life, insurableSalary: "50000", programme: deferred, losses: ["0.5"] },
    root: "LIF-03",
    fields: { on: "GEN-01", ...LIFE, insurableSalary: "LIF-02", ...DEFERRED, losses: "LIF-03", "losses.0": "LIF-03" },
  },
  disabilityBenefit: {
    call: call(api.disabilityBenefit),
    input: {
      option: "O+",
      birthDate: "1970-01-01",
      disabledFrom: "2020-06-03",
      ended: "2023-01-01",
      netBenefit: "1000",
      rregopConfirmed: true,
      pension: { from: "2022-07-01", amount: "500" },
    },
    root: "LTD-02",
    fields: {
      option: "LTD-01",
      birthDate: "LTD-02",
      disabledFrom: "LTD-04",
      "ended?": "LTD-04",
      netBenefit: "LTD-02",
      "rregopConfirmed?": "LTD-02",
      "pension?": "LTD-03",
      "pension.from": "LTD-03",
      "pension.amount": "LTD-03",
    },
  },
  claimSubmission: {
    call: call(services.claimSubmission),
    input: {
      plan: "dental",
      dentistTransmits: false,
      sentBy: "mail",
      form,
      certificateNumber: true,
      incurred: "2020-06-03",
    },
    root: "CLM-05",
    fields: {
      "dentistTransmits?": "CLM-05",
      "sentBy?": "CLM-05",
      "form?": "CLM-05",
      "form.of": "CLM-05",
      "form.completed": "CLM-05",
      "form.signed": "CLM-05",
      "certificateNumber?": "CLM-06",
      "incurred?": "CLM-01",
    },
  },
  privacyRequest: {
    call: call(services.privacyRequest),
    input: { kind: "access", written: true, copy: true, feeAnnounced: true },
    root: "ADM-06",
    fields: { kind: "ADM-06", written: "ADM-06", "copy?": "ADM-06", "feeAnnounced?": "ADM-06" },
  },
  fileAccess: {
    call: call(services.fileAccess),
    input: { by: "staff", task: "claims" },
    root: "ADM-05",
    fields: { by: "ADM-05", "task?": "ADM-05" },
  },
  onlineClaim: {
    call: call(services.onlineClaim),
    input: { registered: true, directDeposit: true, electronicStatement: true },
    root: "WEB-01",
    fields: { registered: "WEB-01", directDeposit: "WEB-04", "electronicStatement?": "WEB-05" },
  },
  receiptRetention: {
    call: call(services.receiptRetention),
    input: { claimed: "2020-06-03" },
    root: "WEB-06",
    fields: { claimed: "WEB-06" },
  },
  serviceHours: {
    call: call(services.serviceHours),
    input: { on: "2020-06-03", at: "08:30" },
    root: "ADM-03",
    fields: { on: "ADM-03", at: "ADM-03" },
  },
  checkUserCode: { call: call(services.checkUserCode), input: "abcde", root: "REG-04", fields: {} },
  checkPassword: { call: call(services.checkPassword), input: "Abc12345", root: "REG-05", fields: {} },
  checkHint: {
    call: call(services.checkHint),
    input: { password: "Abc12345", hint: "x" },
    root: "REG-06",
    fields: { password: "REG-05", hint: "REG-06" },
  },
  checkSignUp: {
    call: call(services.checkSignUp),
    input: { userCode: "abcde", password: "a", confirmation: "a", hint: "x", hintJudged: true, mothersFirstName: "M" },
    root: "REG-08",
    fields: {
      "userCode?": "REG-04",
      "password?": "REG-05",
      "confirmation?": "REG-05",
      "hint?": "REG-06",
      "hintJudged?": "REG-06",
      "mothersFirstName?": "REG-07",
    },
  },
  registrationsNeeded: {
    call: call(services.registrationsNeeded),
    input: { numbers: [pair], registered: [pair] },
    root: "REG-02",
    fields: {
      numbers: "REG-02",
      "numbers.0": "REG-01",
      "numbers.0.contract": "REG-01",
      "numbers.0.certificate": "REG-01",
      "registered?": "REG-02",
      "registered.0.contract": "REG-01",
    },
  },
  "registrationStep, the app": {
    call: call(services.registrationStep),
    input: { journey: "app", branch: "existing-code", existingCodeFor: "other", known: ["app-open"], files: 2 },
    root: "REG-08",
    fields: {
      "branch?": "REG-11",
      "existingCodeFor?": "REG-11",
      known: "REG-08",
      "known.0": "REG-08",
      "files?": "REG-09",
    },
  },
  refusalSupport: {
    call: call(services.refusalSupport),
    input: {
      member: true,
      clientReported: true,
      clientInformed: true,
      promised: false,
      form: refused,
      sentBy: "therapist",
      sendingShowsName: false,
      level: 3,
    },
    root: "APQ-02",
    fields: {
      member: "APQ-01",
      "clientReported?": "APQ-02",
      "clientInformed?": "APQ-03",
      "promised?": "APQ-03",
      "form?": "APQ-04",
      "form.filledBy": "APQ-04",
      "form.showsName": "APQ-04",
      "form.showsInsuredCode": "APQ-04",
      "form.showsOtherPersonal?": "APQ-04",
      "sentBy?": "APQ-05",
      "sendingShowsName?": "APQ-05",
      "level?": "APQ-09",
    },
  },
  checkFile: {
    call: call(services.checkFile),
    input: { channel: "account", ...file },
    root: "DOC-06",
    fields: { channel: "DOC-01", name: "DOC-06", size: "DOC-06", "firstBytes?": "DOC-06", "firstBytes.0": "DOC-06" },
  },
  uploadLimits: {
    call: call(services.uploadLimits),
    input: { channel: "account" },
    root: "DOC-01",
    fields: { channel: "DOC-01" },
  },
  "documentSubmission, the sending service": {
    call: call(services.documentSubmission),
    input: { channel: "sending-service", department: "benefits", given: ["type"], onlineForm: false, files: [file] },
    root: "DOC-01",
    fields: {
      "department?": "DOC-02",
      given: "DOC-04",
      "given.0": "DOC-04",
      "onlineForm?": "DOC-05",
      files: "DOC-06",
      "files.0": "DOC-06",
      "files.0.name": "DOC-06",
      "files.0.size": "DOC-06",
      "files.0.firstBytes?": "DOC-06",
    },
  },
  "documentSubmission, the account": {
    call: call(services.documentSubmission),
    input: { channel: "account", given: ["type"], requiredDocument: "none", files: [file] },
    root: "DOC-01",
    fields: { given: "DOC-04", "requiredDocument?": "DOC-09", files: "DOC-06" },
  },
  "documentPath, the sending service": {
    call: call(services.documentPath),
    input: { channel: "sending-service", department: "benefits" },
    root: "DOC-01",
    fields: { "department?": "DOC-02" },
  },
  "documentPath, the account": {
    call: call(services.documentPath),
    input: { channel: "account", required: true },
    root: "DOC-01",
    fields: { "required?": "DOC-10" },
  },
};

/** A copy with another value at a path, or without it. */
function withAt(value: unknown, [key = "", ...rest]: readonly string[], change: { to?: unknown }): unknown {
  if (Array.isArray(value))
    return value.with(Number(key), rest.length === 0 ? change.to : withAt(value[Number(key)], rest, change));
  const { [key]: old, ...others } = value as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [key]: withAt(old, rest, change) };
  return "to" in change ? { ...others, [key]: change.to } : others;
}

const told = (work: () => unknown): string[] => {
  const result = attempt(work);
  return result.ok ? [] : result.issues.map(({ code, path, article }) => `${path.join(".")} ${code} ${article ?? "-"}`);
};

describe.each(Object.entries(ROWS))("%s", (_, { call: ask, input, root, fields }) => {
  const paths = Object.entries(fields).map(
    ([path, article]) => [path.replace("?", ""), article, path.endsWith("?")] as const,
  );

  test("a whole input", () => {
    expect(told(() => ask(input))).toEqual([]);
  });

  test("each field of another kind", () => {
    // A symbol is of no kind that is asked.
    const found = paths.map(([path]) => told(() => ask(withAt(input, path.split("."), { to: Symbol("wrong") }))));
    expect(found).toEqual(paths.map(([path, article]) => [`${path} E_TYPE ${article}`]));
  });

  test("each field that is absent", () => {
    const inObjects = paths.filter(([path]) => !/\.\d+$/.test(path));
    const found = inObjects.map(([path]) => [path, ...told(() => ask(withAt(input, path.split("."), {})))]);
    expect(found).toEqual(
      inObjects.map(([path, article, isOptional]) => (isOptional ? [path] : [path, `${path} E_MISSING ${article}`])),
    );
  });

  test("what is no such input", () => {
    expect(told(() => ask(null))).toEqual([` E_TYPE ${root}`]);
    expect(told(() => ask(undefined))).toEqual([` E_MISSING ${root}`]);
    if (typeof input === "object") {
      expect(told(() => ask({ ...(input as object), bogus: 1 }))).toEqual(["bogus E_UNKNOWN_KEY -"]);
    }
  });
});

const KINDS: [call: Call, key: string, article: string][] = [
  [call(api.deathBenefit), "deceased", "LIF-01"],
  [call(services.claimSubmission), "plan", "CLM-05"],
  [call(services.registrationStep), "journey", "REG-08"],
  [call(services.documentSubmission), "channel", "DOC-01"],
  [call(services.documentPath), "channel", "DOC-01"],
];

test.each(KINDS)("%o: without its %s, or with another one", (ask, key, article) => {
  expect(told(() => ask({}))).toContain(`${key} E_MISSING ${article}`);
  expect(told(() => ask({ [key]: "other" }))).toContain(`${key} E_CHOICE ${article}`);
});

describe("what a rule refuses", () => {
  const death = { deceased: "member", on: "2020-06-03", life: { basic: true }, insurableSalary: "50000" };
  const accident = { on: "2020-06-03", life: { basic: true }, insurableSalary: "50000" };
  const disabled = { option: "O", birthDate: "1970-01-01", disabledFrom: "2020-06-03", netBenefit: "1000" };
  const CASES: [call: Call, input: unknown, issues: unknown[]][] = [
    [
      call(api.deathBenefit),
      { ...death, on: "2019-12-31" },
      [{ code: "E_NO_PRINTED_BENEFIT", path: ["on"], params: { from: "2020-01-01" }, article: "GEN-01" }],
    ],
    [
      call(api.deathBenefit),
      { ...death, programme: { ...deferred, until: "2020-01-04" } },
      [{ code: "E_INTERVAL", path: ["programme", "until"], params: {}, article: "LIF-20" }],
    ],
    [
      call(api.deathBenefit),
      { ...death, programme: { ...deferred, kind: "other" } },
      [
        {
          code: "E_CHOICE",
          path: ["programme", "kind"],
          params: { options: "deferred-salary, retirement-programme" },
          article: "LIF-20",
        },
      ],
    ],
    [
      call(api.deathBenefit),
      { deceased: "spouse", on: "2020-06-03", life: null, accidental: true },
      [{ code: "E_UNKNOWN_KEY", path: ["accidental"], params: { keys: "deceased, on, life" }, article: null }],
    ],
    [
      call(api.dismembermentBenefit),
      { ...accident, losses: ["0.50", "0.0999"] },
      [{ code: "E_LOSS_SHARE", path: ["losses", 1], params: { least: "0.10", most: "1.00" }, article: "LIF-03" }],
    ],
    [
      call(api.disabilityBenefit),
      { ...disabled, birthDate: "2020-06-04" },
      [{ code: "E_DATE_ORDER", path: ["disabledFrom"], params: { other: "birthDate" }, article: "LTD-02" }],
    ],
    [
      call(api.disabilityBenefit),
      { ...disabled, ended: "2020-06-03" },
      [{ code: "E_DATE_ORDER", path: ["ended"], params: { other: "disabledFrom" }, article: "LTD-04" }],
    ],
    [
      call(services.serviceHours),
      { on: "2020-06-03", at: "24:00" },
      [{ code: "E_TIME_FORMAT", path: ["at"], params: {}, article: "ADM-03" }],
    ],
    [
      call(services.registrationStep),
      { journey: "site", known: [], files: 0 },
      [{ code: "E_INTEGER_RANGE", path: ["files"], params: { minimum: 1, maximum: 1000 }, article: "REG-09" }],
    ],
    [
      call(services.checkFile),
      { channel: "account", name: "a.pdf", size: 1, firstBytes: [256] },
      [{ code: "E_INTEGER_RANGE", path: ["firstBytes", 0], params: { minimum: 0, maximum: 255 }, article: "DOC-06" }],
    ],
  ];

  test.each(CASES)("%o of %o", (ask, input, issues) => {
    expect(attempt(() => ask(input))).toEqual({ ok: false, issues });
  });

  test("and what it takes at its edge", () => {
    expect(told(() => api.disabilityBenefit({ ...disabled, birthDate: "2020-06-03" } as never))).toEqual([]);
    expect(told(() => api.disabilityBenefit({ ...disabled, ended: "2020-06-04" } as never))).toEqual([]);
    expect(told(() => api.dismembermentBenefit({ ...accident, losses: ["0.10", 1] }))).toEqual([]);
    expect(
      told(() => api.deathBenefit({ ...death, programme: { ...deferred, until: "2020-01-05" } } as never)),
    ).toEqual([]);
  });
});
