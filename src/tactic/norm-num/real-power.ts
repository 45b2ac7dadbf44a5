/**
 * `x ^ y` for numerals `x` and `y` of ℝ, where `y` is an integer: the power with a natural number
 * as its exponent, or the inverse of one.
 *
 * Source: Mathlib's `evalRPow` for behaviour.
 */
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { levelZero } from "../../kernel/host/level.ts";
import { mkAppM } from "../../elab/app-builder.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import type { SimpResult } from "../simp/result.ts";
import type { Numbers } from "./numbers.ts";
import type { Relations } from "./relations.ts";

const LARGEST_EXPONENT = 1000n;

/** The power as one with a natural exponent; undefined when `e` is none of these. */
export function realPower(
  m: Meta,
  numbers: Numbers,
  relations: Relations,
  e: Expr,
): SimpResult | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const" || fn.name !== "HPow.hPow") return undefined;
  const [base, exponent, , , x, y] = getAppArgs(e);
  if (!isReal(base) || !isReal(exponent) || x === undefined || y === undefined) return undefined;
  const value = numbers.evaluate(y)?.value;
  if (value === undefined || value.den !== 1n || numbers.evaluate(x) === undefined) {
    return undefined;
  }
  const negative = value.num < 0n;
  const size = negative ? -value.num : value.num;
  if (size > LARGEST_EXPONENT) return undefined;
  return m.attempt(() => {
    const n = mkNatNumeral(size);
    const real = mkConst("Real");
    const cast = mkApps(mkConst("Nat.cast", [levelZero]), [real, mkConst("Real.instNatCast"), n]);
    const same = mkAppM(m, "Eq", [y, negative ? mkAppM(m, "Neg.neg", [cast]) : cast]);
    const decision = relations.decide(same);
    if (decision?.truth !== true) return undefined;
    const name = negative ? "Quod.NormNum.rpow_neg_nat" : "Quod.NormNum.rpow_nat";
    const proof = mkAppM(m, name, [x, n, decision.proof]);
    const [, , power] = getAppArgs(m.instantiate(inferType(m, proof)));
    return power === undefined ? undefined : { expr: power, proof };
  });
}

function isReal(type: Expr | undefined): boolean {
  return type?.kind === "const" && type.name === "Real";
}
