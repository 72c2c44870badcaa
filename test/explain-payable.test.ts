import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SalaryProgramme } from "../src/benefit/benefit-salary.js";
import { deathBenefit, DEATH_LINES, type DeathBenefit, type DeathBenefitInput } from "../src/benefit/death-benefit.js";
import { disabilityBenefit, type DisabilityBenefit } from "../src/benefit/disability-benefit.js";
import { dismembermentBenefit, type DismembermentBenefit } from "../src/benefit/dismemberment-benefit.js";
import { RegimeError, type Issue, type Language } from "../src/errors.js";
import { explain } from "../src/explain/explain.js";
import { labels } from "../src/explain/labels.js";

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** Sentences are written below with ordinary spaces: `_` stands for U+00A0, `'` for U+202F. */
const fr = (text: string) => text.replaceAll("_", "\u00A0").replaceAll("'", "\u202F");

const RESERVATION = {
  fr: "Sous réserve de la police d’assurance, qui l’emporte sur le dépliant là où ils diffèrent (GEN-02, GEN-03).",
  en: "Subject to the insurance policy, which prevails over the brochure where they differ (GEN-02, GEN-03).",
};
const OTHER_YEAR =
  "The benefits are printed from 2020-01-01 with no end, beside the rates of the year that ends on 2020-12-31. " +
  "They are taken to hold on; a later edition may have changed them. (GEN-01, §3 p. 6)";

const life = {
  basic: true,
  dependants: true,
  additional: 2,
  spouse: { amount: 20000, sex: "male", smoker: false },
} as const;
const retiring: SalaryProgramme = {
  kind: "retirement-programme",
  from: "2020-01-05",
  until: "2022-01-04",
  salaryWithout: "52000",
};
const deferring: SalaryProgramme = {
  kind: "deferred-salary",
  from: "2020-01-05",
  until: "2022-01-04",
  agreedSalary: "41600",
  toldInsurer: "2020-01-04",
};
const late = { ...deferring, toldInsurer: "2020-01-05" } as const;

const member = { deceased: "member", on: "2020-03-15", insurableSalary: "52000", life, accidental: false } as const;
const spouse = { deceased: "spouse", on: "2020-03-15", life } as const;
const child = { deceased: "child", on: "2020-03-15", life } as const;
const accident = { on: "2020-03-15", insurableSalary: "52000.00", life: { basic: true } } as const;
const disabled = { birthDate: "1965-03-10", disabledFrom: "2020-04-05", netBenefit: "1000.00" } as const;
const pension = { from: "2026-03-10", amount: "900.00" } as const;

