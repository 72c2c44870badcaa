import { EVENT_TYPES } from "./event.js";
import type { ExactEvent } from "./exact-event.js";

/** In the order of the days on which they are known, then of their types, then as they were given. */
export function byKnown(a: ExactEvent, b: ExactEvent): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  if (a.type !== b.type) return EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type);
  return a.index - b.index;
}
