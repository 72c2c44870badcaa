const ratio = (pair) => (report) => report.ratios[pair]?.median ?? null;
const claims = (pair) => (report) => report.adjudication?.ratios[pair]?.median ?? null;
const growth = (lines) => (report) => report.adjudication?.growth[`claims-ours/${lines}`]?.ratio.median ?? null;

/** The goals that concern a quote: `of` picks the measured number out of the report, null when it was not measured. */
const QUOTE_GOALS = [
  { goal: "quote() over plain decimal.js", least: 12, unit: "×", of: ratio("ours/decimal") },
  { goal: "quote() over HyperFormula", least: 100, unit: "×", of: ratio("ours/hyperformula") },
  { goal: "quote() over zen-engine", least: 200, unit: "×", of: ratio("ours/zen") },
  { goal: "quote() over publicodes", least: 2500, unit: "×", of: ratio("ours/publicodes") },
  { goal: "quote() with steps over plain decimal.js", least: 5, unit: "×", of: ratio("ours-steps/decimal") },
  { goal: "the computation inside over plain decimal.js", least: 40, unit: "×", of: ratio("ours-inside/decimal") },
  {
    goal: "compareScenarios(), in quotes of that household",
    below: 8,
    unit: "quotes",
    of: ratio("household-quote/household-comparison"),
  },
  {
    goal: "first 1 000 quotes, cold, of decimal.js's time",
    most: 0.5,
    unit: "×",
    of: (report) => report.cold?.quotes.ratio ?? null,
  },
  {
    goal: "start-up of the main entry above bare Node",
    most: 15,
    unit: "ms",
    of: (report) => report.startUp?.above ?? null,
  },
  { goal: "quote alone, bundled, min + gz", most: 25, unit: "kB", of: (report) => report.size?.quote ?? null },
];

/** Those that concern claims. */
export const CLAIM_GOALS = [
  { goal: "adjudicate() over integers in Maps", least: 0.5, unit: "×", of: claims("claims-ours/claims-integers") },
  { goal: "adjudicate() over decimal.js in Maps", least: 8, unit: "×", of: claims("claims-ours/claims-decimal") },
  { goal: "10 000th claim of a call, of the 10th: three lines", most: 2, unit: "×", of: growth("three") },
  { goal: "10 000th claim of a call, of the 10th: all lines", most: 2, unit: "×", of: growth("whole") },
  { goal: "10 000th claim of a call, of the 10th: vision", most: 2, unit: "×", of: growth("vision") },
  { goal: "10 000th claim of a call, of the 10th: hearing aid", most: 2, unit: "×", of: growth("hearing-aid") },
];

export const GOALS = [...QUOTE_GOALS, ...CLAIM_GOALS];

/** @param {any} report @param {typeof GOALS} [goals] */
export function judge(report, goals = GOALS) {
  return goals.map(({ goal, least, most, below, unit, of }) => {
    const measured = of(report);
    const bound = least !== undefined ? `≥ ${least}` : most !== undefined ? `≤ ${most}` : `< ${below}`;
    const met =
      measured === null
        ? null
        : least !== undefined
          ? measured >= least
          : most !== undefined
            ? measured <= most
            : measured < below;
    return { goal, bound: `${bound} ${unit}`, measured, unit, met };
  });
}
