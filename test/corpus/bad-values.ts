// The corpus of bad inputs, as data: what nobody should give to a calculator of premiums, and somebody does.
// A few good values are among them (tag "good"): what is right for one field is wrong for all the others.
// Every character outside ASCII is written as an escape, so that none is changed by an editor or a tool.

import { createContext, runInContext } from "node:vm";

export type Tag =
  | "number"
  | "string"
  | "date" // about dates: a text that looks like one, or an object that holds one
  | "good" // right for at least one field
  | "boolean"
  | "absent" // null, undefined
  | "bigint"
  | "symbol"
  | "function"
  | "array"
  | "object" // any other object
  | "empty" // an object without own keys, plain or with a null prototype
  | "shared" // an object of the language itself: what spoils it spoils everything after
  | "hostile" // an object that throws, lies or changes while it is looked at
  | "huge"; // for which the time is measured one call at a time

export interface BadValue {
  id: string;
  /** A value of its own on each call, so that no test can spoil it for the next; the huge ones are made once. */
  make: () => unknown;
  tags: readonly Tag[];
}

/** Immutable values: each is its own copy. */
function values(tags: readonly Tag[], byId: Readonly<Record<string, unknown>>): BadValue[] {
  return Object.entries(byId).map(([id, value]) => ({ id, make: () => value, tags }));
}

/** Objects, made anew on each call. */
function made(tags: readonly Tag[], byId: Readonly<Record<string, () => unknown>>): BadValue[] {
  return Object.entries(byId).map(([id, make]) => ({ id, make, tags }));
}

/** Values too large to be made for every call. */
function once(tags: readonly Tag[], byId: Readonly<Record<string, () => unknown>>): BadValue[] {
  return Object.entries(byId).map(([id, make]) => {
    let value: unknown;
    let isMade = false;
    return {
      id,
      make: () => {
        if (!isMade) value = make();
        isMade = true;
        return value;
      },
      tags: [...tags, "huge"],
    };
  });
}

const MILLION = 1_000_000;

const NUMBERS = [
  ...values(["number"], {
    nan: NaN,
    infinity: Infinity,
    "minus-infinity": -Infinity,
    "minus-one": -1,
    "minus-five": -5,
    "minus-cent": -0.01,
    "tenths-noise": 0.1 + 0.2,
    "float-1.005": 1.005,
    mill: 0.001,
    "1e-7": 1e-7,
    "minus-1e-7": -1e-7,
    "smallest-number": Number.MIN_VALUE,
    epsilon: Number.EPSILON,
    "below-one": 1 - Number.EPSILON / 2,
    "above-one": 1 + Number.EPSILON,
    third: 1 / 3,
    "1e21": 1e21,
    "minus-1e21": -1e21,
    "1e20": 1e20,
    "money-maximum-and-a-cent": 1e9,
    "money-maximum-and-a-mill": 999_999_999.999,
    "2^31-cents": 2 ** 31 / 100,
    "2^31": 2 ** 31,
    "2^32": 2 ** 32,
    "max-safe": Number.MAX_SAFE_INTEGER,
    "2^53": 2 ** 53,
    "min-safe": Number.MIN_SAFE_INTEGER,
    "max-number": Number.MAX_VALUE,
    "time-value-too-late": 8_640_000_000_000_001,
    "date-number": 20_200_315,
    "serial-date": 43_905,
    "year-1899": 1899,
    "year-2201": 2201,
    "year-2020.5": 2020.5,
    "42.5": 42.5,
    "121": 121,
  }),
  ...values(["number", "good"], {
    "minus-zero": -0,
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    half: 0.5,
    cent: 0.01,
    "4.35": 4.35,
    "42": 42,
    "year-1900": 1900,
    "year-2020": 2020,
    "year-2200": 2200,
    "10000": 10_000,
    "15000": 15_000,
    "50000": 50_000,
    "100000": 100_000,
    "110000": 110_000,
    "money-maximum": 999_999_999.99,
  }),
];

