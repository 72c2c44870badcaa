import type { Level } from "./levels.js";
import type { Status } from "./statuses.js";

/** The letters of the 15 scenarios, in the order of the printed table (§3.3 p. 11). Their order is not that of their prices: L costs more than M. */
export const SCENARIOS = /* @__PURE__ */ Object.freeze([
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
] as const);

/** A scenario of protection (scénario de protection), A to O. */
export type Scenario = (typeof SCENARIOS)[number];

/** What a scenario is made of. `dependantsLevel` is absent under the individual status, and otherwise at most `level`. */
export interface ScenarioParts {
  status: Status;
  /** The member's level. */
  level: Level;
  /** The one level of the spouse and children. */
  dependantsLevel?: Level | undefined;
}

/** The head of the printed table: status, level of the member, level of the dependants (STA-06, §3.3 p. 11). */
export const SCENARIO_PARTS: Readonly<Record<Scenario, Readonly<ScenarioParts>>> = {
  A: { status: "individual", level: 1 },
  B: { status: "individual", level: 2 },
  C: { status: "individual", level: 3 },
  D: { status: "single-parent", level: 1, dependantsLevel: 1 },
  E: { status: "single-parent", level: 2, dependantsLevel: 1 },
  F: { status: "single-parent", level: 2, dependantsLevel: 2 },
  G: { status: "single-parent", level: 3, dependantsLevel: 1 },
  H: { status: "single-parent", level: 3, dependantsLevel: 2 },
  I: { status: "single-parent", level: 3, dependantsLevel: 3 },
  J: { status: "family", level: 1, dependantsLevel: 1 },
  K: { status: "family", level: 2, dependantsLevel: 1 },
  L: { status: "family", level: 2, dependantsLevel: 2 },
  M: { status: "family", level: 3, dependantsLevel: 1 },
  N: { status: "family", level: 3, dependantsLevel: 2 },
  O: { status: "family", level: 3, dependantsLevel: 3 },
};
