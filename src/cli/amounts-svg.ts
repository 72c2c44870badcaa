import type { Language } from "../errors.js";
import { moneyText } from "../explain/sentences.js";
import { formatCents, multiplyDivide } from "../money.js";
import type { Histogram } from "./histogram.js";
import { MESSAGES } from "./messages.js";
import { countText } from "./sums.js";
import { across, escaped } from "./svg-text.js";

// Down, in pixels; across, in whole hundredths of one.

const WIDTH = 1200;
const HEIGHT = 560;
const LEFT = 9000;
const RIGHT = 117_000;
const TITLE = 40;
const SUBTITLE = 64;
const TOP = 96;
const BOTTOM = 500;
const LABELS = 520;
const NAME = 546;
const MOST_SLICES = 40;
const MOST_TICKS = 6;
/** The least between two labels of the axis. */
const TICK = 8000;
/** Between two bars. */
const GAP = 200;

/** How many amounts there are of each size: a bar a slice, in an SVG file that stands alone. */
export function amountsSvg(amounts: Histogram, title: string, axisName: string, lang: Language): string {
  const { width, counts } = amounts.slices(MOST_SLICES);
  const tallest = Math.max(1, ...counts);
  const mean = amounts.count() === 0 ? 0 : multiplyDivide(amounts.sum(), 1, amounts.count(), "half-up");
  const summary = MESSAGES[lang].distribution(
    countText(amounts.count(), lang),
    moneyText(formatCents(amounts.sum()), lang),
    moneyText(formatCents(mean), lang),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" xml:lang="${lang}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(summary)}</desc>`,
    `<style>\n${STYLES}\n</style>`,
    '<rect class="page" width="100%" height="100%"/>',
    text(LEFT, TITLE, title, "title"),
    text(LEFT, SUBTITLE, summary, "soft"),
    ...grid(tallest, lang),
    ...counts.flatMap((count, slice) => bar(count, slice, counts.length, width, tallest, lang)),
    ...axis(counts.length, width, lang),
    text(LEFT, NAME, axisName, "name"),
    "</svg>",
    "",
  ].join("\n");
}

/** A line across for each round count. */
function grid(tallest: number, lang: Language): string[] {
  const step = roundStep(tallest, MOST_TICKS);
  const parts: string[] = [];
  for (let count = 0; count <= tallest; count += step) {
    const y = BOTTOM - heightOf(count, tallest);
    parts.push(`<path class="grid" d="M${across(LEFT)} ${String(y)}H${across(RIGHT)}"/>`);
    parts.push(text(LEFT - 800, y + 4, countText(count, lang), "soft end"));
  }
  return parts;
}

function bar(count: number, slice: number, slices: number, width: number, tallest: number, lang: Language): string[] {
  if (count === 0) return [];
  const from = placeOf(slice, slices);
  const until = placeOf(slice + 1, slices);
  // What there is one of is seen too.
  const height = Math.max(1, heightOf(count, tallest));
  const [least, most] = [slice * width, (slice + 1) * width - 1].map((amount) => moneyText(formatCents(amount), lang));
  const hint = `${String(least)} – ${String(most)} : ${countText(count, lang)}`;
  const place = `x="${across(from + GAP)}" y="${String(BOTTOM - height)}"`;
  const size = `width="${across(Math.max(100, until - from - 2 * GAP))}" height="${String(height)}"`;
  return [`<rect class="bar" ${place} ${size}><title>${escaped(hint)}</title></rect>`];
}

/** Amounts below the bars, as many as there is room for. */
function axis(slices: number, width: number, lang: Language): string[] {
  let every = 1;
  while ((RIGHT - LEFT) * every < TICK * slices) every++;
  const parts: string[] = [];
  for (let slice = 0; slice <= slices; slice += every) {
    // Slices are of whole dollars.
    const amount = moneyText(String(multiplyDivide(slice * width, 1, 100, "down")), lang);
    const x = placeOf(slice, slices);
    parts.push(`<path class="tick" d="M${across(x)} ${String(BOTTOM)}v5"/>`, text(x, LABELS, amount, "soft middle"));
  }
  return parts;
}

function placeOf(slice: number, slices: number): number {
  return LEFT + multiplyDivide(RIGHT - LEFT, slice, slices, "half-up");
}

function heightOf(count: number, tallest: number): number {
  return multiplyDivide(BOTTOM - TOP, count, tallest, "half-up");
}

/** 1, 2, 5, 10, 20… so that there are no more than so many. */
function roundStep(top: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((one) => one * power * most >= top);
    if (step !== undefined) return step * power;
  }
}

const RULES = (page: string, ink: string, soft: string, line: string, fill: string, edge: string): string[] => [
  `.page{fill:${page}}`,
  `text{fill:${ink}}`,
  `.soft{fill:${soft}}`,
  `.grid{stroke:${line}}`,
  `.tick{stroke:${soft}}`,
  `.bar{fill:${fill};stroke:${edge}}`,
];
const STYLES = [
  "text{font:11px system-ui,'Segoe UI',Helvetica,Arial,sans-serif}",
  ".title{font-size:18px;font-weight:bold}",
  ".name{font-size:12px;font-weight:bold}",
  ".end{text-anchor:end}",
  ".middle{text-anchor:middle}",
  "path{fill:none;stroke-width:1px}",
  ...RULES("#ffffff", "#1a1a1a", "#555555", "#dddddd", "#c9def6", "#2a5d9c"),
  "@media (prefers-color-scheme:dark){",
  ...RULES("#161616", "#f0f0f0", "#b5b5b5", "#3c3c3c", "#1f3f66", "#86b6ea"),
  "}",
].join("\n");

function text(x: number, y: number, words: string, kind: string): string {
  return `<text class="${kind}" x="${across(x)}" y="${String(y)}">${escaped(words)}</text>`;
}
