import { isRegimeError, type Issue } from "../errors.js";
import type { EmployerContribution } from "../premium/employer-contribution.js";
import type { Premium, Shares } from "../premium/premium.js";
import type { Quote, QuoteLine, TaxShares } from "../premium/quote.js";
import type { PremiumTax } from "../premium/tax.js";
import { report, reportType } from "../read.js";
import type { AdjudicationResult } from "../reimbursement/adjudicate.js";
import type { Balance, OutOfPocketBalance } from "../reimbursement/balances.js";
import type { BenefitSchedule, BenefitTerms, MaximumTerms } from "../reimbursement/benefit-schedule.js";
import type { Remaining } from "../reimbursement/remaining.js";
import type { Decision } from "../reimbursement/write-decision.js";
import type { Step } from "../trace.js";
import type { Problem, SpokenReadings } from "./sentences.js";

// What is explained may come back from anywhere (JSON, another copy of this package, a hand): each value is read once
// and copied, so that the sentences are made of known shapes. Codes, verbs and names may be unknown ones: they are text.

/** A result of one of the functions, reduced to what its sentences say. */
type Spoken<Result, Keys extends keyof Result> = Pick<Result, Keys> & { readings: SpokenReadings };

export type SpokenQuote = Spoken<
  Quote,
  "lines" | "total" | "employer" | "employee" | "tax" | "payable" | "annual" | "warnings"
> & { scenario: string | undefined };
export type SpokenPremium = Spoken<Premium, "line" | "total" | "employer" | "employee" | "warnings" | "steps">;
export type SpokenContribution = Spoken<EmployerContribution, "amount" | "steps">;
export type SpokenTax = Spoken<PremiumTax, "total" | "employer" | "employee" | "steps">;
export type SpokenDecision = Omit<Decision, "eligible">;
export type SpokenAdjudication = Spoken<AdjudicationResult, "balances" | "warnings"> & { decisions: SpokenDecision[] };
export type SpokenRemaining = Spoken<
  Remaining,
  "person" | "benefit" | "on" | "rate" | "reason" | "maxima" | "outOfPocket" | "warnings"
>;
export type SpokenTerms = Omit<BenefitTerms, "name" | "plan" | "covered">;
export type SpokenSchedule = Pick<BenefitSchedule, "level" | "on" | "outOfPocketMaximum" | "warnings"> & {
  lines: SpokenTerms[];
};

export type Item = { kind: "problem"; value: Problem } | { kind: "step"; value: Step };
export type Subject =
  | Item
  | { kind: "list"; value: Item[] }
  | { kind: "quote"; value: SpokenQuote }
  | { kind: "premium"; value: SpokenPremium }
  | { kind: "contribution"; value: SpokenContribution }
  | { kind: "tax"; value: SpokenTax }
  | { kind: "decision"; value: SpokenDecision }
  | { kind: "adjudication"; value: SpokenAdjudication }
  | { kind: "remaining"; value: SpokenRemaining }
  | { kind: "schedule"; value: SpokenSchedule };

/** Answers `undefined` after reporting why. */
type Reader<Value> = (value: unknown, path: string, issues: Issue[]) => Value | undefined;

/** More than any array or count of a result; an array that claims to be longer is not walked. */
const LONGEST = 10_000;
/** More claims than a certificate sees. */
const MOST_CLAIMS = 100_000;

const text: Reader<string> = (value, path, issues) =>
  typeof value === "string" ? value : reportType(issues, value, "string", path, null);

const word = text as Reader<never>;

const money: Reader<string> = (value, path, issues) => {
  if (typeof value !== "string") return reportType(issues, value, "string", path, null);
  return /^\d{1,20}\.\d\d$/.test(value) ? value : report(issues, "E_NUMBER_FORMAT", path, null);
};

/** A share, or the amount of a maximum: dollars, pairs or exams. */
const decimal: Reader<string> = (value, path, issues) => {
  if (typeof value !== "string") return reportType(issues, value, "string", path, null);
  return /^\d{1,20}(?:\.\d{1,20})?$/.test(value) ? value : report(issues, "E_NUMBER_FORMAT", path, null);
};

const flag: Reader<boolean> = (value, path, issues) =>
  typeof value === "boolean" ? value : reportType(issues, value, "boolean", path, null);

const count: Reader<number> = (value, path, issues) => {
  if (typeof value !== "number") return reportType(issues, value, "number", path, null);
  if (Number.isInteger(value) && value >= 0 && value <= LONGEST) return value;
  return report(issues, "E_INTEGER_RANGE", path, null, { minimum: 0, maximum: LONGEST });
};

