import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";
import { peer } from "../peers.mjs";

export const name = "HyperFormula";

/**
 * The workbook an actuary would keep: a sheet of rates, and a sheet with one row of inputs and one row of 32 formulas.
 * The workbook is built once; each member is one write of the input row, one recalculation and one read of the results.
 */
export function prepare() {
  const { HyperFormula } = peer("hyperformula");

  const numbers = (list) => list.map(Number);
  const rates = [
    /*  1 */ figures.SCENARIOS,
    /*  2 */ figures.SCENARIOS.map((scenario) => Number(figures.HEALTH[scenario])),
    /*  3 */ numbers([figures.CONTRIBUTION.under.individual, figures.CONTRIBUTION.under.others]),
    /*  4 */ numbers([figures.CONTRIBUTION.over.individual, figures.CONTRIBUTION.over.others]),
    /*  5 */ Object.keys(figures.DENTAL),
    /*  6 */ numbers(Object.values(figures.DENTAL)),
    /*  7 */ [...figures.BAND_STARTS],
    // Percent of salary, then dollars per 1 000 $: a column for each band, the profile at the end of the row.
    /*  8 */ [...numbers(figures.PERCENT.male.smoker), "male smoker"],
    /*  9 */ [...numbers(figures.PERCENT.male.nonSmoker), "male nonSmoker"],
    /* 10 */ [...numbers(figures.PERCENT.female.smoker), "female smoker"],
    /* 11 */ [...numbers(figures.PERCENT.female.nonSmoker), "female nonSmoker"],
    /* 12 */ [...numbers(figures.PER_1000.male.smoker), "male smoker"],
    /* 13 */ [...numbers(figures.PER_1000.male.nonSmoker), "male nonSmoker"],
    /* 14 */ [...numbers(figures.PER_1000.female.smoker), "female smoker"],
    /* 15 */ [...numbers(figures.PER_1000.female.nonSmoker), "female nonSmoker"],
    /* 16 */ Object.keys(figures.LTD),
    /* 17 */ numbers(Object.values(figures.LTD)),
    /* 18 */ numbers([
      figures.BASIC_LIFE,
      figures.DEPENDANTS_LIFE,
      figures.SCALE_LIMIT,
      figures.FULL_CONTRIBUTION_FROM,
    ]),
    /* 19 */ [Number(figures.TAX), figures.PERIODS, figures.INDIVIDUAL.length],
  ];
  // A1 salary, B1 scale maximum, C1 work time, D1 age, E1 scenario, F1 dental status, G1 and H1 basic and dependants' life held,
  // I1 multiple of additional life, J1 profile, K1 spouse's amount, L1 spouse's profile, M1 disability option; "none" when not held.
  const inputs = [50000, 60000, 1, 40, "A", "individual", true, true, 1, "male smoker", 10000, "female smoker", "F"];
  const working = [
    '=IF(E1="none",0,MATCH(E1,Rates!A1:O1,0))', // A2 column of the scenario
    "=MATCH(D1,Rates!A7:H7,1)", // B2 band
    "=IF(A2=0,0,INDEX(Rates!A3:B4,IF(B1<Rates!C18,1,2),IF(A2<=Rates!C19,1,2)))", // C2 contribution before halving
  ];
  const percentOf = (base, rate) => `ROUND(${base}*${rate}/100/Rates!B19,2)`;
  const results = [
    "=IF(A2=0,0,INDEX(Rates!A2:O2,1,A2))", // A health
    "=IF(C1<Rates!D18,ROUND(C2/2,2),C2)",
    "=A3-B3",
    '=IF(F1="none",0,INDEX(Rates!A6:C6,1,MATCH(F1,Rates!A5:C5,0)))', // D dental
    0,
    "=D3-E3",
    `=IF(G1,${percentOf("A1", "Rates!A18")},0)`, // G basic life
    0,
    "=G3-H3",
    "=IF(H1,Rates!B18,0)", // J dependants' life
    0,
    "=J3-K3",
    `=IF(I1=0,0,${percentOf("A1*I1", "INDEX(Rates!A8:H11,MATCH(J1,Rates!I8:I11,0),B2)")})`, // M additional life
    0,
    "=M3-N3",
    "=IF(K1=0,0,ROUND(K1/1000*INDEX(Rates!A12:H15,MATCH(L1,Rates!I12:I15,0),B2),2))", // P spouse's life
    0,
    "=P3-Q3",
    `=IF(M1="none",0,${percentOf("A1", "INDEX(Rates!A17:C17,1,MATCH(M1,Rates!A16:C16,0))")})`, // S disability
    0,
    "=S3-T3",
    "=A3+D3+G3+J3+M3+P3+S3", // V total
    "=B3+E3+H3+K3+N3+Q3+T3",
    "=V3-W3",
    "=Z3+AA3", // Y tax
    "=ROUNDUP(W3*Rates!A19/100,2)",
    "=ROUNDUP(X3*Rates!A19/100,2)",
    "=AC3+AD3", // AB payable
    "=W3+Z3",
    "=X3+AA3",
    "=AD3*Rates!B19", // AE annual
    "=AC3*Rates!B19",
  ];
  const workbook = HyperFormula.buildFromSheets(
    { Rates: rates, Quote: [inputs, working, results] },
    { licenseKey: "gpl-v3", undoLimit: 0 },
  );
  const sheet = workbook.getSheetId("Quote");
  const inputCell = { sheet, row: 0, col: 0 };
  const resultRange = { start: { sheet, row: 2, col: 0 }, end: { sheet, row: 2, col: results.length - 1 } };

  return (member) => {
    const life = member.life;
    const spouse = life?.spouse;
    workbook.setCellContents(inputCell, [
      [
        Number(member.insurableSalary),
        Number(member.salaryScaleMaximum),
        Number(member.workTime),
        ratingAge(member),
        scenarioOf(member) || "none",
        member.dental ?? "none",
        life?.basic ?? false,
        life?.dependants ?? false,
        life?.additional ?? 0,
        `${member.sex} ${habitOf(member)}`,
        spouse === undefined ? 0 : Number(spouse.amount),
        spouse === undefined ? "none" : `${spouse.sex} ${habitOf(spouse)}`,
        member.ltd ?? "none",
      ],
    ]);
    return workbook.getRangeValues(resultRange)[0].map((amount) => amount.toFixed(2));
  };
}
