import { refusalSupport as table } from "../../../tables/services/refusal-support.js";
import { readContext, settingOfBenefits, type Context, type EditionSetting } from "../../context.js";
import { LEVELS, type Level } from "../../coverage/levels.js";
import { reason, warning, type Issue, type Reason, type Warning } from "../../errors.js";
import { readAnswer, readChoice, readFlag, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";
import type { RefusalFact, RefusalStepName } from "../../service-tables.js";
import { standing } from "../journey.js";

/** Whoever fills in or sends the form. */
export type RefusalParty = "client" | "therapist";

/** What a psychotherapist has done since a client’s claim was refused. What is absent is not done. */
export interface RefusalSupportInput {
  /** Whether the therapist is a member of the association. */
  member: boolean;
  /** Whether the client told that her insurer refuses the fees. */
  clientReported?: boolean | undefined;
  clientInformed?: boolean | undefined;
  /** Whether anything was promised to her. */
  promised?: boolean | undefined;
  form?:
    | {
        filledBy: RefusalParty;
        showsName: boolean;
        showsInsuredCode: boolean;
        showsOtherPersonal?: boolean | undefined;
      }
    | null
    | undefined;
  sentBy?: RefusalParty | null | undefined;
  /** Whether the sending itself (the message, the name of the file) tells the client’s name. */
  sendingShowsName?: boolean | undefined;
  /** The client’s own level of the health plan, when her insurance is the FSSS plan. */
  level?: Level | null | undefined;
}

export interface RefusalSupport {
  document: "S3";
  status: "in-progress" | "complete" | "refused";
  /** The step to take; `null` when all are done. */
  step: RefusalStepName | null;
  /** 1 to 3; `null` for the report that sets it off, and when all are done. */
  number: number | null;
  missing: RefusalFact[];
  /** Dollars. */
  cost: string;
  /** No reimbursement follows by itself. */
  guaranteed: false;
  /** When the employer or union may have the contract changed. */
  considered: "contract-renewal";
  /** What the FSSS plan itself says of psychotherapy at that level. */
  plan: { covered: boolean; rate: string | null; article: string } | null;
  reasons: Reason[];
  warnings: Warning[];
}

export const REFUSAL_PARTIES = ["client", "therapist"] as const;
const KEYS = /* @__PURE__ */ new Set([
  "member",
  "clientReported",
  "clientInformed",
  "promised",
  "form",
  "sentBy",
  "sendingShowsName",
  "level",
] as const);
const FORM_KEYS = /* @__PURE__ */ new Set(["filledBy", "showsName", "showsInsuredCode", "showsOtherPersonal"] as const);

/**
 * The support of the APQ after a refusal of psychotherapy fees (procédure en cas de refus, APQ-01 to APQ-09): the next of its
 * three steps, what it asks, what is wrong, and its cost, nothing for a member, 50 $ otherwise (AMB-94). A form with a problem
 * is not filled in, and one that the client sent is not sent. Under the FSSS plan psychotherapy is covered at Santé III only
 * (REI-31): a refusal at another level is the contract’s own.
 *
 * @throws RegimeError `E_MISSING`, `E_TYPE`, `E_CHOICE`.
 * @example
 * const form = { filledBy: "client", showsName: true, showsInsuredCode: false } as const;
 * const { step, reasons } = refusalSupport({ member: true, clientReported: true, clientInformed: true, form, level: 2 });
 * [step, reasons[0]?.code] // ["fill-form", "R_FORM_NAME"]
 */
export function refusalSupport(input: RefusalSupportInput, context?: Context): RefusalSupport {
  const state = readOrThrow((issues) => readRefusal(input, context, issues));
  const { member, level, setting } = state;
  const reasons = reasonsOf(state);
  const { step, number, missing } = standing(table.steps, factsOf(state));
  const { member: free, other } = table.cost.value;
  const plan = level === null ? null : planAt(level, setting);
  return {
    document: "S3",
    status: reasons.length > 0 ? "refused" : step === null ? "complete" : "in-progress",
    step,
    number,
    missing,
    cost: member ? free : other,
    guaranteed: false,
    considered: table.considered.value,
    plan: plan === null ? null : plan.told,
    reasons,
    warnings: [
      ...(member ? [] : [warning("W_COST_BASIS", table.cost.article, { amount: other })]),
      ...(plan === null ? [] : [plan.warning]),
    ],
  };
}

interface RefusalState {
  member: boolean;
  clientReported: boolean;
  clientInformed: boolean;
  promised: boolean;
  form: { filledBy: RefusalParty; showsName: boolean; showsInsuredCode: boolean; showsOtherPersonal: boolean } | null;
  sentBy: RefusalParty | null;
  sendingShowsName: boolean;
  level: Level | null;
  setting: EditionSetting;
}

/** Reads what a therapist has done. */
function readRefusal(value: unknown, context: Context | undefined, issues: Issue[]): RefusalState | undefined {
  const setting = settingOfBenefits(readContext(context, issues));
  const state = readObject(value, KEYS, "", "APQ-02", issues);
  if (state === undefined) return undefined;
  const { form, sentBy, level } = state;
  return {
    member: readAnswer(state.member, "member", "APQ-01", issues),
    clientReported: readFlag(state.clientReported, "clientReported", "APQ-02", issues) ?? false,
    clientInformed: readFlag(state.clientInformed, "clientInformed", "APQ-03", issues) ?? false,
    promised: readFlag(state.promised, "promised", "APQ-03", issues) ?? false,
    form: form === undefined || form === null ? null : readForm(form, issues),
    sentBy:
      sentBy === undefined || sentBy === null
        ? null
        : (readChoice(sentBy, REFUSAL_PARTIES, "sentBy", "APQ-05", issues) ?? null),
    sendingShowsName: readFlag(state.sendingShowsName, "sendingShowsName", "APQ-05", issues) ?? false,
    level:
      level === undefined || level === null ? null : (readChoice(level, LEVELS, "level", "APQ-09", issues) ?? null),
    setting,
  };
}

function readForm(value: unknown, issues: Issue[]): RefusalState["form"] {
  const form = readObject(value, FORM_KEYS, "form", "APQ-04", issues);
  if (form === undefined) return null;
  return {
    filledBy: readChoice(form.filledBy, REFUSAL_PARTIES, "form.filledBy", "APQ-04", issues) as RefusalParty,
    showsName: readAnswer(form.showsName, "form.showsName", "APQ-04", issues),
    showsInsuredCode: readAnswer(form.showsInsuredCode, "form.showsInsuredCode", "APQ-04", issues),
    showsOtherPersonal: readFlag(form.showsOtherPersonal, "form.showsOtherPersonal", "APQ-04", issues) ?? false,
  };
}

/** What is done, and done as it must be. */
function factsOf(state: RefusalState): ReadonlySet<RefusalFact> {
  const facts = new Set<RefusalFact>();
  if (state.clientReported) facts.add("client-reported");
  // Informing without a promise is one step.
  if (state.clientInformed && !state.promised) facts.add("client-informed");
  if (state.form !== null && formReasons(state.form).length === 0) facts.add("form-filled");
  if (state.sentBy === "therapist" && !state.sendingShowsName) facts.add("form-sent");
  return facts;
}

function reasonsOf({ promised, form, sentBy, sendingShowsName }: RefusalState): Reason[] {
  return [
    ...(promised ? [reason("R_PROMISED", "APQ-03")] : []),
    ...(form === null ? [] : formReasons(form)),
    ...(sentBy === "client" ? [reason("R_SENT_BY_CLIENT", "APQ-05")] : []),
    ...(sendingShowsName ? [reason("R_SENDING_NAME", "APQ-05")] : []),
  ];
}

function formReasons({
  filledBy,
  showsName,
  showsInsuredCode,
  showsOtherPersonal,
}: NonNullable<RefusalState["form"]>): Reason[] {
  const reasons: Reason[] = [];
  if (showsName) reasons.push(reason("R_FORM_NAME", "APQ-04"));
  if (showsInsuredCode) reasons.push(reason("R_FORM_INSURED_CODE", "APQ-04"));
  if (showsOtherPersonal) reasons.push(reason("R_FORM_PERSONAL", "APQ-04"));
  if (filledBy !== "client") reasons.push(reason("R_FORM_NOT_BY_CLIENT", "APQ-04"));
  return reasons;
}

/** What the plan says of psychotherapy at a level (REI-31, APQ-09). */
function planAt(
  level: Level,
  { edition }: EditionSetting,
): { told: NonNullable<RefusalSupport["plan"]>; warning: Warning } {
  const { rates, maxima, article } = edition.benefits.lines.psychology;
  const rate = rates[level - 1] ?? null;
  if (rate === null) {
    return { told: { covered: false, rate: null, article }, warning: warning("W_CONTRACT_LEVEL", article, { level }) };
  }
  const params = { share: rate.text, maximum: maxima[0]?.text ?? "" };
  return {
    told: { covered: true, rate: rate.text, article },
    warning: warning("W_CONTRACT_COVERS", article, params),
  };
}
