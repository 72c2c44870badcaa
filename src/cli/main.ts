#!/usr/bin/env node
import { once } from "node:events";
import { createRequire } from "node:module";
import { run } from "./run.js";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Under `| head` the reader leaves first: that is no error.
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  });
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const { version } = createRequire(import.meta.url)("regime-fsss/package.json") as { version: string };

// Not process.exit: what is still to be written must be.
void run(process.argv.slice(2), {
  stdin,
  pieces: () => process.stdin,
  stdout: (text) => process.stdout.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  version,
}).then((code) => {
  process.exitCode = code;
});
