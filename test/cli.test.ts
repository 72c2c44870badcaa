import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../src/cli/run.js";
import { adjudicate, benefitSchedule, compareScenarios, editionOn, explain, LEVELS, quote } from "../src/index.js";
import { listArticles, READING_OPTIONS, SCENARIOS } from "../src/index.js";
import type { Adjudication, AdjudicationResult, ComparedMember, Context, Maximum, Member } from "../src/index.js";
import { parseEdition } from "../src/schema.js";
import { HEALTH_2020 } from "./golden/data/health-2020.js";

const HOUSEHOLD = fileURLToPath(new URL("../examples/household.json", import.meta.url));
const MEMBER = fileURLToPath(new URL("../examples/member.json", import.meta.url));
const CLAIMS = fileURLToPath(new URL("../examples/claims.json", import.meta.url));
const household = JSON.parse(readFileSync(HOUSEHOLD, "utf8")) as ComparedMember;
const member = JSON.parse(readFileSync(MEMBER, "utf8")) as Member;
const family = JSON.parse(readFileSync(CLAIMS, "utf8")) as Adjudication;

const JOB = { on: "2020-03-15", insurableSalary: "52000.00", workTime: "1" };
const BELOW = { ...JOB, salaryScaleMaximum: "39999.99" };
const FROM = { ...JOB, salaryScaleMaximum: "40000.00" };
const RESERVATION_FR =
  "Sous réserve de la police d’assurance, qui l’emporte sur le dépliant là où ils diffèrent (GEN-02, GEN-03).";
const RESERVATION_EN =
  "Subject to the insurance policy, which prevails over the brochure where they differ (GEN-02, GEN-03).";

