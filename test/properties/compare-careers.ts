import { coverageHistory, type Context, type CoverageHistory, type HistoryInput } from "../../src/index.js";
import { historyLines } from "../history-lines.js";
import { history } from "../oracle/participation.js";
import type { Career } from "./careers.js";

// A career told by the library and by the oracle, as the same lines.

const PARTS = ["health", "dental", "life", "ltd", "refused", "coverage", "persons", "periods", "warnings"] as const;
type Lines = Record<(typeof PARTS)[number], string[]>;

export function contextOf({ readings, anchor }: Omit<Career, "input">): Context {
  return anchor === undefined ? { readings } : { readings, payCalendar: { anchor } };
}

/** The input of the library: it knows which levels go with a status, the oracle does not. */
export function inputOf({ input }: Pick<Career, "input">): HistoryInput {
  return input as HistoryInput;
}

export function tell(career: Career): CoverageHistory {
  return coverageHistory(inputOf(career), contextOf(career));
}

/** Those of the library. What it says of unused statuses the oracle does not know. */
export function ours(career: Career): Lines {
  const lines = historyLines(tell(career));
  return {
    ...lines,
    refused: sorted(lines.refused),
    warnings: asSet(lines.warnings.filter((line) => !line.startsWith("W_STATUS_UNUSED"))),
  };
}

export function theirs({ input, readings, anchor }: Career): Lines {
  const told = history(input, { readings, anchor });
  return {
    ...told,
    refused: sorted(told.refused),
    persons: told.persons.map(({ id, role, from, until }) => `${id} ${role} ${from ?? "-"} ${until ?? "-"}`),
    warnings: asSet(told.warnings),
  };
}

/** In the order of the events; of one event, in any order. */
function sorted(refused: readonly string[]): string[] {
  return [...refused].sort((a, b) => parseInt(a) - parseInt(b) || (a < b ? -1 : 1));
}

/** The library says a thing once, the oracle as often as it happens. */
function asSet(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}

/** Each line of a career, by its part and place: that of the library and that of the oracle, empty where one has none. */
export function linePairs(career: Career): { place: string; mine: string; other: string }[] {
  const [here, there] = [ours(career), theirs(career)];
  return PARTS.flatMap((part) => {
    const length = Math.max(here[part].length, there[part].length);
    return Array.from({ length }, (_, at) => ({
      place: `${part}.${at}`,
      mine: here[part][at] ?? "",
      other: there[part][at] ?? "",
    }));
  });
}
