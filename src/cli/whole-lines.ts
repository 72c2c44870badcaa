import { isUtf8 } from "node:buffer";
import { fail } from "./failure.js";
import type { Messages } from "./messages.js";

const NEW_LINE = 10;
/** No line of ours is as long: what has none so far is not read into memory to its end. */
const LONGEST_LINE = 67_108_864;

/** Whole lines of a file: their bytes, and the number of the first. */
export interface LineBlock {
  bytes: Buffer;
  line: number;
}

/**
 * The bytes of a file cut where a line ends, the last one whether it ends or not, checked to be UTF-8: no character is
 * ever cut in two.
 */
export async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  say: Messages,
): AsyncGenerator<LineBlock> {
  let line = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const block = (bytes: Buffer): LineBlock => {
    if (!isUtf8(bytes)) fail(1, say.notUtf8Line(name, line + linesBeforeMistake(bytes)));
    const first = line;
    line += newLines(bytes);
    return { bytes, line: first };
  };
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(NEW_LINE) + 1;
    if (end > 0) {
      yield block(Buffer.concat([...held, piece.subarray(0, end)]));
      held = [];
      size = 0;
    }
    if (end === piece.length) continue;
    held.push(piece.subarray(end));
    size += piece.length - end;
    if (size > LONGEST_LINE) fail(1, say.lineTooLong(name, line));
  }
  if (size > 0) yield block(Buffer.concat(held));
}

/** How many lines end in some bytes. */
function newLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) count++;
  return count;
}

/** How many whole lines are UTF-8 before the one that is not. */
function linesBeforeMistake(bytes: Buffer): number {
  let from = 0;
  for (let count = 0; ; count++) {
    const end = bytes.indexOf(NEW_LINE, from);
    if (end === -1 || !isUtf8(bytes.subarray(from, end))) return count;
    from = end + 1;
  }
}
