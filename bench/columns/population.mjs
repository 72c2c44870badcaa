import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";
import { halfCentMembers, randomMembers } from "../members.mjs";

/**
 * @typedef {{ count: number, salary: Int32Array, scaleMaximum: Int32Array, workTime: Float64Array, held: Uint32Array }} Columns
 *   members as the hand-written kernels take them: cents, a share of full time, and all that is held in one word, read once
 * @typedef {{ name: string, prepare(columns: Columns, ours: any): Priced | null | Promise<Priced | null> }} Kernel
 * @typedef {{ price(): number | Promise<number>, values(): Int32Array | Promise<Int32Array>, end?(): void }} Priced
 *   `price` prices all members once and tells how many nanoseconds it took; `values` are the amounts, row by row
 */

/** How many amounts a member has: the seven lines, then total, employer and employee of premiums, tax and what is payable. */
export const WIDTH = 16;

/** Where those are among the 32 of the bench (see amounts.mjs). */
export const PLACES = [0, 3, 6, 9, 12, 15, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29];

/** Where each thing is in the word, and how many bits it takes; the kernels write these out. */
export const SHIFTS = {
  health: 0, // 5 bits: 1…15, A to O
  dental: 5, // 2
  basic: 7, // 1
  dependants: 8, // 1
  additional: 9, // 3: times the salary
  rate: 12, // 5: band, then sex, then habit
  spouse: 17, // 4: tens of thousands of dollars
  spouseRate: 21, // 5
  ltd: 26, // 2
};

const STATUSES = Object.keys(figures.DENTAL);
const OPTIONS = Object.keys(figures.LTD);
const SEXES = ["male", "female"];
const HABITS = ["smoker", "nonSmoker"];

const toCents = (text) => Math.round(Number(text) * 100);
const toThousandths = (text) => Math.round(Number(text) * 1000);

const bandOf = (age) => (age < 30 ? 0 : Math.floor(age / 5) - 5);
const rateOf = (age, person) => bandOf(age) * 4 + SEXES.indexOf(person.sex) * 2 + HABITS.indexOf(habitOf(person));
const rates = (table) =>
  figures.BAND_STARTS.flatMap((_, band) =>
    SEXES.flatMap((sex) => HABITS.map((habit) => toThousandths(table[sex][habit][band]))),
  );

function contributions() {
  const parts = ["under", "over"].map((scale) => [
    0,
    ...figures.SCENARIOS.map((scenario) => {
      const part = figures.INDIVIDUAL.includes(scenario) ? "individual" : "others";
      return toCents(figures.CONTRIBUTION[scale][part]);
    }),
  ]);
  const halves = parts.map((list) => list.map((cents) => Math.floor((cents + 1) / 2)));
  return [...parts, ...halves].flat();
}

/** The rates as whole numbers: cents, and thousandths of a percent or of a dollar per 1 000 $. */
export const TABLES = {
  /** By scenario, none first. */
  HEALTH: [0, ...figures.SCENARIOS.map((scenario) => toCents(figures.HEALTH[scenario]))],
  /** By scenario: under the limit of the scale, over it, then the halves of both. */
  CONTRIBUTION: contributions(),
  DENTAL: [0, ...Object.values(figures.DENTAL).map(toCents)],
  /** By band, sex and habit. */
  PERCENT: rates(figures.PERCENT),
  PER_1000: rates(figures.PER_1000),
  LTD: [0, ...Object.values(figures.LTD).map(toThousandths)],
  BASIC: toThousandths(figures.BASIC_LIFE),
  DEPENDANTS: toCents(figures.DEPENDANTS_LIFE),
  LIMIT: toCents(figures.SCALE_LIMIT),
  FULL_FROM: Number(figures.FULL_CONTRIBUTION_FROM),
  /** A percent of a year's salary, in cents of a pay: salary × thousandths of a percent over this. */
  SCALE: 100_000 * figures.PERIODS,
  TAX: Number(figures.TAX),
};

/** Columns for so many members, and what writes the next one. */
export function columnWriter(count) {
  const columns = {
    count,
    salary: new Int32Array(count),
    scaleMaximum: new Int32Array(count),
    workTime: new Float64Array(count),
    held: new Uint32Array(count),
  };
  let row = 0;
  const write = (member) => {
    const { additional = 0, basic = false, dependants = false, spouse } = member.life ?? {};
    const age = ratingAge(member);
    const parts = {
      health: figures.SCENARIOS.indexOf(scenarioOf(member)) + 1,
      dental: STATUSES.indexOf(member.dental) + 1,
      basic: Number(basic),
      dependants: Number(dependants),
      additional,
      rate: rateOf(age, member),
      spouse: spouse === undefined ? 0 : toCents(spouse.amount) / 1_000_000,
      spouseRate: spouse === undefined ? 0 : rateOf(age, spouse),
      ltd: OPTIONS.indexOf(member.ltd) + 1,
    };
    columns.salary[row] = toCents(member.insurableSalary);
    columns.scaleMaximum[row] = toCents(member.salaryScaleMaximum);
    columns.workTime[row] = Number(member.workTime);
    columns.held[row] = Object.entries(SHIFTS).reduce((word, [part, shift]) => word | (parts[part] << shift), 0);
    row += 1;
  };
  return { columns, write };
}

/**
 * The same members for the hand-written kernels and, when it is built, for the package, which reads them as they pass.
 * @param {Iterable<any>} members @param {number} count @param {any} package_ the built package, or null
 */
export function population(members, count, package_) {
  const { columns, write } = columnWriter(count);
  function* passing() {
    for (const member of members) {
      write(member);
      yield member;
    }
  }
  if (package_?.premiumColumns === undefined) {
    for (const _ of passing());
    return { columns, ours: null };
  }
  const read = package_.readPopulation(passing());
  if (read.rejects.length > 0) {
    throw new Error(`readPopulation() refused ${read.rejects.length} members: ${JSON.stringify(read.rejects[0])}`);
  }
  return { columns, ours: { package: package_, columns: read.columns } };
}

/** Random members, then salaries at half a cent. */
export const checkedMembers = (count) => [...randomMembers(count), ...halfCentMembers(Math.floor(count / 4))];
