import { describe, expect, test, vi } from "vitest";
import {
  adjudicateStream,
  attempt,
  columnOf,
  compareClaims,
  comparePremiums,
  editionOn,
  FACTS,
  isRegimeError,
  premiumColumns,
  PREMIUM_COLUMNS,
  readPopulation,
  slicePopulation,
  verify,
  type Certificate,
  type Claim,
  type Context,
  type Issue,
  type Member,
  type PopulationColumns,
  type Rounding,
  type StreamItem,
  type StreamResult,
  type StreamSnapshot,
  type Usage,
  type VerifyClaims,
} from "../src/index.js";
import { parseEdition, withRates, type RateChange, type ScalableTable } from "../src/schema.js";

// Populations and streams by the smallest cases, worked by hand.

const PRINTED = editionOn("2020-01-01");
const { healthPremiums, dentalPremiums, employerContributions, healthBenefits } = PRINTED;

const MEMBER: Member = {
  on: "2020-03-15",
  insurableSalary: "38000.00",
  salaryScaleMaximum: "40000.00",
  workTime: "1",
  health: { scenario: "A" },
};
/** In the year after: refused. */
const LATE: Member = { ...MEMBER, on: "2021-01-03" };

const said = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => [code, ...path].join(" "));
const same = (amount: string): object => ({ before: amount, after: amount, difference: "0.00" });
const change = (before: string, after: string, difference: string): object => ({ before, after, difference });

describe("a comparison of premiums", () => {
  // A costs 10.00 more and B 10.00 less; the employer pays 1.00 more in the upper class.
  const moved = withRates(PRINTED, {
    id: "moved",
    tables: {
      healthPremiums: { ...healthPremiums.values, A: "61.58", B: "45.46" },
      employerContributions: {
        ...employerContributions.values,
        "from-40000": { ...employerContributions.values["from-40000"], individual: "3.39" },
      },
    },
  });
  const members: Member[] = [
    LATE,
    // 51.58, of which 2.39 and 49.19, tax 0.22 and 4.43; then 61.58, of which 3.39 and 58.19, tax 0.31 and 5.24.
    MEMBER,
    LATE,
    // 55.46, of which 5.28 and 50.18, tax 0.48 and 4.52; then 45.46, of which 5.28 and 40.18, tax 0.48 and 3.62.
    { ...MEMBER, health: { scenario: "B" }, salaryScaleMaximum: "39999.99" },
    // 16.07, tax 1.45.
    { ...MEMBER, health: "exempt", dental: "individual" },
  ];
  const { columns } = readPopulation(members);

  test("adds up what each member pays, says who moves, and puts each in her groups", () => {
    expect(comparePremiums(columns, {}, { edition: moved })).toEqual({
      editions: { before: PRINTED.id, after: "moved" },
      members: 3,
      premium: {
        total: same("123.11"),
        employer: change("7.67", "8.67", "1.00"),
        employee: change("115.44", "114.44", "-1.00"),
      },
      tax: {
        total: same("11.10"),
        employer: change("0.70", "0.79", "0.09"),
        employee: change("10.40", "10.31", "-0.09"),
      },
      payable: {
        total: same("134.21"),
        employer: change("8.37", "9.46", "1.09"),
        employee: change("125.84", "124.75", "-1.09"),
      },
      annual: {
        total: same("3489.46"),
        employer: change("217.62", "245.96", "28.34"),
        employee: change("3271.84", "3243.50", "-28.34"),
      },
      moves: {
        more: 1,
        less: 1,
        same: 1,
        moreBy: "9.81",
        lessBy: "10.90",
        distribution: [
          { from: "-24.99", until: "-10.00", count: 1 },
          { from: "0.00", until: "0.00", count: 1 },
          { from: "5.00", until: "9.99", count: 1 },
        ],
      },
      // The places are those of what was read, where two were refused.
      most: {
        up: { index: 1, ...change("53.62", "63.43", "9.81") },
        down: { index: 3, ...change("54.70", "43.80", "-10.90") },
      },
      byScenario: [
        {
          key: "A",
          members: 1,
          payable: {
            total: change("56.23", "67.13", "10.90"),
            employer: change("2.61", "3.70", "1.09"),
            employee: change("53.62", "63.43", "9.81"),
          },
          moves: {
            ...{ more: 1, less: 0, same: 0, moreBy: "9.81", lessBy: "0.00" },
            distribution: [{ from: "5.00", until: "9.99", count: 1 }],
          },
        },
        {
          key: "B",
          members: 1,
          payable: {
            total: change("60.46", "49.56", "-10.90"),
            employer: same("5.76"),
            employee: change("54.70", "43.80", "-10.90"),
          },
          moves: {
            ...{ more: 0, less: 1, same: 0, moreBy: "0.00", lessBy: "10.90" },
            distribution: [{ from: "-24.99", until: "-10.00", count: 1 }],
          },
        },
        {
          key: "exempt",
          members: 1,
          payable: { total: same("17.52"), employer: same("0.00"), employee: same("17.52") },
          moves: {
            ...{ more: 0, less: 0, same: 1, moreBy: "0.00", lessBy: "0.00" },
            distribution: [{ from: "0.00", until: "0.00", count: 1 }],
          },
        },
      ],
      byClass: [
        {
          key: "below-40000",
          members: 1,
          payable: {
            total: change("60.46", "49.56", "-10.90"),
            employer: same("5.76"),
            employee: change("54.70", "43.80", "-10.90"),
          },
          moves: {
            ...{ more: 0, less: 1, same: 0, moreBy: "0.00", lessBy: "10.90" },
            distribution: [{ from: "-24.99", until: "-10.00", count: 1 }],
          },
        },
        {
          key: "from-40000",
          members: 2,
          payable: {
            total: change("73.75", "84.65", "10.90"),
            employer: change("2.61", "3.70", "1.09"),
            employee: change("71.14", "80.95", "9.81"),
          },
          moves: {
            ...{ more: 1, less: 0, same: 1, moreBy: "9.81", lessBy: "0.00" },
            distribution: [
              { from: "0.00", until: "0.00", count: 1 },
              { from: "5.00", until: "9.99", count: 1 },
            ],
          },
        },
      ],
    });
  });

  test("of those who move as much, the first is named", () => {
    const twice = readPopulation([...members, ...members]).columns;
    const { most } = comparePremiums(twice, {}, { edition: moved });
    expect([most.up?.index, most.down?.index]).toEqual([1, 3]);
    const back = comparePremiums(twice, { edition: moved }, {});
    expect(back.editions).toEqual({ before: "moved", after: PRINTED.id });
    expect(back.most).toEqual({
      up: { index: 3, ...change("43.80", "54.70", "10.90") },
      down: { index: 1, ...change("63.43", "53.62", "-9.81") },
    });
  });

  test("one cent is in the band of a cent, a dollar in that of a dollar, a hundred in the last", () => {
    const counts = (cents: string): unknown =>
      comparePremiums(
        readPopulation([{ ...MEMBER, health: "exempt", dental: "individual" }]).columns,
        { edition: withRates(PRINTED, { id: "before", tables: { premiumTax: "0.00" } }) },
        {
          edition: withRates(PRINTED, {
            id: "after",
            tables: { premiumTax: "0.00", dentalPremiums: { ...dentalPremiums.values, individual: cents } },
          }),
        },
      ).moves.distribution;
    // From 16.07.
    expect(counts("16.08")).toEqual([{ from: "0.01", until: "0.99", count: 1 }]);
    expect(counts("17.06")).toEqual([{ from: "0.01", until: "0.99", count: 1 }]);
    expect(counts("17.07")).toEqual([{ from: "1.00", until: "4.99", count: 1 }]);
    expect(counts("116.06")).toEqual([{ from: "50.00", until: "99.99", count: 1 }]);
    expect(counts("116.07")).toEqual([{ from: "100.00", until: null, count: 1 }]);
    expect(counts("16.06")).toEqual([{ from: "-0.99", until: "-0.01", count: 1 }]);
    expect(counts("15.07")).toEqual([{ from: "-4.99", until: "-1.00", count: 1 }]);
  });

  test("the classes are those of before, whatever the threshold is after", () => {
    const lower = withRates(PRINTED, { id: "lower", tables: { salaryScaleThreshold: "30000.00" } });
    const { columns: one } = readPopulation([{ ...MEMBER, salaryScaleMaximum: "35000.00" }]);
    const [compared, ...others] = comparePremiums(one, {}, { edition: lower }).byClass;
    expect(others).toEqual([]);
    // 5.28 and its tax 0.48; then 2.39 and 0.22.
    expect(compared).toMatchObject({
      key: "below-40000",
      members: 1,
      payable: { employer: change("5.76", "2.61", "-3.15") },
    });
    expect(comparePremiums(one, { edition: lower }, {}).byClass).toMatchObject([
      { key: "from-40000", members: 1, payable: { employer: change("2.61", "5.76", "3.15") } },
    ]);
  });

  test("a year has the pay periods of its calendar where they are counted", () => {
    const { columns: one } = readPopulation([MEMBER]);
    // Of 2020, 27 periods start in the year when one starts on January 2, 26 when one starts on January 3.
    const counted = (anchor: string) => ({
      readings: { annualPeriods: "calendar" as const },
      payCalendar: { anchor },
    });
    const { annual, payable } = comparePremiums(one, counted("2020-01-03"), counted("2020-01-02"));
    expect(payable).toEqual({ total: same("56.23"), employer: same("2.61"), employee: same("53.62") });
    expect(annual).toEqual({
      total: change("1461.98", "1518.21", "56.23"),
      employer: change("67.86", "70.47", "2.61"),
      employee: change("1394.12", "1447.74", "53.62"),
    });
    expect(comparePremiums(one, counted("2020-01-02"), {}).annual.total).toEqual(
      change("1518.21", "1461.98", "-56.23"),
    );
  });

  /** Members who each earn 52,000,000,000.00 a year: option O is 17,800,000.00 a period, with its tax 19,402,000.00. */
  function rich(count: number): PopulationColumns {
    const one = readPopulation([{ ...MEMBER, health: null, ltd: "O" }]).columns;
    one.salary[0] = 5_200_000_000_000;
    return repeated(one, count);
  }

  test("sums past 2^53 cents are refused, in either context, and not rounded", () => {
    // Over 26 periods 178,554 of them are just below 90,071,992,547,409.91, over 27 periods they are above.
    const columns = rich(178_554);
    const longer = { readings: { annualPeriods: "calendar" }, payCalendar: { anchor: "2020-01-02" } } as const;
    expect(comparePremiums(columns, {}, {}).annual.total).toEqual(same("90071922408000.00"));
    for (const [before, after] of [
      [longer, {}],
      [{}, longer],
    ]) {
      const result = attempt(() => comparePremiums(columns, before ?? {}, after ?? {}));
      expect(result.ok ? [] : result.issues).toEqual([
        {
          code: "E_MONEY_RANGE",
          path: [],
          params: { minimum: "0.00", maximum: "90071992547409.91" },
          article: null,
        },
      ]);
    }
    expect(attempt(() => comparePremiums(rich(178_555), {}, {})).ok).toBe(false);
  });
});

