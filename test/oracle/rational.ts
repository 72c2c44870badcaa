// Exact fractions over bigint, kept simple on purpose: no other number type takes part in the oracle's money.

/** A fraction in lowest terms; the denominator is always positive. */
export type Rational = { readonly num: bigint; readonly den: bigint };

export type RoundingMode = "half-up" | "half-even" | "down" | "up";

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

export function make(num: bigint, den: bigint = 1n): Rational {
  if (den === 0n) {
    throw new Error("a fraction cannot have the denominator 0");
  }
  const sign = den < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(num, den);
  return { num: (sign * num) / divisor, den: (sign * den) / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  return make(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subtract(a: Rational, b: Rational): Rational {
  return make(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiply(a: Rational, b: Rational): Rational {
  return make(a.num * b.num, a.den * b.den);
}

export function divide(a: Rational, b: Rational): Rational {
  return make(a.num * b.den, a.den * b.num);
}

/** -1 when a < b, 0 when equal, 1 when a > b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left < right) {
    return -1;
  }
  return left > right ? 1 : 0;
}

/** Rounds to a number of decimals. The mode applies to the magnitude: "up" is away from zero, "down" towards it. */
export function roundTo(value: Rational, decimals: number, mode: RoundingMode): Rational {
  const scale = 10n ** BigInt(decimals);
  const negative = value.num < 0n;
  const scaled = (negative ? -value.num : value.num) * scale;
  const whole = scaled / value.den;
  const rest = scaled % value.den;
  const twice = 2n * rest;

  let further = false;
  if (mode === "up") {
    further = rest > 0n;
  } else if (mode === "half-up") {
    further = twice >= value.den;
  } else if (mode === "half-even") {
    further = twice > value.den || (twice === value.den && whole % 2n === 1n);
  }

  const rounded = further ? whole + 1n : whole;
  return make(negative ? -rounded : rounded, scale);
}

/** Reads "12", "12.34", "-0.5". A power of ten ("1e-7") is read too, since JavaScript prints small numbers so. */
export function parseDecimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text);
  if (match === null) {
    throw new Error(`not a decimal number: ${text}`);
  }
  const fraction = match[3] ?? "";
  const digits = BigInt((match[2] ?? "") + fraction);
  const signed = match[1] === "-" ? -digits : digits;
  const power = Number(match[4] ?? "0") - fraction.length;
  return power >= 0 ? make(signed * 10n ** BigInt(power)) : make(signed, 10n ** BigInt(-power));
}

/** Writes whole cents as "12.34"; anything finer is an error here, because it should have been rounded before. */
export function formatCents(value: Rational): string {
  const cents = multiply(value, make(100n));
  if (cents.den !== 1n) {
    throw new Error("not a whole number of cents");
  }
  const magnitude = cents.num < 0n ? -cents.num : cents.num;
  const sign = cents.num < 0n ? "-" : "";
  return `${sign}${magnitude / 100n}.${(magnitude % 100n).toString().padStart(2, "0")}`;
}