describe("a death", () => {
  it("of the member is the salary, each line with its steps, the total", () => {
    const paid = deathBenefit({ ...member, accidental: true }, { steps: true });
    expect(explain(paid, "fr")).toEqual(
      [
        "Décès (personne adhérente), le 2020-03-15.",
        "Prestation sur le salaire annuel assurable_: 52'000,00_$ (LIF-02, §3.3 p. 13)",
        "Assurance vie de base_: 52'000,00_$ (LIF-02, §3.3 p. 13)",
        "Salaire annuel assurable_: 52'000,00_$ (LIF-02, §3.3 p. 13)",
        "52'000,00_$ × 1 = 52'000,00_$ (LIF-02, §3.3 p. 13)",
        "Décès accidentel_: 52'000,00_$ (LIF-03, §3.3 p. 13)",
        "Salaire annuel assurable_: 52'000,00_$ (LIF-03, §3.3 p. 13)",
        "52'000,00_$ × 1 = 52'000,00_$ (LIF-03, §3.3 p. 13)",
        "Assurance vie additionnelle de la personne adhérente_: 104'000,00_$ (LIF-04, §3.3 p. 13)",
        "Salaire annuel assurable_: 52'000,00_$ (LIF-04, §3.3 p. 13)",
        "52'000,00_$ × 2 = 104'000,00_$ (LIF-04, §3.3 p. 13)",
        "Total payable_: 208'000,00_$.",
        RESERVATION.fr,
      ].map(fr),
    );
    expect(explain(deathBenefit({ ...member, accidental: true }), "en")).toEqual([
      "Death (member), on 2020-03-15.",
      "Benefit on the annual insurable salary: $52,000.00 (LIF-02, §3.3 p. 13)",
      "Basic life: $52,000.00 (LIF-02, §3.3 p. 13)",
      "Accidental death: $52,000.00 (LIF-03, §3.3 p. 13)",
      "Additional life insurance of the member: $104,000.00 (LIF-04, §3.3 p. 13)",
      "Total payable: $208,000.00.",
      RESERVATION.en,
    ]);
  });

  it("says which salary a programme sets, known or not", () => {
    const salary = (programme: SalaryProgramme, language: Language) =>
      explain(deathBenefit({ ...member, programme }), language)[1];
    expect(salary(retiring, "fr")).toBe(
      fr(
        "Prestation sur le salaire annuel sans le programme de retraite progressive_: 52'000,00_$ (RET-04, §1.6.2 p. 3)",
      ),
    );
    expect(salary(retiring, "en")).toBe(
      "Benefit on the annual salary without the progressive retirement programme: $52,000.00 (RET-04, §1.6.2 p. 3)",
    );
    expect(salary(deferring, "fr")).toBe(
      fr(
        "Prestation sur le salaire annuel convenu pour le congé à traitement différé_: 41'600,00_$ (DEF-02, §1.6.1 p. 3)",
      ),
    );
    expect(salary(deferring, "en")).toBe(
      "Benefit on the annual salary agreed for the deferred-salary leave: $41,600.00 (DEF-02, §1.6.1 p. 3)",
    );
    const basic = { ...member, on: "2021-03-15", life: { basic: true } } as const;
    const unknown = deathBenefit({ ...basic, programme: late }, { steps: true });
    expect(explain(unknown, "fr").slice(0, 4)).toEqual(
      [
        "Décès (personne adhérente), le 2021-03-15.",
        "Prestation sur le salaire annuel convenu pour le congé à traitement différé_: montant inconnu (DEF-02, §1.6.1 p. 3)",
        "Assurance vie de base_: montant inconnu (LIF-02, §3.3 p. 13)",
        "Total payable_: montant inconnu.",
      ].map(fr),
    );
    expect(explain(unknown, "en").slice(1)).toEqual([
      "Benefit on the annual salary agreed for the deferred-salary leave: amount unknown (DEF-02, §1.6.1 p. 3)",
      "Basic life: amount unknown (LIF-02, §3.3 p. 13)",
      "Total payable: amount unknown.",
      "The insurer was not told of the agreed salary before 2020-01-05, when the deferred-salary scheme starts. The insurable salary is unknown; premiums are on the ordinary one, and no benefit is computed on it. (DEF-03, §1.6.1 p. 3)",
      OTHER_YEAR,
      RESERVATION.en,
    ]);
  });

  it("of the spouse has no salary, and its lines have theirs in the table", () => {
    expect(explain(deathBenefit(spouse, { steps: true }), "fr")).toEqual(
      [
        "Décès (personne conjointe), le 2020-03-15.",
        "Assurance vie de la personne conjointe et des enfants à charge_: 5'000,00_$ (LIF-05, §3.3 p. 13)",
        "Au tableau, décès d’une personne à charge_: 5'000,00_$ (LIF-05, §3.3 p. 13)",
        "Assurance vie additionnelle de la personne conjointe_: 20'000,00_$ (LIF-07, §3.3 p. 13)",
        "Montant d’assurance additionnelle de la personne conjointe_: 20'000,00_$ (LIF-07, §3.3 p. 13)",
        "Total payable_: 25'000,00_$.",
        RESERVATION.fr,
      ].map(fr),
    );
    expect(explain(deathBenefit(spouse, { steps: true }), "en").slice(0, 5)).toEqual([
      "Death (spouse), on 2020-03-15.",
      "Life insurance of the spouse and dependent children: $5,000.00 (LIF-05, §3.3 p. 13)",
      "In the table, death of a dependant: $5,000.00 (LIF-05, §3.3 p. 13)",
      "Additional life insurance of the spouse: $20,000.00 (LIF-07, §3.3 p. 13)",
      "Amount of additional insurance of the spouse: $20,000.00 (LIF-07, §3.3 p. 13)",
    ]);
  });

  it("of a child says why it is not the double, or is", () => {
    expect(explain(deathBenefit(child), "en")).toEqual([
      "Death (dependent child), on 2020-03-15.",
      "Life insurance of the spouse and dependent children: $5,000.00 (LIF-05, §3.3 p. 13)",
      "Total payable: $5,000.00.",
      "The benefit for the child is $5,000.00. It is $10,000.00 when the member shows that she had no spouse at the time of the death, which was not done. (LIF-06, §3.3 p. 13)",
      RESERVATION.en,
    ]);
    const shown = deathBenefit({ ...child, noSpouseShown: true }, { steps: true });
    expect(explain(shown, "fr").slice(0, 3)).toEqual(
      [
        "Décès (enfant à charge), le 2020-03-15.",
        "Assurance vie de la personne conjointe et des enfants à charge_: 10'000,00_$ (LIF-06, §3.3 p. 13)",
        "Au tableau, décès d’un enfant à charge, sans personne conjointe_: 10'000,00_$ (LIF-06, §3.3 p. 13)",
      ].map(fr),
    );
    expect(explain(shown, "en")[2]).toBe(
      "In the table, death of a dependent child, with no spouse: $10,000.00 (LIF-06, §3.3 p. 13)",
    );
  });

  it("says that an accident would change it, when none is told", () => {
    const untold = deathBenefit({ ...member, accidental: undefined });
    const told = explain(deathBenefit(member), "en");
    expect(explain(untold, "en")).toEqual([...told.slice(0, -1), explain(untold.warnings[0]!, "en"), RESERVATION.en]);
  });

  it("that pays nothing says so, and no salary", () => {
    expect(explain(deathBenefit({ ...member, life: null }), "fr")).toEqual(
      [
        "Décès (personne adhérente), le 2020-03-15.",
        "Total payable_: 0,00_$.",
        "Aucune assurance vie qui verse une prestation dans ce cas n’est détenue_: rien n’est payable. (LIF-01, §3.3 p. 13)",
        RESERVATION.fr,
      ].map(fr),
    );
  });

  it("names its lines and the deceased as the labels do", () => {
    const inputs: DeathBenefitInput[] = [{ ...member, accidental: true }, spouse, child];
    for (const language of LANGUAGES) {
      const { deathLines, deceased } = labels(language);
      const said = inputs.flatMap((input) => explain(deathBenefit(input), language));
      for (const line of DEATH_LINES) expect(said.some((text) => text.startsWith(deathLines[line]))).toBe(true);
      for (const who of Object.values(deceased)) {
        expect(said.some((text) => text.includes(`(${who.toLowerCase()})`))).toBe(true);
      }
    }
  });
});

