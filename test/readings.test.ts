import { describe, expect, it } from "vitest";
import { listArticles } from "../src/articles.js";
import { quote } from "../src/premium/quote.js";
import { DEFAULT_READINGS, listReadings, READING_OPTIONS, type ReadingKey, type Readings } from "../src/readings.js";

const KEYS = Object.keys(READING_OPTIONS) as ReadingKey[];
const selectable = listReadings().filter(({ key }) => key !== null);
const assumptions = listReadings().filter(({ key }) => key === null);

describe("the register of readings", () => {
  it("has each selectable key once, in the order of the inventory", () => {
    expect(selectable.map(({ id, key }) => [id, key])).toEqual([
      ["AMB-20", "halfContributionRounding"],
      ["AMB-22", "contributionAtQuarterTime"],
      ["AMB-24", "taxRounding"],
      ["AMB-25", "taxScope"],
      ["AMB-26", "taxOnEmployerShare"],
      ["AMB-30", "annualPeriods"],
      ["AMB-60", "memberLifeRate"],
      ["AMB-01", "fullReimbursementScope"],
      ["AMB-03", "countedWhenCapped"],
      ["AMB-07", "claimOrder"],
      ["AMB-12", "dearerGeneric"],
      ["AMB-72", "monthWindows"],
      ["AMB-52", "laboratoryLimit"],
      ["AMB-70", "maximaScope"],
      ["AMB-71", "groupedDisciplines"],
      ["AMB-75", "visionAtThirteen"],
      ["AMB-7E", "tripMaximum"],
      ["AMB-76", "healthClaimDeadline"],
    ]);
    expect(selectable.map(({ key }) => key)).toEqual(KEYS);
  });

  it("has the options of the context, the default first", () => {
    for (const { key, options, chosen } of selectable) {
      expect(options.map(({ option }) => option)).toEqual(READING_OPTIONS[key!]);
      expect(chosen).toBe(options[0]?.option);
      expect(chosen).toBe(DEFAULT_READINGS[key!]);
    }
  });

  it("then has the assumptions about premiums and reimbursement, by number", () => {
    const ids = assumptions.map(({ id }) => id);
    expect(ids).toEqual(
      [
        "AMB-02 AMB-04 AMB-06 AMB-08 AMB-09 AMB-10 AMB-11 AMB-13 AMB-14 AMB-15 AMB-16",
        "AMB-21 AMB-23 AMB-27 AMB-28 AMB-31 AMB-32 AMB-43 AMB-46 AMB-53 AMB-63 AMB-67 AMB-69 AMB-6A AMB-6B AMB-6D",
        "AMB-73 AMB-74 AMB-77 AMB-78 AMB-7A AMB-7B AMB-7C AMB-7D AMB-7F AMB-7G AMB-7H AMB-7J AMB-7K AMB-7L AMB-7M AMB-7N",
        "AMB-8D",
      ].flatMap((row) => row.split(" ")),
    );
    expect(ids).toEqual([...ids].sort());
    expect(listReadings()).toEqual([...selectable, ...assumptions]);
  });

  it("has no row twice, and at least two options in each, no two alike", () => {
    const all = listReadings();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title.fr)).size).toBe(all.length);
    for (const { id, options, chosen } of all) {
      expect(options.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(options.map(({ option }) => option)).size, id).toBe(options.length);
      expect(new Set(options.map(({ text }) => text.fr)).size, id).toBe(options.length);
      expect(chosen, id).toBe(options[0]?.option);
    }
  });

  it("cites articles of the outline", () => {
    const known = new Set(listArticles().map(({ id }) => id));
    for (const { id, articles } of listReadings()) {
      expect(articles.length, id).toBeGreaterThan(0);
      for (const article of articles) expect(known.has(article), `${id}: ${article}`).toBe(true);
    }
  });

  it("is in French and in English", () => {
    for (const { id, title, question, why, options } of listReadings()) {
      for (const { fr, en } of [title, question, why, ...options.map(({ text }) => text)]) {
        expect(fr, id).not.toBe(en);
        for (const text of [fr, en]) {
          expect(text.trim(), id).toBe(text);
          expect(text.length, id).toBeGreaterThan(1);
          expect(text, id).not.toMatch(/'|undefined/);
        }
      }
      for (const text of [question.fr, question.en]) expect(text, id).toMatch(/[^ ]\?$/);
      for (const text of [why.fr, why.en]) expect(text, id).toMatch(/\.$/);
    }
  });

  it("gives a source for what the brochure does not say itself", () => {
    const sources = listReadings().filter(({ source }) => source !== null);
    expect(sources.map(({ id, source }) => `${id} ${source}`)).toEqual([
      "AMB-24 LTVQ (T-0.1), s. 530",
      "AMB-25 LTVQ (T-0.1), s. 530",
      "AMB-26 LTVQ (T-0.1), s. 512",
      "AMB-08 CLHIA, Guideline G4",
      "AMB-14 Loi sur l’assurance médicaments (A-29.01), s. 13",
      "AMB-27 LTVQ (T-0.1), s. 512",
      "AMB-46 RAMQ, Renseignements sur les régimes privés",
      "AMB-74 R-20, r. 10, s. 85",
    ]);
  });

  it("returns fresh objects: what a caller changes does not reach the next", () => {
    const before = structuredClone(listReadings());
    const mine = listReadings();
    for (const one of mine) {
      one.chosen = "changed";
      one.articles.length = 0;
      for (const text of [one.title, one.question, one.why, ...one.options.map((option) => option.text)]) {
        text.fr = "changed";
        text.en = "changed";
      }
      for (const option of one.options) option.option = "changed";
      one.options.length = 0;
    }
    mine.length = 0;
    expect(listReadings()).toEqual(before);
  });
});

