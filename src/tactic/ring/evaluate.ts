/**
 * From terms to normal forms: what `ring` sees in a term, and the same term as a tree whose
 * variables are its atoms.
 *
 * Invariant: the tree of a term has the term's normal form, so that `proveEqual` can join any two
 * trees with equal normal forms.
 */
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { Atoms } from "./atoms.ts";
import { Carrier, type Operation } from "./carrier.ts";
import { proveEqual } from "./equation.ts";
import {
  addSums,
  atomSum,
  type Base,
  constant,
  constantValue,
  invMonomial,
  type Monomial,
  mulSums,
  negSum,
  ONE_MONOMIAL,
  powSum,
  type Sum,
} from "./normal-form.ts";
import { type Rational, rational, ZERO } from "./rational.ts";
import { symbolicPower } from "./symbolic-power.ts";
import { holeTree, literalTree, operationTree, powerTree, type Tree } from "./tree.ts";
import { Writer } from "./written.ts";

export interface Evaluated {
  readonly sum: Sum;
  readonly tree: Tree;
}

/** What is told from outside about a term that is no arithmetic. */
export interface Outside {
  /** The term is this number; `tree` is of the term. */
  number?(writer: Writer, e: Expr): { readonly value: Rational; readonly tree: Tree } | undefined;
  /** The term is this one, by `proof`; by computation when there is none. */
  atom?(e: Expr): { readonly expr: Expr; readonly proof: Expr | undefined };
}

/** One run: its atoms are numbered together. */
export class Evaluator {
  readonly m: Meta;
  readonly atoms: Atoms;
  private readonly outside: Outside;
  private readonly carriers: { readonly type: Expr; readonly writer: Writer | undefined }[] = [];

  constructor(m: Meta, outside: Outside = {}) {
    this.m = m;
    this.atoms = new Atoms(m);
    this.outside = outside;
  }

  /** How terms of a type are written; undefined when it is no commutative semiring. */
  writer(type: Expr): Writer | undefined {
    const known = this.carriers.find((c) => exprEquals(c.type, type));
    if (known !== undefined) return known.writer;
    const carrier = Carrier.of(this.m, type);
    let writer: Writer | undefined;
    if (carrier !== undefined) {
      writer = new Writer(carrier, this.atoms, carrier.isNat ? undefined : this.naturals());
    }
    this.carriers.push({ type, writer });
    return writer;
  }

  private naturals(): Writer | undefined {
    return this.writer(mkConst("Nat"));
  }

  /** A proof of `a = b` for terms of one type, or undefined when their normal forms differ. */
  prove(writer: Writer, a: Expr, b: Expr): Expr | undefined {
    const l = this.evaluate(writer, a);
    const r = this.evaluate(writer, b);
    return sameSum(l.sum, r.sum) ? proveEqual(writer.carrier, l.tree, r.tree) : undefined;
  }

  /** The normal form of a term. */
  evaluate(writer: Writer, e0: Expr): Evaluated {
    const { m } = this;
    m.tick("ring");
    const e = m.instantiate(e0);
    const operation = writer.carrier.operation(e);
    return operation === undefined ? this.other(writer, e) : this.operation(writer, e, operation);
  }

  private operation(writer: Writer, e: Expr, op: Operation): Evaluated {
    switch (op.kind) {
      case "literal":
        return { sum: constant(rational(op.value)), tree: literalTree(op.value, e, op.cast) };
      case "add":
      case "sub":
      case "mul": {
        const a = this.evaluate(writer, op.a);
        const b = this.evaluate(writer, op.b);
        const tree = operationTree(op.kind, op.fn, [a.tree, b.tree]);
        const sum =
          op.kind === "mul"
            ? mulSums(a.sum, b.sum)
            : addSums(a.sum, op.kind === "sub" ? negSum(b.sum) : b.sum);
        return { sum, tree };
      }
      case "neg": {
        const a = this.evaluate(writer, op.a);
        return { sum: negSum(a.sum), tree: operationTree("neg", op.fn, [a.tree]) };
      }
      case "inv": {
        const a = this.inverse(writer, op.a);
        if (a === undefined) return this.zeroDivision(writer, e, "inv", op.a, undefined);
        return { sum: a.sum, tree: operationTree("inv", op.fn, [a.tree]) };
      }
      case "div": {
        const a = this.evaluate(writer, op.a);
        const b = this.inverse(writer, op.b);
        if (b === undefined) return this.zeroDivision(writer, e, "div", op.b, op.a);
        return { sum: mulSums(a.sum, b.sum), tree: operationTree("div", op.fn, [a.tree, b.tree]) };
      }
      case "pow":
        return this.power(writer, e, op);
    }
  }

  /**
   * The normal form of the inverse of a term, and the tree of the term itself: one that the
   * kernel can invert. Undefined when the term is zero.
   */
  private inverse(writer: Writer, e: Expr): Evaluated | undefined {
    const a = this.evaluate(writer, e);
    const [only] = a.sum;
    if (only === undefined) return undefined;
    if (a.sum.length === 1 && isInvertible(only)) {
      const sum = [invMonomial(only, (base) => this.inverseBase(writer, base))];
      // A product may be written as a sum: `x + x`.
      const tree = isProduct(a.tree) ? a.tree : this.rewritten(writer, a, writer.sum(a.sum));
      return { sum, tree };
    }
    const base = this.inverseBase(writer, { kind: "sum", sum: a.sum });
    const sum: Sum = [{ powers: [{ base, exponent: ONE_MONOMIAL }], coefficient: rational(1n) }];
    return { sum, tree: this.rewritten(writer, a, writer.sum(a.sum), writer.opaque(a.sum)) };
  }

