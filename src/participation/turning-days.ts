import { addDays } from "../calendar.js";
import type { Career } from "./career.js";
import type { Choices } from "./choices.js";

/** The days on which something may change, in order: the first is that of eligibility. */
export function turningDays(career: Career, choices: Choices): string[] {
  const { from, last, leaves, deferrals, programme, dismissals, disabilities, pay } = career;
  const spells = [...leaves, ...deferrals, ...dismissals, ...disabilities.flatMap(({ waiver }) => waiver ?? [])];
  const days = [
    from,
    ...spells.flatMap((spell) => [spell.from, spell.next]),
    ...dismissals.flatMap(({ decision }) => (decision === null ? [] : addDays(decision.on, 1))),
    ...(programme === null ? [] : [programme.from, programme.stop.from]),
    ...pay.map((step) => step.from),
    ...Object.values(choices).flatMap((plan: readonly { from: string }[]) => plan.map((choice) => choice.from)),
    ...(isDate(last) ? [addDays(last, 1)] : []),
  ];
  return [...new Set(days.filter((day) => day >= from && isDate(day)))].sort();
}

/** Not one of the ends of an open interval. */
export function isDate(day: string): boolean {
  return day.length === 10;
}
