import { addDays, yearOf } from "../calendar.js";
import type { BenefitCode, Discipline } from "../coverage/benefits.js";
import type { Maximum } from "../edition.js";
import type { ExactBenefits, ExactMaximum } from "../exact-benefits.js";
import { formatCents } from "../money.js";
import type { DecisionSetting } from "./decision-setting.js";
import type { ExactClaim } from "./exact-claim.js";
import { bucketOf, concerns, leftOf, ownerOf, takenOf, type Expense, type Ledger } from "./ledger.js";
import { comesBack } from "./month-window.js";

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
  /** The maxima that the claims met and from which something was taken, on the last date claimed. */
  maxima: Balance[];
}

/** What the claims of a call leave. */
export function balancesOf(claims: readonly ExactClaim[], { benefits, ledger }: DecisionSetting): Balances {
  const years = new Set<number>();
  const last = new Map<object, Map<number | string, { maximum: ExactMaximum; claim: ExactClaim }>>();
  for (const claim of claims) {
    if (claim.benefit.outOfPocket) years.add(yearOf(claim.incurred));
    for (const maximum of claim.benefit.maxima) {
      if (maximum.per === "day" || !concerns(maximum, claim)) continue;
      const taken = takenOf(ledger, maximum, claim);
      if (taken === undefined) continue;
      let rows = last.get(taken);
      if (rows === undefined) last.set(taken, (rows = new Map<number | string, Row>()));
      const bucket = bucketOf(maximum, claim);
      const row = rows.get(bucket);
      if (row === undefined || row.claim.incurred < claim.incurred) rows.set(bucket, { maximum, claim });
    }
  }
  return {
    outOfPocket: [...years].sort((a, b) => a - b).map((year) => outOfPocketBalance(ledger, benefits, year)),
    maxima: [...last.values()].flatMap((rows) =>
      [...rows.values()].map(({ maximum, claim }) => balance(ledger, claim.benefit.code, maximum, claim)),
    ),
  };
}

interface Row {
  maximum: ExactMaximum;
  claim: ExactClaim;
}

export function outOfPocketBalance(ledger: Ledger, benefits: ExactBenefits, year: number): OutOfPocketBalance {
  const counted = ledger.outOfPocket.get(year) ?? 0;
  const left = Math.max(benefits.outOfPocketMaximum - counted, 0);
  return { year, counted: formatCents(counted), left: formatCents(left) };
}

/** What is left of a maximum for an expense, on its date. */
export function balance(ledger: Ledger, benefit: BenefitCode, maximum: ExactMaximum, expense: Expense): Balance {
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
    moreOn: used === 0 ? null : moreOn(ledger, maximum, expense),
  };
  if (ledger.readings.groupedDisciplines === "each" && discipline !== undefined) row.discipline = discipline;
  if (maximum.per === "trip" && trip !== undefined) row.trip = trip;
  if (maximum.per === "months") row.months = maximum.months;
  if (maximum.of !== undefined) row.of = maximum.of;
  return row;
}

function moreOn(ledger: Ledger, maximum: ExactMaximum, expense: Expense): string | null {
  const { incurred } = expense;
  switch (maximum.per) {
    case "day":
      return addDays(incurred, 1);
    case "calendar-year":
      return `${String(yearOf(incurred) + 1)}-01-01`;
    case "months": {
      const taken = takenOf(ledger, maximum, expense);
      return taken === undefined || taken instanceof Map
        ? null
        : comesBack(taken, incurred, ledger.readings.monthWindows);
    }
    default:
      return null;
  }
}
