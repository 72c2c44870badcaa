// Exhaustive runs against the oracle: `npm run sweep`. Each line says how many amounts were compared and how many
// differed; a difference is shown and ends the run with 1.
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { exactOf } from "../../src/exact-edition.js";
import type { PricedSetting } from "../../src/context.js";
import {
  basicLifePremium,
  editionOn,
  healthPremium,
  LTD_OPTIONS,
  ltdPremium,
  LINES,
  PREMIUM_COLUMNS,
  premiumColumns,
  premiumTax,
  READING_OPTIONS,
  readPopulation,
  SCENARIOS,
  SEXES,
  STATUSES,
  type Member,
  type Readings,
} from "../../src/index.js";
import { formatCents } from "../../src/money.js";
import { basicLifeLine } from "../../src/premium/basic-life.js";
import { linesOf } from "../../src/premium/lines.js";
import { ltdLine } from "../../src/premium/long-term-disability.js";
import { readMember, type ExactMember } from "../../src/premium/member.js";
import { settle } from "../../src/premium/settle.js";
import { taxCents } from "../../src/premium/tax.js";
import { DEFAULT_READINGS } from "../../src/readings.js";
import { addDays } from "../oracle/dates.js";
import { BASIC_LIFE_PERCENT, LTD_PERCENT, PERIODS_A_YEAR, TAX_PERCENT } from "../oracle/figures.js";
import { oracleQuote } from "../oracle/premium.js";
import { make, parseDecimal, type Rational } from "../oracle/rational.js";
import { careerOf } from "../properties/careers.js";
import { linePairs } from "../properties/compare-careers.js";
import { historyOf } from "../properties/histories.js";
import { ours, text, theirs } from "../properties/judge.js";
import {
  death,
  deaths,
  disabilities,
  disability,
  dismemberment,
  dismemberments,
  endAge61,
  text as whole,
  type Answers,
} from "../properties/payables.js";

const ON = "2020-03-15";
// A prime: the public functions are asked for one amount in so many, whatever its last digits.
const SAMPLE = 997;

const setting = (readings: Partial<Readings> = {}): PricedSetting => ({
  edition: exactOf(editionOn(ON))?.premiums as PricedSetting["edition"],
  readings: { ...DEFAULT_READINGS, ...readings },
  anchor: "2019-03-31",
  calendarGiven: false,
  steps: false,
});

let compared = 0;
let differed = 0;

function compare(what: string, ours: string | number, theirs: string | number): void {
  compared++;
  if (ours === theirs) return;
  if (differed++ < 20) process.stdout.write(`  DIFFERS ${what}: ours ${String(ours)}, oracle ${String(theirs)}\n`);
}