describe("the losses of an accident", () => {
  it("are a share of the salary, its steps and its reasons", () => {
    const capped = dismembermentBenefit({ ...accident, losses: ["0.60", "0.50"] }, { steps: true });
    expect(explain(capped, "fr")).toEqual(
      [
        "Mutilation accidentelle, accident du 2020-03-15_: 100_% du salaire, 52'000,00_$.",
        "Prestation sur le salaire annuel assurable_: 52'000,00_$ (LIF-02, §3.3 p. 13)",
        "Salaire annuel assurable_: 52'000,00_$ (LIF-03, §3.3 p. 13)",
        "52'000,00_$ × 1,00 = 52'000,00_$, arrondi au cent le plus proche (LIF-03, §3.3 p. 13)",
        "Les pertes d’un même accident totalisent 100_% du salaire ou plus_: c’est le plus qui est payé. (LIF-03, §3.3 p. 13)",
        RESERVATION.fr,
      ].map(fr),
    );
    expect(explain(dismembermentBenefit({ ...accident, losses: ["0.125"] }), "en")).toEqual([
      "Accidental dismemberment, accident of 2020-03-15: 12.5% of the salary, $6,500.00.",
      "Benefit on the annual insurable salary: $52,000.00 (LIF-02, §3.3 p. 13)",
      RESERVATION.en,
    ]);
  });

  it("are refused without AD&D, with no salary", () => {
    expect(explain(dismembermentBenefit({ ...accident, life: null, losses: ["0.5"] }), "en")).toEqual([
      "Accidental dismemberment, accident of 2020-03-15 (refused): $0.00.",
      "No life insurance that pays in this case is held: nothing is payable. (LIF-01, §3.3 p. 13)",
      RESERVATION.en,
    ]);
  });

  it("are unknown without the share of a loss, or without the salary", () => {
    expect(explain(dismembermentBenefit({ ...accident, losses: [null] }), "fr").slice(0, 3)).toEqual(
      [
        "Mutilation accidentelle, accident du 2020-03-15 (indéterminée)_: montant inconnu.",
        "Prestation sur le salaire annuel assurable_: 52'000,00_$ (LIF-02, §3.3 p. 13)",
        "Le tableau des pertes n’est pas imprimé_: sans la part qu’il donne à chaque perte, la prestation n’est pas connue. La demander à l’assureur. (LIF-03, §3.3 p. 13)",
      ].map(fr),
    );
    const unknown = dismembermentBenefit({ ...accident, programme: late, losses: ["0.75"] }, { steps: true });
    expect(explain(unknown, "en").slice(0, 2)).toEqual([
      "Accidental dismemberment, accident of 2020-03-15 (unknown): 75% of the salary, amount unknown.",
      "Benefit on the annual salary agreed for the deferred-salary leave: amount unknown (DEF-02, §1.6.1 p. 3)",
    ]);
  });
});

