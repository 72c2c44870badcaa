import { EVENT_TYPES } from "./event.js";
import type { ExactEvent } from "./exact-event.js";

/** In the order of the days on which they are known, of their types, of the persons who come; then as they were given. */
export function byKnown(a: ExactEvent, b: ExactEvent): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  if (a.type !== b.type) return EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type);
  const [one, other] = [arrivalOf(a), arrivalOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.index - b.index;
}

/** Who comes with an event: twins are two of one day. */
function arrivalOf(event: ExactEvent): string {
  return "person" in event ? event.person.id : "";
}
