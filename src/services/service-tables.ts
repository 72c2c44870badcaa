import { documents } from "../../tables/services/documents.js";
import { onlineClaims } from "../../tables/services/online-claims.js";
import { planClaims } from "../../tables/services/plan-claims.js";
import { refusalSupport } from "../../tables/services/refusal-support.js";
import { registration } from "../../tables/services/registration.js";
import { deepFreeze } from "../deep-freeze.js";
import type {
  DocumentsTable,
  OnlineClaimsTable,
  PlanClaimsTable,
  RefusalSupportTable,
  RegistrationTable,
} from "../service-tables.js";

/** What the service documents print, each with its article, as frozen plain data. */
export interface ServiceTables {
  planClaims: PlanClaimsTable;
  onlineClaims: OnlineClaimsTable;
  registration: RegistrationTable;
  refusalSupport: RefusalSupportTable;
  documents: DocumentsTable;
}

/** The tables of the service documents: addresses, hours, steps, limits, formats. Each is of one insurer or association (AMB-97). */
export const serviceTables: Readonly<ServiceTables> = /* @__PURE__ */ deepFreeze({
  planClaims,
  onlineClaims,
  registration,
  refusalSupport,
  documents,
});
