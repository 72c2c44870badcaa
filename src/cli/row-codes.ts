/** What is wrong with a row of a file before the library sees it. */
export type RowCode = "E_FIELD_COUNT" | "E_NOT_JSON" | "E_CERTIFICATE_UNKNOWN";
