import { TABLES, WIDTH } from "./population.mjs";
import { timed } from "../spent.mjs";

export const name = "JS typed arrays, row-major, branch-free";

const HEALTH = Int32Array.from(TABLES.HEALTH);
const CONTRIBUTION = Int32Array.from(TABLES.CONTRIBUTION);
const DENTAL = Int32Array.from(TABLES.DENTAL);
const PERCENT = Int32Array.from(TABLES.PERCENT);
const PER_1000 = Int32Array.from(TABLES.PER_1000);
const LTD = Int32Array.from(TABLES.LTD);
const { BASIC, DEPENDANTS, LIMIT, FULL_FROM, SCALE, TAX } = TABLES;

// A whole number and a half is never nearer than half a unit to a multiple of the divisor, so that the product with its
// reciprocal, which errs by less, has the same whole part as the quotient: a multiplication for a division.
const HALF = SCALE / 2 + 0.5;
const PART = 1 / SCALE;
const UP = 99.5;
const HUNDREDTH = 1 / 100;

/** Every line of every member, at a rate of nothing when it is not held: there is no branch to guess. */
function price({ count, salary: salaries, scaleMaximum, workTime, held }, out) {
  for (let row = 0, at = 0; row < count; row += 1, at += WIDTH) {
    const word = held[row];
    const salary = salaries[row];

    const scenario = word & 31;
    const health = HEALTH[scenario];
    const employer = CONTRIBUTION[((workTime[row] < FULL_FROM) << 5) + ((scaleMaximum[row] >= LIMIT) << 4) + scenario];
    const dental = DENTAL[(word >> 5) & 3];
    const basic = ~~((salary * (BASIC * ((word >> 7) & 1)) + HALF) * PART);
    const dependants = DEPENDANTS * ((word >> 8) & 1);
    const additional = ~~((salary * (PERCENT[(word >> 12) & 31] * ((word >> 9) & 7)) + HALF) * PART);
    const spouse = ((word >> 17) & 15) * PER_1000[(word >> 21) & 31];
    const ltd = ~~((salary * LTD[(word >> 26) & 3] + HALF) * PART);

    const total = health + dental + basic + dependants + additional + spouse + ltd;
    const employee = total - employer;
    const employerTax = ~~((employer * TAX + UP) * HUNDREDTH);
    const employeeTax = ~~((employee * TAX + UP) * HUNDREDTH);
    out[at] = health;
    out[at + 1] = dental;
    out[at + 2] = basic;
    out[at + 3] = dependants;
    out[at + 4] = additional;
    out[at + 5] = spouse;
    out[at + 6] = ltd;
    out[at + 7] = total;
    out[at + 8] = employer;
    out[at + 9] = employee;
    out[at + 10] = employerTax + employeeTax;
    out[at + 11] = employerTax;
    out[at + 12] = employeeTax;
    out[at + 13] = total + employerTax + employeeTax;
    out[at + 14] = employer + employerTax;
    out[at + 15] = employee + employeeTax;
  }
}

export function prepare(columns) {
  const out = new Int32Array(columns.count * WIDTH);
  return { price: () => timed(() => price(columns, out)), values: () => out };
}
