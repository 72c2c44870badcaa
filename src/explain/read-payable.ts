import type { BenefitSalary } from "../benefit/benefit-salary.js";
import type { DeathBenefit, DeathLine } from "../benefit/death-benefit.js";
import type { DisabilityAmount, DisabilityBenefit } from "../benefit/disability-benefit.js";
import type { DismembermentBenefit } from "../benefit/dismemberment-benefit.js";
import type { Reason } from "../errors.js";
import {
  count,
  decimal,
  list,
  money,
  nullable,
  problem,
  readings,
  shape,
  steps,
  text,
  warnings,
  word,
  type Reader,
  type Spoken,
} from "./readers.js";

// What life, AD&D and disability insurance pay, read as the results of read-subject.ts are.

export type SpokenDeath = Spoken<
  DeathBenefit,
  "deceased" | "on" | "total" | "salary" | "lines" | "reasons" | "warnings"
>;
export type SpokenDismemberment = Spoken<
  DismembermentBenefit,
  "on" | "status" | "share" | "amount" | "salary" | "reasons" | "warnings" | "steps"
>;
export type SpokenDisability = Spoken<
  DisabilityBenefit,
  "status" | "from" | "until" | "endAge" | "amounts" | "reasons" | "warnings"
>;

/** A benefit that is payable, or why it is not. */
export type SpokenPayable =
  | { kind: "death"; value: SpokenDeath }
  | { kind: "dismemberment"; value: SpokenDismemberment }
  | { kind: "disability"; value: SpokenDisability };

const reasons = /* @__PURE__ */ list(problem as Reader<Reason>);
const maybeMoney = /* @__PURE__ */ nullable(money);
const salary = /* @__PURE__ */ shape<BenefitSalary>({ amount: maybeMoney, article: text });

export const death = /* @__PURE__ */ shape<SpokenDeath>({
  deceased: word,
  on: text,
  total: maybeMoney,
  salary: /* @__PURE__ */ nullable(salary),
  lines: /* @__PURE__ */ list(
    /* @__PURE__ */ shape<DeathLine>({ line: word, amount: maybeMoney, article: text, steps }),
  ),
  reasons,
  readings,
  warnings,
});

export const accident = /* @__PURE__ */ shape<SpokenDismemberment>({
  on: text,
  status: word,
  share: /* @__PURE__ */ nullable(decimal),
  amount: maybeMoney,
  salary,
  reasons,
  readings,
  warnings,
  steps,
});

export const disability = /* @__PURE__ */ shape<SpokenDisability>({
  status: word,
  from: text,
  until: /* @__PURE__ */ nullable(text),
  endAge: count,
  amounts: /* @__PURE__ */ list(
    /* @__PURE__ */ shape<DisabilityAmount>({ from: text, until: text, amount: money, integrated: money, steps }),
  ),
  reasons,
  readings,
  warnings,
});
