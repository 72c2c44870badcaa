import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjudicate,
  AGE_BANDS,
  attempt,
  BENEFITS,
  benefitSchedule,
  compareScenarios,
  dentalPremium,
  editionOn,
  listArticles,
  quote,
  remaining,
  SALARY_CLASSES,
  SCENARIOS,
  scenarioParts,
  STATUSES,
  type BenefitCode,
  type Certificate,
  type Claim,
  type Edition,
  type Maximum,
} from "../src/index.js";
import * as schema from "../src/schema.js";
import { parseEdition } from "../src/schema.js";
import { fullMember } from "./properties/arbitraries.js";

const printed = editionOn("2020-01-01");
const cents = (text: string) => Number(text.replace(".", ""));
const codes = (work: () => unknown) => {
  const result = attempt(work);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("the built-in editions", () => {
  test("one for each day of 2020, none around it: no gap, no overlap (P-12)", () => {
    for (let day = 0; day < 366; day++) {
      expect(editionOn(new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)).id).toBe("2020");
    }
    expect(codes(() => editionOn("2019-12-31"))).toEqual(["E_NO_PRINTED_RATE "]);
    expect(codes(() => editionOn("2021-01-01"))).toEqual(["E_NO_PRINTED_RATE "]);
  });

  test("are frozen all the way down, and plain", () => {
    const parts: unknown[] = [printed];
    for (const part of parts) {
      if (typeof part !== "object" || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      parts.push(...(Object.values(part) as unknown[]));
    }
    expect(parts.length).toBeGreaterThan(200);
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
  });

  // Where each table is printed, and what it counts: read off the brochure, §3.3.
  test.each([
    ["healthPremiums", "dollars-per-pay-period", 11],
    ["employerContributions", "dollars-per-pay-period", 11],
    ["salaryScaleThreshold", "dollars-per-year", 11],
    ["fullContributionWorkTime", "share-of-full-time", 11],
    ["reducedContribution", "share-of-contribution", 11],
    ["premiumTax", "share-of-premium", 11],
    ["dentalPremiums", "dollars-per-pay-period", 12],
    ["basicLifeRate", "share-of-annual-insurable-salary", 13],
    ["dependantsLifePremium", "dollars-per-pay-period", 13],
    ["lifeRatesPerThousand", "dollars-per-1000-per-pay-period", 13],
    ["lifeRatesOfSalary", "share-of-annual-insurable-salary", 14],
    ["disabilityRates", "share-of-annual-insurable-salary", 15],
    ["payPeriodsPerYear", "pay-periods-per-year", 15],
  ] as const)("%s: its unit, page and dates", (name, unit, page) => {
    const table = printed[name];
    expect(table).toMatchObject({ unit, from: "2020-01-01", until: "2020-12-31", checkedOn: "2026-11-21" });
    expect(table.source).toMatchObject({ section: "3.3", page, pageInferred: true });
    const articles = new Map(listArticles().map((article) => [article.id, article]));
    for (const id of table.source.articles) expect(articles.get(id)?.status).toBe("implemented");
    expect(articles.get(table.source.articles[0] as string)).toMatchObject({ section: "3.3", page });
    for (const text of [table.title.fr, table.title.en]) expect(text.length).toBeGreaterThan(10);
  });

  test.each([
    ["healthBenefits", "share-of-eligible-expense", 8],
    ["outOfPocketMaximum", "dollars-per-calendar-year", 8],
    ["dentalBenefits", "share-of-eligible-expense", 12],
    ["laboratoryLimit", "share-of-fee", 12],
    ["lifeBenefits", "times-annual-insurable-salary", 13],
    ["dismembermentShares", "share-of-annual-insurable-salary", 13],
    ["dependantsLifeBenefits", "dollars-per-death", 13],
    ["disabilityBenefits", "share-of-net-employer-benefit", 15],
  ] as const)("%s: its unit and page; its start, and no end", (name, unit, page) => {
    const table = printed[name];
    expect(table).toMatchObject({ unit, from: "2020-01-01", until: null, checkedOn: "2026-11-22" });
    expect(table.source).toMatchObject({ section: "3.3", page, pageInferred: true });
    const articles = new Map(listArticles().map((article) => [article.id, article]));
    for (const id of table.source.articles) expect(articles.get(id)?.status).toBe("implemented");
    for (const text of [table.title.fr, table.title.en]) expect(text.length).toBeGreaterThan(10);
  });

  test("have every table in these tests", () => {
    expect(Object.keys(printed)).toHaveLength(3 + 13 + 8);
  });

  test("the figures that are conditions, as printed", () => {
    expect(printed.salaryScaleThreshold.values).toBe("40000.00");
    expect(printed.fullContributionWorkTime.values).toBe("0.70");
    expect(printed.reducedContribution.values).toBe("0.50");
    expect(printed.premiumTax.values).toBe("0.09");
    expect(printed.payPeriodsPerYear.values).toBe("26");
  });
});

describe("an edition of one's own", () => {
  const other = (change: Partial<Edition>): Edition => parseEdition({ ...printed, id: "other", ...change });

  test("prices what it says, over its own dates, and is named", () => {
    const edition = other({
      from: "2021-01-01",
      until: "2021-12-31",
      ...(Object.fromEntries(
        Object.entries(printed)
          .filter(([, part]) => typeof part === "object")
          .map(([name, table]) => [name, { ...(table as object), from: "2021-01-01", until: "2021-12-31" }]),
      ) as Partial<Edition>),
      dentalPremiums: {
        ...printed.dentalPremiums,
        from: "2020-06-01",
        until: "2022-12-31",
        values: { individual: "1.00", "single-parent": "2.00", family: "3.00" },
      },
    });
    const premium = dentalPremium({ on: "2021-01-01", status: "single-parent" }, { edition });
    expect(premium).toMatchObject({ edition: "other", total: "2.00" });
    expect(codes(() => dentalPremium({ on: "2020-12-31", status: "family" }, { edition }))).toEqual([
      "E_NO_PRINTED_RATE on",
    ]);
    expect(codes(() => dentalPremium({ on: "2022-01-01", status: "family" }, { edition }))).toEqual([
      "E_NO_PRINTED_RATE on",
    ]);
  });

  test("the printed one, through JSON, is the same edition", () => {
    const edition = parseEdition(JSON.parse(JSON.stringify(printed)));
    expect(edition).toEqual(printed);
    fc.assert(
      fc.property(fullMember, (member) => {
        expect(quote(member, { edition })).toEqual(quote(member));
      }),
      { numRuns: 50 },
    );
  });

  test("leaves its input as it was, and does not follow it", () => {
    const input = structuredClone(printed) as Edition & { id: string };
    const edition = parseEdition(input);
    expect(Object.isFrozen(input)).toBe(false);
    input.dentalPremiums.values.family = "99.99";
    expect(dentalPremium({ on: "2020-01-01", status: "family" }, { edition }).total).toBe("40.00");
  });

  test("is refused by the functions until it has been parsed", () => {
    const one = fc.sample(fullMember, 1)[0] as Parameters<typeof quote>[0];
    for (const edition of [
      { ...printed },
      structuredClone(printed),
      JSON.parse(JSON.stringify(printed)),
      {},
      null,
      "2020",
    ]) {
      expect(codes(() => quote(one, { edition: edition as Edition }))).toEqual([
        "E_EDITION_NOT_PARSED context.edition",
      ]);
    }
    expect(quote(one, { edition: editionOn("2020-05-05") })).toEqual(quote(one));
  });

  test("with figures too fine for whole numbers is priced by decimals, exactly", () => {
    const edition = other({
      disabilityRates: { ...printed.disabilityRates, values: { F: "0.01102345", O: "0.33333333", "O+": "1.00000001" } },
    });
    const member = {
      on: "2020-01-05",
      insurableSalary: "999999999.99",
      salaryScaleMaximum: "0",
      workTime: "1",
      health: "exempt",
    } as const;
    // By hand: 999,999,999.99 × 0.01102345 ÷ 26 = 423,978.846149605…; × 0.33333333 ÷ 26 = 12,820,512.69217948…; × 1.00000001 ÷ 26 = 38,461,538.84576923…
    expect(quote({ ...member, ltd: "F" }, { edition }).total).toBe("423978.85");
    expect(quote({ ...member, ltd: "O" }, { edition }).total).toBe("12820512.69");
    expect(quote({ ...member, ltd: "O+" }, { edition }).total).toBe("38461538.85");
  });

  test("raising one figure never lowers a total (P-19)", () => {
    const member = fc.sample(fullMember, 3)[0] as Parameters<typeof quote>[0];
    const before = cents(quote({ ...member, workTime: "1" }).total);
    for (const status of STATUSES) {
      const values = { ...printed.dentalPremiums.values, [status]: "77.77" };
      const edition = other({ dentalPremiums: { ...printed.dentalPremiums, values } });
      expect(cents(quote({ ...member, workTime: "1" }, { edition }).total)).toBeGreaterThanOrEqual(before);
    }
    for (const scenario of SCENARIOS) {
      const values = { ...printed.healthPremiums.values, [scenario]: "200.00" };
      const edition = other({ healthPremiums: { ...printed.healthPremiums, values } });
      for (const { scenario: priced, total } of compareScenarios(open(member), { edition })) {
        const without = compareScenarios(open(member)).find((one) => one.scenario === priced);
        if (priced === scenario) expect(cents(total)).toBeGreaterThan(cents(without?.total as string));
        else expect(total).toBe(without?.total);
      }
    }
  });
});

describe("parseEdition refuses", () => {
  const values = <Name extends "healthPremiums" | "dentalPremiums">(name: Name, change: object) => ({
    ...printed,
    [name]: { ...printed[name], values: { ...printed[name].values, ...change } },
  });

  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["E_MISSING "]],
    ["a number", 2020, ["E_TYPE "]],
    ["an instance", Object.assign(new Map(), printed), ["E_TYPE "]],
    ["an array", [], ["E_TYPE "]],
    ["a missing scenario", values("healthPremiums", { N: undefined }), ["E_MISSING healthPremiums.values.N"]],
    ["a sixteenth", values("healthPremiums", { P: "1.00" }), ["E_UNKNOWN_KEY healthPremiums.values.P"]],
    ["a number for a figure", values("healthPremiums", { N: 128.21 }), ["E_TYPE healthPremiums.values.N"]],
    ["one decimal", values("dentalPremiums", { family: "40.0" }), ["E_EDITION_FIGURE dentalPremiums.values.family"]],
    ["a sign", values("dentalPremiums", { family: "-40.00" }), ["E_EDITION_FIGURE dentalPremiums.values.family"]],
    ["an unknown key", { ...printed, extra: 1 }, ["E_UNKNOWN_KEY extra"]],
    [
      "no source",
      { ...printed, dentalPremiums: { ...printed.dentalPremiums, source: undefined } },
      ["E_MISSING dentalPremiums.source"],
    ],
    [
      "another unit",
      { ...printed, dentalPremiums: { ...printed.dentalPremiums, unit: "dollars-per-year" } },
      ["E_CHOICE dentalPremiums.unit"],
    ],
    ["an impossible day", { ...printed, from: "2020-02-30" }, ["E_DATE_INVALID from"]],
    ["a day out of range", { ...printed, from: "1899-12-31" }, ["E_DATE_RANGE from"]],
    ["dates the wrong way round", { ...printed, from: "2020-12-31", until: "2020-01-01" }, ["E_EDITION_DATES until"]],
    [
      "a table that ends before the edition",
      { ...printed, dentalPremiums: { ...printed.dentalPremiums, until: "2020-12-30" } },
      ["E_EDITION_DATES dentalPremiums"],
    ],
    [
      "a table that starts after it",
      { ...printed, premiumTax: { ...printed.premiumTax, from: "2020-01-02" } },
      ["E_EDITION_DATES premiumTax"],
    ],
    [
      "a share above one",
      { ...printed, reducedContribution: { ...printed.reducedContribution, values: "1.50" } },
      ["E_EDITION_FIGURE reducedContribution.values"],
    ],
    [
      "no periods",
      { ...printed, payPeriodsPerYear: { ...printed.payPeriodsPerYear, values: "0" } },
      ["E_EDITION_FIGURE payPeriodsPerYear.values"],
    ],
    ["an empty name", { ...printed, id: "" }, ["E_EDITION_FIGURE id"]],
  ])("%s", (_, edition, expected) => {
    expect(codes(() => parseEdition(edition))).toEqual(expected);
  });

  test("an employer contribution above a premium, naming the scenario", () => {
    const result = attempt(() => parseEdition(values("healthPremiums", { A: "5.27" })));
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: "E_EDITION_CONTRIBUTION",
          path: ["employerContributions", "values", "below-40000", "individual"],
          params: { scenario: "A" },
          article: "PRM-11",
        },
      ],
    });
    expect(codes(() => parseEdition(values("healthPremiums", { A: "5.28" })))).toEqual([]);
  });

  test("a cycle, and what is nested too deep", () => {
    const cycle: Record<string, unknown> = { ...printed };
    cycle["self"] = cycle;
    expect(codes(() => parseEdition(cycle))).toContainEqual(expect.stringMatching(/^E_TOO_DEEP/));
  });

  test("all its problems at once", () => {
    const broken = { ...values("healthPremiums", { A: 1, B: "x" }), id: 3, more: true };
    expect(codes(() => parseEdition(broken))).toEqual([
      "E_TYPE healthPremiums.values.A",
      "E_EDITION_FIGURE healthPremiums.values.B",
      "E_TYPE id",
      "E_UNKNOWN_KEY more",
    ]);
  });
});

