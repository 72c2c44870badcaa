/**
 * What a thing takes of the processor, in nanoseconds: on a quiet machine the time that passes, and on a busy one what it would be.
 * A microsecond is the least that is told, so that it is for milliseconds.
 */
export function timed(run) {
  const start = spent();
  run();
  return spent() - start;
}

/** What this process has taken of the processor so far, in nanoseconds: its collector of garbage and its compilers too. */
export function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