const NUMERIC_STRINGS = [
  ...values(["string", "good"], {
    "text-0": "0",
    "text-0.00": "0.00",
    "text-1": "1",
    "text-1.0": "1.0",
    "text-007": "007",
    "text-12": "12",
    "text-12.5": "12.5",
    "text-12.50": "12.50",
    "text-0.5": "0.5",
    "text-twelve-decimals": "0.699999999999",
    "text-50000": "50000",
    "text-50000.00": "50000.00",
    "text-15000": "15000",
    "text-nine-nines": "999999999",
    "text-money-maximum": "999999999.99",
  }),
  ...values(["string"], {
    "text-12.505": "12.505",
    "text-12.500": "12.500",
    "text-money-maximum-and-a-mill": "999999999.999",
    "text-money-maximum-and-a-cent": "1000000000.00",
    "text-leading-zeros": "0000000000001",
    "text-above-one": "1.000000000001",
    "text-thirteen-decimals": "0.6999999999999",
    "text-2^53": "9007199254740993",
    "text-1e3": "1e3",
    "text-1E3": "1E3",
    "text-1e-2": "1e-2",
    "text-1e1000000": "1e1000000",
    "text-hexadecimal": "0x1F",
    "text-binary": "0b101",
    "text-octal": "0o17",
    "text-underscore": "1_000",
    "text-comma-thousands": "1,000",
    "text-space-thousands": "1 000",
    "text-no-break-space-thousands": "1\u00a0000",
    "text-narrow-space-thousands": "1\u202f000",
    "text-french": "1 234,56 $",
    "text-decimal-comma": "12,50",
    "text-plus-five": "+5",
    "text-minus-five": "-5",
    "text-minus-zero": "-0",
    "text-minus-sign": "\u22125",
    "text-no-whole": ".5",
    "text-no-fraction": "5.",
    "text-point": ".",
    "text-two-points": "1.2.3",
    "text-points-together": "5..0",
    "text-double-minus": "--5",
    "text-trailing-minus": "5-",
    "text-padded": " 12 ",
    "text-leading-space": " 12",
    "text-trailing-space": "12 ",
    "text-trailing-newline": "12\n",
    "text-leading-newline": "\n12",
    "text-leading-tab": "\t12",
    "text-leading-bom": "\ufeff12",
    "text-trailing-nul": "12\u0000",
    "text-zero-width": "1\u200b2",
    "text-dollar": "12$",
    "text-dollar-first": "$12",
    "text-percent": "12%",
    "text-parentheses": "(12)",
    "text-fraction": "1/2",
    "text-full-width-digits": "\uff11\uff12",
    "text-arabic-indic-digit": "\u0663",
    "text-devanagari-digits": "\u0967\u0968",
    "text-mathematical-digits": "\u{1d7cf}\u{1d7d0}",
    "text-superscript": "1\u00b2",
    "text-half-sign": "\u00bd",
    "text-roman": "\u216b",
    "text-arabic-decimal": "12\u066b5",
    "text-nan": "NaN",
    "text-infinity": "Infinity",
    "text-minus-infinity": "-Infinity",
    "text-null": "null",
    "text-undefined": "undefined",
    "text-true": "true",
    "text-false": "false",
    "text-bigint": "12n",
    "text-object": "[object Object]",
    "text-64-zeros-and-more": "0".repeat(64),
    "text-65-digits": "1".repeat(65),
    "text-65-decimals": `0.${"3".repeat(65)}`,
  }),
  ...once(["string"], {
    "text-million-nines": () => "9".repeat(MILLION),
    "text-million-zeros": () => "0".repeat(MILLION),
    "text-million-decimals": () => `0.${"0".repeat(MILLION)}`,
    "text-million-minuses": () => "-".repeat(MILLION),
    "text-million-spaces": () => " ".repeat(MILLION),
    "text-million-letters": () => "a".repeat(MILLION),
    "text-nines-then-letter": () => `${"9".repeat(MILLION)}x`,
    "text-65536-letters": () => "a".repeat(65_536),
    "text-65537-letters": () => "a".repeat(65_537),
    // Marks that a composed form has to put in order: each pair of them the other way round.
    "text-65535-marks": () => `e${"\u0301\u0323".repeat(32_767)}`,
    "text-million-astral": () => "\u{1f468}".repeat(MILLION / 2),
  }),
];

