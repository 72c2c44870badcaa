import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjudicate,
  attempt,
  BENEFITS,
  editionOn,
  READING_OPTIONS,
  reverse,
  type AdjudicationResult,
  type BenefitCode,
  type Certificate,
  type Claim,
  type Context,
  type Decision,
  type Edition,
  type Readings,
  type Step,
  type Usage,
} from "../../src/index.js";
import { parseEdition } from "../../src/schema.js";
import { lineOf, LINES } from "../oracle/benefits.js";
import { addMonths } from "../oracle/dates.js";
import { RUNS } from "../runs.js";
import { aHistory, historyOf, type History } from "./histories.js";
import { cents, foldOf, overfull, ours, played, sum, text, theirs, written } from "./judge.js";

// The relations of properties.md §3.3. Those that it marks false are not here, nor: no maximum changes,
// and no other insurer is known to the package. R-20 is with the golden tables and in month-window.test.ts.

// ---------------------------------------------------------------- material

/** The claims of a history given at once: each id once, as it was first. */
interface Case {
  certificate: Certificate;
  claims: Claim[];
  readings: Partial<Readings>;
}

function caseOf({ certificate, batches, readings }: History): Case {
  const claims = new Map<string, Claim>();
  for (const batch of batches) {
    if ("claims" in batch) for (const claim of batch.claims) if (!claims.has(claim.id)) claims.set(claim.id, claim);
  }
  return { certificate: certificate, claims: [...claims.values()], readings };
}

/** Of every length from the first run on. */
const anyHistory = fc.noBias(aHistory());
const aCase = anyHistory.map(caseOf);
const aSeed = fc.integer({ min: 0, max: 0x7fffffff });

/** Whole numbers below a bound, always the same for a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const next = numbers(seed);
  const left = [...values];
  return values.map(() => left.splice(next(left.length), 1)[0]!);
}

/** Decides the claims of a case, or others in their place. */
function decide({ certificate, claims, readings }: Case, usage?: Usage, context: Context = {}): AdjudicationResult {
  const input = { certificate, claims };
  return adjudicate(usage === undefined ? input : { ...input, usage }, { readings, ...context });
}

/** Each claim in a call of its own, in the order given: its decision, and the ledger before it. */
function oneByOne(one: Case, context: Context = {}): { claim: Claim; decision: Decision; before: Usage | undefined }[] {
  let usage: Usage | undefined;
  return one.claims.map((claim) => {
    const before = usage;
    const result = decide({ ...one, claims: [claim] }, before, context);
    usage = result.usage;
    return { claim, decision: result.decisions[0]!, before };
  });
}

function canonical({ claims, readings }: Case): Claim[] {
  const keys = ({ incurred, received, id }: Claim): string[] =>
    readings.claimOrder === "received" ? [received, incurred, id] : [incurred, received, id];
  return [...claims].sort((a, b) => {
    const [mine, other] = [keys(a), keys(b)];
    const at = mine.findIndex((key, place) => key !== other[place]);
    return at < 0 ? 0 : mine[at]! < other[at]! ? -1 : 1;
  });
}

const paidOf = (decisions: readonly Decision[]): number => sum(decisions.map(({ paid }) => cents(paid)));
const byClaim = ({ decisions }: AdjudicationResult): Map<string, Decision> =>
  new Map(decisions.map((one) => [one.claim, one]));

const isCounted = ({ benefit }: Claim): boolean => lineOf(benefit).counted;
const hasNoMaximum = ({ benefit }: Claim): boolean => Object.keys(lineOf(benefit).maxima).length === 0;
const isIn =
  (lines: readonly BenefitCode[]) =>
  ({ benefit }: Claim): boolean =>
    lines.includes(benefit);
const without = (lines: readonly BenefitCode[]): BenefitCode[] => BENEFITS.filter((line) => !lines.includes(line));

const MONTHLY: readonly BenefitCode[] = ["hearing-aid", "glucometer", "tens", "insulin-pump", "vision", "dental-basic"];
const COUNTED = LINES.filter(({ counted }) => counted).map(({ code }) => code);
/** Counted lines that a maximum may cut. */
const CUT: readonly BenefitCode[] = ["sclerosing-injection", "deep-shoes", "transport-lodging"];

