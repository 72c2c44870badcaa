import { defineConfig } from "tsup";

const doors = { index: "src/index.ts", schema: "src/schema.ts", services: "src/services.ts" };

// decimal.js does not say that it has no side effects: apart from the rest, money.ts is left out by whoever needs no
// amounts. A chunk for every module would double the start-up. The stub under dist/lib is not published.
const money = { "lib/money": "src/money.ts" };

export default defineConfig({
  entry: { ...doors, ...money, cli: "src/cli/main.ts" },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  // Bundled: reading the exports of date-fns would be half of the start-up.
  noExternal: [/^date-fns/],
  // As csv-parse names it: the bare name could be a package’s.
  esbuildPlugins: [
    {
      name: "node-stream",
      setup: (build) => {
        build.onResolve({ filter: /^stream$/ }, () => ({ path: "node:stream", external: true }));
      },
    },
  ],
  // The command is a program, not a door: nobody requires it.
  esbuildOptions(options, { format }) {
    if (format !== "cjs") return;
    options.entryPoints = Object.fromEntries(
      Object.entries(options.entryPoints as Record<string, string>).filter(([name]) => name !== "cli"),
    );
  },
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } },
});
