export type JsonObject = Record<string, unknown>;

/** What a line of JSON holds; `undefined` where it is none. */
export function parseLine(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object without some of its keys. */
export function without(value: JsonObject, keys: readonly string[]): JsonObject {
  if (!keys.some((key) => Object.hasOwn(value, key))) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** A value that is copied, as it is; nothing where there is none. */
export function keptCell(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : "";
}
