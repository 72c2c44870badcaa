import { hasInside, loadInside } from "../ours.mjs";
import { text } from "./integers.mjs";

export const name = "regime-fsss, inside";

/**
 * The exact computation without reading and without strings. dist/lib/inside.js, when it is there, exports
 * `read(member)`, whose result is made once and not timed, and
 * `compute(read)`, which returns the 32 amounts of `AMOUNTS` as whole cents (any array; it may be the same one every time).
 * @returns {boolean}
 */
export const available = hasInside;

/** For the check of equality only: reading before, text after. */
export async function prepare() {
  const { read, compute } = await loadInside();
  return (member) => Array.from(compute(read(member)), text);
}

/**
 * What is timed.
 * @param {readonly unknown[]} members
 */
export async function prepareCalls(members) {
  const { read, compute } = await loadInside();
  const all = members.map((member) => read(member));
  return (index) => compute(all[index]);
}
