import type { EditionSetting } from "../context.js";
import type { ExactCertificate } from "../coverage/read-certificate.js";
import type { Issue } from "../errors.js";
import { knownClaims, type KnownClaims } from "../reimbursement/known-claims.js";
import { openLedger, type Ledger } from "../reimbursement/ledger.js";
import { report } from "../read.js";
import { ledgerOf } from "../reimbursement/ledger-of.js";
import { readUsageOf, USAGE_VERSION } from "../reimbursement/read-usage.js";
import type { DecidedClaim, Usage } from "../reimbursement/usage.js";
import { decidedOf, ledgerText } from "./ledger-text.js";

/** What was decided so far, by certificate. */
export type Ledgers = Map<string, KeptLedger>;

/**
 * A certificate that was met once, as most are, is kept as a text. From the second time on it is kept open: to read all
 * that was decided each time would cost its square.
 */
type KeptLedger = { text: string } | { decided: DecidedClaim[]; open: OpenCertificate };

/** The ledger of what was decided before a stream. */
export function keptLedger(decided: readonly DecidedClaim[]): KeptLedger {
  return { text: ledgerText(decided) };
}

/** The lines of a ledger that is kept, none where none is. */
export function decidedIn(kept: KeptLedger | undefined): readonly DecidedClaim[] {
  if (kept === undefined) return [];
  return "text" in kept ? decidedOf(kept.text) : kept.decided;
}

/** A certificate as its next claims find it. */
export interface OpenCertificate {
  setting: EditionSetting;
  ledger: Ledger;
  known: KnownClaims;
  /** The persons of whom something was decided. */
  persons: Set<string>;
}

/** What was decided of a certificate, ready to go on; nothing where a person of its ledger is no longer in it. */
export function openCertificate(
  certificate: ExactCertificate,
  ledgers: Ledgers,
  setting: EditionSetting,
  issues: Issue[],
): OpenCertificate | undefined {
  const { edition, readings } = setting;
  const kept = ledgers.get(certificate.id);
  if (kept === undefined) return { setting, ledger: openLedger(readings), known: new Map(), persons: new Set() };
  const open = "open" in kept ? kept.open : undefined;
  const isOpen = open !== undefined && open.setting.readings === readings && open.setting.edition === edition;
  if (isOpen && [...open.persons].every((person) => certificate.persons.has(person))) return open;
  const decided = decidedIn(kept);
  const persons = new Set(decided.map(({ person }) => person));
  if (![...persons].every((person) => certificate.persons.has(person))) {
    return report(issues, "E_PERSON_UNKNOWN", "certificate.persons", "STA-02");
  }
  const usage = readUsageOf(certificate, usageOf(certificate.id, decided), readings, issues);
  return { setting, ledger: ledgerOf(usage, edition.benefits, readings), known: knownClaims(usage), persons };
}

/** Keeps what was decided of a certificate as it was opened. */
export function keepDecided(
  certificate: string,
  ledgers: Ledgers,
  open: OpenCertificate,
  decided: readonly DecidedClaim[],
): void {
  const kept = ledgers.get(certificate);
  if (kept === undefined) {
    ledgers.set(certificate, keptLedger(decided));
    return;
  }
  const all = "text" in kept ? decidedOf(kept.text) : kept.decided;
  for (const one of decided) {
    all.push(one);
    open.known.set(one.claim, one);
    open.persons.add(one.person);
  }
  ledgers.set(certificate, { decided: all, open });
}

/** The ledger of a certificate. */
export function usageOf(certificate: string, decided: readonly DecidedClaim[]): Usage {
  return { version: USAGE_VERSION, certificate, decided };
}
