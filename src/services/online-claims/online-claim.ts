import { onlineClaims } from "../../../tables/services/online-claims.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../../errors.js";
import { readAnswer, readFlag, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { OnlineClaimStep, PathStep } from "../../service-tables.js";

/** Who claims online, and the services that she has. */
export interface OnlineClaimInput {
  /** Whether she is registered on ACCÈS | assurés. */
  registered: boolean;
  /** Whether she is enrolled in direct deposit. */
  directDeposit: boolean;
  /** Whether she asks for electronic statements; with direct deposit when absent. */
  electronicStatement?: boolean | undefined;
}

export interface OnlineClaim {
  document: "S0";
  /** Whether the two services may be had as asked; a claim is made online with them or without. */
  servicesAccepted: boolean;
  /** What to do, in order. */
  path: PathStep<OnlineClaimStep>[];
  /** With direct deposit, and not without it. */
  electronicStatement: boolean;
  /** With direct deposit, as an indication; `null` without, where none is printed. */
  delay: { hours: number; guaranteed: false; article: string } | null;
  reasons: Reason[];
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set(["registered", "directDeposit", "electronicStatement"] as const);

/**
 * How a claim of the CSQ–SSQ plan is made online (service de réclamations Web, WEB-01 to WEB-05): the path of whoever is
 * registered, or is not yet; direct deposit and electronic statements, two services that go together; reimbursement in 48
 * hours with direct deposit, as an indication (AMB-96). It is not the FSSS plan’s (WEB-08).
 *
 * @throws RegimeError `E_MISSING`, `E_TYPE`.
 * @example
 * onlineClaim({ registered: true, directDeposit: true }).delay?.hours // 48
 * onlineClaim({ registered: true, directDeposit: true, electronicStatement: false }).reasons[0]?.code // "R_INSEPARABLE"
 */
export function onlineClaim(input: OnlineClaimInput): OnlineClaim {
  const claim = readOrThrow((issues) => readOnlineClaim(input, issues));
  const { registered, directDeposit, electronicStatement } = claim;
  const { registration, claim: claiming, delayHours } = onlineClaims;
  const isSplit = electronicStatement !== undefined && electronicStatement !== directDeposit;
  const { value: hours, article } = delayHours;
  return {
    document: "S0",
    servicesAccepted: !isSplit,
    path: [...(registered ? [] : registration), ...claiming].map((step) => ({ ...step })),
    electronicStatement: directDeposit,
    delay: directDeposit ? { hours, guaranteed: false, article } : null,
    reasons: isSplit ? [reason("R_INSEPARABLE", "WEB-05")] : [],
    warnings: directDeposit ? [warning("W_48_HOURS", article, { hours })] : [],
  };
}

/** Reads who claims online. */
function readOnlineClaim(
  value: unknown,
  issues: Issue[],
): { registered: boolean; directDeposit: boolean; electronicStatement: boolean | undefined } | undefined {
  const claim = readObject(value, KEYS, "", "WEB-01", issues);
  if (claim === undefined) return undefined;
  return {
    registered: readAnswer(claim.registered, "registered", "WEB-01", issues),
    directDeposit: readAnswer(claim.directDeposit, "directDeposit", "WEB-04", issues),
    electronicStatement: readFlag(claim.electronicStatement, "electronicStatement", "WEB-05", issues),
  };
}
