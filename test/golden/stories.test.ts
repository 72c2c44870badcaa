import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { coverageHistory, type Context, type HistoryInput } from "../../src/index.js";
import { historyLines, type HistoryLines } from "../history-lines.js";

// Life stories worked by hand from the text of the brochure (§1.1–1.7, §3.2, §3.3, Annexe 1): one file each, one line an interval.
const FOLDER = new URL("data/stories/", import.meta.url);

interface Story {
  title: string;
  covers: string;
  articles: string[];
  readings?: Context["readings"];
  anchor?: string;
  input: HistoryInput;
  expected: Omit<HistoryLines, "persons"> & { persons?: string[] };
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
const stories = files.map((file): [string, Story] => [
  file,
  JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Story,
]);

it("has the stories of a whole career, each for something that no other covers", () => {
  expect(stories.length).toBeGreaterThanOrEqual(48);
  const covers = stories.map(([, { covers }]) => covers);
  expect(new Set(covers).size).toBe(covers.length);
});

it.each(stories)("%s", (_file, { readings, anchor, input, expected }) => {
  const context = { readings, payCalendar: anchor === undefined ? undefined : { anchor } };
  const lines = historyLines(coverageHistory(input, context));
  const { periods, warnings, persons = [`${input.member.id} member - -`], ...plans } = expected;
  expect(lines).toMatchObject(plans);
  expect([...lines.warnings].sort()).toEqual([...warnings].sort());
  expect(expected.persons === undefined ? lines.persons.slice(0, 1) : lines.persons).toEqual(persons);
  for (const line of periods) {
    const [from = ""] = line.split(" ");
    expect(lines.periods.find((period) => period.startsWith(from))).toBe(line);
  }
});
