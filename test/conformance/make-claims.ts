// claims.csv and certificates.csv: histories of claims, decided by the oracle.
// Each section is a list made by hand of what a clause can do: below, on and above each maximum, the day before and the day of each window.

import { LINES, lineOf, VISION, type AgeRule, type BenefitCode, type OracleLine } from "../oracle/benefits.js";
import type { CoveragePeriod, Person } from "../oracle/adjudicate.js";
import { addDays, addMonths } from "../oracle/dates.js";
import { SCENARIOS, type ScenarioLetter, type StatusName } from "../oracle/figures.js";
import {
  CANNABIS,
  finish,
  household,
  PERSONS,
  section,
  start,
  story,
  underEach,
  type Ask,
  type Household,
  type Readings,
} from "./claim-stories.js";
import type { PackFile } from "./write.js";

const SCOPES = ["drugs", "counted-lines"] as const;
const COUNTS = ["with-what-was-paid", "full-coinsurance", "all-unreimbursed"] as const;
const WINDOWS = ["rolling", "fixed-blocks"] as const;
const MAXIMA = ["person", "certificate"] as const;
const DISCIPLINES = ["shared", "each"] as const;
const ORDERS = ["incurred", "received"] as const;

/** The last scenario that covers everything: member, spouse and child at Santé III. */
const ALL: ScenarioLetter = "O";

const HEALTH_LINES = LINES.filter(({ plan }) => plan === "health");

function cents(amount: bigint): string {
  return `${String(amount / 100n)}.${String(amount % 100n).padStart(2, "0")}`;
}

/** "480" is 48000n. */
function inCents(dollars: string): bigint {
  return BigInt(dollars) * 100n;
}

/** The expense that gives exactly this reimbursement at this percentage, in cents; every maximum has one but 1,000 at 60%. */
function expenseFor(reimbursed: bigint, percent: string): bigint {
  return (reimbursed * 100n) / BigInt(percent);
}

function topRate(line: OracleLine): string {
  return line.rates[2] ?? "0";
}

// ---------------------------------------------------------------- every line, every level, every person

function everyLine(): void {
  for (const scenario of SCENARIOS) {
    const roles: Person[] = PERSONS.filter(
      ({ role }) =>
        role === "member" ||
        (role === "child" && scenario.status !== "individual") ||
        (role === "spouse" && scenario.status === "family"),
    );
    const asks = roles.flatMap(({ id, role }) =>
      LINES.map((line, place): Ask => {
        const level = line.plan === "dental" ? 3 : role === "member" ? scenario.level : (scenario.dependantsLevel ?? 1);
        const rate = line.rates[level - 1] ?? null;
        const at = line.plan === "dental" ? "dental" : `Santé ${"I".repeat(level)}`;
        const counted = line.counted ? " REI-G5" : "";
        return {
          benefit: line.code,
          on: addDays("2020-02-03", place),
          amount: "30",
          person: id,
          articles: line.plan === "dental" ? "" : rate === null ? "REI-G3 STA-10 REI-G10" : `STA-10 REI-G10${counted}`,
          covers: rate === null ? `${role} at ${at}: not covered` : `${role} at ${at}: ${rate}%`,
        };
      }),
    );
    story(`line-${scenario.scenario}`, household(scenario.scenario, scenario.status), [asks]);
  }

  // Whom each status protects, in health and in dental, each by itself.
  const statuses: readonly (StatusName | null)[] = ["individual", "single-parent", "family", null];
  const letters = { individual: "C", "single-parent": "I", family: "O" } as const;
  for (const health of statuses) {
    for (const dental of statuses) {
      const house: Household = {
        persons: [...PERSONS],
        coverage: [
          {
            from: "2020-01-01",
            until: null,
            health: health === null ? "exempt" : { scenario: letters[health] },
            dental,
          },
        ],
      };
      const asks = PERSONS.flatMap(({ id }): Ask[] => [
        {
          benefit: "drugs",
          on: "2020-03-02",
          amount: "30",
          person: id,
          articles: health === null ? "EXM-03 STA-02" : "STA-02",
          covers: `the ${id} under health ${health ?? "exempt"}`,
        },
        {
          benefit: "dental-basic",
          on: "2020-03-03",
          amount: "30",
          person: id,
          articles: "STA-02 STA-09 DEN-01 DEN-02",
          covers: `the ${id} under dental ${dental ?? "not held"}, health ${health ?? "exempt"}`,
        },
        {
          benefit: "accidental-dental-surgery",
          on: "2020-03-04",
          amount: "30",
          person: id,
          articles: "DEN-15",
          covers: `an accident is a matter of health, not of dental: the ${id} under health ${health ?? "exempt"}`,
        },
      ]);
      story(`status-${health ?? "exempt"}-${dental ?? "none"}`, house, [asks]);
    }
  }
  section();
}

// ---------------------------------------------------------------- roundings

function roundings(): void {
  const lines = [
    ["drugs", "80"],
    ["physiotherapy", "80"],
    ["psychology", "50"],
    ["dental-restorative", "60"],
    ["dental-basic", "80"],
    ["travel-insurance", "100"],
  ] as const;
  for (const [benefit, rate] of lines) {
    const asks = Array.from({ length: 26 }, (_, place): Ask => {
      const tenths = BigInt(place) * BigInt(rate);
      return {
        benefit,
        on: addDays("2020-02-01", place),
        amount: cents(BigInt(place)),
        articles: "REI-33",
        covers: `${rate}% of ${String(place)} cents is ${cents(tenths)} cents${tenths % 100n === 50n ? ": half a cent goes up" : ""}`,
      };
    });
    story(`round-${benefit}`, household(ALL), [asks]);
  }
  section();
}

// ---------------------------------------------------------------- each maximum, below, on and above

type Fill = readonly [name: string, benefit: BenefitCode, reimbursed: string, per: "unit" | "period", facts?: object];

/** Every printed maximum in dollars. */
const FILLS: readonly Fill[] = [
  ["travel-trip", "travel-insurance", "5000000", "period"],
  ["cancellation-trip", "trip-cancellation", "5000", "period"],
  ["hearing-48", "hearing-aid", "480", "period"],
  ["respiratory-life", "therapeutic-respiratory-device", "10000", "period"],
  ["cannabis-year", "medical-cannabis", "2000", "period"],
  ["deep-shoes-year", "deep-shoes", "150", "period"],
  ["glucometer-36", "glucometer", "240", "period"],
  ["injection-treatment", "sclerosing-injection", "25", "unit"],
  ["tens-60", "tens", "560", "period"],
  ["pump-60", "insulin-pump", "6400", "period"],
  ["wig-life", "wig", "300", "period"],
  ["transport-day", "transport-lodging", "48", "period"],
  ["chiro-treatment", "chiropractic-osteopathy", "30", "unit"],
  ["x-ray", "chiropractic-osteopathy", "32", "unit", { service: "x-ray", discipline: "chiropractic" }],
  ["physio-treatment", "physiotherapy", "30", "unit"],
  ["acupuncture-treatment", "acupuncture", "30", "unit"],
  ["massage-treatment", "kinesitherapy-orthotherapy-massage", "25", "unit"],
  ["podiatry-treatment", "podiatry", "30", "unit"],
  ["psychology-year", "psychology", "1000", "period"],
  ["vision-whole", "vision", "320", "period"],
  ["vision-exam", "vision", "40", "period", { item: "exam" }],
  ["restorative-year", "dental-restorative", "1000", "period"],
];

