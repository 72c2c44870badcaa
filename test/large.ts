// Whole files end to end through the built command: `npm run large`. A million members, then a million claims; the sums of
// what is written are those of the oracle, and memory does not grow with the members. `npm run large -- 100000` for fewer.
import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { adjudicate, type Certificate, type Claim } from "./oracle/adjudicate.js";
import { DENTAL, SCENARIOS } from "./oracle/figures.js";
import { oracleQuote, type OracleMember } from "./oracle/premium.js";

const COMMAND = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ROWS = Number(process.argv[2] ?? 1_000_000);
/** How many members, and how many certificates, are different. */
const KINDS = 1000;
const CLAIMS_EACH = 10;
/** Twice as many rows may take so much more memory, in kilobytes. */
const ROOM = 40_000;
/** What a claim may keep, in kilobytes: its id, and its line of the ledger. */
const KEPT = 2;

const folder = mkdtempSync(join(tmpdir(), "large-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});

interface Spent {
  seconds: number;
  processor: number;
  kilobytes: number;
}

/** What ends a measured process tells of it. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})',
)}`;

/** Runs Node to its end; it must end well. */
async function measured(args: string[]): Promise<Spent> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", TELL, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`exit ${String(code)}: ${told}`);
  const [kilobytes, processor] = JSON.parse(told.slice(told.lastIndexOf("["))) as [number, number];
  return { seconds: (performance.now() - start) / 1000, processor: processor / 1_000_000, kilobytes };
}

/** Writes rows to a file, as fast as it takes them. */
async function write(name: string, header: readonly string[], rows: Iterable<readonly string[]>): Promise<string> {
  const path = join(folder, name);
  const file = createWriteStream(path);
  let text = `${header.join(",")}\n`;
  for (const row of rows) {
    text += `${row.join(",")}\n`;
    if (text.length < 1_000_000) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "close");
  return path;
}

const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));

/** The sums of some columns of a file, cut at its commas by nothing of ours. */
async function sumsOf(path: string, columns: readonly string[]): Promise<{ rows: number; sums: bigint[] }> {
  const sums = columns.map(() => 0n);
  let places: number[] | undefined;
  let rows = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const cells = line.split(",");
    if (places === undefined) {
      places = columns.map((column) => cells.indexOf(column));
      continue;
    }
    rows++;
    places.forEach((place, index) => (sums[index] = sums[index]! + cents(cells[place]!)));
  }
  return { rows, sums };
}

const problems: string[] = [];
function expectEqual(what: string, ours: unknown, theirs: unknown): void {
  const [a, b] = [ours, theirs].map(String);
  if (a !== b) problems.push(`${what}: ${a!}, expected ${b!}`);
}

const MEMBERS: readonly OracleMember[] = Array.from({ length: KINDS }, (_, kind) => ({
  on: `2020-${String((kind % 12) + 1).padStart(2, "0")}-15`,
  insurableSalary: `${String(24_000 + ((kind * 7919) % 90_000))}.${String(kind % 100).padStart(2, "0")}`,
  salaryScaleMaximum: `${String(39_000 + ((kind * 13) % 2000))}.00`,
  workTime: `0.${String((kind % 99) + 1).padStart(2, "0")}`,
  birthDate: `${String(1957 + (kind % 40))}-06-${String((kind % 28) + 1).padStart(2, "0")}`,
  sex: kind % 2 === 0 ? "female" : "male",
  smoker: kind % 3 === 0,
  health: { scenario: SCENARIOS[kind % SCENARIOS.length]!.scenario },
  dental: (Object.keys(DENTAL) as (keyof typeof DENTAL)[])[kind % 3]!,
  life: {
    basic: true,
    dependants: kind % 5 === 0,
    additional: ((kind % 5) + 1) as 1 | 2 | 3 | 4 | 5,
    spouse: {
      amount: `${String(((kind % 10) + 1) * 10_000)}.00`,
      sex: kind % 2 === 0 ? "male" : "female",
      smoker: kind % 7 === 0,
    },
  },
  ltd: (["F", "O", "O+"] as const)[kind % 3]!,
}));
const MEMBER_COLUMNS = [
  "on",
  "insurableSalary",
  "salaryScaleMaximum",
  "workTime",
  "birthDate",
  "sex",
  "smoker",
  "health.scenario",
  "dental",
  "life.basic",
  "life.dependants",
  "life.additional",
  "life.spouse.amount",
  "life.spouse.sex",
  "life.spouse.smoker",
  "ltd",
];

