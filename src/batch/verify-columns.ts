import type { AmountInput } from "../coverage/cover.js";
import type { Decision } from "../reimbursement/write-decision.js";
import { PREMIUM_COLUMNS } from "./premium-columns.js";

/** What is compared of a member: `PREMIUM_COLUMNS`, for one pay period; the pay periods of the year, and what is payable over them. */
export const MEMBER_COLUMNS = /* @__PURE__ */ Object.freeze([
  ...PREMIUM_COLUMNS,
  "annual.periods",
  "annual.total",
  "annual.employer",
  "annual.employee",
] as const);
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

/** Somebody's amounts of a member, in dollars, those that are to be compared. A line that is not held is `"0.00"`. */
export type TheirPremiums = { readonly [Column in MemberColumn]?: AmountInput | undefined };

/** What is compared of a claim. */
export const CLAIM_COLUMNS = /* @__PURE__ */ Object.freeze([
  "submitted",
  "eligible",
  "paid",
  "patient",
  "status",
  "reasons",
  "outOfPocketCounted",
] as const);
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Somebody's decision on a claim, what of it is to be compared: amounts in dollars. */
export interface TheirDecision {
  readonly submitted?: AmountInput | undefined;
  readonly eligible?: AmountInput | undefined;
  readonly paid?: AmountInput | undefined;
  readonly patient?: AmountInput | undefined;
  readonly status?: Decision["status"] | undefined;
  /** The codes, in any order. */
  readonly reasons?: readonly string[] | undefined;
  readonly outOfPocketCounted?: AmountInput | undefined;
}
