import { readContext, settingOfBenefits, type Context } from "../context.js";
import type { AmountInput } from "../coverage/cover.js";
import type { Issue } from "../errors.js";
import { readName, readObject } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { readDecidedClaims, USAGE_VERSION } from "./read-usage.js";
import type { DecidedClaim, Usage } from "./usage.js";

/** What another system paid of one claim. What it does not tell may be absent, where nothing depends on it. */
export interface PaidClaim extends Omit<DecidedClaim, "eligible" | "paid" | "outOfPocketCounted"> {
  /** The eligible expense; what was paid when absent. Needed on a hospital bed, whose accepted expense is summed. */
  eligible?: AmountInput | undefined;
  paid: AmountInput;
  /** Needed on the ten counted lines. */
  outOfPocketCounted?: AmountInput | undefined;
}

export interface Opening {
  /** The certificate; named by the first call that uses the ledger when absent. */
  certificate?: string | undefined;
  payments: readonly PaidClaim[];
}

const OPENING_KEYS = /* @__PURE__ */ new Set(["certificate", "payments"] as const);

/**
 * Opens a ledger with what another system paid, before 2020 too (AMB-7M): what `adjudicate` takes as `usage`.
 * What was paid takes room in the maxima, whatever it is; a maximum that was passed has nothing left.
 *
 * @throws RegimeError `E_MISSING` for a fact that a maximum of the line looks at (`trip`, `item`, `ageRule`, `act`,
 * `service`, `pairs`, `eligible` of a bed, `outOfPocketCounted` of a counted line); `E_CLAIM_ID_REUSED`;
 * `E_PART_ABOVE_AMOUNT` for more paid than eligible; `E_CHOICE`, `E_MONEY_*`, `E_DATE_*`… for what cannot be read.
 * @example
 * const aid = { claim: "A-1", person: "P-1", benefit: "hearing-aid", incurred: "2018-03-01", paid: "480.00" } as const;
 * usageFrom({ payments: [aid] }) // a hearing aid before 2022-03-01 pays 0.00; on that day, up to 480.00
 */
export function usageFrom(input: Opening, context?: Context): Usage {
  return readOrThrow((issues) => readOpening(input, context, issues));
}

/** Reads the input of `usageFrom`: the ledger that it opens. */
export function readOpening(value: unknown, context: Context | undefined, issues: Issue[]): Usage | undefined {
  const { edition, readings } = settingOfBenefits(readContext(context, issues));
  const opening = readObject(value, OPENING_KEYS, "", null, issues);
  if (opening === undefined) return undefined;
  const { certificate, payments } = opening;
  const id = certificate === undefined ? null : readName(certificate, "certificate", "CLM-06", issues);
  const decided = readDecidedClaims(payments, "payments", { readings, opening: edition.benefits }, issues);
  return { version: USAGE_VERSION, certificate: id ?? null, decided: decided.map(({ written }) => written) };
}
