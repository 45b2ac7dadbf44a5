/**
 * The sign of a term, `0 < e`, `0 ≤ e` or `e ≠ 0`, from the signs of its parts and hypotheses.
 *
 * Proofs state their proposition up to instances: `e` is taken apart as it is written, and the
 * lemmas (library/Quod/Positivity.lean) write its operations in their own way.
 *
 * Source: Mathlib's Tactic/Positivity for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { getLevel, inferType } from "../../elab/infer.ts";
import { synthInstance } from "../../elab/instances.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { natValue, whnfR } from "../../elab/whnf.ts";
import { mkNatEqRefl } from "../linear/form.ts";
import { atLeastTwo } from "../linear/domain.ts";
import { orderRelationOf } from "../linear/relation.ts";
import { numeralValue } from "../linear/reader.ts";
import { Numbers } from "../norm-num/numbers.ts";
import { Relations } from "../norm-num/relations.ts";
import { extensions } from "./extensions.ts";

/** What is known: `0 < e`, `0 ≤ e`, `e ≠ 0`. */
export type Sign = "pos" | "nonneg" | "ne";

export interface Signed {
  readonly sign: Sign;
  readonly proof: Expr;
}

/** A type with what the lemmas need to know of it. */
interface Carrier {
  readonly type: Expr;
  readonly level: Level;
  readonly instances: Map<string, Expr | undefined>;
}

/** The class that a lemma is about; most are about ordered semirings. */
type ClassName =
  | "LinearOrderedSemiring"
  | "LinearOrderedRing"
  | "LinearOrderedField"
  | "LinearOrderedAddCommGroup";

/** Nesting of terms that is followed. */
const MAX_DEPTH = 200;

export class Signs {
  readonly m: Meta;
  private readonly carriers: Carrier[] = [];
  private readonly numbers: Numbers;
  private readonly relations: Relations;
  private depth = 0;

  constructor(m: Meta) {
    this.m = m;
    this.numbers = new Numbers(m);
    this.relations = new Relations(m, this.numbers);
  }

  /** The best that can be proved of `e`. */
  of(e0: Expr): Signed | undefined {
    const { m } = this;
    m.tick("positivity");
    if (this.depth > MAX_DEPTH) return undefined;
    this.depth++;
    try {
      const e = m.instantiate(e0);
      const found = this.structural(e) ?? this.number(e) ?? this.natural(e);
      return found?.sign === "pos" ? found : this.fromHypotheses(e, found);
    } finally {
      this.depth--;
    }
  }

  /** A proof of one sign of `e`. */
  prove(e: Expr, sign: Sign): Expr | undefined {
    const found = this.of(e);
    return found && this.weaken(e, found, sign);
  }

  /** From `0 < e` follow the others. */
  weaken(e: Expr, { sign, proof }: Signed, wanted: Sign): Expr | undefined {
    if (sign === wanted) return proof;
    if (sign !== "pos") return undefined;
    return this.lemma(wanted === "nonneg" ? "nonneg_of_pos" : "ne_of_pos", e, [e, proof]);
  }

  private carrier(e: Expr): Carrier | undefined {
    const { m } = this;
    const type = whnfR(m, m.instantiate(inferType(m, e)));
    const known = this.carriers.find((c) => exprEquals(c.type, type));
    if (known !== undefined) return known;
    const sort = getLevel(m, type);
    if (sort.kind !== "succ") return undefined;
    const made: Carrier = { type, level: sort.of, instances: new Map() };
    this.carriers.push(made);
    return made;
  }

  /** A lemma about the type of `e`; undefined when that is not ordered so. */
  lemma(
    name: string,
    e: Expr,
    args: readonly Expr[],
    className: ClassName = "LinearOrderedSemiring",
  ): Expr | undefined {
    const { m } = this;
    const carrier = this.carrier(e);
    if (carrier === undefined) return undefined;
    const { type, level, instances } = carrier;
    if (!instances.has(className)) {
      const found = synthInstance(m, mkApp(mkConst(className, [level]), type));
      instances.set(className, found.kind === "found" ? found.value : undefined);
    }
    const instance = instances.get(className);
    if (instance === undefined) return undefined;
    return mkApps(mkConst(`Quod.Positivity.${name}`, [level]), [type, instance, ...args]);
  }

