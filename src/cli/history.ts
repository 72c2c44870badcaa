import type { Language, Reason, Warning } from "../errors.js";
import { explain } from "../explain/explain.js";
import { labels } from "../explain/labels.js";
import { COLON, moneyText } from "../explain/sentences.js";
import { cents, formatCents } from "../money.js";
import { coverageHistory, type CoverageHistory, type HistoryInput } from "../participation/coverage-history.js";
import type { PeriodPremiums } from "../participation/pay-history.js";
import type { Shares } from "../premium/premium.js";
import type { Quote } from "../premium/quote.js";
import { contextOf } from "./calculation.js";
import { fail } from "./failure.js";
import { spokenPlans, titleOf, type PlanName, type SpokenInterval } from "./held-text.js";
import { historySvg } from "./history-svg.js";
import { MESSAGES } from "./messages.js";
import { blocks, indent, notes, spoken } from "./notes.js";
import type { Arguments } from "./options.js";
import { readJson } from "./read-json.js";
import { plain, textTable } from "./text-table.js";
import { writeWhole } from "./write-whole.js";

/** `history FILE`: what is held of each plan, from which day and at what cost. */
export async function historyCommand(
  args: Arguments,
  lang: Language,
  stdin: () => Promise<Uint8Array>,
): Promise<string> {
  const say = MESSAGES[lang];
  const { explain: first, svg } = args.values;
  if (svg === "-") fail(2, say.needsValue("--svg"));
  const history = coverageHistory((await readJson(args.file, stdin, say)) as HistoryInput, contextOf(args, say));
  const explained = history.periods.filter(({ from }) => from === first);
  if (first !== undefined && explained.length === 0) fail(2, say.badPeriod);
  if (svg !== undefined) await writeWhole(svg, historySvg(history, lang), say);
  if (args.flags.has("json")) return JSON.stringify(history, null, 2);
  const plans = spokenPlans(history.plans, lang);
  return blocks(
    titleOf(history, lang),
    personsTable(history, lang),
    ...plans.map(([plan, intervals]) => planTable(plan, intervals, lang)),
    `${say.reasons}\n${reasonsOf(plans, lang).join("\n")}`,
    changesTable(history, lang),
    refusedText(history, lang),
    periodsTable(history.periods, lang),
    ...explained.map((period) => periodWork(period, lang)),
    notes({ ...history, warnings: warningsOf(history) }, lang),
  );
}

/** The dependants, when there are any. */
function personsTable({ persons }: CoverageHistory, lang: Language): string | undefined {
  if (persons.length === 1) return undefined;
  const { roles } = labels(lang);
  const rows = persons.map(({ id, role, from, until }) => [plain(id), roles[role], from ?? "–", until ?? "–"]);
  return textTable(MESSAGES[lang].personHeadings, rows, 4);
}

/** One row an interval. */
function planTable(plan: PlanName, intervals: readonly SpokenInterval[], lang: Language): string {
  const { intervalHeadings, salaryHeading, reasonHeading, paidBy } = MESSAGES[lang];
  const { plans, planStates } = labels(lang);
  const isSalaried = plan === "life" || plan === "ltd";
  const headings = [...intervalHeadings, ...(isSalaried ? [salaryHeading] : []), reasonHeading];
  const rows = intervals.map(({ from, until, state, held, paidBy: payer, salary, reason }) => [
    from,
    until,
    planStates[state],
    held ?? "–",
    payer === null ? "–" : paidBy[payer],
    ...(isSalaried ? [salary ?? "–"] : []),
    reason.code,
  ]);
  return `${plans[plan]}\n${textTable(headings, rows, headings.length)}`;
}

/** Each sentence once, after its code. */
function reasonsOf(plans: readonly [PlanName, SpokenInterval[]][], lang: Language): string[] {
  const lines = plans.flatMap(([, intervals]) =>
    intervals.map(({ reason }) => `${reason.code}${COLON[lang]}${sentenceOf(reason, lang)}`),
  );
  return [...new Set(lines)].map(indent);
}

/** What a reason says; it may name a person. */
function sentenceOf(reason: Reason, lang: Language): string {
  return plain(explain(reason, lang));
}

