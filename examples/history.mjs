// For an HR team: when will a change take effect, what will a leave do, and which pays are to be corrected?
import { readFileSync } from "node:fs";
import { attempt, changeDate, coverageHistory, explain, labels, unpaidLeave } from "regime-fsss";

const { plans: planNames, planStates, scenarios, statuses, eventTypes } = labels("fr");
const money = new Intl.NumberFormat("fr-CA", { style: "currency", currency: "CAD", signDisplay: "exceptZero" });

// Before anything is sent: a form received today, about the birth of 29 February.
for (const receivedByEmployer of ["2020-03-30", "2020-03-31"]) {
  const { effective, reason } = changeDate({ plan: "health", event: "2020-02-29", receivedByEmployer });
  console.log(`Reçue le ${receivedByEmployer}, en vigueur le ${effective} : ${explain(reason, "fr")}`);
}

// Before she leaves: what goes on, and what is suspended, when she asks for nothing.
const { plans } = unpaidLeave({ kind: "unpaid", from: "2020-07-06", returned: "2020-09-14", maintain: null });
for (const [plan, { reason }] of Object.entries(plans)) console.log(`${planNames[plan]} : ${explain(reason, "fr")}`);

// Her file: the plans through time, what is granted and from when, what is refused, and what is to be corrected on the next pays.
const story = JSON.parse(readFileSync(new URL("story.json", import.meta.url), "utf8"));
const history = coverageHistory(story);
for (const { from, until, state, scenario } of history.plans.health) {
  console.log(`${from} au ${until}  ${planStates[state]}  ${scenario === null ? "" : scenarios[scenario]}`);
}
for (const { from, until, state, status } of history.plans.dental) {
  console.log(`${from} au ${until}  ${planStates[state]}  ${status === null ? "" : statuses[status]}`);
}
for (const { type, on, plan, effective, premiumFrom } of history.changes) {
  console.log(
    `${eventTypes[type]}, ${on} : ${planNames[plan]}, en vigueur le ${effective}, prime à compter du ${premiumFrom}`,
  );
}
for (const { type, on, reason } of history.refused)
  console.log(`${eventTypes[type]}, ${on} : ${explain(reason, "fr")}`);
for (const { from, corrections } of history.periods) {
  for (const { chargedFrom, difference } of corrections) {
    console.log(`Paie du ${from} : ${money.format(difference.payable.employee)}, retenu dès le ${chargedFrom}`);
  }
}

// Every problem of a file at once, each beside its event.
const events = [
  ...story.events,
  { type: "return", on: "2020-12-01" },
  { type: "birth", on: "2020-13-01", child: "P-4" },
];
const answer = attempt(() => coverageHistory({ ...story, events }));
if (!answer.ok) for (const issue of answer.issues) console.log(explain(issue, "fr"));
