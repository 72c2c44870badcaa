// premiums.csv: what each of more than five thousand members pays in one pay, computed by the oracle.
// Each section below is a list made by hand of what a clause can do, on both sides of every edge that it prints.

import {
  DENTAL,
  LIFE_PER_1000,
  LIFE_PERCENT_OF_SALARY,
  LTD_PERCENT,
  SCENARIOS,
  type LifeRateRow,
  type LtdOption,
  type ScenarioFigures,
  type StatusName,
} from "../oracle/figures.js";
import {
  oracleQuote,
  type OracleContext,
  type OracleMember,
  type OracleQuote,
  type OracleSex,
} from "../oracle/premium.js";
import { readingsCell, table, type Cell, type PackFile } from "./write.js";

const MEMBER_COLUMNS = [
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
const LINES = ["health", "dental", "life-basic", "life-dependants", "life-additional", "life-spouse", "ltd"] as const;
const SPLITS = ["total", "employer", "employee"] as const;
const OUT_COLUMNS = [
  ...LINES.map((line) => `premium.${line}`),
  ...SPLITS.map((part) => `premium.${part}`),
  ...SPLITS.map((part) => `tax.${part}`),
  ...SPLITS.map((part) => `payable.${part}`),
  "annual.periods",
  ...SPLITS.map((part) => `annual.${part}`),
];
const COLUMNS = ["id", "article", "covers", "readings", "anchor", ...MEMBER_COLUMNS, ...OUT_COLUMNS];

type Row = Record<string, Cell>;
type Readings = NonNullable<OracleContext["readings"]>;
interface Extra {
  readonly readings?: Readings;
  readonly anchor?: string;
}

const rows: Row[] = [];

/** No line at all, full time, on a day like another: what every member below starts from. */
const NOBODY: OracleMember = {
  on: "2020-03-15",
  insurableSalary: "45000",
  salaryScaleMaximum: "50000",
  workTime: "1",
  health: null,
};

function healthCell(health: OracleMember["health"]): Cell {
  if (health === null || health === "exempt") {
    return health ?? undefined;
  }
  if (!("scenario" in health)) {
    throw new Error("the members of the pack name the letter of their scenario");
  }
  return health.scenario;
}

function memberCells(member: OracleMember): Row {
  const { life, dental, ltd } = member;
  return {
    on: member.on,
    insurableSalary: member.insurableSalary,
    salaryScaleMaximum: member.salaryScaleMaximum,
    workTime: member.workTime,
    health: healthCell(member.health),
    dental: dental ?? undefined,
    "life.basic": life?.basic,
    "life.dependants": life?.dependants,
    "life.additional": life?.additional,
    "life.spouse.amount": life?.spouse?.amount,
    "life.spouse.sex": life?.spouse?.sex,
    "life.spouse.smoker": life?.spouse?.smoker,
    ltd: ltd ?? undefined,
    birthDate: member.birthDate,
    sex: member.sex,
    smoker: member.smoker,
    paidBy: member.paidBy,
  };
}

/** A line that is not held costs 0.00. */
function outCells(quote: OracleQuote): Row {
  const cells: Row = {};
  for (const line of LINES) {
    cells[`premium.${line}`] = quote.lines.find((held) => held.line === line)?.total ?? "0.00";
  }
  for (const part of SPLITS) {
    cells[`premium.${part}`] = quote[part];
    cells[`tax.${part}`] = quote.tax[part];
    cells[`payable.${part}`] = quote.payable[part];
    cells[`annual.${part}`] = quote.annual.payable[part];
  }
  cells["annual.periods"] = quote.annual.periods;
  return cells;
}

function add(id: string, articles: string, covers: string, member: Partial<OracleMember>, extra: Extra = {}): void {
  const whole: OracleMember = { ...NOBODY, ...member };
  const context: OracleContext = {
    ...(extra.readings === undefined ? {} : { readings: extra.readings }),
    ...(extra.anchor === undefined ? {} : { payCalendar: { anchor: extra.anchor } }),
  };
  rows.push({
    id,
    article: articles,
    covers,
    readings: readingsCell(extra.readings),
    anchor: extra.anchor,
    ...memberCells(whole),
    ...outCells(oracleQuote(whole, context)),
  });
}

/** Cents as an amount: 123456 is 1234.56. */
function amount(cents: bigint): string {
  return `${String(cents / 100n)}.${String(cents % 100n).padStart(2, "0")}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The salaries, in cents, whose premium falls on half a cent: salary × rate / divisor is a whole number and a half.
 * Odd multiples of one step, or none when the rate is even where it should be odd. Three of them: near 30,000, 60,000 and 90,000.
 */
function halfCentSalaries(rate: bigint, divisor: bigint): bigint[] {
  // salary × rate × 2 must be an odd multiple of the divisor.
  const common = greatestCommonDivisor(rate * 2n, divisor);
  const step = divisor / common;
  if (((rate * 2n) / common) % 2n === 0n) {
    return [];
  }
  return [3_000_000n, 6_000_000n, 9_000_000n].map((near) => {
    const times = near / step;
    return step * (times % 2n === 1n ? times : times + 1n);
  });
}

/** One cent less, the half cent itself, one cent more. */
const AROUND = [
  [-1n, "one cent below half a cent"],
  [0n, "on half a cent: up"],
  [1n, "one cent above half a cent"],
] as const;

/** A printed decimal as an integer: "1.102" is 1102 with three decimals. */
function scaled(printed: string): bigint {
  return BigInt(printed.replace(".", ""));
}

const LOW = "39999.99";
const HIGH = "40000.00";
const CLASSES = [
  { name: "low", scale: LOW, words: "scale top one cent below 40,000", share: "PRM-02", printed: "PRM-05" },
  { name: "high", scale: HIGH, words: "scale top exactly 40,000", share: "PRM-03", printed: "PRM-06" },
] as const;
const STATUS_ARTICLE = (scenario: ScenarioFigures): string => (scenario.status === "individual" ? "PRM-08" : "PRM-07");
const words = (scenario: ScenarioFigures): string => {
  const levels = [scenario.level, scenario.dependantsLevel]
    .filter((level) => level !== null)
    .map((at) => "I".repeat(at));
  return `${scenario.scenario} ${scenario.status} ${levels.join("/")}`;
};

// ---------------------------------------------------------------- health and the employer's share

function printedScenarios(): void {
  for (const scenario of SCENARIOS) {
    for (const { name, scale, words: where, share, printed } of CLASSES) {
      const examples = scenario.scenario === "N" || scenario.scenario === "M" ? " STA-08" : "";
      add(
        `printed-${scenario.scenario}-${name}`,
        `${printed} PRM-01 ${share} PRM-11 STA-06 STA-07${examples}`,
        `${words(scenario)}, full time, ${where}: the printed shares`,
        { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale },
      );
    }
  }
  // STA-01, STA-03 to STA-05: three statuses, three levels, one level for all dependants, never above the member's.
  for (const scenario of SCENARIOS) {
    const rule = scenario.status === "individual" ? "STA-03 STA-01" : "STA-04 STA-05 STA-01";
    add(
      `levels-${scenario.scenario}`,
      `${rule} PRM-16 PRM-01`,
      `${words(scenario)}: total premium, additive by level`,
      {
        health: { scenario: scenario.scenario },
        paidBy: "member",
      },
    );
  }
}

const WORK_TIMES = [
  ["0", "no time worked"],
  ["0.000000000001", "the least time that can be written"],
  ["0.249999999999", "just below a quarter"],
  ["0.25", "exactly 25%"],
  ["0.250000000001", "just above a quarter"],
  ["0.5", "half time"],
  ["0.6999", "69.99%"],
  ["0.699999999999", "just below 70%"],
  ["0.7", "exactly 70%: the whole contribution"],
  ["0.7001", "70.01%"],
  ["0.99", "99%"],
  ["1", "full time"],
] as const;

function workTimes(): void {
  for (const scenario of SCENARIOS) {
    for (const { name, scale, share } of CLASSES) {
      for (const [workTime, where] of WORK_TIMES) {
        const reduced = !["0.7", "0.7001", "0.99", "1"].includes(workTime);
        add(
          `time-${scenario.scenario}-${name}-${workTime}`,
          `PRM-09 ${share} PRM-11 ${STATUS_ARTICLE(scenario)}`,
          `${words(scenario)}, ${name} class, ${where}${reduced ? ": half the contribution" : ""}`,
          { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, workTime },
        );
      }
    }
  }
}

function halves(): void {
  const roundings = ["half-up", "down", "half-even"] as const;
  for (const scenario of SCENARIOS) {
    for (const { name, scale } of CLASSES) {
      for (const halfContributionRounding of roundings) {
        const half = scenario.status === "individual" ? ["2.64", "1.195"] : ["6.62", "2.985"];
        add(
          `half-${scenario.scenario}-${name}-${halfContributionRounding}`,
          "PRM-09 PRM-11",
          `${words(scenario)}: half is ${half[name === "low" ? 0 : 1] ?? ""}, ${halfContributionRounding}`,
          { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, workTime: "0.6999" },
          { readings: { halfContributionRounding } },
        );
      }
      for (const workTime of ["0", "0.25", "0.250000000001"]) {
        for (const contributionAtQuarterTime of ["half", "none"] as const) {
          add(
            `quarter-${scenario.scenario}-${name}-${workTime}-${contributionAtQuarterTime}`,
            "PRM-09 PRM-11",
            `${words(scenario)}: ${workTime} of full time, at 25% or less ${contributionAtQuarterTime}`,
            { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, workTime },
            { readings: { contributionAtQuarterTime } },
          );
        }
      }
    }
  }
}

function classes(): void {
  const scales = ["0", "0.01", "39999.98", "39999.99", "40000", "40000.01", "999999999.99"];
  const salaries = ["38000", "39999.99", "40000", "45000"];
  for (const scenario of ["A", "H", "O"] as const) {
    for (const scale of scales) {
      for (const salary of salaries) {
        add(
          `class-${scenario}-${scale}-${salary}`,
          "PRM-04 PRM-03 PRM-02",
          `the top of the scale ${scale} decides, not the salary ${salary}`,
          { health: { scenario }, salaryScaleMaximum: scale, insurableSalary: salary },
        );
      }
    }
  }
}

function payers(): void {
  for (const scenario of SCENARIOS) {
    for (const { name, scale } of CLASSES) {
      for (const workTime of ["0.25", "0.5", "0.7", "1"]) {
        add(
          `member-pays-${scenario.scenario}-${name}-${workTime}`,
          "PRM-14 TAX-04 DEF-04",
          `${words(scenario)}: the member pays both parts, at ${workTime} of full time`,
          { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, workTime, paidBy: "member" },
        );
        add(
          `waived-${scenario.scenario}-${name}-${workTime}`,
          "TAX-07",
          `${words(scenario)}: premiums waived, nothing to pay and no tax`,
          { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, workTime, paidBy: "waived" },
        );
      }
      add(
        `shared-${scenario.scenario}-${name}`,
        "PRM-11 DEF-01",
        `${words(scenario)}: paidBy "shared" is what is taken when nothing is said; so is contributing to a deferred leave`,
        { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, paidBy: "shared" },
      );
    }
  }
  for (const paidBy of ["shared", "member", "waived"] as const) {
    for (const { name, scale } of CLASSES) {
      for (const workTime of ["0.25", "0.6999", "0.7", "1"]) {
        add(
          `exempt-${paidBy}-${name}-${workTime}`,
          "PRM-13",
          `exempt: no health premium for anybody, paid by ${paidBy}`,
          {
            health: "exempt",
            salaryScaleMaximum: scale,
            workTime,
            paidBy,
          },
        );
      }
    }
  }
}

// ---------------------------------------------------------------- dental

const STATUSES = ["individual", "single-parent", "family"] as const satisfies readonly StatusName[];

function dental(): void {
  for (const status of STATUSES) {
    for (const scenario of SCENARIOS) {
      const articles = scenario.status === status ? "DEN-07 DEN-03 STA-01 DEN-01" : "STA-09 DEN-07 STA-11 DEN-03";
      add(
        `dental-${status}-${scenario.scenario}`,
        `${articles} PRM-12`,
        `dental ${status} at ${DENTAL[status]} beside health ${words(scenario)}: no employer share`,
        { health: { scenario: scenario.scenario }, dental: status },
      );
      add(
        `dental-${status}-${scenario.scenario}-half`,
        `PRM-12 PRM-09 DEN-07`,
        `dental ${status} does not follow the work time; health ${scenario.scenario} at 69.99%`,
        { health: { scenario: scenario.scenario }, dental: status, workTime: "0.6999", salaryScaleMaximum: LOW },
      );
    }
    for (const paidBy of ["shared", "member", "waived"] as const) {
      add(
        `dental-exempt-${status}-${paidBy}`,
        "DEN-02 STA-11 PRM-13",
        `dental ${status}, exempt from health, paid by ${paidBy}`,
        {
          health: "exempt",
          dental: status,
          paidBy,
        },
      );
    }
  }
  for (const scenario of SCENARIOS) {
    add(`no-dental-${scenario.scenario}`, "DEN-02 DEN-06", "dental is optional: declined in writing, no premium", {
      health: { scenario: scenario.scenario },
      dental: null,
    });
  }
}

// ---------------------------------------------------------------- life

function basicLife(): void {
  const salaries = [
    ["0", "nothing"],
    ["0.01", "the least salary"],
    ["43.32", "just under half a cent"],
    ["43.34", "just over half a cent"],
    ["52000", "a round example: 6.00"],
    ["35000", "a round example: 4.04"],
    ["40000", "40,000 is no edge here"],
    ["999999999.99", "the greatest salary"],
  ] as const;
  for (const [insurableSalary, where] of salaries) {
    add(`basic-${insurableSalary}`, "LIF-09 LIF-02 LIF-03", `0.300% of ${insurableSalary} over 26 pays: ${where}`, {
      insurableSalary,
      life: { basic: true },
    });
  }
  // 0.3% of a salary over 26 falls on half a cent at the odd multiples of 130.
  for (let odd = 1n; odd < 800n; odd += 14n) {
    for (const [cents, where] of AROUND) {
      const insurableSalary = amount(13000n * odd + cents);
      add(
        `basic-half-${String(odd)}x130${cents < 0n ? "-" : cents > 0n ? "+" : ""}`,
        "LIF-09",
        `${String(odd)} times 130, ${where}`,
        {
          insurableSalary,
          life: { basic: true },
        },
      );
    }
  }
  for (const workTime of ["0", "0.25", "0.6999", "1"]) {
    for (const { name, scale } of CLASSES) {
      add(`basic-time-${workTime}-${name}`, "PRM-12 LIF-09", "basic life follows neither the work time nor the scale", {
        workTime,
        salaryScaleMaximum: scale,
        insurableSalary: "47513.87",
        life: { basic: true },
      });
    }
  }
  for (const scenario of SCENARIOS) {
    add(`dependants-${scenario.scenario}`, "LIF-10 LIF-05 LIF-06", "0.55 flat, whatever the status", {
      health: { scenario: scenario.scenario },
      life: { dependants: true },
    });
    add(`granted-${scenario.scenario}`, "LIF-08 LIF-09 LIF-10", "the two covers granted unless declined", {
      health: { scenario: scenario.scenario },
      life: { basic: true, dependants: true },
    });
    add(`no-life-${scenario.scenario}`, "LIF-01", "life is optional: none held", {
      health: { scenario: scenario.scenario },
      life: null,
    });
  }
}

const SMOKERS = [
  [true, "smoker"],
  [false, "non-smoker"],
  [undefined, "undeclared"],
] as const;
const SEXES = ["male", "female"] as const satisfies readonly OracleSex[];
const MULTIPLES = [1, 2, 3, 4, 5] as const;

function bandName(row: LifeRateRow): string {
  return row.fromAge === 0 ? "under 30" : `${String(row.fromAge)}-${String(row.toAge)}`;
}

/** Born in the middle of the year: of this age on 1 January 2020. */
function bornAt(age: number): string {
  return `${String(2019 - age)}-06-15`;
}

/** Every printed cell, at every multiple, under both tables that fit the member. */
function additionalLife(): void {
  for (const row of LIFE_PERCENT_OF_SALARY) {
    for (const sex of SEXES) {
      for (const [smoker, name] of SMOKERS) {
        for (const multiple of MULTIPLES) {
          for (const memberLifeRate of ["percent-of-salary", "per-1000"] as const) {
            const main = memberLifeRate === "per-1000" ? "LIF-11 LIF-13" : "LIF-12";
            add(
              `additional-${bandName(row).replace(" ", "-")}-${sex}-${name}-${String(multiple)}-${memberLifeRate}`,
              `${main} LIF-04${smoker === undefined ? " LIF-16" : ""}`,
              `${String(multiple)} times the salary, ${sex} ${name}, ${bandName(row)}, ${memberLifeRate}`,
              {
                insurableSalary: "80000",
                birthDate: bornAt(row.toAge),
                sex,
                smoker,
                life: { additional: multiple },
              },
              { readings: { memberLifeRate } },
            );
          }
        }
      }
    }
  }
}

type Cell4 = readonly [sex: OracleSex, smoker: boolean, of: (row: LifeRateRow) => string];
const CELLS: readonly Cell4[] = [
  ["male", true, (row) => row.maleSmoker],
  ["male", false, (row) => row.maleNonSmoker],
  ["female", true, (row) => row.femaleSmoker],
  ["female", false, (row) => row.femaleNonSmoker],
];

/** The salaries at which a printed rate gives half a cent, one cent below and one above. */
function additionalLifeHalfCents(): void {
  const tables = [
    // cents × thousandths of a percent / (100,000 × 26)
    ["percent-of-salary", LIFE_PERCENT_OF_SALARY, 2_600_000n, "LIF-12"],
    // cents × thousandths of a dollar / (1,000 × 1,000)
    ["per-1000", LIFE_PER_1000, 1_000_000n, "LIF-11"],
  ] as const;
  for (const [memberLifeRate, bands, divisor, article] of tables) {
    for (const band of bands) {
      for (const [sex, smoker, rateOf] of CELLS) {
        for (const multiple of [1, 5] as const) {
          const salary = halfCentSalaries(scaled(rateOf(band)) * BigInt(multiple), divisor)[multiple === 1 ? 0 : 2];
          if (salary === undefined) {
            continue;
          }
          for (const [cents, where] of AROUND) {
            add(
              `rounding-${memberLifeRate}-${bandName(band).replace(" ", "-")}-${sex}-${smoker ? "s" : "n"}-${String(multiple)}${cents < 0n ? "-" : cents > 0n ? "+" : ""}`,
              `${article} LIF-04`,
              `${rateOf(band)} times ${String(multiple)}, the multiple before the rounding, ${where}`,
              {
                insurableSalary: amount(salary + cents),
                birthDate: bornAt(band.toAge),
                sex,
                smoker,
                life: { additional: multiple },
              },
              { readings: { memberLifeRate } },
            );
          }
        }
      }
    }
  }
}

/** LIF-15: the age attained on 1 January, a birthday on that day included, for the whole year. */
function ratingAges(): void {
  for (const { fromAge } of LIFE_PERCENT_OF_SALARY) {
    if (fromAge === 0) {
      continue;
    }
    const births = [
      [`${String(2020 - fromAge)}-01-01`, `turns ${String(fromAge)} on 1 January: the next band at once`],
      [`${String(2020 - fromAge)}-01-02`, `turns ${String(fromAge)} on 2 January: the lower band all year`],
      [`${String(2020 - fromAge)}-12-31`, `turns ${String(fromAge)} on 31 December: the lower band all year`],
      [`${String(2019 - fromAge)}-12-31`, `turned ${String(fromAge)} on 31 December: the next band`],
    ] as const;
    for (const [birthDate, where] of births) {
      for (const on of ["2020-01-01", "2020-01-02", "2020-12-31"]) {
        for (const [sex, smoker] of CELLS) {
          add(
            `age-${String(fromAge)}-${birthDate}-${on.slice(5)}-${sex}-${smoker ? "s" : "n"}`,
            `LIF-15${fromAge === 30 ? " LIF-18" : ""}`,
            where,
            { on, birthDate, sex, smoker, insurableSalary: "80000", life: { additional: 5 } },
          );
        }
      }
    }
  }
  const others = [
    ["1955-01-02", "64 on 1 January: the last rate printed, all of the year in which 65 is reached", "LIF-17"],
    ["1955-12-31", "64 on 1 January, 65 on 31 December", "LIF-17"],
    ["1960-02-29", "born on 29 February: 59 all year", "LIF-15"],
    ["1956-02-29", "born on 29 February: 63 all year", "LIF-15"],
    ["2000-02-29", "born on 29 February 2000: 19", "LIF-15"],
    ["2002-07-01", "no lowest age in the first band", "LIF-17"],
    ["1990-01-01", "30 on 1 January: dearer for women only", "LIF-18"],
    ["1990-01-02", "29 on 1 January: the first band", "LIF-18"],
  ] as const;
  for (const [birthDate, where, article] of others) {
    for (const [sex, smoker] of CELLS) {
      for (const on of ["2020-01-01", "2020-02-28", "2020-02-29", "2020-03-01", "2020-12-31"]) {
        add(`born-${birthDate}-${on.slice(5)}-${sex}-${smoker ? "s" : "n"}`, `${article} LIF-15`, where, {
          on,
          birthDate,
          sex,
          smoker,
          insurableSalary: "52000",
          life: { additional: 3 },
        });
      }
    }
  }
}

/** LIF-07 and LIF-14: ten amounts; the member's age, the spouse's sex and habits. */
function spouseLife(): void {
  for (const row of LIFE_PER_1000) {
    for (const sex of SEXES) {
      for (const [smoker, name] of SMOKERS) {
        for (let tens = 1; tens <= 10; tens += 1) {
          const amountOfSpouse = String(tens * 10000);
          // The member is of the other sex and of the other habits, and neither counts.
          add(
            `spouse-${bandName(row).replace(" ", "-")}-${sex}-${name}-${amountOfSpouse}`,
            `LIF-14 LIF-11 LIF-07${smoker === undefined ? " LIF-16" : ""}`,
            `${amountOfSpouse} on a ${sex} spouse, ${name}, member ${bandName(row)}, not at the spouse's own age`,
            {
              birthDate: bornAt(row.toAge),
              sex: sex === "male" ? "female" : "male",
              smoker: smoker === false,
              life: { spouse: { amount: amountOfSpouse, sex, smoker } },
            },
          );
        }
      }
    }
  }
  for (const memberLifeRate of ["percent-of-salary", "per-1000"] as const) {
    add(
      `spouse-table-${memberLifeRate}`,
      "LIF-14 LIF-11 LIF-13",
      "the reading of the member's table leaves the spouse's line alone",
      {
        insurableSalary: "80000",
        birthDate: "1970-01-01",
        sex: "female",
        smoker: false,
        life: { additional: 5, spouse: { amount: "50000", sex: "male", smoker: true } },
      },
      { readings: { memberLifeRate } },
    );
  }
}

