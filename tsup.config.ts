import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const doors = { index: "src/index.ts", schema: "src/schema.ts" };

// Every module is an entry of its own, so that each becomes a chunk and a bundler takes only what is used.
// The stubs under dist/lib are not published.
const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("cli"))
  .map((file) => [`lib/${file.slice(0, -3)}`, `src/${file}`] as const);

export default defineConfig({
  entry: { ...doors, cli: "src/cli/main.ts", ...Object.fromEntries(modules) },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  // The command is a program, not a door: nobody requires it.
  esbuildOptions(options, { format }) {
    if (format !== "cjs") return;
    options.entryPoints = Object.fromEntries(
      Object.entries(options.entryPoints as Record<string, string>).filter(([name]) => name !== "cli"),
    );
  },
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } },
});
