import type { ExactDependant } from "./exact-event.js";

/** Whether somebody is a dependant on a day; nobody is none. */
export function isDependantOn(person: ExactDependant | undefined, day: string): boolean {
  return person !== undefined && person.from <= day && day <= person.until;
}
