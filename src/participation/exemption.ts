import { ROLES, type Role } from "../coverage/certificate.js";
import type { Issue, Reason } from "../errors.js";
import { readArray, readChoice, readName, readObject, readOrThrow, report } from "../read.js";
import type { ExemptionProof } from "./event.js";
import { readProofs } from "./read-event.js";
import { reason } from "./reason.js";

/** A member and her dependants, and the proofs of their other insurance. */
export interface ExemptionInput {
  persons: readonly { id: string; role: Role }[];
  proofs: readonly ExemptionProof[];
}

export interface Exemption {
  /** Whether the member may be exempt from the health plan. The dental plan, life and LTD stay open to her (EXM-03). */
  exempt: boolean;
  /** One for each person whose proof is missing or not enough, the member first. */
  reasons: Reason[];
}

const KEYS = /* @__PURE__ */ new Set(["persons", "proofs"] as const);
const PERSON_KEYS = /* @__PURE__ */ new Set(["id", "role"] as const);

/**
 * Whether a member may be exempt from the health plan (privilège d’exemption, EXM-01 to EXM-05, §3.3 p. 7): she *and*
 * every one of her dependants proven to be insured under another group plan with a similar drug benefit. The public plan
 * is no group plan.
 *
 * @throws RegimeError `E_MEMBER_COUNT`, `E_PERSON_TWICE`, `E_PERSON_UNKNOWN` for a proof about nobody of `persons`; `E_MISSING`, `E_TYPE`…
 * @example
 * const persons = [{ id: "P-1", role: "member" }, { id: "P-2", role: "child" }] as const;
 * const covered = { group: true, similarDrugs: true };
 * exemption({ persons, proofs: [{ person: "P-1", ...covered }] }).exempt // false: nothing is proven for the child
 */
export function exemption(input: ExemptionInput): Exemption {
  const { persons, proofs } = readOrThrow((issues) => readExemption(input, issues));
  const reasons = exemptionReasons(persons, proofs);
  return { exempt: reasons.length === 0, reasons };
}

function readExemption(
  value: unknown,
  issues: Issue[],
): { persons: { id: string; role: Role }[]; proofs: ExemptionProof[] } | undefined {
  const input = readObject(value, KEYS, "", "EXM-02", issues);
  if (input === undefined) return undefined;
  const persons = (readArray(input.persons, "persons", "EXM-02", issues, (element) => {
    const person = readObject(element, PERSON_KEYS, "", "EXM-02", issues);
    return {
      id: readName(person?.id, "id", "EXM-02", issues) as string,
      role: readChoice(person?.role, ROLES, "role", "EXM-02", issues) as Role,
    };
  }) ?? []) as { id: string; role: Role }[];
  const ids = persons.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(issues, "E_PERSON_TWICE", `persons.${String(index)}.id`, "EXM-02");
  });
  const members = persons.filter(({ role }) => role === "member").length;
  if (members !== 1) report(issues, "E_MEMBER_COUNT", "persons", "EXM-02", { count: members });
  const proofs = readProofs(input.proofs, "proofs", issues);
  reportStrangers(proofs, ids, "proofs", issues);
  // The member first, then the dependants as they are given.
  persons.sort((a, b) => (a.role === "member" ? -1 : b.role === "member" ? 1 : 0));
  return { persons, proofs };
}

/** A proof about nobody of the certificate is a mistake, not a proof. */
export function reportStrangers(
  proofs: readonly ExemptionProof[],
  ids: readonly string[],
  path: string,
  issues: Issue[],
): void {
  proofs.forEach(({ person }, index) => {
    if (!ids.includes(person)) report(issues, "E_PERSON_UNKNOWN", `${path}.${String(index)}.person`, "EXM-02");
  });
}

/** Why the exemption is refused, person by person; nothing when it is not. */
export function exemptionReasons(persons: readonly { id: string }[], proofs: readonly ExemptionProof[]): Reason[] {
  return persons.flatMap(({ id }) => {
    const proof = proofs.find(({ person }) => person === id);
    if (proof === undefined) return [reason("R_EXEMPTION_NO_PROOF", "EXM-02", { person: id })];
    if (!proof.group) return [reason("R_EXEMPTION_NOT_GROUP", "EXM-05", { person: id })];
    if (!proof.similarDrugs) return [reason("R_EXEMPTION_DRUGS", "EXM-02", { person: id })];
    return [];
  });
}
