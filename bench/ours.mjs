import { existsSync } from "node:fs";

const entry = new URL("../dist/index.js", import.meta.url);
const insideEntry = new URL("../dist/lib/inside.js", import.meta.url);

export const isBuilt = () => existsSync(entry);
export const hasInside = () => existsSync(insideEntry);

/** The built package, as a user gets it: never the sources. */
export const loadOurs = () => import(entry.href);
export const loadInside = () => import(insideEntry.href);
