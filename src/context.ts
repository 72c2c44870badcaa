import { DEFAULT_ANCHOR } from "./calendar.js";
import type { Edition } from "./edition.js";
import { latestBuiltInEdition } from "./editions.js";
import type { Issue } from "./errors.js";
import { exactOf, type ExactEdition } from "./exact-edition.js";
import type { ExactPremiums } from "./exact-premiums.js";
import { printedPremiumsOn } from "./printed-premiums.js";
import { readChoice, readDate, readFlag, readObject, report } from "./read.js";
import { DEFAULT_READINGS, READING_OPTIONS, type ReadingKey, type Readings } from "./readings.js";

/** The pay periods of an employer: the first day of any of them. */
export interface PayCalendar {
  anchor: string;
}

/** What a caller may choose beside the input of a function. */
export interface Context {
  /** The tables: those of `editionOn`, or what `parseEdition` returned. When absent, the premiums printed for the date, and the benefits printed last. */
  edition?: Edition | undefined;
  /** Other options of the selectable readings (see `listReadings`). */
  readings?: { readonly [Key in ReadingKey]?: Readings[Key] | undefined } | undefined;
  /** Pay periods every 14 days from this day; from 2019-03-31 when absent. */
  payCalendar?: PayCalendar | undefined;
  /** Whether the result carries its steps. */
  steps?: boolean | undefined;
}

/** A context once read. */
export interface Setting {
  edition: ExactEdition | undefined;
  readings: Readonly<Readings>;
  anchor: string;
  /** Whether the caller gave the pay calendar, and so can be held to it. */
  calendarGiven: boolean;
  steps: boolean;
}

/** A context with the premiums that cover the date. */
export type PricedSetting = Omit<Setting, "edition"> & { edition: ExactPremiums };
/** A context with an edition. */
export type EditionSetting = Setting & { edition: ExactEdition };

const DEFAULT_SETTING: Setting = {
  edition: undefined,
  readings: DEFAULT_READINGS,
  anchor: DEFAULT_ANCHOR,
  calendarGiven: false,
  steps: false,
};
const CONTEXT_KEYS = /* @__PURE__ */ new Set(["edition", "readings", "payCalendar", "steps"] as const);
const CALENDAR_KEYS = /* @__PURE__ */ new Set(["anchor"] as const);
const READING_KEYS = /* @__PURE__ */ new Set(Object.keys(READING_OPTIONS) as ReadingKey[]);

/** Reads the optional context of a public function. */
export function readContext(value: unknown, issues: Issue[]): Setting {
  return value === undefined
    ? DEFAULT_SETTING
    : readSetting(readObject(value, CONTEXT_KEYS, "context", null, issues) ?? {}, issues);
}

/** The same for one of two contexts, which its problems name. */
export function readContextAs(name: string, value: unknown, issues: Issue[]): Setting {
  const found: Issue[] = [];
  const setting = readContext(value, found);
  for (const issue of found) issues.push({ ...issue, path: [name, ...issue.path.slice(1)] });
  return setting;
}

/** The same, with keys of a function's own, which are left for it to read. */
export function readContextWith<Key extends string>(
  value: unknown,
  keys: readonly Key[],
  issues: Issue[],
): { setting: Setting; others: { readonly [K in Key]?: unknown } } {
  if (value === undefined) return { setting: DEFAULT_SETTING, others: {} };
  const all = new Set<Key | keyof Context>([...CONTEXT_KEYS, ...keys]);
  const context = readObject(value, all, "context", null, issues) ?? {};
  return { setting: readSetting(context, issues), others: context };
}

function readSetting(
  { edition, readings, payCalendar, steps }: { readonly [Key in keyof Context]?: unknown },
  issues: Issue[],
): Setting {
  const anchor = payCalendar === undefined ? undefined : readAnchor(payCalendar, issues);
  return {
    edition: edition === undefined ? undefined : readEdition(edition, issues),
    readings: readReadings(readings, "context.readings", DEFAULT_READINGS, issues),
    anchor: anchor ?? DEFAULT_ANCHOR,
    calendarGiven: anchor !== undefined,
    steps: readFlag(steps, "context.steps", null, issues) ?? false,
  };
}

function readEdition(value: unknown, issues: Issue[]): ExactEdition | undefined {
  const edition = typeof value === "object" && value !== null ? exactOf(value) : undefined;
  return edition ?? report(issues, "E_EDITION_NOT_PARSED", "context.edition", "GEN-01");
}

function readAnchor(value: unknown, issues: Issue[]): string | undefined {
  const calendar = readObject(value, CALENDAR_KEYS, "context.payCalendar", "CHG-08", issues);
  return calendar && readDate(calendar.anchor, "context.payCalendar.anchor", "CHG-08", issues);
}

/** The readings that are chosen at a path; those of `others` where none is. */
export function readReadings(
  value: unknown,
  path: string,
  others: Readonly<Readings>,
  issues: Issue[],
): Readonly<Readings> {
  if (value === undefined) return others;
  const given = readObject(value, READING_KEYS, path, null, issues);
  const chosen = { ...others };
  for (const key of READING_KEYS) {
    const option = given?.[key];
    if (option !== undefined) choose(chosen, key, option, `${path}.${key}`, issues);
  }
  return chosen;
}

function choose<Key extends ReadingKey>(
  chosen: Readings,
  key: Key,
  option: unknown,
  path: string,
  issues: Issue[],
): void {
  chosen[key] = readChoice(option, READING_OPTIONS[key], path, null, issues) ?? chosen[key];
}

/** The setting with the edition that prices the date: the caller's, or the printed one (GEN-01). */
export function settingOn(setting: Setting, on: string | undefined, issues: Issue[]): PricedSetting | undefined {
  if (on === undefined) return undefined;
  const { readings, anchor, calendarGiven, steps } = setting;
  const edition = setting.edition?.premiums ?? printedPremiumsOn(on, "on", issues);
  if (edition === undefined) return undefined;
  const { from, until } = edition;
  if (on < from || until < on) return report(issues, "E_NO_PRINTED_RATE", "on", "GEN-01", { from, until });
  return { edition, readings, anchor, calendarGiven, steps };
}

/** The setting with premiums: the caller's, or the last printed ones. */
export function settingOfPremiums({ edition, readings, anchor, calendarGiven, steps }: Setting): PricedSetting {
  return { edition: (edition ?? latestBuiltInEdition()).premiums, readings, anchor, calendarGiven, steps };
}

/** The setting with the edition whose benefits hold: the caller's, or the last printed one, whose benefits have no end. */
export function settingOfBenefits({ edition, readings, anchor, calendarGiven, steps }: Setting): EditionSetting {
  return { edition: edition ?? latestBuiltInEdition(), readings, anchor, calendarGiven, steps };
}
