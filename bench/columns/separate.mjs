import { TABLES, WIDTH } from "./population.mjs";
import { timed } from "../spent.mjs";

export const name = "JS typed arrays, 16 separate columns";

const HEALTH = Int32Array.from(TABLES.HEALTH);
const CONTRIBUTION = Int32Array.from(TABLES.CONTRIBUTION);
const DENTAL = Int32Array.from(TABLES.DENTAL);
const PERCENT = Int32Array.from(TABLES.PERCENT);
const PER_1000 = Int32Array.from(TABLES.PER_1000);
const LTD = Int32Array.from(TABLES.LTD);
const { BASIC, DEPENDANTS, LIMIT, FULL_FROM, SCALE, TAX } = TABLES;
const HALF = SCALE / 2;

/** The loop of rows.mjs, with an array for every amount. */
function price({ count, salary: salaries, scaleMaximum, workTime, held }, out) {
  const [o0, o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11, o12, o13, o14, o15] = out;
  for (let row = 0; row < count; row += 1) {
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
    o0[row] = health;
    o1[row] = dental;
    o2[row] = basic;
    o3[row] = dependants;
    o4[row] = additional;
    o5[row] = spouse;
    o6[row] = ltd;
    o7[row] = total;
    o8[row] = employer;
    o9[row] = employee;
    o10[row] = employerTax + employeeTax;
    o11[row] = employerTax;
    o12[row] = employeeTax;
    o13[row] = total + employerTax + employeeTax;
    o14[row] = employer + employerTax;
    o15[row] = employee + employeeTax;
  }
}

export function prepare(columns) {
  const out = Array.from({ length: WIDTH }, () => new Int32Array(columns.count));
  const values = () =>
    Int32Array.from({ length: columns.count * WIDTH }, (_, at) => out[at % WIDTH][Math.floor(at / WIDTH)]);
  return { price: () => timed(() => price(columns, out)), values };
}
