import { yearOf } from "../calendar.js";
import type { AgeBand } from "../edition.js";
import type { Issue } from "../errors.js";
import { readDate, readObject, readOrThrow, report } from "../read.js";

const KEYS = /* @__PURE__ */ new Set(["birthDate", "on"] as const);
const OLDEST = 120;

/** The rating age from which no additional life rate is printed (LIF-17). */
const UNRATED_AGE = 65;

/**
 * The rating age (âge de tarification): the age attained on 1 January of the year, a birthday on that day included,
 * since age-driven changes take effect on the 1 January that falls on the birthday or after it (LIF-15, note 4, §3.3 p. 14).
 *
 * @throws RegimeError `E_DATE_*`; `E_AGE_RANGE` for a person not yet born on that 1 January, or over 120.
 * @example
 * ratingAge({ birthDate: "1980-01-01", on: "2020-06-30" }) // 40
 * ratingAge({ birthDate: "1980-01-02", on: "2020-06-30" }) // 39, all year
 */
export function ratingAge(input: { birthDate: string; on: string }): number {
  return readOrThrow((issues) => {
    const dates = readObject(input, KEYS, "", "LIF-15", issues);
    if (dates === undefined) return undefined;
    const on = readDate(dates.on, "on", "LIF-15", issues);
    return readRatingAge(dates.birthDate, on, "birthDate", issues);
  });
}

/** The rating age in the year of `on`; negative for a person not yet born on its 1 January. */
function ratingAgeOn(born: string, on: string): number {
  return yearOf(on) - yearOf(born) - (born.endsWith("-01-01") ? 0 : 1);
}

/** Whether additional life has a printed rate in the year of `on` (LIF-17). */
export function isRatedOn(born: string, on: string): boolean {
  return ratingAgeOn(born, on) < UNRATED_AGE;
}

/** The rating age in the year of `on`, from a date of birth that is still to be read. */
export function readRatingAge(
  birthDate: unknown,
  on: string | undefined,
  path: string,
  issues: Issue[],
): number | undefined {
  const born = readDate(birthDate, path, "LIF-15", issues);
  if (born === undefined || on === undefined) return undefined;
  const age = ratingAgeOn(born, on);
  if (age >= 0 && age <= OLDEST) return age;
  return report(issues, "E_AGE_RANGE", path, "LIF-15", { minimum: 0, maximum: OLDEST });
}

/** The same for an additional life insurance, which has no printed rate at 65 and over (LIF-17): a total without its line would be wrong. */
export function readRatedAge(birthDate: unknown, on: string | undefined, path: string, issues: Issue[]): number {
  const age = readRatingAge(birthDate, on, path, issues);
  if (age !== undefined && age >= UNRATED_AGE) report(issues, "E_NO_RATE_AT_AGE", path, "LIF-17", { age: UNRATED_AGE });
  return age ?? NaN;
}

/** The band of the additional life tables for a rating age under 65 (LIF-11). */
export function bandOf(age: number): AgeBand {
  if (age < 30) return "under-30";
  if (age < 35) return "30-34";
  if (age < 40) return "35-39";
  if (age < 45) return "40-44";
  if (age < 50) return "45-49";
  if (age < 55) return "50-54";
  if (age < 60) return "55-59";
  return "60-64";
}