  /** The sign that a lemma gives. */
  private by(
    sign: Sign,
    name: string,
    e: Expr,
    args: readonly Expr[],
    className?: ClassName,
  ): Signed | undefined {
    const proof = this.lemma(name, e, args, className);
    return proof && { sign, proof };
  }

  private structural(e: Expr): Signed | undefined {
    const value = numeralValue(this.m, e);
    const fn = getAppFn(e);
    if (fn.kind !== "const") return undefined;
    if (value !== undefined && fn.name === "OfNat.ofNat") return this.numeral(e, value);
    const args = getAppArgs(e);
    const [a, b] = args.slice(-2);
    if (a !== undefined && b !== undefined) {
      switch (fn.name) {
        case "HAdd.hAdd":
          return this.sum(e, a, b);
        case "HMul.hMul":
          return this.product(e, a, b);
        case "HDiv.hDiv":
          return this.quotient(e, a, b);
        case "HPow.hPow":
          return this.power(e, a, b);
        case "Inv.inv":
          return this.inverse(e, b);
        case "Neg.neg":
          return this.negation(e, b);
        case "Min.min":
          return this.minimum(e, a, b);
        case "Max.max":
          return this.maximum(e, a, b);
        case "Nat.cast":
          return this.cast(e, b);
        case "Int.cast":
          return this.integerCast(e, b);
        case "ite":
          return this.conditional(e, args);
        case "abs":
          return this.absolute(e, b);
        default:
      }
    }
    return extensions.get(fn.name)?.(this, e, args);
  }

  private numeral(e: Expr, value: bigint): Signed | undefined {
    if (value === 0n) return this.by("nonneg", "zero_nonneg", e, []);
    if (value === 1n) return this.by("pos", "one_pos", e, []);
    return this.by("pos", "numeral_pos", e, atLeastTwo(value));
  }

  private sum(e: Expr, a: Expr, b: Expr): Signed | undefined {
    const x = this.of(a);
    if (x === undefined || x.sign === "ne") return undefined;
    const y = this.of(b);
    if (y === undefined || y.sign === "ne") return undefined;
    const sign: Sign = x.sign === "pos" || y.sign === "pos" ? "pos" : "nonneg";
    return this.by(sign, `add_${x.sign}_${y.sign}`, e, [a, b, x.proof, y.proof]);
  }

  private product(e: Expr, a: Expr, b: Expr): Signed | undefined {
    const x = this.of(a);
    const y = x && this.of(b);
    if (x === undefined || y === undefined) return undefined;
    if (x.sign !== "ne" && y.sign !== "ne") {
      const sign: Sign = x.sign === "pos" && y.sign === "pos" ? "pos" : "nonneg";
      return this.by(sign, `mul_${x.sign}_${y.sign}`, e, [a, b, x.proof, y.proof]);
    }
    const p = this.weaken(a, x, "ne");
    const q = this.weaken(b, y, "ne");
    if (p === undefined || q === undefined) return undefined;
    return this.by("ne", "mul_ne_ne", e, [a, b, p, q], "LinearOrderedRing");
  }

  private quotient(e: Expr, a: Expr, b: Expr): Signed | undefined {
    const x = this.of(a);
    const y = x && this.of(b);
    if (x === undefined || y === undefined) return undefined;
    for (const sign of ["pos", "nonneg", "ne"] as const) {
      const p = this.weaken(a, x, sign);
      const q = this.weaken(b, y, sign);
      if (p === undefined || q === undefined) continue;
      return this.by(sign, `div_${sign}_${sign}`, e, [a, b, p, q], "LinearOrderedField");
    }
    return undefined;
  }

