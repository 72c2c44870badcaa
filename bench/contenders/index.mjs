import { isBuilt } from "../ours.mjs";

/**
 * @typedef {{
 *   name: string,
 *   prepare(): Call | Promise<Call>,
 *   prepareCalls?(members: readonly any[]): Promise<(index: number) => unknown>,
 *   available?(): boolean,
 * }} Contender
 * @typedef {(member: any) => string[] | Promise<string[]>} Call
 */

/** The base of every ratio. */
export const BASE = "decimal";
/** The yardstick of every check. */
export const YARDSTICK = "integers";

export const PEERS = [YARDSTICK, BASE, "hyperformula", "zen", "json-rules", "publicodes"];
export const OURS = ["ours", "ours-steps", "ours-inside"];

/** @param {string} id @returns {Promise<Contender>} */
export const load = (id) => import(`./${id}.mjs`);

/** The contenders that can run here, and the ids of those that cannot. */
export async function loadAll() {
  const running = [];
  const skipped = [];
  for (const id of [...(isBuilt() ? OURS : []), ...PEERS]) {
    const contender = await load(id);
    if (contender.available?.() ?? true) {
      running.push({ id, contender });
    } else {
      skipped.push(id);
    }
  }
  return { running, skipped };
}
