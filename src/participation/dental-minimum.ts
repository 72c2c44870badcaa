import { addDays, addMonths, daysBetween, laterOf } from "../calendar.js";
import type { Context } from "../context.js";
import type { Issue } from "../errors.js";
import { readArray, readDate, readFlag, readObject, report } from "../read.js";
import type { UsedReadings } from "../readings.js";
import { ALWAYS, FOREVER } from "./read-event.js";
import { MINIMUM_MONTHS } from "./health-minimum.js";
import { readRuleDate, RULES_START } from "./rules-start.js";
import { optionOf, openRule, type RuleSetting } from "./rule-setting.js";

/** A stay in the dental plan. */
export interface DentalMinimumInput {
  /** Its first day. */
  since: string;
  /** Whether she had left the plan before: a new minimum runs from `since` (M36-07). */
  reentry?: boolean | undefined;
  /** The days during which it was suspended. Those of a leave on which it was maintained, of a waiver or at 25 % of full time count (M36-08). */
  suspensions?: readonly { from: string; until: string | null }[] | undefined;
}

export interface DentalMinimum {
  /** The last day on which participation must be kept; `null` while a suspension without an end stops the clock. */
  lastDay: string | null;
  /** The first day on which it is complete. */
  freeFrom: string | null;
  readings: UsedReadings;
}

/** Days during which the plan is suspended, until before `next`. */
export interface Suspension {
  from: string;
  next: string;
}

const KEYS = /* @__PURE__ */ new Set(["since", "reentry", "suspensions"] as const);
const SUSPENSION_KEYS = /* @__PURE__ */ new Set(["from", "until"] as const);

/**
 * When the minimum participation in the dental plan is complete (durée minimale de participation, M36-04 to M36-09,
 * §1.1 p. 1, §1.4 p. 2): 36 months from its own first day, 2019-03-31 at the earliest, whatever event occurs. Time suspended is
 * added to them unless read otherwise (AMB-86).
 *
 * @throws RegimeError `E_DATE_*`; `E_DATE_RANGE` for a first day before 2019-03-31; `E_INTERVAL`, `E_COVERAGE_OVERLAP` for the suspensions, which come in order.
 * @example
 * dentalMinimum({ since: "2019-03-31" }) // { lastDay: "2022-03-30", freeFrom: "2022-03-31", readings: { dentalMinimumStart: "own-date" } }
 */
export function dentalMinimum(input: DentalMinimumInput, context?: Context): DentalMinimum {
  const { exact, setting } = openRule(input, context, readStay);
  const { since, isReentry, suspensions } = exact;
  const freeFrom = dentalFreeFrom(since, isReentry, suspensions, setting);
  const isKnown = freeFrom !== null;
  return { lastDay: isKnown ? addDays(freeFrom, -1) : null, freeFrom, readings: setting.used };
}

interface ExactStay {
  since: string;
  isReentry: boolean;
  suspensions: Suspension[];
}

/** Reads a stay in the dental plan. */
export function readStay(value: unknown, issues: Issue[]): ExactStay | undefined {
  const stay = readObject(value, KEYS, "", "M36-04", issues);
  if (stay === undefined) return undefined;
  const { reentry, suspensions } = stay;
  const since = readRuleDate(stay.since, "since", "M36-05", issues);
  return {
    since,
    isReentry: readFlag(reentry, "reentry", "M36-07", issues) ?? false,
    suspensions: suspensions === undefined ? [] : readSuspensions(suspensions, issues),
  };
}

function readSuspensions(value: unknown, issues: Issue[]): Suspension[] {
  let before = ALWAYS;
  const suspensions = readArray(value, "suspensions", "M36-08", issues, (element) => {
    const suspension = readObject(element, SUSPENSION_KEYS, "", "M36-08", issues);
    if (suspension === undefined) return undefined;
    const { from: first, until: last } = suspension;
    const from = readDate(first, "from", "M36-08", issues);
    const until = last === null ? FOREVER : readDate(last, "until", "M36-08", issues);
    if (from === undefined || until === undefined) return undefined;
    if (until < from) report(issues, "E_INTERVAL", "until", "M36-08");
    if (from <= before) report(issues, "E_COVERAGE_OVERLAP", "from", "M36-08");
    before = until;
    return { from, next: until === FOREVER ? FOREVER : addDays(until, 1) };
  });
  return (suspensions ?? []) as Suspension[];
}

/** The first day on which the minimum is complete; `null` while a suspension that has no end stops the clock. */
export function dentalFreeFrom(
  since: string,
  isReentry: boolean,
  suspensions: readonly Suspension[],
  setting: RuleSetting,
): string | null {
  // Of a re-entry the text itself says so.
  const start = !isReentry && optionOf(setting, "dentalMinimumStart") === "plan-date" ? RULES_START : since;
  let free = addMonths(start, MINIMUM_MONTHS);
  for (const { from, next } of suspensions) {
    if (next <= since || from >= free) continue;
    if (optionOf(setting, "suspendedDental") === "counted") break;
    if (next === FOREVER) return null;
    free = addDays(free, daysBetween(laterOf(from, since), next));
  }
  return free;
}
