// The files of the pack about what the optional plans pay: the rows worked by hand (test/golden/data/payable.ts) and, around each
// boundary, what test/oracle/payable.ts counts.

import { DEATH, DISABILITY, DISMEMBERMENT } from "../golden/data/payable.js";
import type { PayableRow } from "../golden/data/payable.js";
import { addDays } from "../oracle/dates.js";
import { deathBenefitOracle, disabilityBenefitOracle, dismembermentBenefitOracle } from "../oracle/payable.js";
import type { DeathInput, DisabilityInput, DismembermentInput, EndAge61, SalaryProgramme } from "../oracle/payable.js";
import { articlesOf, packFile, plainObject, withoutRepeats } from "./rows.js";
import type { Draft } from "./rows.js";
import type { PackFile } from "./write.js";

function byHand(name: string, rows: readonly PayableRow[]): Draft[] {
  return rows.map(({ article, why, input, readings, expected }) => ({
    function: name,
    articles: articlesOf(article),
    covers: why,
    ...(readings === undefined ? {} : { readings }),
    input: plainObject(input),
    output: plainObject(expected),
  }));
}

const BEFORE_YEAR_END = "2020-06-15";

// ---------------------------------------------------------------- death

function death(articles: string, covers: string, input: DeathInput): Draft {
  return {
    function: "deathBenefit",
    articles: articles.split(" "),
    covers,
    input: plainObject(input),
    output: plainObject(deathBenefitOracle(input)),
  };
}

const SCHEME = {
  kind: "deferred-salary" as const,
  from: "2020-03-02",
  until: "2020-11-29",
  agreedSalary: "38750.40",
  toldInsurer: "2020-03-01",
};

const PROGRAMME: SalaryProgramme = {
  kind: "retirement-programme",
  from: "2020-03-02",
  until: "2020-11-29",
  salaryWithout: "58215.35",
};

const AROUND = ["2020-03-01", "2020-03-02", "2020-11-29", "2020-11-30"];

function deaths(): Draft[] {
  const member = { deceased: "member" as const, on: BEFORE_YEAR_END, accidental: false };
  return [
    ...byHand("deathBenefit", DEATH),
    ...["37450.00", "46333.33", "61999.99"].flatMap((insurableSalary) =>
      ([1, 2, 3, 4, 5] as const).map((additional) =>
        death("LIF-04 LIF-02", `${insurableSalary}: basic life and ${String(additional)} times more`, {
          ...member,
          insurableSalary,
          life: { basic: true, additional },
        }),
      ),
    ),
    ...[true, false].map((accidental) =>
      death("LIF-03 LIF-02", `41,207.19, ${accidental ? "by accident: twice" : "not by accident: once"}`, {
        ...member,
        insurableSalary: "41207.19",
        life: { basic: true },
        accidental,
      }),
    ),
    ...["10000", "20000", "30000", "40000", "50000", "60000", "70000", "80000", "90000", "100000"].map((amount) =>
      death("LIF-07 LIF-05", `the spouse, insured for ${amount}`, {
        deceased: "spouse",
        on: BEFORE_YEAR_END,
        life: { basic: true, dependants: true, spouse: { amount, sex: "male" } },
      }),
    ),
    ...[true, false].map((noSpouseShown) =>
      death("LIF-06 LIF-05", `a child, that there is no spouse ${noSpouseShown ? "shown" : "not shown"}`, {
        deceased: "child",
        on: "2020-12-31",
        life: { dependants: true },
        noSpouseShown,
      }),
    ),
    ...AROUND.map((on) =>
      death("DEF-02 DEF-06 LIF-20", `deferred salary of 2020-03-02 to 2020-11-29, death on ${on}`, {
        ...member,
        on,
        insurableSalary: "50000.00",
        life: { basic: true, additional: 1 },
        programme: SCHEME,
      }),
    ),
    ...["2020-03-01", "2020-03-02", null].map((toldInsurer) =>
      death("DEF-03 DEF-02", `the agreed salary told ${toldInsurer === null ? "never" : `on ${toldInsurer}`}`, {
        ...member,
        on: "2020-07-01",
        insurableSalary: "50000.00",
        life: { basic: true },
        programme: { ...SCHEME, toldInsurer },
      }),
    ),
    ...AROUND.map((on) =>
      death("RET-04 LIF-20", `progressive retirement of 2020-03-02 to 2020-11-29, death on ${on}`, {
        ...member,
        on,
        insurableSalary: "34929.21",
        life: { basic: true, additional: 2 },
        programme: PROGRAMME,
      }),
    ),
    ...[true, false].map((basic) =>
      death("LIF-03", `whether by accident is not told, basic life ${basic ? "held" : "not held"}`, {
        deceased: "member",
        on: BEFORE_YEAR_END,
        insurableSalary: "41207.19",
        life: { basic, additional: 1 },
      }),
    ),
    ...["2020-01-01", "2020-12-31", "2021-01-01"].map((on) =>
      death("GEN-01 LIF-02", `death on ${on}: the tables are headed 2020`, {
        ...member,
        on,
        insurableSalary: "52000.00",
        life: { basic: true },
      }),
    ),
  ];
}

// ---------------------------------------------------------------- dismemberment

function dismemberment(covers: string, rest: Partial<DismembermentInput> & Pick<DismembermentInput, "losses">): Draft {
  const input: DismembermentInput = {
    on: BEFORE_YEAR_END,
    insurableSalary: "46333.33",
    life: { basic: true },
    ...rest,
  };
  return {
    function: "dismembermentBenefit",
    articles: rest.programme === undefined ? ["LIF-03"] : ["LIF-03", "LIF-20"],
    covers,
    input: plainObject(input),
    output: plainObject(dismembermentBenefitOracle(input)),
  };
}

