import { AMOUNTS } from "./amounts.mjs";
import { BASE, OURS, YARDSTICK, load, loadAll } from "./contenders/index.mjs";
import { EMPLOYEE_SHARES, LTD_EXAMPLES, SCENARIOS } from "./figures.mjs";
import { halfCentMembers, randomMembers } from "./members.mjs";
import { isBuilt, loadOurs } from "./ours.mjs";
import { amountsOf } from "./amounts.mjs";

const PLAIN = {
  on: "2020-03-15",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "58000.00",
  workTime: "1",
  birthDate: "1980-01-02",
  sex: "female",
  smoker: false,
  health: null,
  dental: null,
  life: null,
  ltd: null,
};

/** What the brochure prints itself, so that the yardstick is not its own judge. */
function* printed() {
  for (const [at, scenario] of SCENARIOS.entries()) {
    for (const [scale, salaryScaleMaximum] of Object.entries({ under: "39999.99", over: "40000.00" })) {
      const member = { ...PLAIN, insurableSalary: "38000.00", salaryScaleMaximum, health: { scenario } };
      yield { member, amount: "health.employee", expected: EMPLOYEE_SHARES[scale][at] };
    }
  }
  for (const option of ["F", "O", "O+"]) {
    for (const [at, insurableSalary] of LTD_EXAMPLES.salaries.entries()) {
      yield {
        member: { ...PLAIN, insurableSalary, ltd: option },
        amount: "ltd.total",
        expected: LTD_EXAMPLES[option][at],
      };
    }
  }
  // Read off section 3.3 by hand: a half contribution, a birthday on 1 January, a spouse's rate at the member's age.
  const spouse = { amount: "50000.00", sex: "male", smoker: true };
  const older = { ...PLAIN, birthDate: "1969-06-15", life: { spouse } };
  const halved = { ...PLAIN, workTime: "0.6999", health: { scenario: "B" } };
  yield { member: halved, amount: "health.employer", expected: "1.20" };
  yield { member: halved, amount: "health.employee", expected: "54.26" };
  yield { member: { ...halved, workTime: "0.70" }, amount: "health.employer", expected: "2.39" };
  yield { member: { ...PLAIN, life: { basic: true } }, amount: "life-basic.total", expected: "6.00" };
  yield { member: { ...PLAIN, life: { additional: 3 } }, amount: "life-additional.total", expected: "3.12" };
  yield {
    member: { ...PLAIN, birthDate: "1980-01-01", life: { additional: 3 } },
    amount: "life-additional.total",
    expected: "6.24",
  };
  yield { member: older, amount: "life-spouse.total", expected: "7.70" };
  const enrolled = {
    ...PLAIN,
    insurableSalary: "35000.00",
    salaryScaleMaximum: "39000.00",
    health: { scenario: "A" },
    dental: "individual",
    life: { basic: true, dependants: true },
    ltd: "O",
  };
  yield { member: enrolled, amount: "employee", expected: "78.94" };
  yield { member: enrolled, amount: "tax.employee", expected: "7.11" };
  yield { member: enrolled, amount: "payable.employee", expected: "86.05" };
}

/** @param {readonly string[]} expected @param {readonly string[]} got */
const firstDifference = (expected, got) =>
  got.length === expected.length ? expected.findIndex((amount, at) => amount !== got[at]) : expected.length;

/**
 * Every contender against the plain integers. A peer that errs is listed with its rate; one of ours, or decimal.js, that errs
 * is a failure of the bench.
 * @param {{ members: number }} options members of each set
 */
export async function check({ members }) {
  const yardstick = await (await load(YARDSTICK)).prepare();
  const failures = [];
  let figures = 0;
  for (const { member, amount, expected } of printed()) {
    const got = yardstick(member)[AMOUNTS.indexOf(amount)];
    figures += 1;
    if (got !== expected) {
      failures.push(`${YARDSTICK}: ${amount} is ${got}, the brochure gives ${expected}`);
    }
  }

  const sets = { random: randomMembers(members), halfCents: halfCentMembers(members) };
  const expected = Object.fromEntries(Object.entries(sets).map(([set, list]) => [set, list.map(yardstick)]));
  const running = await loadAll();
  const contenders = [];
  for (const { id, contender } of running) {
    if (id === YARDSTICK) {
      continue;
    }
    const call = await contender.prepare();
    const wrong = {};
    let example = null;
    for (const [set, list] of Object.entries(sets)) {
      wrong[set] = 0;
      for (const [at, member] of list.entries()) {
        const got = await call(member);
        const difference = firstDifference(expected[set][at], got);
        if (difference >= 0) {
          wrong[set] += 1;
          example ??= {
            member,
            amount: AMOUNTS[difference],
            expected: expected[set][at][difference],
            got: got[difference],
          };
        }
      }
    }
    contenders.push({ id, name: contender.name, of: members, wrong, example });
    if (example !== null && (OURS.includes(id) || id === BASE)) {
      failures.push(
        `${contender.name}: ${wrong.random} + ${wrong.halfCents} members differ, first ${example.amount}: ` +
          `${example.got} instead of ${example.expected} for ${JSON.stringify(example.member)}`,
      );
    }
  }
  if (isBuilt()) {
    failures.push(...(await checkComparison(sets.random.slice(0, Math.min(members, 100)), yardstick)));
  }
  return { figures, contenders, failures };
}

/** `compareScenarios()` gives the fifteen scenarios in order, each the same as its own quote. */
async function checkComparison(members, yardstick) {
  const { compareScenarios } = await loadOurs();
  const failures = [];
  for (const { health: _, ...household } of members) {
    const compared = compareScenarios(household);
    const order = compared.map(({ scenario }) => scenario).join("");
    if (order !== SCENARIOS.join("")) {
      failures.push(`compareScenarios(): the scenarios come as ${order}`);
      break;
    }
    const bad = compared.find(
      ({ scenario, ...quoted }) =>
        firstDifference(yardstick({ ...household, health: { scenario } }), amountsOf(quoted)) >= 0,
    );
    if (bad !== undefined) {
      failures.push(`compareScenarios(): scenario ${bad.scenario} differs for ${JSON.stringify(household)}`);
      break;
    }
  }
  return failures;
}
