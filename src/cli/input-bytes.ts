import { open } from "node:fs/promises";
import { fail } from "./failure.js";
import type { Io } from "./io.js";
import type { Messages } from "./messages.js";

/** How much is read at once: some hundred rows. With more, what is made of them grows old before it is written. */
const PIECE = 32_768;

/** The bytes of a file, or of standard input for `-`. */
export interface InputBytes {
  /** As messages call it. */
  name: string;
  /** How many there are; `undefined` where nobody can tell. */
  size: number | undefined;
  pieces: AsyncIterable<Uint8Array>;
}

/** Opens a file to read from its beginning, or standard input. */
export async function inputBytes(file: string, io: Io, say: Messages): Promise<InputBytes> {
  if (file === "-") return { name: say.standardInput, size: undefined, pieces: io.pieces?.() ?? all(io) };
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw Object.assign(new Error(), { code: "EISDIR" });
    }
    return { name: file, size: stat.isFile() ? stat.size : undefined, pieces: piecesOf(handle, file, say) };
  } catch (error) {
    return unreadable(error, file, say);
  }
}

async function* all(io: Io): AsyncGenerator<Uint8Array> {
  yield await io.stdin();
}

type Handle = Awaited<ReturnType<typeof open>>;

async function* piecesOf(handle: Handle, file: string, say: Messages): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      // A new one each time: what was read is cut, not copied.
      const buffer = Buffer.allocUnsafe(PIECE);
      const { bytesRead } = await handle.read(buffer, 0, PIECE).catch((error: unknown) => unreadable(error, file, say));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function unreadable(error: unknown, file: string, say: Messages): never {
  return fail(2, say.unreadable(file, (error as NodeJS.ErrnoException).code ?? "?"));
}
