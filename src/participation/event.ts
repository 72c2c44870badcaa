import type { AmountInput, HealthChoice, LifeCover, ShareInput } from "../coverage/cover.js";
import type { Status } from "../coverage/statuses.js";

/** The events of a career, in the order in which those of one day are taken. */
export const EVENT_TYPES = /* @__PURE__ */ Object.freeze([
  "eligible",
  "form-received",
  "birth",
  "union",
  "dependant-added",
  "separation",
  "dependant-ended",
  "contract-event",
  "salary-changed",
  "work-time-changed",
  "life-changed",
  "ltd-changed",
  "disability-ended",
  "re-eligible",
  "returned",
  "decision",
  "exemption-ended",
  "exemption-proved",
  "status-change-requested",
  "level-change-requested",
  "dental-end-requested",
  "other-dental-cover",
  "automatic-dental-declined",
  "deferred-salary",
  "leave-started",
  "retirement-programme",
  "dismissed",
  "disability-started",
  "partial-return",
  "employment-ended",
  "death",
] as const);
export type EventType = (typeof EVENT_TYPES)[number];

/** What an enrolment form chooses and declines (formulaire « Demande d’adhésion et de changement », ENR-06, §1.4 p. 2). */
export interface EnrolmentChoices {
  /** Santé I, individual, when absent. */
  health?: HealthChoice | undefined;
  /** Since when these health levels are held, when earlier than the history: their 36 months run from it. */
  healthSince?: string | undefined;
  /** Individual when absent. */
  dental?: Status | "declined" | undefined;
  /** Basic and dependants’ life are granted unless `false`; additional life is held when asked for. */
  life?: LifeCover | undefined;
  /** Whether option F is asked for. A mandatory option is granted anyway. */
  ltd?: boolean | undefined;
}

interface On<Type extends EventType> {
  type: Type;
  on: string;
}

/** A request on paper: what counts is the day the employer received it (CHG-04). */
interface Request<Type extends EventType> extends On<Type> {
  receivedByEmployer: string;
}

/** A request to change, and the contract event that it follows, by its date. */
interface ChangeRequest<Type extends EventType> extends Request<Type> {
  event?: string | null | undefined;
}

export interface NewSpouse {
  id: string;
  birthDate: string;
}

export interface NewDependant extends NewSpouse {
  role: "spouse" | "child";
}

/** A proof of other insurance, by person (EXM-02, §3.3 p. 7). */
export interface ExemptionProof {
  person: string;
  /** A group insurance plan. The public plan is none (EXM-05). */
  group: boolean;
  /** With a similar drug benefit. */
  similarDrugs: boolean;
}

export const LEAVE_KINDS = /* @__PURE__ */ Object.freeze(["unpaid", "suspension", "family", "deferred"] as const);
/** An authorized unpaid leave, a suspension, a family or parental leave (ABS-07), or the leave of a deferred-salary scheme. */
export type LeaveKind = (typeof LEAVE_KINDS)[number];

export const DECISION_INSTANCES = /* @__PURE__ */ Object.freeze(["arbitrator", "final"] as const);
export type DecisionInstance = (typeof DECISION_INSTANCES)[number];

/** Something that happens to a member, on a day. */
export type CareerEvent =
  /** The first day of eligibility; insurance takes effect on it (ENR-03). */
  | On<"eligible">
  | (Request<"form-received"> & EnrolmentChoices)
  | (On<"birth"> & { child: string })
  | (On<"union"> & { spouse: NewSpouse })
  /** An adoption, say. */
  | (On<"dependant-added"> & { person: NewDependant })
  /** `on` is the spouse’s last day as a dependant. */
  | (On<"separation"> & { spouse: string })
  | (On<"dependant-ended"> & { person: string })
  /** Another event listed in the contract (événement prévu au contrat, CHG-06). */
  | On<"contract-event">
  | (On<"salary-changed"> & {
      insurableSalary?: AmountInput | undefined;
      salaryScaleMaximum?: AmountInput | undefined;
    })
  | (On<"work-time-changed"> & { workTime: ShareInput })
  /** Life insurance as it is from that day, all of it: the text dates no change after enrolment, so the day is the insurer’s. */
  | (On<"life-changed"> & { life: LifeCover | null })
  /** Whether she is in the LTD plan of her group from that day, which is the insurer’s too. */
  | (On<"ltd-changed"> & { held: boolean })
  /** `firstBegan`: the first day of the disability that this one is a recurrence of (AMB-82). */
  | (On<"disability-started"> & { firstBegan?: string | undefined })
  /** Still disabled: regular pay from the employer, and a progressive return or a temporary assignment (WAI-03). */
  | (On<"partial-return"> & { regularPay: boolean; returnOrAssignment: boolean })
  /** The first day no longer disabled. */
  | On<"disability-ended">
  /** At work, and eligible again for a new disability period under the collective agreement (CHG-05). */
  | On<"re-eligible">
  /** `on` is the first day absent; `maintain`, the day the employer received the written request to keep all plans (ABS-05). */
  | (On<"leave-started"> & {
      kind: LeaveKind;
      plannedReturn?: string | null | undefined;
      maintain?: string | null | undefined;
    })
  /** The first day back at work. */
  | On<"returned">
  /** `on` is the first day of the contribution phase, `until` the last day of the whole scheme (DEF-01 to DEF-06). */
  | (On<"deferred-salary"> & { until: string; agreedSalary: AmountInput; toldInsurer: string | null })
  /** `until` is the last day as first planned (RET-07). */
  | (On<"retirement-programme"> & {
      until: string;
      salaryReceived: AmountInput;
      salaryWithout: AmountInput;
      maintain: boolean;
    })
  /** A dismissal that she contests; `maintain`: whether she keeps the other plans too (DIS-02). */
  | (On<"dismissed"> & { maintain: boolean })
  | (On<"decision"> & { instance: DecisionInstance; favourable: boolean })
  | (On<"exemption-proved"> & { proofs: readonly ExemptionProof[] })
  /** The first day no longer exempt. */
  | On<"exemption-ended">
  | (ChangeRequest<"status-change-requested"> & ({ plan: "health"; to: HealthChoice } | { plan: "dental"; to: Status }))
  /** The same as a change of status of the health plan: what changes decides which rules apply. */
  | (ChangeRequest<"level-change-requested"> & { to: HealthChoice })
  | Request<"dental-end-requested">
  /** She shows the insurer that another plan covers her dental care (TRM-01). */
  | (On<"other-dental-cover"> & { receivedByInsurer: string; group: boolean; newly: boolean })
  | Request<"automatic-dental-declined">
  /** `on` is the last day. */
  | On<"employment-ended">
  /** Of the member. */
  | On<"death">;
