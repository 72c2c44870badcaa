/*
 * Test vectors 1-5 and 16 of the project's rule catalogue (rules.md, section Z), whose figures come from the FSSS (CSN)
 * French brochure "Votre régime en un coup d'œil", section 3.3, pages 11-15 (inferred inside 3.3). Default readings.
 * `statement` is the vector as written there; `member` puts its inputs in the shape that quote() takes, and `filledIn`
 * names the required fields that the vector does not give (neutral: they change no expected amount).
 * `expected` holds only the amounts that the vector states; it is part of the result, `lines` in full and in order.
 * Transcribed by hand; never regenerate.
 */

export interface VectorMember {
  readonly on: string;
  readonly insurableSalary: string;
  readonly salaryScaleMaximum: string;
  readonly workTime: string;
  readonly birthDate?: string;
  readonly sex?: "male" | "female";
  readonly smoker?: boolean;
  readonly health: { readonly scenario: "A" | "B" | "G" } | null;
  readonly dental?: "individual";
  readonly life?: {
    readonly basic?: boolean;
    readonly dependants?: boolean;
    readonly additional?: 1 | 2 | 3 | 4 | 5;
    readonly spouse?: { readonly amount: string; readonly sex: "male" | "female"; readonly smoker?: boolean };
  };
  readonly ltd?: "O";
}

export interface VectorRow {
  readonly number: 1 | 2 | 3 | 4 | 5 | 16;
  /** A vector that states two cases is two rows. */
  readonly part: "only" | "first" | "second";
  readonly statement: string;
  readonly member: VectorMember;
  readonly filledIn: readonly string[];
  readonly expected: {
    readonly lines: readonly {
      readonly line: "health" | "dental" | "life-basic" | "life-dependants" | "life-additional" | "life-spouse" | "ltd";
      readonly total?: string;
      readonly employer?: string;
      readonly employee?: string;
    }[];
    readonly employee?: string;
    readonly tax?: { readonly employee: string };
    readonly payable?: { readonly employee: string };
  };
}

export const VECTORS: readonly VectorRow[] = [
  {
    number: 1,
    part: "only",
    statement: "G, <40 000, 65 %: employer 6,62; employee 63,87; employee tax ceil 5,75.",
    member: {
      on: "2020-01-05",
      insurableSalary: "36000.00",
      salaryScaleMaximum: "39000.00",
      workTime: "0.65",
      health: { scenario: "G" },
    },
    filledIn: ["on", "insurableSalary", "salaryScaleMaximum (below 40 000)"],
    expected: { lines: [{ line: "health", employer: "6.62", employee: "63.87" }], tax: { employee: "5.75" } },
  },
  {
    number: 2,
    part: "first",
    statement: "B, ≥40 000, 69,99 %: employer 1,195→1,20; employee 54,26.",
    member: {
      on: "2020-01-05",
      insurableSalary: "36000.00",
      salaryScaleMaximum: "45000.00",
      workTime: "0.6999",
      health: { scenario: "B" },
    },
    filledIn: ["on", "insurableSalary", "salaryScaleMaximum (40 000 or more)"],
    expected: { lines: [{ line: "health", employer: "1.20", employee: "54.26" }] },
  },
  {
    number: 2,
    part: "second",
    statement: "At 70,00 %: 2,39 / 53,07.",
    member: {
      on: "2020-01-05",
      insurableSalary: "36000.00",
      salaryScaleMaximum: "45000.00",
      workTime: "0.7000",
      health: { scenario: "B" },
    },
    filledIn: ["on", "insurableSalary", "salaryScaleMaximum (40 000 or more)"],
    expected: { lines: [{ line: "health", employer: "2.39", employee: "53.07" }] },
  },
  {
    number: 3,
    part: "first",
    statement: "LTD O 47 500: 16,26.",
    member: {
      on: "2020-01-05",
      insurableSalary: "47500",
      salaryScaleMaximum: "50000.00",
      workTime: "1",
      health: null,
      ltd: "O",
    },
    filledIn: ["on", "salaryScaleMaximum", "workTime", "health"],
    expected: { lines: [{ line: "ltd", total: "16.26" }] },
  },
  {
    number: 3,
    part: "second",
    statement: "Base life 52 000: 6,00.",
    member: {
      on: "2020-01-05",
      insurableSalary: "52000",
      salaryScaleMaximum: "60000.00",
      workTime: "1",
      health: null,
      life: { basic: true },
    },
    filledIn: ["on", "salaryScaleMaximum", "workTime", "health"],
    expected: { lines: [{ line: "life-basic", total: "6.00" }] },
  },
  {
    number: 4,
    part: "first",
    statement: "Member life 3×52 000, F non-smoker, born 1980-01-02: 0,052 % ⇒ 3,12.",
    member: {
      on: "2020-01-05",
      insurableSalary: "52000",
      salaryScaleMaximum: "60000.00",
      workTime: "1",
      birthDate: "1980-01-02",
      sex: "female",
      smoker: false,
      health: null,
      life: { additional: 3 },
    },
    filledIn: ["on", "salaryScaleMaximum", "workTime", "health"],
    expected: { lines: [{ line: "life-additional", total: "3.12" }] },
  },
  {
    number: 4,
    part: "second",
    statement: "Member life 3×52 000, F non-smoker, born 1980-01-01: 0,104 % ⇒ 6,24.",
    member: {
      on: "2020-01-05",
      insurableSalary: "52000",
      salaryScaleMaximum: "60000.00",
      workTime: "1",
      birthDate: "1980-01-01",
      sex: "female",
      smoker: false,
      health: null,
      life: { additional: 3 },
    },
    filledIn: ["on", "salaryScaleMaximum", "workTime", "health"],
    expected: { lines: [{ line: "life-additional", total: "6.24" }] },
  },
  {
    number: 5,
    part: "only",
    // The spouse's age, 62, is no input: the member's age rates the spouse (footnote 4).
    statement: "Spouse life 50 000, member 50, spouse man smoker 62: 0,154×50 = 7,70.",
    member: {
      on: "2020-01-05",
      insurableSalary: "52000.00",
      salaryScaleMaximum: "60000.00",
      workTime: "1",
      birthDate: "1969-07-01",
      health: null,
      life: { spouse: { amount: "50000", sex: "male", smoker: true } },
    },
    filledIn: ["on", "insurableSalary", "salaryScaleMaximum", "workTime", "birthDate (50 on 2020-01-01)", "health"],
    expected: { lines: [{ line: "life-spouse", total: "7.70" }] },
  },
  {
    number: 16,
    part: "only",
    statement:
      "Auto-enrolment, salary 35 000, <40 000, full time, II O mandatory: 46,30+16,07+4,04+0,55+11,98 = 78,94; " +
      "tax ceil 7,11; 86,05.",
    member: {
      on: "2020-01-05",
      insurableSalary: "35000",
      salaryScaleMaximum: "39000.00",
      workTime: "1",
      health: { scenario: "A" },
      dental: "individual",
      life: { basic: true, dependants: true },
      ltd: "O",
    },
    filledIn: ["on", "salaryScaleMaximum (below 40 000)"],
    expected: {
      lines: [
        { line: "health", employee: "46.30" },
        { line: "dental", employee: "16.07" },
        { line: "life-basic", employee: "4.04" },
        { line: "life-dependants", employee: "0.55" },
        { line: "ltd", employee: "11.98" },
      ],
      employee: "78.94",
      tax: { employee: "7.11" },
      payable: { employee: "86.05" },
    },
  },
];
