// The last step of the build: every edition as JSON, for those who do not write TypeScript.
import { mkdirSync, writeFileSync } from "node:fs";
import { editionOn } from "../dist/index.js";

const folder = new URL("../dist/tables/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const firstDay of ["2020-01-01"]) {
  const edition = editionOn(firstDay);
  writeFileSync(new URL(`${edition.id}.json`, folder), `${JSON.stringify(edition, null, 2)}\n`);
}
