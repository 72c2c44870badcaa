// For an actuary: three questions, ten lines each.
import { compareClaims, comparePremiums, editionOn, readPopulation } from "regime-fsss";
import { withRates } from "regime-fsss/schema";

const members = Array.from({ length: 3000 }, (_, index) => ({
  on: "2020-03-15",
  insurableSalary: `${30_000 + index * 11}.00`,
  salaryScaleMaximum: `${33_000 + index * 9}.00`,
  workTime: index % 4 === 0 ? "0.60" : "1",
  health: { scenario: "ABCDEFGHIJKLMNO"[index % 15] },
  ltd: "F",
}));
const { columns } = readPopulation(members);
const printed = editionOn("2020-01-01");
const show = (title, { payable, annual, moves }) => {
  console.log(`${title}: members ${payable.employee.difference} a pay period, ${annual.employee.difference} a year`);
  console.log(`  ${moves.more} pay more, ${moves.less} less, ${moves.same} the same`);
};

// 1. What do premiums 5 % higher cost? Contributions are in the agreements: they stay.
const dearer = withRates(printed, { id: "2020 + 5 %", scale: { factor: "1.05", rounding: "half-up" } });
const rise = comparePremiums(columns, {}, { edition: dearer });
show("+5 %", rise);
for (const { from, until, count } of rise.moves.distribution) console.log(`  ${from} to ${until ?? "…"}: ${count}`);
for (const { key, members, payable } of rise.byScenario.slice(0, 3)) {
  console.log(`  ${key}: ${members} members, ${payable.employee.difference}`);
}

// 2. And one salary class instead of two, at the higher contribution?
const { "below-40000": higher } = printed.employerContributions.values;
const merged = withRates(printed, {
  id: "2020, one class",
  tables: { employerContributions: { "below-40000": higher, "from-40000": higher } },
});
show("one class", comparePremiums(columns, {}, { edition: merged }));

// 3. And the other reading of AMB-01 over the claims of a year: 100 % beyond 950 $ on every counted line?
function* claimsOfTheYear() {
  for (let index = 0; index < 200; index += 1) {
    const certificate = {
      id: `C-${index}`,
      persons: [{ id: "P-1", role: "member", birthDate: "1980-05-17" }],
      coverage: [{ from: "2020-01-01", until: null, health: { scenario: index % 2 === 0 ? "A" : "C" } }],
    };
    const claims = Array.from({ length: 12 }, (_, month) => ({
      id: `D-${index}-${month}`,
      person: "P-1",
      benefit: month % 3 === 0 ? "ambulance" : "drugs",
      amount: `${150 + index * 5}.00`,
      incurred: `2020-${String(month + 1).padStart(2, "0")}-10`,
      received: `2020-${String(month + 1).padStart(2, "0")}-20`,
      ...(month % 3 === 0 ? {} : { prescription: true, drug: { prescriptionOnly: true, innovator: true } }),
    }));
    yield { certificate, claims };
  }
}
const reading = { readings: { fullReimbursementScope: "counted-lines" } };
const { claims, paid, moves, byBenefit } = await compareClaims(claimsOfTheYear(), {}, reading);
console.log(`AMB-01: of ${claims} claims ${moves.more} are paid more: ${paid.before} becomes ${paid.after}`);
for (const { key, paid: ofLine } of byBenefit) console.log(`  ${key}: ${ofLine.difference}`);
