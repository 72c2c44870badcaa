import { timed } from "../spent.mjs";

export const name = "regime-fsss, premiumColumns()";

/** Into the same memory each time, as the others. */
export function prepare(columns, ours) {
  if (ours === null) {
    return null;
  }
  const { premiumColumns } = ours.package;
  const into = new Int32Array(columns.count * 16);
  let values = into;
  const price = () => {
    ({ values } = premiumColumns(ours.columns, { into }));
  };
  return { price: () => timed(price), values: () => values };
}