function maxima(): void {
  for (const scenario of ["F", ALL] as const) {
    const status = scenario === "F" ? "single-parent" : "family";
    for (const [name, benefit, reimbursed, per, facts] of FILLS) {
      const rate = topRate(lineOf(benefit));
      const exact = expenseFor(inCents(reimbursed), rate);
      const steps = [
        ["below", -2n],
        ["exact", 0n],
        ["above", 1n],
        ["beyond", 2n],
      ] as const;
      for (const [step, more] of steps) {
        const ask = (amount: bigint, covers: string): Ask => ({
          benefit,
          on: "2020-03-02",
          amount: cents(amount),
          articles: "REI-G2 REI-33",
          covers,
          ...(facts === undefined ? {} : { facts }),
        });
        const after = per === "unit" ? "the next one has a maximum of its own" : "the rest, then nothing";
        story(`max-${name}-${scenario}-${step}`, household(scenario, status), [
          [
            ask(exact + more, `${reimbursed} of reimbursement, ${step}: ${cents(exact + more)} of expense`),
            ask(1n, `one cent more after ${step}`),
            ask(100n, after),
          ],
        ]);
      }
    }
  }
  // Half of each, thrice: the second fills, the third has nothing. In two calls: the ledger goes on.
  for (const [name, benefit, reimbursed, per, facts] of FILLS) {
    if (per === "unit") {
      continue;
    }
    const half = expenseFor(inCents(reimbursed), topRate(lineOf(benefit))) / 2n;
    const ask = (on: string, covers: string): Ask => ({
      benefit,
      on,
      amount: cents(half),
      articles: "REI-G2",
      covers,
      ...(facts === undefined ? {} : { facts }),
    });
    const day = name === "transport-day";
    story(`thrice-${name}`, household(ALL), [
      [ask("2020-03-02", `half of ${reimbursed}`), ask("2020-03-02", "the other half, the same day")],
      [ask(day ? "2020-03-02" : "2020-03-03", "a third half, in a later call: nothing is left")],
      [ask("2020-03-04", day ? "another day, another maximum" : "and nothing again")],
    ]);
  }

  // Pools of treatments: thirteen of 30 in 400, eight of 25 in 200, fifteen of 65 in 1,000, twenty-one of 48 in 1,000.
  const pools = [
    ["chiropractic-osteopathy", "45", 16, "REI-26", {}],
    ["chiropractic-osteopathy", "37.50", 15, "REI-26", { discipline: "osteopathy" }],
    ["kinesitherapy-orthotherapy-massage", "31.25", 10, "REI-29", {}],
    ["kinesitherapy-orthotherapy-massage", "28.13", 10, "REI-29", { discipline: "kinesitherapy" }],
    ["kinesitherapy-orthotherapy-massage", "80", 10, "REI-29", { discipline: "orthotherapy" }],
    ["psychology", "130", 17, "REI-31", {}],
    ["psychology", "111.11", 20, "REI-31", { discipline: "psychotherapy" }],
    ["transport-lodging", "60", 22, "REI-24", {}],
    ["transport-lodging", "59.99", 23, "REI-24", {}],
    ["physiotherapy", "37.51", 12, "REI-27", {}],
    ["acupuncture", "37.49", 12, "REI-28", {}],
    ["podiatry", "37.50", 12, "REI-30", {}],
  ] as const;
  for (const [place, [benefit, amount, times, article, facts]] of pools.entries()) {
    story(`pool-${String(place)}-${benefit}`, household(ALL), [
      Array.from({ length: times }, (_, visit) => ({
        benefit,
        on: addDays("2020-02-03", visit * 7),
        amount,
        articles: `${article} REI-33 REI-G2`,
        covers: `visit ${String(visit + 1)} at ${amount}: unit, then what the year has left`,
        facts,
      })),
      [
        {
          benefit,
          on: "2020-12-31",
          amount,
          articles: "REI-34",
          covers: "the last day of the same year",
          facts,
        },
        { benefit, on: "2021-01-01", amount, articles: "REI-34", covers: "1 January: a new year", facts },
      ],
    ]);
  }
  // Treatments and X-rays share 400.
  story("pool-chiro-x-ray", household(ALL), [
    [
      ...Array.from({ length: 12 }, (_, visit): Ask => ({
        benefit: "chiropractic-osteopathy",
        on: addDays("2020-02-03", visit),
        amount: "45",
        articles: "REI-26",
        covers: `treatment ${String(visit + 1)}`,
      })),
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-03-01",
        amount: "50",
        articles: "REI-26",
        covers: "an X-ray takes 32 of the same 400",
        facts: { service: "x-ray" },
      },
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-03-02",
        amount: "45",
        articles: "REI-26",
        covers: "8.00 are left for the thirteenth treatment",
      },
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-03-03",
        amount: "45",
        articles: "REI-26",
        covers: "nothing is left",
      },
    ],
  ]);
  section();
}

// ---------------------------------------------------------------- windows of months

type Months = readonly [
  name: string,
  benefit: BenefitCode,
  months: number,
  dollars: string,
  facts?: object | undefined,
  child?: true,
];

const MONTHS: readonly Months[] = [
  ["hearing", "hearing-aid", 48, "480"],
  ["glucometer", "glucometer", 36, "240"],
  ["tens", "tens", 60, "560"],
  ["pump", "insulin-pump", 60, "6400"],
  ["glasses", "vision", 36, "320"],
  ["eye-exam", "vision", 36, "40", { item: "exam" }],
  ["child-glasses", "vision", 12, "160", undefined, true],
  ["child-eye-exam", "vision", 12, "40", { item: "exam" }, true],
];

/** Days whose same day so many months later does not always exist, and a plain one. */
const STARTS = ["2020-01-31", "2020-02-29", "2020-05-15", "2020-08-31", "2020-12-31"] as const;

function windows(): void {
  for (const [name, benefit, months, dollars, facts, child] of MONTHS) {
    for (const first of STARTS) {
      const full = expenseFor(inCents(dollars), "80");
      const end = addMonths(first, months);
      const ask = (on: string, amount: bigint, covers: string): Ask => ({
        benefit,
        on,
        amount: cents(amount),
        person: child === true ? "child" : "member",
        articles: child === true ? "REI-32b REI-34" : benefit === "vision" ? "REI-32a REI-34" : "REI-34",
        covers,
        ...(facts === undefined ? {} : { facts }),
      });
      // A child who stays under 13 in every window.
      const house: Household = {
        ...household(ALL),
        persons: [...PERSONS.slice(0, 2), { id: "child", role: "child", birthDate: "2019-06-30" }],
      };
      story(`window-${name}-${first}`, house, [
        [
          ask(first, full, `fills ${dollars} on ${first}`),
          ask(addDays(end, -1), full, `the day before ${String(months)} months: nothing left`),
          ask(end, full, `the same day ${String(months)} months later: a new window`),
          ask(addDays(end, 1), full, "the day after: used up again"),
        ],
      ]);
      // 60% at the start, 40% on the last day: how the next window counts depends on the reading.
      underEach(`blocks-${name}-${first}`, "monthWindows", WINDOWS, house, [
        [
          ask(first, (full * 6n) / 10n, "60% of the maximum"),
          ask(addDays(end, -1), (full * 6n) / 10n, "60% asked on the last day, 40% left"),
          ask(
            end,
            full,
            "the next day: 60% left where each payment opens its own window, all of it where blocks follow",
          ),
        ],
        [
          ask(addMonths(first, 3), full, "late, in a later call: every window that holds it is looked at"),
          ...(first > "2020-01-31"
            ? [
                ask(
                  "2020-01-15",
                  full / 4n,
                  "late and before the first: a window that begins earlier, or the block before",
                ),
              ]
            : []),
        ],
      ]);
    }
  }
  section();

  // Dental examinations: one in 9 months, one in 36 months, each by itself.
  const exams = [
    ["recall-exam", 9],
    ["complete-exam", 36],
  ] as const;
  for (const [act, months] of exams) {
    for (const first of [...STARTS, "2020-11-30", "2020-05-29", "2020-05-30", "2020-05-31"]) {
      const end = addMonths(first, months);
      const ask = (on: string, covers: string, person = "member", which: string = act): Ask => ({
        benefit: "dental-basic",
        on,
        amount: "100",
        person,
        articles: "DEN-10 REI-34",
        covers,
        facts: { act: which },
      });
      story(`exam-${act}-${first}`, household(ALL), [
        [
          ask(first, "the first examination"),
          ask(first, "a second on the same day", "member"),
          ask(first, "another person's is another matter", "spouse"),
          ask(
            first,
            "the other examination does not use this one's place",
            "member",
            act === "recall-exam" ? "complete-exam" : "recall-exam",
          ),
          ask(first, "other care has no interval", "member", "other"),
          ask(addDays(end, -1), `the day before ${String(months)} months`),
          ask(end, `the same day ${String(months)} months later`),
          ask(addDays(end, 1), "the day after that"),
        ],
      ]);
      underEach(`exam-blocks-${act}-${first}`, "monthWindows", WINDOWS, household(ALL), [
        [
          ask(first, "the first examination starts the blocks"),
          ask(addDays(end, 40), "forty days into the next block"),
          ask(addDays(addMonths(first, 2 * months), 5), "in the third block, less than the months after the second"),
        ],
        [ask(addMonths(first, 1), "late: within the months before and after others")],
      ]);
    }
  }
  section();
}

// ---------------------------------------------------------------- calendar years and lifetimes

function years(): void {
  const yearly = [
    ["medical-cannabis", "2500", {}],
    ["deep-shoes", "187.50", {}],
    ["psychology", "2000", {}],
    ["dental-restorative", "1666.67", {}],
    ["compression-stockings", "300", { pairs: 3 }],
    ["drugs", "4750", {}],
  ] as const;
  for (const [benefit, amount, facts] of yearly) {
    const ask = (on: string, covers: string, more: string = amount): Ask => ({
      benefit,
      on,
      amount: more,
      articles: `REI-34 REI-G9${benefit === "dental-restorative" ? " DEN-12" : ""}`,
      covers,
      facts,
    });
    story(`year-${benefit}`, household(ALL), [
      [
        ask("2020-12-31", "the whole of the year on its last day"),
        ask("2021-01-01", "the whole of the next on its first day"),
        ask("2020-12-31", "nothing left of the first"),
      ],
      [
        ask("2020-01-01", "late: the day counts, not the receipt", "50"),
        ask("2021-12-31", "nothing left of the second year", "50"),
        ask("2022-01-01", "a third year", "50"),
      ],
    ]);
  }

  const lifelong = [
    ["wig", "375"],
    ["therapeutic-respiratory-device", "12500"],
  ] as const;
  for (const [benefit, amount] of lifelong) {
    const ask = (on: string, covers: string, more: string = amount, person = "member"): Ask => ({
      benefit,
      on,
      amount: more,
      person,
      articles: "REI-34",
      covers,
    });
    story(
      `lifetime-${benefit}`,
      {
        persons: [...PERSONS],
        coverage: [
          { from: "2019-01-01", until: "2024-12-31", health: { scenario: "L" }, dental: null },
          { from: "2025-01-01", until: null, health: { scenario: ALL }, dental: null },
        ],
      },
      [
        [
          ask("2020-03-01", "all but a dollar and a quarter", String(BigInt(amount) - 1n)),
          ask("2020-03-02", "the last of it", "2"),
          ask("2021-03-01", "nothing the next year"),
        ],
        [
          ask("2025-01-01", "nothing after a change of level"),
          ask("2035-06-01", "nothing fifteen years later"),
          ask("2035-06-01", "another person has a lifetime of her own", amount, "spouse"),
        ],
      ],
    );
  }
  section();
}

// ---------------------------------------------------------------- persons and certificates

