import { onlineClaims } from "../../../tables/services/online-claims.js";
import { addDays, addMonths } from "../../calendar.js";
import type { Issue } from "../../errors.js";
import { readDate, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";

/** The days on which original receipts are kept. */
export interface ReceiptRetention {
  document: "S0";
  from: string;
  /** The last day of the twelve months. */
  until: string;
  /** The insurer may ask for them by mail until then (WEB-07). */
  originals: "on-request";
  article: string;
}

const KEYS = /* @__PURE__ */ new Set(["claimed"] as const);

/**
 * How long the original receipts of an online claim are kept (conservation des reçus originaux, WEB-06, WEB-07): twelve
 * months, from the day of the claim (AMB-90), for SSQ may ask for them by mail.
 *
 * @throws RegimeError `E_DATE_*`, `E_MISSING`.
 * @example
 * receiptRetention({ claimed: "2020-02-29" }).until // "2021-02-27": the twelve months have run on the 28th
 */
export function receiptRetention(input: { claimed: string }): ReceiptRetention {
  const from = readOrThrow((issues) => readClaimed(input, issues));
  const { value: months, article } = onlineClaims.receiptMonths;
  return { document: "S0", from, until: addDays(addMonths(from, months), -1), originals: "on-request", article };
}

/** Reads the day of an online claim. */
function readClaimed(value: unknown, issues: Issue[]): string | undefined {
  const claim = readObject(value, KEYS, "", "WEB-06", issues);
  return claim && readDate(claim.claimed, "claimed", "WEB-06", issues);
}
