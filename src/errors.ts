/** Stable codes of what an input can be refused for. */
export type ErrorCode = keyof typeof ERRORS;
/** Stable codes of what a result warns of. */
export type WarningCode = keyof typeof WARNINGS;
export type Language = "fr" | "en";
export type Params = Record<string, string | number>;

/** One problem of an input. */
export interface Issue {
  code: ErrorCode;
  /** The keys that lead to the value in the input. */
  path: (string | number)[];
  /** What the sentence needs. Never the value itself: it may be personal. */
  params: Params;
  /** The article that asks for it (see `listArticles`), when one does. */
  article: string | null;
}

/** What a result leaves for a person to look at. */
export interface Warning {
  code: WarningCode;
  params: Params;
  article: string | null;
}

/** The sentence of a code, with `{params}` to fill. */
type Sentences = Readonly<Record<Language, string>>;

const ERRORS = {
  E_TYPE: {
    en: "Expected {expected}, received {received}. Give the value in the expected form; nothing is converted.",
    fr: "{expected} attendu, {received} reçu. Donner la valeur dans la forme attendue; rien n’est converti.",
  },
  E_MISSING: {
    en: "A required value is missing. Give it; none is guessed.",
    fr: "Une valeur requise manque. La donner; aucune n’est supposée.",
  },
  E_UNKNOWN_KEY: {
    en: "This key is not one of the keys read here. Correct its name or remove it: {keys}.",
    fr: "Cette clé n’est pas de celles qui sont lues ici. En corriger le nom ou la retirer : {keys}.",
  },
  E_HOSTILE_OBJECT: {
    en: "The object threw while it was read. Give plain data.",
    fr: "L’objet a levé une exception à la lecture. Donner des données simples.",
  },
  E_CHOICE: {
    en: "The value is not one of the choices. Give one of: {options}.",
    fr: "La valeur n’est pas parmi les choix. Donner l’une de celles-ci : {options}.",
  },
  E_STRING_TOO_LONG: {
    en: "The text has {length} characters; at most {maximum} are read.",
    fr: "Le texte a {length} caractères; au plus {maximum} sont lus.",
  },
  E_NUMBER_FORMAT: {
    en: 'Not a decimal number such as "1234.56": digits, and at most a point and decimals; no sign, space, comma or exponent.',
    fr: "Ce n’est pas un nombre décimal comme « 1234.56 » : des chiffres, au plus un point et des décimales; ni signe, ni espace, ni virgule, ni exposant.",
  },
  E_NUMBER_NOT_FINITE: {
    en: "The number is not finite. Give a finite one.",
    fr: "Le nombre n’est pas fini. En donner un qui le soit.",
  },
  E_MONEY_PRECISION: {
    en: "The amount has more than two decimals. Round it to the cent first: nothing is rounded on reading.",
    fr: "Le montant a plus de deux décimales. L’arrondir d’abord au cent : rien n’est arrondi à la lecture.",
  },
  E_MONEY_RANGE: {
    en: "The amount is outside {minimum} to {maximum}.",
    fr: "Le montant est hors de {minimum} à {maximum}.",
  },
  E_SHARE_PRECISION: {
    en: "The share has more than {maximum} decimals.",
    fr: "La part a plus de {maximum} décimales.",
  },
  E_SHARE_RANGE: {
    en: 'The share is outside 0 to 1. Full time is "1", 70 % of it "0.70".',
    fr: "La part est hors de 0 à 1. Le temps complet est « 1 », 70 % de celui-ci « 0.70 ».",
  },
  E_INTEGER_RANGE: {
    en: "Expected a whole number from {minimum} to {maximum}.",
    fr: "Nombre entier de {minimum} à {maximum} attendu.",
  },
  E_DATE_FORMAT: {
    en: 'Not a date such as "2020-03-15": four digits, two, two, and nothing else.',
    fr: "Ce n’est pas une date comme « 2020-03-15 » : quatre chiffres, deux, deux, et rien d’autre.",
  },
  E_DATE_INVALID: {
    en: "There is no such day in the calendar.",
    fr: "Ce jour n’existe pas au calendrier.",
  },
  E_DATE_RANGE: {
    en: "The date is outside {from} to {until}.",
    fr: "La date est hors de {from} à {until}.",
  },
  E_DATE_OBJECT: {
    en: 'A Date is an instant, not a day: it depends on a time zone. Give the day as text, such as "2020-03-15".',
    fr: "Un objet Date est un instant, non un jour : il dépend d’un fuseau. Donner le jour en texte, comme « 2020-03-15 ».",
  },
  E_AGE_RANGE: {
    en: "The age on 1 January is outside {minimum} to {maximum}. Check the date of birth.",
    fr: "L’âge au 1er janvier est hors de {minimum} à {maximum}. Vérifier la date de naissance.",
  },
  E_NO_PRINTED_RATE: {
    en: "No premium is printed for this date: the rates hold from {from} to {until}. Give a date within, or an edition of your own that covers it.",
    fr: "Aucune prime n’est imprimée pour cette date : les taux valent du {from} au {until}. Donner une date comprise, ou une édition à soi qui la couvre.",
  },
  E_NO_RATE_AT_AGE: {
    en: "No additional life rate is printed at a rating age of {age} and over. Remove the additional cover: a total without its line would be wrong.",
    fr: "Aucun taux d’assurance vie additionnelle n’est imprimé à l’âge de tarification de {age} ans et plus. Retirer la garantie additionnelle : un total sans sa ligne serait faux.",
  },
  E_DEPENDANTS_ABOVE_MEMBER: {
    en: "The dependants’ level is above the member’s. Give one that is equal or lower.",
    fr: "Le niveau des personnes à charge dépasse celui de la personne adhérente. En donner un égal ou inférieur.",
  },
  E_DEPENDANTS_UNDER_INDIVIDUAL: {
    en: "The individual status covers no dependant. Remove their level, or choose another status.",
    fr: "Le statut individuel ne couvre aucune personne à charge. Retirer leur niveau, ou choisir un autre statut.",
  },
  E_SPOUSE_UNDER_SINGLE_PARENT: {
    en: "The single-parent status covers no spouse. Remove the spouse’s level, or choose the family status.",
    fr: "Le statut monoparental ne couvre pas de personne conjointe. Retirer son niveau, ou choisir le statut familial.",
  },
  E_SPOUSE_AND_CHILDREN_DIFFER: {
    en: "Spouse and children share one level: no scenario has two. Give both the same.",
    fr: "La personne conjointe et les enfants ont un même niveau : aucun scénario n’en a deux. Donner le même aux deux.",
  },
  E_SPOUSE_LIFE_AMOUNT: {
    en: "The spouse’s additional life is {minimum} to {maximum} by {step}.",
    fr: "L’assurance vie additionnelle de la personne conjointe est de {minimum} à {maximum} par tranche de {step}.",
  },
  E_DENTAL_WITHOUT_HEALTH: {
    en: 'The dental plan needs the health plan, or an exemption from it. Give a health scenario or "exempt", or remove dental.',
    fr: "Le régime de soins dentaires demande le régime santé, ou d’en être exempté. Donner un scénario santé ou « exempt », ou retirer le dentaire.",
  },
  E_EDITION_NOT_PARSED: {
    en: "The edition is not one of this package, nor one that parseEdition returned. Pass it through parseEdition first.",
    fr: "L’édition n’est ni de ce paquet, ni rendue par parseEdition. La passer d’abord par parseEdition.",
  },
  E_EDITION_CONTRIBUTION: {
    en: "An employer contribution is above the total premium of scenario {scenario}.",
    fr: "Une contribution employeur dépasse la prime totale du scénario {scenario}.",
  },
  E_EDITION_DATES: {
    en: "The dates do not hold together: from must not be after until, and every table must cover the whole edition.",
    fr: "Les dates ne tiennent pas ensemble : from ne peut suivre until, et chaque tableau doit couvrir toute l’édition.",
  },
  E_EDITION_FIGURE: {
    en: 'The figure is not in the form of its table, such as "{example}".',
    fr: "Le chiffre n’est pas dans la forme de son tableau, comme « {example} ».",
  },
  E_TOO_DEEP: {
    en: "The data is nested more than {maximum} levels deep, or holds itself.",
    fr: "Les données ont plus de {maximum} niveaux d’imbrication, ou se contiennent elles-mêmes.",
  },
  E_TOO_MANY_ISSUES: {
    en: "There are {more} more problems than the {maximum} shown.",
    fr: "Il y a {more} problèmes de plus que les {maximum} montrés.",
  },
  E_UNEXPECTED: {
    en: "The function given to attempt threw an error of its own, not a RegimeError. Call it without attempt to see it.",
    fr: "La fonction donnée à attempt a levé une erreur à elle, non une RegimeError. L’appeler sans attempt pour la voir.",
  },
} as const satisfies Record<string, Sentences>;

