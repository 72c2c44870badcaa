import { readFile } from "node:fs/promises";
import { fail } from "./failure.js";
import type { Messages } from "./messages.js";

/** The JSON of a file, or of standard input for `-`. What it holds may be personal: no message repeats any of it. */
export async function readJson(file: string, stdin: () => Promise<Uint8Array>, say: Messages): Promise<unknown> {
  const name = file === "-" ? say.standardInput : file;
  const text = decode(await readBytes(file, stdin, name, say), name, say);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const before = text.slice(0, positionOf(error, text)).split("\n");
    return fail(1, say.notJson(name, before.length, (before.at(-1) as string).length + 1));
  }
}

async function readBytes(
  file: string,
  stdin: () => Promise<Uint8Array>,
  name: string,
  say: Messages,
): Promise<Uint8Array> {
  try {
    return await (file === "-" ? stdin() : readFile(file));
  } catch (error) {
    return fail(2, say.unreadable(name, (error as NodeJS.ErrnoException).code ?? "?"));
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
  if (!isRefusal(error)) return Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
  // This message repeats the text and has no position: the shortest beginning that is refused so ends with the mistake.
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
    return isRefusal(error);
  }
}

/** Whether what was met can stand in no JSON: an end that comes too early, and other mistakes, have other messages. */
function isRefusal(error: unknown): boolean {
  return (error as Error).message.endsWith(" is not valid JSON");
}
