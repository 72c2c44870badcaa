/**
 * One fresh process of the timing. Every case is warmed up, then sampled: in each round every case once, in an order drawn anew
 * for each round, so that no case always comes after the same neighbour and its garbage. A sample is as many calls as take two
 * milliseconds or more. Prints the nanoseconds of one call, by case and round, as JSON.
 *
 * node bench/child-timing.mjs ROUNDS [SEED OF THE ORDER]
 */
import { BASE, YARDSTICK, loadAll } from "./contenders/index.mjs";
import { random, randomMembers } from "./members.mjs";
import { isBuilt, loadOurs } from "./ours.mjs";

const SAMPLE_NS = 2e6;
const WARM_UP_NS = 500e6;
const MEMBERS = 512;

const rounds = Number(process.argv[2] ?? 20);
const members = randomMembers(MEMBERS, 20200101);

/** The last result of a call: kept, so that no call can be dropped. */
export let kept;

const now = () => Number(process.hrtime.bigint());

/** @returns {(count: number) => number} nanoseconds of `count` calls */
function synchronous(call) {
  let at = 0;
  return (count) => {
    const start = now();
    for (let done = 0; done < count; done += 1) {
      kept = call(at);
      at = at + 1 === MEMBERS ? 0 : at + 1;
    }
    return now() - start;
  };
}

/** @returns {(count: number) => Promise<number>} the same, each call awaited before the next */
function asynchronous(call) {
  let at = 0;
  return async (count) => {
    const start = now();
    for (let done = 0; done < count; done += 1) {
      kept = await call(at);
      at = at + 1 === MEMBERS ? 0 : at + 1;
    }
    return now() - start;
  };
}

async function prepareCases() {
  const running = await loadAll();
  const cases = [];
  const add = (id, call) => {
    const isAsync = call(0) instanceof Promise;
    cases.push({ id, run: isAsync ? asynchronous(call) : synchronous(call), count: 1, samples: [] });
  };
  for (const { id, contender } of running) {
    if (contender.prepareCalls !== undefined) {
      add(id, await contender.prepareCalls(members));
    } else {
      const call = await contender.prepare();
      add(id, (at) => call(members[at]));
    }
  }
  if (isBuilt()) {
    const { quote, compareScenarios } = await loadOurs();
    const context = { steps: true };
    add("quote-object", (at) => quote(members[at]));
    add("steps-object", (at) => quote(members[at], context));
    // One household under one scenario, and the same household under the fifteen.
    const insured = members.map((member) => ({ ...member, health: { scenario: "N" } }));
    const households = insured.map(({ health: _, ...household }) => household);
    add("household-quote", (at) => quote(insured[at]));
    add("household-comparison", (at) => compareScenarios(households[at]));
  }
  return cases;
}

/** Runs a case until it is warm, and finds how many calls make a sample. */
async function warmUp(one) {
  const start = now();
  while (now() - start < WARM_UP_NS) {
    const took = await one.run(one.count);
    if (took < SAMPLE_NS) {
      one.count *= 2;
    }
  }
  const took = (await one.run(one.count)) / one.count;
  one.count = Math.max(1, Math.ceil((SAMPLE_NS * 1.25) / took));
}

const cases = await prepareCases();
// The base and the yardstick are warm before the others load them with garbage to collect.
cases.sort((a, b) => [YARDSTICK, BASE].indexOf(b.id) - [YARDSTICK, BASE].indexOf(a.id));
for (const one of cases) {
  await warmUp(one);
}
const draw = random(Number(process.argv[3] ?? 0));
for (let round = 0; round < rounds; round += 1) {
  const waiting = [...cases];
  while (waiting.length > 0) {
    const [one] = waiting.splice(draw.below(waiting.length), 1);
    one.samples.push((await one.run(one.count)) / one.count);
  }
}
process.stdout.write(JSON.stringify(Object.fromEntries(cases.map(({ id, samples }) => [id, samples]))));
