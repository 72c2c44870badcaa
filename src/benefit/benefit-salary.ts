import type { AmountInput } from "../coverage/cover.js";
import type { Issue, Warning } from "../errors.js";
import { formatCents } from "../money.js";
import { agreedSalaryLate, isAgreedSalaryTold } from "../participation/deferred-salary.js";
import { readAmount, readDate, readNullableDate, readVariant, report } from "../read.js";

/** A leave or retirement programme that sets the salary of the benefit on its days, both included. */
export type SalaryProgramme =
  | {
      /** A deferred-salary leave scheme (régime de congé à traitement différé). */
      kind: "deferred-salary";
      from: string;
      until: string;
      /** Annual, agreed with the employer. */
      agreedSalary: AmountInput;
      /** The day the insurer was told of it; `null` when it was not. */
      toldInsurer: string | null;
    }
  | {
      /** A progressive retirement programme (programme de retraite progressive). */
      kind: "retirement-programme";
      from: string;
      until: string;
      /** Annual, what she would have received without the programme. */
      salaryWithout: AmountInput;
    };

/** The annual salary that a benefit is on, and the article that says which. */
export interface BenefitSalary {
  /** `null` when it is not known. */
  amount: string | null;
  article: string;
}

/** The same in whole cents, with what it warns of. */
export interface ExactSalary {
  cents: number | null;
  article: string;
  warnings: Warning[];
}

const PROGRAMME_KEYS = {
  "deferred-salary": ["from", "until", "agreedSalary", "toldInsurer"],
  "retirement-programme": ["from", "until", "salaryWithout"],
} as const;

/**
 * Reads the salary of a benefit on a day (LIF-20): the insurable salary; during a deferred-salary scheme the one agreed, if
 * the insurer was told of it before the scheme began (DEF-02, DEF-03); during progressive retirement the one she would have
 * received without it, whatever her premium is on (RET-04, RET-05).
 */
export function readBenefitSalary(
  insurableSalary: unknown,
  programme: unknown,
  on: string | undefined,
  issues: Issue[],
): ExactSalary {
  const ordinary = readAmount(insurableSalary, "insurableSalary", "LIF-02", issues);
  const read = programme === undefined || programme === null ? undefined : readSalaryProgramme(programme, issues);
  const isOn = read !== undefined && on !== undefined && read.from <= on && on <= read.until;
  return isOn ? read.salary : { cents: ordinary, article: "LIF-02", warnings: [] };
}

/** The salary, written. */
export function writeSalary({ cents, article }: ExactSalary): BenefitSalary {
  return { amount: cents === null ? null : formatCents(cents), article };
}

interface ExactProgramme {
  from: string;
  until: string;
  salary: ExactSalary;
}

/** Reads a programme that sets a salary. */
export function readSalaryProgramme(value: unknown, issues: Issue[]): ExactProgramme | undefined {
  const programme = readVariant(value, "kind", PROGRAMME_KEYS, "programme", "LIF-20", issues);
  if (programme === undefined) return undefined;
  const { kind, fields } = programme;
  const from = readDate(fields.from, "programme.from", "LIF-20", issues) as string;
  const until = readDate(fields.until, "programme.until", "LIF-20", issues) as string;
  if (until < from) report(issues, "E_INTERVAL", "programme.until", "LIF-20");
  if (kind === undefined) return undefined;
  if (kind === "retirement-programme") {
    const cents = readAmount(fields.salaryWithout, "programme.salaryWithout", "RET-04", issues);
    return { from, until, salary: { cents, article: "RET-04", warnings: [] } };
  }
  const agreed = readAmount(fields.agreedSalary, "programme.agreedSalary", "DEF-02", issues);
  const told = readNullableDate(fields.toldInsurer, "programme.toldInsurer", "DEF-03", issues);
  const isTold = isAgreedSalaryTold(told, from);
  const salary = { cents: isTold ? agreed : null, article: "DEF-02", warnings: isTold ? [] : [agreedSalaryLate(from)] };
  return { from, until, salary };
}