const CERTIFICATE: Certificate = {
  id: "C-1",
  persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
  coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
};
const certificate = (id: string, changes: Partial<Certificate> = {}): Certificate => ({
  ...CERTIFICATE,
  id,
  ...changes,
});
const claim = (id: string, amount = "20.00", changes: object = {}): Claim => ({
  id,
  person: "P-1",
  benefit: "physiotherapy",
  incurred: "2020-03-02",
  received: "2020-03-02",
  amount,
  ...changes,
});

async function drained(stream: AsyncIterable<StreamResult>): Promise<StreamResult[]> {
  const results: StreamResult[] = [];
  for await (const result of stream) results.push(result);
  return results;
}

/** What a promise is refused for. */
async function refusal(promise: Promise<unknown>): Promise<readonly Issue[]> {
  try {
    await promise;
  } catch (error) {
    if (isRegimeError(error)) return error.issues;
    throw error;
  }
  return [];
}

describe("a comparison of claims", () => {
  const { physiotherapy, acupuncture } = healthBenefits.values;
  // At level III physiotherapy pays 60 % for 80 %, and acupuncture 90 % for 80 %.
  const edition = withRates(PRINTED, {
    id: "moved",
    tables: {
      healthBenefits: {
        ...healthBenefits.values,
        physiotherapy: { ...physiotherapy, rates: { ...physiotherapy.rates, 3: "0.60" } },
        acupuncture: { ...acupuncture, rates: { ...acupuncture.rates, 3: "0.90" } },
      },
    },
  });
  const lowered = certificate("C-1", {
    coverage: [
      { from: "2020-01-01", until: "2020-06-30", health: { scenario: "C" } },
      { from: "2020-07-01", until: null, health: { scenario: "B" } },
    ],
  });
  const exempt = certificate("C-2", { coverage: [{ from: "2020-01-01", until: null, health: "exempt" }] });
  const bad = claim("X", "12,50");
  const items: StreamItem[] = [
    // Under scenario C 16.00, then 12.00; 24.00, then 27.00. Under scenario B 8.00 and 8.00.
    {
      certificate: lowered,
      claims: [
        claim("P-1"),
        bad,
        claim("A-1", "30.00", { benefit: "acupuncture" }),
        claim("P-2", "10.00", { incurred: "2020-08-03", received: "2020-08-03" }),
      ],
    },
    { certificate: exempt, claims: [claim("P-3")] },
    { certificate: certificate("C-3"), claims: [] },
    { certificate: null as never, claims: [] },
    // Decided already: counted once.
    { certificate: lowered, claims: [claim("P-1")] },
  ];
  const still = [{ from: "0.00", until: "0.00", count: 1 }];
  const down = { from: "-4.99", until: "-1.00", count: 1 };
  const up = { from: "1.00", until: "4.99", count: 1 };
  const whole = {
    editions: { before: PRINTED.id, after: "moved" },
    certificates: 3,
    claims: 4,
    submitted: "80.00",
    paid: change("48.00", "47.00", "-1.00"),
    moves: {
      ...{ more: 1, less: 1, same: 2, moreBy: "3.00", lessBy: "4.00" },
      distribution: [down, { from: "0.00", until: "0.00", count: 2 }, up],
    },
    most: {
      up: { certificate: "C-1", claim: "A-1", ...change("24.00", "27.00", "3.00") },
      down: { certificate: "C-1", claim: "P-1", ...change("16.00", "12.00", "-4.00") },
    },
    byBenefit: [
      {
        key: "physiotherapy",
        claims: 3,
        submitted: "50.00",
        paid: change("24.00", "20.00", "-4.00"),
        moves: {
          ...{ more: 0, less: 1, same: 2, moreBy: "0.00", lessBy: "4.00" },
          distribution: [down, { from: "0.00", until: "0.00", count: 2 }],
        },
      },
      {
        key: "acupuncture",
        claims: 1,
        submitted: "30.00",
        paid: change("24.00", "27.00", "3.00"),
        moves: { more: 1, less: 0, same: 0, moreBy: "3.00", lessBy: "0.00", distribution: [up] },
      },
    ],
    byScenario: [
      {
        key: "B",
        claims: 1,
        submitted: "10.00",
        paid: same("8.00"),
        moves: { more: 0, less: 0, same: 1, moreBy: "0.00", lessBy: "0.00", distribution: still },
      },
      {
        key: "C",
        claims: 2,
        submitted: "50.00",
        paid: change("40.00", "39.00", "-1.00"),
        moves: { more: 1, less: 1, same: 0, moreBy: "3.00", lessBy: "4.00", distribution: [down, up] },
      },
      {
        key: "exempt",
        claims: 1,
        submitted: "20.00",
        paid: same("0.00"),
        moves: { more: 0, less: 0, same: 1, moreBy: "0.00", lessBy: "0.00", distribution: still },
      },
    ],
  };

  test("adds up what is paid, says what moves, and puts each claim under its benefit and its scenario", async () => {
    const { rejects, ...compared } = await compareClaims(items, {}, { edition });
    expect(compared).toEqual(whole);
    expect(rejects.map(({ item, claim, issues }) => [item, claim, said(issues)])).toEqual([
      [0, 1, ["E_NUMBER_FORMAT amount"]],
      [3, null, ["E_TYPE certificate"]],
    ]);
  });

  test("the other way round it says the contrary; without a change, that nothing moves", async () => {
    const back = await compareClaims(items, { edition }, {});
    expect(back).toMatchObject({
      editions: { before: "moved", after: PRINTED.id },
      paid: change("47.00", "48.00", "1.00"),
      most: { up: { claim: "P-1", difference: "4.00" }, down: { claim: "A-1", difference: "-3.00" } },
    });
    const { most, moves } = await compareClaims(items, {}, {});
    expect(most).toEqual({ up: null, down: null });
    expect(moves).toMatchObject({ more: 0, less: 0, same: 4 });
  });

  test("a claim on a day without coverage is under none", async () => {
    const bare = { certificate: certificate("C-1", { coverage: [] }), claims: [claim("P-1")] };
    const { byScenario } = await compareClaims([bare], {}, { edition });
    expect(byScenario).toMatchObject([{ key: "none", claims: 1, submitted: "20.00", paid: same("0.00") }]);
  });

  test("sums past 2^53 cents are refused, and not rounded", async () => {
    const most = Array.from({ length: 90_072 }, (_, index) => claim(String(index), "999999999.99"));
    const given = (count: number): StreamItem[] => [
      { certificate: certificate("C-1", { coverage: [] }), claims: most.slice(0, count) },
    ];
    // 90,071 claims are 90,071,000,000 times 1,000.00 less 900.71.
    expect((await compareClaims(given(90_071), {}, {})).submitted).toBe("90070999999099.29");
    expect(await refusal(compareClaims(given(90_072), {}, {}))).toEqual([
      { code: "E_MONEY_RANGE", path: [], params: { minimum: "0.00", maximum: "90071992547409.91" }, article: null },
    ]);
  });

  test("a context that cannot be read is named, in both comparisons", async () => {
    const none = { readings: { taxScope: "none" } } as never;
    const { columns } = readPopulation([MEMBER]);
    for (const [before, after, problem] of [
      [none, {}, "E_CHOICE before readings taxScope"],
      [{}, none, "E_CHOICE after readings taxScope"],
    ] as const) {
      expect(said(await refusal(compareClaims(items, before, after)))).toEqual([problem]);
      const result = attempt(() => comparePremiums(columns, before, after));
      expect(result.ok ? [] : said(result.issues)).toEqual([problem]);
    }
  });

  test("an item of 200,000 claims that cannot be read is 200,000 rejects", async () => {
    const claims = new Array<never>(200_000).fill(null as never);
    const { rejects, claims: count } = await compareClaims([{ certificate: CERTIFICATE, claims }], {}, {});
    expect([rejects.length, count]).toEqual([200_000, 0]);
    expect(rejects.at(-1)).toMatchObject({ item: 0, claim: 199_999, issues: [{ code: "E_TYPE" }] });
  });
});

