/**
 * One fresh process of streamed claims. They are made ahead; a sample is one pass over all of them, a call a certificate or one
 * call for the stream, whose decisions are summed and dropped. In each round every case once, in an order drawn anew. Prints the nanoseconds of one claim,
 * by case and round, as JSON.
 *
 * node bench/child-stream.mjs ROUNDS SEED CERTIFICATES
 */
import { threeBenefitFiles, wholeScheduleFiles } from "./claims.mjs";
import { CLAIMS_BASE, CLAIMS_YARDSTICK, OUR_CLAIMS, OUR_STREAM, load } from "./contenders/index.mjs";
import { random } from "./members.mjs";
import { adjudicates, adjudicatesStreams } from "./ours.mjs";

const WARM_UP_NS = 500e6;

const [rounds, seed, certificates] = process.argv.slice(2).map(Number);
const three = threeBenefitFiles(certificates);
const whole = wholeScheduleFiles(certificates);
const now = () => Number(process.hrtime.bigint());

/** What decisions take in characters: no call can be dropped, and those on the same claims write the same. */
function lengthOf(decisions) {
  let written = 0;
  for (const { eligible, paid, patient } of decisions) {
    written += eligible.length + paid.length + patient.length;
  }
  return written;
}

/** A call a certificate. */
function pass(call, files) {
  let written = 0;
  for (const file of files) {
    written += lengthOf(call(file));
  }
  return written;
}

/** One call for all of them. */
async function passStream(call, files) {
  let written = 0;
  for await (const { decisions } of call(files)) {
    written += lengthOf(decisions);
  }
  return written;
}

const integers = await load(CLAIMS_YARDSTICK);
const decimal = await load(CLAIMS_BASE);
const cases = [
  { id: CLAIMS_YARDSTICK, prepare: integers.prepare, files: three },
  { id: `${CLAIMS_YARDSTICK}-stream`, prepare: integers.prepareStream, files: three },
  { id: CLAIMS_BASE, prepare: decimal.prepare, files: three },
  { id: `${CLAIMS_BASE}-stream`, prepare: decimal.prepareStream, files: three },
];
if (await adjudicates()) {
  const ours = await load(OUR_CLAIMS);
  cases.push({ id: OUR_CLAIMS, prepare: ours.prepare, files: three });
  cases.push({ id: `${OUR_CLAIMS}-whole`, prepare: ours.prepare, files: whole });
}
if (await adjudicatesStreams()) {
  const { prepareStream } = await load(OUR_STREAM);
  cases.push({ id: OUR_STREAM, prepare: prepareStream, run: passStream, files: three });
  cases.push({ id: `${OUR_STREAM}-whole`, prepare: prepareStream, run: passStream, files: whole });
}

const expected = pass(integers.prepare(), three);
for (const one of cases) {
  one.run ??= pass;
  one.samples = [];
  one.count = one.files.reduce((sum, { claims }) => sum + claims.length, 0);
  const start = now();
  for (let at = 0; now() - start < WARM_UP_NS; at = (at + 500) % certificates) {
    await one.run(await one.prepare(), one.files.slice(at, at + 500));
  }
}
const draw = random(seed);
for (let round = 0; round < rounds; round += 1) {
  const waiting = [...cases];
  while (waiting.length > 0) {
    const [one] = waiting.splice(draw.below(waiting.length), 1);
    const call = await one.prepare();
    const start = now();
    const written = await one.run(call, one.files);
    one.samples.push((now() - start) / one.count);
    if (one.files === three && written !== expected) {
      throw new Error(`${one.id}: ${written} characters, not ${expected}`);
    }
  }
}
process.stdout.write(JSON.stringify(Object.fromEntries(cases.map(({ id, samples }) => [id, samples]))));
