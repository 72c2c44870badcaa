import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../src/cli/run.js";
import { coverageHistory, explain, PLAN_STATES } from "../src/index.js";
import type { HistoryInput, Language, Reason, ReasonCode } from "../src/index.js";

const STORY = fileURLToPath(new URL("../examples/story.json", import.meta.url));
const STORIES = fileURLToPath(new URL("./golden/data/stories/", import.meta.url));
const example = JSON.parse(readFileSync(STORY, "utf8")) as HistoryInput;

const member = {
  id: "P-1",
  birthDate: "1985-06-01",
  insurableSalary: "35000",
  salaryScaleMaximum: "39000",
  workTime: "1",
  ltd: null,
} as const;

/** A form, a birth told in time and a refusal, over four pay periods. */
const story = {
  member,
  dependants: [],
  events: [
    { type: "eligible", on: "2020-01-05" },
    { type: "birth", on: "2020-01-25", child: "P-2" },
    { type: "form-received", on: "2020-01-06", receivedByEmployer: "2020-01-06", life: { dependants: false } },
    {
      type: "status-change-requested",
      on: "2020-02-03",
      receivedByEmployer: "2020-02-03",
      event: "2020-01-25",
      plan: "health",
      to: { scenario: "D" },
    },
    { type: "dental-end-requested", on: "2020-02-04", receivedByEmployer: "2020-02-04" },
  ],
  until: "2020-02-20",
} as const satisfies HistoryInput;

/** Runs the command in this process; `input` is its standard input: a text, or anything to write as JSON. */
async function command(argv: string[], input: unknown = story) {
  let out = "";
  let err = "";
  const text = typeof input === "string" ? input : JSON.stringify(input);
  const code = await run(["history", ...argv], {
    stdin: () => Promise.resolve(new TextEncoder().encode(text)),
    stdout: (part) => (out += part),
    stderr: (part) => (err += part),
    version: "1.2.3",
  });
  return { code, out, err };
}

/** What the command answers when all is well. */
async function answer(argv: string[], input?: unknown): Promise<string> {
  const { code, out, err } = await command(argv, input);
  expect([err, code]).toEqual(["", 0]);
  expect(out.endsWith("\n") && !out.endsWith("\n\n")).toBe(true);
  return out;
}