const TEXTS = values(["string"], {
  "text-empty": "",
  "text-space": " ",
  "text-spaces": "   ",
  "text-newline": "\n",
  "text-nul": "\u0000",
  "text-nul-inside": "ma\u0000le",
  "text-zero-width-space": "\u200b",
  "text-zero-width-inside": "fam\u200bily",
  "text-right-to-left": "\u202eelam",
  "text-left-to-right-mark": "male\u200e",
  "text-bom": "\ufeff",
  "text-line-separator": "\u2028",
  "text-lone-high-surrogate": "\ud800",
  "text-lone-low-surrogate": "\udc00",
  "text-swapped-surrogates": "\udc00\ud800",
  "text-noncharacter": "\uffff",
  "text-private-use": "\ue000",
  "text-tag-characters": "\u{e0041}\u{e007f}",
  "text-nfc": "\u00e9",
  "text-nfd": "e\u0301",
  "text-stacked-marks": `e${"\u0301".repeat(50)}`,
  "text-family-emoji": "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  "text-flag-emoji": "\u{1f1e8}\u{1f1e6}",
  "text-dotted-capital-i": "\u0130",
  "text-dotless-i": "\u0131",
  "text-ligature": "\ufb01",
  "text-sharp-s": "\u00df",
  "text-kelvin-sign": "\u212a",
  "text-greek-omicron": "\u039f",
  "text-cyrillic-a": "\u0410",
  "text-full-width-letter": "\uff21",
  "text-upper-case": "FAMILY",
  "text-capitalised": "Female",
  "text-lower-scenario": "n",
  "text-scenario-p": "P",
  "text-two-letters": "NN",
  "text-choice-and-space": "family ",
  "text-choice-and-newline": "male\n",
  "text-french-status": "familial",
  "text-all-choices": "individual,single-parent,family",
  "text-proto": "__proto__",
  "text-constructor": "constructor",
  "text-prototype": "prototype",
  "text-to-string": "toString",
  "text-value-of": "valueOf",
  "text-has-own-property": "hasOwnProperty",
  "text-is-prototype-of": "isPrototypeOf",
  "text-define-getter": "__defineGetter__",
  "text-to-json": "toJSON",
  "text-then": "then",
  "text-length": "length",
  "text-sql": "x'); DELETE FROM premiums; --",
  "text-sql-or": "1 OR 1=1",
  "text-script": "<script>window.stolen = document.cookie</script>",
  "text-attribute": '" onmouseover="stolen()',
  "text-template": "{{7*7}}",
  "text-template-literal": "${process.exit(1)}",
  "text-own-template": "{keys} {options} {expected}",
  "text-replacement-patterns": "$& $1 $` $'",
  "text-percent-s": "%s%n%d",
  "text-formula": "=1+1",
  "text-shell": "$(reboot); `reboot`",
  "text-parent-path": "../../../etc/passwd",
  "text-header": "12\r\nX-Injected: 1",
  "text-terminal": "\u001b[2J\u001b[31m",
  "text-percent-nul": "%00",
  "text-escaped-nul": "\\u0000",
  "text-json-proto": '{"__proto__":{"polluted":true}}',
  "text-json-array": "[1]",
  "text-long-name": "Personne-Été ".repeat(100),
});

const GOOD_WORDS = values(["string", "good"], {
  "word-individual": "individual",
  "word-single-parent": "single-parent",
  "word-family": "family",
  "word-scenario-a": "A",
  "word-scenario-n": "N",
  "word-exempt": "exempt",
  "word-male": "male",
  "word-female": "female",
  "word-F": "F",
  "word-O": "O",
  "word-O+": "O+",
  "word-shared": "shared",
  "word-member": "member",
  "word-waived": "waived",
  "word-half-up": "half-up",
  "word-half-even": "half-even",
  "word-down": "down",
  "word-up": "up",
  "word-half": "half",
  "word-none": "none",
  "word-payer-total": "payer-total",
  "word-line": "line",
  "word-employer": "employer",
  "word-employee": "employee",
  "word-26": "26",
  "word-calendar": "calendar",
  "word-percent-of-salary": "percent-of-salary",
  "word-per-1000": "per-1000",
  "word-drugs": "drugs",
  "word-counted-lines": "counted-lines",
  "word-with-what-was-paid": "with-what-was-paid",
  "word-full-coinsurance": "full-coinsurance",
  "word-all-unreimbursed": "all-unreimbursed",
  "word-incurred": "incurred",
  "word-received": "received",
  "word-as-billed": "as-billed",
  "word-lowest-generic": "lowest-generic",
  "word-rolling": "rolling",
  "word-fixed-blocks": "fixed-blocks",
  "word-basic": "basic",
  "word-basic-and-restorative": "basic-and-restorative",
  "word-person": "person",
  "word-certificate": "certificate",
  "word-each": "each",
  "word-rule-in-force": "rule-in-force",
  "word-all-payments": "all-payments",
  "word-trip": "trip",
  "word-none-stated": "none-stated",
  "word-twelve-months": "twelve-months",
  "word-own-date": "own-date",
  "word-plan-date": "plan-date",
  "word-as-dental": "as-dental",
  "word-unknown": "unknown",
  "word-kept": "kept",
  "word-thirty-days": "thirty-days",
  "word-eligibility-date": "eligibility-date",
  "word-event": "event",
  "word-next-year": "next-year",
  "word-same-day": "same-day",
  "word-free": "free",
  "word-locked": "locked",
  "word-yes": "yes",
  "word-no": "no",
  "word-prospective": "prospective",
  "word-refused": "refused",
  "word-due": "due",
  "word-not-due": "not-due",
  "word-both": "both",
  "word-either": "either",
  "word-all-held": "all-held",
  "word-life-and-ltd": "life-and-ltd",
  "word-paused": "paused",
  "word-counted": "counted",
  "word-newly-covered": "newly-covered",
  "word-any": "any",
  "word-whole-if-covered-first-day": "whole-if-covered-first-day",
  "word-prorated": "prorated",
  "word-F-and-O": "F-and-O",
  "word-O-only": "O-only",
  "word-decimal": "decimal",
  "word-binary": "binary",
  "word-spouse": "spouse",
  "word-child": "child",
  "word-C-1": "C-1",
  "word-ambulance": "ambulance",
  "word-psychology": "psychology",
  "word-drug": "drug",
  "word-pharmacy-service": "pharmacy-service",
  "word-physician": "physician",
  "word-nurse-practitioner": "nurse-practitioner",
  "word-other": "other",
  "word-first": "first",
  "word-renewal": "renewal",
  "word-current": "current",
  "word-product": "product",
  "word-production": "production",
  "word-administration": "administration",
  "word-paperwork": "paperwork",
  "word-rental": "rental",
  "word-purchase": "purchase",
  "word-treatment": "treatment",
  "word-x-ray": "x-ray",
  "word-chiropractic": "chiropractic",
  "word-osteopathy": "osteopathy",
  "word-massage": "massage",
  "word-exam": "exam",
  "word-correction": "correction",
  "word-under-13": "under-13",
  "word-13-and-over": "13-and-over",
  "word-recall-exam": "recall-exam",
  "word-complete-exam": "complete-exam",
  "word-declined": "declined",
  "word-health": "health",
  "word-dental": "dental",
  "word-unpaid": "unpaid",
  "word-suspension": "suspension",
  "word-deferred": "deferred",
  "word-arbitrator": "arbitrator",
  "word-final": "final",
  "word-eligible": "eligible",
  "word-birth": "birth",
  "word-returned": "returned",
  "word-death": "death",
  "word-en": "en",
  "word-fr": "fr",
  "word-deferred-salary": "deferred-salary",
  "word-retirement-programme": "retirement-programme",
  "word-card": "card",
  "word-mail": "mail",
  "word-insurer": "insurer",
  "word-dentist": "dentist",
  "word-supplier": "supplier",
  "word-person-concerned": "person-concerned",
  "word-claims": "claims",
  "word-access": "access",
  "word-rectification": "rectification",
  "word-site": "site",
  "word-app": "app",
  "word-first-time": "first-time",
  "word-existing-code": "existing-code",
  "word-group-insurance": "group-insurance",
  "word-password": "password",
  "word-submitted": "submitted",
  "word-client": "client",
  "word-therapist": "therapist",
  "word-sending-service": "sending-service",
  "word-account": "account",
  "word-benefits": "benefits",
  "word-health-funds": "health-funds",
  "word-subject": "subject",
  "word-agency": "agency",
  "word-this": "this",
});

