/** How many cases a property is tried on; a property that needs more takes a multiple. */
export const RUNS = Number(process.env["FC_RUNS"] ?? 200);
