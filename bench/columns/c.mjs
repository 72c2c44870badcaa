import { asked, compiled } from "./native.mjs";

export const name = "C -O3";
export const missing = "no C compiler (gcc, cc or clang)";

export function prepare(columns) {
  const command = compiled();
  return command === null ? null : asked(command, columns);
}
