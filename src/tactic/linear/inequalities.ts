/**
 * Systems of linear inequalities over ℕ: Fourier–Motzkin elimination with division by common
 * factors, and the proof of `False` from the combination that was found.
 *
 * Invariant: an inequality stands for `0 ≤ Σ c·x + k`; its proof is of `P ≤ Q` where `Q` holds
 * its positive part and `P` the negative one, both as linear forms.
 * Source: Williams, "Fourier's method of linear programming and its dual"; Pugh's omega test
 * without its shadows, as in Lean.
 */
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { mkNatAdd, mkNatNumeral } from "../../elab/nat-offset.ts";
import { ElabError } from "../../elab/error.ts";
import { type Form, type Linear, mkLiteralLt, mkNatMul } from "./form.ts";

/** `lhs ≤ rhs` with its proof. */
export interface LinearFact {
  readonly lhs: Expr;
  readonly rhs: Expr;
  readonly proof: Expr;
}

type Derivation =
  | { readonly kind: "fact"; readonly fact: LinearFact }
  | { readonly kind: "nonnegative"; readonly variable: number }
  | {
      readonly kind: "combine";
      readonly a: Inequality;
      readonly k: bigint;
      readonly b: Inequality;
      readonly l: bigint;
    }
  | { readonly kind: "tighten"; readonly of: Inequality; readonly g: bigint };

interface Inequality {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly constant: bigint;
  readonly why: Derivation;
}

/** Inequalities that one elimination may make, and all of them together. */
const MAX_INEQUALITIES = 1500;
const MAX_COMBINATIONS = 6000;

