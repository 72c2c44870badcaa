import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjudicate,
  attempt,
  remaining,
  reverse,
  usageFrom,
  type AdjudicationResult,
  type Certificate,
  type Claim,
  type Context,
  type DecidedClaim,
  type Opening,
  type PaidClaim,
  type Usage,
} from "../src/index.js";
import { LINES } from "./oracle/benefits.js";
import { aHistory } from "./properties/histories.js";
import { played } from "./properties/judge.js";

// The ledger: opened with what another system paid, handed from call to call, reversed; and who it refuses.

const CERTIFICATE: Certificate = {
  id: "C-1",
  persons: [
    { id: "P-1", role: "member", birthDate: "1980-05-17" },
    { id: "P-2", role: "spouse", birthDate: "1982-01-31" },
  ],
  coverage: [{ from: "2020-01-01", until: null, health: { scenario: "O" }, dental: "family" }],
};

type Facts = Readonly<Record<string, unknown>>;

const claimOf = (facts: Facts): Claim =>
  ({
    id: "T-1",
    person: "P-1",
    incurred: "2020-06-15",
    received: "2020-06-20",
    amount: "60.00",
    prescription: true,
    ...facts,
  }) as unknown as Claim;

const decide = (claims: Claim[], usage?: Usage, context?: Context): AdjudicationResult =>
  adjudicate(
    usage === undefined ? { certificate: CERTIFICATE, claims } : { certificate: CERTIFICATE, claims, usage },
    context,
  );

const paymentOf = (facts: Facts): PaidClaim =>
  ({ claim: "A-1", person: "P-1", incurred: "2018-03-01", paid: "48.00", ...facts }) as unknown as PaidClaim;

const open = (payments: PaidClaim[], context?: Context): Usage => usageFrom({ payments }, context);

