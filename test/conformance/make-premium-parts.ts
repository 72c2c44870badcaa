// premium-tax.csv and employer-contributions.csv: two parts of a premium by themselves, on amounts that no member above has.

import {
  CONTRIBUTION_REDUCTION_PERCENT,
  FULL_CONTRIBUTION_FROM_PERCENT,
  QUARTER_TIME_PERCENT,
  SALARY_SCALE_LIMIT,
  SCENARIOS,
  TAX_PERCENT,
  type StatusName,
} from "../oracle/figures.js";
import { add, compare, formatCents, make, multiply, parseDecimal, roundTo, type Rational } from "../oracle/rational.js";
import { generic, type GenericRow, type PackFile } from "./write.js";

const HUNDREDTH = make(1n, 100n);
const percent = (printed: string): Rational => multiply(parseDecimal(printed), HUNDREDTH);

/** Both sides of each whole cent of tax: 9% of 1.00 is 0.09, of 1.01 a fraction more, of 0.50 half a cent. */
const BASES: readonly (readonly [employer: string, employee: string, covers: string])[] = [
  ["0.00", "0.00", "nothing to tax"],
  ["0.00", "0.01", "the least premium: 0.0009"],
  ["0.01", "0.00", "the same on the employer"],
  ["0.00", "0.05", "0.0045"],
  ["0.00", "0.06", "0.0054"],
  ["0.00", "0.50", "0.045: half a cent"],
  ["0.00", "1.00", "0.09: a whole number of cents"],
  ["0.00", "1.01", "0.0909: the least above"],
  ["0.00", "0.99", "0.0891: the least below"],
  ["0.00", "1.50", "0.135: half a cent"],
  ["0.50", "0.50", "half a cent on each payer: one cent on both together"],
  ["0.50", "1.50", "two half cents"],
  ["1.00", "1.00", "whole cents on each"],
  ["0.33", "0.67", "two fractions that make a whole cent together"],
  ["5.28", "46.30", "scenario A, below 40,000"],
  ["2.39", "49.19", "scenario A, from 40,000"],
  ["13.24", "120.18", "scenario O, below 40,000"],
  ["5.97", "127.45", "scenario O, from 40,000"],
  ["0.00", "51.58", "the total of scenario A: 4.6422"],
  ["0.00", "133.42", "the total of scenario O: 12.0078"],
  ["0.00", "0.55", "the flat premium for dependants: 0.0495"],
  ["100.00", "0.00", "only the employer"],
  ["0.00", "100.00", "only the employee"],
  ["123456.78", "987654.32", "great amounts"],
];

function taxes(): GenericRow[] {
  return BASES.flatMap(([employer, employee, covers], place) =>
    (["up", "half-up"] as const).flatMap((taxRounding) =>
      (["employer", "employee"] as const).map((taxOnEmployerShare): GenericRow => {
        const on = (base: string): Rational =>
          roundTo(multiply(parseDecimal(base), percent(TAX_PERCENT)), 2, taxRounding);
        const both = formatCents(add(parseDecimal(employer), parseDecimal(employee)));
        const isShared = taxOnEmployerShare === "employer";
        const ofEmployer = isShared ? on(employer) : make(0n);
        const ofEmployee = on(isShared ? employee : both);
        const total = add(ofEmployer, ofEmployee);
        return {
          id: `tax-${String(place + 1)}-${taxRounding}-${taxOnEmployerShare}`,
          function: "premiumTax",
          articles: isShared ? ["TAX-03", "TAX-01"] : ["TAX-04", "TAX-03"],
          covers,
          readings: { taxRounding, taxOnEmployerShare },
          input: { on: "2020-06-15", employer, employee },
          output: { total: formatCents(total), employer: formatCents(ofEmployer), employee: formatCents(ofEmployee) },
        };
      }),
    ),
  );
}

const TIMES = ["0", "0.249999999999", "0.25", "0.250000000001", "0.5", "0.699999999999", "0.7", "1"];
const SCALES = ["0", "39999.99", "40000", "40000.01"];
const STATUSES = ["individual", "single-parent", "family"] as const satisfies readonly StatusName[];

interface Chosen {
  readonly halfContributionRounding?: "half-up" | "down" | "half-even";
  readonly contributionAtQuarterTime?: "half" | "none";
}

function contribution(status: StatusName, scale: string, time: string, chosen: Chosen): string {
  const scenario = SCENARIOS.find((one) => one.status === status);
  const printed = isBelowLimit(scale) ? scenario?.employerBelow40000 : scenario?.employerFrom40000;
  const whole = parseDecimal(printed ?? "");
  const share = parseDecimal(time);
  if (chosen.contributionAtQuarterTime === "none" && compare(share, percent(QUARTER_TIME_PERCENT)) <= 0) {
    return "0.00";
  }
  if (compare(share, percent(FULL_CONTRIBUTION_FROM_PERCENT)) >= 0) {
    return formatCents(whole);
  }
  const half = multiply(whole, percent(CONTRIBUTION_REDUCTION_PERCENT));
  return formatCents(roundTo(half, 2, chosen.halfContributionRounding ?? "half-up"));
}

function isBelowLimit(scale: string): boolean {
  return compare(parseDecimal(scale), parseDecimal(SALARY_SCALE_LIMIT)) < 0;
}

/** The other options only where they could matter: below 70%. */
const CHOICES: readonly Chosen[] = [
  {},
  { halfContributionRounding: "down" },
  { halfContributionRounding: "half-even" },
  { contributionAtQuarterTime: "none" },
];
const CHOSEN_AT = ["0.25", "0.250000000001", "0.699999999999"];

function contributions(): GenericRow[] {
  return STATUSES.flatMap((status) =>
    SCALES.flatMap((scale) =>
      TIMES.flatMap((time) =>
        (CHOSEN_AT.includes(time) ? CHOICES : CHOICES.slice(0, 1)).map((chosen): GenericRow => {
          const option = chosen.halfContributionRounding ?? chosen.contributionAtQuarterTime;
          const told = option === undefined ? "" : `, ${option}`;
          return {
            id: `share-${status}-${scale}-${time}${option === undefined ? "" : `-${option}`}`,
            function: "employerContribution",
            articles: [isBelowLimit(scale) ? "PRM-02" : "PRM-03", "PRM-04", "PRM-09", "PRM-07"],
            covers: `${status}, scale top ${scale}, ${time} of full time${told}`,
            readings: { ...chosen },
            input: { on: "2020-06-15", status, salaryScaleMaximum: scale, workTime: time },
            output: { amount: contribution(status, scale, time, chosen) },
          };
        }),
      ),
    ),
  );
}

export function files(): PackFile[] {
  return [
    { name: "premium-tax.csv", text: generic(taxes()) },
    { name: "employer-contributions.csv", text: generic(contributions()) },
  ];
}