function scopes(): void {
  const lines = [
    ["hearing-aid", "600", {}],
    ["therapeutic-respiratory-device", "12500", {}],
    ["compression-stockings", "200", { pairs: 2 }],
    ["medical-cannabis", "2500", {}],
    ["deep-shoes", "187.50", {}],
    ["glucometer", "300", {}],
    ["tens", "700", {}],
    ["insulin-pump", "8000", {}],
    ["wig", "375", {}],
    ["psychology", "2000", {}],
    ["vision", "400", {}],
    ["vision", "50", { item: "exam" }],
    ["dental-restorative", "1666.67", {}],
    ["kinesitherapy-orthotherapy-massage", "31.25", {}],
    ["chiropractic-osteopathy", "37.50", {}],
    ["transport-lodging", "60", {}],
    ["trip-cancellation", "5000", {}],
  ] as const;
  for (const [place, [benefit, amount, facts]] of lines.entries()) {
    const ask = (person: string, day: number, covers: string): Ask => ({
      benefit,
      on: addDays("2020-03-02", day),
      amount,
      person,
      articles: benefit === "dental-restorative" ? "REI-G2 DEN-14" : "REI-G2",
      covers,
      facts,
    });
    const adults: Household = {
      ...household(ALL),
      persons: [...PERSONS.slice(0, 2), { id: "child", role: "child", birthDate: "2005-01-01" }],
    };
    underEach(`scope-${String(place)}-${benefit}`, "maximaScope", MAXIMA, adults, [
      [
        ask("member", 0, "the member's"),
        ask("spouse", 1, "the spouse's: her own, or what is left of all"),
        ask("child", 2, "the child's"),
      ],
      [ask("member", 3, "the member's again, in a later call")],
    ]);
  }
  // Under one scope for all, ten treatments of three persons fill 200 and 400.
  for (const benefit of [
    "kinesitherapy-orthotherapy-massage",
    "chiropractic-osteopathy",
    "transport-lodging",
  ] as const) {
    underEach(`scope-pool-${benefit}`, "maximaScope", MAXIMA, household(ALL), [
      Array.from({ length: 24 }, (_, place): Ask => ({
        benefit,
        on: addDays("2020-03-02", Math.floor(place / 3)),
        amount: "70",
        person: ["member", "spouse", "child"][place % 3] ?? "member",
        articles: "REI-G2",
        covers: "three persons by turns in one pool, or each in her own",
      })),
    ]);
  }
  // Trips: per person, or all on the trip together.
  for (const [benefit, amount] of [
    ["travel-insurance", "3000000"],
    ["trip-cancellation", "3000"],
  ] as const) {
    underEach(`trip-${benefit}`, "tripMaximum", ["person", "trip"], household(ALL), [
      [
        { benefit, on: "2020-02-01", amount, covers: "the member's part of a first trip" },
        { benefit, on: "2020-02-02", amount, person: "spouse", covers: "the spouse's part of the same trip" },
        { benefit, on: "2020-02-03", amount, covers: "the member's second part of it" },
      ],
      [
        { benefit, on: "2020-02-04", amount, person: "child", covers: "the child's part, in a later call" },
        { benefit, on: "2020-07-01", amount, covers: "another trip", facts: { trip: "trip-2" } },
        { benefit, on: "2021-02-01", amount, covers: "the first trip again, the next year: a trip is no year" },
      ],
    ]);
  }
  section();
}

// ---------------------------------------------------------------- the out-of-pocket maximum

const COUNTED = LINES.filter(({ counted }) => counted).map(({ code }) => code);

function outOfPocket(): void {
  const drug = (on: string, amount: string, covers: string, person = "member"): Ask => ({
    benefit: "drugs",
    on,
    amount,
    person,
    articles: "REI-G4 REI-G7",
    covers,
  });
  const crossings = [
    "4744.99",
    "4745",
    "4749.95",
    "4749.97",
    "4749.98",
    "4749.99",
    "4750",
    "4750.01",
    "4750.02",
    "4750.03",
    "5000",
    "100000",
  ];
  for (const amount of crossings) {
    story(`oop-${amount}`, household(ALL), [
      [
        drug("2020-02-01", amount, `${amount} of drugs in one expense: 80%, then all beyond 950`),
        drug("2020-02-02", "10", "what is left of 950"),
        drug("2020-02-03", "0.03", "three cents, full or not"),
      ],
      [drug("2021-01-01", "10", "a new year has a new 950")],
    ]);
  }
  // One 950 for the whole certificate, whatever the levels.
  for (const scenario of ["D", "H", "J", "M", "N", ALL] as const) {
    const persons = scenario === "D" || scenario === "H" ? ["member", "child"] : ["member", "spouse", "child"];
    story(`oop-family-${scenario}`, household(scenario, null), [
      Array.from({ length: 12 }, (_, place) =>
        drug(
          addDays("2020-02-01", place),
          "433.33",
          `expense ${String(place + 1)} of the household: one 950 for all`,
          persons[place % persons.length],
        ),
      ).map((ask) => ({ ...ask, articles: "REI-G4 DRG-07 REI-G7" })),
      [
        drug("2020-06-01", "100", "full: 100% of a drug"),
        {
          benefit: "ambulance",
          on: "2020-06-02",
          amount: "100",
          articles: "REI-G6 REI-G5",
          covers: "full: still 80% of an ambulance",
        },
      ],
    ]);
  }
  // Each counted line once the 950 is full, and once all but 1.00 of it is.
  for (const benefit of COUNTED) {
    for (const filled of ["4745", "4750"] as const) {
      underEach(`full-${benefit}-${filled}`, "fullReimbursementScope", SCOPES, household(ALL), [
        [
          drug("2020-02-01", filled, filled === "4750" ? "fills 950" : "all but a dollar of 950"),
          {
            benefit,
            on: "2020-02-02",
            amount: "20",
            articles: "REI-G6 REI-G7 REI-G5",
            covers:
              filled === "4750"
                ? "after 950: all of it for drugs, of the counted lines under the other reading"
                : "4.00 of coinsurance, 1.00 left",
          },
          drug("2020-02-03", "20", "a drug after it"),
        ],
      ]);
    }
    // A counted line fills it as drugs do.
    story(`fills-${benefit}`, household(ALL), [
      [
        {
          benefit,
          on: "2020-02-01",
          amount: "1000",
          articles: "REI-G5 REI-G8",
          covers: "counts what the coinsurance is, capped or not",
        },
        drug("2020-02-02", "3750", "drugs in the same 950"),
        drug("2020-02-03", "500", "beyond it, or nearly"),
      ],
    ]);
  }
  // Lines that are not counted leave it alone.
  for (const { code, counted } of LINES) {
    if (!counted) {
      story(`uncounted-${code}`, household(ALL), [
        [
          drug("2020-02-01", "4745", "all but a dollar of 950"),
          {
            benefit: code,
            on: "2020-02-02",
            amount: "20",
            articles: "REI-G5",
            covers: "nothing counted, nothing split",
          },
          drug("2020-02-03", "20", "a dollar is still left"),
        ],
      ]);
    }
  }
  // What a capped line counts.
  const capped: readonly [string, Ask[]][] = [
    [
      "injection",
      ["31.24", "31.25", "31.26", "50", "100", "0.01"].map((amount, place): Ask => ({
        benefit: "sclerosing-injection",
        on: addDays("2020-02-01", place),
        amount,
        articles: "REI-G8",
        covers: `${amount} of substance against 25 of reimbursement`,
      })),
    ],
    [
      "shoes",
      ["100", "187.50", "100"].map((amount, place): Ask => ({
        benefit: "deep-shoes",
        on: addDays("2020-02-01", place),
        amount,
        articles: "REI-G8",
        covers: `${amount} of shoes against 150 a year`,
      })),
    ],
    [
      "transport",
      ["60", "60.01", "60.04", "100", "1500"].map((amount, place): Ask => ({
        benefit: "transport-lodging",
        on: addDays("2020-02-01", place),
        amount,
        articles: "REI-G8",
        covers: `${amount} against 48 a day`,
      })),
    ],
    [
      "crossing",
      [
        drug("2020-01-15", "4700", "940 of 950"),
        {
          benefit: "deep-shoes",
          on: "2020-02-01",
          amount: "300",
          articles: "REI-G8 REI-G7",
          covers: "capped, with 10.00 left",
        },
        {
          benefit: "sclerosing-injection",
          on: "2020-02-02",
          amount: "100",
          articles: "REI-G8",
          covers: "capped, with nothing left",
        },
        drug("2020-02-03", "10", "a drug after it"),
      ],
    ],
  ];
  for (const [name, asks] of capped) {
    for (const fullReimbursementScope of SCOPES) {
      underEach(`counted-${name}-${fullReimbursementScope}`, "countedWhenCapped", COUNTS, household(ALL), [asks], {
        fullReimbursementScope,
      });
    }
  }
  // At Santé I a counted line that is not covered counts nothing.
  story("oop-not-covered", household("A", null), [
    [
      {
        benefit: "orthopaedic-shoes",
        on: "2020-02-01",
        amount: "400",
        articles: "REI-G3",
        covers: "not covered at Santé I, not counted",
      },
      drug("2020-02-02", "4750", "the whole 950 is still there"),
    ],
  ]);
  section();
}

// ---------------------------------------------------------------- drugs