/** The problems of a call: `code path`, and nothing else than those. */
function problems(work: () => unknown): string[] {
  const result = attempt(work);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("an opening", () => {
  test("is plain data, each line as what another system paid", () => {
    const payments = [
      paymentOf({ benefit: "hearing-aid", paid: 480 }),
      paymentOf({ claim: "A-2", benefit: "vision", item: "exam", ageRule: "13-and-over", eligible: "60" }),
      paymentOf({ claim: "A-3", benefit: "drugs", outOfPocketCounted: "12" }),
      paymentOf({ claim: "A-4", benefit: "compression-stockings", pairs: 2 }),
      paymentOf({ claim: "A-5", benefit: "chiropractic-osteopathy", service: "x-ray" }),
    ];
    const line = {
      person: "P-1",
      incurred: "2018-03-01",
      eligible: "48.00",
      paid: "48.00",
      outOfPocketCounted: "0.00",
    };
    expect(usageFrom({ certificate: "C-1", payments })).toStrictEqual({
      version: 1,
      certificate: "C-1",
      decided: [
        { ...line, claim: "A-1", benefit: "hearing-aid", eligible: "480.00", paid: "480.00" },
        { ...line, claim: "A-2", benefit: "vision", eligible: "60.00", item: "exam", ageRule: "13-and-over" },
        { ...line, claim: "A-3", benefit: "drugs", outOfPocketCounted: "12.00" },
        { ...line, claim: "A-4", benefit: "compression-stockings", pairs: 2 },
        { ...line, claim: "A-5", benefit: "chiropractic-osteopathy", service: "x-ray", discipline: "chiropractic" },
      ],
    });
    expect(open([])).toStrictEqual({ version: 1, certificate: null, decided: [] });
  });

  const counted = LINES.filter((line) => line.counted).map(({ code }) => code);

  test.each(LINES.map(({ code }) => code))("of %s needs the facts that its maxima look at, and no other", (benefit) => {
    const needed: Partial<Record<typeof benefit, Facts>> = {
      "travel-insurance": { trip: "t" },
      "trip-cancellation": { trip: "t" },
      "compression-stockings": { pairs: 1 },
      "hospital-bed": { eligible: "60.00" },
      "chiropractic-osteopathy": { service: "treatment" },
      vision: { item: "exam", ageRule: "under-13" },
      "dental-basic": { act: "other" },
    };
    const facts: Record<string, unknown> = { ...needed[benefit] };
    if (counted.includes(benefit)) facts["outOfPocketCounted"] = "12.00";
    expect(problems(() => open([paymentOf({ benefit, ...facts })]))).toEqual([]);
    const missing = Object.keys(facts).map((key) => `E_MISSING payments.0.${key}`);
    expect(problems(() => open([paymentOf({ benefit })]))).toEqual(missing.sort());
    for (const key of Object.keys(facts)) {
      const { [key]: _, ...others } = facts;
      expect(problems(() => open([paymentOf({ benefit, ...others })]))).toEqual([`E_MISSING payments.0.${key}`]);
    }
  });

  test("counts ten lines in the out-of-pocket maximum", () => {
    expect(counted).toHaveLength(10);
  });

  test.each(["chiropractic-osteopathy", "kinesitherapy-orthotherapy-massage", "psychology"] as const)(
    "of %s needs the discipline where each has its own maximum",
    (benefit) => {
      const service = benefit === "chiropractic-osteopathy" ? { service: "treatment" } : {};
      const context = { readings: { groupedDisciplines: "each" } } as const;
      const payment = paymentOf({ benefit, ...service });
      expect(problems(() => open([payment]))).toEqual([]);
      expect(problems(() => open([payment], context))).toEqual(["E_MISSING payments.0.discipline"]);
      if (benefit === "chiropractic-osteopathy") {
        expect(problems(() => open([paymentOf({ benefit, service: "x-ray" })], context))).toEqual([]);
      }
      // So does a ledger that was kept under the other reading.
      const usage = open([payment]);
      expect(problems(() => decide([], usage, context))).toEqual(["E_MISSING usage.decided.0.discipline"]);
    },
  );

  test("takes each id once, and no more paid than eligible", () => {
    const wig = paymentOf({ benefit: "wig" });
    expect(problems(() => open([wig, wig]))).toEqual(["E_CLAIM_ID_REUSED payments.1.claim"]);
    expect(problems(() => open([{ ...wig, eligible: "47.99" }]))).toEqual(["E_PART_ABOVE_AMOUNT payments.0.paid"]);
    expect(problems(() => open([{ ...wig, eligible: "48.00" }]))).toEqual([]);
  });

  test("above a maximum leaves nothing of it", () => {
    const usage = open([
      paymentOf({ claim: "A-1", benefit: "hearing-aid", paid: "600.00", incurred: "2019-12-31" }),
      paymentOf({ claim: "A-2", benefit: "wig", paid: "300.01" }),
      paymentOf({ claim: "A-3", benefit: "compression-stockings", pairs: 5, incurred: "2020-02-01" }),
      paymentOf({ claim: "A-4", benefit: "drugs", outOfPocketCounted: "1200.00", incurred: "2020-02-01" }),
      paymentOf({ claim: "A-5", benefit: "psychology", paid: "2000.00", incurred: "2020-02-01" }),
    ]);
    const drug = { prescriptionOnly: true };
    const { decisions, balances } = decide(
      [
        claimOf({ id: "T-1", benefit: "hearing-aid" }),
        claimOf({ id: "T-2", benefit: "wig" }),
        claimOf({ id: "T-3", benefit: "compression-stockings", pairs: 1 }),
        claimOf({ id: "T-4", benefit: "drugs", drug }),
        claimOf({ id: "T-5", benefit: "psychology" }),
        claimOf({ id: "T-6", benefit: "wig", person: "P-2" }),
      ],
      usage,
    );
    expect(decisions.map(({ eligible, paid, outOfPocketCounted }) => [eligible, paid, outOfPocketCounted])).toEqual([
      ["60.00", "0.00", "0.00"],
      ["60.00", "0.00", "0.00"],
      ["0.00", "0.00", "0.00"],
      ["60.00", "60.00", "0.00"],
      ["60.00", "0.00", "0.00"],
      ["60.00", "48.00", "0.00"],
    ]);
    expect(balances.outOfPocket).toEqual([{ year: 2020, counted: "1200.00", left: "0.00" }]);
    for (const [benefit, used, left] of [
      ["hearing-aid", "480.00", "0.00"],
      ["wig", "300.00", "0.00"],
      ["compression-stockings", "3", "0"],
      ["psychology", "1000.00", "0.00"],
    ] as const) {
      const asked = { certificate: CERTIFICATE, person: "P-1", benefit, on: "2020-06-15", usage };
      expect(remaining(asked).maxima).toMatchObject([{ used, left }]);
    }
  });

  test("takes as much as the ledger that it was taken from", () => {
    fc.assert(
      fc.property(aHistory(), ({ certificate, batches, readings }) => {
        const last = batches.findLastIndex((batch) => "claims" in batch);
        const batch = batches[last];
        if (batch === undefined || !("claims" in batch)) return;
        const { usage } = played({ certificate, batches: batches.slice(0, last), readings });
        if (usage === undefined) return;
        // What another system paid has no text of the whole claim.
        const payments = usage.decided.map(({ content: _, ...payment }) => payment);
        const opened = usageFrom({ payments }, { readings });
        expect(opened).toEqual({ version: 1, certificate: null, decided: payments });
        const known = new Set(payments.map(({ claim }) => claim));
        const claims = (batch.claims as Claim[]).filter(({ id }) => !known.has(id));
        const input = { certificate: certificate as Certificate, claims };
        const { usage: after, ...here } = adjudicate({ ...input, usage: opened }, { readings });
        const { usage: kept, ...there } = adjudicate({ ...input, usage }, { readings });
        expect(here).toEqual(there);
        expect(after.decided.slice(payments.length)).toEqual(kept.decided.slice(payments.length));
      }),
    );
  });
});

describe("a reversal", () => {
  const [first, second] = [claimOf({ id: "T-1", benefit: "wig" }), claimOf({ id: "T-2", benefit: "wig" })];

  test("takes the claim out, leaves the others as they were, and may be decided anew", () => {
    const { usage } = decide([first, second]);
    const [, kept] = usage.decided as readonly [DecidedClaim, DecidedClaim];
    const reversed = reverse({ claim: "T-1", usage });
    expect(reversed).toStrictEqual({ version: 1, certificate: "C-1", decided: [kept] });
    expect(usage.decided).toHaveLength(2);
    const other = claimOf({ id: "T-1", benefit: "wig", amount: "400.00" });
    // 300.00 for life, less the 48.00 of the claim that is left.
    expect(decide([other], reversed).decisions[0]).toMatchObject({ status: "reduced", paid: "252.00" });
    expect(problems(() => decide([other], usage))).toEqual(["E_CLAIM_ID_REUSED claims.0.id"]);
  });

  test("gives back what was counted, the pairs and the slot", () => {
    const claims = [
      claimOf({ id: "T-1", benefit: "drugs", drug: { prescriptionOnly: true }, amount: "4750.00" }),
      claimOf({ id: "T-2", benefit: "compression-stockings", pairs: 3 }),
      claimOf({ id: "T-3", benefit: "dental-basic", act: "recall-exam" }),
      claimOf({ id: "T-4", benefit: "hospital-bed", bed: { mode: "rental", alternative: "60.00" } }),
    ];
    const again = claims.map((claim) => ({ ...claim, id: `${claim.id} again` }));
    const full = decide(claims).usage;
    expect(decide(again, full).decisions.map(({ paid }) => paid)).toEqual(["4750.00", "0.00", "0.00", "0.00"]);
    const free = claims.reduce((usage, { id }) => reverse({ claim: id, usage }), full);
    expect(free).toStrictEqual({ version: 1, certificate: "C-1", decided: [] });
    expect(decide(again, free).decisions.map(({ paid }) => paid)).toEqual(["3800.00", "48.00", "48.00", "48.00"]);
  });

  test("of what the ledger does not hold is refused, so also the second time", () => {
    const { usage } = decide([first]);
    expect(problems(() => reverse({ claim: "T-2", usage }))).toEqual(["E_CLAIM_UNKNOWN claim"]);
    const reversed = reverse({ claim: "T-1", usage });
    expect(problems(() => reverse({ claim: "T-1", usage: reversed }))).toEqual(["E_CLAIM_UNKNOWN claim"]);
    expect(problems(() => reverse({ claim: "A-1", usage: open([]) }))).toEqual(["E_CLAIM_UNKNOWN claim"]);
  });

  test("of what another system paid keeps the certificate unnamed", () => {
    const usage = open([paymentOf({ benefit: "wig" })]);
    expect(reverse({ claim: "A-1", usage })).toStrictEqual({ version: 1, certificate: null, decided: [] });
  });
});

describe("a ledger", () => {
  const wig = claimOf({ benefit: "wig" });
  const { usage } = decide([wig]);

  test("is of one certificate, which the first call names", () => {
    expect(usage.certificate).toBe("C-1");
    expect(decide([], open([])).usage.certificate).toBe("C-1");
    const named: Opening = { certificate: "C-2", payments: [] };
    expect(problems(() => decide([], usageFrom(named)))).toEqual(["E_OTHER_CERTIFICATE usage.certificate"]);
    const other = { ...CERTIFICATE, id: "C-2" };
    expect(problems(() => adjudicate({ certificate: other, claims: [], usage }))).toEqual([
      "E_OTHER_CERTIFICATE usage.certificate",
    ]);
    const asked = { certificate: other, person: "P-1", benefit: "wig", on: "2020-06-15", usage } as const;
    expect(problems(() => remaining(asked))).toEqual(["E_OTHER_CERTIFICATE usage.certificate"]);
    expect(problems(() => remaining({ ...asked, usage: { ...usage, certificate: null } }))).toEqual([]);
  });

  test("is of the persons of the certificate that is given with it", () => {
    const payments = ["P-1", "X", "P-2", "p-1"].map((person, at) =>
      paymentOf({ claim: `A-${String(at)}`, person, benefit: "wig" }),
    );
    // Another system’s names, and a ledger alone, have no certificate to look into.
    const strange = usageFrom({ certificate: "C-1", payments });
    expect(strange.decided.map(({ person }) => person)).toEqual(["P-1", "X", "P-2", "p-1"]);
    expect(reverse({ claim: "A-0", usage: strange }).decided).toHaveLength(3);
    const issues = [1, 3].map((at) => ({
      code: "E_PERSON_UNKNOWN",
      path: ["usage", "decided", at, "person"],
      params: {},
      article: "STA-02",
    }));
    const asked = { certificate: CERTIFICATE, person: "P-1", benefit: "wig", on: "2020-06-15" } as const;
    expect(attempt(() => decide([wig], strange))).toEqual({ ok: false, issues });
    expect(attempt(() => remaining({ ...asked, usage: strange }))).toEqual({ ok: false, issues });
    const known = usageFrom({ payments: payments.filter((_, at) => at % 2 === 0) });
    expect(problems(() => decide([wig], known))).toEqual([]);
    expect(problems(() => remaining({ ...asked, usage: known }))).toEqual([]);
  });

  test("names the place of a strange person after a line that cannot be read, and in one", () => {
    const [line] = usage.decided as readonly [DecidedClaim];
    const { claim: _, ...nameless } = line;
    const strange = { ...line, claim: "T-2", person: "X" };
    for (const decided of [
      [line, nameless, strange],
      [line, { ...nameless, claim: "T-3" }, { ...strange, claim: "" }],
      [strange, nameless],
    ]) {
      const place = decided.findIndex(({ person }) => person === "X");
      const unnamed = decided.findIndex((one) => !("claim" in one) || one.claim === "");
      expect(problems(() => decide([], { ...usage, decided } as unknown as Usage)).sort()).toEqual(
        [
          `E_MISSING usage.decided.${String(unnamed)}.claim`,
          `E_PERSON_UNKNOWN usage.decided.${String(place)}.person`,
        ].sort(),
      );
    }
  });

  test.each([0, 2, "1", null, 1.5])("of version %j is refused by each function that reads it", (version) => {
    const strange = { ...usage, version } as unknown as Usage;
    const asked = {
      certificate: CERTIFICATE,
      person: "P-1",
      benefit: "wig",
      on: "2020-06-15",
      usage: strange,
    } as const;
    for (const work of [
      () => decide([], strange),
      () => reverse({ claim: "T-1", usage: strange }),
      () => remaining(asked),
    ]) {
      expect(problems(work)).toEqual(["E_USAGE_VERSION usage.version"]);
    }
  });

  test("without a version, a certificate or an amount is refused", () => {
    const { version: _, ...unversioned } = usage;
    expect(problems(() => decide([], unversioned as Usage))).toEqual(["E_MISSING usage.version"]);
    const { certificate: __, ...nameless } = usage;
    expect(problems(() => decide([], nameless as Usage))).toEqual(["E_MISSING usage.certificate"]);
    const [line] = usage.decided as readonly [DecidedClaim];
    for (const key of ["claim", "person", "benefit", "incurred", "eligible", "paid", "outOfPocketCounted"] as const) {
      const { [key]: ___, ...short } = line;
      const strange = { ...usage, decided: [short] } as unknown as Usage;
      expect(problems(() => decide([], strange))).toEqual([`E_MISSING usage.decided.0.${key}`]);
    }
    expect(problems(() => decide([], { ...usage, decided: [line, line] }))).toEqual([
      "E_CLAIM_ID_REUSED usage.decided.1.claim",
    ]);
  });

  test("knows a claim of what another system paid by its person, line and day alone", () => {
    const opened = open([paymentOf({ claim: "T-1", benefit: "wig", incurred: "2020-06-15" })]);
    const again = decide([claimOf({ benefit: "wig", amount: "1.00" })], opened);
    expect(again.decisions).toMatchObject([{ status: "refused", reasons: [{ code: "R_ALREADY_DECIDED" }] }]);
    expect(again.usage.decided).toEqual(opened.decided);
    for (const change of [{ person: "P-2" }, { benefit: "tens" }, { incurred: "2020-06-16" }]) {
      const other = claimOf({ benefit: "wig", ...change });
      expect(problems(() => decide([other], opened))).toEqual(["E_CLAIM_ID_REUSED claims.0.id"]);
    }
  });
});

test.each(["0", "0.00", 0, -0])("a generic that costs %j is none: it is written by its absence", (lowestGeneric) => {
  const drug = { prescriptionOnly: true, innovator: true };
  const of = (facts: object): Claim => claimOf({ benefit: "drugs", drug: { ...drug, ...facts } });
  expect(attempt(() => decide([of({ lowestGeneric })]))).toEqual({
    ok: false,
    issues: [
      {
        code: "E_MONEY_RANGE",
        path: ["claims", 0, "drug", "lowestGeneric"],
        params: { minimum: "0.01", maximum: "999999999.99" },
        article: "DRG-02",
      },
    ],
  });
  expect(decide([of({})]).decisions).toMatchObject([{ status: "paid", paid: "48.00" }]);
  expect(decide([of({ lowestGeneric: "0.01" })]).decisions).toMatchObject([
    { status: "reduced", eligible: "0.01", paid: "0.01", reasons: [{ code: "R_GENERIC" }] },
  ]);
});

// A fact that is not the same makes another claim; another way to write the same fact does not.
const exception = { medicalReason: true, physicianForm: true, approved: true };
const drug = { prescriptionOnly: true, innovator: true, lowestGeneric: "30.00", brandException: exception };
const cannabis = {
  prescriber: "physician",
  stage: "first",
  medicalDocument: true,
  authorizationForm: true,
  samePractitioner: true,
  approved: true,
  indicationAccepted: true,
  licensedSeller: true,
  nature: "product",
};
const OTHERS: readonly { facts: Facts; same: readonly Facts[]; other: readonly Facts[] }[] = [
  {
    facts: { benefit: "wig" },
    same: [{ amount: 60 }, { amount: "60" }, { amount: "060.0" }],
    other: [
      { amount: "60.01" },
      { person: "P-2" },
      { benefit: "tens" },
      { incurred: "2020-06-14" },
      { received: "2020-06-21" },
      { prescription: undefined },
    ],
  },
  {
    facts: { benefit: "drugs", drug },
    same: [{ drug: { ...drug, kind: "drug" } }, { drug: { ...drug, lowestGeneric: 30 } }],
    other: [
      { drug: { ...drug, kind: "pharmacy-service" } },
      { drug: { ...drug, prescriptionOnly: false } },
      { drug: { ...drug, innovator: false } },
      { drug: { ...drug, lowestGeneric: "30.01" } },
      { drug: { ...drug, lowestGeneric: undefined } },
      { drug: { ...drug, brandException: undefined } },
      { drug: { ...drug, brandException: { ...exception, medicalReason: false } } },
      { drug: { ...drug, brandException: { ...exception, physicianForm: false } } },
      { drug: { ...drug, brandException: { ...exception, approved: false } } },
    ],
  },
  {
    facts: { benefit: "drugs", drug: { prescriptionOnly: true } },
    same: [{ drug: { prescriptionOnly: true, innovator: false } }],
    other: [{ drug: { prescriptionOnly: true, lowestGeneric: "0.01" } }],
  },
  {
    facts: { benefit: "medical-cannabis", cannabis },
    same: [{ cannabis: Object.fromEntries(Object.entries(cannabis).reverse()) }],
    other: [
      { cannabis: { ...cannabis, prescriber: "nurse-practitioner" } },
      { cannabis: { ...cannabis, stage: "renewal" } },
      { cannabis: { ...cannabis, medicalDocument: false } },
      { cannabis: { ...cannabis, authorizationForm: false } },
      { cannabis: { ...cannabis, samePractitioner: false } },
      { cannabis: { ...cannabis, approved: false } },
      { cannabis: { ...cannabis, indicationAccepted: false } },
      { cannabis: { ...cannabis, licensedSeller: false } },
      { cannabis: { ...cannabis, nature: "paperwork" } },
    ],
  },
  { facts: { benefit: "compression-stockings", pairs: 2 }, same: [], other: [{ pairs: 1 }, { pairs: 3 }] },
  {
    facts: { benefit: "sclerosing-injection", substance: "20.00" },
    same: [{ substance: 20 }],
    other: [{ substance: "20.01" }, { substance: "0" }],
  },
  {
    facts: { benefit: "hospital-bed", bed: { mode: "rental", alternative: "90.00" } },
    same: [{ bed: { alternative: 90, mode: "rental" } }],
    other: [{ bed: { mode: "purchase", alternative: "90.00" } }, { bed: { mode: "rental", alternative: "90.01" } }],
  },
  {
    facts: { benefit: "travel-insurance", trip: "t" },
    same: [],
    other: [{ trip: "T" }, { benefit: "trip-cancellation" }],
  },
  { facts: { benefit: "trip-cancellation", trip: "t" }, same: [], other: [{ trip: "t " }] },
  {
    facts: { benefit: "chiropractic-osteopathy", service: "treatment", discipline: "chiropractic" },
    same: [],
    other: [{ discipline: "osteopathy" }, { discipline: undefined }, { service: "x-ray" }],
  },
  {
    facts: { benefit: "chiropractic-osteopathy", service: "x-ray" },
    same: [{ discipline: "chiropractic" }],
    other: [{ discipline: "osteopathy" }, { service: "treatment" }],
  },
  {
    facts: { benefit: "kinesitherapy-orthotherapy-massage", discipline: "massage" },
    same: [],
    other: [{ discipline: "orthotherapy" }, { discipline: undefined }],
  },
  {
    facts: { benefit: "psychology" },
    same: [{ discipline: undefined }],
    other: [{ discipline: "psychology" }, { discipline: "social-work" }],
  },
  { facts: { benefit: "vision", item: "exam" }, same: [], other: [{ item: "correction" }] },
  {
    facts: { benefit: "dental-basic", act: "other", laboratory: "10.00" },
    same: [{ laboratory: 10 }],
    other: [{ act: "recall-exam" }, { act: "complete-exam" }, { laboratory: "10.01" }, { laboratory: undefined }],
  },
  {
    facts: { benefit: "dental-restorative" },
    same: [{ laboratory: 0 }],
    other: [{ laboratory: "0.01" }],
  },
];

describe.each(OTHERS)("the id of $facts", ({ facts, same, other }) => {
  const claim = claimOf(facts);
  const { usage } = decide([claim]);

  test("is the same claim again, however written", () => {
    for (const change of [{}, ...same]) {
      const again = decide([claimOf({ ...facts, ...change })], usage);
      expect(again.decisions).toMatchObject([{ status: "refused", reasons: [{ code: "R_ALREADY_DECIDED" }] }]);
      expect(again.usage).toEqual(usage);
      const twice = decide([claim, claimOf({ ...facts, ...change })]);
      expect(twice.decisions[1]).toMatchObject({ paid: "0.00", reasons: [{ code: "R_ALREADY_DECIDED" }] });
      expect(twice.usage).toEqual(usage);
    }
  });

  test.each(other)("is refused with %j", (change) => {
    // What the other line does not ask is left out.
    const { trip: _, ...plain } = facts;
    const changed = claimOf(
      "benefit" in change && !("trip" in facts) ? { ...plain, ...change } : { ...facts, ...change },
    );
    expect(problems(() => decide([changed], usage))).toEqual(["E_CLAIM_ID_REUSED claims.0.id"]);
    expect(problems(() => decide([claim, changed]))).toEqual(["E_CLAIM_ID_REUSED claims.1.id"]);
    expect(decide([changed], reverse({ claim: claim.id, usage })).usage.decided).toHaveLength(1);
  });
});
