/** How the command ends: well, on bad data, on bad usage. */
export type Exit = 0 | 1 | 2;

/** What stops the command: its exit code, and what to say on standard error. */
export interface Failure extends Error {
  exit: Exit;
}

export function fail(exit: Exit, message: string): never {
  throw Object.assign(new Error(message), { exit });
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && "exit" in error;
}
