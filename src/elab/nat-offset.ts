/** `n + k` on ℕ in unification: offsets and literals are compared without unfolding addition. */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  getAppNumArgs,
  mkApp,
  mkApps,
  mkConst,
  mkNatLit,
} from "../kernel/host/expr.ts";
import type { Meta } from "./meta.ts";
import { natValue } from "./whnf.ts";
import { deref, unify, evalNat } from "./def-eq.ts";

/** `n + k` against literals and successors, without unfolding addition. */
export function unifyOffsets(m: Meta, a: Expr, b: Expr): boolean | undefined {
  const va = natValue(m, a) ?? evalNat(m, a);
  const vb = natValue(m, b) ?? evalNat(m, b);
  if (va !== undefined && vb !== undefined) return va === vb;
  const oa = va === undefined ? natOffset(m, a) : undefined;
  const ob = vb === undefined ? natOffset(m, b) : undefined;
  if (oa !== undefined && ob !== undefined) {
    const k = oa.offset < ob.offset ? oa.offset : ob.offset;
    if (k === 0n) return undefined;
    return unify(m, withOffset(oa.base, oa.offset - k), withOffset(ob.base, ob.offset - k));
  }
  if (va !== undefined && ob !== undefined && ob.offset > 0n) {
    return va < ob.offset ? false : unify(m, mkNatLitExpr(va - ob.offset, a), ob.base);
  }
  if (vb !== undefined && oa !== undefined && oa.offset > 0n) {
    return vb < oa.offset ? false : unify(m, oa.base, mkNatLitExpr(vb - oa.offset, b));
  }
  return undefined;
}

/** A literal in the style of `like`: `OfNat.ofNat ℕ n _` or raw. */
function mkNatLitExpr(value: bigint, like: Expr): Expr {
  if (like.kind === "natLit") return mkNatLit(value);
  return mkNatNumeral(value);
}

/** `(n : ℕ)` as the elaborator writes it. */
export function mkNatNumeral(value: bigint): Expr {
  return mkApps(mkConst("OfNat.ofNat", [{ kind: "zero" }]), [
    mkConst("Nat"),
    mkNatLit(value),
    mkApp(mkConst("instOfNatNat"), mkNatLit(value)),
  ]);
}

function withOffset(base: Expr, offset: bigint): Expr {
  if (offset === 0n) return base;
  return mkNatAdd(base, mkNatNumeral(offset));
}

/** `a + b` on ℕ as the elaborator writes it. */
export function mkNatAdd(a: Expr, b: Expr): Expr {
  const nat = mkConst("Nat");
  const zero = { kind: "zero" } as const;
  return mkApps(mkConst("HAdd.hAdd", [zero, zero, zero]), [
    nat,
    nat,
    nat,
    mkApps(mkConst("instHAdd", [zero]), [nat, mkConst("instAddNat")]),
    a,
    b,
  ]);
}

/** `base + k`, `succ (… base)`: at least one layer, literal `k`. */
function natOffset(m: Meta, root: Expr): { base: Expr; offset: bigint } | undefined {
  let e = deref(m, root);
  let offset = 0n;
  for (;;) {
    const fn = getAppFn(e);
    if (e.kind !== "app" || fn.kind !== "const") break;
    if (fn.name === "Nat.succ" && getAppNumArgs(e) === 1) {
      offset += 1n;
      e = deref(m, e.arg);
      continue;
    }
    const args = getAppArgs(e);
    let pair: readonly [Expr, Expr] | undefined;
    if (fn.name === "Nat.add" && args[0] !== undefined && args[1] !== undefined) {
      pair = [args[0], args[1]];
    } else if (fn.name === "HAdd.hAdd" && args.length === 6) {
      const type = args[0] === undefined ? undefined : deref(m, args[0]);
      const inst = args[3] === undefined ? undefined : getAppFn(deref(m, args[3]));
      if (
        type?.kind === "const" &&
        type.name === "Nat" &&
        inst?.kind === "const" &&
        inst.name === "instHAdd" &&
        args[4] !== undefined &&
        args[5] !== undefined
      ) {
        pair = [args[4], args[5]];
      }
    }
    if (pair === undefined) break;
    const k = natValue(m, pair[1]);
    if (k === undefined) break;
    offset += k;
    e = deref(m, pair[0]);
  }
  return offset === 0n ? undefined : { base: e, offset };
}