function drugs(): void {
  const both = [true, false];
  const exceptions = both.flatMap((medicalReason) =>
    both.flatMap((physicianForm) => both.map((approved) => ({ medicalReason, physicianForm, approved }))),
  );
  const ask = (place: number, drug: object, covers: string, articles: string, more: Partial<Ask> = {}): Ask => ({
    benefit: "drugs",
    on: addDays("2020-02-01", place),
    amount: "100",
    covers,
    articles,
    facts: { drug },
    ...more,
  });
  const innovator = { prescriptionOnly: true, innovator: true };
  for (const [name, before] of [
    ["open", "0"],
    ["crossing", "4700"],
    ["full", "4750"],
  ] as const) {
    story(`drug-brand-${name}`, household(ALL), [
      [
        ...(before === "0"
          ? []
          : [ask(0, { prescriptionOnly: true }, "fills the 950, or nearly", "REI-G4", { amount: before })]),
        ask(
          1,
          { ...innovator, lowestGeneric: "60" },
          "brand 100, generic 60",
          name === "full" ? "DRG-05 DRG-02" : "DRG-02 DRG-03",
        ),
        ask(2, { ...innovator, lowestGeneric: "100" }, "a generic at the same price", "DRG-02"),
        ask(3, { ...innovator, lowestGeneric: "100.01" }, "a generic that is dearer", "DRG-02"),
        ask(4, { ...innovator, lowestGeneric: "99.99" }, "a generic one cent cheaper", "DRG-02"),
        ask(5, { ...innovator, lowestGeneric: "0.01" }, "a generic for next to nothing", "DRG-02"),
        ask(6, innovator, "no generic on the market", "DRG-02"),
        ask(7, { ...innovator, lowestGeneric: "33.33" }, "80% of 33.33 is 26.664", "DRG-02 DRG-03"),
      ],
    ]);
  }
  story("drug-exceptions", household(ALL), [
    exceptions.map((brandException, place) =>
      ask(
        place,
        { ...innovator, lowestGeneric: "60", brandException },
        `medical reason ${String(brandException.medicalReason)}, form ${String(brandException.physicianForm)}, approved ${String(brandException.approved)}`,
        "DRG-04 DRG-02",
      ),
    ),
    exceptions.map((brandException, place) =>
      ask(
        place + 20,
        { ...innovator, lowestGeneric: "100", brandException },
        "an exception where the generic is no cheaper changes nothing",
        "DRG-04",
      ),
    ),
  ]);
  underEach("drug-generic", "dearerGeneric", ["as-billed", "lowest-generic"], household(ALL), [
    [
      ask(0, { prescriptionOnly: true, lowestGeneric: "60" }, "a dearer generic, nothing said of a brand", "DRG-06"),
      ask(1, { prescriptionOnly: true, innovator: false, lowestGeneric: "60" }, "a dearer generic", "DRG-06"),
      ask(2, { prescriptionOnly: true, innovator: false, lowestGeneric: "100" }, "the cheapest generic", "DRG-06"),
      ask(
        3,
        { prescriptionOnly: true, innovator: false, lowestGeneric: "120" },
        "cheaper than the cheapest that is told",
        "DRG-06",
      ),
      ask(4, { ...innovator, lowestGeneric: "60" }, "a brand is reduced under both", "DRG-02"),
      ask(5, { kind: "pharmacy-service" }, "a pharmacy service has no generic", "DRG-06"),
    ],
  ]);
  for (const scenario of ["A", "B", "C"] as const) {
    story(`drug-conditions-${scenario}`, household(scenario, null), [
      [
        ask(0, { prescriptionOnly: true }, "on prescription only, prescribed", "DRG-01 DRG-07"),
        ask(1, { prescriptionOnly: true }, "no prescription", "REI-G1", { prescribed: false }),
        ask(2, { prescriptionOnly: false }, "sold freely, prescribed all the same", "DRG-01"),
        ask(3, { prescriptionOnly: false }, "sold freely, not prescribed: both reasons", "DRG-01 REI-G1", {
          prescribed: false,
        }),
        ask(4, { kind: "drug", prescriptionOnly: true }, "called a drug", "DRG-01"),
        ask(5, { kind: "pharmacy-service" }, "a pharmacy service need not be on prescription only", "DRG-01"),
        ask(6, { kind: "pharmacy-service" }, "a pharmacy service without a prescription", "REI-G1", {
          prescribed: false,
        }),
      ],
    ]);
  }
  section();
}

// ---------------------------------------------------------------- prescriptions

function prescriptions(): void {
  for (const scenario of ["A", ALL] as const) {
    for (const prescribed of [true, false]) {
      story(`asterisk-${scenario}-${prescribed ? "with" : "without"}`, household(scenario), [
        LINES.map((line, place): Ask => ({
          benefit: line.code,
          on: addDays("2020-03-02", place),
          amount: "25",
          articles: "REI-G1",
          prescribed,
          covers: `${line.prescription ? "an asterisk" : "no asterisk"}, ${prescribed ? "prescribed" : "not prescribed"}, ${scenario === "A" ? "Santé I" : "Santé III"}`,
        })),
      ]);
    }
  }
  section();
}

// ---------------------------------------------------------------- cannabis

function cannabis(): void {
  const documents = { medicalDocument: true, authorizationForm: true, samePractitioner: true };
  const cases: readonly [string, object, string][] = [
    ["a physician, between first claim and renewal", {}, "CAN-04"],
    ["a nurse practitioner", { prescriber: "nurse-practitioner" }, "CAN-04"],
    ["another prescriber", { prescriber: "other" }, "CAN-04"],
    ["no prior authorization", { approved: false }, "CAN-03"],
    ["an indication that is not accepted", { indicationAccepted: false }, "CAN-05"],
    ["not from a licence holder", { licensedSeller: false }, "CAN-07"],
    ["production", { nature: "production" }, "CAN-08"],
    ["administration", { nature: "administration" }, "CAN-08"],
    ["paperwork", { nature: "paperwork" }, "CAN-08"],
    [
      "everything fails at once",
      { prescriber: "other", approved: false, indicationAccepted: false, licensedSeller: false, nature: "production" },
      "CAN-09",
    ],
    [
      "documents said to be missing where none is asked",
      { medicalDocument: false, authorizationForm: false, samePractitioner: false },
      "CAN-06",
    ],
  ];
  const staged = (["first", "renewal"] as const).flatMap((stage): [string, object, string][] => [
    [`${stage}: all documents`, { stage, ...documents }, "CAN-06"],
    [`${stage}: no medical document`, { stage, ...documents, medicalDocument: false }, "CAN-06"],
    [`${stage}: no form`, { stage, ...documents, authorizationForm: false }, "CAN-06"],
    [`${stage}: two practitioners`, { stage, ...documents, samePractitioner: false }, "CAN-06"],
    [
      `${stage}: no document and no form`,
      { stage, medicalDocument: false, authorizationForm: false, samePractitioner: true },
      "CAN-06",
    ],
    [
      `${stage}: nothing is right`,
      {
        prescriber: "other",
        stage,
        medicalDocument: false,
        authorizationForm: false,
        samePractitioner: false,
        approved: false,
        indicationAccepted: false,
        licensedSeller: false,
        nature: "paperwork",
      },
      "CAN-09",
    ],
  ]);
  for (const scenario of ["A", "B", "C", ALL] as const) {
    story(`cannabis-${scenario}`, household(scenario, null), [
      [...cases, ...staged].map(([covers, facts, article], place): Ask => ({
        benefit: "medical-cannabis",
        on: addDays("2020-02-01", place),
        amount: "100",
        articles: `${article} CAN-02`,
        covers,
        facts: { cannabis: { ...CANNABIS, ...facts } },
      })),
      [
        {
          benefit: "medical-cannabis",
          on: "2020-03-01",
          amount: "100",
          articles: "REI-G1 CAN-09",
          covers: "not prescribed",
          prescribed: false,
        },
        {
          benefit: "medical-cannabis",
          on: "2020-04-01",
          amount: "3000",
          articles: "CAN-02",
          covers: "what the year has left of 2,000",
        },
        {
          benefit: "medical-cannabis",
          on: "2019-12-31",
          amount: "100",
          articles: "CAN-01",
          covers: "the day before it was added",
          received: "2020-05-01",
        },
        {
          benefit: "medical-cannabis",
          on: "2020-01-01",
          amount: "100",
          articles: "CAN-01",
          covers: "the day on which it was added: the year is used up",
        },
        { benefit: "medical-cannabis", on: "2021-01-01", amount: "100", articles: "CAN-02", covers: "the next year" },
      ],
    ]);
  }
  story("cannabis-first-day", household("A", null), [
    [
      {
        benefit: "medical-cannabis",
        on: "2019-12-31",
        amount: "100",
        articles: "CAN-01",
        covers: "refused: not yet added",
      },
      {
        benefit: "medical-cannabis",
        on: "2020-01-01",
        amount: "100",
        articles: "CAN-01",
        covers: "paid from the first day",
      },
      {
        benefit: "drugs",
        on: "2019-12-31",
        amount: "100",
        articles: "GEN-01",
        covers: "unknown: before the tables, which say nothing of it",
      },
      { benefit: "drugs", on: "2020-01-01", amount: "100", articles: "GEN-01", covers: "the first day of the tables" },
    ],
  ]);
  section();
}

// ---------------------------------------------------------------- disciplines

function disciplines(): void {
  const groups = [
    ["chiropractic-osteopathy", ["chiropractic", "osteopathy"], "37.50", 15, "REI-26"],
    ["kinesitherapy-orthotherapy-massage", ["kinesitherapy", "orthotherapy", "massage"], "31.25", 10, "REI-29"],
    [
      "psychology",
      [
        "psychology",
        "psychoanalysis",
        "psychiatry",
        "psychoeducation",
        "social-work",
        "guidance-counselling",
        "psychotherapy",
      ],
      "700",
      14,
      "REI-31",
    ],
  ] as const;
  for (const [benefit, names, amount, times, article] of groups) {
    underEach(`disciplines-${benefit}`, "groupedDisciplines", DISCIPLINES, household(ALL), [
      Array.from({ length: times }, (_, place): Ask => ({
        benefit,
        on: addDays("2020-02-03", place),
        amount,
        articles: article,
        covers: `${names[0]}, visit ${String(place + 1)}`,
        facts: { discipline: names[0] },
      })).slice(0, benefit === "psychology" ? 3 : times),
      [
        ...names.map((discipline, place): Ask => ({
          benefit,
          on: addDays("2020-06-01", place),
          amount,
          articles: article,
          covers: `${discipline} after the first is full: one maximum for all of the line, or one for each`,
          facts: { discipline },
        })),
        ...(benefit === "chiropractic-osteopathy"
          ? [
              {
                benefit,
                on: "2020-06-20",
                amount: "50",
                articles: article,
                covers: "an X-ray is the chiropractor's",
                facts: { service: "x-ray", discipline: "chiropractic" },
              } satisfies Ask,
            ]
          : []),
      ],
    ]);
  }
  story("x-rays", household(ALL), [
    [
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-02-01",
        amount: "40",
        covers: "an X-ray, nothing said of whom",
        facts: { service: "x-ray", discipline: undefined },
      },
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-02-02",
        amount: "40",
        covers: "an X-ray by a chiropractor",
        facts: { service: "x-ray", discipline: "chiropractic" },
      },
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-02-03",
        amount: "40",
        covers: "an X-ray by an osteopath: refused",
        facts: { service: "x-ray", discipline: "osteopathy" },
      },
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-02-04",
        amount: "40",
        covers: "a treatment by an osteopath",
        facts: { discipline: "osteopathy" },
      },
      {
        benefit: "chiropractic-osteopathy",
        on: "2020-02-05",
        amount: "40",
        covers: "a treatment, nothing said of whom",
        facts: { discipline: undefined },
      },
    ],
  ]);
  section();
}

