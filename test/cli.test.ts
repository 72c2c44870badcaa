import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../src/cli/run.js";
import { compareScenarios, editionOn, quote, READING_OPTIONS, SCENARIOS } from "../src/index.js";
import type { ComparedMember, Context, Member } from "../src/index.js";
import { parseEdition } from "../src/schema.js";
import { HEALTH_2020 } from "./golden/data/health-2020.js";

const HOUSEHOLD = fileURLToPath(new URL("../examples/household.json", import.meta.url));
const MEMBER = fileURLToPath(new URL("../examples/member.json", import.meta.url));
const household = JSON.parse(readFileSync(HOUSEHOLD, "utf8")) as ComparedMember;
const member = JSON.parse(readFileSync(MEMBER, "utf8")) as Member;

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
    expect(err).toMatch(/^health: E_UNKNOWN_KEY This key is not one of the keys read here\..*\n$/);
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
    // 15 + 6 + threshold, 70 %, half, tax + 3 + basic, dependants + 2 × 32 + 3 + periods
    expect(records).toHaveLength(98);
    const rebuilt: Record<string, unknown> = {};
    for (const [, table, key, value] of records) put(rebuilt, [table!, ...(key === "" ? [] : key!.split("/"))], value!);
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
  });
});

describe("help and version", () => {
  test("--help, -h, and that of each command, in both languages", async () => {
    expect(await answer(["--help"])).toContain("Usage : regime-fsss COMMANDE [OPTIONS]\n");
    expect(await answer(["-h", "--lang", "en"])).toContain("Usage: regime-fsss COMMAND [OPTIONS]\n");
    for (const name of ["quote", "compare", "tables"]) {
      expect(await answer([name, "--help"])).toContain(`Usage : regime-fsss ${name} `);
      expect(await answer(["--lang", "en", name, "-h"])).toContain(`Usage: regime-fsss ${name} `);
    }
    const help = await answer(["quote", "--help"]);
    for (const [key, options] of Object.entries(READING_OPTIONS))
      expect(help).toContain(`${key}=${options.join("|")}\n`);
  });

  test("the members that the help shows are read", async () => {
    for (const name of ["quote", "compare"]) {
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

function put(object: Record<string, unknown>, [key, ...rest]: string[], value: string): void {
  if (rest.length === 0) object[key!] = value;
  else put((object[key!] ??= {}) as Record<string, unknown>, rest, value);
}