  private inverse(e: Expr, a: Expr): Signed | undefined {
    const x = this.of(a);
    return x && this.by(x.sign, `inv_${x.sign}`, e, [a, x.proof], "LinearOrderedField");
  }

  private negation(e: Expr, a: Expr): Signed | undefined {
    const x = this.of(a);
    const proof = x && this.weaken(a, x, "ne");
    return proof && this.by("ne", "neg_ne", e, [a, proof], "LinearOrderedRing");
  }

  private power(e: Expr, a: Expr, n: Expr): Signed | undefined {
    const { m } = this;
    const exponent = whnfR(m, m.instantiate(inferType(m, n)));
    if (exponent.kind !== "const") return undefined;
    if (exponent.name !== "Nat")
      return extensions.get(`HPow.hPow ${exponent.name}`)?.(this, e, [a, n]);
    const value = natValue(m, n);
    if (value === 0n) return this.by("pos", "pow_zero_pos", e, [a]);
    const x = this.of(a);
    if (x?.sign === "pos") return this.by("pos", "pow_pos", e, [a, n, x.proof]);
    if (value !== undefined && value % 2n === 0n) {
      // By computation `n = n / 2 + n / 2`.
      const half = [a, n, mkNatNumeral(value / 2n), mkNatEqRefl(n)];
      const even =
        x?.sign === "ne"
          ? this.by("pos", "even_pow_pos", e, [...half, x.proof], "LinearOrderedRing")
          : this.by("nonneg", "even_pow_nonneg", e, half, "LinearOrderedRing");
      if (even !== undefined) return even;
    }
    if (x?.sign === "ne") return this.by("ne", "pow_ne", e, [a, n, x.proof], "LinearOrderedRing");
    return x && this.by("nonneg", "pow_nonneg", e, [a, n, x.proof]);
  }

  private minimum(e: Expr, a: Expr, b: Expr): Signed | undefined {
    const x = this.of(a);
    const y = x && this.of(b);
    if (x === undefined || y === undefined) return undefined;
    for (const sign of ["pos", "nonneg"] as const) {
      const p = this.weaken(a, x, sign);
      const q = this.weaken(b, y, sign);
      if (p === undefined || q === undefined) continue;
      return this.by(sign, `min_${sign}_${sign}`, e, [a, b, p, q]);
    }
    return undefined;
  }

  private maximum(e: Expr, a: Expr, b: Expr): Signed | undefined {
    const x = this.of(a);
    const y = this.of(b);
    for (const sign of ["pos", "nonneg"] as const) {
      if (x?.sign === sign) return this.by(sign, `max_${sign}_left`, e, [a, b, x.proof]);
      if (y?.sign === sign) return this.by(sign, `max_${sign}_right`, e, [a, b, y.proof]);
    }
    return undefined;
  }

  private cast(e: Expr, n: Expr): Signed | undefined {
    const x = this.of(n);
    if (x === undefined || x.sign === "nonneg") return this.by("nonneg", "cast_nonneg", e, [n]);
    return this.by(x.sign, `cast_${x.sign}`, e, [n, x.proof]);
  }

  private integerCast(e: Expr, n: Expr): Signed | undefined {
    const x = this.of(n);
    return x && this.by(x.sign, `int_cast_${x.sign}`, e, [n, x.proof], "LinearOrderedRing");
  }

  private conditional(e: Expr, args: readonly Expr[]): Signed | undefined {
    const [, condition, instance, a, b] = args;
    if (condition === undefined || instance === undefined) return undefined;
    const x = a && this.of(a);
    const y = x && b && this.of(b);
    if (a === undefined || b === undefined || x === undefined || y === undefined) return undefined;
    for (const sign of ["pos", "nonneg", "ne"] as const) {
      const p = this.weaken(a, x, sign);
      const q = this.weaken(b, y, sign);
      if (p === undefined || q === undefined) continue;
      return this.by(sign, `ite_${sign}`, e, [condition, instance, a, b, p, q]);
    }
    return undefined;
  }

