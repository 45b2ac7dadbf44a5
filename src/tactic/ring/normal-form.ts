/**
 * Normal forms of polynomials with rational coefficients and polynomial exponents, as pure data.
 *
 * A sum is a list of monomials, a monomial a list of powers and a coefficient; the base of a power
 * is an atom or, under a symbolic exponent, a sum. Exponents are monomials over ℕ: `x ^ (n + 2)` is
 * the two powers `x ^ 2` and `x ^ n`.
 *
 * Invariants: no coefficient is zero; powers and monomials stand in the order of `compareBase` and
 * `compareMonomial`, which are total.
 * Source: the order and the cases are those of Mathlib's `ring` (Tactic/Ring/Basic.lean), since
 * `ring_nf` shows them.
 */
import { ElabError } from "../../elab/error.ts";
import {
  addRational,
  compareRational,
  equalRational,
  invRational,
  mulRational,
  negRational,
  ONE,
  powRational,
  type Rational,
} from "./rational.ts";

export type Base =
  | { readonly kind: "atom"; readonly id: number }
  | { readonly kind: "sum"; readonly sum: Sum };

export interface Power {
  readonly base: Base;
  readonly exponent: Monomial;
}

export interface Monomial {
  readonly powers: readonly Power[];
  readonly coefficient: Rational;
}

export type Sum = readonly Monomial[];

/** A product of two sums has at most so many terms before they are collected. */
const MAX_PRODUCTS = 200_000;
/** A sum has at most so many terms. */
const MAX_TERMS = 5_000;

export const ONE_MONOMIAL: Monomial = { powers: [], coefficient: ONE };

export function constant(value: Rational): Sum {
  return value.num === 0n ? [] : [{ powers: [], coefficient: value }];
}

export function atomSum(id: number): Sum {
  const power: Power = { base: { kind: "atom", id }, exponent: ONE_MONOMIAL };
  return [{ powers: [power], coefficient: ONE }];
}

/** The value of a sum without atoms. */
export function constantValue(sum: Sum): Rational | undefined {
  const [only] = sum;
  if (only === undefined) return { num: 0n, den: 1n };
  return sum.length === 1 && only.powers.length === 0 ? only.coefficient : undefined;
}

function compareBase(a: Base, b: Base): number {
  if (a.kind === "atom") return b.kind === "atom" ? a.id - b.id : -1;
  return b.kind === "atom" ? 1 : compareSum(a.sum, b.sum);
}

/** Powers one by one, then coefficients; what ends first comes first. */
function compareMonomial(a: Monomial, b: Monomial): number {
  return comparePowers(a, b) || compareRational(a.coefficient, b.coefficient);
}

/** As {@link compareMonomial}, coefficients apart. */
function comparePowers(a: Monomial, b: Monomial): number {
  for (let i = 0; ; i++) {
    const x = a.powers[i];
    const y = b.powers[i];
    if (x === undefined || y === undefined)
      return (x === undefined ? 0 : 1) - (y === undefined ? 0 : 1);
    const c = comparePower(x, y);
    if (c !== 0) return c;
  }
}

function comparePower(a: Power, b: Power): number {
  return compareBase(a.base, b.base) || compareMonomial(a.exponent, b.exponent);
}

function compareSum(a: Sum, b: Sum): number {
  for (let i = 0; ; i++) {
    const x = a[i];
    const y = b[i];
    if (x === undefined || y === undefined)
      return (x === undefined ? 0 : 1) - (y === undefined ? 0 : 1);
    const c = compareMonomial(x, y);
    if (c !== 0) return c;
  }
}

/** A text that is the same for equal monomials, coefficients apart. */
export function monomialKey(m: Monomial): string {
  return m.powers.map((p) => `${baseKey(p.base)}^${powerKey(p.exponent)}`).join("*");
}

export function baseKey(base: Base): string {
  return base.kind === "atom" ? `${base.id}` : `(${sumKey(base.sum)})`;
}

function powerKey(m: Monomial): string {
  const c = m.coefficient;
  return `{${monomialKey(m)}:${c.num}/${c.den}}`;
}

export function sumKey(sum: Sum): string {
  return sum.map(powerKey).join("+");
}

/** Sorts and adds up what is alike. */
function collect(terms: Monomial[]): Sum {
  terms.sort(comparePowers);
  const result: Monomial[] = [];
  for (const t of terms) {
    const last = result[result.length - 1];
    if (last === undefined || comparePowers(last, t) !== 0) {
      result.push(t);
      continue;
    }
    const coefficient = addRational(last.coefficient, t.coefficient);
    if (coefficient.num === 0n) result.pop();
    else result[result.length - 1] = { powers: last.powers, coefficient };
  }
  if (result.length > MAX_TERMS) throw tooLarge();
  return result;
}

function tooLarge(): ElabError {
  return new ElabError("ring", "ring failed, the expanded polynomial has too many terms");
}

