/** What an input is refused for, in English, by code; `{params}` are filled in. */
export const ERRORS_EN = {
  E_TYPE: "Expected {expected}, received {received}. Give the value in the expected form; nothing is converted.",
  E_MISSING: "A required value is missing. Give it; none is guessed.",
  E_UNKNOWN_KEY: "This key is not one of the keys read here. Correct its name or remove it: {keys}.",
  E_HOSTILE_OBJECT: "The object threw while it was read. Give plain data.",
  E_CHOICE: "The value is not one of the choices. Give one of: {options}.",
  E_STRING_TOO_LONG: "The text has {length} characters; at most {maximum} are read.",
  E_NUMBER_FORMAT:
    'Not a decimal number such as "1234.56": digits, and at most a point and decimals; no sign, space, comma or exponent.',
  E_NUMBER_NOT_FINITE: "The number is not finite. Give a finite one.",
  E_MONEY_PRECISION:
    "The amount has more than two decimals. Round it to the cent first: nothing is rounded on reading.",
  E_MONEY_RANGE: "The amount is outside {minimum} to {maximum}.",
  E_SHARE_PRECISION: "The share has more than {maximum} decimals.",
  E_SHARE_RANGE: 'The share is outside 0 to 1. Full time is "1", 70 % of it "0.70".',
  E_INTEGER_RANGE: "Expected a whole number from {minimum} to {maximum}.",
  E_DATE_FORMAT: 'Not a date such as "2020-03-15": four digits, two, two, and nothing else.',
  E_DATE_INVALID: "There is no such day in the calendar.",
  E_DATE_RANGE: "The date is outside {from} to {until}.",
  E_DATE_OBJECT:
    'A Date is an instant, not a day: it depends on a time zone. Give the day as text, such as "2020-03-15".',
  E_AGE_RANGE: "The age on 1 January is outside {minimum} to {maximum}. Check the date of birth.",
  E_NO_PRINTED_RATE:
    "No premium is printed for this date: the rates hold from {from} to {until}. Give a date within, or an edition of your own that covers it.",
  E_NO_RATE_AT_AGE:
    "No additional life rate is printed at a rating age of {age} and over. Remove the additional cover: a total without its line would be wrong.",
  E_DEPENDANTS_ABOVE_MEMBER: "The dependants’ level is above the member’s. Give one that is equal or lower.",
  E_DEPENDANTS_UNDER_INDIVIDUAL:
    "The individual status covers no dependant. Remove their level, or choose another status.",
  E_SPOUSE_UNDER_SINGLE_PARENT:
    "The single-parent status covers no spouse. Remove the spouse’s level, or choose the family status.",
  E_SPOUSE_AND_CHILDREN_DIFFER: "Spouse and children share one level: no scenario has two. Give both the same.",
  E_SPOUSE_LIFE_AMOUNT: "The spouse’s additional life is {minimum} to {maximum} by {step}.",
  E_DENTAL_WITHOUT_HEALTH:
    'The dental plan needs the health plan, or an exemption from it. Give a health scenario or "exempt", or remove dental.',
  E_EDITION_NOT_PARSED:
    "The edition is not one of this package, nor one that parseEdition returned. Pass it through parseEdition first.",
  E_EDITION_CONTRIBUTION: "An employer contribution is above the total premium of scenario {scenario}.",
  E_EDITION_DATES:
    "The dates do not hold together: from must not be after until, and every table must cover the whole edition.",
  E_EDITION_FIGURE: 'The figure is not in the form of its table, such as "{example}".',
  E_TOO_DEEP: "The data is nested more than {maximum} levels deep, or holds itself.",
  E_TOO_MANY_ISSUES: "There are {more} more problems than the {maximum} shown.",
  E_UNEXPECTED:
    "The function given to attempt threw an error of its own, not a RegimeError. Call it without attempt to see it.",
} as const satisfies Record<string, string>;

/** What a result warns of, in English, by code. */
export const WARNINGS_EN = {
  W_AGE_65:
    "The member is {age} or over: the public drug plan is then an alternative that the brochure does not treat.",
  W_LTD_PREMIUM_END: "The benefit ends at {age}; the brochure does not say when its premium stops. It is charged here.",
  W_SPOUSE_LIFE_ALONE:
    "The spouse’s additional life is held without the life insurance of dependants: the brochure does not say whether it may be.",
  W_NOT_PERIOD_START:
    "The date is not the first day of a period of the pay calendar given; the next one starts on {next}.",
} as const satisfies Record<string, string>;