const TIMES = [
  ...values(["string", "good"], {
    "time-00:00": "00:00",
    "time-08:15": "08:15",
    "time-23:59": "23:59",
  }),
  ...values(["string"], {
    "time-24:00": "24:00",
    "time-12:60": "12:60",
    "time-8:15": "8:15",
    "time-08h15": "08h15",
    "time-with-seconds": "08:15:00",
    "time-afternoon": "4:30 PM",
    "time-french": "16 h 30",
    "time-full-width": "\uff10\uff18:15",
    "time-trailing-newline": "08:15\n",
  }),
];

const DATES = [
  ...values(["string", "date", "good"], {
    "date-2020-03-15": "2020-03-15",
    "date-leap-day": "2020-02-29",
    "date-first-of-edition": "2020-01-01",
    "date-last-of-edition": "2020-12-31",
    "date-before-edition": "2019-12-31",
    "date-after-edition": "2021-01-01",
    "date-1955": "1955-01-01",
    "date-1955-01-02": "1955-01-02",
    "date-leap-century": "2000-02-29",
    "date-earliest": "1900-01-01",
    "date-latest": "2200-12-31",
  }),
  ...values(["string", "date"], {
    "date-2021-02-29": "2021-02-29",
    "date-2021-02-30": "2021-02-30",
    "date-1900-02-29": "1900-02-29",
    "date-2100-02-29": "2100-02-29",
    "date-2020-02-30": "2020-02-30",
    "date-april-31": "2020-04-31",
    "date-november-31": "2020-11-31",
    "date-month-13": "2021-13-01",
    "date-month-00": "2021-00-10",
    "date-day-00": "2021-01-00",
    "date-day-32": "2021-01-32",
    "date-month-99": "2020-99-99",
    "date-year-0": "0000-01-01",
    "date-year-0-leap": "0000-02-29",
    "date-year-1": "0001-01-01",
    "date-1899": "1899-12-31",
    "date-2201": "2201-01-01",
    "date-9999": "9999-12-31",
    "date-minus-year": "-000001-01-01",
    "date-plus-year": "+002020-01-01",
    "date-plus-far-year": "+020200-03-15",
    "date-21": "21",
    "date-2021": "2021",
    "date-2021-06": "2021-06",
    "date-20210629": "20210629",
    "date-2021-W05": "2021-W05",
    "date-2021-W05-7": "2021-W05-7",
    "date-2021-180": "2021-180",
    "date-2021180": "2021180",
    "date-trailing-space": "2021-01-01 ",
    "date-leading-space": " 2021-01-01",
    "date-inner-space": "2021- 1-01",
    "date-trailing-newline": "2020-03-15\n",
    "date-trailing-nul": "2020-03-15\u0000",
    "date-2021-1-1": "2021-1-1",
    "date-five-digit-year": "10000-01-01",
    "date-slashes": "2020/03/15",
    "date-points": "2020.03.15",
    "date-day-first": "15-03-2020",
    "date-american": "03/15/2020",
    "date-hyphens-u2010": "2020\u201003\u201015",
    "date-minus-signs": "2020\u221203\u221215",
    "date-sign-in-month": "2020-+3-15",
    "date-double-hyphen": "2020--3-15",
    "date-letter-o": "2O20-03-15",
    "date-hexadecimal": "2020-0x-15",
    "date-exponent": "2e03-03-15",
    "date-full-width": "\uff12\uff10\uff12\uff10-\uff10\uff13-\uff11\uff15",
    "date-full-width-one": "2020-03-1\uff15",
    "date-arabic-indic": "\u0662\u0660\u0662\u0660-\u0660\u0663-\u0661\u0665",
    "date-with-time": "2020-03-15T00:00:00",
    "date-with-minutes": "2020-03-15T00:00",
    "date-with-zulu": "2020-03-15T00:00:00.000Z",
    "date-with-zone": "2020-03-15T00:00:00-05:00",
    "date-with-space-time": "2020-03-15 00:00:00",
    "date-and-zulu": "2020-03-15Z",
    "date-and-offset": "2020-03-15+05:00",
    "date-zone-name": "2020-03-15[America/Toronto]",
    "date-interval": "2020-03-15/2020-03-28",
    "date-today": "today",
    "date-english": "March 15, 2020",
    "date-french": "15 mars 2020",
    "date-as-printed": "Sun Mar 15 2020",
    "date-invalid-date": "Invalid Date",
    "date-milliseconds": "1584230400000",
  }),
  ...made(["object", "date"], {
    "date-object": () => new Date(Date.UTC(2020, 2, 15)),
    "date-object-local": () => new Date(2020, 2, 15),
    "date-object-invalid": () => new Date(NaN),
    "date-object-subclass": () => new (class Day extends Date {})(Date.UTC(2020, 2, 15)),
    "date-object-frozen": () => Object.freeze(new Date(Date.UTC(2020, 2, 15))),
  }),
  ...made(["object"], {
    "date-like": () => ({ getTime: () => 1_584_230_400_000, toISOString: () => "2020-03-15T00:00:00.000Z" }),
    "date-parts": () => ({ year: 2020, month: 3, day: 15 }),
  }),
];

