import type { Bilingual } from "../edition.js";
import { fill, type Language, type Params, type Reason } from "../errors.js";
import type { AbsencePlan, AbsencePlans } from "../participation/absence.js";
import type { DentalEnd } from "../participation/dental-termination.js";
import type { Eligibility, PlanEligibility } from "../participation/eligibility.js";
import type { EnrolledPlans } from "../participation/enrolment.js";
import type { PremiumWaiver } from "../participation/premium-waiver.js";
import {
  daysText,
  lifeText,
  optionText,
  planAndDays,
  planName,
  planParts,
  scenarioText,
  statusText,
} from "./history-sentences.js";
import { labels } from "./labels.js";
import { ABSENCE_STATE_NAMES, ELIGIBILITY_NAMES, PLAN_NAMES, PLAN_STATE_NAMES } from "./participation-words.js";
import type { SpokenRule } from "./read-participation.js";
import { COLON, problemSentence, withClause, wordOf } from "./sentences.js";

const PHRASES = {
  inForce: { fr: "L’assurance prend effet le {from}.", en: "Insurance takes effect on {from}." },
  lateChoices: {
    fr: "Ce que le formulaire tardif choisit commence avec la période de paie du {from}.",
    en: "What the late form chooses begins with the pay period of {from}.",
  },
  refused: { fr: "Demande refusée.", en: "Request refused." },
  exempt: {
    fr: "La personne adhérente peut être exemptée du régime d’assurance santé.",
    en: "The member may be exempt from the health plan.",
  },
  notExempt: {
    fr: "La personne adhérente ne peut être exemptée du régime d’assurance santé.",
    en: "The member may not be exempt from the health plan.",
  },
  participation: { fr: "Participation le {on}.", en: "Participation on {on}." },
  change: {
    fr: "Le changement prend effet le {effective}; la prime change dès la période de paie du {premiumFrom}.",
    en: "The change takes effect on {effective}; the premium changes from the pay period of {premiumFrom}.",
  },
  noChange: { fr: "La date du changement n’est pas connue.", en: "The date of the change is not known." },
  shortLeave: {
    fr: "L’absence ne dépasse pas 28 jours\u00A0: la participation continue comme avant.",
    en: "The leave is not longer than 28 days: participation goes on as before.",
  },
  contribution: { fr: "Durant la période de contribution\u00A0:", en: "During the contribution phase:" },
  leave: { fr: "Durant le congé\u00A0:", en: "During the leave:" },
  resumes: {
    fr: "La participation d’avant reprend le {resumes}.",
    en: "Participation as it was before resumes on {resumes}.",
  },
  ltdLastDay: {
    fr: "Le dernier jour de l’assurance salaire de longue durée est le {ltdLastDay}.",
    en: "The last day of long-term disability is {ltdLastDay}.",
  },
  waived: { fr: "Exonération des primes, {days}", en: "Waiver of premium, {days}" },
  notWaived: {
    fr: "Aucune exonération des primes\u00A0: l’invalidité a pris fin avant la période de paie qui suit ses trois premiers mois.",
    en: "No waiver of premium: the disability ended before the pay period that follows its first three months.",
  },
  unknownWaiver: {
    fr: "Exonération des primes indéterminée\u00A0: la clause d’une invalidité commencée avant le 2020-04-01 n’est pas imprimée.",
    en: "Waiver of premium unknown: the clause for a disability that began before 2020-04-01 is not printed.",
  },
  mayEnd: {
    fr: "L’assureur peut y mettre fin à compter du {mayEndFrom}.",
    en: "The insurer may end it from {mayEndFrom} on.",
  },
  dentalEnds: {
    fr: "Le dernier jour du régime de soins dentaires est le {lastDay}.",
    en: "The last day of the dental plan is {lastDay}.",
  },
  dentalGoesOn: { fr: "Le régime de soins dentaires continue.", en: "The dental plan goes on." },
  byForm: { fr: "Par le formulaire remis à l’employeur", en: "By the form given to the employer" },
  byOtherCover: { fr: "Par un autre régime de soins dentaires", en: "By another dental plan" },
  lastDay: { fr: "dernier jour le {lastDay}.", en: "last day {lastDay}." },
  notEnded: { fr: "refusé.", en: "refused." },
} as const satisfies Record<string, Bilingual>;

