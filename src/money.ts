import { Decimal } from "decimal.js";

/** How a fraction of a cent ends: `half-up` away from zero at the half, `half-even` to the even cent at the half, `down` dropped, `up` to the next cent. */
export type Rounding = "half-up" | "half-even" | "down" | "up";

/** A decimal read once: `text` as printed, `numerator / denominator` exactly, the denominator a power of ten. */
export interface Rate {
  text: string;
  numerator: number;
  denominator: number;
}

// A private copy, frozen: another module's Decimal.set must not reach money.
const Exact = /* @__PURE__ */ (() => Object.freeze(Decimal.clone({ defaults: true, precision: 40 })))();
// Numbers, not Decimal.ROUND_…: those would keep the shared constructor in every bundle.
const DECIMAL_ROUNDING = { up: 2, down: 3, "half-up": 4, "half-even": 6 } as const;

const POINT = 46;
const ZERO = 48;
const NINE = 57;
const POWERS = /* @__PURE__ */ Array.from({ length: 13 }, (_, decimals) => 10 ** decimals);
const CENTS = /* @__PURE__ */ Array.from({ length: 100 }, (_, cents) => `.${String(cents).padStart(2, "0")}`);

/**
 * The decimal written in `text`, times ten to the power `decimals`, as an exact integer.
 * `NaN` unless `text` is one to `digits` ASCII digits, then nothing or a point and one to `decimals` digits.
 */
export function parseDecimal(text: string, digits: number, decimals: number): number {
  let value = 0;
  let whole = 0;
  let fraction = -1; // no point yet
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === POINT && fraction < 0) {
      fraction = 0;
    } else {
      if (!(code >= ZERO && code <= NINE)) return NaN;
      value = value * 10 + (code - ZERO);
      if (fraction < 0) whole++;
      else fraction++;
    }
  }
  if (whole === 0 || whole > digits || fraction === 0) return NaN;
  // Too many decimals leave no power of ten to fill up with.
  return value * (POWERS[decimals - Math.max(fraction, 0)] ?? NaN);
}

// Writing is what a quote costs most: the amounts below 327.68 $, nearly all of a pay period's, are written once each.
// Stryker disable next-line all: only how much is kept
const WRITTEN = /* @__PURE__ */ new Array<string | undefined>(1 << 15);

/** Whole cents as a decimal string with two places: `1206` is `"12.06"`. Never negative. */
export function formatCents(cents: number): string {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: the text is the same, kept or not
  return cents < WRITTEN.length ? (WRITTEN[cents] ??= write(cents)) : write(cents);
}

/** A difference of whole cents as a decimal string with two places: `-50` is `"-0.50"`. */
export function formatSigned(cents: number): string {
  return cents < 0 ? `-${formatCents(-cents)}` : formatCents(cents);
}

function write(cents: number): string {
  const dollars = Math.floor(cents / 100);
  return String(dollars) + (CENTS[cents - dollars * 100] as string);
}

/** Whether an amount that was read is a text as `formatCents` writes it: it need not be written again. */
export function isWritten(amount: unknown): amount is string {
  if (typeof amount !== "string" || amount.charCodeAt(amount.length - 3) !== POINT) return false;
  return amount.charCodeAt(0) !== ZERO || amount.length === 4;
}

/** Reads a decimal of a table (at most six digits before the point and eight after) exactly. */
export function rate(text: string): Rate {
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return { text, numerator: parseDecimal(text, 6, decimals), denominator: 10 ** decimals };
}

/** What a rate leaves of a whole, printed: of `"0.80"`, `"0.20"`. */
export function restOf({ text, numerator, denominator }: Rate): string {
  const digits = String(denominator - numerator).padStart(text.length - 1, "0");
  return `${digits.slice(0, 1)}.${digits.slice(1)}`;
}

/** Shares of a whole are counted in millionths of millionths. */
export const SHARE_DECIMALS = 12;
export const WHOLE_SHARE = 10 ** SHARE_DECIMALS;

