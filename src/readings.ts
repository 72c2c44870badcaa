import type { Bilingual } from "./edition.js";

/** One option for every clause whose reading a caller may choose. */
export interface Readings {
  /** How half a contribution ends (AMB-20). */
  halfContributionRounding: "half-up" | "down" | "half-even";
  /** The employer contribution at 25 % of full time or less (AMB-22). */
  contributionAtQuarterTime: "half" | "none";
  /** How the tax ends (AMB-24). */
  taxRounding: "up" | "half-up";
  /** Whether a payer is taxed on the total that it pays or line by line (AMB-25). */
  taxScope: "payer-total" | "line";
  /** Who is taxed on the employer's part (AMB-26). */
  taxOnEmployerShare: "employer" | "employee";
  /** How many pay periods make a year (AMB-30). */
  annualPeriods: "26" | "calendar";
  /** The table of the member's additional life (AMB-60). */
  memberLifeRate: "percent-of-salary" | "per-1000";
}

export type ReadingKey = keyof Readings;

/** The options of each selectable reading; the first is the default. */
export const READING_OPTIONS: { readonly [Key in ReadingKey]: readonly Readings[Key][] } = {
  halfContributionRounding: ["half-up", "down", "half-even"],
  contributionAtQuarterTime: ["half", "none"],
  taxRounding: ["up", "half-up"],
  taxScope: ["payer-total", "line"],
  taxOnEmployerShare: ["employer", "employee"],
  annualPeriods: ["26", "calendar"],
  memberLifeRate: ["percent-of-salary", "per-1000"],
};

export const DEFAULT_READINGS: Readonly<Readings> = {
  halfContributionRounding: "half-up",
  contributionAtQuarterTime: "half",
  taxRounding: "up",
  taxScope: "payer-total",
  taxOnEmployerShare: "employer",
  annualPeriods: "26",
  memberLifeRate: "percent-of-salary",
};

/** A clause that can be read in two ways: the choice made, why, and the alternatives. */
export interface Reading {
  /** Of the inventory of readings, such as `"AMB-20"`. */
  id: string;
  /** The key by which a caller chooses another option; `null` when the choice is not the caller's. */
  key: ReadingKey | null;
  articles: string[];
  question: Bilingual;
  /** The options, the chosen one first. */
  options: string[];
  chosen: string;
  why: Bilingual;
  confidence: "high" | "medium" | "low";
  /** Where the reason comes from, when it is not the text itself. */
  source: string | null;
}
