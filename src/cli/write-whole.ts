import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { fail } from "./failure.js";
import type { Messages } from "./messages.js";

/** A file being written beside the one that it will be. */
export interface WholeFile {
  write: (text: string) => Promise<void>;
  /** All is on the disk: it takes the name. */
  commit: () => Promise<void>;
  /** It is taken away, unless it has its name already. */
  discard: () => Promise<void>;
}

/** How much is given to the disk at once, in characters. */
const PIECE = 262_144;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Files that have no name yet: whatever ends the process takes them away. */
const unnamed = new Set<string>();

/** Writes a file whole, or leaves it as it was: another one beside it takes its name once all is on the disk. */
export async function writeWhole(file: string, text: string, say: Messages): Promise<void> {
  const whole = await openWhole(file, say);
  try {
    await whole.write(text);
    await whole.commit();
  } finally {
    await whole.discard();
  }
}

/** The same for what is longer than memory. */
export async function openWhole(file: string, say: Messages): Promise<WholeFile> {
  const orFail = async <Value>(work: () => Promise<Value>): Promise<Value> =>
    work().catch((error: unknown) => fail(2, say.unwritable(file, (error as NodeJS.ErrnoException).code ?? "?")));
  const { path, mode } = await orFail(async () => targetOf(file));
  const beside = `${path}.${String(process.pid)}.tmp`;
  keepTrack(beside);
  const handle = await orFail(async () => open(beside, "wx", mode)).catch((error: unknown) => {
    forget(beside);
    throw error;
  });
  let held = "";
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    write: async (text) => {
      held += text;
      if (held.length < PIECE) return;
      const some = held;
      held = "";
      await orFail(async () => handle.writeFile(some));
    },
    commit: async () =>
      orFail(async () => {
        await handle.writeFile(held);
        await handle.sync();
        await close();
        await rename(beside, path);
        forget(beside);
      }),
    discard: async () => {
      await close();
      if (!unnamed.has(beside)) return;
      await rm(beside, { force: true });
      forget(beside);
    },
  };
}

/** The file itself, where its name is a link, with its permissions; a folder or a device has no name to give. */
async function targetOf(file: string): Promise<{ path: string; mode: number }> {
  try {
    const path = await realpath(file);
    const known = await stat(path);
    if (!known.isFile()) throw Object.assign(new Error(), { code: known.isDirectory() ? "EISDIR" : "EINVAL" });
    return { path, mode: known.mode };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { path: file, mode: 0o666 };
    throw error;
  }
}

function keepTrack(beside: string): void {
  if (unnamed.size === 0) {
    process.on("exit", removeUnnamed);
    for (const signal of SIGNALS) process.on(signal, removeAndEnd);
  }
  unnamed.add(beside);
}

function forget(beside: string): void {
  unnamed.delete(beside);
  if (unnamed.size > 0) return;
  process.off("exit", removeUnnamed);
  for (const signal of SIGNALS) process.off(signal, removeAndEnd);
}

function removeUnnamed(): void {
  for (const beside of unnamed) rmSync(beside, { force: true });
}

/** As the signal would have ended the process: who sent it sees that it did. */
function removeAndEnd(signal: NodeJS.Signals): void {
  removeUnnamed();
  for (const one of SIGNALS) process.off(one, removeAndEnd);
  process.kill(process.pid, signal);
}
