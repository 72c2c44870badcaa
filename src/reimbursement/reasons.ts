import type { Params, Reason, ReasonCode } from "../errors.js";

/** Adds a reason. */
export function addReason(reasons: Reason[], code: ReasonCode, article: string | null, params: Params = {}): void {
  reasons.push({ code, params, article });
}
