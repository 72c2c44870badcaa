import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";
const merged = mergeConfig(config, { test: { env: { FC_RUNS: "40" } } }); merged.test.include = ["test/refusals.test.ts","test/steps.test.ts","test/golden/*.test.ts","test/calendar.test.ts","test/edition.test.ts","test/load.test.ts","test/properties/*.test.ts"]; export default merged;
