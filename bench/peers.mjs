import { createRequire } from "node:module";

/** Loads a library from bench/peers/node_modules, so that no peer is ever a dependency of the package. */
export const peer = createRequire(new URL("./peers/package.json", import.meta.url));
