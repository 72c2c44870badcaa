import type { PricedSetting } from "../context.js";
import { LIFE_MULTIPLES, LTD_OPTIONS } from "../coverage/cover.js";
import { SCENARIO_PARTS, SCENARIOS } from "../coverage/scenarios.js";
import { STATUSES } from "../coverage/statuses.js";
import { divisor, multiplyDivide, WHOLE_SHARE, type Divisor, type Rate } from "../money.js";
import type { ExactPremiums } from "../exact-premiums.js";
import { contributionCents } from "../premium/employer-contribution.js";
import { PAYERS } from "../premium/health.js";
import { perThousand } from "../premium/per-thousand.js";
import { SPOUSE_STEP } from "./population-columns.js";
import { RATE_PLACES, type RatePlace } from "./rate-places.js";

/** Shares of a salary over one denominator. */
export interface ShareTable extends Divisor {
  numerators: Float64Array;
}
/** Whole cents. */
export type AmountTable = Int32Array | Float64Array;

/** The premiums of an edition under some readings, by the values of `FACTS`: what is not held is 0, past the end is nothing. */
export interface PriceTables {
  health: AmountTable;
  dental: AmountTable;
  basic: ShareTable;
  dependants: AmountTable;
  /** By multiple, then by the place of the rate. */
  additional: ShareTable;
  /** By amount, then by the place of the rate. */
  spouse: AmountTable;
  ltd: ShareTable;
  /** By payer, then by salary class, then by work time (see `WORK_TIMES`), then as `health`. */
  contributions: AmountTable;
  tax: Divisor & { numerator: number };
  /** The lowest of their limits. */
  limit: number;
}

type Share = readonly [numerator: number, denominator: number];

const NOTHING: Share = [0, 1];
const AMOUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A work time of each kind: that has the full contribution or not, and within each over a quarter or not. */
const WORK_TIMES = [WHOLE_SHARE, WHOLE_SHARE, 250_000_000_001, 0] as const;

// A population is often priced in parts, and its tables cost as much as some thousand members.
const MADE = /* @__PURE__ */ new WeakMap<ExactPremiums, Map<string, PriceTables>>();

/** The premiums of a setting in tables: made once for an edition and the readings that they depend on. */
export function priceTables(setting: PricedSetting): PriceTables {
  const { edition, readings } = setting;
  const { memberLifeRate, halfContributionRounding, contributionAtQuarterTime, taxRounding } = readings;
  const key = `${memberLifeRate} ${halfContributionRounding} ${contributionAtQuarterTime} ${taxRounding}`;
  const made = MADE.get(edition) ?? new Map<string, PriceTables>();
  const tables = made.get(key) ?? makeTables(setting);
  MADE.set(edition, made.set(key, tables));
  return tables;
}

/** Puts the premiums of a setting in tables: those of the edition, and contributions as a quote has them. */
function makeTables(setting: PricedSetting): PriceTables {
  const { edition, readings } = setting;
  const { lifeRatesOfSalary, lifeRatesPerThousand, salaryScaleThreshold, payPeriodsPerYear, premiumTax } = edition;
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
  const spouse = ({ band, sex, habits }: RatePlace, amount: number): number =>
    perThousand(amount * SPOUSE_STEP, lifeRatesPerThousand[band][sex][habits]);
  const contribution = (scaleMaximum: number, workTime: number): number[] =>
    SCENARIOS.map((scenario) => {
      const { status } = SCENARIO_PARTS[scenario];
      return contributionCents(status, scaleMaximum, workTime, setting, undefined);
    });
  const tables = {
    health: amountTable(withExempt(SCENARIOS.map((scenario) => edition.healthPremiums[scenario]))),
    dental: amountTable([0, ...STATUSES.map((status) => edition.dentalPremiums[status])]),
    basic: shareTable([NOTHING, ofSalary(edition.basicLifeRate)]),
    dependants: amountTable([0, edition.dependantsLifePremium]),
    additional: shareTable(
      [0, ...LIFE_MULTIPLES].flatMap((multiple) => RATE_PLACES.map((place) => additional(place, multiple))),
    ),
    spouse: amountTable(AMOUNTS.flatMap((amount) => RATE_PLACES.map((place) => spouse(place, amount)))),
    ltd: shareTable([NOTHING, ...LTD_OPTIONS.map((option) => ofSalary(edition.disabilityRates[option]))]),
    contributions: amountTable(
      PAYERS.flatMap((payer) =>
        [salaryScaleThreshold - 1, salaryScaleThreshold].flatMap((scaleMaximum) =>
          WORK_TIMES.flatMap((workTime) =>
            withExempt(contribution(scaleMaximum, workTime)).map((cents) => (payer === "shared" ? cents : 0)),
          ),
        ),
      ),
    ),
    tax: { numerator: premiumTax.numerator, ...divisor(premiumTax.denominator, readings.taxRounding) },
  };
  const { basic, additional: own, ltd, tax } = tables;
  return { ...tables, limit: Math.min(basic.limit, own.limit, ltd.limit, tax.limit) };
}

/** By the fact "health": not in the plan, the 15 scenarios, exempt. */
function withExempt(ofScenarios: readonly number[]): number[] {
  return [0, ...ofScenarios, 0];
}

/** Amounts of 32 bits where all are, as those of any printed table. */
function amountTable(amounts: readonly number[]): AmountTable {
  const table = Int32Array.from(amounts);
  return amounts.every((amount, cell) => table[cell] === amount) ? table : Float64Array.from(amounts);
}

/** Shares over the greatest of their denominators, which are multiples of each other: powers of ten times the same. */
function shareTable(shares: readonly Share[]): ShareTable {
  const denominator = Math.max(...shares.map(([, each]) => each));
  return {
    numerators: Float64Array.from(shares, ([numerator, each]) => multiplyDivide(numerator, denominator, each, "down")),
    ...divisor(denominator, "half-up"),
  };
}
