import { describe, expect, it } from "vitest";
import { listArticles } from "../src/articles.js";
import { disabilityBenefit } from "../src/benefit/disability-benefit.js";
import {
  adjudicate,
  changeDate,
  coverageHistory,
  dentalMinimum,
  type CareerEvent,
  type Certificate,
  type Claim,
  type CoverageHistory,
  type HistoryInput,
  type UsedReadings,
} from "../src/index.js";
import { quote } from "../src/premium/quote.js";
import { DEFAULT_READINGS, listReadings, READING_OPTIONS, type ReadingKey, type Readings } from "../src/readings.js";
import { checkFile } from "../src/services.js";

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
      ["AMB-33", "dentalMinimumStart"],
      ["AMB-36", "healthChangeDates"],
      ["AMB-37", "unpaidLeavePayer"],
      ["AMB-38", "unpaidLeaveStatus"],
      ["AMB-41", "refusalDeadline"],
      ["AMB-45", "endOfExemption"],
      ["AMB-47", "januaryFirstRise"],
      ["AMB-50", "dentalStatusWithin36"],
      ["AMB-54", "raiseRestartsMinimum"],
      ["AMB-57", "changeWithoutEvent"],
      ["AMB-5D", "retroactivePremium"],
      ["AMB-79", "waiverEnd"],
      ["AMB-80", "waivedPlans"],
      ["AMB-86", "suspendedDental"],
      ["AMB-88", "otherDentalCover"],
      ["AMB-89", "partialPeriod"],
      ["AMB-64", "endAge61"],
      ["AMB-95", "megabyte"],
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

  it("then has the assumptions, by number", () => {
    const ids = assumptions.map(({ id }) => id);
    expect(ids).toEqual(
      [
        "AMB-02 AMB-04 AMB-05 AMB-06 AMB-08 AMB-09 AMB-10 AMB-11 AMB-13 AMB-14 AMB-15 AMB-16 AMB-21 AMB-23 AMB-27 AMB-28",
        "AMB-31 AMB-32 AMB-34 AMB-35 AMB-39 AMB-40 AMB-42 AMB-43 AMB-44 AMB-46 AMB-48 AMB-49",
        "AMB-53 AMB-55 AMB-56 AMB-58 AMB-59 AMB-5A AMB-5B AMB-5C",
        "AMB-61 AMB-62 AMB-63 AMB-65 AMB-66 AMB-67 AMB-68 AMB-69",
        "AMB-6A AMB-6B AMB-6C AMB-6D AMB-6E AMB-6F AMB-6G AMB-6H AMB-6I",
        "AMB-73 AMB-74 AMB-77 AMB-78 AMB-7A AMB-7B AMB-7C AMB-7D AMB-7F AMB-7G AMB-7H AMB-7J AMB-7K AMB-7L AMB-7M AMB-7N",
        "AMB-81 AMB-82 AMB-83 AMB-84 AMB-85 AMB-87 AMB-8A AMB-8B AMB-8C AMB-8D AMB-8E AMB-8F AMB-8G AMB-8H",
        "AMB-8J AMB-8K AMB-8L AMB-8M AMB-8N AMB-8P AMB-8Q AMB-8R",
        "AMB-90 AMB-91 AMB-92 AMB-93 AMB-94 AMB-96 AMB-97 AMB-98",
        "AMB-9A AMB-9B AMB-9C AMB-9D AMB-9E AMB-9F AMB-9G AMB-9H",
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
      "AMB-38 RAMQ, Renseignements sur les régimes privés",
      "AMB-08 CLHIA, Guideline G4",
      "AMB-14 Loi sur l’assurance médicaments (A-29.01), s. 13",
      "AMB-27 LTVQ (T-0.1), s. 512",
      "AMB-34 Loi d’interprétation (I-16), s. 61(24)",
      "AMB-46 RAMQ, Renseignements sur les régimes privés",
      "AMB-5B RAMQ, Renseignements sur les régimes privés",
      "AMB-74 R-20, r. 10, s. 85",
      "AMB-8C Loi sur les normes du travail (N-1.1), s. 79.3, 81.15",
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

// Each selectable reading moves a cent or a day: 2020 figures, worked by hand.
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

const certificate: Certificate = {
  id: "C-1",
  persons: [
    { id: "member", role: "member", birthDate: "1980-05-17" },
    { id: "spouse", role: "spouse", birthDate: "1982-01-31" },
    { id: "child", role: "child", birthDate: "2007-06-15" },
  ],
  coverage: [{ from: "2019-03-31", until: null, health: { scenario: "O" }, dental: "family" }],
};

/** What each claim is paid, in the order of the decisions; the reading that the case is about is named. */
function paid(
  key: ReadingKey,
  ...claims: Readonly<Record<string, unknown>>[]
): (readings: Partial<Readings>) => string {
  const first = { person: "member", incurred: "2020-03-01", prescription: true };
  const filled = claims.map((claim, at) => ({
    id: "ABC"[at],
    received: claim["incurred"] ?? first.incurred,
    ...first,
    ...claim,
  }));
  return (readings) => {
    const result = adjudicate({ certificate, claims: filled as unknown as Claim[] }, { readings });
    expect(result.readings[key]).toBe(readings[key] ?? DEFAULT_READINGS[key]);
    return result.decisions.map(({ claim, paid: amount }) => `${claim} ${amount}`).join(", ");
  };
}

const drug = { benefit: "drugs", drug: { prescriptionOnly: true } } as const;

/** The result, once it is held to name the reading. */
function naming<Result extends { readings: UsedReadings }>(
  result: Result,
  key: ReadingKey,
  readings: Partial<Readings>,
): Result {
  expect(result.readings[key]).toBe(readings[key] ?? DEFAULT_READINGS[key]);
  return result;
}

const enrolled: HistoryInput["member"] = {
  id: "P-1",
  birthDate: "1980-05-17",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "45000.00",
  workTime: "1",
  ltd: null,
};
const form = { type: "form-received", on: "2020-01-05", receivedByEmployer: "2020-01-05" } as const;
const ELIGIBLE = { type: "eligible", on: "2020-01-05" } as const;

/** What a history says at some place; it names the reading that the case is about. */
function history(
  key: ReadingKey,
  until: string,
  events: readonly CareerEvent[],
  what: (history: CoverageHistory) => string,
  member: Partial<HistoryInput["member"]> = {},
): (readings: Partial<Readings>) => string {
  const input = { member: { ...enrolled, ...member }, dependants: [], events, until };
  return (readings) => what(naming(coverageHistory(input, { readings }), key, readings));
}

const lastHealth = ({ plans }: CoverageHistory): string => {
  const { from, state, scenario } = plans.health.at(-1)!;
  return `${from} ${scenario ?? state}`;
};
const lastDental = ({ plans }: CoverageHistory): string => {
  const { from, state, status } = plans.dental.at(-1)!;
  return `${from} ${status ?? state}`;
};
const dentalRequest = {
  type: "status-change-requested",
  on: "2020-03-01",
  receivedByEmployer: "2020-03-01",
  plan: "dental",
  to: "family",
} as const;
const waived: CareerEvent[] = [ELIGIBLE, { type: "disability-started", on: "2020-04-01" }];

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
  fullReimbursementScope: paid(
    "fullReimbursementScope",
    { ...drug, amount: "4750.00" },
    { benefit: "ambulance", amount: "100.00" },
  ),
  countedWhenCapped: paid(
    "countedWhenCapped",
    { benefit: "sclerosing-injection", amount: "100.00", substance: "100.00" },
    { ...drug, amount: "4750.00" },
  ),
  claimOrder: paid(
    "claimOrder",
    { benefit: "psychology", amount: "1500.00", received: "2020-05-01" },
    { benefit: "psychology", amount: "1500.00", incurred: "2020-04-01" },
  ),
  dearerGeneric: paid("dearerGeneric", {
    benefit: "drugs",
    amount: "100.00",
    drug: { prescriptionOnly: true, lowestGeneric: "60.00" },
  }),
  monthWindows: paid(
    "monthWindows",
    { benefit: "hearing-aid", incurred: "2020-01-15", amount: "125.00" },
    { benefit: "hearing-aid", incurred: "2023-12-15", amount: "600.00" },
    { benefit: "hearing-aid", incurred: "2024-02-15", amount: "600.00" },
  ),
  laboratoryLimit: paid("laboratoryLimit", { benefit: "dental-restorative", amount: "300.00", laboratory: "200.00" }),
  maximaScope: paid(
    "maximaScope",
    { benefit: "wig", amount: "250.00" },
    { benefit: "wig", amount: "250.00", person: "spouse" },
  ),
  groupedDisciplines: paid(
    "groupedDisciplines",
    { benefit: "psychology", discipline: "psychology", amount: "1500.00" },
    { benefit: "psychology", discipline: "social-work", amount: "1500.00" },
  ),
  visionAtThirteen: paid(
    "visionAtThirteen",
    { benefit: "vision", item: "correction", person: "child", incurred: "2020-06-14", amount: "200.00" },
    { benefit: "vision", item: "correction", person: "child", incurred: "2020-06-15", amount: "400.00" },
  ),
  tripMaximum: paid(
    "tripMaximum",
    { benefit: "trip-cancellation", trip: "Rome", amount: "4000.00" },
    { benefit: "trip-cancellation", trip: "Rome", amount: "4000.00", person: "spouse" },
  ),
  healthClaimDeadline: paid("healthClaimDeadline", {
    benefit: "physiotherapy",
    amount: "30.00",
    received: "2021-03-02",
  }),
  dentalMinimumStart: (readings) =>
    naming(dentalMinimum({ since: "2020-02-29" }, { readings }), "dentalMinimumStart", readings).freeFrom!,
  healthChangeDates: (readings) => {
    const request = { plan: "health", event: "2020-03-01", receivedByEmployer: "2020-03-31" } as const;
    return naming(changeDate(request, { readings }), "healthChangeDates", readings).effective ?? "not known";
  },
  unpaidLeavePayer: history(
    "unpaidLeavePayer",
    "2020-03-31",
    [ELIGIBLE, { type: "leave-started", on: "2020-03-01", kind: "unpaid" }],
    ({ periods }) => periods.find(({ from }) => from === "2020-03-01")!.quote.payable.employer,
  ),
  unpaidLeaveStatus: history(
    "unpaidLeaveStatus",
    "2020-03-31",
    [ELIGIBLE, { ...form, health: N }, { type: "leave-started", on: "2020-03-01", kind: "unpaid" }],
    lastHealth,
  ),
  refusalDeadline: history(
    "refusalDeadline",
    "2020-03-31",
    [ELIGIBLE, { ...form, on: "2020-02-04", receivedByEmployer: "2020-02-04", dental: "declined" }],
    lastDental,
  ),
  endOfExemption: history(
    "endOfExemption",
    "2020-03-31",
    [
      ELIGIBLE,
      { type: "exemption-proved", on: "2020-02-01", proofs: [{ person: "P-1", group: true, similarDrugs: true }] },
      { type: "exemption-ended", on: "2020-03-01" },
      {
        type: "level-change-requested",
        on: "2020-03-31",
        receivedByEmployer: "2020-03-31",
        event: "2020-03-01",
        to: { scenario: "C" },
      },
    ],
    lastHealth,
  ),
  januaryFirstRise: history(
    "januaryFirstRise",
    "2022-01-31",
    [ELIGIBLE, { ...form, dental: "declined" }, { type: "work-time-changed", on: "2021-01-01", workTime: "0.2501" }],
    lastDental,
    { workTime: "0.25" },
  ),
  dentalStatusWithin36: history("dentalStatusWithin36", "2020-03-31", [ELIGIBLE, dentalRequest], lastDental),
  raiseRestartsMinimum: history(
    "raiseRestartsMinimum",
    "2022-04-30",
    [
      { type: "eligible", on: "2019-03-31" },
      {
        type: "level-change-requested",
        on: "2020-01-19",
        receivedByEmployer: "2020-01-19",
        to: { scenario: "C" },
      },
      {
        type: "level-change-requested",
        on: "2022-04-10",
        receivedByEmployer: "2022-04-10",
        to: { scenario: "B" },
      },
    ],
    lastHealth,
  ),
  changeWithoutEvent: history("changeWithoutEvent", "2020-03-31", [ELIGIBLE, dentalRequest], lastDental),
  retroactivePremium: (readings) => {
    const request = { plan: "dental", event: "2020-03-20", receivedByEmployer: "2020-04-10" } as const;
    return naming(changeDate(request, { readings }), "retroactivePremium", readings).premiumFrom!;
  },
  waiverEnd: history(
    "waiverEnd",
    "2020-08-31",
    [...waived, { type: "partial-return", on: "2020-08-01", regularPay: true, returnOrAssignment: false }],
    ({ warnings }) => String(warnings.find(({ code }) => code === "W_WAIVER_MAY_END")?.params["from"] ?? "goes on"),
  ),
  waivedPlans: history(
    "waivedPlans",
    "2020-07-31",
    waived,
    ({ periods }) => periods.find(({ from }) => from === "2020-07-05")!.quote.payable.total,
  ),
  suspendedDental: (readings) => {
    const stay = { since: "2019-03-31", suspensions: [{ from: "2020-02-03", until: "2020-04-02" }] };
    return naming(dentalMinimum(stay, { readings }), "suspendedDental", readings).freeFrom!;
  },
  otherDentalCover: history(
    "otherDentalCover",
    "2020-05-31",
    [
      ELIGIBLE,
      { type: "other-dental-cover", on: "2020-05-06", receivedByInsurer: "2020-05-06", group: true, newly: false },
    ],
    lastDental,
  ),
  partialPeriod: history(
    "partialPeriod",
    "2020-01-31",
    [{ type: "eligible", on: "2020-01-12" }],
    ({ periods: [first] }) => (first!.corrections.at(-1)?.quote ?? first!.quote).total,
  ),
  endAge61: (readings) => {
    const disabled = { birthDate: "1965-03-10", disabledFrom: "2020-04-05", netBenefit: "1000.00" } as const;
    const result = disabilityBenefit({ ...disabled, option: "F", rregopConfirmed: true }, { readings });
    return naming(result, "endAge61", readings).until!;
  },
  megabyte: (readings) => {
    const file = { channel: "sending-service", name: "form.pdf", size: 10_000_001 } as const;
    return naming(checkFile(file, { readings }), "megabyte", readings).accepted ? "accepted" : "refused";
  },
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
  // 20 % of 4,750.00 is 950.00: beyond it the ambulance is paid at its 80 %, or whole.
  fullReimbursementScope: { drugs: "A 3800.00, B 80.00", "counted-lines": "A 3800.00, B 100.00" },
  // 80.00 cut at 25.00. Counted: the 20 % that go with 25.00, 6.25; 20 % of 100.00; all 75.00. The drug leaves the rest of 950.00.
  countedWhenCapped: {
    "with-what-was-paid": "A 25.00, B 3806.25",
    "full-coinsurance": "A 25.00, B 3820.00",
    "all-unreimbursed": "A 25.00, B 3875.00",
  },
  // 750.00 each, of 1,000.00 a year: whose comes first.
  claimOrder: { incurred: "A 750.00, B 250.00", received: "B 750.00, A 250.00" },
  // 80 % of 100.00, or of 60.00.
  dearerGeneric: { "as-billed": "A 80.00", "lowest-generic": "A 48.00" },
  // 48 months from 2020-01-15 end on 2024-01-15. The last shares a window with 380.00, or starts a new block.
  monthWindows: { rolling: "A 100.00, B 380.00, C 100.00", "fixed-blocks": "A 100.00, B 380.00, C 480.00" },
  // 60 % of 300.00; or of 100.00 and half of it.
  laboratoryLimit: { basic: "A 180.00", "basic-and-restorative": "A 90.00" },
  // 200.00 each, of 300.00 for life.
  maximaScope: { person: "A 200.00, B 200.00", certificate: "A 200.00, B 100.00" },
  // 750.00 each, of 1,000.00 a year.
  groupedDisciplines: { shared: "A 750.00, B 250.00", each: "A 750.00, B 750.00" },
  // 160.00 the day before the thirteenth birthday; then 320.00, or what that leaves of it.
  visionAtThirteen: { "rule-in-force": "A 160.00, B 320.00", "all-payments": "A 160.00, B 160.00" },
  // 4,000.00 each, of 5,000.00.
  tripMaximum: { person: "A 4000.00, B 4000.00", trip: "A 4000.00, B 1000.00" },
  // A year and a day: 80 % of 30.00, or refused.
  healthClaimDeadline: { "none-stated": "A 24.00", "twelve-months": "A 0.00" },
  // 36 months from the 29th of February; or from the start of the plan.
  dentalMinimumStart: { "own-date": "2023-02-28", "plan-date": "2022-03-31" },
  // Day 30 after the event.
  healthChangeDates: { "as-dental": "2020-03-01", unknown: "not known" },
  // Of scenario A, 2.39 and its tax, 0.2151.
  unpaidLeavePayer: { member: "0.00", shared: "2.61" },
  // Santé I of the family, or of herself.
  unpaidLeaveStatus: { kept: "2020-03-01 J", individual: "2020-03-01 A" },
  // Day 30 after eligibility.
  refusalDeadline: { "thirty-days": "2020-01-05 none", "eligibility-date": "2020-01-05 individual" },
  // Asked for on day 30 after the exemption ended.
  endOfExemption: { event: "2020-03-01 C", unknown: "2020-03-01 unknown" },
  // A rise on 1 January: the next one, or itself.
  januaryFirstRise: { "next-year": "2022-01-01 individual", "same-day": "2021-01-01 individual" },
  // On the first day of a pay period, in the first year.
  dentalStatusWithin36: { free: "2020-03-01 family", locked: "2020-01-05 individual" },
  // Level 3 since 2020-01-19, any level since 2019-03-31: lowered on 2022-04-10, or kept.
  raiseRestartsMinimum: { yes: "2020-01-19 C", no: "2022-04-10 B" },
  changeWithoutEvent: { prospective: "2020-03-01 family", refused: "2020-01-05 individual" },
  // The period of the event, or the first one after the reception.
  retroactivePremium: { due: "2020-03-15", "not-due": "2020-04-12" },
  // Paid again, without a progressive return.
  waiverEnd: { both: "goes on", either: "2020-08-01" },
  // Nothing; or health and dental: 67.65, 0.22 of tax on 2.39 and 5.88 on 65.26.
  waivedPlans: { "all-held": "0.00", "life-and-ltd": "73.75" },
  // 36 months and the 60 days of the suspension, or 36 months.
  suspendedDental: { paused: "2022-05-30", counted: "2022-03-31" },
  // Covered elsewhere before: she stays, or leaves.
  otherDentalCover: { "newly-covered": "2020-01-05 individual", any: "2020-05-07 none" },
  // Hired in the middle of a period, as its first day did not know: 25.79, 8.04, 3.00 and 0.28 for 7 of its 14 days.
  partialPeriod: { "whole-if-covered-first-day": "0.00", prorated: "37.11" },
  // Option F: the day before 61, or before 60.
  endAge61: { "F-and-O": "2026-03-09", "O-only": "2025-03-09" },
  // A PDF of 10,000,001 bytes, by the sending service.
  megabyte: { decimal: "refused", binary: "accepted" },
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
