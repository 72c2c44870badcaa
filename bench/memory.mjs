import { readFileSync } from "node:fs";

/**
 * The most memory this process has held, in bytes. Linux keeps it for the program that runs; what `resourceUsage` gives there
 * counts the process it was forked from too, which may have been larger.
 */
export function peakMemory() {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1];
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
