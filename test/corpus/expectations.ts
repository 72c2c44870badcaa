// What every bad value is answered with, by kind of field: a whole table, so that each cell of function × field × value
// has one expected answer. `cellsOf` in functions.ts lays it out as (function, path, id, code).

import type { ErrorCode } from "../../src/index.js";
import { BAD_VALUES, type BadValue } from "./bad-values.js";

type OneAnswer = "accepted" | ErrorCode;

/** `"accepted"`, the code of the refusal, or all that is right where the contract does not choose. */
export type Answer = OneAnswer | readonly OneAnswer[];

export type Answers = ReadonlyMap<string, Answer>;

/** A kind of field: its good values, and the codes of the bad ones that are not answered by their type alone. */
interface KindRow {
  accepted: readonly string[];
  refused: Partial<Record<ErrorCode, readonly string[]>>;
  /** Where the contract leaves a choice. */
  either?: Readonly<Record<string, readonly OneAnswer[]>>;
  /** The answer to the other texts and numbers; `E_TYPE` when absent. */
  texts?: Answer;
  numbers?: Answer | "all listed";
  /** The answer to `undefined` where it is not listed; `E_MISSING` when absent. */
  absent?: Answer;
  /** The answer to all that is not listed, whatever its type. */
  all?: Answer;
}

const ids = (choose: (value: BadValue) => boolean): string[] => BAD_VALUES.filter(choose).map(({ id }) => id);

// Objects that a revoked proxy hides: even Array.isArray throws on them.
const REVOKED = ["proxy-revoked", "proxy-revoked-date", "array-proxy-revoked", "function-proxy-revoked"];

// Objects that lie: read as they answer, and refused for one thing or another.
const LYING = ["proxy-always-true", "proxy-always-12", "proxy-always-itself", "proxy-changing"];

// Objects without a key of their own that is seen: read as {}.
const EMPTY = [
  ...ids(({ tags }) => tags.includes("empty")),
  "object-prototype-itself",
  "proxy-has",
  "proxy-writing",
  "proxy-is-extensible",
  "proxy-transparent",
  "proxy-plain-map",
];

// Objects that throw when their keys, prototype or values are read.
const THROWING = [
  ...REVOKED,
  "proxy-get",
  "proxy-own-keys",
  "proxy-get-prototype",
  "proxy-descriptor",
  "proxy-all",
  "proxy-throwing-null",
  "proxy-throwing-proxy",
  "proxy-broken-keys",
  "proxy-repeated-keys",
  "proxy-broken-prototype",
];

// Plain objects with keys that nothing reads; what their getters would throw is never asked for.
const WITH_UNKNOWN_KEYS = [
  "date-like",
  "date-parts",
  "arguments",
  "array-like",
  "array-like-million",
  "array-like-negative",
  "array-like-endless",
  "object-fake-decimal",
  "object-tagged-decimal",
  "object-fake-regime-error",
  "object-own-proto",
  "object-own-constructor",
  "object-own-to-string",
  "object-own-value-of",
  "object-own-to-json",
  "object-own-has-own-property",
  "object-own-then",
  "object-own-prototype",
  "object-empty-key",
  "object-dotted-key",
  "object-spaced-key",
  "object-template-key",
  "object-numeric-keys",
  "object-long-key",
  "object-line-key",
  "object-many-keys",
  "object-getter",
  "object-undefined-value",
  "object-cyclic",
  "object-mutual-cycle",
  "object-20000-deep",
  "object-2000-keys",
  "getter-throwing",
  "getter-throwing-null",
  "getter-recursive",
  "proxy-endless-keys",
];

// Objects whose only keys are symbols: what those are has a test of its own.
const WITH_SYMBOLS = ["object-symbol-key", "object-iterator", "object-own-to-primitive", "object-math", "object-json"];

const LIE_CODES: readonly ErrorCode[] = [
  "E_TYPE",
  "E_MISSING",
  "E_CHOICE",
  "E_NUMBER_FORMAT",
  "E_DATE_FORMAT",
  "E_INTEGER_RANGE",
  "E_SHARE_RANGE",
  "E_EDITION_NOT_PARSED",
  "E_UNKNOWN_KEY",
  "E_NUMBER_NOT_FINITE",
  "E_SPOUSE_LIFE_AMOUNT",
  "E_HOSTILE_OBJECT",
];

/** A field that is an object read by its keys. */
function record(accepted: readonly string[], empty: OneAnswer, row: Partial<KindRow> = {}): KindRow {
  return {
    accepted: empty === "accepted" ? [...accepted, ...EMPTY] : accepted,
    refused: { E_HOSTILE_OBJECT: THROWING, E_UNKNOWN_KEY: WITH_UNKNOWN_KEYS },
    ...row,
    either: {
      ...Object.fromEntries(LYING.map((id) => [id, LIE_CODES])),
      // Not the same object in every runtime that hosts the tests.
      "object-global": ["E_TYPE", "E_UNKNOWN_KEY"],
      ...Object.fromEntries(WITH_SYMBOLS.map((id) => [id, ["E_UNKNOWN_KEY", empty]])),
      ...(empty === "accepted" ? {} : Object.fromEntries(EMPTY.map((id) => [id, [empty]]))),
      ...row.either,
    },
  };
}

