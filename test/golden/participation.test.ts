import { describe, expect, test } from "vitest";
import {
  attempt,
  automaticDental,
  changeDate,
  contestedDismissal,
  deferredSalary,
  dentalMinimum,
  dentalTermination,
  dependantDentalEnd,
  eligibility,
  enrolment,
  exemption,
  healthMinimum,
  listArticles,
  premiumWaiver,
  progressiveRetirement,
  READING_OPTIONS,
  unpaidLeave,
  type Context,
} from "../../src/index.js";
import {
  AUTOMATIC_DENTAL,
  CHANGE_DATE,
  CONTESTED_DISMISSAL,
  DEFERRED_SALARY,
  DENTAL_MINIMUM,
  DENTAL_TERMINATION,
  DEPENDANT_DENTAL_END,
  ELIGIBILITY,
  ENROLMENT,
  ERRORS,
  EXEMPTION,
  HEALTH_MINIMUM,
  PREMIUM_WAIVER,
  PROGRESSIVE_RETIREMENT,
  UNPAID_LEAVE,
  type Group,
  type Row,
} from "./participation-rows.js";

// One rule at a time, worked by hand from §1.1–1.7, §3.2, §3.3 and Annexe 1: the whole result of each function.

const contextOf = ({ readings, anchor }: Row<unknown, unknown>): Context => ({
  readings,
  payCalendar: anchor === undefined ? undefined : { anchor },
});

/** A function with its rows, their types forgotten. */
function golden<Input, Result>(
  name: string,
  of: (input: Input, context: Context) => Result,
  { source, rows }: Group<Input, Result>,
): { name: string; source: string; of: (input: unknown, context: Context) => unknown; rows: Row<unknown, unknown>[] } {
  return { name, source, of: (input, context) => of(input as Input, context), rows: [...rows] };
}

const FUNCTIONS = [
  golden("enrolment", enrolment, ENROLMENT),
  golden("exemption", (input) => exemption(input), EXEMPTION),
  golden("eligibility", (input) => eligibility(input), ELIGIBILITY),
  golden("healthMinimum", (input) => healthMinimum(input), HEALTH_MINIMUM),
  golden("dentalMinimum", dentalMinimum, DENTAL_MINIMUM),
  golden("changeDate", changeDate, CHANGE_DATE),
  golden("unpaidLeave", unpaidLeave, UNPAID_LEAVE),
  golden("deferredSalary", deferredSalary, DEFERRED_SALARY),
  golden("progressiveRetirement", (input) => progressiveRetirement(input), PROGRESSIVE_RETIREMENT),
  golden("contestedDismissal", (input) => contestedDismissal(input), CONTESTED_DISMISSAL),
  golden("dentalTermination", dentalTermination, DENTAL_TERMINATION),
  golden("dependantDentalEnd", (input) => dependantDentalEnd(input), DEPENDANT_DENTAL_END),
  golden("automaticDental", automaticDental, AUTOMATIC_DENTAL),
  golden("premiumWaiver", premiumWaiver, PREMIUM_WAIVER),
];

describe.each(FUNCTIONS)("$name ($source)", ({ name, of, rows }) => {
  test.each(rows)("$title ($articles)", (row) => {
    expect(of(row.input, contextOf(row))).toEqual(row.expected);
  });

  test.each(ERRORS[name] ?? [])("an error: $title ($articles)", ({ input, expected }) => {
    const result = attempt(() => of(input, {}));
    const issues = result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(issues).toEqual(expected);
  });

  test("its rows: no title twice, articles of the catalogue", () => {
    const titles = rows.map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
    const known = new Set(listArticles().map(({ id }) => id));
    const cited = [...rows, ...(ERRORS[name] ?? [])].flatMap(({ articles }) => articles.split(" "));
    expect(cited.filter((id) => !known.has(id) && !/^(Z-\d+|AMB-\w+)$/.test(id))).toEqual([]);
  });
});

/** The readings that a rule alone can use; the other six of participation need a whole career. */
const RULE_READINGS = [
  "dentalMinimumStart",
  "healthChangeDates",
  "januaryFirstRise",
  "otherDentalCover",
  "refusalDeadline",
  "retroactivePremium",
  "suspendedDental",
  "unpaidLeavePayer",
  "waivedPlans",
  "waiverEnd",
] as const;

test("each option of the readings that these functions use has a row, which names it", () => {
  const used = new Map<string, Set<unknown>>();
  for (const { expected } of FUNCTIONS.flatMap(({ rows }) => rows)) {
    const { readings = {} } = expected as { readings?: object };
    for (const [key, option] of Object.entries(readings)) used.set(key, (used.get(key) ?? new Set()).add(option));
  }
  expect([...used.keys()].sort()).toEqual(RULE_READINGS);
  for (const key of RULE_READINGS) expect([...(used.get(key) ?? [])].sort()).toEqual([...READING_OPTIONS[key]].sort());
});

test("every error is of one of these functions, and every one has some", () => {
  expect(Object.keys(ERRORS)).toEqual(FUNCTIONS.map(({ name }) => name));
});
