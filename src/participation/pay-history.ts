import { addDays, laterOf, payPeriodFrom, payPeriodOf, type PayPeriod } from "../calendar.js";
import type { PricedSetting } from "../context.js";
import type { Issue } from "../errors.js";
import { cents, formatSigned } from "../money.js";
import type { Shares } from "../premium/premium.js";
import type { Quote } from "../premium/write-quote.js";
import { chargeOf, quoteCharge } from "./charge.js";
import { knownOn, type Known } from "./known.js";
import type { EventType } from "./event.js";
import { isOf } from "./read-event.js";
import type { ExactStory } from "./exact-story.js";
import type { RuleSetting } from "./rule-setting.js";
import { longSince } from "./unpaid-leave.js";

/** What changed in the premiums of a pay period once something became known after its first day. */
export interface PremiumCorrection {
  /** The day on which it was known. */
  known: string;
  /** The first day of the pay period in which it can be charged: that of this day, or the next one. */
  chargedFrom: string;
  /** The quote as it should have been. */
  quote: Quote;
  /** That quote less the one before: amounts are negative where too much was charged. */
  difference: Shares & { tax: Shares; payable: Shares };
}

/** The premiums of one pay period: what its first day knew, then every correction. */
export interface PeriodPremiums extends PayPeriod {
  quote: Quote;
  corrections: PremiumCorrection[];
}

/** The premiums of every pay period that starts while the rates hold and has a day of the history. */
export function payHistory(
  story: ExactStory,
  start: string,
  setting: RuleSetting,
  priced: PricedSetting,
  issues: Issue[],
): PeriodPremiums[] {
  const { anchor, edition } = priced;
  const days = daysOfKnowledge(story);
  const knowns = new Map<string, Known | null>();
  const knownBy = (day: string): Known | null => {
    let known = knowns.get(day);
    if (known === undefined) knowns.set(day, (known = knownOn(story, day, setting)));
    return known;
  };
  const premiumsOf = (period: PayPeriod): PeriodPremiums => {
    const before = days.findLast(({ day }) => day <= period.from);
    let charge = chargeOf(before === undefined ? null : knownBy(before.day), period, setting);
    let text = JSON.stringify(charge);
    const first = quoteCharge(charge, story, priced, issues);
    const premiums: PeriodPremiums = { ...period, quote: first, corrections: [] };
    let quote = first;
    for (const { day, reachesBack } of days) {
      // What one quote cannot be made for, the others cannot either.
      if (issues.length > 0) break;
      if (day <= period.from || (day > period.until && !reachesBack)) continue;
      charge = chargeOf(knownBy(day), period, setting);
      const known = JSON.stringify(charge);
      if (known === text) continue;
      text = known;
      const corrected = quoteCharge(charge, story, priced, issues);
      if (amountsOf(corrected) !== amountsOf(quote)) premiums.corrections.push(correct(day, quote, corrected, anchor));
      quote = corrected;
    }
    return premiums;
  };

  const periods: PeriodPremiums[] = [];
  // The period of the first day may have begun before it.
  let period = payPeriodFrom(laterOf(edition.from, payPeriodOf(start, anchor).from), anchor);
  while (period.from <= edition.until && period.from <= story.until && issues.length === 0) {
    periods.push(premiumsOf(period));
    period = payPeriodFrom(addDays(period.until, 1), anchor);
  }
  return periods;
}

/** A day on which something becomes known, and whether it may change what was before it. */
interface DayOfKnowledge {
  day: string;
  reachesBack: boolean;
}

/** What may take effect before it is known, or tells how long something before it was. What all others change begins with them. */
const REACHING_BACK: readonly EventType[] = [
  "form-received",
  "status-change-requested",
  "level-change-requested",
  "returned",
  "decision",
  "dismissed",
  "employment-ended",
  "death",
];

/** The days of the events, and those on which a leave has become a long one. */
function daysOfKnowledge({ events, until }: ExactStory): DayOfKnowledge[] {
  const days = new Map<string, boolean>();
  const add = (day: string, reachesBack: boolean): void => {
    days.set(day, reachesBack || days.get(day) === true);
  };
  for (const event of events) {
    add(event.known, REACHING_BACK.includes(event.type));
    if (isOf(event, "leave-started") && longSince(event.on) <= until) add(longSince(event.on), true);
  }
  return [...days].map(([day, reachesBack]) => ({ day, reachesBack })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The amounts of a quote, for whether another one changes any of them. */
function amountsOf({ total, employer, tax, payable }: Quote): string {
  return JSON.stringify([total, employer, tax, payable]);
}

function correct(known: string, before: Quote, after: Quote, anchor: string): PremiumCorrection {
  return {
    known,
    chargedFrom: payPeriodFrom(known, anchor).from,
    quote: after,
    difference: {
      ...differenceOf(before, after),
      tax: differenceOf(before.tax, after.tax),
      payable: differenceOf(before.payable, after.payable),
    },
  };
}

/** New less old, in dollars. */
function differenceOf(before: Shares, after: Shares): Shares {
  const less = (key: keyof Shares): string => formatSigned(cents(after[key]) - cents(before[key]));
  return { total: less("total"), employer: less("employer"), employee: less("employee") };
}
