import { describe, expect, it } from "vitest";
import { DEATH_LINES } from "../src/benefit/death-benefit.js";
import { LIFE_MULTIPLES, LTD_OPTIONS, SEXES } from "../src/coverage/cover.js";
import { BENEFITS, DISCIPLINES } from "../src/coverage/benefits.js";
import { ROLES } from "../src/coverage/certificate.js";
import { LEVELS } from "../src/coverage/levels.js";
import { SCENARIOS } from "../src/coverage/scenarios.js";
import { STATUSES } from "../src/coverage/statuses.js";
import { AGE_BANDS, MAXIMUM_PERIODS, SALARY_CLASSES, type Unit } from "../src/edition.js";
import { RegimeError, type Language } from "../src/errors.js";
import { labels, type Labels } from "../src/explain/labels.js";
import { ELIGIBILITIES } from "../src/participation/eligibility.js";
import { DECISION_INSTANCES, EVENT_TYPES, LEAVE_KINDS } from "../src/participation/event.js";
import { PLAN_STATES } from "../src/participation/standing.js";
import { DISABILITY_STATES, EXEMPTION_STATES, SITUATIONS } from "../src/participation/states.js";
import { PAYERS } from "../src/premium/health.js";
import { LINES } from "../src/premium/premium.js";
import { READING_OPTIONS } from "../src/readings.js";
import { edition2020 } from "../tables/2020/index.js";

const LANGUAGES: readonly Language[] = ["fr", "en"];

const UNITS: Record<Unit, true> = {
  "dollars-per-pay-period": true,
  "dollars-per-year": true,
  "dollars-per-1000-per-pay-period": true,
  "share-of-annual-insurable-salary": true,
  "share-of-full-time": true,
  "share-of-contribution": true,
  "share-of-premium": true,
  "pay-periods-per-year": true,
  "share-of-eligible-expense": true,
  "dollars-per-calendar-year": true,
  "share-of-fee": true,
  "times-annual-insurable-salary": true,
  "dollars-per-death": true,
  "share-of-net-employer-benefit": true,
};

const CODES: Record<Exclude<keyof Labels, "readingOptions">, readonly (string | number)[]> = {
  statuses: STATUSES,
  levels: LEVELS,
  scenarios: SCENARIOS,
  lines: LINES,
  ltdOptions: LTD_OPTIONS,
  lifeMultiples: LIFE_MULTIPLES,
  sexes: SEXES,
  habits: ["smoker", "nonSmoker"],
  salaryClasses: SALARY_CLASSES,
  ageBands: AGE_BANDS,
  payers: PAYERS,
  units: Object.keys(UNITS),
  shares: ["total", "employer", "employee"],
  benefits: BENEFITS,
  roles: ROLES,
  disciplines: Object.values(DISCIPLINES).flat(),
  decisionStatuses: ["paid", "reduced", "refused", "unknown"],
  maximumPeriods: MAXIMUM_PERIODS,
  maximumUnits: ["dollars", "pairs", "exams"],
  maximumParts: ["exam", "substance", "recall-exam", "complete-exam"],
  ageRules: ["under-13", "13-and-over"],
  services: ["treatment", "x-ray"],
  items: ["exam", "correction"],
  acts: ["recall-exam", "complete-exam", "other"],
  drugKinds: ["drug", "pharmacy-service"],
  prescribers: ["physician", "nurse-practitioner", "other"],
  cannabisStages: ["first", "renewal", "current"],
  cannabisNatures: ["product", "production", "administration", "paperwork"],
  bedModes: ["rental", "purchase"],
  plans: ["health", "dental", "life", "ltd"],
  planStates: PLAN_STATES,
  absenceStates: ["maintained", "may-be-maintained", "level-1-only", "suspended", "ended"],
  eligibilities: ELIGIBILITIES,
  eventTypes: EVENT_TYPES,
  leaveKinds: LEAVE_KINDS,
  decisionInstances: DECISION_INSTANCES,
  situations: SITUATIONS,
  disabilityStates: DISABILITY_STATES,
  exemptionStates: EXEMPTION_STATES,
  deathLines: DEATH_LINES,
  deceased: ["member", "spouse", "child"],
  programmeKinds: ["deferred-salary", "retirement-programme"],
  dismembermentStatuses: ["paid", "refused", "unknown"],
  disabilityBenefitStatuses: ["payable", "none", "unknown"],
  readings: Object.keys(READING_OPTIONS),
};

