import type { OnlineClaimsTable } from "../../src/service-tables.js";

/** Online claims of the CSQ–SSQ plan (Service de réclamations Web). */
export const onlineClaims: OnlineClaimsTable = {
  document: "S0",
  title: { fr: "Régime d’assurance collective CSQ-SSQ : service de réclamations Web", en: "CSQ–SSQ plan: web claims" },
  checkedOn: "2026-11-22",

  plan: { value: "CSQ–SSQ", article: "WEB-08" },

  // Pour les personnes adhérentes qui ne sont pas encore inscrites
  registration: [
    { step: "open-site", article: "WEB-02" },
    { step: "acces-assures", article: "WEB-02" },
    { step: "new-user", article: "WEB-02" },
    { step: "register", article: "WEB-02" },
    { step: "follow-instructions", article: "WEB-02" },
  ],
  // Pour les personnes adhérentes déjà inscrites
  claim: [
    { step: "enter-code-and-password", article: "WEB-01" },
    { step: "quick-links", article: "WEB-01" },
    { step: "online-claims", article: "WEB-01" },
    { step: "submit-claim", article: "WEB-01" },
  ],
  website: { value: "https://ssq.ca", article: "WEB-02" },
  help: {
    value: "https://ssq.ca/particulier/assurance/assurance-collective/comment-sinscrire-a-acces-assures",
    article: "WEB-10",
  },
  otherFunctions: { value: ["address-change", "school-attendance", "tax-statement"], article: "WEB-03" },
  // Remboursement possible en 48 heures
  delayHours: { value: 48, article: "WEB-04" },
  // Conservation des reçus originaux
  receiptMonths: { value: 12, article: "WEB-06" },
  // Des questions ?
  hours: { document: "S0", article: "WEB-09", phone: "1-877-651-8080", opens: "08:00", closes: "16:30" },
};
