import type { Sex } from "../coverage/cover.js";
import type { ExactDependant, ExactEvent, ExactGroupLtd } from "./exact-event.js";

/** A member, once read: what she is on her first day. */
export interface ExactStoryMember {
  id: string;
  birthDate: string;
  sex: Sex | undefined;
  smoker: boolean;
  salary: number;
  scaleMaximum: number;
  workTime: number;
  ltd: ExactGroupLtd | null;
}

/** The history of a member, once read. */
export interface ExactStory {
  member: ExactStoryMember;
  /** Those she has before any event. */
  dependants: ExactDependant[];
  /** In the order in which they are known. */
  events: ExactEvent[];
  until: string;
}