// ---------------------------------------------------------------- long-term disability

const LTD_OPTIONS = ["F", "O", "O+"] as const satisfies readonly LtdOption[];

function disability(): void {
  for (const option of LTD_OPTIONS) {
    for (const salary of ["25000", "30000", "35000", "40000", "50000", "60000"]) {
      add(
        `ltd-example-${option}-${salary}`,
        "LTD-06 LTD-05 LTD-07",
        `the printed example of option ${option} at ${salary}`,
        {
          insurableSalary: salary,
          ltd: option,
        },
      );
    }
    for (const salary of ["0", "0.01", "1", "47500", "47513.87", "123456.78", "999999999.99"]) {
      add(
        `ltd-salary-${option}-${salary}`,
        "LTD-05",
        `option ${option} at ${salary}: no least and no greatest salary`,
        {
          insurableSalary: salary,
          ltd: option,
        },
      );
    }
    // cents × thousandths of a percent / (100,000 × 26)
    const near = halfCentSalaries(scaled(LTD_PERCENT[option]), 2_600_000n);
    for (const [place, half] of near.entries()) {
      for (const [cents, where] of AROUND) {
        add(
          `ltd-half-${option}-${String(place)}${cents < 0n ? "-" : cents > 0n ? "+" : ""}`,
          "LTD-05",
          `option ${option}: ${LTD_PERCENT[option]}% over 26 pays, ${where}`,
          { insurableSalary: amount(half + cents), ltd: option },
        );
      }
    }
    for (const paidBy of ["shared", "member", "waived"] as const) {
      for (const workTime of ["0.25", "0.6999", "1"]) {
        add(`ltd-payer-${option}-${paidBy}-${workTime}`, "LTD-07 PRM-12", "no employer share of long-term disability", {
          insurableSalary: "47513.87",
          salaryScaleMaximum: LOW,
          workTime,
          ltd: option,
          paidBy,
        });
      }
    }
  }
}

