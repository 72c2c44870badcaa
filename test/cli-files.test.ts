import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, linkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { progressOf } from "../src/cli/progress.js";
import { MESSAGES } from "../src/cli/messages.js";
import { run } from "../src/cli/run.js";
import { adjudicate, quote, SCENARIOS } from "../src/index.js";
import type { Adjudication, Claim, Member } from "../src/index.js";

const folder = mkdtempSync(join(tmpdir(), "files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

let made = 0;
/** A new file with this text. */
function file(text: string | Uint8Array, ending = ".csv"): string {
  const path = join(folder, `${String(made++)}${ending}`);
  writeFileSync(path, text);
  return path;
}

/** A name that no file has yet. */
function newName(ending = ".csv"): string {
  return join(folder, `${String(made++)}${ending}`);
}

/** Runs the command in this process; standard input comes in pieces of so many bytes. */
async function command(argv: string[], input = "", piece = 1_000_000) {
  let out = "";
  let err = "";
  const bytes = new TextEncoder().encode(input);
  const code = await run(argv, {
    stdin: () => Promise.resolve(bytes),
    pieces: async function* () {
      for (let from = 0; from < bytes.length; from += piece) yield Promise.resolve(bytes.subarray(from, from + piece));
    },
    stdout: (part) => (out += part),
    stderr: (part) => (err += part),
    version: "1.2.3",
  });
  return { code, out, err };
}

/** What is written to standard output when all is well. */
async function answer(argv: string[], input?: string, piece?: number): Promise<string> {
  const { code, out, err } = await command(argv, input, piece);
  expect([err, code]).toEqual(["", 0]);
  return out;
}

type Row = Record<string, string>;
function rowsOf(text: string, delimiter = ","): Row[] {
  return parse(text, { columns: true, delimiter, bom: true });
}

const JOB = { on: "2020-03-15", insurableSalary: "52000.00", salaryScaleMaximum: "39000.00", workTime: "0.5" };
const PEOPLE: (Member & { id: string })[] = [
  ...SCENARIOS.map((scenario, place) => ({
    id: `M-${String(place)}`,
    ...JOB,
    insurableSalary: `${String(31_000 + place * 997)}.5`,
    health: { scenario },
  })),
  { id: "exempt", ...JOB, health: "exempt", dental: "family" },
  { id: "none", ...JOB, salaryScaleMaximum: "40000.00", health: null, ltd: "O+" },
  {
    id: "all",
    ...JOB,
    health: { scenario: "N" },
    dental: "individual",
    life: {
      basic: true,
      dependants: true,
      additional: 3,
      spouse: { amount: "20000.00", sex: "female", smoker: false },
    },
    ltd: "F",
    birthDate: "1980-01-02",
    sex: "male",
    smoker: true,
    paidBy: "member",
  },
];
const COLUMNS = [
  "id",
  "on",
  "insurableSalary",
  "salaryScaleMaximum",
  "workTime",
  "health",
  "dental",
  "life.basic",
  "life.dependants",
  "life.additional",
  "life.spouse.amount",
  "life.spouse.sex",
  "life.spouse.smoker",
  "ltd",
  "birthDate",
  "sex",
  "smoker",
  "paidBy",
];

function cellOf(one: object, column: string): string {
  const value: unknown = column
    .split(".")
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], one);
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return (value as { scenario: string }).scenario;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function csvOf(people: readonly object[], columns = COLUMNS, delimiter = ",", end = "\n"): string {
  return [columns, ...people.map((one) => columns.map((column) => cellOf(one, column)))]
    .map((cells) => `${cells.join(delimiter)}${end}`)
    .join("");
}

/** What is expected of a member, from `quote`. */
function expectedOf(person: Member & { id: string }): Row {
  const { id, ...member } = person;
  const result = quote(member);
  const line = (name: string) => result.lines.find((one) => one.line === name)?.total ?? "0.00";
  const shares = (name: string, of: { total: string; employer: string; employee: string }) => ({
    [`${name}.total`]: of.total,
    [`${name}.employer`]: of.employer,
    [`${name}.employee`]: of.employee,
  });
  return {
    id,
    "premium.health": line("health"),
    "premium.dental": line("dental"),
    "premium.life-basic": line("life-basic"),
    "premium.life-dependants": line("life-dependants"),
    "premium.life-additional": line("life-additional"),
    "premium.life-spouse": line("life-spouse"),
    "premium.ltd": line("ltd"),
    ...shares("premium", result),
    ...shares("tax", result.tax),
    ...shares("payable", result.payable),
    "annual.periods": String(result.annual.periods),
    ...shares("annual", result.annual.payable),
  };
}

const MEMBERS = csvOf(PEOPLE);
const EXPECTED = PEOPLE.map(expectedOf);

describe("premiums", () => {
  test("every member is what quote says, in the order of the file", async () => {
    const out = await answer(["premiums", file(MEMBERS)]);
    expect(rowsOf(out)).toEqual(EXPECTED);
    expect(Object.keys(rowsOf(out)[0]!)).toEqual(Object.keys(EXPECTED[0]!));
    expect(out).not.toContain("\r");
  });

  test("standard input, and -o - for standard output", async () => {
    expect(rowsOf(await answer(["premiums", "-", "-o", "-"], MEMBERS))).toEqual(EXPECTED);
  });

  test.each([1, 2, 3, 7, 64, 1000, 100_000])("pieces of %i bytes never change a byte", async (piece) => {
    const quoted = MEMBERS.replace("M-3,", '"M\n""é""-3",').replace("M-5,", '"M\r\n-5",');
    expect(await answer(["premiums", "-"], quoted, piece)).toBe(await answer(["premiums", "-"], quoted));
  });

  test("semicolons, line ends of Windows, a byte order mark: the output has the delimiter and the mark", async () => {
    const text = csvOf(PEOPLE, COLUMNS, ";", "\r\n");
    expect(rowsOf(await answer(["premiums", file(text)]), ";")).toEqual(EXPECTED);
    const marked = await answer(["premiums", file(`\uFEFF${text}`)]);
    expect(marked.startsWith("\uFEFFid;premium.health;")).toBe(true);
    expect(rowsOf(marked, ";")).toEqual(EXPECTED);
    expect(rowsOf(await answer(["premiums", file(text.trimEnd())]), ";")).toEqual(EXPECTED);
  });

  test("--french-decimals, in and out", async () => {
    const french = PEOPLE.map((one) => ({
      ...one,
      insurableSalary: cellOf(one, "insurableSalary")
        .replace(".", ",")
        .replace(/^(\d\d)/, "$1\u00A0"),
      salaryScaleMaximum: cellOf(one, "salaryScaleMaximum").replace(".", ","),
      workTime: "0,5",
      ...(one.life && { life: { ...one.life, spouse: { ...one.life.spouse, amount: "20 000" } } }),
    }));
    const comma = (row: Row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, key === "id" ? cell : cell.replace(".", ",")]));
    for (const delimiter of [";", ","]) {
      const text = csvOf(french, COLUMNS, "\u0001").replace(/[^\u0001\n]*,[^\u0001\n]*/g, '"$&"');
      const out = await answer(["premiums", file(text.replaceAll("\u0001", delimiter)), "--french-decimals"]);
      expect(rowsOf(out, delimiter)).toEqual(EXPECTED.map(comma));
    }
    const point = await command(["premiums", file(MEMBERS), "--french-decimals", "--lang", "en"]);
    expect([point.code, rowsOf(point.out)]).toEqual([1, []]);
    expect(point.err).toMatch(/^line 2, insurableSalary: E_NUMBER_FORMAT /);
  });

  test("columns in another order, those that nobody holds left out", async () => {
    const columns = COLUMNS.filter((column) => !column.startsWith("life.")).reverse();
    const people = PEOPLE.filter(({ id }) => id !== "all");
    expect(rowsOf(await answer(["premiums", file(csvOf(people, columns))]))).toEqual(EXPECTED.slice(0, -1));
    const { id: _id, ...nobody } = EXPECTED[0]!;
    const bare = csvOf(
      PEOPLE.slice(0, 1),
      COLUMNS.filter((column) => column !== "id"),
    );
    expect(rowsOf(await answer(["premiums", file(bare)]))).toEqual([{ id: "", ...nobody }]);
  });

  test("NDJSON in and out equals CSV, by name or by the first byte", async () => {
    const lines = PEOPLE.map((one) => JSON.stringify(one)).join("\n");
    const nested = (row: Row) => {
      const object: Record<string, unknown> = {};
      for (const [path, cell] of Object.entries(row)) {
        const [group, name] = path.split(".") as [string, string | undefined];
        if (name === undefined) object[group] = cell;
        else Object.assign((object[group] ??= {}), { [name]: name === "periods" ? 26 : cell });
      }
      return object;
    };
    const out = await answer(["premiums", file(lines, ".ndjson")]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(EXPECTED.map(nested));
    expect(await answer(["premiums", "-"], `${lines}\n\n`)).toBe(out);
    const asCsv = newName();
    await answer(["premiums", file(lines, ".jsonl"), "-o", asCsv]);
    expect(rowsOf(readFileSync(asCsv, "utf8"))).toEqual(EXPECTED);
    const asJson = newName(".ndjson");
    await answer(["premiums", file(MEMBERS), "-o", asJson]);
    expect(readFileSync(asJson, "utf8")).toBe(out);
  });

  test("--keep copies columns; what runs in a spreadsheet is text", async () => {
    const text = csvOf(
      [
        { ...PEOPLE[0]!, id: "=1+1", note: "@SUM(A1)", other: '"a, b"' },
        { ...PEOPLE[1]!, id: "-2", note: "+3", other: "\tx" },
      ],
      [...COLUMNS, "note", "other"],
    );
    const rows = rowsOf(await answer(["premiums", file(text), "--keep", "other,note,health"]));
    expect(rows.map(({ id, note, other, health }) => [id, note, other, health])).toEqual([
      ["'=1+1", "'@SUM(A1)", "a, b", "A"],
      ["'-2", "'+3", "'\tx", "B"],
    ]);
    expect(Object.keys(rows[0]!).slice(0, 4)).toEqual(["id", "other", "note", "health"]);
    const lines = JSON.stringify({ ...PEOPLE[0]!, note: { deep: [1] }, __proto__x: 1, flag: false });
    const out = await answer(["premiums", "-", "--keep", "note,__proto__x,flag"], lines);
    expect(JSON.parse(out)).toMatchObject({ note: { deep: [1] }, __proto__x: 1, flag: false });
    const csv = newName();
    await answer(["premiums", "-", "-o", csv, "--keep", "note,__proto__x,flag"], lines);
    expect(rowsOf(readFileSync(csv, "utf8"))[0]).toMatchObject({
      note: '{"deep":[1]}',
      __proto__x: "1",
      flag: "false",
    });
  });

  test("readings and the anchor are those of quote", async () => {
    const out = rowsOf(
      await answer(["premiums", file(MEMBERS), "--reading", "taxScope=line", "--reading", "taxRounding=half-up"]),
    );
    const { id: _id, ...member } = PEOPLE.at(-1)!;
    const { payable } = quote(member, { readings: { taxScope: "line", taxRounding: "half-up" } });
    expect(out.at(-1)!["payable.total"]).toBe(payable.total);
    const bad = await command(["premiums", file(MEMBERS), "--reading", "taxScope=x", "--lang", "en"]);
    expect([bad.code, bad.out]).toEqual([2, ""]);
    expect(bad.err).toMatch(/^--reading taxScope: E_CHOICE /);
  });

  describe("rows that are refused", () => {
    const BAD = "bad,2020-03-15,x,1,2,Z,,maybe,,,,,,,,,,";
    const lines = MEMBERS.trimEnd().split("\n");
    const at = (...places: number[]) => {
      const all = [...lines];
      for (const place of [...places].sort((a, b) => b - a)) all.splice(place, 0, BAD);
      return `${all.join("\n")}\n`;
    };

    test.each([
      ["first", [1]],
      ["in the middle", [7]],
      ["last", [lines.length]],
      ["everywhere", [1, 2, 3, 7, lines.length]],
    ])("%s: the others are priced, exit 1", async (_, places) => {
      const rejects = newName();
      const out = newName();
      const {
        code,
        out: said,
        err,
      } = await command(["premiums", file(at(...places)), "-o", out, "--rejects", rejects]);
      expect([code, said]).toEqual([1, ""]);
      expect(err).toBe(places.length === 1 ? "1 ligne refusée.\n" : `${places.length} lignes refusées.\n`);
      expect(rowsOf(readFileSync(out, "utf8"))).toEqual(EXPECTED);
      const told = rowsOf(readFileSync(rejects, "utf8"));
      expect([...new Set(told.map(({ line }) => line))]).toHaveLength(places.length);
      expect(told.slice(0, 4).map(({ column, code }) => `${column} ${code}`)).toEqual(
        ["health E_CHOICE", "insurableSalary E_NUMBER_FORMAT", "life.basic E_TYPE", "workTime E_NUMBER_FORMAT"].map(
          (one) => (one === "workTime E_NUMBER_FORMAT" ? "workTime E_SHARE_RANGE" : one),
        ),
      );
      for (const { reason } of told) expect(reason).not.toBe("");
    });

    test("all of them", async () => {
      const { code, out, err } = await command(
        ["premiums", "-", "--lang", "en"],
        `${lines[0]!}\n${`${BAD}\n`.repeat(12)}`,
      );
      expect([code, rowsOf(out)]).toEqual([1, []]);
      expect(err.split("\n")).toHaveLength(12);
      expect(err).toMatch(/^line 2, health: E_CHOICE .*\nline 2, insurableSalary: /);
      expect(err).toMatch(/\n12 rows refused \(--rejects FILE writes them all\)\.\n$/);
    });

    test("a row with another number of cells, with its line after quoted line breaks; lines of nothing are no rows", async () => {
      const text = `${lines[0]!}\n\n"a\nb\n",${lines[1]!.slice(4)}\na,b\n\n${lines[2]!},,\n${lines[3]!}\n`;
      const { code, out, err } = await command(["premiums", "-", "--lang", "en"], text);
      expect([code, rowsOf(out).map(({ id }) => id)]).toEqual([1, ["a\nb\n", "M-2"]]);
      expect(err).toBe(
        "line 6: E_FIELD_COUNT The row has not as many cells as the header.\n" +
          "line 8: E_FIELD_COUNT The row has not as many cells as the header.\n" +
          "2 rows refused (--rejects FILE writes them all).\n",
      );
    });

    test("a line that is no JSON, one that is no object, a key that is not read", async () => {
      const good = JSON.stringify(PEOPLE[0]);
      const text = `${good}\n{"id":\n3\n${JSON.stringify({ ...PEOPLE[0], dog: 1 })}\n${good}`;
      const { code, out, err } = await command(["premiums", "-", "--lang", "en"], text);
      expect([code, out.trimEnd().split("\n")]).toHaveLength(2);
      expect(out.trimEnd().split("\n")).toHaveLength(2);
      expect(err.split("\n").map((line) => /^line \d+(?:, \w+)?: \w+/.exec(line)?.[0] ?? "")).toEqual([
        "line 2: E_NOT_JSON",
        "line 3: E_TYPE",
        "line 4, dog: E_UNKNOWN_KEY",
        "",
        "",
      ]);
    });

    test("the file of rejects is written without any too, with its header and the delimiter of the input", async () => {
      const rejects = newName();
      await answer(["premiums", file(csvOf(PEOPLE, COLUMNS, ";")), "--rejects", rejects]);
      expect(readFileSync(rejects, "utf8")).toBe("line;column;code;reason\n");
    });
  });

  describe("files that are not read", () => {
    const refusedWith = async (text: string | Uint8Array, code: number, words: RegExp, ending?: string) => {
      const out = newName();
      const before = readdirSync(folder).length;
      const path = file(text, ending);
      const result = await command(["premiums", path, "-o", out, "--lang", "en"]);
      expect([result.code, result.out]).toEqual([code, ""]);
      expect(result.err).toMatch(words);
      expect(readdirSync(folder)).toHaveLength(before + 1);
    };

    test("empty, without a header, with other columns", async () => {
      await refusedWith("", 2, /: the line of column names is missing\.\n/);
      await refusedWith("\uFEFF", 2, /: the line of column names is missing\.\n/);
      await refusedWith("id,on\n", 2, /column insurableSalary is missing\.\n.*column salaryScaleMaximum is missing/);
      await refusedWith(`dog,${MEMBERS}`, 2, /: unknown column: dog \(--keep would copy it\)\.\n/);
      await refusedWith(`id,${MEMBERS}`, 2, /: column id is there twice\.\n/);
    });

    test("a header alone has no rows; so has an empty file of NDJSON", async () => {
      expect(rowsOf(await answer(["premiums", file(`${COLUMNS.join(",")}\n`)]))).toEqual([]);
      expect(await answer(["premiums", file(COLUMNS.join(","))])).toMatch(/^id,premium\.health,[^\n]*\n$/);
      expect(await answer(["premiums", file("", ".ndjson")])).toBe("");
    });

    test("not in UTF-8: the line is told", async () => {
      const bytes = Buffer.from(MEMBERS.replace("M-4,", "é,"), "latin1");
      await refusedWith(bytes, 1, /: the text is not UTF-8 at line 6\.\n/);
      await refusedWith(Buffer.from(`\uFEFF${MEMBERS}`, "utf16le"), 1, /: the text is not UTF-8 at line 1\.\n/);
      await refusedWith(Buffer.concat([Buffer.from(MEMBERS), Buffer.from([0xc3])]), 1, /not UTF-8 at line 20\.\n/);
    });

    test("a quote that is not closed, or not in its place: the line of the record is told", async () => {
      const words = /: a quote is not closed, or not in its place, in what begins at line 6\.\n/;
      await refusedWith(MEMBERS.replace("M-4,", '"M-4,'), 1, words);
      await refusedWith(MEMBERS.replace("M-4,", 'M"-4,'), 1, words);
      await refusedWith(MEMBERS.replace("M-4,", '"M-4"x,'), 1, words);
      const long = MEMBERS.replace("M-4,", '"M-4,') + MEMBERS.slice(MEMBERS.indexOf("\n") + 1).repeat(1200);
      await refusedWith(long, 1, words);
    });

    test("a file that is not there, a folder; an output that cannot be", async () => {
      const absent = await command(["premiums", newName(), "--lang", "en"]);
      expect([absent.code, absent.err.includes("cannot be read (ENOENT)")]).toEqual([2, true]);
      const whole = await command(["premiums", folder, "--lang", "en"]);
      expect([whole.code, whole.err.includes("cannot be read (EISDIR)")]).toEqual([2, true]);
      const into = await command(["premiums", file(MEMBERS), "-o", folder, "--lang", "en"]);
      expect([into.code, into.err.includes("cannot be written (EISDIR)")]).toEqual([2, true]);
    });
  });

  test("no output is the input, or another output, by any name", async () => {
    const input = file(MEMBERS);
    const link = newName();
    symlinkSync(input, link);
    const hard = newName();
    linkSync(input, hard);
    for (const name of [
      input,
      link,
      hard,
      join(folder, ".", "..", folder.split("/").at(-1)!, input.split("/").at(-1)!),
    ]) {
      for (const option of ["-o", "--rejects", "--svg"]) {
        const { code, err } = await command(["premiums", input, option, name, "--lang", "en"]);
        expect([code, err.includes("this command reads or writes that file already")]).toEqual([2, true]);
      }
    }
    const both = newName();
    expect((await command(["premiums", input, "-o", both, "--svg", both])).code).toBe(2);
    expect((await command(["premiums", input, "--svg", "-", "--lang", "en"])).err).toContain("--svg needs a value");
    expect(readFileSync(input, "utf8")).toBe(MEMBERS);
    expect((await command(["premiums", input, "--keep", "id"])).err).toContain(
      "--keep : la colonne id est écrite déjà.",
    );
  });

  test("--summary: the sums of the rows, by scenario and by class; on standard error beside rows", async () => {
    const out = newName();
    const said = await answer(["premiums", file(MEMBERS), "-o", out, "--summary", "--lang", "en"]);
    const rows = rowsOf(readFileSync(out, "utf8"));
    const total = (column: string) => {
      const cents = rows.reduce((sum, row) => sum + BigInt(row[column]!.replace(".", "")), 0n).toString();
      return `$${cents.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${cents.slice(-2)}`;
    };
    const columns = [
      "premium.total",
      "premium.employer",
      "premium.employee",
      "tax.total",
      "payable.total",
      "annual.total",
    ];
    const sums = said.split("\n").filter((line) => line.startsWith("Total"));
    expect(sums.map((line) => line.split(/ {2,}/))).toEqual([
      ["Total", "18", ...columns.map(total)],
      ["Total", "18", ...columns.map(total)],
    ]);
    for (const name of ["N", "Exempt", "Not in the health plan"]) {
      expect(said.split("\n").filter((line) => line.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(said).toMatch(/\nN +2 /);
    const beside = await command(["premiums", file(MEMBERS), "--summary", "--lang", "en"]);
    expect([beside.code, beside.err]).toEqual([0, said]);
    expect(rowsOf(beside.out)).toEqual(EXPECTED);
  });

  test("--svg: well formed, the same every time, as many amounts as members", async () => {
    const drawn = newName(".svg");
    await answer(["premiums", file(MEMBERS), "-o", newName(), "--svg", drawn]);
    const svg = readFileSync(drawn, "utf8");
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).toMatch(/<desc id="desc">18 montants, /);
    const counts = [...svg.matchAll(/ : (\d+)<\/title>/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(18);
    const again = newName(".svg");
    await answer(["premiums", file(MEMBERS), "-o", newName(), "--svg", again]);
    expect(readFileSync(again, "utf8")).toBe(svg);
    const empty = newName(".svg");
    await answer(["premiums", file(`${COLUMNS.join(",")}\n`), "-o", newName(), "--svg", empty, "--lang", "en"]);
    expect(wellFormed(readFileSync(empty, "utf8"))).toBe(true);
  });
});

/** Whether every element that is opened is closed, in order, and no `&` or `<` stands alone. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/<\?xml[^>]*\?>|<(\/?)(\w+)(?:\s[\w:-]+="[^"<&]*")*\s*(\/?)>/g, (_, end, name, alone) => {
    if (name === undefined || alone === "/") return "";
    if (end === "/") return open.pop() === name ? "" : "<";
    open.push(name as string);
    return "";
  });
  return open.length === 0 && !rest.includes("<") && !/&(?!(?:amp|lt|gt|quot|#39);)/.test(rest);
}

const CERTIFICATES = `certificate,person,role,birthDate,from,until,health,dental
F-1,P-1,member,1980-01-02,,,,
F-1,P-2,child,2012-06-30,2012-06-30,,,
F-1,,,,2020-01-01,2020-06-30,G,individual
F-1,,,,2020-07-01,,N,family
F-2,P-1,member,1975-05-05,,,,
F-2,,,,2020-01-01,,C,
F-3,P-1,chief,1975-05-05,,,,
F-3,,,,2020-01-01,,C,
`;
const CLAIM_COLUMNS = [
  "certificate",
  "id",
  "person",
  "benefit",
  "incurred",
  "received",
  "amount",
  "prescription",
  "service",
  "drug.prescriptionOnly",
  "pairs",
  "note",
];
type Told = Claim & { certificate: string; note?: string };
const visit = (certificate: string, id: string, day: string, amount = "45.00"): Told => ({
  certificate,
  id,
  person: "P-1",
  benefit: "chiropractic-osteopathy",
  service: "treatment",
  incurred: day,
  received: day,
  amount,
  note: `note ${id}`,
});
const CLAIMS: Told[] = [
  visit("F-1", "C-2", "2020-03-05"),
  visit("F-1", "C-1", "2020-03-04"),
  {
    certificate: "F-1",
    id: "C-3",
    person: "P-2",
    benefit: "drugs",
    incurred: "2020-03-02",
    received: "2020-03-05",
    amount: "84.20",
    prescription: true,
    drug: { prescriptionOnly: true },
    note: "=1",
  },
  ...Array.from({ length: 14 }, (_, day) => visit("F-2", `T-${day}`, `2020-03-${String(day + 10)}`)),
  visit("F-1", "C-4", "2020-03-01", "60.00"),
  visit("F-1", "C-1", "2020-03-04"),
];
const CLAIM_FILE = csvOf(CLAIMS, CLAIM_COLUMNS);
const FULL: Record<string, Adjudication["certificate"]> = {
  "F-1": {
    id: "F-1",
    persons: [
      { id: "P-1", role: "member", birthDate: "1980-01-02" },
      { id: "P-2", role: "child", birthDate: "2012-06-30", from: "2012-06-30" },
    ],
    coverage: [
      { from: "2020-01-01", until: "2020-06-30", health: { scenario: "G" }, dental: "individual" },
      { from: "2020-07-01", until: null, health: { scenario: "N" }, dental: "family" },
    ],
  },
  "F-2": {
    id: "F-2",
    persons: [{ id: "P-1", role: "member", birthDate: "1975-05-05" }],
    coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
  },
};
const plainOf = ({ certificate: _certificate, note: _note, ...claim }: Told) => claim;
const first = adjudicate({ certificate: FULL["F-1"]!, claims: CLAIMS.slice(0, 3).map(plainOf) });
const second = adjudicate({ certificate: FULL["F-2"]!, claims: CLAIMS.slice(3, 17).map(plainOf) });
const third = adjudicate({ certificate: FULL["F-1"]!, claims: CLAIMS.slice(17).map(plainOf), usage: first.usage });
const DECIDED = [first, second, third].flatMap(({ certificate, decisions }) =>
  decisions.map(({ claim, reasons, submitted, eligible, paid, patient, status, outOfPocketCounted }) => ({
    certificate,
    id: claim,
    submitted,
    eligible,
    paid,
    patient,
    status,
    reasons: reasons.map(({ code }) => code).join(" "),
    outOfPocketCounted,
  })),
);

describe("claims", () => {
  const certificates = file(CERTIFICATES);
  const options = ["--certificates", certificates, "--keep", "note"];

  test("every claim is what adjudicate says; a certificate met again goes on", async () => {
    const out = rowsOf(await answer(["claims", file(CLAIM_FILE), ...options]));
    expect(out.map(({ note: _note, ...row }) => row)).toEqual(DECIDED);
    expect(out.map(({ note }) => note).slice(0, 3)).toEqual(["'=1", "note C-1", "note C-2"]);
    expect(out.at(-1)).toMatchObject({ id: "C-1", status: "refused", reasons: "R_ALREADY_DECIDED" });
  });

  test.each([1, 5, 200, 100_000])("pieces of %i bytes never change a byte", async (piece) => {
    const bad = CLAIM_FILE.replace("C-3,P-2,drugs", "C-3,P-9,drug")
      .replace("F-2,T-4", "F-9,T-4")
      .replace("T-6,P-1,", "");
    const rejects = [newName(), newName()] as const;
    const whole = await command(["claims", "-", ...options, "--rejects", rejects[0]], bad);
    const cut = await command(["claims", "-", ...options, "--rejects", rejects[1]], bad, piece);
    expect(cut).toEqual(whole);
    expect([whole.code, whole.err]).toEqual([1, "3 lignes refusées.\n"]);
    const [a, b] = rejects.map((name) => readFileSync(name, "utf8"));
    expect(b).toBe(a);
    expect(rowsOf(a!).map(({ line, column, code }) => [line, column, code].join(" "))).toEqual([
      "4 benefit E_CHOICE",
      "4 person E_PERSON_UNKNOWN",
      "9 certificate E_CERTIFICATE_UNKNOWN",
      "11  E_FIELD_COUNT",
    ]);
  });

  test("NDJSON: a claim a line, or a certificate and its claims", async () => {
    const flat = CLAIMS.map(({ note: _note, ...claim }) => JSON.stringify(claim)).join("\n");
    const told = [
      { certificate: FULL["F-1"], claims: CLAIMS.slice(0, 2).map(plainOf) },
      { certificate: FULL["F-1"], claims: CLAIMS.slice(2, 3).map(plainOf) },
      { certificate: FULL["F-2"], claims: CLAIMS.slice(3, 17).map(plainOf) },
      { certificate: FULL["F-1"], claims: CLAIMS.slice(17).map(plainOf) },
    ];
    const expected = DECIDED.map((row) => ({ ...row, reasons: row.reasons === "" ? [] : row.reasons.split(" ") }));
    const lines = file(
      Object.values(FULL)
        .map((one) => JSON.stringify(one))
        .join("\n"),
      ".ndjson",
    );
    const parsed = (text: string) =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown);
    expect(parsed(await answer(["claims", "-", "--certificates", lines], flat))).toEqual(expected);
    expect(parsed(await answer(["claims", "-", "--certificates", certificates], flat))).toEqual(expected);
    const whole = told.map((one) => JSON.stringify(one)).join("\n");
    expect(parsed(await answer(["claims", "-"], whole))).toEqual(expected);
    const bad = await command(
      ["claims", "-", "--lang", "en"],
      [
        JSON.stringify({ certificate: FULL["F-2"], claims: [plainOf(CLAIMS[3]!), { id: "x" }], dog: 1 }),
        JSON.stringify({
          certificate: FULL["F-2"],
          claims: [plainOf(CLAIMS[3]!), { ...plainOf(CLAIMS[4]!), amount: -1 }],
        }),
        JSON.stringify({ certificate: { ...FULL["F-2"], persons: [] }, claims: [] }),
        JSON.stringify({ certificate: FULL["F-2"] }),
        JSON.stringify({ certificate: FULL["F-2"], claims: 3 }),
      ].join("\n"),
    );
    expect(bad.code).toBe(1);
    expect(bad.err.split("\n").map((line) => /^line \d+(?:, [\w.[\]]+)?: \w+/.exec(line)?.[0] ?? "")).toEqual([
      "line 1, dog: E_UNKNOWN_KEY",
      "line 2, claims[1].amount: E_MONEY_RANGE",
      "line 3, certificate.persons: E_MEMBER_COUNT",
      "line 4, claims: E_MISSING",
      "line 5, claims: E_TYPE",
      "",
      "",
    ]);
    expect(parsed(bad.out)).toMatchObject([{ id: "T-0", paid: expect.any(String) }]);
  });

  test("--save-usage, then --usage: two files are what one is", async () => {
    const usage = newName(".ndjson");
    const rows = CLAIM_FILE.trimEnd().split("\n");
    const head = (from: number, until?: number) => [rows[0], ...rows.slice(from, until)].join("\n");
    const one = await answer(["claims", "-", ...options, "--save-usage", usage], head(1, 18));
    expect(readFileSync(usage, "utf8").trimEnd().split("\n")).toHaveLength(2);
    expect(JSON.parse(readFileSync(usage, "utf8").split("\n")[0]!)).toEqual(first.usage);
    const two = await answer(["claims", "-", ...options, "--usage", usage, "--save-usage", usage], head(18));
    expect(one + two.slice(two.indexOf("\n") + 1)).toBe(await answer(["claims", "-", ...options], CLAIM_FILE));
    expect(JSON.parse(readFileSync(usage, "utf8").split("\n")[0]!)).toEqual(third.usage);
    const bad = file(`${JSON.stringify(first.usage)}\n\n${JSON.stringify({ ...second.usage, version: 2 })}\n`);
    const refused = await command(["claims", "-", ...options, "--usage", bad, "--lang", "en"], CLAIM_FILE);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toMatch(/: line 3: (?:usage\.)?version E_USAGE_VERSION /);
    const torn = await command(["claims", "-", ...options, "--usage", file("{"), "--lang", "en"], CLAIM_FILE);
    expect([torn.code, torn.err.includes(": line 1: The line is no JSON object.")]).toEqual([1, true]);
  });

  test("certificates: what is wrong with one refuses its claims; a file that is cut refuses all", async () => {
    const { code, out, err } = await command(
      ["claims", "-", "--certificates", certificates, "--lang", "en"],
      csvOf([visit("F-3", "C-1", "2020-03-04"), visit("F-2", "C-1", "2020-03-04")], CLAIM_COLUMNS.slice(0, 9)),
    );
    expect([code, rowsOf(out)]).toHaveLength(2);
    expect(rowsOf(out)).toMatchObject([{ certificate: "F-2" }]);
    expect(err).toMatch(
      /^line 2, certificate\.persons: E_MEMBER_COUNT .*\nline 2, certificate\.persons\[0\]\.role: E_CHOICE /,
    );
    expect(err).toMatch(/\n1 row refused /);
    const cut = await command(
      ["claims", "-", "--certificates", file(`${CERTIFICATES}F-4,P`), "--lang", "en"],
      CLAIM_FILE,
    );
    expect([cut.code, cut.err.includes(": line 10: The row has not as many")]).toEqual([1, true]);
    const twice = file(`${JSON.stringify(FULL["F-1"])}\n${JSON.stringify(FULL["F-1"])}`, ".ndjson");
    const again = await command(["claims", "-", "--certificates", twice, "--lang", "en"], CLAIM_FILE);
    expect([again.code, again.err.includes(": line 2: ")]).toEqual([1, true]);
    const without = await command(["claims", file(CLAIM_FILE), "--lang", "en"]);
    expect([without.code, without.err.includes("--certificates is missing")]).toEqual([2, true]);
    expect((await command(["claims", "-", "--certificates", "-"])).err).toContain("ne se lit qu’une fois");
  });

  test("--summary by benefit and by decision, --svg of what is paid", async () => {
    const drawn = newName(".svg");
    const args = ["claims", file(CLAIM_FILE), ...options, "-o", newName(), "--summary", "--svg", drawn, "--lang", "en"];
    const said = await answer(args);
    const cents = (column: "submitted" | "eligible" | "paid" | "patient") => {
      const sum = DECIDED.reduce((all, row) => all + BigInt(row[column].replace(".", "")), 0n).toString();
      return `$${sum.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${sum.slice(-2)}`;
    };
    const total = ["Total", "19", cents("submitted"), cents("eligible"), cents("paid"), cents("patient")];
    const totals = said.split("\n").filter((line) => line.startsWith("Total"));
    expect(totals.map((line) => line.split(/ {2,}/))).toEqual([total, total]);
    expect(said).toMatch(/\nChiropractic and osteopathy +18 /);
    expect(wellFormed(readFileSync(drawn, "utf8"))).toBe(true);
  });

  test("amounts with a comma", async () => {
    const text = csvOf([{ ...visit("F-2", "C-1", "2020-03-04"), amount: "1 045,50" }], CLAIM_COLUMNS.slice(0, 9), ";");
    const [row] = rowsOf(await answer(["claims", "-", "--certificates", certificates, "--french-decimals"], text), ";");
    expect(row).toMatchObject({ submitted: "1045,50", status: "reduced" });
  });
});

describe("progress", () => {
  const draw = (terminal: boolean, size: number | undefined) => {
    let text = "";
    let now = 0;
    const progress = progressOf(
      size,
      { isTerminal: terminal, stderr: (part) => (text += part) },
      MESSAGES.en,
      () => now,
    );
    const pieces = progress.count(
      (async function* () {
        for (let piece = 0; piece < 10; piece++) yield Promise.resolve(new Uint8Array(100));
      })(),
    );
    return { progress, pieces, at: (time: number) => (now = time), text: () => text };
  };

  test("bar, rate and time left, five times a second, erased at the end", async () => {
    const { progress, pieces, at, text } = draw(true, 1000);
    let time = 0;
    for await (const _ of pieces) {
      at((time += 100));
      progress.rows(50);
    }
    progress.end();
    progress.end();
    const parts = text().split("\r\u001B[K");
    expect(parts).toEqual([
      "",
      `${"█".repeat(4)}${"░".repeat(20)} 20%  100 rows, 500/s  0 min 01 s left`,
      `${"█".repeat(9)}${"░".repeat(15)} 40%  200 rows, 500/s  0 min 01 s left`,
      `${"█".repeat(14)}${"░".repeat(10)} 60%  300 rows, 500/s  0 min 01 s left`,
      `${"█".repeat(19)}${"░".repeat(5)} 80%  400 rows, 500/s  0 min 01 s left`,
      `${"█".repeat(24)} 100%  500 rows, 500/s  0 min 00 s left`,
      "",
    ]);
  });

  test("without a size, a count; without a terminal, nothing", () => {
    const counted = draw(true, undefined);
    counted.at(1000);
    counted.progress.rows(2000);
    expect(counted.text()).toBe("\r\u001B[K2000 rows, 2000/s");
    const silent = draw(false, 1000);
    silent.at(1000);
    silent.progress.rows(2000);
    silent.progress.end();
    expect(silent.text()).toBe("");
  });
});

test.each(["SIGTERM", "SIGINT"] as const)("a run ended by %s leaves no file", async (signal) => {
  const place = mkdtempSync(join(folder, "killed-"));
  const names = ["-o", join(place, "out.csv"), "--rejects", join(place, "rejects.csv"), "--svg", join(place, "a.svg")];
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, "premiums", "-", ...names], { stdio: "pipe" });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once("exit", (_, by) => done(by)));
  child.stdin.write(MEMBERS);
  while (readdirSync(place).length < 3) await new Promise((next) => setTimeout(next, 20));
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(readdirSync(place)).toEqual([]);
});

test("a reader of standard output that leaves takes the other files along", async () => {
  const place = mkdtempSync(join(folder, "left-"));
  const people = file(csvOf(Array.from({ length: 3000 }, () => PEOPLE).flat()));
  const args = ["--import", "tsx", MAIN, "premiums", people, "--svg", join(place, "a.svg")];
  const child = spawn(process.execPath, args, { stdio: "pipe" });
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await ended).toBe(0);
  expect(readdirSync(place)).toEqual([]);
});
