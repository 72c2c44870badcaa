import { isBuilt } from "../ours.mjs";

/**
 * @typedef {{
 *   name: string,
 *   prepare(): Call | Promise<Call>,
 *   prepareCalls?(members: readonly any[]): Promise<(index: number) => unknown>,
 * }} Contender
 * @typedef {(member: any) => string[] | Promise<string[]>} Call
 */

/** The base of every ratio. */
export const BASE = "decimal";
/** The yardstick of every check. */
export const YARDSTICK = "integers";

export const PEERS = [YARDSTICK, BASE, "hyperformula", "zen", "json-rules", "publicodes"];
export const OURS = ["ours", "ours-steps", "ours-inside"];

/** The base and the yardstick of adjudication, and ours: a call takes a certificate and its claims, and gives decisions. */
export const CLAIMS_BASE = "claims-decimal";
export const CLAIMS_YARDSTICK = "claims-integers";
export const OUR_CLAIMS = "claims-ours";
/** Ours over many certificates: a call takes them all, and gives decisions as they come. */
export const OUR_STREAM = "claims-ours-stream";

/** @param {string} id @returns {Promise<Contender>} */
export const load = (id) => import(`./${id}.mjs`);

/** Every contender; ours only when it is built. */
export function loadAll() {
  const ids = [...(isBuilt() ? OURS : []), ...PEERS];
  return Promise.all(ids.map(async (id) => ({ id, contender: await load(id) })));
}
