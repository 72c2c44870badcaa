import type { LifeCover } from "../coverage/cover.js";
import type { Issue, Reason } from "../errors.js";
import type { AbsencePlan, AbsencePlans, InsurableSalary } from "../participation/absence.js";
import type { ChangeDate } from "../participation/change-date.js";
import type { ContestedDismissal } from "../participation/contested-dismissal.js";
import type { CoverageHistory, GrantedChange, RefusedRequest } from "../participation/coverage-history.js";
import type { DeferredSalary } from "../participation/deferred-salary.js";
import type { DentalEnd, DentalTermination } from "../participation/dental-termination.js";
import type { Eligibility, PlanEligibility } from "../participation/eligibility.js";
import type { EnrolledPlans, Enrolment } from "../participation/enrolment.js";
import type { Exemption } from "../participation/exemption.js";
import type { PremiumCorrection } from "../participation/pay-history.js";
import type { PremiumWaiver } from "../participation/premium-waiver.js";
import type { ProgressiveRetirement } from "../participation/progressive-retirement.js";
import type {
  DentalInterval,
  HealthInterval,
  LifeInterval,
  LtdInterval,
  PlanInterval,
} from "../participation/timeline.js";
import type { UnpaidLeave } from "../participation/unpaid-leave.js";
import type { Shares } from "../premium/premium.js";
import type { Quote } from "../premium/quote.js";
import {
  count,
  flag,
  list,
  money,
  nullable,
  optional,
  problem,
  readings,
  shape,
  shares,
  signedMoney,
  tagged,
  text,
  warnings,
  word,
  type Reader,
  type Spoken,
} from "./readers.js";

// The results of participation, read as those of read-subject.ts are.

export type SpokenHealth = PlanInterval & Pick<HealthInterval, "scenario">;
export type SpokenDental = PlanInterval & Pick<DentalInterval, "status">;
export type SpokenLife = PlanInterval & Pick<LifeInterval, "cover" | "salary">;
export type SpokenLtd = PlanInterval & Pick<LtdInterval, "option" | "salary">;
export type SpokenInterval = SpokenHealth | SpokenDental | SpokenLife | SpokenLtd;
export type SpokenRefused = Pick<RefusedRequest, "event" | "type" | "on" | "reason">;
export type SpokenChange = Pick<
  GrantedChange,
  "event" | "type" | "on" | "plan" | "effective" | "premiumFrom" | "reason"
>;
type SpokenPremiums = Pick<Quote, "payable" | "warnings">;
export interface SpokenCorrection extends Pick<PremiumCorrection, "known" | "chargedFrom"> {
  quote: SpokenPremiums;
  difference: { payable: Shares };
}
export interface SpokenPeriod {
  from: string;
  until: string;
  quote: SpokenPremiums;
  corrections: SpokenCorrection[];
}
export type SpokenHistory = Spoken<CoverageHistory, "warnings"> & {
  plans: { health: SpokenHealth[]; dental: SpokenDental[]; life: SpokenLife[]; ltd: SpokenLtd[] };
  changes: SpokenChange[];
  refused: SpokenRefused[];
  periods: SpokenPeriod[];
};

/** The answer of one rule. */
export type SpokenRule =
  | { kind: "enrolment"; value: Spoken<Enrolment, "from" | "plans" | "lateChoicesFrom" | "refused" | "warnings"> }
  | { kind: "exemption"; value: Exemption }
  | { kind: "eligibility"; value: Eligibility }
  | { kind: "change"; value: Spoken<ChangeDate, "effective" | "premiumFrom" | "reason" | "warnings"> }
  | { kind: "leave"; value: Spoken<UnpaidLeave, "applies" | "plans" | "refused" | "resumes"> }
  | {
      kind: "deferral";
      value: Spoken<DeferredSalary, "contribution" | "leave" | "refused" | "resumes" | "warnings">;
    }
  | { kind: "retirement"; value: ProgressiveRetirement }
  | { kind: "dismissal"; value: ContestedDismissal }
  | { kind: "waiver"; value: Spoken<PremiumWaiver, "status" | "from" | "until" | "mayEndFrom" | "plans"> }
  | { kind: "dental-end"; value: Spoken<DentalTermination, "lastDay" | "byForm" | "byOtherCover"> };

