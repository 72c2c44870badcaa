import type { RegistrationTable } from "../../src/service-tables.js";

/** The eight steps of a first registration (première fois), the same on the site and in the app but for the last button and the articles. */
function firstTime(article: string, accept: string): RegistrationTable["site"] {
  return [
    { step: "user-code", number: 1, asks: ["user-code"], button: null, article: "REG-04" },
    { step: "password", number: 2, asks: ["password", "confirmation"], button: null, article: "REG-05" },
    { step: "hint", number: 3, asks: ["hint"], button: null, article: "REG-06" },
    { step: "mothers-first-name", number: 4, asks: ["mothers-first-name"], button: null, article: "REG-07" },
    { step: "submit", number: 5, asks: ["submitted"], button: "Soumettre", article },
    { step: "confirmation", number: 6, asks: ["code-noted"], button: "Continuer", article },
    { step: "sign-in", number: 7, asks: ["signed-in"], button: "Confirmer", article },
    { step: "choose-file", number: 7, asks: ["file-chosen"], button: null, article: "REG-09" },
    { step: "agreement", number: 8, asks: ["agreement-accepted"], button: accept, article },
  ];
}

/** Registration for the online services of Desjardins (S’inscrire aux services en ligne). */
export const registration: RegistrationTable = {
  document: "S1",
  title: { fr: "S’inscrire aux services en ligne", en: "Registering for online services" },
  checkedOn: "2026-11-22",

  updated: { value: "2018-11-22", article: "REG-03" },

  // Saisissez un code d’utilisateur, un mot de passe
  userCode: { value: { minimum: 5, maximum: 36 }, article: "REG-04" },
  password: { value: { minimum: 8, classes: 3 }, article: "REG-05" },

  // Sur le site sécurisé
  site: [
    {
      step: "before-you-start",
      number: null,
      asks: ["contract-number", "certificate-number"],
      button: null,
      article: "REG-01",
    },
    ...firstTime("REG-08", "J’accepte"),
  ],

  // Dans l’application mobile
  app: [
    { step: "download", number: null, asks: ["app-installed"], button: null, article: "REG-10" },
    { step: "open-app", number: 1, asks: ["app-open"], button: null, article: "REG-10" },
    { step: "sign-up", number: 2, asks: ["sign-up-pressed"], button: "Inscrivez-vous!", article: "REG-10" },
    {
      step: "numbers",
      number: 3,
      asks: ["contract-number", "certificate-number"],
      button: null,
      article: "REG-10",
    },
    { step: "personal-information", number: 4, asks: ["personal-information"], button: null, article: "REG-10" },
    { step: "choose-branch", number: 5, asks: ["branch"], button: null, article: "REG-10" },
  ],
  existingCodes: { value: ["group-insurance", "group-retirement-savings", "group-annuities"], article: "REG-11" },
  appExistingCode: [
    { step: "sign-in", number: 1, asks: ["signed-in"], button: "Soumettre", article: "REG-11" },
    { step: "choose-file", number: 1, asks: ["file-chosen"], button: null, article: "REG-09" },
  ],
  appFirstTime: firstTime("REG-12", "Accepter"),
};
