/**
 * One fresh process of streams that grow: claims are made as they are asked for and decisions dropped, and what the making takes
 * is left out. Each size smallest first and then again from the largest, as often as makes a sample long enough. Prints the
 * nanoseconds of one claim, by size, each a list of samples, as JSON.
 *
 * node bench/child-stream-growth.mjs LARGEST
 */
import { CLAIMS, drawnThreeBenefitFiles } from "./claims.mjs";
import { loadOurs } from "./ours.mjs";

const SAMPLE = 100_000;
/** The largest of all is gone through once: minutes, and the heap of all its ids. */
const ONCE = 10_000_000;

const largest = Number(process.argv[2]);
const { adjudicateStream } = await loadOurs();
const now = () => Number(process.hrtime.bigint());

/** The nanoseconds of deciding so many claims. */
async function stream(claims) {
  let made = 0;
  function* timed() {
    const files = drawnThreeBenefitFiles(claims / CLAIMS);
    for (;;) {
      const start = now();
      const { done, value } = files.next();
      made += now() - start;
      if (done) {
        return;
      }
      yield value;
    }
  }
  const start = now();
  let decided = 0;
  for await (const { decisions } of adjudicateStream(timed())) {
    decided += decisions.length;
  }
  if (decided !== claims) {
    throw new Error(`${decided} of ${claims} claims were decided`);
  }
  return now() - start - made;
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
