import { BAND_STARTS, SCENARIOS } from "./figures.mjs";

/**
 * A linear congruential generator of 32 bits, so that every run and every machine sees the same members.
 * @param {number} seed
 * @returns {{ below(n: number): number, one<T>(list: readonly T[]): T, chance(percent: number): boolean }}
 */
export function random(seed) {
  let state = seed >>> 0;
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n); // the high bits: the low ones of such a generator are poor
  };
  return { below, one: (list) => list[below(list.length)], chance: (percent) => below(100) < percent };
}

// prettier-ignore
const WORK_TIMES = [
  "1", "1", "1", "1.00", "0.9", "0.80", "0.75", "0.7", "0.70", "0.70", "0.7000", "0.700000000001", "0.71",
  "0.6999", "0.699999999999", "0.69", "0.65", "0.6", "0.50", "0.4", "0.26", "0.25", "0.2", "0.1",
];
const STATUSES = ["individual", "single-parent", "family"];
const OPTIONS = ["F", "O", "O+"];
const SEXES = ["male", "female"];

const two = (n) => String(n).padStart(2, "0");
/** @param {number} cents */
export const dollars = (cents) => `${Math.floor(cents / 100)}.${two(cents % 100)}`;

/**
 * One member; `salary` (in cents) replaces the salary drawn.
 * @param {ReturnType<typeof random>} draw
 * @param {{ salary?: number, basic?: boolean }} fixed
 */
function member(draw, fixed) {
  const under = draw.chance(45);
  const drawn =
    (under ? 15000 + draw.below(24990) : 22000 + draw.below(88000)) * 100 + (draw.chance(30) ? draw.below(100) : 0);
  const salary = fixed.salary ?? drawn;
  const onLimit = draw.chance(15);
  const headroom = draw.below(9000) * 100 + (draw.chance(50) ? 0 : 50);
  const maximum =
    salary <= 3999999 && under
      ? onLimit
        ? 3999999
        : Math.min(salary + headroom, 3999999)
      : onLimit
        ? Math.max(salary, 4000000)
        : Math.max(salary + headroom, 4000000 + headroom);

  // Ages across all eight bands, a tenth of them at a band's edge and a tenth born on 1 January.
  const band = draw.below(BAND_STARTS.length);
  const from = band === 0 ? 20 : BAND_STARTS[band];
  const age = draw.chance(10) ? from : from + draw.below(band === 0 ? 10 : 5);
  const newYear = draw.chance(10);
  const birthDate = newYear
    ? `${2020 - age}-01-01`
    : `${2019 - age}-${two(1 + draw.below(12))}-${two(2 + draw.below(27))}`;

  const plan = draw.below(100);
  const health = plan < 92 ? { scenario: draw.one(SCENARIOS) } : plan < 97 ? "exempt" : null;
  const dental = health !== null && draw.chance(75) ? draw.one(STATUSES) : null;
  const ltd = draw.chance(80) ? draw.one(OPTIONS) : null;

  let life = null;
  if (fixed.basic === true || draw.chance(85)) {
    life = { basic: fixed.basic === true || draw.chance(90), dependants: draw.chance(70) };
    if (draw.chance(50)) {
      life.additional = 1 + draw.below(5);
    }
    if (draw.chance(40)) {
      life.spouse = { amount: `${(1 + draw.below(10)) * 10000}.00`, sex: draw.one(SEXES) };
      if (draw.chance(85)) {
        life.spouse.smoker = draw.chance(30);
      }
    }
  }

  const made = {
    on: `2020-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}`,
    insurableSalary: dollars(salary),
    salaryScaleMaximum: dollars(maximum),
    workTime: draw.one(WORK_TIMES),
    birthDate,
    sex: draw.one(SEXES),
  };
  if (draw.chance(85)) {
    made.smoker = draw.chance(30);
  }
  return Object.assign(made, { health, dental, life, ltd });
}

/**
 * Members drawn over every scenario, both salary classes, work times around 0.70, all life bands and all options.
 * @param {number} count
 * @param {number} [seed]
 */
export const randomMembers = (count, seed) => [...drawnMembers(count, seed)];

/**
 * The same, one at a time: for populations that are not to be held.
 * @param {number} count
 * @param {number} [seed]
 */
export function* drawnMembers(count, seed = 20200331) {
  const draw = random(seed);
  for (let drawn = 0; drawn < count; drawn += 1) {
    yield member(draw, {});
  }
}

/**
 * Members whose salary is an odd multiple of 130 $: 0.300 % of it over 26 periods is exactly half a cent.
 * @param {number} count
 * @param {number} [seed]
 */
export function halfCentMembers(count, seed = 130) {
  const draw = random(seed);
  return Array.from({ length: count }, () =>
    member(draw, { salary: 13000 * (2 * (60 + draw.below(350)) + 1), basic: true }),
  );
}
