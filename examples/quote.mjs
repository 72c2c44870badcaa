// For an app: what a member pays each pay period, in the words of the plan.
import { attempt, explain, labels, quote } from "regime-fsss";

const member = {
  on: "2020-03-15",
  insurableSalary: "39500.00",
  salaryScaleMaximum: "39999.99",
  workTime: "1",
  health: { status: "single-parent", level: 3, dependantsLevel: 1 },
  dental: "individual",
};

const { payable } = quote(member);
const money = new Intl.NumberFormat("fr-CA", { style: "currency", currency: "CAD" });
console.log(`${labels("fr").scenarios.G} : ${money.format(payable.employee)} par paie, taxe comprise`);

// A form shows every problem at once, each beside its field.
const answer = attempt(() => quote({ ...member, on: "2021-01-03", workTime: "38 h" }));
if (!answer.ok) for (const issue of answer.issues) console.log(explain(issue, "fr"));
