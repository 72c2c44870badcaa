import { addDays } from "../calendar.js";
import { reason, type Issue, type Reason } from "../errors.js";
import { readAnswer, readDate, readFlag, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { endedPlan, keptPlan, suspendedPlan, type AbsencePlan } from "./absence.js";

/** A decision on a dismissal. */
export interface DismissalDecision {
  on: string;
  favourable: boolean;
}

/** A dismissal that the member contests. */
export interface ContestedDismissalInput {
  /** The first day dismissed. */
  from: string;
  /** Whether she keeps the plans other than Santé I and LTD: all of them or none. Absent when it is not yet decided. */
  maintain?: boolean | undefined;
  /** The arbitrator’s decision, on which LTD depends; `null` when there is none yet. */
  arbitrator: DismissalDecision | null;
  /** The final decision, until which the other plans may be kept; `null` when there is none yet. Without an arbitrator’s, it counts as his. */
  final: DismissalDecision | null;
}

export interface ContestedDismissal {
  health: AbsencePlan;
  dental: AbsencePlan;
  life: AbsencePlan;
  /**
   * Suspended; after a favourable decision of the arbitrator, held from the dismissal on, with its premium due from then;
   * after an unfavourable one, ended from the next day.
   */
  ltd: AbsencePlan[];
  /** The day on which participation is again what it was; `null` without a favourable final decision. */
  resumes: string | null;
}

const KEYS = /* @__PURE__ */ new Set(["from", "maintain", "arbitrator", "final"] as const);
const DECISION_KEYS = /* @__PURE__ */ new Set(["on", "favourable"] as const);

/**
 * What a contested dismissal does to each plan (congédiement contesté, DIS-01 to DIS-05, §1.6.3 p. 3): Santé I must be kept
 * and the others, LTD aside, may be, at her own cost, until the final decision. LTD is suspended until the arbitrator’s:
 * if it is favourable its premium is due back to the dismissal, and a disability that began meanwhile is recognized.
 * An unfavourable one: the text says nothing; cover is taken to end with the decision (AMB-87).
 *
 * @throws RegimeError `E_DATE_*`, `E_MISSING`, `E_DATE_ORDER` for a decision that is not after the dismissal, or a final one before the arbitrator’s.
 * @example
 * const arbitrator = { on: "2021-02-15", favourable: true };
 * contestedDismissal({ from: "2020-06-01", maintain: true, arbitrator, final: null }).ltd[0]
 * // { state: "maintained", from: "2020-06-01", …: retroactively }
 */
export function contestedDismissal(input: ContestedDismissalInput): ContestedDismissal {
  const { from, maintain, arbitrator, final } = readOrThrow((issues) => readDismissal(input, issues));
  // Favourable, she is back from that day; if not, it is the last one covered.
  const until = final === null ? null : final.favourable ? addDays(final.on, -1) : final.on;
  const other = (): AbsencePlan => {
    if (maintain === false) return suspendedPlan(from, until, dismissalReason("R_DISMISSAL_SUSPENDED"));
    const state = maintain === undefined ? "may-be-maintained" : "maintained";
    return keptPlan(state, from, until, "member", null, dismissalReason("R_DISMISSAL_MAINTAINED"));
  };
  return {
    health:
      maintain === false
        ? keptPlan("level-1-only", from, until, "member", null, dismissalReason("R_DISMISSAL_LEVEL_1"))
        : other(),
    dental: other(),
    life: other(),
    ltd: ltdOf(from, until, arbitrator ?? final),
    resumes: final?.favourable === true ? final.on : null,
  };
}

function ltdOf(from: string, until: string | null, decision: DismissalDecision | null): AbsencePlan[] {
  if (decision === null) return [suspendedPlan(from, null, ltdReason(null))];
  const { on, favourable } = decision;
  if (favourable) return [keptPlan("maintained", from, until, "member", null, ltdReason(true))];
  // The final decision may be of the same day.
  if (until !== null && until <= on) return [suspendedPlan(from, until, ltdReason(null))];
  return [suspendedPlan(from, on, ltdReason(null)), endedPlan(addDays(on, 1), until, ltdReason(false))];
}

/** Why a plan other than LTD is as it is. */
export function dismissalReason(
  code: "R_DISMISSAL_LEVEL_1" | "R_DISMISSAL_MAINTAINED" | "R_DISMISSAL_SUSPENDED",
): Reason {
  return reason(code, code === "R_DISMISSAL_LEVEL_1" ? "DIS-01" : "DIS-02");
}

/** Why LTD is suspended, held again from the dismissal, or none, by the arbitrator’s decision. */
export function ltdReason(favourable: boolean | null): Reason {
  if (favourable === null) return reason("R_DISMISSAL_SUSPENDED", "DIS-03");
  return favourable ? reason("R_DECISION_FAVOURABLE", "DIS-04") : reason("R_DECISION_UNFAVOURABLE", "DIS-05");
}

interface ExactDismissal {
  from: string;
  maintain: boolean | undefined;
  arbitrator: DismissalDecision | null;
  final: DismissalDecision | null;
}

/** Reads a dismissal. */
export function readDismissal(value: unknown, issues: Issue[]): ExactDismissal | undefined {
  const dismissal = readObject(value, KEYS, "", "DIS-01", issues);
  if (dismissal === undefined) return undefined;
  const from = readDate(dismissal.from, "from", "DIS-01", issues) as string;
  const arbitrator = readDecision(dismissal.arbitrator, "arbitrator", from, "from", issues);
  const final = readDecision(
    dismissal.final,
    "final",
    arbitrator?.on ?? from,
    arbitrator === null ? "from" : "arbitrator.on",
    issues,
  );
  return { from, maintain: readFlag(dismissal.maintain, "maintain", "DIS-02", issues), arbitrator, final };
}

function readDecision(
  value: unknown,
  path: string,
  earliest: string,
  other: string,
  issues: Issue[],
): DismissalDecision | null {
  if (value === null) return null;
  const decision = readObject(value, DECISION_KEYS, path, "DIS-03", issues);
  if (decision === undefined) return null;
  const on = readDate(decision.on, `${path}.on`, "DIS-03", issues) as string;
  if (other === "from" ? on <= earliest : on < earliest)
    report(issues, "E_DATE_ORDER", `${path}.on`, "DIS-03", { other });
  return { on, favourable: readAnswer(decision.favourable, `${path}.favourable`, "DIS-04", issues) };
}
