/**
 * `a ^ e` with variables in the exponent: brought, by the laws of powers, to a product of powers
 * of variables `x ^ m`, one for each base and each monomial of the exponent.
 *
 * Invariant: each step gives a tree of the term that it was asked for, whose target holds only
 * variables as `Writer.power` makes them, so that equal powers are one variable everywhere.
 */
import { type Expr, mkApp, mkApps, mkConst, mkFVar } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { proveEqual } from "./equation.ts";
import type { Evaluated } from "./evaluate.ts";
import { type Monomial, mulMonomials, type Power, type Sum } from "./normal-form.ts";
import { equalRational, ONE, powRational } from "./rational.ts";
import { holeTree, operationTree, powerTree, type Tree } from "./tree.ts";
import type { Writer } from "./written.ts";

/** The tree of `e`, which is `base ^ exponent`. */
export function symbolicPower(
  writer: Writer,
  naturals: Writer,
  e: Expr,
  base: Evaluated,
  exponent: Evaluated,
): Tree {
  const expansion = new Expansion(writer, naturals);
  const a = writer.sum(base.sum);
  const n = naturals.sum(exponent.sum);
  const target = expansion.overSum(base.sum, a, exponent.sum);
  if (exprEquals(target.expr, e)) return target;
  const exchanged = expansion.exchange(base.tree, a, exponent.tree, n);
  return holeTree(writer.carrier, e, target, exchanged ?? writer.carrier.refl(e));
}

const natSort = { kind: "succ", of: { kind: "zero" } } as const;

class Expansion {
  private readonly writer: Writer;
  private readonly naturals: Writer;
  private readonly fn: Expr;

  constructor(writer: Writer, naturals: Writer) {
    this.writer = writer;
    this.naturals = naturals;
    this.fn = writer.carrier.operator("pow");
  }

  private pow(a: Expr, n: Expr): Expr {
    return mkApps(this.fn, [a, n]);
  }

  /** A proof of `a ^ e = a' ^ e'`, when something changes. */
  exchange(a: Tree, a2: Tree, e: Tree, e2: Tree): Expr | undefined {
    const { carrier } = this.writer;
    const { type, sort, m } = carrier;
    let left: Expr | undefined;
    if (!exprEquals(a.expr, a2.expr)) {
      const x = mkFVar(m.mkLocal("x", type).id);
      left = mkApps(mkConst("congrArg", [sort, sort]), [
        type,
        type,
        a.expr,
        a2.expr,
        m.mkLambda([x], this.pow(x, e.expr)),
        proveEqual(carrier, a, a2),
      ]);
    }
    const right = exprEquals(e.expr, e2.expr)
      ? undefined
      : mkApps(mkConst("congrArg", [natSort, sort]), [
          mkConst("Nat"),
          type,
          e.expr,
          e2.expr,
          mkApp(this.fn, a2.expr),
          proveEqual(this.naturals.carrier, e, e2),
        ]);
    return carrier.trans(
      this.pow(a.expr, e.expr),
      this.pow(a2.expr, e.expr),
      this.pow(a2.expr, e2.expr),
      left,
      right,
    );
  }

  /** `a ^ (m₁ + … + mₖ)`; `tree` is `a` written. */
  overSum(a: Sum, tree: Tree, exponent: Sum): Tree {
    const last = exponent[exponent.length - 1];
    if (last === undefined || exponent.length === 1) return this.overTerm(a, tree, last);
    const { carrier } = this.writer;
    const before = exponent.slice(0, -1);
    const m = this.naturals.sum(before).expr;
    const n = this.naturals.sum([last]).expr;
    const product = operationTree("mul", carrier.operator("mul"), [
      this.overSum(a, tree, before),
      this.overTerm(a, tree, last),
    ]);
    return holeTree(
      carrier,
      this.pow(tree.expr, this.naturals.sum(exponent).expr),
      product,
      this.writer.lemma("pow_add", [tree.expr, m, n]),
    );
  }

