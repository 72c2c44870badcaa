// The last step of the build: every edition and the service documents as JSON, for those who do not write TypeScript.
import { mkdirSync, writeFileSync } from "node:fs";
import { editionOn } from "../dist/index.js";
import { serviceTables } from "../dist/services.js";

const folder = new URL("../dist/tables/", import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (name, tables) => writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(tables, null, 2)}\n`);
for (const firstDay of ["2020-01-01"]) {
  const edition = editionOn(firstDay);
  write(edition.id, edition);
}
write("services", serviceTables);
