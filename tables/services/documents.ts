import type { DocumentsTable } from "../../src/service-tables.js";

/** Sending documents to the National Insurance Institute (envoi de documents): no rule of any insurer of the plan (AMB-97). */
export const documents: DocumentsTable = {
  document: "S4",
  title: { fr: "Envoi de documents", en: "Sending documents" },
  checkedOn: "2026-11-22",

  // Service d’envoi de documents
  departments: {
    benefits: { asks: ["subject", "insured-identification"], optional: [], article: "DOC-02" },
    "collection-insured": { asks: ["insured-identification"], optional: [], article: "DOC-02" },
    "collection-employers": {
      asks: ["employer-file", "booklet-identification", "mobile-phone"],
      optional: ["email"],
      article: "DOC-03",
    },
    "health-funds": { asks: ["insured-identification"], optional: [], article: "DOC-02" },
  },
  everyDepartment: { asks: ["category", "type"], optional: ["remark", "agency"], article: "DOC-04" },
  channels: {
    "sending-service": {
      article: "DOC-06",
      formats: ["jpeg", "jpg", "tiff", "tif", "png", "bmp", "pdf"],
      mostFiles: 15,
      megabytes: 10,
      path: [
        { step: "open-site", article: "DOC-01" },
        { step: "send-documents", article: "DOC-01" },
        { step: "choose-department", article: "DOC-02" },
        { step: "choose-subject", article: "DOC-02" }, // of the benefits department only
        { step: "enter-identification", article: "DOC-02" },
        { step: "add-remark", article: "DOC-04" },
        { step: "choose-agency", article: "DOC-04" },
        { step: "choose-category-and-type", article: "DOC-04" },
        { step: "choose-file", article: "DOC-06" },
      ],
    },
    // Service personnalisé
    account: {
      article: "DOC-07",
      formats: ["jpg", "png", "tif", "tiff", "pdf"],
      mostFiles: null,
      megabytes: 5,
      path: [
        { step: "sign-in", article: "DOC-01" },
        { step: "upload-documents", article: "DOC-08" },
        { step: "choose-subject", article: "DOC-08" },
        { step: "choose-category-and-type", article: "DOC-08" },
        { step: "attach-file", article: "DOC-08" },
      ],
    },
  },
  account: { asks: ["code-and-password", "subject", "category", "type"], optional: [], article: "DOC-08" },
  // Documents requis
  requiredDocument: { asks: ["code-and-password", "required-document"], optional: [], article: "DOC-10" },
  requiredDocumentPath: [
    { step: "sign-in", article: "DOC-01" },
    { step: "required-documents", article: "DOC-10" },
    { step: "upload-file", article: "DOC-10" },
    { step: "choose-file", article: "DOC-10" },
    { step: "match-required-document", article: "DOC-10" },
    { step: "send", article: "DOC-10" },
  ],
};
