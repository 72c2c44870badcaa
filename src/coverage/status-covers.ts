import type { Role } from "./certificate.js";
import type { Status } from "./statuses.js";

/** Whether a status covers a person: the member always, her children under single-parent, all of them under family (STA-02, §1.3 p. 2). */
export function statusCovers(status: Status, role: Role): boolean {
  return role === "member" || status === "family" || (status === "single-parent" && role === "child");
}
