import { planClaims } from "../../../tables/services/plan-claims.js";
import { reason, type Issue, type Reason } from "../../errors.js";
import { readChoice, readObject, readOptionalChoice } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { FileReader, FileTask } from "../../service-tables.js";

/** Who would see an insurance file, and for what. */
export interface FileAccessInput {
  /** `"person-concerned"`: the person herself, on written request (`privacyRequest`). */
  by: FileReader | "other";
  /** Staff, agents and suppliers: what they are responsible for. */
  task?: FileTask | "other" | undefined;
}

export interface FileAccess {
  document: "S2";
  /** Exceptions of the law apart. */
  allowed: boolean;
  reasons: Reason[];
}

export const FILE_READERS = [
  "staff",
  "agent",
  "supplier",
  "reinsurer",
  "authorized-person",
  "person-concerned",
  "other",
] as const;
export const FILE_TASKS = ["contract", "investigation", "underwriting", "claims", "other"] as const;
const KEYS = /* @__PURE__ */ new Set(["by", "task"] as const);

/**
 * Who may see an insurance file (dossier d’assurance, ADM-05, §5.1 p. 16): SSQ’s staff, agents and suppliers in charge of the
 * contract, investigations, underwriting or claims; reinsurers; whoever the member authorized; everybody her own information
 * (ADM-06). The law may make exceptions.
 *
 * @throws RegimeError `E_CHOICE`, `E_MISSING`, `E_TYPE`.
 * @example
 * fileAccess({ by: "supplier", task: "claims" }).allowed // true
 * fileAccess({ by: "supplier", task: "other" }).reasons[0]?.code // "R_FILE_TASK"
 */
export function fileAccess(input: FileAccessInput): FileAccess {
  const { by, task } = readOrThrow((issues) => readAccess(input, issues));
  if (by === "other") return { document: "S2", allowed: false, reasons: [reason("R_FILE_ACCESS", "ADM-05")] };
  const tasks: readonly (FileTask | "other" | undefined)[] | "any" = planClaims.fileTasks.value[by];
  if (tasks === "any" || tasks.includes(task)) return { document: "S2", allowed: true, reasons: [] };
  return { document: "S2", allowed: false, reasons: [reason("R_FILE_TASK", "ADM-05")] };
}

/** Reads who would see a file. */
function readAccess(
  value: unknown,
  issues: Issue[],
): { by: FileReader | "other"; task: FileTask | "other" | undefined } | undefined {
  const access = readObject(value, KEYS, "", "ADM-05", issues);
  if (access === undefined) return undefined;
  const { by, task } = access;
  return {
    by: readChoice(by, FILE_READERS, "by", "ADM-05", issues) as FileReader | "other",
    task: readOptionalChoice(task, FILE_TASKS, "task", "ADM-05", issues),
  };
}
