// Every public function with a valid input, and the kind of each field of its input and context. A function that is
// not here, or a key that is not, fails the meta-test of corpus.test.ts: nothing new escapes the corpus.

import * as api from "../../src/index.js";
import * as schema from "../../src/schema.js";
import type { ErrorCode } from "../../src/index.js";
import { ANSWERS, type Answer, type Kind } from "./expectations.js";

/** A public function without its types: what a caller in JavaScript has. */
export type Call = (input: unknown, context?: unknown) => unknown;

/** The kind of a field, and where this input makes it differ. */
export interface FieldRow {
  kind: Kind;
  except?: Readonly<Record<string, Answer>>;
  /** The other fields at which a value of this one may be refused. */
  alsoAt?: readonly string[];
}

/** A valid call of a public function. */
export interface Case {
  name: string;
  /** The exported name. */
  function: string;
  call: Call;
  input: unknown;
  /** `undefined` when the function takes none. */
  context: unknown;
  /** Dotted paths; `""` is the whole input. */
  fields: Readonly<Record<string, FieldRow>>;
}

/** A function whose answers this corpus does not know: only the contract of every function is held (see "free"). */
export interface FreeCase {
  name: string;
  function: string;
  call: Call;
  input: unknown;
  context: unknown;
  /** The places in the input at which a bad value is tried, derived from the input itself. */
  paths: readonly (readonly string[])[];
}

const ON = "2020-03-15";

const CONTEXT: api.Context = {
  edition: api.editionOn(ON),
  readings: {
    halfContributionRounding: "half-even",
    contributionAtQuarterTime: "none",
    taxRounding: "half-up",
    taxScope: "line",
    taxOnEmployerShare: "employee",
    annualPeriods: "calendar",
    memberLifeRate: "per-1000",
  },
  payCalendar: { anchor: "2019-03-31" },
  steps: true,
};

type Fields = Readonly<Record<string, Kind | FieldRow>>;

const CONTEXT_FIELDS: Fields = {
  context: "context",
  "context.edition": "edition",
  "context.readings": "readings",
  "context.readings.halfContributionRounding": "halfContributionRounding",
  "context.readings.contributionAtQuarterTime": "contributionAtQuarterTime",
  "context.readings.taxRounding": "taxRounding",
  "context.readings.taxScope": "taxScope",
  "context.readings.taxOnEmployerShare": "taxOnEmployerShare",
  "context.readings.annualPeriods": "annualPeriods",
  "context.readings.memberLifeRate": "memberLifeRate",
  "context.payCalendar": "calendar",
  "context.payCalendar.anchor": "date",
  "context.steps": "flag",
};

function rows(fields: Fields): Record<string, FieldRow> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, row]) => [path, typeof row === "string" ? { kind: row } : row]),
  );
}

/** A function of an input alone. */
function ofInput(name: string, call: unknown, input: unknown, fields: Fields): Case {
  const [exported] = name.split(" ") as [string];
  return { name, function: exported, call: call as Call, input, context: undefined, fields: rows(fields) };
}

/** A function of an input and a context. */
function ofInputAndContext(name: string, call: unknown, input: unknown, fields: Fields): Case {
  return { ...ofInput(name, call, input, { ...fields, ...CONTEXT_FIELDS }), context: CONTEXT };
}

/** The date that prices, beside a date of birth whose age it decides. */
function onBeside(...births: string[]): FieldRow {
  return { kind: "edition-date", alsoAt: births };
}