// ---------------------------------------------------------------- vision at thirteen

function vision(): void {
  const births = ["2007-06-15", "2007-01-01", "2007-12-31", "2008-02-29", "2007-03-01", "2008-01-31"];
  const options = ["rule-in-force", "all-payments"] as const;
  for (const birthDate of births) {
    const thirteen = addMonths(birthDate, 156);
    const house: Household = {
      ...household(ALL),
      persons: [...PERSONS.slice(0, 2), { id: "child", role: "child", birthDate }],
    };
    const ask = (on: string, amount: string, covers: string, item = "correction"): Ask => ({
      benefit: "vision",
      on,
      amount,
      person: "child",
      articles: on < thirteen ? "REI-32b" : "REI-32a",
      covers,
      facts: { item },
    });
    underEach(`thirteen-${birthDate}`, "visionAtThirteen", options, house, [
      [
        ask(addDays(thirteen, -2), "500", "two days before 13: 160 in 12 months"),
        ask(addDays(thirteen, -1), "100", "the day before 13: used up"),
        ask(thirteen, "500", "the 13th birthday: 320 in 36 months, from nothing or less what was paid before"),
        ask(addDays(thirteen, 1), "100", "the day after: used up"),
      ],
      [ask(addMonths(thirteen, 36), "500", "36 months later")],
    ]);
    underEach(`thirteen-exam-${birthDate}`, "visionAtThirteen", options, house, [
      [
        ask(addDays(thirteen, -1), "60", "an examination the day before 13", "exam"),
        ask(thirteen, "60", "an examination on the birthday", "exam"),
        ask(addMonths(thirteen, 1), "500", "glasses: the examinations are inside the whole"),
      ],
    ]);
  }
  for (const [rule, months] of [
    ["under-13", 12],
    ["13-and-over", 36],
  ] as const) {
    const person = rule === "under-13" ? "child" : "member";
    const article = rule === "under-13" ? "REI-32b" : "REI-32a";
    const ask = (on: string, amount: string, covers: string, item = "correction"): Ask => ({
      benefit: "vision",
      on,
      amount,
      person,
      articles: article,
      covers,
      facts: { item },
    });
    const whole = VISION[rule satisfies AgeRule].whole.dollars;
    story(`vision-inside-${rule}`, household(ALL), [
      [
        ask("2020-02-01", "60", "an examination: 40 of 48", "exam"),
        ask("2020-02-02", "400", `glasses: ${whole} less the examination`),
        ask("2020-02-03", "60", "nothing left", "exam"),
        ask(addMonths("2020-02-01", months), "60", "the examination's window is its own: 40 again", "exam"),
      ],
    ]);
    story(`vision-glasses-first-${rule}`, household(ALL), [
      [
        ask("2020-02-01", cents(inCents(whole) + inCents(whole) / 4n - 2500n), "glasses first: all but 20"),
        ask("2020-02-02", "60", "an examination: only 20 left of the whole", "exam"),
        ask("2020-02-03", "10", "nothing left"),
      ],
    ]);
    underEach(`vision-windows-${rule}`, "monthWindows", WINDOWS, household(ALL), [
      [
        ask("2020-02-01", "30", "half of the examinations", "exam"),
        ask(addMonths("2020-02-01", months - 1), "50", "the other part, a month before the end", "exam"),
        ask(addMonths("2020-02-01", months), "50", "the first has gone out of the window, the second has not", "exam"),
      ],
    ]);
  }
  section();
}

// ---------------------------------------------------------------- dental laboratory fees

function laboratories(): void {
  const bills: readonly [string, string | undefined, string][] = [
    ["700", "300", "fee 400, laboratory 300: 200 of it"],
    ["600", "200", "laboratory exactly half of the fee"],
    ["600.01", "200.01", "one cent above half"],
    ["599.99", "199.99", "one cent below half"],
    ["100", "100", "laboratory alone: no fee to go by"],
    ["100", "0", "no laboratory fee"],
    ["100", undefined, "nothing said of a laboratory"],
    ["66.67", "33.34", "half of 33.33 is 16.665, up"],
    ["0.04", "0.03", "half of one cent, up"],
    ["0.02", "0.01", "half of one cent is a cent: all of it"],
    ["3000", "1500", "above the maximum of restorative care too"],
    ["1850.30", "925.15", "half of 925.15 is 462.575, up"],
  ];
  for (const benefit of ["dental-basic", "dental-restorative"] as const) {
    underEach(`laboratory-${benefit}`, "laboratoryLimit", ["basic", "basic-and-restorative"], household(ALL), [
      bills.map(([amount, laboratory, covers], place): Ask => ({
        benefit,
        // A year each, so that no maximum of a year is in the way.
        on: `${String(2020 + place)}-02-01`,
        amount,
        articles: "DEN-11",
        covers,
        facts: laboratory === undefined ? {} : { laboratory },
      })),
    ]);
  }
  story("dental-maximum", household(ALL), [
    [
      {
        benefit: "dental-restorative",
        on: "2020-02-01",
        amount: "1666.66",
        articles: "DEN-09",
        covers: "60% of 1,666.66 is 999.996: 1,000.00 by rounding",
      },
      { benefit: "dental-restorative", on: "2020-02-02", amount: "0.01", articles: "DEN-09", covers: "nothing left" },
      {
        benefit: "dental-basic",
        on: "2020-02-03",
        amount: "5000",
        articles: "DEN-12 DEN-08",
        covers: "basic care has no maximum and takes none of it",
      },
      {
        benefit: "dental-restorative",
        on: "2020-02-04",
        amount: "2000",
        person: "spouse",
        articles: "DEN-09 DEN-14",
        covers: "the spouse has her own",
      },
    ],
  ]);
  section();
}

// ---------------------------------------------------------------- deadlines

function deadlines(): void {
  const days = [
    "2020-01-01",
    "2020-02-28",
    "2020-02-29",
    "2020-03-31",
    "2020-06-15",
    "2020-12-31",
    "2023-02-28",
    "2024-02-29",
  ];
  for (const benefit of ["dental-basic", "dental-restorative"] as const) {
    const asks = days.flatMap((on): Ask[] => {
      const last = addMonths(on, 12);
      const ask = (received: string, covers: string): Ask => ({
        benefit,
        on,
        amount: "45",
        received,
        articles: "CLM-01 CLM-02 CLM-04",
        covers: `incurred ${on}, received ${covers}`,
      });
      return [
        ask(on, "the same day"),
        ask(addDays(last, -1), "the day before 12 months"),
        ask(last, "on the last day of 12 months"),
        ask(addDays(last, 1), "the day after: late"),
        ask(addDays(last, 400), "more than a year late"),
      ];
    });
    story(`late-${benefit}`, household(ALL), [asks]);
  }
  // Late and refused for something else too: every reason is told.
  story("late-and-more", household(ALL), [
    [
      {
        benefit: "dental-basic",
        on: "2020-02-01",
        amount: "80",
        covers: "an examination in time",
        articles: "DEN-10",
        facts: { act: "recall-exam" },
      },
      {
        benefit: "dental-basic",
        on: "2020-03-01",
        amount: "80",
        received: "2021-03-02",
        covers: "late, and too soon after the first",
        articles: "CLM-01 DEN-10",
        facts: { act: "recall-exam" },
      },
    ],
    [
      {
        benefit: "dental-basic",
        on: "2020-11-01",
        amount: "80",
        covers: "the late one took no place",
        articles: "DEN-10",
        facts: { act: "recall-exam" },
      },
    ],
  ]);
  for (const { code } of HEALTH_LINES) {
    for (const on of ["2020-02-29", "2020-06-15"]) {
      underEach(
        `late-${code}-${on.slice(2)}`,
        "healthClaimDeadline",
        ["none-stated", "twelve-months"],
        household(ALL),
        [
          [
            {
              benefit: code,
              on,
              amount: "10",
              received: addMonths(on, 12),
              articles: "CLM-03",
              covers: "health, on the last day of 12 months",
            },
            {
              benefit: code,
              on,
              amount: "10",
              received: addDays(addMonths(on, 12), 1),
              articles: "CLM-03",
              covers: "health, the day after: no deadline is printed",
            },
          ],
        ],
      );
    }
  }
  section();
}

// ---------------------------------------------------------------- the order of claims

