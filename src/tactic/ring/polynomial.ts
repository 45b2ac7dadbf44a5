/**
 * Polynomials over a commutative semiring with natural coefficients,
 * `k * c + (k' * c' + … + 0)`, and proofs that a term equals its polynomial.
 *
 * Invariants: monomials stand in one order that multiplication keeps; coefficients and exponents
 * are positive.
 * Source: Grégoire and Mahboubi, "Proving equalities in a commutative ring done right in Coq";
 * Mathlib's `ring` for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { ElabError } from "../../elab/error.ts";
import { forallMetaTelescope, getLevel, inferType } from "../../elab/infer.ts";
import { synthInstance } from "../../elab/instances.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { natValue } from "../../elab/whnf.ts";

/** Exponents by the number of the atom. */
export type Monomial = ReadonlyMap<number, bigint>;

export interface Term {
  readonly monomial: Monomial;
  readonly coefficient: bigint;
}

export type Polynomial = readonly Term[];

export interface Normalized {
  readonly polynomial: Polynomial;
  readonly proof: Expr;
}

interface MonomialProof {
  readonly monomial: Monomial;
  readonly proof: Expr;
}

const MAX_TERMS = 400;
const MAX_EXPONENT = 40n;

export function samePolynomial(a: Polynomial, b: Polynomial): boolean {
  return (
    a.length === b.length &&
    a.every((t, i) => {
      const u = b[i];
      return (
        u !== undefined && t.coefficient === u.coefficient && compare(t.monomial, u.monomial) === 0
      );
    })
  );
}

/** Lexicographic, larger exponents of earlier atoms first. */
function compare(a: Monomial, b: Monomial): number {
  const ids = [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => x - y);
  for (const id of ids) {
    const d = (b.get(id) ?? 0n) - (a.get(id) ?? 0n);
    if (d !== 0n) return d < 0n ? -1 : 1;
  }
  return 0;
}

const powers = (m: Monomial): [number, bigint][] => [...m].sort((x, y) => x[0] - y[0]);

/** Arithmetic in one semiring: its operations, its atoms, its lemmas. */
export class Semiring {
  private readonly m: Meta;
  private readonly type: Expr;
  private readonly instance: Expr;
  private readonly level: Level;
  private readonly addFn: Expr;
  private readonly mulFn: Expr;
  private readonly powFn: Expr;
  private readonly castFn: Expr;
  private readonly zero: Expr;
  private readonly one: Expr;
  private readonly atoms: Expr[] = [];

  private constructor(m: Meta, type: Expr, instance: Expr, level: Level) {
    this.m = m;
    this.type = type;
    this.instance = instance;
    this.level = level;
    this.addFn = partial(this.leftSide("add_of"), 4);
    this.mulFn = partial(this.leftSide("mul_of"), 4);
    this.powFn = partial(this.leftSide("pow_add_of"), 4);
    this.castFn = partial(this.leftSide("cast_succ"), 2);
    this.zero = argument(this.leftSide("zero_times"), 4);
    this.one = argument(this.leftSide("one_times"), 4);
  }

  /** Undefined when `type` is no commutative semiring. */
  static of(m: Meta, type: Expr): Semiring | undefined {
    if (!m.env.has("Quod.Ring.add_of")) return undefined;
    const sort = getLevel(m, type);
    if (sort.kind !== "succ") return undefined;
    const found = synthInstance(m, mkApp(mkConst("CommSemiring", [sort.of]), type));
    if (found.kind !== "found") return undefined;
    return new Semiring(m, type, found.value, sort.of);
  }

  /** The left side of what a lemma says about this semiring: how it writes its operations. */
  private leftSide(name: string): Expr {
    const { m } = this;
    const f = mkConst(`Quod.Ring.${name}`, [this.level]);
    const { mvars, body } = forallMetaTelescope(m, inferType(m, f), { reduce: false });
    const [r, i] = mvars;
    if (r?.kind === "mvar") m.assign(r.id, this.type);
    if (i?.kind === "mvar") m.assign(i.id, this.instance);
    const lhs = getAppArgs(m.instantiate(body))[1];
    if (lhs === undefined)
      throw new ElabError("ring", "the library's lemmas for 'ring' are not as expected");
    return lhs;
  }

