import { loadOurs } from "../ours.mjs";

export const name = "regime-fsss, adjudicateStream()";

/** All certificates in one stream: claims read and checked, decided against the whole schedule, ledgers kept, and written out. */
export async function prepareStream() {
  const { adjudicateStream } = await loadOurs();
  return (files) => adjudicateStream(files);
}
