import { BENEFITS, type BenefitCode } from "../coverage/benefits.js";
import type { Certificate } from "../coverage/certificate.js";
import { readCertificate, type ExactCertificate, type ExactPerson } from "../coverage/read-certificate.js";
import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import { dayNumber, yearOfDay } from "../calendar.js";
import type { Issue, Reason, Warning } from "../errors.js";
import type { ExactBenefit } from "../exact-benefits.js";
import { readChoice, readDate, readName, readObject, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import type { Readings, UsedReadings } from "../readings.js";
import { balancesOn, outOfPocketBalance, type Balance, type OutOfPocketBalance } from "./balances.js";
import { insuredRate, isPrinted } from "./insured.js";
import { ledgerOf } from "./ledger-of.js";
import { readClaimant } from "./read-claim.js";
import { readUsageOf, type ExactUsage } from "./read-usage.js";
import type { Usage } from "./usage.js";
import { noteBenefit } from "./used-readings.js";
import { afterPrintedYear } from "./warnings.js";

/** Whose benefit, and when. */
export interface RemainingInput {
  certificate: Certificate;
  /** The id of a person of the certificate. */
  person: string;
  benefit: BenefitCode;
  on: string;
  /** Of the last call. Nothing was decided when absent. */
  usage?: Usage | undefined;
  /** The trip, on a travel line; when absent, every trip of the ledger, and one more row for any other. */
  trip?: string | undefined;
}

/** What a benefit still has for a person on a date. */
export interface Remaining {
  person: string;
  benefit: BenefitCode;
  on: string;
  edition: string;
  /** Whether an expense of that day is insured, whatever conditions its claim must meet. */
  covered: boolean;
  /** Why not. */
  reason: Reason | null;
  /** The share reimbursed; `null` when not covered. */
  rate: string | null;
  /** Each maximum of the line that is counted over time, none when not covered. Those of one treatment or X-ray are always whole. */
  maxima: Balance[];
  /** Of the certificate and calendar year, for a counted line. */
  outOfPocket: OutOfPocketBalance | null;
  readings: UsedReadings;
  warnings: Warning[];
}

const KEYS = /* @__PURE__ */ new Set(["certificate", "person", "benefit", "on", "usage", "trip"] as const);

/**
 * What is left of each maximum of a benefit for a person on a date, and when more comes back (REI-34): on the day
 * itself for a window of months, on 1 January for a calendar year, never for a lifetime or a trip.
 *
 * @throws RegimeError `E_PERSON_UNKNOWN`, `E_CHOICE`, `E_DATE_*`; those of `adjudicate` on the certificate and the ledger.
 * @example
 * const usage = usageFrom({ payments: [{ claim: "A-1", person: "P-1", benefit: "hearing-aid", incurred: "2020-02-29", paid: "480.00" }] });
 * remaining({ certificate, person: "P-1", benefit: "hearing-aid", on: "2024-02-28", usage }).maxima[0]
 * // { …, amount: "480.00", per: "months", months: 48, used: "480.00", left: "0.00", moreOn: "2024-02-29" }
 */
export function remaining(input: RemainingInput, context?: Context): Remaining {
  const { certificate, person, benefit, on, trip, usage, setting } = readOrThrow((issues) =>
    readRemaining(input, context, issues),
  );
  const { edition, readings } = setting;
  const ledger = ledgerOf(usage, edition.benefits, readings);
  const day = dayNumber(on);
  const reasons: Reason[] = [];
  const rate = isPrinted(benefit, day, reasons) ? insuredRate(certificate, person, benefit, day, reasons) : null;
  const used: UsedReadings = {};
  noteBenefit(used, benefit, readings);
  return {
    person: person.id,
    benefit: benefit.code,
    on,
    edition: edition.premiums.id,
    covered: rate !== null,
    reason: reasons[0] ?? null,
    rate: rate?.text ?? null,
    maxima:
      rate === null ? [] : balancesOn(ledger, benefit, person, on, tripsOf(trip, benefit, person, usage, readings)),
    outOfPocket:
      rate !== null && benefit.outOfPocket ? outOfPocketBalance(ledger, edition.benefits, yearOfDay(day)) : null,
    readings: used,
    warnings: afterPrintedYear(on, setting),
  };
}

interface ExactRemaining {
  certificate: ExactCertificate;
  person: ExactPerson;
  benefit: ExactBenefit;
  on: string;
  trip: string | undefined;
  usage: ExactUsage;
  setting: EditionSetting;
}

/** Reads the input of `remaining`. */
export function readRemaining(
  value: unknown,
  context: Context | undefined,
  issues: Issue[],
): ExactRemaining | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const input = readObject(value, KEYS, "", null, issues);
  if (input === undefined) return undefined;
  const certificate = readCertificate(input.certificate, issues);
  const usage = readUsageOf(certificate, input.usage, setting.readings, issues);
  const code = readChoice(input.benefit, BENEFITS, "benefit", "REI-G10", issues);
  const on = readDate(input.on, "on", "GEN-01", issues);
  const { trip: given, person: id } = input;
  const trip = given === undefined ? undefined : readTrip(given, code, issues);
  const person = readClaimant(id, certificate?.persons, issues);
  if (certificate === undefined || code === undefined || on === undefined || person === undefined) return undefined;
  return { certificate, person, benefit: setting.edition.benefits.lines[code], on, trip, usage, setting };
}

/** A trip, of a line that has trips. */
function readTrip(value: unknown, code: BenefitCode | undefined, issues: Issue[]): string | undefined {
  if (code === "travel-insurance" || code === "trip-cancellation") return readName(value, "trip", "REI-03", issues);
  return report(issues, "E_UNKNOWN_KEY", "trip", null, { keys: "certificate, person, benefit, on, usage" });
}

/** The trip that is asked for; else those that the ledger knows of her, and another, of which nothing was taken. */
function tripsOf(
  trip: string | undefined,
  { code }: ExactBenefit,
  { id }: ExactPerson,
  { decided }: ExactUsage,
  { tripMaximum }: Readonly<Readings>,
): (string | undefined)[] {
  if (trip !== undefined) return [trip];
  const trips = decided
    // A trip whose maximum is for all of its persons may be known by another.
    .filter(({ written, expense }) => written.benefit === code && (tripMaximum === "trip" || expense.owner === id))
    .map(({ expense }) => expense.trip as string);
  return [...new Set(trips), undefined];
}