/** Runs a relation on many cases, and holds that of 200 at least so many were about something. */
function holds(
  atLeast: number,
  check: (one: Case, seed: number, next: (below: number) => number) => boolean,
  numRuns = RUNS,
): void {
  let told = 0;
  fc.assert(
    fc.property(aCase, aSeed, (one, seed) => {
      if (check(one, seed, numbers(seed))) told++;
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThanOrEqual(Math.floor((atLeast * numRuns) / 200));
}

// ---------------------------------------------------------------- editions

const printed = editionOn("2020-01-01");

interface Change {
  rate?: (rate: string, line: BenefitCode) => string;
  /** Of a maximum in dollars or pairs: cents, or pairs. */
  maximum?: (amount: number, line: BenefitCode) => number;
  outOfPocket?: string;
}

function editionWith({ rate = (same) => same, maximum = (amount) => amount, outOfPocket }: Change): Edition {
  type Maxima = NonNullable<Edition["dentalBenefits"]["values"]["dental-basic"]["maxima"]>;
  const maxima = (all: Maxima | undefined, line: BenefitCode): Maxima =>
    (all ?? []).map((one) => {
      if (one.unit === "exams") return one;
      const amount =
        one.unit === "pairs" ? String(maximum(Number(one.amount), line)) : written(maximum(cents(one.amount), line));
      return { ...one, amount };
    });
  const health = Object.entries(printed.healthBenefits.values).map(([code, one]) => {
    const line = code as BenefitCode;
    const rates = Object.fromEntries(
      Object.entries(one.rates).map(([level, text]) => [level, text === null ? null : rate(text, line)]),
    );
    return [line, { ...one, rates, ...(one.maxima && { maxima: maxima(one.maxima, line) }) }];
  });
  const dental = Object.entries(printed.dentalBenefits.values).map(([code, one]) => {
    const line = code as BenefitCode;
    return [line, { ...one, rate: rate(one.rate, line), ...(one.maxima && { maxima: maxima(one.maxima, line) }) }];
  });
  return parseEdition({
    ...printed,
    id: "changed",
    healthBenefits: { ...printed.healthBenefits, values: Object.fromEntries(health) },
    dentalBenefits: { ...printed.dentalBenefits, values: Object.fromEntries(dental) },
    outOfPocketMaximum: { ...printed.outOfPocketMaximum, values: outOfPocket ?? printed.outOfPocketMaximum.values },
  });
}

const percentMore = (rate: string, more: number): string => {
  const percent = Math.min(Number(rate.replace(".", "")) + more, 100);
  return `${percent === 100 ? "1" : "0"}.${String(percent % 100).padStart(2, "0")}`;
};

// ---------------------------------------------------------------- the relations

const FIRST_SEED = 20200101;
describe("every history", () => {
  test("is decided as by the oracle, to the cent and the reason", () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS * 15; seed++) {
      const history = historyOf(seed);
      const [here, there] = [ours(history), theirs(history)];
      // Compared as texts, which is fast; shown only where they differ.
      if (String(here.map(text)) !== String(there.map(text))) expect(here, `historyOf(${String(seed)})`).toEqual(there);
    }
  });

  test("pays from nothing to the eligible expense, itself at most the amount; the person keeps the rest (R-1)", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { input, result } of played(history).calls) {
          const amounts = new Map(input.claims.map(({ id, amount }) => [id, Number(amount)]));
          for (const { claim, submitted, eligible, paid, patient, outOfPocketCounted } of result.decisions) {
            expect(Number(submitted)).toBe(amounts.get(claim));
            expect(cents(paid)).toBeLessThanOrEqual(cents(eligible));
            expect(cents(eligible)).toBeLessThanOrEqual(cents(submitted));
            expect(cents(patient)).toBe(cents(submitted) - cents(paid));
            expect(cents(outOfPocketCounted)).toBeLessThanOrEqual(cents(eligible) - cents(paid));
          }
        }
      }),
    );
  });

  test("has a status that follows from its reasons and its amount", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { result } of played(history).calls) {
          for (const { status, reasons, paid, eligible, submitted } of result.decisions) {
            const codes = reasons.map(({ code }) => code);
            expect(new Set(codes).size).toBe(codes.length);
            const expected =
              codes.length === 0
                ? "paid"
                : paid !== "0.00"
                  ? "reduced"
                  : codes[0] === "R_OUTSIDE_SCHEDULE"
                    ? "unknown"
                    : "refused";
            expect(status).toBe(expected);
            if (status === "paid") expect(eligible).toBe(submitted);
            if (codes.some((code) => !REDUCTIONS.has(code))) expect([eligible, paid]).toEqual(["0.00", "0.00"]);
          }
        }
      }),
    );
  });

  test("passes no maximum in any of its windows, with late claims and reversals (R-2)", () => {
    let late = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { calls, usage } = played(history);
        if (usage === undefined) return;
        const isReversed = history.batches.some((batch) => "reverse" in batch);
        expect(overfull(usage, history.readings, isReversed)).toEqual([]);
        const days = calls.map(({ input }) => input.claims.map(({ incurred }) => incurred).sort());
        if (days.some((some, call) => call > 0 && some[0]! < days[call - 1]!.at(-1)!)) late++;
      }),
      { numRuns: RUNS * 5 },
    );
    expect(late).toBeGreaterThan(RUNS);
  });

  test("has balances that are the fold of its ledger, counted from nothing (R-5)", () => {
    let [told, within] = [0, 0];
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { input, result } of played(history).calls) {
          const { decided } = result.usage;
          for (const balance of result.balances.maxima) {
            const amount = (text: string): number => (balance.unit === "dollars" ? cents(text) : Number(text));
            const { used, left } = foldOf(balance, result.balances.maxima, result.usage, history.readings);
            expect(amount(balance.used)).toBe(used);
            expect(amount(balance.left)).toBe(left);
            if (left < amount(balance.amount) - used) within++;
            told++;
          }
          const inSchedule = input.claims.filter(({ incurred }) => incurred >= "2020-01-01");
          const counted = inSchedule.filter(isCounted).map(({ incurred }) => Number(incurred.slice(0, 4)));
          expect(result.balances.outOfPocket).toEqual(
            [...new Set(counted)].sort().map((year) => {
              const ofYear = decided.filter(({ incurred }) => incurred.startsWith(String(year)));
              const held = sum(ofYear.map(({ outOfPocketCounted }) => cents(outOfPocketCounted)));
              return { year, counted: written(held), left: written(95000 - held) };
            }),
          );
        }
      }),
    );
    expect(told).toBeGreaterThan(RUNS);
    // Less is left of the whole than of the part.
    expect(within).toBeGreaterThan(RUNS / 20);
  });

  test("cites the article of each condition: who is insured, the deadline and the generic by their own", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { input, result } of played(history).calls) {
          for (const { claim, reasons } of result.decisions) {
            const { benefit } = input.claims.find(({ id }) => id === claim)!;
            const { plan } = lineOf(benefit);
            for (const { code, article } of reasons) {
              const cited = ARTICLES[plan][code];
              if (cited === undefined) continue;
              seen.add(`${code} ${plan}`);
              expect(`${code} ${plan} ${String(article)}`).toBe(`${code} ${plan} ${cited}`);
            }
          }
        }
      }),
      { numRuns: Math.max(RUNS, 200) * 3 },
    );
    const all = Object.entries(ARTICLES).flatMap(([plan, codes]) =>
      Object.keys(codes).map((code) => `${code} ${plan}`),
    );
    expect([...seen].sort()).toEqual(all.sort());
  });

  test("tells of a brand exception that fails where a brand is paid as its generic, and nowhere else (DRG-04)", () => {
    let told = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { input, result } of played(history).calls) {
          for (const { claim, reasons } of result.decisions) {
            const codes = reasons.map(({ code }) => code);
            const one = input.claims.find(({ id }) => id === claim)!;
            const { brandException: asked, innovator } = "drug" in one ? one.drug : {};
            // A brand whose exception holds is compared with no generic.
            const isTold = codes.includes("R_GENERIC") && innovator === true && asked !== undefined;
            expect(codes.includes("R_BRAND_EXCEPTION")).toBe(isTold);
            if (!isTold) continue;
            expect(Object.values(asked)).toContain(false);
            expect(codes.indexOf("R_BRAND_EXCEPTION")).toBe(codes.indexOf("R_GENERIC") + 1);
            told++;
          }
        }
      }),
      { numRuns: Math.max(RUNS, 200) * 3 },
    );
    expect(told).toBeGreaterThan(3);
  });

  test("covers nobody before the day of birth", () => {
    const certificate: Certificate = {
      id: "C",
      persons: [
        { id: "m", role: "member", birthDate: "2020-06-15" },
        { id: "k", role: "child", birthDate: "2020-06-15" },
      ],
      coverage: [{ from: "2020-01-01", until: null, health: { scenario: "O" }, dental: "family" }],
    };
    for (const [benefit, article] of [
      ["ambulance", "STA-10"],
      ["dental-restorative", "STA-02"],
    ] as const) {
      for (const person of ["m", "k"]) {
        const bill = { person, benefit, received: "2020-07-01", amount: "100.00" } as const;
        const claims = ["2020-06-14", "2020-06-15"].map((incurred): Claim => ({ ...bill, id: incurred, incurred }));
        const [before, after] = adjudicate({ certificate, claims }).decisions;
        const reason = { code: "R_NOT_A_DEPENDANT", params: {}, article };
        expect(before).toMatchObject({ status: "refused", paid: "0.00", reasons: [reason] });
        expect(after).toMatchObject({ status: "paid", reasons: [] });
      }
    }
  });
});