function abs(x: bigint): bigint {
  return x < 0n ? -x : x;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = abs(a);
  let y = abs(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n ? q - 1n : q;
}

/** A proof of `False` from inequalities on ℕ, or undefined. */
export function refuteLinear(linear: Linear, facts: readonly LinearFact[]): Expr | undefined {
  const start = facts.map((fact): Inequality => {
    const a = linear.normalize(fact.lhs).form;
    const b = linear.normalize(fact.rhs).form;
    return { ...difference(b, a), why: { kind: "fact", fact } };
  });
  const found = eliminate(linear, start);
  if (found === undefined) return undefined;
  return new Prover(linear).falseFrom(found);
}

function difference(b: Form, a: Form): { coefficients: Map<number, bigint>; constant: bigint } {
  const coefficients = new Map(b.coefficients);
  for (const [id, c] of a.coefficients) {
    const left = (coefficients.get(id) ?? 0n) - c;
    if (left === 0n) coefficients.delete(id);
    else coefficients.set(id, left);
  }
  return { coefficients, constant: b.constant - a.constant };
}

/** Whether it can't hold for natural numbers. */
function isAbsurd(i: Inequality): boolean {
  return i.constant < 0n && [...i.coefficients.values()].every((c) => c < 0n);
}

/** Whether it holds for all natural numbers. */
function isTrivial(i: Inequality): boolean {
  return i.constant >= 0n && [...i.coefficients.values()].every((c) => c > 0n);
}

function tighten(i: Inequality): Inequality {
  let g = 0n;
  for (const c of i.coefficients.values()) g = gcd(g, c);
  if (g <= 1n) return i;
  const coefficients = new Map<number, bigint>();
  for (const [id, c] of i.coefficients) coefficients.set(id, c / g);
  return { coefficients, constant: floorDiv(i.constant, g), why: { kind: "tighten", of: i, g } };
}

function combine(a: Inequality, k: bigint, b: Inequality, l: bigint): Inequality {
  const coefficients = new Map<number, bigint>();
  for (const [id, c] of a.coefficients) coefficients.set(id, c * k);
  for (const [id, c] of b.coefficients) {
    const sum = (coefficients.get(id) ?? 0n) + c * l;
    if (sum === 0n) coefficients.delete(id);
    else coefficients.set(id, sum);
  }
  return {
    coefficients,
    constant: a.constant * k + b.constant * l,
    why: { kind: "combine", a, k, b, l },
  };
}

function keyOf(i: Inequality): string {
  return [...i.coefficients]
    .sort((a, b) => a[0] - b[0])
    .map(([id, c]) => `${id}:${c}`)
    .join(",");
}

/** Of inequalities with the same left side only the strongest. */
class Pool {
  private readonly best = new Map<string, Inequality>();

  /** Whether it says something new. */
  add(i: Inequality): void {
    if (isTrivial(i)) return;
    const key = keyOf(i);
    const known = this.best.get(key);
    if (known === undefined || i.constant < known.constant) this.best.set(key, i);
  }

  get all(): Inequality[] {
    return [...this.best.values()];
  }
}

function eliminate(linear: Linear, start: readonly Inequality[]): Inequality | undefined {
  let pool = new Pool();
  let combinations = 0;
  for (const i of start) pool.add(tighten(i));
  for (;;) {
    const current = pool.all;
    const absurd = current.find(isAbsurd);
    if (absurd !== undefined) return absurd;
    const x = chooseVariable(current);
    if (x === undefined) return undefined;
    const next = new Pool();
    const upper: Inequality[] = [];
    const lower: Inequality[] = [
      {
        coefficients: new Map([[x, 1n]]),
        constant: 0n,
        why: { kind: "nonnegative", variable: x },
      },
    ];
    for (const i of current) {
      const c = i.coefficients.get(x) ?? 0n;
      if (c === 0n) next.add(i);
      else if (c > 0n) lower.push(i);
      else upper.push(i);
    }
    combinations += upper.length * lower.length;
    if (upper.length * lower.length > MAX_INEQUALITIES || combinations > MAX_COMBINATIONS) {
      throw new ElabError("linear", "the linear arithmetic problem is too large");
    }
    for (const a of lower) {
      for (const b of upper) {
        linear.m.tick("linear");
        const ca = a.coefficients.get(x) ?? 0n;
        const cb = abs(b.coefficients.get(x) ?? 0n);
        const g = gcd(ca, cb);
        const made = tighten(combine(a, cb / g, b, ca / g));
        if (isAbsurd(made)) return made;
        next.add(made);
      }
    }
    pool = next;
  }
}

/**
 * The variable whose elimination loses nothing over whole numbers (all coefficients on one side
 * are one), then the one that makes the fewest inequalities.
 */
function chooseVariable(inequalities: readonly Inequality[]): number | undefined {
  interface Count {
    lower: number;
    upper: number;
    lowerUnit: boolean;
    upperUnit: boolean;
  }
  const counts = new Map<number, Count>();
  for (const i of inequalities) {
    for (const [id, c] of i.coefficients) {
      const n = counts.get(id) ?? { lower: 1, upper: 0, lowerUnit: true, upperUnit: true };
      if (c > 0n) {
        n.lower++;
        n.lowerUnit &&= c === 1n;
      } else {
        n.upper++;
        n.upperUnit &&= c === -1n;
      }
      counts.set(id, n);
    }
  }
  let best: number | undefined;
  let cost = Infinity;
  for (const [id, n] of counts) {
    const exact = n.upper === 0 || n.lowerUnit || n.upperUnit;
    const c = n.lower * n.upper - n.lower - n.upper + (exact ? 0 : 1_000_000);
    if (c < cost) {
      cost = c;
      best = id;
    }
  }
  return best;
}

/** Makes proofs of what was derived. */
class Prover {
  private readonly linear: Linear;
  private readonly known = new Map<Inequality, Expr>();

  constructor(linear: Linear) {
    this.linear = linear;
  }

  /** `P ≤ 0` with a positive constant in `P` is absurd. */
  falseFrom(i: Inequality): Expr {
    const proof = this.prove(i);
    const { negative } = parts(i);
    const less = this.linear.repr({ ...negative, constant: negative.constant - 1n });
    return mkApps(mkConst("Nat.not_succ_le_zero"), [less, proof]);
  }

  private prove(i: Inequality): Expr {
    const known = this.known.get(i);
    if (known !== undefined) return known;
    const proof = this.derive(i);
    this.known.set(i, proof);
    return proof;
  }

  private derive(i: Inequality): Expr {
    const { linear } = this;
    const { why } = i;
    switch (why.kind) {
      case "fact":
        return this.cancelled(why.fact.lhs, why.fact.rhs, why.fact.proof, i);
      case "nonnegative":
        return mkApps(mkConst("Nat.zero_le"), [linear.repr(parts(i).positive)]);
      case "combine": {
        const a = parts(why.a);
        const b = parts(why.b);
        const k = mkNatNumeral(why.k);
        const l = mkNatNumeral(why.l);
        const [p, q] = [linear.repr(a.negative), linear.repr(a.positive)];
        const [r, s] = [linear.repr(b.negative), linear.repr(b.positive)];
        const proof = mkApps(mkConst("Quod.Omega.combine"), [
          p,
          q,
          r,
          s,
          k,
          l,
          this.prove(why.a),
          this.prove(why.b),
        ]);
        const lhs = mkNatAdd(mkNatMul(p, k), mkNatMul(r, l));
        const rhs = mkNatAdd(mkNatMul(q, k), mkNatMul(s, l));
        return this.cancelled(lhs, rhs, proof, i);
      }
      case "tighten":
        return this.tightened(why.of, why.g, i);
    }
  }

  /** From `lhs ≤ rhs` to normal forms without a common part. */
  private cancelled(lhs: Expr, rhs: Expr, proof: Expr, i: Inequality): Expr {
    const { linear } = this;
    const a = linear.normalize(lhs);
    const b = linear.normalize(rhs);
    const [ra, rb] = [linear.repr(a.form), linear.repr(b.form)];
    const normal = mkApps(mkConst("Quod.Omega.le_of"), [lhs, ra, rhs, rb, a.proof, b.proof, proof]);
    const common = commonPart(a.form, b.form);
    if (common.coefficients.size === 0 && common.constant === 0n) return normal;
    const { negative, positive } = parts(i);
    const withP = linear.merge(negative, common);
    const withQ = linear.merge(positive, common);
    return mkApps(mkConst("Quod.Omega.cancel"), [
      ra,
      rb,
      linear.repr(negative),
      linear.repr(positive),
      linear.repr(common),
      withP.proof,
      withQ.proof,
      normal,
    ]);
  }

  private tightened(of: Inequality, g: bigint, i: Inequality): Expr {
    const { linear } = this;
    const proof = this.prove(of);
    const old = parts(of);
    const numeral = mkNatNumeral(g);
    const without = (f: Form): Form => ({ coefficients: f.coefficients, constant: 0n });
    const now = parts(i);
    const p = without(now.negative);
    const q = without(now.positive);
    const scaledP = linear.scale(p, g);
    const scaledQ = linear.scale(q, g);
    const [rp, rq] = [linear.repr(p), linear.repr(q)];
    const [oldP, oldQ] = [linear.repr(old.negative), linear.repr(old.positive)];
    let result: Expr;
    let lhs: Expr;
    let rhs: Expr;
    if (of.constant >= 0n) {
      const j = of.constant;
      const f = j / g;
      const total = linear.normalize(mkNatAdd(mkNatMul(rq, numeral), mkNatNumeral(j)));
      result = mkApps(mkConst("Quod.Omega.tighten_right"), [
        oldP,
        oldQ,
        rp,
        rq,
        numeral,
        mkNatNumeral(j),
        mkNatNumeral(f),
        scaledP.proof,
        total.proof,
        mkLiteralLt(j, (f + 1n) * g),
        proof,
      ]);
      lhs = rp;
      rhs = mkNatAdd(rq, mkNatNumeral(f));
    } else {
      const k = -of.constant;
      const c = (k - 1n) / g;
      const total = linear.normalize(mkNatAdd(mkNatMul(rp, numeral), mkNatNumeral(k)));
      result = mkApps(mkConst("Quod.Omega.tighten_left"), [
        oldP,
        oldQ,
        rp,
        rq,
        numeral,
        mkNatNumeral(k),
        mkNatNumeral(c),
        total.proof,
        scaledQ.proof,
        mkLiteralLt(c * g, k),
        proof,
      ]);
      lhs = mkNatAdd(rp, mkNatNumeral(c + 1n));
      rhs = rq;
    }
    return this.cancelled(lhs, rhs, result, i);
  }
}

/** Positive and negative part of an inequality, as forms. */
function parts(i: Inequality): { readonly positive: Form; readonly negative: Form } {
  const positive = new Map<number, bigint>();
  const negative = new Map<number, bigint>();
  for (const [id, c] of i.coefficients) {
    if (c > 0n) positive.set(id, c);
    else negative.set(id, -c);
  }
  return {
    positive: { coefficients: positive, constant: i.constant > 0n ? i.constant : 0n },
    negative: { coefficients: negative, constant: i.constant < 0n ? -i.constant : 0n },
  };
}

function commonPart(a: Form, b: Form): Form {
  const coefficients = new Map<number, bigint>();
  for (const [id, c] of a.coefficients) {
    const d = b.coefficients.get(id);
    if (d !== undefined) coefficients.set(id, c < d ? c : d);
  }
  return { coefficients, constant: a.constant < b.constant ? a.constant : b.constant };
}