const SIMPLE = [
  ...values(["boolean", "good"], { true: true, false: false }),
  ...values(["absent", "good"], { null: null, undefined }),
  ...values(["bigint"], {
    "bigint-0": 0n,
    "bigint-1": 1n,
    "bigint-12": 12n,
    "bigint-minus": -5n,
    "bigint-big": 2n ** 64n,
  }),
  ...values(["symbol"], {
    symbol: Symbol("family"),
    "symbol-empty": Symbol(),
    "symbol-registered": Symbol.for("family"),
    "symbol-iterator": Symbol.iterator,
  }),
  ...made(["function"], {
    "function-arrow": () => () => "12",
    "function-with-fields": () => Object.assign(() => 12, { on: "2020-03-15", scenario: "N" }),
    "function-async": () => async () => Promise.resolve(12),
    "function-generator": () =>
      function* numbers() {
        yield 12;
      },
    "function-class": () => class Member {},
    "function-throwing": () => () => {
      throw new Error("called");
    },
    "function-proxy": () =>
      new Proxy(() => 12, {
        apply: () => {
          throw new Error("called");
        },
      }),
  }),
];

const SHARED = [
  ...made(["function", "shared"], { "function-string": () => String, "function-date": () => Date }),
  ...made(["object", "shared"], {
    "object-math": () => Math,
    "object-json": () => JSON,
    "object-global": () => globalThis,
    "object-prototype-itself": () => Object.prototype,
  }),
];

function argumentsOf(..._values: unknown[]): unknown {
  // eslint-disable-next-line prefer-rest-params -- the arguments object is what is asked for
  return arguments;
}

