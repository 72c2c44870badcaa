/**
 * One fresh process of one stream: claims are made as they are asked for and decisions dropped. Prints the bytes that the stream
 * still keeps at its end, and the most that the process took, as JSON.
 *
 * node bench/child-stream-memory.mjs CLAIMS
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CLAIMS, drawnThreeBenefitFiles } from "./claims.mjs";
import { peakMemory } from "./memory.mjs";
import { loadOurs } from "./ours.mjs";

const claims = Number(process.argv[2]);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const { adjudicateStream } = await loadOurs();

/** What is held once all that can be is collected. */
function held() {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function pass(count) {
  const stream = adjudicateStream(drawnThreeBenefitFiles(count / CLAIMS));
  let decided = 0;
  for await (const { decisions } of stream) {
    decided += decisions.length;
  }
  if (decided !== count) {
    throw new Error(`${decided} of ${count} claims were decided`);
  }
  return stream;
}

// What a first stream leaves behind, compiled code above all, is not the stream's.
await pass(1000);
const before = held();
const stream = await pass(claims);
const kept = held() - before;
// Asked after the measuring: the stream and its ledgers were still there.
const { items } = stream.snapshot();
if (items !== claims / CLAIMS) {
  throw new Error(`${items} items were counted, not ${claims / CLAIMS}`);
}
process.stdout.write(JSON.stringify({ claims, kept, peak: peakMemory() }));
