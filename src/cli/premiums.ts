import type { Language } from "../errors.js";
import type { Exit } from "./failure.js";
import type { Io } from "./io.js";
import type { Arguments } from "./options.js";

/** `premiums FILE`. */
export async function premiumsCommand(_args: Arguments, _lang: Language, _io: Io): Promise<Exit> {
  return Promise.resolve(2);
}