  private lemma(name: string, args: readonly Expr[]): Expr {
    return mkApps(mkConst(`Quod.Ring.${name}`, [this.level]), [this.type, this.instance, ...args]);
  }

  private add(a: Expr, b: Expr): Expr {
    return mkApps(this.addFn, [a, b]);
  }

  private mul(a: Expr, b: Expr): Expr {
    return mkApps(this.mulFn, [a, b]);
  }

  private pow(a: Expr, n: bigint): Expr {
    return mkApps(this.powFn, [a, mkNatNumeral(n)]);
  }

  private cast(n: bigint): Expr {
    return mkApp(this.castFn, mkNatNumeral(n));
  }

  private refl(e: Expr): Expr {
    return mkApps(mkConst("Eq.refl", [{ kind: "succ", of: this.level }]), [this.type, e]);
  }

  private atomOf(e: Expr): number {
    const { m } = this;
    const known = this.atoms.findIndex(
      (a) => exprEquals(a, e) || m.withTransparency("reducible", () => isDefEq(m, a, e)),
    );
    if (known >= 0) return known;
    this.atoms.push(e);
    return this.atoms.length - 1;
  }

  private variable(id: number): Expr {
    return this.atoms[id] ?? this.one;
  }

  private monomial(k: Monomial): Expr {
    return powers(k).reduceRight<Expr>(
      (rest, [id, e]) => this.mul(this.pow(this.variable(id), e), rest),
      this.one,
    );
  }

  private term(t: Term): Expr {
    return this.mul(this.monomial(t.monomial), this.cast(t.coefficient));
  }

  /** The polynomial as a term. */
  repr(p: Polynomial): Expr {
    return p.reduceRight<Expr>((rest, t) => this.add(this.term(t), rest), this.zero);
  }

  /**
   * The polynomial as people write it: by degree, the constant first, coefficients behind their
   * monomials.
   */
  pretty(p: Polynomial): Expr {
    const degree = (k: Monomial): bigint => [...k.values()].reduce((n, e) => n + e, 0n);
    const sorted = [...p].sort((a, b) => {
      const d = degree(a.monomial) - degree(b.monomial);
      return d !== 0n ? (d < 0n ? -1 : 1) : compare(a.monomial, b.monomial);
    });
    const terms = sorted.map((t) => {
      const factors = powers(t.monomial).map(([id, e]) =>
        e === 1n ? this.variable(id) : this.pow(this.variable(id), e),
      );
      if (t.coefficient !== 1n || factors.length === 0) factors.push(this.literal(t.coefficient));
      return factors.reduce((x, y) => this.mul(x, y));
    });
    return terms.length === 0 ? this.literal(0n) : terms.reduce((x, y) => this.add(x, y));
  }

  /** A numeral as the elaborator writes it. */
  private literal(n: bigint): Expr {
    if (this.type.kind === "const" && this.type.name === "Nat") return mkNatNumeral(n);
    const raw = mkNatLit(n);
    const found = synthInstance(this.m, mkApps(mkConst("OfNat", [this.level]), [this.type, raw]));
    if (found.kind !== "found") return this.cast(n);
    return mkApps(mkConst("OfNat.ofNat", [this.level]), [this.type, raw, found.value]);
  }

  /** `e` in its written normal form, with a proof; undefined when it is in it already. */
  rewrite(e: Expr): { readonly expr: Expr; readonly proof: Expr } | undefined {
    const a = this.normalize(e);
    const expr = this.pretty(a.polynomial);
    if (
      exprEquals(expr, e) ||
      this.m.withTransparency("instances", () => sameShape(this.m, expr, e))
    ) {
      return undefined;
    }
    const b = this.normalize(expr);
    if (!samePolynomial(a.polynomial, b.polynomial)) return undefined;
    const level: Level = { kind: "succ", of: this.level };
    const middle = this.repr(a.polynomial);
    const symm = mkApps(mkConst("Eq.symm", [level]), [this.type, expr, middle, b.proof]);
    return {
      expr,
      proof: mkApps(mkConst("Eq.trans", [level]), [this.type, e, middle, expr, a.proof, symm]),
    };
  }