describe("a stream of claims", () => {
  const paid = (results: readonly StreamResult[]): [string | null, ...string[]][] =>
    results.map((result) => [result.certificate, ...result.decisions.map((one) => `${one.claim} ${one.paid}`)]);

  test("a certificate told otherwise in the next item is a call of its own; told alike it is the same call", async () => {
    const item = { certificate: CERTIFICATE, claims: [claim("P-1")] };
    const first = certificate("C-1", { coverage: [{ from: "2020-01-01", until: null, health: { scenario: "A" } }] });
    const results = await drained(adjudicateStream([item, { certificate: first, claims: [claim("P-2")] }]));
    // Level I pays no physiotherapy.
    expect(paid(results)).toEqual([
      ["C-1", "P-1 16.00"],
      ["C-1", "P-2 0.00"],
    ]);
    expect(results.map(({ items }) => items)).toEqual([
      { from: 0, until: 0 },
      { from: 1, until: 1 },
    ]);
    const older = certificate("C-1", { persons: [{ id: "P-1", role: "member", birthDate: "1980-05-16" }] });
    expect(await drained(adjudicateStream([item, { certificate: older, claims: [claim("P-2")] }]))).toHaveLength(2);
    const alike = await drained(
      adjudicateStream([item, { certificate: structuredClone(CERTIFICATE), claims: [claim("P-2")] }]),
    );
    expect(paid(alike)).toEqual([["C-1", "P-1 16.00", "P-2 16.00"]]);
    expect(alike[0]?.items).toEqual({ from: 0, until: 1 });
  });

  test("a certificate object that its source fills anew is read anew", async () => {
    const one: { -readonly [Key in keyof Certificate]: Certificate[Key] } = structuredClone(CERTIFICATE);
    const reused = (function* (): Generator<StreamItem> {
      for (const id of ["C-1", "C-2", "C-3"]) {
        one.id = id;
        yield { certificate: one, claims: [claim(`P-${id}`)] };
      }
      // The same id, another cover, then other persons.
      one.coverage = [{ from: "2020-01-01", until: null, health: { scenario: "A" } }];
      yield { certificate: one, claims: [claim("P-4")] };
      one.persons = [...one.persons, { id: "P-2", role: "child", birthDate: "2010-05-17" }];
      yield { certificate: one, claims: [claim("P-5")] };
      yield { certificate: one, claims: [claim("P-6")] };
    })();
    expect(paid(await drained(adjudicateStream(reused)))).toEqual([
      ["C-1", "P-C-1 16.00"],
      ["C-2", "P-C-2 16.00"],
      ["C-3", "P-C-3 16.00"],
      ["C-3", "P-4 0.00"],
      ["C-3", "P-5 0.00", "P-6 0.00"],
    ]);
  });

  test("what was given out is the caller’s to change: the stream goes on as it was", async () => {
    const items = ["1", "2", "3", "4"].flatMap((turn): StreamItem[] => [
      // 30.00 each, of 400.00 a year.
      { certificate: CERTIFICATE, claims: [chiropractic(`T-${turn}`, turn), chiropractic("T-1", "1")] },
      { certificate: certificate("C-2"), claims: [chiropractic(`T-${turn}`, turn)] },
    ]);
    const untouched = adjudicateStream(items);
    const expected = structuredClone(await drained(untouched));
    const snapshot = untouched.snapshot();
    const stream = adjudicateStream(items);
    const results: StreamResult[] = [];
    for await (const result of stream) {
      results.push(structuredClone(result));
      for (const one of result.decisions) Object.assign(one, { claim: "spoiled", paid: "400.00" });
      result.decisions.length = 0;
      result.rejects.length = 0;
      result.items.until = 99;
      const { usages } = stream.snapshot();
      for (const usage of usages) {
        for (const one of usage.decided) {
          Object.assign(one, { claim: "spoiled", person: "nobody", paid: "400.00", content: "spoiled" });
        }
        (usage.decided as unknown[]).length = 0;
        Object.assign(usage, { certificate: "spoiled" });
      }
      usages.length = 0;
    }
    expect(results).toEqual(expected);
    expect(stream.snapshot()).toEqual(snapshot);
    expect(snapshot.usages.map(({ decided }) => decided.map((one) => `${one.claim} ${one.paid}`))).toEqual([
      ["T-1 30.00", "T-2 30.00", "T-3 30.00", "T-4 30.00"],
      ["T-1 30.00", "T-2 30.00", "T-3 30.00", "T-4 30.00"],
    ]);
  });

  test("what was given is read at once: the ledgers may be changed afterwards", async () => {
    const stream = adjudicateStream([{ certificate: CERTIFICATE, claims: [claim("P-1")] }]);
    await drained(stream);
    const { usages } = stream.snapshot();
    const resumed = adjudicateStream([{ certificate: CERTIFICATE, claims: [claim("P-1")] }], { usages });
    Object.assign(usages[0]?.decided[0] as object, { claim: "spoiled" });
    usages.length = 0;
    expect(paid(await drained(resumed))).toEqual([["C-1", "P-1 0.00"]]);
  });

  test("ledgers are one a certificate, and each says whose it is", () => {
    const usage: Usage = { version: 1, certificate: "C-1", decided: [] };
    const refused = (usages: unknown): string[] => {
      const result = attempt(() => adjudicateStream([], { usages: usages as Usage[] }));
      return result.ok ? [] : said(result.issues);
    };
    expect(refused([usage, { ...usage, certificate: "C-2" }])).toEqual([]);
    expect(refused([usage, { ...usage }])).toEqual(["E_CERTIFICATE_TWICE context usages 1 certificate"]);
    expect(refused([{ ...usage, certificate: null }])).toEqual(["E_MISSING context usages 0 certificate"]);
    expect(refused([usage, { ...usage, certificate: "C-2", version: 2 }])).toEqual([
      "E_USAGE_VERSION context usages 1 version",
    ]);
    expect(refused([{ ...usage, decided: [null] }])).toEqual(["E_TYPE context usages 0 decided 0"]);
  });

  test("as many items as there are may be left out, and no more", async () => {
    const items: StreamItem[] = [{ certificate: CERTIFICATE, claims: [claim("P-1")] }];
    const slowly = async function* (): AsyncGenerator<StreamItem> {
      for (const item of items) yield await Promise.resolve(item);
    };
    for (const given of [() => items, slowly]) {
      const all = adjudicateStream(given(), { skip: 1 });
      expect(await drained(all)).toEqual([]);
      expect(all.snapshot().items).toBe(1);
      expect(await refusal(drained(adjudicateStream(given(), { skip: 2 })))).toEqual([
        { code: "E_INTEGER_RANGE", path: ["context", "skip"], params: { minimum: 0, maximum: 1 }, article: null },
      ]);
    }
    expect(await refusal(drained(adjudicateStream([], { skip: 1 })))).toHaveLength(1);
  });

  test("a certificate that lost a person of its ledger is refused until it has her again", async () => {
    const person = { id: "P-2", role: "spouse", birthDate: "1981-05-17" } as const;
    const both = certificate("C-1", { persons: [...CERTIFICATE.persons, person] });
    const health = [{ from: "2020-01-01", until: null, health: { scenario: "O" } }] as const;
    const [two, one] = [
      { ...both, coverage: health },
      { ...CERTIFICATE, coverage: health },
    ];
    const items: StreamItem[] = [
      { certificate: two, claims: [claim("P-1"), claim("S-1", "20.00", { person: "P-2" })] },
      { certificate: one, claims: [claim("P-2")] },
      { certificate: one, claims: [claim("P-3")] },
      { certificate: two, claims: [claim("P-4"), claim("S-1", "20.00", { person: "P-2" })] },
    ];
    const stream = adjudicateStream(items);
    const results = await drained(stream);
    expect(paid(results)).toEqual([["C-1", "P-1 16.00", "S-1 16.00"], ["C-1"], ["C-1", "P-4 16.00", "S-1 0.00"]]);
    const rejects = results.flatMap((result) => result.rejects);
    expect(rejects.map(({ item, claim, issues }) => [item, claim, said(issues)])).toEqual([
      [1, null, ["E_PERSON_UNKNOWN certificate persons"]],
      [2, null, ["E_PERSON_UNKNOWN certificate persons"]],
    ]);
    expect(results[1]?.items).toEqual({ from: 1, until: 2 });
    expect(stream.snapshot().usages[0]?.decided.map((one) => one.claim)).toEqual(["P-1", "S-1", "P-4"]);
    // Also when the ledger is open, and when it comes from a snapshot.
    const again = adjudicateStream([items[1] as StreamItem], { usages: stream.snapshot().usages });
    expect(said((await drained(again))[0]?.rejects[0]?.issues ?? [])).toEqual(["E_PERSON_UNKNOWN certificate persons"]);
    const opened = [items[0], { certificate: certificate("C-2"), claims: [] }, items[3], items[1]] as StreamItem[];
    const last = (await drained(adjudicateStream(opened))).at(-1);
    expect(said(last?.rejects[0]?.issues ?? [])).toEqual(["E_PERSON_UNKNOWN certificate persons"]);
  });

  test("what was decided the second time is known the third: its claims, and its persons", async () => {
    const spouse = { id: "P-2", role: "spouse", birthDate: "1981-05-17" } as const;
    const coverage = [{ from: "2020-01-01", until: null, health: { scenario: "O" } }] as const;
    const one = certificate("C-1", { coverage });
    const two = certificate("C-1", { coverage, persons: [...CERTIFICATE.persons, spouse] });
    const between = { certificate: certificate("C-2"), claims: [] };
    const results = await drained(
      adjudicateStream([
        ...[{ certificate: two, claims: [claim("P-1")] }, between],
        ...[{ certificate: two, claims: [claim("P-2"), claim("S-1", "20.00", { person: "P-2" })] }, between],
        ...[{ certificate: two, claims: [claim("P-2"), claim("S-1", "10.00", { person: "P-2" })] }, between],
        { certificate: one, claims: [claim("P-3")] },
      ]),
    );
    expect(paid(results.filter((result) => result.certificate === "C-1"))).toEqual([
      ["C-1", "P-1 16.00"],
      ["C-1", "P-2 16.00", "S-1 16.00"],
      ["C-1", "P-2 0.00"],
      ["C-1"],
    ]);
    expect(
      results.flatMap(({ rejects }) => rejects.map(({ item, claim, issues }) => [item, claim, said(issues)])),
    ).toEqual([
      [4, 1, ["E_CLAIM_ID_REUSED id"]],
      [6, null, ["E_PERSON_UNKNOWN certificate persons"]],
    ]);
  });

  test.each([
    ["an amount", claim("c", "12,50")],
    ["a person", claim("c", "20.00", { person: "nobody" })],
    ["a key", claim("c", "20.00", { extra: 1 })],
    ["a day received", claim("c", "20.00", { received: "2020-02-30" })],
  ])("a claim that cannot be read for %s leaves its id to the claim as mended", async (_, bad) => {
    const between = { certificate: certificate("C-2"), claims: [] };
    const item = (...claims: Claim[]): StreamItem => ({ certificate: CERTIFICATE, claims });
    const mended = claim("c", "10.00");
    const decided = async (...items: StreamItem[]): Promise<unknown> => {
      const results = await drained(adjudicateStream(items));
      expect(results.flatMap(({ rejects }) => rejects)).toHaveLength(1);
      return paid(results.filter((result) => result.certificate === "C-1")).flatMap((one) => one.slice(1));
    };
    // In the next call, the ledger new, a text or open; and in the same call.
    expect(await decided(item(bad), between, item(mended))).toEqual(["c 8.00"]);
    expect(await decided(item(claim("a")), between, item(bad), between, item(mended))).toEqual(["a 16.00", "c 8.00"]);
    expect(
      await decided(item(claim("a")), between, item(claim("b")), between, item(bad), between, item(mended)),
    ).toEqual(["a 16.00", "b 16.00", "c 8.00"]);
    expect(await decided(item(bad, mended))).toEqual(["c 8.00"]);
    expect(await decided(item(bad), item(mended))).toEqual(["c 8.00"]);
  });

  test("a certificate that is met two thousand times is not read again each time", async () => {
    const items = Array.from({ length: 2000 }, (_, turn): StreamItem[] => [
      { certificate: CERTIFICATE, claims: [claim(`P-${String(turn)}`)] },
      { certificate: certificate("C-2"), claims: [] },
    ]).flat();
    // Every object that is read is asked once for its prototype: some ten a turn, and no line of the ledger.
    const looks = vi.spyOn(Object, "getPrototypeOf");
    try {
      const results = await drained(adjudicateStream(items));
      expect(looks.mock.calls.length).toBeLessThan(100_000);
      expect(looks.mock.calls.length).toBeGreaterThan(4000);
      expect(paid(results).at(-2)).toEqual(["C-1", "P-1999 16.00"]);
    } finally {
      looks.mockRestore();
    }
  });

  function chiropractic(id: string, day: string): Claim {
    const on = `2020-03-0${day}`;
    return {
      ...{ id, person: "P-1", benefit: "chiropractic-osteopathy", service: "treatment" },
      ...{ incurred: on, received: on, amount: "45.00" },
    };
  }

  test("a snapshot is plain data: it is the same after JSON", async () => {
    const stream = adjudicateStream([{ certificate: CERTIFICATE, claims: [chiropractic("T-1", "1"), claim("P-1")] }]);
    await drained(stream);
    const snapshot = stream.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot)) as StreamSnapshot).toEqual(snapshot);
    expect(snapshot).toMatchObject({ version: 1, items: 1, usages: [{ version: 1, certificate: "C-1" }] });
  });
});

