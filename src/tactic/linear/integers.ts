/**
 * Propositions about ℤ as linear inequalities over ℕ: an integer `e` is read as a difference of
 * natural numbers, `e + q = p`; a variable `z` as that of `z.toNat` and `(-z).toNat`.
 *
 * Invariant: the proof of a {@link Difference} is of `e + ↑q = ↑p`.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { mkNatAdd, mkNatNumeral } from "../../elab/nat-offset.ts";
import { natValue, whnfR } from "../../elab/whnf.ts";
import type { Meta } from "../../elab/meta.ts";
import { type Fact, negation, type Split } from "../tableau.ts";
import { mkNatMul } from "./form.ts";
import type { LinearFact } from "./inequalities.ts";

const zero = { kind: "zero" } as const;
const one = { kind: "succ", of: zero } as const;
const INT = mkConst("Int");

interface Difference {
  readonly p: Expr;
  readonly q: Expr;
  readonly proof: Expr;
}

/** A relation on ℤ. */
interface IntRelation {
  readonly name: "Eq" | "LE.le" | "LT.lt" | "Dvd.dvd";
  readonly a: Expr;
  readonly b: Expr;
  readonly negated: boolean;
}

function lemma(name: string, args: readonly Expr[]): Expr {
  return mkApps(mkConst(`Quod.OmegaInt.${name}`), args);
}

/** `a = b`, `a ≤ b`, `a < b`, `a ∣ b` on ℤ, or a negation of one. */
export function intRelationOf(m: Meta, type0: Expr): IntRelation | undefined {
  const type = whnfR(m, m.instantiate(type0));
  const inner = negation(type);
  if (inner !== undefined) {
    const of = intRelationOf(m, inner);
    return of === undefined || of.negated ? undefined : { ...of, negated: true };
  }
  const fn = getAppFn(type);
  const args = getAppArgs(type);
  const [domain] = args;
  const [a, b] = args.slice(-2);
  if (fn.kind !== "const" || domain === undefined || args.length < 3) return undefined;
  if (a === undefined || b === undefined) return undefined;
  const carrier = whnfR(m, domain);
  if (carrier.kind !== "const" || carrier.name !== "Int") return undefined;
  switch (fn.name) {
    case "Eq":
    case "LE.le":
    case "LT.lt":
    case "Dvd.dvd":
      return { name: fn.name, a, b, negated: false };
    case "Ne":
      return { name: "Eq", a, b, negated: true };
    case "GE.ge":
      return { name: "LE.le", a: b, b: a, negated: false };
    case "GT.gt":
      return { name: "LT.lt", a: b, b: a, negated: false };
    default:
      return undefined;
  }
}

/** The value of an integer literal, with its sign. */
export function intValue(m: Meta, e: Expr): bigint | undefined {
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  const last = args.at(-1);
  if (fn.kind !== "const" || last === undefined) return undefined;
  switch (fn.name) {
    case "OfNat.ofNat":
      return args[1]?.kind === "natLit" ? args[1].value : undefined;
    case "Neg.neg":
    case "Int.neg": {
      const value = intValue(m, last);
      return value === undefined ? undefined : -value;
    }
    case "Nat.cast":
    case "Int.ofNat":
      return natValue(m, last);
    case "HPow.hPow": {
      const base = args[4] === undefined ? undefined : intValue(m, args[4]);
      const exponent = natValue(m, last);
      if (base === undefined || exponent === undefined || exponent > 64n) return undefined;
      return base ** exponent;
    }
    default:
      return undefined;
  }
}

function mkIntBinary(op: string, instance: string, base: string, a: Expr, b: Expr): Expr {
  const inst = mkApps(mkConst(instance, [zero]), [INT, mkConst(base)]);
  return mkApps(mkConst(op, [zero, zero, zero]), [INT, INT, INT, inst, a, b]);
}

const mkIntAdd = (a: Expr, b: Expr): Expr =>
  mkIntBinary("HAdd.hAdd", "instHAdd", "Int.instAddInt", a, b);
const mkIntMul = (a: Expr, b: Expr): Expr =>
  mkIntBinary("HMul.hMul", "instHMul", "Int.instMulInt", a, b);
const mkIntDiv = (a: Expr, b: Expr): Expr =>
  mkIntBinary("HDiv.hDiv", "instHDiv", "Int.instDivInt", a, b);
const mkIntMod = (a: Expr, b: Expr): Expr =>
  mkIntBinary("HMod.hMod", "instHMod", "Int.instModInt", a, b);

function mkCast(n: Expr): Expr {
  return mkApps(mkConst("Nat.cast", [zero]), [INT, mkConst("instNatCastInt"), n]);
}

export function mkIntLe(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("LE.le", [zero]), [INT, mkConst("Int.instLEInt"), a, b]);
}

export function mkIntLt(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("LT.lt", [zero]), [INT, mkConst("Int.instLTInt"), a, b]);
}

function mkIntEq(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("Eq", [one]), [INT, a, b]);
}