describe("a disability", () => {
  it("is its days, the age at which it ends, each amount with its steps", () => {
    const paid = disabilityBenefit({ ...disabled, option: "O+", pension }, { steps: true });
    expect(explain(paid, "fr").slice(0, 10)).toEqual(
      [
        "Assurance salaire de longue durée_: à verser, du 2022-04-03 au 2030-03-09; la prestation cesse à 65 ans, ou avant si l’invalidité prend fin (LTD-04, §3.3 p. 15)",
        "Du 2022-04-03 au 2026-03-09_: 1'000,00_$ par période de la prestation de l’employeur.",
        "Prestation nette de l’employeur_: 1'000,00_$ (LTD-03, §3.3 p. 15)",
        "1'000,00_$ × 1,00 = 1'000,00_$, arrondi au cent le plus proche (LTD-03, §3.3 p. 15)",
        "Du 2026-03-10 au 2030-03-09_: 415,00_$ par période de la prestation de l’employeur, 585,00_$ étant soustrait pour la rente de retraite.",
        "Rente de retraite payable sans réduction actuarielle_: 900,00_$ (LTD-03, §3.3 p. 15)",
        "900,00_$ × 0,65 = 585,00_$, arrondi au cent le plus proche (LTD-03, §3.3 p. 15)",
        "Prestation nette de l’employeur_: 1'000,00_$ (LTD-03, §3.3 p. 15)",
        "1'000,00_$ × 1,00 = 1'000,00_$, arrondi au cent le plus proche (LTD-03, §3.3 p. 15)",
        "1'000,00_$ − 585,00_$ = 415,00_$ (LTD-03, §3.3 p. 15)",
      ].map(fr),
    );
    const english = explain(paid, "en");
    expect(english.slice(0, 3)).toEqual([
      "Long-term disability (LTD): payable, from 2022-04-03 to 2030-03-09; the benefit ends at 65, or before if the disability does (LTD-04, §3.3 p. 15)",
      "From 2022-04-03 to 2026-03-09: $1,000.00 per period of the employer’s benefit.",
      "Net benefit of the employer: $1,000.00 (LTD-03, §3.3 p. 15)",
    ]);
    expect(english.slice(4, 6)).toEqual([
      "From 2026-03-10 to 2030-03-09: $415.00 per period of the employer’s benefit, with $585.00 subtracted for the retirement pension.",
      "Retirement pension payable without actuarial reduction: $900.00 (LTD-03, §3.3 p. 15)",
    ]);
    // Indexation, other offsets, what net means, the reservation.
    expect(english.slice(10)).toHaveLength(4);
  });

  it("of one day, or that ends before the age", () => {
    const oneDay = disabilityBenefit({ ...disabled, option: "O", ended: "2022-04-04" });
    expect(explain(oneDay, "en").slice(0, 2)).toEqual([
      "Long-term disability (LTD): payable, on 2022-04-03; the benefit ends at 60, or before if the disability does (LTD-04, §3.3 p. 15)",
      "On 2022-04-03: $800.00 per period of the employer’s benefit.",
    ]);
  });

  it("that pays nothing says why, then the reading and the condition", () => {
    const none = disabilityBenefit({ ...disabled, option: "F", birthDate: "1962-03-10" });
    expect(explain(none, "en")).toEqual([
      "Long-term disability (LTD): no benefit; 105th week of disability from 2022-04-03 on, end of the benefit at 60 (LTD-04, §3.3 p. 15)",
      "The member is 60 or over when the 105th week of disability starts: the benefit is paid before that age only. (LTD-02, §3.3 p. 15)",
      "Reading endAge61: F-and-O. Long-term disability benefit until 61: options F and O.",
      "The benefit is given until 60. It goes to 61 under a condition of the new RREGOP rules, and whether the member meets it was not said. (LTD-02, §3.3 p. 15)",
      RESERVATION.en,
    ]);
    const unknown = disabilityBenefit({ ...disabled, option: "O+", disabledFrom: "2017-04-05" });
    expect(explain(unknown, "fr").slice(0, 2)).toEqual(
      [
        "Assurance salaire de longue durée_: indéterminée; 105e semaine d’invalidité à compter du 2019-04-03, fin de la prestation à 65 ans (LTD-04, §3.3 p. 15)",
        "Le tableau des prestations, qui commence le 2020-01-01, ne dit rien de cette date_: ce qui était payable n’est pas connu. (GEN-01, §3 p. 6)",
      ].map(fr),
    );
  });
});

