// For an app: what will this claim pay, and what is left this year?
import { readFileSync } from "node:fs";
import { adjudicate, explain, labels, remaining } from "regime-fsss";

// Kept between two claims: the certificate, and the ledger of all that was decided.
const opened = JSON.parse(readFileSync(new URL("claims.json", import.meta.url), "utf8"));
const { certificate } = opened;
const { usage } = adjudicate(opened);

const { benefits, maximumParts } = labels("fr");
const money = new Intl.NumberFormat("fr-CA", { style: "currency", currency: "CAD" });

// Before the appointment: the decision is shown, its ledger is not kept.
const treatment = {
  id: "C-9",
  person: "P-2",
  benefit: "chiropractic-osteopathy",
  incurred: "2020-11-10",
  received: "2020-11-10",
  amount: "55.00",
  service: "treatment",
};
const [decision] = adjudicate({ certificate, claims: [treatment], usage }).decisions;
console.log(`${benefits[treatment.benefit]} : ${money.format(decision.paid)} sur ${money.format(decision.submitted)}`);
for (const reason of decision.reasons) console.log(`  ${explain(reason, "fr")}`);

// The year at a glance.
for (const [person, benefit] of [
  ["P-1", "drugs"],
  ["P-1", "chiropractic-osteopathy"],
  ["P-2", "chiropractic-osteopathy"],
  ["P-1", "vision"],
  ["P-2", "vision"],
]) {
  const { covered, maxima, outOfPocket } = remaining({ certificate, person, benefit, on: "2020-11-10", usage });
  const left = maxima.map((maximum) => {
    const part = maximum.of === undefined ? "" : `${maximumParts[maximum.of]} `;
    const more = maximum.moreOn === null ? "" : `, plus dès le ${maximum.moreOn}`;
    return `${part}${money.format(maximum.left)} de ${money.format(maximum.amount)}${more}`;
  });
  if (outOfPocket !== null) left.push(`${money.format(outOfPocket.left)} encore à débourser en ${outOfPocket.year}`);
  console.log(`${person}  ${benefits[benefit]} : ${covered ? left.join("; ") : "non couvert"}`);
}
