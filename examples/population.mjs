// For an actuary: what a population costs, exact to the cent, at memory speed.
import { columnOf, premiumColumns, readPopulation } from "regime-fsss";

// Any iterable: an array, or a generator over a file.
function* members() {
  for (let index = 0; index < 10_000; index += 1) {
    yield {
      on: "2020-03-15",
      insurableSalary: `${30_000 + index * 5}.00`,
      salaryScaleMaximum: `${36_000 + index}.00`,
      workTime: `0.${50 + (index % 50)}`,
      health: { scenario: "ABCDEFGHIJKLMNO"[index % 15] },
      dental: index % 3 === 0 ? null : "individual",
      // Three have a rating age of 65: no rate is printed, and they are refused, the others read on.
      life: index % 7 === 0 ? { basic: true, additional: 2 } : null,
      birthDate: `${index % 3500 === 0 ? 1954 : 1960 + (index % 40)}-06-01`,
      sex: index % 2 === 0 ? "female" : "male",
      ltd: index % 2 === 0 ? "O" : "F",
    };
  }
}

const { columns, rejects } = readPopulation(members());
console.log(`${columns.count} members read, ${rejects.length} refused: ${rejects[0].issues[0].code}`);

// The lines, the tax and who pays, row after row in one Int32Array of cents; or one column of it.
const premiums = premiumColumns(columns);
const sum = (name) => columnOf(premiums, name).reduce((total, cents) => total + cents, 0);
const dollars = (cents) => (cents / 100).toFixed(2);
for (const name of ["premium.total", "premium.employer", "tax.total", "payable.employee"]) {
  console.log(`${name.padEnd(17)} ${dollars(sum(name))} a pay period`);
}

// Read once, priced again under another reading.
const byLine = premiumColumns(columns, { readings: { taxScope: "line" }, only: "totals" });
const tax = columnOf(byLine, "tax.total").reduce((total, cents) => total + cents, 0);
console.log(`${"tax line by line".padEnd(17)} ${dollars(tax)}`);
