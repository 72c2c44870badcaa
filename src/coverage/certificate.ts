import type { Cover } from "./cover.js";

/** Who a person is to the certificate (personne adhérente, personne conjointe, enfant à charge). */
export const ROLES = /* @__PURE__ */ Object.freeze(["member", "spouse", "child"] as const);
export type Role = (typeof ROLES)[number];

/** A person of a certificate. */
export interface Person {
  id: string;
  role: Role;
  birthDate: string;
  /** The first day as a dependant; since always when absent. */
  from?: string | null | undefined;
  /** The last day as a dependant, included; still one when absent or `null`. */
  until?: string | null | undefined;
}

/** What a certificate holds over some days, both included. What is absent or `null` is not held. */
export interface CoveragePeriod extends Pick<Cover, "health" | "dental"> {
  from: string;
  until: string | null;
}

/** A certificate: its member, her dependants, and what it holds through time. */
export interface Certificate {
  id: string;
  /** One member, and her dependants; those who no longer are stay, with their `until`, while a ledger names them. */
  persons: readonly Person[];
  /** Periods that do not overlap, in any order. On a day that is in none, nothing is held. */
  coverage: readonly CoveragePeriod[];
}
