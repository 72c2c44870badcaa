import { addDays, addMonths } from "../calendar.js";
import { readAnswer, readDate, readObject } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";

/** How long a level is kept before it may be lowered (M36-01). */
export const MINIMUM_MONTHS = 36;

/** A level of the health plan, of the member or of her dependants: their clocks run apart. */
export interface HealthMinimumInput {
  /** Since when the level is held; a raise or a lowering starts it again. */
  since: string;
  /** The day on which a lower one would take effect. */
  on: string;
  /** Whether the request follows an event listed in the contract. */
  event: boolean;
}

export interface HealthMinimum {
  /** The last day on which the level must be kept. */
  lastDay: string;
  /** The first day on which it may be lowered without an event. */
  freeFrom: string;
  mayLower: boolean;
}

const KEYS = /* @__PURE__ */ new Set(["since", "on", "event"] as const);

/**
 * Whether a level of the health plan may be lowered (durée de la participation, M36-01 to M36-03, §3.3 p. 7): after 36
 * months at it, or when a contract event, such as a birth or a separation, releases it. Raising it is free, and a change
 * of status is not bound by it.
 *
 * @throws RegimeError `E_DATE_*`, `E_MISSING`, `E_TYPE`, `E_UNKNOWN_KEY`.
 * @example
 * healthMinimum({ since: "2020-02-29", on: "2023-02-27", event: false })
 * // { lastDay: "2023-02-27", freeFrom: "2023-02-28", mayLower: false }
 */
export function healthMinimum(input: HealthMinimumInput): HealthMinimum {
  const { since, on, event } = readOrThrow((issues) => {
    const fields = readObject(input, KEYS, "", "M36-01", issues);
    return (
      fields && {
        since: readDate(fields.since, "since", "M36-01", issues) as string,
        on: readDate(fields.on, "on", "M36-01", issues) as string,
        event: readAnswer(fields.event, "event", "M36-02", issues),
      }
    );
  });
  const freeFrom = addMonths(since, MINIMUM_MONTHS);
  return { lastDay: addDays(freeFrom, -1), freeFrom, mayLower: mayLower(since, on, event) };
}

/** An event releases the level; otherwise its 36 months must have run (M36-01, M36-02). */
export function mayLower(since: string, on: string, hasEvent: boolean): boolean {
  return hasEvent || on >= addMonths(since, MINIMUM_MONTHS);
}
