/**
 * One fresh process that reads generated members from a generator, prices them, and prints how much memory it took at most.
 *
 * node bench/child-population.mjs MEMBERS
 */
import { drawnMembers } from "./members.mjs";
import { peakMemory } from "./memory.mjs";
import { loadOurs } from "./ours.mjs";

const members = Number(process.argv[2]);
const { readPopulation, premiumColumns } = await loadOurs();
const bare = peakMemory();
const { columns, rejects } = readPopulation(drawnMembers(members));
const { count, values } = premiumColumns(columns);
if (count !== members || rejects.length > 0 || values[16 * members - 1] === undefined) {
  throw new Error(`${count} of ${members} members were priced, ${rejects.length} refused`);
}
process.stdout.write(JSON.stringify({ bare, peak: peakMemory() }));