/** Every text with the keys that lead to it. */
function texts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, one]) => texts(one, `${path}/${key}`));
}

describe.each(LANGUAGES)("labels in %s", (language) => {
  it("has every code and no other", () => {
    const all = labels(language);
    for (const [key, codes] of Object.entries(CODES)) {
      expect(Object.keys(all[key as keyof Labels]).sort(), key).toEqual(codes.map(String).sort());
    }
    expect(Object.keys(all).sort()).toEqual([...Object.keys(CODES), "readingOptions"].sort());
    for (const [key, options] of Object.entries(READING_OPTIONS)) {
      expect(Object.keys(all.readingOptions[key as keyof typeof READING_OPTIONS]).sort()).toEqual([...options].sort());
    }
  });

  it("has no empty text, no straight apostrophe, and no text twice in one list", () => {
    const all = labels(language);
    for (const [path, text] of texts(all)) {
      expect(text, path).not.toBe("");
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/'|undefined/);
    }
    for (const list of [...Object.values(all), ...Object.values(all.readingOptions)] as object[]) {
      const values = Object.values(list).filter((one) => typeof one === "string");
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("is fresh: what a caller changes does not reach the next", () => {
    const before = structuredClone(labels(language));
    const mine = labels(language) as unknown as Record<string, Record<string, unknown>>;
    for (const list of Object.values(mine)) {
      for (const key of Object.keys(list)) {
        const one = list[key];
        if (typeof one === "object" && one !== null)
          for (const option of Object.keys(one)) Reflect.set(one, option, "x");
        else list[key] = "changed";
      }
    }
    expect(labels(language)).toEqual(before);
  });

  it("is plain data", () => {
    const all = labels(language);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it("names the unit of every table", () => {
    const { units } = labels(language);
    for (const table of Object.values(edition2020) as unknown[]) {
      if (typeof table === "object") expect(units[(table as { unit: Unit }).unit]).toBeTypeOf("string");
    }
  });
});

describe("the two languages", () => {
  it("have the same keys", () => {
    const keys = (language: Language) => texts(labels(language)).map(([path]) => path);
    expect(keys("fr")).toEqual(keys("en"));
  });

  it("differ, except in names and in the words that are the same", () => {
    const english = new Map(texts(labels("en")));
    const same = texts(labels("fr")).filter(([path, text]) => english.get(path) === text);
    expect(same.map(([, text]) => text)).toEqual([
      "Santé I",
      "Santé II",
      "Santé III",
      "Total",
      "Ambulance",
      "Acupuncture",
    ]);
  });

  it("use the terms of the brochure and of the field", () => {
    const [fr, en] = [labels("fr"), labels("en")];
    expect(Object.values(fr.statuses)).toEqual(["Individuel", "Monoparental", "Familial"]);
    expect(fr.scenarios.A).toBe("A – Individuel, Santé I");
    expect(fr.scenarios.G).toBe("G – Monoparental, Santé III; enfants à charge, Santé I");
    expect(en.scenarios.N).toBe("N – Family, Santé III; spouse and dependent children, Santé II");
    expect(fr.lines["life-basic"]).toBe("Assurance vie de base et DMA");
    expect(en.lines["life-basic"]).toBe("Basic life and AD&D");
    expect(fr.ltdOptions["O+"]).toBe("Assurance salaire de longue durée – Option II O+");
    expect(en.payers.waived).toBe("Waiver of premium");
    expect(fr.salaryClasses["from-40000"]).toBe(
      "Maximum de l’échelle salariale supérieur ou égal à 40\u202F000\u00A0$",
    );
    expect(fr.benefits["hospital-bed"]).toBe("Lit d’hôpital à usage domestique");
    expect(en.benefits.wig).toBe("Wig");
    expect(Object.values(fr.roles)).toEqual(["Personne adhérente", "Personne conjointe", "Enfant à charge"]);
    expect(Object.values(fr.decisionStatuses)).toEqual(["Payée", "Réduite", "Refusée", "Indéterminée"]);
    expect(Object.values(en.decisionStatuses)).toEqual(["Paid", "Reduced", "Refused", "Unknown"]);
    expect(fr.maximumPeriods["calendar-year"]).toBe("Année civile");
    expect(Object.values(fr.plans)).toEqual([
      "Régime d’assurance santé",
      "Régime de soins dentaires",
      "Régime optionnel I d’assurance vie",
      "Régime optionnel II d’assurance salaire de longue durée",
    ]);
    expect(en.plans.ltd).toBe("Long-term disability (optional plan II)");
    expect(Object.values(fr.planStates)).toEqual([
      "Détenu",
      "Santé I seulement",
      "Suspendu",
      "Privilège d’exemption",
      "Indéterminé",
      "Non détenu",
    ]);
    expect(fr.eventTypes["deferred-salary"]).toBe("Régime de congé à traitement différé");
    expect([fr.eventTypes["life-changed"], en.eventTypes["life-changed"]]).toEqual([
      "Changement d’assurance vie",
      "Change of life insurance",
    ]);
    expect([fr.eventTypes["ltd-changed"], en.eventTypes["ltd-changed"]]).toEqual([
      "Changement d’assurance salaire de longue durée",
      "Change of long-term disability insurance",
    ]);
    expect(fr.leaveKinds.unpaid).toBe("Absence autorisée sans rémunération");
    expect(en.situations.retiring).toBe("In progressive retirement");
    expect(Object.values(fr.deathLines)).toEqual([
      "Assurance vie de base",
      "Décès accidentel",
      "Assurance vie additionnelle de la personne adhérente",
      "Assurance vie de la personne conjointe et des enfants à charge",
      "Assurance vie additionnelle de la personne conjointe",
    ]);
    expect(en.deathLines["accidental-death"]).toBe("Accidental death");
    expect(fr.deceased).toEqual(fr.roles);
    expect(en.programmeKinds["retirement-programme"]).toBe("Progressive retirement programme");
    expect(fr.programmeKinds["deferred-salary"]).toBe("Régime de congé à traitement différé");
    expect(Object.values(fr.dismembermentStatuses)).toEqual(["Payée", "Refusée", "Indéterminée"]);
    expect(Object.values(en.disabilityBenefitStatuses)).toEqual(["Payable", "No benefit", "Unknown"]);
    expect(Object.values(fr.disciplines)).toEqual([
      "Chiropractie",
      "Ostéopathie",
      "Kinésithérapie",
      "Orthothérapie",
      "Massothérapie",
      "Psychologie",
      "Psychanalyse",
      "Psychiatrie",
      "Psychoéducation",
      "Travail social",
      "Service d’un conseiller en orientation",
      "Psychothérapie",
    ]);
  });
});

it.each([
  ["fr-CA", "E_CHOICE"],
  ["EN", "E_CHOICE"],
  ["constructor", "E_CHOICE"],
  [null, "E_TYPE"],
  [1, "E_TYPE"],
  [undefined, "E_MISSING"],
])("labels refuses the language %o by name", (language, code) => {
  let issues: unknown;
  try {
    labels(language as Language);
  } catch (error) {
    issues = error instanceof RegimeError ? error.issues : error;
  }
  expect(issues).toMatchObject([{ code, path: ["language"] }]);
});
