import { careerOf, type Career } from "./career.js";
import { choicesOf, type Choices } from "./choices.js";
import type { ExactStory } from "./exact-story.js";
import type { RuleSetting } from "./rule-setting.js";
import { turningDays } from "./turning-days.js";

/** What is known of a member on a day. */
export interface Known {
  career: Career;
  choices: Choices;
  /** The days on which something may change, in order: the first is that of eligibility. */
  turningDays: string[];
}

/** What the events known by a day tell on it (CHG-04); `null` while none says that she is eligible. */
export function knownOn(story: ExactStory, day: string, setting: RuleSetting): Known | null {
  const events = story.events.filter(({ known }) => known <= day);
  const career = careerOf(story, events, day, setting);
  if (career === null) return null;
  const choices = choicesOf(story, { career, events, setting });
  return { career, choices, turningDays: turningDays(career, choices) };
}