/** What each of these reasons cites, by the plan of its line. */
const ARTICLES: Readonly<Record<"health" | "dental", Readonly<Record<string, string>>>> = {
  health: {
    R_NOT_INSURED: "STA-10",
    R_NOT_A_DEPENDANT: "STA-10",
    R_STATUS: "STA-10",
    R_EXEMPT: "EXM-01",
    R_LATE: "CLM-01",
    R_GENERIC: "DRG-02",
    R_BRAND_EXCEPTION: "DRG-04",
  },
  dental: { R_NOT_INSURED: "STA-02", R_NOT_A_DEPENDANT: "STA-02", R_STATUS: "STA-02", R_LATE: "CLM-01" },
};

const REDUCTIONS: ReadonlySet<string> = new Set([
  ..."R_GENERIC R_BRAND_EXCEPTION R_SUBSTANCE R_LABORATORY R_BED R_PAIRS R_MAXIMUM_TREATMENT R_MAXIMUM_X_RAY R_MAXIMUM_DAY".split(
    " ",
  ),
  ..."R_MAXIMUM_TRIP R_MAXIMUM_YEAR R_MAXIMUM_MONTHS R_MAXIMUM_LIFETIME R_MAXIMUM_EXAM".split(" "),
]);

describe("the out-of-pocket maximum", () => {
  /** Where all that is not paid is counted: drugs, or every counted line without a maximum where all have the 100 %. */
  const saturable = (one: Case): Case => {
    const isAll = one.readings.fullReimbursementScope === "counted-lines";
    return {
      ...one,
      claims: one.claims.filter((claim) =>
        isAll ? isCounted(claim) && hasNoMaximum(claim) : claim.benefit === "drugs",
      ),
    };
  };
  // Different rates share one maximum.
  const edition = editionWith({ rate: (rate, line) => (line === "ambulance" ? "0.55" : rate) });

  test("counts all that the person keeps of the eligible expense; once reached, all is paid (R-3)", () => {
    holds(10, (one) => {
      const counted = new Map<string, number>();
      let isReached = false;
      for (const { claim, decision } of oneByOne(saturable(one), { edition })) {
        const year = claim.incurred.slice(0, 4);
        const before = counted.get(year) ?? 0;
        const more = cents(decision.outOfPocketCounted);
        expect(more).toBe(cents(decision.eligible) - cents(decision.paid));
        if (before === 95000) {
          expect(decision.paid).toBe(decision.eligible);
          isReached = true;
        }
        counted.set(year, before + more);
        expect(before + more).toBeLessThanOrEqual(95000);
      }
      return isReached;
    });
  });

  test("once reached, what is paid is what is eligible less 950.00, whatever the order and the rates (R-4)", () => {
    holds(10, (one, seed) => {
      const some = saturable(one);
      const decided = oneByOne({ ...some, claims: shuffled(some.claims, seed) }, { edition });
      let isReached = false;
      for (const year of new Set(some.claims.map(({ incurred }) => incurred.slice(0, 4)))) {
        const ofYear = decided.filter(({ claim }) => claim.incurred.startsWith(year)).map(({ decision }) => decision);
        const counted = sum(ofYear.map(({ outOfPocketCounted }) => cents(outOfPocketCounted)));
        const eligible = sum(ofYear.map((decision) => cents(decision.eligible)));
        expect(paidOf(ofYear)).toBe(eligible - counted);
        if (counted === 95000) isReached = true;
      }
      return isReached;
    });
  });

  test("shows what the other scope of the 100 % pays after the same claims, where it is not the same (AMB-01)", () => {
    holds(10, (one) => {
      let told = false;
      const other = one.readings.fullReimbursementScope === "counted-lines" ? "drugs" : "counted-lines";
      const readings = { ...one.readings, fullReimbursementScope: other } as const;
      for (const { claim, decision, before } of oneByOne(one)) {
        const otherwise = decide({ ...one, claims: [claim], readings }, before).decisions[0]!;
        expect(decision.underOther?.paid ?? decision.paid).toBe(otherwise.paid);
        if (decision.underOther === undefined) continue;
        expect(decision.underOther).toEqual({ reading: "fullReimbursementScope", option: other, paid: otherwise.paid });
        expect(otherwise.paid).not.toBe(decision.paid);
        told = true;
      }
      return told;
    });
  });
});

