import type { ExactLife, LifeAnswers } from "../coverage/read-cover.js";
import type { LtdOption } from "../coverage/cover.js";
import type { Scenario } from "../coverage/scenarios.js";
import type { Status } from "../coverage/statuses.js";
import type { DecisionInstance, EventType, ExemptionProof, LeaveKind } from "./event.js";

/** What a form asks for, once read; `undefined` is what it does not say. */
export interface ExactForm {
  health: Scenario | undefined;
  healthSince: string | undefined;
  dental: Status | "declined" | undefined;
  life: LifeAnswers;
  ltd: boolean | undefined;
}

/** A dependant, once read; the interval is never open: it has the first and last days of the calendar. */
export interface ExactDependant {
  id: string;
  role: "spouse" | "child";
  birthDate: string;
  from: string;
  until: string;
}

/** What a type of event says, apart from its day. */
export interface Facts {
  eligible: object;
  "form-received": ExactForm;
  birth: { person: ExactDependant };
  union: { person: ExactDependant };
  "dependant-added": { person: ExactDependant };
  separation: { id: string };
  "dependant-ended": { id: string };
  "contract-event": object;
  "salary-changed": { salary: number | undefined; scaleMaximum: number | undefined };
  "work-time-changed": { workTime: number };
  "life-changed": { life: ExactLife };
  "ltd-changed": { held: boolean };
  "disability-started": { firstBegan: string | undefined };
  "partial-return": { regularPay: boolean; returnOrAssignment: boolean };
  "disability-ended": object;
  "re-eligible": object;
  "leave-started": { kind: LeaveKind; plannedReturn: string | null; maintain: string | null };
  returned: object;
  "deferred-salary": { until: string; agreedSalary: number; toldInsurer: string | null };
  "retirement-programme": { until: string; salaryReceived: number; salaryWithout: number; maintain: boolean };
  dismissed: { maintain: boolean };
  decision: { instance: DecisionInstance; favourable: boolean };
  "exemption-proved": { proofs: ExemptionProof[] };
  "exemption-ended": object;
  "status-change-requested": HealthRequest | DentalRequest;
  "level-change-requested": HealthRequest;
  "dental-end-requested": object;
  "other-dental-cover": { group: boolean; newly: boolean };
  "automatic-dental-declined": object;
  "employment-ended": object;
  death: object;
}

export interface HealthRequest {
  plan: "health";
  to: Scenario;
  event: string | null;
}

export interface DentalRequest {
  plan: "dental";
  to: Status;
  event: string | null;
}

/** An event once read: its place in the input, its day, and the day on which it is known (CHG-04). */
export type ExactEvent = {
  [Type in EventType]: { type: Type; index: number; on: string; known: string } & Facts[Type];
}[EventType];

export type EventOf<Type extends EventType> = Extract<ExactEvent, { type: Type }>;

/** The long-term disability option of the group, and whether the vote made it mandatory (LTD-01). */
export interface ExactGroupLtd {
  option: LtdOption;
  mandatory: boolean;
}
