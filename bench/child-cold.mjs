/**
 * One cold process: loads one contender, then quotes a thousand members once each. Prints the nanoseconds of both parts as JSON.
 *
 * node bench/child-cold.mjs CONTENDER
 */
import { randomMembers } from "./members.mjs";

const id = process.argv[2];
const members = randomMembers(1000, 1000);

const start = process.hrtime.bigint();
const contender = await import(`./contenders/${id}.mjs`);
const call = await contender.prepare();
const loaded = process.hrtime.bigint();
let length = 0;
for (const member of members) {
  length += call(member).length;
}
const done = process.hrtime.bigint();
if (length !== 32 * members.length) {
  throw new Error(`${id}: not 32 amounts a member`);
}
process.stdout.write(JSON.stringify({ load: Number(loaded - start), quotes: Number(done - loaded) }));