  /** The polynomial of a term. */
  normalize(e0: Expr): Normalized {
    const { m } = this;
    m.tick("ring");
    const e = m.instantiate(e0);
    const value = numeral(m, e);
    if (value !== undefined) return this.numeral(e, value);
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const [a, b] = args.slice(-2);
    if (fn.kind === "const" && a !== undefined && b !== undefined && args.length >= 2) {
      if (fn.name === "HAdd.hAdd" || fn.name === "Nat.add") return this.sum(a, b);
      if (fn.name === "HMul.hMul" || fn.name === "Nat.mul") return this.product(a, b);
      if (fn.name === "HPow.hPow") {
        const made = this.power(a, b);
        if (made !== undefined) return made;
      }
    }
    if (fn.kind === "const" && fn.name === "Nat.succ" && args[0] !== undefined) {
      return this.sum(args[0], mkNatNumeral(1n));
    }
    return this.atom(e);
  }

  private numeral(e: Expr, value: bigint): Normalized {
    if (value === 0n) return { polynomial: [], proof: this.refl(this.zero) };
    return {
      polynomial: [{ monomial: new Map(), coefficient: value }],
      proof: this.lemma("numeral", [mkNatNumeral(value), e, this.numeralProof(e, value)]),
    };
  }

  /** `Nat.cast n = n`. */
  private numeralProof(e: Expr, value: bigint): Expr {
    const { m } = this;
    const cast = this.cast(value);
    // By computation, or by what makes numerals.
    if (m.withTransparency("instances", () => isDefEq(m, cast, e))) return this.refl(e);
    if (m.withTransparency("default", () => isDefEq(m, cast, e))) return this.refl(e);
    if (value === 1n) {
      const found = synthInstance(m, mkApp(mkConst("AddMonoidWithOne", [this.level]), this.type));
      if (found.kind === "found") {
        return mkApps(mkConst("Nat.cast_one", [this.level]), [this.type, found.value]);
      }
    }
    throw new ElabError("ring", "this numeral is not understood by 'ring'");
  }

  private atom(e: Expr): Normalized {
    const id = this.atomOf(e);
    const x = this.variable(id);
    return {
      polynomial: [{ monomial: new Map([[id, 1n]]), coefficient: 1n }],
      proof: this.lemma("atom", [x]),
    };
  }

  private sum(a: Expr, b: Expr): Normalized {
    const na = this.normalize(a);
    const nb = this.normalize(b);
    const r = this.merge(na.polynomial, nb.polynomial);
    return {
      polynomial: r.polynomial,
      proof: this.combined("add_of", a, na, b, nb, r),
    };
  }

  private product(a: Expr, b: Expr): Normalized {
    const na = this.normalize(a);
    const nb = this.normalize(b);
    const r = this.multiply(na.polynomial, nb.polynomial);
    return {
      polynomial: r.polynomial,
      proof: this.combined("mul_of", a, na, b, nb, r),
    };
  }

  private combined(
    name: "add_of" | "mul_of",
    a: Expr,
    na: Normalized,
    b: Expr,
    nb: Normalized,
    r: Normalized,
  ): Expr {
    return this.lemma(name, [
      a,
      this.repr(na.polynomial),
      b,
      this.repr(nb.polynomial),
      this.repr(r.polynomial),
      na.proof,
      nb.proof,
      r.proof,
    ]);
  }

  private power(base: Expr, exponent: Expr): Normalized | undefined {
    const { m } = this;
    const n = natValue(m, exponent);
    if (n === undefined) return this.symbolicPower(base, exponent);
    if (n > MAX_EXPONENT) return undefined;
    const nb = this.normalize(base);
    const [only] = nb.polynomial;
    if (
      n > 1n &&
      nb.polynomial.length === 1 &&
      only?.coefficient === 1n &&
      only.monomial.size === 1
    ) {
      const [[id, exp] = [-1, 0n]] = [...only.monomial];
      if (exp === 1n && exprEquals(this.variable(id), m.instantiate(base))) {
        return {
          polynomial: [{ monomial: new Map([[id, n]]), coefficient: 1n }],
          proof: this.lemma("atom_pow", [base, mkNatNumeral(n)]),
        };
      }
    }
    let made: Normalized = {
      polynomial: [{ monomial: new Map(), coefficient: 1n }],
      proof: this.lemma("pow_zero_of", [base]),
    };
    for (let i = 0n; i < n; i++) {
      const r = this.multiply(made.polynomial, nb.polynomial);
      made = {
        polynomial: r.polynomial,
        proof: this.lemma("pow_succ_of", [
          base,
          this.repr(nb.polynomial),
          this.repr(made.polynomial),
          this.repr(r.polynomial),
          mkNatNumeral(i),
          made.proof,
          nb.proof,
          r.proof,
        ]),
      };
    }
    return made;
  }

