/** The base of every ratio: the loop that a good engineer writes by hand. */
export const ROWS = "rows";
export const NATIVE = ["c", "numpy"];
export const OUR_COLUMNS = ["ours", "ours-fresh"];
export const KERNELS = [ROWS, "rows-free", "separate", ...NATIVE, ...OUR_COLUMNS];

/** @param {string} id @returns {Promise<import("./population.mjs").Kernel & { missing?: string }>} */
export const loadKernel = (id) => import(`./${id}.mjs`);
