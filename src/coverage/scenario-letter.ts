import type { Issue } from "../errors.js";
import { readChoice, readObject, readOrThrow, report } from "../read.js";
import { LEVELS, type Level } from "./levels.js";
import { SCENARIO_PARTS, SCENARIOS, type Scenario, type ScenarioParts } from "./scenarios.js";
import { STATUSES } from "./statuses.js";

/** The parts of a scenario; the dependants' level may be given once, or for spouse and children apart. */
export interface ScenarioChoice extends ScenarioParts {
  spouseLevel?: Level | undefined;
  childrenLevel?: Level | undefined;
}

const KEYS = /* @__PURE__ */ new Set(["status", "level", "dependantsLevel", "spouseLevel", "childrenLevel"] as const);

/**
 * The letter of the scenario with these parts (STA-04 to STA-08, §3.3 p. 7 and 11).
 *
 * Refused: a dependants' level above the member's (`E_DEPENDANTS_ABOVE_MEMBER`), any under the individual status
 * (`E_DEPENDANTS_UNDER_INDIVIDUAL`), a spouse's under single-parent (`E_SPOUSE_UNDER_SINGLE_PARENT`), two different ones
 * (`E_SPOUSE_AND_CHILDREN_DIFFER`), none where one is needed (`E_MISSING`).
 *
 * @throws RegimeError with all of these at once.
 * @example
 * scenarioLetter({ status: "family", level: 3, spouseLevel: 2, childrenLevel: 2 }) // "N"
 * scenarioLetter({ status: "family", level: 2, dependantsLevel: 2 }) // "L", dearer than M (III with I)
 */
export function scenarioLetter(choice: ScenarioChoice): Scenario {
  return readOrThrow((issues) => {
    const parts = readObject(choice, KEYS, "", "STA-06", issues);
    return parts && readLetter(parts, "", issues);
  });
}

/** The same on an object whose keys are known, at a path that is empty or ends with a point. */
export function readLetter(
  choice: { readonly [Key in keyof ScenarioChoice]?: unknown },
  path: string,
  issues: Issue[],
): Scenario | undefined {
  const status = readChoice(choice.status, STATUSES, `${path}status`, "STA-01", issues);
  const level = readChoice(choice.level, LEVELS, `${path}level`, "STA-03", issues);
  const { dependantsLevel: once, spouseLevel, childrenLevel } = choice;
  const given = Object.entries({ dependantsLevel: once, spouseLevel, childrenLevel }).filter(
    ([, value]) => value !== undefined,
  );
  const named = given.map(([key]) => key);
  const levels = given.map(([key, value]) => readChoice(value, LEVELS, `${path}${key}`, "STA-03", issues));
  const [dependantsLevel] = levels;
  if (status === undefined) return undefined;

  if (status === "individual") {
    for (const key of named) report(issues, "E_DEPENDANTS_UNDER_INDIVIDUAL", `${path}${key}`, "STA-07");
  } else if (named.length === 0) {
    report(issues, "E_MISSING", `${path}dependantsLevel`, "STA-06");
  }
  if (status === "single-parent" && named.includes("spouseLevel")) {
    report(issues, "E_SPOUSE_UNDER_SINGLE_PARENT", `${path}spouseLevel`, "STA-02");
  }
  if (levels.some((other) => other !== dependantsLevel)) {
    report(issues, "E_SPOUSE_AND_CHILDREN_DIFFER", `${path}${named.at(-1) as string}`, "STA-05");
  }
  if (status !== "individual" && level !== undefined) {
    named.forEach((key, index) => {
      if ((levels[index] ?? level) > level) report(issues, "E_DEPENDANTS_ABOVE_MEMBER", `${path}${key}`, "STA-04");
    });
  }
  return SCENARIOS.find((scenario) => {
    const parts = SCENARIO_PARTS[scenario];
    return parts.status === status && parts.level === level && parts.dependantsLevel === dependantsLevel;
  });
}