/** The plans of an eligibility, by their names among those of the plans and of the lines. */
const ELIGIBLE_PLANS = {
  health: "health",
  dental: "dental",
  lifeBasic: "life-basic",
  lifeDependants: "life-dependants",
  lifeAdditional: "life-additional",
  lifeSpouse: "life-spouse",
  ltd: "ltd",
} as const satisfies Record<keyof Omit<Eligibility, "on" | "warnings">, string>;

/** What the answer of a rule says, before what any result ends with. */
export function ruleSentences(rule: SpokenRule, language: Language): string[] {
  const say = phrasesIn(language);
  switch (rule.kind) {
    case "enrolment": {
      const { from, plans, lateChoicesFrom, refused } = rule.value;
      return [
        say("inForce", { from }),
        ...enrolledSentences(plans, language),
        ...(lateChoicesFrom === null ? [] : [say("lateChoices", { from: lateChoicesFrom })]),
        ...refused.map((reason) => refusalSentence(reason, language)),
      ];
    }
    case "exemption": {
      const { exempt, reasons } = rule.value;
      const answer = withClause(say(exempt ? "exempt" : "notExempt"), "EXM-01");
      return [answer, ...reasons.map((reason) => problemSentence(reason, language))];
    }
    case "eligibility":
      return [say("participation", { on: rule.value.on }), ...eligibilitySentences(rule.value, language)];
    case "change": {
      const { effective, premiumFrom, reason } = rule.value;
      const isKnown = effective !== null && premiumFrom !== null;
      return [
        isKnown ? say("change", { effective, premiumFrom }) : say("noChange"),
        ...(reason === null ? [] : [problemSentence(reason, language)]),
      ];
    }
    case "leave": {
      const { plans, refused, resumes } = rule.value;
      if (plans === null) return [withClause(say("shortLeave"), "ABS-01")];
      return [...absenceSentences(plans, language), ...leaveEnd(refused, resumes, language)];
    }
    case "deferral": {
      const { contribution, leave, refused, resumes } = rule.value;
      return [
        say("contribution"),
        ...absenceSentences(contribution, language),
        say("leave"),
        ...absenceSentences(leave, language),
        ...leaveEnd(refused, resumes, language),
      ];
    }
    case "retirement": {
      const { plans, ltdLastDay } = rule.value;
      return [...absenceSentences(plans, language), say("ltdLastDay", { ltdLastDay })];
    }
    case "dismissal": {
      const { health, dental, life, ltd, resumes } = rule.value;
      return [
        ...absenceSentences({ health, dental, life }, language),
        ...ltd.map((plan) => absenceSentence("ltd", plan, language)),
        ...leaveEnd(null, resumes, language),
      ];
    }
    case "waiver":
      return waiverSentences(rule.value, language);
    case "dental-end": {
      const { lastDay, byForm, byOtherCover } = rule.value;
      return [
        lastDay === null ? say("dentalGoesOn") : say("dentalEnds", { lastDay }),
        ...(byForm === null ? [] : [endSentence("byForm", byForm, language)]),
        ...(byOtherCover === null ? [] : [endSentence("byOtherCover", byOtherCover, language)]),
      ];
    }
  }
}