// ---------------------------------------------------------------- salaries that are not what is earned

function insurableSalaries(): void {
  const everything = (salary: string, extra: Partial<OracleMember> = {}): Partial<OracleMember> => ({
    insurableSalary: salary,
    health: { scenario: "H" },
    dental: "single-parent",
    life: { basic: true, dependants: true, additional: 2 },
    ltd: "O",
    birthDate: "1975-08-09",
    sex: "female",
    smoker: false,
    ...extra,
  });
  for (const salary of ["36000", "41600", "52000.01", "60000"]) {
    add(
      `deferred-contribution-${salary}`,
      "DEF-02 DEF-01 DEF-03 LIF-20 LTD-09",
      `contributing to a deferred leave: life and disability on the salary agreed, ${salary}`,
      everything(salary),
    );
    add(
      `deferred-leave-${salary}`,
      "DEF-06 DEF-04 DEF-05 PRM-14",
      `on a deferred leave, plans maintained: the same salary agreed, ${salary}, both parts paid by the member`,
      everything(salary, { paidBy: "member" }),
    );
    add(
      `deferred-suspended-${salary}`,
      "DEF-04",
      "on a deferred leave, nothing maintained: Santé I alone, the status kept, both parts paid by the member",
      { insurableSalary: salary, health: { scenario: "D" }, paidBy: "member" },
    );
    add(`received-${salary}`, "LTD-09 LIF-20", `the premium on the salary received, ${salary}`, everything(salary));
    add(
      `dismissal-${salary}`,
      "LTD-08 PRM-14",
      "contested dismissal: the other plans without long-term disability, both parts paid by the member",
      everything(salary, { ltd: null, paidBy: "member" }),
    );
  }
  for (const [option, mandatory] of [
    [null, "not mandatory"],
    ["O", "mandatory by vote"],
    ["O+", "mandatory by vote"],
  ] as const) {
    for (const salary of ["25000", "35000", "38999.87", "61234.56"]) {
      add(
        `enrolled-${option ?? "none"}-${salary}`,
        "LTD-10 LTD-01 DEN-05 LIF-08",
        `enrolled without a form: Santé I, dental, basic life, 0.55, long-term disability ${mandatory}`,
        {
          insurableSalary: salary,
          salaryScaleMaximum: LOW,
          health: { scenario: "A" },
          dental: "individual",
          life: { basic: true, dependants: true },
          ltd: option,
        },
      );
    }
  }
  for (const salary of ["25000", "47513.87"]) {
    for (const option of [null, ...LTD_OPTIONS]) {
      add(
        `optional-ltd-${option ?? "none"}-${salary}`,
        "LTD-01",
        `option ${option ?? "none"}: F is free, O and O+ by vote`,
        {
          insurableSalary: salary,
          health: { scenario: "B" },
          ltd: option,
        },
      );
    }
  }
}

