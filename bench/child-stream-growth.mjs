/**
 * One fresh process of streams that grow: claims are made as they are asked for and decisions dropped, and what the making takes
 * is left out. Each size smallest first and then again from the largest, as often as makes a sample long enough. Prints the
 * nanoseconds of the processor for one claim, by size, each a list of samples, as JSON.
 *
 * node bench/child-stream-growth.mjs LARGEST
 */
import { CLAIMS, drawnThreeBenefitFiles } from "./claims.mjs";
import { loadOurs } from "./ours.mjs";
import { spent } from "./spent.mjs";

const SAMPLE = 100_000;
/** How many claims are made at a time. */
const TOGETHER = 1000;
/** The largest of all is gone through once: minutes, and the heap of all its ids. */
const ONCE = 10_000_000;

const largest = Number(process.argv[2]);
const { adjudicateStream } = await loadOurs();

/** The nanoseconds of deciding so many claims; they are made a few at a time. */
async function stream(claims) {
  let made = 0;
  function* passing() {
    const files = drawnThreeBenefitFiles(claims / CLAIMS);
    for (let from = 0; from < claims; from += TOGETHER) {
      const start = spent();
      const few = Array.from({ length: TOGETHER / CLAIMS }, () => files.next().value);
      made += spent() - start;
      yield* few;
    }
  }
  const start = spent();
  let decided = 0;
  for await (const { decisions } of adjudicateStream(passing())) {
    decided += decisions.length;
  }
  if (decided !== claims) {
    throw new Error(`${decided} of ${claims} claims were decided`);
  }
  return spent() - start - made;
}

async function sample(claims) {
  const times = Math.max(1, Math.round(SAMPLE / claims));
  let took = 0;
  for (let time = 0; time < times; time += 1) {
    took += await stream(claims);
  }
  return took / times / claims;
}

const samples = [];
for (let claims = 1000; claims <= largest; claims *= 10) {
  samples.push([claims, []]);
}
await sample(SAMPLE / 2);
for (const [claims, list] of [...samples, ...samples.toReversed()]) {
  if (claims < ONCE || list.length === 0) {
    list.push(await sample(claims));
  }
}
process.stdout.write(JSON.stringify(Object.fromEntries(samples)));
