import type { PricedSetting } from "../context.js";
import { LIFE_MULTIPLES, LTD_OPTIONS } from "../coverage/cover.js";
import { SCENARIO_PARTS, SCENARIOS } from "../coverage/scenarios.js";
import { STATUSES } from "../coverage/statuses.js";
import { WHOLE_SHARE, type Rate } from "../money.js";
import { contributionCents } from "../premium/employer-contribution.js";
import { multiplyDivide } from "../money.js";
import { SPOUSE_STEP } from "./population-columns.js";
import { RATE_PLACES, type RatePlace } from "./rate-places.js";

/** Shares of a salary, `numerators[i] / denominators[i]`. */
export interface ShareTable {
  numerators: Float64Array;
  denominators: Float64Array;
}

/** The premiums of an edition under some readings, by the values of `FACTS`: what is not held is 0, past the end is nothing. */
export interface PriceTables {
  health: Float64Array;
  dental: Float64Array;
  basic: ShareTable;
  dependants: Float64Array;
  /** By multiple, then by the place of the rate. */
  additional: ShareTable;
  /** By amount, then by the place of the rate. */
  spouse: Float64Array;
  ltd: ShareTable;
  /** By salary class, then by work time (in full, reduced, a quarter or less), then as `health`. */
  contributions: Float64Array;
}

type Share = readonly [numerator: number, denominator: number];

const NOTHING: Share = [0, 1];
const AMOUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A work time of each kind, the quarter being 25 % or less. */
const WORK_TIMES = [WHOLE_SHARE, 250_000_000_001, 0] as const;

/** Puts the premiums of a setting in tables: those of the edition, and contributions as a quote has them. */
export function priceTables(setting: PricedSetting): PriceTables {
  const { edition, readings } = setting;
  const { lifeRatesOfSalary, lifeRatesPerThousand, salaryScaleThreshold, payPeriodsPerYear } = edition;
  const ofSalary = ({ numerator, denominator }: Rate, multiple = 1): Share => [
    numerator * multiple,
    denominator * payPeriodsPerYear,
  ];
  const additional = ({ band, sex, habits }: RatePlace, multiple: number): Share => {
    if (readings.memberLifeRate === "percent-of-salary")
      return ofSalary(lifeRatesOfSalary[band][sex][habits], multiple);
    const { numerator, denominator } = lifeRatesPerThousand[band][sex][habits];
    return [numerator * multiple, denominator * 1000];
  };
  const spouse = ({ band, sex, habits }: RatePlace, amount: number): number => {
    const { numerator, denominator } = lifeRatesPerThousand[band][sex][habits];
    return multiplyDivide(amount * SPOUSE_STEP, numerator, denominator * 1000, "half-up");
  };
  const contribution = (scaleMaximum: number, workTime: number): number[] =>
    SCENARIOS.map((scenario) => {
      const { status } = SCENARIO_PARTS[scenario];
      return contributionCents(status, scaleMaximum, workTime, setting, undefined);
    });
  return {
    health: withExempt(SCENARIOS.map((scenario) => edition.healthPremiums[scenario])),
    dental: Float64Array.of(0, ...STATUSES.map((status) => edition.dentalPremiums[status])),
    basic: shareTable([NOTHING, ofSalary(edition.basicLifeRate)]),
    dependants: Float64Array.of(0, edition.dependantsLifePremium),
    additional: shareTable(
      [0, ...LIFE_MULTIPLES].flatMap((multiple) => RATE_PLACES.map((place) => additional(place, multiple))),
    ),
    spouse: Float64Array.from(AMOUNTS.flatMap((amount) => RATE_PLACES.map((place) => spouse(place, amount)))),
    ltd: shareTable([NOTHING, ...LTD_OPTIONS.map((option) => ofSalary(edition.disabilityRates[option]))]),
    contributions: Float64Array.from(
      [salaryScaleThreshold - 1, salaryScaleThreshold].flatMap((scaleMaximum) =>
        WORK_TIMES.flatMap((workTime) => [...withExempt(contribution(scaleMaximum, workTime))]),
      ),
    ),
  };
}

/** By the fact "health": not in the plan, the 15 scenarios, exempt. */
function withExempt(ofScenarios: readonly number[]): Float64Array {
  return Float64Array.of(0, ...ofScenarios, 0);
}

function shareTable(shares: readonly Share[]): ShareTable {
  return {
    numerators: Float64Array.from(shares, ([numerator]) => numerator),
    denominators: Float64Array.from(shares, ([, denominator]) => denominator),
  };
}
