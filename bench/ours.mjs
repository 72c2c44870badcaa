import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const entry = new URL("../dist/index.js", import.meta.url);
export const isBuilt = () => existsSync(entry);

/** The built package, as a user gets it: never the sources. */
export const loadOurs = () => import(entry.href);

/** Whether the built package decides claims. */
export const adjudicates = async () => (await oursWith("adjudicate")) !== null;

/** Whether it decides streams of them. */
export const adjudicatesStreams = async () => (await oursWith("adjudicateStream")) !== null;

/** The built package when it exports a function, or null. */
export async function oursWith(name) {
  const ours = isBuilt() ? await loadOurs() : null;
  return ours?.[name] === undefined ? null : ours;
}

/** What `quote` is made of: the reading of a member, her lines in cents, and what they come to; bundled from the sources. */
export async function loadInside() {
  const outfile = fileURLToPath(new URL("../.tmp/bench-inside.mjs", import.meta.url));
  buildSync({
    stdin: {
      contents: `export { openMember, readMember } from "./member.js";
        export { linesOf } from "./lines.js";
        export { settle } from "./settle.js";`,
      resolveDir: fileURLToPath(new URL("../src/premium", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    packages: "external",
    outfile,
  });
  const { openMember, readMember, linesOf, settle } = await import(pathToFileURL(outfile).href);
  return { read: (member) => openMember(member, undefined, readMember), linesOf, settle };
}
