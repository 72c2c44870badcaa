/** Loaded before a program: writes what it took of the processor and of memory to the file that BENCH_SPENT names. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { peakMemory } from "./memory.mjs";
import { spent } from "./spent.mjs";

if (isMainThread) {
  process.on("exit", () => {
    const told = { processor: spent() / 1e6, peak: peakMemory() };
    writeFileSync(process.env.BENCH_SPENT, JSON.stringify(told));
  });
}
