import { ROLES, type Role } from "../coverage/certificate.js";
import { reason, type Issue, type Reason } from "../errors.js";
import { readArray, readChoice, readName, readObject, report, reportAt } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { ExemptionProof } from "./event.js";
import { readProofs } from "./read-event.js";

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
  const reasons = [...exemptionReasons(persons, proofs)];
  return { exempt: reasons.length === 0, reasons };
}

/** Reads persons, and the proofs about them. */
export function readExemption(
  value: unknown,
  issues: Issue[],
): { persons: { id: string; role: Role }[]; proofs: ExemptionProof[] } | undefined {
  const input = readObject(value, KEYS, "", "EXM-02", issues);
  if (input === undefined) return undefined;
  const before = issues.length;
  const ids = new Set<string>();
  let members = 0;
  const persons = readArray(input.persons, "persons", "EXM-02", issues, (element) => {
    const person = readObject(element, PERSON_KEYS, "", "EXM-02", issues);
    if (person === undefined) return undefined;
    const id = readName(person.id, "id", "EXM-02", issues);
    const role = readChoice(person.role, ROLES, "role", "EXM-02", issues);
    if (id !== undefined && ids.has(id)) report(issues, "E_PERSON_TWICE", "id", "EXM-02");
    if (id !== undefined) ids.add(id);
    if (role === "member") members++;
    return { id, role };
  });
  // One that could not be read may be the member, or somebody of whom there is a proof.
  const isWhole = persons?.every((person) => person?.id !== undefined && person.role !== undefined) === true;
  if (isWhole && members !== 1) report(issues, "E_MEMBER_COUNT", "persons", "EXM-02", { count: members });
  const proofs = readProofs(input.proofs, "proofs", issues);
  if (isWhole) reportStrangers(proofs, (id) => ids.has(id), ["proofs"], issues);
  if (issues.length > before) return undefined;
  const read = persons as { id: string; role: Role }[];
  // The member first, then the dependants as they are given.
  read.sort((a, b) => (a.role === "member" ? -1 : b.role === "member" ? 1 : 0));
  return { persons: read, proofs };
}

/** A proof about nobody of the certificate is a mistake, not a proof. What could not be read of the proofs was reported. */
export function reportStrangers(
  proofs: readonly (ExemptionProof | undefined)[],
  isOne: (id: string) => boolean,
  place: Issue["path"],
  issues: Issue[],
): void {
  proofs.forEach((proof, index) => {
    if (proof?.person === undefined || isOne(proof.person)) return;
    reportAt(issues, "E_PERSON_UNKNOWN", [...place, index, "person"], "EXM-02");
  });
}

/** Why the exemption is refused, person by person as they are asked for; nothing when it is not. */
export function* exemptionReasons(
  persons: Iterable<{ id: string }>,
  proofs: readonly ExemptionProof[],
): Generator<Reason> {
  const byPerson = new Map(proofs.map((proof) => [proof.person, proof]));
  for (const { id } of persons) {
    const proof = byPerson.get(id);
    if (proof === undefined) yield reason("R_EXEMPTION_NO_PROOF", "EXM-02", { person: id });
    else if (!proof.group) yield reason("R_EXEMPTION_NOT_GROUP", "EXM-05", { person: id });
    else if (!proof.similarDrugs) yield reason("R_EXEMPTION_DRUGS", "EXM-02", { person: id });
  }
}
