/**
 * Normal forms as terms, as `ring_nf` shows them: sums to the left, coefficients behind their
 * monomials, `a - b` for a negative integer coefficient, `x * (1 / 2)` for a fraction.
 */
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import type { Atoms } from "./atoms.ts";
import type { Binary, Carrier, Unary } from "./carrier.ts";
import {
  type Base,
  baseKey,
  constant,
  constantValue,
  type Monomial,
  monomialKey,
  type Power,
  type Sum,
  sumKey,
} from "./normal-form.ts";
import { ONE, type Rational, rational } from "./rational.ts";
import {
  holeTree,
  literalTree,
  operationTree,
  powerTree,
  type Tree,
  variableTree,
} from "./tree.ts";

/** A term, or the term that it is the negative of. */
interface Signed {
  readonly negative: boolean;
  readonly tree: Tree;
}

export class Writer {
  readonly carrier: Carrier;
  private readonly atoms: Atoms;
  /** For exponents. */
  private readonly naturals: Writer;

  constructor(carrier: Carrier, atoms: Atoms, naturals: Writer | undefined) {
    this.carrier = carrier;
    this.atoms = atoms;
    this.naturals = naturals ?? this;
  }

  /**
   * A sum, grouped as the rules `a + (b + c) = a + b + c` and `a + -b = a - b` leave it when they
   * are applied from the last term on: `a + (b - c)`, `a - b + c`.
   */
  sum(sum: Sum): Tree {
    let result: Tree | undefined;
    for (const term of sum.toReversed()) {
      const { negative, tree } = this.term(term);
      const signed = negative ? this.operation("neg", [tree]) : tree;
      result = result === undefined ? signed : this.plus(signed, result);
    }
    return result ?? this.literal(0n);
  }

  private plus(a: Tree, b: Tree): Tree {
    if (b.kind === "operation") {
      const [x, y] = b.args;
      if (b.name === "neg" && x !== undefined) return this.operation("sub", [a, x]);
      if (b.name === "add" && x !== undefined && y !== undefined) {
        return this.plus(this.plus(a, x), y);
      }
    }
    return this.operation("add", [a, b]);
  }

  private operation(name: Binary | Unary, args: readonly Tree[]): Tree {
    return operationTree(name, this.carrier.operator(name), args);
  }

  private literal(n: bigint): Tree {
    return literalTree(n, this.carrier.literal(n));
  }

  /** A numeral: `2`, `-2`, `1 / 2`, `-1 / 2`. */
  rational(c: Rational): Tree {
    return this.sum(c.num === 0n ? [] : [{ powers: [], coefficient: c }]);
  }

  private term(t: Monomial): Signed {
    const factors = t.powers.map((p) => this.power(p));
    const c = t.coefficient;
    const whole = c.den === 1n;
    const negative = whole && c.num < 0n;
    const size = negative ? -c.num : c.num;
    if (!whole) factors.push(this.fraction(c));
    else if (size !== 1n || factors.length === 0) factors.push(this.literal(size));
    return { negative, tree: factors.reduce((x, y) => this.operation("mul", [x, y])) };
  }

  private fraction(c: Rational): Tree {
    const num = this.literal(c.num < 0n ? -c.num : c.num);
    const signed = c.num < 0n ? this.operation("neg", [num]) : num;
    return this.operation("div", [signed, this.literal(c.den)]);
  }

