import { isRegimeError, type Issue } from "../errors.js";
import type { EmployerContribution } from "../premium/employer-contribution.js";
import type { Premium } from "../premium/premium.js";
import type { Quote, QuoteLine, TaxShares } from "../premium/quote.js";
import type { PremiumTax } from "../premium/tax.js";
import { reportType } from "../read.js";
import type { AdjudicationResult } from "../reimbursement/adjudicate.js";
import type { Balance, OutOfPocketBalance } from "../reimbursement/balances.js";
import type { BenefitSchedule, BenefitTerms, MaximumTerms } from "../reimbursement/benefit-schedule.js";
import type { Remaining } from "../reimbursement/remaining.js";
import type { Decision } from "../reimbursement/write-decision.js";
import type { Step } from "../trace.js";
import {
  grantedChange,
  history,
  readInterval,
  readRule,
  refusedRequest,
  type SpokenChange,
  type SpokenHistory,
  type SpokenInterval,
  type SpokenRefused,
  type SpokenRule,
} from "./read-participation.js";
import { accident, death, disability, type SpokenPayable } from "./read-payable.js";
import {
  count,
  decimal,
  flag,
  list,
  money,
  MOST_CLAIMS,
  nullable,
  optional,
  problem,
  readings,
  shape,
  shares,
  step,
  steps,
  tagged,
  text,
  warnings,
  word,
  type Reader,
  type Spoken,
} from "./readers.js";
import type { Problem } from "./sentences.js";

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

export type Item =
  | { kind: "problem"; value: Problem }
  | { kind: "step"; value: Step }
  | { kind: "interval"; value: SpokenInterval }
  | { kind: "granted"; value: SpokenChange }
  | { kind: "refused"; value: SpokenRefused };
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
  | { kind: "schedule"; value: SpokenSchedule }
  | { kind: "history"; value: SpokenHistory }
  | SpokenPayable
  | SpokenRule;

// Written out each time: a spread would keep all of these in every bundle.
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
    if ("deceased" in value) return tagged("death", death(value, "", issues));
    if ("share" in value) return tagged("dismemberment", accident(value, "", issues));
    if ("endAge" in value) return tagged("disability", disability(value, "", issues));
    if ("submitted" in value) return tagged("decision", decision(value, "", issues));
    if ("decisions" in value) return tagged("adjudication", adjudication(value, "", issues));
    if ("maxima" in value) return tagged("remaining", remaining(value, "", issues));
    if ("lines" in value && "outOfPocketMaximum" in value) return tagged("schedule", schedule(value, "", issues));
    if ("lines" in value) return tagged("quote", quote(value, "", issues));
    if ("line" in value) return tagged("premium", premium(value, "", issues));
    if ("amount" in value) return tagged("contribution", contribution(value, "", issues));
    if ("total" in value) return tagged("tax", tax(value, "", issues));
    if ("periods" in value) return tagged("history", history(value, "", issues));
    if ("state" in value || "event" in value) return readItem(value, "", issues);
    const rule = readRule(value, issues);
    if (rule !== null) return rule;
  }
  return reportType(issues, value, "issue, warning, reason, step, error or result", "", null);
}

/** One issue, warning, reason, step, interval of a plan, granted or refused request. */
function readItem(value: unknown, path: string, issues: Issue[]): Item | undefined {
  if (typeof value === "object" && value !== null) {
    if ("verb" in value) return tagged("step", step(value, path, issues));
    if ("code" in value) return tagged("problem", problem(value, path, issues));
    if ("state" in value) return tagged("interval", readInterval(value, path, issues));
    if ("event" in value && "effective" in value) return tagged("granted", grantedChange(value, path, issues));
    if ("event" in value) return tagged("refused", refusedRequest(value, path, issues));
  }
  return reportType(issues, value, "issue, warning, reason, step, interval or refused request", path, null);
}
