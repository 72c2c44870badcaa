/**
 * One fresh process of populations that grow: each size is read and priced, smallest first and then again from the largest, as
 * often as makes a sample long enough. The members pass out of a few thousand that are held. Prints the nanoseconds of the
 * processor for a member, read and priced, by size, each a list of samples, as JSON.
 *
 * node bench/child-columns-growth.mjs LARGEST
 */
import { randomMembers } from "./members.mjs";
import { loadOurs } from "./ours.mjs";
import { spent } from "./spent.mjs";

const SAMPLE = 500_000;
const HELD = 4096;

const largest = Number(process.argv[2]);
const sizes = [];
for (let size = 1000; size <= largest; size *= 10) {
  sizes.push(size);
}
const { readPopulation, premiumColumns } = await loadOurs();
const held = JSON.parse(JSON.stringify(randomMembers(HELD)));

function* passing(count) {
  for (let at = 0; at < count; at += 1) {
    yield held[at % HELD];
  }
}

/** The last result: kept, so that no call can be dropped. */
export let kept;

function sample(size) {
  const times = Math.max(1, Math.round(SAMPLE / size));
  let population;
  const start = spent();
  for (let time = 0; time < times; time += 1) {
    population = readPopulation(passing(size));
  }
  const read = (spent() - start) / times / size;
  // Into memory that was written before: what the system takes to give new memory depends on how much it gave.
  const into = new Int32Array(16 * size).fill(1);
  const turns = Math.max(2, 2 * times);
  const ready = spent();
  for (let turn = 0; turn < turns; turn += 1) {
    kept = premiumColumns(population.columns, { into }).values;
  }
  return { read, priced: (spent() - ready) / turns / size };
}

const samples = sizes.map((size) => [size, { read: [], priced: [] }]);
sample(1000);
sample(10_000);
for (const [size, parts] of [...samples, ...samples.toReversed()]) {
  const { read, priced } = sample(size);
  parts.read.push(read);
  parts.priced.push(priced);
}
process.stdout.write(JSON.stringify(Object.fromEntries(samples)));
