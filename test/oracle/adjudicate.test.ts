// The oracle held to the page: the vectors of the catalogue, and boundaries computed by hand.

import { describe, expect, it } from "vitest";
import { adjudicate, opened, reverse } from "./adjudicate.js";
import type { Certificate, Claim, ClaimBase, ClaimFacts, OracleHistory, OracleReadings } from "./adjudicate.js";
import { LINES } from "./benefits.js";
import { addDays, addMonths } from "./dates.js";
import type { ScenarioLetter } from "./figures.js";

function household(scenario: ScenarioLetter): Certificate {
  return {
    id: "cert",
    persons: [
      { id: "member", role: "member", birthDate: "1980-05-05" },
      { id: "spouse", role: "spouse", birthDate: "1981-06-06" },
      { id: "child", role: "child", birthDate: "2008-02-29" },
    ],
    coverage: [{ from: "2019-01-01", until: null, health: { scenario }, dental: "family" }],
  };
}

let serial = 0;

/** A claim received on the day, prescribed, of the member unless told otherwise; ids rise in the order of writing. */
function claim(incurred: string, amount: string, facts: ClaimFacts, base: Partial<ClaimBase> = {}): Claim {
  serial += 1;
  const id = `c${String(serial).padStart(4, "0")}`;
  return { id, person: "member", incurred, received: incurred, amount, prescription: true, ...base, ...facts };
}

const drug = (incurred: string, amount: string, base: Partial<ClaimBase> = {}): Claim =>
  claim(incurred, amount, { benefit: "drugs", drug: { prescriptionOnly: true } }, base);

type Run = { paid: string[]; counted: string[]; reasons: string[][]; history: OracleHistory };

/** One call for each claim, so that what is shown is in the order of writing. */
function oneByOne(
  claims: Claim[],
  readings: Partial<OracleReadings> = {},
  scenario: ScenarioLetter = "O",
  history: OracleHistory = [],
): Run {
  const run: Run = { paid: [], counted: [], reasons: [], history };
  for (const next of claims) {
    const done = adjudicate(household(scenario), [next], run.history, readings);
    const [decision] = done.decisions;
    run.paid.push(decision!.paid);
    run.counted.push(decision!.outOfPocketCounted);
    run.reasons.push(decision!.reasons);
    run.history = done.history;
  }
  return run;
}

const one = (only: Claim, readings: Partial<OracleReadings> = {}, scenario: ScenarioLetter = "O") =>
  adjudicate(household(scenario), [only], [], readings).decisions[0]!;

const massage = (incurred: string, amount: string, base: Partial<ClaimBase> = {}) =>
  claim(incurred, amount, { benefit: "kinesitherapy-orthotherapy-massage", discipline: "massage" }, base);
const glasses = (incurred: string, amount: string, base: Partial<ClaimBase> = {}) =>
  claim(incurred, amount, { benefit: "vision", item: "correction" }, base);
const eyeExam = (incurred: string, amount: string, base: Partial<ClaimBase> = {}) =>
  claim(incurred, amount, { benefit: "vision", item: "exam" }, base);
const recall = (incurred: string, base: Partial<ClaimBase> = {}) =>
  claim(incurred, "100", { benefit: "dental-basic", act: "recall-exam" }, base);
const shoes = (incurred: string, amount: string) => claim(incurred, amount, { benefit: "deep-shoes" });
const hearing = (incurred: string, amount: string) => claim(incurred, amount, { benefit: "hearing-aid" });

describe("the tables", () => {
  it("has as many lines, stars, counted lines and covered lines as the page", () => {
    const health = LINES.filter(({ plan }) => plan === "health");
    expect(health).toHaveLength(32);
    expect(LINES).toHaveLength(34);
    expect(new Set(LINES.map(({ code }) => code)).size).toBe(34);
    expect(LINES.filter(({ prescription }) => prescription)).toHaveLength(19);
    expect(LINES.filter(({ counted }) => counted)).toHaveLength(10);
    expect([0, 1, 2].map((at) => health.filter(({ rates }) => rates[at] !== null).length)).toEqual([5, 27, 32]);
  });
});