test("the printed contributions follow status and class, and never the level (PRM-07, PRM-08)", () => {
  for (const salaryClass of SALARY_CLASSES) {
    const { individual, family, ...rest } = printed.employerContributions.values[salaryClass];
    expect(rest["single-parent"]).toBe(family);
    expect(cents(individual)).toBeLessThan(cents(family));
  }
});

test("no rate falls with age, and smokers never pay less, in both life tables", () => {
  for (const table of [printed.lifeRatesPerThousand.values, printed.lifeRatesOfSalary.values]) {
    for (const sex of ["male", "female"] as const) {
      AGE_BANDS.forEach((band, index) => {
        const { smoker, nonSmoker } = table[band][sex];
        expect(cents(smoker)).toBeGreaterThan(cents(nonSmoker));
        const before = AGE_BANDS[index - 1];
        if (before === undefined) return;
        expect(cents(smoker)).toBeGreaterThanOrEqual(cents(table[before][sex].smoker));
        expect(cents(nonSmoker)).toBeGreaterThanOrEqual(cents(table[before][sex].nonSmoker));
      });
    }
  }
  expect(scenarioParts("A").status).toBe("individual");
});

function open({ health: _, ...member }: Parameters<typeof quote>[0]) {
  return member;
}

describe("the benefits of parseEdition", () => {
  const issues = (edition: unknown): unknown => {
    const result = attempt(() => parseEdition(edition));
    return result.ok ? [] : result.issues;
  };
  const line = (code: BenefitCode, change: object) => {
    const name = code.startsWith("dental-") ? "dentalBenefits" : "healthBenefits";
    const values: Record<string, object> = printed[name].values;
    return { ...printed, [name]: { ...printed[name], values: { ...values, [code]: { ...values[code], ...change } } } };
  };
  const at = (code: BenefitCode) => [code.startsWith("dental-") ? "dentalBenefits" : "healthBenefits", "values", code];

  // What may be counted on which line: each unit, period, part and age on every line.
  const DOLLARS = "10.00";
  const FORMS: [string, Maximum, readonly BenefitCode[]][] = [
    ["a treatment", { amount: DOLLARS, per: "treatment" }, BENEFITS],
    ["an X-ray", { amount: DOLLARS, per: "x-ray" }, ["chiropractic-osteopathy"]],
    ["a day", { amount: DOLLARS, per: "day" }, BENEFITS],
    ["a trip", { amount: DOLLARS, per: "trip" }, ["travel-insurance", "trip-cancellation"]],
    ["a year", { amount: "0.00", per: "calendar-year" }, BENEFITS],
    ["a lifetime", { amount: "999999999.99", per: "lifetime" }, BENEFITS],
    ["months", { amount: DOLLARS, per: "months", months: 1 }, BENEFITS],
    ["the most months", { amount: DOLLARS, per: "months", months: 600 }, BENEFITS],
    ["an age", { amount: DOLLARS, per: "calendar-year", age: "under-13" }, ["vision"]],
    ["eye exams", { amount: DOLLARS, per: "months", months: 12, of: "exam", age: "13-and-over" }, ["vision"]],
    ["the substance injected", { amount: DOLLARS, per: "treatment", of: "substance" }, ["sclerosing-injection"]],
    ["the substance of a year", { amount: DOLLARS, per: "calendar-year", of: "substance" }, []],
    ["the substance by pairs", { amount: "1", unit: "pairs", per: "treatment", of: "substance" }, []],
    ["pairs of a year", { amount: "3", unit: "pairs", per: "calendar-year" }, ["compression-stockings"]],
    ["pairs of months", { amount: "99", unit: "pairs", per: "months", months: 12 }, ["compression-stockings"]],
    ["pairs of a lifetime", { amount: "1", unit: "pairs", per: "lifetime" }, ["compression-stockings"]],
    ["recall exams", { amount: "1", unit: "exams", per: "months", months: 9, of: "recall-exam" }, ["dental-basic"]],
    ["complete exams", { amount: "2", unit: "exams", per: "months", months: 9, of: "complete-exam" }, ["dental-basic"]],
    ["months that are not told", { amount: DOLLARS, per: "months" }, []],
    ["months of a year", { amount: DOLLARS, per: "calendar-year", months: 12 }, []],
    ["whole dollars", { amount: "10", per: "calendar-year" }, []],
    ["cents of pairs", { amount: "3.00", unit: "pairs", per: "calendar-year" }, []],
    ["cents of exams", { amount: "1.00", unit: "exams", per: "months", months: 9, of: "recall-exam" }, []],
    ["pairs a day", { amount: "3", unit: "pairs", per: "day" }, []],
    ["pairs a treatment", { amount: "3", unit: "pairs", per: "treatment" }, []],
    ["pairs of a trip", { amount: "3", unit: "pairs", per: "trip" }, []],
    ["pairs of exams", { amount: "3", unit: "pairs", per: "months", months: 9, of: "recall-exam" }, []],
    ["eye exams a year", { amount: DOLLARS, per: "calendar-year", of: "exam" }, []],
    ["dollars an eye exam", { amount: DOLLARS, per: "treatment", of: "exam" }, []],
    ["eye exams by number", { amount: "1", unit: "exams", per: "months", months: 12, of: "exam" }, []],
    ["recall exams in dollars", { amount: DOLLARS, per: "months", months: 9, of: "recall-exam" }, []],
    ["recall exams a year", { amount: "1", unit: "exams", per: "calendar-year", of: "recall-exam" }, []],
    ["any exams", { amount: "1", unit: "exams", per: "months", months: 9 }, []],
  ];
  test.each(FORMS)("a maximum of %s", (_, maximum, lines) => {
    const held = BENEFITS.filter((code) => {
      const found = issues(line(code, { maxima: [{ amount: DOLLARS, per: "day" }, maximum] }));
      const refusal = { code: "E_EDITION_MAXIMUM", path: [...at(code), "maxima", 1], params: {}, article: "GEN-01" };
      if (lines.includes(code)) expect(found, code).toEqual([]);
      else expect(found, code).toEqual([refusal]);
      return (found as unknown[]).length === 0;
    });
    expect(held).toEqual(BENEFITS.filter((code) => lines.includes(code)));
  });

  test("a maximum whose own figures are not of their form", () => {
    const refused = (maximum: object) => codes(() => parseEdition(line("drugs", { maxima: [maximum] })));
    const path = "healthBenefits.values.drugs.maxima.0";
    expect(refused({ amount: "10.0", per: "day" })).toEqual([`E_EDITION_FIGURE ${path}.amount`]);
    expect(refused({ amount: 10, per: "day" })).toEqual([`E_TYPE ${path}.amount`]);
    expect(
      codes(() =>
        parseEdition(line("compression-stockings", { maxima: [{ amount: "0", unit: "pairs", per: "lifetime" }] })),
      ),
    ).toEqual(["E_EDITION_FIGURE healthBenefits.values.compression-stockings.maxima.0.amount"]);
    expect(refused({ amount: "10.00" })).toEqual([`E_MISSING ${path}.per`]);
    expect(refused({ amount: "10.00", per: "week" })).toEqual([`E_CHOICE ${path}.per`]);
    expect(refused({ amount: "10.00", per: "months", months: 0 })).toEqual([`E_EDITION_FIGURE ${path}.months`]);
    expect(refused({ amount: "10.00", per: "months", months: 601 })).toEqual([`E_EDITION_FIGURE ${path}.months`]);
    expect(refused({ amount: "10.00", per: "months", months: 1.5 })).not.toEqual([]);
  });

  test.each(["0.0", "0.00", "0.00000000"])("a rate of %s, which would be divided by", (rate) => {
    const rates = { 1: rate, 2: "0.80", 3: null };
    expect(issues(line("drugs", { rates }))).toEqual([
      {
        code: "E_EDITION_FIGURE",
        path: [...at("drugs"), "rates", "1"],
        params: { example: "0.80" },
        article: "GEN-01",
      },
    ]);
    expect(codes(() => parseEdition(line("dental-basic", { rate })))).toEqual([
      "E_EDITION_FIGURE dentalBenefits.values.dental-basic.rate",
    ]);
  });

  test.each(["0.00000001", "0.10", "0.8", "1.0", "1.00000000"])("a rate of %s is one", (rate) => {
    expect(issues(line("drugs", { rates: { 1: rate, 2: rate, 3: null } }))).toEqual([]);
  });

  test.each(["1.01", "2.00", "1", "0.000000001", "00.80", "80", "", ".8", "0,80"])("a rate of '%s' is none", (rate) => {
    expect(codes(() => parseEdition(line("drugs", { rates: { 1: rate, 2: rate, 3: rate } })))).toHaveLength(3);
  });

  test("100 % beyond the out-of-pocket maximum, on a line that is not counted in it", () => {
    expect(issues(line("glucometer", { fullBeyondOutOfPocket: true }))).toEqual([
      { code: "E_MISSING", path: [...at("glucometer"), "outOfPocket"], params: {}, article: "REI-G6" },
    ]);
    expect(issues(line("glucometer", { fullBeyondOutOfPocket: true, outOfPocket: true }))).toEqual([]);
  });

  test("a line too few, and one too many", () => {
    expect(codes(() => parseEdition(line("dental-basic", { rate: undefined })))).toEqual([
      "E_MISSING dentalBenefits.values.dental-basic.rate",
    ]);
    const { drugs: __, ...fewer } = printed.healthBenefits.values;
    const health = (values: object) => ({ ...printed, healthBenefits: { ...printed.healthBenefits, values } });
    expect(codes(() => parseEdition(health(fewer)))).toEqual(["E_MISSING healthBenefits.values.drugs"]);
    expect(codes(() => parseEdition(health({ ...printed.healthBenefits.values, dentures: {} })))).toEqual([
      "E_UNKNOWN_KEY healthBenefits.values.dentures",
    ]);
  });

  test("what is refused of a claim under another schedule is told in its own figures", () => {
    const edition = parseEdition({
      ...line("hearing-aid", { maxima: [{ amount: "100.00", per: "months", months: 2 }] }),
      id: "own",
    });
    const certificate = {
      id: "C",
      persons: [{ id: "P", role: "member", birthDate: "1980-01-01" }],
      coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
    } as const;
    const bill = { person: "P", benefit: "hearing-aid", incurred: "2020-03-15", received: "2020-03-15" } as const;
    const { decisions, usage } = adjudicate({ certificate, claims: [{ ...bill, id: "1", amount: 200 }] }, { edition });
    expect(decisions).toMatchObject([
      { paid: "100.00", reasons: [{ params: { maximum: "100.00", months: 2, left: "100.00" } }] },
    ]);
    const left = remaining({ certificate, person: "P", benefit: "hearing-aid", on: "2020-05-14", usage }, { edition });
    expect(left).toMatchObject({ edition: "own", maxima: [{ left: "0.00", moreOn: "2020-05-15" }] });
  });

  test.each([
    ["priorAuthorization", "medical-cannabis"],
    ["rentalOrPurchase", "hospital-bed"],
  ] as const)("%s on another line than %s, whose claims alone tell what it asks", (mark, own) => {
    for (const code of BENEFITS) {
      const found = issues(line(code, { [mark]: true }));
      if (code === own) expect(found).toEqual([]);
      else if (code.startsWith("dental-"))
        expect(found).toMatchObject([{ code: "E_UNKNOWN_KEY", path: [...at(code), mark] }]);
      else
        expect(found).toEqual([{ code: "E_EDITION_MARK", path: [...at(code), mark], params: {}, article: "GEN-01" }]);
    }
    expect(issues(line(own, { [mark]: undefined }))).toEqual([]);
  });

  test("both marks on two wrong lines, each where it is", () => {
    const marks = { priorAuthorization: true, rentalOrPurchase: true };
    expect(codes(() => parseEdition(line("hospital-bed", marks)))).toEqual([
      "E_EDITION_MARK healthBenefits.values.hospital-bed.priorAuthorization",
    ]);
    expect(codes(() => parseEdition(line("wig", marks)))).toEqual([
      "E_EDITION_MARK healthBenefits.values.wig.priorAuthorization",
      "E_EDITION_MARK healthBenefits.values.wig.rentalOrPurchase",
    ]);
  });

  const certificate: Certificate = {
    id: "C",
    persons: [{ id: "P", role: "member", birthDate: "1980-01-01" }],
    coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" }, dental: "individual" }],
  };
  const under = (edition: unknown, ...claims: object[]) => {
    const bill = { person: "P", incurred: "2020-03-15", received: "2020-03-15", amount: "100.00", prescription: true };
    const filled = claims.map((claim, id) => ({ id: String(id), ...bill, ...claim })) as unknown as Claim[];
    return adjudicate({ certificate, claims: filled }, { edition: edition as Edition });
  };

  test("the maximum of an X-ray is not that of a treatment, however low", () => {
    const maxima = [
      { amount: "30.00", per: "treatment" },
      { amount: "20.00", per: "x-ray" },
    ];
    const low = parseEdition({ ...line("chiropractic-osteopathy", { maxima }), id: "low" });
    const visit = { benefit: "chiropractic-osteopathy", service: "treatment" };
    const { decisions } = under(low, visit, { ...visit, service: "x-ray" });
    expect(decisions).toMatchObject([
      { paid: "30.00", reasons: [{ code: "R_MAXIMUM_TREATMENT" }] },
      { paid: "20.00", reasons: [{ code: "R_MAXIMUM_X_RAY" }] },
    ]);
  });

  test("what a mark asks is asked where it is, and not where it is left out", () => {
    const cannabis = {
      prescriber: "physician",
      stage: "current",
      approved: false,
      indicationAccepted: true,
      licensedSeller: true,
      nature: "product",
    };
    const drug = { benefit: "medical-cannabis", cannabis };
    const refusal = { code: "R_CANNABIS_AUTHORIZATION", params: {}, article: "CAN-03" };
    const free = parseEdition({ ...line("medical-cannabis", { priorAuthorization: undefined }), id: "free" });
    expect(under(printed, drug).decisions).toMatchObject([{ status: "refused", paid: "0.00", reasons: [refusal] }]);
    expect(under(free, drug).decisions).toMatchObject([{ status: "paid", paid: "80.00", reasons: [] }]);
    // The other conditions are asked still.
    const unlicensed = { ...drug, cannabis: { ...cannabis, licensedSeller: false } };
    const seller = { code: "R_CANNABIS_SELLER" };
    expect(under(free, unlicensed).decisions).toMatchObject([{ status: "refused", reasons: [seller] }]);
    expect(under(printed, unlicensed).decisions).toMatchObject([{ reasons: [refusal, seller] }]);

    const bed = { benefit: "hospital-bed", bed: { mode: "rental", alternative: "60.00" } };
    const whole = parseEdition({ ...line("hospital-bed", { rentalOrPurchase: undefined }), id: "whole" });
    expect(under(printed, bed, bed).decisions).toMatchObject([
      {
        status: "reduced",
        eligible: "60.00",
        paid: "48.00",
        reasons: [{ code: "R_BED", params: { maximum: "60.00" } }],
      },
      { status: "refused", eligible: "0.00", paid: "0.00", reasons: [{ code: "R_BED", params: { maximum: "0.00" } }] },
    ]);
    expect(under(whole, bed, bed).decisions).toMatchObject([
      { status: "paid", eligible: "100.00", paid: "80.00", reasons: [] },
      { status: "paid", eligible: "100.00", paid: "80.00", reasons: [] },
    ]);
  });

  test("of several maxima of pairs, the least left counts, in whatever order they are", () => {
    const maxima: Maximum[] = [
      { amount: "3", unit: "pairs", per: "calendar-year" },
      { amount: "2", unit: "pairs", per: "months", months: 6 },
      { amount: "4", unit: "pairs", per: "lifetime" },
    ];
    const bills = [
      { incurred: "2020-01-15", pairs: 5 },
      { incurred: "2020-06-15", pairs: 1 },
      { incurred: "2020-07-15", pairs: 2 },
      { incurred: "2021-03-15", pairs: 2 },
      { incurred: "2022-03-15", pairs: 1 },
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const own = line("compression-stockings", { maxima: order.map((place) => maxima[place]) });
      const edition = parseEdition({ ...own, id: "own" });
      const claims = bills.map((bill) => ({ ...bill, benefit: "compression-stockings", received: bill.incurred }));
      const { decisions, usage } = under(edition, ...claims);
      // Two of six months, none, the third of the year, the fourth of a life.
      expect(decisions.map(({ eligible }) => eligible)).toEqual(["40.00", "0.00", "50.00", "50.00", "0.00"]);
      expect(usage.decided.map(({ pairs }) => pairs)).toEqual([2, 0, 1, 1, 0]);
      const told = decisions.map(({ reasons }) => reasons.at(-1));
      expect(told.map((reason) => reason?.code)).toEqual(bills.map(() => "R_PAIRS"));
      expect(told.map((reason) => reason?.params["left"])).toEqual([2, 0, 1, 1, 0]);
    }
  });

  test("pairs of a cent that is a cent still when it is shared are cut without a reason", () => {
    const stockings = { benefit: "compression-stockings", pairs: 4 };
    const [cent, more] = under(printed, { ...stockings, amount: "0.01" }, { ...stockings, amount: "0.01" }).decisions;
    expect(cent).toMatchObject({ status: "paid", submitted: "0.01", eligible: "0.01", paid: "0.01", reasons: [] });
    expect(more).toMatchObject({
      status: "refused",
      eligible: "0.00",
      reasons: [{ code: "R_PAIRS", params: { left: 0 } }],
    });
  });

  test("a line whose own table has ended is not covered, though others are", () => {
    const until = "2020-12-31";
    const edition = parseEdition({ ...printed, id: "ended", dentalBenefits: { ...printed.dentalBenefits, until } });
    const lines = (on: string) =>
      benefitSchedule({ level: 3, on }, { edition }).lines.filter(({ plan }) => plan === "dental");
    expect(lines(until)).toMatchObject([
      { covered: true, rate: "0.80", maxima: [{}, {}] },
      { covered: true, rate: "0.60", maxima: [{}] },
    ]);
    expect(lines("2021-01-01")).toMatchObject([
      { covered: false, rate: null, maxima: [] },
      { covered: false, rate: null, maxima: [] },
    ]);
    const health = benefitSchedule({ level: 3, on: "2021-01-01" }, { edition }).lines.filter(
      ({ plan }) => plan === "health",
    );
    expect(health.map(({ covered }) => covered)).toEqual(health.map(() => true));

    const reason = { code: "R_OUTSIDE_SCHEDULE", params: { from: "2020-01-01" }, article: "GEN-01" };
    const crown = { benefit: "dental-restorative" };
    const wig = { benefit: "wig", incurred: "2021-01-01", received: "2021-01-01" };
    const { decisions, balances } = under(edition, crown, wig, {
      ...crown,
      incurred: "2021-01-01",
      received: "2021-01-01",
    });
    expect(decisions).toMatchObject([
      { status: "paid", paid: "60.00" },
      { status: "paid", paid: "80.00" },
      { status: "unknown", paid: "0.00", reasons: [reason] },
    ]);
    // Not insured on the day of the last claim: no row.
    expect(balances.maxima.map(({ benefit }) => benefit)).toEqual(["wig"]);
    const left = (on: string) =>
      remaining({ certificate, person: "P", benefit: "dental-restorative", on }, { edition });
    expect(left(until)).toMatchObject({ covered: true, reason: null, maxima: [{ left: "1000.00" }] });
    expect(left("2021-01-01")).toMatchObject({ covered: false, reason, rate: null, maxima: [], outOfPocket: null });

    const both = { ...edition, id: "both", healthBenefits: { ...printed.healthBenefits, until } };
    expect(codes(() => benefitSchedule({ level: 3, on: "2021-01-01" }, { edition: parseEdition(both) }))).toEqual([
      "E_NO_PRINTED_BENEFIT on",
    ]);
  });
});