export function mkIntNumeral(n: bigint): Expr {
  if (n < 0n) {
    return mkApps(mkConst("Neg.neg", [zero]), [INT, mkConst("Int.instNegInt"), mkIntNumeral(-n)]);
  }
  const raw = mkNatLit(n);
  const instance = mkApps(mkConst("instOfNat"), [raw]);
  return mkApps(mkConst("OfNat.ofNat", [zero]), [INT, raw, instance]);
}

/** `decide p = true` for a proposition on literals that holds, by computation. */
export const byDecide: Expr = mkApps(mkConst("Eq.refl", [one]), [
  mkConst("Bool"),
  mkConst("Bool.true"),
]);

/** Reads the integers of one problem. */
export class Integers {
  private readonly m: Meta;
  /** Quotients and remainders by positive literals, as `a` and the literal. */
  private readonly divisions: { readonly a: Expr; readonly c: Expr }[] = [];
  /** `z.toNat` and `z.natAbs` of terms, also those of the reader's own making. */
  private readonly conversions: { readonly kind: "toNat" | "natAbs"; readonly z: Expr }[] = [];

  constructor(m: Meta) {
    this.m = m;
  }

  /** The inequalities that a literal gives; none when it needs a distinction of cases. */
  linearFacts(fact: Fact): LinearFact[] {
    const r = intRelationOf(this.m, fact.type);
    if (r === undefined) return [];
    const { a, b } = r;
    const { proof } = fact;
    switch (r.name) {
      case "LE.le":
        return r.negated
          ? this.less(b, a, lemma("not_le", [a, b, proof]))
          : this.lessEqual(a, b, proof);
      case "LT.lt":
        return r.negated
          ? this.lessEqual(b, a, lemma("not_lt", [a, b, proof]))
          : this.less(a, b, proof);
      case "Eq":
        return r.negated ? [] : this.equal(a, b, proof);
      case "Dvd.dvd": {
        const c = intValue(this.m, a);
        if (c === undefined || c <= 0n) return [];
        const mod = mkIntMod(b, a);
        if (r.negated) {
          return this.less(mkIntNumeral(0n), mod, lemma("mod_pos", [a, b, byDecide, proof]));
        }
        return this.equal(mod, mkIntNumeral(0n), lemma("mod_eq_zero", [a, b, proof]));
      }
    }
  }

  private lessEqual(a: Expr, b: Expr, proof: Expr): LinearFact[] {
    return [this.compared("le_of", a, b, proof)];
  }

  private less(a: Expr, b: Expr, proof: Expr): LinearFact[] {
    return [this.compared("lt_of", a, b, proof)];
  }

  private equal(a: Expr, b: Expr, proof: Expr): LinearFact[] {
    return [
      this.compared("le_of", a, b, lemma("le_of_eq", [a, b, proof])),
      this.compared("le_of", b, a, lemma("ge_of_eq", [a, b, proof])),
    ];
  }

  private compared(name: "le_of" | "lt_of", a: Expr, b: Expr, proof: Expr): LinearFact {
    const x = this.read(a);
    const y = this.read(b);
    const lhs = mkNatAdd(x.p, y.q);
    return {
      lhs: name === "lt_of" ? mkNatAdd(lhs, mkNatNumeral(1n)) : lhs,
      rhs: mkNatAdd(y.p, x.q),
      proof: lemma(name, [a, b, x.p, x.q, y.p, y.q, x.proof, y.proof, proof]),
    };
  }

  private read(e0: Expr): Difference {
    const { m } = this;
    m.tick("omega");
    const e = m.instantiate(e0);
    const value = intValue(m, e);
    if (value !== undefined) return this.literal(e, value);
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const [a, b] = args.slice(-2);
    if (fn.kind !== "const") return this.atom(e);
    if ((fn.name === "Nat.cast" || fn.name === "Int.ofNat") && args.length > 0) {
      const n = args.at(-1);
      if (n !== undefined) {
        this.note(n);
        return { p: n, q: mkNatNumeral(0n), proof: lemma("cast", [n]) };
      }
    }
    if (fn.name === "Neg.neg" && b !== undefined) {
      const x = this.read(b);
      return { p: x.q, q: x.p, proof: lemma("neg_of", [b, x.p, x.q, x.proof]) };
    }
    if (a === undefined || b === undefined || args.length < 6) return this.atom(e);
    switch (fn.name) {
      case "HAdd.hAdd":
        return this.binary("add_of", a, b, (x, y) => [mkNatAdd(x.p, y.p), mkNatAdd(x.q, y.q)]);
      case "HSub.hSub":
        return this.binary("sub_of", a, b, (x, y) => [mkNatAdd(x.p, y.q), mkNatAdd(x.q, y.p)]);
      case "HMul.hMul":
        if (this.constant(a) === undefined && this.constant(b) === undefined) return this.atom(e);
        return this.binary("mul_of", a, b, (x, y) => [
          mkNatAdd(mkNatMul(x.p, y.p), mkNatMul(x.q, y.q)),
          mkNatAdd(mkNatMul(x.p, y.q), mkNatMul(x.q, y.p)),
        ]);
      case "HDiv.hDiv":
      case "HMod.hMod": {
        const c = intValue(m, b);
        if (c !== undefined && c > 0n) this.divisions.push({ a, c: b });
        return this.atom(e);
      }
      default:
        return this.atom(e);
    }
  }