/** What was asked and granted, and when it takes effect: it may be after the history. */
function changesTable({ changes }: CoverageHistory, lang: Language): string | undefined {
  if (changes.length === 0) return undefined;
  const say = MESSAGES[lang];
  const { eventTypes, plans } = labels(lang);
  const rows = changes.map(({ event, type, on, plan, effective, premiumFrom, reason }) => [
    say.refusedRequest(eventTypes[type], on, event),
    plans[plan],
    effective,
    premiumFrom,
    reason.code,
  ]);
  return `${say.changes}\n${textTable(say.changeHeadings, rows, 5)}`;
}

function refusedText({ refused }: CoverageHistory, lang: Language): string | undefined {
  if (refused.length === 0) return undefined;
  const say = MESSAGES[lang];
  const { eventTypes } = labels(lang);
  const lines = refused.map(({ event, type, on, reason }) => {
    const request = say.refusedRequest(eventTypes[type], on, event);
    return indent(`${request}${COLON[lang]}${sentenceOf(reason, lang)}`);
  });
  return [say.refused, ...lines].join("\n");
}

/** One row a pay period, one more for each of its corrections, then the sum of all. */
function periodsTable(periods: readonly PeriodPremiums[], lang: Language): string {
  const say = MESSAGES[lang];
  const [first] = periods;
  if (first === undefined) return say.noPeriods;
  const rows = periods.flatMap(({ from, until, quote, corrections }) => [
    [from, until, ...chargeCells(quote, (amount) => moneyText(amount, lang))],
    ...corrections.map(({ known, chargedFrom, difference }) => [
      say.correctionKnown(known),
      say.correctionCharged(chargedFrom),
      ...chargeCells(difference, (amount) => signedMoney(amount, lang)),
    ]),
  ]);
  // With all corrections, each period comes to its last quote.
  const last = periods.map(({ quote, corrections }) => corrections.at(-1)?.quote ?? quote);
  const sum = (amountOf: (quote: Quote) => string): string =>
    formatCents(last.reduce((total, quote) => total + cents(amountOf(quote)), 0));
  const total = [
    sum((quote) => quote.total),
    sum(({ tax }) => tax.total),
    sum(({ payable }) => payable.total),
    sum(({ payable }) => payable.employer),
    sum(({ payable }) => payable.employee),
  ].map((amount) => moneyText(amount, lang));
  const table = textTable(say.periodHeadings, [...rows, [say.total, "", ...total]], 2);
  return `${say.periodsTitle(first.quote.edition)}\n${table}`;
}

/** What is charged: premiums, tax, what is payable and by whom. */
function chargeCells(
  { total, tax, payable }: Pick<Quote, "total"> & { tax: Shares; payable: Shares },
  write: (amount: string) => string,
): string[] {
  return [total, tax.total, payable.total, payable.employer, payable.employee].map(write);
}

/** A difference, always signed. */
function signedMoney(amount: string, lang: Language): string {
  return amount.startsWith("-") ? `−${moneyText(amount.slice(1), lang)}` : `+${moneyText(amount, lang)}`;
}

/** How the premiums of a pay period were computed, then those of each correction. */
function periodWork({ from, quote, corrections }: PeriodPremiums, lang: Language): string {
  const say = MESSAGES[lang];
  const work = (title: string, one: Quote): string[] => [title, ...spoken(one, lang).work.map(indent)];
  return [
    ...work(say.periodSteps(from), quote),
    ...corrections.flatMap((correction) => work(say.correctionSteps(correction.known), correction.quote)),
  ].join("\n");
}

/** The warnings of a history, then those of its quotes, once each. */
function warningsOf({ periods, warnings }: CoverageHistory): Warning[] {
  const quotes = periods.flatMap(({ quote, corrections }) => [quote, ...corrections.map((one) => one.quote)]);
  const all = [...warnings, ...quotes.flatMap((quote) => quote.warnings)];
  const texts = all.map((warning) => JSON.stringify(warning));
  return all.filter((_, place) => texts.indexOf(texts[place] as string) === place);
}