function dismemberments(): Draft[] {
  return [
    ...byHand("dismembermentBenefit", DISMEMBERMENT),
    ...["0.10", "0.1", "0.15", "0.25", "0.335", "0.5", "0.6667", "0.75", "0.9999", "1"].map((share) =>
      dismemberment(`${share} of 46,333.33`, { losses: [share] }),
    ),
    dismemberment("0.5 and 0.5: the whole salary, nothing cut", { losses: ["0.5", "0.5"] }),
    dismemberment("0.5 and 0.51: cut to the whole salary", { losses: ["0.5", "0.51"] }),
    dismemberment("0.5 and one unknown", { losses: ["0.5", null] }),
    dismemberment("1 and one unknown: the whole salary whatever it is", { losses: ["1", null] }),
    dismemberment("three losses of 0.3", { losses: ["0.3", "0.3", "0.3"] }),
    dismemberment("the agreed salary of a deferred-salary scheme", { losses: ["0.25"], programme: SCHEME }),
    dismemberment("the salary without progressive retirement", { losses: ["0.25"], programme: PROGRAMME }),
    dismemberment("only the additional life is held", { losses: ["0.25"], life: { additional: 2 } }),
    dismemberment("a salary of one cent, half of it", { losses: ["0.5"], insurableSalary: "0.01" }),
  ];
}

// ---------------------------------------------------------------- long-term disability

function disability(articles: string, covers: string, input: DisabilityInput, endAge61?: EndAge61): Draft {
  return {
    function: "disabilityBenefit",
    articles: articles.split(" "),
    covers,
    ...(endAge61 === undefined ? {} : { readings: { endAge61 } }),
    input: plainObject(input),
    output: plainObject(disabilityBenefitOracle(input, endAge61)),
  };
}

const OPTIONS = ["F", "O", "O+"] as const;
/** What each option prints: the article, and the age at which it ends when nothing is confirmed. */
const PRINTED = { F: ["LTD-02", 60], O: ["LTD-02", 60], "O+": ["LTD-03", 65] } as const;

/** Disabled from 2020-06-29: the 105th week begins 728 days later, on 2022-06-27. */
const FROM = "2020-06-29";
const WEEK_105 = addDays(FROM, 728);

function disabilities(): Draft[] {
  const usual: DisabilityInput = {
    option: "F",
    birthDate: "1975-11-08",
    disabledFrom: FROM,
    netBenefit: "1187.63",
    rregopConfirmed: false,
  };
  return [
    ...byHand("disabilityBenefit", DISABILITY),
    ...OPTIONS.flatMap((option) =>
      [-1, 0, 1].map((days) => {
        const [article, age] = PRINTED[option];
        const birthDate = `${String(Number(WEEK_105.slice(0, 4)) - age)}${addDays(WEEK_105, days).slice(4)}`;
        const when = ["the day before", "on the day of", "the day after"][days + 1] ?? "";
        return disability(`${article} LTD-04`, `option ${option}: ${String(age)} ${when} the first of the 105th week`, {
          ...usual,
          option,
          birthDate,
          pension: null,
        });
      }),
    ),
    ...(["F", "O"] as const).flatMap((option) =>
      [true, false, undefined].flatMap((rregopConfirmed) =>
        (["F-and-O", "O-only"] as const).map((endAge61) =>
          disability(
            "LTD-02",
            `option ${option}, 61 ${rregopConfirmed === undefined ? "not told" : rregopConfirmed ? "confirmed" : "excluded"}: ${endAge61}`,
            { ...usual, option, rregopConfirmed },
            endAge61,
          ),
        ),
      ),
    ),
    ...["1960-02-29", "1964-02-29"].flatMap((birthDate) =>
      OPTIONS.map((option) =>
        disability(`${PRINTED[option][0]} LTD-04`, `option ${option}, born on ${birthDate}`, {
          ...usual,
          option,
          birthDate,
          disabledFrom: "2020-01-01",
          pension: null,
        }),
      ),
    ),
    ...["2018-01-02", "2018-01-03", "2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].map((disabledFrom) =>
      disability("LTD-04 GEN-01", `disabled from ${disabledFrom}`, { ...usual, disabledFrom }),
    ),
    ...["2022-06-26", "2022-06-27", "2022-06-28", "2022-07-11"].map((ended) =>
      disability("LTD-04 LTD-02", `the 105th week begins on 2022-06-27, able again on ${ended}`, { ...usual, ended }),
    ),
    ...["2022-06-26", "2022-06-27", "2022-06-28", "2030-01-01"].map((from) =>
      disability("LTD-03 LTD-04", `option O+, pension without reduction from ${from}`, {
        ...usual,
        option: "O+",
        pension: { from, amount: "512.37" },
      }),
    ),
    ...["0.01", "900.10", "1827.12", "1827.13", "2500.00"].map((amount) =>
      disability("LTD-03", `option O+, 65 % of a pension of ${amount}`, {
        ...usual,
        option: "O+",
        pension: { from: "2025-01-01", amount },
      }),
    ),
    disability("LTD-03", "option O+, nothing said of a pension", { ...usual, option: "O+" }),
    ...["0.01", "0.06", "1000.00", "1333.33", "1456.78"].map((netBenefit) =>
      disability("LTD-02", `80 % of ${netBenefit}`, { ...usual, netBenefit }),
    ),
  ];
}

export function files(): PackFile[] {
  const file = (name: string, prefix: string, drafts: readonly Draft[]): PackFile =>
    packFile(name, prefix, withoutRepeats(drafts));
  return [
    file("death-benefit.csv", "DB", deaths()),
    file("dismemberment-benefit.csv", "DA", dismemberments()),
    file("disability-benefit.csv", "LB", disabilities()),
  ];
}
