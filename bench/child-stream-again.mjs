/**
 * One fresh process of a certificate that is met again and again in a stream, an item of twenty claims each time, with another
 * certificate after every one. In each round a stream of its own. Prints the nanoseconds of one claim around the 10th, 100th,
 * 1 000th and 10 000th of the certificate, by that number and round, as JSON.
 *
 * node bench/child-stream-again.mjs ROUNDS
 */
import { CLAIMS, drawnThreeBenefitFiles, growingFile } from "./claims.mjs";
import { loadOurs } from "./ours.mjs";

/** The items that are around a claim's number: the first, the last. */
const AROUND = { 10: [0, 0], 100: [3, 6], 1000: [40, 60], 10000: [480, 520] };
/** Streams of few items: so that the first claims of a round do not meet code that is not compiled. */
const WARM_UPS = 20;
const FEW = 60;

const rounds = Number(process.argv[2]);
const { adjudicateStream } = await loadOurs();
const now = () => Number(process.hrtime.bigint());

const items = Math.max(...Object.values(AROUND).flat()) + 1;
const { certificate, claims } = growingFile("three", items * CLAIMS);
const passersBy = [...drawnThreeBenefitFiles(items)];
const turns = passersBy.flatMap((passerBy, at) => [
  { certificate, claims: claims.slice(at * CLAIMS, (at + 1) * CLAIMS) },
  passerBy,
]);

/** The last decisions: kept, so that none can be dropped. */
export let kept;

/** Nanoseconds of each item of the certificate. */
async function stream(some) {
  const took = [];
  let last = now();
  for await (const { certificate: id, decisions } of adjudicateStream(some)) {
    kept = decisions;
    const next = now();
    if (id === certificate.id) {
      took.push(next - last);
    }
    last = next;
  }
  return took;
}

for (let time = 0; time < WARM_UPS; time += 1) {
  await stream(turns.slice(0, FEW));
}
// The middle of what some items take: a collection of garbage falls on a few of them.
const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const report = Object.fromEntries(Object.keys(AROUND).map((number) => [number, []]));
for (let round = 0; round < rounds; round += 1) {
  // The first item is one: its median is taken over streams that end soon.
  const starts = [];
  for (let time = 0; time < WARM_UPS; time += 1) {
    starts.push((await stream(turns.slice(0, FEW)))[0]);
  }
  const took = await stream(turns);
  for (const [number, [from, until]] of Object.entries(AROUND)) {
    report[number].push(middle(until === 0 ? starts : took.slice(from, until + 1)) / CLAIMS);
  }
}
process.stdout.write(JSON.stringify(report));