  /** `a ^ (m + n)` is `a ^ m * a ^ n`. */
  private symbolicPower(base: Expr, exponent: Expr): Normalized | undefined {
    const fn = getAppFn(exponent);
    const args = getAppArgs(exponent);
    const [p, q] = args.slice(-2);
    if (fn.kind !== "const" || p === undefined || q === undefined) return undefined;
    if (fn.name !== "HAdd.hAdd") return undefined;
    const first = this.normalize(mkApps(this.powFn, [base, p]));
    const second = this.normalize(mkApps(this.powFn, [base, q]));
    const r = this.multiply(first.polynomial, second.polynomial);
    return {
      polynomial: r.polynomial,
      proof: this.lemma("pow_add_of", [
        base,
        this.repr(first.polynomial),
        this.repr(second.polynomial),
        this.repr(r.polynomial),
        p,
        q,
        first.proof,
        second.proof,
        r.proof,
      ]),
    };
  }

  /** `A + B = result` for polynomials. */
  private merge(a: Polynomial, b: Polynomial): Normalized {
    const [x, ...xs] = a;
    const [y, ...ys] = b;
    if (x === undefined) return { polynomial: b, proof: this.lemma("zero_merge", [this.repr(b)]) };
    if (y === undefined) return { polynomial: a, proof: this.lemma("merge_zero", [this.repr(a)]) };
    if (a.length + b.length > MAX_TERMS) throw new ElabError("ring", "the polynomial is too large");
    const order = compare(x.monomial, y.monomial);
    if (order < 0) {
      const rest = this.merge(xs, b);
      return {
        polynomial: [x, ...rest.polynomial],
        proof: this.lemma("merge_left", [
          this.term(x),
          this.repr(xs),
          this.repr(b),
          this.repr(rest.polynomial),
          rest.proof,
        ]),
      };
    }
    if (order > 0) {
      const rest = this.merge(a, ys);
      return {
        polynomial: [y, ...rest.polynomial],
        proof: this.lemma("merge_right", [
          this.term(y),
          this.repr(a),
          this.repr(ys),
          this.repr(rest.polynomial),
          rest.proof,
        ]),
      };
    }
    const rest = this.merge(xs, ys);
    const coefficient = x.coefficient + y.coefficient;
    return {
      polynomial: [{ monomial: x.monomial, coefficient }, ...rest.polynomial],
      proof: this.lemma("merge_same", [
        this.monomial(x.monomial),
        mkNatNumeral(x.coefficient),
        mkNatNumeral(y.coefficient),
        this.repr(xs),
        this.repr(ys),
        this.repr(rest.polynomial),
        rest.proof,
      ]),
    };
  }

  /** `A * B = result`. */
  private multiply(a: Polynomial, b: Polynomial): Normalized {
    const [x, ...xs] = a;
    if (x === undefined) return { polynomial: [], proof: this.lemma("zero_times", [this.repr(b)]) };
    const first = this.termTimes(x, b);
    const second = this.multiply(xs, b);
    const total = this.merge(first.polynomial, second.polynomial);
    return {
      polynomial: total.polynomial,
      proof: this.lemma("mul_step", [
        this.term(x),
        this.repr(xs),
        this.repr(b),
        this.repr(first.polynomial),
        this.repr(second.polynomial),
        this.repr(total.polynomial),
        first.proof,
        second.proof,
        total.proof,
      ]),
    };
  }