describe("a row of claims that is not decided leaves nothing behind", () => {
  const row = (id: string, changes: object = {}): VerifyClaims => ({
    certificate: CERTIFICATE,
    // 80 % of 45.00 is 36.00, at most 30.00 a treatment.
    claims: [claim(id, "45.00")],
    theirs: [{ paid: "30.00", reasons: ["R_MAXIMUM_TREATMENT"] }],
    ...changes,
  });
  const throwing = Object.defineProperty({}, "paid", {
    enumerable: true,
    get: () => {
      throw new Error("theirs");
    },
  });
  const hole: Claim[] = [claim("c", "45.00")];
  hole.length = 2;

  test.each([
    ["a pay calendar that is no day", { anchor: "2020-02-30" }, "E_DATE_INVALID anchor"],
    ["readings that are none", { readings: { taxScope: "none" } }, "E_CHOICE readings taxScope"],
    ["claims with a hole", { claims: hole }, "E_ARRAY_SPARSE claims"],
    ["a decision of theirs that throws", { theirs: [throwing] }, "E_HOSTILE_OBJECT"],
  ])("%s", (_, spoiled, problem) => {
    for (const before of [[], [row("a")], [row("a"), row("b")]]) {
      const result = verify([...before, row("c", spoiled), row("c"), row("d")] as VerifyClaims[]);
      expect(result.rejects.map(({ index }) => index)).toEqual([before.length]);
      expect(said(result.rejects[0]?.issues ?? [])).toContain(problem);
      expect(result.kinds).toEqual([]);
      expect(result.compared).toBe((before.length + 2) * 2);
    }
  });

  test("nor does it when the claim is mended to another amount", () => {
    const mended = row("c", { claims: [claim("c", "10.00")], theirs: [{ paid: "8.00" }] });
    const result = verify([row("a"), row("b"), row("c", { anchor: "2020-02-30" }), mended] as VerifyClaims[]);
    expect(result).toMatchObject({ compared: 5, kinds: [], rejects: [{ index: 2 }] });
  });
});

