// The premium figures of the 2020 leaflet, typed from the page: decimal text, comma written as a point.
// A percentage is the printed percentage ("1.102" is 1.102 %). All amounts are for 14 days and before the 9 % tax.
// Pages of section 3.3 are inferred from the table of contents (the source text has no page breaks).

export type ScenarioLetter = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O";
export type StatusName = "individual" | "single-parent" | "family";
export type LevelNumber = 1 | 2 | 3;

export type ScenarioFigures = {
  readonly scenario: ScenarioLetter;
  readonly status: StatusName;
  readonly level: LevelNumber;
  /** One level for all dependants; null where the column prints a dash in both dependants' rows. */
  readonly dependantsLevel: LevelNumber | null;
  readonly total: string;
  readonly employerBelow40000: string;
  readonly employerFrom40000: string;
};

// Section 3.3, health plan, premium table, page 11: the fifteen columns A to O, read downwards.
export const SCENARIOS: readonly ScenarioFigures[] = [
  column("A", "individual", 1, null, "51.58", "5.28", "2.39"),
  column("B", "individual", 2, null, "55.46", "5.28", "2.39"),
  column("C", "individual", 3, null, "60.17", "5.28", "2.39"),
  column("D", "single-parent", 1, 1, "61.90", "13.24", "5.97"),
  column("E", "single-parent", 2, 1, "65.78", "13.24", "5.97"),
  column("F", "single-parent", 2, 2, "68.68", "13.24", "5.97"),
  column("G", "single-parent", 3, 1, "70.49", "13.24", "5.97"),
  column("H", "single-parent", 3, 2, "73.39", "13.24", "5.97"),
  column("I", "single-parent", 3, 3, "74.51", "13.24", "5.97"),
  column("J", "family", 1, 1, "113.48", "13.24", "5.97"),
  column("K", "family", 2, 1, "117.36", "13.24", "5.97"),
  column("L", "family", 2, 2, "123.50", "13.24", "5.97"),
  column("M", "family", 3, 1, "122.07", "13.24", "5.97"),
  column("N", "family", 3, 2, "128.21", "13.24", "5.97"),
  column("O", "family", 3, 3, "133.42", "13.24", "5.97"),
];

function column(
  scenario: ScenarioLetter,
  status: StatusName,
  level: LevelNumber,
  dependantsLevel: LevelNumber | null,
  total: string,
  employerBelow40000: string,
  employerFrom40000: string,
): ScenarioFigures {
  return { scenario, status, level, dependantsLevel, total, employerBelow40000, employerFrom40000 };
}

// Section 3.3, health plan, premium table and its footnote (2), page 11.
export const SALARY_SCALE_LIMIT = "40000";
export const FULL_CONTRIBUTION_FROM_PERCENT = "70";
export const CONTRIBUTION_REDUCTION_PERCENT = "50";

// Annex 1, page 5. The annex is about dental; here only the reading AMB-22 borrows its threshold.
export const QUARTER_TIME_PERCENT = "25";

// Section 3.3, dental plan, premium table, page 12.
export const DENTAL: Readonly<Record<StatusName, string>> = {
  individual: "16.07",
  "single-parent": "26.45",
  family: "40.00",
};

// Section 3.3, optional plan I (life), first premium table, page 13.
export const BASIC_LIFE_PERCENT = "0.300";
export const DEPENDANTS_LIFE = "0.55";
export const LIFE_RATE_UNIT = "1000";

/** One row of an additional life table, cells in printed order. */
export type LifeRateRow = {
  readonly fromAge: number;
  readonly toAge: number;
  readonly maleSmoker: string;
  readonly maleNonSmoker: string;
  readonly femaleSmoker: string;
  readonly femaleNonSmoker: string;
};

function ages(
  fromAge: number,
  toAge: number,
  maleSmoker: string,
  maleNonSmoker: string,
  femaleSmoker: string,
  femaleNonSmoker: string,
): LifeRateRow {
  return { fromAge, toAge, maleSmoker, maleNonSmoker, femaleSmoker, femaleNonSmoker };
}

// Section 3.3, optional plan I, additional life of member and spouse: dollars per 1,000 of insurance, page 13.
// The first band prints no lower age, hence 0; nothing is printed from 65.
export const LIFE_PER_1000: readonly LifeRateRow[] = [
  ages(0, 29, "0.031", "0.024", "0.022", "0.014"),
  ages(30, 34, "0.031", "0.024", "0.024", "0.015"),
  ages(35, 39, "0.040", "0.029", "0.032", "0.020"),
  ages(40, 44, "0.070", "0.053", "0.061", "0.040"),
  ages(45, 49, "0.100", "0.073", "0.082", "0.055"),
  ages(50, 54, "0.154", "0.110", "0.125", "0.089"),
  ages(55, 59, "0.262", "0.189", "0.211", "0.160"),
  ages(60, 64, "0.445", "0.328", "0.352", "0.290"),
];

// Section 3.3, optional plan I, additional life of the member: percent of insurable salary for one salary, page 14.
export const LIFE_PERCENT_OF_SALARY: readonly LifeRateRow[] = [
  ages(0, 29, "0.081", "0.062", "0.057", "0.036"),
  ages(30, 34, "0.081", "0.062", "0.062", "0.039"),
  ages(35, 39, "0.104", "0.075", "0.083", "0.052"),
  ages(40, 44, "0.182", "0.138", "0.159", "0.104"),
  ages(45, 49, "0.260", "0.190", "0.213", "0.143"),
  ages(50, 54, "0.400", "0.286", "0.325", "0.231"),
  ages(55, 59, "0.681", "0.491", "0.549", "0.416"),
  ages(60, 64, "1.157", "0.853", "0.915", "0.754"),
];

export type LtdOption = "F" | "O" | "O+";

// Section 3.3, optional plan II (long-term disability), premium table, page 15: percent of insurable salary.
export const LTD_PERCENT: Readonly<Record<LtdOption, string>> = {
  F: "1.102",
  O: "0.890",
  "O+": "1.432",
};

// Section 3.3, footnote under each premium table, pages 11, 12, 14 and 15.
export const TAX_PERCENT = "9";

// Not printed: the tables say only "14 days". The eighteen LTD examples of page 15 come out with 26 (LTD-06, AMB-30).
export const PERIODS_A_YEAR = "26";
export const DAYS_A_PERIOD = 14;

// Section 3.3, title of each premium table, pages 11 to 15: the days for which the premiums are printed.
export const PREMIUMS_FROM = "2020-01-01";
export const PREMIUMS_UNTIL = "2020-12-31";
