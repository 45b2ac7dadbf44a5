/**
 * A linearly ordered commutative ring that `linarith` works in: its instance, its lemmas
 * (library/Quod/Linarith.lean), its atoms.
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
import { getLevel, inferType } from "../../elab/infer.ts";
import { synthInstance } from "../../elab/instances.ts";
import type { Meta } from "../../elab/meta.ts";
import { whnfR } from "../../elab/whnf.ts";
import type { Relation } from "./certificate.ts";
import { addScaled, type Polynomial } from "./polynomial.ts";
import { rational } from "../ring/rational.ts";
import { PolynomialReader } from "./reader.ts";

/** `proof : lhs R rhs`. */
export interface Proved {
  readonly relation: Relation;
  readonly lhs: Expr;
  readonly rhs: Expr;
  readonly proof: Expr;
}

/** What can be proved: that `value` is below, at most or equal to zero. */
export interface Comparison {
  readonly relation: Relation;
  readonly value: Polynomial;
  /** The same with both sides as terms; asked for when it is used. */
  readonly prove: () => Proved;
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ["Eq", "eq"],
  ["LE.le", "le"],
  ["LT.lt", "lt"],
]);

export class Domain {
  readonly m: Meta;
  readonly type: Expr;
  readonly reader: PolynomialReader;
  /** ℤ: `a < b` is `a + 1 ≤ b`. */
  readonly integers: boolean;
  readonly level: Level;
  private readonly instance: Expr;
  private readonly orders: { readonly instance: Expr; readonly ours: boolean }[] = [];

  private constructor(m: Meta, type: Expr, level: Level, instance: Expr) {
    this.m = m;
    this.type = type;
    this.level = level;
    this.instance = instance;
    this.integers = type.kind === "const" && type.name === "Int";
    const field = mkApp(mkConst("Field", [level]), type);
    this.reader = new PolynomialReader(m, synthInstance(m, field).kind === "found");
  }

  /** Undefined when `carrier` is no linearly ordered commutative ring. */
  static of(m: Meta, carrier: Expr): Domain | undefined {
    if (!m.env.has("Quod.Linarith.irrefl")) return undefined;
    const type = whnfR(m, carrier);
    const sort = getLevel(m, type);
    if (sort.kind !== "succ") return undefined;
    const found = synthInstance(m, mkApp(mkConst("LinearOrderedCommRing", [sort.of]), type));
    return found.kind === "found" ? new Domain(m, type, sort.of, found.value) : undefined;
  }

  /** A lemma of library/Quod/Linarith.lean about this ring. */
  lemma(name: string, args: readonly Expr[]): Expr {
    const f = mkConst(`Quod.Linarith.${name}`, [this.level]);
    return mkApps(f, [this.type, this.instance, ...args]);
  }

  /** What a proof by a lemma says. */
  proved(proof: Expr): Proved {
    const type = this.m.instantiate(inferType(this.m, proof));
    const fn = getAppFn(type);
    const relation = fn.kind === "const" ? RELATIONS.get(fn.name) : undefined;
    const [lhs, rhs] = getAppArgs(type).slice(-2);
    if (relation === undefined || lhs === undefined || rhs === undefined) {
      throw new ElabError("linarith", "the library's lemmas for 'linarith' are not as expected");
    }
    return { relation, lhs, rhs, proof };
  }

  comparison(proved: Proved): Comparison {
    const { reader } = this;
    const value = addScaled(reader.read(proved.lhs), reader.read(proved.rhs), rational(-1n));
    return { relation: proved.relation, value, prove: () => proved };
  }

  isCarrier(type: Expr): boolean {
    return exprEquals(type, this.type) || exprEquals(whnfR(this.m, type), this.type);
  }

  /** Whether an instance of `LE` or `LT` on the carrier is this ring's. */
  owns(instance: Expr | undefined, relation: "le" | "lt"): boolean {
    if (instance === undefined) return true;
    const known = this.orders.find((o) => exprEquals(o.instance, instance));
    if (known !== undefined) return known.ours;
    const { m } = this;
    const lemma = this.lemma(relation === "le" ? "zero_le_one" : "zero_lt_one", []);
    const own = getAppArgs(m.instantiate(inferType(m, lemma)))[1];
    const ours = own !== undefined && m.attempt(() => isDefEq(m, instance, own)) === true;
    this.orders.push({ instance, ours });
    return ours;
  }

  /** `k • c` for a comparison `c` and `k ≥ 1`. */
  scale(c: Proved, k: bigint): Proved {
    if (k === 1n) return c;
    return this.proved(
      this.lemma(`scale_${c.relation}`, [...atLeastTwo(k), c.lhs, c.rhs, c.proof]),
    );
  }

  add(a: Proved, b: Proved): Proved {
    const name = `add_${a.relation}_${b.relation}`;
    return this.proved(this.lemma(name, [a.lhs, a.rhs, b.lhs, b.rhs, a.proof, b.proof]));
  }

  /** `b = a` for an equation `a = b`. */
  symm(c: Proved): Proved {
    return this.proved(this.lemma("symm", [c.lhs, c.rhs, c.proof]));
  }
}

/** The arguments `n` and `[Nat.AtLeastTwo n]` for `n ≥ 2`; the instance is for `n - 2 + 2`. */
export function atLeastTwo(n: bigint): readonly [Expr, Expr] {
  return [mkNatLit(n), mkApp(mkConst("instNatAtLeastTwo"), mkNatLit(n - 2n))];
}
