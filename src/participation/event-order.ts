import { EVENT_TYPES } from "./event.js";
import type { ExactEvent } from "./exact-event.js";

/** In the order in which the events of one day are taken. */
export function byType(a: ExactEvent, b: ExactEvent): number {
  if (a.type !== b.type) return EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type);
  return a.index - b.index;
}