describe("the order", () => {
  test("two calls that cut the order of claims are one, with the same ledger; so are as many calls as claims (R-6)", () => {
    holds(100, (one, seed, next) => {
      const whole = decide(one);
      const claims = canonical(one);
      const cut = next(claims.length + 1);
      const first = decide({ ...one, claims: shuffled(claims.slice(0, cut), seed) });
      const second = decide({ ...one, claims: shuffled(claims.slice(cut), seed) }, first.usage);
      expect([...first.decisions, ...second.decisions]).toEqual(whole.decisions);
      expect(second.usage).toEqual(whole.usage);
      expect(oneByOne({ ...one, claims }).map(({ decision }) => decision)).toEqual(whole.decisions);
      return cut > 0 && cut < claims.length;
    });
  });

  test("a claim is not moved by those that come later (R-7)", () => {
    holds(100, (one, _, next) => {
      const claims = canonical(one);
      const cut = next(claims.length + 1);
      const before = decide({ ...one, claims: claims.slice(0, cut) });
      const whole = decide(one);
      expect(before.decisions).toEqual(whole.decisions.slice(0, cut));
      expect(before.usage.decided).toEqual(whole.usage.decided.slice(0, cut));
      return cut > 0 && cut < claims.length;
    });
  });

  test("that of the claims, persons and periods given does not matter (V-1)", () => {
    holds(100, (one, seed) => {
      const { persons, coverage } = one.certificate;
      const certificate = { ...one.certificate, persons: shuffled(persons, seed), coverage: shuffled(coverage, seed) };
      const claims = shuffled(one.claims, seed).map((claim) =>
        Object.fromEntries(Object.entries(claim).reverse()),
      ) as unknown as Claim[];
      const { balances, ...here } = decide(one);
      const { balances: there, ...same } = decide({ ...one, certificate, claims });
      expect(same).toEqual(here);
      expect(there.outOfPocket).toEqual(balances.outOfPocket);
      const rows = (all: object[]): string[] => all.map((row) => JSON.stringify(row)).sort();
      expect(rows(there.maxima)).toEqual(rows(balances.maxima));
      return claims.length > 1;
    });
  });

  test("deciding again in the order of the decisions decides the same (R-14)", () => {
    holds(100, (one) => {
      const first = decide(one);
      const claims = first.decisions.map(({ claim }) => one.claims.find(({ id }) => id === claim)!);
      expect(claims).toEqual(canonical(one));
      expect(decide({ ...one, claims })).toEqual({ ...first, balances: expect.anything() as unknown });
      return claims.length > 1;
    });
  });

  test("lines that share no maximum do not see each other (R-9)", () => {
    holds(50, (one) => {
      const whole = byClaim(decide(one));
      // The counted lines share the 950.00.
      const group = (claim: Claim): string => (isCounted(claim) ? "counted" : claim.benefit);
      const groups = new Set(one.claims.map(group));
      for (const name of groups) {
        const alone = decide({ ...one, claims: one.claims.filter((claim) => group(claim) === name) });
        for (const decision of alone.decisions) expect(decision).toEqual(whole.get(decision.claim));
      }
      return groups.size > 1;
    });
  });

  test("persons do not see each other, but in the 950.00 (R-9, AMB-04, AMB-70)", () => {
    holds(20, ({ readings, ...one }) => {
      const personal = { ...readings, maximaScope: "person", tripMaximum: "person" } as const;
      const some = { ...one, readings: personal, claims: one.claims.filter((claim) => !isCounted(claim)) };
      const whole = byClaim(decide(some));
      const persons = new Set(some.claims.map(({ person }) => person));
      for (const id of persons) {
        const alone = decide({ ...some, claims: some.claims.filter(({ person }) => person === id) });
        for (const decision of alone.decisions) expect(decision).toEqual(whole.get(decision.claim));
      }
      return persons.size > 1;
    });
  });

  // A pool that a fixed set of claims shares whole: a year, a trip, a lifetime, or one window that holds them all.
  const POOLED: readonly BenefitCode[] = [
    ...([
      "travel-insurance",
      "trip-cancellation",
      "therapeutic-respiratory-device",
      "medical-cannabis",
      "wig",
    ] as const),
    ...(["deep-shoes", "transport-lodging", "chiropractic-osteopathy", "kinesitherapy-orthotherapy-massage"] as const),
    ...(["psychology", "dental-restorative", "hearing-aid", "glucometer", "tens", "insulin-pump", "vision"] as const),
  ];

  test("within one pool the order moves the shares, never the total (R-10)", () => {
    let moved = 0;
    holds(50, (one, seed) => {
      const readings = { ...one.readings, fullReimbursementScope: "drugs", monthWindows: "rolling" } as const;
      const [line] = one.claims.map(({ benefit }) => benefit).filter((benefit) => POOLED.includes(benefit));
      const claims = one.claims.filter((claim) => claim.benefit === line);
      if (line === undefined) return false;
      // All within the shortest of its windows, from the first date on.
      const from = canonical({ ...one, readings: {}, claims })[0]!.incurred;
      const months = line === "vision" ? 12 : (lineOf(line).maxima.months?.months ?? 1200);
      const some = { ...one, readings, claims: claims.filter(({ incurred }) => incurred < addMonths(from, months)) };
      const here = oneByOne(some);
      const there = oneByOne({ ...some, claims: shuffled(some.claims, seed) });
      const total = (all: typeof here): number => paidOf(all.map(({ decision }) => decision));
      expect(total(there)).toBe(total(here));
      const shares = (all: typeof here): string[] =>
        all.map(({ claim, decision }) => `${claim.id} ${decision.paid}`).sort();
      if (String(shares(there)) !== String(shares(here))) moved++;
      return some.claims.length > 1;
    });
    expect(moved).toBeGreaterThan(RUNS / 40);
  });

  test("nor does it move the total of the lines that share the 950.00 alone (R-10)", () => {
    holds(20, (one, seed) => {
      const readings = { ...one.readings, fullReimbursementScope: "counted-lines" } as const;
      const claims = one.claims.filter((claim) => isCounted(claim) && hasNoMaximum(claim));
      const some = { ...one, readings, claims };
      const total = (order: Claim[]): number =>
        paidOf(oneByOne({ ...some, claims: order }).map(({ decision }) => decision));
      expect(total(shuffled(claims, seed))).toBe(total(claims));
      return claims.length > 2;
    });
  });
});

