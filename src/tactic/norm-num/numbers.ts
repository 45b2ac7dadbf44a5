/**
 * Closed terms as numbers: `2 * (3 - 1 / 2)` is 5. Which term a number is written as is Mathlib's
 * `norm_num` normal form: `5`, `-5`, `5 / 2`, `-(5 / 2)`.
 */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { proveEqual } from "../ring/equation.ts";
import { Evaluator } from "../ring/evaluate.ts";
import { constantValue } from "../ring/normal-form.ts";
import { gcd, negRational, type Rational } from "../ring/rational.ts";
import { operationTree, type Tree } from "../ring/tree.ts";
import type { Writer } from "../ring/written.ts";
import type { SimpResult } from "../simp/result.ts";
import { extension, isNumberFunction, type NumberTree } from "./extensions.ts";

/** A term that is a number, with its tree. */
export interface NumberTerm extends NumberTree {
  readonly writer: Writer;
}

/** There is something in the term that is no number. */
class NotANumber extends Error {
  override readonly name = "NotANumber";
}

const arithmetic = new Set([
  "HAdd.hAdd",
  "HMul.hMul",
  "HSub.hSub",
  "HDiv.hDiv",
  "HPow.hPow",
  "Neg.neg",
  "Inv.inv",
  "OfNat.ofNat",
  "OfScientific.ofScientific",
  "Nat.succ",
  "Nat.zero",
  "Nat.add",
  "Nat.mul",
]);

export class Numbers {
  private readonly m: Meta;
  private readonly evaluator: Evaluator;

  constructor(m: Meta) {
    this.m = m;
    this.evaluator = new Evaluator(m, {
      number: (writer, e) => this.extension(writer, e),
      atom: () => {
        throw new NotANumber();
      },
    });
  }

  /** What a term that is no ring operation is as a number; for `ring`. */
  extension(writer: Writer, e: Expr): NumberTree | undefined {
    return extension(writer, e, (x) => this.evaluate(x)?.value);
  }

  /** The number that a closed term is. */
  evaluate(e: Expr): NumberTerm | undefined {
    const fn = getAppFn(e);
    if (e.kind !== "natLit") {
      if (fn.kind !== "const") return undefined;
      if (!arithmetic.has(fn.name) && !isNumberFunction(fn.name)) return undefined;
    }
    const { m } = this;
    const writer = this.evaluator.writer(m.instantiate(inferType(m, e)));
    if (writer === undefined) return undefined;
    try {
      const { sum, tree } = this.evaluator.evaluate(writer, e);
      const value = constantValue(sum);
      return value === undefined ? undefined : { value, tree, writer };
    } catch (error) {
      if (error instanceof NotANumber) return undefined;
      throw error;
    }
  }

  /** A closed term in normal form; undefined when it is no number. */
  normalize(e: Expr): SimpResult | undefined {
    const number = this.evaluate(e);
    if (number === undefined) return undefined;
    const { writer, tree, value } = number;
    const normal = numeral(writer, value);
    if (exprEquals(normal.expr, e)) return { expr: e, proof: undefined };
    // Closed terms of ℕ are their value by computation.
    if (writer.carrier.isNat) return { expr: normal.expr, proof: undefined };
    return { expr: normal.expr, proof: proveEqual(writer.carrier, tree, normal) };
  }
}

/** A number as a term. */
export function numeral(writer: Writer, value: Rational): Tree {
  if (value.num >= 0n || value.den === 1n) return writer.rational(value);
  const size = writer.rational(negRational(value));
  return operationTree("neg", writer.carrier.operator("neg"), [size]);
}

/** Whether a term is a numeral in normal form, as `norm_num` leaves it: `2`, `-2`, `1 / 2`. */
export function isNormalForm(e: Expr): boolean {
  const fn = getAppFn(e);
  if (e.kind === "natLit") return true;
  if (fn.kind !== "const") return false;
  if (fn.name === "HDiv.hDiv") {
    const [type, , , , a, b] = getAppArgs(e);
    // In ℕ and ℤ a quotient is a whole number.
    if (type?.kind === "const" && (type.name === "Nat" || type.name === "Int")) return false;
    const n = a === undefined ? undefined : integerLiteral(a);
    const d = b === undefined ? undefined : naturalLiteral(b);
    return n !== undefined && d !== undefined && d > 1n && gcd(n, d) === 1n;
  }
  return integerLiteral(e) !== undefined;
}

function integerLiteral(e: Expr): bigint | undefined {
  const fn = getAppFn(e);
  if (fn.kind === "const" && fn.name === "Neg.neg" && e.kind === "app") {
    const value = naturalLiteral(e.arg);
    return value === undefined ? undefined : -value;
  }
  return naturalLiteral(e);
}

function naturalLiteral(e: Expr): bigint | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const" || fn.name !== "OfNat.ofNat") return undefined;
  const n = getAppArgs(e)[1];
  return n?.kind === "natLit" ? n.value : undefined;
}
