import type { PlanClaimsTable } from "../../src/service-tables.js";

const ADDRESS = [
  "SSQ, Société d'assurance-vie inc.",
  "2525, boulevard Laurier",
  "C.P. 10500, Succursale Ste-Foy",
  "Québec (Québec) G1V 4H6",
] as const;
const TASKS = ["contract", "investigation", "underwriting", "claims"] as const;

/** Claims and contact of the FSSS plan, with SSQ (§2 p. 4, §4 and §5 p. 16). */
export const planClaims: PlanClaimsTable = {
  document: "S2",
  title: { fr: "Demandes de prestations et pour joindre SSQ", en: "Claims, and reaching SSQ" },
  checkedOn: "2026-11-22",

  // 2 – Demandes de prestations
  transmitted: { value: ["card"], article: "CLM-04" },
  notTransmitted: { value: ["online", "mail"], article: "CLM-05" },
  forms: {
    value: [
      { of: "insurer", signed: false }, // « Demande de prestations pour frais dentaires »
      { of: "dentist", signed: true }, // dûment rempli et signé
    ],
    article: "CLM-05",
  },

  // 4 – Pour joindre SSQ
  address: { value: ADDRESS, article: "ADM-01" },
  hours: { document: "S2", article: "ADM-03", phone: "1 877 651-8080", opens: "08:30", closes: "16:30" },
  addressChange: { value: ["online", "phone"], article: "ADM-04" },
  website: { value: "espace-client.ssq.ca", article: "ADM-08" },

  // 5 – Protection des renseignements personnels
  fileTasks: {
    value: {
      staff: TASKS,
      agent: TASKS,
      supplier: TASKS,
      reinsurer: "any",
      "authorized-person": "any",
      "person-concerned": "any",
    },
    article: "ADM-05",
  },
  privacyAddress: {
    value: [...ADDRESS, "À l’attention du Responsable de la protection des renseignements personnels"],
    article: "ADM-09",
  },
  consent: { value: ["enrolment", "claim", "card"], article: "ADM-07" },
  privacyPolicy: { value: "ssq.ca", article: "ADM-09" },
};
