import { habitOf, ratingAge, scenarioOf } from "../amounts.mjs";
import * as figures from "../figures.mjs";
import { peer } from "../peers.mjs";

export const name = "publicodes";

/** `variations` over the values of one text rule; 0 when none matches. */
const choose = (rule, values) => ({
  variations: [
    ...Object.entries(values).map(([key, then]) => ({ si: `${rule} = '${key}'`, alors: then })),
    { sinon: 0 },
  ],
});

/** A `grille` over the age. */
const byBand = (rates) => ({
  grille: {
    assiette: "âge",
    tranches: rates.map((rate, band) => {
      const next = figures.BAND_STARTS[band + 1];
      return next === undefined ? { montant: rate } : { montant: rate, plafond: next };
    }),
  },
});

const byProfile = (rule, rates) =>
  choose(rule, {
    "male smoker": byBand(rates.male.smoker),
    "male nonSmoker": byBand(rates.male.nonSmoker),
    "female smoker": byBand(rates.female.smoker),
    "female nonSmoker": byBand(rates.female.nonSmoker),
  });

const cent = (value) => ({ valeur: value, arrondi: "2 décimales" });
// There is no rounding up: half a cent less a hair is added to the tax, which has at most four decimals, and the sum rounded.
const centUp = (value) => ({ valeur: `${value} + 0.00495`, arrondi: "2 décimales" });

const flat = (line) => ({ [`${line} employeur`]: 0, [`${line} employé`]: `${line} - ${line} employeur` });

const RULES = {
  // The situation
  salaire: null,
  "maximum échelle": null,
  temps: null,
  âge: null,
  scénario: null,
  "statut dentaire": null,
  "vie base détenue": null,
  "vie charges détenue": null,
  multiple: null,
  profil: null,
  "montant conjoint": null,
  "profil conjoint": null,
  option: null,

  santé: choose("scénario", figures.HEALTH),
  contribution: {
    variations: [
      { si: "scénario = 'none'", alors: 0 },
      {
        si: `maximum échelle < ${figures.SCALE_LIMIT}`,
        alors: {
          variations: [
            { si: "individuel", alors: figures.CONTRIBUTION.under.individual },
            { sinon: figures.CONTRIBUTION.under.others },
          ],
        },
      },
      { si: "individuel", alors: figures.CONTRIBUTION.over.individual },
      { sinon: figures.CONTRIBUTION.over.others },
    ],
  },
  individuel: { "une de ces conditions": figures.INDIVIDUAL.map((scenario) => `scénario = '${scenario}'`) },
  "santé employeur": {
    variations: [
      { si: `temps < ${figures.FULL_CONTRIBUTION_FROM}`, alors: cent("contribution / 2") },
      { sinon: "contribution" },
    ],
  },
  "santé employé": "santé - santé employeur",
  dentaire: choose("statut dentaire", figures.DENTAL),
  ...flat("dentaire"),
  "vie base": {
    variations: [
      { si: "vie base détenue", alors: cent(`salaire * ${figures.BASIC_LIFE} / 100 / ${figures.PERIODS}`) },
      { sinon: 0 },
    ],
  },
  ...flat("vie base"),
  "vie charges": { variations: [{ si: "vie charges détenue", alors: figures.DEPENDANTS_LIFE }, { sinon: 0 }] },
  ...flat("vie charges"),
  "taux additionnel": byProfile("profil", figures.PERCENT),
  "vie additionnelle": {
    variations: [
      { si: "multiple > 0", alors: cent(`salaire * multiple * taux additionnel / 100 / ${figures.PERIODS}`) },
      { sinon: 0 },
    ],
  },
  ...flat("vie additionnelle"),
  "taux conjoint": byProfile("profil conjoint", figures.PER_1000),
  "vie conjoint": {
    variations: [{ si: "montant conjoint > 0", alors: cent("montant conjoint / 1000 * taux conjoint") }, { sinon: 0 }],
  },
  ...flat("vie conjoint"),
  "taux invalidité": choose("option", figures.LTD),
  invalidité: cent(`salaire * taux invalidité / 100 / ${figures.PERIODS}`),
  ...flat("invalidité"),

  total: {
    somme: ["santé", "dentaire", "vie base", "vie charges", "vie additionnelle", "vie conjoint", "invalidité"],
  },
  employeur: "santé employeur",
  employé: "total - employeur",
  "taxe employeur": centUp(`employeur * ${figures.TAX} / 100`),
  "taxe employé": centUp(`employé * ${figures.TAX} / 100`),
  taxe: "taxe employeur + taxe employé",
  "payable employeur": "employeur + taxe employeur",
  "payable employé": "employé + taxe employé",
  payable: "payable employeur + payable employé",
  "annuel employeur": `payable employeur * ${figures.PERIODS}`,
  "annuel employé": `payable employé * ${figures.PERIODS}`,
};

const ANSWERS = [
  ...["santé", "dentaire", "vie base", "vie charges", "vie additionnelle", "vie conjoint", "invalidité"].flatMap(
    (line) => [line, `${line} employeur`, `${line} employé`],
  ),
  "total",
  "employeur",
  "employé",
  "taxe",
  "taxe employeur",
  "taxe employé",
  "payable",
  "payable employeur",
  "payable employé",
  "annuel employé",
  "annuel employeur",
];

/** The rules are parsed once; each member is one situation and 32 evaluations out of the engine's cache of that situation. */
export function prepare() {
  const Engine = peer("publicodes").default;
  const engine = new Engine(RULES, { strict: { situation: true }, warn: false });
  const answers = ANSWERS.map((rule) => engine.getRule(rule)); // parsed rules spare the engine parsing 32 names each time

  return (member) => {
    const life = member.life;
    const spouse = life?.spouse;
    engine.setSituation({
      salaire: Number(member.insurableSalary),
      "maximum échelle": Number(member.salaryScaleMaximum),
      temps: Number(member.workTime),
      âge: ratingAge(member),
      scénario: `'${scenarioOf(member) || "none"}'`,
      "statut dentaire": `'${member.dental ?? "none"}'`,
      "vie base détenue": life?.basic ? "oui" : "non",
      "vie charges détenue": life?.dependants ? "oui" : "non",
      multiple: life?.additional ?? 0,
      profil: `'${member.sex} ${habitOf(member)}'`,
      "montant conjoint": spouse === undefined ? 0 : Number(spouse.amount),
      "profil conjoint": spouse === undefined ? "'none'" : `'${spouse.sex} ${habitOf(spouse)}'`,
      option: `'${member.ltd ?? "none"}'`,
    });
    return answers.map((rule) => engine.evaluate(rule).nodeValue.toFixed(2));
  };
}
