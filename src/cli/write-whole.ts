import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { fail } from "./failure.js";
import type { Messages } from "./messages.js";

/** Writes a file whole, or leaves it as it was: another one beside it takes its name once all is on the disk. */
export async function writeWhole(file: string, text: string, say: Messages): Promise<void> {
  try {
    const { path, mode } = await targetOf(file);
    const beside = `${path}.${String(process.pid)}.tmp`;
    const handle = await open(beside, "wx", mode);
    try {
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    fail(2, say.unwritable(file, (error as NodeJS.ErrnoException).code ?? "?"));
  }
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