const FALLBACK_HOSTILE: readonly ErrorCode[] = ["E_TYPE", "E_HOSTILE_OBJECT"];

const LONG_TEXTS = [
  "text-65-digits",
  "text-65-decimals",
  "text-long-name",
  ...ids(({ tags }) => tags.includes("string") && tags.includes("huge")),
];

const NOT_FINITE = ["nan", "infinity", "minus-infinity"];

const SPOUSE_AMOUNTS = ["10000", "50000", "100000", "text-50000", "text-50000.00"];

const OTHER_AMOUNTS = [
  ...["minus-zero", "zero", "one", "two", "three", "four", "five", "six", "half", "cent", "4.35", "42", "42.5", "121"],
  ...["15000", "110000", "money-maximum", "2^31-cents", "date-number", "serial-date"],
  ...["year-1899", "year-1900", "year-2020", "year-2020.5", "year-2200", "year-2201"],
  ...["text-0", "text-0.00", "text-1", "text-1.0", "text-007", "text-12", "text-12.5", "text-12.50", "text-0.5"],
  ...["text-15000", "text-nine-nines", "text-money-maximum"],
  // Digits are digits.
  ...["date-21", "date-2021", "date-20210629", "date-2021180", "word-26"],
];

const AMOUNT_REFUSED = {
  E_NUMBER_NOT_FINITE: NOT_FINITE,
  E_MONEY_PRECISION: [
    ...["tenths-noise", "float-1.005", "mill", "1e-7", "smallest-number", "epsilon", "below-one", "above-one", "third"],
    ...["money-maximum-and-a-mill"],
    ...["text-12.505", "text-12.500", "text-money-maximum-and-a-mill", "text-twelve-decimals"],
    ...["text-above-one", "text-thirteen-decimals"],
  ],
  E_MONEY_RANGE: [
    ...["minus-one", "minus-five", "minus-cent", "1e20", "1e21", "minus-1e21", "money-maximum-and-a-cent"],
    ...["2^31", "2^32", "2^53", "max-safe", "min-safe", "max-number", "time-value-too-late"],
    ...["text-money-maximum-and-a-cent", "text-2^53", "date-milliseconds"],
  ],
  E_STRING_TOO_LONG: LONG_TEXTS,
} as const satisfies KindRow["refused"];

const AMOUNT_EITHER = {
  // Below zero, and finer than a cent.
  "minus-1e-7": ["E_MONEY_PRECISION", "E_MONEY_RANGE"],
  // More digits than an amount has, though worth less.
  "text-leading-zeros": ["E_MONEY_RANGE", "E_NUMBER_FORMAT"],
  "text-64-zeros-and-more": ["E_MONEY_RANGE", "E_NUMBER_FORMAT"],
} as const satisfies KindRow["either"];

const EDITION_DATES = ["date-2020-03-15", "date-leap-day", "date-first-of-edition", "date-last-of-edition"];
const OTHER_DATES = [
  ...["date-before-edition", "date-after-edition", "date-1955", "date-1955-01-02", "date-leap-century"],
  ...["date-earliest", "date-latest"],
];

/** A field that is a date as text. */
function date(accepted: readonly string[], refused: KindRow["refused"] = {}): KindRow {
  return {
    accepted,
    refused: {
      E_DATE_INVALID: [
        ...["date-2021-02-29", "date-2021-02-30", "date-1900-02-29", "date-2100-02-29", "date-2020-02-30"],
        ...["date-april-31", "date-november-31", "date-month-13", "date-month-00", "date-day-00", "date-day-32"],
        ...["date-month-99"],
      ],
      E_DATE_RANGE: [
        ...["date-year-0", "date-year-0-leap", "date-year-1", "date-1899", "date-2201", "date-9999"],
        ...["date-minus-year", "date-plus-year", "date-plus-far-year"],
      ],
      E_DATE_OBJECT: [
        ...["date-object", "date-object-local", "date-object-invalid", "date-object-subclass", "date-object-frozen"],
        ...["proxy-of-date"],
      ],
      E_STRING_TOO_LONG: LONG_TEXTS,
      ...refused,
    },
    either: {
      "object-of-prototype": ["E_DATE_OBJECT", "E_TYPE"],
      // A Date of another realm: a window, a worker of jsdom.
      "object-foreign-date": ["E_DATE_OBJECT", "E_TYPE"],
    },
    texts: "E_DATE_FORMAT",
  };
}

/** A field that is one of a few words. */
function words(accepted: readonly string[]): KindRow {
  return { accepted, refused: {}, texts: "E_CHOICE" };
}

/** A field that is one of a few numbers. */
function digits(accepted: readonly string[]): KindRow {
  return { accepted, refused: {}, numbers: "E_CHOICE" };
}

const STATUS_WORDS = ["word-individual", "word-single-parent", "word-family"];
const SCENARIO_WORDS = ["word-scenario-a", "word-scenario-n", "word-F", "word-O"];
const ABSENT = ["undefined"];
const NOT_HELD = ["undefined", "null"];
const RATED_BIRTHS = ["date-1955-01-02", "date-leap-century", "date-before-edition", "date-first-of-edition"];
const NOT_YET_BORN = [
  ...["date-2020-03-15", "date-leap-day", "date-last-of-edition", "date-after-edition", "date-latest"],
];

