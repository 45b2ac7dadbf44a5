/** Exact fractions. Invariant: lowest terms, denominator positive. */

export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export function absolute(x: bigint): bigint {
  return x < 0n ? -x : x;
}

/** Of zero and `b` it is `|b|`. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = absolute(a);
  let y = absolute(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function lcm(a: bigint, b: bigint): bigint {
  return a === 0n || b === 0n ? 0n : absolute(a / gcd(a, b)) * absolute(b);
}

export const ZERO: Rational = { num: 0n, den: 1n };
export const ONE: Rational = { num: 1n, den: 1n };

/** `den` is not zero. */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 1n) return { num, den };
  const g = gcd(num, den);
  const sign = den < 0n ? -1n : 1n;
  return { num: (sign * num) / g, den: (sign * den) / g };
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

/** `a` is not zero. */
export function invRational(a: Rational): Rational {
  return a.num < 0n ? { num: -a.den, den: -a.num } : { num: a.den, den: a.num };
}

export function isZero(a: Rational): boolean {
  return a.num === 0n;
}

export function equalRational(a: Rational, b: Rational): boolean {
  return a.num === b.num && a.den === b.den;
}
