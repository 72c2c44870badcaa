import type { Issue } from "../errors.js";
import { DEFAULT_READINGS } from "../readings.js";
import { readName, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { readUsage, USAGE_VERSION } from "./read-usage.js";
import type { Usage } from "./usage.js";

const KEYS = /* @__PURE__ */ new Set(["claim", "usage"] as const);

/**
 * The ledger without a claim, as if it had never been decided: its room is free again and its id may be used again.
 * The claims decided since are left as they were: what a ledger holds is final. It stays the ledger of its certificate.
 *
 * @throws RegimeError `E_CLAIM_UNKNOWN` when the ledger does not hold the claim, so also the second time; those of
 * `adjudicate` on the ledger.
 * @example
 * const { usage } = adjudicate({ certificate, claims: [claim] });
 * reverse({ claim: claim.id, usage }).decided // []
 */
export function reverse(input: { claim: string; usage: Usage }): Usage {
  return readOrThrow((issues) => readReversal(input, issues));
}

/** Reads the input of `reverse`: the ledger without the claim. */
export function readReversal(value: unknown, issues: Issue[]): Usage | undefined {
  const fields = readObject(value, KEYS, "", null, issues);
  if (fields === undefined) return undefined;
  const claim = readName(fields.claim, "claim", null, issues);
  const usage = readUsage(fields.usage, { readings: DEFAULT_READINGS }, issues);
  if (claim === undefined || usage === undefined) return undefined;
  const decided = usage.decided.map(({ written }) => written);
  const left = decided.filter((one) => one.claim !== claim);
  // Of a ledger that could not be read, the claim may be the very one.
  if (left.length === decided.length && issues.length === 0) report(issues, "E_CLAIM_UNKNOWN", "claim", null);
  return { version: USAGE_VERSION, certificate: usage.certificate, decided: left };
}