const death = deathBenefit({ ...member, on: "2021-03-15", accidental: true, programme: retiring }, { steps: true });
const losses = dismembermentBenefit({ ...accident, losses: ["0.60", "0.50"] }, { steps: true });
const disability = disabilityBenefit({ ...disabled, option: "O+", pension }, { steps: true });

describe("a result of another version", () => {
  it("is written with its own codes", () => {
    const other = {
      ...death,
      deceased: "toString",
      salary: { amount: "1.00", article: "NEW-01" },
      lines: [{ line: "constructor", amount: "1.00", article: "NEW-02" }],
    } as unknown as DeathBenefit;
    expect(explain(other, "en").slice(0, 3)).toEqual([
      "Death (toString), on 2021-03-15.",
      "Benefit on an annual salary: $1.00 (NEW-01)",
      "constructor: $1.00 (NEW-02)",
    ]);
    const salary = { amount: null, article: "valueOf" };
    const lost = { ...losses, status: "valueOf", share: null, salary } as unknown as DismembermentBenefit;
    expect(explain(lost, "fr").slice(0, 2)).toEqual(
      [
        "Mutilation accidentelle, accident du 2020-03-15 (valueOf)_: 52'000,00_$.",
        "Prestation sur un salaire annuel_: montant inconnu (valueOf)",
      ].map(fr),
    );
    const later = { ...disability, status: "paused" } as unknown as DisabilityBenefit;
    expect(explain(later, "en")[0]).toMatch(/^Long-term disability \(LTD\): paused, from 2022-04-03 to /);
  });

  it("survives JSON, and keys that an app adds", () => {
    for (const result of [death, losses, disability]) {
      const travelled = { ...(JSON.parse(JSON.stringify(result)) as DeathBenefit), file: 12 };
      expect(explain(travelled, "fr")).toEqual(explain(result as DeathBenefit, "fr"));
    }
  });
});

