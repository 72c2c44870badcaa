import type { Params, Reason, ReasonCode } from "../errors.js";

/** Why a plan is held or not, or a request refused. */
export function reason(code: ReasonCode, article: string, params: Params = {}): Reason {
  return { code, params, article };
}
