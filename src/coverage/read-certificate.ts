import { report, reportAt, readArray, readChoice, readDay, readName, readObject } from "../read.js";
import type { Issue } from "../errors.js";
import { ROLES, type Role } from "./certificate.js";
import { readDental, readHealth } from "./read-cover.js";
import { SCENARIO_PARTS, type ScenarioParts } from "./scenarios.js";
import type { Status } from "./statuses.js";

/** A person once read, her days as day numbers; the interval is never open: its days are before and after any other. */
export interface ExactPerson {
  id: string;
  role: Role;
  birthDate: string;
  born: number;
  from: number;
  until: number;
}

/** A period of coverage once read, its days as day numbers. */
export interface ExactCoverage {
  from: number;
  until: number;
  health: Readonly<ScenarioParts> | "exempt" | null;
  dental: Status | null;
}

export interface ExactCertificate {
  id: string;
  persons: ReadonlyMap<string, ExactPerson>;
  /** In the order of their days. */
  coverage: readonly ExactCoverage[];
}

const CERTIFICATE_KEYS = /* @__PURE__ */ new Set(["id", "persons", "coverage"] as const);
const PERSON_KEYS = /* @__PURE__ */ new Set(["id", "role", "birthDate", "from", "until"] as const);
const COVERAGE_KEYS = /* @__PURE__ */ new Set(["from", "until", "health", "dental"] as const);

// Before and after any day: nothing is ever compared equal to them.
const ALWAYS = 0;
const FOREVER = Infinity;

/** Reads a certificate. */
export function readCertificate(value: unknown, issues: Issue[]): ExactCertificate | undefined {
  const certificate = readObject(value, CERTIFICATE_KEYS, "certificate", null, issues);
  if (certificate === undefined) return undefined;
  const { id, persons, coverage } = certificate;
  return {
    id: readName(id, "certificate.id", "CLM-06", issues) as string,
    persons: readPersons(persons, issues),
    coverage: readCoverage(coverage, issues),
  };
}

function readPersons(value: unknown, issues: Issue[]): ReadonlyMap<string, ExactPerson> {
  const persons = new Map<string, ExactPerson>();
  let members = 0;
  const read = readArray(value, "certificate.persons", "STA-02", issues, (element) => {
    const person = readPerson(element, issues);
    if (person === undefined) return;
    if (person.role === "member") members++;
    if (persons.has(person.id)) report(issues, "E_PERSON_TWICE", "id", "STA-02");
    else persons.set(person.id, person);
  });
  if (read !== undefined && members !== 1) {
    report(issues, "E_MEMBER_COUNT", "certificate.persons", "STA-02", { count: members });
  }
  return persons;
}

/** Reads a person; paths are from the person. */
export function readPerson(value: unknown, issues: Issue[]): ExactPerson | undefined {
  const person = readObject(value, PERSON_KEYS, "", "STA-02", issues);
  if (person === undefined) return undefined;
  const { id, role, birthDate, from, until } = person;
  const read = {
    id: readName(id, "id", "STA-02", issues) as string,
    role: readChoice(role, ROLES, "role", "STA-02", issues) as Role,
    birthDate: birthDate as string,
    born: readDay(birthDate, "birthDate", "REI-32a", issues),
    from: readBound(from, ALWAYS, "from", issues),
    until: readBound(until, FOREVER, "until", issues),
  };
  if (read.until < read.from) report(issues, "E_INTERVAL", "until", "STA-02");
  return read;
}

/** The end of an interval; absent or `null` is open. */
function readBound(value: unknown, open: number, path: string, issues: Issue[]): number {
  if (value === undefined || value === null) return open;
  return readDay(value, path, "STA-02", issues);
}

function readCoverage(value: unknown, issues: Issue[]): ExactCoverage[] {
  const periods = readArray(value, "certificate.coverage", "STA-02", issues, (element, index) =>
    readPeriod(element, index, issues),
  );
  if (periods === undefined) return [];
  const whole = periods.filter((period) => period !== undefined);
  whole.sort((a, b) => (a.from !== b.from ? a.from - b.from : a.index - b.index));
  whole.forEach(({ from, index }, place) => {
    const before = whole[place - 1];
    if (before !== undefined && from <= before.until) {
      reportAt(issues, "E_COVERAGE_OVERLAP", ["certificate", "coverage", index, "from"], "STA-02");
    }
  });
  return whole;
}

/** Reads a period of coverage, the `index`th; paths are from the period. */
export function readPeriod(
  value: unknown,
  index: number,
  issues: Issue[],
): (ExactCoverage & { index: number }) | undefined {
  const period = readObject(value, COVERAGE_KEYS, "", "STA-02", issues);
  if (period === undefined) return undefined;
  const { from, until, health, dental } = period;
  const first = readDay(from, "from", "STA-02", issues);
  const last = until === null ? FOREVER : readDay(until, "until", "STA-02", issues);
  const plan = readHealth(health, issues);
  const status = readDental(dental, issues);
  if (plan === null && status !== null) report(issues, "E_DENTAL_WITHOUT_HEALTH", "dental", "DEN-02");
  // What could not be read was reported.
  if (Number.isNaN(first) || Number.isNaN(last)) return undefined;
  if (last < first) report(issues, "E_INTERVAL", "until", "STA-02");
  return {
    from: first,
    until: last,
    health: plan === undefined || plan === null || plan === "exempt" ? (plan ?? null) : SCENARIO_PARTS[plan],
    dental: status,
    index,
  };
}