/** Reads a share of a table, from 0 to 1, in `WHOLE_SHARE`ths. */
export function share(text: string): number {
  return parseDecimal(text, 1, SHARE_DECIMALS);
}

/** A share in `WHOLE_SHARE`ths, written with two decimals at least: three eighths are `"0.375"`, the whole `"1.00"`. */
export function shareText(wholeShares: number): string {
  const digits = String(wholeShares).padStart(SHARE_DECIMALS + 1, "0");
  const fraction = digits.slice(-SHARE_DECIMALS).replace(/0{1,10}$/, "");
  return `${digits.slice(0, -SHARE_DECIMALS)}.${fraction}`;
}

/** A number in its shortest decimal form, written without an exponent when `decimals` are enough: 1e-7 is `"0.000000100000"`. */
export function shortestDecimal(value: number, decimals: number): string {
  const text = String(value);
  if (!text.includes("e-")) return text;
  const written = value.toFixed(decimals);
  // eslint-disable-next-line no-restricted-syntax -- compared with the number given, not kept
  return Number(written) === value ? written : text;
}

/** Reads an amount of a table in whole cents. */
export function cents(text: string): number {
  return parseDecimal(text, 9, 2);
}

/**
 * `amount × numerator ÷ denominator`, divided last and rounded once: the one primitive by which money meets a rate.
 * All three are non-negative safe integers, `amount` in cents. Exact in integers while the product is one, by decimals of 40 digits above.
 */
export function multiplyDivide(amount: number, numerator: number, denominator: number, rounding: Rounding): number {
  const product = amount * numerator;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: both roads give the same, which a property holds
  if (product + denominator > Number.MAX_SAFE_INTEGER) {
    return multiplyDivideDecimals(amount, numerator, denominator, rounding);
  }
  if (rounding === "half-even") {
    const quotient = Math.floor(product / denominator);
    const twice = (product - quotient * denominator) * 2;
    return twice > denominator || (twice === denominator && quotient % 2 === 1) ? quotient + 1 : quotient;
  }
  // Below 2^53 the quotient of two integers cannot round up to the next integer. No branch looks at what is left over:
  // it goes either way half of the time, and a wrong guess costs more than the division.
  return Math.floor((product + addendOf(denominator, rounding)) / denominator);
}

/** What makes the whole part of a quotient its rounding, added before the division. */
function addendOf(denominator: number, rounding: Exclude<Rounding, "half-even">): number {
  return rounding === "half-up" ? Math.floor(denominator / 2) : rounding === "up" ? denominator - 1 : 0;
}

/** A denominator and a rounding, prepared for many amounts. */
export interface Divisor {
  denominator: number;
  rounding: Rounding;
  addend: number;
  /** Below it a product with its addend is exact, and the quotient has 32 bits. */
  limit: number;
}

export function divisor(denominator: number, rounding: Exclude<Rounding, "half-even">): Divisor {
  const addend = addendOf(denominator, rounding);
  return { denominator, rounding, addend, limit: Math.min(Number.MAX_SAFE_INTEGER, denominator * 2 ** 31) };
}

/**
 * `multiplyDivide` by the parts of a divisor, with its limit or a lower one: for the loop over a population, which takes
 * the parts out of their object once, and adds whole numbers of 32 bits faster than others. `NaN` for what is no number.
 */
export function multiplyDivideBy(
  amount: number,
  numerator: number,
  addend: number,
  denominator: number,
  limit: number,
  rounding: Rounding,
): number {
  const sum = amount * numerator + addend;
  return sum < limit ? (sum / denominator) | 0 : multiplyDivide(amount, numerator, denominator, rounding);
}

/** The same by decimal.js, for any size: what `multiplyDivide` is held equal to. */
export function multiplyDivideDecimals(
  amount: number,
  numerator: number,
  denominator: number,
  rounding: Rounding,
): number {
  return (
    new Exact(amount)
      .times(numerator)
      .div(denominator)
      .toDecimalPlaces(0, DECIMAL_ROUNDING[rounding])
      // Whole cents, far below 2^53: nothing is lost.
      .toNumber()
  );
}