describe("other rates", () => {
  const ROUNDINGS = ["half-up", "half-even", "down", "up"] as const satisfies readonly Rounding[];
  const scaled = (table: ScalableTable, factor: string, rounding: Rounding, rateDecimals?: number) =>
    withRates(PRINTED, { id: "scaled", scale: { factor, rounding, tables: [table], rateDecimals } });
  const at = (values: unknown, key: string): unknown =>
    key === "" ? values : key.split(".").reduce((part, name) => (part as Record<string, unknown>)[name], values);

  // Half-up, half-even, down, up.
  test.each<[ScalableTable, string, string, string, number, [string, string, string, string]]>([
    // 51.58 × 1.25 = 64.475; 55.46 × 1.25 = 69.325; 60.17 × 1.25 = 75.2125
    ["healthPremiums", "A", "51.58", "1.25", 0, ["64.48", "64.48", "64.47", "64.48"]],
    ["healthPremiums", "B", "55.46", "1.25", 0, ["69.33", "69.32", "69.32", "69.33"]],
    ["healthPremiums", "C", "60.17", "1.25", 0, ["75.21", "75.21", "75.21", "75.22"]],
    // 133.42 × 1.05 = 140.091; 68.68 × 1.05 = 72.114; 68.68 × 1.075 = 73.831
    ["healthPremiums", "O", "133.42", "1.05", 0, ["140.09", "140.09", "140.09", "140.10"]],
    // An amount keeps its cents, whatever the decimals of the rates.
    ["healthPremiums", "B", "55.46", "1.25", 3, ["69.33", "69.32", "69.32", "69.33"]],
    // 16.07 × 1.5 = 24.105; 26.45 × 1.5 = 39.675; 40.00 × 1.00001 = 40.0004
    ["dentalPremiums", "individual", "16.07", "1.5", 0, ["24.11", "24.10", "24.10", "24.11"]],
    ["dentalPremiums", "single-parent", "26.45", "1.5", 0, ["39.68", "39.68", "39.67", "39.68"]],
    ["dentalPremiums", "family", "40.00", "1.00001", 3, ["40.00", "40.00", "40.00", "40.01"]],
    // 0.003 × 1.015 = 0.003045; × 1.005 = 0.003015; × 1.001 = 0.003003
    ["basicLifeRate", "", "0.00300", "1.015", 0, ["0.00305", "0.00304", "0.00304", "0.00305"]],
    ["basicLifeRate", "", "0.00300", "1.005", 0, ["0.00302", "0.00302", "0.00301", "0.00302"]],
    ["basicLifeRate", "", "0.00300", "1.001", 0, ["0.00300", "0.00300", "0.00300", "0.00301"]],
    ["basicLifeRate", "", "0.00300", "1.001", 3, ["0.00300300", "0.00300300", "0.00300300", "0.00300300"]],
    // 0.003 × 1.000005 = 0.003000015
    ["basicLifeRate", "", "0.00300", "1.000005", 3, ["0.00300002", "0.00300002", "0.00300001", "0.00300002"]],
    // 0.55 × 1.1 = 0.605; × 1.3 = 0.715; × 1.001 = 0.55055; × 0.01 = 0.0055
    ["dependantsLifePremium", "", "0.55", "1.1", 0, ["0.61", "0.60", "0.60", "0.61"]],
    ["dependantsLifePremium", "", "0.55", "1.3", 3, ["0.72", "0.72", "0.71", "0.72"]],
    ["dependantsLifePremium", "", "0.55", "1.001", 3, ["0.55", "0.55", "0.55", "0.56"]],
    ["dependantsLifePremium", "", "0.55", "0.01", 0, ["0.01", "0.01", "0.00", "0.01"]],
    // 0.031 × 1.5 = 0.0465; 0.073 × 1.5 = 0.1095; 0.031 × 1.001 = 0.031031
    ["lifeRatesPerThousand", "under-30.male.smoker", "0.031", "1.5", 0, ["0.047", "0.046", "0.046", "0.047"]],
    ["lifeRatesPerThousand", "45-49.male.nonSmoker", "0.073", "1.5", 0, ["0.110", "0.110", "0.109", "0.110"]],
    ["lifeRatesPerThousand", "under-30.male.smoker", "0.031", "1.001", 0, ["0.031", "0.031", "0.031", "0.032"]],
    // 0.02 × 1.000025 = 0.0200005
    [
      "lifeRatesPerThousand",
      "35-39.female.nonSmoker",
      "0.020",
      "1.000025",
      3,
      ["0.020001", "0.020000", "0.020000", "0.020001"],
    ],
    // 0.00075 × 1.5 = 0.001125; 0.00057 × 1.5 = 0.000855
    ["lifeRatesOfSalary", "35-39.male.nonSmoker", "0.00075", "1.5", 0, ["0.00113", "0.00112", "0.00112", "0.00113"]],
    ["lifeRatesOfSalary", "under-30.female.smoker", "0.00057", "1.5", 0, ["0.00086", "0.00086", "0.00085", "0.00086"]],
    // 0.0019 × 1.00015 = 0.001900285
    [
      "lifeRatesOfSalary",
      "45-49.male.nonSmoker",
      "0.00190",
      "1.00015",
      3,
      ["0.00190029", "0.00190028", "0.00190028", "0.00190029"],
    ],
    // 0.0089 × 1.25 = 0.011125; 0.01102 × 1.25 = 0.013775; 0.01432 × 1.001 = 0.01433432
    ["disabilityRates", "O", "0.00890", "1.25", 0, ["0.01113", "0.01112", "0.01112", "0.01113"]],
    ["disabilityRates", "F", "0.01102", "1.25", 0, ["0.01378", "0.01378", "0.01377", "0.01378"]],
    ["disabilityRates", "O+", "0.01432", "1.001", 0, ["0.01433", "0.01433", "0.01433", "0.01434"]],
    // 0.0089 × 1.00005 = 0.008900445
    ["disabilityRates", "O", "0.00890", "1.00005", 3, ["0.00890045", "0.00890044", "0.00890044", "0.00890045"]],
  ])("%s %s: %s × %s, %i decimals more", (table, key, figure, factor, rateDecimals, expected) => {
    // The employer’s part and the rest stay: only this table moves.
    expect(at(PRINTED[table].values, key)).toBe(figure);
    for (const [index, rounding] of ROUNDINGS.entries()) {
      const edition = scaled(table, factor, rounding, rateDecimals);
      expect([rounding, at(edition[table].values, key)]).toEqual([rounding, expected[index]]);
      expect({ ...edition, id: PRINTED.id, [table]: PRINTED[table] }).toEqual(PRINTED);
      if (rateDecimals === 0) expect(scaled(table, factor, rounding)).toEqual(edition);
    }
  });

  test("a whole table is scaled, each figure by itself", () => {
    const { dentalPremiums: dental, disabilityRates } = withRates(PRINTED, {
      id: "+10 %",
      scale: { factor: "1.1", rounding: "half-up" },
    });
    // 17.677, 29.095, 44
    expect(dental.values).toEqual({ individual: "17.68", "single-parent": "29.10", family: "44.00" });
    // 0.012122, 0.00979, 0.015752
    expect(disabilityRates.values).toEqual({ F: "0.01212", O: "0.00979", "O+": "0.01575" });
  });

  test("all the tables are scaled unless some are named, and nothing else", () => {
    const edition = withRates(PRINTED, { id: "doubled", scale: { factor: "2", rounding: "half-up" } });
    expect(edition.healthPremiums.values.A).toBe("103.16");
    expect(edition.dentalPremiums.values.family).toBe("80.00");
    expect(edition.basicLifeRate.values).toBe("0.00600");
    expect(edition.dependantsLifePremium.values).toBe("1.10");
    expect(edition.lifeRatesPerThousand.values["under-30"].male.smoker).toBe("0.062");
    expect(edition.lifeRatesOfSalary.values["under-30"].male.smoker).toBe("0.00162");
    expect(edition.disabilityRates.values.O).toBe("0.01780");
    expect(edition.employerContributions).toEqual(employerContributions);
    expect(edition.premiumTax.values).toBe("0.09");
    expect(edition.salaryScaleThreshold.values).toBe("40000.00");
    expect(edition.payPeriodsPerYear.values).toBe("26");
    expect(edition.outOfPocketMaximum.values).toBe("950.00");
  });

  test("a table that is replaced is not scaled", () => {
    const values = { individual: "17.00", "single-parent": "28.00", family: "42.00" };
    const edition = withRates(PRINTED, {
      id: "both",
      scale: { factor: "2", rounding: "half-up" },
      tables: { dentalPremiums: values },
    });
    expect(edition.dentalPremiums.values).toEqual(values);
    expect(edition.healthPremiums.values.A).toBe("103.16");
  });

  const refused = (given: Omit<RateChange, "id">): string[] => {
    const result = attempt(() => withRates(PRINTED, { id: "wrong", ...given }));
    return result.ok ? [] : said(result.issues);
  };

  test("what is wrong in a table that is given is at its place in the change", () => {
    const { individual: _, ...fewer } = dentalPremiums.values;
    for (const [values, problem] of [
      [{ ...dentalPremiums.values, individual: "16,07" }, "E_EDITION_FIGURE individual"],
      [{ ...dentalPremiums.values, individual: 16 }, "E_TYPE individual"],
      [{ ...dentalPremiums.values, couple: "16.07" }, "E_UNKNOWN_KEY couple"],
      [fewer, "E_MISSING individual"],
      ["16.07", "E_TYPE"],
    ] as const) {
      const [code, ...rest] = problem.split(" ");
      expect(refused({ tables: { dentalPremiums: values as never } })).toEqual([
        [code, "change", "tables", "dentalPremiums", ...rest].join(" "),
      ]);
    }
    const { under, ...others } = { under: "x", ...PRINTED.lifeRatesOfSalary.values };
    expect(
      refused({
        tables: {
          lifeRatesOfSalary: { ...others, "30-34": { ...others["30-34"], male: { smoker: under, nonSmoker: "0.1" } } },
        },
      }),
    ).toContain("E_EDITION_FIGURE change tables lifeRatesOfSalary 30-34 male smoker");
    expect(refused({ tables: { premiumTax: "9 %", basicLifeRate: "" } })).toEqual([
      "E_EDITION_FIGURE change tables basicLifeRate",
      "E_EDITION_FIGURE change tables premiumTax",
    ]);
    expect(refused({ tables: { taxes: "0.09" } as never })).toEqual(["E_UNKNOWN_KEY change tables taxes"]);
  });

  test("an employer does not pay more than the premium", () => {
    // 5.16 for A, of which the employer would pay 5.28.
    const scale = { factor: "0.1", rounding: "half-up", tables: ["healthPremiums"] } as const;
    const problems = refused({ scale });
    expect(problems.map((one) => one.split(" ")[0])).toContain("E_EDITION_CONTRIBUTION");
  });
});

