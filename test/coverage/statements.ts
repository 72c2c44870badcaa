/** An article without a figure, a date or a choice: what says it, and the file and the words in which it is said. */
export interface Statement {
  readonly held: string;
  readonly file: string;
  readonly words: string;
}

const table = (name: string, held: string, words: string): Statement => ({
  held,
  file: `tables/services/${name}.ts`,
  words,
});
const RESERVATION: Statement = {
  held: "the last sentence of every explanation",
  file: "src/explain/explain.ts",
  words: "Subject to the insurance policy, which prevails over the brochure where they differ",
};

/** What there is instead of rows and boundary tests. Each is a sentence, or a value of the service tables with its label. */
export const STATEMENTS: Readonly<Record<string, Statement>> = {
  "GEN-02": RESERVATION,
  "GEN-03": RESERVATION,
  "GEN-04": RESERVATION,
  "PRM-10": {
    held: "a table of its own, apart from the insurer’s premiums",
    file: "tables/2020/employer-contributions.ts",
    words: "Health plan: employer contribution",
  },
  "TAX-02": {
    held: "the title of the table",
    file: "tables/2020/premium-tax.ts",
    words: "Provincial tax on insurance premiums",
  },
  "ADM-04": table("plan-claims", "`addressChange`, with its labels", 'article: "ADM-04"'),
  "ADM-07": table("plan-claims", "`consent`, with its labels", 'article: "ADM-07"'),
  "ADM-08": table("plan-claims", "`website`", 'article: "ADM-08"'),
  "WEB-03": table("online-claims", "`otherFunctions`, with its labels", 'article: "WEB-03"'),
  "WEB-10": table("online-claims", "`help`", 'article: "WEB-10"'),
  "REG-03": table("registration", "`updated`, the date of the page", 'article: "REG-03"'),
  "APQ-06": table("refusal-support", "`considered`, and `guaranteed: false`", 'article: "APQ-06"'),
  "APQ-07": table("refusal-support", "`outcomes`, with its labels", 'article: "APQ-07"'),
};

/** Why an article is not here, or what of it is not. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "GEN-05": "the plan of 2021 and later is another: no rule of it is read into 2020",
  "TAX-05": "individual insurance: every plan here is group insurance",
  "LIF-19": "the brochure is silent: evidence of insurability, beneficiary, conversion",
  "LTD-11": "the rules of RREGOP; the caller tells the pension and its day",
  "DRG-08": "law outside the brochure: 950.00 a certificate is within it",
  "CAN-10": "federal regulation; the caller tells whether the document is there",
  "ABS-06": "how she pays is between her and the employer",
  "TRM-02": "the contract’s own clauses on waiver are not printed",
  "WAI-04": "the contract’s own clauses on waiver are not printed",
  "DEF-05": "only that it comes before the leave; how she pays is not printed",
  "TRM-05": "end of employment and death; other causes are not printed",
};

/** Articles whose own words are nowhere in the code beside what they are about, by the functions that hold them. */
export const ALSO: Readonly<Record<string, string>> = {
  adjudicate:
    "STA-10, CAN-01, CLM-01 to CLM-03, DRG-01 to DRG-07, CAN-04 to CAN-09, REI-33, REI-34, DEN-01, DEN-08 to DEN-13, DEN-15, REI-G1 to REI-G9, REI-01 to REI-32b, CAN-02, CAN-03",
  benefitSchedule: "DEN-13, DEN-15, REI-G10, REI-01 to REI-32b",
  explain: "GEN-02 to GEN-04",
  serviceHours: "GEN-06, ADM-02",
  serviceTables: "ADM-04, ADM-07, ADM-08, WEB-03, WEB-10, REG-03, APQ-06, APQ-07",
  serviceLabels: "ADM-04, ADM-07, WEB-03, APQ-06, APQ-07",
  claimSubmission: "ADM-01, CLM-01",
  editionOn: "GEN-01",
  scenarioLetter: "STA-01",
  remaining: "REI-34",
  ratingAge: "LIF-15",
  onlineClaim: "WEB-08",
  quote: "GEN-01, LIF-01, STA-09, STA-11, PRM-15, TAX-01, TAX-07, ENR-07",
  healthPremium: "PRM-01, PRM-05 to PRM-08, PRM-11, PRM-16",
  employerContribution: "PRM-02 to PRM-04, PRM-07 to PRM-10, RET-08",
  premiumTax: "TAX-02, TAX-06",
  additionalLifePremium: "LIF-04, LIF-12, LIF-13, LIF-15, LIF-17, LIF-18",
  spouseLifePremium: "LIF-07, LIF-18",
  deathBenefit: "LIF-20, ENR-02",
  enrolment: "LTD-01, DEN-05, LIF-08, LTD-10, ENR-02, ENR-04, ENR-07",
  eligibility: "DEN-01, DEN-02, LTD-01",
  dentalMinimum: "DEN-04, M36-08, ABS-11",
  deferredSalary: "LIF-20, LTD-09",
  progressiveRetirement: "LTD-08, LTD-09, RET-08",
  contestedDismissal: "LTD-08",
  coverageHistory: "M36-03, M36-10, CHG-01, CHG-06, ABS-09, ABS-10, A25-02, A25-05, TRM-05, WAI-05",
  dentalTermination: "M36-10",
  changeDate: "CHG-01",
};