  /** `a` as it stands, replaced by the same in normal form, which is seen as `target`. */
  private rewritten(writer: Writer, a: Evaluated, normal: Tree, target = normal): Tree {
    if (exprEquals(a.tree.expr, target.expr)) return target;
    const proof = proveEqual(writer.carrier, a.tree, normal);
    return holeTree(writer.carrier, a.tree.expr, target, proof);
  }

  private inverseBase(writer: Writer, base: Base): Base {
    if (base.kind === "atom") {
      const of = this.atoms.inverseOf(base.id);
      if (of !== undefined) return of;
    } else {
      const value = constantValue(base.sum);
      if (value !== undefined) {
        return { kind: "sum", sum: constant(rational(value.den, value.num)) };
      }
    }
    const { carrier } = writer;
    const id = this.atoms.addInverse(base, () =>
      mkApps(carrier.operator("inv"), [writer.base(base).expr]),
    );
    return { kind: "atom", id };
  }

  /** Division by zero is zero. */
  private zeroDivision(
    writer: Writer,
    e: Expr,
    name: "inv" | "div",
    denominator: Expr,
    numerator: Expr | undefined,
  ): Evaluated {
    const { carrier } = writer;
    const zero = writer.rational(ZERO);
    const isZero = proveEqual(carrier, this.evaluate(writer, denominator).tree, zero);
    const args = numerator === undefined ? [denominator] : [numerator, denominator];
    const proof = mkApps(mkConst(`Quod.Ring.${name}_of_zero`, [carrier.level]), [
      carrier.type,
      carrier.field?.instance ?? carrier.semiring,
      ...args,
      isZero,
    ]);
    return { sum: [], tree: holeTree(carrier, e, zero, proof) };
  }

  private power(writer: Writer, e: Expr, op: Operation & { readonly kind: "pow" }): Evaluated {
    const naturals = this.naturals();
    if (naturals === undefined) return this.other(writer, e);
    const a = this.evaluate(writer, op.a);
    const n = this.evaluate(naturals, op.exponent);
    const sum = powSum(a.sum, n.sum);
    const value = constantValue(n.sum);
    if (value === undefined) {
      return { sum, tree: symbolicPower(writer, naturals, e, a, n) };
    }
    const written = n.tree.kind === "literal" ? undefined : mkNatNumeral(value.num);
    if (isHuge(sum)) {
      // A numeral that is not computed.
      return { sum, tree: this.rewrittenPower(writer, naturals, op, a, n, written, sum) };
    }
    if (written === undefined) {
      return { sum, tree: powerTree(op.fn, a.tree, value.num, op.exponent) };
    }
    return { sum, tree: this.rewrittenPower(writer, naturals, op, a, n, written, undefined) };
  }

  /** `a ^ n` with `n` brought to a numeral; seen as the variable of `huge`, if given. */
  private rewrittenPower(
    writer: Writer,
    naturals: Writer,
    op: Operation & { readonly kind: "pow" },
    a: Evaluated,
    n: Evaluated,
    written: Expr | undefined,
    huge: Sum | undefined,
  ): Tree {
    const { carrier } = writer;
    const value = constantValue(n.sum)?.num ?? 0n;
    const e = mkApps(op.fn, [op.a, op.exponent]);
    const numeral = written ?? op.exponent;
    const target = huge === undefined ? powerTree(op.fn, a.tree, value, numeral) : writer.sum(huge);
    const congruence =
      written === undefined
        ? undefined
        : mkApps(mkConst("congrArg", [{ kind: "succ", of: { kind: "zero" } }, carrier.sort]), [
            mkConst("Nat"),
            carrier.type,
            op.exponent,
            numeral,
            mkApps(op.fn, [op.a]),
            proveEqual(naturals.carrier, n.tree, literalTree(value, numeral)),
          ]);
    return holeTree(carrier, e, target, congruence ?? carrier.refl(e));
  }

  /** What is no arithmetic: perhaps a number, else an atom. */
  private other(writer: Writer, e: Expr): Evaluated {
    const { carrier } = writer;
    const number = this.outside.number?.(writer, e);
    if (number !== undefined) return { sum: constant(number.value), tree: number.tree };
    const { expr, proof } = this.outside.atom?.(e) ?? { expr: e, proof: undefined };
    const id = this.atoms.add(expr);
    const variable = writer.base({ kind: "atom", id });
    const same = proof === undefined && exprEquals(expr, e);
    const tree = same
      ? { ...variable, expr: e }
      : holeTree(carrier, e, { ...variable, expr }, proof ?? carrier.refl(e));
    return { sum: atomSum(id), tree };
  }
}

function sameSum(a: Sum, b: Sum): boolean {
  return addSums(a, negSum(b)).length === 0;
}

/**
 * Whether the inverse of a monomial is a monomial for the kernel too. It does not know that
 * `(-1) ^ n` is its own inverse.
 */
function isInvertible(a: Monomial): boolean {
  return a.powers.every((p) => {
    const value = p.base.kind === "sum" ? constantValue(p.base.sum) : undefined;
    return value === undefined || value.num > 0n;
  });
}

/** Whether a tree has one term without being added up. */
function isProduct(tree: Tree): boolean {
  switch (tree.kind) {
    case "operation":
      return tree.name !== "add" && tree.name !== "sub" && tree.args.every(isProduct);
    case "power":
      return isProduct(tree.base);
    case "hole":
      return isProduct(tree.target);
    default:
      return true;
  }
}

/** Whether a numeral stands under an exponent that is too large to compute. */
function isHuge(sum: Sum): boolean {
  return sum.some((t) =>
    t.powers.some((p) => p.base.kind === "sum" && p.exponent.powers.length === 0),
  );
}
