/**
 * The 2020 figures of the brochure's section 3.3 (per 14 days, before tax), as decimal strings, for the peers only.
 * Each contender turns them into its own form once, in `prepare()`. Nothing here is shared with the package: that is the point
 * of checking one against the other.
 */

export const SCENARIOS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"];

/** Total health premium by scenario. */
export const HEALTH = {
  A: "51.58",
  B: "55.46",
  C: "60.17",
  D: "61.90",
  E: "65.78",
  F: "68.68",
  G: "70.49",
  H: "73.39",
  I: "74.51",
  J: "113.48",
  K: "117.36",
  L: "123.50",
  M: "122.07",
  N: "128.21",
  O: "133.42",
};

/** Scenarios of the status INDIVIDUEL; the twelve others take the family contribution. */
export const INDIVIDUAL = ["A", "B", "C"];

/** Employer contribution, by the maximum of the salary scale: under 40 000 $, or 40 000 $ and over. */
export const CONTRIBUTION = {
  under: { individual: "5.28", others: "13.24" },
  over: { individual: "2.39", others: "5.97" },
};
export const SCALE_LIMIT = "40000";
/** Under this share of full time the contribution is halved. */
export const FULL_CONTRIBUTION_FROM = "0.70";

export const DENTAL = { individual: "16.07", "single-parent": "26.45", family: "40.00" };

/** Percent of the annual insurable salary. */
export const BASIC_LIFE = "0.300";
/** Dollars. */
export const DEPENDANTS_LIFE = "0.55";

/** First age of each band; the last band ends before 65. */
export const BAND_STARTS = [0, 30, 35, 40, 45, 50, 55, 60];

/** Additional life of the spouse: dollars per 1 000 $ of insurance, by band. */
export const PER_1000 = {
  male: {
    smoker: ["0.031", "0.031", "0.040", "0.070", "0.100", "0.154", "0.262", "0.445"],
    nonSmoker: ["0.024", "0.024", "0.029", "0.053", "0.073", "0.110", "0.189", "0.328"],
  },
  female: {
    smoker: ["0.022", "0.024", "0.032", "0.061", "0.082", "0.125", "0.211", "0.352"],
    nonSmoker: ["0.014", "0.015", "0.020", "0.040", "0.055", "0.089", "0.160", "0.290"],
  },
};

/** Additional life of the member: percent of salary for one times the salary, by band. */
export const PERCENT = {
  male: {
    smoker: ["0.081", "0.081", "0.104", "0.182", "0.260", "0.400", "0.681", "1.157"],
    nonSmoker: ["0.062", "0.062", "0.075", "0.138", "0.190", "0.286", "0.491", "0.853"],
  },
  female: {
    smoker: ["0.057", "0.062", "0.083", "0.159", "0.213", "0.325", "0.549", "0.915"],
    nonSmoker: ["0.036", "0.039", "0.052", "0.104", "0.143", "0.231", "0.416", "0.754"],
  },
};

/** Long-term disability: percent of the annual insurable salary. */
export const LTD = { F: "1.102", O: "0.890", "O+": "1.432" };

/** Percent. */
export const TAX = "9";
export const PERIODS = 26;

/** What three lines of the health plan reimburse at level III: percent, and the most that is paid (page 8 to 10). */
export const DRUGS = { percent: 80, outOfPocket: "950" };
export const PSYCHOLOGY = { percent: 50, year: "1000" };
/** The maximum is of 36 months: three years to the day, or the last of the month. */
export const VISION = { percent: 80, maximum: "320", years: 3 };

/** The printed examples of the disability premium. */
export const LTD_EXAMPLES = {
  salaries: ["25000", "30000", "35000", "40000", "50000", "60000"],
  F: ["10.60", "12.72", "14.83", "16.95", "21.19", "25.43"],
  O: ["8.56", "10.27", "11.98", "13.69", "17.12", "20.54"],
  "O+": ["13.77", "16.52", "19.28", "22.03", "27.54", "33.05"],
};

/** The printed employee shares at full contribution, under 40 000 $ and over, in scenario order. */
export const EMPLOYEE_SHARES = {
  under: [
    "46.30",
    "50.18",
    "54.89",
    "48.66",
    "52.54",
    "55.44",
    "57.25",
    "60.15",
    "61.27",
    "100.24",
    "104.12",
    "110.26",
    "108.83",
    "114.97",
    "120.18",
  ],
  over: [
    "49.19",
    "53.07",
    "57.78",
    "55.93",
    "59.81",
    "62.71",
    "64.52",
    "67.42",
    "68.54",
    "107.51",
    "111.39",
    "117.53",
    "116.10",
    "122.24",
    "127.45",
  ],
};
