import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openVerification, verify } from "../src/batch/verify.js";
import type { Verification, VerifyClaims, VerifyMember, VerifyRow } from "../src/batch/verify.js";
import { CLAIM_COLUMNS, MEMBER_COLUMNS } from "../src/batch/verify-columns.js";
import type { MemberColumn, TheirDecision } from "../src/batch/verify-columns.js";
import { adjudicate, attempt, explain, LINES, quote } from "../src/index.js";
import type { Adjudication, Certificate, Claim, Context, Decision, Issue, Member, Quote } from "../src/index.js";
import * as draw from "./properties/arbitraries.js";
import { aHistory } from "./properties/histories.js";

// Somebody's amounts beside ours: what is equal, what differs and where, what cannot be compared.

const MEMBER: Member = {
  on: "2020-03-15",
  insurableSalary: "38000.00",
  salaryScaleMaximum: "40000.00",
  workTime: "0.6999",
  birthDate: "1980-05-17",
  sex: "female",
  health: { scenario: "N" },
  dental: "family",
  life: { basic: true, dependants: true, additional: 2, spouse: { amount: "50000", sex: "male" } },
  ltd: "O",
};

const CERTIFICATE: Certificate = {
  id: "C-1",
  persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
  coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
};

const visit = (id: string, day: string, amount = "45.00"): Claim => ({
  id,
  person: "P-1",
  benefit: "chiropractic-osteopathy",
  service: "treatment",
  incurred: day,
  received: day,
  amount,
});

/** What `quote` says, in the columns of `verify`. */
function premiumsOf(member: Member, context?: Context): Record<MemberColumn, string> {
  const { lines, total, employer, employee, tax, payable, annual } = quote(member, context);
  const line = (name: string): string => lines.find((one) => one.line === name)?.total ?? "0.00";
  return {
    "premium.health": line("health"),
    "premium.dental": line("dental"),
    "premium.life-basic": line("life-basic"),
    "premium.life-dependants": line("life-dependants"),
    "premium.life-additional": line("life-additional"),
    "premium.life-spouse": line("life-spouse"),
    "premium.ltd": line("ltd"),
    "premium.total": total,
    "premium.employer": employer,
    "premium.employee": employee,
    "tax.total": tax.total,
    "tax.employer": tax.employer,
    "tax.employee": tax.employee,
    "payable.total": payable.total,
    "payable.employer": payable.employer,
    "payable.employee": payable.employee,
    "annual.periods": String(annual.periods),
    "annual.total": annual.payable.total,
    "annual.employer": annual.payable.employer,
    "annual.employee": annual.payable.employee,
  };
}

/** What `adjudicate` says, by the place of the claim. */
function decisionsOf({ claims, ...input }: Adjudication, context?: Context): ReturnType<typeof theirsOf>[] {
  const { decisions } = adjudicate({ ...input, claims }, context);
  return claims.map(({ id }) => theirsOf(decisions.find(({ claim }) => claim === id)!));
}

const theirsOf = ({ submitted, eligible, paid, patient, status, reasons, outOfPocketCounted }: Decision) => ({
  submitted,
  eligible,
  paid,
  patient,
  status,
  reasons: reasons.map(({ code }) => code as string),
  outOfPocketCounted,
});

const rowOf = (member: Member = MEMBER, changes: object = {}): VerifyMember => ({
  member,
  theirs: { ...premiumsOf(member), ...changes },
});

/** An amount of theirs, one cent more. */
const moreBy = (amount: string, cents: number): string => {
  const more = Number(amount.replace(".", "")) + cents;
  return `${Math.floor(more / 100)}.${String(more % 100).padStart(2, "0")}`;
};

