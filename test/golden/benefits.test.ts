import { describe, expect, test } from "vitest";
import { benefitSchedule, listArticles } from "../../src/index.js";
import { BENEFITS_2020, OUT_OF_POCKET_MAXIMUM_2020, type Level, type PrintedBenefit } from "./data/benefits-2020.js";

// The 34 printed lines of §3.3 p. 8–10 and 12, at each level, against the schedule that an app is given.

const LEVELS = [1, 2, 3] as const;

const rateAt = (row: PrintedBenefit, level: Level): string | null =>
  ({ 1: row.level1, 2: row.level2, 3: row.level3 })[level];

/** In an order of their own: the page prints the maxima of a line in a sentence. */
const sorted = (maxima: readonly object[]): unknown[] =>
  maxima
    .map((maximum) => Object.fromEntries(Object.entries(maximum).sort(([left], [right]) => (left < right ? -1 : 1))))
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

const scheduleAt = (level: Level) => benefitSchedule({ level, on: "2020-01-01" });

test("34 lines: 19 with an asterisk, 10 counted, two dental; 5, 27 and 32 health lines by level (REI-G1, REI-G5, REI-G10)", () => {
  const count = (holds: (row: PrintedBenefit) => boolean): number => BENEFITS_2020.filter(holds).length;
  expect(BENEFITS_2020).toHaveLength(34);
  expect(count((row) => row.prescription)).toBe(19);
  expect(count((row) => row.counted)).toBe(10);
  expect(count((row) => row.plan === "dental")).toBe(2);
  expect(LEVELS.map((level) => count((row) => row.plan === "health" && rateAt(row, level) !== null))).toEqual([
    5, 27, 32,
  ]);
});

describe.each(LEVELS)("level %i", (level) => {
  const rows = BENEFITS_2020.map((row) => ({ ...row, rate: rateAt(row, level) }));

  test("the head of the schedule", () => {
    const { on, outOfPocketMaximum, warnings, ...schedule } = scheduleAt(level);
    expect(schedule.level).toBe(level);
    expect([on, outOfPocketMaximum, warnings]).toEqual(["2020-01-01", OUT_OF_POCKET_MAXIMUM_2020, []]);
  });

  test("its lines are the printed ones, in the printed order, and no other (DEN-13)", () => {
    expect(scheduleAt(level).lines.map((line) => line.benefit)).toEqual(BENEFITS_2020.map((row) => row.benefit));
  });

  test.each(rows)("$printed (§3.3 p. $page)", (row) => {
    const line = scheduleAt(level).lines.find(({ benefit }) => benefit === row.benefit)!;
    expect(line.name.fr.replaceAll("’", "'")).toBe(row.printed);
    expect(line.name.en).not.toBe("");
    expect(row.articles).toContain(line.article);
    expect(line).toMatchObject({
      plan: row.plan,
      covered: row.rate !== null,
      rate: row.rate,
      prescription: row.prescription,
      outOfPocket: row.counted,
      priorAuthorization: row.priorAuthorization === true,
      rentalOrPurchase: row.rentalOrPurchase === true,
      laboratoryLimit: row.laboratoryLimit ?? null,
    });
    const maxima = line.maxima.map(({ article, ...maximum }) => {
      expect(row.articles).toContain(article);
      return maximum;
    });
    expect(sorted(maxima)).toEqual(row.rate === null ? [] : sorted(row.maxima));
  });
});

test.each(BENEFITS_2020)("$benefit: its articles are of the catalogue, section 3.3", ({ articles }) => {
  const known = listArticles().map(({ id }) => id);
  expect(articles.filter((id) => !known.includes(id))).toEqual([]);
});
