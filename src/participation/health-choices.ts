import { addMonths } from "../calendar.js";
import { SCENARIO_PARTS, type Scenario } from "../coverage/scenarios.js";
import { reason, warning, type Reason } from "../errors.js";
import {
  inOrder,
  premiumFrom,
  refuse,
  refusalAtOnce,
  refusalWithoutEvent,
  requested,
  withdraws,
  type Chain,
  type Choice,
  type Dated,
  type LateForm,
} from "./chain.js";
import { changeDateUnknown } from "./change-date.js";
import { isDependantOn } from "./dependants.js";
import type { ExactEvent } from "./exact-event.js";
import { exemptionReasons } from "./exemption.js";
import { mayLower, MINIMUM_MONTHS } from "./health-minimum.js";
import { isOf } from "./read-event.js";
import { optionOf } from "./rule-setting.js";

/** The health plan of a member: a scenario, exempt, or nothing that the text tells once an exemption is over. */
export type HealthValue = Scenario | "exempt" | "over";

/** The choices of the health plan through time, from that of the enrolment (ENR, EXM, CHG, M36-01 to M36-03). */
export function healthChoices(
  memberId: string,
  enrolled: { scenario: Scenario; since: string; reason: Reason },
  lateForm: LateForm,
  chain: Chain,
): Choice<HealthValue>[] {
  const { career, setting } = chain;
  const { from } = career;
  let held: HealthValue = enrolled.scenario;
  let coverStart = from;
  // Each since the day its level was chosen: their minimums run apart.
  let memberSince = enrolled.since;
  let dependantsSince = enrolled.since;
  /** The request received last of those that decided. */
  let latest: ExactEvent | null = null;
  const choices: Choice<HealthValue>[] = [
    { from, premiumFrom: from, value: held, reason: enrolled.reason, event: null },
  ];

  for (const item of inOrder(healthItems(memberId, lateForm, chain))) {
    const { event, on, to, rule } = item;
    if (to === "exempt" || to === "over") {
      held = to;
      choices.push({ from: on, premiumFrom: on, value: to, reason: rule, event });
      continue;
    }
    const refusal = refusalAtOnce(item, latest, chain) ?? refusalOf(item, to);
    if (refusal === null) {
      take(item, to);
      latest = event;
    } else if (refusal === "unknown") {
      career.warnings.push(changeDateUnknown(event.known, "EXM-04"));
    } else {
      if (withdraws(refusal)) latest = event;
      refuse(event, refusal, chain);
    }
  }
  warnOfNewDependants(choices, chain);
  return choices;

  /** Why a request is refused, in what is held on its day; or that the text does not date it. */
  function refusalOf(item: Dated<HealthValue>, to: Scenario): Reason | "unknown" | null {
    if (held === "exempt") return reason("R_EXEMPTION_IN_FORCE", "EXM-01");
    if (held === "over") {
      if (optionOf(setting, "endOfExemption") === "unknown") return "unknown";
      return refusalWithoutEvent(item, false, chain);
    }
    if (held === to) return reason("R_SAME_COVER", "CHG-01");
    return refusalOfChange(item, held, memberSince, dependantsSince, chain);
  }

  function take(item: Dated<HealthValue>, to: Scenario): void {
    const { event, on, rule } = item;
    const isStart = held === "exempt" || held === "over";
    const before = isStart ? undefined : SCENARIO_PARTS[held as Scenario];
    const after = SCENARIO_PARTS[to];
    if (isStart) coverStart = on;
    const charged = isStart ? on : premiumFrom(item, coverStart, chain);
    choices.push({ from: on, premiumFrom: charged, value: to, reason: rule, event });
    if (startsAgain(before?.level, after.level)) memberSince = on;
    if (startsAgain(before?.dependantsLevel, after.dependantsLevel)) dependantsSince = on;
    held = to;
  }

  /** Whether the 36 months of a level start again: chosen for the first time, or another than before; a raise, unless read otherwise (AMB-54). */
  function startsAgain(before: number | undefined, after: number | undefined): boolean {
    if (before === undefined || after === undefined || after < before) return before !== after;
    return after > before && optionOf(setting, "raiseRestartsMinimum") === "yes";
  }
}

/** Somebody who becomes a dependant while the member is exempt is not yet proven to be insured elsewhere (EXM-02). */
function warnOfNewDependants(choices: readonly Choice<HealthValue>[], { career }: Chain): void {
  for (const { from } of career.dependants) {
    const before = choices.findLast((choice) => choice.from < from);
    const isExempt =
      before?.value === "exempt" && choices.findLast((choice) => choice.from <= from)?.value === "exempt";
    if (isExempt) career.warnings.push(warning("W_EXEMPT_DEPENDANT", "EXM-02", { from }));
  }
}

/** All that moves the health plan after enrolment, on the days it takes effect. */
function healthItems(memberId: string, lateForm: LateForm, chain: Chain): Dated<HealthValue>[] {
  const { career, events, setting } = chain;
  const items: Dated<HealthValue>[] = [];
  const request = (event: ExactEvent, to: Scenario, eventOn: string | null): void => {
    if (optionOf(setting, "healthChangeDates") === "unknown") {
      career.warnings.push(changeDateUnknown(event.known, "CHG-07"));
      return;
    }
    const item = requested(event, to, eventOn, "health", chain);
    if (item !== undefined) items.push(item);
  };
  if (lateForm?.health !== undefined) request(lateForm, lateForm.health, null);
  for (const event of events) {
    const { on } = event;
    if (isOf(event, "exemption-proved")) {
      const covered = career.dependants.filter((person) => isDependantOn(person, on));
      const [refusal] = exemptionReasons([{ id: memberId }, ...covered], event.proofs);
      if (refusal !== undefined) career.refused.push({ event, reason: refusal });
      else items.push({ event, on, to: "exempt", rule: reason("R_EXEMPTION", "EXM-01"), hasEvent: false });
    } else if (isOf(event, "exemption-ended")) {
      items.push({ event, on, to: "over", rule: reason("R_EXEMPTION_ENDED", "EXM-04"), hasEvent: false });
      career.warnings.push(warning("W_EXEMPTION_END", "EXM-04", { from: on }));
    } else if (isOf(event, "status-change-requested", "level-change-requested") && event.plan === "health") {
      request(event, event.to, event.event);
    }
  }
  return items;
}

/** Why a change from one scenario to another is refused: without an event, or a level lowered before its 36 months. */
function refusalOfChange(
  item: Dated<HealthValue>,
  held: Scenario,
  memberSince: string,
  dependantsSince: string,
  chain: Chain,
): Reason | null {
  const { on, to, hasEvent } = item;
  const before = SCENARIO_PARTS[held];
  const after = SCENARIO_PARTS[to as Scenario];
  const refusal = refusalWithoutEvent(item, before.status !== after.status, chain);
  if (refusal !== null) return refusal;
  const isBound = (from: number | undefined, to: number | undefined, since: string): boolean =>
    from !== undefined && to !== undefined && to < from && !mayLower(since, on, hasEvent);
  const refusedUntil = (since: string): { free: string } => ({ free: addMonths(since, MINIMUM_MONTHS) });
  if (isBound(before.level, after.level, memberSince)) {
    return reason("R_HEALTH_MINIMUM", "M36-01", refusedUntil(memberSince));
  }
  if (isBound(before.dependantsLevel, after.dependantsLevel, dependantsSince)) {
    return reason("R_DEPENDANTS_MINIMUM", "M36-01", refusedUntil(dependantsSince));
  }
  return null;
}
