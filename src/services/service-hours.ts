import { onlineClaims } from "../../tables/services/online-claims.js";
import { planClaims } from "../../tables/services/plan-claims.js";
import { addDays, weekday } from "../calendar.js";
import { warning, type Issue, type Warning } from "../errors.js";
import { readDate, readName, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { ServiceHours } from "../service-tables.js";

/** What one document says of a moment. */
export interface HoursOf extends ServiceHours {
  open: boolean;
  /** When it opens next; `null` when it is open. */
  next: { on: string; at: string } | null;
}

export interface OpenHours {
  on: string;
  at: string;
  /** `"unknown"` when the two documents differ. */
  open: boolean | "unknown";
  sources: HoursOf[];
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set(["on", "at"] as const);
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const FRIDAY = 5;

/**
 * Whether SSQ’s customer service answers at a local date and time (service à la clientèle, ADM-03, §4 p. 16, and WEB-09): the
 * brochure prints 8:30 to 16:30, the document of web claims 8:00 to 16:30, for the same number; both are shown (AMB-91).
 * Monday to Friday; at 16:30 it is closed (AMB-9A). Holidays are not printed.
 *
 * @throws RegimeError `E_DATE_*`; `E_TIME_FORMAT` for a time that is not `HH:MM`, from 00:00 to 23:59.
 * @example
 * serviceHours({ on: "2020-03-16", at: "08:15" }).open // "unknown": open by one document, not by the other
 * serviceHours({ on: "2020-03-13", at: "16:30" }).sources[0]?.next // { on: "2020-03-16", at: "08:30" }: a Friday
 */
export function serviceHours(input: { on: string; at: string }): OpenHours {
  const { on, at } = readOrThrow((issues) => readMoment(input, issues));
  const sources = [planClaims.hours, onlineClaims.hours].map((hours) => hoursOf(hours, on, at));
  const isOpen = sources.map(({ open }) => open);
  const differ = isOpen.includes(true) && isOpen.includes(false);
  return {
    on,
    at,
    open: differ ? "unknown" : isOpen.includes(true),
    sources,
    warnings: [...(differ ? [warning("W_HOURS_DIFFER", "WEB-09")] : []), warning("W_HOLIDAYS", "ADM-03")],
  };
}

/** Reads a local date and time. */
function readMoment(value: unknown, issues: Issue[]): { on: string; at: string } | undefined {
  const moment = readObject(value, KEYS, "", "ADM-03", issues);
  if (moment === undefined) return undefined;
  const at = readName(moment.at, "at", "ADM-03", issues);
  if (at !== undefined && !TIME_OF_DAY.test(at)) report(issues, "E_TIME_FORMAT", "at", "ADM-03");
  return { on: readDate(moment.on, "on", "ADM-03", issues) as string, at: at as string };
}

function hoursOf(hours: ServiceHours, on: string, at: string): HoursOf {
  const { opens, closes } = hours;
  const open = weekday(on) <= FRIDAY && opens <= at && at < closes;
  return { ...hours, open, next: open ? null : nextOpening(opens, on, at) };
}

function nextOpening(opens: string, on: string, at: string): { on: string; at: string } {
  let day = at < opens ? on : addDays(on, 1);
  while (weekday(day) > FRIDAY) day = addDays(day, 1);
  return { on: day, at: opens };
}
