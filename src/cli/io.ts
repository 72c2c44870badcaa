/** Where the command reads and writes: data on `stdout`, talk on `stderr`. */
export interface Io {
  /** All of standard input. */
  stdin: () => Promise<Uint8Array>;
  /** Standard input as it comes; all of it at once when absent. */
  pieces?: () => AsyncIterable<Uint8Array>;
  stdout: (text: string) => void;
  /** Waits until standard output has room again, for what is longer than memory. */
  drained?: () => Promise<void>;
  stderr: (text: string) => void;
  /** Somebody is looking at `stderr`: progress may be drawn there. */
  isTerminal?: boolean;
  version: string;
}