describe("what is no such result", () => {
  const type = (expected: string, received: string) => ({ expected, received });

  it.each<[subject: unknown, code: string, path: string[], params: Issue["params"]]>([
    [{ ...death, on: 20200315 }, "E_TYPE", ["on"], type("string", "number")],
    [{ ...death, total: 40 }, "E_TYPE", ["total"], type("string", "number")],
    [{ ...death, total: undefined }, "E_MISSING", ["total"], {}],
    [{ ...death, salary: undefined }, "E_MISSING", ["salary"], {}],
    [{ ...death, salary: { amount: "1", article: "LIF-02" } }, "E_NUMBER_FORMAT", ["salary", "amount"], {}],
    [{ ...death, lines: {} }, "E_TYPE", ["lines"], type("array", "object")],
    [{ ...death, lines: [{ line: "life-basic", article: "X" }] }, "E_MISSING", ["lines", "0", "amount"], {}],
    [
      { ...death, lines: [{ ...death.lines[0], steps: null }] },
      "E_TYPE",
      ["lines", "0", "steps"],
      type("array", "null"),
    ],
    [{ ...death, reasons: null }, "E_TYPE", ["reasons"], type("array", "null")],
    [{ ...death, deceased: 1 }, "E_TYPE", ["deceased"], type("string", "number")],
    [{ ...losses, share: "75 %" }, "E_NUMBER_FORMAT", ["share"], {}],
    [{ ...losses, salary: null }, "E_TYPE", ["salary"], type("object", "null")],
    [{ ...losses, amount: "-1.00" }, "E_NUMBER_FORMAT", ["amount"], {}],
    [{ ...disability, endAge: "60" }, "E_TYPE", ["endAge"], type("number", "string")],
    [{ ...disability, until: undefined }, "E_MISSING", ["until"], {}],
    [{ ...disability, amounts: null }, "E_TYPE", ["amounts"], type("array", "null")],
    [
      { ...disability, amounts: [{ ...disability.amounts[0], integrated: null }] },
      "E_TYPE",
      ["amounts", "0", "integrated"],
      type("string", "null"),
    ],
    [{ ...disability, warnings: {} }, "E_TYPE", ["warnings"], type("array", "object")],
  ])("is refused by name (%#)", (subject, code, path, params) => {
    let issues: unknown;
    try {
      explain(subject as DeathBenefit, "en");
    } catch (error) {
      issues = error instanceof RegimeError ? error.issues : error;
    }
    expect(issues).toEqual([{ code, path, params, article: null }]);
  });

  const anything = fc.anything({ withNullPrototype: true, withDate: true, withSparseArray: true, withBigInt: true });

  it.each([death, losses, disability])("gives sentences or a RegimeError, with anything in its places", (result) => {
    const places = placesOf(result);
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, fc.constantFrom(...LANGUAGES), (place, value, language) => {
        try {
          for (const text of explain(replaced(result, place, value) as DeathBenefit, language)) {
            expect(text).toBeTypeOf("string");
          }
        } catch (error) {
          expect(error).toBeInstanceOf(RegimeError);
        }
      }),
    );
  });

  function placesOf(value: unknown, path: string[] = []): string[][] {
    if (typeof value !== "object" || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))];
  }

  function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
    if (key === undefined) return by;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
      string,
      unknown
    >;
    copy[key] = replaced(copy[key], rest, by);
    return copy;
  }
});

it.each(LANGUAGES)("every sentence is whole, in the typography of its language (%s)", (language) => {
  for (const result of [death, losses, disability]) {
    const said = explain(result as DeathBenefit, language);
    expect(said.at(-1)).toBe(RESERVATION[language]);
    for (const text of said) {
      expect(text).not.toMatch(/[{}'"]|undefined|null|NaN|\[object| {2}| [.,;]/);
      if (language === "fr") expect(text).not.toMatch(/ [:%$»?!]|« |[^\u00A0 ]%|\d\$|\$\d|\d\.\d\d /);
      else expect(text).not.toMatch(/[\u00A0\u202F]/);
    }
  }
});