/** With ordinary spaces. */
function spaced(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

/** The sentence of a reason, with ordinary spaces. */
function why(code: ReasonCode, article: string, lang: Language, params: Reason["params"] = {}): string {
  return spaced(explain({ code, params, article }, lang));
}

const folder = mkdtempSync(join(tmpdir(), "regime-fsss-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SVG = join(folder, "plans.svg");

async function drawn(input: unknown, lang = "fr"): Promise<string> {
  await answer(["-", "--svg", SVG, "--lang", lang], input);
  return readFileSync(SVG, "utf8");
}

describe("history: the plans, the refusals and the pay periods", () => {
  // Premiums by hand: A 51.58, dental 16.07, basic life 35 000 × 0.003 ÷ 26 = 4.04, dependants’ life 0.55; D is 10.32 more.
  test("in French", async () => {
    expect(spaced(await answer(["-"]))).toBe(`Participation de P-1, du 2020-01-05 au 2020-02-20

Personne                      Du          Au
────────  ──────────────────  ──────────  ──
P-1       Personne adhérente  –           –
P-2       Enfant à charge     2020-01-25  –

Régime d’assurance santé
Du          Au          État    Détenu                               Prime     Motif
──────────  ──────────  ──────  ───────────────────────────────────  ────────  ────────────────────────
2020-01-05  2020-01-24  Détenu  A – Individuel, Santé I              partagée  R_ENROLLED_AUTOMATICALLY
2020-01-25  2020-02-20  Détenu  D – Monoparental, Santé I + Santé I  partagée  R_CHANGED_ON_EVENT

Régime de soins dentaires
Du          Au          État    Détenu      Prime        Motif
──────────  ──────────  ──────  ──────────  ───────────  ─────────
2020-01-05  2020-02-20  Détenu  Individuel  à l’employé  R_GRANTED

Régime optionnel I d’assurance vie
Du          Au          État    Détenu   Prime        Salaire      Motif
──────────  ──────────  ──────  ───────  ───────────  ───────────  ─────────
2020-01-05  2020-02-20  Détenu  de base  à l’employé  35 000,00 $  R_GRANTED

Régime optionnel II d’assurance salaire de longue durée
Du          Au          État        Détenu  Prime  Salaire  Motif
──────────  ──────────  ──────────  ──────  ─────  ───────  ─────────────────
2020-01-05  2020-02-20  Non détenu  –       –      –        R_NO_GROUP_OPTION

Motifs :
  R_ENROLLED_AUTOMATICALLY : ${why("R_ENROLLED_AUTOMATICALLY", "ENR-01", "fr")}
  R_CHANGED_ON_EVENT : ${why("R_CHANGED_ON_EVENT", "CHG-02", "fr")}
  R_GRANTED : ${why("R_GRANTED", "DEN-05", "fr")}
  R_GRANTED : ${why("R_GRANTED", "LIF-08", "fr")}
  R_NO_GROUP_OPTION : ${why("R_NO_GROUP_OPTION", "LTD-01", "fr")}

Prises d’effet :
                                                                                                 Prime à
Événement                                                Régime                    À compter du  compter du  Motif
───────────────────────────────────────────────────────  ────────────────────────  ────────────  ──────────  ──────────────────
Demande de changement de statut, 2020-02-03 (events[3])  Régime d’assurance santé  2020-01-25    2020-01-19  R_CHANGED_ON_EVENT

Demandes refusées :
  Demande de fin des soins dentaires, 2020-02-04 (events[4]) : ${why("R_DENTAL_MINIMUM", "M36-04", "fr", { free: "2023-01-05" })}

Primes par période de paie (14 jours), édition 2020
                                                                                 dont      dont
Du                  Au                           Primes     Taxe   À payer  employeur   employé
──────────────────  ─────────────────────────  ────────  ───────  ────────  ─────────  ────────
2020-01-05          2020-01-18                  72,24 $   6,51 $   78,75 $     5,76 $   72,99 $
  su le 2020-01-06  dès la paie du 2020-01-19   −0,55 $  −0,05 $   −0,60 $    +0,00 $   −0,60 $
2020-01-19          2020-02-01                  71,69 $   6,46 $   78,15 $     5,76 $   72,39 $
  su le 2020-02-03  dès la paie du 2020-02-16  +10,32 $  +0,93 $  +11,25 $    +8,68 $   +2,57 $
2020-02-02          2020-02-15                  71,69 $   6,46 $   78,15 $     5,76 $   72,39 $
  su le 2020-02-03  dès la paie du 2020-02-16  +10,32 $  +0,93 $  +11,25 $    +8,68 $   +2,57 $
2020-02-16          2020-02-29                  82,01 $   7,39 $   89,40 $    14,44 $   74,96 $
Total                                          317,72 $  28,63 $  346,35 $    49,08 $  297,27 $

Lectures retenues : refusalDeadline=thirty-days, healthChangeDates=as-dental, retroactivePremium=due, dentalMinimumStart=own-date, taxRounding=up, taxScope=payer-total, taxOnEmployerShare=employer, annualPeriods=26
Sous réserve de la police d’assurance, qui l’emporte sur le dépliant là où ils diffèrent (GEN-02, GEN-03).
`);
  });

  test("in English", async () => {
    expect(await answer(["-", "--lang", "en"])).toBe(`Participation of P-1, 2020-01-05 to 2020-02-20

Person                   From        Until
──────  ───────────────  ──────────  ─────
P-1     Member           –           –
P-2     Dependent child  2020-01-25  –

Health insurance plan
From        Until       State  Held                                  Premium  Reason
──────────  ──────────  ─────  ────────────────────────────────────  ───────  ────────────────────────
2020-01-05  2020-01-24  Held   A – Individual, Santé I               shared   R_ENROLLED_AUTOMATICALLY
2020-01-25  2020-02-20  Held   D – Single-parent, Santé I + Santé I  shared   R_CHANGED_ON_EVENT

Dental care plan
From        Until       State  Held        Premium     Reason
──────────  ──────────  ─────  ──────────  ──────────  ─────────
2020-01-05  2020-02-20  Held   Individual  employee’s  R_GRANTED

Life insurance (optional plan I)
From        Until       State  Held   Premium     Salary      Reason
──────────  ──────────  ─────  ─────  ──────────  ──────────  ─────────
2020-01-05  2020-02-20  Held   basic  employee’s  $35,000.00  R_GRANTED

Long-term disability (optional plan II)
From        Until       State     Held  Premium  Salary  Reason
──────────  ──────────  ────────  ────  ───────  ──────  ─────────────────
2020-01-05  2020-02-20  Not held  –     –        –       R_NO_GROUP_OPTION

Reasons:
  R_ENROLLED_AUTOMATICALLY: ${why("R_ENROLLED_AUTOMATICALLY", "ENR-01", "en")}
  R_CHANGED_ON_EVENT: ${why("R_CHANGED_ON_EVENT", "CHG-02", "en")}
  R_GRANTED: ${why("R_GRANTED", "DEN-05", "en")}
  R_GRANTED: ${why("R_GRANTED", "LIF-08", "en")}
  R_NO_GROUP_OPTION: ${why("R_NO_GROUP_OPTION", "LTD-01", "en")}

Taking effect:
                                                                                         Premium
Event                                                 Plan                   From        from        Reason
────────────────────────────────────────────────────  ─────────────────────  ──────────  ──────────  ──────────────────
Request to change the status, 2020-02-03 (events[3])  Health insurance plan  2020-01-25  2020-01-19  R_CHANGED_ON_EVENT

Requests refused:
  Request to end the dental plan, 2020-02-04 (events[4]): ${why("R_DENTAL_MINIMUM", "M36-04", "en", { free: "2023-01-05" })}

Premiums of each pay period (14 days), edition 2020
                                                                           of which  of which
From                Until                       Premiums     Tax  Payable  employer  employee
──────────────────  ──────────────────────────  ────────  ──────  ───────  ────────  ────────
2020-01-05          2020-01-18                    $72.24   $6.51   $78.75     $5.76    $72.99
  known 2020-01-06  from the pay of 2020-01-19    −$0.55  −$0.05   −$0.60    +$0.00    −$0.60
2020-01-19          2020-02-01                    $71.69   $6.46   $78.15     $5.76    $72.39
  known 2020-02-03  from the pay of 2020-02-16   +$10.32  +$0.93  +$11.25    +$8.68    +$2.57
2020-02-02          2020-02-15                    $71.69   $6.46   $78.15     $5.76    $72.39
  known 2020-02-03  from the pay of 2020-02-16   +$10.32  +$0.93  +$11.25    +$8.68    +$2.57
2020-02-16          2020-02-29                    $82.01   $7.39   $89.40    $14.44    $74.96
Total                                            $317.72  $28.63  $346.35    $49.08   $297.27

Readings used: refusalDeadline=thirty-days, healthChangeDates=as-dental, retroactivePremium=due, dentalMinimumStart=own-date, taxRounding=up, taxScope=payer-total, taxOnEmployerShare=employer, annualPeriods=26
Subject to the insurance policy, which prevails over the brochure where they differ (GEN-02, GEN-03).
`);
  });

  test("what life insurance is made of, two salaries, an unknown one, who pays", async () => {
    const life = {
      basic: true,
      additional: 2,
      dependants: true,
      spouse: { amount: "20000", sex: "male", smoker: false },
    } as const;
    const since = (event: object): HistoryInput => ({
      member: { ...member, sex: "female" },
      dependants: [],
      events: [
        { type: "eligible", on: "2020-01-05" },
        { type: "form-received", on: "2020-01-05", receivedByEmployer: "2020-01-05", life },
        event as HistoryInput["events"][number],
      ],
      until: "2020-12-31",
    });
    const retiring = since({
      type: "retirement-programme",
      on: "2020-03-01",
      until: "2023-12-31",
      salaryReceived: "21000",
      salaryWithout: "36000",
      maintain: true,
    });
    const french = spaced(await answer(["-"], retiring));
    expect(french).toContain(
      "  de base, personnes à charge, 2 × salaire, personne conjointe 20 000,00 $  à l’employé  ",
    );
    expect(french).toContain("  36 000,00 $ (prime : 21 000,00 $)  R_RETIREMENT\n");
    const english = await answer(["-", "--lang", "en"], retiring);
    expect(english).toContain(
      "  basic, dependants, 2 × salary, spouse $20,000.00  employee’s  $36,000.00 (premium: $21,000.00)  ",
    );
    const deferring = since({
      type: "deferred-salary",
      on: "2020-03-01",
      until: "2023-12-31",
      agreedSalary: "30000",
      toldInsurer: null,
    });
    expect(await answer(["-"], deferring)).toMatch(/ {2}indéterminé +R_DEFERRED\n/);
    expect(await answer(["-", "--lang", "en"], deferring)).toMatch(/ {2}unknown +R_DEFERRED\n/);
    const away = since({ type: "leave-started", on: "2020-03-02", kind: "unpaid", maintain: null });
    expect(await answer(["-"], away)).toContain(
      "Santé I seulement  A – Individuel, Santé I  à l’employé  R_LEAVE_LEVEL_1\n",
    );
    expect(spaced(await drawn(away))).toContain(">2020-03-02 – 2020-12-31<");
  });

  test("warnings of the history, then those of its quotes, once each", async () => {
    const ltd = { option: "O", voted: true } as const;
    const input = {
      ...story,
      member: { ...member, workTime: "0.2", birthDate: "1955-01-20", ltd },
      events: story.events.slice(0, 1),
    };
    const { warnings, periods } = coverageHistory(input);
    const all = [...warnings, ...periods.flatMap(({ quote }) => quote.warnings)];
    const sentences = new Set(explain(all, "en"));
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(["W_QUARTER_TIME", "W_AGE_65", "W_LTD_PREMIUM_END"]));
    const out = await answer(["-", "--lang", "en"], input);
    const end = out.slice(out.indexOf("Readings used")).trimEnd().split("\n");
    expect(end.slice(1, -1)).toEqual([...sentences]);
  });

  test("alone, and before the premiums: no table of persons, none of pay periods", async () => {
    const input = { ...story, events: [{ type: "eligible", on: "2019-04-01" }], until: "2019-06-30" };
    const french = await answer(["-"], input);
    expect(french).not.toContain("Personne ");
    expect(french).not.toContain("Demandes refusées");
    expect(french).toContain(
      "\n\nAucune période de paie de cette histoire ne commence là où des primes sont imprimées.\n\n",
    );
    const english = await answer(["-", "--lang", "en"], input);
    expect(english).toContain("\n\nNo pay period of this history starts where premiums are printed.\n\n");
  });

  test("--reading, --anchor", async () => {
    const out = await answer(["-", "--reading", "refusalDeadline=eligibility-date", "--anchor", "2020-01-02"]);
    expect(out).toContain(" R_GRANTED\n");
    expect(out).toContain("Lectures retenues : refusalDeadline=eligibility-date, ");
    expect(spaced(out)).toContain("\n2020-01-02 ");
  });

  test("--explain: the steps of that pay period, then those of its corrections", async () => {
    const out = await answer(["-", "--lang", "en", "--explain", "2020-02-02"]);
    const work = out.slice(out.indexOf("Steps of the pay period of 2020-02-02\n"), out.indexOf("\nReadings used"));
    const [first, second] = work.split("Steps of its correction, known on 2020-02-03\n");
    expect(first).toContain("\n  In the table, scenario A: $51.58 (PRM-01, §3.3 p. 11)\n");
    expect(first).toContain(
      "\n  Payable per 14-day pay period, tax included: $78.15 (employer $5.76, employee $72.39).\n",
    );
    expect(second).toContain("\n  In the table, scenario D: $61.90 (PRM-01, §3.3 p. 11)\n");
    expect(second).toContain(
      "\n  Payable per 14-day pay period, tax included: $89.40 (employer $14.44, employee $74.96).\n",
    );
    const french = await answer(["-", "--explain", "2020-02-02"]);
    expect(french).toContain("\nÉtapes de la période de paie du 2020-02-02\n");
    expect(french).toContain("\nÉtapes de sa correction, sue le 2020-02-03\n");
  });

  test("--json is the result of coverageHistory; a file or standard input", async () => {
    expect(JSON.parse(await answer(["-", "--json"]))).toEqual(coverageHistory(story));
    expect(JSON.parse(await answer([STORY, "--json"]))).toEqual(coverageHistory(example));
    const readings = { partialPeriod: "prorated" } as const;
    expect(JSON.parse(await answer([STORY, "--json", "--reading", "partialPeriod=prorated"]))).toEqual(
      coverageHistory(example, { readings }),
    );
    expect(await answer([STORY])).toBe(await answer(["-"], example));
  });
});

/** The elements of an XML text, each with its attributes and the text that follows its tag; throws where tags do not nest. */
function parseXml(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  if (body === xml) throw new Error("no declaration");
  let rest = body;
  while (rest !== "") {
    const [whole, end, name, attributes, empty, text] =
      /^<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>([^<]*)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`not a tag: ${rest.slice(0, 60)}`);
    if (/&(?!(?:amp|lt|gt|quot|#39);)|>/.test(`${attributes!}${text!}`)) throw new Error(`not escaped: ${whole}`);
    if (end === "/") {
      if (open.pop() !== name) throw new Error(`closes nothing: ${name!}`);
    } else {
      const pairs = [...attributes!.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice: ${whole}`);
      elements.push({ name: name!, attributes: Object.fromEntries(pairs) as Record<string, string>, text: text! });
      if (empty !== "/") open.push(name!);
    }
    if (open.length === 0 && rest.length > whole.length && end !== "/") throw new Error("after the root");
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join()}`);
  return elements;
}

describe("history --svg", () => {
  test("a rectangle an interval, by its state, over the days it lasts", async () => {
    const svg = await drawn(example);
    const elements = parseXml(svg);
    const { plans } = coverageHistory(example);
    // Not the page, nor the legend.
    const bars = elements.filter(({ name, attributes }) => name === "rect" && attributes["height"] === "40");
    const intervals = Object.values(plans).flatMap(
      (plan: readonly { from: string; until: string; state: string }[]) => plan,
    );
    expect(bars.map(({ attributes }) => attributes["class"])).toEqual(intervals.map(({ state }) => state));
    const days = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;
    const whole = days("2019-09-03", "2021-01-01");
    // In hundredths of a pixel, from 24.00 to 1176.00.
    const at = (count: number): number => 2400 + Math.round((115_200 * count) / whole);
    for (const [index, { from, until }] of intervals.entries()) {
      const { x, width } = bars[index]!.attributes;
      const [start, end] = [at(days("2019-09-03", from)), at(days("2019-09-03", until) + 1)];
      expect([x, width]).toEqual([(start / 100).toFixed(2), ((end - start) / 100).toFixed(2)]);
    }
    // Every interval has its dates beside it.
    const texts = elements.filter(({ name }) => name === "text").map(({ text }) => text);
    for (const { from, until } of intervals)
      expect(texts.some((text) => text.includes(`${from} – ${until}`))).toBe(true);
    const root = elements[0]!;
    expect([root.name, root.attributes["xmlns"], root.attributes["xml:lang"]]).toEqual([
      "svg",
      "http://www.w3.org/2000/svg",
      "fr",
    ]);
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(["svg", "title", "style", "rect", "text", "path"]),
    );
    expect(svg).not.toMatch(/<script|href|url\(|@import| on[a-z]+=/);
    // Nothing is drawn below the bottom.
    const bottom = Number(root.attributes["height"]);
    for (const { attributes } of elements) expect(Number(attributes["y"] ?? 0)).toBeLessThan(bottom);
  });

  test("the names of the bands, the legend, the axis, what is held: in both languages", async () => {
    const texts = async (lang: string) =>
      parseXml(await drawn(example, lang))
        .filter(({ name }) => name === "text")
        .map(({ text }) => spaced(text));
    const french = await texts("fr");
    expect(french.slice(0, 5)).toEqual([
      "Participation de P-1, du 2019-09-03 au 2020-12-31",
      "Détenu",
      "Santé I seulement",
      "Suspendu",
      "2019",
    ]);
    expect(french).toContain("2020");
    expect(french.filter((text) => text === "janv." || text === "oct.")).toEqual(["oct.", "janv.", "oct."]);
    for (const text of [
      "Régime d’assurance santé",
      "C – Individuel, Santé III",
      "2020-07-06 – 2020-09-13 · Santé I seulement, J – Familial, Santé I + Santé I, prime à l’employé",
      "2020-07-06 – 2020-09-13 · Suspendu",
      "2020-11-01 – 2020-12-31 · Option II O, salaire 41 000,00 $",
    ]) {
      expect(french).toContain(text);
    }
    const english = await texts("en");
    for (const text of [
      "Participation of P-1, 2019-09-03 to 2020-12-31",
      "Held",
      "Jan",
      "Long-term disability (optional plan II)",
      "2020-07-06 – 2020-09-13 · Santé I only, J – Family, Santé I + Santé I, premium all the employee’s",
      "2020-11-01 – 2020-12-31 · Option II O, salary $41,000.00",
    ]) {
      expect(english).toContain(text);
    }
  });

  test("each rectangle tells its days, its state and its reason when pointed at", async () => {
    const hints = parseXml(await drawn(story, "en"))
      .filter(({ name }) => name === "title")
      .map(({ text }) => text);
    expect(hints.slice(0, 2)).toEqual([
      "Participation of P-1, 2020-01-05 to 2020-02-20",
      "2020-01-05 – 2020-01-24, Held, A – Individual, Santé I, premium shared. " +
        `R_ENROLLED_AUTOMATICALLY: ${why("R_ENROLLED_AUTOMATICALLY", "ENR-01", "en")}`,
    ]);
    expect(hints).toHaveLength(6);
  });

  test("every golden story: well formed, and no label upon another", async () => {
    for (const name of readdirSync(STORIES)) {
      const { input } = JSON.parse(readFileSync(join(STORIES, name), "utf8")) as { input: HistoryInput };
      const elements = parseXml(await drawn(input));
      const lines = new Map<string, { start: number; end: number }[]>();
      for (const { name: tag, attributes, text } of elements) {
        if (tag !== "text" || attributes["class"] !== "below") continue;
        const start = Number(attributes["x"]);
        const spans = lines.get(attributes["y"]!) ?? [];
        lines.set(attributes["y"]!, [...spans, { start, end: start + 7 * text.length }]);
      }
      for (const spans of lines.values()) {
        spans.sort((a, b) => a.start - b.start);
        for (const [index, { start }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(24);
          if (index > 0) expect(start).toBeGreaterThan(spans[index - 1]!.end);
        }
      }
    }
  });

  test("a day, a month, many years: as many marks as there is room for", async () => {
    const over = async (from: string, until: string) =>
      parseXml(await drawn({ ...story, events: [{ type: "eligible", on: from }], until }, "en"));
    const marks = (elements: Awaited<ReturnType<typeof over>>) =>
      elements.filter(({ name, attributes }) => name === "path" && /year|month/.test(attributes["class"]!)).length;
    const years = (elements: Awaited<ReturnType<typeof over>>) =>
      elements.filter(({ name, text }) => name === "text" && /^\d{4}$/.test(text)).map(({ text }) => text);
    const day = await over("2020-02-29", "2020-02-29");
    expect([years(day), marks(day)]).toEqual([["2020"], 0]);
    const month = await over("2019-12-20", "2020-01-20");
    expect([years(month), marks(month)]).toEqual([["2019", "2020"], 1]);
    // The year that ends is not named where the next one begins at once.
    const eve = await over("2019-12-31", "2020-12-31");
    expect([years(eve), marks(eve)]).toEqual([["2020"], 12]);
    const january = await over("2020-01-01", "2021-12-31");
    expect([years(january), marks(january)]).toEqual([["2020", "2021"], 24]);
    const decade = await over("2020-01-01", "2029-12-31");
    expect(years(decade)).toEqual(Array.from({ length: 10 }, (_, index) => String(2020 + index)));
    expect(marks(decade)).toBe(20);
    const long = await over("2019-03-31", "2200-12-31");
    expect(years(long)).toEqual(
      ["2020", "2030", "2040", "2050", "2060", "2070", "2080", "2090", "2100", "2110", "2120"].concat([
        "2130",
        "2140",
        "2150",
        "2160",
        "2170",
        "2180",
        "2190",
        "2200",
      ]),
    );
    const width = (elements: Awaited<ReturnType<typeof over>>) =>
      Number(elements.find(({ attributes }) => attributes["height"] === "40")!.attributes["width"]);
    expect([width(day), width(long)]).toEqual([1152, 1152]);
  });

  test("the same bytes for the same story; every state has its colours, by day and by night", async () => {
    const svg = await drawn(story);
    expect(await drawn(structuredClone(story))).toBe(svg);
    for (const state of PLAN_STATES) {
      expect(svg.match(new RegExp(`^\\.${state}\\{fill:#[0-9a-f]{6};stroke:#[0-9a-f]{6}\\}$`, "gm"))).toHaveLength(2);
    }
    expect(svg).toContain("\n@media (prefers-color-scheme:dark){\n");
  });

  test("an id may be any text: nothing of it is read as a tag, nor moves the cursor", async () => {
    const id = "<b a='1'>&\"]]>\u001B[2J\u0007\r\n\u202E\u2028\uD800\uFFFE";
    const proofs = [{ person: id, group: false, similarDrugs: true }];
    const input = {
      ...story,
      member: { ...member, id },
      events: [...story.events, { type: "exemption-proved", on: "2020-02-10", proofs }],
    };
    const shown = "<b a='1'>&\"]]>\uFFFD[2J\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD";
    for (const lang of ["fr", "en"]) {
      const out = await answer(["-", "--lang", lang], input);
      // In the title, in the table of persons and in the reason of the refusal.
      expect(out.split(shown)).toHaveLength(4);
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2028\u2029]/);
      const titles = parseXml(await drawn(input, lang)).filter(({ text }) =>
        text.includes("&lt;b a=&#39;1&#39;&gt;&amp;&quot;]]&gt;\uFFFD[2J"),
      );
      expect(titles.map(({ name }) => name)).toEqual(["title", "text"]);
    }
  });

  test("written whole, with --json too; or left as it was", async () => {
    const out = await answer(["-", "--svg", SVG, "--json"]);
    expect(JSON.parse(out)).toEqual(coverageHistory(story));
    const svg = readFileSync(SVG, "utf8");
    expect(svg).toBe(await drawn(story));
    expect((await command(["-", "--svg", SVG], { ...story, until: "2019-01-01" })).code).toBe(1);
    expect((await command(["-", "--svg", SVG, "--explain", "2020-01-06"])).code).toBe(2);
    expect(readFileSync(SVG, "utf8")).toBe(svg);
    expect(readdirSync(folder)).toEqual(["plans.svg"]);
    const nowhere = join(folder, "none", "plans.svg");
    const { code, out: nothing, err } = await command(["-", "--svg", nowhere, "--lang", "en"]);
    expect([code, nothing]).toEqual([2, ""]);
    expect(err).toBe(`${nowhere}: the file cannot be written (ENOENT).\nSee: regime-fsss history --help --lang en\n`);
  });
});

describe("history: refusals", () => {
  test("bad data: path, code, sentence; exit 1", async () => {
    const events = [...story.events, { type: "returned", on: "2020-02-15" }];
    const french = await command(["-"], { ...story, events });
    expect([french.code, french.out]).toEqual([1, ""]);
    expect(french.err).toMatch(/^events\[5\]: E_EVENT_IMPOSSIBLE .*\n$/);
    const several = await command(["-", "--lang", "en"], {
      ...story,
      until: "2020-02-30",
      member: { ...member, workTime: 2 },
    });
    expect(several.err.split("\n").map((line) => line.split(" ", 2).join(" "))).toEqual([
      "member.workTime: E_SHARE_RANGE",
      "until: E_DATE_INVALID",
      "",
    ]);
    for (const input of ["", "{", "[]", "null", "{}"]) expect((await command(["-"], input)).code).toBe(1);
    const file = join(folder, "bytes.json");
    writeFileSync(file, Uint8Array.of(0x7b, 0xff));
    expect((await command([file])).code).toBe(1);
    rmSync(file);
  });

  test("nothing of the data is repeated", async () => {
    const secret = "Personne 4417";
    const inputs = [
      { ...story, member: Object.fromEntries(Object.keys(member).map((key) => [key, secret])) },
      { ...story, [secret]: 1 },
      { ...story, events: [...story.events, { type: secret, on: "2020-02-10" }] },
      { ...story, events: [...story.events, { type: "separation", on: "2020-02-10", spouse: secret }] },
    ];
    for (const input of inputs) {
      const { code, out, err } = await command(["-", "--lang", "en"], input);
      expect([code, out]).toEqual([1, ""]);
      expect(err).not.toContain("4417");
    }
  });

  test.each([
    [[], 'The FILE is missing; "-" reads standard input.'],
    [["-", "more"], "One argument too many: more"],
    [["-", "--steps"], "Unknown option: --steps"],
    [["-", "--usage", "x"], "Unknown option: --usage"],
    [["-", "--svg"], "Option --svg needs a value."],
    [["-", "--svg", "-"], "Option --svg needs a value."],
    [["-", "--svg", "--json"], "Option --svg needs a value."],
    [["-", "--reading", "refusalDeadline"], "--reading is written key=option, such as taxScope=line."],
    [["-", "--explain", "2020-01-06"], "--explain is the first day of a pay period of the history, YYYY-MM-DD."],
    [["-", "--explain", "D"], "--explain is the first day of a pay period of the history, YYYY-MM-DD."],
    [["nothing.json"], "nothing.json: the file cannot be read (ENOENT)."],
  ])("bad usage %j: exit 2", async (argv, message) => {
    const err = `${message}\nSee: regime-fsss history --help --lang en\n`;
    expect(await command([...argv, "--lang", "en"])).toEqual({ code: 2, out: "", err });
  });

  test("readings and anchor are options: exit 2", async () => {
    const { code, out, err } = await command([
      "-",
      "--reading",
      "waiverEnd=both",
      "--anchor",
      "2020-02-30",
      "--reading",
      "waivedPlans=none",
    ]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n").map((line) => line.split(" E_")[0])).toEqual(["--anchor:", "--reading waivedPlans:", ""]);
    const french = await command(["-", "--explain", "2020-01-06"]);
    expect(french.err).toContain("--explain est le premier jour d’une période de paie de l’histoire, AAAA-MM-JJ.\n");
  });
});