const ARRAYS = [
  ...made(["array"], {
    "array-empty": () => [],
    "array-of-text": () => ["5"],
    "array-of-number": () => [5],
    "array-of-family": () => ["family"],
    "array-of-date": () => ["2020-03-15"],
    "array-three": () => [1, 2, 3],
    "array-nested": () => [[[[[]]]]],
    "array-of-object": () => [{ scenario: "N" }],
    "array-of-undefined": () => [undefined],
    // eslint-disable-next-line no-sparse-arrays -- what is asked for
    "array-sparse": () => [, 1, , 2],
    "array-length-only": () => new Array(1000),
    "array-cyclic": () => {
      const cycle: unknown[] = [];
      cycle.push(cycle);
      return cycle;
    },
    "array-frozen": () => Object.freeze(["family"]),
    "array-with-keys": () => Object.assign([], { on: "2020-03-15", scenario: "N" }),
    "array-own-to-string": () => Object.assign([], { toString: () => "12", [Symbol.toPrimitive]: () => 12 }),
    "array-subclass": () => new (class Rows extends Array {})(),
    "array-null-prototype": () => Object.setPrototypeOf([], null),
    "array-proxy": () => new Proxy([1], {}),
  }),
  ...made(["object"], {
    arguments: () => argumentsOf("family", 12),
    "array-like": () => ({ length: 1, 0: "family" }),
    "array-like-million": () => ({ length: MILLION }),
    "array-like-negative": () => ({ length: -1 }),
    "array-like-endless": () => ({ length: Infinity }),
    "typed-array": () => new Uint8Array([1, 2, 3]),
    "typed-array-float": () => new Float64Array([NaN, -0]),
    "typed-array-bigint": () => new BigInt64Array(2),
    "array-buffer": () => new ArrayBuffer(8),
    "data-view": () => new DataView(new ArrayBuffer(8)),
    buffer: () => Buffer.from("12"),
  }),
  ...once(["array"], {
    "array-million-holes": () => new Array(MILLION),
    "array-million-numbers": () => Array.from({ length: MILLION }, () => 1),
    "array-2^32-holes": () => {
      const holes: unknown[] = [];
      holes.length = 2 ** 32 - 1;
      return holes;
    },
  }),
];

class Person {
  readonly name = "Nobody at all";
}

function deep(levels: number): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level++) value = { life: value };
  return value;
}

function deepArray(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

const FOREIGN = createContext({});

const OBJECTS = [
  ...made(["object", "empty", "good"], {
    "object-empty": () => ({}),
    "object-null-prototype": () => Object.create(null) as unknown,
    "object-frozen": () => Object.freeze({}),
    "object-sealed": () => Object.seal({}),
    "object-inextensible": () => Object.preventExtensions({}),
  }),
  ...made(["object"], {
    "object-map": () => new Map([["scenario", "N"]]),
    "object-set": () => new Set([1]),
    "object-weak-map": () => new WeakMap(),
    "object-regexp": () => /./,
    "object-instance": () => new Person(),
    "object-inherited": () => Object.create({ scenario: "N", on: "2020-03-15", anchor: "2019-03-31" }) as unknown,
    "object-inherited-null": () => Object.create(Object.create(null) as object) as unknown,
    "object-of-prototype": () => Object.create(Date.prototype) as unknown,
    "object-foreign": () => runInContext("({})", FOREIGN) as unknown,
    "object-foreign-array": () => runInContext("[1]", FOREIGN) as unknown,
    "object-foreign-date": () => runInContext("new Date(0)", FOREIGN) as unknown,
    "object-fake-decimal": () => ({ toStringTag: "[object Decimal]", s: 1, e: 0, d: [42] }),
    "object-tagged-decimal": () => ({ [Symbol.toStringTag]: "[object Decimal]", s: 1, e: 0, d: [42] }),
    "object-fake-regime-error": () => ({ [Symbol.for("regime-fsss/RegimeError")]: true, issues: [] }),
    "object-own-proto": () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
    "object-own-constructor": () => ({ constructor: { prototype: { polluted: true } } }),
    "object-own-to-string": () => ({ toString: () => "12" }),
    "object-own-value-of": () => ({ valueOf: () => 12 }),
    "object-own-to-primitive": () => ({ [Symbol.toPrimitive]: () => 12 }),
    "object-own-to-json": () => ({ toJSON: () => "2020-03-15" }),
    "object-own-has-own-property": () => ({ hasOwnProperty: () => true }),
    "object-own-then": () => ({ then: (resolve: (value: number) => void) => resolve(12) }),
    "object-own-prototype": () => ({ prototype: {} }),
    "object-symbol-key": () => ({ [Symbol("family")]: 1 }),
    "object-iterator": () => ({ [Symbol.iterator]: () => [1][Symbol.iterator]() }),
    "object-empty-key": () => ({ "": 1 }),
    "object-dotted-key": () => ({ "life.basic.held": true }),
    "object-spaced-key": () => ({ "Member 0001, 1980-01-02": 1 }),
    "object-template-key": () => ({ "{keys}": 1 }),
    "object-numeric-keys": () => ({ 0: "a", 1: "b" }),
    "object-long-key": () => ({ ["k".repeat(10_000)]: 1 }),
    "object-line-key": () => ({ "on\nerror": 1 }),
    "object-many-keys": () => Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`key${String(index)}`, 1])),
    "object-getter": () => ({
      get value(): number {
        return 12;
      },
    }),
    "object-undefined-value": () => ({ value: undefined }),
    "object-cyclic": () => {
      const cycle: Record<string, unknown> = {};
      cycle["self"] = cycle;
      return cycle;
    },
    "object-mutual-cycle": () => {
      const first: Record<string, unknown> = {};
      first["other"] = { other: first };
      return first;
    },
    "object-promise": () => Promise.resolve(12),
    "object-error": () => new TypeError("family"),
    "object-boxed-string": () => Object("family") as unknown,
    "object-boxed-number": () => Object(12) as unknown,
    "object-boxed-boolean": () => Object(true) as unknown,
    "object-boxed-bigint": () => Object(12n) as unknown,
    "object-boxed-symbol": () => Object(Symbol("family")) as unknown,
    "object-generator": () =>
      (function* numbers() {
        yield 12;
      })(),
    "object-url": () => new URL("https://example.org/"),
  }),
  ...once(["object"], {
    "object-20000-deep": () => deep(20_000),
    "object-2000-keys": () =>
      Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`key${String(index)}`, 1])),
    "object-10000-prototypes": () => {
      let value: unknown = null;
      for (let level = 0; level < 10_000; level++) value = Object.create(value as object | null) as unknown;
      return value;
    },
  }),
  ...once(["array"], { "array-20000-deep": () => deepArray(20_000) }),
];