// ---------------------------------------------------------------- tax

function tax(): void {
  // Basic life gives a base of any number of cents: 1.00 is 8,666.67 a year.
  for (let cents = 1n; cents <= 120n; cents += 1n) {
    const insurableSalary = amount((cents * 26_000n) / 3n);
    const exact = cents * 9n;
    for (const taxRounding of ["up", "half-up"] as const) {
      add(
        `tax-${String(cents)}-${taxRounding}`,
        "TAX-03 TAX-01",
        `9% of ${amount(cents)} is ${String(exact / 10000n)}.${String(exact % 10000n).padStart(4, "0")}, ${taxRounding}`,
        { insurableSalary, life: { basic: true } },
        { readings: { taxRounding } },
      );
    }
  }
  const options = {
    taxRounding: ["up", "half-up"],
    taxScope: ["payer-total", "line"],
    taxOnEmployerShare: ["employer", "employee"],
  } as const;
  const households: [string, Partial<OracleMember>][] = [
    ["alone", {}],
    [
      "all",
      {
        dental: "individual",
        life: { basic: true, dependants: true, additional: 2, spouse: { amount: "30000", sex: "male", smoker: false } },
        ltd: "O+",
        birthDate: "1968-11-30",
        sex: "female",
        smoker: true,
        insurableSalary: "47513.87",
      },
    ],
  ];
  for (const scenario of SCENARIOS) {
    for (const { name, scale } of CLASSES) {
      for (const [held, member] of households) {
        for (const taxRounding of options.taxRounding) {
          for (const taxScope of options.taxScope) {
            for (const taxOnEmployerShare of options.taxOnEmployerShare) {
              add(
                `taxed-${scenario.scenario}-${name}-${held}-${taxRounding}-${taxScope}-${taxOnEmployerShare}`,
                `${taxOnEmployerShare === "employee" ? "TAX-04" : "TAX-03"} TAX-01 TAX-02`,
                `tax ${taxRounding} on ${taxScope}, that of the employer's share on the ${taxOnEmployerShare}`,
                { health: { scenario: scenario.scenario }, salaryScaleMaximum: scale, ...member },
                { readings: { taxRounding, taxScope, taxOnEmployerShare } },
              );
            }
          }
        }
      }
    }
  }
  for (const taxOnEmployerShare of options.taxOnEmployerShare) {
    for (const paidBy of ["shared", "member", "waived"] as const) {
      for (const workTime of ["0.25", "0.5", "1"]) {
        add(
          `tax-payer-${taxOnEmployerShare}-${paidBy}-${workTime}`,
          `TAX-04${paidBy === "waived" ? " TAX-07" : ""}`,
          `paid by ${paidBy}: the employer's tax on the ${taxOnEmployerShare}`,
          { health: { scenario: "K" }, dental: "family", workTime, paidBy },
          { readings: { taxOnEmployerShare } },
        );
      }
    }
  }
}

