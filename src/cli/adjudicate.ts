import type { Language } from "../errors.js";
import { maximumText, quantityText } from "../explain/benefit-sentences.js";
import { explain } from "../explain/explain.js";
import { labels, type Labels } from "../explain/labels.js";
import { moneyText } from "../explain/sentences.js";
import { cents, formatCents } from "../money.js";
import { adjudicate, type Adjudication, type AdjudicationResult } from "../reimbursement/adjudicate.js";
import type { Balance, Balances } from "../reimbursement/balances.js";
import type { Claim } from "../reimbursement/claim.js";
import type { Decision } from "../reimbursement/write-decision.js";
import { contextOf } from "./calculation.js";
import { fail } from "./failure.js";
import { MESSAGES, type Messages } from "./messages.js";
import { about, blocks, indent, notes, spoken } from "./notes.js";
import type { Arguments } from "./options.js";
import { readJson } from "./read-json.js";
import { plain, shortened, textTable } from "./text-table.js";
import { writeWhole } from "./write-whole.js";

/** Where the names of the benefits are cut. */
const NAME_WIDTH = 32;
const NO_BALANCES: Balances = { outOfPocket: [], maxima: [] };

/** `adjudicate FILE`: what each claim pays, why, and what is left. */
export async function adjudicateCommand(
  args: Arguments,
  lang: Language,
  stdin: () => Promise<Uint8Array>,
): Promise<string> {
  const say = MESSAGES[lang];
  const { explain: id, "save-usage": saved } = args.values;
  if (saved === "-") fail(2, say.needsValue("--save-usage"));
  const context = contextOf(args, say);
  const input = (await readInput(args, stdin, say)) as Adjudication;
  const result = adjudicate(input, context);
  const explained = result.decisions.filter(({ claim }) => claim === id);
  if (id !== undefined && explained.length === 0) fail(2, say.badClaim);
  // Before anything is told: what is told is on record.
  if (saved !== undefined) await writeWhole(saved, `${JSON.stringify(result.usage, null, 2)}\n`, say);
  if (args.flags.has("json")) return JSON.stringify(result, null, 2);
  const { certificate, edition, decisions, balances } = result;
  return blocks(
    say.adjudicateTitle(plain(certificate), edition),
    decisionsTable(decisions, new Map(input.claims.map((claim) => [claim.id, claim])), lang),
    reasonsOf(decisions, lang),
    ...explained.map((decision) => work(decision, result, lang)),
    ...balancesText(balances, lang),
    // What is said of all claims together, however many they are.
    notes({ ...result, decisions: [], balances: NO_BALANCES }, lang),
  );
}

/** The file, with the ledger of `--usage`. What is wrong with either is for the library to say. */
async function readInput(
  { file, values: { usage } }: Arguments,
  stdin: () => Promise<Uint8Array>,
  say: Messages,
): Promise<unknown> {
  if (usage === "-" && file === "-") fail(2, say.inputTwice);
  const input = await readJson(file, stdin, say);
  if (usage === undefined) return input;
  const ledger = await readJson(usage, stdin, say);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return Object.hasOwn(input, "usage") ? fail(2, say.usageTwice) : { ...input, usage: ledger };
}

function decisionsTable(
  decisions: AdjudicationResult["decisions"],
  claims: ReadonlyMap<string, Claim>,
  lang: Language,
): string {
  const say = MESSAGES[lang];
  const names = labels(lang);
  const rows = decisions.map((decision) => {
    const { claim: id, status, reasons } = decision;
    // Every decision is of a claim of the call.
    const claim = claims.get(id) as Claim;
    const [first, ...others] = reasons;
    const code = first === undefined ? "" : `${first.code}${others.length === 0 ? "" : ` +${String(others.length)}`}`;
    return [
      plain(id),
      claim.incurred,
      plain(claim.person),
      claimName(claim, names),
      ...amounts(decision, lang),
      names.decisionStatuses[status],
      code,
    ];
  });
  const total = amounts(
    {
      submitted: sumOf(decisions.map(({ submitted }) => submitted)),
      eligible: sumOf(decisions.map(({ eligible }) => eligible)),
      paid: sumOf(decisions.map(({ paid }) => paid)),
      patient: sumOf(decisions.map(({ patient }) => patient)),
    },
    lang,
  );
  return textTable(say.claimHeadings, [...rows, [say.total, "", "", "", ...total]], 4, 4);
}

