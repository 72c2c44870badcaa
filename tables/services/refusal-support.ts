import type { RefusalSupportTable } from "../../src/service-tables.js";

/** Support of the APQ after a refusal of psychotherapy fees (Procédure en cas de refus). */
export const refusalSupport: RefusalSupportTable = {
  document: "S3",
  title: { fr: "Assurances – Procédure en cas de refus", en: "Insurance – Procedure in case of refusal" },
  checkedOn: "2026-11-22",
  cost: { value: { member: "0.00", other: "50.00" }, article: "APQ-01" },
  considered: { value: "contract-renewal", article: "APQ-06" },
  outcomes: { value: ["employer-call", "contract-amendment", "negotiation"], article: "APQ-07" },
  steps: [
    { step: "client-report", number: null, asks: ["client-reported"], button: null, article: "APQ-02" },
    { step: "inform-client", number: 1, asks: ["client-informed"], button: null, article: "APQ-03" },
    { step: "fill-form", number: 2, asks: ["form-filled"], button: null, article: "APQ-04" },
    { step: "send-form", number: 3, asks: ["form-sent"], button: null, article: "APQ-05" },
  ],
};
