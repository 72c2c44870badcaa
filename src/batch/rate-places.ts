import { SEXES, type Sex } from "../coverage/cover.js";
import { AGE_BANDS, type AgeBand } from "../edition.js";
import { bandOf } from "../premium/rating-age.js";

/** One cell of a table of life rates. */
export interface RatePlace {
  band: AgeBand;
  sex: Sex;
  habits: "smoker" | "nonSmoker";
}

const HABITS = ["smoker", "nonSmoker"] as const;

/** The cells of a table of life rates as it is printed: age bands down, then sex, then smoker or not. */
export const RATE_PLACES: readonly RatePlace[] = /* @__PURE__ */ AGE_BANDS.flatMap((band) =>
  SEXES.flatMap((sex) => HABITS.map((habits) => ({ band, sex, habits }))),
);

/** The cell that rates a member, or her spouse. */
export function placeOfRate(age: number, sex: Sex, smoker: boolean): number {
  const place = AGE_BANDS.indexOf(bandOf(age)) * SEXES.length + SEXES.indexOf(sex);
  return place * HABITS.length + (smoker ? 0 : 1);
}
