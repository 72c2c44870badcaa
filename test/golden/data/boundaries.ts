/*
 * Boundary cases of the 14-day premiums, worked by hand from the printed figures of the FSSS (CSN) French brochure
 * "Votre régime en un coup d'œil", section 3.3, pages inferred inside 3.3: 11 health, 12 dental, 13-14 life, 15 LTD.
 * `articles` are ids of the project's rule catalogue (rules.md), AMB-nn of its readings. Exact fractions throughout.
 * In the workings "→" is a rounding: a premium to the nearest cent, half up; a tax up to the next cent; unless said.
 * `expected` is part of the result of quote(member, context); `lines` is the whole list, in order.
 * Transcribed and worked by hand; never regenerate.
 */

export type Level = 1 | 2 | 3;

export interface BoundaryMember {
  readonly on: string;
  readonly insurableSalary: string;
  readonly salaryScaleMaximum: string;
  readonly workTime: string;
  readonly birthDate?: string;
  readonly sex?: "male" | "female";
  readonly smoker?: boolean;
  readonly health:
    | { readonly scenario: "A" | "C" | "D" | "J" | "L" | "N" }
    | { readonly status: "single-parent" | "family"; readonly level: Level; readonly dependantsLevel: Level }
    | "exempt"
    | null;
  readonly dental?: "individual" | "single-parent" | "family";
  readonly life?: {
    readonly basic?: boolean;
    readonly dependants?: boolean;
    readonly additional?: 1 | 2 | 3 | 4 | 5;
    readonly spouse?: { readonly amount: string; readonly sex: "male" | "female"; readonly smoker?: boolean };
  };
  readonly ltd?: "F" | "O" | "O+";
  readonly paidBy?: "member" | "waived";
}

export interface BoundaryContext {
  readonly readings?: {
    readonly halfContributionRounding?: "half-up" | "down" | "half-even";
    readonly contributionAtQuarterTime?: "half" | "none";
    readonly taxRounding?: "up" | "half-up";
    readonly taxScope?: "payer-total" | "line";
    readonly taxOnEmployerShare?: "employer" | "employee";
    readonly annualPeriods?: "26" | "calendar";
    readonly memberLifeRate?: "percent-of-salary" | "per-1000";
  };
  readonly payCalendar?: { readonly anchor: string };
}

export interface Shares {
  readonly total: string;
  readonly employer: string;
  readonly employee: string;
}

export interface ExpectedLine extends Shares {
  readonly line: "health" | "dental" | "life-basic" | "life-dependants" | "life-additional" | "life-spouse" | "ltd";
  readonly tax?: Shares;
}

export interface ExpectedQuote extends Shares {
  readonly lines: readonly ExpectedLine[];
  readonly tax: Shares;
  readonly payable: Shares;
  readonly annual?: { readonly periods: number; readonly payable: Shares };
}

export interface BoundaryRow {
  readonly name: string;
  readonly articles: readonly string[];
  readonly page: string;
  readonly member: BoundaryMember;
  readonly context?: BoundaryContext;
  readonly expected: ExpectedQuote;
}

export interface RefusalRow {
  readonly name: string;
  readonly articles: readonly string[];
  readonly page: string;
  readonly member: BoundaryMember;
}

// --- Members ---

const FULL_TIME = {
  on: "2020-01-05",
  insurableSalary: "36000.00",
  salaryScaleMaximum: "45000.00",
  workTime: "1",
} as const;

const HALF_TIME = { ...FULL_TIME, workTime: "0.5" } as const;

/** Optional plans only. 65 000 / 26 = 2 500 exactly: the printed per cent times 25 is the premium. */
const OPTIONAL = {
  on: "2020-01-05",
  insurableSalary: "65000.00",
  salaryScaleMaximum: "65000.00",
  workTime: "1",
  health: null,
} as const;

/** Five lines: health N, dental family, basic life, dependants' life, LTD O; 47 500 a year, scale of 40 000 or more. */
const FIVE_LINES = {
  on: "2020-01-05",
  insurableSalary: "47500.00",
  salaryScaleMaximum: "58000.00",
  workTime: "1",
  health: { scenario: "N" },
  dental: "family",
  life: { basic: true, dependants: true },
  ltd: "O",
} as const;

/** Who never files the form: scenario A, dental individual, basic and dependants' life, mandatory LTD O. */
const AUTOMATIC = {
  on: "2020-01-05",
  insurableSalary: "35000.00",
  salaryScaleMaximum: "39000.00",
  workTime: "1",
  health: { scenario: "A" },
  dental: "individual",
  life: { basic: true, dependants: true },
  ltd: "O",
} as const;

// --- Quotes that several rows expect ---

const ZERO = { total: "0.00", employer: "0.00", employee: "0.00" } as const;

// A, below 40 000, full. 9 %: 5.28 → 0.4752 → 0.48; 46.30 → 4.1670 → 4.17.
const A_BELOW_FULL: ExpectedQuote = {
  lines: [{ line: "health", total: "51.58", employer: "5.28", employee: "46.30" }],
  total: "51.58",
  employer: "5.28",
  employee: "46.30",
  tax: { total: "4.65", employer: "0.48", employee: "4.17" },
  payable: { total: "56.23", employer: "5.76", employee: "50.47" },
};

// A, 40 000 or more, full. 9 %: 2.39 → 0.2151 → 0.22; 49.19 → 4.4271 → 4.43.
const A_FROM_FULL: ExpectedQuote = {
  lines: [{ line: "health", total: "51.58", employer: "2.39", employee: "49.19" }],
  total: "51.58",
  employer: "2.39",
  employee: "49.19",
  tax: { total: "4.65", employer: "0.22", employee: "4.43" },
  payable: { total: "56.23", employer: "2.61", employee: "53.62" },
};

// N, below 40 000, full. 9 %: 13.24 → 1.1916 → 1.20; 114.97 → 10.3473 → 10.35.
const N_BELOW_FULL: ExpectedQuote = {
  lines: [{ line: "health", total: "128.21", employer: "13.24", employee: "114.97" }],
  total: "128.21",
  employer: "13.24",
  employee: "114.97",
  tax: { total: "11.55", employer: "1.20", employee: "10.35" },
  payable: { total: "139.76", employer: "14.44", employee: "125.32" },
};

// N, 40 000 or more, full. 9 %: 5.97 → 0.5373 → 0.54; 122.24 → 11.0016 → 11.01.
const N_FROM_FULL: ExpectedQuote = {
  lines: [{ line: "health", total: "128.21", employer: "5.97", employee: "122.24" }],
  total: "128.21",
  employer: "5.97",
  employee: "122.24",
  tax: { total: "11.55", employer: "0.54", employee: "11.01" },
  payable: { total: "139.76", employer: "6.51", employee: "133.25" },
};

// D, below 40 000, half: 13.24 / 2 = 6.62; 61.90 − 6.62 = 55.28. 9 %: 0.5958 → 0.60; 4.9752 → 4.98.
const D_BELOW_HALF: ExpectedQuote = {
  lines: [{ line: "health", total: "61.90", employer: "6.62", employee: "55.28" }],
  total: "61.90",
  employer: "6.62",
  employee: "55.28",
  tax: { total: "5.58", employer: "0.60", employee: "4.98" },
  payable: { total: "67.48", employer: "7.22", employee: "60.26" },
};

// D, no contribution. 9 %: 61.90 → 5.5710 → 5.58.
const D_NONE: ExpectedQuote = {
  lines: [{ line: "health", total: "61.90", employer: "0.00", employee: "61.90" }],
  total: "61.90",
  employer: "0.00",
  employee: "61.90",
  tax: { total: "5.58", employer: "0.00", employee: "5.58" },
  payable: { total: "67.48", employer: "0.00", employee: "67.48" },
};

// C, 40 000 or more, halved to 1.20: 60.17 − 1.20 = 58.97. 9 %: 0.1080 → 0.11; 5.3073 → 5.31.
const C_FROM_HALF_120: ExpectedQuote = {
  lines: [{ line: "health", total: "60.17", employer: "1.20", employee: "58.97" }],
  total: "60.17",
  employer: "1.20",
  employee: "58.97",
  tax: { total: "5.42", employer: "0.11", employee: "5.31" },
  payable: { total: "65.59", employer: "1.31", employee: "64.28" },
};

// C, 40 000 or more, halved to 1.19: 60.17 − 1.19 = 58.98. 9 %: 0.1071 → 0.11; 5.3082 → 5.31.
const C_FROM_HALF_119: ExpectedQuote = {
  lines: [{ line: "health", total: "60.17", employer: "1.19", employee: "58.98" }],
  total: "60.17",
  employer: "1.19",
  employee: "58.98",
  tax: { total: "5.42", employer: "0.11", employee: "5.31" },
  payable: { total: "65.59", employer: "1.30", employee: "64.29" },
};

// C, below 40 000, half: 5.28 / 2 = 2.64; 60.17 − 2.64 = 57.53. 9 %: 0.2376 → 0.24; 5.1777 → 5.18.
const C_BELOW_HALF: ExpectedQuote = {
  lines: [{ line: "health", total: "60.17", employer: "2.64", employee: "57.53" }],
  total: "60.17",
  employer: "2.64",
  employee: "57.53",
  tax: { total: "5.42", employer: "0.24", employee: "5.18" },
  payable: { total: "65.59", employer: "2.88", employee: "62.71" },
};

// J, 40 000 or more, halved to 2.99: 113.48 − 2.99 = 110.49. 9 %: 0.2691 → 0.27; 9.9441 → 9.95.
const J_FROM_HALF_299: ExpectedQuote = {
  lines: [{ line: "health", total: "113.48", employer: "2.99", employee: "110.49" }],
  total: "113.48",
  employer: "2.99",
  employee: "110.49",
  tax: { total: "10.22", employer: "0.27", employee: "9.95" },
  payable: { total: "123.70", employer: "3.26", employee: "120.44" },
};

