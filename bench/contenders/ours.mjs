import { amountsOf } from "../amounts.mjs";
import { loadOurs } from "../ours.mjs";

export const name = "regime-fsss, quote()";

/** Reading and checking the member, the quote, and its 32 strings put in the bench's order. */
export async function prepare() {
  const { quote } = await loadOurs();
  return (member) => amountsOf(quote(member));
}