  private absolute(e: Expr, a: Expr): Signed | undefined {
    const x = this.of(a);
    const proof = x && this.weaken(a, x, "ne");
    return proof === undefined
      ? this.by("nonneg", "abs_nonneg", e, [a], "LinearOrderedAddCommGroup")
      : this.by("pos", "abs_pos", e, [a, proof], "LinearOrderedAddCommGroup");
  }

  /** A closed term by its value. */
  private number(e: Expr): Signed | undefined {
    const value = this.numbers.evaluate(e)?.value;
    if (value === undefined) return undefined;
    const sign: Sign = value.num > 0n ? "pos" : value.num === 0n ? "nonneg" : "ne";
    // The propositions of lemmas, about `e`.
    const pattern =
      sign === "ne"
        ? this.lemma("ne_of_pos", e, [e])
        : this.lemma(sign === "pos" ? "nonneg_of_pos" : "pos_of_ne", e, [e]);
    const type = pattern && this.m.instantiate(inferType(this.m, pattern));
    if (type?.kind !== "pi") return undefined;
    const proposition = sign === "ne" ? type.body : type.type;
    const decided = this.relations.decide(proposition);
    return decided?.truth === true ? { sign, proof: decided.proof } : undefined;
  }

  /** No natural number is negative. */
  private natural(e: Expr): Signed | undefined {
    const type = this.carrier(e)?.type;
    if (type?.kind !== "const" || type.name !== "Nat") return undefined;
    return { sign: "nonneg", proof: mkApp(mkConst("Nat.zero_le"), e) };
  }

  /** Improves on `found` by hypotheses that compare `e` with a numeral. */
  private fromHypotheses(e: Expr, found: Signed | undefined): Signed | undefined {
    const { m } = this;
    let best = found;
    for (const d of m.lctx.decls) {
      if (d.hidden === true) continue;
      const made = this.fromHypothesis(e, m.instantiate(d.type), mkFVar(d.id));
      if (made !== undefined) best = this.better(e, best, made);
      if (best?.sign === "pos") return best;
    }
    return best;
  }

  private better(e: Expr, old: Signed | undefined, made: Signed): Signed {
    if (old === undefined || made.sign === "pos") return made;
    if (old.sign === made.sign) return old;
    const nonneg = old.sign === "nonneg" ? old : made;
    const ne = old.sign === "ne" ? old : made;
    return this.by("pos", "pos_of_ne", e, [e, nonneg.proof, ne.proof]) ?? old;
  }

  private fromHypothesis(e: Expr, type: Expr, h: Expr): Signed | undefined {
    const { m } = this;
    const r = orderRelationOf(m, type);
    if (r === undefined || r.negated !== (r.name === "eq")) return undefined;
    const { a, b } = r;
    const isTerm = (x: Expr): boolean =>
      exprEquals(m.instantiate(x), e) ||
      (exprEquals(getAppFn(m.instantiate(x)), getAppFn(e)) &&
        m.withTransparency("instances", () => m.attempt(() => isDefEq(m, x, e)) === true));
    if (r.name === "eq") {
      return numeralValue(m, b) === 0n && isTerm(a) ? { sign: "ne", proof: h } : undefined;
    }
    const low = numeralValue(m, a);
    if (low !== undefined && isTerm(b)) {
      if (low === 0n) return { sign: r.name === "lt" ? "pos" : "nonneg", proof: h };
      const c = this.numeral(a, low);
      if (c === undefined) return undefined;
      const proof = this.lemma("nonneg_of_pos", a, [a, c.proof]);
      return r.name === "le"
        ? this.by("pos", "pos_of_pos_le", e, [a, e, c.proof, h])
        : proof && this.by("pos", "pos_of_nonneg_lt", e, [a, e, proof, h]);
    }
    if (r.name === "lt" && numeralValue(m, b) === 0n && isTerm(a)) {
      return this.by("ne", "ne_of_neg", e, [e, h]);
    }
    return undefined;
  }
}