/** A field that is an array of objects: elements of another kind are refused in their place. */
function list(empty: OneAnswer, accepted: readonly string[] = []): KindRow {
  const empties = ["array-empty", "array-with-keys", "array-own-to-string", "array-subclass", "array-null-prototype"];
  return {
    accepted: empty === "accepted" ? [...accepted, ...empties] : accepted,
    refused: {
      E_ARRAY_SPARSE: ["array-sparse", "array-length-only", "array-million-holes", "array-2^32-holes"],
      E_HOSTILE_OBJECT: [...REVOKED, "array-proxy-throwing"],
      E_MISSING: ["array-of-undefined"],
    },
    either: {
      "array-of-object": ["E_UNKNOWN_KEY"],
      ...(empty === "accepted" ? {} : Object.fromEntries(empties.map((id) => [id, [empty]]))),
    },
  };
}

/** A name: any text but an empty or a long one. */
function named(accepted: readonly string[], texts: Answer, row: Partial<KindRow> = {}): KindRow {
  return { accepted, refused: { E_MISSING: ["text-empty"], E_STRING_TOO_LONG: LONG_TEXTS }, texts, ...row };
}

const AMOUNT: KindRow = {
  accepted: [...OTHER_AMOUNTS, ...SPOUSE_AMOUNTS],
  refused: AMOUNT_REFUSED,
  either: AMOUNT_EITHER,
  texts: "E_NUMBER_FORMAT",
  numbers: "all listed",
};

const TEXT_IDS = new Set(ids(({ tags }) => tags.includes("string")));
const textsOnly = (listed: readonly string[]): string[] => listed.filter((id) => TEXT_IDS.has(id));

/** An amount of a ledger: text only. */
const WRITTEN_AMOUNT: KindRow = {
  accepted: textsOnly(AMOUNT.accepted),
  refused: Object.fromEntries(Object.entries(AMOUNT_REFUSED).map(([code, listed]) => [code, textsOnly(listed)])),
  either: Object.fromEntries(Object.entries(AMOUNT_EITHER).filter(([id]) => TEXT_IDS.has(id))),
  texts: "E_NUMBER_FORMAT",
};

const SHARE: KindRow = {
  accepted: [
    ...["minus-zero", "zero", "one", "half", "cent", "mill", "1e-7"],
    ...["text-0", "text-0.00", "text-1", "text-1.0", "text-0.5", "text-twelve-decimals"],
  ],
  refused: {
    E_NUMBER_NOT_FINITE: NOT_FINITE,
    E_SHARE_PRECISION: [
      ...["tenths-noise", "smallest-number", "epsilon", "below-one", "third", "text-thirteen-decimals"],
    ],
    E_SHARE_RANGE: [
      ...["text-12", "text-12.5", "text-12.50", "text-50000", "text-50000.00", "text-15000"],
      ...["text-nine-nines", "text-money-maximum", "text-money-maximum-and-a-mill", "text-money-maximum-and-a-cent"],
      ...["text-12.505", "text-12.500", "text-above-one", "text-2^53", "word-26"],
      ...["date-21", "date-2021", "date-20210629", "date-2021180", "date-milliseconds"],
    ],
    E_STRING_TOO_LONG: LONG_TEXTS,
  },
  either: {
    "minus-1e-7": ["E_SHARE_PRECISION", "E_SHARE_RANGE"],
    "above-one": ["E_SHARE_PRECISION", "E_SHARE_RANGE"],
    "text-007": ["E_NUMBER_FORMAT"],
    "text-leading-zeros": ["E_SHARE_RANGE", "E_NUMBER_FORMAT"],
    "text-64-zeros-and-more": ["E_SHARE_RANGE", "E_NUMBER_FORMAT"],
  },
  texts: "E_NUMBER_FORMAT",
  numbers: "E_SHARE_RANGE",
};

/** From 0 to 100, among those of the corpus. */
const SMALL_WHOLE = ["minus-zero", "zero", "one", "two", "three", "four", "five", "six", "42", "121"];
const LARGER_WHOLE = [
  ...["year-1899", "year-1900", "year-2020", "year-2200", "year-2201", "10000", "15000", "50000", "100000", "110000"],
  ...["serial-date", "date-number", "money-maximum-and-a-cent", "2^31", "2^32", "max-safe"],
];

/** A whole number of a range. */
function whole(accepted: readonly string[]): KindRow {
  return { accepted, refused: {}, numbers: "E_INTEGER_RANGE" };
}

/** What somebody typed: any text of 65,536 units at most. */
function typed(accepted: readonly string[]): KindRow {
  const within = ["text-65536-letters", "text-65535-marks"];
  const longer = ids(({ tags }) => tags.includes("string") && tags.includes("huge")).filter(
    (id) => !within.includes(id),
  );
  return { accepted: [...accepted, ...within], refused: { E_STRING_TOO_LONG: longer }, texts: "accepted" };
}

const EARLIER_DATES = ["date-before-edition", "date-1955", "date-1955-01-02", "date-leap-century", "date-earliest"];
const LATER_DATES = ["date-after-edition", "date-latest"];

