import { loadOurs } from "../ours.mjs";

export const name = "regime-fsss, adjudicate()";

/** One call a certificate: its claims read and checked, decided against the whole schedule, and written out. */
export async function prepare() {
  const { adjudicate } = await loadOurs();
  return (file) => adjudicate(file).decisions;
}
