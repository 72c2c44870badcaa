import { payPeriodFrom } from "../calendar.js";
import type { LtdOption } from "../coverage/cover.js";
import type { ExactLife } from "../coverage/read-cover.js";
import type { Status } from "../coverage/statuses.js";
import type { Chain, Choice } from "./chain.js";
import { dentalChoices } from "./dental-choices.js";
import { enrol, isInTime } from "./enrolment.js";
import { isOf } from "./read-event.js";
import type { ExactStory } from "./read-story.js";
import { healthChoices, type HealthValue } from "./health-choices.js";
import { reason } from "./reason.js";

/** What a member chose of each plan through time, or was granted; `null` is not held. */
export interface Choices {
  health: Choice<HealthValue>[];
  dental: Choice<Status | null>[];
  life: Choice<ExactLife>[];
  ltd: Choice<LtdOption | null>[];
}

/** Her choices from enrolment on, by the events known. */
export function choicesOf({ member }: ExactStory, chain: Chain): Choices {
  const { career, events, setting, refused } = chain;
  const { from } = career;
  const form = events.find((event) => isOf(event, "form-received")) ?? null;
  const received = form === null ? null : { ...form, received: form.known };
  const enrolled = enrol(from, member.ltd, received, setting);
  const lateForm = form !== null && !isInTime(form.known, from) ? form : null;
  if (form !== null) refused.push(...enrolled.refused.map((reason) => ({ event: form, reason })));

  const { health, dental, life, ltd } = enrolled.plans;
  // Of a form in time, and of levels that it chooses.
  const since = lateForm === null && form?.health !== undefined ? (form.healthSince ?? from) : from;
  const choices: Choices = {
    health: healthChoices(member.id, { ...health, since }, lateForm, chain),
    dental: dentalChoices(dental, lateForm, chain),
    life: [{ from, premiumFrom: from, value: life.life, reason: life.reason, event: null }],
    ltd: [{ from, premiumFrom: from, value: ltd.option, reason: ltd.reason, event: null }],
  };
  if (lateForm === null) return choices;
  // What a late form adds begins with a pay period, as a change without an event does.
  const { from: start } = payPeriodFrom(lateForm.known, setting.anchor);
  const { additional, spouse } = lateForm.life;
  const asksLtd = lateForm.ltd === true && member.ltd?.option === "F";
  const asksLife = additional > 0 || spouse !== null;
  if (start > career.last) {
    const ended = { event: lateForm, reason: reason("R_ENDED", "TRM-05") };
    refused.push(...[asksLife, asksLtd].flatMap((asks) => (asks ? [ended] : [])));
    return choices;
  }
  if (asksLife) {
    const value = { ...life.life, additional, spouse };
    choices.life.push({
      from: start,
      premiumFrom: start,
      value,
      reason: reason("R_CHOSEN", "ENR-06"),
      event: lateForm,
    });
  }
  if (asksLtd) {
    choices.ltd.push({
      from: start,
      premiumFrom: start,
      value: "F",
      reason: reason("R_CHOSEN", "ENR-06"),
      event: lateForm,
    });
  }
  return choices;
}