// ---------------------------------------------------------------- the year

const FULL: Partial<OracleMember> = {
  health: { scenario: "L" },
  dental: "single-parent",
  life: { basic: true, dependants: true, additional: 3, spouse: { amount: "70000", sex: "female" } },
  ltd: "F",
  birthDate: "1980-01-02",
  sex: "male",
  smoker: false,
  insurableSalary: "58765.43",
};

function years(): void {
  const anchors = [
    ...Array.from({ length: 14 }, (_, day) => `2019-12-${String(day + 19).padStart(2, "0")}`).filter(
      (on) => on <= "2019-12-31",
    ),
    "2020-01-01",
    "2020-01-02",
    "2020-01-03",
    "2019-03-31",
    "2000-02-29",
    "2020-02-29",
    "2020-12-30",
    "2020-12-31",
    "2021-01-01",
    "2030-06-15",
  ];
  for (const anchor of anchors) {
    for (const annualPeriods of ["26", "calendar"] as const) {
      for (const [name, member] of [
        ["A", { health: { scenario: "A" } }],
        ["full", FULL],
      ] as const) {
        add(
          `year-${name}-${anchor}-${annualPeriods}`,
          "PRM-15",
          `a period begins on ${anchor}: the year has ${annualPeriods === "26" ? "26 pays by definition" : "as many pays as begin in it"}`,
          member,
          { readings: { annualPeriods }, anchor },
        );
      }
    }
  }
  for (const annualPeriods of ["26", "calendar"] as const) {
    for (const scenario of SCENARIOS) {
      add(
        `year-${scenario.scenario}-${annualPeriods}`,
        "PRM-15",
        `${words(scenario)}: the year under the default calendar`,
        { health: { scenario: scenario.scenario } },
        { readings: { annualPeriods } },
      );
    }
  }
  const days = [
    ["2020-01-01", "the first day of the printed rates"],
    ["2020-01-04", "in the period that began in 2019: the rates of the day"],
    ["2020-01-05", "the first period of the default calendar in 2020"],
    ["2020-02-29", "the leap day"],
    ["2020-03-31", "the day before the new waiver clause"],
    ["2020-04-01", "the day of the new waiver clause"],
    ["2020-06-30", "the middle of the year"],
    ["2020-12-20", "the last period of the default calendar in 2020"],
    ["2020-12-31", "the last day of the printed rates"],
  ] as const;
  for (const [on, where] of days) {
    add(`day-full-${on}`, "GEN-01 TAX-06", where, { ...FULL, on });
    for (const scenario of SCENARIOS) {
      add(`day-${scenario.scenario}-${on}`, "GEN-01 TAX-06 PRM-01", where, {
        on,
        health: { scenario: scenario.scenario },
      });
    }
  }
}