  /** `base ^ exponent`. */
  power(p: Power): Tree {
    const { carrier } = this;
    const k = p.exponent.coefficient.num;
    const fn = carrier.operator("pow");
    if (p.exponent.powers.length === 0 && p.base.kind === "atom") {
      const base = this.base(p.base);
      return k === 1n ? base : powerTree(fn, base, k, mkNatNumeral(k));
    }
    const inverted = p.base.kind === "atom" ? this.atoms.inverseOf(p.base.id) : undefined;
    if (inverted !== undefined) return this.inversePower(p, inverted);
    const fraction = p.base.kind === "sum" ? constantValue(p.base.sum) : undefined;
    if (fraction !== undefined && fraction.num > 0n && fraction.den > 1n) {
      return this.fractionPower(p, fraction);
    }
    const core: Monomial = { powers: p.exponent.powers, coefficient: ONE };
    if (core.powers.length === 0) {
      // A numeral with an exponent that is too large, as it stands.
      const key = `p${baseKey(p.base)}^${k}`;
      return variableTree(key, mkApps(fn, [this.base(p.base).expr, mkNatNumeral(k)]));
    }
    const base = this.base(p.base).expr;
    const exponent = this.naturals.sum([core]).expr;
    const variable = variableTree(
      `p${baseKey(p.base)}^${monomialKey(core)}`,
      mkApps(fn, [base, exponent]),
    );
    if (k === 1n) return variable;
    const written = this.naturals.sum([p.exponent]).expr;
    return holeTree(
      carrier,
      mkApps(fn, [base, written]),
      powerTree(fn, variable, k, mkNatNumeral(k)),
      this.lemma("pow_mul", [base, exponent, mkNatNumeral(k)]),
    );
  }

  /** `x⁻¹ ^ e` is `(x ^ e)⁻¹`. */
  private inversePower(p: Power, of: Base): Tree {
    const { carrier } = this;
    const base = this.base(p.base).expr;
    const exponent = this.naturals.sum([p.exponent]).expr;
    const inner = this.power({ base: of, exponent: p.exponent });
    return holeTree(
      carrier,
      mkApps(carrier.operator("pow"), [base, exponent]),
      this.operation("inv", [inner]),
      mkApps(mkConst("Quod.Ring.inv_pow", [carrier.level]), [
        carrier.type,
        carrier.field?.instance ?? carrier.semiring,
        this.base(of).expr,
        exponent,
      ]),
    );
  }

  /** `(1 / d) ^ e` is `(d ^ e)⁻¹`, `(n / d) ^ e` is `n ^ e / d ^ e`. */
  private fractionPower(p: Power, c: Rational): Tree {
    const { carrier } = this;
    const power = (n: bigint): Tree =>
      this.power({ base: { kind: "sum", sum: constant(rational(n)) }, exponent: p.exponent });
    const exponent = this.naturals.sum([p.exponent]).expr;
    const [num, den] = [this.literal(c.num).expr, this.literal(c.den).expr];
    const unit = c.num === 1n;
    return holeTree(
      carrier,
      mkApps(carrier.operator("pow"), [this.base(p.base).expr, exponent]),
      unit
        ? this.operation("inv", [power(c.den)])
        : this.operation("div", [power(c.num), power(c.den)]),
      mkApps(mkConst(`Quod.Ring.${unit ? "one_div_pow" : "div_pow"}`, [carrier.level]), [
        carrier.type,
        carrier.field?.instance ?? carrier.semiring,
        ...(unit ? [den] : [num, den]),
        exponent,
      ]),
    );
  }

  base(base: Base): Tree {
    if (base.kind === "sum") return this.sum(base.sum);
    const of = this.atoms.inverseOf(base.id);
    if (of === undefined) return variableTree(`a${base.id}`, this.atoms.expr(base.id));
    const inner = of.kind === "atom" ? this.base(of) : this.opaque(of.sum);
    return this.operation("inv", [inner]);
  }

  /** A sum as one variable. */
  opaque(sum: Sum): Tree {
    return variableTree(`s${sumKey(sum)}`, this.sum(sum).expr);
  }

  /** A lemma about the semiring. */
  lemma(name: string, args: readonly Expr[]): Expr {
    const { carrier } = this;
    return mkApps(mkConst(`Quod.Ring.${name}`, [carrier.level]), [
      carrier.type,
      carrier.semiring,
      ...args,
    ]);
  }
}
