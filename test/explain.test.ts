import fc from "fast-check";
import { sentence } from "../src/explain/sentences.js";
import { describe, expect, it } from "vitest";
import { RegimeError, type ErrorCode, type Issue, type Language } from "../src/errors.js";
import { ERROR_CODES, WARNING_CODES } from "./codes.js";
import { explain } from "../src/explain/explain.js";
import type { Rounding } from "../src/money.js";
import { compareScenarios } from "../src/premium/compare-scenarios.js";
import { dentalPremium } from "../src/premium/dental.js";
import { employerContribution } from "../src/premium/employer-contribution.js";
import { healthPremium } from "../src/premium/health.js";
import { ltdPremium } from "../src/premium/long-term-disability.js";
import { quote, type Quote } from "../src/premium/quote.js";
import { premiumTax } from "../src/premium/tax.js";
import { READING_OPTIONS } from "../src/readings.js";
import type { Step, Verb } from "../src/trace.js";

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** Sentences are written below with ordinary spaces: `_` stands for U+00A0, `'` for U+202F. */
const fr = (text: string) => text.replaceAll("_", "\u00A0").replaceAll("'", "\u202F");

const job = {
  on: "2020-03-15",
  insurableSalary: "47500.00",
  salaryScaleMaximum: "40000.00",
  workTime: "0.6999",
} as const;
const RESERVATION = {
  fr: "Sous réserve de la police d’assurance, qui l’emporte sur le dépliant là où ils diffèrent (GEN-02, GEN-03).",
  en: "Subject to the insurance policy, which prevails over the brochure where they differ (GEN-02, GEN-03).",
};

/** The issues of what is thrown, which must be a RegimeError. */
function issuesOf(work: () => unknown): Issue[] {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(RegimeError);
    return [...(error as RegimeError).issues];
  }
  return [];
}

const CODES = [...Object.keys(ERROR_CODES), ...Object.keys(WARNING_CODES)] as ErrorCode[];

