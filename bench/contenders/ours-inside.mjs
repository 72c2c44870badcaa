import { slotOf } from "../amounts.mjs";
import { loadInside } from "../ours.mjs";
import { text } from "./integers.mjs";

export const name = "regime-fsss, inside";

/** For the check of equality only: reading before, text after. */
export async function prepare() {
  const { read, linesOf, settle } = await loadInside();
  return (member) => {
    const { exact, setting } = read(member);
    const lines = linesOf(exact, setting);
    const { total, employer, taxTotal, taxEmployer } = settle(lines, setting);
    const amounts = new Array(21).fill(0);
    for (const line of lines) {
      amounts.splice(slotOf(line.line), 3, line.total, line.employer, line.total - line.employer);
    }
    for (const [all, part] of [
      [total, employer],
      [taxTotal, taxEmployer],
      [total + taxTotal, employer + taxEmployer],
    ]) {
      amounts.push(all, part, all - part);
    }
    amounts.push((total - employer + taxTotal - taxEmployer) * 26, (employer + taxEmployer) * 26);
    return amounts.map(text);
  };
}

/**
 * What is timed: the exact computation without reading and without strings, as `quote` and `compareScenarios` make it.
 * @param {readonly unknown[]} members
 */
export async function prepareCalls(members) {
  const { read, linesOf, settle } = await loadInside();
  const all = members.map((member) => read(member));
  return (index) => {
    const { exact, setting } = all[index];
    return settle(linesOf(exact, setting), setting);
  };
}