describe("the dates", () => {
  it("counts months from the origin and clips them to the end of the month", () => {
    expect(addMonths("2020-02-29", 12)).toBe("2021-02-28");
    expect(addMonths("2020-02-29", 48)).toBe("2024-02-29");
    expect(addMonths("2020-01-31", 1)).toBe("2020-02-29");
    expect(addMonths("2020-03-31", -1)).toBe("2020-02-29");
    expect(addMonths("2020-01-15", -1)).toBe("2019-12-15");
    expect(addMonths("2020-12-31", 2)).toBe("2021-02-28");
    expect(addMonths("2020-05-31", -36)).toBe("2017-05-31");
    expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(addDays("2020-03-01", -366)).toBe("2019-03-01");
  });
});

describe("the vectors of the catalogue", () => {
  it("6: drugs of 5,000 in a family: plan 4,050, out of pocket 950", () => {
    const run = oneByOne([drug("2020-02-01", "2500"), drug("2020-03-01", "2500", { person: "child" })]);
    expect(run.paid).toEqual(["2000.00", "2050.00"]);
    expect(run.counted).toEqual(["500.00", "450.00"]);
  });

  it("7: brand 100, generic 60", () => {
    const brand = (on: string) =>
      claim(on, "100", {
        benefit: "drugs",
        drug: { prescriptionOnly: true, innovator: true, lowestGeneric: "60" },
      });
    const first = one(brand("2020-02-01"));
    expect(first).toMatchObject({ eligible: "60.00", paid: "48.00", patient: "52.00", outOfPocketCounted: "12.00" });
    expect(first).toMatchObject({ status: "reduced", reasons: ["R_GENERIC"] });
    const run = oneByOne([drug("2020-02-01", "4750"), brand("2020-02-02")]);
    expect(run.paid).toEqual(["3800.00", "60.00"]);
    expect(run.counted).toEqual(["950.00", "0.00"]);
  });

  it("8: chiropractic 45 twelve times, an X-ray of 50, a thirteenth treatment", () => {
    const treatment = (day: number) =>
      claim(addDays("2020-02-01", day), "45", { benefit: "chiropractic-osteopathy", service: "treatment" });
    const xRay = claim("2020-03-01", "50", { benefit: "chiropractic-osteopathy", service: "x-ray" });
    const run = oneByOne([...Array.from({ length: 12 }, (_, day) => treatment(day)), xRay, treatment(40)]);
    expect(run.paid).toEqual([...Array.from({ length: 12 }, () => "30.00"), "32.00", "8.00"]);
    expect(run.reasons[12]).toEqual(["R_MAXIMUM_X_RAY"]);
    expect(run.reasons[13]).toEqual(["R_MAXIMUM_TREATMENT", "R_MAXIMUM_YEAR"]);
  });

  it("9: an exam of 60, glasses of 400 the next month", () => {
    const run = oneByOne([eyeExam("2020-02-01", "60"), glasses("2020-03-01", "400")]);
    expect(run.paid).toEqual(["40.00", "280.00"]);
    expect(run.reasons).toEqual([["R_MAXIMUM_EXAM"], ["R_MAXIMUM_MONTHS"]]);
  });

  it("10: psychology 130 fifteen times, and once more", () => {
    const visits = Array.from({ length: 16 }, (_, day) =>
      claim(addDays("2020-02-01", day), "130", { benefit: "psychology" }),
    );
    expect(oneByOne(visits).paid).toEqual([...Array.from({ length: 15 }, () => "65.00"), "25.00"]);
  });

  it("11: restorative 1,800; basic with laboratory fees of 300 on a fee of 400", () => {
    expect(one(claim("2020-02-01", "1800", { benefit: "dental-restorative" })).paid).toBe("1000.00");
    const crown = claim("2020-02-01", "700", { benefit: "dental-basic", act: "other", laboratory: "300" });
    expect(one(crown)).toMatchObject({ eligible: "600.00", paid: "480.00", reasons: ["R_LABORATORY"] });
  });

  it("17: cannabis of 2,600 in a year, at Santé I too", () => {
    const cannabis = claim("2020-02-01", "2600", {
      benefit: "medical-cannabis",
      cannabis: {
        prescriber: "nurse-practitioner",
        stage: "current",
        approved: true,
        indicationAccepted: true,
        licensedSeller: true,
        nature: "product",
      },
    });
    for (const scenario of ["A", "C"] as const) {
      const decision = one(cannabis, {}, scenario);
      expect(decision).toMatchObject({ paid: "2000.00", outOfPocketCounted: "0.00", reasons: ["R_MAXIMUM_YEAR"] });
    }
  });

  it("18: an injection with 50 of substance, under each reading", () => {
    const injection = claim("2020-02-01", "80", { benefit: "sclerosing-injection", substance: "50" });
    const decision = one(injection);
    expect(decision).toMatchObject({ eligible: "50.00", paid: "25.00", patient: "55.00", outOfPocketCounted: "6.25" });
    expect(decision.reasons).toEqual(["R_SUBSTANCE", "R_MAXIMUM_TREATMENT"]);
    expect(one(injection, { countedWhenCapped: "full-coinsurance" }).outOfPocketCounted).toBe("10.00");
    expect(one(injection, { countedWhenCapped: "all-unreimbursed" }).outOfPocketCounted).toBe("25.00");
  });
});