const said = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path.join(" ")}`);

/** What of a row could not be compared. */
const refusals = ({ rejects }: Verification): string[] =>
  rejects.flatMap(({ index, issues }) => said(issues).map((one) => `${index}: ${one}`));

describe("members", () => {
  test("equal, in all columns, whatever they are held in", () => {
    const rows = [rowOf(), rowOf({ ...MEMBER, health: null, dental: null, life: null, ltd: null })];
    expect(verify(rows)).toEqual({
      status: "equal",
      rows: 2,
      compared: 2 * MEMBER_COLUMNS.length,
      first: null,
      kinds: [],
      rejects: [],
    });
  });

  test("an amount is equal whatever its form", () => {
    const { theirs } = rowOf({ ...MEMBER, life: null, ltd: null, dental: null });
    expect(theirs["premium.health"]).toBe("128.21");
    for (const health of ["128.21", "0128.21", 128.21]) {
      expect(verify([{ member: MEMBER, theirs: { "premium.health": health } }]).status).toBe("equal");
    }
    const oneTenth = { member: { ...MEMBER, workTime: "1" }, theirs: {} };
    const { total } = quote(oneTenth.member);
    expect(verify([{ ...oneTenth, theirs: { "premium.total": total.replace(/0$/, "") } }]).status).toBe("equal");
    for (const periods of ["26", 26, "26.0", "26.00"]) {
      expect(verify([{ member: MEMBER, theirs: { "annual.periods": periods } }]).status).toBe("equal");
    }
  });

  test("only what is given is compared; when nothing is, nothing was shown", () => {
    expect(verify([{ member: MEMBER, theirs: { "tax.total": undefined } }])).toMatchObject({
      status: "not-comparable",
      rows: 1,
      compared: 0,
      first: null,
    });
    expect(verify([])).toEqual({ status: "not-comparable", rows: 0, compared: 0, first: null, kinds: [], rejects: [] });
    const some = verify([rowOf(), { member: MEMBER, theirs: {} }]);
    expect([some.status, some.compared]).toEqual(["equal", MEMBER_COLUMNS.length]);
  });

  test.each(MEMBER_COLUMNS)("one cent in %s is found, in its row and column", (column) => {
    const ours = premiumsOf(MEMBER)[column];
    const isCount = column === "annual.periods";
    for (const [by, difference] of [
      [1, "0.01"],
      [-1, "-0.01"],
    ] as const) {
      const theirs = isCount ? String(Number(ours) + by) : moreBy(ours, by);
      const result = verify([rowOf(), rowOf(), rowOf(MEMBER, { [column]: theirs }), rowOf()]);
      const signed = isCount ? difference.replace("0.01", "1") : difference;
      expect(result).toMatchObject({
        status: "different",
        rows: 4,
        compared: 4 * MEMBER_COLUMNS.length,
        first: { row: 2, column, claim: null, benefit: null, theirs, ours, difference: signed },
        kinds: [{ column, benefit: null, count: 1, rows: [2], least: signed, greatest: signed }],
        rejects: [],
      });
      expect(result.first).toEqual(result.kinds[0]?.first);
    }
  });

  test("a difference comes with the steps of its amount, and with the quote", () => {
    const whole = quote(MEMBER, { steps: true });
    const steps = whole.lines.flatMap((line) => line.steps ?? []);
    const stepsOf = (column: MemberColumn, context?: Context) => {
      const { first } = verify([{ member: MEMBER, theirs: { [column]: "99" } }], context);
      expect(first?.result).toEqual(quote(MEMBER, { ...context, steps: true }));
      expect(explain(first!.steps, "en")).toHaveLength(first!.steps.length);
      expect(explain(first!.result as Quote, "fr").length).toBeGreaterThan(3);
      return first!.steps;
    };
    for (const line of LINES) {
      expect(stepsOf(`premium.${line}`)).toEqual(whole.lines.find((one) => one.line === line)?.steps);
      expect(stepsOf(`premium.${line}`).length).toBeGreaterThan(0);
    }
    for (const share of ["total", "employer", "employee"] as const) {
      expect(stepsOf(`premium.${share}`)).toEqual(steps);
      expect(stepsOf(`tax.${share}`)).toEqual(whole.tax.steps);
      expect(stepsOf(`payable.${share}`)).toEqual([...steps, ...whole.tax.steps!]);
      expect(stepsOf(`annual.${share}`)).toEqual([...steps, ...whole.tax.steps!]);
    }
    expect(stepsOf("annual.periods")).toEqual([]);
    const byLine = stepsOf("tax.total", { readings: { taxScope: "line" } });
    expect(byLine).toHaveLength(2 + 2 * LINES.length);
    expect(byLine.every(({ article }) => article.startsWith("TAX-"))).toBe(true);
    // What is not held has none.
    const without = verify([{ member: { ...MEMBER, ltd: null }, theirs: { "premium.ltd": "1.00" } }]);
    expect(without.first).toMatchObject({ theirs: "1.00", ours: "0.00", difference: "1.00", steps: [] });
  });

  test("kinds are counted, from the least to the greatest, in the order met", () => {
    const off = (column: MemberColumn, by: number) =>
      rowOf(MEMBER, { [column]: moreBy(premiumsOf(MEMBER)[column], by) });
    const rows = [rowOf(), off("tax.total", 3), off("premium.ltd", -2), off("tax.total", -5), off("tax.total", 104)];
    const { kinds, first, status } = verify(rows);
    expect(status).toBe("different");
    expect(kinds).toMatchObject([
      { column: "tax.total", count: 3, rows: [1, 3, 4], least: "-0.05", greatest: "1.04", first: { row: 1 } },
      { column: "premium.ltd", count: 1, rows: [2], least: "-0.02", greatest: "-0.02", first: { row: 2 } },
    ]);
    expect(first).toEqual(kinds[0]?.first);
  });

  test("the order of the columns changes nothing: the first difference is the first of ours", () => {
    const theirs = Object.entries(premiumsOf(MEMBER)).map(([column, amount]) => [
      column,
      moreBy(amount.includes(".") ? amount : `${amount}.00`, 100),
    ]);
    const straight = verify([{ member: MEMBER, theirs: Object.fromEntries(theirs) }]);
    expect(verify([{ member: MEMBER, theirs: Object.fromEntries(theirs.toReversed()) }])).toEqual(straight);
    expect(straight.first?.column).toBe("premium.health");
    expect(straight.kinds.map(({ column }) => column)).toEqual(MEMBER_COLUMNS);
  });

  test("readings and the pay calendar are those of the row, where it has any", () => {
    const half = { ...MEMBER, salaryScaleMaximum: "39999.99", health: { scenario: "B" } } as const;
    const base: Context = { readings: { taxScope: "line" }, payCalendar: { anchor: "2020-01-01" } };
    const readings = { halfContributionRounding: "down", annualPeriods: "calendar" } as const;
    const all: Context = { readings: { ...base.readings, ...readings }, payCalendar: { anchor: "2020-01-02" } };
    const row = { member: half, theirs: premiumsOf(half, all), readings, anchor: "2020-01-02" };
    expect(verify([row, { member: half, theirs: premiumsOf(half, base) }], base).status).toBe("equal");
    expect(verify([{ ...row, readings: { ...readings, taxScope: undefined } }], base).status).toBe("equal");
    const { readings: _, ...without } = row;
    expect(verify([without], base).status).toBe("different");
    // 27 periods start in 2020 from the 1st or the 2nd of January, 26 from the 3rd.
    const { theirs, member } = { ...row, theirs: { "annual.periods": "27" } };
    expect(verify([{ member, theirs, readings }], base).status).toBe("equal");
    expect(verify([{ member, theirs, readings, anchor: "2020-01-03" }], base).first).toMatchObject({
      theirs: "27",
      ours: "26",
      difference: "1",
    });
  });

  test("any member in any context is equal to her quote", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(draw.member, draw.context), { minLength: 1, maxLength: 8 }), (pairs) => {
        const rows = pairs.map(([member, { readings, payCalendar }]) => ({
          member,
          theirs: premiumsOf(member, { readings, payCalendar }),
          readings,
          anchor: payCalendar?.anchor,
        }));
        expect(verify(rows as VerifyRow[])).toMatchObject({ status: "equal", rows: rows.length, rejects: [] });
      }),
    );
  });
});

describe("claims", () => {
  const days = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14"];
  const claims = days.map((day) => visit(`T-${day}`, `2020-03-${day}`));
  const theirs = decisionsOf({ certificate: CERTIFICATE, claims });
  const row: VerifyClaims = { certificate: CERTIFICATE, claims, theirs };
  const withOne = (place: number, changes: TheirDecision): VerifyClaims => ({
    ...row,
    theirs: theirs.map((one, index) => (index === place ? { ...one, ...changes } : one)),
  });

  test("equal, also when what was decided is in another order than the claims", () => {
    expect(theirs.at(-1)).toMatchObject({ paid: "10.00", status: "reduced" });
    expect(verify([row])).toMatchObject({ status: "equal", rows: 1, compared: 14 * CLAIM_COLUMNS.length, kinds: [] });
    const backward = { ...row, claims: claims.toReversed(), theirs: theirs.toReversed() };
    expect(verify([backward]).status).toBe("equal");
  });

  test.each(CLAIM_COLUMNS.filter((column) => column !== "status" && column !== "reasons"))(
    "one cent in %s is found, at its claim",
    (column) => {
      const off = moreBy(theirs[13]![column], 1);
      const result = verify([{ ...row, claims: [], theirs: [] }, withOne(13, { [column]: off })]);
      const where = { row: 1, claim: 13, column, benefit: "chiropractic-osteopathy" };
      expect(result).toMatchObject({
        status: "different",
        first: { ...where, theirs: off, ours: theirs[13]![column], difference: "0.01" },
        kinds: [{ column, benefit: where.benefit, count: 1, rows: [1], least: "0.01", greatest: "0.01" }],
      });
      const explained = adjudicate({ certificate: CERTIFICATE, claims }, { steps: true }).decisions[13]!;
      expect(result.first).toMatchObject({ steps: explained.steps, result: explained });
      expect(explain(result.first!.result as Decision, "en").join(" ")).toContain("$400.00 per calendar year");
    },
  );

  test("a status is a word; reasons are codes, in any order", () => {
    const last = theirs[13]!;
    expect([last.status, last.reasons]).toEqual(["reduced", ["R_MAXIMUM_TREATMENT", "R_MAXIMUM_YEAR"]]);
    const other = verify([withOne(13, { status: "paid", reasons: ["R_MAXIMUM", "R_OTHER"] })]);
    expect(other.kinds).toMatchObject([
      { column: "status", least: null, greatest: null, first: { theirs: "paid", ours: "reduced", difference: null } },
      { column: "reasons", first: { theirs: "R_MAXIMUM R_OTHER", ours: "R_MAXIMUM_TREATMENT R_MAXIMUM_YEAR" } },
    ]);
    expect(verify([withOne(13, { reasons: [] })]).first).toMatchObject({ theirs: "", difference: null });
    expect(verify([withOne(13, { reasons: last.reasons.toReversed() })]).status).toBe("equal");
    expect(verify([withOne(13, { reasons: ["R_MAXIMUM_YEAR", "R_MAXIMUM_YEAR"] })]).status).toBe("different");
    expect(verify([withOne(13, { reasons: last.reasons.slice(1) })]).status).toBe("different");
  });

  test("a certificate met again goes on from its ledger, whatever lies between", () => {
    const other = { ...CERTIFICATE, id: "C-2" };
    const part = (certificate: Certificate, from: number, until: number): VerifyClaims => ({
      certificate,
      claims: claims.slice(from, until),
      theirs: theirs.slice(from, until),
    });
    const cut = [part(CERTIFICATE, 0, 7), part(other, 0, 3), rowOf(), part(CERTIFICATE, 7, 14), part(other, 3, 14)];
    expect(verify(cut)).toMatchObject({ status: "equal", rows: 5, compared: 28 * CLAIM_COLUMNS.length + 20 });
    // Alone, the last one is paid whole.
    expect(verify([part(CERTIFICATE, 13, 14)]).first).toMatchObject({ column: "paid", theirs: "10.00", ours: "30.00" });
    // A claim met again is already decided.
    expect(verify([row, part(CERTIFICATE, 0, 1)]).first).toMatchObject({ row: 1, claim: 0, column: "eligible" });
  });

  test("a claim told twice is decided once, each at its place", () => {
    const twice = [claims[0]!, claims[0]!, claims[1]!];
    const { decisions } = adjudicate({ certificate: CERTIFICATE, claims: twice });
    expect(decisions.map(({ paid }) => paid)).toEqual(["30.00", "0.00", "30.00"]);
    const result = verify([{ certificate: CERTIFICATE, claims: twice, theirs: decisions.map(theirsOf) }]);
    expect(result).toMatchObject({ status: "equal", compared: 3 * CLAIM_COLUMNS.length });
  });

  test("kinds are by line of benefits", () => {
    const mixed = [visit("A", "2020-03-01"), { ...visit("B", "2020-03-02"), service: "x-ray" } as Claim];
    const massage = { ...visit("M", "2020-03-03"), benefit: "kinesitherapy-orthotherapy-massage" } as unknown as Claim;
    delete (massage as { service?: string }).service;
    const all = [...mixed, massage];
    const wrong = decisionsOf({ certificate: CERTIFICATE, claims: all }).map(({ paid }) => ({
      paid: moreBy(paid, 7),
    }));
    expect(verify([{ certificate: CERTIFICATE, claims: all, theirs: wrong }]).kinds).toMatchObject([
      { column: "paid", benefit: "chiropractic-osteopathy", count: 2, rows: [0], first: { claim: 0 } },
      { column: "paid", benefit: "kinesitherapy-orthotherapy-massage", count: 1, rows: [0], first: { claim: 2 } },
    ]);
  });

  test("readings of the row decide its claims", () => {
    const drug: Claim = {
      id: "D-1",
      person: "P-1",
      benefit: "drugs",
      incurred: "2020-03-15",
      received: "2020-03-16",
      amount: "100.00",
      prescription: true,
      drug: { prescriptionOnly: true, innovator: false, lowestGeneric: "60.00" },
    };
    const readings = { dearerGeneric: "lowest-generic" } as const;
    const said = decisionsOf({ certificate: CERTIFICATE, claims: [drug] }, { readings });
    const one = { certificate: CERTIFICATE, claims: [drug], theirs: said };
    expect(verify([{ ...one, readings }]).status).toBe("equal");
    expect(verify([one], { readings }).status).toBe("equal");
    expect(verify([one]).status).toBe("different");
  });

  test("any history is equal to what is decided of it, cut anywhere", () => {
    fc.assert(
      fc.property(aHistory(), fc.nat(20), ({ certificate, batches, readings }, at) => {
        const told = batches.flatMap((batch) => ("claims" in batch ? batch.claims : [])) as unknown as Claim[];
        const made = [...new Map(told.map((claim) => [claim.id, claim])).values()];
        const context = { readings };
        const { decisions } = adjudicate({ certificate, claims: made }, context);
        const left = new Map(made.map((claim) => [claim.id, claim]));
        const ordered = decisions.map((decision) => ({ claim: left.get(decision.claim)!, theirs: theirsOf(decision) }));
        // Cut in two calls, and told backward within each.
        const parts = [ordered.slice(0, at), ordered.slice(at)].map((part) => part.toReversed());
        const rows = parts.map((part) => ({
          certificate: certificate,
          claims: part.map(({ claim }) => claim),
          theirs: part.map(({ theirs }) => theirs),
        }));
        const { status, compared, kinds, rejects } = verify(rows, context);
        expect({ kinds, rejects }).toEqual({ kinds: [], rejects: [] });
        expect(compared).toBe(made.length * CLAIM_COLUMNS.length);
        expect(status).toBe(made.length > 0 ? "equal" : "not-comparable");
      }),
    );
  });
});

describe("what cannot be compared", () => {
  const BAD_AMOUNTS: [unknown, string][] = [
    ["12,50", "E_NUMBER_FORMAT"],
    ["abc", "E_NUMBER_FORMAT"],
    ["", "E_NUMBER_FORMAT"],
    [" 1.00", "E_NUMBER_FORMAT"],
    ["-1.00", "E_NUMBER_FORMAT"],
    ["1.234", "E_MONEY_PRECISION"],
    [0.1 + 0.2, "E_MONEY_PRECISION"],
    [-1, "E_MONEY_RANGE"],
    ["1234567890", "E_MONEY_RANGE"],
    [NaN, "E_NUMBER_NOT_FINITE"],
    [null, "E_TYPE"],
    [{}, "E_TYPE"],
    ["1".repeat(65), "E_STRING_TOO_LONG"],
  ];

  test.each(BAD_AMOUNTS)("their amount %j is refused with %s, and the rest compared", (amount, code) => {
    const result = verify([rowOf(), rowOf(MEMBER, { "premium.ltd": amount, "tax.total": "1.00" }), rowOf()]);
    expect(result).toMatchObject({ status: "not-comparable", rows: 3, compared: 59, first: { column: "tax.total" } });
    expect(refusals(result)).toEqual([`1: ${code} theirs premium.ltd`]);
    const claims = [visit("A", "2020-03-01"), visit("B", "2020-03-02")];
    const [a, b] = decisionsOf({ certificate: CERTIFICATE, claims });
    const ours = { certificate: CERTIFICATE, claims, theirs: [a, { ...b, paid: amount }] } as VerifyRow;
    expect(verify([ours])).toMatchObject({ status: "not-comparable", compared: 13, first: null });
    expect(refusals(verify([ours]))).toEqual([`0: ${code} theirs 1 paid`]);
  });

  test("a row that cannot be read is named, wherever it is, and the others are compared", () => {
    const bad = { ...MEMBER, on: "2021-03-15", workTime: "2", ltd: "P" } as unknown as Member;
    for (const place of [0, 1, 2]) {
      const rows = [rowOf(), rowOf(), rowOf()];
      rows[place] = { member: bad, theirs: { "premium.ltd": "x" } };
      const result = verify(rows);
      expect(result).toMatchObject({ status: "not-comparable", rows: 3, compared: 40, kinds: [] });
      expect(refusals(result)).toEqual([
        `${place}: E_CHOICE member ltd`,
        `${place}: E_NO_PRINTED_RATE member on`,
        `${place}: E_SHARE_RANGE member workTime`,
        `${place}: E_NUMBER_FORMAT theirs premium.ltd`,
      ]);
    }
  });

  test.each<[unknown, string[]]>([
    [undefined, ["E_MISSING "]],
    [null, ["E_TYPE "]],
    ["row", ["E_TYPE "]],
    [[], ["E_TYPE "]],
    [new Map(), ["E_TYPE "]],
    [{}, ["E_MISSING member", "E_MISSING theirs"]],
    [{ member: MEMBER }, ["E_MISSING theirs"]],
    [{ member: MEMBER, theirs: [] }, ["E_TYPE theirs"]],
    [{ member: MEMBER, theirs: { "premium.healt": "1" } }, ["E_UNKNOWN_KEY theirs ?"]],
    [{ member: MEMBER, theirs: {}, more: 1 }, ["E_UNKNOWN_KEY more"]],
    [{ member: MEMBER, theirs: {}, readings: { taxScope: "x" } }, ["E_CHOICE readings taxScope"]],
    [{ member: MEMBER, theirs: {}, readings: { tax: "up" } }, ["E_UNKNOWN_KEY readings tax"]],
    [{ member: MEMBER, theirs: {}, readings: 1, anchor: "2020-02-30" }, ["E_DATE_INVALID anchor", "E_TYPE readings"]],
    [
      { member: { ...MEMBER, dental: null, life: { additional: 1 }, birthDate: "1950-01-01" }, theirs: {} },
      ["E_NO_RATE_AT_AGE member birthDate"],
    ],
    [{ certificate: CERTIFICATE, theirs: [] }, ["E_MISSING claims"]],
    [{ certificate: CERTIFICATE, claims: [] }, ["E_MISSING theirs"]],
    [{ certificate: CERTIFICATE, claims: [], theirs: [], member: MEMBER }, ["E_UNKNOWN_KEY member"]],
    [{ certificate: CERTIFICATE, claims: [], theirs: [{}] }, ["E_INTEGER_RANGE theirs length"]],
    [{ certificate: null, claims: [], theirs: [] }, ["E_TYPE certificate"]],
    [{ certificate: { ...CERTIFICATE, persons: [] }, claims: [], theirs: [] }, ["E_MEMBER_COUNT certificate persons"]],
    [{ certificate: { ...CERTIFICATE, more: 1 }, claims: [], theirs: [] }, ["E_UNKNOWN_KEY certificate more"]],
    [{ certificate: CERTIFICATE, claims: Array(1), theirs: [] }, ["E_ARRAY_SPARSE claims"]],
    [
      { certificate: CERTIFICATE, claims: [], theirs: [], readings: { claimOrder: "" } },
      ["E_CHOICE readings claimOrder"],
    ],
    [
      {
        certificate: CERTIFICATE,
        claims: [visit("A", "2020-03-01")],
        theirs: [{ status: "payé", reasons: "R_MAXIMUM" }],
      },
      ["E_TYPE theirs 0 reasons", "E_CHOICE theirs 0 status"],
    ],
    [
      { certificate: CERTIFICATE, claims: [visit("A", "2020-03-01")], theirs: [{ reasons: ["", 1] }] },
      ["E_MISSING theirs 0 reasons 0", "E_TYPE theirs 0 reasons 1"],
    ],
  ])("the row %j is refused", (row, expected) => {
    const result = verify([row as VerifyRow, rowOf()]);
    expect(refusals(result)).toEqual(expected.map((one) => `0: ${one}`));
    expect(result).toMatchObject({ status: "not-comparable", rows: 2, compared: 20, first: null });
    expect(explain(result.rejects[0]!.issues, "fr")).toHaveLength(expected.length);
  });

  test("a claim that cannot be read is left out, and the others decided without it", () => {
    const claims = [visit("A", "2020-03-01"), { ...visit("B", "2020-03-02"), person: "P-9" }, visit("C", "2020-03-03")];
    const good = decisionsOf({ certificate: CERTIFICATE, claims: [claims[0]!, claims[2]!] });
    const row = { certificate: CERTIFICATE, claims, theirs: [good[0]!, { paid: "x" }, good[1]!] };
    const result = verify([row]);
    expect(result).toMatchObject({ status: "not-comparable", compared: 14, kinds: [] });
    expect(refusals(result)).toEqual(["0: E_PERSON_UNKNOWN claims 1 person", "0: E_NUMBER_FORMAT theirs 1 paid"]);
    // It was not decided: it may come again, mended; and no other may take the id of one that was.
    const again = { certificate: CERTIFICATE, claims: [visit("B", "2020-03-02")], theirs: [{ paid: "30.00" }] };
    expect(verify([row, again])).toMatchObject({ compared: 15, kinds: [] });
    const other = { certificate: CERTIFICATE, claims: [visit("A", "2020-03-02")], theirs: [{ paid: "30.00" }] };
    expect(refusals(verify([row, other])).slice(2)).toEqual(["1: E_CLAIM_ID_REUSED claims 0 id"]);
  });

  test("claims are decided, and counted in the maxima, also where what they say of them cannot be read", () => {
    const days = Array.from({ length: 14 }, (_, index) => `2020-03-${String(index + 1).padStart(2, "0")}`);
    const claims = days.map((day) => visit(day, day));
    const [first, last] = [claims.slice(0, 13), claims.slice(13)];
    for (const theirs of [undefined, [], [{}, {}], first.map(() => null)]) {
      const before = { certificate: CERTIFICATE, claims: first, theirs } as unknown as VerifyRow;
      const result = verify([before, { certificate: CERTIFICATE, claims: last, theirs: [{ paid: "10.00" }] }]);
      expect(result).toMatchObject({ status: "not-comparable", compared: 1, kinds: [] });
      expect(result.rejects.map(({ index }) => index)).toEqual([0]);
    }
  });

  test("a difference in a row does not hide that another part of it was not read", () => {
    const { status, kinds } = verify([rowOf(MEMBER, { "tax.total": "1.00", "premium.ltd": "?" })]);
    expect([status, kinds.length]).toEqual(["not-comparable", 1]);
  });

  test("a hostile row is refused, not thrown", () => {
    const thrower = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("mine");
        },
        getPrototypeOf() {
          throw new Error("mine");
        },
      },
    ) as never;
    const getter = {
      get theirs(): never {
        throw new Error("mine");
      },
      member: MEMBER,
    };
    for (const row of [
      thrower,
      getter,
      { member: thrower, theirs: {} },
      { certificate: thrower, claims: [], theirs: [] },
    ]) {
      const result = verify([rowOf(), row, rowOf()]);
      expect(refusals(result)).toEqual(["1: E_HOSTILE_OBJECT "]);
      expect(result.compared).toBe(40);
    }
  });

  test("each key of a row is read once", () => {
    const reads = new Map<string, number>();
    const counted = <Value>(data: Value, path: string): Value => {
      if (typeof data !== "object" || data === null) return data;
      return new Proxy(data, {
        get(target, key) {
          const where = `${path}.${String(key)}`;
          // The benefit of a claim tells first which keys it may have.
          if (!(Array.isArray(target) && key === "length")) reads.set(where, (reads.get(where) ?? 0) + 1);
          return counted(Reflect.get(target, key) as unknown, where);
        },
      });
    };
    const claims = [visit("A", "2020-03-01"), visit("B", "2020-03-02")];
    const row = { certificate: CERTIFICATE, claims, theirs: [{ paid: "1.00" }, { reasons: ["R_X"], status: "paid" }] };
    const settings = { readings: { taxScope: "line" }, anchor: "2020-01-02" } as const;
    const member = rowOf(MEMBER, { "tax.total": "1.00", "premium.health": "1.00" });
    const given = [
      { ...member, ...settings },
      { ...row, ...settings },
    ].map((one, index) => counted(one, String(index)));
    const { kinds, rejects } = verify(given as VerifyRow[]);
    expect(rejects).toEqual([]);
    expect(kinds.length).toBeGreaterThan(3);
    const twice = [...reads].filter(([path, count]) => count > 1 && !/^1\.claims\.\d+\.benefit$/.test(path));
    expect(twice).toEqual([]);
    expect(reads.get("0.member.life.spouse.amount")).toBe(1);
    expect(reads.get("1.theirs.1.status")).toBe(1);
  });

  test("what is no iterable, and a context that cannot be read, are thrown together", () => {
    const issuesOf = (work: () => unknown) => {
      const result = attempt(work);
      return result.ok ? [] : said(result.issues);
    };
    expect(issuesOf(() => verify(null as never))).toEqual(["E_TYPE "]);
    expect(issuesOf(() => verify("rows" as never))).toEqual(["E_TYPE "]);
    expect(issuesOf(() => verify({} as never, { readings: { taxScope: "x" } } as never))).toEqual([
      "E_TYPE ",
      "E_CHOICE context readings taxScope",
    ]);
    expect(issuesOf(() => openVerification(1 as never))).toEqual(["E_TYPE context"]);
    const broken = (function* () {
      yield rowOf();
      throw new TypeError("mine");
    })();
    expect(() => verify(broken)).toThrow(new TypeError("mine"));
  });
});

describe("the result", () => {
  const claims = [visit("A", "2020-03-01"), visit("B", "2020-03-02")];
  const rows: VerifyRow[] = [
    rowOf(MEMBER, { "tax.total": "1.00" }),
    { certificate: CERTIFICATE, claims, theirs: [{ paid: "1.00", status: "refused" }, { paid: "z" }] },
    rowOf(MEMBER, { "tax.total": "2.00" }),
  ];

  test("is plain data, which JSON keeps whole, and leaves what it was given as it was", () => {
    const before = JSON.stringify(rows);
    const result = verify(frozen(structuredClone(rows)), frozen({ readings: { taxScope: "line" } }));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.stringify(rows)).toBe(before);
    expect(result.kinds.length).toBeGreaterThan(2);
  });

  test("is the same row by row, of an array or of a generator", () => {
    const verifier = openVerification();
    const taken = rows.map((row) => verifier.take(row));
    const whole = verify(rows);
    expect(verifier.end()).toEqual(whole);
    expect(verify(new Set(rows))).toEqual(whole);
    expect(
      verify(
        (function* () {
          yield* rows;
        })(),
      ),
    ).toEqual(whole);
    expect(taken.map(({ differences }) => differences.map(({ row, column }) => `${row} ${column}`))).toEqual([
      ["0 tax.total"],
      ["1 paid", "1 status"],
      ["2 tax.total"],
    ]);
    expect(taken.map(({ issues }) => said(issues))).toEqual([[], ["E_NUMBER_FORMAT theirs 1 paid"], []]);
    // What a row differs in is told without its steps: those are of the first of each kind.
    expect(taken[0]?.differences[0]).not.toHaveProperty("steps");
  });

  test("does not depend on `steps` of the context", () => {
    expect(verify(rows, { steps: true })).toEqual(verify(rows, { steps: false }));
  });
});

/** Frozen to its last part. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