/** What a claim is for: its line, or what it tells of it that its line does not (`Eye exam`), after the line where both fit. */
function claimName(claim: Claim, { benefits, disciplines, items, acts, services }: Labels): string {
  const of = "discipline" in claim ? claim.discipline : undefined;
  const line = of === undefined ? benefits[claim.benefit] : disciplines[of];
  let part: string | undefined;
  if ("item" in claim) part = items[claim.item];
  if ("act" in claim && claim.act !== "other") part = acts[claim.act];
  if ("service" in claim && claim.service !== "treatment") part = services[claim.service];
  const whole = part === undefined ? line : `${line} – ${part}`;
  return shortened(part === undefined || whole.length <= NAME_WIDTH ? whole : part, NAME_WIDTH);
}

type Amounts = Pick<Decision, "submitted" | "eligible" | "paid" | "patient">;

function amounts({ submitted, eligible, paid, patient }: Amounts, lang: Language): string[] {
  return [submitted, eligible, paid, patient].map((amount) => moneyText(amount, lang));
}

function sumOf(amounts: readonly string[]): string {
  return formatCents(amounts.reduce((sum, amount) => sum + cents(amount), 0));
}

/** Each sentence once, after the claims that it is about. */
function reasonsOf(decisions: readonly Decision[], lang: Language): string | undefined {
  const claims = new Map<string, Set<string>>();
  for (const decision of decisions) {
    for (const sentence of whyOf(decision, lang)) {
      const others = claims.get(sentence);
      if (others === undefined) claims.set(sentence, new Set([decision.claim]));
      else others.add(decision.claim);
    }
  }
  if (claims.size === 0) return undefined;
  return [...claims].map(([sentence, ids]) => about([...ids], sentence, lang)).join("\n");
}

/** Why a claim is not paid in full, and what the other reading would pay. */
function whyOf({ reasons, underOther }: Decision, lang: Language): string[] {
  const sentences = reasons.map((reason) => explain(reason, lang));
  if (underOther === undefined) return sentences;
  const { reading, option, paid } = underOther;
  return [...sentences, MESSAGES[lang].underOther(`${reading}=${option}`, moneyText(paid, lang))];
}

/** How a claim was decided; the readings of the result tell the options. */
function work(decision: Decision, result: AdjudicationResult, lang: Language): string {
  return spoken({ ...result, decisions: [decision], balances: NO_BALANCES }, lang)
    .work.map((sentence, index) => (index === 0 ? sentence : indent(sentence)))
    .join("\n");
}

/** What is left after the claims: of the out-of-pocket maximum, then of each maximum that they met. */
function balancesText({ outOfPocket, maxima }: Balances, lang: Language): string[] {
  const say = MESSAGES[lang];
  const names = labels(lang);
  const texts: string[] = [];
  if (outOfPocket.length > 0) {
    const rows = outOfPocket.map(({ year, counted, left }) => [
      String(year),
      ...[counted, left].map((amount) => moneyText(amount, lang)),
    ]);
    texts.push(textTable(say.outOfPocketHeadings, rows));
  }
  if (maxima.length > 0)
    texts.push(
      textTable(
        say.maximaHeadings,
        maxima.map((balance) => maximumRow(balance, names, lang)),
        4,
        2,
      ),
    );
  return texts;
}

function maximumRow(balance: Balance, { benefits, disciplines }: Labels, lang: Language): string[] {
  const { person, benefit, discipline, trip, on, used, left, moreOn } = balance;
  const name = shortened(discipline === undefined ? benefits[benefit] : disciplines[discipline], NAME_WIDTH);
  return [
    person === null ? MESSAGES[lang].certificate : plain(person),
    trip === undefined ? name : `${name} (${plain(trip)})`,
    maximumText(balance, lang),
    on,
    quantityText(used, balance.unit, lang),
    quantityText(left, balance.unit, lang),
    moreOn ?? "–",
  ];
}
