import { yearOf } from "../calendar.js";
import type { Context } from "../context.js";
import type { ShareInput } from "../coverage/cover.js";
import { isQuarterTime } from "../coverage/quarter-time.js";
import { readObject, readShare } from "../read.js";
import type { Issue } from "../errors.js";
import type { UsedReadings } from "../readings.js";
import { readRuleDate } from "./rules-start.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";

/** A change of the time worked. */
export interface AutomaticDentalInput {
  on: string;
  /** The share of full time before, and from that day. */
  before: ShareInput;
  after: ShareInput;
}

export interface AutomaticDental {
  /** The 1 January from which the dental plan is granted, with individual status, unless it is declined in writing or held; `null` when the change grants nothing. */
  from: string | null;
  readings: UsedReadings;
}

const KEYS = /* @__PURE__ */ new Set(["on", "before", "after"] as const);

/**
 * When the dental plan is granted to an employee whose time worked rises above 25 % of full time (octroi automatique,
 * A25-01 to A25-04, Annexe 1 p. 5): on the next 1 January, if she is in the health plan or exempt from it. Exactly 25 %
 * is not above it.
 *
 * @throws RegimeError `E_DATE_*`, `E_SHARE_*`, `E_NUMBER_*`, `E_MISSING`.
 * @example
 * automaticDental({ on: "2020-01-01", before: "0.25", after: "0.2501" }).from // "2021-01-01": the next one (AMB-47)
 * automaticDental({ on: "2020-06-15", before: "0.20", after: "0.25" }).from // null
 */
export function automaticDental(input: AutomaticDentalInput, context?: Context): AutomaticDental {
  const { exact, setting } = openRule(input, context, readRise);
  return { from: automaticDentalFrom(exact.on, exact.before, exact.after, setting), readings: setting.used };
}

function readRise(value: unknown, issues: Issue[]): { on: string; before: number; after: number } | undefined {
  const change = readObject(value, KEYS, "", "A25-01", issues);
  return (
    change && {
      on: readRuleDate(change.on, "on", "A25-01", issues),
      before: readShare(change.before, "before", "A25-01", issues),
      after: readShare(change.after, "after", "A25-01", issues),
    }
  );
}

/** The 1 January of the grant; `null` when the time worked does not rise above a quarter. */
export function automaticDentalFrom(on: string, before: number, after: number, setting: RuleSetting): string | null {
  if (!isQuarterTime(before) || isQuarterTime(after)) return null;
  if (on.endsWith("-01-01") && optionOf(setting, "januaryFirstRise") === "same-day") return on;
  return `${String(yearOf(on) + 1)}-01-01`;
}