/** What is granted of each plan, and why. */
function enrolledSentences({ health, dental, life, ltd }: EnrolledPlans, language: Language): string[] {
  const none = wordOf(PLAN_STATE_NAMES, "none", language);
  const plan = (name: string, held: string, reason: Reason): string =>
    `${planName(name, language)}${COLON[language]}${held}. ${problemSentence(reason, language)}`;
  return [
    plan("health", scenarioText(health.scenario, language), health.reason),
    plan("dental", dental.status === null ? none : statusText(dental.status, language), dental.reason),
    plan("life", life.cover === null ? none : lifeText(life.cover, language), life.reason),
    plan("ltd", ltd.option === null ? none : optionText(ltd.option, language), ltd.reason),
  ];
}

function eligibilitySentences(result: Eligibility, language: Language): string[] {
  const names: Readonly<Record<string, string>> = { ...labels(language).lines, ...labels(language).plans };
  return Object.entries(ELIGIBLE_PLANS).map(([key, name]) => {
    const { eligibility, article } = result[key as keyof typeof ELIGIBLE_PLANS];
    return withClause(`${String(names[name])}${COLON[language]}${eligibilityText(eligibility, language)}`, article);
  });
}

function eligibilityText(eligibility: PlanEligibility["eligibility"], language: Language): string {
  return wordOf(ELIGIBILITY_NAMES, eligibility, language);
}

function absenceSentences(plans: Partial<AbsencePlans>, language: Language): string[] {
  return (["health", "dental", "life", "ltd"] as const).flatMap((name) => {
    const plan = plans[name];
    return plan === undefined ? [] : absenceSentence(name, plan, language);
  });
}

/**
 * What an absence does to a plan. Where nothing is decided yet, who pays and why are those of one of the two ways: only
 * the article is told.
 */
function absenceSentence(
  name: string,
  { state, from, until, paidBy, salary, reason }: AbsencePlan,
  language: Language,
): string {
  const isOpen = state === "may-be-maintained";
  const parts = [
    wordOf(ABSENCE_STATE_NAMES, state, language),
    ...planParts(isOpen ? null : paidBy, salary, language),
  ].join("; ");
  const what = `${planAndDays(name, from, until, language)}${COLON[language]}${parts}`;
  if (!isOpen) return `${what}. ${problemSentence(reason, language)}`;
  return reason.article === null ? `${what}.` : withClause(what, reason.article);
}

/** Why the request to maintain is refused, and when what was suspended resumes. */
function leaveEnd(refused: Reason | null, resumes: string | null, language: Language): string[] {
  return [
    ...(refused === null ? [] : [refusalSentence(refused, language)]),
    ...(resumes === null ? [] : [phrasesIn(language)("resumes", { resumes })]),
  ];
}

function waiverSentences(
  { status, from, until, mayEndFrom, plans }: Pick<PremiumWaiver, "status" | "from" | "until" | "mayEndFrom" | "plans">,
  language: Language,
): string[] {
  const say = phrasesIn(language);
  if (status === "none") return [withClause(say("notWaived"), "WAI-02")];
  if (from === null) return [withClause(say("unknownWaiver"), "WAI-01")];
  const names = plans.map((plan) => wordOf(PLAN_NAMES, plan, language)).join(", ");
  const waived = `${say("waived", { days: daysText(from, until, language) })}${COLON[language]}${names}`;
  return [
    withClause(waived, "WAI-02"),
    ...(mayEndFrom === null ? [] : [withClause(say("mayEnd", { mayEndFrom }), "WAI-03")]),
  ];
}

function endSentence(way: "byForm" | "byOtherCover", { lastDay, reason }: DentalEnd, language: Language): string {
  const say = phrasesIn(language);
  const end = lastDay === null ? say("notEnded") : say("lastDay", { lastDay });
  return `${say(way)}${COLON[language]}${end} ${problemSentence(reason, language)}`;
}

function refusalSentence(reason: Reason, language: Language): string {
  return `${phrasesIn(language)("refused")} ${problemSentence(reason, language)}`;
}

/** The phrases of a language, with their places filled in. */
function phrasesIn(language: Language): (phrase: keyof typeof PHRASES, places?: Params) => string {
  return (phrase, places = {}) => fill(PHRASES[phrase][language], places);
}
