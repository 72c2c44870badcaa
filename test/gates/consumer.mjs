// An empty project that has the package as a user gets it: the tarball, unpacked, and only the declared dependencies.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./report.mjs";

export const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Packs the package into a new folder of the consumer, and gives the tarball. */
export function packInto(consumer, name) {
  const folder = join(consumer, name);
  mkdirSync(folder);
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  execFileSync("npm", args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return join(folder, readdirSync(folder)[0]);
}

export function sha256(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** Installs the tarball into the consumer, without a network, and gives the folder of the package. */
export function installInto(consumer, tarball) {
  execFileSync("tar", ["-xzf", tarball, "-C", consumer]);
  const modules = join(consumer, "node_modules");
  const installed = join(modules, manifest.name);
  mkdirSync(modules);
  cpSync(join(consumer, "package"), installed, { recursive: true });
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name), "junction");
  }
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  return installed;
}