function orders(): void {
  const cases: readonly [string, Ask[]][] = [
    [
      "shoes",
      [
        {
          benefit: "deep-shoes",
          on: "2020-05-01",
          received: "2020-05-02",
          amount: "187.50",
          covers: "later expense, received first",
          articles: "REI-G9",
        },
        {
          benefit: "deep-shoes",
          on: "2020-03-01",
          received: "2020-06-01",
          amount: "100",
          covers: "earlier expense, received last",
          articles: "REI-G9",
        },
      ],
    ],
    [
      "drugs",
      [
        {
          benefit: "drugs",
          on: "2020-05-01",
          received: "2020-05-01",
          amount: "4750",
          covers: "later expense, received first: who fills the 950?",
          articles: "REI-G9 REI-G4",
        },
        {
          benefit: "drugs",
          on: "2020-03-01",
          received: "2020-06-01",
          amount: "100",
          person: "child",
          covers: "earlier expense, received last",
          articles: "REI-G9",
        },
        {
          benefit: "ambulance",
          on: "2020-04-01",
          received: "2020-04-30",
          amount: "100",
          covers: "between the two by date of expense",
          articles: "REI-G9",
        },
      ],
    ],
    [
      "psychology",
      [
        {
          benefit: "psychology",
          on: "2020-12-01",
          received: "2020-12-02",
          amount: "1500",
          covers: "received first",
          articles: "REI-G9",
        },
        {
          benefit: "psychology",
          on: "2020-11-01",
          received: "2020-12-03",
          amount: "1500",
          covers: "incurred first",
          articles: "REI-G9",
        },
        {
          benefit: "psychology",
          on: "2020-11-01",
          received: "2020-12-01",
          amount: "1500",
          covers: "the same day of expense: the day of receipt decides",
          articles: "REI-G9",
        },
      ],
    ],
    [
      "exams",
      [
        {
          benefit: "dental-basic",
          on: "2020-09-01",
          received: "2020-09-01",
          amount: "80",
          covers: "the later examination, received first",
          articles: "DEN-10",
          facts: { act: "recall-exam" },
        },
        {
          benefit: "dental-basic",
          on: "2020-03-01",
          received: "2020-10-01",
          amount: "80",
          covers: "the earlier examination, received last",
          articles: "DEN-10",
          facts: { act: "recall-exam" },
        },
      ],
    ],
    [
      "glasses",
      [
        {
          benefit: "vision",
          on: "2021-03-01",
          received: "2021-03-01",
          amount: "300",
          covers: "received first",
          articles: "REI-34",
        },
        {
          benefit: "vision",
          on: "2020-03-01",
          received: "2021-04-01",
          amount: "300",
          covers: "incurred first",
          articles: "REI-34",
        },
        {
          benefit: "vision",
          on: "2023-03-01",
          received: "2023-03-01",
          amount: "300",
          covers: "36 months after the first",
          articles: "REI-34",
        },
      ],
    ],
    [
      "ids",
      [
        {
          id: "tie-b",
          benefit: "wig",
          on: "2020-03-01",
          amount: "300",
          covers: "same days: the id decides, this one second",
          articles: "REI-34",
        },
        {
          id: "tie-a",
          benefit: "wig",
          on: "2020-03-01",
          amount: "200",
          covers: "same days: the id decides, this one first",
          articles: "REI-34",
        },
      ],
    ],
  ];
  for (const [name, asks] of cases) {
    for (const claimOrder of ORDERS) {
      const own = asks.map((ask): Ask => (ask.id === undefined ? ask : { ...ask, id: `${ask.id}-${claimOrder}` }));
      story(`order-${name}~${claimOrder}`, household(ALL), [own], { claimOrder });
      // In one call each, nothing is put in order: what has been decided stays.
      const single = asks.map((ask): Ask[] => [
        ask.id === undefined ? ask : { ...ask, id: `${ask.id}-${claimOrder}-single` },
      ]);
      story(`order-single-${name}~${claimOrder}`, household(ALL), single, { claimOrder });
    }
  }
  section();
}

// ---------------------------------------------------------------- told twice

function duplicates(): void {
  for (const { code } of LINES) {
    const told: Ask = { id: `twice-${code}`, benefit: code, on: "2020-03-02", amount: "20", covers: "the first time" };
    story(`twice-${code}`, household(ALL), [
      [told],
      [
        { ...told, covers: "told again in a later call, the same to the letter: already decided" },
        { benefit: code, on: "2020-03-03", amount: "20", covers: "the next one: the second telling took no room" },
      ],
      [{ ...told, covers: "and a third time" }],
    ]);
  }
  for (const benefit of ["drugs", "wig", "dental-basic"] as const) {
    const told: Ask = {
      id: `same-call-${benefit}`,
      benefit,
      on: "2020-03-02",
      amount: "20",
      covers: "told twice in one call: the first is decided",
    };
    story(`same-call-${benefit}`, household(ALL), [
      [told, { ...told, covers: "told twice in one call: the second is not" }],
    ]);
  }
  story("twice-refused", household("A"), [
    [{ id: "refused-wig", benefit: "wig", on: "2020-03-02", amount: "20", covers: "refused the first time" }],
    [{ id: "refused-wig", benefit: "wig", on: "2020-03-02", amount: "20", covers: "a refusal is a decision too" }],
  ]);
  section();
}

// ---------------------------------------------------------------- units: pairs, beds, substances

function units(): void {
  const pairs = [
    [1, "100"],
    [2, "200"],
    [3, "300"],
    [4, "400"],
    [5, "100"],
    [7, "0.05"],
    [4, "0.01"],
    [6, "99.99"],
  ] as const;
  for (const [count, amount] of pairs) {
    story(`pairs-${String(count)}-${amount}`, household(ALL), [
      [
        {
          benefit: "compression-stockings",
          on: "2020-02-01",
          amount,
          covers: `${String(count)} pairs for ${amount}: three at most`,
          facts: { pairs: count },
        },
        {
          benefit: "compression-stockings",
          on: "2020-03-01",
          amount: "90",
          covers: `two more after ${String(count)}`,
          facts: { pairs: 2 },
        },
        { benefit: "compression-stockings", on: "2020-04-01", amount: "50", covers: "one more", facts: { pairs: 1 } },
      ],
      [
        {
          benefit: "compression-stockings",
          on: "2020-12-31",
          amount: "50",
          covers: "the last day of the year",
          facts: { pairs: 1 },
        },
        {
          benefit: "compression-stockings",
          on: "2021-01-01",
          amount: "200",
          covers: "a new year",
          facts: { pairs: 4 },
        },
        {
          benefit: "compression-stockings",
          on: "2021-01-02",
          amount: "100",
          person: "spouse",
          covers: "another person's pairs",
          facts: { pairs: 3 },
        },
      ],
    ]);
  }
  const bed = (
    on: string,
    amount: string,
    mode: string,
    alternative: string,
    covers: string,
    person = "member",
  ): Ask => ({
    benefit: "hospital-bed",
    on,
    amount,
    person,
    covers,
    facts: { bed: { mode, alternative } },
  });
  story("bed-rental", household(ALL), [
    Array.from({ length: 8 }, (_, month) =>
      bed(
        addMonths("2020-01-31", month),
        "300",
        "rental",
        "2000",
        `rental, month ${String(month + 1)}: 2,000 would buy it`,
      ),
    ),
    [
      bed("2020-10-01", "1", "rental", "2000", "nothing left"),
      bed("2020-10-02", "300", "rental", "2000", "the spouse's bed is another", "spouse"),
    ],
  ]);
  for (const [amount, alternative, where] of [
    ["2000", "1999.99", "one cent dearer than renting"],
    ["2000", "2000", "the price of renting"],
    ["2000", "2000.01", "one cent cheaper than renting"],
    ["2000", "600", "much dearer than renting"],
    ["2000", "0", "renting would cost nothing"],
  ] as const) {
    story(`bed-purchase-${alternative}`, household(ALL), [
      [bed("2020-03-01", amount, "purchase", alternative, `bought, ${where}`)],
    ]);
  }
  story("bed-mixed", household(ALL), [
    [
      bed("2020-03-01", "500", "rental", "2000", "rented first"),
      bed("2020-05-01", "1800", "purchase", "2000", "then bought: 1,500 left of 2,000"),
    ],
    [bed("2021-03-01", "100", "rental", "2000", "the need is one, whatever the year")],
  ]);
  const substances = [
    ["100", "31.25", "exactly 25 of reimbursement"],
    ["100", "31.24", "a cent below"],
    ["100", "31.26", "a cent above"],
    ["50", "0", "the act alone is not covered"],
    ["50", "50", "all of it is substance"],
    ["50", "0.01", "one cent of substance"],
    ["20", "10", "well below"],
  ] as const;
  for (const scenario of ["B", "C", ALL] as const) {
    story(`substance-${scenario}`, household(scenario, null), [
      substances.map(([amount, substance, covers], place): Ask => ({
        benefit: "sclerosing-injection",
        on: addDays("2020-02-01", Math.floor(place / 2)),
        amount,
        covers,
        facts: { substance },
      })),
    ]);
  }
  // Transport: a day is a day of one person.
  story("transport-days", household(ALL), [
    ["30", "30", "30"].map((amount, place): Ask => ({
      benefit: "transport-lodging",
      on: "2020-02-01",
      amount,
      covers: `bill ${String(place + 1)} of one day: 48 in all`,
    })),
    [
      {
        benefit: "transport-lodging",
        on: "2020-02-01",
        amount: "60",
        person: "spouse",
        covers: "the spouse's same day",
      },
      { benefit: "transport-lodging", on: "2020-02-02", amount: "60", covers: "the next day" },
    ],
  ]);
  for (const amount of ["0", "0.00", "0.01"]) {
    story(`nothing-${amount}`, household(ALL), [
      LINES.map(({ code }, place): Ask => ({
        benefit: code,
        on: addDays("2020-02-01", place),
        amount,
        covers: `an expense of ${amount}`,
        articles: "REI-33",
      })),
    ]);
  }
  section();
}

// ---------------------------------------------------------------- cover that changes

