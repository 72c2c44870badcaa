/** Freezes plain data all the way down, and returns it: what the package shares, nobody may change. */
export function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) deepFreeze(part as object);
  return Object.freeze(value);
}
