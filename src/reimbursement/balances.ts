import { dayNumber, yearOfDay } from "../calendar.js";
import { DISCIPLINES, type BenefitCode, type Discipline, type GroupedBenefit } from "../coverage/benefits.js";
import type { ExactPerson } from "../coverage/read-certificate.js";
import type { Maximum } from "../edition.js";
import type { ExactBenefit, ExactBenefits, ExactMaximum } from "../exact-benefits.js";
import { formatCents } from "../money.js";
import { ageRule } from "./age.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { isInsured } from "./insured.js";
import { isOfOneAct, leftOf, nextChangeOf, ownerOf, type Expense, type Ledger } from "./ledger.js";

/** What is left of one maximum on a date. Dollars reimbursed as `"280.00"`, pairs and exams as `"1"`. */
export interface Balance {
  /** Whose it is; `null` for the whole certificate. */
  person: string | null;
  benefit: BenefitCode;
  /** Where each discipline has its own. */
  discipline?: Discipline;
  trip?: string;
  amount: string;
  unit: "dollars" | "pairs" | "exams";
  per: Maximum["per"];
  months?: number;
  /** The part of the line that it limits. */
  of?: NonNullable<Maximum["of"]>;
  article: string;
  on: string;
  used: string;
  /** What an expense may still get: no more than is left of the maxima around this one. */
  left: string;
  /** The first day on which more is left, if nothing else is paid; `null` when none is used, or for ever. */
  moreOn: string | null;
}

/** What was counted in the out-of-pocket maximum of a year, and what is left of it, in dollars. */
export interface OutOfPocketBalance {
  year: number;
  counted: string;
  left: string;
}

export interface Balances {
  /** One for each calendar year in which a counted line was claimed. */
  outOfPocket: OutOfPocketBalance[];
  /** What `remaining` tells of each person and line claimed, on the date of her last claim of it. */
  maxima: Balance[];
}

/** The last claim of a person on a line, and the trips claimed, each once. */
interface LastClaim {
  claim: ExactClaim;
  trips: Set<string> | undefined;
}

/** What the claims of a call leave: of the lines for which their person was insured. */
export function balancesOf(
  claims: readonly ExactClaim[],
  { certificate, benefits, ledger }: DecisionSetting,
): Balances {
  const years = new Set<number>();
  const last = new Map<ExactPerson, Map<ExactBenefit, LastClaim>>();
  for (const claim of claims) {
    const { person, benefit, day, trip } = claim;
    if (benefit.outOfPocket && day >= benefit.firstDay) years.add(yearOfDay(day));
    if (benefit.maxima.length === 0) continue;
    let lines = last.get(person);
    if (lines === undefined) last.set(person, (lines = new Map<ExactBenefit, LastClaim>()));
    let line = lines.get(benefit);
    if (line === undefined) lines.set(benefit, (line = { claim, trips: undefined }));
    if (line.claim.day <= day) line.claim = claim;
    if (trip !== undefined) (line.trips ??= new Set()).add(trip);
  }
  const maxima: Balance[] = [];
  for (const [person, lines] of last) {
    for (const [benefit, { claim, trips }] of lines) {
      const { incurred, day } = claim;
      if (isInsured(certificate, person, benefit, day))
        maxima.push(...balancesOn(ledger, benefit, person, incurred, [...(trips ?? [])]));
    }
  }
  const ordered = [...years].sort((a, b) => a - b);
  return { outOfPocket: ordered.map((year) => outOfPocketBalance(ledger, benefits, year)), maxima };
}

export function outOfPocketBalance(ledger: Ledger, benefits: ExactBenefits, year: number): OutOfPocketBalance {
  const counted = ledger.outOfPocket.get(year) ?? 0;
  const left = Math.max(benefits.outOfPocketMaximum - counted, 0);
  return { year, counted: formatCents(counted), left: formatCents(left) };
}

/** Every maximum counted over time that an expense of the day could meet. */
export function balancesOn(
  ledger: Ledger,
  benefit: ExactBenefit,
  person: ExactPerson,
  on: string,
  trips: readonly (string | undefined)[],
): Balance[] {
  const { code, maxima } = benefit;
  const age = code === "vision" ? ageRule(person, dayNumber(on)) : undefined;
  const hasEach = ledger.readings.groupedDisciplines === "each" && Object.hasOwn(DISCIPLINES, code);
  const disciplines: readonly (Discipline | undefined)[] = hasEach ? DISCIPLINES[code as GroupedBenefit] : ANY;
  const rows: Balance[] = [];
  for (const maximum of maxima) {
    const isOfAge = maximum.age === undefined || maximum.age === age;
    if (isOfOneAct(maximum) || !isOfAge) continue;
    for (const trip of maximum.per === "trip" ? trips : ANY) {
      for (const discipline of disciplines) {
        rows.push(balance(ledger, code, maximum, expenseOn(person.id, on, discipline, trip)));
      }
    }
  }
  return rows;
}

const ANY = [undefined] as const;

/** What a balance is asked for: as much of an expense as its maximum looks at. */
function expenseOn(
  owner: string,
  incurred: string,
  discipline: Discipline | undefined,
  trip: string | undefined,
): Expense {
  return {
    owner,
    incurred,
    day: dayNumber(incurred),
    service: undefined,
    discipline,
    item: undefined,
    ageRule: undefined,
    act: undefined,
    trip,
  };
}

/** What is left for an expense, on its date, of a maximum and of those around it. */
function balance(ledger: Ledger, benefit: BenefitCode, maximum: ExactMaximum, expense: Expense): Balance {
  const { incurred, discipline, trip } = expense;
  const own = leftOf(ledger, maximum, expense);
  const left = leastLeft(ledger, maximum, own, expense);
  const used = maximum.amount - own;
  const written = (amount: number): string => (maximum.unit === "dollars" ? formatCents(amount) : String(amount));
  const row: Balance = {
    person: ownerOf(ledger, maximum, expense),
    benefit,
    amount: maximum.text,
    unit: maximum.unit,
    per: maximum.per,
    article: maximum.article,
    on: incurred,
    used: written(used),
    left: written(left),
    moreOn: left === maximum.amount ? null : moreOn(ledger, maximum, expense, left),
  };
  if (ledger.readings.groupedDisciplines === "each" && discipline !== undefined) row.discipline = discipline;
  if (maximum.per === "trip" && trip !== undefined) row.trip = trip;
  if (maximum.per === "months") row.months = maximum.months;
  if (maximum.of !== undefined) row.of = maximum.of;
  return row;
}

/** The least of what is left of a maximum itself, and of those around it. */
function leastLeft(ledger: Ledger, { around }: ExactMaximum, own: number, expense: Expense): number {
  let least = own;
  for (const maximum of around) least = Math.min(least, leftOf(ledger, maximum, expense));
  return least;
}

/** The first day on which more is left. */
function moreOn(ledger: Ledger, maximum: ExactMaximum, expense: Expense, left: number): string | null {
  const { owner, discipline, trip } = expense;
  let next = expense;
  for (;;) {
    let date = nextChangeOf(ledger, maximum, next);
    for (const other of maximum.around) {
      const change = nextChangeOf(ledger, other, next);
      if (change !== null && (date === null || change < date)) date = change;
    }
    if (date === null) return null;
    next = expenseOn(owner, date, discipline, trip);
    if (leastLeft(ledger, maximum, leftOf(ledger, maximum, next), next) > left) return date;
  }
}
