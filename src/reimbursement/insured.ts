import type { ExactCertificate, ExactCoverage, ExactPerson } from "../coverage/read-certificate.js";
import { statusCovers } from "../coverage/status-covers.js";
import type { Level } from "../coverage/levels.js";
import type { Status } from "../coverage/statuses.js";
import type { Reason } from "../errors.js";
import type { ExactBenefit } from "../exact-benefits.js";
import type { Rate } from "../money.js";
import { addReason } from "./reasons.js";

/** Why a person is not insured for a benefit on a date. */
type NotInsured = "R_NOT_INSURED" | "R_EXEMPT" | "R_NOT_A_DEPENDANT" | "R_STATUS";

/** The rate of a benefit for a person on a date, at her own level; `null`, and why, when she is not insured for it. */
export function insuredRate(
  certificate: ExactCertificate,
  person: ExactPerson,
  benefit: ExactBenefit,
  day: number,
  reasons: Reason[],
): Rate | null {
  const level = levelOn(certificate, person, benefit.plan, day);
  if (typeof level === "string") {
    // Who is covered is printed for dental; for health, that each person has her own level.
    addReason(reasons, level, level === "R_EXEMPT" ? "EXM-01" : benefit.plan === "dental" ? "STA-02" : "STA-10");
    return null;
  }
  const rate = benefit.rates[level - 1] as Rate | null;
  if (rate === null) addReason(reasons, "R_LEVEL", benefit.article, { level });
  return rate;
}

/** Whether a person is insured for a benefit on a date on which it is printed. */
export function isInsured(
  certificate: ExactCertificate,
  person: ExactPerson,
  benefit: ExactBenefit,
  day: number,
): boolean {
  return isPrinted(benefit, day, []) && insuredRate(certificate, person, benefit, day, []) !== null;
}

/** Whether the benefit is printed for a date; if not, why. */
export function isPrinted(benefit: ExactBenefit, day: number, reasons: Reason[]): boolean {
  const { code, from, firstDay, lastDay } = benefit;
  if (firstDay <= day && day <= lastDay) return true;
  if (code === "medical-cannabis" && day < firstDay) addReason(reasons, "R_CANNABIS_START", "CAN-01", { from });
  else addReason(reasons, "R_OUTSIDE_SCHEDULE", "GEN-01", { from });
  return false;
}

/**
 * The level at which a person is insured on a date by the plan of a benefit (STA-02, STA-10, AMB-7J): the member’s own,
 * or that of the dependants. The dental plan has no level: 1. Else the first reason why she is not insured.
 */
function levelOn(
  { coverage }: ExactCertificate,
  person: ExactPerson,
  plan: ExactBenefit["plan"],
  day: number,
): Level | NotInsured {
  const period = periodOn(coverage, day);
  const held = period?.[plan] ?? null;
  if (held === null) return "R_NOT_INSURED";
  if (held === "exempt") return "R_EXEMPT";
  if (day < person.born || day < person.from || person.until < day) return "R_NOT_A_DEPENDANT";

  const status: Status = typeof held === "string" ? held : held.status;
  if (!statusCovers(status, person.role)) return "R_STATUS";
  if (typeof held === "string") return 1;
  // Every status that covers dependants gives them a level.
  return person.role === "member" ? held.level : (held.dependantsLevel as Level);
}

/** The period of coverage that holds a day. */
export function periodOn(coverage: readonly ExactCoverage[], day: number): ExactCoverage | undefined {
  for (const period of coverage) if (period.from <= day && day <= period.until) return period;
  return undefined;
}
