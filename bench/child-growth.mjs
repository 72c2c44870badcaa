/**
 * One fresh process of the growth of one call. A certificate is given with its first n claims, for n around 10, 100, 1 000 and
 * 10 000: what the n-th claim adds is the difference between the calls of 3n/2 and of n/2, over the n claims between. In each
 * round every case and size once, in an order drawn anew. Prints the nanoseconds of the n-th claim, by case, n and round, as JSON.
 *
 * node bench/child-growth.mjs ROUNDS SEED
 */
import { GROWING_LINES, growingFile } from "./claims.mjs";
import { CLAIMS_YARDSTICK, OUR_CLAIMS, load } from "./contenders/index.mjs";
import { random } from "./members.mjs";
import { adjudicates } from "./ours.mjs";

const SAMPLE_NS = 6e6;
const WARM_UP_NS = 300e6;
const NUMBERS = [10, 100, 1000, 10000];
const SIZES = NUMBERS.flatMap((number) => [number / 2, (number * 3) / 2]);

const [rounds, seed] = process.argv.slice(2).map(Number);
const now = () => Number(process.hrtime.bigint());

/** The last result of a call: kept, so that no call can be dropped. */
export let kept;

function timed(call, file, count) {
  const start = now();
  for (let done = 0; done < count; done += 1) {
    kept = call(file);
  }
  return (now() - start) / count;
}

const contenders = [[CLAIMS_YARDSTICK, ["three", "vision"]]];
if (await adjudicates()) {
  contenders.push([OUR_CLAIMS, GROWING_LINES]);
}
const samples = [];
for (const [id, kinds] of contenders) {
  const call = await (await load(id)).prepare();
  for (const kind of kinds) {
    const whole = growingFile(kind, Math.max(...SIZES));
    for (const size of SIZES) {
      const file = { ...whole, claims: whole.claims.slice(0, size) };
      samples.push({ id: `${id}/${kind}`, size, call, file, count: 1, rounds: [] });
    }
  }
}
for (const one of samples) {
  const start = now();
  let took = Infinity;
  while (now() - start < WARM_UP_NS / SIZES.length) {
    took = timed(one.call, one.file, one.count);
    one.count = Math.max(1, Math.ceil(SAMPLE_NS / took));
  }
}
const draw = random(seed);
for (let round = 0; round < rounds; round += 1) {
  const waiting = [...samples];
  while (waiting.length > 0) {
    const [one] = waiting.splice(draw.below(waiting.length), 1);
    one.rounds.push(timed(one.call, one.file, one.count));
  }
}

const report = {};
for (const { id, size, rounds: large } of samples) {
  const number = (size * 2) / 3;
  const half = samples.find((one) => one.id === id && one.size === number / 2);
  if (NUMBERS.includes(number)) {
    report[id] ??= {};
    report[id][number] = large.map((nanoseconds, round) => (nanoseconds - half.rounds[round]) / number);
  }
}
process.stdout.write(JSON.stringify(report));