describe("the 950", () => {
  it("is crossed to the cent, and starts again on 1 January", () => {
    const run = oneByOne([
      drug("2020-12-30", "4749.99"), // 80 % is 3,799.992: 3,799.99 paid, 950.00 kept by rounding
      drug("2020-12-31", "10"),
      drug("2021-01-01", "10"),
    ]);
    expect(run.paid).toEqual(["3799.99", "10.00", "8.00"]);
    expect(run.counted).toEqual(["950.00", "0.00", "2.00"]);
  });

  it("splits other counted lines under the other reading only, which the result shows", () => {
    const full = oneByOne([drug("2020-02-01", "4745")]); // 949.00
    const ambulance = claim("2020-02-02", "100", { benefit: "ambulance" });
    const [printed] = adjudicate(household("O"), [ambulance], full.history).decisions;
    expect(printed).toMatchObject({ paid: "80.00", outOfPocketCounted: "1.00", underOther: "99.00", status: "paid" });
    const [flipped] = adjudicate(household("O"), [ambulance], full.history, {
      fullReimbursementScope: "counted-lines",
    }).decisions;
    expect(flipped).toMatchObject({ paid: "99.00", outOfPocketCounted: "1.00", underOther: "80.00" });
  });

  it("counts a line whose maximum is used up as the reading says", () => {
    const twice = () => [shoes("2020-02-01", "187.50"), shoes("2020-02-02", "100")];
    expect(oneByOne(twice()).paid).toEqual(["150.00", "0.00"]);
    expect(oneByOne(twice()).counted).toEqual(["37.50", "0.00"]);
    expect(oneByOne(twice(), { countedWhenCapped: "full-coinsurance" }).counted).toEqual(["37.50", "20.00"]);
    expect(oneByOne(twice(), { countedWhenCapped: "all-unreimbursed" }).counted).toEqual(["37.50", "100.00"]);
  });
});

describe("windows of months", () => {
  it("frees the same day 48 months later, not the day before", () => {
    const run = oneByOne([hearing("2020-02-29", "600"), hearing("2024-02-28", "600"), hearing("2024-02-29", "0.50")]);
    expect(run.paid).toEqual(["480.00", "0.00", "0.40"]);
  });

  it("looks forward too: a late claim finds the room of every window that holds it", () => {
    // Paid 300 in 2020 and 400 in 2025, in windows of their own. One of 2022 shares a window with each.
    const run = oneByOne([hearing("2020-06-01", "375"), hearing("2025-06-01", "500"), hearing("2022-06-01", "375")]);
    expect(run.paid).toEqual(["300.00", "400.00", "80.00"]);
  });

  it("takes blocks from the first expense decided, backwards too, under the other reading", () => {
    const claims = () => [hearing("2022-06-01", "600"), hearing("2022-05-31", "600"), hearing("2018-06-01", "600")];
    expect(oneByOne(claims().slice(0, 2)).paid).toEqual(["480.00", "0.00"]);
    // The block before is [2018-06-01, 2022-06-01).
    expect(oneByOne(claims().slice(0, 2), { monthWindows: "fixed-blocks" }).paid).toEqual(["480.00", "480.00"]);
    const inBlock = [hearing("2020-02-01", "300"), hearing("2024-01-31", "600"), hearing("2024-02-01", "600")];
    expect(oneByOne(inBlock, { monthWindows: "fixed-blocks" }).paid).toEqual(["240.00", "240.00", "480.00"]);
  });

  it("moves the blocks when their first expense is reversed", () => {
    const first = hearing("2020-02-01", "300");
    const { history } = oneByOne([first, hearing("2021-02-01", "300")], { monthWindows: "fixed-blocks" });
    const after = reverse(history, first.id);
    const late = [hearing("2024-02-01", "600")];
    expect(oneByOne(late, { monthWindows: "fixed-blocks" }, "O", history).paid).toEqual(["480.00"]);
    expect(oneByOne(late, { monthWindows: "fixed-blocks" }, "O", after).paid).toEqual(["240.00"]);
    expect(() => reverse(after, first.id)).toThrow();
  });
});