const reason = problem as Reader<Reason>;
const reasons = /* @__PURE__ */ list(reason);
const maybeReason = /* @__PURE__ */ nullable(reason);
const day = /* @__PURE__ */ nullable(text);
const maybeWord = /* @__PURE__ */ nullable(word);
const lifeCover = /* @__PURE__ */ nullable(
  /* @__PURE__ */ shape<LifeCover>({
    basic: /* @__PURE__ */ optional(flag),
    dependants: /* @__PURE__ */ optional(flag),
    additional: /* @__PURE__ */ optional(count as Reader<never>),
    spouse: /* @__PURE__ */ optional(/* @__PURE__ */ shape<{ amount: string }>({ amount: money }) as Reader<never>),
  }),
);
const salary = /* @__PURE__ */ nullable(
  /* @__PURE__ */ shape<InsurableSalary>({
    benefit: /* @__PURE__ */ nullable(money),
    premium: /* @__PURE__ */ nullable(money),
  }),
);

const health = /* @__PURE__ */ shape<SpokenHealth>({
  from: text,
  until: text,
  state: word,
  paidBy: maybeWord,
  reason,
  scenario: maybeWord,
});
const dental = /* @__PURE__ */ shape<SpokenDental>({
  from: text,
  until: text,
  state: word,
  paidBy: maybeWord,
  reason,
  status: maybeWord,
});
const life = /* @__PURE__ */ shape<SpokenLife>({
  from: text,
  until: text,
  state: word,
  paidBy: maybeWord,
  reason,
  cover: lifeCover,
  salary,
});
const ltd = /* @__PURE__ */ shape<SpokenLtd>({
  from: text,
  until: text,
  state: word,
  paidBy: maybeWord,
  reason,
  option: maybeWord,
  salary,
});

/** An interval of a plan: which one, what it holds tells. */
export const readInterval: Reader<SpokenInterval> = (value, path, issues) => {
  if (typeof value === "object" && value !== null) {
    if ("scenario" in value) return health(value, path, issues);
    if ("cover" in value) return life(value, path, issues);
    if ("option" in value) return ltd(value, path, issues);
  }
  return dental(value, path, issues);
};

export const grantedChange = /* @__PURE__ */ shape<SpokenChange>({
  event: count,
  type: word,
  on: text,
  plan: word,
  effective: text,
  premiumFrom: text,
  reason,
});
export const refusedRequest = /* @__PURE__ */ shape<SpokenRefused>({ event: count, type: word, on: text, reason });

const premiums = /* @__PURE__ */ shape<SpokenPremiums>({ payable: shares, warnings });
export const history = /* @__PURE__ */ shape<SpokenHistory>({
  plans: /* @__PURE__ */ shape<SpokenHistory["plans"]>({
    health: /* @__PURE__ */ list(health),
    dental: /* @__PURE__ */ list(dental),
    life: /* @__PURE__ */ list(life),
    ltd: /* @__PURE__ */ list(ltd),
  }),
  changes: /* @__PURE__ */ list(grantedChange),
  refused: /* @__PURE__ */ list(refusedRequest),
  periods: /* @__PURE__ */ list(
    /* @__PURE__ */ shape<SpokenPeriod>({
      from: text,
      until: text,
      quote: premiums,
      corrections: /* @__PURE__ */ list(
        /* @__PURE__ */ shape<SpokenCorrection>({
          known: text,
          chargedFrom: text,
          quote: premiums,
          difference: /* @__PURE__ */ shape<SpokenCorrection["difference"]>({
            payable: /* @__PURE__ */ shape<Shares>({
              total: signedMoney,
              employer: signedMoney,
              employee: signedMoney,
            }),
          }),
        }),
      ),
    }),
  ),
  readings,
  warnings,
});