// Each selectable reading moves a cent: 2020 figures, worked by hand.
type Case = { [Key in ReadingKey]: { key: Key; amounts: Record<Readings[Key], string> } }[ReadingKey];

const job = {
  on: "2020-03-15",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "40000.00",
  workTime: "1",
} as const;
const N = { scenario: "N" } as const;
const A = { scenario: "A" } as const;

function employeeShareOfN(workTime: string, readings: Partial<Readings>): string {
  return quote({ ...job, workTime, health: N }, { readings }).employee;
}

const AMOUNT: { readonly [Key in ReadingKey]: (readings: Partial<Readings>) => string } = {
  halfContributionRounding: (readings) => employeeShareOfN("0.6999", readings),
  contributionAtQuarterTime: (readings) => employeeShareOfN("0.25", readings),
  taxRounding: (readings) => quote({ ...job, health: A, paidBy: "member" }, { readings }).tax.total,
  taxScope: (readings) => quote({ ...job, health: A, dental: "individual", paidBy: "member" }, { readings }).tax.total,
  taxOnEmployerShare: (readings) => quote({ ...job, health: A }, { readings }).payable.employee,
  annualPeriods: (readings) =>
    quote(
      { ...job, on: "2020-01-01", health: A, paidBy: "member" },
      { readings, payCalendar: { anchor: "2020-01-01" } },
    ).annual.payable.total,
  memberLifeRate: (readings) =>
    quote({ ...job, health: null, birthDate: "1970-01-01", sex: "male", life: { additional: 1 } }, { readings }).total,
};

const CASES: { readonly [Key in ReadingKey]: Extract<Case, { key: Key }>["amounts"] } = {
  // 128.21 less half of 5.97, which is 2.985: 2.99, 2.98, and 2.98 the even one.
  halfContributionRounding: { "half-up": "125.22", down: "125.23", "half-even": "125.23" },
  // 128.21 less 2.99, or less nothing.
  contributionAtQuarterTime: { half: "125.22", none: "128.21" },
  // 9 % of 51.58 is 4.6422.
  taxRounding: { up: "4.65", "half-up": "4.64" },
  // 9 % of 67.65 is 6.0885; of 51.58 it is 4.6422, of 16.07 it is 1.4463: 4.65 + 1.45.
  taxScope: { "payer-total": "6.09", line: "6.10" },
  // 49.19 and 9 % of it, 4.4271; or 9 % of 51.58 beside it, 4.6422.
  taxOnEmployerShare: { employer: "53.62", employee: "53.84" },
  // 56.23 × 26, or × 27: from 2020-01-01 every 14 days, the 27th period starts on 2020-12-30.
  annualPeriods: { "26": "1461.98", calendar: "1518.21" },
  // 50 to 54, a man who smokes: 52 000 × 0.400 % ÷ 26, or 52 × 0.154 = 8.008.
  memberLifeRate: { "percent-of-salary": "8.00", "per-1000": "8.01" },
};

describe.each(KEYS)("the reading %s", (key) => {
  const amounts = Object.entries(CASES[key]);

  it("has a case for each option", () => {
    expect(amounts.map(([option]) => option)).toEqual([...READING_OPTIONS[key]]);
  });

  it.each(amounts)("%s gives %s", (option, amount) => {
    expect(AMOUNT[key]({ [key]: option })).toBe(amount);
  });

  it("moves an amount, and gives that of its first option when it is left out", () => {
    expect(new Set(amounts.map(([, amount]) => amount)).size).toBeGreaterThan(1);
    expect(AMOUNT[key]({})).toBe(amounts[0]?.[1]);
  });
});