function cell(value: unknown, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
  return found === undefined ? "" : JSON.stringify(found).replaceAll('"', "");
}

function* memberRows(count: number): Generator<string[]> {
  const rows = MEMBERS.map((member) => MEMBER_COLUMNS.map((path) => cell(member, path)));
  for (let row = 0; row < count; row++) yield [`M-${String(row)}`, ...rows[row % KINDS]!];
}

async function members(): Promise<void> {
  const header = ["id", ...MEMBER_COLUMNS.map((path) => path.replace(".scenario", ""))];
  const path = await write("members.csv", header, memberRows(ROWS));
  const half = await write("half.csv", header, memberRows(ROWS / 2));
  const output = join(folder, "premiums.csv");
  const spent = await measured([COMMAND, "premiums", path, "-o", output]);
  const before = await measured([COMMAND, "premiums", half, "-o", join(folder, "half-out.csv")]);
  const columns = [
    "premium.total",
    "premium.employer",
    "tax.total",
    "payable.total",
    "payable.employee",
    "annual.total",
  ];
  const { rows, sums } = await sumsOf(output, columns);
  const quotes = MEMBERS.map((member) => oracleQuote(member));
  const expected = columns.map(() => 0n);
  for (let row = 0; row < ROWS; row++) {
    const { total, employer, tax, payable, annual } = quotes[row % KINDS]!;
    [total, employer, tax.total, payable.total, payable.employee, annual.payable.total].forEach(
      (amount, index) => (expected[index] = expected[index]! + cents(amount)),
    );
  }
  expectEqual("members", rows, ROWS);
  columns.forEach((column, index) => expectEqual(column, sums[index], expected[index]));
  if (spent.kilobytes > before.kilobytes + ROOM) {
    problems.push(`memory grows: ${String(before.kilobytes)} kB for half, ${String(spent.kilobytes)} kB for all`);
  }
  // What reading and writing as many cells costs with the same packages, without anything in between.
  const bare = `import { createReadStream, createWriteStream } from "node:fs"; import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse"; import { stringify } from "csv-stringify";
await pipeline(createReadStream(${JSON.stringify(path)}), parse(), stringify(), createWriteStream(${JSON.stringify(join(folder, "bare.csv"))}));`;
  const base = await measured(["--input-type=module", "--eval", bare]);
  tell("members", ROWS, statSync(path).size, spent);
  console.log(
    `  ${String(Math.round(before.kilobytes / 1000))} MB for half of them; read and written without any calculation: ` +
      `${base.processor.toFixed(1)} s of processor, ${(spent.processor / base.processor).toFixed(2)} times that for the premiums`,
  );
}

const CERTIFICATES: readonly Certificate[] = Array.from({ length: KINDS }, (_, kind) => ({
  id: "",
  persons: [
    { id: "P-1", role: "member", birthDate: "1975-05-05" },
    { id: "P-2", role: "child", birthDate: "2012-06-30" },
  ],
  coverage: [
    {
      from: "2020-01-01",
      until: null,
      health: { scenario: SCENARIOS[kind % SCENARIOS.length]!.scenario },
      dental: kind % 2 === 0 ? "family" : "individual",
    },
  ],
}));