// ---------------------------------------------------------------- every set of lines

function sets(): void {
  const pick = (bits: number, place: number): boolean => Math.floor(bits / 2 ** place) % 2 === 1;
  for (let bits = 0; bits < 128; bits += 1) {
    const scenario = SCENARIOS[bits % SCENARIOS.length]?.scenario ?? "A";
    const held = LINES.filter((_, place) => pick(bits, place)).join(" + ");
    const dental = pick(bits, 1) ? (STATUSES[bits % 3] ?? null) : null;
    const members: [string, Partial<OracleMember>][] = [
      ["shared", { paidBy: "shared" }],
      ["member", { paidBy: "member", workTime: "0.5" }],
      ["waived", { paidBy: "waived" }],
      ["quarter", { workTime: "0.25", salaryScaleMaximum: LOW }],
    ];
    for (const [name, member] of members) {
      const whole: Partial<OracleMember> = {
        ...member,
        health: pick(bits, 0) ? { scenario } : dental === null ? null : "exempt",
        dental,
        life: {
          basic: pick(bits, 2),
          dependants: pick(bits, 3),
          ...(pick(bits, 4) ? { additional: MULTIPLES[bits % 5] } : {}),
          ...(pick(bits, 5)
            ? { spouse: { amount: String(10000 * ((bits % 10) + 1)), sex: "male", smoker: false } }
            : {}),
        },
        ltd: pick(bits, 6) ? (LTD_OPTIONS[bits % 3] ?? null) : null,
        insurableSalary: "47513.87",
        ...(pick(bits, 4) || pick(bits, 5) ? { birthDate: "1962-10-31", sex: "female" as const } : {}),
      };
      const main = name === "waived" ? "TAX-07" : name === "member" ? "PRM-14" : "PRM-12";
      add(
        `set-${String(bits)}-${name}`,
        `${main} TAX-01 PRM-11`,
        `${held === "" ? "no line" : held}, ${name}: the sum is that of the lines`,
        whole,
      );
    }
  }
}

