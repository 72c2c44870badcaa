import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";
import { peer } from "../peers.mjs";

export const name = "decimal.js, written plainly";

const { Decimal } = peer("decimal.js");

const table = (record) => Object.fromEntries(Object.entries(record).map(([key, text]) => [key, new Decimal(text)]));
/** Rates as fractions of one dollar, divided once here and not again for every member. */
const share = (text, of) => new Decimal(text).div(of);
const shares = (bySex, of) => ({ male: bands(bySex.male, of), female: bands(bySex.female, of) });
const bands = (byHabit, of) => ({
  smoker: byHabit.smoker.map((text) => share(text, of)),
  nonSmoker: byHabit.nonSmoker.map((text) => share(text, of)),
});

export function prepare() {
  const zero = new Decimal(0);
  const health = table(figures.HEALTH);
  const under = table(figures.CONTRIBUTION.under);
  const over = table(figures.CONTRIBUTION.over);
  const limit = new Decimal(figures.SCALE_LIMIT);
  const fullFrom = new Decimal(figures.FULL_CONTRIBUTION_FROM);
  const dentalPremiums = table(figures.DENTAL);
  const basicRate = share(figures.BASIC_LIFE, 100);
  const dependantsPremium = new Decimal(figures.DEPENDANTS_LIFE);
  const percent = shares(figures.PERCENT, 100);
  const per1000 = shares(figures.PER_1000, 1000);
  const ltdRates = {
    F: share(figures.LTD.F, 100),
    O: share(figures.LTD.O, 100),
    "O+": share(figures.LTD["O+"], 100),
  };
  const taxRate = share(figures.TAX, 100);

  const cent = (amount) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const percentLine = (salary, rate) => cent(salary.times(rate).div(figures.PERIODS));
  const tax = (amount) => amount.times(taxRate).toDecimalPlaces(2, Decimal.ROUND_UP);
  const bandOf = (age) => (age < 30 ? 0 : Math.floor(age / 5) - 5);

  return (member) => {
    const salary = new Decimal(member.insurableSalary);
    const scenario = scenarioOf(member);

    let healthTotal = zero;
    let employer = zero;
    if (scenario !== "") {
      healthTotal = health[scenario];
      const contributions = new Decimal(member.salaryScaleMaximum).lt(limit) ? under : over;
      employer = scenario <= "C" ? contributions.individual : contributions.others;
      if (new Decimal(member.workTime).lt(fullFrom)) {
        employer = cent(employer.div(2));
      }
    }
    const dental = member.dental === null ? zero : dentalPremiums[member.dental];

    let basic = zero;
    let dependants = zero;
    let additional = zero;
    let spouse = zero;
    const life = member.life;
    if (life !== null) {
      const band = bandOf(ratingAge(member));
      if (life.basic) {
        basic = percentLine(salary, basicRate);
      }
      if (life.dependants) {
        dependants = dependantsPremium;
      }
      if (life.additional !== undefined) {
        additional = percentLine(salary.times(life.additional), percent[member.sex][habitOf(member)][band]);
      }
      if (life.spouse !== undefined) {
        spouse = cent(new Decimal(life.spouse.amount).times(per1000[life.spouse.sex][habitOf(life.spouse)][band]));
      }
    }
    const ltd = member.ltd === null ? zero : percentLine(salary, ltdRates[member.ltd]);

    const healthEmployee = healthTotal.minus(employer);
    const total = healthTotal.plus(dental).plus(basic).plus(dependants).plus(additional).plus(spouse).plus(ltd);
    const employee = total.minus(employer);
    const employerTax = tax(employer);
    const employeeTax = tax(employee);
    const employerPayable = employer.plus(employerTax);
    const employeePayable = employee.plus(employeeTax);

    // prettier-ignore
    const amounts = [
      healthTotal, employer, healthEmployee,
      dental, zero, dental,
      basic, zero, basic,
      dependants, zero, dependants,
      additional, zero, additional,
      spouse, zero, spouse,
      ltd, zero, ltd,
      total, employer, employee,
      employerTax.plus(employeeTax), employerTax, employeeTax,
      employerPayable.plus(employeePayable), employerPayable, employeePayable,
      employeePayable.times(figures.PERIODS), employerPayable.times(figures.PERIODS),
    ];
    return amounts.map((amount) => amount.toFixed(2));
  };
}