describe("nothing", () => {
  test("a claim of 0.00 takes nothing (R-8)", () => {
    holds(100, (one, _, next) => {
      const model = one.claims[next(one.claims.length)]!;
      const none = { ...model, id: "0", amount: "0.00" } as Claim;
      if ("substance" in none) none.substance = "0";
      if ("laboratory" in none) none.laboratory = "0";
      const whole = decide({ ...one, claims: [...one.claims, none] });
      expect(whole.decisions.filter(({ claim }) => claim !== "0")).toEqual(decide(one).decisions);
      return true;
    });
  });

  test("claims that are paid and counted 0.00 take nothing (REI-34)", () => {
    holds(30, (one) => {
      const { decisions } = decide(one);
      const isSomething = ({ paid, outOfPocketCounted }: Decision): boolean =>
        paid !== "0.00" || outOfPocketCounted !== "0.00";
      const some = decisions.filter(isSomething);
      const ids = new Set(some.map(({ claim }) => claim));
      expect(decide({ ...one, claims: one.claims.filter(({ id }) => ids.has(id)) }).decisions).toEqual(some);
      return some.length > 0 && some.length < decisions.length;
    });
  });

  test("a claim given again is paid nothing and changes nothing; with another content it is refused whole (R-12)", () => {
    holds(100, (one, seed, next) => {
      const { usage, decisions } = decide(one);
      const again = decide({ ...one, claims: shuffled(one.claims, seed) }, usage);
      expect(again.usage).toEqual(usage);
      for (const [place, decision] of again.decisions.entries()) {
        const { claim, submitted } = decisions[place]!;
        expect(decision).toEqual({
          claim,
          submitted,
          eligible: "0.00",
          paid: "0.00",
          patient: submitted,
          status: "refused",
          reasons: [{ code: "R_ALREADY_DECIDED", params: {}, article: null }],
          outOfPocketCounted: "0.00",
        });
      }
      const place = next(one.claims.length);
      const claims = one.claims.map((claim, at) =>
        at === place ? { ...claim, amount: written(Math.round(Number(claim.amount) * 100) + 1) } : claim,
      );
      const issue = { code: "E_CLAIM_ID_REUSED", path: ["claims", place, "id"], params: {}, article: null };
      expect(attempt(() => decide({ ...one, claims }, usage))).toEqual({ ok: false, issues: [issue] });
      return true;
    });
  });

  test("a claim reversed was never decided, and may be decided again; twice is refused (R-13)", () => {
    holds(100, (one, _, next) => {
      const all = canonical(one);
      const claims = all.slice(0, 1 + next(all.length));
      const last = claims.pop()!;
      const before = decide({ ...one, claims });
      const { usage, decisions } = decide({ ...one, claims: [last] }, before.usage);
      const restored = reverse({ claim: last.id, usage });
      expect(restored).toEqual(before.usage);
      expect(decide({ ...one, claims: [last] }, restored)).toMatchObject({ usage, decisions });
      expect(attempt(() => reverse({ claim: last.id, usage: restored }))).toMatchObject({
        ok: false,
        issues: [{ code: "E_CLAIM_UNKNOWN", path: ["claim"] }],
      });
      return claims.length > 0;
    });
  });
});

describe("more", () => {
  /** A claim of a case raised by some cents, which pays something already: a slot or a pair is not taken anew. */
  function raised({ claims, ...one }: Case, lines: readonly BenefitCode[], next: (below: number) => number) {
    const paying = decide({ ...one, claims }).decisions.filter(({ paid }) => paid !== "0.00");
    const some = claims.filter(({ id }) => paying.some(({ claim }) => claim === id)).filter(isIn(lines));
    if (some.length === 0) return undefined;
    const { id, amount } = some[next(some.length)]!;
    const more = 1 + (next(2) === 0 ? next(3) : next(30000));
    const amounts = claims.map((claim) =>
      claim.id === id ? { ...claim, amount: written(Math.round(Number(amount) * 100) + more) } : claim,
    );
    return { id, more, here: decide({ ...one, claims }), there: decide({ ...one, claims: amounts }) };
  }

  // Half the fee bounds the laboratory: a dollar more of the one makes two dollars eligible.
  const noLaboratory = (one: Case): Case => ({
    ...one,
    claims: one.claims.filter((claim) => !("laboratory" in claim)),
  });

  test("expense never pays less in all, nor more than itself (R-15)", () => {
    holds(
      60,
      (one, _, next) => {
        // Over rolling months an exam takes from two maxima, and two later claims may each lose what it takes.
        const lines = without(["transport-lodging", "hospital-bed", "vision"]);
        const pair = raised(noLaboratory(one), lines, next);
        if (pair === undefined) return false;
        const change = paidOf(pair.there.decisions) - paidOf(pair.here.decisions);
        expect(change).toBeGreaterThanOrEqual(0);
        expect(change).toBeLessThanOrEqual(pair.more);
        return true;
      },
      RUNS * 2,
    );
  });

  test("expense of transport or a bed either, but for a cent (R-15)", () => {
    holds(
      2,
      (one, _, next) => {
        const pair = raised(noLaboratory(one), ["transport-lodging", "hospital-bed"], next);
        if (pair === undefined) return false;
        const change = paidOf(pair.there.decisions) - paidOf(pair.here.decisions);
        expect(change).toBeGreaterThanOrEqual(-1);
        expect(change).toBeLessThanOrEqual(pair.more + 1);
        return true;
      },
      RUNS * 2,
    );
  });

  test("expense of one claim never pays more of another, but beyond the 950.00 and over rolling months (R-16)", () => {
    holds(40, (one, _, next) => {
      const pair = raised(one, without([...COUNTED, ...MONTHLY]), next);
      if (pair === undefined) return false;
      const there = byClaim(pair.there);
      for (const { claim, paid } of pair.here.decisions) {
        if (claim !== pair.id) expect(cents(there.get(claim)!.paid)).toBeLessThanOrEqual(cents(paid));
      }
      return true;
    });
  });

  test("claims of one expense pay the same to a cent (R-11)", () => {
    // No maximum a treatment, no slot, no pair, no other cost that the parts would be compared with each.
    const lines = without([
      ...(["sclerosing-injection", "chiropractic-osteopathy", "physiotherapy", "acupuncture", "podiatry"] as const),
      ...(["kinesitherapy-orthotherapy-massage", "compression-stockings"] as const),
    ]);
    holds(60, (one, _, next) => {
      const some = one.claims
        .filter(isIn(lines))
        .filter(
          (claim) =>
            !("drug" in claim && "lowestGeneric" in claim.drug) &&
            !("laboratory" in claim) &&
            !("act" in claim && claim.act !== "other"),
        );
      if (some.length === 0) return false;
      const whole = some[next(some.length)]!;
      const { usage } = decide({ ...one, claims: one.claims.filter(({ id }) => id !== whole.id) });
      const amount = Math.round(Number(whole.amount) * 100);
      const count = 2 + next(3);
      const cuts = Array.from({ length: count - 1 }, () => next(amount + 1)).sort((a, b) => a - b);
      const parts = [...cuts, amount].map((cut, at) => ({
        ...whole,
        id: `part ${at}`,
        amount: written(cut - (cuts[at - 1] ?? 0)),
      }));
      const once = paidOf(decide({ ...one, claims: [whole] }, usage).decisions);
      const often = paidOf(decide({ ...one, claims: parts }, usage).decisions);
      // Also under the 48.00 of a day, which the parts share.
      expect(Math.abs(often - once)).toBeLessThanOrEqual(Math.floor((count + 1) / 2));
      return true;
    });
  });

  test("a dearer brand never pays less than its generic (R-25)", () => {
    holds(8, (one) => {
      let told = false;
      for (const { claim, decision, before } of oneByOne(one)) {
        if (!("drug" in claim) || claim.drug.lowestGeneric === undefined) continue;
        const { lowestGeneric: _, ...drug } = claim.drug;
        const brand = decide({ ...one, claims: [{ ...claim, drug }] }, before).decisions[0]!;
        expect(cents(decision.paid)).toBeLessThanOrEqual(cents(brand.paid));
        if (decision.paid !== brand.paid) told = true;
      }
      return told;
    });
  });
});