const enrolment = /* @__PURE__ */ shape<RuleOf<"enrolment">>({
  from: text,
  plans: /* @__PURE__ */ shape<EnrolledPlans>({
    health: /* @__PURE__ */ shape<EnrolledPlans["health"]>({ scenario: word, reason }),
    dental: /* @__PURE__ */ shape<EnrolledPlans["dental"]>({ status: maybeWord, reason }),
    life: /* @__PURE__ */ shape<EnrolledPlans["life"]>({ cover: lifeCover, reason }),
    ltd: /* @__PURE__ */ shape<EnrolledPlans["ltd"]>({ option: maybeWord, reason }),
  }),
  lateChoicesFrom: day,
  refused: reasons,
  readings,
  warnings,
});
const exemption = /* @__PURE__ */ shape<Exemption>({ exempt: flag, reasons });
const planEligibility = /* @__PURE__ */ shape<PlanEligibility>({ eligibility: word, article: text });
const eligibility = /* @__PURE__ */ shape<Eligibility>({
  on: text,
  health: planEligibility,
  dental: planEligibility,
  lifeBasic: planEligibility,
  lifeDependants: planEligibility,
  lifeAdditional: planEligibility,
  lifeSpouse: planEligibility,
  ltd: planEligibility,
  warnings,
});
const change = /* @__PURE__ */ shape<RuleOf<"change">>({
  effective: day,
  premiumFrom: day,
  reason: maybeReason,
  readings,
  warnings,
});
const absencePlan = /* @__PURE__ */ shape<AbsencePlan>({
  state: word,
  from: text,
  until: day,
  paidBy: maybeWord,
  salary,
  reason,
});
const absencePlans = /* @__PURE__ */ shape<AbsencePlans>({
  health: absencePlan,
  dental: absencePlan,
  life: absencePlan,
  ltd: absencePlan,
});
const leave = /* @__PURE__ */ shape<RuleOf<"leave">>({
  applies: flag,
  plans: /* @__PURE__ */ nullable(absencePlans),
  refused: maybeReason,
  resumes: day,
  readings,
});
const deferral = /* @__PURE__ */ shape<RuleOf<"deferral">>({
  contribution: absencePlans,
  leave: absencePlans,
  refused: maybeReason,
  resumes: day,
  readings,
  warnings,
});
const retirement = /* @__PURE__ */ shape<ProgressiveRetirement>({ plans: absencePlans, ltdLastDay: text });
const dismissal = /* @__PURE__ */ shape<ContestedDismissal>({
  health: absencePlan,
  dental: absencePlan,
  life: absencePlan,
  ltd: /* @__PURE__ */ list(absencePlan),
  resumes: day,
});
const waiver = /* @__PURE__ */ shape<RuleOf<"waiver">>({
  status: word,
  from: day,
  until: day,
  mayEndFrom: day,
  plans: /* @__PURE__ */ list(word),
  readings,
});
const dentalEnd = /* @__PURE__ */ nullable(/* @__PURE__ */ shape<DentalEnd>({ lastDay: day, reason }));
const termination = /* @__PURE__ */ shape<RuleOf<"dental-end">>({
  lastDay: day,
  byForm: dentalEnd,
  byOtherCover: dentalEnd,
  readings,
});

type RuleOf<Kind extends SpokenRule["kind"]> = Extract<SpokenRule, { kind: Kind }>["value"];

/** Reads the answer of a rule; `null` for what is none. */
export function readRule(value: object, issues: Issue[]): SpokenRule | null | undefined {
  if ("lateChoicesFrom" in value) return tagged("enrolment", enrolment(value, "", issues));
  if ("lifeBasic" in value) return tagged("eligibility", eligibility(value, "", issues));
  if ("effective" in value) return tagged("change", change(value, "", issues));
  if ("applies" in value) return tagged("leave", leave(value, "", issues));
  if ("contribution" in value) return tagged("deferral", deferral(value, "", issues));
  if ("ltdLastDay" in value) return tagged("retirement", retirement(value, "", issues));
  if ("mayEndFrom" in value) return tagged("waiver", waiver(value, "", issues));
  if ("byForm" in value) return tagged("dental-end", termination(value, "", issues));
  if ("exempt" in value) return tagged("exemption", exemption(value, "", issues));
  if ("resumes" in value) return tagged("dismissal", dismissal(value, "", issues));
  return null;
}
