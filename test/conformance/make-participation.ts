// The files of the pack about participation: each rule by itself, then whole histories.

import { functionFiles } from "./participation-functions.js";
import { historyFiles } from "./participation-histories.js";
import type { PackFile } from "./write.js";

export function files(): PackFile[] {
  return [...functionFiles(), ...historyFiles()];
}
