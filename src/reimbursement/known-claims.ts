import type { Issue } from "../errors.js";
import { report } from "../read.js";
import type { ExactClaim } from "./exact-claim.js";
import { readClaim, type ClaimSetting } from "./read-claim.js";
import type { ExactUsage } from "./read-usage.js";
import type { DecidedClaim } from "./usage.js";

/** The claims of a certificate met so far, decided or read, by id. */
export type KnownClaims = Pick<Map<string, ExactClaim | DecidedClaim>, "get" | "set">;

/** The claims that a ledger holds. */
export function knownClaims({ decided }: ExactUsage): Map<string, ExactClaim | DecidedClaim> {
  const known = new Map<string, ExactClaim | DecidedClaim>();
  for (const { written } of decided) known.set(written.claim, written);
  return known;
}

/** The same, and claims that are read and may never be decided: of those it keeps nothing. */
export function knownFor(reading: KnownClaims): KnownClaims {
  const fresh = new Map<string, ExactClaim | DecidedClaim>();
  return { get: (id) => fresh.get(id) ?? reading.get(id), set: (id, claim) => fresh.set(id, claim) };
}

/** Reads one more claim of a certificate. An id that was met before is the same claim again, or an error. */
export function readNextClaim(
  value: unknown,
  setting: ClaimSetting,
  known: KnownClaims,
  issues: Issue[],
): ExactClaim | undefined {
  const claim = readClaim(value, setting, issues);
  if (claim === undefined) return undefined;
  const before = known.get(claim.id);
  if (before === undefined) known.set(claim.id, claim);
  else if (isSame(before, claim)) claim.isRepeated = true;
  else return report(issues, "E_CLAIM_ID_REUSED", "id", null);
  return claim;
}

/** Whether two claims of one id are the same. Of what another system paid, the rest of the claim is not known. */
function isSame(before: ExactClaim | DecidedClaim, { owner, benefit, incurred, content }: ExactClaim): boolean {
  if ("owner" in before) {
    const isOf = before.owner === owner && before.benefit === benefit && before.incurred === incurred;
    return isOf && before.content === content;
  }
  const isOf = before.person === owner && before.benefit === benefit.code && before.incurred === incurred;
  return isOf && (before.content === undefined || before.content === content);
}
