/**
 * Reads terms of one type as polynomials in their atoms: what is not `+`, `-`, `*`, a power with a
 * numeral or, in a field, a division. Atoms are the same when they are definitionally equal up to
 * reducible definitions and instances.
 */
import { type Expr, getAppArgs, getAppFn, hasFVar } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import type { Meta } from "../../elab/meta.ts";
import { natValue } from "../../elab/whnf.ts";
import { atomKey } from "../atom-key.ts";
import { Numbers } from "../norm-num/numbers.ts";
import {
  addScaled,
  constantPolynomial,
  constantValue,
  monomialPolynomial,
  Monomials,
  multiplyPolynomials,
  type Polynomial,
  scalePolynomial,
} from "./polynomial.ts";
import {
  invRational,
  isZero,
  ONE,
  powRational,
  type Rational,
  rational,
} from "../ring/rational.ts";

/** Larger powers of sums, and polynomials with more terms, are atoms. */
const MAX_EXPONENT = 64n;
const MAX_TERMS = 2_000;

const MINUS_ONE = rational(-1n);

/** The value of a numeral of any type: `3`, `Nat.cast 3`, `-3`, `3 / 2` are not told apart. */
export function numeralValue(m: Meta, e: Expr): bigint | undefined {
  const nat = natValue(m, e);
  if (nat !== undefined) return nat;
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  const args = getAppArgs(e);
  if (fn.name === "OfNat.ofNat") return literal(m, args[1]);
  if ((fn.name === "Nat.cast" || fn.name === "Int.cast") && args.length === 3) {
    return args[2] === undefined ? undefined : numeralValue(m, args[2]);
  }
  if (fn.name === "Int.ofNat" && args[0] !== undefined) return natValue(m, args[0]);
  return undefined;
}

function literal(m: Meta, n: Expr | undefined): bigint | undefined {
  const value = n && m.instantiate(n);
  return value?.kind === "natLit" ? value.value : undefined;
}

export class PolynomialReader {
  readonly monomials = new Monomials();
  /** The terms behind the numbers of atoms; undefined for the inverse of another polynomial. */
  readonly atoms: (Expr | undefined)[] = [];
  private readonly m: Meta;
  private readonly numbers: Numbers;
  /** Whether division is multiplication with an inverse. */
  private readonly field: boolean;
  private readonly known = new Map<number, { readonly e: Expr; readonly value: Polynomial }[]>();
  private readonly inverses = new Map<string, number>();
  private readonly keys = new Map<string, number>();
  private readonly keyless: number[] = [];

  constructor(m: Meta, field: boolean) {
    this.m = m;
    this.numbers = new Numbers(m);
    this.field = field;
  }

  read(e0: Expr): Polynomial {
    const e = this.m.instantiate(e0);
    const bucket = this.known.get(e.hash);
    const known = bucket?.find((k) => exprEquals(k.e, e));
    if (known !== undefined) return known.value;
    this.m.tick("polynomial");
    const value = this.compute(e);
    if (bucket === undefined) this.known.set(e.hash, [{ e, value }]);
    else bucket.push({ e, value });
    return value;
  }

  private compute(e: Expr): Polynomial {
    const { m } = this;
    const value = numeralValue(m, e);
    if (value !== undefined) return constantPolynomial(rational(value));
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    if (fn.kind !== "const") return this.atom(e);
    const [a, b] = args.slice(-2);
    if (fn.name === "Neg.neg" && args.length === 3 && b !== undefined) {
      return scalePolynomial(this.read(b), MINUS_ONE);
    }
    if (fn.name === "Inv.inv" && args.length === 3 && b !== undefined && this.field) {
      return this.inverse(this.read(b));
    }
    if (fn.name === "OfScientific.ofScientific") return this.decimal(e, args.slice(-3));
    if (args.length !== 6 || a === undefined || b === undefined) return this.atom(e);
    switch (fn.name) {
      case "HAdd.hAdd":
        return addScaled(this.read(a), this.read(b), ONE);
      case "HSub.hSub":
        return addScaled(this.read(a), this.read(b), MINUS_ONE);
      case "HMul.hMul":
        return this.times(this.read(a), this.read(b)) ?? this.atom(e);
      case "HDiv.hDiv":
        if (!this.field) return this.atom(e);
        return this.times(this.read(a), this.inverse(this.read(b))) ?? this.atom(e);
      case "HPow.hPow":
        return this.power(a, b) ?? this.atom(e);
      default:
        return this.atom(e);
    }
  }