  /** `a ^ (m * k)` */
  private overTerm(a: Sum, tree: Tree, term: Monomial | undefined): Tree {
    const k = term?.coefficient.num ?? 0n;
    const [only] = a;
    if (term === undefined || term.powers.length === 0) {
      const huge =
        a.length === 1 && only !== undefined && powRational(only.coefficient, k) === undefined;
      if (huge && term !== undefined) return this.overMonomial(a, tree, term);
      return powerTree(this.fn, tree, k, mkNatNumeral(k));
    }
    if (k === 1n) return this.overMonomial(a, tree, term);
    const core: Monomial = { powers: term.powers, coefficient: ONE };
    const n = this.naturals.sum([core]).expr;
    return holeTree(
      this.writer.carrier,
      this.pow(tree.expr, this.naturals.sum([term]).expr),
      powerTree(this.fn, this.overMonomial(a, tree, core), k, mkNatNumeral(k)),
      this.writer.lemma("pow_mul", [tree.expr, n, mkNatNumeral(k)]),
    );
  }

  /** `a ^ m`: of a product, factor by factor. */
  private overMonomial(a: Sum, tree: Tree, m: Monomial): Tree {
    const { writer } = this;
    const { carrier } = writer;
    const [only] = a;
    if (only === undefined || a.length > 1) {
      return writer.power({ base: { kind: "sum", sum: a }, exponent: m });
    }
    const factors = only.powers.map((p) => this.overPower(p, m));
    if (factors.length === 0 || !equalRational(only.coefficient, ONE)) {
      const value: Sum = [{ powers: [], coefficient: only.coefficient }];
      factors.push({
        tree: writer.sum(value),
        power: writer.power({ base: { kind: "sum", sum: value }, exponent: m }),
      });
    }
    const n = this.naturals.sum([m]).expr;
    const mul = carrier.operator("mul");
    const product = factors.reduce((x, y) => {
      const both = operationTree("mul", mul, [x.tree, y.tree]);
      return {
        tree: both,
        power: holeTree(
          carrier,
          this.pow(both.expr, n),
          operationTree("mul", mul, [x.power, y.power]),
          writer.lemma("mul_pow", [x.tree.expr, y.tree.expr, n]),
        ),
      };
    });
    if (exprEquals(product.tree.expr, tree.expr)) return product.power;
    const exponent = this.naturals.sum([m]);
    const proof = this.exchange(tree, product.tree, exponent, exponent);
    const e = this.pow(tree.expr, n);
    return holeTree(carrier, e, product.power, proof ?? carrier.refl(e));
  }

  /** `x ^ e` and `(x ^ e) ^ m` */
  private overPower(p: Power, m: Monomial): { readonly tree: Tree; readonly power: Tree } {
    const { writer, naturals } = this;
    const { carrier } = writer;
    const tree = writer.power(p);
    const k = p.exponent.coefficient.num;
    const n = naturals.sum([m]);
    if (p.exponent.powers.length === 0) {
      const base: Power = { base: p.base, exponent: m };
      if (k === 1n) return { tree, power: writer.power(base) };
      const x = writer.base(p.base).expr;
      const power = holeTree(
        carrier,
        this.pow(tree.expr, n.expr),
        powerTree(this.fn, writer.power(base), k, mkNatNumeral(k)),
        writer.lemma("pow_comm", [x, mkNatNumeral(k), n.expr]),
      );
      return { tree, power };
    }
    // (x ^ e) ^ m = x ^ (e * m)
    const x = writer.base(p.base);
    const e = naturals.sum([p.exponent]);
    const product = operationTree("mul", naturals.carrier.operator("mul"), [e, n]);
    const exponent = mulMonomials(p.exponent, m);
    const normal = naturals.sum([exponent]);
    const target = writer.power({ base: p.base, exponent });
    const start = this.pow(tree.expr, n.expr);
    const joined = this.pow(x.expr, product.expr);
    const first = carrier.symm(joined, start, writer.lemma("pow_mul", [x.expr, e.expr, n.expr]));
    const second = this.exchange(x, x, product, normal);
    const proof = carrier.trans(start, joined, target.expr, first, second) ?? first;
    return { tree, power: holeTree(carrier, start, target, proof) };
  }
}
