import fc from "fast-check";
import { sentence } from "../src/explain/sentences.js";
import { describe, expect, it } from "vitest";
import {
  RegimeError,
  type ErrorCode,
  type Issue,
  type Language,
  type Params,
  type Reason,
  type ReasonCode,
  type Warning,
} from "../src/errors.js";
import type { Certificate } from "../src/coverage/certificate.js";
import { ERROR_CODES, REASON_CODES, WARNING_CODES } from "./codes.js";
import { explain } from "../src/explain/explain.js";
import type { Rounding } from "../src/money.js";
import { coverageHistory } from "../src/participation/coverage-history.js";
import { deferredSalary } from "../src/participation/deferred-salary.js";
import { compareScenarios } from "../src/premium/compare-scenarios.js";
import { dentalPremium } from "../src/premium/dental.js";
import { employerContribution } from "../src/premium/employer-contribution.js";
import { healthPremium } from "../src/premium/health.js";
import { ltdPremium } from "../src/premium/long-term-disability.js";
import { quote, type Quote } from "../src/premium/quote.js";
import { premiumTax } from "../src/premium/tax.js";
import { READING_OPTIONS } from "../src/readings.js";
import { adjudicate } from "../src/reimbursement/adjudicate.js";
import { benefitSchedule } from "../src/reimbursement/benefit-schedule.js";
import type { Claim } from "../src/reimbursement/claim.js";
import { remaining } from "../src/reimbursement/remaining.js";
import { usageFrom } from "../src/reimbursement/usage-from.js";
import type { ClaimWarning } from "../src/reimbursement/warnings.js";
import type { Decision } from "../src/reimbursement/write-decision.js";
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

