import { TABLES, WIDTH } from "./population.mjs";
import { timed } from "../spent.mjs";

export const name = "JS typed arrays, row-major";

const HEALTH = Int32Array.from(TABLES.HEALTH);
const CONTRIBUTION = Int32Array.from(TABLES.CONTRIBUTION);
const DENTAL = Int32Array.from(TABLES.DENTAL);
const PERCENT = Int32Array.from(TABLES.PERCENT);
const PER_1000 = Int32Array.from(TABLES.PER_1000);
const LTD = Int32Array.from(TABLES.LTD);
const { BASIC, DEPENDANTS, LIMIT, FULL_FROM, SCALE, TAX } = TABLES;
const HALF = SCALE / 2;

/** The plain loop: a line that is not held is passed over. */
function price({ count, salary: salaries, scaleMaximum, workTime, held }, out) {
  for (let row = 0, at = 0; row < count; row += 1, at += WIDTH) {
    const word = held[row];
    const salary = salaries[row];

    const scenario = word & 31;
    let health = 0;
    let employer = 0;
    if (scenario !== 0) {
      health = HEALTH[scenario];
      employer = CONTRIBUTION[(workTime[row] < FULL_FROM ? 32 : 0) + (scaleMaximum[row] < LIMIT ? 0 : 16) + scenario];
    }
    const dental = DENTAL[(word >> 5) & 3];
    const basic = (word & 128) === 0 ? 0 : Math.floor((salary * BASIC + HALF) / SCALE);
    const dependants = (word & 256) === 0 ? 0 : DEPENDANTS;
    const times = (word >> 9) & 7;
    const additional = times === 0 ? 0 : Math.floor((salary * (PERCENT[(word >> 12) & 31] * times) + HALF) / SCALE);
    const tenThousands = (word >> 17) & 15;
    const spouse = tenThousands === 0 ? 0 : tenThousands * PER_1000[(word >> 21) & 31];
    const option = (word >> 26) & 3;
    const ltd = option === 0 ? 0 : Math.floor((salary * LTD[option] + HALF) / SCALE);

    const total = health + dental + basic + dependants + additional + spouse + ltd;
    const employee = total - employer;
    const employerTax = ((employer * TAX + 99) / 100) | 0;
    const employeeTax = ((employee * TAX + 99) / 100) | 0;
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
