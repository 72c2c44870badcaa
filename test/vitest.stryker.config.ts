import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

// Mutants do not change types, and a mutant that a property finds is found in its first cases.
export default mergeConfig(config, { test: { typecheck: { enabled: false }, env: { FC_RUNS: "50" } } });
