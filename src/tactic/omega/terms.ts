/** Terms of ℤ as the elaborator writes them. */
import { type Expr, mkApps, mkConst, mkNatLit } from "../../kernel/host/expr.ts";

const zero = { kind: "zero" } as const;
const INT = mkConst("Int");

export function mkIntLe(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("LE.le", [zero]), [INT, mkConst("Int.instLEInt"), a, b]);
}

export function mkIntNumeral(n: bigint): Expr {
  if (n < 0n) {
    return mkApps(mkConst("Neg.neg", [zero]), [INT, mkConst("Int.instNegInt"), mkIntNumeral(-n)]);
  }
  const raw = mkNatLit(n);
  return mkApps(mkConst("OfNat.ofNat", [zero]), [INT, raw, mkApps(mkConst("instOfNat"), [raw])]);
}