describe("a better plan", () => {
  /** At each prefix the one has paid at least what the other has. */
  function expectAtLeast(better: AdjudicationResult, plain: AdjudicationResult): boolean {
    let ahead = 0;
    plain.decisions.forEach(({ claim, paid }, place) => {
      const other = better.decisions[place]!;
      expect(other.claim).toBe(claim);
      ahead += cents(other.paid) - cents(paid);
      expect(ahead).toBeGreaterThanOrEqual(0);
    });
    return ahead > 0;
  }

  test("has paid at least as much at every point in time (R-17)", () => {
    holds(60, (one, _, next) => {
      const edition = editionWith({
        // At a better rate less is counted of what is cut: drugs reach the 950.00 later.
        rate: (rate, line) => (CUT.includes(line) ? rate : percentMore(rate, next(25))),
        maximum: (amount) => amount + next(amount + 1),
        outOfPocket: written(next(95001)),
      });
      return expectAtLeast(decide(one, undefined, { edition }), decide(one));
    });
  });

  test("is one with a lower out-of-pocket maximum (R-19)", () => {
    holds(15, (one, _, next) => {
      const edition = editionWith({ outOfPocket: written(next(95001)) });
      return expectAtLeast(decide(one, undefined, { edition }), decide(one));
    });
  });

  test("is not one with lower maxima (R-19)", () => {
    holds(40, (one, _, next) => {
      const edition = editionWith({ maximum: (amount) => Math.max(next(amount + 1), 1) });
      return expectAtLeast(decide(one), decide(one, undefined, { edition }));
    });
  });

  test("is one of a higher level (R-17)", () => {
    holds(30, (one) => {
      const member = one.certificate.persons.filter(({ role }) => role === "member");
      const at = (scenario: "A" | "B" | "C"): AdjudicationResult =>
        decide({
          ...one,
          certificate: {
            id: "level",
            persons: member,
            coverage: [{ from: "2019-01-01", until: null, health: { scenario }, dental: "individual" }],
          },
          claims: one.claims.filter(({ person }) => person === member[0]!.id),
        });
      const isMore = expectAtLeast(at("B"), at("A"));
      return expectAtLeast(at("C"), at("B")) || isMore;
    });
  });

  test("is one whose maxima are of each person, not of the certificate (R-18)", () => {
    holds(8, (one) => {
      // Fixed blocks would start with the first expense of another person.
      const readings = { ...one.readings, monthWindows: "rolling" } as const;
      const merged = { ...readings, maximaScope: "certificate", tripMaximum: "trip" } as const;
      const each = { ...readings, maximaScope: "person", tripMaximum: "person" } as const;
      const [few, many] = [decide({ ...one, readings: merged }), decide({ ...one, readings: each })];
      expect(paidOf(few.decisions)).toBeLessThanOrEqual(paidOf(many.decisions));
      return paidOf(few.decisions) < paidOf(many.decisions);
    });
  });
});

