/** Equations of terms that are the same polynomial. */
import type { Expr } from "../../kernel/host/expr.ts";
import { Numbers } from "../norm-num/numbers.ts";
import { Evaluator } from "../ring/evaluate.ts";
import type { Domain } from "./domain.ts";

/** A proof of `a = b`, by `ring`. */
export function proveIdentity({ m, type }: Domain, a: Expr, b: Expr): Expr | undefined {
  const numbers = new Numbers(m);
  const evaluator = new Evaluator(m, { number: (writer, e) => numbers.extension(writer, e) });
  const writer = evaluator.writer(type);
  return writer === undefined ? undefined : evaluator.prove(writer, a, b);
}