describe("the 13th birthday", () => {
  const child = { person: "child" }; // born 2008-02-29: 13 on 2021-02-28

  it("is under the rule of 13 and over, which does not see what was paid under the other", () => {
    const run = oneByOne([glasses("2021-02-27", "400", child), glasses("2021-02-28", "500", child)]);
    expect(run.paid).toEqual(["160.00", "320.00"]);
  });

  it("sees all payments under the other reading, exams in the exams' part", () => {
    const run = oneByOne(
      [eyeExam("2021-02-27", "40", child), eyeExam("2021-02-28", "40", child), glasses("2021-03-01", "500", child)],
      { visionAtThirteen: "all-payments" },
    );
    expect(run.paid).toEqual(["32.00", "8.00", "280.00"]);
  });
});

describe("scopes and orders", () => {
  it("shares a yearly maximum by certificate under that reading, the day of transport never", () => {
    const visits = () =>
      Array.from({ length: 9 }, (_, n) =>
        massage(addDays("2020-02-01", n), "31.25", n > 4 ? { person: "spouse" } : {}),
      );
    expect(oneByOne(visits()).paid).toEqual(Array.from({ length: 9 }, () => "25.00"));
    expect(oneByOne(visits(), { maximaScope: "certificate" }).paid.slice(7)).toEqual(["25.00", "0.00"]);

    const trips = ["member", "member", "child"].map((person) =>
      claim("2020-02-01", "40", { benefit: "transport-lodging" }, { person }),
    );
    expect(oneByOne(trips, { maximaScope: "certificate" }).paid).toEqual(["32.00", "16.00", "32.00"]);
  });

  it("gives each discipline its own maximum under that reading", () => {
    const claims = () => [
      claim("2020-02-01", "2000", { benefit: "psychology", discipline: "psychology" }),
      claim("2020-02-02", "100", { benefit: "psychology", discipline: "social-work" }),
    ];
    expect(oneByOne(claims()).paid).toEqual(["1000.00", "0.00"]);
    expect(oneByOne(claims(), { groupedDisciplines: "each" }).paid).toEqual(["1000.00", "50.00"]);
  });

  it("takes the trip per person, or per trip", () => {
    const claims = () =>
      ["member", "spouse"].map((person) =>
        claim("2020-02-01", "3000", { benefit: "trip-cancellation", trip: "t" }, { person }),
      );
    expect(oneByOne(claims()).paid).toEqual(["3000.00", "3000.00"]);
    expect(oneByOne(claims(), { tripMaximum: "trip" }).paid).toEqual(["3000.00", "2000.00"]);
  });

  it("decides by date incurred or by date received, then by id in code units", () => {
    const a = shoes("2020-02-01", "187.50");
    const b = { ...shoes("2020-02-02", "187.50"), received: "2020-03-01" };
    const late = { ...a, received: "2020-04-01" };
    const order = (readings: Partial<OracleReadings>) =>
      adjudicate(household("O"), [b, late], [], readings).decisions.map((decision) => decision.claim);
    expect(order({})).toEqual([a.id, b.id]);
    expect(order({ claimOrder: "received" })).toEqual([b.id, a.id]);
    const twins = ["a", "B", "c10", "c9"].map((id) => ({ ...a, id }));
    expect(adjudicate(household("O"), twins).decisions.map((decision) => decision.claim)).toEqual([
      "B",
      "a",
      "c10",
      "c9",
    ]);
  });
});