function fail(): never {
  throw new Error("hostile");
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

let turn = 0;

const HOSTILE = [
  ...made(["object", "hostile"], {
    "getter-throwing": () => ({
      get value(): never {
        return fail();
      },
    }),
    "getter-throwing-null": () => ({
      get value(): never {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what is asked for
        throw null;
      },
    }),
    "getter-recursive": () => {
      const endless = {
        get value(): unknown {
          return endless.value;
        },
      };
      return endless;
    },
    "proxy-get": () => new Proxy({}, { get: fail }),
    "proxy-has": () => new Proxy({}, { has: fail }),
    "proxy-own-keys": () => new Proxy({}, { ownKeys: fail }),
    "proxy-get-prototype": () => new Proxy({}, { getPrototypeOf: fail }),
    "proxy-descriptor": () => new Proxy({ value: 12 }, { getOwnPropertyDescriptor: fail }),
    "proxy-writing": () =>
      new Proxy(
        {},
        { set: fail, defineProperty: fail, deleteProperty: fail, setPrototypeOf: fail, preventExtensions: fail },
      ),
    "proxy-is-extensible": () => new Proxy({}, { isExtensible: fail }),
    "proxy-all": () => new Proxy({}, new Proxy({}, { get: () => fail })),
    "proxy-throwing-null": () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            // eslint-disable-next-line @typescript-eslint/only-throw-error -- what is asked for
            throw null;
          },
        },
      ),
    "proxy-throwing-proxy": () =>
      new Proxy(
        {},
        {
          getPrototypeOf: () => {
            throw revoked({});
          },
        },
      ),
    "proxy-broken-keys": () => new Proxy({}, { ownKeys: () => [1] as unknown as string[] }),
    "proxy-repeated-keys": () => new Proxy({}, { ownKeys: () => ["value", "value"] }),
    "proxy-broken-prototype": () => new Proxy({}, { getPrototypeOf: () => 1 as unknown as object }),
    "proxy-revoked": () => revoked({}),
    "proxy-revoked-date": () => revoked(new Date(0)),
    "proxy-of-date": () => new Proxy(new Date(Date.UTC(2020, 2, 15)), {}),
    "proxy-of-map": () => new Proxy(new Map(), {}),
    "proxy-plain-map": () => new Proxy(new Map(), { getPrototypeOf: () => Object.prototype }),
    "proxy-transparent": () => new Proxy({}, {}),
    "proxy-always-true": () => new Proxy({}, { get: () => true }),
    "proxy-always-12": () => new Proxy({}, { get: () => "12" }),
    "proxy-always-itself": () => {
      const proxy: object = new Proxy({}, { get: () => proxy });
      return proxy;
    },
    "proxy-changing": () => new Proxy({}, { get: () => [true, "family", 1, undefined, null, NaN, {}, []][turn++ % 8] }),
    // Distinct keys on each look: two hundred at a time, without end.
    "proxy-endless-keys": () => {
      let last = 0;
      return new Proxy(
        {},
        {
          ownKeys: () => Array.from({ length: 200 }, () => `key${String(last++)}`),
          getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
        },
      );
    },
  }),
  ...made(["array", "hostile"], {
    "array-proxy-revoked": () => revoked([]),
    "array-proxy-throwing": () => new Proxy([], { get: fail, getPrototypeOf: fail, ownKeys: fail }),
  }),
  ...made(["function", "hostile"], { "function-proxy-revoked": () => revoked(() => 12) }),
];

/** Every bad value, and the few good ones that are bad elsewhere. */
export const BAD_VALUES: readonly BadValue[] = [
  ...NUMBERS,
  ...NUMERIC_STRINGS,
  ...TEXTS,
  ...GOOD_WORDS,
  ...TIMES,
  ...DATES,
  ...SIMPLE,
  ...SHARED,
  ...ARRAYS,
  ...OBJECTS,
  ...HOSTILE,
];

const BY_ID = new Map(BAD_VALUES.map((value) => [value.id, value]));

/** The value with this id. */
export function badValue(id: string): BadValue {
  const value = BY_ID.get(id);
  if (value === undefined) throw new Error(`no bad value ${id}`);
  return value;
}

