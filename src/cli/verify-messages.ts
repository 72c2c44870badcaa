import type { Language } from "../errors.js";

/** The help of `verify`. */
export const VERIFY_HELP: Readonly<Record<Language, string>> = {
  fr: `Usage : regime-fsss verify FICHIER [OPTIONS]`,
  en: `Usage: regime-fsss verify FILE [OPTIONS]`,
};