describe("bed, pairs, laboratory, dental exams", () => {
  it("accepts bed expenses up to what the other way costs, both ways together", () => {
    const bed = (on: string, amount: string, mode: "rental" | "purchase", alternative: string) =>
      claim(on, amount, { benefit: "hospital-bed", bed: { mode, alternative } });
    const run = oneByOne([
      bed("2020-02-01", "600", "rental", "1000"),
      bed("2020-03-01", "600", "rental", "1000"),
      bed("2020-04-01", "600", "purchase", "900"),
    ]);
    expect(run.paid).toEqual(["480.00", "320.00", "0.00"]);
    expect(run.reasons).toEqual([[], ["R_BED"], ["R_BED"]]);
  });

  it("accepts three pairs a year; what is paid nothing uses none", () => {
    const stockings = (on: string, amount: string, pairs: number) =>
      claim(on, amount, { benefit: "compression-stockings", pairs });
    const run = oneByOne([
      stockings("2020-02-01", "100", 2),
      stockings("2020-03-01", "0.01", 3), // a third of a cent: nothing
      stockings("2020-04-01", "100", 3), // 33.33, 80 % is 26.664
      stockings("2020-12-31", "100", 1),
      stockings("2021-01-01", "100", 3),
    ]);
    expect(run.paid).toEqual(["80.00", "0.00", "26.66", "0.00", "80.00"]);
  });

  it("limits laboratory fees to half of the fee, the half cent up; on restorations under that reading", () => {
    const basic = claim("2020-02-01", "1.01", { benefit: "dental-basic", act: "other", laboratory: "0.90" });
    expect(one(basic).eligible).toBe("0.17"); // 0.11 + 0.06
    const crown = claim("2020-02-01", "900", { benefit: "dental-restorative", laboratory: "500" });
    expect(one(crown).paid).toBe("540.00");
    expect(one(crown, { laboratoryLimit: "basic-and-restorative" }).paid).toBe("360.00");
  });

  it("leaves nine months between recall exams, before and after, apart from complete exams", () => {
    const run = oneByOne([
      recall("2020-05-31"),
      recall("2021-02-27"),
      recall("2021-02-28"), // nine months, clipped
      recall("2020-05-30"),
      recall("2019-12-31"),
      claim("2020-05-31", "50", { benefit: "dental-basic", act: "complete-exam" }),
      recall("2020-05-31", { person: "child" }),
    ]);
    expect(run.paid).toEqual(["80.00", "0.00", "80.00", "0.00", "0.00", "40.00", "80.00"]);
    expect(run.reasons[1]).toEqual(["R_EXAM_INTERVAL"]);
    expect(run.reasons[4]).toEqual(["R_OUTSIDE_SCHEDULE"]);
  });

  it("wants a dental claim within twelve months, the last day included; a health claim under that reading", () => {
    expect(one(recall("2020-02-29", { received: "2021-02-28" })).paid).toBe("80.00");
    expect(one(recall("2020-02-29", { received: "2021-03-01" })).reasons).toEqual(["R_LATE"]);
    const old = drug("2020-02-29", "100", { received: "2021-03-01" });
    expect(one(old).paid).toBe("80.00");
    expect(one(old, { healthClaimDeadline: "twelve-months" }).reasons).toEqual(["R_LATE"]);
  });
});

