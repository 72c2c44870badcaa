// For an actuary: a population under two readings of the tax, in exact cents.
import { compareScenarios, quote } from "regime-fsss";

const members = Array.from({ length: 1000 }, (_, index) => ({
  on: "2020-03-15",
  insurableSalary: `${30_000 + index * 53}.00`,
  salaryScaleMaximum: `${36_000 + index * 47}.00`,
  workTime: `0.${50 + (index % 50)}`,
  dental: index % 3 === 0 ? null : "individual",
  ltd: index % 2 === 0 ? "O" : "F",
}));

// An amount is a decimal string with two places: without its point, it is a whole number of cents.
const cents = (amount) => BigInt(amount.replace(".", ""));
const dollars = (total) => `${total / 100n}.${String(total % 100n).padStart(2, "0")}`;
const sum = (amounts) => amounts.reduce((total, amount) => total + cents(amount), 0n);

for (const taxScope of ["payer-total", "line"]) {
  const quotes = members.map((member) => quote({ ...member, health: { scenario: "B" } }, { readings: { taxScope } }));
  const premiums = sum(quotes.map(({ total }) => total));
  const tax = sum(quotes.map((quote) => quote.tax.total));
  console.log(`${taxScope.padEnd(11)}  premiums ${dollars(premiums)}  tax ${dollars(tax)}`);
}

// The employers' share of the health plan, were everyone under each scenario.
const comparisons = members.map((member) => compareScenarios(member));
for (const index of [0, 3, 9]) {
  const employer = sum(comparisons.map((scenarios) => scenarios[index].employer));
  console.log(`${comparisons[0][index].scenario}  employers ${dollars(employer)}`);
}
