/**
 * Polynomials with rational coefficients, without proofs: what the search for certificates
 * computes with. What it finds is proved by `ring` afterwards.
 *
 * Invariant: no coefficient is zero; monomial 0 is the constant one.
 */
import { addRational, isZero, mulRational, ONE, type Rational } from "../ring/rational.ts";

/** Coefficients by the number of the monomial. */
export type Polynomial = ReadonlyMap<number, Rational>;

/** Exponents by the number of the atom, in the order of the atoms. */
type Powers = readonly (readonly [atom: number, exponent: number])[];

/** Monomials by number. */
export class Monomials {
  private readonly all: Powers[] = [[]];
  private readonly numbers = new Map<string, number>([["", 0]]);
  private readonly products = new Map<string, number>();

  private number(powers: Powers): number {
    const key = powers.map(([x, e]) => `${x}^${e}`).join("*");
    let id = this.numbers.get(key);
    if (id === undefined) {
      id = this.all.length;
      this.all.push(powers);
      this.numbers.set(key, id);
    }
    return id;
  }

  atom(x: number): number {
    return this.number([[x, 1]]);
  }

  /** The atoms of a monomial with their exponents. */
  powers(id: number): Powers {
    return this.all[id] ?? [];
  }

  times(a: number, b: number): number {
    if (a === 0) return b;
    if (b === 0) return a;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    let id = this.products.get(key);
    if (id === undefined) {
      const powers = new Map(this.powers(a));
      for (const [x, e] of this.powers(b)) powers.set(x, (powers.get(x) ?? 0) + e);
      id = this.number([...powers].sort((p, q) => p[0] - q[0]));
      this.products.set(key, id);
    }
    return id;
  }
}

export function constantPolynomial(c: Rational): Polynomial {
  return isZero(c) ? new Map() : new Map([[0, c]]);
}

export function monomialPolynomial(id: number): Polynomial {
  return new Map([[id, ONE]]);
}

/** `a + c * b` */
export function addScaled(a: Polynomial, b: Polynomial, c: Rational): Polynomial {
  if (isZero(c) || b.size === 0) return a;
  const sum = new Map(a);
  for (const [id, k] of b) accumulate(sum, id, mulRational(c, k));
  return sum;
}

export function scalePolynomial(a: Polynomial, c: Rational): Polynomial {
  return addScaled(new Map(), a, c);
}

export function multiplyPolynomials(ms: Monomials, a: Polynomial, b: Polynomial): Polynomial {
  const product = new Map<number, Rational>();
  for (const [i, c] of a) {
    for (const [j, d] of b) accumulate(product, ms.times(i, j), mulRational(c, d));
  }
  return product;
}

function accumulate(sum: Map<number, Rational>, id: number, c: Rational): void {
  const known = sum.get(id);
  const total = known === undefined ? c : addRational(known, c);
  if (isZero(total)) sum.delete(id);
  else sum.set(id, total);
}

/** The value of a polynomial without unknowns. */
export function constantValue(a: Polynomial): Rational | undefined {
  if (a.size === 0) return { num: 0n, den: 1n };
  const c = a.get(0);
  return a.size === 1 ? c : undefined;
}