const CODES = [ERROR_CODES, WARNING_CODES, REASON_CODES].flatMap(Object.keys) as ErrorCode[];

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
        "Remove the additional cover. (LIF-17, §3.3 p. 14)",
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

  it("names a plan and a status in the language", () => {
    const unused = (plan: string, status: string): Warning => ({
      code: "W_STATUS_UNUSED",
      params: { plan, status },
      article: null,
    });
    const texts: [plan: string, status: string, fr: string, en: string][] = [
      ["health", "family", "familial du régime d’assurance santé", "The family status of the health plan"],
      [
        "dental",
        "single-parent",
        "monoparental du régime de soins dentaires",
        "The single-parent status of the dental",
      ],
      ["dental", "individual", "individuel du régime de soins dentaires", "The individual status of the dental plan"],
      ["toString", "constructor", "constructor du régime toString", "The constructor status of the toString plan"],
    ];
    for (const [plan, status, french, english] of texts) {
      expect(explain(unused(plan, status), "fr")).toContain(`Le statut ${french} ne couvre`);
      expect(explain(unused(plan, status), "en")).toContain(english);
    }
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
      "issue, warning, reason, step, interval or refused request":
        "problème, avertissement, motif, étape, intervalle ou demande refusée",
      "issue, warning, reason, step, error or result": "problème, avertissement, motif, étape, erreur ou résultat",
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

/** What each reason is filled with. */
const REASON_PARAMS: Record<ReasonCode, Params> = {
  R_OUTSIDE_SCHEDULE: { from: "2020-01-01" },
  R_ALREADY_DECIDED: {},
  R_NOT_INSURED: {},
  R_EXEMPT: {},
  R_NOT_A_DEPENDANT: {},
  R_STATUS: {},
  R_LEVEL: { level: 2 },
  R_PRESCRIPTION: {},
  R_NOT_PRESCRIPTION_ONLY: {},
  R_CANNABIS_START: { from: "2020-01-01" },
  R_CANNABIS_PRESCRIBER: {},
  R_CANNABIS_AUTHORIZATION: {},
  R_CANNABIS_INDICATION: {},
  R_CANNABIS_MEDICAL_DOCUMENT: {},
  R_CANNABIS_FORM: {},
  R_CANNABIS_SAME_PRACTITIONER: {},
  R_CANNABIS_SELLER: {},
  R_CANNABIS_EXCLUDED: {},
  R_X_RAY_BY_CHIROPRACTOR: {},
  R_LATE: { deadline: "2021-02-28", months: 12 },
  R_EXAM_INTERVAL: { months: 9, next: "2020-10-10" },
  R_GENERIC: { maximum: "4700.00" },
  R_BRAND_EXCEPTION: {},
  R_SUBSTANCE: { maximum: "20.00" },
  R_LABORATORY: { share: "0.50", maximum: "20.00" },
  R_BED: { maximum: "0.00" },
  R_PAIRS: { left: 1, count: 3, pairs: 2 },
  R_MAXIMUM_TREATMENT: { maximum: "30.00" },
  R_MAXIMUM_X_RAY: { maximum: "32.00" },
  R_MAXIMUM_DAY: { maximum: "48.00", left: "0.00" },
  R_MAXIMUM_TRIP: { maximum: "5000000.00", left: "1234.50" },
  R_MAXIMUM_YEAR: { maximum: "400.00", left: "8.00" },
  R_MAXIMUM_MONTHS: { maximum: "320.00", months: 36, left: "280.00" },
  R_MAXIMUM_LIFETIME: { maximum: "10000.00", left: "0.00" },
  R_MAXIMUM_EXAM: { maximum: "40.00", months: 36, left: "4.00" },
  R_ENROLLED_AUTOMATICALLY: {},
  R_CHOSEN: {},
  R_GRANTED: {},
  R_DECLINED: {},
  R_MANDATORY: {},
  R_NOT_CHOSEN: {},
  R_NO_GROUP_OPTION: {},
  R_REFUSAL_LATE: { deadline: "2020-02-04" },
  R_LTD_MANDATORY: {},
  R_LTD_NOT_VOTED: {},
  R_EXEMPTION: {},
  R_EXEMPTION_NO_PROOF: { person: "spouse" },
  R_EXEMPTION_NOT_GROUP: { person: "spouse" },
  R_EXEMPTION_DRUGS: { person: "spouse" },
  R_EXEMPTION_IN_FORCE: {},
  R_EXEMPTION_ENDED: {},
  R_CHANGED_ON_EVENT: {},
  R_CHANGED_ON_PAY_PERIOD: {},
  R_CHANGED_ON_RE_ELIGIBILITY: {},
  R_GIVEN: {},
  R_REPLACED: {},
  R_SAME_COVER: {},
  R_CHANGE_WITHOUT_EVENT: {},
  R_LEAVE_NO_EVENT: {},
  R_HEALTH_MINIMUM: { free: "2022-03-31" },
  R_DEPENDANTS_MINIMUM: { free: "2022-03-31" },
  R_JOINED: {},
  R_DENTAL_STATUS_LOCKED: { free: "2022-03-31" },
  R_DENTAL_MINIMUM: { free: "2022-03-31" },
  R_OTHER_COVER: { free: "2022-03-31" },
  R_DENTAL_NOT_HELD: {},
  R_DENTAL_ENDED: {},
  R_AUTOMATIC_DENTAL: {},
  R_NOTHING_TO_DECLINE: {},
  R_LEAVE_MAINTAINED: {},
  R_MAINTAIN_LATE: { deadline: "2020-02-29" },
  R_LEAVE_LEVEL_1: {},
  R_LEAVE_SUSPENDED: {},
  R_RESUMED: {},
  R_DEFERRED: {},
  R_RETIREMENT: {},
  R_RETIREMENT_LTD: {},
  R_RETIREMENT_LEVEL_1: {},
  R_RETIREMENT_NOT_MAINTAINED: {},
  R_DISMISSAL_MAINTAINED: {},
  R_DISMISSAL_LEVEL_1: {},
  R_DISMISSAL_SUSPENDED: {},
  R_DECISION_FAVOURABLE: {},
  R_DECISION_UNFAVOURABLE: {},
  R_WAIVED: {},
  R_ENDED: {},
  R_LIFE_NOT_HELD: {},
  R_NO_SPOUSE_NOT_SHOWN: { amount: "5000.00", maximum: "10000.00" },
  R_LOSS_CAPPED: { share: "1.00" },
  R_LOSS_TABLE: {},
  R_LTD_AGE: { age: 60 },
  R_LTD_ENDED: { from: "2022-03-15" },
  R_CARD_AT_DENTIST: {},
  R_NO_TRANSMISSION: {},
  R_FORM_INCOMPLETE: {},
  R_FORM_UNSIGNED: {},
  R_CERTIFICATE_NUMBER: {},
  R_HEALTH_CLAIM_WAY: {},
  R_NOT_WRITTEN: {},
  R_FEE_NOT_ANNOUNCED: {},
  R_FILE_TASK: {},
  R_FILE_ACCESS: {},
  R_INSEPARABLE: {},
  R_CODE_LENGTH: { length: 4, minimum: 5, maximum: 36 },
  R_CODE_CHARACTERS: {},
  R_PASSWORD_LENGTH: { length: 7, minimum: 8 },
  R_PASSWORD_CLASSES: { count: 2, minimum: 3 },
  R_PASSWORD_CONTROL: {},
  R_CONFIRMATION: {},
  R_HINT_EMPTY: {},
  R_HINT_REVEALS: {},
  R_HINT_TO_JUDGE: {},
  R_HINT_JUDGED: {},
  R_NO_BRANCH_ON_SITE: {},
  R_EXISTING_CODE: {},
  R_PROMISED: {},
  R_FORM_NAME: {},
  R_FORM_INSURED_CODE: {},
  R_FORM_PERSONAL: {},
  R_FORM_NOT_BY_CLIENT: {},
  R_SENT_BY_CLIENT: {},
  R_SENDING_NAME: {},
  R_ONLINE_FORM: {},
  R_REQUIRED_FIRST: {},
  R_TOO_MANY_FILES: { count: 16, maximum: 15 },
  R_NAME_LENGTH: { length: 256, maximum: 255 },
  R_NAME_CONTROL: {},
  R_NAME_BIDI: {},
  R_NAME_INVISIBLE: {},
  R_NAME_PATH: {},
  R_NAME_END: {},
  R_NAME_RESERVED: {},
  R_NAME_EXECUTABLE: {},
  R_NAME_EXTENSION: {},
  R_FORMAT: { formats: "jpg, png, tif, tiff, pdf" },
  R_FILE_EMPTY: {},
  R_FILE_SIZE: { maximum: 5_000_000 },
  R_SIGNATURE: { format: "pdf" },
};

describe("a reason", () => {
  const reason = (code: ReasonCode, params = REASON_PARAMS[code]): Reason => ({ code, params, article: "REI-26" });

  it.each(Object.keys(REASON_PARAMS) as ReasonCode[])(
    "%s is filled in whole, in the typography of each language",
    (code) => {
      const [french, english] = [explain(reason(code), "fr"), explain(reason(code), "en")];
      for (const text of [french, english]) {
        expect(text).toMatch(/^[\p{Lu}\d].{10,}\. \(REI-26, §3\.3 p\. 10\)$/u);
        // A place left empty leaves two spaces, or one before a stop.
        expect(text).not.toMatch(/[{}'"]|undefined|null| {2}| [.,;]/);
        for (const value of Object.values(REASON_PARAMS[code])) {
          if (typeof value === "string" && /^\d{4}-/.test(value)) expect(text).toContain(value);
        }
      }
      expect(french).not.toMatch(/ [:%$»?!]|« |[^\u00A0 ]%|\d\$|\$\d|\d\.\d\d /);
      expect(english).not.toMatch(/[\u00A0\u202F]/);
    },
  );

  it("writes amounts, shares and levels in the language", () => {
    const texts: [code: ReasonCode, fr: string, en: string][] = [
      [
        "R_LEVEL",
        "La garantie n’est pas couverte au niveau Santé II, celui de cette personne à la date des frais.",
        "The benefit is not covered at level Santé II, that of this person on the date of the expense.",
      ],
      [
        "R_LABORATORY",
        "Les frais de laboratoire sont admissibles jusqu’à 50_% des honoraires de l’acte_: 20,00_$.",
        "Laboratory fees are eligible up to 50% of the fee of the act: $20.00.",
      ],
      ["R_PAIRS", "Il restait 1 des 3 paires, pour 2 réclamées.", "1 of the 3 pairs were left, for 2 claimed."],
      [
        "R_MAXIMUM_TRIP",
        "Le maximum est de 5'000'000,00_$ par voyage_: il en restait 1'234,50_$.",
        "The maximum is $5,000,000.00 per trip: $1,234.50 of it was left.",
      ],
      [
        "R_MAXIMUM_EXAM",
        "Le maximum est de 40,00_$ pour les examens de la vue par 36 mois_: il en restait 4,00_$.",
        "The maximum is $40.00 for eye exams per 36 months: $4.00 of it was left.",
      ],
      [
        "R_EXAM_INTERVAL",
        "Un examen de cette sorte a déjà été payé à moins de 9 mois; un autre peut l’être dès le 2020-10-10.",
        "An exam of this kind was already paid within 9 months; another one may be paid from 2020-10-10.",
      ],
    ];
    for (const [code, french, english] of texts) {
      expect(explain(reason(code), "fr")).toBe(fr(`${french} (REI-26, §3.3 p. 10)`));
      expect(explain(reason(code), "en")).toBe(`${english} (REI-26, §3.3 p. 10)`);
    }
  });

  it("writes any share, and leaves what is no share or level as it is", () => {
    const shares: [share: string | number, fr: string, en: string][] = [
      ["1.00", "100_%", "100%"],
      ["0.5", "50_%", "50%"],
      ["0.05", "5_%", "5%"],
      ["0", "0_%", "0%"],
      ["0.8050", "80,5_%", "80.5%"],
      ["12.34567", "1'234,567_%", "1,234.567%"],
      ["half", "half", "half"],
      [0.5, "0.5", "0.5"],
    ];
    for (const [share, french, english] of shares) {
      expect(explain(reason("R_LABORATORY", { share, maximum: "1.00" }), "fr")).toContain(fr(`jusqu’à ${french} des`));
      expect(explain(reason("R_LABORATORY", { share, maximum: "1.00" }), "en")).toContain(`up to ${english} of`);
    }
    for (const level of [7, "toString", "Or"]) {
      expect(explain(reason("R_LEVEL", { level }), "en")).toContain(`at level ${level}, that`);
    }
  });

  it("needs no article, and may be among issues, warnings and steps", () => {
    const again: Reason = { code: "R_ALREADY_DECIDED", params: {}, article: null };
    expect(explain(again, "en")).toBe("This claim was already decided: nothing is paid twice.");
    const issue: Issue = { code: "E_MISSING", path: ["on"], params: {}, article: null };
    const warning: Warning = { code: "W_FEE_GUIDE", params: {}, article: null };
    expect(explain([again, issue, warning, STEPS.table], "en").map((text) => text.slice(0, 12))).toEqual([
      "This claim w",
      "on: A requir",
      "What a denta",
      "In the table",
    ]);
  });
});

describe("a warning about claims", () => {
  const about = (count: number): ClaimWarning => ({
    code: "W_FEE_GUIDE",
    params: {},
    article: null,
    claims: Array.from({ length: count }, (_, index) => `C-${index + 1}`),
  });
  const ten = "C-1, C-2, C-3, C-4, C-5, C-6, C-7, C-8, C-9, C-10";

  it.each([
    [0, "", ""],
    [1, "Réclamation C-1_: ", "Claim C-1: "],
    [2, "Réclamations C-1, C-2_: ", "Claims C-1, C-2: "],
    [10, `Réclamations ${ten}_: `, `Claims ${ten}: `],
    [11, `Réclamations ${ten} et 1 autre_: `, `Claims ${ten} and 1 more: `],
    [12, `Réclamations ${ten} et 2 autres_: `, `Claims ${ten} and 2 more: `],
  ])("begins with them: %i", (count, french, english) => {
    const plain: Warning = { code: "W_FEE_GUIDE", params: {}, article: null };
    expect(explain(about(count), "fr")).toBe(fr(french) + explain(plain, "fr"));
    expect(explain(about(count), "en")).toBe(english + explain(plain, "en"));
  });

  it("may be about very many", () => {
    expect(explain(about(100_000), "en")).toContain(" and 99990 more: ");
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
  cap: { article: "REI-26", verb: "cap", operand: "8.00 / calendar-year", amount: "8.00" },
  subtract: { article: "PRM-11", verb: "subtract", operand: "1234.50", amount: "122.24" },
  add: { article: "PRM-11", verb: "add", operand: "0.50", amount: "1234567.89" },
  count: {
    article: "REI-G8",
    verb: "count",
    operand: "25.00 * 0.20 / 0.80 at-most 5.00",
    amount: "5.00",
    rounding: "half-up",
    reading: "countedWhenCapped",
  },
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
    case "cap":
      return {
        fr: [
          "Plafonné à 8,00_$, ce qui reste pour l’année civile = 8,00_$ (REI-26, §3.3 p. 10)",
          "47'500,00_$ plafonné à 8,00_$, ce qui reste pour l’année civile = 8,00_$ (REI-26, §3.3 p. 10)",
        ],
        en: [
          "Capped at $8.00, what is left for the calendar year = $8.00 (REI-26, §3.3 p. 10)",
          "$47,500.00 capped at $8.00, what is left for the calendar year = $8.00 (REI-26, §3.3 p. 10)",
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
    case "count": {
      const french =
        "Compté dans le maximum annuel à débourser_: 25,00_$ × 0,20 ÷ 0,80, au plus 5,00_$ = 5,00_$, arrondi au cent le plus proche, lecture countedWhenCapped (REI-G8, §3.3 p. 7)";
      const english =
        "Counted in the out-of-pocket maximum: $25.00 × 0.20 ÷ 0.80, at most $5.00 = $5.00, rounded to the nearest cent, reading countedWhenCapped (REI-G8, §3.3 p. 7)";
      return { fr: [french, french], en: [english, english] };
    }
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

  it("that counts leaves what is paid as it was, to the step after it", () => {
    const steps = [STEPS.start, STEPS.count, STEPS.count, STEPS["multiply-divide"]];
    expect(explain(steps, "en")[3]).toBe(explain([STEPS.start, STEPS["multiply-divide"]], "en")[1]);
    expect(explain([STEPS.count, STEPS["multiply-divide"]], "en")[1]).toBe(explain(STEPS["multiply-divide"], "en"));
    const priced = ltdPremium({ on: "2020-03-15", option: "O", insurableSalary: "47500" });
    const ofResult = explain({ ...priced, steps }, "fr").slice(1, 5);
    expect(ofResult).toEqual(explain(steps, "fr"));
    // What is among the steps and is none begins them again.
    const issue: Issue = { code: "E_MISSING", path: [], params: {}, article: null };
    expect(explain([STEPS.start, issue, STEPS.replace], "en")[2]).toBe(explain(STEPS.replace, "en"));
  });

  it("counts what is kept, or its share, and at most what was left", () => {
    const counts: [operand: string, fr: string, en: string][] = [
      ["60.00 - 48.00", "60,00_$ − 48,00_$", "$60.00 − $48.00"],
      ["1060.00 - 48.00 at-most 9.50", "1'060,00_$ − 48,00_$, au plus 9,50_$", "$1,060.00 − $48.00, at most $9.50"],
      ["25.00 * 0.20 / 0.80", "25,00_$ × 0,20 ÷ 0,80", "$25.00 × 0.20 ÷ 0.80"],
      ["25.00 * 1 / 4 at-most 0.00", "25,00_$ × 1 ÷ 4, au plus 0,00_$", "$25.00 × 1 ÷ 4, at most $0.00"],
      ["12.00", "12,00_$", "$12.00"],
    ];
    for (const [operand, french, english] of counts) {
      const step: Step = { article: "REI-G8", verb: "count", operand, amount: "5.00" };
      expect(explain(step, "fr")).toBe(
        fr(`Compté dans le maximum annuel à débourser_: ${french} = 5,00_$ (REI-G8, §3.3 p. 7)`),
      );
      expect(explain(step, "en")).toBe(`Counted in the out-of-pocket maximum: ${english} = $5.00 (REI-G8, §3.3 p. 7)`);
    }
  });

  it("subtracts what is left of the out-of-pocket maximum", () => {
    const step: Step = {
      article: "REI-G7",
      verb: "subtract",
      operand: "48.00 / out-of-pocket-maximum",
      amount: "352.00",
    };
    const steps: Step[] = [{ article: "REI-01", verb: "start", operand: "amount", amount: "400.00" }, step];
    expect(explain(steps, "en")[1]).toBe(
      "$400.00 − $48.00, what is left of the out-of-pocket maximum = $352.00 (REI-G7, §3.3 p. 8)",
    );
    expect(explain(steps, "fr")[1]).toBe(
      fr("400,00_$ − 48,00_$, ce qui reste du maximum annuel à débourser = 352,00_$ (REI-G7, §3.3 p. 8)"),
    );
    expect(explain({ ...step, operand: "48.00 / decade" }, "en")).toBe(
      "− $48.00 ÷ decade = $352.00 (REI-G7, §3.3 p. 8)",
    );
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
      ["amount", "montant de la réclamation", "amount of the claim"],
      ["refused", "rien n’est remboursé", "nothing is reimbursed"],
      ["unknown", "le texte ne le dit pas", "the text does not say"],
      ["lowest-generic", "prix du générique le moins cher", "price of the cheapest generic"],
      ["substance", "substance injectée seulement", "substance injected only"],
      [
        "bed-alternative",
        "ce qui reste du coût de l’autre façon d’avoir le lit",
        "what is left of the cost of the other way to have the bed",
      ],
      ["2 / 3", "2 ÷ 3", "2 ÷ 3"],
      ["0.80", "0,80", "0.80"],
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

  it("caps at what is left of a maximum", () => {
    const caps: [operand: string, fr: string, en: string][] = [
      ["30.00 / treatment", "30,00_$, le maximum par traitement", "$30.00, the maximum per treatment"],
      ["32.00 / x-ray", "32,00_$, le maximum par radiographie", "$32.00, the maximum per X-ray"],
      ["0.00 / day", "0,00_$, ce qui reste pour le jour", "$0.00, what is left for the day"],
      ["4999000.50 / trip", "4'999'000,50_$, ce qui reste pour le voyage", "$4,999,000.50, what is left for the trip"],
      ["8.00 / lifetime", "8,00_$, ce qui reste à vie", "$8.00, what is left for life"],
      ["280.00 / 36 months", "280,00_$, ce qui reste pour les 36 mois", "$280.00, what is left for the 36 months"],
      [
        "40.00 / exam / 36 months",
        "40,00_$, ce qui reste pour les 36 mois (examens de la vue)",
        "$40.00, what is left for the 36 months (eye exams)",
      ],
      // Of another version
      ["8.00 / decade", "8,00 ÷ decade", "8.00 ÷ decade"],
      ["8.00 / months", "8,00 ÷ months", "8.00 ÷ months"],
      ["8.00 / valueOf", "8,00 ÷ valueOf", "8.00 ÷ valueOf"],
      ["8.00 / constructor", "8,00 ÷ constructor", "8.00 ÷ constructor"],
      ["8.00", "8,00", "8.00"],
      ["8.000 / day", "8,000 ÷ day", "8.000 ÷ day"],
      ["x8.00 / day", "x8.00 ÷ day", "x8.00 ÷ day"],
      ["8.00 / day / month", "8,00 ÷ day ÷ month", "8.00 ÷ day ÷ month"],
    ];
    for (const [operand, french, english] of caps) {
      const step: Step = { ...STEPS.cap, operand };
      expect(explain(step, "fr")).toBe(fr(`Plafonné à ${french} = 8,00_$ (REI-26, §3.3 p. 10)`));
      expect(explain(step, "en")).toBe(`Capped at ${english} = $8.00 (REI-26, §3.3 p. 10)`);
    }
  });

  it("of another version is written as it is", () => {
    const step = { article: "NEW-01", verb: "floor", operand: "constructor of toString", amount: "30.00" };
    const unknown = { ...step, rounding: "valueOf", reading: "hasOwnProperty" } as unknown as Step;
    expect(explain(unknown, "en")).toBe(
      "floor constructor of toString = $30.00, valueOf, reading hasOwnProperty (NEW-01)",
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

const certificate: Certificate = {
  id: "K-1",
  persons: [
    { id: "P-1", role: "member", birthDate: "1980-05-17" },
    { id: "P-2", role: "child", birthDate: "2010-05-17" },
  ],
  coverage: [{ from: "2019-01-01", until: null, health: { scenario: "M" }, dental: "family" }],
};
const at = (incurred: string, id: string, received = incurred) => ({ id, person: "P-1", incurred, received });

/** One claim of each kind of line, and of each way to be decided. */
const CLAIMS: Claim[] = [
  { ...at("2019-12-31", "old"), benefit: "wig", amount: "100.00" },
  {
    ...at("2020-01-05", "drug"),
    benefit: "drugs",
    amount: "4800.00",
    prescription: true,
    drug: { prescriptionOnly: true, innovator: true, lowestGeneric: "4700.00" },
  },
  { ...at("2020-01-06", "ambulance"), benefit: "ambulance", amount: "100.00" },
  {
    ...at("2020-01-07", "drug-2"),
    benefit: "drugs",
    amount: "100.00",
    prescription: true,
    drug: { prescriptionOnly: true },
  },
  { ...at("2020-01-08", "exam"), benefit: "vision", item: "exam", amount: "80.00" },
  { ...at("2020-01-08", "glasses", "2021-03-01"), benefit: "vision", item: "correction", amount: "500.00" },
  { ...at("2020-01-09", "pairs"), benefit: "compression-stockings", amount: "90.00", pairs: 4, prescription: true },
  { ...at("2020-01-10", "recall"), benefit: "dental-basic", amount: "100.00", act: "recall-exam", laboratory: "60.00" },
  { ...at("2020-02-10", "recall-2"), benefit: "dental-basic", amount: "100.00", act: "recall-exam" },
  { ...at("2020-02-11", "lodging"), benefit: "transport-lodging", amount: "100.00", prescription: true },
  {
    ...at("2020-02-12", "injection"),
    benefit: "sclerosing-injection",
    amount: "50.00",
    substance: "20.00",
    prescription: true,
  },
  {
    ...at("2020-02-13", "bed"),
    benefit: "hospital-bed",
    amount: "900.00",
    prescription: true,
    bed: { mode: "purchase", alternative: "500.00" },
  },
  { ...at("2020-02-14", "trip"), benefit: "travel-insurance", amount: "6000000.00", trip: "$& {trip}" },
  { ...at("2020-02-15", "x-ray"), benefit: "chiropractic-osteopathy", amount: "50.00", service: "x-ray" },
  { ...at("2021-02-11", "wig"), benefit: "wig", amount: "100.00" },
];
const adjudicated = adjudicate({ certificate, claims: CLAIMS }, { steps: true });
const explained = (id: string, language: Language): string[] =>
  explain(
    adjudicated.decisions.find(({ claim }) => claim === id)!,
    language,
  );

/** Two claims, what is left and all that is said of them. */
const visit = { ...at("2020-03-15", "visit"), benefit: "chiropractic-osteopathy", service: "treatment" } as const;
const paidBefore = usageFrom({
  certificate: "K-1",
  payments: [
    {
      ...{ claim: "before", person: "P-1", benefit: "chiropractic-osteopathy", service: "treatment" },
      ...{ incurred: "2020-02-01", paid: "392.00" },
    },
  ],
});

describe("a decision", () => {
  it("that is paid is what is paid and left to pay, and what it counts", () => {
    expect(explained("ambulance", "en").slice(0, 1)).toEqual([
      "Claim ambulance: $80.00 paid of $100.00, $20.00 left to pay.",
    ]);
    const {
      steps: _steps,
      underOther: _other,
      ...plain
    } = adjudicated.decisions.find(({ claim }) => claim === "ambulance")!;
    expect(explain(plain, "fr")).toEqual(
      [
        "Réclamation ambulance_: payé 80,00_$ sur 100,00_$, reste à payer 20,00_$.",
        "Compté dans le maximum annuel à débourser_: 10,00_$.",
      ].map(fr),
    );
    expect(explain({ ...plain, outOfPocketCounted: "0.00" }, "en")).toEqual([
      "Claim ambulance: $80.00 paid of $100.00, $20.00 left to pay.",
    ]);
    expect(explain({ ...plain, outOfPocketCounted: "0.01" }, "en")[1]).toBe(
      "Counted in the out-of-pocket maximum of the year: $0.01.",
    );
  });

  it("says once what it counts: in its steps when it has them", () => {
    const steps = explained("ambulance", "en").filter((text) => text.startsWith("Counted in the out-of-pocket"));
    expect(steps).toEqual([
      "Counted in the out-of-pocket maximum: $100.00 − $80.00, at most $10.00 = $10.00 (REI-G8, §3.3 p. 7)",
    ]);
    const lodging = explained("lodging", "fr").filter((text) => text.startsWith("Compté dans"));
    expect(lodging).toHaveLength(1);
  });

  it("that is cut twice has its steps, then each reason", () => {
    const result = adjudicate(
      { certificate, claims: [{ ...visit, amount: "50.00" }], usage: paidBefore },
      { steps: true },
    );
    expect(explain(result.decisions[0]!, "en")).toEqual([
      "Claim visit (reduced): $8.00 paid of $50.00, $42.00 left to pay.",
      "Amount of the claim: $50.00 (REI-26, §3.3 p. 10)",
      "$50.00 × 0.80 = $40.00, rounded to the nearest cent (REI-26, §3.3 p. 10)",
      "$40.00 capped at $30.00, the maximum per treatment = $30.00 (REI-26, §3.3 p. 10)",
      "$30.00 capped at $8.00, what is left for the calendar year = $8.00 (REI-26, §3.3 p. 10)",
      "The maximum is $30.00 per treatment. (REI-26, §3.3 p. 10)",
      "The maximum is $400.00 per calendar year: $8.00 of it was left. (REI-26, §3.3 p. 10)",
    ]);
    const { steps: _steps, ...plain } = result.decisions[0]!;
    expect(explain(plain, "fr")).toEqual(
      [
        "Réclamation visit (réduite)_: payé 8,00_$ sur 50,00_$, reste à payer 42,00_$.",
        "Le maximum est de 30,00_$ par traitement. (REI-26, §3.3 p. 10)",
        "Le maximum est de 400,00_$ par année civile_: il en restait 8,00_$. (REI-26, §3.3 p. 10)",
      ].map(fr),
    );
  });

  it("that is refused, or unknown, says so", () => {
    expect(explained("wig", "en")).toEqual([
      "Claim wig (refused): $0.00 paid of $100.00, $100.00 left to pay.",
      "Amount of the claim: $100.00 (REI-22, §3.3 p. 9)",
      "$100.00 replaced by $0.00: nothing is reimbursed (REI-G1, §3.3 p. 9)",
      "The benefit needs a medical prescription, and none was given. (REI-G1, §3.3 p. 9)",
    ]);
    expect(explained("old", "fr")).toEqual(
      [
        "Réclamation old (indéterminée)_: payé 0,00_$ sur 100,00_$, reste à payer 100,00_$.",
        "Montant de la réclamation_: 100,00_$ (REI-22, §3.3 p. 9)",
        "100,00_$ remplacé par 0,00_$_: le texte ne le dit pas (GEN-01, §3 p. 6)",
        "Le tableau des prestations, qui commence le 2020-01-01, ne dit rien de cette date_: ce qui était payable n’est pas connu. (GEN-01, §3 p. 6)",
      ].map(fr),
    );
  });

  it("says what the other reading would pay", () => {
    expect(explained("ambulance", "en").at(-1)).toBe(
      "The other reading would pay $90.00. Reading fullReimbursementScope: counted-lines. " +
        "Full reimbursement past the out-of-pocket maximum: every benefit counted toward that maximum.",
    );
    expect(explained("ambulance", "fr").at(-1)).toBe(
      fr(
        "L’autre lecture paierait 90,00_$. Lecture fullReimbursementScope_: counted-lines. " +
          "Remboursement complet après le maximum à débourser_: toutes les garanties comptées dans ce maximum.",
      ),
    );
    expect(explained("drug-2", "fr")).toContain(
      fr(
        "100,00_$ − 0,00_$, ce qui reste du maximum annuel à débourser = 100,00_$, lecture fullReimbursementScope (REI-G7, §3.3 p. 8)",
      ),
    );
  });

  it("of another version is written as it is", () => {
    const other = {
      claim: "$& {paid}",
      submitted: "1.00",
      paid: "1.00",
      patient: "0.00",
      status: "toString",
      reasons: [{ code: "R_NEW", params: {}, article: "NEW-01" }],
      outOfPocketCounted: "0.00",
      underOther: { reading: "constructor", option: "valueOf", paid: "2.00" },
    } as unknown as Decision;
    expect(explain(other, "en")).toEqual([
      "Claim $& {paid} (toString): $1.00 paid of $1.00, $0.00 left to pay.",
      "R_NEW (NEW-01)",
      "The other reading would pay $2.00. Reading constructor: valueOf.",
    ]);
  });
});

describe("an adjudication", () => {
  it("is its decisions in order, what is left, its readings, its warnings and the reservation", () => {
    const claims: Claim[] = [
      { ...visit, amount: "50.00" },
      { ...at("2021-02-01", "ride"), benefit: "ambulance", amount: "10.00" },
    ];
    const result = adjudicate({ certificate, claims, usage: paidBefore });
    expect(explain(result, "en")).toEqual([
      "Claim visit (reduced): $8.00 paid of $50.00, $42.00 left to pay.",
      "The maximum is $30.00 per treatment. (REI-26, §3.3 p. 10)",
      "The maximum is $400.00 per calendar year: $8.00 of it was left. (REI-26, §3.3 p. 10)",
      "Claim ride: $8.00 paid of $10.00, $2.00 left to pay.",
      "Counted in the out-of-pocket maximum of the year: $2.00.",
      "Out-of-pocket maximum of 2021: $2.00 counted, $948.00 left.",
      "Chiropractic and osteopathy (person P-1): $0.00 left of $400.00 per calendar year on 2020-03-15; more from 2021-01-01 (REI-26, §3.3 p. 10)",
      "Reading fullReimbursementScope: drugs. Full reimbursement past the out-of-pocket maximum: drugs and pharmacy services only.",
      "Reading claimOrder: incurred. Order of the claims: by date of the expense.",
      "Reading maximaScope: person. Scope of the maxima: each insured person.",
      "Reading groupedDisciplines: shared. Disciplines listed together: one maximum for all of them.",
      "Claim ride: The benefits are printed from 2020-01-01 with no end, beside the rates of the year that ends on 2020-12-31. " +
        "They are taken to hold on; a later edition may have changed them. (GEN-01, §3 p. 6)",
      RESERVATION.en,
    ]);
    expect(explain(result, "fr").slice(3, 7)).toEqual(
      [
        "Réclamation ride_: payé 8,00_$ sur 10,00_$, reste à payer 2,00_$.",
        "Compté dans le maximum annuel à débourser_: 2,00_$.",
        "Maximum à débourser de 2021_: compté 2,00_$, reste 948,00_$.",
        "Chiropractie et ostéopathie (personne P-1)_: il reste 0,00_$ sur 400,00_$ par année civile le 2020-03-15; davantage dès le 2021-01-01 (REI-26, §3.3 p. 10)",
      ].map(fr),
    );
  });

  it("names every maximum, unit and part", () => {
    const english = explain(adjudicated, "en");
    const vision = "Glasses, contact lenses or laser vision correction (person P-1)";
    for (const text of [
      `${vision}: $0.00 left of $40.00 per 36 months (eye exams) on 2020-01-08; more from 2023-01-08 (REI-32a, §3.3 p. 10)`,
      "Compression stockings (person P-1): 0 pairs left of 3 pairs per calendar year on 2020-01-09; more from 2021-01-01 (REI-09, §3.3 p. 8)",
      "Basic dental care (person P-1): 0 exams left of 1 exam per 9 months (recall exams) on 2020-02-10; more from 2020-10-10 (DEN-10, §3.3 p. 12)",
      "Travel insurance with assistance (person P-1, trip $& {trip}): $0.00 left of $5,000,000.00 per trip on 2020-02-14 (REI-03, §3.3 p. 8)",
      "$80.00 capped at $48.00, what is left for the day = $48.00 (REI-24, §3.3 p. 9)",
      "$100.00 − $0.00, what is left of the out-of-pocket maximum = $100.00, reading fullReimbursementScope: drugs (REI-G7, §3.3 p. 8)",
      "$90.00 × 3 ÷ 4 = $67.50, rounded to the nearest cent (REI-09, §3.3 p. 8)",
      "$40.00 × 0.50 = $20.00, rounded to the nearest cent, reading laboratoryLimit: basic (DEN-11, §3.3 p. 12)",
    ]) {
      expect(english).toContain(text);
    }
    for (const text of [
      "Bas de contention (personne P-1)_: il reste 0 paire sur 3 paires par année civile le 2020-01-09; davantage dès le 2021-01-01 (REI-09, §3.3 p. 8)",
      "Soins dentaires de base (personne P-1)_: il reste 0 examen sur 1 examen par 9 mois (examens de rappel) le 2020-02-10; davantage dès le 2020-10-10 (DEN-10, §3.3 p. 12)",
    ]) {
      expect(explain(adjudicated, "fr")).toContain(fr(text));
    }
  });

  it("names whose a maximum is: a discipline’s, the certificate’s", () => {
    const claims: Claim[] = [{ ...visit, amount: "50.00", discipline: "osteopathy" }];
    const each = adjudicate({ certificate, claims }, { readings: { groupedDisciplines: "each" } });
    expect(explain(each, "en")).toContain(
      "Chiropractic and osteopathy (person P-1, osteopathy): $370.00 left of $400.00 per calendar year on 2020-03-15; more from 2021-01-01 (REI-26, §3.3 p. 10)",
    );
    const shared = adjudicate({ certificate, claims }, { readings: { maximaScope: "certificate" } });
    expect(explain(shared, "fr")).toContain(
      fr(
        "Chiropractie et ostéopathie (tout le certificat)_: il reste 370,00_$ sur 400,00_$ par année civile le 2020-03-15; davantage dès le 2021-01-01 (REI-26, §3.3 p. 10)",
      ),
    );
  });

  it("knows every operand and code, in the typography of French", () => {
    const sentences = explain(adjudicated, "fr").filter((text) => !text.includes("$&"));
    expect(sentences.length).toBeGreaterThan(70);
    for (const text of sentences) {
      const said = text.replace(/(, l|L)ecture \w+(\u00A0: [a-z-]+)?/g, "").replace(/^Réclamations? [^\u00A0]*/, "");
      expect(said).not.toMatch(/[a-z]-[a-z]|\bmonths\b|\bper\b|undefined|null|NaN|\[object|[{}'"]/);
      expect(said).not.toMatch(/ [:%$»?!]|« |[^\u00A0 ]%|\d\$|\$\d|\d\.\d\d /);
    }
    for (const text of explain(adjudicated, "en"))
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[\u00A0\u202F]/);
  });

  it("survives JSON, and keys that an app adds", () => {
    const travelled = { ...(JSON.parse(JSON.stringify(adjudicated)) as typeof adjudicated), total: 12, note: null };
    expect(explain(travelled, "fr")).toEqual(explain(adjudicated, "fr"));
  });

  it("of another version is written as it is", () => {
    const maximum = adjudicated.balances.maxima[0]!;
    const other = {
      ...adjudicated,
      decisions: [],
      balances: {
        outOfPocket: [],
        maxima: [
          {
            ...maximum,
            ...{
              person: "P",
              benefit: "valueOf",
              discipline: "toString",
              unit: "boxes",
              per: "decade",
              of: "constructor",
            },
            ...{ amount: "1", left: "1", on: "2020-01-01", moreOn: null, article: "NEW-01" },
          },
        ],
      },
      readings: {},
      warnings: [],
    } as unknown as typeof adjudicated;
    expect(explain(other, "en")).toEqual([
      "valueOf (person P, toString): 1 boxes left of 1 boxes decade (constructor) on 2020-01-01 (NEW-01)",
      RESERVATION.en,
    ]);
    const { months: _months, ...unsaid } = { ...other.balances.maxima[0]!, months: 0, per: "months" as const };
    expect(explain({ ...other, balances: { outOfPocket: [], maxima: [unsaid] } }, "en")[0]).toContain(
      "1 boxes months (",
    );
  });

  it("may be of very many claims", () => {
    const [first] = adjudicated.decisions;
    const many = { ...adjudicated, decisions: new Array<Decision>(20_000).fill(first!) };
    expect(explain(many, "en").length).toBeGreaterThan(60_000);
  });
});

describe("what remains", () => {
  it("is whether the person is covered, each maximum, the out-of-pocket maximum", () => {
    const on = "2020-03-01";
    expect(explain(remaining({ certificate, person: "P-1", benefit: "transport-lodging", on }), "en")).toEqual([
      "Transport and lodging (person P-1) on 2020-03-01: reimbursed at 80%.",
      "Transport and lodging (person P-1): $48.00 left of $48.00 per day on 2020-03-01 (REI-24, §3.3 p. 9)",
      "Transport and lodging (person P-1): $1,000.00 left of $1,000.00 per calendar year on 2020-03-01 (REI-24, §3.3 p. 9)",
      "Out-of-pocket maximum of 2020: $0.00 counted, $950.00 left.",
      "Reading fullReimbursementScope: drugs. Full reimbursement past the out-of-pocket maximum: drugs and pharmacy services only.",
      "Reading countedWhenCapped: with-what-was-paid. Capped expenses counted toward the out-of-pocket maximum: the coinsurance that goes with the amount paid.",
      "Reading maximaScope: person. Scope of the maxima: each insured person.",
      RESERVATION.en,
    ]);
  });

  it("says why the person is not covered", () => {
    const glasses = remaining({ certificate, person: "P-2", benefit: "vision", on: "2021-03-01" });
    const sentences = explain(glasses, "fr");
    expect(sentences.slice(0, 2)).toEqual(
      [
        "Lunettes, lentilles cornéennes ou correction visuelle au laser (personne P-2), le 2021-03-01_: non couvert.",
        "La garantie n’est pas couverte au niveau Santé I, celui de cette personne à la date des frais. (REI-32a, §3.3 p. 10)",
      ].map(fr),
    );
    expect(sentences.at(-2)).toMatch(/^Les prestations sont imprimées à compter du 2020-01-01/);
    expect(sentences.at(-1)).toBe(RESERVATION.fr);
    expect(sentences.join()).not.toMatch(/Maximum à débourser|il reste/);
  });

  it("is unknown where no benefit is printed", () => {
    const wig = remaining({ certificate, person: "P-1", benefit: "wig", on: "2019-12-31" });
    expect(explain(wig, "en").slice(0, 2)).toEqual([
      "Wig (person P-1) on 2019-12-31: unknown.",
      "The benefit schedule, which starts on 2020-01-01, says nothing of that date: what was payable is not known. (GEN-01, §3 p. 6)",
    ]);
    expect(explain(wig, "fr")[0]).toBe(fr("Prothèse capillaire (personne P-1), le 2019-12-31_: indéterminé."));
  });
});

describe("a benefit schedule", () => {
  it("is its level, a sentence for each line, the out-of-pocket maximum", () => {
    const english = explain(benefitSchedule({ level: 3, on: "2020-03-01" }), "en");
    expect(english).toHaveLength(37);
    expect(english[0]).toBe("Benefits at Santé III on 2020-03-01.");
    for (const text of [
      "Eligible drugs and pharmacy services: 80%, medical prescription required, counted in the out-of-pocket maximum, 100% beyond it (REI-01, §3.3 p. 8)",
      "Hearing aid: 80%, at most $480.00 per 48 months (REI-05, §3.3 p. 8)",
      "Compression stockings: 80%, at most 3 pairs per calendar year, medical prescription required (REI-09, §3.3 p. 8)",
      "Medical cannabis: 80%, at most $2,000.00 per calendar year, medical prescription required, prior authorization required (REI-10, §3.3 p. 8)",
      "Hospital bed for use at home: 80%, medical prescription required, rental, or purchase when it costs less (REI-18, §3.3 p. 9)",
      "Chiropractic and osteopathy: 80%, at most $30.00 per treatment, at most $32.00 per X-ray, at most $400.00 per calendar year (REI-26, §3.3 p. 10)",
      "Wig: 80%, at most $300.00 for life, medical prescription required (REI-22, §3.3 p. 9)",
      "Restorative dental care: 60%, at most $1,000.00 per calendar year (DEN-09, §3.3 p. 12)",
    ]) {
      expect(english).toContain(text);
    }
    expect(english.slice(-2)).toEqual([
      "Out-of-pocket maximum per certificate and calendar year: $950.00.",
      RESERVATION.en,
    ]);
  });

  it("is in French too, with what is not covered and its warning", () => {
    const french = explain(benefitSchedule({ level: 1, on: "2021-03-01" }), "fr");
    expect(french[0]).toBe("Remboursement en Santé I le 2021-03-01.");
    expect(french).toContain(fr("Appareil auditif_: non couvert (REI-05, §3.3 p. 8)"));
    expect(french).toContain(
      fr(
        "Soins dentaires de base_: 80_%, au plus 1 examen par 9 mois (examens de rappel), au plus 1 examen par 36 mois (examens complets), frais de laboratoire jusqu’à 50_% des honoraires (DEN-08, §3.3 p. 12)",
      ),
    );
    expect(french.at(-3)).toBe(fr("Maximum à débourser par certificat et année civile_: 950,00_$."));
    expect(french.at(-2)).toMatch(/^Les prestations sont imprimées à compter du 2020-01-01/);
    expect(explain(benefitSchedule({ level: 3, on: "2020-03-01" }), "fr").join()).toContain(
      fr(
        "au plus 40,00_$ par 12 mois (examens de la vue, moins de 13 ans), au plus 160,00_$ par 12 mois (moins de 13 ans)",
      ),
    );
    const other = { ...benefitSchedule({ level: 1, on: "2020-03-01" }), level: 9 as 1, lines: [] };
    expect(explain(other, "en")[0]).toBe("Benefits at 9 on 2020-03-01.");
  });
});

describe("explain refuses by name", () => {
  const step = STEPS.table;

  const whole = "issue, warning, reason, step, error or result";
  const range = { minimum: 0, maximum: 10_000 };
  const nothing = quote({ ...job, health: null });
  const premium = dentalPremium({ on: "2020-03-15", status: "family" });
  const contribution = employerContribution({ on: "2020-03-15", status: "family", salaryScaleMaximum: 1, workTime: 1 });
  const tax = premiumTax({ on: "2020-03-15", employer: 1, employee: 1 });
  const type = (expected: string, received: string) => ({ expected, received });
  const decision = adjudicated.decisions[0]!;
  const { balances } = adjudicated;
  const rest = remaining({ certificate, person: "P-1", benefit: "ambulance", on: "2020-03-15" });
  const schedule = benefitSchedule({ level: 3, on: "2020-03-15" });
  const balance = balances.maxima[0]!;
  const warned = { code: "W_FEE_GUIDE", params: {}, article: null };
  const many = { minimum: 0, maximum: 100_000 };

  it.each<[subject: unknown, code: ErrorCode, path: string[], params: Issue["params"]]>([
    [null, "E_TYPE", [], type(whole, "null")],
    [undefined, "E_MISSING", [], {}],
    [{}, "E_TYPE", [], type(whole, "object")],
    ["E_TYPE", "E_TYPE", [], type(whole, "string")],
    [() => 1, "E_TYPE", [], type(whole, "function")],
    [[step, {}], "E_TYPE", ["1"], type("issue, warning, reason, step, interval or refused request", "object")],
    [[null], "E_TYPE", ["0"], type("issue, warning, reason, step, interval or refused request", "null")],
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
    [{ ...warned, claims: "C-1" }, "E_TYPE", ["claims"], type("array", "string")],
    [{ ...warned, claims: [1] }, "E_TYPE", ["claims", "0"], type("string", "number")],
    [{ ...warned, claims: new Array(100_001) }, "E_INTEGER_RANGE", ["claims", "length"], many],
    [{ ...decision, claim: 1 }, "E_TYPE", ["claim"], type("string", "number")],
    [{ ...decision, paid: 40 }, "E_TYPE", ["paid"], type("string", "number")],
    [{ ...decision, patient: "1,00" }, "E_NUMBER_FORMAT", ["patient"], {}],
    [{ ...decision, status: undefined }, "E_MISSING", ["status"], {}],
    [{ ...decision, reasons: null }, "E_TYPE", ["reasons"], type("array", "null")],
    [{ ...decision, reasons: [{ params: {}, article: null }] }, "E_MISSING", ["reasons", "0", "code"], {}],
    [{ ...decision, steps: {} }, "E_TYPE", ["steps"], type("array", "object")],
    [{ ...decision, underOther: null }, "E_TYPE", ["underOther"], type("object", "null")],
    [{ ...decision, underOther: { reading: "x", option: "y" } }, "E_MISSING", ["underOther", "paid"], {}],
    [{ ...adjudicated, decisions: {} }, "E_TYPE", ["decisions"], type("array", "object")],
    [{ ...adjudicated, decisions: [decision, 1] }, "E_TYPE", ["decisions", "1"], type("object", "number")],
    [{ ...adjudicated, decisions: new Array(100_001) }, "E_INTEGER_RANGE", ["decisions", "length"], many],
    [{ ...adjudicated, balances: [] }, "E_TYPE", ["balances"], type("object", "array")],
    [
      { ...adjudicated, balances: { ...balances, outOfPocket: [{ year: "2020", counted: "0.00", left: "0.00" }] } },
      "E_TYPE",
      ["balances", "outOfPocket", "0", "year"],
      type("number", "string"),
    ],
    [
      { ...adjudicated, balances: { ...balances, maxima: [{ ...balance, moreOn: undefined }] } },
      "E_MISSING",
      ["balances", "maxima", "0", "moreOn"],
      {},
    ],
    [{ ...rest, rate: "80 %" }, "E_NUMBER_FORMAT", ["rate"], {}],
    [{ ...rest, rate: "x0.80" }, "E_NUMBER_FORMAT", ["rate"], {}],
    [{ ...rest, rate: 0.8 }, "E_TYPE", ["rate"], type("string", "number")],
    [{ ...rest, outOfPocket: undefined }, "E_MISSING", ["outOfPocket"], {}],
    [{ ...rest, maxima: [{ ...balance, left: "-1" }] }, "E_NUMBER_FORMAT", ["maxima", "0", "left"], {}],
    [{ ...rest, maxima: new Array(100_001) }, "E_INTEGER_RANGE", ["maxima", "length"], many],
    [{ ...schedule, lines: null }, "E_TYPE", ["lines"], type("array", "null")],
    [
      { ...schedule, lines: [{ ...schedule.lines[0], prescription: "no" }] },
      "E_TYPE",
      ["lines", "0", "prescription"],
      type("boolean", "string"),
    ],
    [{ ...schedule, level: "III" }, "E_TYPE", ["level"], type("number", "string")],
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
  const leave = { from: "2020-07-05", returned: null };
  const deferred = deferredSalary({
    from: "2020-01-05",
    until: "2021-01-02",
    agreedSalary: "41600.00",
    toldInsurer: null,
    leave,
  });
  const history = coverageHistory({
    member: {
      id: "P-1",
      birthDate: "1985-06-01",
      insurableSalary: "35000",
      salaryScaleMaximum: "39000",
      workTime: "1",
      ltd: null,
    },
    dependants: [],
    events: [
      { type: "eligible", on: "2020-11-05" },
      { type: "salary-changed", on: "2020-11-10", insurableSalary: "40000" },
      { type: "dental-end-requested", on: "2020-11-20", receivedByEmployer: "2020-11-20" },
    ],
    until: "2020-12-31",
  });
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

  it.each<[what: string, result: object]>([
    ["a quote", whole],
    ["an adjudication", adjudicated],
    ["a decision", adjudicated.decisions[2]!],
    ["what remains", remaining({ certificate, person: "P-2", benefit: "vision", on: "2021-03-01" })],
    ["a benefit schedule", benefitSchedule({ level: 3, on: "2021-03-01" })],
    ["a history", history],
    ["an interval", history.plans.life[0]!],
    ["a refused request", history.refused[0]!],
    ["a deferred-salary leave", deferred],
  ])("on %s with anything in one of its places", (_what, result) => {
    const places = placesOf(result);
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, fc.constantFrom(...LANGUAGES), (place, value, language) => {
        holds(replaced(result, place, value), language);
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
