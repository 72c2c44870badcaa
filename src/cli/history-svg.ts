import { addDays, addMonths, daysBetween, yearOf } from "../calendar.js";
import type { Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { COLON } from "../explain/sentences.js";
import { labels } from "../explain/labels.js";
import { multiplyDivide } from "../money.js";
import type { CoverageHistory } from "../participation/coverage-history.js";
import { PLAN_STATES, type PlanState } from "../participation/standing.js";
import { spanOf, spokenPlans, titleOf, type PlanName, type SpokenInterval } from "./held-text.js";
import { MESSAGES } from "./messages.js";
import { across, escaped } from "./svg-text.js";
import { plain } from "./text-table.js";

// Down, in pixels; across, in whole hundredths of one: no place is ever rounded twice.

const WIDTH = 1200;
const MARGIN = 24;
/** Where time is drawn. */
const LEFT = 2400;
const RIGHT = 117_600;
const TITLE = 40;
const LEGEND = 68;
const AXIS = 108;
const FIRST_BAND = 132;
/** From the name of a band to its rectangles, their height, that of a label below them, and what follows a band. */
const NAME = 10;
const HEIGHT = 40;
const LANE = 17;
const GAP = 28;
/** Around a text. */
const ROOM = 600;
/** How wide a character of a label is at most, on average: nothing measures a text here. */
const CHARACTER = 700;
/** The least between two marks of the axis. */
const TICK = 3400;
/** How many months may be between two marks, and in which years the marks fall: those that are a multiple. */
const STEPS = [
  { months: 1, years: 1 },
  { months: 2, years: 1 },
  { months: 3, years: 1 },
  { months: 6, years: 1 },
  { months: 12, years: 1 },
  { months: 24, years: 2 },
  { months: 60, years: 5 },
  { months: 120, years: 10 },
] as const;
type Step = (typeof STEPS)[number];

/** Fill and line of each state, on a light page and on a dark one: told apart by their dashes too. */
const COLOURS: Readonly<Record<PlanState, { light: [string, string]; dark: [string, string]; dashes?: string }>> = {
  held: { light: ["#c3e6cb", "#2c6e3f"], dark: ["#1f4a2b", "#7cc592"] },
  "level-1-only": { light: ["#c9def6", "#2a5d9c"], dark: ["#1f3f66", "#86b6ea"], dashes: "8 3" },
  suspended: { light: ["#fde3b5", "#8f5b00"], dark: ["#553a0c", "#e3ae55"], dashes: "5 3" },
  exempt: { light: ["#e4d6f3", "#65419b"], dark: ["#41305c", "#bd9fe6"], dashes: "8 3 2 3" },
  unknown: { light: ["#f8cfcf", "#a03030"], dark: ["#5c2727", "#eb9a9a"], dashes: "2 2" },
  none: { light: ["#efefef", "#777777"], dark: ["#333333", "#a0a0a0"], dashes: "1 3" },
};

/** The plans of a member through time: a band each, in an SVG file that stands alone. */
export function historySvg(history: CoverageHistory, lang: Language): string {
  const scale = scaleOf(spanOf(history.plans));
  const bands: string[] = [];
  let top = FIRST_BAND;
  for (const [plan, intervals] of spokenPlans(history.plans, lang)) {
    const band = drawBand(plan, intervals, top, scale, lang);
    bands.push(...band.parts);
    top = band.bottom + GAP;
  }
  const bottom = top - GAP + MARGIN;
  const title = titleOf(history, lang);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(bottom)}" viewBox="0 0 ${String(WIDTH)} ${String(bottom)}" xml:lang="${lang}">`,
    `<title>${escaped(title)}</title>`,
    `<style>\n${styles()}\n</style>`,
    `<rect class="page" width="100%" height="100%"/>`,
    text(LEFT, TITLE, title, "title"),
    ...legend(history, lang),
    ...axis(scale, bottom - MARGIN, lang),
    ...bands,
    "</svg>",
    "",
  ].join("\n");
}

interface Scale {
  from: string;
  until: string;
  days: number;
  /** Where a day begins. */
  at: (day: string) => number;
}

function scaleOf({ from, until }: { from: string; until: string }): Scale {
  const days = daysBetween(from, until) + 1;
  return {
    from,
    until,
    days,
    at: (day) => LEFT + multiplyDivide(RIGHT - LEFT, daysBetween(from, day), days, "half-up"),
  };
}

/** The states that there are, in their order. */
function legend({ plans }: CoverageHistory, lang: Language): string[] {
  const { planStates } = labels(lang);
  const found = new Set(Object.values(plans).flatMap((plan: readonly { state: PlanState }[]) => plan.map(stateOf)));
  let x = LEFT;
  return PLAN_STATES.filter((state) => found.has(state)).flatMap((state) => {
    const at = x;
    x += 2000 + widthOf(planStates[state]) + 2 * ROOM;
    return [rect(at, LEGEND - 11, 1400, 14, state), text(at + 2000, LEGEND, planStates[state])];
  });
}

function stateOf({ state }: { state: PlanState }): PlanState {
  return state;
}

/** Years above months, as many as there is room for, and a line down from each mark. */
function axis({ from, until, days, at }: Scale, bottom: number, lang: Language): string[] {
  const { months } = MESSAGES[lang];
  const first = yearOf(from);
  // A month has 30 days here. The longest history, to 2200, has room for the last step.
  const isWide = ({ months }: Step): boolean => (RIGHT - LEFT) * 30 * months >= TICK * days;
  const { months: step, years } = STEPS.find(isWide) as Step;
  const origin = `${String(first - (first % years))}-01-01`;
  const parts: string[] = [];
  // The year that has begun, unless there is room for the next one only.
  if (at(`${String(first + 1)}-01-01`) - LEFT > TICK) parts.push(text(LEFT, AXIS - 16, String(first), "name"));
  for (let count = 0; ; count += step) {
    const day = addMonths(origin, count);
    if (day > until) return parts;
    if (day < from) continue;
    const x = at(day);
    const month = count % 12;
    parts.push(line(month === 0 ? "year" : "month", x, AXIS - 12, bottom));
    if (month === 0 && x > LEFT) parts.push(text(x, AXIS - 16, String(yearOf(day)), "name"));
    if (step < 12 && x + TICK <= RIGHT) parts.push(text(x + 300, AXIS, months[month] as string, "soft"));
  }
}