/** Runs the command in this process; `input` is its standard input: bytes, a text, or anything to write as JSON. */
async function command(argv: string[], input: unknown = {}) {
  let out = "";
  let err = "";
  const text = typeof input === "string" ? input : JSON.stringify(input);
  const code = await run(argv, {
    stdin: () => Promise.resolve(input instanceof Uint8Array ? input : new TextEncoder().encode(text)),
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

/** The cells of the row that begins with these, amounts with ordinary spaces. */
function row(out: string, ...first: string[]): string[] {
  const rows = out.split("\n").map((line) => line.split(/ {2,}/).map((cell) => cell.replace(/[\u00A0\u202F]/g, " ")));
  return rows.find((cells) => first.every((cell, index) => cells[index] === cell)) ?? [];
}

/** The cells of the row that has this one. */
function rowWith(out: string, cell: string): string[] {
  const rows = out.split("\n").map((line) => row(line));
  return rows.find((cells) => cells.includes(cell)) ?? [];
}

/** `"1234.56"` as `1 234,56 $`. */
function french(amount: string): string {
  return `${amount.replace(/\B(?=(\d{3})+\.)/g, " ").replace(".", ",")} $`;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe("compare", () => {
  test("the 15 scenarios with their printed shares, in order", async () => {
    const below = await answer(["compare", "-"], BELOW);
    const from = await answer(["compare", "-"], FROM);
    const printed = HEALTH_2020.map((one) => [
      [one.scenario, one.total, one.employerBelow40000, one.employeeBelow40000],
      [one.scenario, one.total, one.employerFrom40000, one.employeeFrom40000],
    ]);
    const shown = (out: string) =>
      SCENARIOS.map((scenario) => {
        const cells = row(out, scenario);
        return [cells[0], ...cells.slice(4, 7)];
      });
    const expected = (index: number) =>
      printed.map((both) => [both[index]![0], ...both[index]!.slice(1).map((amount) => french(amount))]);
    expect(shown(below)).toEqual(expected(0));
    expect(shown(from)).toEqual(expected(1));
    expect(below.split("\n").filter((line) => /^[A-O] {2}\S/.test(line))).toHaveLength(15);
  });

  test("what each scenario is, its tax, and what is payable, by hand", async () => {
    const below = await answer(["compare", "-"], BELOW);
    // 46.30 × 9 % = 4.167, up; × 26.
    expect(row(below, "A")).toEqual([
      "A",
      "Individuel",
      "Santé I",
      "–",
      "51,58 $",
      "5,28 $",
      "46,30 $",
      "4,17 $",
      "50,47 $",
      "1 312,22 $",
    ]);
    // 114.97 × 9 % = 10.3473, up.
    expect(row(below, "N")).toEqual([
      "N",
      "Familial",
      "Santé III",
      "Santé II",
      "128,21 $",
      "13,24 $",
      "114,97 $",
      "10,35 $",
      "125,32 $",
      "3 258,32 $",
    ]);
    // 122.24 × 9 % = 11.0016, up.
    expect(row(await answer(["compare", "-", "--lang", "en"], FROM), "N")).toEqual([
      "N",
      "Family",
      "Santé III",
      "Santé II",
      "$128.21",
      "$5.97",
      "$122.24",
      "$11.01",
      "$133.25",
      "$3,464.50",
    ]);
  });

  test("its headings say which column is of the health plan and which of everything", async () => {
    const out = await answer(["compare", HOUSEHOLD]);
    expect(row(out, "", "Santé")).toEqual(["", "Santé", "Santé", "Santé", "Taxe", "À payer", "À payer par"]);
    expect(row(out, "", "Statut")).toEqual([
      "",
      "Statut",
      "Adhérent",
      "À charge",
      "total",
      "employeur",
      "employé",
      "employé",
      "par paie",
      "an (26 paies)",
    ]);
    expect(out).toContain("Santé : la prime du seul régime santé, avant taxe.");
    const english = await answer(["compare", HOUSEHOLD, "--lang=en"]);
    expect(row(english, "", "Health")).toEqual(["", "Health", "Health", "Health", "Tax", "Payable", "Payable a"]);
    expect(english).toContain("Health: the premium of the health plan alone, before tax.");
  });

  test("the household of the demo, by hand", async () => {
    const out = await answer(["compare", HOUSEHOLD, "--explain", "N"]);
    // Half of 5.97 is 2.985, half-up 2.99; (125.22 + 72.12) × 9 % = 17.7606, up.
    expect(row(out, "N")).toEqual([
      "N",
      "Familial",
      "Santé III",
      "Santé II",
      "128,21 $",
      "2,99 $",
      "125,22 $",
      "17,77 $",
      "215,11 $",
      "5 592,86 $",
    ]);
    const total = (name: string) => row(out, name)[1];
    expect(total("Régime de soins dentaires")).toBe("40,00 $");
    expect(total("Assurance vie de base et DMA")).toBe("6,00 $"); // 0.300 % of 52,000 ÷ 26
    expect(total("Assurance vie de la personne conjointe et des enfants à charge")).toBe("0,55 $");
    expect(total("Assurance vie additionnelle de la personne adhérente")).toBe("2,08 $"); // 39: 0.052 % × 2
    expect(total("Assurance vie additionnelle de la personne conjointe")).toBe("1,45 $"); // 50 × 0.029
    expect(total("Assurance salaire de longue durée")).toBe("22,04 $"); // 1.102 %
    expect(row(out, "Primes")).toEqual(["Primes", "72,12 $", "0,00 $", "72,12 $"]);
    const plain = out.replace(/[\u00A0\u202F]/g, " ");
    expect(plain).toContain("Scénario N – Familial, Santé III; personne conjointe et enfants à charge, Santé II.\n");
    expect(plain).toContain(
      "  5,97 $ × 0,50 = 2,99 $, arrondi au cent le plus proche, lecture halfContributionRounding",
    );
    expect(plain).toContain("  128,21 $ − 2,99 $ = 125,22 $ (PRM-11, §3.3 p. 11)\n");
    expect(plain).toContain("  197,34 $ × 0,09 = 17,77 $, toute fraction de cent comptée pour un cent");
    expect(plain).not.toContain("Au tableau, statut familial");
    expect(plain).not.toContain("scénario M");
    expect(out.trimEnd().split("\n").at(-1)).toBe(RESERVATION_FR);
    expect(count(out, RESERVATION_FR)).toBe(1);
  });

  test("--steps: every line, every scenario, once", async () => {
    const out = await answer(["compare", HOUSEHOLD, "--steps", "--lang", "en"]);
    for (const scenario of SCENARIOS) {
      expect(count(out, `\nScenario ${scenario} – `)).toBe(1);
      expect(count(out, `In the table, scenario ${scenario}: `)).toBe(1);
    }
    expect(count(out, "In the table, family status: $40.00 (DEN-07, §3.3 p. 12)")).toBe(1);
    expect(count(out, RESERVATION_EN)).toBe(1);
  });

  test("the other lines are left out when there are none", async () => {
    expect(await answer(["compare", "-", "--lang", "en"], BELOW)).not.toContain("The other lines");
    expect(await answer(["compare", HOUSEHOLD, "--lang", "en"])).toContain("The other lines");
  });

  test("--json is the result of compareScenarios", async () => {
    expect(JSON.parse(await answer(["compare", HOUSEHOLD, "--json"]))).toEqual(compareScenarios(household));
    expect(JSON.parse(await answer(["compare", HOUSEHOLD, "--json", "--explain", "N"]))).toEqual(
      compareScenarios(household, { steps: true }),
    );
  });

  test("a health scenario is refused: it is what is compared", async () => {
    const { code, err } = await command(["compare", MEMBER, "--lang", "en"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^health: E_UNKNOWN_KEY This key is not read here\..*\n$/);
  });
});

describe("quote", () => {
  test("every line, then the sums, by hand", async () => {
    const out = await answer(["quote", MEMBER]);
    expect(out.startsWith("Primes de la période de paie du 2020-03-15 (14 jours), édition 2020\n")).toBe(true);
    expect(row(out, "Régime d’assurance santé")).toEqual(["Régime d’assurance santé", "70,49 $", "13,24 $", "57,25 $"]);
    expect(row(out, "Assurance vie de base et DMA")[3]).toBe("4,56 $"); // 39,500 × 0.3 % ÷ 26 = 4.5577
    expect(row(out, "Assurance salaire de longue durée")[3]).toBe("13,52 $"); // 0.890 % ÷ 26 = 13.5212
    expect(row(out, "Primes")).toEqual(["Primes", "104,64 $", "13,24 $", "91,40 $"]);
    expect(row(out, "Taxe")).toEqual(["Taxe", "9,43 $", "1,20 $", "8,23 $"]); // 1.1916 and 8.226, up
    expect(row(out, "À payer par paie")).toEqual(["À payer par paie", "114,07 $", "14,44 $", "99,63 $"]);
    expect(row(out, "À payer par an (26 paies)").slice(1)).toEqual(["2 965,82 $", "375,44 $", "2 590,38 $"]);
    expect(out).toContain("Lectures retenues : taxRounding=up, ");
    expect(count(out, RESERVATION_FR)).toBe(1);
  });

  test("in English", async () => {
    const out = await answer(["quote", MEMBER, "--lang", "en"]);
    expect(row(out, "Payable per pay")).toEqual(["Payable per pay", "$114.07", "$14.44", "$99.63"]);
    expect(out.trimEnd().split("\n").at(-1)).toBe(RESERVATION_EN);
    expect(out).not.toMatch(/[éà]\w+ de/);
  });

  test("names to the left, amounts to the right", async () => {
    const out = await answer(["quote", "-", "--lang", "en"], { ...FROM, health: { scenario: "A" } });
    expect(out.split("\n").slice(2, 8)).toEqual([
      "                              Total  Employer share  Employee share",
      "────────────────────────  ─────────  ──────────────  ──────────────",
      "Health insurance plan        $51.58           $2.39          $49.19",
      "Premiums                     $51.58           $2.39          $49.19",
      "Tax                           $4.65           $0.22           $4.43",
      "Payable per pay              $56.23           $2.61          $53.62",
    ]);
  });

  test("--steps says how, and the readings in words", async () => {
    const out = await answer(["quote", MEMBER, "--steps", "--lang", "en"]);
    expect(out).toContain(
      "\n  In the table, scale maximum below $40,000, single-parent status: $13.24 (PRM-02, §3.3 p. 11)\n",
    );
    expect(out).toContain("\nReading taxRounding: up.");
    expect(count(out, RESERVATION_EN)).toBe(1);
  });

  test("warnings are shown", async () => {
    const input = { ...FROM, birthDate: "1950-01-01", health: { scenario: "A" } };
    expect(await answer(["quote", "-", "--lang", "en"], input)).toContain("\nThe member is 65 or over: ");
    expect(await answer(["quote", "-", "--anchor", "2019-04-01", "--lang", "en"], input)).toContain(
      " 2020-03-16. (CHG-08",
    );
  });

  test("the tax of each line has its column when lines are taxed one by one", async () => {
    const out = await answer(["quote", MEMBER, "--reading", "taxScope=line"]);
    // 1.1916 and 5.1525, each up.
    expect(row(out, "Régime d’assurance santé")[4]).toBe("6,36 $");
    expect(row(await answer(["quote", MEMBER]), "Régime d’assurance santé")).toHaveLength(4);
  });

  test("nobody in any plan pays nothing", async () => {
    const out = await answer(["quote", "-", "--lang", "en"], { ...FROM, health: null });
    expect(row(out, "Payable per pay")).toEqual(["Payable per pay", "$0.00", "$0.00", "$0.00"]);
  });

  const readings = Object.entries(READING_OPTIONS).flatMap(([key, options]) => options.map((option) => [key, option]));
  test.each<[string[], Context]>([
    [[], {}],
    [["--steps"], { steps: true }],
    [["--anchor", "2020-01-01"], { payCalendar: { anchor: "2020-01-01" } }],
    [
      ["--reading", "annualPeriods=calendar", "--anchor=2020-01-01", "--reading=taxScope=line"],
      { readings: { annualPeriods: "calendar", taxScope: "line" }, payCalendar: { anchor: "2020-01-01" } },
    ],
    ...readings.map(([key, option]): [string[], Context] => [
      ["--reading", `${key}=${option}`],
      { readings: { [key!]: option } },
    ]),
  ])("--json %j is the result of quote", async (options, context) => {
    const input = { ...household, workTime: "0.20", health: { scenario: "N" } } as const;
    expect(JSON.parse(await answer(["quote", "-", "--json", ...options], input))).toEqual(quote(input, context));
  });

  test("the last of a repeated option holds", async () => {
    const twice = ["--reading", "taxRounding=half-up", "--reading", "taxRounding=up"];
    expect(JSON.parse(await answer(["quote", MEMBER, "--json", ...twice]))).toEqual(quote(member));
  });
});

describe("adjudicate", () => {
  const folder = mkdtempSync(join(tmpdir(), "regime-fsss-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A file of the folder, with this in it. */
  function file(name: string, content: unknown): string {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  }
  const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  const plain = (out: string) => out.replace(/[\u00A0\u202F]/g, " ");

  test("one line a claim, then the sums, by hand", async () => {
    const out = await answer(["adjudicate", CLAIMS]);
    expect(out.startsWith("Réclamations du certificat F-1, édition 2020\n")).toBe(true);
    const shown = ["C-8", "C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "Total"].map((id) => row(out, id).slice(1));
    expect(shown).toEqual([
      // One day after the twelve months.
      ["2020-01-15", "P-3", "Examen de rappel ou périodique", "100,00 $", "0,00 $", "0,00 $", "100,00 $"].concat(
        "Refusée",
        "R_LATE",
      ),
      // 80 % of the cheapest generic, 60.00; 12.00 are counted, so that 902.00 are.
      [
        "2020-09-03",
        "P-1",
        "Médicaments et services…",
        "140,00 $",
        "60,00 $",
        "48,00 $",
        "92,00 $",
        "Réduite",
        "R_GENERIC",
      ],
      // 20 % would be 80.00; 48.00 are left of 950.00.
      ["2020-09-10", "P-3", "Médicaments et services…", "400,00 $", "400,00 $", "352,00 $", "48,00 $", "Payée"],
      // 44.00, then 30.00 a treatment, then the 8.00 left of 400.00.
      ["2020-09-14", "P-1", "Chiropractie et ostéopathie", "55,00 $", "55,00 $", "8,00 $", "47,00 $", "Réduite"].concat(
        "R_MAXIMUM_TREATMENT +1",
      ),
      // 72.00, then 40.00; 336.00, then the 280.00 that the exam left of 320.00.
      ["2020-09-21", "P-1", "Examen de la vue", "90,00 $", "90,00 $", "40,00 $", "50,00 $", "Réduite"].concat(
        "R_MAXIMUM_EXAM",
      ),
      ["2020-09-28", "P-1", "Lunettes, lentilles cornéennes…", "420,00 $", "420,00 $", "280,00 $", "140,00 $"].concat(
        "Réduite",
        "R_MAXIMUM_MONTHS",
      ),
      // Of scenario N: Santé III for the member, Santé II for her spouse.
      ["2020-09-29", "P-2", "Acupuncture", "65,00 $", "0,00 $", "0,00 $", "65,00 $", "Refusée", "R_LEVEL"],
      ["2020-10-05", "P-2", "Ambulance", "150,00 $", "150,00 $", "120,00 $", "30,00 $", "Payée"],
      ["1 420,00 $", "1 175,00 $", "848,00 $", "572,00 $"],
    ]);
    expect(out.split("\n").filter((line) => /^C-\d {2}/.test(line))).toHaveLength(8);
  });

  test("each reason once, in words, after its claims; what the other reading would pay", async () => {
    const { decisions } = adjudicate(family);
    for (const lang of ["fr", "en"] as const) {
      const out = await answer(["adjudicate", CLAIMS, "--lang", lang]);
      const colon = lang === "fr" ? "\u00A0:" : ":";
      for (const { claim, reasons } of decisions) {
        for (const reason of reasons) expect(count(out, `\n${claim}${colon} ${explain(reason, lang)}\n`)).toBe(1);
      }
    }
    expect(plain(await answer(["adjudicate", CLAIMS]))).toContain(
      "\nC-7 : Sous la lecture fullReimbursementScope=counted-lines, 150,00 $ seraient payés.\n",
    );
    const treatments = Array.from({ length: 7 }, (_, index) => ({ ...family.claims[5], id: `A-${index}` }));
    const out = await answer(["adjudicate", "-", "--lang", "en"], { ...family, claims: treatments });
    const reason = decisions.find(({ claim }) => claim === "C-6")!.reasons[0]!;
    expect(out).toContain(`\nA-0, A-1, A-2, A-3, A-4 (+2): ${explain(reason, "en")}\n`);
    expect(count(out, explain(reason, "en"))).toBe(1);
    expect(plain(await answer(["adjudicate", CLAIMS, "--lang", "en"]))).toContain(
      "\nC-7: Under the reading fullReimbursementScope=counted-lines, $150.00 would be paid.\n",
    );
  });

  test("what is left, and when more is", async () => {
    const out = await answer(["adjudicate", CLAIMS]);
    expect(row(out, "2020")).toEqual(["2020", "950,00 $", "0,00 $"]);
    expect(rowWith(out, "400,00 $ par année civile")).toEqual([
      "P-1",
      "Chiropractie et ostéopathie",
      "400,00 $ par année civile",
      "2020-09-14",
      "400,00 $",
      "0,00 $",
      "2021-01-01",
    ]);
    const english = await answer(["adjudicate", CLAIMS, "--lang", "en"]);
    expect(row(english, "Person", "Benefit")).toEqual([
      "Person",
      "Benefit",
      "Maximum",
      "On",
      "Used",
      "Left",
      "More from",
    ]);
    // Three years after the exam, whose 40.00 are the first to leave the window.
    expect(rowWith(english, "$320.00 per 36 months").slice(3)).toEqual([
      "2020-09-28",
      "$320.00",
      "$0.00",
      "2023-09-21",
    ]);
    expect(rowWith(english, "$40.00 per 36 months (eye exams)").at(-1)).toBe("2023-09-21");
  });

  test("no claim: no sum but nothing, and no maximum", async () => {
    const out = await answer(["adjudicate", "-", "--lang", "en"], { ...family, claims: [] });
    expect(row(out, "Total")).toEqual(["Total", "$0.00", "$0.00", "$0.00", "$0.00"]);
    expect(out).not.toContain("Maximum");
    expect(out).not.toContain("Out-of-pocket");
  });

  test("a trip, a discipline and the whole certificate are named", async () => {
    const claim = { person: "P-1", incurred: "2020-05-04", received: "2020-05-04", amount: "100.00" };
    const claims = [
      { ...claim, id: "C-1", benefit: "trip-cancellation", trip: "T-1" },
      { ...claim, id: "C-2", benefit: "psychology", discipline: "social-work" },
    ];
    const argv = ["adjudicate", "-", "--reading=groupedDisciplines=each", "--reading=maximaScope=certificate"];
    const out = await answer([...argv, "--lang", "en"], { certificate: family.certificate, claims });
    expect(rowWith(out, "$5,000.00 per trip").slice(0, 2)).toEqual(["P-1", "Trip cancellation insurance (T-1)"]);
    expect(row(out, "all", "Social work").slice(2)).toEqual([
      "$1,000.00 per calendar year",
      "2020-05-04",
      "$50.00",
      "$950.00",
      "2021-01-01",
    ]);
  });

  test("an id may be any text: nothing of it moves the cursor or starts a line", async () => {
    const odd = (id: string) => `${id}\u001B[2J\u0007\r\n\u202E\u2028\uD800\uFFFE`;
    const shown = (id: string) => `${id}\uFFFD[2J${"\uFFFD".repeat(7)}`;
    const [member] = family.certificate.persons;
    const claim = { person: odd("P"), incurred: "2020-05-04", received: "2021-06-01", amount: "100.00" };
    const input = {
      certificate: { ...family.certificate, id: odd("F"), persons: [{ ...member, id: odd("P") }] },
      claims: [
        { ...claim, id: odd("C"), benefit: "trip-cancellation", trip: odd("T") },
        // Late for a dental claim, which is a reason; for the other one, a warning.
        { ...claim, id: odd("D"), benefit: "dental-basic", act: "recall-exam" },
      ],
    };
    for (const lang of ["fr", "en"]) {
      const colon = lang === "fr" ? "\u00A0:" : ":";
      const out = await answer(["adjudicate", "-", "--lang", lang, "--explain", odd("D")], input);
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2028\u2029\uD800\uFFFE]/);
      // In the title, the table, before the reason, the steps, the balances and the warning.
      expect(out.split("\n")[0]).toContain(` ${shown("F")}, `);
      expect(row(out, shown("C"))[2]).toBe(shown("P"));
      expect(out).toContain(`\n${lang === "fr" ? "Réclamation" : "Claim"} ${shown("D")}`);
      expect(out).toContain(` (${shown("T")}) `);
      expect(out).toContain(`\n${shown("D")}${colon} `);
      expect(out).toContain(` ${shown("C")}${colon} `);
    }
    expect(JSON.parse(await answer(["adjudicate", "-", "--json"], input))).toEqual(
      adjudicate(input as unknown as Adjudication),
    );
  });

  test("what a claim is for: its line, or its item, act, service or discipline", async () => {
    const [, , treatment, , glasses, , , exam] = family.claims;
    const claims = [
      { ...glasses, id: "B-1", item: "exam" },
      { ...glasses, id: "B-2" },
      { ...exam, id: "B-3", act: "complete-exam" },
      { ...exam, id: "B-4", act: "other" },
      { ...treatment, id: "B-5" },
      { ...treatment, id: "B-6", discipline: "osteopathy" },
      { ...treatment, id: "B-7", service: "x-ray" },
      { ...treatment, id: "B-8", service: "x-ray", discipline: "chiropractic" },
    ];
    const shown = async (lang: string) => {
      const out = await answer(["adjudicate", "-", "--lang", lang], { certificate: family.certificate, claims });
      return claims.map(({ id }) => row(out, id)[3]);
    };
    expect(await shown("en")).toEqual([
      "Eye exam",
      "Glasses, contact lenses or…",
      "Complete exam",
      "Basic dental care",
      "Chiropractic and osteopathy",
      "Osteopathy",
      "X-ray",
      "Chiropractic – X-ray",
    ]);
    expect(await shown("fr")).toEqual([
      "Examen de la vue",
      "Lunettes, lentilles cornéennes…",
      "Examen complet",
      "Soins dentaires de base",
      "Chiropractie et ostéopathie",
      "Ostéopathie",
      "Radiographie",
      "Chiropractie – Radiographie",
    ]);
  });

  test("--explain: the steps of that claim, with the options of the readings", async () => {
    const crossing = await answer(["adjudicate", CLAIMS, "--explain", "C-2", "--lang", "en"]);
    expect(crossing).toContain(
      "\n  $400.00 − $48.00, what is left of the out-of-pocket maximum = $352.00, reading fullReimbursementScope: drugs (REI-G7, ",
    );
    const option = ["--reading", "fullReimbursementScope=counted-lines"];
    const counted = await answer(["adjudicate", CLAIMS, "--explain", "C-7", "--lang", "en", ...option]);
    expect(counted).toContain(" = $150.00, reading fullReimbursementScope: counted-lines (REI-G7, ");
    const out = await answer(["adjudicate", CLAIMS, "--explain", "C-3", "--lang", "en"]);
    const { decisions } = adjudicate(family, { steps: true });
    const [first, ...others] = explain(
      decisions.find(({ claim }) => claim === "C-3")!,
      "en",
    );
    expect(out).toContain(`\n\n${[first, ...others.map((sentence) => `  ${sentence}`)].join("\n")}\n\n`);
    expect(out).toContain("\n  $55.00 × 0.80 = $44.00, rounded to the nearest cent (REI-26, ");
    expect(out).not.toContain("$60.00 × 0.80");
  });

  test("readings and warnings, as quote has them", async () => {
    const late = family.claims.map((claim) => ({ ...claim, received: "2022-01-01" }));
    const result = adjudicate({ ...family, claims: late });
    for (const lang of ["fr", "en"] as const) {
      const lines = (await answer(["adjudicate", "-", "--lang", lang], { ...family, claims: late }))
        .trimEnd()
        .split("\n");
      const { readings, warnings } = result;
      const options = Object.entries(readings).map(([key, option]) => `${key}=${option}`);
      const sentences = explain(result, lang).slice(-warnings.length - 1);
      expect(warnings.map(({ code }) => code)).toEqual(["W_HEALTH_CLAIM_LATE"]);
      expect(lines.slice(-3)).toEqual([
        `${lang === "fr" ? "Lectures retenues :" : "Readings used:"} ${options.join(", ")}`,
        ...sentences,
      ]);
      expect(lines.at(-1)).toBe(lang === "fr" ? RESERVATION_FR : RESERVATION_EN);
    }
  });

  const readings = Object.entries(READING_OPTIONS).flatMap(([key, options]) => options.map((option) => [key, option]));
  test.each<[string[], Context]>([
    [[], {}],
    [["--explain", "C-1"], { steps: true }],
    ...readings.map(([key, option]): [string[], Context] => [
      ["--reading", `${key}=${option}`],
      { readings: { [key!]: option } },
    ]),
  ])("--json %j is the result of adjudicate", async (options, context) => {
    // Every claim of this one tells its discipline.
    const claims = family.claims.map((claim) =>
      claim.benefit === "chiropractic-osteopathy" ? { ...claim, discipline: "chiropractic" as const } : claim,
    );
    const usage = { ...family.usage!, decided: family.usage!.decided.slice(1) };
    const input = { certificate: family.certificate, claims, usage };
    expect(JSON.parse(await answer(["adjudicate", "-", "--json", ...options], input))).toEqual(
      adjudicate(input, context),
    );
  });

  test("--save-usage, then --usage: two calls are one", async () => {
    const { certificate, claims, usage } = family;
    const whole = adjudicate(family);
    const ids = whole.decisions.map(({ claim }) => claim);
    const ledger = join(folder, "ledger.json");
    for (const cut of [0, 1, 4, ids.length]) {
      const part = (from: number, to: number) => claims.filter(({ id }) => ids.slice(from, to).includes(id));
      const before = file("before.json", { certificate, claims: part(0, cut), usage });
      const first = JSON.parse(
        await answer(["adjudicate", before, "--json", "--save-usage", ledger]),
      ) as AdjudicationResult;
      expect(read(ledger)).toEqual(first.usage);
      // The ledger may be written over by the call that reads it.
      const after = file("after.json", { certificate, claims: part(cut, ids.length) });
      const argv = ["adjudicate", after, "--json", "--usage", ledger, "--save-usage", ledger];
      const second = JSON.parse(await answer(argv)) as AdjudicationResult;
      expect([...first.decisions, ...second.decisions]).toEqual(whole.decisions);
      expect(second.usage).toEqual(whole.usage);
      expect(read(ledger)).toEqual(whole.usage);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("ledger"))).toEqual(["ledger.json"]);
    // Nothing is paid twice.
    const again = await answer(["adjudicate", "-", "--usage", ledger, "--lang", "en"], { certificate, claims });
    expect(row(again, "Total").slice(3)).toEqual(["$0.00", "$1,420.00"]);
    expect(count(again, "R_ALREADY_DECIDED")).toBe(8);
    expect(again).toContain("\nC-8, C-1, C-2, C-3, C-4 (+3): ");
  });

  test("--usage reads standard input too", async () => {
    const { certificate, claims, usage } = family;
    const without = file("without.json", { certificate, claims });
    expect(JSON.parse(await answer(["adjudicate", without, "--json", "--usage", "-"], usage))).toEqual(
      adjudicate(family),
    );
  });

  test("--save-usage keeps the permissions of the file, and writes to what a link names", async () => {
    const kept = file("kept.json", "before");
    chmodSync(kept, 0o600);
    const link = join(folder, "link.json");
    symlinkSync(kept, link);
    await answer(["adjudicate", CLAIMS, "--save-usage", link]);
    expect(read(kept)).toEqual(adjudicate(family).usage);
    expect(statSync(kept).mode & 0o777).toBe(0o600);
  });

  test("what is refused, or cannot be written, leaves everything as it was", async () => {
    const kept = file("as-it-was.json", "before");
    const bad = file("bad.json", { ...family, claims: [{}] });
    const names = readdirSync(folder);
    expect((await command(["adjudicate", bad, "--save-usage", kept])).code).toBe(1);
    expect((await command(["adjudicate", CLAIMS, "--explain", "C-0", "--save-usage", kept])).code).toBe(2);
    expect(read(kept)).toBe("before");
    expect(readdirSync(folder)).toEqual(names);
    const missing = join(folder, "no/such.json");
    expect(await command(["adjudicate", CLAIMS, "--save-usage", missing, "--lang", "en"])).toEqual({
      code: 2,
      out: "",
      err: `${missing}: the file cannot be written (ENOENT).\nSee: regime-fsss adjudicate --help --lang en\n`,
    });
    const inside = join(folder, "folder");
    mkdirSync(inside);
    const { code, out, err } = await command(["adjudicate", CLAIMS, "--save-usage", inside]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(" : le fichier ne peut être écrit (EISDIR).\n");
    expect((await command(["adjudicate", CLAIMS, "--save-usage", "/dev/null"])).err).toContain("(EINVAL)");
    expect(readdirSync(inside)).toEqual([]);
  });

  test("bad data: path, code, sentence; exit 1", async () => {
    const claims = family.claims.map((claim, index) => (index === 2 ? { ...claim, amount: "55,00" } : claim));
    const french = await command(["adjudicate", "-"], { ...family, claims });
    expect([french.code, french.out]).toEqual([1, ""]);
    expect(french.err).toMatch(/^claims\[2\]\.amount: E_NUMBER_FORMAT Ce n’est pas un nombre décimal .*\n$/);
    const english = await command(["adjudicate", "-", "--lang", "en"], { ...family, claims });
    expect(english.err).toMatch(/^claims\[2\]\.amount: E_NUMBER_FORMAT .*\n$/);
    const ledger = file("other.json", { version: 1, certificate: "F-2", decided: [] });
    const { certificate } = family;
    const other = await command(["adjudicate", "-", "--usage", ledger], { certificate, claims: [] });
    expect([other.code, other.err.split(" ", 2)]).toEqual([1, ["usage.certificate:", "E_OTHER_CERTIFICATE"]]);
    for (const input of [[], null, 1, { claims: [] }]) {
      expect((await command(["adjudicate", "-", "--usage", ledger], JSON.stringify(input))).code).toBe(1);
    }
    expect((await command(["adjudicate", CLAIMS, "--reading", "claimOrder=none"])).code).toBe(2);
  });

  test("nothing of the data is repeated", async () => {
    const secret = "Personne 4417";
    const spoiled = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.keys(value).map((key) => [key, secret]))
        : secret;
    const inputs = [
      spoiled(family),
      { ...family, [secret]: 1 },
      { ...family, claims: family.claims.map(spoiled) },
      { ...family, certificate: spoiled(family.certificate) },
      { ...family, usage: { ...family.usage, decided: family.usage!.decided.map(spoiled) } },
      { ...family, claims: [...family.claims, { ...family.claims[0], person: secret }] },
    ];
    for (const input of inputs) {
      const { code, out, err } = await command(["adjudicate", "-", "--lang", "en"], input);
      expect([code, out]).toEqual([1, ""]);
      expect(err).not.toContain("4417");
    }
  });
});

describe("benefits", () => {
  test("the line of each benefit at a level: marks, rate, maxima in words", async () => {
    const out = await answer(["benefits", "--level", "2"]);
    expect(out.startsWith("Remboursements au niveau Santé II le 2020-01-01, édition 2020\n")).toBe(true);
    expect(row(out, "Ambulance")).toEqual(["Ambulance", "†", "80 %"]);
    expect(row(out, "Glucomètre")).toEqual(["Glucomètre", "*", "80 %", "240,00 $ par 36 mois"]);
    expect(row(out, "Chaussures profondes")).toEqual([
      "Chaussures profondes",
      "*†",
      "80 %",
      "150,00 $ par année civile",
    ]);
    expect(row(out, "Prothèse capillaire").at(-1)).toBe("300,00 $ à vie");
    expect(row(out, "Bas de contention").at(-1)).toBe("3 paires par année civile");
    expect(row(out, "Acupuncture")).toEqual(["Acupuncture", "–", "non couvert"]);
    expect(row(out, "Soins dentaires de restauration").slice(1)).toEqual(["60 %", "1 000,00 $ par année civile"]);
    expect(out).toContain("950,00\u00A0$ par certificat et année civile.\n");
    expect(out.trimEnd().split("\n").at(-1)).toBe(RESERVATION_FR);
  });

  test("in English, at another level, one maximum under the other", async () => {
    const out = await answer(["benefits", "--level", "3", "--lang", "en"]);
    expect(row(out, "Acupuncture")).toEqual(["Acupuncture", "80%", "$30.00 per treatment"]);
    expect(row(out, "Psychology, psychoanalysis, psychiatry,").slice(1)).toEqual([
      "50%",
      "$1,000.00 per calendar year",
    ]);
    const lines = out.split("\n").map((line) => line.trim().split(/ {2,}/));
    const at = lines.findIndex(([name]) => name === "Transport and lodging");
    expect(lines.slice(at, at + 2)).toEqual([
      ["Transport and lodging", "*†", "80%", "$48.00 per day"],
      ["$1,000.00 per calendar year"],
    ]);
    expect(out.trimEnd().split("\n").at(-1)).toBe(RESERVATION_EN);
  });

  test("every mark of the schedule, and no other", async () => {
    for (const level of LEVELS) {
      const out = await answer(["benefits", "--level", String(level), "--lang", "en"]);
      const table = out.slice(0, out.indexOf("\n* "));
      expect([count(table, "*"), count(table, "†")]).toEqual([19, 10]);
      expect(count(table, "not covered")).toBe([27, 5, 0][level - 1]);
      for (const { name } of benefitSchedule({ level, on: "2020-01-01" }).lines) {
        expect(table).toContain(`\n${name.en.slice(0, 30)}`);
      }
    }
  });

  test("--on: after the printed year, with a warning; before, refused as an option", async () => {
    const warning = "\nThe benefits are printed from 2020-01-01 with no end, ";
    const argv = ["benefits", "--level=1", "--lang=en"];
    expect(await answer([...argv, "--on", "2020-12-31"])).not.toContain(warning);
    expect(await answer([...argv, "--on", "2021-01-01"])).toContain(warning);
    const { code, out, err } = await command([...argv, "--on", "2019-12-31"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^--on: E_NO_PRINTED_BENEFIT /);
    expect((await command([...argv, "--on", "2020-02-30"])).err).toMatch(/^--on: E_DATE_INVALID /);
  });

  test("--json is the result of benefitSchedule", async () => {
    const on = "2020-06-01";
    for (const level of LEVELS) {
      const out = await answer(["benefits", "--level", String(level), "--on", on, "--json"]);
      expect(JSON.parse(out)).toEqual(benefitSchedule({ level, on }));
    }
    expect(JSON.parse(await answer(["benefits", "--level", "1", "--json"]))).toEqual(
      benefitSchedule({ level: 1, on: "2020-01-01" }),
    );
  });
});

describe("tables", () => {
  test("--json is the edition, as parseEdition takes it, indented by two", async () => {
    const out = await answer(["tables", "--json"]);
    expect(out).toBe(`${JSON.stringify(editionOn("2020-01-01"), null, 2)}\n`);
    expect(parseEdition(JSON.parse(out))).toEqual(editionOn("2020-01-01"));
  });

  test("--csv holds every figure of the edition, and nothing else", async () => {
    const [head, ...records] = parseCsv(await answer(["tables", "--csv"]));
    expect(head).toEqual(
      ["edition", "table", "key", "value", "unit", "from", "until"].concat([
        "articles",
        "section",
        "page",
        "page_inferred",
        "checked_on",
        "title_fr",
        "title_en",
      ]),
    );
    // 15 + 6 + threshold, 70 %, half, tax + 3 + basic, dependants + 2 × 32 + 3 + periods; two of the benefits;
    // 32 lines at 3 levels, 27 maxima, 32 marks; dental: 2 rates, 3 maxima
    // Life: 2 multiples, 2 bounds, 2 amounts; LTD: 3 shares, the pension's, 3 ages and 2 conditional ones.
    expect(records).toHaveLength(98 + 2 + 96 + 27 + 32 + 5 + 6 + 9);
    const rebuilt: Record<string, unknown> = {};
    for (const [, table, key, value, unit, , , articles] of records) {
      if (/^(health|dental)Benefits$/.test(table!)) {
        putBenefit(rebuilt, table!, key!.split("/"), value!, unit!, articles!);
        continue;
      }
      if (table === "disabilityBenefits") {
        put(rebuilt, [table, key!.split("/")[0]!, "article"], articles!);
        const ofPension = key!.endsWith("pensionShare")
          ? "share-of-unreduced-pension"
          : "share-of-net-employer-benefit";
        expect(unit).toBe(key!.endsWith("Age") ? "years-of-age" : ofPension);
      }
      put(rebuilt, [table!, ...(key === "" ? [] : key!.split("/"))], value!);
    }
    const { id: _id, from: _from, until: _until, ...tables } = editionOn("2020-01-01");
    expect(rebuilt).toEqual(Object.fromEntries(Object.entries(tables).map(([name, { values }]) => [name, values])));
    const find = (table: string, key: string) => records.find((cells) => cells[1] === table && cells[2] === key);
    const year = ["2020-01-01", "2020-12-31"];
    expect(find("healthPremiums", "N")!.slice(0, 11)).toEqual([
      "2020",
      "healthPremiums",
      "N",
      "128.21",
      "dollars-per-pay-period",
      ...year,
      "PRM-01",
      "3.3",
      "11",
      "true",
    ]);
    expect(find("lifeRatesPerThousand", "40-44/female/nonSmoker")!.slice(3, 8)).toEqual([
      "0.040",
      "dollars-per-1000-per-pay-period",
      ...year,
      "LIF-11 LIF-14",
    ]);
    expect(find("premiumTax", "")!.slice(12)).toEqual([
      "Taxe provinciale sur les primes d’assurance",
      "Provincial tax on insurance premiums",
    ]);
    const benefits = ["2020-01-01", ""];
    const share = "share-of-eligible-expense";
    expect(find("healthBenefits", "vision/rate/3")!.slice(3, 8)).toEqual(["0.80", share, ...benefits, "REI-32a"]);
    expect(find("healthBenefits", "vision/rate/2")!.slice(3, 5)).toEqual(["", share]);
    expect(find("healthBenefits", "vision/maximum/12-months/exam/under-13")!.slice(3, 8)).toEqual([
      "40.00",
      "dollars-per-12-months",
      ...benefits,
      "REI-32b",
    ]);
    expect(find("healthBenefits", "compression-stockings/maximum/calendar-year")!.slice(3, 5)).toEqual([
      "3",
      "pairs-per-calendar-year",
    ]);
    expect(find("healthBenefits", "drugs/prescription")!.slice(3, 5)).toEqual(["true", "mark"]);
    expect(find("dentalBenefits", "dental-basic/maximum/9-months/recall-exam")!.slice(3, 5)).toEqual([
      "1",
      "exams-per-9-months",
    ]);
    expect(find("outOfPocketMaximum", "")!.slice(3, 5)).toEqual(["950.00", "dollars-per-calendar-year"]);
    expect(find("laboratoryLimit", "")!.slice(3, 5)).toEqual(["0.50", "share-of-fee"]);
    // Every figure at the place of its own article: the tables of the benefits run over three pages.
    const outline = new Map(listArticles().map((article) => [article.id, article]));
    for (const record of records.filter((cells) => /^(health|dental|disability)Benefits$/.test(cells[1]!))) {
      const { section, page, pageInferred } = outline.get(record[7]!)!;
      expect(record.slice(8, 11)).toEqual([section, String(page), String(pageInferred)]);
    }
    const page = (key: string) => find("healthBenefits", key)!.slice(7, 10);
    expect(page("drugs/rate/1")).toEqual(["REI-01", "3.3", "8"]);
    expect(page("glucometer/maximum/36-months")).toEqual(["REI-15", "3.3", "9"]);
    expect(page("vision/rate/3")).toEqual(["REI-32a", "3.3", "10"]);
    expect(page("vision/maximum/12-months/under-13")).toEqual(["REI-32b", "3.3", "10"]);
    expect(find("dentalBenefits", "dental-basic/rate")!.slice(8, 10)).toEqual(["3.3", "12"]);
  });

  test("without either, a list with unit, source and dates", async () => {
    expect(row(await answer(["tables"]), "dentalPremiums")).toEqual(
      ["dentalPremiums", "$ par période de 14 jours", "§3.3 p. 12 (déduite)", "2020-01-01", "2020-12-31"].concat(
        "Régime de soins dentaires : prime totale",
      ),
    );
    const english = await answer(["tables", "--lang", "en"]);
    expect(row(english, "payPeriodsPerYear")[1]).toBe("14-day pay periods per year");
    expect(english.split("\n").filter((line) => line.includes("2020-12-31"))).toHaveLength(1 + 13);
    // The benefits have no printed end.
    expect(row(english, "outOfPocketMaximum").slice(3)).toEqual([
      "2020-01-01",
      "–",
      "Out-of-pocket maximum per certificate",
    ]);
  });
});

describe("help and version", () => {
  test("--help, -h, and that of each command, in both languages", async () => {
    expect(await answer(["--help"])).toContain("Usage : regime-fsss COMMANDE [OPTIONS]\n");
    expect(await answer(["-h", "--lang", "en"])).toContain("Usage: regime-fsss COMMAND [OPTIONS]\n");
    for (const name of ["quote", "compare", "adjudicate", "history", "benefits", "tables"]) {
      expect(await answer([name, "--help"])).toContain(`Usage : regime-fsss ${name} `);
      expect(await answer(["--lang", "en", name, "-h"])).toContain(`Usage: regime-fsss ${name} `);
    }
    // Each reading once: where it matters.
    let help = "";
    for (const name of ["quote", "adjudicate", "history"]) help += await answer([name, "--help"]);
    // No command has what these two are about.
    const { endAge61: _endAge61, megabyte: _megabyte, ...ofCommands } = READING_OPTIONS;
    for (const [key, options] of Object.entries(ofCommands))
      expect(count(help, `      ${key}=${options.join("|")}\n`)).toBe(1);
  });

  test("the members, the claims and the story that the help shows are read", async () => {
    for (const name of ["quote", "compare", "adjudicate", "history"]) {
      const help = await answer([name, "--help"]);
      await answer([name, "-"], help.slice(help.indexOf("{"), help.lastIndexOf("}") + 1));
    }
  });

  test("--version", async () => {
    expect(await answer(["--version"])).toBe("1.2.3\n");
  });

  test("no command: the help, on standard error", async () => {
    expect(await command([])).toEqual({ code: 2, out: "", err: await answer(["--help"]) });
  });
});

describe("reading a file", () => {
  test("a byte order mark is accepted", async () => {
    const marked = await answer(["quote", "-", "--json"], `\uFEFF${JSON.stringify(member)}`);
    expect(JSON.parse(marked)).toEqual(quote(member));
  });

  test("what cannot be read: exit 2", async () => {
    expect(await command(["quote", "no/such.json", "--lang", "en"])).toEqual({
      code: 2,
      out: "",
      err: "no/such.json: the file cannot be read (ENOENT).\nSee: regime-fsss quote --help --lang en\n",
    });
    const folder = await command(["compare", fileURLToPath(new URL(".", import.meta.url))]);
    expect(folder.code).toBe(2);
    expect(folder.err).toContain("le fichier ne peut être lu (EISDIR).\nVoir : regime-fsss compare --help\n");
  });

  test.each([
    ["", 1, 1],
    ["Personne", 1, 1],
    ['{"on": Personne}', 1, 8],
    ['{\n  "on": "2020-03-15",\n  "sex": Personne\n}', 3, 10],
    ['{\n  "on": "2020-03-15",\n}', 3, 1],
    ["{'Personne': 1}", 1, 2],
    ['{"Personne" 1}', 1, 13],
    ['["Personne",]', 1, 13],
    ['"Personne', 1, 10],
    ['{"a": 1} Personne', 1, 10],
    ['{"Personne": 1', 1, 15],
    ['{"a": tru Personne}', 1, 10],
    ["[at position 7]", 1, 2],
    ["undefined", 1, 1],
  ])("%j is not JSON: exit 1, where, and none of it", async (text, line, column) => {
    expect(await command(["quote", "-", "--lang", "en"], text)).toEqual({
      code: 1,
      out: "",
      err: `standard input: no longer JSON at line ${line}, column ${column}.\n`,
    });
  });

  test("what is not UTF-8: exit 1", async () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00);
    expect(await command(["quote", "-"], utf16)).toEqual({
      code: 1,
      out: "",
      err: "entrée standard : le texte n’est pas en UTF-8.\n",
    });
  });

  test("standard input that breaks: exit 2", async () => {
    const io = { stdin: () => Promise.reject(Object.assign(new Error("Personne"), { code: "EIO" })), version: "" };
    let err = "";
    const code = await run(["quote", "-"], { ...io, stdout: () => 0, stderr: (text) => (err += text) });
    expect([code, err.split("\n")[0]]).toEqual([2, "entrée standard : le fichier ne peut être lu (EIO)."]);
  });
});

describe("refusals", () => {
  test("bad data: one line an issue, with path, code, sentence and article; exit 1", async () => {
    const input = { ...FROM, on: "2021-01-03", workTime: "70 %", health: { scenario: "P" }, life: { additional: 6 } };
    const { code, out, err } = await command(["quote", "-", "--lang", "en"], input);
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n").map((line) => line.split(" ", 2).join(" "))).toEqual([
      "birthDate: E_MISSING",
      "health.scenario: E_CHOICE",
      "life.additional: E_CHOICE",
      "on: E_NO_PRINTED_RATE",
      "sex: E_MISSING",
      "workTime: E_NUMBER_FORMAT",
      "",
    ]);
    expect(err).toContain("on: E_NO_PRINTED_RATE No premium is printed for this date: the rates hold from 2020-01-01");
    expect(err).toMatch(
      /health\.scenario: E_CHOICE The value is not one of the choices\. .* \(STA-06, §3\.3 p\. 11\)\n/,
    );
  });

  test("in French by default", async () => {
    const { code, err } = await command(["quote", "-"], { ...FROM, health: { scenario: "N" }, dental: "couple" });
    expect(code).toBe(1);
    expect(err).toMatch(/^dental: E_CHOICE La valeur n’est pas parmi les choix\. .* \(DEN-03, §1\.1 p\. 1\)\n$/);
  });

  test("what is no object has no path", async () => {
    expect((await command(["quote", "-", "--lang", "en"], "[]")).err).toMatch(
      /^E_TYPE Expected object, received array\./,
    );
  });

  test("readings and anchor come from the command line: exit 2, named as options", async () => {
    const argv = ["--anchor", "2020-02-30", "--reading", "taxScope=both", "--reading", "colour=red"];
    const { code, out, err } = await command(["quote", MEMBER, "--lang", "en", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n").map((line) => line.split(" E_")[0])).toEqual([
      "--anchor:",
      "--reading colour:",
      "--reading taxScope:",
      "",
    ]);
    expect((await command(["quote", MEMBER, "--reading", "__proto__=x"])).code).toBe(2);
    expect((await command(["quote", MEMBER, "--reading", "taxScope="])).code).toBe(2);
  });

  test.each([
    [["nothing"], "Unknown command: nothing", ""],
    [["toString"], "Unknown command: toString", ""],
    [["--nothing"], "Unknown option: --nothing", ""],
    [["--json"], "Unknown option: --json", ""],
    [["quote"], 'The FILE is missing; "-" reads standard input.', "quote "],
    [["compare", "--json"], 'The FILE is missing; "-" reads standard input.', "compare "],
    [["quote", MEMBER, "--nothing"], "Unknown option: --nothing", "quote "],
    [["quote", MEMBER, "-x"], "Unknown option: -x", "quote "],
    [["quote", MEMBER, "--constructor"], "Unknown option: --constructor", "quote "],
    [["quote", MEMBER, "--explain", "N"], "Unknown option: --explain", "quote "],
    [["quote", MEMBER, "--csv"], "Unknown option: --csv", "quote "],
    [["quote", MEMBER, "more"], "One argument too many: more", "quote "],
    [["tables", "more"], "One argument too many: more", "tables "],
    [["tables", "--json", "--csv"], "Choose --json or --csv, not both.", "tables "],
    [["quote", MEMBER, "--json=yes"], "Option --json takes no value.", "quote "],
    [["quote", MEMBER, "--reading"], "Option --reading needs a value.", "quote "],
    [["quote", MEMBER, "--anchor", "--json"], "Option --anchor needs a value.", "quote "],
    [["quote", MEMBER, "--reading", "taxScope"], "--reading is written key=option, such as taxScope=line.", "quote "],
    [["quote", MEMBER, "--reading=-x"], "--reading is written key=option, such as taxScope=line.", "quote "],
    [["quote", MEMBER, "--reading", "=line"], "--reading is written key=option, such as taxScope=line.", "quote "],
    [["compare", HOUSEHOLD, "--explain", "P"], "--explain is a letter from A to O.", "compare "],
    [["adjudicate"], 'The FILE is missing; "-" reads standard input.', "adjudicate "],
    [["adjudicate", CLAIMS, "--steps"], "Unknown option: --steps", "adjudicate "],
    [["adjudicate", CLAIMS, "--anchor", "2020-01-01"], "Unknown option: --anchor", "adjudicate "],
    [["adjudicate", CLAIMS, "--explain", "C-0"], "--explain is the id of a claim of the FILE.", "adjudicate "],
    [["adjudicate", CLAIMS, "--usage"], "Option --usage needs a value.", "adjudicate "],
    [["adjudicate", CLAIMS, "--save-usage", "-"], "Option --save-usage needs a value.", "adjudicate "],
    [
      ["adjudicate", CLAIMS, "--usage", CLAIMS],
      'The FILE has a "usage" already: take it out, or take --usage out.',
      "adjudicate ",
    ],
    [["adjudicate", "-", "--usage", "-"], "Standard input is read once: FILE or --usage, not both.", "adjudicate "],
    [["benefits"], "--level is 1, 2 or 3.", "benefits "],
    [["benefits", "--level", "4"], "--level is 1, 2 or 3.", "benefits "],
    [["benefits", "--level", "Santé II"], "--level is 1, 2 or 3.", "benefits "],
    [["benefits", CLAIMS, "--level", "2"], `One argument too many: ${CLAIMS}`, "benefits "],
    [["benefits", "--level", "2", "--reading", "claimOrder=received"], "Unknown option: --reading", "benefits "],
    [["compare", HOUSEHOLD, "--explain", "n"], "--explain is a letter from A to O.", "compare "],
  ])("bad usage %j: exit 2", async (argv, message, name) => {
    expect(await command([...argv, "--lang", "en"])).toEqual({
      code: 2,
      out: "",
      err: `${message}\nSee: regime-fsss ${name}--help --lang en\n`,
    });
  });

  test("another language is refused, in French", async () => {
    const err = "--lang est fr ou en.\nVoir : regime-fsss tables --help\n";
    expect(await command(["tables", "--lang", "de"])).toEqual({ code: 2, out: "", err });
  });

  test("nothing of the data is repeated", async () => {
    const secret = "Personne 4417";
    const input = Object.fromEntries(Object.keys({ ...member, sex: "", smoker: "" }).map((key) => [key, secret]));
    for (const lang of ["fr", "en"]) {
      for (const data of [
        input,
        { ...input, [secret]: 1, life: { spouse: secret } },
        [secret],
        JSON.stringify(secret),
      ]) {
        const { code, out, err } = await command(["quote", "-", "--lang", lang], data);
        expect([code, out]).toEqual([1, ""]);
        expect(err).not.toContain("4417");
        expect(err).not.toContain("Personne");
      }
    }
  });

  test("any text: refused with exit 1, never thrown", async () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.uint8Array().map((bytes) => Uint8Array.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { code, out, err } = await command(["quote", "-"], text);
        expect([code, out]).toEqual([1, ""]);
        expect(err).not.toBe("");
      }),
    );
  });
});

