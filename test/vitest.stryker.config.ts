import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

// A mutant that a property finds is found in its first cases.
export default mergeConfig(config, { test: { env: { FC_RUNS: "50" } } });