function claimOf(kind: number, place: number): Claim {
  const day = `2020-${String(place + 1).padStart(2, "0")}-${String((kind % 28) + 1).padStart(2, "0")}`;
  const base = {
    id: `C-${String(place)}`,
    person: place % 3 === 0 ? "P-2" : "P-1",
    incurred: day,
    received: day,
    amount: `${String(20 + ((kind * 31 + place * 57) % 900))}.${String((kind + place) % 100).padStart(2, "0")}`,
  };
  switch ((kind + place) % 5) {
    case 0:
      return { ...base, benefit: "drugs", prescription: true, drug: { prescriptionOnly: true } };
    case 1:
      return { ...base, benefit: "chiropractic-osteopathy", service: "treatment" };
    case 2:
      return { ...base, benefit: "vision", item: "exam" };
    case 3:
      return { ...base, benefit: "dental-basic", act: "other" };
    default:
      return { ...base, benefit: "acupuncture" };
  }
}
const CLAIM_COLUMNS = ["id", "person", "benefit", "incurred", "received", "amount", "prescription"];
const FACTS = ["drug.prescriptionOnly", "service", "item", "act"];

async function claims(): Promise<void> {
  const count = ROWS / CLAIMS_EACH;
  const each = CERTIFICATES.map((_, kind) => Array.from({ length: CLAIMS_EACH }, (__, place) => claimOf(kind, place)));
  const cells = each.map((some) => some.map((claim) => [...CLAIM_COLUMNS, ...FACTS].map((path) => cell(claim, path))));
  const path = await write(
    "claims.csv",
    ["certificate", ...CLAIM_COLUMNS, ...FACTS],
    (function* () {
      // Half of each certificate’s, and the other half when all the others had theirs.
      for (const [from, until] of [
        [0, CLAIMS_EACH / 2],
        [CLAIMS_EACH / 2, CLAIMS_EACH],
      ] as const) {
        for (let row = 0; row < count; row++) {
          for (const one of cells[row % KINDS]!.slice(from, until)) yield [`F-${String(row)}`, ...one];
        }
      }
    })(),
  );
  const certificates = await write(
    "certificates.csv",
    ["certificate", "person", "role", "birthDate", "from", "until", "health", "dental"],
    (function* () {
      for (let row = 0; row < count; row++) {
        const id = `F-${String(row)}`;
        const { persons, coverage } = CERTIFICATES[row % KINDS]!;
        for (const { id: person, role, birthDate } of persons) yield [id, person, role, birthDate, "", "", "", ""];
        for (const { from, health, dental } of coverage) {
          yield [id, "", "", "", from, "", cell(health, "scenario"), String(dental)];
        }
      }
    })(),
  );
  const output = join(folder, "decisions.csv");
  const spent = await measured([COMMAND, "claims", path, "--certificates", certificates, "-o", output]);
  const columns = ["submitted", "eligible", "paid", "patient", "outOfPocketCounted"] as const;
  const { rows, sums } = await sumsOf(output, columns);
  const expected = columns.map(() => 0n);
  CERTIFICATES.forEach((certificate, kind) => {
    // How many certificates of the file are of this kind.
    const times = BigInt(Math.floor(count / KINDS) + (kind < count % KINDS ? 1 : 0));
    for (const decision of adjudicate(certificate, each[kind]!).decisions) {
      columns.forEach((column, index) => (expected[index] = expected[index]! + cents(decision[column]) * times));
    }
  });
  expectEqual("claims", rows, ROWS);
  columns.forEach((column, index) => expectEqual(column, sums[index], expected[index]));
  if (spent.kilobytes > 200_000 + ROWS * KEPT)
    problems.push(`${String(spent.kilobytes)} kB for ${String(ROWS)} claims`);
  tell("claims", ROWS, statSync(path).size, spent);
}

function tell(what: string, rows: number, bytes: number, { seconds, processor, kilobytes }: Spent): void {
  console.log(
    `${String(rows)} ${what} (${String(Math.round(bytes / 1_000_000))} MB): ${seconds.toFixed(1)} s, ` +
      `${processor.toFixed(1)} s of processor, ${String(Math.round(kilobytes / 1000))} MB of memory`,
  );
}

await members();
await claims();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