describe("the issues of parseEdition, whole", () => {
  const issues = (edition: unknown): unknown => {
    const result = attempt(() => parseEdition(edition));
    return result.ok ? [] : result.issues;
  };
  const dental = (change: object) => ({ ...printed, dentalPremiums: { ...printed.dentalPremiums, ...change } });
  const issue = (code: string, path: (string | number)[], params: object = {}) => ({
    code,
    path,
    params,
    article: "GEN-01",
  });
  const articles = (list: unknown) => dental({ source: { ...printed.dentalPremiums.source, articles: list } });
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;

  test.each<[string, unknown, unknown[]]>([
    ["nothing", undefined, [issue("E_MISSING", [])]],
    ["a number", 2020, [issue("E_TYPE", [], { expected: "object", received: "number" })]],
    ["an instance", new Map(), [issue("E_TYPE", [], { expected: "object", received: "instance" })]],
    [
      "a list with holes",
      articles(new Array(2)),
      [
        issue("E_TYPE", ["dentalPremiums", "source", "articles"], {
          expected: "array",
          received: "array with holes or keys",
        }),
      ],
    ],
    [
      "a long list",
      articles(new Array(10_001).fill("PRM-01")),
      [
        issue("E_TYPE", ["dentalPremiums", "source", "articles"], {
          expected: "array",
          received: "array with holes or keys",
        }),
      ],
    ],
    [
      "a number in a list",
      articles(["DEN-07", 7]),
      [issue("E_TYPE", ["dentalPremiums", "source", "articles", 1], { expected: "string", received: "number" })],
    ],
    [
      "an unknown key",
      { ...printed, more: 1 },
      [issue("E_UNKNOWN_KEY", ["more"], { keys: Object.keys(printed).join(", ") })],
    ],
    [
      "an unknown key inside",
      dental({ values: { ...printed.dentalPremiums.values, "two words": "1.00" } }),
      [issue("E_UNKNOWN_KEY", ["dentalPremiums", "values", "?"], { keys: "individual, single-parent, family" })],
    ],
    [
      "another unit",
      dental({ unit: "dollars-per-year" }),
      [issue("E_CHOICE", ["dentalPremiums", "unit"], { options: "dollars-per-pay-period" })],
    ],
    ["no unit", dental({ unit: undefined }), [issue("E_MISSING", ["dentalPremiums", "unit"])]],
    [
      "a figure of another form",
      dental({ values: { ...printed.dentalPremiums.values, family: "40" } }),
      [issue("E_EDITION_FIGURE", ["dentalPremiums", "values", "family"], { example: "51.58" })],
    ],
    ["no name", { ...printed, id: "" }, [issue("E_EDITION_FIGURE", ["id"], { example: "…" })]],
    [
      "dates the wrong way round",
      { ...printed, from: "2020-12-31", until: "2020-12-30" },
      [issue("E_EDITION_DATES", ["until"])],
    ],
    ["a table too short", dental({ from: "2020-01-02" }), [issue("E_EDITION_DATES", ["dentalPremiums"])]],
    [
      "what holds itself",
      cycle,
      [
        issue(
          "E_TOO_DEEP",
          Array.from({ length: 9 }, () => "self"),
          { maximum: 8 },
        ),
      ],
    ],
    ["one day", { ...printed, from: "2020-06-30", until: "2020-06-30" }, []],
    ["a null prototype", Object.assign(Object.create(null), printed), []],
  ])("%s", (_, edition, expected) => {
    expect(issues(edition)).toEqual(expected);
  });

  test("ten thousand values at most, however they are shared", () => {
    const level = (parts: unknown) =>
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${String(index)}`, parts]));
    let shared: unknown = {};
    for (let depth = 0; depth < 6; depth++) shared = level(shared);
    expect((issues(shared) as { code: string }[]).map(({ code }) => code)).toEqual(["E_TOO_DEEP"]);
  });
});

test("schemas refuse at the field itself", () => {
  const paths = (
    zod: { safeParse: (input: unknown) => { error?: { issues: { path: PropertyKey[] }[] } } },
    input: unknown,
  ) => zod.safeParse(input).error?.issues.map(({ path }) => path.join("."));
  const job = { on: "2020-03-15", insurableSalary: "1", salaryScaleMaximum: "1", workTime: "1", health: "exempt" };
  expect(paths(schema.memberSchema, { ...job, on: "2020-02-30" })).toEqual(["on"]);
  expect(paths(schema.dateSchema, "2020-02-30")).toEqual([""]);
  expect(
    paths(schema.spouseLifeInputSchema, { on: "2020-03-15", amount: "5", memberBirthDate: "1950-01-01", sex: "male" }),
  ).toEqual(["amount"]);
  expect(
    paths(schema.spouseLifeInputSchema, {
      on: "2020-03-15",
      amount: "50000",
      memberBirthDate: "1950-01-01",
      sex: "male",
    }),
  ).toEqual(["memberBirthDate"]);
  expect(
    paths(schema.additionalLifeInputSchema, {
      on: "2020-03-15",
      insurableSalary: "1",
      multiple: 1,
      birthDate: "1950-01-01",
      sex: "male",
    }),
  ).toEqual(["birthDate"]);
  expect(paths(schema.ratingAgeInputSchema, { on: "2020-03-15", birthDate: "2020-02-01" })).toEqual(["birthDate"]);
  expect(paths(schema.scenarioChoiceSchema, { status: "family", level: 1, dependantsLevel: 2 })).toEqual([
    "dependantsLevel",
  ]);
  expect(paths(schema.healthChoiceSchema, { status: "family", level: 1, dependantsLevel: 2 })).toEqual([
    "dependantsLevel",
  ]);
  for (const edition of [{}, null, 5, { ...printed }])
    expect(schema.contextSchema.safeParse({ edition }).success).toBe(false);
  expect(schema.contextSchema.safeParse({ edition: printed }).success).toBe(true);
});
