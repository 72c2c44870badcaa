// What a bundle costs, minified and gzipped, everything it imports included.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { finish, ROOT } from "./report.mjs";

/** Budget in bytes; `null` is reported only. */
const BUNDLES = [
  ["quote alone", `export { quote } from "regime-fsss"`, 25_000],
  ["scenarioParts alone", `export { scenarioParts } from "regime-fsss"`, null],
  ["the main entry", `export * from "regime-fsss"`, null],
  ["regime-fsss/schema", `export * from "regime-fsss/schema"`, null],
  ["checkPassword alone", `export { checkPassword } from "regime-fsss/services"`, null],
  ["regime-fsss/services", `export * from "regime-fsss/services"`, null],
];

const problems = [];
const sizes = [];
for (const [name, contents, budget] of BUNDLES) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  const size = `${name} ${(bytes / 1000).toFixed(1)} kB gz`;
  sizes.push(size);
  if (budget !== null && bytes > budget) problems.push(`${size}, above ${(budget / 1000).toFixed(1)} kB`);
}
finish("size", problems, sizes.join(", "));