const pathKey: Reader<string | number> = (value, path, issues) =>
  typeof value === "number" ? value : text(value, path, issues);

function optional<Value>(read: Reader<Value>): Reader<Value> {
  return (value, path, issues) => (value === undefined ? undefined : read(value, path, issues));
}

function nullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, path, issues) => (value === null ? null : read(value, path, issues));
}

function list<Value>(read: Reader<Value>, longest = LONGEST): Reader<Value[]> {
  return (value, path, issues) => {
    if (!Array.isArray(value)) return reportType(issues, value, "array", path, null);
    const { length } = value;
    if (length > longest)
      return report(issues, "E_INTEGER_RANGE", at(path, "length"), null, { minimum: 0, maximum: longest });
    // Not map, which leaves out the holes.
    return Array.from<unknown, Value>(
      { length },
      (_, index) => read(value[index], at(path, String(index)), issues) as Value,
    );
  };
}

/** An object with these keys; others are left alone, for results travel with what an app adds to them. */
function shape<Value>(readers: { readonly [Key in keyof Value]-?: Reader<Value[Key]> }): Reader<Value> {
  const entries = Object.entries<Reader<unknown>>(readers);
  return (value, path, issues) => {
    const fields = readRecord(value, path, issues);
    if (fields === undefined) return undefined;
    const copy: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const one = read(fields[key], at(path, key), issues);
      if (one !== undefined) copy[key] = one;
    }
    // Whole unless an issue was reported, and then it is thrown away.
    return copy as Value;
  };
}

/** Texts (or numbers) under any keys, which are not repeated in a path: they may be anything. */
function record<Value>(read: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (value, path, issues) => {
    const fields = readRecord(value, path, issues);
    return (
      fields && Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, read(one, path, issues) as Value]))
    );
  };
}

