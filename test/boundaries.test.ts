import { describe, expect, it, test } from "vitest";
import {
  additionalLifePremium,
  adjudicate,
  attempt,
  automaticDental,
  benefitSchedule,
  changeDate,
  contestedDismissal,
  coverageHistory,
  deathBenefit,
  deferredSalary,
  dentalMinimum,
  dentalPremium,
  dentalTermination,
  dependantDentalEnd,
  disabilityBenefit,
  dismembermentBenefit,
  eligibility,
  employerContribution,
  enrolment,
  exemption,
  healthMinimum,
  ltdPremium,
  premiumTax,
  premiumWaiver,
  progressiveRetirement,
  quote,
  scenarioLetter,
  scenarioParts,
  spouseLifePremium,
  unpaidLeave,
} from "../src/index.js";
import type {
  AbsencePlans,
  CareerEvent,
  Certificate,
  Claim,
  Context,
  CoverageHistory,
  CoveragePeriod,
  DeathBenefitInput,
  Decision,
  DentalMinimumInput,
  DisabilityBenefit,
  DisabilityBenefitInput,
  Enrolment,
  EnrolmentChoices,
  EnrolmentInput,
  ExemptionProof,
  LifeCover,
  Member as QuotedMember,
  Shares,
  Status,
} from "../src/index.js";
import {
  checkFile,
  checkHint,
  checkPassword,
  checkUserCode,
  claimSubmission,
  documentPath,
  documentSubmission,
  fileAccess,
  onlineClaim,
  privacyRequest,
  receiptRetention,
  refusalSupport,
  registrationsNeeded,
  registrationStep,
  serviceHours,
} from "../src/services.js";
import type {
  DocumentSubmission,
  OnlineClaim,
  RefusalSupport,
  RegistrationFact,
  RegistrationStep,
} from "../src/services.js";

/*
 * The two sides of the edge of each article that no other test stands on: one cent, one day, one fact apart. Worked by
 * hand from the French brochure "Votre régime en un coup d'œil" (S2; pages inferred inside 3.3) and from the four
 * service documents (S0, S1, S3, S4). Every expected amount and day is a literal; never regenerate.
 */

// ---------------------------------------------------------------------------------------------------------------------
// Claims

const LETTERS = { 1: "A", 2: "B", 3: "C" } as const;
type Level = keyof typeof LETTERS;

const MEMBER = { id: "M", role: "member", birthDate: "1980-05-17" } as const;
const CHILD = { id: "K", role: "child", birthDate: "2007-06-10" } as const;
const SPOUSE = { id: "S", role: "spouse", birthDate: "1982-02-03" } as const;

const holding = (
  cover: Omit<CoveragePeriod, "from" | "until">,
  ...dependants: Certificate["persons"]
): Certificate => ({
  id: "C-1",
  persons: [MEMBER, ...dependants],
  coverage: [{ from: "2019-03-31", until: null, ...cover }],
});
const alone = (level: Level): Certificate => holding({ health: { scenario: LETTERS[level] }, dental: "individual" });
const FAMILY_N = holding({ health: { scenario: "N" }, dental: "family" }, SPOUSE, CHILD);
const FAMILY_O = holding({ health: { scenario: "O" }, dental: "family" }, SPOUSE, CHILD);

type Facts = Readonly<Record<string, unknown>>;

/** A claim of the member with a prescription, received on the day incurred, unless said. */
const claim = (benefit: string, amount: string, facts: Facts = {}): Facts => ({
  person: "M",
  benefit,
  amount,
  incurred: "2020-03-02",
  prescription: true,
  ...facts,
});

const decided = (certificate: Certificate, claims: readonly Facts[], context?: Context): Decision[] => {
  const given = claims.map((one, place) => ({ id: `T-${String(place)}`, received: one["incurred"], ...one }));
  // The ids have one digit: they are decided in the order given.
  return adjudicate({ certificate, claims: given as unknown as Claim[] }, context).decisions;
};
const last = (certificate: Certificate, ...claims: readonly Facts[]): Decision =>
  decided(certificate, claims).at(-1) as Decision;
const paid = (certificate: Certificate, ...claims: readonly Facts[]): string => last(certificate, ...claims).paid;

