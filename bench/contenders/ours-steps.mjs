import { amountsOf } from "../amounts.mjs";
import { loadOurs } from "../ours.mjs";

export const name = "regime-fsss, quote() with steps";

/** As `ours.mjs`, with the steps of every line asked for; a line without them is an error, not a faster run. */
export async function prepare() {
  const { quote } = await loadOurs();
  const context = { steps: true };
  return (member) => {
    const quoted = quote(member, context);
    for (const line of quoted.lines) {
      if (line.steps === undefined || line.steps.length === 0) {
        throw new Error(`the line ${line.line} has no steps`);
      }
    }
    return amountsOf(quoted);
  };
}
