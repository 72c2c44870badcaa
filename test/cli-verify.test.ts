import { mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { MEMBER_COLUMNS, type MemberColumn } from "../src/batch/verify-columns.js";
import { run } from "../src/cli/run.js";
import { adjudicate, PREMIUM_COLUMNS, quote } from "../src/index.js";
import type { Certificate, Claim, Context, Member } from "../src/index.js";

// The command that puts a file of somebody's amounts beside ours: what it says, what it writes, how it ends.

const FOLDER = mkdtempSync(join(tmpdir(), "regime-fsss-"));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** Writes a file and answers its name. */
function file(name: string, text: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

/** Runs the command in this process; `input` is its standard input. */
async function command(argv: string[], input = "") {
  let out = "";
  let err = "";
  const code = await run(["verify", ...argv], {
    stdin: () => Promise.resolve(new TextEncoder().encode(input)),
    stdout: (part) => (out += part),
    stderr: (part) => (err += part),
    version: "1.2.3",
  });
  return { code, out: out.replace(/[\u00A0\u202F]/g, " "), err };
}

const JOB = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00", workTime: "0.6999" };
const MEMBERS: Member[] = [
  { ...JOB, health: { scenario: "N" }, ltd: "O" },
  { ...JOB, salaryScaleMaximum: "39999.99", health: { scenario: "B" }, dental: "family" },
  { ...JOB, workTime: "1", health: null, life: { basic: true, dependants: true } },
  { ...JOB, health: "exempt", dental: "individual", paidBy: "member" },
];

/** Our amounts of a member, by column. */
function amountsOf(member: Member, context?: Context): string[] {
  const { lines, total, employer, employee, tax, payable, annual } = quote(member, context);
  return [
    ...PREMIUM_COLUMNS.slice(0, 7).map(
      (column) => lines.find(({ line }) => column === `premium.${line}`)?.total ?? "0.00",
    ),
    ...[{ total, employer, employee }, tax, payable].flatMap((shares) => [
      shares.total,
      shares.employer,
      shares.employee,
    ]),
    String(annual.periods),
    ...[annual.payable.total, annual.payable.employer, annual.payable.employee],
  ];
}

const INPUT = ["id", "on", "insurableSalary", "salaryScaleMaximum", "workTime", "health", "dental"];
const LIFE = ["life.basic", "life.dependants", "ltd", "paidBy"];
const HEADER = [...INPUT, ...LIFE, ...MEMBER_COLUMNS];

function cellsOf(member: Member, index: number): string[] {
  const { on, insurableSalary, salaryScaleMaximum, workTime, health, dental, life, ltd, paidBy } = member;
  const letter = typeof health === "string" ? health : ((health as { scenario: string } | null)?.scenario ?? "");
  const facts = [on, insurableSalary, salaryScaleMaximum, workTime, letter, dental ?? ""].map(String);
  const held = [life?.basic === true ? "true" : "", life?.dependants === true ? "true" : "", ltd ?? "", paidBy ?? ""];
  return [`E-${index + 1}`, ...facts, ...held, ...amountsOf(member)];
}

const ROWS = MEMBERS.map(cellsOf);

/** The rows as a file, some cells of it changed: `[row, column, cell]`. */
function csv(changes: readonly [number, string, string][] = [], rows: string[][] = ROWS, delimiter = ","): string {
  const cells = rows.map((row) => [...row]);
  for (const [row, column, cell] of changes) cells[row]![HEADER.indexOf(column)] = cell;
  return [HEADER, ...cells].map((row) => `${row.join(delimiter)}\n`).join("");
}

const french = (text: string): string => text.replace(/(\d)\.(\d)/g, "$1,$2");

const CERTIFICATE: Certificate = {
  id: "C-1",
  persons: [
    { id: "P-1", role: "member", birthDate: "1980-05-17" },
    { id: "P-2", role: "child", birthDate: "2010-05-17", from: "2012-01-01" },
  ],
  coverage: [{ from: "2020-01-01", until: null, health: { scenario: "N" }, dental: "family" }],
};
const CERTIFICATES = file(
  "certificates.csv",
  [
    "certificate,person,role,birthDate,from,until,health,dental",
    "C-1,P-1,member,1980-05-17,,,,",
    "C-1,P-2,child,2010-05-17,2012-01-01,,,",
    "C-1,,,,2020-01-01,,N,family",
    "C-2,P-1,member,1980-05-17,,,,",
    "C-2,P-2,child,2010-05-17,2012-01-01,,,",
    "C-2,,,,2020-01-01,,N,family",
    "",
  ].join("\n"),
);
const visits = (person: string): Claim[] =>
  Array.from({ length: 14 }, (_, index) => ({
    id: `${person}-${index + 1}`,
    person,
    benefit: "chiropractic-osteopathy",
    service: "treatment",
    incurred: `2020-03-${String(index + 1).padStart(2, "0")}`,
    received: "2020-04-01",
    amount: "45.00",
  }));
const DRUG: Claim = {
  id: "D-1",
  person: "P-1",
  benefit: "drugs",
  incurred: "2020-04-02",
  received: "2020-04-03",
  amount: "61.25",
  prescription: true,
  drug: { prescriptionOnly: true, innovator: false },
};
const CLAIM_HEADER = [
  ...["certificate", "id", "person", "benefit", "service", "incurred", "received", "amount", "prescription"],
  ...["drug.prescriptionOnly", "drug.innovator", "readings"],
  ...["submitted", "eligible", "paid", "patient", "status", "reasons", "outOfPocketCounted"],
];

/** The rows of claims of a certificate with what is decided of them. */
function claimCells(certificate: string, claims: readonly Claim[]): string[][] {
  const { decisions } = adjudicate({ certificate: { ...CERTIFICATE, id: certificate }, claims });
  return claims.map((claim) => {
    const decision = decisions.find((one) => one.claim === claim.id)!;
    const { submitted, eligible, paid, patient, status, reasons, outOfPocketCounted } = decision;
    const drug = "drug" in claim ? ["true", "true", "false"] : ["", "", ""];
    return [
      ...[certificate, claim.id, claim.person, claim.benefit, "service" in claim ? claim.service : ""],
      ...[claim.incurred, claim.received, String(claim.amount), ...drug, ""],
      ...[submitted, eligible, paid, patient, status, reasons.map(({ code }) => code).join(" "), outOfPocketCounted],
    ];
  });
}

const CLAIMS = [...visits("P-1"), ...visits("P-2"), DRUG];
const CLAIM_ROWS = claimCells("C-1", CLAIMS);

function claimsCsv(rows: readonly string[][] = CLAIM_ROWS, changes: readonly [number, string, string][] = []): string {
  const cells = rows.map((row) => [...row]);
  for (const [row, column, cell] of changes) cells[row]![CLAIM_HEADER.indexOf(column)] = cell;
  return [CLAIM_HEADER, ...cells].map((row) => `${row.join(",")}\n`).join("");
}

describe("members", () => {
  test("equal: exit 0, in both languages", async () => {
    const theirs = file("equal.csv", csv());
    expect(await command([theirs])).toEqual({
      code: 0,
      out: "4 lignes lues, 80 valeurs comparées.\n\nTout ce qui est comparé est égal, au cent près.\n",
      err: "",
    });
    expect((await command([theirs, "--lang", "en"])).out).toBe(
      "4 rows read, 80 values compared.\n\nAll that is compared is equal, to the cent.\n",
    );
    expect((await command(["-", "--lang=en"], csv([], [ROWS[0]!]))).out).toMatch(/^1 row read, 20 values compared\./);
  });

  test.each(MEMBER_COLUMNS)("one cent in %s: exit 1, with the line and the column", async (column) => {
    const ours = ROWS[2]![HEADER.indexOf(column)]!;
    const theirs = column === "annual.periods" ? "27" : `${Number(ours.split(".")[0]) + 1}.${ours.split(".")[1]}`;
    const { code, out, err } = await command([file("cent.csv", csv([[2, column, theirs]])), "--json"]);
    expect([code, err]).toEqual([1, ""]);
    const result = JSON.parse(out);
    const difference = column === "annual.periods" ? "1" : "1.00";
    expect(result).toMatchObject({ status: "different", rows: 4, compared: 80, rejected: 0, rejects: [] });
    expect(result.first).toMatchObject({ line: 4, id: "E-3", column, theirs, ours, difference });
    expect(result.kinds).toMatchObject([{ column, count: 1, lines: [4], least: difference, greatest: difference }]);
  });

  test("the first difference is told with how ours came to be, then all by kind", async () => {
    const text = csv([
      [0, "premium.employer", "2.98"],
      [1, "premium.employer", "2.99"],
      [3, "payable.total", "10000.00"],
    ]);
    const { code, out } = await command([file("kinds.csv", text), "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain(
      "First difference: line 2 (E-1), premium.employer\n  theirs $2.98, ours $2.99, difference −$0.01\n",
    );
    expect(out).toContain("$5.97 × 0.50 = $2.99, rounded to the nearest cent");
    expect(out).toContain("Readings used");
    expect(out).toContain("3 differences, each theirs less ours");
    expect(out).toMatch(/^premium\.employer +2 +−\$0\.01 +\+\$0\.35 {2}2, 3$/m);
    expect(out).toMatch(/^payable\.total +1 +\+\$9,\S+ +\+\$9,\S+ {2}5$/m);
    const inFrench = (await command([file("kinds.csv", text)])).out;
    expect(inFrench).toContain("Première différence : ligne 2 (E-1), premium.employer");
    expect(inFrench).toContain("le leur 2,98 $, le nôtre 2,99 $, écart −0,01 $");
    expect(inFrench).toContain("3 différences");
  });

  test("a line of the quote is told alone; what is not held has no steps", async () => {
    const { out } = await command([file("line.csv", csv([[0, "premium.ltd", "1.00"]])), "--lang", "en"]);
    expect(out).toContain("Long-term disability");
    expect(out).not.toContain("scenario N");
    const none = await command([file("none.csv", csv([[2, "premium.ltd", "1.00"]])), "--lang", "en"]);
    expect([none.code, none.out.includes("theirs $1.00, ours $0.00, difference +$1.00")]).toEqual([1, true]);
    const periods = await command([file("periods.csv", csv([[2, "annual.periods", "27"]])), "--lang", "en"]);
    expect(periods.out).toContain("theirs 27, ours 26, difference 1");
  });

  test("a sum of lines is told to the sum; what is payable, to the end", async () => {
    const told = async (column: string, ...options: string[]) => {
      const { out } = await command([file("sum.csv", csv([[0, column, "9999.00"]])), "--lang", "en", ...options]);
      return out.split("\n\n").find((block) => block.startsWith("How ours"))!;
    };
    for (const options of [[], ["--reading", "taxScope=line"]]) {
      const sum = await told("premium.total", ...options);
      expect(sum).toMatch(
        /Health insurance plan[^]*Long-term disability[^]*Total before tax: \$141\.22[^]*\n {2}Readings used/,
      );
      expect(sum).not.toContain("Payable");
      expect(sum).not.toContain("Tax on the premiums");
      expect(sum.split("\n").at(-2)).toMatch(/^ {2}Total before tax/);
      expect(await told("payable.total", ...options)).toMatch(
        /Total before tax[^]*Tax on the premiums[^]*Payable over/,
      );
    }
    // What is not held: that it is not among what is held.
    expect(await told("premium.dental")).toMatch(/Total before tax[^]*Readings used/);
  });

  test("many lines of a kind: the first ten, and how many more; all of them in the report", async () => {
    const rows = Array.from({ length: 25 }, (_, index) => cellsOf(MEMBERS[0]!, index));
    const changes = rows.map((_, index): [number, string, string] => [
      index,
      "tax.total",
      index % 2 === 0 ? "1.00" : "=1",
    ]);
    const report = join(FOLDER, "report.csv");
    const text = csv(
      changes.filter(([index]) => index % 2 === 0),
      rows,
    );
    const { code, out } = await command([file("many.csv", text), "--report", report, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toMatch(/ {2}2, 4, 6, 8, 10, 12, 14, 16, 18, 20 \(\+3\)$/m);
    expect(out).toContain(`All the differences: ${report}`);
    const lines = readFileSync(report, "utf8").split("\n");
    expect(lines[0]).toBe("line,id,column,theirs,ours,difference");
    expect(lines[1]).toMatch(/^2,E-1,tax\.total,1\.00,\d+\.\d\d,-\d+\.\d\d$/);
    expect(lines).toHaveLength(1 + 13 + 1);
    expect(readdirSync(FOLDER).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("the report has the delimiter, decimals and mark of the file, and runs no formula", async () => {
    const rows = ROWS.map((row) => [row[0]!, ...row.slice(1)]);
    rows[0]![0] = "=1+1";
    const text = `\uFEFF${french(csv([[0, "tax.total", "1.00"]], rows, ";"))}`;
    const report = join(FOLDER, "french.csv");
    const { code } = await command([file("french-in.csv", text), "--french-decimals", "--report", report]);
    expect(code).toBe(1);
    const [head, first] = readFileSync(report, "utf8").split("\n");
    expect(head).toBe("\uFEFFline;id;column;theirs;ours;difference");
    expect(first).toMatch(/^2;'=1\+1;tax\.total;1,00;\d+,\d\d;-\d+,\d\d$/);
    const comma = file(
      "comma.csv",
      csv(
        [[0, "tax.total", '"1,00"']],
        [ROWS[0]!.map((cell) => (/^\d+\.\d+$/.test(cell) ? `"${french(cell)}"` : cell))],
      ),
    );
    await command([comma, "--french-decimals", "--report", report]);
    expect(readFileSync(report, "utf8").split("\n")[1]).toMatch(/^2,E-1,tax\.total,"1,00","\d+,\d\d","-\d+,\d\d"$/);
  });

  test("`;`, a byte order mark, French decimals, Windows lines, and columns in any order", async () => {
    const text = csv([], ROWS, ";").replaceAll("38000.00", "38 000.00");
    expect(
      await command([file("semi.csv", `\uFEFF${french(text).replaceAll("\n", "\r\n")}`), "--french-decimals"]),
    ).toMatchObject({
      code: 0,
      err: "",
    });
    const order = HEADER.map((_, index) => index).toReversed();
    const turned = [HEADER, ...ROWS].map((row) => `${order.map((index) => row[index]).join(",")}\n`).join("");
    expect((await command([file("turned.csv", turned)])).code).toBe(0);
    // A comma without the option is no amount.
    const { code, out } = await command([file("semi.csv", french(csv([], ROWS, ";"))), "--lang", "en"]);
    expect(code).toBe(2);
    expect(out).toContain("E_NUMBER_FORMAT");
  });

  test("NDJSON: members by paths, with their amounts, or whole rows", async () => {
    const lines = MEMBERS.map((member, index) => {
      const theirs: Record<string, Record<string, string>> = {};
      amountsOf(member).forEach((amount, place) => {
        const [group, ...key] = (MEMBER_COLUMNS[place] as MemberColumn).split(".");
        (theirs[group!] ??= {})[key.join(".")] = amount;
      });
      return { id: `E-${index + 1}`, article: "PRM-01", ...member, ...theirs };
    });
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    expect(await command([file("members.ndjson", text)])).toMatchObject({ code: 0, err: "" });
    expect((await command(["-", "--lang", "en"], text)).out).toMatch(/^4 rows read, 80 values compared/);
    const rows = MEMBERS.map((member) => ({ id: 1, member, theirs: { "tax.total": quote(member).tax.total } }));
    rows[1]!.theirs["tax.total"] = "1.00";
    const { code, out } = await command(["-", "--json"], rows.map((row) => JSON.stringify(row)).join("\n"));
    expect([code, JSON.parse(out).kinds[0].lines]).toEqual([1, [2]]);
    const bad = await command(["-", "--json"], `${JSON.stringify(rows[0])}\n{"member"\n7\n{}\n`);
    expect(bad.code).toBe(2);
    expect(JSON.parse(bad.out)).toMatchObject({ rows: 4, compared: 1, rejected: 3 });
    expect(
      JSON.parse(bad.out).rejects.map(({ line, code: why }: { line: number; code: string }) => `${line} ${why}`),
    ).toEqual([
      "2 E_NOT_JSON",
      "3 E_TYPE",
      expect.stringMatching(/^4 E_MISSING/),
      ...JSON.parse(bad.out)
        .rejects.slice(3)
        .map(() => expect.stringMatching(/^4 E_MISSING/)),
    ]);
  });

  test("readings and anchor are those of the row, or of the command", async () => {
    const context: Context = {
      readings: { taxScope: "line", annualPeriods: "calendar" },
      payCalendar: { anchor: "2020-01-02" },
    };
    const header = [...HEADER, "readings", "anchor", "article", "covers"];
    const cells = [...cellsOf(MEMBERS[0]!, 0).slice(0, 11), ...amountsOf(MEMBERS[0]!, context)];
    const row = [...cells, "taxScope=line annualPeriods=calendar", "2020-01-02", "TAX-04", "tax by line"];
    const plain = [...ROWS[0]!, "", "", "", ""];
    const text = (rows: string[][]) => [header, ...rows].map((one) => `${one.join(",")}\n`).join("");
    expect((await command([file("readings.csv", text([row, plain]))])).code).toBe(0);
    expect((await command([file("other.csv", text([[...cells, "", "", "", ""]]))])).code).toBe(1);
    const options = ["--reading", "taxScope=line", "--reading", "annualPeriods=calendar", "--anchor", "2020-01-02"];
    expect((await command([file("other.csv", text([[...cells, "", "", "", ""]])), ...options])).code).toBe(0);
    const bad = await command([
      file("bad.csv", text([[...cells, "taxScope=x tax", "2020-02-30", "", ""]])),
      "--lang",
      "en",
    ]);
    expect(bad.code).toBe(2);
    expect(bad.out).toMatch(/line 2.*readings.*E_CHOICE/);
    expect(bad.out).toMatch(/line 2.*anchor.*E_DATE_INVALID/);
  });
});

describe("claims", () => {
  const claims = (text: string, ...more: string[]) =>
    command([file("claims.csv", text), "--certificates", CERTIFICATES, ...more]);

  test("equal, whole or in pieces: a certificate met again goes on from its ledger", async () => {
    expect(await claims(claimsCsv())).toMatchObject({ code: 0, err: "" });
    expect((await claims(claimsCsv(), "--lang", "en")).out).toMatch(/^29 rows read, 202 values compared\./);
    const other = claimCells("C-2", CLAIMS);
    const mixed = CLAIM_ROWS.flatMap((row, index) => [row, other[index]!]);
    expect(await claims(claimsCsv(mixed))).toMatchObject({ code: 0, err: "" });
  });

  test("a difference has its line, its benefit and the sentences of the decision", async () => {
    const { code, out } = await claims(
      claimsCsv(CLAIM_ROWS, [
        [13, "paid", "30.00"],
        [14, "status", "paid"],
      ]),
      "--lang",
      "en",
    );
    expect(code).toBe(1);
    expect(out).toContain("First difference: line 15 (P-1-14), paid\n  theirs $30.00, ours $10.00, difference +$20.00");
    expect(out).toContain("$400.00 per calendar year");
    expect(out).toMatch(/^paid +Chiropr.* 1 +\+\$20\.00 +\+\$20\.00 {2}15$/m);
    expect(out).toMatch(/^status +Chiropr.* 1 +– +– {2}16$/m);
    const json = await claims(claimsCsv(CLAIM_ROWS, [[13, "paid", "30.00"]]), "--json");
    expect(JSON.parse(json.out).first).toMatchObject({ line: 15, id: "P-1-14", benefit: "chiropractic-osteopathy" });
    expect(JSON.parse(json.out).first).not.toHaveProperty("row");
    expect(JSON.parse(json.out).first).not.toHaveProperty("claim");
  });

  test("words are told as words", async () => {
    const { out } = await claims(claimsCsv(CLAIM_ROWS, [[28, "status", "refused"]]), "--lang", "en");
    expect(out).toContain("theirs Refused, ours Paid");
    const reasons = await claims(claimsCsv(CLAIM_ROWS, [[28, "reasons", "R_MAXIMUM_YEAR"]]), "--lang", "en");
    expect(reasons.out).toContain("theirs R_MAXIMUM_YEAR, ours none");
  });

  test("claims that cannot be read are named by line and column; the others are compared", async () => {
    const { code, out } = await claims(
      claimsCsv(CLAIM_ROWS, [
        [3, "person", "P-9"],
        [5, "paid", "1,5"].map((cell) => (cell === "1,5" ? '"1,5"' : cell)) as [number, string, string],
      ]),
      "--json",
    );
    expect(code).toBe(2);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ status: "not-comparable", rows: 29, rejected: 2 });
    expect(result.rejects).toMatchObject([
      { line: 5, column: "person", code: "E_PERSON_UNKNOWN" },
      { line: 7, column: "paid", code: "E_NUMBER_FORMAT" },
    ]);
  });

  test("an unknown certificate, and none given at all", async () => {
    const rows = CLAIM_ROWS.map((row, index) => (index < 2 ? ["C-9", ...row.slice(1)] : row));
    const { code, out } = await claims(claimsCsv(rows), "--lang", "en");
    expect(code).toBe(2);
    expect(out).toContain("2 rows could not be wholly compared");
    expect(out).toContain("E_CERTIFICATE_UNKNOWN");
    const none = await command([file("claims.csv", claimsCsv()), "--lang", "en"]);
    expect([none.code, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("--certificates is missing");
  });

  test("NDJSON: claims by paths with their certificate's id, or whole rows", async () => {
    const flat = CLAIM_ROWS.map((row, index) => {
      const said = Object.fromEntries(CLAIM_HEADER.slice(12).map((column, place) => [column, row[12 + place]]));
      const reasons = said["reasons"]!.split(" ").filter((code) => code !== "");
      return JSON.stringify({ certificate: "C-1", ...CLAIMS[index], ...said, reasons });
    });
    const input = file("claims.ndjson", flat.join("\n"));
    expect(await command([input, "--certificates", CERTIFICATES])).toMatchObject({ code: 0, err: "" });
    const whole = { certificate: CERTIFICATE, claims: CLAIMS, theirs: CLAIM_ROWS.map((row) => ({ paid: row[14] })) };
    expect(await command(["-"], JSON.stringify(whole))).toMatchObject({ code: 0, err: "" });
    const wrong = { ...whole, theirs: whole.theirs.map((one, index) => (index === 1 ? { paid: "1.00" } : one)) };
    expect(JSON.parse((await command(["-", "--json"], JSON.stringify(wrong))).out).first).toMatchObject({
      line: 1,
      id: "P-1-2",
    });
    const unknown = await command([input]);
    expect(unknown.code).toBe(2);
  });
});

describe("the conformance pack", () => {
  const pack = (name: string): string => fileURLToPath(new URL(`../conformance/${name}`, import.meta.url));

  test("is equal: the independent oracle and the package, whole files of both kinds", async () => {
    const premiums = JSON.parse((await command([pack("premiums.csv"), "--json"])).out);
    expect(premiums).toMatchObject({ status: "equal", kinds: [], rejects: [] });
    expect(premiums.rows).toBeGreaterThanOrEqual(5000);
    expect(premiums.compared).toBe(premiums.rows * MEMBER_COLUMNS.length);
    const options = ["--certificates", pack("certificates.csv"), "--json"];
    const claims = JSON.parse((await command([pack("claims.csv"), ...options])).out);
    expect(claims).toMatchObject({ status: "equal", kinds: [], rejects: [] });
    expect(claims.rows).toBeGreaterThanOrEqual(5000);
    expect(claims.compared).toBeGreaterThanOrEqual(6 * claims.rows);
  });
});

describe("what cannot be compared", () => {
  test.each([0, 1, 3])("a bad row at place %d is named, and the others are compared", async (place) => {
    const bad = ROWS.map((row, index) => (index === place ? row.slice(0, -1) : row));
    const { code, out } = await command([file("short.csv", csv([], bad)), "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      status: "not-comparable",
      rows: 4,
      compared: 60,
      rejected: 1,
      rejects: [{ line: place + 2, column: "", code: "E_FIELD_COUNT" }],
    });
    const wrong = await command([file("wrong.csv", csv([[place, "workTime", "2"]])), "--json"]);
    expect([wrong.code, JSON.parse(wrong.out).compared]).toEqual([2, 60]);
    expect(JSON.parse(wrong.out).rejects).toMatchObject([
      { line: place + 2, column: "workTime", code: "E_SHARE_RANGE" },
    ]);
  });

  test.each([
    ["12,50", "E_NUMBER_FORMAT"],
    ["abc", "E_NUMBER_FORMAT"],
    ["1.234", "E_MONEY_PRECISION"],
    ["-1.00", "E_NUMBER_FORMAT"],
  ])("their amount %s is refused with %s; a difference beside it is told, and the exit is 2", async (amount, code) => {
    const text = csv([
      [1, "premium.ltd", `"${amount}"`],
      [1, "tax.total", "1.00"],
    ]);
    const result = await command([file("amount.csv", text), "--lang", "en"]);
    expect(result.code).toBe(2);
    expect(result.out).toMatch(/First difference: line 3 \(E-2\), tax\.total/);
    expect(result.out).toMatch(/1 row could not be wholly compared:\n.*3.*premium\.ltd.*/);
    expect(result.out).toContain(code);
  });

  test("more than ten bad rows: the first ten, and how many more", async () => {
    const rows = Array.from({ length: 14 }, (_, index) => cellsOf(MEMBERS[0]!, index));
    const text = csv(
      rows.map((_, index) => [index, "on", "2021-01-01"]),
      rows,
    );
    const { code, out } = await command([file("years.csv", text), "--lang", "en"]);
    expect(code).toBe(2);
    expect(out.split("\n").filter((line) => line.includes("E_NO_PRINTED_RATE"))).toHaveLength(10);
    expect(out).toMatch(/^ {2}\(\+4\)$/m);
    expect(JSON.parse((await command([file("years.csv", text), "--json"])).out).rejects).toHaveLength(14);
  });

  test("nothing to compare: no amounts, no rows, no file", async () => {
    const input = [HEADER, ...ROWS].map((row) => `${row.slice(0, 11).join(",")}\n`).join("");
    const none = await command([file("input.csv", input), "--lang", "en"]);
    expect([none.code, none.out]).toEqual([
      2,
      "4 rows read, 0 values compared.\n\nNothing was compared: no cell of the columns to compare is filled in.\n",
    ]);
    expect((await command([file("head.csv", `${HEADER.join(",")}\n`)])).code).toBe(2);
    expect((await command([file("empty.csv", "")])).code).toBe(2);
    expect((await command([join(FOLDER, "absent.csv")])).code).toBe(2);
    expect((await command([])).code).toBe(2);
  });

  test("a file that is none: exit 2, never 1", async () => {
    const quote = csv().replace("E-2", '"E-2');
    for (const text of [quote, new Uint8Array([...new TextEncoder().encode(csv()), 0xff])]) {
      const { code, out, err } = await command([file("broken.csv", text), "--lang", "en"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).not.toBe("");
    }
  });

  test("an unknown column is refused by name, unless it is kept", async () => {
    const text = csv().replaceAll("\n", ",x\n").replace(",x\n", ",colour\n");
    const { code, err } = await command([file("colour.csv", text), "--lang", "en"]);
    expect([code, err.includes("colour")]).toEqual([2, true]);
    expect((await command([file("colour.csv", text), "--keep", "colour"])).code).toBe(0);
    // A column that is kept is not compared.
    const kept = await command([file("kept.csv", csv([[0, "tax.total", "?"]])), "--keep", "tax.total", "--lang=en"]);
    expect([kept.code, kept.out.includes("76 values")]).toEqual([0, true]);
  });

  test("the options: readings, the anchor, a report that is no file", async () => {
    const theirs = file("equal.csv", csv());
    for (const options of [
      ["--reading", "taxScope=x"],
      ["--reading", "x"],
      ["--anchor", "2020-02-30"],
      ["--report", "-"],
      ["--report", FOLDER],
      ["--report", theirs],
      ["--steps"],
    ]) {
      const { code, out } = await command([theirs, ...options]);
      expect([options, code, out]).toEqual([options, 2, ""]);
    }
    expect(readFileSync(theirs, "utf8")).toBe(csv());
    for (const lang of ["fr", "en"]) {
      const { code, out } = await command(["--help", "--lang", lang]);
      expect([code, out.includes("regime-fsss verify")]).toEqual([0, true]);
    }
  });

  test("a file stopped halfway leaves no report", async () => {
    const report = join(FOLDER, "halfway.csv");
    await command([file("half.csv", csv().replace("E-3", '"E-3')), "--report", report]);
    expect(readdirSync(FOLDER).filter((name) => name.startsWith("halfway"))).toEqual([]);
  });
});
