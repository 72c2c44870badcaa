import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

// A mutant that a property finds is found in its first cases; the corpus and the command would find most of them again.
export default mergeConfig(config, {
  test: { env: { FC_RUNS: "40" }, exclude: ["test/corpus/**", "test/cli.test.ts", "test/articles.test.ts"] },
});