describe("a slice of a population", () => {
  const { columns } = readPopulation([
    LATE,
    MEMBER,
    LATE,
    { ...MEMBER, health: { scenario: "B" }, salaryScaleMaximum: "39999.99" },
    { ...MEMBER, health: "exempt", dental: "individual" },
  ]);

  test("tells where each of its members was read, over the same memory", () => {
    expect([...columns.place]).toEqual([1, 3, 4]);
    const part = slicePopulation(columns, 1, 3);
    expect([...part.place]).toEqual([3, 4]);
    expect(part.count).toBe(2);
    for (const name of ["place", "on", "salary", "scaleMaximum", "workTime", "facts"] as const) {
      expect(part[name].buffer).toBe(columns[name].buffer);
    }
    expect([...columnOf(premiumColumns(part), "premium.total")]).toEqual([55_46, 16_07]);
    expect([...slicePopulation(part, 1, 2).place]).toEqual([4]);
    expect(slicePopulation(columns, 3, 3).count).toBe(0);
  });

  test("each column of the totals, and of the whole, is its own", () => {
    const totals = premiumColumns(columns, { only: "totals" });
    const expected = {
      "premium.total": [51_58, 55_46, 16_07],
      "premium.employer": [2_39, 5_28, 0],
      "premium.employee": [49_19, 50_18, 16_07],
      "tax.total": [4_65, 5_00, 1_45],
      "tax.employer": [22, 48, 0],
      "tax.employee": [4_43, 4_52, 1_45],
      "payable.total": [56_23, 60_46, 17_52],
      "payable.employer": [2_61, 5_76, 0],
      "payable.employee": [53_62, 54_70, 17_52],
    } as const;
    expect(totals.names).toEqual(PREMIUM_COLUMNS.slice(7));
    expect(Object.keys(expected)).toEqual(totals.names);
    for (const name of totals.names) {
      expect([name, ...columnOf(totals, name)]).toEqual([name, ...expected[name as keyof typeof expected]]);
    }
    const whole = premiumColumns(columns);
    expect([...columnOf(whole, "premium.health")]).toEqual([51_58, 55_46, 0]);
    expect([...columnOf(whole, "premium.dental")]).toEqual([0, 0, 16_07]);
    expect([...columnOf(whole, "payable.employee")]).toEqual([53_62, 54_70, 17_52]);
    for (const name of PREMIUM_COLUMNS.slice(0, 7)) {
      const result = attempt(() => columnOf(totals, name));
      expect(result.ok ? [] : said(result.issues)).toEqual(["E_CHOICE name"]);
    }
  });

  test("a row that cannot be priced is refused at its place in what was read", () => {
    const altered = structuredClone(columns);
    altered.on[1] = 20210103;
    altered.salary[2] = -1;
    for (const [given, expected] of [
      [altered, ["E_NO_PRINTED_RATE 3 on", "E_MONEY_RANGE 4"]],
      [slicePopulation(altered, 2, 3), ["E_MONEY_RANGE 4"]],
    ] as const) {
      const result = attempt(() => premiumColumns(given));
      expect(result.ok ? [] : said(result.issues).toSorted()).toEqual([...expected].toSorted());
    }
    const refused = (before: Context, after: Context): string[] => {
      const result = attempt(() => comparePremiums(altered, before, after));
      return result.ok ? [] : said(result.issues).toSorted();
    };
    expect(refused({}, {})).toEqual(["E_MONEY_RANGE before 4", "E_NO_PRINTED_RATE before 3 on"]);
    // Of half a year, after: the day is refused there alone.
    const half = parseEdition({ ...PRINTED, id: "half", until: "2020-06-30" });
    altered.on[1] = 20200705;
    altered.salary[2] = 1;
    expect(refused({}, { edition: half })).toEqual(["E_NO_PRINTED_RATE after 3 on"]);
    expect(refused({ edition: half }, {})).toEqual(["E_NO_PRINTED_RATE before 3 on"]);
  });

  test("many members are priced in parts: each at her place, whole rows or totals", () => {
    // Past the parts of every kind: 4,096 rows, 65,536 rows.
    const count = 70_000;
    const many = repeated(columns, count);
    const expected = [53_62, 54_70, 17_52];
    for (const only of [undefined, "totals"] as const) {
      const employee = columnOf(premiumColumns(many, { only }), "payable.employee");
      expect(employee.findIndex((cents, row) => cents !== expected[row % 3])).toBe(-1);
    }
    // 23,334 pay 53.62, and 23,333 each 54.70 and 17.52.
    expect(comparePremiums(many, {}, {}).payable.employee).toEqual(same("2936278.34"));
    // One in the last part alone moves.
    many.facts[(count - 1) * FACTS.length + FACTS.indexOf("dental")] = 3;
    const dearer = withRates(PRINTED, {
      id: "dearer",
      tables: { premiumTax: "0.09", dentalPremiums: { ...dentalPremiums.values, family: "41.00" } },
    });
    // 51.58 and 40.00 less 2.39 are 89.19, and 8.03 of tax; then 90.19 and 8.12.
    expect(comparePremiums(many, {}, { edition: dearer }).most).toEqual({
      up: { index: 139_999, ...change("97.22", "98.31", "1.09") },
      down: null,
    });
    many.on[count - 1] = 20210103;
    for (const only of [undefined, "totals"] as const) {
      const result = attempt(() => premiumColumns(many, { only }));
      expect(result.ok ? [] : said(result.issues)).toEqual(["E_NO_PRINTED_RATE 139999 on"]);
    }
  });
});

/** The same members again and again, read at the odd places 1, 3, 5… */
function repeated({ version, count, ...arrays }: PopulationColumns, times: number): PopulationColumns {
  const again = <Values extends Float64Array | Int32Array | Uint8Array>(values: Values, all: Values): Values => {
    const width = values.length / count;
    for (let at = 0; at < all.length; at++) all[at] = values[at % (count * width)] as number;
    return all;
  };
  return {
    version,
    count: times,
    place: Uint32Array.from({ length: times }, (_, row) => row * 2 + 1),
    on: again(arrays.on, new Int32Array(times)),
    salary: again(arrays.salary, new Float64Array(times)),
    scaleMaximum: again(arrays.scaleMaximum, new Float64Array(times)),
    workTime: again(arrays.workTime, new Float64Array(times)),
    facts: again(arrays.facts, new Uint8Array(times * FACTS.length)),
  };
}
