/** Equations of terms that are the same polynomial. */
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { samePolynomial, Semiring } from "../ring/polynomial.ts";
import type { Domain } from "./domain.ts";

/** A proof of `a = b`, by `ring`. */
export function proveIdentity({ m, type, level }: Domain, a: Expr, b: Expr): Expr | undefined {
  const semiring = Semiring.of(m, type);
  if (semiring === undefined) return undefined;
  const x = semiring.normalize(a);
  const y = semiring.normalize(b);
  if (!samePolynomial(x.polynomial, y.polynomial)) return undefined;
  const middle = semiring.repr(x.polynomial);
  const sort = [{ kind: "succ", of: level }] as const;
  const back = mkApps(mkConst("Eq.symm", sort), [type, b, middle, y.proof]);
  return mkApps(mkConst("Eq.trans", sort), [type, a, middle, b, x.proof, back]);
}