const JOB = { on: ON, insurableSalary: "52000.00", salaryScaleMaximum: "58000.00", workTime: "0.6999" };
const HELD = {
  dental: "family",
  life: { basic: true, dependants: true, additional: 3, spouse: { amount: "50000", sex: "male", smoker: false } },
  ltd: "O",
};
const PERSON = { birthDate: "1980-01-02", sex: "female", smoker: false };
const JOB_FIELDS: Fields = {
  insurableSalary: "amount",
  salaryScaleMaximum: "amount",
  workTime: "share",
  smoker: "flag",
  paidBy: "payer",
};
const HELD_FIELDS: Fields = {
  on: onBeside("birthDate"),
  birthDate: "rated-birth",
  sex: "sex",
  dental: "status-or-none",
  life: "life",
  "life.basic": "flag",
  "life.dependants": "flag",
  "life.additional": "optional-multiple",
  "life.spouse": "spouse",
  "life.spouse.amount": "spouse-amount",
  "life.spouse.sex": "sex",
  "life.spouse.smoker": "flag",
  ltd: "ltd-option-or-none",
};
const BARE_FIELDS: Fields = {
  on: "edition-date",
  birthDate: "optional-birth",
  sex: "optional-sex",
  dental: "status-or-none",
  // An additional life insurance, right or wrong, asks for these.
  life: { kind: "life", alsoAt: ["birthDate", "sex"] },
  ltd: "ltd-option-or-none",
};

/** Health given by its parts: family, III for the member, II for the others. */
function partsFields(parent: "health." | "", dependants: readonly string[]): Fields {
  const alsoAt = dependants.map((key) => `${parent}${key}`);
  return {
    [`${parent}status`]: { kind: "status", except: { "word-individual": "E_DEPENDANTS_UNDER_INDIVIDUAL" }, alsoAt },
    [`${parent}level`]: { kind: "level", except: { one: "E_DEPENDANTS_ABOVE_MEMBER" }, alsoAt },
  };
}

const PARTS = { status: "family", level: 3, dependantsLevel: 2 };
const HEALTH_PARTS_FIELDS: Fields = {
  ...partsFields("health.", ["dependantsLevel"]),
  "health.dependantsLevel": "level",
};
/** The two levels differ. */
const APART: FieldRow = {
  kind: "optional-level",
  except: { one: "E_SPOUSE_AND_CHILDREN_DIFFER", three: "E_SPOUSE_AND_CHILDREN_DIFFER" },
  alsoAt: ["childrenLevel"],
};
/** Under a letter the parts are not read: none may be there. */
const BESIDE_LETTER: FieldRow = { kind: "beside-letter" };
const HEALTH_LETTER_FIELDS: Fields = {
  "health.scenario": { kind: "scenario", alsoAt: ["health.status", "health.level"] },
  "health.status": BESIDE_LETTER,
  "health.level": BESIDE_LETTER,
  "health.dependantsLevel": BESIDE_LETTER,
};

