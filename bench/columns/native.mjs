import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { TABLES } from "./population.mjs";

const folder = fileURLToPath(new URL("../../.tmp/bench-columns/", import.meta.url));
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

const runs = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** The tables for C: whole numbers, but for the share of full time. */
const header = () =>
  Object.entries(TABLES)
    .map(([key, value]) =>
      Array.isArray(value)
        ? `static const int32_t ${key}[${value.length}] = {${value.join(", ")}};\n`
        : `#define ${key} ${value}\n`,
    )
    .join("");

/** Compiles the C kernel, with -O3 for any machine of this kind; the command, or null and the reason said when there is no compiler. */
export function compiled() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}tables.h`, header());
  const compiler = ["gcc", "cc", "clang"].find((command) => runs(command, "--version"));
  const program = `${folder}kernel`;
  if (compiler === undefined || !runs(compiler, "-O3", "-I", folder, "-o", program, beside("kernel.c"))) {
    return null;
  }
  return [program];
}

/** The command of the numpy kernel, or null. */
export function interpreted() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}tables.json`, JSON.stringify(TABLES));
  return runs("python3", "-c", "import numpy") ? ["python3", beside("kernel.py")] : null;
}

function writeMembers(file, { count, salary, scaleMaximum, workTime, held }) {
  const to = openSync(file, "w");
  for (const part of [Int32Array.of(count), salary, scaleMaximum, workTime, held]) {
    writeSync(to, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  closeSync(to);
}

/** A process that keeps the members and prices them when asked: it measures itself, while this one waits. */
export function asked([command, ...args], columns) {
  const stem = `${folder}${process.pid}-${columns.count}`;
  const members = `${stem}.members`;
  const amounts = `${stem}.amounts`;
  writeMembers(members, columns);
  const child = spawn(command, [...args, members], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question) => {
    child.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done) {
      throw new Error(`${command} ended`);
    }
    return Number(value);
  };
  return {
    price: () => ask("p"),
    async values() {
      await ask(`w ${amounts}`);
      const { buffer, byteOffset, byteLength } = readFileSync(amounts);
      return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
    },
    end() {
      child.stdin.end();
      rmSync(members, { force: true });
      rmSync(amounts, { force: true });
    },
  };
}
