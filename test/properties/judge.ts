import { adjudicate, reverse, type Certificate, type Claim, type Decision, type Usage } from "../../src/index.js";
import * as oracle from "../oracle/adjudicate.js";
import type { History } from "./histories.js";

/** A decision as both adjudicators tell it: the reasons by their codes, in one order. */
export interface Told {
  claim: string;
  submitted: string;
  eligible: string;
  paid: string;
  patient: string;
  status: string;
  outOfPocketCounted: string;
  reasons: string[];
  underOther: string | undefined;
}

export function told({ reasons, underOther, ...decision }: Decision): Told {
  const { claim, submitted, eligible, paid, patient, status, outOfPocketCounted } = decision;
  const codes = reasons.map(({ code }) => code).sort();
  const other = underOther?.paid;
  return { claim, submitted, eligible, paid, patient, status, outOfPocketCounted, reasons: codes, underOther: other };
}

/** Runs a whole history, batch after batch, through the package. */
export function ours({ certificate, batches, readings }: History): Told[] {
  let usage: Usage | undefined;
  const decisions: Told[] = [];
  for (const batch of batches) {
    if ("reverse" in batch) {
      if (usage !== undefined) usage = reverse({ claim: batch.reverse, usage });
      continue;
    }
    // The shapes are the same; the oracle has its own names for them.
    const input = { certificate: certificate as Certificate, claims: batch.claims as Claim[] };
    const result = adjudicate(usage === undefined ? input : { ...input, usage }, { readings });
    usage = result.usage;
    decisions.push(...result.decisions.map(told));
  }
  return decisions;
}

/** Runs a whole history through the oracle. */
export function theirs({ certificate, batches, readings }: History): Told[] {
  let history: oracle.OracleHistory = [];
  const decisions: Told[] = [];
  for (const batch of batches) {
    if ("reverse" in batch) {
      history = oracle.reverse(history, batch.reverse);
      continue;
    }
    const result = oracle.adjudicate(certificate, batch.claims, history, readings);
    history = result.history;
    decisions.push(
      ...result.decisions.map((one) => ({ ...one, reasons: [...one.reasons].sort(), underOther: one.underOther })),
    );
  }
  return decisions;
}
