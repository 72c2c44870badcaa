import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";
const merged = mergeConfig(config, { test: { env: { FC_RUNS: "40" } } }); merged.test.include = ["test/golden/stories.test.ts","test/golden/participation.test.ts","test/participation-rules.test.ts","test/states.test.ts"]; export default merged;