// J, 40 000 or more, halved to 2.98: 113.48 − 2.98 = 110.50. 9 %: 0.2682 → 0.27; 9.9450 → 9.95 (also half up).
const J_FROM_HALF_298: ExpectedQuote = {
  lines: [{ line: "health", total: "113.48", employer: "2.98", employee: "110.50" }],
  total: "113.48",
  employer: "2.98",
  employee: "110.50",
  tax: { total: "10.22", employer: "0.27", employee: "9.95" },
  payable: { total: "123.70", employer: "3.25", employee: "120.45" },
};

// J, below 40 000, half: 13.24 / 2 = 6.62; 113.48 − 6.62 = 106.86. 9 %: 0.5958 → 0.60; 9.6174 → 9.62.
const J_BELOW_HALF: ExpectedQuote = {
  lines: [{ line: "health", total: "113.48", employer: "6.62", employee: "106.86" }],
  total: "113.48",
  employer: "6.62",
  employee: "106.86",
  tax: { total: "10.22", employer: "0.60", employee: "9.62" },
  payable: { total: "123.70", employer: "7.22", employee: "116.48" },
};

// Additional life, man, non-smoker, 40 to 44: 0.138 % × 2 500 = 3.45. 9 %: 0.3105 → 0.32.
const LIFE_345: ExpectedQuote = {
  lines: [{ line: "life-additional", total: "3.45", employer: "0.00", employee: "3.45" }],
  total: "3.45",
  employer: "0.00",
  employee: "3.45",
  tax: { total: "0.32", employer: "0.00", employee: "0.32" },
  payable: { total: "3.77", employer: "0.00", employee: "3.77" },
};

// Additional life, man, non-smoker, 35 to 39: 0.075 % × 2 500 = 1.875 → 1.88. 9 %: 0.1692 → 0.17.
const LIFE_188: ExpectedQuote = {
  lines: [{ line: "life-additional", total: "1.88", employer: "0.00", employee: "1.88" }],
  total: "1.88",
  employer: "0.00",
  employee: "1.88",
  tax: { total: "0.17", employer: "0.00", employee: "0.17" },
  payable: { total: "2.05", employer: "0.00", employee: "2.05" },
};

// Additional life, man, smoker, 40 to 44: 0.182 % × 2 500 = 4.55. 9 %: 0.4095 → 0.41.
const LIFE_455: ExpectedQuote = {
  lines: [{ line: "life-additional", total: "4.55", employer: "0.00", employee: "4.55" }],
  total: "4.55",
  employer: "0.00",
  employee: "4.55",
  tax: { total: "0.41", employer: "0.00", employee: "0.41" },
  payable: { total: "4.96", employer: "0.00", employee: "4.96" },
};

// Spouse, woman, smoker, member aged 50 to 54: 0.125 × 50 = 6.25. 9 %: 0.5625 → 0.57.
const SPOUSE_625: ExpectedQuote = {
  lines: [{ line: "life-spouse", total: "6.25", employer: "0.00", employee: "6.25" }],
  total: "6.25",
  employer: "0.00",
  employee: "6.25",
  tax: { total: "0.57", employer: "0.00", employee: "0.57" },
  payable: { total: "6.82", employer: "0.00", employee: "6.82" },
};

// The lines of FIVE_LINES. Health N: 5.97 + 122.24 = 128.21. Dental 40.00.
// Basic life: 47 500 × 0.300 % = 142.50; / 26 = 5.4807… → 5.48. Dependants 0.55. LTD O: 422.75 / 26 = 16.2596… → 16.26.
const FIVE_HEALTH = { line: "health", total: "128.21", employer: "5.97", employee: "122.24" } as const;
const FIVE_DENTAL = { line: "dental", total: "40.00", employer: "0.00", employee: "40.00" } as const;
const FIVE_BASIC = { line: "life-basic", total: "5.48", employer: "0.00", employee: "5.48" } as const;
const FIVE_DEPENDANTS = { line: "life-dependants", total: "0.55", employer: "0.00", employee: "0.55" } as const;
const FIVE_LTD = { line: "ltd", total: "16.26", employer: "0.00", employee: "16.26" } as const;

// Employee: 122.24 + 40.00 + 5.48 + 0.55 + 16.26 = 184.53. 9 %: 16.6077 → 16.61, also to the nearest cent.
// Employer: 5.97 → 0.5373 → 0.54, also to the nearest cent. Tax 17.15; 190.50 + 17.15 = 207.65.
const FIVE_BY_PAYER: ExpectedQuote = {
  lines: [FIVE_HEALTH, FIVE_DENTAL, FIVE_BASIC, FIVE_DEPENDANTS, FIVE_LTD],
  total: "190.50",
  employer: "5.97",
  employee: "184.53",
  tax: { total: "17.15", employer: "0.54", employee: "16.61" },
  payable: { total: "207.65", employer: "6.51", employee: "201.14" },
};

// The lines of AUTOMATIC. Basic life: 35 000 × 0.300 % = 105.00; / 26 = 4.0384… → 4.04. LTD O: 11.98 is printed.
const AUTOMATIC_HEALTH = { line: "health", total: "51.58", employer: "5.28", employee: "46.30" } as const;
const AUTOMATIC_DENTAL = { line: "dental", total: "16.07", employer: "0.00", employee: "16.07" } as const;
const AUTOMATIC_BASIC = { line: "life-basic", total: "4.04", employer: "0.00", employee: "4.04" } as const;
const AUTOMATIC_DEPENDANTS = { line: "life-dependants", total: "0.55", employer: "0.00", employee: "0.55" } as const;
const AUTOMATIC_LTD = { line: "ltd", total: "11.98", employer: "0.00", employee: "11.98" } as const;

// A_FROM_FULL for a year of 26 pays: 56.23 × 26 = 1 461.98; 2.61 × 26 = 67.86; 53.62 × 26 = 1 394.12.
const A_YEAR_OF_26: ExpectedQuote = {
  ...A_FROM_FULL,
  annual: { periods: 26, payable: { total: "1461.98", employer: "67.86", employee: "1394.12" } },
};

// A_FROM_FULL for a year of 27 pays: 56.23 × 27 = 1 518.21; 2.61 × 27 = 70.47; 53.62 × 27 = 1 447.74.
const A_YEAR_OF_27: ExpectedQuote = {
  ...A_FROM_FULL,
  annual: { periods: 27, payable: { total: "1518.21", employer: "70.47", employee: "1447.74" } },
};

