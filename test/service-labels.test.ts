import { describe, expect, it } from "vitest";
import { DOCUMENTS } from "../src/articles.js";
import { RegimeError, type Language } from "../src/errors.js";
import { DOCUMENT_CHANNELS } from "../src/services/documents/check-file.js";
import { DEPARTMENTS, DOCUMENT_FIELDS, REQUIRED_DOCUMENTS } from "../src/services/documents/document-submission.js";
import { CLAIM_WAYS, FORM_OWNERS } from "../src/services/plan-claims/claim-submission.js";
import { FILE_READERS, FILE_TASKS } from "../src/services/plan-claims/file-access.js";
import { PRIVACY_KINDS } from "../src/services/plan-claims/privacy-request.js";
import { REFUSAL_PARTIES } from "../src/services/refusal-support/refusal-support.js";
import { CHARACTER_CLASSES } from "../src/services/registration/check-password.js";
import { SIGN_UP_FIELDS } from "../src/services/registration/check-sign-up.js";
import {
  EXISTING_CODES,
  REGISTRATION_BRANCHES,
  REGISTRATION_FACTS,
} from "../src/services/registration/registration-step.js";
import { serviceLabels, type ServiceLabels } from "../src/explain/service-labels.js";
import { serviceTables } from "../src/services/service-tables.js";

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** French is written below with ordinary spaces: `_` stands for U+00A0. */
const french = (text: string) => text.replaceAll("_", "\u00A0");

const { planClaims, onlineClaims, registration, refusalSupport, documents } = serviceTables;
const journeys = [registration.site, registration.app, registration.appExistingCode, registration.appFirstTime].flat();
const paths = [documents.channels["sending-service"].path, documents.channels.account.path].flat();
const steps = (path: readonly { step: string }[]) => path.map(({ step }) => step);

/** Every code, of the tables where they have it, of the inputs otherwise. */
const CODES: Record<keyof ServiceLabels, readonly string[]> = {
  documents: Object.keys(DOCUMENTS),
  statuses: ["accepted", "refused", "incomplete", "unknown", "in-progress", "complete"],
  openings: ["true", "false", "unknown"],
  claimWays: CLAIM_WAYS,
  formOwners: FORM_OWNERS,
  claimFacts: ["dentist-transmits", "way", "form", "certificate-number"],
  fileReaders: FILE_READERS,
  fileTasks: FILE_TASKS,
  privacyKinds: PRIVACY_KINDS,
  fees: ["none", "may-be-charged"],
  addressChanges: planClaims.addressChange.value,
  consents: planClaims.consent.value,
  onlineClaimSteps: steps([...onlineClaims.registration, ...onlineClaims.claim]),
  otherFunctions: onlineClaims.otherFunctions.value,
  originals: ["on-request"],
  journeys: ["site", "app"],
  branches: REGISTRATION_BRANCHES,
  registrationSteps: steps(journeys),
  registrationFacts: [...journeys.flatMap(({ asks }) => asks), "existing-code-for"],
  registrationHelps: ["payment-card", "plan-administrator", "insurer", "info-icon"],
  existingCodes: EXISTING_CODES,
  signUpFields: SIGN_UP_FIELDS,
  characterClasses: CHARACTER_CLASSES,
  refusalSteps: steps(refusalSupport.steps),
  refusalFacts: refusalSupport.steps.flatMap(({ asks }) => asks),
  refusalParties: REFUSAL_PARTIES,
  considered: [refusalSupport.considered.value],
  outcomes: refusalSupport.outcomes.value,
  channels: DOCUMENT_CHANNELS,
  departments: DEPARTMENTS,
  documentFields: [...DOCUMENT_FIELDS, "department", "file"],
  documentSteps: steps([...paths, ...documents.requiredDocumentPath]),
  requiredDocuments: REQUIRED_DOCUMENTS,
  agencies: ["residence", "chosen", "unknown"],
  signatures: ["matches", "differs", "not-checked"],
};

/** The groups whose texts are whole instructions. */
const INSTRUCTIONS = ["onlineClaimSteps", "registrationSteps", "refusalSteps", "documentSteps"] as const;

const groups = (language: Language) => Object.entries(serviceLabels(language)) as [string, Record<string, string>][];

