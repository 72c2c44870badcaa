import type { Edition } from "../../src/edition.js";

/** What an annual rate is divided by (par période de 14 jours, LIF-13, LTD-06): the 18 printed examples hold with 26 and no other number. */
export const payPeriodsPerYear = {
  title: { fr: "Périodes de paie de 14 jours par année", en: "14-day pay periods in a year" },
  unit: "pay-periods-per-year",
  from: "2020-01-01",
  until: "2020-12-31",
  source: { articles: ["LTD-06", "LIF-13"], section: "3.3", page: 15, pageInferred: true },
  checkedOn: "2026-11-21",
  values: "26",
} as const satisfies Edition["payPeriodsPerYear"];
