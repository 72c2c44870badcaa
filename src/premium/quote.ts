import type { Context } from "../context.js";
import { linesOf } from "./lines.js";
import { openMember, readMember, type Member } from "./member.js";
import { settle } from "./settle.js";
import { periodsOf, writeLine, writeQuote, type Quote } from "./write-quote.js";

export type { Quote, QuoteLine, TaxShares } from "./write-quote.js";

/**
 * What a member pays, and her employer, for one pay period: every line that she holds, the tax, the year.
 *
 * `member` is plain data: amounts in dollars as decimal strings (or numbers with at most two decimals), ISO dates. All
 * that is wrong with it is thrown at once; a cover that has no printed rate is an error, never a line left out.
 * Amounts out are decimal strings with two places, subject to the policy, which prevails over the brochure (GEN-02, GEN-03).
 *
 * @throws RegimeError
 * `E_NO_PRINTED_RATE` when `on` is outside the edition, 2020-01-01 to 2020-12-31 (GEN-01);
 * `E_NO_RATE_AT_AGE` for additional life at a rating age of 65 and over (LIF-17);
 * `E_DEPENDANTS_ABOVE_MEMBER`, `E_DEPENDANTS_UNDER_INDIVIDUAL` (STA-04, STA-07); `E_DENTAL_WITHOUT_HEALTH` (DEN-02);
 * `E_SPOUSE_LIFE_AMOUNT` (LIF-07); `E_AGE_RANGE`; `E_MISSING`, `E_TYPE`, `E_CHOICE`, `E_UNKNOWN_KEY`, `E_MONEY_*`,
 * `E_SHARE_*`, `E_NUMBER_*`, `E_DATE_*`, `E_STRING_TOO_LONG`, `E_HOSTILE_OBJECT`, `E_EDITION_NOT_PARSED` for what cannot be read.
 * @example
 * const job = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00", workTime: "0.6999" };
 * const { lines, payable } = quote({ ...job, health: { scenario: "N" }, ltd: "O" });
 * lines[0] // { line: "health", total: "128.21", employer: "2.99", employee: "125.22" }: half of 5.97, half-up
 * payable // { total: "153.94", employer: "3.26", employee: "150.68" }
 */
export function quote(member: Member, context?: Context): Quote {
  const { exact, setting } = openMember(member, context, readMember);
  const lines = linesOf(exact, setting);
  return writeQuote(
    exact,
    exact.health,
    setting,
    settle(lines, setting),
    lines.map(writeLine),
    periodsOf(exact, setting),
  );
}