/** What is before 2020-03-15, and the rest. */
const BEFORE_MARCH = ["date-leap-day", "date-first-of-edition", ...EARLIER_DATES];
const FROM_MARCH = ["date-2020-03-15", "date-last-of-edition", ...LATER_DATES];

/** The days of a history from 2020-01-01 until 2020-03-31, and those after it. */
const WITHIN = ["date-2020-03-15", "date-leap-day", "date-first-of-edition"];
const BEYOND = ["date-last-of-edition", ...LATER_DATES];

/** A date that must be within a range beside that of the calendar. */
function ranged(accepted: readonly string[], outside: readonly string[], refused: KindRow["refused"] = {}): KindRow {
  const row = date(accepted, refused);
  return { ...row, refused: { ...row.refused, E_DATE_RANGE: [...(row.refused.E_DATE_RANGE ?? []), ...outside] } };
}

/** A list of words. */
function wordList(accepted: readonly string[]): KindRow {
  const row = list("accepted", accepted);
  const texts = ["array-of-text", "array-of-family", "array-of-date", "array-frozen"];
  return {
    ...row,
    refused: { ...row.refused, E_CHOICE: texts },
    either: { ...row.either, "array-of-object": ["E_TYPE"] },
  };
}

const BELOW_LEAST_LOSS = ["minus-zero", "zero", "cent", "mill", "1e-7", "text-0", "text-0.00"];

