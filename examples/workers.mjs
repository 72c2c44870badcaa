// For an actuary: a population over all the processors, in shared memory, with progress.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { PREMIUM_COLUMNS, premiumColumns, readPopulation, slicePopulation } from "regime-fsss";

const SLICE = 50_000;
const WIDTH = PREMIUM_COLUMNS.length;

if (isMainThread) {
  const members = Number(process.argv[2] ?? 200_000);
  const { columns, rejects } = readPopulation(generated(members));
  const population = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, shared(column)]));
  const values = new Int32Array(new SharedArrayBuffer(columns.count * WIDTH * Int32Array.BYTES_PER_ELEMENT));
  const next = new Int32Array(new SharedArrayBuffer(4));

  let done = 0;
  const started = performance.now();
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL(import.meta.url), { workerData: { population, values, next } }),
  );
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on("message", (count) => {
            done += count;
            const rate = Math.round(done / (performance.now() - started));
            if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${columns.count}, ${rate} thousand a second`);
          });
          worker.on("error", reject);
          worker.on("exit", resolve);
        }),
    ),
  );
  if (process.stderr.isTTY) process.stderr.write("\n");

  const employee = PREMIUM_COLUMNS.indexOf("payable.employee");
  let cents = 0;
  for (let at = employee; at < values.length; at += WIDTH) cents += values[at];
  console.log(`${columns.count} members, ${rejects.length} refused, they pay ${(cents / 100).toFixed(2)} a pay period`);
} else {
  const { population, values, next } = workerData;
  for (;;) {
    const from = Atomics.add(next, 0, SLICE);
    if (from >= population.count) break;
    const until = Math.min(from + SLICE, population.count);
    premiumColumns(slicePopulation(population, from, until), { into: values.subarray(from * WIDTH, until * WIDTH) });
    parentPort.postMessage(until - from);
  }
}

/** A column over memory that workers see too; the rest of the columns as it is. */
function shared(column) {
  if (!ArrayBuffer.isView(column)) return column;
  const copy = new column.constructor(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
}

function* generated(count) {
  for (let index = 0; index < count; index += 1) {
    yield {
      on: "2020-03-15",
      insurableSalary: `${30_000 + (index % 50_000)}.00`,
      salaryScaleMaximum: `${36_000 + (index % 9000)}.00`,
      workTime: "1",
      health: { scenario: "ABCDEFGHIJKLMNO"[index % 15] },
      ltd: "O",
    };
  }
}