// ---------------------------------------------------------------- the whole

/** Every salary from one cent to the next is the same clause; these are spread over what is really earned. */
function salaries(): void {
  for (let place = 0n; place < 120n; place += 1n) {
    const salary = amount(2_512_345n + place * 77_737n);
    const option = LTD_OPTIONS[Number(place % 3n)] ?? "F";
    const row = LIFE_PERCENT_OF_SALARY[Number(place % 8n)];
    const [sex, smoker] = CELLS[Number((place / 8n) % 4n)] ?? CELLS[0]!;
    add(`salary-${salary}`, "LIF-09 LIF-12 LTD-05 LIF-13", `three percentages of ${salary}, each rounded by itself`, {
      insurableSalary: salary,
      life: { basic: true, additional: MULTIPLES[Number(place % 5n)] },
      ltd: option,
      birthDate: bornAt(row?.fromAge === 0 ? 25 : (row?.fromAge ?? 25)),
      sex,
      smoker,
    });
  }
}

/** The vectors of the catalogue of rules that are about a premium, worked by hand: `covers` says what must come out. */
function vectors(): void {
  add("vector-01", "PRM-09 PRM-11 TAX-03", "employer 6.62, employee 63.87, employee's tax 5.75", {
    health: { scenario: "G" },
    salaryScaleMaximum: LOW,
    workTime: "0.65",
  });
  add("vector-02-below", "PRM-09", "69.99%: employer 1.195, 1.20; employee 54.26", {
    health: { scenario: "B" },
    salaryScaleMaximum: HIGH,
    workTime: "0.6999",
  });
  add("vector-02-on", "PRM-09", "70.00%: 2.39 and 53.07", {
    health: { scenario: "B" },
    salaryScaleMaximum: HIGH,
    workTime: "0.7000",
  });
  add("vector-03-ltd", "LTD-05", "16.26", { insurableSalary: "47500", ltd: "O" });
  add("vector-03-life", "LIF-09", "6.00", { insurableSalary: "52000", life: { basic: true } });
  for (const [birthDate, covers] of [
    ["1980-01-02", "39 all year: 0.052%, 3.12"],
    ["1980-01-01", "40 at once: 0.104%, 6.24"],
  ] as const) {
    add(`vector-04-${birthDate}`, "LIF-15 LIF-12", covers, {
      insurableSalary: "52000",
      birthDate,
      sex: "female",
      smoker: false,
      life: { additional: 3 },
    });
  }
  add("vector-05", "LIF-14 LIF-11", "member 50, the spouse's 62 years do not count: 0.154, 7.70", {
    birthDate: "1969-06-30",
    life: { spouse: { amount: "50000", sex: "male", smoker: true } },
  });
  add("vector-16", "LTD-10 LIF-08 DEN-05 TAX-03", "46.30 + 16.07 + 4.04 + 0.55 + 11.98 = 78.94; tax 7.11; 86.05", {
    insurableSalary: "35000",
    salaryScaleMaximum: "39000",
    health: { scenario: "A" },
    dental: "individual",
    life: { basic: true, dependants: true },
    ltd: "O",
  });
}