/** The functions of `regime-fsss` that take an input. */
export const CASES: readonly Case[] = [
  ofInput("scenarioParts", api.scenarioParts, "N", { "": "scenario" }),
  ofInput("scenarioLetter", api.scenarioLetter, PARTS, {
    "": "input",
    ...partsFields("", ["dependantsLevel"]),
    dependantsLevel: "level",
    spouseLevel: APART,
    childrenLevel: APART,
  }),
  ofInput(
    "scenarioLetter with spouse and children apart",
    api.scenarioLetter,
    { status: "family", level: 3, spouseLevel: 2, childrenLevel: 2 },
    {
      ...partsFields("", ["spouseLevel", "childrenLevel"]),
      status: {
        kind: "status",
        except: {
          "word-individual": "E_DEPENDANTS_UNDER_INDIVIDUAL",
          "word-single-parent": "E_SPOUSE_UNDER_SINGLE_PARENT",
        },
        alsoAt: ["spouseLevel", "childrenLevel"],
      },
      spouseLevel: APART,
      childrenLevel: APART,
    },
  ),
  ofInput("editionOn", api.editionOn, ON, { "": "edition-date" }),
  ofInput(
    "ratingAge",
    api.ratingAge,
    { birthDate: "1980-01-02", on: ON },
    { "": "input", birthDate: "birth", on: { kind: "rating-date", alsoAt: ["birthDate"] } },
  ),
  ofInputAndContext("payPeriods", api.payPeriods, { year: 2020 }, { "": "year-input", year: "year" }),
  ofInputAndContext("firstPayPeriod", api.firstPayPeriod, { onOrAfter: ON }, { "": "input", onOrAfter: "date" }),
  ofInputAndContext(
    "employerContribution",
    api.employerContribution,
    { on: ON, status: "family", salaryScaleMaximum: "58000.00", workTime: "0.6999" },
    { "": "input", on: "edition-date", status: "status", salaryScaleMaximum: "amount", workTime: "share" },
  ),
  ofInputAndContext(
    "healthPremium",
    api.healthPremium,
    { on: ON, health: { scenario: "N" }, salaryScaleMaximum: "58000.00", workTime: "0.6999", paidBy: "shared" },
    {
      "": "input",
      on: "edition-date",
      health: "health",
      ...HEALTH_LETTER_FIELDS,
      salaryScaleMaximum: "amount",
      workTime: "share",
      paidBy: "payer",
    },
  ),
  ofInputAndContext(
    "healthPremium by parts",
    api.healthPremium,
    { on: ON, health: PARTS, salaryScaleMaximum: 58_000, workTime: 0.6999 },
    HEALTH_PARTS_FIELDS,
  ),
  ofInputAndContext(
    "dentalPremium",
    api.dentalPremium,
    { on: ON, status: "family" },
    { "": "input", on: "edition-date", status: "status" },
  ),
  ofInputAndContext(
    "basicLifePremium",
    api.basicLifePremium,
    { on: ON, insurableSalary: "52000.00" },
    { "": "input", on: "edition-date", insurableSalary: "amount" },
  ),
  ofInputAndContext(
    "dependantsLifePremium",
    api.dependantsLifePremium,
    { on: ON },
    { "": "input", on: "edition-date" },
  ),
  ofInputAndContext(
    "additionalLifePremium",
    api.additionalLifePremium,
    { on: ON, insurableSalary: "52000.00", multiple: 3, ...PERSON },
    {
      "": "input",
      on: onBeside("birthDate"),
      insurableSalary: "amount",
      multiple: "multiple",
      birthDate: "rated-birth",
      sex: "sex",
      smoker: "flag",
    },
  ),
  ofInputAndContext(
    "spouseLifePremium",
    api.spouseLifePremium,
    { on: ON, amount: "50000", memberBirthDate: "1980-01-02", sex: "male", smoker: false },
    {
      "": "input",
      on: onBeside("memberBirthDate"),
      amount: "spouse-amount",
      memberBirthDate: "rated-birth",
      sex: "sex",
      smoker: "flag",
    },
  ),
  ofInputAndContext(
    "ltdPremium",
    api.ltdPremium,
    { on: ON, option: "O", insurableSalary: "52000.00" },
    { "": "input", on: "edition-date", option: "ltd-option", insurableSalary: "amount" },
  ),
  ofInputAndContext(
    "premiumTax",
    api.premiumTax,
    { on: ON, employer: "2.99", employee: "125.22" },
    { "": "input", on: "edition-date", employer: "amount", employee: "amount" },
  ),
  ofInputAndContext(
    "quote",
    api.quote,
    { ...JOB, ...PERSON, health: { scenario: "N" }, ...HELD, paidBy: "shared" },
    {
      "": "input",
      ...JOB_FIELDS,
      ...HELD_FIELDS,
      health: {
        kind: "health-or-none",
        except: { null: "E_DENTAL_WITHOUT_HEALTH" },
        alsoAt: ["dental"],
      },
      ...HEALTH_LETTER_FIELDS,
    },
  ),
  ofInputAndContext("quote by parts", api.quote, { ...JOB, ...PERSON, health: PARTS, ...HELD }, HEALTH_PARTS_FIELDS),
  ofInputAndContext(
    "quote of nothing",
    api.quote,
    { ...JOB, health: null },
    {
      ...JOB_FIELDS,
      ...BARE_FIELDS,
      health: "health-or-none",
      dental: {
        kind: "status-or-none",
        except: Object.fromEntries(
          ["word-individual", "word-single-parent", "word-family"].map((id): [string, ErrorCode] => [
            id,
            "E_DENTAL_WITHOUT_HEALTH",
          ]),
        ),
      },
    },
  ),
  ofInputAndContext(
    "compareScenarios",
    api.compareScenarios,
    { ...JOB, ...PERSON, ...HELD, paidBy: "shared" },
    { "": "input", ...JOB_FIELDS, ...HELD_FIELDS },
  ),
];