export const BOUNDARIES_2020: readonly BoundaryRow[] = [
  // --- Maximum of the salary scale: 40 000 exactly is in the upper class ---
  {
    name: "scale maximum 39 999.99, scenario A",
    articles: ["PRM-02", "PRM-05", "TAX-03"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39999.99", health: { scenario: "A" } },
    expected: A_BELOW_FULL,
  },
  {
    name: "scale maximum 40 000.00, scenario A",
    articles: ["PRM-03", "PRM-06", "TAX-03"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "40000.00", health: { scenario: "A" } },
    expected: A_FROM_FULL,
  },
  {
    name: "scale maximum 40 000.01, scenario A",
    articles: ["PRM-03", "PRM-06", "TAX-03"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "40000.01", health: { scenario: "A" } },
    expected: A_FROM_FULL,
  },
  {
    name: "scale maximum 39 999.99, scenario N",
    articles: ["PRM-02", "PRM-05", "TAX-03"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39999.99", health: { scenario: "N" } },
    expected: N_BELOW_FULL,
  },
  {
    name: "scale maximum 40 000.00, scenario N",
    articles: ["PRM-03", "PRM-06", "TAX-03"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "40000.00", health: { scenario: "N" } },
    expected: N_FROM_FULL,
  },
  {
    name: "scale maximum 40 000.01, scenario N",
    articles: ["PRM-03", "PRM-06", "TAX-03"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "40000.01", health: { scenario: "N" } },
    expected: N_FROM_FULL,
  },
  {
    name: "the scale decides, not the salary: earns 38 000 on a scale up to 45 000",
    articles: ["PRM-04"],
    page: "11",
    member: {
      ...FULL_TIME,
      insurableSalary: "38000.00",
      salaryScaleMaximum: "45000.00",
      health: { status: "family", level: 3, dependantsLevel: 2 },
    },
    expected: N_FROM_FULL,
  },

  // --- Work time: less than 70 % halves the contribution ---
  {
    name: "work time 0.6999999999: half",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...FULL_TIME, workTime: "0.6999999999", health: { scenario: "A" } },
    // 2.39 / 2 = 1.195 → 1.20; 51.58 − 1.20 = 50.38. 9 %: 0.1080 → 0.11; 4.5342 → 4.54.
    expected: {
      lines: [{ line: "health", total: "51.58", employer: "1.20", employee: "50.38" }],
      total: "51.58",
      employer: "1.20",
      employee: "50.38",
      tax: { total: "4.65", employer: "0.11", employee: "4.54" },
      payable: { total: "56.23", employer: "1.31", employee: "54.92" },
    },
  },
  {
    name: "work time 0.70: full",
    articles: ["PRM-09"],
    page: "11",
    member: { ...FULL_TIME, workTime: "0.70", health: { scenario: "A" } },
    expected: A_FROM_FULL,
  },
  {
    name: "work time 0.7001: full",
    articles: ["PRM-09"],
    page: "11",
    member: { ...FULL_TIME, workTime: "0.7001", health: { scenario: "A" } },
    expected: A_FROM_FULL,
  },
  {
    name: "work time 0.70: rounding down a half does not touch a full contribution",
    articles: ["PRM-09", "AMB-20"],
    page: "11",
    member: { ...FULL_TIME, workTime: "0.70", health: { scenario: "A" } },
    context: { readings: { halfContributionRounding: "down" } },
    expected: A_FROM_FULL,
  },
  {
    name: "work time 0.25: half",
    articles: ["PRM-09", "AMB-22"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", workTime: "0.25", health: { scenario: "D" } },
    expected: D_BELOW_HALF,
  },
  {
    name: "work time 0.25, no contribution at quarter time",
    articles: ["PRM-09", "AMB-22"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", workTime: "0.25", health: { scenario: "D" } },
    context: { readings: { contributionAtQuarterTime: "none" } },
    expected: D_NONE,
  },
  {
    name: "work time 0.2501, no contribution at quarter time: half",
    articles: ["PRM-09", "AMB-22"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", workTime: "0.2501", health: { scenario: "D" } },
    context: { readings: { contributionAtQuarterTime: "none" } },
    expected: D_BELOW_HALF,
  },
  {
    name: "work time 0: half",
    articles: ["PRM-09", "AMB-22"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", workTime: "0", health: { scenario: "D" } },
    expected: D_BELOW_HALF,
  },
  {
    name: "work time 0, no contribution at quarter time",
    articles: ["PRM-09", "AMB-22"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", workTime: "0", health: { scenario: "D" } },
    context: { readings: { contributionAtQuarterTime: "none" } },
    expected: D_NONE,
  },
  {
    name: "work time 1, no contribution at quarter time: full",
    articles: ["PRM-07", "PRM-09", "AMB-22"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", workTime: "1", health: { scenario: "D" } },
    context: { readings: { contributionAtQuarterTime: "none" } },
    // 9 %: 13.24 → 1.1916 → 1.20; 48.66 → 4.3794 → 4.38.
    expected: {
      lines: [{ line: "health", total: "61.90", employer: "13.24", employee: "48.66" }],
      total: "61.90",
      employer: "13.24",
      employee: "48.66",
      tax: { total: "5.58", employer: "1.20", employee: "4.38" },
      payable: { total: "67.48", employer: "14.44", employee: "53.04" },
    },
  },

  // --- Half of each printed contribution, under each rounding ---
  {
    name: "half of 2.39, half-up: 1.195 → 1.20",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "C" } },
    context: { readings: { halfContributionRounding: "half-up" } },
    expected: C_FROM_HALF_120,
  },
  {
    name: "half of 2.39, down: 1.195 → 1.19",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "C" } },
    context: { readings: { halfContributionRounding: "down" } },
    expected: C_FROM_HALF_119,
  },
  {
    name: "half of 2.39, half-even: 1.195 → 1.20",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "C" } },
    context: { readings: { halfContributionRounding: "half-even" } },
    expected: C_FROM_HALF_120,
  },
  {
    name: "half of 5.97, half-up: 2.985 → 2.99",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "half-up" } },
    expected: J_FROM_HALF_299,
  },
  {
    name: "half of 5.97, down: 2.985 → 2.98",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "down" } },
    expected: J_FROM_HALF_298,
  },
  {
    name: "half of 5.97, half-even: 2.985 → 2.98",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "half-even" } },
    expected: J_FROM_HALF_298,
  },
  {
    name: "half of 5.28, half-up: 2.64 exactly",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "C" } },
    context: { readings: { halfContributionRounding: "half-up" } },
    expected: C_BELOW_HALF,
  },
  {
    name: "half of 5.28, down: 2.64 exactly",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "C" } },
    context: { readings: { halfContributionRounding: "down" } },
    expected: C_BELOW_HALF,
  },
  {
    name: "half of 5.28, half-even: 2.64 exactly",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "C" } },
    context: { readings: { halfContributionRounding: "half-even" } },
    expected: C_BELOW_HALF,
  },
  {
    name: "half of 13.24, half-up: 6.62 exactly",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "half-up" } },
    expected: J_BELOW_HALF,
  },
  {
    name: "half of 13.24, down: 6.62 exactly",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "down" } },
    expected: J_BELOW_HALF,
  },
  {
    name: "half of 13.24, half-even: 6.62 exactly",
    articles: ["PRM-09", "PRM-11", "AMB-20"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "half-even" } },
    expected: J_BELOW_HALF,
  },

  // --- A single parent receives the family contribution (5.97, not 2.39). 9 % of 5.97: 0.5373 → 0.54 ---
  {
    name: "single parent D receives 5.97",
    articles: ["PRM-07", "STA-06"],
    page: "11",
    member: { ...FULL_TIME, health: { status: "single-parent", level: 1, dependantsLevel: 1 } },
    // 9 % of 55.93: 5.0337 → 5.04.
    expected: {
      lines: [{ line: "health", total: "61.90", employer: "5.97", employee: "55.93" }],
      total: "61.90",
      employer: "5.97",
      employee: "55.93",
      tax: { total: "5.58", employer: "0.54", employee: "5.04" },
      payable: { total: "67.48", employer: "6.51", employee: "60.97" },
    },
  },
  {
    name: "single parent E receives 5.97",
    articles: ["PRM-07", "STA-06"],
    page: "11",
    member: { ...FULL_TIME, health: { status: "single-parent", level: 2, dependantsLevel: 1 } },
    // 9 % of 59.81: 5.3829 → 5.39.
    expected: {
      lines: [{ line: "health", total: "65.78", employer: "5.97", employee: "59.81" }],
      total: "65.78",
      employer: "5.97",
      employee: "59.81",
      tax: { total: "5.93", employer: "0.54", employee: "5.39" },
      payable: { total: "71.71", employer: "6.51", employee: "65.20" },
    },
  },
  {
    name: "single parent F receives 5.97",
    articles: ["PRM-07", "STA-06"],
    page: "11",
    member: { ...FULL_TIME, health: { status: "single-parent", level: 2, dependantsLevel: 2 } },
    // 9 % of 62.71: 5.6439 → 5.65.
    expected: {
      lines: [{ line: "health", total: "68.68", employer: "5.97", employee: "62.71" }],
      total: "68.68",
      employer: "5.97",
      employee: "62.71",
      tax: { total: "6.19", employer: "0.54", employee: "5.65" },
      payable: { total: "74.87", employer: "6.51", employee: "68.36" },
    },
  },
  {
    name: "single parent G receives 5.97",
    articles: ["PRM-07", "STA-06"],
    page: "11",
    member: { ...FULL_TIME, health: { status: "single-parent", level: 3, dependantsLevel: 1 } },
    // 9 % of 64.52: 5.8068 → 5.81.
    expected: {
      lines: [{ line: "health", total: "70.49", employer: "5.97", employee: "64.52" }],
      total: "70.49",
      employer: "5.97",
      employee: "64.52",
      tax: { total: "6.35", employer: "0.54", employee: "5.81" },
      payable: { total: "76.84", employer: "6.51", employee: "70.33" },
    },
  },
  {
    name: "single parent H receives 5.97",
    articles: ["PRM-07", "STA-06"],
    page: "11",
    member: { ...FULL_TIME, health: { status: "single-parent", level: 3, dependantsLevel: 2 } },
    // 9 % of 67.42: 6.0678 → 6.07.
    expected: {
      lines: [{ line: "health", total: "73.39", employer: "5.97", employee: "67.42" }],
      total: "73.39",
      employer: "5.97",
      employee: "67.42",
      tax: { total: "6.61", employer: "0.54", employee: "6.07" },
      payable: { total: "80.00", employer: "6.51", employee: "73.49" },
    },
  },
  {
    name: "single parent I receives 5.97",
    articles: ["PRM-07", "STA-06"],
    page: "11",
    member: { ...FULL_TIME, health: { status: "single-parent", level: 3, dependantsLevel: 3 } },
    // 9 % of 68.54: 6.1686 → 6.17.
    expected: {
      lines: [{ line: "health", total: "74.51", employer: "5.97", employee: "68.54" }],
      total: "74.51",
      employer: "5.97",
      employee: "68.54",
      tax: { total: "6.71", employer: "0.54", employee: "6.17" },
      payable: { total: "81.22", employer: "6.51", employee: "74.71" },
    },
  },

  // --- Rating age: attained on 1 January of the year, a birthday on 1 January counting ---
  {
    name: "born 1980-01-01: rated at 40 in 2020",
    articles: ["LIF-12", "LIF-15"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1980-01-01", sex: "male", smoker: false, life: { additional: 1 } },
    expected: LIFE_345,
  },
  {
    name: "born 1980-01-02: rated at 39 in 2020",
    articles: ["LIF-12", "LIF-15"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1980-01-02", sex: "male", smoker: false, life: { additional: 1 } },
    expected: LIFE_188,
  },
  {
    name: "born 1980-01-02: still rated at 39 in December 2020",
    articles: ["LIF-15", "AMB-67"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      on: "2020-12-20",
      birthDate: "1980-01-02",
      sex: "male",
      smoker: false,
      life: { additional: 1 },
    },
    expected: LIFE_188,
  },
  {
    name: "rating age 29, woman, smoker: 0.057 %",
    articles: ["LIF-12", "LIF-15", "LIF-18"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1990-01-02", sex: "female", smoker: true, life: { additional: 1 } },
    // 0.057 % × 2 500 = 1.425 → 1.43. 9 %: 0.1287 → 0.13.
    expected: {
      lines: [{ line: "life-additional", total: "1.43", employer: "0.00", employee: "1.43" }],
      total: "1.43",
      employer: "0.00",
      employee: "1.43",
      tax: { total: "0.13", employer: "0.00", employee: "0.13" },
      payable: { total: "1.56", employer: "0.00", employee: "1.56" },
    },
  },
  {
    name: "rating age 30, woman, smoker: 0.062 %",
    articles: ["LIF-12", "LIF-15", "LIF-18"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1990-01-01", sex: "female", smoker: true, life: { additional: 1 } },
    // 0.062 % × 2 500 = 1.55. 9 %: 0.1395 → 0.14.
    expected: {
      lines: [{ line: "life-additional", total: "1.55", employer: "0.00", employee: "1.55" }],
      total: "1.55",
      employer: "0.00",
      employee: "1.55",
      tax: { total: "0.14", employer: "0.00", employee: "0.14" },
      payable: { total: "1.69", employer: "0.00", employee: "1.69" },
    },
  },
  {
    name: "rating age 34, man, smoker: 0.081 %",
    articles: ["LIF-12", "LIF-15"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1985-01-02", sex: "male", smoker: true, life: { additional: 1 } },
    // 0.081 % × 2 500 = 2.025 → 2.03. 9 %: 0.1827 → 0.19.
    expected: {
      lines: [{ line: "life-additional", total: "2.03", employer: "0.00", employee: "2.03" }],
      total: "2.03",
      employer: "0.00",
      employee: "2.03",
      tax: { total: "0.19", employer: "0.00", employee: "0.19" },
      payable: { total: "2.22", employer: "0.00", employee: "2.22" },
    },
  },
  {
    name: "rating age 35, man, smoker: 0.104 %",
    articles: ["LIF-12", "LIF-15"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1985-01-01", sex: "male", smoker: true, life: { additional: 1 } },
    // 0.104 % × 2 500 = 2.60. 9 %: 0.2340 → 0.24.
    expected: {
      lines: [{ line: "life-additional", total: "2.60", employer: "0.00", employee: "2.60" }],
      total: "2.60",
      employer: "0.00",
      employee: "2.60",
      tax: { total: "0.24", employer: "0.00", employee: "0.24" },
      payable: { total: "2.84", employer: "0.00", employee: "2.84" },
    },
  },
  {
    name: "rating age 59, woman, non-smoker: 0.416 %",
    articles: ["LIF-12", "LIF-15"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1960-01-02", sex: "female", smoker: false, life: { additional: 1 } },
    // 0.416 % × 2 500 = 10.40. 9 %: 0.9360 → 0.94.
    expected: {
      lines: [{ line: "life-additional", total: "10.40", employer: "0.00", employee: "10.40" }],
      total: "10.40",
      employer: "0.00",
      employee: "10.40",
      tax: { total: "0.94", employer: "0.00", employee: "0.94" },
      payable: { total: "11.34", employer: "0.00", employee: "11.34" },
    },
  },
  {
    name: "rating age 60, woman, non-smoker: 0.754 %",
    articles: ["LIF-12", "LIF-15"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1960-01-01", sex: "female", smoker: false, life: { additional: 1 } },
    // 0.754 % × 2 500 = 18.85. 9 %: 1.6965 → 1.70.
    expected: {
      lines: [{ line: "life-additional", total: "18.85", employer: "0.00", employee: "18.85" }],
      total: "18.85",
      employer: "0.00",
      employee: "18.85",
      tax: { total: "1.70", employer: "0.00", employee: "1.70" },
      payable: { total: "20.55", employer: "0.00", employee: "20.55" },
    },
  },
  {
    name: "rating age 64, man, smoker: 1.157 %, after his 65th birthday on 2 January",
    articles: ["LIF-12", "LIF-15", "LIF-17"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1955-01-02", sex: "male", smoker: true, life: { additional: 1 } },
    // 1.157 % × 2 500 = 28.925 → 28.93. 9 %: 2.6037 → 2.61.
    expected: {
      lines: [{ line: "life-additional", total: "28.93", employer: "0.00", employee: "28.93" }],
      total: "28.93",
      employer: "0.00",
      employee: "28.93",
      tax: { total: "2.61", employer: "0.00", employee: "2.61" },
      payable: { total: "31.54", employer: "0.00", employee: "31.54" },
    },
  },
  {
    name: "rating age 65, basic life only: rated, for it has no age band",
    articles: ["LIF-09", "LIF-17"],
    page: "13",
    member: { ...OPTIONAL, birthDate: "1955-01-01", sex: "male", smoker: true, life: { basic: true } },
    // 0.300 % × 2 500 = 7.50. 9 %: 0.6750 → 0.68.
    expected: {
      lines: [{ line: "life-basic", total: "7.50", employer: "0.00", employee: "7.50" }],
      total: "7.50",
      employer: "0.00",
      employee: "7.50",
      tax: { total: "0.68", employer: "0.00", employee: "0.68" },
      payable: { total: "8.18", employer: "0.00", employee: "8.18" },
    },
  },
  {
    name: "rating age 17, woman, non-smoker: the lowest band has no minimum age",
    articles: ["LIF-12", "LIF-17"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "2002-06-15", sex: "female", smoker: false, life: { additional: 1 } },
    // 0.036 % × 2 500 = 0.90. 9 %: 0.0810 → 0.09.
    expected: {
      lines: [{ line: "life-additional", total: "0.90", employer: "0.00", employee: "0.90" }],
      total: "0.90",
      employer: "0.00",
      employee: "0.90",
      tax: { total: "0.09", employer: "0.00", employee: "0.09" },
      payable: { total: "0.99", employer: "0.00", employee: "0.99" },
    },
  },

  // --- Smoking not declared: smoker's rate ---
  {
    name: "member who declares nothing is rated as a smoker",
    articles: ["LIF-12", "LIF-16"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1980-01-01", sex: "male", life: { additional: 1 } },
    expected: LIFE_455,
  },
  {
    name: "member who declares smoking",
    articles: ["LIF-12", "LIF-16"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1980-01-01", sex: "male", smoker: true, life: { additional: 1 } },
    expected: LIFE_455,
  },
  {
    name: "spouse about whom nothing is declared is rated as a smoker, though the member is not",
    articles: ["LIF-11", "LIF-14", "LIF-16"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1970-01-01",
      sex: "male",
      smoker: false,
      life: { spouse: { amount: "50000", sex: "female" } },
    },
    expected: SPOUSE_625,
  },
  {
    name: "spouse declared a smoker",
    articles: ["LIF-11", "LIF-14", "LIF-16"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1970-01-01",
      sex: "male",
      smoker: false,
      life: { spouse: { amount: "50000", sex: "female", smoker: true } },
    },
    expected: SPOUSE_625,
  },
  {
    name: "spouse declared a non-smoker, though the member smokes",
    articles: ["LIF-11", "LIF-14", "LIF-16"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1970-01-01",
      sex: "male",
      smoker: true,
      life: { spouse: { amount: "50000", sex: "female", smoker: false } },
    },
    // 0.089 × 50 = 4.45. 9 %: 0.4005 → 0.41.
    expected: {
      lines: [{ line: "life-spouse", total: "4.45", employer: "0.00", employee: "4.45" }],
      total: "4.45",
      employer: "0.00",
      employee: "4.45",
      tax: { total: "0.41", employer: "0.00", employee: "0.41" },
      payable: { total: "4.86", employer: "0.00", employee: "4.86" },
    },
  },

  // --- Spouse: the member's age, the spouse's own sex and smoking ---
  {
    name: "spouse rated with the member's age: member 49",
    articles: ["LIF-11", "LIF-14", "LIF-15"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1970-01-02",
      sex: "female",
      smoker: false,
      life: { spouse: { amount: "50000", sex: "male", smoker: true } },
    },
    // 0.100 × 50 = 5.00. 9 %: 0.45 exactly, nothing to round up.
    expected: {
      lines: [{ line: "life-spouse", total: "5.00", employer: "0.00", employee: "5.00" }],
      total: "5.00",
      employer: "0.00",
      employee: "5.00",
      tax: { total: "0.45", employer: "0.00", employee: "0.45" },
      payable: { total: "5.45", employer: "0.00", employee: "5.45" },
    },
  },
  {
    name: "spouse rated with the member's age: member 50",
    articles: ["LIF-11", "LIF-14", "LIF-15"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1970-01-01",
      sex: "female",
      smoker: false,
      life: { spouse: { amount: "50000", sex: "male", smoker: true } },
    },
    // 0.154 × 50 = 7.70. 9 %: 0.6930 → 0.70.
    expected: {
      lines: [{ line: "life-spouse", total: "7.70", employer: "0.00", employee: "7.70" }],
      total: "7.70",
      employer: "0.00",
      employee: "7.70",
      tax: { total: "0.70", employer: "0.00", employee: "0.70" },
      payable: { total: "8.40", employer: "0.00", employee: "8.40" },
    },
  },
  {
    name: "largest spouse amount, member 64",
    articles: ["LIF-07", "LIF-11", "LIF-14"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1955-01-02",
      sex: "male",
      smoker: false,
      life: { spouse: { amount: "100000", sex: "female", smoker: true } },
    },
    // 0.352 × 100 = 35.20. 9 %: 3.1680 → 3.17.
    expected: {
      lines: [{ line: "life-spouse", total: "35.20", employer: "0.00", employee: "35.20" }],
      total: "35.20",
      employer: "0.00",
      employee: "35.20",
      tax: { total: "3.17", employer: "0.00", employee: "3.17" },
      payable: { total: "38.37", employer: "0.00", employee: "38.37" },
    },
  },
  {
    name: "member and spouse together: each by own sex and smoking, both by the member's age",
    articles: ["LIF-11", "LIF-12", "LIF-14"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1970-01-01",
      sex: "male",
      smoker: true,
      life: { additional: 1, spouse: { amount: "50000", sex: "female", smoker: false } },
    },
    // Member: 0.400 % × 2 500 = 10.00. Spouse: 0.089 × 50 = 4.45. 9 % of 14.45: 1.3005 → 1.31.
    expected: {
      lines: [
        { line: "life-additional", total: "10.00", employer: "0.00", employee: "10.00" },
        { line: "life-spouse", total: "4.45", employer: "0.00", employee: "4.45" },
      ],
      total: "14.45",
      employer: "0.00",
      employee: "14.45",
      tax: { total: "1.31", employer: "0.00", employee: "1.31" },
      payable: { total: "15.76", employer: "0.00", employee: "15.76" },
    },
  },

  // --- Half cents on the 0.300 % line: odd multiples of 130 ---
  {
    name: "basic life on 129.99: just under half a cent",
    articles: ["LIF-09"],
    page: "13",
    member: { ...OPTIONAL, insurableSalary: "129.99", life: { basic: true } },
    // 129.99 × 0.003 = 0.38997; / 26 = 0.01499… → 0.01. 9 %: 0.0009 → 0.01.
    expected: {
      lines: [{ line: "life-basic", total: "0.01", employer: "0.00", employee: "0.01" }],
      total: "0.01",
      employer: "0.00",
      employee: "0.01",
      tax: { total: "0.01", employer: "0.00", employee: "0.01" },
      payable: { total: "0.02", employer: "0.00", employee: "0.02" },
    },
  },
  {
    name: "basic life on 130: half a cent up",
    articles: ["LIF-09"],
    page: "13",
    member: { ...OPTIONAL, insurableSalary: "130", life: { basic: true } },
    // 130 × 0.003 = 0.39; / 26 = 0.015 → 0.02. 9 %: 0.0018 → 0.01.
    expected: {
      lines: [{ line: "life-basic", total: "0.02", employer: "0.00", employee: "0.02" }],
      total: "0.02",
      employer: "0.00",
      employee: "0.02",
      tax: { total: "0.01", employer: "0.00", employee: "0.01" },
      payable: { total: "0.03", employer: "0.00", employee: "0.03" },
    },
  },
  {
    name: "basic life on 390: half a cent up where half-even would go down",
    articles: ["LIF-09"],
    page: "13",
    member: { ...OPTIONAL, insurableSalary: "390", life: { basic: true } },
    // 390 × 0.003 = 1.17; / 26 = 0.045 → 0.05. 9 %: 0.0045 → 0.01.
    expected: {
      lines: [{ line: "life-basic", total: "0.05", employer: "0.00", employee: "0.05" }],
      total: "0.05",
      employer: "0.00",
      employee: "0.05",
      tax: { total: "0.01", employer: "0.00", employee: "0.01" },
      payable: { total: "0.06", employer: "0.00", employee: "0.06" },
    },
  },
  {
    name: "basic life on 12 870: half a cent up where half-even would go down",
    articles: ["LIF-09"],
    page: "13",
    member: { ...OPTIONAL, insurableSalary: "12870", life: { basic: true } },
    // 12 870 × 0.003 = 38.61; / 26 = 1.485 → 1.49. 9 %: 0.1341 → 0.14.
    expected: {
      lines: [{ line: "life-basic", total: "1.49", employer: "0.00", employee: "1.49" }],
      total: "1.49",
      employer: "0.00",
      employee: "1.49",
      tax: { total: "0.14", employer: "0.00", employee: "0.14" },
      payable: { total: "1.63", employer: "0.00", employee: "1.63" },
    },
  },
  {
    name: "basic life on 52 130: half a cent up",
    articles: ["LIF-09"],
    page: "13",
    member: { ...OPTIONAL, insurableSalary: "52130.00", life: { basic: true } },
    // 52 130 × 0.003 = 156.39; / 26 = 6.015 → 6.02. 9 %: 0.5418 → 0.55.
    expected: {
      lines: [{ line: "life-basic", total: "6.02", employer: "0.00", employee: "6.02" }],
      total: "6.02",
      employer: "0.00",
      employee: "6.02",
      tax: { total: "0.55", employer: "0.00", employee: "0.55" },
      payable: { total: "6.57", employer: "0.00", employee: "6.57" },
    },
  },

  // --- Additional life: one rounding, after the multiple ---
  {
    name: "multiple 5, man, non-smoker, 29, on 50 000: 5.96, not 5 × 1.19 = 5.95",
    articles: ["LIF-12", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "50000.00",
      birthDate: "1990-01-02",
      sex: "male",
      smoker: false,
      life: { additional: 5 },
    },
    // 50 000 × 0.062 % = 31.00; × 5 = 155.00; / 26 = 5.9615… → 5.96. 9 %: 0.5364 → 0.54.
    expected: {
      lines: [{ line: "life-additional", total: "5.96", employer: "0.00", employee: "5.96" }],
      total: "5.96",
      employer: "0.00",
      employee: "5.96",
      tax: { total: "0.54", employer: "0.00", employee: "0.54" },
      payable: { total: "6.50", employer: "0.00", employee: "6.50" },
    },
  },
  {
    name: "multiple 3, man, non-smoker, 29, on 50 000: 3.58, not 3 × 1.19 = 3.57",
    articles: ["LIF-12", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "50000.00",
      birthDate: "1990-01-02",
      sex: "male",
      smoker: false,
      life: { additional: 3 },
    },
    // 31.00 × 3 = 93.00; / 26 = 3.5769… → 3.58. 9 %: 0.3222 → 0.33.
    expected: {
      lines: [{ line: "life-additional", total: "3.58", employer: "0.00", employee: "3.58" }],
      total: "3.58",
      employer: "0.00",
      employee: "3.58",
      tax: { total: "0.33", employer: "0.00", employee: "0.33" },
      payable: { total: "3.91", employer: "0.00", employee: "3.91" },
    },
  },
  {
    name: "multiple 5, woman, non-smoker, 37, on 47 560: 4.76, not 5 × 0.95 = 4.75",
    articles: ["LIF-12", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "47560.00",
      birthDate: "1982-03-10",
      sex: "female",
      smoker: false,
      life: { additional: 5 },
    },
    // 0.052 % / 26 = 0.002 %: 47 560 × 0.00002 = 0.9512; × 5 = 4.756 → 4.76. 9 %: 0.4284 → 0.43.
    expected: {
      lines: [{ line: "life-additional", total: "4.76", employer: "0.00", employee: "4.76" }],
      total: "4.76",
      employer: "0.00",
      employee: "4.76",
      tax: { total: "0.43", employer: "0.00", employee: "0.43" },
      payable: { total: "5.19", employer: "0.00", employee: "5.19" },
    },
  },
  {
    name: "multiple 5, woman, smoker, 46, on 45 000: 18.43, not 5 × 3.69 = 18.45",
    articles: ["LIF-12", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "45000.00",
      birthDate: "1973-09-01",
      sex: "female",
      smoker: true,
      life: { additional: 5 },
    },
    // 45 000 × 0.213 % = 95.85; × 5 = 479.25; / 26 = 18.4326… → 18.43. 9 %: 1.6587 → 1.66.
    expected: {
      lines: [{ line: "life-additional", total: "18.43", employer: "0.00", employee: "18.43" }],
      total: "18.43",
      employer: "0.00",
      employee: "18.43",
      tax: { total: "1.66", employer: "0.00", employee: "1.66" },
      payable: { total: "20.09", employer: "0.00", employee: "20.09" },
    },
  },
  {
    name: "multiple 1, man, smoker, 61, on 41 000: half a cent up",
    articles: ["LIF-12"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "41000.00",
      birthDate: "1958-05-20",
      sex: "male",
      smoker: true,
      life: { additional: 1 },
    },
    // 41 000 × 1.157 % = 474.37; / 26 = 18.245 → 18.25. 9 %: 1.6425 → 1.65.
    expected: {
      lines: [{ line: "life-additional", total: "18.25", employer: "0.00", employee: "18.25" }],
      total: "18.25",
      employer: "0.00",
      employee: "18.25",
      tax: { total: "1.65", employer: "0.00", employee: "1.65" },
      payable: { total: "19.90", employer: "0.00", employee: "19.90" },
    },
  },
  {
    name: "multiple 5, man, smoker, 61, on 41 000: 91.23, not 5 × 18.25 = 91.25",
    articles: ["LIF-12", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "41000.00",
      birthDate: "1958-05-20",
      sex: "male",
      smoker: true,
      life: { additional: 5 },
    },
    // 474.37 × 5 = 2 371.85; / 26 = 91.225 → 91.23. 9 %: 8.2107 → 8.22.
    expected: {
      lines: [{ line: "life-additional", total: "91.23", employer: "0.00", employee: "91.23" }],
      total: "91.23",
      employer: "0.00",
      employee: "91.23",
      tax: { total: "8.22", employer: "0.00", employee: "8.22" },
      payable: { total: "99.45", employer: "0.00", employee: "99.45" },
    },
  },

  // --- Additional life of the member: per cent of salary, or cost per 1 000 ---
  {
    name: "5 × 80 000, man, non-smoker, 29, per cent of salary",
    articles: ["LIF-12", "LIF-13", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "80000.00",
      birthDate: "1990-01-02",
      sex: "male",
      smoker: false,
      life: { additional: 5 },
    },
    context: { readings: { memberLifeRate: "percent-of-salary" } },
    // 80 000 × 0.062 % = 49.60; × 5 = 248.00; / 26 = 9.5384… → 9.54. 9 %: 0.8586 → 0.86.
    expected: {
      lines: [{ line: "life-additional", total: "9.54", employer: "0.00", employee: "9.54" }],
      total: "9.54",
      employer: "0.00",
      employee: "9.54",
      tax: { total: "0.86", employer: "0.00", employee: "0.86" },
      payable: { total: "10.40", employer: "0.00", employee: "10.40" },
    },
  },
  {
    name: "5 × 80 000, man, non-smoker, 29, per 1 000",
    articles: ["LIF-11", "LIF-13", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "80000.00",
      birthDate: "1990-01-02",
      sex: "male",
      smoker: false,
      life: { additional: 5 },
    },
    context: { readings: { memberLifeRate: "per-1000" } },
    // 0.024 × 400 = 9.60. 9 %: 0.8640 → 0.87.
    expected: {
      lines: [{ line: "life-additional", total: "9.60", employer: "0.00", employee: "9.60" }],
      total: "9.60",
      employer: "0.00",
      employee: "9.60",
      tax: { total: "0.87", employer: "0.00", employee: "0.87" },
      payable: { total: "10.47", employer: "0.00", employee: "10.47" },
    },
  },
  {
    name: "1 × 52 000, woman, smoker, 42, per cent of salary",
    articles: ["LIF-12", "LIF-13", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "52000.00",
      birthDate: "1977-06-30",
      sex: "female",
      smoker: true,
      life: { additional: 1 },
    },
    // 52 000 / 26 = 2 000; × 0.159 % = 3.18. 9 %: 0.2862 → 0.29.
    expected: {
      lines: [{ line: "life-additional", total: "3.18", employer: "0.00", employee: "3.18" }],
      total: "3.18",
      employer: "0.00",
      employee: "3.18",
      tax: { total: "0.29", employer: "0.00", employee: "0.29" },
      payable: { total: "3.47", employer: "0.00", employee: "3.47" },
    },
  },
  {
    name: "1 × 52 000, woman, smoker, 42, per 1 000",
    articles: ["LIF-11", "LIF-13", "AMB-60"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "52000.00",
      birthDate: "1977-06-30",
      sex: "female",
      smoker: true,
      life: { additional: 1 },
    },
    context: { readings: { memberLifeRate: "per-1000" } },
    // 0.061 × 52 = 3.172 → 3.17. 9 %: 0.2853 → 0.29.
    expected: {
      lines: [{ line: "life-additional", total: "3.17", employer: "0.00", employee: "3.17" }],
      total: "3.17",
      employer: "0.00",
      employee: "3.17",
      tax: { total: "0.29", employer: "0.00", employee: "0.29" },
      payable: { total: "3.46", employer: "0.00", employee: "3.46" },
    },
  },
  {
    name: "1 × 52 250, woman, non-smoker, 37, per 1 000: half a cent up, the part of a thousand counted",
    articles: ["LIF-11", "AMB-60", "AMB-63"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      insurableSalary: "52250.00",
      birthDate: "1982-03-10",
      sex: "female",
      smoker: false,
      life: { additional: 1 },
    },
    context: { readings: { memberLifeRate: "per-1000" } },
    // 0.020 × 52.25 = 1.045 → 1.05. 9 %: 0.0945 → 0.10.
    expected: {
      lines: [{ line: "life-additional", total: "1.05", employer: "0.00", employee: "1.05" }],
      total: "1.05",
      employer: "0.00",
      employee: "1.05",
      tax: { total: "0.10", employer: "0.00", employee: "0.10" },
      payable: { total: "1.15", employer: "0.00", employee: "1.15" },
    },
  },

  // --- Tax: rounding, scope, who bears the tax on the employer's share ---
  {
    name: "scenario A paid by the member: 4.6422 is taxed 4.65",
    articles: ["PRM-14", "TAX-03", "AMB-24", "AMB-28"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "A" }, paidBy: "member" },
    // 9 % of 51.58: 4.6422 → 4.65.
    expected: {
      lines: [{ line: "health", total: "51.58", employer: "0.00", employee: "51.58" }],
      total: "51.58",
      employer: "0.00",
      employee: "51.58",
      tax: { total: "4.65", employer: "0.00", employee: "4.65" },
      payable: { total: "56.23", employer: "0.00", employee: "56.23" },
    },
  },
  {
    name: "scenario A paid by the member, tax half-up: 4.6422 is taxed 4.64",
    articles: ["PRM-14", "AMB-24", "AMB-28"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "A" }, paidBy: "member" },
    context: { readings: { taxRounding: "half-up" } },
    // To the nearest cent: 4.6422 → 4.64.
    expected: {
      lines: [{ line: "health", total: "51.58", employer: "0.00", employee: "51.58" }],
      total: "51.58",
      employer: "0.00",
      employee: "51.58",
      tax: { total: "4.64", employer: "0.00", employee: "4.64" },
      payable: { total: "56.22", employer: "0.00", employee: "56.22" },
    },
  },
  {
    name: "scenario N, tax half-up: 11.0016 is taxed 11.00",
    articles: ["TAX-04", "AMB-24"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "N" } },
    context: { readings: { taxRounding: "half-up" } },
    // To the nearest cent: 5.97 → 0.5373 → 0.54; 122.24 → 11.0016 → 11.00.
    expected: {
      lines: [{ line: "health", total: "128.21", employer: "5.97", employee: "122.24" }],
      total: "128.21",
      employer: "5.97",
      employee: "122.24",
      tax: { total: "11.54", employer: "0.54", employee: "11.00" },
      payable: { total: "139.75", employer: "6.51", employee: "133.24" },
    },
  },
  {
    name: "tax half-up on exactly half a cent: 9.945 is taxed 9.95",
    articles: ["AMB-20", "AMB-24"],
    page: "11",
    member: { ...HALF_TIME, health: { scenario: "J" } },
    context: { readings: { halfContributionRounding: "down", taxRounding: "half-up" } },
    // 9 % of 110.50 = 9.945: the half goes up; 9 % of 2.98 = 0.2682 → 0.27.
    expected: J_FROM_HALF_298,
  },
  {
    name: "scenario L paid by the member: exactly half a cent, 11.115, goes up",
    articles: ["PRM-14", "TAX-03", "AMB-24"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "L" }, paidBy: "member" },
    // 9 % of 123.50: 11.1150 → 11.12.
    expected: {
      lines: [{ line: "health", total: "123.50", employer: "0.00", employee: "123.50" }],
      total: "123.50",
      employer: "0.00",
      employee: "123.50",
      tax: { total: "11.12", employer: "0.00", employee: "11.12" },
      payable: { total: "134.62", employer: "0.00", employee: "134.62" },
    },
  },
  {
    name: "the flat 0.55 is taxed 0.05",
    articles: ["LIF-10", "TAX-01", "TAX-03"],
    page: "13",
    member: { ...OPTIONAL, life: { dependants: true } },
    // 9 % of 0.55: 0.0495 → 0.05.
    expected: {
      lines: [{ line: "life-dependants", total: "0.55", employer: "0.00", employee: "0.55" }],
      total: "0.55",
      employer: "0.00",
      employee: "0.55",
      tax: { total: "0.05", employer: "0.00", employee: "0.05" },
      payable: { total: "0.60", employer: "0.00", employee: "0.60" },
    },
  },
  {
    name: "five lines, taxed by payer",
    articles: ["TAX-03", "TAX-04", "AMB-25"],
    page: "11-15",
    member: FIVE_LINES,
    expected: FIVE_BY_PAYER,
  },
  {
    name: "five lines, taxed by line: two cents more",
    articles: ["TAX-03", "TAX-04", "AMB-25"],
    page: "11-15",
    member: FIVE_LINES,
    context: { readings: { taxScope: "line" } },
    // Health 0.5373 → 0.54 and 11.0016 → 11.01; dental 3.60; basic 0.4932 → 0.50; 0.0495 → 0.05; LTD 1.4634 → 1.47.
    // Employee: 11.01 + 3.60 + 0.50 + 0.05 + 1.47 = 16.63.
    expected: {
      lines: [
        { ...FIVE_HEALTH, tax: { total: "11.55", employer: "0.54", employee: "11.01" } },
        { ...FIVE_DENTAL, tax: { total: "3.60", employer: "0.00", employee: "3.60" } },
        { ...FIVE_BASIC, tax: { total: "0.50", employer: "0.00", employee: "0.50" } },
        { ...FIVE_DEPENDANTS, tax: { total: "0.05", employer: "0.00", employee: "0.05" } },
        { ...FIVE_LTD, tax: { total: "1.47", employer: "0.00", employee: "1.47" } },
      ],
      total: "190.50",
      employer: "5.97",
      employee: "184.53",
      tax: { total: "17.17", employer: "0.54", employee: "16.63" },
      payable: { total: "207.67", employer: "6.51", employee: "201.16" },
    },
  },
  {
    name: "five lines, taxed by payer, half-up",
    articles: ["AMB-24", "AMB-25"],
    page: "11-15",
    member: FIVE_LINES,
    context: { readings: { taxRounding: "half-up" } },
    expected: FIVE_BY_PAYER,
  },
  {
    name: "five lines, taxed by line, half-up: one cent less",
    articles: ["AMB-24", "AMB-25"],
    page: "11-15",
    member: FIVE_LINES,
    context: { readings: { taxScope: "line", taxRounding: "half-up" } },
    // To the nearest cent: 0.54 and 11.00; 3.60; 0.4932 → 0.49; 0.0495 → 0.05; 1.4634 → 1.46.
    // Employee: 11.00 + 3.60 + 0.49 + 0.05 + 1.46 = 16.60.
    expected: {
      lines: [
        { ...FIVE_HEALTH, tax: { total: "11.54", employer: "0.54", employee: "11.00" } },
        { ...FIVE_DENTAL, tax: { total: "3.60", employer: "0.00", employee: "3.60" } },
        { ...FIVE_BASIC, tax: { total: "0.49", employer: "0.00", employee: "0.49" } },
        { ...FIVE_DEPENDANTS, tax: { total: "0.05", employer: "0.00", employee: "0.05" } },
        { ...FIVE_LTD, tax: { total: "1.46", employer: "0.00", employee: "1.46" } },
      ],
      total: "190.50",
      employer: "5.97",
      employee: "184.53",
      tax: { total: "17.14", employer: "0.54", employee: "16.60" },
      payable: { total: "207.64", employer: "6.51", employee: "201.13" },
    },
  },
  {
    name: "five lines, the employee taxed on everything as one base",
    articles: ["TAX-04", "AMB-25", "AMB-26"],
    page: "11-15",
    member: FIVE_LINES,
    context: { readings: { taxOnEmployerShare: "employee" } },
    // 9 % of 190.50: 17.1450 → 17.15. Employee: 184.53 + 17.15 = 201.68.
    expected: {
      lines: [FIVE_HEALTH, FIVE_DENTAL, FIVE_BASIC, FIVE_DEPENDANTS, FIVE_LTD],
      total: "190.50",
      employer: "5.97",
      employee: "184.53",
      tax: { total: "17.15", employer: "0.00", employee: "17.15" },
      payable: { total: "207.65", employer: "5.97", employee: "201.68" },
    },
  },
  {
    name: "five lines, the employee taxed on everything, by line",
    articles: ["TAX-04", "AMB-25", "AMB-26"],
    page: "11-15",
    member: FIVE_LINES,
    context: { readings: { taxScope: "line", taxOnEmployerShare: "employee" } },
    // Health: 9 % of 128.21 = 11.5389 → 11.54. 11.54 + 3.60 + 0.50 + 0.05 + 1.47 = 17.16. 184.53 + 17.16 = 201.69.
    expected: {
      lines: [
        { ...FIVE_HEALTH, tax: { total: "11.54", employer: "0.00", employee: "11.54" } },
        { ...FIVE_DENTAL, tax: { total: "3.60", employer: "0.00", employee: "3.60" } },
        { ...FIVE_BASIC, tax: { total: "0.50", employer: "0.00", employee: "0.50" } },
        { ...FIVE_DEPENDANTS, tax: { total: "0.05", employer: "0.00", employee: "0.05" } },
        { ...FIVE_LTD, tax: { total: "1.47", employer: "0.00", employee: "1.47" } },
      ],
      total: "190.50",
      employer: "5.97",
      employee: "184.53",
      tax: { total: "17.16", employer: "0.00", employee: "17.16" },
      payable: { total: "207.66", employer: "5.97", employee: "201.69" },
    },
  },
  {
    name: "scenario N, 40 000 or more, employer taxed on its share: 0.54 + 11.01",
    articles: ["TAX-04", "AMB-26"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "N" } },
    context: { readings: { taxOnEmployerShare: "employer" } },
    expected: N_FROM_FULL,
  },
  {
    name: "scenario N, 40 000 or more, employee taxed on everything: a cent less",
    articles: ["TAX-04", "AMB-26"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "N" } },
    context: { readings: { taxOnEmployerShare: "employee" } },
    // 9 % of 128.21: 11.5389 → 11.54. Employee: 122.24 + 11.54 = 133.78.
    expected: {
      lines: [{ line: "health", total: "128.21", employer: "5.97", employee: "122.24" }],
      total: "128.21",
      employer: "5.97",
      employee: "122.24",
      tax: { total: "11.54", employer: "0.00", employee: "11.54" },
      payable: { total: "139.75", employer: "5.97", employee: "133.78" },
    },
  },
  {
    name: "scenario N, below 40 000, employee taxed on everything: a cent less",
    articles: ["TAX-04", "AMB-26"],
    page: "11",
    member: { ...FULL_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "N" } },
    context: { readings: { taxOnEmployerShare: "employee" } },
    // 9 % of 128.21: 11.5389 → 11.54 (by payer 1.20 + 10.35 = 11.55). Employee: 114.97 + 11.54 = 126.51.
    expected: {
      lines: [{ line: "health", total: "128.21", employer: "13.24", employee: "114.97" }],
      total: "128.21",
      employer: "13.24",
      employee: "114.97",
      tax: { total: "11.54", employer: "0.00", employee: "11.54" },
      payable: { total: "139.75", employer: "13.24", employee: "126.51" },
    },
  },
  {
    name: "scenario A, employee taxed on everything: the same tax, borne otherwise",
    articles: ["TAX-04", "AMB-26"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "A" } },
    context: { readings: { taxOnEmployerShare: "employee" } },
    // 9 % of 51.58: 4.6422 → 4.65 (by payer 0.22 + 4.43 = 4.65). Employee: 49.19 + 4.65 = 53.84.
    expected: {
      lines: [{ line: "health", total: "51.58", employer: "2.39", employee: "49.19" }],
      total: "51.58",
      employer: "2.39",
      employee: "49.19",
      tax: { total: "4.65", employer: "0.00", employee: "4.65" },
      payable: { total: "56.23", employer: "2.39", employee: "53.84" },
    },
  },

  // --- Exempt, paid by the member, waived, salary 0 ---
  {
    name: "exempt from health, nothing else: all zero",
    articles: ["PRM-13"],
    page: "11",
    member: { ...FULL_TIME, health: "exempt" },
    expected: { lines: [{ line: "health", ...ZERO }], ...ZERO, tax: ZERO, payable: ZERO },
  },
  {
    name: "exempt from health, dental individual",
    articles: ["PRM-13", "DEN-02", "DEN-07"],
    page: "11-12",
    member: { ...FULL_TIME, health: "exempt", dental: "individual" },
    // 9 % of 16.07: 1.4463 → 1.45.
    expected: {
      lines: [
        { line: "health", ...ZERO },
        { line: "dental", total: "16.07", employer: "0.00", employee: "16.07" },
      ],
      total: "16.07",
      employer: "0.00",
      employee: "16.07",
      tax: { total: "1.45", employer: "0.00", employee: "1.45" },
      payable: { total: "17.52", employer: "0.00", employee: "17.52" },
    },
  },
  {
    name: "exempt from health, dental family: a whole number of cents of tax is not raised",
    articles: ["PRM-13", "DEN-07", "TAX-03"],
    page: "11-12",
    member: { ...FULL_TIME, health: "exempt", dental: "family" },
    // 9 % of 40.00: 3.60 exactly.
    expected: {
      lines: [
        { line: "health", ...ZERO },
        { line: "dental", total: "40.00", employer: "0.00", employee: "40.00" },
      ],
      total: "40.00",
      employer: "0.00",
      employee: "40.00",
      tax: { total: "3.60", employer: "0.00", employee: "3.60" },
      payable: { total: "43.60", employer: "0.00", employee: "43.60" },
    },
  },
  {
    name: "the member pays all of N: no employer part, one tax",
    articles: ["PRM-14", "AMB-28"],
    page: "11",
    member: { ...HALF_TIME, salaryScaleMaximum: "39000.00", health: { scenario: "N" }, paidBy: "member" },
    // 9 % of 128.21: 11.5389 → 11.54.
    expected: {
      lines: [{ line: "health", total: "128.21", employer: "0.00", employee: "128.21" }],
      total: "128.21",
      employer: "0.00",
      employee: "128.21",
      tax: { total: "11.54", employer: "0.00", employee: "11.54" },
      payable: { total: "139.75", employer: "0.00", employee: "139.75" },
    },
  },
  {
    name: "five lines, the member pays all",
    articles: ["PRM-12", "PRM-14", "AMB-28"],
    page: "11-15",
    member: { ...FIVE_LINES, paidBy: "member" },
    // 9 % of 190.50: 17.1450 → 17.15.
    expected: {
      lines: [
        { line: "health", total: "128.21", employer: "0.00", employee: "128.21" },
        FIVE_DENTAL,
        FIVE_BASIC,
        FIVE_DEPENDANTS,
        FIVE_LTD,
      ],
      total: "190.50",
      employer: "0.00",
      employee: "190.50",
      tax: { total: "17.15", employer: "0.00", employee: "17.15" },
      payable: { total: "207.65", employer: "0.00", employee: "207.65" },
    },
  },
  {
    name: "five lines waived: each is there, all zero",
    articles: ["TAX-07", "WAI-06"],
    page: "11-15",
    member: { ...FIVE_LINES, paidBy: "waived" },
    expected: {
      lines: [
        { line: "health", ...ZERO },
        { line: "dental", ...ZERO },
        { line: "life-basic", ...ZERO },
        { line: "life-dependants", ...ZERO },
        { line: "ltd", ...ZERO },
      ],
      ...ZERO,
      tax: ZERO,
      payable: ZERO,
      annual: { periods: 26, payable: ZERO },
    },
  },
  {
    name: "salary 0: what follows the salary is zero, the flat amounts stay",
    articles: ["LIF-09", "LIF-10", "LIF-12", "LTD-05"],
    page: "11-15",
    member: {
      ...FULL_TIME,
      insurableSalary: "0",
      salaryScaleMaximum: "39000.00",
      birthDate: "1980-01-01",
      sex: "male",
      health: { scenario: "A" },
      life: { basic: true, dependants: true, additional: 5 },
      ltd: "O",
    },
    // Employee: 46.30 + 0.55 = 46.85. 9 %: 4.2165 → 4.22; employer 0.4752 → 0.48.
    expected: {
      lines: [
        { line: "health", total: "51.58", employer: "5.28", employee: "46.30" },
        { line: "life-basic", ...ZERO },
        { line: "life-dependants", total: "0.55", employer: "0.00", employee: "0.55" },
        { line: "life-additional", ...ZERO },
        { line: "ltd", ...ZERO },
      ],
      total: "52.13",
      employer: "5.28",
      employee: "46.85",
      tax: { total: "4.70", employer: "0.48", employee: "4.22" },
      payable: { total: "56.83", employer: "5.76", employee: "51.07" },
    },
  },

  // --- LTD half cents ---
  {
    name: "LTD F on 19 500: half a cent up where half-even would go down",
    articles: ["LTD-05"],
    page: "15",
    member: { ...OPTIONAL, insurableSalary: "19500.00", ltd: "F" },
    // 19 500 × 1.102 % = 214.89; / 26 = 8.265 → 8.27. 9 %: 0.7443 → 0.75.
    expected: {
      lines: [{ line: "ltd", total: "8.27", employer: "0.00", employee: "8.27" }],
      total: "8.27",
      employer: "0.00",
      employee: "8.27",
      tax: { total: "0.75", employer: "0.00", employee: "0.75" },
      payable: { total: "9.02", employer: "0.00", employee: "9.02" },
    },
  },
  {
    name: "LTD O on 48 099.99: just under half a cent",
    articles: ["LTD-05"],
    page: "15",
    member: { ...OPTIONAL, insurableSalary: "48099.99", ltd: "O" },
    // 48 099.99 × 0.890 % = 428.089911; / 26 = 16.46499… → 16.46. 9 %: 1.4814 → 1.49.
    expected: {
      lines: [{ line: "ltd", total: "16.46", employer: "0.00", employee: "16.46" }],
      total: "16.46",
      employer: "0.00",
      employee: "16.46",
      tax: { total: "1.49", employer: "0.00", employee: "1.49" },
      payable: { total: "17.95", employer: "0.00", employee: "17.95" },
    },
  },
  {
    name: "LTD O on 48 100: half a cent up where half-even would go down",
    articles: ["LTD-05"],
    page: "15",
    member: { ...OPTIONAL, insurableSalary: "48100.00", ltd: "O" },
    // 48 100 × 0.890 % = 428.09; / 26 = 16.465 → 16.47. 9 %: 1.4823 → 1.49.
    expected: {
      lines: [{ line: "ltd", total: "16.47", employer: "0.00", employee: "16.47" }],
      total: "16.47",
      employer: "0.00",
      employee: "16.47",
      tax: { total: "1.49", employer: "0.00", employee: "1.49" },
      payable: { total: "17.96", employer: "0.00", employee: "17.96" },
    },
  },
  {
    name: "LTD O+ on 50 375: half a cent up where half-even would go down",
    articles: ["LTD-05"],
    page: "15",
    member: { ...OPTIONAL, insurableSalary: "50375.00", ltd: "O+" },
    // 50 375 × 1.432 % = 721.37; / 26 = 27.745 → 27.75. 9 %: 2.4975 → 2.50.
    expected: {
      lines: [{ line: "ltd", total: "27.75", employer: "0.00", employee: "27.75" }],
      total: "27.75",
      employer: "0.00",
      employee: "27.75",
      tax: { total: "2.50", employer: "0.00", employee: "2.50" },
      payable: { total: "30.25", employer: "0.00", employee: "30.25" },
    },
  },

  // --- The year: 26 pays, or the periods that start in it ---
  {
    name: "annual: 26 pays",
    articles: ["PRM-15", "AMB-30"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "A" } },
    expected: A_YEAR_OF_26,
  },
  {
    name: "annual, calendar, default anchor 2019-03-31: 26 starts, 2020-01-05 to 2020-12-20",
    articles: ["PRM-15", "CHG-08", "AMB-30", "AMB-32"],
    page: "11",
    member: { ...FULL_TIME, health: { scenario: "A" } },
    context: { readings: { annualPeriods: "calendar" } },
    expected: A_YEAR_OF_26,
  },
  {
    name: "annual, calendar, anchor 2020-01-01: 27 starts, 2020-01-01 to 2020-12-30",
    articles: ["GEN-01", "PRM-15", "AMB-30"],
    page: "11",
    member: { ...FULL_TIME, on: "2020-01-01", health: { scenario: "A" } },
    context: { readings: { annualPeriods: "calendar" }, payCalendar: { anchor: "2020-01-01" } },
    expected: A_YEAR_OF_27,
  },
  {
    name: "annual, calendar, anchor 2020-12-30: the same 27 starts, counted backward",
    articles: ["PRM-15", "AMB-30"],
    page: "11",
    member: { ...FULL_TIME, on: "2020-01-01", health: { scenario: "A" } },
    context: { readings: { annualPeriods: "calendar" }, payCalendar: { anchor: "2020-12-30" } },
    expected: A_YEAR_OF_27,
  },
  {
    name: "annual, calendar, anchor 2020-01-02: 27 starts, the last on 2020-12-31",
    articles: ["GEN-01", "TAX-06", "PRM-15", "AMB-30"],
    page: "11",
    member: { ...FULL_TIME, on: "2020-12-31", health: { scenario: "A" } },
    context: { readings: { annualPeriods: "calendar" }, payCalendar: { anchor: "2020-01-02" } },
    expected: A_YEAR_OF_27,
  },
  {
    name: "annual, calendar, anchor 2020-01-03: 26 starts, the last on 2020-12-18",
    articles: ["PRM-15", "AMB-30"],
    page: "11",
    member: { ...FULL_TIME, on: "2020-01-03", health: { scenario: "A" } },
    context: { readings: { annualPeriods: "calendar" }, payCalendar: { anchor: "2020-01-03" } },
    expected: A_YEAR_OF_26,
  },
  {
    name: "annual, 26 pays even where 27 start in the year",
    articles: ["PRM-15", "AMB-30"],
    page: "11",
    member: { ...FULL_TIME, on: "2020-01-01", health: { scenario: "A" } },
    context: { readings: { annualPeriods: "26" }, payCalendar: { anchor: "2020-01-01" } },
    expected: A_YEAR_OF_26,
  },

  // --- Automatic enrolment (vector 16) with its tax ---
  {
    name: "automatic enrolment, taxed by payer",
    articles: ["ENR-01", "ENR-07", "TAX-03", "AMB-25", "AMB-30"],
    page: "11-15",
    member: AUTOMATIC,
    // Employee: 46.30 + 16.07 + 4.04 + 0.55 + 11.98 = 78.94. 9 %: 7.1046 → 7.11; employer 0.4752 → 0.48.
    // Year: 91.81 × 26 = 2 387.06; 5.76 × 26 = 149.76; 86.05 × 26 = 2 237.30.
    expected: {
      lines: [AUTOMATIC_HEALTH, AUTOMATIC_DENTAL, AUTOMATIC_BASIC, AUTOMATIC_DEPENDANTS, AUTOMATIC_LTD],
      total: "84.22",
      employer: "5.28",
      employee: "78.94",
      tax: { total: "7.59", employer: "0.48", employee: "7.11" },
      payable: { total: "91.81", employer: "5.76", employee: "86.05" },
      annual: { periods: 26, payable: { total: "2387.06", employer: "149.76", employee: "2237.30" } },
    },
  },
  {
    name: "automatic enrolment, taxed by line: a cent more",
    articles: ["ENR-01", "ENR-07", "TAX-03", "AMB-25"],
    page: "11-15",
    member: AUTOMATIC,
    context: { readings: { taxScope: "line" } },
    // Health 0.48 and 4.1670 → 4.17; dental 1.4463 → 1.45; basic 0.3636 → 0.37; 0.0495 → 0.05; LTD 1.0782 → 1.08.
    // Employee: 4.17 + 1.45 + 0.37 + 0.05 + 1.08 = 7.12.
    expected: {
      lines: [
        { ...AUTOMATIC_HEALTH, tax: { total: "4.65", employer: "0.48", employee: "4.17" } },
        { ...AUTOMATIC_DENTAL, tax: { total: "1.45", employer: "0.00", employee: "1.45" } },
        { ...AUTOMATIC_BASIC, tax: { total: "0.37", employer: "0.00", employee: "0.37" } },
        { ...AUTOMATIC_DEPENDANTS, tax: { total: "0.05", employer: "0.00", employee: "0.05" } },
        { ...AUTOMATIC_LTD, tax: { total: "1.08", employer: "0.00", employee: "1.08" } },
      ],
      total: "84.22",
      employer: "5.28",
      employee: "78.94",
      tax: { total: "7.60", employer: "0.48", employee: "7.12" },
      payable: { total: "91.82", employer: "5.76", employee: "86.06" },
    },
  },
];

/** Members that quote() must refuse with an error, never price. */
export const REFUSALS_2020: readonly RefusalRow[] = [
  {
    name: "rating age 65 with additional life: no rate printed",
    articles: ["LIF-15", "LIF-17"],
    page: "13-14",
    member: { ...OPTIONAL, birthDate: "1955-01-01", sex: "male", smoker: false, life: { additional: 1 } },
  },
  {
    name: "member's rating age 65 with spouse life: no rate printed",
    articles: ["LIF-14", "LIF-17"],
    page: "13-14",
    member: {
      ...OPTIONAL,
      birthDate: "1955-01-01",
      sex: "male",
      smoker: false,
      life: { spouse: { amount: "10000", sex: "female", smoker: false } },
    },
  },
  {
    name: "spouse amount 15 000: not a step of 10 000",
    articles: ["LIF-07"],
    page: "13",
    member: { ...OPTIONAL, birthDate: "1970-01-01", life: { spouse: { amount: "15000", sex: "female" } } },
  },
  {
    name: "spouse amount 110 000: above 100 000",
    articles: ["LIF-07"],
    page: "13",
    member: { ...OPTIONAL, birthDate: "1970-01-01", life: { spouse: { amount: "110000", sex: "female" } } },
  },
  {
    name: "dental without health and without exemption",
    articles: ["DEN-02", "STA-11"],
    page: "12",
    member: { ...FULL_TIME, health: null, dental: "individual" },
  },
  {
    name: "the day before the printed year",
    articles: ["GEN-01"],
    page: "11",
    member: { ...FULL_TIME, on: "2019-12-31", health: { scenario: "A" } },
  },
  {
    name: "the day after the printed year",
    articles: ["GEN-01"],
    page: "11",
    member: { ...FULL_TIME, on: "2021-01-01", health: { scenario: "A" } },
  },
  {
    name: "work time above 1",
    articles: ["PRM-09"],
    page: "11",
    member: { ...FULL_TIME, workTime: "1.0001", health: { scenario: "A" } },
  },
];