describe("the sentence of a code", () => {
  /** What is asked of `params` while the sentence is made. */
  function asked(code: ErrorCode, language: Language): { text: string; names: string[] } {
    const names: string[] = [];
    const params = new Proxy({}, { get: (_, name) => (names.push(String(name)), `<${String(name)}>`) });
    const text = sentence({ code, path: [], params, article: null }, language);
    return { text, names: names.sort() };
  }

  it.each(CODES)("%s is in French and in English, with the same places to fill", (code) => {
    const [french, english] = [asked(code, "fr"), asked(code, "en")];
    expect(french.names).toEqual(english.names);
    expect(french.text).not.toBe(english.text);
    for (const { text } of [french, english]) {
      expect(text).not.toBe(code);
      expect(text).toMatch(/^(<\w+> |\p{Lu}).{10,}\.$/u);
      expect(text).not.toMatch(/[{}]|'/);
    }
  });

  it.each(CODES)("%s is explained in both languages, with where it is asked for", (code) => {
    for (const language of LANGUAGES) {
      const text = explain({ code, path: ["life", "spouse", 2], params: {}, article: "LIF-17" }, language);
      expect(text).toContain(sentence({ code, path: [], params: {}, article: null }, language));
      expect(text.startsWith(language === "fr" ? "life.spouse[2]\u00A0: " : "life.spouse[2]: ")).toBe(true);
      expect(text.endsWith(" (LIF-17, §3.3 p. 14)")).toBe(true);
    }
  });
});

describe("an issue or a warning", () => {
  it("is its path, its sentence and its clause", () => {
    const issue: Issue = { code: "E_NO_RATE_AT_AGE", path: ["birthDate"], params: { age: 65 }, article: "LIF-17" };
    expect(explain(issue, "en")).toBe(
      "birthDate: No additional life rate is printed at a rating age of 65 and over. " +
        "Remove the additional cover: a total without its line would be wrong. (LIF-17, §3.3 p. 14)",
    );
    expect(explain({ ...issue, code: "E_MISSING", article: null }, "fr")).toBe(
      fr("birthDate_: Une valeur requise manque. La donner; aucune n’est supposée."),
    );
  });

  it("has neither path nor clause when it has none", () => {
    expect(explain({ code: "E_MISSING", path: [], params: {}, article: null }, "en")).toBe(
      "A required value is missing. Give it; none is guessed.",
    );
    expect(explain({ code: "W_NOT_PERIOD_START", params: { next: "2020-03-29" }, article: "CHG-08" }, "en")).toBe(
      "The date is not the first day of a period of the pay calendar given; the next one starts on 2020-03-29. (CHG-08, §1.4 p. 2)",
    );
  });

  it("writes amounts and kinds in the language", () => {
    const range = { minimum: "0.00", maximum: "999999999.99" };
    const issue: Issue = { code: "E_MONEY_RANGE", path: [], params: range, article: null };
    expect(explain(issue, "fr")).toBe(fr("Le montant est hors de 0,00_$ à 999'999'999,99_$."));
    expect(explain(issue, "en")).toBe("The amount is outside $0.00 to $999,999,999.99.");
    const spouse = { minimum: "10000.00", maximum: "100000.00", step: "10000.00" };
    expect(explain({ ...issue, code: "E_SPOUSE_LIFE_AMOUNT", params: spouse }, "en")).toBe(
      "The spouse’s additional life is $10,000.00 to $100,000.00 by $10,000.00.",
    );
    // No amount: a number, and what only begins or ends like one.
    for (const minimum of [5, "1.234", "a1.23", "1.23a", "2020-01-01"]) {
      expect(explain({ ...issue, params: { minimum, maximum: 6 } }, "en")).toBe(
        `The amount is outside ${minimum} to 6.`,
      );
    }
    // To be typed as it stands.
    const figure: Issue = { code: "E_EDITION_FIGURE", path: [], params: { example: "128.21" }, article: null };
    expect(explain(figure, "fr")).toContain("128.21");
  });

  it("names the kinds of values in the language", () => {
    const kinds = {
      string: "texte",
      number: "nombre",
      "string or number": "texte ou nombre",
      boolean: "booléen",
      object: "objet",
      instance: "objet d’une classe",
      array: "tableau",
      "issue, warning or step": "problème, avertissement ou étape",
      "issue, warning, step, error or result": "problème, avertissement, étape, erreur ou résultat",
      null: "null",
      constructor: "constructor",
    };
    for (const [kind, french] of Object.entries(kinds)) {
      const issue: Issue = { code: "E_TYPE", path: [], params: { expected: kind, received: kind }, article: null };
      expect(explain(issue, "fr")).toMatch(new RegExp(`^${french} attendu, ${french} reçu\\.`));
      expect(explain(issue, "en")).toMatch(new RegExp(`^Expected ${kind}, received ${kind}\\.`));
    }
  });

  it("names a section that has no number, and no page where none is printed", () => {
    const explained = (article: string) => explain({ code: "E_MISSING", path: [], params: {}, article }, "fr");
    expect(explained("A25-01")).toMatch(/ \(A25-01, Annexe 1 p\. 5\)$/);
    expect(explained("GEN-02")).toMatch(/ \(GEN-02, Table des matières\)$/);
    expect(explained("WEB-01")).toMatch(/ \(WEB-01, Déjà inscrites\)$/);
    expect(explained("TRM-01")).toMatch(/ \(TRM-01, §1\.7\.1 p\. 4\)$/);
    expect(explained("WEB-04")).toMatch(/ \(WEB-04, Remboursement possible en 48 heures\)$/);
    expect(explained("XYZ-99")).toMatch(/ \(XYZ-99\)$/);
  });

  it("does not change what it is given", () => {
    const issue: Issue = Object.freeze({
      code: "E_MONEY_RANGE",
      path: [],
      params: Object.freeze({ minimum: "1.00", maximum: "2.00" }),
      article: null,
    });
    explain(issue, "fr");
    expect(issue.params["minimum"]).toBe("1.00");
  });
});

describe("an error", () => {
  it("is a sentence for each issue, in its order", () => {
    const error = new RegimeError([
      { code: "E_MISSING", path: ["workTime"], params: {}, article: "PRM-09" },
      { code: "E_DATE_INVALID", path: ["on"], params: {}, article: "GEN-01" },
    ]);
    const sentences = [
      "on: There is no such day in the calendar. (GEN-01, §3 p. 6)",
      "workTime: A required value is missing. Give it; none is guessed. (PRM-09, §3.3 p. 11)",
    ];
    expect(explain(error, "en")).toEqual(sentences);
    expect(explain(error.issues, "en")).toEqual(sentences);
    expect(explain([], "en")).toEqual([]);
  });

  it("ends with how many more there are", () => {
    const issue: Issue = { code: "E_MISSING", path: [], params: {}, article: null };
    const sentences = explain(new RegimeError(Array.from({ length: 103 }, () => issue)), "en");
    expect(sentences).toHaveLength(101);
    expect(sentences.at(-1)).toBe("There are 3 more problems than the 100 shown.");
  });
});

const STEPS: Record<Verb, Step> = {
  start: { article: "LTD-05", verb: "start", operand: "insurable-salary", amount: "47500.00" },
  table: { article: "PRM-01", verb: "table", operand: "N", amount: "128.21" },
  "multiply-divide": {
    article: "LTD-05",
    verb: "multiply-divide",
    operand: "0.00890 / 26",
    amount: "16.26",
    rounding: "half-up",
  },
  replace: { article: "WAI-02", verb: "replace", operand: "waived", amount: "0.00" },
  subtract: { article: "PRM-11", verb: "subtract", operand: "1234.50", amount: "122.24" },
  add: { article: "PRM-11", verb: "add", operand: "0.50", amount: "1234567.89" },
};

/** Alone, then after a step that left 47 500,00 $. */
function expectedOf(verb: Verb): { fr: [alone: string, after: string]; en: [alone: string, after: string] } {
  switch (verb) {
    case "start":
      return {
        fr: [
          "Salaire annuel assurable_: 47'500,00_$ (LTD-05, §3.3 p. 15)",
          "Salaire annuel assurable_: 47'500,00_$ (LTD-05, §3.3 p. 15)",
        ],
        en: [
          "Annual insurable salary: $47,500.00 (LTD-05, §3.3 p. 15)",
          "Annual insurable salary: $47,500.00 (LTD-05, §3.3 p. 15)",
        ],
      };
    case "table":
      return {
        fr: [
          "Au tableau, scénario N_: 128,21_$ (PRM-01, §3.3 p. 11)",
          "Au tableau, scénario N_: 128,21_$ (PRM-01, §3.3 p. 11)",
        ],
        en: [
          "In the table, scenario N: $128.21 (PRM-01, §3.3 p. 11)",
          "In the table, scenario N: $128.21 (PRM-01, §3.3 p. 11)",
        ],
      };
    case "multiply-divide":
      return {
        fr: [
          "× 0,00890 ÷ 26 = 16,26_$, arrondi au cent le plus proche (LTD-05, §3.3 p. 15)",
          "47'500,00_$ × 0,00890 ÷ 26 = 16,26_$, arrondi au cent le plus proche (LTD-05, §3.3 p. 15)",
        ],
        en: [
          "× 0.00890 ÷ 26 = $16.26, rounded to the nearest cent (LTD-05, §3.3 p. 15)",
          "$47,500.00 × 0.00890 ÷ 26 = $16.26, rounded to the nearest cent (LTD-05, §3.3 p. 15)",
        ],
      };
    case "replace":
      return {
        fr: [
          "Montant fixé à 0,00_$_: exonération des primes (WAI-02, §3.2 p. 6)",
          "47'500,00_$ remplacé par 0,00_$_: exonération des primes (WAI-02, §3.2 p. 6)",
        ],
        en: [
          "Amount set to $0.00: waiver of premium (WAI-02, §3.2 p. 6)",
          "$47,500.00 replaced by $0.00: waiver of premium (WAI-02, §3.2 p. 6)",
        ],
      };
    case "subtract":
      return {
        fr: [
          "− 1'234,50_$ = 122,24_$ (PRM-11, §3.3 p. 11)",
          "47'500,00_$ − 1'234,50_$ = 122,24_$ (PRM-11, §3.3 p. 11)",
        ],
        en: ["− $1,234.50 = $122.24 (PRM-11, §3.3 p. 11)", "$47,500.00 − $1,234.50 = $122.24 (PRM-11, §3.3 p. 11)"],
      };
    case "add":
      return {
        fr: [
          "+ 0,50_$ = 1'234'567,89_$ (PRM-11, §3.3 p. 11)",
          "47'500,00_$ + 0,50_$ = 1'234'567,89_$ (PRM-11, §3.3 p. 11)",
        ],
        en: ["+ $0.50 = $1,234,567.89 (PRM-11, §3.3 p. 11)", "$47,500.00 + $0.50 = $1,234,567.89 (PRM-11, §3.3 p. 11)"],
      };
  }
}

describe("a step", () => {
  it.each(Object.keys(STEPS) as Verb[])("that does %s is a sentence, which takes up the amount left before", (verb) => {
    const expected = expectedOf(verb);
    for (const language of LANGUAGES) {
      const [alone, after] = language === "fr" ? expected.fr.map(fr) : expected.en;
      expect(explain(STEPS[verb], language)).toBe(alone);
      expect(explain([STEPS.start, STEPS[verb]], language)[1]).toBe(after);
    }
  });

  it("says how it rounds", () => {
    const phrases: Record<Rounding, [fr: string, en: string]> = {
      "half-up": ["arrondi au cent le plus proche", "rounded to the nearest cent"],
      "half-even": [
        "arrondi au cent le plus proche, le demi-cent au cent pair",
        "rounded to the nearest cent, half a cent to the even one",
      ],
      down: ["la fraction de cent abandonnée", "the fraction of a cent dropped"],
      up: ["toute fraction de cent comptée pour un cent", "any fraction of a cent counted as a cent"],
    };
    for (const [rounding, [french, english]] of Object.entries(phrases) as [Rounding, [string, string]][]) {
      const step: Step = { ...STEPS["multiply-divide"], rounding };
      expect(explain(step, "fr")).toContain(` = 16,26\u00A0$, ${french} (LTD-05`);
      expect(explain(step, "en")).toContain(` = $16.26, ${english} (LTD-05`);
    }
  });

  it("names the reading that decided it, and its option where it is known", () => {
    const half: Step = {
      article: "PRM-09",
      verb: "multiply-divide",
      operand: "0.50",
      amount: "2.98",
      rounding: "down",
      reading: "halfContributionRounding",
    };
    expect(explain(half, "fr")).toBe(
      fr(
        "× 0,50 = 2,98_$, la fraction de cent abandonnée, lecture halfContributionRounding_: down (PRM-09, §3.3 p. 11)",
      ),
    );
    expect(explain({ ...half, rounding: "up", reading: "taxRounding" }, "en")).toContain(", reading taxRounding: up (");
    // The rounding of this step is not the reading's: only the result tells its option.
    const life: Step = { ...half, rounding: "half-up", reading: "memberLifeRate" };
    expect(explain(life, "en")).toBe(
      "× 0.50 = $2.98, rounded to the nearest cent, reading memberLifeRate (PRM-09, §3.3 p. 11)",
    );
    const member = { birthDate: "1970-01-01", sex: "male", health: null, life: { additional: 1 } } as const;
    const priced = quote({ ...job, ...member }, { steps: true, readings: { memberLifeRate: "per-1000" } });
    expect(explain(priced, "en")[2]).toBe(
      "$47,500.00 × 0.154 × 1 ÷ 1,000 = $7.32, rounded to the nearest cent, reading memberLifeRate: per-1000 (LIF-11, §3.3 p. 13)",
    );
  });

  it("names its operand", () => {
    const words: [operand: string, fr: string, en: string][] = [
      ["O", "scénario O", "scenario O"],
      ["individual", "statut individuel", "individual status"],
      ["single-parent", "statut monoparental", "single-parent status"],
      ["family", "statut familial", "family status"],
      [
        "below-40000 individual",
        "maximum de l’échelle inférieur à 40'000_$, statut individuel",
        "scale maximum below $40,000, individual status",
      ],
      [
        "from-40000 family",
        "maximum de l’échelle supérieur ou égal à 40'000_$, statut familial",
        "scale maximum of $40,000 or more, family status",
      ],
      ["exempt", "personne exemptée", "exempt member"],
      ["dependants-life", "personne conjointe et enfants à charge", "spouse and dependent children"],
      ["insurable-salary", "salaire annuel assurable", "annual insurable salary"],
      ["spouse-amount", "montant d’assurance de la personne conjointe", "amount of insurance of the spouse"],
      ["employer", "assiette de la taxe de l’employeur", "base of the employer’s tax"],
      ["employee", "assiette de la taxe de l’employé", "base of the employee’s tax"],
      ["quarter-time", "25_% du temps plein ou moins", "25% of full time or less"],
      ["waived", "exonération des primes", "waiver of premium"],
      ["member-pays-all", "prime totale payée par la personne adhérente", "total premium paid by the member"],
      ["0.154 * 3 / 1000", "0,154 × 3 ÷ 1'000", "0.154 × 3 ÷ 1,000"],
      ["12x 1.x 26.", "12x 1.x 26.", "12x 1.x 26."],
    ];
    for (const [operand, french, english] of words) {
      const step = { ...STEPS.table, operand };
      expect(explain(step, "fr")).toBe(fr(`Au tableau, ${french}_: 128,21_$ (PRM-01, §3.3 p. 11)`));
      expect(explain(step, "en")).toBe(`In the table, ${english}: $128.21 (PRM-01, §3.3 p. 11)`);
    }
  });

  it("knows every operand of a quote", () => {
    const life = { basic: true, dependants: true, additional: 2, spouse: { amount: 10000, sex: "female" } } as const;
    const member = {
      ...job,
      birthDate: "1980-01-01",
      sex: "female",
      life,
      dental: "single-parent",
      ltd: "O+",
    } as const;
    const results = [
      quote({ ...member, health: "exempt" }, { steps: true }),
      quote({ ...member, health: { scenario: "A" }, paidBy: "member" }, { steps: true }),
      quote({ ...member, health: { scenario: "A" }, paidBy: "waived" }, { steps: true }),
    ];
    // What is not known is written as it is, a code with a hyphen.
    const codes = /[a-z]-[a-z]|exempt[, :]|waived/;
    for (const result of results) {
      const steps = [...result.lines.flatMap((line) => line.steps ?? []), ...(result.tax.steps ?? [])];
      expect(steps.length).toBeGreaterThan(8);
      for (const text of explain(steps, "fr")) expect(text.replace(/, lecture .*$/, "")).not.toMatch(codes);
    }
  });

  it("of another version is written as it is", () => {
    const step = { article: "NEW-01", verb: "cap", operand: "constructor of toString", amount: "30.00" };
    const unknown = { ...step, rounding: "valueOf", reading: "hasOwnProperty" } as unknown as Step;
    expect(explain(unknown, "en")).toBe(
      "cap constructor of toString = $30.00, valueOf, reading hasOwnProperty (NEW-01)",
    );
  });
});

describe("a quote", () => {
  const held = { health: { scenario: "N" }, dental: "individual", ltd: "O" } as const;

  it("is its lines with their steps, its totals, its readings and the reservation", () => {
    expect(explain(quote({ ...job, ...held }, { steps: true }), "fr")).toEqual(
      [
        "Régime d’assurance santé_: 128,21_$ par période de 14 jours, avant taxe (employeur 2,99_$, employé 125,22_$).",
        "Au tableau, maximum de l’échelle supérieur ou égal à 40'000_$, statut familial_: 5,97_$ (PRM-03, §3.3 p. 11)",
        "5,97_$ × 0,50 = 2,99_$, arrondi au cent le plus proche, lecture halfContributionRounding_: half-up (PRM-09, §3.3 p. 11)",
        "Au tableau, scénario N_: 128,21_$ (PRM-01, §3.3 p. 11)",
        "128,21_$ − 2,99_$ = 125,22_$ (PRM-11, §3.3 p. 11)",
        "Régime de soins dentaires_: 16,07_$ par période de 14 jours, avant taxe (employeur 0,00_$, employé 16,07_$).",
        "Au tableau, statut individuel_: 16,07_$ (DEN-07, §3.3 p. 12)",
        "Assurance salaire de longue durée_: 16,26_$ par période de 14 jours, avant taxe (employeur 0,00_$, employé 16,26_$).",
        "Salaire annuel assurable_: 47'500,00_$ (LTD-05, §3.3 p. 15)",
        "47'500,00_$ × 0,00890 ÷ 26 = 16,26_$, arrondi au cent le plus proche (LTD-05, §3.3 p. 15)",
        "Total avant taxe_: 160,54_$ (employeur 2,99_$, employé 157,55_$).",
        "Taxe sur les primes_: 14,45_$ (employeur 0,27_$, employé 14,18_$).",
        "Assiette de la taxe de l’employeur_: 2,99_$ (TAX-04, §3.3 p. 11)",
        "2,99_$ × 0,09 = 0,27_$, toute fraction de cent comptée pour un cent, lecture taxRounding_: up (TAX-03, §3.3 p. 11)",
        "Assiette de la taxe de l’employé_: 157,55_$ (TAX-04, §3.3 p. 11)",
        "157,55_$ × 0,09 = 14,18_$, toute fraction de cent comptée pour un cent, lecture taxRounding_: up (TAX-03, §3.3 p. 11)",
        "À payer par période de 14 jours, taxe comprise_: 174,99_$ (employeur 3,26_$, employé 171,73_$).",
        "À payer pour 26 périodes de paie, taxe comprise_: 4'549,74_$ (employeur 84,76_$, employé 4'464,98_$).",
        "Lecture halfContributionRounding_: half-up. Arrondi de la demi-contribution_: un demi-cent compte pour un cent.",
        "Lecture taxRounding_: up. Arrondi de la taxe_: toute fraction de cent compte pour un cent.",
        "Lecture taxScope_: payer-total. Assiette de la taxe_: le total de ce que verse chaque payeur.",
        "Lecture taxOnEmployerShare_: employer. Taxe sur la part de l’employeur_: à la charge de l’employeur.",
        "Lecture annualPeriods_: 26. Périodes de paie par année_: 26, comme dans les taux.",
        RESERVATION.fr,
      ].map(fr),
    );
  });

  it("is shorter without steps, and says its warnings", () => {
    const member = { ...job, birthDate: "1955-01-01", health: { scenario: "A" }, paidBy: "member" } as const;
    expect(explain(quote(member), "en")).toEqual([
      "Health insurance plan: $51.58 per 14-day pay period, before tax (employer $0.00, employee $51.58).",
      "Total before tax: $51.58 (employer $0.00, employee $51.58).",
      "Tax on the premiums: $4.65 (employer $0.00, employee $4.65).",
      "Payable per 14-day pay period, tax included: $56.23 (employer $0.00, employee $56.23).",
      "Payable over 26 pay periods, tax included: $1,461.98 (employer $0.00, employee $1,461.98).",
      "Reading taxRounding: up. Rounding of the tax: any fraction of a cent counts as a cent.",
      "Reading taxScope: payer-total. Base of the tax: the total that each payer pays.",
      "Reading annualPeriods: 26. Pay periods in a year: 26, as in the rates.",
      "The member is 65 or over: the public drug plan is then an alternative that the brochure does not treat. (EXM-05, §3.3 p. 7)",
      RESERVATION.en,
    ]);
  });

  it("gives the tax of each line when each is taxed", () => {
    const taxed = quote({ ...job, ...held, paidBy: "member" }, { readings: { taxScope: "line" } });
    expect(explain(taxed, "en").slice(0, 4)).toEqual([
      "Health insurance plan: $128.21 per 14-day pay period, before tax (employer $0.00, employee $128.21).",
      "Tax of this line: $11.54 (employer $0.00, employee $11.54).",
      "Dental care plan: $16.07 per 14-day pay period, before tax (employer $0.00, employee $16.07).",
      "Tax of this line: $1.45 (employer $0.00, employee $1.45).",
    ]);
  });

  it("of a comparison begins with its scenario", () => {
    const [scenario, health] = explain(compareScenarios(job)[13]!, "fr");
    expect(scenario).toBe("Scénario N – Familial, Santé III; personne conjointe et enfants à charge, Santé II.");
    expect(health).toMatch(/^Régime d’assurance santé/);
  });

  it("of nothing held is its zeros", () => {
    expect(explain(quote({ ...job, health: null }), "en")[0]).toBe(
      "Total before tax: $0.00 (employer $0.00, employee $0.00).",
    );
  });

  it("survives JSON, and keys that an app adds", () => {
    const priced = quote({ ...job, ...held }, { steps: true });
    const travelled = { ...(JSON.parse(JSON.stringify(priced)) as Quote), employeeNumber: 12, note: null };
    expect(explain(travelled, "fr")).toEqual(explain(priced, "fr"));
  });

  it("names its readings in the order of the register, whatever that of the result", () => {
    const priced = quote({ ...job, ...held });
    const readings = Object.fromEntries(Object.entries(priced.readings).reverse());
    expect(explain({ ...priced, readings }, "en")).toEqual(explain(priced, "en"));
    const keys = explain(priced, "en").flatMap((text) => /^Reading (\w+):/.exec(text)?.[1] ?? []);
    expect(keys).toEqual(Object.keys(READING_OPTIONS).filter((key) => key in priced.readings));
  });

  it("names what it does not know by its own name", () => {
    const priced = quote({ ...job, ...held });
    const other = {
      ...priced,
      lines: [{ ...priced.lines[0]!, line: "toString" }],
      readings: { constructor: "up", taxRounding: "__proto__" },
      warnings: [{ code: "W_NEW", params: {}, article: "NEW-01" }],
      scenario: "Z",
    } as unknown as Quote;
    const sentences = explain(other, "en");
    expect(sentences[0]).toBe("Scenario Z.");
    expect(sentences[1]).toMatch(/^toString: \$128\.21 /);
    expect(sentences.slice(-4)).toEqual([
      "Reading taxRounding: __proto__.",
      "Reading constructor: up.",
      "W_NEW (NEW-01)",
      RESERVATION.en,
    ]);
  });
});

describe("another result", () => {
  it("of one line is that line", () => {
    const premium = ltdPremium({ on: "2020-03-15", option: "O", insurableSalary: "47500" }, { steps: true });
    expect(explain(premium, "en")).toEqual([
      "Long-term disability (LTD): $16.26 per 14-day pay period, before tax (employer $0.00, employee $16.26).",
      "Annual insurable salary: $47,500.00 (LTD-05, §3.3 p. 15)",
      "$47,500.00 × 0.00890 ÷ 26 = $16.26, rounded to the nearest cent (LTD-05, §3.3 p. 15)",
      RESERVATION.en,
    ]);
  });

  it("is an employer contribution", () => {
    const input = { on: "2020-03-15", status: "individual", salaryScaleMaximum: 39999, workTime: "0.25" } as const;
    const none = { readings: { contributionAtQuarterTime: "none" }, steps: true } as const;
    expect(explain(employerContribution(input, none), "fr")).toEqual(
      [
        "Contribution de l’employeur_: 0,00_$ par période de 14 jours, avant taxe.",
        "Au tableau, maximum de l’échelle inférieur à 40'000_$, statut individuel_: 5,28_$ (PRM-02, §3.3 p. 11)",
        "5,28_$ remplacé par 0,00_$_: 25_% du temps plein ou moins, lecture contributionAtQuarterTime_: none (PRM-09, §3.3 p. 11)",
        "Lecture contributionAtQuarterTime_: none. Contribution à 25_% du temps plein ou moins_: aucune contribution.",
        RESERVATION.fr,
      ].map(fr),
    );
  });

  it("is a tax", () => {
    expect(explain(premiumTax({ on: "2020-03-15", employer: 0, employee: "51.58" }, { steps: true }), "en")).toEqual([
      "Tax on the premiums: $4.65 (employer $0.00, employee $4.65).",
      "Base of the employee’s tax: $51.58 (TAX-04, §3.3 p. 11)",
      "$51.58 × 0.09 = $4.65, any fraction of a cent counted as a cent, reading taxRounding: up (TAX-03, §3.3 p. 11)",
      "Reading taxRounding: up. Rounding of the tax: any fraction of a cent counts as a cent.",
      RESERVATION.en,
    ]);
  });

  it.each(LANGUAGES)("carries the reservation once, last (%s)", (language) => {
    const scale = { salaryScaleMaximum: 1, workTime: 1 };
    const health = { on: "2020-03-15", health: { scenario: "B" }, ...scale } as const;
    const results = [
      explain(quote({ ...job, health: "exempt", dental: "family" }, { steps: true }), language),
      explain(compareScenarios(job)[0]!, language),
      explain(healthPremium({ ...health, paidBy: "member" }, { steps: true }), language),
      explain(dentalPremium({ on: "2020-03-15", status: "family" }), language),
      explain(employerContribution({ on: "2020-03-15", status: "family", ...scale }), language),
      explain(premiumTax({ on: "2020-03-15", employer: 1, employee: 1 }), language),
    ];
    for (const sentences of results) {
      expect(sentences.at(-1)).toBe(RESERVATION[language]);
      expect(sentences.filter((text) => text.includes("GEN-0"))).toHaveLength(1);
      for (const text of sentences) expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    }
  });
});

describe("explain refuses by name", () => {
  const step = STEPS.table;

  const whole = "issue, warning, step, error or result";
  const range = { minimum: 0, maximum: 10_000 };
  const nothing = quote({ ...job, health: null });
  const premium = dentalPremium({ on: "2020-03-15", status: "family" });
  const contribution = employerContribution({ on: "2020-03-15", status: "family", salaryScaleMaximum: 1, workTime: 1 });
  const tax = premiumTax({ on: "2020-03-15", employer: 1, employee: 1 });
  const type = (expected: string, received: string) => ({ expected, received });

  it.each<[subject: unknown, code: ErrorCode, path: string[], params: Issue["params"]]>([
    [null, "E_TYPE", [], type(whole, "null")],
    [undefined, "E_MISSING", [], {}],
    [{}, "E_TYPE", [], type(whole, "object")],
    ["E_TYPE", "E_TYPE", [], type(whole, "string")],
    [() => 1, "E_TYPE", [], type(whole, "function")],
    [[step, {}], "E_TYPE", ["1"], type("issue, warning or step", "object")],
    [[null], "E_TYPE", ["0"], type("issue, warning or step", "null")],
    [Object.assign([], { length: 1 }), "E_MISSING", ["0"], {}],
    [new Array(10_001), "E_INTEGER_RANGE", ["length"], range],
    [new Array(4_294_967_295), "E_INTEGER_RANGE", ["length"], range],
    [{ ...step, amount: "12.3" }, "E_NUMBER_FORMAT", ["amount"], {}],
    [{ ...step, amount: "-12.30" }, "E_NUMBER_FORMAT", ["amount"], {}],
    [{ ...step, amount: "12.300" }, "E_NUMBER_FORMAT", ["amount"], {}],
    [{ ...step, amount: 12.34 }, "E_TYPE", ["amount"], type("string", "number")],
    [{ ...step, operand: undefined }, "E_MISSING", ["operand"], {}],
    [{ ...step, operand: 26 }, "E_TYPE", ["operand"], type("string", "number")],
    [{ code: "E_MISSING", params: { a: {} }, article: null }, "E_TYPE", ["params"], type("string", "object")],
    [{ code: "E_MISSING", params: [], article: null }, "E_TYPE", ["params"], type("object", "array")],
    [{ code: "E_MISSING", params: () => 1, article: null }, "E_TYPE", ["params"], type("object", "function")],
    [{ code: "E_MISSING", params: {} }, "E_MISSING", ["article"], {}],
    [
      { code: "E_MISSING", path: [Symbol("x")], params: {}, article: null },
      "E_TYPE",
      ["path", "0"],
      type("string", "symbol"),
    ],
    [{ code: "E_MISSING", path: "on", params: {}, article: null }, "E_TYPE", ["path"], type("array", "string")],
    [{ ...nothing, tax: null }, "E_TYPE", ["tax"], type("object", "null")],
    [
      { ...nothing, annual: { ...nothing.annual, periods: "26" } },
      "E_TYPE",
      ["annual", "periods"],
      type("number", "string"),
    ],
    [{ ...nothing, annual: { ...nothing.annual, periods: NaN } }, "E_INTEGER_RANGE", ["annual", "periods"], range],
    [{ ...nothing, annual: { ...nothing.annual, periods: -1 } }, "E_INTEGER_RANGE", ["annual", "periods"], range],
    [{ ...nothing, annual: { ...nothing.annual, periods: 10_001 } }, "E_INTEGER_RANGE", ["annual", "periods"], range],
    [{ ...premium, total: 40 }, "E_TYPE", ["total"], type("string", "number")],
    [{ ...contribution, amount: 40 }, "E_TYPE", ["amount"], type("string", "number")],
    [{ ...tax, total: 40 }, "E_TYPE", ["total"], type("string", "number")],
  ])("what is none of these (%#)", (subject, code, path, params) => {
    expect(issuesOf(() => explain(subject as Issue, "en"))).toEqual([{ code, path, params, article: null }]);
  });

  it("an error whose issues are none, at their place", () => {
    const error = new RegimeError([]);
    Object.assign(error, { issues: [{ ...step }] });
    expect(issuesOf(() => explain(error, "en")).map(({ path }) => path)).toEqual([
      ["issues", "0", "code"],
      ["issues", "0", "params"],
    ]);
  });

  it("takes as many as it says", () => {
    expect(explain(new Array<Step>(10_000).fill(step), "en")).toHaveLength(10_000);
    for (const periods of [0, 10_000]) {
      expect(explain({ ...nothing, annual: { ...nothing.annual, periods } }, "en")).toContain(
        `Payable over ${periods} pay periods, tax included: $0.00 (employer $0.00, employee $0.00).`,
      );
    }
  });

  it("what throws while it is read", () => {
    const hostile = new Proxy(step, {
      get: () => {
        throw new Error("no");
      },
    });
    expect(issuesOf(() => explain(hostile, "en"))).toMatchObject([{ code: "E_HOSTILE_OBJECT" }]);
  });

  it.each([
    ["de", "E_CHOICE"],
    ["FR", "E_CHOICE"],
    ["__proto__", "E_CHOICE"],
    [null, "E_TYPE"],
    [["fr"], "E_TYPE"],
    [undefined, "E_MISSING"],
  ])("another language: %o", (language, code) => {
    expect(issuesOf(() => explain(step, language as Language))).toMatchObject([{ code, path: ["language"] }]);
  });

  it("the subject and the language at once", () => {
    const found = issuesOf(() => explain(null as unknown as Issue, "de" as Language));
    expect(found.map(({ code }) => code)).toEqual(["E_TYPE", "E_CHOICE"]);
  });
});

describe("explain is total", () => {
  const whole = quote(
    { ...job, birthDate: "1955-01-01", health: { scenario: "N" }, ltd: "O" },
    { steps: true, readings: { taxScope: "line" } },
  );
  const anything = fc.anything({ withNullPrototype: true, withDate: true, withSparseArray: true, withBigInt: true });

  function holds(subject: unknown, language: unknown): void {
    try {
      const said: unknown = explain(subject as Quote, language as Language);
      for (const text of Array.isArray(said) ? (said as unknown[]) : [said]) expect(text).toBeTypeOf("string");
    } catch (error) {
      expect(error).toBeInstanceOf(RegimeError);
    }
  }

  it("on anything", () => {
    fc.assert(fc.property(anything, fc.oneof(fc.constantFrom("fr", "en"), anything), holds));
  });

  it("on a quote with anything in one of its places", () => {
    const places = placesOf(whole);
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, fc.constantFrom(...LANGUAGES), (place, value, language) => {
        holds(replaced(whole, place, value), language);
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

it("keeps French punctuation on the line of its word", () => {
  const share: Issue = { code: "E_SHARE_RANGE", path: [], params: {}, article: null };
  expect(explain(share, "fr")).toBe(
    "La part est hors de 0 à 1. Le temps complet est «\u00A01\u00A0», 70\u00A0% de celui-ci «\u00A00.70\u00A0».",
  );
  expect(explain(share, "en")).toBe('The share is outside 0 to 1. Full time is "1", 70 % of it "0.70".');
  const key: Issue = { code: "E_UNKNOWN_KEY", path: [], params: { keys: "on" }, article: null };
  expect(explain(key, "fr")).toContain("ou la retirer\u00A0: on.");
});
