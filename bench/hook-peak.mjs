/** Loaded before a program: writes the most memory it took to the file that BENCH_PEAK names. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { peakMemory } from "./memory.mjs";

if (isMainThread) {
  process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(peakMemory())));
}
