import { open, stat } from "node:fs/promises";
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
  /** Reads no more of them, where they are not read to the end. */
  close: () => Promise<unknown>;
}

/** A file to read from its beginning, or standard input. */
export async function inputBytes(file: string, io: Io, say: Messages): Promise<InputBytes> {
  if (file === "-") return closable(say.standardInput, undefined, standardInput(io));
  const size = await sizeOf(file).catch((error: unknown) => unreadable(error, file, say));
  return closable(file, size, piecesOf(file, say));
}

function closable(name: string, size: number | undefined, pieces: AsyncGenerator<Uint8Array>): InputBytes {
  return { name, size, pieces, close: async () => pieces.return(undefined) };
}

async function sizeOf(file: string): Promise<number | undefined> {
  const known = await stat(file);
  if (known.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  return known.isFile() ? known.size : undefined;
}

async function* standardInput(io: Io): AsyncGenerator<Uint8Array> {
  if (io.pieces === undefined) yield await io.stdin();
  else yield* io.pieces();
}

async function* piecesOf(file: string, say: Messages): AsyncGenerator<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => unreadable(error, file, say));
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