describe("names and dates", () => {
  test("two persons who exchange their names exchange their results (R-18)", () => {
    holds(30, (one, seed) => {
      const [first, second] = shuffled(one.certificate.persons, seed).map(({ id }) => id);
      if (second === undefined) return false;
      const other = (id: string): string => (id === first ? second : id === second ? first! : id);
      const persons = one.certificate.persons.map((person) => ({ ...person, id: other(person.id) }));
      const claims = one.claims.map((claim) => ({ ...claim, person: other(claim.person) }));
      const here = decide(one);
      const there = decide({ ...one, certificate: { ...one.certificate, persons }, claims });
      expect(there.decisions).toEqual(here.decisions);
      expect(there.usage.decided).toEqual(here.usage.decided.map((line) => ({ ...line, person: other(line.person) })));
      expect(there.balances.maxima).toEqual(
        here.balances.maxima.map((row) => ({ ...row, person: row.person === null ? null : other(row.person) })),
      );
      return true;
    });
  });

  test("28 years later, with the same leap years, all is the same (R-21)", () => {
    holds(100, (one) => {
      // The tables say nothing before 2020: 28 years later they speak.
      const some = { ...one, claims: one.claims.filter(({ incurred }) => incurred >= "2020") };
      const later = (value: unknown): unknown => {
        if (typeof value === "string") {
          return value.replace(/\b\d{4}(?=-\d\d-\d\d\b)/g, (year) => String(Number(year) + 28));
        }
        if (Array.isArray(value)) return value.map(later);
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, part]) => [key, key === "year" ? Number(part) + 28 : later(part)]),
        );
      };
      const { warnings: _, ...here } = decide(some);
      const { warnings, ...there } = decide(later(some) as Case);
      expect(there).toEqual(later(here));
      const after = warnings.find(({ code }) => code === "W_AFTER_PRINTED_YEAR");
      expect(after?.claims.length ?? 0).toBe(some.claims.length);
      return some.claims.length > 0;
    });
  });

  test("years do not see each other, but over months, lifetimes and trips (R-22)", () => {
    const lines = without([
      ...MONTHLY,
      ...(["therapeutic-respiratory-device", "wig", "travel-insurance", "trip-cancellation", "hospital-bed"] as const),
    ]);
    holds(20, (one) => {
      const some = { ...one, claims: one.claims.filter(isIn(lines)) };
      const whole = byClaim(decide(some));
      const years = new Set(some.claims.map(({ incurred }) => incurred.slice(0, 4)));
      for (const year of years) {
        const alone = decide({ ...some, claims: some.claims.filter(({ incurred }) => incurred.startsWith(year)) });
        for (const decision of alone.decisions) expect(decision).toEqual(whole.get(decision.claim));
      }
      return years.size > 1;
    });
  });
});

describe("a result", () => {
  test("is a function of frozen input, which it leaves as it was (P-10)", () => {
    holds(100, (one) => {
      const { usage } = decide({ ...one, claims: one.claims.slice(0, 3) });
      const frozen = deepFreeze(structuredClone({ one, usage }));
      const context = { steps: true };
      const here = decide(frozen.one, frozen.usage, context);
      expect(frozen).toEqual({ one, usage });
      expect(decide(one, usage, context)).toEqual(here);
      // What a caller changes of a result reaches no other.
      const kept = structuredClone(here);
      spoil(here);
      expect(decide(frozen.one, frozen.usage, context)).toEqual(kept);
      return true;
    });
  });

  test("is plain data, its amounts decimal texts (P-11)", () => {
    holds(100, (one) => {
      const result = decide(one, undefined, { steps: true });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(structuredClone(result)).toStrictEqual(result);
      expectDecimals(result);
      return true;
    });
  });

  test("goes on from a ledger that was kept as JSON (G-7)", () => {
    holds(50, (one, _, next) => {
      const cut = next(one.claims.length + 1);
      const { usage } = decide({ ...one, claims: one.claims.slice(0, cut) });
      const kept = JSON.parse(JSON.stringify(usage)) as Usage;
      const rest = { ...one, claims: one.claims.slice(cut) };
      expect(decide(rest, kept)).toEqual(decide(rest, usage));
      return cut > 0 && cut < one.claims.length;
    });
  });

  test("names the readings that could have moved it, and no other", () => {
    holds(60, (one, _, next) => {
      const result = decide(one);
      let isTurned = false;
      const turned = { ...one.readings } as Record<string, string>;
      for (const [key, options] of Object.entries(READING_OPTIONS)) {
        const used = (result.readings as Record<string, string>)[key];
        if (used !== undefined) expect(used).toBe((one.readings as Record<string, string>)[key] ?? options[0]);
        else {
          turned[key] = options[next(options.length)]!;
          isTurned ||= turned[key] !== options[0];
        }
      }
      // Needs a fact that the claims need not have.
      if (!("groupedDisciplines" in result.readings)) turned["groupedDisciplines"] = "each";
      expect(decide({ ...one, readings: turned }).decisions).toEqual(result.decisions);
      return isTurned;
    });
  });
});

