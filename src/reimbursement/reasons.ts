import { reason, type Params, type Reason, type ReasonCode } from "../errors.js";

/** Adds a reason. */
export function addReason(reasons: Reason[], code: ReasonCode, article: string | null, params: Params = {}): void {
  reasons.push(reason(code, article, params));
}
