import { readFileSync } from "node:fs";
import { fail } from "./failure.js";
import type { Messages } from "./messages.js";

/** The JSON of a file, or of standard input for `-`. What it holds may be personal: no message repeats any of it. */
export async function readJson(file: string, stdin: () => Promise<Uint8Array>, say: Messages): Promise<unknown> {
  const name = file === "-" ? say.standardInput : file;
  const text = decode(file === "-" ? await stdin() : readBytes(file, say), name, say);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const before = text.slice(0, positionOf(error, text)).split("\n");
    return fail(1, say.notJson(name, before.length, (before.at(-1) as string).length + 1));
  }
}

function readBytes(file: string, say: Messages): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail(2, say.unreadable(file, (error as NodeJS.ErrnoException).code ?? ""));
  }
}

function decode(bytes: Uint8Array, name: string, say: Messages): string {
  try {
    // A byte order mark is dropped.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail(1, say.notUtf8(name));
  }
}

/** Where the text stops being JSON. */
function positionOf(error: unknown, text: string): number {
  const { message } = error as Error;
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (!message.startsWith("Unexpected token")) return text.length;
  // This message has no position (and would repeat the text): the token ends the shortest beginning that it refuses.
  let accepted = 0;
  let refused = text.length;
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1;
    if (refuses(text.slice(0, middle))) refused = middle;
    else accepted = middle;
  }
  return accepted;
}

function refuses(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    return (error as Error).message.startsWith("Unexpected token");
  }
}
