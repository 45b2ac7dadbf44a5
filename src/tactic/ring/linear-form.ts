/**
 * Linear forms over monomials, for linear arithmetic: what a term of a commutative (semi)ring or
 * field is as `c + c₁ * m₁ + …` with rational numbers `cᵢ`, where products and powers of atoms are
 * monomials of their own, and proofs by normal forms that two terms are equal.
 */
import type { Expr } from "../../kernel/host/expr.ts";
import type { Meta } from "../../elab/meta.ts";
import { Evaluator, type Outside } from "./evaluate.ts";
import { type Monomial, monomialKey } from "./normal-form.ts";
import { ONE, type Rational, ZERO } from "./rational.ts";
import type { Writer } from "./written.ts";

export type { Rational } from "./rational.ts";

/** `constant + Σ coefficients[i] * monomial i`. No coefficient is zero. */
export interface LinearForm {
  readonly constant: Rational;
  readonly coefficients: ReadonlyMap<number, Rational>;
}

/** The linear forms of one problem: its monomials are numbered as they come. */
export class LinearForms {
  private readonly evaluator: Evaluator;
  private readonly writer: Writer;
  private readonly monomials: Monomial[] = [];
  private readonly numbers = new Map<string, number>();

  private constructor(evaluator: Evaluator, writer: Writer) {
    this.evaluator = evaluator;
    this.writer = writer;
  }

  /**
   * For terms of `type`; undefined when that is no commutative semiring. `outside` may tell of
   * terms that are numbers though they are no arithmetic.
   */
  static of(m: Meta, type: Expr, outside: Outside = {}): LinearForms | undefined {
    const evaluator = new Evaluator(m, outside);
    const writer = evaluator.writer(type);
    return writer === undefined ? undefined : new LinearForms(evaluator, writer);
  }

  /** Whether the type has subtraction; without it `-` is an atom. */
  get isRing(): boolean {
    return this.writer.carrier.ring !== undefined;
  }

  /** Whether the type is a field of characteristic zero; without it `/` is an atom. */
  get isField(): boolean {
    return this.writer.carrier.field !== undefined;
  }

  /** How many monomials there are. */
  get size(): number {
    return this.monomials.length;
  }

  /** The form of a term. Throws ElabError("ring") when it has too many terms. */
  of(e: Expr): LinearForm {
    let constant = ZERO;
    const coefficients = new Map<number, Rational>();
    for (const t of this.evaluator.evaluate(this.writer, e).sum) {
      if (t.powers.length === 0) constant = t.coefficient;
      else coefficients.set(this.numberOf(t), t.coefficient);
    }
    return { constant, coefficients };
  }

  private numberOf(t: Monomial): number {
    const key = monomialKey(t);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.monomials.length);
    this.monomials.push({ powers: t.powers, coefficient: ONE });
    return this.monomials.length - 1;
  }

  /** A monomial as a term. */
  monomial(i: number): Expr {
    const t = this.monomials[i];
    return this.writer.sum(t === undefined ? [] : [t]).expr;
  }

  /**
   * What a monomial is made of: atoms with their exponents. Undefined when it has a base or an
   * exponent that is not as simple as that.
   */
  factors(i: number): readonly { readonly atom: Expr; readonly exponent: bigint }[] | undefined {
    const result: { atom: Expr; exponent: bigint }[] = [];
    for (const p of this.monomials[i]?.powers ?? []) {
      if (p.base.kind !== "atom" || p.exponent.powers.length > 0) return undefined;
      const atom = this.evaluator.atoms.expr(p.base.id);
      result.push({ atom, exponent: p.exponent.coefficient.num });
    }
    return result;
  }

  /** A number as a term of the type: `2`, `-2`, `1 / 2`. */
  number(value: Rational): Expr {
    return this.writer.rational(value).expr;
  }

  /** A proof of `a = b`, or undefined when they are different as polynomials. */
  prove(a: Expr, b: Expr): Expr | undefined {
    return this.evaluator.prove(this.writer, a, b);
  }
}
