import { readChoice, readOrThrow } from "../read.js";
import { SCENARIO_PARTS, SCENARIOS, type Scenario, type ScenarioParts } from "./scenarios.js";

/**
 * What a scenario is made of: status, level of the member, level of the dependants (STA-06, §3.3 p. 11).
 * The result may be given as it is to `scenarioLetter` and as `health` to `quote`.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING` for what is not a letter from A to O.
 * @example
 * scenarioParts("N") // { status: "family", level: 3, dependantsLevel: 2 }
 * scenarioParts("C") // { status: "individual", level: 3 }, no dependants at all
 */
export function scenarioParts(scenario: Scenario): ScenarioParts {
  const letter = readOrThrow((issues) => readChoice(scenario, SCENARIOS, "", "STA-06", issues));
  return { ...SCENARIO_PARTS[letter] };
}
