// figures.csv: the figures that the brochure prints, one a row, by the names that `regime-fsss tables --csv` gives them.
// And three small files of functions that name things: scenarios.csv, rating-ages.csv, pay-periods.csv.

import {
  DENTAL_EXAM_MONTHS,
  LABORATORY_PERCENT,
  LINES,
  lineOf,
  OUT_OF_POCKET_MAXIMUM,
  VISION,
  type BenefitCode,
  type OracleLine,
} from "../oracle/benefits.js";
import {
  BASIC_LIFE_PERCENT,
  CONTRIBUTION_REDUCTION_PERCENT,
  DENTAL,
  DEPENDANTS_LIFE,
  FULL_CONTRIBUTION_FROM_PERCENT,
  LIFE_PER_1000,
  LIFE_PERCENT_OF_SALARY,
  LTD_PERCENT,
  PERIODS_A_YEAR,
  SALARY_SCALE_LIMIT,
  SCENARIOS,
  TAX_PERCENT,
  type LifeRateRow,
  type StatusName,
} from "../oracle/figures.js";
import { oraclePayPeriods, oracleRatingAge } from "../oracle/premium.js";
import { ARTICLE_OF } from "./claim-stories.js";
import { generic, table, type Cell, type GenericRow, type PackFile } from "./write.js";

const COLUMNS = ["id", "article", "table", "key", "value", "unit", "section", "page", "covers"];

interface Figure {
  readonly articles: string;
  readonly key: string;
  /** As written: a share for a percentage, two places for dollars. Empty is "Non couvert". */
  readonly value: string;
  readonly unit: string;
  readonly page: number;
  readonly covers: string;
}

