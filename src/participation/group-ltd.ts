import { LTD_OPTIONS } from "../coverage/cover.js";
import type { Issue } from "../errors.js";
import { readChoice, readFlag, readObject, report } from "../read.js";
import type { ExactGroupLtd } from "./exact-event.js";

/** The long-term disability option of the group: F, or O or O+ with whether the vote on it was favourable, `false` when absent (LTD-01, §3.3 p. 15). */
export type GroupLtd = { option: "F" } | { option: "O" | "O+"; voted?: boolean | undefined };

const LTD_KEYS = /* @__PURE__ */ new Set(["option", "voted"] as const);

/** The LTD option of the group, or none; only O and O+ are voted (LTD-01). */
export function readGroupLtd(value: unknown, path: string, issues: Issue[]): ExactGroupLtd | null {
  if (value === null) return null;
  const ltd = readObject(value, LTD_KEYS, path, "LTD-01", issues);
  if (ltd === undefined) return null;
  const voted = readFlag(ltd.voted, `${path}.voted`, "LTD-01", issues);
  const option = readChoice(ltd.option, LTD_OPTIONS, `${path}.option`, "LTD-01", issues);
  if (option === "F" && voted !== undefined) {
    report(issues, "E_UNKNOWN_KEY", `${path}.voted`, "LTD-01", { keys: "option" });
  }
  return option === undefined ? null : { option, mandatory: voted ?? false };
}
