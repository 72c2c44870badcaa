import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";
import { peer } from "../peers.mjs";

export const name = "@gorules/zen-engine";

const quoted = (texts) => texts.map((text) => `"${text}"`).join(", ");

/**
 * A decision table, first hit.
 * @param {string} id
 * @param {string[]} inputs fields
 * @param {string[]} outputs fields
 * @param {string[][]} rows a cell per input, then a cell per output; an empty input cell matches anything
 */
function table(id, inputs, outputs, rows) {
  const columns = [...inputs, ...outputs];
  return {
    id,
    name: id,
    type: "decisionTableNode",
    content: {
      hitPolicy: "first",
      inputs: inputs.map((field) => ({ id: field, name: field, field })),
      outputs: outputs.map((field) => ({ id: field, name: field, field })),
      rules: rows.map((cells, row) => ({
        _id: `${id}-${row}`,
        ...Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
      })),
      inputField: null,
      outputPath: null,
      executionMode: "single",
      passThrough: false,
    },
  };
}

/** The brochure's own layout: a row for each band, a column for each profile. */
const byBand = (id, prefix, rates) =>
  table(
    id,
    ["age"],
    ["Male", "MaleNon", "Female", "FemaleNon"].map((column) => prefix + column),
    figures.BAND_STARTS.map((_, band) => [
      band + 1 < figures.BAND_STARTS.length ? `< ${figures.BAND_STARTS[band + 1]}` : "",
      rates.male.smoker[band],
      rates.male.nonSmoker[band],
      rates.female.smoker[band],
      rates.female.nonSmoker[band],
    ]),
  );

const profileRate = (profile, prefix) =>
  `(${profile} == "male smoker" ? ${prefix}Male : ${profile} == "male nonSmoker" ? ${prefix}MaleNon : ` +
  `${profile} == "female smoker" ? ${prefix}Female : ${prefix}FemaleNon)`;

const LINES = ["health", "dental", "basic", "dependants", "additional", "spouse", "disability"];

function graph() {
  const { under, over } = figures.CONTRIBUTION;
  const tables = [
    table(
      "health rates",
      ["scenario"],
      ["healthTotal"],
      [...Object.entries(figures.HEALTH).map(([scenario, premium]) => [`"${scenario}"`, premium]), ["", "0"]],
    ),
    table(
      "contributions",
      ["scenario", "scaleMaximum"],
      ["contribution"],
      [
        ['"none"', "", "0"],
        [quoted(figures.INDIVIDUAL), `< ${figures.SCALE_LIMIT}`, under.individual],
        ["", `< ${figures.SCALE_LIMIT}`, under.others],
        [quoted(figures.INDIVIDUAL), "", over.individual],
        ["", "", over.others],
      ],
    ),
    table(
      "dental rates",
      ["dental"],
      ["dentalTotal"],
      [...Object.entries(figures.DENTAL).map(([status, premium]) => [`"${status}"`, premium]), ["", "0"]],
    ),
    byBand("member's life", "percent", figures.PERCENT),
    byBand("spouse's life", "cost", figures.PER_1000),
    table(
      "disability",
      ["option"],
      ["disabilityRate"],
      [...Object.entries(figures.LTD).map(([option, rate]) => [`"${option}"`, rate]), ["", "0"]],
    ),
  ];

  const percentOf = (salary, rate) => `round(${salary} * ${rate} / 100 / ${figures.PERIODS}, 2)`;
  const flat = (line, value) => [
    [line, value],
    [`${line}Employer`, "0"],
    [`${line}Employee`, `$.${line} - $.${line}Employer`],
  ];
  const upToCent = (amount) => `ceil(${amount} * ${figures.TAX}) / 100`; // dollars × 9 is the tax in cents
  const expressions = [
    ["health", "healthTotal"],
    ["healthEmployer", `workTime < ${figures.FULL_CONTRIBUTION_FROM} ? round(contribution / 2, 2) : contribution`],
    ["healthEmployee", "$.health - $.healthEmployer"],
    ...flat("dental", "dentalTotal"),
    ...flat("basic", `hasBasic ? ${percentOf("salary", figures.BASIC_LIFE)} : 0`),
    ...flat("dependants", `hasDependants ? ${figures.DEPENDANTS_LIFE} : 0`),
    ...flat("additional", `multiple > 0 ? ${percentOf("salary * multiple", profileRate("profile", "percent"))} : 0`),
    ...flat("spouse", `spouseAmount > 0 ? round(spouseAmount / 1000 * ${profileRate("spouseProfile", "cost")}, 2) : 0`),
    ...flat("disability", percentOf("salary", "disabilityRate")),
    ["total", LINES.map((line) => `$.${line}`).join(" + ")],
    ["employer", "$.healthEmployer"],
    ["employee", "$.total - $.employer"],
    ["taxEmployer", upToCent("$.employer")],
    ["taxEmployee", upToCent("$.employee")],
    ["tax", "$.taxEmployer + $.taxEmployee"],
    ["payableEmployer", "$.employer + $.taxEmployer"],
    ["payableEmployee", "$.employee + $.taxEmployee"],
    ["payable", "$.payableEmployer + $.payableEmployee"],
    ["annualEmployee", `$.payableEmployee * ${figures.PERIODS}`],
    ["annualEmployer", `$.payableEmployer * ${figures.PERIODS}`],
  ];
  const computation = {
    id: "computation",
    name: "computation",
    type: "expressionNode",
    content: {
      expressions: expressions.map(([key, value]) => ({ id: key, key, value })),
      inputField: null,
      outputPath: null,
      executionMode: "single",
      passThrough: false,
    },
  };
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });
  return {
    nodes: [
      { id: "in", name: "in", type: "inputNode", content: {} },
      ...tables,
      computation,
      { id: "out", name: "out", type: "outputNode", content: {} },
    ],
    edges: [
      edge("in", "computation"),
      ...tables.flatMap(({ id }) => [edge("in", id), edge(id, "computation")]),
      edge("computation", "out"),
    ],
  };
}

const ANSWERS = [
  ...LINES.flatMap((line) => [line, `${line}Employer`, `${line}Employee`]),
  ...["total", "employer", "employee"],
  ...["tax", "taxEmployer", "taxEmployee"],
  ...["payable", "payableEmployer", "payableEmployee"],
  ...["annualEmployee", "annualEmployer"],
];

/** The decision is compiled once; its one way to be evaluated is asynchronous. */
export function prepare() {
  const { ZenDecisionContent, ZenEngine } = peer("@gorules/zen-engine");
  const engine = new ZenEngine();
  const decision = engine.createDecision(new ZenDecisionContent(graph()));

  return async (member) => {
    const life = member.life;
    const spouse = life?.spouse;
    const { result } = await decision.evaluate({
      salary: Number(member.insurableSalary),
      scaleMaximum: Number(member.salaryScaleMaximum),
      workTime: Number(member.workTime),
      age: ratingAge(member),
      scenario: scenarioOf(member) || "none",
      dental: member.dental ?? "none",
      hasBasic: life?.basic ?? false,
      hasDependants: life?.dependants ?? false,
      multiple: life?.additional ?? 0,
      profile: `${member.sex} ${habitOf(member)}`,
      spouseAmount: spouse === undefined ? 0 : Number(spouse.amount),
      spouseProfile: spouse === undefined ? "none" : `${spouse.sex} ${habitOf(spouse)}`,
      option: member.ltd ?? "none",
    });
    return ANSWERS.map((answer) => result[answer].toFixed(2));
  };
}