function covers(): void {
  const changing: [string, CoveragePeriod[]][] = [
    [
      "raised",
      [
        { from: "2020-01-01", until: "2020-03-31", health: { scenario: "J" }, dental: "individual" },
        { from: "2020-04-01", until: "2020-08-31", health: { scenario: "L" }, dental: "single-parent" },
        { from: "2020-09-01", until: null, health: { scenario: "O" }, dental: "family" },
      ],
    ],
    [
      "lowered",
      [
        { from: "2020-01-01", until: "2020-03-31", health: { scenario: "O" }, dental: "family" },
        { from: "2020-04-01", until: "2020-08-31", health: { scenario: "N" }, dental: null },
        { from: "2020-09-01", until: null, health: { scenario: "M" }, dental: "individual" },
      ],
    ],
    [
      "gap",
      [
        { from: "2020-01-01", until: "2020-03-31", health: { scenario: "O" }, dental: "family" },
        { from: "2020-09-01", until: null, health: { scenario: "O" }, dental: "family" },
      ],
    ],
    [
      "exempt",
      [
        { from: "2020-01-01", until: "2020-03-31", health: { scenario: "I" }, dental: "single-parent" },
        { from: "2020-04-01", until: "2020-08-31", health: "exempt", dental: "single-parent" },
        { from: "2020-09-01", until: null, health: { scenario: "K" }, dental: null },
      ],
    ],
    [
      "suspended",
      [
        { from: "2020-01-01", until: "2020-03-31", health: { scenario: "N" }, dental: "family" },
        { from: "2020-04-01", until: "2020-08-31", health: { scenario: "J" }, dental: null },
        { from: "2020-09-01", until: null, health: { scenario: "N" }, dental: "family" },
      ],
    ],
    ["ended", [{ from: "2020-01-01", until: "2020-08-31", health: { scenario: "O" }, dental: "family" }]],
    [
      "status",
      [
        { from: "2020-01-01", until: "2020-03-31", health: { scenario: "C" }, dental: "individual" },
        { from: "2020-04-01", until: "2020-08-31", health: { scenario: "I" }, dental: "individual" },
        { from: "2020-09-01", until: null, health: { scenario: "O" }, dental: "individual" },
      ],
    ],
    ["dental-only", [{ from: "2020-01-01", until: null, health: "exempt", dental: "family" }]],
    ["health-only", [{ from: "2020-01-01", until: null, health: { scenario: "F" }, dental: null }]],
  ];
  const days = ["2020-01-01", "2020-03-31", "2020-04-01", "2020-08-31", "2020-09-01", "2020-12-31"];
  for (const [name, coverage] of changing) {
    const asks = days.flatMap((on): Ask[] =>
      PERSONS.flatMap(({ id }): Ask[] =>
        (["drugs", "physiotherapy", "acupuncture", "dental-restorative"] as const).map((benefit) => ({
          benefit,
          on,
          amount: "30",
          person: id,
          articles: "STA-10 STA-02",
          covers: `${name}: the ${id} on ${on}, the cover of the day of the expense`,
        })),
      ),
    );
    // Received after the cover has changed: the day of the expense decides.
    story(`cover-${name}`, { persons: [...PERSONS], coverage }, [
      asks.map((ask) => ({ ...ask, received: "2020-12-31" })).map((ask) => (ask.on > "2020-12-31" ? ask : ask)),
    ]);
  }

  // Maxima used at one level stay used at another.
  story(
    "cover-used",
    {
      persons: [...PERSONS],
      coverage: [
        { from: "2020-01-01", until: "2020-06-30", health: { scenario: "F" }, dental: null },
        { from: "2020-07-01", until: "2020-09-30", health: { scenario: "A" }, dental: null },
        { from: "2020-10-01", until: null, health: { scenario: "O" }, dental: null },
      ],
    },
    [
      [
        {
          benefit: "chiropractic-osteopathy",
          on: "2020-06-30",
          amount: "30",
          articles: "STA-10",
          covers: "at Santé II",
        },
        {
          benefit: "glucometer",
          on: "2020-06-30",
          amount: "250",
          articles: "STA-10",
          covers: "200 of 240 at Santé II",
        },
        {
          benefit: "glucometer",
          on: "2020-07-01",
          amount: "250",
          articles: "REI-G3",
          covers: "not covered at Santé I",
        },
        {
          benefit: "glucometer",
          on: "2020-10-01",
          amount: "250",
          articles: "STA-10 REI-34",
          covers: "at Santé III: 40 left",
        },
        {
          benefit: "acupuncture",
          on: "2020-06-30",
          amount: "30",
          articles: "REI-G3",
          covers: "not covered at Santé II",
        },
        { benefit: "acupuncture", on: "2020-10-01", amount: "30", articles: "STA-10", covers: "covered at Santé III" },
      ],
    ],
  );

  // Persons who come and go.
  const persons: Person[] = [
    { id: "member", role: "member", birthDate: "1980-05-05" },
    { id: "former", role: "spouse", birthDate: "1981-06-06", until: "2020-05-31" },
    { id: "spouse", role: "spouse", birthDate: "1983-07-07", from: "2020-06-01" },
    { id: "grown", role: "child", birthDate: "2002-06-15", until: "2020-06-14" },
    { id: "newborn", role: "child", birthDate: "2020-06-15", from: "2020-06-15" },
  ];
  const spans = [
    ["member", "2020-06-15"],
    ["former", "2020-05-31"],
    ["former", "2020-06-01"],
    ["spouse", "2020-05-31"],
    ["spouse", "2020-06-01"],
    ["grown", "2020-06-14"],
    ["grown", "2020-06-15"],
    ["newborn", "2020-06-15"],
    ["newborn", "2020-06-16"],
  ] as const;
  for (const scenario of ["C", "I", "O", "N", "J"] as const) {
    const status = scenario === "C" ? "individual" : scenario === "I" ? "single-parent" : "family";
    story(
      `persons-${scenario}`,
      { persons, coverage: [{ from: "2019-01-01", until: null, health: { scenario }, dental: status }] },
      [
        spans.flatMap(([person, on]): Ask[] =>
          (["drugs", "podiatry", "dental-basic"] as const).map((benefit) => ({
            benefit,
            on,
            amount: "40",
            person,
            articles: "STA-02 STA-10",
            covers: `${person} on ${on}: a dependant from the first day to the last, both included`,
          })),
        ),
      ],
    );
  }
  section();
}

// ---------------------------------------------------------------- a year of each household

const YEAR: readonly (readonly [BenefitCode, string, object?])[] = [
  ["drugs", "86.42"],
  ["drugs", "119.99", { drug: { prescriptionOnly: true, innovator: true, lowestGeneric: "71.15" } }],
  ["physiotherapy", "75"],
  ["dental-basic", "132.50", { act: "recall-exam" }],
  ["vision", "85", { item: "exam" }],
  ["vision", "349.99"],
  ["psychology", "130"],
  ["dental-restorative", "1240.75", { laboratory: "410.25" }],
  ["ambulance", "187.35"],
  ["kinesitherapy-orthotherapy-massage", "95"],
  ["chiropractic-osteopathy", "62"],
  ["orthopaedic-shoes", "412.18"],
  ["drugs", "2899.95"],
  ["dental-basic", "212.40", { act: "other", laboratory: "88.88" }],
  ["transport-lodging", "71.60"],
  ["drugs", "1550.01"],
];

/** What a household claims in two years, by turns, in four calls of which some hold what happened before the one before. */
function households(): void {
  const statuses: readonly (StatusName | null)[] = ["individual", "family", null];
  for (const scenario of SCENARIOS) {
    const roles = PERSONS.filter(
      ({ role }) =>
        role === "member" || scenario.status === "family" || (role === "child" && scenario.status === "single-parent"),
    );
    for (const dental of statuses) {
      const asks = YEAR.map(([benefit, amount, facts], place): Ask => {
        const on = addDays("2020-01-06", place * 21);
        return {
          benefit,
          on,
          received: addDays(on, (place * 5) % 23),
          amount,
          person: roles[place % roles.length]?.id ?? "member",
          articles: benefit === "drugs" ? "REI-G4 DRG-07" : STATUS_OF(scenario.status),
          covers: `a year of a household under ${scenario.scenario}, dental ${dental ?? "not held"}`,
          ...(facts === undefined ? {} : { facts }),
        };
      });
      const calls = [0, 1, 2, 3].map((call) =>
        asks.filter((_, place) => [0, 0, 1, 0, 1, 2, 1, 0, 2, 3, 2, 1, 2, 3, 3, 3][place] === call),
      );
      story(`household-${scenario.scenario}-${dental ?? "none"}`, household(scenario.scenario, dental), calls);
    }
  }
  section();
}

function STATUS_OF(status: StatusName): string {
  return status === "individual" ? "STA-10" : "STA-10 STA-02";
}

// ---------------------------------------------------------------- the vectors of the catalogue

