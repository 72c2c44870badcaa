import { readContext, settingOn, type Context, type Setting } from "../context.js";
import { dayNumber } from "../calendar.js";
import { LTD_OPTIONS, type Sex } from "../coverage/cover.js";
import { SCENARIOS } from "../coverage/scenarios.js";
import { STATUSES } from "../coverage/statuses.js";
import { sortIssues, type Issue } from "../errors.js";
import { multiplyDivide } from "../money.js";
import { PAYERS } from "../premium/health.js";
import { readMember, type ExactMember, type Member } from "../premium/member.js";
import { guarded } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { emptyColumns, FACTS, SPOUSE_STEP, type PopulationColumns } from "./population-columns.js";
import { placeOfRate } from "./rate-places.js";
import { readIterable } from "./read-iterable.js";

/** One input of many that was refused. */
export interface Reject {
  /** Its place in what was read, from 0. */
  index: number;
  /** All that is wrong with it, as `RegimeError` has them. */
  issues: Issue[];
}

/** Members that were read, and those that were refused. */
export interface Population {
  columns: PopulationColumns;
  rejects: Reject[];
}

/** How many members are read before more memory is taken: few at first. */
const FIRST_CHUNK = 256;
const LARGEST_CHUNK = 65_536;

/**
 * Reads members once, to price them many times with `premiumColumns`: any iterable of what `quote` takes, an array or a
 * generator over a file. A member that `quote` would refuse in this context is not in the columns but in `rejects`, with
 * its place and all its problems; the others are read on. About 42 bytes a member.
 *
 * @throws RegimeError `E_TYPE` for what is no iterable, and for a context that cannot be read. An error that the iterable
 * itself throws is passed on as it is.
 * @example
 * const job = { on: "2020-03-15", insurableSalary: "38000.00", salaryScaleMaximum: "40000.00", workTime: "1", health: null };
 * const { columns, rejects } = readPopulation([job, { ...job, on: "2021-01-03" }, job]);
 * columns.place // Uint32Array [0, 2]
 * rejects // [{ index: 1, issues: [{ code: "E_NO_PRINTED_RATE", path: ["on"], … }] }]
 */
export function readPopulation(members: Iterable<Member>, context?: Context): Population {
  const { iterable, setting } = readOrThrow((issues) => ({
    iterable: readIterable(members, issues),
    setting: readContext(context, issues),
  }));
  const chunks: PopulationColumns[] = [];
  const rejects: Reject[] = [];
  let chunk = emptyColumns(FIRST_CHUNK);
  let row = 0;
  let index = 0;
  for (const value of iterable) {
    const issues: Issue[] = [];
    const member = guarded(issues, () => readPriced(value, setting, issues));
    if (issues.length > 0) {
      rejects.push({ index, issues: sortIssues(issues) });
    } else {
      if (row === chunk.count) {
        chunks.push(chunk);
        chunk = emptyColumns(Math.min(chunk.count * 4, LARGEST_CHUNK));
        row = 0;
      }
      write(chunk, row, index, member as ExactMember);
      row++;
    }
    index++;
  }
  return { columns: joined(chunks, chunk, row), rejects };
}

/** Reads a member that the context has premiums for. */
function readPriced(value: unknown, setting: Setting, issues: Issue[]): ExactMember | undefined {
  const member = readMember(value, issues);
  settingOn(setting, member?.on, issues);
  return member;
}

function write(columns: PopulationColumns, row: number, index: number, member: ExactMember): void {
  const { on, salary, scaleMaximum, workTime, health, dental, life, ltd, paidBy, ratingAge, sex, smoker } = member;
  const { basic, dependants, additional, spouse } = life;
  columns.place[row] = index;
  columns.on[row] = dayNumber(on);
  columns.salary[row] = salary;
  columns.scaleMaximum[row] = scaleMaximum;
  columns.workTime[row] = workTime;
  const { facts } = columns;
  let at = row * FACTS.length;
  // In the order of `FACTS`.
  facts[at++] = health === null ? 0 : health === "exempt" ? SCENARIOS.length + 1 : SCENARIOS.indexOf(health) + 1;
  facts[at++] = dental === null ? 0 : STATUSES.indexOf(dental) + 1;
  facts[at++] = basic ? 1 : 0;
  facts[at++] = dependants ? 1 : 0;
  facts[at++] = additional;
  facts[at++] = spouse === null ? 0 : multiplyDivide(spouse.amount, 1, SPOUSE_STEP, "down");
  facts[at++] = additional === 0 ? 0 : placeOfRate(ratingAge, sex as Sex, smoker);
  facts[at++] = spouse === null ? 0 : placeOfRate(ratingAge, spouse.sex, spouse.smoker);
  facts[at++] = ltd === null ? 0 : LTD_OPTIONS.indexOf(ltd) + 1;
  facts[at] = PAYERS.indexOf(paidBy);
}

/** The chunks, of which the last holds so many members, as one. */
function joined(full: readonly PopulationColumns[], last: PopulationColumns, rows: number): PopulationColumns {
  const columns = emptyColumns(full.reduce((sum, { count }) => sum + count, rows));
  let at = 0;
  for (const chunk of [...full, last]) {
    const count = chunk === last ? rows : chunk.count;
    columns.place.set(chunk.place.subarray(0, count), at);
    columns.on.set(chunk.on.subarray(0, count), at);
    columns.salary.set(chunk.salary.subarray(0, count), at);
    columns.scaleMaximum.set(chunk.scaleMaximum.subarray(0, count), at);
    columns.workTime.set(chunk.workTime.subarray(0, count), at);
    columns.facts.set(chunk.facts.subarray(0, count * FACTS.length), at * FACTS.length);
    at += count;
  }
  return columns;
}
