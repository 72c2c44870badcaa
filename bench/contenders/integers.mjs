import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";

export const name = "scaled integers, plain";

/** Whole cents out of a decimal string of dollars. */
const toCents = (text) => Math.round(Number(text) * 100);
/** Whole thousandths out of a decimal string. */
const toThousandths = (text) => Math.round(Number(text) * 1000);

const table = (record, scaled) => Object.fromEntries(Object.entries(record).map(([key, text]) => [key, scaled(text)]));
const rows = (bySex) => ({ male: bands(bySex.male), female: bands(bySex.female) });
const bands = ({ smoker, nonSmoker }) => ({ smoker: thousandths(smoker), nonSmoker: thousandths(nonSmoker) });
const thousandths = (list) => list.map(toThousandths);

/** @param {number} cents */
export function text(cents) {
  const rest = cents % 100;
  return (cents - rest) / 100 + (rest < 10 ? ".0" : ".") + rest;
}

export function prepare() {
  const health = table(figures.HEALTH, toCents);
  const under = table(figures.CONTRIBUTION.under, toCents);
  const over = table(figures.CONTRIBUTION.over, toCents);
  const limit = toCents(figures.SCALE_LIMIT);
  const dentalPremiums = table(figures.DENTAL, toCents);
  const basicRate = toThousandths(figures.BASIC_LIFE);
  const dependantsPremium = toCents(figures.DEPENDANTS_LIFE);
  const percent = rows(figures.PERCENT);
  const per1000 = rows(figures.PER_1000);
  const ltdRates = table(figures.LTD, toThousandths);

  // cents × thousandths of a percent ÷ 26, half-up
  const percentLine = (salary, rate) => Math.floor((salary * rate + 1300000) / 2600000);
  const tax = (cents) => Math.floor((cents * 9 + 99) / 100);
  const bandOf = (age) => (age < 30 ? 0 : Math.floor(age / 5) - 5);

  return (member) => {
    const salary = toCents(member.insurableSalary);
    const scenario = scenarioOf(member);

    let healthTotal = 0;
    let employer = 0;
    if (scenario !== "") {
      healthTotal = health[scenario];
      const contributions = toCents(member.salaryScaleMaximum) < limit ? under : over;
      employer = scenario <= "C" ? contributions.individual : contributions.others;
      if (Number(member.workTime) < 0.7) {
        employer = Math.floor((employer + 1) / 2);
      }
    }
    const dental = member.dental === null ? 0 : dentalPremiums[member.dental];

    let basic = 0;
    let dependants = 0;
    let additional = 0;
    let spouse = 0;
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
        additional = percentLine(salary, percent[member.sex][habitOf(member)][band] * life.additional);
      }
      if (life.spouse !== undefined) {
        const thousands = Number(life.spouse.amount) / 1000;
        spouse = Math.floor((thousands * per1000[life.spouse.sex][habitOf(life.spouse)][band] + 5) / 10);
      }
    }
    const ltd = member.ltd === null ? 0 : percentLine(salary, ltdRates[member.ltd]);

    const total = healthTotal + dental + basic + dependants + additional + spouse + ltd;
    const employee = total - employer;
    const employerTax = tax(employer);
    const employeeTax = tax(employee);
    // prettier-ignore
    const amounts = [
      healthTotal, employer, healthTotal - employer,
      dental, 0, dental,
      basic, 0, basic,
      dependants, 0, dependants,
      additional, 0, additional,
      spouse, 0, spouse,
      ltd, 0, ltd,
      total, employer, employee,
      employerTax + employeeTax, employerTax, employeeTax,
      total + employerTax + employeeTax, employer + employerTax, employee + employeeTax,
      (employee + employeeTax) * 26, (employer + employerTax) * 26,
    ];
    return amounts.map(text);
  };
}
