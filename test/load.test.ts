import { expect, it } from "vitest";

// What breaks while a module loads leaves the other files without a test; here it is one that fails.
it.each(["../src/index.js", "../src/schema.js"])("%s loads", async (door) => {
  const names: unknown = await import(door);
  expect(names).toBeTypeOf("object");
});
