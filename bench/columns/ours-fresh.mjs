import { timed } from "../spent.mjs";

export const name = "regime-fsss, premiumColumns() into memory of its own";

export function prepare(columns, ours) {
  if (ours === null) {
    return null;
  }
  const { premiumColumns } = ours.package;
  let values = null;
  const price = () => {
    values = null; // what was priced before may be collected
    ({ values } = premiumColumns(ours.columns));
  };
  return { price: () => timed(price), values: () => values };
}
