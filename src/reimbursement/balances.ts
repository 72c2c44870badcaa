import { addDays, yearOf } from "../calendar.js";
import { DISCIPLINES, type BenefitCode, type Discipline, type GroupedBenefit } from "../coverage/benefits.js";
import type { ExactPerson } from "../coverage/read-certificate.js";
import type { Maximum } from "../edition.js";
import type { ExactBenefit, ExactBenefits, ExactMaximum } from "../exact-benefits.js";
import { formatCents } from "../money.js";
import { ageRule } from "./age.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { leftOf, ownerOf, takenOf, type Expense, type Ledger } from "./ledger.js";
import { moreLeftOn, type MonthWindow } from "./month-window.js";

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

/** What the claims of a call leave, given in their order. */
export function balancesOf(claims: readonly ExactClaim[], { benefits, ledger }: DecisionSetting): Balances {
  const years = new Set<number>();
  const last = new Map<ExactPerson, Map<ExactBenefit, ExactClaim>>();
  for (const claim of claims) {
    const { person, benefit, incurred } = claim;
    if (benefit.outOfPocket) years.add(yearOf(incurred));
    if (benefit.maxima.length === 0) continue;
    let lines = last.get(person);
    if (lines === undefined) last.set(person, (lines = new Map<ExactBenefit, ExactClaim>()));
    const before = lines.get(benefit);
    if (before === undefined || before.incurred <= incurred) lines.set(benefit, claim);
  }
  const rows = [...last].flatMap(([person, lines]) =>
    [...lines].flatMap(([benefit, { incurred, trip }]) => {
      const trips = trip === undefined ? [] : tripsAmong(claims, person, benefit);
      return balancesOn(ledger, benefit, person, incurred, trips);
    }),
  );
  const ordered = [...years].sort((a, b) => a - b);
  return { outOfPocket: ordered.map((year) => outOfPocketBalance(ledger, benefits, year)), maxima: rows };
}

function tripsAmong(claims: readonly ExactClaim[], person: ExactPerson, benefit: ExactBenefit): string[] {
  const trips = claims.flatMap((claim) => (claim.person === person && claim.benefit === benefit ? claim.trip : []));
  return [...new Set(trips as string[])];
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
  trips: readonly string[],
): Balance[] {
  const { code, maxima } = benefit;
  const age = code === "vision" ? ageRule(person, on) : undefined;
  const hasEach = ledger.readings.groupedDisciplines === "each" && Object.hasOwn(DISCIPLINES, code);
  const disciplines: readonly (Discipline | undefined)[] = hasEach ? DISCIPLINES[code as GroupedBenefit] : ANY;
  const rows: Balance[] = [];
  for (const maximum of maxima) {
    const isOfAge = maximum.age === undefined || maximum.age === age;
    if (maximum.per === "treatment" || maximum.per === "x-ray" || !isOfAge) continue;
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
    service: undefined,
    discipline,
    item: undefined,
    ageRule: undefined,
    act: undefined,
    trip,
  };
}

/** What is left of a maximum for an expense, on its date. */
function balance(ledger: Ledger, benefit: BenefitCode, maximum: ExactMaximum, expense: Expense): Balance {
  const { incurred, discipline, trip } = expense;
  const left = leftOf(ledger, maximum, expense);
  const used = maximum.amount - left;
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
    moreOn: used === 0 ? null : moreOn(ledger, maximum, expense, left),
  };
  if (ledger.readings.groupedDisciplines === "each" && discipline !== undefined) row.discipline = discipline;
  if (maximum.per === "trip" && trip !== undefined) row.trip = trip;
  if (maximum.per === "months") row.months = maximum.months;
  if (maximum.of !== undefined) row.of = maximum.of;
  return row;
}

/** The first day on which more is left: a window that something leaves, or a year or a day of which less was taken. */
function moreOn(ledger: Ledger, maximum: ExactMaximum, expense: Expense, left: number): string | null {
  const { per, amount } = maximum;
  const { incurred } = expense;
  if (per === "months") {
    const window = takenOf(ledger, maximum, expense) as MonthWindow;
    return moreLeftOn(window, amount, incurred, ledger.readings.monthWindows);
  }
  if (per !== "calendar-year" && per !== "day") return null;
  let next = incurred;
  do next = per === "day" ? addDays(next, 1) : `${String(yearOf(next) + 1)}-01-01`;
  while (leftOf(ledger, maximum, { ...expense, incurred: next }) <= left);
  return next;
}
