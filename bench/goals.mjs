const ratio = (pair) => (report) => report.ratios[pair]?.median ?? null;
const columns = (pair) => (report) => report.population?.ratios[pair]?.median ?? null;
const claims = (pair) => (report) => report.adjudication?.ratios[pair]?.median ?? null;
/** A difference of two times may come out negative where little is measured: that is no measure. */
const growth = (lines) => (report) => {
  const ratio = report.adjudication?.growth[`claims-ours/${lines}`]?.ratio.median ?? 0;
  return ratio > 0 ? ratio : null;
};

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
  {
    goal: "adjudicateStream() over integers in Maps",
    least: 0.5,
    unit: "×",
    of: claims("claims-ours-stream/claims-integers-stream"),
  },
  {
    goal: "adjudicateStream() over decimal.js in Maps",
    least: 8,
    unit: "×",
    of: claims("claims-ours-stream/claims-decimal-stream"),
  },
  {
    goal: "stream: a claim, most over least of 10^3 to 10^7",
    most: 1.5,
    unit: "×",
    of: (report) => report.adjudication?.streamGrowth?.ratio ?? null,
  },
  {
    goal: "stream: bytes kept a claim, most over least",
    most: 1.5,
    unit: "×",
    of: (report) => report.adjudication?.streamMemory?.ratio ?? null,
  },
  {
    goal: "10 000th claim of a certificate met again in a stream",
    most: 2,
    unit: "× the 10th",
    of: (report) => report.adjudication?.streamAgain?.ratio.median ?? null,
  },
  { goal: "10 000th claim of a call, of the 10th: three lines", most: 2, unit: "×", of: growth("three") },
  { goal: "10 000th claim of a call, of the 10th: all lines", most: 2, unit: "×", of: growth("whole") },
  { goal: "10 000th claim of a call, of the 10th: vision", most: 2, unit: "×", of: growth("vision") },
  { goal: "10 000th claim of a call, of the 10th: hearing aid", most: 2, unit: "×", of: growth("hearing-aid") },
];

/** The bounds of ± 20 % about a middle, as one over the other. */
const FLAT = 1.5;

/** Those that concern populations, in memory and in files. */
export const POPULATION_GOALS = [
  { goal: "premiumColumns() over the row-major loop by hand", least: 0.9, unit: "×", of: columns("ours/rows") },
  { goal: "premiumColumns() over C -O3", least: 0.333, unit: "×", of: columns("ours/c") },
  {
    goal: "10 000 000 members read and priced, at the peak",
    most: 1200,
    unit: "MB",
    // A quick run reads a tenth of them, which says little: what is collected later weighs more.
    of: ({ population }) => (population?.peak?.members === 10_000_000 ? population.peak.peak / 1e6 : null),
  },
  {
    goal: "reading a member, most over least of 10^3 to 10^7",
    most: FLAT,
    unit: "×",
    of: ({ population }) => population?.growth?.read.ratio ?? null,
  },
  {
    goal: "pricing a member, most over least of 10^3 to 10^7",
    most: FLAT,
    unit: "×",
    of: ({ population }) => population?.growth?.priced.ratio ?? null,
  },
  {
    goal: "CSV in, CSV out, of a copy without calculation",
    most: 2,
    unit: "×",
    of: ({ population }) => population?.csv.ratio?.median ?? null,
  },
  {
    goal: "CSV: peak memory, of that at a tenth of the rows",
    most: 1.2,
    unit: "×",
    of: ({ population }) => {
      const { ours = null, smaller = null } = population?.csv.peak ?? {};
      return ours === null || smaller === null ? null : ours.median / smaller.median;
    },
  },
];

export const GOALS = [...QUOTE_GOALS, ...POPULATION_GOALS, ...CLAIM_GOALS];

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