/** Every reading of premiums at once, and none, on the same members. */
function allReadings(): void {
  const flipped: Readings = {
    halfContributionRounding: "down",
    contributionAtQuarterTime: "none",
    taxRounding: "half-up",
    taxScope: "line",
    taxOnEmployerShare: "employee",
    annualPeriods: "calendar",
    memberLifeRate: "per-1000",
  };
  for (const { scenario } of SCENARIOS) {
    for (const workTime of ["0.25", "0.5", "1"]) {
      for (const [name, readings] of [
        ["none", undefined],
        ["all", flipped],
      ] as const) {
        add(
          `readings-${name}-${scenario}-${workTime}`,
          "PRM-09 TAX-03 TAX-04 PRM-15 LIF-13",
          `${name} of the readings of premiums turned, at ${workTime} of full time`,
          { ...FULL, health: { scenario }, workTime },
          { anchor: "2020-01-02", ...(readings === undefined ? {} : { readings }) },
        );
      }
    }
  }
}

export function files(): PackFile[] {
  rows.length = 0;
  printedScenarios();
  workTimes();
  halves();
  classes();
  payers();
  dental();
  basicLife();
  additionalLife();
  additionalLifeHalfCents();
  ratingAges();
  spouseLife();
  disability();
  insurableSalaries();
  tax();
  years();
  sets();
  salaries();
  vectors();
  allReadings();
  return [{ name: "premiums.csv", text: table(COLUMNS, rows) }];
}