/** A hostile form of a good object, and what is to become of it. */
export interface Wrapper {
  id: string;
  wrap: (good: object) => unknown;
  /** `"same"`: read as the good object itself is. Otherwise the code that it is refused with. */
  expected: "same" | "E_HOSTILE_OBJECT" | "E_TYPE" | "E_UNKNOWN_KEY";
}

function descriptorsOf(good: object): [string, PropertyDescriptor][] {
  return Object.entries(Object.getOwnPropertyDescriptors(good));
}

/** Ways to disguise a good object, so that its own contents cannot be what it is refused for. */
export const WRAPPERS: readonly Wrapper[] = [
  { id: "frozen", wrap: (good) => Object.freeze({ ...good }), expected: "same" },
  { id: "sealed", wrap: (good) => Object.seal({ ...good }), expected: "same" },
  { id: "null prototype", wrap: (good) => Object.assign(Object.create(null) as object, good), expected: "same" },
  { id: "reversed keys", wrap: (good) => Object.fromEntries(Object.entries(good).reverse()), expected: "same" },
  {
    // An accessor that does not throw is read once, like a value.
    id: "getters",
    wrap: (good) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          descriptorsOf(good).map(([key, { value }]) => [
            key,
            { get: () => value as unknown, enumerable: true, configurable: true },
          ]),
        ),
      ),
    expected: "same",
  },
  { id: "transparent proxy", wrap: (good) => new Proxy({ ...good }, {}), expected: "same" },
  {
    id: "proxy that throws when written or asked for what is not read",
    wrap: (good) =>
      new Proxy(
        { ...good },
        {
          has: fail,
          set: fail,
          defineProperty: fail,
          deleteProperty: fail,
          setPrototypeOf: fail,
          preventExtensions: fail,
          isExtensible: fail,
        },
      ),
    expected: "same",
  },
  { id: "throwing get", wrap: (good) => new Proxy({ ...good }, { get: fail }), expected: "E_HOSTILE_OBJECT" },
  { id: "throwing ownKeys", wrap: (good) => new Proxy({ ...good }, { ownKeys: fail }), expected: "E_HOSTILE_OBJECT" },
  {
    id: "throwing getPrototypeOf",
    wrap: (good) => new Proxy({ ...good }, { getPrototypeOf: fail }),
    expected: "E_HOSTILE_OBJECT",
  },
  {
    id: "throwing getOwnPropertyDescriptor",
    wrap: (good) => new Proxy({ ...good }, { getOwnPropertyDescriptor: fail }),
    expected: "E_HOSTILE_OBJECT",
  },
  { id: "revoked proxy", wrap: (good) => revoked({ ...good }), expected: "E_HOSTILE_OBJECT" },
  {
    id: "throwing getters",
    wrap: (good) =>
      Object.defineProperties(
        {},
        Object.fromEntries(Object.keys(good).map((key) => [key, { get: fail, enumerable: true, configurable: true }])),
      ),
    expected: "E_HOSTILE_OBJECT",
  },
  { id: "inherited", wrap: (good) => Object.create({ ...good }) as unknown, expected: "E_TYPE" },
  { id: "class instance", wrap: (good) => Object.assign(new Person(), good), expected: "E_TYPE" },
  { id: "map", wrap: (good) => new Map(Object.entries(good)), expected: "E_TYPE" },
  { id: "array", wrap: (good) => Object.assign([], good), expected: "E_TYPE" },
  { id: "array of one", wrap: (good) => [good], expected: "E_TYPE" },
  {
    id: "function",
    // Its own name is not assigned, but may be defined.
    wrap: (good) => Object.defineProperties(() => good, Object.getOwnPropertyDescriptors({ ...good })),
    expected: "E_TYPE",
  },
  { id: "JSON text", wrap: (good) => JSON.stringify(good), expected: "E_TYPE" },
  { id: "key in capitals", wrap: (good) => ({ ...good, ON: "2020-03-15" }), expected: "E_UNKNOWN_KEY" },
  {
    id: "own __proto__",
    wrap: (good) => Object.assign(JSON.parse('{"__proto__":{"polluted":true}}') as object, good),
    expected: "E_UNKNOWN_KEY",
  },
  { id: "own constructor", wrap: (good) => ({ ...good, constructor: Object }), expected: "E_UNKNOWN_KEY" },
  { id: "own toString", wrap: (good) => ({ ...good, toString: () => "12" }), expected: "E_UNKNOWN_KEY" },
  { id: "own toJSON", wrap: (good) => ({ ...good, toJSON: () => "12" }), expected: "E_UNKNOWN_KEY" },
  { id: "own hasOwnProperty", wrap: (good) => ({ ...good, hasOwnProperty: () => true }), expected: "E_UNKNOWN_KEY" },
  { id: "own undefined key", wrap: (good) => ({ ...good, undefined }), expected: "E_UNKNOWN_KEY" },
];
