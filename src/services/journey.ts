import type { JourneyStep } from "../service-tables.js";

/** Where a journey stands: at the first step that asks for something not known. */
export interface Standing<Step extends string, Fact extends string> {
  /** The step to take now; `null` when there is none left. */
  step: Step | null;
  /** Its number in the printed list; `null` for what is printed outside of it. */
  number: number | null;
  /** What is pressed at its end, as printed. */
  button: string | null;
  /** What it still asks. */
  missing: Fact[];
  /** The steps after it, in order. */
  left: Step[];
  article: string | null;
}

/** The step to take, given what is known. */
export function standing<Step extends string, Fact extends string>(
  steps: readonly JourneyStep<Step, Fact>[],
  known: ReadonlySet<Fact>,
): Standing<Step, Fact> {
  const place = steps.findIndex(({ asks }) => asks.some((fact) => !known.has(fact)));
  const now = steps[place];
  if (now === undefined) return { step: null, number: null, button: null, missing: [], left: [], article: null };
  const { step, number, button, asks, article } = now;
  const missing = asks.filter((fact) => !known.has(fact));
  return { step, number, button, missing, left: steps.slice(place + 1).map((later) => later.step), article };
}
