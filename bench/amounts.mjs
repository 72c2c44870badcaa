/**
 * What every contender computes for one member: 32 amounts, each a decimal string with two places, in this order.
 * A line that is not held is three times "0.00". Default readings: halves half-up, tax rounded up on each payer's total, 26 periods.
 */
const TRIPLE = ["total", "employer", "employee"];
export const LINES = ["health", "dental", "life-basic", "life-dependants", "life-additional", "life-spouse", "ltd"];
export const AMOUNTS = [
  ...LINES.flatMap((line) => TRIPLE.map((part) => `${line}.${part}`)), // 0…20
  ...TRIPLE, // 21…23: sums of the lines
  ...TRIPLE.map((part) => `tax.${part}`), // 24…26
  ...TRIPLE.map((part) => `payable.${part}`), // 27…29
  "annual.payable.employee", // 30
  "annual.payable.employer", // 31
];

/**
 * The 32 amounts out of what `quote()` returns.
 * @param {any} quote
 * @returns {string[]}
 */
export function amountsOf(quote) {
  // prettier-ignore
  const out = [
    "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00",
    "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00",
    quote.total, quote.employer, quote.employee,
    quote.tax.total, quote.tax.employer, quote.tax.employee,
    quote.payable.total, quote.payable.employer, quote.payable.employee,
    quote.annual.payable.employee, quote.annual.payable.employer,
  ];
  for (const line of quote.lines) {
    const at = slotOf(line.line);
    out[at] = line.total;
    out[at + 1] = line.employer;
    out[at + 2] = line.employee;
  }
  return out;
}

/** @param {string} line */
export function slotOf(line) {
  switch (line) {
    case "health":
      return 0;
    case "dental":
      return 3;
    case "life-basic":
      return 6;
    case "life-dependants":
      return 9;
    case "life-additional":
      return 12;
    case "life-spouse":
      return 15;
    case "ltd":
      return 18;
    default:
      throw new Error(`unknown line ${line}`);
  }
}

/**
 * Age on 1 January of the year of the pay period. Given to every peer: none has to do calendar work of its own.
 * @param {{ on: string, birthDate: string }} member
 */
export function ratingAge(member) {
  const years = Number(member.on.slice(0, 4)) - Number(member.birthDate.slice(0, 4));
  return member.birthDate.slice(5) === "01-01" ? years : years - 1;
}

/**
 * No declaration is a smoker.
 * @param {{ smoker?: boolean }} person
 */
export function habitOf(person) {
  return person.smoker === false ? "nonSmoker" : "smoker";
}

/** @param {any} member @returns {string} the scenario letter, "" when exempt or not in the health plan */
export function scenarioOf(member) {
  return member.health === null || member.health === "exempt" ? "" : member.health.scenario;
}
