import { multiplyDivide } from "../money.js";
import type { Io } from "./io.js";
import type { Messages } from "./messages.js";

/** Tells how far a file is read, to whoever looks at the terminal. */
export interface Progress {
  /** The same pieces, counted as they are read. */
  count: (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  rows: (count: number) => void;
  /** Takes the line away. */
  end: () => void;
}

/** Five times a second. */
const BETWEEN = 200;
const BAR = 24;
/** Back to the beginning of the line, and nothing after it. */
const ERASE = "\r\u001B[K";

/** Progress on standard error where that is a terminal; elsewhere nothing is ever drawn. `now` is in milliseconds. */
export function progressOf(
  size: number | undefined,
  { isTerminal, stderr }: Pick<Io, "isTerminal" | "stderr">,
  say: Messages,
  now: () => number = Date.now,
): Progress {
  let bytes = 0;
  let rows = 0;
  const start = now();
  let drawn = start;
  let isDrawn = false;
  return {
    count: async function* (pieces) {
      for await (const piece of pieces) {
        bytes += piece.length;
        yield piece;
      }
    },
    rows: (count) => {
      rows += count;
      const time = now();
      if (isTerminal !== true || time - drawn < BETWEEN) return;
      drawn = time;
      isDrawn = true;
      stderr(`${ERASE}${lineOf(bytes, size, rows, time - start, say)}`);
    },
    end: () => {
      if (isDrawn) stderr(ERASE);
      isDrawn = false;
    },
  };
}

function lineOf(bytes: number, size: number | undefined, rows: number, time: number, say: Messages): string {
  const rate = multiplyDivide(rows, 1000, Math.max(1, time), "down");
  // A file that grows while it is read is never more than read.
  const done = say.progress(String(rows), String(rate));
  if (size === undefined || size === 0 || bytes > size) return done;
  const part = multiplyDivide(bytes, BAR, size, "down");
  const left = multiplyDivide(Math.max(1, time), size - bytes, Math.max(1, bytes) * 1000, "up");
  const bar = `${"█".repeat(part)}${"░".repeat(BAR - part)}`;
  const percent = multiplyDivide(bytes, 100, size, "down");
  const minutes = multiplyDivide(left, 1, 60, "down");
  return `${bar} ${String(percent)}${say.percent}  ${done}  ${say.timeLeft(minutes, left - minutes * 60)}`;
}
