import { defineConfig } from "vitest/config";

// Type tests (*.test-d.ts) are compiled with everything else by `tsc -p .`, which is where they fail.
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    // Properties run long on a busy machine: none may fail for its time.
    testTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**", "tables/**"],
      reportsDirectory: ".tmp/coverage",
    },
  },
});