function readRecord(value: unknown, path: string, issues: Issue[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return reportType(issues, value, "object", path, null);
}

function at(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

// Written out each time: a spread would keep all of these in every bundle.
const shares = /* @__PURE__ */ shape<Shares>({ total: money, employer: money, employee: money });
const step = /* @__PURE__ */ shape<Step>({
  article: text,
  verb: word,
  operand: text,
  amount: money,
  rounding: /* @__PURE__ */ optional(word),
  reading: /* @__PURE__ */ optional(word),
});
const steps = /* @__PURE__ */ optional(/* @__PURE__ */ list(step));
/** A warning or a reason is an issue without a path; a warning may name claims. */
const problem = /* @__PURE__ */ shape<Omit<Issue, "path"> & { path?: Issue["path"]; claims?: string[] }>({
  code: word,
  path: /* @__PURE__ */ optional(/* @__PURE__ */ list(pathKey)),
  params: /* @__PURE__ */ record(pathKey),
  article: /* @__PURE__ */ nullable(text),
  claims: /* @__PURE__ */ optional(/* @__PURE__ */ list(text, MOST_CLAIMS)),
}) as Reader<Problem>;
const readings = /* @__PURE__ */ record(text);
const warnings = /* @__PURE__ */ list(problem as Reader<never>);
const taxShares = /* @__PURE__ */ shape<TaxShares>({ total: money, employer: money, employee: money, steps });
const lines = /* @__PURE__ */ list(
  /* @__PURE__ */ shape<QuoteLine>({
    line: word,
    total: money,
    employer: money,
    employee: money,
    tax: /* @__PURE__ */ optional(taxShares),
    steps,
  }),
);
const quote = /* @__PURE__ */ shape<SpokenQuote>({
  scenario: /* @__PURE__ */ optional(text),
  lines,
  total: money,
  employer: money,
  employee: money,
  tax: taxShares,
  payable: shares,
  annual: /* @__PURE__ */ shape<Quote["annual"]>({ periods: count, payable: shares }),
  readings,
  warnings,
});
const premium = /* @__PURE__ */ shape<SpokenPremium>({
  line: word,
  total: money,
  employer: money,
  employee: money,
  readings,
  warnings,
  steps,
});
const contribution = /* @__PURE__ */ shape<SpokenContribution>({ amount: money, readings, steps });
const tax = /* @__PURE__ */ shape<SpokenTax>({ total: money, employer: money, employee: money, readings, steps });
const decision = /* @__PURE__ */ shape<SpokenDecision>({
  claim: text,
  submitted: money,
  paid: money,
  patient: money,
  status: word,
  reasons: /* @__PURE__ */ list(problem as Reader<never>),
  outOfPocketCounted: money,
  underOther: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape<NonNullable<Decision["underOther"]>>({ reading: word, option: word, paid: money }),
  ),
  steps,
});
const outOfPocket = /* @__PURE__ */ shape<OutOfPocketBalance>({ year: count, counted: money, left: money });
const maxima = /* @__PURE__ */ list(
  /* @__PURE__ */ shape<Balance>({
    person: /* @__PURE__ */ nullable(text),
    benefit: word,
    discipline: /* @__PURE__ */ optional(word),
    trip: /* @__PURE__ */ optional(text),
    amount: decimal,
    unit: word,
    per: word,
    months: /* @__PURE__ */ optional(count),
    of: /* @__PURE__ */ optional(word),
    article: text,
    on: text,
    used: decimal,
    left: decimal,
    moreOn: /* @__PURE__ */ nullable(text),
  }),
  MOST_CLAIMS,
);
const adjudication = /* @__PURE__ */ shape<SpokenAdjudication>({
  decisions: /* @__PURE__ */ list(decision, MOST_CLAIMS),
  balances: /* @__PURE__ */ shape<AdjudicationResult["balances"]>({
    outOfPocket: /* @__PURE__ */ list(outOfPocket),
    maxima,
  }),
  readings,
  warnings,
});
const remaining = /* @__PURE__ */ shape<SpokenRemaining>({
  person: text,
  benefit: word,
  on: text,
  rate: /* @__PURE__ */ nullable(decimal),
  reason: /* @__PURE__ */ nullable(problem as Reader<never>),
  maxima,
  outOfPocket: /* @__PURE__ */ nullable(outOfPocket),
  readings,
  warnings,
});
const schedule = /* @__PURE__ */ shape<SpokenSchedule>({
  level: count as Reader<never>,
  on: text,
  outOfPocketMaximum: money,
  lines: /* @__PURE__ */ list(
    /* @__PURE__ */ shape<SpokenTerms>({
      benefit: word,
      article: text,
      rate: /* @__PURE__ */ nullable(decimal),
      prescription: flag,
      outOfPocket: flag,
      fullBeyondOutOfPocket: flag,
      priorAuthorization: flag,
      rentalOrPurchase: flag,
      maxima: /* @__PURE__ */ list(
        /* @__PURE__ */ shape<MaximumTerms>({
          amount: decimal,
          unit: word,
          per: word,
          months: /* @__PURE__ */ optional(count),
          of: /* @__PURE__ */ optional(word),
          age: /* @__PURE__ */ optional(word),
          article: text,
        }),
      ),
      laboratoryLimit: /* @__PURE__ */ nullable(decimal),
    }),
  ),
  warnings,
});

/** Reads what is to be explained; which kind it is, its keys tell. */
export function readSubject(value: unknown, issues: Issue[]): Subject | undefined {
  if (Array.isArray(value)) return tagged("list", list(readItem)(value, "", issues));
  if (isRegimeError(value)) {
    const problems = list(problem)(value.issues, "issues", issues);
    return problems && { kind: "list", value: problems.map((one) => ({ kind: "problem", value: one })) };
  }
  if (typeof value === "object" && value !== null) {
    if ("verb" in value || "code" in value) return readItem(value, "", issues);
    if ("submitted" in value) return tagged("decision", decision(value, "", issues));
    if ("decisions" in value) return tagged("adjudication", adjudication(value, "", issues));
    if ("maxima" in value) return tagged("remaining", remaining(value, "", issues));
    if ("lines" in value && "outOfPocketMaximum" in value) return tagged("schedule", schedule(value, "", issues));
    if ("lines" in value) return tagged("quote", quote(value, "", issues));
    if ("line" in value) return tagged("premium", premium(value, "", issues));
    if ("amount" in value) return tagged("contribution", contribution(value, "", issues));
    if ("total" in value) return tagged("tax", tax(value, "", issues));
  }
  return reportType(issues, value, "issue, warning, reason, step, error or result", "", null);
}

/** One issue, warning, reason or step. */
function readItem(value: unknown, path: string, issues: Issue[]): Item | undefined {
  if (typeof value === "object" && value !== null) {
    if ("verb" in value) return tagged("step", step(value, path, issues));
    if ("code" in value) return tagged("problem", problem(value, path, issues));
  }
  return reportType(issues, value, "issue, warning, reason or step", path, null);
}

function tagged<Kind extends string, Value>(
  kind: Kind,
  value: Value | undefined,
): { kind: Kind; value: Value } | undefined {
  return value === undefined ? undefined : { kind, value };
}