/** Worked by hand in the catalogue of rules: the row says what must come out. */
function vectors(): void {
  const days = (count: number, ask: (place: number) => Omit<Ask, "on">): Ask[] =>
    Array.from({ length: count }, (_, place) => ({ ...ask(place), on: addDays("2020-02-03", place) }));
  story("vector-06", household(ALL), [
    [
      {
        benefit: "drugs",
        on: "2020-02-01",
        amount: "2500",
        covers: "2,000 paid, 500 counted",
        articles: "REI-G4 REI-G7",
      },
      {
        benefit: "drugs",
        on: "2020-03-01",
        amount: "2500",
        person: "child",
        covers: "5,000 in the year: 4,050 paid in all, 950 counted",
        articles: "REI-G4 REI-G7",
      },
    ],
  ]);
  const brand = { drug: { prescriptionOnly: true, innovator: true, lowestGeneric: "60" } };
  story("vector-07", household(ALL), [
    [
      {
        benefit: "drugs",
        on: "2020-02-01",
        amount: "100",
        covers: "pays 48.00, counts 12.00",
        articles: "DRG-02 DRG-03",
        facts: brand,
      },
      { benefit: "drugs", on: "2020-02-02", amount: "4690", covers: "fills the 950", articles: "REI-G4" },
      {
        benefit: "drugs",
        on: "2020-02-03",
        amount: "100",
        covers: "pays 60.00, counts nothing",
        articles: "DRG-05",
        facts: brand,
      },
      {
        benefit: "drugs",
        on: "2020-02-04",
        amount: "60.01",
        covers: "a cent of gap is still the member's",
        articles: "DRG-05",
        facts: brand,
      },
      {
        benefit: "drugs",
        on: "2020-02-05",
        amount: "60",
        covers: "no gap: all of it",
        articles: "DRG-05",
        facts: brand,
      },
    ],
  ]);
  story("vector-10", household(ALL), [
    days(16, (place) => ({
      benefit: "psychology",
      amount: "130",
      covers: place < 15 ? "65.00" : "25.00: 975 were paid",
      articles: "REI-31",
    })),
  ]);
  story("vector-11", household(ALL), [
    [
      { benefit: "dental-restorative", on: "2020-02-01", amount: "1800", covers: "1,000.00", articles: "DEN-09" },
      {
        benefit: "dental-basic",
        on: "2020-02-02",
        amount: "700",
        covers: "fee 400, laboratory 300: eligible 600.00, 480.00",
        articles: "DEN-11",
        facts: { laboratory: "300" },
      },
    ],
  ]);
  for (const scenario of ["A", "C"] as const) {
    story(`vector-17-${scenario}`, household(scenario), [
      [
        {
          benefit: "medical-cannabis",
          on: "2020-02-01",
          amount: "2600",
          covers: "2,000.00, counts nothing",
          articles: "CAN-02",
        },
      ],
    ]);
  }
  // A couple without a child pays the family price; a family or a single parent may be alone.
  for (const [name, scenario, ids] of [
    ["couple", "N", ["member", "spouse"]],
    ["family-without-spouse", "N", ["member", "child"]],
    ["family-alone", "N", ["member"]],
    ["single-parent-alone", "H", ["member"]],
  ] as const) {
    story(`household-of-${name}`, household(scenario), [
      ids.flatMap((person): Ask[] =>
        (["drugs", "physiotherapy", "acupuncture", "dental-basic"] as const).map((benefit, place) => ({
          benefit,
          on: addDays("2020-02-03", place),
          amount: "50",
          person,
          articles: "STA-02 STA-08",
          covers: `${name}: dependants are protected "s'il y a lieu"`,
        })),
      ),
    ]);
  }
  section();
}

// ---------------------------------------------------------------- late claims, in every order

/** The same five expenses told one a call, in orders in which each window is met from the front, the back and the middle. */
function lateInWindows(): void {
  const orderings = [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [1, 4, 0, 3, 2],
  ];
  for (const [name, benefit, months, dollars, facts, child] of MONTHS) {
    const amount = cents((expenseFor(inCents(dollars), "80") * 6n) / 10n);
    const house: Household = {
      ...household(ALL),
      persons: [...PERSONS.slice(0, 2), { id: "child", role: "child", birthDate: "2019-06-30" }],
    };
    for (const [place, ordering] of orderings.entries()) {
      const calls = ordering.map((which): Ask[] => [
        {
          benefit,
          on: addMonths("2020-03-31", Math.floor((which * months) / 2)),
          received: "2033-01-01",
          amount,
          person: child === true ? "child" : "member",
          articles: child === true ? "REI-32b REI-34" : "REI-34",
          covers: `60% of ${dollars}, half a window after the one before; told in the order ${ordering.map((at) => at + 1).join(" ")}`,
          ...(facts === undefined ? {} : { facts }),
        },
      ]);
      underEach(`late-order-${name}-${String(place)}`, "monthWindows", WINDOWS, house, calls);
    }
  }
  section();
}

// ---------------------------------------------------------------- two readings at once

function pairsOfReadings(): void {
  const people = ["member", "spouse", "child"] as const;
  const turns = (count: number, ask: (place: number) => Omit<Ask, "on" | "person">, step = 1): Ask[] =>
    Array.from({ length: count }, (_, place) => ({
      ...ask(place),
      on: addDays("2020-02-03", place * step),
      person: people[place % 3] ?? "member",
    }));
  for (const maximaScope of MAXIMA) {
    underEach(
      `pair-disciplines-${maximaScope}`,
      "groupedDisciplines",
      DISCIPLINES,
      household(ALL),
      [
        turns(24, (place) => ({
          benefit: "kinesitherapy-orthotherapy-massage",
          amount: "80",
          articles: "REI-29 REI-G2",
          covers: `whose maximum (${maximaScope}), and of which disciplines`,
          facts: { discipline: ["kinesitherapy", "orthotherapy", "massage", "massage"][place % 4] },
        })),
      ],
      { maximaScope },
    );
    underEach(
      `pair-windows-${maximaScope}`,
      "monthWindows",
      WINDOWS,
      household(ALL),
      [
        turns(
          7,
          () => ({
            benefit: "glucometer",
            amount: "180",
            articles: "REI-34 REI-G2",
            covers: `whose maximum (${maximaScope}), and in which window`,
          }),
          333,
        ),
      ],
      { maximaScope },
    );
    underEach(
      `pair-trips-${maximaScope}`,
      "tripMaximum",
      ["person", "trip"],
      household(ALL),
      [
        turns(5, () => ({
          benefit: "trip-cancellation",
          amount: "2000",
          covers: `a trip's maximum is its own matter, whatever the others are (${maximaScope})`,
        })),
      ],
      { maximaScope },
    );
  }
  for (const monthWindows of WINDOWS) {
    for (const maximaScope of MAXIMA) {
      underEach(
        `pair-thirteen-${monthWindows}-${maximaScope}`,
        "visionAtThirteen",
        ["rule-in-force", "all-payments"],
        {
          ...household(ALL),
          persons: [...PERSONS.slice(0, 2), { id: "child", role: "child", birthDate: "2008-02-29" }],
        },
        [
          [
            "2020-03-01",
            "2021-02-27",
            "2021-02-28",
            "2021-03-01",
            "2022-02-27",
            "2022-02-28",
            "2024-02-28",
            "2024-02-29",
          ].map((on, place): Ask => ({
            benefit: "vision",
            on,
            amount: place % 2 === 0 ? "130" : "220",
            person: place === 5 ? "spouse" : "child",
            articles: on < "2021-02-28" ? "REI-32b" : "REI-32a",
            covers: `13 on 28 February 2021, ${monthWindows}, ${maximaScope}`,
          })),
        ],
        { monthWindows, maximaScope },
      );
    }
  }
  for (const claimOrder of ORDERS) {
    for (const countedWhenCapped of COUNTS) {
      underEach(
        `pair-order-${claimOrder}-${countedWhenCapped}`,
        "fullReimbursementScope",
        SCOPES,
        household(ALL),
        [
          [
            {
              benefit: "deep-shoes",
              on: "2020-03-01",
              received: "2020-09-01",
              amount: "900",
              covers: "capped at 150",
              articles: "REI-G8",
            },
            {
              benefit: "transport-lodging",
              on: "2020-04-01",
              received: "2020-08-01",
              amount: "900",
              covers: "capped at 48",
              articles: "REI-G8",
            },
            {
              benefit: "drugs",
              on: "2020-05-01",
              received: "2020-05-01",
              amount: "4000",
              covers: "800 of 950",
              articles: "REI-G7",
            },
            {
              benefit: "artificial-limb-external-prosthesis",
              on: "2020-06-01",
              received: "2020-07-01",
              amount: "3000",
              covers: "counted, no maximum",
              articles: "REI-G6",
            },
            {
              benefit: "drugs",
              on: "2020-07-01",
              received: "2020-07-01",
              amount: "300",
              covers: "what is left of 950 depends on the readings",
              articles: "REI-G7",
            },
          ],
        ],
        { claimOrder, countedWhenCapped },
      );
    }
  }
  section();
}

/** All readings but the default at once, and the default beside it: a household whose claims meet most of them. */
function allReadings(): void {
  const flipped: Readings = {
    fullReimbursementScope: "counted-lines",
    countedWhenCapped: "all-unreimbursed",
    claimOrder: "received",
    dearerGeneric: "lowest-generic",
    monthWindows: "fixed-blocks",
    laboratoryLimit: "basic-and-restorative",
    maximaScope: "certificate",
    groupedDisciplines: "each",
    visionAtThirteen: "all-payments",
    tripMaximum: "trip",
    healthClaimDeadline: "twelve-months",
  };
  for (const scenario of ["F", "I", "L", "N", ALL] as const) {
    const status = scenario === "F" || scenario === "I" ? "single-parent" : "family";
    const people = status === "family" ? ["member", "spouse", "child"] : ["member", "child"];
    const asks = YEAR.map(([benefit, amount, facts], place): Ask => ({
      benefit,
      on: addDays("2020-01-06", place * 20),
      received: addDays("2020-01-06", place * 20 + (place % 4) * 150),
      amount,
      person: people[place % people.length] ?? "member",
      articles: "REI-33",
      covers: "every reading at once, beside none",
      ...(facts === undefined ? {} : { facts }),
    }));
    story(`readings-none-${scenario}`, household(scenario, status), [asks.slice(0, 9), asks.slice(9)]);
    story(`readings-all-${scenario}`, household(scenario, status), [asks.slice(0, 9), asks.slice(9)], flipped);
  }
  section();
}

export function files(): PackFile[] {
  start();
  everyLine();
  roundings();
  maxima();
  windows();
  years();
  scopes();
  outOfPocket();
  drugs();
  prescriptions();
  cannabis();
  disciplines();
  vision();
  laboratories();
  deadlines();
  orders();
  duplicates();
  units();
  covers();
  vectors();
  lateInWindows();
  households();
  pairsOfReadings();
  allReadings();
  return finish();
}