const DRUG = { drug: { prescriptionOnly: true } };
const CANNABIS = {
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
const TRIP = { trip: "T" };
const TREATMENT = { service: "treatment" };
const X_RAY = { service: "x-ray" };
const EXAM = { item: "exam" };
const GLASSES = { item: "correction" };

// 80 % of 0.01 is 0.008, and of 12,345.67 is 9,876.536: a line without a maximum.
const NO_MAXIMUM = [
  ["0.01", "0.01"],
  ["12345.67", "9876.54"],
] as const;

describe("what each line pays, a cent on each side of its maximum; nothing at the level below (§3.3 p. 8–10)", () => {
  it.each<[string, string, Level, readonly (readonly [amount: string, pays: string])[], Facts?]>([
    [
      "REI-01",
      "drugs",
      1,
      [
        ["4749.99", "3799.99"],
        ["4750.00", "3800.00"],
        ["4750.01", "3800.01"],
      ],
      DRUG,
    ],
    ["REI-02", "ambulance", 1, NO_MAXIMUM],
    [
      "REI-03",
      "travel-insurance",
      1,
      [
        ["4999999.99", "4999999.99"],
        ["5000000.01", "5000000.00"],
      ],
      TRIP,
    ],
    [
      "REI-04",
      "trip-cancellation",
      1,
      [
        ["4999.99", "4999.99"],
        ["5000.00", "5000.00"],
        ["5000.01", "5000.00"],
      ],
      TRIP,
    ],
    [
      "REI-05",
      "hearing-aid",
      2,
      [
        ["599.99", "479.99"],
        ["600.00", "480.00"],
        ["600.01", "480.00"],
      ],
    ],
    ["REI-06", "insulin-pump-supplies", 2, NO_MAXIMUM],
    ["REI-07", "orthopaedic-appliance", 2, NO_MAXIMUM],
    [
      "REI-08",
      "therapeutic-respiratory-device",
      2,
      [
        ["12499.99", "9999.99"],
        ["12500.01", "10000.00"],
      ],
    ],
    ["REI-09", "compression-stockings", 2, [["300.00", "240.00"]], { pairs: 3 }],
    ["REI-09", "compression-stockings", 2, [["400.00", "240.00"]], { pairs: 4 }],
    [
      "REI-10",
      "medical-cannabis",
      1,
      [
        ["2499.99", "1999.99"],
        ["2500.01", "2000.00"],
      ],
      { cannabis: CANNABIS },
    ],
    ["REI-11", "orthopaedic-shoes", 2, NO_MAXIMUM],
    [
      "REI-12",
      "deep-shoes",
      2,
      [
        ["187.49", "149.99"],
        ["187.50", "150.00"],
        ["187.51", "150.00"],
      ],
    ],
    ["REI-13", "accidental-dental-surgery", 2, NO_MAXIMUM],
    ["REI-14", "wheelchair-postoperative-bra", 2, NO_MAXIMUM],
    [
      "REI-15",
      "glucometer",
      2,
      [
        ["299.99", "239.99"],
        ["300.00", "240.00"],
        ["300.01", "240.00"],
      ],
    ],
    ["REI-16", "sclerosing-injection", 2, [["31.24", "24.99"]], { substance: "31.24" }],
    ["REI-16", "sclerosing-injection", 2, [["31.26", "25.00"]], { substance: "31.26" }],
    ["REI-16", "sclerosing-injection", 2, [["31.26", "24.00"]], { substance: "30.00" }],
    ["REI-17", "intraocular-lens", 2, NO_MAXIMUM],
    [
      "REI-18",
      "hospital-bed",
      2,
      [
        ["499.99", "399.99"],
        ["500.00", "400.00"],
        ["500.02", "400.00"],
      ],
      bed("500.00"),
    ],
    ["REI-19", "artificial-limb-external-prosthesis", 2, NO_MAXIMUM],
    [
      "REI-20",
      "tens",
      2,
      [
        ["699.99", "559.99"],
        ["700.00", "560.00"],
        ["700.01", "560.00"],
      ],
    ],
    [
      "REI-21",
      "insulin-pump",
      2,
      [
        ["7999.99", "6399.99"],
        ["8000.00", "6400.00"],
        ["8000.01", "6400.00"],
      ],
    ],
    [
      "REI-22",
      "wig",
      2,
      [
        ["374.99", "299.99"],
        ["375.00", "300.00"],
        ["375.01", "300.00"],
      ],
    ],
    ["REI-23", "breast-prosthesis-ostomy", 2, NO_MAXIMUM],
    [
      "REI-24",
      "transport-lodging",
      2,
      [
        ["59.99", "47.99"],
        ["60.00", "48.00"],
        ["60.01", "48.00"],
      ],
    ],
    ["REI-25", "audiology-occupational-speech", 2, NO_MAXIMUM],
    [
      "REI-26",
      "chiropractic-osteopathy",
      2,
      [
        ["37.49", "29.99"],
        ["37.51", "30.00"],
      ],
      TREATMENT,
    ],
    [
      "REI-26",
      "chiropractic-osteopathy",
      2,
      [
        ["39.99", "31.99"],
        ["40.01", "32.00"],
      ],
      X_RAY,
    ],
    [
      "REI-27",
      "physiotherapy",
      2,
      [
        ["37.49", "29.99"],
        ["37.50", "30.00"],
        ["37.51", "30.00"],
      ],
    ],
    [
      "REI-28",
      "acupuncture",
      3,
      [
        ["37.49", "29.99"],
        ["37.50", "30.00"],
        ["37.51", "30.00"],
      ],
    ],
    [
      "REI-29",
      "kinesitherapy-orthotherapy-massage",
      3,
      [
        ["31.24", "24.99"],
        ["31.26", "25.00"],
      ],
    ],
    [
      "REI-30",
      "podiatry",
      3,
      [
        ["37.49", "29.99"],
        ["37.50", "30.00"],
        ["37.51", "30.00"],
      ],
    ],
    [
      "REI-31",
      "psychology",
      3,
      [
        ["1999.98", "999.99"],
        ["2000.00", "1000.00"],
        ["2000.02", "1000.00"],
      ],
    ],
    [
      "REI-32a",
      "vision",
      3,
      [
        ["399.99", "319.99"],
        ["400.00", "320.00"],
        ["400.01", "320.00"],
      ],
      GLASSES,
    ],
    [
      "REI-32a",
      "vision",
      3,
      [
        ["49.99", "39.99"],
        ["50.00", "40.00"],
        ["50.01", "40.00"],
      ],
      EXAM,
    ],
  ])("%s: %s", (_article, benefit, from, amounts, facts) => {
    for (const level of [1, 2, 3] as const) {
      for (const [amount, pays] of amounts) {
        expect(paid(alone(level), claim(benefit, amount, facts)), `level ${String(level)}, ${amount}`).toBe(
          level < from ? "0.00" : pays,
        );
      }
    }
  });

  function bed(alternative: string): Facts {
    return { bed: { mode: "rental", alternative } };
  }

  test("REI-24: 20 days of 48.00 are 960.00, the 21st of the year gets 40.00", () => {
    const days = Array.from({ length: 21 }, (_, day) => ({
      ...claim("transport-lodging", "60.00", { id: `T-${String(day + 10)}` }),
      incurred: `2020-03-${String(day + 10)}`,
    }));
    expect(decided(alone(2), days).map((decision) => decision.paid)).toEqual([
      ...Array.from({ length: 20 }, () => "48.00"),
      "40.00",
    ]);
  });

  test("REI-27, REI-29: 41 treatments of physiotherapy are all paid; 8 of massage are 200.00, a ninth nothing", () => {
    const visits = (benefit: string, count: number): Facts[] =>
      Array.from({ length: count }, (_, visit) => claim(benefit, "37.50", { id: `T-${String(visit + 10)}` }));
    expect(decided(alone(3), visits("physiotherapy", 41)).at(-1)).toMatchObject({ paid: "30.00" });
    const massages = decided(alone(3), visits("kinesitherapy-orthotherapy-massage", 9));
    expect(massages.slice(-2).map((decision) => decision.paid)).toEqual(["25.00", "0.00"]);
  });

  test("REI-32b: under 13, 160.00 in 12 months, 40.00 of it exams; on the 13th birthday 320.00", () => {
    const ofChild = (amount: string, item: string, incurred: string): string =>
      paid(FAMILY_O, claim("vision", amount, { person: "K", item, incurred }));
    expect(ofChild("199.99", "correction", "2020-06-09")).toBe("159.99");
    expect(ofChild("200.01", "correction", "2020-06-09")).toBe("160.00");
    expect(ofChild("50.01", "exam", "2020-06-09")).toBe("40.00");
    expect(ofChild("400.00", "correction", "2020-06-10")).toBe("320.00");
  });
});

describe("the text over the lines (§3.3 p. 8–9)", () => {
  it("REI-G1: a line with an asterisk needs a prescription, the others do not", () => {
    const without = { prescription: undefined };
    expect(paid(alone(2), claim("deep-shoes", "100.00"))).toBe("80.00");
    expect(paid(alone(2), claim("deep-shoes", "100.00", without))).toBe("0.00");
    expect(paid(alone(2), claim("ambulance", "100.00", without))).toBe("80.00");
  });

  it("REI-G2: a maximum is of what is paid: 150.00 billed pays 120.00, and 150.00 is paid from 187.50", () => {
    expect(paid(alone(2), claim("deep-shoes", "150.00"))).toBe("120.00");
    expect(paid(alone(2), claim("deep-shoes", "187.49"))).toBe("149.99");
    expect(paid(alone(2), claim("deep-shoes", "187.50"))).toBe("150.00");
  });

  it("REI-G3: what is not covered at the level counts nothing to the out-of-pocket maximum", () => {
    const lens = claim("intraocular-lens", "100.00");
    expect(last(alone(1), lens)).toMatchObject({ paid: "0.00", outOfPocketCounted: "0.00" });
    expect(last(alone(2), lens)).toMatchObject({ paid: "80.00", outOfPocketCounted: "20.00" });
  });

  it("REI-G4: one 950.00 for the certificate: a cent left by the member is all that the spouse still pays", () => {
    // 4,749.95 × 20 % = 949.99; 0.10 × 20 % = 0.02, of which 0.01.
    const ofSpouse = claim("drugs", "0.10", { ...DRUG, person: "S" });
    expect(paid(FAMILY_N, ofSpouse)).toBe("0.08");
    expect(paid(FAMILY_N, claim("drugs", "4749.95", DRUG), ofSpouse)).toBe("0.09");
    expect(paid(FAMILY_N, claim("drugs", "4750.00", DRUG), ofSpouse)).toBe("0.10");
  });

  it("REI-G5: an ambulance counts, a hearing aid does not; so of the 10 lines and the others", () => {
    expect(last(alone(2), claim("ambulance", "100.00"))).toMatchObject({ outOfPocketCounted: "20.00" });
    expect(last(alone(2), claim("hearing-aid", "100.00"))).toMatchObject({ outOfPocketCounted: "0.00" });
    const { lines } = benefitSchedule({ level: 3, on: "2020-01-01" });
    expect(lines.filter(({ outOfPocket }) => outOfPocket)).toHaveLength(10);
  });

  it("REI-G6: past 950.00 a drug is paid whole, another counted line only under that reading", () => {
    const after = (amount: string, benefit: string, context?: Context): unknown =>
      decided(
        alone(2),
        [claim("drugs", amount, DRUG), claim(benefit, "100.00", benefit === "drugs" ? DRUG : {})],
        context,
      ).at(-1)?.paid;
    expect([after("4749.95", "drugs"), after("4750.00", "drugs")]).toEqual(["99.99", "100.00"]);
    expect(after("4750.00", "ambulance")).toBe("80.00");
    expect(after("4750.00", "ambulance", { readings: { fullReimbursementScope: "counted-lines" } })).toBe("100.00");
  });

  it("REI-G8: what counts is the coinsurance of the eligible expense, to the nearest cent", () => {
    // 20 % of 100.02 is 20.004, of 100.03 20.006.
    const counted = (amount: string): string => last(alone(2), claim("ambulance", amount)).outOfPocketCounted;
    expect([counted("100.02"), counted("100.03")]).toEqual(["20.00", "20.01"]);
  });

  it("REI-34: 48 months forward from each expense, the year again on 1 January, a lifetime never", () => {
    const again = (benefit: string, first: string, next: string): string =>
      paid(alone(2), claim(benefit, "600.00", { incurred: first }), claim(benefit, "600.00", { incurred: next }));
    expect(again("hearing-aid", "2020-03-02", "2024-03-01")).toBe("0.00");
    expect(again("hearing-aid", "2020-03-02", "2024-03-02")).toBe("480.00");
    expect(again("deep-shoes", "2020-12-31", "2020-12-31")).toBe("0.00");
    expect(again("deep-shoes", "2020-12-31", "2021-01-01")).toBe("150.00");
    expect(again("wig", "2020-03-02", "2060-03-02")).toBe("0.00");
  });

  it("STA-02: single-parent covers the children and not the spouse, individual neither, family both", () => {
    const covered = (scenario: "C" | "I" | "O"): string[] =>
      ["M", "K", "S"].map((person) =>
        paid(holding({ health: { scenario } }, SPOUSE, CHILD), claim("ambulance", "100.00", { person })),
      );
    expect(covered("C")).toEqual(["80.00", "0.00", "0.00"]);
    expect(covered("I")).toEqual(["80.00", "80.00", "0.00"]);
    expect(covered("O")).toEqual(["80.00", "80.00", "80.00"]);
  });

  it("STA-10: in N the member has Santé III and the spouse II: acupuncture for the one, a hearing aid for both", () => {
    const pays = (benefit: string, person: string): string => paid(FAMILY_N, claim(benefit, "37.50", { person }));
    expect([pays("acupuncture", "M"), pays("acupuncture", "S")]).toEqual(["30.00", "0.00"]);
    expect([pays("hearing-aid", "M"), pays("hearing-aid", "S")]).toEqual(["30.00", "30.00"]);
  });

  it("REI-G7: a claim that crosses 950.00 is split: a cent of 20.00 is left, 99.99 is paid", () => {
    expect(paid(alone(1), claim("drugs", "4749.95", DRUG), claim("drugs", "100.00", DRUG))).toBe("99.99");
    expect(paid(alone(1), claim("drugs", "4650.00", DRUG), claim("drugs", "100.00", DRUG))).toBe("80.00");
  });

  it("REI-G9: the year is that of the expense: 31 December, and 1 January", () => {
    const first = claim("drugs", "4750.00", { ...DRUG, incurred: "2020-12-31" });
    const next = (incurred: string): Facts => claim("drugs", "100.00", { ...DRUG, incurred, received: "2021-01-05" });
    expect(paid(alone(1), first, next("2020-12-31"))).toBe("100.00");
    expect(paid(alone(1), first, next("2021-01-01"))).toBe("80.00");
  });

  it("REI-G10: 5 health lines at Santé I, 27 at II, 32 at III", () => {
    const covered = ([1, 2, 3] as const).map((level) =>
      benefitSchedule({ level, on: "2020-01-01" }).lines.filter((line) => line.plan === "health" && line.covered),
    );
    expect(covered.map(({ length }) => length)).toEqual([5, 27, 32]);
  });

  it("REI-33: the rate, then the maximum of the treatment, then what is left of the year", () => {
    // 13 × 30.00 = 390.00: 10.00 left. 12.49 × 80 % = 9.992.
    const treatment = (amount: string, id: number): Facts =>
      claim("chiropractic-osteopathy", amount, { ...TREATMENT, id: `T-${String(id)}` });
    const before = Array.from({ length: 13 }, (_, visit) => treatment("37.50", visit + 10));
    expect(paid(alone(2), ...before, treatment("12.49", 30))).toBe("9.99");
    expect(paid(alone(2), ...before, treatment("12.51", 30))).toBe("10.00");
    expect(paid(alone(2), ...before.slice(1), treatment("37.51", 30))).toBe("30.00");
  });
});

describe("drugs (§3.3 p. 7–8)", () => {
  const drug = (facts: Facts, amount = "100.00"): Facts => claim("drugs", amount, { drug: facts });
  const BRAND = { prescriptionOnly: true, innovator: true, lowestGeneric: "60.00" };

  it("DRG-01: obtained on prescription only, or not covered though prescribed", () => {
    expect(paid(alone(1), drug({ prescriptionOnly: true }))).toBe("80.00");
    expect(paid(alone(1), drug({ prescriptionOnly: false }))).toBe("0.00");
  });

  it("DRG-02, DRG-03: 60.00 of generic pays 48.00 and counts 12.00; a brand at a cent more is no dearer", () => {
    expect(last(alone(1), drug(BRAND))).toMatchObject({ paid: "48.00", outOfPocketCounted: "12.00" });
    expect(last(alone(1), drug(BRAND, "60.01"))).toMatchObject({ paid: "48.00", outOfPocketCounted: "12.00" });
    expect(last(alone(1), drug(BRAND, "59.99"))).toMatchObject({ paid: "47.99", outOfPocketCounted: "12.00" });
  });

  it("DRG-04: the brand is paid when the reason, the form and the approval are all there", () => {
    const exception = { medicalReason: true, physicianForm: true, approved: true };
    expect(paid(alone(1), drug({ ...BRAND, brandException: exception }))).toBe("80.00");
    for (const fact of Object.keys(exception)) {
      expect(paid(alone(1), drug({ ...BRAND, brandException: { ...exception, [fact]: false } })), fact).toBe("48.00");
    }
  });

  it("DRG-05: past 950.00 the generic is paid whole, the gap stays and counts nothing", () => {
    const full = claim("drugs", "4750.00", DRUG);
    expect(last(alone(1), full, drug(BRAND))).toMatchObject({
      paid: "60.00",
      patient: "40.00",
      outOfPocketCounted: "0.00",
    });
    // A cent before it: 0.01 of the 12.00.
    const nearly = claim("drugs", "4749.95", DRUG);
    expect(last(alone(1), nearly, drug(BRAND))).toMatchObject({ paid: "59.99", outOfPocketCounted: "0.01" });
  });

  it("DRG-06: a dearer generic is paid as it is, an innovator is not", () => {
    expect(paid(alone(1), drug({ ...BRAND, innovator: false }))).toBe("80.00");
    expect(paid(alone(1), drug(BRAND))).toBe("48.00");
  });

  it("DRG-07: the same at every level, in one maximum for persons of different levels", () => {
    for (const level of [1, 2, 3] as const) {
      expect(paid(alone(level), claim("drugs", "4750.01", DRUG))).toBe("3800.01");
    }
    const ofChild = claim("drugs", "100.00", { ...DRUG, person: "K" });
    expect(paid(FAMILY_N, claim("drugs", "4750.00", DRUG), ofChild)).toBe("100.00");
  });
});

describe("medical cannabis (§3.1 p. 6)", () => {
  const cannabis = (facts: Facts, more: Facts = {}): Facts =>
    claim("medical-cannabis", "100.00", { cannabis: { ...CANNABIS, ...facts }, ...more });
  const pays = (facts: Facts): string => paid(alone(1), cannabis(facts));

  it("CAN-01: from 2020-01-01, nothing the day before", () => {
    expect(paid(alone(1), cannabis({}, { incurred: "2019-12-31" }))).toBe("0.00");
    expect(paid(alone(1), cannabis({}, { incurred: "2020-01-01" }))).toBe("80.00");
  });

  it("CAN-02: 80 % up to 2,000.00 a year, at every level, and nothing counted", () => {
    for (const level of [1, 2, 3] as const) {
      const at = (amount: string): Decision => last(alone(level), { ...cannabis({}), amount });
      expect(at("2499.99")).toMatchObject({ paid: "1999.99", outOfPocketCounted: "0.00" });
      expect(at("2500.01")).toMatchObject({ paid: "2000.00", outOfPocketCounted: "0.00" });
    }
  });

  it("CAN-03: authorized beforehand, or nothing", () => {
    expect([pays({}), pays({ approved: false })]).toEqual(["80.00", "0.00"]);
  });

  it("CAN-04: a physician or a nurse practitioner, and no other", () => {
    const by = (prescriber: string): string => pays({ prescriber });
    expect([by("physician"), by("nurse-practitioner"), by("other")]).toEqual(["80.00", "80.00", "0.00"]);
  });

  it("CAN-05: the indications of SSQ", () => {
    expect([pays({}), pays({ indicationAccepted: false })]).toEqual(["80.00", "0.00"]);
  });

  it("CAN-06: both documents, of one practitioner, at the first claim and at a renewal, not between", () => {
    for (const stage of ["first", "renewal"]) {
      expect(pays({ stage }), stage).toBe("80.00");
      for (const fact of ["medicalDocument", "authorizationForm", "samePractitioner"]) {
        expect(pays({ stage, [fact]: false }), `${stage}, ${fact}`).toBe("0.00");
      }
    }
    const none = { medicalDocument: undefined, authorizationForm: undefined, samePractitioner: undefined };
    expect(pays({ stage: "current", ...none })).toBe("80.00");
  });

  it("CAN-07: bought from a holder of a licence for sale", () => {
    expect([pays({}), pays({ licensedSeller: false })]).toEqual(["80.00", "0.00"]);
  });

  it("CAN-08: the product, and none of the three kinds of other costs", () => {
    const of = (nature: string): string => pays({ nature });
    expect(of("product")).toBe("80.00");
    expect(["production", "administration", "paperwork"].map(of)).toEqual(["0.00", "0.00", "0.00"]);
  });

  it("CAN-09: one condition short is nothing; two short are two reasons", () => {
    const short = (facts: Facts): number => last(alone(1), cannabis(facts)).reasons.length;
    expect(short({})).toBe(0);
    expect(short({ approved: false })).toBe(1);
    expect(short({ approved: false, licensedSeller: false })).toBe(2);
  });
});

describe("dental care (§1 p. 1, §2 p. 4, §3.3 p. 12)", () => {
  const basic = (amount: string, facts: Facts = {}): Facts => claim("dental-basic", amount, { act: "other", ...facts });
  const restorative = (amount: string, facts: Facts = {}): Facts => claim("dental-restorative", amount, facts);

  it("DEN-01: a plan of its own: with either plan alone, its own care and not the other’s", () => {
    const healthOnly = holding({ health: { scenario: "C" }, dental: null });
    const dentalOnly = holding({ health: "exempt", dental: "individual" });
    expect([paid(healthOnly, basic("100.00")), paid(healthOnly, claim("ambulance", "100.00"))]).toEqual([
      "0.00",
      "80.00",
    ]);
    expect([paid(dentalOnly, basic("100.00")), paid(dentalOnly, claim("ambulance", "100.00"))]).toEqual([
      "80.00",
      "0.00",
    ]);
  });

  it("DEN-08: basic care, 80 % without a maximum", () => {
    for (const [amount, pays] of NO_MAXIMUM) expect(paid(alone(1), basic(amount))).toBe(pays);
  });

  it("DEN-09: restorative care, 60 % up to 1,000.00 a year", () => {
    // 1,666.65 × 60 % = 999.99; 1,666.68 × 60 % = 1,000.008.
    expect(paid(alone(1), restorative("1666.65"))).toBe("999.99");
    expect(paid(alone(1), restorative("1666.68"))).toBe("1000.00");
  });

  it("DEN-10: a recall exam again 9 months later to the day, a complete one 36 months later", () => {
    const after = (act: string, incurred: string): string =>
      paid(alone(1), basic("50.00", { act, incurred: "2020-01-15" }), basic("50.00", { act, incurred }));
    expect([after("recall-exam", "2020-10-14"), after("recall-exam", "2020-10-15")]).toEqual(["0.00", "40.00"]);
    expect([after("complete-exam", "2023-01-14"), after("complete-exam", "2023-01-15")]).toEqual(["0.00", "40.00"]);
  });

  it("DEN-11: laboratory fees up to half the fee of the act", () => {
    expect(last(alone(1), basic("300.00", { laboratory: "100.00" }))).toMatchObject({ eligible: "300.00" });
    expect(last(alone(1), basic("300.01", { laboratory: "100.01" }))).toMatchObject({ eligible: "300.00" });
    expect(last(alone(1), basic("299.99", { laboratory: "99.99" }))).toMatchObject({ eligible: "299.99" });
  });

  it("DEN-12: basic care takes nothing of the 1,000.00, restorative care does", () => {
    expect(paid(alone(1), basic("5000.00"), restorative("1666.68"))).toBe("1000.00");
    expect(paid(alone(1), restorative("0.02"), restorative("1666.68"))).toBe("999.99");
  });

  it("DEN-13: care that is not listed has no line to be claimed on", () => {
    const orthodontics = attempt(() => last(alone(1), claim("dental-orthodontics", "100.00")));
    expect(orthodontics).toMatchObject({ ok: false, issues: [{ code: "E_CHOICE" }] });
    expect(attempt(() => last(alone(1), restorative("100.00")))).toMatchObject({ ok: true });
  });

  it("DEN-14: the fee guide is told where it may matter, on dental care; each person has her own 1,000.00", () => {
    const codes = (one: Facts): string[] =>
      adjudicate({
        certificate: alone(2),
        claims: [{ id: "T-0", received: "2020-03-02", ...one }] as unknown as Claim[],
      }).warnings.map(({ code }) => code);
    expect(codes(basic("100.00"))).toContain("W_FEE_GUIDE");
    expect(codes(claim("ambulance", "100.00"))).not.toContain("W_FEE_GUIDE");
    expect(paid(FAMILY_N, restorative("1666.68"), restorative("1666.68", { person: "S" }))).toBe("1000.00");
    expect(paid(FAMILY_N, restorative("1666.68"), restorative("1666.68"))).toBe("0.00");
  });

  it("DEN-15: dental surgery after an accident is of health: Santé II without dental, not dental without health", () => {
    const surgery = claim("accidental-dental-surgery", "100.00");
    expect(paid(holding({ health: { scenario: "B" }, dental: null }), surgery)).toBe("80.00");
    expect(paid(holding({ health: { scenario: "A" }, dental: "individual" }), surgery)).toBe("0.00");
    expect(paid(holding({ health: "exempt", dental: "individual" }), surgery)).toBe("0.00");
  });

  it("CLM-01, CLM-02: reaches SSQ 12 months later to the day, clipped to the end of February, or is not paid", () => {
    const reaching = (incurred: string, received: string): string =>
      paid(alone(1), basic("100.00", { incurred, received }));
    expect([reaching("2020-05-10", "2021-05-10"), reaching("2020-05-10", "2021-05-11")]).toEqual(["80.00", "0.00"]);
    expect([reaching("2020-02-29", "2021-02-28"), reaching("2020-02-29", "2021-03-01")]).toEqual(["80.00", "0.00"]);
  });

  it("CLM-03: no deadline is printed for health: the day after its 12 months it is paid, with a warning", () => {
    const late = { incurred: "2020-05-10", received: "2021-05-11" };
    expect(paid(alone(1), claim("ambulance", "100.00", late))).toBe("80.00");
    expect(paid(alone(1), basic("100.00", late))).toBe("0.00");
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// Premiums

const WORKER: QuotedMember = {
  on: "2020-01-05",
  insurableSalary: "38000",
  salaryScaleMaximum: "45000",
  workTime: "1",
  health: { scenario: "A" },
};
const lineOf = (name: string, member: Partial<QuotedMember>): Shares | undefined =>
  quote({ ...WORKER, ...member }).lines.find(({ line }) => line === name);

describe("premiums (§1.1 p. 1, §3.3 p. 7 and 11–15)", () => {
  const refusedAs = (work: () => unknown): unknown => {
    const tried = attempt(work);
    return tried.ok ? null : tried.issues.map(({ code }) => code);
  };

  it("GEN-01: the premiums of 2020, from its first day to its last", () => {
    const on = (day: string): unknown => refusedAs(() => quote({ ...WORKER, on: day }));
    expect([on("2020-01-01"), on("2020-12-31")]).toEqual([null, null]);
    expect([on("2019-12-31"), on("2021-01-01")]).toEqual([["E_NO_PRINTED_RATE"], ["E_NO_PRINTED_RATE"]]);
  });

  it("STA-01, DEN-03, DEN-07: three statuses and three dental premiums; a couple is none", () => {
    const premium = (status: string): string => dentalPremium({ on: "2020-01-05", status: status as Status }).total;
    expect(["individual", "single-parent", "family"].map(premium)).toEqual(["16.07", "26.45", "40.00"]);
    expect(refusedAs(() => premium("couple"))).toEqual(["E_CHOICE"]);
  });

  it("STA-03 to STA-05: levels I to III; dependants at most as the member; spouse and children alike", () => {
    const choice = (more: object): string => scenarioLetter({ status: "family", level: 2, ...more });
    expect([choice({ dependantsLevel: 1 }), choice({ dependantsLevel: 2 })]).toEqual(["K", "L"]);
    expect(refusedAs(() => choice({ dependantsLevel: 3 }))).toEqual(["E_DEPENDANTS_ABOVE_MEMBER"]);
    expect(refusedAs(() => choice({ level: 4, dependantsLevel: 1 }))).toEqual(["E_CHOICE"]);
    expect(choice({ spouseLevel: 1, childrenLevel: 1 })).toBe("K");
    expect(refusedAs(() => choice({ spouseLevel: 1, childrenLevel: 2 }))).toEqual(["E_SPOUSE_AND_CHILDREN_DIFFER"]);
  });

  it("STA-06, STA-07: A to O are the statuses by the levels; P is none, nor individual with dependants", () => {
    const levels = [1, 2, 3] as const;
    const pairs = levels.flatMap((level) =>
      levels.filter((below) => below <= level).map((below) => [level, below] as const),
    );
    const letters = [
      ...levels.map((level) => scenarioLetter({ status: "individual", level })),
      ...(["single-parent", "family"] as const).flatMap((status) =>
        pairs.map(([level, dependantsLevel]) => scenarioLetter({ status, level, dependantsLevel })),
      ),
    ];
    expect(letters.join("")).toBe("ABCDEFGHIJKLMNO");
    expect(refusedAs(() => scenarioParts("P" as never))).toEqual(["E_CHOICE"]);
    const withChild = { status: "individual", level: 1, dependantsLevel: 1 } as const;
    expect(refusedAs(() => scenarioLetter(withChild))).toEqual(["E_DEPENDANTS_UNDER_INDIVIDUAL"]);
  });

  it("PRM-01: totals are not in the order of the letters: L 123.50, M 122.07", () => {
    const premium = (scenario: "L" | "M"): unknown => lineOf("health", { health: { scenario } })?.total;
    expect([premium("L"), premium("M")]).toEqual(["123.50", "122.07"]);
  });

  const share = (scenario: "A" | "C" | "D" | "J" | "O", salaryScaleMaximum: string, workTime = "1"): unknown =>
    lineOf("health", { health: { scenario }, salaryScaleMaximum, workTime })?.employer;

  it("PRM-02, PRM-03, PRM-07, PRM-08: 5.28 and 13.24, from 40,000.00 2.39 and 5.97; by status, never by level", () => {
    for (const [scale, individual, other] of [
      ["39999.99", "5.28", "13.24"],
      ["40000.00", "2.39", "5.97"],
    ] as const) {
      expect([share("A", scale), share("C", scale)]).toEqual([individual, individual]);
      expect([share("D", scale), share("J", scale), share("O", scale)]).toEqual([other, other, other]);
    }
  });

  it("PRM-09, PRM-11: half below 70 % of full time, half-up from half a cent; the employee has the rest", () => {
    expect([share("A", "39999.99", "0.70"), share("A", "39999.99", "0.6999")]).toEqual(["5.28", "2.64"]);
    expect([share("D", "39999.99", "0.70"), share("D", "39999.99", "0.6999")]).toEqual(["13.24", "6.62"]);
    // Half of 2.39 is 1.195, of 5.97 2.985.
    expect([share("A", "40000.00", "0.6999"), share("D", "40000.00", "0.6999")]).toEqual(["1.20", "2.99"]);
    const rest = (workTime: string): unknown => lineOf("health", { health: { scenario: "B" }, workTime })?.employee;
    expect([rest("0.70"), rest("0.6999")]).toEqual(["53.07", "54.26"]);
  });

  it("PRM-12: of no other line does the employer pay a cent", () => {
    const { lines } = quote({
      ...WORKER,
      birthDate: "1980-01-02",
      sex: "female",
      dental: "individual",
      life: { basic: true, dependants: true, additional: 1, spouse: { amount: "10000", sex: "male" } },
      ltd: "F",
    });
    expect(lines.map(({ line, employer }) => [line, employer])).toEqual([
      ["health", "2.39"],
      ["dental", "0.00"],
      ["life-basic", "0.00"],
      ["life-dependants", "0.00"],
      ["life-additional", "0.00"],
      ["life-spouse", "0.00"],
      ["ltd", "0.00"],
    ]);
  });

  it("PRM-13, PRM-14, TAX-07: exempt, nothing; paid by the member, all of it hers; waived, no premium and no tax", () => {
    const due = (member: Partial<QuotedMember>): unknown => {
      const { total, employer, employee, tax } = quote({ ...WORKER, ...member });
      return [total, employer, employee, tax.total];
    };
    // 2.39 × 9 % = 0.2151 and 49.19 × 9 % = 4.4271; 51.58 × 9 % = 4.6422.
    expect(due({})).toEqual(["51.58", "2.39", "49.19", "4.65"]);
    expect(due({ health: "exempt" })).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    expect(due({ paidBy: "member" })).toEqual(["51.58", "0.00", "51.58", "4.65"]);
    expect(due({ paidBy: "waived" })).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  });

  it("TAX-04: each pays the tax of its own part, each up to the cent", () => {
    const tax = premiumTax({ on: "2020-01-05", employer: "5.28", employee: "46.30" });
    // 0.4752 and 4.167; of 51.58 together 4.6422.
    expect(tax).toMatchObject({ employer: "0.48", employee: "4.17", total: "4.65" });
  });

  it("LIF-01, LIF-09, LIF-10: no life, no premium; 0.300 % ÷ 26 to the nearest cent; 0.55 whatever the family", () => {
    const lines = (member: Partial<QuotedMember>): unknown =>
      quote({ ...WORKER, ...member }).lines.flatMap(({ line, total }) => (line === "health" ? [] : [line, total]));
    expect(lines({ life: null })).toEqual([]);
    // 52,043.33 × 0.3 % ÷ 26 = 6.004999…; a cent of salary more, 6.005000…
    expect(lines({ insurableSalary: "52043.33", life: { basic: true } })).toEqual(["life-basic", "6.00"]);
    expect(lines({ insurableSalary: "52043.34", life: { basic: true } })).toEqual(["life-basic", "6.01"]);
    for (const scenario of ["A", "D", "O"] as const) {
      const flat = lines({ health: { scenario }, life: { basic: true, dependants: true } });
      expect(flat).toEqual(["life-basic", "4.38", "life-dependants", "0.55"]);
    }
  });

  it("LIF-11, LIF-14, LIF-16: the member’s age, the spouse’s sex; a smoker unless declared otherwise", () => {
    const premium = (memberBirthDate: string, more: object): string =>
      spouseLifePremium({ on: "2020-01-05", amount: "50000", memberBirthDate, sex: "male", ...more }).total;
    expect([premium("1970-01-02", {}), premium("1970-01-01", {})]).toEqual(["5.00", "7.70"]);
    expect([premium("1970-01-01", { sex: "female" }), premium("1970-01-01", { smoker: false })]).toEqual([
      "6.25",
      "5.50",
    ]);
  });

  it("LIF-12, LIF-13, LIF-15, LIF-17: the age on 1 January, to 64; the two tables differ by up to 0.06", () => {
    const premium = (birthDate: string, more: object, context?: Context): string => {
      const woman = { on: "2020-12-20", insurableSalary: "52000", multiple: 3, sex: "female", smoker: false } as const;
      return additionalLifePremium({ ...woman, birthDate, ...more }, context).total;
    };
    expect([premium("1980-01-02", {}), premium("1980-01-01", {})]).toEqual(["3.12", "6.24"]);
    // 0.754 % × 52,000 ÷ 26 × 3 = 45.24.
    expect(premium("1955-01-02", {})).toBe("45.24");
    expect(refusedAs(() => premium("1955-01-01", {}))).toEqual(["E_NO_RATE_AT_AGE"]);
    // 80,000 × 0.081 % ÷ 26 × 5 = 12.4615…; 400 × 0.031 = 12.40.
    const man = { insurableSalary: "80000", multiple: 5, sex: "male", smoker: true };
    expect(premium("1988-06-01", man)).toBe("12.46");
    expect(premium("1988-06-01", man, { readings: { memberLifeRate: "per-1000" } })).toBe("12.40");
  });

  it("LTD-05: 1.102 %, 0.890 % and 1.432 % of the salary, ÷ 26", () => {
    const premium = (option: "F" | "O" | "O+"): string =>
      ltdPremium({ on: "2020-01-05", option, insurableSalary: "26000" }).total;
    expect([premium("F"), premium("O"), premium("O+")]).toEqual(["11.02", "8.90", "14.32"]);
  });

  it("STA-08: Santé III with dependants at II is N, with dependants at I is M", () => {
    const letter = (dependantsLevel: 1 | 2 | 3): string =>
      scenarioLetter({ status: "family", level: 3, dependantsLevel });
    expect([letter(1), letter(2), letter(3)]).toEqual(["M", "N", "O"]);
  });

  it("STA-09: health family and dental individual, and the reverse", () => {
    const totals = (scenario: "A" | "J", dental: Status): unknown[] => [
      lineOf("health", { health: { scenario }, dental })?.total,
      lineOf("dental", { health: { scenario }, dental })?.total,
    ];
    expect(totals("J", "individual")).toEqual(["113.48", "16.07"]);
    expect(totals("A", "family")).toEqual(["51.58", "40.00"]);
  });

  it("DEN-02, STA-11, EXM-03: dental with health or exempt, and not with neither; life too when exempt", () => {
    expect(lineOf("dental", { dental: "individual" })?.total).toBe("16.07");
    expect(lineOf("dental", { health: "exempt", dental: "individual" })?.total).toBe("16.07");
    expect(lineOf("life-dependants", { health: "exempt", life: { basic: true, dependants: true } })?.total).toBe(
      "0.55",
    );
    expect(attempt(() => lineOf("dental", { health: null, dental: "individual" }))).toMatchObject({
      ok: false,
      issues: [{ code: "E_DENTAL_WITHOUT_HEALTH" }],
    });
  });

  it("PRM-04: the class is of the maximum of the scale, whatever the salary", () => {
    const employer = (insurableSalary: string, salaryScaleMaximum: string): string | undefined =>
      lineOf("health", { insurableSalary, salaryScaleMaximum })?.employer;
    expect(employer("38000", "45000")).toBe("2.39");
    expect(employer("45000", "39999.99")).toBe("5.28");
    expect(employer("38000", "40000.00")).toBe("2.39");
  });

  it("PRM-05, PRM-06: the employee’s share of G is 57.25 below 40,000.00, 64.52 from it", () => {
    const employee = (salaryScaleMaximum: string): string | undefined =>
      lineOf("health", { health: { scenario: "G" }, salaryScaleMaximum })?.employee;
    expect([employee("39999.99"), employee("40000.00")]).toEqual(["57.25", "64.52"]);
  });

  it("PRM-15: 26 pays a year; by the calendar 27 when one is on 1 or 2 January 2020", () => {
    // 49.19 + 4.43 (4.4271) = 53.62 × 26 = 1,394.12, × 27 = 1,447.74.
    const year = (annualPeriods: "26" | "calendar", anchor: string): unknown[] => {
      const { annual } = quote(WORKER, { readings: { annualPeriods }, payCalendar: { anchor } });
      return [annual.periods, annual.payable.employee];
    };
    expect(year("26", "2020-01-02")).toEqual([26, "1394.12"]);
    expect(year("calendar", "2020-01-02")).toEqual([27, "1447.74"]);
    expect(year("calendar", "2020-01-03")).toEqual([26, "1394.12"]);
  });

  it("TAX-01, TAX-03: 9 % of every premium, the flat 0.55 too, a cent for a fraction of one", () => {
    const tax = (employee: string): string => premiumTax({ on: "2020-01-05", employer: "0.00", employee }).employee;
    expect([tax("0.55"), tax("0.00")]).toEqual(["0.05", "0.00"]);
    expect([tax("100.00"), tax("100.01")]).toEqual(["9.00", "9.01"]);
  });

  it("TAX-06: the rate of 2020, to its last day and not after it", () => {
    const tax = (on: string): unknown =>
      attempt(() => premiumTax({ on, employer: "0.00", employee: "100.00" }).employee);
    expect(tax("2020-12-31")).toEqual({ ok: true, value: "9.00" });
    expect(tax("2021-01-01")).toMatchObject({ ok: false, issues: [{ code: "E_NO_PRINTED_RATE" }] });
  });

  it("LIF-18: from 29 to 30 the rate moves for a woman, not for a man", () => {
    const premium = (memberBirthDate: string, sex: "female" | "male", smoker: boolean): string =>
      spouseLifePremium({ on: "2020-01-05", amount: "100000", memberBirthDate, sex, smoker }).total;
    const around = (sex: "female" | "male", smoker: boolean): string[] =>
      ["1990-01-02", "1990-01-01"].map((born) => premium(born, sex, smoker));
    expect([around("female", false), around("female", true)]).toEqual([
      ["1.40", "1.50"],
      ["2.20", "2.40"],
    ]);
    expect([around("male", false), around("male", true)]).toEqual([
      ["2.40", "2.40"],
      ["3.10", "3.10"],
    ]);
  });

  it("LTD-06, LTD-07: option O at 35,000 is 11.98 as printed, all of it the employee’s, before tax", () => {
    const premium = (insurableSalary: string): Shares => ltdPremium({ on: "2020-01-05", option: "O", insurableSalary });
    expect(premium("35000")).toMatchObject({ total: "11.98", employer: "0.00", employee: "11.98" });
    // 11.985 × 26 ÷ 0.890 % = 35,012.36: half a cent is reached at 35,012.36, not a cent of salary before.
    expect([premium("35012.35").total, premium("35012.36").total]).toEqual(["11.98", "11.99"]);
  });

  it("ENR-07: insured automatically, A + dental + basic life + 0.55, and the tax up to the cent", () => {
    // 46.30 + 16.07 + 4.04 + 0.55 = 66.96; 6.0264.
    const automatic: Partial<QuotedMember> = {
      insurableSalary: "35000",
      salaryScaleMaximum: "39999.99",
      dental: "individual",
      life: { basic: true, dependants: true },
    };
    expect(quote({ ...WORKER, ...automatic })).toMatchObject({ employee: "66.96", tax: { employee: "6.03" } });
    expect(quote({ ...WORKER, ...automatic, ltd: "O" })).toMatchObject({
      employee: "78.94",
      tax: { employee: "7.11" },
    });
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// Participation

const HIRED = "2020-03-02";
const careerOf = (events: readonly CareerEvent[], until: string, context?: Context): CoverageHistory =>
  coverageHistory(
    {
      member: {
        id: "M",
        birthDate: "1980-05-17",
        insurableSalary: "52000",
        salaryScaleMaximum: "64000",
        workTime: "1",
        ltd: { option: "O", voted: true },
      },
      dependants: [],
      events,
      until,
    },
    context,
  );
const eligible = (on: string): CareerEvent => ({ type: "eligible", on });
const enrolled = (on: string, choices: EnrolmentChoices): CareerEvent => ({
  type: "form-received",
  on,
  receivedByEmployer: on,
  ...choices,
});
/** Who joined on 2019-03-31 with these choices, and what happened then. */
const since2019 = (choices: EnrolmentChoices, events: readonly CareerEvent[], until: string): CoverageHistory =>
  careerOf([eligible("2019-03-31"), enrolled("2019-03-31", choices), ...events], until);
const LEAVE = { kind: "unpaid", from: "2020-02-03", returned: "2020-06-01" } as const;

describe("enrolment (§1.1–1.2 p. 1, Annexe 1 p. 5)", () => {
  const plans = (form: object | null, ltd: EnrolmentInput["ltd"] = { option: "F" }): Enrolment["plans"] =>
    enrolment({ eligibleOn: HIRED, ltd, form: form === null ? null : { receivedByEmployer: HIRED, ...form } }).plans;

  it("ENR-01, ENR-03, ENR-05, LIF-08: without a form, Santé I, dental, basic and dependants’ life, individual, from that day", () => {
    const { from, plans: held } = enrolment({ eligibleOn: HIRED, ltd: { option: "O", voted: true }, form: null });
    expect(from).toBe("2020-03-02");
    expect([held.health.scenario, held.dental.status, held.life.cover, held.ltd.option]).toEqual([
      "A",
      "individual",
      { basic: true, dependants: true },
      "O",
    ]);
    expect(plans({ life: { basic: false, dependants: false } }).life.cover).toBeNull();
    const person = { birthDate: "1980-05-17", eligibleOn: HIRED, workTime: "1", ltd: null } as const;
    const health = (on: string, exempt: boolean): unknown =>
      eligibility({ person: { ...person, exempt }, on }).health.eligibility;
    expect([health("2020-03-01", false), health("2020-03-02", false)]).toEqual(["not-eligible", "mandatory"]);
    expect(health("2020-03-02", true)).not.toBe("mandatory");
  });

  it("ENR-06, DEN-06: a form 30 days later is in time; a day more, it counts from the next period, and declines nothing", () => {
    const received = (receivedByEmployer: string): unknown => {
      const ltd = { option: "F" } as const;
      const result = enrolment({ eligibleOn: HIRED, ltd, form: { receivedByEmployer, dental: "declined" } });
      return [result.lateChoicesFrom, result.plans.dental.status];
    };
    expect(received("2020-04-01")).toEqual([null, null]);
    expect(received("2020-04-02")).toEqual(["2020-04-12", "individual"]);
  });

  it("LTD-01: option F is held when it is asked for", () => {
    expect([plans({ ltd: true }).ltd.option, plans({}).ltd.option]).toEqual(["F", null]);
  });

  it("EXM-01, EXM-02, EXM-05: proof for her and every dependant, of a group plan with similar drugs", () => {
    const proof = (person: string, more: object = {}): ExemptionProof => ({
      person,
      group: true,
      similarDrugs: true,
      ...more,
    });
    const exempt = (...proofs: readonly ExemptionProof[]): boolean =>
      exemption({
        persons: [
          { id: "M", role: "member" },
          { id: "K", role: "child" },
        ],
        proofs,
      }).exempt;
    expect([exempt(proof("M"), proof("K")), exempt(proof("M"))]).toEqual([true, false]);
    expect(exempt(proof("M"), proof("K", { group: false }))).toBe(false);
    expect(exempt(proof("M"), proof("K", { similarDrugs: false }))).toBe(false);
  });

  it("EXM-04: the day exemption ends health begins, asked for within 30 days; a day more, from the next period", () => {
    const back = (received: string): unknown => {
      const events: CareerEvent[] = [
        PROVED,
        { type: "exemption-ended", on: "2020-09-07" },
        {
          type: "status-change-requested",
          on: received,
          receivedByEmployer: received,
          event: "2020-09-07",
          plan: "health",
          to: { scenario: "B" },
        },
      ];
      const { health } = since2019({}, events, "2020-12-31").plans;
      return health.find(({ scenario }) => scenario === "B")?.from;
    };
    expect([back("2020-10-07"), back("2020-10-08")]).toEqual(["2020-09-07", "2020-10-11"]);
  });

  it("A25-01, A25-03: from the 1 January that follows the rise, unless declined in writing", () => {
    const from = (on: string): unknown => automaticDental({ on, before: "0.20", after: "0.26" }).from;
    expect([from("2020-12-31"), from("2021-01-01")]).toEqual(["2021-01-01", "2022-01-01"]);
    const risen = (events: readonly CareerEvent[]): unknown => {
      const start: CareerEvent[] = [
        { type: "work-time-changed", on: "2020-02-01", workTime: "0.20" },
        { type: "work-time-changed", on: "2020-06-15", workTime: "0.26" },
      ];
      return since2019({ dental: "declined" }, [...start, ...events], "2021-01-31").plans.dental.at(-1)?.state;
    };
    const declined = { type: "automatic-dental-declined", on: "2020-07-01", receivedByEmployer: "2020-07-01" } as const;
    expect([risen([]), risen([declined])]).toEqual(["held", "none"]);
  });

  it("A25-06: at 25 % of full time or less, a warning that the text prints no rule", () => {
    const codes = (workTime: string): string[] =>
      enrolment({ eligibleOn: HIRED, ltd: null, form: null, workTime }).warnings.map(({ code }) => code);
    expect([codes("0.25"), codes("0.2501")]).toEqual([["W_QUARTER_TIME"], []]);
  });

  it("ENR-02: basic life granted automatically is life and AD&D: an accident pays both", () => {
    const { cover } = plans(null).life;
    const death = (accidental: boolean): unknown =>
      deathBenefit({ deceased: "member", on: "2020-06-01", life: cover, insurableSalary: "52000", accidental }).total;
    expect([death(false), death(true)]).toEqual(["52000.00", "104000.00"]);
  });

  it("DEN-05, ENR-04: a form that says nothing of dental has it, individual; one that declines it has not", () => {
    expect([plans({}).dental.status, plans({ dental: "declined" }).dental.status]).toEqual(["individual", null]);
  });

  it("LTD-10: option O without a form, if the vote was favourable", () => {
    const option = (voted: boolean): unknown => plans(null, { option: "O", voted }).ltd.option;
    expect([option(true), option(false)]).toEqual(["O", null]);
  });

  it("A25-04: more than 25 % of full time, not 25 % itself", () => {
    const from = (after: string): string | null => automaticDental({ on: "2020-06-15", before: "0.20", after }).from;
    expect([from("0.25"), from("0.2501")]).toEqual([null, "2021-01-01"]);
  });

  it("A25-02: a rise grants dental to who is exempt as to who is covered", () => {
    const risen = (health: "exempt" | undefined): unknown => {
      const start = health === undefined ? [] : [PROVED];
      const events: CareerEvent[] = [
        { type: "work-time-changed", on: "2020-02-01", workTime: "0.20" },
        ...start,
        { type: "work-time-changed", on: "2020-06-15", workTime: "0.50" },
      ];
      const { dental } = since2019({ dental: "declined" }, events, "2021-01-31").plans;
      return dental.slice(-2).map(({ until, status, state }) => [until, state, status]);
    };
    const granted = [
      ["2020-12-31", "none", null],
      ["2021-01-31", "held", "individual"],
    ];
    expect(risen(undefined)).toEqual(granted);
    expect(risen("exempt")).toEqual(granted);
  });
  const PROVED: CareerEvent = {
    type: "exemption-proved",
    on: "2020-03-01",
    proofs: [{ person: "M", group: true, similarDrugs: true }],
  };
});

describe("minimum participation and changes (§1.1 p. 1, §1.4 p. 2, §1.7 p. 4, §3.3 p. 7)", () => {
  const minimum = (since: string, suspensions: DentalMinimumInput["suspensions"], context?: Context): unknown =>
    dentalMinimum({ since, suspensions }, context).freeFrom;

  it("DEN-04, M36-05: 36 months from the day of the plan, or from one’s own later day", () => {
    expect([minimum("2019-03-31", []), minimum("2019-04-01", [])]).toEqual(["2022-03-31", "2022-04-01"]);
    expect(minimum("2020-06-01", [], { readings: { dentalMinimumStart: "plan-date" } })).toBe("2022-03-31");
  });

  it("M36-01, M36-02: a level of health is lowered after 36 months, or before on an event", () => {
    const may = (on: string, event: boolean): boolean => healthMinimum({ since: "2020-01-01", on, event }).mayLower;
    expect([may("2022-12-31", false), may("2023-01-01", false), may("2022-12-31", true)]).toEqual([false, true, true]);
  });

  it("M36-04, M36-09: dental is kept to 2022-03-30, even when an event of the contract occurs", () => {
    expect(dentalMinimum({ since: "2019-03-31" })).toMatchObject({ lastDay: "2022-03-30", freeFrom: "2022-03-31" });
    const asked = (event: readonly CareerEvent[]): unknown =>
      since2019(
        { dental: "individual" },
        [...event, { type: "dental-end-requested", on: "2020-03-10", receivedByEmployer: "2020-03-10" }],
        "2020-12-31",
      ).plans.dental.map(({ state, until }) => [state, until]);
    expect(asked([{ type: "contract-event", on: "2020-03-02" }])).toEqual([["held", "2020-12-31"]]);
  });

  it("M36-07: who comes back has 36 months from that day, under either start", () => {
    const free = (reentry: boolean): unknown =>
      dentalMinimum({ since: "2020-05-01", reentry }, { readings: { dentalMinimumStart: "plan-date" } }).freeFrom;
    expect([free(false), free(true)]).toEqual(["2022-03-31", "2023-05-01"]);
  });

  it("M36-08, ABS-11: time maintained counts, a day suspended is added", () => {
    expect(minimum("2019-03-31", [])).toBe("2022-03-31");
    expect(minimum("2019-03-31", [{ from: "2020-02-03", until: "2020-02-03" }])).toBe("2022-04-01");
  });

  it("A25-05: at 25 % of full time or less the 36 months go on", () => {
    const lastDay = (events: readonly CareerEvent[], received: string): unknown => {
      const end: CareerEvent = { type: "dental-end-requested", on: received, receivedByEmployer: received };
      const { dental } = since2019({ dental: "individual" }, [...events, end], "2022-05-31").plans;
      return dental.find(({ state }) => state === "held")?.until;
    };
    const fall: CareerEvent = { type: "work-time-changed", on: "2020-03-02", workTime: "0.25" };
    // The period of 2022-03-13 ends on 2022-03-26, four days short; that of 2022-03-27 on 2022-04-09.
    for (const events of [[], [fall]]) {
      expect(lastDay(events, "2022-03-26")).toBe("2022-05-31");
      expect(lastDay(events, "2022-03-27")).toBe("2022-04-09");
    }
  });

  it("M36-06, M36-10, TRM-01, TRM-03: by form at the end of its period if complete then; by another plan on the day SSQ is told", () => {
    const byForm = (receivedByEmployer: string): unknown =>
      dentalTermination({ minimumFreeFrom: "2022-03-31", receivedByEmployer }).lastDay;
    expect([byForm("2022-03-26"), byForm("2022-03-27")]).toEqual([null, "2022-04-09"]);
    const byOther = (newly: boolean): unknown =>
      dentalTermination({
        minimumFreeFrom: "2022-03-31",
        otherCover: { receivedByInsurer: "2022-03-27", group: true, newly },
      }).lastDay;
    expect([byOther(false), byOther(true)]).toEqual([null, "2022-03-27"]);
  });

  it("M36-03: within 36 months a level is not lowered, a status is changed", () => {
    const asked = (to: "B" | "D"): CoverageHistory =>
      since2019(
        { health: { scenario: "F" } },
        [
          {
            type: "status-change-requested",
            on: "2020-03-01",
            receivedByEmployer: "2020-03-01",
            plan: "health",
            to: { scenario: to },
          },
        ],
        "2020-12-31",
      );
    expect(asked("B").changes.map(({ effective }) => effective)).toEqual(["2020-03-01"]);
    expect(asked("D").refused).toHaveLength(1);
  });

  it("CHG-02, CHG-04: the day the employer received it decides: 30 days after the event, or 31; no other day is asked", () => {
    const effective = (receivedByEmployer: string): unknown =>
      changeDate({ plan: "dental", receivedByEmployer, event: "2020-03-01" }).effective;
    expect([effective("2020-03-31"), effective("2020-04-01")]).toEqual(["2020-03-01", "2020-04-12"]);
    const signed = { plan: "dental", receivedByEmployer: "2020-04-01", signedOn: "2020-03-20" };
    expect(attempt(() => changeDate(signed as never))).toMatchObject({
      ok: false,
      issues: [{ code: "E_UNKNOWN_KEY" }],
    });
  });

  it("CHG-03, CHG-08: without an event, the pay period of that day or the next, every 14 days from 2019-03-31", () => {
    const effective = (receivedByEmployer: string, context?: Context): unknown =>
      changeDate({ plan: "dental", receivedByEmployer }, context).effective;
    expect([effective("2020-04-12"), effective("2020-04-13")]).toEqual(["2020-04-12", "2020-04-26"]);
    expect([effective("2019-03-31"), effective("2019-04-01")]).toEqual(["2019-03-31", "2019-04-14"]);
    expect(effective("2020-04-12", { payCalendar: { anchor: "2020-04-13" } })).toBe("2020-04-13");
  });

  it("CHG-05: disabled, on the day she is eligible for a new disability, whatever the event; unknown until then", () => {
    const effective = (event: string, reEligible: string | null): unknown =>
      changeDate({
        plan: "dental",
        receivedByEmployer: "2020-05-10",
        event,
        disability: { from: "2020-05-02", reEligible },
      }).effective;
    expect([effective("2020-05-01", "2020-06-01"), effective("2020-05-02", "2020-06-01")]).toEqual([
      "2020-05-01",
      "2020-06-01",
    ]);
    expect(effective("2020-05-02", null)).toBeNull();
  });

  it("CHG-07: the dates of §1 are read for health too, or are not known", () => {
    const effective = (healthChangeDates: "as-dental" | "unknown"): unknown =>
      changeDate(
        { plan: "health", receivedByEmployer: "2020-03-31", event: "2020-03-01" },
        { readings: { healthChangeDates } },
      ).effective;
    expect([effective("as-dental"), effective("unknown")]).toEqual(["2020-03-01", null]);
  });

  it("CHG-01: a status goes up and down when an event of the contract occurs", () => {
    const changed = (from: "C" | "I", to: "C" | "I"): unknown[] =>
      since2019(
        { health: { scenario: from } },
        [
          { type: "contract-event", on: "2020-03-02" },
          {
            type: "status-change-requested",
            on: "2020-04-01",
            receivedByEmployer: "2020-04-01",
            event: "2020-03-02",
            plan: "health",
            to: { scenario: to },
          },
        ],
        "2020-12-31",
      ).plans.health.map(({ scenario, from: first }) => [scenario, first]);
    expect(changed("C", "I").slice(1)).toEqual([["I", "2020-03-02"]]);
    expect(changed("I", "C").slice(1)).toEqual([["C", "2020-03-02"]]);
  });

  it("TRM-05: dental ends with employment, on its last day", () => {
    const { dental } = since2019(
      { dental: "individual" },
      [{ type: "employment-ended", on: "2020-06-30" }],
      "2020-12-31",
    ).plans;
    expect(dental.map(({ state, until }) => [state, until])).toEqual([
      ["held", "2020-06-30"],
      ["none", "2020-12-31"],
    ]);
  });

  it("CHG-06: an event of the contract that is not printed is told as such, and dates the change", () => {
    const asked = (event: string | null): unknown =>
      since2019(
        { health: { scenario: "C" } },
        [
          { type: "contract-event", on: "2020-03-02" },
          {
            type: "status-change-requested",
            on: "2020-03-10",
            receivedByEmployer: "2020-03-10",
            event,
            plan: "health",
            to: { scenario: "I" },
          },
        ],
        "2020-12-31",
      ).changes.map(({ effective }) => effective);
    expect([asked("2020-03-02"), asked(null)]).toEqual([["2020-03-02"], ["2020-03-15"]]);
  });

  it("TRM-04: the first of the member’s end, her own, and a status without her", () => {
    const end = (input: object): unknown => dependantDentalEnd({ role: "child", ...input }).lastDay;
    const status = (to: Status): object => ({ status: { from: "2020-03-01", to } });
    expect([end(status("individual")), end(status("single-parent"))]).toEqual(["2020-02-29", null]);
    expect(end({ role: "spouse", ...status("single-parent") })).toBe("2020-02-29");
    expect(end({ memberLastDay: "2020-02-28", ...status("individual") })).toBe("2020-02-28");
    expect(end({ memberLastDay: "2020-03-01", eligibleUntil: "2020-02-27", ...status("individual") })).toBe(
      "2020-02-27",
    );
  });
});

describe("absences (§1.5–1.6 p. 2–4)", () => {
  const payers = (plans: AbsencePlans | null): unknown[] => Object.values(plans ?? {}).map((plan) => plan.paidBy);
  const states = (plans: AbsencePlans | null): unknown[] => Object.values(plans ?? {}).map((plan) => plan.state);

  it("ABS-03 to ABS-05: maintained, all is the member’s, the employer’s part too; asked on the first day is too late", () => {
    const plans = (maintain: string): AbsencePlans | null => unpaidLeave({ ...LEAVE, maintain }).plans;
    expect(payers(plans("2020-02-02"))).toEqual(["member", "member", "member", "member"]);
    expect(states(plans("2020-02-02"))).toEqual(["maintained", "maintained", "maintained", "maintained"]);
    expect(states(plans("2020-02-03"))).toEqual(["level-1-only", "suspended", "suspended", "suspended"]);
  });

  it("ABS-01, ABS-08: 28 days change nothing, 29 do; all is as before on the day she is back", () => {
    const leave = (returned: string): unknown => {
      const { applies, resumes } = unpaidLeave({ ...LEAVE, returned });
      return [applies, resumes];
    };
    expect([leave("2020-03-02"), leave("2020-03-03")]).toEqual([
      [false, null],
      [true, "2020-03-03"],
    ]);
  });

  it("ABS-07: a family leave leaves the employer its part, another leave does not", () => {
    const health = (kind: "family" | "unpaid"): unknown =>
      unpaidLeave({ ...LEAVE, kind, maintain: "2020-02-02" }).plans?.health.paidBy;
    expect([health("family"), health("unpaid")]).toEqual(["shared", "member"]);
  });

  it("ABS-02, ABS-09, ABS-10: from the 29th day O is J and a hearing aid, at Santé II, is not paid; nor is dental", () => {
    const leave = (returned: string): CoverageHistory =>
      since2019(
        { health: { scenario: "O" }, dental: "individual" },
        [
          { type: "leave-started", on: "2020-02-03", kind: "unpaid", plannedReturn: returned, maintain: null },
          { type: "returned", on: returned },
        ],
        "2020-12-31",
      );
    const during = (returned: string): unknown[] => {
      const { plans, persons, coverage } = leave(returned);
      const certificate = { id: "C-1", persons, coverage };
      const on = { incurred: "2020-02-20" };
      const scenario = plans.health.find(({ from, until }) => from <= "2020-02-20" && "2020-02-20" <= until)?.scenario;
      const aid = paid(certificate, claim("hearing-aid", "100.00", on));
      const filling = paid(certificate, claim("dental-basic", "100.00", { act: "other", ...on }));
      return [scenario, aid, filling, paid(certificate, claim("ambulance", "100.00", on))];
    };
    expect(during("2020-03-02")).toEqual(["O", "80.00", "80.00", "80.00"]);
    expect(during("2020-03-03")).toEqual(["J", "0.00", "0.00", "80.00"]);
  });

  const SCHEME = {
    from: "2020-01-05",
    until: "2021-01-02",
    agreedSalary: "40000",
    toldInsurer: "2020-01-04",
    leave: { from: "2020-07-05", returned: "2021-01-03", maintain: "2020-07-04" },
  } as const;

  it("DEF-01, DEF-04: while she contributes nothing changes, to the eve of the leave", () => {
    const { contribution, leave } = deferredSalary({ ...SCHEME, leave: { ...SCHEME.leave, maintain: null } });
    expect(states(contribution)).toEqual(["maintained", "maintained", "maintained", "maintained"]);
    expect([contribution.health.paidBy, contribution.health.until]).toEqual(["shared", "2020-07-04"]);
    expect([leave.health.state, leave.health.from]).toEqual(["level-1-only", "2020-07-05"]);
  });

  it("DEF-03: the agreed salary reaches SSQ before the scheme begins, or there is a warning", () => {
    const codes = (toldInsurer: string): string[] =>
      deferredSalary({ ...SCHEME, toldInsurer }).warnings.map(({ code }) => code);
    expect([codes("2020-01-04"), codes("2020-01-05")]).toEqual([[], ["W_AGREED_SALARY_LATE"]]);
  });

  it("DEF-05: arrangements come before the leave: the eve is in time, its first day is not", () => {
    const asked = (maintain: string): unknown => deferredSalary({ ...SCHEME, leave: { ...SCHEME.leave, maintain } });
    expect(asked("2020-07-04")).toMatchObject({ refused: null });
    expect(asked("2020-07-05")).toMatchObject({ refused: { article: "DEF-05" } });
  });

  it("DEF-02, DEF-06, RET-03 to RET-05, LIF-20, LTD-09: life and LTD are on the agreed salary; in retirement on what each rule says", () => {
    const agreed = { benefit: "40000.00", premium: "40000.00" };
    const { leave } = deferredSalary(SCHEME);
    expect([leave.life.salary, leave.ltd.salary]).toEqual([agreed, agreed]);
    const { plans } = progressiveRetirement({ ...RETIRING, until: "2023-01-04", maintain: true });
    expect(plans.life.salary).toEqual({ benefit: "60000.00", premium: "30000.00" });
    expect(plans.ltd.salary).toEqual({ benefit: "30000.00", premium: "30000.00" });
  });
  const RETIRING = { from: "2020-01-05", salaryReceived: "30000", salaryWithout: "60000" } as const;

  it("RET-01, RET-02: Santé I always, the other plans all or none", () => {
    const kept = (maintain: boolean): unknown => {
      const { health, dental, life } = progressiveRetirement({ ...RETIRING, until: "2023-01-04", maintain }).plans;
      return [health.state, dental.state, life.state];
    };
    expect(kept(true)).toEqual(["maintained", "maintained", "maintained"]);
    expect(kept(false)).toEqual(["level-1-only", "ended", "ended"]);
  });

  it("DIS-01, DIS-02: Santé I always; the others at her own cost, to the final decision", () => {
    const final = { on: "2021-03-01", favourable: false };
    const held = (maintain: boolean): unknown => {
      const { health, dental } = contestedDismissal({ from: "2020-06-01", maintain, arbitrator: null, final });
      return [health.state, dental.state, health.paidBy, health.until];
    };
    expect(held(true)).toEqual(["maintained", "maintained", "member", "2021-03-01"]);
    expect(held(false)).toEqual(["level-1-only", "suspended", "member", "2021-03-01"]);
  });

  it("DIS-04, DIS-05: a favourable decision gives LTD back from the dismissal; another ends it the next day", () => {
    const ltd = (favourable: boolean): unknown =>
      contestedDismissal({
        from: "2020-06-01",
        maintain: true,
        arbitrator: { on: "2021-02-15", favourable },
        final: null,
      }).ltd.map(({ state, from }) => [state, from]);
    expect(ltd(true)).toEqual([["maintained", "2020-06-01"]]);
    expect(ltd(false)).toEqual([
      ["suspended", "2020-06-01"],
      ["ended", "2021-02-16"],
    ]);
  });

  it("RET-08: at work, the employer pays its part as usual: whole from 70 % of full time, half below", () => {
    const { plans } = progressiveRetirement({ ...RETIRING, until: "2023-01-04", maintain: true });
    expect(plans.health.paidBy).toBe("shared");
    const amount = (workTime: string): unknown =>
      employerContribution({ on: "2020-01-05", status: "individual", salaryScaleMaximum: "39999.99", workTime }).amount;
    expect([amount("0.6999"), amount("0.70")]).toEqual(["2.64", "5.28"]);
  });

  it("LTD-08, DIS-03, RET-06, RET-07: suspended in a contested dismissal; in a programme of 24 months it ends at its start, in a longer one later", () => {
    const { ltd } = contestedDismissal({ from: "2020-06-01", maintain: true, arbitrator: null, final: null });
    expect(ltd.map(({ state, from }) => [state, from])).toEqual([["suspended", "2020-06-01"]]);
    const end = (until: string): unknown => progressiveRetirement({ ...RETIRING, until, maintain: true }).ltdLastDay;
    // 24 months from 2020-01-05 are over with 2022-01-04.
    expect([end("2022-01-04"), end("2022-01-05")]).toEqual(["2020-01-04", "2020-01-05"]);
  });
});

describe("disability (§3.2 p. 6, §3.3 p. 15)", () => {
  it("LTD-04: the 105th week begins 728 days on: 2021-12-29 from the first day of a leap year", () => {
    const benefit = (ended: string): DisabilityBenefit =>
      disabilityBenefit({
        option: "O",
        birthDate: "1980-05-17",
        disabledFrom: "2020-01-01",
        ended,
        netBenefit: "1000.00",
      });
    expect(benefit("2021-12-30")).toMatchObject({ status: "payable", from: "2021-12-29", until: "2021-12-29" });
    expect(benefit("2021-12-29")).toMatchObject({ status: "none" });
  });

  it("LTD-02, LTD-03: 80 % to the eve of 60; with O+ 100 % to the eve of 65, less 65 % of a pension from its day", () => {
    const benefit = (option: "O" | "O+", pension: DisabilityBenefitInput["pension"] = null): unknown =>
      disabilityBenefit({
        option,
        birthDate: "1980-05-17",
        disabledFrom: "2020-01-01",
        netBenefit: "1000.00",
        pension,
      }).amounts.map(({ from, until, amount }) => [from, until, amount]);
    expect(benefit("O")).toEqual([["2021-12-29", "2040-05-16", "800.00"]]);
    expect(benefit("O+")).toEqual([["2021-12-29", "2045-05-16", "1000.00"]]);
    expect(benefit("O+", { from: "2035-07-01", amount: "400.01" })).toEqual([
      ["2021-12-29", "2035-06-30", "1000.00"],
      ["2035-07-01", "2045-05-16", "739.99"],
    ]);
  });

  it("WAI-01, WAI-03: a disability from 2020-04-01; it may end on regular pay and a return, not on one of the two", () => {
    const waived = (disabledFrom: string): unknown => premiumWaiver({ disabledFrom }).status;
    expect([waived("2020-03-31"), waived("2020-04-01")]).toEqual(["unknown", "waived"]);
    const mayEnd = (regularPay: boolean, returnOrAssignment: boolean): unknown =>
      premiumWaiver({
        disabledFrom: "2020-04-01",
        partialReturn: { on: "2020-09-14", regularPay, returnOrAssignment },
      }).mayEndFrom;
    expect([mayEnd(true, true), mayEnd(true, false), mayEnd(false, true)]).toEqual(["2020-09-14", null, null]);
  });

  it("WAI-02, WAI-05: premiums are due to the eve of the pay period, three months on or after", () => {
    const disabled = (on: string): unknown => {
      const { life } = since2019({}, [{ type: "disability-started", on }], "2020-12-31").plans;
      return life.map(({ until, paidBy }) => [until, paidBy]);
    };
    // Three months from 2020-04-05 are 2020-07-05, the first day of a period; from 2020-04-06 a day past it.
    expect(disabled("2020-04-05")).toEqual([
      ["2020-07-04", "member"],
      ["2020-12-31", "waived"],
    ]);
    expect(disabled("2020-04-06")).toEqual([
      ["2020-07-18", "member"],
      ["2020-12-31", "waived"],
    ]);
  });

  it("WAI-06: which plans are waived is not printed: all of them, or life and LTD", () => {
    const plans = (waivedPlans: "all-held" | "life-and-ltd"): unknown =>
      premiumWaiver({ disabledFrom: "2020-04-01" }, { readings: { waivedPlans } }).plans;
    expect(plans("all-held")).toEqual(["health", "dental", "life", "ltd"]);
    expect(plans("life-and-ltd")).toEqual(["life", "ltd"]);
  });
});

describe("what life insurance pays (§3.3 p. 13)", () => {
  const LIFE: LifeCover = { basic: true, dependants: true, additional: 5, spouse: { amount: "100000", sex: "male" } };
  const death = (input: object): unknown =>
    deathBenefit({ on: "2020-06-01", life: { basic: true, dependants: true }, ...input } as DeathBenefitInput).total;
  const ofMember = { deceased: "member", insurableSalary: "52000.01", accidental: false };

  it("LIF-02, LIF-03: once the salary, twice in an accident; a loss pays 10 % to 100 % of it", () => {
    expect([death(ofMember), death({ ...ofMember, accidental: true })]).toEqual(["52000.01", "104000.02"]);
    const loss = (share: string): unknown => {
      const losses = { on: "2020-06-01", life: { basic: true }, insurableSalary: "52000", losses: [share] };
      const paidFor = attempt(() => dismembermentBenefit(losses).amount);
      return paidFor.ok ? paidFor.value : paidFor.issues.map(({ code }) => code);
    };
    expect([loss("0.10"), loss("1")]).toEqual(["5200.00", "52000.00"]);
    expect(loss("0.0999")).toEqual(["E_LOSS_SHARE"]);
  });

  it("LIF-04: up to five times the salary more, and no sixth", () => {
    expect(death({ ...ofMember, life: LIFE })).toBe("312000.06");
    const six = { ...ofMember, life: { ...LIFE, additional: 6 } };
    expect(attempt(() => death(six))).toMatchObject({ ok: false, issues: [{ code: "E_CHOICE" }] });
  });

  it("LIF-05, LIF-06: 5,000.00 for the spouse or a child; 10,000.00 for a child when no spouse is shown", () => {
    expect([death({ deceased: "spouse" }), death({ deceased: "child" })]).toEqual(["5000.00", "5000.00"]);
    const child = (noSpouseShown: boolean): unknown => death({ deceased: "child", noSpouseShown });
    expect([child(false), child(true)]).toEqual(["5000.00", "10000.00"]);
  });

  it("LIF-07: 10,000 to 100,000 for the spouse, by 10,000", () => {
    const spouse = (amount: string): unknown => {
      const tried = attempt(() => death({ deceased: "spouse", life: { ...LIFE, spouse: { amount, sex: "male" } } }));
      return tried.ok ? tried.value : tried.issues.map(({ code }) => code);
    };
    expect([spouse("10000"), spouse("100000")]).toEqual(["15000.00", "105000.00"]);
    for (const amount of ["9999.99", "10000.01", "15000", "110000"]) {
      expect(spouse(amount), amount).toEqual(["E_SPOUSE_LIFE_AMOUNT"]);
    }
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// Services

describe("SSQ: claims, hours, one’s own file (S2 §2 p. 4, §4–5 p. 16)", () => {
  const DENTAL = { plan: "dental", certificateNumber: true } as const;

  it("CLM-04: when the dentist transmits the card is the only way, else it is none", () => {
    expect(claimSubmission({ ...DENTAL, dentistTransmits: true, sentBy: "card" })).toMatchObject({
      status: "accepted",
    });
    expect(claimSubmission({ ...DENTAL, dentistTransmits: false, sentBy: "card" })).toMatchObject({
      status: "refused",
    });
    expect(claimSubmission({ ...DENTAL, dentistTransmits: false }).ways).toEqual(["online", "mail"]);
  });

  it("CLM-05: by mail the dentist’s own form is signed, the insurer’s need not be; neither is left incomplete", () => {
    const sent = (of: "dentist" | "insurer", completed: boolean, signed: boolean): unknown =>
      claimSubmission({ ...DENTAL, dentistTransmits: false, sentBy: "mail", form: { of, completed, signed } }).status;
    expect([sent("dentist", true, true), sent("dentist", true, false)]).toEqual(["accepted", "refused"]);
    expect([sent("insurer", true, false), sent("insurer", false, false)]).toEqual(["accepted", "refused"]);
  });

  it("CLM-06: without the certificate number it is refused, until it is told it is missing", () => {
    const form = { of: "insurer", completed: true, signed: false } as const;
    const sent = { plan: "dental", dentistTransmits: false, sentBy: "mail", form } as const;
    expect(claimSubmission({ ...sent, certificateNumber: true }).status).toBe("accepted");
    expect(claimSubmission({ ...sent, certificateNumber: false }).status).toBe("refused");
    expect(claimSubmission(sent)).toMatchObject({ status: "incomplete", missing: ["certificate-number"] });
  });

  it("ADM-01, ADM-09: the address of SSQ, and of its privacy officer one line more", () => {
    const { sendTo } = claimSubmission({ ...DENTAL, dentistTransmits: false, sentBy: "mail" });
    expect(sendTo).toEqual([
      "SSQ, Société d'assurance-vie inc.",
      "2525, boulevard Laurier",
      "C.P. 10500, Succursale Ste-Foy",
      "Québec (Québec) G1V 4H6",
    ]);
    expect(privacyRequest({ kind: "access", written: true }).sendTo).toEqual([
      ...(sendTo ?? []),
      "À l’attention du Responsable de la protection des renseignements personnels",
    ]);
  });

  it("ADM-02, ADM-03, WEB-09, GEN-06: open from 8:30 for one document and from 8:00 for the other, to 16:30 for both", () => {
    // 2020-03-02 is a Monday, 2020-03-07 a Saturday.
    const open = (at: string, on = "2020-03-02"): unknown => {
      const { sources } = serviceHours({ on, at });
      return Object.fromEntries(sources.map((source) => [source.document, source.open]));
    };
    expect(open("07:59")).toEqual({ S0: false, S2: false });
    expect(open("08:00")).toEqual({ S0: true, S2: false });
    expect(open("08:29")).toEqual({ S0: true, S2: false });
    expect(open("08:30")).toEqual({ S0: true, S2: true });
    expect(open("16:29")).toEqual({ S0: true, S2: true });
    expect(open("16:31")).toEqual({ S0: false, S2: false });
    expect(open("12:00", "2020-03-07")).toEqual({ S0: false, S2: false });
    const { sources } = serviceHours({ on: "2020-03-02", at: "12:00" });
    expect(sources.map(({ phone }) => phone.replaceAll(/\D/g, ""))).toEqual(["18776518080", "18776518080"]);
  });

  it("ADM-05: staff for their tasks, whom she authorized for any, others not", () => {
    expect(fileAccess({ by: "staff", task: "claims" }).allowed).toBe(true);
    expect(fileAccess({ by: "staff", task: "other" }).allowed).toBe(false);
    expect(fileAccess({ by: "authorized-person" }).allowed).toBe(true);
    expect(fileAccess({ by: "other" }).allowed).toBe(false);
  });

  it("ADM-06: in writing, and free; a copy may cost what was announced", () => {
    const asked = (request: object): unknown => {
      const { status, fee } = privacyRequest({ kind: "access", written: true, ...request });
      return [status, fee];
    };
    expect([asked({}), asked({ written: false })]).toEqual([
      ["accepted", "none"],
      ["refused", "none"],
    ]);
    expect(asked({ copy: true, feeAnnounced: true })).toEqual(["accepted", "may-be-charged"]);
    expect(asked({ copy: true, feeAnnounced: false })).toEqual(["accepted", "none"]);
  });
});

describe("web claims of the CSQ–SSQ plan (S0)", () => {
  const claimed = (input: object): OnlineClaim => onlineClaim({ registered: true, directDeposit: true, ...input });

  it("WEB-01, WEB-02: four steps for who is registered, five more before them for who is not", () => {
    const articles = (registered: boolean): string[] => claimed({ registered }).path.map(({ article }) => article);
    const claim = ["WEB-01", "WEB-01", "WEB-01", "WEB-01"];
    expect(articles(true)).toEqual(claim);
    expect(articles(false)).toEqual(["WEB-02", "WEB-02", "WEB-02", "WEB-02", "WEB-02", ...claim]);
  });

  it("WEB-04, WEB-08: 48 hours with direct deposit, none told without; not promised, and of S0 alone", () => {
    expect(claimed({})).toMatchObject({ document: "S0", delay: { hours: 48, guaranteed: false } });
    expect(claimed({ directDeposit: false })).toMatchObject({ document: "S0", delay: null });
  });

  it("WEB-05: direct deposit and electronic statements go together, both or neither", () => {
    const accepted = (directDeposit: boolean, electronicStatement: boolean): boolean =>
      claimed({ directDeposit, electronicStatement }).servicesAccepted;
    expect([accepted(true, true), accepted(false, false)]).toEqual([true, true]);
    expect([accepted(true, false), accepted(false, true)]).toEqual([false, false]);
  });

  it("WEB-06, WEB-07: receipts are kept 12 months, for SSQ may ask for them, clipped after 29 February", () => {
    const kept = (day: string): unknown => receiptRetention({ claimed: day });
    expect(kept("2020-02-28")).toMatchObject({ until: "2021-02-27", originals: "on-request" });
    expect(kept("2020-02-29")).toMatchObject({ until: "2021-02-27", originals: "on-request" });
    expect(kept("2020-03-01")).toMatchObject({ until: "2021-02-28", originals: "on-request" });
  });
});

describe("registration for the online services (S1)", () => {
  const NUMBERS = ["contract-number", "certificate-number"] as const;
  const PERSON = ["app-installed", "app-open", "sign-up-pressed", ...NUMBERS, "personal-information"] as const;
  const FILLED = ["user-code", "password", "confirmation", "hint", "mothers-first-name"] as const;
  const SIGNED_IN = [...FILLED, "submitted", "code-noted", "signed-in"] as const;
  const onSite = (known: readonly RegistrationFact[], files?: number): RegistrationStep =>
    registrationStep({ journey: "site", known, files });
  const inApp = (known: readonly RegistrationFact[], branch?: "first-time"): RegistrationStep =>
    registrationStep({ journey: "app", known, branch });

  it("REG-01: both numbers of the card first; with one, the other is asked", () => {
    expect(onSite(["contract-number"])).toMatchObject({ step: "before-you-start", missing: ["certificate-number"] });
    expect(onSite([...NUMBERS])).toMatchObject({ step: "user-code" });
  });

  it("REG-02: each pair of numbers that differs by one of the two", () => {
    const done = [{ contract: "K-1", certificate: "1" }];
    const needed = (contract: string, certificate: string): number =>
      registrationsNeeded({ numbers: [{ contract, certificate }], registered: done }).needed.length;
    expect([needed("K-1", "1"), needed("K-1", "2"), needed("K-2", "1")]).toEqual([0, 1, 1]);
  });

  it("REG-04: 5 to 36 letters and digits", () => {
    const accepted = (code: string): boolean => checkUserCode(code).accepted;
    expect([accepted("abc4"), accepted("abcd5"), accepted("a".repeat(36)), accepted("a".repeat(37))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(accepted("abcd-5")).toBe(false);
  });

  it("REG-05: 8 characters and 3 of the 4 classes", () => {
    const accepted = (password: string): boolean => checkPassword(password).accepted;
    expect([accepted("Abcdef7"), accepted("Abcdefg7"), accepted("abcdefg7"), accepted("abcdef7!")]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it("REG-06: a hint that holds the password reveals it; another is for a person to judge", () => {
    const status = (hint: string): string => checkHint({ password: "Abcdefg7", hint }).status;
    expect([status("it is Abcdefg7"), status("the name of a town")]).toEqual(["refused", "unknown"]);
  });

  it("REG-08: on the site, eight steps, the last of which accepts the agreement", () => {
    expect(onSite([...NUMBERS])).toMatchObject({ step: "user-code", number: 1 });
    expect(onSite([...NUMBERS, ...SIGNED_IN])).toMatchObject({ step: "agreement", number: 8 });
    expect(onSite([...NUMBERS, ...SIGNED_IN, "agreement-accepted"])).toMatchObject({ step: null });
  });

  it("REG-07: the mother’s first name is asked before the form can be sent", () => {
    expect(onSite([...NUMBERS, ...FILLED.slice(0, -1)])).toMatchObject({ step: "mothers-first-name", number: 4 });
    expect(onSite([...NUMBERS, ...FILLED])).toMatchObject({ step: "submit", number: 5 });
  });

  it("REG-09: a file is chosen when the code opens two, not when it opens one", () => {
    expect(onSite([...NUMBERS, ...SIGNED_IN], 1)).toMatchObject({ step: "agreement" });
    expect(onSite([...NUMBERS, ...SIGNED_IN], 2)).toMatchObject({ step: "choose-file", help: ["insurer"] });
  });

  it("REG-10, REG-13: in the app the numbers come third, on the site before any step", () => {
    expect(inApp([])).toMatchObject({ step: "download", number: null });
    expect(inApp(PERSON.slice(0, 3))).toMatchObject({ step: "numbers", number: 3 });
    expect(onSite([])).toMatchObject({ step: "before-you-start", number: null });
    expect(inApp([...PERSON])).toMatchObject({ step: "choose-branch", missing: ["branch"] });
  });

  it("REG-11: a code of group insurance serves again, one of something else does not, nor any on the site", () => {
    const existing = (existingCodeFor: "group-insurance" | "other"): RegistrationStep =>
      registrationStep({ journey: "app", known: [...PERSON], branch: "existing-code", existingCodeFor });
    expect(existing("group-insurance")).toMatchObject({ step: "sign-in", reasons: [] });
    expect(existing("other")).toMatchObject({ step: "choose-branch", reasons: [{ code: "R_EXISTING_CODE" }] });
    expect(registrationStep({ journey: "site", known: [], branch: "existing-code" }).reasons).toHaveLength(1);
  });

  it("REG-12: the first time in the app, the eight steps of the site, to the last", () => {
    expect(inApp([...PERSON], "first-time")).toMatchObject({ step: "user-code", number: 1 });
    expect(inApp([...PERSON, ...SIGNED_IN], "first-time")).toMatchObject({ step: "agreement", number: 8 });
    expect(inApp([...PERSON, ...SIGNED_IN, "agreement-accepted"], "first-time")).toMatchObject({ step: null });
  });
});

describe("a refusal of psychotherapy fees (S3)", () => {
  const FORM = { filledBy: "client", showsName: false, showsInsuredCode: false } as const;
  const DONE = { member: true, clientReported: true, clientInformed: true, form: FORM, sentBy: "therapist" } as const;
  const asked = (input: object): RefusalSupport => refusalSupport({ ...DONE, ...input });
  const codes = (input: object): string[] => asked(input).reasons.map(({ code }) => code);

  it("APQ-01: nothing for a member, 50.00 for who is not", () => {
    expect([asked({}).cost, asked({ member: false }).cost]).toEqual(["0.00", "50.00"]);
  });

  it("APQ-02: it begins when the client reports the refusal", () => {
    expect(refusalSupport({ member: true })).toMatchObject({ step: "client-report", number: null });
    expect(refusalSupport({ member: true, clientReported: true })).toMatchObject({ step: "inform-client", number: 1 });
  });

  it("APQ-03: informed, and promised nothing", () => {
    expect([codes({}), codes({ promised: true })]).toEqual([[], ["R_PROMISED"]]);
  });

  it("APQ-04, APQ-08: a form without name nor code; one with either is refused", () => {
    expect(asked({}).status).toBe("complete");
    expect(codes({ form: { ...FORM, showsName: true } })).toEqual(["R_FORM_NAME"]);
    expect(codes({ form: { ...FORM, showsInsuredCode: true } })).toEqual(["R_FORM_INSURED_CODE"]);
    expect(asked({ form: { ...FORM, showsName: true } }).status).toBe("refused");
  });

  it("APQ-05, APQ-08: sent by the therapist, not by the client", () => {
    expect([codes({}), codes({ sentBy: "client" })]).toEqual([[], ["R_SENT_BY_CLIENT"]]);
  });

  it("APQ-09: psychotherapy is of Santé III, at 50 %: a refusal at II is of the plan", () => {
    const plan = (level: Level): unknown => asked({ level }).plan;
    expect(plan(2)).toMatchObject({ covered: false, rate: null });
    expect(plan(3)).toMatchObject({ covered: true, rate: "0.50" });
  });
});

describe("sending documents (S4)", () => {
  const FILE = { name: "a.pdf", size: 1000 };
  const SENDING = ["insured-identification", "category", "type"] as const;
  const ACCOUNT = ["code-and-password", "subject", "category", "type"] as const;
  const toAccount = (input: object): DocumentSubmission =>
    documentSubmission({ channel: "account", given: ACCOUNT, files: [FILE], requiredDocument: "none", ...input });
  const toService = (input: object): DocumentSubmission =>
    documentSubmission({
      channel: "sending-service",
      department: "health-funds",
      given: SENDING,
      files: [FILE],
      onlineForm: false,
      ...input,
    });

  it("DOC-01 to DOC-04: a channel, one of four departments with its own details, an agency by default", () => {
    const given = ["employer-file", "booklet-identification", "mobile-phone", "category", "type"] as const;
    const employers = (fields: readonly string[]): DocumentSubmission =>
      toService({ department: "collection-employers", given: fields });
    expect(employers(given)).toMatchObject({ status: "accepted", agency: "unknown" });
    expect(employers(given.filter((field) => field !== "mobile-phone")).missing).toEqual(["mobile-phone"]);
    expect(toService({})).toMatchObject({ status: "accepted", agency: "residence" });
    expect(toService({ given: [...SENDING, "agency"] })).toMatchObject({ agency: "chosen" });
    expect(toService({ department: "benefits" }).missing).toEqual(["subject"]);
    expect(toAccount({}).agency).toBeNull();
  });

  it("DOC-06 to DOC-08: 10 MB of the service, 5 MB of the account, to the byte; BMP in the one only; a path of its own", () => {
    const accepted = (channel: "account" | "sending-service", name: string, size: number): boolean =>
      checkFile({ channel, name, size }).accepted;
    expect([
      accepted("sending-service", "a.pdf", 10_000_000),
      accepted("sending-service", "a.pdf", 10_000_001),
    ]).toEqual([true, false]);
    expect([accepted("account", "a.pdf", 5_000_000), accepted("account", "a.pdf", 5_000_001)]).toEqual([true, false]);
    expect([accepted("sending-service", "a.bmp", 1), accepted("account", "a.bmp", 1)]).toEqual([true, false]);
    expect(documentPath({ channel: "account" }).path.map(({ article }) => article)).toEqual([
      "DOC-01",
      "DOC-08",
      "DOC-08",
      "DOC-08",
      "DOC-08",
    ]);
  });

  it("DOC-05: a claim form that has its online form is not sent as a document", () => {
    expect(toService({ onlineForm: false }).status).toBe("accepted");
    expect(toService({ onlineForm: true })).toMatchObject({ status: "refused", reasons: [{ code: "R_ONLINE_FORM" }] });
  });

  it("DOC-09: while another document is required no other is taken", () => {
    expect(toAccount({ requiredDocument: "none" }).status).toBe("accepted");
    expect(toAccount({ requiredDocument: "another" })).toMatchObject({
      status: "refused",
      reasons: [{ code: "R_REQUIRED_FIRST" }],
    });
  });

  it("DOC-10: a required document has its own path, and asks which it is", () => {
    const steps = (required: boolean): string[] =>
      documentPath({ channel: "account", required }).path.map(({ article }) => article);
    expect(steps(true)).toEqual(["DOC-01", "DOC-10", "DOC-10", "DOC-10", "DOC-10", "DOC-10"]);
    expect(steps(false)).not.toContain("DOC-10");
    const required = toAccount({ requiredDocument: "this", given: ["code-and-password"] });
    expect(required).toMatchObject({ status: "incomplete", missing: ["required-document"] });
  });

  it("DOC-11: no number of files is printed for the account: sixteen are taken, with a warning; of the other 15", () => {
    const files = (count: number): object => ({ files: Array.from({ length: count }, () => FILE) });
    expect(toAccount(files(1)).warnings.map(({ code }) => code)).not.toContain("W_FILE_COUNT");
    expect(toAccount(files(16))).toMatchObject({ status: "accepted", warnings: [{ code: "W_FILE_COUNT" }] });
    expect([toService(files(15)).status, toService(files(16)).status]).toEqual(["accepted", "refused"]);
  });
});
