/** Exact rational numbers, reduced, with a positive denominator. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Rational = { num: 0n, den: 1n };
export const ONE: Rational = { num: 1n, den: 1n };

export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `num / den`. Requires: `den` is not zero. */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 1n) return { num, den };
  const g = gcd(num, den) * (den < 0n ? -1n : 1n);
  return { num: num / g, den: den / g };
}

export function addRational(a: Rational, b: Rational): Rational {
  if (a.den === 1n && b.den === 1n) return { num: a.num + b.num, den: 1n };
  return rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function mulRational(a: Rational, b: Rational): Rational {
  if (a.den === 1n && b.den === 1n) return { num: a.num * b.num, den: 1n };
  return rational(a.num * b.num, a.den * b.den);
}

export function negRational(a: Rational): Rational {
  return { num: -a.num, den: a.den };
}

/** Requires: `a` is not zero. */
export function invRational(a: Rational): Rational {
  return rational(a.den, a.num);
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareRational(a: Rational, b: Rational): number {
  const d = a.num * b.den - b.num * a.den;
  return d < 0n ? -1 : d > 0n ? 1 : 0;
}

export function equalRational(a: Rational, b: Rational): boolean {
  return a.num === b.num && a.den === b.den;
}

/** Bits of `|n|`. */
export function bitLength(n: bigint): number {
  const digits = (n < 0n ? -n : n).toString(16);
  return digits === "0" ? 0 : digits.length * 4;
}

/** Results of powers have at most so many bits. */
export const MAX_BITS = 1 << 16;

/** `a ^ n`, or undefined when it is too large to be written down. */
export function powRational(a: Rational, n: bigint): Rational | undefined {
  const bits = BigInt(Math.max(bitLength(a.num), bitLength(a.den)));
  if (bits > 4n && bits * n > BigInt(MAX_BITS)) return undefined;
  if (bits * n > 4n * BigInt(MAX_BITS)) {
    // Of 0, 1 and -1 all powers are small.
    if (a.den !== 1n || a.num < -1n || a.num > 1n) return undefined;
    return a.num >= 0n ? a : n % 2n === 0n ? ONE : a;
  }
  return { num: a.num ** n, den: a.den ** n };
}

export function absolute(x: bigint): bigint {
  return x < 0n ? -x : x;
}

export function lcm(a: bigint, b: bigint): bigint {
  return a === 0n || b === 0n ? 0n : absolute(a / gcd(a, b)) * absolute(b);
}

export function isZero(a: Rational): boolean {
  return a.num === 0n;
}