export function addSums(a: Sum, b: Sum): Sum {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return collect([...a, ...b]);
}

export function negSum(a: Sum): Sum {
  return a.map((t) => ({ powers: t.powers, coefficient: negRational(t.coefficient) }));
}

export function mulSums(a: Sum, b: Sum): Sum {
  if (a.length * b.length > MAX_PRODUCTS) throw tooLarge();
  return collect(a.flatMap((x) => b.map((y) => mulMonomials(x, y))));
}

export function mulMonomials(a: Monomial, b: Monomial): Monomial {
  const powers: Power[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a.powers[i];
    const y = b.powers[j];
    if (x === undefined || y === undefined) break;
    if (compareBase(x.base, y.base) === 0 && comparePowers(x.exponent, y.exponent) === 0) {
      const coefficient = addRational(x.exponent.coefficient, y.exponent.coefficient);
      powers.push({ base: x.base, exponent: { powers: x.exponent.powers, coefficient } });
      i++;
      j++;
    } else if (comparePower(x, y) < 0) {
      powers.push(x);
      i++;
    } else {
      powers.push(y);
      j++;
    }
  }
  powers.push(...a.powers.slice(i), ...b.powers.slice(j));
  return { powers, coefficient: mulRational(a.coefficient, b.coefficient) };
}

/** `a ^ e` for an exponent over ℕ. */
export function powSum(a: Sum, exponent: Sum): Sum {
  let result: Sum = [ONE_MONOMIAL];
  for (const e of exponent) result = mulSums(result, powMonomial(a, e));
  return result;
}

/** `a ^ e` for one term of an exponent. */
function powMonomial(a: Sum, e: Monomial): Sum {
  const numeral = e.powers.length === 0;
  const k = e.coefficient;
  if (numeral && equalRational(k, ONE)) return a;
  const [only] = a;
  if (only === undefined) return isPositive(e) ? [] : powerAtom(a, e);
  if (a.length === 1) return [powerOfMonomial(only, e)];
  if (k.num > 1n) {
    const core = powMonomial(a, { powers: e.powers, coefficient: ONE });
    return powNumeral(core, k.num);
  }
  return powerAtom(a, e);
}

function powerAtom(a: Sum, e: Monomial): Sum {
  return [{ powers: [{ base: { kind: "sum", sum: a }, exponent: e }], coefficient: ONE }];
}

/** Whether no variable can make an exponent zero. */
function isPositive(e: Monomial): boolean {
  return e.powers.every((p) => p.base.kind === "sum" && p.base.sum.some(isPositive));
}

/** `(x ^ d * … * c) ^ e`, power by power. */
function powerOfMonomial(a: Monomial, e: Monomial): Monomial {
  const powers = a.powers.map((p): Power => ({
    base: p.base,
    exponent: mulMonomials(p.exponent, e),
  }));
  const rest = powerOfConstant(a.coefficient, e);
  powers.push(...rest.powers);
  return { powers: powers.sort(comparePower), coefficient: rest.coefficient };
}

function powerOfConstant(c: Rational, e: Monomial): Monomial {
  if (equalRational(c, ONE)) return ONE_MONOMIAL;
  const value = e.powers.length === 0 ? powRational(c, e.coefficient.num) : undefined;
  if (value !== undefined) return { powers: [], coefficient: value };
  const base: Base = { kind: "sum", sum: constant(c) };
  return { powers: [{ base, exponent: e }], coefficient: ONE };
}

/** `a ^ n` expanded. */
function powNumeral(a: Sum, n: bigint): Sum {
  if (expandedTerms(a.length, n) > MAX_TERMS) throw tooLarge();
  let result: Sum | undefined;
  let square = a;
  for (let k = n; ; square = mulSums(square, square)) {
    if (k % 2n === 1n) result = result === undefined ? square : mulSums(result, square);
    k /= 2n;
    if (k === 0n) return result ?? [ONE_MONOMIAL];
  }
}

/** A bound on the number of terms of the `n`-th power of a sum of `k` terms. */
function expandedTerms(k: number, n: bigint): number {
  if (n > BigInt(MAX_TERMS)) return k <= 1 ? 1 : Number.POSITIVE_INFINITY;
  let result = 1;
  for (let i = 1; i < k; i++) {
    result *= (Number(n) + i) / i;
    if (result > MAX_TERMS) return result;
  }
  return result;
}

/** The inverse of a monomial: each base is exchanged by `inverse`. */
export function invMonomial(a: Monomial, inverse: (base: Base) => Base): Monomial {
  let result: Monomial = { powers: [], coefficient: invRational(a.coefficient) };
  for (const p of a.powers) {
    const power: Power = { base: inverse(p.base), exponent: p.exponent };
    result = mulMonomials(result, { powers: [power], coefficient: ONE });
  }
  return result;
}
