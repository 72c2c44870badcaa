// For an actuary: the same member under rates of one's own.
import { editionOn, quote } from "regime-fsss";
import { parseEdition } from "regime-fsss/schema";

const printed = editionOn("2020-01-01");
const dearer = parseEdition({
  ...printed,
  id: "2020, dental + 10 %",
  dentalPremiums: {
    ...printed.dentalPremiums,
    values: { individual: "17.68", "single-parent": "29.10", family: "44.00" },
  },
});

const member = {
  on: "2020-03-15",
  insurableSalary: "52000.00",
  salaryScaleMaximum: "58000.00",
  workTime: "1",
  health: { scenario: "N" },
  dental: "family",
};
for (const edition of [printed, dearer]) {
  const { edition: id, payable } = quote(member, { edition });
  console.log(`${id}: ${payable.employee}`);
}