const WARNINGS = {
  W_AGE_65: {
    en: "The member is {age} or over: the public drug plan is then an alternative that the brochure does not treat.",
    fr: "La personne adhérente a {age} ans ou plus : le régime public d’assurance médicaments est alors une option que le dépliant ne traite pas.",
  },
  W_LTD_PREMIUM_END: {
    en: "The benefit ends at {age}; the brochure does not say when its premium stops. It is charged here.",
    fr: "La prestation cesse à {age} ans; le dépliant ne dit pas quand la prime cesse. Elle est facturée ici.",
  },
  W_SPOUSE_LIFE_ALONE: {
    en: "The spouse’s additional life is held without the life insurance of dependants: the brochure does not say whether it may be.",
    fr: "L’assurance vie additionnelle de la personne conjointe est détenue sans celle des personnes à charge : le dépliant ne dit pas si cela se peut.",
  },
  W_NOT_PERIOD_START: {
    en: "The date is not the first day of a period of the pay calendar given; the next one starts on {next}.",
    fr: "La date n’est pas le premier jour d’une période du calendrier de paie donné; la suivante commence le {next}.",
  },
} as const satisfies Record<string, Sentences>;

const MOST_ISSUES = 100;
const BRAND = /* @__PURE__ */ Symbol.for("regime-fsss/RegimeError");