/** The printed percentage as a share: "1.102" is 0.01102, "80" is 0.80. */
function share(percent: string): string {
  const [whole = "", decimals = ""] = percent.split(".");
  const digits = whole.padStart(3, "0") + decimals;
  const point = digits.length - decimals.length - 2;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

function dollars(amount: string): string {
  const [whole = "", decimals = ""] = amount.split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
}

// ---------------------------------------------------------------- what the plans pay

/** The first of the three pages of benefits ends with wheelchairs, the second with transport. */
function pageOf(code: BenefitCode): number {
  const at = (which: BenefitCode): number => LINES.findIndex((line) => line.code === which);
  if (at(code) <= at("wheelchair-postoperative-bra")) {
    return 8;
  }
  return at(code) <= at("transport-lodging") ? 9 : 10;
}

/** What is printed of a line beside its percentages and its maxima. */
const MARKS: readonly (readonly [mark: string, has: (line: OracleLine) => boolean, covers: string])[] = [
  ["prescription", ({ prescription }) => prescription, "the asterisk: a medical prescription"],
  ["outOfPocket", ({ counted }) => counted, "counted in the out-of-pocket maximum"],
  ["fullBeyondOutOfPocket", ({ code }) => code === "drugs", "100% of what exceeds the out-of-pocket maximum"],
  ["priorAuthorization", ({ code }) => code === "medical-cannabis", "subject to prior authorization"],
  ["rentalOrPurchase", ({ code }) => code === "hospital-bed", "rental, or purchase when cheaper"],
];

function healthBenefits(line: OracleLine): Figure[] {
  const { code, rates, maxima } = line;
  const page = pageOf(code);
  const article = ARTICLE_OF[code];
  const figure = (key: string, value: string, unit: string, covers: string, articles = article): Figure => ({
    articles,
    key: `${code}/${key}`,
    value,
    unit,
    page,
    covers,
  });
  const maximum = (per: string, amount: string | undefined, extra = "", articles = article): Figure[] =>
    amount === undefined
      ? []
      : [
          figure(
            `maximum/${per}${extra}`,
            dollars(amount),
            `dollars-per-${per}`,
            `at most ${amount} reimbursed`,
            articles,
          ),
        ];
  // The reservation of the brochure is for every figure of its tables; it is told beside the first.
  const reserved = code === "drugs" ? " GEN-02 GEN-03" : "";
  const told = reserved === "" ? "" : "; like every figure, subject to the policy, which prevails";
  return [
    ...rates.map((rate, at) =>
      figure(
        `rate/${String(at + 1)}`,
        rate === null ? "" : share(rate),
        "share-of-eligible-expense",
        rate === null ? `not covered at Santé ${"I".repeat(at + 1)}` : `${rate}% at Santé ${"I".repeat(at + 1)}${told}`,
        rate === null ? `${article} REI-G3` : `${article} REI-G10${reserved}`,
      ),
    ),
    ...maximum("trip", maxima.trip),
    ...maximum("treatment", maxima.treatment, code === "sclerosing-injection" ? "/substance" : ""),
    ...maximum("x-ray", maxima.xRay),
    ...maximum("day", maxima.day),
    ...maximum("calendar-year", maxima.calendarYear),
    ...(maxima.pairsACalendarYear === undefined
      ? []
      : [
          figure(
            "maximum/calendar-year",
            String(maxima.pairsACalendarYear),
            "pairs-per-calendar-year",
            "a number of pairs",
          ),
        ]),
    ...(maxima.months === undefined ? [] : maximum(`${String(maxima.months.months)}-months`, maxima.months.dollars)),
    ...maximum("lifetime", maxima.lifetime),
    ...(code === "vision"
      ? (["13-and-over", "under-13"] as const).flatMap((rule) => {
          const { exams, whole } = VISION[rule];
          const of = rule === "under-13" ? "REI-32b" : "REI-32a";
          return [
            ...maximum(`${String(exams.months)}-months`, exams.dollars, `/exam/${rule}`, of),
            ...maximum(`${String(whole.months)}-months`, whole.dollars, `/${rule}`, of),
          ];
        })
      : []),
    ...MARKS.filter(([, has]) => has(line)).map(([mark, , covers]) =>
      figure(mark, "true", "mark", covers, mark === "prescription" ? `${article} REI-G1` : `${article} REI-G5`),
    ),
  ];
}

function dentalBenefits(): Figure[] {
  const rate = (code: BenefitCode): Figure => ({
    articles: `${ARTICLE_OF[code]} DEN-13 GEN-04`,
    key: `${code}/rate`,
    value: share(lineOf(code).rates[0] ?? ""),
    unit: "share-of-eligible-expense",
    page: 12,
    covers: `${lineOf(code).rates[0] ?? ""}%: one of the two lines printed, subject to the contract`,
  });
  const exam = (act: keyof typeof DENTAL_EXAM_MONTHS): Figure => {
    const per = `${String(DENTAL_EXAM_MONTHS[act])}-months`;
    return {
      articles: "DEN-10",
      key: `dental-basic/maximum/${per}/${act}`,
      value: "1",
      unit: `exams-per-${per}`,
      page: 12,
      covers: `one ${act.replace("-", " ")} per ${per.replace("-", " ")}`,
    };
  };
  return [
    rate("dental-basic"),
    exam("recall-exam"),
    exam("complete-exam"),
    rate("dental-restorative"),
    {
      articles: "DEN-09 DEN-12",
      key: "dental-restorative/maximum/calendar-year",
      value: dollars(lineOf("dental-restorative").maxima.calendarYear ?? ""),
      unit: "dollars-per-calendar-year",
      page: 12,
      covers: "restorative care only",
    },
  ];
}

/** What only the text of page 15 says: no oracle of premiums or claims has use for it. */
const DISABILITY = [
  ["F", "rate", "80", "LTD-02"],
  ["F", "untilAge", "60", "LTD-02"],
  ["F", "conditionalAge", "61", "LTD-02"],
  ["O", "rate", "80", "LTD-02"],
  ["O", "untilAge", "60", "LTD-02"],
  ["O", "conditionalAge", "61", "LTD-02"],
  ["O+", "rate", "100", "LTD-03"],
  ["O+", "pensionShare", "65", "LTD-03"],
  ["O+", "untilAge", "65", "LTD-03"],
] as const;

function disabilityBenefits(): Figure[] {
  const units = {
    rate: "share-of-net-employer-benefit",
    pensionShare: "share-of-unreduced-pension",
    untilAge: "years-of-age",
    conditionalAge: "years-of-age",
  };
  const said = {
    rate: "of the net benefit received from the employer in the 105th week",
    pensionShare: "of the pension payable without actuarial reduction is integrated",
    untilAge: "the age at which it ends",
    conditionalAge: "the age at which it ends where the RREGOP condition holds",
  };
  return DISABILITY.map(([option, key, value, articles]) => ({
    articles,
    key: `${option}/${key}`,
    value: key === "rate" || key === "pensionShare" ? share(value) : value,
    unit: units[key],
    page: 15,
    covers: said[key],
  }));
}

// ---------------------------------------------------------------- what the plans cost

const PER_PERIOD = "dollars-per-pay-period";
const OF_SALARY = "share-of-annual-insurable-salary";

const STATUSES = ["individual", "single-parent", "family"] as const satisfies readonly StatusName[];

function employerContributions(): Figure[] {
  const classes = [
    ["below-40000", "employerBelow40000", "PRM-02"],
    ["from-40000", "employerFrom40000", "PRM-03"],
  ] as const;
  return classes.flatMap(([name, column, article]) =>
    STATUSES.map((status): Figure => {
      const amounts = new Set(SCENARIOS.filter((one) => one.status === status).map((one) => one[column]));
      if (amounts.size !== 1) {
        throw new Error("the contribution does not depend on the level");
      }
      return {
        articles: `${article} PRM-07 PRM-08 PRM-10`,
        key: `${name}/${status}`,
        value: [...amounts].join(""),
        unit: PER_PERIOD,
        page: 11,
        covers: `whatever the level; scales ${name.replace("-", " ")}`,
      };
    }),
  );
}

function lifeRates(
  rows: readonly LifeRateRow[],
  articles: string,
  unit: string,
  page: number,
  written: (printed: string) => string,
): Figure[] {
  return rows.flatMap((row) => {
    const band = row.fromAge === 0 ? "under-30" : `${String(row.fromAge)}-${String(row.toAge)}`;
    const cells = [
      ["male/smoker", row.maleSmoker],
      ["male/nonSmoker", row.maleNonSmoker],
      ["female/smoker", row.femaleSmoker],
      ["female/nonSmoker", row.femaleNonSmoker],
    ] as const;
    return cells.map(([key, printed]) => ({
      articles: row.fromAge <= 30 ? `${articles} LIF-18` : articles,
      key: `${band}/${key}`,
      value: written(printed),
      unit,
      page,
      covers: `age of the member on 1 January, ${band.replace("-", " to ").replace("under to 30", "under 30")}`,
    }));
  });
}

function one(articles: string, value: string, unit: string, page: number, covers: string, key = ""): Figure {
  return { articles, key, value, unit, page, covers };
}

/** The tables in the order of the brochure. */
function figures(): [string, Figure[]][] {
  return [
    ["healthBenefits", LINES.filter(({ plan }) => plan === "health").flatMap(healthBenefits)],
    [
      "outOfPocketMaximum",
      [one("REI-G4 REI-G6", dollars(OUT_OF_POCKET_MAXIMUM), "dollars-per-calendar-year", 8, "one for the certificate")],
    ],
    ["dentalBenefits", dentalBenefits()],
    [
      "laboratoryLimit",
      [one("DEN-11", share(LABORATORY_PERCENT), "share-of-fee", 12, "of the fee for the act concerned")],
    ],
    [
      "lifeBenefits",
      [
        one("LIF-02", "1", "times-annual-insurable-salary", 13, "basic life of the member", "basic"),
        one("LIF-03", "1", "times-annual-insurable-salary", 13, "accidental death", "accidentalDeath"),
      ],
    ],
    [
      "dismembermentShares",
      [
        one("LIF-03", share("10"), OF_SALARY, 13, "the least loss", "minimum"),
        one("LIF-03", share("100"), OF_SALARY, 13, "the greatest loss", "maximum"),
      ],
    ],
    [
      "dependantsLifeBenefits",
      [
        one("LIF-05", dollars("5000"), "dollars-per-death", 13, "spouse or child", "death"),
        one(
          "LIF-06",
          dollars("10000"),
          "dollars-per-death",
          13,
          "child of a member without a spouse",
          "childWithoutSpouse",
        ),
      ],
    ],
    ["disabilityBenefits", disabilityBenefits()],
    [
      "healthPremiums",
      SCENARIOS.map(({ scenario, total, status }) =>
        one("PRM-01 STA-06", total, PER_PERIOD, 11, `${status}, before tax, both parts`, scenario),
      ),
    ],
    ["employerContributions", employerContributions()],
    [
      "salaryScaleThreshold",
      [
        one(
          "PRM-03 PRM-04",
          dollars(SALARY_SCALE_LIMIT),
          "dollars-per-year",
          11,
          "top of the scale; 40,000 is in the second class",
        ),
      ],
    ],
    [
      "fullContributionWorkTime",
      [
        one(
          "PRM-09",
          share(FULL_CONTRIBUTION_FROM_PERCENT),
          "share-of-full-time",
          11,
          "less than this halves the contribution",
        ),
      ],
    ],
    [
      "reducedContribution",
      [
        one(
          "PRM-09",
          share(CONTRIBUTION_REDUCTION_PERCENT),
          "share-of-contribution",
          11,
          "what is left of the contribution",
        ),
      ],
    ],
    ["premiumTax", [one("TAX-01 TAX-02", share(TAX_PERCENT), "share-of-premium", 11, "on every premium")]],
    [
      "dentalPremiums",
      STATUSES.map((status) => one("DEN-07", DENTAL[status], PER_PERIOD, 12, "before tax, no employer share", status)),
    ],
    ["basicLifeRate", [one("LIF-09", share(BASIC_LIFE_PERCENT), OF_SALARY, 13, "basic life and AD&D together")]],
    ["dependantsLifePremium", [one("LIF-10", DEPENDANTS_LIFE, PER_PERIOD, 13, "flat, for spouse and children")]],
    [
      "lifeRatesPerThousand",
      lifeRates(LIFE_PER_1000, "LIF-11 LIF-14", "dollars-per-1000-per-pay-period", 13, (printed) => printed),
    ],
    ["lifeRatesOfSalary", lifeRates(LIFE_PERCENT_OF_SALARY, "LIF-12", OF_SALARY, 14, share)],
    [
      "disabilityRates",
      (["F", "O", "O+"] as const).map((option) =>
        one("LTD-05 LTD-07", share(LTD_PERCENT[option]), OF_SALARY, 15, `option ${option}`, option),
      ),
    ],
    [
      "payPeriodsPerYear",
      [one("LTD-06 LIF-13", PERIODS_A_YEAR, "pay-periods-per-year", 15, "shown by the printed examples")],
    ],
  ];
}

// ---------------------------------------------------------------- names, ages, calendars

function scenarios(): GenericRow[] {
  return SCENARIOS.flatMap(({ scenario, status, level, dependantsLevel }): GenericRow[] => {
    const parts = { status, level, ...(dependantsLevel === null ? {} : { dependantsLevel }) };
    const example = scenario === "N" || scenario === "M" ? ["STA-08"] : [];
    const rule = status === "individual" ? ["STA-03"] : ["STA-04", "STA-05"];
    const about = `${status} ${[level, dependantsLevel].filter((at) => at !== null).join("/")}`;
    return [
      {
        id: `letter-${scenario}`,
        function: "scenarioLetter",
        articles: ["STA-07", "STA-06", ...rule, ...example],
        covers: `${about} is ${scenario}`,
        input: parts,
        output: { scenario },
      },
      {
        id: `parts-${scenario}`,
        function: "scenarioParts",
        articles: ["STA-06", "STA-01", ...rule, ...example],
        covers: `${scenario} is ${about}`,
        input: { scenario },
        output: parts,
      },
    ];
  });
}

function ratingAges(): GenericRow[] {
  const rows: GenericRow[] = [];
  for (const age of [18, 29, 30, 34, 35, 39, 40, 44, 45, 49, 50, 54, 55, 59, 60, 64]) {
    const births = [
      [`${String(2020 - age)}-01-01`, "a birthday on 1 January counts at once"],
      [`${String(2020 - age)}-01-02`, "a birthday on 2 January waits for the next year"],
      [`${String(2019 - age)}-12-31`, "a birthday on 31 December counts the next day"],
    ] as const;
    for (const [birthDate, covers] of births) {
      for (const on of ["2020-01-01", "2020-12-31"]) {
        rows.push({
          id: `age-${birthDate}-${on}`,
          function: "ratingAge",
          articles: age >= 60 ? ["LIF-15", "LIF-17"] : ["LIF-15"],
          covers,
          input: { birthDate, on },
          output: { age: oracleRatingAge(birthDate, on) },
        });
      }
    }
  }
  for (const birthDate of ["1960-02-29", "1980-02-29", "2000-02-29"]) {
    for (const on of ["2020-02-28", "2020-02-29", "2020-03-01"]) {
      rows.push({
        id: `age-${birthDate}-${on}`,
        function: "ratingAge",
        articles: ["LIF-15"],
        covers: "born on 29 February: the age does not change within the year",
        input: { birthDate, on },
        output: { age: oracleRatingAge(birthDate, on) },
      });
    }
  }
  return rows;
}

/** The first period of a year and the last two: the 27th is only in years that have it. */
function payPeriods(): GenericRow[] {
  const anchors = ["2019-03-31", "2020-01-01", "2020-01-02", "2020-01-03", "2020-02-29", "2020-12-31", "2030-06-15"];
  return anchors.flatMap((anchor) =>
    [2019, 2020, 2021, 2024].map((year): GenericRow => {
      const periods = oraclePayPeriods(year, anchor);
      const shown = [0, 1, 24, 25, 26].filter((place) => place < periods.length);
      return {
        id: `periods-${String(year)}-${anchor}`,
        function: "payPeriods",
        articles: ["CHG-08", "PRM-15"],
        covers: `${String(periods.length)} periods begin in ${String(year)}`,
        anchor,
        input: { year },
        output: Object.fromEntries(shown.map((place) => [String(place), periods[place]])),
      };
    }),
  );
}

export function files(): PackFile[] {
  const rows = figures().flatMap(([name, list]) =>
    list.map(({ articles, key, value, unit, page, covers }): Record<string, Cell> => ({
      id: `figure-${name}${key === "" ? "" : `-${key}`}`,
      article: articles,
      table: name,
      key,
      value,
      unit,
      section: "3.3",
      page,
      covers,
    })),
  );
  return [
    { name: "figures.csv", text: table(COLUMNS, rows) },
    { name: "scenarios.csv", text: generic(scenarios()) },
    { name: "rating-ages.csv", text: generic(ratingAges()) },
    { name: "pay-periods.csv", text: generic(payPeriods()) },
  ];
}
