import { existsSync } from "node:fs";

const entry = new URL("../dist/index.js", import.meta.url);
const inner = (module) => new URL(`../dist/lib/${module}.js`, import.meta.url);

export const isBuilt = () => existsSync(entry);

/** The built package, as a user gets it: never the sources. */
export const loadOurs = () => import(entry.href);

/** What `quote` is made of, built: the reading of a member, her lines in cents, and what they come to. */
export async function loadInside() {
  const [{ openMember, readMember }, { linesOf }, { settle }] = await Promise.all(
    ["premium/member", "premium/lines", "premium/settle"].map((module) => import(inner(module).href)),
  );
  return { read: (member) => openMember(member, undefined, readMember), linesOf, settle };
}