const KIND_ROWS = {
  amount: AMOUNT,
  "optional-amount": { ...AMOUNT, accepted: [...AMOUNT.accepted, ...ABSENT] },
  "written-amount": WRITTEN_AMOUNT,
  "spouse-amount": {
    accepted: SPOUSE_AMOUNTS,
    refused: { ...AMOUNT_REFUSED, E_SPOUSE_LIFE_AMOUNT: OTHER_AMOUNTS },
    either: AMOUNT_EITHER,
    texts: "E_NUMBER_FORMAT",
    numbers: "all listed",
  },
  share: SHARE,
  "optional-share": { ...SHARE, accepted: [...SHARE.accepted, ...ABSENT] },
  flag: { accepted: ["true", "false", "undefined"], refused: {} },
  date: date([...EDITION_DATES, ...OTHER_DATES]),
  /** In the printed edition. */
  "edition-date": date(EDITION_DATES, { E_NO_PRINTED_RATE: OTHER_DATES }),
  /** Of a person rated in 2020 for an additional life insurance. */
  "rated-birth": date(RATED_BIRTHS, {
    E_AGE_RANGE: NOT_YET_BORN,
    E_NO_RATE_AT_AGE: ["date-1955", "date-earliest"],
  }),
  /** Of a person rated in 2020 for nothing. */
  birth: date([...RATED_BIRTHS, "date-1955", "date-earliest"], { E_AGE_RANGE: NOT_YET_BORN }),
  "optional-birth": date([...RATED_BIRTHS, "date-1955", "date-earliest", ...ABSENT], { E_AGE_RANGE: NOT_YET_BORN }),
  /** The date on which somebody born on 1980-01-02 is rated. */
  "rating-date": date([...EDITION_DATES, "date-before-edition", "date-after-edition", "date-leap-century"], {
    E_AGE_RANGE: ["date-1955", "date-1955-01-02", "date-earliest", "date-latest"],
  }),
  scenario: words(SCENARIO_WORDS),
  status: words(STATUS_WORDS),
  "status-or-none": words([...STATUS_WORDS, ...NOT_HELD]),
  sex: words(["word-male", "word-female"]),
  "optional-sex": words(["word-male", "word-female", ...ABSENT]),
  "ltd-option": words(["word-F", "word-O", "word-O+"]),
  "ltd-option-or-none": words(["word-F", "word-O", "word-O+", ...NOT_HELD]),
  payer: words(["word-shared", "word-member", "word-waived", ...ABSENT]),
  level: digits(["one", "two", "three"]),
  "optional-level": digits(["one", "two", "three", ...ABSENT]),
  multiple: digits(["one", "two", "three", "four", "five"]),
  "optional-multiple": digits(["one", "two", "three", "four", "five", ...ABSENT]),
  halfContributionRounding: words(["word-half-up", "word-down", "word-half-even", ...ABSENT]),
  contributionAtQuarterTime: words(["word-half", "word-none", ...ABSENT]),
  taxRounding: words(["word-up", "word-half-up", ...ABSENT]),
  taxScope: words(["word-payer-total", "word-line", ...ABSENT]),
  taxOnEmployerShare: words(["word-employer", "word-employee", ...ABSENT]),
  annualPeriods: words(["word-26", "word-calendar", ...ABSENT]),
  memberLifeRate: words(["word-percent-of-salary", "word-per-1000", ...ABSENT]),
  fullReimbursementScope: words(["word-drugs", "word-counted-lines", ...ABSENT]),
  countedWhenCapped: words([
    ...["word-with-what-was-paid", "word-full-coinsurance", "word-all-unreimbursed"],
    ...ABSENT,
  ]),
  claimOrder: words(["word-incurred", "word-received", ...ABSENT]),
  dearerGeneric: words(["word-as-billed", "word-lowest-generic", ...ABSENT]),
  monthWindows: words(["word-rolling", "word-fixed-blocks", ...ABSENT]),
  laboratoryLimit: words(["word-basic", "word-basic-and-restorative", ...ABSENT]),
  maximaScope: words(["word-person", "word-certificate", ...ABSENT]),
  groupedDisciplines: words(["word-shared", "word-each", ...ABSENT]),
  visionAtThirteen: words(["word-rule-in-force", "word-all-payments", ...ABSENT]),
  tripMaximum: words(["word-person", "word-trip", ...ABSENT]),
  healthClaimDeadline: words(["word-none-stated", "word-twelve-months", ...ABSENT]),
  dentalMinimumStart: words(["word-own-date", "word-plan-date", ...ABSENT]),
  healthChangeDates: words(["word-as-dental", "word-unknown", ...ABSENT]),
  unpaidLeavePayer: words(["word-member", "word-shared", ...ABSENT]),
  unpaidLeaveStatus: words(["word-kept", "word-individual", ...ABSENT]),
  refusalDeadline: words(["word-thirty-days", "word-eligibility-date", ...ABSENT]),
  endOfExemption: words(["word-event", "word-unknown", ...ABSENT]),
  januaryFirstRise: words(["word-next-year", "word-same-day", ...ABSENT]),
  dentalStatusWithin36: words(["word-free", "word-locked", ...ABSENT]),
  raiseRestartsMinimum: words(["word-yes", "word-no", ...ABSENT]),
  changeWithoutEvent: words(["word-prospective", "word-refused", ...ABSENT]),
  retroactivePremium: words(["word-due", "word-not-due", ...ABSENT]),
  waiverEnd: words(["word-both", "word-either", ...ABSENT]),
  waivedPlans: words(["word-all-held", "word-life-and-ltd", ...ABSENT]),
  suspendedDental: words(["word-paused", "word-counted", ...ABSENT]),
  otherDentalCover: words(["word-newly-covered", "word-any", ...ABSENT]),
  partialPeriod: words(["word-whole-if-covered-first-day", "word-prorated", ...ABSENT]),
  endAge61: words(["word-F-and-O", "word-O-only", ...ABSENT]),
  megabyte: words(["word-decimal", "word-binary", ...ABSENT]),
  name: named([], "accepted"),
  "optional-name": named(ABSENT, "accepted"),
  "name-or-null": named(["null"], "accepted"),
  /** The id of a person of the certificate. */
  claimant: named(["word-member", "word-spouse"], "E_PERSON_UNKNOWN"),
  /** The id of a claim of the ledger. */
  decided: named(["word-first", "word-current"], "E_CLAIM_UNKNOWN"),
  /** The certificate of a ledger. */
  "same-certificate": named(["null", "word-C-1"], "E_OTHER_CERTIFICATE"),
  content: {
    accepted: ABSENT,
    refused: {
      E_STRING_TOO_LONG: ["text-long-name", ...ids(({ tags }) => tags.includes("string") && tags.includes("huge"))],
    },
    texts: "accepted",
  },
  fact: { accepted: ["true", "false"], refused: {} },
  prescription: { accepted: ["true", ...ABSENT], refused: { E_CHOICE: ["false"] } },
  benefit: words(["word-drugs", "word-ambulance", "word-psychology"]),
  role: { accepted: ["word-spouse", "word-child"], refused: { E_MEMBER_COUNT: ["word-member"] }, texts: "E_CHOICE" },
  "drug-kind": words(["word-drug", "word-pharmacy-service", ...ABSENT]),
  prescriber: words(["word-physician", "word-nurse-practitioner", "word-other"]),
  stage: words(["word-first", "word-renewal", "word-current"]),
  nature: words(["word-product", "word-production", "word-administration", "word-paperwork"]),
  "bed-mode": words(["word-rental", "word-purchase"]),
  service: words(["word-treatment", "word-x-ray"]),
  "chiropractic-discipline": words(["word-chiropractic", "word-osteopathy"]),
  "massage-discipline": words(["word-massage", ...ABSENT]),
  "psychology-discipline": words(["word-psychology"]),
  item: words(["word-exam", "word-correction"]),
  "age-rule": words(["word-under-13", "word-13-and-over"]),
  act: words(["word-recall-exam", "word-complete-exam", "word-other"]),
  /** One to 999. */
  pairs: {
    accepted: ["one", "two", "three", "four", "five", "six", "42", "121"],
    refused: {},
    numbers: "E_INTEGER_RANGE",
  },
  "pairs-or-none": {
    accepted: ["minus-zero", "zero", "one", "two", "three", "four", "five", "six", "42", "121"],
    refused: {},
    numbers: "E_INTEGER_RANGE",
  },
  "usage-version": {
    accepted: ["one"],
    refused: {},
    absent: "E_MISSING",
    numbers: "E_USAGE_VERSION",
    all: "E_USAGE_VERSION",
  },
  /** On which benefits are printed. */
  "benefit-date": date([...EDITION_DATES, ...LATER_DATES], { E_NO_PRINTED_BENEFIT: EARLIER_DATES }),
  /** The first day of an interval that ends with 2020, and the last of one that begins with it. */
  "open-from": date([...EDITION_DATES, ...EARLIER_DATES, ...NOT_HELD], { E_INTERVAL: LATER_DATES }),
  "open-until": date([...EDITION_DATES, ...LATER_DATES, ...NOT_HELD], { E_INTERVAL: EARLIER_DATES }),
  /** Those of a period after one that ends with 2019. */
  "period-from": date([...EDITION_DATES, ...LATER_DATES], { E_COVERAGE_OVERLAP: EARLIER_DATES }),
  "period-until": date([...EDITION_DATES, ...LATER_DATES, "null"], { E_INTERVAL: EARLIER_DATES }),
  /** Of a claim received on the last day of 2020, and of one incurred on 2020-03-15. */
  incurred: date([...EDITION_DATES, ...EARLIER_DATES], { E_RECEIVED_BEFORE_INCURRED: LATER_DATES }),
  received: date(["date-2020-03-15", "date-last-of-edition", ...LATER_DATES], {
    E_RECEIVED_BEFORE_INCURRED: ["date-leap-day", "date-first-of-edition", ...EARLIER_DATES],
  }),
  "optional-date": date([...EDITION_DATES, ...OTHER_DATES, ...ABSENT]),
  "date-or-null": date([...EDITION_DATES, ...OTHER_DATES, "null"]),
  "open-date": date([...EDITION_DATES, ...OTHER_DATES, ...NOT_HELD]),
  /** On which the rules of participation hold. */
  "rules-date": ranged(
    ["date-before-edition", ...EDITION_DATES, ...LATER_DATES],
    ["date-1955", "date-1955-01-02", "date-leap-century", "date-earliest"],
  ),
  /** Against another day, by the codes of what binds the two: 2020-03-15 and what is before or after it. */
  "before-march-15": date([...BEFORE_MARCH, "date-2020-03-15"], {
    E_DATE_ORDER: ["date-last-of-edition", ...LATER_DATES],
  }),
  "optional-before-march-15": date([...BEFORE_MARCH, "date-2020-03-15", ...ABSENT], {
    E_DATE_ORDER: ["date-last-of-edition", ...LATER_DATES],
  }),
  "optional-until-2020": date(["date-first-of-edition", ...EARLIER_DATES, ...ABSENT], {
    E_DATE_ORDER: ["date-2020-03-15", "date-leap-day", "date-last-of-edition", ...LATER_DATES],
  }),
  "optional-before-march": date([...BEFORE_MARCH, ...ABSENT], { E_DATE_ORDER: FROM_MARCH }),
  "only-before-march-15": date(BEFORE_MARCH, { E_DATE_ORDER: FROM_MARCH }),
  "from-march": date(FROM_MARCH, { E_DATE_ORDER: BEFORE_MARCH }),
  "from-march-or-null": date([...FROM_MARCH, "null"], { E_DATE_ORDER: BEFORE_MARCH }),
  "open-from-march": date([...FROM_MARCH, ...NOT_HELD], { E_DATE_ORDER: BEFORE_MARCH }),
  "after-march-15-or-null": date(["date-last-of-edition", ...LATER_DATES, "null"], {
    E_DATE_ORDER: [...BEFORE_MARCH, "date-2020-03-15"],
  }),
  "open-after-march-15": date(["date-last-of-edition", ...LATER_DATES, ...NOT_HELD], {
    E_DATE_ORDER: [...BEFORE_MARCH, "date-2020-03-15"],
  }),
  "until-march": date(FROM_MARCH, { E_INTERVAL: BEFORE_MARCH }),
  "until-march-or-null": date([...FROM_MARCH, "null"], { E_INTERVAL: BEFORE_MARCH }),
  /** Within 2020, before 2020-12-31 and after the day on which something began. */
  "within-2020": date(["date-2020-03-15", "date-leap-day", "date-first-of-edition"], {
    E_DATE_ORDER: ["date-last-of-edition", ...EARLIER_DATES, ...LATER_DATES],
  }),
  /** The same of what began in January. */
  "after-january": date(["date-2020-03-15", "date-leap-day"], {
    E_DATE_ORDER: ["date-first-of-edition", "date-last-of-edition", ...EARLIER_DATES, ...LATER_DATES],
  }),
  /** The same of what began on the first day of 2020, and ends with it. */
  "after-new-year": date(["date-2020-03-15", "date-leap-day", "date-last-of-edition"], {
    E_DATE_ORDER: ["date-first-of-edition", ...EARLIER_DATES, ...LATER_DATES],
  }),
  "from-to-2020": date([...EDITION_DATES, ...EARLIER_DATES], { E_INTERVAL: LATER_DATES }),
  "until-from-2020": date([...EDITION_DATES, ...LATER_DATES], { E_INTERVAL: EARLIER_DATES }),
  /** The first day of a suspension that ends with 2020, after one that ends in January. */
  "suspended-from": date(["date-2020-03-15", "date-leap-day", "date-last-of-edition"], {
    E_COVERAGE_OVERLAP: ["date-first-of-edition", ...EARLIER_DATES],
    E_INTERVAL: LATER_DATES,
  }),
  /** The day of an event of a history from 2020-01-01 until 2020-03-31. */
  "event-date": ranged(WITHIN, BEYOND, { E_EVENT_IMPOSSIBLE: EARLIER_DATES }),
  /** The same of an event that follows one of January. */
  "next-event-date": ranged(["date-2020-03-15", "date-leap-day"], BEYOND, {
    E_EVENT_IMPOSSIBLE: ["date-first-of-edition", ...EARLIER_DATES],
  }),
  "eligible-date": ranged(
    [...WITHIN, "date-before-edition"],
    [...BEYOND, "date-1955", "date-1955-01-02", "date-leap-century", "date-earliest"],
  ),
  /** The last day of such a history, one of whose events is on its last day. */
  "history-until": ranged(BEYOND, [...WITHIN, ...EARLIER_DATES]),
  /** The reception of a request of 2020-01-01. */
  "request-received": ranged(WITHIN, BEYOND, { E_DATE_ORDER: EARLIER_DATES }),
  /** The contract event of a request, where the only one is on 2020-02-29. */
  "event-of-request": date(["date-leap-day", ...NOT_HELD], {
    E_EVENT_UNKNOWN: [...EDITION_DATES, ...OTHER_DATES].filter((id) => id !== "date-leap-day"),
  }),
  "event-type": {
    ...words(["word-death"]),
    either: Object.fromEntries(
      ["word-birth", "word-deferred-salary", "word-retirement-programme"].map((id): [string, readonly ErrorCode[]] => [
        id,
        ["E_MISSING"],
      ]),
    ),
  },
  "dental-answer": words(["word-individual", "word-single-parent", "word-family", "word-declined", ...ABSENT]),
  "asked-plan": words(["word-health", "word-dental"]),
  "leave-kind": words(["word-unpaid", "word-suspension", "word-family"]),
  instance: words(["word-arbitrator", "word-final"]),
  "dependant-role": words(["word-spouse", "word-child"]),
  "spouse-id": named(["word-spouse"], "E_PERSON_UNKNOWN"),
  "only-member": named(["word-member"], "E_PERSON_UNKNOWN"),
  "group-ltd": record(["null"], "E_MISSING"),
  "record-or-null": record(["null"], "E_MISSING"),
  "open-record": record(NOT_HELD, "E_MISSING"),
  "life-answers": record(ABSENT, "accepted"),
  "life-or-null": record(["null"], "accepted"),
  "optional-list": list("accepted", ABSENT),
  "optional-roles": wordList(ABSENT),
  "word-list": wordList([]),
  events: list("E_MISSING"),
  persons: list("E_MEMBER_COUNT"),
  list: list("accepted"),
  "decided-list": list("E_CLAIM_UNKNOWN"),
  "optional-record": record(ABSENT, "E_MISSING"),
  /** Three facts, each told. */
  exception: record(ABSENT, "E_MISSING", { either: { "proxy-always-true": ["accepted"] } }),
  /** An element, of which one key is read before it is known to be no array. */
  element: record([], "E_MISSING", { either: { "array-proxy-throwing": FALLBACK_HOSTILE } }),
  deceased: words(["word-member", "word-spouse", "word-child"]),
  "programme-kind": words(["word-deferred-salary", "word-retirement-programme"]),
  /** An object whose kind is read before it is known to be no array. */
  "open-variant": record(NOT_HELD, "E_MISSING", { either: { "array-proxy-throwing": FALLBACK_HOSTILE } }),
  loss: {
    ...SHARE,
    accepted: ["null", ...SHARE.accepted.filter((id) => !BELOW_LEAST_LOSS.includes(id))],
    refused: { ...SHARE.refused, E_LOSS_SHARE: BELOW_LEAST_LOSS },
  },
  losses: {
    ...list("accepted", ["array-proxy", "object-foreign-array", "array-million-numbers"]),
    refused: {
      ...list("accepted").refused,
      E_SHARE_RANGE: ["array-of-number", "array-of-text", "array-three"],
      E_NUMBER_FORMAT: ["array-of-family", "array-of-date", "array-frozen"],
    },
    either: { "array-of-object": ["E_TYPE"] },
  },
  "from-1980-to-2020": date(
    ["date-2020-03-15", "date-leap-day", "date-first-of-edition", "date-before-edition", "date-leap-century"],
    { E_DATE_ORDER: ["date-last-of-edition", "date-1955", "date-1955-01-02", "date-earliest", ...LATER_DATES] },
  ),
  "from-1980": date([...EDITION_DATES, ...LATER_DATES, "date-before-edition", "date-leap-century"], {
    E_DATE_ORDER: ["date-1955", "date-1955-01-02", "date-earliest"],
  }),
  /** What the services read. */
  entry: typed([]),
  "optional-entry": typed(ABSENT),
  time: named(["time-00:00", "time-08:15", "time-23:59"], "E_TIME_FORMAT"),
  "claim-way": words(["word-card", "word-mail", ...ABSENT]),
  "form-owner": words(["word-insurer", "word-dentist"]),
  "file-reader": words(["word-supplier", "word-person-concerned", "word-other"]),
  "file-task": words(["word-claims", "word-other", ...ABSENT]),
  "privacy-kind": words(["word-access", "word-rectification"]),
  journey: words(["word-site", "word-app"]),
  branch: words(["word-first-time", "word-existing-code", ...ABSENT]),
  "existing-code": words(["word-group-insurance", "word-other", ...ABSENT]),
  "registration-fact": words(["word-password", "word-submitted"]),
  "insurance-files": whole([...SMALL_WHOLE.filter((id) => !id.endsWith("zero")), ...ABSENT]),
  "refusal-party": words(["word-client", "word-therapist"]),
  "refusal-party-or-none": words(["word-client", "word-therapist", ...NOT_HELD]),
  "level-or-none": digits(["one", "two", "three", ...NOT_HELD]),
  channel: words(["word-sending-service", "word-account"]),
  department: words(["word-benefits", "word-health-funds", ...ABSENT]),
  "document-field": words(["word-subject", "word-agency"]),
  "required-document": words(["word-none", "word-this", ...ABSENT]),
  size: whole([...SMALL_WHOLE, ...LARGER_WHOLE, "time-value-too-late"]),
  byte: whole(SMALL_WHOLE),
  /** An array of bytes, or bytes as the language has them. */
  bytes: {
    ...list("accepted", [
      ...ABSENT,
      ...["typed-array", "buffer", "array-of-number", "array-three", "array-proxy", "object-foreign-array"],
      "array-million-numbers",
    ]),
    either: { "array-of-object": ["E_TYPE"] },
  },
  /** Facts that are all asked, texts that are, and a file: a map has a size of its own, which it tells to nobody else. */
  answers: record([], "E_MISSING", { either: { "proxy-always-true": ["accepted"] } }),
  texts: record([], "E_MISSING", { either: { "proxy-always-12": ["accepted"] } }),
  file: record([], "E_MISSING", {
    either: { "proxy-plain-map": ["E_HOSTILE_OBJECT"], "proxy-changing": ["accepted", ...LIE_CODES] },
  }),
  /** An object in which nothing is required. */
  "all-optional": record([], "accepted"),
  year: {
    accepted: ["year-1900", "year-2020", "year-2200"],
    refused: {},
    numbers: "E_INTEGER_RANGE",
    absent: ["E_INTEGER_RANGE", "E_MISSING"],
    all: ["E_INTEGER_RANGE", "E_TYPE"],
  },
  health: record(["word-exempt"], "E_MISSING", { texts: "E_CHOICE" }),
  "health-or-none": record(["word-exempt", "null"], "E_MISSING", { texts: "E_CHOICE" }),
  life: record(NOT_HELD, "accepted"),
  spouse: record(ABSENT, "E_MISSING"),
  context: record(ABSENT, "accepted"),
  readings: record(ABSENT, "accepted"),
  calendar: record(ABSENT, "E_MISSING"),
  /** A key that is not asked beside the others: parts of a scenario beside its letter, a trip where there is none. */
  "not-asked": { accepted: ABSENT, refused: {}, all: "E_UNKNOWN_KEY", numbers: "E_UNKNOWN_KEY" },
  edition: { accepted: ABSENT, refused: {}, all: "E_EDITION_NOT_PARSED" },
  /** A whole input that is an object with something required in it. */
  input: record([], "E_MISSING"),
  /** The same where what is required is a year. */
  "year-input": record([], "E_INTEGER_RANGE"),
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KIND_ROWS;

function answersOf(row: KindRow): Answers {
  const answers = new Map<string, Answer>();
  const put = (id: string, answer: Answer): void => {
    if (!BAD_VALUES.some((value) => value.id === id)) throw new Error(`expectation of no bad value: ${id}`);
    if (answers.has(id)) throw new Error(`two expectations of ${id}`);
    answers.set(id, answer);
  };
  for (const id of row.accepted) put(id, "accepted");
  for (const [code, refused] of Object.entries(row.refused)) for (const id of refused) put(id, code as ErrorCode);
  for (const [id, codes] of Object.entries(row.either ?? {})) put(id, codes);
  for (const { id, tags } of BAD_VALUES) {
    if (answers.has(id)) continue;
    if (id === "undefined") put(id, row.absent ?? row.all ?? "E_MISSING");
    else if (row.all !== undefined && !tags.includes("number")) put(id, row.all);
    else if (tags.includes("string")) put(id, row.texts ?? "E_TYPE");
    else if (tags.includes("number")) put(id, numberAnswer(row, id));
    else put(id, tags.includes("hostile") && !isRecord(row) ? FALLBACK_HOSTILE : "E_TYPE");
  }
  return answers;
}

function isRecord(row: KindRow): boolean {
  return row.refused.E_UNKNOWN_KEY !== undefined;
}

function numberAnswer({ numbers, all }: KindRow, id: string): Answer {
  if (numbers === "all listed") throw new Error(`no expectation of ${id}`);
  return numbers ?? all ?? "E_TYPE";
}

/** For each kind of field, the answer to each bad value. */
export const ANSWERS: Readonly<Record<Kind, Answers>> = Object.fromEntries(
  Object.entries(KIND_ROWS).map(([kind, row]) => [kind, answersOf(row)]),
) as Record<Kind, Answers>;