  /** Undefined when it is too large. */
  private times(a: Polynomial, b: Polynomial): Polynomial | undefined {
    if (a.size * b.size > MAX_TERMS) return undefined;
    return multiplyPolynomials(this.monomials, a, b);
  }

  private power(base: Expr, exponent: Expr): Polynomial | undefined {
    const n = natValue(this.m, exponent) ?? numeralValue(this.m, exponent);
    if (n === undefined) return undefined;
    const b = this.read(base);
    const c = constantValue(b);
    if (c !== undefined) {
      const power = powRational(c, n);
      return power && constantPolynomial(power);
    }
    if (n > MAX_EXPONENT) return undefined;
    let result: Polynomial | undefined = constantPolynomial(ONE);
    for (let i = 0n; i < n && result !== undefined; i++) result = this.times(result, b);
    return result;
  }

  /** `m * 10 ^ -e` or `m * 10 ^ e`. */
  private decimal(e: Expr, [mantissa, negative, exponent]: readonly Expr[]): Polynomial {
    const { m } = this;
    const digits = mantissa && natValue(m, mantissa);
    const places = exponent && natValue(m, exponent);
    if (digits === undefined || places === undefined || places > 400n) return this.atom(e);
    const divides = negative?.kind === "const" && negative.name === "Bool.true";
    const scale = 10n ** places;
    return constantPolynomial(divides ? rational(digits, scale) : rational(digits * scale));
  }

  /** Of a constant its value, of a monomial the inverses of its atoms. */
  private inverse(a: Polynomial): Polynomial {
    const c = constantValue(a);
    if (c !== undefined) return isZero(c) ? a : constantPolynomial(invRational(c));
    const [first] = a;
    if (a.size === 1 && first !== undefined) {
      const [id, k] = first;
      let result = 0;
      for (const [x, e] of this.monomials.powers(id)) {
        const inverted = this.monomials.atom(this.inverseAtom(`x${x}`));
        for (let i = 0; i < e; i++) result = this.monomials.times(result, inverted);
      }
      return scalePolynomial(monomialPolynomial(result), invRational(k));
    }
    return monomialPolynomial(this.monomials.atom(this.inverseAtom(keyOf(a))));
  }

  private inverseAtom(key: string): number {
    let id = this.inverses.get(key);
    if (id === undefined) {
      id = this.atoms.push(undefined) - 1;
      this.inverses.set(key, id);
    }
    return id;
  }

  private atom(e: Expr): Polynomial {
    const number = hasFVar(e) ? undefined : this.numbers.evaluate(e)?.value;
    if (number !== undefined) return constantPolynomial(number);
    return monomialPolynomial(this.monomials.atom(this.atomOf(e)));
  }

  private atomOf(e: Expr): number {
    const { m } = this;
    const key = atomKey(m, e);
    const byKey = key === undefined ? undefined : this.keys.get(key);
    if (byKey !== undefined) return byKey;
    const head = getAppFn(e);
    // Atoms that both have keys are different when the keys are.
    const others = key === undefined ? this.atoms.keys() : this.keyless;
    for (const i of others) {
      const a = this.atoms[i];
      if (a === undefined) continue;
      if (exprEquals(a, e)) return i;
      if (!exprEquals(getAppFn(a), head)) continue;
      if (m.withTransparency("instances", () => m.attempt(() => isDefEq(m, a, e)) === true)) {
        return i;
      }
    }
    const id = this.atoms.push(e) - 1;
    if (key === undefined) this.keyless.push(id);
    else this.keys.set(key, id);
    return id;
  }
}

function keyOf(a: Polynomial): string {
  const show = (c: Rational): string => `${c.num}/${c.den}`;
  const terms = [...a].sort((p, q) => p[0] - q[0]);
  return terms.map(([id, c]) => `${show(c)}m${id}`).join("+");
}
