import type { Status } from "../coverage/statuses.js";
import { warning, type Warning } from "../errors.js";
import type { ExactDependant } from "./exact-event.js";

/** The warning of a status that covers somebody there is not: family without a spouse, single-parent without a child (AMB-05). */
export function unusedStatus(
  plan: "health" | "dental",
  status: Status,
  roles: readonly ExactDependant["role"][],
): Warning[] {
  if (status === "individual" || roles.includes(status === "family" ? "spouse" : "child")) return [];
  return [warning("W_STATUS_UNUSED", "STA-02", { plan, status })];
}
