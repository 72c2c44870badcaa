/**
 * One fresh process of population premiums. All kernels have the same members; a sample is one pass over all of them. In each
 * round every kernel once, in an order drawn anew. Prints the nanoseconds of the processor for one member, by
 * kernel and round, as JSON.
 *
 * node bench/child-columns.mjs ROUNDS SEED MEMBERS
 */
import { KERNELS, loadKernel } from "./columns/index.mjs";
import { population } from "./columns/population.mjs";
import { drawnMembers, random } from "./members.mjs";
import { oursWith } from "./ours.mjs";

const WARM_UPS = 3;

const [rounds, seed, members] = process.argv.slice(2).map(Number);
const { columns, ours } = population(drawnMembers(members, seed), members, await oursWith("premiumColumns"));

const cases = [];
for (const id of KERNELS) {
  const priced = await (await loadKernel(id)).prepare(columns, ours);
  if (priced !== null) {
    cases.push({ id, priced, samples: [] });
  }
}
for (const { priced } of cases) {
  for (let time = 0; time < WARM_UPS; time += 1) {
    await priced.price();
  }
}
const draw = random(seed);
for (let round = 0; round < rounds; round += 1) {
  const waiting = [...cases];
  while (waiting.length > 0) {
    const [one] = waiting.splice(draw.below(waiting.length), 1);
    one.samples.push((await one.priced.price()) / members);
  }
}
for (const { priced } of cases) {
  priced.end?.();
}
process.stdout.write(JSON.stringify(Object.fromEntries(cases.map(({ id, samples }) => [id, samples]))));