  /** `t * B = result` for one term `t`. */
  private termTimes(t: Term, b: Polynomial): Normalized {
    const [y, ...ys] = b;
    if (y === undefined) return { polynomial: [], proof: this.lemma("term_zero", [this.term(t)]) };
    const k = this.monomialTimes(t.monomial, y.monomial);
    const made: Term = { monomial: k.monomial, coefficient: t.coefficient * y.coefficient };
    const head = this.lemma("term_mul", [
      mkNatNumeral(t.coefficient),
      mkNatNumeral(y.coefficient),
      this.monomial(t.monomial),
      this.monomial(y.monomial),
      this.monomial(k.monomial),
      k.proof,
    ]);
    const rest = this.termTimes(t, ys);
    return {
      polynomial: [made, ...rest.polynomial],
      proof: this.lemma("term_step", [
        this.term(t),
        this.term(y),
        this.repr(ys),
        this.term(made),
        this.repr(rest.polynomial),
        head,
        rest.proof,
      ]),
    };
  }

  /** `k * l = result` for monomials. */
  private monomialTimes(a: Monomial, b: Monomial): MonomialProof {
    const [x, ...xs] = powers(a);
    const [y, ...ys] = powers(b);
    if (x === undefined) {
      return { monomial: b, proof: this.lemma("one_times", [this.monomial(b)]) };
    }
    if (y === undefined) {
      return { monomial: a, proof: this.lemma("times_one", [this.monomial(a)]) };
    }
    const restA = new Map(xs);
    const restB = new Map(ys);
    if (x[0] < y[0]) {
      const rest = this.monomialTimes(restA, b);
      return {
        monomial: new Map([x, ...rest.monomial]),
        proof: this.lemma("pow_left", [
          this.variable(x[0]),
          mkNatNumeral(x[1]),
          this.monomial(restA),
          this.monomial(b),
          this.monomial(rest.monomial),
          rest.proof,
        ]),
      };
    }
    if (y[0] < x[0]) {
      const rest = this.monomialTimes(a, restB);
      return {
        monomial: new Map([y, ...rest.monomial]),
        proof: this.lemma("pow_right", [
          this.variable(y[0]),
          mkNatNumeral(y[1]),
          this.monomial(a),
          this.monomial(restB),
          this.monomial(rest.monomial),
          rest.proof,
        ]),
      };
    }
    const rest = this.monomialTimes(restA, restB);
    return {
      monomial: new Map([[x[0], x[1] + y[1]], ...rest.monomial]),
      proof: this.lemma("pow_same", [
        this.variable(x[0]),
        mkNatNumeral(x[1]),
        mkNatNumeral(y[1]),
        this.monomial(restA),
        this.monomial(restB),
        this.monomial(rest.monomial),
        rest.proof,
      ]),
    };
  }
}

/** The first `n` arguments of an application. */
function partial(e: Expr, n: number): Expr {
  return mkApps(getAppFn(e), getAppArgs(e).slice(0, n));
}

function argument(e: Expr, i: number): Expr {
  const x = getAppArgs(e)[i];
  if (x === undefined)
    throw new ElabError("ring", "the library's lemmas for 'ring' are not as expected");
  return x;
}

/** A numeral of any type. */
function numeral(m: Meta, e: Expr): bigint | undefined {
  const nat = natValue(m, e);
  if (nat !== undefined) return nat;
  const fn = getAppFn(e);
  if (fn.kind !== "const" || fn.name !== "OfNat.ofNat") return undefined;
  const n = getAppArgs(e)[1];
  return n?.kind === "natLit" ? n.value : undefined;
}

/** Whether two terms differ in their instances only. */
function sameShape(m: Meta, a: Expr, b: Expr): boolean {
  const fa = getAppFn(a);
  const fb = getAppFn(b);
  if (fa.kind !== "const" || fb.kind !== "const" || fa.name !== fb.name) return false;
  const xs = getAppArgs(a);
  const ys = getAppArgs(b);
  if (!binary.has(fa.name) || xs.length !== 6 || ys.length !== 6) {
    return exprEquals(a, b) || (natValue(m, a) !== undefined && natValue(m, a) === natValue(m, b));
  }
  return [4, 5].every((i) => {
    const x = xs[i];
    const y = ys[i];
    return x !== undefined && y !== undefined && (exprEquals(x, y) || sameShape(m, x, y));
  });
}

const binary = new Set(["HAdd.hAdd", "HMul.hMul", "HPow.hPow"]);
