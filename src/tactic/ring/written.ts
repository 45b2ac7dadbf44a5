/**
 * Normal forms as terms, as `ring_nf` shows them: sums to the left, coefficients behind their
 * monomials, `a - b` for a negative integer coefficient, `x * (1 / 2)` for a fraction.
 */
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import type { Atoms } from "./atoms.ts";
import type { Carrier } from "./carrier.ts";
import {
  type Base,
  baseKey,
  type Monomial,
  monomialKey,
  type Power,
  type Sum,
  sumKey,
} from "./normal-form.ts";
import { ONE, type Rational } from "./rational.ts";
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

  sum(sum: Sum): Tree {
    const { carrier } = this;
    let result: Tree | undefined;
    for (const term of sum) {
      const { negative, tree } = this.term(term);
      if (result === undefined) {
        result = negative ? operationTree("neg", carrier.operator("neg"), [tree]) : tree;
      } else {
        const name = negative ? "sub" : "add";
        result = operationTree(name, carrier.operator(name), [result, tree]);
      }
    }
    return result ?? this.literal(0n);
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
    const { carrier } = this;
    const tree = factors.reduce((x, y) => operationTree("mul", carrier.operator("mul"), [x, y]));
    return { negative, tree };
  }

  private fraction(c: Rational): Tree {
    const { carrier } = this;
    const num = this.literal(c.num < 0n ? -c.num : c.num);
    const signed = c.num < 0n ? operationTree("neg", carrier.operator("neg"), [num]) : num;
    return operationTree("div", carrier.operator("div"), [signed, this.literal(c.den)]);
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
      operationTree("inv", carrier.operator("inv"), [inner]),
      mkApps(mkConst("Quod.Ring.inv_pow", [carrier.level]), [
        carrier.type,
        carrier.field?.instance ?? carrier.semiring,
        this.base(of).expr,
        exponent,
      ]),
    );
  }

  base(base: Base): Tree {
    const { carrier } = this;
    if (base.kind === "sum") return this.sum(base.sum);
    const of = this.atoms.inverseOf(base.id);
    if (of === undefined) return variableTree(`a${base.id}`, this.atoms.expr(base.id));
    const inner = of.kind === "atom" ? this.base(of) : this.opaque(of.sum);
    return operationTree("inv", carrier.operator("inv"), [inner]);
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