describe("cover", () => {
  it("takes each person's own level", () => {
    const visit = (person: string) => claim("2020-02-01", "37.51", { benefit: "acupuncture" }, { person });
    expect(one(visit("member"), {}, "N").paid).toBe("30.00");
    expect(one(visit("spouse"), {}, "N").reasons).toEqual(["R_LEVEL"]);
    expect(one(visit("spouse"), {}, "I").reasons).toEqual(["R_STATUS"]);
  });

  it("names the first hole in the cover and every other condition that fails", () => {
    const certificate: Certificate = {
      id: "cert",
      persons: [
        { id: "member", role: "member", birthDate: "1980-05-05" },
        { id: "child", role: "child", birthDate: "2008-02-29", from: "2020-03-01", until: "2020-03-31" },
      ],
      coverage: [
        { from: "2020-01-01", until: "2020-06-30", health: { status: "single-parent", level: 2, dependantsLevel: 1 } },
        { from: "2020-08-01", until: null, health: "exempt", dental: "individual" },
      ],
    };
    const reasons = (next: Claim) => adjudicate(certificate, [next]).decisions[0]!.reasons;
    const bare = (on: string, person: string): Claim => {
      const { prescription: _none, ...rest } = claim(on, "10", { benefit: "wig" }, { person });
      return rest;
    };
    expect(reasons(bare("2020-06-30", "member"))).toEqual(["R_PRESCRIPTION"]);
    expect(reasons(bare("2020-07-01", "member"))).toEqual(["R_NOT_INSURED", "R_PRESCRIPTION"]);
    expect(reasons(bare("2020-08-01", "child"))).toEqual(["R_EXEMPT", "R_PRESCRIPTION"]);
    expect(reasons(bare("2020-02-29", "child"))).toEqual(["R_NOT_A_DEPENDANT", "R_PRESCRIPTION"]);
    expect(reasons(bare("2020-03-31", "child"))).toEqual(["R_LEVEL", "R_PRESCRIPTION"]);
    expect(reasons(recall("2020-06-30"))).toEqual(["R_NOT_INSURED"]);
    expect(reasons(recall("2020-08-01"))).toEqual([]);
  });

  it("knows nothing of 2019, except that cannabis was not there", () => {
    expect(one(drug("2019-12-31", "10"))).toMatchObject({ status: "unknown", eligible: "0.00", patient: "10.00" });
    const cannabis = claim("2019-12-31", "10", {
      benefit: "medical-cannabis",
      cannabis: {
        prescriber: "other",
        stage: "current",
        approved: true,
        indicationAccepted: true,
        licensedSeller: true,
        nature: "product",
      },
    });
    expect(one(cannabis)).toMatchObject({ status: "refused", reasons: ["R_CANNABIS_START"] });
  });
});

describe("the ledger", () => {
  it("pays the same claim once; another content under its id is an error; a reversal frees the id", () => {
    const bought = shoes("2020-02-01", "187.50");
    const { decisions, history } = adjudicate(household("O"), [bought, { ...bought }]);
    expect(decisions.map(({ paid }) => paid)).toEqual(["150.00", "0.00"]);
    expect(decisions[1]).toMatchObject({ status: "refused", reasons: ["R_ALREADY_DECIDED"], eligible: "0.00" });
    expect(history).toHaveLength(1);
    expect(() => adjudicate(household("O"), [{ ...bought, amount: "1" }], history)).toThrow();
    expect(one(bought)).toEqual(adjudicate(household("O"), [bought], reverse(history, bought.id)).decisions[0]);
  });

  it("opens with what another system paid, before 2020 too", () => {
    const history = opened([
      { id: "p1", person: "member", benefit: "hearing-aid", incurred: "2018-03-01", paid: "400.00" },
    ]);
    expect(oneByOne([hearing("2020-03-01", "600")], {}, "O", history).paid).toEqual(["80.00"]);
    expect(oneByOne([hearing("2022-03-01", "600")], {}, "O", history).paid).toEqual(["480.00"]);
  });

  it("does not reduce a dearer generic, except under that reading; the exception needs its three conditions", () => {
    const generic = claim("2020-02-01", "50", {
      benefit: "drugs",
      drug: { prescriptionOnly: true, innovator: false, lowestGeneric: "40" },
    });
    expect(one(generic).eligible).toBe("50.00");
    expect(one(generic, { dearerGeneric: "lowest-generic" }).eligible).toBe("40.00");
    const brand = (approved: boolean) =>
      claim("2020-02-01", "50", {
        benefit: "drugs",
        drug: {
          prescriptionOnly: true,
          innovator: true,
          lowestGeneric: "40",
          brandException: { medicalReason: true, physicianForm: true, approved },
        },
      });
    expect(one(brand(true)).eligible).toBe("50.00");
    expect(one(brand(false)).eligible).toBe("40.00");
  });
});