describe.each(LANGUAGES)("service labels in %s", (language) => {
  it("have every code and no other", () => {
    const all = serviceLabels(language);
    for (const [group, codes] of Object.entries(CODES)) {
      expect(Object.keys(all[group as keyof ServiceLabels]).sort(), group).toEqual([...new Set(codes)].sort());
    }
    expect(Object.keys(all).sort()).toEqual(Object.keys(CODES).sort());
  });

  it("have every code of the tables and of the inputs", () => {
    const all = serviceLabels(language);
    const has = (group: Record<string, string>, codes: readonly string[]) => {
      for (const code of codes) expect(group[code], code).toBeTypeOf("string");
    };
    has(all.claimWays, [...planClaims.transmitted.value, ...planClaims.notTransmitted.value]);
    has(
      all.formOwners,
      planClaims.forms.value.map(({ of }) => of),
    );
    has(all.fileReaders, Object.keys(planClaims.fileTasks.value));
    has(
      all.fileTasks,
      Object.values(planClaims.fileTasks.value).flatMap((tasks) => (tasks === "any" ? [] : tasks)),
    );
    has(all.registrationFacts, REGISTRATION_FACTS);
    has(all.existingCodes, registration.existingCodes.value);
    has(all.departments, Object.keys(documents.departments));
    const asked = [...Object.values(documents.departments), documents.everyDepartment].flatMap(({ asks, optional }) => [
      ...asks,
      ...optional,
    ]);
    has(all.documentFields, [...asked, ...documents.account.asks, ...documents.requiredDocument.asks]);
    has(all.documents, [...Object.values(serviceTables).map(({ document }) => document), onlineClaims.hours.document]);
  });

  it("have no text twice in one group, and none empty", () => {
    for (const [group, words] of groups(language)) {
      const texts = Object.values(words);
      expect(new Set(texts).size, group).toBe(texts.length);
      for (const text of texts) {
        expect(text).toMatch(/^\p{Lu}/u);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/['"{}]|undefined| {2}| [.,;]/);
      }
    }
  });

  it("are whole instructions for steps, and names for the rest", () => {
    for (const [group, words] of groups(language)) {
      const isSteps = (INSTRUCTIONS as readonly string[]).includes(group);
      for (const text of Object.values(words)) expect(text.endsWith("."), `${group}: ${text}`).toBe(isSteps);
    }
  });

  it("name the buttons of a step as they are printed", () => {
    const { registrationSteps } = serviceLabels(language);
    for (const { step, button } of journeys) {
      if (button === null) continue;
      const quoted = language === "fr" ? french(`«_${button}_»`) : `“${button}”`;
      expect(registrationSteps[step]).toContain(quoted);
    }
  });

  it("give the figures of the tables", () => {
    const { userCode, password } = registration;
    const { registrationSteps, onlineClaimSteps } = serviceLabels(language);
    const { minimum, maximum } = userCode.value;
    expect(registrationSteps["user-code"]).toContain(`${minimum} ${language === "fr" ? "à" : "to"} ${maximum} `);
    expect(registrationSteps.password.match(/\d+/g)).toEqual(
      [password.value.minimum, password.value.classes, CHARACTER_CLASSES.length].map(String),
    );
    expect(onlineClaimSteps["open-site"]).toContain(onlineClaims.website.value);
  });

  it("are fresh: what a caller changes does not reach the next", () => {
    const before = structuredClone(serviceLabels(language));
    const mine = serviceLabels(language) as unknown as Record<string, Record<string, string>>;
    for (const words of Object.values(mine)) for (const code of Object.keys(words)) words[code] = "changed";
    expect(serviceLabels(language)).toEqual(before);
    expect(JSON.parse(JSON.stringify(before))).toEqual(before);
  });
});

describe("the two languages of the services", () => {
  it("have the same codes, and never the same text", () => {
    const english = serviceLabels("en") as unknown as Record<string, Record<string, string>>;
    for (const [group, words] of groups("fr")) {
      expect(Object.keys(words)).toEqual(Object.keys(english[group]!));
      for (const [code, text] of Object.entries(words)) expect(english[group]![code], text).not.toBe(text);
    }
  });

  it("keep French punctuation on the line of its word, and English plain", () => {
    for (const [, words] of groups("fr")) {
      for (const text of Object.values(words)) expect(text).not.toMatch(/ [:»?]|« |[^\u00A0 ]:(?!\/\/)/);
    }
    for (const [, words] of groups("en")) {
      for (const text of Object.values(words)) expect(text).not.toMatch(/[\u00A0\u202F«»]/);
    }
  });

  it("use the terms of the documents", () => {
    const [fr, en] = [serviceLabels("fr"), serviceLabels("en")];
    expect(fr.formOwners.insurer).toBe(french("Formulaire de SSQ, «_Demande de prestations pour frais dentaires_»"));
    expect(fr.claimWays.card).toBe("Par la carte d’assurance SSQ");
    expect(fr.fileTasks.underwriting).toBe("Sélection des risques");
    expect(Object.values(fr.otherFunctions)).toEqual([
      "Changement d’adresse",
      "Déclaration de fréquentation scolaire",
      "Relevé fiscal de prestations d’assurance maladie",
    ]);
    expect(fr.onlineClaimSteps["quick-links"]).toContain(french("«_Liens rapides_»"));
    expect(Object.values(fr.existingCodes).slice(0, 3)).toEqual([
      "Régime d’assurance collective",
      "Régime d’épargne-retraite collective",
      "Régime de rentes collectives",
    ]);
    expect(fr.characterClasses.symbol).toBe(french("Symboles (ex._: !, $, #, %)"));
    expect(Object.values(fr.departments)).toEqual([
      "Départements des prestations",
      "Service de recouvrement auprès des assurés",
      "Service de recouvrement auprès des employeurs",
      "Service d’affiliation auprès des caisses de santé",
    ]);
    expect(fr.documentSteps["choose-file"]).toContain(french("«_Choisir un fichier_»"));
    expect(en.documentSteps["attach-file"]).toContain("“Joindre un fichier”");
    expect(en.registrationSteps["sign-up"]).toBe("On the sign-in screen, press “Inscrivez-vous!”.");
    expect(Object.values(en.statuses)).toEqual([
      "Accepted",
      "Refused",
      "Incomplete",
      "Unknown",
      "In progress",
      "Complete",
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
])("serviceLabels refuses the language %o by name", (language, code) => {
  let issues: unknown;
  try {
    serviceLabels(language as Language);
  } catch (error) {
    issues = error instanceof RegimeError ? error.issues : error;
  }
  expect(issues).toMatchObject([{ code, path: ["language"] }]);
});
