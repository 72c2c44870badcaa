import type { Edition } from "../../src/edition.js";
import { benefits2020 } from "./benefits.js";
import { premiums2020 } from "./premiums.js";

/** The tables of the renewal of 2020-01-01 (§3.3 p. 8–15). */
export const edition2020: Edition = /* @__PURE__ */ whole();

function whole(): Edition {
  const { id, from, until, ...premiums } = premiums2020;
  return { id, from, until, ...benefits2020, ...premiums };
}
