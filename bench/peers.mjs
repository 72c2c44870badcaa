import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const manifest = new URL("./peers/package.json", import.meta.url);

/** Loads a library from bench/peers/node_modules, so that no peer is ever a dependency of the package. */
export const peer = createRequire(manifest);

export function installPeers() {
  if (existsSync(new URL("./peers/node_modules", import.meta.url))) {
    return;
  }
  process.stderr.write("installing the peers …\n");
  const prefix = fileURLToPath(new URL("./peers", import.meta.url));
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", ["ci", "--prefix", prefix, "--ignore-scripts"], {
    stdio: ["ignore", 2, 2],
    shell,
  });
  if (status !== 0) {
    throw new Error("npm could not install bench/peers");
  }
}

export function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  return Object.fromEntries(
    Object.keys(dependencies).map((name) => {
      const file = new URL(`./peers/node_modules/${name}/package.json`, import.meta.url);
      return [name, JSON.parse(readFileSync(file, "utf8")).version];
    }),
  );
}
