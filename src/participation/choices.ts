import { reason } from "../errors.js";
import { payPeriodFrom } from "../calendar.js";
import type { LtdOption } from "../coverage/cover.js";
import type { ExactLife } from "../coverage/read-cover.js";
import type { Status } from "../coverage/statuses.js";
import type { Chain, Choice, LateForm } from "./chain.js";
import { dentalChoices } from "./dental-choices.js";
import { enrol, isInTime, refusalOfLtd } from "./enrolment.js";
import type { EventOf, ExactGroupLtd } from "./exact-event.js";
import { isOf } from "./read-event.js";
import type { ExactStory } from "./exact-story.js";
import { healthChoices, type HealthValue } from "./health-choices.js";

/** What a member chose of each plan through time, or was granted; `null` is not held. */
export interface Choices {
  health: Choice<HealthValue>[];
  dental: Choice<Status | null>[];
  life: Choice<ExactLife>[];
  ltd: Choice<LtdOption | null>[];
}

/** Her choices from enrolment on, by the events known. */
export function choicesOf({ member }: ExactStory, chain: Chain): Choices {
  const { career, events, setting } = chain;
  const { from } = career;
  const form = events.find((event) => isOf(event, "form-received")) ?? null;
  const received = form === null ? null : { ...form, received: form.known };
  const enrolled = enrol(from, member.ltd, received, setting);
  const lateForm = form !== null && !isInTime(form.known, from) ? form : null;
  if (form !== null) career.refused.push(...enrolled.refused.map((reason) => ({ event: form, reason })));

  const { health, dental, life, ltd } = enrolled.plans;
  // Of a form in time, and of levels that it chooses.
  const since = lateForm === null && form?.health !== undefined ? (form.healthSince ?? from) : from;
  const choices: Choices = {
    health: healthChoices(member.id, { ...health, since }, lateForm, chain),
    dental: dentalChoices(dental, lateForm, chain),
    life: [{ from, premiumFrom: from, value: life.life, reason: life.reason, event: null }],
    ltd: [{ from, premiumFrom: from, value: ltd.option, reason: ltd.reason, event: null }],
  };
  choices.life.push(...lateLife(lateForm, life.life, chain));
  choices.ltd.push(...lateLtd(lateForm, member.ltd, chain));
  changeOptionalPlans(choices, member.ltd, chain);
  return choices;
}

/** What a late form adds begins with a pay period, as a change without an event does. */
function startOfLate(form: EventOf<"form-received">, { career, setting }: Chain): string | null {
  const { from } = payPeriodFrom(form.known, setting.anchor);
  if (from <= career.last) return from;
  career.refused.push({ event: form, reason: reason("R_ENDED", "TRM-05") });
  return null;
}

function lateLife(form: LateForm, granted: ExactLife, chain: Chain): Choice<ExactLife>[] {
  if (form === null || (form.life.additional === 0 && form.life.spouse === null)) return [];
  const { additional, spouse } = form.life;
  const from = startOfLate(form, chain);
  if (from === null) return [];
  const value = { ...granted, additional, spouse };
  return [{ from, premiumFrom: from, value, reason: reason("R_CHOSEN", "ENR-06"), event: form }];
}

function lateLtd(form: LateForm, group: ExactGroupLtd | null, chain: Chain): Choice<LtdOption | null>[] {
  if (form?.ltd !== true || group?.option !== "F") return [];
  const from = startOfLate(form, chain);
  return from === null
    ? []
    : [{ from, premiumFrom: from, value: "F", reason: reason("R_CHOSEN", "ENR-06"), event: form }];
}

/** The changes of life insurance and LTD, on the days given (LIF-01, LTD-01). */
function changeOptionalPlans({ life, ltd }: Choices, group: ExactGroupLtd | null, { career, events }: Chain): void {
  for (const event of events) {
    const { on } = event;
    if (isOf(event, "life-changed")) {
      const why = reason("R_GIVEN", "LIF-01");
      insert(life, { from: on, premiumFrom: on, value: event.life, reason: why, event });
    } else if (isOf(event, "ltd-changed")) {
      const refusal = refusalOfLtd(event.held, group);
      if (refusal !== null) {
        career.refused.push({ event, reason: refusal });
        continue;
      }
      const value = event.held ? (group as ExactGroupLtd).option : null;
      const why = reason("R_GIVEN", "LTD-01");
      insert(ltd, { from: on, premiumFrom: on, value, reason: why, event });
    }
  }
}

/** In the order of their days; of one day, the one inserted last counts. */
function insert<Value>(choices: Choice<Value>[], choice: Choice<Value>): void {
  const place = choices.findLastIndex(({ from }) => from <= choice.from);
  choices.splice(place + 1, 0, choice);
}
