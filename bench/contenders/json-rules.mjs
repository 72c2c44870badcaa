import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";
import { peer } from "../peers.mjs";

export const name = "json-rules-engine";

const equal = (fact, value) => ({ fact, operator: "equal", value });

/** A rule that, when all conditions hold, gives one rate. */
const rule = (rate, conditions, value) => ({
  conditions: { all: conditions },
  event: { type: rate, params: { value: Number(value) } },
});

const fromTable = (rate, fact, values) =>
  Object.entries(values).map(([key, value]) => rule(rate, [equal(fact, key)], value));

const fromBands = (rate, profile, rates) =>
  Object.entries(rates).flatMap(([sex, habits]) =>
    Object.entries(habits).flatMap(([habit, byBand]) =>
      byBand.map((value, band) => rule(rate, [equal(profile, `${sex} ${habit}`), equal("band", band)], value)),
    ),
  );

function rules() {
  const individual = { fact: "scenario", operator: "in", value: figures.INDIVIDUAL };
  const others = {
    fact: "scenario",
    operator: "in",
    value: figures.SCENARIOS.filter((scenario) => !figures.INDIVIDUAL.includes(scenario)),
  };
  const under = { fact: "scaleMaximum", operator: "lessThan", value: Number(figures.SCALE_LIMIT) };
  const over = { fact: "scaleMaximum", operator: "greaterThanInclusive", value: Number(figures.SCALE_LIMIT) };
  return [
    ...fromTable("health", "scenario", figures.HEALTH),
    rule("contribution", [under, individual], figures.CONTRIBUTION.under.individual),
    rule("contribution", [under, others], figures.CONTRIBUTION.under.others),
    rule("contribution", [over, individual], figures.CONTRIBUTION.over.individual),
    rule("contribution", [over, others], figures.CONTRIBUTION.over.others),
    rule("half", [{ fact: "workTime", operator: "lessThan", value: Number(figures.FULL_CONTRIBUTION_FROM) }], 1),
    ...fromTable("dental", "dental", figures.DENTAL),
    rule("basic", [equal("hasBasic", true)], figures.BASIC_LIFE),
    rule("dependants", [equal("hasDependants", true)], figures.DEPENDANTS_LIFE),
    ...fromBands("additional", "profile", figures.PERCENT),
    ...fromBands("spouse", "spouseProfile", figures.PER_1000),
    ...fromTable("ltd", "option", figures.LTD),
  ];
}

const cent = (dollars) => Math.round(dollars * 100) / 100;
// Dollars × 9 is the tax in cents; it is rounded to the fourth place of the dollar first, to lose the noise of the doubles.
const tax = (dollars) => Math.ceil(Math.round(dollars * Number(figures.TAX) * 100) / 100) / 100;

/**
 * The rules choose the rates. The engine has no arithmetic, so what is done with them is JavaScript on dollars, as its users do.
 * One engine is kept; each member is one run.
 */
export function prepare() {
  const { Engine } = peer("json-rules-engine");
  const engine = new Engine(rules());

  return async (member) => {
    const life = member.life;
    const spouse = life?.spouse;
    const age = ratingAge(member);
    const { events } = await engine.run({
      scaleMaximum: Number(member.salaryScaleMaximum),
      workTime: Number(member.workTime),
      band: figures.BAND_STARTS.findLastIndex((start) => age >= start),
      scenario: scenarioOf(member) || "none",
      dental: member.dental ?? "none",
      hasBasic: life?.basic ?? false,
      hasDependants: life?.dependants ?? false,
      profile: life?.additional === undefined ? "none" : `${member.sex} ${habitOf(member)}`,
      spouseProfile: spouse === undefined ? "none" : `${spouse.sex} ${habitOf(spouse)}`,
      option: member.ltd ?? "none",
    });
    const rate = {
      health: 0,
      contribution: 0,
      half: 0,
      dental: 0,
      basic: 0,
      dependants: 0,
      additional: 0,
      spouse: 0,
      ltd: 0,
    };
    for (const { type, params } of events) {
      rate[type] = params.value;
    }

    const salary = Number(member.insurableSalary);
    const percentLine = (base, percent) => cent((base * percent) / 100 / figures.PERIODS);
    const employer = rate.half === 1 ? cent(rate.contribution / 2) : rate.contribution;
    const basic = percentLine(salary, rate.basic);
    const additional = percentLine(salary * (life?.additional ?? 0), rate.additional);
    const spouseLife = spouse === undefined ? 0 : cent((Number(spouse.amount) / 1000) * rate.spouse);
    const ltd = percentLine(salary, rate.ltd);
    const total = rate.health + rate.dental + basic + rate.dependants + additional + spouseLife + ltd;
    const employee = total - employer;
    const employerTax = tax(employer);
    const employeeTax = tax(employee);
    const employerPayable = employer + employerTax;
    const employeePayable = employee + employeeTax;
    // prettier-ignore
    const amounts = [
      rate.health, employer, rate.health - employer,
      rate.dental, 0, rate.dental,
      basic, 0, basic,
      rate.dependants, 0, rate.dependants,
      additional, 0, additional,
      spouseLife, 0, spouseLife,
      ltd, 0, ltd,
      total, employer, employee,
      employerTax + employeeTax, employerTax, employeeTax,
      employerPayable + employeePayable, employerPayable, employeePayable,
      cent(employeePayable) * figures.PERIODS, cent(employerPayable) * figures.PERIODS,
    ];
    return amounts.map((amount) => amount.toFixed(2));
  };
}