/** The functions that take nothing. */
export const WITHOUT_INPUT: readonly { function: string; call: () => unknown }[] = [
  { function: "listArticles", call: api.listArticles },
  ...optional(api, "listReadings").map(({ function: name, call }) => ({
    function: name,
    call: () => call(undefined),
  })),
];

/** The functions that have tests of their own in corpus.test.ts. */
export const TESTED_APART = ["attempt", "isRegimeError"] as const;

/** What is no function of the interface: the class of the errors, which this package constructs. */
export const NOT_CALLED = ["RegimeError"] as const;

/** A function once it is exported; none before. */
function optional(exports: object, name: string): { function: string; call: Call }[] {
  const call = (exports as Readonly<Record<string, unknown>>)[name];
  return typeof call === "function" ? [{ function: name, call: call as Call }] : [];
}

const QUOTED = api.quote(
  { on: ON, insurableSalary: 52_000, salaryScaleMaximum: 58_000, workTime: 1, health: { scenario: "N" }, ltd: "O" },
  { steps: true },
);

/** Every place in plain data, but one only of those that are alike: the first element, the first table row. */
function placesOf(data: unknown): string[][] {
  const seen = new Set<string>();
  const places: string[][] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0) {
      const [table, ...rest] = path as [string, ...string[]];
      const alike = rest.length > 0 && rest[0] !== "values" ? ["*", ...rest].join(".") : `${table}.${rest.join(".")}`;
      if (seen.has(alike)) return;
      seen.add(alike);
      places.push([...path]);
    }
    if (typeof value !== "object" || value === null) return;
    const entries = Object.entries(value);
    const inRows = Array.isArray(value) || path.includes("values");
    for (const [key, part] of inRows ? entries.slice(0, 1) : entries) visit(part, [...path, key]);
  };
  visit(data, []);
  return places;
}

function free(exports: object, name: string, input: unknown, context: unknown): FreeCase[] {
  const [exported] = name.split(" ") as [string];
  return optional(exports, exported).map((row) => ({ name, ...row, input, context, paths: placesOf(input) }));
}

/** The functions of texts, and `parseEdition` of `regime-fsss/schema`. */
export const FREE_CASES: readonly FreeCase[] = [
  ...free(api, "explain of a quote", QUOTED, "en"),
  ...free(
    api,
    "explain of an issue",
    { code: "E_MISSING", path: ["life", "basic"], params: {}, article: "GEN-01" },
    "fr",
  ),
  ...free(api, "explain of steps", QUOTED.tax.steps, "fr"),
  ...free(api, "labels", "en", undefined),
  ...free(schema, "parseEdition", JSON.parse(JSON.stringify(api.editionOn(ON))), undefined),
];

/** What all entries export, for the meta-test. */
export const EXPORTS: Readonly<Record<string, unknown>> = { ...api, ...schema };

/** The expected answer to a bad value in a field. */
export function answerOf({ kind, except }: FieldRow, id: string): Answer {
  const answer = except?.[id] ?? ANSWERS[kind].get(id);
  if (answer === undefined) throw new Error(`no expectation of ${id} as ${kind}`);
  return answer;
}

/** One cell of the matrix. */
export interface Cell {
  function: string;
  path: string;
  id: string;
  code: Answer;
}

/** The matrix as a plain table. */
export function cellsOf(case_: Case): Cell[] {
  return Object.entries(case_.fields).flatMap(([path, row]) =>
    [...ANSWERS[row.kind].keys()].map((id) => ({ function: case_.name, path, id, code: answerOf(row, id) })),
  );
}