describe("the steps", () => {
  const cent = (text: string): bigint => BigInt(cents(text));
  /** A number of an operand, as a fraction. */
  const fraction = (text: string): [bigint, bigint] => {
    const [whole, decimals = ""] = text.split(".");
    return [BigInt(`${whole!}${decimals}`), 10n ** BigInt(decimals.length)];
  };
  const halfUp = (amount: bigint, over: bigint): bigint => (2n * amount + over) / (2n * over);

  /** What the amount left becomes by one step: nothing but its operand, the claim and the ledger are looked at. */
  function replayed(step: Step, left: bigint, claim: Claim, before: Usage | undefined): bigint {
    const { verb, operand, rounding } = step;
    switch (verb) {
      case "start":
        expect(operand).toBe("amount");
        return BigInt(Math.round(Number(claim.amount) * 100));
      case "multiply-divide": {
        expect(rounding).toBe("half-up");
        const [times, over = "1"] = operand.split(" / ");
        const [[a, b], [c, d]] = [fraction(times!), fraction(over)];
        return halfUp(left * a * d, b * c);
      }
      case "replace":
        return replacement(operand, claim, before);
      case "cap": {
        const [most] = operand.split(" / ");
        expect(cent(most!)).toBeLessThan(left);
        return cent(most!);
      }
      case "subtract": {
        if (!isCrossing(step)) return left - cent(operand);
        const [kept, ...of] = operand.split(" / ");
        expect([step.article, step.reading, ...of]).toEqual([
          "REI-G7",
          "fullReimbursementScope",
          "out-of-pocket-maximum",
        ]);
        expect(cent(kept!)).toBe(roomOf(claim, before));
        return left - cent(kept!);
      }
      case "count":
        throw new Error("not of the chain");
      case "add":
        return left + cent(operand);
      case "table":
        throw new Error("no table");
    }
  }

  /** What is left of the out-of-pocket maximum before a claim. */
  function roomOf({ incurred }: Claim, before: Usage | undefined): bigint {
    const ofYear = (before?.decided ?? []).filter((one) => one.incurred.slice(0, 4) === incurred.slice(0, 4));
    return 95000n - ofYear.reduce((total, { outOfPocketCounted }) => total + cent(outOfPocketCounted), 0n);
  }

  const isCrossing = ({ verb, operand }: Step): boolean => verb === "subtract" && operand.includes("out-of-pocket");

  const COUNT = /^(\S+) (?:- (\S+)|\* (\S+) \/ (\S+))(?: at-most (\S+))?$/;

  /** What is counted, by the formula of its step: a difference, or a share half-up to the cent; no more than what is left. */
  function countedBy({ operand, rounding }: Step, room: bigint): bigint {
    const [, amount, less, times, over, most] = COUNT.exec(operand) ?? [];
    if (amount === undefined) throw new Error(`no formula: ${operand}`);
    let value: bigint;
    if (times !== undefined && over !== undefined) {
      const [[a, b], [c, d]] = [fraction(times), fraction(over)];
      // The rate, and what it leaves of the whole.
      expect(a * d + c * b).toBe(b * d);
      expect(rounding).toBe("half-up");
      value = halfUp(cent(amount) * a * d, b * c);
    } else {
      expect(rounding).toBeUndefined();
      value = cent(amount) - cent(less!);
    }
    if (most === undefined) {
      expect(value).toBeLessThanOrEqual(room);
      return value;
    }
    // Told only where it binds.
    expect(cent(most)).toBe(room);
    expect(value).toBeGreaterThan(room);
    return room;
  }

  function replacement(operand: string, claim: Claim, before: Usage | undefined): bigint {
    const input = (amount: string | number | undefined): bigint => BigInt(Math.round(Number(amount) * 100));
    const decided = before?.decided ?? [];
    switch (operand) {
      case "refused":
      case "unknown":
        return 0n;
      case "lowest-generic":
        return input("drug" in claim ? claim.drug.lowestGeneric : undefined);
      case "substance":
        return input("substance" in claim ? claim.substance : undefined);
      case "bed-alternative": {
        const accepted = decided.filter(
          ({ benefit, person, paid }) => benefit === "hospital-bed" && person === claim.person && paid !== "0.00",
        );
        const other = input("bed" in claim ? claim.bed.alternative : undefined);
        const rest = other - accepted.reduce((total, { eligible }) => total + cent(eligible), 0n);
        return rest > 0n ? rest : 0n;
      }
      default:
        throw new Error(`unknown operand ${operand}`);
    }
  }

  test("replayed, they give what is paid and what is counted; they change no amount, and are few (G-3)", () => {
    const seen = new Set<string>();
    holds(100, (one) => {
      for (const { claim, decision, before } of oneByOne({ ...one, claims: canonical(one) }, { steps: true })) {
        const { steps, ...plain } = decision;
        expect(decide({ ...one, claims: [claim] }, before).decisions).toEqual([plain]);
        expect(steps!.length).toBeLessThanOrEqual(8);
        let left = 0n;
        const eligible: bigint[] = [];
        const counts: bigint[] = [];
        for (const [place, step] of steps!.entries()) {
          expect(step.article).toMatch(/^[A-Z]{3}-\w+$/);
          if (step.verb === "count") {
            expect([step.article, place]).toEqual(["REI-G8", steps!.length - 1]);
            counts.push(countedBy(step, roomOf(claim, before)));
            expect(cent(step.amount)).toBe(counts.at(-1));
            seen.add(`count ${step.operand.replace(/[\d.]+/g, "n")}`);
            continue;
          }
          // The rate is of the eligible expense; so is what keeps a person below the 950.00, in its place.
          if (isCrossing(step) || isRate(step, claim)) eligible.push(left);
          left = replayed(step, left, claim, before);
          expect(cent(step.amount)).toBe(left);
          seen.add(isCrossing(step) ? "crossing" : step.verb === "replace" ? step.operand : step.verb);
        }
        expect(left).toBe(cent(decision.paid));
        const refusal = steps!.find(({ operand }) => operand === "refused" || operand === "unknown");
        if (refusal === undefined) {
          expect(eligible).toEqual([cent(decision.eligible)]);
          expect(counts).toEqual(isCounted(claim) ? [cent(decision.outOfPocketCounted)] : []);
        } else {
          expect([...eligible, ...counts, cent(decision.eligible), cent(decision.outOfPocketCounted)]).toEqual([
            0n,
            0n,
          ]);
          expect(refusal.operand).toBe(decision.status);
        }
      }
      return true;
    });
    const formulas = ["n - n", "n - n at-most n", "n * n / n", "n * n / n at-most n"].map((one) => `count ${one}`);
    const verbs = ["start", "multiply-divide", "cap", "subtract", "add", "crossing"];
    const replaced = ["refused", "unknown", "lowest-generic", "substance", "bed-alternative"];
    expect([...seen].sort()).toEqual([...formulas, ...verbs, ...replaced].sort());
  });

  /** The rate of a line; pairs are shared before it. */
  const isRate = ({ verb, article, operand }: Step, { benefit }: Claim): boolean =>
    verb === "multiply-divide" && article === lineOfArticle(benefit) && !operand.includes(" / ");

  const lineOfArticle = (line: BenefitCode): string =>
    line === "dental-basic" || line === "dental-restorative"
      ? printed.dentalBenefits.values[line].article
      : printed.healthBenefits.values[line].article;
});

// ---------------------------------------------------------------- helpers

const COUNTS = new Set(["version", "year", "months", "pairs", "level", "count", "left"]);

/** Every amount is a text with two decimals; the only numbers are years, months, pairs and levels. */
function expectDecimals(value: unknown, key = ""): void {
  if (typeof value === "number") {
    expect(COUNTS).toContain(key);
    expect(Number.isInteger(value)).toBe(true);
  } else if (/^(submitted|eligible|paid|patient|outOfPocketCounted|counted)$/.test(key)) {
    expect(value).toMatch(/^\d+\.\d{2}$/);
  } else if (Array.isArray(value)) {
    for (const part of value) expectDecimals(part);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) expectDecimals(part, name);
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

/** Changes everything that can be changed in a result. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    spoil(part);
    (value as Record<string, unknown>)[key] = "spoiled";
  }
}