/** CSV with doubled quotes, as RFC 4180. */
function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
      ),
    );
}

function put(object: Record<string, unknown>, [key, ...rest]: string[], value: string | null): void {
  if (rest.length === 0) object[key!] = value;
  else put((object[key!] ??= {}) as Record<string, unknown>, rest, value);
}

/** Puts back a row of a benefit: `rate/2`, `maximum/36-months/exam/13-and-over`, or a mark. */
function putBenefit(
  tables: Record<string, unknown>,
  table: string,
  [benefit, part, ...rest]: string[],
  value: string,
  unit: string,
  article: string,
): void {
  if (part === "rate") {
    put(tables, [table, benefit!, "article"], article);
    if (rest.length === 0) put(tables, [table, benefit!, "rate"], value);
    else put(tables, [table, benefit!, "rates", ...rest], value === "" ? null : value);
    return;
  }
  const lines = tables[table] as Record<string, Record<string, unknown>>;
  const line = lines[benefit!]!;
  if (part !== "maximum") {
    expect([value, unit, rest]).toEqual(["true", "mark", []]);
    line[part!] = true;
    return;
  }
  const [period, ...limits] = rest;
  const months = /^(\d+)-months$/.exec(period!)?.[1];
  const counted = unit.slice(0, unit.indexOf("-per-"));
  expect(unit).toBe(`${counted}-per-${period}`);
  const age = limits.find((limit) => limit.includes("13"));
  const of = limits.find((limit) => limit.includes("exam") || limit === "substance");
  const maxima = (line["maxima"] ??= []) as Maximum[];
  maxima.push({
    amount: value,
    per: months === undefined ? period : "months",
    ...(counted === "dollars" ? {} : { unit: counted }),
    ...(months === undefined ? {} : { months: Number(months) }),
    ...(of === undefined ? {} : { of }),
    ...(age === undefined ? {} : { age }),
    ...(article === line["article"] ? {} : { article }),
  } as Maximum);
}