  private constant(e: Expr): bigint | undefined {
    return intValue(this.m, this.m.instantiate(e));
  }

  private literal(e: Expr, value: bigint): Difference {
    const p = mkNatNumeral(value > 0n ? value : 0n);
    const q = mkNatNumeral(value < 0n ? -value : 0n);
    const refl = mkApps(mkConst("Eq.refl", [one]), [INT, mkCast(p)]);
    return { p, q, proof: lemma("literal", [e, p, q, refl]) };
  }

  private binary(
    name: string,
    a: Expr,
    b: Expr,
    parts: (x: Difference, y: Difference) => readonly [p: Expr, q: Expr],
  ): Difference {
    const x = this.read(a);
    const y = this.read(b);
    const [p, q] = parts(x, y);
    return { p, q, proof: lemma(name, [a, b, x.p, x.q, y.p, y.q, x.proof, y.proof]) };
  }

  private atom(z: Expr): Difference {
    const toNat = (x: Expr): Expr => mkApps(mkConst("Int.toNat"), [x]);
    const negated = mkApps(mkConst("Neg.neg", [zero]), [INT, mkConst("Int.instNegInt"), z]);
    return { p: toNat(z), q: toNat(negated), proof: lemma("atom", [z]) };
  }

  /** Remembers the conversions from ℤ that a term of ℕ holds. */
  note(n: Expr): void {
    const stack = [this.m.instantiate(n)];
    for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
      const fn = getAppFn(e);
      const args = getAppArgs(e);
      const [z] = args;
      if (fn.kind === "const" && z !== undefined && args.length === 1) {
        if (fn.name === "Int.toNat" || fn.name === "Int.natAbs") {
          const kind = fn.name === "Int.toNat" ? "toNat" : "natAbs";
          const same = this.conversions.some((c) => c.kind === kind && exprEquals(c.z, z));
          if (!same) this.conversions.push({ kind, z });
        }
      }
      stack.push(...args);
    }
  }

  /** What is known of quotients and remainders by positive literals. */
  divisionFacts(): LinearFact[] {
    const result: LinearFact[] = [];
    const done: { readonly a: Expr; readonly c: Expr }[] = [];
    for (let i = 0; i < this.divisions.length; i++) {
      const next = this.divisions[i];
      if (next === undefined) continue;
      const { a, c } = next;
      if (done.some((d) => exprEquals(d.a, a) && exprEquals(d.c, c))) continue;
      done.push(next);
      const mod = mkIntMod(a, c);
      const whole = mkIntAdd(mkIntMul(c, mkIntDiv(a, c)), mod);
      result.push(
        ...this.equal(whole, a, lemma("div_mod", [a, c])),
        ...this.lessEqual(mkIntNumeral(0n), mod, lemma("mod_nonneg", [a, c, byDecide])),
        ...this.less(mod, c, lemma("mod_lt", [a, c, byDecide])),
      );
    }
    return result;
  }

  /** A distinction of cases that helps: `a ≠ b`, or a conversion to ℕ. */
  findSplit(literals: readonly Fact[]): Split | undefined {
    const known = (p: Expr): boolean => literals.some((l) => exprEquals(l.type, p));
    const and = (p: Expr, q: Expr): Expr => mkApps(mkConst("And"), [p, q]);
    const nothing = mkIntNumeral(0n);
    for (const { kind, z } of this.conversions) {
      const n = mkApps(mkConst(`Int.${kind}`), [z]);
      const positive = mkIntEq(mkCast(n), z);
      const negated = mkApps(mkConst("Neg.neg", [zero]), [INT, mkConst("Int.instNegInt"), z]);
      const negative =
        kind === "natAbs"
          ? mkIntEq(mkCast(n), negated)
          : mkApps(mkConst("Eq", [one]), [mkConst("Nat"), n, mkNatNumeral(0n)]);
      if (known(positive) || known(negative)) continue;
      return {
        proof: lemma(`${kind}_cases`, [z]),
        first: and(mkIntLe(nothing, z), positive),
        second: and(mkIntLe(z, nothing), negative),
      };
    }
    for (const fact of literals) {
      const r = intRelationOf(this.m, fact.type);
      if (r?.name !== "Eq" || !r.negated) continue;
      const below = mkIntLt(r.a, r.b);
      const above = mkIntLt(r.b, r.a);
      if (known(below) || known(above)) continue;
      const proof = lemma("lt_or_gt", [r.a, r.b, fact.proof]);
      return { proof, first: below, second: above };
    }
    return undefined;
  }
}
