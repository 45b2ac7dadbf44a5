/** Seeded choices, exact fractions and terms for the random tests of arithmetic. */

/** Numbers that look random and are the same on every run. Source: mulberry32. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From `low` to `high`, both included. */
  int(low: number, high: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const unit = ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    return low + Math.floor(unit * (high - low + 1));
  }

  bool(): boolean {
    return this.int(0, 1) === 1;
  }

  pick<T>(list: readonly T[]): T {
    const x = list[this.int(0, list.length - 1)];
    if (x === undefined) throw new Error("an empty list");
    return x;
  }
}

/** A fraction; the denominator is positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) return { num: 0n, den: 1n };
  const g = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { num: n / g, den: d / g };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den);
export const minus = (a: Fraction): Fraction => ({ num: -a.num, den: a.den });
/** By zero it gives zero, as in Mathlib. */
export const inverse = (a: Fraction): Fraction => fraction(a.den, a.num);
export const sign = (a: Fraction): number => (a.num > 0n ? 1 : a.num < 0n ? -1 : 0);

/** A term with its value at a point. */
export interface Term {
  readonly text: string;
  readonly at: (point: readonly Fraction[]) => Fraction;
}

export function variable(name: string, index: number): Term {
  return { text: name, at: (p) => p[index] ?? fraction(0) };
}

export function numeral(n: number): Term {
  return { text: n < 0 ? `(${n})` : `${n}`, at: () => fraction(n) };
}

type Operation = "+" | "-" | "*" | "/";

export function binary(op: Operation, a: Term, b: Term): Term {
  return {
    text: `(${a.text} ${op} ${b.text})`,
    at: (p) => {
      const [x, y] = [a.at(p), b.at(p)];
      if (op === "+") return plus(x, y);
      if (op === "-") return plus(x, minus(y));
      return times(x, op === "*" ? y : inverse(y));
    },
  };
}

export function power(a: Term, n: number): Term {
  return {
    text: `(${a.text} ^ ${n})`,
    at: (p) => {
      let result = fraction(1);
      for (let i = 0; i < n; i++) result = times(result, a.at(p));
      return result;
    },
  };
}