function section(title: string, run: (progress: (done: number, of: number) => void) => void): void {
  const before = compared;
  const started = process.hrtime.bigint();
  run((done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${title}: ${((100 * done) / of).toFixed(0)} %`);
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const count = (compared - before).toLocaleString("en");
  process.stdout.write(`${title}: ${count} compared, ${String(differed)} differ (${seconds.toFixed(1)} s)\n`);
}

/** amount × share, in BigInt: to the nearest cent, halves up, or up. */
function rounded(amount: bigint, share: Rational, up: boolean): number {
  const product = amount * share.num;
  return Number(up ? (product + share.den - 1n) / share.den : (2n * product + share.den) / (2n * share.den));
}

/** A printed percent of the annual salary, for one pay period. */
function perPeriod(percent: string): Rational {
  const { num, den } = parseDecimal(percent);
  return make(num, den * 100n * BigInt(PERIODS_A_YEAR));
}

const MOST_SALARY = 25_000_000;
for (const option of [...LTD_OPTIONS, "basic life"] as const) {
  section(`every salary to 250,000.00, ${option}`, (progress) => {
    const share = perPeriod(option === "basic life" ? BASIC_LIFE_PERCENT : LTD_PERCENT[option]);
    const here = setting();
    for (let salary = 0; salary <= MOST_SALARY; salary++) {
      const { total } = option === "basic life" ? basicLifeLine(salary, here) : ltdLine(option, salary, here);
      const expected = rounded(BigInt(salary), share, false);
      if (total !== expected) compare(`salary ${formatCents(salary)}`, total, expected);
      else compared++;
      if (salary % SAMPLE === 0) {
        const insurableSalary = formatCents(salary);
        const premium =
          option === "basic life"
            ? basicLifePremium({ on: ON, insurableSalary })
            : ltdPremium({ on: ON, option, insurableSalary });
        compare(`salary ${insurableSalary}`, premium.total, formatCents(expected));
      }
      if (salary % 1_000_003 === 0) progress(salary, MOST_SALARY);
    }
  });
}

/** What quote comes to of a member, as a row of columns. */
function rowOf(member: ExactMember, here: PricedSetting): number[] {
  const lines = linesOf(member, here);
  const { total, employer, taxTotal, taxEmployer } = settle(lines, here);
  const shares = (whole: number, part: number): number[] => [whole, part, whole - part];
  return [
    ...LINES.map((name) => lines.find(({ line }) => line === name)?.total ?? 0),
    ...shares(total, employer),
    ...shares(taxTotal, taxEmployer),
    ...shares(total + taxTotal, employer + taxEmployer),
  ];
}

/** A member of every kind in turn: the lengths of the turns have no common part, so that all meet. */
function memberAt(index: number, salary: number): Member {
  const of = <Value>(values: readonly Value[], turn: number): Value =>
    values[Math.floor(index / turn) % values.length]!;
  const years = [1956, 1961, 1966, 1971, 1976, 1981, 1986, 1991];
  const additional = of([undefined, 1, 2, 3, 4, 5] as const, 7);
  const spouse = of([undefined, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 11);
  return {
    on: ON,
    insurableSalary: formatCents(salary),
    salaryScaleMaximum: of(["39999.99", "40000.00"], 3),
    workTime: of(["1", "0.70", "0.6999", "0.25", "0.2501"], 13),
    birthDate: `${String(of(years, 17))}-06-15`,
    sex: of(SEXES, 19),
    smoker: of([true, false], 23),
    health: of([...SCENARIOS.map((scenario) => ({ scenario })), "exempt" as const], 1),
    dental: of([null, ...STATUSES], 29),
    life: {
      basic: of([true, false], 31),
      dependants: of([true, false], 37),
      additional,
      spouse:
        spouse === undefined
          ? undefined
          : { amount: String(spouse * 10_000), sex: of(SEXES, 41), smoker: of([true, false], 43) },
    },
    ltd: of([null, ...LTD_OPTIONS], 47),
    paidBy: of(["shared", "shared", "member", "waived"] as const, 53),
  };
}

const COLUMN_READINGS: readonly Partial<Readings>[] = [
  {},
  { taxScope: "line", taxRounding: "half-up", memberLifeRate: "per-1000" },
  { taxOnEmployerShare: "employee", contributionAtQuarterTime: "none", halfContributionRounding: "down" },
];
const CHUNK = 100_000;
section("every salary to 250,000.00 with every kind of member, in columns and one by one", (progress) => {
  for (let from = 0; from <= MOST_SALARY; from += CHUNK) {
    const readings = COLUMN_READINGS[(from / CHUNK) % COLUMN_READINGS.length]!;
    const here = setting(readings);
    const members = Array.from({ length: Math.min(CHUNK, MOST_SALARY + 1 - from) }, (_, place) =>
      memberAt(from + place, from + place),
    );
    const { columns, rejects } = readPopulation(members);
    compare("refused", rejects.length, 0);
    const { values } = premiumColumns(columns, { readings });
    members.forEach((member, row) => {
      const expected = rowOf(readMember(member, []) as ExactMember, here);
      for (const [column, cents] of expected.entries()) {
        if (values[row * 16 + column] === cents) compared++;
        else compare(`${PREMIUM_COLUMNS[column]!} of ${JSON.stringify(member)}`, values[row * 16 + column]!, cents);
      }
    });
    progress(from, MOST_SALARY);
  }
});

section("15 scenarios × 2 classes × work time to 0.01 % × readings of the half", (progress) => {
  for (const [index, scenario] of SCENARIOS.entries()) {
    for (const salaryScaleMaximum of ["39999.99", "40000.00"]) {
      for (let share = 0; share <= 10_000; share++) {
        const workTime = share === 10_000 ? "1" : `0.${String(share).padStart(4, "0")}`;
        // Full time knows no reading: each of them is asked below it only.
        const roundings = share < 7000 ? READING_OPTIONS.halfContributionRounding : (["half-up"] as const);
        const quarters = share <= 2500 ? READING_OPTIONS.contributionAtQuarterTime : (["half"] as const);
        for (const halfContributionRounding of roundings) {
          for (const contributionAtQuarterTime of quarters) {
            const context = { readings: { halfContributionRounding, contributionAtQuarterTime } };
            const input = { on: ON, health: { scenario }, salaryScaleMaximum, workTime };
            const ours = healthPremium(input, context);
            const [theirs] = oracleQuote({ ...input, insurableSalary: "0" }, context).lines;
            const text = ({ total, employer, employee }: typeof ours | NonNullable<typeof theirs>) =>
              `${total} ${employer} ${employee}`;
            compare(`${scenario} ${salaryScaleMaximum} ${workTime}`, text(ours), theirs ? text(theirs) : "nothing");
          }
        }
      }
    }
    progress(index + 1, SCENARIOS.length);
  }
});

for (const taxRounding of READING_OPTIONS.taxRounding) {
  section(`tax on every amount to 25,000.00, ${taxRounding}`, (progress) => {
    const most = 2_500_000;
    const here = setting({ taxRounding });
    const share = make(parseDecimal(TAX_PERCENT).num, 100n);
    for (let amount = 0; amount <= most; amount++) {
      const expected = rounded(BigInt(amount), share, taxRounding === "up");
      const tax = taxCents(amount, amount, here, undefined);
      compare(`tax on ${formatCents(amount)}`, tax.employee, expected);
      compare(`tax on ${formatCents(amount)}`, tax.employer, expected);
      if (amount % SAMPLE === 0) {
        const text = formatCents(amount);
        const whole = premiumTax({ on: ON, employer: "0", employee: text }, { readings: { taxRounding } });
        const decimal = new Decimal(text).times("0.09").toDecimalPlaces(2, taxRounding === "up" ? 0 : 4);
        compare(`tax on ${text}`, whole.total, decimal.toFixed(2));
      }
      if (amount % 100_003 === 0) progress(amount, most);
    }
  });
}

const HISTORIES = 200_000;
const FIRST_SEED = 1;
section(`${HISTORIES.toLocaleString("en")} histories of claims, decision by decision`, (progress) => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
    const history = historyOf(seed);
    const [here, there] = [ours(history), theirs(history)];
    for (let at = 0; at < Math.max(here.length, there.length); at++) {
      const [mine, other] = [here[at], there[at]];
      compare(`decision ${String(at)} of historyOf(${String(seed)})`, mine ? text(mine) : "", other ? text(other) : "");
    }
    if (seed % 100 === 0) progress(seed, HISTORIES);
  }
});

const CAREERS = 20_000;
section(`${CAREERS.toLocaleString("en")} careers, line by line`, (progress) => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CAREERS; seed++) {
    for (const { place, mine, other } of linePairs(careerOf(seed))) {
      compare(`${place} of careerOf(${String(seed)})`, mine, other);
    }
    if (seed % 100 === 0) progress(seed, CAREERS);
  }
});

const PAYABLES = 200_000;
function payables<Input>(title: string, inputs: fc.Arbitrary<Input>, answer: (input: Input) => Answers): void {
  section(`${PAYABLES.toLocaleString("en")} ${title}, whole`, (progress) => {
    let done = 0;
    const judged = fc.property(inputs, (input) => {
      const { ours, theirs } = answer(input);
      compare(JSON.stringify(input), whole(ours), whole(theirs));
      if (++done % 1000 === 0) progress(done, PAYABLES);
    });
    fc.assert(judged, { seed: FIRST_SEED, numRuns: PAYABLES });
  });
}
payables("deaths", death, (input) => deaths(input));
payables("accidents", dismemberment, (input) => dismemberments(input));
payables("disabilities", fc.tuple(disability, endAge61), ([input, option]) => disabilities(input, option));

const LAST_DISABLED = "2035-12-31";
section("every day of 2018 to 2035 as the first of a disability", (progress) => {
  for (let day = "2018-01-01", done = 0; day <= LAST_DISABLED; day = addDays(day, 1), done++) {
    for (const option of LTD_OPTIONS) {
      for (const rregopConfirmed of [undefined, true]) {
        const pension = { from: "2027-02-28", amount: "900.10" };
        const member = { option, birthDate: "1968-02-29", netBenefit: "1234.57", rregopConfirmed, pension };
        const { ours, theirs } = disabilities({ ...member, disabledFrom: day }, "F-and-O");
        compare(`disability of ${day}, ${option}, ${String(rregopConfirmed)}`, whole(ours), whole(theirs));
      }
    }
    if (done % 100 === 0) progress(done, 6574);
  }
});

process.stdout.write(`${compared.toLocaleString("en")} compared, ${String(differed)} differ\n`);
process.exitCode = differed === 0 ? 0 : 1;