/** A band: its name, a rectangle an interval, and the labels, in them where they fit, otherwise below. */
function drawBand(
  plan: PlanName,
  intervals: readonly SpokenInterval[],
  top: number,
  { at }: Scale,
  lang: Language,
): { parts: string[]; bottom: number } {
  const { plans, planStates } = labels(lang);
  const say = MESSAGES[lang];
  const y = top + NAME;
  const parts = [text(LEFT, top, plans[plan], "name")];
  const below: Label[] = [];
  for (const interval of intervals) {
    const { from, until, state, held, salary, paidBy, reason } = interval;
    const x = at(from);
    const width = at(addDays(until, 1)) - x;
    const usual = plan === "health" ? "shared" : "member";
    const what = [
      ...(state === "held" ? [] : [planStates[state]]),
      ...(held === undefined ? [] : [held]),
      ...(salary === undefined ? [] : [say.onSalary(salary)]),
      ...(paidBy === null || paidBy === usual ? [] : [say.premiumPaidBy[paidBy]]),
    ].join(", ");
    const days = `${from} – ${until}`;
    const whole = [
      days,
      planStates[state],
      held,
      salary === undefined ? undefined : say.onSalary(salary),
      paidBy === null ? undefined : say.premiumPaidBy[paidBy],
    ];
    const why = plain(explain(reason, lang));
    const hint = `${whole.filter((part) => part !== undefined).join(", ")}. ${reason.code}${COLON[lang]}${why}`;
    parts.push(rect(x, y, width, HEIGHT, state, hint));
    if (Math.max(widthOf(what), widthOf(days)) + 2 * ROOM <= width) {
      parts.push(text(x + ROOM, y + 17, what), text(x + ROOM, y + 32, days, "soft"));
    } else below.push({ x, words: `${days} · ${what}` });
  }
  const placed = place(below);
  const baseOf = (lane: number): number => y + HEIGHT + LANE * (lane + 1);
  parts.push(...placed.map(({ x, lane }) => line("lead", x, y + HEIGHT, baseOf(lane) - 11)));
  // Above all lines.
  parts.push(...placed.map(({ start, lane, words }) => text(start, baseOf(lane), words, "below")));
  return { parts, bottom: baseOf(Math.max(-1, ...placed.map(({ lane }) => lane))) };
}

interface Label {
  x: number;
  words: string;
}

/** Below a band, from the last label to the first: a line down to one does not go through those that begin after it. */
function place(below: readonly Label[]): (Label & { start: number; lane: number })[] {
  const lanes: number[] = [];
  return below.toReversed().map(({ x, words }) => {
    const width = widthOf(words);
    const start = Math.max(LEFT, Math.min(x, RIGHT - width));
    const free = lanes.findIndex((taken) => start + width + ROOM <= taken);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = start;
    return { x, words, start, lane };
  });
}

function styles(): string {
  const rules = (theme: "light" | "dark", page: string, ink: string, soft: string, grid: string): string[] => [
    `.page{fill:${page}}`,
    `text{fill:${ink};stroke:${page}}`,
    `.soft{fill:${soft}}`,
    `.year,.lead{stroke:${soft}}`,
    `.month{stroke:${grid}}`,
    ...PLAN_STATES.map((state) => `.${state}{fill:${COLOURS[state][theme][0]};stroke:${COLOURS[state][theme][1]}}`),
  ];
  return [
    "text{font:11px system-ui,'Segoe UI',Helvetica,Arial,sans-serif;stroke-width:0}",
    ".title{font-size:18px;font-weight:bold}",
    ".name{font-size:12px;font-weight:bold}",
    ".below{stroke-width:3px;paint-order:stroke}",
    "path{fill:none;stroke-width:1px}",
    ...PLAN_STATES.flatMap((state) => {
      const { dashes } = COLOURS[state];
      return dashes === undefined ? [] : [`.${state}{stroke-dasharray:${dashes}}`];
    }),
    ...rules("light", "#ffffff", "#1a1a1a", "#555555", "#dddddd"),
    "@media (prefers-color-scheme:dark){",
    ...rules("dark", "#161616", "#f0f0f0", "#b5b5b5", "#3c3c3c"),
    "}",
  ].join("\n");
}

function rect(x: number, y: number, width: number, height: number, state: PlanState, hint?: string): string {
  const open = `<rect class="${state}" x="${across(x)}" y="${String(y)}" width="${across(width)}" height="${String(height)}"`;
  return hint === undefined ? `${open}/>` : `${open}><title>${escaped(hint)}</title></rect>`;
}

function line(kind: "year" | "month" | "lead", x: number, from: number, to: number): string {
  return `<path class="${kind}" d="M${across(x)} ${String(from)}V${String(to)}"/>`;
}

function text(x: number, y: number, words: string, kind?: "title" | "name" | "soft" | "below"): string {
  const named = kind === undefined ? "" : ` class="${kind}"`;
  return `<text${named} x="${across(x)}" y="${String(y)}">${escaped(words)}</text>`;
}

/** About how wide a label is. */
function widthOf(words: string): number {
  return words.length * CHARACTER;
}
