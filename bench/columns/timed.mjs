/** @param {() => void} run @returns {number} nanoseconds */
export function timed(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start);
}