/** Thrown by every function for an input that the contract gives no meaning to: all its problems, by path then code. */
export class RegimeError extends Error {
  override readonly name = "RegimeError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const sorted = sortIssues(issues);
    super(messageOf(sorted));
    this.issues = sorted;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a caught value is a `RegimeError`, also of another copy of this package (ESM beside CJS). */
export function isRegimeError(value: unknown): value is RegimeError {
  try {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
  } catch {
    return false;
  }
}

/** The result of a call that does not throw. */
export type Attempt<Value> = { ok: true; value: Value } | { ok: false; issues: Issue[] };

/**
 * Calls `work` and returns its result, or the issues that it was refused for; never throws.
 * An error that is not ours is the one issue `E_UNEXPECTED`.
 *
 * @example
 * attempt(() => scenarioLetter({ status: "family", level: 1, dependantsLevel: 2 }))
 * // { ok: false, issues: [{ code: "E_DEPENDANTS_ABOVE_MEMBER", path: ["dependantsLevel"], params: {}, article: "STA-04" }] }
 */
export function attempt<Value>(work: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (isRegimeError(error)) return { ok: false, issues: [...error.issues] };
    return { ok: false, issues: [{ code: "E_UNEXPECTED", path: [], params: {}, article: null }] };
  }
}

/** The sentence of an issue or a warning, filled in. */
export function sentence(problem: Issue | Warning, language: Language): string {
  const sentences: Record<string, Sentences> = { ...ERRORS, ...WARNINGS };
  const text = sentences[problem.code]?.[language] ?? problem.code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(problem.params[name] ?? ""));
}

/** A path as people write it: `claims[2].amount`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${String(key)}]` : index > 0 ? `.${key}` : key))
    .join("");
}

/** All problems in a fixed order, at most a hundred and then one that says how many more. */
function sortIssues(issues: readonly Issue[]): Issue[] {
  const keyed = issues.map((issue) => ({ key: `${pathText(issue.path)} ${issue.code}`, issue }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const sorted = keyed.map(({ issue }) => issue);
  if (sorted.length <= MOST_ISSUES) return sorted;
  const params = { more: sorted.length - MOST_ISSUES, maximum: MOST_ISSUES };
  return [...sorted.slice(0, MOST_ISSUES), { code: "E_TOO_MANY_ISSUES", path: [], params, article: null }];
}

/** The message of the thrown error: its first problem in English, at most 300 characters. */
function messageOf(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return "";
  const where = first.path.length > 0 ? `${pathText(first.path)}: ` : "";
  const clause = first.article === null ? "" : ` (${first.article})`;
  const more = issues.length > 1 ? ` [+${String(issues.length - 1)}]` : "";
  const end = `${clause}${more}`;
  return `${first.code} ${where}${sentence(first, "en")}`.slice(0, 300 - end.length) + end;
}
